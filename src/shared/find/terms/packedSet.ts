import { numberOf, packNumbers, signOf, unpackNumbers } from './packedNumbers.ts'

/** From this share on, a sign for each six numbers is shorter than a sign for each gap: compressed, both come near to what is possible. */
const DENSE_SHARE = 1 / 4
const BITS = 6
/** What a text of bits begins with. */
const DENSE = '!'
const SPARSE = ' '

/**
 * Packs a set of numbers.
 *
 * @param members ascending
 * @param span above all of them
 */
export function packSet(members: readonly number[], span: number): string {
  if (members.length < span * DENSE_SHARE) return SPARSE + packNumbers(gaps(members))
  const groups = new Uint8Array(Math.ceil(span / BITS))
  for (const member of members) {
    const group = Math.floor(member / BITS)
    groups[group] = (groups[group] ?? 0) | (1 << (member % BITS))
  }
  return DENSE + Array.from(groups, signOf).join('')
}

/** How far each number lies behind the one before. */
export function* gaps(members: Iterable<number>): Generator<number> {
  let next = 0
  for (const member of members) {
    yield member - next
    next = member + 1
  }
}

/** The members of a packed set, ascending. */
export function unpackSet(text: string): number[] {
  return text.startsWith(DENSE) ? unpackBits(text) : unpackGaps(unpackNumbers(text.slice(1)))
}

/** Undoes `gaps`. */
export function unpackGaps(numbers: readonly number[]): number[] {
  let next = 0
  return numbers.map((gap) => {
    const member = next + gap
    next = member + 1
    return member
  })
}

function unpackBits(text: string): number[] {
  const members: number[] = []
  for (let i = 1; i < text.length; i++) {
    let bits = numberOf(text.charCodeAt(i))
    for (let member = (i - 1) * BITS; bits > 0; member++, bits >>= 1) {
      if (bits & 1) members.push(member)
    }
  }
  return members
}
