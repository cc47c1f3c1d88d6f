import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../../testing/contentFolder.ts'
import { addSource } from './importSources.ts'
import { listText, listToChange } from './listFile.ts'
import { readSources } from './readSources.ts'

const list = (encoding: string) => `<?xml version="1.0" encoding="${encoding}"?>
<opml version="1.0"><body>
<outline text="Züge" xmlUrl="https://a.example/"/>
</body></opml>`

async function fileOf(bytes: string | Uint8Array) {
  const file = join(await temporaryFolder(), 'sources.opml')
  writeFileSync(file, bytes)
  return file
}

const titleIn = (file: string) => readSources(listText(file) ?? '').sources[0]?.title

test.each([
  ['UTF-8', Buffer.from(list('UTF-8'))],
  ['UTF-8 with a mark', Buffer.from(`\uFEFF${list('UTF-8')}`)],
  ['Latin', Buffer.from(list('ISO-8859-1'), 'latin1')],
  ['UTF-16', Buffer.from(`\uFEFF${list('UTF-16')}`, 'utf16le')],
])('a list in %s is read', async (_, bytes) => {
  expect(titleIn(await fileOf(bytes))).toBe('Züge')
})

test('a list with a mark at its beginning keeps it, and all its bytes', async () => {
  const before = `\uFEFF${list('UTF-8')}`
  const file = await fileOf(before)
  const { text } = addSource(listToChange(file), { url: 'https://b.example/', title: 'Ü' })
  writeFileSync(file, text)
  const after = readFileSync(file, 'utf8')
  const line = '<outline type="rss" text="Ü" title="Ü" xmlUrl="https://b.example/"/>\n'
  expect(after).toBe(before.replace('</body>', `${line}</body>`))
  expect(readSources(after).problems).toEqual([])
})

test('a list that says another encoding, and has no sign to tell, is added to in signs of all', async () => {
  const ascii = list('ISO-8859-1').replace('ü', 'u')
  const file = await fileOf(ascii)
  writeFileSync(
    file,
    addSource(listToChange(file), { url: 'https://b.example/', title: 'Ü–😀' }).text,
  )
  expect(readFileSync(file).every((byte) => byte < 128)).toBe(true)
  expect(readSources(listText(file) ?? '').sources[1]?.title).toBe('Ü–😀')
})

test('to a list in another encoding nothing is added, which is said', async () => {
  const file = await fileOf(Buffer.from(list('ISO-8859-1'), 'latin1'))
  expect(() => listToChange(file)).toThrow('is not in UTF-8, so nothing was added to it.')
  expect(listToChange(`${file}.none`)).toBeUndefined()
})
