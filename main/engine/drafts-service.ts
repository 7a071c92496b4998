import type { DraftsService } from '#contract/drafts-service.ts';
import { askTranslation, listModels } from '#glossary/drafting/servers/ask-translation.ts';
import type { ServerFetch } from '#glossary/drafting/servers/server-fetch.ts';
import { chainOf, setChain } from '#glossary/library/drafting/article-chain.ts';
import { askMemory } from '#glossary/library/drafting/ask-memory.ts';
import { draftArticle } from '#glossary/library/drafting/draft-article.ts';
import { draftOffers } from '#glossary/library/drafting/draft-offers.ts';
import type { DraftingTools } from '#glossary/library/drafting/drafting-tools.ts';
import { glossWord } from '#glossary/library/drafting/gloss-word.ts';
import { lemmatizerOf } from '#glossary/library/memory/matches.ts';
import { settings } from '#glossary/library/settings.ts';
import type { TextTools } from '#glossary/library/text/text-tools.ts';
import { requireSegment } from '#glossary/library/write.ts';
import { QostilError } from '#glossary/model/errors.ts';
import type { Jobs } from './jobs.ts';
import type { LibrarySession } from './library-session.ts';

/** The drafts service over the library of a session; without a `serverFetch` no server is ever reached. */
export function draftsService(
  { current }: LibrarySession,
  jobs: Jobs,
  tools: TextTools,
  serverFetch: ServerFetch = refuse,
): DraftsService {
  const replyTools = () => ({ names: tools.nameFinder(), romanizer: tools.romanizer() });
  const drafting: DraftingTools = {
    translator: tools.translator,
    engineTools(library) {
      const { server } = settings(library).drafting;
      return {
        memory: askMemory(library, lemmatizerOf(tools.analyzer)),
        server: server.address === '' ? null : askTranslation(server, serverFetch, replyTools),
      };
    },
  };
  return {
    draftArticle: (input) =>
      jobs.run(input.jobId, 'drafts.progressed', (job) => draftArticle(current(), input, drafting, job)),
    offers: (input) =>
      jobs.run(input.jobId, 'drafts.progressed', (job) => draftOffers(current(), input, drafting, job)),
    chain: ({ articleId }) => chainOf(current(), articleId),
    setChain: ({ articleId, chain }) => setChain(current(), articleId, chain),
    gloss: ({ segmentId, offset }) =>
      glossWord(requireSegment(current(), segmentId).source.text, offset, tools.analyzer()),
    serverModels: ({ jobId, server }) =>
      jobs.run(jobId, 'drafts.progressed', ({ signal }) => listModels(server, serverFetch, signal)),
  };
}

const refuse: ServerFetch = async ({ url }) => {
  throw new QostilError('network-refused', { url });
};
