import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { SENTENCE_RULES_VERSION } from '#glossary/model/segmentation.ts';
import { runCommand } from '../commands/run-command.ts';
import { useText } from '../i18n/i18n.ts';
import { Button } from '../parts/button.tsx';
import { newWrite } from '../state/operation-id.ts';
import { segmentationQuery } from '../state/queries.ts';
import { report } from '../state/trouble.ts';
import { engine, writes } from '../state/workbench.ts';
import styles from './older-cuts.module.css';
import { useOutline } from './session-context.ts';

/** The offer to look at what newer sentence rules would cut otherwise, until it is answered. */
export function OlderCuts() {
  const text = useText('editor');
  const { id: articleId, sentenceRules } = useOutline().article;
  const [isAnswered, setIsAnswered] = useState(false);
  const isOlder = sentenceRules !== null && sentenceRules < SENTENCE_RULES_VERSION && !isAnswered;
  const { data } = useQuery({ ...segmentationQuery(articleId), enabled: isOlder });
  const count = data?.paragraphs.length ?? 0;
  if (!isOlder || count === 0) return null;
  const leave = async (): Promise<void> => {
    const head = newWrite();
    await writes.run(() => engine.articles.resegment({ ...head, articleId, paragraphIds: [] }));
    setIsAnswered(true);
  };
  return (
    <div className={styles.offer} role="note" data-testid="older-cuts">
      <span>{text('olderCuts', { count })}</span>
      <Button look="quiet" onClick={() => runCommand('article.resegment')}>
        {text('olderCutsLook')}
      </Button>
      <Button look="quiet" onClick={() => void leave().catch(report)}>
        {text('olderCutsKeep')}
      </Button>
    </div>
  );
}
