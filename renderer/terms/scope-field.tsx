import { useQuery } from '@tanstack/react-query';
import type { ArticleId } from '#glossary/model/ids.ts';
import { useText } from '../i18n/i18n.ts';
import { SelectField } from '../parts/select-field.tsx';
import { articlesQuery } from '../state/queries.ts';

interface ScopeFieldProps {
  readonly scope: ArticleId | null;
  readonly onChange: (scope: ArticleId | null) => void;
}

/** Where an entry applies: in every article, or in one. */
export function ScopeField({ scope, onChange }: ScopeFieldProps) {
  const text = useText('terms');
  const { data: articles = [] } = useQuery(articlesQuery(''));
  return (
    <SelectField
      label={text('fact.scope')}
      value={scope === null ? '' : String(scope)}
      options={[
        { value: '', label: text('everyArticle') },
        ...articles.map(({ id, title }) => ({ value: String(id), label: title })),
      ]}
      onChange={(value) => onChange(articles.find(({ id }) => String(id) === value)?.id ?? null)}
    />
  );
}
