import type { Outlets } from '../../../shared/coverage/storyCoverage.ts'
import { asWritten } from '../../ui/asWritten.ts'
import { Phrase } from '../../words/Phrase.tsx'

/** Who else reports a story, in a list: "Nature, Threatpost and 8 more". */
export function AlsoReportedBy({ names, count }: Outlets) {
  const [first = '', second = ''] = names.map((name) => (
    <bdi key={name} {...asWritten(name)}>
      {name}
    </bdi>
  ))
  const more = count - names.length
  return (
    <span>
      {more > 0 ? (
        <Phrase word="alsoMore" values={{ first, second, count: more }} />
      ) : (
        <Phrase word={second === '' ? 'alsoOne' : 'alsoTwo'} values={{ first, second }} />
      )}
    </span>
  )
}
