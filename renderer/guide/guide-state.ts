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

/** The writer did something; the guide goes on behind that step, however many are left out. */
export function guideDid(done: GuideStep): void {
  const { articleId, step } = useGuide.getState();
  const at = GUIDE_STEPS.indexOf(done);
  if (articleId !== null && at >= step) useGuide.setState({ step: at + 1 });
}
