/**
 * Tells when the page comes back to life: seen again, out of the back-forward cache, network returned. Timers and
 * sockets slept meanwhile, so what is shown may be old. Returns how to stop.
 */
export function onWake(wake: () => void): () => void {
  const seen = (): void => {
    if (document.visibilityState === 'visible') wake()
  }
  document.addEventListener('visibilitychange', seen)
  window.addEventListener('pageshow', seen)
  window.addEventListener('online', wake)
  return () => {
    document.removeEventListener('visibilitychange', seen)
    window.removeEventListener('pageshow', seen)
    window.removeEventListener('online', wake)
  }
}
