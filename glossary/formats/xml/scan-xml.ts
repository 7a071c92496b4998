import { QostilError } from '#glossary/model/errors.ts';

/** A piece of an XML text; pieces are contiguous: each begins where the one before ends. */
export interface XmlToken {
  readonly kind: 'open' | 'close' | 'empty' | 'text' | 'cdata' | 'other';
  /** Qualified name of a tag; '' for the rest. */
  readonly name: string;
  /** Offsets of the raw piece in the text, UTF-16. */
  readonly start: number;
  readonly end: number;
}

/** Deepest nesting taken; documents of word processors stay below 60. */
const DEEPEST = 500;

/** A start tag with its attributes (XML 1.0, productions [40] STag and [44] EmptyElemTag). */
const START_TAG = /<([^\s/<>&"'=]+)(?:\s+[^\s=<>/"']+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*\s*(\/?)>/y;
const END_TAG = /<\/([^\s/<>&"'=]+)\s*>/y;

/**
 * The tokens of an XML text with their offsets, so that a change can be spliced in without touching a byte beside it (an
 * event parser tells where a token ends, not how it was written). Checks that tags match; reads no DTD: one with an
 * internal subset is refused, entities other than the five of XML are for unescapeXml to refuse.
 * Errors: file-damaged, file-nested-too-deep, file-entity-refused.
 */
export function* scanXml(text: string, file: string): Generator<XmlToken> {
  const open: string[] = [];
  let hasRoot = false;
  for (let at = 0; at < text.length; ) {
    const start = at;
    if (text.charCodeAt(at) !== 60) {
      const next = text.indexOf('<', at);
      at = next < 0 ? text.length : next;
      yield { kind: 'text', name: '', start, end: at };
      continue;
    }
    const following = text.charCodeAt(at + 1);
    if (following === 47) {
      END_TAG.lastIndex = at;
      const name = END_TAG.exec(text)?.[1];
      if (name === undefined || open.pop() !== name) throw damaged(file, start);
      at = END_TAG.lastIndex;
      yield { kind: 'close', name, start, end: at };
    } else if (following === 33 || following === 63) {
      at = endOfOther(text, at, file);
      yield { kind: text.startsWith('<![CDATA[', start) ? 'cdata' : 'other', name: '', start, end: at };
    } else {
      START_TAG.lastIndex = at;
      const match = START_TAG.exec(text);
      if (!match || (open.length === 0 && hasRoot)) throw damaged(file, start);
      hasRoot = true;
      at = START_TAG.lastIndex;
      const name = match[1]!;
      if (match[2] === '/') yield { kind: 'empty', name, start, end: at };
      else {
        if (open.push(name) > DEEPEST)
          throw new QostilError('file-nested-too-deep', { file, limit: DEEPEST });
        yield { kind: 'open', name, start, end: at };
      }
    }
  }
  if (open.length > 0 || !hasRoot) throw damaged(file, text.length);
}

/** End of a comment, CDATA section, processing instruction or document type. */
function endOfOther(text: string, at: number, file: string): number {
  const after = (mark: string, from: number): number => {
    const found = text.indexOf(mark, from);
    if (found < 0) throw damaged(file, at);
    return found + mark.length;
  };
  if (text.startsWith('<!--', at)) return after('-->', at + 4);
  if (text.startsWith('<![CDATA[', at)) return after(']]>', at + 9);
  if (text.startsWith('<?', at)) return after('?>', at + 2);
  const end = after('>', at);
  if (text.slice(at, end).includes('[')) throw new QostilError('file-entity-refused', { file });
  return end;
}

function damaged(file: string, at: number): QostilError {
  return new QostilError('file-damaged', { file }, `not well-formed XML at ${at}`);
}
