import type { MenuItemConstructorOptions } from 'electron';
import type { Preferences } from '#contract/bridge.ts';
import { COMMAND_KEYS, type CommandId, isCommandId } from '#contract/command-keys.ts';
import type { Translate } from '../translate.ts';
import { acceleratorOf } from './accelerator.ts';
import type { MenuActions, MenuState } from './menu-template.ts';

const THEMES = {
  system: 'view.themeSystem',
  light: 'view.themeLight',
  dark: 'view.themeDark',
  contrast: 'view.themeContrast',
} as const satisfies Readonly<Record<Preferences['theme'], CommandId>>;
/** Each language under its own name, whatever the menus speak. */
const LANGUAGES = { en: 'English', kk: 'Қазақша', ru: 'Русский' } as const;

/** The key a menu shows for a command; '' = none. */
function shownKey(id: string): string {
  const [key] = isCommandId(id) ? COMMAND_KEYS[id] : [];
  return key ?? '';
}

/** Whether two commands, never possible at once, share the key: it is shown at the one that can be chosen. */
export function isKeyShared(id: string): boolean {
  const key = shownKey(id);
  return key !== '' && Object.values(COMMAND_KEYS).filter(([shown]) => shown === key).length > 1;
}

/**
 * A command of the window with its title, key and state. The window carries the key out by `event.code`; the menu only
 * shows it, except on macOS, where menus own the keys.
 */
export function commandItem(
  id: CommandId,
  state: MenuState,
  t: Translate,
  actions: MenuActions,
): MenuItemConstructorOptions {
  const key = shownKey(id);
  const now = state.commands.get(id);
  const isEnabled = now?.isEnabled ?? true;
  return {
    id,
    label: t(id),
    ...(key !== '' && (isEnabled || !isKeyShared(id))
      ? { accelerator: acceleratorOf(key, state.platform), registerAccelerator: false }
      : {}),
    enabled: isEnabled,
    ...(now?.isChecked ? { type: 'checkbox', checked: true } : {}),
    click: () => actions.command(id),
  };
}

/** The articles opened last. */
export function recentItems(
  state: MenuState,
  t: Translate,
  actions: MenuActions,
): MenuItemConstructorOptions[] {
  if (state.recentArticles.length === 0) return [{ label: t('menu.recentEmpty'), enabled: false }];
  return state.recentArticles.map(({ id, title }) => ({
    // An ampersand would be read as the mark of a mnemonic.
    label: title.replaceAll('&', '&&'),
    click: () => actions.openArticle(id),
  }));
}

/** The colours to choose from, the chosen ones marked. */
export function themeItems(
  state: MenuState,
  t: Translate,
  actions: MenuActions,
): MenuItemConstructorOptions[] {
  return Object.entries(THEMES).map(([theme, id]) => ({
    ...commandItem(id, state, t, actions),
    type: 'radio',
    checked: state.preferences.theme === theme,
  }));
}

/** The languages of the window, the chosen one marked. */
export function languageItems(state: MenuState, actions: MenuActions): MenuItemConstructorOptions[] {
  return (['en', 'kk', 'ru'] as const).map((language) => ({
    label: LANGUAGES[language],
    type: 'radio',
    checked: state.preferences.language === language,
    click: () => actions.changePreferences({ language }),
  }));
}
