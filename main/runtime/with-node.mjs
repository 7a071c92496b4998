// `node main/runtime/with-node.mjs SCRIPT …` runs SCRIPT with Node 24, whatever Node (20 or later) reads this.
import { runWithNode24 } from './node-24.mjs';

const [script, ...args] = process.argv.slice(2);
if (script === undefined) {
  console.error('usage: node main/runtime/with-node.mjs SCRIPT [ARGUMENT…]');
  process.exitCode = 2;
} else {
  await runWithNode24(script, args);
}
