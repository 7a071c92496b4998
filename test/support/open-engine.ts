import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { EngineClient } from '#contract/services.ts';
import type { ArticleId, OperationId } from '#glossary/model/ids.ts';
import type { Segment } from '#glossary/model/segment.ts';
import type { Write } from '#glossary/model/segments-change.ts';
import { createEngine } from '../../main/engine/engine.ts';
import { clientOver, type TestClient } from './engine-client.ts';
import { memoryPorts } from './memory-port.ts';

/** A folder of its own for the running test, gone after it. */
export function testFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'qostil-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** An engine in this process over a real library file. */
export interface TestEngine extends TestClient {
  readonly path: string;
  close(): Promise<void>;
}

/** Starts an engine; its clock counts milliseconds from a fixed day. Closed after the test. */
export async function openEngine(path = join(testFolder(), 'library.qostil')): Promise<TestEngine> {
  let elapsedMs = 0;
  const engine = createEngine({
    path,
    mode: 'write',
    program: { program: 'Qostil test', process: process.pid, computer: 'here' },
    clock: () => {
      elapsedMs += 1;
      return new Date(Date.UTC(2026, 0, 1) + elapsedMs).toISOString();
    },
  });
  const [near, far] = memoryPorts();
  engine.connect(far);
  await engine.ready;
  let isClosed = false;
  const close = async (): Promise<void> => {
    if (!isClosed) await engine.close();
    isClosed = true;
  };
  onTestFinished(close);
  return { ...clientOver(near), path, close };
}

let operations = 0;

/** The head of a write with a fresh operation. */
export function aWrite(step = ''): Write {
  operations += 1;
  return { operationId: `operation-${operations}` as OperationId, step };
}

/** Makes an article of a text whose lines are paragraphs. */
export async function anArticle(engine: EngineClient, text: string): Promise<ArticleId> {
  const source = { text, metadata: {}, layout: 'paragraph-a-line' } as const;
  return (await engine.articles.create({ ...aWrite(), source })).articleId;
}

/** All segments of an article. */
export async function allSegments(engine: EngineClient, articleId: ArticleId): Promise<readonly Segment[]> {
  return engine.articles.segments({ articleId, from: 0, to: 1_000_000 });
}
