// Loaded before the program's sources: writes to the file that RECORDED_IMPORTS names which of them imported what that is
// not ours, as it happened on this run: lines of JSON, [source, specifier].
import { writeFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import process from 'node:process';

const sources = new URL('../src/', import.meta.url).href;
const seen = new Set();

registerHooks({
  resolve(specifier, context, nextResolve) {
    if (context.parentURL?.startsWith(sources) && !specifier.startsWith('.')) {
      seen.add(JSON.stringify([context.parentURL, specifier]));
    }
    return nextResolve(specifier, context);
  },
});
process.on('exit', () => writeFileSync(process.env['RECORDED_IMPORTS'] ?? '', [...seen].join('\n')));
