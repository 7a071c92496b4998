import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { FormatInfo } from '#contract/files-service.ts';
import type { Untranslated } from '#glossary/model/exchange.ts';
import type { ArticleId } from '#glossary/model/ids.ts';
import { useText } from '../i18n/i18n.ts';
import { NoteBox } from '../parts/note-box.tsx';
import { Segmented } from '../parts/segmented.tsx';
import { errorSentence } from '../state/trouble.ts';
import { engine } from '../state/workbench.ts';
import { PDF, suffixesOf } from './export-formats.ts';
import styles from './export-preview.module.css';

interface ExportPreviewProps {
  readonly articleId: ArticleId;
  readonly baseName: string;
  readonly formats: readonly FormatInfo[];
  /** Id of the format whose file is shown; '' = none. */
  readonly shown: string;
  readonly confirmedOnly: boolean;
  readonly untranslated: Untranslated;
  readonly onShow: (format: string) => void;
}

/** The beginning of each file as it will be written. */
export function ExportPreview(props: ExportPreviewProps) {
  const { articleId, baseName, formats, shown, confirmedOnly, untranslated, onShow } = props;
  const text = useText('files');
  const { data, error } = useQuery({
    queryKey: ['export-preview', articleId, shown, confirmedOnly, untranslated],
    queryFn: () => engine.files.previewExport({ articleId, format: shown, confirmedOnly, untranslated }),
    enabled: shown !== '' && shown !== PDF.id,
    placeholderData: keepPreviousData,
    staleTime: 0,
    gcTime: 0,
  });
  return (
    <section className={styles.preview} aria-label={text('preview')} data-region="panel">
      <div className={styles.head}>
        {formats.length > 0 && (
          <Segmented
            label={text('preview')}
            value={shown}
            options={formats.map((format) => {
              const suffixes = suffixesOf(format).join(' ');
              return {
                value: format.id,
                label: format.id === shown ? `${baseName}${suffixes}` : suffixes,
              };
            })}
            onChange={onShow}
          />
        )}
      </div>
      {error && <NoteBox kind="error">{errorSentence(error)}</NoteBox>}
      {shown !== '' && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a long file scrolls by keyboard
        <pre className={styles.sheet} tabIndex={0} data-testid="export-preview">
          <Content format={shown} source={data ?? ''} />
        </pre>
      )}
    </section>
  );
}

const MARKUP: readonly string[] = ['tmx', 'xliff', 'xliff20', 'xliff-omegat', 'bilingual-html'];

function Content({ format, source }: { readonly format: string; readonly source: string }) {
  const text = useText('files');
  // Word and Excel files are ZIP archives, whose bytes say nothing to a reader.
  if (
    format === PDF.id ||
    format.endsWith('docx') ||
    format === 'xlsx' ||
    (format === 'translated' && source === '')
  )
    return text('noPreview');
  return MARKUP.includes(format) ? <Markup source={source} /> : source;
}

/** Tags in colour, so that the text stands out. */
function Markup({ source }: { readonly source: string }) {
  return source.split(/(<[^>]*>)/u).map((part, index) =>
    part.startsWith('<') ? (
      <span key={index} className={styles.tag}>
        {part}
      </span>
    ) : (
      part
    ),
  );
}
