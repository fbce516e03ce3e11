import type { FindingCode } from '../policy/finding-code.ts';
import type { PolicyException } from '../policy/policy.ts';
import { placeText } from '../problem.ts';
import type { ComparedVariant } from './compare-group.ts';
import type { Draft } from './draft.ts';
import type { Finding } from './finding.ts';

/**
 * What is wrong with the lines of a file that several variants include is said once: of the variant that the file is, if
 * it is one, else of the first that includes it.
 */
export function saidOnce(variants: readonly ComparedVariant[]): readonly ComparedVariant[] {
  const said = new Set(variants.flatMap((one) => one.lineDrafts.filter((draft) => isOwn(one, draft)).map(lineKey)));
  return variants.map((one) => {
    const lineDrafts = one.lineDrafts.filter((draft) => {
      if (isOwn(one, draft)) return true;
      const isNew = !said.has(lineKey(draft));
      said.add(lineKey(draft));
      return isNew;
    });
    return { ...one, lineDrafts };
  });
}

/**
 * The findings of a further group without those that an earlier one has said: what is wrong with the lines of a file is the
 * same in every group that reads it, a variant of one and the base of the next among them. `said` is added to.
 */
export function notSaidYet(findings: readonly Finding[], said: Set<string>): readonly Finding[] {
  return findings.filter((finding) => {
    if (!lineCodes.has(finding.code)) return true;
    // Whom the change brought it may be known in one group alone: that is then said, too.
    const key = `${lineKey(finding)} ${finding.introduced}`;
    const isNew = !said.has(key);
    said.add(key);
    return isNew;
  });
}

/**
 * The findings of all groups, with those on one exception of the policy taken together, which aliases of YAML give to variants of
 * several groups: it is unused where none has a use for it, and told as new where it is so in one of them. `uses` are those
 * of all groups.
 */
export function exceptionsOnce(findings: readonly Finding[], uses: readonly PolicyException[]): readonly Finding[] {
  const used = new Set(uses.map(({ place }) => placeText(place)));
  const kept = new Map<string | Finding, Finding>();
  for (const finding of findings) {
    const { code, detail, introduced } = finding;
    const place = 'exception' in detail ? placeText(detail.exception.place) : null;
    if (code === 'exception-unused' && place !== null && used.has(place)) continue;
    const key = place === null ? finding : `${code} ${place}`;
    const known = kept.get(key);
    if (known === undefined || (known.introduced === false && introduced !== false)) kept.set(key, finding);
  }
  return [...kept.values()];
}

const lineCodes: ReadonlySet<FindingCode> = new Set(['duplicate', 'unreadable-line', 'unusual-line-break']);

function isOwn({ variant }: ComparedVariant, { lines }: Draft): boolean {
  return lines.every(({ path }) => path === variant.path);
}

/** Where a line stands and what is wrong with it, whoever includes it. */
function lineKey({ detail, lines }: Pick<Draft, 'detail' | 'lines'>): string {
  const [kind, others] = detail.code === 'duplicate' ? [detail.kind, detail.others] : ['', []];
  const places = [...lines, ...others].map(({ path, line, column }) => [path, line, column]);
  return JSON.stringify([detail.code, kind, places]);
}
