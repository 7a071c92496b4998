import { describe, expect, test } from 'vitest';
import { plain } from '#glossary/model/coded-text.ts';
import type { FindQuery } from '#glossary/model/find.ts';
import { allSegments, anArticle, aWrite, openEngine } from '../../../support/open-engine.ts';

const SOURCE = 'ӘКІМ келді. Әкім сөйледі.\nНұр‑Сұлтан әкімдігі жауап берді.';
const ENGLISH = ['The Major came.', 'The major spoke to major donors.', 'The majority replied.'];

async function opened() {
  const { engine } = await openEngine();
  const articleId = await anArticle(engine, SOURCE);
  const segments = await allSegments(engine, articleId);
  for (const [index, { id: segmentId }] of segments.entries())
    await engine.articles.editTarget({
      ...aWrite(),
      segmentId,
      revision: 1,
      target: plain(ENGLISH[index]!),
    });
  const query = (text: string, changes: Partial<FindQuery> = {}): FindQuery => ({
    articleId,
    text,
    in: 'both',
    isCaseSensitive: false,
    isWholeWord: false,
    isRegularExpression: false,
    ...changes,
  });
  return { engine, articleId, segments, query };
}

describe('find', () => {
  test.each([
    [
      'әкім',
      {},
      [
        [0, 'source', 0, 4],
        [1, 'source', 0, 4],
        [2, 'source', 11, 15],
      ],
    ],
    ['Әкім', { isCaseSensitive: true }, [[1, 'source', 0, 4]]],
    [
      'әкім',
      { isWholeWord: true },
      [
        [0, 'source', 0, 4],
        [1, 'source', 0, 4],
      ],
    ],
    ['нұр-сұлтан', {}, [[2, 'source', 0, 10]]],
    ['major', { in: 'source' }, []],
    [
      'major',
      { isWholeWord: true },
      [
        [0, 'target', 4, 9],
        [1, 'target', 4, 9],
        [1, 'target', 19, 24],
      ],
    ],
    [
      '^the m\\w+r\\b',
      { isRegularExpression: true },
      [
        [0, 'target', 0, 9],
        [1, 'target', 0, 9],
      ],
    ],
    ['x*', { isRegularExpression: true }, []],
    ['', {}, []],
  ] as const)('%j with %j', async (text, changes, expected) => {
    const { engine, query } = await opened();
    const { hits, total } = await engine.articles.find({ ...query(text, changes), limit: 100 });
    expect(hits.map(({ position, side, start, end }) => [position, side, start, end])).toEqual(expected);
    expect(total).toBe(expected.length);
  });

  test('says how many there are beyond the limit', async () => {
    const { engine, query } = await opened();
    const { hits, total } = await engine.articles.find({ ...query('a'), limit: 2 });
    expect(hits).toHaveLength(2);
    expect(total).toBeGreaterThan(2);
  });

  test('refuses a broken pattern and ends an endless one', async () => {
    const { engine, articleId, segments, query } = await opened();
    const broken = { ...query('(a', { isRegularExpression: true }), limit: 9 };
    await expect(engine.articles.find(broken)).rejects.toMatchObject({
      code: 'pattern-invalid',
      params: { pattern: '(a' },
    });
    const [first] = await allSegments(engine, articleId);
    const target = plain(`${'a'.repeat(60)}!`);
    await engine.articles.editTarget({
      ...aWrite(),
      segmentId: segments[0]!.id,
      revision: first!.revision,
      target,
    });
    const endless = { ...query('(a+)+b', { isRegularExpression: true }), limit: 9 };
    await expect(engine.articles.find(endless)).rejects.toMatchObject({ code: 'pattern-timeout' });
  });
});

describe('replace', () => {
  test('shows before and after, then changes the chosen segments that are free as one step', async () => {
    const { engine, articleId, segments, query } = await opened();
    const request = { ...query('major', { isWholeWord: true }), replacement: 'mayor' };
    const preview = await engine.articles.previewReplace(request);
    expect(preview.map(({ before, after, hits }) => [before, after, hits])).toEqual([
      ['The Major came.', 'The mayor came.', 1],
      ['The major spoke to major donors.', 'The mayor spoke to mayor donors.', 2],
    ]);
    await engine.articles.setLocked({ ...aWrite(), segmentIds: [segments[0]!.id], isLocked: true });
    const write = { ...aWrite(), ...request, segmentIds: segments.map(({ id }) => id) };
    const done = await engine.articles.replace(write);
    expect(done).toMatchObject({ replaced: 2, changed: [{ id: segments[1]!.id }] });
    expect(await engine.articles.replace(write)).toEqual(done);
    await engine.history.undo({ ...aWrite(), scope: { kind: 'article', articleId } });
    expect((await allSegments(engine, articleId)).map(({ target }) => target.text)).toEqual(ENGLISH);
  });

  test('takes groups over into the replacement', async () => {
    const { engine, query } = await opened();
    const pattern = query('(?<who>major) (spoke)', { isRegularExpression: true });
    const after = async (replacement: string) =>
      (await engine.articles.previewReplace({ ...pattern, replacement }))[0]!.after;
    expect(await after('$2 [$1] $<who> $& $$ $9')).toBe(
      'The spoke [major] major major spoke $ $9 to major donors.',
    );
  });
});
