import { expect, test } from 'vitest';
import { causative } from '#glossary/drafting/generate/causative-words.ts';
import { emptyGroup } from '#glossary/drafting/parse/start-group.ts';
import type { VerbGroup } from '#glossary/drafting/parse/verb-group.ts';
import type { LexiconFlag } from '#glossary/model/lexicon.ts';

function group(lemma: string, english: string, flags: LexiconFlag[], isCausative: boolean): VerbGroup {
  const entry = {
    lemma,
    pos: 'v',
    senses: [{ english, hint: '' }],
    government: [],
    domain: '',
    flags,
  } as const;
  const readings = [{ lemma, pos: 'v', entry, cost: 0 }] as const;
  const head = { start: 0, end: 1, text: lemma, kind: 'word', readings } as const;
  return { ...emptyGroup(head, 'verb'), isCausative };
}

test.each<
  [
    lemma: string,
    english: string,
    flags: LexiconFlag[],
    isCausative: boolean,
    parts: readonly string[] | null,
  ]
>([
  ['аудар', 'transfer', [], true, ['have', 'transferred']],
  ['жыла', 'cry', ['intr'], true, ['make', 'cry']],
  ['риза бол', 'be satisfied', ['intr'], true, ['make', 'satisfied']],
  ['жарықсыз қал', 'be left without electricity', ['intr'], true, ['leave', 'without electricity']],
  ['тексерт', 'have checked', [], false, ['have', 'checked']],
  ['күттір', 'keep waiting', [], false, ['keep', 'waiting']],
  ['құра', 'make up', [], false, null],
  ['шай іш', 'have tea', ['intr'], false, null],
  ['аудар', 'transfer', [], false, null],
])('%s "%s" (%j, causative %s) goes around its object as %j', (lemma, english, flags, isCausative, parts) => {
  expect(causative({ group: group(lemma, english, flags, isCausative) }, english)).toEqual(parts);
});
