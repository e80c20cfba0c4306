import type { ReactNode } from 'react'

type EditorFrameProps = {
  /** Spoken name of the row of tools. */
  toolsLabel: string
  /** ToolButtons, with `<ToolGap />` between groups. */
  tools: ReactNode
  /** The editable text; give it the class `gl-prose`. */
  children: ReactNode
  /** SavedLine, word count. */
  foot?: ReactNode
}

/** The frame around a text being written. */
export function EditorFrame({ toolsLabel, tools, children, foot }: EditorFrameProps) {
  return (
    <div className="gl-editor">
      <div className="gl-tools" role="toolbar" aria-label={toolsLabel}>
        {tools}
      </div>
      <div className="gl-editor-text">{children}</div>
      {foot ? <div className="gl-editor-foot">{foot}</div> : null}
    </div>
  )
}
