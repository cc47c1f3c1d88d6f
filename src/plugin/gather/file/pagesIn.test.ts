import { describe, expect, test } from 'vitest'
import { gatheredStory, reportOf } from '../../testing/gatheredStories.ts'
import { factsOf } from './fileFacts.ts'
import { pagesIn } from './pagesIn.ts'
import { storyText } from './storyText.ts'

const ADDRESS = 'https://www.daily.example.org/a-b/c,d?id=7&utm_source=x'
const KEY = 'daily.example.org/a-b/c,d&id=7'

/** A file with these lines. */
const file = (lines: string): string => `---\ntitle: A\ngathered: x\n${lines}\n---\n`

describe('the pages that a file names are found without reading its YAML', () => {
  test.each([
    ['in double quotes', `webUrl: "${ADDRESS}"`],
    ['in single quotes', `originalUrl: '${ADDRESS}'`],
    ['in none', `ampWebUrl: ${ADDRESS}`],
    ['in none, with a remark', `cdnAmpWebUrl: ${ADDRESS} # or so`],
    ['with escapes', `webUrl: "${ADDRESS.replaceAll('/', '\\/')}"`],
    ['with HTML', `webUrl: "${ADDRESS.replace('&', '&amp;')}"`],
    ['with spaces', `webUrl :   "${ADDRESS}"  `],
    ['with spaces of other widths', `webUrl:\u00a0"${ADDRESS}"`],
    ['of a report', `related:\n  - title: B\n    webUrl: ${ADDRESS}\n    type: article`],
    ['of a report, first', `related:\n  - webUrl: ${ADDRESS}\n    type: article`],
    ['in brackets', `related: [{webUrl: https://www.daily.example.org/a-b/e,type: article}]`],
    [
      'in brackets, before a line separator',
      `related: [{webUrl: https://www.daily.example.org/e, name: \u2028}]`,
    ],
    ['as JSON', `"related": [{"title":"B","webUrl":"${ADDRESS}"}]`],
    ['as JSON over lines', `related: [{"webUrl"\n  :\n  "${ADDRESS}"}]`],
    ['on the line below', `webUrl:\n  ${ADDRESS}\ntype: article`],
    ['on the line below, in quotes', `webUrl:\n  "${ADDRESS}"`],
    ['as a block', `webUrl: >-\n  ${ADDRESS}\ntype: article`],
    ['over lines', `webUrl: "https://www.daily.example.org/a-b/\\\n  c,d?id=7"`],
    ['over lines without quotes', `webUrl: https://www.daily.example.org/a\n  b`],
    ['by reference', `x: &x ${ADDRESS}\nwebUrl: *x`],
    ['with a name', `webUrl: &x ${ADDRESS}`],
    ['by a name that refers to another one', `x: &x webUrl\n*x : ${ADDRESS}`],
    ['by a name with escapes', `"web\\u0055rl": ${ADDRESS}`],
    ['as a long field', `? webUrl\n: ${ADDRESS}`],
    ['with line ends of old', `webUrl: ${ADDRESS}\rtype: article`],
  ])('%s', (_, lines) => {
    const facts = factsOf(file(lines))
    if ('hindrance' in facts) throw new Error(JSON.stringify(facts.hindrance))
    expect(facts.pages).toHaveLength(1)
    expect(pagesIn(file(lines))).toEqual(expect.arrayContaining([...facts.pages]))
  })

  test('by the names that a site has for its fields', () => {
    const text = file(`"my.link": ${ADDRESS}`)
    expect(pagesIn(text)).toEqual([])
    expect(pagesIn(text, { 'my.link': 'webUrl', when: 'publishedDateTime' })).toContain(KEY)
  })

  test('in a file that cannot be read: every address', () => {
    expect(pagesIn(`webUrl: *x\nbroken: "${ADDRESS}`)).toEqual([KEY])
  })

  test('of what the robot has written', () => {
    const text = storyText(gatheredStory({ related: [reportOf(1), reportOf(2)] }))
    expect(pagesIn(text)).toEqual([
      'daily.example.org/glass-bridge',
      'outlet1.example/walkers/1',
      'outlet2.example/walkers/2',
    ])
  })
})
