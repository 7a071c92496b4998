// Who may import whom; a folder that is not named in `to` may not be imported from `from`.
// Read by dependency-cruiser.

/**
 * @param {string} name
 * @param {string} from pattern of a file's path
 * @param {string[]} allowed patterns of paths of the project that it may import
 * @returns {import('dependency-cruiser').IForbiddenRuleType}
 */
const arrow = (name, from, allowed) => ({
  name,
  severity: 'error',
  from: { path: from },
  to: { path: '^(glossary|main|renderer|test)/', pathNot: allowed },
});

/** @param {string} name */
const part = (name) => `^glossary/${name}/`;
const model = part('model');
const kazakh = part('kazakh');
const english = part('english');
const terms = part('terms');
const memory = part('memory');
const contract = '^main/contract/';
const locales = '^main/locales/';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    arrow('model-stands-alone', model, [model]),
    arrow('kazakh', kazakh, [model, kazakh]),
    arrow('english', english, [model, english]),
    arrow('terms', terms, [model, kazakh, english, terms]),
    arrow('memory', memory, [model, kazakh, english, terms, memory]),
    arrow('drafting', part('drafting'), [model, kazakh, english, terms, memory, part('drafting')]),
    arrow('checks', part('checks'), [model, kazakh, english, terms, part('checks')]),
    arrow('formats', part('formats'), [model, part('formats')]),
    arrow('store', part('store'), [model, part('store')]),
    arrow('library', part('library'), ['^glossary/']),
    arrow('contract', contract, [model, contract]),
    // The engine writes reports of the checks, in the words of the screen.
    arrow('engine', '^main/engine/', [contract, locales, '^glossary/', '^main/engine/']),
    arrow('command-line', '^main/cli/', [contract, locales, '^glossary/', '^main/(engine|cli|runtime)/']),
    arrow('shell', '^main/shell/', [contract, locales, '^main/shell/']),
    arrow('preload', '^main/preload/', [contract, '^main/preload/']),
    arrow('runtime', '^main/runtime/', ['^main/runtime/']),
    arrow('renderer', '^renderer/', [model, contract, locales, '^renderer/']),
    {
      name: 'core-without-electron-or-react',
      severity: 'error',
      from: { path: '^(glossary|main/(contract|engine|cli|runtime))/', pathNot: '^main/runtime/loader/' },
      to: { path: '(^|/)node_modules/(electron|react|react-dom|@mantine)/' },
    },
    {
      name: 'one-module-for-the-network',
      comment:
        'Only the engine may open a socket, in one module that refuses what the user has not consented to.',
      severity: 'error',
      from: {
        path: '^(glossary|main/(contract|engine|cli|shell|preload)|renderer)/',
        pathNot: '^main/engine/network\\.ts$',
      },
      to: { path: '^(node:)?(net|tls|http|https|http2|dns|dgram)(/|$)' },
    },
    {
      name: 'sql-in-store-only',
      severity: 'error',
      from: { path: '^(glossary|main|renderer)/', pathNot: '^glossary/store/' },
      to: { path: '(^|/)node_modules/better-sqlite3/' },
    },
    {
      name: 'no-circles',
      comment:
        'A grammar is recursive: what writes a noun phrase writes the clauses in it, and they its noun phrases.',
      severity: 'error',
      from: { pathNot: '^glossary/drafting/(parse|generate)/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    { name: 'found', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: '^node_modules/' },
    exclude: { path: '[.]css$' },
    parser: 'swc',
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.cjs', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
    },
  },
};
