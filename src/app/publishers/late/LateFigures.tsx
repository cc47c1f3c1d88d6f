import { memo, Suspense, use } from 'react'
import type { PublisherPage } from '../../../shared/pageData.ts'
import { useHydrated } from '../../navigation/useHydrated.ts'
import { say } from '../../words/words.ts'
import { FIGURES_CODE } from './figuresCode.ts'

interface Props {
  publisher: PublisherPage
}

/**
 * A publisher's figures, whose code comes after its stories are live; nothing where nothing is known. Rendered anew for another
 * publisher only: an update before the code is there would take what the page has away.
 */
export const LateFigures = memo(function LateFigures({ publisher }: Props) {
  const { topics, copies, copiedBy } = publisher.figures
  if (!publisher.times && !copies && !copiedBy && topics.length === 0) return null
  return (
    <Suspense
      fallback={
        <p role="status" className="mb-6 min-h-32 border-y border-rule py-3 text-sm text-muted">
          {say('loading')}
        </p>
      }
    >
      <Figures publisher={publisher} />
    </Suspense>
  )
})

/** Nothing where the code does not arrive: the stories below are what the page is for. */
function Figures({ publisher }: Props) {
  const isHydrated = useHydrated()
  const code = use(FIGURES_CODE.arrival(!isHydrated))
  return code && <code.PublisherFigures publisher={publisher} />
}
