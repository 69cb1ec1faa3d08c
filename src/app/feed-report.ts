import type { AuditReport } from '../model/audit-report.ts';
import { factsOf } from '../model/audited-post.ts';
import type { PageSeen } from '../model/tab-audit.ts';
import type { Database } from '../store/database.ts';
import { feedIdOf, keepTags, postsOf } from '../store/feeds.ts';
import type { PostRecord } from '../store/records.ts';
import { allKeywords } from '../store/user-keywords.ts';
import { auditOf, classifierFor, inLanguage } from './pipeline.ts';
import { chosenSurvey } from './surveys.ts';

/** The audit of the kept posts against the chosen survey. Those tagged with another lexicon than the feed's are tagged again, once. */
export async function reportOf(
  database: Database,
  page: PageSeen,
): Promise<{ report: AuditReport | null; setAside: number }> {
  const { classify, lexiconVersion } = classifierFor((await allKeywords(database)).records, page);
  const { records, setAside } = await postsOf(database, feedIdOf(page));
  const outdated: PostRecord[] = [];
  const tagged = records.map((record) => {
    const facts = factsOf(record.post);
    if (record.lexicon === lexiconVersion && record.tagged !== null) return { ...facts, ...record.tagged };
    const again = classify(inLanguage(record.post, record.heardLang));
    outdated.push({ ...record, tagged: again, lexicon: lexiconVersion });
    return { ...facts, ...again };
  });
  // The report does not depend on it: they would be tagged again the next time.
  if (outdated.length > 0) await keepTags(database, outdated).catch(() => undefined);
  return { report: auditOf(page, tagged, lexiconVersion, await chosenSurvey(database)), setAside };
}
