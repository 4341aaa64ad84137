import { signal } from '@preact/signals'

export const themes = ['system', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

/** As public/theme.js reads it, before the first pixel. */
const key = 'readout-theme'

const isTheme = (value: unknown): value is Theme => themes.includes(value as Theme)

function readTheme(): Theme {
  try {
    const kept = localStorage.getItem(key)
    return isTheme(kept) ? kept : 'system'
  } catch {
    return 'system'
  }
}

/** Which colours: the system's, unless somebody chose. */
export const theme = signal<Theme>(readTheme())

export function chooseTheme(chosen: Theme): void {
  theme.value = chosen
  if (chosen === 'system') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = chosen
  try {
    localStorage.setItem(key, chosen)
  } catch {
    // Where nothing may be kept it holds as long as the page stands.
  }
}
