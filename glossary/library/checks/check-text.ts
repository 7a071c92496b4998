import { createPair } from '#glossary/checks/pair.ts';
import { checkPair } from '#glossary/checks/run-checks.ts';
import type { Finding } from '#glossary/model/finding.ts';
import type { Library } from '../library.ts';
import type { TextTools } from '../text/text-tools.ts';
import type { CheckResources } from './check-resources.ts';
import { checkSettings, ownChecks } from './check-settings.ts';
import { libraryCheckTools, wrongInBothEnglishes } from './library-check-tools.ts';
import { runOwnChecks } from './run-own-checks.ts';

/**
 * What the checks of one sentence find in a pair of texts that belongs to no article. Without a library there is no
 * glossary, and every check runs as it ships.
 */
export async function checkText(
  library: Library | null,
  resources: CheckResources,
  tools: TextTools,
  pair: { readonly source: string; readonly target: string },
): Promise<readonly Finding[]> {
  if (library === null) {
    const misspellings = await wrongInBothEnglishes(tools, () => false, pair.target);
    return checkPair(createPair(pair, { ...resources.bare(), misspellings }));
  }
  const checkTools = await libraryCheckTools(library, resources, tools, null, pair.target);
  return [
    ...checkPair(createPair(pair, checkTools), checkSettings(library, null)),
    ...(await runOwnChecks(ownChecks(library), [pair])).map(({ finding }) => finding),
  ];
}
