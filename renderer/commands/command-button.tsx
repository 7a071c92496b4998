import type { LucideIcon } from 'lucide-react';
import { memo } from 'react';
import type { CommandId } from '#contract/command-keys.ts';
import { Button } from '../parts/button.tsx';
import { keepFocus } from '../parts/keep-focus.ts';
import { KeyCap } from '../parts/key-cap.tsx';
import { runCommand } from './run-command.ts';
import { useCommandLabel } from './use-command-label.ts';

interface CommandButtonProps {
  readonly command: CommandId;
  readonly look?: 'plain' | 'primary' | 'quiet';
  readonly isLarge?: boolean;
  readonly icon?: LucideIcon;
  /** Other words than the command's title, where the place says half of it. */
  readonly label?: string;
  readonly isKeyHidden?: boolean;
  readonly className?: string | undefined;
}

/** A button that runs a command and shows its key. */
export const CommandButton = memo(function CommandButton(props: CommandButtonProps) {
  const { command, look, isLarge, icon: Icon, label, isKeyHidden = false, className } = props;
  const { title, keyText } = useCommandLabel(command);
  return (
    <Button
      {...(look && { look })}
      {...(isLarge && { isLarge })}
      {...(className && { className })}
      aria-keyshortcuts={keyText || undefined}
      title={isKeyHidden && keyText ? `${title} (${keyText})` : undefined}
      onMouseDown={keepFocus}
      onClick={() => runCommand(command)}
    >
      {Icon && <Icon aria-hidden />}
      {label ?? title}
      {keyText && !isKeyHidden && <KeyCap>{keyText}</KeyCap>}
    </Button>
  );
});
