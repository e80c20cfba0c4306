/** Goes to what stands in the detail, to be read and scrolled by keys. */
export const focusDetail = (): void =>
  document.querySelector<HTMLElement>('[data-place="detail"] > .gl-pane-scroll')?.focus()
