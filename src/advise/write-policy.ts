import type { LineFinding, Proposal, ProposedException, ProposedGroup, ProposedVariant } from './proposal.ts';

/** A proposal as a policy file: YAML with comments that say why. Ends in a line feed. `page`: where its keys are explained. */
export function writePolicy(
  proposal: Proposal,
  { today, page }: { readonly today: string; readonly page: string },
): string {
  const lines = [
    '# Which dependency files belong together, and how far they may drift apart.',
    `# Proposed by "dependency-file-sync init" on ${today} from what the files say; every line is yours to change.`,
    `# What each key means: ${page}`,
    'version: 1',
    'groups:',
    ...proposal.groups.flatMap(groupLines),
    ...severityLines(proposal.lineFindings),
    ...leftAloneLines(proposal),
  ];
  return `${lines.join('\n')}\n`;
}

function groupLines({ base, frozen, variants }: ProposedGroup): readonly string[] {
  const note = frozen
    ? ['  # The base looks like the output of pip freeze: it also names what its packages bring along.']
    : [];
  return [...note, `  - base: ${scalar(base)}`, '    variants:', ...variants.flatMap(variantLines)];
}

function variantLines(variant: ProposedVariant): readonly string[] {
  const { path, relation, environment, because } = variant;
  const details = [
    ...(relation === 'superset' ? [] : [`relation: ${relation}`]),
    ...environmentLine(environment),
    ...substituteLines(variant),
    ...listLines(
      'omit',
      variant.omit.filter((one) => !waits(one)),
      variant.omit.filter(waits),
      howToAdd(variant),
    ),
    ...listLines('extra', variant.extra, [], ''),
    ...listLines('differ', [], variant.differ, ''),
  ];
  const comment = `      # ${inComment(because)}`;
  if (details.length === 0) return [comment, `      - ${scalar(path)}`];
  return [comment, `      - path: ${scalar(path)}`, ...details.map((line) => `        ${line}`)];
}

function environmentLine({ python, platform }: ProposedVariant['environment']): readonly string[] {
  const parts = [
    ...(python === undefined ? [] : [`python: ${JSON.stringify(python)}`]),
    ...(platform === undefined ? [] : [`platform: ${platform}`]),
  ];
  return parts.length === 0 ? [] : [`environment: { ${parts.join(', ')} }`];
}

function substituteLines({ substitute }: ProposedVariant): readonly string[] {
  if (substitute.length === 0) return [];
  return ['substitute:', ...substitute.map((one) => `  ${scalar(one.package)}: ${scalar(one.with)}`)];
}

/**
 * What waits for somebody comes last, under a comment that says what to do. Where nothing else is in the list, the comment
 * stands above its key: a key that is left with nothing under it would be a problem.
 */
function listLines(
  key: 'omit' | 'extra' | 'differ',
  settled: readonly ProposedException[],
  waiting: readonly ProposedException[],
  howToAdd: string,
): readonly string[] {
  if (settled.length + waiting.length === 0) return [];
  const advice = key === 'omit' ? forgottenAdvice('these lines', howToAdd) : conflictAdvice;
  if (key === 'omit' && settled.length === 0) {
    const whole = forgottenAdvice('this list, with "omit",', howToAdd).map((line) => `# ${line}`);
    return [...whole, `${key}:`, ...waiting.map(exceptionLine)];
  }
  return [
    `${key}:`,
    ...settled.map(exceptionLine),
    ...(waiting.length === 0 ? [] : advice.map((line) => `  # ${line}`)),
    ...waiting.map(exceptionLine),
  ];
}

function forgottenAdvice(what: string, howToAdd: string): readonly string[] {
  return [
    inComment(`Probably forgotten. To add them: delete ${what} and ${howToAdd}.`),
    'To leave them out: say why, and delete the date.',
  ];
}

/** How what a variant lacks gets into it, as an order. */
function howToAdd({ byTool }: Pick<ProposedVariant, 'byTool'>): string {
  return byTool ?? 'run "dependency-file-sync fix"';
}

const conflictAdvice = [
  'No version satisfies both files: mend it and delete the line, or say why and delete the date.',
];

function waits({ until }: ProposedException): boolean {
  return until !== null;
}

function exceptionLine({ what, reason, until }: ProposedException): string {
  const [key, value] = 'package' in what ? ['package', what.package] : ['section', what.section];
  if (reason === null && until === null && key === 'package') return `  - ${scalar(value)}`;
  const parts = [
    `${key}: ${scalar(value)}`,
    ...(reason === null ? [] : [`reason: ${scalar(reason)}`]),
    ...(until === null ? [] : [`until: ${until}`]),
  ];
  return `  - { ${parts.join(', ')} }`;
}

function severityLines(findings: readonly LineFinding[]): readonly string[] {
  const codes = [...new Set(findings.map(({ code }) => code))];
  if (codes.length === 0) return [];
  return [
    'severity:',
    ...codes.flatMap((code) => {
      const places = new Set(
        findings.flatMap((finding) =>
          finding.code === code && finding.at !== null ? [`${finding.at.path}:${finding.at.line}`] : [],
        ),
      );
      return [
        `  # ${inComment([...places].join(', '))}: when ${places.size > 1 ? 'these are' : 'this is'} mended, delete the line`,
        `  ${code}: warning`,
      ];
    }),
  ];
}

function leftAloneLines({ leftAlone }: Proposal): readonly string[] {
  if (leftAlone.length === 0) return [];
  return ['', '# Left alone:', ...leftAlone.map(({ path, why }) => `# - ${inComment(`${path}: ${why}`)}`)];
}

/** On one line, whatever a file's name holds. */
function inComment(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, ' ').slice(0, 300);
}

/** A text as YAML has it, in a block and between braces; in double quotes where it could be taken for anything else. */
export function scalar(text: string): string {
  const isPlain =
    /^[A-Za-z_][\w./ ()@+*-]*$/.test(text) &&
    !text.endsWith(' ') &&
    !/^(?:null|true|false|yes|no|on|off|y|n)$/i.test(text);
  return isPlain ? text : JSON.stringify(text).replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, escaped);
}

/** In UTF-16 units, which YAML puts together as JSON does. */
function escaped(character: string): string {
  return [...Array(character.length).keys()]
    .map((at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`)
    .join('');
}
