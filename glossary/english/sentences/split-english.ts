const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Abbreviations before a capital that do not end a sentence (own knowledge); a single letter is an initial. */
const NO_END =
  /(?:^|[\s("'“‘])(?:Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen|Col|Lt|Sgt|Capt|St|Jr|Sr|No|vs|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|U\.S|U\.K|U\.N|[A-Z])\.\s*$/;

/** The sentences of an English paragraph, trimmed, in order; empty for a blank one. Unicode's rules (UAX 29), and abbreviations. */
export function splitEnglish(paragraph: string): readonly string[] {
  const sentences: string[] = [];
  let begun = '';
  for (const { segment } of segmenter.segment(paragraph)) {
    begun += segment;
    if (NO_END.test(begun)) continue;
    if (begun.trim() !== '') sentences.push(begun.trim());
    begun = '';
  }
  return begun.trim() === '' ? sentences : [...sentences, begun.trim()];
}
