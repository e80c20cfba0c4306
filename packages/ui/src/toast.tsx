import { KeyCap } from './key-cap.tsx'

type ToastProps = {
  /** What was done: "Câu 871 đã gộp vào câu 340". Nothing while there is nothing to undo. */
  words?: string | undefined
  undo?: { label: string; onUndo: () => void; keyHint?: string | undefined } | undefined
  /** "7 s". Changes every second, so it is not announced. */
  left?: string | undefined
}

/** What was just done and how to undo it. Render it always; it is a status line that exists before it speaks. */
export function Toast({ words, undo, left }: ToastProps) {
  return (
    <div className="gl-toast-place">
      <div role="status">{words ? <p className="gl-hidden">{words}</p> : null}</div>
      {words ? (
        <div className="gl-toast">
          <p aria-hidden="true">{words}</p>
          {undo ? (
            <button type="button" onClick={undo.onUndo} aria-keyshortcuts={undo.keyHint}>
              <span>{undo.label}</span>
              {undo.keyHint ? (
                <span className="gl-button-keys" aria-hidden="true">
                  <KeyCap>{undo.keyHint}</KeyCap>
                </span>
              ) : null}
              {left ? (
                <span className="gl-num" aria-hidden="true">
                  {left}
                </span>
              ) : null}
            </button>
          ) : null}
        </div>
      ) : null}
    </div>
  )
}
