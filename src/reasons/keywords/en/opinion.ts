import type { Keyword } from '../keywords.ts';

export const EN_OPINION = [
  { say: '(vote|cast your vote|vote now|voting) [for|below|in|here|on]', weight: 3.5 },
  {
    say: "(which|what) [one|of|is|'s|are] .. your (favorite*|favourite*|fave*|pick|choice|go to|top)",
    weight: 3,
    needs: ['question'],
  },
  { say: '(which|what) .. (favorite*|favourite*|fave*|prefer)', weight: 3, needs: ['question'] },
  { say: 'which .. (do|would|will|are) you', weight: 3, needs: ['question'] },
  { say: 'which (one|of these|is|do|would|are|{product})', weight: 3, needs: ['question'] },
  { say: "what's your (favorite*|favourite*|fave*|go-to|pick|top|choice)", weight: 3 },
  { say: '(tell|let) us [know] .. (favorite*|favourite*|think|thoughts|which|how|what|why|your)', weight: 3 },
  {
    say: '(let us know|tell us|comment|share|drop) .. (below|comments|favorite*|favourite*|think|thoughts)',
    weight: 2.5,
  },
  {
    say: "(what do you think|what are your thoughts|thoughts|your thoughts|your opinion|your view*|your feedback|your input|have your say|your say|we want to hear|we'd love to hear|love to hear)",
    weight: 3,
  },
  {
    say: '(take|complete|fill out|fill in|answer|participate in) .. (survey|poll|questionnaire|quiz)',
    weight: 3,
  },
  { say: '(survey|poll|questionnaire)', weight: 3, needs: ['second-person'] },
  { say: 'poll', weight: 2.5 },
  { say: '(rate|review) (us|your|our|it|this)', weight: 3 },
  { say: '(leave|write|give|post) [us] (a|your) review', weight: 3 },
  { say: '(how (was|did|do|would) (your|you|we) .. (experience|rate|like|feel))', weight: 3 },
  { say: '(are you) .. (or|team)', weight: 3, needs: ['question'] },
  {
    say: '(would you rather|this or that|yes or no|yay or nay|hot or not|love it or|hit or miss|agree or disagree|true or false|do you agree)',
    weight: 3,
  },
  { say: '{product} or ..', weight: 2.5, needs: ['choice-list'] },
  { say: '(a|1|left|red|team) or (b|2|right|blue|team)', weight: 2, needs: ['question'] },
  { say: '(pick|choose) (one|your|a)', weight: 2.5 },
  { say: '(your favorite*|your favourite*|your fave*)', weight: 2, needs: ['question'] },
  { say: 'do you (prefer|like|love|think|have|use|agree)', weight: 1.5, needs: ['question'] },
  { say: 'what do you', weight: 1.5, needs: ['question'] },
  { say: '(rt for|like for|retweet for|❤ for|👍 for)', weight: 2 },
  { say: '(comment|reply) (below|with)', weight: 2 },
] as const satisfies readonly Keyword[];
