/** What a policy may say of a finding under `severity:`; `off`: it is none. */
export type Severity = 'error' | 'warning' | 'notice' | 'off';

/**
 * Severity when the policy says nothing per code. What was found sharpens or softens four of them (`severityOf` in
 * `compare/strictness.ts`).
 */
export const defaultSeverity = {
  missing: 'error',
  'commented-out': 'warning',
  'version-conflict': 'warning',
  'version-wider': 'warning',
  'version-differs': 'error',
  'left-behind': 'warning',
  'extras-differ': 'warning',
  'marker-differs': 'warning',
  'source-differs': 'warning',
  unexpected: 'error',
  'required-absent': 'error',
  duplicate: 'error',
  'unreadable-line': 'error',
  'unusual-line-break': 'warning',
  'exception-expired': 'warning',
  'exception-unused': 'notice',
  'not-governed': 'off',
  'not-tested': 'off',
} as const satisfies Readonly<Record<string, Severity>>;

/**
 * The closed list of findings, as a policy may name them. What each one means stands in `compare/finding.ts`; a policy only
 * needs the names and the defaults.
 */
export type FindingCode = keyof typeof defaultSeverity;

/** All of them, in the order in which people are shown them. */
export const findingCodes = Object.keys(defaultSeverity) as readonly FindingCode[];

/** Codes of a package that the variant is to have and lacks. */
export const absenceCodes = ['missing', 'commented-out', 'required-absent'] as const satisfies readonly FindingCode[];

export type AbsenceCode = (typeof absenceCodes)[number];

/** Codes that a fix can clear at all; `fix:` may list only these. */
export const fixableCodes = [
  'missing',
  'commented-out',
  'version-conflict',
  'version-wider',
  'version-differs',
  'left-behind',
  'extras-differ',
  'marker-differs',
  'unexpected',
  'required-absent',
] as const satisfies readonly FindingCode[];

/** A code of that list. */
export type FixableCode = (typeof fixableCodes)[number];

/** What `fix:` is when the policy does not say; of `version-conflict` only those whose two sides agreed before. */
export const defaultFix: readonly FixableCode[] = ['missing', 'required-absent', 'version-conflict'];
