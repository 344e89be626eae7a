import type { ReactNode } from 'react';
import { ApiError, errorText } from '../api/ask.js';
import { type Resource, retry } from '../api/use-resource.js';

/** What could not be had, why, and a way to ask again. */
export const Failure = ({ error, onRetry }: { readonly error: unknown; readonly onRetry?: () => void }): ReactNode => {
  const missing = error instanceof ApiError && error.status === 404;
  return (
    <div className="failure" role="alert">
      <p>
        <strong>{missing ? 'Not in the register' : 'This could not be had'}</strong> {errorText(error)}
      </p>
      {missing || onRetry === undefined ? null : (
        <button type="button" onClick={onRetry}>
          Try again
        </button>
      )}
    </div>
  );
};

/** Grey lines where text will stand, eight at most. */
export const Waiting = ({ lines = 4 }: { readonly lines?: number }): ReactNode => (
  <div className="waiting" role="status" aria-label="Loading">
    {['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'].slice(0, lines).map((line) => (
      <span key={line} />
    ))}
  </div>
);

/** Nothing here, and what would bring something. */
export const Empty = ({ children }: { readonly children: ReactNode }): ReactNode => <p className="empty">{children}</p>;

interface LoadedProps<T> {
  readonly resource: Resource<T>;
  readonly path: string | undefined;
  readonly lines?: number;
  readonly children: (data: T) => ReactNode;
}

/** Shows what came, or that it is on its way, or why it did not come. */
export const Loaded = <T,>({ resource, path, lines = 4, children }: LoadedProps<T>): ReactNode => {
  if (resource.data !== undefined) return children(resource.data);
  if (resource.error !== undefined && !resource.loading)
    return <Failure error={resource.error} {...(path !== undefined && { onRetry: () => retry(path) })} />;
  return <Waiting lines={lines} />;
};
