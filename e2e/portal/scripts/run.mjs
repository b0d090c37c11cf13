/**
 * `node scripts/run.mjs PROGRAM [ARGUMENT…]`: installs what package-lock.json says and, as root on Debian,
 * Chromium where they are missing, then runs a program of these packages.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const here = join(import.meta.dirname, '..');
const chromium = process.env.CHROMIUM ?? '/usr/bin/chromium';

function run(command, args, env = process.env) {
  const { status, error } = spawnSync(command, args, { cwd: here, stdio: 'inherit', env });
  if (error !== undefined) {
    console.error(`${command}: ${error.message}`);
  }
  return status ?? 1;
}

function need(status) {
  if (status !== 0) {
    process.exit(status);
  }
}

const [program, ...rest] = process.argv.slice(2);
need(run(process.execPath, [join(here, '../../portal/scripts/install.mjs'), here]));
if (program === 'playwright' && !existsSync(chromium)) {
  if (process.getuid?.() !== 0) {
    console.error(`${chromium} is missing: install Chromium, or set CHROMIUM to its program.`);
    process.exit(1);
  }
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  need(run('apt-get', ['update', '-qq'], env));
  need(run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], env));
}
process.exit(run(join(here, 'node_modules/.bin', program), rest));
