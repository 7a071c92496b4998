import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';
import { projectFolder } from './node-24.mjs';

/** Packages that ship as files beside the bundles. */
const UNBUNDLED = ['better-sqlite3', 'dictionary-en', 'dictionary-en-gb', 'hunspell-wasm'];

/**
 * A plugin that writes the licences of every package that went into the builds it is part of, to one file for all.
 * Electron's own licences lie beside its executable.
 */
export function collectLicences(file: string): Plugin {
  const packages = new Set(UNBUNDLED);
  return {
    name: 'collect-licences',
    generateBundle() {
      for (const id of this.getModuleIds()) {
        const found = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//u.exec(id)?.[1];
        if (found) packages.add(found);
      }
    },
    closeBundle() {
      writeFileSync(path.join(projectFolder, file), [...packages].sort().map(licenceOf).join('\n\n'));
    },
  };
}

function licenceOf(name: string): string {
  const folder = path.join(projectFolder, 'node_modules', name);
  const manifest = path.join(folder, 'package.json');
  if (!existsSync(manifest)) return name;
  const { version, license } = JSON.parse(readFileSync(manifest, 'utf8')) as Readonly<Record<string, string>>;
  const texts = globSync('{LICEN[CS]E,licen[cs]e,COPYING,NOTICE}*', { cwd: folder }).map((text) =>
    readFileSync(path.join(folder, text), 'utf8').trim(),
  );
  return [`==== ${name} ${version} (${license})`, ...texts].join('\n\n');
}
