import type { CommandId } from '#contract/command-keys.ts';
import {
  acceptRow,
  acceptSure,
  closeGap,
  joinRows,
  moveDown,
  moveUp,
  openGap,
  splitRow,
} from '#glossary/model/edit-alignment.ts';
import { editRows, useAligning } from '../memory/align/aligning.ts';
import { putAway } from '../memory/align/keep-aligning.ts';
import type { Command } from './command.ts';

/** From this certainty on rows are accepted in one act. */
const SURE = 0.5;

/** Looking over an alignment: each edit of the rows is one step of undo. */
export const ALIGN_COMMANDS: readonly Command[] = [
  alignCommand('align.accept', () => editRows(turnAccepted, 1)),
  alignCommand('align.acceptSure', () => editRows((rows) => acceptSure(rows, SURE))),
  alignCommand('align.join', () => editRows(joinRows)),
  alignCommand('align.split', split),
  alignCommand('align.up', () => editRows((rows, at) => moveUp(rows, at, side()))),
  alignCommand('align.down', () => editRows((rows, at) => moveDown(rows, at, side()))),
  alignCommand('align.openGap', () => editRows((rows, at) => openGap(rows, at, side()))),
  alignCommand('align.closeGap', () => editRows((rows, at) => closeGap(rows, at, side()))),
  alignCommand('align.restart', restart),
];

function alignCommand(id: CommandId, run: () => void): Command {
  return {
    id,
    group: 'memory',
    isEnabled: ({ screen }) => screen.name === 'align' && useAligning.getState().rows !== null,
    run,
  };
}

function restart(): void {
  const { sourcePath, targetPath, rows, at } = useAligning.getState();
  if (rows) putAway({ sourcePath, targetPath, rows, at });
}

function side(): 'sources' | 'targets' {
  return useAligning.getState().side;
}

function turnAccepted(...[rows, at]: Parameters<typeof joinRows>): ReturnType<typeof joinRows> {
  return acceptRow(rows, at, rows[at]?.isAccepted !== true);
}

/** Parts the first sentences of a row from the rest; a row of one to one has a sentence to be cut first. */
function split(): void {
  const { rows, at, side: own } = useAligning.getState();
  const row = rows?.[at];
  if (!row) return;
  const hasSeveral = row.sources.length > 1 || row.targets.length > 1;
  if (hasSeveral) editRows((all, place) => splitRow(all, place, { source: 1, target: 1 }));
  else if (row[own].length > 0) useAligning.setState({ isCutting: true });
}
