import type { Keyword } from '../keywords.ts';

export const EN_EXCLUSIVE_INFO = [
  { say: '(sneak peek*|sneak peak*|sneak preview|sneakpeek)', weight: 4 },
  {
    say: '(first look|first-look|firstlook|exclusive look|exclusive preview|early look|first glimpse|first listen)',
    weight: 3.5,
  },
  { say: '(preview|previews|previewing)', weight: 3 },
  { say: '(teaser|teasers|teasing)', weight: 3 },
  {
    say: '(early access|first access|priority access|exclusive access|vip access|advance access|early-access|presale|pre-sale)',
    weight: 3.5,
  },
  {
    say: '(be the first|be among the first|first to (know|see|hear|get|try|shop|find out|access))',
    weight: 3,
  },
  {
    say: "(before anyone else|before everyone else|before it's released|before the release|ahead of (release|launch)|before (launch|release))",
    weight: 3,
  },
  {
    say: '(members|subscribers|followers|fans|insiders|vip*|app users|cardholders|newsletter subscribers) (only|get first|first|get early|get exclusive|exclusive*)',
    weight: 3.5,
  },
  {
    say: '(only|exclusively) for (members|subscribers|followers|fans|insiders|vip*|our members|our followers)',
    weight: 3,
  },
  { say: '(exclusive|exclusively)', weight: 2.5, not: ['percentage'] },
  { say: 'exclusive (interview|content|footage|clip|video|news|photos|first|reveal|behind)', weight: 3 },
  { say: '(insider|insiders) (info|news|tips|scoop|access)', weight: 3 },
  { say: '(waitlist|wait list|waiting list)', weight: 2.5 },
  { say: '(sign up|subscribe|register|join .. list) .. (first|early|exclusive|updates|know)', weight: 2.5 },
  {
    say: '(you heard it here first|heard it first|only here|shh|shhh|top secret|our little secret|spoiler alert)',
    weight: 3,
  },
  {
    say: "(stay tuned|watch this space|something (big|exciting|special|new) is (coming|on the way|brewing)|big news coming|more details (soon|coming)|announcement coming|can't say (much|more)|guess what's coming)",
    weight: 3,
  },
  { say: '(coming soon|coming your way)', weight: 2 },
  {
    say: '(unreleased|never-before-seen|never before seen|behind closed doors|work in progress|in the works)',
    weight: 2,
  },
  {
    say: '(by invitation|invite only|invitation only|invite-only|private (event|preview|sale|screening))',
    weight: 2.5,
  },
  { say: '(secret|secrets)', weight: 1.5 },
] as const satisfies readonly Keyword[];
