import { useEffect, useState, useSyncExternalStore } from 'react'
import { ViewCode } from './frame/viewCode.ts'
import { keepsAnything } from './marks/marks.ts'
import { hasActed, onInteraction } from './navigation/interaction.ts'
import { hasHeldKey, onHeldKey } from './navigation/keyPresses.ts'
import { hideOverlay, type Overlay, useOverlay } from './navigation/overlays.ts'
import { useHydrated } from './navigation/useHydrated.ts'
import { useMayPrefetch } from './navigation/useMayPrefetch.ts'
import { Notice } from './ui/Notice.tsx'
import { say } from './words/words.ts'

const KEYBOARD = new ViewCode(
  [],
  async () => (await import('./keyboard/Keyboard.tsx')).Keyboard,
  null,
)

const MARKS = new ViewCode([], async () => (await import('./LateMarks.tsx')).LateMarks, null)
// Beside the view's own code: what is muted is waited for.
if (keepsAnything()) MARKS.preload().catch(() => undefined)

const OVERLAYS: Readonly<Record<Overlay, ViewCode>> = {
  palette: new ViewCode([], async () => (await import('./palette/Palette.tsx')).Palette, null),
  help: new ViewCode(
    [],
    async () => (await import('./keyboard/KeyboardHelp.tsx')).KeyboardHelp,
    null,
  ),
  contacts: new ViewCode(
    [],
    async () => (await import('./settings/contacts/ContactsPanel.tsx')).ContactsPanel,
    null,
  ),
}

/**
 * What belongs to no view and is needed by none at first: the keyboard, and what lies over a view. Their code is fetched at
 * the reader's first deed; where the browser was told to save data, at the first key.
 */
export function LateParts() {
  const overlay = useOverlay()
  const isHydrated = useHydrated()
  const mayPrefetch = useMayPrefetch()
  const isHeld = useSyncExternalStore(onHeldKey, hasHeldKey, () => false)
  const isActing = useSyncExternalStore(onInteraction, hasActed, () => false)
  const marks = usePart(isHydrated && (isActing || keepsAnything()) ? MARKS : undefined)
  const keyboard = usePart(mayPrefetch || isHeld ? KEYBOARD : undefined)
  const over = usePart(overlay && OVERLAYS[overlay])
  useEffect(() => {
    // Browsers keep in mind that an import has failed.
    if (!mayPrefetch || !navigator.onLine) return
    for (const part of Object.values(OVERLAYS)) part.preload().catch(() => undefined)
  }, [mayPrefetch])
  return (
    <>
      {marks.View && <marks.View />}
      {keyboard.View && <keyboard.View />}
      {over.View && <over.View />}
      {overlay && over.isMissing && <Missing overlay={overlay} />}
    </>
  )
}

/** A part, once its code is there; undefined: it is not wanted. */
function usePart(code: ViewCode | undefined) {
  const [settled, settle] = useState<ViewCode>()
  useEffect(() => {
    const done = () => settle(code)
    if (code && !code.View) code.preload().then(done, done)
  }, [code])
  return { View: code?.View, isMissing: code !== undefined && settled === code && !code.View }
}

/** Says that what should lie over the view has not come. */
function Missing({ overlay }: { overlay: Overlay }) {
  return (
    <Notice role="alert" onClose={() => hideOverlay(overlay)}>
      {say('reloadAdvice', { reason: say(navigator.onLine ? 'siteUpdated' : 'offline') })}
    </Notice>
  )
}
