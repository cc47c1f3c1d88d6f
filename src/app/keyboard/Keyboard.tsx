import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useLayoutEffect, useRef } from 'react'
import { takeKeys } from '../navigation/keyPresses.ts'
import { useLocation, useNavigate } from '../navigation/router/router.ts'
import { moveInFeed } from '../stories/feedKeys.ts'
import { Notice } from '../ui/Notice.tsx'
import { COMMANDS } from './commands.ts'
import { handleKeys } from './handleKeys.ts'
import type { Here } from './here.ts'
import { tell, useNotice } from './notice.ts'

/** A notice that nobody closes goes by itself. */
const SHOWN_MILLISECONDS = 6000

/** The keys of all views: does what they are for, and says what is not seen of it. */
export function Keyboard() {
  const client = useQueryClient()
  const navigate = useNavigate()
  const { pathname, search } = useLocation()
  const notice = useNotice()
  const here = useRef<Here>(undefined)
  useLayoutEffect(() => {
    here.current = { client, navigate, pathname, search }
  })
  useEffect(() => {
    const handle = handleKeys(COMMANDS, (command, press) => {
      tell('')
      return here.current !== undefined && command.run(here.current, press)
    })
    return takeKeys((event) => {
      if (!moveInFeed(event)) handle(event)
    })
  }, [])
  useEffect(() => {
    if (notice === '') return
    const timer = setTimeout(tell, SHOWN_MILLISECONDS, '')
    return () => clearTimeout(timer)
  }, [notice])
  return (
    <Notice role="status" onClose={() => tell('')}>
      {notice}
    </Notice>
  )
}
