import type { ConcordanceHit } from '#contract/memory-service.ts';
import { translate } from '../../i18n/i18n.ts';
import { announce } from '../../state/notices.ts';
import { report } from '../../state/trouble.ts';
import { bridge } from '../../state/workbench.ts';

/** Puts both sides of a hit on the clipboard, parted by a tab, so that a table takes them in two cells. */
export function copyHit({ source, target }: Pick<ConcordanceHit, 'source' | 'target'>): void {
  bridge
    .copy({ text: `${source}\t${target}` })
    .then(() => announce(translate('memory', 'saidCopied')))
    .catch(report);
}
