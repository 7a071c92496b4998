import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { DEFAULT_SETTINGS } from '#glossary/model/settings.ts';
import { useText } from '../i18n/i18n.ts';
import { CheckField } from '../parts/check-field.tsx';
import { settingsQuery } from '../state/queries.ts';

/** Whether a new article is drafted as it comes in: as the settings say until the writer ticks otherwise. */
export function useDraftNow(): readonly [boolean, (isWanted: boolean) => void] {
  const { data: settings = DEFAULT_SETTINGS } = useQuery(settingsQuery);
  const [chosen, setChosen] = useState<boolean | null>(null);
  return [chosen ?? settings.drafting.onImport, setChosen];
}

/** The tick that asks. */
export function DraftNowField({
  isWanted,
  onChange,
}: {
  readonly isWanted: boolean;
  readonly onChange: (isWanted: boolean) => void;
}) {
  const text = useText('drafts');
  return (
    <CheckField isChecked={isWanted} onChange={onChange}>
      {text('draftNow')}
    </CheckField>
  );
}
