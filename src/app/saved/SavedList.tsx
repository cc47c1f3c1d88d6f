import { site } from 'virtual:broadsheet/site'
import 'virtual:broadsheet/words/saved'
import { useDeferredValue, useMemo } from 'react'
import { READ, SAVED, useKept } from '../kept/kept.ts'
import { say } from '../words/words.ts'
import { CoverageNews } from './CoverageNews.tsx'
import { growthOf, useCoverage } from './coverageQuery.ts'
import { ExportSaved } from './export/ExportSaved.tsx'
import { SavedLines } from './SavedLines.tsx'
import { SavedTools } from './SavedTools.tsx'
import { savedRows } from './savedRows.ts'
import { useChosen } from './useChosen.ts'
import { useSavedHere } from './useHere.ts'

/** The lines of the saved stories, what finds and orders them, and the ways to take them along. */
export function SavedList() {
  const saved = useKept(SAVED)
  useKept(READ)
  const [chosen, choose] = useChosen()
  const query = useCoverage()
  const here = useSavedHere(query.data)
  // What is typed is shown before it is looked for.
  const looked = useDeferredValue(chosen)
  const rows = useMemo(() => savedRows(saved, looked, site.language), [saved, looked])
  const grown = [...saved.keys()].filter(
    (id) => Number(growthOf(id, query.data?.get(id))) > 0,
  ).length
  return (
    <>
      <SavedTools chosen={chosen} onChoose={choose} />
      <CoverageNews query={query} grown={grown} />
      {looked.typed !== '' && <FoundCount found={rows.length} all={saved.size} />}
      <SavedLines rows={rows} coverage={query.data} here={here} />
      {rows.length > 0 && <ExportSaved rows={rows} />}
    </>
  )
}

/** How many have what is looked for: heard, too. */
const FoundCount = ({ found, all }: { found: number; all: number }) => (
  <p role="status" className="mt-2 text-muted">
    {found === 0
      ? say('noSavedFound')
      : say('shownOf', { shown: found, stories: say('stories', { count: all }) })}
  </p>
)
