/** Prints how fast articles are drafted on one core, into a real library: node test/bench/drafts.bench.ts [FILE]. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { OperationId } from '#glossary/model/ids.ts';
import { createEngine } from '../../main/engine/engine.ts';
import { seedDirectory } from '../../main/engine/seed-directory.ts';

const sample = readFileSync(process.argv[2] ?? join(seedDirectory(), 'sample', 'article.kk.txt'), 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'qostil-drafts-'));
const engine = createEngine({
  path: join(folder, 'library.qostil'),
  mode: 'write',
  program: { program: 'bench', process: process.pid, computer: '' },
  clock: () => new Date().toISOString(),
});
await engine.ready;
let operations = 0;
const write = () => {
  operations += 1;
  return { operationId: `bench-${operations}` as OperationId, step: '' };
};

console.log('times     rows    ms  rows/s  longest wait of others, ms');
for (const times of [1, 1, 10, 100]) {
  const source = { text: sample.repeat(times), metadata: {}, layout: 'auto' as const };
  const { articleId } = await engine.services.articles.create({ ...write(), source });
  let longest = 0;
  let last = performance.now();
  const timer = setInterval(() => {
    const now = performance.now();
    longest = Math.max(longest, now - last - 1);
    last = now;
  }, 1);
  const start = performance.now();
  const { drafted } = await engine.services.drafts.draftArticle({
    ...write(),
    jobId: 'bench',
    articleId,
    rows: 'empty',
  });
  const ms = performance.now() - start;
  clearInterval(timer);
  const cells = [times, drafted, Math.round(ms), Math.round((drafted / ms) * 1000), Math.round(longest)];
  console.log(cells.map((cell, at) => String(cell).padStart(at === 0 ? 5 : 8)).join(''));
}
await engine.close();
rmSync(folder, { recursive: true });
