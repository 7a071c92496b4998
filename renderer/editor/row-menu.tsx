import { Menu } from '@mantine/core';
import { Ellipsis } from 'lucide-react';
import { memo } from 'react';
import type { CommandId } from '#contract/command-keys.ts';
import { BLOCK_ROLES, type BlockRole } from '#glossary/model/article.ts';
import type { ParagraphId } from '#glossary/model/ids.ts';
import { commandOf } from '../commands/registry.ts';
import { commandContext, runCommandAfterClosing } from '../commands/run-command.ts';
import { useCommandLabel } from '../commands/use-command-label.ts';
import { useText } from '../i18n/i18n.ts';
import { FloatingMenu } from '../parts/floating-menu.tsx';
import { IconButton } from '../parts/icon-button.tsx';
import { keepFocus } from '../parts/keep-focus.ts';
import { KeyCap } from '../parts/key-cap.tsx';
import { engine } from '../state/workbench.ts';
import { useSession } from './session-context.ts';

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

interface RowMenuProps {
  readonly paragraphId: ParagraphId;
  readonly role: BlockRole;
}

/** The rest of a sentence's acts, with their keys. */
export const RowMenu = memo(function RowMenu({ paragraphId, role }: RowMenuProps) {
  const text = useText('common');
  const editor = useText('editor');
  const session = useSession();
  return (
    <FloatingMenu position="bottom-start">
      <Menu.Target>
        <IconButton label={text('more')} onMouseDown={keepFocus}>
          <Ellipsis aria-hidden />
        </IconButton>
      </Menu.Target>
      <Menu.Dropdown>
        {GROUPS.map((ids, index) => (
          <CommandItems key={ids[0]} ids={ids} hasDivider={index > 0} />
        ))}
        <Menu.Divider />
        <Menu.Sub>
          <Menu.Sub.Target>
            <Menu.Sub.Item>{editor('paragraphRole')}</Menu.Sub.Item>
          </Menu.Sub.Target>
          <Menu.Sub.Dropdown>
            <Menu.RadioGroup
              value={role}
              onChange={(own) =>
                void session.write((write) =>
                  engine.articles.setRole({ ...write, paragraphId, role: own as BlockRole }),
                )
              }
            >
              {BLOCK_ROLES.map((own) => (
                <Menu.RadioItem key={own} value={own} closeMenuOnClick>
                  {editor(`role.${own}`)}
                </Menu.RadioItem>
              ))}
            </Menu.RadioGroup>
          </Menu.Sub.Dropdown>
        </Menu.Sub>
      </Menu.Dropdown>
    </FloatingMenu>
  );
});

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
  const keyCap = keyText && <KeyCap>{keyText}</KeyCap>;
  const isChecked = commandOf(id).isChecked?.(commandContext());
  if (isChecked === undefined) {
    return (
      <Menu.Item rightSection={keyCap} onClick={() => runCommandAfterClosing(id)}>
        {title}
      </Menu.Item>
    );
  }
  return (
    <Menu.CheckboxItem
      checked={isChecked}
      rightSection={keyCap}
      closeMenuOnClick
      onChange={() => runCommandAfterClosing(id)}
    >
      {title}
    </Menu.CheckboxItem>
  );
}
