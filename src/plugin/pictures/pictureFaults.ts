import { counted } from '../problems/counted.ts'
import { type FileFault, inWords } from '../problems/fault.ts'
import type { Failure } from './fetch/failure.ts'
import { isOwn, type Wanted } from './wantedPictures.ts'

/** The fault of a picture, whose way in its file is still to be found. */
export interface PictureFault extends FileFault {
  readonly address: string
}

/** A picture that is wanted and could not be had. */
interface Unfetched extends Wanted {
  readonly failure: Failure
}

/**
 * What could not be fetched: one fault for each host and reason, at the newest story that shows such a picture, as hosts are
 * gone with all their pictures; or one for each address.
 */
export function pictureFaults(
  wanted: readonly Wanted[],
  failures: ReadonlyMap<string, Failure>,
  extent: 'hosts' | 'addresses',
): PictureFault[] {
  const failed = wanted.flatMap((each) => {
    const failure = failures.get(each.address)
    return failure ? { ...each, failure } : []
  })
  const addresses = [...Map.groupBy(failed, ({ address }) => address).values()].flatMap(
    ([first]) => first ?? [],
  )
  if (extent === 'addresses') return addresses.map((each) => faultOf(each, 0))
  const alike = Map.groupBy(addresses, ({ address, failure }) =>
    [isOwn(address) ? address : hostOf(address), failure.reason].join(' '),
  )
  return [...alike.values()].flatMap(([first, ...others]) =>
    first ? faultOf(first, others.length) : [],
  )
}

const hostOf = (address: string): string => URL.parse(address)?.host ?? ''

function faultOf({ address, file, failure }: Unfetched, others: number): PictureFault {
  const rest = others > 0 ? `, and so for ${counted(others, 'other')} of ${hostOf(address)}` : ''
  const words = isOwn(address)
    ? {
        expected: 'a picture that a build can read, since images is "self"',
        fix: 'put another file in its place; readers get this one as it is',
      }
    : {
        expected: 'a picture that a build can fetch, since images is "self"',
        fix: `correct the address, or put the picture into public/ and name its path; readers see a drawing instead. It is asked for again ${AGAIN[failure.kind]}`,
      }
  return {
    address,
    file,
    fault: {
      severity: 'warning',
      code: 'picture-unfetched',
      path: [],
      found: `${inWords(address)}, which ${failure.reason}${rest}`,
      ...words,
    },
  }
}

/** As `FailedBefore` has it. */
const AGAIN: Readonly<Record<Failure['kind'], string>> = {
  host: 'after a day',
  later: 'after half an hour',
  picture: 'after two weeks',
  here: 'by the next build',
}
