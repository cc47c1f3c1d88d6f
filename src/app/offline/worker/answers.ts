/** Whether an answer is what was asked for, whole: what hosts send where there is nothing, or something else, is never kept. */

/**
 * Whether an answer of the network may be kept.
 *
 * @param isPage whether a page was asked for. Many hosts, and the networks of hotels, answer with a page where there is no such
 * file
 */
export function mayKeep(response: Response, isPage: boolean): boolean {
  const type = response.headers.get('content-type') ?? ''
  const isOwn = response.type === 'basic' || response.type === 'default'
  return isOwn && response.status === 200 && /^text\/html\b/i.test(type) === isPage
}

/**
 * A file that never changes under its name. Where a release was half there, browsers may keep for a year what the host sent in
 * its place: it is asked for once more, past what they keep.
 */
export async function fetchFile(asked: Request | string): Promise<Response> {
  const response = await fetch(asked)
  if (mayKeep(response, false)) return response
  return await fetch(asked, { cache: 'reload' }).catch(() => response)
}

/** What a page of this site says of itself, see index.html: a page in its place that somebody else sends does not. */
const PAGE_MARK = 'name="generator" content="Broadsheet"'

/** Whether the text of a page is that of one of ours. */
export const isOurPage = (html: string): boolean => html.includes(PAGE_MARK)

/** An answer that comes within some time; undefined where it comes later, or not at all. */
export const within = (
  milliseconds: number,
  answer: Promise<Response>,
): Promise<Response | undefined> =>
  Promise.race([
    answer.catch(() => undefined),
    new Promise<undefined>((resolve) => setTimeout(resolve, milliseconds, undefined)),
  ])
