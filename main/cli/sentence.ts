import type { ErrorRecord } from '#glossary/model/errors.ts';
import errors from '../locales/en/errors.json' with { type: 'json' };

/** The English sentence of an expected error, as main/locales has it: what happened, to which file, what to do. */
export function sentence(error: Pick<ErrorRecord, 'code' | 'params'>): string {
  const template = (errors as Readonly<Record<string, string>>)[error.code] ?? error.code;
  return template.replace(/\{\{(\w+)\}\}/g, (hole, name: string) => String(error.params[name] ?? hole));
}
