import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { slugify, uniqueSlug } from './slug.ts'

describe('a slug', () => {
  test.each([
    ['Machine Learning', 'machine-learning'],
    ['  R&D / Labs ', 'r-and-d-labs'],
    ['C', 'c'],
    ['C#', 'c-sharp'],
    ['C++', 'c-plus-plus'],
    ['.NET', 'dot-net'],
    ['Café Ünïcode', 'cafe-unicode'],
    ['Новости', 'новости'],
    ['人工知能', '人工知能'],
    ['हिन्दी', 'हिन्दी'],
    ['50 % off', '50-off'],
    ['../..', 'topic-'],
    ['★', 'topic-'],
    ['', 'topic-'],
  ])('of %j begins with %s', (name, slug) => {
    expect(slugify(name).startsWith(slug)).toBe(true)
    if (slug !== 'topic-') expect(slugify(name)).toBe(slug)
  })

  test('is never empty and has nothing that an address cannot hold', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        expect(slugify(name)).toMatch(/^[\p{L}\p{N}\p{M}]+(-[\p{L}\p{N}\p{M}]+)*$/u)
      }),
    )
  })

  test('is unique, whatever the names', () => {
    const name = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.stringMatching(/^[aA áâ#+&-]{1,4}$/),
      fc.constantFrom('C#', 'c sharp', 'c-sharp', 'C sharp!'),
    )
    fc.assert(
      fc.property(fc.uniqueArray(name), (names) => {
        const taken = new Set<string>()
        for (const one of names) taken.add(uniqueSlug(one, one, taken))
        expect(taken.size).toBe(names.length)
      }),
    )
  })

  test('is unique even where another name is written like a mark', () => {
    const marked = uniqueSlug('a', 'A!', new Set(['a']))
    expect(uniqueSlug('a', 'A!', new Set(['a', marked]))).not.toBe(marked)
  })
})
