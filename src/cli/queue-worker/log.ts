import pino from 'pino';

export const LOG_LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const;

/** What is told of as work goes on: an event, and what belongs to it. */
export type WorkerLog = Pick<pino.Logger, 'debug' | 'info' | 'warn' | 'error'>;

/** Logs to standard error, a line of JSON an event. What may hold a secret is blotted out by its name. */
export const workerLog = (level: (typeof LOG_LEVELS)[number]): WorkerLog =>
  pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      redact: ['password', 'token', 'authorization', '*.password', '*.token', '*.authorization'],
    },
    pino.destination({ dest: 2, sync: true }),
  );
