import { Component, type ReactNode } from 'react'
import { useLocation } from 'react-router'
import { useArrival } from '../useArrival.ts'
import { Message } from './Message.tsx'

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
  const title = 'This page could not be shown'
  useArrival(title, 'whole')
  return (
    <Message title={title}>
      <p>Something in it went wrong. Reloading the page may help.</p>
      <button
        type="button"
        onClick={() => location.reload()}
        className="mt-5 inline-flex min-h-11 cursor-pointer items-center border border-transparent bg-accent px-6 font-sans font-semibold text-on-accent hover:underline"
      >
        Reload the page
      </button>
    </Message>
  )
}
