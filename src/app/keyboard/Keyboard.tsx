import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { hush } from '../kept/undo.ts'
import { takeKeys } from '../navigation/keyPresses.ts'
import { useNavigate, withoutBase } from '../navigation/router/router.ts'
import { moveInFeed } from '../stories/feedKeys.ts'
import { COMMANDS } from './commands.ts'
import { handleKeys } from './handleKeys.ts'

/** The keys of all views: does what they are for. What is not seen of it is told. */
export function Keyboard() {
  const client = useQueryClient()
  const navigate = useNavigate()
  useEffect(() => {
    const handle = handleKeys(COMMANDS, (command, press) => {
      hush()
      // The address is ahead of what is shown while a view is on its way: keys go on from there.
      const { pathname, search } = location
      return command.run({ client, navigate, pathname: withoutBase(pathname), search }, press)
    })
    return takeKeys((event) => {
      if (!moveInFeed(event)) handle(event)
    })
  }, [client, navigate])
  return null
}
