import { useQuery } from '@tanstack/react-query';
import { usePreferences } from '../state/preferences.ts';
import { bridge } from '../state/workbench.ts';

/** The folder that exports go to: the one chosen last, else the documents folder; '' until that is known. */
export function useExportFolder(): string {
  const preferred = usePreferences((preferences) => preferences.exportFolder);
  const { data: documents = '' } = useQuery({
    queryKey: ['documents-folder'],
    queryFn: () => bridge.documentsFolder(),
  });
  return preferred || documents;
}
