import type { MergeProblem } from '../../src/audit/merge-reports.ts';

/**
 * Why reports were not merged, in words.
 * @param first, second the files it is about; where it is about one, `first`.
 */
export function mergeProblem(problem: MergeProblem, first = '', second = ''): string {
  switch (problem) {
    case 'no-reports':
      return 'There is no report to merge.';
    case 'no-sums':
      return `${first} is a report of an older version, which has figures alone and nothing that could be added. Audit its posts again.`;
    case 'last-posts':
      return `${first} is of the last so many posts: those of two parts are not the last of the whole. Audit with --from instead.`;
    case 'other-brand':
      return `${second} is of another brand than ${first}. To set brands side by side use --compare.`;
    case 'other-lexicon':
      return `${second} was tagged with other keywords than ${first}: their tags may mean different things. Tag the posts of both again.`;
    case 'other-survey':
      return `${second} was compared with other surveys than ${first}. Audit both with the same.`;
    case 'other-filter':
      return `${second} was narrowed down in another way than ${first}. Audit both with the same --from, --to, --kind, --lang and --platform.`;
    case 'same-posts':
      return `${second} has posts that ${first} has too: they would count twice.`;
  }
}
