import { spawnSync } from 'node:child_process'
import { mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'

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
  if (link !== undefined && realpathSync(link) === realpathSync(project)) return link
  if (UNLIKE_A_PATH.test(project)) process.exit(runInLink(project))
  return undefined
}

function runInLink(project: string): number {
  const folder = mkdtempSync(join(tmpdir(), 'broadsheet-'))
  const link = join(folder, 'project')
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
