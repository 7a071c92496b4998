import { describe, expect, it } from 'vitest';
import { ARTICLE_CHECKS, CHECKS, SEGMENT_CHECKS } from '#glossary/checks/registry.ts';
import type { TextEdit } from '#glossary/model/finding.ts';
import { checkTools, pairWith } from '../../support/check-tools.ts';

const tools = await checkTools();

describe('checks of a sentence', () => {
  for (const check of SEGMENT_CHECKS) {
    it.each(check.good.map((example) => [example.target, example] as const))(
      `${check.id} leaves alone: %s`,
      (_, example) => {
        expect(check.find(pairWith(example, tools))).toEqual([]);
      },
    );
    it.each(check.bad.map((example) => [example.target, example] as const))(
      `${check.id} finds: %s`,
      (_, example) => {
        const problems = check.find(pairWith(example, tools));
        expect(problems).not.toEqual([]);
        for (const { spans, fix } of problems) {
          for (const { side, start, end } of spans) {
            expect(start).toBeLessThanOrEqual(end);
            expect(end).toBeLessThanOrEqual(example[side].length);
          }
          if (fix === null) continue;
          const target = applied(example.target, fix);
          expect(check.find(pairWith({ ...example, target }, tools)).length).toBeLessThan(problems.length);
        }
      },
    );
  }
});

describe('checks of an article', () => {
  for (const check of ARTICLE_CHECKS) {
    it.each(check.good.map((example) => [example.at(-1)?.target, example] as const))(
      `${check.id} leaves alone: %s`,
      (_, example) => {
        expect(check.find(example.map((text) => pairWith(text, tools)))).toEqual([]);
      },
    );
    it.each(check.bad.map((example) => [example.at(-1)?.target, example] as const))(
      `${check.id} finds: %s`,
      (_, example) => {
        expect(check.find(example.map((text) => pairWith(text, tools)))).not.toEqual([]);
      },
    );
  }
});

it('gives every check an id of its own', () => {
  const ids = CHECKS.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

function applied(target: string, { start, end, text }: TextEdit): string {
  return target.slice(0, start) + text + target.slice(end);
}
