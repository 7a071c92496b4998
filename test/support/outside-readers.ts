// Runs once before the unit tests: fetches the programs of Debian that read what the formats write.
import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installFromDebian } from '../../main/runtime/debian-libraries.ts';
import { projectFolder } from '../../main/runtime/node-24.mjs';

/** Debian's own Python, which its package of translate-toolkit belongs to. */
export const PYTHON = '/usr/bin/python3';

/** Debian's OmegaT, with the Java it brings. */
const OMEGAT = '/usr/share/omegat/OmegaT.jar';

/** The DTD of TMX 1.4 as OmegaT carries it. */
export const TMX_DTD = join(projectFolder, 'node_modules', '.cache', 'qostil-omegat', 'tmx14.dtd');

/** Whether translate-toolkit can be asked to read a file. */
export function hasToolkit(): boolean {
  return spawnSync(PYTHON, ['-c', 'import translate.storage.tmx'], { stdio: 'ignore' }).status === 0;
}

/** Whether a TMX can be held against its DTD. */
export function hasTmxValidator(): boolean {
  return existsSync(TMX_DTD) && spawnSync('xmllint', ['--version'], { stdio: 'ignore' }).status === 0;
}

/** Whether OmegaT can be run. */
export function hasOmegat(): boolean {
  return existsSync(OMEGAT) && spawnSync('java', ['-version'], { stdio: 'ignore' }).status === 0;
}

/** Runs OmegaT without a window over a project: loads it, fills it from tm/auto and writes its target folder. */
export function runOmegat(project: string, options: readonly string[]): void {
  const command = ['-Djava.awt.headless=true', '-jar', OMEGAT, project, '--mode=console-translate'];
  execFileSync('java', [...command, '--no-team', '--quiet', ...options], { stdio: 'ignore' });
}

/** Elsewhere than as root on Debian the tests that need a missing reader are skipped. */
export default function setUp(): void {
  const start = performance.now();
  const packages = [
    ...(hasToolkit() ? [] : ['python3-translate']),
    ...(spawnSync('xmllint', ['--version'], { stdio: 'ignore' }).status === 0 ? [] : ['libxml2-utils']),
    ...(hasOmegat() ? [] : ['omegat']),
  ];
  const isThere = packages.length === 0 || installFromDebian(packages);
  if (existsSync(OMEGAT) && !existsSync(TMX_DTD)) takeDtd();
  if (packages.length === 0) return;
  const seconds = ((performance.now() - start) / 1000).toFixed(0);
  console.error(
    isThere
      ? `Programs that read what we write: fetched from Debian in ${seconds} s.`
      : 'Programs that read what we write are missing; their tests are skipped.',
  );
}

function takeDtd(): void {
  const folder = mkdtempSync(join(tmpdir(), 'qostil-omegat-'));
  try {
    execFileSync(PYTHON, ['-m', 'zipfile', '-e', OMEGAT, folder]);
    mkdirSync(join(TMX_DTD, '..'), { recursive: true });
    copyFileSync(join(folder, 'schemas', 'tmx14.dtd'), TMX_DTD);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
