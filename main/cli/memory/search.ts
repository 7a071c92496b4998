import type { ConcordanceHit, ConcordanceQuery } from '#contract/memory-service.ts';
import { UNIT_STATES } from '#glossary/model/unit.ts';
import { articleId } from '../article-id.ts';
import { type Command, EXIT, type Invocation } from '../command.ts';
import { memoryIdOf } from './memory-id.ts';
import { choiceOption, dateOption, numberOption } from './options.ts';

const OPTIONS = {
  in: { type: 'string' },
  mode: { type: 'string' },
  memory: { type: 'string' },
  article: { type: 'string' },
  outlet: { type: 'string' },
  from: { type: 'string' },
  to: { type: 'string' },
  state: { type: 'string' },
  drafts: { type: 'boolean' },
  count: { type: 'string' },
} as const;

/** The options that both commands take besides the mode, as their usage has them. */
const FILTERS =
  '[--memory MEMORY] [--article ID] [--outlet NAME] [--from YYYY-MM-DD] [--to YYYY-MM-DD] ' +
  '[--state draft|confirmed|reviewed] [--drafts] [--count N]';

/** Letters shown on either side of the words found. */
const CONTEXT = 40;

/** `qostil memory search TEXT`: units with the words, whole. */
export const memorySearch: Command = {
  name: 'memory search',
  usage: `memory search TEXT [--in source|target|both] [--mode words|phrase|expression] ${FILTERS}`,
  summary:
    'Find units by their words in any form, the newest first; with --drafts unconfirmed sentences of articles instead.',
  options: OPTIONS,
  positionals: { least: 1, most: 1 },
  run: (invocation) =>
    showHits(invocation, ['words', 'phrase', 'expression'], ({ source, target }) => `${source}\n\t${target}`),
};

/** `qostil memory concordance TEXT`: the words in their context, beside the other side. */
export const memoryConcordance: Command = {
  name: 'memory concordance',
  usage: `memory concordance TEXT [--in source|target|both] [--mode phrase|words|expression] ${FILTERS}`,
  summary:
    'Show words in their context with the other language beside them; with --drafts those of unconfirmed sentences.',
  options: OPTIONS,
  positionals: { least: 1, most: 1 },
  run: (invocation) => showHits(invocation, ['phrase', 'words', 'expression'], inContext),
};

async function showHits(
  { positionals, values, output, library }: Invocation,
  modes: readonly [ConcordanceQuery['mode'], ...ConcordanceQuery['mode'][]],
  line: (hit: ConcordanceHit) => string,
) {
  const query = {
    text: positionals[0] ?? '',
    in: choiceOption('in', values.in, ['both', 'source', 'target']),
    mode: choiceOption('mode', values.mode, modes),
    articleId: typeof values.article === 'string' ? articleId(values.article) : null,
    outlet: typeof values.outlet === 'string' ? values.outlet : '',
    from: dateOption('from', values.from),
    to: dateOption('to', values.to),
    states: values.state === undefined ? [] : [choiceOption('state', values.state, UNIT_STATES)],
  };
  const count = numberOption('count', values.count, 50, 1000);
  const services = await library.read();
  const memoryIds = values.memory === undefined ? [] : [await memoryIdOf(services, values.memory)];
  const { hits, next } =
    values.drafts === true
      ? {
          hits: await services.memory.draftConcordance({ query: { ...query, memoryIds }, count }),
          next: null,
        }
      : await services.memory.concordance({ query: { ...query, memoryIds }, before: null, count });
  for (const hit of hits) output.result(hit, line(hit));
  if (next !== null) output.say('There are more; raise --count to see them.');
  return EXIT.done;
}

function inContext({ source, target, sourceSpans, targetSpans }: ConcordanceHit): string {
  const [text, other, span] =
    sourceSpans[0] === undefined ? [target, source, targetSpans[0]] : [source, target, sourceSpans[0]];
  if (!span) return `${text}\t${other}`;
  const before = text.slice(Math.max(0, span.start - CONTEXT), span.start).padStart(CONTEXT);
  const after = text.slice(span.end, span.end + CONTEXT);
  return `${before}[${text.slice(span.start, span.end)}]${after}\n\t${other}`;
}
