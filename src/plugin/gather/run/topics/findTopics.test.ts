import { expect, test } from 'vitest'
import { topicFinder, topicName } from './findTopics.ts'
import { mayBeTopic, topicIn } from './topicFile.ts'

const topic = (name: string, ...words: string[]) => ({ name, words: [name, ...words] })

const find = topicFinder(
  [
    topic('AI', 'artificial intelligence'),
    topic('Cars', 'car', 'AI in cars'),
    topic('WHO'),
    topic('Programming', 'C++', 'C#', '.NET'),
    topic('Gärten', 'garten'),
    topic('庭', '庭園', '庭園史'),
    topic('歴史', '庭園史'),
  ],
  ['World', 'Space'],
)

test.each([
  ['Said in Thailand', []],
  ['AI: what is next?', ['AI']],
  ['Ai is a river', []],
  ['Artificial intelligence’s winter', ['AI']],
  ['AI in cars is coming', ['Cars']],
  ['AI in cars, and more AI', ['Cars', 'AI']],
  ['Who reports?', []],
  ['The WHO reports', ['WHO']],
  ['WHO IS NEXT', []],
  ['Carpets', []],
  ['Written in C++ and .net', ['Programming']],
  ['C is older', []],
  ['GARTEN ohne Grenzen', ['Gärten']],
  ['日本の庭園史について', ['庭', '歴史']],
])('%s', (title, topics) => {
  expect(find(title, '', [])).toEqual(topics)
})

test('categories count where they are topics, whatever their case', () => {
  expect(find('', '', ['ai', 'space', 'Cooking', '#car'])).toEqual(['AI', 'Space', 'Cars'])
})

test('a folder of the list that is a topic has the name of its file', () => {
  expect(['ai', 'Space'].map(topicName([topic('AI')]))).toEqual(['AI', 'Space'])
})

test('a topic is known by its name, keywords and hashtags, of which an entry may hold several', () => {
  const file =
    'taxonomy: topic\nname: Gardens\nkeywords: [garden, 7]\nhashtags:\n  - "#Garden #Gardening"\n'
  expect(mayBeTopic(file)).toBe(true)
  expect(topicIn(file)?.words).toEqual(['Gardens', 'garden', '7', 'Garden', 'Gardening'])
  expect(topicIn(`---\n${file}---\n`)?.name).toBe('Gardens')
  expect(topicIn('taxonomy: topic\nname: [')).toBeUndefined()
  expect(topicIn('title: taxonomy: topic')).toBeUndefined()
})
