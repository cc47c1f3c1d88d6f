import { createServer, type Server } from 'node:http'
import { brotliCompressSync, constants } from 'node:zlib'

/** What content delivery networks use for files that they compress as they go. */
const QUALITY = 5
const TEXT = /^text\/|javascript|json|xml|svg/

/** What the server behind says that is not true of the compressed answer, or only of one connection. */
const OWN_HEADERS = ['content-encoding', 'content-length', 'transfer-encoding', 'connection']

/**
 * Serves another server's files with brotli, as a web host does and `vite preview` does not. Each file is
 * compressed once.
 *
 * @param origin of the server behind
 */
export function serveCompressed(origin: string, port: number): Promise<Server> {
  const answers = new Map<string, Promise<Answer>>()
  const server = createServer(async (request, response) => {
    const path = request.url ?? '/'
    const answer = answers.get(path) ?? ask(`${origin}${path}`)
    answers.set(path, answer)
    try {
      const { status, headers, body } = await answer
      response.writeHead(status, headers).end(body)
    } catch {
      response.writeHead(502).end()
    }
  })
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, 'localhost', () => resolve(server))
  })
}

interface Answer {
  readonly status: number
  readonly headers: Record<string, string>
  readonly body: Buffer
}

async function ask(address: string): Promise<Answer> {
  const response = await fetch(address, {
    headers: { Accept: 'text/html,*/*' },
    redirect: 'manual',
  })
  const body = Buffer.from(await response.arrayBuffer())
  const headers = Object.fromEntries(response.headers)
  for (const name of OWN_HEADERS) delete headers[name]
  if (!TEXT.test(headers['content-type'] ?? '')) return { status: response.status, headers, body }
  return {
    status: response.status,
    headers: { ...headers, 'content-encoding': 'br' },
    body: brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY } }),
  }
}
