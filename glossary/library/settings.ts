import { DEFAULT_SETTINGS, type LibrarySettings } from '#glossary/model/settings.ts';
import type { Library } from './library.ts';

/** The library's settings; what was never set has its default. */
export function settings({ store }: Library): LibrarySettings {
  return { ...DEFAULT_SETTINGS, ...(store.settings.get('library') as Partial<LibrarySettings> | undefined) };
}

/** Changes some settings and answers with all. */
export function changeSettings(library: Library, changes: Partial<LibrarySettings>): LibrarySettings {
  const { store } = library;
  const changed = store.transaction(() => {
    const next = { ...settings(library), ...changes };
    store.settings.set('library', next);
    return next;
  });
  library.observer.settingsChanged();
  return changed;
}
