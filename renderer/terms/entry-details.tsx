import { useQuery } from '@tanstack/react-query';
import { CircleX, Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { type Entry, preferredRendering } from '#glossary/model/entry.ts';
import type { ArticleId, EntryId } from '#glossary/model/ids.ts';
import { CommandButton } from '../commands/command-button.tsx';
import { useText } from '../i18n/i18n.ts';
import { useFormats } from '../i18n/use-formats.ts';
import panel from '../parts/panel.module.css';
import { TermTypeIcon } from '../parts/term-type-icon.tsx';
import { articlesQuery } from '../state/queries.ts';
import { bridge, engine } from '../state/workbench.ts';
import styles from './entry-details.module.css';
import { EntryHistory } from './entry-history.tsx';
import { EntryUsage } from './entry-usage.tsx';

/** The selected entry in full. */
export function EntryDetails({ entryId }: { readonly entryId: EntryId }) {
  const text = useText('terms');
  const { data: entry } = useQuery({
    queryKey: ['entries', 'one', entryId],
    queryFn: () => engine.terms.get({ entryId }),
  });
  return (
    <aside className={`${panel.panel} ${styles.panel}`} aria-label={text('details')} data-region="panel">
      {entry && <Details entry={entry} />}
    </aside>
  );
}

function Details({ entry }: { readonly entry: Entry }) {
  const text = useText('terms');
  const preferred = preferredRendering(entry);
  const forms = entry.forms.slice(1);
  const later = entry.renderings.filter(({ kind, status }) => kind === 'short' && status !== 'forbidden');
  const accepted = entry.renderings.filter(
    ({ text: own, kind, status }) => status === 'accepted' && kind !== 'short' && own !== preferred,
  );
  const forbidden = entry.renderings.filter(({ status }) => status === 'forbidden');
  const list = (items: readonly { readonly text: string }[]): string =>
    items.map((item) => item.text).join(', ');
  return (
    <>
      <div className={panel.section}>
        <div className={styles.kind}>
          <TermTypeIcon type={entry.type} /> {text(`type.${entry.type}`)} · {text(`status.${entry.status}`)}
        </div>
        <h2 className={styles.kazakh} lang="kk">
          {entry.forms[0]?.text}
        </h2>
        <div className={styles.english} lang="en">
          {preferred ?? text('noEnglish')}
        </div>
        <div className={styles.acts}>
          <CommandButton command="term.changeEverywhere" />
          <CommandButton command="entry.edit" look="quiet" />
          <CommandButton command="entry.remove" look="quiet" icon={Trash2} />
        </div>
      </div>
      <div className={`${panel.section} ${styles.known}`}>
        <dl className={styles.facts}>
          <Fact name={text('fact.forms')} value={forms.length > 0 && <span lang="kk">{list(forms)}</span>} />
          <Fact name={text('fact.later')} value={later.length > 0 && <span lang="en">{list(later)}</span>} />
          <Fact
            name={text('fact.accepted')}
            value={accepted.length > 0 && <span lang="en">{list(accepted)}</span>}
          />
          <Fact
            name={text('fact.forbidden')}
            value={
              forbidden.length > 0 && (
                <span lang="en">
                  <CircleX className={styles.forbidden} aria-hidden /> {list(forbidden)}
                </span>
              )
            }
          />
          <Fact name={text('fact.role')} value={entry.role} />
          <Fact
            name={text('fact.gender')}
            value={entry.gender !== 'unknown' && text(`gender.${entry.gender}`)}
          />
          <Fact name={text('fact.kind')} value={entry.kind} />
          <Fact name={text('fact.region')} value={entry.region} />
          <Fact name={text('fact.domain')} value={entry.domain} />
          <Fact
            name={text('fact.renamings')}
            value={entry.renamings.length > 0 && <Renamings renamings={entry.renamings} />}
          />
          <Fact name={text('fact.scope')} value={entry.scope !== null && <ScopeName scope={entry.scope} />} />
          <Fact name={text('fact.definition')} value={entry.definition} />
          <Fact name={text('fact.note')} value={entry.note} />
          <Fact
            name={text('fact.source')}
            value={(entry.source || entry.sourceUrl) && <Source entry={entry} />}
          />
        </dl>
      </div>
      <EntryUsage entry={entry} />
      <EntryHistory entry={entry} />
    </>
  );
}

function Fact({ name, value }: { readonly name: string; readonly value: ReactNode }) {
  if (!value) return null;
  return (
    <>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </>
  );
}

function Renamings({ renamings }: Pick<Entry, 'renamings'>) {
  const text = useText('terms');
  const formats = useFormats();
  return renamings.map(({ direction, source, rendering, on }) => (
    <div key={`${direction} ${source} ${on}`}>
      {text(`renamed.${direction}`)} <span lang="kk">{source}</span> <span lang="en">{rendering}</span>
      {on !== '' && ` · ${formats.date(on)}`}
    </div>
  ));
}

function ScopeName({ scope }: { readonly scope: ArticleId }) {
  const { data: articles } = useQuery(articlesQuery(''));
  return <span lang="kk">{articles?.find(({ id }) => id === scope)?.title}</span>;
}

function Source({ entry }: { readonly entry: Entry }) {
  if (!entry.sourceUrl.startsWith('https://')) return entry.source || entry.sourceUrl;
  return (
    <button type="button" className={styles.link} onClick={() => void bridge.openExternal(entry.sourceUrl)}>
      {entry.source || entry.sourceUrl}
    </button>
  );
}
