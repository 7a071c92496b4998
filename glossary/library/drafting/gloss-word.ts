import type { Analysis } from '#glossary/kazakh/morphology/analysis.ts';
import type { Analyzer } from '#glossary/kazakh/morphology/create-analyzer.ts';
import type { NominalFeatures, VerbFeatures } from '#glossary/kazakh/morphology/features.ts';
import { tokenize } from '#glossary/kazakh/tokens/tokenize.ts';
import type { WordGloss, WordReading } from '#glossary/model/drafting.ts';

/** Readings shown of a word. */
const SHOWN = 4;

/** What is known about the word at an offset of a Kazakh text; null where no word stands. */
export function glossWord(text: string, offset: number, analyzer: Analyzer): WordGloss | null {
  const token = tokenize(text).find(
    ({ kind, start, end }) => kind === 'word' && start <= offset && offset <= end,
  );
  if (!token) return null;
  const word = text.slice(token.start, token.end);
  const readings = analyzer.analyze(word).slice(0, SHOWN).map(readingOf);
  return { start: token.start, end: token.end, word, readings };
}

function readingOf(analysis: Analysis): WordReading {
  const { lemma, pos, entry, morphemes } = analysis;
  const english = entry?.senses.map((sense) => sense.english).filter((word) => word !== '') ?? [];
  return { lemma, pos, english, morphemes, features: featuresOf(analysis) };
}

function featuresOf(analysis: Analysis): readonly string[] {
  if (analysis.kind === 'nominal') return nominalCodes(analysis.features);
  if (analysis.kind === 'verbal') return verbCodes(analysis.features);
  return [];
}

/** Codes in the order of the endings: Алматыдағылардың is loc, attr, pl, gen. */
function nominalCodes(features: NominalFeatures): readonly string[] {
  return [
    ...(features.derivation ? [features.derivation] : []),
    ...(features.number ? [features.number] : []),
    ...(features.possessor ? [`px${features.possessor}`] : []),
    ...(features.case === 'nom' ? [] : [features.case]),
    ...(features.attributive ? ['attr'] : []),
    ...(features.owned ? ['owned'] : []),
    ...(features.similative ? ['like'] : []),
    ...(features.equative ? ['equ'] : []),
    ...(features.copula ? [`p${features.copula}`] : []),
    ...(features.outer ? nominalCodes(features.outer) : []),
  ];
}

function verbCodes(features: VerbFeatures): readonly string[] {
  const own = [...(features.voices ?? []), ...(features.negative ? ['negative'] : [])];
  switch (features.form) {
    case 'finite':
      return [...own, ...said(features.tense), ...said(features.mood), `p${features.person}`];
    case 'participle':
      return [...own, 'participle', features.tense, ...nominal(features.nominal)];
    case 'converb':
      return [...own, 'converb', features.converb];
    case 'verbal-noun':
      return [...own, 'verbal-noun', ...nominal(features.nominal)];
    case 'agent':
      return [...own, 'agent', ...nominal(features.nominal)];
  }
}

const said = (code: string | undefined): readonly string[] => (code === undefined ? [] : [code]);

const nominal = (features: NominalFeatures | undefined): readonly string[] =>
  features === undefined ? [] : nominalCodes(features);
