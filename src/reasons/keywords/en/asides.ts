import type { AsideKeywords } from '../keywords.ts';

/** What flags a giveaway, and what a post that serves no reason is instead. */
export const EN_ASIDES = {
  giveaway: [
    { say: '(giveaway*|give away|sweepstake*|raffle*|prize draw*|lucky draw*|lucky winner*)', weight: 4 },
    {
      say: '(enter|entry|entries|entering) .. (win|contest|draw|competition|prize*|giveaway|sweepstakes)',
      weight: 4,
    },
    { say: 'chance (to win|of winning)', weight: 4 },
    { say: '(could|can|may|might|will) win', weight: 2.5 },
    { say: 'to win', weight: 1.5 },
    { say: 'win (a|an|one|your|free|tickets|prizes|amazing|some|<money>|<number>)', weight: 2.5 },
    { say: "(we're|we are|i'm) giving away", weight: 4 },
    {
      say: '(no purchase necessary|terms and conditions apply|open to (us|uk) residents|must be 18)',
      weight: 2,
    },
    { say: '(winner*|prize*|contest*|competition*)', weight: 1 },
    { say: '(winner* (is|are|was|will be)|congratulations to|congrats to)', weight: 0.5 },
    { say: '(tag|like|follow|comment|share|retweet|rt) .. to (win|enter)', weight: 4 },
    { say: '(up for grabs|be in with a chance|in it to win it|#win|#contest|#giveaway)', weight: 3.5 },
    {
      say: '(giving away|give away|gifting|send|hook up) .. (lucky|winner*|one of you|<number> of you|pairs of|a pair)',
      weight: 3.5,
    },
    {
      say: '(lucky|random|randomly) (person|people|follower*|fan*|reader*|entrant*|commenter*|one|selected|chosen|picked|drawn|pair)',
      weight: 3.5,
    },
    {
      say: '(win|winning) .. (tickets|trip|holiday|stay|signed|bundle|hamper|merch|supply|getaway|{goods})',
      weight: 3,
    },
    { say: '(want|wanna|fancy|like) to win', weight: 4 },
    { say: '(in with|with) a (chance|shot) (of|to|at)', weight: 4 },
    { say: 'stand (to|a chance to|the chance to) win', weight: 4 },
    { say: '(how to enter|to enter|enter (now|here|by|at|below|today|via|for))', weight: 3.5 },
    {
      say: '(entries|contest|competition|giveaway|sweepstakes|draw) (close*|end|ends|ending|open|opens|run|runs|now)',
      weight: 3.5,
    },
    { say: '(winner|winners) .. (announced|drawn|chosen|picked|selected|notified|contacted)', weight: 3 },
    {
      say: '(like|follow|share|retweet|rt|tag|comment|repost) .. .. (to win|to enter|be entered|for a chance|winner)',
      weight: 4,
    },
    { say: '(*giveaway|*giveaways|*contest|*sweepstakes|*giveawayalert|*competition)', weight: 2.5 },
    { say: '(last|final) (chance|day|hours|call) to (win|enter)', weight: 4 },
    { say: 'no purchase (necessary|needed|required)', weight: 3, evenNegated: true },
    { say: '(congratulations|congrats|well done) .. (winner|winners|winning|won)', weight: -1.5 },
    { say: '(we|team|they|he|she|who) (won|wins)', weight: -1.5 },
  ],
  greeting: [
    {
      say: '(happy|merry) (holiday*|new year*|birthday|easter|christmas|diwali|eid|hanukkah|thanksgiving|halloween|valentine*|mother*|father*|monday|friday|weekend|pride|<any> day)',
      weight: 3,
    },
    {
      say: '(wishing (you|everyone|all)|season* greetings|best wishes|warm wishes|good (morning|night|evening))',
      weight: 3,
    },
    {
      say: '(have a (great|good|happy|safe|wonderful|lovely|nice)|enjoy (your|the) (weekend|holiday*|day))',
      weight: 2,
    },
    {
      say: '(wish|wishing) .. (you|everyone|all|a|your) .. (happy|merry|joyful|blessed|peaceful|prosperous|wonderful|safe|great)',
      weight: 3,
    },
    {
      say: '(from all of us|from our family|from everyone at|to you and your|you and your loved ones|to all who celebrate|to those celebrating)',
      weight: 2,
    },
    { say: '(may your|may this|may the|may you|let this)', weight: 2 },
    {
      say: '(ramadan|eid mubarak|kareem|lunar new year|gong xi|diwali|navratri|holi|onam|christmas|thanksgiving|easter|halloween|valentine*|hanukkah|bank holiday|national day|independence day|father* day|mother* day|new year)',
      weight: 1.5,
    },
    {
      say: '(tgif|happy friyay|monday motivation|hello (monday|friday|weekend|spring|summer|autumn|fall|winter|january|february|march|april|may|june|july|august|september|october|november|december))',
      weight: 2,
    },
    { say: '(good luck|all the best|congrats|congratulations|happy birthday|rest in peace|rip)', weight: 1 },
    {
      say: '(service members|memorial day|veterans day|armed forces|ultimate sacrifice|honor those|those who served|remembrance|never be forgotten|best of luck|have a .. (week|weekend|day) ahead)',
      weight: 2.5,
    },
    {
      say: 'to all (the|our|you) .. (dads|moms|mums|mothers|fathers|parents|teachers|nurses|heroes|women|men|grandparents)',
      weight: 2,
    },
  ],
  entertain: [
    { say: '(lol|haha*|meme*|mood|nobody:|me:|pov|😂|🤣|😜|😎|😏)', weight: 1.5 },
    { say: '(when you|that feeling)', weight: 1.2 },
    { say: '(guess|riddle|quiz|trivia|caption this|name that|fill in the blank|true or false)', weight: 2 },
    { say: '(joke*|funny|laugh*|pun|puns|hilarious)', weight: 1.5 },
    {
      say: '(guess (who|what|which|where)|can you (spot|guess|find|name|solve|tell)|spot the|which one is|would you rather|two truths|never have i ever)',
      weight: 2,
    },
    {
      say: '(tag someone|tag that|name a|describe .. in|using only emoji*|wrong answers only|caption|drop a|drop your|hands up|raise your hand)',
      weight: 1.5,
    },
    {
      say: '(aries|taurus|gemini|cancer|leo|virgo|libra|scorpio|sagittarius|capricorn|aquarius|pisces|horoscope|zodiac)',
      weight: 2,
    },
    {
      say: '(why did|why are|what do you call|knock knock|because of all|get it|see what we did)',
      weight: 1.5,
    },
    {
      say: '(me when|us when|when your|when the|when someone|if your|that moment when|plot twist|spoiler alert|asking for a friend|no one|nobody)',
      weight: 1.5,
    },
    {
      say: '(victory|win|wins|won|winner|podium|goal|goals|championship|race|racing|driver|team|season|game|first place|pole)',
      weight: 1,
    },
    {
      say: '(dance|song|music|movie|film|episode|celebrity|trend|trending|viral|fyp|foryou*|unboxing|asmr|vlog|challenge)',
      weight: 1,
    },
    { say: '(dog|dogs|puppy|cat|cats|kitten*|pup|cute|adorable)', weight: 1 },
    {
      say: '(obsessed|slay|vibes|vibe|iconic|goals|yes please|too good|love this|need this|wow|omg)',
      weight: 0.8,
    },
    {
      say: "(spotted|guilty of|did you guess|fake|replica|real vs|super fake|level:|who is that|made me do it|can't even|don't even)",
      weight: 1.5,
    },
    {
      say: '(playoffs|premiere|television|tv|cameo|superhero*|grammys|oscars|super bowl|superbowl|trailer|scene|character*|comedy|villain*|monster*|dragon*)',
      weight: 1,
    },
    {
      say: '(apparently|okay|no big deal|i bet|i pledge|i guess|i hear|just saying|you know|blah|good thing|turns out|technically)',
      weight: 1.5,
    },
    {
      say: '(which <any> are you|take (this|our|the) quiz|like the post|(like|rt|retweet|share) if|one like)',
      weight: 1.5,
    },
  ],
  inspire: [
    { say: '(quote*|motivation*|inspiration*|inspire*|wisdom|mantra*)', weight: 2 },
    {
      say: '(believe in|never give up|dream* (big|come)|follow your|be yourself|the best way to|success is|life is|courage|strength is)',
      weight: 2,
    },
    { say: '(do what you love|keep going|you can do|make it happen|chase your|every day is)', weight: 1.5 },
    {
      say: '(dream|dreams|dreamer*|passion|courage|success|greatness|champion*|discipline|strength|limits|journey|path|possible|impossible|destiny|focus|hustle|progress)',
      weight: 1.5,
    },
    {
      say: "(don't (stop|wait|give|let|try|be)|never (stop|give|forget|settle|stop)|always (give|be|believe|remember|do)|start (today|now|where)|be (kind|brave|bold|you|the))",
      weight: 1.5,
    },
    {
      say: '(the only way|the secret (of|to)|the key to|it is never too|every (step|moment|mile|rep|second|little) (counts|matters)|small steps|one step|one day at)',
      weight: 1.5,
    },
    {
      say: '(is (not|never|more than) (about|just|a|an)|more than (just|a|an)|born from|born to|made to|built for)',
      weight: 1,
    },
    {
      say: '(beauty|elegance|glamour|style|art|artistry|timeless|timelessness|attitude|confidence|soul|nature|sunset|sunrise|moment*|memories)',
      weight: 0.8,
    },
    {
      say: "(where .. meets|isn't just|it's not just|it's about|it's all about|a lifestyle|a way of life|your inner|love wins|celebrate (love|life)|come true)",
      weight: 1.5,
    },
    {
      say: '(move forward|together we|embrace change|growth|possibilities|generation|vision|potential|purpose|reconnect|recharge|balance|calm|gratitude|mindful*|happiness)',
      weight: 1,
    },
    {
      say: '(cosy|cozy|snug|night in|get creative|ideas to inspire|get inspired|getaway*|escape|wanderlust|adventure*|destinations|treat yourself|me time|self care|self-care)',
      weight: 1.2,
    },
    {
      say: '(wedding*|bride*|love stor*|chapel|sunshine|views|light|sky|mountain*|dunes|horizon|stars)',
      weight: 0.8,
    },
  ],
  cause: [
    {
      say: '(donate*|donation*|fundrais*|raise awareness|awareness (day|week|month)|charity|charities|stand (with|against|up for))',
      weight: 2.5,
    },
    {
      say: '(climate|equality|equity|racism|justice|human rights|refugee*|hunger|poverty|endangered|stop the)',
      weight: 1.2,
    },
    {
      say: '(do your part|help (end|save|stop|protect|us|children|families)|every child|no child|children|families in need|in need|survivors|victims|homeless*|displaced|orphan*|crisis|war|famine|earthquake|flood*)',
      weight: 1.5,
    },
    {
      say: '(wear a mask|mask up|social distanc*|flatten the curve|get vaccinated|stay (home|safe)|onemorepush|wearamask)',
      weight: 2,
    },
    {
      say: '(pride|black history|women* history|international women|heritage month|earth day|world <any> day|awareness|juneteenth|veteran*)',
      weight: 1.2,
    },
    {
      say: '(diversity|inclusion|inclusive|inequality|discrimination|gender|lgbt*|mental health|bullying|climate change|planet|ocean*|wildlife|plastic|pollution)',
      weight: 1.2,
    },
    {
      say: '(donated|volunteer*|give back|giving back|nonprofit|non-profit|foundation|raise* money|support the|supporting)',
      weight: 1,
    },
    {
      say: '(equal rights|supreme court|stonewall|protest*|freedom|struggle|wearing a mask|masks|pledge to|refugee camp|clean water|in honor of|heal|hope)',
      weight: 1.2,
    },
  ],
  'jobs-investors': [
    {
      say: "(you'll help|make a difference|careers site|grads|your career|great place to work|grow with us|become a <any>|work alongside|our open roles|apply online)",
      weight: 2,
    },
    {
      say: "(we're hiring|we are hiring|now hiring|join our team|apply now|job opening*|career*|vacanc*|internship*|recruit*)",
      weight: 3,
    },
    {
      say: '(investor*|shareholder*|dividend*|earnings (call|release)|quarterly results|annual report)',
      weight: 2.5,
    },
    {
      say: '(career|careers|internship|internships|intern|job|jobs|hiring|hire|apply (now|today|here)|open positions|work (with|for|at) us|join us|place to work|your skills|talent|recruiter*|resume|cv|candidate*|job seekers|interview*)',
      weight: 2,
    },
    {
      say: '(shares|stock|nyse|nasdaq|ebitda|fiscal|quarter|guidance|conference call|forecast|analyst*)',
      weight: 2,
    },
  ],
  other: [
    { say: '({product}|{goods})', weight: 0.5 },
    {
      say: '(must have|must-have|a classic|iconic|rarest|craftsmanship|ingredients|beautiful|stunning|the perfect|new favourite|new favorite|shopping list|gift list|in style|signature)',
      weight: 1,
    },
    {
      say: '(comes first|train with|shop with|get ready for|save money|could save|congratulations to|congrats to|photo by)',
      weight: 1,
    },
  ],
} as const satisfies AsideKeywords;
