import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5'
import { expect, test } from 'vitest'
import type { Story } from '../../shared/bundle.ts'
import type { PageData } from '../../shared/pageData.ts'
import { bundle } from '../testing/bundle.ts'
import { renderPage } from './server.tsx'

const ARABIC = {
  title: 'OpenAI تعلن عن نموذج جديد!',
  excerpt: 'قالت الشركة إن النموذج أسرع من سابقه.',
  publisher: 'BBC عربي تايمز',
  topic: 'AI والتعليم العالي',
  neighbor: 'GPT في المدارس اليوم',
  credit: 'NASA وكالة الفضاء',
}
const ENGLISH = {
  title: 'الجزيرة reports on a bridge.',
  excerpt: 'The excerpt ends in a full stop.',
  publisher: 'جسر Bridge News',
  neighbor: 'سلام, said the robot.',
}

const topic = { slug: 'ai', name: ARABIC.topic }

const story: Story = {
  id: '2020-11-05-story',
  title: ARABIC.title,
  excerpt: ENGLISH.excerpt,
  published: '2020-11-05T08:00:00Z',
  link: 'https://daily.example.org/5',
  type: 'article',
  publisher: { name: ARABIC.publisher },
  picture: { url: 'https://daily.example.org/5.jpg', alt: 'صورة' },
  pictureCredit: ARABIC.credit,
  topics: [topic],
  relatedCount: 1,
  related: [
    {
      title: ENGLISH.title,
      excerpt: ARABIC.excerpt,
      link: 'https://other.example/1',
      type: 'article',
      publisher: { name: ENGLISH.publisher },
    },
  ],
  newer: { id: '2020-11-06-story', title: ARABIC.neighbor },
  older: { id: '2020-11-04-story', title: ENGLISH.neighbor },
}

const manifest = { ...bundle()['manifest.json'], largest: [{ ...topic, count: 1 }] }

const PAGES: readonly PageData[] = [
  { view: 'story', story },
  { view: 'story', story: { ...story, type: 'video', youtube: 'abcdefghijk' } },
  {
    view: 'list',
    page: 'head',
    manifest,
    part: { topic, isRoot: false, count: 1, pageSize: 2, head: '', stories: [story] },
  },
  { view: 'topics', topics: { topics: [{ ...topic, list: manifest.feed }] } },
  { view: 'follow', topics: { topics: [{ ...topic, list: manifest.feed }] }, publishers: [] },
  { view: 'search', manifest },
  {
    view: 'month',
    month: '2020-11',
    isNumbered: false,
    stories: {
      stories: [{ ...story, publisher: ARABIC.publisher }],
      count: 1,
      part: 1,
      parts: 1,
    },
  },
]

/** Where a text stands in a page: the direction and the language of the innermost elements that say any. */
interface Place {
  readonly text: string
  readonly dir?: string
  readonly lang?: string
}

function textsOf(html: string): Place[] {
  const places: Place[] = []
  const look = (node: DefaultTreeAdapterTypes.ChildNode, around: Omit<Place, 'text'>): void => {
    if (node.nodeName === '#text' && 'value' in node) places.push({ ...around, text: node.value })
    if (!('childNodes' in node)) return
    const own = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]))
    // A bdi that says none has the direction of its first letter.
    const auto = node.nodeName === 'bdi' ? { dir: 'auto' } : {}
    const { dir, lang } = own
    const inside = { ...around, ...auto, ...(dir && { dir }), ...(lang && { lang }) }
    for (const child of node.childNodes) look(child, inside)
  }
  for (const node of parseFragment(html).childNodes) look(node, { dir: 'ltr', lang: 'en' })
  return places
}

test('every text of a page runs in its own direction and says its language, whatever stands beside it', () => {
  const places = PAGES.flatMap((page) => textsOf(renderPage(page).html))
  const of = (text: string) => places.filter((place) => place.text === text)
  for (const text of Object.values(ARABIC)) {
    expect(of(text).length, text).toBeGreaterThan(0)
    for (const place of of(text)) expect(place).toEqual({ text, dir: 'rtl', lang: 'und-Arab' })
  }
  for (const text of Object.values(ENGLISH)) {
    expect(of(text).length, text).toBeGreaterThan(0)
    for (const place of of(text)) expect(place).toEqual({ text, dir: 'ltr', lang: 'en' })
  }
})
