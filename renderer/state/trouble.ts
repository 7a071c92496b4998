import { type ErrorCode, type ErrorRecord, QostilError } from '#glossary/model/errors.ts';
import { translate } from '../i18n/i18n.ts';
import { announce, notify } from './notices.ts';

/** The sentence for an error: what happened and the next step. Bugs get a sentence of their own. */
export function errorSentence(error: unknown): string {
  if (error instanceof QostilError) return recordSentence(error);
  return translate('errors', 'unexpected');
}

/** The sentence for an error that came as data. */
export function recordSentence({ code, params }: ErrorRecord): string {
  return translate('errors', code, { ...params });
}

/** The end of the history is said to a screen reader; to the eye nothing happening says it. */
const NO_TROUBLE: readonly ErrorCode[] = ['nothing-to-undo', 'nothing-to-redo'];

/** Shows an error that has no place of its own on the screen. */
export function report(error: unknown): void {
  if (error instanceof QostilError && NO_TROUBLE.includes(error.code)) {
    announce(errorSentence(error));
    return;
  }
  if (!(error instanceof QostilError)) console.error(error);
  notify({ kind: 'error', text: errorSentence(error) });
}
