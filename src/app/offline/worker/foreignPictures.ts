/**
 * Pictures of other hosts, where a reader wants none, or only those that were tapped. Browsers ask for some before any script
 * of the page can say no.
 */
import { cacheName, PICTURES_KEY } from '../../../shared/offline/caches.ts'

const BASE = import.meta.env.BASE_URL

/** Undefined until it is known: a worker may not ask other hosts in the browser's place, so that it lets those go on by themselves. */
let isRefusing: boolean | undefined

/** Learns what the reader has chosen, anew where that has changed. To be waited for before a page is answered. */
export async function learnChoice(): Promise<void> {
  try {
    const cache = await caches.open(cacheName(BASE, 'choices'))
    isRefusing = (await cache.match(PICTURES_KEY)) !== undefined
  } catch {
    isRefusing = undefined
  }
}

/** The same, where it is not known yet. */
export const knowChoice = async (): Promise<void> => {
  if (isRefusing === undefined) await learnChoice()
}

/** Whether the reader does not want what is asked for. Pictures that were tapped are asked for with a policy of their own. */
export const isUnwanted = ({ destination, referrerPolicy }: Request): boolean =>
  isRefusing === true && destination === 'image' && referrerPolicy !== 'same-origin'
