const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/**
 * Cuts chunks of bytes into lines at LF only (U+2028 stays inside a line), without their LF or CRLF. Chunk borders
 * may lie anywhere, also inside a letter. The last line counts without a line feed; an empty input has no lines.
 * Lines are yielded a chunk at a time, so that a reader can answer all that has arrived before it waits for more.
 */
export async function* splitLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array[]> {
  let pending: Uint8Array[] = [];
  for await (const chunk of chunks) {
    const lines: Uint8Array[] = [];
    let from = 0;
    for (let at = chunk.indexOf(LINE_FEED); at >= 0; at = chunk.indexOf(LINE_FEED, from)) {
      const rest = chunk.subarray(from, at);
      lines.push(withoutReturn(pending.length === 0 ? rest : Buffer.concat([...pending, rest])));
      pending = [];
      from = at + 1;
    }
    if (from < chunk.length) pending.push(chunk.subarray(from));
    if (lines.length > 0) yield lines;
  }
  if (pending.length > 0) yield [withoutReturn(Buffer.concat(pending))];
}

function withoutReturn(line: Uint8Array): Uint8Array {
  return line[line.length - 1] === CARRIAGE_RETURN ? line.subarray(0, -1) : line;
}
