import type { SegmentState } from '#glossary/model/segment.ts';
import { useText } from '../i18n/i18n.ts';

/** How far an article is, in words: "5 of 11 confirmed". */
export function useProgressWords(): (counts: Readonly<Record<SegmentState, number>>) => string {
  const text = useText('articles');
  return ({ empty, draft, confirmed, reviewed }) => {
    const total = empty + draft + confirmed + reviewed;
    if (empty === total) return text('progress.notStarted');
    if (reviewed === total) return text('progress.reviewed');
    if (reviewed + confirmed === total) return text('progress.confirmed');
    if (reviewed + confirmed === 0 && empty === 0) return text('progress.drafted');
    return text('progress.some', { done: reviewed + confirmed, total });
  };
}
