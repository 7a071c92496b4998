import type { ChecksService } from '#contract/checks-service.ts';
import type { Finding, Severity } from '#glossary/model/finding.ts';
import { dictionaryFiles } from '../../engine/dictionary-files.ts';
import { seedDirectory } from '../../engine/seed-directory.ts';
import { answerLines, type TextStreams } from './run.ts';

/** Finds what is wrong with a pair of texts. */
type PairCheck = (pair: { readonly source: string; readonly target: string }) => Promise<readonly Finding[]>;

/**
 * Answers lines {"id", "source", "target"} by {"id", "findings"}, with the glossary of a library or with none. Tells the
 * severity of every finding. Resolves to the exit code: 1 when a line was left out.
 */
export async function checkLines(
  streams: TextStreams,
  checks: ChecksService | null,
  tell: (severity: Severity) => void,
): Promise<number> {
  const check: PairCheck = checks ? async (pair) => checks.text(pair) : await checkWithoutLibrary();
  return answerLines(
    async ({ source, target }) => {
      const findings = await check({ source: String(source), target: String(target) });
      for (const { severity } of findings) tell(severity);
      return { findings };
    },
    streams,
    ['source', 'target'],
  );
}

/** Over the shipped lists alone. */
async function checkWithoutLibrary(): Promise<PairCheck> {
  const { createCheckResources } = await import('#glossary/library/checks/check-resources.ts');
  const { checkText } = await import('#glossary/library/checks/check-text.ts');
  const { createTextTools } = await import('#glossary/library/text/text-tools.ts');
  const seeds = seedDirectory();
  const tools = createTextTools({ seedDirectory: seeds, spellingFiles: dictionaryFiles });
  const resources = createCheckResources(seeds, tools);
  return (pair) => checkText(null, resources, tools, pair);
}
