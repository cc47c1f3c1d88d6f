import { setTimeout as wait } from 'node:timers/promises'
import type { Download } from './download.ts'
import { type Failure, failureOf } from './failure.ts'

/** How politely hosts are asked. */
export interface Manners {
  /** So many hosts are asked at a time, each for one picture. */
  readonly hosts: number
  /** Between two pictures of a host. */
  readonly pauseMilliseconds: number
  /** So often in a row a host may be silent before its other pictures are left for another time. */
  readonly patience: number
  /** At most so many seconds are waited where a host asks for that. */
  readonly longestWait: number
  /** Milliseconds of `performance.now()` from which on nothing more is asked for. */
  readonly deadline: number
}

export const MANNERS: Omit<Manners, 'deadline'> = {
  hosts: 16,
  pauseMilliseconds: 100,
  patience: 3,
  longestWait: 60,
}

/** What became of a picture: it came, it failed, or time was up. */
export type Fetched = Download | { readonly failure: Failure } | 'late'

/**
 * Fetches pictures: each host's one after the other, several hosts at a time. Never throws for what hosts do.
 *
 * @param take is given each picture, and waited for before the next one of the host
 */
export async function fetchAll(
  addresses: readonly string[],
  fetchOne: (address: string) => Promise<Download>,
  take: (address: string, fetched: Fetched) => Promise<void>,
  manners: Manners,
): Promise<void> {
  const lanes = Map.groupBy(addresses, (address) => new URL(address).host).values()
  const work = async () => {
    for (const lane of lanes) await fetchLane(lane, fetchOne, take, manners)
  }
  await Promise.all(Array.from({ length: manners.hosts }, work))
}

async function fetchLane(
  addresses: readonly string[],
  fetchOne: (address: string) => Promise<Download>,
  take: (address: string, fetched: Fetched) => Promise<void>,
  manners: Manners,
): Promise<void> {
  let silent = 0
  let last: Failure | undefined
  for (const [i, address] of addresses.entries()) {
    if (performance.now() > manners.deadline) await take(address, 'late')
    else if (last && silent >= manners.patience) await take(address, { failure: last })
    else {
      if (i > 0) await wait(manners.pauseMilliseconds)
      const fetched = await fetchPatiently(address, fetchOne, manners)
      const failure = 'failure' in fetched ? fetched.failure : undefined
      if (failure?.kind === 'host') silent++
      else if (failure?.kind === 'later') silent = manners.patience
      else silent = 0
      last = failure
      await take(address, fetched)
    }
  }
}

/** Asks a second time where a connection broke off, and where the host says when. */
async function fetchPatiently(
  address: string,
  fetchOne: (address: string) => Promise<Download>,
  { longestWait, pauseMilliseconds }: Manners,
): Promise<Download | { readonly failure: Failure }> {
  const first = await tried(address, fetchOne)
  if (!('failure' in first)) return first
  const { isBroken, after } = first.failure
  const seconds = isBroken ? pauseMilliseconds / 1000 : after
  if (seconds === undefined || seconds > longestWait) return first
  await wait(seconds * 1000)
  return tried(address, fetchOne)
}

async function tried(address: string, fetchOne: (address: string) => Promise<Download>) {
  try {
    return await fetchOne(address)
  } catch (error) {
    return { failure: failureOf(error) }
  }
}
