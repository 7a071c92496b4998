import { createTheme, Menu, Tooltip } from '@mantine/core';
import styles from './mantine-theme.module.css';

/** Of Mantine only what floats is used; it wears our tokens and moves for 120 ms at most. */
export const MANTINE_THEME = createTheme({
  fontFamily: 'var(--sans)',
  defaultRadius: 6,
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
