import type { ErrorRecord } from '#glossary/model/errors.ts';
import type { ArticleId } from '#glossary/model/ids.ts';
import type { WireMessage } from './wire.ts';

/** Settings of the app on this machine, kept by the shell; those of the work are in the library. */
export interface Preferences {
  readonly language: 'en' | 'kk' | 'ru';
  readonly theme: 'system' | 'light' | 'dark' | 'contrast';
  readonly density: 'roomy' | 'normal' | 'dense';
  /** Size of article text against the density's own, percent: 80 … 160. */
  readonly textSize: number;
  /** Typeface of article text. */
  readonly textFace: 'serif' | 'sans';
  /** Zoom of the whole window, percent: 50 … 300. */
  readonly zoom: number;
  readonly isMotionReduced: boolean;
  /** Folder of the last export; '' = the system's documents folder. */
  readonly exportFolder: string;
  /** Whether the starter glossary is not to be offered on the start screen any more. */
  readonly isStarterDeclined: boolean;
}

/** Preferences of a first start; the shell puts the system's language in when it is one of the three. */
export const DEFAULT_PREFERENCES: Preferences = {
  language: 'en',
  theme: 'system',
  density: 'normal',
  textSize: 100,
  textFace: 'serif',
  zoom: 100,
  isMotionReduced: false,
  exportFolder: '',
  isStarterDeclined: false,
};

/** Whether the engine can be asked now: `ready` comes again with each fresh port, `away` while it is started again. */
export type EngineState = 'ready' | 'away';

/** A command of the menu bar as the window sees it now. */
export interface CommandState {
  readonly id: string;
  readonly isEnabled: boolean;
  readonly isChecked: boolean;
}

/** Ends a subscription. */
export type Unsubscribe = () => void;

/**
 * What the preload shows the window as `window.qostil`; all values are structured-clone data. Paths cross, bytes of
 * files never do. The preload keeps the engine's port: messages sent while the engine is away are dropped, and the
 * window sends again what was not answered when `ready` comes.
 */
export interface Bridge {
  readonly platform: 'linux' | 'darwin' | 'win32';
  readonly appVersion: string;
  /** Preferences at the start of the window, so that the first paint has the right theme and language. */
  readonly initialPreferences: Preferences;

  /** Sends to the engine. */
  post(message: WireMessage): void;
  onMessage(listener: (message: WireMessage) => void): Unsubscribe;
  /** Told at once with the present state, then at each change. */
  onEngineState(listener: (state: EngineState) => void): Unsubscribe;

  changePreferences(change: Partial<Preferences>): Promise<Preferences>;
  /** Changes made elsewhere: menu, another window. */
  onPreferences(listener: (preferences: Preferences) => void): Unsubscribe;

  /** Ids of commands chosen in the menu bar. */
  onCommand(listener: (id: string) => void): Unsubscribe;
  /** Tells the menu bar which commands can be chosen; ids it does not know are ignored. */
  showCommands(states: readonly CommandState[]): void;
  /** An article chosen under File > Recent. */
  onOpenArticle(listener: (articleId: ArticleId) => void): Unsubscribe;
  /** Newest first; shown under File > Recent. */
  showRecentArticles(articles: readonly { readonly id: ArticleId; readonly title: string }[]): void;
  /** Files given to the app by the system: double click, command line. */
  onOpenFiles(listener: (paths: readonly string[]) => void): Unsubscribe;
  /** Before the window closes: the shell waits (at most 3 s) until the promise of the listener is settled. */
  onClosing(listener: () => Promise<void>): Unsubscribe;

  /** Empty when cancelled. `extensions` without dots. */
  chooseFiles(options: { readonly extensions: readonly string[] }): Promise<readonly string[]>;
  /** null when cancelled. */
  chooseFolder(options: { readonly defaultPath: string }): Promise<string | null>;
  /** A library file to open or to make; null when cancelled. */
  chooseLibrary(options: { readonly mode: 'open' | 'create' }): Promise<string | null>;
  /** Folder that exports go to when the preference is empty. */
  documentsFolder(): Promise<string>;
  /** A new folder for a page that is to be printed. */
  printFolder(): Promise<string>;
  /**
   * Prints a page of such a folder as PDF and takes the folder away. Null = done, else why not: file-exists,
   * folder-not-writable, disk-full.
   */
  printPdf(order: {
    readonly page: string;
    readonly pdf: string;
    readonly isOverwriteAllowed: boolean;
  }): Promise<ErrorRecord | null>;
  /** Opens the file manager with the file selected. */
  reveal(path: string): Promise<void>;
  /** Opens an https address in the browser after asking; anything else is refused. False = not opened. */
  openExternal(url: string): Promise<boolean>;
  /** Full path of a file dropped on the window or chosen in it; '' when it has none. */
  pathOfFile(file: File): string;
  /** Puts text on the clipboard, and HTML beside it when given. */
  copy(content: { readonly text: string; readonly html?: string }): Promise<void>;
  /** Plain text on the clipboard; '' when there is none. */
  paste(): Promise<string>;
}
