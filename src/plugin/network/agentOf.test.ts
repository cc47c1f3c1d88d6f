import { expect, test } from 'vitest'
import { agentOf } from './agentOf.ts'

test('hosts are told which program asks, why, and of which site, in letters that headers have', () => {
  expect(agentOf({ siteUrl: 'https://news.example.org/a' }, 'gathers news')).toBe(
    'Broadsheet (static news reader; gathers news; +https://news.example.org/a)',
  )
  expect(agentOf({ siteUrl: 'https://zeitung.example' }, 'x')).toMatch(
    /\+https:\/\/zeitung\.example\)$/,
  )
  expect(agentOf({ siteUrl: 'https://новости.example' }, 'x')).toMatch(/^[\x20-\x7e]+$/)
  expect(agentOf({ siteUrl: undefined }, 'x')).toBe('Broadsheet (static news reader; x)')
})
