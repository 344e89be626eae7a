import type { Route } from '../http/route.js';
import { pairRoutes } from './pairs.js';
import { recordRoutes } from './records.js';
import { registerRoutes } from './register.js';
import { reportRoutes } from './reports.js';
import { reviewRoutes } from './review.js';
import { statementRoutes } from './statements.js';
import { trackerRoutes } from './tracker.js';

/** Every route of the interface, in the order of its description. */
export const allRoutes = (): readonly Route[] => [
  ...registerRoutes,
  ...reportRoutes,
  ...statementRoutes,
  ...recordRoutes,
  ...pairRoutes,
  ...trackerRoutes(),
  ...reviewRoutes,
];
