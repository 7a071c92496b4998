import { expect, test } from 'vitest';
import type { EntryContent } from '#glossary/model/entry.ts';
import { anEntry } from '../../../support/an-entry.ts';
import { allSegments, anArticle, aWrite, openEngine } from '../../../support/open-engine.ts';

const preferred = { status: 'preferred', isForbiddenEverywhere: false } as const;

async function opened(text: string, contents: readonly EntryContent[]) {
  const { engine } = await openEngine();
  for (const content of contents) await engine.terms.add({ ...aWrite(), content });
  const articleId = await anArticle(engine, text);
  const segments = await allSegments(engine, articleId);
  const terms = (index: number, target = '') =>
    engine.terms.ofSegment({ segmentId: segments[index]!.id, target });
  return { engine, terms };
}

test('terms are found under their endings, with the preposition the ending asks for', async () => {
  const { terms } = await opened('Тараздағы кітапханадан кітабы мен халқы туралы жазылды.', [
    anEntry('Тараз', 'Taraz'),
    anEntry('кітапхана', 'library'),
    anEntry('кітап', 'book'),
    anEntry('халық', 'people'),
  ]);
  const hits = await terms(0);
  expect(hits.map(({ start, end, analysis }) => [start, end, analysis.base, analysis.preposition])).toEqual([
    [0, 9, 'Тараз', 'in'],
    [10, 22, 'кітапхана', 'from'],
    [23, 29, 'кітап', ''],
    [34, 39, 'халық', ''],
  ]);
  expect(hits[0]!.analysis.endings).toEqual(['loc', 'attr']);
});

test('the longest term wins over those inside it', async () => {
  const { terms } = await opened('Қазіргі Денсаулық сақтау министрлігінің өкілі келді.', [
    anEntry('министрлік', 'ministry'),
    anEntry('Денсаулық сақтау министрлігі', 'Ministry of Health'),
    anEntry('денсаулық', 'health'),
  ]);
  const hits = await terms(0);
  expect(hits.map(({ entry }) => entry.forms[0]!.text)).toEqual(['Денсаулық сақтау министрлігі']);
});

test('entries with the same form are offered beside each other', async () => {
  const { terms } = await opened('Жамбылда жиын өтті.', [
    anEntry('Жамбыл', 'Zhambyl', { type: 'place' }),
    anEntry('Жамбыл', 'Zhambyl Zhabayev', { type: 'person' }),
  ]);
  const [hit] = await terms(0);
  expect(hit!.alternatives).toHaveLength(1);
});

test('the full form is due at the first mention, the short form after it', async () => {
  const person = anEntry('Марат Жүнісов', 'Marat Zhunisov', {
    type: 'person',
    forms: [
      { text: 'Марат Жүнісов', kind: 'base' },
      { text: 'Жүнісов', kind: 'short' },
    ],
    renderings: [
      { text: 'Marat Zhunisov', kind: 'full', ...preferred },
      { text: 'Zhunisov', kind: 'short', ...preferred },
    ],
  });
  const { terms } = await opened('Марат Жүнісов келді. Жүнісовтің сөзінше, жиын өтті.', [person]);
  expect((await terms(0))[0]).toMatchObject({ isFirstMention: true, rendering: 'Marat Zhunisov' });
  expect((await terms(1))[0]).toMatchObject({
    start: 0,
    end: 10,
    isFirstMention: false,
    rendering: 'Zhunisov',
  });
});

test('a word that only begins alike is no earlier mention', async () => {
  const { terms } = await opened('Қонақтар тарады. Тараз гүлденді. Таразда жиын өтті.', [
    anEntry('Тараз', 'Taraz'),
  ]);
  expect((await terms(1))[0]!.isFirstMention).toBe(true);
  expect((await terms(2))[0]!.isFirstMention).toBe(false);
});

test('a rendering that stands in the English is shown, whole words only', async () => {
  const { terms } = await opened('Тараз қаласы.', [anEntry('Тараз', 'Taraz')]);
  expect((await terms(0, 'the city of Taraz'))[0]!.inTarget).toEqual({ start: 12, end: 17 });
  expect((await terms(0, 'the Tarazians'))[0]!.inTarget).toBeNull();
});

test('an entry of another article, of another case or of a Russian passage is not shown', async () => {
  const { engine, terms } = await opened('Нұр шашты.', [anEntry('Нұр', 'Nur', { isCaseSensitive: true })]);
  const other = await anArticle(engine, 'Басқа мақала.');
  await engine.terms.add({ ...aWrite(), content: anEntry('шаш', 'hair', { scope: other }) });
  expect((await terms(0)).map(({ entry }) => entry.forms[0]!.text)).toEqual(['Нұр']);
  const lower = await allSegments(engine, await anArticle(engine, 'Күннің нұры шашылды.'));
  expect(await engine.terms.ofSegment({ segmentId: lower[0]!.id, target: '' })).toEqual([]);
  const russian = await allSegments(engine, await anArticle(engine, 'Они сказали, что Нұр это не газета.'));
  expect(await engine.terms.ofSegment({ segmentId: russian[0]!.id, target: '' })).toEqual([]);
});

test('the glossary is listed, narrowed and sorted', async () => {
  const { engine } = await openEngine();
  await engine.terms.add({ ...aWrite(), content: anEntry('Тараз', 'Taraz', { type: 'place' }) });
  await engine.terms.add({ ...aWrite(), content: anEntry('Әкімдік', 'Akimat', { type: 'institution' }) });
  await engine.terms.add({
    ...aWrite(),
    content: anEntry('Шымкент', 'Shymkent', { type: 'place', status: 'proposed' }),
  });
  const query = {
    search: '',
    types: [],
    statuses: [],
    domains: [],
    sort: 'rendering',
    isDescending: false,
  } as const;
  const bases = async (changes: object) => {
    const page = await engine.terms.list({ query: { ...query, ...changes }, from: 0, count: 10 });
    return page.entries.map(({ forms }) => forms[0]!.text);
  };
  expect(await bases({})).toEqual(['Әкімдік', 'Шымкент', 'Тараз']);
  expect(await bases({ isDescending: true, types: ['place'] })).toEqual(['Тараз', 'Шымкент']);
  expect(await bases({ search: 'ӘКІМ' })).toEqual(['Әкімдік']);
  expect(await bases({ search: 'shym', statuses: ['proposed'] })).toEqual(['Шымкент']);
  expect(await engine.terms.list({ query, from: 1, count: 1 })).toMatchObject({
    total: 3,
    entries: [{ type: 'place' }],
  });
});

test('an entry without a Kazakh form is refused, blank forms are dropped, likenesses are found', async () => {
  const { engine } = await openEngine();
  await expect(engine.terms.add({ ...aWrite(), content: anEntry(' ', 'x') })).rejects.toMatchObject({
    code: 'entry-empty',
  });
  const entry = await engine.terms.add({ ...aWrite(), content: anEntry(' Тараз ', 'Taraz') });
  expect(entry.forms).toEqual([{ text: 'Тараз', kind: 'base' }]);
  expect(await engine.terms.duplicates({ content: anEntry('ТАРАЗ', '') })).toHaveLength(1);
  expect(await engine.terms.duplicates({ content: anEntry('Әулиеата', 'taraz') })).toHaveLength(1);
  expect(await engine.terms.duplicates({ content: anEntry('Әулиеата', '') })).toEqual([]);
  const change = { entryId: entry.id, revision: 9, content: anEntry('Тараз', 'Taraz') };
  await expect(engine.terms.change({ ...aWrite(), ...change })).rejects.toMatchObject({
    code: 'entry-changed',
  });
});
