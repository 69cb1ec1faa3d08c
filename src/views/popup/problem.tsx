import type { RecentAudit, TabProblem } from '../../model/tab-audit.ts';
import type { MessageKey, Say } from '../shared/say.ts';
import { Finding } from './finding.tsx';
import { Steps } from './steps.tsx';
import { WhereItWorks } from './where-it-works.tsx';

interface Words {
  readonly title: MessageKey;
  readonly lead: MessageKey;
  readonly steps: readonly MessageKey[];
}

const WORDS: Readonly<Record<TabProblem, Words>> = {
  'no-access': { title: 'no_access_title', lead: 'no_access_lead', steps: [] },
  lost: { title: 'lost_title', lead: 'lost_lead', steps: ['step_reload', 'step_then_read'] },
  'no-storage': {
    title: 'no_storage_title',
    lead: 'no_storage_lead',
    steps: ['step_normal_window', 'step_free_space'],
  },
  forgotten: { title: 'forgotten_title', lead: 'forgotten_lead', steps: [] },
};

export interface ProblemProps {
  readonly problem: TabProblem;
  readonly recent: readonly RecentAudit[];
  readonly say: Say;
  readonly now: Date;
}

/** Nothing to show: for which reason, and the way out. */
export function Problem({ problem, recent, say, now }: ProblemProps) {
  const { title, lead, steps } = WORDS[problem];
  return (
    <>
      <Finding size="state" urgent sentence={say(title)}>
        <p class="lead">{say(lead)}</p>
      </Finding>
      {steps.length > 0 && (
        <section class="block" aria-labelledby="to-do">
          <h3 id="to-do">{say('to_do_title')}</h3>
          <Steps steps={steps.map((step) => ({ what: say(step) }))} />
        </section>
      )}
      {problem === 'no-access' && <WhereItWorks {...{ recent, say, now }} />}
    </>
  );
}
