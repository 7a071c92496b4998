// `npm test`: every check of the project, one after the other; the last line counts what passed and what failed.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { projectFolder } from '../../main/runtime/node-24.mjs';

/** A check and the tool that makes it; a tool that runs many tests writes a report to count. */
interface Step {
  readonly title: string;
  /** Script with its arguments, run with this Node in the project's folder. */
  readonly command: readonly string[];
  readonly report?: string;
}

interface Count {
  readonly passed: number;
  readonly failed: number;
}

const REPORTS = path.join(projectFolder, 'node_modules', '.cache', 'qostil-reports');

const typesOf = (config: string): Step => ({
  title: `types of ${config}`,
  command: ['node_modules/typescript/bin/tsc', '--noEmit', '-p', config],
});

const vitest = (title: string, config: string): Step => {
  const report = path.join(REPORTS, `${path.basename(config)}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  return {
    title,
    command: ['node_modules/vitest/vitest.mjs', 'run', '--config', config, ...reporters],
    report,
  };
};

const STEPS: readonly Step[] = [
  typesOf('tsconfig.json'),
  typesOf('main/preload/tsconfig.json'),
  typesOf('renderer/tsconfig.json'),
  typesOf('test/journeys/tsconfig.json'),
  { title: 'lint', command: ['node_modules/@biomejs/biome/bin/biome', 'ci', '--colors=off'] },
  {
    title: 'import arrows',
    command: [
      'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs',
      ...['--config', 'test/tools/import-arrows.cjs', 'glossary', 'main', 'renderer'],
    ],
  },
  { title: 'no literal text on screen', command: ['test/tools/screen-text.ts'] },
  { title: 'unused code', command: ['node_modules/knip/bin/knip.js', '--config', 'test/tools/knip.json'] },
  vitest('unit tests', 'test/tools/vitest.config.ts'),
  vitest('journeys in the real app', 'test/tools/journeys.config.ts'),
];

function runStep(step: Step): Count {
  console.log(`\n== ${step.title}`);
  if (step.report) rmSync(step.report, { force: true });
  const { status } = spawnSync(process.execPath, [...step.command], { cwd: projectFolder, stdio: 'inherit' });
  const isGood = status === 0;
  if (!step.report) return { passed: Number(isGood), failed: Number(!isGood) };
  const { passed, failed } = readReport(step.report);
  // A run that fails outside its tests (a file that does not load, an error left over) counts as one failure.
  return { passed, failed: isGood ? failed : Math.max(1, failed) };
}

function readReport(file: string): Count {
  try {
    const report = JSON.parse(readFileSync(file, 'utf8')) as {
      numPassedTests: number;
      numFailedTests: number;
    };
    return { passed: report.numPassedTests, failed: report.numFailedTests };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

mkdirSync(REPORTS, { recursive: true });
const counts = STEPS.map((step) => ({ title: step.title, ...runStep(step) }));
const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
for (const { title } of counts.filter((count) => count.failed > 0)) console.log(`failed: ${title}`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
