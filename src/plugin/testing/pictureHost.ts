import type { RequestListener } from 'node:http'
import sharp from 'sharp'
import { feedServer } from './feedServer.ts'

/** Starts a host for the time of a test, and gives its address, and how often each of its paths was asked for. */
export async function pictureHost(
  answer: RequestListener,
): Promise<{ origin: string; asked: Map<string, number> }> {
  const asked = new Map<string, number>()
  const { origin } = await feedServer((request, response) => {
    const path = request.url ?? ''
    asked.set(path, (asked.get(path) ?? 0) + 1)
    answer(request, response)
  })
  return { origin, asked }
}

/** A picture of one color, as a file. */
export const pictureOf = (
  width: number,
  height: number,
  color: string,
  type: 'jpeg' | 'png' = 'jpeg',
): Promise<Buffer> =>
  sharp({ create: { width, height, channels: 3, background: color } })
    .toFormat(type)
    .toBuffer()
