import { useQuery } from '@tanstack/react-query';
import type { WordReading } from '#contract/drafts-service.ts';
import type { PanelSectionProps } from '../editor/panel/sections.ts';
import { useText } from '../i18n/i18n.ts';
import { useEndingNames } from '../i18n/use-ending-names.ts';
import { PanelSection } from '../parts/panel-section.tsx';
import { engine } from '../state/workbench.ts';
import styles from './gloss-section.module.css';
import { useGloss } from './gloss-state.ts';

/** The word that was looked up: its dictionary form, its English, and what its endings say. */
export function GlossSection({ segment }: PanelSectionProps) {
  const word = useGloss((state) => state.word);
  return word?.segmentId === segment.id ? <Gloss segment={segment} offset={word.offset} /> : null;
}

function Gloss({ segment, offset }: PanelSectionProps & { readonly offset: number }) {
  const text = useText('drafts');
  const { data: gloss } = useQuery({
    queryKey: ['gloss', segment.id, segment.source.text, offset],
    queryFn: () => engine.drafts.gloss({ segmentId: segment.id, offset }),
    gcTime: 30_000,
  });
  if (gloss === undefined) return null;
  return (
    <PanelSection title={text('word')}>
      <div data-testid="gloss" role="status">
        {gloss === null && <p className={styles.none}>{text('noWord')}</p>}
        {gloss?.readings.map((reading) => (
          <Reading key={JSON.stringify(reading)} reading={reading} />
        ))}
      </div>
    </PanelSection>
  );
}

function Reading({ reading }: { readonly reading: WordReading }) {
  const text = useText('drafts');
  const endingNames = useEndingNames();
  const { lemma, pos, english, morphemes, features } = reading;
  return (
    <div className={styles.reading}>
      <div>
        <b lang="kk" className={pos === 'propn' ? styles.name : undefined}>
          {lemma}
        </b>{' '}
        <span className={styles.pos}>{text(`pos.${pos}`)}</span>
      </div>
      <div lang="en">{english.length > 0 ? english.join('; ') : text('notListed')}</div>
      {morphemes.length > 1 && (
        <div className={styles.pieces}>
          <span lang="kk">{morphemes.join('-')}</span> {endingNames(features).join(' · ')}
        </div>
      )}
    </div>
  );
}
