import { X } from 'lucide-react';
import { Guide } from '../../guide/guide.tsx';
import { useText } from '../../i18n/i18n.ts';
import { IconButton } from '../../parts/icon-button.tsx';
import panel from '../../parts/panel.module.css';
import { useSession, useSettledSegment } from '../session-context.ts';
import styles from './editor-panel.module.css';
import { PANEL_SECTIONS } from './sections.ts';

/** What is known about the active sentence: beside the rows, or over them where the window is small. */
export function EditorPanel() {
  const text = useText('editor');
  const common = useText('common');
  const session = useSession();
  const segment = useSettledSegment();
  return (
    <aside
      className={`${panel.panel} ${styles.panel}`}
      aria-label={text('panel')}
      data-region="panel"
      data-testid="editor-panel"
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) session.target?.focus();
      }}
    >
      <div className={styles.close}>
        <IconButton label={common('close')} onClick={() => session.show({ isPanelOpen: false })}>
          <X aria-hidden />
        </IconButton>
      </div>
      {segment && PANEL_SECTIONS.map(({ id, Component }) => <Component key={id} segment={segment} />)}
      <Guide place="panel" />
    </aside>
  );
}
