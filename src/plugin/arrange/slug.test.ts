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
    expect(slugify(name, 'en').startsWith(slug)).toBe(true)
    if (slug !== 'topic-') expect(slugify(name, 'en')).toBe(slug)
  })

  test.each([
    ['de', 'Bestäuber', 'bestäuber'],
    ['de', 'Straße & Verkehr', 'straße-und-verkehr'],
    ['de-AT', 'O\u0308sterreich', 'österreich'],
    ['fr', 'Élections', 'élections'],
    ['fr', 'Sciences & Vie', 'sciences-et-vie'],
    ['es', 'España', 'españa'],
    ['tr', 'IŞIK', 'ışık'],
    ['ru', 'Российский космос', 'российский-космос'],
    ['ar', 'الذكاء الاصطناعي', 'الذكاء-الاصطناعي'],
    ['ja', '人工知能・ロボット', '人工知能-ロボット'],
    ['ja', 'ＡＩガバナンス', 'aiガバナンス'],
    ['de', 'C++', 'c-plus-plus'],
    ['en-GB', 'Café', 'cafe'],
    ['enm', 'Bēo', 'bēo'],
  ])('on a site in %s of %j is %s', (language, name, slug) => {
    expect(slugify(name, language)).toBe(slug)
  })

  test('is never empty and has nothing that an address cannot hold', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.constantFrom('en', 'de', 'tr', 'ar'),
        (name, language) => {
          expect(slugify(name, language)).toMatch(/^[\p{L}\p{N}\p{M}]+(-[\p{L}\p{N}\p{M}]+)*$/u)
        },
      ),
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
        for (const one of names) taken.add(uniqueSlug(one, one, taken, 'en'))
        expect(taken.size).toBe(names.length)
      }),
    )
  })

  test('is unique even where another name is written like a mark', () => {
    const marked = uniqueSlug('a', 'A!', new Set(['a']), 'en')
    expect(uniqueSlug('a', 'A!', new Set(['a', marked]), 'en')).not.toBe(marked)
  })
})
