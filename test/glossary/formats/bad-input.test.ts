import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { formatById } from '#glossary/formats/registry.ts';
import { newZip } from '#glossary/formats/zip/new-zip.ts';
import { openZip } from '#glossary/formats/zip/zip-file.ts';
import { QostilError } from '#glossary/model/errors.ts';
import { fixture } from './fixture-files.ts';

function codeOf(read: () => unknown): string {
  try {
    read();
  } catch (error) {
    return error instanceof QostilError ? error.code : String(error);
  }
  return 'none';
}

describe('a broken or hostile file', () => {
  it.each([
    ['docx', 'not-a-zip.docx', 'file-truncated'],
    ['docx', 'truncated.docx', 'file-truncated'],
    ['docx', 'path-trick.docx', 'file-path-unsafe'],
    ['docx', 'bomb.docx', 'file-bomb'],
    ['docx', 'no-document.docx', 'file-damaged'],
    ['docx', 'xxe.docx', 'file-entity-refused'],
    ['docx', 'entity.docx', 'file-entity-refused'],
    ['docx', 'deep.docx', 'file-nested-too-deep'],
    ['docx', 'unclosed.docx', 'file-damaged'],
    ['xliff', 'billion-laughs.xlf', 'file-entity-refused'],
    ['html', 'deep.html', 'file-nested-too-deep'],
    ['markdown', 'empty.md', 'file-empty'],
    ['jsonl', 'bad.jsonl', 'file-damaged'],
    ['moses', 'uneven.kk', 'file-damaged'],
    ['srt', 'no-cues.srt', 'file-empty'],
  ])('%s %s is refused with %s', (id, name, code) => {
    expect(codeOf(() => formatById(id)!.read!(fixture(`broken/${name}`)))).toBe(code);
  });

  it('with a part that is not what was packed is damaged', () => {
    const bytes = Buffer.from(newZip({ 'word/document.xml': '<w:document>' }));
    const zip = openZip(bytes, 'a.docx');
    bytes.writeUInt32LE(1, zip.entries[0]!.record + 16);
    expect(codeOf(() => openZip(bytes, 'a.docx').part('word/document.xml'))).toBe('file-damaged');
  });

  it('that lies about the size of a part is stopped at the size it claims', () => {
    const zip = Buffer.from(newZip({ 'word/document.xml': 'x'.repeat(1000) }));
    const packed = deflateRawSync(Buffer.alloc(50_000_000, 'y'));
    const at = zip.indexOf('PK\u0001\u0002');
    const data = 30 + 'word/document.xml'.length;
    const liar = Buffer.concat([zip.subarray(0, data), packed, zip.subarray(at)]);
    const shift = packed.length - (at - data);
    liar.writeUInt32LE(packed.length, at + shift + 20);
    liar.writeUInt32LE(at + shift, liar.length - 6);
    expect(codeOf(() => openZip(liar, 'a.docx').part('word/document.xml'))).toBe('file-damaged');
  });

  it('of many small parts that unpack to too much together is a bomb', () => {
    const blanks = ' '.repeat(3_900_000);
    const headers = Array.from({ length: 12 }, (_, at) => [
      `word/header${at}.xml`,
      `<w:hdr>${blanks}</w:hdr>`,
    ]);
    const bytes = newZip({ 'word/document.xml': '<w:document/>', ...Object.fromEntries(headers) });
    expect(codeOf(() => formatById('docx')!.read!({ name: 'a.docx', bytes }))).toBe('file-bomb');
  });

  it.each([
    ['html', 'a.html', `<body>${'<div>'.repeat(1000)}<p>Қар жауды.</p>`],
    ['markdown', 'a.md', `${'> '.repeat(5000)}Қар`],
    ['markdown', 'a.md', `${'- '.repeat(5000)}Қар`],
    ['markdown', 'a.md', `${'['.repeat(50_000)}Қар`],
  ])('%s nested thousands deep is refused, not read in part', (id, name, text) => {
    const file = { name, bytes: Buffer.from(text) };
    expect(codeOf(() => formatById(id)!.read!(file))).toBe('file-nested-too-deep');
  });

  it.each([
    ['marks in a paragraph', 'қар *жауды* '.repeat(10_000)],
    ['rows in a table', `| а | б |\n|---|---|\n${'| қар | күн |\n'.repeat(20_001)}`],
    ['runs of backticks', Array.from({ length: 1000 }, (_, at) => `${'`'.repeat(at + 1)}қар`).join(' ')],
    ['underlined headings', 'Қар\n===\n\n'.repeat(2001)],
    ['marks in many paragraphs just under the limit', `${'қар *жауды* '.repeat(4900)}\n\n`.repeat(11)],
    ['rows in many tables', `| а | б |\n|---|---|\n${'| қар | күн |\n'.repeat(1000)}\n`.repeat(61)],
    ['footnotes', Array.from({ length: 3001 }, (_, at) => `қар[^${at}]\n\n[^${at}]: күн\n\n`).join('')],
  ])('Markdown with thousands of %s is refused before it is parsed', (_, text) => {
    const file = { name: 'a.md', bytes: Buffer.from(text) };
    expect(codeOf(() => formatById('markdown')!.read!(file))).toBe('file-too-dense');
  });

  it('Markdown of a size that its parser needs minutes for is refused', () => {
    const file = { name: 'a.md', bytes: Buffer.from(`${'қ'.repeat(1023)}\n`.repeat(16 * 1024 + 1)) };
    expect(codeOf(() => formatById('markdown')!.read!(file))).toBe('file-too-large');
  });

  it('Markdown with as many marks in paragraphs of their own is read', () => {
    const file = { name: 'a.md', bytes: Buffer.from('қар *жауды*\n\n'.repeat(6000)) };
    const { content } = formatById('markdown')!.read!(file);
    expect(content.kind === 'blocks' && content.blocks.length).toBe(6000);
  });

  // Minutes where a link, or a field that is never closed, is looked for again from each of its neighbours.
  it.each([
    ['links', '<w:hyperlink><w:r><w:t>аб</w:t></w:r></w:hyperlink>'],
    ['open fields', '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:t>аб</w:t></w:r>'],
  ])('with 20,000 %s in a paragraph is read', (_, part) => {
    const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
    const parts = Array.from({ length: 20_000 }, (_one, at) => part.replace('аб', `аб${at}`)).join('');
    const bytes = newZip({
      'word/document.xml': `<w:document ${word}><w:body><w:p>${parts}</w:p></w:body></w:document>`,
    });
    const { content } = formatById('docx')!.read!({ name: 'a.docx', bytes });
    expect(JSON.stringify(content)).toContain('аб19999');
  });

  it('with a cue of tags alone keeps it as it is', () => {
    const bytes = Buffer.from('1\n00:00:01,000 --> 00:00:02,000\n<i></i>\n');
    const srt = formatById('srt')!;
    const parts = [{ start: 0, end: 0, content: { text: 'x', codes: [] }, state: 'confirmed' as const }];
    expect(srt.translate!({ name: 'a.srt', bytes }, [{ parts }])).toEqual(bytes);
  });

  it('keeps scripts of a page out of the article', () => {
    const { content } = formatById('html')!.read!(fixture('html/news-saved.html'));
    expect(JSON.stringify(content)).not.toContain('alert');
  });
});
