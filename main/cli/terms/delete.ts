import { type Command, EXIT } from '../command.ts';
import { operation } from '../operation.ts';
import { entryId } from './entry-id.ts';

/** `qostil terms delete ID…`: takes entries out of the glossary; the app can undo it. */
export const termsDelete: Command = {
  name: 'terms delete',
  usage: 'terms delete ID…',
  summary: 'Delete glossary entries.',
  options: {},
  positionals: { least: 1, most: Number.POSITIVE_INFINITY },
  async run({ positionals, output, library }) {
    const entryIds = positionals.map(entryId);
    const { terms } = await library.write();
    const { removed } = await terms.remove({
      operationId: operation().operationId,
      jobId: this.name,
      entryIds,
    });
    output.result({ removed }, String(removed));
    return EXIT.done;
  },
};
