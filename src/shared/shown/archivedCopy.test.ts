import { expect, test } from 'vitest'
import { archivedCopy } from './archivedCopy.ts'

test('an archived copy is that of the day of the story, at the very address with its query', () => {
  expect(archivedCopy('https://a.example/b?c=1&d=%20#e', '2020-11-18T23:59:00Z')).toBe(
    'https://web.archive.org/web/20201118/https://a.example/b?c=1&d=%20#e',
  )
})
