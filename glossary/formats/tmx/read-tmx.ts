import { SaxesParser } from 'saxes';
import { QostilError } from '#glossary/model/errors.ts';
import type { SkippedUnit } from '#glossary/model/memory-exchange.ts';
import type { UnitContent } from '#glossary/model/unit.ts';
import { parseUnit } from './parse-unit.ts';
import type { TmxHeader } from './tmx-unit.ts';
import { unitsOfElement } from './units-of-element.ts';

/** Longest `<tu>`, header and prolog read, UTF-16 units; what is longer is a fault of the file. */
const LONGEST_ELEMENT = 4 * 1024 * 1024;

/** What was found in a stretch of a file. */
export interface TmxBatch {
  readonly units: readonly UnitContent[];
  readonly skipped: readonly SkippedUnit[];
}

/** Reads a TMX file piece by piece. */
export interface TmxReader {
  /** Known after the first `<body>`; null before it. */
  header(): TmxHeader | null;
  /** Takes the next piece of the text, cut anywhere, and gives the units that are complete. Errors: file-damaged. */
  read(text: string): TmxBatch;
  /** After the last piece. A unit that was cut off is named. Errors: file-damaged when there was no `<body>`. */
  end(): TmxBatch;
}

/**
 * Reads TMX 1.1–1.4 as OmegaT, Trados, memoQ and Swordfish write it. Each `<tu>` is parsed by itself, so a broken one
 * costs nothing but itself: it is named by line and skipped. The DTD is not looked at: nothing is fetched, and of
 * entities only XML's own five are known. `file` names the file in errors. Memory is bounded by the longest unit.
 */
export function createTmxReader(file: string): TmxReader {
  let pending = '';
  let line = 1;
  let header: TmxHeader | null = null;
  let isOver = false;

  /** Moves `line` on by the line breaks of a stretch that is read. */
  function countLines(from: number, to: number): void {
    for (let at = pending.indexOf('\n', from); at >= 0 && at < to; at = pending.indexOf('\n', at + 1))
      line += 1;
  }

  function readProlog(): boolean {
    const body = /<body\b[^>]*>/.exec(withoutComments(pending));
    if (!body) {
      if (pending.length > LONGEST_ELEMENT) throw new QostilError('file-damaged', { file, line });
      return false;
    }
    const prolog = withoutComments(pending).slice(0, body.index);
    const start = prolog.search(/<tmx[\s>]/);
    if (start < 0) throw new QostilError('file-damaged', { file, line });
    header = readHeader(prolog.slice(start));
    const end = body.index + body[0].length;
    countLines(0, end);
    pending = pending.slice(end);
    return true;
  }

  /** Position of the next `<tu>` behind comments; -1 when there is none yet. */
  function nextUnit(from: number): number {
    for (let at = from; ; ) {
      const open = pending.indexOf('<', at);
      if (open < 0) return -1;
      if (pending.startsWith('<!--', open)) {
        const end = pending.indexOf('-->', open + 4);
        if (end < 0) return -1;
        at = end + 3;
      } else if (startsUnit(pending, open)) return open;
      else if (pending.startsWith('</body', open)) {
        isOver = true;
        return -1;
      } else at = open + 1;
    }
  }

  function read(text: string): TmxBatch {
    const units: UnitContent[] = [];
    const skipped: SkippedUnit[] = [];
    if (isOver) return { units, skipped };
    pending += text;
    if (!header && !readProlog()) return { units, skipped };
    let read = 0;
    for (;;) {
      const start = nextUnit(read);
      if (start < 0) break;
      const end = unitEnd(pending, start);
      if (end < 0) break;
      countLines(read, start);
      const element = parseUnit(pending.slice(start, end));
      const found = element ? unitsOfElement(element) : 'xml';
      if (typeof found === 'string') skipped.push({ line, fault: found });
      else units.push(...found);
      countLines(start, end);
      read = end;
    }
    pending = pending.slice(read);
    if (pending.length > LONGEST_ELEMENT) throw new QostilError('file-damaged', { file, line });
    return { units, skipped };
  }

  return {
    header: () => header,
    read,
    end() {
      const batch = read('');
      if (!header) throw new QostilError('file-damaged', { file, line });
      if (isOver) return batch;
      const cutOff = nextUnit(0);
      if (cutOff < 0) return batch;
      countLines(0, cutOff);
      return { ...batch, skipped: [...batch.skipped, { line, fault: 'xml' }] };
    },
  };
}

/** Where the element ends; a `<tu` inside means that this one was never closed. -1 when its end is not there yet. */
function unitEnd(text: string, start: number): number {
  const end = text.indexOf('</tu>', start);
  for (
    let at = text.indexOf('<tu', start + 3);
    at >= 0 && (end < 0 || at < end);
    at = text.indexOf('<tu', at + 3)
  )
    if (startsUnit(text, at)) return at;
  return end < 0 ? -1 : end + 5;
}

/** `<tu` with a space, a line break or `>` behind it, not `<tuv`. */
function startsUnit(text: string, at: number): boolean {
  if (!text.startsWith('<tu', at)) return false;
  const next = text.charCodeAt(at + 3);
  return next === 0x20 || next === 0x3e || next === 0x0a || next === 0x0d || next === 0x09;
}
/** Comments replaced by as many blanks, so that offsets stay. */
function withoutComments(text: string): string {
  return text.replace(/<!--[\s\S]*?-->/g, (comment) => comment.replace(/[^\n]/g, ' '));
}

function readHeader(xml: string): TmxHeader {
  const parser = new SaxesParser<{ fragment: true; xmlns: false }>({ fragment: true, xmlns: false });
  const found = { version: '', creationTool: '', sourceLanguage: '' };
  // A header that is not well-formed is no reason to refuse the units.
  parser.on('error', () => undefined);
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'tmx') found.version = attributes.version ?? '';
    if (name !== 'header') return;
    found.creationTool = attributes.creationtool ?? '';
    found.sourceLanguage = attributes.srclang ?? '';
  });
  parser.write(xml);
  return found;
}
