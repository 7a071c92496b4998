import { expect, test } from 'vitest';
import { plain } from '#glossary/model/coded-text.ts';
import type { Segment, SegmentFlag, SegmentState } from '#glossary/model/segment.ts';
import { allSegments, anArticle, aWrite, openEngine, type TestEngine } from '../../../support/open-engine.ts';

const TEXT = 'Кеңес бейсенбіде өтті. Оған әкім қатысты. Жиын ұзаққа созылды.\nКелесі жиын маусымда болады.';

async function opened(): Promise<{ engine: TestEngine['engine']; segments: readonly Segment[] }> {
  const { engine } = await openEngine();
  const articleId = await anArticle(engine, TEXT);
  return { engine, segments: await allSegments(engine, articleId) };
}

async function typed(engine: TestEngine['engine'], segment: Segment, text: string): Promise<Segment> {
  const edit = { segmentId: segment.id, revision: segment.revision, target: plain(text) };
  return (await engine.articles.editTarget({ ...aWrite(), ...edit })).changed[0]!;
}

test('the state follows the text, and a change after confirming is flagged until it is confirmed again', async () => {
  const { engine, segments } = await opened();
  let segment = await typed(engine, segments[0]!, 'The council met.');
  expect(segment.state).toBe('draft');
  const confirm = () =>
    engine.articles.setState({ ...aWrite(), segmentIds: [segment.id], state: 'confirmed' });
  segment = (await confirm()).changed[0]!;
  expect(segment).toMatchObject({ state: 'confirmed', isChangedSinceConfirmed: false });
  segment = await typed(engine, segment, 'The council met on Thursday.');
  expect(segment).toMatchObject({ state: 'draft', isChangedSinceConfirmed: true });
  segment = (await confirm()).changed[0]!;
  expect(segment).toMatchObject({ state: 'confirmed', isChangedSinceConfirmed: false });
  segment = await typed(engine, segment, '');
  expect(segment.state).toBe('empty');
});

test('saving the text that stands there changes nothing', async () => {
  const { engine, segments } = await opened();
  const segment = await typed(engine, segments[0]!, 'The council met.');
  const again = await typed(engine, segment, 'The council met.');
  expect(again.revision).toBe(segment.revision);
});

test('a write on an old revision is refused with the new one', async () => {
  const { engine, segments } = await opened();
  await typed(engine, segments[0]!, 'One');
  await expect(typed(engine, segments[0]!, 'Two')).rejects.toMatchObject({
    code: 'segment-changed',
    params: { segment: segments[0]!.id, revision: 2 },
  });
});

test('what was seen is confirmed, though another text came meanwhile, which stays among the versions', async () => {
  const { engine, segments } = await opened();
  const { id } = segments[0]!;
  await typed(engine, segments[0]!, 'A draft nobody saw.');
  const seen = { target: plain('The council met.'), origin: { kind: 'typed' } } as const;
  const set = async (state: SegmentState) =>
    (await engine.articles.setState({ ...aWrite(), segmentIds: [id], state, seen })).changed[0];
  const confirmed = { target: seen.target, state: 'confirmed', isChangedSinceConfirmed: false };
  expect(await set('confirmed')).toMatchObject(confirmed);
  const versions = await engine.articles.versions({ segmentId: id });
  expect(versions.map(({ target }) => target.text)).toContain('A draft nobody saw.');
  expect(await set('draft')).toMatchObject({ target: seen.target, state: 'draft' });
});

test('a locked segment refuses every change of its English and takes notes', async () => {
  const { engine, segments } = await opened();
  const [first, second] = segments;
  const segmentIds = [first!.id];
  await engine.articles.setLocked({ ...aWrite(), segmentIds, isLocked: true });
  const locked = { code: 'segment-locked', params: { position: 0 } };
  const refused = [
    () => typed(engine, { ...first!, revision: 2 }, 'x'),
    () => engine.articles.setState({ ...aWrite(), segmentIds, state: 'draft' }),
    () => engine.articles.clear({ ...aWrite(), segmentIds }),
    () => engine.articles.copySource({ ...aWrite(), segmentIds }),
    () => engine.articles.merge({ ...aWrite(), segmentId: first!.id }),
    () =>
      engine.articles.split({
        ...aWrite(),
        segmentId: first!.id,
        revision: 2,
        sourceOffset: 5,
        targetOffset: 0,
      }),
    () =>
      engine.articles.setRelation({
        ...aWrite(),
        segmentId: second!.id,
        relation: { kind: 'merged', into: first!.id },
      }),
  ];
  for (const write of refused) await expect(write()).rejects.toMatchObject(locked);
  const { changed } = await engine.articles.setNote({ ...aWrite(), segmentId: first!.id, note: 'ask' });
  expect(changed[0]!.note).toBe('ask');
});

test('an empty target is confirmed only when left out', async () => {
  const { engine, segments } = await opened();
  const { id } = segments[0]!;
  const confirm = () => engine.articles.setState({ ...aWrite(), segmentIds: [id], state: 'confirmed' });
  await expect(confirm()).rejects.toMatchObject({ code: 'input-invalid' });
  await engine.articles.setRelation({ ...aWrite(), segmentId: id, relation: { kind: 'left-out' } });
  expect((await confirm()).changed[0]!.state).toBe('confirmed');
  const back = await engine.articles.setRelation({
    ...aWrite(),
    segmentId: id,
    relation: { kind: 'normal' },
  });
  expect(back.changed[0]!.state).toBe('empty');
});

test('copying the source makes a draft and clearing empties it', async () => {
  const { engine, segments } = await opened();
  const segmentIds = segments.map(({ id }) => id);
  const copied = await engine.articles.copySource({ ...aWrite(), segmentIds });
  expect(copied.changed.map(({ target, state }) => [target.text, state])).toEqual(
    segments.map(({ source }) => [source.text, 'draft']),
  );
  const cleared = await engine.articles.clear({ ...aWrite(), segmentIds });
  expect(cleared.changed.every(({ state }) => state === 'empty')).toBe(true);
});

test('an offered text keeps its origin while it is edited and loses it when emptied', async () => {
  const { engine, segments } = await opened();
  const origin = { kind: 'memory', score: 92, memory: 'own', offered: 'The council met.' } as const;
  const first = segments[0]!;
  const edit = { segmentId: first.id, revision: 1, target: plain(origin.offered), origin };
  let segment = (await engine.articles.editTarget({ ...aWrite(), ...edit })).changed[0]!;
  segment = await typed(engine, segment, 'The council met on Thursday.');
  expect(segment.origin).toEqual(origin);
  segment = await typed(engine, segment, '');
  expect(segment.origin).toEqual({ kind: 'typed' });
});

test('NUL and lone surrogates never reach the library', async () => {
  const { engine, segments } = await opened();
  const segment = await typed(engine, segments[0]!, 'a\u0000b\ud800');
  expect(segment.target.text).toBe('a b\ufffd');
});

test('codes outside the text are refused', async () => {
  const { engine, segments } = await opened();
  const code = { offset: 9, id: 1, kind: 'standalone', type: 'break', pair: 1, data: '' } as const;
  const edit = { segmentId: segments[0]!.id, revision: 1, target: { text: 'short', codes: [code] } };
  await expect(engine.articles.editTarget({ ...aWrite(), ...edit })).rejects.toMatchObject({
    code: 'code-broken',
  });
});

test('the versions of a segment are listed newest first and can be restored', async () => {
  const { engine, segments } = await opened();
  let segment = await typed(engine, segments[0]!, 'One');
  segment = await typed(engine, segment, 'Two');
  await engine.articles.setState({ ...aWrite(), segmentIds: [segment.id], state: 'confirmed' });
  const versions = await engine.articles.versions({ segmentId: segment.id });
  expect(versions.map(({ target, state, action }) => [target.text, state, action])).toEqual([
    ['Two', 'confirmed', 'confirm'],
    ['Two', 'draft', 'edit-target'],
    ['One', 'draft', 'edit-target'],
  ]);
});

test('the counters of an article follow every write and undo', async () => {
  const { engine, segments } = await opened();
  const { articleId } = segments[0]!;
  const scope = { kind: 'article', articleId } as const;
  const summary = async () => (await engine.articles.list({ search: '' }))[0]!;
  const atStart = await summary();
  const first = await typed(engine, segments[0]!, 'The council met.');
  await engine.articles.setState({ ...aWrite(), segmentIds: [first.id], state: 'confirmed' });
  await engine.articles.merge({ ...aWrite(), segmentId: segments[1]!.id });
  expect(await summary()).toMatchObject({
    segments: 3,
    counts: { empty: 2, draft: 0, confirmed: 1, reviewed: 0 },
  });
  for (let step = 0; step < 3; step += 1) await engine.history.undo({ ...aWrite(), scope });
  const { editedAt, ...atEnd } = await summary();
  expect(atStart).toMatchObject(atEnd);
  expect(editedAt > atStart.editedAt).toBe(true);
});

test('segments are found by their flags, in order', async () => {
  const { engine, segments } = await opened();
  const [first, second, third] = segments;
  const { articleId } = first!;
  const flagged = (flag: SegmentFlag) => engine.articles.flagged({ articleId, flag });
  expect(await flagged('locked')).toEqual([]);
  await engine.articles.setNote({ ...aWrite(), segmentId: third!.id, note: 'Ask the author.' });
  await engine.articles.setRelation({ ...aWrite(), segmentId: second!.id, relation: { kind: 'left-out' } });
  const { id } = await typed(engine, first!, 'The council met.');
  await engine.articles.setState({ ...aWrite(), segmentIds: [id], state: 'confirmed' });
  const [confirmed] = await allSegments(engine, articleId);
  await typed(engine, confirmed!, 'The council sat.');
  await engine.articles.setNote({ ...aWrite(), segmentId: first!.id, note: 'Style?' });
  await engine.articles.setLocked({ ...aWrite(), segmentIds: [third!.id], isLocked: true });
  expect(await flagged('note')).toEqual([first!.id, third!.id]);
  expect(await flagged('left-out')).toEqual([second!.id]);
  expect(await flagged('changed')).toEqual([first!.id]);
  expect(await flagged('locked')).toEqual([third!.id]);
});
