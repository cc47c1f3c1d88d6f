import { useId } from 'react'
import { SETTINGS, useKept } from '../kept/kept.ts'
import type { SettingChoice } from './settingChoices.ts'

/** One of several things to choose, which counts at once. */
export function Choice({ name, legend, note, options }: SettingChoice) {
  const chosen = useKept(SETTINGS).get(name)?.is
  const id = useId()
  return (
    <fieldset aria-describedby={note === undefined ? undefined : id} className="mt-5">
      <legend className="font-semibold">{legend}</legend>
      <div className="mt-2 flex flex-wrap gap-2">
        {options.map(({ label, setting }) => (
          <label
            key={label}
            className="inline-flex min-h-11 cursor-pointer items-center gap-x-2 border border-rule px-3 has-checked:border-ink has-checked:bg-shade has-focus-visible:outline-2 has-focus-visible:outline-offset-3 has-focus-visible:outline-accent"
          >
            <input
              type="radio"
              name={name}
              checked={chosen === setting?.is}
              onChange={() => SETTINGS.set(name, setting)}
              className="size-4 accent-accent focus-visible:outline-none"
            />
            {label}
          </label>
        ))}
      </div>
      {note !== undefined && (
        <p id={id} className="mt-2 max-w-prose text-sm text-muted">
          {note}
        </p>
      )}
    </fieldset>
  )
}
