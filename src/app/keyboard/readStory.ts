import { markAbove } from '../reading/markAbove.ts'
import { toggleRead } from '../reading/markRead.ts'
import { loadReadable, readableOf } from '../reading/originals.ts'
import { storyAt } from '../reading/storyLinks.ts'
import type { Here } from './here.ts'
import { focusedStory, goToStory } from './stories.ts'

/**
 * Marks the focused story as read or unread, or the one whose page is shown. Where none is meant yet, shows which one would be.
 *
 * @returns whether the view has stories
 */
export function readStory({ client, pathname }: Here): boolean {
  const card = focusedStory()?.closest('article, li')
  const shown = storyAt(pathname)
  if (!card && shown === undefined) return goToStory(1) !== 'none'
  const toggle = async () => {
    const focused = card ? await readableOf(client, card) : undefined
    const story = focused ?? (shown === undefined ? undefined : await loadReadable(client, shown))
    if (story) await toggleRead(story)
  }
  void toggle()
  return true
}

/**
 * Marks all stories above the focused one as read. Where none has the focus, shows which one would be meant.
 *
 * @returns whether the view has stories
 */
export function readAbove({ client }: Here): boolean {
  const card = focusedStory()?.closest('article')
  if (!card) return goToStory(1) !== 'none'
  void markAbove(client, card)
  return true
}
