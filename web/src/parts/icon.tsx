const paths = {
  filter: 'M2 4h12M4.5 8h7M7 12h2',
  help: 'M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8zM6.1 6.2a1.9 1.9 0 1 1 2.7 1.9c-.5.3-.8.7-.8 1.3M8 11.4h.01',
  system: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2z',
  light: 'M8 5a3 3 0 1 0 0 6 3 3 0 0 0 0-6zM8 1v1.5M8 13.5V15M1 8h1.5M13.5 8H15M3 3l1 1M12 12l1 1M13 3l-1 1M4 12l-1 1',
  dark: 'M13 9.5A5.5 5.5 0 0 1 6.5 3 5.5 5.5 0 1 0 13 9.5z',
  subscribe: 'M2.5 3.5h11v10h-11zM2.5 6.5h11M5.5 2v3M10.5 2v3M8 8v4M6 10h4',
  close: 'M3.5 3.5l9 9M12.5 3.5l-9 9',
  file: 'M4 1.5h5l3.5 3.5v9.5h-8.5zM9 1.5v3.5h3.5',
} as const

/** A sign beside words: never the only way that something is said. */
export function Icon({ name }: { readonly name: keyof typeof paths }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      {name === 'system' && <path class="filled" d="M8 2a6 6 0 0 0 0 12z" />}
      <path d={paths[name]} />
    </svg>
  )
}
