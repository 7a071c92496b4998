import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { printQuantity } from '#glossary/english/numbers/print-quantity.ts';
import { findNumbers } from '#glossary/kazakh/numbers/find-numbers.ts';

/** «stretch → kind English» of every number. */
function read(text: string): string[] {
  return findNumbers(text).map(
    (number) => `${text.slice(number.start, number.end)} → ${number.kind} ${printQuantity(number)}`,
  );
}

describe('counts', () => {
  test.each([
    ['Залда 25 мың адам отыр', ['25 мың → cardinal 25,000']],
    ['он екі бала', ['он екі → cardinal 12']],
    ['екі жүз елу мың тұрғын', ['екі жүз елу мың → cardinal 250,000']],
    ['мың тоғыз жүз алпыс үш', ['мың тоғыз жүз алпыс үш → cardinal 1,963']],
    ['25 мың 300 кітап', ['25 мың 300 → cardinal 25,300']],
    ['2,5 миллион дана', ['2,5 миллион → cardinal 2.5 million']],
    ['350 000 оқушы', ['350 000 → cardinal 350,000']],
    ['бір жарым миллион халық', ['бір жарым миллион → cardinal 1.5 million']],
    ['бес-алты күн бұрын', ['бес-алты күн → measure five to six days']],
    ['екі үш адам', ['екі үш → cardinal two to three']],
    ['5-6 мың үй', ['5-6 мың → cardinal 5,000–6,000']],
    ['жиырмадан отызға дейін', ['жиырмадан отызға дейін → cardinal 20–30']],
    ['мыңнан астам қой', ['мыңнан астам → cardinal more than 1,000']],
    ['жүзге жуық үй', ['жүзге жуық → cardinal about 100']],
    ['шамамен 40 көлік', ['шамамен 40 → cardinal about 40']],
    ['үшеуі келді', ['үшеуі → cardinal three']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test.each([
    'бір адам келді',
    'оның үйі онда',
    'жер жүзінде',
    'алтын сағат',
    'біріншіден',
    'COVID-19',
    '5513 әскери бөлімшесі',
    'B52',
    'үшін',
  ])('%s has no number', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('money, percent, measures, ages', () => {
  test.each([
    ['1,7 млрд теңгеге', '1,7 млрд теңгеге → money 1.7 billion tenge'],
    ['бес мың доллар', 'бес мың доллар → money $5,000'],
    ['4,5 млрд. теңге', '4,5 млрд. теңге → money 4.5 billion tenge'],
    ['5 мың теңгелік', '5 мың теңгелік → money 5,000 tenge'],
    ['3 млн АҚШ долларын', '3 млн АҚШ долларын → money $3 million'],
    ['$5 млн', '$5 млн → money $5 million'],
    ['10 рубль', '10 рубль → money 10 roubles'],
    ['70 %-ы', '70 %-ы → percent 70%'],
    ['70 %-і', '70 %-і → percent 70%'],
    ['5,2 пайызға', '5,2 пайызға → percent 5.2%'],
    ['он процентке', 'он процентке → percent 10%'],
    ['120 шақырымнан', '120 шақырымнан → measure 120 kilometres'],
    ['60 шаршы метр', '60 шаршы метр → measure 60 square metres'],
    ['төрт сағатта', 'төрт сағатта → measure four hours'],
    ['23 жастағы', '23 жастағы → age 23-year-old'],
    ['жетпіс жаста', 'жетпіс жаста → age aged 70'],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });
});

describe('dates and times', () => {
  test.each([
    ['2019 жылы 1 мамырда', '2019 жылы 1 мамырда → date 1 May 2019'],
    ['2021 жылғы 14 наурыз', '2021 жылғы 14 наурыз → date 14 March 2021'],
    ['2021 жылдың 14 наурызында', '2021 жылдың 14 наурызында → date 14 March 2021'],
    ['2020 жылдың қыркүйегінде', '2020 жылдың қыркүйегінде → date September 2020'],
    ['5 сәуірде', '5 сәуірде → date 5 April'],
    ['14–16 шілде', '14–16 шілде → date 14–16 July'],
    ['1-қаңтар', '1-қаңтар → date 1 January'],
    ['мамырдың 9-ы', 'мамырдың 9-ы → date 9 May'],
    ['8 шілде күні', '8 шілде күні → date 8 July'],
    ['қараша айында', 'қараша айында → date November'],
    ['тамызда', 'тамызда → date August'],
    ['03.11.2022', '03.11.2022 → date 3 November 2022'],
    ['2013 жылы', '2013 жылы → year 2013'],
    ['екі мың он үшінші жылы', 'екі мың он үшінші жылы → year 2013'],
    ['2019–2020 жылдары', '2019–2020 жылдары → year 2019–2020'],
    ['1990-жылдары', '1990-жылдары → decade 1990s'],
    ['90-жылдардың', '90-жылдардың → decade 90s'],
    ['ХІХ ғасырда', 'ХІХ ғасырда → century 19th century'],
    ['он тоғызыншы ғасыр', 'он тоғызыншы ғасыр → century 19th century'],
    ['XX ғасырдың', 'XX ғасырдың → century 20th century'],
    ['сағат 15:00-де', 'сағат 15:00-де → time 15:00'],
    ['сағат 15.00-те', 'сағат 15.00-те → time 15:00'],
    ['сағат үште', 'сағат үште → time 3:00'],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  test('an amount of years is no year', () => {
    expect(read('2000 жыл бұрын')).toEqual(['2000 жыл → measure 2,000 years']);
    expect(read('он жыл')).toEqual(['он жыл → measure 10 years']);
  });
});

describe('fractions and ordinals', () => {
  test.each([
    ['үштен бірі', 'үштен бірі → fraction one third'],
    ['үштен бір', 'үштен бір → fraction one third'],
    ['үштің бірі', 'үштің бірі → fraction one third'],
    ['бестен екісі', 'бестен екісі → fraction two fifths'],
    ['жартысы', 'жартысы → fraction half'],
    ['ширек', 'ширек → fraction a quarter'],
    ['жартысынан астамы', 'жартысынан астамы → fraction more than half'],
    ['үштен бірінен көбін', 'үштен бірінен көбін → fraction more than one third'],
    ['жартысына жуығы', 'жартысына жуығы → fraction about half'],
    ['2-ші орын', '2-ші → ordinal second'],
    ['екінші рет', 'екінші → ordinal second'],
    ['он бірінші сынып', 'он бірінші → ordinal 11th'],
    ['136-бап', '136 → ordinal 136th'],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });
});

test('a round of a cup is no fraction', () => {
  expect(read('ширек финалға шықты')).toEqual([]);
});

test('the ending of the last word is kept', () => {
  const [percent, date, age, half, most] = findNumbers(
    '90 %-ынан, 5 мамырда, 23 жастағы, жартысына, жартысынан көбін',
  );
  expect(percent).toMatchObject({ case: 'abl', possessive: true });
  expect(date).toMatchObject({ case: 'loc', possessive: false });
  expect(age).toMatchObject({ attributive: true });
  expect(half).toMatchObject({ case: 'dat', possessive: true });
  expect(most).toMatchObject({ case: 'acc', possessive: true });
});

test('every whole number below a trillion is read back from its Kazakh words', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 999_999_999_999 }), (value) => {
      const [number, ...others] = findNumbers(inKazakh(value));
      expect(others).toEqual([]);
      expect(number?.values).toEqual([value]);
    }),
  );
});

test('mentions of any text lie inside it, in order, without overlaps', () => {
  const piece = fc.constantFrom(
    '25',
    ' мың',
    ' жылы ',
    '-',
    '1 мамыр',
    ' %',
    ' теңге',
    'үштен бірі ',
    'сағат ',
    ':',
    '.',
    ',',
    ' ',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 25 }), (pieces) => {
      const text = pieces.join('');
      let end = 0;
      for (const number of findNumbers(text)) {
        expect(number.start).toBeGreaterThanOrEqual(end);
        expect(number.end).toBeGreaterThan(number.start);
        end = number.end;
      }
      expect(end).toBeLessThanOrEqual(text.length);
    }),
  );
});

const ONES = ['', 'бір', 'екі', 'үш', 'төрт', 'бес', 'алты', 'жеті', 'сегіз', 'тоғыз'];
const TENS = ['', 'он', 'жиырма', 'отыз', 'қырық', 'елу', 'алпыс', 'жетпіс', 'сексен', 'тоқсан'];

/** Spells a number out, for the round trip only. */
function inKazakh(value: number): string {
  const groups: readonly (readonly [number, string])[] = [
    [1e9, 'миллиард'],
    [1e6, 'миллион'],
    [1e3, 'мың'],
    [1, ''],
  ];
  let rest = value;
  const words: string[] = [];
  for (const [size, name] of groups) {
    const group = Math.floor(rest / size);
    rest -= group * size;
    if (group === 0) continue;
    const hundreds = Math.floor(group / 100);
    if (hundreds > 0) words.push(ONES[hundreds]!, 'жүз');
    words.push(TENS[Math.floor(group / 10) % 10]!, ONES[group % 10]!, name);
  }
  return words.filter((word) => word !== '').join(' ');
}
