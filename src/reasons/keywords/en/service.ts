import type { Keyword } from '../keywords.ts';

export const EN_SERVICE = [
  {
    say: "(sorry (for|to|about|that)|we apologize|we apologise|apologies|apologize for|apologise for|our apologies|we're sorry|we are sorry|so sorry)",
    weight: 3.5,
  },
  { say: 'sorry', weight: 3 },
  {
    say: '(please|kindly|can you|could you|pls|send us a|drop us a|shoot us a|via) [send us|share via|message us|follow and] (dm|direct message|private message|pm)',
    weight: 4,
  },
  { say: '(dm|pm|direct message|private message) us [with|your|the|at|so]', weight: 3.5 },
  { say: 'dm us', weight: 3, needs: ['post:reply'] },
  {
    say: '(order number|booking reference|account number|reference number|ticket number|tracking number|case number|confirmation number|serial number|membership number)',
    weight: 3.5,
  },
  {
    say: "(we (are|'re)) (looking into|investigating|working (on|to)|aware of|experiencing|currently experiencing)",
    weight: 3,
  },
  {
    say: '(outage*|downtime|service disruption|disruption*|technical (issue*|difficult*|problem*)|service interruption|maintenance)',
    weight: 3.5,
  },
  { say: '(recall|recalled|recalling|voluntary recall)', weight: 3 },
  {
    say: '(delay|delays|delayed|cancelled|canceled|cancellation*|postponed|rescheduled|suspended)',
    weight: 3,
  },
  { say: '(refund*|return policy|returns|exchange policy|warranty|replacement)', weight: 3 },
  {
    say: '(customer (service|care|support)|support team|help (desk|center|centre)|helpline|hotline|contact (us|our team) (at|on|via|if|for)|get in touch (with|at|via|if)|reach out to (us|our))',
    weight: 3,
  },
  {
    say: "(how can we help|happy to help|here to help|glad to help|let us help|can we help|let me help|we'll help|we will help|look into (this|it|that)|assist you|further assistance|assist further|help you (with|out))",
    weight: 3,
  },
  {
    say: '(thanks|thank you|thx) (for) (reaching out|letting us know|contacting|your patience|flagging|bringing|getting in touch|the feedback|your feedback|your question|asking)',
    weight: 3,
  },
  {
    say: '(hi|hello|hey) .. (we|thanks|thank|please|sorry|could|can|i|you)',
    weight: 3,
    needs: ['post:reply'],
  },
  {
    say: '(inconvenience|frustrat*|bear with us|thank you for your understanding|appreciate your patience|appreciate your understanding)',
    weight: 2.5,
  },
  { say: '(resolved|restored|back up and running|fixed|has been fixed|service status)', weight: 2.5 },
  { say: '(issue|issues|problem|problems|trouble)', weight: 2, needs: ['second-person'] },
  { say: '(scam|fraudulent|phishing|fake (account*|page*|profile*|calls))', weight: 2 },
  {
    say: '(closed due to|due to the (weather|storm|snow|hurricane)|weather alert|temporarily closed|will be closed)',
    weight: 2,
  },
  { say: '(faq|faqs|frequently asked questions)', weight: 2.5 },
  { say: '(contact us|email us|call us|message us|reach us)', weight: 2 },
] as const satisfies readonly Keyword[];
