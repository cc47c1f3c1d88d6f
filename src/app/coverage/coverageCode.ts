import { hasActed, onInteraction } from '../navigation/interaction.ts'

/** What the section of a story's coverage is made of. */
type Code = typeof import('./Coverage.tsx')

/** Undefined until it has come. */
let code: Code | undefined
let loading: Promise<Code> | undefined
let meant: Promise<Code> | undefined

/** The section's code, where it is there: a finished page is then rendered at once, as in a build. */
export const coverageCode = (): Code | undefined => code

/** Fetches the section's code, once. Rejects where it does not arrive. */
export function preloadCoverage(): Promise<Code> {
  loading ??= import('./Coverage.tsx').then((come) => {
    code = come
    return come
  })
  return loading
}

/**
 * The code for a section that came finished, which is read without it: it is fetched at the reader's first deed, or where the
 * address asks for another order. Where it does not come, the section stays as it is.
 */
export function coverageCodeWhenMeant(): Promise<Code> {
  meant ??= new Promise((resolve) => {
    const fetchIt = () => {
      preloadCoverage().then(resolve, () => undefined)
    }
    if (hasActed() || location.search !== '') fetchIt()
    else onInteraction(fetchIt)
  })
  return meant
}
