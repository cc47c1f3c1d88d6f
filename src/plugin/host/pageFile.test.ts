import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { PAGE_FOLDERS, pageFile } from './pageFile.ts'

test.each([
  ['/', 'index.html'],
  ['/topic/%E6%96%B0%E8%81%9E', 'topic/新聞.html'],
  ['/news/2023-06-30-a.b_c~d', 'news/2023-06-30-a.b_c~d.html'],
  ["/news/2023-06-30-R%26D%2C%20it's%20c%2B%2B", "news/2023-06-30-R&D, it's c++.html"],
  ['/news/..%2F..%2Fetc', undefined],
  ['/news/ends.', undefined],
  ['/news/50%25', undefined],
  ['/news/.hidden', undefined],
  ['/news/a%0Ab', undefined],
  ['/news/a%5Cb', undefined],
  [`/news/${'a'.repeat(201)}`, undefined],
])('the page %s is the file %s', (path, file) => {
  expect(pageFile(path)).toBe(file)
})

test('README.md tells Netlify of every folder of pages', () => {
  const readme = readFileSync(join(import.meta.dirname, 'README.md'), 'utf8')
  const [row = ''] = /^\| Netlify .+$/m.exec(readme) ?? []
  const told = [...row.matchAll(/`\/(\w+)\/\*/g)].map(([, folder]) => folder)
  expect(new Set(told)).toEqual(new Set(PAGE_FOLDERS))
})
