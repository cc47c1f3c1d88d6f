import { download, LIMITS } from '../pictures/fetch/download.ts'
import { MANNERS } from '../pictures/fetch/fetchAll.ts'
import type { Keeping } from '../pictures/keepPictures.ts'
import type { Wanted } from '../pictures/wantedPictures.ts'
import { pictureOf } from './pictureHost.ts'

export const NOW = Date.parse('2024-05-01T12:00:00Z')
export const DAY = 86_400_000
const LIMIT = { ...LIMITS, milliseconds: 3000, silentMilliseconds: 500, isAllowed: () => true }

export const jpeg = await pictureOf(40, 20, 'teal')

/** Keeps pictures in a folder, of hosts of a test, which are on this machine. */
export const keepingIn = (folder: string, more: Partial<Keeping> = {}): Keeping => ({
  folder,
  ownFile: () => undefined,
  agent: 'Broadsheet',
  now: NOW,
  fetchOne: (address) => download(address, 'Broadsheet', LIMIT),
  manners: {
    ...MANNERS,
    pauseMilliseconds: 1,
    longestWait: 1,
    deadline: performance.now() + 60_000,
  },
  ...more,
})

export const wantedAt = (origin: string, ...paths: string[]): Wanted[] =>
  paths.map((path) => ({ address: `${origin}${path}`, use: 'picture', file: 'a.md' }))
