/** The first stop of the Tab key: jumps over the chrome to `#target`. */
export function SkipLink({ target, children }: { target: string; children: string }) {
  return (
    <a className="gl-skip" href={`#${target}`}>
      {children}
    </a>
  )
}
