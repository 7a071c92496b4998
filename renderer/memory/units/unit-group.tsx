import type { Unit } from '#contract/memory-service.ts';
import { useText } from '../../i18n/i18n.ts';
import { Button } from '../../parts/button.tsx';
import styles from './units.module.css';
import { useAboutUnit } from './use-about-unit.ts';

interface UnitGroupProps {
  readonly units: readonly Unit[];
  /** The text that all of them share. */
  readonly head: string;
  readonly headSide: 'source' | 'target';
  /** What each says on the other side; absent = they share that too. */
  readonly isOtherSideShown: boolean;
  /** Keeps one and deletes the others; absent = nothing can be deleted here. */
  readonly onKeep?: ((unit: Unit) => void) | undefined;
}

/** Units that share a text, with what is different in them. */
export function UnitGroup({ units, head, headSide, isOtherSideShown, onKeep }: UnitGroupProps) {
  const text = useText('units');
  const aboutUnit = useAboutUnit();
  const other = headSide === 'source' ? 'target' : 'source';
  const lang = { source: 'kk', target: 'en' } as const;
  return (
    <section className={styles.group} aria-label={head}>
      <p lang={lang[headSide]} className={styles.shared}>
        {head}
      </p>
      <ul>
        {units.map((unit) => (
          <li key={unit.id} className={styles.member}>
            <div className={styles.grow}>
              {isOtherSideShown && <p lang={lang[other]}>{unit[other].text}</p>}
              <p className={styles.meta}>{aboutUnit(unit)}</p>
            </div>
            {onKeep && (
              <Button aria-label={text('keepOf', { text: unit[other].text })} onClick={() => onKeep(unit)}>
                {text('keep')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
