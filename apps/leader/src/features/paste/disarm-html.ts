/** Where a style is kept while HTML is read. */
export const HIDDEN_STYLE = 'data-pasted-style'

/**
 * Pasted HTML with styles and handlers out of the browser's reach: the content security policy would refuse every one
 * of them aloud, though they are only read to be dropped.
 */
export const disarmHtml = (html: string): string =>
  html
    .replace(/<style\b[\s\S]*?<\/style\s*>/gi, '')
    .replace(/<[a-z][^<>]*>/gi, (tag) =>
      tag
        .replace(/(\s)style(\s*=)/gi, `$1${HIDDEN_STYLE}$2`)
        .replace(/(\s)(on\w+\s*=)/gi, '$1data-pasted-$2'),
    )
