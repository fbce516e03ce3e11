import type { Environment, Platform } from '../python/environment.ts';
import { canonicalName, type PackageName } from '../python/name.ts';

/** Packages that not every operating system can install. */
export interface PlatformPackages {
  /** `Windows` */
  readonly madeFor: string;
  /** The marker that says so, without the semicolon. */
  readonly marker: string;
}

/**
 * For a package that is made for other operating systems than the one that an environment names: which ones. pip finds nothing
 * to install there, or nothing of use. A base that was written on such a machine names it without a marker. Null where the
 * package is made for any system, or the environment leaves open which one it is.
 */
export function foreignPackage(name: PackageName, { platform }: Environment): PlatformPackages | null {
  if (platform === undefined) return null;
  return kinds.find(({ platforms, has }) => !platforms.includes(platform) && has(name)) ?? null;
}

interface Kind extends PlatformPackages {
  readonly platforms: readonly Platform[];
  readonly has: (name: PackageName) => boolean;
}

const kinds: readonly Kind[] = [
  {
    madeFor: 'Windows',
    marker: 'sys_platform == "win32"',
    platforms: ['windows'],
    has: oneOf(
      /^(?:winrt|winsdk)(?:-|$)/,
      'comtypes metatrader5 pypiwin32 pyreadline pyreadline3 pywin32 pywin32-ctypes pywinauto pywinpty win10toast',
      'win32-setctime windows-curses winshell wmi',
    ),
  },
  {
    madeFor: 'macOS',
    marker: 'sys_platform == "darwin"',
    platforms: ['macos'],
    has: oneOf(/^pyobjc(?:-|$)/, 'appnope rumps tensorflow-macos tensorflow-metal'),
  },
  {
    madeFor: 'Linux',
    marker: 'sys_platform == "linux"',
    platforms: ['linux'],
    has: oneOf(/^rpi-gpio$/, 'evdev pyinotify python-prctl systemd-python'),
  },
  {
    madeFor: 'Linux and macOS',
    marker: 'sys_platform != "win32"',
    platforms: ['linux', 'macos'],
    has: oneOf(/^uvloop$/),
  },
];

function oneOf(family: RegExp, ...names: readonly string[]): (name: PackageName) => boolean {
  const known = new Set(names.join(' ').split(' ').map(canonicalName));
  return (name) => known.has(name) || family.test(name);
}
