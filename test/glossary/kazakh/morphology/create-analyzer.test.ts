import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Analysis } from '#glossary/kazakh/morphology/analysis.ts';
import { createAnalyzer } from '#glossary/kazakh/morphology/create-analyzer.ts';
import { dictionaryOf } from '#glossary/kazakh/morphology/dictionary.ts';
import {
  CONVERBS,
  type NominalFeatures,
  PERSONS,
  TENSES,
  type VerbFeatures,
} from '#glossary/kazakh/morphology/features.ts';
import { inflectNoun } from '#glossary/kazakh/morphology/inflect-noun.ts';
import { inflectVerb } from '#glossary/kazakh/morphology/inflect-verb.ts';
import { CASES, type LexiconEntry, type LexiconFlag, type PartOfSpeech } from '#glossary/model/lexicon.ts';

function entry(
  lemma: string,
  pos: PartOfSpeech,
  english: string,
  flags: readonly LexiconFlag[] = [],
): LexiconEntry {
  return { lemma, pos, senses: [{ english, hint: '' }], government: [], domain: '', flags };
}

const NOUNS = [
  'қала',
  'кітап',
  'халық',
  'орын',
  'мүше',
  'сөз',
  'су',
  'банк',
  'процесс',
  'факт',
  'рубль',
  'адам',
  'тау',
  'дос',
  'округ',
];
const VERBS = [
  'бар',
  'кел',
  'айт',
  'оқы',
  'жаса',
  'сөйле',
  'қой',
  'тап',
  'шық',
  'қорық',
  'жаз',
  'көн',
  'ки',
  'жу',
  'де',
];

const analyzer = createAnalyzer(
  dictionaryOf([
    ...VERBS.map((lemma) => entry(lemma, 'v', lemma)),
    ...NOUNS.map((lemma) => entry(lemma, 'n', lemma)),
    entry('тұр', 'v', 'stand'),
    entry('жат', 'v', 'lie'),
    entry('жаз', 'n', 'summer'),
    entry('қал', 'v', 'stay'),
    entry('көз', 'n', 'eye'),
    entry('алма', 'n', 'apple'),
    entry('ал', 'v', 'take'),
    entry('мен', 'pron', 'I'),
    entry('мен', 'conj', 'and'),
    entry('ол', 'pron', 'he'),
    entry('бәрі', 'pron', 'all'),
    entry('бес', 'num', 'five'),
    entry('жақсы', 'adj', 'good'),
    entry('бүгін', 'adv', 'today'),
    entry('солай', 'adv', 'so'),
    entry('үшін', 'postp', 'for'),
    entry('емес', 'part', 'not'),
    entry('еді', 'part', 'was'),
    entry('екен', 'part', 'apparently'),
    entry('Қазақстан', 'propn', 'Kazakhstan'),
    entry('көрік', 'n', 'beauty', ['elide']),
    entry('фейк', 'n', 'fake', ['keep']),
  ]),
);

const brief = (reading: Analysis) => ({
  lemma: reading.lemma,
  pos: reading.pos,
  ...(reading.kind === 'invariable' ? {} : { features: reading.features }),
});

describe('createAnalyzer', () => {
  const FIRST: readonly (readonly [word: string, lemma: string, pos: PartOfSpeech, features: object])[] = [
    ['халқымыздың', 'халық', 'n', { possessor: '1pl', case: 'gen' }],
    ['Орнында', 'орын', 'n', { possessor: '3', case: 'loc' }],
    ['жазды', 'жаз', 'v', { form: 'finite', tense: 'past', person: '3' }],
    ['қалады', 'қал', 'v', { form: 'finite', tense: 'present', person: '3' }],
    ['оқиды', 'оқы', 'v', { form: 'finite', tense: 'present', person: '3' }],
    ['тауып', 'тап', 'v', { form: 'converb', converb: 'sequential' }],
    [
      'келгенін',
      'кел',
      'v',
      { form: 'participle', tense: 'perfect', nominal: { possessor: '3', case: 'acc' } },
    ],
    ['барғанда', 'бар', 'v', { form: 'participle', tense: 'perfect', nominal: { case: 'loc' } }],
    ['айтпаған', 'айт', 'v', { negative: true, form: 'participle', tense: 'perfect' }],
    ['баруы', 'бар', 'v', { form: 'verbal-noun', nominal: { possessor: '3', case: 'nom' } }],
    ['айтылды', 'айт', 'v', { voices: ['passive'], form: 'finite', tense: 'past', person: '3' }],
    ['тұрмын', 'тұр', 'v', { form: 'finite', tense: 'present', person: '1sg' }],
    ['жатыр', 'жат', 'v', { form: 'finite', tense: 'present', person: '3' }],
    ['едім', 'еді', 'part', { form: 'finite', tense: 'past', person: '1sg' }],
    ['емеспін', 'емес', 'part', { case: 'nom', copula: '1sg' }],
    ['екенін', 'екен', 'part', { possessor: '3', case: 'acc' }],
    ['маған', 'мен', 'pron', { case: 'dat' }],
    ['одан', 'ол', 'pron', { case: 'abl' }],
    ['ондағы', 'ол', 'pron', { case: 'loc', attributive: true }],
    ['бәріне', 'бәрі', 'pron', { possessor: '3', case: 'dat' }],
    ['бесінші', 'бес', 'num', { derivation: 'ordinal', case: 'nom' }],
    ['жақсырақ', 'жақсы', 'adj', { derivation: 'comparative', case: 'nom' }],
    ['бүгінгі', 'бүгін', 'adv', { derivation: 'adjectival', case: 'nom' }],
    ['қазақстандықтарға', 'Қазақстан', 'propn', { derivation: 'abstract', number: 'pl', case: 'dat' }],
    ['көркі', 'көрік', 'n', { possessor: '3', case: 'nom' }],
    ['фейкі', 'фейк', 'n', { possessor: '3', case: 'nom' }],
  ];
  test.each(FIRST)('%s is first of all %s, %s', (word, lemma, pos, features) => {
    expect(brief(analyzer.analyze(word)[0]!)).toEqual({ lemma, pos, features });
  });

  test('a homograph has all its readings', () => {
    const readings = (word: string) => analyzer.analyze(word).map(({ lemma, pos }) => `${lemma} ${pos}`);
    expect(readings('жазды')).toEqual(expect.arrayContaining(['жаз v', 'жаз n']));
    expect(readings('алма')).toEqual(['алма n', 'ал v']);
    expect(readings('мен')).toEqual(expect.arrayContaining(['мен pron', 'мен conj']));
  });

  test('a reading shows the word in pieces', () => {
    expect(analyzer.analyze('кітаптарына')[0]!.morphemes).toEqual(['кітап', 'тар', 'ы', 'на']);
    expect(analyzer.analyze('Оқимыз')[0]!.morphemes).toEqual(['оқ', 'и', 'мыз']);
  });

  test('a particle behind a hyphen is told apart', () => {
    expect(analyzer.analyze('солай-ақ')[0]).toMatchObject({ lemma: 'солай', clitic: 'ақ' });
  });

  test('a word that no entry explains is guessed by its endings', () => {
    const [name] = analyzer.analyze('Сыдықовтың');
    expect(name).toMatchObject({ lemma: 'сыдықов', pos: 'propn', features: { case: 'gen' } });
    expect(name!.entry).toBeUndefined();
    expect(analyzer.analyze('дөңгелендірмеді').map(({ lemma }) => lemma)).toContain('дөңгелендір');
  });

  test.each([
    ['3-ші', '3', { derivation: 'ordinal', case: 'nom' }, ['3-', 'ші']],
    ['20-сыншыдан', '20', { derivation: 'ordinal', case: 'abl' }, ['20-', 'сыншы', 'дан']],
    ['2019-да', '2019', { case: 'loc' }, ['2019-', 'да']],
  ])('%s is a form of the number %s', (word, lemma, features, morphemes) => {
    expect(analyzer.analyze(word)[0]).toMatchObject({ lemma, pos: 'num', features, morphemes });
  });

  test('the ending of an abbreviation is no part of a compound, though it may look like a word', () => {
    expect(analyzer.analyze('АЭС-тен')[0]).toMatchObject({ lemma: 'аэс', features: { case: 'abl' } });
    expect(analyzer.analyze('БҰҰ-мен')[0]).toMatchObject({ lemma: 'бұұ', features: { case: 'ins' } });
  });

  test('a compound with a hyphen is read by its last part', () => {
    expect(analyzer.analyze('сөз-кітаптарына')[0]).toMatchObject({
      lemma: 'сөз-кітап',
      pos: 'n',
      features: { number: 'pl', possessor: '3', case: 'dat' },
      morphemes: ['сөз-кітап', 'тар', 'ы', 'на'],
    });
  });

  test('a known word has no guesses among its readings', () => {
    expect(analyzer.analyze('қаланың').every((reading) => reading.entry !== undefined)).toBe(true);
  });

  test('a postposition takes no endings', () => {
    expect(analyzer.analyze('үшінге').every((reading) => reading.entry === undefined)).toBe(true);
  });

  test('entries are found by lemma in any case', () => {
    expect(analyzer.entries('ҚАЗАҚСТАН').map(({ lemma }) => lemma)).toEqual(['Қазақстан']);
    expect(analyzer.entries('жоқсөз')).toEqual([]);
  });
});

const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const defined = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as T;

const nominal = fc
  .record({
    number: optional(fc.constant('pl' as const)),
    possessor: optional(fc.constantFrom(...PERSONS)),
    case: fc.constantFrom(...CASES),
  })
  .map((features) => defined(features) as NominalFeatures);

const negative = optional(fc.constant(true as const));
const verbal: fc.Arbitrary<VerbFeatures> = fc
  .oneof(
    fc.record({
      negative,
      form: fc.constant('finite' as const),
      tense: fc.constantFrom('present' as const, 'past' as const, 'evidential' as const),
      person: fc.constantFrom(...PERSONS),
    }),
    fc.record({
      negative,
      form: fc.constant('finite' as const),
      mood: fc.constantFrom('conditional' as const, 'desiderative' as const),
      person: fc.constantFrom(...PERSONS),
    }),
    fc.record({
      negative,
      form: fc.constant('participle' as const),
      tense: fc.constantFrom(
        ...TENSES.filter(
          (tense) =>
            tense === 'perfect' || tense === 'habitual' || tense === 'future' || tense === 'intention',
        ),
      ),
      nominal: optional(nominal.filter((one) => JSON.stringify(one) !== '{"case":"nom"}')),
    }),
    fc.record({
      negative,
      form: fc.constant('converb' as const),
      converb: fc.constantFrom(...CONVERBS.filter((one) => one !== 'unless')),
    }),
    fc.record({
      negative,
      form: fc.constantFrom('verbal-noun' as const, 'agent' as const),
      nominal: optional(nominal.filter((one) => JSON.stringify(one) !== '{"case":"nom"}')),
    }),
  )
  .map((features) => defined(features) as VerbFeatures);

test('any text is read without harm, and a word always has a reading', () => {
  const kazakh = fc.string({ unit: fc.constantFrom(...'аәбғдеіклмнңопқрстуүұшыйиюья-’АҚШX5%') });
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), kazakh), (word) => {
      expect(analyzer.analyze(word).length).toBeGreaterThan(0);
    }),
    { numRuns: 2000 },
  );
});

describe('every form that is written is read back', () => {
  test('nouns', () => {
    fc.assert(
      fc.property(fc.constantFrom(...NOUNS), nominal, (lemma, features) => {
        for (const form of inflectNoun(lemma, features)) {
          expect(analyzer.analyze(form).map(brief)).toContainEqual({ lemma, pos: 'n', features });
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('verbs', () => {
    fc.assert(
      fc.property(fc.constantFrom(...VERBS), verbal, (lemma, features) => {
        for (const form of inflectVerb(lemma, features)) {
          expect(analyzer.analyze(form).map(brief)).toContainEqual({ lemma, pos: 'v', features });
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('and every reading of a written form writes it again', () => {
    fc.assert(
      fc.property(fc.constantFrom(...VERBS), verbal, (lemma, features) => {
        const form = inflectVerb(lemma, features)[0]!;
        for (const reading of analyzer.analyze(form)) {
          if (reading.kind === 'verbal' && reading.pos === 'v' && !reading.features.voices) {
            expect(inflectVerb(reading.lemma, reading.features)).toContain(form);
          }
        }
      }),
      { numRuns: 1000 },
    );
  });
});
