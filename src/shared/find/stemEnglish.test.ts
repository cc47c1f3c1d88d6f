import { expect, test } from 'vitest'
import { stemEnglish } from './stemEnglish.ts'

test.each([
  ['robot', 'robots'],
  ['company', 'companies'],
  ['tie', 'ties'],
  ['class', 'classes'],
  ['run', 'runs', 'running'],
  ['make', 'makes', 'making'],
  ['use', 'uses', 'used', 'using'],
  ['write', 'writes', 'writing'],
  ['compute', 'computes', 'computed', 'computing'],
  ['agree', 'agrees', 'agreed'],
  ['change', 'changes', 'changed', 'changing'],
  ['control', 'controls', 'controlled', 'controlling'],
  ['install', 'installs', 'installed'],
  ['train', 'trains', 'trained', 'training'],
  ['play', 'plays', 'played'],
])('%s has the stem of all its forms', (word, ...forms) => {
  expect(forms.map(stemEnglish)).toEqual(forms.map(() => stemEnglish(word)))
})

test.each([
  ['news', 'new'],
  ['general', 'generative'],
  ['organ', 'organization'],
  ['university', 'universe'],
  ['computer', 'computing'],
  ['united', 'unit'],
  ['string', 'str'],
])('%s and %s are different words', (one, other) => {
  expect(stemEnglish(one)).not.toBe(stemEnglish(other))
})
