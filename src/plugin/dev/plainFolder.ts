import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, realpathSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { isRunning } from '../run/isRunning.ts'

/** Vite takes what follows these in a path for something else, and then finds no module. */
const UNLIKE_A_PATH = /[#?]/

/** The variable that tells the second process where the link is. */
const LINK = 'BROADSHEET_LINK'

/**
 * The path of a project's folder by which Vite's server and Vitest can run in it. One with `#` or `?` in its path gets
 * another by way of a link. Node has to take the link for the place of all code, Vite's own too, so the program that is
 * running is started once more there, and this process ends with it.
 *
 * @returns undefined where the folder's own path will do; else the link, whose path modules must keep
 */
export function plainFolder(project: string): string | undefined {
  const link = process.env[LINK]
  if (link !== undefined && leadsTo(link, project)) return link
  if (UNLIKE_A_PATH.test(project)) process.exit(runInLink(project))
  return undefined
}

/** Such a folder has nothing but the link in it, and the number of its process in its name. */
const FOLDER = /^broadsheet-(\d+)-/
const LINK_NAME = 'project'

/** Removes the folders of links to a project whose processes were killed. */
function removeLeftBehind(project: string): void {
  for (const name of readdirSync(tmpdir())) {
    const [, pid] = FOLDER.exec(name) ?? []
    if (pid === undefined || isRunning(Number(pid))) continue
    const folder = join(tmpdir(), name)
    if (leadsTo(join(folder, LINK_NAME), project)) rmSync(folder, { recursive: true, force: true })
  }
}

function leadsTo(link: string, project: string): boolean {
  try {
    return realpathSync(link) === realpathSync(project)
  } catch {
    return false
  }
}

function runInLink(project: string): number {
  removeLeftBehind(project)
  const folder = mkdtempSync(join(tmpdir(), `broadsheet-${process.pid}-`))
  const link = join(folder, LINK_NAME)
  // Windows lets everyone make links of this type.
  symlinkSync(project, link, 'junction')
  const [, program = '', ...args] = process.argv
  const script = join(link, relative(realpathSync(project), realpathSync(program)))
  try {
    const { status } = spawnSync(process.execPath, [script, ...args], {
      stdio: 'inherit',
      env: {
        ...process.env,
        [LINK]: link,
        NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --preserve-symlinks --preserve-symlinks-main`,
      },
    })
    return status ?? 1
  } finally {
    rmSync(folder, { recursive: true })
  }
}
