import type { Browser } from '@playwright/test'

const base64 = (body: Buffer): string => body.toString('base64')

/**
 * Answers every request of a browser to an https address here, so that nothing leaves the machine:
 * pictures with one picture, all else with 404. The site itself is served over http on localhost, and its
 * requests go their ordinary way. Holds for all pages, those that other programs open too.
 */
export async function answerElsewhere(browser: Browser, picture: Buffer): Promise<void> {
  const session = await browser.newBrowserCDPSession()
  session.on('Fetch.requestPaused', async ({ requestId, resourceType }) => {
    const answer =
      resourceType === 'Image'
        ? { responseCode: 200, responseHeaders: PICTURE_HEADERS, body: base64(picture) }
        : { responseCode: 404 }
    // The page may be gone before the answer.
    await session.send('Fetch.fulfillRequest', { requestId, ...answer }).catch(() => undefined)
  })
  await session.send('Fetch.enable', { patterns: [{ urlPattern: 'https://*' }] })
}

const PICTURE_HEADERS = [
  { name: 'Content-Type', value: 'image/jpeg' },
  { name: 'Cache-Control', value: 'public, max-age=31536000' },
]

/** Grain over a slope of colors: a JPEG of it has about the size of a news photograph's. */
const DRAWING = `<!doctype html>
<style>
  body { margin: 0; background: linear-gradient(135deg, navy, teal, orange) }
  svg { display: block; opacity: 0.25 }
</style>
<svg width="1200" height="630">
  <filter id="grain"><feTurbulence baseFrequency="0.05" numOctaves="3" seed="1" /></filter>
  <rect width="1200" height="630" filter="url(#grain)" />
</svg>`

/** A JPEG of 1200 × 630 pixels and about 40 KB, as publishers have them in their pages' heads. */
export async function drawPicture(browser: Browser): Promise<Buffer> {
  const page = await browser.newPage({ viewport: { width: 1200, height: 630 } })
  try {
    await page.setContent(DRAWING)
    return await page.screenshot({ type: 'jpeg', quality: 75 })
  } finally {
    await page.close()
  }
}
