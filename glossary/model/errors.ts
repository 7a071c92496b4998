/**
 * Codes of expected trouble. The screen and the command line turn a code and its params into a sentence
 * (`errors.<code>` in main/locales); nothing in glossary/ writes sentences.
 */
export const ERROR_CODES = [
  // files
  'file-missing',
  'file-unreadable',
  'file-empty',
  'file-too-large',
  'file-binary',
  'file-damaged',
  'file-truncated',
  'file-encoding-unsure',
  'file-format-unknown',
  'file-format-unsupported',
  'file-nested-too-deep',
  'file-too-dense',
  'file-bomb',
  'file-path-unsafe',
  'file-entity-refused',
  'file-exists',
  'original-missing',
  'original-changed',
  'segments-untranslated',
  'folder-missing',
  'folder-not-writable',
  'disk-full',
  // library
  'library-missing',
  'library-not-qostil',
  'library-newer',
  'library-older', // only when opened for reading, which cannot bring it up to date
  'library-damaged',
  'library-locked',
  'library-read-only',
  'backup-missing',
  'migration-failed',
  // editing
  'article-missing',
  'segment-missing',
  'segment-locked',
  'segment-changed',
  'segment-merged',
  'segment-not-adjacent',
  'split-at-edge',
  'code-broken',
  'nothing-to-undo',
  'nothing-to-redo',
  'undo-conflict',
  // terms
  'entry-missing',
  'entry-empty',
  'entry-duplicate',
  'entry-changed',
  'rendering-missing',
  // memory, drafts, checks
  'memory-missing',
  'memory-read-only',
  'unit-missing',
  'pattern-invalid',
  'pattern-timeout',
  'server-address-refused',
  'server-unreachable',
  'server-timeout',
  'server-reply-invalid',
  'check-missing',
  // process
  'input-invalid',
  'job-missing',
  'cancelled',
  'engine-restarted',
  'network-refused',
  // a bug; `detail` has the stack
  'unexpected',
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];

/** Values that fill the sentence of a code: file name, line, size in bytes, … */
export type ErrorParams = Readonly<Record<string, string | number>>;

/** Expected trouble with a code; `detail` is for the log only, never shown. */
export class QostilError extends Error {
  readonly code: ErrorCode;
  readonly params: ErrorParams;
  readonly detail: string;

  constructor(code: ErrorCode, params: ErrorParams = {}, detail = '', cause?: unknown) {
    super(code, cause === undefined ? undefined : { cause });
    this.name = 'QostilError';
    this.code = code;
    this.params = params;
    this.detail = detail;
  }
}

/** The shape in which an error crosses a process. */
export interface ErrorRecord {
  readonly code: ErrorCode;
  readonly params: ErrorParams;
  readonly detail: string;
}
