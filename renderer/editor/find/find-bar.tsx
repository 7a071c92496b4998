import { useQuery } from '@tanstack/react-query';
import { ChevronDown, ChevronUp, X } from 'lucide-react';
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { FindHit, FindQuery } from '#contract/articles-service.ts';
import type { SegmentId } from '#glossary/model/ids.ts';
import { useCommandLabel } from '../../commands/use-command-label.ts';
import { useText } from '../../i18n/i18n.ts';
import { useFormats } from '../../i18n/use-formats.ts';
import { Button } from '../../parts/button.tsx';
import { CheckField } from '../../parts/check-field.tsx';
import field from '../../parts/field.module.css';
import { IconButton } from '../../parts/icon-button.tsx';
import { NoteBox } from '../../parts/note-box.tsx';
import { Segmented } from '../../parts/segmented.tsx';
import { errorSentence } from '../../state/trouble.ts';
import { engine } from '../../state/workbench.ts';
import { useOutlineVersion, useSession, useView } from '../session-context.ts';
import styles from './find-bar.module.css';
import { ReplacePreview } from './replace-preview.tsx';

/** Hits fetched at once; the total is told apart. */
const LIMIT = 1000;

const SIDES = ['both', 'source', 'target'] as const;

/** Find and replace over the rows: hits as they are typed, replacements only after their preview. */
export function FindBar() {
  const text = useText('editor');
  const formats = useFormats();
  const session = useSession();
  const mode = useView((view) => view.find);
  const shown = useView((view) => view.shown);
  const version = useOutlineVersion();
  const next = useCommandLabel('edit.findNext');
  const previous = useCommandLabel('edit.findPrevious');
  const [options, setOptions] = useState<Omit<FindQuery, 'articleId'>>({
    text: selectedText(),
    in: 'both',
    isCaseSensitive: false,
    isWholeWord: false,
    isRegularExpression: false,
  });
  const [replacement, setReplacement] = useState('');
  const [isPreviewing, setIsPreviewing] = useState(false);
  const query: FindQuery = useMemo(
    () => ({ ...options, articleId: session.articleId }),
    [options, session.articleId],
  );
  const { data, error } = useQuery({
    queryKey: ['find', query, version],
    queryFn: () => {
      session.flush();
      return engine.articles.find({ ...query, limit: LIMIT });
    },
    enabled: query.text !== '',
    placeholderData: (earlier) => (query.text === '' ? undefined : earlier),
    gcTime: 0,
  });
  const hits = data?.hits ?? NO_HITS;

  const step = useCallback(
    (by: 1 | -1) => {
      const hit = nextHit(hits, session.activePosition, by);
      if (hit) session.goTo(hit.position);
    },
    [hits, session],
  );
  useEffect(() => {
    session.findStep = step;
    session.hits.setState(bySegment(hits), true);
    return () => {
      session.findStep = null;
      session.hits.setState(new Map(), true);
    };
  }, [session, step, hits]);

  const close = (): void => {
    if (shown) void session.filter('all');
    session.show({ find: 'closed' });
    session.target?.focus();
  };
  const change = (part: Partial<typeof options>): void => {
    setOptions({ ...options, ...part });
    setIsPreviewing(false);
  };
  const showOnly = (isOnly: boolean): void => {
    if (!isOnly) void session.filter('all');
    else {
      const positions = new Set(hits.map((hit) => hit.position));
      session.only('all', (position) => positions.has(position));
    }
  };

  return (
    <>
      <search
        className={styles.bar}
        onKeyDown={(event) => {
          if (event.key === 'Escape') {
            event.stopPropagation();
            close();
          } else if (event.key === 'Enter' && event.target instanceof HTMLInputElement) {
            event.preventDefault();
            step(event.shiftKey ? -1 : 1);
          }
        }}
      >
        <div className={styles.line}>
          <input
            ref={(input) => {
              if (input && mode !== 'closed' && input.dataset.asked !== mode) {
                input.dataset.asked = mode;
                input.focus();
                input.select();
              }
            }}
            className={`${field.input} ${styles.words}`}
            aria-label={text('findWhat')}
            placeholder={text('findWhat')}
            spellCheck={false}
            value={options.text}
            onChange={(event) => change({ text: event.target.value })}
          />
          <span className={styles.count} role="status">
            {query.text !== '' && data
              ? text('hits', { count: data.total, number: formats.number(data.total) })
              : ''}
          </span>
          <IconButton label={previous.title} keyText={previous.keyText} onClick={() => step(-1)}>
            <ChevronUp aria-hidden />
          </IconButton>
          <IconButton label={next.title} keyText={next.keyText} onClick={() => step(1)}>
            <ChevronDown aria-hidden />
          </IconButton>
          <Segmented
            label={text('findIn')}
            value={options.in}
            options={SIDES.map((value) => ({ value, label: text(`findIn.${value}`) }))}
            onChange={(value) => change({ in: value })}
          />
          <span className={styles.gap} />
          <IconButton label={text('closeFind')} keyText="Esc" onClick={close}>
            <X aria-hidden />
          </IconButton>
        </div>
        {mode === 'replace' && (
          <div className={styles.line}>
            <input
              className={`${field.input} ${styles.words}`}
              aria-label={text('replaceWith')}
              placeholder={text('replaceWith')}
              lang="en"
              spellCheck={false}
              value={replacement}
              onChange={(event) => {
                setReplacement(event.target.value);
                setIsPreviewing(false);
              }}
            />
            <Button disabled={options.text === ''} onClick={() => setIsPreviewing(true)}>
              {text('previewReplace')}
            </Button>
          </div>
        )}
        <div className={styles.line}>
          <CheckField isChecked={options.isCaseSensitive} onChange={(is) => change({ isCaseSensitive: is })}>
            {text('matchCase')}
          </CheckField>
          <CheckField isChecked={options.isWholeWord} onChange={(is) => change({ isWholeWord: is })}>
            {text('wholeWord')}
          </CheckField>
          <CheckField
            isChecked={options.isRegularExpression}
            onChange={(is) => change({ isRegularExpression: is })}
          >
            {text('regularExpression')}
          </CheckField>
          <CheckField isChecked={shown !== null} onChange={showOnly} isDisabled={hits.length === 0}>
            {text('onlyHits')}
          </CheckField>
        </div>
        {error && <NoteBox kind="error">{errorSentence(error)}</NoteBox>}
      </search>
      {isPreviewing && (
        <ReplacePreview
          query={{ ...query, in: 'target' }}
          replacement={replacement}
          onDone={() => setIsPreviewing(false)}
        />
      )}
    </>
  );
}

const NO_HITS: readonly FindHit[] = [];

/** Hits by row, in order. */
function bySegment(hits: readonly FindHit[]): ReadonlyMap<SegmentId, readonly FindHit[]> {
  const rows = new Map<SegmentId, FindHit[]>();
  for (const hit of hits) rows.set(hit.segmentId, [...(rows.get(hit.segmentId) ?? []), hit]);
  return rows;
}

/** The hit after (or before) a row, round the end of the article. */
function nextHit(hits: readonly FindHit[], position: number, by: 1 | -1): FindHit | undefined {
  if (by === 1) return hits.find((hit) => hit.position > position) ?? hits[0];
  return [...hits].reverse().find((hit) => hit.position < position) ?? hits.at(-1);
}

function selectedText(): string {
  return window.getSelection()?.toString().trim().slice(0, 200) ?? '';
}
