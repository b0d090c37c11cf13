/**
 * Installs exactly what package-lock.json says, and only when it changed since the last time:
 * `node install.mjs [DIRECTORY]`, by default of the portal.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const project = resolve(process.argv[2] ?? join(import.meta.dirname, '..'));
const mark = join(project, 'node_modules/.installed');
const lock = createHash('sha256').update(readFileSync(join(project, 'package-lock.json')));
const wanted = `${lock.digest('hex')} ${process.version}\n`;

function installed() {
  try {
    return readFileSync(mark, 'utf8');
  } catch {
    return '';
  }
}

if (installed() !== wanted) {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { status } = spawnSync(npm, ['ci', '--no-audit', '--no-fund'], {
    cwd: project,
    stdio: 'inherit',
  });
  if (status !== 0) {
    process.exit(status ?? 1);
  }
  writeFileSync(mark, wanted);
}
