import { create } from 'zustand';
import type { ArticleId } from '#glossary/model/ids.ts';

/** Steps of the guide through the sample; each ends when the writer has done what it says. */
export const GUIDE_STEPS = ['type', 'confirm', 'insertTerm', 'addTerm', 'export'] as const;

export type GuideStep = (typeof GUIDE_STEPS)[number];

interface Guide {
  /** The article the guide leads through; null = no guide is shown. */
  readonly articleId: ArticleId | null;
  readonly step: number;
}

export const useGuide = create<Guide>(() => ({ articleId: null, step: 0 }));

/** The writer did something; the guide goes on when that was its present step. */
export function guideDid(done: GuideStep): void {
  const { articleId, step } = useGuide.getState();
  if (articleId !== null && GUIDE_STEPS[step] === done) useGuide.setState({ step: step + 1 });
}
