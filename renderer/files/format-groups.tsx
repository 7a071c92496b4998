import type { ExportLoss, FormatInfo } from '#contract/files-service.ts';
import { type TextKey, useText } from '../i18n/i18n.ts';
import { CheckField } from '../parts/check-field.tsx';
import { EXPORT_GROUPS, groupOf, hasName, suffixesOf } from './export-formats.ts';
import styles from './export-screen.module.css';

interface FormatGroupsProps {
  readonly formats: readonly FormatInfo[];
  readonly ticked: readonly string[];
  /** What the ticked formats lose, said under each. */
  readonly losses?: readonly ExportLoss[];
  readonly onTick: (id: string, isTicked: boolean) => void;
}

/** Formats to tick, group by group. */
export function FormatGroups({ formats, ticked, losses = [], onTick }: FormatGroupsProps) {
  const text = useText('files');
  return EXPORT_GROUPS.map((group) => {
    const own = formats.filter((format) => groupOf(format) === group);
    return (
      own.length > 0 && (
        <fieldset key={group} className={styles.group}>
          <legend>{text(`group.${group}`)}</legend>
          {own.map((format) => (
            <FormatLine
              key={format.id}
              format={format}
              isTicked={ticked.includes(format.id)}
              losses={losses.filter((one) => one.format === format.id)}
              onTick={(isTicked) => onTick(format.id, isTicked)}
            />
          ))}
        </fieldset>
      )
    );
  });
}

interface FormatLineProps {
  readonly format: FormatInfo;
  readonly isTicked: boolean;
  readonly losses: readonly ExportLoss[];
  readonly onTick: (isTicked: boolean) => void;
}

function FormatLine({ format, isTicked, losses, onTick }: FormatLineProps) {
  const text = useText('files');
  const suffixes = suffixesOf(format).join(' ');
  const isNamed = hasName(format);
  return (
    <div className={styles.choice}>
      <CheckField isChecked={isTicked} onChange={onTick}>
        <span>
          {isNamed ? text(`format.${format.id}` as TextKey<'files'>) : format.id.toUpperCase()}
          {isNamed && isTicked && (
            <small className={styles.about}>{text(`about.${format.id}` as TextKey<'files'>)}</small>
          )}
          {isTicked && losses.length > 0 && (
            <small className={styles.loss}>
              {losses.map(({ loss, count }) => text(`loss.${loss}`, { count })).join(' ')}
            </small>
          )}
        </span>
      </CheckField>
      <span className={styles.extension}>{suffixes}</span>
    </div>
  );
}
