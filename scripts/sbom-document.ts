/** The parts of a CycloneDX document that are about the packages inside `dist/`. */

/** A JSON object whose other keys are kept as they are. */
type Json = Readonly<Record<string, unknown>>;

/** `name@version` of every package that `dist/licenses.txt` lists: the first line of each of its entries is `name version`. */
export function listedIn(licenses: string): readonly string[] {
  return licenses.split(`\n\n${'-'.repeat(80)}\n\n`).map((entry) => (entry.split('\n')[0] ?? '').replace(' ', '@'));
}

/**
 * A document about all packages of a lock file, narrowed to those that are inside the bundles.
 *
 * They are development dependencies to npm, since nothing is installed at run time; they ship all the same, so they are
 * `required` here. The time and the random serial number are left out, so that a commit has one document. Throws where a
 * package is not in the lock file: then the list is not of this commit.
 */
export function bundledOnly(document: unknown, listed: readonly string[]): Json {
  const whole = objectOf(document);
  const inside = new Set(listed);
  const components = objectsIn(whole['components']).filter((each) => inside.has(referenceOf(each)));
  const known = new Set(components.map(referenceOf));
  const unknown = listed.filter((each) => !known.has(each));
  if (unknown.length > 0) throw new Error(`inside dist/, but not in the lock file: ${unknown.join(', ')}`);
  const { timestamp: _time, ...metadata } = objectOf(whole['metadata']);
  const { serialNumber: _serial, ...rest } = whole;
  const program = programOf(objectOf(metadata['component']));
  return {
    ...rest,
    metadata: { ...metadata, component: program },
    components: components.map((each) => ({ ...each, scope: 'required', properties: [] })),
    dependencies: dependenciesOf(whole['dependencies'], referenceOf(program), known),
  };
}

/** npm names the program after the folder that it lies in. */
function programOf(component: Json): Json {
  const reference = referenceOf(component);
  return { ...component, name: reference.slice(0, reference.lastIndexOf('@')) };
}

/** Who needs whom among those that are inside; the program needs all that it is bundled with. */
function dependenciesOf(all: unknown, program: string, inside: ReadonlySet<string>): readonly Json[] {
  const kept = objectsIn(all).filter(({ ref }) => inside.has(String(ref)));
  return [
    { ref: program, dependsOn: [...inside] },
    ...kept.map((each) => ({ ...each, dependsOn: textsIn(each['dependsOn']).filter((ref) => inside.has(ref)) })),
  ];
}

function referenceOf(component: Json): string {
  return String(component['bom-ref']);
}

function textsIn(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

function objectsIn(value: unknown): readonly Json[] {
  return Array.isArray(value) ? value.map(objectOf) : [];
}

function objectOf(value: unknown): Json {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}
