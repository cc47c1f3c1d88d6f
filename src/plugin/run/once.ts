/** What is made when it is first asked for. What makes it is let go then, with all that it holds. */
export function once<Made>(make: () => Made): () => Made {
  let state: { readonly make: () => Made } | { readonly made: Made } = { make }
  return () => {
    if ('make' in state) state = { made: state.make() }
    return state.made
  }
}
