import { describe, expect, it } from 'vitest';
import { type CheckRequest, check } from '../../src/pipeline.ts';
import type { FileRead, Snapshot } from '../../src/snapshot/snapshot.ts';
import { type Files, memorySnapshot } from '../memory-snapshot.ts';

const policyPath = '.github/sync-policy.yml';
const policy = 'version: 1\ngroups:\n  - base: requirements.txt\n    variants:\n      - requirements.render.txt\n';

function requestOf(files: Files, rest: Partial<CheckRequest> = {}): CheckRequest {
  return {
    policyPath,
    head: memorySnapshot(files),
    compared: null,
    previousPaths: new Map(),
    notes: [],
    enforce: null,
    today: '2026-06-15',
    ...rest,
  };
}

async function problemsOf(files: Files): Promise<readonly string[]> {
  const { result } = await check(requestOf(files));
  expect(result.verdict).toBe('could-not-check');
  return result.problems.map(({ code, path, line, column, message }) => `${code} ${path}:${line}:${column} ${message}`);
}

describe('a policy that cannot be used', () => {
  it('is_missing', async () => {
    expect(await problemsOf({})).toEqual([
      `policy-missing ${policyPath}:null:null there is no sync policy at this path`,
    ]);
  });

  it('is_missing_under_this_ending_and_there_under_the_other', async () => {
    const other = policyPath.replace('.yml', '.yaml');
    const meant = (path: string): string => `, but there is ${path}: rename it, or name it as the policy`;
    expect((await problemsOf({ [other]: policy }))[0]).toContain(meant(other));
    const { result } = await check({ ...requestOf({ [policyPath]: policy }), policyPath: other });
    expect(result.problems[0]?.message).toContain(meant(policyPath));
    const named = await check({ ...requestOf({ [policyPath]: policy }), policyPath: 'policy' });
    expect(named.result.problems[0]?.message).toBe('there is no sync policy at this path');
  });

  it.each<[string, FileRead, RegExp]>([
    ['a folder', { kind: 'not-a-file', what: 'a folder' }, /this is a folder, not a policy file/],
    ['outside', { kind: 'outside', target: '/etc/passwd' }, /leads out of the repository \(to \/etc\/passwd\)/],
    ['too large', { kind: 'too-large', bytes: 6_000_000 }, /has 6000000 bytes/],
    ['unreadable', { kind: 'unreadable', why: 'permission denied' }, /cannot be read: permission denied/],
  ])('is %s', async (_what, read, message) => {
    const [found, ...more] = await problemsOf({ [policyPath]: read });
    expect(more).toEqual([]);
    expect(found).toMatch(/^policy-unreadable /);
    expect(found).toMatch(message);
  });

  it('says_everything_that_is_wrong_at_once', async () => {
    const problems = await problemsOf({
      [policyPath]: 'version: 1\nenforc: all\ngroups:\n  - base: a.txt\n    variant: [b.txt]\n',
    });
    expect(problems.length).toBeGreaterThan(1);
  });
});

describe('files that the policy names', () => {
  it('a_path_that_names_no_file_is_explained_in_the_policy_with_what_was_probably_meant', async () => {
    const [found, ...more] = await problemsOf({
      [policyPath]: policy,
      'requirements.txt': 'django\n',
      'requirements-render.txt': 'django\n',
    });
    expect(more).toEqual([]);
    expect(found).toMatch(/^policy-path \.github\/sync-policy\.yml:5:9 .*requirements-render\.txt/);
  });

  const globbed = policy.replace('requirements.render.txt', '"requirements.*.txt"');

  it.each([
    ['named', policy],
    ['meant_by_a_glob', globbed],
  ])('a_listed_link_that_leads_nowhere_is_a_problem_and_never_in_sync: %s', async (_how, text) => {
    const files: Files = {
      [policyPath]: text,
      'requirements.txt': 'a\n',
      'requirements.render.txt': { kind: 'missing' },
    };
    const [found, ...more] = await problemsOf(files);
    expect(more).toEqual([]);
    expect(found).toMatch(/^file-missing requirements\.render\.txt:null:null .*leads nowhere/);
  });

  it('a_name_that_is_no_text_is_said_to_be_one', async () => {
    const files: Files = {
      [policyPath]: globbed,
      'requirements.txt': 'a\n',
      'requirements.\ufffd.txt': { kind: 'missing' },
    };
    const [found, ...more] = await problemsOf(files);
    expect(more).toEqual([]);
    expect(found).toMatch(/^file-missing requirements\.\ufffd\.txt:null:null .* its name is no UTF-8, .*: rename it$/);
  });

  it('a_file_that_comes_back_while_it_is_explained_is_a_problem_all_the_same', async () => {
    const files: Files = { [policyPath]: policy, 'requirements.txt': 'a\n', 'requirements.render.txt': 'a\n' };
    const whole = memorySnapshot(files);
    let reads = 0;
    const head: Snapshot = {
      ...whole,
      async read(paths) {
        const found = new Map(await whole.read(paths));
        reads += 1;
        if (reads === 2) found.set('requirements.render.txt', { kind: 'missing' });
        return found;
      },
    };
    const { result } = await check(requestOf(files, { head }));
    expect(result).toMatchObject({
      verdict: 'could-not-check',
      problems: [{ code: 'file-missing', path: policyPath }],
    });
  });

  it('a_file_named_outright_need_not_be_listed_even_beside_a_glob', async () => {
    const text = `${globbed}      - .venv/requirements.txt\n`;
    const files: Files = {
      [policyPath]: text,
      'requirements.txt': 'a\n',
      'requirements.x.txt': 'a\n',
      '.venv/requirements.txt': '\n',
    };
    const whole = memorySnapshot(files);
    const head = { ...whole, files: async () => ['requirements.txt', 'requirements.x.txt'] };
    const { result } = await check(requestOf(files, { head }));
    expect(result).toMatchObject({ problems: [], findings: [{ code: 'missing', variant: '.venv/requirements.txt' }] });
  });

  it('a_folder_is_no_file', async () => {
    const [found] = await problemsOf({
      [policyPath]: policy,
      'requirements.txt': 'django\n',
      'requirements.render.txt': { kind: 'not-a-file', what: 'a folder' },
      'requirements.render.txt/base.txt': 'django\n',
    });
    expect(found).toMatch(/^policy-path .*folder/);
  });

  it.each<[string, FileRead | Uint8Array, string]>([
    ['cannot be read', { kind: 'unreadable', why: 'permission denied' }, 'file-unreadable'],
    ['leads outside', { kind: 'outside', target: '/etc/passwd' }, 'file-outside'],
    ['is too large', { kind: 'too-large', bytes: 5_000_001 }, 'file-too-large'],
    ['does not decode', new Uint8Array([0x64, 0xff, 0xfe]), 'file-undecodable'],
    ['is binary', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0, 0xff]), 'file-undecodable'],
  ])('a governed file that %s is a fatal problem of that file', async (_what, file, code) => {
    const { result } = await check(
      requestOf({ [policyPath]: policy, 'requirements.txt': 'a\n', 'requirements.render.txt': file }),
    );
    expect(result).toMatchObject({
      verdict: 'could-not-check',
      problems: [{ code, path: 'requirements.render.txt', fatal: true }],
    });
  });

  it('the_repository_is_listed_for_globs_only', async () => {
    const both = { 'requirements.txt': 'a\n', 'requirements.render.txt': 'a\n' };
    let listed = 0;
    const counting = (text: string): Snapshot => {
      const snapshot = memorySnapshot({ ...both, [policyPath]: text });
      const files = (): ReturnType<Snapshot['files']> => {
        listed += 1;
        return snapshot.files();
      };
      return { ...snapshot, files };
    };
    expect((await check(requestOf({}, { head: counting(policy) }))).result.verdict).toBe('in-sync');
    expect(listed).toBe(0);
    const globbed = policy.replace('requirements.render.txt', 'requirements.*.txt');
    const { result } = await check(requestOf({}, { head: counting(globbed) }));
    expect(result.groups[0]?.variants.map(({ path }) => path)).toEqual(['requirements.render.txt']);
    expect(listed).toBe(1);
  });

  it('a_list_that_cannot_be_made_is_a_fatal_problem', async () => {
    const head: Snapshot = {
      ...memorySnapshot({ [policyPath]: policy.replace('requirements.render.txt', 'requirements.*.txt') }),
      files: async () => ({
        code: 'limit',
        message: 'too many files',
        fatal: true,
        path: null,
        line: null,
        column: null,
      }),
    };
    expect((await check(requestOf({}, { head }))).result).toMatchObject({
      verdict: 'could-not-check',
      problems: [{ code: 'limit' }],
    });
  });

  it('includes_deeper_than_fifty_are_refused_where_they_become_too_deep', async () => {
    const chain = Object.fromEntries(
      Array.from({ length: 60 }, (_, index) => [`c${index}.txt`, `-r c${index + 1}.txt\n`]),
    );
    const files = {
      [policyPath]: policy,
      'requirements.txt': '-r c0.txt\n',
      'requirements.render.txt': 'a\n',
      ...chain,
    };
    const problems = await problemsOf(files);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/^include-too-deep /);
  });
});

describe('the result', () => {
  it('names_every_file_with_its_role_and_what_it_includes', async () => {
    const { result } = await check(
      requestOf({
        [policyPath]: policy,
        'requirements.txt': '-r common.txt\r\n',
        'common.txt': '# This file is autogenerated by pip-compile\na==1\n',
        'requirements.render.txt': 'a==1\n',
      }),
    );
    expect(result.files).toEqual([
      {
        path: 'requirements.txt',
        role: 'base',
        group: 'requirements.txt',
        encoding: 'utf-8',
        newline: 'crlf',
        generatedBy: null,
        includes: ['common.txt'],
      },
      {
        path: 'requirements.render.txt',
        role: 'variant',
        group: 'requirements.txt',
        encoding: 'utf-8',
        newline: 'lf',
        generatedBy: null,
        includes: [],
      },
      {
        path: 'common.txt',
        role: 'included',
        group: 'requirements.txt',
        encoding: 'utf-8',
        newline: 'lf',
        generatedBy: 'pip-compile',
        includes: [],
      },
    ]);
    expect(result).toMatchObject({ compared: null, policy: { path: policyPath, from: 'memory' }, enforce: 'new' });
  });

  it('reads_a_file_in_an_encoding_whose_tables_are_loaded_only_then', async () => {
    const latin = Uint8Array.from([...new TextEncoder().encode('# coding: latin-1\n# '), 0xe9, ...[0x0a, 0x61, 0x0a]]);
    const { result } = await check(
      requestOf({ [policyPath]: policy, 'requirements.txt': 'a\nb\n', 'requirements.render.txt': latin }),
    );
    expect(result.files.map(({ encoding }) => encoding)).toEqual(['utf-8', 'iso8859-1']);
    expect(result.findings.map(({ code, package: name }) => `${code} ${name}`)).toEqual(['missing b']);
  });

  it('keeps_what_building_the_ports_had_to_say', async () => {
    const note = {
      code: 'compare-skipped',
      message: 'no revision',
      fatal: false,
      path: null,
      line: null,
      column: null,
    } as const;
    const files = { [policyPath]: policy, 'requirements.txt': 'a\n', 'requirements.render.txt': 'a\n' };
    expect((await check(requestOf(files, { notes: [note] }))).result).toMatchObject({
      verdict: 'in-sync',
      problems: [note],
    });
    expect((await check(requestOf({}, { notes: [note] }))).result.problems[0]).toEqual(note);
  });

  it('enforce_of_the_request_goes_before_that_of_the_policy', async () => {
    const files = {
      [policyPath]: `enforce: all\n${policy}`,
      'requirements.txt': 'a\n',
      'requirements.render.txt': '\n',
    };
    expect((await check(requestOf(files))).result.enforce).toBe('all');
    expect((await check(requestOf(files, { enforce: 'none' }))).result).toMatchObject({
      enforce: 'none',
      verdict: 'drift',
    });
  });

  it('advises_on_every_finding', async () => {
    const files = {
      [policyPath]: policy,
      'requirements.txt': 'a\nb==1\nb==2\nstripe\n',
      'requirements.render.txt': 'a\nb\n',
    };
    const { result, advices } = await check(requestOf(files));
    expect(result.findings.map((finding) => [finding.code, advices.get(finding)?.possible])).toEqual([
      ['duplicate', false],
      ['missing', true],
    ]);
  });
});

describe('the compared revision', () => {
  const head = { [policyPath]: policy, 'requirements.txt': 'a\nstripe\n', 'requirements.render.txt': 'a\n' };

  it('a_renamed_variant_is_compared_with_what_it_was', async () => {
    const compared = memorySnapshot({ 'requirements.txt': 'a\nstripe\n', 'requirements-render.txt': 'a\n' }, 'before');
    const previousPaths = new Map([['requirements.render.txt', 'requirements-render.txt']]);
    const { result } = await check(requestOf(head, { compared, previousPaths }));
    expect(result).toMatchObject({
      verdict: 'in-sync',
      compared: { revision: 'before' },
      findings: [{ introduced: false }],
    });
  });

  it('a_path_that_was_there_before_is_compared_with_itself_whatever_was_renamed', async () => {
    const before = { ...head, 'requirements-old.txt': 'a\nstripe\n' };
    const compared = memorySnapshot(before, 'before');
    const previousPaths = new Map([['requirements.render.txt', 'requirements-old.txt']]);
    const { result } = await check(requestOf(head, { compared, previousPaths }));
    expect(result.findings).toMatchObject([{ code: 'missing', introduced: false, cause: 'unknown' }]);
  });

  it('a_variant_that_is_new_introduces_what_it_lacks', async () => {
    const compared = memorySnapshot({ 'requirements.txt': 'a\nstripe\n' }, 'before');
    expect((await check(requestOf(head, { compared }))).result).toMatchObject({
      verdict: 'drift',
      findings: [{ introduced: true }],
    });
  });

  it('a_file_whose_include_led_nowhere_tells_nothing_new_from_old', async () => {
    const compared = memorySnapshot({ ...head, 'requirements.txt': '-r gone.txt\na\n' }, 'before');
    const { result } = await check(requestOf(head, { compared }));
    expect(result.findings).toMatchObject([{ code: 'missing', introduced: null }]);
    expect(result.problems).toMatchObject([{ code: 'compare-skipped', fatal: false, path: 'requirements.txt' }]);
  });

  it('a_rename_of_something_that_is_not_there_either_is_a_new_file', async () => {
    const compared = memorySnapshot({ 'requirements.txt': 'a\nstripe\n' }, 'before');
    const previousPaths = new Map([['requirements.render.txt', 'gone.txt']]);
    expect((await check(requestOf(head, { compared, previousPaths }))).result.findings).toMatchObject([
      { introduced: true },
    ]);
  });
});

it('groups_are_checked_one_by_one_and_all_are_reported', async () => {
  const two = `${policy}  - name: docs\n    base: docs.txt\n    variants: [docs-ci.txt]\n`;
  const files = {
    [policyPath]: two,
    'requirements.txt': 'a\n',
    'requirements.render.txt': '\n',
    'docs.txt': 'sphinx\n',
    'docs-ci.txt': '\n',
  };
  const { result } = await check(requestOf(files));
  expect(result.findings.map(({ group, variant, name }) => [group, variant, name])).toEqual([
    ['requirements.txt', 'requirements.render.txt', 'a'],
    ['docs', 'docs-ci.txt', 'sphinx'],
  ]);
});

it('a_file_of_two_groups_has_its_problems_once', async () => {
  const two = `${policy}  - name: docs\n    base: requirements.txt\n    variants: [docs.txt]\n`;
  const base = '-r https://files.example/more.txt\na\n';
  const files = { [policyPath]: two, 'requirements.txt': base, 'requirements.render.txt': 'a\n', 'docs.txt': 'a\n' };
  const { result } = await check(requestOf(files));
  expect(result.groups).toHaveLength(2);
  expect(result.problems.map(({ path, line }) => [path, line])).toEqual([['requirements.txt', 1]]);
});
