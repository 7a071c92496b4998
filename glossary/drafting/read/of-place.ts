import type { LexiconEntry } from '#glossary/model/lexicon.ts';
import type { Span } from '#glossary/model/span.ts';
import type { ReadingTools } from './reading-tools.ts';
import type { Unit } from './unit.ts';

/** жаңаөзендік, жаңаөзендіктер: the place, its ending and that of the plural. */
const OF_PLACE = /^(\p{Lu}\p{Ll}{2,})[лдт][ыі][қк]([тд][ае]р)?$/u;

/**
 * Жаңаөзендік мұнайшылар "Zhanaozen oil workers", Жаңаөзендіктер "residents of Zhanaozen": a word made of the name of a
 * place that no list has. null for other words.
 */
export function ofPlaceUnit(text: string, { start, end }: Span, tools: ReadingTools): Unit | null {
  const written = text.slice(start, end);
  const [, place, many] = OF_PLACE.exec(written) ?? [];
  if (place === undefined || tools.analyzer.analyze(written)[0]?.entry) return null;
  const [name] = tools.names.find(place);
  if (name?.type !== 'place' || name.end !== place.length) return null;
  const [english] = tools.romanizer.romanize(name.base, 'place');
  if (english === undefined) return null;
  const pos = many ? 'n' : 'adj';
  const sense = { english: many ? `resident of ${english}` : english, hint: '' };
  const lemma = many ? written.slice(0, -many.length) : written;
  const entry: LexiconEntry = {
    lemma: lemma.toLowerCase(),
    pos,
    senses: [sense],
    government: [],
    domain: '',
    flags: many ? ['hum'] : [],
  };
  const nominal = many ? ({ case: 'nom', number: 'pl' } as const) : ({ case: 'nom' } as const);
  return {
    start,
    end,
    text: written,
    kind: 'word',
    readings: [{ lemma: entry.lemma, pos, entry, nominal, cost: 0 }],
  };
}
