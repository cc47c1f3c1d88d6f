import { useState } from 'react'
import { useHydrated } from '../navigation/useHydrated.ts'
import { asWritten } from '../ui/asWritten.ts'
import { Phrase } from '../words/Phrase.tsx'
import { say } from '../words/words.ts'

/** Copies a text. It shows only where a script can: its place is kept, so that nothing moves then. */
export function CopyButton({ text, feed }: { text: string; feed: string }) {
  const [isCopied, setCopied] = useState(false)
  // Browsers have a clipboard for pages that came safely.
  const canCopy = useHydrated() && 'clipboard' in navigator
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setCopied(true),
      // The reader has not allowed it: the address beside the button can be selected.
      () => setCopied(false),
    )
  return (
    <>
      <button
        type="button"
        onClick={copy}
        className={`min-h-8 cursor-pointer border border-rule px-3 text-sm font-semibold hover:border-ink noscript:hidden ${canCopy ? '' : 'invisible'}`}
      >
        <Phrase word="copyAddress" values={{ feed: <bdi {...asWritten(feed)}>{feed}</bdi> }} />
      </button>
      <span role="status" className="order-last text-sm text-muted empty:absolute lg:order-first">
        {isCopied && say('copied')}
      </span>
    </>
  )
}
