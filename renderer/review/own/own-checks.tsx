import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { OwnCheck } from '#contract/checks-service.ts';
import { useText } from '../../i18n/i18n.ts';
import { Button } from '../../parts/button.tsx';
import { CheckField } from '../../parts/check-field.tsx';
import styles from '../../settings/settings-screen.module.css';
import { report } from '../../state/trouble.ts';
import { CheckHelp } from '../help/check-help.tsx';
import review from '../review.module.css';
import { ownChecksQuery } from '../review-queries.ts';
import { exportOwnChecks, importOwnChecks, keepOwnChecks } from './keep-own-checks.ts';
import { NEW_CHECK, OwnCheckForm } from './own-check-form.tsx';

/** The writer's own checks, regular expressions over either side: switched, changed, and carried in files. */
export function OwnChecks() {
  const text = useText('review');
  const common = useText('common');
  const { data: checks = [] } = useQuery(ownChecksQuery);
  const [edited, setEdited] = useState<OwnCheck | null>(null);
  const without = (name: string): readonly OwnCheck[] => checks.filter((check) => check.name !== name);
  const keep = (kept: readonly OwnCheck[]): void => void keepOwnChecks(kept).catch(report);
  const put = async (check: OwnCheck, before: string): Promise<void> => {
    const isKnown = checks.some(({ name }) => name === before);
    await keepOwnChecks(
      isKnown ? checks.map((other) => (other.name === before ? check : other)) : [...checks, check],
    );
    setEdited(null);
  };
  return (
    <section className={review.theme} aria-labelledby="own-checks">
      <div className={review.head}>
        <h3 id="own-checks">{text('own')}</h3>
        <CheckHelp check="own:" />
      </div>
      {checks.length === 0 && <p className={styles.hint}>{text('ownHint')}</p>}
      {checks.length > 0 && (
        <ul className={styles.list}>
          {checks.map((check) => (
            <li key={check.name}>
              <CheckField
                isChecked={check.isOn}
                onChange={(isOn) =>
                  keep(checks.map((other) => (other === check ? { ...check, isOn } : other)))
                }
              >
                {check.name}
              </CheckField>
              <Button onClick={() => setEdited(check)}>{text('ownChange')}</Button>
              <Button look="quiet" onClick={() => keep(without(check.name))}>
                {text('ownRemove')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <div className={styles.row}>
        <Button onClick={() => setEdited(NEW_CHECK)}>{text('ownAdd')}</Button>
        <Button onClick={() => void importOwnChecks().catch(report)}>{text('ownImport')}</Button>
        <Button disabled={checks.length === 0} onClick={() => void exportOwnChecks().catch(report)}>
          {text('ownExport')}
        </Button>
      </div>
      {edited && (
        <OwnCheckForm
          check={edited}
          taken={without(edited.name).map(({ name }) => name)}
          title={edited === NEW_CHECK ? text('ownNew') : edited.name}
          saveLabel={common('save')}
          onSave={put}
          onClose={() => setEdited(null)}
        />
      )}
    </section>
  );
}
