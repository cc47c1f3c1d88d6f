import { memo } from 'react'
import { asWritten } from '../../ui/asWritten.ts'
import { Count } from './Count.tsx'

interface Props {
  value: string
  name: string
  isChosen: boolean
  /** How many stories it would leave; undefined while that is counted. */
  count: number | undefined
  /** The same function as long as the section stands. */
  onToggle: (value: string) => void
}

/** A topic or a publisher to choose. Drawn anew where it has changed: a choice is seen at once, however many there are. */
export const ValueOption = memo(function ValueOption(props: Props) {
  const { value, name, isChosen, count, onToggle } = props
  return (
    <label className="flex min-h-9 cursor-pointer items-center gap-2.5 hover:underline">
      <input
        type="checkbox"
        checked={isChosen}
        onChange={() => onToggle(value)}
        className="size-4 shrink-0 accent-accent"
      />
      <bdi {...asWritten(name)} className="min-w-0">
        {name}
      </bdi>
      <Count count={count} />
    </label>
  )
})
