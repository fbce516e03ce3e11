import type { FindingCode } from '../policy/finding-code.ts';
import { type FindingPage, findingPages } from './finding-pages.ts';
import { findingUrl } from './project.ts';
import { wrap } from './wrap.ts';

/** Columns of the pages below `docs/`, where a table or a policy does not need more. */
const pageWidth = 120;

/** The page of a finding as Markdown: `docs/findings/<code>.md`. Ends in a line feed. */
export function findingMarkdown(code: FindingCode): string {
  const page = findingPages[code];
  const policy = policyLines(page);
  const example = exampleLines(page);
  return blocks([
    [`# ${code}`],
    wrap(page.definition, pageWidth, 0),
    ['| default severity | a fix may clear it |', '|---|---|', `| ${page.severity} | ${page.fixable} |`],
    policy.length === 0 ? [] : ['```yaml', ...policy, '```'],
    example.length === 0 ? [] : ['```text', ...example, '```'],
    wrap(`**Why it matters.** ${page.why}`, pageWidth, 0),
    ['**How it goes away.**'],
    ways(code, page).flatMap((way) => item(way, pageWidth)),
  ]);
}

/** The page of a finding for a terminal of so many columns. Ends in a line feed. */
export function findingText(code: FindingCode, columns: number): string {
  const page = findingPages[code];
  const width = Math.min(columns, 100);
  const policy = policyLines(page);
  const example = exampleLines(page);
  return blocks([
    [code],
    wrap(page.definition, width, 0),
    wrap(`Severity: ${page.severity}.`, width, 0),
    wrap(`A fix may clear it: ${page.fixable}.`, width, 0),
    policy.length === 0 ? [] : ['With this policy', ...indented(policy)],
    example.length === 0 ? [] : ['Example', ...indented(example)],
    wrap(`Why it matters: ${page.why}`, width, 0),
    ['How it goes away', ...ways(code, page).flatMap((way) => item(way, width - 2).map((line) => `  ${line}`))],
    [findingUrl(code)],
  ]);
}

/** `docs/findings/README.md`: every finding with its defaults. Ends in a line feed. */
export function findingList(): string {
  const rows = Object.entries(findingPages).map(
    ([code, { severity, fixable }]) => `| [\`${code}\`](${code}.md) | ${severity} | ${fixable} |`,
  );
  return blocks([
    ['# Findings'],
    wrap(
      'Every verdict on a package has one of these codes. Which of them fail the check, and which of them a fix may clear, is for the policy to say under `severity` and `fix`; these are the defaults. *Opt-in*: a fix clears it where `fix` of the policy lists it; that list takes the place of the default, so name in it all that a fix may clear. `dependency-file-sync explain <code>` prints the same pages.',
      pageWidth,
      0,
    ),
    ['| code | default severity | a fix may clear it |', '|---|---|---|', ...rows],
    wrap(
      'A finding is *introduced* when the compared revision did not have it. It *counts*, which fails the check and makes the verdict `drift`, when its severity is `error` and `enforce` is `all`, or `enforce` is `new` and it is introduced or nothing was compared. Under `enforce: none` it counts as under `all`, and the exit status is 0 all the same. Warnings and notices never change the exit status.',
      pageWidth,
      0,
    ),
  ]);
}

/** What every finding has in common comes last. */
function ways(code: FindingCode, { ways: own, severity }: FindingPage): readonly string[] {
  const [other = '', ...others] = severities.filter((one) => one !== severity);
  const aim = severity === 'off' ? 'To be told of it' : 'To change how bad it is';
  const rest = others.map((one) => `\`${one}\``).join(', ');
  return [...own, `${aim}: \`severity: { ${code}: ${other} }\`, or ${rest}.`];
}

const severities = ['error', 'warning', 'notice', 'off'];

/** The policy that the example needs; none where the shortest one does. */
function policyLines({ settings = [], rule }: FindingPage): readonly string[] {
  if (settings.length + rule.length === 0) return [];
  const variant =
    rule.length === 0
      ? ['- requirements-render.txt']
      : ['- path: requirements-render.txt', ...rule.map((line) => `  ${line}`)];
  return [
    'version: 1',
    ...settings,
    'groups:',
    '  - base: requirements.txt',
    '    variants:',
    ...variant.map((line) => `      ${line}`),
  ];
}

function exampleLines({ example }: FindingPage): readonly string[] {
  if (example === null) return [];
  const others = (example.others ?? []).flatMap(([path, lines]) => ['', `# ${path}`, ...lines]);
  return ['# base', ...example.base, '', '# variant', ...example.variant, ...others];
}

/** An item of a list, its further lines under its text. */
function item(text: string, width: number): readonly string[] {
  return wrap(text, width - 2, 0).map((line, index) => (index === 0 ? `- ${line}` : `  ${line}`));
}

function indented(lines: readonly string[]): readonly string[] {
  return lines.map((line) => (line === '' ? '' : `  ${line}`));
}

function blocks(parts: readonly (readonly string[])[]): string {
  return `${parts
    .filter((part) => part.length > 0)
    .map((part) => part.join('\n'))
    .join('\n\n')}\n`;
}
