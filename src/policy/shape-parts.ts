import * as z from 'zod/mini';

/*
 * What the shape of a policy is built from. The error text of a type says what is expected ("a list of groups"), that of
 * a map with unknown keys lists the keys that it knows, and that of a pattern is the whole sentence.
 */

/** A map that knows no other keys. */
export function map<Shape extends z.core.$ZodLooseShape>(expected: string, description: string, shape: Shape) {
  const known = Object.keys(shape).join(', ');
  const error = ({ code }: { readonly code?: string | undefined }) => (code === 'unrecognized_keys' ? known : expected);
  return z.strictObject(shape, { error }).check(describe(description));
}

/** A list of at least `least` items. */
export function list<Item extends z.core.$ZodType>(expected: string, description: string, item: Item, least = 0) {
  const items = z.array(item, expected).check(describe(description));
  return least === 0 ? items : items.check(z.minLength(least, `expected ${expected}; found an empty list`));
}

/** A text that is not empty. */
export function text(expected: string, description: string, examples: readonly string[]) {
  return z
    .string(expected)
    .check(describe(description, examples), z.minLength(1, `expected ${expected}; found an empty text`));
}

/** One of several words. */
export function choice<const Value extends string>(
  values: readonly Value[],
  description: string,
  examples: readonly Value[],
) {
  return z.enum(values, `one of ${values.join(', ')}`).check(describe(description, examples));
}

/** What the JSON Schema says about a value. */
export function describe<Value>(description: string, examples?: readonly unknown[]): z.core.$ZodCheck<Value> {
  return z.meta(examples === undefined ? { description } : { description, examples: [...examples] });
}
