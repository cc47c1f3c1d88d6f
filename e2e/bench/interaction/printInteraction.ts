import { median } from '../measure.ts'
import { row } from '../table.ts'
import type { Deed, InteractionFigures } from './figures.ts'

/** Prints how long deeds take, and what a long list costs. */
export function printInteraction(figures: InteractionFigures, machine: string): void {
  const [before, after] = figures.load.map((load) => load.toFixed(0))
  console.log(
    `${machine}, load ${before} to ${after}, slowed four times; milliseconds, median / worst. The processor's time depends least on the load.\n`,
  )
  const heads = ['deed', 'next frame', 'shown', 'longest task, processor', 'all tasks, processor']
  console.log(row(...heads))
  console.log(row(...heads.map(() => '---')))
  printDeed('a topic is chosen', figures.filter)
  printDeed('a story is opened', figures.story)
  printDeed('a story is saved', figures.save)
  printDeed('a topic is muted', figures.mute)
  printDeed('more stories', figures.more)
  for (const { stories, back, reload, more } of figures.depths) {
    printDeed(`more after ${stories} stories`, more)
    printDeed(`Back to ${stories} stories`, back)
    printDeed(`Reload of ${stories} stories`, reload)
  }
  console.log()
  console.log(row('stories shown', 'between frames', 'articles', 'elements', 'heap MB'))
  console.log(row('---', '---', '---', '---', '---'))
  for (const { stories, frames, articles, elements, heap } of figures.depths) {
    console.log(row(stories, both(frames), articles, elements, heap.toFixed(1)))
  }
}

function printDeed(name: string, deeds: readonly Deed[]): void {
  const of = (figure: (deed: Deed) => number) => both(deeds.map(figure))
  console.log(
    row(
      name,
      of(({ response }) => response),
      of(({ shown }) => shown),
      of(({ tasks }) => tasks.longest),
      of(({ tasks }) => tasks.all),
    ),
  )
}

const both = (values: readonly number[]): string =>
  `${median(values).toFixed(0)} / ${Math.max(...values).toFixed(0)}`
