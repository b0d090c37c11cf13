/**
 * Runs the journeys: installs what package-lock.json says and Chromium where they are missing, then
 * hands over to Playwright with all arguments given.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const here = join(import.meta.dirname, '..');
const chromium = process.env.CHROMIUM ?? '/usr/bin/chromium';

function run(command, args, options = {}) {
  const { status, error } = spawnSync(command, args, { cwd: here, stdio: 'inherit', ...options });
  if (error !== undefined) {
    console.error(`${command}: ${error.message}`);
  }
  return status ?? 1;
}

if (!existsSync(join(here, 'node_modules/@playwright/test'))) {
  const installed = run('npm', ['ci', '--no-audit', '--no-fund', '--ignore-scripts']);
  if (installed !== 0) {
    process.exit(installed);
  }
}
if (!existsSync(chromium)) {
  if (process.getuid?.() !== 0) {
    console.error(`${chromium} is missing: install Chromium, or set CHROMIUM to its program.`);
    process.exit(1);
  }
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  run('apt-get', ['update', '-qq'], { env });
  if (
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], { env }) !== 0
  ) {
    process.exit(1);
  }
}
process.exit(run('npx', ['--no-install', 'playwright', 'test', ...process.argv.slice(2)]));
