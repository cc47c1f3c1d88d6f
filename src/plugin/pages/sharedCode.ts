import type { Rolldown } from 'vite'
import { isModule, MAIN, VIEWS } from './appModules.ts'

/** What is known of the modules while they are cut into files. */
type Modules = Pick<Rolldown.PluginContext, 'getModuleInfo'>

/**
 * Tells what comes with every view, in one file: the app itself, and what two or more parts share that are fetched by themselves. In
 * two files the first views would pay for the names by which these import each other, 1.5 KB.
 *
 * @returns whether a module is of that; asked module by module, in one go, when all of them are known
 */
export function sharedCode(): (id: string, modules: Modules) => boolean {
  let shared: Set<string> | undefined
  return (id, modules) => {
    shared ??= findShared(id, modules)
    return shared.has(id)
  }
}

/** @param start any module of the app */
function findShared(start: string, modules: Modules): Set<string> {
  const all = connected(start, modules)
  const parts = [...all].filter((id) => modules.getModuleInfo(id)?.dynamicImporters.length)
  const shares = new Map<string, number>()
  for (const part of parts) {
    for (const id of importedBy(part, modules)) shares.set(id, (shares.get(id) ?? 0) + 1)
  }
  const views = parts.filter((id) => isModule(id, ...Object.values(VIEWS)))
  const ofViews = views.flatMap((view) => [...importedBy(view, modules)])
  const main = parts.find((id) => isModule(id, MAIN))
  return new Set([
    ...(main === undefined ? [] : importedBy(main, modules)),
    ...ofViews.filter((id) => (shares.get(id) ?? 0) > 1),
  ])
}

/** All modules that a module is connected with, in whatever direction. */
const connected = (start: string, modules: Modules): Set<string> =>
  reached(start, (id) => {
    const info = modules.getModuleInfo(id)
    if (!info) return []
    const { importedIds, importers, dynamicallyImportedIds, dynamicImporters } = info
    return [...importedIds, ...importers, ...dynamicallyImportedIds, ...dynamicImporters]
  })

/** A module, and all that comes with it. */
const importedBy = (start: string, modules: Modules): Set<string> =>
  reached(start, (id) => modules.getModuleInfo(id)?.importedIds ?? [])

function reached(start: string, next: (id: string) => readonly string[]): Set<string> {
  const found = new Set([start])
  for (const id of found) for (const each of next(id)) found.add(each)
  return found
}
