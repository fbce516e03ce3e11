/** What a policy says of the machine a variant is installed on; what is not given is unknown. */
export interface Environment {
  /** `3.13` or `3.13.2`. */
  readonly python?: string;
  readonly platform?: Platform;
  /** As `platform.machine()` says: `x86_64`, `arm64`, `aarch64`, `AMD64`. */
  readonly machine?: string;
  readonly implementation?: Implementation;
}

export type Platform = 'linux' | 'macos' | 'windows';
export type Implementation = 'cpython' | 'pypy';

/** One combination of the grid, with all marker variables that it fixes. */
export interface Cell {
  /** As given or of the grid: `3.12`, `3.13.2`. */
  readonly python: string;
  readonly platform: Platform;
  readonly machine: string;
  readonly implementation: Implementation;
  /** Marker variable to its value; a variable that is absent is unknown in this cell. */
  readonly variables: ReadonlyMap<string, string>;
}

const pythons = ['3.8', '3.9', '3.10', '3.11', '3.12', '3.13', '3.14'];
const platforms: readonly Platform[] = ['linux', 'macos', 'windows'];
const implementations: readonly Implementation[] = ['cpython', 'pypy'];

/** The machines of the grid, as each platform calls them; the usual one first. */
const machines: Readonly<Record<Platform, readonly string[]>> = {
  linux: ['x86_64', 'aarch64'],
  macos: ['arm64', 'x86_64'],
  windows: ['AMD64'],
};

/** One processor has another name on each platform. */
const spellings: readonly Readonly<Record<Platform, string>>[] = [
  { linux: 'x86_64', macos: 'x86_64', windows: 'AMD64' },
  { linux: 'aarch64', macos: 'arm64', windows: 'ARM64' },
];

const platformVariables: Readonly<Record<Platform, readonly (readonly [string, string])[]>> = {
  linux: [
    ['os_name', 'posix'],
    ['sys_platform', 'linux'],
    ['platform_system', 'Linux'],
  ],
  macos: [
    ['os_name', 'posix'],
    ['sys_platform', 'darwin'],
    ['platform_system', 'Darwin'],
  ],
  windows: [
    ['os_name', 'nt'],
    ['sys_platform', 'win32'],
    ['platform_system', 'Windows'],
  ],
};

const platformNames: Readonly<Record<Platform, string>> = { linux: 'Linux', macos: 'macOS', windows: 'Windows' };
const implementationNames: Readonly<Record<Implementation, string>> = { cpython: 'CPython', pypy: 'PyPy' };

/**
 * The grid: Python 3.8–3.14 × linux x86_64/aarch64, macOS arm64/x86_64, Windows AMD64 × CPython/PyPy, narrowed by what is
 * given. What is given and not of the grid (Python 3.15, `ppc64le`) takes the place of the grid's; a machine may be given
 * in another platform's spelling.
 */
export function gridOf(environment: Environment): readonly Cell[] {
  const { python, platform, machine, implementation } = environment;
  const places = (platform === undefined ? platforms : [platform]).flatMap((name) =>
    (machine === undefined ? machines[name] : [machineOn(name, machine)]).map((its) => ({
      platform: name,
      machine: its,
    })),
  );
  return (python === undefined ? pythons : [python]).flatMap((version) =>
    places.flatMap((place) =>
      (implementation === undefined ? implementations : [implementation]).map((name) =>
        cellOf(version, place.platform, place.machine, name),
      ),
    ),
  );
}

/** Cells for people. */
export interface Where {
  /** `Windows, Python 3.12`: true of all cells that it means. */
  readonly text: string;
  /** There are other cells as well, which the text does not mean. */
  readonly isExample: boolean;
}

/**
 * Some cells of a grid, in as few words as mean no others: `Linux`, `Windows, Python 3.12`. Where no words mean them all, the
 * fewest that mean some of them, the first one included. What the whole grid shares is never said.
 */
export function describeCells(cells: readonly Cell[], grid: readonly Cell[]): Where | null {
  const [first] = cells;
  if (first === undefined) return null;
  const among = new Set(cells);
  const choices = known.get(grid) ?? combinations(tellingParts(grid));
  known.set(grid, choices);
  let example: Where | null = null;
  for (const parts of choices) {
    const meant = countMeant(grid, first, parts, among);
    if (meant === 0 || (meant < cells.length && example !== null)) continue;
    example = { text: words(first, parts, grid), isExample: meant < cells.length };
    if (!example.isExample) break;
  }
  return example;
}

/** Which choices there are is asked of few grids, and often. */
const known = new WeakMap<readonly Cell[], readonly (readonly Part[])[]>();

type Part = 'platform' | 'python' | 'machine' | 'implementation';

/** What tells the cells of a grid from one another, the most telling first. */
function tellingParts(grid: readonly Cell[]): readonly Part[] {
  const parts = ['platform', 'python', 'machine', 'implementation'] as const;
  return parts.filter((part) => grid.some((cell) => cell[part] !== grid[0]?.[part]));
}

/** All choices of parts, at least one, the smaller choices first. */
function combinations(parts: readonly Part[]): readonly (readonly Part[])[] {
  let all: readonly (readonly Part[])[] = [[]];
  for (const part of parts) all = [...all, ...all.map((others) => [...others, part])];
  return all.slice(1).sort((a, b) => a.length - b.length);
}

/** How many cells share these parts with one; 0 when not all of them are among those that are meant. */
function countMeant(grid: readonly Cell[], one: Cell, parts: readonly Part[], among: ReadonlySet<Cell>): number {
  let count = 0;
  for (const cell of grid) {
    if (!sharesAll(cell, one, parts)) continue;
    if (!among.has(cell)) return 0;
    count += 1;
  }
  return count;
}

function sharesAll(cell: Cell, one: Cell, parts: readonly Part[]): boolean {
  for (const part of parts) if (cell[part] !== one[part]) return false;
  return true;
}

function words(cell: Cell, parts: readonly Part[], grid: readonly Cell[]): string {
  // A processor that one platform alone calls so is said with it.
  const isOther = ({ platform }: Cell): boolean => platform !== cell.platform;
  const isOfOne = grid.some(isOther) && !grid.some((other) => isOther(other) && other.machine === cell.machine);
  const machine = parts.includes('machine');
  const place = [
    ...(parts.includes('platform') || (machine && isOfOne) ? [platformNames[cell.platform]] : []),
    ...(machine ? [cell.machine] : []),
  ];
  return [
    ...(place.length > 0 ? [place.join(' ')] : []),
    ...(parts.includes('python') ? [`Python ${cell.python}`] : []),
    ...(parts.includes('implementation') ? [implementationNames[cell.implementation]] : []),
  ].join(', ');
}

function machineOn(platform: Platform, machine: string): string {
  const lower = machine.toLowerCase();
  const known = spellings.find((spelling) => Object.values(spelling).some((name) => name.toLowerCase() === lower));
  return known?.[platform] ?? machine;
}

/** PyPy's own version is its own affair, so `implementation_version` is known of CPython alone. */
function cellOf(python: string, platform: Platform, machine: string, implementation: Implementation): Cell {
  const parts = python.split('.');
  const full: readonly (readonly [string, string])[] =
    parts.length < 3
      ? []
      : implementation === 'cpython'
        ? [
            ['python_full_version', python],
            ['implementation_version', python],
          ]
        : [['python_full_version', python]];
  return {
    python,
    platform,
    machine,
    implementation,
    variables: new Map([
      ['python_version', parts.slice(0, 2).join('.')],
      ...full,
      ...platformVariables[platform],
      ['platform_machine', machine],
      ['platform_python_implementation', implementationNames[implementation]],
      ['implementation_name', implementation],
    ]),
  };
}
