import { useEffect } from 'react';
import { useArticlesView } from '../articles/articles-view.ts';
import { COMMANDS } from '../commands/registry.ts';
import { commandContext } from '../commands/run-command.ts';
import { useDrafting } from '../drafts/drafting.ts';
import { useShownOffers } from '../drafts/shown-offers.ts';
import { useAligning } from '../memory/align/aligning.ts';
import { useShownMatches } from '../memory/matches/shown-matches.ts';
import { useMemoriesView } from '../memory/memories/memories-view.ts';
import { useMemoryJob } from '../memory/memory-job.ts';
import { useNavigation } from '../state/navigation.ts';
import { useOpenEditor } from '../state/open-editor.ts';
import { usePreferences } from '../state/preferences.ts';
import { bridge } from '../state/workbench.ts';
import { useGlossaryView } from '../terms/glossary-view.ts';

/** Pause that gathers several changes into one message. */
const REST_MS = 150;

/** Keeps the menu bar true: which commands can run, which carry a tick. */
export function useMenuState(): void {
  useEffect(() => {
    let timer: number | undefined;
    let told = '';
    let endEditor = (): void => undefined;
    const tell = (): void => {
      const context = commandContext();
      const states = COMMANDS.map((command) => ({
        id: command.id,
        isEnabled: command.isEnabled(context),
        isChecked: command.isChecked?.(context) ?? false,
      }));
      const now = JSON.stringify(states);
      if (now === told) return;
      told = now;
      bridge.showCommands(states);
    };
    const soon = (): void => {
      window.clearTimeout(timer);
      timer = window.setTimeout(tell, REST_MS);
    };
    const follow = (): void => {
      endEditor();
      const { session } = useOpenEditor.getState();
      const ends = session
        ? [session.view.subscribe(soon), session.rows.onOutline(soon), session.aids.subscribe(soon)]
        : [];
      endEditor = () => {
        for (const end of ends) end();
      };
      soon();
    };
    follow();
    const ends = [
      useNavigation.subscribe(soon),
      usePreferences.subscribe(soon),
      useArticlesView.subscribe(soon),
      useGlossaryView.subscribe(soon),
      useDrafting.subscribe(soon),
      useShownOffers.subscribe(soon),
      useShownMatches.subscribe(soon),
      useMemoriesView.subscribe(soon),
      useMemoryJob.subscribe(soon),
      useAligning.subscribe(soon),
      useOpenEditor.subscribe(follow),
      () => endEditor(),
      () => window.clearTimeout(timer),
    ];
    return () => {
      for (const end of ends) end();
    };
  }, []);
}
