import { diffArrays } from 'diff';
import { useMemo } from 'react';

interface DifferenceProps {
  readonly before: string;
  readonly after: string;
  readonly lang: 'kk' | 'en';
  /** Only one of the two texts, with what is different in it; absent = both in one. */
  readonly side?: 'before' | 'after';
}

/** Two texts word by word: taken out struck on red, added underlined on green, old before new. */
export function Difference({ before, after, lang, side }: DifferenceProps) {
  const parts = useMemo(() => diffArrays(wordsOf(before, lang), wordsOf(after, lang)), [before, after, lang]);
  return (
    <span lang={lang}>
      {parts.map((part, index) => {
        const text = part.value.join('');
        if (part.removed) return side !== 'after' && <del key={index}>{text}</del>;
        if (part.added) return side !== 'before' && <ins key={index}>{text}</ins>;
        return <span key={index}>{text}</span>;
      })}
    </span>
  );
}

function wordsOf(text: string, lang: string): string[] {
  const segmenter = new Intl.Segmenter(lang, { granularity: 'word' });
  return Array.from(segmenter.segment(text), (part) => part.segment);
}
