import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { plain } from '#glossary/model/coded-text.ts';
import type { ArticleId, SegmentId } from '#glossary/model/ids.ts';
import { SENTENCE_RULES_VERSION } from '#glossary/model/segmentation.ts';
import { allSegments, anArticle, aWrite, openEngine, type TestEngine } from '../../../support/open-engine.ts';

type Client = TestEngine['engine'];

const TEXT = [
  'Мектеп 2019 ж. ашылды. Оған әкім келді.',
  'Жиын ұзаққа созылды. Қонақтар тарады. Кеш батты.',
].join('\n');

/** An article as rules that stop at "ж." and miss a full stop would have cut it. */
async function cutBadly() {
  const { engine, path } = await openEngine();
  const articleId = await anArticle(engine, TEXT);
  const [school, , meeting] = await allSegments(engine, articleId);
  await engine.articles.split({
    ...aWrite(),
    segmentId: school!.id,
    revision: 1,
    sourceOffset: 'Мектеп 2019 ж. '.length,
    targetOffset: 0,
  });
  await engine.articles.merge({ ...aWrite(), segmentId: meeting!.id });
  return { engine, path, articleId };
}

async function sources(engine: Client, articleId: ArticleId): Promise<readonly string[]> {
  return (await allSegments(engine, articleId)).map(({ source }) => source.text);
}

async function write(engine: Client, articleId: ArticleId, at: number, english: string): Promise<SegmentId> {
  const { id: segmentId, revision } = (await allSegments(engine, articleId))[at]!;
  await engine.articles.editTarget({ ...aWrite(), segmentId, revision, target: plain(english) });
  return segmentId;
}

async function takeAll(engine: Client, articleId: ArticleId) {
  const { paragraphs } = await engine.articles.previewSegmentation({ articleId });
  const paragraphIds = paragraphs.map(({ paragraphId }) => paragraphId);
  return engine.articles.resegment({ ...aWrite(), articleId, paragraphIds });
}

test('the preview names each paragraph that would be cut otherwise, as it is and as it would be', async () => {
  const { engine, articleId } = await cutBadly();
  expect(await engine.articles.previewSegmentation({ articleId })).toMatchObject({
    paragraphs: [
      {
        position: 0,
        before: ['Мектеп 2019 ж.', 'ашылды.', 'Оған әкім келді.'],
        after: ['Мектеп 2019 ж. ашылды.', 'Оған әкім келді.'],
      },
      {
        position: 3,
        before: ['Жиын ұзаққа созылды. Қонақтар тарады.', 'Кеш батты.'],
        after: ['Жиын ұзаққа созылды.', 'Қонақтар тарады.', 'Кеш батты.'],
      },
    ],
    kept: 0,
  });
});

test('new cuts keep the English of sentences that stay, join and hand on the rest, and are one step of undo', async () => {
  const { engine, articleId } = await cutBadly();
  const badly = await sources(engine, articleId);
  for (const [at, english] of ['In 2019 the school', 'opened.', 'The mayor came.', 'It lasted.'].entries())
    await write(engine, articleId, at, english);
  await takeAll(engine, articleId);
  const shape = (await allSegments(engine, articleId)).map(({ source, target, state }) => [
    source.text,
    target.text,
    state,
  ]);
  expect(shape).toEqual([
    ['Мектеп 2019 ж. ашылды.', 'In 2019 the school opened.', 'draft'],
    ['Оған әкім келді.', 'The mayor came.', 'draft'],
    ['Жиын ұзаққа созылды.', 'It lasted.', 'draft'],
    ['Қонақтар тарады.', '', 'empty'],
    ['Кеш батты.', '', 'empty'],
  ]);
  expect((await engine.articles.previewSegmentation({ articleId })).paragraphs).toEqual([]);
  await engine.history.undo({ ...aWrite(), scope: { kind: 'article', articleId } });
  expect(await sources(engine, articleId)).toEqual(badly);
});

test.each([
  [
    'confirmed',
    (engine: Client, id: SegmentId) =>
      engine.articles.setState({ ...aWrite(), segmentIds: [id], state: 'confirmed' }),
  ],
  [
    'reviewed',
    (engine: Client, id: SegmentId) =>
      engine.articles.setState({ ...aWrite(), segmentIds: [id], state: 'reviewed' }),
  ],
  [
    'locked',
    (engine: Client, id: SegmentId) =>
      engine.articles.setLocked({ ...aWrite(), segmentIds: [id], isLocked: true }),
  ],
  [
    'left out',
    (engine: Client, id: SegmentId) =>
      engine.articles.setRelation({ ...aWrite(), segmentId: id, relation: { kind: 'left-out' } }),
  ],
])('a paragraph with a sentence that is %s is never cut anew', async (_what, settle) => {
  const { engine, articleId } = await cutBadly();
  await settle(engine, await write(engine, articleId, 2, 'The mayor came.'));
  const { paragraphs, kept } = await engine.articles.previewSegmentation({ articleId });
  expect([paragraphs.map(({ position }) => position), kept]).toEqual([[3], 1]);
  await takeAll(engine, articleId);
  expect((await sources(engine, articleId)).slice(0, 3)).toEqual([
    'Мектеп 2019 ж.',
    'ашылды.',
    'Оған әкім келді.',
  ]);
});

test('only the paragraphs that were chosen are cut anew', async () => {
  const { engine, articleId } = await cutBadly();
  const { paragraphs } = await engine.articles.previewSegmentation({ articleId });
  await engine.articles.resegment({ ...aWrite(), articleId, paragraphIds: [paragraphs[1]!.paragraphId] });
  expect(await sources(engine, articleId)).toEqual([
    'Мектеп 2019 ж.',
    'ашылды.',
    'Оған әкім келді.',
    'Жиын ұзаққа созылды.',
    'Қонақтар тарады.',
    'Кеш батты.',
  ]);
});

test('a border behind a sentence without an end mark stays, as of lines and of the writer', async () => {
  const { engine } = await openEngine();
  const articleId = await anArticle(engine, 'Жиын ашылды, қонақтар келді. Кеш батты.');
  const [opening] = await allSegments(engine, articleId);
  const place = { segmentId: opening!.id, revision: 1, sourceOffset: 'Жиын ашылды,'.length, targetOffset: 0 };
  await engine.articles.split({ ...aWrite(), ...place });
  expect((await engine.articles.previewSegmentation({ articleId })).paragraphs).toEqual([]);
});

test('an article knows the rules it was cut by; an answer to the offer, also "leave it", brings it up to date', async () => {
  const { engine, path, articleId } = await cutBadly();
  const rules = async () => (await engine.articles.outline({ articleId })).article.sentenceRules;
  expect(await rules()).toBe(SENTENCE_RULES_VERSION);
  const sql = new Database(path);
  sql.prepare('UPDATE article SET sentence_rules = 1').run();
  sql.close();
  expect(await rules()).toBe(1);
  const badly = await sources(engine, articleId);
  await engine.articles.resegment({ ...aWrite(), articleId, paragraphIds: [] });
  expect([await rules(), await sources(engine, articleId)]).toEqual([SENTENCE_RULES_VERSION, badly]);
});
