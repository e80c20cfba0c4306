/** One key of the keyboard as printed on it. */
export function KeyCap({ children }: { children: string }) {
  return <kbd className="gl-key">{children}</kbd>
}
