import { hostname } from 'node:os';
import { createEngine } from './engine.ts';
import { engineArguments } from './engine-arguments.ts';
import { closeNetwork } from './network.ts';
import { parentLink } from './parent-link.ts';

const serverFetch = closeNetwork();
const link = parentLink();
const { library } = engineArguments(process.argv.slice(2));
const engine = createEngine({
  path: library,
  mode: 'write',
  program: { program: 'Qostil', process: process.pid, computer: hostname() },
  clock: () => new Date().toISOString(),
  serverFetch,
  onOpened: (path) => link.tell({ kind: 'library-opened', path }),
});
void engine.warmUp();
let disconnect = (): void => undefined;

link.onTold((message, port) => {
  if (message.kind === 'ping') link.tell({ kind: 'pong' });
  else if (message.kind === 'quit') void engine.close().then(() => process.exit(0));
  else if (port) {
    disconnect();
    disconnect = engine.connect(port);
  }
});
