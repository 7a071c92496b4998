import { expect, test } from 'vitest';
import { groupVerbs } from '#glossary/drafting/parse/group-verbs.ts';
import type { VerbGroup } from '#glossary/drafting/parse/verb-group.ts';
import type { Unit } from '#glossary/drafting/read/unit.ts';
import { createAnalyzer } from '#glossary/kazakh/morphology/create-analyzer.ts';
import { dictionaryOf } from '#glossary/kazakh/morphology/dictionary.ts';
import type { LexiconEntry, PartOfSpeech } from '#glossary/model/lexicon.ts';

const entry = (lemma: string, pos: PartOfSpeech): LexiconEntry => ({
  lemma,
  pos,
  senses: [{ english: lemma, hint: '' }],
  government: [],
  domain: '',
  flags: [],
});

const analyzer = createAnalyzer(
  dictionaryOf([
    ...['бар', 'кел', 'жаз', 'сөйле', 'ал', 'баста', 'отыр', 'жат', 'жүр', 'бол', 'кет', 'қал'].map((lemma) =>
      entry(lemma, 'v'),
    ),
    ...['жоқ', 'емес', 'керек', 'мүмкін', 'екен', 'еді', 'шығар', 'ма', 'ме'].map((lemma) =>
      entry(lemma, 'part'),
    ),
  ]),
);

/** The words as units; of several readings the verb after a converb, else the likeliest. */
function units(text: string): Unit[] {
  let start = 0;
  return text.split(' ').map((word) => {
    const unit: Unit = {
      start,
      end: start + word.length,
      text: word,
      kind: 'word',
      readings: analyzer.analyze(word).map((analysis) => ({
        lemma: analysis.lemma,
        pos: analysis.pos,
        ...(analysis.entry && { entry: analysis.entry }),
        ...(analysis.kind === 'nominal' && { nominal: analysis.features }),
        ...(analysis.kind === 'verbal' && { verb: analysis.features }),
        cost: analysis.cost,
      })),
    };
    start += word.length + 1;
    return unit;
  });
}

function group(text: string): VerbGroup {
  const parts = groupVerbs(units(text));
  expect(parts).toHaveLength(1);
  const [part] = parts;
  if (part?.kind !== 'verb') throw new Error(`no verb in ${text}`);
  return part.group;
}

test.each<[text: string, expected: Partial<VerbGroup>]>([
  ['жазды', { form: 'finite', tense: 'past', isNegative: false }],
  ['сөйледі', { form: 'finite', tense: 'past' }],
  ['жазбады', { tense: 'past', isNegative: true }],
  ['сөйлемеді', { tense: 'past', isNegative: true }],
  ['жазған жоқ', { form: 'finite', tense: 'past', isNegative: true }],
  ['келген емес', { form: 'finite', tense: 'past', isNegative: true }],
  ['жазған еді', { form: 'finite', tense: 'pluperfect' }],
  ['келген болатын', { form: 'finite', tense: 'pluperfect' }],
  ['жазып отыр', { form: 'finite', tense: 'present', isProgressive: true }],
  ['сөйлеп жатыр', { form: 'finite', isProgressive: true }],
  ['жазып жатқан жоқ', { form: 'finite', isProgressive: true, isNegative: true }],
  ['келе жатыр', { form: 'finite', isProgressive: true }],
  ['жаза алады', { modals: ['can'], isNegative: false }],
  ['келе алмады', { modals: ['can'], tense: 'past', isNegative: true }],
  ['жаза бастады', { modals: ['begin'], tense: 'past' }],
  ['баруы керек', { form: 'finite', modals: ['must'], isImpersonal: false }],
  ['келуі мүмкін', { form: 'finite', modals: ['may'], isImpersonal: false }],
  ['жазу керек', { form: 'finite', modals: ['must'], isImpersonal: true }],
  ['баруым керек', { person: '1sg', modals: ['must'] }],
  ['баруы керек еді', { modals: ['should'], tense: 'past' }],
  ['баруға болмайды', { modals: ['possible'], isNegative: true, isImpersonal: true }],
  ['бармақ', { modals: ['plan'], isNegative: false }],
  ['келмек болған', { modals: ['plan'], tense: 'past', isNegative: false }],
  ['барғысы келеді', { form: 'finite', modals: ['want'], tense: 'present' }],
  ['келгісі келмейді', { modals: ['want'], isNegative: true }],
  ['келіпті', { tense: 'past', isHearsay: true }],
  ['кетіп қалған екен', { tense: 'past', isHearsay: true }],
  ['келді ме', { isQuestion: true, tense: 'past' }],
  ['бара ма', { isQuestion: true, form: 'finite' }],
  ['барса', { form: 'condition' }],
  ['келмесе', { form: 'condition', isNegative: true }],
  ['барып', { form: 'sequence' }],
  ['келмей', { form: 'without', isNegative: true }],
  ['жаза отырып', { form: 'while' }],
  ['келгенін', { form: 'content', tense: 'past' }],
  ['баратынын', { form: 'content', tense: 'habitual' }],
  ['жазған жоқпын', { person: '1sg', isNegative: true }],
])('%s', (text, expected) => {
  expect(group(text)).toMatchObject(expected);
});

test('a participle is finite at the end and relative before a noun', () => {
  expect(group('келген').form).toBe('finite');
  const [part] = groupVerbs([
    ...units('келген'),
    {
      start: 7,
      end: 12,
      text: 'қонақ',
      kind: 'word',
      readings: [{ lemma: 'қонақ', pos: 'n', nominal: { case: 'nom' }, cost: 0 }],
    },
  ]);
  expect(part?.kind === 'verb' && part.group.form).toBe('relative');
});
