// Run by with-node.test.ts: says what it was started with.
import { isRecentEnough } from '../../../main/runtime/node-24.mjs';

const args: readonly string[] = process.argv.slice(2);
console.log(JSON.stringify({ isRecent: isRecentEnough(process.versions.node), args }));
process.exitCode = 3;
