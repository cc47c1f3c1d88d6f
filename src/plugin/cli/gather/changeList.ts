/** The commands that change the list of sources. */
import { resolve } from 'node:path'
import { readFeed } from '../../gather/feed/readFeed.ts'
import { findFeed } from '../../gather/fetch/find/findFeed.ts'
import { shownAddress } from '../../gather/sources/feedAddress.ts'
import { addSource, importSources } from '../../gather/sources/importSources.ts'
import { listText, listToChange } from '../../gather/sources/listFile.ts'
import { counted, number } from '../../problems/counted.ts'
import { PlainError } from '../../problems/plainError.ts'
import { placed, standingPlace } from '../../run/environment.ts'
import { writeWhole } from '../../run/writeWhole.ts'
import { PROJECT } from '../loadSite.ts'
import type { Said } from './gatherCommand.ts'
import { gatherSite, inFull } from './gatherSite.ts'
import { wayOf } from './runGathering.ts'

/**
 * Puts a feed on the list: that of the address, or that which the page there names.
 *
 * @param topic the folder of the list
 */
export async function addToList(name: string, topic: string | undefined): Promise<Said> {
  const { settings, places } = await gatherSite()
  const { url, title, link, others } = await findFeed(name, wayOf(settings), readFeed)
  const { text, known } = addSource(listToChange(places.list), { url, title, link, folder: topic })
  const shown = title === undefined ? shownAddress(url) : `${title} (${shownAddress(url)})`
  const more = others.map(({ url: other }) => `  npm run gather -- add ${shownAddress(other)}`)
  if (known)
    return { text: `${shown} is on the list already: ${places.list} stays as it is.`, code: 0 }
  writeWhole(places.list, text)
  return {
    text: [
      `${shown} is on the list now: ${places.list}. To get its news: npm run gather`,
      ...(more.length > 0 ? ['The page has other feeds too:', ...more] : []),
    ].join('\n'),
    code: 0,
  }
}

/** Puts the feeds of another list on the list. */
export async function importIntoList(name: string): Promise<Said> {
  const { places } = await gatherSite()
  const file = resolve(placed(name, standingPlace(PROJECT)))
  const other = listText(file)
  if (other === undefined) throw new PlainError(`There is no file ${name}.`)
  const { text, added, known, problems } = importSources(listToChange(places.list), other, name)
  const aside = inFull(problems)
  if (added.length === 0) {
    const why = known > 0 ? 'all its feeds are on the list already' : 'it has no feeds'
    return {
      text: `Nothing of ${name} was put on the list: ${why}.`,
      code: known > 0 ? 0 : 1,
      aside,
    }
  }
  writeWhole(places.list, text)
  const before = known > 0 ? `, ${number(known)} ${known === 1 ? 'was' : 'were'} there already` : ''
  return {
    text: `${counted(added.length, 'source')} of ${name} ${added.length === 1 ? 'is' : 'are'} on the list now: ${places.list}${before}. To get their news: npm run gather`,
    code: 0,
    aside,
  }
}
