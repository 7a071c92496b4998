import type { Match } from '#contract/memory-service.ts';
import type { EditorSession } from '../../editor/session/editor-session.ts';
import { engine } from '../../state/workbench.ts';

/** Puts the English of a match in the active sentence, as a draft that keeps its origin. */
export async function takeMatch(session: EditorSession, match: Match): Promise<void> {
  const { active } = session;
  if (!active || active.isLocked) return;
  const { score, memory, proposed } = match;
  await session.write((write) =>
    engine.articles.editTarget({
      ...write,
      segmentId: active.id,
      revision: session.rows.segment(active.id)?.revision ?? active.revision,
      target: proposed,
      origin: { kind: 'memory', score, memory, offered: proposed.text },
    }),
  );
  session.target?.focus();
}
