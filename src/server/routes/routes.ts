import type { Route } from '../http/route.js';
import { changeRoutes } from './changes.js';
import { decisionRoutes } from './decisions.js';
import { eventRoutes } from './events.js';
import { exportRoutes } from './exports.js';
import { pairRoutes } from './pairs.js';
import { readingRoutes } from './readings.js';
import { recordRoutes } from './records.js';
import { registerRoutes } from './register.js';
import { reportRoutes } from './reports.js';
import { reviewRoutes } from './review.js';
import { searchRoutes } from './search.js';
import { statementRoutes } from './statements.js';
import { trackerRoutes } from './tracker.js';

/** Every route of the interface, in the order of its description. */
export const allRoutes = (): readonly Route[] => [
  ...registerRoutes,
  ...eventRoutes,
  ...changeRoutes,
  ...reportRoutes,
  ...readingRoutes,
  ...statementRoutes,
  ...recordRoutes,
  ...pairRoutes,
  ...trackerRoutes(),
  ...searchRoutes,
  ...exportRoutes,
  ...reviewRoutes,
  ...decisionRoutes,
];
