/** Whether the bytes stand in the others in their order, with others between them. */
export function isSubsequence(bytes: Uint8Array, others: Uint8Array): boolean {
  let next = 0;
  for (const byte of others) if (next < bytes.length && byte === bytes[next]) next += 1;
  return next === bytes.length;
}
