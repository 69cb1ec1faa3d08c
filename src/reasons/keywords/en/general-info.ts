import type { Keyword } from '../keywords.ts';

export const EN_GENERAL_INFO = [
  { say: '(learn|read|find out|discover|see|know) more', weight: 1.5 },
  { say: '^ (learn|discover|read|find out|explore)', weight: 1.5 },
  {
    say: "(how to|here's how|here is how|step by step|guide|tips|tip|tutorial|recipe|recipes|hack*|tricks)",
    weight: 1.5,
  },
  { say: '(<number> (ways|tips|reasons|things|steps|facts|ideas|ingredients|myths))', weight: 1.5 },
  { say: '(did you know|fun fact|fact|facts|dyk)', weight: 1.5 },
  {
    say: '(blog|article|podcast|report|study|research|whitepaper|white paper|infographic|video|interview|newsletter|case study|ebook|press release|read about)',
    weight: 1.5,
  },
  { say: '(according to|survey|found that|shows that|studies|statistics|percent of)', weight: 1.5 },
  {
    say: '(announce*|announcing|announced|appointed|appoints|joins us as|promoted to|hired|named as|acquire*|acquisition|partnership|partnered|partnering|partners with|merger|investment|funding)',
    weight: 1.5,
  },
  { say: '(results|revenue|growth|quarter|earnings|profit|annual report|fiscal|q1|q2|q3|q4)', weight: 1.2 },
  {
    say: "(opening hours|open (from|until|till|daily|every|today|on|<time>)|hours are|we're open|we are open|closed (on|for)|close at|open again|reopen*)",
    weight: 1.5,
  },
  { say: '(located|location|address|find us|visit us|come visit|situated|parking)', weight: 1.5 },
  {
    say: '(made (with|from|of|in|by)|ingredients|contains|features|includes|comes with|designed (to|for)|material|crafted|served with|paired with|topped with|filled with)',
    weight: 1.2,
  },
  {
    say: "(because|which means|that's why|this means|helps|help you|allows|provides|offers|ensures|supports)",
    weight: 1,
  },
  { say: '(perfect for|ideal for|great for|good for|suitable for|benefits|works|why)', weight: 1.2 },
  { say: '(since <year>|founded|established|history|built in|years ago)', weight: 1.2 },
  { say: '(sustainab*|recycl*|emissions|carbon|climate|renewable|planet)', weight: 1.2 },
  { say: '(policy|guidelines|rules|regulation*|law|government|requirements|deadline)', weight: 1.2 },
  { say: '(new (store|location|office|website|factory|headquarters|branch|restaurant|chapter))', weight: 1 },
  { say: '(recap|highlights|took place|last (week|night|weekend|month|year)|yesterday)', weight: 1.2 },
  {
    say: '(expert*|professional*|industry|technology|digital|data|business*|market|security|strategy|insights|innovation)',
    weight: 1,
  },
  { say: '(health*|nutrition*|vitamin*|skin|wellness|protein)', weight: 1 },
  { say: '(program|project|initiative|community program|school*|university|students)', weight: 1 },
  { say: "(watch|check out|take a look|here's|here are|this is)", weight: 1 },
] as const satisfies readonly Keyword[];
