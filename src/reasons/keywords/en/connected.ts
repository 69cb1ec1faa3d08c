import type { Keyword } from '../keywords.ts';

export const EN_CONNECTED = [
  {
    say: '(thank you|thanks|thankful|grateful) .. (to all|to everyone|to our|for your|for being|for all|for (making|supporting|joining|following|choosing|your))',
    weight: 3,
  },
  { say: '(thank you|thanks|thank)', weight: 2 },
  { say: '(grateful|thankful|appreciate|appreciation|honored|honoured|humbled)', weight: 2.5 },
  {
    say: '(meet (our|the team|the people|the (man|woman|women|faces)|<any>)|get to know|the people behind|faces behind|behind the scenes|behind-the-scenes|team spotlight|employee spotlight|employee of the month|staff spotlight|a day in the life|meet the)',
    weight: 2.5,
  },
  { say: 'our {staff} ..', weight: 2.5 },
  {
    say: '(our (story|journey|mission|values|history|family|founders|people|heritage|team|promise|purpose|commitment|belief))',
    weight: 2,
  },
  {
    say: "(we (believe|stand|are committed|'re committed|care|promise|pledge|support|are proud|'re proud|love|celebrate|remember|honor|honour|know|understand|are (here|grateful|thankful|honored|thrilled|so proud|excited)|'re (here|grateful|thankful|honored|thrilled|so proud|excited)))",
    weight: 2.5,
  },
  { say: "(proud (to|of|that|partner|member|sponsor|supporter)|so proud|we're proud)", weight: 2.5 },
  {
    say: '(from (all of us|our family|our team|everyone|the team|the entire|our entire|all of our)|from us to you|on behalf of)',
    weight: 2.5,
  },
  {
    say: '(happy (birthday|anniversary|retirement)|congratulations|congrats) .. (our|to our|team)',
    weight: 2.5,
  },
  { say: '(birthday|anniversary|<number> years (of|ago|in)|years in business|years together)', weight: 2 },
  { say: '(wish|wishing) (you|everyone|all|our|a)', weight: 2 },
  { say: '(dear (customers|friends|fans|guests|followers|community|valued))', weight: 2 },
  {
    say: '(our (customers|guests|fans|followers|clients|community|friends|supporters|members|amazing|wonderful|loyal|incredible|dedicated))',
    weight: 2,
  },
  { say: "(together|we're in this together|in this together)", weight: 2 },
  { say: '(love|loved) .. you', weight: 1.5 },
  {
    say: "(we (miss|missed|can't wait|'ll miss|will miss|hope|want|wouldn't|couldn't)) .. (you|your)",
    weight: 2,
  },
  { say: '(welcome) .. (team|family|back|aboard)', weight: 1.5 },
  {
    say: '(stand (with|against|together|in solidarity)|black lives matter|equality|pride month|diversity|inclusion|inclusive|support local|giving back|give back|donat*|charity|nonprofit|foundation|giving tuesday)',
    weight: 2,
  },
  { say: '(heroes|hero|frontline|front line)', weight: 1.5 },
  { say: '(volunteer*|volunteering)', weight: 1.5 },
  { say: '(story|stories)', weight: 1.5 },
  { say: '(family)', weight: 1.2 },
  { say: "(join (our|the) team|hiring|we're hiring)", weight: 1.5 },
] as const satisfies readonly Keyword[];
