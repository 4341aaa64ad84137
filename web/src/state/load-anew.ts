const key = 'readout-loaded-anew'
const apart = 10_000

/**
 * Screens that were built anew while a page stood open have files of other names: what it would load next is gone. Then the page is loaded again,
 * where the server is there, and not twice within ten seconds.
 */
export function loadAnewWhereFilesAreGone(): void {
  addEventListener('vite:preloadError', () => {
    const last = Number(sessionStorage.getItem(key) ?? 0)
    if (Date.now() - last < apart) return
    fetch('/readout.svg', { cache: 'no-store' }).then(
      () => {
        sessionStorage.setItem(key, String(Date.now()))
        location.reload()
      },
      () => {},
    )
  })
}
