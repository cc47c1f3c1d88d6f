/** Has links to other sites open where the reader wants them, by an attribute of the page: the links themselves ask for a new tab. */
export function openOriginals(): void {
  document.addEventListener(
    'click',
    ({ target }) => {
      if (document.documentElement.dataset.originals !== 'same') return
      const link = target instanceof Element ? target.closest('a[target="_blank"]') : null
      link?.removeAttribute('target')
    },
    // Before the app looks at it.
    { capture: true },
  )
}
