import { Component, type ReactNode } from 'react'
import { useLocation } from '../navigation/router/router.ts'
import { useArrival } from '../navigation/useArrival.ts'
import { Message } from '../ui/Message.tsx'
import { say } from '../words/words.ts'
import { ReloadButton } from './ReloadButton.tsx'

/** Keeps a fault in a view from blanking the page; another address is another try. */
export function CrashGuard({ children }: { children: ReactNode }) {
  return <Boundary place={useLocation().key}>{children}</Boundary>
}

interface Props {
  place: string
  children: ReactNode
}

class Boundary extends Component<Props, { hasCrashed: boolean }> {
  override state = { hasCrashed: false }

  static getDerivedStateFromError() {
    return { hasCrashed: true }
  }

  override componentDidUpdate(before: Props) {
    if (this.state.hasCrashed && before.place !== this.props.place) {
      this.setState({ hasCrashed: false })
    }
  }

  override render() {
    return this.state.hasCrashed ? <Crashed /> : this.props.children
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
