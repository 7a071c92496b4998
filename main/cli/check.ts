import type { Severity } from '#glossary/model/finding.ts';
import { findingSentence } from '../locales/check-sentence.ts';
import { articleId } from './article-id.ts';
import { type Command, EXIT, type ExitCode, type Invocation, UsageError } from './command.ts';
import { checkLines } from './text/check-lines.ts';

/** `qostil check`: findings of articles, or of pairs on stdin. */
export const check: Command = {
  name: 'check',
  usage: 'check [ARTICLE…] [--fail-on error|warning]',
  summary:
    'Check the English of articles, or of lines {"id","source","target"} on stdin, against the source.',
  options: { 'fail-on': { type: 'string' } },
  positionals: { least: 0, most: Number.POSITIVE_INFINITY },
  async run(invocation) {
    const failOn = failing(invocation.values['fail-on']);
    const found =
      invocation.positionals.length > 0 ? await checkArticles(invocation) : await checkStdin(invocation);
    return found.code !== EXIT.done || failOn.some((severity) => found.severities.has(severity))
      ? EXIT.problem
      : EXIT.done;
  },
};

interface Found {
  readonly code: ExitCode;
  readonly severities: ReadonlySet<Severity>;
}

function failing(value: string | boolean | undefined): readonly Severity[] {
  if (value === undefined) return [];
  if (value === 'error') return ['error'];
  if (value === 'warning') return ['error', 'warning'];
  throw new UsageError(`--fail-on takes error or warning, not ${value}`);
}

async function checkArticles({ positionals, output, library }: Invocation): Promise<Found> {
  const articleIds = positionals.map(articleId);
  const { checks } = await library.read((name, { done, total }) => {
    if (name === 'check.progressed') output.progress('Checked', done, total);
  });
  const { findings, words, segments } = await checks.articles({ jobId: 'check', articleIds });
  for (const finding of findings) {
    const place = `${finding.articleId}:${finding.position + 1}`;
    output.result(
      finding,
      `${place}\t${finding.severity}\t${finding.check}\t${findingSentence(finding, 'en')}`,
    );
  }
  const count = (severity: Severity): number => findings.filter((one) => one.severity === severity).length;
  output.say(
    `${count('error')} errors, ${count('warning')} warnings, ${count('info')} notes in ${segments} sentences, ${words} words.`,
  );
  return { code: EXIT.done, severities: new Set(findings.map(({ severity }) => severity)) };
}

async function checkStdin({ library, values }: Invocation): Promise<Found> {
  const severities = new Set<Severity>();
  const services = values.library === undefined ? null : await library.read();
  const code = await checkLines(process, services?.checks ?? null, (severity) => severities.add(severity));
  return { code: code === 0 ? EXIT.done : EXIT.problem, severities };
}
