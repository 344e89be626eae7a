/** In a checkout, brings `dist/` up to date with `src/`; does nothing when it is. */
export declare const buildIfStale: () => Promise<void>;
