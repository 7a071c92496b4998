import { expect, test } from 'vitest';
import { parseStarter, readStarter, starterTopics } from '#glossary/library/seed/read-starter.ts';
import { preferredRendering } from '#glossary/model/entry.ts';

const HEADER =
  'key\tkazakh\tvariants\ttype\tenglish\tshort\taccepted\tforbidden\tdomain\tkind\tregion\tnote\trenamed\n';
const starter = readStarter('glossary/seed');

/** The only entry of the list whose base form or variant this is. */
function entry(kazakh: string, type: string) {
  const found = starter.filter(
    ({ content }) => content.type === type && content.forms.some(({ text }) => text === kazakh),
  );
  expect(found.map(({ key }) => key)).toHaveLength(1);
  return found[0]!.content;
}

test('a row becomes an entry with its forms, renderings and renamings', () => {
  const row =
    'taraz\tТараз\tТараз шаһары;short:Т.;former:Әулиеата\tplace\tTaraz\t\tTaraz City;City of Taraz\tTalas\tgeography\tcity' +
    '\tZhambyl Region\tnote\tfrom:Жамбыл:Zhambyl:1997-01-08;from:Әулиеата:Aulie-Ata:';
  expect(parseStarter(`${HEADER}${row}\n`, 'towns')).toEqual([
    {
      key: 'taraz',
      topic: 'towns',
      content: {
        type: 'place',
        status: 'approved',
        domain: 'geography',
        forms: [
          { text: 'Тараз', kind: 'base' },
          { text: 'Тараз шаһары', kind: 'variant' },
          { text: 'Т.', kind: 'short' },
          { text: 'Әулиеата', kind: 'former' },
        ],
        renderings: [
          { text: 'Taraz', status: 'preferred', kind: 'full', isForbiddenEverywhere: false },
          { text: 'Taraz City', status: 'accepted', kind: 'full', isForbiddenEverywhere: false },
          { text: 'City of Taraz', status: 'accepted', kind: 'full', isForbiddenEverywhere: false },
          { text: 'Talas', status: 'forbidden', kind: 'full', isForbiddenEverywhere: false },
        ],
        gender: 'unknown',
        role: '',
        kind: 'city',
        region: 'Zhambyl Region',
        definition: '',
        note: 'note',
        source: '',
        sourceUrl: '',
        isCaseSensitive: false,
        scope: null,
        renamings: [
          { direction: 'from', source: 'Жамбыл', rendering: 'Zhambyl', on: '1997-01-08' },
          { direction: 'from', source: 'Әулиеата', rendering: 'Aulie-Ata', on: '' },
        ],
      },
    },
  ]);
});

test.each([
  ['too few cells', 'taraz\tТараз\tplace'],
  ['no key', '\tТараз\t\tplace\tTaraz\t\t\t\t\t\t\t\t'],
  ['no Kazakh', 'taraz\t\t\tplace\tTaraz\t\t\t\t\t\t\t\t'],
  ['no such type', 'taraz\tТараз\t\ttown\tTaraz\t\t\t\t\t\t\t\t'],
  [
    'a renaming on no day of a calendar',
    'taraz\tТараз\t\tplace\tTaraz\t\t\t\t\t\t\t\tfrom:Жамбыл:Zhambyl:1997',
  ],
])('a line with %s is refused with its number', (_fault, row) => {
  expect(() => parseStarter(`${HEADER}${row}\n`, 'towns')).toThrow('seed/glossary/towns.tsv, line 2');
});

test('a file with other columns is refused', () => {
  expect(() => parseStarter('key\tkazakh\n', 'towns')).toThrow('seed/glossary/towns.tsv');
});

test('the list holds at least 5,000 entries, every topic some of them', () => {
  expect(starter.length).toBeGreaterThanOrEqual(5000);
  expect([...new Set(starter.map(({ topic }) => topic))].sort()).toEqual(starterTopics('glossary/seed'));
});

test('only the topics asked for are read', () => {
  const topics = new Set(
    readStarter('glossary/seed', ['places-former', 'acronyms']).map(({ topic }) => topic),
  );
  expect([...topics]).toEqual(['places-former', 'acronyms']);
});

test('keys are unique, and so is a Kazakh base form among entries of one type', () => {
  const repeated = (values: readonly string[]) => values.filter((value, at) => values.indexOf(value) !== at);
  expect(repeated(starter.map(({ key }) => key))).toEqual([]);
  expect(
    repeated(starter.map(({ content }) => `${content.type} ${content.forms[0]!.text.toLowerCase()}`)),
  ).toEqual([]);
});

test('Kazakh is written in Cyrillic, English in Latin letters', () => {
  const forms = starter.flatMap(({ content }) => content.forms.map(({ text }) => text));
  const renderings = starter.flatMap(({ content }) => content.renderings.map(({ text }) => text));
  expect(forms.filter((text) => /\p{Script=Latin}/u.test(text))).toEqual([]);
  expect(renderings.filter((text) => /\p{Script=Cyrillic}/u.test(text))).toEqual([]);
});

test('every entry has one preferred rendering, and none of its renderings twice', () => {
  const wrong = starter.filter(({ content: { renderings } }) => {
    const preferred = renderings.filter(({ status, kind }) => status === 'preferred' && kind === 'full');
    return preferred.length !== 1 || new Set(renderings.map(({ text }) => text)).size !== renderings.length;
  });
  expect(wrong.map(({ key }) => key)).toEqual([]);
});

test.each([
  ['Қостанай облысы', 'place', 'Kostanay Region'],
  ['Шығыс Қазақстан облысы', 'place', 'East Kazakhstan Region'],
  ['ШҚО', 'place', 'East Kazakhstan Region'],
  ['Қарағанды', 'place', 'Karaganda'],
  ['Нұр-Сұлтан', 'place', 'Nur-Sultan'],
  ['Астана', 'place', 'Astana'],
  ['БҰҰ', 'institution', 'United Nations'],
  ['Ішкі істер министрлігі', 'institution', 'Ministry of Internal Affairs'],
])('%s (%s) is rendered %s', (kazakh, type, english) => {
  expect(preferredRendering(entry(kazakh, type))).toBe(english);
});

test('an old name is an entry of its own, and the new name knows it with its day', () => {
  expect(entry('Астана', 'place').forms.map(({ text }) => text)).not.toContain('Целиноград');
  expect(entry('Астана', 'place').renamings).toContainEqual({
    direction: 'from',
    source: 'Нұр-Сұлтан',
    rendering: 'Nur-Sultan',
    on: '2022-09-17',
  });
});

test('after the first mention the short form is asked for', () => {
  expect(preferredRendering(entry('Біріккен Ұлттар Ұйымы', 'institution'), 'short')).toBe('UN');
});
