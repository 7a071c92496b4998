import { create } from 'zustand';
import type { DraftEngineId, DraftedRows, DraftOffer } from '#contract/drafts-service.ts';
import { originOf } from '#glossary/model/drafting.ts';
import { QostilError } from '#glossary/model/errors.ts';
import type { ArticleId } from '#glossary/model/ids.ts';
import type { EditorSession } from '../editor/session/editor-session.ts';
import { translate } from '../i18n/i18n.ts';
import { announce, notify } from '../state/notices.ts';
import { useOpenEditor } from '../state/open-editor.ts';
import { newWrite } from '../state/operation-id.ts';
import { recordSentence, report } from '../state/trouble.ts';
import { engine, queries, writes } from '../state/workbench.ts';

/** The drafting under way; null = none. Another begins when it is over. */
export const useDrafting = create<{ readonly jobId: string | null }>(() => ({ jobId: null }));

/** Drafts articles one after the other, in reading order; typing goes on meanwhile. Trouble is shown. */
export async function draftArticles(articleIds: readonly ArticleId[], rows: DraftedRows): Promise<void> {
  await underWay(async (jobId) => {
    // What was typed is stored first, so that its row is not taken for empty.
    await writes.run(async () => undefined);
    let drafted = 0;
    for (const articleId of articleIds) {
      const result = await engine.drafts.draftArticle({ ...newWrite(), jobId, articleId, rows });
      drafted += result.drafted;
      if (result.failure) notify({ kind: 'error', text: recordSentence(result.failure) });
    }
    // An article that was just being opened has not heard of every row.
    const { session } = useOpenEditor.getState();
    if (session && articleIds.includes(session.articleId)) await session.reread();
    announce(translate('drafts', 'saidDrafted', { count: drafted }));
    await queries.invalidateQueries({ queryKey: ['articles'] });
  });
}

/** Puts the first draft of the chain, or of one engine, into the active row; what stood there is one undo away. */
export async function draftSegment(session: EditorSession, only?: DraftEngineId): Promise<void> {
  const { activeId } = session;
  if (activeId === null) return;
  await underWay(async (jobId) => {
    const { offers, failures } = await engine.drafts.offers({
      jobId,
      segmentId: activeId,
      ...(only && { engine: only }),
    });
    const [failure] = failures;
    if (failure) notify({ kind: 'error', text: recordSentence(failure.error) });
    const [offer] = offers;
    if (offer && session.activeId === activeId) await takeOffer(session, offer);
    else if (!offer && !failure) announce(translate('drafts', 'saidNothing'));
  });
}

/** Puts an offer into the active row, whatever came to stand there meanwhile, as an undo step of its own. */
export async function takeOffer(session: EditorSession, offer: DraftOffer): Promise<void> {
  const { active } = session;
  if (!active || active.isLocked) return;
  await session.write(async (write) => {
    const stored = await session.rows.refresh(active.id);
    return engine.articles.editTarget({
      ...write,
      segmentId: active.id,
      revision: stored?.revision ?? active.revision,
      target: offer.target,
      origin: originOf(offer),
    });
  });
  session.target?.focus();
}

/** Ends the drafting under way; what is drafted stays. */
export function stopDrafting(): void {
  const { jobId } = useDrafting.getState();
  if (jobId !== null) void engine.jobs.cancel({ jobId });
}

async function underWay(work: (jobId: string) => Promise<void>): Promise<void> {
  if (useDrafting.getState().jobId !== null) return;
  const jobId = crypto.randomUUID();
  useDrafting.setState({ jobId });
  try {
    await work(jobId);
  } catch (error) {
    const isStopped = error instanceof QostilError && error.code === 'cancelled';
    if (isStopped) announce(translate('drafts', 'saidStopped'));
    else report(error);
  } finally {
    useDrafting.setState({ jobId: null });
  }
}
