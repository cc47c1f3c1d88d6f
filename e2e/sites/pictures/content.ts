/** A site that has its pictures itself: those of a host that is gone, but for one that nobody fetched in time. */
import { hash } from 'node:crypto'
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { provider, related, report, story } from '../awkward/storyFile.ts'

const HOST = 'pictures.invalid'
const PUBLIC = join(import.meta.dirname, '../../../public')

/** @param news the folder of the stories; the rest of the site goes beside it */
export function writePictures(news: string): void {
  const site = dirname(news)
  rmSync(join(site, '_pictures'), { recursive: true, force: true })
  writeFileSync(join(site, 'site.yaml'), 'title: Kept\nimages: self\n')
  keep(site, 'wide', 'card.png')
  keep(site, 'report', 'icon-512.png')
  keep(site, 'icon', 'icon-192.png')
  const file = (name: string, text: string) => writeFileSync(join(news, `${name}.md`), text)
  file('2024-03-03-kept', storyOf('The kept picture', 3, 'wide', related(reportOf())))
  file('2024-03-02-lost', storyOf('The lost picture', 2, 'lost'))
}

/** Keeps a picture as a build has done that found it. */
function keep(site: string, name: string, file: string): void {
  const folder = join(site, '_pictures', 'originals', HOST)
  mkdirSync(folder, { recursive: true })
  const id = hash('sha256', addressOf(name)).slice(0, 16)
  copyFileSync(join(PUBLIC, file), join(folder, `${name}-${id}.png`))
}

const addressOf = (name: string): string => `https://${HOST}/${name}.png`

const imageOf = (name: string): string =>
  `images:\n  - url: "${addressOf(name)}"\n    title: "Seen ${name}"\n`

const storyOf = (title: string, day: number, picture: string, more = ''): string =>
  story(
    {
      title: `"${title}"`,
      publishedDateTime: `"2024-03-0${day}T12:00:00Z"`,
      webUrl: `"https://daily.invalid/${day}"`,
    },
    `${provider('Daily', 'daily.invalid')}  images:\n    - url: "${addressOf('icon')}"\n${imageOf(picture)}${more}`,
  )

const reportOf = (): string =>
  report({ title: '"A report of it"', webUrl: '"https://weekly.invalid/1"' }, addressOf('report'))
