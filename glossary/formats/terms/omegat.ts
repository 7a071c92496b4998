import type { Notice } from '#glossary/model/exchange.ts';
import type { TermRecord } from '#glossary/model/term-exchange.ts';
import { oneLine } from '../one-line.ts';
import { decodeText } from '../txt/decode-text.ts';
import type { TermFormat } from './term-format.ts';
import { recordOf } from './term-row.ts';

/**
 * OmegaT's glossary: source, target, comment between tabs, UTF-8 in a file called .utf8 (.txt is read in the encoding of
 * the computer). Rows that begin with # are comments there. Own knowledge of OmegaT's manual, "Glossaries".
 */
export const omegat: TermFormat = {
  id: 'omegat',
  extensions: ['utf8'],
  read({ name, bytes, options }) {
    const { text, encoding, isSure } = decodeText(bytes, name, options.encoding);
    const rows = text
      .split(/\r\n|\n|\r/)
      .filter((line) => line.trim() !== '' && !line.startsWith('#'))
      .map((line) => line.split('\t'));
    return {
      encoding,
      isEncodingSure: isSure,
      delimiter: '\t',
      hasHeader: false,
      columns: [],
      records: {
        *[Symbol.iterator]() {
          for (const [kazakh = '', english = '', note = ''] of rows)
            yield recordOf({ kazakh, english, note }, options);
        },
      },
    };
  },
  *write(records) {
    for (const record of records) {
      for (const { text: kazakh } of record.content.forms) {
        if (kazakh.startsWith('#')) continue;
        for (const { text, status } of record.content.renderings) {
          if (status !== 'forbidden')
            yield `${oneLine(kazakh)}\t${oneLine(text)}\t${oneLine(commentOf(record))}\n`;
        }
      }
    }
  },
  losses(records) {
    const counts = { 'terms-rows-lost': 0, 'terms-without-english': 0, 'terms-forbidden-left-out': 0 };
    let all = 0;
    for (const { content } of records) {
      all += 1;
      if (content.forms.some(({ text }) => text.startsWith('#'))) counts['terms-rows-lost'] += 1;
      if (content.renderings.every(({ status }) => status === 'forbidden'))
        counts['terms-without-english'] += 1;
      if (content.renderings.some(({ status }) => status === 'forbidden'))
        counts['terms-forbidden-left-out'] += 1;
    }
    const notices: Notice[] = all === 0 ? [] : [{ code: 'terms-pairs-only', params: { count: all } }];
    for (const [code, count] of Object.entries(counts))
      if (count > 0) notices.push({ code, params: { count } });
    return notices;
  },
};

/** The note, else the definition. */
function commentOf({ content }: TermRecord): string {
  return content.note || content.definition;
}
