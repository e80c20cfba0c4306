import type { Locale, Rendered } from '@giaoluu/public/snapshot'

/** The files a page needs, as addresses. */
export type PageFiles = { script: string; styles: string[]; fonts: string[]; preloads: string[] }

/** The whole document. Nothing in it runs but our own files: state and structured data are inert. */
export function makeDocument(locale: Locale, { html, head, state }: Rendered, files: PageFiles): string {
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
${files.styles.map((href) => `<link rel="stylesheet" href="${href}">`).join('\n')}
${files.fonts.map((href) => `<link rel="preload" href="${href}" as="font" type="font/woff2" crossorigin>`).join('\n')}
${head}
${files.preloads.map((href) => `<link rel="modulepreload" href="${href}">`).join('\n')}
<script type="module" src="${files.script}"></script>
</head>
<body>
<div id="app">${html}</div>
<script type="application/json" id="snapshot">${state}</script>
</body>
</html>
`
}
