// Runs once before the unit tests: fetches the programs of Debian that read what the formats write.
import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installFromDebian } from '../../main/runtime/debian-libraries.ts';
import { projectFolder } from '../../main/runtime/node-24.mjs';

/** Debian's own Python, which its package of translate-toolkit belongs to. */
export const PYTHON = '/usr/bin/python3';

/** The DTD of TMX 1.4 as OmegaT carries it; kept, since the package is 9 MB. */
export const TMX_DTD = join(projectFolder, 'node_modules', '.cache', 'qostil-omegat', 'tmx14.dtd');

/** Whether translate-toolkit can be asked to read a file. */
export function hasToolkit(): boolean {
  return spawnSync(PYTHON, ['-c', 'import translate.storage.tmx'], { stdio: 'ignore' }).status === 0;
}

/** Whether a TMX can be held against its DTD. */
export function hasTmxValidator(): boolean {
  return existsSync(TMX_DTD) && spawnSync('xmllint', ['--version'], { stdio: 'ignore' }).status === 0;
}

/** Elsewhere than as root on Debian the tests that need a missing reader are skipped. */
export default function setUp(): void {
  const start = performance.now();
  const packages = [
    ...(hasToolkit() ? [] : ['python3-translate']),
    ...(spawnSync('xmllint', ['--version'], { stdio: 'ignore' }).status === 0 ? [] : ['libxml2-utils']),
  ];
  const isDtdMissing = !existsSync(TMX_DTD);
  if (packages.length === 0 && !isDtdMissing) return;
  const isThere = installFromDebian(packages) && (!isDtdMissing || fetchDtd());
  const seconds = ((performance.now() - start) / 1000).toFixed(0);
  console.error(
    isThere
      ? `Programs that read what we write: fetched from Debian in ${seconds} s.`
      : 'Programs that read what we write are missing; their tests are skipped.',
  );
}

/** Takes the DTD out of Debian's package of OmegaT without installing it and its Java. */
function fetchDtd(): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'qostil-omegat-'));
  try {
    execFileSync('apt-get', ['download', '-qq', 'omegat'], { cwd: folder, stdio: 'ignore' });
    const deb = readdirSync(folder).find((name) => name.endsWith('.deb'))!;
    execFileSync('dpkg-deb', ['-x', deb, 'package'], { cwd: folder });
    const jar = join(folder, 'package', 'usr', 'share', 'omegat', 'OmegaT.jar');
    execFileSync(PYTHON, ['-m', 'zipfile', '-e', jar, join(folder, 'jar')]);
    mkdirSync(join(TMX_DTD, '..'), { recursive: true });
    copyFileSync(join(folder, 'jar', 'schemas', 'tmx14.dtd'), TMX_DTD);
    return true;
  } catch {
    return false;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
