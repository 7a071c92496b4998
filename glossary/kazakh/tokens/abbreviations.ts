import { fold } from '../letters/fold.ts';

/**
 * What a full stop after an abbreviation means for the sentence:
 * - `before`: stands before or after the name or number it belongs to (проф. Асан, т. 5, Тараз қ. тұрғыны): never an end.
 * - `year`: follows a year or a century, and the predicate is still to come (1985 ж. Алматыда туған).
 * - `multiplier`: follows a number; an end before a capital that does not begin a currency (2 млрд. АҚШ доллары).
 * - `unit`: follows a number; an end before a capital (Ұзындығы 5 км. Ені белгісіз).
 * - `closer`: ends a list; an end before a capital (алма, өрік, т.б. Олар қымбат).
 */
export type AbbreviationKind = 'before' | 'year' | 'multiplier' | 'unit' | 'closer';

/**
 * Folded, without spaces and without the last full stop. Only what is no word of its own (not заң., not түр.): before a
 * small letter a full stop ends nothing anyway. Own knowledge, and observed in encyclopedias and news.
 */
const MEMBERS: Readonly<Record<AbbreviationKind, string>> = {
  before: [
    'проф акад доц инж ген полк подполк подп лейт серж прап орынб докт канд асс д-р к-сі к-т б-т мыс қараң салыст ред құраст тел факс моб',
    'им ул пр просп пер бб тт ст сур рев соц экон филос филол техн пед физ хим биол геогр әкімш ғыл әдеб этн миф солт оңт шығ ағыл',
    'реж комп муз сцен мөлш халықар мемл респ ұлтт кітапх бұрынғ шамам жоғ өнд корр чл',
    'қ қал обл ауд а к көш даң ш.а ы.а мкр м.а пәт у уч',
    'ф.ғ.к ф.ғ.д т.ғ.к т.ғ.д э.ғ.к э.ғ.д м.ғ.к м.ғ.д з.ғ.к з.ғ.д п.ғ.к п.ғ.д х.ғ.к х.ғ.д б.ғ.к б.ғ.д а.ш и.о',
    'б.з б.з.б б.з.д б.ж.с.б б.э.б х.б с.ғ.с',
    'св др г-н г-жа mr mrs ms dr prof st no vs sr gen sen gov',
  ].join(' '),
  year: 'ж жж ғ ғғ гг',
  multiplier: 'млн млрд трлн',
  unit: 'т б тг теңг км м см мм дм кг г мг ц га л мл сағ мин сек с кв куб квт мвт руб',
  closer: 'т.б ж.т.б ж.б т.с.с т.т ж.с.с т.с ж.т.с.с т.ж',
};

const KIND_OF: ReadonlyMap<string, AbbreviationKind> = new Map(
  (Object.entries(MEMBERS) as [AbbreviationKind, string][]).flatMap(([kind, members]) =>
    members.split(' ').map((member): [string, AbbreviationKind] => [member, kind]),
  ),
);

/** The longest abbreviation has this many UTF-16 units, with spaces between its parts. */
export const LONGEST_ABBREVIATION = 12;

/**
 * The kind of an abbreviation given without its last full stop: `т.б` and `т. б` are closers. A short word without a
 * vowel (мкр, к-ті) is taken for one too, of kind `before`. Undefined for other words and for a capital (an initial):
 * their full stop is another matter.
 */
export function abbreviationKind(word: string): AbbreviationKind | undefined {
  if (word.length > LONGEST_ABBREVIATION) return undefined;
  const kind = KIND_OF.get(word);
  if (kind !== undefined) return kind;
  const folded = fold(word);
  if (word.length === 1 && word !== folded) return undefined;
  const joined = folded.replaceAll(' ', '');
  return KIND_OF.get(joined) ?? (word.length <= 7 && WITHOUT_VOWEL.test(word) ? 'before' : undefined);
}

const WITHOUT_VOWEL =
  /^[бвгғджзйкқлмнңпрстфхһцчшщ]{1,4}$|^[бвгғджзйкқлмнңпрстфхһцчшщ]{1,2}-[а-яәғқңөұүһі]{1,4}$/;

/** Two-letter initials: Дж. Смит, Ст. Кинг. */
export const INITIAL_PAIRS: ReadonlySet<string> = new Set(['Дж', 'Дз', 'Ст', 'Вл', 'Th', 'Ch', 'Sh']);
