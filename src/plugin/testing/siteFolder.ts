import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { contentFolder } from './contentFolder.ts'
import { newsFile } from './newsFile.ts'

/** The names of all files below a folder. */
export function namesIn(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort()
}

/** A folder with stories of one day each, the first the newest. */
export const stories = (count: number, word = 'Story') =>
  contentFolder(
    Object.fromEntries(
      Array.from({ length: count }, (_, i) => {
        const day = `2023-04-${String(28 - i).padStart(2, '0')}`
        const fields = {
          title: `${word} ${i}`,
          publishedDateTime: `${day}T08:00:00Z`,
          webUrl: `https://daily.example.org/${i}`,
          topics: '[Bridges]',
        }
        return [`${day}-story.md`, newsFile(fields)]
      }),
    ),
  )
