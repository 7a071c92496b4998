import type { MenuItemConstructorOptions } from 'electron';
import type { CommandState, Preferences } from '#contract/bridge.ts';
import { COMMAND_KEYS, type CommandId } from '#contract/command-keys.ts';
import type { SentenceKey, Translate } from '../translate.ts';
import { acceleratorOf } from './accelerator.ts';

/** What the menu bar shows. */
export interface MenuState {
  readonly preferences: Preferences;
  readonly platform: NodeJS.Platform;
  readonly recentArticles: readonly { readonly id: number; readonly title: string }[];
  /** By command; one that is missing can be chosen. */
  readonly commands: ReadonlyMap<string, CommandState>;
}

/** A command with a label of its own in the menu bar. */
type MenuCommand = CommandId & SentenceKey;

/** What choosing an item does. */
export interface MenuActions {
  command(id: CommandId): void;
  openArticle(id: number): void;
  changePreferences(change: Partial<Preferences>): void;
  showAbout(): void;
}

const SEPARATOR = { type: 'separator' } as const;
const THEMES = {
  system: 'view.themeSystem',
  light: 'view.themeLight',
  dark: 'view.themeDark',
  contrast: 'view.themeContrast',
} as const satisfies Readonly<Record<Preferences['theme'], CommandId>>;
/** Each language under its own name, whatever the menus speak. */
const LANGUAGES = { en: 'English', kk: 'Қазақша', ru: 'Русский' } as const;

/** The menu bar as Electron's template. */
export function menuTemplate(
  state: MenuState,
  t: Translate,
  actions: MenuActions,
): MenuItemConstructorOptions[] {
  const command = (id: MenuCommand): MenuItemConstructorOptions => commandItem(id, state, t, actions);
  const commands = (...ids: readonly MenuCommand[]): MenuItemConstructorOptions[] => ids.map(command);
  const role = (name: NonNullable<MenuItemConstructorOptions['role']>, key: SentenceKey) => ({
    role: name,
    label: t(key),
  });
  const isMac = state.platform === 'darwin';
  const about: MenuItemConstructorOptions = { label: t('app.about'), click: actions.showAbout };
  const quit = role('quit', 'app.quit');

  return [
    ...(isMac
      ? [{ label: 'Qostil', submenu: [about, SEPARATOR, role('hide', 'app.hide'), SEPARATOR, quit] }]
      : []),
    {
      label: t('menu.file'),
      submenu: [
        ...commands('article.new', 'article.paste', 'article.openFile', 'article.continue'),
        { label: t('menu.recent'), submenu: recentItems(state, t, actions) },
        SEPARATOR,
        ...commands('article.export', 'article.copyText', 'article.copyHtml'),
        SEPARATOR,
        ...commands('library.open', 'library.create', 'library.backUp', 'library.backups'),
        ...(isMac ? [] : [SEPARATOR, quit]),
      ],
    },
    {
      label: t('menu.edit'),
      submenu: [
        ...commands('edit.undo', 'edit.redo'),
        SEPARATOR,
        role('cut', 'edit.cut'),
        role('copy', 'edit.copy'),
        role('paste', 'edit.paste'),
        role('selectAll', 'edit.selectAll'),
        SEPARATOR,
        ...commands('edit.find', 'edit.findNext', 'edit.findPrevious', 'edit.replace'),
        SEPARATOR,
        command('app.settings'),
      ],
    },
    {
      label: t('menu.view'),
      submenu: [
        ...commands('go.articles', 'go.glossary'),
        SEPARATOR,
        ...commands('view.panel', 'view.runningText', 'segment.filter', 'segment.jump', 'app.palette'),
        SEPARATOR,
        { label: t('menu.theme'), submenu: themeItems(state, command) },
        { label: t('menu.language'), submenu: languageItems(state, actions) },
        { label: t('menu.zoom'), submenu: commands('view.zoomIn', 'view.zoomOut', 'view.zoomReset') },
        role('togglefullscreen', 'view.fullScreen'),
      ],
    },
    {
      label: t('menu.article'),
      submenu: [
        ...commands('segment.confirm', 'segment.confirmToUnconfirmed', 'segment.review', 'segment.toDraft'),
        SEPARATOR,
        ...commands(
          'segment.next',
          'segment.previous',
          'segment.nextUnconfirmed',
          'segment.previousUnconfirmed',
        ),
        SEPARATOR,
        ...commands(
          'segment.copySource',
          'segment.clear',
          'segment.split',
          'segment.merge',
          'segment.mergeEnglish',
        ),
        ...commands('segment.leaveOut', 'segment.add', 'segment.removeAdded', 'segment.move'),
        SEPARATOR,
        ...commands(
          'segment.lock',
          'segment.note',
          'segment.versions',
          'segment.spelling',
          'segment.repairSource',
        ),
        SEPARATOR,
        ...commands('article.about', 'article.reimport'),
      ],
    },
    {
      label: t('menu.terms'),
      submenu: [
        ...commands('term.add'),
        SEPARATOR,
        ...commands('term.insert1', 'term.insert2', 'term.insert3'),
      ],
    },
    {
      label: t('menu.help'),
      role: 'help',
      submenu: [...commands('article.sample', 'app.shortcuts'), ...(isMac ? [] : [SEPARATOR, about])],
    },
  ];
}

/** The window carries a key out by `event.code`; the menu only shows it, except on macOS, where menus own the keys. */
function commandItem(
  id: MenuCommand,
  state: MenuState,
  t: Translate,
  actions: MenuActions,
): MenuItemConstructorOptions {
  const [key] = COMMAND_KEYS[id] as readonly string[];
  const now = state.commands.get(id);
  return {
    id,
    label: t(id),
    ...(key ? { accelerator: acceleratorOf(key, state.platform), registerAccelerator: false } : {}),
    enabled: now?.isEnabled ?? true,
    ...(now?.isChecked ? { type: 'checkbox', checked: true } : {}),
    click: () => actions.command(id),
  };
}

function recentItems(state: MenuState, t: Translate, actions: MenuActions): MenuItemConstructorOptions[] {
  if (state.recentArticles.length === 0) return [{ label: t('menu.recentEmpty'), enabled: false }];
  return state.recentArticles.map(({ id, title }) => ({
    // An ampersand would be read as the mark of a mnemonic.
    label: title.replaceAll('&', '&&'),
    click: () => actions.openArticle(id),
  }));
}

function themeItems(
  state: MenuState,
  command: (id: MenuCommand) => MenuItemConstructorOptions,
): MenuItemConstructorOptions[] {
  return Object.entries(THEMES).map(([theme, id]) => ({
    ...command(id),
    type: 'radio',
    checked: state.preferences.theme === theme,
  }));
}

function languageItems(state: MenuState, actions: MenuActions): MenuItemConstructorOptions[] {
  return (['en', 'kk', 'ru'] as const).map((language) => ({
    label: LANGUAGES[language],
    type: 'radio',
    checked: state.preferences.language === language,
    click: () => actions.changePreferences({ language }),
  }));
}
