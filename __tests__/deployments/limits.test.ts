import { describe, expect, it } from 'vitest';
import { findInstallations } from '../../src/deployments/find-installations.ts';
import type { Installations } from '../../src/deployments/installation.ts';
import { newBudget, tooMuch } from '../../src/deployments/search.ts';

type Files = Readonly<Record<string, string>>;

const install = 'pip install -r requirements.txt\n';
const workflow = '.github/workflows/ci.yml';

function rows(count: number, row: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => row(index)).join('');
}

describe('files that run themselves or each other', () => {
  // Without an end, each of these takes the whole budget, which is half a million.
  it.each<[string, Files]>([
    ['a script that changes the folder and runs itself', { 's.sh': 'cd x\n/repository/s.sh\n' }],
    ['two such scripts', { 'a.sh': 'cd x\n/repository/b.sh\n', 'b.sh': 'cd x\n/repository/a.sh\n' }],
    ['such a script in an image', { Dockerfile: 'FROM x\nCOPY s.sh /s.sh\nRUN /s.sh\n', 's.sh': 'cd x\n/s.sh\n' }],
    [
      'a script that runs itself in ever more folders',
      { 's.sh': rows(9, (index) => `cd a${index}\n/repository/s.sh\n`) },
    ],
    ['a Makefile that runs itself in ever more folders', { Makefile: 'a:\n\tmake -f /repository/Makefile -C x a\n' }],
  ])('%s', (_, files) => {
    const { found, work } = searched(files);
    expect(work).toBeLessThan(50_000);
    expect(found.unresolved.map(({ why }) => why)).toEqual([tooMuch]);
  });

  it('are not followed where more than twenty calls lead, and it is said where', () => {
    const chain = Object.fromEntries(
      Array.from({ length: 25 }, (_, index) => [`bin/s${index}`, `sh bin/s${index + 1}\n${install}`]),
    );
    const { found } = searched({ 'render.yaml': 'services:\n  - buildCommand: bin/s0\n', ...chain });
    expect(found.installed.map(({ by }) => by.path).sort()).toEqual(
      Array.from({ length: 20 }, (_, index) => `bin/s${index}`).sort(),
    );
    expect(found.unresolved).toEqual([{ by: { path: 'bin/s19', line: 1, column: 1 }, text: 'bin/s20', why: tooMuch }]);
  });

  it('are followed in a hundred folders, and it is said where one more is', () => {
    const step = (index: number): string => `   - run: ../s.sh\n     working-directory: a${index}\n`;
    const files = { [workflow]: `jobs:\n a:\n  steps:\n${rows(102, step)}`, 's.sh': install };
    const folders = Array.from({ length: 102 }, (_, index) => `a${index}/requirements.txt`);
    const { found } = searched(files, folders);
    const ci = found.installed.filter(({ kind }) => kind === 'ci');
    expect(ci.map(({ file }) => file).sort()).toEqual(folders.slice(0, 100).sort());
    expect(found.unresolved.filter(({ why }) => why === tooMuch)).toEqual([
      { by: { path: workflow, line: 204, column: 11 }, text: 's.sh', why: tooMuch },
    ]);
  });
});

describe('a Makefile', () => {
  it('runs each target once for all that call it, in work for its length', () => {
    const count = 2_000;
    const target = (index: number): string => `t${index}: t${index + 1}\n\tmake t${index + 1}\n\t${install}`;
    const { found, work } = searched({ Makefile: rows(count, target) });
    expect(found.installed.length).toBe(count);
    expect(work).toBeLessThan(count * 100);
  });

  it('runs a target again in another folder, and for another platform', () => {
    const files = {
      Makefile: `a: b\nb:\n\t${install}`,
      'x.sh': 'make -f /repository/Makefile -C x a\nmake -f /repository/Makefile -C x b\n',
      'render.yaml': 'services:\n  - buildCommand: make\n',
    };
    const { found } = searched(files, ['requirements.txt', 'x/requirements.txt']);
    expect(found.installed.map(({ file, platform, kind }) => [file, platform, kind])).toEqual([
      ['requirements.txt', 'render', 'deploy'],
      ['x/requirements.txt', 'script', 'local'],
    ]);
  });

  it('may need more targets than a call takes arguments', () => {
    const { found } = searched({ Makefile: `all: ${'a '.repeat(200_000)}\n\t${install}` });
    expect(found.installed.length).toBe(1);
  });

  it('may set more variables than are known', () => {
    const variables = rows(501, (index) => `A${index} = requirements.txt\n`);
    const { found } = searched({
      Makefile: `${variables}all:\n\tpip install -r $(A499)\n\tpip install -r $(A500)\n`,
    });
    expect(found.installed.map(({ by }) => by.line)).toEqual([503]);
    expect(found.unresolved.map(({ by }) => by.line)).toEqual([504]);
  });
});

describe('values that grow', () => {
  const doubled = (line: string): string => line.repeat(60);
  it.each<[string, Files]>([
    ['in a script', { 's.sh': `A=aaaa\n${doubled('A=$A$A\n')}pip install -r $A\n` }],
    ['in an image', { Dockerfile: `FROM x\nENV A=aaaa\n${doubled('ENV A=$A$A\n')}RUN pip install -r $A\n` }],
    ['in the old form', { Dockerfile: `FROM x\nENV A aaaa\n${doubled('ENV A $A $A\n')}RUN pip install -r $A\n` }],
    ['before an image', { Dockerfile: `ARG A=aaaa\n${doubled('ARG A=$A$A\n')}FROM x\nARG A\nRUN pip install -r $A\n` }],
    ['by the folder', { 's.sh': `${doubled('cd $PWD$PWD\n')}pip install -r $A\n` }],
  ])('are not known any more: %s', (_, files) => {
    const { found } = searched(files);
    expect(found.installed).toEqual([]);
    expect(found.unresolved.map(({ text }) => text)).toEqual(['$A']);
  });

  it('are known up to 1,000 characters', () => {
    const name = (length: number): string => `${'a/'.repeat((length - 10) / 2)}12345678.x`;
    const [short, long] = [name(996), name(1_000)];
    const files = { 's.sh': `A=${short}\npip install -r $A\nA=${long}\npip install -r $A\n` };
    const { found } = searched(files, [short, long]);
    // `A=` is of the word, too.
    expect(found.installed.map(({ file, by }) => [file.length, by.line])).toEqual([[996, 2]]);
    expect(found.unresolved.map(({ by, why }) => [by.line, why])).toEqual([
      [4, 'The path rests on a variable that is set elsewhere.'],
    ]);
  });
});

describe('an image', () => {
  it('keeps what 200 variables hold, also when one of them changes', () => {
    const many = rows(200, (index) => `A${index}=requirements.txt `);
    const { found } = searched({
      Dockerfile: `FROM x\nCOPY . .\nENV ${many}B=requirements.txt\nENV A0=requirements-prod.txt\nRUN pip install -r $A0 -r $A199 -r $B\n`,
    });
    expect(found.installed.map(({ file }) => file)).toEqual(['requirements-prod.txt', 'requirements.txt']);
    expect(found.unresolved.map(({ text }) => text)).toEqual(['$B']);
  });

  it('has a script read once, however many commands run it', () => {
    const files = { Dockerfile: `FROM x\nCOPY s.sh /s.sh\n${'RUN /s.sh\n'.repeat(500)}`, 's.sh': install.repeat(500) };
    const { found, work } = searched(files, ['requirements.txt', 'x']);
    expect(work).toBeLessThan(120_000);
    expect(found.unresolved.filter(({ why }) => why === tooMuch)).toEqual([]);
  });

  it('is looked into as long as the budget lasts, and then it is said', () => {
    const copies = rows(50, (index) => `COPY ${'*a'.repeat(100)}${index} /x/\n`);
    const lookups = rows(1_500, (index) => ` -r /x/${'a'.repeat(150)}${index}`);
    const { found } = searched({ Dockerfile: `FROM x\n${copies}RUN pip install${lookups}\n` });
    const told = found.unresolved.map(({ why }) => why);
    expect(told.indexOf('No file of the repository is copied there.')).toBe(0);
    expect(told.filter((why) => why === tooMuch).length).toBeGreaterThan(1_000);
  });

  it('holds no file whose name is longer than file systems allow', () => {
    const [short, long] = ['a'.repeat(255), 'a'.repeat(256)];
    const files = {
      Dockerfile: `FROM x\nCOPY a* /x/\nRUN pip install -r /x/${short}\nRUN pip install -r /x/${long}\n`,
    };
    expect(searched(files, [short, long]).found.installed.map(({ file }) => file.length)).toEqual([255]);
  });
});

describe('nesting', () => {
  it('of branches leaves certain what stands behind them', () => {
    const { found } = searched({ 's.sh': `if a; then if b; then ${install}fi; ${install}fi\n${install}` });
    expect(found.installed.map(({ certain }) => certain)).toEqual([false, false, true]);
  });

  it('of subshells and branches is followed a hundred deep; behind more, the folder is not known', () => {
    const nested = (depth: number): Files => ({
      's.sh': `cd /repository\n${'( '.repeat(depth)}cd a\n)\n${install}${')'.repeat(depth - 1)}\n${install}`,
    });
    const lines = ({ installed, unresolved }: Installations): unknown => [
      installed.map(({ by }) => by.line),
      unresolved.map(({ by }) => by.line),
    ];
    expect(lines(searched(nested(100)).found)).toEqual([[4, 6], []]);
    expect(lines(searched(nested(101)).found)).toEqual([[6], [4]]);
  });
});

describe('the budget', () => {
  /** A script of 50,000 characters that 500 images run, each with files of its own. */
  const files = {
    Dockerfile: `FROM x as a\nCOPY s.sh /s.sh\n${'FROM a\nCOPY . .\nRUN /s.sh\n'.repeat(500)}`,
    's.sh': install.repeat(1_500),
  };

  it('ends what is read again and again, and it is said once where', () => {
    const { found, work, total } = searched(files);
    expect(total).toBeLessThan(1_200_000);
    expect(work).toBeLessThan(total * 1.2);
    expect(found.installed.length).toBeGreaterThan(1_000);
    expect(found.unresolved.filter(({ why }) => why === tooMuch)).toEqual([
      { by: { path: 's.sh', line: 1, column: 1 }, text: install.trim(), why: tooMuch },
    ]);
  });

  /** Many images with the same files, for which a command runs. */
  const images = (count: number, command: string): string =>
    `FROM x as a\n${`FROM a\nCOPY . .\nRUN ${command}\n`.repeat(count)}`;
  /** One container file, built for many services from as many folders. */
  const services = (count: number): string =>
    `services:\n${rows(count, (index) => ` s${index}: {build: {context: c${index}, dockerfile: ../Dockerfile}, command: pip}\n`)}`;

  // Apart from what each is about, the budget would suffice.
  it.each<[string, Files]>([
    ['characters of a script', { Dockerfile: images(500, './s.sh'), 's.sh': '#'.repeat(5_000) }],
    ['its commands', { Dockerfile: images(15, './s.sh'), 's.sh': 'a;'.repeat(20_000) }],
    [
      'its variables',
      { Dockerfile: images(5, './s.sh'), 's.sh': `${rows(200, (index) => `A${index}=b\n`)}${'A1=b\n'.repeat(10_000)}` },
    ],
    ['what a target needs', { Dockerfile: images(300, 'make'), Makefile: `all: ${'b '.repeat(5_000)}\n` }],
    ['settings of tox', { Dockerfile: images(500, 'tox'), 'tox.ini': '#'.repeat(5_000) }],
    ['a file of nox', { Dockerfile: images(500, 'nox'), 'noxfile.py': '#'.repeat(5_000) }],
    ['a container file', { 'compose.yml': services(300), Dockerfile: `FROM ${'x'.repeat(20_000)}\n` }],
    ['its instructions', { 'compose.yml': services(30), Dockerfile: 'A\n'.repeat(10_000) }],
    ['what it copies', { 'compose.yml': services(60), Dockerfile: `FROM x\nCOPY ${'a '.repeat(5_000)} /x/\n` }],
    [
      'folders that may hold a file',
      { Dockerfile: `FROM x\nWORKDIR ${'/a'.repeat(400)}\n${`RUN ${install}`.repeat(100)}` },
    ],
    [
      'folders that were copied there',
      {
        Dockerfile: `FROM x\n${rows(490, (index) => `COPY a ${'/b'.repeat(index % 10)}/\n`)}RUN pip install${rows(4_000, (index) => ` -r ${'b/'.repeat(9)}${index}`)}\n`,
      },
    ],
  ])('counts %s', (_, files) => {
    expect(searched(files).found.unresolved.map(({ why }) => why)).toContain(tooMuch);
  });

  it('counts what is tried apart', () => {
    const text = `FROM x\n${`RUN ${install}`.repeat(500)}`;
    const once = searched({ Dockerfile: text }).work;
    expect(searched({ 'a/Dockerfile': text }).work).toBeGreaterThan(2.5 * once);
  });

  it('suffices for what people write, with much to spare', () => {
    const { work, total } = searched({
      'render.yaml': 'services:\n  - runtime: docker\n',
      'docker-compose.yml': 'services:\n  a:\n    build: .\n    command: sh -c "./s.sh"\n',
      Dockerfile: `FROM python\nCOPY . .\nRUN ./s.sh\nRUN ${install}`,
      Makefile: `all:\n\t./s.sh\n`,
      [workflow]: 'jobs:\n a:\n  steps:\n   - run: ./s.sh\n   - run: make\n   - run: tox\n',
      'tox.ini': '[testenv]\ndeps = -r requirements.txt\n',
      's.sh': install,
    });
    expect(work).toBeLessThan(total / 100);
  });
});

describe('a file that is too long', () => {
  it.each(['s.sh', 'Makefile', 'Dockerfile', 'tox.ini', 'noxfile.py', 'Procfile', 'fly.toml', workflow])(
    '%s',
    (path) => {
      const text = `\n# a\n${'#'.repeat(500_000)}\n`;
      expect(searched({ [path]: text }).found.unresolved).toEqual([
        { by: { path, line: 1, column: 1 }, text: '# a', why: 'The file is too long to be one that people wrote.' },
      ]);
    },
  );
});

interface Searched {
  readonly found: Installations;
  readonly work: number;
  readonly total: number;
}

function searched(files: Files, exist: readonly string[] = ['requirements.txt', 'requirements-prod.txt']): Searched {
  const texts = new Map(Object.entries(files));
  const budget = newBudget(texts);
  const found = findInstallations({ paths: [...texts.keys(), ...exist], texts }, budget);
  return { found, work: budget.total - budget.left, total: budget.total };
}
