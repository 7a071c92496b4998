// `npm run package`: an unpacked app in dist/ and the same as a tar.gz. `-- --unpacked` leaves the archive out.
import { execFileSync } from 'node:child_process';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { projectFolder } from './node-24.mjs';
import { packageApp } from './package-app.ts';

const say = (line: string): void => console.error(line);
const output = path.join(projectFolder, 'dist');

const folder = await packageApp(output, say);
if (!process.argv.includes('--unpacked')) {
  const archive = `${folder}.tar.gz`;
  await rm(archive, { force: true });
  execFileSync('tar', ['-czf', archive, '-C', path.dirname(folder), path.basename(folder)]);
  console.log(archive);
}
console.log(folder);
