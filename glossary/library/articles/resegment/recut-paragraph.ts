import type { CodedText } from '#glossary/model/coded-text.ts';
import { joinCodedTexts } from '#glossary/model/edit-coded-text.ts';
import type { Segment } from '#glossary/model/segment.ts';
import { codedSentences } from '../segmentation.ts';

/** Sentences that hold the same text, before and after. */
export interface RecutGroup {
  /** At least one. */
  readonly before: readonly Segment[];
  /** At least one. */
  readonly after: readonly CodedText[];
}

/**
 * The sentences of one paragraph beside what the rules of today make of its text, in the smallest groups of the same
 * text. A border after a sentence without an end mark is a line's or the writer's and stays.
 */
export function recutParagraph(segments: readonly Segment[]): readonly RecutGroup[] {
  return runs(segments).flatMap((run) =>
    groupSame(run, codedSentences(run.map(({ source }) => source).reduce(joinCodedTexts))),
  );
}

/** Whether a paragraph would be cut otherwise. */
export function isRecut(groups: readonly RecutGroup[]): boolean {
  return groups.some((group) => !isSame(group));
}

/** Whether a group is one sentence that stays. */
export function isSame({ before, after }: RecutGroup): boolean {
  return before.length === 1 && after.length === 1;
}

const END_MARK = /[.!?…][^\p{L}\p{N}]*$/u;

/** Stretches of sentences whose borders the rules have drawn. */
function runs(segments: readonly Segment[]): Segment[][] {
  const found: Segment[][] = [];
  let isOpen = false;
  for (const segment of segments) {
    if (isOpen) found.at(-1)!.push(segment);
    else found.push([segment]);
    isOpen = END_MARK.test(segment.source.text);
  }
  return found;
}

function groupSame(before: readonly Segment[], after: readonly CodedText[]): RecutGroup[] {
  const groups: RecutGroup[] = [];
  let next = 0;
  let old: Segment[] = [];
  let fresh: CodedText[] = [];
  let ahead = 0;
  for (const segment of before) {
    old.push(segment);
    ahead -= lettersOf(segment.source);
    while (ahead < 0) {
      const sentence = after[next]!;
      fresh.push(sentence);
      ahead += lettersOf(sentence);
      next += 1;
    }
    if (ahead > 0) continue;
    groups.push({ before: old, after: fresh });
    old = [];
    fresh = [];
  }
  return groups;
}

/** Length without white space, which joining and cutting change. */
function lettersOf({ text }: CodedText): number {
  return text.replace(/\s+/g, '').length;
}
