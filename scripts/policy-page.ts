import { OWNER } from '../src/report/project.ts';
import { wrap } from '../src/report/wrap.ts';

/** A node of a JSON Schema, as far as the page reads it. */
export interface SchemaNode {
  readonly description?: string;
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly string[];
  readonly examples?: readonly unknown[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly items?: SchemaNode;
  readonly anyOf?: readonly SchemaNode[];
  readonly additionalProperties?: SchemaNode | boolean;
}

/** `docs/policy.md`: every key of a policy, in the words of its schema. Ends in a line feed. */
export function policyPage(schema: SchemaNode): string {
  const group = itemOf(schema.properties?.['groups']);
  const variant = mapOf(itemOf(group.properties?.['variants']));
  const keys = variant.properties ?? {};
  const exception = mapOf(itemOf(keys['extra']), 'package');
  const section = mapOf(itemOf(keys['omit']), 'section');
  const { additionalProperties: substitute } = keys['substitute'] ?? {};
  return [
    '# The sync policy',
    paragraph(
      `${schema.description ?? ''} It is the file \`.github/sync-policy.yml\`, below the root; \`--policy\` and the action's input \`policy\` name another one. \`dependency-file-sync init\` proposes one. Whatever cannot be meant (an unknown key, a path without a file, a name that is no package name) is a problem with its line and column, and the exit status is 2.`,
    ),
    `\`\`\`yaml\n${example}\`\`\``,
    ...chapter('The file', schema, ''),
    '## Building on another policy: `extends`',
    `\`\`\`yaml\n${extendingExample}\`\`\``,
    ...extendingWords.map(paragraph),
    ...chapter('A group', group),
    ...chapter('A variant', variant),
    ...chapter('Where a variant is installed: `environment`', keys['environment']),
    ...chapter('An exception: an item of `extra`, `omit` or `differ`', exception),
    ...chapter('A section as an item of `omit`', section),
    paragraph(headingWords),
    ...chapter('A substitute with a reason', mapOf(typeof substitute === 'object' ? substitute : {})),
    ...chapter('How bad each finding is: `severity`', schema.properties?.['severity']),
    paragraph('What each finding means, with an example: [the findings](findings/README.md).'),
    '## In an editor',
    paragraph(
      'These tables are made from [the schema](../schema/sync-policy.schema.json). An editor with the YAML language server, such as VS Code with its YAML extension, checks a policy against it and completes keys when this is the first line:',
    ),
    `\`\`\`text\n# yaml-language-server: $schema=https://raw.githubusercontent.com/${OWNER}/dependency-file-sync/main/schema/sync-policy.schema.json\n\`\`\``,
  ]
    .join('\n\n')
    .concat('\n');
}

const example = `version: 1
enforce: new
groups:
  - name: backend
    base: backend/requirements.txt
    variants:
      - backend/requirements.render.txt
      - path: backend/requirements.py313.txt
        environment: { python: "3.13", platform: linux }
        extra: [python-dotenv]
        omit:
          - package: torch
            reason: the platform image brings its own CPU build
            until: 2027-01-31
          - section: Testing
        differ: [{ package: numpy, reason: no wheel for 3.13 below 2.1 }]
        substitute: { opencv-python: opencv-python-headless }
      - path: backend/requirements.minimal.txt
        relation: subset
        require: [django, gunicorn]
severity:
  version-conflict: error
fix: [missing, commented-out]
`;

const extendingExample = `version: 1
extends:
  - github>octo-org/policies/python.yml@0123456789abcdef0123456789abcdef01234567
  - .github/shared-sync-policy.yml
groups:
  - base: requirements.txt
    variants: [requirements.render.txt]
severity:
  version-conflict: error
`;

const extendingWords = [
  'A later policy, with all that it extends itself, overrides an earlier one, and the policy itself overrides them all. `enforce` and `fix` are overridden as a whole, `severity` code by code, and all groups hold; a group replaces one of the same name that it overrides. Paths in groups are those of your repository, wherever the group is written. A policy that only sets `severity`, `enforce` or `fix` for others needs no groups.',
  'A path is a file of the repository that the policy lies in, at the same commit. On GitHub, name the full id of a commit: a tag or a branch works too, with a warning, since your check could then change without any change of yours. At most five policies may stand behind yours, one behind the other, and a hundred in all. One that does not exist, that leads back to itself or that has a problem of its own makes the verdict `could-not-check`, at the line that names it.',
  "The action reads public repositories with its own token and private ones with the input `policy-token`; the command line uses `GITHUB_TOKEN`, and `GITHUB_API_URL` for an Enterprise Server. On a pull request the rules come from the base, as the policy does. A policy that comes from a fork is never followed, so that no stranger makes the action ask for files of the stranger's choice.",
];

const headingWords =
  'A comment is a heading when a blank line or the top of the file stands above it, and a package or an option directly below; one of at most three lines also with blank lines below. Any other comment between packages is a note on the next one. Where no blank lines set the sections apart (`# Web`, packages, `# Testing`, packages), the comments that read as titles are the headings, when there are two of them or more: few words, no sentence, no reason such as "pinned because of". A section ends at the next heading, not at a blank line. What is added at the end of a file therefore comes under its last heading: where that one is left out as a section, such packages are excused too. When a change adds one, a note at its line says so; better, name the packages there instead.';

function chapter(title: string, node: SchemaNode | undefined, words = node?.description ?? ''): readonly string[] {
  const properties = Object.entries(node?.properties ?? {});
  if (node === undefined || properties.length === 0) throw new Error(`the schema has no keys for "${title}"`);
  const required = new Set(node.required ?? []);
  const rows = properties.map(
    ([key, value]) =>
      `| \`${key}\`${required.has(key) ? ' (required)' : ''} | ${values(value)} | ${cell(value.description ?? '')} |`,
  );
  return [
    `## ${title}`,
    ...(words === '' ? [] : [paragraph(words)]),
    ['| key | values | says |', '|---|---|---|', ...rows].join('\n'),
  ];
}

/** What may stand there, in few words. */
function values(node: SchemaNode): string {
  if (node.const !== undefined) return `\`${String(node.const)}\``;
  if (node.enum !== undefined) return node.enum.map((value) => `\`${value}\``).join(', ');
  if (node.anyOf !== undefined) return [...new Set(node.anyOf.map(values))].join(', or ');
  if (node.type === 'array') return 'a list';
  if (node.type === 'object') return 'a map';
  const [first] = node.examples ?? [];
  return first === undefined ? 'a text' : `a text, such as \`${String(first)}\``;
}

/** The map among the forms that a value may have, the one with this key where there are several. */
function mapOf(node: SchemaNode, key?: string): SchemaNode {
  const forms = node.anyOf ?? [node];
  return forms.find(({ properties }) => properties !== undefined && (key === undefined || key in properties)) ?? {};
}

function itemOf(node: SchemaNode | undefined): SchemaNode {
  return node?.items ?? {};
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}

function paragraph(text: string): string {
  return wrap(text, 120, 0).join('\n');
}
