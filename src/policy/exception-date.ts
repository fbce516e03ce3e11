/**
 * Whether an exception has run out: it holds through its last day, in UTC.
 *
 * Both are ISO dates (`2027-01-31`), which sort as text; null is an exception without an end.
 */
export function isExpired(until: string | null, today: string): boolean {
  return until !== null && until < today;
}
