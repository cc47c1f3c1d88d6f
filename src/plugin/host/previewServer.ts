import { existsSync, statSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join, relative, resolve } from 'node:path'
import send from 'send'
import type { PreviewServer } from 'vite'
import type { Settings } from '../run/settings.ts'
import { type HeaderRule, headerRules, headersFor, REVALIDATE } from './hostHeaders.ts'
import { siteAnswer } from './siteAnswer.ts'
import { textType } from './textTypes.ts'

/**
 * Serves the built site as a good host does, instead of Vite, which would answer every missing address
 * with the feed.
 *
 * @throws Error where nothing has been built
 */
export function servePreview(server: PreviewServer, settings: Settings): void {
  const { root, base, build } = server.config
  const folder = resolve(root, build.outDir)
  if (!existsSync(join(folder, 'index.html'))) {
    throw new Error(`There is no site in ${relative('.', folder)} yet: run "npm run build" first`)
  }
  const rules = headerRules({ origin: undefined, base }, settings.images)
  server.middlewares.use(siteHandler(folder, base, rules))
}

/**
 * Answers every request for a built site, with the headers that belong to it: files in the compressed form
 * that the browser knows, where there is one.
 */
function siteHandler(folder: string, base: string, rules: readonly HeaderRule[]) {
  const hasFile = (name: string) => isFile(join(folder, name))

  const start = ({ url = base }: IncomingMessage, response: ServerResponse, status: number) => {
    response.statusCode = status
    for (const [name, value] of Object.entries(headersFor(rules, url.split('?', 1)[0] ?? base))) {
      response.setHeader(name, value)
    }
    // What is missing now may be there later.
    if (status !== 200) response.setHeader('Cache-Control', REVALIDATE)
  }

  const sendText = (
    request: IncomingMessage,
    response: ServerResponse,
    status: number,
    text: string,
  ) => {
    start(request, response, status)
    response.setHeader('Content-Type', 'text/plain; charset=utf-8')
    response.end(`${text}\n`)
  }

  const sendFile = (
    request: IncomingMessage,
    response: ServerResponse,
    status: number,
    name: string,
  ) => {
    const type = textType(name)
    if (type !== undefined) {
      response.setHeader('Content-Type', type)
      response.setHeader('Vary', 'Accept-Encoding')
    }
    start(request, response, status)
    const form = FORMS.find(
      ({ coding, ending }) => accepts(request, coding) && hasFile(`${name}${ending}`),
    )
    if (form) response.setHeader('Content-Encoding', form.coding)
    send(request, encodeURIComponent(`${name}${form?.ending ?? ''}`), {
      root: folder,
      dotfiles: 'allow',
      index: false,
      cacheControl: false,
      acceptRanges: status === 200,
    }).pipe(response)
  }

  return (request: IncomingMessage, response: ServerResponse): void => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD')
      sendText(request, response, 405, 'This site can only be read')
      return
    }
    const answer = siteAnswer(request.url ?? base, base, hasFile)
    switch (answer.kind) {
      case 'file':
        sendFile(request, response, answer.status, answer.name)
        break
      case 'text':
        sendText(request, response, answer.status, answer.text)
        break
      case 'redirect':
        response.setHeader('Location', answer.address)
        sendText(request, response, 301, answer.address)
    }
  }
}

function isFile(path: string): boolean {
  try {
    return statSync(path).isFile()
  } catch {
    // An address may be anything, also too long for a name.
    return false
  }
}

/** The best first. */
const FORMS = [
  { coding: 'br', ending: '.br' },
  { coding: 'gzip', ending: '.gz' },
] as const

/** Whether a browser understands a content coding. */
const accepts = ({ headers }: IncomingMessage, coding: string): boolean =>
  `${headers['accept-encoding'] ?? ''}`.split(',').some((item) => {
    const [name, weight] = item.split(';').map((part) => part.trim())
    return name === coding && !/^q=0(\.0*)?$/.test(weight ?? '')
  })
