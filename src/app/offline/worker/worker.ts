/**
 * The site without a network: pages from the network first, files that are named by their content from here first. What it
 * has is what the reader saw and saved, and the app; there is no list of more. It looks at no clock.
 */
import { DATA_FOLDER, MANIFEST } from '../../../shared/bundleFiles.ts'
import { LEARN, TAKE_OVER } from '../../../shared/offline/caches.ts'
import { forgetOldEditions, keepEdition } from './edition.ts'
import { freshFile, hashedFile } from './files.ts'
import { isUnwanted, knowChoice, learnChoice } from './foreignPictures.ts'
import { shrink } from './keep.ts'
import { page } from './pages.ts'

declare const self: ServiceWorkerGlobalScope

const BASE = import.meta.env.BASE_URL

/** Data that is not there by then is as it was. */
const PATIENCE_MILLISECONDS = 3000

/** Names of files that are made from what is in them. */
const HASHED = new RegExp(`^(assets/|${DATA_FOLDER}/[a-z]+/)`)

self.addEventListener('install', (event) => {
  event.waitUntil(keepEdition())
})

self.addEventListener('activate', (event) => {
  event.waitUntil(
    Promise.all([
      self.registration.navigationPreload?.enable(),
      self.clients.claim(),
      forgetOldEditions(),
      shrink('files'),
      shrink('pages'),
    ]),
  )
})

self.addEventListener('message', (event) => {
  // A reader wants the new edition now. By itself it waits until no tab shows the one before.
  if (event.data === TAKE_OVER) self.skipWaiting()
  if (event.data === LEARN) event.waitUntil(learnChoice())
})

self.addEventListener('fetch', (event) => {
  const answer = answerTo(event)
  if (answer) event.respondWith(answer)
})

/** What is answered; undefined: whatever the network does. */
function answerTo(event: FetchEvent): Response | Promise<Response> | undefined {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (origin !== self.location.origin) return isUnwanted(request) ? Response.error() : undefined
  const isWhole = request.method === 'GET' && !request.headers.has('range')
  if (!isWhole || !pathname.startsWith(BASE)) return undefined
  const after = (work: Promise<unknown>) => event.waitUntil(work)
  const path = pathname.slice(BASE.length)
  if (request.mode === 'navigate') return page(request, preloaded(event), after)
  if (HASHED.test(path)) return hashedFile(request, after)
  const isFresh = path === `${DATA_FOLDER}/${MANIFEST}` || request.destination === 'image'
  return isFresh ? freshFile(request, PATIENCE_MILLISECONDS, after) : undefined
}

/** The answer that the browser has asked for while the worker was starting, where it does so. */
async function preloaded({ preloadResponse, request }: FetchEvent): Promise<Response> {
  const [response] = await Promise.all([preloadResponse, knowChoice()])
  return response ?? fetch(request)
}
