// `node test/bench/documents.bench.ts [PAIRS]`: import of a large DOCX and export of a long article; 100,000 pairs unless told.
// Each export runs in a process of its own, so that its memory is its own; cpu is the time it would take undisturbed.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { newDocx } from '#glossary/formats/office/new-docx.ts';
import { formatById } from '#glossary/formats/registry.ts';
import type { ArticleId, OperationId } from '#glossary/model/ids.ts';
import { createEngine, type Engine } from '../../main/engine/engine.ts';

const PAIRS = Number(process.argv[2] ?? 100_000);

/** Bytes of document.xml in the DOCX. */
const DOCX_BYTES = 20 * 1024 * 1024;

let operations = 0;
function aWrite() {
  operations += 1;
  return { operationId: `bench-${operations}` as OperationId, step: '' };
}

/** Runs a piece of work and says what it took: time, processor time, the most memory of the process so far. */
async function timed<Result>(label: string, work: () => Promise<Result> | Result): Promise<Result> {
  const start = performance.now();
  const cpu = process.cpuUsage();
  const result = await work();
  const { user, system } = process.cpuUsage(cpu);
  const columns = [
    `${(performance.now() - start).toFixed(0).padStart(8)} ms`,
    `${((user + system) / 1000).toFixed(0).padStart(8)} ms cpu`,
    `${Math.round(process.resourceUsage().maxRSS / 1024)}`.padStart(7),
  ];
  console.log(`${label.padEnd(44)}${columns.join('')} MB`);
  return result;
}

function open(path: string, mode: 'read' | 'write'): Engine {
  return createEngine({
    path,
    mode,
    program: { program: 'Qostil bench', process: process.pid, computer: 'here' },
    clock: () => new Date().toISOString(),
  });
}

/** In a process of its own: exports the article of a library in one format. */
async function exportAlone(library: string, article: string, format: string): Promise<void> {
  const { ready, services, close } = open(library, 'read');
  await ready;
  const { paths } = await timed(`${PAIRS} pairs: ${format}`, () =>
    services.files.export({
      jobId: 'export',
      articleId: Number(article) as ArticleId,
      formats: [format],
      folder: dirname(library),
      baseName: 'pairs',
      confirmedOnly: false,
      isOverwriteAllowed: true,
    }),
  );
  const megabytes = paths.reduce((sum, path) => sum + statSync(path).size, 0) / 1048576;
  console.log(`${''.padEnd(44)}${megabytes.toFixed(1).padStart(8)} MB on disk`);
  await close();
}

/** A body of runs as Word splits them, with a bold word in each paragraph. */
function* wordBody(bytes: number): Iterable<string> {
  for (let length = 0, at = 0; length < bytes; at += 1) {
    const run = (text: string, bold = ''): string =>
      `<w:r w:rsidR="00A1${at % 100}B2"><w:rPr>${bold}<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman"/><w:sz w:val="28"/><w:lang w:val="kk-KZ"/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
    const paragraph = `<w:p w:rsidR="00A12B3C" w:rsidRDefault="00A12B3C"><w:pPr><w:spacing w:after="0" w:line="240" w:lineRule="auto"/><w:jc w:val="both"/></w:pPr>${run(`Облыстың ${at}-ауданында `)}${run('жаңа мектеп', '<w:b/>')}${run(' ашылып, мыңнан астам оқушы жаңа ғимаратта оқи бастады. ')}${run('Құрылысқа екі жыл кетті.')}</w:p>`;
    yield paragraph;
    length += Buffer.byteLength(paragraph);
  }
}

const [, , ...alone] = process.argv;
if (alone.length === 4) {
  await exportAlone(alone[1]!, alone[2]!, alone[3]!);
  process.exit();
}

const folder = mkdtempSync(join(tmpdir(), 'qostil-bench-'));
const library = join(folder, 'library.qostil');
const engine = open(library, 'write');
await engine.ready;
const { files } = engine.services;

async function importFile(path: string): Promise<ArticleId> {
  const { articleIds } = await files.import({ ...aWrite(), jobId: 'import', paths: [path], options: {} });
  return articleIds[0]!;
}

const docxPath = join(folder, 'large.docx');
const docxFile = newDocx(wordBody(DOCX_BYTES), { title: 'Мектеп', author: '', language: 'kk' });
writeFileSync(docxPath, docxFile);
await timed('DOCX, 20 MB of document.xml: read', () =>
  formatById('docx')!.read!({ name: 'large.docx', bytes: docxFile }),
);
const large = await timed('DOCX, 20 MB of document.xml: imported', () => importFile(docxPath));
await timed('the same written back', () =>
  files.export({
    jobId: 'export',
    articleId: large,
    formats: ['translated'],
    folder,
    baseName: 'large',
    confirmedOnly: false,
    isOverwriteAllowed: true,
  }),
);

const rows = Array.from(
  { length: PAIRS },
  (_, at) =>
    `Облыстың ${at}-ауданында биыл жаңа мектеп ашылып, мыңнан астам оқушы оқи бастады.\tThis year a new school opened in district ${at} of the region.\tconfirmed`,
);
const tsvPath = join(folder, 'pairs.tsv');
writeFileSync(tsvPath, `kk\ten\tstate\n${rows.join('\n')}\n`);
const articleId = await timed(`${PAIRS} pairs: imported from TSV`, () => importFile(tsvPath));
for (const format of [
  'tmx',
  'xliff',
  'xliff20',
  'csv',
  'tsv',
  'jsonl',
  'moses',
  'xlsx',
  'bilingual-html',
  'bilingual-docx',
]) {
  const script = fileURLToPath(import.meta.url);
  spawnSync(process.execPath, [script, String(PAIRS), library, String(articleId), format], {
    stdio: 'inherit',
  });
}
await engine.close();
rmSync(folder, { recursive: true, force: true });
