import { render } from 'preact'
import { App } from './app.tsx'
import { loadAnewWhereFilesAreGone } from './state/load-anew.ts'
import './style/base.css'
import './style/shell.css'
import './style/parts.css'

loadAnewWhereFilesAreGone()
// The server has put the facts there in plain words, for browsers without script: the screens take their place.
const root = document.getElementById('screen')!
root.replaceChildren()
render(<App />, root)
