/** Files that a policy may name by mistake; nearly all of their lines are none for pip. */
const otherFormat = /\.(?:ya?ml|toml|json|cfg|ini|py)$|(?:^|\/)(?:Pipfile(?:\.lock)?|(?:uv|poetry|pdm)\.lock)$/i;

/** Whether a file, by its name, is of a format that pip does not read as requirements. */
export function isOtherFormat(path: string): boolean {
  return otherFormat.test(path);
}

/** What to name instead, for the formats that hold packages; empty for others. */
export function insteadOf(path: string): string {
  if (/\.ya?ml$/i.test(path)) {
    return '. The pip packages of a conda environment can stand in a file of their own, which it includes with "- -r FILE"';
  }
  return /\.(?:toml|lock)$|(?:^|\/)Pipfile$/i.test(path) ? '. A file that its tool exports for pip can be checked' : '';
}
