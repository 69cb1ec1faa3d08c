/** The marks of the chart, alone: in the legend and beside words. */
export type GlyphKind = 'brand' | 'consumers' | 'executives' | 'pending';

export function Glyph({ kind }: { kind: GlyphKind }) {
  return (
    <svg class="glyph" viewBox="0 0 14 12" aria-hidden="true" focusable="false">
      {kind === 'brand' && (
        <>
          <rect class="strip-whisker" x="0" y="5.375" width="14" height="1.25" />
          <rect class="strip-whisker" x="0" y="3" width="1.25" height="6" />
          <rect class="strip-whisker" x="12.75" y="3" width="1.25" height="6" />
          <circle class="strip-dot" cx="7" cy="6" r="4" />
        </>
      )}
      {kind === 'consumers' && <circle class="strip-ring" cx="7" cy="6" r="5.1" />}
      {kind === 'executives' && <rect class="strip-tick" x="6" y="0.5" width="2" height="11" />}
      {kind === 'pending' && <circle class="strip-pending" cx="7" cy="6" r="4.4" />}
    </svg>
  );
}
