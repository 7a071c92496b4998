import type { TextCommand } from './command.ts';

/** `qostil text numbers`: numbers, dates and money. */
export const numbers: TextCommand = {
  name: 'numbers',
  summary: 'Reads numbers, dates, times, money, shares and ages, and says them in English.',
  reads: [{ name: 'variant', about: 'optional: "en-GB" (the default) or "en-US", for the English' }],
  writes: [
    {
      name: 'numbers',
      about:
        '[{start, end, kind, values, date, unit, currency, approximation, fraction, inWords, case, possessive, attributive, english}, …] in order; kind cardinal, ordinal, fraction, percent, money, measure, age, year, date, time, decade or century; two values are a range; a time is minutes after midnight; date {year, month, days} or null',
    },
  ],
  load: async () => {
    const { findNumbers } = await import('#glossary/kazakh/numbers/find-numbers.ts');
    const { printQuantity } = await import('#glossary/english/numbers/print-quantity.ts');
    const { isEnglishVariant } = await import('#glossary/english/numbers/variant.ts');
    const { QostilError } = await import('#glossary/model/errors.ts');
    return ({ text, variant = 'en-GB' }) => {
      if (!isEnglishVariant(variant)) throw new QostilError('input-invalid', { field: 'variant' });
      return {
        numbers: findNumbers(text).map((number) => ({ ...number, english: printQuantity(number, variant) })),
      };
    };
  },
};
