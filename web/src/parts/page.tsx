import { type ReactNode, useEffect, useRef } from 'react';

interface PageProps {
  readonly title: string;
  /** What stands above the title: a type, where one is. */
  readonly kicker?: ReactNode;
  /** A line below the title. */
  readonly about?: ReactNode;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A page with its heading, which takes the focus when the page is come to. */
export const Page = ({ title, kicker, about, className, children }: PageProps): ReactNode => {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = title === 'Entente' ? title : `${title} · Entente`;
  }, [title]);
  useEffect(() => {
    // at the first view the browser's own order of focus holds
    if (document.activeElement !== document.body && document.activeElement?.closest('main, .search') === null)
      heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <main id="content" className={className}>
      <header className="page-head">
        {kicker === undefined ? null : <p className="kicker">{kicker}</p>}
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {about === undefined ? null : <p className="about">{about}</p>}
      </header>
      {children}
    </main>
  );
};
