import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { QostilError } from '#glossary/model/errors.ts';
import type { Span } from '#glossary/model/span.ts';

/** A match of a regular expression. `groups[0]` is the whole match; a group that took no part is ''. */
export interface PatternMatch extends Span {
  readonly groups: readonly string[];
  readonly named: Readonly<Record<string, string>>;
}

type Found = readonly (readonly PatternMatch[])[];

/** A user's pattern is ended after this time over all texts, ms. */
const PATIENCE_MS = 1000;

/** Heap of the worker, MB; a pattern that finds more is ended like one that takes too long. */
const HEAP_MB = 256;

/** The program of the worker: plain CommonJS, so that it runs wherever the engine does without a file of its own. */
const SCRIPT = `
  const { parentPort } = require('node:worker_threads');
  parentPort.on('message', ({ pattern, flags, texts }) => {
    const expression = new RegExp(pattern, flags);
    parentPort.postMessage(texts.map((text) => Array.from(text.matchAll(expression), (match) => ({
      start: match.index,
      end: match.index + match[0].length,
      groups: Array.from(match, (group) => group ?? ''),
      named: { ...match.groups },
    }))));
  });`;

/** The worker that waits for the next pattern; null before the first one and after one that was ended. */
let idle: Worker | null = null;
/** Settled when the pattern asked for last is over. */
let last: Promise<unknown> = Promise.resolve();

/**
 * The matches of a user's regular expression in each of the texts; empty matches are left out. Runs in a worker that is
 * ended when it takes too long, for an expression like (a+)+b may take for ever. One after the other.
 * Errors: pattern-invalid, pattern-timeout after a second, cancelled.
 */
export async function matchPattern(
  pattern: string,
  isCaseSensitive: boolean,
  texts: readonly string[],
  signal?: AbortSignal,
): Promise<Found> {
  assertPattern(pattern, isCaseSensitive);
  const order = { pattern, flags: flagsFor(isCaseSensitive), texts };
  const found = last.then(() => run(order, signal));
  last = found.catch(() => undefined);
  return (await found).map((matches) => matches.filter(({ start, end }) => start < end));
}

/** Throws pattern-invalid for what is no regular expression. */
export function assertPattern(pattern: string, isCaseSensitive: boolean): void {
  try {
    new RegExp(pattern, flagsFor(isCaseSensitive));
  } catch (error) {
    throw new QostilError('pattern-invalid', { pattern }, (error as Error).message);
  }
}

function flagsFor(isCaseSensitive: boolean): string {
  return isCaseSensitive ? 'gu' : 'giu';
}

async function run(
  order: { readonly pattern: string; readonly flags: string; readonly texts: readonly string[] },
  signal: AbortSignal | undefined,
): Promise<Found> {
  if (signal?.aborted) throw new QostilError('cancelled');
  const worker = idle ?? (await startWorker());
  idle = null;
  worker.ref();
  const patience = AbortSignal.timeout(PATIENCE_MS);
  const end = signal ? AbortSignal.any([patience, signal]) : patience;
  try {
    const answer = once(worker, 'message', { signal: end });
    worker.postMessage(order);
    const [found] = (await answer) as [Found];
    worker.unref();
    idle = worker;
    return found;
  } catch {
    await worker.terminate();
    throw signal?.aborted
      ? new QostilError('cancelled')
      : new QostilError('pattern-timeout', { pattern: order.pattern });
  }
}

async function startWorker(): Promise<Worker> {
  const worker = new Worker(SCRIPT, { eval: true, resourceLimits: { maxOldGenerationSizeMb: HEAP_MB } });
  await once(worker, 'online');
  return worker;
}

/** The replacement of a match: $& the match, $1 … $99 and $<name> its groups, $$ a dollar. */
export function expandReplacement(replacement: string, { groups, named }: PatternMatch): string {
  return replacement.replace(
    /\$(?:(?<sign>[$&])|(?<number>\d{1,2})|<(?<name>[^>]*)>)/g,
    (whole, sign: string | undefined, number: string | undefined, name: string | undefined) => {
      if (sign !== undefined) return sign === '$' ? '$' : groups[0]!;
      if (name !== undefined) return named[name] ?? '';
      return groups[Number(number)] ?? whole;
    },
  );
}
