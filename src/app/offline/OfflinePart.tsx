import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { keepViews } from './keepViews.ts'
import { registerWorker } from './registerWorker.ts'

/** The worker comes after what the reader has asked for. */
const PATIENCE_MILLISECONDS = 1500

/** Has the site work without a network from now on. */
export function OfflinePart() {
  const client = useQueryClient()
  useEffect(() => keepViews(client, () => undefined), [client])
  useEffect(() => {
    const timer = setTimeout(registerWorker, PATIENCE_MILLISECONDS)
    return () => clearTimeout(timer)
  }, [])
  return null
}
