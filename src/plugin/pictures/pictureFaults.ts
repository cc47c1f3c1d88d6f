import { counted } from '../problems/counted.ts'
import { type FileFault, inWords } from '../problems/fault.ts'
import type { Kept } from './keepingRun.ts'
import type { Wanted } from './wantedPictures.ts'

/**
 * What could not be fetched: one fault for each host and reason, at the newest story that shows such a picture. Hosts are gone
 * with all their pictures.
 */
export function pictureFaults(
  wanted: readonly Wanted[],
  failures: Kept['failures'],
): { readonly address: string; readonly fault: FileFault }[] {
  const failed = wanted.flatMap((each) => {
    const failure = failures.get(each.address)
    return failure ? { ...each, reason: failure.reason } : []
  })
  const alike = Map.groupBy(failed, ({ address, reason }) => `${hostOf(address)} ${reason}`)
  return [...alike.values()].flatMap(([first, ...others]) =>
    first ? { address: first.address, fault: faultOf(first, first.reason, others.length) } : [],
  )
}

const hostOf = (address: string): string => URL.parse(address)?.host ?? ''

function faultOf({ address, file }: Wanted, reason: string, others: number): FileFault {
  const rest =
    others > 0
      ? `, and so for ${counted(others, 'other')} of ${hostOf(address) || 'this site'}`
      : ''
  return {
    file,
    fault: {
      severity: 'warning',
      code: 'picture-unfetched',
      path: [],
      found: `${inWords(address)}, which ${reason}${rest}`,
      expected: 'a picture that a build can fetch, since images is "self"',
      fix: 'correct the address, or put the picture into public/ and name its path; readers see a drawing instead. It is asked for again after some days',
    },
  }
}
