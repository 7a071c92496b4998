import { useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import type { HomoglyphWord } from '#contract/text-service.ts';
import { CommandButton } from '../commands/command-button.tsx';
import { useText } from '../i18n/i18n.ts';
import { useInsertedMatch } from '../memory/matches/use-inserted-match.ts';
import { homoglyphsQuery } from '../state/queries.ts';
import { ActiveSource } from './active-source.tsx';
import { ActiveTarget } from './active-target.tsx';
import { NoteField } from './note-field.tsx';
import styles from './row.module.css';
import { RowMargin } from './row-margin.tsx';
import { RowMenu } from './row-menu.tsx';
import { AddedMark, movedAfter, type RowShape, rowAttributes, Spine, useRowLabel } from './row-shape.tsx';
import { useSession, useView } from './session-context.ts';
import { SpellingList } from './spelling-list.tsx';
import { useSentenceAids } from './use-sentence-aids.ts';

const NO_HOMOGLYPHS: readonly HomoglyphWord[] = [];

/** The sentence being worked on: its Kazakh with terms marked, its field, and the acts beside them. */
export function ActiveRow(shape: RowShape) {
  const { segment, position, language } = shape;
  const { relation } = segment;
  const text = useText('editor');
  const session = useSession();
  const label = useRowLabel(shape);
  const isChoosingSplit = useView((view) => view.isChoosingSplit);
  const isNoteOpen = useView((view) => view.isNoteOpen);
  const isSpellingOpen = useView((view) => view.isSpellingOpen);
  const isKazakh = language === 'kk';
  const { data: homoglyphs = NO_HOMOGLYPHS } = useQuery({
    ...homoglyphsQuery(segment.id, segment.source.text),
    enabled: isKazakh && segment.source.text !== '',
  });
  useSentenceAids(segment);
  useInsertedMatch(segment);
  const host = useRef<HTMLDivElement>(null);
  const attributes = rowAttributes(shape);

  return (
    <div
      {...attributes}
      ref={host}
      className={`${styles.row} ${styles.active}`}
      role="row"
      aria-label={label}
      aria-rowindex={position + 1}
      aria-selected="true"
    >
      <div className={styles.number} role="rowheader">
        {position + 1}
      </div>
      <div className={`${styles.text} ${styles.sourceField}`} data-side="source" role="gridcell">
        {relation.kind === 'added' ? (
          <AddedMark />
        ) : (
          <ActiveSource id={segment.id} source={segment.source} language={language} homoglyphs={homoglyphs} />
        )}
      </div>
      <Spine segment={segment} />
      <div
        className={`${styles.text} ${styles.field}`}
        data-side="target"
        data-locked={segment.isLocked || undefined}
        role="gridcell"
      >
        <ActiveTarget id={segment.id} isLocked={segment.isLocked} />
      </div>
      <RowMargin segment={segment} movedAfter={movedAfter(segment, (id) => session.rows.positionOf(id))} />
      <div className={styles.acts} role="gridcell">
        <div className={styles.actsStart}>
          {isChoosingSplit && <span role="status">{text('chooseSplit')}</span>}
          {relation.kind === 'left-out' && <span>{text('nowLeftOut')}</span>}
          {relation.kind === 'merged' && (
            <span>{text('nowMerged', { number: session.rows.positionOf(relation.into) + 1 })}</span>
          )}
          {!isChoosingSplit && homoglyphs.length > 0 && (
            <>
              <span>{text('homoglyphs', { count: homoglyphs.length, word: homoglyphs[0]?.word ?? '' })}</span>
              <CommandButton command="segment.repairSource" label={text('repair')} />
            </>
          )}
        </div>
        <div className={styles.actsEnd}>
          <CommandButton command="segment.confirm" look="primary" />
          <CommandButton command="segment.split" look="quiet" isKeyHidden className={styles.secondary} />
          <CommandButton command="segment.note" look="quiet" isKeyHidden className={styles.secondary} />
          <RowMenu paragraphId={segment.paragraphId} role={shape.role} />
        </div>
      </div>
      {(isNoteOpen || segment.note !== '') && (
        <div className={styles.note} role="gridcell">
          <NoteField key={segment.id} segment={segment} isFocused={isNoteOpen} />
        </div>
      )}
      {isSpellingOpen && <SpellingList />}
    </div>
  );
}
