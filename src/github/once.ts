/** What `make` gives, made when it is first wanted and kept from then on. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** What `make` gives for a key, made when it is first wanted and kept in `known` from then on. */
export function onceFor<T extends object>(known: Map<string, T>, key: string, make: () => T): T {
  const earlier = known.get(key);
  if (earlier !== undefined) return earlier;
  const made = make();
  known.set(key, made);
  return made;
}
