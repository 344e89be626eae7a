/** One report that a feed or a sitemap names, as far as it tells of it. */
export interface FeedEntry {
  /** What the feed knows it by; its address where it has one. */
  readonly key: string;
  readonly url?: string | undefined;
  readonly title?: string | undefined;
  /** ISO 8601 date at the precision given. */
  readonly published?: string | undefined;
  readonly byline?: string | undefined;
  readonly outlet?: string | undefined;
  /** The text that the feed carries, as HTML: the whole report, or its beginning. */
  readonly html?: string | undefined;
}

/** What stands under a watched address. */
export interface Feed {
  readonly title?: string | undefined;
  readonly entries: readonly FeedEntry[];
  /** Further feeds that it names: the parts of a sitemap, what an OPML file lists, the feeds of a page. */
  readonly feeds: readonly string[];
  /** Minutes for which it asks not to be looked at again. */
  readonly minutes?: number | undefined;
  /** Whether it lists what is on a site, old pages among them, and not what is new. */
  readonly isSitemap: boolean;
}
