/**
 * Words whose endings do not follow from their letters. Rows: own knowledge, checked against forms seen in running text;
 * the form beside each word is the one that shows the exception.
 */

/** Back suffixes against the last vowel. */
export const BACK_WORDS: Readonly<Record<string, string>> = {
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
  ғани: 'Ғаниға',
};

/** Front suffixes against the last vowel. */
export const FRONT_WORDS: Readonly<Record<string, string>> = {
  хал: 'халі',
  округ: 'округке',
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
};

/**
 * Words in -ә: the endings with ы/і are front (кінәсі, куәні), the endings with а/е are mostly back (куәлар, кінәға).
 */
export const WAVERING_WORDS: ReadonlySet<string> = new Set(['куә', 'кінә', 'күнә', 'шүбә']);

/** Words whose last ы or і drops before a vowel: elided stem → stem. `optional` = both spellings are in use. */
export const ELIDED_WORDS: Readonly<Record<string, { readonly stem: string; readonly optional?: true }>> = {
  орн: { stem: 'орын' },
  халқ: { stem: 'халық' },
  ерк: { stem: 'ерік' },
  мойн: { stem: 'мойын' },
  мұрн: { stem: 'мұрын' },
  ерн: { stem: 'ерін' },
  қарн: { stem: 'қарын' },
  қойн: { stem: 'қойын' },
  кейп: { stem: 'кейіп' },
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
};

/** Words that keep п, қ, к before a vowel. */
export const UNVOICED_WORDS: Readonly<Record<string, string>> = {
  тарап: 'тарапы',
  құқ: 'құқы',
  хақ: 'хақы',
  этап: 'этапы',
  тип: 'типі',
  прототип: 'прототипі',
  принцип: 'принципі',
  клип: 'клипі',
  чип: 'чипі',
  микрочип: 'микрочипі',
  грипп: 'гриппі',
};

/** Loans that take an і before every ending: фактілер, фактісі, фактіге. */
export const EPENTHETIC_WORDS: ReadonlySet<string> = new Set(['митинг', 'диск', 'киоск']);

/** Loans in -кт that do not. */
export const PLAIN_KT_WORDS: ReadonlySet<string> = new Set(['пункт', 'тракт']);
