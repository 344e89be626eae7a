import { setTimeout as sleep } from 'node:timers/promises';
import robotsParser from 'robots-parser';

/** What a host asks of its visitors. */
interface HostRules {
  readonly allows: (url: string) => boolean;
  /** Milliseconds. */
  readonly pause: number;
}

/** The package's types name its one function as a default export beside itself. */
const parseRobots = robotsParser as unknown as typeof robotsParser.default;

/** The answer to a request for a host's robots.txt: its status and text; status 0 where no answer came. */
export interface RobotsAnswer {
  readonly status: number;
  readonly text: string;
}

/** Longest pause that a robots.txt may ask for, in milliseconds. */
const LONGEST_PAUSE = 30_000;

/** The rules of a robots.txt. A host that has none allows all; one whose robots.txt fails allows nothing (RFC 9309). */
const rulesOf = (url: string, agent: string, { status, text }: RobotsAnswer, pause: number): HostRules => {
  if (status >= 400 && status < 500) return { allows: () => true, pause };
  if (status < 200 || status >= 300) return { allows: () => false, pause };
  const robots = parseRobots(url, text);
  const delay = (robots.getCrawlDelay(agent) ?? 0) * 1000;
  return {
    allows: (address) => robots.isAllowed(address, agent) !== false,
    pause: Math.min(LONGEST_PAUSE, Math.max(pause, delay)),
  };
};

/** Keeps to what hosts ask: their robots.txt, and a pause between two requests. */
export interface HostManners {
  /** Whether the host's robots.txt lets a page be fetched. */
  readonly allows: (url: URL) => Promise<boolean>;
  /** Waits until the host may be asked again. */
  readonly turn: (url: URL) => Promise<void>;
}

/** How manners are kept. */
export interface MannersOptions {
  /** The name under which robots.txt addresses the client. */
  readonly agent: string;
  /** Milliseconds between two requests to a host. */
  readonly pause: number;
  readonly robotsOf: (url: URL) => Promise<RobotsAnswer>;
  readonly signal?: AbortSignal | undefined;
}

/** Hosts whose rules are remembered at once. */
const MOST_HOSTS = 2_000;

export const hostManners = ({ agent, pause, robotsOf, signal }: MannersOptions): HostManners => {
  const rules = new Map<string, Promise<HostRules>>();
  const nextTurn = new Map<string, number>();

  const rulesFor = (url: URL): Promise<HostRules> => {
    const known = rules.get(url.origin);
    if (known !== undefined) return known;
    const robotsUrl = new URL('/robots.txt', url);
    const asked = robotsOf(robotsUrl).then((answer) => rulesOf(robotsUrl.href, agent, answer, pause));
    if (rules.size >= MOST_HOSTS) rules.clear();
    rules.set(url.origin, asked);
    return asked;
  };

  return {
    allows: async (url) => (await rulesFor(url)).allows(url.href),
    turn: async (url) => {
      const { pause: asked } = await rulesFor(url);
      const now = performance.now();
      const at = Math.max(now, nextTurn.get(url.host) ?? 0);
      if (nextTurn.size >= MOST_HOSTS) nextTurn.clear();
      nextTurn.set(url.host, at + asked);
      if (at > now) await sleep(at - now, undefined, signal === undefined ? {} : { signal });
    },
  };
};
