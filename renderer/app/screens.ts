import type { LucideIcon } from 'lucide-react';
import { BookA, Layers, Newspaper, Settings } from 'lucide-react';
import type { ComponentType } from 'react';
import type { CommandId } from '#contract/command-keys.ts';
import { ArticlesScreen } from '../articles/articles-screen.tsx';
import type { TextKey } from '../i18n/i18n.ts';
import type { Screen, ScreenName } from '../state/screen.ts';

type ScreenComponent<Name extends ScreenName> = ComponentType<{
  readonly screen: Extract<Screen, { readonly name: Name }>;
}>;

type ScreenLoaders = {
  readonly [Name in ScreenName]: () => Promise<ScreenComponent<Name>>;
};

/** The screens; all but the first are loaded when they are first wanted (see use-shown-screen.ts). */
export const SCREENS: ScreenLoaders = {
  articles: async () => ArticlesScreen,
  editor: async () => (await import('../editor/editor-screen.tsx')).EditorScreen,
  import: async () => (await import('../files/import-screen.tsx')).ImportScreen,
  paste: async () => (await import('../files/paste-screen.tsx')).PasteScreen,
  reimport: async () => (await import('../files/reimport-screen.tsx')).ReimportScreen,
  resegment: async () => (await import('../files/resegment-screen.tsx')).ResegmentScreen,
  export: async () => (await import('../files/export-screen.tsx')).ExportScreen,
  reviewed: async () => (await import('../files/reviewed/reviewed-screen.tsx')).ReviewedScreen,
  corpus: async () => (await import('../files/corpus/corpus-screen.tsx')).CorpusScreen,
  glossary: async () => (await import('../terms/glossary-screen.tsx')).GlossaryScreen,
  rename: async () => (await import('../terms/rename/rename-screen.tsx')).RenameScreen,
  concordance: async () => (await import('../memory/concordance/concordance-screen.tsx')).ConcordanceScreen,
  memories: async () => (await import('../memory/memories/memories-screen.tsx')).MemoriesScreen,
  units: async () => (await import('../memory/units/units-screen.tsx')).UnitsScreen,
  'memory-import': async () => (await import('../memory/memories/import-screen.tsx')).MemoryImportScreen,
  'memory-export': async () => (await import('../memory/memories/export-screen.tsx')).MemoryExportScreen,
  align: async () => (await import('../memory/align/align-screen.tsx')).AlignScreen,
  review: async () => (await import('../review/review-screen.tsx')).ReviewScreen,
  harvest: async () => (await import('../terms/harvest/harvest-screen.tsx')).HarvestScreen,
  consistency: async () => (await import('../terms/consistency/consistency-screen.tsx')).ConsistencyScreen,
  starter: async () => (await import('../terms/starter/starter-screen.tsx')).StarterScreen,
  duplicates: async () => (await import('../terms/duplicates/duplicates-screen.tsx')).DuplicatesScreen,
  'terms-import': async () => (await import('../terms/exchange/terms-import-screen.tsx')).TermsImportScreen,
  'terms-export': async () => (await import('../terms/exchange/terms-export-screen.tsx')).TermsExportScreen,
  settings: async () => (await import('../settings/settings-screen.tsx')).SettingsScreen,
};

/** A place of the rail and the screens that belong to it. */
export interface RailPlace {
  readonly command: CommandId;
  readonly icon: LucideIcon;
  readonly label: TextKey<'common'>;
  readonly screens: readonly ScreenName[];
  readonly isAtEnd?: boolean;
}

/** The rail from top to bottom. */
export const RAIL: readonly RailPlace[] = Object.freeze([
  {
    command: 'go.articles',
    icon: Newspaper,
    label: 'place.articles',
    screens: [
      'articles',
      'editor',
      'import',
      'paste',
      'reimport',
      'resegment',
      'export',
      'reviewed',
      'corpus',
      'consistency',
      'review',
    ],
  },
  {
    command: 'go.glossary',
    icon: BookA,
    label: 'place.glossary',
    screens: ['glossary', 'rename', 'harvest', 'starter', 'duplicates', 'terms-import', 'terms-export'],
  },
  {
    command: 'go.memories',
    icon: Layers,
    label: 'place.memories',
    screens: ['memories', 'units', 'memory-import', 'memory-export', 'align', 'concordance'],
  },
  { command: 'app.settings', icon: Settings, label: 'place.settings', screens: ['settings'], isAtEnd: true },
]);
