import 'virtual:broadsheet/words/headlines'
import { Phrase } from '../../words/Phrase.tsx'
import { say } from '../../words/words.ts'
import { HeadlinePiece } from './HeadlineWords.tsx'
import type { HeadlineComparison } from './useHeadlineComparison.tsx'

/** Switches the marks of headlines on and off, says what they mean, and which numbers differ. Nothing where no two differ. */
export function HeadlineSwitch({ comparison }: { comparison: HeadlineComparison }) {
  const { hasDifferent, hasNumbers, numbers, isReady, isOn, setOn } = comparison
  if (!hasDifferent) return null
  // A finished page is rendered again as it was made, whatever the reader has chosen.
  const isShownOn = isOn || !isReady
  return (
    <div className={`unprinted text-sm noscript:hidden ${isReady ? '' : 'invisible'}`}>
      <div className="flex flex-wrap items-center gap-x-4">
        <label className="inline-flex min-h-8 cursor-pointer items-center gap-x-2 font-semibold">
          <input
            type="checkbox"
            checked={isShownOn}
            onChange={({ target }) => setOn(target.checked)}
            className="size-4 shrink-0 accent-accent"
          />
          <span>{say('markDifferences')}</span>
        </label>
        <p className={`flex flex-wrap gap-x-3 ${isShownOn ? '' : 'invisible'}`}>
          <HeadlinePiece kind="shared" text={say('sharedWords')} />
          <HeadlinePiece kind="own" text={say('ownWords')} />
          {hasNumbers && <HeadlinePiece kind="number" text={say('differingNumbers')} />}
        </p>
      </div>
      {hasNumbers && (
        // Two lines whatever there is to say, and no wider than what stands above: nothing moves when it comes. All of them are marked in the headlines.
        <p className="line-clamp-2 min-h-10 contain-inline-size">
          {numbers.length > 0 && (
            <Phrase
              word="numbersDiffer"
              values={{ numbers: <bdi>{numbers.map((each) => each.join(' · ')).join('; ')}</bdi> }}
            />
          )}
        </p>
      )}
    </div>
  )
}
