import type { CheckTools } from '#glossary/checks/check-tools.ts';
import { type LengthBand, learnLengthBand, SHIPPED_BAND } from '#glossary/checks/content/length-band.ts';
import type { Entry } from '#glossary/model/entry.ts';
import type { ArticleId } from '#glossary/model/ids.ts';
import type { Span } from '#glossary/model/span.ts';
import { englishKey } from '#glossary/terms/entry-keys.ts';
import type { Library } from '../library.ts';
import { settings } from '../settings.ts';
import { entryIndex } from '../terms/entry-index.ts';
import type { TextTools } from '../text/text-tools.ts';
import type { CheckResources } from './check-resources.ts';

/** The tools of the checks over an open library; `articleId` null = entries of articles are left out. */
export async function libraryCheckTools(
  library: Library,
  resources: CheckResources,
  tools: TextTools,
  articleId: ArticleId | null,
): Promise<CheckTools> {
  const { entries } = library.store;
  const style = settings(library);
  return {
    ...resources.bare(),
    terms: entryIndex(library, articleId),
    withEnglish: remember((word: string): readonly Entry[] => entries.underKey(englishKey(word))),
    misspellings: await misspellingsOf(library, tools),
    style,
    lengths: lengthsOf(library),
  };
}

async function misspellingsOf(
  library: Library,
  tools: TextTools,
): Promise<(text: string) => readonly Span[]> {
  const { ownWords } = settings(library);
  const { entries, measures } = library.store;
  const own = new Set(ownWords.map(measures.fold));
  const hasKey = remember((word: string): boolean => entries.hasKey(englishKey(word)));
  return wrongInBothEnglishes(tools, (word) => own.has(measures.fold(word)) || hasKey(word));
}

/** Words wrong in both Englishes, that `isKnown` does not know: a spelling of the other one has a check of its own. */
export async function wrongInBothEnglishes(
  tools: TextTools,
  isKnown: (word: string) => boolean,
): Promise<(text: string) => readonly Span[]> {
  const british = await tools.spelling('en-GB');
  const american = await tools.spelling('en-US');
  const isAmerican = remember(
    (word: string): boolean => american.misspellings(word, () => false).length === 0,
  );
  return (text) => british.misspellings(text, (word) => isKnown(word) || isAmerican(word));
}

/** Pairs a band is learnt from; more do not change it. */
const LEARNT_FROM = 2000;

const bands = new WeakMap<Library['store'], LengthBand>();

/** The band of the confirmed pairs of the library, learnt once while it is open. */
function lengthsOf({ store }: Library): LengthBand {
  let band = bands.get(store);
  if (band === undefined) {
    const pairs: [string, string][] = [];
    for (const { id } of store.articles.list('')) {
      if (pairs.length >= LEARNT_FROM) break;
      for (const { source, target, state } of store.segments.page(id, 0, LEARNT_FROM)) {
        if (state === 'confirmed' || state === 'reviewed') pairs.push([source.text, target.text]);
      }
    }
    band = pairs.length === 0 ? SHIPPED_BAND : learnLengthBand(pairs);
    bands.set(store, band);
  }
  return band;
}

function remember<Value>(read: (word: string) => Value): (word: string) => Value {
  const known = new Map<string, Value>();
  return (word) => {
    let value = known.get(word);
    if (value === undefined) {
      value = read(word);
      known.set(word, value);
    }
    return value;
  };
}
