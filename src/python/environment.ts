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

/**
 * `Windows, Python 3.12`: a cell for people. What every cell of the grid shares is left out, and of a processor and an
 * implementation what is usual; empty when the grid has one cell.
 */
export function describeCell(cell: Cell, grid: readonly Cell[]): string {
  const differs = (part: (one: Cell) => string): boolean => grid.some((other) => part(other) !== part(cell));
  const machineDiffers = differs(({ platform, machine }) => (platform === cell.platform ? machine : cell.machine));
  const isUsual = machines[cell.platform][0] === cell.machine;
  const python = differs((one) => one.python) ? [`Python ${cell.python}`] : [];
  const place = [
    ...(differs((one) => one.platform) ? [platformNames[cell.platform]] : []),
    ...(machineDiffers && !isUsual ? [cell.machine] : []),
  ];
  const rare = differs((one) => one.implementation) && cell.implementation !== 'cpython' ? ['PyPy'] : [];
  const said = [...(place.length > 0 ? [place.join(' ')] : []), ...python, ...rare];
  if (said.length > 0) return said.join(', ');
  return [
    ...(machineDiffers ? [cell.machine] : []),
    ...(differs((one) => one.implementation) ? [implementationNames[cell.implementation]] : []),
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
