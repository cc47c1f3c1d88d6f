import { provider, related, report, story, topics } from './storyFile.ts'

/** So many reports does the story with the longest list have. */
export const MANY = 179

/** A word that only files which nobody sees have: no output may have it, not even an index of words. */
export const HIDDEN_WORD = 'Quibblefrotz'

const DAY = 86_400_000
const NOON = Date.UTC(2021, 5, 20, 12)

const at = (milliseconds: number): string =>
  new Date(milliseconds).toISOString().replace('.000', '')

const ENGLISH =
  'bridge closed cracks river traffic engineer mayor morning steel water report lorry ferry repair night weather inspector budget detour crowd anchor cable pillar storm rust'
const ARABIC =
  'جسر إغلاق صدع نهر مهندس صباح ماء تقرير عبارة ليل طقس مفتش ميزانية حشد كابل عمود عاصفة صدأ طريق مدينة'
const JAPANESE =
  '橋の 閉鎖 ひび 川 交通 技師 市長 朝に 鋼鉄 水位 報告 渡し船 修理 夜間 天気 検査官 予算 迂回路 群衆 嵐'

/** So many words of a list as if at random, but always the same ones for a number. */
function wordsOf(list: string, number: number, count: number): string {
  const all = list.split(' ')
  let state = Math.imul(number + 1, 0x9e3779b1)
  return Array.from({ length: count }, () => {
    state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d)
    state ^= state >>> 12
    return all[(state >>> 4) % all.length]
  }).join(' ')
}

/** Headlines in several scripts, with numbers that contradict each other; every fourth lies more than 30 days off. */
function manyReports(): string[] {
  const languages = [
    { list: ENGLISH, count: '475 cracks' },
    { list: ENGLISH, count: 'nearly 500 cracks' },
    { list: ARABIC, count: '٤٧٥ صدعًا' },
    { list: JAPANESE, count: 'ひび割れ475か所' },
  ]
  return Array.from({ length: MANY }, (_, i) => {
    const isFar = i % 4 === 3
    const time = isFar ? NOON + (i % 8 === 3 ? 40 : -400) * DAY - i * DAY : NOON + i * 3_600_000
    const { list = '', count = '' } = languages[i % 4] ?? {}
    return report({
      title: `"${wordsOf(list, i, 5)}: ${count}"`,
      excerpt: `"${wordsOf(list, i + MANY, 16)}."`,
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
      published: 'false',
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
