import { parseArgs } from 'node:util';
import type { EngineArguments } from '#contract/engine-link.ts';

/** The arguments of the engine's process. Throws when one is missing: the shell always gives both. */
export function engineArguments(args: readonly string[]): EngineArguments {
  const { values } = parseArgs({
    args: [...args],
    options: { library: { type: 'string' }, 'user-data': { type: 'string' } },
  });
  const { library, 'user-data': userData } = values;
  if (!library || !userData) throw new Error('the engine needs --library PATH --user-data FOLDER');
  return { library, userData };
}
