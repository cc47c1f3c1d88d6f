import { describe, expect, test } from 'vitest'
import { entry, file, inline, OLD, ONE, TWO, textAfter } from '../../testing/gatheredFiles.ts'

describe('a report comes to the end of the list, whatever it looks like', () => {
  test.each([
    [
      'that the robot has written',
      `\nrelated:\n  - ${OLD}`,
      `\nrelated:\n  - ${OLD}${entry('  ')}`,
    ],
    [
      'with another indent',
      `related:\n     -   ${OLD.replace('    ', '         ')}`,
      `related:\n     -   ${OLD.replace('    ', '         ')}${entry('     ')}`,
    ],
    [
      'without an indent',
      `related:\n- ${OLD.replace('    ', '  ')}topics: [A]\n`,
      `related:\n- ${OLD.replace('    ', '  ')}${entry('')}topics: [A]\n`,
    ],
    [
      'with remarks',
      `related: # mine\n  # first\n  - ${OLD.trimEnd()} # last line\n    # of the entry\n\n  # - one that is out\n# of the topics\ntopics: [A]\n`,
      `related: # mine\n  # first\n  - ${OLD.trimEnd()} # last line\n    # of the entry\n\n  # - one that is out\n${entry('  ')}# of the topics\ntopics: [A]\n`,
    ],
    [
      'with a block at its end',
      `related:\n  - ${OLD}    excerpt: |\n      related: no\n\n\ntopics: [A]\n`,
      `related:\n  - ${OLD}    excerpt: |\n      related: no\n${entry('  ')}\n\ntopics: [A]\n`,
    ],
    [
      'with a block that keeps empty lines',
      `related:\n  - ${OLD}    excerpt: |+\n      text\n\n\ntopics: [A]\n`,
      `related:\n  - ${OLD}    excerpt: |+\n      text\n\n\n${entry('  ')}topics: [A]\n`,
    ],
    ['that is empty', 'related: []\ntopics: [A]\n', `related:\n${entry('  ')}topics: [A]\n`],
    [
      'that is empty, with a remark',
      'related: [ ]  # none\ntopics: [A]\n',
      `related:   # none\n${entry('  ')}topics: [A]\n`,
    ],
    ['that has no word', 'related:\ntopics: [A]\n', `related:\n${entry('  ')}topics: [A]\n`],
    [
      'of which there are only remarks',
      'related:\n  # - title: x\ntopics: [A]\n',
      `related:\n  # - title: x\n${entry('  ')}topics: [A]\n`,
    ],
    ['that is null', 'related: null # yet\n', `related:  # yet\n${entry('  ')}`],
    ['that is ~', 'related: ~\n', `related:\n${entry('  ')}`],
    [
      'in brackets',
      `related: [{ title: Old, webUrl: "https://old.example/1" }] # x\n`,
      `related: [{ title: Old, webUrl: "https://old.example/1" }, ${inline()}] # x\n`,
    ],
    [
      'in brackets, with a comma',
      `related: [{ title: Old }, ]\n`,
      `related: [{ title: Old }, ${inline()}, ]\n`,
    ],
    [
      'in brackets over lines',
      `related: [\n    { title: Old }, # one\n    { title: Older } # two, or so\n    # end\n  ]\n`,
      `related: [\n    { title: Old }, # one\n    { title: Older }, # two, or so\n    # end\n    ${inline()}\n  ]\n`,
    ],
    [
      'in empty brackets over lines',
      `related: [\n  # none\n  ]\n`,
      `related: [\n  # none\n    ${inline()}\n  ]\n`,
    ],
    ['with an anchor', `related: &list\n  - ${OLD}`, `related: &list\n  - ${OLD}${entry('  ')}`],
    [
      'of entries that refer to others',
      `x: &x { title: Old }\nrelated:\n  - *x\n`,
      `x: &x { title: Old }\nrelated:\n  - *x\n${entry('  ')}`,
    ],
    ['that is not there', 'topics: [A]\n', `topics: [A]\n\nrelated:\n${entry('  ')}`],
    [
      'that is not there, above remarks',
      'topics: [A] # b\n\n# the end\n',
      `topics: [A] # b\n\nrelated:\n${entry('  ')}\n# the end\n`,
    ],
    [
      'that is not there, before the end of the YAML',
      'topics: [A]\n...\n',
      `topics: [A]\n\nrelated:\n${entry('  ')}...\n`,
    ],
    [
      'that is not there, behind a block that ends with spaces',
      'excerpt: |-\n x\n   \n\n',
      `excerpt: |-\n x\n   \n\nrelated:\n${entry('  ')}\n`,
    ],
    [
      'that is not there, behind a block that keeps lines',
      'excerpt: |+\n  x\n\n',
      `excerpt: |+\n  x\n\nrelated:\n${entry('  ')}`,
    ],
    [
      'that only a text speaks of',
      'excerpt: |\n  related:\n    - title: no\n',
      `excerpt: |\n  related:\n    - title: no\n\nrelated:\n${entry('  ')}`,
    ],
    [
      'before what is secured',
      `related:\n  - ${OLD}\nsecured: "${'x'.repeat(200)}"\n`,
      `related:\n  - ${OLD}${entry('  ')}\nsecured: "${'x'.repeat(200)}"\n`,
    ],
    [
      'that is not there, before what is secured',
      `secured: "x\n  y"\n`,
      `\nrelated:\n${entry('  ')}secured: "x\n  y"\n`,
    ],
  ])('%s', (_, before, after) => {
    expect(textAfter(file(before), { related: [ONE] })).toBe(file(after))
  })

  test('in a file that is JSON', () => {
    const head = '"title": "Glass bridge", "gathered": "2024-04-05T07:00:00Z"'
    const empty = `---\n{ ${head} }\n---\n`
    expect(textAfter(empty, { related: [ONE] })).toBe(
      `---\n{ ${head}, "related": [${inline()}] }\n---\n`,
    )
    const some = `---\n{\n  ${head},\n  "related": []\n}\n---\n`
    expect(textAfter(some, { related: [ONE, TWO] })).toBe(
      `---\n{\n  ${head},\n  "related": [${inline()}, ${inline(2)}]\n}\n---\n`,
    )
  })
})
