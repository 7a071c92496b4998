import type { SourceText } from '#contract/articles-service.ts';
import { useText } from '../i18n/i18n.ts';
import { SelectField } from '../parts/select-field.tsx';

/** What a line of a text is. */
export type Layout = SourceText['layout'];

const LAYOUTS: readonly Layout[] = ['auto', 'paragraph-a-line', 'sentence-a-line', 'wrapped'];

interface LayoutFieldProps {
  readonly layout: Layout;
  readonly onChange: (layout: Layout) => void;
}

/** Asks what a line of a text is. */
export function LayoutField({ layout, onChange }: LayoutFieldProps) {
  const text = useText('files');
  return (
    <SelectField
      label={text('layout')}
      value={layout}
      options={LAYOUTS.map((value) => ({ value, label: text(`layout.${value}`) }))}
      onChange={onChange}
    />
  );
}
