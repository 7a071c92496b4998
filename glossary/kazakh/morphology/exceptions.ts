/**
 * Words whose endings do not follow from their letters. Rows: own knowledge, checked against forms seen in running text;
 * the form beside each word is the one that shows the exception.
 */

/** Back suffixes against the last vowel. */
export const BACK_WORDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    тарих: 'тарихқа',
    мұхит: 'мұхитта',
    цех: 'цехқа',
    шах: 'шахтың',
    су: 'суға',
    ту: 'туға',
    бу: 'буға',
    шу: 'шуға',
    жу: 'жуады',
    қу: 'қуады',
    ми: 'миға',
    жи: 'жияды',
    қи: 'қияды',
  }),
);

/** Front suffixes against the last vowel. */
export const FRONT_WORDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    хал: 'халі',
    округ: 'округке',
    сингапур: 'Сингапурде',
    эколог: 'экологтер',
    екатеринбург: 'Екатеринбургте',
    гамбург: 'Гамбургтегі',
    петербург: 'Петербургте',
    люксембург: 'Люксембургте',
    страсбург: 'Страсбургте',
    ки: 'киеді',
    ти: 'тиеді',
    би: 'биге',
    ши: 'шиге',
  }),
);

/**
 * Words in -ә: the endings with ы/і are front (кінәсі, куәні), the endings with а/е are mostly back (куәлар, кінәға).
 */
export const WAVERING_WORDS: ReadonlySet<string> = new Set(['куә', 'кінә', 'күнә', 'шүбә']);

interface ElidedWord {
  readonly stem: string;
  readonly optional?: true;
}

/** Words whose last ы or і drops before a vowel: elided stem → stem. `optional` = both spellings are in use. */
export const ELIDED_WORDS: ReadonlyMap<string, ElidedWord> = new Map(
  Object.entries<ElidedWord>({
    орн: { stem: 'орын' },
    халқ: { stem: 'халық' },
    ерк: { stem: 'ерік' },
    мойн: { stem: 'мойын' },
    мұрн: { stem: 'мұрын' },
    ерн: { stem: 'ерін' },
    қарн: { stem: 'қарын' },
    қойн: { stem: 'қойын' },
    кейп: { stem: 'кейіп' },
    құлп: { stem: 'құлып' },
    әрп: { stem: 'әріп' },
    бөрк: { stem: 'бөрік' },
    көрк: { stem: 'көрік' },
    парқ: { stem: 'парық' },
    ырқ: { stem: 'ырық' },
    тұрқ: { stem: 'тұрық' },
    сиқ: { stem: 'сиық' },
    құлқ: { stem: 'құлық' },
    ғұрп: { stem: 'ғұрып' },
    қалп: { stem: 'қалып' },
    нарқ: { stem: 'нарық' },
    мүлк: { stem: 'мүлік' },
    қауп: { stem: 'қауіп' },
    ауз: { stem: 'ауыз' },
    аул: { stem: 'ауыл', optional: true },
    даус: { stem: 'дауыс', optional: true },
  }),
);

/** Words of ELIDED_WORDS that keep the vowel as well, which is then the commoner spelling: ауылы, дауысы. */
export const OPTIONALLY_ELIDED: ReadonlySet<string> = new Set(
  [...ELIDED_WORDS.values()].flatMap(({ stem, optional }) => (optional ? [stem] : [])),
);

/** Words that keep п, қ, к before a vowel. */
export const UNVOICED_WORDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    тарап: 'тарапы',
    құқ: 'құқы',
    хақ: 'хақы',
    этап: 'этапы',
    пикап: 'пикапы',
    рэп: 'рэпі',
    телескоп: 'телескопы',
    микроскоп: 'микроскопы',
    фейк: 'фейкі',
    ремейк: 'ремейкі',
    тип: 'типі',
    прототип: 'прототипі',
    принцип: 'принципі',
    клип: 'клипі',
    чип: 'чипі',
    микрочип: 'микрочипі',
    грипп: 'гриппі',
  }),
);

/** Loans that take an і before every ending: фактілер, фактісі, фактіге. */
export const EPENTHETIC_WORDS: ReadonlySet<string> = new Set(['митинг', 'диск', 'киоск']);

/** Verbs whose last ы drops before a vowel: elided stem → stem (қорқады, but қорықты). */
export const ELIDED_VERBS: ReadonlyMap<string, string> = new Map([
  ['қорқ', 'қорық'],
  ['таус', 'тауыс'],
]);

/** Verbs whose bare stem is a present tense, with the long persons: отырмын "I am (sitting)". жатыр is that of жат-. */
export const POSTURE_VERBS: ReadonlyMap<string, string> = new Map([
  ['отыр', 'отыр'],
  ['тұр', 'тұр'],
  ['жүр', 'жүр'],
  ['жатыр', 'жат'],
]);

/** Words that are predicates by themselves and take what nouns take: емеспін, жоқпын, екенін, керектігі. */
export const PREDICATIVE_WORDS: ReadonlySet<string> = new Set([
  'екен',
  'емес',
  'жоқ',
  'бар',
  'керек',
  'қажет',
  'мүмкін',
  'тиіс',
]);

/** Loans in -кт that do not. */
export const PLAIN_KT_WORDS: ReadonlySet<string> = new Set(['пункт', 'тракт']);
