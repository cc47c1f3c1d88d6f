/** Made-up reports, as the robot finds them. */
import fc from 'fast-check'
import type { GatheredReport, GatheredStory } from '../gather/file/gatheredReport.ts'

/** A report that a file can hold, with these facts instead. */
export const gatheredReport = (facts: Partial<GatheredReport> = {}): GatheredReport => ({
  title: 'Glass bridge opens to walkers',
  excerpt: 'The bridge over the gorge is open from dawn to dusk.',
  published: '2024-04-05T06:07:08Z',
  updated: undefined,
  link: 'https://daily.example.org/glass-bridge',
  original: undefined,
  type: 'article',
  quality: 55,
  provider: { name: 'The Daily', domain: 'daily.example.org', icon: undefined },
  picture: undefined,
  gathered: '2024-04-05T07:00:00Z',
  ...facts,
})

/** A report of another outlet, by a number. */
export const reportOf = (number: number, facts: Partial<GatheredReport> = {}): GatheredReport =>
  gatheredReport({
    title: `Walkers on glass, part ${number}`,
    link: `https://outlet${number}.example/walkers/${number}`,
    provider: { name: `Outlet ${number}`, domain: `outlet${number}.example`, icon: undefined },
    ...facts,
  })

/** A story with its coverage, with these facts instead. */
export const gatheredStory = (facts: Partial<GatheredStory> = {}): GatheredStory => ({
  report: gatheredReport(),
  related: [],
  heat: 65,
  published: true,
  topics: ['Bridges'],
  ...facts,
})

/** What ends texts, fields and files too early, where it is not written with care. */
const AWKWARD = [
  ...[
    '---',
    '\n---\n',
    '...',
    '- ',
    '# ',
    ' #1',
    ': ',
    'related:',
    'webUrl: x',
    'published: no',
    '"',
    "'",
  ],
  ...[
    '\\',
    '{',
    '[',
    '|',
    '>',
    '&amp;',
    '&lt;b&gt;',
    '<b>',
    '</p>',
    '<a href=',
    '%41',
    '\u0000',
    '\u0007',
  ],
  ...[
    '\u0085',
    '\u2028',
    '\u2029',
    '\u200f',
    '\u202e',
    '\ufeff',
    '\u00a0',
    '\ud800',
    '\u{1f469}\u200d\u{1f680}',
  ],
  ...[
    'e\u0301',
    '\uffff',
    '\u{1ffff}',
    '\r\n',
    '\t',
    '…',
    '| The Daily',
    'All rights reserved',
    'نص',
    '字',
  ],
]

export const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(...AWKWARD),
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.lorem({ maxCount: 4 }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(' '))

const anyInstant = fc
  .date({ min: new Date('1000-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().replace(/\.\d+Z$/, 'Z'))

const anyLink = fc.oneof(
  fc.webUrl({ withQueryParameters: true, withFragments: true, validSchemes: ['http', 'https'] }),
  fc
    .tuple(fc.nat(9), anyText)
    .map(([host, path]) => `https://host${host}.example/${path}?q=${path}`),
)

const anySize = fc.option(fc.oneof(fc.nat(5000), fc.double()), { nil: undefined })

/** Whatever a feed may lead to. */
export const anyReport: fc.Arbitrary<GatheredReport> = fc.record({
  title: anyText,
  excerpt: fc.option(anyText, { nil: undefined }),
  published: anyInstant,
  updated: fc.option(anyInstant, { nil: undefined }),
  link: anyLink,
  original: fc.option(anyLink, { nil: undefined }),
  type: fc.constantFrom('article', 'video'),
  quality: fc.nat(206),
  provider: fc.record({
    name: fc.oneof(anyText, fc.domain(), fc.constant('The Daily')),
    domain: fc.oneof(fc.domain(), anyText),
    icon: fc.option(anyLink, { nil: undefined }),
  }),
  picture: fc.option(
    fc.record({
      url: fc.oneof(anyLink, fc.constant('/here.png')),
      width: anySize,
      height: anySize,
      alt: fc.option(anyText, { nil: undefined }),
      credit: fc.option(anyText, { nil: undefined }),
    }),
    { nil: undefined },
  ),
  gathered: anyInstant,
})
