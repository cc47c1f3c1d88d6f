import { escapeUTF8 } from 'entities/escape'
import type { Rolldown } from 'vite'
import type { View } from '../../shared/pageData.ts'
import { localAddress, type SiteAddress } from '../host/siteAddress.ts'
import { isModule, MAIN, VIEWS } from './appModules.ts'

/**
 * For each view, links that name its code and the app's, and those that name the app's alone. `src/app/startup/start.ts` has browsers fetch all of it at
 * once: without them each part would be asked for only when the one before has come.
 *
 * @throws Error where the app or a view is in no chunk of its own
 */
export function viewPreloads(
  bundled: Rolldown.OutputBundle,
  site: SiteAddress,
): Record<View | 'app', string> {
  const chunks = Object.values(bundled).filter((file) => file.type === 'chunk')
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]))
  const withImports = (chunk: Rolldown.OutputChunk): string[] => [
    chunk.fileName,
    ...chunk.imports.flatMap((name) => {
      const imported = byName.get(name)
      return imported && !imported.isEntry ? withImports(imported) : []
    }),
  ]
  const chunkOf = (module: string): Rolldown.OutputChunk => {
    const chunk = chunks.find(({ facadeModuleId: id }) => id !== null && isModule(id, module))
    if (!chunk) throw new Error(`the build has no chunk of its own for ${module}`)
    return chunk
  }
  const main = withImports(chunkOf(MAIN))
  const preloadsOf = (...modules: readonly string[]): string =>
    [...new Set([...main, ...modules.flatMap((module) => withImports(chunkOf(module)))])]
      .map(
        (name) =>
          `<link rel="later" fetchpriority="low" crossorigin href="${escapeUTF8(localAddress(site, `/${name}`))}" />`,
      )
      .join('')
  return {
    app: preloadsOf(),
    list: preloadsOf(VIEWS.list),
    story: preloadsOf(VIEWS.story),
    topics: preloadsOf(VIEWS.topics),
    publishers: preloadsOf(VIEWS.publishers),
    publisher: preloadsOf(VIEWS.publisher),
    coverage: preloadsOf(VIEWS.coverage),
    follow: preloadsOf(VIEWS.follow),
    sources: preloadsOf(VIEWS.sources),
    search: preloadsOf(VIEWS.search),
    own: preloadsOf(VIEWS.own),
    text: preloadsOf(VIEWS.text),
    top: preloadsOf(VIEWS.top),
    covered: preloadsOf(VIEWS.covered),
    archive: preloadsOf(VIEWS.archive),
    month: preloadsOf(VIEWS.month),
    day: preloadsOf(VIEWS.day),
  }
}
