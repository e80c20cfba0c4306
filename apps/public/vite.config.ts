import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

// Two builds: what browsers load, with a manifest by which the server finds the files, and what the server renders with.
export default defineConfig(({ isSsrBuild }) => ({
  plugins: [tailwindcss(), react()],
  publicDir: isSsrBuild ? false : 'public',
  build: {
    // The content security policy refuses files written into a style sheet.
    assetsInlineLimit: 0,
    outDir: isSsrBuild ? 'dist/server' : 'dist/client',
    manifest: !isSsrBuild,
    // The server's modules are loaded from elsewhere: everything they need must be in them.
    ...(isSsrBuild ? {} : { rollupOptions: { input: 'src/main.tsx' } }),
  },
  ssr: { noExternal: true },
  // Else the server would render with React's slow development build wherever NODE_ENV is not set.
  ...(isSsrBuild ? { define: { 'process.env.NODE_ENV': JSON.stringify('production') } } : {}),
}))
