// Before the first pixel: the colours that somebody chose here (web/src/state/theme.ts).
try {
  const kept = localStorage.getItem('readout-theme')
  if (kept === 'light' || kept === 'dark') document.documentElement.dataset.theme = kept
} catch {
  // Nothing may be kept: the system's.
}
