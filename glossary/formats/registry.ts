import { bilingualDocx } from './bilingual-docx/bilingual-docx.ts';
import { bilingualHtml } from './bilingual-html/bilingual-html.ts';
import { csv } from './csv/csv.ts';
import { docx } from './docx/docx.ts';
import { englishDocx } from './english-docx/english-docx.ts';
import type { Format } from './format.ts';
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

/** Every format there is, in the order the dialogs list them. A new member is one folder and one line here. */
export const FORMATS: readonly Format[] = Object.freeze([
  txt,
  docx,
  odt,
  html,
  markdown,
  srt,
  tmx,
  xliff,
  xliff20,
  xliffOmegat,
  csv,
  tsv,
  xlsx,
  jsonl,
  moses,
  bilingualHtml,
  bilingualDocx,
  englishDocx,
]);

/** The format of an id, or undefined. */
export function formatById(id: string): Format | undefined {
  return FORMATS.find((format) => format.id === id);
}
