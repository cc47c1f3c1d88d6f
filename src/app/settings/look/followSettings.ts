import { SETTINGS } from '../../kept/kept.ts'
import { addMarks } from '../../marks/marks.ts'
import { tellPictures } from '../../offline/tellPictures.ts'
import { noteWithholding } from '../contacts/contacts.ts'
import { Ask } from './Ask.tsx'
import { openOriginals } from './originals.ts'

/** Has the page show what is chosen, whoever has chosen it: the settings, the palette, an import. */
export async function followSettings(): Promise<void> {
  openOriginals()
  // It may have been lost on its way: then the page gets it once more.
  if (!('look' in document.documentElement.dataset))
    await import('./look.ts').catch(() => undefined)
  showPictures(0)
  SETTINGS.onChange(showSettings)
  await SETTINGS.ready
  showSettings()
}

function showSettings(): void {
  const detail = Object.fromEntries([...SETTINGS.values.values()].map(({ name, is }) => [name, is]))
  dispatchEvent(new CustomEvent('broadsheet:settings', { detail }))
  showPictures(performance.now())
}

/** What of pictures is shown and told; null: nothing yet. */
let told: string | undefined | null = null

/**
 * What else than style sheets shows or does what is chosen of pictures.
 *
 * @param since when it has been so, as `performance.now()` has it
 */
function showPictures(since: number): void {
  const { pictures } = document.documentElement.dataset
  if (pictures === told) return
  told = pictures
  noteWithholding(pictures === undefined ? undefined : since)
  addMarks({ Ask: pictures === 'tap' ? Ask : undefined })
  tellPictures(pictures === 'tap' || pictures === 'never' ? pictures : undefined)
}
