import type { Keyword } from '../keywords.ts';

export const EN_REVIEWS = [
  {
    say: '(been|was|were|is) (judged|named|voted|crowned|rated|ranked|awarded|scored) .. (best|top|winner|favo*|number one|no 1|<number>|year)',
    weight: 2.6,
  },
  {
    say: '(retailer|product|brand|store|shop|restaurant|supermarket|employer|company|car|wine|beer|hotel|bank|airline|app|game|agency|team|dealer|project) of the (year|month|decade)',
    weight: 2.4,
  },
  { say: '(award|prize|medal) (winner*|winning)', weight: 2 },
  {
    say: '(best-selling|bestselling|best selling|number one selling|no 1 selling|top-selling|most-loved|most popular)',
    weight: 2,
  },
  {
    say: '(she|he|they|mum|dad|mom|customer|one [customer|fan|guest]|<any>) (said|says|wrote|told us|raved|described) .. (love*|amazing|best|great|fantastic|brilliant|delicious|perfect|happy|lovely|pleased|chuffed|treasure)',
    weight: 2.2,
  },
  {
    say: '(scooped|bagged|won|brought home|picked up|took home|landed|collected|received) .. (award*|prize*|medal*|gold|silver|stars|oscar*|trophy|title*)',
    weight: 2.2,
  },
  {
    say: '(judges|judging panel|critics|experts|testers|tasters|reviewers|editors|blogger*) .. (said|voted|called|rated|loved|scored|praised|are fans|judged)',
    weight: 2.2,
  },
  { say: 'what (people|customers|they|others|fans|you) have been saying', weight: 2.4 },
  {
    say: '(<number> stars|<number> star|five-star|5-star|4-star|five star) (review*|rating*|service|hotel)',
    weight: 4,
  },
  { say: '(<number> stars|<number>-star|five-star|five star)', weight: 2.5 },
  { say: '(rated|rating|ratings) .. <number>', weight: 3.5 },
  {
    say: '(customer|client|guest|user|google|product|patient|five star|great|amazing|glowing|rave|recent|happy) (review|reviews|feedback)',
    weight: 4,
  },
  { say: '(testimonial|testimonials)', weight: 3.5 },
  { say: '(what|hear what|see what) .. (are|is|have|has|had|were) (saying|to say|said)', weight: 3.5 },
  {
    say: '[our] (client*|customer*|guest*|member*|fans|users) [are] (love|loves|raving|saying|say|agree|told us|tell us)',
    weight: 3,
  },
  { say: '(rave|raves|raving|raved)', weight: 3 },
  {
    say: '[has|have|was|were|been|are] (voted|named|ranked|rated|crowned) .. (best|top|number|no|one of|leader|<number>|first|most)',
    weight: 4,
  },
  {
    say: '(named|voted|ranked|rated|recognized|recognised|listed|certified) (as|a|an|the|one|by|in|on|among|to|for|again)',
    weight: 3,
  },
  {
    say: '(won|win|wins|winning|winner of|receive|receives|received|receiving|awarded|earned|earns|honored with|honoured with) .. award*',
    weight: 3.5,
  },
  { say: '(award|awards) .. (for|from|by|in recognition)', weight: 3 },
  { say: '(award-winning|award winning|multi-award)', weight: 1.5 },
  { say: '(award|awards)', weight: 1.6 },
  {
    say: '(honored|honoured|proud|thrilled|humbled|delighted|pleased|excited) .. (named|award*|recognized|recognised|ranked|receive|received|selected|listed|included|recognition)',
    weight: 3,
  },
  { say: '(chosen|selected) (as|by|among|one|for)', weight: 2 },
  {
    say: '(selected|named|added|elected|inducted) (to|for|in|into|on) .. .. (list|ranking|index|hall of fame|top <number>)',
    weight: 4,
  },
  {
    say: '(best places to work|best place to work|great place to work|great places to work|employer of choice|top employer*|best employer*|best workplace*)',
    weight: 4.5,
  },
  { say: '(for|by) (recognizing|recognising|naming|ranking|acknowledging)', weight: 3 },
  {
    say: '(recognition|recognized|recognised|accolade*|honor|honour|honors|honours|medal|gold|silver|bronze)',
    weight: 0.6,
  },
  {
    say: '(among|amongst) [the] .. (top|best|most (admired|innovative|trusted|valuable|sustainable|ethical|popular|loved|reliable|influential|powerful))',
    weight: 4.5,
  },
  {
    say: '(best-selling|best selling|best-seller|best seller|bestselling|bestseller|bestsellers|best sellers|top selling|top-selling)',
    weight: 3,
  },
  {
    say: '(most popular|fan favorite*|fan favourite*|customer favourite*|most-loved|most loved|top-rated|top rated|highly rated|highest rated|crowd favourite|cult favourite)',
    weight: 2.5,
  },
  { say: '(ranked|ranking|rankings|ranks)', weight: 3 },
  { say: '(no|number) <number> (rated|best|choice|recommended|brand|in|on|for)', weight: 3 },
  { say: '(top|best) <number>', weight: 3 },
  {
    say: '(top|best) .. (in the world|in america|in the country|in the world|globally|companies|places to work|employer*|list)',
    weight: 2.5,
  },
  {
    say: '(our|my|a|in-depth|full|full car|quick|product|this|honest|car|film|movie|book|album) review',
    weight: 3.5,
  },
  { say: '(review|reviews|reviewed|reviewer*)', weight: 2.5 },
  {
    say: '(as seen in|as seen on|as featured in|featured in|mentioned in|thanks for the review|thanks for including)',
    weight: 3.5,
  },
  {
    say: "(critics|critic|critic's|critically acclaimed|editor's choice|editor's pick|editors' choice|editors' pick)",
    weight: 3,
  },
  {
    say: '(according to .. (review|test|ranking|survey|poll|analysis|report)|analysis .. shows|tests show|tested and|taste-approved|taste test|test winner)',
    weight: 3,
  },
  {
    say: '(recommended by|highly recommend|would recommend|i recommend|recommend this|approved by|trusted by|loved by)',
    weight: 3,
  },
  {
    say: "(best|greatest|comfiest|most comfortable|quietest|favorite|favourite|first time) .. (i have ever|i've ever|we have ever|we've ever|ever)",
    weight: 3,
  },
  {
    say: "(i love|i absolutely love|i'm obsessed|my favorite|my favourite|my new favorite|game changer|life changing|totally worth)",
    weight: 1,
  },
  {
    say: '(love|loved|loves|loving|obsessed|best|amazing|great|delicious)',
    weight: 3.5,
    needs: ['quote-credit'],
  },
  {
    say: '(yummy|delicious|tasty|great food|great service|worth it|must try|must-try|must visit)',
    weight: 3,
    needs: ['post:handle-credit'],
  },
  { say: '(before and after|before & after)', weight: 1.8 },
  {
    say: '(trustpilot|tripadvisor|yelp|michelin|consumer reports|j.d. power|jd power|glassdoor|forbes|fortune|good housekeeping|gartner|forrester|newsweek|ookla)',
    weight: 1.6,
  },
  { say: '(comparison|compared to|versus|head to head|fastest|leader in)', weight: 1 },
  { say: '(finalist|finalists|shortlist*|nominated for|nominee*|nomination*)', weight: 1 },
  { say: '(leader|leading) .. (quadrant|report|list)', weight: 2 },
  { say: '(charts|chart|billboard|top songs|top albums|top tracks|leaderboard)', weight: 3 },
  {
    say: "(people have spoken|the verdict|verdict is in|says it all|what they're saying|they love it)",
    weight: 2.5,
  },
  { say: '(is changing|has changed|has done to|helped me|made my|saved me) .. (life|my)', weight: 2.5 },
  { say: '(⭐⭐⭐|★★★|🌟🌟🌟)', weight: 4 },
  { say: '(best .. in town|places to|cafes in|restaurants in|things to do)', weight: 2.5 },
  { say: '(star|stars)', weight: 0.6 },
  {
    say: "(here's what|this is what|look what|read what|see why|find out why) .. (say|says|said|think|thinks|love|saying|wrote|are)",
    weight: 4.2,
  },
  {
    say: '(called|calls|calling|described|describes|dubbed) .. (best|one of|<any> achievement|perfect|must|favorite|favourite|stunning)',
    weight: 3.5,
  },
  { say: '(gave us|gives us|giving us|got) .. (stars|rating|review)', weight: 3 },
  { say: '(voted|votes) (best|us|the best|number)', weight: 3 },
  {
    say: '(thank you|thanks) .. (review|award*|recognition|recognizing|kind words|feedback|honor|honour)',
    weight: 3,
  },
  { say: '(kind words|happy customer*|happy client*|satisfied customer*|what our {customer})', weight: 3 },
  { say: '(best <any> (in|of|award*)|best in|best of <year>|best of|best new|best overall)', weight: 2 },
  {
    say: '(won|win|wins|winner of|winning) .. (award*|best|gold|silver|bronze|medal|prize for)',
    weight: 3.5,
  },
  { say: '(accredited|certified|accreditation|awarded|award from)', weight: 2 },
  { say: '(top-ranked|top ranked|top pick|top choice|top <number>)', weight: 2.5 },
  { say: 'hall of fame', weight: 2 },
  { say: 'of the year', weight: 1 },
  {
    say: '(employer|product|car|game|book|app|bank|brand|restaurant|bar|pub|hotel|company|store|retailer|agency|airline|airport|broker|insurer|supermarket|café|cafe|bakery|brewery|startup|business|team|innovation|phone|watch|wine|beer|workplace|provider|venue|chef|campaign|project) of the year',
    weight: 4.5,
  },
  {
    say: '(half|quarter|end|part|rest|time|start|day|days|month|months|beginning|night|first|last|course|most|highlight*|week|weekend|colour|color|event|party|games) of the year',
    weight: -1,
  },
  {
    say: "(reasons (why|people|customers) love|people love|everyone's (talking|raving)|people are (talking|loving))",
    weight: 3,
  },
  {
    say: '(tested|test results|lab tested|clinically proven|proven|<percent> of (customers|users|women|people|participants))',
    weight: 2,
  },
  { say: '<score>', weight: 4 },
  { say: '<number> stars from', weight: 4 },
  { say: '(won|wins|win|winning|received|receives) .. award', weight: 4.5 },
  {
    say: '(winner of|won|wins|winning) (a|an|the|our|best|gold|silver|bronze) .. (award*|prize|medal|title)',
    weight: 4,
  },
  { say: '(critics|reviewers|experts) (call|called|say|said|love|agree|rave|praise)', weight: 4 },
  { say: '(finalist|finalists|shortlisted) (in|for|at)', weight: 4 },
  {
    say: '(recognized|recognised|named|selected|chosen|ranked|voted|rated) (as (the|a|an)|[as] (one of|among|best|top|number))',
    weight: 4,
  },
  { say: '(thank you|thanks) .. review', weight: 4 },
  { say: '(happy|satisfied|delighted|another happy) (client|customer|guest|patient|member)', weight: 4 },
  {
    say: '(amazing|great|excellent|best|fantastic|wonderful|quietest|fastest|recommend|favourite|favorite|perfect|loved)',
    weight: 3.5,
    needs: ['quote-credit'],
  },
  {
    say: '(amazing|great|excellent|best|fantastic|wonderful|recommend|favourite|favorite|perfect)',
    weight: 2,
    needs: ['quotation'],
  },
  {
    say: "(our favourite*|our favorite*|staff pick*|our pick*|editors' favourite*|our verdict|our rating|we tested|we tried|we reviewed|put to the test)",
    weight: 3,
  },
  { say: '(the|our) best <any> (of|in|for|to)', weight: 1.5 },
  { say: '(number one|number 1|no 1|no. 1|ranked first|first place|second place|third place)', weight: 3 },
  { say: '(five stars|5 stars|4 stars|four stars|three stars)', weight: 3 },
  { say: '(scored|scores|rating of|score of) <number>', weight: 3 },
  { say: '(award ceremony|awards ceremony|award show|oscar*|grammy*|bafta*)', weight: -2 },
  { say: '(leave|write|give|post) .. review', weight: -2 },
  { say: '(movie star*|rock star*|pop star*|all star*|star wars|under the stars)', weight: -1.5 },
  {
    say: '(wins|won|win|winning|receives|received|receive|receiving|awarded|earns|earned|given|presented|scoops|scooped|takes|took|bags|bagged) .. .. (award|awards|prize)',
    weight: 4.5,
  },
  { say: '(among|in|on|into) <any> [<any>] [<any>] top <number>', weight: 4.5 },
  { say: 'for (recognizing|recognising|naming|ranking) .. as', weight: 4.5 },
  {
    say: '(named|ranked|listed|recognized|recognised|included) .. .. (list|ranking|index|companies|workplaces|brands)',
    weight: 4.5,
  },
  {
    say: "(see why|find out why|read why|here's why) .. (thinks|loves|recommends|says|love|recommend)",
    weight: 3.5,
  },
  { say: '(taste|tried and|tester|testers|lab|road) tested', weight: 4 },
  {
    say: '(top|best) .. (albums|songs|films|movies|books|cafes|restaurants|hotels|places|gadgets|gifts)',
    weight: 3.5,
  },
  {
    say: 'for (recognizing|recognising|naming|ranking|including|featuring|selecting|voting|awarding|honoring|honouring) (us|our|<any>)',
    weight: 4,
  },
  { say: '(among|amongst|into) [<any>] [<any>] (top|best) [<number>]', weight: 4 },
  {
    say: '(receives|received|receive|receiving|wins|won|win|earns|earned|scoops|scooped|picks up|picked up|takes|took|bags|bagged|collects|collected|claims|claimed|landed|gets) .. .. (award|awards|gold|silver|bronze|trophy|medal|accreditation|certification|honours|honors)',
    weight: 4.5,
  },
  { say: 'award* <year>', weight: 4.5 },
  { say: '<year> [<any>] [<any>] award*', weight: 3 },
  {
    say: '(best|top|fastest|leading|favourite|favorite|finest|greatest|coolest|number one) [<any>] [<any>] (in the (world|country|city|uk|us|nation|state)|in (singapore|london|america|india|town|class|test|britain|europe|australia|canada)|of the year|award|awards|of <year>)',
    weight: 4,
  },
  {
    say: '(experts|critics|customers|reviewers|fans|foodies|riders|parents|users|drivers|judges|readers|analysts|testers|guests|clients) .. (love|loves|loved|rave|raving|raved|think|say|says|said|agree|recommend|named|voted|chose|rate|rated|obsessed|praise)',
    weight: 3.5,
  },
  {
    say: 'see (why|what|how) [<any>] [<any>] [<any>] [<any>] (thinks|think|say|says|said|love|loves|recommends|rates|rated)',
    weight: 3.5,
  },
  { say: "(stop|been|all|everyone's|everyone is|keep) (raving|buzzing|talking) (about|over)", weight: 3.5 },
  {
    say: '(love|loved|best|amazing|great|perfect|worth|recommend|impressed|obsessed|changed|easier|delicious|so good|game changer)',
    weight: 1.5,
    needs: ['first-person-singular', 'post:mention'],
  },
  {
    say: '(totally|well|so|really|definitely|absolutely|highly) (worth|recommend|recommended|delicious|impressed|yummy)',
    weight: 3,
  },
  {
    say: '(approved|endorsed|recommended|tested|certified|accredited|verified|trusted|rated|loved|praised|hailed) by',
    weight: 3.5,
  },
  {
    say: '(taste|dermatologist*|clinically|dentist|expert|vet|mum|parent|customer|laboratory|independently) (approved|tested|recommended|proven|loved)',
    weight: 5,
  },
  {
    say: '(<number>|nine|eight|four) (out of|in) (<number>|ten|five) [<any>] (customers|users|women|dentists|owners|vets|mums|parents|would|say|agree|recommend)',
    weight: 4,
  },
  { say: '<number> [<any>] [<any>] (reviews|ratings)', weight: 4 },
  {
    say: '(featured (in|by|on)|thanks .. for (the feature|featuring|including|the mention)|in the press|write up|named us|voted us|rated us|ranked us|picked us|chose us|awarded us)',
    weight: 3.5,
  },
  {
    say: '(ranks|ranked|ranking) .. (<number>|first|second|third|top|number one)|(placed|came|finished) [in] (first|second|third|top|the top|number one)',
    weight: 3.5,
  },
  {
    say: "(red dot|if design|effie*|webby*|stevie*|cannes lions|great place to work|best workplaces|fast company|good design award|world travel awards|best companies|best places|readers choice|people's choice|queen's award|which best buy)",
    weight: 3.5,
  },
  { say: '(nominated|nominee|nominees|longlisted) (for|in|at|as)', weight: 3, not: ['quotation'] },
  {
    say: '(proud|honored|honoured|humbled|thrilled|delighted|grateful) to (be|have been|receive|accept|win|share|announce) [<any>] [<any>] (named|recognized|recognised|ranked|awarded|voted|listed|included|award|winner|selected)',
    weight: 4.5,
  },
  {
    say: '(their|her|his|your|a|this) (words|feedback|review|kind words|testimonial|verdict|experience) [<any>] (with|about|of|says|made|means|means|on)',
    weight: 2,
  },
  {
    say: 'most (admired|innovative|trusted|sustainable|ethical|valuable|loved|reliable|recommended|attractive) (company|companies|brand|brands|employer*|bank)',
    weight: 4.5,
  },
  {
    say: '(score|scores|scored|rating|rated) (of|a|an|us|it)|(score|scores|scored) <number> (out|percent|points|stars)',
    weight: 3,
  },
  { say: '(before|after) (photo|photos|pic|pics|shot|shots|results)', weight: 1.5 },
  {
    say: '(golden globe*|oscars|emmy*|screen actors guild|red carpet|grammys|academy awards|tony awards|country music|film awards|movie awards|music awards|mtv awards|tv awards|television awards)',
    weight: -2,
  },
  { say: '(our|the) best ever', weight: -2 },
  { say: 'one of our (most|best|favourite|favorite|top)', weight: -2 },
  {
    say: '(best (way|ways|practice|practices|wishes|friend|friends|part|of luck|time|times|gift|day|bits|version|thing|view|kept|place)|do our best|your best|at its best|look your best|best before)',
    weight: -2,
  },
  {
    say: '(award|awards|scholarship|prize) (to|winner|winners|ceremony|night|show|season|dinner|gala|recipients|entries|nominations)',
    weight: -1.5,
  },
  {
    say: '(winner|winners|finalist|finalists) of (the|our|this) [<any>] [<any>] [<any>] (challenge|contest|competition|scholarship|hackathon|giveaway|draw)',
    weight: -2.5,
  },
  { say: '(nominate|submit|enter|vote|cast) .. .. (award|awards)', weight: -2 },
  { say: '(movie|rock|pop|all|guest|special|film) star*', weight: -2 },
  {
    say: "(made|makes|making|landed|named to|named on|included on|included in|featured on|spot on|place on|back on) [it] [to|onto|on] (the|this year's|their|its|a|our) .. (list|ranking|index|roundup|guide)",
    weight: 4.5,
  },
  {
    say: '(take|takes|took|taking|bring|brings|brought|bringing) home .. (award*|gold|silver|bronze|prize|trophy|title|win|honours|honors|best)',
    weight: 4.5,
  },
  {
    say: '(recognized|recognised|honored|honoured|awarded|rewarded|presented) (with|by|at|for)',
    weight: 3,
  },
  { say: '(award|prize|title) (goes to|went to|has gone to)', weight: 2 },
  { say: '(wins|won|win|winning) (best|big at|top|most|gold|silver|first)', weight: 4 },
  {
    say: '(kind words|lovely words|love this|love letter|shout out|shoutout|write up|review|feature|great feedback) from [our|a|the|<mention>]',
    weight: 3.5,
  },
  {
    say: '(reviewed|tested|rated|approved|recommended|featured|covered|praised) by [<any>] (<mention>|<hashtag>|experts|critics|users|customers|editors|readers|dermatologists|dentists|parents|the)',
    weight: 4,
  },
  { say: '(hear|heard) [it] from [our|a|the|some] [<any>] [<any>] {customer}', weight: 1.5 },
  {
    say: "(hear what|see what|read what|listen to what|this is what|here's what|find out what) [<any>] [<any>] [<any>] (says|say|said|has to say|have to say|think|thinks|thought|are saying)",
    weight: 4.5,
  },
  {
    say: '(customer|success|client|patient|member|guest|user) (story|stories|success|testimonial*|spotlight)',
    weight: 1.5,
  },
  {
    say: '(topped|topping|tops|climbed|climbing|hit|hits|reached|entered|leads|leading) [the] [<any>] (chart|charts|list|rankings|billboard|number one|no 1|leaderboard)',
    weight: 4,
  },
  {
    say: 'most (watched|streamed|downloaded|viewed|popular|played|searched|talked about|liked|awarded|requested|wanted) [<any>]',
    weight: 3,
  },
  {
    say: '(best value|best rated|best reviewed|top scoring|highest scoring|gold standard)',
    weight: 2,
  },
  { say: '(stars|star) (on|from|by|out of|review|reviews|rating|ratings|average|according)', weight: 4.5 },
  {
    say: '(10 out of 10|ten out of ten|a perfect (10|score)|thumbs up from|seal of approval|stamp of approval)',
    weight: 2,
  },
  { say: "(critics|reviewers|press|experts) (love|loved|rave|call|can't)", weight: 3.5 },
  { say: '(5|five|4|four) star (review*|rating*|service|experience|hotel|feedback|google)', weight: 4.5 },
  {
    say: "(i was|i am|i'm|we were|we are) (so|very|really|blown|super|extremely|absolutely) (impressed|happy|pleased|satisfied|away|grateful|amazed|comfortable)",
    weight: 2,
  },
  {
    say: "(couldn't|could not|can't|cannot) (be happier|recommend|say enough|speak highly|fault|ask for)",
    weight: 3.5,
    evenNegated: true,
  },
  {
    say: "(would|will|i'd|i'll) (definitely|highly|absolutely|100|totally|certainly) (recommend|return|come back|be back|buy again|use again)",
    weight: 4,
  },
  {
    say: '(customer|client|guest|patient|user|employee|reader) (satisfaction|rated|choice|awards|approved|recommended)',
    weight: 3.5,
  },
  {
    say: '(j d power|gallup|trustpilot|which|feefo|google|tripadvisor|yelp|glassdoor|app store|g2|capterra|amazon|facebook) (rating|ratings|review|reviews|score|award|stars|survey|study|badge)',
    weight: 4,
  },
  { say: '(nominat*|shortlist*|longlist*|finalist*) .. (award*|prize)', weight: 3.5 },
  {
    say: '(best|top) (workplace*|employer*|place to work|places to work|company|companies|brand|brands|bank|airline|hotel|restaurant|bar|cafe|app|game|car|suv|phone|laptop|broker|insurer|university) [<any>] [<any>] (award*|list|by|in|of|for|<year>)',
    weight: 4,
  },
  { say: '(the (reviews|results|votes|scores|ratings) are in)', weight: 3.5 },
  { say: '(your|the|our|some|these) (reviews|ratings|testimonials)', weight: 3 },
  { say: '(*awards|*award|*testimonials|*testimonial)', weight: 1.5 },
  {
    say: '(awarded|wins|won|win|secures|receives) [<any>] [<any>] [<any>] (contract|contracts|tender|grant|grants|bid|scholarship*|funding)',
    weight: -3,
  },
  {
    say: '(client love|customer love|guest love|review of the (week|day|month)|testimonial tuesday|feedback friday|feel good friday|google reviews|review spotlight|another (5|five) star|words from|straight from (our|the))',
    weight: 4.5,
  },
  {
    say: '(customer|guest|crowd|fan|staff|reader|local|family|house|firm|all time) (favourite|favorite|favourites|favorites|fave)',
    weight: 2.5,
  },
  {
    say: '(press|critics|reviewers|bloggers|media|magazine|editors|new york times|guardian|vogue|forbes|cnet|techradar|the verge|wired|good housekeeping|time out|timeout|conde nast|lonely planet) (says|say|said|calls|called|named|names|rated|rates|loves|love|voted|reviewed|wrote|writes|picks|recommends)',
    weight: 4,
  },
  // Others' honours, not the brand's.
  {
    say: '<year> [<any>] (film|movie|music|tv|television|academy|guild|bafta|oscar*|grammy*|emmy*|country|billboard|golden|actors|fashion|style) [<any>] award*',
    weight: -2,
  },
  {
    say: '(player|man|woman|goal|save|moment|employee|student|teacher|athlete|rookie|coach|artist|photo|fan) of the (match|month|week|game|series|year|season|tournament|day)',
    weight: -2,
  },
  {
    say: '(actor|actress|singer|ambassador|friend of the house|musician|director|designer|athlete|champion|film|star|student|students|teen|graduate*|alumni) .. (nominated|nominee|won|wins|winning|award|awarded|received)',
    weight: -2,
  },
  {
    say: '(award|awards|prize|medal|honor|honour|scholarship) for (his|her|their) [<any>] [<any>]',
    weight: -2.5,
  },
  {
    say: '(congratulations|congrats|congratulate|congratulating|well done|kudos) .. (on|for) (winning|receiving|earning|taking|being|your|his|her)',
    weight: -1.5,
  },
  { say: 'you [all|guys] (voted|asked|chose|picked|spoke)', weight: -2 },
  {
    say: 'top (student*|teacher*|talent|prize|tip|tips|priority|priorities|notch|layer|stories|story|deals|deal|secret|floor|drawer|shelf|gear|up|off|with|it)',
    weight: -0.5,
  },
  {
    say: '(life|success|dream|dreams|believe|courage|world|happiness|knowledge|only way|heart|mind|soul|freedom|failure|hope|learn|change)',
    weight: -2,
    needs: ['quote-credit'],
  },
  {
    say: '(olympic*|paralympic*|world cup|commonwealth games|grand slam|super bowl|playoff*|premier league|ballon)',
    weight: -1.5,
  },
  {
    say: '(crown|find|finding|choose|choosing|vote for|voting for|search for|looking for|nominate|only|use|using|deserve*|get|give you|bring you|make|making|want) the best',
    weight: -2,
  },
  {
    say: 'number one (tip|rule|reason|question|goal|priority|cause|concern|fan|way|thing|mistake)',
    weight: -0.5,
  },
  {
    say: '(our|a|the|your) (review|roundup|round up|recap) of (the|our|this) (year|week|month|season)|(year|month|week) in review',
    weight: -1,
  },
  // The brand's own.
  {
    say: '(two|three|four|five|<number>|double|triple|another|several|our first) [<any>] (award|awards|golds|medals|trophies|accolades)',
    weight: 3.5,
  },
  {
    say: '(on|in|made|into|among) .. (hot list|gold list|good food guide|michelin guide|best list|power list|watch list|<number> list|best of list)',
    weight: 3.5,
  },
  {
    say: '(calls|called|call|names|named|dubs|dubbed|rates|rated|crowns|crowned|voted) (it|us|our <any>|them|this|this <any>) [<any>] (the|a|an|one of|best|top|number|their)',
    weight: 4,
  },
  {
    say: "(the|ranked|rated|voted|britain's|america's|your|nation's|world's) 1 (app|brand|choice|bank|rated|ranked|selling|recommended|retailer|provider|broker|airline|store|school|company)",
    weight: 4,
  },
  {
    say: '(we|our|experts|testers|editors) [<any>] (compared|compare|put|tested|tried|pitted) .. (side by side|to the test|head to head|against|so you)',
    weight: 4,
  },
  {
    say: '(gave|give|gives|receive*|earn*|score*|award*|got|get|achieve*) .. (highest|top|full|perfect) (marks|score*|rating*|grade*|honours|honors)',
    weight: 5,
  },
  {
    say: '(leads|tops|led|leading|first in|member of|named to|included in|joins|highest in|ranked in) .. (index|ranking|rankings|league table|benchmark|scorecard|quadrant)',
    weight: 4,
  },
  {
    say: "(win|wins|won|winner|winners|winning|scoop*|triumph*|success|honoured|honored|recognised|recognized|gold|victory|double) (at|in) (the|this year's|last night's) .. .. (award|awards)",
    weight: 4.5,
  },
  {
    say: '(dow jones sustainability|ftse4good|corporate equality index|gender equality index|ethisphere|most admired|diversityinc|working mother|great place to work|100 best|net promoter|j d power|jd power|good housekeeping institute|magic quadrant|forrester wave|consumer reports|euromonitor|brand finance|brandz|interbrand|world travel awards|skytrax|tripadvisor travel)',
    weight: 3,
  },
  {
    say: '(highest|top|full|great|excellent|perfect|good) (marks|scores|score|rating|ratings|ranking|customer satisfaction|satisfaction)',
    weight: 3.5,
  },
  {
    say: "(is|are|as|have|has|named|voted|become|among) (world's|the world's|the nation's|the country's|america's|britain's|the uk's|germany's|india's|africa's|asia's|europe's|kenya's|canada's|australia's|singapore's|the city's) [<any>] (best|favourite|favorite|most loved|no 1|number one|top|fastest|safest|greatest|most)",
    weight: 3.5,
  },
  {
    say: '(here are|these are|check out|discover|see|find out|revealed|we ranked|ranking) (the|our) [<number>] (best|most|top|worst|cheapest|safest|greatest|biggest|least|priciest) ',
    weight: 3.5,
  },
  {
    say: '(<number>|ten|five|seven) [of the] (best|coolest|greatest|top|most|tastiest|prettiest|funnest|must try|must visit) .. (in|for|to|of|on)',
    weight: 3.5,
  },
  {
    say: '(<number>|top|best|coolest|fun|cool) [<any>] [<any>] (cafes|cafés|restaurants|bars|brunch spots|hotels|eateries|dishes|desserts|burgers|bakeries|spots) [<any>] [<any>] (in|to|that|every|near|for|around)',
    weight: 3.5,
  },
  {
    say: '(made|makes|making|changed|changes|changing|saved|transformed) my (life|day|mornings|skin|hair|kitchen|laundry|routine|week) [so]',
    weight: 2.5,
  },
  {
    say: "(love|loving|obsessed with|adore|enjoying) my (new|<mention>|<hashtag>)|(i|we) (love|loved|adore|enjoyed) (how|the way|that it|everything about)|can't live without (it|my|this|these)",
    weight: 2,
    needs: ['first-person-singular'],
  },
  // A place, a medal, a test or kind words, told without "award" or "review".
  {
    say: "(comes|came|come|coming|emerged|emerges) out on top|(top|head) of (the|their|its|this year's|our|a) [<any>] [<any>] (table|list|test|poll|ranking|rankings|league|class|study|survey|chart|index|tables)|(at|to) the top of (the|their|a|its|this) [<any>] [<any>] [<any>] (table|list|test|poll|ranking|study|survey|index|league)",
    weight: 4,
  },
  {
    say: '(put|puts|placed|places|ranks|ranked|voted|named|chose|picked|rates|rated|has|have) (us|ours|it|our <any>) (first|second|third|top|at number|at the top|in the top|number|<number>|among|ahead of|above)',
    weight: 4.5,
  },
  {
    say: '(rises|rose|climbs|climbed|up|jumps|jumped|moved up|moves up|gained) <number> (places|spots|positions|ranks|rungs)|(ranked|placed|came|finished|sits|sit) (<number> <any>|joint <any>|first|second|third|fourth|fifth|sixth) (in|of|out of|for|nationally|overall)|moving up to (tier|band|level|second|third|first|number)',
    weight: 3.5,
  },
  {
    say: '^ [double|another|a|grand|our] (gold|silver|bronze|platinum|double gold|trophy) (for|at|in|again)|(gold|silver|bronze|double gold|platinum) (for (our|the)|at (the|this|<hashtag>)|from (the|<hashtag>))',
    weight: 4,
  },
  {
    say: "(runner up|runners up|highly commended|best in show|best in class|supreme champion|champion (beer|cheese|gin|pie)|double gold|grand gold|overall winner|category winner|blue ribbon|people's choice)",
    weight: 3,
  },
  {
    say: "(took|takes|won|wins|earned|earns|received|gained|gains|bagged|awarded|given|keeps|kept|retains|retained) (an|a|its|the|our|their|two|three|<number>) [<any>] [<any>] (michelin star|star|stars|rosette|rosettes|hat|hats|grade|bib gourmand|gold star|blue flag|platinum|chef's hat|spoons)|(picked|picks|pick|brought|bring|came home with|come home with|walked away with|won|scooped|bagged) [up] [<number>|us|our|a] [<any>] [<any>] (medals|medal|prizes|trophies|golds|silvers|rosettes|gongs)|(medal|medals|gold|silver|bronze) (at|in|from) the <any>",
    weight: 4,
  },
  {
    say: "(michelin star|michelin stars|bib gourmand|aa rosette*|good food guide|good pub guide|great taste award*|decanter world|iwsc|wine advocate|gault millau|legal 500|band 1|tier 1|ofsted|cqc|euro ncap|ecovadis|kununu|defaqto|moneyfacts|stiftung warentest|adac|oko test|uswitch|speedtest|opensignal|sustainalytics|msci esg|leapfrog|hospital safety grade|us news|times higher education|qs world|guardian university|yougov|superbrand*|peer insights|av test|dxomark|metacritic|rotten tomatoes|letterboxd|goodreads|blue flag|green flag|world's 50 best|feefo|reevoo|bizrate)",
    weight: 2.5,
  },
  {
    say: '(rated|graded|judged|found|certified|named) (outstanding|good|excellent|exceptional|gold|silver|best|top|very good) (by|for|in|across|again|overall)',
    weight: 4.5,
  },
  {
    say: '(tested|test|rode|drove|compared|pitted|measured|ranked|tried|weighed) [<any>] [<any>] [<any>] (against|next to|alongside|side by side with|versus) [<number>|the|its|our|<any>] (rivals|others|competitors|the competition|other|competition|rest|four|three|five|leading)',
    weight: 4,
  },
  {
    say: '(blind tasting|taste panel|tasting panel|comparison test|group test|road test|independent lab|crash test|long term test|first drive|hands on review|test of <number>|test victory|test winner*|side by side test|lab test|lab tests|shootout|through (its|their) paces|takes a (hard|close|long) look at)',
    weight: 3,
  },
  {
    say: '(highest|lowest|fastest|best|quietest|shortest|longest|first|top|most accurate|safest|cheapest) (of|among|out of) [all] [the] [<number>] <any> [<any>] (tested|tracked|compared|surveyed|measured|reviewed|rated)|the other <number> [<any>] [<any>] [<any>] [<any>] (needed|test|took|scored|table)|(fastest|best|most|highest|safest|cheapest|quietest|number one|top|leading|largest|greenest) .. .. [<any>] (according to|as measured by|measured by|as ranked by|as rated by|says the|say the)|(cleanest|quietest|friendliest|greenest|happiest|safest|fastest|cheapest|best|finest|top) [<any>] [<any>] in the (county|region|state|north|south|east|west|area|borough|village|capital|business|industry|sector|midlands|whole country)',
    weight: 3.5,
  },
  {
    say: '(says|said|writes|wrote|told us|tells us|according to) (one|a|another|our) [<any>] [<any>] (client|customer|guest|patient|reader|user|buyer|tester|regular|parent|reviewer|tenant|rider|resident)|one (client|customer|guest|patient|reader|buyer|regular|tester|parent|user|reviewer|rider) (says|said|told|wrote|writes|called|put|reports|described|tells)',
    weight: 4,
  },
  {
    say: '(left us|sent us|wrote us|wrote to us|handed us|gave us|sent me|left me) (this|a note|a card|a letter|these words|this note|this message|the loveliest|the nicest|such)|<any> from <any> (writes|wrote|told us|tells us)|(a|the|this|another|such a) (lovely|kind|sweet|nice|beautiful|wonderful|glowing) (note|card|letter|message|email|postcard|comment|review|words)|(note|card|letter|postcard|email|thank you card) (came|arrived|landed|was waiting) (in|through|on|this|from|today)',
    weight: 3.3,
  },
  {
    say: "(we didn't|we did not|nobody|no one) (pay|paid|bribe|bribed|ask|asked) (them|him|her|the|anyone|for) .. (write|say|to|that|this)|(don't take|not just|don't just take) (our|my) word [for it]|(not our words|their words not ours|not us saying|you don't have to take our word)|(who are we to argue|we'll take (it|that)|we're not crying|can't argue with that|couldn't have put it better|couldn't have said it better|their words)|top (right corner|quartile|decile|of the class)|out of (five|5|ten|10) for|hygiene (rating|score)",
    weight: 3.7,
    evenNegated: true,
  },
  {
    say: "(we're|we are|still|someone's|chef is) blushing|(framed it|framing (it|this)|having framed|can we frame|on the (kitchen|office|staffroom|fridge) wall|on the fridge door)",
    weight: 2,
  },
  {
    say: "most (borrowed|read|ordered|rented|listened to|listened|bought|sold|booked|visited|saved|cooked|clicked|picked|reserved|replayed|binged|shazamed|added|wishlisted)|(our|this week's|this month's|last week's|the week's) (top|best) (sellers|seller|borrows|reads|picks|orders|sellers list)|(flew|flying|fly|flown) off (our|the|your) shelves|(the|our|your) <number> [<any>] (books|dishes|records|cheeses|wines|beers|songs|items|products|loaves|titles|games|recipes|episodes|tracks|stories|articles|posts|drinks) (that|you|our|everyone|we) [<any>] (flew|sold|bought|ordered|asked|read|loved|listened|played|most|couldn't)",
    weight: 3.5,
    evenNegated: true,
  },
  {
    say: "we (ate|tried|tested|tasted|drank|drove|slept on|wore|cooked|rode|sampled|ranked|compared|scored|washed|walked) (<number>|all|every|a dozen|dozens|them all) .. [so you]|so you don't have to|(we|our <any>) (reviewed|ranked|rated|scored) [all|every|<number>] (the|of|<number>)",
    weight: 3.5,
    evenNegated: true,
  },
  {
    say: "(our|the|their) (critic|critics|reviewer|reviewers|editor|editors|testers|panel|tasting panel|experts|judges|drinks writer|food writer) ['s] [<any>] (verdict|list|guide|picks|pick|ranking|review|note|notes|gives|give|rates|favourite|favourites|choice)|(full|final|complete) (ranking|verdict|league table|test results|scores)|our (reviewer's|critic's|editor's|tester's|experts) [<any>]",
    weight: 3.5,
  },
  {
    say: "(easily|hands down|by far|honestly|probably|possibly|without doubt) (the|one of the|my) (best|softest|nicest|tastiest|most|favourite|favorite|finest|crispiest|juiciest|fluffiest|cleanest|comfiest|creamiest|prettiest)|(best|softest|nicest|tastiest|finest|crispiest|freshest|friendliest|comfiest|creamiest|juiciest) <any> [<any>] [<any>] (i have|i've|we've|i) [ever] (had|tried|tasted|eaten|owned|worn|used|stayed|bought|slept)",
    weight: 3.7,
  },
  {
    say: '(super|so|very|really|damn|sooo) (shiok|tender|yummy|tasty|juicy|sedap|comfy|comfortable|delicious|friendly|fresh|crispy|smooth|soft|refreshing|satisfying|addictive)',
    weight: 2,
    needs: ['post:mention'],
  },
  {
    say: '(fund|law firm|firm|builder|lender|dealer|supplier|contractor|developer|operator|festival|museum|attraction|destination|carrier|garage|gym|farm|butcher|cheese|pie|gin|distillery|winery|vineyard|roaster|van|truck|motorbike|bike|tyre|robot|toy|podcast|publisher|bookshop|charity|school|nursery|college|practice|pharmacy|optician|platform|solution|vendor|label|magazine|newspaper|utility) of the year',
    weight: 4.5,
  },
  {
    say: '<percent> (of <any>|of our <any>|of all <any>) .. (recommend|recommended|satisfied|happy with|rate us|rated|prefer|preferred|noticed)|<number> out of <number> [<any>] (would|say|said|recommend|rate|rated|agree)|would recommend .. [to a friend]|<number> (in|out of) <number> {peer}|<number> (in|out of) <number> <any> (who|would|said|say|kept|chose|agree|recommend)',
    weight: 3.2,
  },
  {
    say: '(certified|fairtrade|organic|sustainable|accredited|responsible) (sources|source|suppliers|palm oil|cotton|wood|farms|forests|vegan|kosher|halal|refurbished|pre owned|preowned|instructor|instructors|copy|dealer|dealers|technician*|used|trainer|mail|public)',
    weight: -2.5,
  },
  {
    say: '(would|do|did|can) you give (it|us|them|full|this|the) [full|<number>] [marks|stars|a]',
    weight: -4.5,
  },
  {
    say: '(positioned|placed|recognised|recognized|cited|listed) (as|among) (a|the) [<any>] (leader|leaders|visionary|strong performer|challenger|best)|(idc|gartner|forrester|everest group|frost sullivan|nelsonhall|omdia|aragon) [<any>] (names|named|recognizes|recognized|ranks|ranked|positions|places|report|marketscape)',
    weight: 4,
  },
  {
    say: '(top safety pick*|best in test|test winner*|best buy award|editors choice|editor choice|best resale|five star safety|5 star safety|certified fresh|most awarded|award of excellence|seal of excellence|superior taste)',
    weight: 3.5,
  },
  {
    say: "worth every (penny|cent|bite|sip|minute|mile|calorie|pound|dollar|rupee)|(exceeded|surpassed|beyond) (my|our|all) expectations|(blew|blown) (me|us) away|(better|nicer|prettier) than (i|the (pictures|photos)|expected)|(swears|swear) by (it|them|this|our)|(lives|lived) up to the hype|(don't|didn't) know how i (lived|managed)|(holy grail|chef's kiss|a lifesaver|life saver)|swipe (for|to see) [the] [<any>] (before|results|transformation|after)|(after|in) (just|only) [<number>] (session|sessions|treatment|treatments|weeks|uses|applications|use)",
    weight: 2.5,
    evenNegated: true,
  },
  {
    say: '(number one|#1|no 1|top|best) (in|for|on|across) [<any>] (customer satisfaction|customer service|customer experience|customer care|reliability|itunes|billboard|netflix|sustainability|quality|safety|innovation|trust)|(<percent>|a <number>|perfect|top) (score|scores|rating) (on|in|from|for) (the|our|this|their|<any>) [<any>] [<any>] (index|survey|report|ranking|scorecard|assessment|inspection|benchmark|review)',
    weight: 3.7,
  },
  {
    say: '(best|top|favourite|favorite) [<any>] (bar|pub|restaurant|cafe|hotel|spa|bakery|pizza|burger|brunch|curry|coffee|roast|beach|shop|salon|airline|airport|bank|broker|app) (in|on) (the|town|<any>)',
    weight: 2.5,
  },
  {
    say: 'says the <any> [<any>] (inspection|report|guide|survey|jury|panel|times|gazette|echo|herald|post|mail|observer|review|magazine|inspectors|inspector|judges|test)|(gazette|echo|herald|tribune|observer|telegraph|chronicle|magazine|blogger|food writer|critic|influencer|food critic|reviewer|restaurant critic) [<any>] [<any>] (thinks|says|wrote|called|loved|came in|agrees|lived with|tried|visited|gave|reckons)',
    weight: 3.5,
  },
  {
    say: '(best buy|best buys|best rate|top rate) (in|table|tables|list|by|rating|badge)|is (a|the|their) best buy',
    weight: 3,
  },
  {
    say: '{peer} [<any>] [<any>] (rate|rated|rank|ranked|voted|put|named|scored|gave|give|crowned|chose) (us|our|it|ours|this|the|their)',
    weight: 3.5,
  },
  {
    say: '(customer|reader|listener|guest|client|regular|lady|gentleman|couple|family|someone|somebody|patient|stranger) .. (drove <number>|came all the way|has had (our|one|his|her|their)|wrote (a|us|to us|this)|writes|told us|called (our|it|us)|left (us|this|a)|said (it|our|the|we)|says (it|our|she|he))',
    weight: 3,
  },
  {
    say: '(head of|director of|manager at|manager of|owner of|cto|cio|it manager|head teacher|head chef|chef at|founder of|engineer at|farmer in|nurse at) .. .. (on|about) (our|the|us|why|how|using|working|moving)',
    weight: 2.5,
    needs: ['post:quotation'],
  },
  {
    say: '(thanks|thank you) .. for the (stars|love|kind words|rating|lovely words|five stars|5 stars|nice words|shout out|write up)|thanks to <any> [<any>] [<any>] for (testing|reviewing|tasting|the write up|trying|visiting and|naming|choosing|featuring|rating|the kind|the lovely|the nice)',
    weight: 3.5,
  },
  {
    say: '(want to know|wondering|wonder|see|learn|find out) why <any> [<any>] [<any>] (calls|loves|chose|picked|trusts|recommends|rates|says|call|love|choose|trust|recommend)|(pick|picks|choice) for [the] best|(won|wins|winning) [<any>] [<any>] (comparison|group test|shootout|test|taste test|bake off|side by side)|(in|on|among|make|made|makes) [<any>] [<any>] list of [the|<any>] (best|top|most)',
    weight: 3.5,
  },
  {
    say: '(this|a|the|new|great|lovely|latest|full|first) review (of|by|from|on) (our|the|<any>)',
    weight: 3,
  },
] as const satisfies readonly Keyword[];
