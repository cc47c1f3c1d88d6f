import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/** Whether packages can be installed: as root on Debian and what is made of it. */
export const canInstall = (): boolean => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')

/** Installs a package of Debian where that can be done; whether it worked is seen by looking for what it has. */
export function installPackage(name: string): void {
  // Lists that are there already spare the time to fetch them.
  if (aptGet('install', '-y', '-q', '--no-install-recommends', name) === 0) return
  aptGet('update', '-q')
  aptGet('install', '-y', '-q', '--no-install-recommends', name)
}

const aptGet = (...args: string[]): number | null =>
  spawnSync('apt-get', args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }).status
