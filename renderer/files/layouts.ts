import type { SourceText } from '#contract/articles-service.ts';

/** What a line of a text file is. */
export type Layout = SourceText['layout'];

export const LAYOUTS: readonly Layout[] = ['auto', 'paragraph-a-line', 'sentence-a-line', 'wrapped'];
