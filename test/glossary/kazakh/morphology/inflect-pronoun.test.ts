import { expect, test } from 'vitest';
import type { NominalFeatures } from '#glossary/kazakh/morphology/features.ts';
import { inflectPronoun } from '#glossary/kazakh/morphology/inflect-pronoun.ts';

const ROWS: readonly (readonly [lemma: string, features: NominalFeatures, forms: readonly string[]])[] = [
  ['мен', { case: 'dat' }, ['маған']],
  ['сен', { case: 'gen' }, ['сенің']],
  ['ол', { case: 'abl' }, ['одан']],
  ['ол', { case: 'loc', attributive: true }, ['ондағы']],
  ['біз', { case: 'gen', owned: true }, ['біздікі']],
  ['бұл', { case: 'acc' }, ['мұны', 'бұны']],
  ['осы', { case: 'dat' }, ['осыған']],
  ['кім', { case: 'dat' }, ['кімге']],
  ['кім', { number: 'pl', case: 'nom' }, ['кімдер']],
  ['олар', { case: 'acc' }, ['оларды']],
  ['өз', { possessor: '3', case: 'dat' }, ['өзіне']],
  ['бәрі', { possessor: '3', case: 'dat' }, ['бәріне']],
  ['барлығы', { possessor: '3', case: 'acc' }, ['барлығын']],
  ['ол', { number: 'pl', case: 'nom' }, []],
];

test.each(ROWS)('%s %j is %j', (lemma, features, forms) => {
  expect(inflectPronoun(lemma, features)).toEqual(forms);
});
