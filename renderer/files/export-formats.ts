import type { FormatInfo } from '#contract/files-service.ts';
import { hasText } from '../i18n/i18n.ts';

/** Groups of the export screen in order; a format that is in none stands with the parallel text. */
export const EXPORT_GROUPS = ['parallel', 'article'] as const;

export type ExportGroup = (typeof EXPORT_GROUPS)[number];

const ARTICLE_FORMATS: readonly string[] = ['txt', 'docx', 'odt', 'html', 'md', 'srt'];

export function groupOf(format: FormatInfo): ExportGroup {
  return ARTICLE_FORMATS.includes(format.id) ? 'article' : 'parallel';
}

/** Extensions of the files a format writes, without dots; a Moses pair is two files. */
export function extensionsOf({ id, extensions }: FormatInfo): readonly string[] {
  if (id === 'moses') return ['kk', 'en'];
  return extensions.slice(0, 1);
}

/** Whether main/locales has a name for a format; else its extension is its name. */
export function hasName(format: FormatInfo): boolean {
  return hasText('files', `format.${format.id}`);
}
