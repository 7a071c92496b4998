import type { Unit } from '#contract/memory-service.ts';
import { useText } from '../../i18n/i18n.ts';
import { Button } from '../../parts/button.tsx';
import styles from './units.module.css';
import { useAboutUnit } from './use-about-unit.ts';

const SIDES = [
  ['source', 'kk'],
  ['target', 'en'],
] as const;

interface UnitGroupProps {
  readonly units: readonly Unit[];
  /** Which texts all of them share. */
  readonly shared: 'source' | 'target' | 'both';
  /** Keeps one and deletes the others; absent = nothing can be deleted here. */
  readonly onKeep?: ((unit: Unit) => void) | undefined;
}

/** Units that share a text, with what is different in them. */
export function UnitGroup({ units, shared, onKeep }: UnitGroupProps) {
  const text = useText('units');
  const aboutUnit = useAboutUnit();
  const [first] = units;
  if (!first) return null;
  const inCommon = SIDES.filter(([side]) => shared === side || shared === 'both');
  const apart = SIDES.filter(([side]) => shared !== side && shared !== 'both');
  return (
    <section className={styles.group} aria-label={inCommon.map(([side]) => first[side].text).join(' ')}>
      <div className={styles.shared}>
        {inCommon.map(([side, lang]) => (
          <p key={side} lang={lang}>
            {first[side].text}
          </p>
        ))}
      </div>
      <ul>
        {units.map((unit) => (
          <li key={unit.id} className={styles.member}>
            <div className={styles.grow}>
              {apart.map(([side, lang]) => (
                <p key={side} lang={lang} className={styles.english}>
                  {unit[side].text}
                </p>
              ))}
              <p className={styles.meta}>{aboutUnit(unit)}</p>
            </div>
            {onKeep && (
              <Button
                aria-label={text('keepOf', { text: apart.map(([side]) => unit[side].text).join(' ') })}
                onClick={() => onKeep(unit)}
              >
                {text('keep')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
