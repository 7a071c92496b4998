import { create } from 'zustand';
import type { EditorSession } from '../editor/session/editor-session.ts';

/** The article that is open in the editor; null on other screens and while one is being opened. */
export const useOpenEditor = create<{ readonly session: EditorSession | null }>(() => ({ session: null }));
