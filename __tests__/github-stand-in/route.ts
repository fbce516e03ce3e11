import type { components, paths } from '@octokit/openapi-types';
import type { Refusal } from './refusal.ts';
import type { Repository, State, Token } from './state.ts';

export type Schemas = components['schemas'];

/**
 * What we send of a documented shape: any of its fields, at any depth, and none that it does not have. Literals of this
 * type do not compile with a field that GitHub does not have, or with one of another type. One null is undocumented: the
 * `repo` of a pull request's head, when the fork was deleted.
 */
export type Sent<T> = T extends readonly (infer E)[]
  ? readonly Sent<E>[]
  : T extends object
    ? { readonly [K in keyof T]?: Sent<T[K]> | (K extends 'repo' ? null : never) }
    : T;

export type Path = keyof paths & string;
export type Method = 'get' | 'post' | 'patch' | 'put' | 'delete';

/** Names in braces: `/repos/{owner}/{repo}` has `owner` and `repo`. */
type ParameterOf<P extends string> = P extends `${string}{${infer Name}}${infer Rest}`
  ? Name | ParameterOf<Rest>
  : never;

type Responses<P extends Path, M extends Method> = paths[P] extends Record<M, { responses: infer R }> ? R : never;
type Body<R> = R extends { content: { 'application/json': infer B } } ? Sent<B> : null;

type QueryOf<P extends Path, M extends Method> =
  paths[P] extends Record<M, { parameters: { query?: infer Q } }> ? keyof NonNullable<Q> & string : never;

export interface Answer {
  readonly status: number;
  /** An object is sent as JSON, bytes as they are, null as nothing at all. */
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

interface CallBase {
  readonly state: State;
  readonly token: Token;
  /** Parsed JSON; undefined without a body. */
  readonly body: unknown;
  readonly accept: string;
  /** With the query. */
  readonly url: URL;
}

/** A request that found its route. */
export interface Call extends CallBase {
  /** Decoded. */
  readonly parameters: Readonly<Record<string, string>>;
  /** Null when it was not given. */
  readonly query: (name: string) => string | null;
}

/** A call whose parameters are those that the route documents. */
export interface CallOf<P extends Path, M extends Method> extends CallBase {
  readonly parameters: Readonly<Record<ParameterOf<P>, string>>;
  readonly query: (name: QueryOf<P, M>) => string | null;
}

/** Answers with a status that the route documents, and a body that has no field which its schema lacks. */
export type Answering<P extends Path, M extends Method> = <S extends keyof Responses<P, M> & number>(
  status: S,
  body: Body<Responses<P, M>[S]>,
  headers?: Readonly<Record<string, string>>,
) => Answer;

/** What a token must be allowed to do: any one of the permissions, at that level. */
export interface Needed {
  readonly any: readonly PermissionName[];
  readonly level: 'read' | 'write';
}
export type PermissionName =
  | 'actions'
  | 'checks'
  | 'contents'
  | 'issues'
  | 'metadata'
  | 'pull_requests'
  | 'statuses'
  | 'workflows';

export const reads = (...any: readonly PermissionName[]): Needed => ({ any, level: 'read' });
export const writes = (...any: readonly PermissionName[]): Needed => ({ any, level: 'write' });

type Outcome = Answer | Refusal | Promise<Answer | Refusal>;

/** A route as the server keeps it: parameters are strings whose names were checked where the route was written. */
export interface Route {
  readonly method: Method;
  readonly path: Path;
  /** Null: any token may ask. */
  readonly needs: Needed | null;
  readonly handle: (call: Call, repository: Repository | null) => Outcome;
}

/** A route below `/repos/{owner}/{repo}`; the server has looked the repository up and the permission. */
export function repositoryRoute<P extends Path & `/repos/{owner}/{repo}${string}`, M extends Method & keyof paths[P]>(
  method: M,
  path: P,
  needs: Needed,
  handle: (call: CallOf<P, M>, answer: Answering<P, M>, repository: Repository) => Outcome,
): Route {
  return {
    method,
    path,
    needs,
    handle: (call, repository) => {
      if (repository === null) throw new Error(`${path} was called without a repository`);
      return handle(call, answered, repository);
    },
  };
}

/** A route that is about no repository. */
export function plainRoute<P extends Path, M extends Method & keyof paths[P]>(
  method: M,
  path: P,
  handle: (call: CallOf<P, M>, answer: Answering<P, M>) => Outcome,
): Route {
  return { method, path, needs: null, handle: (call) => handle(call, answered) };
}

function answered(status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): Answer {
  return { status, body, headers };
}
