import { Presets, SingleBar } from 'cli-progress';

/** Shows how far a long job is. */
export interface Progress {
  /** One more done. */
  readonly step: () => void;
  readonly stop: () => void;
}

/** Fewer than this are done before a bar is worth looking at. */
const FEW = 5;
const LINE_EVERY_MS = 10_000;

const silent: Progress = { step: () => undefined, stop: () => undefined };

const bar = (total: number, what: string): Progress => {
  const single = new SingleBar(
    {
      format: `{bar} {value}/{total} ${what}, {rate}/s, {left} left`,
      stream: process.stderr,
      hideCursor: true,
      clearOnComplete: true,
      barsize: 24,
    },
    Presets.shades_classic,
  );
  const started = performance.now();
  let done = 0;
  single.start(total, 0, { rate: '–', left: '–' });
  return {
    step: () => {
      done++;
      const rate = done / ((performance.now() - started) / 1000);
      single.update(done, { rate: rate.toFixed(1), left: duration(Math.max(0, total - done) / rate) });
    },
    stop: () => {
      single.stop();
    },
  };
};

const lines = (total: number | undefined, what: string): Progress => {
  const started = performance.now();
  let told = started;
  let done = 0;
  return {
    step: () => {
      done++;
      const now = performance.now();
      if (now - told < LINE_EVERY_MS) return;
      told = now;
      const rate = done / ((now - started) / 1000);
      process.stderr.write(
        total === undefined
          ? `entente: ${done} ${what}, ${rate.toFixed(1)}/s\n`
          : `entente: ${done}/${total} ${what}, ${rate.toFixed(1)}/s, ${duration(Math.max(0, total - done) / rate)} left\n`,
      );
    },
    stop: () => undefined,
  };
};

/** Seconds for people. @example duration(80) // '1 min 20 s' */
export const duration = (seconds: number): string => {
  const whole = Math.round(seconds);
  if (whole < 60) return `${whole} s`;
  if (whole < 3600) return `${Math.floor(whole / 60)} min ${whole % 60} s`;
  return `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`;
};

/**
 * Progress on standard error with count, rate and, where the total is known, time left: a bar on a terminal, a line every ten seconds elsewhere,
 * nothing for a few. `what` is what is counted, in the plural.
 */
export const progress = (total: number | undefined, what: string): Progress => {
  if (total !== undefined && total < FEW) return silent;
  return process.stderr.isTTY && total !== undefined ? bar(total, what) : lines(total, what);
};
