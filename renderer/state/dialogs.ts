import { create } from 'zustand';
import { useNavigation } from './navigation.ts';

/** What floats over the screens; at most one is open. */
export type DialogName = 'palette' | 'shortcuts' | 'about-article';

export const useDialogs = create<{ readonly open: DialogName | null }>(() => ({ open: null }));

export function openDialog(open: DialogName): void {
  useDialogs.setState({ open });
}

export function closeDialog(): void {
  useDialogs.setState({ open: null });
}

// A dialog belongs to the screen it was opened over: another screen closes it.
useNavigation.subscribe(({ screen }, before) => {
  if (screen !== before.screen) closeDialog();
});
