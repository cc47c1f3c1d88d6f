import { provider, related, report, story, topics } from './storyFile.ts'

/** So many reports does the story with the longest list have. */
export const MANY = 179

/** A word that only files which nobody sees have: no output may have it, not even an index of words. */
export const HIDDEN_WORD = 'Quibblefrotz'

const DAY = 86_400_000
const NOON = Date.UTC(2021, 5, 20, 12)

const at = (milliseconds: number): string =>
  new Date(milliseconds).toISOString().replace('.000', '')

/** Headlines in several scripts, with numbers that contradict each other; every fourth lies more than 30 days off. */
function manyReports(): string[] {
  const titles = [
    (i: number) => `Bridge closed after 475 cracks are found, says witness ${i}`,
    (i: number) => `Nearly 500 cracks close the bridge, number ${i} of many`,
    (i: number) => `إغلاق الجسر بعد العثور على ٤٧٥ صدعًا ${i}`,
    (i: number) => `橋が閉鎖される、ひび割れ475か所 ${i}`,
  ]
  return Array.from({ length: MANY }, (_, i) => {
    const isFar = i % 4 === 3
    const time = isFar ? NOON + (i % 8 === 3 ? 40 : -400) * DAY - i * DAY : NOON + i * 3_600_000
    const title = titles[i % titles.length]?.(i) ?? ''
    return report({
      title: `"${title}"`,
      excerpt: `"${title}: what the reporter with the number ${i} saw from the shore."`,
      webUrl: `https://outlet-${i % 60}.example/bridge/${i}`,
      ...(i % 10 !== 9 && { publishedDateTime: i % 5 === 4 ? at(time).slice(0, 10) : at(time) }),
    })
  })
}

const RELEASE =
  'The observatory has found water on a small planet, its team said on Monday, and wants to look at three more before the year is out.'

/** One text in five places, as agencies and their customers print it. */
const copies = ['', ' | The Daily Copy', ' - Echo Online', ' · Mirror.example', ' — Repeater'].map(
  (suffix, i) =>
    report({
      title: `"Observatory finds water on a small planet${suffix}"`,
      excerpt: `"${i === 3 ? `${RELEASE.slice(0, 100)}…` : RELEASE}"`,
      webUrl: `https://copy-${i}.example/water`,
      publishedDateTime: at(NOON + i * 600_000),
    }),
)

/** Stories whose coverage has everything wrong with it that real lists have. */
export const COVERAGE_FILES: Record<string, string> = {
  '2021-06-20-many-reports.md': story(
    {
      title: 'A bridge is closed',
      excerpt: 'The one with more reports than a page can show at once.',
      publishedDateTime: at(NOON),
      webUrl: 'https://bridge.example/closed',
    },
    `${provider('Bridge Watch', 'bridge.example')}${topics('Everything')}${related(...manyReports())}`,
  ),
  '2021-06-20-copies.md': story(
    {
      title: 'Water on a small planet',
      excerpt: `"Astronomers see a line in the light of a star where only steam could have left one."`,
      publishedDateTime: at(NOON - DAY),
      webUrl: 'https://sky.example/water',
    },
    `${provider('Sky', 'sky.example')}${topics('Everything')}${related(
      ...copies,
      report({
        title: '"The same page, as an accelerated copy of it"',
        webUrl: 'https://copy-0-example.cdn.ampproject.org/c/s/copy-0.example/water/amp/',
        publishedDateTime: at(NOON),
      }),
      report({
        title: 'Dated in a far future',
        webUrl: 'https://future.example/water',
        publishedDateTime: '2099-01-01T08:00:00Z',
      }),
      report({
        title: 'Dated a week too early',
        webUrl: 'https://early.example/water',
        publishedDateTime: at(NOON - 8 * DAY),
      }),
    )}`,
  ),
  // Two published files of one page: both stay, and know each other.
  '2021-06-19-one-event.md': twin('The dam holds', 'https://dam.example/holds'),
  '2021-06-19-one-event-again.md': twin(
    'The dam holds, says its keeper',
    'https://www.dam.example/holds/?utm_source=feed#top',
  ),
  // Folded: it hands its reports over, and is seen nowhere itself.
  '2021-06-19-folded.md': story(
    {
      title: `"${HIDDEN_WORD} folded"`,
      excerpt: `"${HIDDEN_WORD}: nobody sees what a folded file says itself."`,
      publishedDateTime: '2021-06-19T11:00:00Z',
      webUrl: 'https://folded.example/dam',
      heat: '-1',
    },
    related(
      report({ title: 'The lead of the folded file', webUrl: 'https://dam.example/holds' }),
      report({
        title: 'Handed over by a file that nobody sees',
        webUrl: 'https://handed.example/dam',
        publishedDateTime: '2021-06-19T13:00:00Z',
      }),
    ),
  ),
  '2021-06-19-unpublished.md': story(
    {
      title: `"${HIDDEN_WORD} unpublished"`,
      publishedDateTime: '2021-06-19T11:00:00Z',
      webUrl: 'https://dam.example/holds',
      published: 'false',
      heat: '-1',
    },
    related(
      report({ title: `"${HIDDEN_WORD} of no lead"`, webUrl: 'https://unpublished.example/dam' }),
    ),
  ),
}

/** One of the files about the dam. */
function twin(title: string, webUrl: string): string {
  return story(
    { title, publishedDateTime: '2021-06-19T10:00:00Z', webUrl },
    `${provider('Dam', 'dam.example')}${topics('Everything')}${related(
      report({
        title: 'Engineers look at the dam',
        webUrl: 'https://engineers.example/dam',
        publishedDateTime: '2021-06-19T12:00:00Z',
      }),
    )}`,
  )
}
