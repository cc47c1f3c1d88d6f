import 'virtual:broadsheet/words/saved'
import { useQueryClient } from '@tanstack/react-query'
import { memo, useState } from 'react'
import { storyPath } from '../../shared/paths.ts'
import { READ, useKept } from '../kept/kept.ts'
import { hrefTo } from '../navigation/router/router.ts'
import { linksTo } from '../navigation/scrollPositions.ts'
import { focusHeading } from '../navigation/useArrival.ts'
import { say } from '../words/words.ts'
import { growthOf, type Now } from './coverageQuery.ts'
import { SavedLine } from './SavedLine.tsx'
import type { SavedRow } from './savedRows.ts'
import { forgetSaved } from './saving.ts'

/** More at once nobody reads, and few browsers draw quickly. */
const STEP = 100

interface Props {
  rows: readonly SavedRow[]
  /** What has become of the stories; undefined: nobody knows yet. */
  coverage: ReadonlyMap<string, Now> | undefined
  /** Ids of those that can be read without a network. */
  here: ReadonlySet<string>
}

/** Saved stories, a line each. While the reader types they are not drawn again. */
export const SavedLines = memo(function SavedLines({ rows, coverage, here }: Props) {
  const client = useQueryClient()
  useKept(READ)
  const [most, setMost] = useState(STEP)
  const remove = (id: string) => {
    focusBeside(rows, id)
    forgetSaved(client, id)
  }
  return (
    <>
      <ol className="mt-4 border-t border-ink">
        {rows.slice(0, most).map((row) => (
          <SavedLine
            key={row.id}
            row={row}
            growth={growthOf(row.id, coverage?.get(row.id))}
            isHere={here.has(row.id)}
            onRemove={() => remove(row.id)}
          />
        ))}
      </ol>
      {rows.length > most && (
        <p className="unprinted border-t border-ink pt-6 text-center">
          <button
            type="button"
            onClick={() => setMost(most + STEP)}
            className="min-h-11 cursor-pointer border border-ink px-8 font-semibold hover:bg-ink hover:text-paper"
          >
            {say('moreStories')}
          </button>
        </p>
      )}
    </>
  )
})

/** Gives the line the focus that comes after one that goes. */
function focusBeside(rows: readonly SavedRow[], id: string): void {
  const at = rows.findIndex((row) => row.id === id)
  const beside = rows[at + 1] ?? rows[at - 1]
  const headline = beside && linksTo(hrefTo(storyPath(beside.id)))[0]
  if (headline) headline.focus()
  else focusHeading()
}
