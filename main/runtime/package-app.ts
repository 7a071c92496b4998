import { existsSync, globSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { build as buildPackage } from 'electron-builder';
import manifest from '../../package.json' with { type: 'json' };
import { build } from './build.ts';
import { provideElectron } from './electron-runtime.ts';
import { findNode, projectFolder } from './node-24.mjs';

/**
 * Packages the app for this computer's system with the Electron at hand, as a folder in `output`; answers its path.
 * An Electron that is for tests only gets Node 24 beside it for the engine, and a name that says so.
 */
export async function packageApp(output: string, say: (line: string) => void): Promise<string> {
  const electron = await provideElectron(say);
  build();
  const node = findNode();
  const forTests =
    electron.isForTests && node ? { extraResources: [{ from: node, to: path.basename(node) }] } : {};
  await buildPackage({
    publish: 'never',
    projectDir: projectFolder,
    // Added to the "build" of package.json.
    config: {
      ...forTests,
      directories: { output },
      electronDist: electron.folder,
      electronVersion: electron.version,
      files: otherSystemsPrebuilds(),
      // The folder of an Electron in use may hold the loader of unpackaged apps.
      afterPack: ({ appOutDir }) =>
        rm(path.join(appOutDir, 'resources', 'app'), { recursive: true, force: true }),
    },
  });
  const made = globSync('{linux,mac,win}*', { cwd: output }).find((name) =>
    existsSync(path.join(output, name)),
  );
  if (!made) throw new Error(`electron-builder made no folder in ${output}`);
  const purpose = electron.isForTests ? '-for-tests' : '';
  const folder = path.join(
    output,
    `qostil-${manifest.version}-${process.platform}-${process.arch}${purpose}`,
  );
  await rm(folder, { recursive: true, force: true });
  await rename(path.join(output, made), folder);
  return folder;
}

/** The prebuilt SQLite modules that this system does not load. */
function otherSystemsPrebuilds(): string[] {
  const own = `${process.platform}-${process.arch}.node`;
  return globSync('node_modules/better-sqlite3/prebuilds/*.node', { cwd: projectFolder })
    .filter((file) => path.basename(file) !== own)
    .map((file) => `!${file.replaceAll(path.sep, '/')}`);
}
