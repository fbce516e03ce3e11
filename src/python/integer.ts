import { isDigit } from './character.ts';

/** A whole number of any size: a `number` up to 2^53 - 1, a `bigint` above it, never both for one value. */
export type Integer = number | bigint;

/** Digits that surely fit a `number`. */
const safeDigits = 15;

/** The number that the ASCII digits between two offsets say; 0 when there are none. Leading zeros count for nothing. */
export function readInteger(text: string, start: number, end: number): Integer {
  let first = start;
  while (first < end - 1 && text.charCodeAt(first) === 48) first += 1;
  if (end - first > safeDigits) return normalInteger(BigInt(text.slice(first, end)));
  let value = 0;
  for (let index = first; index < end && isDigit(text.charCodeAt(index)); index += 1) {
    value = value * 10 + (text.charCodeAt(index) - 48);
  }
  return value;
}

/** One more. */
export function successor(value: Integer): Integer {
  return normalInteger(BigInt(value) + 1n);
}

function normalInteger(value: bigint): Integer {
  return value <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(value) : value;
}
