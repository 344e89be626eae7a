import type { z } from 'zod';
import type { Services } from '../services.js';
import type { EventSource } from './event-stream.js';

/** Chapters of the description of the interface. */
export const TAGS = [
  'register',
  'reports',
  'records',
  'pairs',
  'tracking',
  'review',
  'search',
  'exports',
  'server',
] as const;
export type Tag = (typeof TAGS)[number];

/** A value that is read and not changed, all the way down. */
export type Readable<T> = T extends readonly (infer Item)[]
  ? readonly Readable<Item>[]
  : T extends object
    ? { readonly [K in keyof T]: Readable<T[K]> }
    : T;

/** What is sent in another media type than JSON; `mediaType` tells the character set of words. */
export interface Rendered {
  readonly mediaType: string;
  readonly body: string | Uint8Array;
}

/** A file to be kept, written as it is asked for. */
export interface MadeFile {
  readonly mediaType: string;
  /** One of few plain names: no word of a report, nothing that a header could not hold. */
  readonly name: string;
  readonly pieces: AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array>;
}

/** A file that was sent. */
export interface SentFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What every route is told. */
export interface RouteInput<P, Q, B> {
  readonly params: P;
  readonly query: Q;
  readonly body: B;
  /** Files, where the route takes them. */
  readonly files: readonly SentFile[];
}

interface Common<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType> {
  readonly method: 'GET' | 'POST';
  /** As OpenAPI writes it: `/api/records/{id}`. */
  readonly path: `/${string}`;
  readonly tag: Tag;
  readonly summary: string;
  readonly description?: string;
  readonly params?: P;
  /** Lists are given separated by commas; a parameter that is not named here is refused. */
  readonly query?: Q;
  readonly body?: B;
  /** Whether it takes files, as forms send them (`multipart/form-data`), instead of a body. */
  readonly files?: boolean;
  /** Whether it changes the register: refused where the server only reads. */
  readonly writes?: boolean;
}

/** A route that answers in JSON. */
interface JsonRoute<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType, A extends z.ZodType>
  extends Common<P, Q, B> {
  readonly answer: A;
  readonly status?: 200 | 201 | 202;
  readonly handle: (
    input: RouteInput<z.output<P>, z.output<Q>, z.output<B>>,
    services: Services,
  ) => Promise<Readable<z.input<A>>>;
}

/** A route that answers in one of several media types. */
interface TextRoute<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType> extends Common<P, Q, B> {
  readonly mediaTypes: readonly string[];
  readonly render: (input: RouteInput<z.output<P>, z.output<Q>, z.output<B>>, services: Services) => Promise<Rendered>;
}

/** A route that answers with a file. */
interface FileRoute<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType> extends Common<P, Q, B> {
  readonly mediaTypes: readonly string[];
  readonly file: (input: RouteInput<z.output<P>, z.output<Q>, z.output<B>>, services: Services) => Promise<MadeFile>;
}

/** A route that goes on answering: server-sent events. */
interface EventRoute extends Common<z.ZodUndefined, z.ZodUndefined, z.ZodUndefined> {
  readonly source: (services: Services) => EventSource;
}

/** A route as the server and the description of the interface take it; what goes in has been checked against its schemas. */
export type Route = Common<z.ZodType, z.ZodType, z.ZodType> &
  (
    | {
        readonly answer: z.ZodType;
        readonly status?: 200 | 201 | 202;
        readonly handle: (input: RouteInput<unknown, unknown, unknown>, services: Services) => Promise<unknown>;
      }
    | {
        readonly mediaTypes: readonly string[];
        readonly render: (input: RouteInput<unknown, unknown, unknown>, services: Services) => Promise<Rendered>;
      }
    | {
        readonly mediaTypes: readonly string[];
        readonly file: (input: RouteInput<unknown, unknown, unknown>, services: Services) => Promise<MadeFile>;
      }
    | Pick<EventRoute, 'source'>
  );

/** A route that answers in JSON; its handler is told, and must answer, what the schemas say. */
export const jsonRoute = <
  P extends z.ZodType = z.ZodUndefined,
  Q extends z.ZodType = z.ZodUndefined,
  B extends z.ZodType = z.ZodUndefined,
  A extends z.ZodType = z.ZodType,
>(
  route: JsonRoute<P, Q, B, A>,
): Route => route as unknown as Route;

/** A route that answers in words of another kind than JSON. */
export const textRoute = <
  P extends z.ZodType = z.ZodUndefined,
  Q extends z.ZodType = z.ZodUndefined,
  B extends z.ZodType = z.ZodUndefined,
>(
  route: TextRoute<P, Q, B>,
): Route => route as unknown as Route;

/** A route that answers with a file, piece by piece. */
export const fileRoute = <
  P extends z.ZodType = z.ZodUndefined,
  Q extends z.ZodType = z.ZodUndefined,
  B extends z.ZodType = z.ZodUndefined,
>(
  route: FileRoute<P, Q, B>,
): Route => route as unknown as Route;

/** A route that sends events as they happen. */
export const eventRoute = (route: EventRoute): Route => route;
