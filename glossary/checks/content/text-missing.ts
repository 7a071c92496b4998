import { NONE, problem, type SegmentCheck } from '../check.ts';
import { coverage } from './coverage.ts';
import { lengthSurprise } from './length-band.ts';

/** Where shortness and unseen words together are more than a translator's freedom. */
const TOO_MUCH = 3;
/** What one word of the longest unseen run weighs beside one deviation of the length. */
const WORD_WEIGHT = 0.15;

/** The English is too short for its source and lacks a run of its words: a clause or a sentence was left out. */
export const textMissing: SegmentCheck = {
  id: 'text-missing',
  theme: 'content',
  severity: 'warning',
  scope: 'segment',
  isOn: true,
  good: [
    {
      source: 'Полиция шеруге шыққандарды ұстап, бөлімшеге алып кетті.',
      target: 'Police detained the marchers and took them to the station.',
    },
    { source: 'Иә.', target: 'Yes.' },
  ],
  bad: [
    {
      source:
        'Полиция шеруге шыққандарды ұстап, бөлімшеге алып кетті. Кейін олардың бәрін айыппұл салып, үйлеріне жіберді.',
      target: 'Police detained the marchers and took them to the station.',
    },
  ],
  find(pair) {
    if (pair.target.trim() === '') return NONE;
    const surprise = lengthSurprise(pair.source, pair.target, pair.tools.lengths);
    if (surprise > -0.5) return NONE;
    const { longestGap } = coverage(pair);
    const weight = -surprise + WORD_WEIGHT * longestGap;
    return weight > TOO_MUCH ? [problem([], { words: longestGap })] : NONE;
  },
};
