import { cpSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import type { Plugin } from 'vite';
import { packSeed } from './glossary/library/seed/pack-seed.ts';
import { collectLicences } from './main/runtime/third-party-licences.ts';

const here = import.meta.dirname;

/**
 * Processes of Electron and of the engine run from CommonJS, which Electron 25 can start too. Everything but the
 * native module is bundled, so that the packaged app carries no node_modules of ours.
 */
const main = {
  target: 'node18',
  rolldownOptions: {
    input: {
      shell: `${here}/main/shell/main.ts`,
      engine: `${here}/main/engine/main.ts`,
      'memory-reader': `${here}/main/engine/memory-reader/reader-thread.ts`,
      cli: `${here}/main/cli/main.ts`,
    },
    output: { format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: '[name]-[hash].cjs' },
  },
} as const;

/** Data that is read at run time, as files beside the bundles. */
const DATA = {
  'glossary/seed': 'out/seed',
  'node_modules/dictionary-en/index.aff': 'out/dictionaries/en-US.aff',
  'node_modules/dictionary-en/index.dic': 'out/dictionaries/en-US.dic',
  'node_modules/dictionary-en-gb/index.aff': 'out/dictionaries/en-GB.aff',
  'node_modules/dictionary-en-gb/index.dic': 'out/dictionaries/en-GB.dic',
  'node_modules/hunspell-wasm/wasm/hunspell.wasm': 'out/main/hunspell.wasm',
};

const copyData: Plugin = {
  name: 'copy-data',
  closeBundle() {
    for (const [from, to] of Object.entries(DATA))
      cpSync(`${here}/${from}`, `${here}/${to}`, { recursive: true });
    packSeed(`${here}/out/seed`);
  },
};

const licences = collectLicences('out/THIRD-PARTY-LICENCES.txt');

export default defineConfig({
  main: { plugins: [copyData, licences], build: main },
  preload: {
    plugins: [licences],
    build: {
      target: 'node18',
      externalizeDeps: false,
      rolldownOptions: {
        input: { preload: `${here}/main/preload/preload.ts` },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: `${here}/renderer`,
    plugins: [react(), licences],
    build: {
      target: 'chrome114',
      minify: true,
      rolldownOptions: {
        input: `${here}/renderer/index.html`,
        // What the first screen needs is one file, and what other screens share is one: not one for each pair of screens.
        output: {
          codeSplitting: {
            groups: [
              { name: 'start', tags: ['$initial'], priority: 2 },
              { name: 'shared', minShareCount: 2, priority: 1 },
            ],
          },
        },
      },
    },
  },
});
