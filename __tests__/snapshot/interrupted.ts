import type { FileOperations } from '../../src/snapshot/temporary-file.ts';

/** The operations, of which the n-th call (from 1, whatever it is) does `instead`; 0: none does. */
export function interrupted(operations: FileOperations, at: number, instead: (name: string) => never): FileOperations {
  let calls = 0;
  return new Proxy(operations, {
    get(target, name, receiver) {
      const real: unknown = Reflect.get(target, name, receiver);
      if (typeof real !== 'function') return real;
      return (...given: readonly unknown[]): unknown => {
        calls += 1;
        return calls === at ? instead(String(name)) : Reflect.apply(real, target, given);
      };
    },
  });
}

/** What the system throws when the disk is full. */
export function noSpaceLeft(): never {
  throw Object.assign(new Error('no space'), { code: 'ENOSPC' });
}
