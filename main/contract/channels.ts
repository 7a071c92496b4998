/** Names under which the shell and the preload talk; the window sees the methods of `Bridge` only. */
export const CHANNELS = {
  // shell to window
  enginePort: 'engine-port',
  engineAway: 'engine-away',
  preferences: 'preferences',
  command: 'command',
  openArticle: 'open-article',
  openFiles: 'open-files',
  closing: 'closing',
  // window to shell
  ready: 'ready',
  closed: 'closed',
  showCommands: 'show-commands',
  showRecentArticles: 'show-recent-articles',
  changePreferences: 'change-preferences',
  chooseFiles: 'choose-files',
  chooseFolder: 'choose-folder',
  chooseLibrary: 'choose-library',
  documentsFolder: 'documents-folder',
  printFolder: 'print-folder',
  printPdf: 'print-pdf',
  reveal: 'reveal',
  openExternal: 'open-external',
  copy: 'copy',
  paste: 'paste',
} as const;

/** What the shell hands the preload at the start, as one argument: `--qostil=` and this as JSON. */
export const START_ARGUMENT = '--qostil=';
