import type { Missing } from '../data/notFound.ts'
import { LazyView } from './LazyView.tsx'
import { TextSkeleton } from './Skeletons.tsx'
import { ViewCode } from './viewCode.ts'

const codeFor = (what: Missing): ViewCode =>
  new ViewCode(
    [],
    async () => {
      const { NotFoundMessage } = await import('./NotFoundMessage.tsx')
      return () => <NotFoundMessage what={what} />
    },
    <TextSkeleton />,
  )

const CODES: Readonly<Record<Missing, ViewCode>> = {
  page: codeFor('page'),
  story: codeFor('story'),
  topic: codeFor('topic'),
  month: codeFor('month'),
}

/** An address that leads nowhere. What is said of it comes then: most readers never see it. */
export const NotFoundView = ({ what }: { what: Missing }) => <LazyView code={CODES[what]} />
