import { chooseTheme, type Theme, theme, themes } from '../state/theme.ts'
import { Icon } from './icon.tsx'

const words: Readonly<Record<Theme, string>> = { system: 'as the system', light: 'light', dark: 'dark' }

/** Goes round: as the system, light, dark. */
export function ThemeSwitch() {
  const next = themes[(themes.indexOf(theme.value) + 1) % themes.length]!
  return (
    <button
      type="button"
      class="plain"
      title={`Colours: ${words[theme.value]}. Change to: ${words[next]}`}
      onClick={() => chooseTheme(next)}
    >
      <Icon name={theme.value} />
      <span class="unseen">
        Colours: {words[theme.value]}. Change to: {words[next]}
      </span>
    </button>
  )
}
