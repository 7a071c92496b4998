import type { RenameLine } from '#contract/terms-service.ts';
import { type EntryContent, preferredRendering, RENDERING_KINDS } from '#glossary/model/entry.ts';
import type { SegmentId } from '#glossary/model/ids.ts';
import type { RenderingChange } from '#glossary/model/rename.ts';

/** The English forms of an entry that may give way, the preferred full form first; forbidden ones are not among them. */
export function formsToChange(entry: EntryContent): readonly string[] {
  const own = entry.renderings.filter(({ status }) => status !== 'forbidden').map(({ text }) => text);
  const preferred = preferredRendering(entry);
  return [...new Set(preferred === null ? own : [preferred, ...own])];
}

/**
 * What each form becomes: what was typed for it, else, where it is the end of the first form (a surname), the same words
 * of what that becomes; else it stays.
 */
export function plannedForms(
  forms: readonly string[],
  typed: Readonly<Record<string, string>>,
): readonly RenderingChange[] {
  const [first = ''] = forms;
  const newFirst = typed[first] ?? first;
  return forms.map((from) => ({ from, to: typed[from] ?? lastWordsLike(from, first, newFirst) }));
}

function lastWordsLike(form: string, first: string, newFirst: string): string {
  if (!first.endsWith(` ${form}`) || newFirst.trim() === '') return form;
  return newFirst.trim().split(/\s+/u).slice(-form.split(/\s+/u).length).join(' ');
}

/** The forms that really change. */
export function realChanges(planned: readonly RenderingChange[]): readonly RenderingChange[] {
  return planned
    .map(({ from, to }) => ({ from, to: to.trim() }))
    .filter(({ from, to }) => to !== '' && to !== from);
}

/**
 * The preferred forms that gave way to others of their kind in a change of an entry; those it still has as accepted did
 * not. Empty when none did.
 */
export function formsGivenWay(before: EntryContent, after: EntryContent): readonly RenderingChange[] {
  const kept = new Set(formsToChange(after));
  return RENDERING_KINDS.flatMap((kind) => {
    const preferred = ({ renderings }: EntryContent): string =>
      renderings.find((one) => one.kind === kind && one.status === 'preferred')?.text ?? '';
    const [from, to] = [preferred(before), preferred(after)];
    return from === '' || to === '' || kept.has(from) ? [] : [{ from, to }];
  });
}

/** Whether a sentence is changed unless the writer says otherwise: it may be, and its Kazakh names the entry. */
export function isOfferedTicked({ isLocked, isInSource }: RenameLine): boolean {
  return !isLocked && isInSource;
}

/** The sentences to change: those offered, but for those the writer turned round. */
export function tickedLines(
  lines: readonly RenameLine[],
  turned: ReadonlySet<SegmentId>,
): readonly RenameLine[] {
  return lines.filter((line) => !line.isLocked && isOfferedTicked(line) !== turned.has(line.segmentId));
}

/** Every written form that gives way, with the form that comes, each pair once: Izbasarov’s → Izbassarov’s. */
export function writtenForms(lines: readonly RenameLine[]): readonly RenderingChange[] {
  const forms = new Map<string, RenderingChange>();
  for (const { before, after, spans, newSpans } of lines) {
    spans.forEach(({ start, end }, index) => {
      const from = before.slice(start, end);
      const span = newSpans[index];
      const to = span ? after.slice(span.start, span.end) : '';
      forms.set(`${from}\n${to}`, { from, to });
    });
  }
  return [...forms.values()];
}

/** What sets a written form apart from the forms as listed; null = nothing. */
export function formKind(
  written: string,
  changes: readonly RenderingChange[],
): 'possessive' | 'plural' | 'capitals' | null {
  if (changes.some(({ from }) => from === written)) return null;
  if (/['’](?:s|S)?$/u.test(written)) return 'possessive';
  if (written.length > 1 && written === written.toUpperCase()) return 'capitals';
  return changes.some(({ from }) => written.startsWith(from)) ? 'plural' : null;
}
