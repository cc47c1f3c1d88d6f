import { createServer, type RequestListener } from 'node:http'
import { createServer as createRawServer, type Server, type Socket } from 'node:net'
import { onTestFinished } from 'vitest'

/** A host for the time of a test. */
export interface FeedServer {
  readonly origin: string
  /** What it was asked: path and headers of each request. */
  readonly asked: { readonly url: string; readonly headers: Readonly<Record<string, unknown>> }[]
}

/** Starts a host that answers as it is told. */
export async function feedServer(answer: RequestListener, host = '127.0.0.1'): Promise<FeedServer> {
  const asked: { url: string; headers: Record<string, unknown> }[] = []
  const server = createServer((request, response) => {
    asked.push({ url: request.url ?? '', headers: { ...request.headers } })
    answer(request, response)
  })
  await listening(server, host)
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return { origin: originOf(server, host), asked }
}

/** Starts one of this machine's network at another address than the others have. Some systems have no second one in IPv4. */
export const innerServer = (answer: RequestListener): Promise<FeedServer> =>
  feedServer(answer, '127.0.0.2').catch(() => feedServer(answer, '::1'))

/** Starts a host that answers byte by byte what it is told, which need not be HTTP. */
export async function rawServer(answer: (socket: Socket) => void): Promise<string> {
  const open = new Set<Socket>()
  const server = createRawServer((socket) => {
    open.add(socket)
    socket.on('error', () => undefined)
    socket.once('data', () => answer(socket))
  })
  await listening(server, '127.0.0.1')
  onTestFinished(() => {
    for (const socket of open) socket.destroy()
    server.close()
  })
  return originOf(server, '127.0.0.1')
}

const listening = (server: Server, host: string): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, host, resolve)
  })

function originOf(server: Server, host: string): string {
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`
}
