/** What dependency-cruiser's JSON report says: what it saw, and which imports break a rule (with the rule's sentence). */
export interface Cruise {
  /** Files of `src/` that were read. */
  readonly modules: readonly string[];
  readonly dependencies: number;
  /** `src/a.ts → src/b.ts: rule: sentence`, one each. */
  readonly violations: readonly string[];
}

export function readCruise(json: string): Cruise {
  const report: unknown = json.trim() === '' ? {} : JSON.parse(json);
  const summary = at(report, 'summary');
  const sentences = new Map(
    list(at(at(summary, 'ruleSetUsed'), 'forbidden')).map((rule) => [text(rule, 'name'), text(rule, 'comment')]),
  );
  return {
    modules: list(at(report, 'modules'))
      .map((module) => text(module, 'source'))
      .filter((source) => source.startsWith('src/')),
    dependencies: Number(at(summary, 'totalDependenciesCruised') ?? 0),
    violations: list(at(summary, 'violations')).map((violation) => {
      const rule = text(at(violation, 'rule'), 'name');
      return `${text(violation, 'from')} → ${text(violation, 'to')}: ${rule}: ${sentences.get(rule) ?? ''}`;
    }),
  };
}

function at(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function text(value: unknown, key: string): string {
  return String(at(value, key) ?? '');
}
