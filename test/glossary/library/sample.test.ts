import { expect, test } from 'vitest';
import { allSegments, anArticle, aWrite, openEngine } from '../../support/open-engine.ts';

test('the sample is made once, with terms that hold in it alone', async () => {
  const { engine } = await openEngine();
  const { articleId, isNew } = await engine.articles.createSample(aWrite());
  expect(isNew).toBe(true);
  expect(await engine.articles.createSample(aWrite())).toEqual({ articleId, isNew: false });
  expect(await engine.library.state({})).toMatchObject({ articles: 1, entries: 9 });

  const other = await anArticle(engine, 'Вице-министр Ерлан Досжанов Көкшетауға келді.');
  const [segment] = await allSegments(engine, other);
  expect(await engine.terms.ofSegment({ segmentId: segment!.id, target: '' })).toEqual([]);
});

test('the sample has a headline, Kazakh paragraphs, enough sentences, and every entry stands in it', async () => {
  const { engine } = await openEngine();
  const { articleId } = await engine.articles.createSample(aWrite());
  const outline = await engine.articles.outline({ articleId });
  const paragraphs = Object.values(outline.paragraphs);
  expect(paragraphs.map(({ role }) => role)).toEqual(['headline', ...Array(6).fill('body')]);
  expect(new Set(paragraphs.map(({ language }) => language))).toEqual(new Set(['kk']));
  expect(outline.segmentIds).toHaveLength(20);
  const found = new Set<string>();
  for (const { id } of await allSegments(engine, articleId)) {
    const hits = await engine.terms.ofSegment({ segmentId: id, target: '' });
    for (const { entry } of hits) found.add(entry.renderings[0]!.text);
  }
  expect(found.size).toBe(9);
});
