import { Menu } from 'electron';
import type { CommandState, Preferences } from '#contract/bridge.ts';
import { translator } from '../translate.ts';
import { isKeyShared } from './menu-items.ts';
import { type MenuActions, type MenuState, menuTemplate } from './menu-template.ts';

/** The app's menu bar, drawn again when what it shows changes. */
export interface MenuBar {
  showPreferences(preferences: Preferences): void;
  showRecentArticles(articles: MenuState['recentArticles']): void;
  showCommands(states: readonly CommandState[]): void;
}

export function createMenuBar(preferences: Preferences, actions: MenuActions): MenuBar {
  let state: MenuState = { preferences, platform: process.platform, recentArticles: [], commands: new Map() };
  const show = (change: Partial<MenuState>): void => {
    state = { ...state, ...change };
    const t = translator(state.preferences.language);
    Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(state, t, actions)));
  };
  const isMarkChanged = ({ id, isChecked }: CommandState): boolean =>
    (state.commands.get(id)?.isChecked ?? false) !== isChecked;
  show({});
  return {
    showPreferences: (changed) => show({ preferences: changed }),
    showRecentArticles: (recentArticles) => show({ recentArticles }),
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
        show({ commands });
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
