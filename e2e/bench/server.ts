import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'

export const PROJECT = join(import.meta.dirname, '..', '..')
export const VITE = join(PROJECT, 'node_modules', 'vite', 'bin', 'vite.js')

const PATIENCE_MILLISECONDS = 120_000

/** The environment without a publisher's own variables, and with those given. */
export function environment(variables: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  // Empty, as what is not there may stand in a file .env.
  const none = { SITE_DIR: '', CONTENT_DIR: '', SITE_URL: '', BASE_PATH: '' }
  return { ...process.env, ...none, ...variables }
}

/** Starts a server of Vite as a process of its own, on exactly this port. */
export function startServer(
  args: readonly string[],
  port: number,
  variables: NodeJS.ProcessEnv,
): ChildProcess {
  return spawn(process.execPath, [VITE, ...args, '--port', String(port), '--strictPort'], {
    cwd: PROJECT,
    env: environment(variables),
    stdio: ['ignore', 'ignore', 'inherit'],
  })
}

/**
 * Waits until a server answers all addresses.
 *
 * @throws Error where it ends, or does not answer for two minutes
 */
export async function ready(server: ChildProcess, addresses: readonly string[]): Promise<void> {
  const end = performance.now() + PATIENCE_MILLISECONDS
  for (const address of addresses) {
    while (!(await isAnswered(address))) {
      if (server.exitCode !== null) throw new Error('the server has ended')
      if (performance.now() > end) throw new Error(`the server does not answer ${address}`)
      await setTimeout(5)
    }
  }
}

async function isAnswered(address: string): Promise<boolean> {
  try {
    const response = await fetch(address, { headers: { Accept: '*/*' } })
    await response.text()
    return response.ok
  } catch {
    return false
  }
}

export async function stop(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null) return
  server.kill()
  await once(server, 'exit')
}
