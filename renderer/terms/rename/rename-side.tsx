import { ArrowRight } from 'lucide-react';
import { useMemo } from 'react';
import type { RenameLine } from '#contract/terms-service.ts';
import type { SegmentId } from '#glossary/model/ids.ts';
import type { RenderingChange } from '#glossary/model/rename.ts';
import task from '../../files/task.module.css';
import { useText } from '../../i18n/i18n.ts';
import { useFormats } from '../../i18n/use-formats.ts';
import { CheckField } from '../../parts/check-field.tsx';
import panel from '../../parts/panel.module.css';
import { PanelSection } from '../../parts/panel-section.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { Tick } from '../../parts/tick.tsx';
import { byArticle } from './by-article.ts';
import { writtenForms } from './rename-plan.ts';
import styles from './rename-side.module.css';
import { tickOf } from './tick-of.ts';

interface RenameSideProps {
  readonly planned: readonly RenderingChange[];
  readonly onType: (from: string, to: string) => void;
  readonly isForbidding: boolean;
  readonly onForbid: (isForbidding: boolean) => void;
  readonly lines: readonly RenameLine[];
  readonly tickedIds: ReadonlySet<SegmentId>;
  readonly onTurn: (ids: readonly SegmentId[], isOn: boolean) => void;
}

/** What changes into what, the written forms met, and the articles they stand in. */
export function RenameSide(props: RenameSideProps) {
  const { planned, onType, isForbidding, onForbid, lines, tickedIds, onTurn } = props;
  const text = useText('rename');
  const formats = useFormats();
  const forms = useMemo(() => writtenForms(lines), [lines]);
  const articles = useMemo(() => byArticle(lines), [lines]);
  const [first] = planned;
  return (
    <aside className={`${panel.panel} ${panel.left} ${task.side}`} aria-label={text('whatChanges')}>
      <div className={`${panel.section} ${task.stack}`}>
        {first && (
          <div>
            <div className={styles.label}>{text('now')}</div>
            <div className={styles.now} lang="en">
              {first.from}
            </div>
          </div>
        )}
        {planned.map(({ from, to }, index) => (
          <TextField
            key={from}
            label={index === 0 ? text('newRendering') : text('insteadOf', { form: from })}
            lang="en"
            autoFocus={index === 0}
            onFocus={(event) => index === 0 && event.target.select()}
            value={to}
            onChange={(event) => onType(from, event.target.value)}
          />
        ))}
        <CheckField isChecked={isForbidding} onChange={onForbid}>
          {text('forbidOld')}
        </CheckField>
      </div>
      {forms.length > 0 && (
        <PanelSection title={text('forms')}>
          <dl className={styles.forms} lang="en">
            {forms.map(({ from, to }) => (
              <div key={`${from} ${to}`}>
                <dt>{from}</dt>
                <dd>
                  <ArrowRight aria-hidden /> {to}
                </dd>
              </div>
            ))}
          </dl>
        </PanelSection>
      )}
      {articles.length > 0 && (
        <PanelSection title={text('articles')} count={articles.length}>
          <ul>
            {articles.map((own) => {
              const title = own[0]?.articleTitle ?? '';
              const { state, ticked } = tickOf(own, tickedIds);
              return (
                <li key={own[0]?.articleId} className={styles.article}>
                  <Tick
                    label={title}
                    state={state}
                    isDisabled={own.every(({ isLocked }) => isLocked)}
                    onChange={(isOn) =>
                      onTurn(
                        own.filter(({ isLocked }) => !isLocked).map(({ segmentId }) => segmentId),
                        isOn,
                      )
                    }
                  />
                  <span className={styles.title} lang="kk" title={title}>
                    {title}
                  </span>
                  <span className={styles.count}>
                    {ticked === own.length
                      ? formats.number(own.length)
                      : text('someOf', {
                          some: formats.number(ticked),
                          all: formats.number(own.length),
                        })}
                  </span>
                </li>
              );
            })}
          </ul>
        </PanelSection>
      )}
    </aside>
  );
}
