import { type ComponentType, useEffect, useState } from 'react';
import { ArticlesScreen } from '../articles/articles-screen.tsx';
import { useNavigation } from '../state/navigation.ts';
import type { Screen, ScreenName } from '../state/screen.ts';
import { SCREENS } from './screens.ts';

type AnyScreen = ComponentType<{ readonly screen: Screen }>;

/** A screen with the component that draws it. */
interface ShownScreen {
  readonly screen: Screen;
  readonly Component: AnyScreen;
}

const loaded = new Map<ScreenName, AnyScreen>([['articles', ArticlesScreen as AnyScreen]]);

async function load(name: ScreenName): Promise<AnyScreen> {
  const Component = loaded.get(name) ?? ((await SCREENS[name]()) as AnyScreen);
  loaded.set(name, Component);
  return Component;
}

/**
 * The screen to draw: the one that is wanted, or the one before it for the moment its code is loaded, so that nothing
 * flashes and React does not hold the new one back (it does for 300 ms behind a fallback). The editor's code is fetched
 * as soon as the window has nothing else to do.
 */
export function useShownScreen(): ShownScreen {
  const wanted = useNavigation((navigation) => navigation.screen);
  const [shown, setShown] = useState<ShownScreen>({
    screen: { name: 'articles' },
    Component: ArticlesScreen as AnyScreen,
  });
  useEffect(() => {
    let isLeft = false;
    load(wanted.name).then(
      (Component) => {
        if (!isLeft) setShown({ screen: wanted, Component });
      },
      (cause) => {
        // Thrown while drawing, so that the boundary around the window shows it.
        setShown(() => {
          throw cause;
        });
      },
    );
    return () => {
      isLeft = true;
    };
  }, [wanted]);
  useEffect(() => {
    const idle = requestIdleCallback(() => void load('editor'));
    return () => cancelIdleCallback(idle);
  }, []);
  const Component = loaded.get(wanted.name);
  return Component ? { screen: wanted, Component } : shown;
}
