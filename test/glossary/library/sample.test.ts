import { expect, test } from 'vitest';
import { allSegments, aWrite, openEngine } from '../../support/open-engine.ts';

test('the sample is made once, and its terms only when asked for', async () => {
  const { engine } = await openEngine();
  const { articleId } = await engine.articles.createSample(aWrite());
  expect((await engine.library.state({})).entries).toBe(0);
  expect(await engine.articles.createSample({ ...aWrite(), withTerms: true })).toEqual({ articleId });
  await engine.articles.createSample({ ...aWrite(), withTerms: true });
  expect(await engine.library.state({})).toMatchObject({ articles: 1, entries: 10 });
});

test('the sample has a headline, Kazakh paragraphs, enough sentences, and every entry stands in it', async () => {
  const { engine } = await openEngine();
  const { articleId } = await engine.articles.createSample({ ...aWrite(), withTerms: true });
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
  expect(found.size).toBe(10);
});
