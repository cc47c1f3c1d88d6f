import { join } from 'node:path'
import { expect, test } from 'vitest'
import { contentFolder } from '../testing/contentFolder.ts'
import { readLogo } from './readLogo.ts'

const svg = (size: string) => `<svg xmlns="http://www.w3.org/2000/svg" ${size}/>`

test('a logo has its size from the picture, so that its place is free before it comes', async () => {
  const folder = await contentFolder({ 'logo.svg': svg('viewBox="0 0 260 60"') })
  expect(readLogo([folder])).toEqual({ logo: { path: '/logo.svg', width: 260, height: 60 } })
})

test('a logo may be another one in the dark scheme', async () => {
  const size = svg('width="20" height="10"')
  const folder = await contentFolder({ 'logo.svg': size, 'logo-dark.svg': size })
  expect(readLogo([folder]).logo).toMatchObject({ darkPath: '/logo-dark.svg' })
})

test('the logo of the first public folder that has one counts, and there may be none', async () => {
  const [none, one] = [
    await contentFolder({}),
    await contentFolder({ 'logo.svg': svg('width="2" height="1"') }),
  ]
  expect(readLogo([none, one]).logo).toMatchObject({ width: 2 })
  expect(readLogo([none])).toEqual({})
})

test('what is no picture is none, which is said', async () => {
  const folder = await contentFolder({ 'logo.png': 'a logo' })
  const { logo, notice } = readLogo([folder])
  expect(logo).toBeUndefined()
  expect(notice).toContain(`${join(folder, 'logo.png')} is no picture whose size can be found`)
})
