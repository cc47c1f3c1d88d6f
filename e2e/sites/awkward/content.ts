import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { COVERAGE_FILES } from './coverageFiles.ts'
import { provider, report, story, topics } from './storyFile.ts'

/** A busy day that goes over the edge of a page, and days of two stories before it: 120 stories. */
function plainStories(): Record<string, string> {
  const files: Record<string, string> = {}
  for (let i = 0; i < 120; i++) {
    const day = i < 30 ? '2021-05-20' : dayBefore(Math.floor((i - 28) / 2))
    const hour = String(23 - (i % 24)).padStart(2, '0')
    const minute = String(59 - (i % 60)).padStart(2, '0')
    files[`${day}-plain-story-${i}.md`] = story(
      {
        title: `Plain story number ${i}`,
        excerpt: `"What happened in the plain story with the number ${i}, told in one sentence."`,
        publishedDateTime: `${day}T${hour}:${minute}:00Z`,
        webUrl: `https://plain.example/stories/${i}`,
      },
      `${provider('Plain Dealer', 'plain.example')}${topics('Everything', i % 2 === 0 ? 'Even' : 'Odd')}`,
    )
  }
  return files
}

const dayBefore = (days: number): string =>
  new Date(Date.UTC(2021, 4, 20) - days * 86_400_000).toISOString().slice(0, 10)

const STORIES: Record<string, string> = {
  '2021-06-06-coverage.md': story(
    {
      title: 'A story that many report',
      excerpt: 'The one with the related list that has everything wrong with it.',
      publishedDateTime: '2021-06-06T12:00:00Z',
      webUrl: 'https://lead.example/a-story-that-many-report?utm_source=feed',
    },
    `${provider('The Lead', 'lead.example')}${topics('Everything', 'C#', 'C++')}related:
${report({ title: 'The lead itself under another query', webUrl: 'https://www.lead.example/a-story-that-many-report?ref=home' })}${report({ title: 'First other report', webUrl: 'https://one.example/report', publishedDateTime: '2021-06-06T09:00:00Z' }, 'https://broken.example/one.jpg')}${report({ title: 'First other report again', webUrl: 'https://one.example/report#comments' })}${report({ title: 'A report of the same day', webUrl: 'https://two.example/report', publishedDateTime: '2021-06-06T00:00:00Z' })}${report({ title: 'A report that is also a story here', webUrl: 'https://plain.example/stories/3', publishedDateTime: '2021-06-08T12:00:00Z' })}${report({ title: 'A report without a link', webUrl: 'javascript:alert(1)' })}`,
  ),
  '2021-06-05-no-picture.md': story(
    {
      title: 'No picture, no excerpt, day only',
      publishedDateTime: '2021-06-05',
      webUrl: 'https://quiet.example/day-only',
    },
    topics('Everything', '人工智能'),
  ),
  '2021-06-04-broken-picture.md': story(
    {
      title: 'A picture that never comes',
      publishedDateTime: '2021-06-04T10:00:00Z',
      webUrl: 'https://picture.example/a',
    },
    `${topics('Everything')}images:\n  - url: "https://broken.example/picture.jpg"\n    width: 1200\n    height: 600\n    title: "What it would show"\n`,
  ),
  '2021-06-03-longest.md': story(
    {
      title: `"${'Unbreakable'.repeat(18)} and then ${'some more words '.repeat(5)}"`,
      excerpt: `"${'Averyveryverylongwordwithoutanyspace'.repeat(12)}"`,
      publishedDateTime: '2021-06-03T10:00:00Z',
      webUrl: 'https://long.example/x',
    },
    `${provider('"Publisher with a name that is rather too long"', 'long.example')}${topics('Everything', 'A topic with a name that goes on and on and on for quite a while')}`,
  ),
  '2021-06-02-right-to-left.md': story(
    {
      title: '"OpenAI: عنوان خبر من اليمين إلى اليسار"',
      excerpt: 'An excerpt in English, which runs from the left up to its full stop.',
      publishedDateTime: '2021-06-02T10:00:00Z',
      webUrl: 'https://rtl.example/x',
    },
    topics('Everything'),
  ),
  '2021-06-01-markup.md': story(
    {
      title: '"<script>alert(1)</script>Tom &amp; <b>Jerry</b> &#8217;s &lt;i&gt;"',
      publishedDateTime: '2021-06-01T10:00:00Z',
      webUrl: 'https://markup.example/x',
    },
    topics('Everything'),
  ),
  '2021-05-31-video.md': story(
    {
      title: 'A video without a web address',
      publishedDateTime: '2021-05-31T10:00:00Z',
      originalUrl: 'https://www.youtube.com/watch?v=abcdefghijk',
      type: 'video',
      featuredContent: `'<iframe src="https://www.youtube.com/embed/abcdefghijk" onload="alert(1)"></iframe>'`,
    },
    topics('Everything'),
  ),
  '2021-05-30-percent%20and+plus.md': story({
    title: 'A file name with signs',
    publishedDateTime: '2021-05-30T10:00:00Z',
    webUrl: 'https://signs.example/x',
  }),
  '2021-05-29-windows.md': `\uFEFF${story({
    title: 'Written on Windows',
    publishedDateTime: '2021-05-29T10:00:00Z',
    webUrl: 'https://windows.example/x',
  }).replaceAll('\n', '\r\n')}`,
  '2021-05-28-unpublished.md': story({
    title: 'Secret unpublished',
    publishedDateTime: '2021-05-28T10:00:00Z',
    webUrl: 'https://secret.example/x',
    published: 'false',
  }),
  '2021-05-27-no-fence.md':
    '---\ntitle: Two files over each other\npublishedDateTime: 2021-05-27\n',
  '2021-05-26-no-title.md': story({
    publishedDateTime: '2021-05-26T10:00:00Z',
    webUrl: 'https://untitled.example/x',
  }),
  '.hidden.md': 'not news',
  'empty.md': '',
  '_archive/2020-01-01-withdrawn.md': story({
    title: 'Secret withdrawn',
    publishedDateTime: '2020-01-01T10:00:00Z',
    webUrl: 'https://secret.example/y',
  }),
  'topics/everything.yaml': 'taxonomy: topic\nname: Everything\n',
  'topics/even.yaml': 'taxonomy: topic\nname: Even\nparent: Everything\n',
  'topics/silent.yaml': 'taxonomy: topic\n_id: silent\nname: Silent\nparent: Everything\n',
}

/** Writes the awkward folder. */
export function writeAwkwardContent(folder: string): void {
  for (const [name, text] of Object.entries({ ...plainStories(), ...STORIES, ...COVERAGE_FILES })) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
}
