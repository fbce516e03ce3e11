import type { Document } from './document.ts';

/** What was worked out of a document, by the function that did. */
export type Derived = Map<(document: Document) => unknown, unknown>;

/**
 * A function of a document that does its work once for each. What it gives is kept in the document, not in a `WeakMap`
 * beside it: that would outlive the document until the next full collection, with all that it refers to. `make` must not rest
 * on where the document lay formerly: one document in two places has one set.
 */
export function derived<T>(make: (document: Document) => T): (document: Document) => T {
  return (document) => {
    const known = document.derived.get(make);
    if (known !== undefined) return known as T;
    const made = make(document);
    document.derived.set(make, made);
    return made;
  };
}
