import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plain } from '#glossary/model/coded-text.ts';
import type { ArticleId } from '#glossary/model/ids.ts';
import type { Segment } from '#glossary/model/segment.ts';
import { allSegments, anArticle, aWrite, openEngine, type TestEngine } from '../../../support/open-engine.ts';

type Client = TestEngine['engine'];

const TEXT = 'Кеңес бейсенбіде өтті. Оған әкім қатысты. Жиын ұзаққа созылды.\nКелесі жиын маусымда болады.';

async function opened(text = TEXT) {
  const { engine } = await openEngine();
  const articleId = await anArticle(engine, text);
  return { engine, articleId, segments: await allSegments(engine, articleId) };
}

async function typed(engine: Client, segment: Segment, text: string): Promise<Segment> {
  const edit = { segmentId: segment.id, revision: segment.revision, target: plain(text) };
  return (await engine.articles.editTarget({ ...aWrite(), ...edit })).changed[0]!;
}

async function shape(engine: Client, articleId: ArticleId) {
  return (await allSegments(engine, articleId)).map(({ source, target }) => [source.text, target.text]);
}

test('a split cuts both sides in place and leaves no white space at the cut', async () => {
  const { engine, articleId, segments } = await opened();
  const segment = await typed(engine, segments[1]!, 'The mayor attended it.');
  const split = { segmentId: segment.id, revision: segment.revision, sourceOffset: 5, targetOffset: 10 };
  const change = await engine.articles.split({ ...aWrite(), ...split });
  expect(change).toMatchObject({ isOutlineChanged: true, removed: [] });
  expect(change.changed.map(({ position }) => position)).toEqual([1, 2]);
  expect((await shape(engine, articleId)).slice(1, 3)).toEqual([
    ['Оған', 'The mayor'],
    ['әкім қатысты.', 'attended it.'],
  ]);
  const positions = (await allSegments(engine, articleId)).map(({ position }) => position);
  expect(positions).toEqual([0, 1, 2, 3, 4]);
});

test.each([0, 1, 500])('a split at the edge (%i) is refused', async (sourceOffset) => {
  const { engine, articleId, segments } = await opened('  «Иә», – деді ол.');
  const { id, source } = segments[0]!;
  const offset = sourceOffset === 1 ? source.text.length : sourceOffset;
  const split = { segmentId: id, revision: 1, sourceOffset: offset, targetOffset: 0 };
  await expect(engine.articles.split({ ...aWrite(), ...split })).rejects.toMatchObject({
    code: 'split-at-edge',
  });
  expect(await allSegments(engine, articleId)).toHaveLength(1);
});

test('a merge joins with the next segment of the paragraph, never over its end', async () => {
  const { engine, articleId, segments } = await opened();
  await typed(engine, segments[0]!, 'The council met.');
  const change = await engine.articles.merge({ ...aWrite(), segmentId: segments[0]!.id });
  expect(change.removed).toEqual([segments[1]!.id]);
  expect((await shape(engine, articleId))[0]).toEqual([
    'Кеңес бейсенбіде өтті. Оған әкім қатысты.',
    'The council met.',
  ]);
  await expect(engine.articles.merge({ ...aWrite(), segmentId: segments[2]!.id })).rejects.toMatchObject({
    code: 'segment-not-adjacent',
  });
});

test('a merge sent again, though the second segment is gone, does nothing more', async () => {
  const { engine, articleId, segments } = await opened();
  const merge = { ...aWrite(), segmentId: segments[0]!.id };
  const once = await engine.articles.merge(merge);
  expect(await engine.articles.merge(merge)).toEqual(once);
  expect(await allSegments(engine, articleId)).toHaveLength(3);
  const added = await engine.articles.addSegment({ ...aWrite(), after: segments[0]!.id });
  const removal = { ...aWrite(), segmentId: added.changed[0]!.id };
  const removed = await engine.articles.removeAdded(removal);
  expect(await engine.articles.removeAdded(removal)).toEqual(removed);
});

test('splits and merges in any order keep every letter, and undo brings each state back', async () => {
  const { engine, articleId } = await opened();
  const scope = { kind: 'article', articleId } as const;
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.boolean(), fc.nat(), fc.nat()), { maxLength: 12 }),
      async (acts) => {
        const states = [await shape(engine, articleId)];
        for (const [isSplit, which, place] of acts) {
          const segments = await allSegments(engine, articleId);
          const { id, revision, source } = segments[which % segments.length]!;
          const sourceOffset = place % (source.text.length + 1);
          const act = isSplit
            ? engine.articles.split({ ...aWrite(), segmentId: id, revision, sourceOffset, targetOffset: 0 })
            : engine.articles.merge({ ...aWrite(), segmentId: id });
          const isDone = await act.then(
            () => true,
            () => false,
          );
          if (!isDone) continue;
          const next = await shape(engine, articleId);
          expect(letters(next)).toBe(letters(states[0]!));
          states.push(next);
        }
        while (states.length > 1) {
          states.pop();
          await engine.history.undo({ ...aWrite(), scope });
          expect(await shape(engine, articleId)).toEqual(states.at(-1));
        }
      },
    ),
    { numRuns: 25 },
  );
});

test('a sentence merged into another gives it its English and follows its state', async () => {
  const { engine, articleId, segments } = await opened();
  const [first, second] = segments;
  await typed(engine, first!, 'The council met.');
  await typed(engine, second!, 'The mayor attended.');
  const relation = { kind: 'merged', into: first!.id } as const;
  await engine.articles.setRelation({ ...aWrite(), segmentId: second!.id, relation });
  await engine.articles.setState({ ...aWrite(), segmentIds: [first!.id], state: 'confirmed' });
  const [host, guest] = await allSegments(engine, articleId);
  expect(host).toMatchObject({ state: 'confirmed', target: plain('The council met. The mayor attended.') });
  expect(guest).toMatchObject({ state: 'confirmed', target: plain(''), relation });
  expect(await engine.articles.english({ articleId, as: 'text', confirmedOnly: false })).toBe(
    'The council met. The mayor attended.',
  );
  await expect(typed(engine, guest!, 'Lost?')).rejects.toMatchObject({ code: 'segment-merged' });
});

test('relations that make no sense are refused', async () => {
  const { engine, segments } = await opened();
  const [first, second, third] = segments.map(({ id }) => id);
  const other = (await allSegments(engine, await anArticle(engine, 'Басқа мақала.')))[0]!.id;
  const set = (segmentId: typeof first, relation: Segment['relation']) =>
    engine.articles.setRelation({ ...aWrite(), segmentId: segmentId!, relation });
  await set(second, { kind: 'merged', into: third! });
  const refused = { code: 'input-invalid', params: { field: 'relation' } };
  await expect(set(first, { kind: 'merged', into: first! })).rejects.toMatchObject(refused);
  await expect(set(first, { kind: 'merged', into: second! })).rejects.toMatchObject(refused);
  await expect(set(first, { kind: 'moved', after: other })).rejects.toMatchObject(refused);
  await expect(set(first, { kind: 'added' })).rejects.toMatchObject(refused);
});

test('when a host is merged away its guests go along', async () => {
  const { engine, articleId, segments } = await opened();
  const [first, second, third] = segments.map(({ id }) => id);
  const relation = { kind: 'merged', into: second! } as const;
  await engine.articles.setRelation({ ...aWrite(), segmentId: third!, relation });
  await engine.articles.merge({ ...aWrite(), segmentId: first! });
  const [, guest] = await allSegments(engine, articleId);
  expect(guest).toMatchObject({ id: third, relation: { kind: 'merged', into: first } });
});

test('English is printed in its own order: moved, added and left-out sentences', async () => {
  const { engine, articleId, segments } = await opened();
  for (const [index, text] of ['One.', 'Two.', 'Three.', 'Four.'].entries())
    await typed(engine, segments[index]!, text);
  const [first, second, third] = segments.map(({ id }) => id);
  await engine.articles.setRelation({
    ...aWrite(),
    segmentId: first!,
    relation: { kind: 'moved', after: second! },
  });
  await engine.articles.setRelation({ ...aWrite(), segmentId: third!, relation: { kind: 'left-out' } });
  const { changed } = await engine.articles.addSegment({ ...aWrite(), after: third! });
  await typed(engine, changed[0]!, 'Added & <new>.');
  expect(await engine.articles.english({ articleId, as: 'text', confirmedOnly: false })).toBe(
    'Two. One. Added & <new>.\n\nFour.',
  );
  expect(await engine.articles.english({ articleId, as: 'html', confirmedOnly: false })).toBe(
    '<p>Two. One. Added &amp; &lt;new&gt;.</p>\n<p>Four.</p>',
  );
  expect(await engine.articles.english({ articleId, as: 'text', confirmedOnly: true })).toBe('');
});

test('many segments can be added behind one, in the order of the newest first', async () => {
  const { engine, articleId, segments } = await opened();
  const added: number[] = [];
  for (let times = 0; times < 60; times += 1) {
    const { changed } = await engine.articles.addSegment({ ...aWrite(), after: segments[0]!.id });
    added.unshift(changed[0]!.id);
  }
  const ids = (await engine.articles.outline({ articleId })).segmentIds;
  expect(ids).toEqual([segments[0]!.id, ...added, ...segments.slice(1).map(({ id }) => id)]);
});

test('repairing the source keeps its length and flags what was confirmed', async () => {
  const { engine, segments } = await opened('Қaзақстан кеңесі өтті.');
  const segment = await typed(engine, segments[0]!, 'The council met.');
  expect(await engine.text.homoglyphs({ segmentId: segment.id })).toMatchObject([
    { start: 0, end: 9, word: 'Қaзақстан', repaired: 'Қазақстан' },
  ]);
  await engine.articles.setState({ ...aWrite(), segmentIds: [segment.id], state: 'confirmed' });
  const repair = { segmentId: segment.id, revision: segment.revision + 1 };
  const { changed } = await engine.articles.repairSource({
    ...aWrite(),
    ...repair,
    source: 'Қазақстан кеңесі өтті.',
  });
  expect(changed[0]).toMatchObject({ state: 'confirmed', isChangedSinceConfirmed: true });
  const longer = { ...repair, revision: repair.revision + 1, source: 'Қазақстанның кеңесі өтті.' };
  await expect(engine.articles.repairSource({ ...aWrite(), ...longer })).rejects.toMatchObject({
    code: 'input-invalid',
  });
});

function letters(rows: readonly (readonly (string | undefined)[])[]): string {
  return rows
    .map(([source]) => source)
    .join('')
    .replace(/\s/g, '');
}
