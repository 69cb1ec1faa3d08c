/** Dot, line, ring: the feed, the gap, what consumers want. The same drawing as `public/icons/icon.svg`. */
export function Logo() {
  return (
    <svg class="logo" viewBox="0 0 22 12" aria-hidden="true" focusable="false">
      <rect class="logo-line" x="9" y="5" width="2" height="2" />
      <circle class="strip-dot" cx="5" cy="6" r="4.5" />
      <circle class="strip-ring" cx="15.5" cy="6" r="4.75" />
    </svg>
  );
}
