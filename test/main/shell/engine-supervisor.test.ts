import type { MessagePortMain } from 'electron';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { FromEngine, ToEngine } from '#contract/engine-link.ts';
import type { EngineProcess } from '../../../main/shell/engine-host/engine-process.ts';
import { EngineSupervisor } from '../../../main/shell/engine-host/engine-supervisor.ts';

/** An engine process played by the test. */
class PlayedEngine implements EngineProcess {
  readonly told: ToEngine[] = [];
  connections = 0;
  isKilled = false;
  answersPings = true;
  #say: (message: FromEngine) => void = () => undefined;
  #end: (code: number | null) => void = () => undefined;

  connect(): void {
    this.connections += 1;
  }
  tell(message: ToEngine): void {
    this.told.push(message);
    if (message.kind === 'ping' && this.answersPings) this.#say({ kind: 'pong' });
  }
  onTold(listener: (message: FromEngine) => void): void {
    this.#say = listener;
  }
  onExit(listener: (code: number | null) => void): void {
    this.#end = listener;
  }
  kill(): void {
    this.isKilled = true;
    this.end(null);
  }
  say(message: FromEngine): void {
    this.#say(message);
  }
  end(code: number | null): void {
    this.#end(code);
  }
}

let engines: PlayedEngine[];
let ports: number;
let away: number;
let told: FromEngine[];
let supervisor: EngineSupervisor;

beforeEach(() => {
  vi.useFakeTimers();
  engines = [];
  ports = 0;
  away = 0;
  told = [];
  supervisor = new EngineSupervisor({
    start() {
      const engine = new PlayedEngine();
      engines.push(engine);
      return engine;
    },
    makeChannel: () => ({ port1: {} as MessagePortMain, port2: {} as MessagePortMain }),
    onPort: () => {
      ports += 1;
    },
    onAway: () => {
      away += 1;
    },
    onTold: (message) => told.push(message),
  });
  supervisor.start();
});
afterEach(() => vi.useRealTimers());

const newest = (): PlayedEngine => engines.at(-1) as PlayedEngine;

test('the window gets a port when it asks, and a fresh one from each engine after', () => {
  expect(ports).toBe(0);
  supervisor.connectWindow();
  expect(ports).toBe(1);
  newest().end(1);
  expect(away).toBe(1);
  vi.advanceTimersByTime(0);
  expect(engines).toHaveLength(2);
  expect(ports).toBe(2);
  expect(newest().connections).toBe(1);
});

test('a window that asks while the engine is away gets its port when it is back', () => {
  newest().end(1);
  supervisor.connectWindow();
  expect(ports).toBe(0);
  vi.advanceTimersByTime(0);
  expect(ports).toBe(1);
});

test('a closed window gets no port', () => {
  supervisor.connectWindow();
  supervisor.forgetWindow();
  newest().end(1);
  vi.advanceTimersByTime(0);
  expect(ports).toBe(1);
});

test('an engine that keeps falling is started ever later, and at once again after a steady minute', () => {
  const waits: number[] = [];
  for (let fall = 0; fall < 6; fall += 1) {
    const before = engines.length;
    const from = Date.now();
    newest().end(1);
    while (engines.length === before) vi.advanceTimersByTime(100);
    waits.push(Math.floor((Date.now() - from) / 1_000));
  }
  expect(waits).toEqual([0, 0, 2, 5, 15, 15]);
  vi.advanceTimersByTime(61_000);
  const before = engines.length;
  newest().end(1);
  vi.advanceTimersByTime(0);
  expect(engines).toHaveLength(before + 1);
});

test('an engine that answers pings is left alone', () => {
  vi.advanceTimersByTime(600_000);
  expect(engines).toHaveLength(1);
  expect(newest().isKilled).toBe(false);
});

test('an engine that falls silent is killed and started again', () => {
  const [silent] = engines;
  newest().answersPings = false;
  vi.advanceTimersByTime(55_000);
  expect(silent?.isKilled).toBe(true);
  expect(engines).toHaveLength(2);
});

test('what the engine tells is passed on, but for pongs', () => {
  newest().say({ kind: 'library-opened', path: '/l' });
  newest().say({ kind: 'pong' });
  expect(told).toEqual([{ kind: 'library-opened', path: '/l' }]);
});

test('quitting waits for the engine and starts none again', async () => {
  const quit = supervisor.quit();
  expect(newest().told.at(-1)).toEqual({ kind: 'quit' });
  newest().end(0);
  await quit;
  vi.advanceTimersByTime(60_000);
  expect(engines).toHaveLength(1);
  expect(away).toBe(0);
});

test('an engine that does not finish is killed', async () => {
  const quit = supervisor.quit();
  vi.advanceTimersByTime(10_000);
  await quit;
  expect(newest().isKilled).toBe(true);
});

test('quitting while the engine is away ends the wait for it', async () => {
  newest().end(1);
  await supervisor.quit();
  vi.advanceTimersByTime(60_000);
  expect(engines).toHaveLength(1);
});
