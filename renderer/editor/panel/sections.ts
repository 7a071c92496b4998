import type { ComponentType } from 'react';
import type { Segment } from '#glossary/model/segment.ts';
import { DraftsSection } from '../../drafts/drafts-section.tsx';
import { GlossSection } from '../../drafts/gloss-section.tsx';
import { MatchesSection } from '../../memory/matches/matches-section.tsx';
import { FindingsSection } from '../../review/findings-section.tsx';
import { NewNamesSection } from './new-names-section.tsx';
import { NewTermSection } from './new-term-section.tsx';
import { TermsSection } from './terms-section.tsx';
import { VersionsSection } from './versions-section.tsx';

/** What a part of the panel is given: the active segment as it was when the writer last paused. */
export interface PanelSectionProps {
  readonly segment: Segment;
}

/** The parts of the editor's panel from top to bottom; a part with nothing to say draws nothing. */
export const PANEL_SECTIONS: readonly {
  readonly id: string;
  readonly Component: ComponentType<PanelSectionProps>;
}[] = Object.freeze([
  { id: 'new-term', Component: NewTermSection },
  { id: 'findings', Component: FindingsSection },
  { id: 'terms', Component: TermsSection },
  { id: 'new-names', Component: NewNamesSection },
  { id: 'gloss', Component: GlossSection },
  { id: 'drafts', Component: DraftsSection },
  { id: 'matches', Component: MatchesSection },
  { id: 'versions', Component: VersionsSection },
]);
