/** The sites of the tests that no host serves: without compressed forms, which take a third of the time. */
import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { broadsheet } from '../../src/plugin/index.ts'

const TITLES: Readonly<Record<string, string>> = { de: 'Rundschau', ar: 'الصحيفة' }
const language = process.env.E2E_LANGUAGE

/** Sites of other languages, as their publishers would configure them. Few stories are enough for several pages. */
const ofLanguage = language !== undefined && {
  language,
  title: TITLES[language] ?? language,
  pageSize: 4,
  pages: `e2e/sites/languages/pages/${language}`,
}

export default defineConfig({
  plugins: [broadsheet({ precompress: false, ...ofLanguage }), react(), tailwindcss()],
})
