import { act, type ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import { expect, test, vi } from 'vitest'
import { CrashGuard } from './CrashGuard.tsx'

vi.mock('../navigation/useArrival.ts', () => ({ useArrival: () => undefined }))

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })

function Broken(): never {
  throw new Error('broken')
}

async function shown(page: ReactNode): Promise<string> {
  const root = document.createElement('div')
  const app = createRoot(root, { onCaughtError: () => undefined })
  await act(async () => app.render(page))
  return root.textContent ?? ''
}

test('what fails in one part leaves the others as they are, and says so unless the page does without it', async () => {
  const page = (instead: ReactNode | undefined) => (
    <>
      <p>Kept.</p>
      <CrashGuard {...(instead !== undefined && { instead })}>
        <Broken />
      </CrashGuard>
    </>
  )
  expect(await shown(page(null))).toBe('Kept.')
  expect(await shown(page(undefined))).toContain('Kept.This page could not be shown')
})
