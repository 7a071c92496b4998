import type { RenameLine } from '#contract/terms-service.ts';
import type { ArticleId } from '#glossary/model/ids.ts';

/** The sentences of each article together, articles in order of their first sentence. */
export function byArticle(lines: readonly RenameLine[]): readonly (readonly RenameLine[])[] {
  const groups = new Map<ArticleId, RenameLine[]>();
  for (const line of lines) {
    const group = groups.get(line.articleId);
    if (group) group.push(line);
    else groups.set(line.articleId, [line]);
  }
  return [...groups.values()];
}
