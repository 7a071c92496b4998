import { useEffect, useRef } from 'react';
import { type AlignmentSide, cutSentence, type EditedRow } from '#glossary/model/edit-alignment.ts';
import { useText } from '../../i18n/i18n.ts';
import { TextArea } from '../../parts/text-area.tsx';
import styles from './align.module.css';
import { editRows, useAligning } from './aligning.ts';

/** A sentence with a caret: Enter cuts there, Esc leaves it whole. What is typed changes nothing. */
export function CutField({ row, side }: { readonly row: EditedRow; readonly side: AlignmentSide }) {
  const text = useText('align');
  const field = useRef<HTMLTextAreaElement>(null);
  const sentence = row[side][0] ?? '';
  useEffect(() => {
    const middle = sentence.indexOf(' ', Math.floor(sentence.length / 2)) + 1 || sentence.length;
    field.current?.focus();
    field.current?.setSelectionRange(middle, middle);
  }, [sentence]);
  return (
    <div className={styles.cut} role="row" tabIndex={-1}>
      <div role="gridcell">
        <TextArea
          ref={field}
          label={text('cutHere')}
          lang={side === 'sources' ? 'kk' : 'en'}
          rows={2}
          readOnly
          value={sentence}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' && event.key !== 'Escape') return;
            event.preventDefault();
            event.stopPropagation();
            const offset = event.currentTarget.selectionStart;
            if (event.key === 'Enter') editRows((rows, at) => cutSentence(rows, at, side, 0, offset));
            useAligning.setState({ isCutting: false });
          }}
        />
      </div>
    </div>
  );
}
