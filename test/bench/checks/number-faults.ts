import { type Faults, inTarget, replaceOne } from './fault.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const WEEKDAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');
/** English words for numbers that a Kazakh text hardly says otherwise. */
const NUMBER_WORDS = ['three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

const hasDigits = (source: string): boolean => /\d/.test(source);

/** Digits of a plain number, not those of a name like B52. */
const NUMBER = /(?<![\p{L}\d.,-])\d[\d,]*(?:\.\d+)?(?![\p{L}\d-])/gu;

/** Numbers, units and dates put otherwise. */
export const NUMBER_FAULTS: Faults = {
  'number: digit': inTarget((target, chance, source) =>
    hasDigits(source)
      ? replaceOne(NUMBER, target, chance, (found) =>
          found.replace(/\d(?!.*\d)/, (digit) => String((Number(digit) + 3) % 10)),
        )
      : null,
  ),
  'number: swapped': inTarget((target, chance, source) =>
    hasDigits(source)
      ? replaceOne(
          /(?<![\p{L}\d.,-])(\d)(?!\1)\d(?![\p{L}\d])/gu,
          target,
          chance,
          (found) => found[1]! + found[0]!,
        )
      : null,
  ),
  'number: left out': inTarget((target, chance, source) =>
    hasDigits(source) ? replaceOne(new RegExp(`${NUMBER.source} `, 'gu'), target, chance, () => '') : null,
  ),
  'number: scale': inTarget((target, chance) =>
    replaceOne(/\b(?:million|billion)\b/g, target, chance, (found) =>
      found === 'million' ? 'billion' : 'million',
    ),
  ),
  'number: word': inTarget((target, chance) =>
    replaceOne(
      /\b(?:three|four|five|six|seven|eight|nine)\b/g,
      target,
      chance,
      (found) => NUMBER_WORDS[(NUMBER_WORDS.indexOf(found) + 2) % NUMBER_WORDS.length]!,
    ),
  ),
  'number: month': inTarget((target, chance, source) =>
    / айы|қаңтар|ақпан|наурыз|сәуір|мамыр|маусым|шілде|тамыз|қыркүйек|қазан|қараша|желтоқсан/i.test(source)
      ? replaceOne(
          new RegExp(`\\b(?:${MONTHS.join('|')})\\b`, 'g'),
          target,
          chance,
          (found) => MONTHS[(MONTHS.indexOf(found) + 4) % 12]!,
        )
      : null,
  ),
  'number: unit': inTarget((target, chance) =>
    replaceOne(/(?<=\d )(?:km|kilometres|years|days|months|hours|metres)\b/g, target, chance, (found) =>
      found === 'days' ? 'months' : 'days',
    ),
  ),
  'number: percent': inTarget((target, chance) =>
    replaceOne(/(?<=\d)(?:%| per ?cent)/g, target, chance, () => ' people'),
  ),
  'number: currency': inTarget((target, chance) => replaceOne(/\$(?=\d)/g, target, chance, () => '€')),
  'number: zero lost': inTarget((target, chance) =>
    replaceOne(/(?<![\d,.])\d{1,3},?000\b/g, target, chance, (found) => found.replace(',', '').slice(0, -1)),
  ),
  'number: decimal point lost': inTarget((target, chance) =>
    replaceOne(/(?<![\d.,])\d+\.\d(?!\d)/g, target, chance, (found) => found.replace('.', '')),
  ),
  'number: another year': inTarget((target, chance, source) =>
    /(?:19|20)\d\d/.test(source)
      ? replaceOne(/(?<![\d.,-])(?:19|20)\d\d(?![\d-])/g, target, chance, (found) =>
          String(Number(found) - 10),
        )
      : null,
  ),
  'number: weekday': inTarget((target, chance, source) =>
    /сенбі|жұма/i.test(source)
      ? replaceOne(
          new RegExp(`\\b(?:${WEEKDAYS.join('|')})\\b`, 'g'),
          target,
          chance,
          (found) => WEEKDAYS[(WEEKDAYS.indexOf(found) + 3) % 7]!,
        )
      : null,
  ),
};
