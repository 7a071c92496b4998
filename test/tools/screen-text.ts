// Fails when text stands in the renderer's JSX as it is instead of coming from main/locales.
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { projectFolder } from '../../main/runtime/node-24.mjs';
import { findLiteralText } from './literal-text.ts';

const found = globSync('renderer/**/*.tsx', { cwd: projectFolder }).flatMap((file) =>
  findLiteralText(file, readFileSync(path.join(projectFolder, file), 'utf8')).map(
    ({ line, text }) => `${file}:${line}: ${text}`,
  ),
);
for (const place of found) console.log(place);
console.log(found.length === 0 ? 'no literal text on screen' : `${found.length} pieces of literal text`);
process.exitCode = found.length === 0 ? 0 : 1;
