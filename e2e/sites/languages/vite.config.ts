/** The sites of other languages, as their publishers would configure them. */
import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { broadsheet } from '../../../src/plugin/index.ts'

const TITLES: Readonly<Record<string, string>> = { de: 'Rundschau', ar: 'الصحيفة' }
const language = process.env.E2E_LANGUAGE ?? ''

export default defineConfig({
  plugins: [
    // Few stories are enough for several pages.
    broadsheet({
      language,
      title: TITLES[language] ?? language,
      pageSize: 4,
      pages: `e2e/sites/languages/pages/${language}`,
    }),
    react(),
    tailwindcss(),
  ],
})
