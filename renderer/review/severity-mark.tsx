import { CircleX, Info, TriangleAlert } from 'lucide-react';
import type { Severity } from '#glossary/model/finding.ts';
import { useText } from '../i18n/i18n.ts';
import styles from './review.module.css';

const ICONS = { error: CircleX, warning: TriangleAlert, info: Info } as const;

/** How much a finding matters: a sign of its own shape, and the word for who cannot see it. */
export function SeverityMark({ severity }: { readonly severity: Severity }) {
  const text = useText('checks');
  const Icon = ICONS[severity];
  return (
    <span className={styles.severity} data-severity={severity}>
      <Icon aria-hidden />
      <span className="visually-hidden">{text(`severity.${severity}`)}</span>
    </span>
  );
}
