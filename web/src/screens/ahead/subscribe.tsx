import { useId, useRef, useState } from 'preact/hooks'
import { useEnding } from '../../parts/endings.tsx'
import { Icon } from '../../parts/icon.tsx'

/** The address under which a calendar program follows this very view. */
export function Subscribe() {
  const ending = useEnding()
  const dialog = useRef<HTMLDialogElement>(null)
  const [copied, setCopied] = useState(false)
  const id = useId()
  const address = new URL(ending('ics'), location.href).href
  const local = /^(?:localhost|127\.|\[::1\])/u.test(location.hostname)
  const copy = async () => {
    await navigator.clipboard.writeText(address)
    setCopied(true)
    setTimeout(() => setCopied(false), 2500)
  }
  return (
    <>
      <button type="button" aria-haspopup="dialog" onClick={() => dialog.current?.showModal()}>
        <Icon name="subscribe" /> Subscribe
      </button>
      <dialog ref={dialog} class="subscribe" aria-labelledby={`${id}-title`}>
        <form method="dialog">
          <h2 id={`${id}-title`}>This view in your calendar</h2>
          <p>Your calendar program asks this address again and again: what moves or is called off moves there too.</p>
          <label for={id}>Address of the calendar, with the filters that are set</label>
          <div class="copy">
            <input id={id} readOnly value={address} onFocus={({ currentTarget }) => currentTarget.select()} />
            <button type="button" onClick={() => void copy()}>
              {copied ? 'Copied' : 'Copy'}
            </button>
          </div>
          {local && <p class="quiet">It works on this machine only: Readout listens to nobody else.</p>}
          <p class="row">
            <a class="button" href={address.replace(/^https?:/u, 'webcal:')}>
              Open in the calendar
            </a>
            <a class="button" href={ending('ics')} download>
              Save once as a file
            </a>
            <button type="submit" class="primary">
              Done
            </button>
          </p>
          <span class="unseen" role="status">
            {copied && 'Copied'}
          </span>
        </form>
      </dialog>
    </>
  )
}
