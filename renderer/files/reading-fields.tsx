import type { ImportPreview, ReadOptions } from '#contract/files-service.ts';
import { useText } from '../i18n/i18n.ts';
import { Segmented } from '../parts/segmented.tsx';
import { SelectField } from '../parts/select-field.tsx';
import { ColumnFields } from './column-fields.tsx';
import { encodingOptions } from './encoding-label.ts';
import { LayoutField } from './layout-field.tsx';

interface ReadingFieldsProps {
  /** Absent while nothing has been read. */
  readonly preview: ImportPreview | undefined;
  readonly options: ReadOptions;
  /** False for several files at once, which are read alike: then what only one of them has is not asked. */
  readonly isSingle: boolean;
  readonly onChange: (options: ReadOptions) => void;
}

/** How a file is read, as far as that can be asked of its format. */
export function ReadingFields({ preview, options, isSingle, onChange }: ReadingFieldsProps) {
  const text = useText('files');
  const { encoding = preview?.encoding ?? '', layout = 'auto', isWholePage = false } = options;
  const change = (part: ReadOptions): void => onChange({ ...options, ...part });
  return (
    <>
      {isSingle && preview && mayBeWhole(preview, isWholePage) && (
        <div>
          <Segmented
            label={text('page')}
            value={isWholePage ? 'whole' : 'article'}
            options={[
              { value: 'article', label: text('page.article') },
              { value: 'whole', label: text('page.whole') },
            ]}
            onChange={(value) => change({ isWholePage: value === 'whole' })}
          />
        </div>
      )}
      {isSingle && preview?.table && (
        <ColumnFields table={preview.table} onChange={(columns) => change({ columns })} />
      )}
      {preview && preview.encodings.length > 0 && (
        <SelectField
          label={text('encoding')}
          value={encoding}
          options={encodingOptions(encodingsOf(preview))}
          onChange={(value) => change({ encoding: value })}
        />
      )}
      {(!isSingle || preview?.format === 'txt') && (
        <LayoutField layout={layout} onChange={(value) => change({ layout: value })} />
      )}
    </>
  );
}

/** Whether there is more on a page than its article. */
function mayBeWhole({ notices }: ImportPreview, isWholePage: boolean): boolean {
  return isWholePage || notices.some(({ code }) => code === 'page-around-left-out');
}

function encodingsOf({ encoding, encodings }: ImportPreview): readonly string[] {
  return encodings.includes(encoding) ? encodings : [encoding, ...encodings];
}
