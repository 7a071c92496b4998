import { queryOptions } from '@tanstack/react-query';
import type { LibrarySettings } from '#glossary/model/settings.ts';
import { engine } from '../state/workbench.ts';

/** Misspelt words of a text; asked again when settings or glossary change, since both know words. */
export const misspellingsQuery = (text: string, variety: LibrarySettings['englishVariety']) =>
  queryOptions({
    queryKey: ['spelling', 'misspellings', variety, text],
    queryFn: () => engine.text.misspellings({ text }),
    enabled: text.trim() !== '',
    gcTime: 30_000,
  });
