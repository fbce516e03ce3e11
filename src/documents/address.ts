import { canonicalName, isPackageName } from '../python/name.ts';
import type { Requirement } from '../python/requirement.ts';
import { parseSdistName, parseWheelName } from './archive.ts';
import {
  type MarkedText,
  noSpans,
  type RefusedPart,
  type RequirementPart,
  readMarker,
  refuse,
  splitExtras,
} from './requirement-part.ts';
import { type SourceMap, sourceSpan } from './source-map.ts';
import { type EggFragment, eggFragment, fileNameOf, refusedUrl, type UrlKind, urlKind, urlParts } from './url.ts';

/** The name that an address carries, where it carries one. */
export type AddressName = Pick<RequirementPart, 'name' | 'rawName' | 'specifiers' | 'spans'>;

/** A requirement that is a URL: `https://…/x.whl`, `git+https://…#egg=x`, `file:…`. */
export function readUrl(parts: MarkedText, kind: UrlKind, map: SourceMap): RequirementPart | RefusedPart {
  const url = parts.left;
  const named = nameInUrl(url, kind, map);
  if ('message' in named) return named;
  const marked = readMarker(parts, map);
  if ('message' in marked) return { ...marked, name: named.name, rawName: named.rawName };
  return {
    ...named,
    form: kind === 'vcs' ? 'vcs' : kind === 'file' ? 'path' : 'url',
    target: url,
    extras: [],
    marker: marked.marker,
    spans: { ...named.spans, marker: marked.span },
  };
}

/** A local path, or the file name of an archive, perhaps with extras behind it. */
export function readPath(parts: MarkedText, map: SourceMap): RequirementPart | RefusedPart {
  const { path, extras, refused } = splitExtras(parts.left);
  if (refused) return refuse('What stands in the brackets behind the path is no list of extras.', parts.left, map);
  const named = nameInFile(path, path, map);
  if ('message' in named) return named;
  const marked = readMarker(parts, map);
  if ('message' in marked) return { ...marked, name: named.name, rawName: named.rawName };
  return {
    ...named,
    form: path.includes('/') || path.startsWith('.') ? 'path' : 'url',
    target: path,
    extras,
    marker: marked.marker,
    spans: { ...noSpans, marker: marked.span },
  };
}

/**
 * `#egg=`, the name of a wheel or of a source distribution, or none (pip: `models/link.py`). Spans count from the start of
 * `url`.
 */
function nameInUrl(url: string, kind: UrlKind, map: SourceMap): AddressName | RefusedPart {
  const refusal = refusedUrl(url, kind);
  if (refusal !== null) return refuse(refusal, url, map);
  const egg = eggFragment(url);
  if (egg !== null && !isPackageName(egg.name)) return refusedEgg(egg.name, egg.start, map);
  const { path } = urlParts(url);
  const isWheel = fileNameOf(path).endsWith('.whl');
  if (isWheel || egg === null) return nameInFile(kind === 'vcs' && !isWheel ? '' : path, url, map);
  return nameOfEgg(egg, map);
}

/** The name that `#egg=` says, or none: what `-e` goes by, whatever its file is called (pip: `constructors.py parse_editable`). */
export function nameInFragment(url: string, kind: UrlKind, map: SourceMap): AddressName | RefusedPart {
  const refusal = refusedUrl(url, kind);
  if (refusal !== null) return refuse(refusal, url, map);
  const egg = eggFragment(url);
  if (egg === null) return { name: null, rawName: null, specifiers: [], spans: noSpans };
  return isPackageName(egg.name) ? nameOfEgg(egg, map) : refusedEgg(egg.name, egg.start, map);
}

function nameOfEgg(egg: EggFragment, map: SourceMap): AddressName {
  return {
    name: canonicalName(egg.name),
    rawName: egg.name,
    specifiers: [],
    spans: { ...noSpans, name: sourceSpan(map, egg.start, egg.start + egg.name.length) },
  };
}

/** Why pip refuses the URL of `name @ url` though the grammar takes it. */
export function refusedReference(requirement: Requirement, url: string, map: SourceMap): RefusedPart | null {
  const start = requirement.spans.url?.start ?? 0;
  const { name, rawName } = requirement;
  const refusal = refusedUrl(url, urlKind(url));
  if (refusal !== null) return { message: refusal, span: sourceSpan(map, start, start + url.length), name, rawName };
  const egg = eggFragment(url);
  if (egg === null || isPackageName(egg.name)) return null;
  return { ...refusedEgg(egg.name, start + egg.start, map), name, rawName };
}

function refusedEgg(name: string, start: number, map: SourceMap): RefusedPart {
  const message = `"#egg=${name}" is no package name alone; write "name[extra] @ url" for what else it should say.`;
  return { message, span: sourceSpan(map, start, start + name.length), name: null, rawName: null };
}

function nameInFile(path: string, whole: string, map: SourceMap): AddressName | RefusedPart {
  const fileName = fileNameOf(path);
  if (fileName.endsWith('.whl')) {
    const wheel = parseWheelName(fileName);
    if (wheel === null)
      return refuse(`"${fileName}" is not how wheels are named (name-version-python-abi-platform.whl).`, whole, map);
    const { name, rawName, version } = wheel;
    return { name, rawName, specifiers: [{ operator: '==', version }], spans: noSpans };
  }
  // A forge names the archive of a tag after the tag, which is no package's name.
  const sdist = forgeArchive.some((part) => path.includes(part)) ? null : parseSdistName(fileName);
  return { name: sdist?.name ?? null, rawName: sdist?.rawName ?? null, specifiers: [], spans: noSpans };
}

const forgeArchive = ['/archive/', '/tarball/', '/zipball/'];
