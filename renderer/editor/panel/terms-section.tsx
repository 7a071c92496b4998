import { Check } from 'lucide-react';
import type { TermHit } from '#contract/terms-service.ts';
import { preferredRendering } from '#glossary/model/entry.ts';
import { CommandButton } from '../../commands/command-button.tsx';
import { useKeyLabel } from '../../commands/use-command-label.ts';
import { useText } from '../../i18n/i18n.ts';
import { useEndingNames } from '../../i18n/use-ending-names.ts';
import { keepFocus } from '../../parts/keep-focus.ts';
import { KeyCap } from '../../parts/key-cap.tsx';
import { PanelSection } from '../../parts/panel-section.tsx';
import { TermTypeIcon } from '../../parts/term-type-icon.tsx';
import { goTo } from '../../state/navigation.ts';
import { insertEnglish } from '../session/insert-english.ts';
import { useAids, useSession } from '../session-context.ts';
import styles from './terms-section.module.css';

/** The glossary's terms of the sentence, numbered as in the Kazakh; the number inserts. */
export function TermsSection() {
  const text = useText('terms');
  const keyLabel = useKeyLabel();
  const hits = useAids((aids) => aids.terms);

  return (
    <PanelSection
      title={text('ofSentence')}
      count={hits.length}
      aside={<KeyCap>{text('insertKeys', { first: keyLabel('Alt+Digit1') })}</KeyCap>}
    >
      {hits.length === 0 && <p className={styles.none}>{text('noneInSentence')}</p>}
      <ol className={styles.terms}>
        {hits.map((hit, index) => (
          <Term key={`${hit.entry.id}-${hit.start}`} hit={hit} number={index + 1} />
        ))}
      </ol>
      <div className={styles.add}>
        <CommandButton command="term.add" look="quiet" />
      </div>
    </PanelSection>
  );
}

function Term({ hit, number }: { readonly hit: TermHit; readonly number: number }) {
  const text = useText('terms');
  const session = useSession();
  const { entry, rendering, inTarget } = hit;
  return (
    <li className={styles.term} data-testid={`term-${number}`}>
      <button
        type="button"
        className={styles.number}
        disabled={rendering === ''}
        aria-label={text('insertNumber', { number, rendering })}
        onMouseDown={keepFocus}
        onClick={() => insertEnglish(session, rendering)}
      >
        {number}
      </button>
      <span className={styles.english} lang="en">
        {rendering || text('withoutEnglish')}
      </span>
      {inTarget ? (
        <span className={styles.present}>
          <Check aria-hidden /> {text('inDraft')}
        </span>
      ) : (
        <span className={styles.absent}>{text('notYet')}</span>
      )}
      <span className={styles.kazakh}>
        <TermTypeIcon type={entry.type} />{' '}
        <span className="visually-hidden">{text(`type.${entry.type}`)}</span>{' '}
        <span lang="kk">{entry.forms[0]?.text}</span>
      </span>
      {entry.renderings.length > 0 && (
        <button
          type="button"
          className={styles.change}
          title={text('changeEverywhere')}
          onMouseDown={keepFocus}
          onClick={() => goTo({ name: 'rename', entryId: entry.id })}
        >
          {text('changeRendering')}
        </button>
      )}
      <Hint hit={hit} />
    </li>
  );
}

/** What helps to put it right: first mention or later, what the ending says and the preposition it asks for, other readings. */
function Hint({ hit }: { readonly hit: TermHit }) {
  const text = useText('terms');
  const endingNames = useEndingNames();
  const { entry, isFirstMention, analysis, alternatives } = hit;
  const short = preferredRendering(entry, 'short');
  const full = preferredRendering(entry);
  const hints: string[] = [];
  if (short && full && short !== full) {
    hints.push(isFirstMention ? text('hintFirst', { short }) : text('hintLater', { full }));
  }
  const endings = endingNames(analysis.endings).join(' · ');
  if (endings !== '') hints.push(text('hintEnding', { endings }));
  if (analysis.preposition !== '') hints.push(text('hintPreposition', { preposition: analysis.preposition }));
  if (alternatives.length > 0) {
    const others = alternatives.map((other) => preferredRendering(other) ?? other.forms[0]?.text ?? '');
    hints.push(text('hintAlternatives', { others: others.join(', ') }));
  }
  return hints.length === 0 ? null : <span className={styles.hint}>{hints.join(' ')}</span>;
}
