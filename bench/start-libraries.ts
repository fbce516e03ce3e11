/** What a check of the example asks of its libraries, and nothing else: the policy read as YAML. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv, exit } from 'node:process';
import { readYaml } from './yaml-alone.ts';

const [, , , , folder = ''] = argv;
readYaml(readFileSync(join(folder, '.github/sync-policy.yml'), 'utf8'));
// As the command line ends.
exit(1);
