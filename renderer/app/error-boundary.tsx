import { Component, type ReactNode } from 'react';
import { translate } from '../i18n/i18n.ts';
import { Button } from '../parts/button.tsx';
import { EmptyState } from '../parts/empty-state.tsx';
import { goTo } from '../state/navigation.ts';
import { bridge } from '../state/workbench.ts';

interface Caught {
  readonly error: unknown;
}

/** A bug in one screen leaves the rest of the window working. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, Caught> {
  override state: Caught = { error: null };

  static getDerivedStateFromError(error: unknown): Caught {
    return { error };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    const details = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return (
      <EmptyState text={translate('errors', 'screenFailed')}>
        <Button look="primary" onClick={() => goTo({ name: 'articles' })}>
          {translate('common', 'backToArticles')}
        </Button>
        <Button onClick={() => void bridge.copy({ text: details })}>
          {translate('common', 'copyDetails')}
        </Button>
      </EmptyState>
    );
  }
}
