/** What feeds add to the name of their site. */
const OF_FEEDS =
  /[\s:|»›>·•–—-]*\b(?:(?:rss|atom|json)(?:\s*\d[\d.]*)?(?:\s*[-/]?\s*feeds?)?|news\s?feed|feeds?|latest(?:\s+(?:news|stories|articles|headlines|posts))?|(?:all|recent|top|new)\s+(?:news|stories|articles|headlines|posts|entries)|all\s+content)\s*$|^\s*(?:(?:rss|atom)(?:\s+feed)?(?:\s+(?:for|of))?|latest(?:\s+(?:news|stories|articles|headlines|posts))?(?:\s+(?:from|on|of|by))|(?:news|stories|articles|posts)\s+(?:from|by))[\s:|»›>·•–—-]+/giu
/** Signs between the name of a site and that of a section. */
const BETWEEN = /\s+[-–—|:•·»›>/]+\s+|\s*[|»›>]+\s*|:\s+/u
/** Longer ones are no names, as `check` has it. */
const LONGEST = 60
/** So much of a title is looked at: what removes the words of feeds takes the square of what there is. */
const BEGINNING = 300

/**
 * The name of an outlet, by the title of its feed: without what says that this is a feed, and without the name of a
 * section, where a part of the title is like the domain.
 *
 * @param title of the feed
 * @param domain of its site
 * @returns undefined where it has no name that can be shown
 */
export function outletName(title: string, domain: string): string | undefined {
  const whole = withoutFeedWords(title.slice(0, BEGINNING))
  const parts = partsOf(whole)
  const label = lettersOf(domain.slice(0, domain.indexOf('.') + 1 || undefined))
  const site = parts.find((part) => isLike(part, label)) ?? whole
  const name = site === '' ? title.slice(0, BEGINNING).trim() : site
  return name === '' || name.length > LONGEST || name.includes('/') ? undefined : name
}

/** The name of a site and those of sections in it, as far as signs tell them apart. */
export const partsOf = (title: string): string[] =>
  title.split(BETWEEN).map((part) => withoutFeedWords(part))

/** A title may say it more than once: `Example - RSS Feed | Latest`. */
function withoutFeedWords(title: string): string {
  let text = title.trim()
  for (let before = ''; before !== text; ) {
    before = text
    text = text.replace(OF_FEEDS, '').trim()
  }
  return text
}

const lettersOf = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/^the\b/, '')
    .replace(/[^\p{L}\p{N}]+/gu, '')

/** `The Daily Example` is like `dailyexample`, and so is `NYT` like `nytimes`. */
function isLike(part: string, label: string): boolean {
  const letters = lettersOf(part)
  const domain = label.replace(/^the/, '')
  if (letters.length < 2 || domain === '') return false
  return (
    letters === domain ||
    (letters.length >= 3 && (domain.includes(letters) || letters.includes(domain))) ||
    initials(part) === domain
  )
}

const initials = (part: string): string =>
  lettersOf(
    part
      .split(/[^\p{L}\p{N}]+/u)
      .map((word) => word.slice(0, 1))
      .join(''),
  )
