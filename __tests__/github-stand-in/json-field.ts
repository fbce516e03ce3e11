/** A field of a request's body; undefined when the body is no object or has no such field. */
export function fieldOf(body: unknown, name: string): unknown {
  if (typeof body !== 'object' || body === null || !Object.hasOwn(body, name)) return undefined;
  return Object.entries(body).find(([key]) => key === name)?.[1];
}

/** A text field; null when it is missing or no text. */
export function textOf(body: unknown, name: string): string | null {
  const value = fieldOf(body, name);
  return typeof value === 'string' ? value : null;
}
