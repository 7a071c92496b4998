import { useQuery } from '@tanstack/react-query';
import { CircleHelp } from 'lucide-react';
import { useState } from 'react';
import { currentLanguage, type Language, useText } from '../../i18n/i18n.ts';
import { Dialog } from '../../parts/dialog.tsx';
import { IconButton } from '../../parts/icon-button.tsx';
import { checkName } from '../finding-words.ts';
import styles from './check-help.module.css';
import { HelpPage } from './help-page.tsx';

/** The pages of one language are loaded when the first of them is read. */
const PAGES: Readonly<Record<Language, () => Promise<{ readonly pages: Readonly<Record<string, string>> }>>> =
  {
    en: () => import('./en.ts'),
    kk: () => import('./kk.ts'),
    ru: () => import('./ru.ts'),
  };

async function pageOf(check: string, language: Language): Promise<string> {
  const { pages } = await PAGES[language]();
  const file = check.startsWith('own:') ? 'own' : check;
  return Object.entries(pages).find(([path]) => path.endsWith(`/${file}.md`))?.[1] ?? '';
}

/** A question mark that opens the help page of a check: what it looks for, why, how to switch it off. */
export function CheckHelp({ check }: { readonly check: string }) {
  const text = useText('review');
  const [isOpen, setIsOpen] = useState(false);
  const name = checkName(check);
  return (
    <>
      <IconButton label={text('help', { check: name })} onClick={() => setIsOpen(true)}>
        <CircleHelp aria-hidden />
      </IconButton>
      {isOpen && (
        <Dialog title={name} width="34rem" onClose={() => setIsOpen(false)}>
          <Page check={check} />
        </Dialog>
      )}
    </>
  );
}

function Page({ check }: { readonly check: string }) {
  const language = currentLanguage();
  const { data: markdown = '' } = useQuery({
    queryKey: ['check-help', language, check],
    queryFn: () => pageOf(check, language),
    staleTime: Number.POSITIVE_INFINITY,
  });
  return (
    <div className={styles.page} data-testid="check-help">
      <HelpPage markdown={markdown} />
    </div>
  );
}
