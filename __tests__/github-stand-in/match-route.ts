import type { Route } from './route.ts';

export interface Matched {
  readonly route: Route;
  readonly parameters: Readonly<Record<string, string>>;
}

/**
 * The route of a path. A parameter that names a branch, a path or two revisions takes as many segments as there are,
 * as clients may or may not encode its slashes.
 */
export function createMatcher(routes: readonly Route[]): (method: string, path: string) => Matched | null {
  const patterns = routes.map((route) => ({ route, segments: route.path.split('/').slice(1) }));
  return (method, path) => {
    const segments = path.split('/').slice(1);
    for (const pattern of patterns) {
      if (pattern.route.method !== method) continue;
      const parameters = matchSegments(pattern.segments, segments);
      if (parameters !== null) return { route: pattern.route, parameters };
    }
    return null;
  };
}

const greedy = new Set(['{ref}', '{path}', '{basehead}', '{tree_sha}', '{branch}']);

function matchSegments(pattern: readonly string[], path: readonly string[]): Readonly<Record<string, string>> | null {
  const wide = pattern.findIndex((part) => greedy.has(part));
  const more = wide < 0 ? 0 : path.length - pattern.length;
  if (more < 0 || path.length !== pattern.length + more) return null;
  const parameters: Record<string, string> = {};
  let at = 0;
  for (const [index, part] of pattern.entries()) {
    const end = at + 1 + (index === wide ? more : 0);
    const text = path.slice(at, end).join('/');
    at = end;
    if (!part.startsWith('{')) {
      if (part !== text) return null;
      continue;
    }
    const value = decode(text);
    if (value === null || value === '') return null;
    parameters[part.slice(1, -1)] = value;
  }
  return parameters;
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
