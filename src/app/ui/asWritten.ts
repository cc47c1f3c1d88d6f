import { site } from 'virtual:broadsheet/site'
import { textDirection } from '../../shared/writing/textDirection.ts'
import { foreignLanguage } from '../../shared/writing/textLanguage.ts'
import { CONTENT_LANGUAGE } from '../words/words.ts'

/** The attributes of an element that shows a text of a story or the publisher: its direction and language are its own. */
export const asWritten = (text: string) => ({
  dir: textDirection(text),
  lang: foreignLanguage(text, site.letters) ?? CONTENT_LANGUAGE,
})
