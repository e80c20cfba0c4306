import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** The server to work against while developing; its PUBLIC_URL must be the address of this one. */
const server = 'http://localhost:3000'

export default defineConfig({
  base: '/organiser/',
  plugins: [react(), tailwindcss()],
  // The content security policy refuses files written into a style sheet.
  build: { assetsInlineLimit: 0 },
  server: { proxy: { '/api': server, '/socket.io': { target: server, ws: true } } },
})
