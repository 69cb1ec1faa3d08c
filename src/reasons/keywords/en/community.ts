import type { Keyword } from '../keywords.ts';

export const EN_COMMUNITY = [
  {
    say: '(shared|posted|sent|tweeted|snapped|uploaded) (this|these|that|the|her|his|their|a) [fab|fun|great|lovely|cute|amazing|adorable|gorgeous|brilliant] (pic*|photo*|snap*|picture*|selfie*|video*|shot*|image*|review*|story)',
    weight: 2.8,
  },
  {
    say: '(shared|posted|saying|said|posting|sharing|seen|spotted|tweeted) .. on (instagram|twitter|facebook|tiktok|social media|social|insta)',
    weight: 2,
  },
  {
    say: '(people|customers|fans|shoppers|followers|members|guests|you) [have|who|who have] [all|also] (been|are) (sharing|posting|tweeting|tagging|sending|showing|talking|saying)',
    weight: 2.4,
  },
  {
    say: '(getting|got|has|have) [lots of|so many|many] (people|fans|customers|shoppers|followers|everyone) (talking|excited|buzzing)',
    weight: 2.2,
  },
  { say: '(like|as) <any> (who|on (instagram|twitter|facebook)) .. (said|shared|posted|told)', weight: 1.4 },
  {
    say: '(tell|show|share with) us .. (your|about your) (most|best|favo* |funniest|worst|craziest|eye-opening|first|own) .. (experience*|story|stories|memor*|moment*|trip*|tale*|photo*)',
    weight: 2.4,
  },
  {
    say: '(have you (had|been|tried|done|experienced)|who else) .. (like this|dreams|loves|remembers|feels|has|wants|thinks|agrees|can relate)',
    weight: 1.8,
    needs: ['question'],
  },
  {
    say: '(member|customer|fan|client|guest|reader|rider|reviewer) (love|story|stories|post|photo|shout-out|look|looks|moment)',
    weight: 2,
  },
  { say: '(join|in|on|over (on|in)|ask|visit|dive into) [our|the] <any> community', weight: 1 },
  {
    say: '(mum|dad|mom|owner|customer|student|shopper|fan|blogger|member) <any> (said|says|shared|posted|told us|wrote|tweeted|sent|made|found)',
    weight: 2,
  },
  {
    say: '(leave|drop|share|post) [a|your|any] (recipe*|tip*|suggestion*|idea*|advice) .. (for (her|him|them)|below)',
    weight: 1.6,
  },
  { say: 'tag (a friend|someone|your|a|that|friends|the|<number>|them|somebody|whoever|who)', weight: 3 },
  { say: 'tag (us|<mention>|me)', weight: 2.6 },
  { say: '(📷|📸) <mention>', weight: 1.1 },
  { say: '(repost|regram|reposted|rp) [from] <mention>', weight: 2.6 },
  { say: '(photo|pic|credit|shot|captured|image|via|video) [by|credit|from|creds] <mention>', weight: 0.45 },
  { say: '(repost*|regram*|photo cred*|pic cred*|ugc)', weight: 1.9 },
  {
    say: 'share (your|a|yours) [own|favorite|favourite|best] (photo*|pic*|picture*|selfie*|story|stories|look*|moment*|recipe*|memories|experience*|video*|creation*|snap*)',
    weight: 3,
  },
  { say: '(show us|we want to see|send us|show off) (your|how|what)', weight: 2.6 },
  { say: 'share (yours|with us|them with|it with)', weight: 2.6 },
  { say: '(be featured|get featured|featured on our|feature you|chance to be featured)', weight: 2.25 },
  {
    say: '(fan (of the week|photo*|art|friday|feature)|customer (of the|spotlight|feature)|member (spotlight|of the|monday|story)|community (spotlight|member*|highlight))',
    weight: 3.4,
  },
  { say: '{customer} (spotlight|of the (week|month|day))', weight: 0.45 },
  { say: '(ambassador*|brand ambassador*)', weight: 0.45 },
  {
    say: "(join (our|the) (community|group|club|family|movement|crew|squad|tribe)|facebook group|fan club|members' club|community group|discord server)",
    weight: 3,
  },
  { say: '(discord|forum)', weight: 1 },
  { say: '(our community|the community|this community|your community|community of)', weight: 0.75 },
  { say: 'community', weight: 0.75 },
  { say: 'communities', weight: 0.45 },
  { say: '(volunteer*|volunteering)', weight: 1.2 },
  { say: 'our {customer} (shared|sent|made|wore|created|posted|look*|are|have)', weight: 2.25 },
  { say: '(one of our|some of our|our lovely|our amazing|our loyal|our awesome) .. {customer}', weight: 1.9 },
  {
    say: '(thanks|thank you|cheers) .. (for sharing|for the photo|for the pic|for the shot|for the love|for tagging|for the picture|for the post)',
    weight: 3,
  },
  {
    say: '(spotted|seen on|looking (good|great|fab|amazing|gorgeous|fabulous|stunning)) .. <mention>',
    weight: 2.25,
  },
  {
    say: '<mention> (wearing|rocking|looking|looks|in (our|the|her|his)|wears|styled|shows|sharing)',
    weight: 0.45,
  },
  { say: '(shout out|shoutout|shout-out) .. <mention>', weight: 1.9 },
  { say: '(shout out|shoutout|shout-out)', weight: 1.2 },
  { say: '(friends|friend|bestie|besties|buddy|buddies|squad|bff|loved ones|mates)', weight: 0.45 },
  {
    say: '(share with (a friend|friends|your)|bring a friend|invite (a friend|your friends)|with your friends|refer a friend)',
    weight: 0.6,
  },
  {
    say: '(submitted by|shared by|sent in by|created by|made by|story from|her recipe|his recipe|their recipe)',
    weight: 2.25,
  },
  {
    say: '(small business|small businesses|local business*|entrepreneur*)',
    weight: 2.25,
    needs: ['quotation'],
  },
  { say: '(fans|members|supporters)', weight: 0.45 },
  { say: '(students|alumni|finalists|participants|neighbors|neighbours)', weight: 0.75 },
  { say: '(congratulations to|congratulate|congrats to) .. (winner*|finalist*|student*|fans)', weight: 2.25 },
  { say: '(meet up|meetup|gather|get together|fly-in|ride along)', weight: 1.9 },
  { say: '(fellow|like-minded|die-hard|enthusiasts|lovers|fandom|potterheads|foodies)', weight: 0.45 },
  {
    say: '(your creations|your photos|your pics|your stories|your story|your selfie*|your moments|your pictures)',
    weight: 1.9,
  },
  { say: '(join the conversation|join in|take part|get involved|spread the word|pass it on)', weight: 0.6 },
  { say: '(know someone|do you know|nominate) .. (who|someone)', weight: 1.9 },
  { say: '<any> shared (on|with|her|his|their|how)', weight: 2.25 },
  { say: "(i|my|i'm)", weight: 1, needs: ['quotation'], not: ['post:introduction'] },
  { say: '(sharing|shared|share)', weight: 0.6 },
  { say: '(best friend|friendship|together with)', weight: 0.75 },
  { say: '(tell us|share) your story', weight: 2.25 },
  {
    say: '(love seeing|love to see|loved seeing|great to see|so good to see|love how) .. (you|your|our|these|this|everyone)',
    weight: 2.25,
  },
  { say: 'look who', weight: 1.9 },
  { say: '(meet (member|customer|client|fan|community member)|{customer} since)', weight: 2.25 },
  {
    say: '(our regulars|a regular (at|here|since)|long-time {customer}|longtime {customer}|loyal {customer})',
    weight: 1.9,
  },
  { say: '(drop a|drop your) (pic*|photo*|selfie*|video*)', weight: 1.9 },
  { say: '(submit|send|upload|post) .. your (photo*|pic*|picture*|video*|selfie*)', weight: 1.9 },
  {
    say: '(your neighbors|your neighbours|local community|online community|growing community|global community)',
    weight: 0.75,
  },
  {
    say: '(team up with|come together|coming together|brought together|bringing together|bring people together)',
    weight: 1,
  },
  {
    say: '(connect with (other|others|fellow|each other)|community of (people|women|{peer}|like minded|passionate))',
    weight: 2.25,
  },
  { say: '(other {customer}|fellow {customer}|each other)', weight: 2.25 },
  { say: '(made by|design by|art by|artwork by|drawn by|words by|video by) <mention>', weight: 2.25 },
  { say: '(cosplay|fan made|fanart|fan-made)', weight: 2.25 },
  { say: 'your squad', weight: 1.9 },
  { say: '(with|from) [our] (fans|followers|members)', weight: 1.5 },
  { say: '(users|members|customers|readers) like you', weight: 2.25 },
  {
    say: 'tag (a friend|someone|your friend*|your bestie|your partner|your mum|your mom|your crew|your team|a mate)',
    weight: 3.75,
  },
  { say: '(photo|pic|shot|video|captured|picture) by <mention>', weight: 3.4 },
  { say: '(repost|regram|reposted) [from|by|via] <mention>', weight: 3.4 },
  {
    say: '(fan|customer|member|reader|user|student|volunteer|owner|rider) (photo|pic|art|spotlight|story|feature|shoutout) [of the (week|month|day)]',
    weight: 3.4,
  },
  {
    say: '(join|come join|come and join|be part of|become part of) (our|the|a) [growing|online|private] (community|group|club|facebook group|crew|family|movement|network)',
    weight: 3.4,
  },
  {
    say: '(the|our|a|this|your) [<any>] (online|private|local|support|owners|members|community|study|walking|running|runners|riders|parents|fan|chat|book|user|users|friendly) group*',
    weight: 2.6,
  },
  { say: '(facebook|whatsapp|strava|discord|telegram|linkedin) group', weight: 3 },
  {
    say: 'our (fans|members|customers|guests|readers|users|ambassadors) (met|helped|made|shared|keep|love)',
    weight: 3,
  },
  {
    say: '(send|share|show|post|submit|upload) us [a|your|the] (selfie*|photo*|pic*|picture*|video*|story|stories)',
    weight: 3,
  },
  { say: '(thank you|thanks) <mention> for (sharing|this|the|your)', weight: 3 },
  {
    say: '(with|and|alongside) (other|fellow) (neighbours|neighbors|members|customers|fans|parents|owners|runners|volunteers)',
    weight: 3,
  },
  { say: 'our ambassadors', weight: 3 },
  { say: '(volunteer|volunteering) (with us|alongside|together)', weight: 3 },
  {
    say: 'our {customer} (are|is|have been) [just|truly|simply|really] (amazing|awesome|the best|incredible|so|talented|creative|great|fantastic|wonderful|brilliant)',
    weight: 3,
  },
  { say: 'our (fans|followers|members) are', weight: 1.9 },
  { say: '(house ambassador|brand ambassador|global ambassador)', weight: -1.5 },
  {
    say: '(community service|business community|scientific community|international community)',
    weight: -1.1,
  },
  { say: '(using|use|with) (the|our) hashtag*', weight: 3 },
  { say: '(use|using) <hashtag>', weight: 0.4 },
  { say: '(hashtag|hashtags) <hashtag>', weight: 1.9 },
  { say: '(share|tag|post|show|upload|tweet|send) .. (use|using|with) <hashtag>', weight: 2.6 },
  { say: 'share .. with <hashtag>', weight: 2.25 },
  { say: '(photo|pic|image|video) (credit|credits|cred|creds|courtesy)', weight: 2.25 },
  { say: 'tag the (person|one|friend) (who|that|you)', weight: 4 },
  { say: '(recipe|idea|creation|photo|story|design|look|outfit|makeup) by <mention>', weight: 2.25 },
  { say: '(all thanks to|big thanks to|shout out to|thanks to the lovely)', weight: 1.9 },
  { say: '(in (her|his|their) own words|told us|shared with us)', weight: 2.25 },
  // A picture, story or creation of a customer, shown.
  { say: '(📷|📸|🎥|🤳) (by|via|courtesy|credit|from|of|thanks)', weight: 1.2 },
  {
    say: '(photo|photos|pic|pics|image|images|video|shot|shots) (cred*|courtesy) [of|to|by|via|goes to]',
    weight: 2.25,
  },
  {
    say: '(captured|snapped|shot|taken|baked|styled|created|painted|built|crafted|drawn|designed|cooked|made|crocheted|knitted) (beautifully|perfectly|brilliantly|so beautifully) by',
    weight: 3,
  },
  {
    say: '(thanks|thank you|cheers|props|credit|kudos) [to] <mention> [so much] for (the|this|these|sharing|snapping|capturing|taking|tagging|letting)',
    weight: 3,
  },
  {
    say: '(how|what) (our|your) {peer} (use|used|wear|wore|style|styled|made|make|cook|decorate|turned|are using|have been)',
    weight: 3,
  },
  {
    say: '{peer} [<any>] (shared|shares|sent|sent us|wrote|showed|shows|posted|built|turned|transformed|made|used|wore|styled|found|discovered|tells|told) (her|his|their|this|these|how|us|with us)',
    weight: 2.25,
  },
  { say: '(one|some) of (you|our {peer}|our own {peer})', weight: 1.1 },
  {
    say: '(fan|customer*|client|member*|guest*|reader*|user*|owner*|follower*|subscriber|shopper|supporter|community) (of the (week|month|day|year)|feature|features|spotlight*|showcase*|stories|story|favorites|favourites|picks|creation*|gallery|shoutout*|appreciation)',
    weight: 3.4,
  },
  {
    say: '(meet|featuring|introducing|spotlighting|celebrating|highlighting) [our|one of our|some of our] [<any>] {peer}',
    weight: 2.25,
  },
  {
    say: '(here is|here are|just some of|just a few of|a few of|check out|look at|loving|love) [how|what|all] [the] {peer} .. (made|shared|sent|created|doing|wearing|photos|posts|pics|looks|creations)',
    weight: 3,
  },
  {
    say: '(your|these|the) (photos|pics|posts|pictures|snaps|shots|creations|stories|entries|messages|selfies|submissions) (of|from|this|are|have|make|made|keep|inspire)',
    weight: 2.25,
  },
  // Asking for what readers can show one another.
  {
    say: '{show} [us|me|off|with us] [all|some of] (your|yours|what you|how you|where you|a photo|a picture|a pic|a selfie|a snap|a video)',
    weight: 1.7,
  },
  {
    say: '{show} .. (your|a|the) [<any>] {made}',
    weight: 2.6,
  },
  { say: '(tag|mention) (us|me|<mention>) (in|on|so|with|and|when|for|at|if)', weight: 3 },
  {
    say: '(tag|tagging|tagged) (us|<mention>) .. (photo*|pic*|post*|stories|story|reel*|selfie*|video*|<hashtag>)',
    weight: 3.4,
  },
  {
    say: '(using|use|with|include|add|via|through|under|search|follow) [the|our|official] (hashtag*|tag) <hashtag>',
    weight: 3,
  },
  { say: '{show} .. (using|use|with|under|via|including|tagged|tag|and) .. <hashtag>', weight: 3 },
  {
    say: '<hashtag> (for a chance to be|to be featured|to get featured|so we can (see|repost|share))',
    weight: 3.4,
  },
  {
    say: '(for a chance to be|you could be|you might be|to be|and be|get) (featured|reposted|showcased|regrammed|shared on our|the next feature)',
    weight: 3.4,
  },
  {
    say: "(we'll|we will|we may|we might|we can|we love to|and we'll) (repost|feature|share|regram|showcase) (your|our|the|it|them|some|you)",
    weight: 3.4,
  },
  // Pulling others in.
  {
    say: '(tag|send this to|forward this to|share this with|share with|dm this to|show this to|pass this to|mention) (a|your|the|that|an|someone|somebody|anyone|two|three|all your|some) .. {friend}',
    weight: 3.4,
  },
  { say: '(grab|bring|invite|call|text) (a|your|the|all your|two|three|some) .. {friend}', weight: 1.2 },
  {
    say: '(tag|send this to|share this with|forward this to|show this to) (someone|somebody|anyone|anybody|whoever|people|the person|the one)',
    weight: 3.4,
  },
  { say: 'tag (them|him|her)', weight: 3.4 },
  { say: 'send (them|him|her) (this|a|below|here)', weight: 1.9 },
  {
    say: '(know|got) (a|any|someone|somebody|anyone) .. (who|that|lover|fan|addict)',
    weight: 1.5,
    needs: ['question'],
  },
  {
    say: '(who are you|who would you|who will you|who do you) (bringing|bring|taking|take|sharing|share|watching|inviting|invite|tagging|tag) .. (with|this|to|along)',
    weight: 3,
  },
  { say: '(spread the (word|love|joy)|pay it forward|pass it on|help us spread)', weight: 1.5 },
  // Groups, clubs, meeting one another.
  {
    say: '{join} (our|the|a|this|your local) [<any>] [<any>] (community|group|club|tribe|squad|network|fan club|forum|discord|server|circle|book club|run club|collective|membership|chapter)',
    weight: 3.2,
  },
  {
    say: '(member|members|part) of (the|our|a|this) [<any>] (community|club|group|family|tribe|squad|network|movement|fandom)',
    weight: 2.25,
  },
  {
    say: '(our|the|this|a) [<any>] community (is|has|are|keeps|came|members|group|page|that|who|where|made|made up)',
    weight: 2.25,
  },
  {
    say: '<number> (members|riders|runners|makers|owners|fans|users|readers|bakers|gardeners|parents|players|creators) (strong|in|have|are|now|and counting|joined|already)',
    weight: 1.9,
  },
  {
    say: '(connect|chat|network|mingle|share|swap|trade|talk|hang out|meet|bond|learn|exchange) .. (with|from|between) [other|your|fellow|like-minded|each] (other|{peer}|fellow|like-minded|people|peers|neighbours|neighbors|locals)',
    weight: 2.6,
  },
  { say: '(support|help|helping|inspire|supporting|lifting|cheer*) (each other|one another)', weight: 2.25 },
  { say: '(ambassador*|ambassadors) (program*|team|squad|community|application*|wanted|search)', weight: 3 },
  {
    say: '(become|be|apply to be|want to be|meet|new|our|as) (an|a|our|one of our) [new|next] (ambassador*|brand ambassador*)',
    weight: 1.5,
  },
  {
    say: '(volunteers|volunteer) (came|helped|joined|planted|packed|cleaned|painted|gathered|spent|needed|day|make|made|who|from|like|gave|have)',
    weight: 2.25,
  },
  {
    say: '(thank|thanks|shout*|hats off|kudos|grateful|props) .. (volunteer*|supporters|donors|helpers|participants|fundraiser*)',
    weight: 2.25,
  },
  {
    say: '(local|small|young|female|women-owned|family) (hero|heroes|business owner*|founder*|maker*|artist*|entrepreneur*|creator*|farmer*|shop owner*)',
    weight: 0.75,
  },
  { say: '<number> year old', weight: 1.5, not: ['post:price'] },
  {
    say: '(recipe|recipes|tip|tips|hack|review|idea|playlist|design|look|outfit|artwork|illustration|photo|picture|shot|image|creation) [is|comes|sent in|submitted|shared] (from|by|courtesy of|via) (<mention>|our {peer}|one of)',
    weight: 1.9,
  },
  {
    say: '(fan|fans|fandom|supporters) (club*|meet*|day|zone|made|favorite|favourite|edit*|cam|reaction*|mail|art|fiction)',
    weight: 2.25,
  },
  {
    say: '(player|players|team|driver|athlete|goal|product|deal|offer|employee|word|quote|tip|track|album|book) of the (week|month|day|year|match)',
    weight: -1.5,
  },
  {
    say: "(didn't|did not|don't|do not) know .. (neighbour*|neighbor*|each other|anyone|anybody)",
    weight: 1.5,
    evenNegated: true,
  },
  {
    say: '{peer} (helping|teaching|meeting|supporting|answering|inspiring|cheering|sharing|swapping|meet|help|teach|support|inspire) [<any>] (other|{peer}|each|one another|others|together)',
    weight: 3,
  },
  {
    say: '(made|built|founded|started|run|organised|organized|led|hosted) by [our] (members|fans|volunteers|readers|players|riders|parents|neighbours|neighbors|customers|followers)',
    weight: 2.6,
  },
  { say: '(in their|in her|in his) own words', weight: 2.25 },
  {
    say: "(we've|we have|we) [just|been] (handed|asked) .. (your|the account to|you|our followers|our fans)",
    weight: 1.5,
  },
  {
    say: '(we|we have|we are|been|so) (love|loved|loving|enjoy|enjoyed) (seeing|hearing|reading|watching|looking at) .. (you|your|everyone)',
    weight: 2.25,
  },
  {
    say: '(photo*|pic*|picture*|post*|video*|stories|clip*|shots) [of yours|you] (sent|shared|posted|submitted|tagged|you share|you send|you post|you tag)',
    weight: 2.6,
  },
  {
    say: '(lovely|gorgeous|beautiful|stunning|amazing|great|cute|adorable|fantastic|awesome|love this|loving this|brilliant) [<any>] (photo|shot|pic|picture|snap|capture|post|video|photos|pics) (from|by|of|via|<mention>)',
    weight: 2.6,
  },
  { say: '(thank you|thanks|shoutout|shout out|props|love|credit)', weight: 1.5, needs: ['handle-credit'] },
  {
    say: '(nominate|nominating|nomination*|recommend|shout out) .. (someone|somebody|hero|teacher|neighbour|neighbor|friend|person|deserving|who|parent|coach|nurse|colleague|member)',
    weight: 2.25,
  },
  {
    say: '(happy|proud|lucky|new|newest|lovely|loyal) [<any>] {peer} [<any>] (in|with|of|and|on|at|from|showing|wearing|enjoying|holding)',
    weight: 1.5,
  },
  {
    say: '{peer} (spotlight*|shoutout*|takeover|stories|story|showcase*|meetup*|gathering*|picks|diary|diaries|circle|exchange|swap)',
    weight: 2.6,
  },
  {
    say: '(local|our|fellow) {peer} [<any>] (made|make|making|turned|built|helped|came|raised|created|shared|started|runs|run|met|found|won|took)',
    weight: 1.9,
  },
  {
    say: '(thank|thanks|congratulations|congrats|well done|kudos|hats off|bravo|cheers) .. {peer} (who|that|for|from|on|and)',
    weight: 0.75,
  },
  {
    say: '(of you|of us|members|people|neighbours|neighbors|owners|fans) .. (in|joined|inside|on) .. (group|club|community|forum|chat|server|circle)',
    weight: 3,
  },
  {
    say: '(join|join in|part of|start|continue|add to|into|follow) the (conversation|chat|discussion|debate|fun) .. (<hashtag>|using|on twitter|on facebook)',
    weight: 2.6,
  },
  { say: '{show} (their|his|her) [<any>] [<any>] {made}', weight: 2.6 },
  {
    say: '(ig|insta|instagram|tiktok|twitter|facebook|fb|youtube) user*',
    weight: 2.25,
  },
  { say: '(via|by|from) (ig|insta|instagram|tiktok)', weight: 1.9, not: ['post:price'] },
  { say: '(we|us)', weight: 0.9, needs: ['post:handle-credit'], not: ['post:price'] },
  {
    say: '(featuring|notes|made with|made from|infused|handpicked|crafted|infuses|paired|pairs)',
    weight: -0.9,
    needs: ['post:handle-credit'],
  },
  { say: '(📷|📸|🎥|🤳)', weight: 1.5, needs: ['handle-credit', 'post:short'] },
  {
    say: '(thanks|thank you|bravo|hats off) .. (talent|creativity|for turning|for making|for creating|for drawing|for painting|for capturing|artwork|fan art|creation*)',
    weight: 2.25,
  },
  {
    say: '(how|so|what a|too|simply|absolutely) (precious|beautiful|cute|adorable|sweet|lovely|gorgeous|stunning|good|pretty|sweetheart|talented|creative)',
    weight: 1.9,
    needs: ['post:handle-credit'],
  },
  {
    say: '(more than|over|nearly|almost|already|so far|with) <number> of you',
    weight: 2.25,
  },
  { say: '<number> of you (have|are|joined|took|came|said|told|voted|shared|signed)', weight: 1.9 },
  {
    say: '(photo|photos|entry|entries|picture|pictures|post|posts|video|comment|team) with the most [number of] (like*|vote*|share*|reaction*)',
    weight: 1.9,
  },
  {
    say: '(with|join|meet|joining|alongside|among) (other|fellow) <any> [<any>] [<any>] (fan*|lover*|enthusiast*|owner*|parent*|customer*|member*|player*|rider*|collector*|maker*|reader*)',
    weight: 3,
  },
  {
    say: 'community (stream*|tournament*|hangout*|hub|forum*|night|call|meetup*|meet up|playlist|ride|run|swap|garden|gathering|quest*|challenge*|picks|creation*|content|artwork)',
    weight: 3,
  },
  {
    say: '(incredible|amazing|wonderful|dedicated|generous|fantastic|awesome|lovely|brilliant|tireless|many|our|all the|to the) [<any>] volunteers',
    weight: 1.9,
  },
  {
    say: '(volunteer opportunit*|volunteering opportunit*|become a volunteer|sign up to volunteer|volunteer day|volunteer time|hours volunteering|volunteer hours)',
    weight: 1.9,
  },
  {
    say: '(fan|member|customer|community|creator|maker|owner|reader|user|student|alumni|volunteer|follower) (monday*|tuesday*|wednesday*|thursday*|friday*|saturday*|sunday*)',
    weight: 3,
  },
  {
    say: '(run|running|book|supper|walking|cycling|knitting|gardening|sewing|chess|riders|owners|members|supporters|car|bike|youth|breakfast) club*',
    weight: 1.9,
  },
  {
    say: '{join} [over|more than|the|our] <number> [other] (people|members|runners|riders|others|makers|founders|women|players|readers|parents|fans|creators|subscribers)',
    weight: 2.25,
  },
  {
    say: '(comment|reply|respond|email us|dm us|message us) with (a|your|any) [<any>] (photo*|pic|pics|picture*|selfie*|snap*|video*|story|stories|recipe*)',
    weight: 3,
  },
  {
    say: '(who are you|who would you|who will you|who do you) .. (bringing|bring|taking|take|sharing|share|inviting|invite|tagging|tag|gift|treat) .. (with|this|to|along)',
    weight: 1.9,
  },
  {
    say: '(in our|in the|from our|from the) (comments section|community forum|user forum|fan zone|clubhouse)',
    weight: 1.5,
  },
  {
    say: '(thank you|thanks|grateful|big thank you) to [the|our friends at|everyone at|all the] <any> [<any>] [<any>] [<any>] (club|ministry|chapter|church|congregation|troop|rotary|scouts|guild|students|league|parish|brownies|school|pupils|choir)',
    weight: 2.25,
  },
  // Somebody of the readers, told about.
  {
    say: '(one|two|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen) year old',
    weight: 1.9,
    not: ['post:price'],
  },
  {
    say: '<mention> (just|has|recently|finally) <any> [<any>] [<any>] (her|his|their) (closet|wardrobe|home|kitchen|garden|room|living room|setup|bike|car|dog|cat|baby|wedding|journey|first|own|outfit|hair|skin)',
    weight: 1.9,
  },
  { say: '(says|said|shared|writes|wrote) <mention>', weight: 1.5, not: ['post:reply'] },
  {
    say: '(families|people|parents|students|customers|members|hosts|makers|owners|couples) (like|such as) <any>',
    weight: 0.75,
    not: ['question-to-reader'],
  },
  {
    say: '(what (his|her|its|the) (owner*|parent*|family|mum|mom)|when (he|she|they) (spotted|found|discovered|stumbled|came across|saw))',
    weight: 1.5,
  },
  // What looks like it and is not.
  {
    say: '{show} [us|me|with us] (your|any) (support|idea*|view*|opinion*|thoughts|feedback|question*|comment*|answer*|guess*|suggestion*|details|order|email|concern*|vote*|reservation*)',
    weight: -1,
  },
  {
    say: '(thanks|thank you) [so much] for (sharing|sending) your [<any>] [<any>] (question*|feedback|thoughts|concern*|idea*|suggestion*|order*|application*)',
    weight: -1.5,
  },
  { say: '(join|watch|follow|see|as) <mention> as (she|he|they|we)', weight: -1.2 },
  { say: '<mention> (reveals|stars|wears|performs|wearing|starring|unveils|discusses)', weight: -1 },
  {
    say: '(for (your|a|the) chance (to|of) (win|winning)|stand a chance to win|could win|to be in with a chance)',
    weight: -0.5,
  },
  {
    say: '(comment|tell us|simply comment|simply tell us|comment below|answer|guess|vote|retweet) .. (using|with|use) <hashtag>',
    weight: -0.75,
  },
  {
    say: '(military|lgbt*|black|latino|latinx|hispanic|jewish|muslim|asian|aapi|indigenous|native american|aboriginal|medical|healthcare|research|deaf|disability|disabled|autism|veteran*|financial|marginali*|underserved|rural|vulnerable|low income|farming|investment|developer|startup|tech|security) (community|communities)',
    weight: -1.1,
  },
  {
    say: '(in|of|to|for|serve|serves|support|supports|impact|impacting|within|help|helping|protect|transform|strengthen|healthier|stronger|safer|into|throughout) (our|the|their|her|his|local|many|those) (community|communities)',
    weight: -0.75,
  },
  {
    say: '(committed|commitment|back|gives back|give back) to (our|the) (community|communities)',
    weight: -1.1,
  },
  {
    say: '(delighted|excited|happy|pleased|proud|thrilled|like|love|able|wanted|want) to share [that|with you|the|our|some|this|an|a]',
    weight: -1.1,
  },
  {
    say: '(community (guidelines|manager*|college*|hospital*|health|bank*|center*|centre*|relations|development|policy|standards|bulletin))',
    weight: -2.25,
  },
  {
    say: '(communities|community) (we serve|across|around|impacted|affected|in need|where we)',
    weight: -1.5,
  },
  {
    say: '(share|shared|sharing) (price*|holder*|our|their (insights|thoughts|expertise|vision)|insights|more about|information|details|your (opinion*|views|thoughts|feedback))',
    weight: -1.5,
  },
  // Pulling a friend in without the word "tag".
  {
    say: "(who's|who is|who are|who would be|name|shout out|text|ping|challenge|rope in|round up|drag along|bring along|call up|nudge) your [<any>] [<any>] (buddy|buddies|bestie|besties|bff|wingman|sidekick|date|pal|pals|mate|mates|friend|friends|flatmate|roommate|housemate|workmate|workmates|neighbour|neighbor|training partner|gym partner|ride or die)",
    weight: 2.4,
  },
  {
    say: "who (would you|will you|are you|do you|you|'d you) [<any>] (split|splitting|spend|spending|go|going|travel|travelling|traveling|celebrate|celebrating|ride|riding|run|running|cook|cooking|eat|eating|drink|drinking|play|playing|dine|dining|team up|share|sharing|sipping|raise|taking|bringing) .. (with|alongside|next to)",
    weight: 2.6,
  },
  // What readers have made, and how it comes in.
  {
    say: '(sent in|submitted|shared|posted|snapped|tagged|captured|contributed|supplied|spotted|baked|knitted|sewn|painted|built|grown|cooked|written|drawn|filmed|taken|suggested|requested) by (our|one of our|a|an|another|local|the|your) [<any>] [<any>] (customer*|fan|fans|member*|reader*|follower*|viewer*|listener*|regular|regulars|user*|subscriber*|supporter*|player*|owner*|student*|pupil*|passenger*|guest*|shopper*|collector*|community)',
    weight: 2.8,
  },
  {
    say: '(more of|some of|a few of|the best of|pick of|all of|a selection of|a round up of|a roundup of) your [<any>] [<any>] (homes|kitchens|gardens|photos|pics|pictures|looks|outfits|builds|bakes|makes|creations|stories|memories|messages|pets|dogs|cats|rides|runs|setups|rooms|drawings|costumes|snaps|shots|selfies|entries|posts|videos|clips|projects|plants|bikes|cars|views|moments|recipes|comments|replies|tweets|edits|adventures)',
    weight: 2.6,
  },
  {
    say: "(staring at|looking at|scrolling through|admiring|drooling over|obsessing over|obsessed with|crushing on|swooning over|loving|reading through|smiling at|blown away by|in love with|can't get enough of|here for) (<mention>|your|all your|all of your|these|the) [<any>] [<any>] (photo*|pics|pictures|looks|outfits|creations|stories|posts|homes|living room|gallery wall|kitchen|garden|home|build|builds|setup|entries|reels|videos|costumes|edits|bakes|selfies|snaps|memories|artwork|fan art)",
    weight: 2.2,
  },
  {
    say: '(your|yours|his|her|their) [<any>] [<any>] (could|might|may) be (next|featured|on our (page|wall|feed|stories|cover|calendar)|in our (stories|feed|gallery|calendar|next)|our next feature|our next cover|up next|up here next)',
    weight: 3,
  },
  {
    say: '(pop|put|stick|slap|add|drop|include|use|chuck|bung|attach) (<hashtag>|our hashtag|the hashtag|our tag) (on|in|to|with|under|at|when|if|for|so|and)',
    weight: 2.4,
  },
  {
    say: '(keep|please keep) (sharing|tagging|sending|posting|showing|submitting|uploading) [us] (us|your|them|those|it|in|with us|the|all|<mention>)',
    weight: 2.6,
  },
  { say: '(keep|keep on) (them|em|those|your) [<any>] [<any>] (coming|rolling in)', weight: 2.2 },
  {
    say: "(love|like|can't wait|want|keen|itching|looking forward|dying) to (see|seeing|hear|hearing|read|reading) (your|all your|yours|how you|where you|who you|what you (create|make|made|cook|build|bake|wear|draw|design|come up|get up)) [<any>] [photo*|pics|stories|creations|looks|memories|bakes|entries]",
    weight: 2,
    not: ['post:reply'],
  },
  // A customer, told about by the house.
  {
    say: '(mr|mrs|ms|miss) <any> [<any>] (came|comes|has been|brought|popped|bought|collected|picked|visited|visits|walked|ordered|celebrated|turned|drove|has had|has stayed|has shopped|and her|and his)',
    weight: 2.4,
  },
  {
    say: '(she|he|they|couple|lady|gentleman|gent|man|woman|girl|boy|lad|fella|bloke|customer|guest|stranger|family|visitor) [<any>] [<any>] (came|comes|popped|pops|walked|walks|wandered|dropped|turned up|stopped|rang|phoned|wrote|drove|travelled|flew) (in|into|by|over|up|here|to us|for|round|through our|all the way|back to|to see us|to tell us|to show us)',
    weight: 1.8,
  },
  {
    say: '(congratulations|congrats|well done|enjoy|happy) .. (on|with|in|driving|to) (your|their|his|her) (new|first|beautiful new|brand new|dream|gorgeous|forever) (car|ride|home|house|bike|truck|suv|puppy|dog|cat|wheels|keys|kitchen|caravan|boat|van|pet|family|apartment|ink|smile|business)',
    weight: 2.4,
  },
  {
    say: '(said yes|got engaged|popped the question|tied the knot|got married|got hitched|newlyweds|bride and groom|happy couple|lovely couple|beautiful couple|gorgeous couple|real bride*|real wedding*|their wedding|their big day|their special day|their love story|our brides|our couples)',
    weight: 1.8,
    not: ['post:price', 'post:handle-credit'],
  },
  {
    say: '(ran|finished|completed|smashed|passed|hit|achieved|conquered|swam|cycled|climbed|lost|beat|crossed) (her|his|their|the) [<any>] [<any>] (marathon|5k|10k|half marathon|triathlon|pb|personal best|stone|pounds|driving test|exam*|goal*|finish line|ironman|black belt|theory test|a levels)',
    weight: 1.8,
  },
  {
    say: '(pet|pets|dog|dogs|cat|puppy|ride|bike|car|build|garden|home|room|kitchen|bake|photo|photos|pic|pics|picture|shot|snap|selfie|setup|tattoo|costume|post|comment|hero|neighbour|neighbor|pupil|star|learner|family|couple|regular|project|creation|face|catch|cosplay|mention|tweet) of the (week|month|fortnight|day)',
    weight: 2.2,
  },
  // Groups, and readers who meet or help one another.
  {
    say: '(all paces|all speeds|all abilities|any pace|every pace|no drop|conversational pace|social pace|slowest rider|slowest runner|last runner|last rider|sweeper|back marker)',
    weight: 1.8,
  },
  {
    say: '(no one|nobody|no rider|no runner|no woman|no man|never|not) .. (left behind|gets dropped|rides alone|runs alone|eats alone|walks alone|feels alone|be alone|parents alone|alone in this|the only one)',
    weight: 2,
    evenNegated: true,
  },
  {
    say: '(social|group|shop|community|club|weekly|sunday|saturday|tuesday|wednesday|thursday|charity|members|ladies|women only|pub|rideout) (run|runs|ride|rides|rideout|walk|walks|hike|hikes|spin|swim|loop|loops|meet|hangout|paddle)',
    weight: 1.8,
    not: ['post:price'],
  },
  {
    say: '(knit|knitting|crochet|sewing|craft|stitch|makers|conversation|language|newcomers|singles|dads|mums|moms|parents|baby|toddler|walking|reading|study|support|lunch|youth|social|peer|mothers|carers|veterans|seniors|gardening|writing|poetry) (night|circle|group|groups|crew|meet|social|exchange|gang|mornings|afternoons|table)',
    weight: 2,
  },
  {
    say: '(coffee morning*|peer support|potluck|bring and share|community fridge|food swap|book swap|clothes swap|clothing swap|seed swap|plant swap|plot swap|toy swap|swap shop|swap party|swap shelf|repair cafe|time bank|skill share|buddy scheme|pen pal*|penpal*|lift share|car share)',
    weight: 1.8,
  },
  {
    say: '(make|making|made|meet|meeting|met) (new friends|lifelong friends|friends for life|new people|like minded|fellow <any>|others who|people who share|the people behind the|your neighbours|your neighbors|other {peer})',
    weight: 2.2,
  },
  {
    say: '(find|found|finding) your (people|tribe|crew|village|pack|squad|gang|kind|community|running buddy)',
    weight: 2.4,
  },
  {
    say: "(new in town|new to (the area|town|the city|the neighbourhood|the neighborhood)|come alone|come on your own|come solo|don't bite|pull up a (stool|chair|seat|pew)|new faces welcome|new faces always welcome|newcomers welcome|come as you are|bring your knitting)",
    weight: 1.8,
    evenNegated: true,
  },
  {
    say: '(chat|swap|swapping|trade|trading|compare|comparing|share|sharing|exchange|exchanging|discuss) (notes|tips|stories|ideas|experiences|recipes|war stories|advice|seeds|plants|best practices|lessons|knowledge|patterns|favourites|favorites) (with|among|between|over|and)',
    weight: 2,
  },
  {
    say: '(user group*|peer network*|alumni network|developer community|developer forum*|support forum*|community forum*|customer community|partner community|power users|super users|superusers|subreddit|slack (community|group|workspace)|whatsapp community|telegram chat|discord (community|chat)|facebook community|online forum*|message board*|members area|user community|owners group*|riders group|owners community)',
    weight: 2.2,
  },
  {
    say: '(tip*|advice|hack*|trick*|recipe*|recommendation*|stories|story|idea*|inspiration|picks|favourites|favorites|lessons|messages|wisdom|questions) from (our|other|fellow|some of our|one of our|more|local|actual|the) [<any>] (community|{customer}|parents|mums|moms|dads|locals|neighbours|neighbors|regulars|families|volunteers|people like you)',
    weight: 2.2,
  },
  {
    say: '(form|start|create|register|enter|captain|get|put|pull|gather) (a|your|your own|up a|together a) [<any>] team [<any>] (with|of|and|together|now|today|for)',
    weight: 1.8,
  },
  {
    say: '(volunteer*|helper*|helping hands|extra hands|more hands|spare hands|pushers|stewards|pairs of hands) [are|always|urgently] (needed|wanted|required|welcome)',
    weight: 2,
  },
  {
    say: '(ambassador*|student rep*|campus rep*|community leader*|community host*|ride leader*|run leader*|moderator*|superuser*|street team|creator squad|creator program*|pack leader*|community champion*) .. (apply|application*|wanted|needed|calling|applications|join|search|programme|program)',
    weight: 2.6,
  },
  {
    say: '(student|youth|campus|community|local|athlete|parent|patient|fan|club|health|school|team|wellness|reading) ambassador*',
    weight: 2,
  },
  // One of the readers, named with where they are from.
  {
    say: '(guest|member|reader|listener|viewer|follower|owner|rider|subscriber|passenger|pupil|superfan|collector|supporter|camper|resident) <any> <any> (of|from) <any>',
    weight: 1.6,
    not: ['post:introduction'],
  },
  {
    say: '<mention> (took|shot|snapped|captured|caught|made|built|knitted|baked|drew|painted|grew|restyled|transformed|recreated|nailed|wore) (this|these|it|the|her|his|their|our)',
    weight: 2.4,
  },
  {
    say: '(thanks|thank you|cheers|props|kudos|credit) to [<any>] [<any>] [<any>] for (sending|sharing|letting us share|the pic|the photo|the picture|the snap|the video|this photo|this picture|this shot)',
    weight: 2.8,
  },
  { say: '(reposting|regramming|resharing) (this|these|our|one of|from|<mention>)', weight: 2.4 },
  {
    say: '(put|post|add|leave|drop|share|stick|pop|bring) .. (photo*|picture*|pic|pics|selfie*|snap*|yours) [<any>] [<any>] (in the comments|in the thread|below|underneath|in the replies|on the wall|in the group|under this post)',
    weight: 2.4,
  },
  {
    say: '(who have been there|who has been there|who have done it|who has done it|between you|among yourselves|amongst yourselves|tell her below|tell him below|ask them anything|ask her anything|ask him anything|answering questions|you two should|you people know|hive mind|hivemind)',
    weight: 1.8,
  },
  {
    say: 'the (monday|tuesday|wednesday|thursday|friday|saturday|sunday|morning|weekly|weekday|evening|early) [<any>] [<any>] (group|crew|ladies|lads|gang|regulars|choir|lot|roll up|knitters|walkers|runners|riders|swimmers|dads|mums|moms|climbers|readers|quilters|walk|ride|run|table)',
    weight: 2.2,
    not: ['post:price'],
  },
  {
    say: 'we (treated|surprised|rewarded|met|visited|caught up with|sat down with|spoke to|spoke with|chatted to|chatted with|asked|challenged|invited|followed|joined) [<any>] [<any>] [<any>] ({customer}|local hero*|superfan*|families|nhs|nurses|teachers|couples|small business*|creators|parents|locals)',
    weight: 1.8,
  },
  {
    say: '(inspire|inspires|inspiring|inspired|encourage|encourages|motivate|motivates|helps|teaches|mentors|empowers|helping|teaching) (others|other {peer}|her neighbours|his neighbours|her neighbors|his neighbors|local residents|fellow <any>|her students|his students|their students)',
    weight: 1.6,
  },
  {
    say: '(show|share|post|send|tag|drop|upload|flaunt) [us] (your|a|yours) [<any>] [<any>] (screenshot*|clip*|build*|loadout*|highlight*|livery|island|tattoo*|fits|ootd|haul|shelfie|desk|nails|pet|pets|dog|cat|puppy|garden|bake|bakes|plate|lunch|barbecue|bbq|craft*|drawing*|ride|route|medal*|workout|wrapped|smile*|jersey|pumpkin*|tree|decorations|lights|dance|moves|cosplay|shot|shots|reaction*|transformation|results|playlist|masterpiece|style)',
    weight: 2.2,
    not: ['post:reply', 'post:price'],
  },
  {
    say: '(success|impact|patient|survivor|family|resident|donor|adoption|alumni|traveller|traveler|client|guest|rider|student|transformation|weight loss) (story|stories|spotlight|journey|journeys|testimony)',
    weight: 1.8,
  },
  {
    say: '(squad up|party up|invite your friends to play|play with friends|play together|crew up|tag team|group challenge|team challenge|step challenge)',
    weight: 1.2,
  },
  // Hints: readers in the plural, what they do for one another, what they hand in.
  {
    say: '(crew|gang|circle|choir|regulars|newcomers|first timers|strangers|amateurs|hobbyists|meetups|teammates|buddies|pals|folks)',
    weight: 0.8,
  },
  {
    say: '(swapping|swapped with|carpool*|pair up|paired up|matched with|take turns|taking turns|taught one another|one another|with others|for others|to others|can borrow|other people)',
    weight: 1,
    not: ['post:price'],
  },
  {
    say: '(photo|photos|picture|pictures|pic|pics|snap|snaps|shot|shots|drawing|drawings|painting|video|poem|words|design|recipe) (by|from|courtesy of) <any>',
    weight: 1.2,
  },
  {
    say: '(bring|show|post|share|send|put|drop|add|leave|tag|pin|stick|upload|reply with|comment) [us] [<any>] [<any>] yours',
    weight: 2,
  },
  { say: 'club', weight: 1 },
  { say: '<number> of you', weight: 1, not: ['post:price'] },
  {
    say: '(met|meet|meets|meeting) (on|at|every|each|in|here|through|there|outside|up)',
    weight: 0.8,
    not: ['post:price'],
  },
  {
    say: '(his|her|their|with his|with her) [<any>] (daughter|son|mum|mom|dad|father|mother|grandfather|grandad|granddad|grandmother|husband|wife|sister|brother|kids|dog|cat|garden|kitchen|living room|hallway|bike|boat|wedding|collection|owner|teacher|neighbours|neighbor*|twins|friend|friends|club|classmates|street|village|owners)',
    weight: 0.9,
    not: ['post:price'],
  },
  {
    say: '(sign up sheet|write your name|add your name to the list|chairs left|somebody from your|someone from your|bring somebody|bring someone|bring a neighbour|bring a neighbor|everyone brings|everybody brings|someone always|somebody always|someone patient|the next wearer)',
    weight: 1.4,
  },
  // Pictures sent for business, clubs without members, answers to a survey.
  {
    say: '(send|share|show|upload|snap|submit|whatsapp) [us] [a|your|some|the|few|clear] [<any>] (photo*|pic|pics|picture*|video*|image*|scan) .. (quote|whatsapp|damage|claim|estimate|valuation|price|receipt|prescription|id|document*|meter|invoice|offer|order|appraisal|evaluation|repair|fault|number|email)',
    weight: -3.2,
  },
  {
    say: '(sell|selling|trade in|consign|consigning) (your|my|a|an|preloved|pre loved|designer|with us|to us|us) ',
    weight: -1.2,
  },
  {
    say: '(<percent>|<number>|percent|majority|most|half|third|quarter|two thirds) [<any>] [<any>] [<any>] (told us|shared with us|surveyed)',
    weight: -2.4,
  },
  {
    say: '(country|golf|football|cricket|rugby|night|beach|sports|soccer|loyalty|rewards|polo|yacht|comedy|jazz|fight|health|tennis|jockey|basketball|hockey|strip) club*|club (sandwich|card|cards|points|level|lounge|championship|captain|record|statement|legend|president|soda)',
    weight: -2,
  },
  {
    say: '(thank you|thanks) <mention> [so much] for (the kind|your kind|the review|the lovely review|your review|the feature|featuring|having us|hosting|the mention|inviting|the interview|the opportunity|partnering|your partnership|your support|choosing|joining us|collaborating|the invite|including|the award|the write up|the great review)',
    weight: -3,
  },
  {
    say: '(employee*|colleague*|our team|our people|our staff|corporate|associates|teams) .. (volunteer*|volunteering|come together|coming together|came together)',
    weight: -2.3,
  },
  {
    say: '(show|post|send|drop|share|snap|submit|add|tag) [us] (your|a|the|this) [<any>] (card|id|pass|cv|resume|ticket*|data|item|items|entry|entries|name|uni|student|love|scraps|email|number|herbs|price*|review|form|app|code|coupon|voucher|screen)',
    weight: -1,
  },
  // The tie to the house, not to one another.
  {
    say: "(to everyone who|to all of you who|thanks to everyone|thank you to everyone|can't thank you|thank you all|we see you|because of you|without you|heartbroken|passed away|the passing of|retire|retires|retirement|last shift|our board|joined our first|we are grateful|we are so grateful|so proud of you|means the world to us)",
    weight: -1,
    evenNegated: true,
  },
  {
    say: 'our [<any>] (team|staff|crew|crews|colleagues|bakers|chef|chefs|nurses|drivers|founder|founders|ceo|director|engineers|scientists|employees|associates|designers|intern|interns|apprentices|manager|managers|boss|agents|experts)',
    weight: -1,
  },
] as const satisfies readonly Keyword[];
