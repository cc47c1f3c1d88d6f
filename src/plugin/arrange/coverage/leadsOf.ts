import { byCodeUnit } from '../../../shared/byCodeUnit.ts'
import type { ArticleRecord } from '../../check/articleRecord.ts'
import { around } from './around.ts'
import { type Belonging, belongingOf, distance, type Linkable, pagesOf } from './linkRule.ts'

/** A story, published or folded. */
export type Linked = Linkable & Pick<ArticleRecord, 'id'>

/** Stories by their pages, those with the same page in order of time. */
type Holders<Story> = ReadonlyMap<string, readonly Story[]>

/**
 * The published story that each folded one belongs to: that whose list has its page, or whose page is in its list, before one that
 * shares reports with it; then that which shares the most pages, the nearest in time. What belongs to none may belong to another
 * folded one, and so to the story of that.
 *
 * @param published those that may be shown
 */
export function leadsOf<Folded extends Linked, Lead extends Linked>(
  folded: readonly Folded[],
  published: readonly Lead[],
): Map<Folded, Lead> {
  const wanted = new Set(folded.flatMap(pagesOf))
  const leads = new Map<Folded, Lead>()
  const holders = holdersOf(published, wanted)
  let waiting = folded.filter((story) => {
    const lead = bestOf(story, holders)
    if (lead) leads.set(story, lead)
    return lead === undefined
  })
  for (let placed = [...leads.keys()]; placed.length > 0 && waiting.length > 0; ) {
    const before = holdersOf(placed, wanted)
    const now = waiting.flatMap((story): [Folded, Lead][] => {
      const lead = leads.get(bestOf(story, before) ?? story)
      return lead ? [[story, lead]] : []
    })
    for (const [story, lead] of now) leads.set(story, lead)
    waiting = waiting.filter((story) => !leads.has(story))
    placed = now.map(([story]) => story)
  }
  return leads
}

function holdersOf<Story extends Linked>(
  stories: readonly Story[],
  wanted: ReadonlySet<string>,
): Holders<Story> {
  const holders = new Map<string, Story[]>()
  const hold = (page: string, story: Story) => {
    if (!wanted.has(page)) return
    const known = holders.get(page)
    if (known) known.push(story)
    else holders.set(page, [story])
  }
  for (const story of stories) {
    for (const page of story.pageKeys) hold(page, story)
    for (const page of story.relatedPageKeys) hold(page, story)
  }
  for (const ofPage of holders.values()) ofPage.sort(byTime)
  return holders
}

const byTime = (a: Linked, b: Linked): number =>
  byCodeUnit(a.published, b.published) || byCodeUnit(a.id, b.id)

/** The one that a folded story belongs to the most. */
function bestOf<Story extends Linked>(folded: Linked, holders: Holders<Story>): Story | undefined {
  const pages = new Set(pagesOf(folded))
  const candidates = new Set(
    [...pages].flatMap((page) =>
      around(holders.get(page) ?? [], ({ published }) => published >= folded.published),
    ),
  )
  let best: { story: Story; belonging: Belonging } | undefined
  for (const story of candidates) {
    const belonging = belongingOf(folded, pages, story)
    if (!belonging) continue
    const isBetter = best === undefined || compare(belonging, best.belonging) < 0
    const isEqual = best !== undefined && compare(belonging, best.belonging) === 0
    if (isBetter || (isEqual && best && byDistance(folded, story, best.story) < 0)) {
      best = { story, belonging }
    }
  }
  return best?.story
}

const compare = (a: Belonging, b: Belonging): number =>
  Number(b.isListed) - Number(a.isListed) || b.shared - a.shared

const byDistance = (folded: Linked, a: Linked, b: Linked): number =>
  distance(a, folded) - distance(b, folded) || byCodeUnit(a.id, b.id)
