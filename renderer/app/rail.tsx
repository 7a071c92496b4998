import { runCommand } from '../commands/run-command.ts';
import { useCommandLabel } from '../commands/use-command-label.ts';
import { useText } from '../i18n/i18n.ts';
import { tip } from '../parts/tip.ts';
import { useNavigation } from '../state/navigation.ts';
import { Brand } from './brand.tsx';
import styles from './rail.module.css';
import { RAIL, type RailPlace } from './screens.ts';

/** The places of the product. */
export function Rail() {
  const text = useText('common');
  return (
    <nav className={styles.rail} aria-label={text('places')} data-region="rail">
      <div className={styles.brand}>
        <Brand />
      </div>
      {RAIL.filter((place) => !place.isAtEnd).map((place) => (
        <Place key={place.command} place={place} />
      ))}
      <div className={styles.gap} />
      {RAIL.filter((place) => place.isAtEnd).map((place) => (
        <Place key={place.command} place={place} />
      ))}
    </nav>
  );
}

function Place({ place }: { readonly place: RailPlace }) {
  const { command, icon: Icon, label, screens } = place;
  const text = useText('common');
  const { keyText } = useCommandLabel(command);
  const isHere = useNavigation(({ screen }) => screens.includes(screen.name));
  return (
    <button
      type="button"
      className={styles.place}
      aria-label={text(label)}
      {...tip(text(label), keyText, 'right')}
      aria-current={isHere ? 'page' : undefined}
      onClick={() => runCommand(command)}
    >
      <Icon aria-hidden />
      <span>{text(label)}</span>
    </button>
  );
}
