import { hash } from 'node:crypto'
import type { ArrangedStory } from '../arrange/arrangement.ts'
import type { Printing } from '../files/printedFile.ts'
import { printRemembered } from '../files/printFile.ts'
import type { PrintMemory } from '../files/printMemory.ts'
import type { StoryForm } from './printStory.ts'

/** Prints some stories as a file, and gives its name. */
export type PrintPart = (stories: readonly ArrangedStory[]) => Printing<string>

/** Prints a file of stories, or remembers its name. */
export function* printStories(
  stories: readonly ArrangedStory[],
  { folder, keyOf, print }: StoryForm,
  memory: PrintMemory,
): Printing<string> {
  const key = hash('sha256', [folder, ...stories.map(keyOf)].join('\n'))
  const text = () => `{"stories":[${stories.map(print).join(',')}]}`
  return yield* printRemembered(folder, key, text, memory)
}

/** The same form, with keys and texts made once: a story is on pages of the feed and of its topics. */
export const printedOnce = ({ folder, keyOf, print }: StoryForm): StoryForm => ({
  folder,
  keyOf: remembered(keyOf),
  print: remembered(print),
})

function remembered(make: StoryForm['print']): StoryForm['print'] {
  const made = new Map<ArrangedStory, string>()
  return (story) => {
    const text = made.get(story) ?? make(story)
    made.set(story, text)
    return text
  }
}
