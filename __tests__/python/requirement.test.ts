import { describe, expect, it } from 'vitest';
import { parseRequirement } from '../../src/python/requirement.ts';
import { processorTime } from '../processor-time.ts';
import { requirementOf } from './samples.ts';

/** The message, the line, and carets under the place. */
function refusalOf(line: string): string {
  const parsed = parseRequirement(line);
  if (!('error' in parsed)) return `${line} is a requirement`;
  const { message, span } = parsed.error;
  return [message, line, ' '.repeat(span.start) + '^'.repeat(Math.max(1, span.end - span.start))].join('\n');
}

describe('requirements', () => {
  it('knows where each part stands', () => {
    const text = ' Flask.X [Async, dot_env] ( >= 2 , <4 ) ; python_version < "3.9"  ';
    const { spans, ...parts } = requirementOf(text);
    expect(parts).toMatchObject({
      name: 'flask-x',
      rawName: 'Flask.X',
      extras: ['async', 'dot-env'],
      specifiers: [
        { operator: '>=', version: '2' },
        { operator: '<', version: '4' },
      ],
      url: null,
    });
    const texts = Object.fromEntries(
      Object.entries(spans).map(([part, span]) => [part, span && text.slice(span.start, span.end)]),
    );
    expect(texts).toEqual({
      name: 'Flask.X',
      extras: '[Async, dot_env]',
      specifier: '( >= 2 , <4 )',
      url: null,
      marker: 'python_version < "3.9"',
    });
  });

  it('ends a specifier at its last clause or comma, blanks left out', () => {
    const specifierOf = (text: string): string => {
      const { specifier } = requirementOf(text).spans;
      return specifier === null ? 'none' : text.slice(specifier.start, specifier.end);
    };
    expect(['a >= 1  ; os_name=="a"', 'a >=1 , ', 'a>=1,<2  ', 'a ()', 'a ', 'a[b]'].map(specifierOf)).toEqual([
      '>= 1',
      '>=1 ,',
      '>=1,<2',
      '()',
      'none',
      'none',
    ]);
  });

  it('takes everything up to a blank for a URL, and a marker only behind one', () => {
    const text = 'name[x] @ https://e.org/a;b#c ; os_name == "nt"';
    const { url, spans, marker, extras } = requirementOf(text);
    expect([url, extras, marker?.kind]).toEqual(['https://e.org/a;b#c', ['x'], 'comparison']);
    expect(spans.url).toEqual({ start: 10, end: 29 });
    expect(spans.specifier).toBeNull();
    expect(requirementOf('name@x;os_name').marker).toBeNull();
  });

  it('sorts extras and has each once, by canonical name', () => {
    expect(requirementOf('a[z,B_c,b.c,a,a]').extras).toEqual(['a', 'b-c', 'z']);
  });

  it.each(['proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    'reads a package called %s like any other',
    (name) => {
      expect(requirementOf(`${name}[${name}]==1.0 ; extra == '${name}'`).rawName).toBe(name);
    },
  );

  it.each([
    ['flask==1.24..4', 'flask'],
    ['flask=1.0', 'flask'],
    ['Flask [a', 'flask'],
    ['flask ; nonsense', 'flask'],
    ['flask @', 'flask'],
    ['flask,', 'flask'],
    ['flask is nice', null],
    ['flask 1.0', null],
    ['flask-', null],
    ['==1.0', null],
    ['__proto__==1.0', null],
    ['', null],
  ])('of %j the name is %j', (line, name) => {
    expect(parseRequirement(line)).toMatchObject({ name });
  });

  it.each([
    `Expected the version to end, found \`..4\`: write a version such as 1.2.3, 1.0rc1 or 1.0.post1.
flask==1.24..4
           ^^^`,
    `Expected an operator such as \`==\`, found \`=\`: write one of ==, >=, <=, ~=, !=, >, <.
flask=1.0
     ^`,
    `\`.*\` goes with \`==\` and \`!=\` alone: take it out behind \`>=\`.
flask>=2.*
     ^^^^^`,
    `\`.*\` goes with release numbers alone: take out what stands between them and it.
flask==2.0rc1.*
     ^^^^^^^^^^`,
    `A local version goes with \`==\` and \`!=\` alone: take it out behind \`~=\`.
torch ~=2.1+cpu
      ^^^^^^^^^`,
    `Expected two numbers or more after \`~=\`, found \`1\`: write ~=1.0 where ~=1 is meant.
flask ~= 1
         ^`,
    `Expected a version after \`~=\`, found \`latest\`: write one such as 1.2.3, or take the operator out.
flask~=latest
       ^^^^^^`,
    `Expected two numbers or more after \`~=\`, found \`1rc1\`: write ~=1.0 where ~=1 is meant.
flask~=1rc1
       ^^^^`,
    `\`.*\` goes with release numbers alone: take out what stands between them and it.
flask!=2.0rc1.*
     ^^^^^^^^^^`,
    `Expected an operator such as \`==\`, found \`~\`: write one of ==, >=, <=, ~=, !=, >, <.
flask~1.0
     ^`,
    `Expected an operator such as \`==\`, found \`!\`: write one of ==, >=, <=, ~=, !=, >, <.
flask!1.0
     ^`,
    `Expected the version to end, found \`-\`: write a version such as 1.2.3, 1.0rc1 or 1.0.post1.
flask==1-*
        ^`,
    `Expected \`and\`, \`or\` or the end of the marker, found \`andy\`: join comparisons with \`and\` or \`or\`.
flask; os_name == "nt" andy
                       ^^^^`,
    `Expected a version after \`>=\`, found \`latest\`: write one such as 1.2.3, or take the operator out.
flask>=latest
       ^^^^^^`,
    `Expected a version after \`==\`, found the end of the line: write one such as 1.2.3, or take the operator out.
flask ==
        ^`,
    `Expected \`,\` or \`;\`, found \`<\`: separate versions by commas.
flask>=1<2
        ^`,
    `Expected \`,\`, \`;\` or the end of the line, found \`<\`: separate versions by commas, and write one requirement a line.
flask>=1 <2
         ^`,
    `\`oops\` is no version specifier: write one such as \`>=1.0\` behind the comma.
flask===1.0,oops
        ^^^^^^^^`,
    `Expected a version such as \`==1.0\`, \`;\` or the end of the line, found \`requests\`: put an operator before a version, and write one requirement a line.
flask requests
      ^^^^^^^^`,
    `Expected the name of a package, found \`🐍\`: begin the line with a letter or a digit of the name.
🐍==1
^^`,
    `Expected the name of a package, found an invisible character (U+0000): begin the line with a letter or a digit of the name.
\0
^`,
    `Expected \`,\`, \`;\` or the end of the line, found an invisible character (U+200B): separate versions by commas, and write one requirement a line.
flask==1.0 \u200b
           ^`,
    `Expected an extra after the comma, found \`]\`: add its name or take the comma out.
flask[a,]
        ^`,
    `Expected an extra or \`]\`, found \`,\`: separate extras by commas and close the bracket.
flask[,]
      ^`,
    `Expected \`,\` or \`]\`, found \`b\`: separate extras by commas and close the bracket.
flask[a b]
        ^`,
    `Expected \`,\` or \`)\`, found the end of the line: separate versions by commas and close the parenthesis.
flask (>=1
          ^`,
    `Expected a URL after \`@\`, found the end of the line: add the address of the package.
flask @
       ^`,
    `Expected \` ;\` and a marker, or the end of the line, found \`b\`: write blanks in a URL as %20.
flask @ https://e.org/a b
                        ^`,
    `Expected a marker variable or a quoted text, found \`python\`: use a variable such as \`python_version\`, or add quotes.
flask; python > "3"
       ^^^^^^`,
    `Expected a comparison, found \`is\`: use one of <, <=, ==, !=, >=, >, ~=, ===, in, not in.
flask; os_name is "nt"
               ^^`,
    `Expected \`in\` after \`not\`, found an invisible character (U+00A0): write \`not in\`, or \`!=\` for "is not".
flask; os_name not \u00a0in "nt"
                   ^`,
    `Expected \`and\`, \`or\` or the end of the marker, found \`;\`: join comparisons with \`and\` or \`or\`.
flask; os_name == "nt"; x
                      ^`,
    `Expected \`and\`, \`or\` or \`)\`, found the end of the line: join comparisons with a word, or close the parenthesis.
flask; (os_name == "nt"
                       ^`,
    `This text has no closing quote: add " behind it.
flask; os_name == "nt'
                  ^^^^`,
    `This is no text that Python can read: write it without backslashes and line breaks.
flask; os_name == "\\x4"
                  ^^^^^`,
  ])('says what was expected, what was found, and what to do (%#)', (wanted) => {
    const line = wanted.split('\n').at(1) ?? '';
    expect(refusalOf(line)).toBe(wanted);
  });

  it('quotes no more than the beginning of a long word', () => {
    expect(refusalOf(`flask ${'x'.repeat(1000)}`).split('\n')[0]).toContain(`found \`${'x'.repeat(24)}\``);
  });

  it.each([
    ['a long name', 'a'.repeat(1_000_000)],
    ['separators without end', `a${'-'.repeat(1_000_000)}`],
    ['a long release', `a==${'1.'.repeat(500_000)}`],
    ['blanks', `a${' '.repeat(1_000_000)}==${' '.repeat(1_000_000)}`],
    ['many clauses', `a${'>=1,'.repeat(250_000)}`],
    ['one clause of many', `a===${'>=1,'.repeat(250_000)}`],
    ['many extras', `a[${'x,'.repeat(500_000)}`],
    ['quotes', `a;${'"'.repeat(1_000_000)}`],
    ['an open quote again and again', `a;${`os_name=='x' or `.repeat(60_000)}"`],
    ['escapes', `a; os_name == "${'\\x41'.repeat(250_000)}"`],
    ['backslashes', `a; os_name == "${'\\d'.repeat(500_000)}"`],
    ['a long local label', `a==1+${'a.'.repeat(500_000)}`],
    ['pre-releases', `a==1${'a'.repeat(1_000_000)}`],
  ])('reads a million characters of %s in linear time', { tags: 'large' }, (_, line) => {
    const seconds = processorTime();
    parseRequirement(line);
    expect(seconds()).toBeLessThan(1.5);
  });
});
