/** Brings an element that was just put there into sight, no further than it takes. */
export const intoView = (element: HTMLElement | null): void => element?.scrollIntoView({ block: 'nearest' })
