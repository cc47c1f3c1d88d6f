import 'virtual:broadsheet/words/share'
import { storyPath } from '../../shared/paths.ts'
import { tell } from '../kept/undo.ts'
import { hrefTo } from '../navigation/router/router.ts'
import { say } from '../words/words.ts'
import type { Cited } from './citations.ts'

/** The address of a story's page on this site. */
export const addressOf = (id: string): string =>
  new URL(hrefTo(storyPath(id)), location.origin).href

/** Whether the browser hands things on to other programs. */
export const canShare = (): boolean => 'share' in navigator

/** Hands a story's page on: by what the device has for that, else its address is copied. */
export async function shareStory(story: Pick<Cited, 'id' | 'title'>): Promise<void> {
  if (!canShare()) return copyLink(story)
  try {
    await navigator.share({ title: story.title, url: addressOf(story.id) })
  } catch (error) {
    // Where the reader has thought better of it, there is nothing to say.
    if (!(error instanceof DOMException && error.name === 'AbortError')) await copyLink(story)
  }
}

/** Copies the address of a story's page. */
export const copyLink = ({ id }: Pick<Cited, 'id'>): Promise<void> =>
  copy(addressOf(id), say('addressCopied'))

/** Copies a citation. */
export const copyCitation = (text: string): Promise<void> => copy(text, say('citationCopied'))

/** Copies a text and says so. What the browser does not allow to copy is shown, to be copied by hand. */
async function copy(text: string, done: string): Promise<void> {
  // Browsers have a clipboard for pages that came safely, and may not allow to use it.
  const isCopied = await Promise.resolve()
    .then(() => navigator.clipboard.writeText(text))
    .then(
      () => true,
      () => false,
    )
  if (isCopied) tell(done)
  else prompt(say('copyByHand'), text)
}
