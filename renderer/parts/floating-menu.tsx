import { Menu, type MenuProps } from '@mantine/core';
import { Floating } from './floating.tsx';

/** The root of a menu; its parts are Mantine's. */
export function FloatingMenu(props: MenuProps) {
  return (
    <Floating>
      <Menu {...props} />
    </Floating>
  );
}
