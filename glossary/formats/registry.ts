import type { Format } from './format.ts';
import { moses } from './moses/moses.ts';
import { tmx } from './tmx/tmx.ts';
import { tsv } from './tsv/tsv.ts';
import { txt } from './txt/txt.ts';

/** Every format there is, in the order the dialogs list them. A new member is one folder and one line here. */
export const FORMATS: readonly Format[] = Object.freeze([txt, tmx, tsv, moses]);

/** The format of an id, or undefined. */
export function formatById(id: string): Format | undefined {
  return FORMATS.find((format) => format.id === id);
}
