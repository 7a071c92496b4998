import { QueryClientProvider } from '@tanstack/react-query';
import { useCommandKeys } from '../commands/use-command-keys.ts';
import type { Screen } from '../state/screen.ts';
import { queries } from '../state/workbench.ts';
import styles from './app.module.css';
import { Dialogs } from './dialogs.tsx';
import { DropTarget } from './drop-target.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { HistoryBar } from './history-bar.tsx';
import { Notices } from './notices.tsx';
import { Rail } from './rail.tsx';
import { StatusBar } from './status-bar.tsx';
import { Tips } from './tips.tsx';
import { useAppEvents } from './use-app-events.ts';
import { useAppearance } from './use-appearance.ts';
import { useFocusOnScreen } from './use-focus-on-screen.ts';
import { useMenuState } from './use-menu-state.ts';
import { useShownScreen } from './use-shown-screen.ts';

/** The window: rail, stage, status bar, and what floats over them. */
export function App() {
  useAppearance();
  return (
    <QueryClientProvider client={queries}>
      <Frame />
    </QueryClientProvider>
  );
}

function Frame() {
  useCommandKeys();
  useAppEvents();
  useMenuState();
  const { screen, Component } = useShownScreen();
  const key = keyOf(screen);
  useFocusOnScreen(key, screen.name === 'articles');
  return (
    <DropTarget>
      <div className={styles.app}>
        <Rail />
        <main className={styles.stage} data-region="stage">
          <HistoryBar />
          <ErrorBoundary key={key}>
            <Component key={key} screen={screen} />
          </ErrorBoundary>
        </main>
        <StatusBar />
      </div>
      <Dialogs />
      <Notices />
      <Tips />
    </DropTarget>
  );
}

/** Another article, other files are another screen: nothing of the one before stays. */
function keyOf(screen: Screen): string {
  return JSON.stringify(screen);
}
