import type { EventName, Events } from '#contract/events.ts';
import type { Services } from '#contract/services.ts';
import { createArticle } from '#glossary/library/articles/create-article.ts';
import { editTarget } from '#glossary/library/articles/edit-target.ts';
import {
  articleOutline,
  listArticles,
  segmentPage,
  visitSegment,
} from '#glossary/library/articles/read-articles.ts';
import type { LibrarySession } from './library-session.ts';

/** The services over the library of a session. */
export function createServices(
  { current }: LibrarySession,
  _emit: <Name extends EventName>(name: Name, payload: Events[Name]) => void,
): Services {
  return {
    articles: {
      list: ({ search }) => listArticles(current(), search),
      create: (input) => createArticle(current(), input),
      outline: ({ articleId }) => articleOutline(current(), articleId),
      segments: ({ articleId, from, to }) => segmentPage(current(), articleId, from, to),
      visit: ({ articleId, segmentId }) => visitSegment(current(), articleId, segmentId),
      editTarget: (input) => editTarget(current(), input),
    },
  } as Services;
}
