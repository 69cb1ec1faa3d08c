import type { Keyword } from '../keywords.ts';

export const EN_NEW_PRODUCTS = [
  {
    say: "we('ve| have|) [just] (added|expanded|extended|updated|redesigned|refreshed|reimagined|upgraded|relaunched|broadened) .. (range|line|menu|collection|options|selection|lineup|offer|counter*|app|flavour*|flavor*|to our)",
    weight: 2.6,
  },
  {
    say: '(spring|summer|autumn|fall|winter|pre-fall|resort|cruise|holiday|ss|fw|aw) <year> [mens|womens|men|women] [collection|ready-to-wear|show|campaign|season]',
    weight: 1.8,
  },
  { say: "(men's|women's|mens|womens|men’s|kids) (spring|summer|autumn|fall|winter) <year>", weight: 2 },
  {
    say: '(re-invented|reinvented|re-imagined|reimagined|reborn|redefined|re-engineered|remastered|redesigned)',
    weight: 1.4,
  },
  {
    say: '(our|the|this|a|their) new <any> (pies|egg|eggs|burgers|sausages|cake*|cheese|bread*|drink*|mix|range|bedding|kit*|shake*|dog*|pizza*|salad*|ice cream|chocolate*|cookie*|yoghurt|yogurt|snack*|candle*|bag*|watch|lipstick*|shade*|fragrance*|sneaker*)',
    weight: 1.8,
  },
  {
    say: '(now you can|you can now|you can finally|now lets you|now with) .. (turn|use|pay|see|find|add|get|order|search|play|send|share|control|book|choose|watch|power)',
    weight: 1.8,
  },
  { say: '[most] .. new (show|series|film|movie|season|episode|game|single|album|podcast)', weight: 1.2 },
  { say: '(is going to|are going to|will) be part of our .. range', weight: 2.4 },
  {
    say: '(the|our|this|all) (latest|next) (version|generation|gen|release|update|edition|drop|chapter|addition)',
    weight: 1.6,
  },
  {
    say: '(introducing|say hello to|meet the new|meet our new|meet our latest|welcome our new|welcome the new)',
    weight: 3.5,
  },
  { say: '(introduce|introduces|introduced)', weight: 2.5 },
  { say: '(presenting|we present)', weight: 1 },
  { say: '[our|a|the|an|your|this] new {product}', weight: 3 },
  { say: 'new .. {product}', weight: 2 },
  { say: 'our new', weight: 3 },
  { say: '(the|a) new', weight: 1 },
  { say: '(all-new|all new|brand new|brand-new)', weight: 3 },
  { say: 'newest', weight: 1.5 },
  { say: 'latest', weight: 1.2 },
  { say: 'latest {product}', weight: 3 },
  { say: 'new', weight: 1 },
  { say: '(launch|launches|launched|launching) [of|our|a|the|new|today|on|in]', weight: 3 },
  { say: 'launch*', weight: 2 },
  {
    say: '(fresh drops|freshdrops|new drop|new drops)',
    weight: 1,
  },
  { say: '(dropped|dropping|drops|drop)', weight: 1.6, not: ['percentage'] },
  { say: 'just in', weight: 2.5 },
  { say: '^ (just in|fresh in|new in|now in)', weight: 3.5 },
  { say: '^ (just in|fresh in|new in|now in) .. ({product}|{goods})', weight: 4.3 },
  {
    say: '(is here|are here|has arrived|have arrived|has landed|have landed|is finally here|are finally here|is almost here|officially landed|is out|is live)',
    weight: 1.6,
  },
  { say: '(unveil|unveils|unveiled|unveiling)', weight: 2.5 },
  { say: '(reveal|reveals|revealed|revealing)', weight: 1.5 },
  { say: '(debut|debuts|debuted|debuting)', weight: 2.5 },
  { say: '(premiere|premieres|premiering)', weight: 2.5 },
  {
    say: '(coming soon|coming this|coming to|coming on|coming in|comes out|coming <date>|available soon|arriving|out soon|out now|out today|out this|out <date>)',
    weight: 1,
  },
  { say: 'available (from|on|starting|beginning) <date>', weight: 3 },
  {
    say: '(hits|hit|hitting|in) (stores|shelves|theaters|theatres|cinemas) [on|from|this|soon]',
    weight: 1.6,
  },
  { say: '(in|to) (theaters|theatres|cinemas)', weight: 2.5 },
  { say: '(now|is|are) (streaming|airing)', weight: 3.5 },
  { say: '(now|is|are) (playing|showing)', weight: 2 },
  { say: 'streaming (now|on|exclusively|<date>|starting)', weight: 3 },
  { say: '(opening|opens|releasing|releases|releasing) [on|in|at] .. <date>', weight: 2.5 },
  { say: '(release|releases|releasing|released)', weight: 1.2 },
  { say: '(trailer|teaser)', weight: 3 },
  { say: '(season|volume|part) <number>', weight: 3 },
  { say: '(chapter|episode) <number>', weight: 1.5 },
  {
    say: '(new|next|final|upcoming) (season|episode*|chapter|series|album|single|song|movie|film|show|music video)',
    weight: 2.5,
  },
  {
    say: '(now comes|now available|now offering|now featuring|now serving|now offer|now live)',
    weight: 3.5,
  },
  { say: '(you can now|now you can|we now|can now|now offer)', weight: 3.5 },
  {
    say: "(adding|added|bringing|we've added|we're adding) .. (new|more|flavor*|flavour*|feature*|menu|to our)",
    weight: 3,
  },
  {
    say: '(joins|join|added to|addition to|new to) (the|our) (family|range|menu|line|line-up|lineup|collection|portfolio|roster)',
    weight: 3,
  },
  {
    say: '(spring|summer|fall|autumn|winter|holiday|christmas|ss|aw|fw|pre-fall|resort|cruise) .. (collection|menu|range|line|lookbook|styles|show|campaign|edition)',
    weight: 2.5,
  },
  { say: 'collection', weight: 1.6 },
  { say: '(capsule|collab|collaboration|collaborated)', weight: 0.6 },
  { say: '(limited edition|limited-edition|special edition)', weight: 1.5 },
  { say: 'anniversary edition', weight: 2.5 },
  { say: "(first ever|first-ever|world's first|our first)", weight: 2 },
  { say: 'the first', weight: 0.8 },
  {
    say: '(next generation|next-gen|next gen|upgraded|redesigned|reimagined|improved|revamped|enhanced|expanded|reinvented)',
    weight: 1,
  },
  { say: '(rolling out|roll out|rolled out|rollout|beta|public preview|open beta)', weight: 3 },
  { say: '(update|upgrade|updated|version)', weight: 0.6 },
  {
    say: '(back (on|for|by)|is back|are back|returns|return of|returning|coming back|comes back)',
    weight: 1.6,
  },
  { say: '(expanding|expanded|expands|expand) .. (to|range|line|lineup|offering|service)', weight: 3 },
  {
    say: '(something special|coming your way|get ready for|get ready|countdown)',
    weight: 1,
  },
  {
    say: '(will be included|will be available|will be released|will launch)',
    weight: 1.6,
  },
  {
    say: "(we're excited to|excited to|thrilled to|pleased to|happy to|proud to) (announce|introduce|launch|reveal|bring|share|unveil|offer|release|now)",
    weight: 2,
  },
  { say: '(creation|creations|innovation|invented|design|designs)', weight: 1 },
  { say: '(pre-order|preorder)', weight: 1.8 },
  { say: 'try (our|the) new', weight: 3 },
  { say: '(latest edition|latest issue|new issue|june issue|may issue)', weight: 2 },
  {
    say: '(new|latest) (music|track|video|book|tool|menu item|dish|treat|drink|location-based|look|range|offering|addition|member|line)',
    weight: 3,
  },
  { say: '(new for|new this|new at|new on|new from|new in|new to)', weight: 3.5 },
  {
    say: '(announcing|announce|announces|announced) [our|the|a|an] (new|launch|next|latest|upcoming)',
    weight: 3,
  },
  {
    say: "(meet|here is|here's|this is|check out|discover|try|see|explore|enjoy|experience) (the|our) (new|latest|newest|all new)",
    weight: 3,
  },
  { say: '(now|finally|officially) (here|available|live|open|out|in)', weight: 3 },
  { say: '(first time|for the first time)', weight: 0.8 },
  { say: '(limited time|limited-time) .. (flavor*|flavour*|menu|drink*|item*|edition)', weight: 3 },
  { say: '(get a first|be the first|pre-order|preorder|reserve) .. new', weight: 3 },
  {
    say: '(has just|have just|we just|just) (launched|released|added|dropped|got|introduced|opened|updated)',
    weight: 2.5,
  },
  {
    say: "(we created|we've created|we developed|we've developed|we made|we've made|we built|we've built|designed a|developed a)",
    weight: 2.5,
  },
  {
    say: '(available|coming|launching|launches|arriving|out|dropping|drops|releasing) [in|on|this] (<date>|soon|spring|summer|fall|autumn|winter|month|week|next)',
    weight: 3,
  },
  { say: '(new {product}) .. (now|today|available|here)', weight: 2.5 },
  { say: 'you can now', weight: 4.5 },
  {
    say: '(new in|just dropped|just landed|just launched|just released|out now|now available)',
    weight: 4,
  },
  {
    say: '(launching|introducing|unveiling|announcing) [a|an|the|our] (new|second|third|first|all new|brand new|latest|next)',
    weight: 4,
  },
  {
    say: '(the|our) new (menu|collection|model|app|range|flavor|flavour|version|season|album|line|series)',
    weight: 4,
  },
  {
    say: '(in shops|in stores|on shelves|launches|arrives|lands) (on|from|this) <date>',
    weight: 3.5,
  },
  { say: 'launching .. (today|tomorrow|soon|this|in|on)', weight: 4 },
  {
    say: '[our|a|the] new (office|offices|factory|store|shop|branch|site|plant|school|headquarters|warehouse|restaurant|location|boutique|facility|centre|center|hospital|campus|ceo|boss|director|manager|president|chairman|hire|hires|colleague|employee|team|job|home|year|years|normal|study|report|research|law|rules|season ticket|partnership|world|era|chapter|way|ways|record|york|zealand|england|orleans|jersey|delhi|mexico)',
    weight: -3,
  },
  { say: '(happy new year|in the new year|the new year)', weight: -2 },
  {
    say: '(latest (news|blog|post|podcast|article|report|study|research|numbers|results|data|insights|information|trends|advice))',
    weight: -1.5,
  },
  {
    say: '(new blog|new article|new report|new study|new research|new podcast|new survey|new data|new video)',
    weight: -1.5,
  },
  {
    say: "(schedule|timetable|weekend|friday|monday|spring|summer|fall|winter|autumn|season|christmas|valentine's day|day) is here",
    weight: -1.5,
  },
  {
    say: '(is|are) (now|finally|officially) (streaming|available|live|here|out) [in|on|for|at|via|to|from|with|across]',
    weight: 4,
  },
  {
    say: '(introducing|presenting|meet|unveiling|announcing|launching|say hello to|welcoming|debuting|revealing) .. .. {goods}',
    weight: 4.5,
  },
  { say: '^ (introducing|unveiling|announcing|launching|debuting|revealing)', weight: 3.5 },
  { say: '{goods} (is|are) (here|back|out|live|arriving|landing|coming|now|finally)', weight: 3.5 },
  {
    say: '(season|series|chapter|part|volume|vol|version|edition|issue|episode) (<number>|<any>) [<any>] [<any>] (now|out|coming|premieres|drops|returns|available|streaming|arrives|launches|lands)',
    weight: 3,
  },
  {
    say: '(now|out|out now|only|available|arrives|arriving|premieres|premiering|drops|lands|exclusively|live|streaming) (on|at) (netflix|hulu|disney*|prime video|spotify|apple music|steam|hbo*|xbox|playstation|switch|itunes|demand|digital|blu ray)',
    weight: 3.5,
  },
  { say: '(is|are) (now|finally|officially|almost|nearly) (on|at|in|streaming|here)', weight: 2 },
  {
    say: "(will be|we'll be|going to be|are being|has been|have been|being) (added|included|introduced|launched|rolled out|released|offering|adding|serving|expanded)",
    weight: 3.5,
  },
  {
    say: "(there will be|we'll have|we have|we've got|we got|there's|there is|we bring you|brings you|bringing you) (a|an|some|our|the) [all|brand] new",
    weight: 4,
  },
  {
    say: '(beginning|starting|ready|set|about|excited|thrilled|pleased|happy|proud|delighted) to (accept|launch|introduce|roll out|unveil|release|add|debut|reveal)',
    weight: 3,
  },
  {
    say: "(we're|we are|we will be|we'll be|they're) (bringing|adding|launching|introducing|rolling out|expanding|releasing|testing|unveiling|debuting|trialling|piloting)",
    weight: 3.5,
  },
  {
    say: '(expanded|expanding|updated|upgraded|enhanced|improved|redesigned|refreshed|revamped|reformulated|relaunched|reinvented|reimagined) [<any>] [<any>] ({goods}|{product})',
    weight: 3,
  },
  { say: '(first ever|our first) [<any>] [<any>] {goods}', weight: 1.5 },
  {
    say: '(second|third|fourth|next|latest|newest|debut|upcoming|forthcoming|final) [<any>] [<any>] ({screen}|edit|drop|instalment|installment|release|capsule|collection|batch|edition)',
    weight: 3,
  },
  {
    say: '(launched|landed|arrived|dropped|released|debuted|rolled out) (in|at|on|online|today|this|yesterday|last|exclusively|with)',
    weight: 2,
  },
  {
    say: "(watch|see|check out|catch|here's|view|here is) (the|our|this) [<any>] [<any>] (trailer|teaser)",
    weight: 4,
  },
  {
    say: '(opening|opens|hitting|hits|arriving|arrives|lands|landing|premieres|premiering) [to|in|at|only] [<any>] [<any>] (<date>|theaters|theatres|cinemas|stores|shelves|screens)',
    weight: 2,
  },
  {
    say: '(first look|sneak peek|sneak peak|sneak preview|preview|teaser|firstlook) (at|of|for|from) [the|our|a|this|some|<any>]',
    weight: 2,
  },
  {
    say: '(dropping|drops|releasing|releases|launches|launching|landing|premieres|debuts|released|launch|release) [on|this|from|starting|in|date] <date>',
    weight: 3.5,
  },
  {
    say: '(fresh|latest|new) (drop|drops|flavo*|batch|feature*|update*|colourway*|colorway*|shade*|edition*|lineup|recipe*|formula|look)',
    weight: 3.5,
  },
  { say: 'new [<any>] [<any>] {goods}', weight: 3 },
  { say: '(her|his|their|its|my|your|this|a|the) new [<any>] {screen}', weight: 3 },
  {
    say: '(created|designed|collaboration|collab|teamed up|partnered|together|partnership) with .. .. (to (create|bring|launch|design|make|release)|collection|capsule|range|line|edition)',
    weight: 3,
  },
  {
    say: "(you asked|you spoke|by popular demand|the wait is over|wait is over|the rumours are true|the rumors are true|finally here|big news|exciting news|drumroll|it's finally here|hot off the press|fresh off)",
    weight: 2.5,
  },
  {
    say: '(coming|arriving|landing|launching|dropping) (soon|shortly|next (week|month|year)|later this (year|month|week|summer|autumn|fall|spring|winter)|in the coming)',
    weight: 3.5,
  },
  { say: '(version|update|patch|release|firmware|gen|mk|mark) <number>', weight: 2 },
  {
    say: 'now (supports|includes|comes with|features|offers|accepts|works with|lets you|integrates|delivers|compatible|you can|even)',
    weight: 3.5,
  },
  {
    say: "(you'll be able to|soon you can|you will be able to|now possible to|it's now possible|now able to|can now be)",
    weight: 3.5,
  },
  {
    say: '(just got|just became|is getting|are getting|gets|got) [a|an|even|a whole] (easier|better|faster|bigger|smarter|simpler|tastier|upgrade|makeover|refresh|update|facelift|new look)',
    weight: 3,
  },
  { say: '(new|fresh|brand new) (from|by) (<mention>|<any>)', weight: 3 },
  { say: 'welcome to [the] [<any>] [<any>] (a new|the new|our new|your new)', weight: 3.5 },
  {
    say: '(flavours|flavors|colours|colors|shades|styles|models|pieces|scents|looks|recipes) (added|join|joining|to the|have joined)',
    weight: 2,
  },
  { say: '[our|your|the|a|their|its|this] new [<any>] {newsworthy}', weight: -2 },
  { say: '(newest|latest|updated) [<any>] {newsworthy}', weight: -2 },
  { say: '(commercial|commercials|advert|tv spot|tv ad)', weight: -2.5 },
  {
    say: '(preowned|preloved|full set|mint condition|excellent condition|box and papers|second hand|vintage|antique)',
    weight: -1.5,
  },
  { say: "(something|anything|nothing|someone|somewhere|what's|whats|everything) new", weight: -0.5 },
  {
    say: '(discover|learn|meet|make|try|explore|find|making|meeting|learning|trying) new (people|friends|things|skills|places|ways|ideas|cultures|memories)',
    weight: -2,
  },
  { say: "(like new|good as new|new to|i'm new|you're new|you are new)", weight: -2 },
  { say: 'now open (at|in|on)', weight: -1.5 },
  { say: '(still|always|also) available', weight: -1 },
  {
    say: '(more|details|info|results|photos|recap|video|updates|stories) [<any>] [<any>] (coming soon|to come|soon|coming)',
    weight: -2,
  },
  {
    say: '(release|released|releases|releasing|launch|launched|launches) (the|its|our|a|their|new|an) [<any>] [<any>] (results|report|statement|study|data|findings|figures|earnings|campaign|initiative|foundation|scholarship|fund|survey|contest|podcast)',
    weight: -2,
  },
  {
    say: '(first day|first match|first game|first time|first half|first place|first win|first goal|first class|first responders|first of all|first step)',
    weight: -1,
  },
  {
    say: "(launch day|release day|it's launch day|out today|live today|launching today|available starting|available beginning|available from today|starting today you can)",
    weight: 4,
  },
  {
    say: "(generally available|general availability|public beta|open beta|now in beta|in beta|early access build|public preview|release candidate|feature drop|feature alert|product update|release notes|patch notes|changelog|what's new in|whats new in)",
    weight: 3.5,
  },
  { say: '(a|the) new (way|ways) (to|of|for)', weight: 2 },
  { say: 'new ways to', weight: 2 },
  { say: '(new route*|non stop|nonstop|direct) (flight*|service|route*|to|from)', weight: 1.5 },
  {
    say: '(begins|begin|launches|starts|resumes) (service|flights|flying|sales|deliveries|production|shipping) [to|from|between|on|in]',
    weight: 3,
  },
  {
    say: '(first of its kind|first of their kind|industry first|world first|a first for|never before)',
    weight: 2,
  },
  {
    say: '(debut|latest|new|brand new|newest|forthcoming|upcoming) [<any>] (album|single|ep|film|movie|novel|book|series|track|song|mixtape|music video|game|show|play|musical|documentary)',
    weight: 4,
  },
  {
    say: '(official|first|new|final|full|teaser|launch|announcement|gameplay|theatrical|exclusive) (trailer|teaser|poster)',
    weight: 4,
  },
  { say: '(watch|see|check out|catch|view|enjoy) [the] [<any>] [<any>] (trailer|teaser)', weight: 3.5 },
  {
    say: '(expansion pack|dlc|new map|new mode|new hero|new skin*|new champion*|new character*|new level*|new quest*|new maps|new modes)',
    weight: 3,
  },
  {
    say: "(special|anniversary|collector's|holiday|deluxe|exclusive|signature|limited|winter|summer|game of the year) edition",
    weight: 2,
  },
  {
    say: '(new and improved|new & improved|now made with|new look|new recipe|new formula|new packaging|new design|new size|new sizes|new shape|bigger and better|even better)',
    weight: 3,
  },
  { say: '(fda|ema|mhra|regulatory|ce) (approved|approves|approval|clearance|cleared)', weight: 2 },
  { say: '(approval|approved|cleared|authorization) (of|for|to treat|to market|to be used)', weight: 1.5 },
  {
    say: "(we've|we have|we just|we) (created|built|developed|designed|crafted|brewed|baked|made|launched|released|reinvented|reimagined|redesigned|upgraded|improved|partnered) [a|an|the|our|some|this] [<any>] [<any>] ({goods}|{product})",
    weight: 3,
  },
  {
    say: '(something|someone) (new|big|sweet|tasty|fresh|delicious|special|exciting) .. (coming|is coming|on the way|landing|dropping|cooking|brewing|arriving|in the works|for you)',
    weight: 3.5,
  },
  {
    say: "(guess who's|look who's|guess what's|look what's|see what's) (back|here|new|coming|arrived|landed|in|returning)",
    weight: 3,
  },
  {
    say: '(back by|returning by|back for|returns for|back with) [<any>] [<any>] [<any>] (demand|time|weeks|season|summer|christmas|days|month)',
    weight: 3,
  },
  {
    say: '(on|in|to) (the|our) (menu|range|line up|lineup|shelves|catalogue|catalog) (now|this|from|today|until|for)',
    weight: 3,
  },
  {
    say: '(added|adding|adds|add) .. (to (the|our|its) (menu|range|family|lineup|line up|collection|portfolio|app|catalogue|platform|fleet))',
    weight: 4,
  },
  {
    say: '(announce|announces|announced|announcing|unveils|unveiled|unveiling|reveals|introduces|introduced|debuts|launches|launched|presents) (its|our|the|their|a|an|<any>) [<any>] [<any>] [<any>] ({goods}|{product}|{screen})',
    weight: 3.5,
  },
  {
    say: "(excited|thrilled|proud|pleased|happy|delighted|can't wait) to (announce|introduce|launch|unveil|share|bring you|show you|reveal|release) [that] [our|the|a|an|we] [<any>] [<any>] (new|launch|latest|first|next|now|will)",
    weight: 3.5,
  },
  {
    say: '(is|are) (arriving|landing|launching|dropping) (to|in|on|at|this|soon|back|for|<date>)',
    weight: 2,
  },
  {
    say: '(now|finally|also) (works|available|supported|live|playable|bookable|streaming|possible) (on|in|for|with|to|at|via|across)',
    weight: 3,
  },
  {
    say: '(meet|introducing|presenting|unveiling|announcing|behold|say hi to|say hello to) (<mention>|<hashtag>)',
    weight: 3,
  },
  {
    say: '(new|latest) (video|episode|post|blog|vlog|article|edition of|issue of|season of) [is] [up|live|out|now|on]',
    weight: 0.5,
  },
  {
    say: '(prelaunch|pre launch|launching soon|dropping soon|releasing soon|landing soon)',
    weight: 2,
  },
  {
    say: '(new to|brand new to|just new) (the area|town|us|investing|cycling|running|fishing|this|twitter|instagram)',
    weight: -2,
  },
  {
    say: 'new (day|me|goals|perspective|energy|friend*|favourite*|favorite*|obsession|hobby|habit*|week|month|dad|mum|mom|mother*|father*|parents|owner*|graduates|grads|starters|joiners|hires|resolution*)',
    weight: -2,
  },
  { say: '(starts|start|starting|begins|available|open) (at|from) (<time>|<money>)', weight: -1 },
  {
    say: '(is|has|are|have) (now|officially|finally|almost|nearly|just) (landed|arrived|dropped|launched|here|begun|released|live|out)',
    weight: 4,
  },
  {
    say: '^ (the|our) <any> [<any>] [<any>] (is|are) [finally|almost|now|officially|nearly] (here|back|out|live)',
    weight: 4,
  },
  { say: '^ (meet|welcome|presenting) (the|our|a) <any>', weight: 3 },
  { say: '^ (introducing|announcing) (the|our|a|an) <any>', weight: 5 },
  { say: '^ meet (the|our) [<any>] [<any>] {staff}', weight: -2 },
  { say: '(introducing|introduces|unveils|unveiling)', weight: 4.5 },
  {
    say: '(will|to) (continue|return|be back|come back) [in|for|with] [a|the] [<any>] (season|series|sequel|part|chapter)',
    weight: 3.5,
  },
  {
    say: '(seventh|sixth|fifth|fourth|third|second|first|debut|final) (studio|solo|feature|full length|live) (album|film|ep|single|record)',
    weight: 3.5,
  },
  {
    say: '(*newarrivals|*newarrival|*newcollection|*newmenu|*launch|*trailer|*newmusic|*newrelease|*comingsoon)',
    weight: 2,
  },
  {
    say: '(first look|sneak peek|sneak peak|sneak preview|preview|teaser) (at|of|for|from) [<any>] [<any>] [<any>] (commercial|commercials|ad|advert|spot|ceremony|opening|office|event|party|session*)',
    weight: -1.5,
  },
  { say: '(now with|now in)', weight: 1.5 },
  { say: 'starting <date>', weight: 1, not: ['percentage', 'price'] },
  {
    say: '(watch|listen|register|apply|order|shop|book|buy|join|right|until|even|open|get|get tickets|enter|sign up|on sale|more than ever) now (in|with|at|on)',
    weight: -1,
  },
  {
    say: '(need|needs|got|bought|buying|buy|looking for|shopping for|in the market for|searching for|want|wants|getting|deserve) [a|an|some|your] [brand] new [<any>] [({product}|{goods}|<any>)]',
    weight: -1.5,
  },
  {
    say: '(presenting (sponsor*|partner*|his|her|their|at|the award*|awards|this award|a paper|findings|results)|presents (its|his|her|their) [<any>] (plan|strategy|results|report|findings|research|vision))',
    weight: -2,
  },
  {
    say: '(reveal|reveals|revealed|revealing) (that|how|why|what|who|whether|about|the truth|the results|the winner*|his|her|their|all the|a surprising)',
    weight: -1,
  },
  {
    say: '(report|study|survey|research|data|poll|findings) (reveal|reveals|revealed|revealing)',
    weight: -2,
  },
  {
    say: "[we're|we are] (expanding|expanded|expand|expands) (our|its|their|the) [<any>] (effort*|operation*|team*|presence|partnership*|reach|footprint|commitment|support|access|network|relationship*)",
    weight: -1.5,
  },
  {
    say: '(has|have) [been] (selected|chosen|named|awarded|appointed|recognized|recognised|ranked|acquired)',
    weight: -1.5,
  },
  {
    say: '(day|reveal|tour|results|announcement|details|story|interview|recap|winner*|photos|footage) [<any>] [<any>] [is|are] coming (soon|up)',
    weight: -1,
  },
  {
    say: '(menu|range|collection|edition|playlist|lineup|line up|app|tracker|tool|issue|feature|drop|update|album|mixtape|catalogue|lookbook) (is|are) [finally|now|officially|almost|nearly] (here|back|out|live|up|open|ready|online)',
    weight: 5.5,
  },
  {
    say: '(joins|join|joining|completes|rounds out|extends|enriches|expands) (the|our|a|its|la) [<any>] [<any>] [<any>] (collection|family|range|line|line up|lineup|menu|portfolio|series|silhouettes|fragrances|catalogue)',
    weight: 3.5,
  },
  {
    say: 'new [<any>] [<any>] [<any>] (program|programme|section|portal|hub|resource*|material*|toolkit|source|function*|capabilit*|integration*|subscription*|membership*|benefit*|package*|bundle*|initiative*)',
    weight: 2.5,
  },
  {
    say: '(working on|cooking up|brewing|brewing up|planning|preparing) something [very|really|super|so] (special|new|big|exciting|fun|cool|sweet|amazing|huge|delicious)',
    weight: 4.5,
  },
  {
    say: "(we've|we have) been [busy|hard at work|quietly] (working on|improving|building|developing|cooking|brewing|testing|redesigning)",
    weight: 2.5,
  },
  { say: '(world|global|worldwide|national) (premiere|debut|launch|reveal|release)', weight: 3.5 },
  { say: '(our|the|its|their) (first ever|very first)', weight: 2 },
  { say: '(the|our|its|an|a|all) new <hashtag>', weight: 3.5 },
  { say: '^ new <any>', weight: 1 },
  { say: '(proudly|proud to) (present|presents)', weight: 2.5 },
  {
    say: '(expanded|bigger|extended|wider|faster) [<any>] [<any>] (network|coverage|menu|range|selection|service|choice)',
    weight: 1.5,
  },
  { say: 'available (on|from|this) <date>', weight: 2 },
  {
    say: '(added|posted|shared|uploaded|changed|updated) [a|an|<number>] [their|his|her|its] new (photo*|video*|picture*|album|profile|cover)',
    weight: -3,
  },
  {
    say: '(latest|newest) [<any>] [<any>] [<any>] (video|clip|presentation|interview|appearance|performance|adventure|post|show|speech|match|race)',
    weight: -0.5,
  },
  {
    say: '(moment|day|time|week|weekend|hour) [<any>] [<any>] [<any>] [<any>] is [finally|almost|now] here',
    weight: -0.5,
  },
  {
    say: '(sale|registration|registrations|offer|offers|deal|deals|access|voting|contest|giveaway|stream|auction|game|match) [<any>] [<any>] [<any>] (is|are) [now] (live|here|open|back)',
    weight: -1,
  },
  {
    say: '[our|the|its|their] (new|latest|newest|brand new) [<any>] [<any>] [<any>] [<any>] (commercial|commercials|ad|ads|advert|tv spot)',
    weight: -2,
  },
  { say: '(recipe|recipes|bake it|bake them|how to make)', weight: -1 },
  { say: '[new] (lower price*|low price*|new price*)', weight: -1.5 },
  { say: '(sponsoring|sponsor of|proud sponsor*|official sponsor*)', weight: -1 },
  { say: '(the|our|its|an|a) new <hashtag> [<any>] {newsworthy}', weight: -1 },
  {
    say: '(exchange|trade in|swap|credit|upgrade) .. .. (toward|towards|for|to) (a|the|your) new [<any>] [<any>] [{product}]',
    weight: -1.5,
  },
  { say: '(see|watch|find out) how (the|our) new', weight: 2 },
  { say: '[we] (can|can now|are ready to) reveal', weight: 2.5 },
  {
    say: '(exclusive|brand|exciting|gorgeous|delicious|stunning|tasty) new [<any>] [<any>] [<any>] ({product}|{goods})',
    weight: 4,
  },
  { say: 'fresh (out of|from|off) the (oven|lab|workshop|studio|kitchen|press|atelier)', weight: 2.5 },
  { say: '(new|back|now|fresh) on (the|our) menu', weight: 4 },
  { say: 'meet your new <any>', weight: 4 },
  {
    say: 'now in (new|<number>|two|three|four|five|more|all) [<any>] (colours|colors|sizes|flavours|flavors|shades|styles|languages|cities|countries)',
    weight: 4,
  },
  {
    say: '(piloting|trialling|trialing|testing) (a|our|the|an) [<any>] [<any>] ({product}|{goods})',
    weight: 2.5,
  },
  {
    say: "(from|starting|as of|effective|beginning) (today|tomorrow|<date>|next week|this week|now on) [<any>] (you can|you'll|customers can|members can|we'll|we will|all)",
    weight: 3.5,
  },
  {
    say: '(you asked|you spoke|you wanted|you begged|you voted) [and|so|&] we (listened|delivered|heard|made|did|answered|created|brought)',
    weight: 4,
  },
  { say: 'the future of .. (is|has) (here|arrived)', weight: 3 },
  { say: '(our|a|the|new|exclusive|special) (collab|collaboration|capsule) [with]', weight: 1.5 },
  {
    say: '(out|available|streaming|live) (everywhere|on all platforms|now everywhere|worldwide|wherever you)',
    weight: 3.5,
  },
  { say: 'official (music video|video|audio|lyric video)', weight: 3 },
  {
    say: '(coming|now|available|live|launching|arriving|out) (to|on|for) (ios|android|mac|windows|web|desktop|mobile|iphone|ipad|pc|vision pro)',
    weight: 3.5,
  },
  { say: "(we|we just|just|we've|we have|team) (shipped|deployed|open sourced)", weight: 2.5 },
  { say: '(concept|prototype) (car|vehicle|phone|design|bike|truck)', weight: 2 },
  {
    say: '(now flying|start flying|will fly|begin flying|new destination*|inaugural flight|maiden flight|first flight) [to|from]',
    weight: 3,
  },
  { say: '(landed|arrived|dropped|touched down) in (store*|shops|boutiques|our|the shop)', weight: 3.5 },
  {
    say: 'new season [<any>] (styles|collection|arrivals|fashion|pieces|knits|shades|must haves|looks|trends|range)',
    weight: 4,
  },
  {
    say: "(we have|we've|we are|we're) (changed|changing|updated|updating|refreshed|refreshing|simplified|simplifying|extended|extending|redesigned|redesigning|improved|improving|upgraded|upgrading) (our|the|your|how)",
    weight: 2.5,
  },
  {
    say: '(is|are) (set|due|slated|scheduled|expected|about|ready) to (launch|arrive|release|debut|premiere|hit|air|drop|land|roll out)',
    weight: 3,
  },
  { say: '(to be|soon to be) (launched|released|unveiled|introduced)', weight: 2.5 },
  {
    say: '(with|featuring|includes|including|plus|get) [all] new (feature*|function*|content|levels|maps|colours|colors|flavours|flavors)',
    weight: 3,
  },
  {
    say: '(reduced|cut|removed|swapped|replaced|less|no more|without) .. (sugar|salt|plastic|packaging|additives) .. (across|from|in) (our|all)',
    weight: 2,
  },
  {
    say: "(new year|new years|new year's) (resolution*|eve|day|new|goals|party|sale|celebration*|weekend)",
    weight: -2,
  },
  {
    say: '(meet|welcome|welcoming|introducing|announcing|introduce|introduces) [our|the|your] (new|newest|latest) [<any>] [<any>] {role}',
    weight: -2,
  },
  {
    say: '(introducing|introduce|introduces|meet|presenting|announcing) (our|the|your|this|these) [<any>] [<any>] [<any>] (speaker*|panel*|winner*|finalist*|host*|guest*|judge*|ambassador*|keynote|player*|intern|interns|employee*|volunteer*|team|coach*|candidate*|nominee*|student*|instructor*) [<any>]',
    weight: -2,
  },
  {
    say: '(opened|opens|opening|open|launched|launches|launching) (our|its|a|the|their|his|her) [<any>] [<any>] (store|shop|branch|outlet|office|location|restaurant|cafe|boutique|centre|center|facility|plant|factory|campus|flagship|salon|clinic|showroom)',
    weight: -1.5,
  },
  {
    say: '(drop|dropping|drops) (a|your|us|an|me|it|them|the) [<any>] [<any>] (comment*|line|emoji*|message|like|dm|name|below|heart|note|off|by|ball|weight|mic|guard)',
    weight: -1.5,
  },
  { say: '(drop|dropping|dropped|drops) (in|by|off|out|below|into|of|from)', weight: -0.8 },
  { say: '(press|news|stress|toxin|early|media) release*', weight: -2 },
  { say: '(his|her) [<any>] debut', weight: -1 },
  {
    say: '(a|our|this|the|huge|vast) collection of (stories|recipes|photos|tips|resources|articles|images|art|works|interviews|essays|memories)',
    weight: -1,
  },
  {
    say: '(private|permanent|museum|art|waste|garbage|blood|data|trash|recycling|debt) collection',
    weight: -1.5,
  },
  {
    say: '(service|traffic|weather|status|covid|important|market|schedule|travel|storm|trading|project) (update|updates)',
    weight: -1.5,
  },
  {
    say: '(stay updated|get updates|for updates|latest updates|more updates|keep you updated|follow for updates)',
    weight: -1,
  },
  {
    say: '(according to|in|from) (a|our|the) new [<any>] [<any>] (report|study|survey|poll|analysis|article|book|research)',
    weight: -2,
  },
  {
    say: '(launched|launch|launches|launching|started|start) (a|his|her|their|its|an|your) [<any>] (career|business|search|petition|investigation|attack|probe|company|startup|appeal|movement)',
    weight: -2,
  },
  { say: 'coming soon', weight: 3 },
  {
    say: '(introduce|introducing|re introduce|reintroduce|introduces) (ourselves|yourself|myself|himself|herself|themselves|you to|my|a few)',
    weight: -2,
  },
  {
    say: "(we have|we've|we are|we're) (changed|changing|updated|updating|refreshed) (our|the) [<any>] (logo|website|site|page|name|profile|policy|policies|privacy|terms|hours|address|avatar|statement)",
    weight: -1.5,
  },
  {
    say: '(our|your|these|those) [exciting|exclusive|delicious|tasty|lovely|gorgeous] new [<any>] [<any>] ({product}|{goods})',
    weight: 4,
  },
  { say: 'issue', weight: 0.8 },
  { say: '(issue|issues) (with|has|have|is|are|affecting|fixed|resolved|around|facing)', weight: -1.5 },
  {
    say: '(a|our|the|this|one) [<any>] new (study|report|survey|research|poll|analysis|data) (show|shows|find|finds|found|reveals|suggests|says|looks|explores) [<any>] [<any>]',
    weight: -2,
  },
  {
    say: '(our|the|your) new [<any>] [<any>] (apprentice*|trainee*|starter*|joiner*|graduate*|recruit*|colleague*|neighbour*|neighbor*|head of|chair|chairman|patron|mascot|puppy|employee*|team member*|intern|interns|volunteer*|board|ambassador*|president|minister|mayor)',
    weight: -2,
  },
  {
    say: "(we're|we are|we'll be|now|start|starts|begin|begins|will) (flying|fly|operating) (to|from|between)",
    weight: 3.5,
  },
  {
    say: '(goes|go|is now|are now|has gone|going) live (in|across|for|today|tomorrow|this|next|nationwide)',
    weight: 3,
  },
  {
    say: '(going|go|goes|went) live (on|with|at) [<any>] (instagram|facebook|youtube|tiktok|ig|fb|twitch|linkedin|our page)',
    weight: -1,
  },
  { say: '^ <any> [<any>] [<any>] (is|are) back', weight: 2.6 },
  {
    say: '(he|she|who|i|we|they|school|football|it|spring|sun|rain|weekend|everyone) (is|are) back',
    weight: 0.3,
  },
  {
    say: '(is|are) now (served|offered|possible|accepted|included|bookable|made|sold|part of|compatible|operating|running|stocked|powered)',
    weight: 2.5,
  },
  {
    say: '(our|the) [<any>] {product} now (speaks|comes|works|has|lets|supports|does|offers|includes|runs|tracks|shows|also)',
    weight: 4,
  },
  { say: '(pilot|trial|rollout|roll out) .. .. (begins|starts|launches|kicks off)', weight: 2 },
  { say: 'first to (try|taste|test|experience|wear|drive|play) (our|the|it)', weight: 2 },
  {
    say: '(concept photo*|teaser image*|track list|tracklist|comeback trailer|comeback show*|highlight medley|album preview|mood teaser|lyric teaser)',
    weight: 3,
  },
  {
    say: '(1st|2nd|3rd|4th|5th|6th|7th|8th|first|second|third|fourth|fifth) [<any>] (mini|full|full length|single|english|repackage) album',
    weight: 3,
  },
  {
    say: '(arriving|coming|available|launching|debuting|landing|out) [in] [early|late|mid] <year>',
    weight: 2.5,
  },
  {
    say: "(we|we've|we have) [just|today] (revealed|unveiled|introduced|previewed|showed off|showcased) (a|an|the|our|new|two|three)",
    weight: 3,
  },
  {
    say: '(announce|announces|announced|announcing) [our|the|its|their] [<any>] [<any>] [<any>] (results|earnings|winner*|dividend|appointment|partnership|merger|acquisition|finalist*|nominee*|layoffs)',
    weight: -2,
  },
  {
    say: '(bring|bringing|expanding|expand|extending|rolling out|launching|introducing) .. .. to <number> [more|new|additional|other] (cities|countries|stores|states|markets|locations|towns|airports|regions)',
    weight: 3,
  },
  { say: '(goes|enters|going|go|went) (into|in) production', weight: 2 },
  {
    say: '(tbt|throwback*|on this day|this day in|flashback|years ago|back in <year>|remember when)',
    weight: -1.5,
  },
  { say: '(just arrived|just released|new arrival*|new release*)', weight: 2 },
  {
    say: '(latest|new|newest) [<any>] (figures|data|numbers|statistics|stats|results|research|report|study|survey) (show|shows|suggest|suggests|reveal|reveals|confirm|say|says) [<any>]',
    weight: -2,
  },
  {
    say: '(roll out|rolling out) (the|your) [<any>] (dough|pastry|mat|mats|red carpet|map|barrel)',
    weight: -2,
  },
  {
    say: '(report|study|results|statement|figures|findings|numbers|data) (was|were|is|are|has been|have been) (released|launched|revealed|unveiled) [on|by|in|at] [<date>|<any>]',
    weight: -2,
  },
  { say: 'launch (window|party|event|pad|site|control|meeting|team)', weight: -1.5 },
  { say: 'season (ticket|tickets|pass|passes|opener|finale) [<any>] [<any>] [<any>]', weight: -1 },
  {
    say: '(tickets|seats|spots|appointments|applications|registrations|rooms|tables|slots|passes|dates) (is|are) (now|finally|officially) (available|live|open|out|here|on sale) [in|on|for|at|via|to|from|with]',
    weight: -1,
  },
  { say: '(drop|drops|dropped|dropping) (to|by) (<money>|<percent>|<number>)', weight: -1.5 },
  {
    say: '(look what|guess what|see what) [has|have|we|we have] [just|finally] (arrived|landed|came in|dropped|popped up)',
    weight: 4,
  },
  { say: '(the|our|this|next|first|second|third|final) drop [is|of|goes|lands]', weight: 1.5 },
  { say: '(drop|chapter) (one|two|three|four)', weight: 2 },
  {
    say: '^ meet <any> [<any>] (the|our|your|a|an) [<any>] [<any>] [<any>] ({goods}|{product}|assistant|chatbot|bot|robot|machine)',
    weight: 3.5,
  },
  {
    say: '(teamed up|partnered|joined forces|collaborated|worked) with .. [<any>] [<any>] (to|on) (create|bring|design|launch|make|release|develop|a) [a|an|the] [<any>] [<any>] ({goods}|{product}|capsule|collection)',
    weight: 4,
  },
  {
    say: '(start|starts|begin|begins) (running|operating|shipping|rolling|delivering|serving|service) (in|on|this|from|next)',
    weight: 3,
  },
  { say: '(novelty|novelties) (presented|unveiled|from|of|for|revealed)', weight: 2.5 },
  {
    say: '(our|the|a) new [<any>] (pass|ticket|card|subscription|plan|kit|bundle|machine|assistant)',
    weight: 3,
  },
  { say: '(latest|newest) [<any>] ({product}|{goods})', weight: 3 },
  { say: '(hits|hit|hitting|now on|ready for|coming to|on) the market', weight: 2 },
  {
    say: '(start|launch|introduce|add|begin|starting|launching|adding|resume|resuming) .. (flights|trains|ferries|buses|route*|connection*)',
    weight: 3,
  },
  {
    say: '(in|at|to|into) [our|all|your|selected|local] [<any>] {outlet} [worldwide|nationwide|globally|everywhere] (from|starting|on|this|next|by) (<date>|{launchTime})|in (depots|showrooms|the fridge|the freezer|the drawer|the window|the shop|branch|gyms|hotels|clinics|the app|the bakery|the cafe|the bar) from (<date>|{launchTime})',
    weight: 3.5,
  },
  {
    say: '(reaches|reach|reaching|hits|hit|hitting|lands in|landing in|arrives in|arriving in|arrives at|comes to|coming to|heads to|heading to|rolls into|rolling into|goes into|going into|ships to|shipping to|on its way to|on the way to) [our|all|your|selected|local|the] [<any>] {outlet}',
    weight: 3,
  },
  {
    say: '(arrives|arrive|arriving|lands|landing|debuts|debuting|launches|launching|ships|shipping|drops|dropping|rolls out|rolling out|streams|airs|publishes|published|premieres|releases|releasing|comes out|goes live|goes on sale|on sale|out) (in|on|from|this|next|early|late|mid|later this|before|by) [the|early|late|mid] {launchTime}',
    weight: 3.5,
  },
  { say: '^ coming (this|next|in|early|late|mid) [early|late|mid] {launchTime}', weight: 3.5 },
  {
    say: 'available (globally|worldwide|nationwide|everywhere|exclusively|online|to order|to stream|to borrow|to rent|to hire|to download|to pre order) (from|on|starting|this|next|as of|in) (<date>|{launchTime})',
    weight: 3.5,
  },
  { say: '^ meet (the|our) [<any>] [<any>] [<any>] ({ware}|{goods})', weight: 4 },
  {
    say: '(pouring|on tap|on draught|on draft|on the board|on the specials board|on the counter|on the cart|in the cabinet|on the grill|on the bar|on the hob) (from|now|this|today|tonight|all|<date>|until)|(join|joins|joining|joined) (the|our) [<any>] [<any>] (shelf|shelves|fridge|board|counter|cabinet|drawer|rail|freezer|bar|blackboard|case)|(is|are|now) in the (drawer|fridge|cabinet|showroom|window|freezer|oven|counter|chiller|display case)',
    weight: 3,
  },
  {
    say: '^ [version|v|firmware|release|build|os|<any>] (<number>|<date>) (is|has) [now] (out|live|here|available|shipping|rolling out|landed|arrived)',
    weight: 4,
  },
  {
    say: '(firmware|version|build|release|patch|update|ios|android|software) <number> (is|for|of|brings|adds|fixes|lands|has|ships|with|introduces|available|now|rolling)',
    weight: 3.5,
  },
  {
    say: '(bug|bugs|crash|crashes|glitch) (gone|fixed|squashed|fixes)|(dark mode|bug fixes|performance improvements|full changelog|full release notes)|(update|upgrade) (over|via|from|in|through) (usb|the app|your app|settings|the app store|the play store|wifi|the cloud)',
    weight: 2.5,
  },
  {
    say: "(your|our|the|my|every) [<any>] [<any>] now (freezes|locks|unlocks|pays|sends|tells|remembers|learns|syncs|connects|links|talks|speaks|understands|reads|scans|splits|rounds|flags|warns|alerts|notifies|fits|folds|charges|lasts|contains|uses|accepts|takes|recognises|recognizes|translates|updates|lives)|(we're|we are) now (stocking|selling|serving|offering|covering|delivering|accepting|shipping|lending|supplying|doing|making|carrying|taking|running|baking|printing)",
    weight: 3.5,
  },
  {
    say: '(has|have) [now|finally|just] (come to|rolled out|gone live|arrived|made it) [to|in|on|at|across|onto] (the|our|your|all|every|<hashtag>)',
    weight: 2,
  },
  {
    say: "(taken out|removed|cut|cut out|reduced|swapped|ditched|halved|got rid of) .. .. (salt|sugar|plastic|packaging|additives|fat|palm oil|colourings|flavourings|preservatives|caffeine|gluten|nitrites)|(we've|we have|we) (swapped|switched|replaced|changed|ditched|traded) (the|our|all|from) .. .. (for|to|with) (paper|glass|recycled|compostable|cardboard|a|an|something|one|fresh|refillable|oat|plant)",
    weight: 2.3,
  },
  {
    say: 'now (made|baked|brewed|packed|bottled|wrapped|knitted|woven|filled|roasted|sweetened|poured) (with|in|from|without|using)',
    weight: 2.5,
  },
  {
    say: '(little|big|baby|younger|older|bigger|smaller) (sister|brother|sibling|cousin) (of|to|for|has|is|just)|(decaf|vegan|mini|miniature|giant|sugar free|gluten free|alcohol free|waterproof|cordless|wireless|electric|lighter|smaller|bigger|larger|cheaper|travel size|kids|dairy free|lactose free|left handed|plant based|hybrid) (version|brother|sister|sibling|edition|option|alternative|variant|take|size|sizes|one)',
    weight: 2.8,
  },
  {
    say: '(family|range|line up|lineup|collection|menu|fleet|portfolio) (just|has|has just|is about to) (got|gotten|grown|expanded|get|welcomed|gained|doubled)|(our|the) (family|range|menu|line up|lineup|collection) (grows|is growing|expands|gets bigger|keeps growing|welcomes|gains)|(<number>|a dozen|dozen|several|a few) (more|extra|fresh|additional|further|brand new|limited|exclusive|seasonal) [<any>] (shades|shade|colours|colors|flavours|flavors|sizes|styles|designs|scents|models|recipes|routes|destinations|titles|games|levels|maps|episodes|features|tools|dishes|drinks|tones)',
    weight: 3.2,
  },
  {
    say: 'limited to [just|only] <number> [numbered|<any>] (pieces|pairs|bottles|copies|examples|watches|units|cans|cases|boxes|prints|worldwide|sets)|(a|an|limited|small|first|short) (edition|run|release|series|batch) of [just|only] <number>',
    weight: 3,
  },
  {
    say: '(granted|grants|received|receives|secured|secures|gained|obtained|given|gets|got) [<any>] [<any>] [<any>] (authorisation|authorization|approval|clearance|green light|positive opinion|go ahead|marketing authorisation)|(fda|ema|mhra|chmp|tga|health canada|european commission) [has|have|today] (approved|approves|granted|grants|cleared|clears|recommended|recommends|adopted)',
    weight: 3.5,
  },
  {
    say: "(<number>|daily|weekly|twice weekly|twice daily) [times] (a|per) (week|day) (from|starting) <date>|(say|saying) (hej|hola|bonjour|ciao|aloha|hallo|hei|g'day|namaste|ola) to <any>|(nonstop|direct|daily|twice daily|weekly|twice weekly|seasonal|year round) (flights|service|sailings|departures|trains|services|crossings|route) (to|from|between|starting|beginning|start|begin|launching) [<any>] [<any>] [<any>] (from|starting|on|this|in|<date>)",
    weight: 2.7,
  },
  {
    say: '(order books|order book|preorders|pre orders|preordering|pre ordering) (open|are open|now open|opens|open now|start|are live|go live|are now|is open) [on|from|today|this|now]|(first|initial|earliest) (deliveries|shipments|samples|customer deliveries|units) (from|in|<date>|expected|arrive|ship|will|start|begin|due|leave|this|next|are|to)|(sampling|shipping|in production|in series production|tooling up) (this|from|in) {launchTime}',
    weight: 2.5,
  },
  {
    say: "(a thing|something|thing|one|project|little something) [that] (we are|we're|we've been|we have been) (making|building|cooking|cooking up|brewing|working on|baking|writing|filming|recording|dreaming up|developing)",
    weight: 3.5,
  },
  {
    say: '(fresh|new|latest|recent) (arrival|arrivals|find|finds|listing|listings|delivery|haul|additions|addition|stock) (in|at|to|on|from|this|today|just|you|now)|(just|freshly|newly|now) (listed|uploaded|unpacked|unboxed|photographed|hatched)|(listed|uploaded|added) (today|this morning|tonight|to the shop|to the site|to the website|on the site)|(landed|arrived|floated|flew|flown|wandered|waddled|hopped|rolled|strolled|walked|sailed|swam|crept) (at|into|in|through) (the|our) (shop|store|door|doors|studio|boutique|showroom|gallery|haven|house|deli|bakery|warehouse)',
    weight: 3,
  },
  {
    say: 'all (<number>|new|<any>) [new] (episodes|parts|chapters|tracks) [of <any>]|(presave|pre save|preadd|pre add)|(cover|tracklist|title|line up|lineup|poster|livery|kit|packaging|box art) reveal|only in (cinemas|theaters|theatres|imax|stores|boutiques|bookshops)|in (cinemas|theaters|theatres) (everywhere|nationwide|only)',
    weight: 2.7,
  },
  {
    say: '(joining|coming to|arriving in|arrives in|added to|await* you in|waiting for you in|playable in) (the|our) [<any>] (expansion|dlc|update|roster|game|season|map|sequel|event pass|battle pass)|(playable|selectable|unlockable|equip|unlock|unlocks|play as|summon|recruit) [the|this|a|our] [new] [<any>] [<any>] (skin|skins|hero|heroes|character|characters|champion|bundle|costume|outfit|mount|map|mode|battle pass|season pass)',
    weight: 2.5,
  },
  {
    say: "(we've|we have|we) [just|now|recently|also] (switched on|introduced|started (offering|stocking|doing|serving|selling|making|lending|baking)|begun (offering|stocking|serving|selling)|gone live with|rolled out|brought in|brought out)|newly (launched|released|arrived|added|introduced|designed|updated|upgraded|expanded|revamped|restored|listed|minted|developed|brewed|unveiled)",
    weight: 2.8,
  },
  {
    say: '(win|wins|winning|giving away|chance to win|stand to win) .. .. (brand new|brand-new)',
    weight: -1.5,
  },
  {
    say: '(brand new|brand-new|new) (with|without|in) (tag|tags|box|packaging|original)|(bnwt|bnib|nwt)',
    weight: -3,
  },
  {
    say: '(is|are) the new (black|normal|gold|luxury|cool|pink|rich|sexy|smoking|kale|oil|currency|office|standard)',
    weight: -2.5,
  },
  {
    say: '(lowered|dropped|cut|slashed|reduced|frozen|locked) [<any>] [<any>] (price|prices|cost|costs|rates|fees|bills)',
    weight: -1.5,
  },
  {
    say: '{newsworthy} (is|are) [now|finally|officially] (available|live|out|online|here|up) [now|to|for|on|in|at]|(report|results|figures|accounts|statement|numbers|timetable|schedule|shortlist|findings|survey|dates|fixtures|exam results|line up) (is|are) [now|finally] (out|in|up|live)',
    weight: -2.2,
  },
  {
    say: '(resume|resumes|resumed|resuming|restart|restarts|reinstate) [our|all|some|<any>] [<any>] (flights|service|services|trains|operations|deliveries|trading|visits|sailings)|(is|are) back (on|in|at|to) [the|our|your] (rooftop|office|pitch|court|track|road|water|desk|school|studio|saddle|stock|business|action|form|home|top|normal|air|running|online)',
    weight: -1.8,
  },
  {
    say: '(click and|free|same day|in store|bin|refuse|kerbside|curbside|local|order) (collection|collections)|collection (from|on|between|at|point|points|times|slots|only|available|is|or) (<date>|<number>|<time>|delivery|our|the|store)',
    weight: -2,
  },
  {
    say: "from (<date>|{launchTime}) (we|you|we'll|you'll) [<any>] (offer|serve|sell|stock|make|teach|bake|pour|lend|repair|deliver|offering|serving)|(starting|beginning|as of|effective|from) (today|now|this week|this month|<date>|{launchTime}) [our|all|<any>] (users|customers|members|drivers|riders|guests|passengers|clients|cardholders|players|subscribers|merchants|residents|readers|<any> users|you) [<any>] (can|can now|will be able|get|may)",
    weight: 3.7,
  },
  {
    say: '(after|following) (<number>|many) (years|months) (of|in) [<any>] (prototypes|development|the making|testing|work|tasting|trials|tinkering)|(years|months|long time) in the making',
    weight: 2.5,
  },
  {
    say: '(from|starting|as of|effective|beginning) (today|tomorrow|<date>|next week|this week) (all|every|masks|passengers|customers|guests|visitors|drivers|staff|members) .. (must|wear|need to|required|have to|be asked|be required)',
    weight: -3.5,
  },
  { say: "(has|have|hasn't|still) (no|got no|got a|a) name", weight: -2, evenNegated: true },
  { say: '(coming|arriving|landing|heading|on its way) [soon] to a <any> [<any>] near you', weight: 3.5 },
  {
    say: '(enriched|widened|broadened|doubled) (our|the|your) [<any>] [<any>] (selection|range|menu|choice|offering|content|catalogue|library|collection|line up)',
    weight: 3,
  },
  {
    say: '(is|are) (making|set to make|about to make) (a|its|their) (comeback|return|debut)|(is|are) coming back [to|this|on|in|for]',
    weight: 2,
  },
  {
    say: '(will|to|about to|going to) (debut|premiere|air|drop|stream) (on|in|at|this|worldwide|exclusively|your|the)',
    weight: 2.5,
  },
  {
    say: '(beta|early access|demo|playtest|test server|preview build|open alpha) (is|now|available|starts|begins|opens|launches|out)|(is|are) (up|live|out|online) (on|at|exclusively on) (our|the|your) (website|site|shop|store|app|channel|etsy|profile|playlist)',
    weight: 2.5,
  },
  {
    say: '(marks|marking|celebrate|celebrating|toast|mark) the (launch|release|arrival|debut|premiere|opening night|unveiling) of',
    weight: 2.5,
  },
  {
    say: '(sponsor|sponsors|sponsoring|sponsored|sponsorship) .. (season|show|series|episode|team|tour)',
    weight: -1.5,
  },
  // Told without "new": arrivals, promises kept, features gained, things swapped.
  {
    say: '(is|are) [now|finally|already] (in|at|on) (all|every|our|most|the) [<number>] [<any>] (shops|stores|cafes|branches|shelves|rails|website|site|fridges|menu|bookshops|boutiques) [now|today]|(is|are) [now|finally|already] in (shops|stores|store|boutiques|cinemas|bookshops|supermarkets|theaters|theatres)',
    weight: 3,
  },
  {
    say: '^ (the|our) <any> [<any>] [<any>] (is|are) ready|(here it is|here they are|here she is)|fresh on (the|our) (rails|shelves|site|rack|stand|counter|shop floor|menu)',
    weight: 2.5,
  },
  {
    say: '(the|your|our) (wait|search|hunt) [for <any>|for a <any>] [<any>] [<any>] (ends|is nearly over|is almost over|ended|stops here)',
    weight: 3.5,
  },
  {
    say: '(gets|gained|gains|has gained|picks up|is getting|are getting|got) (a|an|its|two|three|<number>) [<any>] [<any>] (screen|camera|brother|sister|mode|button|pocket|lens|battery|strap|lid|cap|zip|makeover|facelift|refresh|sidekick|display|handle|engine|flavour|flavor|shade|filling)',
    weight: 3,
  },
  {
    say: '(can|may) [now|also] <any> .. .. from (today|tomorrow|<date>|this week|next week|week <number>)|for the first time [ever] (you can|you may|we|our|customers|guests|visitors|in our)',
    weight: 2.5,
  },
  {
    say: '(menu|pie|specials|recipe|range|board|playlist|window|scoop|soup) (changes|is changing|has changed|rotates|swaps|turns over) (this|on|from|today|again|tomorrow|every)|(redrawn|reworked|rebuilt|rethought|rebooted|remastered|restyled|repackaged|rewritten from scratch|from the ground up)',
    weight: 2,
  },
  {
    say: '(payments|transfers|orders|deliveries|claims|refunds|bookings|returns|cards|tickets|quotes|parcels|check in|checkout|statements|appointments) [<any>] [<any>] [<any>] now (settle|settles|arrive|arrives|take|takes|run|work|works|land|lands|ship|include|cover|happen|happens|come|comes|done)',
    weight: 3,
  },
  {
    say: '(spring|summer|autumn|winter|fall|weekend|friday|monday|christmas|december|january|june|july|august|september|october|november|march|april|sunday|saturday|ramadan|easter|holiday season|match day|race day|exam season) (is|are) [finally|almost|officially|nearly|now] (here|back|upon us)|[the] (spring|summer|autumn|fall|winter|weekend|season|holidays|day|time|moment|future|package|parcel|order) has [finally|officially|just|now] (arrived|landed|launched|dropped|come)',
    weight: -3.8,
  },
  { say: '(our|the) [<any>] [<any>] (have|has) (arrived|landed|dropped|launched)', weight: 3 },
  {
    say: 'say (hi|hey|hiya|ahoy) to (the|our|your|a)|(feast your eyes on|get a load of|lay your eyes on)|something [<any>] is (baking|cooking|brewing|bubbling|rising|stirring|in the oven)',
    weight: 3,
  },
  {
    say: "specials (are|is) (here|back|out|on|in)|on newsstands [now|today|<date>]|in the item shop|(yes it's real|not a drill|this is real|no joke)",
    weight: 2.5,
  },
  {
    say: '(partnering|collaborating|teaming up|joining forces) with <any> [<any>] [<any>] (on|for|to create|to launch|to bring) (a|an|our|the|you)',
    weight: 2,
  },
] as const satisfies readonly Keyword[];
