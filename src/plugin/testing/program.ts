/** Runs the project's programs for tests. */
import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { VARIABLES } from '../run/environment.ts'

/** The project's folder. */
export const PROJECT = join(import.meta.dirname, '../../..')

/** What a program has printed, and its exit code. */
export interface Run {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/**
 * Runs a script of the project with the Node that runs the tests.
 *
 * @param environment as `runProgram` takes it
 */
export const runScript = (
  script: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Run> => runProgram(process.execPath, [script, ...args], environment)

/**
 * Runs a program in the project's folder.
 *
 * @param environment variables; those that override the plugin's settings or change the output are otherwise unset
 */
export function runProgram(
  program: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Run> {
  // Empty, as what is not there may stand in a file .env.
  const unset = Object.fromEntries(VARIABLES.map((name) => [name, '']))
  const plain = { NODE_ENV: undefined, GITHUB_ACTIONS: undefined, INIT_CWD: undefined }
  // Where CI or FORCE_COLOR is set, Vite colours what it says though nobody sees it.
  const colourless = { NO_COLOR: '1', FORCE_COLOR: undefined }
  const options = {
    cwd: PROJECT,
    env: { ...process.env, ...unset, ...plain, ...colourless, ...environment },
  }
  return new Promise((resolve, reject) => {
    execFile(program, args, options, (error, stdout, stderr) => {
      const code = error === null ? 0 : error.code
      if (typeof code === 'number') resolve({ code, stdout, stderr })
      else reject(error)
    })
  })
}
