import type { FormatInfo } from '#glossary/model/exchange.ts';

const infos = [
  { id: 'txt', extensions: ['txt', 'text'], canImport: true, canExport: true },
  { id: 'docx', extensions: ['docx', 'docm', 'dotx'], canImport: true, canExport: false },
  { id: 'odt', extensions: ['odt', 'ott'], canImport: true, canExport: false },
  { id: 'html', extensions: ['html', 'htm', 'xhtml'], canImport: true, canExport: false },
  { id: 'markdown', extensions: ['md', 'markdown'], canImport: true, canExport: true },
  { id: 'srt', extensions: ['srt'], canImport: true, canExport: false },
  { id: 'tmx', extensions: ['tmx'], canImport: true, canExport: true },
  { id: 'xliff', extensions: ['xlf', 'xliff'], canImport: true, canExport: true },
  { id: 'xliff20', extensions: [], canImport: false, canExport: true },
  { id: 'xliff-omegat', extensions: [], canImport: false, canExport: true },
  { id: 'csv', extensions: ['csv'], canImport: true, canExport: true },
  { id: 'tsv', extensions: ['tsv', 'tab'], canImport: true, canExport: true },
  { id: 'xlsx', extensions: ['xlsx'], canImport: true, canExport: true },
  { id: 'jsonl', extensions: ['jsonl', 'ndjson'], canImport: true, canExport: true },
  { id: 'moses', extensions: ['kk'], canImport: true, canExport: true },
  { id: 'bilingual-html', extensions: [], canImport: false, canExport: true },
  { id: 'bilingual-docx', extensions: [], canImport: false, canExport: true },
  { id: 'english-docx', extensions: [], canImport: false, canExport: true },
] as const satisfies readonly FormatInfo[];

export type FormatId = (typeof infos)[number]['id'];

/**
 * Every format there is, in the order the dialogs list them, with what can be done with it. Apart from the formats
 * themselves (registry.ts), since a program that only says which files it reads should not load all their readers.
 */
export const FORMAT_INFOS: readonly (FormatInfo & { readonly id: FormatId })[] = Object.freeze(infos);
