import type { Keyword } from '../keywords.ts';

export const EN_GENERAL_INFO = [
  {
    say: '(has been|was|been|is) (appointed|promoted|selected|elected|named|chosen|recognized|recognised) .. (as|to|the|for) [the] [new] (ceo|cfo|cto|director|head|board|chair*|president|vice|manager|partner|member|advisory|programme|program)',
    weight: 2,
  },
  {
    say: '(factory|facility|plant|site|warehouse|office|headquarters|store) .. (is taking shape|under construction|installed|progress*|expansion|broke ground|breaks ground|opens|opened|square feet|square metres)',
    weight: 1.8,
  },
  {
    say: '(a|an|the|this|full|custom|new) .. (install*|build|wrap|overhaul|makeover|detail*|conversion|restoration|upgrade) [on|for|in|of]',
    weight: 0.9,
  },
  {
    say: '(resulting in|results in|allowing [for|more]|designed to|in mind|helps (reduce|improve|prevent|protect)|improves the|made from|made of|finished (with|it off)|outfitted with|equipped with|featuring)',
    weight: 1,
  },
  {
    say: '(ever wonder*|have you ever (wondered|seen|heard)|did you know|want to know|curious) ..',
    weight: 0.9,
  },
  {
    say: '(here are|here is|check out) (some|our|a few|the) .. (recommendation*|idea*|tip*|recipe*|fact*|pick*|trick*|hack*|must-see*|thing*)',
    weight: 1.6,
  },
  { say: '(how to|guide to|tips (to|for|on)|ways to|steps to|things to (do|see|know)) ..', weight: 1 },
  {
    say: "(here's what|this is what) .. (searched|learned|looked like|said|found|shared|happened|saw)",
    weight: 1.2,
  },
  { say: '(learn|read|find out|discover|see|know) more', weight: 2 },
  {
    say: "(learn (about|what|why)|find out (what|why|about)|discover (how|what|why|the|our)|read (about|the|our|how)|here's how|hear how|hear from|hear about)",
    weight: 1.5,
  },
  {
    say: '(more info*|more details|for details|full story|full article|more here|details:|info:|read on)',
    weight: 1.5,
  },
  { say: '^ (learn|discover|read|find out|explore)', weight: 1 },
  { say: '(how to|step by step|tutorial|diy|guide|guides)', weight: 2 },
  { say: '(tip|tips)', weight: 2.5 },
  { say: '(hack|hacks|tricks|advice)', weight: 1 },
  { say: '(recipe|recipes)', weight: 1.5 },
  {
    say: '<number> [simple|easy|great|top|key|quick] (ways|tips|reasons|things|steps|facts|ingredients|myths|benefits|lessons|questions|signs|trends)',
    weight: 2,
  },
  { say: '(did you know|didyouknow|fun fact|dyk|fact:|facts)', weight: 2 },
  {
    say: '(blog|article|podcast|report|study|research|whitepaper|white paper|infographic|newsletter|case study|ebook|press release|magazine|story by)',
    weight: 2,
  },
  { say: '(video|interview|episode|film|documentary)', weight: 1.2 },
  {
    say: '(according to|survey|found that|shows that|studies|statistics|data shows|percent of)',
    weight: 1.5,
  },
  { say: '<percent> of', weight: 1.5 },
  { say: '(announce*|announcing|announced|announcement)', weight: 2 },
  {
    say: '(appointed|appoints|promoted|named as|new ceo|acquire*|acquisition|merger|investment|invest|investing|funding|invested)',
    weight: 1.5,
  },
  {
    say: '(partnership|partnered|partnering|partners with|teamed up|collaborat*|agreement|signed)',
    weight: 1.2,
  },
  {
    say: '(results|revenue|growth|quarter|earnings|profit|annual report|fiscal|q1|q2|q3|q4|shareholders|investors|sales)',
    weight: 1.5,
  },
  {
    say: "(opening hours|open (from|until|till|daily|every|<time>)|hours are|we're open|we are open|now open|close at|open again|reopen*|business hours)",
    weight: 2,
  },
  { say: '(located|location|address|find us|situated|parking)', weight: 1.2 },
  {
    say: '(made (with|from|of|in|by)|ingredients|contains|includes|comes with|designed (to|for|with)|crafted|paired with|topped with|filled with|infused|served with|featuring|features)',
    weight: 1.5,
  },
  { say: '(gold|leather|silk|cotton|diamond*|steel|ceramic|glass|wood|silver|embroider*)', weight: 1 },
  {
    say: "(because|which means|that's why|this means|helps|help you|allows|provides|ensures|supports|enables|gives you)",
    weight: 1,
  },
  { say: '(perfect for|ideal for|great for|good for|suitable for|benefits|works)', weight: 1.2 },
  { say: '(founded|established|history|built in|years ago|in <year>|century)', weight: 1.2 },
  { say: '(sustainab*|recycl*|emissions|carbon|climate|renewable|energy|environment*)', weight: 1.5 },
  {
    say: '(policy|policies|guidelines|rules|regulation*|law|government|requirements|compliance|congress)',
    weight: 1.5,
  },
  {
    say: 'new (store|location|office|website|factory|headquarters|branch|restaurant|chapter|site|facility|plant)',
    weight: 1.5,
  },
  {
    say: '(recap|highlights|took place|last (week|night|weekend|month|year)|yesterday|wrapped up|look back)',
    weight: 1.5,
  },
  {
    say: '(hosted|attended|joined|visited|celebrated|presented|received|welcomed|held|launched|completed)',
    weight: 1,
  },
  {
    say: '(expert*|professional*|industry|industries|executive|chief|president|director|ceo|manager|scientist*|researcher*|engineer*)',
    weight: 1,
  },
  {
    say: '(technology|digital|data|cloud|ai|software|automation|analytics|network*|cyber*|innovation|solution*|tech|5g)',
    weight: 1,
  },
  {
    say: '(business*|market|markets|security|strategy|insights|economy|economic|financ*|companies|company|customers|insurance|bank*|invest*|retirement|tax|credit)',
    weight: 1,
  },
  {
    say: '(health*|nutrition*|vitamin*|skin|wellness|protein|patients|disease*|medical|vaccine*|cancer|treatment*|clinical|doctor*|medicine*|covid*|symptoms)',
    weight: 1,
  },
  {
    say: '(program|programme|project|initiative|campaign|school*|university|students|education*)',
    weight: 1,
  },
  { say: "(watch how|check out|take a look|here's|here are)", weight: 1.2 },
  { say: '(watch (the|our|this|full|now)|this is|look at)', weight: 0.4 },
  { say: '(explains|explain|shares|discusses|discuss|talks|says|explores|reveals|describes)', weight: 1 },
  { say: '(safety|safe|risk|protect|prevent|avoid|warning|winter|storm|weather|emergency)', weight: 1 },
  { say: '(million|billion|thousand|percent)', weight: 1 },
  {
    say: '(global|worldwide|country|countries|states|international|nation*|africa|europe|india|china|america)',
    weight: 1,
  },
  { say: '(red carpet|wore|wearing|dressed|styled|look|campaign|photographed)', weight: 1 },
  { say: '(match|race|championship|season|team|player*|victory|goal|wins|final|league)', weight: 1 },
  { say: '(why|how|what|when)', weight: 1, needs: ['question-opening'] },
  {
    say: "(it's important|important|need to know|you need|should know|make sure|remember to)",
    weight: 1,
  },
  { say: '(service|services|offers|plan|plans|coverage|account|card|app)', weight: 1 },
  { say: '(food|water|farmers)', weight: 1 },
  { say: '(support|care|community)', weight: 0.6 },
  {
    say: '(delicious|tasty|fresh|spicy|crispy|juicy|cheese|chocolate)',
    weight: 1,
  },
  {
    say: '(flavor*|flavour*|creamy|sweet)',
    weight: 0.4,
  },
  { say: 'we now <any> in', weight: 2 },
  {
    say: '(our|the) new (factory|office|store|shop|branch|site|warehouse|plant|school|headquarters|hub)',
    weight: 2,
  },
  {
    say: "(happy|merry) [<any>] (birthday|christmas|easter|diwali|eid|holidays|new year|monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend|thanksgiving|halloween|valentine*|mother's day|father's day)",
    weight: -1.5,
  },
  {
    say: '(good morning|good night|good luck|have a great|have a good|enjoy your weekend|tgif|mood|that feeling when|when you)',
    weight: -1.5,
  },
  { say: 'our new (factory|office|store|shop|branch|site|plant|warehouse|facility)', weight: 3 },
  { say: "(we now|we also|we've also)", weight: 1.5 },
  { say: '(a team of|team of) <number>', weight: 1.5 },
  {
    say: "(we are|we're|we will be|we'll be) [also|now|still|back] (open|closed|opening|closing) [as|on|from|until|till|today|tomorrow|for|daily|throughout|through|during|over|every]",
    weight: 3,
  },
  {
    say: '(is|are|will be) [also|now|still|back] (open|closed|opening|closing) [as|on|from|until|till|today|tomorrow|for|daily|throughout|through|during|over|every]',
    weight: 1.2,
  },
  {
    say: '(store|stores|shop|shops|branch|branches|office|offices|outlet|outlets|restaurant|restaurants|counter|counters|kitchen|bar|lobby|lobbies|drive-thru|pharmacy|library|museum|park|pool|gym|centre|center|school|schools|cafe|café|clinic|salon|boutique|garden|gardens|line|lines|desk|road|bridge|station) (is|are|will be) [also|now|still|back] (open|closed|opening|closing) [as|on|from|until|till|today|tomorrow|for|daily|throughout|through|during|over|every]',
    weight: 3,
  },
  {
    say: '(open|closed|closing|opening) (as usual|as normal|daily|on|over|during|throughout|through|for|from|until|till|at|early|late|every|all) .. (<date>|<time>|holiday*|weekend*|christmas|easter|day|week|public)',
    weight: 3,
  },
  {
    say: '(opening|business|operating|trading|store|office|holiday|festive|kitchen|working) hours',
    weight: 3.5,
  },
  { say: '(last order|last orders|kitchen closes|walk-ins|walk ins|first come first served)', weight: 2.5 },
  {
    say: 'the (difference|differences|reason|reasons|secret|truth|science|story|history|meaning|inspiration|process|facts|basics) (between|behind|of|why|to|for|about)',
    weight: 2.5,
  },
  {
    say: '(explained|in a nutshell|faq|faqs|myth|myths|fact check|checklist|infographic|cheat sheet|glossary|explainer|deep dive)',
    weight: 2.5,
  },
  {
    say: '(everything|what|all) you (need to|should|must|have to) know|(things|what) to (know|expect|wear|do|look for|consider|avoid|bring)|need to know about',
    weight: 3,
  },
  {
    say: '(what|why|how) (is|are|does|do|to) .. (mean|matters|matter|works|work|important|different)',
    weight: 2.5,
  },
  {
    say: 'how to (spot|tell|use|make|clean|wear|style|choose|pick|get|keep|care|store|cook|build|create|find|protect|prepare|apply|set|save|stay|avoid|manage|start|improve|fix)',
    weight: 3,
  },
  {
    say: '(to|can|helps|help|lets|will) (spot|recognise|recognize|identify|tell) (a|an|the|if|whether)',
    weight: 1.5,
  },
  {
    say: '(reports|reported|announces|awarded|selected|receives|signs|completes|opens|launches|expands|appoints|names|schedules|raises|declares|acquires|joins|unveils|breaks|enters) .. (results|quarter|contract*|agreement|dividend|guidance|program|programme|facility|plant|office|partnership|deal|stake|ground|headquarters|hub|centre|center)',
    weight: 3.5,
  },
  { say: '(first|second|third|fourth) quarter|full year|half year|year on year|fiscal year', weight: 3 },
  {
    say: "(we're|we are|we've been|have been) (working|partnering|teaming|investing|building|expanding|providing|using|developing|testing|delivering) (with|up|in|on|to|a|the|our|new)",
    weight: 2,
  },
  {
    say: "(we've|we have|we) [also|just|recently|already] (partnered|teamed|opened|built|hired|created|added|expanded|provided|reduced|cut|invested|planted|delivered|donated|switched|moved|doubled|trained|served|reached)",
    weight: 2,
  },
  {
    say: '(lets|helps|allows|enables|keeps|makes it easy|makes it easier|designed|engineered|developed|formulated|powered|equipped|fitted|built|ensures) .. (you|your|to|with|for|by)',
    weight: 2,
  },
  { say: '<number> .. {spec}', weight: 2 },
  { say: '{spec}', weight: 1 },
  {
    say: 'can be (used|found|ordered|enjoyed|served|paired|washed|recycled|made|booked|worn|stored|accessed|downloaded|customised|customized|seen|caused|treated|prevented)',
    weight: 2,
  },
  {
    say: '(opened|opens|opening|expanded|expanding|moved|moving|relocated) (its|our|a|the|in|at|to|into) .. (store*|shop*|office*|location*|branch*|city|doors|factory|home|site|facility|cafe*|restaurant*|plant|centre|center)',
    weight: 2.5,
  },
  { say: '(effective|starting|beginning|as of|with effect) (from|on) <date>', weight: 2 },
  {
    say: '(in partnership with|in collaboration with|on behalf of|as part of|together with|in cooperation with|supported by|funded by|sponsored by)',
    weight: 1.2,
  },
  { say: '(founder|co-founder|head|director|vp|president|chief|lead|manager) of', weight: 1.5 },
  {
    say: '(research|study|studies|data|survey|report|experts|scientists|evidence|analysis|figures) (shows|show|suggests|suggest|finds|find|found|says|say|reveals|reveal|indicates)',
    weight: 3,
  },
  {
    say: '(one|<number>) (in|out of) (<number>|every <number>|five|four|three|ten) .. (people|adults|children|women|men|americans|kids)',
    weight: 2,
  },
  {
    say: '(check out|see|read|find|get|view|download) (our|the|this|full|here) .. (guide|article|blog|list|tips|recipe*|story|map|menu|schedule|post|page|report|website)',
    weight: 2.5,
  },
  { say: '(get|find|see|view|click for|full|the) .. (recipe|recipes) (here|<url>|below|in bio)', weight: 3 },
  {
    say: '(step <number>|steps|<number> steps|first|firstly|then|finally|next) (add|mix|heat|place|pour|cut|apply|fold|whisk|press|open|click|select|go|tap|turn)',
    weight: 2.5,
  },
  {
    say: "(career*|internship*|we're hiring|now hiring|are hiring|join our team|place to work|open positions|apply (now|today|here|online)|job opening*|your skills|dream job)",
    weight: -2.5,
  },
  {
    say: '(guess (what|who|which|it|where|how)|can you (spot|guess|find|name|tell)|pov|spotted|caption this|fill in the blank|name a|tag someone|who else|anyone else)',
    weight: -2,
  },
  {
    say: '(aries|taurus|gemini|leo|virgo|libra|scorpio|sagittarius|capricorn|aquarius|pisces|horoscope)',
    weight: -2,
  },
  {
    say: '(shop now|shop here|shop our|shop the|shop online|order now|order yours|order here|order online|buy now|buy yours|get yours|grab yours|grab one|pre-order|preorder|available now|add to (cart|bag)|snap them up|yours for|enquire|dm us|whatsapp us|call us|book now|book your)',
    weight: -1.2,
  },
  { say: '(vote (for|now|here|below)|voting|cast your vote)', weight: -1.5 },
  {
    say: '(do your part|stay strong|never give up|believe in yourself|dream big|keep going|chase your|cheers to)',
    weight: -1.2,
  },
  {
    say: "(can't stop|cant stop|obsessed|in love with|swooning|dreaming of|drooling|how (cute|beautiful|cool|stunning|amazing|gorgeous)|too cute|need this|want this|yes please|we're here for)",
    weight: -1.5,
  },
  { say: '(thank you (for|to all|to every*|to our|so much)|thanks to (all|every*))', weight: -1 },
  {
    say: '(stand (with|in solidarity|against|together)|solidarity|every child|we must|injustice|racism|thoughts are with|hearts are with|our hearts)',
    weight: -1.2,
  },
  { say: "(i'm|i've|i am|i can|i love|i think|i was|i just|my own)", weight: -1 },
  {
    say: '(closed|ended|traded|opened|finished|settled|rose|fell) .. (higher|lower|mixed|flat|percent|<percent>)',
    weight: 3,
  },
  { say: '(pleasure|honor|honour|delight|privilege) (of|to) .. (welcom*|host*|meet*|visit*)', weight: 2 },
  {
    say: '(house ambassador|friend of the house|global ambassador|brand ambassador|artistic director|creative director)',
    weight: 1.5,
  },
  {
    say: '(size|side by side|quick|price) comparison|(real|fake|original|authentic) (vs|versus|or) .. (real|fake|replica|copy)',
    weight: 2.5,
  },
  {
    say: '(we look at|we take a look|we asked|we spoke|we sat down|we talked|we break down|we explain|we answer)',
    weight: 2,
  },
  {
    say: '(step by step|here is how|this is how|find out how|see how|learn how|shows you how|works like)',
    weight: 2,
  },
  // Beside another reason: what it alone is about speaks against general information; facts of its own earn it.
  {
    say: '(register|rsvp|sign up|enter|book your (spot|seat|place)|save your (spot|seat)|reserve your (spot|seat|place|visit)|set (your|a) reminder|save the date|mark your calendar*) (now|today|here|below|at|by|for|via|online|<url>|<date>)',
    weight: -1.5,
  },
  {
    say: "(join us|join me|join our|join <mention>|come join|tune in|watch live|watch it live|live stream*|livestream*|streaming live|you're invited|you are invited|we invite you|plan a visit|happening now) .. (<date>|<time>|today|tonight|tomorrow|this|next|live|for|at|on|to|in)",
    weight: -1.5,
  },
  {
    say: '(chance to win|chance at winning|enter to win|to be won|you can win|could win|can both win|want to win|to give away|be a winner|stand to win)',
    weight: -1.5,
  },
  {
    say: '(available (now|soon)|soon to be available|back in stock|in store and online|in stores and online|online and in store*|reserve yours|request your own|place your order*|order via|make us an offer|get [your] tickets|head [on] down|come on down|pop in|make sure you get|pick some up|look for it)',
    weight: -2.2,
  },
  {
    say: '(dm|call|message|whatsapp|text|email|enquire|drop us a message) .. (us|about this|for more info|for price*|to find out|to order|to book|to enquire)',
    weight: -1.5,
  },
  {
    say: '(just dropped|out now|out today|now streaming|in cinemas|in theat*|new on the menu|coming soon|launching <date>|launching in|new arrival*|fresh arrival*|just arrived|new drop|watch the trailer|official trailer|trailer for|season <number>|opening <date>)',
    weight: -1.5,
  },
  {
    say: '(introducing|meet the new|say hello to|presents the|a new chapter in|our latest|our newest|the all new)',
    weight: -1,
  },
  {
    say: '(won|wins|winning|receives|received|honored|honoured|recognized|recognised|named|ranked|finalist*) .. (award|awards|ranking|list|best|top <number>|most|<number>)',
    weight: -1,
  },
  {
    say: "(rate (the|this|your|our)|which (one|piece|of these|is your|would you)|(what's|what is|what are|who's|who is) your [<any>] (favourite*|favorite*|pick|go to|top|essentials)|have you tried)",
    weight: -1,
  },
  {
    say: '(behind the scenes|take you behind|go behind|peek behind)',
    weight: -1,
  },
  {
    say: '(promo is|promotion is|take advantage of|trade in|double your|members save|see how much you can save|you can save|for as low as|offers and promotions|comes with a free|for free|free night)',
    weight: -1.5,
  },
  {
    say: '(recalled|recalling|recall of|withdrawn|withdrew) .. (amounts|batch*|product*|lots|sold|only|precaution*|powder)',
    weight: 2,
  },
  {
    say: '(operate|have|follow|run|apply|under) .. (policy|scheme|guidelines)',
    weight: 2,
  },
  {
    say: '(raised|donated|donation of|contributed|pledged|granted) [over|more than|nearly|almost|about|up to|a|an|a total of|another] (<money>|<number>)',
    weight: 2,
  },
  {
    say: '(over|more than|nearly|almost|about|around) <number> [<any>] (people|guests|students|employees|colleagues|families|volunteers|participants|members|meals|trees|children|women|patients|customers|farmers|visitors|countries|schools|homes)',
    weight: 1.8,
  },
  {
    say: '(try|why not|simply|just) (topping|adding|marinat*|pairing|serving|swapping|mixing|using|create|creating|bak*|cook*|add|pop|make|making|pour)',
    weight: 1.8,
  },
  {
    say: "(fastest|most reliable|highest (marks|rated|rating|score)|top rated|ranked <number>|number one|voted|thinks it's|award winning) .. (in|for|by|on|list|america|country|world|network|a big deal)",
    weight: -1,
  },
  {
    say: '(thank you|thanks|shout out|shoutout|kudos|congratulations|congrats|grateful) .. (everyone|everybody|team|teams|sponsors|speakers|joined|joining|participat*|supporters|volunteers|class of|graduates|followers|fans|customers|guests|partners)',
    weight: -1.2,
  },
  {
    say: '(meet|say hi to|get to know) <any> .. (who|whose|engineer|manager|specialist|<number> year old|from|our|one of our)',
    weight: -1,
  },
  {
    say: '(call for (submissions|entries|applications|nominations)|submit your|nominat* (a|your|now|for|someone)|nominees for|winner* of this|win your|contest|sweepstake*|giveaway)',
    weight: -1.2,
  },
  {
    say: '(stay glued|stay tuned|watch this space|await you|awaits you|something (special|big|exciting) (is|with|coming|for)|working on something|can you feel|get ready (to|for)|counting down|more (days|weeks|sleeps) (to|until|till))',
    weight: -1.2,
  },
  {
    say: '(sneak peek|first look|inside look|exclusive (video|interview|footage|look|clip)|exclusively on)',
    weight: -1,
  },
  {
    say: '(playlist|edition|issue|collection|season|episode|chapter|series|game|film|movie|show|menu) [is|are] [now|finally|officially] (here|back|open|out now|live|streaming|in stores)',
    weight: -1.5,
  },
  {
    say: '(closed|off|away|back) (tomorrow|today|on <date>|this (public|bank) holiday)|(will be|are) back on <date>|open this (public|bank) holiday',
    weight: 2.5,
  },
  {
    say: "(here's|here are) (some|our|a few|<number>) [<any>] (tips|ideas|ways|tricks|recipes|facts|questions|reasons)",
    weight: 2.5,
  },
  {
    say: "(we|we've|colleagues|employees|volunteers|members|guests|teams|participants|visitors|people) [just|also|recently|have|from] (built|packed|planted|delivered|mentored|cleaned|collected|stepped|explored|raised|hosted|wrapped up|took part|took on|came together|visited|trained|provided|received)",
    weight: 2,
  },
  {
    say: '(this|the|holiday|festive|wedding|gifting|party|every|each|all|summer|winter|christmas|easter) season',
    weight: -0.3,
  },
  {
    say: '(fall|autumn|spring|pre fall|cruise|resort|winter|summer) [winter|summer] (<year>|collection|show|campaign)',
    weight: -0.5,
  },
  {
    say: "(limited edition|last chance|while (stocks|supplies|stock) last|hurry|don't miss|before it's gone|before they're gone|grab (the|your|yours|one|it)|don't wait)",
    weight: -1,
  },
  {
    say: '(rates|fees|prices|price) .. (cut|reduced|lower|lowered|slashed|down|drop*)|(free|ad free|complimentary) (access|premium|trial|sachet|sample*|delivery|shipping|gift|month*|night|upgrade*)',
    weight: -1,
  },
  // Beside the kinds of none: a statement that tells a fact ...
  {
    say: "(start|begin) (preparing|planning|saving)|(be|make) sure (it|it's|you|your|to|that|they|the)",
    weight: 1,
  },
  {
    say: '(help|helps|keep|keeps) (your|the) (kid*|child*|baby|pet|pets|dog|cat|family|home|house|skin|hair|car|loved ones|business)',
    weight: 1,
  },
  {
    say: "(mistakes|hints|pointers|dos and don'ts|do's and don'ts|checklist|warning signs|best practice*|rule of thumb|rules of thumb|need-to-know)",
    weight: 1.5,
  },
  {
    say: '(try|why not|how about) (topping|adding|serving|pairing|making|baking|swapping|mixing|cooking|creating|create|make|add|swap|serve|pair|whip|bake|cook|use|turn)',
    weight: 1.2,
  },
  { say: '(whip up|rustle up|dish up|cook up|knock up|step-by-step|method:|ingredients:)', weight: 1.5 },
  {
    say: '(topped|drizzled|stuffed|sprinkled|stirred|roasted|baked|marinated|tossed|paired|teamed|layered) (with|in|over)',
    weight: 0.8,
  },
  {
    say: '(futures|wheat|corn|soybean*|crude|commodit*|yields|inflation|unemployment|jobless|gdp|interest rate*|labor market|labour market|traders|equities|bonds|exports|imports|tariffs)',
    weight: 1.2,
  },
  {
    say: '(hosts|wins|launches|completes|receives|secures|backs|donates|partners|marks|achieves|earns|extends|strengthens|commits|invests|sponsors|appoints|honors|honours|reaches|delivers|provides|expands|opens|joins|names|plans|raises|reports|announces)',
    weight: 0.8,
    needs: ['headline'],
  },
  {
    say: '(join|watch|see|hear|listen) .. as (she|he|they|we|it|<any>) (reveals|reveal|shows|show|takes|take|shares|share|explains|explain|explores|explore|talks|talk|discusses|discuss|breaks|break|walks|walk|tells|tell|makes|make|demonstrates|demonstrate)',
    weight: 2,
  },
  {
    say: '(shows|gives|walks|takes|teaches) us (how|through|his|her|their|what|why|around|inside)',
    weight: 1.8,
  },
  {
    say: '(his|her|their) (suggestions|recommendations|tips|advice|insights|predictions|thoughts|take|perspective|picks|journey|story|experience|view|views|vision|research|work) (for|on|about|of|behind|to|as|from|in)',
    weight: 1.2,
  },
  {
    say: '(shot|photographed|directed|captured|styled|worn|designed|created|imagined|composed|written|produced|developed|founded|led|owned|made|built) by',
    weight: 0.8,
  },
  {
    say: '(embraces|embodies|captures|evokes|reflects|showcases|blends|combines|reinterprets|reimagines|recalls|imbued|inspired by|draws inspiration|pays tribute|pays homage|a nod to)',
    weight: 0.8,
  },
  {
    say: '(discover|explore) (the|its|our|more) .. (collection*|story|house|world|pieces|craft*|film|campaign|details|range)',
    weight: 1.5,
  },
  {
    say: '(to clarify|to be clear|set the record|contrary to|rumours|rumors|misinformation|false claims)',
    weight: 1.5,
  },
  {
    say: '(photos|pictures|images|pics|scenes|snaps|footage) (from|of|at) (the|our|last|yesterday*|today*)',
    weight: 1.2,
  },
  { say: '(proud|official|title|presenting) (sponsor*|partner*|supporter*)', weight: 1.2 },
  {
    say: '(earlier (today|this)|this past|back in <any>|(last|past) (few|two|three|five|ten|<number>) (years|months|weeks|decades))',
    weight: 1,
  },
  {
    say: '(on average|per cent|a third of|half of|a quarter of|majority of|two thirds|two-thirds|one in <any>)',
    weight: 1.2,
  },
  { say: '<year>', weight: -0.3 },
  {
    say: '(future|impact|role|importance|state|rise|benefits|causes|types|cost|costs|effects|number|lack|value|challenges|advantages|risks|evolution|origins|design|development|construction|creation|principles|fundamentals) (of|on|in|for|behind)',
    weight: 0.7,
  },
  {
    say: '(latest|recent|annual|daily|weekly|monthly|quarterly|current) (news|report|episode|edition|issue|blog|article|data|study|update|results|trends|market|analysis|photos|figures|interview|research|findings|insights)',
    weight: 1.5,
  },
  { say: '(learn|read|find out|discover|know|hear|see) more (about|here|at|on|from|in|below)', weight: 2 },
  {
    say: "(you should|you'll need|you need to|be aware|be careful|beware|watch out|look out for|opt for|stick to|consider|don't assume|remember that|keep in mind|bear in mind|be prepared|it's best to|it's a good idea|it is important)",
    weight: 1,
  },
  {
    say: '(can|may|could|might) (cause|lead to|result in|affect|increase|reduce|improve|lower|damage|prevent|harm|vary|happen|occur|also)',
    weight: 1.2,
  },
  {
    say: '(reduce|improve|increase|boost|lower|manage|maintain|monitor|relieve|treat|strengthen|minimize|minimise|maximize|maximise|optimize|optimise) (the|your|their|its|our|energy|cost*|stress|risk*|waste|pain|blood|productivity|efficiency|emissions|security)',
    weight: 1,
  },
  {
    say: '(named after|known as|stands for|refers to|consists of|derived from|originated|is called|dates back|also called)',
    weight: 1.2,
  },
  {
    say: '(has|have) [recently|just|now|already|also|officially] (joined|launched|signed|announced|released|opened|partnered|achieved|reached|received|raised|acquired|helped|delivered|donated|completed|published|earned|become|entered|created|developed)',
    weight: 1,
  },
  {
    say: '(smoke alarm*|seat belt*|tires|tyres|brakes|roads|driving|drivers|pipes|deductible|premium|claims|homeowner*|renters|deposit|savings|budget|debt|mortgage*|pension|401k|inventory|identity theft|fraud*|scam*)',
    weight: 0.8,
  },
  {
    say: '(not sure (which|what|how|if|where)|right for you|right (size|choice|fit|one) for|find (the|a|your) .. (that|right|best|perfect) .. (fits|fit|for you|you)|help you (choose|decide|find|understand|plan|prepare|navigate))',
    weight: 1.2,
  },
  {
    say: '(follow|in) (these|<number>|three|four|five|a few) [<any>] (steps|tips|rules|guidelines|instructions)',
    weight: 2,
  },
  {
    say: '(full story|story of|story behind|making of|behind the (design|name|brand|build|idea)|in-depth|closer look|a look (at|inside|back|into)|a glimpse (of|into)|peek inside|inside look|take a tour)',
    weight: 1.2,
  },
  { say: "(we're|we are|we'll be|we will be) (off|away|closed|back on|back in|back at|open)", weight: 2 },
  {
    say: '(surveyed|respondents|poll found|new survey|new study|new research|new report|new data)',
    weight: 2,
  },
  {
    say: '(solar|turbine*|hydrogen|power grid|wind farm|biofuel*|net zero|decarbon*|circular economy|electric vehicle*|ev|evs|charging|hybrid|kwh|mw|megawatt*)',
    weight: 0.8,
  },
  {
    say: '(machine learning|algorithm*|api|open source|developers|coding|quantum|blockchain|iot|processor*|servers|infrastructure|cybersecurity)',
    weight: 0.8,
  },
  {
    say: '(conservation|species|wildlife|marine|habitat*|biodiversity|nasa|spacecraft|satellite*|antarctic*|arctic|ecosystem*)',
    weight: 0.8,
  },
  {
    say: '(aircraft|fleet|aviation|runway|pilots|cargo|freight|logistics|supply chain*|warehouse*)',
    weight: 0.7,
  },
  {
    say: '(vegan|gluten-free|gluten free|dairy-free|vegetarian|low-carb|sugar-free|plant-based|slow cooker|marinade|leftovers|oven|tray bake|brunch)',
    weight: 0.6,
  },
  {
    say: "(here's what|here's why|here's everything|here is what|here is why|what we know|why it matters|what it means|what happens (when|if|next|to)|in this (episode|issue|article|video|post|guide|edition|interview|report|blog)|in today's (episode|video|post|blog))",
    weight: 1.8,
  },
  {
    say: '(final score|full time|half time|line-up|lineup|starting xi|standings|league table|contract extension|defeated|runner-up|top scorer|scored .. goal*|first career|personal best|world record|podium finish)',
    weight: 0.8,
  },
  {
    say: '(lack access|access to (clean|safe|healthcare|education|water|quality)|humanitarian|outbreak|malnutrition|aid workers|emergency response|on the ground|people in need|affected by)',
    weight: 0.8,
  },
  {
    say: '(patch notes|bug fixes|known issues|hotfix|changelog|dev blog|roadmap|release notes|documentation|sdk|workflow*|template*|use case*|customer story|deploy*|integration*)',
    weight: 1,
  },
  {
    say: '(sourced (from|by|locally)|locally sourced|freshly (baked|brewed|made|roasted|squeezed|prepared)|single origin|house-made|tasting notes|served (all day|daily|until|every|on a|on top)|slow-cooked|hand-picked|in-house)',
    weight: 0.8,
  },
  {
    say: '(baggage|check-in|boarding|cabin|legroom|lounge|terminal|non-stop|nonstop|daily flights|fly to|flies to|flight path|first flight)',
    weight: 0.8,
  },
  {
    say: '(symptom*|signs of|screening*|diagnos*|prevention|immun*|allerg*|pregnan*|therap*|side effects|surgery|blood pressure|heart disease|diabetes|cholesterol|concussion*)',
    weight: 0.8,
  },
  // ... and moods, jokes, slogans and praise that tell none.
  {
    say: "(i bet|i guess|i pledge|i wish|i hope|i want|i need|i'd|i'll|said no one|asking for a friend|just saying|no big deal|blah|bottom line|good thing|let's be honest|be honest|admit it|am i right|who's with|guilty of|oops|whoops|uh oh|yikes|apparently|no pressure|sorry not sorry)",
    weight: -1.2,
  },
  {
    say: "(must have|must-have|classic for a reason|to die for|stunner|nothing (beats|says|like|compares|gets)|does it better|never goes out of style|game strong|on point|hits different|chef's kiss|couldn't be more|how (good|beautiful|gorgeous|pretty|amazing|stunning|perfect) is)",
    weight: -0.8,
  },
  {
    say: "(where .. meets|isn't just|aren't just|it's not just|is not just|more than (a|just)|it's not about|it's about|it's all about|is a journey|a moment to|a reminder|born to|tells a story|speaks for itself|proving|the (art|power|beauty|joy|magic|secret) of|is made of|life is|unleash|ignite)",
    weight: -0.8,
  },
  {
    say: '(weekend|friday|monday|summer|winter|holiday|autumn|fall|spring|sunday) (vibes|mood|feels|ready|goals|state of mind|essentials|calls for)',
    weight: -1,
  },
  {
    say: '(quiz|test your knowledge|how well do you know|spirit animal|which <any> are you|true or false)',
    weight: -1,
  },
  {
    say: '(job interview*|job seeker*|resume|interns|your career|grads|applications .. open|join (our|the) team)',
    weight: -1.5,
  },
  { say: '(best of luck|good luck|fingers crossed|cheering|rooting)', weight: -1 },
  { say: '(level|exam|gcse|test) results', weight: -2 },
  { say: '(happy|merry) (<hashtag>|.. (day|week|month|eve|season|year|celebrations))', weight: -1.2 },
  {
    say: '(we honor|we honour|we remember|we salute|be forgotten|ultimate sacrifice|in loving memory|veterans|those who serve*)',
    weight: -1,
  },
  {
    say: "(rt|retweet|like) if|who's (ready|excited|else|in|watching|going|hungry|up)|who (else|wants|needs|doesn't)",
    weight: -1,
  },
  { say: 'this (view|guy|girl|man|dog|cat|shot|feeling|energy|vibe|face|smile|one)', weight: -0.8 },
  {
    say: '(always|never) (a|the|be|stop|give|forget|know|go|too|gets|say|be|been|had|have|will|want)',
    weight: -0.7,
  },
  {
    say: '(you deserve|you got this|you can do|you never know|be the|be your|be kind|be brave|be bold|be yourself|do what you)',
    weight: -1,
  },
  {
    say: '(dream|dreams|believe|courage|greatness|hustle|grind|discipline|mindset|champions|warrior|limits|destiny|soul|dare|fearless)',
    weight: -0.4,
  },
  { say: "(there's|it's) (always|never|nothing|no|something|time|just|only|a)", weight: -0.5 },
  { say: "(it's|this is|that's) (not|more than) (a|just|an|your)", weight: -0.8 },
  {
    say: '(wish|wishing|wishes) (you|everyone|all|a|the|our|them|him|her) .. (happy|merry|joyful|blessed|safe|best|wonderful|great|all|very)',
    weight: -0.8,
  },
  {
    say: "(caption (this|it|the)|hear from you|let's hear|real life|can't believe|couldn't believe|who knew|imagine|remember when|if only|that one)",
    weight: -0.7,
  },
  {
    say: "(let's go|here we go|let's do this|bring it on|game on|game time|buckle up|wait for it|hold on|ready or not|get ready)",
    weight: -0.7,
  },
  { say: '(wear a mask|wearing a mask|mask up|stay home|stay safe|do your part|wear your mask)', weight: -1 },
  {
    say: '(everyone wants|everyone is talking|everyone else|on everyone|fashion statement|style statement|on my|in my|made me)',
    weight: -0.8,
  },
  { say: '(asap|lol|omg|haha*|tbh|lmao|ngl|iykyk)', weight: -0.7 },
  // Third round: dull facts by trade. Hours, timetables and house rules ...
  {
    say: '(ramadan|eid|christmas|holiday|festive|winter|summer|easter|new|weekend|term time|half term|bank holiday|public holiday|sunday|library|gym|studio|clinic|branch) (timings|timing|hours|opening times|timetable|schedule)',
    weight: 2.5,
  },
  {
    say: '(timings|timing|hours|schedule|timetable|open|opening times|happy hour|breakfast|lunch|dinner|brunch|kitchen) .. (<time>|daily|<date>) (to|till|until|through|and) (<time>|<date>|late|close)',
    weight: 2,
  },
  {
    say: "(branches|stores|shops|offices|counters|libraries|studio's|shop's|office's|store's|gym's|pool's|kitchen's|bar's|museum's|clinic's|café's|desk's) (closed|shut|open|closing|reopening|back open|open late|open early)",
    weight: 2,
  },
  {
    say: '(collections|rounds|recycling|waste|deliveries|services|trains|buses|trams|ferries|sailings|flights|routes|boats|shuttles) (restart|resume|start again|run|will run|are running|return|will resume|operate|will operate|depart)',
    weight: 1.8,
  },
  {
    say: '(will|we|to) (resume|reinstate|restart|suspend|extend|scale back|reduce) .. (flights|services|operations|service|routes|hours|production|sailings)',
    weight: 1.8,
  },
  {
    say: '(from|as of|starting|effective) <date> .. (you|we|all|customers|passengers|members|residents|visitors|prices|fares|every) .. (will|must|can|need|resume|are|is)',
    weight: 1.5,
  },
  {
    say: '(mandatory|compulsory|not permitted|not allowed|is prohibited|are prohibited|is permitted|are permitted|no longer (required|allowed|accept|sell|use|offer)|must be worn)|(limit|limits) of <number>|(limits|restrictions|limit) (remain|remains|lifted|apply|applies|eased|removed|in place|on)',
    weight: 1.5,
  },
  {
    say: '(usually|normally|typically|generally|should|can take|takes|be|appear|arrive|processed|added) .. within <number> (hours|days|working days|business days|minutes|weeks)',
    weight: 1.8,
  },
  // ... answers that help everybody ...
  {
    say: "(yes|hi|hello|morning|sorry|no) .. (you can|you'll be able to|you don't need|you do need|it'll|it does|it doesn't|they do|they don't|we do|we don't|counts as|is safe|are safe|is suitable|are suitable|are usually|is usually)",
    weight: 1.5,
    needs: ['post:reply'],
  },
  // ... results ...
  {
    say: '(ft|ht|stumps|full time|half time|final score|at the break|result)|(beat|beats|defeated|edged|drew|lost to|fall to|falls to) .. <number>|(<number> all|<number> nil)',
    weight: 1.2,
  },
  {
    say: '(fastest|leads|leading|trails|ahead|clear|wins|won|lead) by <number>|(pole position|fastest lap|lap record|stage win|overnight lead|on the podium|man of the match|player of the match|clean sheet|hat trick)',
    weight: 1,
  },
  // ... people come and go ...
  {
    say: '(our|the|to the|to our) (board|board of (directors|trustees|governors)|supervisory board|executive team|leadership team|advisory board|management board)',
    weight: 2,
  },
  {
    say: 'new (signing|captain|coach|head coach|manager|head chef|principal|chair|chairman|chairwoman|trustee|dean|headteacher|cfo|cto|coo|md|director|president|managing director|general manager|editor|curator|conductor|vicar|mayor)|(takes over as|taking over as|stepping down|steps down|stepped down|stands down|retires as|retiring as|retires after|succeeds|will succeed|outgoing|newly elected|re-elected|has been elected|has been appointed|sworn in|takes up the (role|post)|takes the helm|new recruit)',
    weight: 2,
  },
  {
    say: '(welcome|welcomes|welcoming|welcomed) .. (as our|as the|as its|as our new|as new|to the role|to the post|on board as|who joins us|who joined us)|(brings|with) (more than|over|nearly|almost|<number>) [<number>] years .. (experience|expertise|in)',
    weight: 2,
  },
  // ... money and markets ...
  {
    say: '(annual general meeting|general meeting of shareholders|record date|ex-dividend|dividend of|per share|interim results|trading update|half-year results|audited|bond issue|notes offering|pricing of|share buyback)',
    weight: 3,
  },
  {
    say: '(rate|rates|inflation|prices|price|index|stocks|shares|oil|gold|pound|dollar|euro|output|exports|sales|profit|profits|demand|turnover|unemployment|bookings|passenger numbers) (has|have) [now|just|all] (fallen|risen|dropped|climbed|slipped|eased|jumped|doubled|grown|declined|tripled)',
    weight: 2.5,
  },
  {
    say: '(up|down|rose|fell|increased|grew|dropped) [by|nearly|almost|more than|about] <percent> [on|from|year|compared|in|to|at|versus|since]',
    weight: 1.5,
  },
  { say: '<percent> (turnout|voted|in favour|in favor|of members|majority|stake|share of)', weight: 2 },
  {
    say: '(council|councillors|committee|cabinet|mayor|commission|regulator|ministers|parliament|senate|court|assembly|consultation|planning) (approved|approves|agreed|agrees|voted|votes|has agreed|has approved|have approved|confirmed|backs|ruled|has ruled|adopted|passed)',
    weight: 2,
  },
  // ... works, routes and sites ...
  {
    say: '(broke ground|breaking ground|ground-breaking|groundbreaking|topping out|first (power|steel|concrete|brick|delivery|shipment|train|passengers|production)|enter service|entered service|enters service|took delivery|rolled off|commissioned|switched on|came online|come online|went live|gone live|connected to the grid|handed over the keys)',
    weight: 1.5,
  },
  {
    say: '(our|the) (newest|latest|second|third|fourth|fifth|first|<number>) .. (aircraft|ship|vessel|bus|train|turbine|store|branch|site|office|clinic|hotel|depot|warehouse) .. (landed|arrived|opened|opens|opening|joined|joins|delivered)',
    weight: 2.5,
  },
  {
    say: '(is|are) now (called|known as|part of|based in|based at|operated by|owned by|run by)|(formerly known as|previously known as|renamed|is changing its name|has changed its name|rebranding as|rebranded as)',
    weight: 2.5,
  },
  // ... good works reported ...
  {
    say: '(spent|gave up|giving up) (a|the|their|last|this) (day|morning|afternoon|weekend|week|<date>) (at|with|in|planting|helping|painting|cleaning|sorting|packing|clearing|building|volunteering)',
    weight: 1,
  },
  {
    say: '(handed over|handed out|presented|delivered|distributed|shared|served|packed|planted|collected|cleared|rehomed|recycled|donated|provided) [over|more than|nearly|almost|about|up to|some|another] <number>',
    weight: 1.5,
  },
  {
    say: '(given|gave|give|giving|awarded|granted|committed|invested|investing|pledged|contributed|handed|commitment of|grant of|grants of|cheque for|check for) [over|more than|nearly|almost|a|an|out|us] <money> (to|in|towards|for|over|across)',
    weight: 2,
  },
  {
    say: "(each|will) [each] receive <money>|(recipients|winners|winner|scholars|grantees|finalists|graduates|honorees) of (this year's|the|our|this) .. (grant|scholarship*|award|awards|bursary|prize|fellowship|competition|programme|program)",
    weight: 2,
  },
  {
    say: '(proud|excited|thrilled|pleased|delighted|honored|honoured|happy|glad) to (partner|be partnering|team up|collaborate|join forces|work|be working|sponsor|be sponsoring|support|be supporting|have supported|have partnered|have sponsored) (with|the|our|on|a|again)',
    weight: 1.5,
  },
  // ... then and now ...
  {
    say: '(on this day|this day|today|otd|back|opened|built|founded|launched|bought|taken|photographed|recorded|printed|dated|made|circa|c) [in] <year>',
    weight: 1.8,
  },
  {
    say: '(throwback thursday|throwbackthursday|tbt|flashback friday|from the archive|from our archive|from the archives|from our archives|then and now|before and after)',
    weight: 1,
  },
  // ... how a thing is made, kept and used ...
  { say: "^ how (we|our|they|it's|its|your|the|i) <any>", weight: 1.5 },
  {
    say: '(watch|see) (us|our <any>|the team|how we|<any>) (authenticate|restore|repair|clean|make|build|bake|brew|roast|craft|test|prepare|pack|assemble|carve|weave|dye|forge|polish|engrave|set)',
    weight: 1.8,
  },
  {
    say: '(size guide|sizing guide|what fits (in|inside)|hold their value|holds its value|holds value|care guide|cheat sheet|side by side|side-by-side|pros and cons|buying guide|save this (post|for|before))|(from start to finish|start to finish|from bean to cup|from bean to bar|from farm to (table|fork)|from field to|from grape to|from sketch to|from scratch in)',
    weight: 1.5,
  },
  {
    say: '(go to|tap|open|head to|under|click|select|turn on|switch on|enable|activate) (settings|profile|notifications|your profile|your settings|the menu|account settings|preferences|bluetooth|location|app settings|round-ups)',
    weight: 1.8,
  },
  {
    say: "(bin it|don't flush|never flush|never pour|check (round|under|behind|around|inside)|rinse|hand wash|wash at|wash cold|let it (rest|cool|dry|soak|prove|rise|sit|steep)|leave (it|them|to) [to] (rest|cool|dry|soak|prove|rise|overnight)|turn off the|switch off the|unplug|away from (sunlight|heat|children)|out of reach)",
    weight: 1.2,
  },
  // ... what a thing is, has and holds ...
  {
    say: '<percent> (abv|cotton|linen|wool|cocoa|arabica|fairtrade|recycled|organic|renewable|natural|vegan|plant based|less|more|fewer|fuel|faster|lighter|cheaper|cleaner|efficient|silk|cashmere|leather|recyclable|compostable|electric|traceable)',
    weight: 1.2,
  },
  {
    say: '(is|are|now|fully|completely) (100%|<percent>|fully|all|now) (fairtrade|recyclable|organic|electric|renewable|plant based|compostable|certified|carbon neutral|accredited|recycled|traceable|vegan|plastic free|palm oil free|cruelty free|cage free|free range|sustainably sourced|responsibly sourced)',
    weight: 2,
  },
  {
    say: '(grain|nut|cruelty|bpa|alcohol|fragrance|paraben|silicone|oil|lactose|soy|egg|sulphate|sulfate|plastic|palm oil|residue) free',
    weight: 1,
  },
  {
    say: '(feeds|sleeps|seats|holds|weighs|measures|lasts|fits|runs on|runs for|charges in|burns|stores|carries|supports|produces|generates|saves|treats|houses|employs|covers|spans|stretches) [up to|about|around|over|at|just|only|enough|more than|nearly|some] <number>',
    weight: 1.5,
  },
  {
    say: '(brown malt|malt|hops|barley|yeast|terroir|sourdough|rye|fermented|distilled|cold-pressed|cured|smoked over|proved|barrel-aged|aged in|aged for|roasted in|roasted by|grown in|grown by|brewed with|brewed in|baked in|milled)',
    weight: 0.8,
  },
  {
    say: '(hand-stitched|hand-finished|hand-painted|hand-carved|hand-forged|woven|knitted|carved|forged|assembled|sewn|cut and sewn|printed|bottled|packed|tanned|dyed|turned|polished|engraved|cast) (in|by|from|at|on|using|with)',
    weight: 1.2,
  },
  {
    say: '(dogs welcome|dog friendly|dog-friendly|step-free|step free|wheelchair (accessible|access)|child friendly|family friendly|pet friendly|no booking (needed|required)|no appointment (needed|necessary)|cash only|card only|cashless|card payments only)|(two|three|2|3|several|private|heated|separate|dedicated|free|secure|indoor|outdoor|certified|qualified) (floors|pool|pools|sauna|jacuzzi|ladies area|ladies section|changing rooms|trainers|coaches|studios|car park|parking|wifi|wi-fi|play area|kids area|charging points|terrace|garden)',
    weight: 1.3,
  },
  {
    say: "(specials board|on the board|on the bar|on tap today|on the pass|on the counter|pitch today|today we are|flavours today|flavors today|soup today|today's (soup|pie|bake|bread|cake|special|specials|flavours|flavors|catch))",
    weight: 1.5,
  },
  // ... words of those who know, and where to read on ...
  {
    say: '(shares|share|shared|explains|reveals|recalls|describes|recounts|reflects|weighs in|looks back|looks ahead|breaks down|walks us|tells us|talks us|shows us) (what|how|why|where|on|through|at|about) (she|he|they|it|the|her|his|their|a|to|our|is|makes|goes|this)',
    weight: 1.8,
  },
  {
    say: 'our (economist|economists|analyst|analysts|expert|experts|nutritionist|dietitian|vet|vets|pharmacist|pharmacists|head gardener|gardener|country directors|advisors|advisers|sommelier|physio|physios|solicitors|lawyers|meteorologist|researchers|scientists|columnist|editor|editors|correspondent) .. (look|looks|explain|explains|answer|answers|show|shows|say|says|share|shares|break|breaks|on|recommend|recommends|unpack|unpacks)',
    weight: 2.5,
  },
  {
    say: '(more|details|info|information|full list|map|statement|times|article|link|report|story|interview|list|faq|faqs|figures) [is|are] (at|on|in|via) (<url>|the comments|the first comment|our website|our site|our blog|the blog|the app|the thread|the replies|comments)',
    weight: 1,
  },
  {
    say: "(wherever you (listen|get)|listen (here|now|in|on|to)|new episode|latest episode|this week's episode|episode <number>|in the latest episode)",
    weight: 0.8,
  },
  {
    say: '(at a glance|by the numbers|in numbers|key takeaways|takeaways|key points|the lowdown|ins and outs|beginner guide|rundown|round-up|roundup|wrap-up|cliff notes|in figures|in pictures|in <number> minutes|in <number> charts)',
    weight: 1.8,
  },
  // ... the red carpet and the set ...
  {
    say: '(attends|attended|attending|arrives at|arrived at|seen at|took to the stage|takes the stage|took the stage|front row at|walked the|walks the|opened the|closed the) [the|our|this] .. (show|premiere|gala|awards|ceremony|festival|opening|runway|carpet|dinner|conference|congress|summit|fair|launch|exhibition)',
    weight: 2,
  },
  {
    say: '(on set|backstage|front row|on location|in the studio|in the atelier|in the workshop|in the lab) (with|at|in|for) (<mention>|the|our|<any>)',
    weight: 1.2,
  },
  // ... and losses.
  {
    say: '(passed away|the death of|the passing of|has died|saddened to (hear|learn|share|announce)|heartbroken to (share|announce|hear|learn)|sad news|died (peacefully|aged|on|at))',
    weight: 1.5,
  },
  // Counter: what the words above also serve, and tells no fact of the house.
  {
    say: '(children|child|girls|kids|babies|mothers|women|people|families|species|forests|forest|animals) .. (dies|die|dying|disappears|disappear|go to sleep|goes to sleep|go to bed|go hungry|goes hungry|left behind|at risk of|face hunger|face starvation|out of school|forced to|lack|still lack|miss out)',
    weight: -1.5,
  },
  {
    say: "(time to act|act now|must act|demand action|take action now|take a stand|sign the petition|before it's too late|running out of time|time is running out|you are not alone|you're not alone|break the stigma|end the stigma|no one should|no family should|no child should|nobody should|speak up|speak out|deserves to|have a right to|has a right to|world leaders|be their voice|be the change)",
    weight: -1.5,
  },
  {
    say: '(her|his|their) (family lives|family fled|mother died|home was destroyed|school was)|(fled|displaced|refugee camp|big dreams|never been (inside|to)|walks <number>|hours for water|fetch water|collect water|collects water)',
    weight: -1.2,
  },
  {
    say: "(is hiring|hiring a|hiring an|we're looking for|we are looking for|looking for (a|an) (barista|chef|driver|cleaner|assistant|developer|engineer|designer|manager|receptionist|apprentice|nurse|teacher|waiter|waitress|stylist)|part-time|full-time|roster|per annum|salary|day rate|paid internship|graduate (programme|program|scheme)|apprenticeship|apprenticeships|interested in joining|come (and|to) work|come work|your cv|a cv|cover letter|apply (until|by|before|via)|mentor by your side)",
    weight: -1.5,
  },
  {
    say: 'applications .. .. (are|is) [now|again|still] open|open for applications [again]|now accepting applications|accepting applications|(now open|open) for applications',
    weight: -2.5,
  },
  {
    say: "(that face when|that moment when|me explaining|me after|me before|me trying|me when|me pretending|me waiting|when your|when the whole|when someone|pov:|tell me you|without telling me|that's the tweet|that is all|send help|current mood|no thoughts|main character|rent free|unpopular opinion|hot take|it's giving|we said what we said|the audacity|petition to|plot twist)",
    weight: -1.5,
  },
  {
    say: '(mubarak|blessed and|peace and joy|joy and|filled with (joy|peace|love|laughter|happiness)|those who celebrate|all celebrating|everyone celebrating|togetherness|prosperous|festive greetings|greetings from)',
    weight: -1,
  },
  {
    say: '(your turn|your time|lace up|show up|no excuses|earn it|own the|own it|own your|trust the process|one more rep|leave it all|made for this|run your|the results you want|you trained|prove them wrong|rise and|keep moving|no days off|never settle|be you)',
    weight: -1,
  },
  {
    say: '(ranks|ranked|rank|rises|named (a|as a|among|one of)|recognised as|recognized as|rated|voted) .. (leader|<number>|best|top|index|guide|list|table|tier|league table|for customer)',
    weight: -1,
  },
  {
    say: "(took (gold|silver|bronze)|gold (for|medal)|silver medal|michelin star|shortlisted|highly commended|comes out on top|came out on top|tops the|top of (the|their) (table|list|class)|double gold|best in show|most (borrowed|read|ordered|watched|loved|wished)|readers' choice|people's choice)",
    weight: -1.2,
  },
  {
    say: '(brand new (full set|fullset|in box)|fullset|full set|buy back policy|buyback|global shipping|worldwide shipping|shipping worldwide|for price|no holds|first come|first to (message|comment|call)|pm for|price upon request|price on request|dm to (buy|order|purchase|claim|reserve))',
    weight: -1.5,
  },
  {
    say: '(order|orders|preorder|name) .. (in advance|by (dm|whatsapp|phone|<date>)|at the till|on the list|<number> days ahead)|(start|get|request) (a|your|my) [free] quote|(arrange|book|ask for) a viewing',
    weight: -0.6,
  },
  {
    say: '(crews (on site|are|working)|without power|off supply|error rates|elevated errors|rolled back|power cut|power cuts|outage|outages|are investigating|is investigating|we apologise|we apologize|apologies for|sorry for (the|any)|inconvenience|restore (service|power|supply)|updates every|next update)',
    weight: -1,
  },
  {
    say: "(it isn't us|that's not us|isn't from us|not from us|report and block|fake (account|accounts|page|profile)|impersonat*|second account|pretending to be us|don't tap|don't click|report a claim|file a claim|make a claim|start a claim)",
    weight: -1.2,
  },
  {
    say: '(registration is open|registrations are open|register your (team|place|interest)|seats are limited|places are limited|limited places|free entry|entry is free|doors open|doors at|stop by (our|booth|stand|the)|come along|come and (say|see|join|meet|try)|come say|see you (there|at|on)|save a seat|tickets (left|from|at|on))',
    weight: -1,
  },
  {
    say: '(reaches dealers|on shelves|on sale (from|now|<date>)|sampling (this|now)|joining the (expansion|game|roster|line-up|lineup|range|menu|family)|fresh new look|now with|even less|even more|in shops (from|now|<date>)|in stores (from|now|<date>)|in boutiques (from|now|worldwide|<date>)|available (from|starting) <date>|rolling out|now lets you|you can now|now comes)',
    weight: -0.8,
  },
  // More facts: who leaves, what moved, what has begun, what it takes ...
  {
    say: '(last|final|latest) (day|date|dates|posting date|posting dates) (to|for) (send|post|order by|ship|mail|guaranteed|claim|use|spend|exchange|return)|(tax|filing|claim|switching|registration|posting|last posting|return|renewal|enrolment|enrollment) (deadline|deadlines|dates)|deadline to (claim|file|switch|return|renew|pay|register)',
    weight: 1.6,
  },
  { say: '^ why (does|do|is|are|did|has|have) (a|an|the|your|our|some|most|we|so|<any>) <any>', weight: 1.2 },
  {
    say: '(now|already|today) (reaches|covers|serves|connects|employs|operates|supplies|reach|cover|serve|connect|employ|operate|supply|available in|live in|runs in|present in|stands at|total|totals) [over|more than|all] <number>',
    weight: 2,
  },
  {
    say: '(wins|won|lands|secures|secured|clinches|awarded|signs|signed) .. <money> .. (contract|deal|order|tender|grant|agreement|framework|funding)',
    weight: 2.5,
  },
  {
    say: '(up to|maximum of|at most|no more than) <number> (people|visitors|guests|mourners|passengers|items|children|persons|litres|kg|bags|nights)|<number> (visitors|people|guests|children|items) (at a time|per (day|person|household|group|visit|table))',
    weight: 1.5,
  },
  {
    say: '(visiting hours|visiting times|frequencies|office hours|surgery hours|box office hours|walk in only|walk-in only|by appointment|appointments only|no appointments|weekdays only|weekends only)|(temporary greens|no buggies|no trolleys|trolleys only|course (open|closed|is open|is closed)|lifts (open|running|are running)|runs open|snow depth|water temperature|sea temperature|pollen count|air quality|tide times|high tide|low tide|fire ban)',
    weight: 1.8,
  },
  {
    say: '^ (never|always|do not) (preheat|use|leave|put|store|mix|wash|pour|heat|share|charge|feed|open|cut|cook|soak|prune|water|park|overload|reuse|iron|bleach|tumble)',
    weight: 1.8,
  },
  {
    say: "(we|we'll|we will|your bank|our staff|our team) (will never|never|would never|do not|won't) (call|ask|text|email|phone|request|send) (you|for)",
    weight: 2.5,
  },
  {
    say: '(calving|lambing|harvest|harvesting|planting|shearing|sowing|nesting|hatching|migration|construction|building work|renovation|restoration|filming|drilling|demolition) (has|have) (begun|started|resumed|finished|ended|been completed)',
    weight: 1.5,
  },
  {
    say: '(every|each|all) <any> [<any>] we (pack|make|sell|sew|bake|print|brew|roast|ship|serve|build|grow|buy|use|cut|catch|fit|plant|fly|run)',
    weight: 1.8,
  },
  {
    say: '(takes|took|needs|uses|requires|contains|covers|goes through) [about|around|over|only|just|up to|some|at least] (<number>|two|three|four|five|six) [<any>] (kilos|kg|hours|days|weeks|months|years|people|steps|litres|liters|metres|meters|grams|minutes|pieces|stitches|parts|components|sheets|varieties)',
    weight: 1.8,
  },
  {
    say: '(office|shop|clinic|branch|store|depot|studio|practice|surgery|gallery|school|salon|bakery|library|workshop|museum|stand|entrance|counter|team) (has moved|have moved|is moving|moves|moved|has relocated|will move) [to|into|from|next|across|upstairs]',
    weight: 2.5,
  },
  {
    say: '(by|before) (the end of <year>|<year>|mid <year>|early <year>|late <year>|the end of the decade)',
    weight: 1,
  },
  // ... and what the other reasons say, where a fact is only their dress.
  {
    say: '(newsletter readers|newsletter subscribers|newsletter people|mailing list|subscribers|regulars|insiders|season ticket holders|club listeners|close friends|alumni|collectors|app users|our members|members|patrons|backers|listeners|those on the list|friends of) .. (first|only|tonight|before|hear|heard|see|saw|find|know|knew|shown|read|drank|get to|already|early)',
    weight: -1,
  },
  {
    say: "(nobody else|no one else|nowhere else|anywhere else|isn't on (youtube|the website|the site)|not on (youtube|the website|the site|the menu)|going on the website|not being published|won't be published|behind your login|behind closed doors|under embargo|rest of the world|everyone else (here|waits|finds)|before it goes|allowed to (show|tell|post|say)|no camera|eyes only|only on our|before anyone|before anybody|before the (papers|public|press|doors)|password in)",
    weight: -1.2,
  },
  {
    say: '(what|which) (should|shall|would you have|could) (we|our|the) .. (make|brew|build|bake|call|name|add|stock|do|next|cook|design|develop|plant|print|open)',
    weight: -1.5,
  },
  {
    say: "(you decide what|if (we|you) (put|could|had|were) .. (one|add|change|have|what|which)|wish you could|wish the app|wish list|wishlist|keep wishing|doesn't exist|nobody makes|nobody sells|no one makes|you can't find|label is blank|is blank|fill it|draw us|design us|name the|name our|name this|you (write|name) the|we (brew|make|print|build|bake) the|none of us has thought|what are we missing|what's missing|want built|build first|built first|what does your)",
    weight: -1.5,
  },
  {
    say: "(tested against|best sellers|best-sellers|bestsellers|year running|years running|independent (lab|test|tests|testing)|rated (outstanding|excellent|highly|good|best)|band 1|stars from|highest of|came out (first|best|ahead)|put ours first|taste panel|taste test|blind tasting|the jury|the judges|the critics|the inspectors|inspectors|mystery shopper|the verdict|didn't pay|<any> of the year (by|from|award|at|in))",
    weight: -1.2,
  },
  {
    say: '(how (was|were|did|easy was|easy is|happy are|satisfied are) (it|your|the|we|our|you|they)|(two|three|four|five|six|<number>) questions|fill it in|report back|of the two|there can be only|fight it out|out of (10|ten|five|5)|have your say|tell us straight|be honest|be blunt|honest answers|member survey|your verdict|keep or (drop|lose|bin)|on or off)',
    weight: -1,
  },
  {
    say: '(their (pictures|photos|before pictures|words)|<mention> (took|shot|made|built|wore|caught|painted|sewed|knitted|baked)|(built|made|knitted|sewn|painted|baked|shot|taken|grown) by <mention>|took this|you people know|you lot know|one of (you|our customers|our readers|our members|our guests)|never met|tag us in|advice for (her|him|them|each other)|ask each other|help each other|swap (tips|notes|stories|recipes|seeds|numbers)|meets (every|near|on))',
    weight: -1,
  },
  {
    say: "((have|has|with|without) no (power|water|signal|heating|service|internet|gas)|main burst|burst main|burst pipe|crew expects|crews are out|technicians are|engineers are (on|working)|back on by|back up by|post here again|update here|don't travel|we have moved you|your new boarding pass|rebook|your refund|we're fixing|working on a fix|fix is|affected customers|affected by (the|this))",
    weight: -1,
  },
  {
    say: '(takes questions|dial in|opens its doors on|lands on <date>|screenings on|entries by|entries close|comments close|show starts|kicks off (at|on)|starts at <time>|from <time> on|come in for|drop in (on|for|to)|turn up|bring (a|your) (friend|coat|mug|kids|dog|blanket|chair)|<time> sharp|seats:|tickets:|rsvp:)',
    weight: -1,
  },
  {
    say: '(first (machines|units|cars|bikes|deliveries) (reach|arrive|ship)|reach dealers|joins our (portfolio|range|family|line)|samples ship|is approved|in our shops|order books|a bigger sibling|little sibling|little sister|bigger brother|has landed|have landed|will be delivered from|delivery in|first flight planned|goes on sale|hits the shelves|arrives in (stores|shops|dealers|<date>))',
    weight: -1.2,
  },
  { say: '(😂|🤣|😜|😅|🙈|💀|🙃|🤪|😆)', weight: -0.8 },
  // What is open or at hand only for those who sign up, buy or vote; and requests that tell nothing themselves.
  {
    say: '(applications|registration|registrations|entries|bookings|booking|reservations|pre-orders|preorders|orders|order books|tickets|ticket sales|voting|polls|poll|vote|nominations|submissions|slots|test drives|auditions|sign-ups|signups|enrolment|enrollment|enrolments|seats|places|tables|contest|competition|survey|comments|waitlist|waiting list|wish list|doors|gates|stage|floor|beta|box office|early bird|presale|bids|bidding|auction|training contracts) .. .. (is|are|will be|now) [now|also|still|officially|again] (open|closed|closing|opening) [on|from|until|till|today|tomorrow|for|at|to]',
    weight: -1,
  },
  {
    say: '(register|registration|tickets|ticket|apply|vote|enter|book|rsvp|sign up|join|seats|entries|survey|donate|play|get yours|reserve|bid|nominate|listen|stream) [here|now|today|below|online|free|yours|via|at|it] <url>',
    weight: -0.8,
  },
  {
    say: '(shop|order|buy|pre-order|preorder) [here|now|today|below|online|yours|via|at|it] <url>',
    weight: -1.5,
  },
  {
    say: '(whatsapp|whatsapps|wa) [us|me|now|today] [at|on|via|number] <phone>',
    weight: -2,
  },
  {
    say: '(call|text|tel|phone|ring|hotline|sms|dial|dm or|📞|☎|📲|📩) [us|me|or|now|today] [at|on|via|number] <phone>',
    weight: -1,
  },
  {
    say: '^ (tell us|tell me|let us know|pick|choose|vote|rate|score|guess|name|caption|rank|finish|comment|drop|raise|help us)',
    weight: -0.8,
  },
  { say: '^ (shop|order|buy|grab|bag|pre-order)', weight: -1.5 },
  {
    say: '^ (come|join|enter|register|sign up|win|nominate|get ready|stay tuned|save the date)',
    weight: -0.8,
  },
  // What a thing is, how it comes about, where it stands: the grammar of facts.
  {
    say: '(is|are|was|were) (a|an|one) [<any>] (type|kind|form|method|process|technique|style|blend|combination|symbol|variety|breed|region|village|tradition|term|word|condition|disease|material|measure|species|compound|nutrient|mineral|framework) (of|that|which|in|from|for|used|where|caused|known)',
    weight: 1.8,
  },
  {
    say: '(is|are|was|were|has been|have been|being) (made|grown|harvested|collected|processed|tested|inspected|used|installed|produced|developed|measured|calculated|based|considered|required|found|caused|linked|associated|composed|divided|sourced|stored|treated|cut|dried|picked|recycled|powered|heated|insured|regulated|monitored) (by|in|from|with|to|for|using|on|at|as|of|when)',
    weight: 1,
  },
  {
    say: '(a|good|great|excellent|natural) source of|(rich|high|low) in (protein|fibre|fiber|vitamin*|antioxidants|iron|calcium|omega|sugar|fat|salt|sodium|potassium|magnesium)|(packed|loaded|bursting) with|pairs (well|perfectly|beautifully) with|goes (well|perfectly|great) with|best paired with',
    weight: 1.2,
  },
  {
    say: '(datasheet|brochure|technical note|application note|spec sheet|factsheet|fact sheet|q&a with|interview with|a conversation with|op-ed|opinion piece|column|explainer|guide to|introduction to|primer on|overview of|update on|news on|insight into|insights from|perspectives on|lessons from)',
    weight: 1.5,
  },
  {
    say: '(iso <number>|compliant with|conforms to|certified by|approved by|fda (approv*|clear*|grant*)|ce mark*|clinical trial|clinical trials|phase (two|three|2|3|ii|iii)|peer reviewed|peer-reviewed|published (in|on|by|today)|patent|patents|granted planning|planning permission)',
    weight: 1.8,
  },
  {
    say: '(council tax|planning application|polling station|polling stations|parking charges|speed limit|school places|leisure centre|refuse|garden waste|household waste|bin day|bank holiday collections|smart meter|meter reading|meter readings|price cap|unit rate|standing charge|off-peak|boiler pressure|stopcock|water pressure)|(roadworks|resurfacing|road closure|road closures|roads closed|diversion|diversions|bridge works|construction work|upgrade works|improvement works|maintenance works) .. (start|begin|continue|until|from|on|this|next|are|is)',
    weight: 1.3,
  },
  {
    say: '(arrive|check in|be at the airport|come) [at least] <number> (hours|minutes) (before|early|ahead)|(baggage|luggage|hand luggage|cabin bag) (allowance|policy|rules|size)|(check-in|boarding|gates|bag drop) (opens|closes|open|close)|flight time|twice daily|times a (day|week)|times weekly|daily service|codeshare',
    weight: 1.5,
  },
  {
    say: '(our|the|<year>|latest|annual) (impact report|annual review|annual report|sustainability report|accounts|year in review|progress report|position statement|statement on|manifesto|strategy)',
    weight: 1.5,
  },
  {
    say: '(according to|says|say|writes|wrote|told|warns|notes|adds) (our|the|a|dr|prof|professor|sir|ceo|<any>) .. (chief|head|director|manager|professor|author|expert|founder|president|economist|analyst|officer|researcher|coach)',
    weight: 1.5,
  },
  {
    say: "(tip of the (day|week)|word of the (day|week)|fact of the (day|week)|pro tip|top tip|quick tip|hot tip|expert tip|style tip|safety tip|money tip|good to know|worth knowing|little known|you may not know|you might not know|what's the difference|ever wondered|have you ever wondered|wondering (how|what|why|if|whether))",
    weight: 2,
  },
  // And moods of cause and conviction that report nothing.
  {
    say: "(together we|together, we|we must|we believe|we stand|we're committed|we are committed|our commitment|the work continues|more work to do|more to be done|much more to do|do better|listen and learn|we will not|we won't stop|until every|for every child|for all of us|for a better|a better (world|future|tomorrow)|make a difference|a brighter)",
    weight: -0.5,
  },
  {
    say: "(we|we'll|we will) (don't|do not|never|no longer|only|always) (add|use|test|sell|share|charge|spray|buy|source|stock|serve|accept|ship|print|roast|bake|make|fly|lend|store|cover|pay)",
    weight: 1.2,
    evenNegated: true,
  },
  {
    say: '(no|zero|without) (added sugar|preservatives|additives|artificial|animal testing|hidden fees|nasties|middlemen|parabens|sulphates|fillers|single-use|emissions|palm oil|gluten|dairy|refined sugar|annual fee|minimum balance|subscription)',
    weight: 1.2,
    evenNegated: true,
  },
  {
    say: '(source|sourced|sourcing|work|works|working|buy|bought|partner|grown|made|produced|supplied|milled|woven|picked) (with|from|by|directly from|direct from) .. (farmers|growers|suppliers|farms|farm|families|cooperative|cooperatives|co-op|artisans|weavers|mills|mill|producers|estates|estate|fishermen|beekeepers|breeders|herd)',
    weight: 1.8,
  },
  {
    say: '(the|our|this) (app|website|site|portal|tool|map|calculator|page|dashboard|chatbot|hub|directory|helpline|leaflet|booklet|film|chart|graphic|table|diagram) (shows|lets|helps|tells|has|lists|explains|gives|covers|answers|compares|tracks|includes)',
    weight: 1,
  },
  {
    say: "(we're|we are|our (scientists|researchers|engineers|teams|experts|people|colleagues) are|scientists are|researchers are) (exploring|investigating|studying|researching|advancing|tackling|trialling|trialing|piloting|reviewing|monitoring|replacing|upgrading|rebuilding|phasing out|on track|moving to|switching to|reducing|cutting|doubling)",
    weight: 1.8,
  },
  {
    say: '(customers|members|visitors|passengers|users|residents|patients|guests|players|drivers|students|parents|farmers|shoppers|you) can [also|still|always|already|even] (check|track|find|view|download|use|borrow|collect|return|recycle|hire|park|pay|reach|access|watch|see|read|learn)',
    weight: 0.8,
  },
  // Moods: a taste, a season, a joke, a day of something.
  {
    say: '(a|the|just a|with a) (hint|touch|splash|pop|dash|whisper|burst|drop|sprinkle|slice|moment|kind|colour|color|shade|palette) of (growth|elegance|colour|color|luxury|magic|sunshine|joy|love|glamour|moss|gold|summer|heaven|paradise|happiness|style|calm|nature|romance|nostalgia|drama)|(summer|winter|autumn|fall|spring|christmas|friday|the weekend|weekend|december|september|monsoon|holiday season) (is here|is coming|has arrived|is almost here|is just around|is upon us|in a (cup|bottle|glass|bowl|bite)|called|begins|loading|starts here|looks good|we love you)',
    weight: -0.8,
  },
  {
    say: '(walks into a bar|knock knock|dad joke|joke of the day|riddle|punchline|what do you call|why did the|see what we did|pun intended|ba dum)',
    weight: -1.2,
  },
  {
    say: "(switches|turns|shuts|adjusts|cleans|charges|locks|updates|detects|adapts|senses|folds|rotates|regulates|filters|heats|cools|drains|dries|refills|pauses|starts) .. (by itself|itself|automatically|in seconds|in minutes|on its own|for you|to your)|(resists|hides|repels|withstands|prevents|won't|does not|doesn't|without) (fade|fading|rust|rusting|shrink|shrinking|stain|staining|stains|peel|peeling|crack|cracking|scratch|scratches|smudge|smudging|wrinkles|wrinkle|sweat|mould|frost|splitting|spills|dents|odour|odours|odor|odors)",
    weight: 1.5,
    evenNegated: true,
  },
  {
    say: '(season|enrollment|enrolment|term|school|half term|window|clocks|daylight saving|hay fever season|hurricane season|flu season|tax season|harvest|ramadan|lent|the new rules|the new law|the ban|the scheme|changes) (starts|start|begins|begin|ends|end|go back|go forward|come into force|comes into force|come into effect|comes into effect|takes effect|take effect|apply|applies) [on|in|from|this|next|at]',
    weight: 1.2,
  },
  {
    say: "(can't|cannot|won't) wait (another|any longer)|years of (war|conflict|fear|crisis|fighting)|(childhood|childhoods|future|futures|lives|generation) (lost|stolen|at risk|at stake)|no place to (call|go)|nowhere to (go|live|sleep)|on any given (night|day)|(sending|sends) us a message|(asking|ask|call on|calling on|urge|urging) (world leaders|leaders|governments|ministers|congress|the government)|risk of extinction|on the brink|running out of (food|water|medicine)",
    weight: -1.2,
    evenNegated: true,
  },
  {
    say: '((two|<number>) hour (late start|delay)|late start|snow day|snow routes|early dismissal|inclement weather|(cancelled|canceled|postponed|suspended|called off) (due to|because of|owing to|until|today|tonight|this|on|for)|rescheduled (to|for)|blank sailing|omission of|will be (rerouted|diverted|discharged|refunded))',
    weight: -0.8,
  },
  // Programmes, offices, forecasts, and who said what where.
  {
    say: '(program|programme|initiative|project|fund|foundation|scheme|partnership|academy|fellowship|scholarship|grant|charity|tool|platform|network|centre|center|system|technology) (helps|supports|provides|aims|brings|gives|offers|connects|works|funds|trains|allows|enables|has (helped|provided|supported|trained|raised|reached|delivered)|is designed)',
    weight: 1.5,
  },
  {
    say: '(aims to|aiming to|intended to|established to|expects to|is expected to|are expected to|is forecast|is projected|is estimated|are estimated|estimates that|predicts|forecasts) <any>',
    weight: 1.2,
  },
  {
    say: '(headquartered in|based in|subsidiary of|division of|operates in|operations in|offices in|presence in|employees (in|across|worldwide)|people work|members of staff|sites in|stores in|branches in|across <number>|in more than <number>|in over <number>) [<any>]',
    weight: 0.6,
  },
  {
    say: '<mention> (reports|explains|says|looks|writes|shares|breaks|lists|discusses|highlights|explores|examines|describes|reveals|outlines|reviews|answers|on (how|why|what|the))',
    weight: 0.8,
  },
] as const satisfies readonly Keyword[];
