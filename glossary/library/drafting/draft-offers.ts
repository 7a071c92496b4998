import { enginesInOrder } from '#glossary/drafting/registry.ts';
import type { DraftEngineId, DraftOffer, DraftOffers } from '#glossary/model/drafting.ts';
import { QostilError } from '#glossary/model/errors.ts';
import type { SegmentId } from '#glossary/model/ids.ts';
import type { Job } from '../job.ts';
import type { Library } from '../library.ts';
import { settings } from '../settings.ts';
import { requireSegment } from '../write.ts';
import { chainOf } from './article-chain.ts';
import { articleReader } from './article-reader.ts';
import { askEngine, type EngineFailure, offerOf } from './ask-engines.ts';
import type { DraftingTools } from './drafting-tools.ts';

/** Sentences read before the one asked about: enough to know whom "he" means. */
const READ_BEFORE = 30;

/**
 * What the engines offer for a segment, in their order; `engine` asks that one alone. Both lists are empty for a segment
 * without a source. Nothing is written. Errors: segment-missing, cancelled.
 */
export async function draftOffers(
  library: Library,
  { segmentId, engine: chosen }: { readonly segmentId: SegmentId; readonly engine?: DraftEngineId },
  drafting: DraftingTools,
  job: Job,
): Promise<DraftOffers> {
  const { store } = library;
  const translator = await drafting.translator();
  const { articleId, position } = requireSegment(library, segmentId);
  const reader = articleReader(library, articleId, translator);
  const around = store.segments.page(articleId, Math.max(0, position - READ_BEFORE), position + 2);
  const at = around.findIndex(({ id }) => id === segmentId);
  const segment = around[at];
  if (!segment) throw new QostilError('segment-missing', { segment: segmentId });
  for (const earlier of around.slice(0, at)) {
    reader.read(earlier, '', '');
    await job.pause();
  }
  const beside = (offset: number): string => around[at + offset]?.source.text ?? '';
  const request = reader.read(segment, beside(-1), beside(1));
  if (!request) return { offers: [], failures: [] };
  const house = settings(library);
  const tools = drafting.engineTools(library);
  const offers: DraftOffer[] = [];
  const failures: EngineFailure[] = [];
  for (const engine of enginesInOrder(
    chosen ? { order: [chosen], off: [] } : chainOf(library, articleId).chain,
  )) {
    const { draft, failure } = await askEngine(engine, request, tools, job.signal);
    if (draft) offers.push(offerOf(engine.id, segment, draft, house));
    if (failure) failures.push(failure);
  }
  return { offers, failures };
}
