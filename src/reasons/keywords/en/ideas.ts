import type { Keyword } from '../keywords.ts';

export const EN_IDEAS = [
  {
    say: '(what|which|who) .. (should|shall|could) we .. (make|create|add|do|launch|bring|cover|build|release|offer|design|introduce|name|call|feature|try|post|talk|invite|go)',
    weight: 4.5,
    needs: ['question'],
  },
  { say: '(what|which|who|where) .. (should|shall|could) (we|i)', weight: 4, needs: ['question'] },
  {
    say: '(what|which|who) .. (would|do|should) you (like|want|love) .. (to see|us to|see|from us|next|more of|to hear|added|on the menu)',
    weight: 4.5,
    needs: ['question'],
  },
  { say: '(would|do) you (like|want) (to see|us to)', weight: 4, needs: ['question'] },
  {
    say: '(want to see|like to see|love to see) .. (next|menu|us|add*|here)',
    weight: 4,
    needs: ['question-to-reader'],
  },
  { say: '(suggestion|suggestions|suggest a|suggest your)', weight: 3.5 },
  {
    say: '(help us (name|design|create|choose|decide|build|shape|pick|find)|name (our|this|the) (new|next)|name that|design (our next|a new|the next))',
    weight: 4.5,
  },
  {
    say: '(submit|send|share|give|tell|got|have|pitch|drop) [us] (your|an|any|a) [best|great|own] (idea|ideas|suggestion*|design|designs|feature request*|sketch*|recipe*|invention*|proposal*|concept*)',
    weight: 4.5,
  },
  { say: '(your (ideas|idea|suggestions|designs|suggestion))', weight: 4 },
  {
    say: '(feature request*|beta test*|beta tester*|crowdsourc*|co-create|cocreate|innovation challenge|idea contest|call for ideas|ideas contest|design challenge|design contest|design competition|render challenge)',
    weight: 4.5,
  },
  { say: '(bring back|brought back|make a comeback|come back)', weight: 4, needs: ['question'] },
  { say: '(we should|should we) (make|add|create|bring|do|cover|launch|open|try|put)', weight: 3.5 },
  { say: '(request|requests)', weight: 3 },
  { say: '(idea|ideas)', weight: 0.6, needs: ['second-person'] },
  { say: '(how (can|could|should) we (improve|make|do|help|better))', weight: 3.5 },
  {
    say: '(call for (submissions|proposals|entries|papers)|looking for (ideas|input|suggestions))',
    weight: 3.5,
  },
  {
    say: '(if you could (create|design|add|change|invent|name|have|bring|make)|what would you (create|design|add|change|invent|name|make|build))',
    weight: 3.5,
  },
  {
    say: '(dream|ideal|perfect|wishlist|wish list) .. (flavor*|flavour*|feature*|menu|product*|collab*|car|shoe*|store|pizza|burger)',
    weight: 3.5,
    needs: ['question'],
  },
  {
    say: "(name suggestions|any suggestions|any ideas|any requests|what's missing|we're missing|haven't mentioned)",
    weight: 3,
  },
  { say: "(it's time to add|we need a|there should be)", weight: 1.5 },
  { say: "(agree|think|believe|say) it's time (to|for|we)", weight: 4.5 },
  {
    say: '(looking forward to|like to hear|want to hear|love to hear)',
    weight: 3,
    needs: ['question-to-reader'],
  },
  {
    say: '(shape the future|have a say in|build the future|ideate|brainstorm*|prototype*|inventor*|invent)',
    weight: 0.6,
  },
  { say: 'hackathon', weight: 3 },
  { say: '(which|what) .. next', weight: 2.5, needs: ['question-to-reader'] },
  {
    say: '(what|which|who|where) .. should we .. (make|create|call|name|cover|launch|open|bake|brew|do|add|build|design|write|talk|play|feature|post|bring|try|visit|go)',
    weight: 5,
    needs: ['question'],
  },
  { say: '(what|which) [flavor|flavour|topic|city|product|feature|colour|color|song] should we', weight: 5 },
  { say: '(name|design|suggest) (our|a|the) (new|next|colour|color|name|flavor|flavour)', weight: 4.5 },
  { say: 'suggest a', weight: 4.5 },
  { say: '(your|for) suggestion*', weight: 4.5 },
  { say: 'suggestions for', weight: 4.5 },
  { say: '(beta tester*|beta testers|beta test*|test group|early testers)', weight: 4.5 },
  {
    say: '(if you could|imagine you could) .. (create|design|add|change|invent|name|have|bring|make)',
    weight: 4.5,
  },
  { say: 'we make next', weight: 4.5 },
  { say: '(should we|we should)', weight: 4, needs: ['question'] },
  {
    say: '(what|which|where|who|how) .. (should|shall|could) we .. (next|bring|make|add|stock|serve|bake|brew|cover|film|build|call|name|change|improve|launch|open|visit|host|do|play|try|write|design|paint|feature|go)',
    weight: 4.5,
    needs: ['question'],
  },
  {
    say: "(what|which|who|where) .. (would you|do you|you'd|you would) (like|love|want|wish|hope) .. (to see|to hear|us to|from us|next|see next|in our|on our|added|here|more of)",
    weight: 4.5,
    needs: ['question'],
  },
  {
    say: "{tellus} .. (what|which|who|where) .. (you'd (like|love|add|want|change)|want|wish|we should|should we|add|bring|see|next)",
    weight: 2.5,
  },
  {
    say: '{give} [us|me|over|in] [all|some of] your .. (idea|ideas|suggestion*|design|designs|request*|wish*|proposal*|concept*|name ideas|sketch*|dream*)',
    weight: 4.5,
  },
  {
    say: '(got|have) (an|any|a great|a bright|some|a) (idea|ideas|suggestion*|request*|name)',
    weight: 4,
    needs: ['question'],
  },
  {
    say: '(any|your|open to|taking|accepting|need|needs|looking for|want|love|welcome|more) (suggestions|ideas|requests|recommendations|proposals|name ideas)',
    weight: 3,
  },
  {
    say: '(help|helping) (us|our team|me) .. (name|decide|choose|design|pick|come up with|create|shape|build|improve|figure out) .. (the|our|a|this|what|which|new|next)',
    weight: 4,
  },
  {
    say: '(needs|need|deserves|looking for|still has no|without|give .. a|find .. a) (a|the|your|it) [new|proper|good] name',
    weight: 4,
  },
  {
    say: '(name|design|create|invent|dream up|come up with|submit|write|sketch|draw|pitch) (our|your|a|an|the) [own|new|next|dream|perfect|ideal|ultimate] .. (and|for a chance|to win|contest|challenge|competition|could become|will be made|for our)',
    weight: 3,
  },
  {
    say: '(beta|pilot|early access|prototype|test group|test kitchen|tester|testers|panel) .. (sign up|join|apply|feedback|wanted|testers|tester|input|shape|volunteers|program*)',
    weight: 3.5,
  },
  {
    say: '(wish list|wishlist|bucket list|if we could|if we made|if we opened|if we brought|what if we|should this become)',
    weight: 2.5,
    needs: ['question'],
  },
  {
    say: "(we're|we are) (planning|working on|building|dreaming up|deciding|choosing|thinking) .. (next|new) .. (and|so)",
    weight: 1,
  },
  {
    say: '(bring back|brought back|make a comeback|come back|return|revive|see again)',
    weight: 3.5,
    needs: ['question-to-reader'],
  },
  {
    say: '(vote|votes|pick|choose|decide) .. (next|we make|we bring|comes back|come back|gets made|should be made|new name|the name)',
    weight: 3.5,
  },
  {
    say: "(topics|topic|guests|guest|city|cities|flavour|flavor|colour|color|song|feature) .. (should we|do you want|would you like|you'd like|next)",
    weight: 3.5,
    needs: ['question'],
  },
  {
    say: '(hackathon|ideathon|call for (ideas|entries|papers|proposals|speakers|submissions|pitches|startups)|innovation (challenge|contest)|pitch (competition|contest|us|your))',
    weight: 3.5,
  },
  {
    say: "(anything|something|what) .. (missing|we (haven't|missed|forgot|should|could)|you'd (like|love|change|add))",
    weight: 3.5,
    needs: ['question'],
    evenNegated: true,
  },
  { say: '(suggest|suggested) (a career|you|that you|we|he|she|the)', weight: -3 },
  {
    say: '(we (listened|asked|heard)|you (asked|suggested|voted|requested|spoke|wanted)|over <number> of your suggestions|named by you)',
    weight: -2.5,
  },
  {
    say: '(will|would|can|that|which|helped|helps|to|insights) help us (create|build|improve|shape|choose|decide|find|design|pick)',
    weight: 0.5,
  },
  {
    say: '(her|his|our|these|top|gift|helpful|expert|delicious|offers|gives us) (suggestions|suggestion) [for]',
    weight: -1,
  },
  {
    say: '(calling all|attention) [<any>] (artists|designers|creatives|inventors|innovators|makers|illustrators|creators|students|developers|startups)',
    weight: 3.5,
  },
  {
    say: '(your|the winning|winning|best) (design|idea|flavor|flavour|recipe|name|creation|concept|sketch|artwork) (could|will|may|might|to) [be|become|end up|get|appear|come] [made|produced|featured|served|printed|on]',
    weight: 4,
  },
  {
    say: '(what|which) [new] (feature*|flavour*|flavor*|product*|colour*|color*|topic*|improvement*|change*|content|services|toppings) ((should|could) we|would you (like|love|want) (us|to see|added|next))',
    weight: 4.5,
    needs: ['question'],
  },
  {
    say: '(tell us|let us know|comment|share|drop|send us) .. (you want to see|you would like to see|to see next|we should|could improve|you want next|you want from us|like us to)',
    weight: 4.5,
  },
  {
    say: "(we're|we are) (thinking of|thinking about|considering|toying with|planning to add|tempted to)",
    weight: 3.5,
    needs: ['post:question-to-reader'],
  },
  {
    say: '(you|do you) wish (our|we|it|the|your|this|there) [<any>] [<any>] (had|has|did|could|would|was|were|offered|made|sold|came)',
    weight: 3.5,
    needs: ['question'],
  },
  {
    say: '(next|new) [<any>] (video|episode|flavour|flavor|drop|colour|color|recipe|topic|destination|guest|collab|edition|special|dish|design) [<any>] [<any>] [<any>] (or|you decide|you choose|your call|up to you)',
    weight: 4,
    needs: ['post:question'],
  },
  { say: '(should|could|shall) be (our|the) (next|new|name)', weight: 4, needs: ['question'] },
  {
    say: '(want|like|love) us to (make|create|launch|build|bring|bake|brew|cover|do|try|add|stock|open|design|produce|write|film|feature)',
    weight: 4.5,
  },
  // What is unfinished, blank or unnamed, and who may finish it.
  {
    say: "((has|have|with|but|still|got) no|(without|needs|need|still needs|lacks|missing|deserves) a|(hasn't|haven't) got (a|any|its)|(doesn't|don't) have a) [<any>] (name|title|topic|theme|label|mascot|mount|logo|slogan|nickname) [yet]",
    weight: 3.5,
    evenNegated: true,
  },
  {
    say: '(an|one|a) (empty|spare|blank|free|extra|open) (jar|tank|tap|shelf|slot|mould|mold|pot|page|tuesday|evening|week|glaze|wall|plot|unit|spot|hour|afternoon|oven|bed|room|stage)|room for one (more|extra)',
    weight: 2.5,
  },
  {
    say: "(over to you|the floor is yours|you're the boss|you are the boss|(so|and|now|this time|let) you decide|you get to (decide|choose)|you get to name|you write the|you name it we)|[you|fans|you all] (pick|choose|decide) (which|what|who) [<any>] (we|comes|gets|should|goes|next|makes)|you (pick|choose|decide) (which|what)|bringing back (one|a) [<any>] (retired|old|discontinued|classic)",
    weight: 2.3,
  },
  {
    say: "we'll [then] (brew|make|print|bake|build|cook|film|try|sew|stage|stock|write|paint|grow|roast) (the one|whatever|what you|your)|we (brew|make|print|bake|build|cook|film|sew|stage|stock) (the one|whatever|what you|the best|the winner|the favourite)|(the best|the winning|winning|the winner|best one|the one|the favourite|your favourite|the funniest|our favourite|the top) .. (goes on|goes into|gets|will be|becomes|ends up|comes|makes it) .. (menu|made|built|printed|sewn|painted|brewed|label|shelf|stocked|can|tin|lid|wall|board|baked|pack)",
    weight: 4,
  },
  {
    say: '(what|which|who) [<any>] [<any>] [<any>] (should|ought|shall|could) (be|go|it|there|she|he|they) .. (on|in|there|be|inside|next|into|for|first|called|wear|turn)|(whose|what|which|who) [<any>] [<any>] is missing (from|in|on) (our|the|your)',
    weight: 3.5,
    needs: ['question'],
  },
  {
    say: "what (would|do|should) you .. (put|build|open|grow|plant|add|brew|bake|print|paint|do) (in|there|here|on|with|to|inside|next)|what (you'd|you would) (put|build|do|add|change|call|open|plant|stock|name|print)",
    weight: 3.5,
  },
  {
    say: '(you|keep|always) (wish|wishing) [that] .. (could|would|had|made|sold|existed|did|get|do|were)',
    weight: 2.5,
    needs: ['question'],
  },
  {
    say: '(dream|wildest|craziest|weirdest|maddest|boldest|fantasy) (dinner|dish|menu|flavour|flavor|kit|pizza|sandwich|route|feature|burger|topping|toppings|combination|idea|ideas|line up|lineup|guest|collab|destination|ice cream|scoop|shade)',
    weight: 3,
  },
  {
    say: 'if (you could|you were to|we let you) (teach|change|add|give|redesign|fix|swap|remove|put|rename|pick) (our|one|the|us|this|any|just)|if (we|i) (put|added|made|built|opened|launched|flew|sold|stocked|brewed|baked|printed) (one|another|more|a|an|just)|dream up (a|an|your|the|our)|(maddest|funniest|winning|weirdest|silliest|craziest|boldest|prettiest|best|daftest) (one|idea|answer|entry|suggestion|name|pun) (gets|wins|will be|goes|ends up|becomes|makes)',
    weight: 3.5,
  },
  {
    say: '(testers|tasters|guinea pigs|test riders|test readers|beta readers|wear testers|playtesters|play testers|test drivers|product testers|test cooks|taste testers) (wanted|needed|sought|apply|sign up|please)|(we need|looking for|seeking|recruiting|wanted) [<any>] [<any>] (testers|tasters|guinea pigs|playtesters|test riders|beta users)',
    weight: 4,
  },
  {
    say: "^ (design|draw|sketch|paint|invent|compose|imagine|dream up|build) (us|me|the|our|next year's|a|your own|your dream|this year's) [<any>] [<any>] [<any>]",
    weight: 2,
  },
  { say: '^ name (the|our|this|his|her) [<any>] <any>', weight: 2.5 },
  {
    say: '(send|send us|send in|reply with|comment|drop|submit|hand in|post|share) [us|in] (your|yours|a) (artwork|drawing|drawings|sketch|design|designs|name|names|creature|flavour|flavor|topping*|slogan|title|caption|best name|pun|puns|four|three) [<any>] [by|before|below|in|to]|before we (draw|build|design|make|start|write|decide|finalise|finalize|order|print|brew|commit|code|cut)|rather than guess',
    weight: 2.5,
  },
  {
    say: "who (do|should|would|shall) we (get|cast|invite|book|ask|sign|interview|send|hire|team up) ..|what should (they|she|he|the|our|it|this) .. (fix|build|make|bake|cook|add|learn|try|cover|draw|paint|play|sing|sell|serve|wear|do|print|show)|what (would|do|should) you (want|like|love) to (hear|see|learn|read|taste|try|eat|do|know) (from|about|at|in|on|next|more)|(what's|what is) (the|one|that one|the one) .. (you'd|you would) (love|like|want|most like) [our|us|the|to]",
    weight: 4,
    needs: ['question'],
  },
  {
    say: '(wants|want|like|bring|brought|see|have) (it|them|him|her|these|this one|that one|those) back',
    weight: 2.5,
    needs: ['question'],
  },
  {
    say: '(chef|team|designer|designers|developers|baker|kitchen|buyer|brewer|brewers|engineers|artist|boss|producer) (is|are) (reading|taking notes|listening|all ears|in this thread|in the comments|watching the comments)|(taking notes|all ears)',
    weight: 3,
  },
  {
    say: "(any|what|which|what's|what is) .. (missing altogether|missing from (our|the|this)|we don't have|we haven't got|we lack|we forgot|are we missing|we should carry|we should stock)",
    weight: 3,
    evenNegated: true,
  },
  {
    say: 'name (the|a|this|that|your) (film|song|artist|movie|player|city|country|year|tune|actor|book|team|band|place|price)',
    weight: -1.5,
  },
  {
    say: '(join|sign up to|sign up for|apply to|apply for|become part of) (our|the) [<any>] [<any>] (panel|focus group|beta|insider program*|preview program*|test group|user research|advisory board|test kitchen|labs|customer council)',
    weight: 2.5,
  },
  {
    say: 'help (shape|design|build|influence|steer|co create|decide|write) (the|our|what|how) [next|future|new|<any>]',
    weight: 3,
  },
  {
    say: 'help (us|me|him|her|them) (title|caption|stock|curate|finish|complete|invent|solve|redesign|rename|fill|plan|programme|come up) [<any>] [<any>]|(nameless|untitled|unnamed|as yet unnamed)|(ideas|suggestions|names|entries|puns|name ideas|guesses|proposals) (below|please|welcome|in the comments|on a postcard|wanted|to us|by)',
    weight: 3.5,
  },
  {
    say: "name (a|one|the|your) (town|city|place|book|film|artist|band|dish|topic|guest|route|flavour|street|village|speaker|author|song|country|destination|feature) (we|you'd|you want|you would|that we|and we|to)",
    weight: 4.5,
  },
  {
    say: 'tell (us|them|the council|your council|the team|our team|the chef) what .. .. (needs|need|should|lacks|wants|deserves|is missing|to)',
    weight: 3,
  },
  {
    say: 'we want to (make|build|create|open|start|design|write|film|grow|brew|bake|plan|fill|paint) (a|an|the|our|your|something|more)',
    weight: 2.5,
    needs: ['post:question'],
  },
  {
    say: 'what [<any>] would (make|improve|save|change) your (life|day|work|week|job|morning|commute|trip|visit|stay) [<any>]|(pms|devs|product managers) are (listening|reading)|build the next [<any>]',
    weight: 2.5,
  },
] as const satisfies readonly Keyword[];
