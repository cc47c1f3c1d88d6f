/** Ten made-up feeds of made-up outlets, on this machine. */
import { createServer } from 'node:http'

/** The list names it: it stays from run to run. */
const PORT = 43123

/** A report: its headline, what it says, and how many minutes before now it was published. */
export type Report = readonly [title: string, excerpt: string, minutes: number]

/** An outlet, and what its feed has. */
export interface Outlet {
  readonly name: string
  readonly host: string
  readonly topic: string
  readonly reports: readonly Report[]
}

/** What four outlets report at once. */
export const BRIDGE = 'Elmstad harbour bridge closes after cracks are found in its main cable'

const outlet = (name: string, topic: string, ...reports: Report[]): Outlet => ({
  name,
  host: `${name.toLowerCase().replaceAll(' ', '-')}.example`,
  topic,
  reports,
})

export const OUTLETS: readonly Outlet[] = [
  outlet('Elmstad Courier', 'Transport', [
    BRIDGE,
    'Inspectors found cracks in the main cable of the Elmstad harbour bridge and closed it to all traffic.',
    90,
  ]),
  outlet('Northern Herald', 'Transport', [
    'Cracks in main cable: Elmstad harbour bridge is closed to traffic',
    'The harbour bridge in Elmstad stays closed after inspectors found cracks in its main cable.',
    80,
  ]),
  outlet('Coast Gazette', 'Transport', [
    'Elmstad closes its harbour bridge because of cable cracks',
    'All traffic has to go around after cracks were found in a main cable of the Elmstad harbour bridge.',
    70,
  ]),
  outlet('Valley Radio', 'Science', [
    'A comet named Okoro can be seen before dawn this week',
    'Comet Okoro stands low in the east, and a pair of binoculars is enough to see its tail.',
    200,
  ]),
  outlet('Sky Journal', 'Science', [
    'Comet Okoro is bright enough to be seen before dawn',
    'Whoever looks to the east before dawn this week sees the tail of comet Okoro with binoculars.',
    190,
  ]),
  outlet('Garden Weekly', 'Gardens', [
    'Three pear trees that bear fruit in the shade',
    'Old sorts of pear trees that a nursery has grown against a northern wall.',
    300,
  ]),
  outlet('Kitchen Post', 'Gardens', [
    'How to keep quinces through the winter',
    'A cellar, some straw and an eye for spots are all that quinces need.',
    310,
  ]),
  outlet('Silent Letter', 'Gardens'),
  outlet('Fallen Tower', 'Chess'),
  outlet('Broken Clock', 'Transport'),
]

/** What comes later: the same event, by an outlet that had nothing so far. */
export const LATER: Outlet = outlet('Silent Letter', 'Gardens', [
  'Repair of the Elmstad harbour bridge will take weeks, cable cracks are deep',
  'The cracks in the main cable of the closed Elmstad harbour bridge are deeper than inspectors thought.',
  10,
])

/** Where the feed of an outlet is. */
export const feedOf = ({ host }: Outlet): string => `http://127.0.0.1:${PORT}/${host}.xml`

/** How outlets answer that have no feed: with an error, and with a page. */
const OTHER_ANSWERS: Readonly<Record<string, readonly [status: number, body: string]>> = {
  'fallen-tower.example': [500, 'Out of order'],
  'broken-clock.example': [200, '<!doctype html><title>Broken Clock</title><p>No feed here.'],
}

/** Serves the feeds of outlets while something is done. */
export async function withFeeds<T>(outlets: readonly Outlet[], work: () => Promise<T>): Promise<T> {
  const server = createServer(({ url }, response) => {
    const found = outlets.find((each) => url === new URL(feedOf(each)).pathname)
    const other = OTHER_ANSWERS[found?.host ?? '']
    const [status, body] = other ?? (found ? [200, feed(found)] : [404, ''])
    const type = other ? 'text/html' : 'application/rss+xml'
    response.writeHead(status, { 'Content-Type': type }).end(body)
  })
  await new Promise<void>((resolve) => server.listen(PORT, '127.0.0.1', resolve))
  try {
    return await work()
  } finally {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
}

const feed = ({ name, host, reports }: Outlet): string => `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0"><channel><title>${name}</title><link>https://${host}/</link><language>en</language>
${reports.map((report, i) => item(host, report, i)).join('\n')}
</channel></rss>
`

const item = (host: string, [title, excerpt, minutes]: Report, number: number): string => {
  const published = new Date(Date.now() - minutes * 60_000).toUTCString()
  const link = `https://${host}/news/${number}`
  return `<item><title>${title}</title><link>${link}</link><description>${excerpt}</description><pubDate>${published}</pubDate></item>`
}
