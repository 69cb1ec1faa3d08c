import type { Keyword } from '../keywords.ts';

export const EN_GENERAL_INFO = [
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
  { say: '(tip|tips|hack|hacks|tricks|advice)', weight: 2 },
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
  { say: '(since <year>|founded|established|history|built in|years ago|in <year>|century)', weight: 1.5 },
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
  {
    say: "(watch (the|our|this|how|full|now)|check out|take a look|here's|here are|this is|look at)",
    weight: 1.2,
  },
  { say: '(explains|explain|shares|discusses|discuss|talks|says|explores|reveals|describes)', weight: 1 },
  { say: '(safety|safe|risk|protect|prevent|avoid|warning|winter|storm|weather|emergency)', weight: 1 },
  { say: '(million|billion|thousand|percent)', weight: 1 },
  {
    say: '(global|worldwide|country|countries|states|international|nation*|africa|europe|india|china|america)',
    weight: 1,
  },
  { say: '(house ambassador|red carpet|wore|wearing|dressed|styled|look|campaign|photographed)', weight: 1 },
  { say: '(match|race|championship|season|team|player*|victory|goal|wins|final|league)', weight: 1 },
  { say: '(why|how|what|when)', weight: 1, needs: ['question-opening'] },
  {
    say: "(it's important|important|need to know|you need|should know|make sure|remember to|don't forget)",
    weight: 1,
  },
  { say: '(service|services|offers|plan|plans|coverage|account|card|app)', weight: 1 },
  { say: '(support|care|food|water|farmers|community)', weight: 0.8 },
  {
    say: '(flavor*|flavour*|delicious|tasty|creamy|fresh|sweet|spicy|crispy|juicy|cheese|chocolate)',
    weight: 1,
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
    say: "(we are|we're|we will be|we'll be|is|are|will be) [also|now|still|back] (open|closed|opening|closing) [as|on|from|until|till|today|tomorrow|for|daily|throughout|through|during|over|every]",
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
    say: '(friend of the house|global ambassador|brand ambassador|artistic director|creative director)',
    weight: 1.2,
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
    weight: -1.5,
  },
  {
    say: '(dm|call|message|whatsapp|text|email|enquire|drop us a message) .. (us|about this|for more info|for price*|to find out|to order|to book|to enquire)',
    weight: -1.5,
  },
  {
    say: '(just dropped|out now|out today|now streaming|in cinemas|in theat*|new on the menu|coming soon|launching <date>|launching in|new arrival*|new drop|watch the trailer|official trailer|trailer for|season <number>|opening <date>)',
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
    say: "(you should|you'll need|you need to|be aware|be careful|beware|watch out|look out for|opt for|stick to|consider|instead of|don't assume|remember that|keep in mind|bear in mind|be prepared|it's best to|it's a good idea|it is important)",
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
    say: '(aircraft|fleet|aviation|boeing|airbus|runway|pilots|cargo|freight|logistics|supply chain*|warehouse*)',
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
] as const satisfies readonly Keyword[];
