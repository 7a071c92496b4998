import type { SegmentsChange, Write } from '#contract/articles-service.ts';
import type { EditorSession } from '../../editor/session/editor-session.ts';
import { translate } from '../../i18n/i18n.ts';
import { notify } from '../../state/notices.ts';
import { settingsQuery } from '../../state/queries.ts';
import { engine, queries } from '../../state/workbench.ts';
import { memoryJob } from '../memory-job.ts';

/** A match below this is more work than it saves, where the settings name no score. */
const USUAL_LEAST = 75;

/** Fills the empty sentences of the article with good matches, as drafts, in one step of undo. */
export async function fillArticle(session: EditorSession): Promise<void> {
  const { articleId } = session;
  const { memory } = await queries.ensureQueryData(settingsQuery);
  const least = memory.insertAt ?? USUAL_LEAST;
  await memoryJob((jobId) =>
    filling(session, (write) => engine.memory.preTranslate({ ...write, jobId, articleId, least })),
  );
}

/** Puts the English of the active sentence in its repetitions; those with English of their own may keep it. */
export async function propagate(session: EditorSession, keepAlternatives: boolean): Promise<void> {
  const { activeId } = session;
  if (activeId === null) return;
  await filling(session, (write) =>
    engine.memory.propagate({ ...write, segmentId: activeId, keepAlternatives }),
  );
}

async function filling(
  session: EditorSession,
  send: (write: Write) => Promise<SegmentsChange & { readonly filled: number }>,
): Promise<void> {
  let filled = 0;
  const change = await session.write(async (write) => {
    const answer = await send(write);
    filled = answer.filled;
    return answer;
  });
  if (change === null) return;
  notify({ kind: 'done', text: translate('memory', 'filled', { count: filled }) });
}
