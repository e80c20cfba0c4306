import { Href } from '@giaoluu/contract/document'
import { Extension, PasteRule } from '@tiptap/core'
import { Link } from '@tiptap/extension-link'
import { TableKit } from '@tiptap/extension-table'
import { StarterKit } from '@tiptap/starter-kit'

/** The references ride on the document itself, so that one undo takes back text and references together. */
const WithReferences = Extension.create({
  name: 'references',
  addGlobalAttributes: () => [
    { types: ['doc'], attributes: { references: { default: [], rendered: false } } },
  ],
})

/** Makes links of addresses in plain text; what was copied as a link keeps the address it has. */
const AnswerLink = Link.extend({
  addPasteRules() {
    return (this.parent?.() ?? []).map(({ find, handler }) =>
      typeof find === 'function'
        ? new PasteRule({
            find: (text, event) => (event?.clipboardData?.getData('text/html') ? [] : find(text, event)),
            handler,
          })
        : new PasteRule({ find, handler }),
    )
  },
})

/** Only the nodes and marks the contract's documents have. */
export const editorExtensions = [
  WithReferences,
  StarterKit.configure({
    code: false,
    codeBlock: false,
    horizontalRule: false,
    link: false,
    strike: false,
    heading: { levels: [2, 3] },
  }),
  AnswerLink.configure({
    openOnClick: false,
    defaultProtocol: 'https',
    protocols: ['mailto', 'tel'],
    isAllowedUri: (url) => Href.safeParse(url.includes(':') ? url : `https://${url}`).success,
    HTMLAttributes: { rel: null, target: null },
  }),
  TableKit.configure({ table: { resizable: false } }),
]
