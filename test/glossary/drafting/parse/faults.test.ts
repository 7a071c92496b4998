import { describe, expect, test } from 'vitest';
import { faultsOf } from '#glossary/drafting/parse/faults.ts';
import { closeNoun } from '#glossary/drafting/parse/noun-phrase.ts';
import { emptyGroup } from '#glossary/drafting/parse/start-group.ts';
import type { Clause, Noun } from '#glossary/drafting/parse/tree.ts';
import type { VerbGroup } from '#glossary/drafting/parse/verb-group.ts';
import type { Unit } from '#glossary/drafting/read/unit.ts';
import type { NominalFeatures } from '#glossary/kazakh/morphology/features.ts';
import { findNumbers } from '#glossary/kazakh/numbers/find-numbers.ts';
import type { LexiconFlag, PartOfSpeech } from '#glossary/model/lexicon.ts';

function unit(lemma: string, pos: PartOfSpeech, flags: readonly LexiconFlag[] = [], english = lemma): Unit {
  const entry = {
    lemma,
    pos,
    senses: [{ english, hint: '' }],
    government: [],
    domain: '',
    flags,
  };
  return { start: 0, end: 1, text: lemma, kind: 'word', readings: [{ lemma, pos, entry, cost: 0 }] };
}

const noun = (lemma: string, kind: NominalFeatures['case'], ...flags: LexiconFlag[]): Noun =>
  closeNoun([], unit(lemma, 'n', flags), { case: kind });

const person = (kind: NominalFeatures['case'] = 'nom') => noun('дәрігер', kind, 'hum');
const thing = (kind: NominalFeatures['case'] = 'nom') => noun('кітап', kind);

function clause(verb: Unit, parts: Partial<Clause>, form: Partial<VerbGroup> = {}): Clause {
  return {
    kind: 'clause',
    start: 0,
    end: 1,
    group: { ...emptyGroup(verb, 'verb'), ...form },
    subject: null,
    object: null,
    complement: null,
    fronted: [],
    inner: [],
    earlier: [],
    said: null,
    ...parts,
  };
}

const read = unit('оқы', 'v');
const say = unit('айт', 'v', ['say']);
const blizzard = unit('боран соқ', 'v', ['intr'], 'there be a blizzard');
const call = { ...unit('деп ата', 'v'), text: 'деп атады' };
const think = { ...unit('деп сана', 'v'), text: 'деп санайды' };
const saidByMany: NominalFeatures = { case: 'acc', number: 'pl', possessor: '3' };
const come = unit('кел', 'v', ['intr']);
const hit = unit('ұр', 'v');
const walk = unit('жүр', 'v', ['intr']);
const stop = noun('аялдама', 'loc', 'at');
const habit: Partial<VerbGroup> = { form: 'relative', tense: 'habitual' };

const [number = null] = findNumbers('екі апта');
const weeks = closeNoun(
  [],
  {
    ...unit('екі апта', 'num'),
    kind: 'fixed',
    fixed: { english: 'two weeks', type: null, gender: 'u', number },
  },
  { case: 'nom' },
);

describe('a tree with every noun in its place has no faults', () => {
  test.each([
    ['дәрігер кітапты оқыды', clause(read, { subject: person(), object: thing('acc') })],
    ['дәрігер кітап оқыды', clause(read, { subject: person(), object: thing() })],
    ['дәрігер келді', clause(come, { subject: person() })],
    [
      'дәрігер оқыған кітап келді',
      clause(come, {
        subject: { ...thing(), relatives: [clause(read, { subject: person() }, { form: 'relative' })] },
      }),
    ],
    [
      'кітап оқыған дәрігер келді',
      clause(come, {
        subject: { ...person(), relatives: [clause(read, { object: thing() }, { form: 'relative' })] },
      }),
    ],
    [
      'дәрігер оқып, келді',
      clause(come, { inner: [clause(read, { subject: person() }, { form: 'sequence' })] }),
    ],
  ])('%s', (_, tree) => {
    expect(faultsOf([tree])).toBe(0);
  });
});

describe('the reading with more against it weighs more', () => {
  test.each<[string, Clause, Clause]>([
    [
      'a person as bare object against a person as subject',
      clause(read, { object: person() }),
      clause(read, { subject: person() }),
    ],
    [
      'a thing that says something against nobody who says it',
      clause(say, { subject: thing() }),
      clause(say, {}),
    ],
    [
      'a nominative left over against one that is the subject',
      clause(read, { subject: person(), object: thing('acc'), inner: [person()] }),
      clause(read, { subject: person(), object: thing('acc') }),
    ],
    [
      'a person who is two weeks against two weeks since',
      clause(unit('бол', 'v', ['intr']), { subject: person(), complement: weeks }),
      clause(unit('бол', 'v', ['intr']), { subject: weeks }),
    ],
    [
      'who hit nobody against whom somebody hit',
      clause(read, {
        subject: person(),
        object: { ...person('acc'), relatives: [clause(hit, {}, { form: 'relative' })] },
      }),
      clause(read, {
        object: { ...person('acc'), relatives: [clause(hit, { subject: person() }, { form: 'relative' })] },
      }),
    ],
    [
      'somebody who does a blizzard against a blizzard',
      clause(blizzard, { subject: person() }),
      clause(blizzard, {}),
    ],
    [
      'a stop that walks against a stop where somebody walks',
      clause(come, { subject: person(), inner: [{ ...stop, relatives: [clause(walk, {}, habit)] }] }),
      clause(come, {
        inner: [{ ...stop, relatives: [clause(walk, { subject: person() }, habit)] }],
        subject: person(),
      }),
    ],
    [
      'two accusatives against one',
      clause(read, { subject: person(), object: thing('acc'), inner: [thing('acc')] }),
      clause(read, { subject: person(), object: thing('acc') }),
    ],
    [
      'an object of a verb that takes none',
      clause(come, { subject: person(), object: thing('acc') }),
      clause(read, { subject: person(), object: thing('acc') }),
    ],
    [
      'мен with a verb in the third person',
      clause(come, { subject: closeNoun([], unit('мен', 'pron'), { case: 'nom' }) }),
      clause(come, { subject: closeNoun([], unit('мен', 'pron'), { case: 'nom' }) }, { person: '1sg' }),
    ],
    [
      'no subject against one inside a clause that says when',
      clause(come, { fronted: [clause(read, {}, { form: 'condition' })] }),
      clause(come, { fronted: [clause(read, { subject: person() }, { form: 'condition' })] }),
    ],
    [
      'a person who has no part in the clause that describes him',
      clause(come, {
        subject: {
          ...person(),
          relatives: [clause(read, { subject: person(), object: thing() }, { form: 'relative' })],
        },
      }),
      clause(come, {
        subject: { ...person(), relatives: [clause(read, { object: thing() }, { form: 'relative' })] },
      }),
    ],
    [
      'two whom one verb is done to',
      clause(say, { subject: person(), inner: [person('dat'), person('dat')] }),
      clause(say, { subject: person(), inner: [person('dat')] }),
    ],
    [
      'a linked clause behind the subject with another person',
      clause(say, { subject: person(), inner: [clause(read, { subject: person() }, { form: 'sequence' })] }),
      clause(say, { subject: person(), inner: [clause(read, {}, { form: 'sequence' })] }),
    ],
    [
      'a name for nothing',
      clause(call, { subject: person(), object: thing() }),
      clause(call, { subject: person(), object: thing('acc'), inner: [thing()] }),
    ],
    [
      'nothing that is thought',
      clause(think, { subject: person() }),
      clause(think, { subject: person(), said: clause(come, { subject: person() }) }),
    ],
    [
      'somebody unknown who speaks',
      clause(say, { subject: noun('біреу', 'nom', 'hum') }),
      clause(say, { subject: person() }),
    ],
    [
      'the plural of what is said for somebody else than the speaker',
      clause(read, { subject: person() }, { form: 'content', nominal: saidByMany }),
      clause(read, {}, { form: 'content', nominal: saidByMany }),
    ],
  ])('%s', (_, worse, better) => {
    expect(faultsOf([worse])).toBeGreaterThan(faultsOf([better]));
  });
});

test('a noun outside the clauses of a sentence is a fault, without a verb it is a headline', () => {
  expect(faultsOf([thing(), clause(come, { subject: person() })])).toBeGreaterThan(0);
  expect(faultsOf([thing()])).toBe(0);
});
