import { explainPackage, type PackageInGroup, type PackageInVariant } from '../advise/explain-package.ts';
import type { Finding } from '../compare/finding.ts';
import { isMissing } from '../pipeline/check-group.ts';
import { readDocuments } from '../pipeline/read-documents.ts';
import { explainMissing, readGroups, readPolicy } from '../pipeline/read-policy.ts';
import { suggestion } from '../policy/did-you-mean.ts';
import { type FindingCode, findingCodes } from '../policy/finding-code.ts';
import { filesOf } from '../policy/group-paths.ts';
import type { Group, Policy } from '../policy/policy.ts';
import { areProblems, type Problem, placeText } from '../problem.ts';
import { canonicalName, isPackageName, type PackageName } from '../python/name.ts';
import { parseRequirement } from '../python/requirement.ts';
import { findingText } from '../report/finding-page.ts';
import { diskSnapshot } from '../snapshot/disk.ts';
import { openRoot } from '../snapshot/root.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import type { Given } from './arguments.ts';
import type { ExitStatus } from './command.ts';
import { packageText } from './explain-report.ts';
import { lacksPolicy, sayHowToStart } from './how-to-start.ts';
import { policySource } from './policy-source.ts';
import { policyPath } from './request.ts';
import type { Terminal } from './terminal.ts';
import { refuse, widthOf, wordsFor } from './terminal.ts';

/** A code is explained from the pages, everything else is a package of the repository. */
export async function runExplain(given: Given, terminal: Terminal): Promise<ExitStatus> {
  const word = given.operand;
  if (word === null)
    return refuse(terminal, 'explain what? Name a finding or a package', `findings: ${findingCodes.join(', ')}`);
  const code = findingCodes.find((one) => one === word.toLowerCase());
  if (code !== undefined) return explainCode(code, terminal);
  const name = nameIn(word);
  if (name === null) return refuse(terminal, `"${word}" is no finding and no package name${nearCode(word)}`);
  return explainName(name, given, terminal);
}

/** The package of a word, or of a whole line as a file has it: `uvicorn[standard]`, `django==5.0  # LTS`. */
function nameIn(word: string): string | null {
  if (isPackageName(word)) return word;
  const read = parseRequirement(word.replace(/\s#.*/s, ''));
  return 'error' in read ? null : read.rawName;
}

function explainCode(code: FindingCode, terminal: Terminal): ExitStatus {
  terminal.print(findingText(code, widthOf(terminal)));
  return 0;
}

async function explainName(word: string, given: Given, terminal: Terminal): Promise<ExitStatus> {
  const root = openRoot(given.text('root') ?? '.');
  if ('code' in root) return refuse(terminal, root.message);
  const path = policyPath(root, given);
  const snapshot = diskSnapshot(root);
  const policy = await readPolicy(snapshot, path, policySource(terminal));
  if (areProblems(policy)) {
    const status = refuse(terminal, ...told(policy), ...meantCode(word));
    if (lacksPolicy(policy)) await sayHowToStart(terminal, root, snapshot, path);
    return status;
  }
  const groups = await readGroups(snapshot, policy);
  if (areProblems(groups)) return refuse(terminal, ...told(groups));
  const explained = await explainIn(snapshot, { policy, groups, name: canonicalName(word), today: terminal.today });
  if (areProblems(explained)) return refuse(terminal, ...told(explained));
  const known = explained.filter(({ lines, variants }) => lines.length > 0 || variants.some(isAffected));
  if (known.length === 0)
    return refuse(terminal, `no file that ${path} names has a package "${word}"`, ...meantCode(word));
  terminal.print(wordsFor(terminal, packageText(word, known, path, widthOf(terminal))));
  return 0;
}

/** Whether a variant has something of the package, or a finding; be it on an exception that names it and no file does. */
function isAffected({ lines, findings, ofPolicy }: PackageInVariant): boolean {
  return lines.length > 0 || findings.length > 0 || ofPolicy.some(namesPackage);
}

/** A glob means many names, mistyped ones too. */
function namesPackage({ detail }: Finding): boolean {
  if (!('exception' in detail)) return false;
  const { exception } = detail;
  return exception.kind === 'substitute' || (exception.kind === 'package' && isPackageName(exception.pattern));
}

interface Governed {
  readonly policy: Policy;
  readonly groups: readonly Group[];
  readonly name: PackageName;
  readonly today: string;
}

/** A governed file that is missing or cannot be read is a problem; the rest is read for nothing. */
async function explainIn(
  snapshot: Snapshot,
  { policy, groups, name, today }: Governed,
): Promise<readonly PackageInGroup[] | readonly Problem[]> {
  const explained: PackageInGroup[] = [];
  for (const group of groups) {
    const paths = filesOf(group);
    const read = await readDocuments(snapshot, paths);
    if (paths.some((path) => isMissing(read, path))) return explainMissing(snapshot, policy);
    const { files, flats } = read;
    const unread = paths.flatMap((path) => {
      const file = files.get(path);
      return file !== undefined && 'message' in file ? [file] : [];
    });
    if (unread.length > 0) return unread;
    explained.push(explainPackage(group, { name, flats, severity: policy.severity, codes: policy.fix, today }));
  }
  return explained;
}

function told(problems: readonly Problem[]): readonly string[] {
  return problems.map((problem) => [placeText(problem), problem.message].filter((part) => part !== '').join(': '));
}

function meantCode(word: string): readonly string[] {
  const near = nearCode(word);
  return near === '' ? [] : [`"${word}" is no finding either${near}`];
}

function nearCode(word: string): string {
  return suggestion(word, findingCodes);
}
