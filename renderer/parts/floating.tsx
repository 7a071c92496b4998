import { createTheme, type MantineColorSchemeManager, MantineProvider, Menu } from '@mantine/core';
import '@mantine/core/styles/UnstyledButton.css';
import '@mantine/core/styles/Popover.css';
import '@mantine/core/styles/Menu.css';
import type { ReactNode } from 'react';
import styles from './floating.module.css';

/** Of Mantine only what floats is used; it wears our tokens and moves for 160 ms at most. */
const theme = createTheme({
  respectReducedMotion: true,
  components: {
    Menu: Menu.extend({
      classNames: {
        dropdown: styles.dropdown ?? '',
        item: styles.item ?? '',
        label: styles.label ?? '',
        divider: styles.divider ?? '',
        itemSection: styles.section ?? '',
        itemIndicator: styles.indicator ?? '',
      },
      defaultProps: {
        position: 'bottom-end',
        offset: 4,
        transitionProps: { duration: 0 },
        loop: true,
        alignItemsLabels: 'all',
      },
    }),
  },
});

/** The scheme is the one app/use-appearance.ts puts on the document; Mantine's own manager would read localStorage. */
const SCHEME: MantineColorSchemeManager = {
  get: () => (document.documentElement.dataset.mantineColorScheme === 'dark' ? 'dark' : 'light'),
  set: () => undefined,
  subscribe: () => undefined,
  unsubscribe: () => undefined,
  clear: () => undefined,
};

/**
 * Around each thing that floats, not around the window: Mantine then comes with the first screen that floats something,
 * and is no part of the start. Its variables are a style sheet of their own, with ours in styles/base.css.
 */
export function Floating({ children }: { readonly children: ReactNode }) {
  return (
    <MantineProvider
      theme={theme}
      colorSchemeManager={SCHEME}
      withCssVariables={false}
      withGlobalClasses={false}
      withStaticClasses={false}
    >
      {children}
    </MantineProvider>
  );
}
