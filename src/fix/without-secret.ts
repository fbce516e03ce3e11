/**
 * A text with an address, for people: without the user and password, or token, that the first address in it may hold. The
 * user `git`, by which everybody is known over ssh, is no secret.
 */
export function withoutSecret(text: string): string {
  const scheme = text.indexOf('://');
  if (scheme === -1) return text;
  const start = scheme + '://'.length;
  const at = text.slice(0, `${text}/`.indexOf('/', start)).lastIndexOf('@');
  return at === -1 || text.slice(start, at) === 'git' ? text : `${text.slice(0, start)}…${text.slice(at)}`;
}
