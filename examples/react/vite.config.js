import { version } from 'react'
import { defineConfig } from 'vite'

const client = new URL('./src/client-17.js', import.meta.url).pathname

export default defineConfig({
  resolve: { alias: version.startsWith('17.') ? { 'react-dom/client': client } : {} },
})
