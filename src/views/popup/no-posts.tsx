import type { Attempt } from '../../model/page-reading.ts';
import type { PageSeen } from '../../model/tab-audit.ts';
import { Icon } from '../shared/icon.tsx';
import { nameInSentence, platformName } from '../shared/names.ts';
import { sayCount, type Say } from '../shared/say.ts';
import { Finding } from './finding.tsx';
import { Steps } from './steps.tsx';

/** A site that has a reader, and no posts: the reading failed, which says nothing about the brand. */
export function NoPosts({ page, say }: { page: PageSeen; say: Say }) {
  return (
    <>
      <Finding size="state" urgent sentence={say('no_posts_title')}>
        <p class="lead">
          {page.brand === null
            ? say('no_posts_lead_unnamed')
            : say('no_posts_lead', [nameInSentence(page.brand)])}
        </p>
      </Finding>
      <section class="block" aria-labelledby="tried">
        <h3 id="tried">{say('tried_title')}</h3>
        <ul class="tried">
          {page.attempts.map((attempt) => (
            <Tried key={attempt.reader} ok={attempt.knewPage} {...triedLine(attempt, say)} />
          ))}
          <Tried ok={false} what={say('tried_waited')} why={say('tried_waited_why')} />
        </ul>
      </section>
      <section class="block" aria-labelledby="to-do">
        <h3 id="to-do">{say('to_do_title')}</h3>
        <Steps
          steps={[
            { what: say('step_scroll_read'), why: say('step_scroll_read_why') },
            { what: say('step_posts_tab') },
          ]}
        />
      </section>
    </>
  );
}

function triedLine({ reader, knewPage, containers }: Attempt, say: Say): { what: string; why: string } {
  const blocks = sayCount(say, 'tried_blocks', containers);
  if (reader === 'feed') {
    return { what: say('tried_feed'), why: knewPage ? blocks : say('tried_feed_nothing') };
  }
  const platform = platformName(reader, say);
  return knewPage
    ? { what: say('tried_reader_knew', [platform]), why: blocks }
    : { what: say('tried_reader', [platform]), why: say('tried_reader_nothing') };
}

function Tried({ ok, what, why }: { ok: boolean; what: string; why: string }) {
  return (
    <li>
      <Icon name={ok ? 'check' : 'cross'} />
      <p>{what}</p>
      <p class="note">{why}</p>
    </li>
  );
}
