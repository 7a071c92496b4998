import { inTarget, NONE, problem, type SegmentCheck } from '../check.ts';
import type { EnglishWord } from '../english-words.ts';
import type { Pair } from '../pair.ts';
import { englishStems, sensesOf } from '../senses.ts';
import { isAskedFor } from './asked-words.ts';

/** The English names an institution or an office by a word that the source does not: Party for the Supreme Court. */
export const officeAdded: SegmentCheck = {
  id: 'office-added',
  theme: 'names',
  severity: 'warning',
  scope: 'segment',
  isOn: true,
  good: [
    { source: 'Ол Жоғарғы сотқа барды.', target: 'He went to the Supreme Court.' },
    { source: 'Денсаулық сақтау министрі келді.', target: 'The Minister of Health came.' },
    { source: 'БҰҰ мәлімдеді.', target: 'It was the United Nations that said so.' },
  ],
  bad: [
    { source: 'Ол Жоғарғы сотқа барды.', target: 'He went to the Supreme University.' },
    { source: 'Кеше Президент Тоқаев келді.', target: 'Yesterday Ambassador Tokayev came.' },
  ],
  find(pair) {
    const strangers = new Set(pair.strangers());
    const offices = pair.targetWords().filter((word) => isOffice(word, pair) && !strangers.has(word));
    if (offices.length === 0) return NONE;
    const senses = new Set(pair.sourceWords().flatMap(sensesOf));
    return offices
      .filter((word) => ![...englishStems([word])].some((stem) => senses.has(stem)))
      .filter(({ folded }) => !isAskedFor(folded, pair) && !pair.source.toLowerCase().includes(folded))
      .map((word) => problem([inTarget(word)], { target: word.text }));
  },
};

/** A word of institutions with a capital of its own, none of which the source names. */
function isOffice({ folded, text, isCapital, isFirst }: EnglishWord, { sourceWords, tools }: Pair): boolean {
  if (!isCapital || isFirst || /^\p{Lu}+$/u.test(text)) return false;
  const beginnings = tools.officesByEnglish(folded);
  if (beginnings.length === 0 || tools.placesByEnglish(folded).length > 0) return false;
  return !sourceWords().some((word) => beginnings.some((beginning) => word.folded.startsWith(beginning)));
}
