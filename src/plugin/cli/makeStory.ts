import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { httpUrl } from '../../shared/site.ts'
import { headlineSlug } from '../arrange/headlineSlug.ts'
import { codeOf } from '../problems/codeOf.ts'

/** Of characters, as `check` has it. */
const LONGEST_TITLE = 300

/**
 * Makes the file of a story, which is hidden until it is finished.
 *
 * @param folder where it goes; made where it is missing
 * @param address of the original page, if it is known
 * @param now its day is that of the story
 * @param language of the site, a BCP 47 tag
 * @returns the file
 * @throws Error where there is such a file already, or the headline or the address is none
 */
export function makeStory(
  folder: string,
  headline: string,
  address: string | undefined,
  now: Date,
  language: string,
): string {
  const title = headline
    .normalize('NFC')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
  if (!/[\p{L}\p{N}\p{S}\p{P}]/u.test(title) || [...title].length > LONGEST_TITLE) {
    throw new Error(`A headline has 1 to ${LONGEST_TITLE} characters that can be seen.`)
  }
  if (address !== undefined && !(v.is(httpUrl, address) && URL.canParse(address))) {
    throw new Error(`${address} is no address of a page, such as https://example.org/story.`)
  }
  const day = dayOf(now)
  const file = join(folder, `${day}-${headlineSlug(title, language)}.md`)
  mkdirSync(folder, { recursive: true })
  try {
    writeFileSync(file, storyText(title, day, address), { flag: 'wx' })
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error
    throw new Error(`${file} is there already, and stays as it is: choose other words.`)
  }
  return file
}

/** The day where the publisher is. */
const dayOf = (now: Date): string =>
  [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-')

/** All fields that most stories have; what is empty is as good as absent. */
const storyText = (title: string, day: string, address: string | undefined): string => `---
title: ${JSON.stringify(title)}

# One to three sentences.
excerpt: ""

# When the original came out. T00:00:00Z: only the day is known.
publishedDateTime: ${day}T00:00:00Z

# Where the original is. The story cannot be shown without it.
webUrl: ${JSON.stringify(address ?? '')}

# article or video
type: article

# true shows it. Until then nobody sees it but you, with npm run dev.
published: false

# Who has published the original; by itself the host of its address.
provider:
  name: ""

# What it is about, such as [Plants, Genetics].
topics: []

# A picture: an address, or a file in public/. Remove the signs before these lines, and those below.
# images:
#   - url: "/pictures/name.jpg"
#     width: 1200
#     height: 675
#     title: "What is to be seen"
#     attribution: "Whose picture it is"

# Who else reports it, the best first.
# related:
#   - title: "Headline"
#     excerpt: "One to three sentences."
#     publishedDateTime: ${day}T00:00:00Z
#     webUrl: "https://example.org/report"
#     provider:
#       name: "Publisher"
---
`
