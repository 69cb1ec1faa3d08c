import type { AuditReport } from '../../../model/audit-report.ts';
import type { Say } from '../say.ts';
import { findingTexts, findingTitle } from './findings.ts';

/** All that was found besides the headline, folded away; nothing where nothing was. */
export function FurtherFindings({ report, say }: { report: AuditReport; say: Say }) {
  const texts = findingTexts(report, say);
  if (texts.length === 0) return null;
  return (
    <details class="findings">
      <summary>{say('findings_title')}</summary>
      {texts.map(({ id, sentences }) => (
        <section key={id} aria-labelledby={`finding-${id}`}>
          <h3 id={`finding-${id}`}>{findingTitle(id, say)}</h3>
          {sentences.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </section>
      ))}
    </details>
  );
}
