import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type ComparedHeadlines, compareHeadlines } from './compareHeadlines.ts'

/** What only one headline says stands in [brackets], what they share in ‹these›, numbers that differ in {these}. */
const SIGNS = { own: '[]', shared: '‹›', number: '{}', some: '' } as const

const signed = ({ pieces }: ComparedHeadlines): string[] =>
  pieces.map((headline) =>
    headline
      .map(({ text, kind }) => `${SIGNS[kind].slice(0, 1)}${text}${SIGNS[kind].slice(1)}`)
      .join(''),
  )

const compared = (language: string, ...texts: string[]) =>
  compareHeadlines(texts.map((text) => ({ text, language })))
const compare = (language: string, ...texts: string[]) => signed(compared(language, ...texts))

describe('words', () => {
  test('are quiet where headlines share them, and stand out where one alone says them', () => {
    expect(
      compare(
        'en',
        'Probe lands on the far side of the Moon',
        'Probe lands on Moon after a long silence',
        'The Moon has a visitor: a probe',
      ),
    ).toEqual([
      '‹Probe lands› on the [far side] of the ‹Moon›',
      '‹Probe lands on Moon› after a [long silence]',
      '‹The Moon› has a [visitor]: a ‹probe›',
    ])
  })

  test('differ neither by endings nor by capitals, accents and possessives', () => {
    expect(compare('en', 'Café’s study maps cells', 'CAFE STUDIES MAPPED CELL')).toEqual([
      '‹Café’s study› [maps] ‹cells›',
      '‹CAFE STUDIES› [MAPPED] ‹CELL›',
    ])
  })

  test('of few letters stand out where they are names', () => {
    expect(compare('en', 'Ships leave US port', 'Ships tell us: port')).toEqual([
      '‹Ships› [leave US] ‹port›',
      '‹Ships› [tell] us: ‹port›',
    ])
  })

  test('are found in scripts without spaces, and in those without capitals', () => {
    expect(compare('ja', '探査機が月に着陸した', '探査機が火星に着陸した')).toEqual([
      '‹探査機›が[月]に‹着陸した›',
      '‹探査機›が[火星]に‹着陸した›',
    ])
    expect(compare('ar', 'هبط المسبار على القمر', 'مسبار على المريخ')).toEqual([
      '[هبط] ‹المسبار› على [القمر]',
      '‹مسبار› على [المريخ]',
    ])
  })

  test('are not marked where nothing is shared, and the name of a publisher at the end never is', () => {
    expect(compare('en', 'Probe lands', 'Probe lands', 'Weather for Sunday')).toContain(
      'Weather for Sunday',
    )
    expect(
      signed(
        compareHeadlines([
          { text: 'Probe lands at dawn - The Daily Star', language: 'en', publisher: 'Daily Star' },
          { text: 'Probe lands | The Daily Star', language: 'en', publisher: 'The Daily Star' },
          { text: 'Probe lands', language: 'en', publisher: 'Other' },
        ]),
      )[1],
    ).toBe('‹Probe lands | The Daily Star›')
  })
})

describe('numbers', () => {
  test('that differ stand out, with what makes them less exact', () => {
    const result = compared(
      'en',
      'Telescope saw 475 outbursts of one star',
      'Nearly 500 outbursts of one star seen',
      'One star, 475 times bright',
    )
    expect(signed(result)).toEqual([
      '[Telescope saw] {475} ‹outbursts of one star›',
      '{Nearly 500} ‹outbursts of one star› [seen]',
      '‹One star›, {475} [times bright]',
    ])
    expect(result.numbers).toEqual([['475', 'Nearly 500']])
  })

  test('that are another one in each of many headlines are none: they count something', () => {
    const parts = Array.from({ length: 179 }, (_, i) => `Part ${i} of the story of 475 cracks`)
    expect(compared('en', ...parts, 'Nearly 500 cracks').numbers).toEqual([['475', 'Nearly 500']])
  })

  test('differ also where another word stands between them and what they count', () => {
    const headlines = [
      '475 searches, then a ban',
      'Nearly 500 unapproved searches',
      'They searched 475 times',
    ]
    expect(compared('en', ...headlines).numbers).toEqual([['475', 'Nearly 500']])
  })

  test.each([
    ['en', '15,000 satellites', '16k satellites', ['15,000', '16k']],
    ['en', '$6.6bn deal', 'a $6.9 billion deal', ['6.6bn', '6.9 billion']],
    ['en', 'Four people rescued', '5 people rescued', ['Four', '5']],
    ['de', '15.000 Satelliten', 'rund 16 000 Satelliten', ['15.000', 'rund 16 000']],
    ['de', '1,5 Mio. Satelliten', '2 Millionen Satelliten', ['1,5 Mio', '2 Millionen']],
    ['fr', '15 000 satellites', 'près de 16 000 satellites', ['15 000', 'près de 16 000']],
    ['en-IN', '1,50,000 satellites', '1.6 lakh… 160,000 satellites', ['1,50,000', '160,000']],
    ['ja', '衛星1万5000基', '衛星約1.6万基', ['1万5000', '約1.6万']],
    ['ar', '١٥٬٠٠٠ قمر', '16,000 قمر', ['١٥٬٠٠٠', '16,000']],
    ['hi', '१५,००० उपग्रह', '16,000 उपग्रह', ['१५,०००', '16,000']],
  ])('are read as %s writes them: %s and %s', (language, one, other, numbers) => {
    expect(compared(language, one, other).numbers).toEqual([numbers])
  })

  test.each([
    ['en', '15,000 satellites', '15k satellites'],
    ['en', '2.5 million satellites', '2500000 satellites'],
    ['de', '1,5 Millionen Satelliten', '1.500.000 Satelliten'],
    ['ja', '衛星1万5000基', '衛星１５０００基'],
    ['ar', '١٥٬٠٠٠ قمر', '15,000 قمر'],
    ['en', 'Three people rescued', '3 people rescued'],
    ['en', 'Twelve people rescued', '12 people rescued'],
    ['de', 'Zwölf Menschen gerettet', '12 Menschen gerettet'],
    ['fr', 'Douze personnes sauvées', '12 personnes sauvées'],
    ['es', 'Doce personas rescatadas', '12 personas rescatadas'],
    ['pt-BR', 'Duas pessoas resgatadas', '2 pessoas resgatadas'],
    ['pt-BR', 'Doze pessoas resgatadas', '12 pessoas resgatadas'],
    ['ar', 'عشرة أشخاص', '10 أشخاص'],
    ['en', 'GPT-3 writes', 'GPT-4 writes'],
    ['en', '5G phones come', '4G phones come'],
    ['en', 'At 10:30 they met', 'At 11:45 they met'],
    ['en', 'Team wins 3-2', 'Team wins 4-2'],
    ['en', 'Version 1.2.3 released', 'Version 1.2.4 released'],
    ['en', '35-year-old wins 12 prizes', 'Winner of 12 prizes is old after 30 years'],
    ['en', '12% of 50 people', '50 people, 14 of them ill'],
    ['en', 'In 2020 people met', '2100 people met'],
    ['en', 'Rocket lifts 60 satellites', 'The moon is 4 billion years old'],
  ])('do not differ, or are none that could, in %s: %s and %s', (language, one, other) => {
    expect(compared(language, one, other).numbers).toEqual([])
  })
})

describe('whatever the headlines are', () => {
  const word = fc.constantFrom(
    ...'probe probes lands the moon far side 475 475 500 nearly 12,000 12k US us 月 に着陸 قمر ٤٧٥ — : | é $ % 5G three'.split(
      ' ',
    ),
  )
  const text = fc.oneof(
    fc.array(word, { maxLength: 9 }).map((words) => words.join(' ')),
    fc.string({ unit: 'grapheme', maxLength: 30 }),
  )
  const language = fc.constantFrom('en', 'de', 'fr', 'ja', 'ar', 'und-Latn', 'pt-BR')
  const headlines = fc.array(
    fc.record({ text, language, publisher: fc.constantFrom('', 'moon', 'The Star') }),
    { maxLength: 8 },
  )

  test('nothing is lost: the pieces are the headline', () => {
    fc.assert(
      fc.property(headlines, (all) => {
        const { pieces } = compareHeadlines(all)
        expect(pieces.map((each) => each.map(({ text }) => text).join(''))).toEqual(
          all.map(({ text }) => text),
        )
      }),
    )
  })

  test('in what order they come makes no difference', () => {
    fc.assert(
      fc.property(headlines, fc.infiniteStream(fc.nat()), (all, numbers) => {
        const shuffled = all
          .map((headline, i) => ({ headline, i, by: numbers.next().value ?? 0 }))
          .sort((a, b) => a.by - b.by)
        const before = compareHeadlines(all)
        const after = compareHeadlines(shuffled.map(({ headline }) => headline))
        expect(after).toEqual({
          ...before,
          pieces: shuffled.map(({ i }) => before.pieces[i]),
        })
      }),
    )
  })

  test('the same headline once more changes nothing', () => {
    fc.assert(
      fc.property(headlines, fc.nat(), (all, n) => {
        const again = all[n % all.length]
        if (!again) return
        const before = compareHeadlines(all)
        const after = compareHeadlines([...all, again])
        expect(after.pieces.slice(0, -1)).toEqual(before.pieces)
        expect(after.numbers).toEqual(before.numbers)
      }),
    )
  })

  test('one headline alone, or many times, is never marked', () => {
    fc.assert(
      fc.property(text, language, fc.integer({ min: 1, max: 5 }), (text, language, times) => {
        const { pieces, isUseful } = compareHeadlines(Array(times).fill({ text, language }))
        expect(isUseful).toBe(false)
        expect(new Set(pieces.flat().map(({ kind }) => kind))).not.toContain('own')
      }),
    )
  })
})
