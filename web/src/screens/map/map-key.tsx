/** What the signs of the map mean. */
export function MapKey() {
  return (
    <ul class="chart-key map-key">
      <li>
        <svg width="20" height="20" aria-hidden="true">
          <circle class="outer" cx="10" cy="10" r="9" />
          <circle class="inner" cx="10" cy="10" r="6" />
        </svg>
        events at a place, the solid part happened
      </li>
      <li>
        <svg width="24" height="24" aria-hidden="true">
          <circle class="around" cx="12" cy="12" r="11" />
          <circle class="outer" cx="12" cy="12" r="8" />
          <circle class="inner" cx="12" cy="12" r="6" />
        </svg>
        several places: nearer, they part
      </li>
      <li>
        <svg width="20" height="20" aria-hidden="true">
          <g class="rough">
            <rect class="outer" x="2" y="2" width="16" height="16" />
            <rect class="inner" x="5" y="5" width="10" height="10" />
          </g>
        </svg>
        only the country is known
      </li>
      <li>
        <svg width="40" height="12" aria-hidden="true">
          <path class="arc" d="M1 9Q20 -2 39 9" stroke-width="2" />
          <path class="arc arrow" d="M-4 -3.5L4 0L-4 3.5Z" transform="translate(24 4) rotate(8)" />
        </svg>
        visits, from the visitor’s capital
      </li>
      <li>
        <svg width="40" height="12" aria-hidden="true">
          <path class="arc planned" d="M1 9Q20 -2 39 9" stroke-width="2" />
        </svg>
        planned only
      </li>
      <li>Borders are those of Natural Earth; they say nothing of whose land it is.</li>
    </ul>
  )
}
