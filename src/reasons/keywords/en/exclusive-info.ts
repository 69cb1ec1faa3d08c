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
  // Who gets it before whom, or instead of whom.
  {
    say: '(nobody|no one|no-one|none) (outside|else|but|other than|except|at home|in the trade) .. .. (seen|sees|see|saw|heard|hears|knows|knew|read|reads|tasted|tried|gets|has|does|had|is)',
    weight: 4.5,
    evenNegated: true,
  },
  {
    say: "(nobody|no one|not even <any> [<any>]|dealers|stockists|the press|the shops|the papers) (has|have|had|haven't|has not|have not) [yet|ever|been] (seen|heard|read|tasted|tried|told|worn|driven|played)",
    weight: 3.5,
    evenNegated: true,
  },
  {
    say: '(<number>|a|an|a full|a whole|several|few|half a) (hours|hour|hrs|day|days|week|weeks|month|months|minutes) (before|ahead of|earlier than|early|in advance of|sooner than) (anyone|anybody|everyone|everybody|the|others|general|it|we|they|our|release|launch|that|public)',
    weight: 4.5,
  },
  {
    say: '(before|ahead of|earlier than|sooner than) (anybody|the rest of|the general|the world|the masses|our stockists|other customers|the shops|the stores|the brochure|the press|the official|the public|the crowd|the staff|the news|non members|the wider)|before (tickets|it|doors|they|booking|sales|we|the doors|the shop|seats|anything) (go|goes|open|opens|opened|start|starts|become|is|are|reach) [on sale] (to|for|public|available) [<any>] [<any>] (everybody|everyone|visitors|public|general|guests|customers|else)',
    weight: 4,
  },
  {
    say: '(everyone|everybody|anyone|the rest|rest of the world|rest of you|the others|the public|the shops|strangers) [else|of you] (waits|wait|has to wait|have to wait|must wait|will have to wait|finds out|find out|hears|can wait|gets it|will see|gets to see|gets a|on <date>|in {launchTime}|<date>|from <date>|until|sees)|(for|to) (everyone|everybody|anyone|all others|the rest) [else|of you] .. (it stays|until|till|from <date>|in {launchTime}|on <date>|later|next week|next month)',
    weight: 3.5,
  },
  {
    say: '(just for|only for|just) (you lot|you guys|those who follow|those of you|the ones who|people on|followers here|those on|the regulars|listeners|subscribers|regulars|insiders|the [<any>] subscribers)',
    weight: 3.5,
  },
  {
    say: '(those|people|not|collectors|customers) on (our|the) [mailing|guest|email|bread|friends|close friends|vip|waiting] (list|newsletter|waitlist)',
    weight: 3.5,
  },
  {
    say: '(newsletter|letter|discord|patreon|telegram|whatsapp|close friends|club|loyalty|season ticket|season pass|key|pass|membership|card|app|channel|rewards) (people|readers|folk|folks|members|subscribers|holders|listeners|gang|crowd|bunch|insiders|friends) .. (get|gets|got|hear|heard|see|saw|were shown|know|read|can|may|find|check|your|first|ahead|now|only|tonight)',
    weight: 3.5,
  },
  {
    say: 'check your (inbox|inboxes|email|e-mail|mail|app|dms|envelope|letter|letterbox|spam|junk)',
    weight: 2.5,
  },
  {
    say: "(is|are|it's|waiting|sitting|find it|arrives|arrive|lands|goes out|went out|hidden|link|password|code) [<any>] [<any>] in (your|tonight's|their|the members') (messages|dms|notifications|inbox|inboxes|mail|email|letter|envelope|newsletter|mailbox)",
    weight: 2.5,
  },
  {
    say: "(won't|isn't|never|not|aren't|don't|can't) .. .. (anywhere else|on youtube|on our website|on the website|find it on|on general release|in the catalogue|being published|made public|on sale to the public|on public view|on any other)|you won't (find|see|hear|get|read) (this|it|them|these) (anywhere|on|elsewhere|in|for)",
    weight: 3.5,
    evenNegated: true,
  },
  {
    say: "(all|the only bit|the only corner|the only part|the one corner|the one detail|as much as|more than) [that] (we're|we are|i'm|they're) (allowed|permitted|able) to (show|say|tell|share|post|reveal)",
    weight: 4,
  },
  {
    say: "(we've got|we have|got) (the|a|some) [<any>] (clip|photo|footage|interview|scene|picture|story|tape|cut|trailer) [that] (no one|nobody) [else]|(under embargo|embargoed|off the record|unbroadcast|uncut and unseen|unaired)",
    weight: 3.5,
    evenNegated: true,
  },
  {
    say: "where (the|no|most) (camera|cameras|guest|guests|public|visitors|press|tourists|fans|people|passengers) [<any>] (never|don't|went|goes|go|has|have|is|are|can)|(no|only one|one) (camera|cameras|photographer|journalist) .. (allowed|been|let in|admitted)",
    weight: 3.5,
    evenNegated: true,
  },
  {
    say: '(for|behind) (members|subscribers|your|followers|insiders|friends|our members) (eyes|login|log in)|(behind|with) (your|the members) (login|log in|password)|for your eyes only',
    weight: 3.5,
  },
  {
    say: "(you|you're|you are|you lot|you guys) (saw|see|seeing|hear|heard|hearing|reading|read|get|getting) (this|it|them|it now) [here] (before|first|ahead|early|now|a)",
    weight: 4.5,
  },
  {
    say: '(close friends|inner circle|first dibs|first refusal|first in line|ahead of the queue|jump the queue|skip the queue|head start|priority (booking|window|tickets|list|entry|viewing)|(vip|members|member|friends|subscriber|registered) (preview|previews|hours|morning|evening|viewing|screening|view))|(members|member|friends|patrons|subscriber|subscribers|cardholder|cardholders|season ticket holder) (morning|evening|hour|hours|night|view|viewing|day|preview|lounge)|(patrons|members|subscribers|backers|supporters) [on <any>] (are|were) (watching|reading|listening|tasting|testing|playing|shown|invited|told)',
    weight: 2.8,
  },
  {
    say: '(sneaky|cheeky|quick|little|tiny|wee|naughty|early|very first) (peek|peep|glimpse|sneak|preview|taste)',
    weight: 3.5,
  },
  {
    say: '(sneak|early|advance|secret|private) (view|viewing|listen|taste|read|showing|entry|glimpse|peek|sight|copy|copies|screening|tour|look)',
    weight: 2.7,
  },
  {
    say: '(closed|private|invitation|registered|invite) (beta|alpha|viewing|preview|screening|showing|view|premiere|playtest)|by invitation only|(before|ahead of) the public (view|opening|sale|announcement|launch|preview|day)',
    weight: 4,
  },
  {
    say: '(watch|see|view|available|streaming|film|episode|full) .. (exclusively|only) on our (youtube|channel|app|site|website|instagram|patreon)|on our (channel|app|site) only',
    weight: 2.5,
  },
  {
    say: '(friends|members|owners|patrons|fellows|supporters|holders) [of the <any>|of <any>] (hear|heard|know|knew|see|saw|get in|get to see|are shown|were shown|walk|read|found out|find out|taste|tasted|may) .. (today|tonight|tomorrow|on <date>|first|now|already|before|this morning|last night|early|who|what|which|the)',
    weight: 3,
  },
  {
    say: '(early|first|priority|exclusive|vip) access to .. (deals|savings|offers|discounts|sale|sales|prices|black friday)',
    weight: -3,
  },
  {
    say: "(hint|clue|taste|taster|snippet|flavour|teaser) of (what's|what is|things|something|what we) [is|are|have] (to come|coming|next|been|in store|working)",
    weight: 3.5,
  },
  {
    say: "(you're|you are|they are|they're) the only ones [outside|who] .. (know|heard|seen|who|have)|the only (footage|photo|picture|copy|recording) (there is|in existence|that exists|of)",
    weight: 4,
  },
  {
    say: '(goes|go) to everyone else|to the others (on|at|in)|(up|available|open|out|ready) for [<any>] (members|listeners|subscribers|friends|insiders|patrons|holders) only',
    weight: 3.5,
  },
  {
    say: "(not|isn't|hasn't been|haven't been) announced yet|(not|hasn't) [been] officially (announced|launched|revealed)|(only|just) our (mailing list|newsletter|members|subscribers|regulars|insiders|followers|app users) (know|knows|get|gets|can|see|have)",
    weight: 3.5,
    evenNegated: true,
  },
  {
    say: '(newsletter|subscribers|members|patrons|followers|insiders|family|club|users|regulars|friends|listeners) [<any>] [<any>] already (know|knows|knew|have|has|seen|heard|got|saw)|(the rest of you|everyone else|everybody else|the others|the rest of the world) (will|can|must|have to|gets|get|next)',
    weight: 3.5,
  },
  {
    say: "(we were|we're|i was|we are) [only] allowed (one|just one|a single|only one)|(the|among the) first (people|humans|customers|eyes|ears|ones) (outside|to|in|who)",
    weight: 3.5,
  },
  {
    say: "(can't|cannot|not allowed to|won't|mustn't) (tell|show|say) [you] (what|more|the rest|everything|when|who|any|yet) .. .. (until|till|yet|before)|(we|i) (don't|never|do not|rarely) [usually|normally|ever] (let|allow|show|open|film) (anyone|anybody|cameras|visitors|people|this|the|our)",
    weight: 3,
    evenNegated: true,
  },
  {
    say: '(watch|read|hear|see|play|listen to|stream) the first (<number>|few) (minutes|pages|episodes|chapters|tracks|levels|seconds)|before (it|they) (premiere|premieres|air|airs|land|lands|go live|goes live|come out|comes out|debuts)',
    weight: 3,
  },
] as const satisfies readonly Keyword[];
