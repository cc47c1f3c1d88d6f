import 'virtual:broadsheet/words/story'
import { createRoot } from 'react-dom/client'
import { expect, onTestFinished, test, vi } from 'vitest'
import { coveredStory, reportBy } from '../testing/coveredStory.ts'
import { site } from '../testing/site.ts'
import { LazyCoverage } from './LazyCoverage.tsx'

vi.mock('./Coverage.tsx', () => {
  throw new Error('a release has taken it away')
})

test('where the code of the section does not arrive, it says so in its place, and the story stays', async () => {
  const root = document.createElement('div')
  const app = createRoot(root)
  const story = coveredStory([reportBy('Wire', '2020-11-01T10:00:00Z')])
  app.render(
    <>
      <h1>{story.title}</h1>
      <LazyCoverage story={story} calendar={site.calendar} />
    </>,
  )
  onTestFinished(() => app.unmount())
  await vi.waitFor(() =>
    expect(root.querySelector('[role=alert]')?.textContent).toContain('Reloading the page'),
  )
  expect(root.querySelector('h1')?.textContent).toBe(story.title)
  expect(root.querySelector('button')?.textContent).toBe('Reload the page')
})
