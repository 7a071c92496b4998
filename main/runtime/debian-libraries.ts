import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Debian's (and Ubuntu's) package of each library that Electron links to and a bare system lacks. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  'libasound.so.2': ['libasound2t64', 'libasound2'],
  'libatk-1.0.so.0': ['libatk1.0-0t64', 'libatk1.0-0'],
  'libatk-bridge-2.0.so.0': ['libatk-bridge2.0-0t64', 'libatk-bridge2.0-0'],
  'libatspi.so.0': ['libatspi2.0-0t64', 'libatspi2.0-0'],
  'libcairo.so.2': ['libcairo2'],
  'libcups.so.2': ['libcups2t64', 'libcups2'],
  'libdbus-1.so.3': ['libdbus-1-3'],
  'libdrm.so.2': ['libdrm2'],
  'libexpat.so.1': ['libexpat1'],
  'libgbm.so.1': ['libgbm1'],
  'libgio-2.0.so.0': ['libglib2.0-0t64', 'libglib2.0-0'],
  'libglib-2.0.so.0': ['libglib2.0-0t64', 'libglib2.0-0'],
  'libgobject-2.0.so.0': ['libglib2.0-0t64', 'libglib2.0-0'],
  'libgtk-3.so.0': ['libgtk-3-0t64', 'libgtk-3-0'],
  'libnspr4.so': ['libnspr4'],
  'libnss3.so': ['libnss3'],
  'libnssutil3.so': ['libnss3'],
  'libpango-1.0.so.0': ['libpango-1.0-0'],
  'libsmime3.so': ['libnss3'],
  'libudev.so.1': ['libudev1'],
  'libX11.so.6': ['libx11-6'],
  'libxcb.so.1': ['libxcb1'],
  'libXcomposite.so.1': ['libxcomposite1'],
  'libXdamage.so.1': ['libxdamage1'],
  'libXext.so.6': ['libxext6'],
  'libXfixes.so.3': ['libxfixes3'],
  'libxkbcommon.so.0': ['libxkbcommon0'],
  'libXrandr.so.2': ['libxrandr2'],
};

/** Programs that tests need, with Debian's package of each. */
const PROGRAMS: Readonly<Record<string, string>> = { Xvfb: 'xvfb', strace: 'strace' };

/** A set-up step only the user can take; the message ends with the command. */
export class LibrariesMissing extends Error {}

/**
 * Sees to it that Electron's libraries (and, for tests, a screen without hardware and a tracer) are there on Linux.
 * As root on Debian or Ubuntu it installs the missing ones with apt-get; otherwise it throws with the one command to run.
 */
export function provideLibraries(order: {
  readonly executable: string;
  readonly forTests: boolean;
  readonly say: (line: string) => void;
}): void {
  if (process.platform !== 'linux') return;
  const libraries = missingLibraries(order.executable);
  const programs = order.forTests ? Object.keys(PROGRAMS).filter((program) => !onPath(program)) : [];
  if (libraries.length === 0 && programs.length === 0) return;

  if (!isDebianLike()) {
    throw new LibrariesMissing(
      `Install with your system's package manager: ${[...libraries, ...programs].join(' ')}`,
    );
  }
  const isRoot = process.getuid?.() === 0;
  if (isRoot) {
    order.say('Installing what Electron needs from Debian …');
    aptGet(['update', '-qq']);
  }
  const known = libraries.map((library) => PACKAGES[library]?.find(isKnownToApt) ?? library);
  const packages = [
    ...new Set([...known, ...programs.map((program) => PROGRAMS[program] ?? program)]),
  ].sort();
  if (!isRoot || !aptGet(['install', '-y', '-qq', '--no-install-recommends', ...packages])) {
    throw new LibrariesMissing(`Run this and try again: sudo apt-get install ${packages.join(' ')}`);
  }
}

/** Installs packages as root on Debian or Ubuntu; false where that cannot be, or fails. */
export function installFromDebian(packages: readonly string[]): boolean {
  if (!isDebianLike() || process.getuid?.() !== 0) return false;
  aptGet(['update', '-qq']);
  return aptGet(['install', '-y', '-qq', '--no-install-recommends', ...packages]);
}

function missingLibraries(executable: string): string[] {
  const listing = spawnSync('ldd', [executable], { encoding: 'utf8' }).stdout ?? '';
  return [...listing.matchAll(/^\s*(\S+) => not found/gmu)].map((match) => match[1] ?? '');
}

function onPath(program: string): boolean {
  return (process.env.PATH ?? '')
    .split(path.delimiter)
    .some((folder) => existsSync(path.join(folder, program)));
}

function isDebianLike(): boolean {
  if (!existsSync('/etc/os-release')) return false;
  return /^(ID|ID_LIKE)=.*\b(debian|ubuntu)\b/mu.test(readFileSync('/etc/os-release', 'utf8'));
}

/** Ubuntu 24.04 renamed some libraries: the name that this system's lists know is taken. */
function isKnownToApt(name: string): boolean {
  return spawnSync('apt-cache', ['show', name], { stdio: 'ignore' }).status === 0;
}

function aptGet(args: readonly string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env }).status === 0;
}
