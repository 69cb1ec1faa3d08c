import type { Keyword } from '../keywords.ts';

export const EN_CONNECTED = [
  { say: "(retweet|rt|like|share) [this] if (you|you're|you are|you've|you'll|your)", weight: 1.8 },
  {
    say: '(team|staff|office|shop|crew|company|work) (lunch|dinner|breakfast|outing|day out|picnic|photo|party|trip|bbq|barbecue|celebration)',
    weight: 2,
  },
  { say: '(our|a|this|lovely|beloved|long-time) colleague* <any>', weight: 1.6 },
  { say: '<any> (years|yrs) with (us|the company|the team|<any>) ..', weight: 1.2 },
  {
    say: '(retire*|retirement|farewell|heading off|last day) .. (colleague*|team|years|us|career)',
    weight: 1.6,
  },
  { say: 'a proud (moment|day|week|milestone) for', weight: 1.6 },
  {
    say: "(that's|this is|which is|that is) why we (are|re|stand|fight|believe|speak|talk|support|care|work|created|started|chose|do)",
    weight: 2,
  },
  {
    say: "we('re| are|) [all|proudly] (stepped up|step up|standing|stand|committed|pledge*|speaking|talking about|joining) [up] [in|with|for|to|against]",
    weight: 1.4,
  },
  { say: '(sign|add your name to) (the|our|this) (petition|letter|pledge)', weight: 1.2 },
  {
    say: '(our|the) (community champion*|store manager|shop manager|colleague*) [at|in|from] .. <any>',
    weight: 1.6,
  },
  {
    say: '(showed up and showed out|went above and beyond|goes above and beyond|crushed (it|the|this)|hands on with)',
    weight: 1,
  },
  {
    say: '(thank you|thanks|thankful|grateful) [so much|all] (to all|to everyone|to our|to each|for your support|for being|for all|for making|for supporting|for joining|for following|for choosing|for your|for a|for the|for coming|for everything)',
    weight: 4,
  },
  { say: '(thank you|thanks|thankyou|thank)', weight: 2.5 },
  { say: '(grateful|thankful|gratitude)', weight: 2.5 },
  { say: '(appreciate|appreciation|appreciated)', weight: 2 },
  { say: '(honored|honoured|humbled|blessed|touched|moved)', weight: 0.8 },
  {
    say: '(meet our|meet the team|meet the people|get to know|the people behind|faces behind|team spotlight|employee spotlight|employee of the month|staff spotlight|a day in the life|spotlight|meet the)',
    weight: 1,
  },
  { say: '^ meet', weight: 1.5 },
  {
    say: '(behind the scenes|behind-the-scenes|behindthescenes|take a peek|a look inside|behind the)',
    weight: 3,
  },
  { say: 'our {staff}', weight: 2.5 },
  {
    say: 'our (people|employees|colleagues|volunteers|associates|drivers|nurses|scientists|pilots|researchers|partners|agents|interns)',
    weight: 2.5,
  },
  {
    say: 'our (story|journey|mission|values|history|heritage|promise|purpose|commitment|belief|roots|vision|legacy|culture|founder*)',
    weight: 3,
  },
  {
    say: 'we (believe|stand|are committed|care|promise|pledge|are proud|are grateful|are thankful|are honored|are so proud|commit)',
    weight: 3.5,
  },
  { say: 'we (remember|honor|honour|celebrate|recognize|recognise|salute|support)', weight: 2.2 },
  {
    say: "we're (committed|proud|grateful|thankful|honored|so proud|celebrating|standing|dedicated|inspired)",
    weight: 3.5,
  },
  { say: "we're (supporting|helping|working)", weight: 1.8 },
  {
    say: "(we love|we understand|we are here|we're here|we hope|we strive)",
    weight: 2.2,
  },
  {
    say: "(we know|we want|we're excited|we are excited|we're thrilled|we're happy|we are happy|we work|we help)",
    weight: 1.3,
  },
  {
    say: '(proud to (support|be|partner|stand|sponsor|celebrate|work|have|serve)|so proud|proud of|proud)',
    weight: 2.5,
  },
  { say: '(committed to|commitment to|dedicated to)', weight: 1.8 },
  { say: 'dedication', weight: 1 },
  {
    say: '(from all of us|from our family|from our team|from everyone|from the team|from the entire|all of us at|from us to you|on behalf of|here at <mention>|us here at|team here at|everyone at|the team at|from your friends at)',
    weight: 3.5,
  },
  { say: '(happy|congratulations|congrats) .. (our|to our|team|colleague*)', weight: 3 },
  { say: '(congratulations|congrats|kudos|shout out|shoutout|shout-out)', weight: 1.5 },
  {
    say: '(birthday|anniversary|work anniversary|years in business|years together|turns <number>|milestone)',
    weight: 0.6,
  },
  { say: 'our <number> (st|nd|rd|th) [year] (birthday|anniversary)', weight: 3 },
  {
    say: '(thank you|thanks) for (growing|building|dreaming|celebrating|laughing|learning|cooking|running|riding|sharing) .. with us',
    weight: 3.5,
  },
  { say: '<number> years (of|ago|in|with|strong|and|young)', weight: 2.5 },
  {
    say: '(we wish|our (best|warm|warmest|heartfelt) wishes|from our family to yours)',
    weight: 3,
  },
  {
    say: '(wishing (you|everyone|all|our)|wish you|wish all|best wishes|warm wishes)',
    weight: 0.8,
  },
  { say: '(dear (customers|friends|fans|guests|followers|community|valued|all))', weight: 1.6 },
  {
    say: 'our (customers|guests|fans|followers|clients|community|friends|supporters|members|loyal|amazing|wonderful|incredible|patients|donors|residents|communities)',
    weight: 2.5,
  },
  { say: '(together|in this together|united)', weight: 1 },
  {
    say: "(love you|we love you|love for you|you all|all of you|each of you|you guys|you're the best|you are amazing|because of you|thanks to you|you made|without you)",
    weight: 2,
  },
  {
    say: "(we miss|we missed|we'll miss|we will miss|can't wait to (see|welcome)|look forward to|looking forward to|hope to) .. (you|your|seeing|welcoming|serving)",
    weight: 2.5,
  },
  { say: '(welcome) .. (team|family|back|aboard|board)', weight: 2 },
  {
    say: '(stand with|stand against|stand together|solidarity|black lives matter)',
    weight: 2.5,
  },
  {
    say: '(racism|racial|equality|equity|justice|pride month|pride|diversity|inclusion|inclusive|representation|juneteenth)',
    weight: 2.2,
    needs: ['post:first-person-plural'],
  },
  {
    say: '(racism|racial|equality|equity|justice|pride month|pride|diversity|inclusion|inclusive|representation|juneteenth)',
    weight: 0.7,
    not: ['post:first-person-plural'],
  },
  {
    say: '(support local|giving back|give back|giving tuesday|givingtuesday|pay it forward|make a difference|making a difference|difference)',
    weight: 1.6,
  },
  {
    say: '(donat*|charity|nonprofit|foundation|relief|fundrais*|raise funds|raise awareness|awareness|in need)',
    weight: 2,
  },
  { say: 'support', weight: 0.8 },
  { say: "(we donated|we've donated|we will donate|we're donating|donating|donated|donation*)", weight: 2.5 },
  {
    say: '(hero|heroes|frontline|front line|first responders|healthcare workers|veterans|military)',
    weight: 1.5,
  },
  { say: '(volunteer*|volunteering)', weight: 2 },
  { say: '(story|stories)', weight: 0.5 },
  { say: '(family|families)', weight: 0.6 },
  { say: 'home', weight: 0.2 },
  {
    say: '(women|mothers|mom|moms|dad|dads|father|mother|parents)',
    weight: 1.7,
    needs: ['first-person-plural'],
  },
  { say: '(employee*|colleague*|team member*|teammate*|coworker*|teams)', weight: 2 },
  { say: '(retire*|retiring|career|internship|interns|hiring|join our team)', weight: 1 },
  { say: '(career|careers|hiring)', weight: 1, needs: ['first-person-plural'] },
  { say: '(inspire*|inspiring|inspired|passion|passionate|dream*|heart|hearts|soul)', weight: 1.5 },
  {
    say: "(good luck|best of luck|cheer*|cheering|go team|let's go|here's to|cheers to|hats off|a big hug|salute|applaud)",
    weight: 1.4,
  },
  { say: '(community|communities)', weight: 1.8, needs: ['first-person-plural'] },
  { say: '(children|kids|students|families|people)', weight: 1.5, needs: ['first-person-plural'] },
  {
    say: '(sustainability|sustainable|environment*|planet|carbon|climate|emissions|recycl*)',
    weight: 2.5,
    needs: ['first-person-plural'],
  },
  { say: '(future|world|change|better|impact)', weight: 0.3, needs: ['first-person-plural'] },
  {
    say: '(partner|partnered|partnership|partnering|teamed up|team up|collaborat*)',
    weight: 2,
    needs: ['first-person-plural'],
  },
  { say: 'sponsor*', weight: 0.8, needs: ['first-person-plural'] },
  {
    say: '(throwback|tbt|throwback thursday|flashback|back in <year>|since <year>|on this day)',
    weight: 2.5,
  },
  { say: '(memories|remember|remembering|memory of|tribute|legacy|honor|honour|honoring)', weight: 1.2 },
  {
    say: '(haha*|lol|lmao|omg|same|mood|iconic|obsessed|sigh|more please|yes please|love it|love this|love that|amazing|aww|wow|cute)',
    weight: 3,
    needs: ['post:reply'],
  },
  { say: '(yes|right|true|nice|good)', weight: 1.2, needs: ['post:reply'] },
  { say: "(you|your|you're)", weight: 0.6, needs: ['post:reply'] },
  { say: '(❤|💙|💜|🧡|💚|💛|🙏|🤗|💕|🥰|😍|💖)', weight: 0.4 },
  { say: '(hug|hugs|love|smile*|kindness|care|caring)', weight: 0.8 },
  { say: '(who we are|what makes us|we do it|makes us)', weight: 1.6 },
  { say: '(how we|why we|what we do)', weight: 1 },
  { say: "(i'm|i am|i've|my)", weight: 1, needs: ['quotation'] },
  {
    say: '(we (appreciate|thank|miss|adore|cherish|value) you|thank you for being|thanks for being|thank you all|thank you everyone)',
    weight: 3,
  },
  {
    say: '(our team (is|has|was|of|at|works|loves|members)|our staff|our crew|team members|our employees)',
    weight: 2,
  },
  { say: '(proud of our|so proud of|proud to call|proud to share)', weight: 3 },
  { say: '(meet|say hi to|get to know) .. (our|team|founder|ceo|chef|employee|behind)', weight: 3 },
  {
    say: '(joined us|worked with us|been with us|worked with us for|here with us for|has been with|working at|works at|worked at)',
    weight: 3,
  },
  {
    say: '(as a (company|brand|team|family|business)|at our core|at the heart|who we are|our hearts|our thoughts)',
    weight: 3,
  },
  {
    say: '(thoughts and prayers|hearts go out|our hearts|sending love|thinking of you|sending our)',
    weight: 3,
  },
  { say: '(stay safe|stay strong|stay healthy|take care)', weight: 1 },
  {
    say: '(we (donated|raised|partnered|volunteered|planted|helped|pledged|founded))',
    weight: 3,
  },
  {
    say: '(years ago|back in <year>|where it all started|how it started|how it all began|began with)',
    weight: 1.8,
    needs: ['first-person-plural'],
  },
  {
    say: '(happy birthday|happy anniversary|work anniversary|happy retirement) .. (our|to our|team)',
    weight: 3,
  },
  { say: '(a message from|a letter from|a note from|message from our)', weight: 3 },
  {
    say: '(day in the life|life at|working here|team building|team day|our office)',
    weight: 3,
  },
  { say: 'from our family to yours', weight: 4.5 },
  { say: 'our (hearts|thoughts) (are|go) [out] (with|to)', weight: 4.5 },
  { say: "(we|you) (could not|couldn't|can't) .. without you", weight: 4.5 },
  { say: 'we believe (that|in)', weight: 4.5 },
  { say: 'meet <any> our {staff}', weight: 4.5 },
  { say: 'meet <any> <any> our {staff}', weight: 4.5 },
  { say: '(our|how it all) (story|started|began)', weight: 4 },
  { say: 'we love you', weight: 4 },
  { say: 'our head of', weight: 2 },
  { say: 'our {staff} (volunteer*|helped|worked|planted|spent|came|gave)', weight: 4 },
  {
    say: '(thank you for|thanks for) (contacting|reaching|letting|your question|your interest|the tag|sharing)',
    weight: -1.5,
  },
  { say: 'did you know', weight: -1 },
  // We speak to you.
  { say: '(you|your)', weight: 0.6, needs: ['first-person-plural'], not: ['post:reply'] },
  {
    say: "(we're|we are|we were|we feel|i'm|feeling|forever|so|truly|incredibly|deeply|beyond) .. (grateful|thankful|humbled|honored|honoured|blessed|touched|overwhelmed|lucky|proud)",
    weight: 3.5,
  },
  {
    say: '(thank you|thanks|thank|cheers|thankful|grateful|gratitude) .. (each and every|every one of you|every single|all of you|you all|everyone who|everybody who|all who|those who|to those|to you|our (customers|followers|fans|guests|readers|members|community|supporters|volunteers|donors|partners|staff|team|employees))',
    weight: 4.5,
    not: ['post:reply'],
  },
  {
    say: '(thank you|thanks|a big thank you|huge thanks|many thanks|million thanks) [so much|again] [to] <mention>',
    weight: 3,
    not: ['post:reply'],
  },
  {
    say: '(thank you|thanks) .. (support|trust|loyalty|love|kindness|generosity|years|hard work|dedication|service|believing)',
    weight: 3.5,
    not: ['post:reply'],
  },
  {
    say: "(couldn't|could not|can't|wouldn't|would not|can never) (do|have|be|exist|imagine|have done) .. without (you|your|our|all|every|each|their|the support|the help)",
    weight: 4,
    evenNegated: true,
  },
  {
    say: "(couldn't|could not|can't|cannot|can never) (thank|ask|be more|be) .. (enough|prouder|proud|grateful|better|luckier|happier)",
    weight: 3.5,
    evenNegated: true,
  },
  {
    say: '(because of|thanks to|made possible by|possible because of|powered by) (you|your|our)',
    weight: 3,
    needs: ['first-person-plural'],
  },
  { say: '(here|there) for you', weight: 3, not: ['post:reply'] },
  {
    say: '(we|we will|we have) (see|hear|got|love|miss|missed|thank|salute|celebrate|appreciate|support|stand by|are with) you',
    weight: 3,
    not: ['post:reply'],
  },
  // A greeting from us.
  {
    say: '(we|team|family|all of us|everyone|everybody|crew|staff|us) .. (wish|wishes|wishing|hope you) [you|all|everyone|our|a|each]',
    weight: 4,
    not: ['post:reply'],
  },
  {
    say: '(happy|merry|blessed|joyous) .. from [all of us|all|everyone|everybody|our|the|us|my|your] [<any>] (us|at|team|family|crew|home|friends|here)',
    weight: 4,
  },
  {
    say: 'from [our|the|all|everyone|everybody] [<any>] (family|team|crew|house|kitchen|us) .. (to|at|here) [you|yours|all]',
    weight: 3.5,
  },
  { say: '(wishing|wish|wishes) (him|her|<mention>|the entire|the team|the best|them) ', weight: -2 },
  { say: '(happy|merry)', weight: -0.6, not: ['post:first-person-plural'] },
  // The people behind it.
  {
    say: 'our [own|very own|new|chief|senior|global|head of|vice president|lead|longtime|amazing|talented|incredible|dedicated] {role}',
    weight: 3.5,
  },
  {
    say: '{role} [<any>] (says|shares|explains|reflects|talks|discusses|remembers|tells|joined|has been|recalls|retires|retired|started)',
    weight: 2,
  },
  { say: '{role} (at|of|for|with) .. (years|decades|since <year>)', weight: 3 },
  { say: '(after|for|of|with) <number> years (at|with|in|of service|on the)', weight: 3 },
  {
    say: '(joined|joins|been with|worked for|works for|works with|started at|started with|proud part of) (us|our|the team|the company|the family|the crew)',
    weight: 2,
  },
  {
    say: '(staff|employee|team|team member|crew|volunteer|colleague|instructor|coach|chef|artist|barista|stylist|speaker|founder|intern) (spotlight*|introduction*|feature*|story|stories|appreciation|of the (month|week|year)|profile|friday|highlight|takeover|tuesday|anniversary)',
    weight: 4,
  },
  {
    say: '(meet|say hello to|say hi to|introducing|get to know|welcome) <any> [<any>] [a|an|our|the] [<any>] {role}',
    weight: 3.5,
  },
  {
    say: '(the|some of the|one of the) (people|faces|hands|humans|person|folks|heroes|minds|women|men|team|brains) (behind|who|that|making|keeping)',
    weight: 3.5,
  },
  { say: '(behind the scenes|bts|behind-the-scenes) (of|at|with|look|in|from|here|as)', weight: 3.5 },
  { say: '(day|week|life|morning) in the life', weight: 3 },
  { say: '(she|he|her|his)', weight: 1, needs: ['post:first-person-plural'] },
  { say: '(she|he|her|his)', weight: 1, needs: ['post:introduction'] },
  {
    say: 'our (passion|dedication|journey|hard work|commitment) (for|to|of|with|has|is|makes|at|from|in)',
    weight: 3,
  },
  {
    say: '(his|her|their) (passion|dedication|journey|career|hard work|commitment) (for|to|of|with|has|is|makes|at|from|in)',
    weight: 1.5,
  },
  {
    say: '(congratulations|congrats|well done|cheers|kudos|bravo|way to go|hats off) .. (team|colleague*|graduat*|class of|batch|employees|apprentice*|intern*|scholar*|recipients|our|student*)',
    weight: 3.5,
  },
  { say: '{role}', weight: 2, needs: ['introduction'] },
  {
    say: '(says|said|shares|explains|adds|recalls|told us)',
    weight: 1,
    needs: ['post:quotation', 'post:introduction'],
  },
  {
    say: '(at|joined|with) our (company|lab|site|plant|factory|office|kitchen|studio|workshop|warehouse|farm|bakery|store)',
    weight: 1.5,
  },
  { say: '(this is|here is|say hi to|say hello to|meet) <any> [<any>] (she|he|who|our)', weight: 3 },
  {
    say: '(she|he|who) [has] (been|worked|packed|baked|made|run|served|looked after|driven|taught|sewn|kept) .. since <year>',
    weight: 3,
  },
  // What it stands for.
  { say: '(cares|gives back|volunteers|in action|day of service|giving campaign)', weight: 2 },
  {
    say: "(we|we've|we're|we are|we will|we'll|company|foundation) .. (donated|donating|raised|pledged|planted|volunteered|committed|fighting|championing)",
    weight: 3.5,
  },
  {
    say: "(we|we've|we're|we are|we will|we'll|company|foundation) .. (partnered|teamed up|contribut*|invested|working to)",
    weight: 2,
  },
  {
    say: "(we must|we need to|we can all|we all|together we|let's all|let's commit|let's stand|it's up to us) .. (change|end|help|build|make|create|protect|stop|fight|celebrate|beat|work|support|be|do)",
    weight: 2.5,
  },
  {
    say: "(let us|let's make|let's keep|we can) .. (change|end|build|protect|stop|fight|beat|difference|better world)",
    weight: 2,
  },
  {
    say: '(help us|join us|stand with us|join me|be part) .. (make|end|fight|support|stop|celebrate|honor|honour|help|raise|show|build|protect|stand|take action)',
    weight: 2.5,
  },
  {
    say: '(committed|commitment|dedicated|proud|honored|honoured|pleased|excited|striving|working) (to|in) (supporting|helping|building|creating|ensuring|protecting|improving|making|reducing|support|help|partner|ensure|make|be part|serve|celebrate|stand|join)',
    weight: 3,
  },
  {
    say: '(stand|stands|standing|speak|speaking) (up|together|with|against|in solidarity|for|by|united)',
    weight: 2.5,
    needs: ['first-person-plural'],
  },
  {
    say: '(in support of|in honor of|in honour of|in partnership with|in memory of|in celebration of|in solidarity)',
    weight: 1.5,
  },
  {
    say: '(gives back|give back|giving back|social responsibility|csr|our planet|greener|net zero|carbon neutral|a better world|better future|brighter future)',
    weight: 2,
  },
  {
    say: '(at|here at) <any> [<any>] [<any>] we (believe|know|are|love|take|work|strive|want|understand|value|think|care|celebrate)',
    weight: 3,
  },
  { say: '(what|why|how) we (do|do it|believe|stand for|started|care|are|give|got started)', weight: 2 },
  {
    say: '(our|the) (founder*|grandfather|grandmother|grandparents|dad|mum|mom|parents|great-grandfather) .. (started|founded|opened|began|built|bought|used to|had|wanted|always|came)',
    weight: 4,
  },
  {
    say: '(started|founded|opened|began|established|born|opened our doors) .. (in <year>|<number> years ago|as a|with a|from a|with just|in a)',
    weight: 1.5,
    needs: ['post:first-person-plural'],
  },
  {
    say: '(we celebrate|celebrating|we turn|turned|turning|marks|marking) .. (birthday|anniversary|years|years old|<number>th)',
    weight: 2.2,
    needs: ['post:first-person-plural'],
  },
  { say: '<number> [amazing|wonderful|incredible|fantastic] years .. (ago|later|together|of)', weight: 1.5 },
  {
    say: '(fans|followers|members|subscribers|of you) .. (thank|thanks|celebrate|milestone|wow)',
    weight: 2,
  },
  { say: '<number> (fans|followers|subscribers|likes)', weight: 3 },
  {
    say: '(follow us|give us a follow|find us|say hi|come say|stay with us|hang out with us|chat with us)',
    weight: 1,
    not: ['post:reply', 'post:price'],
  },
  {
    say: '(great|lovely|wonderful|amazing|fantastic|fun|good) .. (to see you|seeing you|to meet you|meeting you|to have you|having you|to welcome|welcoming|to see so many|time with)',
    weight: 3.5,
  },
  {
    say: '(we|i) (had|have had) .. (blast|pleasure|fun|honor|honour|great time|wonderful time|amazing time|time|privilege)',
    weight: 3,
  },
  // Banter in a reply.
  {
    say: '(way to go|crushing it|crushin|you got this|you did|high five|nailed it|legend|goals|love to see it|enjoy|you rock|welcome to the|have fun|hope you|glad you|happy to hear|so happy|good choice|great choice|nice one|well done|congrats)',
    weight: 3,
    needs: ['post:reply'],
  },
  {
    say: '(dm|pm|email|e-mail|order|account|contact|call us|details|issue|issues|sorry|apologise|apologize|apologies|team|check|link|article|inconvenience|ticket|resolve|refund|assist|help|look into|number|info|information|further|fix)',
    weight: -2,
    needs: ['post:reply'],
  },
  { say: "(we want|we'd like|we would like|let us know|please)", weight: -2, needs: ['post:reply'] },
  {
    say: '(thank you|thanks|grateful) for (letting us|having us|choosing us|trusting us|trusting|being part|being a part|being there|all you do|everything you do|all that you do)',
    weight: 4,
  },
  {
    say: '(team|family|crew|all|everyone|staff|us) (at|from|of|here) <any> [<any>] .. (wish|wishes|wishing) (you|everyone|all)',
    weight: 4,
  },
  { say: '(raise|raised|raising) .. (money|funds|awareness) [for|to|of]', weight: 2 },
  {
    say: '(partnered|partnering|partner|joined forces|teamed up) .. to (support|help|launch|provide|bring|create|make)',
    weight: 2,
  },
  {
    say: '(mean|means|meant) (the world|so much|everything|a lot) [to us|to me|to all of us]',
    weight: 3.5,
    not: ['post:reply'],
  },
  {
    say: '(your|all your|with your) [<any>] (support|generosity|kindness|loyalty|trust|donation*|encouragement|patronage)',
    weight: 1.8,
    not: ['post:reply'],
  },
  {
    say: '(you|you all|your support|your help|your donation*|your generosity) (helped|helps|made|make|makes|allowed|allows|raised|keep|keeps|inspire|inspires) (us|it|this|possible|over|more than|every|our)',
    weight: 2.5,
  },
  { say: '(bottom of our heart*|heartfelt|full hearts|hearts are full)', weight: 2.5 },
  {
    say: '(saddened|heartbroken|condolences|we mourn|mourning|sympathies|passing of|in our thoughts)',
    weight: 2,
    needs: ['post:first-person-plural'],
  },
  {
    say: "(family (owned|run|business)|locally owned|independently owned|(second|third|fourth|fifth|sixth) generation|we're a (small|tiny|family|independent)|we are a (small|tiny|family|independent))",
    weight: 2,
    needs: ['post:first-person-plural'],
  },
  {
    say: '(since|from) (the beginning|the very beginning|day one|the start|our founding|we opened|we started|we began)',
    weight: 2,
  },
  {
    say: '(a|one|two|three|half a|over a|nearly a|past) (decade|decades|century) (of|ago|on|later|in|together|and)',
    weight: 1.8,
  },
  {
    say: '(for|after|over) (over|more than|nearly|almost|the past|the last) <number> years',
    weight: 1.2,
    needs: ['post:first-person-plural'],
  },
  // Of the house, shown.
  {
    say: 'meet the (team|maker*|founder*|farmer*|family|owner*|chef*|designer*|brewer*|crew|staff|faces|people|humans|grower*|producer*|craftsmen|women|minds)',
    weight: 3,
  },
  {
    say: '(inside|step inside|peek inside|tour of|visit) our [<any>] (kitchen*|studio*|factory|workshop*|atelier*|warehouse*|brewery|bakery|roastery|distillery|farm*|lab*|archive*)',
    weight: 2,
  },
  {
    say: '(newest|new) (member of|addition to|member to) (the|our) (team|family|crew|staff)',
    weight: 3,
  },
  {
    say: '(office (dog*|party)|team (lunch|dinner|outing|day|trip)|christmas party|staff party|work family)',
    weight: 2.2,
  },
  {
    say: '(proceeds|profits|percent|<percent>|<money>) .. (go to|goes to|will go|to benefit|benefits|benefiting|donated|to charity)',
    weight: 1.8,
    needs: ['post:first-person-plural'],
  },
  {
    say: '(local|nearby) (charit*|school*|food bank*|shelter*|hospice*|hospital*|youth|families in need|causes)',
    weight: 1.5,
    needs: ['post:first-person-plural'],
  },
  { say: '^ behind the scenes [of|at|with|look|in|from|here|as]', weight: 4.5 },
  { say: '(backstage|making of|bts)', weight: 2 },
  {
    say: 'our [own] <any> (farmer*|grower*|baker*|brewer*|butcher*|chef*|buyer*|fishmonger*|designer*|engineer|engineers|scientist*|maker*|artisan*|craftsman|craftsmen|winemaker*|florist*|colleague*|volunteer*|intern*|apprentice*|nurse*|driver*|pilot*)',
    weight: 3,
  },
  {
    say: '(meet|visit|introducing|joined|joins) .. our [own] <any> (farmer*|grower*|baker*|brewer*|butcher*|chef*|buyer*|fishmonger*|designer*|engineer|engineers|maker*|artisan*|winemaker*)',
    weight: 4.5,
  },
  {
    say: '(expert|master|head|veteran|resident|third generation|second generation) (farmer*|grower*|baker*|brewer*|butcher*|chef*|buyer*|roaster*|fishmonger*|watchmaker*|tailor*|perfumer*|artisan*|winemaker*|distiller*)',
    weight: 2.5,
  },
  {
    say: '<any> (shares|reflects) (how|what|why|on|about|her|his)',
    weight: 1.5,
  },
  {
    say: '(well done|congratulations|congrats|kudos|bravo|props|hats off|high five) to (everyone|everybody|all|every|the whole|each)',
    weight: 3.5,
  },
  {
    say: 'hope (you|everyone|everybody|you all) (enjoyed|caught|had|liked|loved|are well|are safe)',
    weight: 1.5,
  },
  {
    say: '(give us a follow|follow (us|along) on (instagram|twitter|facebook|tiktok|linkedin)|our (instagram|tiktok|facebook page) is)',
    weight: 2,
    not: ['post:reply', 'post:price'],
  },
  // It stands up for something.
  { say: '(join|help) us (in|and|alongside)', weight: 1.5 },
  {
    say: '(urging|we urge|advocating|advocate for|calling on|we call on|campaigning for|lobbying|fighting (for|to)|fight for|take action|taking action|time for action|speak out|speaking out|sign the petition|raise our voice*)',
    weight: 2.2,
  },
  {
    say: '(joined|joining|join|partner*|teamed up|together with|come together|campaign|initiative|alongside) .. to (encourage|urge|raise awareness|fight|protect|end|stop|tackle|combat|empower|advance)',
    weight: 2.2,
  },
  {
    say: '(restore|restored|restoring|plant|planted|planting|replant*) .. (tree*|forest*|hectare*|acres|mangrove*|seedling*)',
    weight: 2,
  },
  // Words of the tie without the tie.
  {
    say: '(ultimate sacrifice|sacrificed|fallen heroes|armed forces|memorial day|remembrance day|lest we forget|independence day|republic day|labor day|labour day)',
    weight: -0.8,
  },
  {
    say: '(employers|your employees|employee benefits)',
    weight: -1.2,
  },
  { say: '(say|says|saying) (thanks|thank you|thankyou) [to|with|for]', weight: -0.5 },
  { say: "(mother's|mothers|mothering|father's|fathers|parents|women's) (day|sunday)", weight: 0.2 },
  {
    say: '(booth|appoint*|appointment of|strategic plan|commercial operation|installed capacity|megawatt*)',
    weight: -1.5,
  },
  {
    say: '(a career (in|at|with)|join our team|when you join|part of work that|career mission|as part of our)',
    weight: -1.5,
  },
  {
    say: '(honored|honoured|proud|thrilled|humbled|excited|delighted) to (be|have been|have) [been] (named|recognized|recognised|ranked|awarded|scored|included|listed|shortlisted|nominated)',
    weight: -1,
  },
  {
    say: '(thanks|thank you) for (the (photo|pic|shot|image|picture)|following)',
    weight: -1.5,
  },
  {
    say: '(recruiting|recruiter*|req|apply (now|today|online|here|at|by)|to apply|applicants|openings|hiring|your skills|your career|career opportunities|new hires|resume|cv|vacanc*|roles)',
    weight: -2,
  },
  { say: "(you'll|you will) (help|work|be part|join|deliver|learn|lead|build)", weight: -2 },
  {
    say: "(save the date|you're invited|you are invited|register (now|today|here)|tickets|rsvp|tune in|watch live|see you there|<time>)",
    weight: -1,
  },
  {
    say: '(happy birthday|happy anniversary|good luck|best of luck|all the best|rest in peace|rip) [to] [<any>] [<any>] <mention>',
    weight: -2,
  },
  { say: '(exclusive*|sneak peek|first look|all access|early access)', weight: -2 },
  { say: '(brand ambassador*|friend of the (house|brand)|global ambassador|house ambassador)', weight: -2 },
  {
    say: '(required|mandatory|regulations|guidelines|precaution*|measures|effective (from|immediately)|until further notice)',
    weight: -1.5,
  },
  {
    say: '(thank you|thanks) for (your (interest|message|question|order|purchase|feedback|inquiry|patience)|reaching|contacting|getting in touch|tweeting|playing|watching|reading|letting us know)',
    weight: -2,
  },
  {
    say: '(build a career|join us as|career path|job|jobs|apply now|apply today|open position*|open role*|vacanc*)',
    weight: -1.5,
  },
  { say: '(quote*|quotes|motivation*|mood|memes|meme)', weight: -1 },
  // Thanks and praise for the readers, without the word "thanks".
  {
    say: '^ to (everyone|everybody|anyone|all|all of you|each of you|those of you|every one of you|every|each|our|the <number>|those|the thousands|the hundreds|the people) [<any>] [<any>] (who|of you|out there|whose|that)',
    weight: 3,
  },
  {
    say: "(this one's|this one is|this award is|this win is|this is|it's|that's|the credit is|it is) (all you|yours|your win|for all of you|because of you|thanks to you|down to you|your victory|your award|your doing|all because of you|all thanks to you)",
    weight: 2.6,
  },
  {
    say: 'you (did it|did this|showed up|smashed it|made this happen|made it happen|made our|came through|turned up|never let us|kept us|keep us|have kept|got us|carried us|stood by us|stuck with us|stuck by us|believed in us|trusted us|chose us|give us|gave us|inspire us|brought us|picked us|lifted us|helped us|are the reason|are why|deserved better|have been there|were there for us)',
    weight: 2.6,
    not: ['post:reply'],
  },
  {
    say: '(you|you lot|you guys|our customers|our fans|our members|our guests|our readers|our community) (are|are just|are all|are truly|are simply|really are|never cease|never fail|always) [<any>] (amazing|unbelievable|incredible|the best|the greatest|awesome|wonderful|fantastic|brilliant|legends|superstars|heroes|generous|something else|everything|unreal|our world|the reason|why we|to amaze|to impress|the heart|come through|special to us)',
    weight: 2.8,
  },
  {
    say: "(blown away|overwhelmed|speechless|in awe|pinching ourselves|pinch ourselves|lost for words|can't believe|cannot believe|couldn't believe|happy tears|in tears|tearing up|teary|goosebumps|lump in our|not a dry eye|wasn't a dry eye|a bit emotional|what a feeling|means more than)",
    weight: 1.6,
    needs: ['post:first-person-plural'],
    evenNegated: true,
  },
  {
    say: "(we owe|indebted to|eternally grateful|forever grateful|much love|lots of love|all our love|big love|with love|with gratitude|hugs|big hugs|love to you all|our deepest|from the heart|tip our hats|hats off to you|raise a glass to (you|our|all|every)|here's to you)",
    weight: 1.8,
    not: ['post:reply', 'post:price'],
  },
  {
    say: "(we've|we|we have|you've|you have|you|just) [just|helped us|all|now] (hit|reached|reach|passed|crossed|made it to|got to|surpassed) [<any>] [<any>] [<any>] (followers|fans|subscribers|members|likes|of you|years|birthday|milestone|downloads|customers)",
    weight: 2.2,
  },
  {
    say: "we (won't|will not|will never|haven't|have not|don't|never|can't|shan't) (forget|forgotten|take it for granted|take you for granted|take that for granted|take this for granted)",
    weight: 2.8,
    evenNegated: true,
  },
  {
    say: 'from (your|the whole|the entire|all the|everyone in the|all in the) [<any>] [<any>] (family|team|crew|gang|lot|folks|fam|squad|staff|clan|friends|office|neighbours|neighbors)',
    weight: 3,
    not: ['post:price'],
  },
  // The people of the house, by what they do.
  {
    say: '{role} <any> [<any>] (walks|takes|sits|opens up|talks|tells|reveals|lets|answers|chats|looks back|guides|invites|reflects|shares|explains) (you|us|about|down|on|back|how|her|his|what|why|through|your|some)',
    weight: 2.2,
  },
  {
    say: '(takes|take|taking|bring|brings|bringing|walks|let|lets|invite|invites|gives|give) (you|us) [<any>] [<any>] (inside|behind|backstage|into the (studio|kitchen|workshop|lab|garage|factory|archive)|a look inside|a glimpse|a peek)',
    weight: 2.2,
  },
  {
    say: '(humans of|faces of|voices of|women at|life inside|our people|staff stories|staff story|people stories|employee stories|employee voices|team voices|up close|in their shoes|a day with|minutes with our|minutes with <any> <any>|questions with|questions for our|coffee with|getting to know|one of our own|one of our very own|lead the way)',
    weight: 1.8,
  },
  {
    say: '(celebrat*|marks|marking|mark|clocks up|clocked up|completes|completed|notched up|racks up|reached|reaches|after|spent) .. (<number>|years|decades|a decade) (years|decades) (with us|of service|with the company|in the company|on the team|with the team|behind the|at the|as our|as a|on our|in our|in the same)',
    weight: 3,
  },
  {
    say: '(last|final|first) (shift|day at work|day in the office|day on the job|day with us|week with us|day at|day as|flight as|day on duty|train into|service as|class as|round as)',
    weight: 2,
    needs: ['post:first-person-plural'],
  },
  {
    say: "(farewell to|fond farewell|bid farewell|emotional goodbye|say goodbye to (our|one of)|happy retirement|enjoy retirement|enjoy your retirement|well earned retirement|well deserved retirement|long service|service award*|work anniversar*|workiversary|years' service|years service|retires today|retired today|hung up (her|his)|hangs up (her|his)|hanging up (her|his)|leaving us|new adventure)",
    weight: 2.6,
  },
  {
    say: '(today|now) (she|he|they) (runs|run|leads|lead|manages|heads|looks after|teaches|is our|is one of our|chairs|trains|mentors|supervises|owns|works|oversees|is head|is the|has her own|has his own)',
    weight: 2.6,
  },
  {
    say: '(started|began|joined|came to us|came here|walked in|arrived) [<any>] [<any>] [<any>] (in <year>|as an apprentice|as a trainee|as an intern|as a saturday|as a teenager|as the only|on the shop floor|on the tills|in the warehouse|in the kitchen|in the post room|in the sorting|on reception|straight from school|at <number>|aged <number>)',
    weight: 1.8,
  },
  {
    say: "(what i love about|best part of my|favourite part of my|favorite part of my|proudest moment|why i joined|why i chose|i joined|i've been (here|with|at)|my role|my colleagues|my first day|i started (here|as|in|working)|working here|what made (her|him|you) (stay|join|choose|want)|(her|his) advice to|(her|his) favourite part|(her|his) favorite part|when (she's|he's) not)",
    weight: 1.8,
  },
  // What the house stands up for.
  {
    say: '(no one|nobody|no child|no woman|no girl|no family|no person|no patient|no student|no animal|no parent|no worker|no single) [<any>] [<any>] (should|deserves|ought|has to|needs to|must|can do it alone|can do this alone|will beat|alone)',
    weight: 2.2,
    needs: ['post:first-person-plural'],
    evenNegated: true,
  },
  {
    say: '(everyone|everybody|every child|every girl|every woman|every person|every family|every student|all children|all people|workers|nurses|girls|animals|kids|all of us) (deserves|deserve|should have|should be able|has the right|have the right|has a right|have a right|belongs|belong|matters|matter)',
    weight: 2.2,
    needs: ['post:first-person-plural'],
  },
  {
    say: "(we're|we are|we've been|we have been|we) [also|all] (asking|urging|calling on|calling for|demanding|pushing for|backing|joining|signing|marching|striking|taking a stand|standing up|speaking up|speaking out|campaigning|lobbying|boycotting|pledging|petitioning|listening|learning|taking action|holding ourselves|not going anywhere|in this together|still here)",
    weight: 2.6,
    not: ['post:reply'],
  },
  {
    say: "(we won't|we will not|we refuse to|we'll never|we will never|we do not|we don't|we can't|we cannot) (stop until|rest|give up|stand by|stay silent|be silent|ignore|accept|tolerate|give in|back down|do it alone|do this alone|look away|turn away|stand for|believe in)",
    weight: 2.6,
    evenNegated: true,
  },
  {
    say: "(rt|retweet|like|share|sign|say aye|add your name|raise your hand|hands up) .. if (you're with us|you are with us|you agree|you stand|you believe|you support|you care|you feel the same|you're in)",
    weight: 2.4,
  },
  {
    say: "(are you with us|who's with us|who is with us|add your name|sign our|join the movement|join the fight|be the change|use your voice|raise your voice|your voice matters|take the pledge|make a pledge|make your pledge|pledge to|walk with us|march with us|stand beside us|fight with us)",
    weight: 2,
  },
  {
    say: '(racism|hate|hatred|discrimination|bullying|violence|harassment|abuse|antisemitism|islamophobia|homophobia|prejudice) .. (no place|not welcome|zero tolerance|must end|has to end|has to stop|unacceptable|not tolerated|not acceptable)',
    weight: 2.6,
    evenNegated: true,
  },
  {
    say: '(signed|signing|signatory|taken|joined|join|joining|sign) [up to] the [<any>] [<any>] [<any>] (pledge|charter|pact|accord|commitment|declaration|covenant|coalition|alliance|movement)',
    weight: 2.2,
  },
  {
    say: '(loaded|packed|assembled|collected|donated|distributed|handed out|handed over|gifted|cooked|wrapped|sorted|rescued|redistributed|raised|shared|filled) .. (<number>|million|thousands of|hundreds of|more than) [<any>] [<any>] (meals|care packages|hygiene kits|backpacks|toys|school supplies|blankets|coats|food parcels|food boxes|hampers|laptops|desks|presents|lunches|shoeboxes|pounds of|tons of|tonnes of|kilos of|bags of|kits)',
    weight: 2.8,
  },
  {
    say: "(together with|along with|alongside|in partnership with|working with|with our friends at|with our partners at|with our partner|with the help of|thanks to our partnership with) .. (we've|we have|we are|we're) [<any>] (set up|opened|launched|built|raised|donated|planted|created|committed|helping|supporting|working|funded|pledged|providing|restoring|brought)",
    weight: 2.6,
  },
  {
    say: '(<percent>|percent|half|a third|<number>) of our [<any>] [<any>] [<any>] (workforce|leaders|leadership|managers|engineers|operators|employees|staff|board|colleagues|apprentices|drivers|pilots|executives|directors|hires) (are|is|identify|were|come)',
    weight: 2.4,
  },
  {
    say: '(turn off|switch off|turning off|switching off|lights off|light up|lit up|lighting up|illuminat*|wear|wearing|go blue|go red|go purple) .. (with us|in support|in solidarity|in honor|in honour|earth hour|to mark|to support|to raise awareness|for awareness)',
    weight: 2,
  },
  // Where it comes from.
  {
    say: "(from|out of|in) (a|one|her|his|their|our|my|mum and dad's|my parents) [<any>] (spare room|spare bedroom|garage|kitchen table|market stall|shed|garden shed|basement|back of a van|food truck|single shop|tiny shop|dorm room|barn|attic|railway arch|lock up|farmhouse|one room)",
    weight: 2,
  },
  {
    say: '(humble beginnings|small beginnings|where it all began|where we began|came from nothing|bet everything|quit (her|his|their|my|our) jobs|with just (one|two|three|four|a) [<any>] (people|employees|machine|oven|van|truck|loan|staff|desk|table|tables|looms|barrels|planes|horse))',
    weight: 2.4,
  },
  {
    say: '(my|our|his|her|their) (late|grandad|granddad|grandpa|grandma|gran|nan|nana|great grandfather|great grandmother|grandfather|grandmother|mum|mom|mama|papa|dad|father|uncle|aunt|parents|grandparents|founder) [<any>] (started|opened|founded|built|taught|wrote|always said|used to|ran|bought|baked|began|came|set up|sold|sewed|brewed|planted|delivered)',
    weight: 2.6,
    needs: ['post:first-person-plural'],
  },
  {
    say: "(back in the day|blast from the past|from our archive*|in our archive*|in the archive*|from the vault|memory lane|good old days|vintage photo|old photo*|black and white photo|found in the attic|dug out|dug up this|unearthed|old advert*|vintage ad|then and now|how it's going|wayback wednesday|way back when|flashback friday|throwback to|looking back at (our|when)|years ago today|this day in <year>|same phone number|same family since|still the same)",
    weight: 2.4,
  },
  {
    say: '(who remembers|who else remembers|do you remember|remember when|remember this|remember these|were you there|were you one of|does anyone remember|anyone remember|hands up if you remember|who had one|who still has (one|theirs|yours)|did you have one|can you spot yourself|spot yourself)',
    weight: 1.6,
  },
  {
    say: "(the reason we|reason why we|what drives us|what gets us|what keeps us|what we stand for|what we're about|that's why we (do|started|exist|are|get up)|this is why we do|reminder of why|it's why we|our why|why we (started|exist|named|built|do this|opened|began)|how we got our name|where our name|our name comes)",
    weight: 2.4,
  },
  // Banter.
  {
    say: "(from us|we are not okay|we're not okay|we're crying|we're screaming|we are screaming|made our day|making our day|made my day|cheering you on|cheering for you|rooting for you|that is huge|that's huge|so proud of you|proud of you|we see you|twinning|same here|we feel you|we feel this|we approve|chef's kiss|we stan|music to our ears|you're welcome|you are welcome|anytime|our pleasure|too kind|blushing|aw|awww|bless you|the whole crew|say hi|says hi|give (him|her|them|it) a)",
    weight: 2.8,
    needs: ['post:reply'],
  },
  // The house and its people in the words of company news.
  {
    say: '(employees|employee|colleagues|associates|team members|teammates|volunteers|interns|ambassadors|our people|staff) .. (volunteered|gave back|came together|packed|helped|built|celebrated|shared|raised|donated|spent|participated|took part|gathered|supported|planted|mentored|walked|marched|cleaned|cooked|read to)',
    weight: 2.4,
  },
  {
    say: '(shares|reflects on|opens up about|talks about|looks back on|looks back at|tells) (her|his|their) [<any>] [<any>] (story|journey|career|experience|experiences|path|passion|heritage|roots|culture|perspective|love of|love for|memories|years)',
    weight: 2.2,
  },
  {
    say: '(empower*|uplift*|mentor*|champion*|advanc*|investing|invest|close|closing|bridge|bridging|support*|equip*|prepar*) .. (women|girls|young people|youth|students|underserved|underrepresented|minority owned|black owned|women owned|smallholder*|low income|next generation|digital divide|gender gap|skills gap|wealth gap|veterans|frontline workers|refugees|teachers|local communities)',
    weight: 1.6,
  },
  {
    say: '(relief|recovery|rebuilding|emergency|humanitarian|disaster) (effort*|fund|supplies|aid|kits|grant*|relief|response)',
    weight: 2,
  },
  {
    say: '(positive impact|lasting impact|social impact|community impact|impact report|corporate responsibility|corporate citizenship|sustainability goals|our commitments|our responsibility|do our part|doing our part|doing good|force for good|greater good|better tomorrow|brighter tomorrow|sustainable future|inclusive future|brighter futures|good neighbor|good neighbour|good cause*|worthy cause)',
    weight: 1.6,
    needs: ['post:first-person-plural'],
  },
  {
    say: '(inclusive|diverse|equitable|supportive|welcoming) (workplace|workforce|culture|company|team|teams|environment|world|society|economy|community)',
    weight: 1.8,
  },
  {
    say: "we've (missed|loved|enjoyed|cherished|treasured|heard|listened to|been through|been blown away|had such|grown|come) .. (you|your|you all|serving|having|seeing|every|together|so far|a long way)",
    weight: 2.4,
    not: ['post:reply'],
  },
  {
    say: "(it's|it is|today is|celebrating|celebrate|celebrates|on|happy) our [<any>] [<any>] (birthday|anniversary)",
    weight: 2.2,
  },
  {
    say: '(team (retreat|outing|offsite|photo|spirit|bonding|day out|lunch|trip)|company (retreat|outing|picnic|trip|culture)|office (life|vibes|tour|olympics|christmas)|new joiners|new starters|newest teammates|newest colleagues|new colleagues|work family|intern class|summer interns|our interns)',
    weight: 1.8,
  },
  {
    say: 'we (condemn|denounce|oppose|applaud|echo|mourn|grieve|kneel|stand in|stand alongside|stand behind|stand up|speak out|are united|are devastated|are deeply|are all in this)',
    weight: 2.8,
  },
  {
    say: "(as long as it takes|for as long as it takes|you keep <any> .. we'll keep|doesn't belong in|does not belong in|don't belong in|shouldn't have to|no one's left|worth fighting for|worth protecting|long way to go|more work to do|work is far from)",
    weight: 1.8,
    evenNegated: true,
  },
  {
    say: '^ (together with|along with|alongside|in partnership with|with our partners|working with|hand in hand with)',
    weight: 1.2,
    needs: ['first-person-plural'],
  },
  {
    say: '(veterans day|d day|normandy|anzac day|armistice|memorial day|remembrance) .. (honor|honour|salute|remember|brave|fallen|courage|served|sacrifice)',
    weight: -1.5,
  },
  // Hints: people at their place of work, the few of a small house, words of faith in one another.
  {
    say: '(front desk|reception desk|switchboard|post room|night shift|early shift|late shift|shop floor|packing line|test kitchen|control room|behind the (bar|counter|till|tills|pass|wheel|desk|stove|oven)|at the (bench|forge|loom|stove|ovens|press|till|tills)|on the (phones|tills|night shift|line|front desk))',
    weight: 1.2,
  },
  {
    say: '(<number> of us|all <number> of us|half of us|both of us|just the two of us|a team of <number>|team of (two|three|four|five|six|seven|eight|nine|ten|eleven)|from a team of|the whole team|the whole crew|the entire team|whole office)',
    weight: 1.4,
  },
  {
    say: '(we promised you|we promise you|our promise|your trust|your faith|your patience with us|trust in us|trusting us|missed you|missing you|know you by name|knows you by name|know your name|by name|your regular|your usual|your corner|your seat|your stool|your table)',
    weight: 1.4,
    not: ['post:reply', 'post:price'],
  },
  // Looking back together, and the work on a cause.
  {
    say: 'we were (inspired|moved|touched|honored|honoured|joined|delighted|thrilled|lucky|there|so happy|so proud|privileged|humbled|blown away|overwhelmed|glad)',
    weight: 2.2,
  },
  {
    say: "(it was|it's been|it is|it's|was|has been|what) (a|an|such a|such an|our|a real|a true|a huge|an absolute) [<any>] (pleasure|honour|honor|privilege|joy|delight)",
    weight: 2,
    not: ['post:reply'],
  },
  {
    say: "(what a (night|day|evening|week|weekend|turnout|crowd|journey|ride|season|start)|what an (evening|event|experience|atmosphere|honour|honor)|that's a wrap|until next year|see you all next year)",
    weight: 1,
  },
  {
    say: '(end|ending|stop|fight|fighting|tackle|tackling|beat|prevent|combat|against|reduce|reducing|cut|cutting) [<any>] (hunger|homelessness|cancer|malaria|polio|plastic pollution|plastic waste|food waste|domestic violence|bullying|poverty|loneliness|racism|inequality|emissions|climate change|animal testing|stigma|discrimination|pay gap|carbon footprint)',
    weight: 1.8,
    needs: ['post:first-person-plural'],
  },
  {
    say: "(progress|actions|steps|efforts|strides|commitments|pledges|promises|difference|impact) [that] (we've|we have|we are|we're|we) [<any>] (made|making|make|taken|taking|take|doing|set|have)",
    weight: 1.6,
  },
  // Staff as a counter to be asked at, thanks that only ask for patience, products that are greeted like people.
  {
    say: 'our [<any>] [<any>] (team|staff|experts|agents|advisers|advisors|colleagues|specialists|engineers|technicians|crew|associates|consultants) (will (call|contact|be in touch|get back|be happy|help|assist|reply|respond|be on|be at|be there)|can (help|assist|advise|answer|guide|recommend|show)|is available|are available|are on site|is on site|on site|is on hand|are on hand|would be happy|are investigating|is investigating|expects|is fixing)',
    weight: -1.2,
  },
  {
    say: '(thank you|thanks) [so much|very much] for your (understanding|cooperation|co operation|patience|continued patience|kind understanding|bearing|interest|enquiry|inquiry|order|message|feedback)',
    weight: -1.2,
  },
  {
    say: '(joins|joining|joined|appointed|appoints|appointing|appointment of|named|promoted|promotion of|announce|welcome) .. (to our board|to the board|board of|as chief|as our new|as head|as partner|as director|as vice|as general|as managing|as chair|as vp|as cfo|as ceo|as cto|as coo|as president|as senior)',
    weight: -1.5,
  },
  {
    say: '(brings|brought|bringing) [with (her|him|them)|to] [<any>] [<any>] [<any>] [<any>] (years|experience|expertise|wealth of)',
    weight: -1.5,
  },
  {
    say: '(ask|speak to|speak with|talk to|call|contact|consult|chat to|show) [a member of|one of|any of|this to|this post to] our [<any>] [<any>] (staff|team|experts|expert|advisers|advisors|agents|consultants|specialists|stylists|reps|advisor|adviser|technicians)',
    weight: -0.8,
  },
  {
    say: '(main burst|burst pipe|burst main|outage|power cut|disruption|cancelled|canceled|reschedul*|repairs|investigating|next update|low pressure|closed due to|apologise|apologize|inconvenience)',
    weight: -1.2,
    not: ['post:reply'],
  },
  {
    say: '(stars|star review|out of five|out of ten|jury|judges|shortlist*|ranked|ranking|accredited|legal 500|index|car of the year|product of the year|best in class|tier 1|tier one)',
    weight: -0.8,
  },
  // The house's people as experts, its customers as a market, and what merely lies behind something.
  {
    say: 'our [own|chief|head|senior|lead|head of] {role} [<any>] [<any>] (explains|explain|writes|wrote|spoke to|discuss|discusses|discussing|answers|is answering|takes the stage|will help|will map|will have|will track|will show|can help|have completed|have built|developed|designed|engineered|tested|polished|restored|turns|walk through|breaks down|shares (her|his|their) (top|best|five|three|favourite|favorite|tips))',
    weight: -0.8,
  },
  {
    say: '((taken|designed|handpicked|hand picked|curated|authenticated|verified|selected|prepared|inspected|checked|developed|created|crafted|tested|written|hosted|led|run|styled|reviewed|baked|brewed|roasted|cooked|made|recommended) by our [<any>] [<any>] (team|staff|expert|experts|chef|chefs|specialists|stylists|buyers|designers|engineers|bakers|baristas|analysts|trainers|instructors|consultants|artisans|technicians)|our [<any>] (analyst*|economist*|strategist*))',
    weight: -0.5,
  },
  {
    say: '(help|helps|helping|enable|enables|enabling|allow|allows|allowing|requested by|bought by|used by|ordered by|update for|note to|hint for|<number> of|percent of|many of|some of|most of|without|safety of|asked by|asked|offer|offers|offering|ensure|between them) our [<any>] (customers|clients|members|patients|users|subscribers|followers|policyholders)',
    weight: -0.3,
  },
  {
    say: "(what is|what's|is|it's|craft|science|story|reason|technology|idea|inspiration|design|thinking) behind the (icon|drop|number*|data|brand|headlines|scent|collection|design|name|trend|rise|fall|surge|product|recipe|price|prices|move|change*|look|deal)",
    weight: -0.3,
  },
  // Calls for pictures, wishes to a whole kind of people.
  {
    say: '(tag us|tag a friend|tag someone|tag your|repost*|regram*|send us yours|show us yours|share yours|photo by|picture by|pic by|photos by|snapped by|captured by|to be featured|sent in by|shared by)',
    weight: -0.6,
  },
  {
    say: 'happy [<any>] [<any>] [<any>] (day|week|month|birthday) to (all the|the|every|all|everyone who|those who|all who|all of the)',
    weight: -0.8,
  },
] as const satisfies readonly Keyword[];
