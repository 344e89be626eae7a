import { Component, type ReactNode } from 'react';
import { Failure } from './loaded.js';

interface Props {
  readonly children: ReactNode;
}
interface State {
  readonly error?: unknown;
}

/** Where a page breaks, the rest stands and the reader is told. */
export class PageBoundary extends Component<Props, State> {
  override state: State = {};

  static getDerivedStateFromError(error: unknown): State {
    return { error };
  }

  override render(): ReactNode {
    const { error } = this.state;
    return error === undefined ? (
      this.props.children
    ) : (
      <main id="content">
        <Failure error={error} onRetry={() => location.reload()} />
      </main>
    );
  }
}
