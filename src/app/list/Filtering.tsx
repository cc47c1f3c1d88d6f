import { MissingCode } from '../data/fetchFile.ts'
import { Failure } from '../frame/Failure.tsx'
import { say } from '../words/words.ts'
import type { ListFiltering } from './useFiltering.ts'

interface Props {
  /** Slug; undefined for the feed. */
  topic: string | undefined
  filtering: ListFiltering
}

/** The panel of filters, what is chosen, and the stories that are left: what of it there is. */
export function Filtering({ topic, filtering }: Props) {
  const { isOn, isShown, code, hasFailed, toggle, close, focusToggle, onReport } = filtering
  if (hasFailed) {
    return (
      <Failure
        title={say('missingCode')}
        error={new MissingCode(say('siteUpdated'), {})}
        retry={{ isRetrying: false, failures: 0, retry: () => location.reload() }}
        isPart
      />
    )
  }
  if (!code) return null
  return (
    <>
      <code.FilterBar
        topic={topic}
        isFiltered={isShown}
        isOpen={toggle.isOpen}
        panel={toggle.panel}
        onClose={() => {
          close()
          focusToggle()
        }}
        focusToggle={focusToggle}
      />
      {isOn && <code.FilteredList topic={topic} onReport={onReport} />}
    </>
  )
}
