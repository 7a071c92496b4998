import type { ArticleMetadata } from '#glossary/model/article.ts';
import { useText } from '../i18n/i18n.ts';
import { TextArea } from '../parts/text-area.tsx';
import { TextField } from '../parts/text-field.tsx';
import { DateField } from './date-field.tsx';
import styles from './metadata-fields.module.css';

/** An article about which nothing is known. */
export const NO_METADATA: ArticleMetadata = {
  title: '',
  outlet: '',
  url: '',
  author: '',
  publishedOn: '',
  licence: '',
};

interface MetadataFieldsProps {
  readonly metadata: ArticleMetadata;
  readonly onChange: (metadata: ArticleMetadata) => void;
}

/** What is known about an article beside its text. */
export function MetadataFields({ metadata, onChange }: MetadataFieldsProps) {
  const text = useText('articles');
  const change = (part: Partial<ArticleMetadata>): void => onChange({ ...metadata, ...part });
  return (
    <div className={styles.fields}>
      <TextArea
        label={text('field.title')}
        lang="kk"
        rows={3}
        data-autofocus
        value={metadata.title}
        onChange={(event) => change({ title: event.target.value })}
      />
      <TextField
        label={text('field.outlet')}
        lang="kk"
        value={metadata.outlet}
        onChange={(event) => change({ outlet: event.target.value })}
      />
      <TextField
        label={text('field.author')}
        lang="kk"
        value={metadata.author}
        onChange={(event) => change({ author: event.target.value })}
      />
      <DateField
        label={text('field.publishedOn')}
        value={metadata.publishedOn}
        onChange={(publishedOn) => change({ publishedOn })}
      />
      <TextField
        label={text('field.url')}
        type="url"
        value={metadata.url}
        onChange={(event) => change({ url: event.target.value })}
      />
      <TextField
        label={text('field.licence')}
        value={metadata.licence}
        onChange={(event) => change({ licence: event.target.value })}
      />
    </div>
  );
}
