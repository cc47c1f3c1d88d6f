import 'virtual:broadsheet/words/lazy'
import { termLanguage } from 'virtual:broadsheet/terms'
import { asWritten } from '../ui/asWritten.ts'
import { Phrase } from '../words/Phrase.tsx'
import { Marked } from './Marked.tsx'
import { type Mark, markText } from './markText.ts'

/** The headline of a related report in which was found what the story's own texts do not have. */
export const CoverageMatch = ({
  headline,
  marks,
}: {
  headline: string
  marks: readonly Mark[]
}) => (
  <p className="mt-1 line-clamp-2 max-w-[80ch] text-sm">
    <Phrase
      word="inCoverage"
      values={{
        headline: (
          <bdi {...asWritten(headline)} className="font-serif text-base">
            <Marked parts={markText(headline, 'coverage', marks, termLanguage)} />
          </bdi>
        ),
      }}
    />
  </p>
)
