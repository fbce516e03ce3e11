import { cpuUsage } from 'node:process';

/**
 * Counts the processor time of this process from now on: seconds, whenever it is asked. What a machine does beside the tests
 * makes them last longer by the clock, and takes nothing of this time. Each file of tests runs in a process of its own.
 */
export function processorTime(): () => number {
  const before = cpuUsage();
  return () => {
    const { user, system } = cpuUsage(before);
    return (user + system) / 1_000_000;
  };
}
