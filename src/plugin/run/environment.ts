import { readdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { isAbsolute, resolve } from 'node:path'

/** The variables of a publisher. They override what is set elsewhere. */
export const VARIABLES = [
  'SITE_DIR',
  'CONTENT_DIR',
  'SITE_URL',
  'BASE_PATH',
  'ALLOW_EMPTY',
] as const

/** Their values; one that is empty is as good as none. BASE_PATH is Vite's `base`. */
export type Environment = { readonly [Name in (typeof VARIABLES)[number]]?: string | undefined }

/**
 * The variables as the process has them, else as the `.env` files of a project do.
 *
 * @param project its folder
 * @param mode Vite's, which may have files of its own, such as `.env.production`
 * @returns folders in a form that the process finds: what the process names is relative to where its user stands, what
 * a file names to the project
 */
export async function readEnvironment(project: string, mode: string): Promise<Environment> {
  const named = hasFiles(project) ? await loadFiles(project, mode) : process.env
  return Object.fromEntries(
    VARIABLES.map((name) => {
      const from = process.env[name] === undefined ? resolve(project) : standingPlace(project)
      const value = named[name]
      return [name, value && placedIn(name, value, from)]
    }),
  )
}

const hasFiles = (project: string): boolean =>
  readdirSync(project).some((name) => /^\.env(\.|$)/.test(name))

/** To load Vite takes longer than to check a thousand stories: only who has such files waits for it. */
async function loadFiles(project: string, mode: string): Promise<Record<string, string>> {
  const { loadEnv } = await import('vite')
  return loadEnv(mode, project, [...VARIABLES])
}

/**
 * Where who has typed a command stands: npm goes to the project's folder, and says where it came from.
 *
 * @param project its folder
 */
export function standingPlace(project: string): string {
  const { INIT_CWD } = process.env
  return INIT_CWD && resolve(project) === process.cwd() ? INIT_CWD : process.cwd()
}

/** The value of a variable, in which folders are where they are. */
function placedIn(name: (typeof VARIABLES)[number], value: string, from: string): string {
  if (name === 'SITE_DIR') return placed(value.trim(), from)
  return name === 'CONTENT_DIR' ? placedFolders(value, from) : value
}

/** Folders with commas between them, each where it is. */
function placedFolders(value: string, from: string): string {
  const folders = readFolders(value)
  return folders.length === 0 ? value : folders.map((folder) => placed(folder, from)).join(',')
}

/**
 * A folder as the process finds it; one that it finds anyway stays as it was typed.
 *
 * @param folder may begin with `~`, which shells leave after a comma, and `.env` files everywhere
 * @param from what it is relative to
 */
export function placed(folder: string, from: string): string {
  const home = folder.replace(/^~(?=[/\\]|$)/, homedir)
  return isAbsolute(home) || from === process.cwd() ? home : resolve(from, home)
}

/** Folders as a publisher writes them: a list, or one text with commas. */
export function readFolders(value: string | string[]): string[] {
  const folders = typeof value === 'string' ? value.split(',') : value
  return folders.map((folder) => folder.trim()).filter((folder) => folder !== '')
}
