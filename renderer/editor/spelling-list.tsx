import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import { DEFAULT_SETTINGS } from '#glossary/model/settings.ts';
import type { Span } from '#glossary/model/span.ts';
import { useText } from '../i18n/i18n.ts';
import { settingsQuery } from '../state/queries.ts';
import { report } from '../state/trouble.ts';
import { engine, queries } from '../state/workbench.ts';
import { useSession } from './session-context.ts';
import styles from './spelling-list.module.css';

/** What the word at the caret may have been meant to be; Esc leaves it. */
export function SpellingList() {
  const text = useText('editor');
  const session = useSession();
  const list = useRef<HTMLDivElement>(null);
  const { data: settings = DEFAULT_SETTINGS } = useQuery(settingsQuery);
  const field = session.target;
  const content = field?.text.text ?? '';
  const span = wordAt(content, field?.selection.start ?? 0);
  const word = content.slice(span.start, span.end);
  const { data: suggestions } = useQuery({
    queryKey: ['spelling', 'suggestions', settings.englishVariety, word],
    queryFn: () => engine.text.spellingSuggestions({ word }),
    enabled: word !== '',
  });

  useEffect(() => {
    if (suggestions) list.current?.querySelector('button')?.focus();
  }, [suggestions]);

  const close = (): void => {
    session.show({ isSpellingOpen: false });
    session.target?.focus();
  };
  const take = (suggestion: string): void => {
    session.target?.replace(span, suggestion);
    close();
  };
  const addWord = (): void => {
    engine.library
      .changeSettings({ settings: { ownWords: [...settings.ownWords, word] } })
      .then(() => queries.invalidateQueries())
      .catch(report);
    close();
  };

  const place = field?.caretRectangle();
  if (!place || word === '') return null;
  // Rows are moved by a transform, inside which nothing can be fixed to the window.
  return createPortal(
    <div
      ref={list}
      className={styles.list}
      role="menu"
      aria-label={text('spellingOf', { word })}
      style={{ left: place.left, top: place.bottom + 4 }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') close();
        else if (event.key === 'ArrowDown' || event.key === 'ArrowUp')
          moveFocus(event.currentTarget, event.key);
        else return;
        event.preventDefault();
        event.stopPropagation();
      }}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) session.show({ isSpellingOpen: false });
      }}
    >
      {(suggestions ?? []).slice(0, 7).map((suggestion) => (
        <button key={suggestion} type="button" role="menuitem" lang="en" onClick={() => take(suggestion)}>
          {suggestion}
        </button>
      ))}
      {suggestions?.length === 0 && <div className={styles.none}>{text('noSuggestions')}</div>}
      <button type="button" role="menuitem" className={styles.own} onClick={addWord}>
        {text('addOwnWord', { word })}
      </button>
    </div>,
    document.querySelector('main') ?? document.body,
  );
}

function moveFocus(list: HTMLElement, key: string): void {
  const items = [...list.querySelectorAll('button')];
  const now = items.indexOf(document.activeElement as HTMLButtonElement);
  const by = key === 'ArrowDown' ? 1 : -1;
  items[(now + by + items.length) % items.length]?.focus();
}

/** The word an offset stands in or beside; empty between words. */
function wordAt(text: string, offset: number): Span {
  const before = /[\p{L}\p{M}'’-]*$/u.exec(text.slice(0, offset))?.[0].length ?? 0;
  const after = /^[\p{L}\p{M}'’-]*/u.exec(text.slice(offset))?.[0].length ?? 0;
  return { start: offset - before, end: offset + after };
}
