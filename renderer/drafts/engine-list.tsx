import { ArrowUp } from 'lucide-react';
import type { DraftChain, DraftEngineId } from '#contract/drafts-service.ts';
import { useText } from '../i18n/i18n.ts';
import { CheckField } from '../parts/check-field.tsx';
import { IconButton } from '../parts/icon-button.tsx';
import styles from '../settings/settings-screen.module.css';

interface EngineListProps {
  readonly chain: DraftChain;
  /** Id of what names the list. */
  readonly labelledBy: string;
  readonly onChange: (chain: DraftChain) => void;
}

/** The engines in the order they are asked, each with its switch. */
export function EngineList({ chain: { order, off }, labelledBy, onChange }: EngineListProps) {
  const text = useText('drafts');
  const moveUp = (id: DraftEngineId): void => {
    const at = order.indexOf(id);
    const others = order.filter((other) => other !== id);
    onChange({ order: [...others.slice(0, at - 1), id, ...others.slice(at - 1)], off });
  };
  const turn = (id: DraftEngineId, isOn: boolean): void => {
    const others = off.filter((other) => other !== id);
    onChange({ order, off: isOn ? others : [...others, id] });
  };
  return (
    <ol className={styles.list} aria-labelledby={labelledBy}>
      {order.map((id, index) => (
        <li key={id}>
          <CheckField isChecked={!off.includes(id)} onChange={(isOn) => turn(id, isOn)}>
            {text(`engine.${id}`)}
          </CheckField>
          {index > 0 && (
            <IconButton label={text('earlier', { engine: text(`engine.${id}`) })} onClick={() => moveUp(id)}>
              <ArrowUp aria-hidden />
            </IconButton>
          )}
        </li>
      ))}
    </ol>
  );
}
