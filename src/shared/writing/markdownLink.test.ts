import fc from 'fast-check'
import { expect, test } from 'vitest'
import { markdownLink, markdownText } from './markdownLink.ts'

test('what Markdown would read as its own is shown as it is', () => {
  expect(markdownText('[Update] 5 * 3 < `x` _y_ #1')).toBe(
    String.raw`\[Update\] 5 \* 3 \< \`x\` \_y\_ \#1`,
  )
  expect(markdownText('1. Bundesliga')).toBe(String.raw`1\. Bundesliga`)
  expect(markdownText('- no list')).toBe(String.raw`\- no list`)
})

test('no address ends its link', () => {
  expect(markdownLink('Go (2)', 'https://e.org/Go_(game)?a=b')).toBe(
    '[Go (2)](https://e.org/Go_%28game%29?a=b)',
  )
})

test('a headline stays within its brackets, whatever it has', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('[', ']', '(', ')', '\\', '1', '.', '<', 'a') }),
      (title) => {
        const link = markdownLink(title, 'https://e.org/')
        const [text = ''] = link.split(/(?<=(?:^|[^\\])(?:\\\\)*)\]/)
        expect(link.slice(text.length)).toBe('](https://e.org/)')
      },
    ),
  )
})
