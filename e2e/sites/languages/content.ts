import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Report, Story } from './stories.ts'

/** Writes stories as news files. */
export function writeStories(stories: readonly Story[], folder: string): void {
  for (const [i, story] of stories.entries()) {
    writeFileSync(join(folder, `${story.published.slice(0, 10)}-story-${i}.md`), newsFile(story, i))
  }
}

/** JSON is YAML as well. */
const field = (name: string, value: unknown): string => `${name}: ${JSON.stringify(value)}\n`

function newsFile({ title, excerpt, published, topics, ...rest }: Story, i: number): string {
  return [
    '---\n',
    field('title', title),
    field('excerpt', excerpt),
    field('publishedDateTime', published),
    ...(i === 0 ? [field('updatedDateTime', '2024-03-06T07:00:00Z')] : []),
    field('webUrl', `https://news.example/${i}`),
    field('type', rest.isVideo ? 'video' : 'article'),
    ...(rest.isVideo ? [field('featuredContent', VIDEO)] : []),
    field('provider', { name: rest.publisher }),
    field('topics', topics),
    field('images', [{ url: '/icon.svg', width: 512, height: 512, title, attribution: 'X' }]),
    field('related', (rest.related ?? []).map(report)),
    '---\n',
  ].join('')
}

const VIDEO = '<iframe src="https://www.youtube.com/embed/dQw4w9WgXcQ"></iframe>'

/** The last one is a story of the same site too. */
const report = (
  { title, publisher, published }: Report,
  i: number,
  { length }: readonly Report[],
) => ({
  title,
  publishedDateTime: published,
  webUrl: i === length - 1 ? 'https://news.example/1' : `https://other.example/${i}`,
  provider: { name: publisher },
})
