#!/usr/bin/env node
// Plain JavaScript, because the Node that reads it may be too old for TypeScript and for better-sqlite3.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { projectFolder, runWithNode24 } from '../runtime/node-24.mjs';

const built = path.join(projectFolder, 'out', 'main', 'cli.cjs');
await runWithNode24(existsSync(built) ? built : 'main/cli/build-and-run.ts', process.argv.slice(2));
