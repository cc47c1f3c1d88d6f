import { useState } from 'react'

type ImageState = 'loading' | 'shown' | 'failed'

/** An image is not seen before it is whole: browsers paint a broken icon before they report the failure. */
export const IMAGE_LOOK: Record<ImageState, string> = {
  loading: 'opacity-0 noscript:opacity-100',
  shown: '',
  failed: 'hidden',
}

/**
 * How far an image has come, and the handlers that the `img` needs to tell.
 *
 * @param url the image's address; another one begins anew
 */
export function useImageState(url: string | undefined) {
  const [known, setKnown] = useState<{ url: string | undefined; state: ImageState }>()
  const report = (state: ImageState) => setKnown({ url, state })
  return {
    state: known?.url === url && known ? known.state : ('loading' as const),
    onLoad: () => report('shown'),
    onError: () => report('failed'),
  }
}
