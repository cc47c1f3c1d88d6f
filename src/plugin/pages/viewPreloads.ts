import { escapeUTF8 } from 'entities/escape'
import type { Rolldown } from 'vite'
import type { PageData } from '../../shared/pageData.ts'
import { localAddress, type SiteAddress } from '../host/siteAddress.ts'

/** The module of each view of the app. */
const MODULES: Record<PageData['view'], string> = {
  list: '/list/ListView.tsx',
  story: '/story/StoryView.tsx',
  topics: '/topics/TopicsView.tsx',
  archive: '/archive/ArchiveView.tsx',
  month: '/archive/MonthView.tsx',
}

/**
 * For each view, links that name its code and the app's. `src/app/startup/start.ts` has browsers fetch all of it at
 * once: without them each part would be asked for only when the one before has come.
 *
 * @throws Error where a view is in no chunk of its own
 */
export function viewPreloads(
  bundled: Rolldown.OutputBundle,
  site: SiteAddress,
): Record<PageData['view'], string> {
  const chunks = Object.values(bundled).filter((file) => file.type === 'chunk')
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]))
  const withImports = (chunk: Rolldown.OutputChunk): string[] => [
    chunk.fileName,
    ...chunk.imports.flatMap((name) => {
      const imported = byName.get(name)
      return imported && !imported.isEntry ? withImports(imported) : []
    }),
  ]
  const main = chunks
    .filter(({ facadeModuleId }) => facadeModuleId?.endsWith('/startup/main.tsx'))
    .flatMap(withImports)
  const preloadsOf = (module: string): string => {
    const chunk = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(module))
    if (!chunk) throw new Error(`the build has no chunk of its own for ${module}`)
    return [...new Set([...main, ...withImports(chunk)])]
      .map(
        (name) =>
          `<link rel="later" fetchpriority="low" crossorigin href="${escapeUTF8(localAddress(site, `/${name}`))}" />`,
      )
      .join('')
  }
  return {
    list: preloadsOf(MODULES.list),
    story: preloadsOf(MODULES.story),
    topics: preloadsOf(MODULES.topics),
    archive: preloadsOf(MODULES.archive),
    month: preloadsOf(MODULES.month),
  }
}
