import { describe, expect, it } from 'vitest';
import { plain } from '#glossary/model/coded-text.ts';
import type { SegmentId } from '#glossary/model/ids.ts';
import { ArticleRows } from '../../../../renderer/editor/session/article-rows.ts';
import { changeOf, fakeArticle, segmentOf } from './rows-fixture.ts';

const second = 2 as SegmentId;

describe('the rows of an article', () => {
  it('asks for a page once, and only for pages that are needed', async () => {
    const article = fakeArticle(1000);
    const rows = new ArticleRows(article, article.outlineNow());
    await rows.need(150, 230);
    await rows.need(180, 220);
    expect(article.asked).toEqual([
      [100, 200],
      [200, 300],
    ]);
    expect(rows.segment(article.segmentsHeld[150]!.id)?.source.text).toBe('Сөйлем 151.');
    expect(rows.segment(article.segmentsHeld[0]!.id)).toBeUndefined();
  });

  it('asks again for a page that could not be read', async () => {
    const article = fakeArticle(10);
    const rows = new ArticleRows(
      {
        outline: article.outline,
        segments: async (from, to) => {
          const answer = await article.segments(from, to);
          if (article.asked.length === 1) throw new Error('engine away');
          return answer;
        },
      },
      article.outlineNow(),
    );
    await expect(rows.need(0, 10)).rejects.toThrow('engine away');
    await rows.need(0, 10);
    expect(rows.segment(second)?.source.text).toBe('Сөйлем 2.');
  });

  it('tells only the listeners of the rows that changed', async () => {
    const article = fakeArticle(5);
    const rows = new ArticleRows(article, article.outlineNow());
    await rows.need(0, 5);
    const told: number[] = [];
    rows.onSegment(1 as SegmentId, () => told.push(1));
    rows.onSegment(second, () => told.push(2));
    await rows.apply(changeOf([segmentOf(2, { note: 'тексеру', revision: 2 })]));
    expect(told).toEqual([2]);
  });

  it('keeps the newer revision when an older page arrives late', async () => {
    const article = fakeArticle(5);
    const rows = new ArticleRows(article, article.outlineNow());
    await rows.apply(changeOf([segmentOf(2, { target: plain('new'), revision: 5 })]));
    await rows.need(0, 5);
    expect(rows.segment(second)?.target.text).toBe('new');
  });

  it('keeps showing a write on its way when a page is read before its answer', async () => {
    const article = fakeArticle(3);
    const rows = new ArticleRows(article, article.outlineNow());
    await rows.need(0, 3);
    rows.foresee(2 as SegmentId, { target: plain('The museum opened.'), state: 'draft' });
    await rows.reread();
    expect(rows.segment(2 as SegmentId)?.target.text).toBe('The museum opened.');
    expect((await rows.refresh(2 as SegmentId))?.target.text).toBe('');
  });

  it('keeps states, counts and words up with writes, before and after the answer', async () => {
    const article = fakeArticle(3);
    const rows = new ArticleRows(article, article.outlineNow());
    await rows.need(0, 3);
    const before = rows.version;
    rows.foresee(second, { target: plain('The museum opened.'), state: 'draft' });
    expect(rows.counts).toEqual({ empty: 2, draft: 1, confirmed: 0, reviewed: 0 });
    expect(rows.targetWords).toBe(3);
    expect(rows.version).toBeGreaterThan(before);
    await rows.apply(
      changeOf([segmentOf(2, { target: plain('The museum opened.'), state: 'confirmed', revision: 3 })]),
    );
    expect(rows.counts).toEqual({ empty: 2, draft: 0, confirmed: 1, reviewed: 0 });
    expect(rows.targetWords).toBe(3);
  });

  it('counts the words of a draft that came after the outline was read, once', async () => {
    const article = fakeArticle(3);
    const rows = new ArticleRows(article, article.outlineNow());
    article.segmentsHeld[1] = segmentOf(2, {
      target: plain('The museum opened.'),
      state: 'draft',
      revision: 2,
    });
    await rows.need(0, 3);
    expect(rows.targetWords).toBe(3);
    await rows.reread();
    expect(rows.targetWords).toBe(3);
  });

  it('draws a typed row anew only where more than its text changes', async () => {
    const article = fakeArticle(3);
    article.segmentsHeld[1] = segmentOf(2, {
      target: plain('The library opened.'),
      state: 'draft',
      origin: { kind: 'engine', engine: 'own', version: '1', offered: 'The library opened.' },
    });
    const rows = new ArticleRows(article, article.outlineNow());
    await rows.need(0, 3);
    let drawn = 0;
    rows.onSegment(second, () => {
      drawn += 1;
    });
    rows.foreseeTyped(second, { target: plain('The museum opened.'), state: 'draft' });
    expect(drawn, 'no longer what was offered').toBe(1);
    rows.foreseeTyped(second, { target: plain('The museum opened again.'), state: 'draft' });
    expect(drawn).toBe(1);
    expect(rows.segment(second)?.target.text).toBe('The museum opened again.');
    rows.foreseeTyped(second, { target: plain(''), state: 'empty' });
    expect(drawn).toBe(2);
  });

  it('reads the outline again when a write changed the order, and forgets what is gone', async () => {
    const article = fakeArticle(3);
    const rows = new ArticleRows(article, article.outlineNow());
    await rows.need(0, 3);
    article.segmentsHeld.splice(1, 1);
    await rows.apply(changeOf([], { removed: [second], isOutlineChanged: true }));
    expect(rows.count).toBe(2);
    expect(rows.positionOf(second)).toBe(-1);
    expect(rows.positionOf(3 as SegmentId)).toBe(1);
    expect(rows.segment(second)).toBeUndefined();
  });

  it('seeks in both directions', () => {
    const article = fakeArticle(6);
    article.segmentsHeld[3] = segmentOf(4, { state: 'confirmed' });
    const rows = new ArticleRows(article, article.outlineNow());
    const isConfirmed = (position: number): boolean => rows.stateAt(position) === 'confirmed';
    expect(rows.seek(0, 1, isConfirmed)).toBe(3);
    expect(rows.seek(5, -1, isConfirmed)).toBe(3);
    expect(rows.seek(4, 1, isConfirmed)).toBeNull();
  });

  it('begins a paragraph where the paragraph changes, but not at the top', () => {
    const article = fakeArticle(6);
    const rows = new ArticleRows(article, article.outlineNow());
    expect([0, 1, 2, 3, 4].map((position) => rows.beginsParagraph(position))).toEqual([
      false,
      false,
      false,
      true,
      false,
    ]);
  });
});
