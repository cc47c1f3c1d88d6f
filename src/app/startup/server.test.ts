import { expect, test } from 'vitest'
import { renderPage } from './server.tsx'

const archive = (month: string) => ({
  view: 'month' as const,
  month,
  isNumbered: false,
  stories: { stories: [], count: 1, part: 1, parts: 1 },
})

test('a page of an address that its view does not have fails, instead of an empty one', () => {
  expect(renderPage(archive('2020-11')).html).toContain('November 2020')
  expect(() => renderPage(archive('2020'))).toThrow('/archive/2020 shows no month')
})
