import type { FormatInfo } from '#contract/files-service.ts';
import { hasText } from '../i18n/i18n.ts';

/** Groups of the export screen in order. */
export const EXPORT_GROUPS = ['parallel', 'beside', 'article'] as const;

export type ExportGroup = (typeof EXPORT_GROUPS)[number];

/** Where a format stands; one that is not named here is parallel text. */
const GROUPS: Readonly<Record<string, ExportGroup>> = {
  'bilingual-html': 'beside',
  'bilingual-docx': 'beside',
  pdf: 'beside',
  txt: 'article',
  markdown: 'article',
  'english-docx': 'article',
  translated: 'article',
};

/** The file an article came in, as a format of its own; null when it cannot go out translated. */
export function translatedFormat(original: string | null): FormatInfo | null {
  const extension = /\.([^.]+)$/.exec(original ?? '')?.[1];
  if (extension === undefined) return null;
  return { id: 'translated', extensions: [`en.${extension}`], canImport: false, canExport: true };
}

/** The page for print as PDF, which the app prints itself. */
export const PDF: FormatInfo = {
  id: 'pdf',
  extensions: ['bilingual.pdf'],
  canImport: false,
  canExport: true,
};

/** What a format appends to the name where that is not its extension; the engine's writers say the same. */
const SUFFIXES: Readonly<Record<string, readonly string[]>> = {
  txt: ['.en.txt'],
  markdown: ['.en.md'],
  moses: ['.kk', '.en'],
  xliff20: ['.v2.xlf'],
  'xliff-omegat': ['.omegat.xlf'],
  'bilingual-html': ['.bilingual.html'],
  'bilingual-docx': ['.bilingual.docx'],
  'english-docx': ['.en.docx'],
};

export function groupOf(format: FormatInfo): ExportGroup {
  return GROUPS[format.id] ?? 'parallel';
}

/** Formats in the order in which the groups show them. */
export function inGroups(formats: readonly FormatInfo[]): readonly FormatInfo[] {
  return EXPORT_GROUPS.flatMap((group) => formats.filter((format) => groupOf(format) === group));
}

/** Endings of the files a format writes, with their dots; several for one that spreads over files. */
export function suffixesOf({ id, extensions }: FormatInfo): readonly string[] {
  return SUFFIXES[id] ?? extensions.slice(0, 1).map((extension) => `.${extension}`);
}

/** Whether main/locales has a name for a format; else its id is its name. */
export function hasName(format: FormatInfo): boolean {
  return hasText('files', `format.${format.id}`);
}
