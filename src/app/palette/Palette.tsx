import 'virtual:broadsheet/words/lazy'
import { useMemo, useState } from 'react'
import { createPath } from 'react-router'
import { isApple } from '../keyboard/pressOf.ts'
import { hideOverlay } from '../navigation/overlays.ts'
import { useLocation, useNavigate } from '../navigation/router/router.ts'
import { CloseButton, ModalDialog } from '../ui/dialog/ModalDialog.tsx'
import { say } from '../words/words.ts'
import { commandEntries, searchEntry } from './commandEntries.ts'
import { dateEntry } from './dateEntry.ts'
import type { Entry } from './entries.ts'
import { LoadingState } from './LoadingState.tsx'
import { optionId, ResultList } from './ResultList.tsx'
import { resultsFor } from './results.ts'
import { useEntries } from './useEntries.ts'

const LIST_ID = 'palette-list'

/** The way to everything by a few letters of its name: topics, publishers, pages, stories and commands. */
export function Palette() {
  return (
    <ModalDialog
      title={say('keyPalette')}
      hasHiddenTitle
      onClose={() => hideOverlay('palette')}
      className="mx-auto mt-4 max-h-[calc(100dvh-2rem)] max-w-[min(40rem,calc(100vw-2rem))] sm:mt-[12vh] sm:max-h-[76vh]"
    >
      {(close) => <Finder close={close} />}
    </ModalDialog>
  )
}

/** A field and the list of what fits: the focus stays in the field, the arrows choose in the list. */
function Finder({ close }: { close: () => void }) {
  const [typed, type] = useState('')
  const [chosen, choose] = useState(0)
  const { entries, ...state } = useEntries()
  const commands = useMemo(commandEntries, [])
  const all = useMemo(() => [...entries, ...commands], [entries, commands])
  const { wanted, results } = useMemo(() => resultsFor(all, typed, dateEntry(typed)), [all, typed])
  const search = typed.trim() === '' ? [] : [searchEntry(typed.trim())]
  const options = [...results.flatMap((group) => group.entries), ...search]
  const at = Math.min(chosen, options.length - 1)
  const go = useGo(close)

  const step = (by: number) =>
    choose(
      (before) => (Math.min(before, options.length - 1) + by + options.length) % options.length,
    )
  const press = (event: React.KeyboardEvent) => {
    // What is composed is not chosen yet.
    if (event.nativeEvent.isComposing) return
    const isMod = isApple() ? event.metaKey : event.ctrlKey
    const option = options[at]
    if (event.key === 'ArrowDown') step(1)
    else if (event.key === 'ArrowUp') step(-1)
    else if (event.key === 'Enter' && option) go(option, isMod)
    else if (isMod && event.key.toLowerCase() === 'k') close()
    else return
    event.preventDefault()
  }
  return (
    <>
      <div className="flex items-center border-b border-ink pe-4">
        <input
          type="text"
          role="combobox"
          aria-label={say('keyPalette')}
          aria-expanded={options.length > 0}
          aria-controls={LIST_ID}
          aria-autocomplete="list"
          aria-activedescendant={at < 0 ? undefined : optionId(at)}
          placeholder={say('goToText')}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          enterKeyHint="go"
          // What stands there while it is empty runs as the page does.
          dir={typed === '' ? undefined : 'auto'}
          value={typed}
          onChange={({ target }) => {
            type(target.value)
            choose(0)
          }}
          onKeyDown={press}
          className="min-h-14 min-w-0 flex-1 bg-transparent px-4 text-lg outline-none placeholder:text-muted sm:px-5"
        />
        <CloseButton onClick={close} />
      </div>
      <ResultList
        id={LIST_ID}
        results={results}
        last={search}
        wanted={wanted}
        chosen={at}
        onChoose={choose}
        onGo={go}
      />
      <LoadingState {...state} nothing={results.length === 0 ? typed.trim() : undefined} />
      <p role="status" className="sr-only">
        {say('found', { count: options.length - search.length })}
      </p>
    </>
  )
}

/** Closes the palette, and goes to an entry, in a new tab where that is asked for, or does what it is for. */
function useGo(close: () => void) {
  const navigate = useNavigate()
  const here = createPath(useLocation())
  return ({ target }: Entry, isElsewhere: boolean) => {
    // The focus is back before it goes on from there.
    close()
    if (typeof target !== 'string') target()
    else if (isElsewhere)
      open(`${import.meta.env.BASE_URL}${target.slice(1)}`, '_blank', 'noopener')
    else navigate(target, { replace: here === target })
  }
}
