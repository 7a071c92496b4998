// `qostil` in a fresh clone: builds everything into out/ first, then runs the built command line.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from '../runtime/build.ts';
import { projectFolder } from '../runtime/node-24.mjs';

console.error('Building Qostil for its first run …');
build();
const built = path.join(projectFolder, 'out', 'main', 'cli.cjs');
process.argv[1] = built;
await import(pathToFileURL(built).href);
