import { parseRequirement } from '../python/requirement.ts';
import { nameInFragment, refusedReference } from './address.ts';
import { noSpans, type RefusedPart, type RequirementPart, refuse, splitExtras } from './requirement-part.ts';
import { type SourceMap, sourceSpan } from './source-map.ts';
import { eggFragment, urlKind } from './url.ts';

/**
 * The value of `-e` as pip reads it (pip: `constructors.py parse_editable`): `name @ url`, a VCS URL that says its name,
 * or a local folder; pip asks the disk for the folder, here the form decides. `map` leads from the value to the text.
 */
export function readEditable(value: string, map: SourceMap): RequirementPart | RefusedPart {
  const parsed = parseRequirement(value);
  if (!('error' in parsed)) {
    if (parsed.url !== null) {
      const { name, rawName, extras, marker, url } = parsed;
      const kind = urlKind(url);
      if (kind !== 'vcs' && kind !== 'file') {
        // `git@host:path` is how ssh names a repository, and no package `git`.
        const told = /^\S+@\S/.test(value) ? {} : { name, rawName };
        return { ...refuse(notEditable, value, map), ...told };
      }
      const refusal = refusedReference(parsed, url, map);
      if (refusal !== null) return refusal;
      const span = sourceSpan(map, parsed.spans.name.start, parsed.spans.name.end);
      const spans = { ...noSpans, name: span };
      return { form: 'editable', name, rawName, target: url, extras, specifiers: [], marker, spans };
    }
    // A bare word may be a folder; a version or a marker makes it a requirement, which -e does not take.
    if (parsed.specifiers.length > 0 || parsed.marker !== null) {
      return { ...refuse(notEditable, value, map), name: parsed.name, rawName: parsed.rawName };
    }
  }
  return readUrlOrFolder(value, map);
}

const notEditable = '-e takes a local folder or a VCS URL (git+https://…), not this.';

const noExtras = 'What stands in the brackets is no list of extras. Write it without blanks: -e .[dev,test].';
const moreThanFolder =
  'pip takes all of this for the name of a folder: a marker or a fragment does not go with one. Write -e with the folder alone.';

const withEquals =
  'pip takes the "=" behind -e for the beginning of the name of a folder. Write "-e ." or "--editable=.".';

/** A folder with a marker or a fragment (`#egg=`) behind it. What stands for a variable may be a URL, which takes one. */
const withMore = /^[^$]*(?:;|#\w+=)/;

function readUrlOrFolder(value: string, map: SourceMap): RequirementPart | RefusedPart {
  const { path, extras, refused } = splitExtras(value);
  if (refused) return refuse(noExtras, value, map);
  const url = withVcs(value);
  const kind = urlKind(url);
  if (kind === 'vcs') {
    if (eggFragment(url) === null) return refuse('pip must be told the name: write "-e name @ URL".', value, map);
    const shift = url.length - value.length;
    const named = nameInFragment(url, kind, 0);
    if ('message' in named) return refuse(named.message, value, map);
    const span = named.spans.name;
    const name = span === null ? null : sourceSpan(map, span.start - shift, span.end - shift);
    return { ...named, form: 'editable', target: value, extras: [], marker: null, spans: { ...noSpans, name } };
  }
  if (kind === 'file') {
    const named = nameInFragment(path, kind, map);
    if ('message' in named) return named;
    return { ...named, form: 'editable', target: path, extras, marker: null };
  }
  // A bracket is left of extras that blanks cut in two.
  if (path.includes('[')) return refuse(noExtras, value, map);
  // A colon is no part of a folder that a repository could hold; it is a URL, or `git@host:path`, that pip refuses.
  if (value === '' || value.includes(':')) return refuse(notEditable, value, map);
  if (value.startsWith('=')) return refuse(withEquals, value, map);
  if (withMore.test(value)) return refuse(moreThanFolder, value, map);
  const unnamed = { name: null, rawName: null, specifiers: [], marker: null, spans: noSpans };
  return { ...unnamed, form: 'editable', target: path, extras };
}

/** pip puts the system's name before an old spelling: `git://…` is `git+git://…`. It knows no `hg+hg:`, and no `bzr+bzr:`. */
function withVcs(url: string): string {
  const lower = url.toLowerCase();
  const system = ['git', 'svn'].find((name) => lower.startsWith(`${name}:`));
  return system === undefined ? url : `${system}+${url}`;
}
