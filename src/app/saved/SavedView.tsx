import { site } from 'virtual:broadsheet/site'
import 'virtual:broadsheet/words/deeds'
import 'virtual:broadsheet/words/saved'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { storyPath } from '../../shared/paths.ts'
import { READ, SAVED, useKept } from '../kept/kept.ts'
import { newReports } from '../kept/newReports.ts'
import { hrefTo } from '../navigation/router/router.ts'
import { linksTo } from '../navigation/scrollPositions.ts'
import { focusHeading, useArrival } from '../navigation/useArrival.ts'
import { canWorkOffline } from '../offline/registerWorker.ts'
import { ListHeading } from '../ui/ListHeading.tsx'
import { WaysOn } from '../ui/Message.tsx'
import { say } from '../words/words.ts'
import { CoverageNews } from './CoverageNews.tsx'
import { useCoverage } from './coverageQuery.ts'
import { ExportSaved } from './export/ExportSaved.tsx'
import { ForTheTrain } from './ForTheTrain.tsx'
import { SavedLine } from './SavedLine.tsx'
import { SavedTools } from './SavedTools.tsx'
import { savedRows } from './savedRows.ts'
import { forgetSaved } from './saving.ts'
import { useChosen } from './useChosen.ts'
import { useSavedHere } from './useHere.ts'

/** The stories that the reader has saved in this browser. */
export function SavedView() {
  const isReady = useReady()
  useArrival(say('saved'), isReady ? 'whole' : 'loading')
  const saved = useKept(SAVED)
  const count = isReady ? say('stories', { count: saved.size }) : undefined
  return (
    <>
      <ListHeading title={say('saved')} count={count} hasNewer={false} newer={undefined} />
      {isReady && (saved.size === 0 ? <NothingSaved /> : <SavedList />)}
      {isReady && canWorkOffline() && <ForTheTrain />}
    </>
  )
}

/** Whether what the browser has kept is there. */
function useReady(): boolean {
  const [isReady, setReady] = useState(SAVED.isReady)
  useEffect(() => {
    const done = () => setReady(true)
    SAVED.ready.then(done, done)
  }, [])
  return isReady
}

const NothingSaved = () => (
  <div className="max-w-[60ch] py-6 font-serif text-lg leading-relaxed">
    <p>{say('nothingSaved')}</p>
    <p className="mt-2">
      <span>{say('savedAdvice')}</span> {canWorkOffline() && <span>{say('savedOffline')}</span>}
    </p>
    <WaysOn />
  </div>
)

/** More at once nobody reads, and few browsers draw quickly. */
const STEP = 100

function SavedList() {
  const client = useQueryClient()
  const saved = useKept(SAVED)
  useKept(READ)
  const [chosen, choose] = useChosen()
  const [most, setMost] = useState(STEP)
  const query = useCoverage()
  const here = useSavedHere(query.dataUpdatedAt)
  const rows = savedRows(saved, chosen, site.language)
  const growthOf = (id: string) => {
    const now = query.data?.get(id)
    return typeof now === 'number' ? newReports(id, now) : now
  }
  const grown = [...saved.keys()].filter((id) => Number(growthOf(id)) > 0).length
  const remove = (id: string) => {
    const at = rows.findIndex((row) => row.id === id)
    const beside = rows[at + 1] ?? rows[at - 1]
    const headline = beside && linksTo(hrefTo(storyPath(beside.id)))[0]
    if (headline) headline.focus()
    else focusHeading()
    forgetSaved(client, id)
  }
  return (
    <>
      <SavedTools chosen={chosen} onChoose={choose} />
      <CoverageNews query={query} grown={grown} />
      {chosen.typed !== '' && <FoundCount found={rows.length} all={saved.size} />}
      <ol className="mt-4 border-t border-ink">
        {rows.slice(0, most).map((row) => (
          <SavedLine
            key={row.id}
            row={row}
            growth={growthOf(row.id)}
            isHere={here.has(row.id)}
            onRemove={() => remove(row.id)}
          />
        ))}
      </ol>
      {rows.length > most && (
        <p className="border-t border-ink pt-6 text-center">
          <button
            type="button"
            onClick={() => setMost(most + STEP)}
            className="min-h-11 cursor-pointer border border-ink px-8 font-semibold hover:bg-ink hover:text-paper"
          >
            {say('moreStories')}
          </button>
        </p>
      )}
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
