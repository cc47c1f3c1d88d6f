import { hasActed, onInteraction } from '../navigation/interaction.ts'

/** What the section of a story's coverage is made of. */
type Code = typeof import('./Coverage.tsx')

/** What a section waits for: undefined where the code does not arrive. */
type Arrival = Promise<Code | undefined>

let loading: Promise<Code> | undefined
/** Once the code is there. */
let there: Arrival | undefined
let awaited: Arrival | undefined
let meant: Arrival | undefined

/** Fetches the section's code, once: browsers keep in mind that an import has failed. Rejects where it does not arrive. */
export function preloadCoverage(): Promise<Code> {
  loading ??= import('./Coverage.tsx').then((code) => {
    // So React takes it without waiting: a finished page is rendered at once, as in a build.
    there = Object.assign(Promise.resolve(code), { status: 'fulfilled', value: code })
    return code
  })
  return loading
}

/**
 * The section's code, the same promise as long as it is waited for.
 *
 * A section that came finished is read without it: it is fetched at the reader's first deed, or where the address asks for
 * another order, or something was open in it when the reader left. Where it does not come, that section stays as it is.
 *
 * @param isFinished whether the section came with the page
 */
export function coverageCode(isFinished: boolean): Arrival {
  if (there) return there
  if (isFinished) {
    meant ??= codeWhenMeant()
    return meant
  }
  awaited ??= preloadCoverage().catch(() => undefined)
  return awaited
}

/** Whether a section that came finished is about to change: the address asks for another order, or the reader had opened something. */
export const isAskedFor = (): boolean =>
  /[?&](order|type)=/.test(location.search) || history.state?.opened !== undefined

const codeWhenMeant = (): Arrival =>
  new Promise((resolve) => {
    const fetchIt = () => {
      preloadCoverage().then(resolve, () => undefined)
    }
    if (hasActed() || isAskedFor()) fetchIt()
    else onInteraction(fetchIt)
  })
