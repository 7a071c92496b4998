import { z } from 'zod';
import { DEFAULT_PREFERENCES, type Preferences } from '#contract/bridge.ts';

const stored = z.object({
  language: z.enum(['en', 'kk', 'ru']),
  theme: z.enum(['system', 'light', 'dark', 'contrast']),
  density: z.enum(['roomy', 'normal', 'dense']),
  textSize: z.number().min(80).max(160),
  textFace: z.enum(['serif', 'sans']),
  zoom: z.number().min(50).max(300),
  isMotionReduced: z.boolean(),
  exportFolder: z.string(),
  isStarterDeclined: z.boolean(),
}) satisfies z.ZodType<Preferences>;

/** Preferences of whatever a file or the window says: values that do not fit are left at `otherwise`. */
export function parsePreferences(value: unknown, otherwise: Preferences): Preferences {
  const given = typeof value === 'object' && value !== null ? value : {};
  const fitting = Object.entries(given).filter(([name, entry]) => {
    const field = stored.shape[name as keyof Preferences];
    return field?.safeParse(entry).success;
  });
  return { ...otherwise, ...Object.fromEntries(fitting) };
}

/** Preferences of a first start, in the first of the system's languages (`kk-KZ`, …) that is one of the three. */
export function firstPreferences(systemLanguages: readonly string[]): Preferences {
  const languages = systemLanguages.map(
    (tag) => stored.shape.language.safeParse(tag.slice(0, 2).toLowerCase()).data,
  );
  return { ...DEFAULT_PREFERENCES, language: languages.find(Boolean) ?? DEFAULT_PREFERENCES.language };
}
