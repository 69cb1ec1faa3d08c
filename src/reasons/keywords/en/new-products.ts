import type { Keyword } from '../keywords.ts';

export const EN_NEW_PRODUCTS = [
  {
    say: '(introducing|introduce|introduces|introduced|meet the new|say hello to|meet our new|welcome our new|welcoming our)',
    weight: 3,
  },
  { say: 'new {product}', weight: 2.5 },
  { say: 'new .. {product}', weight: 2.5 },
  { say: '(all-new|all new|brand new|brand-new|newest|latest) [..]', weight: 3 },
  { say: '(launch|launches|launched|launching|launches)', weight: 2.5 },
  {
    say: '(just dropped|just launched|just landed|just arrived|just released|just in|dropped|dropping|drops|now live|is here|are here|has arrived|have arrived|has landed|have landed|is finally here|new in|new arrival*|new release*)',
    weight: 2.5,
  },
  { say: '(unveil*|reveal*|debut*|premiere*)', weight: 2.5 },
  {
    say: '(coming soon|coming (to|this|in|on)|available soon|arriving soon|out soon|out now|out today|available (from|on) <date>|hits stores|hitting stores|lands in)',
    weight: 2.5,
  },
  {
    say: '(now with|now in|now comes|now available in|you can now|now you can|now offering|now featuring|now serving|we now)',
    weight: 2.5,
  },
  {
    say: '(new|latest|upcoming) (collection|season|flavour*|flavor*|range|line|menu|model|feature*|product*|album|single|version|update|edition|drop|series|look|style*|color*|colour*|app)',
    weight: 2.5,
  },
  {
    say: '(spring|summer|fall|autumn|winter|holiday|ss|aw|fw) [<year>|<number>] (collection|menu|range|line|lookbook|styles)',
    weight: 2,
  },
  { say: '(limited edition|limited-edition|collab|collaboration|capsule)', weight: 2 },
  { say: '(collection)', weight: 2 },
  { say: '(release*|releasing|released)', weight: 2 },
  { say: '(new)', weight: 1.5 },
  {
    say: "(first ever|first-ever|world's first|next generation|next-gen|upgraded|redesigned|reimagined|improved|revamped)",
    weight: 1.5,
  },
  { say: '(rolling out|beta|update|upgrade)', weight: 1.5 },
  {
    say: '(joins|join|added to|addition to|new to) (the|our) (family|range|menu|line|line-up|lineup|collection|portfolio|roster)',
    weight: 2,
  },
  { say: '(back (on|for|by)|is back|are back|returns|return of|returning)', weight: 1.5 },
] as const satisfies readonly Keyword[];
