import type { CheckTools } from '#glossary/checks/check-tools.ts';
import { type LengthBand, learnLengthBand, SHIPPED_BAND } from '#glossary/checks/content/length-band.ts';
import type { Entry } from '#glossary/model/entry.ts';
import type { ArticleId } from '#glossary/model/ids.ts';
import type { LibrarySettings } from '#glossary/model/settings.ts';
import { englishKey } from '#glossary/terms/entry-keys.ts';
import type { Library } from '../library.ts';
import { settings } from '../settings.ts';
import { entryIndex } from '../terms/entry-index.ts';
import { hasEnglish } from '../text/spelling.ts';
import type { TextTools } from '../text/text-tools.ts';
import type { CheckResources } from './check-resources.ts';

/**
 * The tools of the checks over an open library; `articleId` null = entries of articles are left out. `english`: the one
 * text they are for, null = any.
 */
export async function libraryCheckTools(
  library: Library,
  resources: CheckResources,
  tools: TextTools,
  articleId: ArticleId | null,
  english: string | null,
): Promise<CheckTools> {
  const { entries } = library.store;
  const style = settings(library);
  return {
    ...resources.bare(),
    terms: entryIndex(library, articleId),
    withEnglish: remember((word: string): readonly Entry[] => entries.underKey(englishKey(word))),
    misspellings: await misspellingsOf(library, tools, english),
    style,
    lengths: lengthsOf(library),
  };
}

async function misspellingsOf(
  library: Library,
  tools: TextTools,
  english: string | null,
): Promise<CheckTools['misspellings']> {
  const { ownWords, englishVariety } = settings(library);
  const { entries, measures } = library.store;
  const own = new Set(ownWords.map(measures.fold));
  const hasKey = remember((word: string): boolean => entries.hasKey(englishKey(word)));
  const isKnown = (word: string): boolean => own.has(measures.fold(word)) || hasKey(word);
  return wrongInBothEnglishes(tools, isKnown, english, englishVariety);
}

/**
 * Words wrong in both Englishes, that `isKnown` does not know: a spelling of the other one has a check of its own. Where
 * it is for one text (`english`), a dictionary that has nothing to say of it is not loaded: each takes 15 MB.
 */
export async function wrongInBothEnglishes(
  tools: TextTools,
  isKnown: (word: string) => boolean,
  english: string | null,
  variety: LibrarySettings['englishVariety'] = 'en-GB',
): Promise<CheckTools['misspellings']> {
  if (english !== null && !hasEnglish(english)) return null;
  const own = await tools.spelling(variety);
  if (english !== null && own.misspellings(english, isKnown).length === 0)
    return (text) => own.misspellings(text, isKnown);
  const other = await tools.spelling(variety === 'en-GB' ? 'en-US' : 'en-GB');
  const isOther = remember((word: string): boolean => other.misspellings(word, () => false).length === 0);
  return (text) => own.misspellings(text, (word) => isKnown(word) || isOther(word));
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
