// Runs once before the journeys: builds the app, finds an Electron and what it needs, opens a screen.
import type { TestProject } from 'vitest/node';
import { build } from '../../main/runtime/build.ts';
import { provideLibraries } from '../../main/runtime/debian-libraries.ts';
import { provideElectron } from '../../main/runtime/electron-runtime.ts';
import { findNode } from '../../main/runtime/node-24.mjs';
import { openScreen } from './screen.ts';

/** What the launcher starts the app with. */
export interface JourneyEquipment {
  readonly electron: { readonly executable: string; readonly folder: string; readonly version: string };
  readonly node: string;
  readonly display: string | undefined;
}

declare module 'vitest' {
  interface ProvidedContext {
    readonly equipment: JourneyEquipment;
  }
}

export default async function setUp(project: TestProject): Promise<() => void> {
  const { equipment, close } = await equip();
  project.provide('equipment', equipment);
  return close;
}

/** Everything a launch needs, for scripts that run without vitest too. */
export async function equip(): Promise<{ readonly equipment: JourneyEquipment; readonly close: () => void }> {
  const say = (line: string): void => console.error(line);
  const electron = await provideElectron(say);
  provideLibraries({ executable: electron.executable, forTests: true, say });
  build();
  const screen = await openScreen();
  const node = findNode();
  if (!node) throw new Error('no Node for the engine');
  return { equipment: { electron, node, display: screen.display }, close: screen.close };
}
