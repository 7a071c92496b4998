import path from 'node:path';
import { build } from 'vite';
import { projectFolder } from '../../main/runtime/node-24.mjs';

/** Bundles small-engine.ts as the app's engine is bundled; answers the path of the script. */
export async function buildSmallEngine(): Promise<string> {
  const outDir = path.join(projectFolder, 'node_modules', '.cache', 'qostil-small-engine');
  await build({
    configFile: false,
    logLevel: 'warn',
    root: projectFolder,
    build: {
      outDir,
      ssr: true,
      target: 'node18',
      rolldownOptions: {
        input: { 'small-engine': path.join(projectFolder, 'test', 'support', 'small-engine.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  });
  return path.join(outDir, 'small-engine.cjs');
}
