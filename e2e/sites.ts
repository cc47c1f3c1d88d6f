import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'

/** Where the tests build; it is ignored by git and not watched by the dev server. */
const WORK = join(import.meta.dirname, '..', 'node_modules', '.e2e')

/** A site that tests visit: its content, where it is built, and the port that it is served on. */
export interface Site {
  readonly content: string
  readonly outDir: string
  readonly port: number
}

const site = (name: string, content: string, port: number): Site => ({
  content,
  outDir: join(WORK, name),
  port,
})

/** The project's own content. */
export const SAMPLE = site('sample', 'content', 43101)
/** Everything that real folders have done wrong, made up. */
export const AWKWARD = site('awkward', join(WORK, 'awkward-content'), 43102)
/** Every field an attack. The site lies deep in a folder of its own, where a file that leaves it is found. */
export const ATTACKS_CAGE = join(WORK, 'attacks')
export const ATTACKS = site(
  join('attacks', 'one', 'two', 'site'),
  join(WORK, 'attacks-content'),
  43113,
)
/** A folder without a story. */
export const EMPTY = site('empty', join(WORK, 'empty-content'), 43103)
/** A folder that tests edit while the dev server watches; outside the project, as a publisher's is. */
export const LIVE = site('live', join(tmpdir(), `broadsheet-live-${userInfo().username}`), 43104)

/** A made-up archive of 10,000 files; outside the project, for its size. */
export const ARCHIVE = site(
  'archive',
  join(tmpdir(), `broadsheet-archive-${userInfo().username}`),
  43106,
)

export const addressOf = ({ port }: Site): string => `http://localhost:${port}`
