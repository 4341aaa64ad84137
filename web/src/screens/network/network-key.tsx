/** What the signs of the network mean. */
export function NetworkKey() {
  return (
    <ul class="chart-key network-key">
      <li>
        <svg width="18" height="18" aria-hidden="true">
          <circle class="disc" cx="9" cy="9" r="7" />
        </svg>
        larger: more contacts
      </li>
      <li>
        <svg width="18" height="18" aria-hidden="true">
          <g class="organisation">
            <rect class="disc" x="3" y="3" width="12" height="12" rx="2" />
          </g>
        </svg>
        a body
      </li>
      <li>
        <svg width="36" height="12" aria-hidden="true">
          <line class="edge" x1="1" x2="35" y1="6" y2="6" stroke-width="3.5" />
        </svg>
        wider: met more often
      </li>
      <li>
        <svg width="36" height="12" aria-hidden="true">
          <line class="edge planned" x1="1" x2="35" y1="6" y2="6" stroke-width="1.5" />
        </svg>
        planned only
      </li>
      <li>Where somebody stands has no meaning of its own: those who meet are drawn close together.</li>
    </ul>
  )
}
