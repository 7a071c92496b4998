import { Menu } from '@mantine/core';
import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import type { CommandId } from '#contract/command-keys.ts';
import { commandOf } from '../commands/registry.ts';
import { commandContext, runCommand } from '../commands/run-command.ts';
import { useCommandLabel } from '../commands/use-command-label.ts';
import { useText } from '../i18n/i18n.ts';
import { IconButton } from '../parts/icon-button.tsx';
import { KeyCap } from '../parts/key-cap.tsx';

/** What a sentence can still be asked for, in groups. */
const GROUPS: readonly (readonly CommandId[])[] = [
  ['segment.split', 'segment.merge', 'segment.copySource', 'segment.clear'],
  [
    'segment.review',
    'segment.toDraft',
    'segment.lock',
    'segment.note',
    'segment.versions',
    'segment.spelling',
  ],
  ['segment.leaveOut', 'segment.add', 'segment.removeAdded', 'segment.move', 'segment.mergeEnglish'],
];

/** The rest of a sentence's acts, with their keys. */
export function RowMenu({ children }: { readonly children: ReactNode }) {
  const text = useText('common');
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <IconButton label={text('more')}>{children}</IconButton>
      </Menu.Target>
      <Menu.Dropdown>
        {GROUPS.map((ids, index) => (
          <CommandItems key={ids[0]} ids={ids} hasDivider={index > 0} />
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

/** Menu items of the commands that can run now. */
export function CommandItems({
  ids,
  hasDivider,
}: {
  readonly ids: readonly CommandId[];
  readonly hasDivider: boolean;
}) {
  const context = commandContext();
  const possible = ids.filter((id) => commandOf(id).isEnabled(context));
  if (possible.length === 0) return null;
  return (
    <>
      {hasDivider && <Menu.Divider />}
      {possible.map((id) => (
        <CommandItem key={id} id={id} />
      ))}
    </>
  );
}

function CommandItem({ id }: { readonly id: CommandId }) {
  const { title, keyText } = useCommandLabel(id);
  const isChecked = commandOf(id).isChecked?.(commandContext()) ?? false;
  return (
    <Menu.Item
      rightSection={keyText && <KeyCap>{keyText}</KeyCap>}
      leftSection={isChecked && <Check aria-hidden />}
      onClick={() => runCommand(id)}
    >
      {title}
    </Menu.Item>
  );
}
