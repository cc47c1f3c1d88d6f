/** Calls a function when the page is seen: now, or when the reader comes to its tab. Gives what ends the waiting. */
export function whenSeen(then: () => void): () => void {
  const end = new AbortController()
  const look = () => {
    if (document.visibilityState !== 'visible') return
    end.abort()
    then()
  }
  document.addEventListener('visibilitychange', look, { signal: end.signal })
  look()
  return () => end.abort()
}
