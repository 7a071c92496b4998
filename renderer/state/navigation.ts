import { create } from 'zustand';
import type { Screen } from './screen.ts';

interface Navigation {
  readonly screen: Screen;
  readonly earlier: readonly Screen[];
}

/** Which screen is open and the way back. */
export const useNavigation = create<Navigation>(() => ({ screen: { name: 'articles' }, earlier: [] }));

/** Opens a screen; the present one becomes the way back. */
export function goTo(screen: Screen): void {
  useNavigation.setState(({ screen: present, earlier }) => ({
    screen,
    earlier: present.name === screen.name ? earlier : [...earlier, present].slice(-20),
  }));
}

/** Takes the place of the present screen: for a task that is done and leads on. */
export function goOnTo(screen: Screen): void {
  useNavigation.setState({ screen });
}

/** Back to where the writer came from, or to the articles. */
export function goBack(): void {
  useNavigation.setState(({ earlier }) => ({
    screen: earlier.at(-1) ?? { name: 'articles' },
    earlier: earlier.slice(0, -1),
  }));
}
