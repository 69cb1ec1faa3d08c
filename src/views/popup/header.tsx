import type { TabAudit } from '../../model/tab-audit.ts';
import { dateRange } from '../shared/dates.ts';
import { Logo } from '../shared/logo.tsx';
import { platformName } from '../shared/names.ts';
import { sayCount, type Say } from '../shared/say.ts';
import { Missed } from './missed.tsx';
import type { PopupState } from './state.ts';

export interface HeaderProps {
  readonly audit: TabAudit | null;
  readonly state: PopupState;
  readonly say: Say;
}

/** Who is audited, from how many posts, and what those posts leave out. */
export function Header({ audit, state, say }: HeaderProps) {
  const report = audit?.report ?? null;
  const brand = report?.brand ?? audit?.page?.brand ?? null;
  const showsCount = state.kind === 'result' || state.kind === 'too-few';
  return (
    <header class="header">
      <Logo />
      <div class="header-text">
        <div class="header-line">
          <h1>{brand?.name ?? (report ? say('this_feed') : say('extName'))}</h1>
          <span title={where(audit, state, say)}>{where(audit, state, say)}</span>
        </div>
        {state.kind === 'not-a-feed' && <p>{address(state.page.url)}</p>}
        {state.kind === 'reading' && <p>{say('reading_this_page')}</p>}
        {state.kind === 'no-posts' && <p>{say('read_just_now')}</p>}
        {showsCount && report && (
          <>
            {report.posts.counted > 0 && <p>{window(report, say)}</p>}
            <Missed report={report} say={say} />
          </>
        )}
      </div>
    </header>
  );
}

function where(audit: TabAudit | null, state: PopupState, say: Say): string {
  const page = audit?.page ?? null;
  if (state.kind === 'problem' || state.kind === 'not-a-feed' || page === null) return '';
  if (state.kind === 'no-posts') return address(page.url);
  const platform = platformName(audit?.report?.platform ?? page.platform, say);
  const handle = audit?.report?.brand?.handle ?? page.brand?.handle ?? null;
  return handle === null ? say('on_platform', [platform]) : say('handle_on_platform', [handle, platform]);
}

/** The address as people write it: no scheme, no "www.", no query. */
function address(url: string): string {
  if (!URL.canParse(url)) return url;
  const parsed = new URL(url);
  return `${parsed.host.replace(/^www\./, '')}${parsed.pathname === '/' ? '' : parsed.pathname}`;
}

function window(report: NonNullable<TabAudit['report']>, say: Say): string {
  const { from, to } = report.window;
  const { counted } = report.posts;
  return from === null || to === null
    ? sayCount(say, 'posts_undated', counted)
    : sayCount(say, 'posts_dated', counted, [dateRange(from, to, say)]);
}
