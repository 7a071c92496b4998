import { useEffect, useState } from 'react';
import { Loading } from '../parts/loading.tsx';
import { NoteBox } from '../parts/note-box.tsx';
import { useOpenEditor } from '../state/open-editor.ts';
import { newOperationId } from '../state/operation-id.ts';
import { libraryQuery } from '../state/queries.ts';
import { useSaving } from '../state/saving.ts';
import type { Screen } from '../state/screen.ts';
import { tellKept } from '../state/tell-kept.ts';
import { errorSentence, report } from '../state/trouble.ts';
import { engine, journal, queries, writes } from '../state/workbench.ts';
import { Editor } from './editor.tsx';
import { isPanelBeside } from './panel/is-panel-beside.ts';
import { WINDOW_TIMERS } from './session/autosave.ts';
import { EditorSession } from './session/editor-session.ts';
import { SessionContext } from './session-context.ts';

type EditorPlace = Extract<Screen, { readonly name: 'editor' }>;

/** Opens an article and shows it; what was typed is sent when the screen is left. */
export function EditorScreen({ screen }: { readonly screen: EditorPlace }) {
  const { articleId, segmentId } = screen;
  const [session, setSession] = useState<EditorSession | null>(null);
  const [error, setError] = useState<unknown>(null);

  useEffect(() => {
    let isLeft = false;
    let opened: EditorSession | null = null;
    openSession(articleId).then(
      (made) => {
        if (isLeft) return;
        opened = made;
        // Where the window is small the panel lies over the rows, so it waits to be called.
        made.show({ isPanelOpen: isPanelBeside() });
        if (segmentId !== undefined) made.activate(segmentId);
        useOpenEditor.setState({ session: made });
        setSession(made);
      },
      (cause) => {
        if (!isLeft) setError(cause);
      },
    );
    return () => {
      isLeft = true;
      opened?.flush();
      useOpenEditor.setState({ session: null });
      void writes
        .run(async () => undefined)
        .then(() => queries.invalidateQueries({ queryKey: ['articles'] }));
    };
  }, [articleId, segmentId]);

  if (error) return <NoteBox kind="error">{errorSentence(error)}</NoteBox>;
  if (!session) return <Loading lines={9} />;
  return (
    <SessionContext value={session}>
      <Editor />
    </SessionContext>
  );
}

async function openSession(articleId: EditorPlace['articleId']): Promise<EditorSession> {
  const { path } = await queries.ensureQueryData(libraryQuery);
  return EditorSession.open({
    articleId,
    library: path,
    engine,
    writes,
    journal,
    timers: WINDOW_TIMERS,
    newOperationId,
    onWaiting: (isTextWaiting) => useSaving.setState({ isTextWaiting }),
    onWritten: () => void queries.invalidateQueries({ queryKey: ['articles'], refetchType: 'none' }),
    onKept: tellKept,
    onTrouble: report,
  });
}
