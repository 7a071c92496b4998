import type { ReadOptions } from '#glossary/model/exchange.ts';
import { type Invocation, UsageError } from './command.ts';

/** How files are to be read, from --encoding, --layout, --page and --columns KK,EN (1-based; 0 = no English). */
export function readOptions({ encoding, layout, page, columns }: Invocation['values']): ReadOptions {
  return {
    ...(encoding === undefined ? {} : { encoding: String(encoding) }),
    ...(layout === undefined ? {} : { layout: layout as 'auto' }),
    ...(page === true ? { isWholePage: true } : {}),
    ...(columns === undefined ? {} : { columns: columnsOf(String(columns)) }),
  };
}

function columnsOf(argument: string): { readonly source: number; readonly target: number } {
  const [source, target] = argument.split(',').map(Number);
  if (!Number.isInteger(source) || !Number.isInteger(target) || source! < 1 || target! < 0)
    throw new UsageError('--columns takes two numbers, such as 2,3');
  return { source: source! - 1, target: target! - 1 };
}
