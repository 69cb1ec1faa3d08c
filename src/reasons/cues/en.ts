import type { CueFile } from './cues.ts';

export const EN_CUES = {
  lang: 'en',
  groups: {
    job: 'chef* cooks baker* barista* bartender* sommelier* brewer* roaster* butcher* florist* gardener* farmer* grower* winemaker* stylist* designer* artisan* makers craftsm* engineer engineers developer* technician* mechanic* driver* pilot* trainer* instructor* coach coaches teacher* pharmacist* physician* doctor* dentist* nurse* vet vets colleague* teammate* coworker* employee* intern interns apprentice* volunteer* expert experts specialist* consultant* advisor* adviser* analyst* economist* scientist* researcher* photographer* editor* writer* curator* guide guides spokes* master-of-wine team-member*',
    boss: 'president vp vice-president founder* co-founder* owner* co-owner* director* head chief manager* principal',
    title:
      'ceo cfo coo cto cmo cio cco chairman chairwoman svp evp managing-director general-manager senior-vice-president',
    team: 'team teams staff crew crews people associates workers workforce',
    spotlight: 'spotlight of-the-month of-the-week profile pick picks',
    friend:
      'friend friends bestie* bff* mate mates buddy buddies pal pals someone somebody anyone person people colleague* family mum mom dad mother father sister* brother* sibling* partner husband wife boyfriend girlfriend squad crew neighbour* neighbor* loved-one* other-half',
    retweet: 'retweet rt repost reshare',
    file: 'guide* ebook* e-book* template* toolkit* planner* worksheet* whitepaper* white-paper* infographic* wallpaper* cheat-sheet* cookbook* playbook* colouring-* coloring-* calendar* poster* ringtone* brochure* pdf',
    card: 'card* certificate* voucher*',
    recipe: 'recipe recipes',
  },
  words: {
    'first-person-singular': {
      // Not the writer: exclamations, numerals, the noun "mine", and questions put into the reader's mouth.
      not: [
        '(oh|omg) my',
        '(me time|me too|near me|why me|pick me up|forget me not|i scream|what i call music)',
        '(war|part|type|phase|chapter|volume|class|level|tier|division|act|stage|farm|plant|unit|elizabeth|charles|ii) i',
        '(who|what|where) am i',
        '^(how|where|when|what|why|do|does|should|will) [do|can|should|will|would|if|does] (i|my)',
        '(the|a|an|our|this|each|every|coal|gold|copper) mine',
        'mine (to|site|workers|safety)',
      ],
    },
    signed: {
      thenName: ['^(cheers|regards|best wishes|kind regards|yours|sincerely|warmly|hugs|xx|xoxo)'],
      // "– Unknown" is whom a saying is ascribed to.
      not: ['(unknown|anonymous|team|terms|more|update|edit|editor|source)'],
    },
    'named-person': {
      thenName: [
        'our [<any>] [<any>] [<any>] ({job}|{boss}|{title})',
        'our [<any>] ({job}|{boss}|{title}) of <any> [<any>]',
        '{title} [and {title}]',
        '(executive|pastry|sous|resident) chef',
        '(head|master) (chef|baker|brewer|roaster|barista|gardener|distiller|blender)',
        'instructor',
        '(staff|team|team member|employee|colleague|volunteer|associate|barista|chef) {spotlight}',
        'my name is',
        '(appointment of|appoints|appointed)',
      ],
      nameThen: [
        '[is|as] our [<any>] [<any>] [<any>] ({job}|{boss}|{title})',
        'one of our [<any>] [<any>] ({job}|{boss}|{team})',
        '(from|of|on) our [<any>] (team|crew|staff|office|store|shop|kitchen|bakery)',
        'here from',
        '[global|group|executive|senior] {title}',
        '(head|vp|vice president|director|president) of',
        '[who] (leads|heads|runs|manages|joined) our',
        '(joins|joined|joining) (us as|our team|the team as)',
        'to (our|the) [<any>] team',
      ],
      not: ['(former|ex) {title}'],
    },
    'employees-shown': {
      say: [
        'our [<any>] [<any>] [<any>] ({job}|{team})',
        '(people|team|teams|faces|hands|minds|crew|folks|makers|women|men) behind (our|the|it|this|your|every|these|<hashtag>)',
        'meet (the|our) [<any>] ({job}|{team})',
        '[from] all of us (at|here)',
        'from all of us',
        '(staff|team|team member|employee|colleague|volunteer|associate|barista|chef) ({spotlight}|appreciation|favourites|favorites)',
        '<number> <any> on staff',
        '(those|everyone|people|folks) who work behind the scenes',
        'meet .. (employee|colleague|teammate)',
        'every <any> employee',
      ],
      not: [
        // A place to apply or an address.
        '(join|joining|contact|call|email|message|dm|text|reach|reach out to|ask|speak to|talk to|chat with|visit|let|notify|via|part of|grow|growing|expand|expanding) our [<any>] [<any>] ({job}|{team})',
        'our [<any>] team (page|account|by|will be in touch|will get back)',
        // They work for somebody else, or for nobody.
        'our (nation|country|city|community|planet) <any> [<any>]',
        'our (favorite|favourite|young|national|sponsored) [<any>] ({job}|{team})',
      ],
    },
    'asks-to-pass-on': {
      say: [
        'tag (a|an|your|the|that|this|one|two|three|some|all|any|<number>) [<any>] [<any>] {friend}',
        'tag (someone|somebody|anyone|friends|family|them|whoever|who)',
        'tag (a|your|the) <any> (who|that|with)',
        '^[please|and|now|so] share (this|it|our) [post|video|reel]',
        '(please|pls|like and|like &|comment and|feel free to|be sure to|make sure to|and) (share|{retweet}) (this|it|the post|the news)',
        '(like|comment|follow|save|tag) (and|&) (share|{retweet})',
        '(please|pls) (share|{retweet})',
        'share (this|it|the <any>|these|our <any>) .. with .. {friend}',
        'share with (a|your|the|all your) [<any>] {friend}',
        'share (this|the) (post|reel|video|tweet) (with|to|on|and|if|so)',
        '^{retweet} (to|if|this|and|&|for|now|with|our|using)',
        '{retweet} to (wish|show|support|help|win|enter|spread|congratulate)',
        'tell (a|your|all your|two|three|some) {friend}',
        'let (your|all your) {friend} know',
        '(spread|pass on) the (word|news|love|cheer|joy)',
        'pass (it|this) (on|along)',
        'bring [along] (a|an|your|the|one|two|some|all your|<number>) [<any>] {friend}',
        '(gather|grab|round up|challenge|refer|invite|nominate|surprise) (a|an|your|the|one|two|three|all your|<number>) [<any>] {friend}',
        '(send|forward) (this|it) to',
      ],
      not: [
        // Thanks for it, what is shared otherwise, and what is told to somebody who is no friend.
        'thank* .. (retweet*|sharing|rt)',
        '(one|perfect|ideal|great|enough|made) to share',
        'share (your|with us|how|what|why|a photo|a picture|photos|some) [<any>]',
        '(could|will|would|did) (you|i|we) bring',
      ],
    },
    'worth-passing-on': {
      say: [
        'for you (and|&) (a|your|one|<number>) [<any>] {friend}',
        'you (and|&) (a|your) [<any>] {friend} [will|can] [both|each] (get|receive|save|enjoy|earn|eat|go)',
        'you [can|will] both (get|receive|save|earn)',
        'give <money> get <money>',
        '(refer a friend|referral) [<any>] (code*|link|bonus|reward*|program*|scheme|offer|discount|credit)',
        'refer .. {friend} .. (get|earn|receive|save)',
        '(guest|buddy|friend) (pass|passes)',
        '(bring|take) (a|your|one) {friend} [along] [for] free',
        '(friend|mate|guest) (goes|eats|drinks|gets in|comes|joins|trains) [for] free',
        'friends (and|&) family (code|discount|offer|rate)',
        '(gift|egift) {card}',
        '(printable*|print out|checklist*|infographic*|cheat sheet*)',
        '(download|downloadable|free|print|printable) [<any>] [<any>] [<any>] {file}',
        'download (and|&) share',
        '(try|trying) .. .. recipes',
        '(save|bookmark) (this|it|these) [post|reel|video|recipe|guide|list|tip|tips] (for|now|so|before)',
        '(save|bookmark) (this|these) (post|reel|video|recipe|guide|list|tips)',
        'save for later',
        '(pin|screenshot) (this|it|these) (for|so|now)',
        '(full|easy|the|this|these|our|her|his) {recipe} (here|below|card|in|at|on|from|and|&)',
        '(full|get the|this|these|this .. ) {recipe}',
        '{recipe} [<any>] (here|below|card|in bio|in the comments)',
        '{recipe} .. .. .. <url>',
        '(get|find|grab|see|try|check out|take a look at|watch|discover) .. {recipe}',
      ],
      not: [
        // A prize is won, not handed on.
        '(win*|won|chance|enter|awarded|giving away|giveaway) .. [<any>] [<any>] (gift|egift) {card}',
        '(your|own|secret|family|favourite|favorite|new|winning|perfect|submit|send|original|for lifes) {recipe}',
        '(michelin|spirit|tour|trail|tv) guide*',
      ],
    },
  },
} as const satisfies CueFile;
