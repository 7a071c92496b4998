import { Menu } from 'electron';
import type { CommandState, Preferences } from '#contract/bridge.ts';
import { translator } from '../translate.ts';
import { isKeyShared } from './menu-items.ts';
import { type MenuActions, type MenuState, menuTemplate } from './menu-template.ts';

/** What comes within this is drawn as one menu: the first screen says three things, and a menu takes tens of milliseconds. */
const REST_MS = 400;

/** The app's menu bar, drawn again when what it shows changes. */
export interface MenuBar {
  /** Fills the bar, which has only its titles at first: they keep its place, and its items would delay the page. */
  fill(): void;
  showPreferences(preferences: Preferences): void;
  showRecentArticles(articles: MenuState['recentArticles']): void;
  showCommands(states: readonly CommandState[]): void;
}

export function createMenuBar(first: Preferences, actions: MenuActions): MenuBar {
  let state: MenuState = {
    preferences: first,
    platform: process.platform,
    recentArticles: [],
    commands: new Map(),
  };
  let drawing: NodeJS.Timeout | undefined;
  const template = () => menuTemplate(state, translator(state.preferences.language), actions);
  const draw = (): void => {
    clearTimeout(drawing);
    drawing = undefined;
    Menu.setApplicationMenu(Menu.buildFromTemplate(template()));
  };
  const drawSoon = (change: Partial<MenuState>): void => {
    state = { ...state, ...change };
    drawing ??= setTimeout(draw, REST_MS);
  };
  const isMarkChanged = ({ id, isChecked }: CommandState): boolean =>
    (state.commands.get(id)?.isChecked ?? false) !== isChecked;
  const titles = template().map(({ label = '' }) => ({ label, submenu: [] }));
  Menu.setApplicationMenu(Menu.buildFromTemplate(titles));
  return {
    fill: () => drawSoon({}),
    showPreferences(preferences) {
      state = { ...state, preferences };
      draw();
    },
    showRecentArticles: (recentArticles) => drawSoon({ recentArticles }),
    showCommands(states) {
      const changed = states.filter(({ id, isEnabled, isChecked }) => {
        const before = state.commands.get(id);
        return before?.isEnabled !== isEnabled || before.isChecked !== isChecked;
      });
      if (changed.length === 0) return;
      const commands = new Map([
        ...state.commands,
        ...changed.map((command) => [command.id, command] as const),
      ]);
      // A mark needs an item of another kind, and a key cannot move to another item, so there is a new menu; what can
      // be chosen is changed in place.
      if (changed.some((command) => isMarkChanged(command) || isKeyShared(command.id))) {
        drawSoon({ commands });
        return;
      }
      state = { ...state, commands };
      for (const { id, isEnabled } of changed) {
        const item = Menu.getApplicationMenu()?.getMenuItemById(id);
        if (item) item.enabled = isEnabled;
      }
    },
  };
}
