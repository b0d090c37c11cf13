/** Runs an npm script for the build: `node scripts/run.mjs SCRIPT [SKIP…]`; a SKIP that is "true" leaves it out. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const [script, ...skip] = process.argv.slice(2);
if (!skip.includes('true')) {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { status } = spawnSync(npm, ['run', '--silent', script], {
    cwd: join(import.meta.dirname, '..'),
    stdio: 'inherit',
    env: { ...process.env, CI: 'true' },
  });
  process.exit(status ?? 1);
}
