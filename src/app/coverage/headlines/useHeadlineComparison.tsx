import { site } from 'virtual:broadsheet/site'
import { type ReactNode, useMemo } from 'react'
import { foreignLanguage } from '../../../shared/writing/textLanguage.ts'
import { useHydrated } from '../../navigation/useHydrated.ts'
import { compareHeadlines } from './compareHeadlines.ts'
import { HeadlineWords } from './HeadlineWords.tsx'
import { MARKS } from './marksSwitch.ts'

/** A report, as far as its headline is compared. */
export interface TitledReport {
  readonly title: string
  readonly publisher: { readonly name: string }
}

/** How the headlines of a story are shown. */
export interface HeadlineComparison {
  /** A headline by the number of its report, with marks where these are on: text that takes the same room. */
  readonly words: (number: number) => ReactNode
  /** Whether there are different headlines. */
  readonly hasDifferent: boolean
  /** Whether several have numbers. */
  readonly hasNumbers: boolean
  /** Numbers that differ, as they are written. */
  readonly numbers: readonly (readonly string[])[]
  /** Whether it is known whether marks are on. */
  readonly isReady: boolean
  readonly isOn: boolean
  readonly setOn: (isOn: boolean) => void
}

/**
 * Compares the headlines of a story and its reports.
 *
 * A build marks none: browsers divide texts into words by dictionaries of their own, and a finished page must be rendered
 * again as it is. As marks take no room, nothing moves when they come.
 *
 * @param reports by number, the story itself first; the same array as long as they are the same
 */
export function useHeadlineComparison(reports: readonly TitledReport[]): HeadlineComparison {
  const isReady = useHydrated()
  const isOn = MARKS.useIsOn()
  const isMarked = isReady && isOn
  const compared = useMemo(
    () => (isMarked ? compareHeadlines(reports.map(headlineOf)) : undefined),
    [reports, isMarked],
  )
  const titles = new Set(reports.map(({ title }) => title))
  return {
    words: (number) => {
      const pieces = compared?.isUseful ? compared.pieces[number] : undefined
      return pieces ? <HeadlineWords pieces={pieces} /> : reports[number]?.title
    },
    hasDifferent: titles.size > 1,
    hasNumbers: [...titles].filter((title) => /\p{Nd}/u.test(title)).length > 1,
    numbers: compared?.numbers ?? [],
    isReady,
    isOn,
    setOn: (isOn) => MARKS.set(isOn),
  }
}

const headlineOf = ({ title, publisher }: TitledReport) => ({
  text: title,
  language: foreignLanguage(title, site.letters) ?? site.language,
  publisher: publisher.name,
})
