import { type GatherPlaces, gatherPlaces } from '../../gather/sources/gatherPlaces.ts'
import { listText } from '../../gather/sources/listFile.ts'
import { readSources } from '../../gather/sources/readSources.ts'
import type { Source } from '../../gather/sources/source.ts'
import { type Diagnostic, formatDiagnostic } from '../../problems/diagnostic.ts'
import type { Settings } from '../../run/settings.ts'
import { loadSite } from '../loadSite.ts'

/** A site as the robot sees it. */
export interface GatherSite {
  readonly settings: Settings
  readonly places: GatherPlaces
}

export async function gatherSite(): Promise<GatherSite> {
  const { settings } = await loadSite()
  return { settings, places: gatherPlaces(settings) }
}

/** The list of sources, and what is wrong with it; undefined where there is none. */
export function readList({
  list,
}: GatherPlaces):
  | { readonly sources: readonly Source[]; readonly problems: readonly Diagnostic[] }
  | undefined {
  const text = listText(list)
  return text === undefined ? undefined : readSources(text, list)
}

export const inFull = (problems: readonly Diagnostic[]): string | undefined =>
  problems.length === 0 ? undefined : problems.map(formatDiagnostic).join('\n\n')

/** What to do where there is nothing to ask. */
export const noSources = (list: string): string =>
  `There is no source in ${list}. Put one there with: npm run gather -- add https://example.org, or the list of your feed reader with: npm run gather -- import FILE.opml`
