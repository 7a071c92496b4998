import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createNameFinder } from '#glossary/kazakh/names/find-names.ts';
import { readNames } from '#glossary/library/seed/read-names.ts';

const finder = createNameFinder(readNames('glossary/seed'));

/** «type base» of every mention. */
function names(text: string): string[] {
  return finder.find(text).map(({ type, base }) => `${type} ${base}`);
}

describe('base forms', () => {
  test.each([
    ['Кеше Назарбаевтың сөзін тыңдадық.', ['person Назарбаев']],
    ['Кеше Кәрімованың үйіне бардық.', ['person Кәрімова']],
    ['Жиынға Сапаровқа хат келді.', ['person Сапаров']],
    ['Бірақ Сапароваға хат келмеді.', ['person Сапарова']],
    ['Осы хатты Дариғаға берді.', ['person Дариға']],
    ['Бұл шешім Қазақстанда қабылданды.', ['place Қазақстан']],
    ['Олар Қарағандыдан келген.', ['place Қарағанды']],
    ['Біз Алматыдағы үйге көштік.', ['place Алматы']],
    ['Хатты Асан Мұратұлының інісі жазды.', ['person Асан Мұратұлы']],
    ['Өрт Павлодар облысында шықты.', ['place Павлодар облысы']],
    ['Делегация АҚШ-тағы жиынға барды.', ['place АҚШ']],
    ['Кеше БҰҰ-ның өкілі келді.', ['institution БҰҰ']],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });
});

describe('institutions and quotations', () => {
  test.each([
    ['Жауапты Ауыл шаруашылығы министрлігінен күтеміз.', ['institution Ауыл шаруашылығы министрлігі']],
    [
      'Ол Павлодар мемлекеттік педагогикалық университетінде оқиды.',
      ['institution Павлодар мемлекеттік педагогикалық университеті'],
    ],
    ['Істі Талғар қаласы прокуратурасының өкілі қарады.', ['institution Талғар қаласы прокуратурасы']],
    ['Жаңалықты «Жетісу» телеарнасы таратты.', ['institution Жетісу']],
    ['Шәкірттер «Болашақ» бағдарламасымен оқыды.', ['work Болашақ']],
    ['Жобаны Ұлттық ғылыми кеңес қарады.', ['institution Ұлттық ғылыми кеңес']],
    ['Ол: «Біз ертең келеміз», – деді.', []],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });
});

describe('the first word of a sentence', () => {
  test.each([
    ['Бақыт деген осы.', []],
    ['Бақыт Омаров келді.', ['person Бақыт Омаров']],
    ['Ерік, сіз не дейсіз?', ['person Ерік']],
    ['Кеше Ерлан Сейітов Тараздан келді.', ['person Ерлан Сейітов', 'place Тараз']],
    ['Президент Ерлан Сейітовті қабылдады.', ['person Ерлан Сейітов']],
    ['Жиналыс болды. Шешім қабылданды.', []],
    ['Үйге Болат келді. Болатқа тамақ бердік.', ['person Болат', 'person Болат']],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });
});

describe('linking', () => {
  test('a full name, initials and the bare surname are one person', () => {
    const mentions = finder.find('Ерлан Сейітов сөйледі. Кейін Е. Сейітовтен сұрадық. Сейітов үндемеді.');
    expect(mentions.map(({ entity }) => entity)).toEqual([0, 0, 0]);
    expect(mentions.map(({ gender }) => gender)).toEqual(['m', 'm', 'm']);
  });

  test('the man and the woman of one surname stay apart', () => {
    const mentions = finder.find('Кеше Әлия Сейітова мен Ерлан Сейітов келді. Бізге Сейітованы жіберді.');
    expect(mentions.map(({ entity }) => entity)).toEqual([0, 1, 0]);
    expect(mentions.map(({ gender }) => gender)).toEqual(['f', 'm', 'f']);
  });

  test('a surname of two people is neither', () => {
    const mentions = finder.find('Ерлан Сейітов пен Асан Сейітов келді. Бірақ Сейітов үндемеді.');
    expect(mentions.map(({ entity }) => entity)).toEqual([0, 1, 2]);
  });

  test('inflected mentions of a place are one thing', () => {
    const mentions = finder.find('Олар Таразда тұрады, бірақ Тараздан кеткісі келеді.');
    expect(mentions.map(({ base, entity }) => [base, entity])).toEqual([
      ['Тараз', 0],
      ['Тараз', 0],
    ]);
  });
});

test('mentions of any text lie inside it, in order, without overlaps', () => {
  const piece = fc.constantFrom(
    'Ерлан ',
    'Сейітовтің ',
    'Тараз ',
    'облысында ',
    '«',
    '» ',
    'Е. ',
    'министрлігі ',
    'келді. ',
    '\n',
    'АҚШ-қа ',
    'Bek ',
    ', ',
    '2019 ',
    'Ұлттық ',
    'кеңес ',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 30 }), (pieces) => {
      const text = pieces.join('');
      let end = 0;
      for (const mention of finder.find(text)) {
        expect(mention.start).toBeGreaterThanOrEqual(end);
        expect(mention.end).toBeGreaterThan(mention.start);
        expect(mention.base).not.toBe('');
        end = mention.end;
      }
      expect(end).toBeLessThanOrEqual(text.length);
    }),
  );
});

test('names with and without patronymic, in either order, are one person', () => {
  const text =
    'Асан Сейітов келді. Асан Ерланұлы Сейітов сөйледі. Сейітов Асан Ерланұлы кетті. А. Сейітов қайтты.';
  expect(finder.find(text).map(({ entity }) => entity)).toEqual([0, 0, 0, 0]);
});

test('a single foreign surname is the person whose full name the text has', () => {
  const mentions = finder.find('Сөзді Анри Вюйяр бастады. Кейін бәрі Вюйярдың сөзін құптады.');
  expect(mentions.map(({ type, base, entity }) => [type, base, entity])).toEqual([
    ['person', 'Анри Вюйяр', 0],
    ['person', 'Вюйяр', 0],
  ]);
});

test('adjectives of peoples and Roman numerals are no names', () => {
  expect(names('Бізге Кореялық қонақтар XIX ғасырдағы кітап берді.')).toEqual([]);
});
