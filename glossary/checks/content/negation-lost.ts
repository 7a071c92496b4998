import type { Span } from '#glossary/model/span.ts';
import { inSource, NONE, problem, type SegmentCheck } from '../check.ts';
import { englishStems, sensesOf } from '../senses.ts';
import { englishNegations, impliedNegations, looselyImpliesNegation } from './english-negation.ts';
import { kazakhNegation } from './kazakh-negation.ts';

/** The source denies, the English does not. */
export const negationLost: SegmentCheck = {
  id: 'negation-lost',
  theme: 'content',
  severity: 'warning',
  scope: 'segment',
  isOn: true,
  good: [
    { source: 'Ол жиналысқа бармады.', target: 'He did not go to the meeting.' },
    { source: 'Ол айыпты жоққа шығарды.', target: 'He denied the charge.' },
    { source: 'Ол ақша бермек.', target: 'He intends to give money.' },
    { source: 'Ол келе ме?', target: 'Will he come?' },
    { source: 'Ол бара алмады.', target: 'He was unable to go.' },
    { source: 'Ол кетпес бұрын тамақтанды.', target: 'He ate before leaving.' },
    { source: 'Шығармашылық кеш өтті.', target: 'A creative evening was held.' },
  ],
  bad: [
    { source: 'Ол жиналысқа бармады.', target: 'He went to the meeting.' },
    { source: 'Менің ақшам жоқ.', target: 'I have money.' },
    { source: 'Бұл қылмыс емес.', target: 'This is a crime.' },
    { source: 'Олар келмей кетті деп ешкім айтқан жоқ.', target: 'They said that they left.' },
  ],
  find(pair) {
    if (pair.target.trim() === '' || englishNegations(pair.target).length > 0) return NONE;
    const { plain, finite } = kazakhNegation(pair.sourceWords());
    if (finite.length > 0)
      return impliedNegations(pair.target).length >= finite.length ? NONE : [problem(finite.map(inSource))];
    if (plain.length === 0 || impliedNegations(pair.target).length > 0) return NONE;
    // A denial inside the sentence may be put otherwise, unless the English says what it denies.
    const stems = englishStems(pair.targetWords());
    const isSaid = (span: Span): boolean =>
      pair
        .sourceWords()
        .some((word) => word.start === span.start && sensesOf(word).some((sense) => stems.has(sense)));
    const lost = looselyImpliesNegation(pair.target) ? plain.filter(isSaid) : plain;
    return lost.length === 0 ? NONE : [problem(lost.map(inSource))];
  },
};
