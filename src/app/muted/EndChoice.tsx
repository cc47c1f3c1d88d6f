import 'virtual:broadsheet/words/muted'
import type { Mute } from '../../shared/kept/concerns.ts'
import { say } from '../words/words.ts'
import { endOf, SPANS, saySpan } from './ends.ts'
import { muteAndTell } from './mute.ts'

interface Props {
  mute: Mute
  /** It has ended, and is muted again. */
  isAgain: boolean
}

/** Another end for what is muted, counted from now. */
export function EndChoice({ mute: { kind, what, name }, isAgain }: Props) {
  return (
    <select
      aria-label={say(isAgain ? 'muteAgain' : 'changeEnd', { name })}
      value=""
      onChange={({ target }) => {
        const span = SPANS.find((each) => each === target.value)
        if (span) muteAndTell({ kind, what, name }, endOf(span, Date.now()))
      }}
      className="min-h-9 max-w-full cursor-pointer border border-rule bg-paper px-2 text-sm"
    >
      <option value="">{say(isAgain ? 'muteAgainFor' : 'changeEndTo')}</option>
      {SPANS.map((span) => (
        <option key={span} value={span}>
          {saySpan(span)}
        </option>
      ))}
    </select>
  )
}
