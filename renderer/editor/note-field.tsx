import { useEffect, useRef, useState } from 'react';
import type { Segment } from '#glossary/model/segment.ts';
import { useText } from '../i18n/i18n.ts';
import { TextArea } from '../parts/text-area.tsx';
import { engine } from '../state/workbench.ts';
import { useSession } from './session-context.ts';

/** The note of a sentence under its field; saved on leaving, Esc goes back to the English. */
export function NoteField({
  segment,
  isFocused,
}: {
  readonly segment: Segment;
  readonly isFocused: boolean;
}) {
  const text = useText('editor');
  const session = useSession();
  const [note, setNote] = useState(segment.note);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (isFocused) field.current?.focus();
  }, [isFocused]);

  const save = (): void => {
    session.show({ isNoteOpen: false });
    if (note.trim() === segment.note) return;
    void session.write((write) =>
      engine.articles.setNote({ ...write, segmentId: segment.id, note: note.trim() }),
    );
  };

  return (
    <TextArea
      ref={field}
      label={text('note')}
      rows={2}
      value={note}
      onChange={(event) => setNote(event.target.value)}
      onBlur={save}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        session.target?.focus();
      }}
    />
  );
}
