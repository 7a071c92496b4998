import { bilingualDocx } from './bilingual-docx/bilingual-docx.ts';
import { bilingualHtml } from './bilingual-html/bilingual-html.ts';
import { csv } from './csv/csv.ts';
import { docx } from './docx/docx.ts';
import { englishDocx } from './english-docx/english-docx.ts';
import type { Format, FormatCode } from './format.ts';
import { FORMAT_INFOS, type FormatId } from './format-infos.ts';
import { html } from './html/html.ts';
import { jsonl } from './jsonl/jsonl.ts';
import { markdown } from './markdown/markdown.ts';
import { moses } from './moses/moses.ts';
import { odt } from './odt/odt.ts';
import { srt } from './srt/srt.ts';
import { tmx } from './tmx/tmx.ts';
import { tsv } from './tsv/tsv.ts';
import { txt } from './txt/txt.ts';
import { xliff, xliff20, xliffOmegat } from './xliff/xliff.ts';
import { xlsx } from './xlsx/xlsx.ts';

/** A new member is one folder, one line here and one in format-infos.ts. */
const CODE: Readonly<Record<FormatId, FormatCode>> = {
  txt,
  docx,
  odt,
  html,
  markdown,
  srt,
  tmx,
  xliff,
  xliff20,
  'xliff-omegat': xliffOmegat,
  csv,
  tsv,
  xlsx,
  jsonl,
  moses,
  'bilingual-html': bilingualHtml,
  'bilingual-docx': bilingualDocx,
  'english-docx': englishDocx,
};

/** Every format there is, in the order the dialogs list them. */
export const FORMATS: readonly Format[] = Object.freeze(
  FORMAT_INFOS.map((info) => ({ ...info, ...CODE[info.id] })),
);

/** The format of an id, or undefined. */
export function formatById(id: string): Format | undefined {
  return FORMATS.find((format) => format.id === id);
}
