import { COMMAND_KEYS } from '#contract/command-keys.ts';
import { COMMAND_GROUPS } from '../commands/command.ts';
import { COMMANDS } from '../commands/registry.ts';
import { useKeyLabel } from '../commands/use-command-label.ts';
import { useText } from '../i18n/i18n.ts';
import { Dialog } from '../parts/dialog.tsx';
import { KeyCap } from '../parts/key-cap.tsx';
import { closeDialog } from '../state/dialogs.ts';
import styles from './shortcuts.module.css';

/** Every command that has a key, by group. */
export function Shortcuts() {
  const text = useText('commands');
  const common = useText('common');
  const keyLabel = useKeyLabel();
  return (
    <Dialog title={text('app.shortcuts')} width="56rem" onClose={closeDialog}>
      <div className={styles.groups}>
        {COMMAND_GROUPS.map((group) => (
          <section key={group} className={styles.group}>
            <h3>{text(`group.${group}`)}</h3>
            <dl>
              {COMMANDS.filter(
                (command) => command.group === group && COMMAND_KEYS[command.id].length > 0,
              ).map(({ id }) => (
                <div key={id} className={styles.line}>
                  <dt>{text(id)}</dt>
                  <dd>
                    {COMMAND_KEYS[id].slice(0, 1).map((key) => (
                      <KeyCap key={key}>{keyLabel(key)}</KeyCap>
                    ))}
                    <span className="visually-hidden">{COMMAND_KEYS[id].map(keyLabel).join(', ')}</span>
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <p className={styles.hint}>{common('layoutHint')}</p>
    </Dialog>
  );
}
