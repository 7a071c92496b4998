import { createTheme, type MantineProviderProps, Menu, Tooltip } from '@mantine/core';
import styles from './mantine-theme.module.css';

/** Of Mantine only what floats is used; it wears our tokens and moves for 120 ms at most. */
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
    Tooltip: Tooltip.extend({
      classNames: { tooltip: styles.tooltip ?? '' },
      defaultProps: {
        openDelay: 500,
        transitionProps: { duration: 0 },
        events: { hover: true, focus: true, touch: false },
      },
    }),
  },
});

/** Mantine would look for a colour scheme in localStorage, which makes the first paint wait for Chromium's disk thread. */
const NO_STORED_SCHEME: MantineProviderProps['colorSchemeManager'] = {
  get: (otherwise) => otherwise,
  set: () => undefined,
  subscribe: () => undefined,
  unsubscribe: () => undefined,
  clear: () => undefined,
};

/** How the window uses Mantine; its variables are a style sheet of its own, with ours in styles/base.css. */
export const MANTINE: Omit<MantineProviderProps, 'children'> = {
  theme,
  colorSchemeManager: NO_STORED_SCHEME,
  withCssVariables: false,
  withGlobalClasses: false,
  withStaticClasses: false,
};
