import { describe, expect, it } from 'vitest';
import { foreignPackage } from '../../src/compare/platform-package.ts';
import { canonicalName } from '../../src/python/name.ts';

const madeFor = (name: string, platform?: 'linux' | 'macos' | 'windows') =>
  foreignPackage(canonicalName(name), platform === undefined ? {} : { platform })?.madeFor ?? null;

describe('packages for one operating system', () => {
  it.each(['pywin32', 'pywinpty', 'windows-curses', 'MetaTrader5', 'WMI', 'winrt-Windows.Foundation', 'winsdk'])(
    '%s is made for Windows',
    (name) => {
      expect([madeFor(name, 'linux'), madeFor(name, 'macos')]).toEqual(['Windows', 'Windows']);
      expect(madeFor(name, 'windows')).toBeNull();
    },
  );

  it.each(['pyobjc', 'pyobjc-core', 'pyobjc-framework-Cocoa', 'appnope', 'tensorflow-macos'])(
    '%s is made for macOS',
    (name) => {
      expect([madeFor(name, 'linux'), madeFor(name, 'windows')]).toEqual(['macOS', 'macOS']);
      expect(madeFor(name, 'macos')).toBeNull();
    },
  );

  it.each(['systemd-python', 'RPi.GPIO'])('%s is made for Linux', (name) => {
    expect([madeFor(name, 'macos'), madeFor(name, 'windows')]).toEqual(['Linux', 'Linux']);
    expect(madeFor(name, 'linux')).toBeNull();
  });

  it('uvloop is made for all systems but Windows', () => {
    expect(madeFor('uvloop', 'windows')).toBe('Linux and macOS');
    expect([madeFor('uvloop', 'linux'), madeFor('uvloop', 'macos')]).toEqual([null, null]);
  });

  it('all others are for any system', () => {
    const others = ['', 'django', 'winregistry', 'pyobjcx', 'colorama', 'winrtx', 'rpi-gpio2', 'uvloop-x'];
    expect(others.map((name) => madeFor(name, 'linux'))).toEqual(others.map(() => null));
  });

  it('where the system is left open, nothing is said', () => {
    expect([madeFor('pywin32'), madeFor('pyobjc')]).toEqual([null, null]);
  });
});
