import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { txt } from '#glossary/formats/txt/txt.ts';

const TEXT = 'Қостанай облысындағы ауылда жаңа мектеп ашылды. Оған әкім Ғалым Өтегенов пен ұстаздар қатысты.';

function read(bytes: Uint8Array, encoding?: string) {
  const file = { name: 'мақала.txt', bytes, ...(encoding === undefined ? {} : { encoding }) };
  const document = txt.read!(file);
  if (document.content.kind !== 'text') throw new Error('not text');
  return {
    text: document.content.text,
    encoding: document.encoding,
    isSure: document.isEncodingSure,
    notices: document.notices,
  };
}

function code(bytes: Uint8Array): string {
  try {
    txt.read!({ name: 'мақала.txt', bytes });
    return 'none';
  } catch (error) {
    return (error as { code: string }).code;
  }
}

describe('reading a text file', () => {
  const sure = [
    ['UTF-8', Buffer.from(TEXT, 'utf8'), 'utf-8'],
    [
      'UTF-8 with a byte order mark',
      Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(TEXT)]),
      'utf-8',
    ],
    [
      'UTF-16LE with a mark',
      Buffer.concat([Buffer.from([0xff, 0xfe]), iconv.encode(TEXT, 'utf-16le')]),
      'utf-16le',
    ],
    [
      'UTF-16BE with a mark',
      Buffer.concat([Buffer.from([0xfe, 0xff]), iconv.encode(TEXT, 'utf-16be')]),
      'utf-16be',
    ],
  ] as const;
  it.each(sure)('is sure of %s', (_name, bytes, encoding) => {
    expect(read(bytes)).toMatchObject({ text: TEXT, encoding, isSure: true });
  });

  it.each([
    ['UTF-16LE without a mark', 'utf-16le', 'utf-16le'],
    ['UTF-16BE without a mark', 'utf-16be', 'utf-16be'],
    ['KZ-1048', 'rk1048', 'kz-1048'],
  ])('guesses %s and says that it is not sure', (_name, codec, encoding) => {
    expect(read(iconv.encode(TEXT, codec))).toMatchObject({ text: TEXT, encoding, isSure: false });
  });

  it('reads Russian in windows-1251 as such', () => {
    const russian =
      'Министерство сообщило, что в области открыли новую школу. Об этом рассказал Иван Петров.';
    expect(read(iconv.encode(russian, 'windows-1251')).text).toBe(russian);
  });

  it('takes the encoding that the writer chose', () => {
    expect(read(iconv.encode(TEXT, 'pt154'), 'ptcp154')).toMatchObject({ text: TEXT, isSure: true });
  });

  it('takes NUL bytes out and says how many', () => {
    const bytes = Buffer.from(`${'Мәтін жолы. '.repeat(40)}\u0000соңы`);
    const result = read(bytes);
    expect(result.text.endsWith('соңы')).toBe(true);
    expect(result.text).not.toContain('\u0000');
    expect(result.notices).toEqual([{ code: 'nul-removed', params: { count: 1 } }]);
  });

  it('replaces lone surrogates of a UTF-16 file', () => {
    const bytes = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('Мәтін \ud800 соңы', 'utf16le')]);
    expect(read(bytes).text).toBe('Мәтін \ufffd соңы');
  });

  it.each([
    ['half a surrogate pair', Buffer.from([0xed, 0xa0, 0x80])],
    ['a character cut in two', Buffer.from('Қ').subarray(0, 1)],
  ])('reads UTF-8 with %s as UTF-8, and says that something is broken', (_name, broken) => {
    const result = read(Buffer.concat([Buffer.from(TEXT), broken]));
    expect(result).toMatchObject({ encoding: 'utf-8', isSure: false });
    expect(result.text.replaceAll('\ufffd', '')).toBe(TEXT);
    expect(result.notices).toEqual([{ code: 'surrogates-replaced', params: {} }]);
  });

  it.each([
    ['an empty file', Buffer.alloc(0), 'file-empty'],
    ['white space only', Buffer.from(' \r\n\t\n'), 'file-empty'],
    ['a ZIP under a .txt name', Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0, 0]), 'file-binary'],
    ['an executable', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0]), 'file-binary'],
    ['random control bytes', Buffer.from(Array.from({ length: 512 }, (_, at) => at % 9)), 'file-binary'],
    ['more than 128 MB', Buffer.alloc(128 * 1024 * 1024 + 1, 0x61), 'file-too-large'],
  ])('refuses %s', (_name, bytes, expected) => {
    expect(code(bytes)).toBe(expected);
  });
});
