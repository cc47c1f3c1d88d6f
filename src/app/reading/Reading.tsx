import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { SETTINGS, useKeptValue } from '../kept/kept.ts'
import { showRead } from './lookOfLinks.ts'
import { noteOriginals } from './originals.ts'
import { readByScrolling } from './readByScrolling.ts'
import { useVisit } from './useVisit.ts'

/** What was read looks so in every view, and what is opened counts as read. */
export function Reading() {
  const client = useQueryClient()
  useEffect(() => {
    const main = document.querySelector('main')
    return main ? showRead(main) : undefined
  }, [])
  useEffect(() => noteOriginals(client), [client])
  const isByScrolling = useKeptValue(SETTINGS, 'readByScrolling') !== undefined
  useEffect(() => (isByScrolling ? readByScrolling() : undefined), [isByScrolling])
  useVisit()
  return null
}
