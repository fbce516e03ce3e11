import * as z from 'zod/mini';
import { defaultSeverity, type FindingCode, findingCodes } from './finding-code.ts';
import { choice } from './shape-parts.ts';

/** One optional key for each kind of finding: the severity that the policy gives it. */
export function severityKeys() {
  const keys = findingCodes.map((code) => {
    const description = `${meaning[code]} By default: ${usually(code)}.`;
    return [
      code,
      z.optional(choice(['error', 'warning', 'notice', 'off'], description, [defaultSeverity[code]])),
    ] as const;
  });
  return Object.fromEntries(keys);
}

/** What each kind of finding says, for whoever decides how bad it is. */
const meaning: Readonly<Record<FindingCode, string>> = {
  missing: 'The base has a package that the variant lacks.',
  'commented-out': 'The variant has a package of the base only as a comment.',
  'version-conflict': 'No version satisfies both the base and the variant.',
  'version-wider': 'The base caps the versions of a package, and the variant allows versions above the cap.',
  'version-differs': 'Under `versions: exact`, the two files allow different versions that have some in common.',
  'left-behind': 'The base has dropped a package, and the variant still has it.',
  'extras-differ': 'The extras of a package (`name[extra]`) do not fit the relation.',
  'marker-differs': 'A package is installed in other environments than in the base, against the relation.',
  'source-differs': 'A package comes from a URL in one file, and from the index or another URL in the other.',
  unexpected: 'The variant has a package that its relation to the base forbids.',
  'required-absent': 'The variant lacks a package that `require` names.',
  duplicate: 'A file names one package on several lines that do not say the same.',
  'unreadable-line': 'A file has a line that pip refuses.',
  'unusual-line-break': 'A file has a character that pip takes for the end of a line and people do not see.',
  'exception-expired': 'An exception of the policy has gone past its `until`.',
  'exception-unused': 'An exception of the policy excuses nothing today.',
  'not-governed':
    'A deploy installs a dependency file that no group names or includes. A heuristic, which reads the files of platforms.',
  'not-tested':
    'A deploy installs a governed file that CI never installs. A heuristic, which reads the files of platforms.',
};

/** Severities that depend on more than the code. */
const raised: Partial<Readonly<Record<FindingCode, string>>> = {
  'commented-out': '; error when the change brings the package into the base',
  'version-conflict': '; error when the two files agreed before, for an overlay, and under versions: exact',
  'source-differs': '; error for two addresses in an overlay',
  duplicate: ' when no version satisfies all lines; else notice',
};

function usually(code: FindingCode): string {
  return `${defaultSeverity[code]}${raised[code] ?? ''}`;
}
