import { Menu } from '@mantine/core';
import { AlignJustify, Columns2, Download, Ellipsis, PanelRight } from 'lucide-react';
import { lazy, Suspense, useEffect } from 'react';
import { ScreenBar } from '../app/screen-bar.tsx';
import { CommandButton } from '../commands/command-button.tsx';
import { runCommand } from '../commands/run-command.ts';
import { useCommandLabel } from '../commands/use-command-label.ts';
import { DraftBar } from '../drafts/draft-bar.tsx';
import { Guide } from '../guide/guide.tsx';
import { useText } from '../i18n/i18n.ts';
import { useFormats } from '../i18n/use-formats.ts';
import { MemoryBar } from '../memory/memory-bar.tsx';
import { FloatingMenu } from '../parts/floating-menu.tsx';
import { IconButton } from '../parts/icon-button.tsx';
import { keepFocus } from '../parts/keep-focus.ts';
import { ProgressMeter } from '../parts/progress-meter.tsx';
import { Segmented } from '../parts/segmented.tsx';
import { ColumnHeads } from './column-heads.tsx';
import styles from './editor.module.css';
import { EditorPrompt } from './editor-prompt.tsx';
import { OlderCuts } from './older-cuts.tsx';
import { EditorPanel } from './panel/editor-panel.tsx';
import { CommandItems } from './row-menu.tsx';
import { Rows } from './rows.tsx';
import { useOutline, useOutlineVersion, useSession, useView } from './session-context.ts';
import { useEditorStatus } from './use-editor-status.ts';

const loadFindBar = () => import('./find/find-bar.tsx');
const FindBar = lazy(async () => ({ default: (await loadFindBar()).FindBar }));
const RunningText = lazy(async () => ({ default: (await import('./running-text.tsx')).RunningText }));

/** The article: head, find bar, rows or running text, panel. */
export function Editor() {
  // One types into it at once: what is typed while it is on its way would go into the sentence.
  useEffect(() => {
    const idle = requestIdleCallback(() => void loadFindBar());
    return () => cancelIdleCallback(idle);
  }, []);
  const shape = useView((view) => view.shape);
  const find = useView((view) => view.find);
  const isPanelOpen = useView((view) => view.isPanelOpen);
  return (
    <>
      <EditorStatus />
      <EditorBar />
      <DraftBar />
      <MemoryBar />
      <OlderCuts />
      <div className={styles.columns}>
        <div className={styles.work}>
          {find !== 'closed' && (
            <Suspense fallback={null}>
              <FindBar />
            </Suspense>
          )}
          {shape === 'rows' ? (
            <>
              <ColumnHeads />
              <Rows />
            </>
          ) : (
            <Suspense fallback={null}>
              <RunningText />
            </Suspense>
          )}
        </div>
        {isPanelOpen && <EditorPanel />}
      </div>
      <EditorPrompt />
      {!isPanelOpen && <Guide place="foot" />}
    </>
  );
}

/** A part of its own, so that a pause in typing draws nothing else anew. */
function EditorStatus() {
  useEditorStatus();
  return null;
}

/** A part of its own, so that the bar with its menu is not drawn anew with every state. */
function Progress() {
  const text = useText('editor');
  const { rows } = useSession();
  useOutlineVersion();
  const { counts, count } = rows;
  return (
    <div className={styles.progress}>
      <ProgressMeter counts={counts} />
      <span data-testid="progress">
        {text('progress', { done: counts.confirmed + counts.reviewed, total: count })}
      </span>
    </div>
  );
}

function EditorBar() {
  const text = useText('editor');
  const common = useText('common');
  const formats = useFormats();
  const session = useSession();
  const { article } = useOutline();
  const shape = useView((view) => view.shape);
  const isPanelOpen = useView((view) => view.isPanelOpen);
  const panel = useCommandLabel('view.panel');
  const detail = [article.outlet, formats.date(article.publishedOn)].filter(Boolean).join(' · ');
  return (
    <ScreenBar
      isStacked
      title={
        <span lang="kk" className={styles.title}>
          {article.title}
        </span>
      }
      detail={detail || text('noDetails')}
    >
      <Progress />
      <div className={styles.wide}>
        <Segmented
          label={text('shape')}
          value={shape}
          options={[
            { value: 'rows', label: text('shapeRows'), icon: Columns2 },
            { value: 'text', label: text('shapeText'), icon: AlignJustify },
          ]}
          onChange={(value) => session.show({ shape: value })}
        />
      </div>
      <CommandButton command="article.export" icon={Download} label={text('export')} isKeyHidden />
      <FloatingMenu>
        <Menu.Target>
          <IconButton label={common('more')} onMouseDown={keepFocus}>
            <Ellipsis aria-hidden />
          </IconButton>
        </Menu.Target>
        <Menu.Dropdown>
          <CommandItems ids={['view.runningText', 'edit.find', 'edit.replace']} hasDivider={false} />
          <CommandItems ids={['draft.empty', 'draft.untouched', 'draft.stop', 'memory.fill']} hasDivider />
          <CommandItems ids={['review.open', 'term.consistency', 'glossary.harvest']} hasDivider />
          <CommandItems
            ids={[
              'article.about',
              'article.copyText',
              'article.copyHtml',
              'article.reimport',
              'article.resegment',
              'article.remove',
            ]}
            hasDivider
          />
        </Menu.Dropdown>
      </FloatingMenu>
      <IconButton
        label={panel.title}
        keyText={panel.keyText}
        aria-pressed={isPanelOpen}
        onClick={() => runCommand('view.panel')}
      >
        <PanelRight aria-hidden />
      </IconButton>
    </ScreenBar>
  );
}
