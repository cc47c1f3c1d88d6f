import 'virtual:broadsheet/words/lazy'
import { site } from 'virtual:broadsheet/site'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { formatDay } from '../../../shared/dates.ts'
import { isPeriod, PERIODS } from '../../../shared/find/filters/filters.ts'
import { say } from '../../words/words.ts'
import { sayPeriod } from '../chips.ts'
import { periodCounts } from './countQueries.ts'
import { LinkChoices } from './LinkChoices.tsx'
import type { SectionProps } from './sectionProps.ts'
import { useIsFinding } from './useIsFinding.ts'

/** A stretch of time up to the newest story, or days from one to another. */
export function PeriodSection({ chosen, searched, choose, foresee }: SectionProps) {
  const { data } = useQuery({ ...periodCounts(chosen, searched), enabled: !useIsFinding() })
  const { since, until } = chosen
  const first = since !== undefined && !isPeriod(since) ? since : undefined
  return (
    <>
      <LinkChoices
        title={say('byPeriod')}
        foresee={foresee}
        choices={[undefined, ...PERIODS].map((period) => ({
          label: period === undefined ? say('anyChoice') : sayPeriod(period),
          count: period && data?.counts[period],
          isChosen: since === period && until === undefined,
          filters: { ...chosen, since: period, until: undefined },
        }))}
      />
      <p className="mt-1 min-h-5 text-sm text-muted">
        {data && say('reckonedFrom', { day: formatDay(data.newest, site.calendar) })}
      </p>
      <div className="mt-3 flex flex-wrap gap-x-6 gap-y-2">
        <DayField
          label={say('fromDay')}
          day={first}
          min={data?.oldest}
          max={until ?? data?.newest}
          onDay={(day) => choose({ ...chosen, since: day })}
        />
        <DayField
          label={say('toDay')}
          day={until}
          min={first ?? data?.oldest}
          max={data?.newest}
          onDay={(day) => choose({ ...chosen, since: first, until: day })}
        />
      </div>
    </>
  )
}

interface FieldProps {
  label: string
  day: string | undefined
  min: string | undefined
  max: string | undefined
  /** Called with a day that is whole and within the bounds, or with none. */
  onDay: (day: string | undefined) => void
}

/** A day by the browser's own field. While a year is typed, what is there is before the oldest story, and does not count. */
function DayField({ label, day, min, max, onDay }: FieldProps) {
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (field.current && field.current.value !== (day ?? '')) field.current.value = day ?? ''
  }, [day])
  return (
    <label className="inline-flex flex-wrap items-center gap-x-2">
      {label}
      <input
        ref={field}
        type="date"
        defaultValue={day}
        min={min}
        max={max}
        onChange={({ currentTarget: { value, validity } }) => {
          if (validity.valid) onDay(value === '' ? undefined : value)
        }}
        className="min-h-11 border border-muted bg-paper px-3"
      />
    </label>
  )
}
