import { queries } from '../state/workbench.ts';

/** Reads again what hangs on the glossary. */
export async function refreshTerms(): Promise<void> {
  await queries.invalidateQueries({ queryKey: ['entries'] });
  await queries.invalidateQueries({ queryKey: ['terms'] });
}
