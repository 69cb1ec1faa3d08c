import { Glyph } from './glyph.tsx';
import type { Say } from '../say.ts';

export interface LegendProps {
  /** Whose feed the dots are. */
  readonly feed: string;
  readonly hasExecutives: boolean;
  /** The feed has too few posts: its marks are announced, not drawn. */
  readonly pending: boolean;
  readonly say: Say;
}

export function Legend({ feed, hasExecutives, pending, say }: LegendProps) {
  return (
    <ul class="legend">
      {!pending && (
        <li class="legend-feed" title={feed}>
          <Glyph kind="brand" />
          <span>{feed}</span>
        </li>
      )}
      <li>
        <Glyph kind="consumers" />
        <span>{say('consumers')}</span>
      </li>
      {hasExecutives && (
        <li>
          <Glyph kind="executives" />
          <span>{say('executives')}</span>
        </li>
      )}
      {pending && (
        <li class="legend-feed legend-pending" title={feed}>
          <Glyph kind="pending" />
          <span>{say('legend_pending', [feed])}</span>
        </li>
      )}
    </ul>
  );
}
