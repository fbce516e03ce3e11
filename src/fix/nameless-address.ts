import { derived } from '../documents/derived.ts';
import type { Document, RequirementEntry } from '../documents/document.ts';
import { canonicalName, isPackageName, type PackageName } from '../python/name.ts';

/**
 * The line that takes a repository or an archive from an address, does not say the package, and by the end of its path may
 * be this one: `git+https://github.com/celery/kombu.git@main` for `kombu`. Null when there is none.
 */
export function namelessAddressOf(document: Document, name: PackageName): RequirementEntry | null {
  return addressesIn(document).get(name) ?? null;
}

const addressesIn = derived(namelessAddresses);

function namelessAddresses({ entries }: Document): ReadonlyMap<PackageName, RequirementEntry> {
  const found = new Map<PackageName, RequirementEntry>();
  for (const entry of entries) {
    if (entry.kind !== 'requirement' || entry.name !== null) continue;
    const last = lastOfPath(entry.target ?? '');
    if (!isPackageName(last)) continue;
    const name = canonicalName(last);
    if (!found.has(name)) found.set(name, entry);
  }
  return found;
}

/** `kombu` of `git+ssh://git@github.com/celery/kombu.git@main#subdirectory=x`; empty for what is no address. */
function lastOfPath(target: string): string {
  const scheme = target.indexOf('://');
  if (scheme < 0) return '';
  const [address = ''] = target.slice(scheme + '://'.length).split(/[?#]/, 1);
  const host = address.indexOf('/');
  const [path = ''] = host < 0 ? [] : address.slice(host).split('@', 1);
  const last = path.slice(path.lastIndexOf('/') + 1);
  return last.endsWith('.git') ? last.slice(0, -'.git'.length) : last;
}
