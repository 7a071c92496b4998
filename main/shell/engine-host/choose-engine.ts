import { existsSync } from 'node:fs';
import path from 'node:path';
import { app } from 'electron';
import type { EngineOrder, EngineProcess } from './engine-process.ts';
import { startForkedEngine } from './forked-engine.ts';
import { startUtilityEngine } from './utility-engine.ts';

/** better-sqlite3 13 is built for Node-API 10. */
const NEEDED_NODE_API = 10;

/** How the engine's process is made. */
export interface EngineHost {
  /** Whether it can be made before Electron is ready; it then opens the library while Chromium starts. */
  readonly isBeforeReady: boolean;
  start(): EngineProcess;
}

/**
 * How this Electron runs the engine: in a `utilityProcess`, or in a forked Node when its own is too old.
 * While developing and testing, `QOSTIL_ENGINE` names another engine and `QOSTIL_ENGINE_HOST` (utility, fork) the way.
 */
export function chooseEngineHost(files: Omit<EngineOrder, 'script'>): EngineHost {
  const override = app.isPackaged ? undefined : process.env.QOSTIL_ENGINE;
  // Neither a forked Node nor a native module can be read from inside the archive.
  const built = path
    .join(__dirname, 'engine.cjs')
    .replace(`app.asar${path.sep}`, `app.asar.unpacked${path.sep}`);
  const order: EngineOrder = { ...files, script: override ?? built };
  if (hostName() === 'utility') return { isBeforeReady: false, start: () => startUtilityEngine(order) };
  const node = nodeForEngine();
  return { isBeforeReady: true, start: () => startForkedEngine(order, node) };
}

function hostName(): 'utility' | 'fork' {
  const wish = app.isPackaged ? undefined : process.env.QOSTIL_ENGINE_HOST;
  if (wish === 'utility' || wish === 'fork') return wish;
  return Number(process.versions.napi) >= NEEDED_NODE_API ? 'utility' : 'fork';
}

function nodeForEngine(): string {
  const carried = path.join(process.resourcesPath, process.platform === 'win32' ? 'node.exe' : 'node');
  if (existsSync(carried)) return carried;
  const named = app.isPackaged ? undefined : process.env.QOSTIL_NODE;
  if (named) return named;
  throw new Error(
    `Electron ${process.versions.electron} needs a Node for the engine and found none: start with "npm start"`,
  );
}
