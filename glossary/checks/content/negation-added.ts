import { inTarget, NONE, problem, type SegmentCheck } from '../check.ts';
import { englishNegations, impliesNegation } from './english-negation.ts';
import { kazakhNegation } from './kazakh-negation.ts';

/** The English denies, the source does not. */
export const negationAdded: SegmentCheck = {
  id: 'negation-added',
  theme: 'content',
  severity: 'warning',
  scope: 'segment',
  isOn: true,
  good: [
    { source: 'Ол жұмыссыз қалды.', target: 'He was left without work.' },
    { source: 'Ол келуден бас тартты.', target: 'He would not come.' },
    { source: 'Ол келді.', target: 'He came.' },
  ],
  bad: [
    { source: 'Ол Астанаға келді.', target: 'He did not come to Astana.' },
    { source: 'Полиция оны ұстады.', target: 'Police never caught him.' },
  ],
  find(pair) {
    const denials = englishNegations(pair.target);
    if (denials.length === 0) return NONE;
    const { plain, isImplied } = kazakhNegation(pair.sourceWords());
    // What the source holds in a word, the English may hold in one beside the added denial.
    const isAccounted = isImplied && !impliesNegation(pair.target);
    return plain.length > 0 || isAccounted ? NONE : [problem(denials.map(inTarget))];
  },
};
