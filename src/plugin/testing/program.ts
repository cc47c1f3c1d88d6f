/** Runs the project's programs for tests. */
import { execFile } from 'node:child_process'
import { join } from 'node:path'

const PROJECT = join(import.meta.dirname, '../../..')

/** What a program has printed, and its exit code. */
export interface Run {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/**
 * Runs a script of the project with the Node that runs the tests.
 *
 * @param environment variables; those that override the plugin's settings or change the output are otherwise unset
 */
export function runScript(
  script: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Run> {
  const unset = { CONTENT_DIR: undefined, SITE_URL: undefined, BASE_PATH: undefined }
  const plain = { NODE_ENV: undefined, GITHUB_ACTIONS: undefined }
  const options = { cwd: PROJECT, env: { ...process.env, ...unset, ...plain, ...environment } }
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [script, ...args], options, (error, stdout, stderr) => {
      const code = error === null ? 0 : error.code
      if (typeof code === 'number') resolve({ code, stdout, stderr })
      else reject(error)
    })
  })
}
