import type {
  DraftEngine,
  DraftRequest,
  EngineDraft,
  EngineTools,
} from '#glossary/drafting/engines/engine.ts';
import type { DraftEngineId, DraftOffer } from '#glossary/model/drafting.ts';
import { type ErrorRecord, QostilError } from '#glossary/model/errors.ts';
import type { Segment } from '#glossary/model/segment.ts';
import type { LibrarySettings } from '#glossary/model/settings.ts';
import { inHouseQuotes } from './house-quotes.ts';
import { placeCodes } from './place-codes.ts';

/** Trouble of one engine. */
export interface EngineFailure {
  readonly engine: DraftEngineId;
  readonly error: ErrorRecord;
}

/** What one engine had. */
export interface EngineAnswer {
  readonly draft: EngineDraft | null;
  readonly failure: EngineFailure | null;
}

/** Asks one engine; its expected trouble is an answer too. Errors: cancelled. */
export async function askEngine(
  engine: DraftEngine,
  request: DraftRequest,
  tools: EngineTools,
  signal: AbortSignal,
): Promise<EngineAnswer> {
  try {
    return { draft: await engine.draft(request, tools, signal), failure: null };
  } catch (error) {
    if (!(error instanceof QostilError) || error.code === 'cancelled') throw error;
    const { code, params, detail } = error;
    return { draft: null, failure: { engine: engine.id, error: { code, params, detail } } };
  }
}

/** A draft as it can stand in a segment: in the house's quotation marks, with the codes of the source. */
export function offerOf(
  engine: DraftEngineId,
  segment: Segment,
  draft: EngineDraft,
  { quoteStyle }: LibrarySettings,
): DraftOffer {
  const { version, score, alignment, confidence, flags } = draft;
  const text = inHouseQuotes(draft.text, quoteStyle);
  return {
    engine,
    version,
    score,
    target: placeCodes(segment.source, text, alignment),
    alignment,
    confidence,
    flags,
  };
}
