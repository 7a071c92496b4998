// An engine without a database, to try the ways of hosting one: `echo` answers its input, `fall` ends the process.
// A quit is noted in the file that QOSTIL_QUIT_NOTE names.
import { writeFileSync } from 'node:fs';
import type { Port, WireMessage } from '#contract/wire.ts';
import { parentLink } from '../../main/engine/parent-link.ts';

const link = parentLink();

link.onTold((message, port) => {
  if (message.kind === 'ping') link.tell({ kind: 'pong' });
  else if (message.kind === 'quit') quit();
  else if (port) port.onMessage((request) => answer(port, request));
});

function answer(port: Port, message: WireMessage): void {
  if (message.kind !== 'request') return;
  if (message.method === 'fall') {
    process.exit(7);
    // In a utilityProcess, exit() comes back before the process ends.
    return;
  }
  const value = { echo: message.input, pid: process.pid, node: process.versions.node };
  port.postMessage({ kind: 'response', id: message.id, outcome: { ok: true, value } });
}

function quit(): void {
  if (process.env.QOSTIL_QUIT_NOTE) writeFileSync(process.env.QOSTIL_QUIT_NOTE, 'quit');
  process.exit(0);
}
