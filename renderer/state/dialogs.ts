import { create } from 'zustand';

/** What floats over the screens; at most one is open. */
export type DialogName = 'palette' | 'shortcuts' | 'about-article';

export const useDialogs = create<{ readonly open: DialogName | null }>(() => ({ open: null }));

export function openDialog(open: DialogName): void {
  useDialogs.setState({ open });
}

export function closeDialog(): void {
  useDialogs.setState({ open: null });
}
