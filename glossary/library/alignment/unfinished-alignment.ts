import type { UnfinishedAlignment } from '#glossary/model/edit-alignment.ts';
import type { Library } from '../library.ts';

const SETTING = 'alignment';

/** The alignment that was being looked over; null when there is none. */
export function unfinishedAlignment({ store }: Library): UnfinishedAlignment | null {
  return (store.settings.get(SETTING) ?? null) as UnfinishedAlignment | null;
}

/** Keeps an alignment as it stands by now in the place of the one before; null = there is none any more. */
export function setUnfinishedAlignment({ store }: Library, alignment: UnfinishedAlignment | null): void {
  store.transaction(() => store.settings.set(SETTING, alignment));
}
