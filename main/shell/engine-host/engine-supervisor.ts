import type { MessagePortMain } from 'electron';
import type { FromEngine } from '#contract/engine-link.ts';
import type { EngineProcess } from './engine-process.ts';

/** What the supervisor needs of the shell. */
export interface SupervisorParts {
  start(): EngineProcess;
  makeChannel(): { readonly port1: MessagePortMain; readonly port2: MessagePortMain };
  /** The window's end of a fresh wire. */
  onPort(port: MessagePortMain): void;
  /** The engine is gone; what the window had asked stays unanswered. */
  onAway(): void;
  onTold(message: FromEngine): void;
}

/** Waits before a restart, in ms; the last one repeats. */
const BACK_OFF_MS = [0, 500, 2_000, 5_000, 15_000];
/** An engine that ran this long had a good start: the next restart is immediate again. */
const STEADY_MS = 60_000;
const PING_EVERY_MS = 5_000;
/** Longer than any piece of work between two yields of the engine. */
const SILENCE_MS = 45_000;
const QUIT_MS = 8_000;

/** Keeps one engine running: starts it again when it exits or falls silent, and gives the window a fresh port each time. */
export class EngineSupervisor {
  readonly #parts: SupervisorParts;
  #engine: EngineProcess | undefined;
  #isWindowWaiting = false;
  #isQuitting = false;
  #restarts = 0;
  #startedAt = 0;
  #lastPong = 0;
  #pinging: NodeJS.Timeout | undefined;
  #restarting: NodeJS.Timeout | undefined;
  #whenOver: (() => void) | undefined;

  constructor(parts: SupervisorParts) {
    this.#parts = parts;
  }

  start(): void {
    const engine = this.#parts.start();
    this.#engine = engine;
    this.#startedAt = Date.now();
    this.#lastPong = this.#startedAt;
    engine.onTold((message) => {
      if (message.kind === 'pong') this.#lastPong = Date.now();
      else this.#parts.onTold(message);
    });
    engine.onExit(() => this.#afterExit());
    this.#pinging = setInterval(() => this.#ping(engine), PING_EVERY_MS);
    if (this.#isWindowWaiting) this.connectWindow();
  }

  /** Gives the window a fresh wire, now or as soon as the engine is back. */
  connectWindow(): void {
    this.#isWindowWaiting = true;
    if (!this.#engine) return;
    const { port1, port2 } = this.#parts.makeChannel();
    this.#engine.connect(port1);
    this.#parts.onPort(port2);
  }

  /** The window is closed: a restarted engine gets no port until the next one asks. */
  forgetWindow(): void {
    this.#isWindowWaiting = false;
  }

  /** Lets the engine finish and exit; killed when it takes longer than eight seconds. */
  quit(): Promise<void> {
    this.#isQuitting = true;
    clearTimeout(this.#restarting);
    const engine = this.#engine;
    if (!engine) return Promise.resolve();
    engine.tell({ kind: 'quit' });
    const kill = setTimeout(() => engine.kill(), QUIT_MS);
    return new Promise((resolve) => {
      this.#whenOver = () => {
        clearTimeout(kill);
        resolve();
      };
    });
  }

  #ping(engine: EngineProcess): void {
    if (Date.now() - this.#lastPong > SILENCE_MS) engine.kill();
    else engine.tell({ kind: 'ping' });
  }

  #afterExit(): void {
    clearInterval(this.#pinging);
    this.#engine = undefined;
    if (this.#isQuitting) {
      this.#whenOver?.();
      return;
    }
    this.#parts.onAway();
    if (Date.now() - this.#startedAt > STEADY_MS) this.#restarts = 0;
    const wait = BACK_OFF_MS[Math.min(this.#restarts, BACK_OFF_MS.length - 1)];
    this.#restarts += 1;
    this.#restarting = setTimeout(() => this.start(), wait);
  }
}
