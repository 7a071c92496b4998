import { Menu } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Filter } from 'lucide-react';
import { DEFAULT_SETTINGS } from '#glossary/model/settings.ts';
import { useCommandLabel } from '../commands/use-command-label.ts';
import { useText } from '../i18n/i18n.ts';
import { useFormats } from '../i18n/use-formats.ts';
import { FloatingMenu } from '../parts/floating-menu.tsx';
import { keepFocus } from '../parts/keep-focus.ts';
import { settingsQuery } from '../state/queries.ts';
import styles from './column-heads.module.css';
import { ROW_FILTERS, type RowFilter } from './session/row-filter.ts';
import { useOutlineVersion, useSession, useView } from './session-context.ts';

/** What stands in each column, how many words, and which rows are shown. */
export function ColumnHeads() {
  const text = useText('editor');
  const common = useText('common');
  const formats = useFormats();
  const session = useSession();
  useOutlineVersion();
  const { outline, targetWords } = session.rows;
  const { data: settings = DEFAULT_SETTINGS } = useQuery(settingsQuery);
  const words = (count: number): string => common('words', { count, number: formats.number(count) });
  return (
    <div className={styles.strip}>
      <div className={styles.kazakh}>
        <b>{text('kazakh')}</b> {words(outline.sourceWords)}
      </div>
      <div className={styles.english}>
        <b>{text(settings.englishVariety === 'en-US' ? 'englishUs' : 'englishGb')}</b> {words(targetWords)}
        <span className={styles.gap} />
        <FilterMenu />
      </div>
    </div>
  );
}

function FilterMenu() {
  const text = useText('editor');
  const session = useSession();
  const filter = useView((view) => view.filter);
  const shown = useView((view) => view.shown);
  const isOpen = useView((view) => view.isFilterOpen);
  const { keyText } = useCommandLabel('segment.filter');
  return (
    <FloatingMenu opened={isOpen} onChange={(isFilterOpen) => session.show({ isFilterOpen })}>
      <Menu.Target>
        <button
          type="button"
          className={styles.filter}
          onMouseDown={keepFocus}
          data-narrowed={shown !== null || undefined}
          title={`${text('filter')} (${keyText})`}
          aria-label={text('filterNow', { what: text(`filter.${filter}`) })}
        >
          <Filter aria-hidden />
          {text(`filter.${filter}`)}
          {shown && <span>{shown.size}</span>}
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{text('filter')}</Menu.Label>
        <Menu.RadioGroup value={filter} onChange={(own) => void session.filter(own as RowFilter)}>
          {ROW_FILTERS.map((own) => (
            <Menu.RadioItem key={own} value={own} closeMenuOnClick>
              {text(`filter.${own}`)}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
        <Menu.Divider />
        <Menu.Item onClick={() => session.show({ find: 'find', shape: 'rows', isFilterOpen: false })}>
          {text('filterWords')}
        </Menu.Item>
      </Menu.Dropdown>
    </FloatingMenu>
  );
}
