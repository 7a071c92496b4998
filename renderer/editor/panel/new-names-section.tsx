import type { UnknownName } from '#contract/terms-service.ts';
import { CommandButton } from '../../commands/command-button.tsx';
import { useText } from '../../i18n/i18n.ts';
import { Button } from '../../parts/button.tsx';
import { keepFocus } from '../../parts/keep-focus.ts';
import { PanelSection } from '../../parts/panel-section.tsx';
import { TermTypeIcon } from '../../parts/term-type-icon.tsx';
import { report } from '../../state/trouble.ts';
import { addNewName } from '../new-names.ts';
import { useAids, useSession } from '../session-context.ts';
import styles from './new-names-section.module.css';

/** Names of the sentence without an entry, each with English spellings; a spelling adds the name. */
export function NewNamesSection() {
  const text = useText('terms');
  const names = useAids((aids) => aids.newNames);
  const chosen = useAids((aids) => aids.chosenName);
  if (names.length === 0) return null;
  return (
    <PanelSection title={text('newNames')} count={names.length}>
      <ul className={styles.names}>
        {names.map((name, index) => (
          <Name key={`${name.base}-${name.start}`} name={name} isChosen={index === chosen} />
        ))}
      </ul>
      <div className={styles.acts}>
        <CommandButton command="term.addNew" look="quiet" />
        <CommandButton command="term.nextNew" look="quiet" />
      </div>
    </PanelSection>
  );
}

function Name({ name, isChosen }: { readonly name: UnknownName; readonly isChosen: boolean }) {
  const text = useText('terms');
  const session = useSession();
  return (
    <li
      className={styles.name}
      aria-current={isChosen || undefined}
      data-testid={isChosen ? 'chosen-new-name' : undefined}
    >
      <div className={styles.kazakh}>
        <TermTypeIcon type={name.type} /> <span className="visually-hidden">{text(`type.${name.type}`)}</span>
        <span lang="kk">{name.base}</span>
      </div>
      <div className={styles.spellings}>
        {name.suggestions.slice(0, 3).map((english) => (
          <Button
            key={english}
            lang="en"
            aria-label={text('addNameAs', { name: name.base, english })}
            onMouseDown={keepFocus}
            onClick={() => addNewName(session, name, english).catch(report)}
          >
            {english}
          </Button>
        ))}
      </div>
    </li>
  );
}
