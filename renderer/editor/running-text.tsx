import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useEffect, useMemo, useRef } from 'react';
import type { SegmentId } from '#glossary/model/ids.ts';
import { useText } from '../i18n/i18n.ts';
import { report } from '../state/trouble.ts';
import { languageOf } from './passage-language.ts';
import styles from './running-text.module.css';
import { useOutline, useSegment, useSession, useView } from './session-context.ts';

/** The article as running text in both languages, paragraph beside paragraph; the active sentence is lit. */
export function RunningText() {
  const text = useText('editor');
  const session = useSession();
  const { rows } = session;
  const outline = useOutline();
  const visit = useView((view) => view.visit);
  const scroller = useRef<HTMLDivElement>(null);
  const paragraphs = useMemo(() => paragraphsOf(outline.paragraphIds), [outline]);

  const virtualizer = useVirtualizer({
    count: paragraphs.length,
    overscan: 4,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => 40 + 60 * (paragraphs[index]?.length ?? 1),
  });
  const items = virtualizer.getVirtualItems();
  const first = paragraphs[items[0]?.index ?? 0]?.[0] ?? 0;
  const last = paragraphs[items.at(-1)?.index ?? 0]?.at(-1) ?? 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new outline needs its pages again
  useEffect(() => {
    rows.need(first, last + 1).catch(report);
  }, [rows, first, last, outline]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: scrolls when a sentence is visited
  useEffect(() => {
    const position = session.activePosition;
    const index = paragraphs.findIndex((places) => places.includes(position));
    if (index >= 0) virtualizer.scrollToIndex(index, { align: 'auto' });
  }, [visit]);
  useEffect(() => scroller.current?.focus(), []);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' || event.key === 'Escape') session.show({ shape: 'rows' });
    else if (event.key === 'ArrowRight' || event.key === 'ArrowLeft') {
      const next = session.neighbour(event.key === 'ArrowRight' ? 1 : -1);
      if (next !== null) session.goTo(next);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <section
      ref={scroller}
      className={styles.scroller}
      aria-label={text('runningText')}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the text scrolls and is walked through by keyboard
      tabIndex={0}
      data-region-focus
      data-testid="running-text"
      onKeyDown={onKeyDown}
    >
      <div className={styles.space} style={{ height: virtualizer.getTotalSize() }}>
        {items.map((item) => {
          const places = paragraphs[item.index] ?? [];
          return (
            <div
              key={item.key}
              ref={virtualizer.measureElement}
              data-index={item.index}
              className={styles.item}
              style={{ transform: `translateY(${item.start}px)` }}
            >
              <ParagraphText places={places} />
            </div>
          );
        })}
      </div>
    </section>
  );
}

function ParagraphText({ places }: { readonly places: readonly number[] }) {
  const { rows } = useSession();
  const { outline } = rows;
  const paragraph = outline.paragraphs[outline.paragraphIds[places[0] ?? 0] ?? -1];
  const ids = places.flatMap((place) => rows.idAt(place) ?? []);
  return (
    <div className={styles.paragraph} data-role={paragraph?.role ?? 'body'}>
      <p lang={languageOf(paragraph?.language)}>
        {ids.map((id) => (
          <Sentence key={id} id={id} side="source" />
        ))}
      </p>
      <p lang="en">
        {ids.map((id) => (
          <Sentence key={id} id={id} side="target" />
        ))}
      </p>
    </div>
  );
}

function Sentence({ id, side }: { readonly id: SegmentId; readonly side: 'source' | 'target' }) {
  const session = useSession();
  const segment = useSegment(id);
  const isActive = useView((view) => view.activeId === id);
  if (!segment) return null;
  const words = segment[side].text;
  if (words === '' && side === 'target' && segment.relation.kind === 'normal') {
    return <span className={styles.missing} data-active={isActive || undefined} aria-hidden="true" />;
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: arrows move, Enter opens
    <span
      className={styles.sentence}
      data-active={isActive || undefined}
      onClick={() => session.activate(id)}
      onDoubleClick={() => session.show({ shape: 'rows' })}
    >
      {words}{' '}
    </span>
  );
}

/** Places of the sentences of each paragraph, in order. */
function paragraphsOf(paragraphIds: readonly number[]): readonly (readonly number[])[] {
  const paragraphs: number[][] = [];
  for (const [place, id] of paragraphIds.entries()) {
    if (place > 0 && id === paragraphIds[place - 1]) paragraphs.at(-1)?.push(place);
    else paragraphs.push([place]);
  }
  return paragraphs;
}
