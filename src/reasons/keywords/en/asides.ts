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
  ],
  entertain: [
    { say: '(lol|haha*|meme*|mood|when you|that feeling|nobody:|me:|pov|😂|🤣|😜|😎|😏)', weight: 1.5 },
    { say: '(guess|riddle|quiz|trivia|caption this|name that|fill in the blank|true or false)', weight: 2 },
    { say: '(joke*|funny|laugh*|pun|puns|hilarious)', weight: 1.5 },
  ],
  inspire: [
    { say: '(quote*|motivation*|inspiration*|inspire*|wisdom|mantra*)', weight: 2 },
    {
      say: '(believe in|never give up|dream* (big|come)|follow your|be yourself|the best way to|success is|life is|courage|strength is)',
      weight: 2,
    },
    { say: '(do what you love|keep going|you can do|make it happen|chase your|every day is)', weight: 1.5 },
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
  ],
  'jobs-investors': [
    {
      say: "(we're hiring|we are hiring|now hiring|join our team|apply now|job opening*|career*|vacanc*|internship*|recruit*)",
      weight: 3,
    },
    {
      say: '(investor*|shareholder*|dividend*|earnings (call|release)|quarterly results|annual report)',
      weight: 2.5,
    },
  ],
  other: [],
} as const satisfies AsideKeywords;
