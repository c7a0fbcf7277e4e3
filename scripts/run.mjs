// @ts-check
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/**
 * Runs a tool of node_modules in the project's root, its output shown as it comes.
 * @param {string} tool `wxt`
 * @param {string[]} args
 * @param {Record<string, string>} [env] added to this process's
 * @returns {boolean} whether it ended with 0
 */
export function run(tool, args, env = {}) {
  const { status } = spawnSync('npx', ['--no-install', tool, ...args], {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  });
  return status === 0;
}

/** Builds the extension for both browsers into `.output/`. @returns {boolean} */
export const build = () => run('wxt', ['build', '-b', 'chrome']) && run('wxt', ['build', '-b', 'firefox']);
