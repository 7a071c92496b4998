// `npm run bench [-- NAME …]`: every benchmark of this folder one after the other, or the named ones (`window`).
import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import path from 'node:path';

const names = process.argv.slice(2);
const scripts = globSync('*.bench.ts', { cwd: import.meta.dirname })
  .sort()
  .filter((script) => names.length === 0 || names.includes(script.replace('.bench.ts', '')));
for (const script of scripts) {
  console.log(`\n== ${script}`);
  const { status } = spawnSync(process.execPath, [path.join(import.meta.dirname, script)], {
    stdio: 'inherit',
  });
  if (status !== 0) process.exitCode = 1;
}
