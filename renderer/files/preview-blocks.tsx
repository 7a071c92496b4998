import type { ImportPreview, ParagraphChoice } from '#contract/files-service.ts';
import { useText } from '../i18n/i18n.ts';
import { PreviewBlock } from './preview-block.tsx';
import styles from './preview-blocks.module.css';

interface PreviewBlocksProps {
  readonly preview: ImportPreview;
  readonly choices: readonly ParagraphChoice[];
  /** Absent where nothing can be chosen. */
  readonly onChange?: (choices: readonly ParagraphChoice[]) => void;
}

/** The article as it will be cut: a stroke marks each end of a sentence, passages of other languages are named. */
export function PreviewBlocks({ preview, choices, onChange }: PreviewBlocksProps) {
  const text = useText('files');
  const shown = preview.paragraphs.reduce((sum, paragraph) => sum + paragraph.sentences.length, 0);
  const byIndex = new Map(choices.map((choice) => [choice.index, choice]));
  return (
    <>
      {preview.paragraphs.map((paragraph, index) => (
        <PreviewBlock
          key={index}
          number={index + 1}
          paragraph={paragraph}
          choice={byIndex.get(index) ?? { index }}
          {...(onChange && {
            onChange: (choice) => onChange([...new Map(byIndex).set(index, choice).values()]),
          })}
        />
      ))}
      {shown < preview.segments && (
        <p className={styles.rest}>{text('restNotShown', { count: preview.segments - shown })}</p>
      )}
    </>
  );
}
