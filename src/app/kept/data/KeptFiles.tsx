import 'virtual:broadsheet/words/kept'
import { type ChangeEvent, useRef, useState } from 'react'
import { printKeptFile, readKeptFile } from '../../../shared/kept/keptFile.ts'
import { say } from '../../words/words.ts'
import { KIND_NAMES, KINDS } from './kinds.ts'
import { BUTTON } from './look.ts'
import { OfferPanel } from './OfferPanel.tsx'
import { type Offer, offerOf } from './offer.ts'

/** More than this is no file of ours. */
const MOST_BYTES = 20_000_000

const thisSite = (): string => `${location.origin}${import.meta.env.BASE_URL}`

/** Saves all that is kept as a file. */
export const KeptFileSaver = () => (
  <button type="button" onClick={() => void saveFile()} className={BUTTON}>
    {say('saveFile')}
  </button>
)

async function saveFile(): Promise<void> {
  await Promise.all(KIND_NAMES.map((name) => KINDS[name].kept.ready))
  const records = new Map(KIND_NAMES.map((name) => [name, KINDS[name].print()]))
  const exported = new Date().toISOString()
  const text = printKeptFile(thisSite(), exported, records)
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  link.download = `${location.hostname}-${exported.slice(0, 10)}.json`
  link.click()
  // Browsers may begin to read it later.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}

interface ReadFile {
  /** Where it is from, if not from this site. */
  readonly site: string | undefined
  readonly offer: Offer
}

/** Reads such a file, and shows what would change before anything does. */
export function KeptFileReader() {
  const [read, settle] = useState<ReadFile | 'foreignFile' | 'newerFile'>()
  const field = useRef<HTMLInputElement>(null)
  const choose = async ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const [file] = currentTarget.files ?? []
    // The same file can be chosen again.
    if (file) settle(await readFile(file))
    currentTarget.value = ''
  }
  return (
    <>
      <label
        className={`${BUTTON} has-focus-visible:outline-2 has-focus-visible:outline-offset-3 has-focus-visible:outline-accent`}
      >
        {say('readFile')}
        <input
          ref={field}
          type="file"
          accept=".json,application/json"
          onChange={(event) => void choose(event)}
          className="sr-only"
        />
      </label>
      <p role="status" className="font-semibold not-empty:mt-3">
        {typeof read === 'string' && say(read)}
      </p>
      {typeof read === 'object' && (
        <OfferPanel
          title={say('offerTitle')}
          site={read.site}
          offer={read.offer}
          onDone={() => {
            field.current?.focus()
            settle(undefined)
          }}
        />
      )}
    </>
  )
}

async function readFile(file: File): Promise<ReadFile | 'foreignFile' | 'newerFile'> {
  // It may be gone since it was chosen, or not to be read.
  const text = file.size > MOST_BYTES ? '' : await file.text().catch(() => '')
  const read = readKeptFile(text)
  if (read === 'foreign') return 'foreignFile'
  if (read === 'newer') return 'newerFile'
  const site = read.site === thisSite() ? undefined : read.site
  return { site, offer: await offerOf(read.kinds) }
}
