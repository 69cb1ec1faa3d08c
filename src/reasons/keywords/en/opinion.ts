import type { Keyword } from '../keywords.ts';

export const EN_OPINION = [
  {
    say: 'would you [ever] (sell|get rid of|let go of|let it go|wear|rock|drive|buy|own|pay|swap|trade|keep|return|eat|drink|sip|order|try|live (here|in)|put) [this|that|it|these|them|one|a|an|for]',
    weight: 3.6,
    needs: ['question'],
  },
  {
    say: '(dope|hot|yay|yea|yes|love it|hit|smash|cop|keep|trash|in|fire|pass|fab|cute) or (nope|not|nay|no|hate it|leave it|miss|pass|drop|return|toss|treasure|out|drab|tired|skip)',
    weight: 3.8,
  },
  {
    say: '(do|did|does|would) you think .. (worth*|look*|suits|works|should|goes|deserve*|tastes|better)',
    weight: 3.2,
    needs: ['question'],
  },
  {
    say: '(is|are|would) (this|that|these|it) .. (for you|your (dream|type|style|thing|kind)|worth (it|the)|a (yes|no|keeper|winner))',
    weight: 2,
    needs: ['question'],
  },
  {
    say: '(which|what) [one] would (you|your) .. (ask for|go for|pick|choose|take|want|have|be|order|wear|buy|keep|start with|replace)',
    weight: 3.2,
    needs: ['question'],
  },
  { say: "(hit|tap|press|click) ['like'|like|love|❤️] (for|if you prefer) .. (or|and)", weight: 2.2 },
  {
    say: '(hit|tap|use|react with|give us) [a|an|the] .. (for|if) .. (or|and) [a|an|the] .. (for|if)',
    weight: 2,
  },
  { say: "(rather be|you'd rather|would you rather|do you prefer|you prefer)", weight: 2 },
  { say: "(now it's|it's) (up to you|your turn) to (decide|choose|vote|judge|pick)", weight: 2.6 },
  { say: 'what (do|did) you think (of|about)', weight: 2.6 },
  {
    say: 'have you ever (seen|tasted|tried|owned|worn|driven) .. (like this|this|in <any>|one of these|with)',
    weight: 0.9,
    needs: ['question'],
  },
  {
    say: '(vote now|cast your vote|vote for|vote below|vote here|vote in|vote on|voting ends|voting is|final voting|time to vote|votes|vote by)',
    weight: 4.5,
  },
  { say: '(vote|voting|voted)', weight: 1 },
  { say: '[take|in|our|the|this|a|twitter|quick] poll', weight: 3.5 },
  {
    say: '(which|what) [one] .. your (favorite*|favourite*|fave*|pick|choice|go to|top)',
    weight: 4,
    needs: ['question'],
  },
  { say: '(which|what) .. (favorite*|favourite*|fave*|prefer|best)', weight: 1.6, needs: ['question'] },
  { say: 'which .. (do|would|will|are|did) you', weight: 3, needs: ['question'] },
  { say: 'which (one|of these|of our|do|would|{product})', weight: 3, needs: ['question'] },
  { say: 'which', weight: 0.6, needs: ['question'] },
  { say: '(who) .. (you|your|best|favorite|favourite|should)', weight: 2.5, needs: ['question'] },
  { say: "what's your (favorite*|favourite*|fave*|go-to|go to|pick|top|choice|take|opinion)", weight: 3.5 },
  {
    say: '(tell us|let us know|tell me|let me know) .. (favorite*|favourite*|think|thoughts|which|what|why|how)',
    weight: 1.6,
  },
  { say: '(tell us|let us know) [which|what|why|how|your|below|in|if|down]', weight: 1 },
  {
    say: '(in the comments|comment below|comments below|comment down|in comments|reply below|reply with|sound off|let us know)',
    weight: 1,
  },
  {
    say: '(what do you think|what are your thoughts|your thoughts|your opinion|your views|your view|your feedback|your input|have your say|your say)',
    weight: 3.5,
  },
  {
    say: "(we want to hear|we'd love to hear|love to hear|want to hear from you|hear from you)",
    weight: 2.5,
  },
  { say: '(take|complete|fill out|fill in|answer|participate in) .. (survey|poll|questionnaire)', weight: 4 },
  { say: '(survey|questionnaire)', weight: 2.5 },
  {
    say: '(rate (us|your|our|it|this|the)|review us|leave us a review|leave a review|write a review|give us a review|on a scale of)',
    weight: 4,
  },
  { say: '(how (was|did|do|would) (your|you|we) .. (experience|rate|like|feel))', weight: 4 },
  {
    say: '(would you rather|this or that|yes or no|yay or nay|yea or nay|hot or not|love it or|hit or miss|agree or disagree|do you agree|agree)',
    weight: 3,
  },
  { say: '{product} or ..', weight: 3, needs: ['choice-list'] },
  { say: 'or', weight: 1, needs: ['choice-list'] },
  {
    say: '(team <any>|side are you|whose side|pick a side|pick your|choose your|choose one|pick one|what would you choose|would you choose)',
    weight: 1,
  },
  { say: 'your (favorite*|favourite*|fave*)', weight: 2.5, needs: ['question'] },
  { say: 'do you (prefer|like|love|think|have|use|agree|keep|want)', weight: 1.6, needs: ['question'] },
  { say: '(what|how|where) (do|did|would|are|were|will) you', weight: 0.6, needs: ['question'] },
  { say: '(are|were|have|did) you', weight: 0.6, needs: ['question'] },
  { say: "(what|what's)", weight: 0.6, needs: ['question-to-reader'] },
  { say: '(you|your)', weight: 0.6, needs: ['question'] },
  { say: '(rt for|like for|retweet for|❤ for|👍 for|rt if|like if|retweet if)', weight: 2.5 },
  {
    say: '(share your|tell us your|drop your|give us your) (thoughts|opinion*|feedback|views|favorite*|favourite*|pick*|choice*|reaction*|answer*|take)',
    weight: 2.5,
  },
  { say: '(discuss|debate|unpopular opinion|hot take|dilemma)', weight: 1 },
  { say: '<number> or <number>', weight: 2.5, needs: ['question'] },
  { say: '(vs|versus)', weight: 1 },
  { say: '(thoughts|opinions|reactions)', weight: 3.5, needs: ['question'] },
  { say: '(tell us|comment|let us know|share|drop) .. (below|comments|👇)', weight: 3 },
  { say: '(love it or hate it|smash or pass|keep or|yes or|in or out|cats or dogs|day or night)', weight: 3 },
  {
    say: "(who is your|who's your|what's your|which is your|what is your)",
    weight: 1.5,
    needs: ['question'],
  },
  { say: '(how (many|often|much) (do|would|have) you)', weight: 3, needs: ['question'] },
  { say: '(rank|rate) (these|your|them|the|from)', weight: 3 },
  { say: '(team <any> or)', weight: 3 },
  {
    say: '(would you try|would you wear|would you eat|would you buy|have you tried|have you ever tried|did you try|ready to try)',
    weight: 3,
    needs: ['question'],
  },
  {
    say: '(finish the sentence|fill in the blank|caption this|complete the sentence|describe .. in (one|three|<number>) (word|words|emoji*))',
    weight: 3,
  },
  {
    say: '(mild or|hot or|sweet or|dark or|black or|big or|red or|coffee or|tea or|pizza or|ios or)',
    weight: 3,
    needs: ['question'],
  },
  { say: '(1|2|3|a|b|c|👍|❤|🔥|1️⃣) or', weight: 2.5, needs: ['question'] },
  { say: '(pick (one|your favorite|your favourite|a)|choose (one|your|a|between))', weight: 3 },
  { say: '(quick question|question of the day|question for you|qotd|quick poll)', weight: 2.5 },
  {
    say: '(you like|you love|you prefer|you choose|you pick|you think|you want)',
    weight: 1,
    needs: ['question'],
  },
  { say: '(rate|review) (us|our|this|it|the)', weight: 4.5 },
  { say: '(how was|how were|how did you) .. (your|you|it)', weight: 4.5 },
  { say: '(our|a|this|short|quick) survey', weight: 4.5 },
  { say: '(love it or hate it|yes or no|this or that|would you rather)', weight: 4.5 },
  { say: 'how would you (style|wear|rate|use|eat|describe|spend)', weight: 4.5 },
  { say: '(leave|write|give|post|drop) (us|a|your) [a|your] (review|rating|feedback)', weight: 4.5 },
  { say: '(tell us|let us know|comment|share) .. (favorite*|favourite*)', weight: 4 },
  { say: '(tell us|let us know|comment|share) .. (in the comments|below)', weight: 1.5 },
  {
    say: '(did you know|do you know|have you heard|are you looking for|looking for|need a|want to know|ready for|ready to)',
    weight: -2,
  },
  { say: '(find out|learn more|read more|swipe to|here are|here is|answer:|the answer)', weight: -1.5 },
  {
    say: '(which|what) .. (would|do|did|will) you .. (choose|pick|prefer|go for|start|try|wear|order|buy)',
    weight: 4.5,
    needs: ['question'],
  },
  {
    say: '(share|give|send|tell|post) .. (your|us your) (view|views|opinion*|thoughts|feedback|take|reaction*)',
    weight: 5,
  },
  { say: '(whose side|which side|which team|who wins|who wore it)', weight: 3.5 },
  // Which of these: the question, straight or within a request.
  {
    say: "(which|what|who|whose) [<any>] [<any>] (is|are|was|were|do|did|would|will|should|gets|has|deserves|'s) .. (your|you|yours|calling|best|better|favorite*|favourite*|worst|more|most|speaking)",
    weight: 2,
    needs: ['question'],
  },
  {
    say: '(which|what) {product} .. (you|your|calling|favorite*|favourite*|best|better|first|most)',
    weight: 4.5,
    needs: ['question'],
  },
  {
    say: '(which|what) [one|ones|of these] .. (you|your) .. {choose}',
    weight: 4.5,
    needs: ['question'],
  },
  {
    say: "{tellus} .. (which|what|who|whose) [<any>] [<any>] (you|you're|you'd|you've|your|is your|are your|one|would|wins|won)",
    weight: 3.5,
  },
  {
    say: '{tellus} .. your (favorite*|favourite*|fave*|pick|picks|choice|top|best|verdict|thoughts|reaction*|opinion*|score|rating|experience*|answer*|take|vote)',
    weight: 4,
  },
  {
    say: "(let us know|tell us|share|give us|we value|we'd love|send us|drop) [what you|your] (think|thoughts|feedback|honest opinion|view|views|input|verdict|rating)",
    weight: 4,
  },
  {
    say: '(would you|could you|do you|are you|did you|have you) .. (or|prefer|rather) .. ',
    weight: 2,
    needs: ['choice-list'],
  },
  { say: '{product} or', weight: 3, needs: ['question'] },
  { say: '(or|vs|versus)', weight: 1.5, needs: ['closing-question', 'choice-list'] },
  {
    say: '(like|comment|reply|react|drop|type|rt|retweet|❤️|👍|🔥|😍|a|1) .. for .. (and|or|comment|reply|share|retweet|rt|like) .. (for|if)',
    weight: 3.5,
  },
  { say: '(favorite*|favourite*|fave*|fav)', weight: 3, needs: ['closing-question'] },
  { say: '(favorite*|favourite*|fave*|fav)', weight: 2.5, needs: ['question-to-reader'] },
  {
    say: "(what's|what is|whats|who is|who's|which is) .. (favorite*|favourite*|fave*|fav|go-to|first choice|best|must-have)",
    weight: 4,
    needs: ['question'],
  },
  { say: '(which|what)', weight: 1.5, needs: ['closing-question'], not: ['mention'] },
  // Votes.
  {
    say: '(vote|votes|voting) .. (for your|for the|for us|now|below|here|in the|at|on|via|by|today|open|closes|ends|ended|through|online|who|which)',
    weight: 6,
  },
  {
    say: '(cast|casting|put in|submit|get in|place|your) (your|a|the|our) (vote|votes|ballot|pick)',
    weight: 4.5,
  },
  {
    say: '(nominees|nominee|finalists|contenders|contestants|bracket|shortlist) .. (vote|voting|poll|choose|pick)',
    weight: 4,
  },
  { say: '(poll|polls)', weight: 3, not: ['post:quotation'] },
  { say: '(head to|go to|in|on|over on) our (stories|story|poll) .. (vote|poll|choose|tell)', weight: 4 },
  {
    say: '(who|what) (should|will|would|gets|deserves) .. (win|take|be crowned|your vote|the title)',
    weight: 3,
    needs: ['question'],
  },
  // Judging one thing.
  {
    say: "(what do|what did|how do|how did|what are|how would|what's|what have) (you|y'all|you guys|we|your) .. (think|make of|like|feel|say|thoughts|enjoy|describe|rate|reckon|thinking)",
    weight: 4,
    needs: ['question'],
  },
  {
    say: '(thoughts|opinions|verdict|yay or nay|agree|disagree|fan or|yes or no|love or hate|hot or not|hit or miss|in or out|worth it)',
    weight: 4,
    needs: ['closing-question'],
  },
  {
    say: '(rate|score|rank|grade|review|judge) .. (out of|from <number>|on a scale|<number> to <number>|<number> stars|these|this|it|them|us|your)',
    weight: 3.5,
  },
  {
    say: '(take|complete|fill out|fill in|answer|join|our) .. (survey|questionnaire|poll|quick questions|feedback form)',
    weight: 4,
  },
  {
    say: '(have you|did you|do you) (tried|try|tasted|seen|visited|visit|watch|watched|been|read|played|used|wear|own|got) .. (yet|before|ever|this|our|it|them)',
    weight: 1.5,
    needs: ['closing-question'],
  },
  {
    say: '(do you agree|would you agree|agree or|right or wrong|true for you|who else|anyone else)',
    weight: 1.5,
    needs: ['question'],
  },
  { say: '(whose side|which side|which team|what team|team <any>) .. (are you|you on|do you)', weight: 4 },
  {
    say: '(your|the) (honest|two minute*|quick|valuable|genuine) (opinion|feedback|thoughts|views|review)',
    weight: 4,
  },
  {
    say: '(review|rating|feedback) (on|at) (google|trustpilot|tripadvisor|yelp|facebook|amazon|app store|our page|our website)',
    weight: 2.5,
  },
  {
    say: '(weigh in|have your say|make your voice|sound off|settle (this|the debate|it))',
    weight: 2.5,
  },
  {
    say: '(hardest|toughest|difficult|only|big|eternal|age-old) (question|decision|choice|debate|dilemma|choices)',
    weight: 3,
  },
  {
    say: '(how|where|when) do you (take|like|have|eat|drink|style|wear|use|enjoy|make|store|serve|keep|prefer|pair|listen|watch|play) (our|your|yours|them|it|this|these)',
    weight: 3.5,
    needs: ['question'],
  },
  {
    say: '(drop|leave|comment|react|reply|type|tweet|give us) [with] [a|an|your|the] (<emoji>|<number>|emoji*|gif*) [below] (if|for|when|and)',
    weight: 3,
  },
  {
    say: '(option|number|look|outfit|style|photo|picture|design|combo|shade) (<number>|a|one) (or|and|vs) .. (<number>|b|two)',
    weight: 3,
  },
  {
    say: 'would you [<any>] (wear|try|buy|eat|drink|visit|watch|drive|pay|swap|rock|pick|choose|recommend|give|rate|rather|go for)',
    weight: 3,
    needs: ['question'],
  },
  {
    say: '(yes|yay|hot|keep|love|hit|fab|treat|stay|dress) (or|vs) [the] (no|nay|not|toss|hate|miss|drab|trick|go|pass|mess)',
    weight: 4,
  },
  { say: '^ discuss', weight: 2.5 },
  { say: '^ <any> or <any>', weight: 2.5, needs: ['choice-list'] },
  {
    say: '(provide|give|leave|share|send|submit|offer|drop) [us] [your|any|some|honest|valuable] (feedback|input|comments) (on|about|to|via|through|here|below|by)',
    weight: 5,
  },
  {
    say: '(would|do|will|are) you (style|styling|wear|wearing|put|hang|serve|serving|pair|pairing|display|going with|going for|team|here for|more|choose|choosing|have) .. or',
    weight: 4,
    needs: ['question'],
  },
  {
    say: 'where (do|does|would|are) (you|your <any>) (sit|stand|land|fall|rank|start) [on|in|with]',
    weight: 4,
    needs: ['question'],
  },
  {
    say: "(what|which|who) (would|should) (make|be in|get|take|top) your (list|top|vote|cup|cart|basket|bag|wishlist|number one)|what's (on|in) your (list|wishlist|basket|cart|plate|playlist|order)|what (is|would be) your (order|usual|go to|pick|choice|verdict|take|view|opinion)",
    weight: 3.5,
    needs: ['question'],
  },
  {
    say: '(help|get) (them|him|her|us|your <any>) (win|to win|take the title|reach the final)',
    weight: 3,
  },
  {
    say: '(agree|disagree|do you agree|true or not|fair|right)',
    weight: 2,
    needs: ['question-to-reader'],
  },
  {
    say: '(your|the) (vote|votes|verdict|rating|ratings|opinion) (counts|matters|decides|helps|is important|could|can|will)',
    weight: 4.5,
  },
  {
    say: "(we'd|we would|i'd|would) (love|like|appreciate) [to (hear|know|get|have)] your (thoughts|feedback|opinion|opinions|view|views|input|experience)",
    weight: 4.5,
  },
  {
    say: "{tellus} .. which [<any>] [<any>] [<any>] (you|you're|you'll|you'd|you've|is your|are your|is yours|one|ones)",
    weight: 5.5,
  },
  {
    say: 'not sure (which|what|where|how|if|about)|(which|what) [<any>] [<any>] [<any>] (is|are) right for you',
    weight: -4.6,
  },
  {
    say: '(how did we do|how are we doing|how was it|how did (it|we) go|did (we|it) meet|were you happy|are you happy with|how satisfied|how likely)',
    weight: 4.5,
    needs: ['question'],
  },
  {
    say: '(your|a) (feedback|opinion|opinions|views|input) (matters|matter|counts|count|means|helps|help|is (important|valuable|welcome|key)|will help|shapes|makes)',
    weight: 4.5,
  },
  {
    say: '(on a scale (of|from)|scale of (1|one)|(1|one) to (10|ten|5|five)|out of (10|ten|5|five)) .. (how|rate|would|how would)',
    weight: 6,
  },
  {
    say: '(how|rate) .. (on a scale (of|from)|(from|out of) (1|one|10|ten|five|5))',
    weight: 6.5,
  },
  {
    say: '(drop|comment|leave|reply|type|send) [us|with] [a|an|your] (yes|no|yay|nay|a heart|hearts|fire|thumbs up|one|<emoji>|<number>) (if|below if|for|in the comments if)',
    weight: 2.5,
  },
  {
    say: '(left or right|sweet or savoury|sweet or savory|before or after|indoor or outdoor|hot or iced|iced or hot|old or new|yes or no|tea or coffee|coffee or tea|gold or silver|silver or gold|black or white|heels or flats|morning or night|summer or winter|books or movies|beach or mountains|window or aisle|milk or dark|thick or thin|crunchy or smooth|red or white|for or against|love or hate|real or fake)',
    weight: 4,
    needs: ['post:question'],
  },
  {
    say: '(poll time|poll of the day|new poll|in our poll|take our poll|quick poll|vote in the poll|our latest poll|our survey|this survey)',
    weight: 4.5,
  },
  {
    say: 'would you (style|wear|use|hang|put|display|pair|rock|serve) (this|it|these|them|yours)',
    weight: 3.5,
    needs: ['question'],
  },
  { say: "guess (what|who's back|where we|who's)", weight: -0.3 },
  { say: '<emoji> (for|if) .. <emoji> (for|if)', weight: 5.5 },
  { say: 'help us (improve|get better|do better|serve you|understand)', weight: 2.5 },
  {
    say: "(we want|we'd like|we need|we'd love|we would like|we value|looking for) your (thoughts|views|view|opinion|opinions|feedback|say|verdict)",
    weight: 5,
  },
  { say: '(public|our|the|this|open) consultation', weight: 2.5 },
  {
    say: '(pick|choose|select|crown) (your|the) [<any>] (player|winner|man of the match|champion|mvp|team of|goal|star|best|number one)',
    weight: 4.5,
  },
  {
    say: '(keep or (bin|toss|ditch|sell|skip|trade|drop|chuck)|bin or keep|cop or drop|cop or not|love or loathe|stay or go|buy or skip|fab or drab|win or bin)',
    weight: 4.5,
  },
  {
    say: '(survey|questionnaire) .. (minutes|questions|<url>|closes|link|open until|takes|win|anonymous|complete)',
    weight: 4.5,
  },
  {
    say: '(survey|poll) (shows|finds|found|reveals|revealed|says|results|of <number>|by|conducted|suggests)|(recent|latest|annual|national|global) survey|surveyed',
    weight: -1.5,
  },
  {
    say: '(know|hear|see|find out|interested in) what (you|our {customer}) (think|thought|make|made|feel|say) [of|about] [our|the|this|it]',
    weight: 5,
    not: ['post:quotation'],
  },
  {
    say: '(under|in|for|peer|annual|quarterly|literature) review [the|our|this|it|of]',
    weight: -0.5,
  },
  // Quizzes and small talk: questions that judge no offer.
  {
    say: '(guess|riddle|trivia|quiz|true or false|can you (guess|spot|name|find|solve|tell|see)|how many .. (can|do) you (see|spot|find)|spot the)',
    weight: -3,
  },
  { say: '(real|fake|rep|authentic|counterfeit)', weight: -2, needs: ['question'] },
  {
    say: '(your (weekend|plans|day|monday|friday|summer|morning|resolution*|career|mission|goals)|are you doing|up to this)',
    weight: -2,
    needs: ['question'],
  },
  {
    say: '(want|wondering|curious|struggling|thinking|worried|tired|planning|interested|dreaming|in need|ready|looking)',
    weight: -1,
    needs: ['question-opening'],
  },
  {
    say: '(how can|how to|what is|what are|what causes|why is|why are|why do|how does|how do)',
    weight: -1.5,
    needs: ['question-opening'],
  },
  {
    say: '(rooting for|root for|are you (making|cooking|baking|cheering|celebrating|reading|spending|thankful|grateful|hyped|excited)|how are you|your (routine|tradition*|superpower|childhood|memory|memories|kids|emergency kit|family))',
    weight: -2,
    needs: ['question'],
  },
  {
    say: '(review|rate|compare) (this|these|the|your|our) [<any>] (article|guide|list|checklist|tips|policy|coverage|document*|plan|report|options|finances|benefits|facts|infographic|video|statement|rates|quotes)',
    weight: -1,
  },
  {
    say: "(let us know|tell us|share|let me know) (if|how|when|where|why) (you|we|your|you'd|you're|you've)",
    weight: 1,
  },
  { say: '(let us know|tell us|let me know) if .. (question*|help|need|any|can|interested)', weight: -1.5 },
  {
    say: "(tip|tips|advice|trick|tricks|lesson|hack|hacks|mother tongue|language|new year's|resolutions|bucket list|dream job|hero|heroes)",
    weight: -1.5,
    needs: ['question'],
  },
  // What does not exist yet is asked for as an idea.
  {
    say: '(what|which|who|where|how) [<any>] [<any>] (should|shall|could|can) we',
    weight: -2.5,
    needs: ['question'],
  },
  {
    say: '(what|which|who|where) [<any>] [<any>] (would|do|should) you (like|want|love) .. (us to|to see|see us|from us|more of|added|next)',
    weight: -1,
    needs: ['question'],
  },
  {
    say: '(got|have|any) [an|a|any|your|some] (idea|ideas|suggestion|suggestions|request|requests)',
    weight: -2,
  },
  {
    say: '(what|which) [new] (feature*|flavour*|flavor*|topic*|product*|colour*|color*) .. (missing|add|wish|next|want to see|like to see)',
    weight: -4.6,
    needs: ['question'],
  },
  {
    say: '(which|what|how much|how many) .. could you (apply|save|win|get|earn|be|claim|borrow)|what would you do',
    weight: -2,
    needs: ['question'],
  },
  {
    say: '(which|what) .. (would|should|do) you .. (bring back|like back|see back|have back|see return|revive)',
    weight: -4.6,
    needs: ['question'],
  },
  // Judging and choosing without the word for it.
  {
    say: "(you may|you can|you're|may|can|you get to) only (keep|have|choose|pick|save|take|eat|wear|allowed|order) one|only one (stays|survives|wins|can stay|makes it|goes|to keep|can win)|(there can be only|can only be) one|(keep|save|lose|bin|ditch) (just|only) one|one (has to go|must go|has got to go)|which (one goes|set wins|one wins|side wins|one stays)",
    weight: 4.5,
  },
  {
    say: "^ (score|rate|grade|mark|rank|judge) (the|our|this|your|these|my|it|last night's|today's)",
    weight: 4.5,
  },
  {
    say: '(one|1|zero|0) to (five|5|ten|10) (stars|please|below)|(stars|marks|scores) [out of <any>] (please|below|and a|in the comments)|out of (10|ten|5|five) (please|below|in the comments|for)',
    weight: 4.5,
  },
  {
    say: '(<number>|a few|couple of) [quick|short|easy|simple|little] (question|questions) (form|survey|poll|<number>|in your|in the|thirty|two|three|one minute|seconds|takes|that take|we ask)|with <number> questions|(feedback|review|comment|satisfaction) (form|card|cards|slip)',
    weight: 3.5,
  },
  {
    say: "(be|being) [brutally|totally|completely] (honest|blunt|brutal|frank)|(no mercy|don't hold back|do not hold back|we can take it|can take it|brutal honesty|give it to us straight|warts and all|hit us with it|gloves off)",
    weight: 3,
    evenNegated: true,
  },
  {
    say: 'how (was|were|has|have|is|are|did|do) (it|they|your|our|the|he|she|we|these|this) .. (go|do|in|on|for you|feel|taste|been|hold up|find|sleep|work out|treating|shaping up|getting on|fit|compare|perform|handle)|how (easy|hard|happy|satisfied|likely|useful|helpful|quick|comfortable|spicy|confident|clear) (was|is|were|are|did|would) (it|you|your|our|the|this)',
    weight: 3.3,
    needs: ['question'],
  },
  {
    say: 'did (you|the|your|our|they|it|we) [<any>] [<any>] (like|enjoy|love|get on|do the job|deliver|live up|meet|hold up|fit|help|work|suit) (it|them|this|the|our|your|with|to|for)|(would you|will you) (come back|buy (it|them) again|stay again|use (it|us) again|order (it|again)|do it again|fly with|book again|send a friend)',
    weight: 2.7,
    needs: ['question'],
  },
  {
    say: "tell (other|future|fellow|the other|the next) [<any>] (readers|shoppers|guests|customers|riders|buyers|travellers|travelers|parents|users|patients|people)|tell us how (we|we're|we've|our|it) [<any>] (did|do|doing|done|are|was|went|tasted|compares)|share your [<any>] experience (with|of|at|on) (us|our|the)",
    weight: 4,
  },
  {
    say: "(need to know|want to know|dying to know|we're asking|settle|can't decide|can't agree|cannot agree|are split|is split|is divided|are divided|arguing|at war) [over|about|on|the|between] (which|whether|who|whose|once and for all)",
    weight: 3.5,
    evenNegated: true,
  },
  {
    say: "(which|what|who) .. (you|you're|are you|you'll|will you|would you) (opening|trying|grabbing|eating|wearing|playing|ordering|reaching for|going for|starting with|picking|watching|reading|listening to|buying|put|puts|putting|tasting|drinking|pouring|taking) (first|on|next|home|to)",
    weight: 4,
  },
  {
    say: 'which (of the|of these|of our|of them|of those) [<number>|two|three] .. (you|better|best|first|wins|your|would|more)',
    weight: 4.5,
    needs: ['question'],
  },
  {
    say: '(fight it out|battle it out|slug it out|make your case|plead your case|state your case|defend your|change our mind|change my mind|convince us|argue it out|argue below)|(hands up|raise your hand|show of hands|put your hand up) [if|who|for|<any>]|who (prefers|misses|liked|likes) (the|our|it|this)',
    weight: 3.3,
  },
  {
    say: '(best|greatest|worst|funniest|saddest|favourite|favorite) <any> [<any>] (ever|of the year|of all time|of the season|of the night|of the week|so far)',
    weight: 3.5,
    needs: ['question'],
  },
  { say: '^ (vote|voting|polls|poll) [<url>|<emoji>]|🗳', weight: 3 },
  {
    say: '(left|top|first|option|this) <any> or (right|bottom|second|option|that) <any>|(first or second|top or bottom|a or b|with or without|on or off|window or aisle|in or out|big or small|short or long|matt or gloss|plain or patterned|smooth or chunky|neat or on the rocks|dine in or takeaway|manual or automatic)',
    weight: 3.5,
    needs: ['question'],
  },
  {
    say: 'consultation (closes|is open|opens|runs|ends|now open|on|until)|(open for|invite|inviting|invites|seeking|seeks) [your|public|customer|resident|members] (comment|comments|views|feedback|responses|reactions|verdicts|opinions)',
    weight: 3.5,
  },
  { say: 'have your say (on|about|in|at|before|by|here|now)', weight: 4.5 },
  { say: '<emoji> (or|vs) <any> <emoji>|<any> <emoji> (or|vs) <any> [<any>] <emoji>', weight: 3 },
  { say: 'wrong answers only', weight: -2.5 },
  {
    say: '(for|of) the rest of your (life|days)|(superpower|spirit animal|desert island|time travel|zombie|lottery)',
    weight: -2.5,
    needs: ['question'],
  },
  {
    say: "(our|we|here's|learn|we'll|swipe) [<any>] [<any>] (break down|breaks down|explain|explains|walk you through|compare|compares|unpack|unpacks|help you choose|help you decide) (when|what|how|which|the|both|why|it|them|between)",
    weight: -2,
  },
  {
    say: '(what|which|who) [<any>] [<any>] [<any>] (should|ought|shall) (be|go|it|she|he|they) .. (on|in|there|be|inside|into|called|turn)',
    weight: -2.5,
    needs: ['question'],
  },
  {
    say: "what do you (love|like|enjoy|miss|hate|value|look for) (most|best|least) (about|in|from)|what's (the best|your best) (thing|part|feature) (about|of)|what (works|worked|doesn't work|does not work|didn't work|went well|went wrong|could be better|did we get|would you change)",
    weight: 3.3,
    needs: ['question'],
    evenNegated: true,
  },
  {
    say: '(in|using|with|use) (just|only) [one|1|three|3|two] (word|words|emoji|emojis|gif)|in (one|1|three|3|two|five) (word|words|emoji|emojis)',
    weight: 3,
  },
  {
    say: 'are you (a|an|team|more of a) <any> [<any>] [<any>] or (a|an|team|more of)',
    weight: 4,
    needs: ['question'],
  },
  {
    say: '(reader|readers|customer|customers|member|members|guest|passenger|patient|student|resident|fan|listener|user|tenant|satisfaction|viewer) (survey|questionnaire|poll)',
    weight: 3,
  },
  {
    say: '(take|spare|got|have) (a|one|two|five|<number>) (minute|minutes|moment|second|seconds|mins) [to] .. (rate|review|survey|tell us|leave|share|feedback|thoughts|answer|questions)',
    weight: 4.5,
  },
  {
    say: '(if you|did you|have you) [<any>] (enjoyed|loved|liked|enjoy|like|love) .. (leave|rate|review|rating|stars|tell|google|trustpilot|tripadvisor)',
    weight: 3.5,
  },
  {
    say: "(rank|name|give us|list|share|drop|what's|what are|whats|tell us) your top (three|3|5|five|10|ten|two|one|pick|picks|choice)",
    weight: 4,
  },
  {
    say: '(rt|retweet|like|heart|comment|fav|fave) (for|if) .. .. (rt|retweet|like|heart|comment|fav|fave|share) (for|if)',
    weight: 5,
  },
  {
    say: '(be straight with us|tell it to us straight|honest answers only|honest opinions|honest verdict|honest feedback)|does (it|this|ours) (beat|top|match|work for you|pass)',
    weight: 3.5,
  },
  {
    say: '(favorite|favourite|fave) (holiday|tradition|traditions|memory|memories|season|quote|word|emoji|way|ways|part|time of|day of|sport|teacher|animal|hobby|vacation|cartoon|childhood|joke|month|subject|superhero|summer|weekend|winter|thanksgiving|halloween|football|workout|exercise|team|player|athlete|moment|moments|place|spot|pet|number)',
    weight: -1.2,
  },
  {
    say: "(who's|who is|who are|are) (you|y'all|going|gonna|your) .. (rooting|cheering|winning|win|supporting|backing)|(predict|prediction|predictions|score prediction)",
    weight: -1.5,
    needs: ['question'],
  },
  {
    say: "(can't|cannot|couldn't|never|don't) agree [on|about|over]|torn between|(can't|cannot) (choose|decide) between|split down the middle|(settle|help us settle|please settle) (it|this|an|the|a)|the great .. debate",
    weight: 3,
    needs: ['post:question'],
    evenNegated: true,
  },
  {
    say: "if you've (finished|seen|tried|read|played|watched|tasted|been|ridden|bought|had)",
    weight: 2,
    needs: ['post:question'],
  },
  {
    say: '(guide to|explainer|how to choose|how to decide|how to pick|tips for choosing|the difference between|pros and cons)',
    weight: -2,
  },
  {
    say: '(one|an|only|using an) emoji to (describe|sum up|rate|review)|(fill in the (blank|blanks)|finish (the|this|our) (sentence|caption|lyric|line)|complete the (sentence|caption|phrase))',
    weight: 4,
  },
] as const satisfies readonly Keyword[];
