import type { GroupComparison } from './compare-group.ts';
import type { Draft } from './draft.ts';

type JudgedVariant = GroupComparison['variants'][number];

/**
 * What is wrong with the lines of a file that several variants include is said once: of the variant that the file is, if
 * it is one, else of the first that includes it.
 */
export function saidOnce(variants: readonly JudgedVariant[]): readonly JudgedVariant[] {
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

function isOwn({ variant }: JudgedVariant, { here }: Draft): boolean {
  return here.every(({ path }) => path === variant.path);
}

/** Where a line stands and what is wrong with it, whoever includes it. */
function lineKey({ detail, here }: Draft): string {
  const kind = detail.code === 'duplicate' ? detail.kind : '';
  return JSON.stringify([detail.code, kind, here.map(({ path, line, column }) => [path, line, column])]);
}
