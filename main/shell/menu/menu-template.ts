import type { MenuItemConstructorOptions } from 'electron';
import type { CommandState, Preferences } from '#contract/bridge.ts';
import type { CommandId } from '#contract/command-keys.ts';
import type { SentenceKey, Translate } from '../translate.ts';
import { commandItem, languageItems, recentItems, themeItems } from './menu-items.ts';

/** What the menu bar shows. */
export interface MenuState {
  readonly preferences: Preferences;
  readonly platform: NodeJS.Platform;
  readonly recentArticles: readonly { readonly id: number; readonly title: string }[];
  /** By command; one that is missing can be chosen. */
  readonly commands: ReadonlyMap<string, CommandState>;
}

/** What choosing an item does. */
export interface MenuActions {
  command(id: CommandId): void;
  openArticle(id: number): void;
  changePreferences(change: Partial<Preferences>): void;
  showAbout(): void;
}

const SEPARATOR = { type: 'separator' } as const;

/**
 * The menu bar as Electron's template. Every command of the window has its place here, under the title it has in the
 * palette; test/main/shell/menu-template.test.ts names one that has none.
 */
export function menuTemplate(
  state: MenuState,
  t: Translate,
  actions: MenuActions,
): MenuItemConstructorOptions[] {
  const commands = (...ids: readonly CommandId[]): MenuItemConstructorOptions[] =>
    ids.map((id) => commandItem(id, state, t, actions));
  const submenu = (key: SentenceKey, items: MenuItemConstructorOptions[]): MenuItemConstructorOptions => ({
    label: t(key),
    submenu: items,
  });
  const role = (name: NonNullable<MenuItemConstructorOptions['role']>, key: SentenceKey) => ({
    role: name,
    label: t(key),
  });
  const isMac = state.platform === 'darwin';
  const about: MenuItemConstructorOptions = { label: t('app.about'), click: actions.showAbout };
  const settings = commands('app.settings');
  const quit = role('quit', 'app.quit');

  return [
    ...(isMac
      ? [
          {
            label: 'Qostil',
            submenu: [about, SEPARATOR, ...settings, SEPARATOR, role('hide', 'app.hide'), SEPARATOR, quit],
          },
        ]
      : []),
    submenu('menu.file', [
      ...commands('article.new', 'article.paste', 'article.openFile', 'article.openFolder'),
      SEPARATOR,
      ...commands('article.continue'),
      submenu('menu.recent', recentItems(state, t, actions)),
      SEPARATOR,
      ...commands('library.open', 'library.create', 'library.backUp', 'library.backups'),
      ...(isMac ? [] : [SEPARATOR, ...settings, SEPARATOR, quit]),
    ]),
    submenu('menu.edit', [
      ...commands('edit.undo', 'edit.redo'),
      SEPARATOR,
      role('cut', 'edit.cut'),
      role('copy', 'edit.copy'),
      role('paste', 'edit.paste'),
      role('selectAll', 'edit.selectAll'),
      SEPARATOR,
      ...commands('edit.find', 'edit.findNext', 'edit.findPrevious', 'edit.replace'),
    ]),
    submenu('menu.sentence', [
      ...commands('segment.confirm', 'segment.confirmToUnconfirmed', 'segment.review', 'segment.toDraft'),
      SEPARATOR,
      ...commands('segment.next', 'segment.previous'),
      ...commands('segment.nextUnconfirmed', 'segment.previousUnconfirmed', 'segment.jump'),
      SEPARATOR,
      ...commands('segment.copySource', 'segment.clear', 'segment.split', 'segment.merge'),
      SEPARATOR,
      submenu('menu.relation', [
        ...commands('segment.leaveOut', 'segment.mergeEnglish', 'segment.move'),
        ...commands('segment.add', 'segment.removeAdded'),
      ]),
      ...commands('segment.lock', 'segment.note', 'segment.versions'),
      SEPARATOR,
      ...commands('code.insert', 'code.left', 'code.right'),
      SEPARATOR,
      ...commands('segment.spelling', 'segment.repairSource', 'word.gloss'),
    ]),
    submenu('menu.article', [
      ...commands('article.about', 'article.reimport', 'article.resegment', 'article.readReview'),
      SEPARATOR,
      ...commands('article.copyText', 'article.copyHtml', 'article.export', 'corpus.export'),
      SEPARATOR,
      ...commands('article.remove'),
    ]),
    submenu('menu.terms', [
      ...commands('go.glossary'),
      SEPARATOR,
      ...commands('term.add', 'term.nextNew', 'term.addNew'),
      submenu('menu.insertTerm', [
        ...commands('term.insert1', 'term.insert2', 'term.insert3', 'term.insert4', 'term.insert5'),
        ...commands('term.insert6', 'term.insert7', 'term.insert8', 'term.insert9'),
      ]),
      SEPARATOR,
      ...commands('term.changeEverywhere', 'term.consistency', 'glossary.harvest'),
      SEPARATOR,
      ...commands('entry.add', 'entry.editCell', 'entry.edit', 'entry.markAll'),
      ...commands('entry.merge', 'entry.remove', 'glossary.duplicates'),
      SEPARATOR,
      ...commands('glossary.starter', 'glossary.import', 'glossary.export'),
    ]),
    submenu('menu.memory', [
      ...commands('go.memories', 'memory.concordance'),
      SEPARATOR,
      submenu('menu.takeMatch', [
        ...commands('memory.take1', 'memory.take2', 'memory.take3', 'memory.take4', 'memory.take5'),
      ]),
      ...commands('memory.fill', 'memory.propagate', 'memory.propagateAll'),
      SEPARATOR,
      ...commands('memory.add', 'memory.rename', 'memory.remove'),
      ...commands('memory.browse', 'memory.duplicates', 'memory.conflicts', 'memory.replace'),
      ...commands('memory.statistics', 'memory.compact'),
      SEPARATOR,
      ...commands('memory.import', 'memory.export', 'memory.align'),
      submenu('menu.align', [
        ...commands('align.accept', 'align.acceptSure', 'align.join', 'align.split'),
        ...commands('align.up', 'align.down', 'align.openGap', 'align.closeGap', 'align.restart'),
      ]),
    ]),
    submenu('menu.drafts', [
      ...commands('draft.segment', 'draft.ask'),
      submenu('menu.takeDraft', [
        ...commands('draft.take1', 'draft.take2', 'draft.take3', 'draft.take4', 'draft.take5'),
        ...commands('draft.take6', 'draft.take7', 'draft.take8', 'draft.take9'),
      ]),
      SEPARATOR,
      ...commands('draft.empty', 'draft.untouched', 'draft.stop'),
    ]),
    submenu('menu.review', [
      ...commands('review.open', 'review.all'),
      SEPARATOR,
      ...commands('review.next', 'review.previous', 'review.fix'),
    ]),
    submenu('menu.view', [
      ...commands('go.articles', 'go.back', 'app.palette'),
      SEPARATOR,
      ...commands('view.panel', 'view.runningText', 'segment.filter'),
      ...commands('view.nextRegion', 'view.previousRegion'),
      SEPARATOR,
      submenu('menu.theme', themeItems(state, t, actions)),
      submenu('menu.language', languageItems(state, actions)),
      submenu('menu.zoom', commands('view.zoomIn', 'view.zoomOut', 'view.zoomReset')),
      role('togglefullscreen', 'view.fullScreen'),
    ]),
    {
      ...submenu('menu.help', [
        ...commands('article.sample', 'app.shortcuts'),
        ...(isMac ? [] : [SEPARATOR, about]),
      ]),
      role: 'help',
    },
  ];
}
