import { fold } from '../letters/fold.ts';
import { stemCandidates } from '../morphology/stem-candidates.ts';
import type { NameData } from '../names/name-data.ts';
import { partByEnding } from '../names/surname-endings.ts';
import { combineRenderings, unique } from './combine-renderings.ts';
import { capitalised } from './name-style.ts';
import type { WordSpeller } from './word-speller.ts';

/** A common word of a name in English. */
interface Translated {
  readonly english: string;
  readonly isPlural: boolean;
  /** A plural of persons: студенттер. */
  readonly isOfPeople: boolean;
}

/** A word of a name; what stands in quotation marks is a name of its own and is not translated. */
interface Piece {
  readonly text: string;
  readonly lower: string;
  readonly isQuoted: boolean;
}

/**
 * Writes names of institutions, events and works: their head and their common words are translated (Құрылыс басқармасы →
 * Construction Department, Журналистер одағы → Union of Journalists), names in them and what is quoted are spelled.
 * `place` renders the place an institution is said to be of: Астана қаласының әкімдігі.
 */
export function createInstitutionSpeller(
  data: NameData,
  { settled, spell }: WordSpeller,
  place: (name: string) => string[],
): (name: string) => string[] {
  const words = new Map(data.institutionWords.map((entry) => [entry.word, entry.english]));
  const heads = new Map(data.institutionHeads.map((entry) => [entry.head, entry.english]));

  /** министрлігі → Ministry, also without its possessive: музей of музейі. */
  function headOf({ lower }: Piece): string | undefined {
    const whole = heads.get(lower);
    if (whole !== undefined) return whole;
    return data.institutionHeads.find(({ head }) => isBareFormOf(head, lower))?.english;
  }

  /** English of a common noun or adjective, plural where it is one; undefined for what the word list does not have. */
  function translated({ lower }: Piece): Translated | undefined {
    for (const { stem, features } of stemCandidates(lower)) {
      if (features.derivation || features.copula || (features.possessor && features.possessor !== '3'))
        continue;
      const entry = data.entries(stem).find(({ pos }) => pos === 'n' || pos === 'adj');
      const english = entry?.senses[0]?.english ?? '';
      const isTerm = stem.includes(' ');
      if (english === '' || (english.includes(' ') && !isTerm)) continue;
      const isPlural = features.number === 'pl';
      const isOfPeople = isPlural && entry!.flags.includes('hum');
      return { english: capitalised(isPlural ? plural(english) : english), isPlural, isOfPeople };
    }
    return undefined;
  }

  /** Names are spelled; a capital alone before a head is one, unless the head is that of an office. */
  function isName(piece: Piece, pieces: readonly Piece[]): boolean {
    const isGivenName = data.givenNames.find(piece.lower).length > 0;
    if (piece.isQuoted || (isGivenName && data.entries(piece.lower).length === 0)) return true;
    if (piece.text === piece.lower || translated(piece)?.isOfPeople) return false;
    if (partByEnding(piece.text) === 'surname') return true;
    const isDescribed = pieces.length > 2 && pieces.slice(1, -1).every(isCommon);
    return !isDescribed && !OFFICE.test(pieces.at(-1)!.lower);
  }

  function spelled(piece: Piece): string[] {
    const known = [...settled(piece.text, 'institution'), ...settled(piece.text, 'place')];
    if (known.length > 0) return known;
    const words = piece.text.split(' ').map((word) => spell(word, partByEnding(word)));
    return combineRenderings(words, ' ');
  }

  function wordOptions(pieces: readonly Piece[], hasHead: boolean): string[][] {
    return pieces.map((piece) => {
      const listed = words.get(piece.lower);
      if (listed !== undefined && pieces.length > 1 && !piece.isQuoted) return [listed];
      const known = [...settled(piece.text, 'institution'), ...settled(piece.text, 'place')];
      if (known.length > 0) return known;
      const english = hasHead && !isName(piece, pieces) ? translated(piece)?.english : undefined;
      return english === undefined ? spelled(piece) : [english];
    });
  }

  /** The name with the first term of two words in it made one piece: ауыл шаруашылығы = agriculture. */
  function joinTerm(pieces: readonly Piece[]): readonly Piece[] | undefined {
    for (const [at, piece] of pieces.slice(0, -2).entries()) {
      const next = pieces[at + 1]!;
      if (piece.isQuoted || next.isQuoted || data.entries(`${piece.lower} ${next.lower}`).length === 0)
        continue;
      return [...pieces.slice(0, at), joined(piece, next.text), ...pieces.slice(at + 2)];
    }
    return undefined;
  }

  function compose(pieces: readonly Piece[]): string[] {
    const head = pieces.length > 1 ? headOf(pieces.at(-1)!) : undefined;
    if (head !== undefined && pieces.length > 2) {
      const joined = joinTerm(pieces);
      if (joined !== undefined) return compose(joined);
    }
    const options = wordOptions(pieces, head !== undefined);
    if (head === undefined) return combineRenderings(options, ' ');
    const last = pieces.at(-2)!;
    const before = options.slice(0, -1);
    const isNamed = isName(last, pieces);
    if (!isNamed && translated(last)?.isOfPeople && !SOCIETY.test(head))
      return combineRenderings([...before.slice(0, -1), before.at(-1)!.map(owning), [head]], ' ');
    if (head === 'Ministry' && before.length > 1) return combineRenderings([[`${head} of`], ...before], ' ');
    if (!isNamed && translated(last)?.isPlural && SOCIETY.test(head) && !before.at(-1)!.some(isOwning)) {
      const owners = before.slice(0, -1);
      const of = owners.length === 0 ? [] : [['of'], ...owners];
      return combineRenderings([[`${head} of`], before.at(-1)!, ...of], ' ');
    }
    return combineRenderings([...before, [head]], ' ');
  }

  return (name) => {
    const pieces = piecesOf(name);
    const owner = pieces.findIndex(({ lower }) => OWNER.test(lower));
    if (owner <= 0 || owner === pieces.length - 1) return compose(pieces);
    const placed = pieces.slice(0, owner + 1).map(({ text }) => text);
    const proper = place(placed.join(' ').replace(/н[ыі]ң$/, ''));
    const rest = pieces.slice(owner + 1);
    const head = rest.length === 1 ? headOf(rest[0]!) : undefined;
    return unique(combineRenderings([head === undefined ? compose(rest) : [head], ['of'], proper], ' '));
  };
}

/** Heads of offices and learned bodies, whose names say what they do even where that begins with a capital. */
const OFFICE =
  /^(?:министрлі|комитет|агентті|департамент|басқарма|инспекция|прокуратура|сот|комиссия|палата|одағ|қауымдаст|ассоциация|федерация|академия|институт|кітапхана|музей|мұраж|мұрағат|архив|аурухана|диспансер|кодекс|заң|конституция)/;

/** Bodies of people: Union of Journalists. */
const SOCIETY = /^(?:Union|Chamber|Association|Federation|Society|League|Guild)$/;

/** A place in the genitive: «Астана қаласының әкімдігі». */
const OWNER = /^(?:қаласы|облысы|ауданы|республикасы)ның$/;

function joined(before: Piece, text: string): Piece {
  const whole = `${before.text} ${text}`;
  return { ...before, text: whole, lower: fold(whole) };
}

function isCommon({ text, lower }: Piece): boolean {
  return text === lower;
}

function piecesOf(name: string): Piece[] {
  let isQuoted = false;
  const pieces: Piece[] = [];
  for (const [token] of name.matchAll(/[«„“»”"]|[^\s«„“»”"]+/g)) {
    if (/[«„“»”"]/.test(token)) isQuoted = token !== '»' && token !== '”' && !isQuoted;
    else if (isQuoted && pieces.at(-1)?.isQuoted) pieces.push(joined(pieces.pop()!, token));
    else if (token !== 'атындағы') pieces.push({ text: token, lower: fold(token), isQuoted });
  }
  return pieces;
}

/** Whether a word is a head without its possessive ending: кітапхана of кітапханасы. */
function isBareFormOf(head: string, word: string): boolean {
  if (!head.startsWith(word.slice(0, -1))) return false;
  return stemCandidates(head).some(
    ({ stem, features }) => stem === word && features.possessor === '3' && features.case === 'nom',
  );
}

/** Veterans → Veterans' before what is theirs. */
function owning(english: string): string {
  return english.endsWith('s') && !isOwning(english) ? `${english}'` : english;
}

function isOwning(english: string): boolean {
  return /'s?$/.test(english);
}

const IRREGULAR: Readonly<Record<string, string>> = { child: 'children', woman: 'women', man: 'men' };

/** Plurals as they stand in names: journalists, companies, children. */
function plural(english: string): string {
  const irregular = IRREGULAR[english];
  if (irregular !== undefined) return irregular;
  if (/[^aeiou]y$/.test(english)) return `${english.slice(0, -1)}ies`;
  return /(?:s|x|ch|sh)$/.test(english) ? `${english}es` : `${english}s`;
}
