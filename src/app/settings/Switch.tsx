import { useId } from 'react'
import type { Setting } from '../../shared/kept/concerns.ts'
import { SETTINGS, useKept } from '../kept/kept.ts'

interface Props {
  /** What is kept where it is not as the site has it. */
  setting: Setting
  /** Whether it is on where nothing is kept. */
  isUsual: boolean
  label: string
  note?: string
}

/** A setting that is on or off. */
export function Switch({ setting, isUsual, label, note }: Props) {
  const isKept = useKept(SETTINGS).has(setting.name)
  const id = useId()
  return (
    <div className="mt-4">
      <label className="inline-flex min-h-11 cursor-pointer items-center gap-x-3">
        <input
          type="checkbox"
          checked={isKept !== isUsual}
          aria-describedby={note === undefined ? undefined : id}
          onChange={({ target }) =>
            SETTINGS.set(setting.name, target.checked === isUsual ? null : setting)
          }
          className="size-5 shrink-0 accent-accent"
        />
        {label}
      </label>
      {note !== undefined && (
        <p id={id} className="max-w-prose text-sm text-muted">
          {note}
        </p>
      )}
    </div>
  )
}
