import type { RecentAudit } from '../../model/tab-audit.ts';
import { dayAgo } from '../shared/dates.ts';
import { platformName } from '../shared/names.ts';
import { sayCount, type Say } from '../shared/say.ts';

/** Posts from which a feed has figures. */
const ENOUGH = 20;
/** As many as fit below the rest. */
const MOST_SHOWN = 5;

export interface WhereItWorksProps {
  readonly recent: readonly RecentAudit[];
  readonly say: Say;
  readonly now: Date;
}

/** For a page that cannot be audited: pages that can, and those that were. */
export function WhereItWorks({ recent, say, now }: WhereItWorksProps) {
  return (
    <>
      <section class="block" aria-labelledby="where">
        <h3 id="where">{say('where_title')}</h3>
        <p>{say('where_text')}</p>
      </section>
      {recent.length > 0 && (
        <section class="block" aria-labelledby="recent">
          <h3 id="recent">{say('recent_title')}</h3>
          <ul class="recent">
            {recent.slice(0, MOST_SHOWN).map((audit) => (
              <li key={audit.url}>
                <span class="recent-name">
                  <RecentName audit={audit} /> <span>{platformName(audit.platform, say)}</span>
                </span>
                <span>
                  {sayCount(say, audit.posts < ENOUGH ? 'recent_too_few' : 'recent_posts', audit.posts)}
                </span>
                <time dateTime={audit.updated}>{dayAgo(audit.updated, now, say)}</time>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** The address came from a page: only the web's own schemes become a link. */
function RecentName({ audit }: { audit: RecentAudit }) {
  const isWebAddress = /^https?:\/\//i.test(audit.url);
  return isWebAddress ? (
    <a href={audit.url} target="_blank" rel="noreferrer">
      {audit.name}
    </a>
  ) : (
    <b>{audit.name}</b>
  );
}
