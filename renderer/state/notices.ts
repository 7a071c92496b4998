import { create } from 'zustand';

/** A short message at the lower edge, with at most one act: Undo, Show. */
export interface Notice {
  readonly id: number;
  readonly kind: 'done' | 'error';
  readonly text: string;
  readonly action?: { readonly label: string; readonly run: () => void };
}

interface Notices {
  readonly notices: readonly Notice[];
  /** Spoken by a screen reader, not shown. */
  readonly announcement: string;
}

/** Messages shown now, and what a screen reader is told. */
export const useNotices = create<Notices>(() => ({ notices: [], announcement: '' }));

let lastId = 0;

/** Shows a message and answers with its id; errors stay until they are closed, the rest goes after a while. */
export function notify(notice: Omit<Notice, 'id'>): number {
  const id = ++lastId;
  useNotices.setState(({ notices }) => ({ notices: [...notices.slice(-2), { ...notice, id }] }));
  return id;
}

export function dismissNotice(id: number): void {
  useNotices.setState(({ notices }) => ({ notices: notices.filter((notice) => notice.id !== id) }));
}

export function announce(announcement: string): void {
  useNotices.setState({ announcement });
}
