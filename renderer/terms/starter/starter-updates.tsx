import { ArrowRight } from 'lucide-react';
import type { StarterUpdate } from '#contract/terms-service.ts';
import type { EntryContent } from '#glossary/model/entry.ts';
import { useText } from '../../i18n/i18n.ts';
import { useFormats } from '../../i18n/use-formats.ts';
import { changedParts, type EntryPart } from '../changed-parts.ts';
import { PART_NAMES } from '../part-names.ts';
import styles from './starter-screen.module.css';

const SHOWN = 500;

/** What an update of the starter glossary would change, entry by entry, before it is done. */
export function StarterUpdates({ updates }: { readonly updates: readonly StarterUpdate[] }) {
  const text = useText('starter');
  const terms = useText('terms');
  const formats = useFormats();
  return (
    <>
      <p className={styles.about}>{text('aboutUpdate')}</p>
      <ul className={styles.topics} data-testid="starter-updates">
        {updates.slice(0, SHOWN).map(({ entryId, before, after }) => (
          <li key={entryId} className={styles.topic}>
            <span className={styles.name} lang="kk">
              {before.forms[0]?.text}
            </span>
            <dl className={styles.changes}>
              {changedParts(after, before).map((part) => (
                <Change
                  key={part}
                  name={terms(PART_NAMES[part])}
                  from={shown(before, part)}
                  to={shown(after, part)}
                />
              ))}
            </dl>
          </li>
        ))}
      </ul>
      {updates.length > SHOWN && (
        <p className={styles.about}>
          {text('moreUpdates', { number: formats.number(updates.length - SHOWN) })}
        </p>
      )}
    </>
  );
}

function Change({ name, from, to }: { readonly name: string; readonly from: string; readonly to: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {from !== '' && <del>{from}</del>} {from !== '' && to !== '' && <ArrowRight aria-hidden />}{' '}
        {to !== '' && <ins>{to}</ins>}
      </dd>
    </div>
  );
}

/** A part of an entry in a line; '' = empty. */
function shown(content: EntryContent, part: EntryPart): string {
  if (part === 'forms' || part === 'renderings') return content[part].map(({ text }) => text).join(', ');
  if (part === 'renamings')
    return content.renamings.map(({ source, rendering, on }) => `${source} ${rendering} ${on}`).join(', ');
  return String(content[part] ?? '');
}
