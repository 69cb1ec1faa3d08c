import type { Keyword } from '../keywords.ts';

export const EN_EXCLUSIVE_INFO = [
  { say: '(sneak peek*|sneak peak*|sneak preview*|sneakpeek)', weight: 4.5 },
  {
    say: '(first look*|first-look*|firstlook|exclusive look|exclusive preview|early look|first glimpse|first listen|first peek)',
    weight: 4,
  },
  { say: '(preview|previews|previewing)', weight: 3.5 },
  { say: '(teaser|teasers|teasing|tease)', weight: 3 },
  {
    say: '(early access|first access|priority access|advance access|early-access|presale|pre-sale|pre sale)',
    weight: 1.6,
  },
  { say: '(exclusive access|vip access|backstage access|backstage pass)', weight: 3 },
  {
    say: '(be the first|be among the first|first to (know|see|hear|get|try|shop|find out|access|experience|watch|read))',
    weight: 4,
  },
  { say: '(here first|see it first|hear it first|first here|you heard it|first on)', weight: 4 },
  {
    say: '(before anyone else|before everyone else|before it (is|hits|airs|launches|drops|releases|opens)|before the release|ahead of (release|launch|its)|before (launch|release)|before they)',
    weight: 4,
  },
  {
    say: '(members|subscribers|followers|fans|insiders|vip*|app users|cardholders|newsletter subscribers) (only|get first|first|get early|get exclusive|exclusive*)',
    weight: 4,
  },
  {
    say: '(only|exclusively|exclusive|reserved) (for|to) [our] (members|subscribers|followers|fans|insiders|vip*|you)',
    weight: 3.5,
  },
  {
    say: 'exclusive (interview*|content|footage|clip*|video*|news|photo*|image*|first|reveal|behind|look|insight*|update*|trailer|scene*)',
    weight: 4,
  },
  { say: '(exclusive|exclusives|exclusively)', weight: 1, not: ['percentage'] },
  { say: "(insider|insiders|insider's) (info|news|tips|scoop|access|look|insight*)", weight: 3.5 },
  { say: '(waitlist|wait list|waiting list|sign up to be)', weight: 3 },
  {
    say: '(stay tuned|watch this space|more details (soon|coming)|announcement coming|more to come|to be revealed|all will be revealed|big reveal|big announcement)',
    weight: 1,
  },
  { say: 'something (big|exciting|special|new|huge) (is|is coming|coming|on the way|brewing)', weight: 3 },
  {
    say: "(heard it here|only here|shh|shhh|top secret|little secret|spoiler alert|guess what's coming|can't say (much|more))",
    weight: 2.5,
  },
  { say: 'coming soon', weight: 2 },
  {
    say: '(unreleased|never-before-seen|never before seen|unseen|behind closed doors|in the works|in development)',
    weight: 3,
  },
  {
    say: '(by invitation|invite only|invitation only|invite-only|private preview|private screening)',
    weight: 3,
  },
  { say: '(a peek|peek|glimpse)', weight: 0.6 },
  { say: '(secret|secrets)', weight: 1.5 },
  { say: '(follow us|subscribe) .. (exclusive*|sneak|first)', weight: 2.5 },
  { say: '(trailer|teaser)', weight: 2.5 },
  { say: '(first|early|exclusive|priority) access', weight: 4.5 },
  { say: 'presale', weight: 6 },
  { say: '(members|subscribers|readers|followers) .. (first|early|before)', weight: 4 },
  { say: 'exclusive (offer*|deal*|discount*|price*|sale*|saving*|promo*|reward*|gift*)', weight: -2.5 },
  { say: 'exclusively (at|in|from|available|designed|made)', weight: -2 },
  {
    say: '(exclusive|exclusively) (collection|edition|range|design*|restaurant|hotel|location|address|resort)',
    weight: -2,
  },
  {
    say: '(first look|sneak peek|sneak peak|glimpse|preview) (at|of) [<any>] [<any>] (opening|ceremony|office|store|restaurant|recap)',
    weight: -1.5,
  },
  { say: "(watch|see|check out|here's) [the|our] [official|final|first|new|full] trailer", weight: -1 },
  { say: 'early access (sale|deal*|offer*|event)', weight: -4 },
  { say: 'early access (for|to) .. (customers|deals|sale|offers|shoppers)', weight: -2.5 },
  {
    say: "(see|get|here's|take|enjoy|want|grab|catch|sharing|have|heres|here is) [a|an|your|the|our|some] [<any>] (peek|sneak peek|first look|glimpse|preview|inside look|early look|first taste|first listen)",
    weight: 3.5,
  },
  {
    say: '(inside look|inside scoop|insider look|exclusive inside|never seen|before you can|before anyone|before the public|ahead of the crowd|ahead of everyone|before they hit|before it hits|before the doors)',
    weight: 2.5,
  },
  {
    say: '(members|subscribers|app users|cardholders|newsletter|mailing list|insiders|patrons|patreon|vip|vips|close friends|discord) .. (first|early|before|only|exclusive|exclusively|access|preview|ahead|hear|sneak|24 hours)',
    weight: 3,
  },
  {
    say: '(only|first|early|exclusive|exclusively|reserved) .. (members|subscribers|app users|newsletter|mailing list|insiders|patrons|followers|close friends|cardholders)',
    weight: 3,
  },
  {
    say: "(not out yet|not yet (out|announced|released|public|on sale)|hasn't (launched|dropped|opened|been announced)|isn't out|yet to be (announced|released|revealed)|not supposed to)",
    weight: 2.5,
    evenNegated: true,
  },
  {
    say: '(exclusive|exclusively) .. (interview|conversation|chat|clip|scene|footage|photos|images|peek|look|preview|reveal|tour)',
    weight: 4,
  },
  {
    say: '(join the list|in the know|get on the list|on the list|sign up to hear|hear about it first|hear it first|know first|see it first|hear first|find out first)',
    weight: 2.5,
  },
  {
    say: "(under wraps|keep it quiet|keep this between|between us|just between|don't tell|hush hush|psst|leaked|secret menu|insiders only|spill*)",
    weight: 2,
  },
  { say: '(presale|pre-sale) (code|tix|tickets|starts|begins|access|now|<time>|<date>)', weight: 5 },
  { say: '(a|lil|little|quick|special|exclusive|first|short) (preview|sneak)', weight: 4 },
  {
    say: 'exclusive [<any>] [<any>] (video|videos|clip|clips|interview*|footage|content|scene*|photos|images|preview*)',
    weight: 4,
  },
  { say: "(insider|insiders|insider's) (look|view|guide|glimpse|peek)", weight: 3.5 },
  { say: '(all|for|more) [the|our] exclusives', weight: 3 },
  { say: '(exclusive|private|special|secret) (sneak|preview|first look|peek) [preview|peek]', weight: 5.5 },
  {
    say: '(be|be among|be one of) the first to (reserve|order|buy|comment|like|register|win|answer|guess|own)',
    weight: -0.5,
  },
] as const satisfies readonly Keyword[];
