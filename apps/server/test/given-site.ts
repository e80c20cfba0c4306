import { makeBody } from '../src/pages/body.ts'
import type { Site } from '../src/pages/pages.ts'

/** The pages' own build is tested where it is made: here a page is the snapshot it would be made from. */
export const givenSite = (): Site => ({
  build: {
    render: (snapshot) => ({
      html: '',
      head: '',
      state: JSON.stringify(snapshot).replaceAll('<', '\\u003c'),
      modules: [],
    }),
    files: new Map([['/assets/main-1.js', makeBody('text/javascript', 'let a = 1')]]),
    filesOf: () => ({ script: '/assets/main-1.js', styles: [], fonts: [], preloads: [] }),
  },
  consoles: {
    moderator: { index: makeBody('text/html', '<p>desk</p>'), files: new Map() },
    leader: null,
    organiser: null,
  },
})
