/** In a checkout, brings `dist/` up to date with `src/`, and with `pages` also with `web/`; does nothing when it is. */
export declare const buildIfStale: (options?: { readonly pages?: boolean }) => Promise<void>;
