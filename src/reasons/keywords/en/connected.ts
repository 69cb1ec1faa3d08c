import type { Keyword } from '../keywords.ts';

export const EN_CONNECTED = [
  {
    say: '(thank you|thanks|thankful|grateful) [so much|all] (to all|to everyone|to our|to each|for your support|for being|for all|for making|for supporting|for joining|for following|for choosing|for your|for a|for the|for coming|for everything)',
    weight: 4,
  },
  { say: '(thank you|thanks|thankyou|thank)', weight: 2.5 },
  { say: '(grateful|thankful|gratitude)', weight: 2.5 },
  { say: '(appreciate|appreciation|appreciated)', weight: 2 },
  { say: '(honored|honoured|humbled|blessed|touched|moved)', weight: 2.5 },
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
    say: 'we (believe|stand|are committed|care|promise|pledge|are proud|remember|honor|honour|are grateful|are thankful|are honored|are so proud|celebrate|recognize|recognise|salute|support|commit)',
    weight: 3.5,
  },
  {
    say: "we're (committed|proud|grateful|thankful|honored|so proud|celebrating|supporting|helping|standing|working|dedicated|inspired)",
    weight: 3.5,
  },
  {
    say: "(we love|we know|we understand|we are here|we're here|we hope|we want|we're excited|we are excited|we're thrilled|we're happy|we are happy|we strive|we work|we help)",
    weight: 2.5,
  },
  {
    say: '(proud to (support|be|partner|stand|sponsor|celebrate|work|have|serve)|so proud|proud of|proud)',
    weight: 2.5,
  },
  { say: '(committed to|commitment to|dedicated to|dedication)', weight: 2 },
  {
    say: '(from all of us|from our family|from our team|from everyone|from the team|from the entire|all of us at|from us to you|on behalf of|here at|everyone at|the team at|your friends at)',
    weight: 3.5,
  },
  { say: '(happy|congratulations|congrats) .. (our|to our|team|colleague*)', weight: 3 },
  { say: '(congratulations|congrats|kudos|shout out|shoutout|shout-out)', weight: 1.5 },
  {
    say: '(birthday|anniversary|work anniversary|years in business|years together|turns <number>|milestone)',
    weight: 1,
  },
  { say: '<number> years (of|ago|in|with|strong|and|young)', weight: 2.5 },
  {
    say: '(we wish|wishing (you|everyone|all|our)|wish you|wish all|best wishes|warm wishes|from our family to yours)',
    weight: 3,
  },
  { say: '(dear (customers|friends|fans|guests|followers|community|valued|all))', weight: 1.6 },
  {
    say: 'our (customers|guests|fans|followers|clients|community|friends|supporters|members|loyal|amazing|wonderful|incredible|patients|donors|residents|communities)',
    weight: 2.5,
  },
  { say: '(together|in this together|united)', weight: 2 },
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
    say: '(stand with|stand against|stand together|solidarity|black lives matter|racism|racial|equality|equity|justice|pride month|pride|diversity|inclusion|inclusive|representation|juneteenth)',
    weight: 2.5,
  },
  {
    say: '(support local|giving back|give back|giving tuesday|givingtuesday|pay it forward|make a difference|making a difference|difference)',
    weight: 2.5,
  },
  {
    say: '(donat*|charity|nonprofit|foundation|relief|fundrais*|raise funds|raise awareness|awareness|in need|support)',
    weight: 2,
  },
  { say: "(we donated|we've donated|we will donate|we're donating|donating|donated|donation*)", weight: 2.5 },
  {
    say: '(hero|heroes|frontline|front line|first responders|healthcare workers|veterans|military)',
    weight: 2,
  },
  { say: '(volunteer*|volunteering)', weight: 2 },
  { say: '(story|stories)', weight: 1 },
  { say: '(family|families|home)', weight: 1.5 },
  {
    say: '(women|mothers|mom|moms|dad|dads|father|mother|parents)',
    weight: 2.5,
    needs: ['first-person-plural'],
  },
  { say: '(employee*|colleague*|team member*|teammate*|coworker*|teams)', weight: 2 },
  { say: '(retire*|retiring|career|internship|interns|hiring|join our team)', weight: 1 },
  { say: '(career|careers|hiring)', weight: 2, needs: ['first-person-plural'] },
  { say: '(inspire*|inspiring|inspired|passion|passionate|dream*|heart|hearts|soul)', weight: 2 },
  {
    say: "(good luck|best of luck|cheer*|cheering|go team|let's go|here's to|cheers to|hats off|a big hug|salute|applaud)",
    weight: 1.6,
  },
  { say: '(community|communities)', weight: 2.5, needs: ['first-person-plural'] },
  { say: '(children|kids|students|families|people)', weight: 2, needs: ['first-person-plural'] },
  {
    say: '(sustainability|sustainable|environment*|planet|carbon|climate|emissions|recycl*)',
    weight: 2.5,
    needs: ['first-person-plural'],
  },
  { say: '(future|world|change|better|impact)', weight: 2, needs: ['first-person-plural'] },
  {
    say: '(partner|partnered|partnership|partnering|teamed up|team up|sponsor*|collaborat*)',
    weight: 2,
    needs: ['first-person-plural'],
  },
  {
    say: '(throwback|tbt|throwback thursday|flashback|back in <year>|since <year>|on this day)',
    weight: 2.5,
  },
  { say: '(memories|remember|remembering|memory of|tribute|legacy|honor|honour|honoring)', weight: 2 },
  {
    say: '(haha|lol|same|mood|iconic|obsessed|yes|right|please|true|love it|love this|love that|amazing|aww|wow|nice|cute|good)',
    weight: 3,
    needs: ['reply'],
  },
  { say: "(you|your|you're)", weight: 0.6, needs: ['reply'] },
  { say: '(❤|💙|💜|🧡|💚|💛|🙏|🤗|💕|🥰|😍|💖)', weight: 1 },
  { say: '(hug|hugs|love|smile*|kindness|care|caring)', weight: 1.6 },
  { say: '(who we are|what we do|how we|why we|what makes us|we do it|makes us)', weight: 1.6 },
  { say: "(i'm|i am|i've|my)", weight: 2.5, needs: ['quotation'] },
  {
    say: '(we (appreciate|thank|miss|adore|cherish|value) you|thank you for being|thanks for being|thank you all|thank you everyone)',
    weight: 3,
  },
  {
    say: '(our team (is|has|was|of|at|works|loves|members)|our staff|our crew|team members|our employees)',
    weight: 3,
  },
  { say: '(proud of our|so proud of|proud to call|proud to share)', weight: 3 },
  { say: '(meet|say hi to|get to know) .. (our|team|founder|ceo|chef|employee|behind)', weight: 3 },
  {
    say: '(joined us|worked with us|been with us|with us for|has been with|working at|works at|worked at)',
    weight: 3,
  },
  {
    say: '(as a (company|brand|team|family|business)|at our core|at the heart|who we are|our hearts|our thoughts)',
    weight: 3,
  },
  {
    say: '(thoughts and prayers|hearts go out|our hearts|stay safe|stay strong|sending love|thinking of you|sending our)',
    weight: 3,
  },
  {
    say: '(we (donated|raised|partnered|volunteered|planted|helped|delivered|pledged|joined|started|founded))',
    weight: 3,
  },
  {
    say: '(years ago|back in <year>|our first|where it all started|how it started|how it all began|began with)',
    weight: 3,
    needs: ['first-person-plural'],
  },
  {
    say: '(happy birthday|happy anniversary|work anniversary|happy retirement) .. (our|to our|team|<mention>)',
    weight: 3,
  },
  { say: '(a message from|a letter from|a note from|message from our)', weight: 3 },
  {
    say: '(day in the life|life at|working here|team building|team day|our office|our headquarters|our hq)',
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
  { say: 'our head <any>', weight: 3.5 },
  { say: 'our {staff} (volunteer*|helped|worked|planted|spent|came|gave)', weight: 4 },
  {
    say: '(thank you for|thanks for) (contacting|reaching|letting|your question|your interest|the tag|sharing)',
    weight: -1.5,
  },
  { say: 'did you know', weight: -1 },
] as const satisfies readonly Keyword[];
