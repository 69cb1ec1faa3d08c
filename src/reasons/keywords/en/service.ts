import type { Keyword } from '../keywords.ts';

export const EN_SERVICE = [
  {
    say: "(we apologize|we apologise|our apologies|apologies for|apologize for|apologise for|we're sorry|we are sorry|so sorry|sincerely apologi*|deeply sorry)",
    weight: 4.8,
  },
  { say: 'sorry (for|to hear|about|that|you|we)', weight: 3.5 },
  { say: '(sorry|apologies)', weight: 2 },
  {
    say: '(please|kindly|can you|could you|pls|send us a|drop us a|shoot us a|via|sent you a|check your) (dm|direct message|private message|pm|dms)',
    weight: 4.5,
  },
  { say: '(dm us|pm us|message us|direct message|private message|dm)', weight: 1 },
  {
    say: '(order number|booking reference|account number|reference number|ticket number|tracking number|case number|confirmation number|serial number|membership number|your email address|your details|contact details|order details)',
    weight: 4.5,
  },
  {
    say: "(we're|we are|we've|been|is|are) (looking into|investigating|aware of|experiencing|currently experiencing|working to|working on (it|this|a|getting))",
    weight: 4,
  },
  {
    say: '(outage*|downtime|service disruption|disruption*|technical (issue*|difficult*|problem*)|service interruption|connectivity)',
    weight: 3.5,
  },
  { say: 'maintenance', weight: 0.6 },
  { say: '(product recall|recall*|voluntarily recalled|voluntary recall)', weight: 4 },
  { say: '(delay|delays|delayed)', weight: 3 },
  {
    say: '(cancelled|canceled|cancellation*|postponed|rescheduled|suspended|will not be|unable to)',
    weight: 3.5,
  },
  { say: '(refund*|return policy|returns|exchange policy|warranty|replacement)', weight: 3 },
  {
    say: '(customer (service|care|support)|support team|service team|help desk|help center|help centre|helpline|hotline|toll-free|toll free|call center|call centre|livechat|live chat)',
    weight: 1,
  },
  {
    say: '(contact|call|reach|reach out to|email|get in touch with|visit) (us|our team|our|support) [at|on|via|if|for|on|directly]',
    weight: 0.6,
  },
  {
    say: "(how can we help|happy to help|glad to help|let us help|can we help|let me help|we'll help|we will help|look into (this|it|that)|assist you|further assistance|assist further|help you out|we can help|need help|need a hand|any questions|have questions|have any questions)",
    weight: 1.6,
  },
  { say: '(here to help|here for you|help is)', weight: 3 },
  {
    say: '(thanks|thank you|thx) [so much] for (reaching out|letting us know|contacting|your patience|flagging|bringing|getting in touch|the feedback|your feedback|your question|asking|your enquiry|checking|the heads up)',
    weight: 4,
  },
  { say: '(hi|hello|hey)', weight: 3, needs: ['mention-first'] },
  { say: '(hi|hello|hey|dear)', weight: 3.5, needs: ['post:reply'] },
  {
    say: '(inconvenience|frustrat*|bear with us|your understanding|your patience|appreciate your patience)',
    weight: 3.5,
  },
  {
    say: '(resolved|restored|back up and running|has been fixed|is fixed|service status|up and running|rectified|back online)',
    weight: 3.5,
  },
  {
    say: '(issue|issues|problem|problems|trouble|error|concern|concerns|complaint*)',
    weight: 3,
    needs: ['mention-first'],
  },
  {
    say: '(issue|issues|problem|problems|trouble|error|glitch|bug|concern|concerns|complaint*)',
    weight: 1.6,
  },
  { say: '(scam|scams|fraudulent|phishing|fake account*|fake page*|impersonat*|beware)', weight: 3.5 },
  {
    say: '(closed due to|due to the weather|due to weather|temporarily closed|will be closed|weather alert|currently down|is down|are down)',
    weight: 3,
  },
  { say: '(faq|faqs|frequently asked)', weight: 3 },
  {
    say: '(more info here|more information here|find out more here|details here|more here|read more here)',
    weight: 3,
    needs: ['mention-first'],
  },
  {
    say: '(assure you|reassure you|want you to know|we understand your|we hear you|we see your|please note|please be advised|update:)',
    weight: 3.5,
  },
  { say: '(have you tried|try again|please try|could you|can you)', weight: 3, needs: ['mention-first'] },
  { say: "(you can|you'll|your|it's|there is)", weight: 3, needs: ['post:reply'] },
  { say: '(check|see|visit|find|contact) .. <url>', weight: 2.5, needs: ['post:reply'] },
  {
    say: '(safe|available|online|currently|store|delivery|app|account|phone|email|team)',
    weight: 2.5,
    needs: ['post:reply'],
  },
  {
    say: '(travel advisory|travel update|service update|service alert|flight status|changes to (our|your)|important notice|notice)',
    weight: 2.5,
  },
  {
    say: '(thank you for your patience|thanks for your patience|we appreciate your patience)',
    weight: 5,
  },
  {
    say: "(we can't|we are unable|we're unable|won't be able|not be able|currently unavailable|temporarily unavailable|not available)",
    weight: 3.5,
  },
  {
    say: '(please (contact|reach out|get in touch|email|call|check|visit|note|try|let us know|allow|send|follow|dm|share|provide))',
    weight: 3.5,
  },
  {
    say: '(you can (reach|contact|check|find|track|call|email|dm|visit|get))',
    weight: 3,
    needs: ['mention-first'],
  },
  {
    say: '(hope this helps|that helps|does that help|does this help|let us know if|let me know if)',
    weight: 3.5,
  },
  {
    say: '(store hours|holiday hours|revised hours|new hours|change in|changes to|closure|closures|closing early|will be closed|closed today|closed on)',
    weight: 3,
  },
  { say: '(bad weather|power outage|storm|hurricane|snow)', weight: 3, needs: ['first-person-plural'] },
  { say: '(support|help) .. (page|team|article|centre|center|line)', weight: 3, needs: ['post:reply'] },
  { say: '(beware of|watch out for) .. (fake|scam*|fraud*|accounts)', weight: 4.5 },
  { say: '(never|will never) ask for your', weight: 4.5 },
  { say: '(scheduled|planned) maintenance', weight: 4.5 },
  { say: 'due to the (storm|weather|snow|rain|flood*|strike|situation)', weight: 4.5 },
  {
    say: '(is|are|remains|will be) (closed|unavailable|rerouted|cancelled|delayed|suspended|out of service) (today|tomorrow|due|until|from|because|on)',
    weight: 4.5,
  },
  { say: '(important|service|urgent) (notice|update|announcement|alert)', weight: 4.5 },
  { say: 'need help (with|finding|choosing|getting)', weight: 4 },
  {
    say: '(dm us|pm us|message us|whatsapp|call us|contact us|email us) .. (order*|price*|book*|reserv*|details|info*|quote|purchase|enquir*)',
    weight: -2.5,
  },
  { say: '(maintenance|outage) tips', weight: -1.5 },
  {
    say: '(bridge|road|line|branch|store|shop|office|station|route|website|app|system|phone|phones|site) .. (is|are) (closed|down|unavailable|offline)',
    weight: 4.5,
  },
  { say: 'important notice', weight: 4.5 },
  {
    say: '(we|i) (would|can|will) (like|love|want|be happy|be glad|gladly) .. (help|look into|assist|make this right|hear more|know more)',
    weight: 4,
    needs: ['post:mention-first'],
  },
  {
    say: "(we'd|i'd|we would|i would) (like|love|want|hate) .. (help|look|assist|right|hear|know|check)",
    weight: 4,
    needs: ['post:mention-first'],
  },
  {
    say: '(dm|pm|message|email|inbox|send|share|provide|drop|give) (us|me|over) .. (number|name|email|details|info*|address|screenshot*|receipt|photo*|zip|flight|booking|tracking|account|order|pnr|policy|location|model|query)',
    weight: 4.5,
    needs: ['post:mention-first'],
  },
  {
    say: '(please|kindly|pls) .. (dm|inbox|send|email|message|share|provide|refer|call|check|try)',
    weight: 4,
    needs: ['post:mention-first'],
  },
  {
    say: '(your|the) (order|package|parcel|shipment|delivery|booking|ticket|account|refund|claim|flight|pnr|reservation|bag|baggage|luggage|case|device|phone|card|payment|query|request|application|complaint) (is|has|was|will|should|been|number|details)',
    weight: 3.5,
    needs: ['post:mention-first'],
  },
  {
    say: '(passed|passing|pass|forward*|escalat*|relay*|shared|sharing|raised|flagged) .. (on|along|to|with) .. (team|department|manager|store|colleagues)',
    weight: 4,
  },
  {
    say: "(not the (experience|service|impression|standard)|let you down|make (this|it|things) right|hate to hear|concerned to hear|disappointed to|didn't meet|did not meet|fell short|put this right)",
    weight: 4,
  },
  {
    say: '(which|what) (number|store|location|branch|flight|model|device|version|error|browser|airport|order|date|product|message|route|postcode)',
    weight: 3.5,
    needs: ['post:mention-first'],
  },
  {
    say: '(advise|assist|help|look into|investigate|check) (further|this|you|it|for you|on this)',
    weight: 3,
    needs: ['post:mention-first'],
  },
  {
    say: "(have|has|haven't|did|does|is|are) (you|it|this) .. (tried|received|contacted|checked|reached|working|resolved|sorted|arrived)",
    weight: 3,
    needs: ['post:mention-first'],
  },
  {
    say: '(working hours|business days|working days|within <number> hours|<number> hours)',
    weight: 2.5,
    needs: ['post:mention-first'],
  },
  {
    say: "(we're|we are) aware .. (issue*|some|people|users|customers|problem*|reports|outage)",
    weight: 5,
  },
  {
    say: '(some|many|certain) (users|people|customers|of you|members|guests) (are|may be|might be|may|might|have been) (having|experiencing|seeing|unable|be|experience|see)',
    weight: 5,
  },
  { say: '(working|work|worked) .. (fix|resolve|restore|get things back|rectify|put this right)', weight: 4 },
  {
    say: '(expect|experience|experiencing|facing|longer than usual|longer than normal) .. (delay*|wait*|disruption*|issue*|queues)',
    weight: 4.5,
  },
  {
    say: '(lines|phones|systems|app|website|site|hotline|phone|payments|servers|network|email) (is|are) (currently|temporarily|down|back|unavailable|experiencing)',
    weight: 5.2,
  },
  {
    say: '(postponed|cancelled|canceled|rescheduled|moved|delayed|called off) (to|until|due|because|till|as|in light)',
    weight: 4.5,
  },
  {
    say: '(we regret to|regretfully|sad to (announce|inform|say)|have (had|decided) to (cancel|postpone|close)|due to unforeseen|owing to unforeseen|unforeseen circumstances|out of an abundance)',
    weight: 4.5,
  },
  {
    say: '(trouble|issue*|problem*|difficult*|question*|concern*) (with|about|regarding) (your|our|my|an|the)',
    weight: 2.5,
  },
  {
    say: '(has|have) been (passed|resolved|restored|fixed|refunded|replaced|reopened|escalated|logged|identified)',
    weight: 3,
  },
  {
    say: '(sorry not sorry|sorry (boss|mom|mum|ladies|haters|folks|it took)|sorry for the spam|no apologies)',
    weight: -3,
  },
  {
    say: '(prepare for|prepared for|be ready for|ready for|in case of|during a|before a) .. (power outage*|outage*|storm*|hurricane*|emergency)',
    weight: -2.5,
  },
  {
    say: '(outage*|storm*|hurricane*|blackout*|flood*|wildfire*) (can|may|season|tips|kit|safety|preparedness|preparation|checklist)',
    weight: -2.5,
  },
  {
    say: '(affected|impacted) .. (customer*|member*|policyholder*|passenger*|traveler*|traveller*|resident*|guest*|user*) .. (call|contact|can|should|visit|claim|email)',
    weight: 5,
  },
  {
    say: '(if you|anyone|those|customers|members|all) [<any>] [<any>] (affected|impacted) (by|can|should|please)',
    weight: 4,
  },
  {
    say: '(call|contact|reach|dial|text) .. (claims|helpline|hotline|help line|support line|emergency line|customer care)',
    weight: 2.5,
  },
  { say: '(file|report|submit|start) (a|your|an) claim*', weight: 2.5 },
  {
    say: "(some|many|lots|several|a lot|few) of (you|our {customer}) .. (asked|asking|wondering|have asked|are asking)|(we've|we have) (had|received|been getting|seen) .. (questions|messages|queries|complaints|reports)",
    weight: 4,
  },
  {
    say: "(no longer|will not|won't) (be (going ahead|taking place|able|running|available)|go ahead|take place)",
    weight: 4,
    evenNegated: true,
  },
  {
    say: '(timetable|schedule|date|time|venue|hours|flight|train|service) (change|changes|has changed|have changed|has been moved|is moving)|(new (date|time) (for|is|will))|(alternative|replacement) (service|transport|buses|flights|date)',
    weight: 3,
  },
  {
    say: '(questions|question|issues|issue|problems|problem|trouble|concerns|stuck|need a hand|need help|need support|need assistance)',
    weight: 3,
    needs: ['question-opening'],
  },
  {
    say: '(road|lane|bridge|street|line|tunnel|motorway|route|platform|entrance|car park|trail|park|pool|library|office|branch|store|shop|centre|center|clinic) (closed|closure|closures|reopen*|diversion*|is closed|are closed|will close|remains closed|will reopen|has reopened)',
    weight: 3.5,
  },
  {
    say: '(service|scam|fraud|security|weather|traffic|travel|safety|recall|phishing|product) (alert|warning|notice|advisory|recall|update|bulletin)',
    weight: 4,
  },
  {
    say: '(track (your|my) (order|parcel|package|delivery|flight)|lost property|how to return|return (label|policy|window)|refund (policy|request)|rebook*|claim (a|your) refund|full refund)',
    weight: 3.5,
  },
  {
    say: '(planned works|engineering works|essential works|system upgrade|system maintenance|emergency repairs|burst (main|pipe)|loss of (power|water|supply|service)|power cut*|no water|low pressure)',
    weight: 4,
  },
  {
    say: '(our|the) (support team|support|customer care|care team|advisors|agents|helpdesk|contact centre|call centre|call center) (is|are) (available|here|open|ready|on hand|standing by)',
    weight: 4,
  },
  {
    say: '(no|yes|yep|nope|correct|actually|unfortunately|apologies|currently|our policy|our policies|our page|our site|our website)',
    weight: 1.8,
    needs: ['post:reply'],
  },
  {
    say: '(has|have|is|are|was|were|been|will be|be) [now|been|sadly|unfortunately|temporarily] (cancelled|canceled|postponed|suspended|delayed|called off|withdrawn)',
    weight: 5,
  },
  {
    say: '(high|higher|longer|unusually|increased|extended|heavy) .. (call volume*|call volumes|wait time*|waiting time*|response time*|demand|queue*)',
    weight: 5,
  },
  {
    say: "(trouble|problem*|issue*|difficulty|struggling|unable|can't|cannot|having trouble) [with] (logging|signing|log in|sign in|accessing|access|connecting|paying|checking out|tracking|your (account|order|app|card|bill))",
    weight: 4,
    evenNegated: true,
  },
  {
    say: "(stop|do not|don't|should not|avoid) (using|use|eat|eating|consume|consuming|drink|drinking) (it|this|the|these|any|your)",
    weight: 3.5,
    evenNegated: true,
  },
  {
    say: '(lost your|stolen|lost or stolen|misplaced your|damaged your|broken) [<any>] (card|cards|phone|ticket|luggage|bag|passport|device)|(freeze|block|cancel) (it|your card|the card)',
    weight: 4,
  },
  { say: '(close|closes|closing|closed) (early|earlier|late|an hour|at short notice)', weight: 5.2 },
  {
    say: '(under|undergoing|for|during|scheduled|planned|essential|system|server|routine) maintenance [on|from|tonight|work|works]',
    weight: 5.2,
  },
  {
    say: '(trains|buses|flights|services|service|ferries|app|website|site|lines|deliveries|payments|systems|trams|game|servers) .. (running again|working again|back to normal|back online|back up|resumed|restored|available again|operating again)',
    weight: 6,
  },
  {
    say: '(signal failure|track fault|points failure|broken down train|staff shortage|industrial action|strike action|technical fault|power failure|water main)',
    weight: 3.5,
  },
  {
    say: '(question|questions|query|queries|problem|issue|concern) (about|with|regarding|on) your (order|account|bill|booking|delivery|policy|card|claim|flight|device|subscription)',
    weight: 4.5,
  },
  {
    say: '(we|our team|they) [<any>] (reply|respond|answer|get back to you|be back with you) .. (within|hour|hours|minutes|asap|soon|shortly|24)',
    weight: 3.5,
  },
  {
    say: '(if|when) your [<any>] <any> (is|gets|was) (delayed|cancelled|canceled|lost|damaged)',
    weight: 1,
  },
  // Enough alone, in a post to all as well as in a reply.
  {
    say: '(sorry|apologies|apologise|apologize|regret) .. (for|about) (the|any|this|these|that) [<any>] (wait|waiting|delay|delays|inconvenience|confusion|trouble|disruption|error|mix up|mistake|disappointment|interruption|issue|issues)',
    weight: 5.8,
  },
  {
    say: '(claiming|claim|claims|pretending|pretend|posing|purporting) (to be|as) (from us|us|our|a member of our)',
    weight: 5,
  },
  {
    say: "(do not|don't|never) (click|share|give|open|enter|respond|reply) [on|to] (the|any|your|these) [<any>] (link|links|password|passcode|pin|code|details|information|message|messages|calls)",
    weight: 2.5,
    evenNegated: true,
  },
  {
    say: "(because of|due to|owing to|as a result of|following|in light of) [the|a|an|some|this|today's|last night's] [bad|severe|heavy|adverse|extreme|strong|high|technical|unforeseen|industrial|current|ongoing|expected] (rain|weather|strike|snow|storm|flooding|floods|wind|winds|ice|fire|heat|incident|accident|fault|problem|issue|issues|difficulties|action|circumstances|works|demand|closure)",
    weight: 4.5,
  },
  {
    say: '(change|changes) (of|to) (plan|plans|venue|date|time|location|platform|schedule)|(move|moves|moved|moving) (indoors|inside|online|to a new date)',
    weight: 4,
  },
  {
    say: '(affected|disrupted|impacted|hit|delayed|cancelled|canceled|closed) by .. (strike|strikes|weather|storm|snow|closure|outage|works|delay*|flood*|fire|fault|incident)',
    weight: 5.2,
  },
  {
    say: '(check|checking) .. before (you travel|travelling|traveling|you set off|leaving|heading|coming|you leave)|allow extra time|plan ahead|further updates|keep you (updated|posted)|next update|more updates',
    weight: 3.5,
  },
  {
    say: '(reach|contact|call|message|chat to|chat with|speak to|talk to|get in touch with) our [<any>] (support|customer|service|services|care|help|claims|helpline) [team|desk|line|centre|center|agents]',
    weight: 5,
  },
  {
    say: '(boil water|water quality|evacuation|shelter in place|precautionary|do not travel|avoid the area|until further notice)',
    weight: 4.5,
  },
  {
    say: 'we (know|understand|appreciate|realise|realize) .. (frustrat*|disappoint*|many of you|some of you|inconvenient|difficult)',
    weight: 4,
  },
  {
    say: '(match|game|show|concert|event|fixture|gig|session|class|race|train|flight|training|tour) (is|has been|is now) [now] off|no [<any>] [<any>] (collection|collections|service|services|trains|buses|delivery|deliveries|post) (on|today|tomorrow|until|this)',
    weight: 4.8,
    evenNegated: true,
  },
  {
    say: "(will not|won't|do not|does not|not) (stop|run|running|operate|operating|serve|serving|call at|be open|be running|be collecting)",
    weight: 4,
    evenNegated: true,
    needs: ['date'],
  },
  // What is down, late, closed or moved, in the words of those who run it.
  {
    say: '(homes|properties|customers|houses|postcodes|streets|villages|households|businesses) [<any>] [<any>] [<any>] [<any>] (off supply|without (power|water|gas|electricity|internet|broadband|heating|service|signal)|have no (power|water|gas|electricity|internet|signal)|are affected|lost (power|supply|service))|off supply|(no|low|brown|cloudy|discoloured|discolored) (signal|water|gas|hot water|heating|pressure|internet|broadband|phones|power) (in|for|to|at|since|this|across)',
    weight: 4.8,
  },
  {
    say: '(brought|took|knocked|cut|damaged|hit|gone|went) [<any>] [<any>] (line down|cable|cables|pipe|main|power line|fibre line|fiber line)|(crew|crews|engineers|technicians|repair team|repair teams) (are|is|on|on their|have been) (site|on site|out|at the scene|working|on the way|attending|sent|way)|(crews|engineers|technicians) on site',
    weight: 4.5,
  },
  {
    say: '(aiming|hope|hoping|expect|expects|expected|should|plan) [to] (be|have|get|finish|restore|reopen) [<any>] [<any>] [<any>] [<any>] (back|back on|restored|running|fixed|repaired|done|open) [on] (by|at|before|around|within|tomorrow|tonight)|back (on|up|running|online|in service) by <time>|service back by|post here again|update here|updates every <number>|more as we (have|get) it|we will update',
    weight: 4,
  },
  {
    say: '(elevated|increased|degraded|intermittent|partial) [<any>] (errors|error rate*|latency|performance|availability|connectivity|failures|service)|(has been|was|we) (rolled back|failed over)|(root cause|post mortem|incident report|status page)|(service|services|payments|logins|checkout|sync|api|broadband|internet|booking|card payments|phones|phone line|email|trains|lifts|lift|app|website|servers) (is|are) (down|off|out|slow|not working|offline|unavailable|playing up|affected) (for|in|since|across|this|at|right now|today|again|until)',
    weight: 4.5,
  },
  {
    say: "(is|are) off (this|tonight|today|tomorrow|until|till|as|because|due|next|on)|((is|are|been) off sick|lost (his|her|their) voice|is unwell|are unwell|is poorly|is ill|taken ill)|(can't|cannot|won't|will not|not|isn't|aren't) [be] (go ahead|going ahead|run|running|open|opening|happening|operate|operating|take place) (this|tonight|today|tomorrow|as|because|due|until|on|next)|cannot go ahead|can't go ahead|not going ahead|no longer going ahead",
    weight: 4.5,
    evenNegated: true,
  },
  {
    say: '(flight|flights|train|trains|bus|buses|ferry|coach|coaches|tram|trams|sailing|trip|service|services|tour|departure*) [<any>] [<any>] [<any>] (will leave|leaves|leave|depart|departs|will run|terminate*|diverted|divert|start|rerouted|delayed|held|not call*) (from|at|to|via|later|earlier|<time>) [<any>] [<any>] [instead]|(at|from|to) <any> [<any>] instead of [<any>] <any> (due|because|as|tomorrow|today|tonight|after|owing)|(fog|ice|snow|strike|flooding) (at|in|on) <any> [<any>] (this morning|today|tonight|means|has|flights)|omission of|blank sailing*|port congestion|short formed|rail replacement|replacement bus*|on diversion|pick up points|stop[s] closed',
    weight: 3.8,
  },
  {
    say: "(if|is) your (flight|train|booking|appointment|delivery|order|parcel|class|session|surgery|operation|visit|trip) (is|was|in the list|affected|for|on|today|tomorrow)|(don't|please don't|do not|please do not) (travel|come|come in|set off|drive) (to|unless|until|if)|(moved|rebooked|transferred|switched) you (to|onto)|(valid|honoured|honored|accepted) (on|for) (any|the new|another|a later|all) .. (night|date|day|performance|train|flight|service)|(for|get|have|want) your money back|(tickets|bookings) [<any>] [<any>] (transfer*|remain valid|still valid|refunded|be honoured)",
    weight: 4,
  },
  {
    say: '(<number>|two|one|three) hour (late start|delay|delayed opening|early (dismissal|release))|late start (tomorrow|today|for)|(school|schools|campus|campuses|buildings|offices|branches|library|libraries|pool|pools|tip|depot|museum|surgery) (is|are|will be) closed [all day] (today|tomorrow|due|because|as|until|this|on account)|snow (day|routes|closure*)|(early dismissal|remote learning day|e learning day|virtual learning day)|no (am|pm|morning|afternoon) (preschool|classes|school|kindergarten|bus|pickup)',
    weight: 4.2,
  },
  // Fraud, recalls, repairs: where to turn.
  {
    say: "(it|this|that|they|these) (isn't|is not|wasn't|aren't|are not|weren't) (us|from us|ours|real|genuine|legit)|they're not (us|from us|ours|genuine)|(not|never) from us|(don't|do not|never) (tap|click|open|reply|answer|follow|pay|scan) [on|to] (it|the|any|that|this|them|these)|hang up (and|if|on)|(send|forward) (it|them|the text|the message|the email) [on] to (<number>|<email>|report)|(the|a) number on the back of your card|(a|any|getting|receiving|received|get) (text|texts|call|calls|email|emails|message|messages|text messages|dm|dms) [<any>] [<any>] [<any>] [<any>] [<any>] (blocked|on hold|gives you a link|asking (for|you)|claiming|pretending|saying (you|your)|says (you|your))",
    weight: 4.2,
    evenNegated: true,
  },
  {
    say: "(recall|recalling|recalled|withdrawing|withdrawn) [<any>] [<any>] [<any>] (batch|batches|lot|lots|use by|best before|serial|because|due to|as a precaution|sold between|from sale)|(batch|lot) (number|numbers|no|code|codes|<number>) [only] .. (refund|return|affected|stop|not|recall*|come loose|may)|(return|bring|take|post|send) (it|them|the product|yours) back [to us|to any|to the|to your] .. (refund|free|replacement|money|store|shop)|(your|the|their|full) (money|refund) (by return|back (in|within|to))|(may contain|contains) (undeclared|pieces of|small (pieces|stones)|metal|glass|plastic|traces)|undeclared (milk|nuts|peanut*|egg|wheat|soya|allergen*|gluten|mustard|sesame)|(do not|don't|stop) (eat|use|using|consume|wear*) [it|them|this|these] .. (return|batch|refund|contact|bring|take)",
    weight: 4.5,
  },
  { say: '^ (product|urgent|safety|important|allergy|food) recall', weight: 3 },
  {
    say: "(not|isn't|won't|stopped|keeps|is it) (pairing|charging|cooling|working properly|draining|connecting|turning on|starting|switching off|freezing|crashing|spinning|heating|turn on|charge|connect|start|pair|load|open)|(making|makes) a (strange|funny|weird|odd|loud) noise|(technician|repair|service|care|support|warranty) (team|team is|centre|center|line|desk) .. (away|call|whatsapp|<phone>|on hand|available|here)|(call|talk to|speak to|reach|whatsapp|contact) [a|our|an] [<any>] (technician|service team|service centre|care team|repair team|care|engineer) .. (<phone>|whatsapp)|(book|arrange|schedule|request) a (repair|technician|service visit|callback|call back|collection for repair)|(one|just a|only a) (call|tap|message|text) away|register your warranty",
    weight: 3.5,
    evenNegated: true,
  },
  {
    say: "(catastrophe|claims|disaster|emergency|response) (team|teams|unit|response|centre|center|line) (is|are|on the ground|on standby|has|have|ready|on site)|(if|to) (you|you've|your (home|car|business|property)) [<any>] [<any>] (affected|damaged|hit|flooded|had damage|been affected) .. (call|claim|report|contact|app|here)|(to|you can|start|report) [report|file|make|start] (a|your) claim (call|at|on|online|in|by|through|<url>|here|24)|(affected by|hit by|in the path of|impacted by) [last night's|the|this|yesterday's|recent] (hurricane|storm|storms|typhoon|cyclone|wildfire*|tornado*|earthquake|flood*)",
    weight: 3.2,
  },
  {
    say: '(orders|parcels|deliveries|refunds|emails|replies|post|mail|dispatch|shipping|messages) (are|is) [currently|still|all] (running|taking|arriving|going out|leaving|delayed|behind|slower|late)|(running|arriving) (late|behind|slow|slower) (today|this|with|because|due|on|than)|(behind|catching up|backlog) (on|with|of|in) [our|your|the] (orders|emails|messages|dms|deliveries|shipping|replies|dispatch|calls)|(waiting|still waiting) (on|for) (your|a|an) (parcel|order|delivery|refund|reply|package)|(bin|recycling|waste|rubbish|refuse|garden waste) (collection|collections|crews|lorries|trucks|rounds) .. (delayed|late|later|missed|changed|move|affected|day)|leave (it|them|your bin|bins) out',
    weight: 4,
  },
  {
    say: '(we|i) got (it|this|that|that one|the <any>) wrong|(we|i) (messed|mucked|screwed|slipped|stuffed|mixed) up|our (mistake|fault|error|bad)|(wrong|old|incorrect|misprinted|mislabelled|mislabeled) (price|date|label|link|time|ingredient*|address|batch) (on|in|was|went|got)|(correction|corrected)|(put|make|making|putting) (it|that|this|things) right|(if you|anyone who) (bought|ordered|received|got|booked|paid) [<any>] [<any>] [<any>] [<any>] (yesterday|before|between|on|from|by mistake|wrong|twice|double)',
    weight: 3.5,
  },
  {
    say: '(known|reported|this|the|an) (issue|bug|glitch|error) (with|where|that|affecting|causing|in|on) .. (fix|fixed|patch|update|restart|workaround|investigat*|looking)|(fix|hotfix|patch) (is|has been) (coming|rolling out|live|out|in the works|on the way|deployed|on its way)|(try|please) (restarting|reinstalling|logging out|clearing|updating|turning it off)|(clear (your|the) cache|restart (the|your) (app|router|device|phone|console)|log out and|force quit|reinstall)',
    weight: 3.8,
  },
  {
    say: "(last|extended|new|latest) [<any>] (returns|return|refund|exchange) (policy|date|window|period|deadline)|(return|exchange) (it|them|unwanted|gifts|your) [<any>] [<any>] (until|by|within|for free|in store|free of)|(returns|exchanges|refunds) (until|within|are|accepted|extended|made easy|up to)|(wrong size|unwanted gift*|gift receipt|proof of purchase|doesn't fit|change your mind)",
    weight: 2.2,
  },
  // To one person.
  {
    say: "(pop|send|drop|fire|shoot|ping|give) (us|me|over|through) (a|an|your|the|some) (dm|message|email|line|photo|note|pm|shout|ring|details|snap|picture|call)|(we'll|i'll|let me|let us|we can|i can|we will) [<any>] (take a look|get (it|this|you|that|them) [<any>] (sorted|fixed|swapped|replaced|changed|moved)|sort (it|this|that|you)|chase (it|this|that)|check (with|that|it|this|on)|find out|have a look|ask (the|our)|send (you|a|another|out)|swap|replace|refund|rebook|look for)|(that's|that is|thats|this is|this isn't|that isn't) (not|so|far from|hardly|no) (right|good|ok|what|how|great|like|ideal|frustrating|annoying|on)|(oh no|oh dear|eek|yikes|uh oh|oof|ouch|gutted to|sad to) [<any>] [hear|read|see]",
    weight: 4,
    needs: ['post:mention-first'],
  },
  // Looks like a problem and is none.
  {
    say: '(bug|bugs|squelch bug|issue|issues|problem|crash|crashes) (gone|fixed|fixes|squashed|fixing)|bug fix*|(firmware|software|version|patch notes|release notes|changelog) .. (bug|bugs|fix*|issue*|alert)|weather alerts|(alerts|notifications) (for|when|on) your',
    weight: -2,
  },
  {
    say: '(recall|recalls) (when|the (day|time|moment|first)|a time|how|fondly|that)|total recall|return (of the|to form|to the|trip|on investment)|returns (to|in|for (a|its)|on (your|investment))|no problem|not a problem|order number <number>|delayed gratification',
    weight: -1.5,
    evenNegated: true,
  },
] as const satisfies readonly Keyword[];
