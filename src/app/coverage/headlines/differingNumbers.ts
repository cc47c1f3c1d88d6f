import { byCodeUnit } from '../../../shared/byCodeUnit.ts'
import { type NumberPlace, numberPlaces } from './numberPlaces.ts'
import type { Token } from './tokensOf.ts'

/** A headline whose words have stems as keys. */
export interface NumberedHeadline {
  readonly tokens: readonly Token[]
  /** Keys of its words and numbers. */
  readonly said: readonly string[]
}

interface DifferingNumbers {
  /** Keys of a headline's numbers that differ from those of others, by all that it says. */
  readonly byHeadline: ReadonlyMap<string, ReadonlySet<string>>
  /** As they are written: those that stand against one another together, the smallest first. */
  readonly groups: readonly (readonly string[])[]
}

/** A number, and the headline that it is of. */
interface Place extends NumberPlace {
  readonly said: readonly string[]
}

/** So many times another number one may be where the same word stands after both, before both, or beside neither. */
const FARTHEST = { after: 10, before: 3, apart: 1.2 }
/** So many words headlines must have in common to speak of one thing where nothing beside the numbers tells. */
const IN_COMMON = 2
/** Where more differ, they contradict nobody: they count something, such as the parts of a series. */
const MOST = 8
/** Of numbers below it every headline is full. */
const LEAST = 10

/**
 * Numbers that stand against one another in headlines of one story: 475 in one, nearly 500 in another. Two are rivals where
 * neither headline has the other's number, both are of one kind (a currency, parts in a hundred, years), and either the same
 * word stands before or after both, or they are of about the same size and have a word near them in common, or their headlines two. How far apart
 * they may be was found by reading the headlines of 42 events: with more, numbers of different things were taken for rivals.
 */
export function differingNumbers(headlines: readonly NumberedHeadline[]): DifferingNumbers {
  const all = headlines.flatMap(({ tokens, said }): Place[] =>
    numberPlaces(tokens).map((place) => ({ ...place, said })),
  )
  const rivals = new Map(
    all.map((place) => [
      place,
      all.filter((other) => maySpeakOfOne(place, other) && haveWord(place, other)),
    ]),
  )
  // What differs from one with the same word beside it is not compared with more.
  const alone = all.filter((place) => rivals.get(place)?.length === 0)
  for (const place of alone) {
    const near = alone.filter((other) => maySpeakOfOne(place, other) && areNear(place, other))
    rivals.set(place, near)
  }
  // Who agrees with one of two rivals is against the other one, too.
  const byKey = Map.groupBy(all, ({ key }) => key)
  const against = new Map(
    [...byKey].map(([key, same]) => [
      key,
      [...new Set(same.flatMap((each) => rivals.get(each) ?? []))],
    ]),
  )
  for (const place of alone) {
    if (rivals.get(place)?.length === 0)
      rivals.set(
        place,
        (against.get(place.key) ?? []).filter((other) => maySpeakOfOne(place, other)),
      )
  }
  const groups = groupsOf(rivals).filter((group) => valuesIn(group) <= MOST)
  const keys = new Set(groups.flat().map(({ key }) => key))
  const differing = all.filter((place) => keys.has(place.key) && rivals.get(place)?.length !== 0)
  const byHeadline = Map.groupBy(differing, ({ said }) => said.join(' '))
  return {
    byHeadline: new Map(
      [...byHeadline].map(([said, places]) => [said, new Set(places.map(({ key }) => key))]),
    ),
    groups: groups.map(writtenOf).sort((a, b) => byCodeUnit(a.join(' '), b.join(' '))),
  }
}

function maySpeakOfOne(a: Place, b: Place): boolean {
  if (a.value === b.value || a.said.includes(b.key) || b.said.includes(a.key)) return false
  const isOfOneKind =
    a.sign === b.sign || (a.sign === '' && b.sign !== '-') || (b.sign === '' && a.sign !== '-')
  return isOfOneKind && isYear(a) === isYear(b)
}

const haveWord = (a: Place, b: Place): boolean =>
  (isSame(a.after, b.after) && timesOf(a, b) <= FARTHEST.after) ||
  (isSame(a.before, b.before) && timesOf(a, b) <= FARTHEST.before)

const isSame = (one: string | undefined, other: string | undefined): boolean =>
  one !== undefined && one === other

function areNear(a: Place, b: Place): boolean {
  const smaller = Math.min(a.value, b.value)
  const isExact = !Number.isInteger(a.value) && !Number.isInteger(b.value)
  if (a.sign !== b.sign || isYear(a)) return false
  if ((smaller < LEAST && !isExact) || timesOf(a, b) > FARTHEST.apart) return false
  if (a.near.some((word) => b.near.includes(word))) return true
  const words = new Set(a.said.filter((key) => !key.startsWith('#')))
  return new Set(b.said.filter((key) => words.has(key))).size >= IN_COMMON
}

const timesOf = (a: Place, b: Place): number =>
  Math.max(a.value, b.value) / Math.min(a.value, b.value)

const isYear = ({ value, digits, sign }: Place): boolean =>
  sign === '' && value >= 1900 && value < 2100 && /^\p{Nd}{4}$/u.test(digits)

/** Those that are rivals of one another, directly or by way of a third. */
function groupsOf(rivals: ReadonlyMap<Place, readonly Place[]>): Place[][] {
  const byKey = Map.groupBy(rivals.keys(), ({ key }) => key)
  const seen = new Set<string>()
  const groups: Place[][] = []
  for (const start of byKey.keys()) {
    const group = new Set<string>([start])
    // It grows while it is looked through.
    for (const key of seen.has(start) ? [] : group) {
      seen.add(key)
      for (const place of byKey.get(key) ?? []) {
        for (const other of rivals.get(place) ?? []) group.add(other.key)
      }
    }
    if (group.size > 1) groups.push([...group].flatMap((key) => byKey.get(key) ?? []))
  }
  return groups
}

const valuesIn = (places: readonly Place[]): number => new Set(places.map(({ key }) => key)).size

const writtenOf = (places: readonly Place[]): string[] =>
  [...Map.groupBy(places, ({ value }) => value)]
    .sort(([a], [b]) => a - b)
    .map(([, same]) => shortest(same))

/** Of several ways in which a number is written the shortest; of equally long ones always the same. */
const shortest = (places: readonly Place[]): string =>
  places.map(({ written }) => written).sort((a, b) => a.length - b.length || byCodeUnit(a, b))[0] ??
  ''
