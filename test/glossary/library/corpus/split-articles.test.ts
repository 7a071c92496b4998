import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitArticles } from '#glossary/library/corpus/split-articles.ts';

const ids = fc.uniqueArray(fc.integer({ min: 1, max: 10_000 }), { maxLength: 60 });
const split = fc.record({
  dev: fc.integer({ min: 0, max: 50 }),
  test: fc.integer({ min: 0, max: 49 }),
  seed: fc.integer(),
});

describe('the parts of a corpus', () => {
  it('hold each article once, the same for the same seed, whatever the order of the ids', () => {
    fc.assert(
      fc.property(ids, split, (articles, wanted) => {
        const parts = splitArticles(articles, wanted);
        expect([...parts.keys()].toSorted()).toEqual(articles.toSorted());
        for (const [id, part] of splitArticles(articles.toReversed(), wanted))
          expect(parts.get(id)).toBe(part);
      }),
    );
  });

  it('leave something for training, and have something for a test where two articles are there', () => {
    fc.assert(
      fc.property(ids, split, (articles, wanted) => {
        const parts = [...splitArticles(articles, wanted).values()];
        if (articles.length > 0) expect(parts).toContain('train');
        if (articles.length > 1 && wanted.test > 0) expect(parts).toContain('test');
        if (articles.length > 2 && wanted.dev > 0 && wanted.test <= 20) expect(parts).toContain('dev');
      }),
    );
  });

  it('are one without a split', () => {
    expect([...splitArticles([3, 1], null).values()]).toEqual(['all', 'all']);
  });
});
