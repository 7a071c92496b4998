import { Menu } from '@mantine/core';
import { ChevronDown } from 'lucide-react';
import { Fragment } from 'react';
import type { ImportPreview, ParagraphChoice } from '#contract/files-service.ts';
import {
  BLOCK_ROLES,
  type BlockRole,
  PASSAGE_LANGUAGES,
  type PassageLanguage,
} from '#glossary/model/article.ts';
import { languageOf } from '../editor/passage-language.ts';
import { useText } from '../i18n/i18n.ts';
import { FloatingMenu } from '../parts/floating-menu.tsx';
import { Tick } from '../parts/tick.tsx';
import styles from './preview-blocks.module.css';

type Paragraph = ImportPreview['paragraphs'][number];

interface PreviewBlockProps {
  readonly number: number;
  readonly paragraph: Paragraph;
  readonly choice: ParagraphChoice;
  /** Absent where nothing can be chosen. */
  readonly onChange?: (choice: ParagraphChoice) => void;
}

/** A paragraph before it is taken in: whether it comes along, what it is, where its sentences end. */
export function PreviewBlock({ number, paragraph, choice, onChange }: PreviewBlockProps) {
  const text = useText('files');
  const editor = useText('editor');
  const { sentences, role, language } = { ...paragraph, ...choice };
  const isLeftOut = choice.isLeftOut ?? false;
  const kind = language === 'kk' ? editor(`role.${role}`) : text(`language.${language}`);
  return (
    <div className={styles.block} data-role={role} data-language={language} data-left-out={isLeftOut}>
      {onChange ? (
        <>
          <Tick
            label={text('takeParagraph', { number })}
            state={isLeftOut ? 'off' : 'on'}
            onChange={(isOn) => onChange({ ...choice, isLeftOut: !isOn })}
          />
          <FloatingMenu position="bottom-start">
            <Menu.Target>
              <button type="button" className={styles.kind} aria-label={text('whatItIs', { number, kind })}>
                {kind} <ChevronDown aria-hidden />
              </button>
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Label>{text('language')}</Menu.Label>
              <Menu.RadioGroup
                value={language}
                onChange={(own) => {
                  const { isLeftOut: _, ...rest } = choice;
                  onChange({ ...rest, language: own as PassageLanguage });
                }}
              >
                {PASSAGE_LANGUAGES.map((own) => (
                  <Menu.RadioItem key={own} value={own} closeMenuOnClick>
                    {text(`language.${own}`)}
                  </Menu.RadioItem>
                ))}
              </Menu.RadioGroup>
              <Menu.Label>{editor('paragraphRole')}</Menu.Label>
              <Menu.RadioGroup
                value={role}
                onChange={(own) => onChange({ ...choice, role: own as BlockRole })}
              >
                {BLOCK_ROLES.map((own) => (
                  <Menu.RadioItem key={own} value={own} closeMenuOnClick>
                    {editor(`role.${own}`)}
                  </Menu.RadioItem>
                ))}
              </Menu.RadioGroup>
            </Menu.Dropdown>
          </FloatingMenu>
        </>
      ) : (
        <span className={styles.role}>{kind}</span>
      )}
      <p className={styles.text} lang={languageOf(language)}>
        {sentences.map((sentence, index) => (
          <Fragment key={index}>
            {index > 0 && (
              <span className={styles.cut} aria-hidden="true">
                |
              </span>
            )}
            {sentence}{' '}
          </Fragment>
        ))}
      </p>
      <span className={styles.count}>
        {isLeftOut ? text('leftOut') : text('sentences', { count: sentences.length })}
      </span>
    </div>
  );
}
