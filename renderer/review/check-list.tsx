import { useQuery } from '@tanstack/react-query';
import type { CheckInfo } from '#contract/checks-service.ts';
import { CHECK_THEMES, SEVERITIES, type Severity } from '#glossary/model/finding.ts';
import type { ArticleId } from '#glossary/model/ids.ts';
import { useText } from '../i18n/i18n.ts';
import { Button } from '../parts/button.tsx';
import { CheckField } from '../parts/check-field.tsx';
import field from '../parts/field.module.css';
import styles from '../settings/settings-screen.module.css';
import { report } from '../state/trouble.ts';
import { engine, writes } from '../state/workbench.ts';
import { checkName } from './finding-words.ts';
import { CheckHelp } from './help/check-help.tsx';
import review from './review.module.css';
import { checksQuery, refreshFindings } from './review-queries.ts';

/** Which checks run and how much each matters, by what they are about; for the library (null) or one article. */
export function CheckList({ articleId }: { readonly articleId: ArticleId | null }) {
  const text = useText('review');
  const { data: checks = [] } = useQuery(checksQuery(articleId));
  return CHECK_THEMES.map((theme) => {
    const own = checks.filter((check) => check.theme === theme);
    if (own.length === 0) return null;
    return (
      <section key={theme} className={review.theme} aria-labelledby={`theme-${theme}`}>
        <h3 id={`theme-${theme}`}>{text(`theme.${theme}`)}</h3>
        <ul className={styles.list}>
          {own.map((check) => (
            <CheckRow key={check.id} check={check} articleId={articleId} />
          ))}
        </ul>
      </section>
    );
  });
}

interface CheckRowProps {
  readonly check: CheckInfo;
  readonly articleId: ArticleId | null;
}

function CheckRow({ check, articleId }: CheckRowProps) {
  const text = useText('review');
  const severities = useText('checks');
  const name = checkName(check.id);
  const change = (isOn: boolean | null, severity: Severity | null): void => {
    writes
      .run(() => engine.checks.change({ check: check.id, articleId, isOn, severity }))
      .then(refreshFindings)
      .catch(report);
  };
  return (
    <li>
      <CheckField isChecked={check.isOn} onChange={(isOn) => change(isOn, check.severity)}>
        {name}
      </CheckField>
      {check.isOfArticle && (
        <Button look="quiet" onClick={() => change(null, null)}>
          {text('asLibrary')}
        </Button>
      )}
      <CheckHelp check={check.id} />
      <select
        className={`${field.input} ${review.choice}`}
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
