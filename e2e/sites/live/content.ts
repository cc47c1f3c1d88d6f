import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** A small made-up story, whole and right. */
export function liveStory(title: string, day: number): string {
  const date = `2022-03-${String(day).padStart(2, '0')}`
  return `---
title: "${title}"
excerpt: "An excerpt of the story that is long enough to be shown."
publishedDateTime: ${date}T08:00:00Z
webUrl: "https://live.example/${day}"
---
`
}

/** Puts the folder that the dev server's tests edit in order: twenty days, a story each. */
export function writeLiveContent(folder: string): void {
  mkdirSync(folder, { recursive: true })
  for (const name of readdirSync(folder)) {
    if (!/^2022-03-(0\d|1\d|20)-live\.md$/.test(name)) {
      rmSync(join(folder, name), { recursive: true })
    }
  }
  for (let day = 1; day <= 20; day++) {
    writeFileSync(join(folder, liveName(day)), liveStory(`Live story ${day}`, day))
  }
}

export const liveName = (day: number): string => `2022-03-${String(day).padStart(2, '0')}-live.md`

/** One of many small stories that are older than all others. */
export const burstStory = (i: number): string => `---
title: "Burst story ${i}"
publishedDateTime: 2021-01-01T08:00:00Z
webUrl: "https://live.example/burst/${i}"
---
`
