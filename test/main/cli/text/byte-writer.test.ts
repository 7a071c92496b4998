import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ByteWriter } from '../../../../main/cli/text/byte-writer.ts';

const piece = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom('ә'.repeat(50_000), 'қала'),
  fc.nat(),
  fc.constantFrom(0, 9, 10, 99, 100, Number.MAX_SAFE_INTEGER),
  fc.uint8Array({ maxLength: 60 }),
);

function write(out: ByteWriter, one: string | number | Uint8Array): void {
  if (typeof one === 'string') out.text(one);
  else if (typeof one === 'number') out.number(one);
  else out.bytes(one);
}

const expected = (pieces: readonly (string | number | Uint8Array)[]) =>
  Buffer.concat(pieces.map((one) => Buffer.from(typeof one === 'number' ? String(one) : one)));

test('what was written is taken, and stands while more is written behind it', () => {
  fc.assert(
    fc.property(fc.array(piece), fc.array(piece), (first, second) => {
      const out = new ByteWriter();
      for (const one of first) write(out, one);
      const taken = out.taken();
      for (const one of second) write(out, one);
      expect(Buffer.compare(out.taken(), expected(second))).toBe(0);
      expect(Buffer.compare(taken, expected(first))).toBe(0);
    }),
  );
});

test('after clearing it begins anew', () => {
  const out = new ByteWriter();
  out.text('ескі');
  out.clear();
  out.text('жаңа');
  expect(Buffer.from(out.taken()).toString()).toBe('жаңа');
});
