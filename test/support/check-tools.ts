import type { CheckTools } from '#glossary/checks/check-tools.ts';
import type { PairText } from '#glossary/checks/pair.ts';
import { createPair, type Pair } from '#glossary/checks/pair.ts';
import { createCheckResources } from '#glossary/library/checks/check-resources.ts';
import { wrongInBothEnglishes } from '#glossary/library/checks/library-check-tools.ts';
import { createTextTools } from '#glossary/library/text/text-tools.ts';
import type { Entry } from '#glossary/model/entry.ts';
import { termIndex } from '#glossary/terms/recognition/term-index.ts';
import { dictionaryFiles } from '../../main/engine/dictionary-files.ts';

const seedDirectory = new URL('../../glossary/seed', import.meta.url).pathname;

const tools = createTextTools({ seedDirectory, spellingFiles: dictionaryFiles });

/** The tools of the product over the shipped lists, with the spelling of both Englishes. */
export async function checkTools(): Promise<CheckTools> {
  const bare = createCheckResources(seedDirectory, tools).bare();
  return { ...bare, misspellings: await wrongInBothEnglishes(tools, () => false, null) };
}

/** A pair of texts, with a glossary of the entries it names. */
export function pairWith(text: Partial<PairText>, tools: CheckTools): Pair {
  const entries: readonly Entry[] = text.entries ?? [];
  const terms = termIndex(
    entries.map((term) => ({ term, forms: term.forms.map((form) => form.text), isCaseSensitive: false })),
  );
  return createPair(text, { ...tools, terms });
}
