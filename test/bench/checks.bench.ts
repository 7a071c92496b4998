/**
 * Faults the checks find and miss, false alarms, and speed.
 *
 *     node test/bench/checks.bench.ts [PAIRS.tsv]
 *
 * PAIRS.tsv has a line of names, then Kazakh and English in its columns `kk` and `en`; without it, the examples of the
 * checks that are right are taken. A fault counts as found when a finding comes that the sound pair has not.
 */
import { readFileSync } from 'node:fs';
import { createPair } from '#glossary/checks/pair.ts';
import { SEGMENT_CHECKS } from '#glossary/checks/registry.ts';
import { checkPair } from '#glossary/checks/run-checks.ts';
import { exampleEntry } from '#glossary/checks/terms/example-entry.ts';
import { readStarter } from '#glossary/library/seed/read-starter.ts';
import type { Finding } from '#glossary/model/finding.ts';
import type { EntryId } from '#glossary/model/ids.ts';
import { termIndex } from '#glossary/terms/recognition/term-index.ts';
import { seedDirectory } from '../../main/engine/seed-directory.ts';
import { checkTools } from '../support/check-tools.ts';
import type { TextPair } from './checks/fault.ts';
import { type SeededFault, seedFaults } from './checks/seed-faults.ts';
import { termFaults } from './checks/term-faults.ts';

const tools = await checkTools();
const pairs = process.argv[2] === undefined ? soundExamples() : readPairs(process.argv[2]);

function soundExamples(): readonly TextPair[] {
  return SEGMENT_CHECKS.flatMap(({ good }) => good.map(({ source, target }) => ({ source, target })));
}

function readPairs(path: string): readonly TextPair[] {
  const [head = '', ...lines] = readFileSync(path, 'utf8').trim().split('\n');
  const columns = head.split('\t');
  const [kk, en] = [columns.indexOf('kk'), columns.indexOf('en')];
  return lines
    .map((line) => line.split('\t'))
    .map((cells) => ({ source: cells[kk] ?? '', target: cells[en] ?? '' }));
}

const find = (pair: TextPair): readonly Finding[] => checkPair(createPair(pair, tools));
const percent = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${((part * 100) / whole).toFixed(1)} %`;

const signature = ({ check, params }: Finding): string => `${check} ${JSON.stringify(params)}`;

console.log(`\nFalse alarms on ${pairs.length} pairs`);
const alarms = new Map<string, number>();
let withError = 0;
for (const pair of pairs) {
  const findings = find(pair);
  if (findings.some(({ severity }) => severity === 'error')) withError += 1;
  for (const name of new Set(findings.map(({ check, severity }) => `${severity} ${check}`)))
    alarms.set(name, (alarms.get(name) ?? 0) + 1);
}
console.table({
  'any error': { pairs: withError, share: percent(withError, pairs.length) },
  ...Object.fromEntries(
    [...alarms]
      .toSorted()
      .map(([name, count]) => [name, { pairs: count, share: percent(count, pairs.length) }]),
  ),
});

/** Whether a list had the text; it is taken out, so that a second one counts as new. */
function takeOne(list: string[], text: string): boolean {
  const at = list.indexOf(text);
  if (at >= 0) list.splice(at, 1);
  return at >= 0;
}

/** Found and missed by kind; a finding counts that the sound pair has not. */
function tell(faults: readonly SeededFault[], findIn: (pair: TextPair) => readonly Finding[]): void {
  const byKind = new Map<string, { found: number; all: number; missed: string }>();
  for (const fault of faults) {
    const before = fault.kind.startsWith('omission') ? [] : findIn(fault.sound).map(signature);
    const isFound = findIn(fault).some(
      (finding) => finding.severity !== 'info' && !takeOne(before, signature(finding)),
    );
    const count = byKind.get(fault.kind) ?? { found: 0, all: 0, missed: '' };
    count.all += 1;
    if (isFound) count.found += 1;
    else if (count.missed === '') count.missed = fault.target.slice(0, 60);
    byKind.set(fault.kind, count);
  }
  console.table(
    Object.fromEntries(
      [...byKind]
        .toSorted()
        .map(([kind, { found, all, missed }]) => [
          kind,
          { found, all, share: percent(found, all), 'first missed': missed },
        ]),
    ),
  );
}

console.log('\nSeeded faults');
tell(seedFaults(pairs, 8), find);

const glossary = readStarter(seedDirectory()).map(({ content }) => content);
const decided = {
  ...tools,
  terms: termIndex(
    glossary.map((content, at) => ({
      term: { ...exampleEntry(content.forms[0]!.text, [], content), id: at as EntryId },
      forms: content.forms.map(({ text }) => text),
      isCaseSensitive: content.isCaseSensitive,
    })),
  ),
};
console.log('\nSeeded faults in terms, with the starter list as decided by the house');
tell(
  seedFaults(
    pairs,
    8,
    termFaults(
      glossary.map(({ forms, renderings }) => ({
        bases: forms.map(({ text }) => text),
        renderings: renderings.filter(({ status }) => status !== 'forbidden').map(({ text }) => text),
      })),
    ),
  ),
  (pair) => checkPair(createPair(pair, decided)),
);

const entries = Array.from({ length: 100_000 }, (_, at) =>
  exampleEntry(`сөз${at} термин${at % 977}`, [`term ${at}`]),
);
const big = {
  ...tools,
  terms: termIndex(entries.map((term) => ({ term, forms: [term.forms[0]!.text], isCaseSensitive: false }))),
};
const times = pairs.map((pair) => {
  const start = performance.now();
  checkPair(createPair(pair, big));
  return performance.now() - start;
});
times.sort((a, b) => a - b);
const many = process.cpuUsage();
for (let at = 0; at < 10_000; at += 1) checkPair(createPair(pairs[at % pairs.length]!, big));
const { user, system } = process.cpuUsage(many);
console.log(
  `\nOne segment, 100,000 entries: p50 ${times[Math.floor(times.length / 2)]!.toFixed(2)} ms, p95 ${times[Math.floor(times.length * 0.95)]!.toFixed(2)} ms; 10,000 segments ${((user + system) / 1e6).toFixed(1)} s of processor time`,
);
