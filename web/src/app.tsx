import { lazy, type ReactNode, Suspense } from 'react';
import { HomePage } from './pages/home/home-page.js';
import { Waiting } from './parts/loaded.js';
import { Notices } from './parts/notice.js';
import { Page } from './parts/page.js';
import { PageBoundary } from './parts/page-boundary.js';
import { useAddress } from './routing/location.js';
import { type Route, routeOf } from './routing/route.js';
import { Masthead } from './shell/masthead.js';

const PairPage = lazy(async () => ({ default: (await import('./pages/pair/pair-page.js')).PairPage }));
const RecordPage = lazy(async () => ({ default: (await import('./pages/record/record-page.js')).RecordPage }));
const ReportPage = lazy(async () => ({ default: (await import('./pages/report/report-page.js')).ReportPage }));
const RecordsPage = lazy(async () => ({ default: (await import('./pages/records/records-page.js')).RecordsPage }));
const ReportsPage = lazy(async () => ({ default: (await import('./pages/reports/reports-page.js')).ReportsPage }));
const TrackerPage = lazy(async () => ({ default: (await import('./pages/tracker/tracker-page.js')).TrackerPage }));
const ReviewPage = lazy(async () => ({ default: (await import('./pages/review/review-page.js')).ReviewPage }));
const SearchPage = lazy(async () => ({ default: (await import('./pages/search/search-page.js')).SearchPage }));

const UnknownPage = (): ReactNode => (
  <Page title="There is no such page">
    <p>
      Begin at <a href="/">the first page</a>, or search above.
    </p>
  </Page>
);

const pageOf = (route: Route): ReactNode => {
  switch (route.page) {
    case 'home':
      return <HomePage />;
    case 'pair':
      return <PairPage key={`${route.one} ${route.other}`} pair={[route.one, route.other]} tab={route.tab} />;
    case 'record':
      return <RecordPage key={route.id} id={route.id} />;
    case 'report':
      return <ReportPage key={route.id} id={route.id} />;
    case 'records':
      return <RecordsPage />;
    case 'reports':
      return <ReportsPage />;
    case 'tracker':
      return <TrackerPage />;
    case 'review':
      return <ReviewPage />;
    case 'search':
      return <SearchPage />;
    case 'unknown':
      return <UnknownPage />;
  }
};

/** The whole: what stands on every page, and the page that the address names. */
export const App = (): ReactNode => {
  const [path = '/'] = useAddress().split('?');
  const route = routeOf(path);
  return (
    <>
      <a className="skip" href="#content">
        Skip to the content
      </a>
      <Masthead route={route} />
      <PageBoundary key={path}>
        <Suspense
          fallback={
            <main id="content">
              <Waiting lines={6} />
            </main>
          }
        >
          {pageOf(route)}
        </Suspense>
      </PageBoundary>
      <Notices />
    </>
  );
};
