import { strToU8, Zip, ZipDeflate } from 'fflate';

/** The first date a ZIP archive can hold; our archives carry no other, so that the same content gives the same bytes. */
const NO_DATE = new Date(1980, 0, 1);

/** Text packed at a time, UTF-16 units. */
const PIECE = 64 * 1024;

/** A new ZIP archive of files by name, in that order. A text that comes in pieces is packed as it comes. */
export function newZip(files: Readonly<Record<string, Uint8Array | string | Iterable<string>>>): Uint8Array {
  const packed: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    packed.push(chunk);
  });
  for (const [name, content] of Object.entries(files)) {
    const file = new ZipDeflate(name, { level: 4 });
    file.mtime = NO_DATE;
    file.os = 0;
    zip.add(file);
    if (content instanceof Uint8Array) file.push(content, true);
    else {
      for (const piece of pieces(content)) file.push(strToU8(piece), false);
      file.push(new Uint8Array(0), true);
    }
  }
  zip.end();
  return Buffer.concat(packed);
}

/** A text in pieces of about the same length; none is cut inside. */
function* pieces(content: string | Iterable<string>): Iterable<string> {
  if (typeof content === 'string') return yield content;
  let piece = '';
  for (const part of content) {
    piece += part;
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  yield piece;
}
