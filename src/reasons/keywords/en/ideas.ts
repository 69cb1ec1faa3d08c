import type { Keyword } from '../keywords.ts';

export const EN_IDEAS = [
  {
    say: '(what|which) .. (should|shall|could) we .. (make|create|add|do|launch|bring|cover|build|release|offer|design|introduce|name|call|feature|try|post)',
    weight: 4,
    needs: ['question'],
  },
  {
    say: '(what|which) .. (would|do) you (like|want|love) .. (to see|us to|see|from us|next|more of)',
    weight: 4,
    needs: ['question'],
  },
  { say: '(would|do) you (like|want) to see', weight: 3.5, needs: ['question'] },
  { say: '(suggest|suggestion|suggestions) .. (below|us|comments|welcome|box|<any>)', weight: 4 },
  { say: '(suggestions|suggestion|suggest)', weight: 3 },
  {
    say: '(help us (name|design|create|choose|decide|build|shape|improve|pick)|name (our|this|the) (new|next)|name it|design (your own|our next|a|the))',
    weight: 4,
  },
  {
    say: '(submit|send|share|give|tell|got|have) [us] (your|an|any|a) (idea|ideas|suggestion*|design|designs|feature request*|sketch*|recipe*|invention*|proposal*)',
    weight: 4,
  },
  { say: '(your (ideas|idea|suggestions|designs))', weight: 3.5 },
  {
    say: '(feature request*|beta test*|beta tester*|wish list for|wishlist for|crowdsourc*|co-create|cocreate|hackathon|innovation challenge|idea contest)',
    weight: 3.5,
  },
  { say: '(bring back|brought back|make a comeback)', weight: 3.5, needs: ['question'] },
  { say: '(what .. next)', weight: 3, needs: ['question'] },
  { say: '(we should|should we) (make|add|create|bring|do|cover|launch|open)', weight: 3 },
  { say: '(request|requests) .. (next|below|future)', weight: 3 },
  { say: 'ideas', weight: 2.5, needs: ['question'] },
  { say: '(how (can|could|should) we (improve|make|do))', weight: 2.5 },
  { say: '(call for (ideas|submissions|proposals|entries|papers))', weight: 3 },
] as const satisfies readonly Keyword[];
