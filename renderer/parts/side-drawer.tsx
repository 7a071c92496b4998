import { Drawer } from '@mantine/core';
import '@mantine/core/styles/CloseButton.css';
import '@mantine/core/styles/ModalBase.css';
import '@mantine/core/styles/Drawer.css';
import '@mantine/core/styles/Overlay.css';
import '@mantine/core/styles/Paper.css';
import '@mantine/core/styles/ScrollArea.css';
import type { ReactNode } from 'react';
import { useText } from '../i18n/i18n.ts';
import styles from './dialog.module.css';
import { Floating } from './floating.tsx';
import { useReturnFocus } from './use-return-focus.ts';

interface SideDrawerProps {
  readonly title: string;
  /** CSS length. */
  readonly width: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A form that slides in over the right edge: holds the focus, closes on Esc, gives the focus back. */
export function SideDrawer({ title, width, onClose, children }: SideDrawerProps) {
  useReturnFocus();
  const text = useText('common');
  return (
    <Floating>
      <Drawer
        opened
        onClose={onClose}
        title={title}
        size={width}
        position="right"
        closeButtonProps={{ 'aria-label': text('close') }}
        transitionProps={{ duration: 160 }}
        classNames={{
          content: styles.content ?? '',
          header: styles.header ?? '',
          title: styles.title ?? '',
          overlay: styles.overlay ?? '',
          close: styles.close ?? '',
        }}
      >
        {children}
      </Drawer>
    </Floating>
  );
}
