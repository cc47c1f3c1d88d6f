import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useLayoutEffect, useRef } from 'react'
import { hush } from '../kept/undo.ts'
import { takeKeys } from '../navigation/keyPresses.ts'
import { useLocation, useNavigate } from '../navigation/router/router.ts'
import { moveInFeed } from '../stories/feedKeys.ts'
import { COMMANDS } from './commands.ts'
import { handleKeys } from './handleKeys.ts'
import type { Here } from './here.ts'

/** The keys of all views: does what they are for. What is not seen of it is told. */
export function Keyboard() {
  const client = useQueryClient()
  const navigate = useNavigate()
  const { pathname, search } = useLocation()
  const here = useRef<Here>(undefined)
  useLayoutEffect(() => {
    here.current = { client, navigate, pathname, search }
  })
  useEffect(() => {
    const handle = handleKeys(COMMANDS, (command, press) => {
      hush()
      return here.current !== undefined && command.run(here.current, press)
    })
    return takeKeys((event) => {
      if (!moveInFeed(event)) handle(event)
    })
  }, [])
  return null
}
