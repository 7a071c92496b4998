import { describe, expect, test } from 'vitest';
import type { NominalFeatures } from '#glossary/kazakh/morphology/features.ts';
import { inflectNoun } from '#glossary/kazakh/morphology/inflect-noun.ts';
import { stemCandidates } from '#glossary/kazakh/morphology/stem-candidates.ts';
import { QostilError } from '#glossary/model/errors.ts';
import { readCheckedForms } from './checked-forms.ts';

const FEATURES: Readonly<Record<string, NominalFeatures>> = {
  pl: { number: 'pl', case: 'nom' },
  gen: { case: 'gen' },
  dat: { case: 'dat' },
  acc: { case: 'acc' },
  loc: { case: 'loc' },
  abl: { case: 'abl' },
  ins: { case: 'ins' },
  '1sg': { possessor: '1sg', case: 'nom' },
  '3': { possessor: '3', case: 'nom' },
  '3+dat': { possessor: '3', case: 'dat' },
  '3+loc': { possessor: '3', case: 'loc' },
  '3+abl': { possessor: '3', case: 'abl' },
  '1pl': { possessor: '1pl', case: 'nom' },
};

const CHECKED = readCheckedForms('checked-nouns.tsv');

describe('inflectNoun', () => {
  test('the table of checked forms has its 150 lemmas and 2,000 cells', () => {
    expect(new Set(CHECKED.map(({ lemma }) => lemma)).size).toBeGreaterThanOrEqual(150);
    expect(CHECKED.length).toBeGreaterThanOrEqual(2000);
  });

  test('writes every checked form', () => {
    const wrong = CHECKED.map(({ lemma, column, form }) => ({
      form,
      made: inflectNoun(lemma, FEATURES[column]!)[0],
    }));
    expect(wrong.filter(({ form, made }) => form !== made)).toEqual([]);
  });

  test('every checked form is read back to its stem and features', () => {
    const lost = CHECKED.filter(({ lemma, column, form }) => {
      const features = JSON.stringify(FEATURES[column]);
      return !stemCandidates(form).some(
        (one) => one.stem === lemma.toLowerCase() && sorted(one.features) === sorted(JSON.parse(features)),
      );
    });
    expect(lost).toEqual([]);
  });

  const CHAINS: readonly (readonly [stem: string, features: NominalFeatures, form: string])[] = [
    ['қала', { number: 'pl', possessor: '1pl', case: 'loc', attributive: true }, 'қалаларымыздағы'],
    ['Алматы', { case: 'loc', attributive: true, outer: { number: 'pl', case: 'gen' } }, 'Алматыдағылардың'],
    ['ауыл', { number: 'pl', possessor: '3', case: 'acc' }, 'ауылдарын'],
    ['дос', { possessor: '2sg', case: 'dat' }, 'досыңа'],
    ['дос', { possessor: '2sg-polite', case: 'gen' }, 'досыңыздың'],
    ['дос', { number: 'pl', possessor: '2pl', case: 'dat' }, 'достарыңа'],
    ['бала', { possessor: '2pl', case: 'acc' }, 'балаңдарды'],
    ['аға', { possessor: '3', case: 'acc' }, 'ағасын'],
    ['аға', { possessor: '3', case: 'gen', owned: true }, 'ағасынікі'],
    ['мұғалім', { case: 'gen', owned: true }, 'мұғалімдікі'],
    ['тау', { case: 'nom', similative: true }, 'таудай'],
    ['айту', { possessor: '3', case: 'nom', equative: true }, 'айтуынша'],
    ['дәрігер', { case: 'nom', copula: '1sg' }, 'дәрігермін'],
    ['студент', { case: 'nom', copula: '1pl' }, 'студентпіз'],
    ['мұғалім', { case: 'nom', copula: '1pl' }, 'мұғалімбіз'],
    ['қазақ', { case: 'nom', copula: '2sg-polite' }, 'қазақсыз'],
    ['Тараз', { case: 'loc', copula: '1sg' }, 'Тараздамын'],
    ['Қазақстан', { derivation: 'abstract', number: 'pl', case: 'gen' }, 'Қазақстандықтардың'],
    ['тәуелсіз', { derivation: 'abstract', possessor: '3', case: 'loc' }, 'тәуелсіздігінде'],
    ['бес', { derivation: 'ordinal', case: 'loc' }, 'бесіншіде'],
    ['жұмыс', { derivation: 'without', number: 'pl', case: 'dat' }, 'жұмыссыздарға'],
    ['АҚШ', { case: 'loc', attributive: true }, 'АҚШ-тағы'],
    ['қаржы министрі', { case: 'ins' }, 'қаржы министрімен'],
  ];
  test.each(CHAINS)('%s %j is %s', (stem, features, form) => {
    expect(inflectNoun(stem, features)[0]).toBe(form);
  });

  test('gives the other spellings in use behind the commonest', () => {
    expect(inflectNoun('ауыл', { possessor: '3', case: 'nom' })).toEqual(['ауылы', 'аулы']);
    expect(inflectNoun('куә', { case: 'dat' })).toEqual(['куәға', 'куәге']);
    expect(inflectNoun('CNN', { case: 'loc' })).toEqual(['CNN-де', 'CNN-да']);
  });

  test('takes what a dictionary knows against the letters', () => {
    expect(inflectNoun('көрік', { possessor: '3', case: 'nom' }, { elides: true })).toEqual(['көркі']);
    expect(inflectNoun('фейк', { possessor: '3', case: 'nom' }, { unvoiced: true })).toEqual(['фейкі']);
  });

  test('refuses features that no word has at once', () => {
    expect(() => inflectNoun('қала', { case: 'dat', attributive: true })).toThrow(QostilError);
  });
});

function sorted(features: NominalFeatures): string {
  return JSON.stringify(Object.entries(features).sort());
}
