import { Modal } from '@mantine/core';
import '@mantine/core/styles/CloseButton.css';
import '@mantine/core/styles/ModalBase.css';
import '@mantine/core/styles/Modal.css';
import '@mantine/core/styles/Overlay.css';
import '@mantine/core/styles/Paper.css';
import '@mantine/core/styles/ScrollArea.css';
import type { ReactNode } from 'react';
import { useText } from '../i18n/i18n.ts';
import styles from './dialog.module.css';
import { Floating } from './floating.tsx';
import { useReturnFocus } from './use-return-focus.ts';

interface DialogProps {
  readonly title: string;
  /** CSS length. */
  readonly width: string;
  readonly onClose: () => void;
  readonly hasCloseButton?: boolean;
  readonly children: ReactNode;
}

/** What floats over a screen: holds the focus, closes on Esc, gives the focus back. */
export function Dialog({ title, width, onClose, hasCloseButton = true, children }: DialogProps) {
  useReturnFocus();
  const text = useText('common');
  return (
    <Floating>
      <Modal
        opened
        onClose={onClose}
        title={title}
        size={width}
        yOffset="10vh"
        withCloseButton={hasCloseButton}
        closeButtonProps={{ 'aria-label': text('close') }}
        transitionProps={{ duration: 0 }}
        classNames={{
          content: styles.content ?? '',
          header: styles.header ?? '',
          title: styles.title ?? '',
          overlay: styles.overlay ?? '',
          close: styles.close ?? '',
          body: styles.body ?? '',
        }}
      >
        {children}
      </Modal>
    </Floating>
  );
}
