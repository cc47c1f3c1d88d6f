import { median } from '../measure.ts'
import { row } from '../table.ts'
import type { InteractionFigures } from './interaction.ts'
import type { Answer } from './stopwatch.ts'

/** Prints how long deeds take, and what a long list costs. */
export function printInteraction(figures: InteractionFigures, machine: string): void {
  console.log(`${machine}, slowed four times; milliseconds, median / worst\n`)
  console.log(row('deed', 'until the next frame', 'until it is shown'))
  console.log(row('---', '---', '---'))
  printDeed('a topic is chosen', figures.filter)
  printDeed('a story is opened', figures.story)
  printDeed('more stories', figures.more)
  for (const { stories, back } of figures.depths) printDeed(`Back to ${stories} stories`, back)
  console.log()
  console.log(row('stories shown', 'reload', 'more', 'a frame', 'articles', 'elements', 'heap MB'))
  console.log(row('---', '---', '---', '---', '---', '---', '---'))
  for (const { stories, reload, more, frames, articles, elements, heap } of figures.depths) {
    const next = more.map(({ response }) => response)
    console.log(
      row(stories, both(reload), both(next), both(frames), articles, elements, heap.toFixed(1)),
    )
  }
}

function printDeed(name: string, answers: readonly Answer[]): void {
  const of = (figure: (answer: Answer) => number) => both(answers.map(figure))
  console.log(
    row(
      name,
      of(({ response }) => response),
      of(({ shown }) => shown),
    ),
  )
}

const both = (values: readonly number[]): string =>
  `${median(values).toFixed(0)} / ${Math.max(...values).toFixed(0)}`
