import type { Entry, EntryContent } from '#glossary/model/entry.ts';
import type { EntryId, OperationId } from '#glossary/model/ids.ts';
import type { Library } from '../library.ts';
import { write } from '../write.ts';
import { contentOf, recordContent, requireEntry } from './entries.ts';

/** Key of the step; the history of the one that stays looks for it. */
export const MERGE_ACTION = 'merge-entries';

/** Groups of entries that may be one thing: the same base form and the same type or rendering. */
export function duplicateGroups(
  { store }: Library,
  limit: number,
): { readonly total: number; readonly groups: readonly (readonly Entry[])[] } {
  const groups = store.entries.alikeGroups();
  return {
    total: groups.length,
    groups: groups
      .slice(0, limit)
      .map((ids) => ids.map((id) => store.entries.get(id)).filter((entry) => entry !== null)),
  };
}

/**
 * Makes one entry of several, as one step: `into` keeps what it says and takes over forms, renderings and whatever it
 * leaves open, from one after the other. Those go; their histories are read with that of the one that stays. Errors:
 * entry-missing.
 */
export function mergeEntries(
  library: Library,
  request: { readonly operationId: OperationId; readonly into: EntryId; readonly from: readonly EntryId[] },
): Entry {
  const { operationId, into } = request;
  const from = [...new Set(request.from)].filter((id) => id !== into);
  write(
    library,
    { operationId, step: '' },
    MERGE_ACTION,
    () => ['glossary'],
    (recorder) => {
      const kept = contentOf(requireEntry(library, into));
      const others = from.map((id) => contentOf(requireEntry(library, id)));
      recordContent(recorder, into, others.reduce(mergedContent, kept));
      for (const id of from) recorder.remove('entry', id);
      return { into };
    },
  );
  library.observer.termsChanged(from.length + 1);
  return requireEntry(library, into);
}

/** One content of two: the first one's words stand, the second one's are added where they are new. */
export function mergedContent(kept: EntryContent, other: EntryContent): EntryContent {
  const forms = other.forms
    .filter(({ text }) => !kept.forms.some((form) => form.text === text))
    .map((form) => (form.kind === 'base' ? { ...form, kind: 'variant' as const } : form));
  const hasPreferred = (kind: string): boolean =>
    kept.renderings.some((one) => one.status === 'preferred' && one.kind === kind);
  const renderings = other.renderings
    .filter(({ text }) => !kept.renderings.some((rendering) => rendering.text === text))
    .map((rendering) =>
      rendering.status === 'preferred' && hasPreferred(rendering.kind)
        ? { ...rendering, status: 'accepted' as const }
        : rendering,
    );
  return {
    ...kept,
    forms: [...kept.forms, ...forms],
    renderings: [...kept.renderings, ...renderings],
    domain: kept.domain || other.domain,
    gender: kept.gender === 'unknown' ? other.gender : kept.gender,
    role: kept.role || other.role,
    kind: kept.kind || other.kind,
    region: kept.region || other.region,
    definition: joined(kept.definition, other.definition),
    note: joined(kept.note, other.note),
    source: kept.source || other.source,
    sourceUrl: kept.sourceUrl || other.sourceUrl,
    scope: kept.scope === other.scope ? kept.scope : null,
    renamings: [
      ...kept.renamings,
      ...other.renamings.filter((one) => !kept.renamings.some((known) => known.source === one.source)),
    ],
  };
}

function joined(first: string, second: string): string {
  if (second === '' || first.includes(second)) return first;
  return first === '' ? second : `${first}\n${second}`;
}
