import type { ExportLoss } from '#glossary/model/exchange.ts';
import words from '../locales/en/files.json' with { type: 'json' };

/** What a format loses of an article, as the export screen says it in English. */
export function lossSentence({ loss, count }: Pick<ExportLoss, 'loss' | 'count'>): string {
  return words[`loss.${loss}_${count === 1 ? 'one' : 'other'}`].replace('{{count}}', String(count));
}
