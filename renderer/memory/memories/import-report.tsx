import type { SkippedUnit } from '#glossary/model/memory-exchange.ts';
import { useText } from '../../i18n/i18n.ts';
import { useFormats } from '../../i18n/use-formats.ts';
import { NoteBox } from '../../parts/note-box.tsx';
import { errorSentence } from '../../state/trouble.ts';
import type { ImportOutcome } from './import-memory.ts';
import styles from './import-screen.module.css';

/** What became of an import: how many units came, and which did not, by their lines. */
export function ImportReport({ outcome }: { readonly outcome: ImportOutcome['result'] }) {
  const text = useText('memories');
  const files = useText('files');
  const formats = useFormats();
  if (outcome === 'cancelled') return <Box kind="info">{text('importCancelled')}</Box>;
  if ('error' in outcome) {
    return (
      <Box kind="error">
        <b>{errorSentence(outcome.error)}</b> {files('nothingImported')}
      </Box>
    );
  }
  const { imported, skipped, skippedUnits } = outcome;
  return (
    <div className={styles.report}>
      <NoteBox kind="info">{text('imported', { count: imported, number: formats.number(imported) })}</NoteBox>
      {skipped > 0 && (
        <>
          <NoteBox kind="warning">
            {text('skipped', { count: skipped, number: formats.number(skipped) })}
          </NoteBox>
          <Broken units={skippedUnits} />
        </>
      )}
    </div>
  );
}

function Box(props: Parameters<typeof NoteBox>[0]) {
  return (
    <div className={styles.report}>
      <NoteBox {...props} />
    </div>
  );
}

function Broken({ units }: { readonly units: readonly SkippedUnit[] }) {
  const text = useText('memories');
  const formats = useFormats();
  return (
    <table className={styles.broken} data-testid="broken-units">
      <caption>{text('broken')}</caption>
      <thead>
        <tr>
          <th>{text('line')}</th>
          <th>{text('why')}</th>
        </tr>
      </thead>
      <tbody>
        {units.map(({ line, fault }) => (
          <tr key={line}>
            <th scope="row">{formats.number(line)}</th>
            <td>{text(`fault.${fault}`)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
