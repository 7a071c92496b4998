import { describe, expect, test } from 'vitest';
import type { VerbFeatures } from '#glossary/kazakh/morphology/features.ts';
import { inflectVerb } from '#glossary/kazakh/morphology/inflect-verb.ts';
import { QostilError } from '#glossary/model/errors.ts';
import { readCheckedForms } from './checked-forms.ts';

const FEATURES: Readonly<Record<string, VerbFeatures>> = {
  'present 3': { form: 'finite', tense: 'present', person: '3' },
  'present 1pl': { form: 'finite', tense: 'present', person: '1pl' },
  'past 3': { form: 'finite', tense: 'past', person: '3' },
  'past 1sg': { form: 'finite', tense: 'past', person: '1sg' },
  perfect: { form: 'participle', tense: 'perfect' },
  'evidential 3': { form: 'finite', tense: 'evidential', person: '3' },
  habitual: { form: 'participle', tense: 'habitual' },
  future: { form: 'participle', tense: 'future' },
  intention: { form: 'participle', tense: 'intention' },
  'conditional 3': { form: 'finite', mood: 'conditional', person: '3' },
  'optative 1sg': { form: 'finite', mood: 'optative', person: '1sg' },
  'optative 3': { form: 'finite', mood: 'optative', person: '3' },
  'imperative polite': { form: 'finite', mood: 'imperative', person: '2sg-polite' },
  noun: { form: 'verbal-noun' },
  converb: { form: 'converb', converb: 'sequential' },
  'negative past': { negative: true, form: 'finite', tense: 'past', person: '3' },
  'negative present': { negative: true, form: 'finite', tense: 'present', person: '3' },
  'negative noun': { negative: true, form: 'verbal-noun' },
  'perfect 3 acc': { form: 'participle', tense: 'perfect', nominal: { possessor: '3', case: 'acc' } },
};

const CHECKED = readCheckedForms('checked-verbs.tsv');

describe('inflectVerb', () => {
  test('writes every checked form', () => {
    const made = CHECKED.map(({ lemma, column, form }) => ({
      form,
      made: inflectVerb(lemma, FEATURES[column]!)[0],
    }));
    expect(made.length).toBeGreaterThan(800);
    expect(made.filter((one) => one.form !== one.made)).toEqual([]);
  });

  const FORMS: readonly (readonly [stem: string, features: VerbFeatures, form: string])[] = [
    ['бар', { negative: true, form: 'participle', tense: 'future' }, 'бармас'],
    ['айт', { negative: true, form: 'finite', tense: 'future', person: '1sg' }, 'айтпаспын'],
    ['бар', { form: 'finite', mood: 'desiderative', person: '1sg' }, 'барғым'],
    ['кет', { form: 'finite', mood: 'desiderative', person: '3' }, 'кеткісі'],
    ['бар', { form: 'finite', tense: 'perfect', person: '1pl' }, 'барғанбыз'],
    ['кел', { form: 'finite', tense: 'past', person: '2pl-polite' }, 'келдіңіздер'],
    ['кел', { form: 'finite', mood: 'conditional', person: '1pl' }, 'келсек'],
    ['оқы', { form: 'finite', mood: 'optative', person: '1pl' }, 'оқиық'],
    ['кел', { form: 'finite', mood: 'imperative', person: '2sg' }, 'кел'],
    ['кел', { negative: true, form: 'finite', mood: 'imperative', person: '2pl' }, 'келмеңдер'],
    ['кет', { form: 'converb', converb: 'purpose' }, 'кеткелі'],
    ['кел', { form: 'converb', converb: 'until' }, 'келгенше'],
    ['бол', { negative: true, form: 'converb', converb: 'unless' }, 'болмайынша'],
    ['сый', { form: 'finite', tense: 'present', person: '3' }, 'сыяды'],
    ['тый', { form: 'verbal-noun' }, 'тыю'],
    ['күй', { form: 'finite', tense: 'present', person: '3' }, 'күйеді'],
    ['бол', { negative: true, form: 'converb', converb: 'cause' }, 'болмағандықтан'],
    ['тоқта', { negative: true, form: 'converb', converb: 'simultaneous' }, 'тоқтамай'],
    ['бар', { form: 'participle', tense: 'perfect', nominal: { case: 'loc' } }, 'барғанда'],
    ['кел', { form: 'participle', tense: 'perfect', nominal: { number: 'pl', case: 'dat' } }, 'келгендерге'],
    ['өт', { form: 'participle', tense: 'habitual', nominal: { possessor: '3', case: 'acc' } }, 'өтетінін'],
    ['бар', { form: 'verbal-noun', nominal: { case: 'dat' } }, 'баруға'],
    ['орында', { form: 'verbal-noun', nominal: { possessor: '3', case: 'ins' } }, 'орындауымен'],
    ['ал', { form: 'agent', nominal: { number: 'pl', case: 'nom' } }, 'алушылар'],
    ['айт', { voices: ['passive'], form: 'finite', tense: 'past', person: '3' }, 'айтылды'],
    ['бөл', { voices: ['passive'], form: 'finite', tense: 'past', person: '3' }, 'бөлінді'],
    ['жоспарла', { voices: ['passive'], form: 'participle', tense: 'perfect' }, 'жоспарланған'],
    ['жауап бер', { form: 'finite', tense: 'past', person: '3' }, 'жауап берді'],
  ];
  test.each(FORMS)('%s %j is %s', (stem, features, form) => {
    expect(inflectVerb(stem, features)[0]).toBe(form);
  });

  test('gives both spellings where two are in use', () => {
    expect(inflectVerb('бар', { form: 'finite', tense: 'present', person: '1sg' })).toEqual([
      'барамын',
      'барам',
    ]);
    expect(inflectVerb('тұр', { form: 'finite', tense: 'present', person: '1sg' })).toEqual([
      'тұрамын',
      'тұрам',
      'тұрмын',
    ]);
    expect(inflectVerb('кел', { form: 'participle', tense: 'intention' })).toEqual(['келмек', 'келмекші']);
  });

  test('refuses a person that a mood does not have', () => {
    expect(() => inflectVerb('бар', { form: 'finite', mood: 'imperative', person: '1sg' })).toThrow(
      QostilError,
    );
  });
});
