import { expect, test } from 'vitest'
import { sharedNames } from './sharedNames.ts'

test('finds the names that need their domains beside them', () => {
  const named = ['The Daily', 'Wire', 'The Daily', 'constructor'].map((name) => ({ name }))
  expect([...sharedNames(named)]).toEqual(['The Daily'])
})
