import type { Entry, EntryContent, Rendering } from '#glossary/model/entry.ts';
import type { EntryId, OperationId } from '#glossary/model/ids.ts';
import type { Job } from '../job.ts';
import type { Library } from '../library.ts';
import { contentOf, recordContent, removeAll, requireEntry } from './entries.ts';
import { inPieces, writeInPieces } from './write-in-pieces.ts';

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
 * entry-missing, cancelled.
 */
export async function mergeEntries(
  library: Library,
  request: { readonly operationId: OperationId; readonly into: EntryId; readonly from: readonly EntryId[] },
  job: Job,
): Promise<Entry> {
  const { operationId, into } = request;
  const from = [...new Set(request.from)].filter((id) => id !== into);
  await writeInPieces(
    library,
    {
      operationId,
      action: MERGE_ACTION,
      pieces: inPieces(from),
      total: from.length,
      body(recorder, ids) {
        const [kept, ...others] = [into, ...ids].map((id) => contentOf(requireEntry(library, id)));
        recordContent(recorder, into, mergedContent(kept!, others));
        removeAll(recorder, ids);
      },
    },
    job,
  );
  library.observer.termsChanged(from.length + 1);
  return requireEntry(library, into);
}

/** One content of several: the first one's words stand, those of the others are added where they are new. */
export function mergedContent(kept: EntryContent, others: readonly EntryContent[]): EntryContent {
  const all = [kept, ...others];
  const firstOf = (field: 'domain' | 'role' | 'kind' | 'region' | 'source' | 'sourceUrl'): string =>
    all.find((one) => one[field] !== '')?.[field] ?? '';
  return {
    ...kept,
    forms: firstOfEach(
      all.flatMap(({ forms }) => forms),
      textOf,
    ).map((form, at) => (form.kind === 'base' && at > 0 ? { ...form, kind: 'variant' } : form)),
    renderings: withOnePreferred(
      firstOfEach(
        all.flatMap(({ renderings }) => renderings),
        textOf,
      ),
    ),
    domain: firstOf('domain'),
    gender: all.find(({ gender }) => gender !== 'unknown')?.gender ?? 'unknown',
    role: firstOf('role'),
    kind: firstOf('kind'),
    region: firstOf('region'),
    definition: joined(all.map(({ definition }) => definition)),
    note: joined(all.map(({ note }) => note)),
    source: firstOf('source'),
    sourceUrl: firstOf('sourceUrl'),
    scope: all.every(({ scope }) => scope === kept.scope) ? kept.scope : null,
    renamings: firstOfEach(
      all.flatMap(({ renamings }) => renamings),
      ({ source }) => source,
    ),
  };
}

/** Without those that say what one before them says. */
function firstOfEach<Item>(items: readonly Item[], saying: (item: Item) => string): readonly Item[] {
  const known = new Set<string>();
  return items.filter((item) => !known.has(saying(item)) && known.add(saying(item)));
}

function textOf({ text }: { readonly text: string }): string {
  return text;
}

/** The first preferred rendering of a kind stays so; later ones are accepted. */
function withOnePreferred(renderings: readonly Rendering[]): readonly Rendering[] {
  const preferred = new Set<string>();
  return renderings.map((one) => {
    if (one.status !== 'preferred' || !preferred.has(one.kind)) {
      if (one.status === 'preferred') preferred.add(one.kind);
      return one;
    }
    return { ...one, status: 'accepted' };
  });
}

/** Notes below each other, but those whose lines all stand before. */
function joined(texts: readonly string[]): string {
  const known = new Set(['']);
  const isNew = (text: string): boolean => {
    const lines = text.split('\n');
    const says = lines.some((line) => !known.has(line));
    for (const line of lines) known.add(line);
    return says;
  };
  return texts.filter(isNew).join('\n');
}
