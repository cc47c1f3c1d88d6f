import 'virtual:broadsheet/words/lazy'
import { Fragment, type ReactNode, useId } from 'react'
import { hideOverlay, showOverlay } from '../navigation/overlays.ts'
import { ModalDialog } from '../ui/dialog/ModalDialog.tsx'
import { Phrase } from '../words/Phrase.tsx'
import { say } from '../words/words.ts'
import { COMMANDS, type Command, PLACES } from './commands.ts'
import { isApple } from './pressOf.ts'
import { SINGLE_KEYS } from './singleKeys.ts'

/** All keys there are, and the way to switch them off. */
export function KeyboardHelp() {
  return (
    <ModalDialog
      title={say('keys')}
      onClose={() => hideOverlay('help')}
      className="m-auto max-h-[calc(100dvh-2rem)] max-w-[min(46rem,calc(100vw-2rem))]"
    >
      {(close) => (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keys
        <div tabIndex={0} className="overflow-y-auto px-5 pt-2 pb-6 sm:px-7">
          <div className="gap-x-10 pb-5 sm:columns-2">
            {PLACES.map((place) => (
              <Keys
                key={place}
                title={say(place)}
                commands={COMMANDS.filter((each) => each.places.includes(place))}
              />
            ))}
          </div>
          <Switch />
          <p className="mt-4">
            <button
              type="button"
              onClick={() => {
                close()
                showOverlay('palette')
              }}
              className="min-h-11 cursor-pointer border border-ink px-6 font-semibold hover:bg-ink hover:text-paper"
            >
              {say('goTo')}
            </button>
          </p>
        </div>
      )}
    </ModalDialog>
  )
}

function Keys({ title, commands }: { title: string; commands: readonly Command[] }) {
  const heading = useId()
  return (
    <section className="break-inside-avoid not-first:mt-5">
      <h3 id={heading} className="border-b border-ink pb-1 font-serif text-muted slanted">
        {title}
      </h3>
      <dl aria-labelledby={heading}>
        {commands.map(({ word, keys }) => (
          <div
            key={word}
            className="flex items-baseline justify-between gap-x-4 border-rule py-1.5 not-first:border-t"
          >
            <dt>{say(word)}</dt>
            <dd className="shrink-0">{eitherOf(keys)}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

function eitherOf([first = '', second]: readonly string[]): ReactNode {
  if (second === undefined) return <Presses keys={first} />
  return (
    <Phrase
      word="eitherKey"
      values={{ first: <Presses keys={first} />, second: <Presses keys={second} /> }}
    />
  )
}

/** Keys as they are printed, from left to right in any script. */
function Presses({ keys }: { keys: string }) {
  return (
    <span dir="ltr" className="whitespace-nowrap">
      {keys.split(/[ +]/).map((key, i) => (
        <Fragment key={i}>
          {i > 0 && ' '}
          <kbd className="inline-block min-w-7 border border-rule bg-shade px-1.5 text-center font-sans text-sm leading-6">
            {printedName(i > 0 && keys.startsWith('Mod') ? key.toUpperCase() : key)}
          </kbd>
        </Fragment>
      ))}
    </span>
  )
}

/** What is printed on a key. */
function printedName(key: string): string {
  switch (key) {
    case 'Mod':
      return isApple() ? '⌘' : say('controlKey')
    case 'Enter':
      return say('enterKey')
    case 'Escape':
      return say('escapeKey')
    default:
      return key
  }
}

function Switch() {
  const isOn = SINGLE_KEYS.useIsOn()
  const note = useId()
  return (
    <div className="border-t border-ink pt-4">
      <label className="inline-flex min-h-8 cursor-pointer items-center gap-x-3 font-semibold">
        <input
          type="checkbox"
          checked={isOn}
          aria-describedby={note}
          onChange={({ target }) => SINGLE_KEYS.set(target.checked)}
          className="size-5 accent-accent"
        />
        {say('singleKeys')}
      </label>
      <p id={note} className="text-sm text-muted">
        {say('singleKeysText')}
      </p>
    </div>
  )
}
