import { type Ending, endingAfter } from './ending.ts';

/** Money words and signs with their ISO codes; two words make the longest match win: АҚШ доллары. */
const CURRENCIES: Readonly<Record<string, string>> = {
  теңге: 'KZT',
  тг: 'KZT',
  '₸': 'KZT',
  доллар: 'USD',
  $: 'USD',
  еуро: 'EUR',
  евро: 'EUR',
  '€': 'EUR',
  фунт: 'GBP',
  '£': 'GBP',
  рубль: 'RUB',
  рубл: 'RUB',
  '₽': 'RUB',
  юань: 'CNY',
  юан: 'CNY',
  иена: 'JPY',
  йена: 'JPY',
  сом: 'KGS',
  сум: 'UZS',
  лира: 'TRY',
  франк: 'CHF',
  рупия: 'INR',
  гривна: 'UAH',
  вона: 'KRW',
};

/** Units of measure with their English singular. */
const MEASURES: Readonly<Record<string, string>> = {
  тиын: 'tiyn',
  километр: 'kilometre',
  шақырым: 'kilometre',
  км: 'kilometre',
  метр: 'metre',
  м: 'metre',
  сантиметр: 'centimetre',
  см: 'centimetre',
  миллиметр: 'millimetre',
  мм: 'millimetre',
  килограмм: 'kilogram',
  килограм: 'kilogram',
  келі: 'kilogram',
  кг: 'kilogram',
  грамм: 'gram',
  грам: 'gram',
  тонна: 'tonne',
  центнер: 'quintal',
  литр: 'litre',
  гектар: 'hectare',
  га: 'hectare',
  баррель: 'barrel',
  баррел: 'barrel',
  градус: 'degree',
  мегаватт: 'megawatt',
  киловатт: 'kilowatt',
  секунд: 'second',
  минут: 'minute',
  сағат: 'hour',
  тәулік: 'day',
  күн: 'day',
  апта: 'week',
  ай: 'month',
  жыл: 'year',
  ғасыр: 'century',
};

const PERCENT = ['пайыз', 'процент', '%'] as const;

/** Words after a length that make it an area or a volume. */
export const POWERS: Readonly<Record<string, string>> = {
  шаршы: 'square',
  текше: 'cubic',
  квадрат: 'square',
};

/** A unit word with its ending. */
export interface UnitWord {
  readonly kind: 'money' | 'measure' | 'percent';
  /** ISO code or English singular; '' for percent. */
  readonly unit: string;
  readonly ending: Ending;
}

/** Stems of one or two letters are read only bare: "м", "га" with an ending are other words. */
const SHORT = 2;

/** Reads a word (lower case) as money, measure or percent, with any ending: теңгеге, пайызы, шақырымнан. Else null. */
export function readUnit(word: string): UnitWord | null {
  for (const stem of PERCENT) {
    const ending = endingAfter(stem, word);
    if (ending !== null) return { kind: 'percent', unit: '', ending };
  }
  return readFrom(CURRENCIES, 'money', word) ?? readFrom(MEASURES, 'measure', word);
}

function readFrom(
  table: Readonly<Record<string, string>>,
  kind: 'money' | 'measure',
  word: string,
): UnitWord | null {
  let best: UnitWord | null = null;
  let length = 0;
  for (const [stem, unit] of Object.entries(table)) {
    if (stem.length <= length || !word.startsWith(stem)) continue;
    const ending = stem.length <= SHORT && word !== stem ? null : endingAfter(stem, word);
    if (ending === null) continue;
    best = { kind, unit, ending };
    length = stem.length;
  }
  return best;
}
