import { expect, test } from 'vitest';
import { readNames } from '#glossary/library/seed/read-names.ts';

const data = readNames('glossary/seed');

test('the shipped lists have at least 1,200 given names of both genders', () => {
  expect(data.givenNames.rows().length).toBeGreaterThan(1200);
  expect(data.givenNames.find('айгерім')[0]?.gender).toBe('f');
  expect(data.givenNames.find('бауыржан')[0]?.gender).toBe('m');
  expect(data.givenNames.find('болат')[0]?.isWord).toBe(true);
});

test('no name is listed twice in a list, none is empty, none has a Latin look-alike letter', () => {
  const lists = [
    data.givenNames.rows().map(({ name }) => name),
    [...data.surnames.rows()],
    ...(['person', 'place', 'institution'] as const).map((type) =>
      data.established
        .rows()
        .filter((entry) => entry.type === type)
        .map(({ name }) => name),
    ),
    data.titles.map(({ title }) => title),
  ];
  for (const list of lists) {
    expect(list.filter((name, index) => list.indexOf(name) !== index)).toEqual([]);
    expect(list.filter((name) => name === '' || /[A-Za-z]/.test(name))).toEqual([]);
  }
});

test('every settled name has an English rendering in Latin letters', () => {
  const wrong = data.established
    .rows()
    .filter(({ renderings }) =>
      renderings.some((rendering) => rendering === '' || /[\u0400-\u04ff]/.test(rendering)),
    );
  expect(wrong).toEqual([]);
});
