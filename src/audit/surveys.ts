import type { Survey } from '../model/survey.ts';
import { cmoCouncil2011Consumers } from './benchmarks/cmo-council-2011-consumers.ts';
import { cmoCouncil2011Executives } from './benchmarks/cmo-council-2011-executives.ts';
import { exacttargetFacebook2010Consumers } from './benchmarks/exacttarget-facebook-2010-consumers.ts';
import { exacttargetTwitter2010Consumers } from './benchmarks/exacttarget-twitter-2010-consumers.ts';
import { DEFAULT_BENCHMARKS } from './benchmarks/index.ts';
import { marketingsherpa2015Consumers } from './benchmarks/marketingsherpa-2015-consumers.ts';
import { sprout2019Consumers } from './benchmarks/sprout-2019-consumers.ts';
import { sprout2020Consumers } from './benchmarks/sprout-2020-consumers.ts';
import { syncapse2013Consumers } from './benchmarks/syncapse-2013-consumers.ts';

/** What an audit uses when the user chose nothing else. */
export const DEFAULT_SURVEY: Survey = { id: 'ibm-2010', name: 'IBM 2010', ...DEFAULT_BENCHMARKS };

/**
 * What a user can choose: the default first, then the newest first. CMO Council is there twice, because its marketers were
 * not asked about discounts: beside them a feed is compared over three reasons, without them over four.
 */
export const SURVEYS: readonly Survey[] = [
  DEFAULT_SURVEY,
  { id: 'sprout-2020', name: 'Sprout Social 2020', consumers: sprout2020Consumers, executives: null },
  { id: 'sprout-2019', name: 'Sprout Social 2019', consumers: sprout2019Consumers, executives: null },
  {
    id: 'marketingsherpa-2015',
    name: 'MarketingSherpa 2015',
    consumers: marketingsherpa2015Consumers,
    executives: null,
  },
  { id: 'syncapse-2013', name: 'Syncapse 2013', consumers: syncapse2013Consumers, executives: null },
  { id: 'cmo-council-2011', name: 'CMO Council 2011', consumers: cmoCouncil2011Consumers, executives: null },
  {
    id: 'cmo-council-2011-both',
    name: 'CMO Council 2011, with marketers',
    consumers: cmoCouncil2011Consumers,
    executives: cmoCouncil2011Executives,
  },
  {
    id: 'exacttarget-facebook-2010',
    name: 'ExactTarget 2010, Facebook',
    consumers: exacttargetFacebook2010Consumers,
    executives: null,
  },
  {
    id: 'exacttarget-twitter-2010',
    name: 'ExactTarget 2010, Twitter',
    consumers: exacttargetTwitter2010Consumers,
    executives: null,
  },
];
