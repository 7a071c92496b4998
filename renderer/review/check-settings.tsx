import { useQuery } from '@tanstack/react-query';
import type { CheckInfo } from '#contract/checks-service.ts';
import { SEVERITIES, type Severity } from '#glossary/model/finding.ts';
import { useText } from '../i18n/i18n.ts';
import { useFormats } from '../i18n/use-formats.ts';
import { Button } from '../parts/button.tsx';
import { CheckField } from '../parts/check-field.tsx';
import styles from '../settings/settings-screen.module.css';
import { report } from '../state/trouble.ts';
import { engine, writes } from '../state/workbench.ts';
import { checkName } from './finding-words.ts';
import { checksQuery, dismissalsQuery, refreshFindings } from './review-queries.ts';

/** Which checks run and how much each matters; what was dismissed. */
export function CheckSettings() {
  const text = useText('review');
  const { data: checks = [] } = useQuery(checksQuery);
  return (
    <section className={styles.section} aria-labelledby="settings-checks">
      <h2 id="settings-checks">{text('settings')}</h2>
      <p className={styles.hint}>{text('settingsHint')}</p>
      <ul className={styles.list}>
        {checks.map((check) => (
          <CheckRow key={check.id} check={check} />
        ))}
      </ul>
      <Dismissals />
    </section>
  );
}

function CheckRow({ check }: { readonly check: CheckInfo }) {
  const text = useText('review');
  const severities = useText('checks');
  const name = checkName(check.id);
  const change = (isOn: boolean, severity: Severity): void => {
    writes
      .run(() => engine.checks.change({ check: check.id, articleId: null, isOn, severity }))
      .then(refreshFindings)
      .catch(report);
  };
  return (
    <li>
      <CheckField isChecked={check.isOn} onChange={(isOn) => change(isOn, check.severity)}>
        {name}
      </CheckField>
      <select
        aria-label={text('severityOf', { check: name })}
        value={check.severity}
        disabled={!check.isOn}
        onChange={(event) => change(check.isOn, event.target.value as Severity)}
      >
        {SEVERITIES.map((severity) => (
          <option key={severity} value={severity}>
            {severities(`severity.${severity}`)}
          </option>
        ))}
      </select>
    </li>
  );
}

function Dismissals() {
  const text = useText('review');
  const formats = useFormats();
  const { data: dismissals = [] } = useQuery(dismissalsQuery);
  const revoke = (id: number): void => {
    writes
      .run(() => engine.checks.revoke({ ids: [id] }))
      .then(refreshFindings)
      .catch(report);
  };
  return (
    <>
      <h2>{text('dismissals')}</h2>
      {dismissals.length === 0 && <p className={styles.hint}>{text('noDismissals')}</p>}
      <ul className={styles.list}>
        {dismissals.map(({ id, check, excerpt, reason, at }) => (
          <li key={id}>
            <span>
              {checkName(check)} <span lang="en">{excerpt}</span>{' '}
              <span className={styles.hint}>{[reason, formats.moment(at)].filter(Boolean).join(' · ')}</span>
            </span>
            <Button onClick={() => revoke(id)}>{text('revoke')}</Button>
          </li>
        ))}
      </ul>
    </>
  );
}
