import type { CodedText } from './coded-text.ts';
import type { AlignedSpans, DraftFlag } from './draft.ts';
import type { ErrorRecord } from './errors.ts';
import type { PartOfSpeech } from './lexicon.ts';
import type { SegmentOrigin } from './segment.ts';
import type { Span } from './span.ts';

/** What can draft a segment: the memory, a model server of the user's, Qostil's own translator. */
export const DRAFT_ENGINE_IDS = ['memory', 'server', 'own'] as const;

export type DraftEngineId = (typeof DRAFT_ENGINE_IDS)[number];

export const SERVER_KINDS = ['chat', 'libretranslate'] as const;

/** `chat`: OpenAI-style chat completions (Ollama, LM Studio, llama.cpp); `libretranslate`: LibreTranslate. */
export type ServerKind = (typeof SERVER_KINDS)[number];

/** A model server on this machine, or on the private network after the user's consent. */
export interface DraftServer {
  readonly kind: ServerKind;
  /** "http://127.0.0.1:11434"; '' = none. */
  readonly address: string;
  /** As the server lists it; '' where the server has only one. */
  readonly model: string;
  /** How long one reply may take. */
  readonly timeoutSeconds: number;
  /** What the chat model is told about style beside the terms; '' = nothing. */
  readonly style: string;
  /** Hosts of the private network, with their ports, that the user allowed: "192.168.1.20:11434". */
  readonly consents: readonly string[];
}

/** Which engines are asked. */
export interface DraftChain {
  /** Asked in this order until one has a draft; each engine once. */
  readonly order: readonly DraftEngineId[];
  /** Engines that are not asked. */
  readonly off: readonly DraftEngineId[];
}

/** How drafts are made; an article may have a chain of its own. */
export interface DraftSettings extends DraftChain {
  /** Words that no list knows: in Latin letters, or in brackets as they stand. */
  readonly unknownWords: 'romanize' | 'bracket';
  /** New articles are drafted as they come in, unless the import says otherwise. */
  readonly onImport: boolean;
  readonly server: DraftServer;
}

/** Drafting in a new library: all offline, the server off until its address is given. */
export const DEFAULT_DRAFT_SETTINGS: DraftSettings = {
  order: DRAFT_ENGINE_IDS,
  off: ['server'],
  unknownWords: 'romanize',
  onImport: true,
  server: { kind: 'chat', address: '', model: '', timeoutSeconds: 60, style: '', consents: [] },
};

/** One engine's English for a segment. */
export interface DraftOffer {
  readonly engine: DraftEngineId;
  /** Model of a server, memory of a match, version of the own translator. */
  readonly version: string;
  /** Of a memory match, 0–101; null for engines. */
  readonly score: number | null;
  readonly target: CodedText;
  /** Spans of the segment's source and of `target`; empty where the engine says nothing about its words. */
  readonly alignment: readonly AlignedSpans[];
  /** 0–1. */
  readonly confidence: number;
  readonly flags: readonly DraftFlag[];
}

/** Where the English of a segment that takes an offer came from. */
export function originOf({ engine, version, score, target }: DraftOffer): SegmentOrigin {
  return score === null
    ? { kind: 'engine', engine, version, offered: target.text }
    : { kind: 'memory', score, memory: version, offered: target.text };
}

/** What the engines offer for a segment, in their order. */
export interface DraftOffers {
  readonly offers: readonly DraftOffer[];
  /** Why an engine that is on has none; those that simply know nothing are not named. */
  readonly failures: readonly { readonly engine: DraftEngineId; readonly error: ErrorRecord }[];
}

/** What became of a run over an article. */
export interface DraftingResult {
  /** Rows that got a draft. */
  readonly drafted: number;
  /** Rows that no engine had English for. */
  readonly left: number;
  /** Trouble of the first engine that failed; null = none. Rows were then drafted by the next one. */
  readonly failure: ErrorRecord | null;
}

/** Which rows a run drafts: the empty ones, or also drafts nobody has touched. Locked and confirmed rows are never written. */
export type DraftedRows = 'empty' | 'untouched';

/** One way to read a word. */
export interface WordReading {
  /** Dictionary form; the stem of a verb. */
  readonly lemma: string;
  readonly pos: PartOfSpeech;
  /** English of the word list, likeliest first; empty when the lemma is a guess. */
  readonly english: readonly string[];
  /** The word in pieces, stem first: кітап, тар, ға. */
  readonly morphemes: readonly string[];
  /** What the endings say: "pl", "px3", "dat", "past", "negative"; empty for a bare word. */
  readonly features: readonly string[];
}

/** A word of the source with what is known about it. */
export interface WordGloss extends Span {
  readonly word: string;
  /** The likeliest first; at least one. */
  readonly readings: readonly WordReading[];
}
