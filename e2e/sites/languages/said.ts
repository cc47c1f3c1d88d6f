import type { Page } from '@playwright/test'

/**
 * All that a page says, to eyes, screen readers and programs: its texts, those that are heard and not seen, what
 * attributes say, and its head.
 */
export const saidBy = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const texts: string[] = [document.title]
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const { parentElement, nodeValue } = walker.currentNode
      // What readers type for a program is no word of a language.
      if (parentElement?.closest('code')) continue
      // With scripts, what is for browsers without them is a text of HTML.
      if (parentElement?.matches('noscript') || parentElement?.closest('script, style')) continue
      texts.push(nodeValue ?? '')
    }
    for (const element of document.querySelectorAll('*')) {
      for (const name of ['aria-label', 'title', 'alt']) {
        texts.push(element.getAttribute(name) ?? '')
      }
    }
    for (const meta of document.querySelectorAll(
      'meta[name="description"], meta[property^="og:"]',
    )) {
      if (!/:(type|url|image)/.test(meta.getAttribute('property') ?? '')) {
        texts.push(meta.getAttribute('content') ?? '')
      }
    }
    const collect = (value: unknown, key: string): void => {
      if (typeof value === 'string' && /^(name|headline|description)$/.test(key)) texts.push(value)
      if (typeof value === 'object' && value !== null) {
        for (const [name, each] of Object.entries(value)) collect(each, name)
      }
    }
    for (const block of document.querySelectorAll('script[type="application/ld+json"]')) {
      collect(JSON.parse(block.textContent ?? ''), '')
    }
    return texts
  })

/** Arabic letters that are slanted, moved apart or made capital, with their style. */
export const slantedArabic = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('body *')].flatMap((element) => {
      const own = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE)
      const text = own.map((node) => node.nodeValue).join('')
      if (!/\p{Script=Arabic}/u.test(text)) return []
      const { fontStyle, letterSpacing, textTransform } = getComputedStyle(element)
      const isPlain =
        fontStyle === 'normal' && /^(normal|0px)$/.test(letterSpacing) && textTransform === 'none'
      return isPlain ? [] : [`${text}: ${fontStyle}, ${letterSpacing}, ${textTransform}`]
    }),
  )
