import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { broadsheet } from './src/plugin/index.ts'

export default defineConfig({
  plugins: [broadsheet(), react(), tailwindcss()],
})
