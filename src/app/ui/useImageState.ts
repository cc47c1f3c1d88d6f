import { type SyntheticEvent, useEffect, useRef, useState } from 'react'
import { isAskedFor, useWithheld } from '../marks/look.ts'
import { useHydrated } from '../navigation/useHydrated.ts'
import { useOnline } from '../navigation/useOnline.ts'
import { isVideoGone } from './pictures/isVideoGone.ts'

/** `printed`: it came with the page, and nobody knows more. */
type ImageState = 'printed' | 'loading' | 'shown' | 'failed'

/** An image is not seen before it is whole: browsers paint a broken icon before they report the failure. */
export const IMAGE_LOOK: Record<ImageState, string> = {
  printed: '',
  loading: 'opacity-0',
  shown: '',
  failed: 'hidden',
}

/**
 * How far an image has come, and the properties that the `img` needs to tell. In a page that was finished
 * at build time the image is seen from the start: its script may come late, or never. One that has failed is tried
 * again when the browser is online again. One that the reader does not want has failed until it is asked for.
 *
 * @param url the image's address; another one begins anew
 */
export function useImageState(url: string | undefined) {
  const isHydrated = useHydrated()
  const isWithheld = useWithheld(url)
  const ref = useRef<HTMLImageElement>(null)
  const triedAgain = useRef<string>(undefined)
  const [known, setKnown] = useState<{ url: string | undefined; state: ImageState }>({
    url,
    state: isHydrated ? 'loading' : 'printed',
  })
  const report = (state: ImageState) => setKnown({ url, state })
  useEffect(() => {
    // It came or failed before anybody listened.
    const image = ref.current
    if (!image?.complete || image.src === '') return
    const hasFailed = image.naturalWidth === 0 || isVideoGone(image)
    setKnown({ url, state: hasFailed ? 'failed' : 'shown' })
  }, [url])
  const state = isWithheld ? 'failed' : known.url === url ? known.state : 'loading'
  useOnline(state === 'failed', () => report('loading'))
  return {
    state,
    ref,
    // By this the service worker knows that it was asked for. Another host learns no more of it than of others.
    ...(isAskedFor(url) && { referrerPolicy: 'same-origin' as const }),
    onLoad: ({ currentTarget }: SyntheticEvent<HTMLImageElement>) =>
      report(isVideoGone(currentTarget) ? 'failed' : 'shown'),
    onError: ({ currentTarget }: SyntheticEvent<HTMLImageElement>) => {
      // Browsers begin with the request of the page as it came, where that was put off: the service worker refuses it.
      const isStale = isAskedFor(url) && triedAgain.current !== url
      triedAgain.current = url
      if (isStale) currentTarget.setAttribute('src', currentTarget.src)
      else report('failed')
    },
  }
}
