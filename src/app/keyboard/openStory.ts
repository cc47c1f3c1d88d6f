import 'virtual:broadsheet/words/lazy'
import { matchPath } from 'react-router'
import { PATTERNS } from '../../shared/addresses.ts'
import { tell } from '../kept/undo.ts'
import { say } from '../words/words.ts'
import type { Here } from './here.ts'
import { focusedOriginal, focusedStory, goToStory, originalIn } from './stories.ts'

/**
 * Opens the focused story. Where none has the focus, shows which one would be opened.
 *
 * @returns whether the view has stories
 */
export function openStory(): boolean {
  const link = focusedStory()
  if (!link) return goToStory(1) !== 'none'
  link.click()
  return true
}

/**
 * Opens the original of the focused story, or of the one whose page is shown, as its link does: in a new tab, which is said. Where
 * there is none, says so; where no story is meant yet, shows which one would be.
 *
 * @returns whether the view has stories
 */
export function openOriginal({ pathname }: Here): boolean {
  const hasFocused = focusedStory() !== undefined
  const main = document.querySelector('main')
  const isShown = !hasFocused && isStory(pathname) && main !== null
  const original = isShown ? originalIn(main) : focusedOriginal()
  original?.click()
  if (original) tell(say('originalOpens'))
  else if (hasFocused || isShown) tell(say('noOriginal'))
  else return goToStory(1) !== 'none'
  return true
}

/**
 * On a story's page, opens the story that was published after this one, or before it. Where there is none, says so.
 *
 * @param rel of its link: lists begin with the newest, so that the older one comes next
 * @returns whether this is a story's page
 */
export function openNeighbor({ pathname }: Here, rel: 'next' | 'prev'): boolean {
  if (!isStory(pathname)) return false
  const link = document.querySelector<HTMLElement>(`main a[rel="${rel}"]`)
  if (link) link.click()
  else tell(say(rel === 'next' ? 'noOlderStory' : 'noNewerStory'))
  return true
}

const isStory = (pathname: string): boolean =>
  PATTERNS.story.some((path) => matchPath(path, pathname) !== null)
