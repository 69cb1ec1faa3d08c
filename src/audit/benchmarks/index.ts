import type { Benchmark } from '../../model/benchmark.ts';
import { cmoCouncil2011Consumers } from './cmo-council-2011-consumers.ts';
import { cmoCouncil2011Executives } from './cmo-council-2011-executives.ts';
import { exacttargetFacebook2010Consumers } from './exacttarget-facebook-2010-consumers.ts';
import { exacttargetTwitter2010Consumers } from './exacttarget-twitter-2010-consumers.ts';
import { ibm2010Consumers } from './ibm-2010-consumers.ts';
import { ibm2010Executives } from './ibm-2010-executives.ts';
import { marketingsherpa2015Consumers } from './marketingsherpa-2015-consumers.ts';
import { sprout2019Consumers } from './sprout-2019-consumers.ts';
import { sprout2020Consumers } from './sprout-2020-consumers.ts';
import { syncapse2013Consumers } from './syncapse-2013-consumers.ts';

/** Every survey column, sorted by id: one file and one line each. A contract test compares folder and list. */
export const BENCHMARKS: readonly Benchmark[] = [
  cmoCouncil2011Consumers,
  cmoCouncil2011Executives,
  exacttargetFacebook2010Consumers,
  exacttargetTwitter2010Consumers,
  ibm2010Consumers,
  ibm2010Executives,
  marketingsherpa2015Consumers,
  sprout2019Consumers,
  sprout2020Consumers,
  syncapse2013Consumers,
];

/** The pair that an audit uses when the user chose nothing else. */
export const DEFAULT_BENCHMARKS = { consumers: ibm2010Consumers, executives: ibm2010Executives };
