import { CHECKS } from '#glossary/checks/registry.ts';
import type { CheckSetting, CheckSettings } from '#glossary/checks/run-checks.ts';
import type { CheckInfo, OwnCheck } from '#glossary/model/checking.ts';
import { QostilError } from '#glossary/model/errors.ts';
import type { Severity } from '#glossary/model/finding.ts';
import type { ArticleId } from '#glossary/model/ids.ts';
import type { Library } from '../library.ts';
import { assertPattern } from '../patterns/match-pattern.ts';

/** Names of what is kept among the library's settings. */
const SETTINGS = 'checks';
const OWN = 'own-checks';

type Scope = 'library' | `article:${number}`;

function scopeOf(articleId: ArticleId | null): Scope {
  return articleId === null ? 'library' : `article:${articleId}`;
}

function stored({ store }: Library): Partial<Record<Scope, CheckSettings>> {
  return (store.settings.get(SETTINGS) ?? {}) as Partial<Record<Scope, CheckSettings>>;
}

/** The settings in force in an article: its own before the library's. */
export function checkSettings(library: Library, articleId: ArticleId | null): CheckSettings {
  const all = stored(library);
  const ofLibrary = all.library ?? {};
  if (articleId === null) return ofLibrary;
  const merged: Record<string, CheckSetting> = { ...ofLibrary };
  for (const [check, setting] of Object.entries(all[scopeOf(articleId)] ?? {}))
    merged[check] = { ...merged[check], ...setting };
  return merged;
}

/** Every check with the settings in force. */
export function listChecks(library: Library, articleId: ArticleId | null): readonly CheckInfo[] {
  const settings = checkSettings(library, articleId);
  const own = articleId === null ? {} : (stored(library)[scopeOf(articleId)] ?? {});
  return CHECKS.map(({ id, theme, scope, severity, isOn }) => ({
    id,
    theme,
    scope,
    severity: settings[id]?.severity ?? severity,
    isOn: settings[id]?.isOn ?? isOn,
    isOfArticle: own[id] !== undefined,
    shipped: { severity, isOn },
  }));
}

/** Sets one check; null = as the library has it, or as it ships. Errors: check-missing. */
export function changeCheck(
  library: Library,
  request: {
    readonly check: string;
    readonly articleId: ArticleId | null;
    readonly isOn: boolean | null;
    readonly severity: Severity | null;
  },
): readonly CheckInfo[] {
  const { check, articleId, isOn, severity } = request;
  if (!CHECKS.some(({ id }) => id === check)) throw new QostilError('check-missing', { check });
  const { store } = library;
  store.transaction(() => {
    const all = stored(library);
    const scope = scopeOf(articleId);
    const { [check]: _, ...others } = all[scope] ?? {};
    const setting = { ...(isOn === null ? {} : { isOn }), ...(severity === null ? {} : { severity }) };
    const isSet = Object.keys(setting).length > 0;
    store.settings.set(SETTINGS, { ...all, [scope]: isSet ? { ...others, [check]: setting } : others });
  });
  library.observer.settingsChanged();
  return listChecks(library, articleId);
}

/** The user's own checks, in their order. */
export function ownChecks({ store }: Library): readonly OwnCheck[] {
  return (store.settings.get(OWN) ?? []) as readonly OwnCheck[];
}

/** Replaces the user's own checks. Errors: pattern-invalid, input-invalid for a name twice. */
export function setOwnChecks(library: Library, checks: readonly OwnCheck[]): readonly OwnCheck[] {
  for (const { source, target, isCaseSensitive } of checks) {
    for (const pattern of [source, target]) assertPattern(pattern, isCaseSensitive);
  }
  if (new Set(checks.map(({ name }) => name)).size < checks.length)
    throw new QostilError('input-invalid', { field: 'name' });
  const { store } = library;
  store.transaction(() => store.settings.set(OWN, checks));
  library.observer.settingsChanged();
  return checks;
}
