/** The commands that make something: a folder for a site, a file for a story. */
import { relative, resolve } from 'node:path'
import { messageOf } from '../problems/messageOf.ts'
import { placed, standingPlace } from '../run/environment.ts'
import { loadSite, PROJECT } from './loadSite.ts'
import { makeSite } from './makeSite.ts'
import { makeStory } from './makeStory.ts'

const USAGE = `Usage:
  npm run new -- site DIR                     make a folder for a site of your own, with three stories
  npm run new -- story "Headline" [ADDRESS]   make a file for a story, hidden until it is finished
ADDRESS is that of the original page. What is there already stays as it is.`

/**
 * Does what the arguments say.
 *
 * @returns the exit code
 */
export async function runNew([what, name, ...rest]: readonly string[]): Promise<number> {
  const isSite = what === 'site' && name && rest.length === 0
  const isStory = what === 'story' && name && rest.length <= 1
  if (!isSite && !isStory) {
    console.error(USAGE)
    return what === '--help' || what === '-h' ? 0 : 2
  }
  try {
    console.log(isSite ? newSite(name) : await newStory(name, rest[0]))
    return 0
  } catch (error) {
    console.error(messageOf(error))
    return 2
  }
}

function newSite(name: string): string {
  const from = standingPlace(PROJECT)
  const folder = placed(name, from)
  makeSite(folder)
  const typed = inShell(name)
  return `${name} is a site now: its settings are in site.yaml, its colors in theme.css, three stories in news.
Look at it, and change it as you like:

  SITE_DIR=${typed} npm run dev

To leave SITE_DIR out from now on, write this line into the file .env of the project:

  SITE_DIR=${resolve(folder)}

A story of your own begins with

  SITE_DIR=${typed} npm run new -- story "Headline"`
}

async function newStory(title: string, address: string | undefined): Promise<string> {
  const { settings, folder } = await loadSite()
  const place = folder === undefined ? settings.content[0] : `${folder.folder}/news`
  const file = makeStory(place ?? 'content', title, address, new Date(), settings.language)
  return `${relative('.', file)} is hidden until it says published: true. Fill in what it asks for.`
}

/** A name as a shell reads it: one with spaces or signs in quotes. */
const inShell = (name: string): string =>
  /^[\w~./-]+$/.test(name) ? name : `'${name.replaceAll("'", "'\\''")}'`
