import { queryOptions } from '@tanstack/react-query';
import type { LibrarySettings } from '#glossary/model/settings.ts';
import { engine } from '../state/workbench.ts';

/** Misspelt words of a text; own words and variety are the library's settings, so a change of them asks again. */
export const misspellingsQuery = (text: string, variety: LibrarySettings['englishVariety']) =>
  queryOptions({
    queryKey: ['settings', 'misspellings', variety, text],
    queryFn: () => engine.text.misspellings({ text }),
    enabled: text.trim() !== '',
    gcTime: 30_000,
  });
