import fc from 'fast-check';
import { expect, test } from 'vitest';
import { searchWords } from '#glossary/terms/entry-keys.ts';
import { anEntry } from '../../../support/an-entry.ts';
import { allSegments, anArticle, aWrite, openEngine } from '../../../support/open-engine.ts';

const QUERY = {
  search: '',
  types: [],
  statuses: [],
  domains: [],
  sort: 'source',
  isDescending: false,
} as const;

async function withEntries(pairs: readonly (readonly [string, string])[]) {
  const opened = await openEngine();
  const entries = await opened.engine.terms.addMany({
    ...aWrite(),
    contents: pairs.map(([source, rendering]) => anEntry(source, rendering)),
  });
  return { ...opened, entries };
}

test('an inflected search finds the base', async () => {
  const { engine } = await withEntries([
    ['Қаржы министрлігі', 'Ministry of Finance'],
    ['Тараз', 'Taraz'],
    ['кітап', 'book'],
  ]);
  const found = async (search: string) =>
    (await engine.terms.list({ query: { ...QUERY, search }, from: 0, count: 9 })).entries.map(
      ({ forms }) => forms[0]!.text,
    );
  expect(await found('Таразда')).toEqual(['Тараз']);
  expect(await found('кітабымыз')).toEqual(['кітап']);
  expect(await found('Қаржы министрліктеріне')).toEqual(['Қаржы министрлігі']);
  expect(await found('finance')).toEqual(['Қаржы министрлігі']);
});

test.each([
  ['министрлігінің', ['Қаржы министрлігі', 'Қаржы министрлігінің комитеті']],
  ['министрлікке', ['Қаржы министрлігі', 'Қаржы министрлігінің комитеті']],
  ['ауданда', ['Абай ауданы әкімдігі', 'аудан әкімі']],
  ['ауданы', ['Абай ауданы әкімдігі', 'аудан әкімі']],
  ['кітаптарды', ['кітап көрмесі']],
  ['қаланың', ['қала әкімдігі']],
])('a search of one word finds the terms that hold it in another form: %s', async (search, found) => {
  const { engine } = await withEntries(
    [
      'Қаржы министрлігі',
      'Қаржы министрлігінің комитеті',
      'Абай ауданы әкімдігі',
      'аудан әкімі',
      'аудандық сот',
      'кітап көрмесі',
      'кітапхана ісі',
      'қала әкімдігі',
      'қалам сап',
    ].map((base, at) => [base, `e${at}`]),
  );
  const { total, entries } = await engine.terms.list({ query: { ...QUERY, search }, from: 0, count: 9 });
  expect(entries.map(({ forms }) => forms[0]!.text).toSorted()).toEqual(found.toSorted());
  expect(total).toBe(found.length);
});

test('whatever is searched, other forms of it are words', () => {
  const letters = fc.string({ unit: fc.constantFrom(...'абәеёйкқлнңоөрстуұүхһцыіьэюя-«7t '), maxLength: 9 });
  fc.assert(
    fc.property(letters, (query) => {
      for (const form of searchWords(query)) expect(form).toMatch(/^[а-яёәғқңөұүһі]+$/);
    }),
  );
});

test('a search finds parts of words, and of two letters what begins with them or is spelled so', async () => {
  const { engine } = await withEntries([
    ['Біріккен Ұлттар Ұйымы', 'UN'],
    ['Тараз', 'Taraz'],
    ['Ұлытау', 'Ulytau'],
    ['унция', 'ounce'],
    ['Еуроодақ', 'the EU'],
  ]);
  const found = async (search: string) =>
    (await engine.terms.list({ query: { ...QUERY, search }, from: 0, count: 9 })).entries.map(
      ({ forms }) => forms[0]!.text,
    );
  expect(await found('тау')).toEqual(['Ұлытау']);
  expect(await found('ытау"')).toEqual([]);
  expect(await found('un')).toEqual(['Біріккен Ұлттар Ұйымы']);
  expect(await found('ұл')).toEqual(['Ұлытау']);
  expect(await found('ta')).toEqual(['Тараз']);
  expect(await found('eu')).toEqual(['Еуроодақ']);
});

test('what changed or went is found as it now is', async () => {
  const { engine, entries } = await withEntries([
    ['Тараз', 'Taraz'],
    ['Семей', 'Semey'],
  ]);
  const [taraz, semey] = entries;
  const { id: entryId, revision, content } = { ...taraz!, content: anEntry('Жамбыл', 'Zhambyl') };
  await engine.terms.change({ ...aWrite(), entryId, revision, content });
  await engine.terms.remove({ ...aWrite(), jobId: 'many', entryIds: [semey!.id] });
  const found = async (search: string) =>
    (await engine.terms.list({ query: { ...QUERY, search }, from: 0, count: 9 })).total;
  expect([await found('Тараз'), await found('Жамбылда'), await found('семей')]).toEqual([0, 1, 0]);
  expect(await engine.terms.inText({ text: 'Таразда, Семейде' })).toEqual([]);
  expect(await engine.terms.inText({ text: 'Жамбылда' })).toHaveLength(1);
  const undo = () => engine.history.undo({ ...aWrite(), scope: { kind: 'glossary' } });
  await undo();
  await undo();
  expect([await found('Таразда'), await found('жамбыл'), await found('семей')]).toEqual([1, 0, 1]);
});

test('domains are counted, and filters narrow a search together', async () => {
  const { engine } = await openEngine();
  const contents = ['law', 'law', 'sport', ''].map((domain, at) => ({
    ...anEntry(`сот${'абвг'[at]}`, 'court'),
    domain,
  }));
  await engine.terms.addMany({ ...aWrite(), contents });
  expect(await engine.terms.domains({})).toEqual([
    { domain: '', entries: 1 },
    { domain: 'law', entries: 2 },
    { domain: 'sport', entries: 1 },
  ]);
  const query = { ...QUERY, search: 'court', domains: ['law', 'sport'], isDescending: true };
  const { total, entries } = await engine.terms.list({ query, from: 1, count: 2 });
  expect([total, entries.map(({ forms }) => forms[0]!.text)]).toEqual([3, ['сотб', 'сота']]);
});

test('filters show what is used, unused, conflicting and without English', async () => {
  const { engine } = await withEntries([
    ['Тараз', 'Taraz'],
    ['Тараз', 'Aulie-Ata'],
    ['Өскемен', 'Oskemen'],
    ['Семей', ''],
  ]);
  await anArticle(engine, 'Өскеменде жиын өтті.');
  expect(await engine.terms.countUses({ jobId: 'count' })).toEqual({ used: 1 });
  const bases = async (only: 'used' | 'unused' | 'conflicting' | 'without-rendering') =>
    (await engine.terms.list({ query: { ...QUERY, only }, from: 0, count: 9 })).entries.map(
      ({ forms }) => forms[0]!.text,
    );
  expect(await bases('used')).toEqual(['Өскемен']);
  expect(await bases('unused')).toHaveLength(3);
  expect(await bases('conflicting')).toEqual(['Тараз', 'Тараз']);
  expect(await bases('without-rendering')).toEqual(['Семей']);
});

test('the table says how often each entry is used, and sorts by it', async () => {
  const { engine, entries } = await withEntries([
    ['Тараз', 'Taraz'],
    ['Өскемен', 'Oskemen'],
    ['Семей', 'Semey'],
  ]);
  await anArticle(engine, 'Өскеменде жиын өтті. Тараздан қонақ келді, Өскеменге тағы келеді.');
  await engine.terms.countUses({ jobId: 'count' });
  const query = { ...QUERY, sort: 'used', isDescending: true } as const;
  const page = await engine.terms.list({ query, from: 0, count: 9 });
  expect(page.entries.map(({ forms }, index) => [forms[0]!.text, page.uses[index]])).toEqual([
    ['Өскемен', 2],
    ['Тараз', 1],
    ['Семей', 0],
  ]);
  const [taraz, , semey] = entries.map(({ id }) => id);
  expect(await engine.terms.listIds({ query, from: 1, count: 9 })).toEqual({ total: 3, ids: [taraz, semey] });
});

test('the order in which entries were added stays when one changes', async () => {
  const { engine, entries } = await withEntries([
    ['Тараз', 'Taraz'],
    ['Семей', 'Semey'],
  ]);
  const [taraz, semey] = entries.map(({ id }) => id);
  const query = { ...QUERY, sort: 'added', isDescending: true } as const;
  const order = async () => (await engine.terms.listIds({ query, from: 0, count: 9 })).ids;
  expect(await order()).toEqual([semey, taraz]);
  await engine.terms.changeMany({
    ...aWrite(),
    jobId: 'many',
    entryIds: [taraz!],
    changes: { domain: 'places' },
  });
  expect(await order()).toEqual([semey, taraz]);
});

test('a bulk edit is one step', async () => {
  const { engine, entries } = await withEntries([
    ['Тараз', 'Taraz'],
    ['Семей', 'Semey'],
  ]);
  const entryIds = entries.map(({ id }) => id);
  const changes = { type: 'place', status: 'proposed' } as const;
  expect(await engine.terms.changeMany({ ...aWrite(), jobId: 'many', entryIds, changes })).toEqual({
    changed: 2,
  });
  expect((await engine.terms.get({ entryId: entryIds[1]! })).type).toBe('place');
  await engine.history.undo({ ...aWrite(), scope: { kind: 'glossary' } });
  expect((await engine.terms.get({ entryId: entryIds[0]! })).type).toBe('other');
});

test('merging keeps the words and the history of both', async () => {
  const { engine, entries } = await withEntries([
    ['Тараз', 'Taraz'],
    ['Әулиеата', 'Aulie-Ata'],
  ]);
  const [into, from] = [entries[0]!.id, entries[1]!.id];
  const merged = await engine.terms.merge({ ...aWrite(), jobId: 'many', into, from: [from] });
  expect(merged.forms).toEqual([
    { text: 'Тараз', kind: 'base' },
    { text: 'Әулиеата', kind: 'variant' },
  ]);
  expect(merged.renderings.map(({ text, status }) => [text, status])).toEqual([
    ['Taraz', 'preferred'],
    ['Aulie-Ata', 'accepted'],
  ]);
  const history = await engine.terms.history({ entryId: into });
  expect(history.map(({ action, content }) => [action, content.forms[0]!.text])).toEqual([
    ['merge-entries', 'Тараз'],
    ['add-entry', 'Тараз'],
    ['add-entry', 'Әулиеата'],
  ]);
  await engine.history.undo({ ...aWrite(), scope: { kind: 'glossary' } });
  expect((await engine.terms.get({ entryId: from })).forms[0]!.text).toBe('Әулиеата');
  expect(await engine.terms.history({ entryId: into })).toHaveLength(1);
});

test('merging three is one step', async () => {
  const { engine, entries } = await withEntries([
    ['Тараз', 'Taraz'],
    ['Әулиеата', 'Aulie-Ata'],
    ['Жамбыл', 'Dzhambul'],
  ]);
  const [into, ...from] = entries.map(({ id }) => id);
  const merged = await engine.terms.merge({ ...aWrite(), jobId: 'many', into: into!, from });
  expect(merged.forms.map(({ text }) => text)).toEqual(['Тараз', 'Әулиеата', 'Жамбыл']);
  expect(await engine.terms.history({ entryId: into! })).toHaveLength(4);
  await engine.history.undo({ ...aWrite(), scope: { kind: 'glossary' } });
  expect((await engine.terms.list({ query: QUERY, from: 0, count: 9 })).total).toBe(3);
});

test('entries of one base form and type come in groups', async () => {
  const { engine } = await withEntries([
    ['Тараз', 'Taraz'],
    ['тараз', 'Aulie-Ata'],
    ['Семей', 'Semey'],
  ]);
  const { total, groups } = await engine.terms.duplicateGroups({ limit: 10 });
  expect([total, groups[0]!.map(({ forms }) => forms[0]!.text)]).toEqual([1, ['Тараз', 'тараз']]);
});

test('usage shows the words in their sentence and the English beside', async () => {
  const { engine, entries } = await withEntries([['орын', 'place']]);
  const articleId = await anArticle(engine, 'Бос орны көп.\nОрнында қалды.\nОрман жанды.');
  const [first] = await allSegments(engine, articleId);
  await engine.articles.editTarget({
    ...aWrite(),
    segmentId: first!.id,
    revision: first!.revision,
    target: { text: 'It has many places.', codes: [] },
  });
  const { total, lines } = await engine.terms.usage({ entryId: entries[0]!.id, limit: 10 });
  expect(total).toBe(2);
  expect(lines.map(({ source, span }) => source.slice(span.start, span.end))).toEqual(['орны', 'Орнында']);
  expect(lines[0]!.inTarget).toEqual({ start: 12, end: 18 });
});

test('a surname alone is the person named before, and only after the full name', async () => {
  const { engine } = await withEntries([]);
  const person = anEntry('Марат Жүнісов', 'Marat Zhunisov', {
    type: 'person',
    renderings: [
      { text: 'Marat Zhunisov', kind: 'full', status: 'preferred', isForbiddenEverywhere: false },
      { text: 'Zhunisov', kind: 'short', status: 'preferred', isForbiddenEverywhere: false },
    ],
  });
  await engine.terms.add({ ...aWrite(), content: person });
  const articleId = await anArticle(engine, 'Жүнісов кім?\nБұл – Марат Жүнісов.\nЖүнісовке хат келді.');
  const segments = await allSegments(engine, articleId);
  const hits = await Promise.all(
    segments.map(({ id }) => engine.terms.ofSegment({ segmentId: id, target: '' })),
  );
  expect(hits.map((all) => all.map(({ rendering, analysis }) => [rendering, analysis.preposition]))).toEqual([
    [],
    [['Marat Zhunisov', '']],
    [['Zhunisov', 'to']],
  ]);
});
