import 'virtual:broadsheet/words/muted'
import { useId } from 'react'
import { say } from '../words/words.ts'
import { SPANS, type Span, saySpan } from './ends.ts'

interface Props {
  span: Span
  onChange: (span: Span) => void
}

/** For how long something is to be muted. */
export function SpanChoice({ span, onChange }: Props) {
  const name = useId()
  return (
    <fieldset>
      <legend className="font-semibold">{say('muteFor')}</legend>
      <div className="flex flex-wrap gap-x-5">
        {SPANS.map((each) => (
          <label key={each} className="inline-flex min-h-10 cursor-pointer items-center gap-2">
            <input
              type="radio"
              name={name}
              checked={each === span}
              onChange={() => onChange(each)}
              className="size-5 accent-accent"
            />
            {saySpan(each)}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
