import type { Keyword } from '../keywords.ts';

export const EN_EVENT = [
  {
    say: '(join us|join our|come join|please join|join me|come and join) [for|at|on|in|this|as|live|today|tomorrow|tonight]',
    weight: 3.5,
  },
  {
    say: '(join|register|rsvp|sign up|save your (seat|spot)|reserve your (seat|spot)|book your (seat|spot)|save the date|mark your calendar*)',
    weight: 3,
  },
  {
    say: '(register (now|here|today|at|for|online)|rsvp|save the date|mark your calendar*|sign up (now|here|today|for))',
    weight: 3.5,
  },
  {
    say: '(giveaway*|sweepstake*|raffle|prize draw|contest*|competition*|enter to win|chance to win|to win [a|an|your|the]|be in with a chance|lucky winner*|win a [pair|trip|chance]|prize|prizes)',
    weight: 3.5,
  },
  { say: '(enter|entering) .. (win|giveaway|contest|competition|draw|sweepstakes|chance)', weight: 3.5 },
  { say: '(win|winning) (a|an|tickets|one|your|the|our|big|prizes|<money>|<number>)', weight: 3.5 },
  { say: '^ win', weight: 2.5 },
  {
    say: '(webinar*|workshop*|masterclass*|master class*|livestream*|live stream*|seminar*|conference*|summit|symposium|meetup*|meet-up|open house|open day|trade show|tradeshow|expo)',
    weight: 3.5,
  },
  { say: '(event|events)', weight: 2.5 },
  {
    say: '(festival*|concert*|exhibition*|exhibit|fair|fest|gala|parade|pop-up|popup|tour|tournament|marathon|5k|fundraiser|screening|opening night|grand opening|launch party|class|classes|session|sessions)',
    weight: 2.5,
  },
  {
    say: "(live (at|on|now|from|tonight|today|tomorrow|music|q&a|chat|event|in)|going live|we're live|we are live|go live|tune in|tuning in|watch live|livestreaming|twitter chat|instagram live|facebook live|ig live|premieres)",
    weight: 3,
  },
  {
    say: '(stop by|come by|swing by|drop by|visit us|come visit|come see|see you|meet us|find us|catch us|come (down|along|out|celebrate)) .. (<date>|<time>|booth|stand|at|on|there|soon)',
    weight: 2.5,
  },
  { say: '(booth|stand) <number>', weight: 2.5 },
  { say: '(see you (there|at|on|tomorrow|tonight|soon|in|this))', weight: 2.5 },
  { say: '<date> .. (at|from) <time>', weight: 3 },
  { say: '(from|between|at) <time>', weight: 2 },
  { say: 'doors (open|at)', weight: 2 },
  { say: '(tickets|free entry|free admission|admission)', weight: 2.5 },
  { say: '(challenge|challenges)', weight: 2.5, needs: ['post:second-person'] },
  { say: '(winner|winners) .. (announced|chosen|selected|drawn|notified|contacted)', weight: 2 },
  { say: '(follow|like|tag|comment|retweet|rt) .. (win|enter|chance|entry|winner*)', weight: 2 },
  { say: '(deadline|entries close|closes|ends on|last chance to (enter|register)|registration)', weight: 2 },
  {
    say: '(hosting|host|hosted|kicks off|kick off|kicking off|takes place|taking place|will be held|held (on|at))',
    weight: 2,
  },
  { say: '(countdown|days to go|<number> days (left|until|to go|away)|one week (to|until))', weight: 2 },
  { say: '(celebrate|celebrating) (with us|our)', weight: 1.5 },
  { say: '(speaker|speakers|panel|panelist*|keynote)', weight: 1.5 },
  { say: '(tonight|tomorrow|this weekend|this saturday|this sunday|this friday|next week)', weight: 1.5 },
] as const satisfies readonly Keyword[];
