import { useEffect } from 'react'
import { useNavigate } from './router.ts'

interface Props {
  /** Address without the base path. */
  to: string
  /** What the view is told of how the reader came. */
  state?: unknown
}

/** Leads on to the right address of what is asked for; the wrong one is gone from the history. */
export function Redirect({ to, state }: Props) {
  const navigate = useNavigate()
  useEffect(() => navigate(to, { replace: true, state }), [navigate, to, state])
  return null
}
