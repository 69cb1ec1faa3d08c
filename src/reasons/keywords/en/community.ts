import type { Keyword } from '../keywords.ts';

export const EN_COMMUNITY = [
  { say: '(tag (a friend|someone|your|us|a|that|friends|the))', weight: 3 },
  { say: '(📷|📸) .. <mention>', weight: 3 },
  {
    say: '(repost|regram|reposted|rp|photo (by|credit|from)|pic (by|from)|credit|shot by|captured by|image by|via) .. <mention>',
    weight: 3,
  },
  { say: '(repost*|regram*)', weight: 3 },
  {
    say: '(share (your|a) .. (photo*|pic*|picture*|selfie*|story|stories|look*|moment*|recipe*|memories|experience*|videos) )',
    weight: 3,
  },
  {
    say: '(show us (your|how|what)|we want to see (your|how)|send us (your|a) (photo*|pic*|selfie*|video*|stories))',
    weight: 3,
  },
  {
    say: '(tag us|using (the|our)|use (the|our) hashtag|with the hashtag|hashtag|tag .. for a chance to be featured|chance to be featured|to be featured)',
    weight: 3,
  },
  {
    say: '(fan (of the week|photo*|art|friday|feature)|customer (of the|spotlight|feature)|member (spotlight|of the|monday|story)|{customer} (spotlight|of the (week|month|day)))',
    weight: 3,
  },
  {
    say: "(ambassador*|brand ambassador*|join (our|the) (community|group|club|family|movement|crew|squad)|facebook group|our community|the community|fan club|members' club)",
    weight: 3,
  },
  { say: '(volunteer*|volunteering|together with our {customer}|meetup*)', weight: 2.5 },
  { say: '(our {customer} .. (shared|sent|made|wore|created|posted|look*))', weight: 2.5 },
  {
    say: '(thanks|thank you|cheers) .. <mention> .. (for sharing|for the (photo|pic|shot|love|picture|post)|for tagging)',
    weight: 2.5,
  },
  { say: '(community)', weight: 2.5 },
  {
    say: '(spotted|seen on|looking (good|great|fab|amazing|gorgeous|fabulous|stunning)) .. <mention>',
    weight: 2,
  },
  {
    say: '<mention> .. (wearing|rocking|looking|looks|in (our|the|her|his)|wears|styled|shows|sharing)',
    weight: 2,
  },
  { say: '(shout out|shout-out|shoutout) .. <mention>', weight: 2 },
  { say: '(shout out|shoutout|shout-out)', weight: 2 },
  { say: '(students|alumni|teams|fans|members|community members) .. (celebrat*|together|shared)', weight: 2 },
  { say: '(friends|friend) .. (tag|share|bring)', weight: 2 },
  { say: '(share with (a friend|friends|your)|bring a friend|invite (a friend|your friends))', weight: 1.5 },
] as const satisfies readonly Keyword[];
