import { Fragment } from 'react';
import type { ImportPreview } from '#contract/files-service.ts';
import { languageOf } from '../editor/passage-language.ts';
import { useText } from '../i18n/i18n.ts';
import styles from './preview-blocks.module.css';

/** The article as it will be cut: a stroke marks each end of a sentence, passages of other languages are named. */
export function PreviewBlocks({ preview }: { readonly preview: ImportPreview }) {
  const text = useText('files');
  const editor = useText('editor');
  const shown = preview.paragraphs.reduce((sum, paragraph) => sum + paragraph.sentences.length, 0);
  return (
    <>
      {preview.paragraphs.map((paragraph, place) => (
        <div
          key={place}
          className={styles.block}
          data-role={paragraph.role}
          data-language={paragraph.language}
        >
          <span className={styles.role}>
            {paragraph.language === 'kk'
              ? editor(`role.${paragraph.role}`)
              : text(`language.${paragraph.language}`)}
          </span>
          <p className={styles.text} lang={languageOf(paragraph.language)}>
            {paragraph.sentences.map((sentence, index) => (
              <Fragment key={index}>
                {index > 0 && (
                  <span className={styles.cut} aria-hidden="true">
                    |
                  </span>
                )}
                {sentence}{' '}
              </Fragment>
            ))}
          </p>
          <span className={styles.count}>{text('sentences', { count: paragraph.sentences.length })}</span>
        </div>
      ))}
      {shown < preview.segments && (
        <p className={styles.rest}>{text('restNotShown', { count: preview.segments - shown })}</p>
      )}
    </>
  );
}
