import type { AlignedSpans, Draft, DraftFlag } from '#glossary/model/draft.ts';
import type { DraftEngineId } from '#glossary/model/drafting.ts';
import type { SegmentId } from '#glossary/model/ids.ts';
import type { DraftContext } from '../create-translator.ts';

/** A segment to draft, with what is known around it. */
export interface DraftRequest {
  readonly segmentId: SegmentId;
  readonly text: string;
  /** Sources of the neighbours; '' at the edges. */
  readonly before: string;
  readonly after: string;
  readonly context: DraftContext;
  /** The own translator's draft; made for every segment, since the next one needs its discourse. */
  readonly own: Draft;
}

/** An engine's English for a segment. */
export interface EngineDraft {
  readonly text: string;
  /** Model, memory or version. */
  readonly version: string;
  /** Of a memory match, 0–101. */
  readonly score: number | null;
  readonly alignment: readonly AlignedSpans[];
  /** 0–1. */
  readonly confidence: number;
  readonly flags: readonly DraftFlag[];
}

/** Asks an engine that stands outside; null = it has nothing for this segment. */
export type Ask = (request: DraftRequest, signal: AbortSignal) => Promise<EngineDraft | null>;

/** What the engines reach the world through; null = there is none. */
export interface EngineTools {
  readonly memory: Ask | null;
  readonly server: Ask | null;
}

/** One link of the chain. Adding one is one file and one line in registry.ts. */
export interface DraftEngine {
  readonly id: DraftEngineId;
  /** Whether a draft takes so long that each is to be shown when it is there. */
  readonly isSlow: boolean;
  /** null = nothing for this segment: the next engine is asked. Errors: server-*, network-refused, cancelled. */
  draft(request: DraftRequest, tools: EngineTools, signal: AbortSignal): Promise<EngineDraft | null>;
}
