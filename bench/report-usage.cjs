// Loaded before a program: writes to the file that PROCESS_USAGE names how long its event loop had nothing to do, how much
// processor time all its threads took (milliseconds), and the peak of its resident memory (megabytes).
process.on('exit', () => {
  const { writeFileSync } = require('node:fs');
  const { performance } = require('node:perf_hooks');
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const usage = {
    idle: performance.nodeTiming.idleTime,
    processor: (userCPUTime + systemCPUTime) / 1000,
    megabytes: maxRSS / 1024,
  };
  writeFileSync(process.env.PROCESS_USAGE, JSON.stringify(usage));
});
