import { expect, test } from 'vitest';
import {
  type EnglishTense,
  finiteVerb,
  nonFinite,
  statement,
  withSupport,
} from '#glossary/drafting/generate/verb-words.ts';
import type { VerbGroup } from '#glossary/drafting/parse/verb-group.ts';

const GROUP: VerbGroup = {
  start: 0,
  end: 0,
  head: { start: 0, end: 0, text: '', kind: 'word', readings: [] },
  kind: 'verb',
  form: 'finite',
  nominal: null,
  tense: 'past',
  person: '3',
  mood: null,
  modals: [],
  isProgressive: false,
  isNegative: false,
  isPassive: false,
  isCausative: false,
  isForOther: false,
  isQuestion: false,
  isHearsay: false,
  isImpersonal: false,
};

const ONE = { person: 3, isPlural: false } as const;
const MANY = { person: 3, isPlural: true } as const;

test.each<[verb: string, group: Partial<VerbGroup>, tense: EnglishTense, one: string, many: string]>([
  ['take part', {}, 'past', 'took part', 'took part'],
  ['take part', {}, 'present', 'takes part', 'take part'],
  ['take part', { isNegative: true }, 'present', 'does not take part', 'do not take part'],
  ['go', { isNegative: true }, 'past', 'did not go', 'did not go'],
  ['be detained', {}, 'past', 'was detained', 'were detained'],
  ['detain', { isPassive: true }, 'past', 'was detained', 'were detained'],
  ['build', { isPassive: true, isProgressive: true }, 'present', 'is being built', 'are being built'],
  ['be summoned', { isProgressive: true }, 'present', 'is being summoned', 'are being summoned'],
  ['write', { isProgressive: true }, 'past', 'was writing', 'were writing'],
  ['write', {}, 'pluperfect', 'had written', 'had written'],
  ['write', {}, 'future', 'will write', 'will write'],
  ['write', { modals: ['can'], isNegative: true }, 'present', 'cannot write', 'cannot write'],
  ['write', { modals: ['can'] }, 'past', 'could write', 'could write'],
  ['write', { modals: ['may'] }, 'past', 'may have written', 'may have written'],
  ['write', { modals: ['must'] }, 'past', 'had to write', 'had to write'],
  ['write', { modals: ['want'] }, 'present', 'wants to write', 'want to write'],
  ['build', { modals: ['plan'], isPassive: true }, 'present', 'is to be built', 'are to be built'],
])('%s', (verb, group, tense, one, many) => {
  const told = { ...GROUP, ...group };
  expect(statement(finiteVerb(verb, told, tense, ONE))).toBe(one);
  expect(statement(finiteVerb(verb, told, tense, MANY))).toBe(many);
});

test('a question has an auxiliary', () => {
  expect(withSupport('come', GROUP, 'past', ONE)).toEqual({
    auxiliary: 'did',
    isNegative: false,
    rest: 'come',
  });
  expect(withSupport('be detained', GROUP, 'past', MANY)).toEqual({
    auxiliary: 'were',
    isNegative: false,
    rest: 'detained',
  });
});

test('forms without a tense', () => {
  expect(nonFinite('come', { ...GROUP, isNegative: true }, 'gerund')).toBe('not coming');
  expect(nonFinite('build', { ...GROUP, isPassive: true }, 'infinitive')).toBe('be built');
  expect(nonFinite('come', { ...GROUP, modals: ['can'] }, 'infinitive')).toBe('be able to come');
});
