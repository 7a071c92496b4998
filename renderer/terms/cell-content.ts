import { ENTRY_STATUSES, type EntryContent, preferredAs, preferredRendering } from '#glossary/model/entry.ts';
import { TERM_TYPES } from '#glossary/model/term-type.ts';
import type { Cell } from './cells.ts';
import { formsToChange, plannedForms } from './rename/rename-plan.ts';

/** What a cell holds as it is typed or chosen; '' where the entry has no English. */
export function cellValue(entry: EntryContent, cell: Cell): string {
  if (cell === 'source') return entry.forms[0]?.text ?? '';
  if (cell === 'rendering') return preferredRendering(entry) ?? '';
  return entry[cell];
}

/**
 * The entry with another value in a cell; null = it is no value for it, or the same. The short form of a name follows
 * the full one (Aigul Serikbayeva → Aigul Serikbaeva, Serikbayeva → Serikbaeva); an emptied English goes.
 */
export function withCell(content: EntryContent, cell: Cell, value: string): EntryContent | null {
  const wanted = value.trim();
  if (wanted === cellValue(content, cell)) return null;
  switch (cell) {
    case 'source': {
      if (wanted === '') return null;
      const [base, ...others] = content.forms;
      return { ...content, forms: [{ kind: 'base', ...base, text: wanted }, ...others] };
    }
    case 'rendering':
      return { ...content, renderings: withRendering(content, wanted) };
    case 'type': {
      const type = TERM_TYPES.find((own) => own === wanted);
      return type ? { ...content, type } : null;
    }
    case 'status': {
      const status = ENTRY_STATUSES.find((own) => own === wanted);
      return status ? { ...content, status } : null;
    }
  }
}

function withRendering(content: EntryContent, wanted: string): EntryContent['renderings'] {
  const present = preferredRendering(content);
  if (present === null) return [preferredAs(wanted), ...content.renderings];
  if (wanted === '') return content.renderings.filter(({ text }) => text !== present);
  const planned = new Map(
    plannedForms(formsToChange(content), { [present]: wanted }).map(({ from, to }) => [from, to]),
  );
  return content.renderings.map((rendering) =>
    rendering.status === 'forbidden'
      ? rendering
      : { ...rendering, text: planned.get(rendering.text) ?? rendering.text },
  );
}
