import path from 'node:path';
import { PASSAGE_LANGUAGES } from '#glossary/model/article.ts';
import type { CorpusSplit } from '#glossary/model/corpus.ts';
import { SEGMENT_STATES } from '#glossary/model/segment.ts';
import { type Command, EXIT, type Invocation, UsageError } from '../command.ts';
import { lossSentence } from '../loss-sentence.ts';

/** `qostil corpus export`: the articles of the library as a corpus. */
export const corpusExport: Command = {
  name: 'corpus export',
  usage:
    'corpus export --out DIR|FILE.zip [--format NAME,…] [--states confirmed,reviewed] [--languages kk] [--outlets NAME,…] [--licences NAME,…] [--from DAY] [--to DAY] [--ratio NUMBER] [--dedupe] [--split DEV,TEST --seed NUMBER] [--overwrite]',
  summary: 'Write many articles as one corpus with a manifest; the same library gives the same bytes.',
  options: {
    out: { type: 'string' },
    format: { type: 'string' },
    states: { type: 'string' },
    languages: { type: 'string' },
    outlets: { type: 'string' },
    licences: { type: 'string' },
    from: { type: 'string' },
    to: { type: 'string' },
    ratio: { type: 'string' },
    dedupe: { type: 'boolean' },
    split: { type: 'string' },
    seed: { type: 'string' },
    overwrite: { type: 'boolean' },
  },
  positionals: { least: 0, most: 0 },
  async run({ values, output, library }) {
    if (values.out === undefined) throw new UsageError('--out is needed');
    const { corpus, files } = await library.read((name, progress) => {
      if (name === 'export.progressed') output.progress('Articles', progress.done, progress.total);
    });
    const formats = list(values.format, 'jsonl,moses');
    const known = (await files.formats({})).filter(({ canExport }) => canExport).map(({ id }) => id);
    const result = await corpus.export({
      jobId: 'corpus',
      formats: formats.map((one) => oneOf(one, known, '--format')),
      out: path.resolve(String(values.out)),
      filter: {
        states: list(values.states, 'confirmed,reviewed').map((one) =>
          oneOf(one, SEGMENT_STATES, '--states'),
        ),
        languages: list(values.languages, 'kk').map((one) => oneOf(one, PASSAGE_LANGUAGES, '--languages')),
        outlets: list(values.outlets, ''),
        licences: list(values.licences, ''),
        from: day(values.from),
        to: day(values.to),
        lengthRatio: numberOf(values.ratio, 0, '--ratio'),
        isWithoutDuplicates: values.dedupe === true,
      },
      split: splitOf(values),
      isOverwriteAllowed: values.overwrite === true,
    });
    const { articles, pairs, leftOut, losses } = result;
    output.result(result, result.paths.join('\n'));
    const reasons = Object.entries(leftOut).filter(([, count]) => count > 0);
    output.say(
      `${pairs} pairs of ${articles} articles.${reasons.map(([reason, count]) => ` Left out (${reason}): ${count}.`).join('')}`,
    );
    for (const loss of losses) output.say(`${loss.format}: ${lossSentence(loss)}`);
    return EXIT.done;
  },
};

function list(value: Invocation['values'][string], otherwise: string): readonly string[] {
  return String(value ?? otherwise)
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '');
}

function oneOf<Name extends string>(value: string, known: readonly Name[], option: string): Name {
  const found = known.find((one) => one === value);
  if (!found) throw new UsageError(`${option} takes ${known.join(', ')}`);
  return found;
}

function day(value: Invocation['values'][string]): string {
  if (value === undefined) return '';
  if (!/^\d{4}-\d\d-\d\d$/.test(String(value))) throw new UsageError(`not a day: ${value}`);
  return String(value);
}

function numberOf(value: Invocation['values'][string], otherwise: number, option: string): number {
  const number = value === undefined ? otherwise : Number(value);
  if (!Number.isFinite(number) || number < 0) throw new UsageError(`${option} takes a number`);
  return number;
}

function splitOf({ split, seed }: Invocation['values']): CorpusSplit | null {
  if (split === undefined) return null;
  const [dev, test] = String(split).split(',').map(Number);
  if (!(dev! >= 0 && test! >= 0 && dev! + test! < 100))
    throw new UsageError('--split takes two shares in per cent, such as 5,5');
  return { dev: dev!, test: test!, seed: Math.floor(numberOf(seed, 1, '--seed')) };
}
