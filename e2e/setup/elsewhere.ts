/**
 * All other hosts: one server, to which the browser of the tests resolves every name but its own. It speaks HTTP
 * and HTTPS at one port, and answers a request for a picture with a picture and any other with a page. A picture
 * does not come where another host is named as its referrer.
 */
import { createServer as createHttp, type RequestListener } from 'node:http'
import { createServer as createHttps } from 'node:https'
import { createServer, type Socket } from 'node:net'
import { selfSigned } from './certificate.ts'

export const ELSEWHERE_PORT = 43120

const PICTURE = `<svg xmlns="http://www.w3.org/2000/svg" width="600" height="400"><rect width="600" height="400" fill="gray"/></svg>`
const PAGE = '<!doctype html><title>Elsewhere</title>'

/** The first byte of a connection over TLS. */
const HANDSHAKE = 22

const answer: RequestListener = ({ headers }, response) => {
  const isPicture = headers.accept?.startsWith('image/')
  const referrer = URL.parse(headers.referer ?? '')?.host
  if (isPicture && referrer !== undefined && referrer !== headers.host) response.statusCode = 403
  response.setHeader('Content-Type', isPicture ? 'image/svg+xml' : 'text/html')
  response.end(isPicture ? PICTURE : PAGE)
}

if (import.meta.main) {
  const plain = createHttp(answer)
  const secret = createHttps(selfSigned(), answer)
  // For a browser that takes this server for its proxy.
  plain.on('connect', (_request, socket) => {
    socket.write('HTTP/1.1 200 Connected\r\n\r\n')
    secret.emit('connection', socket)
  })
  createServer((socket: Socket) => {
    // A tab that is closed breaks its connections off.
    socket.on('error', () => socket.destroy())
    socket.once('data', (bytes) => {
      socket.pause()
      socket.unshift(bytes)
      const server = bytes[0] === HANDSHAKE ? secret : plain
      server.emit('connection', socket)
      process.nextTick(() => socket.resume())
    })
  }).listen(ELSEWHERE_PORT, '127.0.0.1')
}
