import type { AuditReport } from '../../model/audit-report.ts';
import { plainNumber } from '../shared/figures.ts';
import { reasonName } from '../shared/names.ts';
import { sayCount, type Say } from '../shared/say.ts';
import { verdictSentence } from '../shared/verdict.ts';
import { Finding } from './finding.tsx';
import { Progress } from './progress.tsx';
import { Steps } from './steps.tsx';

/** Too few posts for figures: counts and squares, never a percentage. */
export function TooFew({ report, say }: { report: AuditReport; say: Say }) {
  const { counted, untagged } = report.posts;
  const { verdict } = report;
  const missing = verdict.kind === 'too-few' ? Math.max(0, verdict.needed - counted) : 0;
  const tally = report.reasons
    .filter(({ posts }) => posts > 0)
    .sort((a, b) => b.posts - a.posts)
    .map(({ reason, posts }) => ({ id: reason, label: reasonName(reason, say), posts }));
  return (
    <>
      <Finding size="state" sentence={verdictSentence(report, say)}>
        <p class="lead">{say(counted === 0 ? 'too_few_none_lead' : 'too_few_lead')}</p>
      </Finding>
      {counted > 0 && (
        <section class="block" aria-labelledby="tally">
          <h3 id="tally">{say('tally_title')}</h3>
          <dl class="tally">
            {tally.map((line) => (
              <TallyLine key={line.id} {...line} say={say} />
            ))}
            {untagged > 0 && <TallyLine label={say('tally_untagged')} posts={untagged} hollow say={say} />}
          </dl>
          <p class="note">{say('tally_note')}</p>
        </section>
      )}
      <section class="block" aria-labelledby="how-many">
        <h3 id="how-many">{say('how_many_title')}</h3>
        <Progress counted={counted} say={say} />
        <Steps
          steps={[
            {
              what: say('step_older_posts'),
              why: missing > 0 ? sayCount(say, 'step_older_posts_why', missing) : undefined,
            },
            { what: say('step_signed_in'), why: say('step_signed_in_why') },
          ]}
        />
      </section>
    </>
  );
}

interface TallyLineProps {
  readonly label: string;
  readonly posts: number;
  readonly hollow?: boolean;
  readonly say: Say;
}

/** A square per post. */
function TallyLine({ label, posts, hollow = false, say }: TallyLineProps) {
  return (
    <div class="tally-line">
      <dt>{label}</dt>
      <dd>
        <span class={hollow ? 'squares squares-hollow' : 'squares'} aria-hidden="true">
          {Array.from({ length: posts }, (_, index) => (
            <i key={index} />
          ))}
        </span>
        <span>{plainNumber(posts, say)}</span>
      </dd>
    </div>
  );
}
