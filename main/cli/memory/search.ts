import type { ConcordanceHit, ConcordanceQuery } from '#contract/memory-service.ts';
import { type Command, EXIT, type Invocation } from '../command.ts';
import { memoryIdOf } from './memory-id.ts';
import { choiceOption, numberOption } from './options.ts';

const OPTIONS = {
  in: { type: 'string' },
  mode: { type: 'string' },
  memory: { type: 'string' },
  count: { type: 'string' },
} as const;

/** Letters shown on either side of the words found. */
const CONTEXT = 40;

/** `qostil memory search TEXT`: units with the words, whole. */
export const memorySearch: Command = {
  name: 'memory search',
  usage:
    'memory search TEXT [--in source|target|both] [--mode words|phrase|expression] [--memory MEMORY] [--count N]',
  summary: 'Find units by their words in any form, the newest first.',
  options: OPTIONS,
  positionals: { least: 1, most: 1 },
  run: (invocation) =>
    showHits(invocation, ['words', 'phrase', 'expression'], ({ source, target }) => `${source}\n\t${target}`),
};

/** `qostil memory concordance TEXT`: the words in their context, beside the other side. */
export const memoryConcordance: Command = {
  name: 'memory concordance',
  usage:
    'memory concordance TEXT [--in source|target|both] [--mode phrase|words|expression] [--memory MEMORY] [--count N]',
  summary: 'Show words in their context with the other language beside them.',
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
    articleId: null,
    outlet: '',
    from: '',
    to: '',
    states: [],
  } as const;
  const count = numberOption('count', values.count, 50, 1000);
  const services = await library.read();
  const memoryIds = values.memory === undefined ? [] : [await memoryIdOf(services, values.memory)];
  const page = await services.memory.concordance({ query: { ...query, memoryIds }, before: null, count });
  for (const hit of page.hits) output.result(hit, line(hit));
  if (page.next !== null) output.say('There are more; raise --count to see them.');
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
