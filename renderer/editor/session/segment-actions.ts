import type { Segment, SegmentRelation, SegmentState } from '#glossary/model/segment.ts';
import { engine } from '../../state/workbench.ts';
import type { EditorSession } from './editor-session.ts';
import { isUnconfirmed } from './row-filter.ts';
import { splitPlace } from './split-place.ts';

/** What became of a sentence that was to be confirmed; `arrived`: a draft came that nobody had seen, and is shown. */
export type Confirmation = 'confirmed' | 'empty' | 'arrived';

/**
 * Confirms the active sentence as it is seen, and goes on. An empty one is not confirmed, only passed; but where the
 * engine has drafted it meanwhile the writer stays, so that no draft is confirmed unseen or left behind.
 */
export async function confirmAndGo(
  session: EditorSession,
  to: 'next' | 'unconfirmed',
): Promise<Confirmation> {
  const { active } = session;
  if (!active) return 'empty';
  const isEmpty = active.target.text.trim() === '' && active.relation.kind !== 'left-out';
  if (isEmpty) {
    const stored = await session.lookAgain();
    if (session.activeId !== active.id) return 'empty';
    if (stored && stored.target.text.trim() !== '' && isUnconfirmed(stored.state)) return 'arrived';
  } else if (!active.isLocked) setState(session, active, 'confirmed');
  const wanted =
    to === 'next' ? undefined : (position: number) => isUnconfirmed(session.rows.stateAt(position));
  const next = session.neighbour(1, wanted);
  if (next !== null) session.goTo(next);
  return isEmpty ? 'empty' : 'confirmed';
}

/** Sets the state of a sentence as it is seen; the spine shows it before the engine has answered. */
export function setState(session: EditorSession, { id, target, origin }: Segment, state: SegmentState): void {
  session.flush();
  session.rows.foresee(id, { state, isChangedSinceConfirmed: false });
  void session.write((write) =>
    engine.articles.setState({ ...write, segmentIds: [id], state, seen: { target, origin } }),
  );
}

export function toggleLock(session: EditorSession): void {
  const { active } = session;
  if (!active) return;
  const { id, isLocked } = active;
  void session.write((write) =>
    engine.articles.setLocked({ ...write, segmentIds: [id], isLocked: !isLocked }),
  );
}

export function copySource(session: EditorSession): void {
  const id = session.activeId;
  if (id !== null) void session.write((write) => engine.articles.copySource({ ...write, segmentIds: [id] }));
}

export function clearTarget(session: EditorSession): void {
  const id = session.activeId;
  if (id !== null) void session.write((write) => engine.articles.clear({ ...write, segmentIds: [id] }));
}

/**
 * Splits at the caret of the Kazakh. From the English the caret goes to the Kazakh first, near the place that
 * corresponds, so that the writer sees where the cut will be; the English is cut at its own caret.
 */
export async function split(session: EditorSession): Promise<void> {
  const { active, source, target } = session;
  if (!active || !source) return;
  if (!source.isFocused) {
    const share =
      active.target.text === '' ? 0.5 : (target?.selection.start ?? 0) / active.target.text.length;
    session.show({ isChoosingSplit: true });
    source.focus(splitPlace(active.source.text, share));
    return;
  }
  const sourceOffset = source.selection.start;
  const targetOffset = target?.selection.start ?? active.target.text.length;
  session.show({ isChoosingSplit: false });
  await session.write((write) =>
    engine.articles.split({
      ...write,
      segmentId: active.id,
      revision: session.rows.segment(active.id)?.revision ?? active.revision,
      sourceOffset,
      targetOffset,
    }),
  );
  session.target?.focus();
}

export function merge(session: EditorSession): void {
  const id = session.activeId;
  if (id !== null) void session.write((write) => engine.articles.merge({ ...write, segmentId: id }));
}

export function setRelation(session: EditorSession, relation: SegmentRelation): void {
  const id = session.activeId;
  if (id === null) return;
  void session.write((write) => engine.articles.setRelation({ ...write, segmentId: id, relation }));
}

export async function addSegment(session: EditorSession): Promise<void> {
  const after = session.activeId;
  if (after === null) return;
  const place = session.activePosition;
  const change = await session.write((write) => engine.articles.addSegment({ ...write, after }));
  if (change) session.goTo(place + 1);
}

export function removeAdded(session: EditorSession): void {
  const id = session.activeId;
  if (id !== null) void session.write((write) => engine.articles.removeAdded({ ...write, segmentId: id }));
}

/** Puts Cyrillic letters in place of their Latin look-alikes in the active Kazakh. */
export async function repairSource(session: EditorSession): Promise<void> {
  const { active } = session;
  if (!active) return;
  const words = await engine.text.homoglyphs({ segmentId: active.id });
  if (words.length === 0) return;
  let source = active.source.text;
  for (const { start, end, repaired } of [...words].reverse()) {
    source = source.slice(0, start) + repaired + source.slice(end);
  }
  await session.write((write) =>
    engine.articles.repairSource({
      ...write,
      segmentId: active.id,
      revision: session.rows.segment(active.id)?.revision ?? active.revision,
      source,
    }),
  );
}
