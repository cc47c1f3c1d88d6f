import fc from 'fast-check'
import { expect, test } from 'vitest'
import { growsWithText } from '../../../testing/growth.ts'
import { namesOf } from './namesOf.ts'
import { numberOf } from './numberOf.ts'

/** The names that are in `words` of a story, by where they stand. */
function found(
  words: readonly string[],
  title: string,
  excerpt?: string,
  reports: readonly string[] = [],
) {
  const related = reports.map((title) => ({ title, excerpt: undefined }))
  const { headlineNames, textNames } = namesOf({ title, excerpt }, related)
  const named = (numbers: readonly number[]) =>
    words.filter((word) => numbers.includes(numberOf(word)))
  expect(named([...headlineNames, ...textNames])).toHaveLength(
    headlineNames.length + textNames.length,
  )
  return { headline: named(headlineNames), text: named(textNames) }
}

test('names are the words with capitals inside of sentences, those of the headline apart', () => {
  const words = ['lee', 'sedol', 'seoul', 'alphago']
  const { headline, text } = found(
    words,
    'Machine takes the first game from Lee Sedol',
    'He resigned in Seoul. He had expected to win all games against AlphaGo.',
  )
  expect(headline).toEqual(['lee', 'sedol'])
  expect(text).toEqual(['seoul', 'alphago'])
})

test('the first word of a sentence is a name where it is one elsewhere in the story', () => {
  const names = found(
    ['perseverance'],
    'Perseverance has landed',
    'Engineers cheered Perseverance.',
  )
  expect(names.headline).toEqual(['perseverance'])
  expect(found([], 'Scientists have landed', 'Engineers cheered. Nobody knows why.').text).toEqual(
    [],
  )
})

test('words with a digit or a capital inside are names wherever they stand', () => {
  const words = ['gpt-4', 'iphone', 'mrna', 'cern']
  expect(found(words, 'GPT-4 is in the iPhone', 'CERN has no mRNA').headline).toEqual(
    words.slice(0, 2),
  )
})

test('a headline that has capitals throughout names only what the text names as well', () => {
  const title = 'Police Ban Use of Clearview Face Search'
  const names = found(['clearview'], title, 'Detectives must do without Clearview from now on.')
  expect(names).toEqual({ headline: ['clearview'], text: [] })
  expect(found([], 'POLICE BAN USE OF CLEARVIEW', 'they must do without.').headline).toEqual([])
})

test('nouns of a language that gives them capitals are no names, two words side by side are', () => {
  const names = found(
    ['angela', 'merkel'],
    'Neue Regeln gelten ab sofort',
    'Nach dem Treffen der Minister sprach Angela Merkel über die Lage der Wirtschaft und den Handel.',
  )
  expect(names.text).toEqual(['angela', 'merkel'])
})

test('the same name is the same however it is written', () => {
  const [french] = namesOf(
    { title: 'Le discours de l’Élysée', excerpt: undefined },
    [],
  ).headlineNames
  const [bare] = namesOf({ title: 'Un discours à Élysée', excerpt: undefined }, []).headlineNames
  expect(french).toBe(bare)
  expect(found(["chang'e-5"], 'The return of Chang’e-5').headline).toEqual(["chang'e-5"])
  expect(found(['clearview'], 'What Clearview’s users want').headline).toEqual(['clearview'])
})

test('a name of the reports is one of the story where two of them have it', () => {
  const reports = ['Rover sends film from Jezero', 'A look around Jezero', 'Greetings from Mars']
  expect(found(['jezero'], 'Film shows the landing', undefined, reports).text).toEqual(['jezero'])
})

test('months and days of the week are no names', () => {
  expect(found([], 'It ends', 'On Monday they said it would end in Nov or December.').text).toEqual(
    [],
  )
})

test('text without capitals names what is quoted, in Katakana, or in Latin letters', () => {
  expect(
    found(['カプセル', 'リュウグウ'], 'はやぶさのカプセルがリュウグウから帰還').headline,
  ).toEqual(['カプセル', 'リュウグウ'])
  expect(found(['流浪地球', 'google'], '《流浪地球》由Google发行').headline).toEqual([
    '流浪地球',
    'google',
  ])
  expect(found([], 'نشرت الوكالة تقريرها').headline).toEqual([])
})

test('any text has names of which each is one number once', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme' }),
      (title, excerpt) => {
        const { headlineNames, textNames } = namesOf({ title, excerpt }, [{ title, excerpt }])
        const all = [...headlineNames, ...textNames]
        expect(new Set(all).size).toBe(all.length)
        for (const name of all) expect(name).toBeGreaterThanOrEqual(0)
      },
    ),
  )
})

test('it takes no more than the length of a text, whatever it is of', () => {
  for (const part of ['Aa ', "a'", '“', 'カ', 'A-']) {
    const textOf = (length: number) => part.repeat(length / part.length)
    const run = (excerpt: string) => namesOf({ title: excerpt, excerpt }, [])
    expect(growsWithText(run, textOf, 120_000), part).toBe(true)
  }
})
