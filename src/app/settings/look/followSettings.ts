import { SETTINGS } from '../../kept/kept.ts'
import { addMarks } from '../../marks/marks.ts'
import { Ask } from './Ask.tsx'
import { openOriginals } from './originals.ts'

/** Has the page show what is chosen, whoever has chosen it: the settings, the palette, an import. */
export async function followSettings(): Promise<void> {
  openOriginals()
  showMarks()
  // It may have been lost on its way: then the page gets it once more.
  if (!('look' in document.documentElement.dataset))
    await import('./look.ts').catch(() => undefined)
  SETTINGS.onChange(showSettings)
  await SETTINGS.ready
  showSettings()
}

function showSettings(): void {
  const detail = Object.fromEntries([...SETTINGS.values.values()].map(({ name, is }) => [name, is]))
  dispatchEvent(new CustomEvent('broadsheet:settings', { detail }))
  showMarks()
}

function showMarks(): void {
  addMarks({ Ask: document.documentElement.dataset.pictures === 'tap' ? Ask : undefined })
}
