import { expect, test } from 'vitest';
import { plain } from '#glossary/model/coded-text.ts';
import type { ArticleId } from '#glossary/model/ids.ts';
import { allSegments, anArticle, aWrite, openEngine } from '../../support/open-engine.ts';

const TEXT = 'Кеңес бейсенбіде өтті. Оған әкім қатысты.\nКелесі жиын маусымда болады.';

test('an article made of a text is laid out and can be edited over the wire', async () => {
  const { engine } = await openEngine();
  const articleId = await anArticle(engine, TEXT);

  const outline = await engine.articles.outline({ articleId });
  expect(outline.segmentIds).toHaveLength(3);
  expect(new Set(outline.paragraphIds).size).toBe(2);
  expect(outline.states).toEqual(['empty', 'empty', 'empty']);
  expect(outline.article.title).toBe('Кеңес бейсенбіде өтті.');

  const [first] = await engine.articles.segments({ articleId, from: 0, to: 1 });
  const { changed } = await engine.articles.editTarget({
    ...aWrite(),
    segmentId: first!.id,
    revision: first!.revision,
    target: plain('The council met on Thursday.'),
  });
  expect(changed[0]).toMatchObject({ state: 'draft', target: plain('The council met on Thursday.') });
  const [summary] = await engine.articles.list({ search: '' });
  expect(summary).toMatchObject({ segments: 3, counts: { empty: 2, draft: 1 }, sourceWords: 10 });
});

test('an operation sent twice is done once and answered alike', async () => {
  const { engine } = await openEngine();
  const articleId = await anArticle(engine, TEXT);
  const [first] = await allSegments(engine, articleId);
  const edit = {
    ...aWrite(),
    segmentId: first!.id,
    revision: first!.revision,
    target: plain('The council met.'),
  };
  const once = await engine.articles.editTarget(edit);
  expect(await engine.articles.editTarget(edit)).toEqual(once);
  const create = { ...aWrite(), source: { text: TEXT, metadata: {}, layout: 'auto' as const } };
  const made = await engine.articles.create(create);
  expect(await engine.articles.create(create)).toEqual(made);
  expect(await engine.articles.list({ search: '' })).toHaveLength(2);
});

test.each([
  ['articles', 'outline', { articleId: '1' }, 'articles.outline.articleId'],
  ['articles', 'outline', {}, 'articles.outline.articleId'],
  ['articles', 'outline', null, 'articles.outline'],
  ['articles', 'constructor', {}, 'articles.constructor'],
  ['articles', 'segments', { articleId: 1, from: -1, to: 2 }, 'articles.segments.from'],
])('%s.%s refuses input that is not its own', async (area, method, input, field) => {
  const { engine } = await openEngine();
  const calls = engine as unknown as Record<string, Record<string, (input: unknown) => Promise<unknown>>>;
  await expect(calls[area]![method]!(input)).rejects.toMatchObject({
    code: 'input-invalid',
    params: { field },
  });
});

test('a missing article is said by its code', async () => {
  const { engine } = await openEngine();
  await expect(engine.articles.outline({ articleId: 99 as ArticleId })).rejects.toMatchObject({
    code: 'article-missing',
    params: { article: 99 },
  });
});
