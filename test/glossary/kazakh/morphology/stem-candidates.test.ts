import { describe, expect, test } from 'vitest';
import type { NominalFeatures } from '#glossary/kazakh/morphology/features.ts';
import { stemCandidates } from '#glossary/kazakh/morphology/stem-candidates.ts';

type Row = readonly [word: string, stem: string, features: NominalFeatures];

const READ: readonly Row[] = [
  // assimilation and harmony, both ways
  ['қалалардың', 'қала', { number: 'pl', case: 'gen' }],
  ['мектептерге', 'мектеп', { number: 'pl', case: 'dat' }],
  ['көлдерден', 'көл', { number: 'pl', case: 'abl' }],
  ['адамнан', 'адам', { case: 'abl' }],
  ['сөзбен', 'сөз', { case: 'ins' }],
  ['оқудың', 'оқу', { case: 'gen' }],
  ['қызметкерлер', 'қызметкер', { number: 'pl', case: 'nom' }],
  // voicing and elision undone
  ['кітабында', 'кітап', { possessor: '3', case: 'loc' }],
  ['мүшелігіне', 'мүшелік', { possessor: '3', case: 'dat' }],
  ['халқымыздың', 'халық', { possessor: '1pl', case: 'gen' }],
  ['орнынан', 'орын', { possessor: '3', case: 'abl' }],
  ['кәсіпорнының', 'кәсіпорын', { possessor: '3', case: 'gen' }],
  // possessives of all persons
  ['досыма', 'дос', { possessor: '1sg', case: 'dat' }],
  ['балаңызды', 'бала', { possessor: '2sg-polite', case: 'acc' }],
  ['елімізде', 'ел', { possessor: '1pl', case: 'loc' }],
  ['ағасында', 'аға', { possessor: '3', case: 'loc' }],
  ['суы', 'су', { possessor: '3', case: 'nom' }],
  // beyond the case
  ['Тараздағы', 'тараз', { case: 'loc', attributive: true }],
  ['Алматыдағылардың', 'алматы', { case: 'loc', attributive: true, outer: { number: 'pl', case: 'gen' } }],
  ['мұғалімдікі', 'мұғалім', { case: 'gen', owned: true }],
  ['айтуынша', 'айту', { possessor: '3', case: 'nom', equative: true }],
  ['студентпін', 'студент', { case: 'nom', copula: '1sg' }],
  // loans
  ['фактілер', 'факт', { number: 'pl', case: 'nom' }],
  ['митингісінде', 'митинг', { possessor: '3', case: 'loc' }],
  ['округінің', 'округ', { possessor: '3', case: 'gen' }],
  ['клубының', 'клуб', { possessor: '3', case: 'gen' }],
  ['процесінде', 'процесс', { possessor: '3', case: 'loc' }],
  ['журналистер', 'журналист', { number: 'pl', case: 'nom' }],
  ['фестивалінде', 'фестиваль', { possessor: '3', case: 'loc' }],
  ['съездерде', 'съезд', { number: 'pl', case: 'loc' }],
  ['Ахметовтың', 'ахметов', { case: 'gen' }],
  // abbreviations, Latin letters, numbers
  ['АҚШ-тағы', 'ақш', { case: 'loc', attributive: true }],
  ['АҚШта', 'ақш', { case: 'loc' }],
  ['БҰҰ-ның', 'бұұ', { case: 'gen' }],
  ['ФТБ-на', 'фтб', { possessor: '3', case: 'dat' }],
  ['CNN-ды', 'cnn', { case: 'acc' }],
  ['CNN-ді', 'cnn', { case: 'acc' }],
  ['Facebook’те', 'facebook', { case: 'loc' }],
  ['2019-дан', '2019', { case: 'abl' }],
  ['70%-ы', '70%', { possessor: '3', case: 'nom' }],
];

describe('stemCandidates', () => {
  test.each(READ)('%s is a form of %s', (word, stem, features) => {
    expect(
      stemCandidates(word)
        .filter((candidate) => candidate.stem === stem)
        .map((one) => one.features),
    ).toContainEqual(features);
  });

  const OTHER_WORDS = [
    ['қазақша', 'қазақ'],
    ['қазақстандық', 'қазақстан'],
    ['жұмысшы', 'жұмыс'],
    ['таулы', 'тау'],
    ['жұмыссыз', 'жұмыс'],
    ['Алматы', 'алма'],
    ['асхана', 'ас'],
    ['бірақ', 'бір'],
    ['тілші', 'тіл'],
    ['Назарбаева', 'назарбаев'],
    ['елорда', 'ел'],
  ] as const;
  test.each(OTHER_WORDS)('%s is another word than %s', (word, stem) => {
    expect(stemCandidates(word).some((candidate) => candidate.stem === stem)).toBe(false);
  });

  const WRONG_SPELLINGS = [
    ['қалалер', 'қала'], // harmony
    ['көлға', 'көл'],
    ['қалатар', 'қала'], // assimilation
    ['досдың', 'дос'],
    ['қаланде', 'қала'],
    ['кітапы', 'кітап'], // voicing
    ['қаласы', 'қалас'],
    ['досына', 'досы'], // pronominal н belongs to the possessive
  ] as const;
  test.each(WRONG_SPELLINGS)('%s is no spelling of an ending on %s', (word, stem) => {
    const wrong = stemCandidates(word).filter((one) => one.stem === stem && one.features.possessor !== '3');
    expect(wrong).toEqual([]);
  });

  test('the word itself comes first, with no ending', () => {
    expect(stemCandidates('Алматы')[0]).toEqual({
      stem: 'алматы',
      length: 6,
      features: { case: 'nom' },
      grade: 'strict',
    });
  });

  test('length covers the written stem', () => {
    const lengths = (word: string, stem: string) =>
      stemCandidates(word).find((candidate) => candidate.stem === stem)?.length;
    expect(lengths('кітабы', 'кітап')).toBe(5);
    expect(lengths('АҚШ-тағы', 'ақш')).toBe(3);
  });

  test('look-alike letters of other scripts do not hide a stem', () => {
    expect(stemCandidates('Aстанада').map(({ stem }) => stem)).toContain('астана');
  });
});
