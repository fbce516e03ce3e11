import { isExpired } from '../policy/exception-date.ts';
import type { ExceptionList, PolicyException, VariantRule } from '../policy/policy.ts';
import { placeText } from '../problem.ts';
import type { Draft } from './draft.ts';
import type { Uses } from './exceptions.ts';
import type { Detail } from './finding.ts';
import { packagesUnder } from './headings.ts';
import { meantBy, namesNoHeading } from './meant.ts';
import type { Side } from './side.ts';

/** What is known of a group's exceptions once its variants have been compared. */
export interface ExceptionFacts {
  readonly base: Side;
  readonly variantSides: readonly Side[];
  readonly uses: Uses;
  /** `YYYY-MM-DD`, UTC. */
  readonly today: string;
}

/** Asked of few: the work grows with the exceptions and with the packages. */
const mostMeant = 20;

/**
 * Findings on the exceptions of rules: expired ones, and those that excuse nothing today, the first few of these with what
 * they were probably meant to name. One that aliases of YAML give to several rules stands once in the policy, and is one.
 */
export function judgeExceptions(rules: readonly VariantRule[], facts: ExceptionFacts): readonly Draft[] {
  const { base, uses, today } = facts;
  const used = new Set([...uses].map(({ place }) => placeText(place)));
  const drafts = new Map<string, Draft>();
  let unused = 0;
  for (const rule of rules) {
    for (const [list, exceptions] of listsOf(rule)) {
      for (const exception of exceptions) {
        const place = placeText(exception.place);
        if (drafts.has(place)) continue;
        if (isExpired(exception.until, today)) {
          drafts.set(place, exceptionDraft({ code: 'exception-expired', list, exception }));
        } else if (!used.has(place) && !(list === 'extra' && documentsOnly(rule))) {
          unused += 1;
          const isAsked = unused <= mostMeant;
          const meant = isAsked ? meantBy(list, exception, rule, facts) : null;
          const noHeading = isAsked && namesNoHeading(exception, base);
          const under = exception.kind === 'section' ? { under: packagesUnder(exception.heading, base) } : {};
          drafts.set(place, exceptionDraft({ code: 'exception-unused', list, exception, meant, noHeading, ...under }));
        }
      }
    }
  }
  return [...drafts.values()];
}

function listsOf(rule: VariantRule): readonly (readonly [ExceptionList, readonly PolicyException[]])[] {
  return [
    ['omit', rule.omit],
    ['extra', rule.extra],
    ['differ', rule.differ],
    ['substitute', rule.substitute],
  ];
}

/** Where nothing is forbidden, `extra` documents, and is never unused. */
function documentsOnly({ relation }: VariantRule): boolean {
  return relation === 'superset' || relation === 'overlay';
}

type ExceptionDetail = Extract<Detail, { readonly exception: unknown }>;

function exceptionDraft(detail: ExceptionDetail): Draft {
  const { exception, list } = detail;
  const name = nameOf(exception);
  return {
    kind: 'exception',
    key: `${list} ${name} ${exception.place.line}`,
    package: null,
    name,
    bases: [],
    lines: [{ ...exception.place, text: name }],
    via: null,
    detail,
  };
}

/** The package, pattern or heading that an exception names. */
function nameOf(exception: PolicyException): string {
  switch (exception.kind) {
    case 'package':
      return exception.pattern;
    case 'section':
      return exception.heading;
    case 'substitute':
      return exception.package;
  }
}
