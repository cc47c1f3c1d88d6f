import { beforeEach, expect, onTestFinished, test, vi } from 'vitest'
import { READ } from '../kept/kept.ts'
import { showRead } from './lookOfLinks.ts'

beforeEach(async () => {
  await READ.ready
  READ.forget()
  document.body.innerHTML =
    '<main><a href="/news/one">1</a><a href="/news/one-more">2</a><a href="/topic/one">3</a></main>'
  const main = document.querySelector('main')
  if (main) onTestFinished(showRead(main))
})

const looks = () =>
  [...document.querySelectorAll('a')].map((link) =>
    link.hasAttribute('data-read') ? 'read' : link.hasAttribute('data-unread') ? 'unread' : '',
  )

test('links to what is read look so, and those to what was marked as unread', () => {
  READ.set('one', { reports: 0 })
  expect(looks()).toEqual(['read', '', ''])
  READ.set('one', null)
  expect(looks()).toEqual(['unread', '', ''])
  READ.setAll(new Map(Array.from({ length: 50 }, (_, i) => [`story ${i}`, { reports: 0 }])))
  READ.set('one-more', { reports: 0 })
  expect(looks()).toEqual(['unread', 'read', ''])
})

test('links that come later look so as well, and those that lead elsewhere then', async () => {
  READ.set('late', { reports: 0 })
  const list = document.createElement('ul')
  list.innerHTML = '<li><a href="/news/late">4</a></li>'
  document.querySelector('main')?.append(list)
  await vi.waitFor(() => expect(looks()).toEqual(['', '', '', 'read']))
  document.querySelector('a')?.setAttribute('href', '/news/late')
  await vi.waitFor(() => expect(looks()).toEqual(['read', '', '', 'read']))
})

test('links of the page of a story to itself do not, as they order its reports', async () => {
  onTestFinished(() => history.replaceState(null, '', '/'))
  history.replaceState(null, '', '/news/one?order=earliest')
  READ.set('one', { reports: 0 })
  READ.set('one-more', { reports: 0 })
  expect(looks()).toEqual(['', 'read', ''])
})
