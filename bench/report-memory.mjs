// Imported before a program: writes the peak of its resident memory, in megabytes, to the file that PEAK_MEMORY names.
import { writeFileSync } from 'node:fs';
import process from 'node:process';

process.on('exit', () => {
  writeFileSync(process.env['PEAK_MEMORY'] ?? '', String(process.resourceUsage().maxRSS / 1024));
});
