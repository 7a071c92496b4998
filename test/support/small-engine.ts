// An engine without a database, to try the ways of hosting one: `echo` answers its input, `fall` ends the
// process. A quit is noted in the file that QOSTIL_QUIT_NOTE names.
import { writeFileSync } from 'node:fs';
import type { WireMessage } from '#contract/wire.ts';
import { linkWithParent } from '../../main/engine/parent.ts';

linkWithParent({
  onPort: (port) =>
    port.onMessage((message: WireMessage) => {
      if (message.kind !== 'request') return;
      // In a utilityProcess, exit() comes back before the process ends.
      if (message.method === 'fall') return process.exit(7);
      port.postMessage({
        kind: 'response',
        id: message.id,
        outcome: { ok: true, value: { echo: message.input, pid: process.pid, node: process.versions.node } },
      });
    }),
  onQuit() {
    if (process.env.QOSTIL_QUIT_NOTE) writeFileSync(process.env.QOSTIL_QUIT_NOTE, 'quit');
    process.exit(0);
  },
});
