/**
 * Shows what a reader has chosen before the page is painted: each setting as a `data-` attribute of the whole page, for style
 * sheets and views. It is a script of its own, which imports nothing: browsers wait for it with the first picture of the page,
 * though not with reading it. Where it does not come, the page is as the site has it.
 */
const KEY = `broadsheet:settings${import.meta.env.BASE_URL}`
const page = document.documentElement
page.dataset.look = ''
/** What of it is chosen. */
let chosen: Record<string, string> = {}

const all = <Found extends Element>(selector: string) => document.querySelectorAll<Found>(selector)

/** What the browser keeps; nothing where that is forbidden, or no settings. */
function kept(): Record<string, string> {
  try {
    if (localStorage.getItem(`broadsheet:mutes${import.meta.env.BASE_URL}`) !== null)
      page.dataset.mutes = ''
    return JSON.parse(localStorage.getItem(KEY) ?? '{}')
  } catch {
    return {}
  }
}

/** In the place of what was shown before. */
function show(settings: Record<string, string>) {
  for (const name in chosen) delete page.dataset[name]
  chosen = settings
  try {
    Object.assign(page.dataset, chosen)
  } catch {
    // They are damaged: a name that no attribute has.
  }
  showScheme(page.dataset.theme)
  if (page.dataset.pictures) withholdPictures()
  dispatchEvent(new Event('broadsheet:look'))
}

/** For what is painted before styles come, and around the page. */
function showScheme(theme: string | undefined) {
  const [scheme] = all<HTMLMetaElement>('meta[name="color-scheme"]')
  if (scheme) scheme.content = theme ? (theme === 'dark' ? theme : 'light') : 'light dark'
  for (const bar of all<HTMLMetaElement>('meta[name="theme-color"]')) {
    bar.dataset.media ??= bar.getAttribute('media') ?? ''
    const { media } = bar.dataset
    bar.setAttribute('media', theme ? (media.includes(theme) ? 'all' : 'not all') : media)
  }
}

/** Pictures of stories in a page that came finished: they are not loaded before the app is there, which draws others. */
function withholdPictures() {
  for (const part of all('picture>source[type],img[referrerpolicy="no-referrer"]')) {
    part.removeAttribute('srcset')
    part.removeAttribute('src')
  }
}

addEventListener('broadsheet:settings', (event) =>
  show(event instanceof CustomEvent ? event.detail : kept()),
)
// In the other tabs.
addEventListener('storage', ({ key }) => {
  if (key === KEY || key === null) show(kept())
})
show(kept())
if (page.dataset.pictures) {
  const watch = new MutationObserver(withholdPictures)
  watch.observe(page, { childList: true, subtree: true })
  addEventListener('DOMContentLoaded', () => watch.disconnect())
}
