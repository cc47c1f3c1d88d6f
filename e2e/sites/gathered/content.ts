/** A site whose news a robot gathers from ten feeds. */
import { execFile } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { feedOf, OUTLETS, type Outlet, withFeeds } from './feeds.ts'

/** Writes the site's list and its topics, and gathers its news for the first time. */
export async function writeGathered(folder: string): Promise<void> {
  const file = (name: string, text: string) => writeFileSync(join(folder, name), text)
  file('site.yaml', 'title: Gathered\n')
  file('sources.opml', list())
  for (const topic of topics())
    file(`${topic.toLowerCase()}.yaml`, `taxonomy: topic\nname: ${topic}\n`)
  await withFeeds(OUTLETS, () => run(folder, 'gather'))
}

/**
 * Runs a command as a publisher does.
 *
 * @param folder of the site
 * @throws Error with what was said where it fails
 */
export async function run(folder: string, script: string, ...args: string[]): Promise<string> {
  const { stdout } = await promisify(execFile)('npm', ['run', '--silent', script, '--', ...args], {
    env: { ...process.env, SITE_DIR: folder, CONTENT_DIR: '', SITE_URL: '', BASE_PATH: '' },
    shell: process.platform === 'win32',
  })
  return stdout
}

const topics = (): string[] => [...new Set(OUTLETS.map(({ topic }) => topic))]

const list = (): string => `<?xml version="1.0" encoding="UTF-8"?>
<opml version="2.0">
<head><title>Sources</title></head>
<body>
${topics().map(folderOf).join('\n')}
</body>
</opml>
`

const folderOf = (topic: string): string =>
  `<outline text="${topic}">\n${OUTLETS.filter((each) => each.topic === topic)
    .map(line)
    .join('\n')}\n</outline>`

const line = (outlet: Outlet): string =>
  `<outline type="rss" text="${outlet.name}" xmlUrl="${feedOf(outlet)}" htmlUrl="https://${outlet.host}/"/>`
