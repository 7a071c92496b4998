import { describe, expect, it } from 'vitest';
import { openZip } from '#glossary/formats/zip/zip-file.ts';
import type { CodedText } from '#glossary/model/coded-text.ts';
import { contentsOf, type Fixture, fixturesOf, translatedBlocks } from './fixture-files.ts';

const FIXTURES = ['docx', 'odt', 'html', 'markdown', 'srt', 'xliff'].flatMap(fixturesOf);
/** Where changes were tracked, their marks go with the translation. */
const ZIPPED = FIXTURES.filter(({ name }) => /^(?:docx|odt)\/(?!.*tracked)/.test(name));

function translate(
  { format, file }: Fixture,
  change: (content: CodedText, index: number) => CodedText | null,
) {
  const contents = contentsOf(format.read!(file));
  return Buffer.from(format.translate!(file, translatedBlocks(contents, change)));
}

/** Kazakh words replaced between the codes, which stay where they are. */
function inEnglish({ text, codes }: CodedText, index: number): CodedText {
  const english = (part: string): string => part.replace(/\p{Script=Cyrillic}+/gu, () => `word${index}`);
  let written = '';
  let at = 0;
  const moved = codes.map((code) => {
    written += english(text.slice(at, code.offset));
    at = code.offset;
    return { ...code, offset: written.length };
  });
  return { text: written + english(text.slice(at)), codes: moved };
}

describe.each(FIXTURES)('$name', (one) => {
  const { format, file } = one;

  it('is the same file when nothing is translated', () => {
    expect(translate(one, () => null).equals(file.bytes)).toBe(true);
  });

  it('is the same file when every block is given its own words and codes', () => {
    if (format.id === 'xliff') return;
    expect(translate(one, (content) => content).equals(file.bytes)).toBe(true);
  });

  it('holds the translation of every block, and no block more or less, when read again', () => {
    const before = contentsOf(format.read!(file));
    const bytes = translate(one, inEnglish);
    const document = format.read!({ ...file, bytes });
    const after =
      format.id === 'xliff' && document.content.kind === 'units'
        ? document.content.units.map(({ target }) => target)
        : contentsOf(document);
    const spaced = (text: string): string => text.replace(/\s+/g, ' ').trim();
    expect(after.map(({ text }) => spaced(text))).toEqual(
      before.map((content, index) => spaced(inEnglish(content, index).text)),
    );
  });

  it('stays readable, with its words, when all codes are moved to the end in reverse or dropped', () => {
    for (const codesOf of [(content: CodedText) => content.codes.toReversed(), () => []]) {
      const bytes = translate(one, (content, index) => {
        const { text } = inEnglish(content, index);
        return { text, codes: codesOf(content).map((code) => ({ ...code, offset: text.length })) };
      });
      const document = format.read!({ ...file, bytes });
      const words = JSON.stringify(document.content);
      for (const index of contentsOf(format.read!(file)).keys()) {
        if (/\p{Script=Cyrillic}/u.test(contentsOf(format.read!(file))[index]!.text))
          expect(words).toContain(`word${index}`);
      }
    }
  });
});

describe.each(ZIPPED)('one changed word in $name', (one) => {
  it('changes that word in one part and no byte beside it', () => {
    const { format, file } = one;
    const contents = contentsOf(format.read!(file));
    const at = contents.findLastIndex(({ text }) => /\p{Script=Cyrillic}{4,}/u.test(text));
    const word = /\p{Script=Cyrillic}{4,}/u.exec(contents[at]!.text)![0];
    const bytes = translate(one, (content, index) => {
      if (index !== at) return null;
      const start = content.text.indexOf(word);
      const shift = 'WORD'.length - word.length;
      const codes = content.codes.map((code) =>
        code.offset > start ? { ...code, offset: Math.max(start, code.offset + shift) } : code,
      );
      return { text: content.text.replace(word, 'WORD'), codes };
    });
    const [before, after] = [openZip(file.bytes, file.name), openZip(bytes, file.name)];
    const changed = before.entries.filter(
      ({ name }) => !Buffer.from(before.part(name)!).equals(after.part(name)!),
    );
    expect(changed).toHaveLength(1);
    const old = Buffer.from(before.part(changed[0]!.name)!).toString();
    const fresh = Buffer.from(after.part(changed[0]!.name)!).toString();
    const [head, tail, ...more] = fresh.split('WORD') as [string, string];
    expect(more).toEqual([]);
    // A run whose words may begin with a space must say so; nothing else of it changes.
    expect([head, head.replace(/ xml:space="preserve">$/, '>')].some((one) => old.startsWith(one))).toBe(
      true,
    );
    expect(old.endsWith(tail)).toBe(true);
  });
});
