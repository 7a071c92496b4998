import { expect, test } from 'vitest';
import type { EngineClient } from '#contract/services.ts';
import type { SegmentId } from '#glossary/model/ids.ts';
import { anEntry } from '../../../support/an-entry.ts';
import { allSegments, anArticle, aWrite, openEngine } from '../../../support/open-engine.ts';

const preferred = { status: 'preferred', isForbiddenEverywhere: false } as const;

const PERSON = anEntry('Әлімжан Ізбасаров', 'Alimzhan Izbasarov', {
  type: 'person',
  forms: [
    { text: 'Әлімжан Ізбасаров', kind: 'base' },
    { text: 'Ізбасаров', kind: 'short' },
  ],
  renderings: [
    { text: 'Alimzhan Izbasarov', kind: 'full', ...preferred },
    { text: 'Izbasarov', kind: 'short', ...preferred },
  ],
});

async function write(engine: EngineClient, text: string, english: readonly string[]) {
  const articleId = await anArticle(engine, text);
  const segments = await allSegments(engine, articleId);
  for (const [at, target] of english.entries()) {
    const { id, revision } = segments[at]!;
    await engine.articles.editTarget({
      ...aWrite(),
      segmentId: id,
      revision,
      target: { text: target, codes: [] },
    });
  }
  return { articleId, ids: segments.map(({ id }) => id) };
}

async function renamed() {
  const { engine } = await openEngine();
  const entry = await engine.terms.add({ ...aWrite(), content: PERSON });
  const first = await write(engine, 'Әлімжан Ізбасаров келді.\nІзбасаровтың үйі.\nІзбасарова кетті.', [
    'Alimzhan Izbasarov came.',
    "Izbasarov's house.",
    'Izbasarova left.',
  ]);
  const second = await write(engine, 'Ол Ізбасаровқа барды.\nОл үйде.', [
    'He went to IZBASAROV.',
    'Izbasarov is at home.',
  ]);
  await engine.articles.setState({ ...aWrite(), segmentIds: [first.ids[1]!], state: 'confirmed' });
  const query = {
    entryId: entry.id,
    changes: [
      { from: 'Alimzhan Izbasarov', to: 'Alimjan Izbassarov' },
      { from: 'Izbasarov', to: 'Izbassarov' },
    ],
    articleId: null,
  };
  const targets = async (ids: readonly SegmentId[], articleId = first.articleId) =>
    (await allSegments(engine, articleId))
      .filter(({ id }) => ids.includes(id))
      .map(({ target }) => target.text);
  return { engine, entry, first, second, query, targets };
}

test('the preview shows each sentence before and after, those without the entry in the source last', async () => {
  const { engine, query } = await renamed();
  const lines = await engine.terms.previewRename(query);
  expect(lines.map(({ after, isInSource }) => [after, isInSource])).toEqual(
    expect.arrayContaining([
      ['Alimjan Izbassarov came.', true],
      ["Izbassarov's house.", true],
      ['He went to IZBASSAROV.', true],
      ['Izbassarov is at home.', false],
    ]),
  );
  expect(lines).toHaveLength(4);
  expect(lines.at(-1)!.isInSource).toBe(false);
  for (const { before, after, spans, newSpans } of lines) {
    expect(spans.map(({ start, end }) => before.slice(start, end))[0]).toMatch(/izbasarov/i);
    expect(newSpans.map(({ start, end }) => after.slice(start, end))[0]).toMatch(/izbassarov/i);
  }
});

test('a surname alone is the entry where the article names the person before', async () => {
  const { engine } = await openEngine();
  const content = anEntry('Ерлан Досжанов', 'Yerlan Doszhanov', { type: 'person' });
  const entry = await engine.terms.add({ ...aWrite(), content });
  await write(engine, 'Ерлан Досжанов келді.\nДосжановтың үйі.', [
    'Yerlan Doszhanov came.',
    "Yerlan Doszhanov's house.",
  ]);
  const changes = [{ from: 'Yerlan Doszhanov', to: 'Erlan Dosjanov' }];
  const lines = await engine.terms.previewRename({ entryId: entry.id, changes, articleId: null });
  expect(lines.map(({ isInSource }) => isInSource)).toEqual([true, true]);
});

test('what a change leaves alone is told with its reason', async () => {
  const { engine, first, query } = await renamed();
  await engine.terms.add({ ...aWrite(), content: anEntry('Ізбасаров қоры', 'Izbasarov Foundation') });
  const third = await write(engine, 'Қор.\nСайт.\nАты.', [
    'The Izbasarov Foundation helped.',
    'See izbasarov.kz for Izbasarov-Omarov.',
    'Izbasarov himself.',
  ]);
  const lines = await engine.terms.leftAlone(query);
  expect(
    lines.map(({ segmentId, text, spans }) => [
      segmentId,
      spans.map(({ start, end, reason }) => [text.slice(start, end), reason]),
    ]),
  ).toEqual([
    [third.ids[0], [['Izbasarov', 'longer-rendering']]],
    [
      third.ids[1],
      [
        ['izbasarov', 'address'],
        ['Izbasarov', 'longer-name'],
      ],
    ],
    [first.ids[2], [['Izbasarov', 'inside-word']]],
  ]);
});

test('chosen sentences of all articles change as one step that undo takes back with the entry', async () => {
  const { engine, entry, first, second, query, targets } = await renamed();
  const chosen = [first.ids[0]!, first.ids[1]!, second.ids[0]!];
  const result = await engine.terms.rename({ ...aWrite(), ...query, segmentIds: chosen, old: 'forbidden' });
  expect(result.changed).toBe(3);
  expect(await targets(first.ids)).toEqual([
    'Alimjan Izbassarov came.',
    "Izbassarov's house.",
    'Izbasarova left.',
  ]);
  expect(await targets(second.ids, second.articleId)).toEqual([
    'He went to IZBASSAROV.',
    'Izbasarov is at home.',
  ]);
  const flagged = (await allSegments(engine, first.articleId))[1]!;
  expect([flagged.state, flagged.isChangedSinceConfirmed]).toEqual(['draft', true]);
  const changed = await engine.terms.get({ entryId: entry.id });
  expect(changed.renderings.map(({ text, status }) => [text, status])).toEqual([
    ['Alimjan Izbassarov', 'preferred'],
    ['Alimzhan Izbasarov', 'forbidden'],
    ['Izbassarov', 'preferred'],
    ['Izbasarov', 'forbidden'],
  ]);
  await engine.history.undo({ ...aWrite(), scope: { kind: 'glossary' } });
  expect(await targets(first.ids)).toEqual([
    'Alimzhan Izbasarov came.',
    "Izbasarov's house.",
    'Izbasarova left.',
  ]);
  expect((await engine.terms.get({ entryId: entry.id })).renderings).toEqual(PERSON.renderings);
});

test('a locked sentence stays as it is', async () => {
  const { engine, first, query, targets } = await renamed();
  await engine.articles.setLocked({ ...aWrite(), segmentIds: [first.ids[0]!], isLocked: true });
  const result = await engine.terms.rename({ ...aWrite(), ...query, segmentIds: first.ids, old: 'accepted' });
  expect(result.changed).toBe(1);
  expect((await targets(first.ids))[0]).toBe('Alimzhan Izbasarov came.');
});

test('a form the entry has changed already follows in the articles, and the entry keeps the new one', async () => {
  const { engine, entry, first, query, targets } = await renamed();
  const { renderings } = entry;
  const content = {
    ...PERSON,
    renderings: renderings.map((one, at) => ({ ...one, text: query.changes[at]!.to })),
  };
  const { revision, id: entryId } = entry;
  await engine.terms.change({ ...aWrite(), entryId, revision, content });
  const segmentIds = (await engine.terms.previewRename(query)).map(({ segmentId }) => segmentId);
  await engine.terms.rename({ ...aWrite(), ...query, segmentIds, old: 'forbidden' });
  expect(await targets(first.ids.slice(0, 2))).toEqual(['Alimjan Izbassarov came.', "Izbassarov's house."]);
  const after = await engine.terms.get({ entryId });
  expect(after.renderings.map(({ text, status }) => [text, status])).toEqual([
    ['Alimjan Izbassarov', 'preferred'],
    ['Izbassarov', 'preferred'],
    ['Alimzhan Izbasarov', 'forbidden'],
    ['Izbasarov', 'forbidden'],
  ]);
});
