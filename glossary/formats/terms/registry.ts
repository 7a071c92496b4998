import { QostilError } from '#glossary/model/errors.ts';
import { tbx, tbxDca } from '../tbx/tbx.ts';
import { omegat } from './omegat.ts';
import { xlsx } from './spreadsheet.ts';
import type { TermFormat } from './term-format.ts';
import { csv, tsv } from './text-tables.ts';

/** Every glossary format, in the order the dialogs list them. A new member is one file and one line here. */
export const TERM_FORMATS: readonly TermFormat[] = Object.freeze([tbx, tbxDca, csv, tsv, xlsx, omegat]);

/** The format of an id. Errors: file-format-unknown. */
export function termFormat(id: string): TermFormat {
  const format = TERM_FORMATS.find((one) => one.id === id);
  if (!format) throw new QostilError('file-format-unknown', { file: id });
  return format;
}

/** Bytes looked at to tell a format. */
const BEGINNING = 4096;

/** The format of a file by its content and then its name. Errors: file-format-unknown. */
export function termFormatOf(name: string, bytes: Uint8Array): TermFormat {
  const beginning = new TextDecoder().decode(bytes.subarray(0, BEGINNING)).replaceAll('\u0000', '');
  const extension = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  const found =
    TERM_FORMATS.find(({ sniff }) => sniff?.(beginning)) ??
    TERM_FORMATS.find(({ extensions, sniff }) => !sniff && extensions.includes(extension));
  if (!found) throw new QostilError('file-format-unknown', { file: name });
  return found;
}
