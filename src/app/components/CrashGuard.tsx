import { Component, type ReactNode } from 'react'
import { Message } from './Message.tsx'

/** Keeps a fault in a view from blanking the page. */
export class CrashGuard extends Component<{ children: ReactNode }, { hasCrashed: boolean }> {
  override state = { hasCrashed: false }

  static getDerivedStateFromError() {
    return { hasCrashed: true }
  }

  override render() {
    if (!this.state.hasCrashed) return this.props.children
    return (
      <Message title="This page could not be shown">
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
}
