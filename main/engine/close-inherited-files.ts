import { closeSync, readdirSync, readFileSync } from 'node:fs';

/** Bit of `flags` in /proc/self/fdinfo: not handed on to a started program (O_CLOEXEC, proc(5)). */
const CLOSE_ON_EXEC = 0o2000000;
const FIRST_AFTER_STDIO = 3;

/**
 * Closes what a forked engine holds of the shell's open files. Chromium marks few of them as its own, and a fork hands
 * on the rest: among them the far end of the window's socket, with which the shell would never hear of a page that
 * crashed. Everything this Node opened itself is marked, and the first sixteen, which are too old to be such an end. Linux only; elsewhere nothing is handed on or can be told.
 */
export function closeInheritedFiles(): void {
  if (process.platform !== 'linux') return;
  for (const descriptor of readdirSync('/proc/self/fd').map(Number)) {
    if (descriptor >= FIRST_AFTER_STDIO && isInherited(descriptor)) closeSync(descriptor);
  }
}

function isInherited(descriptor: number): boolean {
  try {
    const [, flags = ''] =
      /^flags:\s*(\d+)$/mu.exec(readFileSync(`/proc/self/fdinfo/${descriptor}`, 'utf8')) ?? [];
    return (Number.parseInt(flags, 8) & CLOSE_ON_EXEC) === 0;
  } catch {
    // The descriptor of the listing itself is closed by now.
    return false;
  }
}
