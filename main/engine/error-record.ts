import { type ErrorRecord, QostilError } from '#glossary/model/errors.ts';

/** The shape in which an error crosses; a bug becomes `unexpected` with its stack for the log. */
export function errorRecord(error: unknown): ErrorRecord {
  if (error instanceof QostilError) {
    const { code, params, detail } = error;
    return { code, params, detail };
  }
  return {
    code: 'unexpected',
    params: {},
    detail: error instanceof Error ? (error.stack ?? '') : String(error),
  };
}
