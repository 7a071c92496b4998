import { useVirtualizer } from '@tanstack/react-virtual';
import { History, Lock } from 'lucide-react';
import { Fragment, type KeyboardEvent, useCallback, useMemo, useRef } from 'react';
import type { RenameLine } from '#contract/terms-service.ts';
import type { SegmentId } from '#glossary/model/ids.ts';
import type { RenderingChange } from '#glossary/model/rename.ts';
import { useText } from '../../i18n/i18n.ts';
import { Tick } from '../../parts/tick.tsx';
import { byArticle } from './by-article.ts';
import styles from './rename-list.module.css';
import { formKind, isOfferedTicked } from './rename-plan.ts';
import { tickOf } from './tick-of.ts';

interface RenameListProps {
  /** The sentences shown. */
  readonly lines: readonly RenameLine[];
  /** All sentences, for the ticks of the articles. */
  readonly all: readonly RenameLine[];
  readonly changes: readonly RenderingChange[];
  readonly tickedIds: ReadonlySet<SegmentId>;
  readonly onTurn: (ids: readonly SegmentId[], isOn: boolean) => void;
}

type Item =
  | { readonly kind: 'article'; readonly lines: readonly RenameLine[] }
  | { readonly kind: 'line'; readonly line: RenameLine };

/** The sentences under their articles; ↑ ↓ go from tick to tick, Space takes a sentence in or leaves it out. */
export function RenameList({ lines, all, changes, tickedIds, onTurn }: RenameListProps) {
  const text = useText('rename');
  const scroller = useRef<HTMLDivElement>(null);
  const items = useMemo(() => itemsOf(lines, all), [lines, all]);
  const virtualizer = useVirtualizer({
    count: items.length,
    overscan: 10,
    getScrollElement: useCallback(() => scroller.current, []),
    estimateSize: useCallback(() => 56, []),
    getItemKey: useCallback(
      (index: number) => {
        const item = items[index];
        return item?.kind === 'line' ? item.line.segmentId : (item?.lines[0]?.articleId ?? index);
      },
      [items],
    ),
  });

  const step = (event: KeyboardEvent, index: number): void => {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (by === 0) return;
    event.preventDefault();
    const next = Math.min(Math.max(index + by, 0), items.length - 1);
    virtualizer.scrollToIndex(next);
    requestAnimationFrame(() =>
      scroller.current?.querySelector<HTMLElement>(`[data-index="${next}"] input`)?.focus(),
    );
  };

  return (
    <div ref={scroller} className={styles.scroller} role="list" aria-label={text('sentences')}>
      <div style={{ height: virtualizer.getTotalSize(), position: 'relative' }} role="presentation">
        {virtualizer.getVirtualItems().map(({ index, key, start }) => {
          const item = items[index];
          return (
            <div
              key={key}
              ref={virtualizer.measureElement}
              data-index={index}
              className={styles.place}
              style={{ transform: `translateY(${start}px)` }}
              role="listitem"
            >
              {item?.kind === 'article' && (
                <ArticleHead
                  lines={item.lines}
                  tickedIds={tickedIds}
                  onTurn={onTurn}
                  onKeyDown={(event) => step(event, index)}
                />
              )}
              {item?.kind === 'line' && (
                <Line
                  line={item.line}
                  changes={changes}
                  isTicked={tickedIds.has(item.line.segmentId)}
                  onTurn={onTurn}
                  onKeyDown={(event) => step(event, index)}
                />
              )}
            </div>
          );
        })}
      </div>
    </div>
  );
}

interface ArticleHeadProps {
  readonly lines: readonly RenameLine[];
  readonly tickedIds: ReadonlySet<SegmentId>;
  readonly onTurn: RenameListProps['onTurn'];
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

function ArticleHead({ lines, tickedIds, onTurn, onKeyDown }: ArticleHeadProps) {
  const text = useText('rename');
  const title = lines[0]?.articleTitle ?? '';
  const free = lines.filter(({ isLocked }) => !isLocked).map(({ segmentId }) => segmentId);
  return (
    <div className={styles.article}>
      <Tick
        label={title}
        state={tickOf(lines, tickedIds).state}
        isDisabled={free.length === 0}
        onChange={(isOn) => onTurn(free, isOn)}
        onKeyDown={onKeyDown}
      />
      <span className={styles.title} lang="kk">
        {title}
      </span>
      <span className={styles.count}>{text('countSentences', { count: lines.length })}</span>
    </div>
  );
}

interface LineProps {
  readonly line: RenameLine;
  readonly changes: readonly RenderingChange[];
  readonly isTicked: boolean;
  readonly onTurn: RenameListProps['onTurn'];
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

function Line({ line, changes, isTicked, onTurn, onKeyDown }: LineProps) {
  const text = useText('rename');
  const { segmentId, position, before, after, spans, newSpans, source, isLocked } = line;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the tick has the keys; the line only makes it larger for the mouse
    // biome-ignore lint/a11y/noStaticElementInteractions: the same
    <div
      className={styles.line}
      data-left={!isTicked || undefined}
      data-testid="rename-line"
      onClick={({ target }) => {
        if (!isLocked && !(target instanceof HTMLInputElement)) onTurn([segmentId], !isTicked);
      }}
    >
      <Tick
        label={text('sentence', { number: position + 1 })}
        state={isTicked ? 'on' : 'off'}
        isDisabled={isLocked}
        onChange={(isOn) => onTurn([segmentId], isOn)}
        onKeyDown={onKeyDown}
      />
      <span className={styles.number}>{position + 1}</span>
      <div className={styles.texts}>
        <p className={styles.english} lang="en">
          {spans.map(({ start, end }, index) => {
            const span = newSpans[index];
            return (
              <Fragment key={start}>
                {before.slice(spans[index - 1]?.end ?? 0, start)}
                <del>{before.slice(start, end)}</del> <ins>{span && after.slice(span.start, span.end)}</ins>
              </Fragment>
            );
          })}
          {before.slice(spans.at(-1)?.end ?? 0)}
        </p>
        <p className={styles.kazakh} lang="kk">
          {source}
        </p>
      </div>
      <Notes line={line} changes={changes} isTicked={isTicked} />
    </div>
  );
}

/** What is worth knowing of a sentence: locked, confirmed, left out and why, a form other than the listed. */
function Notes({ line, changes, isTicked }: Pick<LineProps, 'line' | 'changes' | 'isTicked'>) {
  const text = useText('rename');
  const { state, isLocked, isInSource, before, spans } = line;
  const kinds = new Set(spans.map(({ start, end }) => formKind(before.slice(start, end), changes)));
  const words = [
    !isInSource && text('notInKazakh'),
    !isTicked && isOfferedTicked(line) && text('leftOut'),
    ...[...kinds].map((kind) => kind && text(`form.${kind}`)),
  ].filter(Boolean);
  return (
    <div className={styles.notes}>
      {isLocked && (
        <div>
          <Lock aria-hidden /> {text('locked')}
        </div>
      )}
      {isTicked && (state === 'confirmed' || state === 'reviewed') && (
        <div className={styles.flagged}>
          <History aria-hidden /> {text('willBeFlagged')}
        </div>
      )}
      {words.length > 0 && <div>{words.join(' · ')}</div>}
    </div>
  );
}

function itemsOf(lines: readonly RenameLine[], all: readonly RenameLine[]): readonly Item[] {
  const whole = new Map(byArticle(all).map((own) => [own[0]?.articleId, own]));
  return byArticle(lines).flatMap((own) => [
    { kind: 'article' as const, lines: whole.get(own[0]?.articleId) ?? own },
    ...own.map((line) => ({ kind: 'line' as const, line })),
  ]);
}
