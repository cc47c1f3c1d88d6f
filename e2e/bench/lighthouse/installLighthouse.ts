import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PROJECT } from '../server.ts'

/** Fixed, so that figures of different days can be compared. */
const VERSION = '13.5.0'
const FOLDER = join(PROJECT, 'node_modules', '.e2e', 'lighthouse')
const PACKAGE = join(FOLDER, 'node_modules', 'lighthouse')

/**
 * Installs Lighthouse where it is not there yet. It is none of the project's dependencies: it brings 110
 * packages and 170 MB, which `npm install` would spend on everybody for a measurement that few take.
 *
 * @returns path of its command
 * @throws Error where npm cannot install it
 */
export function installLighthouse(): string {
  if (installedVersion() !== VERSION) {
    console.error(`Installing Lighthouse ${VERSION} into ${FOLDER} …`)
    mkdirSync(FOLDER, { recursive: true })
    const options = ['--no-save', '--no-package-lock', '--ignore-scripts', '--no-audit']
    const { status } = spawnSync(
      'npm',
      ['install', ...options, '--prefix', FOLDER, `lighthouse@${VERSION}`],
      { stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32' },
    )
    if (status !== 0) throw new Error('npm could not install Lighthouse')
  }
  return join(PACKAGE, 'cli', 'index.js')
}

function installedVersion(): unknown {
  const file = join(PACKAGE, 'package.json')
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).version : undefined
}
