import type { Keyword } from '../keywords.ts';

export const EN_EVENT = [
  {
    say: '(airing|airs|streaming|premieres|premiering|broadcasting|broadcast|debuting|debuts|screening|playing|on air|on stage|kicks off|launching) [live] [on|at|this|next|tonight|tomorrow] <date>',
    weight: 2.6,
  },
  {
    say: '(tune in|tuning in|tune into|tune in to|watch along|catch) .. (<date>|tonight|tomorrow|this <any>|sundays|live|on (abc|nbc|cbs|bbc|fox|espn|tv|channel <number>))',
    weight: 2.2,
  },
  {
    say: '(deadline|last (day|chance|call)|<number> days left|extended) .. to (apply|enter|nominate|submit|register|vote|sign up|join)',
    weight: 2.4,
  },
  {
    say: '(deadline|entries|applications|nominations|registration|submissions) .. (is|are|closes|close|end|ends|extended|until|by) <date>',
    weight: 2.6,
  },
  { say: '(give|giving) .. away', weight: 1.4 },
  {
    say: '(look out for|catch|find|see|meet|visit|come see) (us|our <any>|them|him|her) .. (this weekend|at the|on <date>|in store*|booth|stand)',
    weight: 1.4,
  },
  {
    say: '(tombola*|fun run|step challenge|fundraising event|bake sale|coffee morning|car wash|raffle|open day|parade)',
    weight: 1.6,
  },
  { say: '(watch|follow) .. red carpet', weight: 1 },
  {
    say: '(invites|inviting|invite) (the public|everyone|everybody|all|residents|visitors|families|you) to',
    weight: 2.2,
  },
  {
    say: 'join us (for|at|on|this|live|today|tomorrow|tonight|<date>|from|online|virtually|next)',
    weight: 5,
  },
  { say: 'join us', weight: 2.5 },
  {
    say: "(join our|come join|please join|join me|come and join|you're invited|you are invited|invites you|invite you)",
    weight: 4,
  },
  { say: '^ join', weight: 2.5 },
  { say: 'join', weight: 1.5 },
  {
    say: '(register (now|here|today|at|for|online|to)|rsvp|save the date|mark your calendar*|save your (seat|spot|place)|reserve your (seat|spot|place)|book your (seat|spot|place)|secure your (seat|spot|place)|sign up (now|here|today) for)',
    weight: 4,
  },
  { say: '(register|registration|sign up|signup|registered)', weight: 2.5 },
  { say: '(registration|registrations|sign-up|sign-ups|entries) (is|are) [now|still] open', weight: 4 },
  { say: 'giveaway*', weight: 5.2 },
  {
    say: '(sweepstake*|raffle|prize draw|enter to win|chance to win|chances to win|be in with a chance|lucky winner*|stand a chance|stands a chance|contest alert|contestalert|how to enter|how to participate|how to win|to enter)',
    weight: 5.5,
  },
  { say: '(contest|contests|competition)', weight: 3.5 },
  { say: 'competitions', weight: 2.5 },
  { say: '(enter|entering) .. (win|giveaway|contest|competition|draw|sweepstakes|chance)', weight: 6 },
  {
    say: '(you could win|could win|to win [a|an|your|the|our|one|big|tickets|<money>|<number>]|win a (pair|trip|chance)|win one|win big|can win|and win|want to win)',
    weight: 3.5,
  },
  { say: 'win', weight: 1 },
  { say: '(winning|wins|winner|winners)', weight: 1 },
  { say: '(prize|prizes)', weight: 3 },
  { say: '(submit your (work|entry|photo*|design|video)|submit .. entries|your entry|entries)', weight: 5 },
  {
    say: '(webinar*|webcast*|workshop*|masterclass*|master class*|livestream*|live stream*|seminar*|meetup*|meet-up|open house|open day|trade show|tradeshow|expo)',
    weight: 4,
  },
  {
    say: '(conference*|summit|symposium|forum|convention|(world|annual|international|european|national|medical) congress)',
    weight: 3,
  },
  { say: '(event|events)', weight: 1.6 },
  { say: '(upcoming event*|our event*|virtual event*|this event|special event*|live event*)', weight: 3 },
  {
    say: '(festival*|concert*|exhibition*|exhibit|(book|job|jobs|career|careers|art|trade|county|craft|food|science|street|village|school|summer|christmas|state|health|maker|wedding|bridal) (fair|fairs)|gala|parade|pop-up|popup|tournament|marathon|5k|fundraiser|screening|opening night|launch party|meet and greet|meet & greet)',
    weight: 3,
  },
  {
    say: '(grand opening|opening ceremony|tour|fest|party|match|race|game day|gameday|championship|grand prix|finals|final)',
    weight: 1.6,
  },
  { say: '(class|classes|session|sessions|lesson*|bootcamp|boot camp|hackathon)', weight: 1.6 },
  {
    say: "(live (at|from|tonight|today|tomorrow|music|q&a|chat|event|performance|show|now|session)|going live|we're live|we are live|go live|goes live|live on (instagram|facebook|youtube|ig|twitch))",
    weight: 4.2,
  },
  {
    say: '(tune in|tuning in|watch live|watch it live|livestreaming|twitter chat|instagram live|facebook live|ig live|premieres|watch the show live|listen live)',
    weight: 3.5,
  },
  {
    say: '(stop by|come by|swing by|drop by|visit us|come visit|come see|come on down|come down|see us|find us|catch us|meet us|come out|come along|come and|come walk|come celebrate) .. (<date>|<time>|booth|stand|weekend|soon)',
    weight: 5,
  },
  { say: '(booth|stand|hall) <number>', weight: 3 },
  { say: '(our booth|our stand|virtual booth|visit us at)', weight: 3 },
  { say: 'see you (there|at|on|tomorrow|tonight|soon|in|this|<date>)', weight: 1.6 },
  { say: '<date> .. (at|from) <time>', weight: 4.5 },
  { say: '<date> <time>', weight: 4 },
  { say: '(from|between|at) <time>', weight: 1.6 },
  { say: '<time>', weight: 0.8 },
  { say: '(on|this|next) <date>', weight: 1 },
  { say: '<date>', weight: 0.5 },
  {
    say: '(doors open|doors at|starts at|begins at|kickoff|kick-off|kick off|kicks off|kicking off)',
    weight: 2.5,
  },
  { say: '(tickets|free entry|free admission|admission)', weight: 3, needs: ['post:date'] },
  { say: 'tickets', weight: 1 },
  { say: 'challenge', weight: 3.5, needs: ['imperative-opening'] },
  { say: '(challenge|challenges)', weight: 1.6, needs: ['post:second-person'] },
  { say: '(winner|winners) [will be] .. (announced|chosen|selected|drawn|notified|contacted)', weight: 3 },
  {
    say: '(follow|like|tag|comment|retweet|rt|share|repost) .. (win|enter|chance|entry|winner*|giveaway)',
    weight: 6,
  },
  { say: '(like this post|tag <number>|like & share|like and share|follow us and)', weight: 3 },
  {
    say: '(deadline|entries close|closes on|ends on|last chance to|last call|last day)',
    weight: 3,
  },
  {
    say: '(hosting|takes place|taking place|will be held|is held|held (on|at)|will be hosting|will host|is hosting)',
    weight: 2.5,
  },
  { say: '(host|hosts|hosted)', weight: 1.5 },
  {
    say: '(countdown|days to go|<number> days (left|until|to go|away)|one week (to|until)|more days|just one day|days away|just over a month away|around the corner)',
    weight: 2.5,
  },
  { say: '(celebrate|celebrating) (with us|with)', weight: 2.5 },
  {
    say: '(speaker|speakers|panel|panelist*|panellist*|keynote|speaking at|will be speaking|fireside chat|discussion)',
    weight: 2.5,
  },
  {
    say: '(tonight|tomorrow|this weekend|this saturday|this sunday|this friday|this thursday|this wednesday|this tuesday|this monday|next week|next month)',
    weight: 2.5,
  },
  { say: '(today|weekend)', weight: 2 },
  { say: '(attend|attending|attendees|in person|in-person|virtual|virtually|via zoom|on zoom)', weight: 2.5 },
  {
    say: "(we'll be at|we will be at|we are at|we're at|find us at|are at|heading to|headed to|be at|be there)",
    weight: 2.5,
  },
  { say: '(open through|on view|on display|until <date>|through <date>|from <date> to)', weight: 2.5 },
  { say: '(schedule|lineup|line-up|line up|agenda|program)', weight: 1 },
  {
    say: '(performance|perform|performing|show|dj|band|karaoke|trivia|quiz night|bingo|brunch|happy hour|live band)',
    weight: 1,
  },
  { say: '(auction|bake sale|walk|run|ride|charity run|fun run|coldest night|fundraising)', weight: 1 },
  { say: '(episode|premiere|airs|airing|broadcast|watch .. <time>|streaming live|stream)', weight: 1.6 },
  { say: '(in-game|in game|log in|login|event rewards|missions)', weight: 2.5, needs: ['date'] },
  { say: '(galore|festivities|celebration*|celebrations)', weight: 0.6 },
  { say: '(come (meet|see|join|visit|hang|say hi|celebrate|watch|party|try))', weight: 3.5 },
  {
    say: '(join|register|sign up) .. (webinar|event|live|session|workshop|class|call|conversation|discussion|(on|this|next|for|at|from|starting) <date>|<time>)',
    weight: 6,
  },
  { say: '(meet|see|watch|hear|catch) .. live', weight: 4.5 },
  { say: '(will be (speaking|hosting|presenting|at|live|joining|performing|signing|exhibiting))', weight: 3 },
  { say: "(don't miss|do not miss) .. (<date>|<time>|event|show|session|chance)", weight: 4.5 },
  {
    say: '(happening|starts|starting|begins|kicks off) (now|today|tomorrow|tonight|on|at|this|soon|in)',
    weight: 3,
  },
  {
    say: '(win|winning) .. (follow|tag|comment|retweet|enter|like (this|and|our|the)|share (this|and|your|with))',
    weight: 5,
  },
  { say: '(to be in with|for your chance|your chance to|a chance to|chance at) .. win', weight: 5.5 },
  { say: '(follow|like|comment|retweet|tag|share) .. (to win|to enter|for a chance|giveaway)', weight: 6 },
  { say: '(giving away|give away)', weight: 2.5 },
  {
    say: '(<number> lucky|lucky <number>|lucky) (winner*|fan*|follower*|reader*|customer*|people)',
    weight: 4.5,
  },
  { say: '(entries|entry) .. (close*|apply|win|contest)', weight: 4.5 },
  { say: '(terms|t&cs|ts&cs|t&c) .. apply', weight: 1.5 },
  { say: 'from <date> (to|until|till|through) <date>', weight: 2 },
  { say: '<date> <date>', weight: 1 },
  { say: '(opens|open|opening) .. <date>', weight: 2.5 },
  { say: '(at (booth|stand) <any>|visit (our|us at) booth)', weight: 3 },
  {
    say: '(q&a|(an|our|this|reddit|live) ama|ask me anything|twitter chat|tweet chat|tweetchat|twitterchat)',
    weight: 3,
  },
  { say: '(save the date|mark your calendars|tickets available)', weight: 3 },
  { say: 'open (day|house|evening|mic)', weight: 4.5 },
  { say: '(live music|live band|live show|dj set) .. (<date>|<time>|from)', weight: 4 },
  { say: 'win a (trip|pair|year|copy|set|prize|holiday|box|free)', weight: 4 },
  { say: '(enter now|enter here|enter below|enter today)', weight: 4 },
  {
    say: '(class|workshop|session|tour|talk|concert|screening|tasting|market|walk|run|party|show|exhibition|fair) .. (<date>|<time>)',
    weight: 5.5,
  },
  {
    say: '(exhibition|show|fair|festival|market) (is|runs|opens|continues) .. (until|through|on|from|open)',
    weight: 4,
  },
  {
    say: '(come to|head to|be at|meet us at|find us at|join us at) (our|the) .. (on|this|at|from)',
    weight: 3.5,
  },
  { say: 'doors open', weight: 6.5 },
  {
    say: '(thank you|thanks) .. (coming|joining us|attending|came|who joined|attended|participated|took part|stopped by|visited)',
    weight: -2,
  },
  { say: '(last (night|week|weekend|month|year)|yesterday)', weight: -1.5 },
  {
    say: '(was held|were held|took place|had a great time|had a blast|was a success|what a (day|night|weekend|event)|a look back|recap)',
    weight: -1.5,
  },
  { say: '(congratulations|congrats) .. (winner*|winning|on)', weight: -1.5 },
  {
    say: "(join (our|the) team|join our (newsletter|mailing list|community|group)|we're hiring|now hiring)",
    weight: -2,
  },
  {
    say: '(join us|join me|join our|come join|join|register|sign up|rsvp|tune in|invited|save your seat|save your spot) .. {occasion}',
    weight: 7,
  },
  { say: '{occasion} .. ({soon}|<date>|<time>)', weight: 5 },
  { say: '({soon}|<date>) .. {occasion}', weight: 4 },
  {
    say: '(our|the|this|at|an|upcoming|next) .. {occasion} (is|will|starts|begins|kicks|opens|runs)',
    weight: 4.5,
  },
  {
    say: '(happening|streaming|starting|on air|underway|under way|in progress) (now|right now|in <number> minutes)|live (right now|in <number> minutes)',
    weight: 5.5,
  },
  { say: '(about|set|ready|due) to (begin|start|kick off|go live|take off|take the stage)', weight: 3.5 },
  {
    say: '(play|plays|playing|face|faces|facing|take on|takes on|taking on|battle*|race|races|racing|compete*|host|hosts|up against|vs|versus|against) .. ({soon}|<date>|<time>)',
    weight: 4.2,
  },
  {
    say: '({soon}|<date>) .. (play|plays|playing|face|faces|facing|takes on|taking on|race|races|racing|compete*|vs|versus|against)',
    weight: 4.2,
  },
  { say: '{fixture} .. ({soon}|<date>|<time>)', weight: 3.5 },
  { say: '({soon}|<date>) .. {fixture}', weight: 3 },
  { say: '(are|is|will be) back for .. {fixture}', weight: 3 },
  {
    say: '(plan|book|reserve) (a|your) visit|(discover|visit|see|explore) (the|our|this) (exhibition|exhibit|installation|pop-up|show)',
    weight: 4,
  },
  {
    say: '(open|opens|runs|running|on view|on display|on show|showing|continues) (now|daily) (until|through|till|thru) <date>',
    weight: 5,
  },
  {
    say: '(open|opens|runs|running|on view|on display|on show|showing|continues) (until|through|till|thru) .. <date>',
    weight: 5,
  },
  {
    say: '(submit|send in|upload|enter) (your|a|an) .. (work|entry|photo*|picture*|design*|video|story|artwork)',
    weight: 5,
  },
  {
    say: '(submit now|submit your|submissions (are|close|open|due)|entries (close|open|are|accepted))',
    weight: 4.5,
  },
  { say: 'enter (for|at|via|online|by|before|your|to)', weight: 4 },
  {
    say: 'chance (at|of) (winning|a|an)|(chance|chances|opportunity) to (win|score|bag|receive|be featured|meet|attend|get your hands|join|snag|walk away|be one)',
    weight: 5.5,
  },
  {
    say: '(can|could|will|may|might|to|you) (all|both|also|even|just|each|too) win|be (a|our|the|this|one of) .. winner*|(both|each) win',
    weight: 5.5,
  },
  {
    say: '(one|a|<number>) (winner*|lucky <any>|entrant*) (will|walks|takes|gets|wins|each|could|can)',
    weight: 5,
  },
  { say: "(don't|dont|do not) miss", weight: 2 },
  {
    say: "(we'll|we will|we are|we're) (pick|choose|draw|select|announce|randomly|be picking|be choosing|picking|choosing|drawing) .. (winner*|<number>|random|entr*|lucky)",
    weight: 5,
  },
  {
    say: '(tell|show|send|share|guess|comment|answer|post|upload|tweet|reply) .. (win|chance|enter|prize*|up for grabs)',
    weight: 4.5,
  },
  { say: '(design|create|draw|sketch|paint|film|write|make) .. (contest|competition|challenge)', weight: 5 },
  {
    say: '(booth|stand|stall|table|hall|pavilion) (no|number|<number>|<any> <number>)|(our|in|at|to|visit|the|virtual) .. booth',
    weight: 5,
  },
  {
    say: '(stop|stops|stopping|coming|swing|drop|dropping|pop|popping|pass) (by|in|over|down|along|into|through) .. ({soon}|<date>|<time>)',
    weight: 5,
  },
  { say: '(visit|see|find|meet|catch|join) us .. ({soon}|<date>|<time>)', weight: 4.5 },
  { say: '(head|get) (over|down|on over|on down|to) .. ({soon}|<date>|now)', weight: 3.5 },
  {
    say: 'will [also|be] (sign|perform|speak|present|play|appear|demo|headline|lead|judge|compete|race|kick off|take place|take the stage|discuss|host|share|talk|signing|performing|appearing|demonstrating|discussing)',
    weight: 3,
  },
  {
    say: '(set|turn on) (your|a|the) (reminder*|alarm*|notification*|calendar*|clock*)|(add|put) (it|this) (to|in) your (calendar|diary)',
    weight: 4,
  },
  {
    say: '(drops|dropping|premieres|premiering|airs|airing|goes live|going live|streams|streaming|kicks off|kicking off) .. ({soon}|<date>|<time>)',
    weight: 3.5,
  },
  { say: '({soon}|<date>) (at|from|by) <time>', weight: 5 },
  { say: '(conference|earnings|investor*|results) call', weight: 3.5 },
  {
    say: '(📅|🗓|⏰|🕒|🕐|🕑|🕓|🕔|🕕|🕖|🕗|🕘|🕙|🎟|🎫)',
    weight: 3.5,
  },
  { say: '(when|date|dates|time) (<date>|<time>)|(where|venue|location) .. (when|date|time)', weight: 4.5 },
  { say: '(date|when|time) .. (where|venue|location|place)', weight: 3.5 },
  {
    say: "(excited|ready|thrilled|pumped|geared up|counting down|can't wait|cant wait|looking forward|all set|stoked|prepared) .. ({soon}|<date>|{occasion}|{fixture})",
    weight: 3.5,
  },
  {
    say: '(final countdown|countdown (is|to|has|begins)|<number> (days|sleeps|weeks|hours|minutes) (to go|until|till|away|out)|minutes until)',
    weight: 4,
  },
  { say: '(countdown|<number> (days|sleeps|weeks|months)) .. to [the|our|this] {occasion}', weight: 5 },
  { say: '(annual|<number>) .. {occasion}', weight: 1.5 },
  {
    say: '(free|open) to (attend|join|the public|everyone|all)|all [are] welcome|everyone [is] welcome|no (rsvp|registration|booking) (needed|required)',
    weight: 4,
  },
  {
    say: '(limited|few|last|final|remaining) .. (spots|seats|places|spaces|slots)|<number> [<any>] (spots|seats|places|spaces|slots) (left|available|remaining|only)',
    weight: 3,
  },
  {
    say: '(come (dressed|hungry|early|ready|prepared)|bring (your|a|the) (friend*|family|kids|mat|crew|dog*|own|laptop))',
    weight: 3,
  },
  {
    say: '(join the (conversation|chat|discussion|fun|party|celebration|race|challenge|action|livestream|stream|call))',
    weight: 3.5,
  },
  {
    say: '(take part|participate|take the challenge|complete the challenge|accept the challenge|play along)',
    weight: 3,
  },
  {
    say: '(who|whoever|anyone) .. (attending|going|coming|joining us) (to|this|tonight|tomorrow)',
    weight: 3,
  },
  {
    say: '(in|at|to|from) [<any>] [<any>] (theaters|theatres|theater|theatre|cinemas|cinema)|now (playing|showing|streaming)|the trailer',
    weight: -2.5,
  },
  {
    say: '(opening|business|store|operating|holiday|office) hours|(we are|we will be|will be|we are|is|are) [also] (open|closed)|closed (on|for|from|until|till)',
    weight: -3,
  },
  {
    say: '(menu|offer*|promo*|promotion|deal*|sale|valid|available|delivery|order|orders|preorder*|pre order*|reservation*|buy|savings|in stores) .. ({soon}|<date>)',
    weight: -2,
  },
  {
    say: 'join us (in (supporting|celebrating|welcoming|our|making|wishing|congratulating|honoring|honouring|thanking|the fight|raising|saying|recognizing)|and (help|donate|support|save|our|become)|to (help|make|support|end|fight|stop|change|protect)|as we)',
    weight: -2.5,
  },
  {
    say: '(was|were|had|has been|have been) (a|an|so|such|great|amazing|honored|honoured|thrilled|proud|able|joined|held|hosted|delighted|lucky)',
    weight: -1.5,
  },
  {
    say: '(participated|competed|attended|hosted|gathered|visited|presented|spoke|took part|took home|wrapped up|came together|came out|showed up|took the stage)',
    weight: -1.5,
  },
  {
    say: 'what (a|an) [<any>] (day|night|week|weekend|event|race|game|match|crowd|turnout|show|success|year|season|time)',
    weight: -2,
  },
  { say: '(is|has|have|are) [now] (over|ended|closed|finished|wrapped)|now closed', weight: -2.5 },
  { say: '(wore|wears|attends|in attendance|stepped out|front row|arrives at|arriving at)', weight: -1.5 },
  {
    say: "(in case you missed|icymi|if you missed|weren't able to (make|join|attend)|couldn't make it|watch the (replay|recording)|on demand|replay)",
    weight: -1.5,
  },
  {
    say: '(day one|day two|day three|day <number>|first day|final day|opening day) (of|at)',
    weight: 3,
  },
  { say: 'until we (start|begin|go live|kick off|open)', weight: 4 },
  { say: '(is|are|will be) (stopping|swinging|dropping|popping) (by|in|over)', weight: 3.5 },
  { say: '(stop by|swing by|drop in|pop in|pop by|come by|come on (down|over|by))', weight: 2.5 },
  {
    say: 'are you (headed|heading|going|coming|attending|joining)|will you be (there|at|in|joining|attending)',
    weight: 3.5,
  },
  { say: '(gather|meet|unite|assemble|rally) .. ({soon}|<date>)', weight: 2.5 },
  {
    say: "(tomorrow's|tonight's|today's|saturday's|sunday's|friday's|thursday's|wednesday's|tuesday's|monday's|weekend's) [<any>] ({occasion}|{fixture}|show|episode|stream|auction)",
    weight: 4,
  },
  {
    say: '(class|classes|studio|gym|training|fitness) .. (schedule|timetable|lineup|line-up)|(schedule|timetable|lineup|line-up) is (here|live|out|up)',
    weight: 3,
  },
  {
    say: "(during|at|from) (its|our|their|last|the recent|this year's|last year's) .. {occasion}|(recently|just) (hosted|held|attended|wrapped|celebrated)",
    weight: -1.5,
  },
  {
    say: '(sale|deals|offers|early access|presale|discount*) .. (start*|from|until|till|ends|on) [<any>] <date>',
    weight: -2.5,
  },
  { say: '(opening|opens|coming|playing|arrives) .. (theaters|theatres|cinemas)', weight: -3 },
  // Joining, in the words of every trade.
  {
    say: '(reserve|save|book|claim|grab|secure|get|snag|confirm|hold) (your|a|my|our) [free|virtual|front row] (seat|seats|spot|spots|place|places|slot|space)',
    weight: 5,
  },
  {
    say: '(registration*|seating|sign ups|signups|entries|nominations|applications|submissions|doors|spots|entry|voting|auditions|ballot) (is|are) [now|still|officially] (open|live|available)',
    weight: 4.5,
  },
  { say: '(nominate|nominations|call for (nominations|entries|submissions|artists|speakers))', weight: 5 },
  {
    say: '(walk|walks|walking|go|goes|going|take|takes) (away|home) with .. (prize*|product*|voucher*|hamper*|<money>|<number>|ticket*|trip|gift*|stay)',
    weight: 4,
  },
  {
    say: '(join|take|try|accept|complete|start|enter|do|finish) (the|our|this|my|a) [<any>] [<any>] [<any>] challenge',
    weight: 5.5,
  },
  {
    say: '(tune in|watch|listen|join|catch) [us|it|the show|live|back|in] [later] (today|tonight|tomorrow|this evening|this afternoon|at|on|from) [<date>|<time>] (at|on|from|to watch|for|<time>)',
    weight: 5,
  },
  {
    say: '(visit|see|find|meet|catch|join|come to|come see|check out|stop by|swing by|drop by) [us|our|the|me|their] [<any>] [<any>] (booth|stand|stall|pop up|marquee|tent)',
    weight: 5.5,
  },
  {
    say: '(earnings|results|conference|investor|analyst) (call|webcast|presentation) .. (<date>|<time>)|(report*|announce*|release*|host*|schedule*|discuss*) .. (quarter*|results|earnings) .. <date>',
    weight: 5.5,
  },
  {
    say: '(autograph*|signing (session|event)|meet and greet|meet & greet|book signing|sign autographs|photo op)',
    weight: 4,
  },
  {
    say: '(can|could|will|may) [also|then|even] win (your|a|an|the|our|one|big|up to|these|this|<money>|<number>)',
    weight: 5,
  },
  {
    say: '(schedule|timetable|line up|lineup|agenda|programme|program|fixtures|draw) (is|are) [now|finally|officially] (here|out|live|up|released|announced|set)',
    weight: 4.5,
  },
  {
    say: '(upcoming|forthcoming|our next|the next) [<any>] [<any>] ({occasion}|{fixture}|auction|show|exhibit|drive)',
    weight: 4,
  },
  { say: 'why not (join|gather|come|pop|drop|bring|head|swing|meet)', weight: 3 },
  {
    say: '(limited time|in game|ingame|weekly|daily|login|special|double xp|community|seasonal|anniversary) (event|events|quest|quests|mission*|tournament*|challenge|challenges|raid*)',
    weight: 3.5,
  },
  {
    say: '(world premiere|global premiere|live premiere|live reveal|reveal event|launch event|unveil event)',
    weight: 2.5,
  },
  {
    say: '(join|watch|tune in|live) .. (on stage|unveil*|reveal*|world premiere|launch event|premiere)',
    weight: 4,
  },
  {
    say: '(starts|starting|begins|beginning|dropping|drops|airs|airing|premieres|premiering|live|streaming|opens|kicks off|join us|see you|happening|returns|back|meet us|catch us) .. <date> (at|from|by) <time>',
    weight: 6,
  },
  {
    say: '(you can be|you could be|could you be|will you be|be) (a|the|our|one of) [<any>] [<any>] (winner|winners)|(next|another|more) (winner|winners|draw)|still time to (enter|win|join|register|sign up|take part)',
    weight: 5,
  },
  // Recaps: what is over can be joined no more.
  {
    say: '(everyone|everybody|all|those|anyone|people|who|guests|fans|friends) who (joined|came|attended|participated|took part|stopped by|came by|came out|visited|made it|showed up|turned out|tuned in|entered|supported|helped make)',
    weight: -3.5,
  },
  {
    say: "(that's a wrap|thats a wrap|it's a wrap|what a turnout|wrapped up|wrap up|until next (time|year)|see you (next year|again next)|huge success|great success|big success|came to an end|comes to an end|came to a close|is over|are over)",
    weight: -3,
  },
  {
    say: "(highlights|photos|pictures|pics|snaps|scenes|moments|takeaways|insights|learnings|impressions|recap|footage|memories|throwback|look back|looking back) (from|of|at|to) [the|our|this|last|yesterday's|an|a]",
    weight: -2,
  },
  {
    say: "(yesterday|yesterday's|last night|last night's|last week|last week's|last weekend|last month|this past (week|weekend|month)|over the weekend|earlier (today|this week|this month|this year)|the other day|recently)",
    weight: -2,
  },
  {
    say: '(we|they|who|he|she|team|teams|guests|students|participants|attendees|people|colleagues|experts|leaders|speakers) [<any>] (joined|met|gathered|explored|enjoyed|heard|learned|discussed|celebrated|hosted|attended|participated|visited|welcomed|experienced|spoke|shared|presented|competed|took part|came together|brought together|had|won)',
    weight: -1.5,
  },
  {
    say: '(congratulate|congratulations|congrats|well done|kudos|shout out|shoutout|hats off|applause|meet|introducing|announce|announcing) [to] [all|our|the|this|these|your] [<any>] [<any>] (winner|winners|champion|champions|finalists)',
    weight: -2.5,
  },
  { say: 'last <date>', weight: -2.5 },
  {
    say: '(invite|invites|invited|inviting) you to (try|taste|savour|savor|discover|explore|indulge|shop|experience|enjoy|plan|learn|read|check|take a look)',
    weight: 1.5,
  },
  {
    say: 'join the (conversation|discussion|chat) (using|on|below|in the comments|by|<hashtag>|and share|about)',
    weight: 1,
  },
  // By trade: clubs, bars, museums, libraries, software, charities, gyms, shops.
  {
    say: '(tip off|tipoff|puck drop|first pitch|kick off|throw in|lights out|gates open|doors) [is|at|from] <time>',
    weight: 5,
  },
  {
    say: '(watch party|viewing party|fan fest|fanfest|fan zone|after party|afterparty|block party|launch party|release party|street party|meet the team|open training|all star game)',
    weight: 3.5,
  },
  {
    say: "(quiz night|trivia night|open mic|karaoke night|ladies night|game night|games night|movie night|film night|bingo night|comedy night|live band|guest dj|guest shift|wine tasting|beer tasting|bottomless brunch|paint and sip|supper club|tap takeover|vip night|late night shopping|trunk show|meet santa|santa's grotto|in store event)",
    weight: 4,
  },
  {
    say: '(story time|storytime|author talk|artist talk|curator tour|guided tour|guided walk|book launch|book club|poetry reading|drop in (session|class|clinic|workshop)|taster session|free trial class|open gym|job fair|career day)',
    weight: 4,
  },
  {
    say: '(office hours|demo day|virtual summit|user conference|community call|lunch and learn|lunch & learn|roundtable|round table|info session|information session|town hall|virtual tour|twitter space*) .. (<date>|<time>|{soon}|register|join)',
    weight: 4.5,
  },
  {
    say: '(blood drive|food drive|toy drive|coat drive|clean up day|cleanup day|volunteer day|charity (walk|run|ride|auction|dinner|gala|match|golf|concert)|fundraising (dinner|walk|event|gala|night)|walkathon|walk a thon|telethon|radiothon)',
    weight: 3.5,
  },
  {
    say: '(want to|fancy|wanna|would you like to|dreaming of|how would you like to|ready to|could) (win|winning|be our next winner)',
    weight: 5,
  },
  { say: '^ win', weight: 4 },
  {
    say: '(up for grabs|no purchase necessary|void where prohibited|prize draw|competition closes|comp closes|giveaway (closes|ends)|open to (uk|us|residents)|18 and over|winner* (announced|picked|chosen|drawn|selected|notified))',
    weight: 5,
  },
  {
    say: "(we're|we are|we'll be|we have|we've got) (giving|gifting|offering) .. (one of you|<number> of you|one lucky|away|you the chance)",
    weight: 5,
  },
  {
    say: '(enter|ends|closes|closing|entries|deadline|apply|submit|register|nominate) (by|before|until|at|close|close on|end|on) .. (<date>|<time>|midnight)',
    weight: 4.5,
  },
  {
    say: '(applications|application|nominations|entries|submissions|registration|registrations|voting|ballot) .. (close|closes|closing|closed on|end|ends|due|deadline) [on|in|at|by]',
    weight: 5,
  },
  {
    say: '(one|two|three|five|ten|some|<number>) of you [lucky] (will|could|can|gets|get to|wins|win|is going|lucky)',
    weight: 5,
  },
  {
    say: '(exciting|amazing|great|cash|daily|instant|fantastic|fab|awesome|big|special|for|win|of) prizes',
    weight: 4,
  },
  {
    say: '(spin the wheel|spin to win|scratch and win|scratch to win|play to win|instant win|lucky draw|lucky dip|prize wheel)',
    weight: 4.5,
  },
  {
    say: '(is|are|will be) coming to (our|your|a|the) [<any>] (store|stores|shop|branch|campus|city|town|library|museum|mall|stage|studio|pub|bar)',
    weight: 3.5,
  },
  {
    say: '(in|into) (the|a|our|with a|with the) [<any>] (draw|hat|raffle) (for|to win)|(puts|put|get|gets|enters|be entered|automatically entered|entered) .. (draw|raffle|giveaway|contest|hat)',
    weight: 5.5,
  },
  {
    say: 'could [both|all|also] be (flying|going|heading|jetting|driving|walking away|off|joining|winning)',
    weight: 4.5,
  },
  { say: 'who wants (a|to win|free|tickets|one|this|these|some) [<any>] [<any>]', weight: 2.5 },
  {
    say: '(<number>|two|three|one|five|half|full) day [<any>] (course|training|workshop|retreat|class|seminar|conference|festival|camp|intensive)|(evening|intensive|online|short) course .. (<date>|{soon}|places)',
    weight: 4.2,
  },
  {
    say: '(ask us anything|answering your questions|answer your questions|taking your questions|your questions answered) .. (live|<date>|<time>|{soon}|from|at)',
    weight: 4.5,
  },
  {
    say: '(pub quiz|quiz|trivia|bingo|karaoke|open mic|live music|dj set|comedy) .. (tonight|<date>|<time>|every)',
    weight: 4.5,
  },
  {
    say: '(health|eye|skin|hearing|blood pressure|free|vision) (check|checks|screening|screenings|clinic|consultation|consultations|test|tests|taster|session) .. (<date>|{soon}|<time>)',
    weight: 4.5,
  },
  {
    say: '(be in the audience|audience tickets|live recording|live taping|live podcast|recording live|in front of a live audience)',
    weight: 3.5,
  },
  // Opening hours, greetings and words that only look like an occasion.
  {
    say: '(open|opening|opens|hours|we open|serving|kitchen|available) [daily] (till|until|from|between|to|at) [late] <time>',
    weight: -2.5,
  },
  {
    say: '(happy|merry|joyful|joyous|blessed|wishing|wish) .. (festival|festivities|celebrations|holiday|holidays|weekend|celebration)',
    weight: -2.5,
  },
  {
    say: '(celebrate|celebrating) with (your|family|friends|loved ones|the family|those|a|an|some|our <any>)',
    weight: -1,
  },
  {
    say: "(<number>|more|few|couple) [<any>] (days|sleeps|weeks|hours) (until|till|to|to go until|before) (christmas|xmas|easter|thanksgiving|halloween|st|valentine's|mother's|father's|new|black|spring|summer|payday|the weekend)",
    weight: -1,
  },
  {
    say: 'join .. as (she|he|they) (show*|share*|make*|cook*|explore*|take*|talk*|discuss*|bake*|reveal*|explain*|visit*)',
    weight: -0.5,
  },
  { say: 'walk (you|us|me) through|run (out|low|into|errands|your)|running (out|low)', weight: -0.5 },
  {
    say: '(show|shows|showing) (us|your|me|off|how|you|them|some|support|that|why|what|a little|love|their|his|her|our)',
    weight: -0.5,
  },
  {
    say: '(commercial|ad|advert|tv spot|campaign|trailer) .. (debut*|air*|premiere*|launch*)',
    weight: -2,
  },
  {
    say: 'submit your [own] (suggestion*|question*|idea*|claim*|feedback|resume|application|cv|request)',
    weight: 0.5,
  },
  { say: '(our|the|community|user|online|support) (forum|forums) [post|thread|page]', weight: 0.5 },
  {
    say: '(fly|ride|walk|run|cycle|cook|bake|sing|play|work out|train|sketch|paint|craft|game) along (with us|at home|live|on)',
    weight: 3,
  },
  {
    say: "(we're|we are|we will be|we'll be|we|stores|store|shop|shops|office|offices|branch|branches|cafe|restaurant|kitchen|lines|hours) .. (open|closed) .. <date> .. (from|at|until|till|between) <time>",
    weight: -4,
  },
  {
    say: '(cancelled|canceled|postponed|called off|rescheduled|will not go ahead)',
    weight: -2.5,
    evenNegated: true,
  },
  {
    say: '(maintenance|outage|engineering works|disruption|delays|closures|road works|roadworks|closes early|closing early|closed early|close early)',
    weight: -2.5,
  },
  {
    say: '(great|good|lovely|amazing|wonderful|fantastic|nice|awesome|pleasure|delighted|honour|honor|privilege|fun|loved) (to (see|meet|host|have|welcome|be|join|speak)|seeing|meeting|hosting|having|welcoming|being|catching up) .. (you|everyone|everybody|so many|all|at|with|yesterday)',
    weight: -3,
  },
  {
    say: "(today's|this week's|our latest|the latest) (episode|video|blog|post|podcast|issue)",
    weight: -0.5,
  },
  { say: 'join our [<any>] (panel|panels) (and|of|to|for|today|now)', weight: -1 },
  {
    say: '(launching|launches|launch|out|available|releases|released|arrives|arriving|landing|lands|valid|in stores|on sale|ships|shipping|delivery|selling) .. [the] <date>',
    weight: -0.5,
  },
  {
    say: '(opening|business|operating|holiday|festive|revised|trading|store|christmas|new|special|extended) hours .. (<date>|<time>)',
    weight: -3.5,
  },
  // Joining and entering without the words "join" and "enter".
  {
    say: "(put|pop|get|stick|leave|add) your (name|names) (down|forward|on the (list|sheet))|(sign|put) (yourself|your (child|kids|team|crew|dog|little one*)) (up|down)|(let us know|tell us|message us|reply) if you're coming|book (in|on) with|bag (a|your|yourself a) (place|spot|seat)",
    weight: 3.5,
  },
  {
    say: '(hours|days|day|week|weeks|month|time|chance|tomorrow|midnight) (left|remaining|still|more|to go) to (enter|register|submit|sign up|join|nominate|send|take part|share|rsvp|get your|put)',
    weight: 4.5,
  },
  {
    say: "(best|favourite|favorite|funniest|most creative|most original|closest|correct|winning|lucky|first) [correct|right] (one|answer*|entry|entries|photo|caption|photos|story|comment|reply|guess|design|name) (wins|win|will win|gets|will get|receives|will receive|takes|bags|scoops)|(if|when) we (pick|choose|use|draw) yours|if yours is (picked|chosen|drawn)|(our|we'll pick our|the judges') favourites (win|get)",
    weight: 5,
  },
  {
    say: '(official|full|contest|competition|giveaway|sweepstakes) rules|rules (apply|here|below|in bio|at <url>|<url>)|(see|read) (the|full|official) rules|(18|21) years or older|(must be|open to) .. (<number> or (over|older)|<number> and (over|older)|<number> years)',
    weight: 4,
  },
  {
    say: "(be|be the|you're the) [lucky] caller <number>|call in (to|and) win|text .. (to|and) win|dial .. (to|and) win|(send|sms|whatsapp|scan|submit|upload) [<any>] [<any>] (code|codes|receipt|receipts|slip) .. (win|draw|prize*|chance)",
    weight: 4.5,
  },
  {
    say: '(could|might|can) be yours|have to give away|to give away (to|this|today|tonight|in)|got (a pair|two|three|<number>|some|tickets|copies) [<any>] [<any>] [<any>] to give away|fancy (bagging|getting|nabbing|scoring|winning)|(bonus|extra|additional) (entry|entries)',
    weight: 4,
  },
  {
    say: '(like|heart|love) (and|&) (comment|share|retweet|rt|follow|tag|save)|(follow|like|comment|tag|rt|retweet) (&|and|to|for) (follow|like|comment|tag|rt|retweet|enter|win|be entered)|(comment|reply|drop|leave) .. (to be entered|to enter|for a chance|to be in|to win)',
    weight: 4.5,
  },
  // Evenings, mornings and sessions that nobody calls an event.
  {
    say: '(quiz|comedy|poetry|jazz|craft|curry|film|movie|games|game|knit|knitting|stitch|trivia|painting|paint|mixology|whisky|gin|cocktail|cheese|wreath|candle|pottery|acoustic|blues|folk|salsa|dance|bingo|karaoke|tapas|steak|burger|pie|tasting|date|singles|student|family|social|networking|pub|opening|press|supper|vip|parents|bat|moth|star|stargazing|science|museum|sourdough) (evening|evenings|night|nights|morning|mornings|supper|social|afternoon) .. (<date>|<time>|{soon}|<money>|<url>|with)',
    weight: 4,
  },
  { say: '(an|the|our) (evening|afternoon|night|morning|hour) (with|of|in conversation)', weight: 3 },
  {
    say: '(in conversation with|reads from|reading from|will be reading|talks about (her|his|their)|talking about (her|his|their)|giving a talk|gives a talk|signing (copies|books)|signs (copies|books)|book talk|guest (speaker|speakers|chef|bartender|dj|lecture)|meet the (maker|makers|author|artist|winemaker|brewer|grower|designer|experts|players|authors))',
    weight: 3.5,
  },
  {
    say: '(half term|holiday|holidays|school holiday|school holidays|easter holidays|summer holidays|spring break|march break|winter break) (club|clubs|camp|camps|activities|activity|workshops|fun|trail|sessions|programme|program|crafts|sorted|coming up)|(summer|day|sports|football|soccer|coding|art|drama|dance|science|tennis|holiday|winter|kids) (camp|camps) (<date>|<year>|is|are|for|now|starts|places|registration|spots)',
    weight: 3.5,
  },
  {
    say: '(drop in|turn up|walk in|come along|no need to book|no booking) .. (free with|free of charge|all ages|all welcome|any time between|<time>|bring)|(free|included) (with|in) [your] (entry|admission|ticket|museum entry|museum admission|general admission)',
    weight: 3.5,
  },
  {
    say: '(all (ages|levels|abilities) [are] welcome|no experience (needed|necessary|required)|beginners [are|very] welcome|suitable for beginners|(families|dogs|newcomers|newbies|plus ones|walkers|players|singers) [are|and dogs] welcome|newcomers)',
    weight: 2,
  },
  {
    say: '(wear|bring) [a|an|your] (sturdy|warm|comfy|comfortable|old|suitable|sensible|your own|picnic|chair|chairs|torch|towel|wellies|apron|blanket|picnic blanket|raincoat|notebook|laptop|yoga mat|old jam jars|walking boots|water bottle|mug|swimsuit|gloves|cake|questions)',
    weight: 2.5,
  },
  {
    say: "(we're|we are|will be|we'll be|is|are) (throwing open|opening) [up] (the|our|its) (doors to|doors on|gates|garden|gardens|studio|studios|vaults|archive|archives|workshop) [on|to|for|this]|(we|they) [will] open the (gates|doors) (of|to|on|at)|(doors|gates) open [at|from] <any>|heritage open (day|days)|(step|come|get|go) (behind the scenes|backstage) .. (<date>|{soon}|tour)",
    weight: 3.5,
  },
  {
    say: '(behind the scenes|backstage|guided|walking|ghost|brewery|distillery|factory|farm|stadium|site|boat|bus|heritage|campus|vineyard|warehouse|plant|facility|museum|gallery|garden) (tour|tours|walks) .. (<date>|<time>|<money>|book*|free|every|places|spaces|<url>)',
    weight: 4,
  },
  {
    say: '(<number>|six|eight|four|ten|twelve|three|five) (week|weeks|session|sessions|part) [<any>] (course|programme|program|series|block|class|bootcamp|coaching)|(new|next|summer|autumn|spring|winter) (term|intake|cohort|block) (starts|begins|opens)|(term|course|classes|sessions|season|league|training|lessons) (starts|start|begins|begin|starting|resumes) [back] [on] (<date>|{soon})|(<date>|weekly|mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays) <any> [on|at] the (rec|hall|park|green|track|pool|court|club|beach|village hall|town hall|church hall)',
    weight: 3.5,
  },
  {
    say: "(is|are|will be|we're|we'll be) [back] (at|in) [the] <any> [<any>] [<any>] [<any>] (from <date>|<date> to|<date> <date>|this week|all week|until|through)|(follow along|keep up with us|more from the show|live from the (floor|show|stand|track|paddock|venue))",
    weight: 2.5,
  },
  {
    say: "(we're|we are|will be|we'll be) (showing|exhibiting|presenting|demoing|demonstrating|showcasing|speaking|sponsoring|pouring|playing|trading) (at|in|on|our|the|all)|(visit|meet|see|find|talk to|catch|chat with|say hello to|say hi to) (us|our team|our experts|our specialists|our engineers|the team|our ceo) (at|in|on) [the] <any> [<any>] (booth|stand|hall|expo|show|conference|<year>)",
    weight: 4,
  },
  {
    say: '(capital markets day|investor day|annual general meeting|extraordinary general meeting|agm|press conference|news conference|media briefing|analyst (call|day|briefing)|shareholder* meeting|town hall meeting|public (meeting|hearing|consultation)|council meeting|consultation (event|evening)|hustings|open (evening|morning|weekend)|taster (day|evening|session)|careers (fair|evening)|parents evening) .. (<date>|<time>|registration|register|watch|attend|join)',
    weight: 4.5,
  },
  // Sport and stage.
  {
    say: '(ko|first ball|bully off|face off|toss|warm up|curtain up|show time|showtime|doors|on stage|gates) [is|at|from] (<time>|<number>)|(home|away|back) (to|against|at home to) <any> .. (<date>|{soon}|<time>)|(under the lights|at home to|cup tie|first leg|second leg|league opener|season opener|home opener|relegation battle|top of the table clash|box to watch)',
    weight: 3.5,
  },
  {
    say: '(opening night|press night|previews|preview performance|matinee|final performance|final performances|on stage (now|tonight|until|from)|tonight at|stalls|dress circle|returns (in|available|only)|standing only|limited run|extra (show|date|night|performance) [added]|new dates added|(support|supported) from|world tour|uk tour|tour dates|headline (show|slot|tour)|residency)',
    weight: 2,
  },
  {
    say: '(kids|family|children|community|cultural|science|fun|history|nature|wellness|sports|health|safety|adoption|volunteer|planting|beach) (fun day|day|days|weekend) (<date>|{soon}|<time>|at|returns|is back|on)|(summer|school|village|church|christmas|winter|autumn|spring|harvest) (fete|fair|fayre|bazaar|show|social|ball)|(plant|book|cake|craft|record|vinyl|jumble|tabletop|rummage|yard|garage|bake) (sale|swap) .. (<date>|<time>|{soon})|(coffee morning|car boot|tombola|ceilidh|barn dance|open garden*|duck race|egg hunt|treasure hunt|scavenger hunt|pumpkin picking|tree lighting|lights switch on|switch on|firework* display|bonfire night|carol (concert|service|singing)|nativity|panto|santa visit*|trick or treat trail|lantern parade) .. (<date>|<time>|{soon}|free|tickets)',
    weight: 4,
  },
  {
    say: '(lace up|sign up|signed up|signing up|take part|team up|train*|walk|run|swim|cycle|climb|trek) .. (10k|5k|half marathon|marathon|triathlon|fun run|sponsored (walk|swim|run|ride)|skydive|abseil|dragon boat|obstacle course|charity (walk|swim|ride)|ultra)|(sponsored|memorial|santa|colour|color|midnight|sunrise|sunset|group|social|community|club) (walk|run|swim|ride|dash) .. (<date>|<time>|{soon}|meet|free)|(meet|meeting|start|starting) (at|outside|by|in|from) [the] <any> [<any>] [<any>] (<time>|at <number>)',
    weight: 4,
  },
  // Screens, servers and feeds.
  {
    say: "(watch|stream|tune|hop|hang out|play|cook|bake|craft|train) (along|in|on|with us) .. (twitch|youtube|tiktok|facebook|instagram|insta|ig|stream|live) [<any>] [<any>] (<time>|<date>|{soon}|now)|(today's|tonight's|tomorrow's|friday's|next) (stream|livestream|live|broadcast|space|keynote)|(watch|catch|follow) the (keynote|livestream|live stream|reveal|showcase|launch|premiere|ceremony|final|finals|game|race|match) (live|now|here|on|at|<date>|<time>)",
    weight: 3.5,
  },
  {
    say: '(bonus|double|triple|2x|3x) [<any>] (xp|exp|drops|loot|rewards|tokens|coins|rep) (weekend|week|event|day|live|now|until|active)|(limited time|ltm|new) (mode|playlist|quest|questline|raid|bracket|ladder) (is live|live|now|until|ends|starts)|(login|log in) .. (to claim|for a free|reward*|every day|daily|before|between)|(complete|finish|beat|collect) .. (quests|missions|challenges|tasks|all) .. (unlock|earn|claim|reward*|before|by <date>)|(open|closed|public) (beta|playtest|alpha) (weekend|starts|begins|is live|<date>|runs|sign*)',
    weight: 2.5,
  },
  // Looks like an occasion and is none: weekday hashtags, hours, offers, jobs, deadlines, orders, hearsay.
  {
    say: '(throwback|flashback|motivation|giving|travel|taco|feature|casual|fact|wellness|transformation|medical|techno|makeover|thirsty|foodie|friday|fun|self care|mindful|meatless|tip|tech|feelgood|feel good|fearless|wisdom|wellbeing|workout|women crush|man crush|follow|sneaker|caturday|staff pick|small business|spotlight|science|tasty|two for|terrific|try it|treat|topic|toolbox|testimonial|member|mental health|sunday) (monday|tuesday|wednesday|thursday|friday|saturday|sunday|funday|feeling|feels|mood|scaries|roast|lunch)',
    weight: -0.5,
  },
  {
    say: '(looking for|hiring|recruiting|seeking|searching for|on the hunt for) (a|an|our next|our new|two|three|more|new|<number>|some|experienced|talented|passionate|motivated|volunteers) [<any>] [<any>] [<any>] (to join|who|with|for our|in our|based|in|join)|(apply|applications|cv|resume|cvs) .. (careers|career|job|jobs|vacancy|vacancies|role|position|by <date>|before <date>)|(careers page|job opening*|open position*|open role*|vacancy|vacancies|full time|part time|permanent role|fixed term|apply via)',
    weight: -2.5,
  },
  {
    say: '(mon|monday|mondays|tues|tuesday|wed|weds|wednesday|thurs|thursday|fri|friday|sat|saturday|weekdays|daily) (to|through|thru|until|till|and) (thurs|thursday|fri|friday|sat|saturday|sun|sunday|sundays) .. (<time>|<number>)',
    weight: -0.5,
  },
  {
    say: '(close|closes|closing|closed|shut|shuts|reopen*|open|opens|opening) [again|early|earlier|later|late] (at|from|until|till|on|by) [<any>] (<time>|<date>) [until|till|to|on|for|due|as|because]',
    weight: -1,
  },
  {
    say: '(<percent> off|half price|1 for 1|2 for 1|two for one|bogo|happy hour|double points|triple points|bonus points|free delivery|free shipping|buy <number>|offer*|deal*|sale|discount*|voucher*|promo*|clearance|savings|use code|cashback) .. (<date>|<time>|{soon}) [to|from|till|until|at|and] [<time>|<date>]',
    weight: -2.5,
  },
  {
    say: '(<date>|{soon}|weekend) .. (<percent> off|half price|1 for 1|2 for 1|two for one|happy hour|double points|triple points|bonus points|sale|deals|offers|savings|discount*)',
    weight: -2.5,
  },
  {
    say: '(drop|drops|dropping|new drop|restock*|collection|new menu|orders|pre order*|preorder*|high tea|afternoon tea|carvery|set menu|buffet) .. (tonight|tomorrow|<date>|{soon}) [at|from|to] [<time>]',
    weight: -1.5,
  },
  {
    say: '(deadline|last day|reminder|final day|due date|cut off|remember) .. (claim|file|pay|renew|return|order|post|ship|apply for|tax|submit your (claim|return|tax)|collect|redeem|use)',
    weight: -2.5,
  },
  {
    say: '(ship|ships|shipped|shipping|dispatched|posted|delivered|delivery|arrive|arrives|arriving|processed|sent out|refunded|collected|collect|collection|landing|lands|in stores|on shelves|available|reserve*|table) .. (on|from|by|before|after|until) <date>',
    weight: -1.5,
  },
  {
    say: '(stock|housing|property|energy|labour|labor|job|mass|share|bull|bear|money|capital|emerging|target|local|carbon|bond|rental|second hand) (market|markets)|(world|business|first|economy|premium|middle|working|best in|asset|a|in a) class|talk (to|with) (us|our|a|your|an|the)|talking (to|about)|(perfect|price|best|great|a) match|(third|party|garden) party|party (wear|season|dress*|bag*|food|platter*|outfit*|pack*|size)|walk (in|into|out|away|past|through|up|up to)|walks (in|into|out|away)|race (to|against|for) (net|zero|the bottom|time|the)|fair (price|trade|share|enough|play|pay|wage*)|(final|finals) (payment|exam|exams|bill|call|price|few|sale|hours|version|touch*|step*|piece|say|score|result|quarter|word|stage*)|run (by|for|our|on|a|the|your|through)|show (this|your|the) (post|card|pass|id|screen|app|ticket|coupon|code|student)',
    weight: -0.7,
  },
  {
    say: '(it was|what a|that was) (lovely|great|brilliant|fantastic|wonderful|amazing|magic|magical|special|perfect|cracking|fab|fabulous|incredible|memorable|privilege|joy|treat|pleasure)|(the rain|rain|weather|sun) (held off|stayed away|was kind|came out)|(packed|full) (house|out|room)|(rain or not|despite the rain|in the rain)|(crowned|scooped|smashed it|came (first|second|third)|took (first|gold|silver|bronze|second)|finished (first|second|third|top)|full time|final score|runner up|runners up|podium|results are in|our winners|the winners (are|were)|lost to|raised [<any>] <money>|<money> raised)',
    weight: -1.5,
  },
  {
    say: '(<number>|so many|dozens|hundreds|thousands) [of] [<any>] (you|people|guests|attendees|children|kids|runners|riders|volunteers|families|delegates|students|visitors|members|colleagues|customers|employees|participants|supporters|pupils) (came|joined|attended|turned|took|gathered|filled|crossed|heard|learned|visited|planted|cleaned|walked|ran|stepped|raised|helped|packed|braved|made|round|danced|sang)',
    weight: -2,
  },
  {
    say: "(can't|cannot|won't|not|will not) (go ahead|be going ahead|be happening|take place|be on|run)|(rained|frozen|snowed|called|blown) off|(new|rescheduled) date (will|to|tbc|soon|is)|(lost (his|her|their) voice|off sick)",
    weight: -2.5,
    evenNegated: true,
  },
  // A day or an hour at which something else happens: it happened, it is shown to some, it runs, it is counted.
  {
    say: '(was|were|had|went|gave|took|made|came|drove|lifted|opened|closed|fell|lost|beat|scored|signed|published|arrived|landed|finished|released|completed|handed|delivered|received|welcomed|launched|reported|planted|raised|sold|won|left|said|got|found|built|moved|started|ended|broke|reached|passed|ran|met|saw|brought|sent|turned|became|installed|rescued|sailed|walked|stood|kept|held|played|spent|paid|called|began|returned|retired|celebrated|announced|confirmed|approved|elected|named|joined) [<any>] [<any>] [<any>] [<any>] [<any>] (on|last|at|by) (<date>|<time>)',
    weight: -1.5,
  },
  {
    say: '(on|at|by|until|since) (<date>|<time>) [<any>] [<any>] [<any>] (was|were|had|went|gave|took|made|came|drove|lifted|opened|closed|fell|lost|beat|scored|signed|published|arrived|landed|finished|released|completed|handed|delivered|received|welcomed|launched|raised|sold|won|left|said|got|found|built|moved|started|ended|broke|reached|passed|ran|met|saw|brought|sent|turned|became|walked|stood|held|played|spent|began|returned|celebrated)',
    weight: -1.5,
  },
  {
    say: "(subscribers|members|followers|insiders|friends|patrons|bidders|donors|vip*|<any> club|<any> list) (get|gets|got|see|saw|are seeing|know|knew|read|may|can|will|had|have|only|hear|heard) .. (<date>|<time>|<number> hours|<number> hrs|early|first|{soon})|(only for|just for|a note to) [our|the|those] [<any>] [<any>] (subscribers|members|followers|insiders|friends|who follow us)|(before|ahead of) (anyone|anybody|everyone|everybody|the rest|the others|the public|it goes|the stores|the press|the papers|the show|the doors|the world|our stockists|general)|(in your inbox|behind your login|early access|the moodboard|nobody (outside|else) has|won't be posted|not going on the website|nowhere else)",
    weight: -1.5,
    evenNegated: true,
  },
  {
    say: '(visiting|library|gym|pool|bar|kitchen|shop|surgery|clinic|reception|desk|phone|counter|delivery|late night|senior|quiet|summer|winter|term|sunday|bank holiday|rush|peak|prayer|lobby) (hours|times|opening|timetable|tweak)|(every|each) (day|morning|weekday) (at|from|by|until|for)|(open|opens|opening|serving|served|we serve|we open) [<any>] [<any>] (daily|weekdays|every day|seven days|<number> days|<date> to|all day|24 7)|timetable (tweak|change)|<time> (to|till|until) <time> (daily|weekdays|every day|seven days)|(open|opening) <date> (to|through|until) <date>',
    weight: -2,
  },
  {
    say: '(flight|flights|train|trains|bus|buses|ferry|ferries|coach|coaches|tram|trams|trip|crew|crews|engineers|power|water|supply|service|broadband|main|line|boat|sailing|delivery|vans|departs|departure*|turnstiles|road|lane|bridge) [<any>] [<any>] [<any>] [<any>] (leave*|depart*|from|back|restored|by|until|since|burst|down|off|closed|shut|every|run|runs|instead) [<any>] [<any>] (<time>|<date>|<number>)',
    weight: -2,
  },
  {
    say: '(survey|questionnaire|consultation|poll|census|feedback form) [<any>] [<any>] (takes|closes|ends|is open|open|runs)|how was (it|your)|(one of|out of|from|among|beat|over|more than) [over] <number> [<any>] (winners|entries|nominees|finalists|applicants|applications|candidates)|(winner|winners|finalist|finalists|shortlisted|entries) (out of|of|from|among) <number>|(last day|last days|last date|last dates|latest date*|order by|final date) (to|for) (send|post|order|ship|delivery|posting|parcel*|christmas|guaranteed)',
    weight: -2.5,
  },
  {
    say: '(night|nights|day|days|hour|hours|minute|minutes|week|weeks) (sailing|cruise|stay|break|trip|itinerary|battery|guarantee|trial|warranty|shift|week|turnaround|delivery|drive|walk away|from the)|(month end|year end|quarter end|day to day|every day|some day|one day|these days|days off|leg day|rainy day|all day|all night|overnight|daily life|date night|weekend (look*|wardrobe|vibes|mood|read|plans|bag|reading|away|dinner))|(peak|peaks) on|(tonight|this week|today) (in your inbox|on the blog|in the newsletter)',
    weight: -1,
  },
  {
    say: '(they|we|the group|the club) (meet|meets|gather|practise|practice|train|rehearse) .. (<date>|at <number>|at seven|at six|upstairs|every|weekly|fortnightly)|(monday|tuesday|wednesday|thursday|friday|saturday|sunday) [<any>] [<any>] (crew|gang|group|bunch|lot|regulars|table|club|team) (<number>|has|have|are|were|made|sorted|grew|turned)',
    weight: -1,
  },
  // More ways to say what can be joined.
  {
    say: "(just turn up|turn up (at|with|and)|no tickets needed|no need to register|nothing to book|free to enter|everybody's invited|everyone's invited|all invited|your invitation|consider this your invitation|we're throwing a|we are throwing a|come one come all|the more the merrier|saved you a (seat|chair|spot|place)|save you a (seat|spot|chair)|pull up a chair|pencil (us|it|this) in|diary date|dates for (your|the) diary|date for (your|the) diary|grab your diaries|one for (the|your) diary|clear your (diary|calendar|schedule))",
    weight: 4.5,
  },
  {
    say: '(demo|test|open|taster|try out|trial|have a go|come and try|intro|discovery|fitting|trunk|tasting) (day|days|ride|rides|drive|drives|dive|dives|flight|flights|session|sessions|evening|weekend|show) [<any>] [<any>] (<date>|{soon}|in|at|on|from|for)|(making|painting|baking|cooking|knitting|sewing|carving|printing|pottery|life drawing|yoga|pilates|meditation|breathwork|foraging|stargazing|birdwatching|gardening|woodwork|coding|first aid|self defence|swimming|surfing|climbing|dance|drumming) (with|for beginners|in the|at the|on the) [<any>] [<any>] [<any>] (<date>|<time>|{soon}|<money>)',
    weight: 3.5,
  },
  {
    say: '(takes|taking|take|on|graces|hits|returns to|comes to|coming to|lands on|lands in|arrives at) the (stage|pitch|court|decks|floor|mic|grid|roof|green) [<any>] [<any>] [<any>] [<any>] (<date>|<time>|{soon}|tonight)|(reads|signs|speaks|plays|performs|talks|teaches|spins|headlines|hosts|guests|lectures|appears) [live] (at|in|on|from) [the|our] <any> [<any>] [<any>] [<any>] (<date>|<time>|{soon}|on the <number>|doors)',
    weight: 3.5,
  },
  {
    say: "(hear|see|catch|meet|watch|join) [<any>] [<any>] [<any>] (speak|speaking|perform|play|talk|in action|in person|in conversation|discuss|on stage|race|unveil) (at|on|in|with|this|tonight|tomorrow|about|from)|(you'll|you will) (meet|hear (from|how|about)|leave with|make (your|a)|learn (how|to|the)|taste|get to (meet|try|make)) [<any>] [<any>] [<any>] [<any>] (<date>|<time>|{soon}|places|spaces|seats|tickets|register|book)",
    weight: 5,
  },
  {
    say: "(we|i) (ring|call|phone|draw|pick|pull) [<any>] [<any>] [<any>] (at random|live on air|out of the hat|from the hat|a winner|the winner*|winners|<number> names)|(name|entry|comment|person|reader|listener|caller) [<any>] [<any>] [<any>] (gets|wins|will get|receives|takes home|goes home with|will receive) [<any>] [<any>] [<any>] (<number>|<money>|tickets|free|a year|voucher|hamper|bottle|litres|box|the very first|prize|signed|pair)|(you've|you have) (got|won) <money>|(comments|comp|competition|entries|draw|giveaway) (close|closes|end|ends|shut|shuts) [on|at|this] (<date>|midnight|noon|<time>|{soon}|sunday|friday)",
    weight: 4.5,
  },
  {
    say: "(team|teams) of (two|three|four|five|six|<number>)|(your|enter a|bring a|form a|find a|put together a) (team|squad|crew) (of|could|can|and|for|by|against)|(can you|will you|are you (up|game|in|ready)) (beat|survive|take on|finish|handle|crack|go the distance|for (it|the|this|a challenge))|(are you|who's) (in|game|up for it|with us|joining us|coming)|(dare|challenge|defy) you to|(up for|fancy) (a|the) (challenge|go|game|quiz|run|ride|swim)",
    weight: 2,
  },
  // Fairs, streams and sweepstakes as companies tweet them.
  {
    say: "(attending|going to|heading to|headed to|in town for|on your way to|registered for|see us at|meet us at|find us at|catch us at|speaking at|presenting at|exhibiting at) <hashtag> [this week|next week|this year|today|tomorrow|in <any>] [stop|come|swing|visit|don't|be|we|find|meet|let's]",
    weight: 3,
  },
  {
    say: "(attend|see|catch|don't miss|join|check out|drop into|sit in on|hear) [<any>] [<any>] [<any>] (session|sessions|presentation|presentations|keynote|demo|demos|poster|posters|talk|talks|track|lab|breakout) (at|in|on|today|tomorrow|this|with|by|<date>|<time>|<hashtag>|room|hall)|(our|my) (session|presentation|keynote|demo|poster|talk|panel) (at|in|on|today|tomorrow|this|starts|begins|is) ",
    weight: 4,
  },
  {
    say: '(follow|stream|view) (live|the live|it live|along live|us live) [<any>] [<any>] (here|on|at|now|from|via|<url>|<date>|<time>)|(live tweet|live tweeting|live blogging|live updates|live coverage|live now|live soon|live in|now live from|live from) [<any>] (from|at|on|the|<mention>|<hashtag>|<url>)|(follow|using|use) <hashtag> (for|to) (live|updates|join|follow along|take part|enter|win|ask)',
    weight: 3.5,
  },
  {
    say: '(nopurnec|no purch nec|no purchase nec|no purchase necessary|us res|us only|uk only|uk res|legal res|residents only|void where|amoe|nopurnec ends|sweeps|sweepstake|ts and cs|see rules|must be <number>|<number> only ends|ends <date>|rules <url>|entry form|entrants)',
    weight: 3,
  },
  {
    say: "(contest|giveaway) time|(it's|its|time for) (a|another|our) [<any>] (contest|giveaway|competition)|(play|participate|guess|answer|solve|spot|find|decode|unscramble|scan|snap) (now|along|right|correctly|and|&|it|them) [<any>] [<any>] [to|and|&|stand] (win|a chance|be rewarded|get rewarded|grab|earn)",
    weight: 4.5,
  },
  {
    say: '(last|final) (few|hours|hour|day|days|call|chance|week) (to|for) (enter|entries|participate|register|registration|join|sign up|nominate|submit)',
    weight: 7,
  },
  {
    say: '(joins|join|joining|guest on|appears on|appearing on|be on|on air on|interviewed on|live on) (<mention>|the show|the radio|air|bloomberg|cnbc|cnn|bbc|fox|npr|radio) [<any>] [<any>] [<any>] (<time>|<date>|{soon}|to discuss|now|live)|(all new|brand new|new) (episode|episodes|show) [<any>] (<time>|tonight|<date>|airs|premieres tonight)|(season|series|world|tv) (premiere|finale|opener) (<date>|<time>|tonight|is|airs|at|on)|(set your|program your) (dvr|dvrs|tivo)',
    weight: 3,
  },
  {
    say: '(run|walk|ride|ski|paddle|play|sing|dance|dine|brunch|learn|volunteer|march|stand|shop|network|train|lunch|party) with us (<date>|{soon}|at|on|this|in|for)|(walk|run|ride|swim|row|cycle|climb|march|hike) (for|to end|against|to beat|to raise) [<any>] [<any>] [<any>] (<date>|{soon}|register|sign|join|<url>)|(grab|lace up|dust off|pack|bring|get) your (trainers|running shoes|boots|helmet|bike|team|mates|friends|family|crew|sleeping bag|dancing shoes|lawn chair*|questions) [<any>] [<any>] (and|for|to|on|this|ready)',
    weight: 3.5,
  },
  {
    say: "(game|match|race|fight|event|election|launch|show|release|finals|festival|graduation|derby|opening|derby|raid|release) (day|night|week|weekend|time) (is here|is upon us|in|at|is finally|tomorrow|live|has arrived)|(it's|its|happy) [finally|officially|almost] (game|match|race|fight|show|gala|launch|festival|finals|opening|expo|conference) (day|night|week|weekend|time)|<any> (v|vs|versus) <any> [<any>] [<any>] [<any>] (<time>|<date>|live|kick off|today|tonight|ko)",
    weight: 2.5,
  },
  {
    say: "(cast|casting|casts) your (vote|votes) [<any>] [<any>] (before|by|until|closes|for the winner)|(help|vote) [<any>] [<any>] [<any>] (win|wins|to the final|into the final|advance|crown)|(deadline|closing date|due date) (extended|is|for (entries|submissions|applications|nominations|registration))|(call for|now accepting|we're accepting|accepting|open for) (applications|entries|papers|speakers|nominations|submissions|proposals|abstracts|participants|teams|exhibitors|vendors)|(apply|register|enter|nominate|submit) (by|before) [midnight|noon|friday|sunday|monday|tomorrow|<date>|<time>]",
    weight: 3.5,
  },
  // Over, or another thing by the same words.
  {
    say: "(here's|see|read|find out|watch|check out|discover|learn|recap|missed) what (happened|you missed|went down|we learned|went on|we got up to|they had to say|our|went)|(for|of) having (us|me)|for hosting (us|me|our)|(grateful|honored|honoured|proud|thrilled|happy|pleased|delighted|privileged) to have (been|hosted|joined|participated|taken|spoken|presented|attended|met|had|won|welcomed|shared|supported)|joined us (at|for|on|in|to|last|yesterday|from|and|as)|(key|top|main|some|biggest) (takeaways|learnings|moments|highlights|insights) (from|at|of)",
    weight: -2.5,
  },
  {
    say: '(looking for|hiring|seeking|recruiting|need|needs) (a|an|our|two|three|more|some|new|<number>) [<any>] [<any>] [<any>] (engineer*|manager*|developer*|technician*|consultant*|assistant*|analyst*|designer*|chef*|driver*|nurse*|coordinator*|specialist*|officer*|executive*|intern*|apprentice*|accountant*|director*|barista*|lead|supervisor*|mechanic*|operator*|teacher*|electrician*|stylist*|receptionist*|sales associate*)|(join|joining) our [<any>] (teams|team) (in|as|at|across|and)|(part|full) time (role|position|job|opportunity|staff)',
    weight: -4,
  },
  {
    say: '(out of|in|the|fine|theme|signature|favourite|favorite) tune [in]|(on|from) the stall|(happy hour|sale|sales|offer|offers|deal|deals|season|promo|discount*|black friday|rate|price*) (starts|start|begins|ends|end|is|are|kicks off|now|on|continues) (now|on|today|tomorrow|tonight|this|at|here|until|<date>)|(shop|order|buy|available|book|save|stream|download) (now|today|tonight|tomorrow|this weekend|by|until|from) [<any>] (<date>|<time>)',
    weight: -2.5,
  },
  // Announced, begun, bid on, asked ahead, taught.
  {
    say: "(has|have|is|are) [now|officially|finally|already] (begun|kicked off|underway|under way|in full swing|off and running|started)|(we're|we are|we made it|here|back|on the ground|on site|greetings|checking in) [live] (at|from) <hashtag>|today's the day|the day is (here|finally)|(day|stage|round|week) (1|2|3|one|two|three|four) (at|of|is|here|begins|in) [the|our] <any>|one night only|one day only event|(this|next) (year's|month's|week's) (event|festival|summit|conference|edition|show|fair|expo|awards|race|tournament|gala)",
    weight: 3,
  },
  {
    say: '(workshop|workshops|masterclass|class|webinar|session|tasting|clinic|seminar|talk|retreat|bootcamp|tour|brunch|dinner|supper|party|screening|concert|show|lecture|panel|demo|meetup|hackathon|course) (with|by|hosted by|led by|featuring|presented by|conducted by|curated by|taught by) [<any>] [<any>] [<any>] [<any>] (<date>|<time>|{soon}|book|register|sign up|join|rsvp|tickets|<url>|seats|spots)',
    weight: 6,
  },
  {
    say: '(schedules|sets|announces|host|hold|webcast|report|release|discuss) [its|our|the] [<any>] [<any>] (quarter|year|results|earnings) (results|earnings|call|webcast|conference) [<any>] [<any>] [<any>] (<date>|call|webcast)|(present|participate|speak|exhibit) at [the] <any> [<any>] [<any>] [<any>] (conference|forum|summit|symposium|congress|expo|show)',
    weight: 4,
  },
  {
    say: '(auction|bidding|bids|sale room|lots) (opens|open|closes|close|ends|starts|is live|now open|is open|goes live|begins|on view)|(place|make|get) your (bid|bids)|bid (now|here|on|online|before|until|by)|silent auction|(live|online|charity|timed) auction|(preview|viewing) (days|day) [<any>] [<any>] (<date>|before|auction)',
    weight: 4,
  },
  {
    say: "(submit|send|tweet|drop|post|leave|share|bring|got|have|ask) [in|us] (your|any|a) (question|questions) [<any>] [<any>] [<any>] (live|<date>|<time>|{soon}|for our|for the|using <hashtag>|ahead of|and we'll|and our|before)|(ask|asks) <hashtag>|<hashtag> (chat|q&a|ama)|(experts|team|ceo|founder|chef|designers|doctor|dermatologist|author) [<any>] [<any>] [<any>] (answering|to answer|will answer|answers) [<any>] [<any>] (questions|live)",
    weight: 3.5,
  },
  {
    say: '(calling all|attention all|attention) [<any>] (artists|students|developers|gamers|designers|creators|photographers|chefs|bakers|musicians|writers|filmmakers|startups|founders|innovators|entrepreneurs|teachers|makers|coders|hackers|scientists|researchers|runners|cyclists|dancers|singers|inventors|young|fans|nurses|women)',
    weight: 2.5,
  },
  {
    say: '(in|at|during|for|of|about|to) (this|our|the|a) [free|live|upcoming|next|interactive|online|virtual|<number> minute|half day] (webinar|masterclass|class|workshop|session|seminar|talk|bootcamp|virtual event|roundtable|meetup|info session|open house|open day|hackathon|summit)|free [<any>] [<any>] (webinar|masterclass|class|classes|workshop|workshops|seminar|concert|screening|screenings|event|events|clinic|tour|tours|walk|talk|lecture|session|sessions|demo|demos|festival|film) [<any>] [<any>] (<date>|<time>|{soon}|<url>|register|for|with|at|in|on)',
    weight: 3.5,
  },
  {
    say: "(here's|here is|this is) how [you can|to] (enter|participate|play|win|join|take part|get involved)|(steps|step|rules|ways) to (enter|participate|win|join|play)|to (participate|take part|join in|be eligible|qualify|be considered) (simply|just|all|you|follow|like|post|share|tag|comment|send|use|1|tell)|(all you|you only) (have|need|got) to do [<any>] (is|to (win|enter)) [<any>] (follow|like|tag|comment|share|post|tell|answer|guess|send|download|register|predict)|(tell us|comment|guess|answer|share|predict|post|name|caption|spot) [<any>] [<any>] [<any>] [<any>] [<any>] (and|to|&|for) [you|you'll] [could|can|stand] (win|be in|enter|bag|be entered|a chance)",
    weight: 8,
  },
  {
    say: "(will|to) (race|compete|battle|play|fight|ride|run|defend|debut|headline|clash) [<any>] [<any>] (for|against|in|at|with|on) .. (<date>|<time>|championship|title|trophy|final|finals|cup|race|tournament)|(who's|who is) [else] (ready for|excited for|watching|rooting for|tuning in|coming to|going to|playing) .. (<date>|<hashtag>|tonight|game|match|race|final|event|fight|show|finale)",
    weight: 3.5,
  },
  {
    say: '(every|each) (monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend|week|night) [<any>] [<any>] (live|dj|quiz|karaoke|trivia|bingo|open mic|ladies night|jazz|salsa|comedy|music|run club|storytime|class|classes|yoga)|(live music|dj|quiz|karaoke|trivia|bingo|open mic|ladies night|jazz|salsa|comedy|run club|story time|storytime|yoga|parkrun|book club) [<any>] [<any>] (every|each|this|on) (monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend|week|night|<date>)',
    weight: 4.5,
  },
  {
    say: '(register|registering|sign up|signing up|apply|express) [your] (interest|for|to (attend|join|take part|volunteer|run|walk|compete|play|participate|present|exhibit|speak|host)) [<any>] [<any>] [<any>] (<date>|here|<url>|now|today|<hashtag>|event|course|session|below)|(stay (tuned|glued|connected|locked)) (to (our|the|this)|here|<date>|tonight|tomorrow|at) [<any>] [<any>] [<any>] (page|pages|channel|handle|<date>|<time>|live|tonight|tomorrow)',
    weight: 3.5,
  },
  {
    say: '(as of|since|effective|dated|updated|last updated|recorded on|born on|founded on|signed on|published on|until recently|between <year>) [<any>] (<date>|<year>)|<date> (marks (<number>|one|the anniversary|our)|marked|is (national|international|world|the anniversary|known))|(national|international|world) <any> [<any>] day|(today|<date>) (marks|we (celebrate|honor|honour|remember|recognize|recognise|mark|observe))',
    weight: -1,
  },
  {
    say: '(workshop|masterclass|webinar|cook along|taster|fireside chat|book signing|live session|q&a session|live demo|meet up) (with|by|hosted by|led by)',
    weight: 5,
  },
] as const satisfies readonly Keyword[];
