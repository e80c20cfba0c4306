/** A hairline between groups of tools. */
export function ToolGap() {
  return <span className="gl-tool-gap" aria-hidden="true" />
}
