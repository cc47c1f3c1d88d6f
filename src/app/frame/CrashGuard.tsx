import { Component, type ReactNode } from 'react'
import { useLocation } from '../navigation/router/router.ts'
import { useArrival } from '../navigation/useArrival.ts'
import { Message } from '../ui/Message.tsx'
import { say } from '../words/words.ts'
import { ReloadButton } from './ReloadButton.tsx'

interface Props {
  children: ReactNode
  /** What stands in the place of what has failed: words that say so, unless the page does without it. */
  instead?: ReactNode
}

/** Keeps a fault in a part of the page from blanking the rest; another address is another try. */
export function CrashGuard({ children, instead = <Crashed /> }: Props) {
  return (
    <Boundary place={useLocation().key} instead={instead}>
      {children}
    </Boundary>
  )
}

class Boundary extends Component<Props & { place: string }, { hasCrashed: boolean }> {
  override state = { hasCrashed: false }

  static getDerivedStateFromError() {
    return { hasCrashed: true }
  }

  override componentDidUpdate(before: { place: string }) {
    if (this.state.hasCrashed && before.place !== this.props.place) {
      this.setState({ hasCrashed: false })
    }
  }

  override render() {
    return this.state.hasCrashed ? this.props.instead : this.props.children
  }
}

function Crashed() {
  const title = say('crashed')
  useArrival(title, 'whole')
  return (
    <Message title={title}>
      <p>{say('crashedAdvice')}</p>
      <ReloadButton />
    </Message>
  )
}
