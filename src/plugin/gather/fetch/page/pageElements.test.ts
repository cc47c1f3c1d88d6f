import fc from 'fast-check'
import { expect, test } from 'vitest'
import { growsWithText } from '../../../testing/growth.ts'
import { pageElements } from './pageElements.ts'
import { pageText } from './pageText.ts'

const found = (html: string, ...names: string[]) =>
  pageElements(html, new Set(names)).map(({ name, get, text }) => `${name} ${get('x')} ${text()}`)

test('elements are found with what they say, and none in what is no markup', () => {
  expect(found('<A X="1 &amp; 2">on<b>e</b> </A><a x=3>two<a X=4>three', 'a')).toEqual([
    'a 1 & 2 one ',
    'a 3 two',
    'a 4 three',
  ])
  const hidden = [
    '<!-- <a x=1> -->',
    '<title><a x=2></title>',
    '<script>if (a<b) "<a x=3>"</script>',
    '<style><a x=4></style>',
    '<textarea><a x=5></textarea>',
    '<p y="<a x=6>">',
  ]
  expect(found(hidden.join(''), 'a')).toEqual([])
  expect(
    found('<script x=1>"<a>" </script><noscript><link x=2></noscript>', 'script', 'link'),
  ).toEqual(['script 1 "<a>" ', 'link 2 '])
})

test('any page is looked at in little time, markup that is crossed on purpose too', () => {
  const crossed = (length: number) =>
    `<div>${'<b i=1>'.repeat(length / 14)}</div>${'<div>x</div>'.repeat(length / 24)}<a x=1>`
  expect(found(crossed(40_000), 'a')).toEqual(['a 1 '])
  expect(growsWithText((text) => found(text, 'a'), crossed, 40_000)).toBe(true)
  const pieces = ['<', '>', '/', '!', '--', '"', "'", '=', '&', ' ', 'script', 'title', 'a', '\0']
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces)), (parts) => {
      const elements = pageElements(parts.join(''), new Set(['a', 'script']))
      expect(elements.every(({ text }) => text().length <= parts.join('').length)).toBe(true)
    }),
  )
})

test('bytes are text by their mark, else the header, else what they declare, else UTF-8', () => {
  const bytes = Buffer.from([0xe9])
  expect(pageText(bytes, 'text/html; charset="ISO-8859-1"')).toBe('é')
  expect(pageText(Buffer.from('é'), 'text/html; charset=nonsense')).toBe('é')
  expect(pageText(Buffer.concat([Buffer.from('<META CHARSET=latin1>'), bytes]), undefined)).toMatch(
    /é$/,
  )
  expect(pageText(Buffer.from('\ufeffé'), 'text/html; charset=latin1')).toBe('é')
  expect(pageText(Buffer.from('\ufeffé', 'utf16le'), undefined)).toBe('é')
})
