import type { Preferences } from '#contract/bridge.ts';
import type { CommandId } from '#contract/command-keys.ts';
import { moveRegion } from '../app/regions.ts';
import { openDialog } from '../state/dialogs.ts';
import { goBack, goTo, useNavigation } from '../state/navigation.ts';
import { changePreferences, usePreferences, zoomStep } from '../state/preferences.ts';
import { type Command, editorCommand } from './command.ts';

/** What is shown and how. */
export const VIEW_COMMANDS: readonly Command[] = [
  { id: 'app.palette', group: 'view', isEnabled: () => true, run: () => openDialog('palette') },
  { id: 'app.shortcuts', group: 'view', isEnabled: () => true, run: () => openDialog('shortcuts') },
  { id: 'go.articles', group: 'view', isEnabled: () => true, run: () => goTo({ name: 'articles' }) },
  {
    id: 'go.back',
    group: 'view',
    isEnabled: ({ screen }) => screen.name !== 'articles' || useNavigation.getState().earlier.length > 0,
    run: goBack,
  },
  { id: 'view.nextRegion', group: 'view', isEnabled: () => true, run: () => moveRegion(1) },
  { id: 'view.previousRegion', group: 'view', isEnabled: () => true, run: () => moveRegion(-1) },
  {
    ...editorCommand('view.panel', 'view', (editor) =>
      editor.show({ isPanelOpen: !editor.view.getState().isPanelOpen }),
    ),
    isChecked: ({ editor }) => editor?.view.getState().isPanelOpen ?? false,
  },
  {
    ...editorCommand('view.runningText', 'view', (editor) =>
      editor.show({ shape: editor.view.getState().shape === 'rows' ? 'text' : 'rows' }),
    ),
    isChecked: ({ editor }) => editor?.view.getState().shape === 'text',
  },
  zoomCommand('view.zoomIn', (zoom) => zoomStep(zoom, 1)),
  zoomCommand('view.zoomOut', (zoom) => zoomStep(zoom, -1)),
  zoomCommand('view.zoomReset', () => 100),
  themeCommand('view.themeSystem', 'system'),
  themeCommand('view.themeLight', 'light'),
  themeCommand('view.themeDark', 'dark'),
  themeCommand('view.themeContrast', 'contrast'),
];

function zoomCommand(id: CommandId, next: (zoom: number) => number): Command {
  return {
    id,
    group: 'view',
    isEnabled: () => true,
    run: () => changePreferences({ zoom: next(usePreferences.getState().zoom) }),
  };
}

function themeCommand(id: CommandId, theme: Preferences['theme']): Command {
  return {
    id,
    group: 'view',
    isEnabled: () => true,
    isChecked: () => usePreferences.getState().theme === theme,
    run: () => changePreferences({ theme }),
  };
}
