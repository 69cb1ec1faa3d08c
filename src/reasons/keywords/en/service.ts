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
] as const satisfies readonly Keyword[];
