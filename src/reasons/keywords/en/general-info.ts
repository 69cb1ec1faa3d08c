import type { Keyword } from '../keywords.ts';

export const EN_GENERAL_INFO = [
  { say: '(learn|read|find out|discover|see|know) more', weight: 2 },
  {
    say: "(learn (how|about|what|why)|find out (how|what|why|about)|discover (how|what|why|the|our)|read (about|the|our|how)|see how|here's how|hear how|hear from|hear about)",
    weight: 1.5,
  },
  {
    say: '(more info*|more details|for details|full story|full article|more here|details:|info:|read on)',
    weight: 1.5,
  },
  { say: '^ (learn|discover|read|find out|explore)', weight: 1 },
  { say: '(how to|step by step|tutorial|diy|guide|guides)', weight: 2 },
  { say: '(tip|tips|hack|hacks|tricks|advice)', weight: 2 },
  { say: '(recipe|recipes)', weight: 1.5 },
  {
    say: '<number> [simple|easy|great|top|key|quick] (ways|tips|reasons|things|steps|facts|ingredients|myths|benefits|lessons|questions|signs|trends)',
    weight: 2,
  },
  { say: '(did you know|didyouknow|fun fact|dyk|fact:|facts)', weight: 2 },
  {
    say: '(blog|article|podcast|report|study|research|whitepaper|white paper|infographic|newsletter|case study|ebook|press release|magazine|story by)',
    weight: 2,
  },
  { say: '(video|interview|episode|film|documentary)', weight: 1.2 },
  {
    say: '(according to|survey|found that|shows that|studies|statistics|data shows|percent of)',
    weight: 1.5,
  },
  { say: '<percent> of', weight: 1.5 },
  { say: '(announce*|announcing|announced|announcement)', weight: 2 },
  {
    say: '(appointed|appoints|promoted|named as|new ceo|acquire*|acquisition|merger|investment|invest|investing|funding|invested)',
    weight: 1.5,
  },
  {
    say: '(partnership|partnered|partnering|partners with|teamed up|collaborat*|agreement|signed)',
    weight: 1.2,
  },
  {
    say: '(results|revenue|growth|quarter|earnings|profit|annual report|fiscal|q1|q2|q3|q4|shareholders|investors|sales)',
    weight: 1.5,
  },
  {
    say: "(opening hours|open (from|until|till|daily|every|<time>)|hours are|we're open|we are open|now open|close at|open again|reopen*|business hours)",
    weight: 2,
  },
  { say: '(located|location|address|find us|situated|parking)', weight: 1.2 },
  {
    say: '(made (with|from|of|in|by)|ingredients|contains|includes|comes with|designed (to|for|with)|crafted|paired with|topped with|filled with|infused|served with|featuring|features)',
    weight: 1.5,
  },
  { say: '(gold|leather|silk|cotton|diamond*|steel|ceramic|glass|wood|silver|embroider*)', weight: 1 },
  {
    say: "(because|which means|that's why|this means|helps|help you|allows|provides|ensures|supports|enables|gives you)",
    weight: 1,
  },
  { say: '(perfect for|ideal for|great for|good for|suitable for|benefits|works)', weight: 1.2 },
  { say: '(since <year>|founded|established|history|built in|years ago|in <year>|century)', weight: 1.5 },
  { say: '(sustainab*|recycl*|emissions|carbon|climate|renewable|energy|environment*)', weight: 1.5 },
  {
    say: '(policy|policies|guidelines|rules|regulation*|law|government|requirements|compliance|congress)',
    weight: 1.5,
  },
  {
    say: 'new (store|location|office|website|factory|headquarters|branch|restaurant|chapter|site|facility|plant)',
    weight: 1.5,
  },
  {
    say: '(recap|highlights|took place|last (week|night|weekend|month|year)|yesterday|wrapped up|look back)',
    weight: 1.5,
  },
  {
    say: '(hosted|attended|joined|visited|celebrated|presented|received|welcomed|held|launched|completed)',
    weight: 1,
  },
  {
    say: '(expert*|professional*|industry|industries|executive|chief|president|director|ceo|manager|scientist*|researcher*|engineer*)',
    weight: 1,
  },
  {
    say: '(technology|digital|data|cloud|ai|software|automation|analytics|network*|cyber*|innovation|solution*|tech|5g)',
    weight: 1,
  },
  {
    say: '(business*|market|markets|security|strategy|insights|economy|economic|financ*|companies|company|customers|insurance|bank*|invest*|retirement|tax|credit)',
    weight: 1,
  },
  {
    say: '(health*|nutrition*|vitamin*|skin|wellness|protein|patients|disease*|medical|vaccine*|cancer|treatment*|clinical|doctor*|medicine*|covid*|symptoms)',
    weight: 1,
  },
  {
    say: '(program|programme|project|initiative|campaign|school*|university|students|education*)',
    weight: 1,
  },
  {
    say: "(watch (the|our|this|how|full|now)|check out|take a look|here's|here are|this is|look at)",
    weight: 1.2,
  },
  { say: '(explains|explain|shares|discusses|discuss|talks|says|explores|reveals|describes)', weight: 1 },
  { say: '(safety|safe|risk|protect|prevent|avoid|warning|winter|storm|weather|emergency)', weight: 1 },
  { say: '(million|billion|thousand|percent)', weight: 1 },
  {
    say: '(global|worldwide|country|countries|states|international|nation*|africa|europe|india|china|america)',
    weight: 1,
  },
  { say: '(house ambassador|red carpet|wore|wearing|dressed|styled|look|campaign|photographed)', weight: 1 },
  { say: '(match|race|championship|season|team|player*|victory|goal|wins|final|league)', weight: 1 },
  { say: '(why|how|what|when)', weight: 1, needs: ['question-opening'] },
  {
    say: "(it's important|important|need to know|you need|should know|make sure|remember to|don't forget)",
    weight: 1,
  },
  { say: '(service|services|offers|plan|plans|coverage|account|card|app)', weight: 1 },
  { say: '(support|care|food|water|farmers|community)', weight: 0.8 },
  {
    say: '(flavor*|flavour*|delicious|tasty|creamy|fresh|sweet|spicy|crispy|juicy|cheese|chocolate)',
    weight: 1,
  },
  { say: 'we now <any> in', weight: 2 },
  {
    say: '(our|the) new (factory|office|store|shop|branch|site|warehouse|plant|school|headquarters|hub)',
    weight: 2,
  },
  {
    say: "(happy|merry) [<any>] (birthday|christmas|easter|diwali|eid|holidays|new year|monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend|thanksgiving|halloween|valentine*|mother's day|father's day)",
    weight: -1.5,
  },
  {
    say: '(good morning|good night|good luck|have a great|have a good|enjoy your weekend|tgif|mood|that feeling when|when you)',
    weight: -1.5,
  },
  { say: 'our new (factory|office|store|shop|branch|site|plant|warehouse|facility)', weight: 3 },
  { say: "(we now|we also|we've also)", weight: 1.5 },
  { say: '(a team of|team of) <number>', weight: 1.5 },
] as const satisfies readonly Keyword[];
