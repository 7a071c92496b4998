import type { ArticlesService } from '#contract/articles-service.ts';
import { editTarget } from '#glossary/library/articles/edit-target.ts';
import {
  articleOutline,
  listArticles,
  segmentPage,
  visitSegment,
} from '#glossary/library/articles/read-articles.ts';
import { addSegment, removeAdded, setRelation } from '#glossary/library/articles/relations.ts';
import {
  clearTargets,
  copySources,
  setLocked,
  setNote,
  setRole,
  setState,
} from '#glossary/library/articles/segment-state.ts';
import { segmentVersions } from '#glossary/library/articles/segment-versions.ts';
import { mergeSegments, splitSegment } from '#glossary/library/articles/split-segment.ts';
import type { LibrarySession } from './library-session.ts';

/** The part of the articles service that the first screen and the rows of an open article ask. */
export function articleRows({ current }: LibrarySession) {
  return {
    list: ({ search }) => listArticles(current(), search),
    outline: ({ articleId }) => articleOutline(current(), articleId),
    segments: ({ articleId, from, to }) => segmentPage(current(), articleId, from, to),
    visit: ({ articleId, segmentId }) => visitSegment(current(), articleId, segmentId),
    editTarget: (input) => editTarget(current(), input),
    flagged: ({ articleId, flag }) => current().store.segments.flagged(articleId, flag),
    setState: (input) => setState(current(), input),
    setLocked: (input) => setLocked(current(), input),
    setNote: (input) => setNote(current(), input),
    setRole: (input) => setRole(current(), input),
    clear: (input) => clearTargets(current(), input),
    copySource: (input) => copySources(current(), input),
    split: (input) => splitSegment(current(), input),
    merge: (input) => mergeSegments(current(), input),
    setRelation: (input) => setRelation(current(), input),
    addSegment: (input) => addSegment(current(), input),
    removeAdded: (input) => removeAdded(current(), input),
    versions: ({ segmentId }) => segmentVersions(current(), segmentId),
  } satisfies Partial<ArticlesService>;
}

export type ArticleRows = ReturnType<typeof articleRows>;
