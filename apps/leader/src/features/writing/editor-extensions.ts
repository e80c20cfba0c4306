import { Href } from '@giaoluu/contract/document'
import { Link } from '@tiptap/extension-link'
import { TableKit } from '@tiptap/extension-table'
import { StarterKit } from '@tiptap/starter-kit'

/** Only the nodes and marks the contract's documents have. */
export const editorExtensions = [
  StarterKit.configure({
    code: false,
    codeBlock: false,
    horizontalRule: false,
    link: false,
    strike: false,
    heading: { levels: [2, 3] },
  }),
  Link.configure({
    openOnClick: false,
    defaultProtocol: 'https',
    protocols: ['mailto', 'tel'],
    isAllowedUri: (url) => Href.safeParse(url.includes(':') ? url : `https://${url}`).success,
    HTMLAttributes: { rel: null, target: null },
  }),
  TableKit.configure({ table: { resizable: false } }),
]
