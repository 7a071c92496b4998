import type { ComponentType } from 'react';
import type { Segment } from '#glossary/model/segment.ts';
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
  { id: 'terms', Component: TermsSection },
  { id: 'versions', Component: VersionsSection },
]);
