import type { TermRecord } from '#glossary/model/term-exchange.ts';
import type { TermFile, TermFormat } from '../terms/term-format.ts';
import { decodeText } from '../txt/decode-text.ts';
import { readTbx } from './read-tbx.ts';
import { DCA, MARTIF } from './tbx-dialect.ts';
import { writeTbx } from './write-tbx.ts';

/** ISO 30042:2008, TBX-Basic, root martif: what other tools read. Reads both generations. */
export const tbx: TermFormat = {
  id: 'tbx',
  extensions: ['tbx', 'xml'],
  sniff: (beginning) => /<(?:martif|tbx)[\s>]/.test(beginning),
  read,
  write: (records) => writeTbx(records, MARTIF),
  losses: () => [],
};

/** ISO 30042:2019 in data-category-as-attribute style, root tbx. */
export const tbxDca: TermFormat = {
  id: 'tbx-dca',
  extensions: ['tbx'],
  read,
  write: (records) => writeTbx(records, DCA),
  losses: () => [],
};

function read({ name, bytes, options }: TermFile) {
  const { text, encoding, isSure } = decodeText(bytes, name, options.encoding);
  return {
    encoding,
    isEncodingSure: isSure,
    delimiter: '',
    hasHeader: false,
    columns: [],
    records: {
      *[Symbol.iterator](): Generator<TermRecord | null> {
        yield* readTbx(text, name, options);
      },
    },
  };
}
