import { fetchFile, mayKeep, within } from './answers.ts'
import { find } from './edition.ts'
import { copyOf, keep, type Limited, noteUse, shrinkSometimes } from './keep.ts'

/** Told what goes on after an answer. */
type After = (work: Promise<unknown>) => void

/**
 * A file whose name is made from its content: the copy, else from the network.
 *
 * @param request asked with the cache `reload` where a copy was useless
 */
export async function hashedFile(request: Request, after: After): Promise<Response> {
  const path = new URL(request.url).pathname
  const copy = request.cache === 'reload' ? undefined : await find(path)
  if (!copy) return await fetched(request, fetchFile(request), 'files', after)
  after(noteUse('files', path))
  return copy
}

/**
 * What changes under its name: from the network while that is quick, else the copy. Without a copy, the network has all the time
 * that it takes.
 */
export async function freshFile(
  request: Request,
  patience: number,
  after: After,
): Promise<Response> {
  const answer = fetched(request, fetch(request), 'pages', after)
  after(answer.catch(() => undefined))
  const quick = await within(patience, answer)
  if (quick && quick.status < 500) return quick
  return (await find(new URL(request.url).pathname)) ?? answer
}

/** An answer of the network, of which a copy is kept where it is what was asked for. */
async function fetched(
  request: Request,
  asked: Promise<Response>,
  kind: Limited,
  after: After,
): Promise<Response> {
  const response = await asked
  if (!mayKeep(response, false)) return response
  const type = response.headers.get('content-type')
  const body = response.clone().arrayBuffer()
  after(
    body
      .then((bytes) => keep(kind, new URL(request.url).pathname, copyOf(type, bytes)))
      .then(() => shrinkSometimes(kind))
      // Cut off on its way.
      .catch(() => undefined),
  )
  return response
}
