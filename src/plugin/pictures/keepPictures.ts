import { FailedBefore } from './failedBefore.ts'
import { type Download, download } from './fetch/download.ts'
import { fetchAll, MANNERS, type Manners } from './fetch/fetchAll.ts'
import { ignoreMade } from './ignoreMade.ts'
import { KeepingRun, type Kept } from './keepingRun.ts'
import { isOwn, type Wanted } from './wantedPictures.ts'

/** Where pictures are, and how they are fetched. */
export interface Keeping {
  /** Where they are kept from one build to the next. */
  readonly folder: string
  /** The file of a root path; undefined where there is none. */
  readonly ownFile: (path: string) => string | undefined
  /** What the build says of itself to hosts. */
  readonly agent: string
  /** Milliseconds. */
  readonly now: number
  readonly onProgress?: (done: number, total: number) => void
  readonly fetchOne?: (address: string) => Promise<Download>
  readonly manners?: Manners
}

/** So long a build fetches pictures; the next one goes on. Machines that build sites end what takes too long, and keep nothing. */
const LONGEST_RUN = 20 * 60_000

/**
 * Has all wanted pictures in the sizes that views show: those that are not kept are fetched. Killed at any moment, the next
 * run goes on from there. Never throws: what cannot be had is said.
 */
export async function keepPictures(wanted: readonly Wanted[], keeping: Keeping): Promise<Kept> {
  const { folder, now, agent, manners, ownFile } = keeping
  const { fetchOne = (address) => download(address, agent) } = keeping
  const run = new KeepingRun(folder, now, wanted.length, keeping.onProgress)
  const failed = new FailedBefore(folder, now)
  const missing: string[] = []
  const making: Promise<void>[] = []
  const uses = Map.groupBy(wanted, ({ address }) => address)
  const ask = (address: string, same: readonly Wanted[]) => {
    const failure = failed.find(address)
    if (failure) run.fail(same, failure)
    else missing.push(address)
  }
  const makeKept = async (address: string, same: readonly Wanted[], file: string) => {
    if (!(await run.makeKept(same, file))) ask(address, same)
  }
  for (const [address, same] of uses) {
    const file = isOwn(address) ? ownFile(address) : run.find(address)
    if (file === undefined && !isOwn(address)) ask(address, same)
    else if (file !== undefined)
      making.push(isOwn(address) ? run.makeOwn(same, file) : makeKept(address, same, file))
  }
  await Promise.all(making)
  await fetchAll(
    missing,
    fetchOne,
    (address, fetched) => run.take(uses.get(address) ?? [], address, fetched),
    manners ?? { ...MANNERS, deadline: performance.now() + LONGEST_RUN },
  )
  const kept = run.end()
  failed.keep(run.newFailures(), kept.failures)
  ignoreMade(folder)
  return kept
}
