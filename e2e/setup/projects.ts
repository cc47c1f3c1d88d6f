import { findFirefox } from '../engines/firefox.ts'
import { findNginx } from './programs/nginx.ts'
import {
  APACHE,
  ARABIC,
  ARCHIVE,
  ATTACKS,
  AWKWARD,
  BASE,
  EMPTY,
  GATHERED,
  GERMAN,
  HYDRATION,
  LIVE,
  NGINX,
  PICTURES,
  SAMPLE,
  type Site,
} from './sites.ts'

/** Programs that a machine may have. */
const PROGRAMS = { nginx: findNginx, firefox: findFirefox }

/** The tests of one or more sites. */
export interface Project {
  readonly name: string
  /** The first is the one whose addresses tests open. */
  readonly sites: readonly Site[]
  /** Folders or files below `e2e`. */
  readonly tests: readonly string[]
  /** A program without which it is left out. */
  readonly needs?: keyof typeof PROGRAMS
  /** Of the journeys only those with one of these marks: `npm run nightly` runs all. */
  readonly marks?: RegExp
  /** It takes minutes: left to `npm run nightly`, or to who asks for it by name. */
  readonly isNightly?: boolean
  /** Its tests change one folder, one after another. */
  readonly isSerial?: boolean
}

/** What is tested where. The longest come first, so that no core waits for another one's at the end. */
export const PROJECTS: readonly Project[] = [
  { name: 'attacks', sites: [ATTACKS], tests: ['sites/attacks'] },
  { name: 'hydration', sites: [HYDRATION, AWKWARD], tests: ['sites/hydration'] },
  { name: 'live', sites: [LIVE], tests: ['sites/live'], isSerial: true },
  { name: 'arabic', sites: [ARABIC], tests: ['sites/languages'] },
  { name: 'german', sites: [GERMAN], tests: ['sites/languages'], isNightly: true },
  { name: 'sample', sites: [SAMPLE], tests: ['journeys'] },
  { name: 'awkward', sites: [AWKWARD], tests: ['sites/awkward'] },
  { name: 'base', sites: [BASE], tests: ['sites/base'] },
  { name: 'path', sites: [BASE], tests: ['journeys'], marks: /@(host|path)/, isNightly: true },
  {
    name: 'nginx',
    sites: [NGINX, SAMPLE],
    tests: ['journeys'],
    marks: /@host/,
    needs: 'nginx',
    isNightly: true,
  },
  { name: 'hosts', sites: [SAMPLE, NGINX, APACHE], tests: ['hosts'] },
  { name: 'firefox', sites: [SAMPLE], tests: ['engines'], needs: 'firefox', isNightly: true },
  { name: 'empty', sites: [EMPTY], tests: ['sites/empty'] },
  { name: 'gathered', sites: [GATHERED], tests: ['sites/gathered'] },
  { name: 'pictures', sites: [PICTURES], tests: ['sites/pictures'] },
  { name: 'archive', sites: [ARCHIVE], tests: ['journeys'], isNightly: true },
]

/** Whether the program is there that a project needs. */
export const isPossible = ({ needs }: Project): boolean =>
  needs === undefined || PROGRAMS[needs]() !== undefined

/** The sites of projects, each once. */
export const sitesOf = (projects: readonly Project[]): Site[] => [
  ...new Set(projects.flatMap(({ sites }) => sites)),
]
