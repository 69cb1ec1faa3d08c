import type { LearnedWeights } from '../keywords.ts';

/**
 * Written by `npm run fit` from 1996 labelled posts of real brands and 1878 invented ones: do not
 * edit. Log-odds that each feature adds to each reason; what is not listed adds nothing.
 */
export const EN_LEARNED: LearnedWeights = {
  prior: {
    discount: -5.23,
    purchase: -4.11,
    reviews: -3.88,
    'exclusive-info': -6.57,
    'new-products': -3.14,
    opinion: -4.54,
    service: -7.42,
    event: -4.36,
    connected: -3.16,
    ideas: -6.12,
    community: -3.57,
    'general-info': -0.26,
    giveaway: -7.18,
    entertain: -0.93,
    greeting: -3.8,
    inspire: -2.15,
    cause: -3.14,
    'jobs-investors': -4.9,
    other: -1.63,
  },
  whenAlso: -1.43,
  primary: {
    service: 0,
    ideas: -0.5,
    opinion: -1,
    event: -1.5,
    discount: -2,
    'exclusive-info': -2.5,
    'new-products': -3,
    purchase: -3.5,
    reviews: -4,
    community: -4.5,
    connected: -5,
    'general-info': -5.5,
  },
  feedErrors: {
    discount: 0.026,
    purchase: 0.063,
    reviews: 0.064,
    'general-info': 0.149,
    'exclusive-info': 0.026,
    'new-products': 0.026,
    opinion: 0.051,
    service: 0.026,
    event: 0.039,
    connected: 0.049,
    ideas: 0.026,
    community: 0.066,
  },
  weights: {
    // discount: [up to|extra|additional|take|get|save|flat|a further] <percent> off
    nmi3ixjf: { discount: 6.8, purchase: 0.47, 'general-info': -0.21 },
    // discount: <percent> [instant|member|student|launch] discount
    wdr1n5l6: { discount: 5.83 },
    // discount: save [up to|an extra] <percent>
    uxznqun9: { discount: 5.81, purchase: 0.24 },
    // discount: (reduced|lowered|lower|cut|slashed) .. <percent>
    gulw1d4m: { discount: 4.37 },
    // discount: <percent> (cash back|cashback|back|lower|cheaper|less|bonus)
    waynb8f0: { discount: 4.12, purchase: -0.28, cause: 0.16 },
    // discount: <money> (off|discount|cashback|cash back|rebate|credit)
    hb6vryxb: { discount: 6.62, purchase: -0.11 },
    // discount: save [up to] <money>
    '45cqqlwj': { discount: 5.83 },
    // discount: (a|an|your) <money> .. (gift card|voucher|coupon|certificate|credit)
    ihyvdqu1: { discount: 2.36, community: -0.1 },
    // discount: half (price|off)
    nirci6xg: { discount: 6.74 },
    // discount: (coupon*|promo code|promocode|discount code)
    '6xh93vzo': { discount: 6.45 },
    // discount: voucher*
    v4dxdw1c: { discount: 4.29 },
    // discount: (use|enter|apply|quote|with) [the|our|my] [promo|discount|coupon|voucher] code -reply
    nbh64t5r: { discount: 5.1 },
    // discount: code <code> +promo-code
    o8bbxloo: { discount: 6.14, purchase: 0.11 },
    // discount: (promo|discount|checkout|referral) code
    qcv2zhn7: { discount: 4.37 },
    // discount: (discount|discounts|discounted)
    muni9z52: { discount: 5.76, 'exclusive-info': -0.13, 'general-info': -0.17, entertain: 0.24 },
    // discount: (on sale now|now on sale) -post:date
    '52n14rwc': { discount: 3.62 },
    // discount: on sale
    '94n85qud': { discount: 2.81 },
    // discount: (our|a|the|big|this|shop the|store wide|storewide|sitewide) sale
    '72mgkatu': { discount: 4.44 },
    // discount: (flash|clearance|summer|winter|spring|holiday|weekend|cyber|sample|warehouse|end of season|anniversary|mega|storewide|sitewide|saving day|savings day|semi-annual|memorial day|labor day|labour day|january|friday|days|day) sale
    ozomk77l: { discount: 5.89 },
    // discount: sale (ends|starts|is on|now on|is live|price*|prices|is back|event|continues|items)
    '0unutwmc': { discount: 5.33 },
    // discount: sale
    '9a4uebo2': { discount: 3.85 },
    // discount: (bogo|buy one get one|buy <number> get <number>|<number> for the price of <number>|buy one)
    e0jmjg77: { discount: 4.12 },
    // discount: (two for one|2 for 1|3 for 2|2 for <money>|<number> for <money>|all for <money>)
    '1k603lj9': { discount: 5.83, purchase: -0.52 },
    // discount: free [islandwide|worldwide|nationwide|standard|express|next day|home|same day] (shipping|delivery|postage)
    tvxzz8nd: { discount: 6.02 },
    // discount: (ships|ship|shipped|delivered|delivery) [for|is] free
    lm6ict2n: { discount: 5.83 },
    // discount: free .. (with|when) [any|every|each|your|you|all|selected]
    cup6x179: { discount: 5.19, 'new-products': 0.11 },
    // discount: (gift|gifts) with (purchase|every|any)
    ydtozmdd: { discount: 5.1 },
    // discount: free (gift*|sample*|trial|month*|drink*|coffee*|meal*|dessert*|upgrade*|side*|fries|pizza*|burger*|donut*|doughnut*|item*|night*|beer*|wine|chocolate*|bag*|mini|tote|install*|consultation|quote*|access|premium|wifi|refill*|breakfast|birthday|ice cream|taco*|sandwich*|cookie*|cake|account|tour*|checkup|exclusive)
    '405jj44j': { discount: 4.93 },
    // discount: (days|months|weeks|hours|month|year) (of free|free)
    fq4x3o8u: { discount: 4.48 },
    // discount: (get|enjoy|receive|claim|grab|score|snag|pick up|win|collect) [a|your|one|some|it|them|yours] free
    '5wmax27q': { discount: 4.29, purchase: -0.11 },
    // discount: (giving away|give away) .. free
    h9vu94sg: { discount: 4.37 },
    // discount: for free
    '5xtjxx4y': { discount: 2.16 },
    // discount: free of charge
    vnw82hfe: { discount: 2.86, service: 0.11 },
    // discount: (at no additional|at no extra|no extra|no additional) (charge|cost)
    oc3m2440: { discount: 5.97 },
    // discount: (complimentary|on us|on the house)
    shd5ka30: {
      discount: 3.34,
      'new-products': -0.17,
      event: 0.3,
      connected: 0.11,
      'general-info': -0.34,
      giveaway: 0.17,
    },
    // discount: (special|exclusive|limited time|limited-time|introductory|amazing|great|best|incredible|hot|fantastic|summer|holiday|weekend|daily|today's|festive|delicious|unbeatable|christmas|easter|better) (offer*|deal*|price*|discount*|saving*|rate*|bargain*)
    vc7oy47x: { discount: 5.89 },
    // discount: (deal|deals)
    '3d65ki9k': { discount: 4.45 },
    // discount: (deal of the|deals of the|deals on|deal on|deals this|the deal before|these deals|great deal)
    dbgyu3ri: { discount: 4.91 },
    // discount: (today only|one day only|this weekend only|for a limited time|limited time only|<date> only)
    crtsvo1z: { discount: 4.61, 'general-info': -0.16 },
    // discount: (only|just) <money>
    '4vaye7lx': { discount: 1.82, 'general-info': -0.1 },
    // discount: for (just|only) <money>
    rzuv7cl0: { discount: 2.61 },
    // discount: (now|down to|reduced to) [only|just] <money>
    femnojpn: { discount: 4.37 },
    // discount: (as low as|as little as|under) <money>
    p6rdr1mo: { discount: 3.36, purchase: -0.29, entertain: 0.13 },
    // discount: (lower price*|new low price*|lowest price*|price drop*|price cut*|reduced price*|special price*|introductory price*|members' price*|discounted price*|reduced .. rates)
    ecwi1ty8: { discount: 4.37 },
    // discount: (lowering|lowered|dropped|dropping|slashed|cutting) .. price*
    qsyu4nil: { discount: 4.39, purchase: -0.16 },
    // discount: (double|triple|extra|bonus|2x|3x|<number> x) .. points
    zt7jpajv: { discount: 5.1 },
    // discount: (reward|rewarded|rewards) .. (spend|spends|shopping|purchase*|points|card)
    '8p98kdlk': { discount: 3.68 },
    // discount: (cash back|cashback|rebate*)
    abjqok4a: { discount: 4.22 },
    // discount: (black friday|cyber monday|boxing day|singles day) +post:link
    hw4tug9q: { discount: 4.33, event: 0.16 },
    // discount: (black friday|cyber monday|boxing day)
    aajiojeq: { discount: 2.81 },
    // discount: happy hour*
    ejsmprfa: { discount: 4.37 },
    // discount: (offer|offers|promo|promotion|promotions|deal|discount) (ends|end|valid|expires|available|runs|applies|is valid|details|only)
    wei2mww0: { discount: 4.37 },
    // discount: (promo|promotion|promos)
    fbpqd9yw: { discount: 4.71, giveaway: 0.17 },
    // discount: (offer|offers)
    '5sgg8aqi': {
      discount: 1.19,
      purchase: 0.13,
      'new-products': 0.13,
      connected: -0.21,
      community: -0.1,
      'general-info': -0.22,
    },
    // discount: offer +post:price
    uzhnh26s: { discount: 3.64 },
    // discount: (valid (till|until|through|from|for|on|at)|while stocks last|while supplies last|terms apply|t&cs apply|ts&cs apply|conditions apply|minimum spend)
    dqtcn8ob: {
      discount: 2.89,
      opinion: -0.14,
      service: 0.13,
      event: -0.23,
      connected: -0.1,
      community: 0.1,
      'general-info': -0.17,
    },
    // discount: (student|senior|military|member*|early bird|group|nhs|teacher|staff) (discount*|price*|rate*|deal*|pricing|special*)
    avzms8gh: { discount: 5.83 },
    // discount: early bird
    '0i3if59x': { discount: 2.19 },
    // discount: early bird (ticket*|price*|pricing|rate*|discount*|offer*|special*|registration|ends|deal*|sale|until|is|now|savings|booking*)
    vp12pp1m: { discount: 5.83 },
    // discount: early bird (catches|gets the)
    '6klea2ym': { discount: -2.91 },
    // discount: (bargain|bargains|clearance|markdown*|steal|steals)
    tkam7ik2: { discount: 3.96, 'new-products': 0.13 },
    // discount: (savings|saving)
    opmdrtia: { discount: 3.06, 'general-info': -0.19, other: 0.25 },
    // discount: (great|big|huge|bigger|more|extra|major) savings
    '5hsvgwil': { discount: 4.37 },
    // discount: save (big|now|even|extra|more|up to|when|on your|over)
    '1rx3qba2': { discount: 4.37 },
    // discount: kids (eat|stay|go|fly|travel) free
    cnw3idpb: { discount: 5.1 },
    // discount: (no|zero|0) (fee|fees|interest|booking fee*|delivery fee*|deposit|commission)
    '10taha00': { discount: 4.59 },
    // discount: (trade in|trade-in|exchange your)
    '60tn9ry2': { discount: 4.49 },
    // discount: (gift card|gift cards|gift certificate*)
    ksjmgqb8: { discount: 1.32 },
    // discount: (affordable|cheap|cheaper|budget)
    '29i5wi0s': { discount: 0.98, 'new-products': -0.14, community: 0.39 },
    // discount: (giving you|give you|get) an exclusive
    m5oiw3dk: { discount: 3.02 },
    // discount: (set|bundle|combo|meal deal|menu) .. <money>
    umj7avwp: { discount: 4.14 },
    // discount: (treat|dine) .. (offer|deal|promotion)
    m8goepg6: { discount: 2.91 },
    // discount: (all you can eat|unlimited) .. <money>
    paqramzb: { discount: 2.91 },
    // discount: (specials|special) .. <money>
    '0clb51gv': { discount: 4.37 },
    // discount: (today's|daily|weekly|lunch|dinner|drink|food|all day) special*
    qxtb675q: { discount: 4.37 },
    // discount: (price|prices) .. (off|slashed|cut)
    wsrv06kn: { discount: 3.64 },
    // discount: (0%|zero percent) (apr|interest|financing|fees)
    g9bxhbys: { discount: 4.47 },
    // discount: <number> for free
    '8zyo56sr': { discount: 4.37 },
    // discount: get <number> free
    x1nnho6n: { discount: 5.1 },
    // discount: (one free|1 free|get one)
    t5my12ib: { discount: 5.1 },
    // discount: (free gift|free giveaway|freebie*|free stuff)
    '60ca81tl': { discount: 4.37 },
    // discount: free +promo-code
    abwq8p8d: { discount: 3.64 },
    // discount: free (for|to) (all|every|members|kids|children|students|teachers)
    kkk63l18: { discount: 2.91 },
    // discount: (waive|waived|waiving) .. fee*
    xs8ffd1n: { discount: 4.37 },
    // discount: (promo|promotional|special|discounted|member|flat|low) rate*
    ip4w3n3c: { discount: 4.33, 'general-info': 0.13 },
    // discount: (save <number>|save up to|saving up to|you save)
    '2nxqionx': { discount: 3.74 },
    // discount: (final|last) (hours|day|days|chance) .. (sale|save|deal|offer|off)
    '0o05poaq': { discount: 4.37 },
    // discount: (upgrade|upgraded) .. free
    sepm1r6n: { discount: 4.37 },
    // discount: (rewards|loyalty) (members|program|points|card)
    lzr7ft5q: { discount: 2.63 },
    // discount: (up to|extra|additional|flat|a further) <percent>
    i70h0xbg: { discount: 1.48 },
    // discount: up to <percent> (cheaper|savings|less on)
    yzm9pz0d: { discount: 5.1 },
    // discount: (was|were|rrp|reg|instead of|normally|usually|originally|down from|reduced from) <money>
    hqgtfnrl: { discount: 4.37 },
    // discount: (worth|valued at) <money>
    '5pc78za0': { discount: 1.46 },
    // discount: (earn|collect|redeem) .. points
    '3pht0in5': { discount: 3.67 },
    // discount: (bonus|reward|loyalty|extra|double|triple) points
    d28ej8ec: { discount: 5.1 },
    // discount: free refill*
    ign8u1sm: { discount: 6.49, 'new-products': 0.1 },
    // discount: (two for one|two-for-one|2-for-1|two for the price of one)
    '9cjq8sul': { discount: 6.62 },
    // discount: kids eat free
    dk9wkon4: { discount: 6.56 },
    // discount: all [cocktails|drinks|pints|pizzas|burgers|items] <money>
    ufloq9lj: { discount: 5.83 },
    // discount: (no|zero|free) delivery fee*
    trduxp7y: { discount: 5.93 },
    // discount: (happy hour|happy hours)
    syyocwcu: { discount: 5.1 },
    // discount: (earn|collect|get|enjoy) (double|triple|bonus|extra) .. points
    m7mb2o84: { discount: 8.75 },
    // discount: (feel free|free your|free from|sugar free|gluten free|dairy free|alcohol free|fat free|cruelty free|hands free|free speech|free will|free throw*|free kick*|free agent*|worry free|stress free|carbon free|tax free|ad free|free time|set free|free press)
    '3etrpwnn': { discount: -2.83, reviews: 0.2, service: 0.11, ideas: 0.16 },
    // discount: (a big deal|big deal|deal with|dealing with|real deal|a great deal of|trade deal|peace deal)
    x2b5bgq7: { discount: -2.79, reviews: 0.15, 'new-products': 0.14, 'general-info': -0.12 },
    // discount: (save the date|save lives|save the planet|save energy|save water|save a life|save time)
    '7qcrb7t2': { discount: -2.92, cause: 0.15 },
    // discount: (win|winning|prize|prizes|giveaway) .. (voucher*|gift card*|coupon*)
    lrtxk9z9: { discount: -2.93 },
    // discount: (we offer|offers you|offering a|job offer*|offer of)
    '16v996h6': { discount: -2.19 },
    // discount: (free|complimentary|bonus) [<any>] [<any>] {goods}
    piuqvx53: { discount: 4.98, reviews: 0.16, ideas: 0.17 },
    // discount: with [a|your|every|one|our|an] [<any>] free [<any>] [<any>] {goods}
    qki6j6iw: { discount: 6.56 },
    // discount: (free|on us|on the house|complimentary) (with|when|if|until|till|this|every|all|today|tomorrow)
    c0evq8pv: { discount: 4.98, giveaway: 0.16 },
    // discount: (get|grab|claim|enjoy|score|snag|receive|have|pick up|try|take) .. .. (for free|on us|gratis|complimentary|on the house)
    '4jcjsj2r': { discount: 7.09 },
    // discount: {goods} (for|at|from) [just|only|under|less than] <money>
    '754yis5p': { discount: 2.09 },
    // discount: (gift certificate|voucher|gift card|credit|pass) for [just|only] <money>
    '7mos4r95': { discount: 6.68 },
    // discount: (lower|lowest|reduced|cheaper|cut|slashed|crazy|unbeatable|half) [<any>] [<any>] (rate|rates|fee|fees|price|prices|tariff*|fare|fares|charges|cost|costs|bill|bills)
    '06hfr5c1': { discount: 5.42, 'new-products': -0.17 },
    // discount: at no [<any>] (charge|cost|fee)
    '99srf9dr': { discount: 5.07 },
    // discount: (offers|deals|discounts|promotions|savings) (on|across|in|at|from|inside|all|for)
    widhlr6w: { discount: 4.45 },
    // discount: upto <percent>
    klfkr3ts: { discount: 5.83 },
    // discount: (sale|offer|offers|deal|deals|discount|promo|promotion) .. (ends|end|until|till|live|today|tonight|tomorrow|starts|extended|over|running)
    synxa3h0: { discount: 4.53, purchase: 0.17, 'general-info': 0.12 },
    // discount: (ends|ending|last|final|closing) .. (sale|offer|deals|discount|savings)
    f1p3cetl: { discount: 5.1 },
    // discount: (grab|snag|score|get|bag|find|shop|catch) [the|these|this|some|our|a] [<any>] (deal|deals|bargain|bargains|offer|offers|savings|steal)
    mye5hsfl: { discount: 5.1 },
    // discount: (prime day|amazon prime day|green monday|small business saturday|black friday|cyber week|cyber monday) [sale|deal|deals|offer|offers]
    '1dd9cp28': { discount: 4.53 },
    // discount: (spend|buy|order|purchase) [over|at least|more than|any|a|one|<number>] [<any>] [<any>] (and|to|&) [get|receive|save|enjoy|claim] .. (free|off|half|complimentary|gift|<percent>)
    vkfsdwpl: { discount: 6.56 },
    // discount: (buy|order|purchase) [<any>] [<any>] (get|receive) [a|one|your|an|the|some] [<any>] (free|off|half)
    qyofuhzw: { discount: 6.81 },
    // discount: (earn|get|collect|bag|receive|claim) [<any>] [<any>] (miles|points|cashback|stars|rewards|credits)
    '8ryr11y4': { discount: 4.96, purchase: -0.12, event: -0.14 },
    // discount: (members|students|teachers|seniors|kids|children|nhs|nurses|veterans|mums|moms|dads) .. (free|half price|discount|save|<percent>)
    q8ow7ods: { discount: 4.24, 'general-info': 0.21 },
    // discount: (kick start|treat|celebrate|start) .. .. (<percent>|half price|free)
    wbvo6tp3: { discount: 2.21 },
    // discount: (money off|price slash|prices slashed|price you'll|prices you'll|can't beat|cheaper than|less than half|pay less|paying less|save a bundle|wallet friendly|pocket friendly|easy on the wallet)
    uma337kp: { discount: 5.1 },
    // discount: (quote|mention|show|flash|present) [this|the|our|your] [<any>] (post|ad|email|text|code|card|app|ticket) [<any>] [<any>] (for|to|and)
    '4dilf4er': { discount: 4.37 },
    // discount: (knock*|taking|take|knocking|slice|chop) <any> off
    '7gppgsmp': { discount: 4.37 },
    // discount: (any <number>|<number> <any>) for <money>
    mfwvqh3g: { discount: 6.6, purchase: -0.2 },
    // discount: steal the (show|spotlight|scene|look|limelight)
    ppqlo7vj: { discount: -4.37 },
    // discount: steals the (show|spotlight|scene)
    '3q5ed20n': { discount: -4.37 },
    // discount: (no|zero) cost emi
    uk0p1mw8: { discount: -2.94 },
    // discount: unlimited (talk|data|texts|calls|possibilities|access)
    wyn428cx: { discount: -1.52 },
    // discount: (win|winner|winners|prize|prizes|giveaway|enter|contest|raffle|competition) .. (<money>|voucher|vouchers|free|gift card|gift cards)
    qejfqb1x: { discount: -2.99, connected: 0.17, ideas: 0.22, community: -0.11 },
    // discount: free (screening*|health|event*|admission|entry|class|classes|webinar*|course*|concert*|workshop*|parking|webcast|seminar*|download*|tickets|ebook|guide*|resource*)
    '53jur1wq': { discount: -2.19 },
    // discount: (toll free|call free|freephone|for free speech|range free|free range|risk free|pain free|plastic free|hassle free|smoke free|fee free|meat free|free as|free spirit*)
    oglkr7r9: { discount: -3.65, 'general-info': 0.33 },
    // discount: (gift card|gift cards|gift certificate) (scam*|available|are|make|for|from|in)
    '8mh49ecg': { discount: -1.46 },
    // discount: (peace|trade|brexit|nuclear|business|transfer|record|sponsorship|contract|publishing|landmark|climate|property|done) deal
    '4ho97o8l': { discount: -3.64 },
    // discount: (seal the deal|raw deal|dealing|no big deal|part of the deal|what's the deal)
    hahwu204: { discount: -3.64 },
    // discount: (1 for 1|one for one|buy 1 get 1|b1g1|b1t1|buy one gift one|buy 1 take 1|buy one take one|two for the)
    '9ebfivyq': { discount: 6.46 },
    // discount: (first|1st) (month|week|order|year|class|visit|delivery|box|session) (free|on us|half price|for <money>|is free)
    qnnubd1t: { discount: 6.56 },
    // discount: (try|use|stream|watch|ride|fly|travel|stay|eat|drink|park|swim|train) [it|them|us|for] free [for|until|till|all|this|with|on]
    w4newymk: { discount: 5.1 },
    // discount: free for [the|your] (first|<number>|members|subscribers|students|seniors|under|kids|teachers|veterans|nurses|life|a)
    b2e9i758: { discount: 5.12 },
    // discount: (start|begin|get|sign up for|claim|enjoy|with) [your|a|the] [<number>] [day|week|month] free trial
    '2ooblzwq': { discount: 6.76 },
    // discount: free trial
    i58m372g: { discount: 5.89 },
    // discount: (sign up|signup|welcome|referral|joining|cash|deposit|welcome back) (bonus|offer|gift|reward|voucher)
    '6e9nl3e1': { discount: 5.83 },
    // discount: (refer a friend|refer your friends|refer friends|invite a friend) .. (get|earn|receive|both|save|<money>)
    '91lo7a8w': { discount: 6.56 },
    // discount: (get|receive|earn|enjoy|claim|redeem|score) [a|an|up to|your] <money> (when|back|bonus|cash|cashback|off|credit|toward*|gift|voucher|reward|statement|if|for every|in)
    asp06wb1: { discount: 6.57 },
    // discount: save on [your|our|all|the|a|selected|these|select] [<any>]
    yqv8v4of: { discount: 2.95 },
    // discount: (savings|saving) (of|up to|on|event|start|for)
    nwhfsadg: { discount: 5.13, purchase: 0.12 },
    // discount: (rollback*|mark downs|marked down|price drop|prices dropped|instant savings|mail in rebate|doorbuster*|lightning deal*|hot deal*|daily deal*|deal alert|sale alert|flash deal*|super saver|super savings|outlet prices|factory prices|at cost price)
    nlb1jxk6: { discount: 6.56 },
    // discount: (payday|back to school|mid year|year end|new year|easter|christmas|valentine's|diwali|ramadan|raya|cny|mother's day|father's day|halloween|summer|birthday|closing down|moving|launch|pre order|weekday|weekend|lunch|dinner|student|opening|festive) (sale|deal|deals|special|specials|promo|promotion|offer|offers|discount|savings)
    '68joqajd': { discount: 6.61 },
    // discount: (perks|reward|rewards|benefits) .. (members|membership|cardholders|free|<percent>|discount*)
    '29skh4lk': { discount: 2.19 },
    // discount: (members|cardholders|subscribers|passholders|readers|followers|customers) (get|save|enjoy|receive|earn) [up to|an extra|a|an|extra] [<any>] (<percent>|<money>|off|free|double|discount|discounts|points)
    '3fofsx4f': { discount: 6.7 },
    // discount: (with|on|for) (every|any|each|all) [<any>] (purchase|order|booking|spend|orders|purchases) [of|over|above]
    yu98u7rh: { discount: 5.1 },
    // discount: (min|minimum) (spend|order|purchase)
    bflmtz07: { discount: 5.1 },
    // discount: (<percent>|<money>|half price|discount) .. (till|until|ends|through|this weekend|today only|only today|for a limited time|limited time)
    qqy7zrri: { discount: 6.16, purchase: 0.22, giveaway: 0.2 },
    // discount: (for a limited time|limited time) [only] [<any>] [<any>] (get|save|enjoy|<money>|free|<percent>)
    x7aeip38: { discount: 5.83 },
    // discount: (<number>|two|three) [<any>] [<any>] for (only|just) <money>
    '7276z7aa': { discount: 6.56 },
    // discount: (pay|paying) (just|only|half|nothing|less|what you)
    '35a3xgo9': { discount: 4.74 },
    // discount: (usual|original|retail|regular|normal|full) price
    khgtsdr4: { discount: 4.37 },
    // discount: (up|usual price|usually|u p|was|worth) <money>
    zv5ovc1s: { discount: 2.86, reviews: -0.14, event: 0.13, giveaway: 0.22 },
    // discount: <money> (instead|usually|originally|value|only|less|cheaper)
    g4p55952: { discount: 5.1 },
    // discount: (crazy|insane|massive|huge|unreal|hottest|sweet|sweetest|mega|super|irresistible|greatest|biggest|unmissable|latest) [<any>] (deal|deals|discount|discounts|offer|offers|savings|sale|bargains)
    bfak5vlo: { discount: 5.83 },
    // discount: (waived|waiver|no (activation|annual|joining|admin|sign up|monthly|hidden|cancellation|baggage|change) fee)
    kocdhb90: { discount: 5.1 },
    // discount: (no|zero) (activation|annual|joining|admin|monthly|hidden|change|processing|transfer) (fee|fees|charges)
    '5wk3j8dg': { discount: 5.1 },
    // discount: free (popcorn|entry|refills|ride*|data|airtime|minutes|sms|calls|miles|points|gym|pass|haircut|makeover|swag|shirt|t shirt|tee|hat|poster|download|app|copy|issue|kit|pack|bundle|skin*|spin*|coins|credit|credits|months|minis|travel size|full size|samples|toppings|add on|size up|servings|seconds|plate|appetizer|starter|soup|salad|dim sum|buffet|birthday)
    d517rcg7: { discount: 4.4 },
    // discount: (spare change|loose change|penny pinch*|thrifty|frugal)
    v1q5omd0: { discount: 1.46 },
    // discount: (*deals|*discounts|*clearance|*bigsale|*flashsale|*megasale|*promo|*freebies)
    lp7kq5hd: { discount: 2.77, giveaway: 0.18 },
    // discount: (wholesale|resale|forsale|for sale|salesforce|sales (team|tax|manager|rep|director|figures|growth))
    ql75q3ix: { discount: -3.65, community: 0.12 },
    // discount: save money
    eikzute1: { discount: 1.41, other: 0.19 },
    // discount: (tips|ways|how|help|helps|hacks|ideas|want) [<any>] [<any>] [<any>] (save|saves|saving) [<any>] (money|energy|time|water|hundreds|thousands)
    ooltk1jw: { discount: -2.19 },
    // discount: (only|just) <money> .. (this week|this month|today|tonight|in store this week)
    rx3hyj07: { discount: 5.83 },
    // discount: (lots of|loads of|plenty of|all the|all our|tons of|more) (offers|deals|savings|bargains|discounts)
    rsn33xbv: { discount: 6.61 },
    // discount: (offers|deals|discounts) (and|&) (promotions|promos|discounts|deals|offers|savings)
    yi3qf1cn: { discount: 8.26, event: 0.11 },
    // discount: (double|triple|boost|multiply) your [<any>] (points|vouchers|rewards|money|miles|stars|cashback|data|deposit)
    '24ytk4e7': { discount: 8.22 },
    // discount: (comes|come|coming|complete) with [a|an|your|our] free
    evcyckrh: { discount: 6.8 },
    // discount: free <any> with (selected|every|any|each|your|a|purchases|orders)
    '6g45gjyc': { discount: 6.94, purchase: 0.1 },
    // discount: (available|yours|included|watch|play|download) for free
    th4c9y1u: { discount: 6.76, 'new-products': 0.23 },
    // discount: (see|find out|check|discover) how much you (can|could|might|will) save
    vlk80cns: { discount: 5.13 },
    // discount: save (an average of|on average|hundreds|thousands|every day)
    x9363n6s: { discount: 4.8 },
    // discount: (members|customers|drivers|students|subscribers|switchers|cardholders) (can|could|who|always) [<any>] save
    '6r7u6ie4': { discount: 5.1 },
    // discount: (members|customers|drivers|students|subscribers|cardholders) save
    vktkj1yk: { discount: 5.23 },
    // discount: (special|exclusive|free|surprise|complimentary) (gift|reward|bonus) [<any>] [<any>] (for your|with your|with every|with any|when you|for every|with purchase)
    xq446vs5: { discount: 6.11 },
    // discount: (earn|get|collect|unlock|score) (more|extra|exclusive|bigger) (rewards|points|cash|miles|perks)
    sohc7rnm: { discount: 4.37 },
    // discount: (sick|worry|accident|debt|stress|germ|pest|pain|guilt|drama|wrinkle|frizz|lump|nut|fuss|cage|wire|oil|chemical|paraben) free
    ns9v8elr: { discount: -3.64 },
    // discount: (gluten|sugar|dairy|alcohol|fat|meat|lactose|caffeine|nut|wheat|egg) free <any>
    al41se4n: { discount: -3.82, purchase: 0.42, reviews: 0.24, community: 0.27, 'general-info': -0.1 },
    // discount: (rewarded|rewards|reward) (on|for) [your|every|all] [<any>] (spend|spends|spending|purchase*|shop|trip*)
    ekkicprb: { discount: 6.65 },
    // discount: a great deal of
    '5ta5luuz': { discount: -2.91 },
    // discount: (reduced|slashed|cut|dropped|crunched|lowered|down) from <money> to <money>
    div4x7dm: { discount: 8.02 },
    // discount: off (your|the) (first|next) (order|purchase|visit|booking|month|trip|ride|shop|meal)
    '7qqr47cj': { discount: 6.56, purchase: 0.12 },
    // discount: (3for2|2for1|two for tuesday*|2 4 1)
    yecc9sh2: { discount: 5.83 },
    // discount: (price match|price freeze|price promise|price lock|frozen prices|prices frozen|price lock guarantee)
    rubm71rd: { discount: 4.37 },
    // discount: free [to play|to watch|to download|to use|entry] (this|all|until|till|through) (week|weekend|month|day|<date>)
    rc3oi32s: { discount: 5.1 },
    // discount: (launch|introductory|opening|pre order|intro|trial|sign up) (price|offer|discount|special|pricing)
    pnmnumq4: { discount: 6.56 },
    // discount: (last|final) (day|days|chance|hours|weekend|call) (to save|of savings|for savings|of the sale|of our sale|for <percent>)
    ovybygud: { discount: 6.56 },
    // discount: sale (now on|on now|is on|is now on|in store)
    a1zjr83k: { discount: 6.56 },
    // discount: (bonus|double|extra|triple|free) (data|airtime|minutes|gb|mb|storage|nights|miles|stamps|entries)
    xioo7pnw: { discount: 4.5 },
    // discount: (meal|combo|family|value|lunch) deal
    '2rger0qv': { discount: 5.74, ideas: 0.15 },
    // discount: (tax free|vat free|duty free) (weekend|shopping|savings|sale)
    wectouuz: { discount: 4.37 },
    // discount: (tickets|ticket|tix|passes|album|issue|copies|seats) .. (on sale|go on sale|goes on sale|going on sale|sale)
    '9d8pmp4u': { discount: -2.92 },
    // discount: save (this post|this for|this recipe|for later|and share|& share|room|space|a seat|your spot|your seat|our|it for|you time|these tips|this one|a life|the world|animals|water|energy)
    xl6n45uh: { discount: -3.64, giveaway: 0.11 },
    // discount: (key|match|league|bullet|price|data|talking|power|brownie|high|low|touch|focal|selling|pain|starting) points
    l96yub7p: { discount: -2.91 },
    // discount: (interest|exchange|birth|heart|crime|unemployment|inflation|tax|death|infection|mortgage|success|survival) (rate|rates)
    hrjm93gs: { discount: -2.19 },
    // discount: <percent> less [<any>] (carbon|plastic|sugar|fat|water|energy|waste|emissions|salt|calories|sodium|packaging)
    '6tmyrci2': { discount: -2.86, 'new-products': 0.14 },
    // discount: <percent> (of|increase|growth|cotton|organic|recycled|natural|sustainable|vegan|arabica|renewable|juice|pure|humidity|rise|decline|electric|plant|wool|silk)
    jj1eur5q: { discount: -2.21, purchase: -0.3, opinion: 0.13 },
    // discount: (yard|garage|bake|book|rummage|plant|jumble|boot|point of|for) sale
    '76016z37': { discount: -2.19 },
    // discount: (signed|sign|signs|struck|agreed|multi year|new|deal) (a deal|deal to|deal with|deal worth)
    '3c59bm8l': { discount: -2.91 },
    // discount: deal (breaker*|to acquire|to buy|worth|maker*|or no deal)
    '1r1ykdkk': { discount: -2.91 },
    // discount: (offers|offer|offering) (a range|insight*|the perfect|an|unparalleled|stunning|support|advice|help|courses|opportunit*|services|a unique|a wide|everything)
    d5qhstbv: { discount: -1.17 },
    // discount: [gift] (voucher|vouchers) (available|on sale|in store|online|make|can be bought|at reception)
    '113aw6wx': { discount: -0.44 },
    // discount: (the|your|a|every) (second|2nd|third|3rd) [<any>] (half price|free|for (a|<money>|just|half)|on us|at half|is (free|half|on us))
    u6tnww2r: { discount: 6.71 },
    // discount: (complimentary|free) [<any>] [<any>] with (every|any|each|your|all|a)
    cu9npspw: { discount: 6.71, purchase: 0.1, 'general-info': -0.11 },
    // discount: (club|clubcard|member|members|membership|loyalty|app|card) (price|prices|pricing)
    '1q2wbzdk': { discount: 5.83 },
    // discount: <money> [<any>] (this week|this weekend|this month|today|for one day) only
    '6b350v00': { discount: 6.56 },
    // discount: (frozen|freezing|froze|freeze|lowered|cut|slashed|dropped|reduced|locked) [in|all] [our|the|its] [<any>] (price|prices|fees|fares)
    v9wyfgpl: { discount: 5.83 },
    // discount: (black friday|cyber monday|boxing day|prime day) [week|weekend] (starts|now|begins|event|is (here|on|live)|has (started|begun|arrived))
    x6kwiwkn: { discount: 6.56 },
    // discount: (save|saves|saving) (you|drivers|customers|families|members|households) [up to|an average of|over|as much as|at least] (<money>|<percent>)
    '123u954q': { discount: 5.83 },
    // discount: (a fiver|a tenner|fivers|a quid|five bucks|ten bucks) [off|when|on]
    '3t5bsfug': { discount: 4.16, purchase: 0.24 },
    // discount: (save|get) (a fiver|a tenner|five pounds|ten pounds|ten dollars)
    fkf5vwut: { discount: 5.83 },
    // discount: for the price of (one|two|three|<number>)
    d4ynntnu: { discount: 6.56 },
    // discount: (massive|huge|big|further|final|great|major|extra|price) reduction*
    q207hw75: { discount: 5.83 },
    // discount: reductions (on|of|up to|in|across)
    '5o7i1n0c': { discount: 4.37 },
    // discount: (we|we'll|we will) (pay|cover) (your|the|half) [the|of] [first|annual|delivery|shipping|fee]
    '9a6iuya2': { discount: 3.64 },
    // discount: (drop|drops|dropped|dropping|down|falls|cut|reduced|goes down) to [just|only] <money>
    dn55746s: { discount: 6.13, purchase: 0.1 },
    // discount: now [even] (cheaper|more affordable)
    w4di4o34: { discount: 4.37 },
    // discount: (our|the) lowest (price*|fare*|rate*) [of|ever]
    '2qmx3c2r': { discount: 6.56 },
    // discount: (get|claim|collect|enjoy) (your|a|the) [first|next|<any>] [<any>] free
    pi1mvzxb: { discount: 5.83 },
    // purchase: (shop|buy|order|purchase) (now|here|today|online|yours|it now|them now|instore|in-store)
    pvvzo782: { purchase: 3.85, 'general-info': 0.24 },
    // purchase: (book|reserve) (now|here|today|online|yours)
    nu5du5iy: { purchase: 3.59 },
    // purchase: (pre-order|preorder|pre order) (now|here|today|online|yours|your|the|our|it)
    kwek2goq: { purchase: 2.95 },
    // purchase: (pre-order*|preorder*)
    w1wyt4p0: { purchase: 2.37 },
    // purchase: ^ (shop|buy|order)
    '37xwzsqn': { discount: 0.66, purchase: 2.91 },
    // purchase: ^ (book|reserve)
    insmumxr: { purchase: 1.71 },
    // purchase: ^ get .. (now|today|here)
    m8shdgjq: { purchase: 1.89 },
    // purchase: (shop|buy|order|purchase) .. <url>
    pciktuma: { purchase: 3.92, reviews: 0.3, event: -0.16, connected: -0.14, 'general-info': -0.46 },
    // purchase: (book|reserve) .. <url>
    adz2hz7r: { discount: 0.19, purchase: 2.57 },
    // purchase: (get|find|grab|try|own|score|see) (it|one|yours|them|your|some|this|these) .. <url>
    '25ly59k8': { purchase: 1.91, community: 0.11 },
    // purchase: (get|grab|pick up|order|reserve|secure|book|buy|snag|bag|claim) (yours|your ticket*|your copy|your pair|one here|one today|it here|it now|it today|them here|them now|them today)
    mz2jxesy: { purchase: 3.06 },
    // purchase: (get your|grab your|get them|get it|grab it|grab yours|get yours)
    rc5vdjp5: { purchase: 1.12, 'new-products': -0.14, ideas: 0.12, 'general-info': -0.28, other: 0.15 },
    // purchase: get your hands on
    '3wq1gpyt': { purchase: 2.78, 'new-products': 0.13 },
    // purchase: available (now|online|today|here|exclusively) [at|in|on|from|via]
    '2sg66dda': { purchase: 2.92, 'new-products': -0.17, 'general-info': -0.11 },
    // purchase: (now|still|also|only|exclusively) available
    y6biv71p: { purchase: 1.79, 'new-products': 0.27, 'general-info': -0.35 },
    // purchase: available [now] (in|at|from|via|through) [all|select|selected|our|your|most|any|the] {place}
    cc0kidn1: {
      discount: 0.27,
      purchase: 3.23,
      reviews: -0.15,
      'new-products': -0.22,
      'general-info': -0.17,
    },
    // purchase: available [now] (in|at|from|via|on|to|for) [select|selected|the] (app store|google play|amazon|itunes|steam|pre-order|preorder|purchase|order*|download|rent|buy|sale|delivery|takeaway|take-away)
    '18w1o1tq': { purchase: 2.96 },
    // purchase: available (from|at|till|until|in|on|for)
    irxbvxn6: { discount: 0.13, purchase: 2.3, connected: -0.2, 'general-info': -0.28 },
    // purchase: available
    '7muqjdg4': { purchase: 1.27 },
    // purchase: (in|at) [select|selected|all|our|your|any] [local|nearest] (stores|store|shops|outlets|boutiques|branches|retailers) (now|today|only|near|nationwide|and)
    yzwxopo7: { purchase: 3.48, connected: -0.16, community: 0.15, 'general-info': -0.63 },
    // purchase: (in stores|in store|in-store|instore|in all stores|in selected stores|in select stores|at select stores) -number-fact
    kzk9fyne: { purchase: 2.41, event: 0.13, ideas: 0.11 },
    // purchase: (near you|nearest store|nearest outlet|store near|dealer near|nearest dealer|brandshop|dealer locator|store locator|your nearest)
    '5hdw327v': { purchase: 2.58 },
    // purchase: (back in stock|restock*|limited stock|in stock|selling fast|selling out|almost gone|while stocks last|while supplies last|limited quantities|stocks last)
    '7aerih4p': { purchase: 3.02 },
    // purchase: (sold out|almost sold out)
    vw8lt247: { purchase: 1.91, 'new-products': -0.11 },
    // purchase: (get|grab|buy|book|purchase|secure) [your|the] (tickets|ticket|tix|seats)
    '05olerkv': { purchase: 3.31 },
    // purchase: tickets (are on sale|on sale|available|still available|here|from|start|at|via|selling|now|go on sale|can be)
    u54vl6fp: { purchase: 2.84 },
    // purchase: tickets
    hxs6gs1s: { purchase: 1.89 },
    // purchase: (tix|passes)
    qgdkawbc: { purchase: 2.07 },
    // purchase: (tix|passes|🎟|🎫) [<any>] [<any>] <url>
    '4iuuemmc': { purchase: 4.36, 'exclusive-info': 0.12 },
    // purchase: (on sale (now|today|<date>|<time>|at|this)|go on sale|goes on sale|for sale|up for sale|forsale)
    cq4r5wp7: { purchase: 2.77 },
    // purchase: (link|tap|click|swipe up|visit|head|go|dm|call|whatsapp|message|email|enquire|available) .. to (shop|order|buy|purchase|reserve|book)
    nmxxv6rb: { purchase: 2.87 },
    // purchase: (call|text|whatsapp|phone|contact|ring) [us] [at|on|via] <phone>
    hsw2w1tc: {
      discount: -0.2,
      purchase: 2.79,
      'new-products': -0.2,
      service: 0.27,
      event: -0.12,
      'general-info': 0.22,
    },
    // purchase: (dm|pm|whatsapp|message|msg|text|email|call|inbox) (us|me|to|for) .. (order|details|info|information|price*|find out|enquir*|purchase|customi*|reserv*|book*|avail*)
    '9hu1uebw': { purchase: 2.91 },
    // purchase: (dm us|dm to|dm for|dm me|pm us|pm me)
    vtu6es6t: { purchase: 2.43, 'new-products': 0.26 },
    // purchase: (whatsapp|hotline)
    x42mhwds: { discount: 0.11, purchase: 1.74 },
    // purchase: (enquire|enquiries|inquire|inquiries) [about|by|via|now|at]
    ckpz1mks: { purchase: 2.53, 'general-info': -0.17 },
    // purchase: (book|reserve|secure) (a|your|an|our) (table*|appointment*|reservation*|room*|stay|slot*|test drive|flight*|session|consultation|trip|holiday|visit|place)
    am6t0v34: { purchase: 3.31 },
    // purchase: (reservation|reservations|booking|bookings) [are|is|now|via|link|at] (open|at|on|via|call|link|now|fast|here|required)
    hrvnz08h: { purchase: 3.56, 'new-products': -0.14, event: -0.18 },
    // purchase: (reservation*|bookings)
    y8lxb9jh: { purchase: 2.15, service: 0.15, community: 0.16 },
    // purchase: <money> (each|per|only|plus|a|nett|all)
    rb854ndg: { purchase: 1.62 },
    // purchase: (from|for|at|starting at|starting from|priced at|price|costs|only|just) <money>
    ryz8i2vv: { discount: 0.81, purchase: 1.81, opinion: -0.13, community: 0.19 },
    // purchase: (starts at|starting at|starts from|priced|retail price|msrp|retails|pricing)
    fxkp0pib: { purchase: 1.36, 'new-products': 0.15 },
    // purchase: (price|prices)
    yjjbp7oa: { discount: 1.09, purchase: 1.11, 'new-products': -0.3, 'general-info': 0.11 },
    // purchase: (add to cart|add to bag|swipe up to shop|tap to shop|shop the look|shop link|shop online|online shop|online store|webshop|web store|e-shop|eshop)
    uy0mloh0: { discount: 0.25, purchase: 2.75 },
    // purchase: shop [the|our|all|these|this|new] ({product}|look|collection|sale|range|here|at|via|with)
    '38v5lzt4': { purchase: 2.46, event: 0.3, connected: 0.16, 'general-info': -0.1, other: 0.12 },
    // purchase: shop
    '20wn0r4w': {
      purchase: 1.05,
      'new-products': -0.23,
      opinion: 0.17,
      event: 0.15,
      connected: 0.38,
      'general-info': -0.21,
    },
    // purchase: (order|ordering|orders) (online|in|ahead|via|through|from|by|at|your|yours|a|our|now|the)
    ue4qk7ym: { discount: 0.19, purchase: 2.69, 'general-info': -0.11 },
    // purchase: (order|orders)
    i0bxh0o0: { purchase: 1.91, community: -0.11 },
    // purchase: (delivery|takeaway|takeout|take away|pick up|pickup|dine in|dine-in|curbside|to-go|drive thru|drive-thru)
    lvfo47lq: { purchase: 1.21, connected: -0.12, 'general-info': 0.39 },
    // purchase: (ubereats|uber eats|doordash|deliveroo|grabfood|foodpanda|grubhub|zomato|swiggy|instacart|postmates)
    ev63j07j: { purchase: 2.84 },
    // purchase: (on|at|from|via|to) (amazon|target|walmart|sephora|ulta|tesco|itunes|ebay|etsy|costco|flipkart|myntra|nykaa|best buy|lazada|shopee|steam|netflix)
    h4vx3stx: { purchase: 1.28, 'new-products': 0.17, opinion: -0.13, entertain: 0.12 },
    // purchase: (limited edition|limited release|one of a kind|only <number> left|<number> left)
    aqk2wxzq: { purchase: 1.83, event: 0.1, community: -0.14 },
    // purchase: (own it|stream it|buy it|rent it|download it|buy or rent|rent or buy|own .. digital)
    c2vu12jn: { purchase: 2.69, reviews: 0.13 },
    // purchase: (download (now|the|our|it|today)|app store|google play|on itunes)
    '8vb6cbfr': { purchase: 1.01 },
    // purchase: download
    fplw5sgz: { purchase: 0.76, 'general-info': 0.11 },
    // purchase: (now playing|in theaters|in theatres|in cinemas|see it in|see it at)
    gtn0dcwr: { purchase: 2.3, 'new-products': -0.22 },
    // purchase: (size|sizes) <number>
    '2he1j6w2': { purchase: 2.36 },
    // purchase: (full set|full box|excellent condition|mint condition|box and papers)
    i4rzf6n7: { purchase: 2.14, 'new-products': -0.12, 'general-info': 0.16 },
    // purchase: (available sizes|in sizes|sizes available|comes in|colors available|colours available)
    h0k19p9p: { discount: -0.17, purchase: 2.46, reviews: 0.19, community: 0.1, 'general-info': 0.15 },
    // purchase: (spots|seats|spaces|places|slots|rooms|tables|dates) [are|still|now] (left|available|limited|open|filling|going)
    '2dpuy8o5': { purchase: 2.72, 'general-info': -0.1 },
    // purchase: (purchase|purchases|purchased)
    pwn989vz: { purchase: 1.82, community: -0.11 },
    // purchase: (buy|buying|buys)
    awkln47h: { purchase: 1.25, reviews: 0.24, ideas: -0.16, 'general-info': 0.2 },
    // purchase: (book|booking)
    '1ons2urk': { purchase: 0.84, opinion: 0.22, service: 0.19, 'general-info': -0.16 },
    // purchase: (subscribe|subscription|membership) .. (box|plan|<money>)
    e0cyb6at: { purchase: 2.37 },
    // purchase: (hurry|before (it|they|it's|they're|he's|she's) (is|are|gone|go|goes)|won't last|don't stay|don't last|get it before|until they're gone)
    e8bs4l7b: { purchase: 2.19, 'exclusive-info': -0.12 },
    // purchase: (treat|gift) (yourself|your|someone|mom|dad|them)
    nbugex1p: { discount: -0.17, purchase: 2.43 },
    // purchase: (gift guide|gifts for|perfect gift|gift for|gift ideas|stocking filler*)
    wreskzlq: { purchase: 1.61, 'exclusive-info': 0.14, 'general-info': -0.21 },
    // purchase: (featured style|shop this|shop these|shop it|new kicks)
    rrpiede5: { purchase: 3.54 },
    // purchase: (request your|request yours|design your own|customise your|customize your|build your own|create your own)
    olgmgm1y: { purchase: 2.57, 'general-info': -0.16 },
    // purchase: (visit|head to|come to|pop into|stop by|swing by|drop by|drop into|head over to|come down to|come on down) .. {place}
    i57hbylg: { purchase: 2.37 },
    // purchase: (visit us|come on down|come down|head on down|come by|stop by|see you)
    s8vzmk7y: {
      purchase: 0.59,
      'exclusive-info': -0.12,
      service: -0.14,
      connected: -0.24,
      giveaway: -0.13,
      entertain: 0.2,
    },
    // purchase: (menu|set menu|brunch|lunch|dinner|festive menu) .. available
    '3vh2bwil': { purchase: 2.4, 'new-products': -0.15 },
    // purchase: (for lunch|for dinner|for brunch|dine with|dining|feast)
    oj55p00u: { purchase: 0.69, event: -0.16, 'general-info': 0.25, other: 0.2 },
    // purchase: (sign up|apply|open an account|get a quote|get started|start your|switch to|upgrade to|upgrade your) [now|today|here|online|at]
    '32s6csns': { discount: 0.14, purchase: 1.19, event: -0.13, ideas: 0.16, 'general-info': 0.18 },
    // purchase: (apply|quote)
    '8qb5pjxn': { purchase: 1.79, ideas: 0.15, 'general-info': -0.18, 'jobs-investors': 0.13 },
    // purchase: (www|visit) .. (order*|shop*|book*)
    '4u0i74m0': { purchase: 2.37 },
    // purchase: (visit|head to|go to|check|see) .. (website|site|store|shop|link in bio) .. (to (get|buy|order|shop|book)|for (prices|orders|availability))
    '7yb40ie8': { purchase: 2.84 },
    // purchase: (link in bio|link in our bio|link in profile|link below) +price
    kghz10t1: { purchase: 2.84 },
    // purchase: (shop|buy|order|get yours|available) .. (link|bio)
    l4zrrcvm: { purchase: 2.52 },
    // purchase: (get|grab|pick|try) .. (at your|from your|in your) (local|nearest)
    nd71qptd: { purchase: 2.84 },
    // purchase: (dm|message) .. (order|price|details)
    jiz3t97g: { purchase: 2.37 },
    // purchase: (stock|stocks)
    '8o4ski2c': { purchase: 0.94, community: -0.1, 'general-info': -0.1, other: 0.22 },
    // purchase: (stock up|stocking up)
    yb90v2ow: { purchase: 2.31 },
    // purchase: (stock|stocks) (market*|exchange*|price*|closed|higher|lower|rose|fell|index)
    amr4jnkx: { purchase: -1.42 },
    // purchase: (apply now|enroll now|enrol now|join now|subscribe now|sign up now|get started)
    '5u5s0gir': { purchase: 2.1 },
    // purchase: (order|shop|book|buy) (via|through|by|with|from|at|on|your|a|the|ahead|yours)
    i97sl05j: { purchase: 2.58, ideas: 0.13, community: -0.21 },
    // purchase: (come try|try it today|try one|try it|try yours|get a taste|swing by|stop in|grab a|grab one|grab some|pick some|pick one)
    '4ics3tcq': { purchase: 2.16, 'exclusive-info': 0.2, community: -0.13, 'general-info': 0.12 },
    // purchase: (open for (business|dine|takeaway|delivery|orders|dinner|lunch|reservations))
    m675ia0w: { purchase: 2.67 },
    // purchase: (price is|prices from|prices start|costs just|for just|for only|per (person|night|pax|month|kg|bottle|box))
    ftjk4gur: { purchase: 2.35 },
    // purchase: ^ (shop|order|book|buy|get|grab) .. <url>
    n9d1eepw: { discount: 0.27, purchase: 1.87 },
    // purchase: download (the|our) app
    gdhzqb8l: { purchase: 3.76 },
    // purchase: (order|buy|shop|book) (online|in store|via whatsapp|by phone)
    okdwzaaj: { purchase: 3.79 },
    // purchase: in order to
    s3fvvjpp: { purchase: -2.84 },
    // purchase: (in short order|book club|booked|by the book|comic book|cook book|cookbook|guest book)
    vts0c4m1: { purchase: -1.43, service: 0.11 },
    // purchase: (workshop|barbershop|coffee shop owner|shop owner*|bookshop)
    rp835mfy: { purchase: -1.07, connected: 0.18, community: -0.12 },
    // purchase: (what we have in store|what's in store|have in store)
    imiwizfp: { purchase: -1.42, 'new-products': 0.25 },
    // purchase: (get|grab|buy|book|secure|snag|purchase|reserve|order) [your|the|our] [<any>] (tickets|ticket|tix|seats|passes) [now|today|here|online|before] [<any>] [<url>]
    kk4g3f4p: { purchase: 4.31, 'general-info': -0.11 },
    // purchase: tickets [<any>] [<any>] <url>
    '2nppzxt0': { purchase: 3.89, event: -0.12 },
    // purchase: (🎟|🎫|🛒|🛍|📦|🏷)
    '10mwtk4i': { purchase: 2.75, community: -0.13, 'general-info': -0.27 },
    // purchase: <phone>
    qclhyvxm: { purchase: 0.72, service: 0.33, event: -0.11, community: -0.18 },
    // purchase: (📩|📞|☎|📲|📱|wa|tel|telephone|hotline) [<any>] <phone>
    gocwhoft: { discount: 0.13, purchase: 3.34 },
    // purchase: (stream|rent|watch|buy) .. (on demand|at home|on digital|on dvd|on blu ray)
    ieo3u5oz: { purchase: 2.85 },
    // purchase: (watch|see|catch|experience) .. (in (theaters|theatres|cinemas|imax)|on the big screen)
    mmnx7rsk: { purchase: 1.9 },
    // purchase: (playing|showing) (at|in|near)
    '8rgj2wc7': { purchase: 1.98 },
    // purchase: everything you need [for|to|is] .. (at|from|in|<url>)
    qarkc0q8: { purchase: 2.99, 'general-info': 0.13 },
    // purchase: (find|pick|get|grab|look for|try) [it|them|us|one|yours|up] (at|in|on) [your|our|the|a|all|most] [<any>] {place}
    z78zlep4: { purchase: 2.85, ideas: 0.13 },
    // purchase: (in|from|at) (the|our|your) [<any>] (aisle|aisles|freezer|deli|bakery|dairy|food hall|pharmacy)
    o9m6ao0g: { purchase: 2.02, 'new-products': 0.17 },
    // purchase: (get|grab|pick up|snag|bag|nab|order|stock up on|treat yourself to|bring home|take home) [<any>] [<any>] {goods}
    zopb36z2: { purchase: 1.92, inspire: 0.19 },
    // purchase: (try|tuck into|dig into|indulge in|savour|savor|sip|feast on|enjoy) [<any>] [<any>] {goods}
    qtph126p: { purchase: 0.68, ideas: 0.18 },
    // purchase: {goods} .. (available|in stock|on sale|for sale|up for grabs|ready to ship|ready to order)
    vr20dt1m: { purchase: 3.08 },
    // purchase: (ready to ship|ships (today|tomorrow|now|worldwide|from|in|next)|made to order|while they last|while it lasts|when they're gone|once they're gone|once it's gone)
    s40due95: { purchase: 3.42, 'general-info': -0.11 },
    // purchase: (dm|message|inbox|call|comment|text|whatsapp|ring|email) .. to (claim|buy|order|reserve|hold|book|purchase|enquire|inquire|find out)
    '8jnn1ahg': { purchase: 3.67, reviews: -0.12 },
    // purchase: (cash on delivery|afterpay|klarna|instalments|installments|we ship|shipping worldwide|worldwide shipping)
    ijepsdtk: { purchase: 2.84, 'general-info': 0.13 },
    // purchase: (book|reserve|schedule|arrange) (your|a|an|my|the) [<any>] [<any>] (table|room|stay|slot|treatment|appointment|consultation|viewing|demo|fitting|trip|flight|cabin|suite|ride|test drive|court|lane|valuation|holiday|visit)
    npw30a6x: { purchase: 2.7 },
    // purchase: (accepting|taking|open for) [<any>] (orders|bookings|reservations|commissions|appointments|enquiries|clients)
    h7lxyd53: { purchase: 3.31 },
    // purchase: (orders|bookings|reservations|appointments) (close|closing|open|opens|are|now|ship|by|before|must|can)
    cr4sp0j7: { purchase: 3.31 },
    // purchase: (to|for) (order|book|reserve|buy|purchase|orders|bookings|reservations|enquiries|inquiries|prices) [please] (call|visit|dm|message|click|go|head|email|text|whatsapp|contact|ring|tap|<phone>|<url>|<email>)
    m8sozke6: { purchase: 4.26 },
    // purchase: (order|book|buy|reserve) .. (by|before|until) <date>
    zvpi35uv: { discount: 0.4, purchase: 3.04 },
    // purchase: (visit|contact|call|email|see|speak to|talk to|ask|stop by) [a|your|our|the] [local|nearest] [<any>] [<any>] (dealer|dealership|showroom|branch|retailer|stockist*|agent|advisor|adviser|broker|counter)
    wzabtyx8: { discount: 0.19, purchase: 2.81 },
    // purchase: (stockist*|retailers nationwide|at retailers|where to buy|find a store|find a dealer|find a stockist|find your nearest|wherever you shop)
    '6csvq5l1': { purchase: 3.33 },
    // purchase: (join us|come|come in|pop in|swing by|stop in|drop in) for [<any>] [<any>] (brunch|lunch|dinner|breakfast|drinks|coffee|tea|supper|pint|cocktails|meal|bite)
    e008ikbv: { purchase: 1.89 },
    // purchase: (dine|dining|eat|eating) (in|at|with) [our|the|us]
    ecne7end: { purchase: 1.37, event: 0.12, community: 0.17 },
    // purchase: (for rent|for hire|rentals|4sale|to rent)
    '4xdo0qzy': { purchase: 2.89 },
    // purchase: (just one left|only one left|nearly gone|almost sold out|going fast|limited (stock|quantity|availability|number|numbers|run))
    ikbuimgw: { purchase: 3.37 },
    // purchase: last chance to (buy|get|grab|order|own|shop|book)
    kq7rc4gu: { purchase: 3.78 },
    // purchase: (starting|starts|start|from|priced) [at|from] [just|only] <money>
    tbzjidj8: { purchase: 2.68 },
    // purchase: <money> (a|per) (night|month|person|head|bottle|box|year|week|day|pair|slice|glass|ticket|kg)
    dho1pqx5: { discount: -0.46, purchase: 2.44, 'new-products': -0.18, event: -0.11 },
    // purchase: {goods} [<any>] [<any>] <money>
    w98zs5gp: { purchase: 2.49, 'new-products': -0.11, event: 0.13, 'general-info': -0.23, giveaway: 0.19 },
    // purchase: (now|currently|exclusively) (in|at|on) (stores|store|shops|boutiques|select stores|selected stores|our store|amazon|the app store|google play|the shop|the store)
    '4i73mnn8': { discount: -0.1, purchase: 3.34, 'general-info': -0.14 },
    // purchase: (in (stores|store|boutiques|shops)) [now|today] (and|&|or) online
    '92lyf2jo': { discount: 0.3, purchase: 3.65, 'new-products': -0.25 },
    // purchase: (online (and|&|or) in (store|stores|shops|boutiques|branches))
    '369ypwwc': { purchase: 4.26 },
    // purchase: (discover|explore|see|find) .. (in (stores|store|boutiques|shops)|in boutique)
    s2ccas2l: { purchase: 1.93 },
    // purchase: (let us|we can|we'll|we will) (make|bake|design|build|create|deliver|print|customi*) (your|you|one|it|for you)
    '6uvcawms': { purchase: 2.08 },
    // purchase: (hit us up|give us a (call|ring|shout)|drop us a (line|message|dm|text)|slide into our)
    tq9mr7t9: { purchase: 3.11 },
    // purchase: (choose|pick|select) (your|from) [<any>] [<any>] (size|sizes|colour*|color*|flavo*|theme*|style*|design*|shade*|toppings)
    '5qbd51y7': { purchase: 1.48 },
    // purchase: (whether|while|before|as|how|where|why) you [can|want to|are|were|next|first] (buy|shop|order|purchase|book|buying|shopping|ordering|bought|ordered|booked)
    '8ov1myb4': { purchase: -1.49, 'new-products': 0.1 },
    // purchase: (want|wants|wanting|able|learn|used|easier|easy|enables|allows|helps|reasons|ways|going|need|needs|continue|how) [<any>] to (buy|shop|order|purchase)
    o9ehollk: { purchase: -1.43 },
    // purchase: (he|she|they|i|who|just|has|had|recently) (bought|ordered|purchased|booked)
    '7avbsr9o': { purchase: -1.49 },
    // purchase: (get|find|grab|see|try|read|check|view|here's|discover) [out] [the|our|full|her|his|their|this|more] [<any>] (recipe|recipes|story|stories|details|report|facts|tips|guide|answer|answers|info|information|scoop|lowdown|inspiration|inspired|results|tutorial) [here|now|on|at|below] [<any>] [<url>]
    ucolftgg: { purchase: -2.42, connected: 0.2, 'general-info': 0.38 },
    // purchase: (register|registration|rsvp|sign up) [<any>] [<any>] (seat|spot|place|now|today|here)
    '9q6bs5yn': { purchase: -1.8, 'exclusive-info': 0.2 },
    // purchase: (seat|seats|spot|place) .. (register|rsvp|sign up)
    rgjsqnx5: { purchase: -1.42 },
    // purchase: (new|opening|opened|opens|first) [<any>] (outlet|store|branch|shop|location|restaurant|cafe|boutique) [alert|in|at|is|opening|opens]
    v8zsgker: { purchase: -1.24, event: -0.13, 'general-info': 0.18 },
    // purchase: (recipe|recipes|bake|whip up|homemade)
    fbxr416m: {
      purchase: -0.92,
      'exclusive-info': -0.18,
      opinion: -0.11,
      service: -0.2,
      event: -0.12,
      community: 0.25,
      'general-info': 0.35,
      inspire: 0.12,
    },
    // purchase: (tickets|seats|passes) (from|start|starting|at|available|on sale|going|via|still|selling|now) [<any>] [<any>]
    rg5sd4m1: { discount: 0.18, purchase: 3.67, 'new-products': -0.12, 'general-info': -0.13 },
    // purchase: (on sale|go on sale|goes on sale|tickets on sale|presale) (<date>|friday|now|this|at|tomorrow|today|<time>|monday)
    s86lr9zt: { purchase: 3.31 },
    // purchase: (request a demo|book a demo|schedule a demo|get a demo|free quote|get a free quote|request a quote|get your quote|talk to sales|contact sales|speak to our|get in touch to|get in touch for)
    xhchlpdf: { purchase: 2.07 },
    // purchase: (open|get|start|apply for) (an|a|your|the) [<any>] [<any>] (account|loan|card|policy|plan|mortgage|membership|subscription|quote|cover)
    rrgf3nw2: { purchase: 1.92 },
    // purchase: (walk ins|walk-ins|by appointment|appointments available|slots available|slots open|spaces available|limited slots|limited spaces|limited seats|spots remaining|spots left)
    bcocp5k4: { purchase: 1.76, event: 0.15 },
    // purchase: (delivery|pickup|pick up|takeaway|takeout|dine in|dine-in|self collect|self collection) (available|only|now|or|and|from|via|options|orders|is)
    gt2wr6ya: { discount: 0.1, purchase: 2.74 },
    // purchase: (islandwide|nationwide|same day|next day|home|worldwide|free) (delivery|shipping)
    txl8spuv: { discount: 0.27, purchase: 2.04 },
    // purchase: (tap the|tap to|click to|swipe to|swipe up|tap through|click the|hit the|follow the|use the|via the) [<any>] [<any>] (shop|buy|order|book|purchase|product|tags|tag|reserve)
    dtd9m8ua: { purchase: 3.31 },
    // purchase: (serious buyers|price on request|poa|price in dm|prices in dm|dm for price|pm for price|message for price|price list|make us an offer|offers over|asking price|guide price|ono)
    olw74n1m: { purchase: 3.4, opinion: 0.1 },
    // purchase: <money> [<any>] (only|each|nett|onwards|and up|incl|shipped|delivered|all in)
    yfzug1uf: { discount: -0.1, purchase: 3.03, service: 0.11, connected: -0.12, community: 0.3 },
    // purchase: (price|rrp|cost|fee|entry|admission|tickets) [is|are] <money>
    rrsy9aog: { purchase: 2.4 },
    // purchase: (perfect|ideal|great|lovely|the best) (gift|gifts|present|presents|stocking stuffer*|treat) [for|idea|this]
    an5irgcg: { purchase: 0.87, 'general-info': 0.28 },
    // purchase: (head to|visit|see|shop|browse|explore|check out) [our|the|us] [<any>] (shop|store|online store|online shop|webshop|website|site|boutique|showroom|counter) (for|to|now|and|today|or)
    ml97j6a3: { purchase: 2.92 },
    // purchase: (pick up|grab|buy|order|collect) .. (on your way|today|tonight|this weekend|this week|at your|near you|in time for)
    '248nkxwa': { purchase: 1.86 },
    // purchase: (make|place|put in|get|send|submit) [your|an|a|in] [<any>] (order|orders|reservation|booking|pre order)
    '6hi1npw5': { purchase: 3.79 },
    // purchase: (add|adds|added) [it|them|these|this|some|one] [<any>] to [your|the] (cart|basket|bag|order|trolley|wishlist|wish list)
    lyu2qd2q: { purchase: 3.37 },
    // purchase: (in time for|just in time for|ready for|perfect for|ahead of) [<any>] (christmas|valentine's|mother's day|father's day|easter|eid|diwali|summer|winter|spring|autumn|fall|school|halloween|the weekend)
    lg0t7j8b: { purchase: 0.46 },
    // purchase: (catch it|see it|watch it|stream it|hear it|play it|read it|own it|get it) (in|on|at|now|today|before|while|from) [<any>]
    '2753lvv4': { purchase: 1.81, 'exclusive-info': 0.2, 'new-products': 0.16, 'general-info': -0.16 },
    // purchase: (only|exclusively) (at|in|available at|through|from) ({place}|<url>)
    dpztufdn: { purchase: 1.89 },
    // purchase: (available|find it|find them|get it|buy|stocked|sold|order) (on|at|in|from|via) (<mention>|amazon|etsy|ebay|target|walmart)
    zskezvpt: { purchase: 2.84 },
    // purchase: (we're|we are|now|currently|still|open) (booking|taking bookings|taking orders|hiring out|serving|open for)
    '5l1uis6p': { purchase: 1.54, 'new-products': -0.2 },
    // purchase: (our|the|this|these) [<any>] {goods} (is|are) (perfect|ideal|great|just|a must|made|the|sure|everything|all)
    '7mmvaxgt': { purchase: 1.4 },
    // purchase: (sizes|size|uk|us|eu) <number> (to|through) <number>
    tmgbr2r4: { purchase: 2.98 },
    // purchase: (link in bio|link below|link in comments|link in profile|link in description) (to|for) (shop|buy|order|book|purchase|details|more|tickets|reserve|prices|grab|get|yours)
    ilsgbsm4: { purchase: 3.38 },
    // purchase: (customer service|customer care|technical support|support team|help desk|queries|support|complaints|toll free|issues) .. <phone>
    np2zu5xg: { purchase: -1.92 },
    // purchase: ^ (get|grab|order|buy|own|play|try|rent|book|pick up|pre-order) .. .. .. (today|now|tonight|this weekend)
    e93qhrod: { purchase: 3.42 },
    // purchase: (presale|pre-sale) [tix|tickets|code|now|is|starts]
    '6ux6a777': { discount: -0.3, purchase: 3.97, 'exclusive-info': 0.42, event: 0.14 },
    // purchase: (make sure you|be sure to|don't forget to|remember to|time to|got to|gotta) (get|grab|order|book|buy|try|pick up|reserve|stock up) [<any>] [<any>]
    bi35v7lj: { purchase: 3.03 },
    // purchase: (hit|hits|hitting|flying off|off) the (shelves|shop floor|shelf)
    eewuylwd: { purchase: 2.06 },
    // purchase: (*forsale|*preorder|*tickets)
    o5402fgu: {
      discount: -0.15,
      purchase: 3.09,
      'exclusive-info': 0.29,
      'new-products': -0.25,
      event: 0.14,
      'general-info': -0.14,
      giveaway: 0.17,
    },
    // purchase: <number> (mm|ml|cl|cm|kg|grams|oz|ct|carat|karat|gb|tb|inch|inches|pcs|pieces)
    nhe34zna: { purchase: 0.85, reviews: -0.17, 'general-info': -0.15 },
    // purchase: (pre-owned|preowned|preloved|pre-loved)
    sn4gh2q3: { purchase: 1.55 },
    // purchase: (vintage|authentic)
    '7b7hk83e': { purchase: 0.89, 'new-products': 0.58, community: 0.1 },
    // purchase: (stores|outlets|boutiques|branches|retailers) (now|today|only|nationwide)
    y7jxphf2: { purchase: 2.32 },
    // purchase: (make|making) (a|an|your|our) (reservation*|appointment*|booking*)
    '8cnkujl5': { purchase: 3.35, 'new-products': -0.11 },
    // purchase: (book|reserve|secure) (a|your|an|our) (visit|table|stay|slot|experience|room) (online|now|here|today|via|at|<url>)
    sf2xmbyw: { purchase: 4.45 },
    // purchase: (only|exclusively) (at|on|from|with) <any>
    '59wtw00n': { purchase: 1.31, 'exclusive-info': 0.11, 'new-products': 0.23, ideas: 0.13 },
    // purchase: (yours|ready|available|live|up) [now] to (shop|own|order|buy|wear|take home|book|rent|hire)
    a98as74t: { purchase: 3.29 },
    // purchase: (shop|browse) (her|his|their|some of|this season's|select|selected|all|more|pre loved|preloved|vintage|our favourite|our favorite) [<any>] [<any>] [({product}|{goods}|pieces|closet|edit|picks|finds|favourites|favorites)]
    j7zabgw0: { purchase: 3.26, community: -0.18, 'general-info': 0.13 },
    // purchase: (for your chance to win|for a chance to win|for the chance to win|chance to win|stand a chance|enter to win)
    '36z8wih3': { purchase: -1.69, giveaway: 0.31 },
    // purchase: (win|winning|wins|won|winner*) [<any>] [<any>] [<any>] [<any>] (tickets|ticket|voucher|vouchers|hamper|passes|gift card|prize|trip)
    xxsz0t50: { purchase: -1.85 },
    // purchase: (we have|we've got|you'll find|got) everything you need (for|to)
    xynxmv8h: { purchase: 2.51 },
    // purchase: (looking for|searching for|in search of|hunting for|stuck for) (a|an|the|some|that) [<any>] [<any>] (gift*|present*|outfit*|dress|treat*|bargain*|dessert*)
    j9jnrp9s: { purchase: 2.51 },
    // purchase: (try|treat yourself to|indulge in|savour|tuck into|stock up on|pick up) (these|this|our|a|some|the) .. .. .. <url>
    wuxvoe0a: { purchase: 2.7, reviews: 0.15, community: 0.21 },
    // purchase: (first|among the first) to (reserve|order|own|buy|pre order|preorder|shop)
    b77kxpe2: { purchase: 2.56 },
    // purchase: (don't miss out on|don't miss your chance to|last chance for|hurry and) (get|getting|grab|grabbing|buy|buying|order|ordering|own|owning|your|yours|these|this)
    l8308gey: { purchase: 2.58 },
    // purchase: (dealer|store|outlet|branch|showroom|shop|restaurant|stockist|retailer) (near|in|around) your (city|area|town|neighbourhood|neighborhood|location)
    u15rtbnx: { purchase: 2.42 },
    // purchase: (come|head|swing|pop|drop|stop) [on|yourself] (down|by|over|in|along|into) [to|at] [<any>] [<any>] [today|now|tonight] [<any>] [<any>] for (a|an|our|some|the|your|lunch|dinner|brunch|breakfast|drinks|coffee|dessert)
    nsofq6ej: { purchase: 2.34, 'new-products': 0.15 },
    // purchase: {goods} +post:link -post:question
    hx0jh6fx: {
      purchase: 0.84,
      reviews: 0.29,
      'new-products': -0.1,
      event: -0.27,
      ideas: 0.33,
      community: -0.12,
      'general-info': -0.17,
      giveaway: -0.17,
      greeting: 0.11,
      inspire: -0.11,
    },
    // purchase: (click and collect|click & collect|collection available|collection or delivery|delivery or collection|kerbside collection)
    efd7n9oz: { purchase: 2.7, 'general-info': -0.1 },
    // purchase: (shop|buy|order|browse|book) [<any>] [<any>] [<any>] here
    t4d4wgi0: { purchase: 3.37, 'general-info': -0.14 },
    // purchase: (looking|wanting|planning|learn|how|why|before|people|consumers|when|safely|easier) .. (buy|buying|purchase|order|shop) .. <url>
    fjp3tygi: { purchase: -0.88 },
    // purchase: available in [<any>] [<any>] (countries|languages|markets|states|regions|cities|territories)
    m7kyt04l: { purchase: -1.42 },
    // purchase: [full|see our|view our|check our|our] menu (at|here|on) [<any>] <url>
    '3p0vkgnp': { purchase: 2.9 },
    // purchase: (get|grab|find|pick up|buy|order) [all] [of] (the|your) (ingredients|essentials|supplies|bits|kit)
    '3wfg5cq0': { purchase: 2.88 },
    // purchase: (online now|now online)
    '572fozax': { purchase: 1.63 },
    // purchase: (come|pop in|drop by|stop by) (and|&) (find|try|shop|browse|pick|get|taste|enjoy|grab) [your|our|a|some|the]
    '789ftzu6': { purchase: 2.53 },
    // purchase: (head|come|hop|swing|get yourself) [on] down to
    tey0z9y7: { purchase: 1.88, 'general-info': 0.35 },
    // purchase: (reach out|get in touch|contact) .. .. <phone>
    '7ton6xx9': { purchase: 2.63, community: 0.13 },
    // purchase: (at|in) (select|selected|participating) [<any>] (stores|outlets|shops|branches|restaurants|locations|retailers|pharmacies)
    g5ztbtfc: { purchase: 2.89, 'general-info': -0.1 },
    // purchase: (dining|dine|eat) in (at|with|here)
    '1df4kdaw': { purchase: 2.58 },
    // purchase: (first come first serve*|first in best dressed|until sold out|til sold out)
    j8bjhh1w: { purchase: 2.37 },
    // purchase: (preorder|preorders|pre orders|pre order) (are|now|is|open|close|closes|start|starts|ship|ships|available)
    khoq6gdl: { purchase: 3.83, 'new-products': 0.18 },
    // purchase: (for lease|now leasing|just listed|new listing|price on application)
    '3d14ofwq': { purchase: 2.37 },
    // purchase: (bed|bedroom*|bath*|sqft|sq ft|apartment*|house|villa*|condo*) .. (for sale|for rent|to let|to rent|for lease)
    '13gmndyh': { purchase: 3.31 },
    // purchase: box office
    '143hbeku': { purchase: 1.97, event: 0.14 },
    // purchase: (last|few|final|remaining|limited|only) [few|remaining|number of] (tickets|copies|pairs|pieces|rooms)
    icogzwd3: { purchase: 3.31 },
    // purchase: gift (cards|vouchers|certificates|boxes|sets) [are|now] available
    r3nfye3f: { purchase: 2.37 },
    // purchase: (served|serving|available) (daily|all day|every day|until late|from <time>|till <time>|every weekend|only on)
    '0ozoam4q': { purchase: 2.37 },
    // purchase: (on tap|on draught|by the glass|by the bottle)
    '2h78d3ny': { purchase: 1.42 },
    // purchase: (sizes|size) (xs|s|m|l|xl|range|from|small|medium|large)
    lxh8suig: { purchase: 2.37 },
    // purchase: (shop|buy|order|book|tickets|reserve|get yours|grab yours) .. (link in bio|link in our bio|link in profile|link below|link in the comments|linkinbio)
    '426xnc2g': { purchase: 3.79 },
    // purchase: (visit|pop into|head to|pop in to) (your|a|any) (local|nearest) <any>
    daglnjh5: { purchase: 2.23, service: 0.48 },
    // purchase: (now shipping|now in stock|shipping now|in stock now|back in store*)
    vzgx122t: { purchase: 3.31 },
    // purchase: (take a test drive|test drive (it|one|yours|today|the))
    euagt4pd: { purchase: 2.37 },
    // purchase: (apply|applications) (online|today|here|via)
    '1yncc9ri': { purchase: 1.82 },
    // purchase: (rates|rooms|packages|stays|fares|flights|tours|prices|menus|suites|plans|memberships|classes) (start|starting|starts|begin|from) [at|from] [just|only] <money>
    ptf101b3: { purchase: 3.32 },
    // purchase: (fill|load) (your|up your) (cart|basket|trolley|boot|fridge|freezer|pantry)
    gza7sd2p: { purchase: 2.37 },
    // purchase: (law and|executive|court|world|alphabetical|chronological|pecking|tall|stay at home|restraining|doctors|doctor's) (order|orders)
    d7hj09tf: { purchase: -1.42 },
    // purchase: (the|this|a|her|his|my|our|new|first|latest|favourite|favorite|great|good) book
    lpt6g262: { purchase: -0.51, opinion: -0.2 },
    // purchase: book (club|launch|review|signing|festival|fair|list|week|day|tour)
    '0ijz1qex': { purchase: -0.64, connected: -0.1 },
    // purchase: (golden|parking|lottery|support|speeding|just the) (ticket|tickets)
    pj5hu1c9: { purchase: -0.95 },
    // purchase: download (the|our|this|a|your) [full|free|new|latest] [<any>] (report|guide|whitepaper|white paper|ebook|e book|pdf|brochure|poster|toolkit|template|checklist|study|slides|infographic)
    q2aazbw7: { purchase: -1.42 },
    // purchase: (apply|apply now|apply today|apply here) .. (job|jobs|role|position|career*|scholarship*|grant*|internship*|team)
    '7m6tym5i': { purchase: -1.89 },
    // purchase: (terms|conditions|t&cs|restrictions|exclusions|limits|t&c) apply
    dnpoqpo6: { purchase: 0.39 },
    // purchase: (quote of|favourite quote|favorite quote|quote tweet|quote from|inspirational quote|this quote)
    f9dq74lk: { purchase: -1.42 },
    // purchase: (oil|gold|share|stock|house|gas|commodity|crude|market|petrol|energy|electricity|food|home) (price|prices)
    pip4ulfs: { purchase: -1.42 },
    // purchase: delivery (drivers|driver|partners|partner|of|team|guy|men|man)
    lkrt101k: { purchase: -0.95, 'general-info': -0.12 },
    // purchase: (pick up|picking up) (the|a|your|where) (phone|trash|litter|pace|pieces|kids|we)
    yf0uamig: { purchase: -0.95 },
    // purchase: (helpline|emergency|crisis|support line|suicide|claims|report|fraud|safety) .. <phone>
    g0cqsbdf: { discount: 0.16, purchase: -2.15, service: 0.12 },
    // purchase: (our store|our shop|our website)
    f9ypjgvl: { purchase: 1.77, 'new-products': 0.15 },
    // purchase: checkout
    qtyi7b8g: { discount: 0.14, purchase: 1.09, 'general-info': 0.12 },
    // purchase: (store|shop|branch|restaurant|cafe|office|outlet|we) .. (closed|closing early|will close|reopen*)
    ktw41yqz: { purchase: -1.9, service: -0.11 },
    // purchase: ^ (find|pick up|grab|look for|spot) our [<any>] [<any>] ({goods}|{product}) (at|in|on)
    r9oluazc: { purchase: 2.84 },
    // purchase: (spend|spends|save|saves|win|earn|donate|donated|raise|raised|worth|claim|referral) [<any>] <money>
    is3ye1b0: { discount: 0.33, purchase: -1.11 },
    // purchase: we deliver
    '3vpgagp5': { purchase: 1.42 },
    // purchase: we deliver (to|in|within|across|nationwide|until|from|free|straight|every|all|islandwide|seven|daily)
    o1vlhsfb: { purchase: 2.84 },
    // purchase: (deliver|delivers|delivering|delivered) (on|results|value|growth|change|our promise)
    x21yhhxx: { purchase: -1.42 },
    // purchase: (off|on|with|for) (your|every|any|all) [first|next|entire|whole] (order|orders) [with|via|by|when|over|of|at|from|using] [code|<any>]
    fieyh4dg: { purchase: 0.59 },
    // purchase: (commissions|books|order books|custom orders|pre sales) (are|is|now) [now|back|again] open
    '0p9dtcsf': { purchase: 3.31 },
    // purchase: (appointments|slots|tables|rooms|vacancies|pitches) [<any>] (today|tomorrow|tonight|this (week|weekend|saturday|sunday|friday|month)|available|from <time>|on <date>)
    h54o758o: { purchase: 2.46 },
    // purchase: (we have|we've got|still have|a few|has|have) [<any>] [<any>] (appointments|slots|tables|vacancies)
    '4ez2hir1': { purchase: 2.37 },
    // purchase: [gift] (vouchers|cards|hampers|sets|boxes) [are|now] available [at|online|from|in]
    fujydbom: { purchase: 2.84 },
    // purchase: (on|in) (4k|blu ray|bluray|dvd|digital hd|vinyl)
    dezvzo5f: { purchase: 1.89 },
    // purchase: (blood donation|give blood|donate blood|vaccine|vaccination|flu shot|booster|mammogram|health check|check up)
    zslj43ak: { purchase: -1.43, connected: 0.1 },
    // purchase: (save|saves|saving|earn|save you|saving you) .. <money> (a|per|every) (year|month|week)
    hjdkkyvy: { purchase: -1 },
    // purchase: (raised|raise|donated|fundraising|fundraiser|proceeds) .. <money>
    xyrqjc4j: { purchase: -1.93 },
    // purchase: (on|in) (the|our) (shelf|shelves|racks|counter) (now|today|this|from|at)
    dghb6oy0: { purchase: 2.32 },
    // purchase: (last|final|only|remaining) (two|three|four|five|six|few|<number>) [<any>] (left|jars|bottles|pieces|pairs|copies|items|units|boxes|bags)
    saw398y2: { purchase: 2.73 },
    // purchase: (table|tables) for (two|three|four|five|six|eight|<number>)
    '1gorbohm': { purchase: 1.89 },
    // purchase: (call|ring|text|phone) <any> [<any>] (on|at) <phone>
    '2ukvibw4': { discount: -0.19, purchase: 2.97, 'general-info': 0.11 },
    // purchase: (free|available|open) dates
    ohm442sy: { purchase: 2.37 },
    // purchase: availability (in|for|on|this)
    xedanykg: { purchase: 1.89 },
    // purchase: (at|in|from|visit|into) (any of|one of|all of|any|all) [our|the] (stores|shops|branches|restaurants|boutiques|showrooms|salons|cafes|outlets)
    '3ffzub4t': { purchase: 2.84 },
    // purchase: ^ (hire|rent) (our|a|the|your)
    vlu004hx: { purchase: 2.97 },
    // purchase: (dates|slots|bookings|reservations) (for|in) [<any>] [<any>] (are|is|now) [now] (open|available|filling|live)
    lulkhc1e: { purchase: 2.84 },
    // purchase: find your nearest (recycling|hospital|clinic|vaccination|polling|shelter|meeting|group|library|park|centre|center)
    nozi7bqk: { purchase: -0.47 },
    // reviews: (<number> stars|<number> star|five-star|5-star|4-star|five star) (review*|rating*|service|hotel)
    e6y2xcec: { reviews: 3.85 },
    // reviews: (<number> stars|<number>-star|five-star|five star)
    kuwrgx90: { reviews: 2.55 },
    // reviews: (rated|rating|ratings) .. <number>
    j6nos8qa: { reviews: 3.45 },
    // reviews: (customer|client|guest|user|google|product|patient|five star|great|amazing|glowing|rave|recent|happy) (review|reviews|feedback)
    h3foeffd: { reviews: 3.98 },
    // reviews: (testimonial|testimonials)
    yfbdbfx1: { reviews: 3.37 },
    // reviews: (what|hear what|see what) .. (are|is|have|has|had|were) (saying|to say|said)
    oguz972a: { reviews: 3.28 },
    // reviews: [our] (client*|customer*|guest*|member*|fans|users) [are] (love|loves|raving|saying|say|agree|told us|tell us)
    '9cfna4cr': { reviews: 3.1, community: 0.24 },
    // reviews: (rave|raves|raving|raved)
    '6l9bbrfr': { reviews: 2.89 },
    // reviews: [has|have|was|were|been|are] (voted|named|ranked|rated|crowned) .. (best|top|number|no|one of|leader|<number>|first|most)
    '9q6hjh6t': { reviews: 4.23, connected: -0.21, 'general-info': -0.33 },
    // reviews: (named|voted|ranked|rated|recognized|recognised|listed|certified) (as|a|an|the|one|by|in|on|among|to|for|again)
    '3jcq3m5l': { reviews: 2.45, 'new-products': -0.13, connected: 0.13 },
    // reviews: (won|win|wins|winning|winner of|receive|receives|received|receiving|awarded|earned|earns|honored with|honoured with) .. award*
    d6lobmmb: { reviews: 3.2 },
    // reviews: (award|awards) .. (for|from|by|in recognition)
    '3x0y1rin': { reviews: 2.87, 'general-info': -0.23 },
    // reviews: (award-winning|award winning|multi-award)
    '49acoel4': { purchase: 0.16, reviews: 1.44 },
    // reviews: (award|awards)
    htckubgr: { reviews: 2.08, event: -0.2 },
    // reviews: (honored|honoured|proud|thrilled|humbled|delighted|pleased|excited) .. (named|award*|recognized|recognised|ranked|receive|received|selected|listed|included|recognition)
    cazbndlb: { reviews: 2.89 },
    // reviews: (chosen|selected) (as|by|among|one|for)
    fmdq1d0t: { reviews: 1.83, 'general-info': 0.1 },
    // reviews: (selected|named|added|elected|inducted) (to|for|in|into|on) .. .. (list|ranking|index|hall of fame|top <number>)
    eb689rpy: { reviews: 3.91 },
    // reviews: (best places to work|best place to work|great place to work|great places to work|employer of choice|top employer*|best employer*|best workplace*)
    xrehaz4q: { reviews: 4.32 },
    // reviews: (for|by) (recognizing|recognising|naming|ranking|acknowledging)
    j4r08l7b: { reviews: 2.89 },
    // reviews: (recognition|recognized|recognised|accolade*|honor|honour|honors|honours|medal|gold|silver|bronze)
    '8hl07lqt': {
      discount: -0.1,
      purchase: -0.12,
      reviews: 0.51,
      'exclusive-info': -0.11,
      event: -0.28,
      connected: -0.15,
      community: -0.3,
      greeting: 0.14,
    },
    // reviews: (among|amongst) [the] .. (top|best|most (admired|innovative|trusted|valuable|sustainable|ethical|popular|loved|reliable|influential|powerful))
    '08wpkttd': { reviews: 4.34 },
    // reviews: (best-selling|best selling|best-seller|best seller|bestselling|bestseller|bestsellers|best sellers|top selling|top-selling)
    nweo2v9v: { reviews: 3.21, 'new-products': 0.17, 'general-info': -0.37, inspire: 0.18 },
    // reviews: (most popular|fan favorite*|fan favourite*|customer favourite*|most-loved|most loved|top-rated|top rated|highly rated|highest rated|crowd favourite|cult favourite)
    a55uj1uv: { reviews: 2.55 },
    // reviews: (ranked|ranking|rankings|ranks)
    lted9kxx: { reviews: 2.85, entertain: 0.12 },
    // reviews: (no|number) <number> (rated|best|choice|recommended|brand|in|on|for)
    unckx4ox: { reviews: 2.89 },
    // reviews: (top|best) <number>
    bgxox1oc: { reviews: 2.97, connected: -0.19 },
    // reviews: (top|best) .. (in the world|in america|in the country|in the world|globally|companies|places to work|employer*|list)
    bz6vqyxy: { reviews: 2.41 },
    // reviews: (our|my|a|in-depth|full|full car|quick|product|this|honest|car|film|movie|book|album) review
    bfti2vej: { reviews: 3.48 },
    // reviews: (review|reviews|reviewed|reviewer*)
    '1qe0tlke': { reviews: 2.45, community: -0.18 },
    // reviews: (as seen in|as seen on|as featured in|featured in|mentioned in|thanks for the review|thanks for including)
    i2wjxxhd: { reviews: 3.53 },
    // reviews: (critics|critic|critic's|critically acclaimed|editor's choice|editor's pick|editors' choice|editors' pick)
    tg8gz052: { reviews: 2.78, 'exclusive-info': 0.2 },
    // reviews: (according to .. (review|test|ranking|survey|poll|analysis|report)|analysis .. shows|tests show|tested and|taste-approved|taste test|test winner)
    d6b2q9gj: { reviews: 2.89 },
    // reviews: (recommended by|highly recommend|would recommend|i recommend|recommend this|approved by|trusted by|loved by)
    urfww41a: { reviews: 2.89 },
    // reviews: (best|greatest|comfiest|most comfortable|quietest|favorite|favourite|first time) .. (i have ever|i've ever|we have ever|we've ever|ever)
    '0xh6v4p4': { reviews: 2.73, 'exclusive-info': 0.11 },
    // reviews: (i love|i absolutely love|i'm obsessed|my favorite|my favourite|my new favorite|game changer|life changing|totally worth)
    anrgggyp: { reviews: 0.8, event: -0.1 },
    // reviews: (love|loved|loves|loving|obsessed|best|amazing|great|delicious) +quote-credit
    ia9benvo: { reviews: 3.37 },
    // reviews: (yummy|delicious|tasty|great food|great service|worth it|must try|must-try|must visit) +post:handle-credit
    hgmbgt9x: { reviews: 3, community: 0.26 },
    // reviews: (before and after|before & after)
    mpghb0th: { reviews: 1.85 },
    // reviews: (trustpilot|tripadvisor|yelp|michelin|consumer reports|j.d. power|jd power|glassdoor|forbes|fortune|good housekeeping|gartner|forrester|newsweek|ookla)
    ymibajdt: { reviews: 1.39, opinion: 0.11 },
    // reviews: (comparison|compared to|versus|head to head|fastest|leader in)
    slewc0jk: { reviews: 0.96, giveaway: 0.14 },
    // reviews: (finalist|finalists|shortlist*|nominated for|nominee*|nomination*)
    ck0m15h5: { reviews: 0.83, 'new-products': -0.17, community: 0.25 },
    // reviews: (leader|leading) .. (quadrant|report|list)
    o1tb5nq4: { reviews: 1.93 },
    // reviews: (charts|chart|billboard|top songs|top albums|top tracks|leaderboard)
    wdey4lfw: { purchase: 0.13, reviews: 2.88, 'new-products': -0.15 },
    // reviews: (people have spoken|the verdict|verdict is in|says it all|what they're saying|they love it)
    '1ktumcfn': { reviews: 2.81, 'general-info': -0.17 },
    // reviews: (is changing|has changed|has done to|helped me|made my|saved me) .. (life|my)
    z71kk16n: { reviews: 2.72, community: 0.14 },
    // reviews: (⭐⭐⭐|★★★|🌟🌟🌟)
    xyvmn40j: { reviews: 3.89 },
    // reviews: (best .. in town|places to|cafes in|restaurants in|things to do)
    xsg3ffzw: { reviews: 2.37, event: -0.1, 'general-info': 0.19 },
    // reviews: (star|stars)
    s7zhgj5l: { reviews: 0.48, community: -0.21, entertain: -0.13, inspire: 0.35 },
    // reviews: (here's what|this is what|look what|read what|see why|find out why) .. (say|says|said|think|thinks|love|saying|wrote|are)
    hm2t0wvs: { reviews: 4.31 },
    // reviews: (called|calls|calling|described|describes|dubbed) .. (best|one of|<any> achievement|perfect|must|favorite|favourite|stunning)
    osikvubi: { reviews: 3.37 },
    // reviews: (gave us|gives us|giving us|got) .. (stars|rating|review)
    '7x3equr1': { reviews: 2.89 },
    // reviews: (voted|votes) (best|us|the best|number)
    '60ekfc60': { reviews: 2.89 },
    // reviews: (thank you|thanks) .. (review|award*|recognition|recognizing|kind words|feedback|honor|honour)
    qjlam3j1: { reviews: 2.9 },
    // reviews: (kind words|happy customer*|happy client*|satisfied customer*|what our {customer})
    '1ofzc1xx': { reviews: 2.79, community: 0.11 },
    // reviews: (best <any> (in|of|award*)|best in|best of <year>|best of|best new|best overall)
    aayd3k8j: { reviews: 1.77, 'general-info': -0.14 },
    // reviews: (won|win|wins|winner of|winning) .. (award*|best|gold|silver|bronze|medal|prize for)
    ak3pdslz: { reviews: 3.53 },
    // reviews: (accredited|certified|accreditation|awarded|award from)
    dvenzgjr: { discount: 0.14, purchase: -0.14, reviews: 2.02 },
    // reviews: (top-ranked|top ranked|top pick|top choice|top <number>)
    '7l5gt0wz': { reviews: 2.41 },
    // reviews: hall of fame
    ea1cocn6: { reviews: 1.93 },
    // reviews: of the year
    brpwywbr: { reviews: 1.21, 'general-info': 0.2, inspire: 0.19 },
    // reviews: (employer|product|car|game|book|app|bank|brand|restaurant|bar|pub|hotel|company|store|retailer|agency|airline|airport|broker|insurer|supermarket|café|cafe|bakery|brewery|startup|business|team|innovation|phone|watch|wine|beer|workplace|provider|venue|chef|campaign|project) of the year
    e5kao8i7: { reviews: 4.37 },
    // reviews: (half|quarter|end|part|rest|time|start|day|days|month|months|beginning|night|first|last|course|most|highlight*|week|weekend|colour|color|event|party|games) of the year
    s7yq7gw2: { reviews: -0.97, 'new-products': 0.19, 'general-info': 0.42 },
    // reviews: (reasons (why|people|customers) love|people love|everyone's (talking|raving)|people are (talking|loving))
    '162k66b6': { reviews: 2.85, 'new-products': -0.32 },
    // reviews: (tested|test results|lab tested|clinically proven|proven|<percent> of (customers|users|women|people|participants))
    vvkarel1: { reviews: 1.64 },
    // reviews: <score>
    wl4jeouc: { reviews: 3.86, 'new-products': -0.19, 'general-info': 0.13 },
    // reviews: <number> stars from
    '85qvifn9': { reviews: 4.11 },
    // reviews: (won|wins|win|winning|received|receives) .. award
    hhz0ysnx: { reviews: 4.28, 'general-info': 0.26 },
    // reviews: (winner of|won|wins|winning) (a|an|the|our|best|gold|silver|bronze) .. (award*|prize|medal|title)
    cfvawmko: { reviews: 3.85 },
    // reviews: (critics|reviewers|experts) (call|called|say|said|love|agree|rave|praise)
    j3n3ndfy: { reviews: 3.86 },
    // reviews: (finalist|finalists|shortlisted) (in|for|at)
    '7yqsfvk1': { reviews: 4.17, opinion: 0.17, 'general-info': -0.11 },
    // reviews: (recognized|recognised|named|selected|chosen|ranked|voted|rated) (as (the|a|an)|[as] (one of|among|best|top|number))
    '3dynd8ro': { reviews: 3.9, 'general-info': 0.23 },
    // reviews: (thank you|thanks) .. review
    syocizjc: { reviews: 4.02 },
    // reviews: (happy|satisfied|delighted|another happy) (client|customer|guest|patient|member)
    e5lcos5m: { reviews: 3.88 },
    // reviews: (amazing|great|excellent|best|fantastic|wonderful|quietest|fastest|recommend|favourite|favorite|perfect|loved) +quote-credit
    etxjmalf: { reviews: 3.16 },
    // reviews: (amazing|great|excellent|best|fantastic|wonderful|recommend|favourite|favorite|perfect) +quotation
    '588ek2wf': { reviews: 1.64, 'new-products': 0.16, event: -0.22 },
    // reviews: (our favourite*|our favorite*|staff pick*|our pick*|editors' favourite*|our verdict|our rating|we tested|we tried|we reviewed|put to the test)
    '9ey5njta': { reviews: 3.12, 'new-products': 0.11, connected: -0.12 },
    // reviews: (the|our) best <any> (of|in|for|to)
    '96f7pl2v': { reviews: 1.12 },
    // reviews: (number one|number 1|no 1|no. 1|ranked first|first place|second place|third place)
    '0s40skby': { reviews: 2.56, entertain: 0.12 },
    // reviews: (five stars|5 stars|4 stars|four stars|three stars)
    nqhnpqdk: { reviews: 2.99, 'general-info': -0.23 },
    // reviews: (scored|scores|rating of|score of) <number>
    u42t3qu9: { reviews: 2.92 },
    // reviews: (award ceremony|awards ceremony|award show|oscar*|grammy*|bafta*)
    '1pfpmwba': { reviews: -1.95, connected: 0.18 },
    // reviews: (leave|write|give|post) .. review
    '0or0kls6': { reviews: -1.93 },
    // reviews: (movie star*|rock star*|pop star*|all star*|star wars|under the stars)
    '1jyikpa4': { reviews: -1.44 },
    // reviews: (wins|won|win|winning|receives|received|receive|receiving|awarded|earns|earned|given|presented|scoops|scooped|takes|took|bags|bagged) .. .. (award|awards|prize)
    wrw4q3yx: { reviews: 4.34, community: -0.22 },
    // reviews: (among|in|on) .. top <number>
    bd2b0fkb: { reviews: 4.4 },
    // reviews: for (recognizing|recognising|naming|ranking) .. as
    '7gp5q5k2': { reviews: 4.33 },
    // reviews: (named|ranked|listed|recognized|recognised|included) .. .. (list|ranking|index|companies|workplaces|brands)
    wgxbgfm0: { reviews: 4.34, 'general-info': -0.13 },
    // reviews: (see why|find out why|read why|here's why) .. (thinks|loves|recommends|says|love|recommend)
    '0kksv0l6': { reviews: 3.37 },
    // reviews: (taste|tried and|tester|testers|lab|road) tested
    ngb7f95t: { reviews: 3.85 },
    // reviews: (top|best) .. (albums|songs|films|movies|books|cafes|restaurants|hotels|places|gadgets|gifts)
    '3d4tt34r': { reviews: 3.41 },
    // reviews: for (recognizing|recognising|naming|ranking|including|featuring|selecting|voting|awarding|honoring|honouring) (us|our|<any>)
    '9rkhqt57': { reviews: 3.85 },
    // reviews: (among|amongst|into) [<any>] [<any>] (top|best) [<number>]
    hqw26a72: { reviews: 3.85 },
    // reviews: (receives|received|receive|receiving|wins|won|win|earns|earned|scoops|scooped|picks up|picked up|takes|took|bags|bagged|collects|collected|claims|claimed|landed|gets) .. .. (award|awards|gold|silver|bronze|trophy|medal|accreditation|certification|honours|honors)
    wzngb0uc: { reviews: 4.22, community: 0.15 },
    // reviews: award* <year>
    cat1rwdc: { reviews: 4.54 },
    // reviews: <year> [<any>] [<any>] award*
    magsdgsg: { reviews: 3.09 },
    // reviews: (best|top|fastest|leading|favourite|favorite|finest|greatest|coolest|number one) [<any>] [<any>] (in the (world|country|city|uk|us|nation|state)|in (singapore|london|america|india|town|class|test|britain|europe|australia|canada)|of the year|award|awards|of <year>)
    '3r9u0i86': { reviews: 3.77, event: -0.17 },
    // reviews: (experts|critics|customers|reviewers|fans|foodies|riders|parents|users|drivers|judges|readers|analysts|testers|guests|clients) .. (love|loves|loved|rave|raving|raved|think|say|says|said|agree|recommend|named|voted|chose|rate|rated|obsessed|praise)
    '7fulm0wv': { reviews: 3.18 },
    // reviews: see (why|what|how) [<any>] [<any>] [<any>] [<any>] (thinks|think|say|says|said|love|loves|recommends|rates|rated)
    ssg005n2: { reviews: 3.37 },
    // reviews: (stop|been|all|everyone's|everyone is|keep) (raving|buzzing|talking) (about|over)
    '1q1g144c': { reviews: 3.39 },
    // reviews: (love|loved|best|amazing|great|perfect|worth|recommend|impressed|obsessed|changed|easier|delicious|so good|game changer) +first-person-singular +post:mention
    ace213u7: { reviews: 1.43 },
    // reviews: (totally|well|so|really|definitely|absolutely|highly) (worth|recommend|recommended|delicious|impressed|yummy)
    lkmr9r5c: { reviews: 2.89 },
    // reviews: (approved|endorsed|recommended|tested|certified|accredited|verified|trusted|rated|loved|praised|hailed) by
    f4k55dj0: { reviews: 3.49 },
    // reviews: (taste|dermatologist*|clinically|dentist|expert|vet|mum|parent|customer|laboratory|independently) (approved|tested|recommended|proven|loved)
    ssbse9q5: { reviews: 4.87 },
    // reviews: (<number>|nine|eight|four) (out of|in) (<number>|ten|five) [<any>] (customers|users|women|dentists|owners|vets|mums|parents|would|say|agree|recommend)
    pxpdx24r: { reviews: 3.85 },
    // reviews: <number> [<any>] [<any>] (reviews|ratings)
    ra71lb6e: { purchase: 0.14, reviews: 3.86 },
    // reviews: (featured (in|by|on)|thanks .. for (the feature|featuring|including|the mention)|in the press|write up|named us|voted us|rated us|ranked us|picked us|chose us|awarded us)
    cowh2lnr: { reviews: 3.32 },
    // reviews: (ranks|ranked|ranking) .. (<number>|first|second|third|top|number one)|(placed|came|finished) [in] (first|second|third|top|the top|number one)
    dlnz9wd8: { reviews: 3.38 },
    // reviews: (red dot|if design|effie*|webby*|stevie*|cannes lions|great place to work|best workplaces|fast company|good design award|world travel awards|best companies|best places|readers choice|people's choice|queen's award|which best buy)
    o9lsg8t6: { reviews: 3.47 },
    // reviews: (nominated|nominee|nominees|longlisted) (for|in|at|as) -quotation
    z1rice45: { reviews: 2.76, opinion: 0.12 },
    // reviews: (proud|honored|honoured|humbled|thrilled|delighted|grateful) to (be|have been|receive|accept|win|share|announce) [<any>] [<any>] (named|recognized|recognised|ranked|awarded|voted|listed|included|award|winner|selected)
    sr5cynd7: { reviews: 4.35 },
    // reviews: (their|her|his|your|a|this) (words|feedback|review|kind words|testimonial|verdict|experience) [<any>] (with|about|of|says|made|means|means|on)
    '1bz7j7vn': { reviews: 2.25, community: 0.24 },
    // reviews: most (admired|innovative|trusted|sustainable|ethical|valuable|loved|reliable|recommended|attractive) (company|companies|brand|brands|employer*|bank)
    '6nqbv1uu': { reviews: 4.33 },
    // reviews: (score|scores|scored|rating|rated) (of|a|an|us|it)|(score|scores|scored) <number> (out|percent|points|stars)
    '6q6f5z9h': { reviews: 3.16, opinion: 0.14, event: 0.1, 'general-info': -0.16, giveaway: 0.21 },
    // reviews: (before|after) (photo|photos|pic|pics|shot|shots|results)
    wbixgq3f: { reviews: 1.44 },
    // reviews: (golden globe*|oscars|emmy*|screen actors guild|red carpet|grammys|academy awards|tony awards|country music|film awards|movie awards|music awards|mtv awards|tv awards|television awards)
    fmka2vit: { reviews: -1.94 },
    // reviews: (our|the) best ever
    tvoe37uh: { purchase: 0.3, reviews: -1.94 },
    // reviews: one of our (most|best|favourite|favorite|top)
    v8qilij1: { reviews: -1.95, 'general-info': 0.12 },
    // reviews: (best (way|ways|practice|practices|wishes|friend|friends|part|of luck|time|times|gift|day|bits|version|thing|view|kept|place)|do our best|your best|at its best|look your best|best before)
    '3zitmsik': { reviews: -1.97, event: -0.1, ideas: 0.12, 'general-info': -0.14 },
    // reviews: (award|awards|scholarship|prize) (to|winner|winners|ceremony|night|show|season|dinner|gala|recipients|entries|nominations)
    sewma17r: { reviews: -1.21, 'new-products': -0.11 },
    // reviews: (winner|winners|finalist|finalists) of (the|our|this) [<any>] [<any>] [<any>] (challenge|contest|competition|scholarship|hackathon|giveaway|draw)
    jsa39vmf: { reviews: -2.41 },
    // reviews: (nominate|submit|enter|vote|cast) .. .. (award|awards)
    vfp08dmo: { reviews: -1.93 },
    // reviews: (movie|rock|pop|all|guest|special|film) star*
    fwue7hsy: { reviews: -1.93 },
    // reviews: (made|makes|making|landed|named to|named on|included on|included in|featured on|spot on|place on|back on) [it] [to|onto|on] (the|this year's|their|its|a|our) .. (list|ranking|index|roundup|guide)
    mxjvwd88: { reviews: 4.28 },
    // reviews: (take|takes|took|taking|bring|brings|brought|bringing) home .. (award*|gold|silver|bronze|prize|trophy|title|win|honours|honors|best)
    '7msple05': { reviews: 4.33 },
    // reviews: (recognized|recognised|honored|honoured|awarded|rewarded|presented) (with|by|at|for)
    e8clwpgu: { reviews: 3.09 },
    // reviews: (award|prize|title) (goes to|went to|has gone to)
    mwfpmd82: { reviews: 1.93 },
    // reviews: (wins|won|win|winning) (best|big at|top|most|gold|silver|first)
    egrzyajq: { reviews: 3.89 },
    // reviews: (kind words|lovely words|love this|love letter|shout out|shoutout|write up|review|feature|great feedback) from [our|a|the|<mention>]
    vocj29kd: { reviews: 3.34 },
    // reviews: (reviewed|tested|rated|approved|recommended|featured|covered|praised) by [<any>] (<mention>|<hashtag>|experts|critics|users|customers|editors|readers|dermatologists|dentists|parents|the)
    '2bmplrxg': { reviews: 3.85 },
    // reviews: (hear|heard) [it] from [our|a|the|some] [<any>] [<any>] {customer}
    '0a5243kq': { reviews: 1.44 },
    // reviews: (hear what|see what|read what|listen to what|this is what|here's what|find out what) [<any>] [<any>] [<any>] (says|say|said|has to say|have to say|think|thinks|thought|are saying)
    '64sxon1n': { reviews: 4.46, community: 0.12 },
    // reviews: (customer|success|client|patient|member|guest|user) (story|stories|success|testimonial*|spotlight)
    ohnrt367: { reviews: 1.44 },
    // reviews: (topped|topping|tops|climbed|climbing|hit|hits|reached|entered|leads|leading) [the] [<any>] (chart|charts|list|rankings|billboard|number one|no 1|leaderboard)
    oere0yd2: { reviews: 3.85 },
    // reviews: most (watched|streamed|downloaded|viewed|popular|played|searched|talked about|liked|awarded|requested|wanted) [<any>]
    hp6uodz1: { reviews: 2.87, 'general-info': 0.11 },
    // reviews: (best value|best rated|best reviewed|top scoring|highest scoring|gold standard)
    kuqt149v: { reviews: 1.93 },
    // reviews: (stars|star) (on|from|by|out of|review|reviews|rating|ratings|average|according)
    r7rujc5f: { reviews: 4.19, 'general-info': -0.2 },
    // reviews: (10 out of 10|ten out of ten|a perfect (10|score)|thumbs up from|seal of approval|stamp of approval)
    fk01jm6y: { reviews: 1.93 },
    // reviews: (critics|reviewers|press|experts) (love|loved|rave|call|can't)
    mtvehpby: { reviews: 3.37 },
    // reviews: (5|five|4|four) star (review*|rating*|service|experience|hotel|feedback|google)
    ju086na5: { reviews: 4.21 },
    // reviews: (i was|i am|i'm|we were|we are) (so|very|really|blown|super|extremely|absolutely) (impressed|happy|pleased|satisfied|away|grateful|amazed|comfortable)
    es0w8hz4: { reviews: 1.88 },
    // reviews: (couldn't|could not|can't|cannot) (be happier|recommend|say enough|speak highly|fault|ask for)
    nll6urzd: { reviews: 3.37 },
    // reviews: (would|will|i'd|i'll) (definitely|highly|absolutely|100|totally|certainly) (recommend|return|come back|be back|buy again|use again)
    xpuiblvn: { reviews: 3.85 },
    // reviews: (customer|client|guest|patient|user|employee|reader) (satisfaction|rated|choice|awards|approved|recommended)
    zjkbxf3i: { reviews: 3.46 },
    // reviews: (j d power|gallup|trustpilot|which|feefo|google|tripadvisor|yelp|glassdoor|app store|g2|capterra|amazon|facebook) (rating|ratings|review|reviews|score|award|stars|survey|study|badge)
    sqdjmw2t: { reviews: 3.85 },
    // reviews: (nominat*|shortlist*|longlist*|finalist*) .. (award*|prize)
    '9hpdkvmh': { reviews: 3.47 },
    // reviews: (best|top) (workplace*|employer*|place to work|places to work|company|companies|brand|brands|bank|airline|hotel|restaurant|bar|cafe|app|game|car|suv|phone|laptop|broker|insurer|university) [<any>] [<any>] (award*|list|by|in|of|for|<year>)
    gor8xw0i: { reviews: 3.69 },
    // reviews: (the (reviews|results|votes|scores|ratings) are in)
    i64uifae: { reviews: 3.37 },
    // reviews: (your|the|our|some|these) (reviews|ratings|testimonials)
    uz7or97k: { reviews: 2.89 },
    // reviews: (*awards|*award|*testimonials|*testimonial)
    i4w4fyp0: { reviews: 1.44, event: 0.12, giveaway: 0.1 },
    // reviews: (awarded|wins|won|win|secures|receives) [<any>] [<any>] [<any>] (contract|contracts|tender|grant|grants|bid|scholarship*|funding)
    '83t7x1lx': { reviews: -2.89 },
    // reviews: (client love|customer love|guest love|review of the (week|day|month)|testimonial tuesday|feedback friday|feel good friday|google reviews|review spotlight|another (5|five) star|words from|straight from (our|the))
    dbskkjp4: { reviews: 4.33 },
    // reviews: (customer|guest|crowd|fan|staff|reader|local|family|house|firm|all time) (favourite|favorite|favourites|favorites|fave)
    dm8nbm9d: { reviews: 2.41 },
    // reviews: (press|critics|reviewers|bloggers|media|magazine|editors|new york times|guardian|vogue|forbes|cnet|techradar|the verge|wired|good housekeeping|which|time out|timeout|conde nast|lonely planet) (says|say|said|calls|called|named|names|rated|rates|loves|love|voted|reviewed|wrote|writes|picks|recommends)
    s0xqdn9t: { reviews: 3.85 },
    // reviews: <year> [<any>] (film|movie|music|tv|television|academy|guild|bafta|oscar*|grammy*|emmy*|country|billboard|golden|actors|fashion|style) [<any>] award*
    mhqie8mx: { reviews: -1.93 },
    // reviews: (player|man|woman|goal|save|moment|employee|student|teacher|athlete|rookie|coach|artist|photo|fan) of the (match|month|week|game|series|year|season|tournament|day)
    '9006md9f': { reviews: -1.93 },
    // reviews: (actor|actress|singer|ambassador|friend of the house|musician|director|designer|athlete|champion|film|star|student|students|teen|graduate*|alumni) .. (nominated|nominee|won|wins|winning|award|awarded|received)
    mocvwi2s: { reviews: -1.98 },
    // reviews: (award|awards|prize|medal|honor|honour|scholarship) for (his|her|their) [<any>] [<any>]
    g2npuckt: { reviews: -2.58, 'general-info': 0.21 },
    // reviews: (congratulations|congrats|congratulate|congratulating|well done|kudos) .. (on|for) (winning|receiving|earning|taking|being|your|his|her)
    nyxrpt9c: { reviews: -1.29 },
    // reviews: you [all|guys] (voted|asked|chose|picked|spoke)
    vzbtkz39: { reviews: -1.97, 'exclusive-info': 0.16, giveaway: 0.14 },
    // reviews: top (student*|teacher*|talent|prize|tip|tips|priority|priorities|notch|layer|stories|story|deals|deal|secret|floor|drawer|shelf|gear|up|off|with|it)
    hbugwwrt: { reviews: -0.55 },
    // reviews: (life|success|dream|dreams|believe|courage|world|happiness|knowledge|only way|heart|mind|soul|freedom|failure|hope|learn|change) +quote-credit
    '8h25nhxs': { reviews: -1.95, entertain: -0.17 },
    // reviews: (olympic*|paralympic*|world cup|commonwealth games|grand slam|super bowl|playoff*|premier league|ballon)
    kjil2nc7: { reviews: -1.46, 'general-info': 0.17 },
    // reviews: (crown|find|finding|choose|choosing|vote for|voting for|search for|looking for|nominate|only|use|using|deserve*|get|give you|bring you|make|making|want) the best
    v37p9ist: { purchase: 0.26, reviews: -1.93 },
    // reviews: number one (tip|rule|reason|question|goal|priority|cause|concern|fan|way|thing|mistake)
    lo14q26i: { reviews: -0.48 },
    // reviews: (our|a|the|your) (review|roundup|round up|recap) of (the|our|this) (year|week|month|season)|(year|month|week) in review
    nxmdzx1c: { reviews: -0.96 },
    // reviews: (two|three|four|five|<number>|double|triple|another|several|our first) [<any>] (award|awards|golds|medals|trophies|accolades)
    dhrmquvn: { reviews: 3.09, event: -0.13, connected: -0.11, 'general-info': 0.25 },
    // reviews: (on|in|made|into|among) .. (hot list|gold list|good food guide|michelin guide|best list|power list|watch list|<number> list|best of list)
    zc7nxw96: { reviews: 3.37 },
    // reviews: (calls|called|call|names|named|dubs|dubbed|rates|rated|crowns|crowned|voted) (it|us|our <any>|them|this|this <any>) [<any>] (the|a|an|one of|best|top|number|their)
    qf03nne2: { reviews: 3.74, 'general-info': 0.11 },
    // reviews: (the|ranked|rated|voted|britain's|america's|your|nation's|world's) 1 (app|brand|choice|bank|rated|ranked|selling|recommended|retailer|provider|broker|airline|store|school|company)
    '1rfj7dk0': { reviews: 3.85 },
    // reviews: (we|our|experts|testers|editors) [<any>] (compared|compare|put|tested|tried|pitted) .. (side by side|to the test|head to head|against|so you)
    xqostwdy: { reviews: 3.85 },
    // reviews: (gave|give|gives|receive*|earn*|score*|award*|got|get|achieve*) .. (highest|top|full|perfect) (marks|score*|rating*|grade*|honours|honors)
    vrcbqq9o: { reviews: 5.02, 'general-info': -0.14 },
    // reviews: (leads|tops|led|leading|first in|member of|named to|included in|joins|highest in|ranked in) .. (index|ranking|rankings|league table|benchmark|scorecard|quadrant)
    ws8fkzqy: { reviews: 3.85 },
    // reviews: (win|wins|won|winner|winners|winning|scoop*|triumph*|success|honoured|honored|recognised|recognized|gold|victory|double) (at|in) (the|this year's|last night's) .. .. (award|awards)
    x4go91ob: { reviews: 4.45 },
    // reviews: (dow jones sustainability|ftse4good|corporate equality index|gender equality index|ethisphere|most admired|diversityinc|working mother|great place to work|100 best|net promoter|j d power|jd power|good housekeeping institute|magic quadrant|forrester wave|consumer reports|euromonitor|brand finance|brandz|interbrand|world travel awards|skytrax|tripadvisor travel)
    mbwkfq1g: { reviews: 3.24, 'general-info': -0.24 },
    // reviews: (highest|top|full|great|excellent|perfect|good) (marks|scores|score|rating|ratings|ranking|customer satisfaction|satisfaction)
    '44w529rm': { reviews: 3.38 },
    // reviews: (is|are|as|have|has|named|voted|become|among) (world's|the world's|the nation's|the country's|america's|britain's|the uk's|germany's|india's|africa's|asia's|europe's|kenya's|canada's|australia's|singapore's|the city's) [<any>] (best|favourite|favorite|most loved|no 1|number one|top|fastest|safest|greatest|most)
    si8wnl6t: { reviews: 3.58 },
    // reviews: (here are|these are|check out|discover|see|find out|revealed|we ranked|ranking) (the|our) [<number>] (best|most|top|worst|cheapest|safest|greatest|biggest|least|priciest)
    y80nfjua: { reviews: 3.49, 'general-info': -0.1 },
    // reviews: (<number>|ten|five|seven) [of the] (best|coolest|greatest|top|most|tastiest|prettiest|funnest|must try|must visit) .. (in|for|to|of|on)
    k4jfzpra: { reviews: 3.39, event: -0.13 },
    // reviews: (<number>|top|best|coolest|fun|cool) [<any>] [<any>] (cafes|cafés|restaurants|bars|brunch spots|hotels|eateries|dishes|desserts|burgers|bakeries|spots) [<any>] [<any>] (in|to|that|every|near|for|around)
    '3duoe9s1': { reviews: 3.58 },
    // reviews: (made|makes|making|changed|changes|changing|saved|transformed) my (life|day|mornings|skin|hair|kitchen|laundry|routine|week) [so]
    '6qi8v1ap': { reviews: 2.41 },
    // reviews: (love|loving|obsessed with|adore|enjoying) my (new|<mention>|<hashtag>)|(i|we) (love|loved|adore|enjoyed) (how|the way|that it|everything about)|can't live without (it|my|this|these) +first-person-singular
    sv6vnxzs: { reviews: 1.93 },
    // general-info: (learn|read|find out|discover|see|know) more
    cr4nn8gw: {
      reviews: -0.12,
      'new-products': 0.36,
      opinion: 0.17,
      ideas: -0.24,
      community: -0.12,
      'general-info': 0.75,
      entertain: -0.17,
      cause: 0.1,
      other: 0.14,
    },
    // general-info: (learn (about|what|why)|find out (what|why|about)|discover (how|what|why|the|our)|read (about|the|our|how)|here's how|hear how|hear from|hear about)
    vs3uuhfm: {
      purchase: -0.3,
      'exclusive-info': -0.19,
      'new-products': -0.25,
      event: -0.11,
      community: 0.21,
      'general-info': 0.64,
      inspire: 0.15,
    },
    // general-info: (more info*|more details|for details|full story|full article|more here|details:|info:|read on)
    uijyi3uf: {
      purchase: 0.33,
      reviews: -0.1,
      service: 0.22,
      event: 0.22,
      connected: -0.15,
      community: -0.25,
      'general-info': 0.51,
      giveaway: 0.24,
      other: 0.18,
    },
    // general-info: ^ (learn|discover|read|find out|explore)
    '1ou0k6fv': { connected: 0.11, 'general-info': 0.89, greeting: 0.13, other: -0.1 },
    // general-info: (how to|step by step|tutorial|diy|guide|guides)
    umt40q9h: {
      'exclusive-info': 0.17,
      'new-products': -0.27,
      event: 0.24,
      community: -0.13,
      'general-info': 1.09,
      entertain: 0.13,
    },
    // general-info: (tip|tips|hack|hacks|tricks|advice)
    '1g3h41r3': {
      discount: -0.4,
      purchase: -0.44,
      reviews: -0.18,
      'new-products': -0.24,
      opinion: -0.14,
      service: 0.38,
      event: -0.15,
      ideas: -0.23,
      community: 0.11,
      'general-info': 1.52,
    },
    // general-info: (recipe|recipes)
    hs1jg1u4: {
      discount: -0.12,
      'exclusive-info': -0.13,
      service: -0.18,
      community: 0.22,
      'general-info': 1.01,
      inspire: 0.12,
    },
    // general-info: <number> [simple|easy|great|top|key|quick] (ways|tips|reasons|things|steps|facts|ingredients|myths|benefits|lessons|questions|signs|trends)
    '24vx3bsp': {
      purchase: 0.11,
      'new-products': -0.19,
      opinion: 0.28,
      event: -0.21,
      community: -0.15,
      'general-info': 1.54,
      other: 0.2,
    },
    // general-info: (did you know|didyouknow|fun fact|dyk|fact:|facts)
    nh79hcsp: { purchase: -0.21, community: -0.22, 'general-info': 1.35 },
    // general-info: (blog|article|podcast|report|study|research|whitepaper|white paper|infographic|newsletter|case study|ebook|press release|magazine|story by)
    '8b4dwigu': {
      discount: -0.54,
      purchase: -0.41,
      'exclusive-info': 0.41,
      'new-products': -0.38,
      opinion: -0.11,
      connected: -0.22,
      ideas: -0.14,
      'general-info': 1.32,
      other: 0.24,
    },
    // general-info: (video|interview|episode|film|documentary)
    mnahvbjj: {
      discount: -0.1,
      reviews: -0.26,
      'exclusive-info': 0.21,
      'new-products': -0.19,
      connected: 0.16,
      community: -0.25,
      'general-info': 0.16,
      entertain: 0.12,
      'jobs-investors': -0.13,
    },
    // general-info: (according to|survey|found that|shows that|studies|statistics|data shows|percent of)
    '2tyzwrbo': { 'general-info': 0.69 },
    // general-info: <percent> of
    qczkmbmd: { purchase: -0.31, reviews: 0.11, opinion: 0.13, 'general-info': 1.05 },
    // general-info: (announce*|announcing|announced|announcement)
    hmlq9gkz: { 'exclusive-info': 0.1, event: 0.11, connected: -0.11, 'general-info': 1.33 },
    // general-info: (appointed|appoints|promoted|named as|new ceo|acquire*|acquisition|merger|investment|invest|investing|funding|invested)
    aqtlmxjg: { discount: -0.12, event: -0.1, connected: -0.31, 'general-info': 1.42, other: 0.11 },
    // general-info: (partnership|partnered|partnering|partners with|teamed up|collaborat*|agreement|signed)
    he5yg9ie: { purchase: 0.15, 'new-products': -0.14, connected: 0.16, 'general-info': 0.92 },
    // general-info: (results|revenue|growth|quarter|earnings|profit|annual report|fiscal|q1|q2|q3|q4|shareholders|investors|sales)
    gyqavhap: {
      discount: 0.31,
      purchase: -0.17,
      reviews: -0.14,
      'exclusive-info': -0.1,
      'general-info': 1.1,
      entertain: -0.13,
      other: 0.11,
    },
    // general-info: (opening hours|open (from|until|till|daily|every|<time>)|hours are|we're open|we are open|now open|close at|open again|reopen*|business hours)
    '1onfb7pr': { purchase: -0.16, 'general-info': 1.38, cause: 0.16 },
    // general-info: (located|location|address|find us|situated|parking)
    ggf4y639: {
      discount: 0.33,
      purchase: 0.39,
      'new-products': -0.11,
      service: 0.2,
      event: -0.25,
      connected: 0.17,
      community: -0.19,
      'general-info': 0.74,
    },
    // general-info: (made (with|from|of|in|by)|ingredients|contains|includes|comes with|designed (to|for|with)|crafted|paired with|topped with|filled with|infused|served with|featuring|features)
    kgdjpz41: {
      purchase: 0.11,
      reviews: -0.63,
      'exclusive-info': 0.12,
      'new-products': 0.24,
      opinion: -0.17,
      event: -0.11,
      connected: -0.53,
      ideas: -0.2,
      community: -0.35,
      'general-info': 0.76,
      giveaway: -0.16,
    },
    // general-info: (gold|leather|silk|cotton|diamond*|steel|ceramic|glass|wood|silver|embroider*)
    ivtp144f: {
      discount: -0.11,
      purchase: -0.1,
      reviews: -0.18,
      'exclusive-info': -0.25,
      'new-products': -0.17,
      opinion: 0.11,
      connected: -0.13,
      community: -0.13,
      'general-info': 0.94,
      giveaway: -0.1,
    },
    // general-info: (because|which means|that's why|this means|helps|help you|allows|provides|ensures|supports|enables|gives you)
    wdposkd5: {
      discount: 0.8,
      purchase: -0.15,
      reviews: -0.26,
      opinion: -0.14,
      event: -0.4,
      connected: 0.37,
      community: -0.32,
      'general-info': 0.32,
      entertain: -0.12,
    },
    // general-info: (perfect for|ideal for|great for|good for|suitable for|benefits|works)
    '1n71i7b0': { discount: -0.25, service: 0.21, community: -0.12, 'general-info': 0.87 },
    // general-info: (since <year>|founded|established|history|built in|years ago|in <year>|century)
    iat528du: {
      purchase: -0.21,
      reviews: -0.26,
      'new-products': -0.19,
      service: -0.12,
      event: -0.35,
      connected: 0.35,
      community: -0.43,
      'general-info': 1.33,
      cause: -0.13,
    },
    // general-info: (sustainab*|recycl*|emissions|carbon|climate|renewable|energy|environment*)
    oqx6s9d1: { purchase: -0.33, event: -0.21, community: -0.36, 'general-info': 0.84, giveaway: -0.12 },
    // general-info: (policy|policies|guidelines|rules|regulation*|law|government|requirements|compliance|congress)
    os0wpo9n: { event: -0.23, connected: -0.17, community: -0.24, 'general-info': 1.35, inspire: 0.12 },
    // general-info: new (store|location|office|website|factory|headquarters|branch|restaurant|chapter|site|facility|plant)
    k8ieexv5: { connected: -0.21, 'general-info': 1.15 },
    // general-info: (recap|highlights|took place|last (week|night|weekend|month|year)|yesterday|wrapped up|look back)
    '1ylmqnor': {
      purchase: -0.25,
      'new-products': -0.14,
      opinion: -0.11,
      service: 0.14,
      event: 0.25,
      connected: 0.15,
      community: 0.14,
      'general-info': 0.61,
    },
    // general-info: (hosted|attended|joined|visited|celebrated|presented|received|welcomed|held|launched|completed)
    irzfh0ms: {
      purchase: -0.1,
      reviews: -0.15,
      'exclusive-info': 0.13,
      event: -0.2,
      connected: -0.1,
      community: -0.18,
      'general-info': 0.87,
    },
    // general-info: (expert*|professional*|industry|industries|executive|chief|president|director|ceo|manager|scientist*|researcher*|engineer*)
    '3u6lfkrx': {
      discount: 0.33,
      'new-products': -0.32,
      opinion: -0.29,
      service: 0.97,
      event: -0.25,
      connected: 0.11,
      ideas: -0.3,
      community: -0.24,
      'general-info': 0.5,
      giveaway: -0.26,
      entertain: -0.1,
      inspire: -0.1,
      'jobs-investors': 0.2,
    },
    // general-info: (technology|digital|data|cloud|ai|software|automation|analytics|network*|cyber*|innovation|solution*|tech|5g)
    dwoak62k: {
      discount: -0.16,
      reviews: 0.15,
      'exclusive-info': -0.42,
      'new-products': 0.14,
      event: -0.3,
      connected: -0.2,
      community: -0.34,
      'general-info': 0.34,
      other: -0.13,
    },
    // general-info: (business*|market|markets|security|strategy|insights|economy|economic|financ*|companies|company|customers|insurance|bank*|invest*|retirement|tax|credit)
    '5j1z1mqx': {
      discount: -0.3,
      purchase: -0.57,
      reviews: -0.22,
      'exclusive-info': 0.38,
      'new-products': -0.21,
      opinion: -0.17,
      ideas: -0.4,
      'general-info': 0.33,
      entertain: -0.17,
      greeting: 0.15,
      inspire: 0.39,
    },
    // general-info: (health*|nutrition*|vitamin*|skin|wellness|protein|patients|disease*|medical|vaccine*|cancer|treatment*|clinical|doctor*|medicine*|covid*|symptoms)
    kbzdby0p: {
      discount: -0.2,
      'exclusive-info': -0.24,
      service: -0.23,
      connected: -0.12,
      ideas: -0.12,
      community: -0.15,
      'general-info': 0.63,
      entertain: -0.32,
      other: 0.23,
    },
    // general-info: (program|programme|project|initiative|campaign|school*|university|students|education*)
    r1rrwvfy: {
      discount: 0.33,
      purchase: -0.2,
      reviews: -0.42,
      'exclusive-info': -0.15,
      connected: 0.22,
      'general-info': 0.34,
      giveaway: -0.17,
      entertain: -0.1,
      cause: 0.23,
      'jobs-investors': 0.12,
      other: -0.26,
    },
    // general-info: (watch (the|our|this|how|full|now)|check out|take a look|here's|here are|this is|look at)
    j270em69: {
      discount: -0.3,
      reviews: 0.2,
      'exclusive-info': 0.48,
      opinion: -0.22,
      service: -0.2,
      event: 0.35,
      connected: 0.17,
      ideas: -0.12,
      community: 0.12,
      'general-info': 0.22,
      entertain: -0.21,
      inspire: 0.44,
    },
    // general-info: (explains|explain|shares|discusses|discuss|talks|says|explores|reveals|describes)
    xt73nmvw: {
      discount: 0.17,
      purchase: -0.13,
      reviews: 0.18,
      'new-products': -0.67,
      opinion: 0.3,
      event: -0.19,
      connected: 0.18,
      community: 0.18,
      'general-info': 0.43,
      giveaway: -0.18,
      entertain: 0.21,
      inspire: 0.19,
      other: -0.23,
    },
    // general-info: (safety|safe|risk|protect|prevent|avoid|warning|winter|storm|weather|emergency)
    gqs6zqgr: {
      purchase: -0.39,
      reviews: -0.24,
      'new-products': -0.35,
      opinion: -0.35,
      event: -0.19,
      ideas: -0.15,
      community: -0.11,
      'general-info': 0.57,
      giveaway: 0.14,
      entertain: -0.17,
      cause: 0.31,
    },
    // general-info: (million|billion|thousand|percent)
    luwijz9a: {
      discount: 0.38,
      purchase: 0.13,
      'new-products': -0.21,
      event: -0.17,
      connected: 0.3,
      community: -0.34,
      'general-info': 0.8,
    },
    // general-info: (global|worldwide|country|countries|states|international|nation*|africa|europe|india|china|america)
    d6hghq30: {
      discount: 0.23,
      purchase: -0.31,
      'new-products': -0.47,
      opinion: 0.16,
      service: -0.36,
      event: -0.15,
      connected: 0.28,
      giveaway: 0.45,
      cause: 0.29,
      other: -0.17,
    },
    // general-info: (house ambassador|red carpet|wore|wearing|dressed|styled|look|campaign|photographed)
    hn5dmqrf: {
      discount: -0.27,
      purchase: -0.14,
      'exclusive-info': 0.2,
      'new-products': -0.14,
      event: -0.11,
      ideas: -0.27,
      community: 0.29,
      'general-info': 0.36,
      giveaway: -0.11,
    },
    // general-info: (match|race|championship|season|team|player*|victory|goal|wins|final|league)
    nxeaevm1: {
      discount: -0.21,
      purchase: -0.3,
      reviews: -0.26,
      'new-products': -0.33,
      community: -0.18,
      'general-info': 0.57,
      giveaway: -0.33,
      inspire: 0.11,
    },
    // general-info: (why|how|what|when) +question-opening
    '3f00rm2y': {
      purchase: -0.34,
      'new-products': -0.13,
      event: 0.18,
      connected: 0.27,
      community: -0.31,
      'general-info': 0.31,
      giveaway: 0.11,
    },
    // general-info: (it's important|important|need to know|you need|should know|make sure|remember to|don't forget)
    yl0l2h1q: {
      discount: -0.22,
      purchase: -0.11,
      'new-products': -0.31,
      service: 0.2,
      event: -0.16,
      community: -0.4,
      'general-info': 0.46,
      other: 0.13,
    },
    // general-info: (service|services|offers|plan|plans|coverage|account|card|app)
    '1j63y70v': {
      discount: 0.47,
      purchase: -0.64,
      reviews: 0.28,
      'exclusive-info': 0.52,
      service: 0.46,
      event: -0.23,
      connected: -0.47,
      'general-info': 0.21,
    },
    // general-info: (support|care|food|water|farmers|community)
    mqf5j2e1: {
      discount: -0.44,
      reviews: -0.15,
      'exclusive-info': -0.25,
      'new-products': -0.49,
      opinion: -0.45,
      event: -0.1,
      connected: 0.1,
      ideas: -0.22,
      'general-info': 0.27,
      giveaway: -0.55,
      entertain: -0.42,
      inspire: -0.2,
      cause: 0.79,
    },
    // general-info: (flavor*|flavour*|delicious|tasty|creamy|fresh|sweet|spicy|crispy|juicy|cheese|chocolate)
    ikvrf902: {
      discount: -0.19,
      purchase: 0.11,
      'exclusive-info': -0.2,
      'new-products': 0.69,
      opinion: -0.41,
      event: -0.43,
      connected: -0.26,
      ideas: 0.7,
      community: -0.32,
      'general-info': 0.62,
      entertain: 0.26,
      inspire: -0.11,
    },
    // general-info: we now <any> in
    g9tsjqhg: { 'general-info': 1.48 },
    // general-info: (our|the) new (factory|office|store|shop|branch|site|warehouse|plant|school|headquarters|hub)
    jf1h6c85: { 'general-info': 1.41 },
    // general-info: (happy|merry) [<any>] (birthday|christmas|easter|diwali|eid|holidays|new year|monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend|thanksgiving|halloween|valentine*|mother's day|father's day)
    '7mznyhcc': {
      purchase: -0.13,
      reviews: -0.13,
      connected: 0.14,
      'general-info': -1.07,
      entertain: -0.43,
      greeting: 0.5,
      inspire: -0.22,
      cause: -0.1,
      other: -0.28,
    },
    // general-info: (good morning|good night|good luck|have a great|have a good|enjoy your weekend|tgif|mood|that feeling when|when you)
    rym9xnuo: {
      discount: 0.97,
      reviews: -0.19,
      'new-products': -0.37,
      opinion: -0.11,
      event: -0.2,
      ideas: -0.16,
      community: -0.35,
      'general-info': -0.55,
      inspire: -0.16,
    },
    // general-info: our new (factory|office|store|shop|branch|site|plant|warehouse|facility)
    leseio40: { purchase: 0.18, 'general-info': 2.26 },
    // general-info: (we now|we also|we've also)
    zeqjlwap: { 'general-info': 1.05 },
    // general-info: (a team of|team of) <number>
    sd2uluzc: { 'general-info': 1.13 },
    // general-info: (we are|we're|we will be|we'll be|is|are|will be) [also|now|still|back] (open|closed|opening|closing) [as|on|from|until|till|today|tomorrow|for|daily|throughout|through|during|over|every]
    '854j0z11': {
      purchase: 0.18,
      reviews: -0.13,
      'new-products': -0.24,
      service: -0.21,
      event: -0.26,
      'general-info': 2.07,
    },
    // general-info: (open|closed|closing|opening) (as usual|as normal|daily|on|over|during|throughout|through|for|from|until|till|at|early|late|every|all) .. (<date>|<time>|holiday*|weekend*|christmas|easter|day|week|public)
    '1b2sqg30': { event: -0.11, 'general-info': 2.02 },
    // general-info: (opening|business|operating|trading|store|office|holiday|festive|kitchen|working) hours
    g3bk5s9u: { purchase: -0.13, service: -0.11, 'general-info': 2.52 },
    // general-info: (last order|last orders|kitchen closes|walk-ins|walk ins|first come first served)
    h0f23nvs: { 'general-info': 1.69 },
    // general-info: the (difference|differences|reason|reasons|secret|truth|science|story|history|meaning|inspiration|process|facts|basics) (between|behind|of|why|to|for|about)
    vd5fryzr: { reviews: 0.13, 'exclusive-info': 0.22, connected: -0.12, 'general-info': 1.59 },
    // general-info: (explained|in a nutshell|faq|faqs|myth|myths|fact check|checklist|infographic|cheat sheet|glossary|explainer|deep dive)
    kczrz8lg: { opinion: -0.11, event: 0.17, community: -0.13, 'general-info': 1.58 },
    // general-info: (everything|what|all) you (need to|should|must|have to) know|(things|what) to (know|expect|wear|do|look for|consider|avoid|bring)|need to know about
    jszhez4k: { 'new-products': -0.19, 'general-info': 2.1 },
    // general-info: (what|why|how) (is|are|does|do|to) .. (mean|matters|matter|works|work|important|different)
    '84tgqj4n': { 'general-info': 1.81 },
    // general-info: how to (spot|tell|use|make|clean|wear|style|choose|pick|get|keep|care|store|cook|build|create|find|protect|prepare|apply|set|save|stay|avoid|manage|start|improve|fix)
    vhirn6uo: { 'general-info': 1.76, inspire: 0.17 },
    // general-info: (to|can|helps|help|lets|will) (spot|recognise|recognize|identify|tell) (a|an|the|if|whether)
    bo7sadnl: { 'general-info': 1.17 },
    // general-info: (reports|reported|announces|awarded|selected|receives|signs|completes|opens|launches|expands|appoints|names|schedules|raises|declares|acquires|joins|unveils|breaks|enters) .. (results|quarter|contract*|agreement|dividend|guidance|program|programme|facility|plant|office|partnership|deal|stake|ground|headquarters|hub|centre|center)
    kw5288kx: { 'general-info': 2.48 },
    // general-info: (first|second|third|fourth) quarter|full year|half year|year on year|fiscal year
    '6gs6cgoi': { 'general-info': 2.1 },
    // general-info: (we're|we are|we've been|have been) (working|partnering|teaming|investing|building|expanding|providing|using|developing|testing|delivering) (with|up|in|on|to|a|the|our|new)
    kja8ldfc: { 'new-products': 0.2, connected: 0.25, 'general-info': 1.24 },
    // general-info: (we've|we have|we) [also|just|recently|already] (partnered|teamed|opened|built|hired|created|added|expanded|provided|reduced|cut|invested|planted|delivered|donated|switched|moved|doubled|trained|served|reached)
    '24fs1740': { reviews: 0.22, ideas: 0.27, 'general-info': 0.67, inspire: 0.14 },
    // general-info: (lets|helps|allows|enables|keeps|makes it easy|makes it easier|designed|engineered|developed|formulated|powered|equipped|fitted|built|ensures) .. (you|your|to|with|for|by)
    t6rnu2ug: {
      'new-products': 0.16,
      event: -0.24,
      connected: -0.28,
      community: -0.22,
      'general-info': 0.69,
      entertain: -0.16,
      inspire: 0.51,
    },
    // general-info: <number> .. {spec}
    zyibwdwd: {
      discount: 0.11,
      purchase: -0.41,
      'new-products': 0.13,
      event: -0.16,
      community: -0.19,
      'general-info': 0.84,
    },
    // general-info: {spec}
    zxv1opfu: {
      discount: 0.44,
      purchase: 0.21,
      'exclusive-info': 0.62,
      'new-products': -0.35,
      service: -0.12,
      community: -0.5,
      'general-info': 0.72,
      giveaway: -0.2,
      entertain: 0.32,
      other: -0.2,
    },
    // general-info: can be (used|found|ordered|enjoyed|served|paired|washed|recycled|made|booked|worn|stored|accessed|downloaded|customised|customized|seen|caused|treated|prevented)
    uyzc6wlv: { 'new-products': -0.1, 'general-info': 1.33 },
    // general-info: (opened|opens|opening|expanded|expanding|moved|moving|relocated) (its|our|a|the|in|at|to|into) .. (store*|shop*|office*|location*|branch*|city|doors|factory|home|site|facility|cafe*|restaurant*|plant|centre|center)
    kwoc89op: { 'new-products': -0.17, event: 0.22, 'general-info': 1.58 },
    // general-info: (effective|starting|beginning|as of|with effect) (from|on) <date>
    '2imxnkyi': { 'general-info': 1.37 },
    // general-info: (in partnership with|in collaboration with|on behalf of|as part of|together with|in cooperation with|supported by|funded by|sponsored by)
    '0i67ysj5': { purchase: -0.11, community: -0.44, 'general-info': 0.88 },
    // general-info: (founder|co-founder|head|director|vp|president|chief|lead|manager) of
    '5woqco2s': { purchase: -0.11, reviews: -0.26, connected: -0.33, 'general-info': 0.87, cause: 0.15 },
    // general-info: (research|study|studies|data|survey|report|experts|scientists|evidence|analysis|figures) (shows|show|suggests|suggest|finds|find|found|says|say|reveals|reveal|indicates)
    gj7uvip4: { 'general-info': 2.1 },
    // general-info: (one|<number>) (in|out of) (<number>|every <number>|five|four|three|ten) .. (people|adults|children|women|men|americans|kids)
    '8cmcsorr': { 'general-info': 1.16, cause: 0.18 },
    // general-info: (check out|see|read|find|get|view|download) (our|the|this|full|here) .. (guide|article|blog|list|tips|recipe*|story|map|menu|schedule|post|page|report|website)
    rynjnttf: { 'general-info': 1.56 },
    // general-info: (get|find|see|view|click for|full|the) .. (recipe|recipes) (here|<url>|below|in bio)
    '8e7s4b74': { 'general-info': 2.25 },
    // general-info: (step <number>|steps|<number> steps|first|firstly|then|finally|next) (add|mix|heat|place|pour|cut|apply|fold|whisk|press|open|click|select|go|tap|turn)
    jrbbt5rw: { 'general-info': 1.8 },
    // general-info: (career*|internship*|we're hiring|now hiring|are hiring|join our team|place to work|open positions|apply (now|today|here|online)|job opening*|your skills|dream job)
    cpav7u6d: {
      purchase: -0.12,
      reviews: -0.12,
      connected: -0.14,
      community: -0.1,
      'general-info': -1.85,
      entertain: -0.35,
      inspire: -0.11,
      cause: -0.1,
      other: -0.29,
    },
    // general-info: (guess (what|who|which|it|where|how)|can you (spot|guess|find|name|tell)|pov|spotted|caption this|fill in the blank|name a|tag someone|who else|anyone else)
    pbhfbw72: {
      'exclusive-info': -0.11,
      'new-products': 0.14,
      community: 0.28,
      'general-info': -1.23,
      giveaway: 0.49,
      entertain: 0.45,
      inspire: -0.14,
      other: -0.48,
    },
    // general-info: (aries|taurus|gemini|leo|virgo|libra|scorpio|sagittarius|capricorn|aquarius|pisces|horoscope)
    nva2k215: { 'general-info': -1.54, entertain: 0.16, inspire: -0.13 },
    // general-info: (shop now|shop here|shop our|shop the|shop online|order now|order yours|order here|order online|buy now|buy yours|get yours|grab yours|grab one|pre-order|preorder|available now|add to (cart|bag)|snap them up|yours for|enquire|dm us|whatsapp us|call us|book now|book your)
    u8yp8epn: {
      discount: 0.44,
      purchase: 1.08,
      event: -0.1,
      connected: -0.1,
      community: -0.14,
      'general-info': -1.07,
    },
    // general-info: (vote (for|now|here|below)|voting|cast your vote)
    '6o1d78mr': { opinion: 0.32, 'general-info': -0.94, entertain: 0.12 },
    // general-info: (do your part|stay strong|never give up|believe in yourself|dream big|keep going|chase your|cheers to)
    xv9x8o92: { 'general-info': -0.55, entertain: -0.13 },
    // general-info: (can't stop|cant stop|obsessed|in love with|swooning|dreaming of|drooling|how (cute|beautiful|cool|stunning|amazing|gorgeous)|too cute|need this|want this|yes please|we're here for)
    xqasupsu: { reviews: 0.26, community: 0.23, 'general-info': -0.91, entertain: 0.2 },
    // general-info: (thank you (for|to all|to every*|to our|so much)|thanks to (all|every*))
    vedl2u8r: { community: 0.16, 'general-info': -0.71 },
    // general-info: (stand (with|in solidarity|against|together)|solidarity|every child|we must|injustice|racism|thoughts are with|hearts are with|our hearts)
    '5fww32l7': { connected: 0.29, 'general-info': -0.72 },
    // general-info: (i'm|i've|i am|i can|i love|i think|i was|i just|my own)
    '80v9vxr8': {
      reviews: -0.11,
      opinion: -0.13,
      service: 0.35,
      community: 0.41,
      'general-info': -0.83,
      entertain: 0.26,
    },
    // general-info: (closed|ended|traded|opened|finished|settled|rose|fell) .. (higher|lower|mixed|flat|percent|<percent>)
    nx9y8dd6: { 'general-info': 2.18 },
    // general-info: (pleasure|honor|honour|delight|privilege) (of|to) .. (welcom*|host*|meet*|visit*)
    fa6jd9gh: { 'general-info': 1.55 },
    // general-info: (friend of the house|global ambassador|brand ambassador|artistic director|creative director)
    r5gn2idm: { connected: -0.13, 'general-info': 1.03 },
    // general-info: (size|side by side|quick|price) comparison|(real|fake|original|authentic) (vs|versus|or) .. (real|fake|replica|copy)
    '695mq0h2': { 'general-info': 2.02 },
    // general-info: (we look at|we take a look|we asked|we spoke|we sat down|we talked|we break down|we explain|we answer)
    '6y0l60or': { opinion: -0.15, community: 0.4, 'general-info': 0.83 },
    // general-info: (step by step|here is how|this is how|find out how|see how|learn how|shows you how|works like)
    '2bmih4oc': { 'new-products': 0.33, event: 0.16, 'general-info': 1.29 },
    // general-info: (register|rsvp|sign up|enter|book your (spot|seat|place)|save your (spot|seat)|reserve your (spot|seat|place|visit)|set (your|a) reminder|save the date|mark your calendar*) (now|today|here|below|at|by|for|via|online|<url>|<date>)
    fsv0hnor: {
      'exclusive-info': 0.11,
      'new-products': 0.27,
      event: -0.21,
      connected: -0.16,
      'general-info': -1.1,
    },
    // general-info: (join us|join me|join our|join <mention>|come join|tune in|watch live|watch it live|live stream*|livestream*|streaming live|you're invited|you are invited|we invite you|plan a visit|happening now) .. (<date>|<time>|today|tonight|tomorrow|this|next|live|for|at|on|to|in)
    tbfm8qx6: { event: 0.16, connected: 0.11, 'general-info': -0.97 },
    // general-info: (chance to win|chance at winning|enter to win|to be won|you can win|could win|can both win|want to win|to give away|be a winner|stand to win)
    '8rk6rl69': {
      purchase: -0.38,
      'exclusive-info': -0.11,
      event: 0.28,
      community: 0.18,
      'general-info': -1.07,
      giveaway: 1.09,
    },
    // general-info: (available (now|soon)|soon to be available|back in stock|in store and online|in stores and online|online and in store*|reserve yours|request your own|place your order*|order via|make us an offer|get [your] tickets|head [on] down|come on down|pop in|make sure you get|pick some up|look for it)
    pab0flrn: { purchase: 0.98, reviews: -0.15, connected: -0.11, community: -0.2, 'general-info': -1.33 },
    // general-info: (dm|call|message|whatsapp|text|email|enquire|drop us a message) .. (us|about this|for more info|for price*|to find out|to order|to book|to enquire)
    oijwfoc0: {
      purchase: 0.31,
      reviews: -0.29,
      opinion: -0.11,
      service: 0.12,
      event: -0.19,
      connected: -0.1,
      'general-info': -1.14,
    },
    // general-info: (just dropped|out now|out today|now streaming|in cinemas|in theat*|new on the menu|coming soon|launching <date>|launching in|new arrival*|new drop|watch the trailer|official trailer|trailer for|season <number>|opening <date>)
    rm1ieasy: {
      purchase: 0.11,
      reviews: -0.11,
      'exclusive-info': -0.38,
      'new-products': 0.47,
      connected: -0.12,
      community: -0.22,
      'general-info': -1.16,
    },
    // general-info: (introducing|meet the new|say hello to|presents the|a new chapter in|our latest|our newest|the all new)
    hjw94tze: {
      discount: 0.16,
      purchase: -0.12,
      'new-products': 0.23,
      connected: 0.27,
      community: -0.16,
      'general-info': -0.32,
    },
    // general-info: (won|wins|winning|receives|received|honored|honoured|recognized|recognised|named|ranked|finalist*) .. (award|awards|ranking|list|best|top <number>|most|<number>)
    bku9kuv7: { purchase: -0.16, reviews: 0.28, opinion: 0.14, connected: -0.17, 'general-info': -0.74 },
    // general-info: (rate (the|this|your|our)|which (one|piece|of these|is your|would you)|(what's|what is|what are|who's|who is) your [<any>] (favourite*|favorite*|pick|go to|top|essentials)|have you tried)
    '7wq91xo1': {
      reviews: -0.11,
      'new-products': -0.13,
      opinion: 0.32,
      event: -0.11,
      connected: -0.22,
      'general-info': -0.42,
      entertain: 0.13,
      other: -0.14,
    },
    // general-info: (behind the scenes|take you behind|go behind|peek behind)
    nywwt33e: { reviews: -0.14, 'new-products': -0.14, connected: 0.4, 'general-info': -0.64 },
    // general-info: (promo is|promotion is|take advantage of|trade in|double your|members save|see how much you can save|you can save|for as low as|offers and promotions|comes with a free|for free|free night)
    '1fcblnhv': { discount: 1.31, connected: -0.14, 'general-info': -1.15 },
    // general-info: (recalled|recalling|recall of|withdrawn|withdrew) .. (amounts|batch*|product*|lots|sold|only|precaution*|powder)
    oiipfzvj: { 'general-info': 1.4 },
    // general-info: (operate|have|follow|run|apply|under) .. (policy|scheme|guidelines)
    '98fphqp5': { 'general-info': 1.52 },
    // general-info: (raised|donated|donation of|contributed|pledged|granted) [over|more than|nearly|almost|about|up to|a|an|a total of|another] (<money>|<number>)
    a2ae2fkn: { 'general-info': 1.33 },
    // general-info: (over|more than|nearly|almost|about|around) <number> [<any>] (people|guests|students|employees|colleagues|families|volunteers|participants|members|meals|trees|children|women|patients|customers|farmers|visitors|countries|schools|homes)
    xb78sh9z: { connected: 0.12, 'general-info': 1.11 },
    // general-info: (try|why not|simply|just) (topping|adding|marinat*|pairing|serving|swapping|mixing|using|create|creating|bak*|cook*|add|pop|make|making|pour)
    arqfolgt: { 'general-info': 1.43 },
    // general-info: (fastest|most reliable|highest (marks|rated|rating|score)|top rated|ranked <number>|number one|voted|thinks it's|award winning) .. (in|for|by|on|list|america|country|world|network|a big deal)
    '83gi7uoa': { reviews: 0.34, opinion: -0.1, event: -0.2, 'general-info': -0.99 },
    // general-info: (thank you|thanks|shout out|shoutout|kudos|congratulations|congrats|grateful) .. (everyone|everybody|team|teams|sponsors|speakers|joined|joining|participat*|supporters|volunteers|class of|graduates|followers|fans|customers|guests|partners)
    '5x2qnwgv': { event: 0.13, connected: 0.23, community: 0.1, 'general-info': -0.82, giveaway: -0.11 },
    // general-info: (meet|say hi to|get to know) <any> .. (who|whose|engineer|manager|specialist|<number> year old|from|our|one of our)
    e41k1g8j: { connected: 0.2, 'general-info': -0.58 },
    // general-info: (call for (submissions|entries|applications|nominations)|submit your|nominat* (a|your|now|for|someone)|nominees for|winner* of this|win your|contest|sweepstake*|giveaway)
    tbpez15h: {
      discount: -0.27,
      reviews: -0.27,
      opinion: 0.19,
      event: 0.57,
      connected: -0.12,
      ideas: 0.18,
      community: -0.2,
      'general-info': -1.19,
      giveaway: 1.51,
    },
    // general-info: (stay glued|stay tuned|watch this space|await you|awaits you|something (special|big|exciting) (is|with|coming|for)|working on something|can you feel|get ready (to|for)|counting down|more (days|weeks|sleeps) (to|until|till))
    hc5tu5f8: {
      'exclusive-info': 0.1,
      'new-products': 0.37,
      event: 0.29,
      community: -0.39,
      'general-info': -0.81,
    },
    // general-info: (sneak peek|first look|inside look|exclusive (video|interview|footage|look|clip)|exclusively on)
    '1eqrx0j7': {
      purchase: -0.18,
      reviews: -0.18,
      'exclusive-info': 0.71,
      'new-products': 0.32,
      community: -0.16,
      'general-info': -0.81,
      other: 0.11,
    },
    // general-info: (playlist|edition|issue|collection|season|episode|chapter|series|game|film|movie|show|menu) [is|are] [now|finally|officially] (here|back|open|out now|live|streaming|in stores)
    oiatt1xb: { 'general-info': -1.16 },
    // general-info: (closed|off|away|back) (tomorrow|today|on <date>|this (public|bank) holiday)|(will be|are) back on <date>|open this (public|bank) holiday
    ukika4dv: { 'general-info': 1.84 },
    // general-info: (here's|here are) (some|our|a few|<number>) [<any>] (tips|ideas|ways|tricks|recipes|facts|questions|reasons)
    wdoqvw4o: { 'general-info': 1.93 },
    // general-info: (we|we've|colleagues|employees|volunteers|members|guests|teams|participants|visitors|people) [just|also|recently|have|from] (built|packed|planted|delivered|mentored|cleaned|collected|stepped|explored|raised|hosted|wrapped up|took part|took on|came together|visited|trained|provided|received)
    '4n4r9dp6': { community: -0.29, 'general-info': 1.26 },
    // general-info: (this|the|holiday|festive|wedding|gifting|party|every|each|all|summer|winter|christmas|easter) season
    kz3aa7dc: {
      'new-products': 0.22,
      community: -0.14,
      'general-info': -0.1,
      entertain: -0.25,
      greeting: 0.33,
      inspire: -0.13,
    },
    // general-info: (fall|autumn|spring|pre fall|cruise|resort|winter|summer) [winter|summer] (<year>|collection|show|campaign)
    '46rklvzh': { 'exclusive-info': 0.5, connected: 0.15, 'general-info': -0.78 },
    // general-info: (limited edition|last chance|while (stocks|supplies|stock) last|hurry|don't miss|before it's gone|before they're gone|grab (the|your|yours|one|it)|don't wait)
    '0tlnakhb': {
      discount: 0.76,
      'new-products': -0.14,
      'general-info': -0.95,
      giveaway: -0.21,
      inspire: 0.16,
    },
    // general-info: (rates|fees|prices|price) .. (cut|reduced|lower|lowered|slashed|down|drop*)|(free|ad free|complimentary) (access|premium|trial|sachet|sample*|delivery|shipping|gift|month*|night|upgrade*)
    '13szm1ix': { discount: 0.5, purchase: -0.15, 'general-info': -0.72 },
    // general-info: (start|begin) (preparing|planning|saving)|(be|make) sure (it|it's|you|your|to|that|they|the)
    x7u1g3n3: { 'new-products': -0.31, event: 0.21, 'general-info': 0.88 },
    // general-info: (help|helps|keep|keeps) (your|the) (kid*|child*|baby|pet|pets|dog|cat|family|home|house|skin|hair|car|loved ones|business)
    ofk5dwwg: {
      discount: -0.23,
      opinion: -0.15,
      'general-info': 0.84,
      entertain: -0.21,
      inspire: 0.13,
      other: 0.12,
    },
    // general-info: (mistakes|hints|pointers|dos and don'ts|do's and don'ts|checklist|warning signs|best practice*|rule of thumb|rules of thumb|need-to-know)
    wo4pvf78: { 'general-info': 1.27 },
    // general-info: (try|why not|how about) (topping|adding|serving|pairing|making|baking|swapping|mixing|cooking|creating|create|make|add|swap|serve|pair|whip|bake|cook|use|turn)
    wtwom43g: { reviews: 0.1, 'general-info': 0.69 },
    // general-info: (whip up|rustle up|dish up|cook up|knock up|step-by-step|method:|ingredients:)
    y4pdlspl: { 'general-info': 1.02 },
    // general-info: (topped|drizzled|stuffed|sprinkled|stirred|roasted|baked|marinated|tossed|paired|teamed|layered) (with|in|over)
    q9r3s0th: { 'general-info': 0.63 },
    // general-info: (futures|wheat|corn|soybean*|crude|commodit*|yields|inflation|unemployment|jobless|gdp|interest rate*|labor market|labour market|traders|equities|bonds|exports|imports|tariffs)
    '05804wvy': { purchase: -0.14, connected: -0.18, 'general-info': 1.13 },
    // general-info: (hosts|wins|launches|completes|receives|secures|backs|donates|partners|marks|achieves|earns|extends|strengthens|commits|invests|sponsors|appoints|honors|honours|reaches|delivers|provides|expands|opens|joins|names|plans|raises|reports|announces) +headline
    '3l1c0s3y': { 'general-info': 0.83 },
    // general-info: (join|watch|see|hear|listen) .. as (she|he|they|we|it|<any>) (reveals|reveal|shows|show|takes|take|shares|share|explains|explain|explores|explore|talks|talk|discusses|discuss|breaks|break|walks|walk|tells|tell|makes|make|demonstrates|demonstrate)
    '24t9i24u': { 'general-info': 1.53 },
    // general-info: (shows|gives|walks|takes|teaches) us (how|through|his|her|their|what|why|around|inside)
    cx8sbk86: { 'general-info': 1.44 },
    // general-info: (his|her|their) (suggestions|recommendations|tips|advice|insights|predictions|thoughts|take|perspective|picks|journey|story|experience|view|views|vision|research|work) (for|on|about|of|behind|to|as|from|in)
    '9sztcszt': { opinion: -0.14, community: -0.11, 'general-info': 0.68 },
    // general-info: (shot|photographed|directed|captured|styled|worn|designed|created|imagined|composed|written|produced|developed|founded|led|owned|made|built) by
    '6t9yi06d': { 'new-products': 0.21, event: -0.11, 'general-info': 0.44 },
    // general-info: (embraces|embodies|captures|evokes|reflects|showcases|blends|combines|reinterprets|reimagines|recalls|imbued|inspired by|draws inspiration|pays tribute|pays homage|a nod to)
    '6n7qlck3': {
      reviews: -0.22,
      'new-products': 0.21,
      connected: 0.14,
      community: -0.13,
      'general-info': 0.52,
      entertain: 0.11,
    },
    // general-info: (discover|explore) (the|its|our|more) .. (collection*|story|house|world|pieces|craft*|film|campaign|details|range)
    wb6yitkm: { 'general-info': 1.17 },
    // general-info: (to clarify|to be clear|set the record|contrary to|rumours|rumors|misinformation|false claims)
    wxeckuro: { 'general-info': 1.13 },
    // general-info: (photos|pictures|images|pics|scenes|snaps|footage) (from|of|at) (the|our|last|yesterday*|today*)
    t8hgmq1g: { community: 0.1, 'general-info': 1 },
    // general-info: (proud|official|title|presenting) (sponsor*|partner*|supporter*)
    l8bkcgaq: { 'general-info': 1.08 },
    // general-info: (earlier (today|this)|this past|back in <any>|(last|past) (few|two|three|five|ten|<number>) (years|months|weeks|decades))
    fj31qvzc: { 'exclusive-info': 0.2, ideas: 0.1, community: -0.19, 'general-info': 0.75 },
    // general-info: (on average|per cent|a third of|half of|a quarter of|majority of|two thirds|two-thirds|one in <any>)
    '79lfdx1e': { 'new-products': 0.22, event: -0.23, 'general-info': 0.56, cause: 0.32 },
    // general-info: <year>
    y98upa3y: {
      discount: -0.23,
      'exclusive-info': -0.4,
      'new-products': -0.21,
      service: -0.4,
      'general-info': -0.14,
      giveaway: 0.17,
      entertain: 0.22,
      cause: -0.1,
      other: -0.14,
    },
    // general-info: (future|impact|role|importance|state|rise|benefits|causes|types|cost|costs|effects|number|lack|value|challenges|advantages|risks|evolution|origins|design|development|construction|creation|principles|fundamentals) (of|on|in|for|behind)
    '7skxh87s': { reviews: -0.1, connected: -0.48, community: -0.13, 'general-info': 0.55, cause: 0.15 },
    // general-info: (latest|recent|annual|daily|weekly|monthly|quarterly|current) (news|report|episode|edition|issue|blog|article|data|study|update|results|trends|market|analysis|photos|figures|interview|research|findings|insights)
    di6zuot0: { 'general-info': 1.03 },
    // general-info: (learn|read|find out|discover|know|hear|see) more (about|here|at|on|from|in|below)
    veunoegd: {
      purchase: -0.31,
      'new-products': -0.21,
      service: -0.15,
      connected: -0.3,
      ideas: 0.23,
      'general-info': 1.29,
    },
    // general-info: (you should|you'll need|you need to|be aware|be careful|beware|watch out|look out for|opt for|stick to|consider|instead of|don't assume|remember that|keep in mind|bear in mind|be prepared|it's best to|it's a good idea|it is important)
    vnn1l6ac: { event: -0.12, connected: -0.21, 'general-info': 0.58, cause: 0.41 },
    // general-info: (can|may|could|might) (cause|lead to|result in|affect|increase|reduce|improve|lower|damage|prevent|harm|vary|happen|occur|also)
    hidhozzt: { connected: -0.12, 'general-info': 0.97 },
    // general-info: (reduce|improve|increase|boost|lower|manage|maintain|monitor|relieve|treat|strengthen|minimize|minimise|maximize|maximise|optimize|optimise) (the|your|their|its|our|energy|cost*|stress|risk*|waste|pain|blood|productivity|efficiency|emissions|security)
    y4crwx9l: { purchase: 0.58, connected: -0.3, community: -0.1, 'general-info': 0.79 },
    // general-info: (named after|known as|stands for|refers to|consists of|derived from|originated|is called|dates back|also called)
    nfeg06wo: { 'new-products': -0.17, 'general-info': 0.99 },
    // general-info: (has|have) [recently|just|now|already|also|officially] (joined|launched|signed|announced|released|opened|partnered|achieved|reached|received|raised|acquired|helped|delivered|donated|completed|published|earned|become|entered|created|developed)
    pjz39v9b: { 'exclusive-info': 0.31, 'new-products': 0.29, connected: 0.25, 'general-info': 1.03 },
    // general-info: (smoke alarm*|seat belt*|tires|tyres|brakes|roads|driving|drivers|pipes|deductible|premium|claims|homeowner*|renters|deposit|savings|budget|debt|mortgage*|pension|401k|inventory|identity theft|fraud*|scam*)
    qtkoih4j: {
      discount: -0.88,
      reviews: -0.23,
      'new-products': -0.13,
      opinion: -0.45,
      ideas: -0.24,
      community: -0.12,
      'general-info': 0.76,
      giveaway: -0.1,
    },
    // general-info: (not sure (which|what|how|if|where)|right for you|right (size|choice|fit|one) for|find (the|a|your) .. (that|right|best|perfect) .. (fits|fit|for you|you)|help you (choose|decide|find|understand|plan|prepare|navigate))
    ygx876zg: { reviews: 0.1, 'general-info': 0.85 },
    // general-info: (follow|in) (these|<number>|three|four|five|a few) [<any>] (steps|tips|rules|guidelines|instructions)
    '0oaejx9i': { 'general-info': 1.58 },
    // general-info: (full story|story of|story behind|making of|behind the (design|name|brand|build|idea)|in-depth|closer look|a look (at|inside|back|into)|a glimpse (of|into)|peek inside|inside look|take a tour)
    bjy1ua15: {
      reviews: 0.1,
      'new-products': 0.48,
      event: -0.14,
      connected: -0.24,
      ideas: 0.11,
      'general-info': 0.88,
    },
    // general-info: (we're|we are|we'll be|we will be) (off|away|closed|back on|back in|back at|open)
    nfwtsus1: { 'general-info': 1.67 },
    // general-info: (surveyed|respondents|poll found|new survey|new study|new research|new report|new data)
    aeu2v250: { opinion: 0.2, ideas: 0.14, 'general-info': 1.43 },
    // general-info: (solar|turbine*|hydrogen|power grid|wind farm|biofuel*|net zero|decarbon*|circular economy|electric vehicle*|ev|evs|charging|hybrid|kwh|mw|megawatt*)
    sd8jrjjh: { reviews: 0.12, event: -0.16, 'general-info': 0.67 },
    // general-info: (machine learning|algorithm*|api|open source|developers|coding|quantum|blockchain|iot|processor*|servers|infrastructure|cybersecurity)
    wp0at3t8: { 'general-info': 0.55 },
    // general-info: (conservation|species|wildlife|marine|habitat*|biodiversity|nasa|spacecraft|satellite*|antarctic*|arctic|ecosystem*)
    usult9a4: { purchase: -0.15, reviews: -0.11, 'general-info': 0.76, entertain: 0.24 },
    // general-info: (aircraft|fleet|aviation|boeing|airbus|runway|pilots|cargo|freight|logistics|supply chain*|warehouse*)
    e2a6tigx: { purchase: -0.12, community: -0.16, 'general-info': 0.53 },
    // general-info: (vegan|gluten-free|gluten free|dairy-free|vegetarian|low-carb|sugar-free|plant-based|slow cooker|marinade|leftovers|oven|tray bake|brunch)
    l3t191dq: {
      discount: -0.1,
      purchase: 0.37,
      reviews: 0.11,
      'exclusive-info': -0.11,
      'new-products': 0.55,
      service: -0.12,
      connected: 0.12,
      ideas: 0.13,
      community: 0.11,
      'general-info': 0.31,
      entertain: 0.13,
    },
    // general-info: (here's what|here's why|here's everything|here is what|here is why|what we know|why it matters|what it means|what happens (when|if|next|to)|in this (episode|issue|article|video|post|guide|edition|interview|report|blog)|in today's (episode|video|post|blog))
    bp6u8k7m: { reviews: 0.16, connected: 0.2, 'general-info': 1.06 },
    // general-info: (final score|full time|half time|line-up|lineup|starting xi|standings|league table|contract extension|defeated|runner-up|top scorer|scored .. goal*|first career|personal best|world record|podium finish)
    '2pfc5qf5': { connected: -0.17, 'general-info': 0.52 },
    // general-info: (lack access|access to (clean|safe|healthcare|education|water|quality)|humanitarian|outbreak|malnutrition|aid workers|emergency response|on the ground|people in need|affected by)
    '0fph60ar': { 'general-info': 0.47 },
    // general-info: (patch notes|bug fixes|known issues|hotfix|changelog|dev blog|roadmap|release notes|documentation|sdk|workflow*|template*|use case*|customer story|deploy*|integration*)
    goljygwh: { event: 0.11, connected: -0.14, 'general-info': 0.99 },
    // general-info: (sourced (from|by|locally)|locally sourced|freshly (baked|brewed|made|roasted|squeezed|prepared)|single origin|house-made|tasting notes|served (all day|daily|until|every|on a|on top)|slow-cooked|hand-picked|in-house)
    nuyl2raq: { purchase: -0.13, ideas: 0.11, 'general-info': 0.71 },
    // general-info: (baggage|check-in|boarding|cabin|legroom|lounge|terminal|non-stop|nonstop|daily flights|fly to|flies to|flight path|first flight)
    gih2h1x5: { 'new-products': 0.29, 'general-info': 0.6 },
    // general-info: (symptom*|signs of|screening*|diagnos*|prevention|immun*|allerg*|pregnan*|therap*|side effects|surgery|blood pressure|heart disease|diabetes|cholesterol|concussion*)
    rkw7smth: {
      purchase: -0.15,
      reviews: -0.16,
      'exclusive-info': -0.14,
      event: 0.11,
      community: -0.23,
      'general-info': 0.68,
    },
    // general-info: (i bet|i guess|i pledge|i wish|i hope|i want|i need|i'd|i'll|said no one|asking for a friend|just saying|no big deal|blah|bottom line|good thing|let's be honest|be honest|admit it|am i right|who's with|guilty of|oops|whoops|uh oh|yikes|apparently|no pressure|sorry not sorry)
    ncc8rpka: {
      discount: -0.1,
      purchase: -0.15,
      reviews: -0.2,
      'new-products': -0.25,
      connected: 0.31,
      'general-info': -0.61,
      entertain: 0.17,
      inspire: -0.19,
    },
    // general-info: (must have|must-have|classic for a reason|to die for|stunner|nothing (beats|says|like|compares|gets)|does it better|never goes out of style|game strong|on point|hits different|chef's kiss|couldn't be more|how (good|beautiful|gorgeous|pretty|amazing|stunning|perfect) is)
    pkw1raez: { 'general-info': -0.82, greeting: -0.19, other: 0.15 },
    // general-info: (where .. meets|isn't just|aren't just|it's not just|is not just|more than (a|just)|it's not about|it's about|it's all about|is a journey|a moment to|a reminder|born to|tells a story|speaks for itself|proving|the (art|power|beauty|joy|magic|secret) of|is made of|life is|unleash|ignite)
    g0wdvqav: { connected: -0.18, community: -0.13, 'general-info': -0.72, entertain: -0.25, cause: -0.12 },
    // general-info: (weekend|friday|monday|summer|winter|holiday|autumn|fall|spring|sunday) (vibes|mood|feels|ready|goals|state of mind|essentials|calls for)
    u07w4471: { community: 0.17, 'general-info': -0.56 },
    // general-info: (quiz|test your knowledge|how well do you know|spirit animal|which <any> are you|true or false)
    t9fcdgav: { 'exclusive-info': 0.33, opinion: 0.16, 'general-info': -0.62 },
    // general-info: (job interview*|job seeker*|resume|interns|your career|grads|applications .. open|join (our|the) team)
    hi1824n3: { connected: 0.24, 'general-info': -1.29, entertain: -0.14, other: 0.14 },
    // general-info: (best of luck|good luck|fingers crossed|cheering|rooting)
    whw27tx9: { 'general-info': -0.75 },
    // general-info: (level|exam|gcse|test) results
    l6a4qj1a: { 'general-info': -1.38, greeting: 0.16 },
    // general-info: (happy|merry) (<hashtag>|.. (day|week|month|eve|season|year|celebrations))
    dhtej0y3: {
      'new-products': -0.18,
      connected: 0.13,
      'general-info': -0.99,
      entertain: -0.25,
      greeting: 0.48,
      inspire: -0.23,
    },
    // general-info: (we honor|we honour|we remember|we salute|be forgotten|ultimate sacrifice|in loving memory|veterans|those who serve*)
    epm0wvor: { community: -0.14, 'general-info': -0.77, entertain: -0.15, greeting: 0.12, cause: 0.11 },
    // general-info: (rt|retweet|like) if|who's (ready|excited|else|in|watching|going|hungry|up)|who (else|wants|needs|doesn't)
    oljq8rnz: { event: -0.11, connected: 0.14, 'general-info': -0.68 },
    // general-info: this (view|guy|girl|man|dog|cat|shot|feeling|energy|vibe|face|smile|one)
    '8eh6bzr7': { event: 0.15, community: -0.16, 'general-info': -0.72 },
    // general-info: (always|never) (a|the|be|stop|give|forget|know|go|too|gets|say|be|been|had|have|will|want)
    ckxiepya: { opinion: 0.13, connected: 0.25, 'general-info': -0.54 },
    // general-info: (you deserve|you got this|you can do|you never know|be the|be your|be kind|be brave|be bold|be yourself|do what you)
    '0vkm1eeh': {
      purchase: 0.13,
      reviews: -0.17,
      ideas: 0.21,
      'general-info': -0.62,
      giveaway: 0.13,
      entertain: -0.23,
      inspire: 0.41,
      other: -0.14,
    },
    // general-info: (dream|dreams|believe|courage|greatness|hustle|grind|discipline|mindset|champions|warrior|limits|destiny|soul|dare|fearless)
    '7htkzzch': {
      purchase: -0.2,
      reviews: -0.11,
      community: -0.25,
      'general-info': -0.26,
      giveaway: 0.87,
      entertain: -0.16,
      inspire: 0.49,
      other: -0.5,
    },
    // general-info: (there's|it's) (always|never|nothing|no|something|time|just|only|a)
    podmu9zz: {
      purchase: -0.45,
      event: -0.11,
      community: -0.22,
      'general-info': -0.14,
      giveaway: -0.11,
      other: 0.12,
    },
    // general-info: (it's|this is|that's) (not|more than) (a|just|an|your)
    b3ftmybj: { 'general-info': -0.45, entertain: 0.11 },
    // general-info: (wish|wishing|wishes) (you|everyone|all|a|the|our|them|him|her) .. (happy|merry|joyful|blessed|safe|best|wonderful|great|all|very)
    yrduivey: {
      community: -0.17,
      'general-info': -0.49,
      entertain: -0.27,
      greeting: 0.3,
      inspire: -0.18,
      other: -0.12,
    },
    // general-info: (caption (this|it|the)|hear from you|let's hear|real life|can't believe|couldn't believe|who knew|imagine|remember when|if only|that one)
    jlnyj8wz: {
      'new-products': 0.12,
      community: -0.25,
      'general-info': -0.69,
      entertain: 0.45,
      inspire: -0.12,
    },
    // general-info: (let's go|here we go|let's do this|bring it on|game on|game time|buckle up|wait for it|hold on|ready or not|get ready)
    oh1cpwh0: { 'exclusive-info': 0.22, 'general-info': -0.5 },
    // general-info: (wear a mask|wearing a mask|mask up|stay home|stay safe|do your part|wear your mask)
    i190d3mn: { 'general-info': -0.73, cause: 0.31 },
    // general-info: (everyone wants|everyone is talking|everyone else|on everyone|fashion statement|style statement|on my|in my|made me)
    lh8aa45n: { reviews: -0.13, 'exclusive-info': 0.47, 'new-products': -0.16, 'general-info': -0.69 },
    // general-info: (asap|lol|omg|haha*|tbh|lmao|ngl|iykyk)
    jvqbxssd: { 'general-info': -0.59 },
    // exclusive-info: (sneak peek*|sneak peak*|sneak preview*|sneakpeek)
    i6o45x8z: { 'exclusive-info': 7.84, 'new-products': -0.26 },
    // exclusive-info: (first look*|first-look*|firstlook|exclusive look|exclusive preview|early look|first glimpse|first listen|first peek)
    nxes5xjf: { purchase: -0.18, 'exclusive-info': 6.57, 'new-products': 0.25 },
    // exclusive-info: (preview|previews|previewing)
    wxf6f1tn: { 'exclusive-info': 5.53, 'general-info': -0.15 },
    // exclusive-info: (teaser|teasers|teasing|tease)
    m6fle9h3: { 'exclusive-info': 4.43, 'new-products': 0.16 },
    // exclusive-info: (early access|first access|priority access|advance access|early-access|presale|pre-sale|pre sale)
    r5x263ap: { 'exclusive-info': 2.44 },
    // exclusive-info: (exclusive access|vip access|backstage access|backstage pass)
    pdfn1jyf: { 'exclusive-info': 4.57 },
    // exclusive-info: (be the first|be among the first|first to (know|see|hear|get|try|shop|find out|access|experience|watch|read))
    '8nmc9c4h': { purchase: 0.27, 'exclusive-info': 5.98, 'new-products': 0.17 },
    // exclusive-info: (here first|see it first|hear it first|first here|you heard it|first on)
    y67ksepg: { 'exclusive-info': 6.26 },
    // exclusive-info: (before anyone else|before everyone else|before it (is|hits|airs|launches|drops|releases|opens)|before the release|ahead of (release|launch|its)|before (launch|release)|before they)
    dfgcse0b: { 'exclusive-info': 5.61, 'new-products': 0.25 },
    // exclusive-info: (members|subscribers|followers|fans|insiders|vip*|app users|cardholders|newsletter subscribers) (only|get first|first|get early|get exclusive|exclusive*)
    hzbkaocl: { 'exclusive-info': 6.1 },
    // exclusive-info: (only|exclusively|exclusive|reserved) (for|to) [our] (members|subscribers|followers|fans|insiders|vip*|you)
    ys7hdzm5: { 'exclusive-info': 5.34 },
    // exclusive-info: exclusive (interview*|content|footage|clip*|video*|news|photo*|image*|first|reveal|behind|look|insight*|update*|trailer|scene*)
    r8xglgiv: { 'exclusive-info': 6.91, connected: -0.23, other: 0.11 },
    // exclusive-info: (exclusive|exclusives|exclusively) -percentage
    qfyjfvz7: {
      purchase: 0.43,
      'exclusive-info': 1.29,
      'new-products': 0.37,
      event: -0.11,
      'general-info': -0.17,
      giveaway: 0.12,
    },
    // exclusive-info: (insider|insiders|insider's) (info|news|tips|scoop|access|look|insight*)
    fxsu949d: { 'exclusive-info': 5.61 },
    // exclusive-info: (waitlist|wait list|waiting list|sign up to be)
    lpolwnry: { 'exclusive-info': 4.64 },
    // exclusive-info: (stay tuned|watch this space|more details (soon|coming)|announcement coming|more to come|to be revealed|all will be revealed|big reveal|big announcement)
    azhsfukg: { 'exclusive-info': 1.83, connected: 0.23, community: -0.26 },
    // exclusive-info: something (big|exciting|special|new|huge) (is|is coming|coming|on the way|brewing)
    ovoq096z: { 'exclusive-info': 4.92, 'new-products': 0.13 },
    // exclusive-info: (heard it here|only here|shh|shhh|top secret|little secret|spoiler alert|guess what's coming|can't say (much|more))
    '07os75aj': { 'exclusive-info': 4.54, 'new-products': 0.1 },
    // exclusive-info: coming soon
    '6576r3pd': { purchase: 0.12, 'exclusive-info': 2.82 },
    // exclusive-info: (unreleased|never-before-seen|never before seen|unseen|behind closed doors|in the works|in development)
    wxf0azfb: { 'exclusive-info': 4.82 },
    // exclusive-info: (by invitation|invite only|invitation only|invite-only|private preview|private screening)
    g542zuzb: { 'exclusive-info': 4.57 },
    // exclusive-info: (a peek|peek|glimpse)
    '2rvmnqsp': { 'exclusive-info': 1.16 },
    // exclusive-info: (secret|secrets)
    rr6duff1: { purchase: 0.52, 'exclusive-info': 2.23, connected: -0.12, 'general-info': 0.22 },
    // exclusive-info: (follow us|subscribe) .. (exclusive*|sneak|first)
    t6lztge1: { 'exclusive-info': 3.81 },
    // exclusive-info: (trailer|teaser)
    '0imtwu0q': { 'exclusive-info': 3.9, 'new-products': -0.39 },
    // exclusive-info: (first|early|exclusive|priority) access
    lsf1noak: { 'exclusive-info': 6.89 },
    // exclusive-info: presale
    e4hcg3q7: { 'exclusive-info': 9.32 },
    // exclusive-info: (members|subscribers|readers|followers) .. (first|early|before)
    w310ztza: { 'exclusive-info': 6.17 },
    // exclusive-info: exclusive (offer*|deal*|discount*|price*|sale*|saving*|promo*|reward*|gift*)
    a91axai1: { discount: 0.19, 'exclusive-info': -3.82 },
    // exclusive-info: exclusively (at|in|from|available|designed|made)
    '1w4f6jk9': { discount: -0.34, 'exclusive-info': -3.08, event: 0.12 },
    // exclusive-info: (exclusive|exclusively) (collection|edition|range|design*|restaurant|hotel|location|address|resort)
    '7cmna074': { 'exclusive-info': -2.86, giveaway: 0.16 },
    // exclusive-info: (first look|sneak peek|sneak peak|glimpse|preview) (at|of) [<any>] [<any>] (opening|ceremony|office|store|restaurant|recap)
    '0fx1dymx': { 'exclusive-info': -2.35, 'general-info': 0.16 },
    // exclusive-info: (watch|see|check out|here's) [the|our] [official|final|first|new|full] trailer
    em9fp5q8: { 'exclusive-info': -1.53 },
    // exclusive-info: early access (sale|deal*|offer*|event)
    pfilq5b6: { 'exclusive-info': -6.1 },
    // exclusive-info: early access (for|to) .. (customers|deals|sale|offers|shoppers)
    a4fy6paq: { 'exclusive-info': -3.81 },
    // exclusive-info: (see|get|here's|take|enjoy|want|grab|catch|sharing|have|heres|here is) [a|an|your|the|our|some] [<any>] (peek|sneak peek|first look|glimpse|preview|inside look|early look|first taste|first listen)
    y99hyh1v: { purchase: -0.23, 'exclusive-info': 5.17 },
    // exclusive-info: (inside look|inside scoop|insider look|exclusive inside|never seen|before you can|before anyone|before the public|ahead of the crowd|ahead of everyone|before they hit|before it hits|before the doors)
    '48ucd8df': { 'exclusive-info': 3.59, 'new-products': 0.19 },
    // exclusive-info: (members|subscribers|app users|cardholders|newsletter|mailing list|insiders|patrons|patreon|vip|vips|close friends|discord) .. (first|early|before|only|exclusive|exclusively|access|preview|ahead|hear|sneak|24 hours)
    eukl5w31: { 'exclusive-info': 5.26, 'new-products': 0.29, 'general-info': -0.12 },
    // exclusive-info: (only|first|early|exclusive|exclusively|reserved) .. (members|subscribers|app users|newsletter|mailing list|insiders|patrons|followers|close friends|cardholders)
    yr96030x: { 'exclusive-info': 4.57 },
    // exclusive-info: (not out yet|not yet (out|announced|released|public|on sale)|hasn't (launched|dropped|opened|been announced)|isn't out|yet to be (announced|released|revealed)|not supposed to)
    ojx0qaly: { 'exclusive-info': 4.09 },
    // exclusive-info: (exclusive|exclusively) .. (interview|conversation|chat|clip|scene|footage|photos|images|peek|look|preview|reveal|tour)
    '9a99p3d9': { 'exclusive-info': 6.1 },
    // exclusive-info: (join the list|in the know|get on the list|on the list|sign up to hear|hear about it first|hear it first|know first|see it first|hear first|find out first)
    '1j1fmgty': { 'exclusive-info': 3.96 },
    // exclusive-info: (under wraps|keep it quiet|keep this between|between us|just between|don't tell|hush hush|psst|leaked|secret menu|insiders only|spill*)
    '72ylfj6h': { discount: 0.16, purchase: 0.11, 'exclusive-info': 3.36, 'general-info': -0.33 },
    // exclusive-info: (presale|pre-sale) (code|tix|tickets|starts|begins|access|now|<time>|<date>)
    odhx4ndf: { discount: -0.27, 'exclusive-info': 8.02, event: 0.12 },
    // exclusive-info: (a|lil|little|quick|special|exclusive|first|short) (preview|sneak)
    jlrpvach: { 'exclusive-info': 6.4, event: -0.24 },
    // exclusive-info: exclusive [<any>] [<any>] (video|videos|clip|clips|interview*|footage|content|scene*|photos|images|preview*)
    p634posv: { 'exclusive-info': 6.34 },
    // exclusive-info: (insider|insiders|insider's) (look|view|guide|glimpse|peek)
    '6p89n4qs': { 'exclusive-info': 5.34 },
    // exclusive-info: (all|for|more) [the|our] exclusives
    '95u2gdzf': { 'exclusive-info': 4.73 },
    // exclusive-info: (exclusive|private|special|secret) (sneak|preview|first look|peek) [preview|peek]
    id3dhone: { 'exclusive-info': 8.51 },
    // exclusive-info: (be|be among|be one of) the first to (reserve|order|buy|comment|like|register|win|answer|guess|own)
    '69wud1c6': { purchase: 0.1, 'exclusive-info': -0.77 },
    // new-products: (introducing|say hello to|meet the new|meet our new|meet our latest|welcome our new|welcome the new)
    jfwkju2y: { 'new-products': 3.08, connected: 0.16 },
    // new-products: (introduce|introduces|introduced)
    '93rwxnta': { 'new-products': 2.23, 'general-info': 0.22 },
    // new-products: (presenting|we present)
    age87df9: { 'new-products': 0.81 },
    // new-products: [our|a|the|an|your|this] new {product}
    z8j57npz: { 'new-products': 2.34, service: -0.23, 'general-info': -0.11, greeting: 0.13, inspire: -0.1 },
    // new-products: new .. {product}
    kfmb4g0l: { purchase: -0.19, 'exclusive-info': -0.14, 'new-products': 2.02, 'general-info': -0.28 },
    // new-products: our new
    d4elfh81: { 'new-products': 2.91, opinion: 0.12, ideas: 0.24, community: -0.17, 'general-info': -0.12 },
    // new-products: (the|a) new
    h12i64mc: {
      purchase: -0.41,
      reviews: -0.31,
      'exclusive-info': -0.24,
      'new-products': 1.23,
      opinion: -0.21,
      service: 0.41,
      community: -0.29,
    },
    // new-products: (all-new|all new|brand new|brand-new)
    lludk4gq: { 'new-products': 2.82 },
    // new-products: newest
    g4hvqw4v: { 'exclusive-info': 0.12, 'new-products': 1.56, connected: -0.14, 'general-info': -0.14 },
    // new-products: latest
    '7obete84': { purchase: 0.2, 'new-products': 1.71, community: 0.19, 'general-info': -0.33 },
    // new-products: latest {product}
    ouonsl68: { 'new-products': 2.69, 'general-info': 0.1 },
    // new-products: new
    '5gu6kl6g': {
      'exclusive-info': -0.11,
      'new-products': 1.07,
      community: 0.15,
      'general-info': 0.17,
      giveaway: 0.1,
      entertain: -0.1,
    },
    // new-products: (launch|launches|launched|launching) [of|our|a|the|new|today|on|in]
    yewphga5: { 'exclusive-info': 0.13, 'new-products': 2.71 },
    // new-products: launch*
    mmrbivlv: { 'new-products': 1.86 },
    // new-products: (fresh drops|freshdrops|new drop|new drops)
    '92jqjrnl': { 'new-products': 0.91, other: 0.16 },
    // new-products: (dropped|dropping|drops|drop) -percentage
    '9g8lcsor': {
      discount: 0.16,
      reviews: -0.29,
      'exclusive-info': 0.24,
      'new-products': 1.14,
      connected: -0.16,
      community: -0.14,
      'general-info': 0.41,
      inspire: 0.1,
      other: -0.11,
    },
    // new-products: just in
    ruvdd85v: { 'new-products': 2.33 },
    // new-products: ^ (just in|fresh in|new in|now in)
    llgkqwck: { 'new-products': 3.15 },
    // new-products: (is here|are here|has arrived|have arrived|has landed|have landed|is finally here|are finally here|is almost here|officially landed|is out|is live)
    '62jf4xdv': { purchase: 0.44, reviews: -0.1, 'new-products': 1.91 },
    // new-products: (unveil|unveils|unveiled|unveiling)
    hy8g3d9l: { 'new-products': 2.27 },
    // new-products: (reveal|reveals|revealed|revealing)
    '6u928b0v': { 'new-products': 1.38, 'general-info': -0.31, inspire: 0.19 },
    // new-products: (debut|debuts|debuted|debuting)
    '8ge14v04': { 'new-products': 2.25, 'general-info': 0.15 },
    // new-products: (premiere|premieres|premiering)
    d4s1fyzw: { 'new-products': 2.12 },
    // new-products: (coming soon|coming this|coming to|coming on|coming in|comes out|coming <date>|available soon|arriving|out soon|out now|out today|out this|out <date>)
    rvhdp5xz: { purchase: -0.19, 'new-products': 1.3, community: -0.16, 'general-info': -0.19 },
    // new-products: available (from|on|starting|beginning) <date>
    ukn7yghp: { 'new-products': 2.66 },
    // new-products: (hits|hit|hitting|in) (stores|shelves|theaters|theatres|cinemas) [on|from|this|soon]
    l3mrwcpx: { purchase: 0.16, 'new-products': 1.33, event: 0.11, ideas: 0.1, 'general-info': -0.15 },
    // new-products: (in|to) (theaters|theatres|cinemas)
    thu55okw: { 'new-products': 2.14 },
    // new-products: (now|is|are) (streaming|airing)
    fkb388os: { 'new-products': 3.3 },
    // new-products: (now|is|are) (playing|showing)
    szcxdazv: { 'new-products': 1.73 },
    // new-products: streaming (now|on|exclusively|<date>|starting)
    zuces37m: { 'new-products': 2.92 },
    // new-products: (opening|opens|releasing|releases|releasing) [on|in|at] .. <date>
    bl2wgaxj: { 'exclusive-info': 0.12, 'new-products': 2.09, event: 0.17, 'general-info': -0.12 },
    // new-products: (release|releases|releasing|released)
    '544a49xn': {
      'exclusive-info': 0.26,
      'new-products': 0.84,
      event: 0.13,
      'general-info': -0.33,
      other: 0.16,
    },
    // new-products: (trailer|teaser)
    fh710fk8: { 'new-products': 2.34 },
    // new-products: (season|volume|part) <number>
    gkkrq3n2: { 'new-products': 2.67, opinion: 0.11 },
    // new-products: (chapter|episode) <number>
    ljarhknv: { 'new-products': 1.17, connected: 0.14 },
    // new-products: (new|next|final|upcoming) (season|episode*|chapter|series|album|single|song|movie|film|show|music video)
    '7t7qv1km': { 'new-products': 2.33 },
    // new-products: (now comes|now available|now offering|now featuring|now serving|now offer|now live)
    zmnstmmq: { 'new-products': 3.53 },
    // new-products: (you can now|now you can|we now|can now|now offer)
    gnr1rrrw: { 'new-products': 3.43 },
    // new-products: (adding|added|bringing|we've added|we're adding) .. (new|more|flavor*|flavour*|feature*|menu|to our)
    r12fuh51: { reviews: 0.31, 'new-products': 2.89, ideas: 0.13, 'general-info': -0.12 },
    // new-products: (joins|join|added to|addition to|new to) (the|our) (family|range|menu|line|line-up|lineup|collection|portfolio|roster)
    v10tyj1d: { 'new-products': 2.8 },
    // new-products: (spring|summer|fall|autumn|winter|holiday|christmas|ss|aw|fw|pre-fall|resort|cruise) .. (collection|menu|range|line|lookbook|styles|show|campaign|edition)
    zsg0s3ya: { 'exclusive-info': 0.31, 'new-products': 2.51, 'general-info': -0.5 },
    // new-products: collection
    y260351q: {
      purchase: 0.21,
      'new-products': 1.33,
      opinion: 0.11,
      event: 0.18,
      connected: -0.1,
      community: -0.32,
    },
    // new-products: (capsule|collab|collaboration|collaborated)
    '793op9t2': { 'new-products': 0.62, connected: -0.1, community: -0.2, 'general-info': -0.17 },
    // new-products: (limited edition|limited-edition|special edition)
    im3tvudn: { 'new-products': 1.4 },
    // new-products: anniversary edition
    gwu9k83l: { 'new-products': 2.51 },
    // new-products: (first ever|first-ever|world's first|our first)
    '92pyief7': { 'new-products': 1.92, connected: -0.12, 'general-info': -0.14 },
    // new-products: the first
    upijniep: {
      purchase: 0.27,
      'exclusive-info': 0.14,
      'new-products': 1.04,
      event: 0.14,
      connected: 0.23,
      entertain: -0.11,
      inspire: 0.15,
    },
    // new-products: (next generation|next-gen|next gen|upgraded|redesigned|reimagined|improved|revamped|enhanced|expanded|reinvented)
    uewf5b11: { 'new-products': 1.21, event: -0.25, community: -0.27, cause: -0.11 },
    // new-products: (rolling out|roll out|rolled out|rollout|beta|public preview|open beta)
    uviagr8s: { 'exclusive-info': 0.6, 'new-products': 2.74, giveaway: 0.16 },
    // new-products: (update|upgrade|updated|version)
    mvbrvisj: { 'new-products': 0.6, community: -0.17 },
    // new-products: (back (on|for|by)|is back|are back|returns|return of|returning|coming back|comes back)
    '2xfpbeg0': {
      discount: -0.11,
      reviews: 0.2,
      'new-products': 1.58,
      opinion: -0.11,
      service: -0.17,
      event: 0.22,
      ideas: 0.12,
      community: -0.28,
      'general-info': -0.15,
    },
    // new-products: (expanding|expanded|expands|expand) .. (to|range|line|lineup|offering|service)
    ty3oe5k2: { 'new-products': 2.88 },
    // new-products: (something special|coming your way|get ready for|get ready|countdown)
    v3rozc5n: { discount: 0.12, 'exclusive-info': 0.35, 'new-products': 0.65, other: 0.17 },
    // new-products: (will be included|will be available|will be released|will launch)
    '8cvotdpo': { 'new-products': 1.62 },
    // new-products: (we're excited to|excited to|thrilled to|pleased to|happy to|proud to) (announce|introduce|launch|reveal|bring|share|unveil|offer|release|now)
    o4gy3ap5: { 'new-products': 2, connected: -0.12 },
    // new-products: (creation|creations|innovation|invented|design|designs)
    '8pvtmkhq': {
      discount: -0.15,
      'new-products': 0.65,
      connected: -0.11,
      ideas: 0.24,
      community: -0.45,
      'general-info': -0.18,
      giveaway: 0.12,
    },
    // new-products: (pre-order|preorder)
    vmwolxrf: { 'new-products': 1.69 },
    // new-products: try (our|the) new
    lpcmrfiy: { 'new-products': 2.92 },
    // new-products: (latest edition|latest issue|new issue|june issue|may issue)
    tbdihndf: { 'new-products': 1.87, 'general-info': -0.11 },
    // new-products: (new|latest) (music|track|video|book|tool|menu item|dish|treat|drink|location-based|look|range|offering|addition|member|line)
    y3crj8ab: { 'new-products': 2.77 },
    // new-products: (new for|new this|new at|new on|new from|new in|new to)
    viem8kfo: { purchase: 0.17, 'new-products': 3.36 },
    // new-products: (announcing|announce|announces|announced) [our|the|a|an] (new|launch|next|latest|upcoming)
    '3rkvwh83': { 'new-products': 2.8 },
    // new-products: (meet|here is|here's|this is|check out|discover|try|see|explore|enjoy|experience) (the|our) (new|latest|newest|all new)
    e5azvzqs: { purchase: -0.12, 'new-products': 2.49 },
    // new-products: (now|finally|officially) (here|available|live|open|out|in)
    zu8dg0a7: { purchase: 0.13, 'new-products': 2.3, 'general-info': -0.23 },
    // new-products: (first time|for the first time)
    '6ctm0mnh': { 'exclusive-info': 0.1, 'new-products': 1.17, connected: -0.1 },
    // new-products: (limited time|limited-time) .. (flavor*|flavour*|menu|drink*|item*|edition)
    jv46f10c: { 'new-products': 2.8 },
    // new-products: (get a first|be the first|pre-order|preorder|reserve) .. new
    '6w6hewpo': { 'new-products': 2.91 },
    // new-products: (has just|have just|we just|just) (launched|released|added|dropped|got|introduced|opened|updated)
    '0bu89rcs': { purchase: 0.28, 'new-products': 1.99 },
    // new-products: (we created|we've created|we developed|we've developed|we made|we've made|we built|we've built|designed a|developed a)
    jjbvydwn: { 'new-products': 2.27, connected: 0.13, community: -0.18, inspire: 0.14 },
    // new-products: (available|coming|launching|launches|arriving|out|dropping|drops|releasing) [in|on|this] (<date>|soon|spring|summer|fall|autumn|winter|month|week|next)
    '46ffh6xj': { 'new-products': 2.4, event: 0.1 },
    // new-products: (new {product}) .. (now|today|available|here)
    '32vtw4hi': { 'new-products': 2.32 },
    // new-products: you can now
    m26l1mug: { 'new-products': 4.29 },
    // new-products: (new in|just dropped|just landed|just launched|just released|out now|now available)
    zesblcr7: { purchase: -0.3, 'exclusive-info': 0.1, 'new-products': 3.97, event: 0.25 },
    // new-products: (launching|introducing|unveiling|announcing) [a|an|the|our] (new|second|third|first|all new|brand new|latest|next)
    '1hsz1a7z': { 'exclusive-info': 0.18, 'new-products': 3.83 },
    // new-products: (the|our) new (menu|collection|model|app|range|flavor|flavour|version|season|album|line|series)
    '1qppic97': { 'new-products': 3.88 },
    // new-products: (in shops|in stores|on shelves|launches|arrives|lands) (on|from|this) <date>
    pho53z2u: { 'new-products': 3.39 },
    // new-products: launching .. (today|tomorrow|soon|this|in|on)
    zeno280l: { 'new-products': 3.97 },
    // new-products: [our|a|the] new (office|offices|factory|store|shop|branch|site|plant|school|headquarters|warehouse|restaurant|location|boutique|facility|centre|center|hospital|campus|ceo|boss|director|manager|president|chairman|hire|hires|colleague|employee|team|job|home|year|years|normal|study|report|research|law|rules|season ticket|partnership|world|era|chapter|way|ways|record|york|zealand|england|orleans|jersey|delhi|mexico)
    civ0wtaq: {
      'new-products': -2.39,
      connected: -0.15,
      community: -0.29,
      'general-info': 0.14,
      entertain: 0.23,
    },
    // new-products: (happy new year|in the new year|the new year)
    rcmldfy2: { 'new-products': -1.94 },
    // new-products: (latest (news|blog|post|podcast|article|report|study|research|numbers|results|data|insights|information|trends|advice))
    f7dlihem: { 'new-products': -1.42 },
    // new-products: (new blog|new article|new report|new study|new research|new podcast|new survey|new data|new video)
    mu3cirpy: { 'new-products': -1.4 },
    // new-products: (schedule|timetable|weekend|friday|monday|spring|summer|fall|winter|autumn|season|christmas|valentine's day|day) is here
    bf8igwrv: { 'new-products': -1.41, 'general-info': 0.16, entertain: -0.18, greeting: 0.15 },
    // new-products: (is|are) (now|finally|officially) (streaming|available|live|here|out) [in|on|for|at|via|to|from|with|across]
    peagmep6: { purchase: -0.38, 'new-products': 3.92 },
    // new-products: (introducing|presenting|meet|unveiling|announcing|launching|say hello to|welcoming|debuting|revealing) .. .. {goods}
    sgin1kmz: { purchase: -0.16, 'new-products': 4.42 },
    // new-products: ^ (introducing|unveiling|announcing|launching|debuting|revealing)
    '22ago0pb': { 'new-products': 3.26 },
    // new-products: {goods} (is|are) (here|back|out|live|arriving|landing|coming|now|finally)
    bi7i9jo8: { 'new-products': 3.21 },
    // new-products: (season|series|chapter|part|volume|vol|version|edition|issue|episode) (<number>|<any>) [<any>] [<any>] (now|out|coming|premieres|drops|returns|available|streaming|arrives|launches|lands)
    vxoc2ct7: { purchase: 0.12, 'new-products': 2.55 },
    // new-products: (now|out|out now|only|available|arrives|arriving|premieres|premiering|drops|lands|exclusively|live|streaming) (on|at) (netflix|hulu|disney*|prime video|spotify|apple music|steam|hbo*|xbox|playstation|switch|itunes|demand|digital|blu ray)
    ufpqjhjw: { purchase: -0.13, 'new-products': 3.28 },
    // new-products: (is|are) (now|finally|officially|almost|nearly) (on|at|in|streaming|here)
    ixo5lqbn: { purchase: 0.1, 'new-products': 1.51, event: 0.19 },
    // new-products: (will be|we'll be|going to be|are being|has been|have been|being) (added|included|introduced|launched|rolled out|released|offering|adding|serving|expanded)
    tvxcyl7u: { 'new-products': 3.29 },
    // new-products: (there will be|we'll have|we have|we've got|we got|there's|there is|we bring you|brings you|bringing you) (a|an|some|our|the) [all|brand] new
    '1gpzzwyv': { 'new-products': 3.65 },
    // new-products: (beginning|starting|ready|set|about|excited|thrilled|pleased|happy|proud|delighted) to (accept|launch|introduce|roll out|unveil|release|add|debut|reveal)
    jdpekt8b: { 'new-products': 3.05 },
    // new-products: (we're|we are|we will be|we'll be|they're) (bringing|adding|launching|introducing|rolling out|expanding|releasing|testing|unveiling|debuting|trialling|piloting)
    ydfw20w1: { 'exclusive-info': 0.2, 'new-products': 3.23, connected: -0.16, 'general-info': -0.12 },
    // new-products: (expanded|expanding|updated|upgraded|enhanced|improved|redesigned|refreshed|revamped|reformulated|relaunched|reinvented|reimagined) [<any>] [<any>] ({goods}|{product})
    '89e6r8r5': { 'exclusive-info': 0.25, 'new-products': 2.8, opinion: 0.14, 'general-info': -0.11 },
    // new-products: (first ever|our first) [<any>] [<any>] {goods}
    vy8lkd6v: { 'new-products': 1.44 },
    // new-products: (second|third|fourth|next|latest|newest|debut|upcoming|forthcoming|final) [<any>] [<any>] ({screen}|edit|drop|instalment|installment|release|capsule|collection|batch|edition)
    ntffdauv: { purchase: 0.14, 'new-products': 2.73 },
    // new-products: (launched|landed|arrived|dropped|released|debuted|rolled out) (in|at|on|online|today|this|yesterday|last|exclusively|with)
    l8n93m0r: { 'new-products': 1.75, community: 0.19 },
    // new-products: (watch|see|check out|catch|here's|view|here is) (the|our|this) [<any>] [<any>] (trailer|teaser)
    njomrvwf: { 'new-products': 3.82 },
    // new-products: (opening|opens|hitting|hits|arriving|arrives|lands|landing|premieres|premiering) [to|in|at|only] [<any>] [<any>] (<date>|theaters|theatres|cinemas|stores|shelves|screens)
    suukj7on: { purchase: 0.17, 'new-products': 2.31, ideas: 0.1 },
    // new-products: (first look|sneak peek|sneak peak|sneak preview|preview|teaser|firstlook) (at|of|for|from) [the|our|a|this|some|<any>]
    e2j8admy: {
      discount: -0.14,
      purchase: -0.36,
      reviews: -0.1,
      'exclusive-info': 0.97,
      'new-products': 1.76,
      event: 0.1,
      community: -0.21,
      'general-info': -0.14,
    },
    // new-products: (dropping|drops|releasing|releases|launches|launching|landing|premieres|debuts|released|launch|release) [on|this|from|starting|in|date] <date>
    '3n9wv7yx': { 'exclusive-info': 0.36, 'new-products': 3.32 },
    // new-products: (fresh|latest|new) (drop|drops|flavo*|batch|feature*|update*|colourway*|colorway*|shade*|edition*|lineup|recipe*|formula|look)
    '0zvccwzj': { purchase: 0.2, 'new-products': 3.42, 'general-info': -0.22 },
    // new-products: new [<any>] [<any>] {goods}
    bflvy874: { 'new-products': 2.62 },
    // new-products: (her|his|their|its|my|your|this|a|the) new [<any>] {screen}
    clprac1r: { 'new-products': 2.64 },
    // new-products: (created|designed|collaboration|collab|teamed up|partnered|together|partnership) with .. .. (to (create|bring|launch|design|make|release)|collection|capsule|range|line|edition)
    '80vfpgu0': { 'new-products': 2.62, connected: 0.31, 'general-info': 0.1 },
    // new-products: (you asked|you spoke|by popular demand|the wait is over|wait is over|the rumours are true|the rumors are true|finally here|big news|exciting news|drumroll|it's finally here|hot off the press|fresh off)
    wvdm5dgg: { 'exclusive-info': 0.17, 'new-products': 2.19, community: -0.18 },
    // new-products: (coming|arriving|landing|launching|dropping) (soon|shortly|next (week|month|year)|later this (year|month|week|summer|autumn|fall|spring|winter)|in the coming)
    '2srwa1iz': { 'new-products': 3.23 },
    // new-products: (version|update|patch|release|firmware|gen|mk|mark) <number>
    '509q70bu': { 'new-products': 1.72, event: -0.24, 'general-info': 0.11 },
    // new-products: now (supports|includes|comes with|features|offers|accepts|works with|lets you|integrates|delivers|compatible|you can|even)
    '1i5jjiur': { 'new-products': 3.26 },
    // new-products: (you'll be able to|soon you can|you will be able to|now possible to|it's now possible|now able to|can now be)
    k2jk6te0: { 'new-products': 3.18 },
    // new-products: (just got|just became|is getting|are getting|gets|got) [a|an|even|a whole] (easier|better|faster|bigger|smarter|simpler|tastier|upgrade|makeover|refresh|update|facelift|new look)
    ufe0s1df: { 'new-products': 2.88 },
    // new-products: (new|fresh|brand new) (from|by) (<mention>|<any>)
    ly5rnola: { 'new-products': 2.8 },
    // new-products: welcome to [the] [<any>] [<any>] (a new|the new|our new|your new)
    ueiuy2fk: { 'new-products': 3.33 },
    // new-products: (flavours|flavors|colours|colors|shades|styles|models|pieces|scents|looks|recipes) (added|join|joining|to the|have joined)
    dysy419h: { 'new-products': 1.86 },
    // new-products: [our|your|the|a|their|its|this] new [<any>] {newsworthy}
    dzczhqbj: {
      discount: -0.17,
      purchase: -0.22,
      reviews: -0.16,
      'new-products': -1.62,
      opinion: -0.35,
      connected: -0.22,
      community: 0.15,
      entertain: -0.18,
      other: 0.36,
    },
    // new-products: (newest|latest|updated) [<any>] {newsworthy}
    '61n6xd2j': { 'new-products': -1.87, 'general-info': 0.3 },
    // new-products: (commercial|commercials|advert|tv spot|tv ad)
    '9tiukhrt': { 'new-products': -2.16 },
    // new-products: (preowned|preloved|full set|mint condition|excellent condition|box and papers|second hand|vintage|antique)
    if4i2mb1: { 'new-products': -1.13, event: -0.11, community: 0.16 },
    // new-products: (something|anything|nothing|someone|somewhere|what's|whats|everything) new
    '3bz3pk78': { 'exclusive-info': 0.22, 'new-products': -0.47 },
    // new-products: (discover|learn|meet|make|try|explore|find|making|meeting|learning|trying) new (people|friends|things|skills|places|ways|ideas|cultures|memories)
    pomg12sv: { 'new-products': -1.86 },
    // new-products: (like new|good as new|new to|i'm new|you're new|you are new)
    '6bvmxua3': { 'new-products': -1.87 },
    // new-products: now open (at|in|on)
    u6j5oq4y: { 'new-products': -1.46 },
    // new-products: (still|always|also) available
    a79rwmif: { purchase: -0.28, 'new-products': -0.93 },
    // new-products: (more|details|info|results|photos|recap|video|updates|stories) [<any>] [<any>] (coming soon|to come|soon|coming)
    gf2ucel5: { 'new-products': -1.8, connected: 0.32, community: 0.14 },
    // new-products: (release|released|releases|releasing|launch|launched|launches) (the|its|our|a|their|new|an) [<any>] [<any>] (results|report|statement|study|data|findings|figures|earnings|campaign|initiative|foundation|scholarship|fund|survey|contest|podcast)
    '6vuqr6sh': { 'new-products': -1.9, connected: 0.14 },
    // new-products: (first day|first match|first game|first time|first half|first place|first win|first goal|first class|first responders|first of all|first step)
    flzjvnfm: {
      purchase: 0.16,
      reviews: -0.12,
      'new-products': -1.13,
      connected: -0.17,
      community: 0.2,
      'general-info': 0.21,
      greeting: 0.16,
    },
    // new-products: (launch day|release day|it's launch day|out today|live today|launching today|available starting|available beginning|available from today|starting today you can)
    qqc1j2rx: { purchase: 0.17, 'new-products': 3.69 },
    // new-products: (generally available|general availability|public beta|open beta|now in beta|in beta|early access build|public preview|release candidate|feature drop|feature alert|product update|release notes|patch notes|changelog|what's new in|whats new in)
    z2ozo0ww: { 'new-products': 3.41 },
    // new-products: (a|the) new (way|ways) (to|of|for)
    '1xtbyfwh': { 'new-products': 1.83 },
    // new-products: new ways to
    ppcrmnp2: { 'new-products': 1.86 },
    // new-products: (new route*|non stop|nonstop|direct) (flight*|service|route*|to|from)
    kbxr4cj0: { 'new-products': 1.61 },
    // new-products: (begins|begin|launches|starts|resumes) (service|flights|flying|sales|deliveries|production|shipping) [to|from|between|on|in]
    thyqbthw: { 'new-products': 2.8 },
    // new-products: (first of its kind|first of their kind|industry first|world first|a first for|never before)
    uzk758vn: { 'new-products': 1.82 },
    // new-products: (debut|latest|new|brand new|newest|forthcoming|upcoming) [<any>] (album|single|ep|film|movie|novel|book|series|track|song|mixtape|music video|game|show|play|musical|documentary)
    me0hhqvo: { 'new-products': 3.92, event: 0.18 },
    // new-products: (official|first|new|final|full|teaser|launch|announcement|gameplay|theatrical|exclusive) (trailer|teaser|poster)
    '4fm6ahou': { 'new-products': 3.73 },
    // new-products: (watch|see|check out|catch|view|enjoy) [the] [<any>] [<any>] (trailer|teaser)
    '96fk1sa7': { 'new-products': 3.26 },
    // new-products: (expansion pack|dlc|new map|new mode|new hero|new skin*|new champion*|new character*|new level*|new quest*|new maps|new modes)
    '5zlgbnfi': { 'new-products': 2.68, entertain: -0.16, inspire: 0.19 },
    // new-products: (special|anniversary|collector's|holiday|deluxe|exclusive|signature|limited|winter|summer|game of the year) edition
    '4hi7hfur': { 'new-products': 1.86, community: -0.15 },
    // new-products: (new and improved|new & improved|now made with|new look|new recipe|new formula|new packaging|new design|new size|new sizes|new shape|bigger and better|even better)
    '42xevisr': { 'new-products': 2.73 },
    // new-products: (fda|ema|mhra|regulatory|ce) (approved|approves|approval|clearance|cleared)
    isc3g9j5: { 'new-products': 1.86 },
    // new-products: (approval|approved|cleared|authorization) (of|for|to treat|to market|to be used)
    rvn6wl3i: { 'new-products': 1.4 },
    // new-products: (we've|we have|we just|we) (created|built|developed|designed|crafted|brewed|baked|made|launched|released|reinvented|reimagined|redesigned|upgraded|improved|partnered) [a|an|the|our|some|this] [<any>] [<any>] ({goods}|{product})
    j3m1tg68: { 'new-products': 2.83, community: 0.1 },
    // new-products: (something|someone) (new|big|sweet|tasty|fresh|delicious|special|exciting) .. (coming|is coming|on the way|landing|dropping|cooking|brewing|arriving|in the works|for you)
    cofu46ny: { 'exclusive-info': 0.26, 'new-products': 3.26 },
    // new-products: (guess who's|look who's|guess what's|look what's|see what's) (back|here|new|coming|arrived|landed|in|returning)
    '4exbc9vy': { 'new-products': 2.89 },
    // new-products: (back by|returning by|back for|returns for|back with) [<any>] [<any>] [<any>] (demand|time|weeks|season|summer|christmas|days|month)
    l2ag6hlf: { 'new-products': 2.98 },
    // new-products: (on|in|to) (the|our) (menu|range|line up|lineup|shelves|catalogue|catalog) (now|this|from|today|until|for)
    vfjvt9bt: { 'new-products': 2.8 },
    // new-products: (added|adding|adds|add) .. (to (the|our|its) (menu|range|family|lineup|line up|collection|portfolio|app|catalogue|platform|fleet))
    '4rhzzkkn': { 'new-products': 3.73 },
    // new-products: (announce|announces|announced|announcing|unveils|unveiled|unveiling|reveals|introduces|introduced|debuts|launches|launched|presents) (its|our|the|their|a|an|<any>) [<any>] [<any>] [<any>] ({goods}|{product}|{screen})
    uqednlp6: { 'new-products': 3.02, 'general-info': -0.21 },
    // new-products: (excited|thrilled|proud|pleased|happy|delighted|can't wait) to (announce|introduce|launch|unveil|share|bring you|show you|reveal|release) [that] [our|the|a|an|we] [<any>] [<any>] (new|launch|latest|first|next|now|will)
    hag58l9y: { 'new-products': 3.4 },
    // new-products: (is|are) (arriving|landing|launching|dropping) (to|in|on|at|this|soon|back|for|<date>)
    '1413yeta': { 'new-products': 1.86 },
    // new-products: (now|finally|also) (works|available|supported|live|playable|bookable|streaming|possible) (on|in|for|with|to|at|via|across)
    zlvuumh2: { purchase: 0.13, 'new-products': 3.2, 'general-info': -0.27 },
    // new-products: (meet|introducing|presenting|unveiling|announcing|behold|say hi to|say hello to) (<mention>|<hashtag>)
    o0ckno1x: { 'new-products': 2.72 },
    // new-products: (new|latest) (video|episode|post|blog|vlog|article|edition of|issue of|season of) [is] [up|live|out|now|on]
    o1z4h2ve: { 'new-products': 0.49 },
    // new-products: (prelaunch|pre launch|launching soon|dropping soon|releasing soon|landing soon)
    pxcm3nfb: { 'new-products': 1.86 },
    // new-products: (new to|brand new to|just new) (the area|town|us|investing|cycling|running|fishing|this|twitter|instagram)
    t8ldf79v: { 'new-products': -1.86 },
    // new-products: new (day|me|goals|perspective|energy|friend*|favourite*|favorite*|obsession|hobby|habit*|week|month|dad|mum|mom|mother*|father*|parents|owner*|graduates|grads|starters|joiners|hires|resolution*)
    p6qz5ri8: { 'new-products': -1.91, entertain: -0.11, other: 0.18 },
    // new-products: (starts|start|starting|begins|available|open) (at|from) (<time>|<money>)
    wkdl9wzf: { 'new-products': -0.94 },
    // new-products: (is|has|are|have) (now|officially|finally|almost|nearly|just) (landed|arrived|dropped|launched|here|begun|released|live|out)
    '0o3rp86n': { 'new-products': 3.8 },
    // new-products: ^ (the|our) <any> [<any>] [<any>] (is|are) [finally|almost|now|officially|nearly] (here|back|out|live)
    v51l2c6n: { 'exclusive-info': 0.19, 'new-products': 3.34, event: -0.11 },
    // new-products: ^ (meet|welcome|presenting) (the|our|a) <any>
    '7btqy7dl': { 'new-products': 2.71, event: 0.11, community: -0.18, 'general-info': 0.25 },
    // new-products: ^ (introducing|announcing) (the|our|a|an) <any>
    ytj684yj: { discount: 0.33, 'new-products': 4.42, 'general-info': -0.22, entertain: 0.16 },
    // new-products: ^ meet (the|our) [<any>] [<any>] {staff}
    '9zf1ixl1': { 'new-products': -1.86 },
    // new-products: (introducing|introduces|unveils|unveiling)
    segjolyh: { 'new-products': 4.08, connected: 0.11, 'general-info': 0.14, other: 0.13 },
    // new-products: (will|to) (continue|return|be back|come back) [in|for|with] [a|the] [<any>] (season|series|sequel|part|chapter)
    dt1fxy9b: { 'new-products': 3.32 },
    // new-products: (seventh|sixth|fifth|fourth|third|second|first|debut|final) (studio|solo|feature|full length|live) (album|film|ep|single|record)
    dn5n0hyp: { 'new-products': 3.3 },
    // new-products: (*newarrivals|*newarrival|*newcollection|*newmenu|*launch|*trailer|*newmusic|*newrelease|*comingsoon)
    nakjixdl: { 'new-products': 1.84 },
    // new-products: (first look|sneak peek|sneak peak|sneak preview|preview|teaser) (at|of|for|from) [<any>] [<any>] [<any>] (commercial|commercials|ad|advert|spot|ceremony|opening|office|event|party|session*)
    uvmyk69f: { 'new-products': -1.41 },
    // new-products: (now with|now in)
    '3ki6fv2c': { 'new-products': 1.63, 'general-info': -0.1 },
    // new-products: starting <date> -percentage -price
    fozf52bt: { 'new-products': 0.9, event: 0.12 },
    // new-products: (watch|listen|register|apply|order|shop|book|buy|join|right|until|even|open|get|get tickets|enter|sign up|on sale|more than ever) now (in|with|at|on)
    gcepyyng: { 'new-products': -0.9, inspire: 0.13 },
    // new-products: (need|needs|got|bought|buying|buy|looking for|shopping for|in the market for|searching for|want|wants|getting|deserve) [a|an|some|your] [brand] new [<any>] [({product}|{goods}|<any>)]
    q4wfzeff: { 'new-products': -1.41 },
    // new-products: (presenting (sponsor*|partner*|his|her|their|at|the award*|awards|this award|a paper|findings|results)|presents (its|his|her|their) [<any>] (plan|strategy|results|report|findings|research|vision))
    '8pnhjbtm': { 'new-products': -1.87 },
    // new-products: (reveal|reveals|revealed|revealing) (that|how|why|what|who|whether|about|the truth|the results|the winner*|his|her|their|all the|a surprising)
    rnk8nagl: { 'new-products': -0.78 },
    // new-products: (report|study|survey|research|data|poll|findings) (reveal|reveals|revealed|revealing)
    ytfdl6sx: { 'new-products': -1.86 },
    // new-products: [we're|we are] (expanding|expanded|expand|expands) (our|its|their|the) [<any>] (effort*|operation*|team*|presence|partnership*|reach|footprint|commitment|support|access|network|relationship*)
    p3ul57p7: { 'new-products': -1.44 },
    // new-products: (has|have) [been] (selected|chosen|named|awarded|appointed|recognized|recognised|ranked|acquired)
    g38q1y56: { 'new-products': -1.59, 'general-info': 0.34 },
    // new-products: (day|reveal|tour|results|announcement|details|story|interview|recap|winner*|photos|footage) [<any>] [<any>] [is|are] coming (soon|up)
    q7reorzv: { 'new-products': -0.98, entertain: 0.14 },
    // new-products: (menu|range|collection|edition|playlist|lineup|line up|app|tracker|tool|issue|feature|drop|update|album|mixtape|catalogue|lookbook) (is|are) [finally|now|officially|almost|nearly] (here|back|out|live|up|open|ready|online)
    '2ybfn409': { 'new-products': 5.42, 'general-info': -0.13 },
    // new-products: (joins|join|joining|completes|rounds out|extends|enriches|expands) (the|our|a|its|la) [<any>] [<any>] [<any>] (collection|family|range|line|line up|lineup|menu|portfolio|series|silhouettes|fragrances|catalogue)
    '0skj8mms': { 'new-products': 3.38 },
    // new-products: new [<any>] [<any>] [<any>] (program|programme|section|portal|hub|resource*|material*|toolkit|source|function*|capabilit*|integration*|subscription*|membership*|benefit*|package*|bundle*|initiative*)
    '651ykfiu': { 'new-products': 2.93, ideas: 0.17, 'general-info': 0.15 },
    // new-products: (working on|cooking up|brewing|brewing up|planning|preparing) something [very|really|super|so] (special|new|big|exciting|fun|cool|sweet|amazing|huge|delicious)
    e9qlmetq: { 'new-products': 4.31, 'general-info': -0.1 },
    // new-products: (we've|we have) been [busy|hard at work|quietly] (working on|improving|building|developing|cooking|brewing|testing|redesigning)
    nutowkz7: { 'new-products': 2.6 },
    // new-products: (world|global|worldwide|national) (premiere|debut|launch|reveal|release)
    k2azhmcx: { purchase: 0.1, 'new-products': 3.52 },
    // new-products: (our|the|its|their) (first ever|very first)
    wg51lfix: { 'new-products': 1.89, event: -0.18 },
    // new-products: (the|our|its|an|a|all) new <hashtag>
    fs3iqwf1: { 'new-products': 2.89 },
    // new-products: ^ new <any>
    y1op35xs: { 'new-products': 0.73, service: 0.41, entertain: 0.16 },
    // new-products: (proudly|proud to) (present|presents)
    bi3vt9ma: { reviews: 0.11, 'new-products': 2.34 },
    // new-products: (expanded|bigger|extended|wider|faster) [<any>] [<any>] (network|coverage|menu|range|selection|service|choice)
    '035phblu': { 'new-products': 1.38 },
    // new-products: available (on|from|this) <date>
    f9dngocq: { 'new-products': 1.86 },
    // new-products: (added|posted|shared|uploaded|changed|updated) [a|an|<number>] [their|his|her|its] new (photo*|video*|picture*|album|profile|cover)
    p1egklnm: { 'new-products': -2.8 },
    // new-products: (latest|newest) [<any>] [<any>] [<any>] (video|clip|presentation|interview|appearance|performance|adventure|post|show|speech|match|race)
    m5ehb0fl: { 'new-products': -0.66, connected: 0.14, entertain: 0.19 },
    // new-products: (moment|day|time|week|weekend|hour) [<any>] [<any>] [<any>] [<any>] is [finally|almost|now] here
    '791dl5bq': { 'new-products': -0.47 },
    // new-products: (sale|registration|registrations|offer|offers|deal|deals|access|voting|contest|giveaway|stream|auction|game|match) [<any>] [<any>] [<any>] (is|are) [now] (live|here|open|back)
    '6xgxxutl': { 'new-products': -0.93 },
    // new-products: [our|the|its|their] (new|latest|newest|brand new) [<any>] [<any>] [<any>] [<any>] (commercial|commercials|ad|ads|advert|tv spot)
    x1cyhf28: { 'new-products': -2.11, event: -0.14, connected: 0.17 },
    // new-products: (recipe|recipes|bake it|bake them|how to make)
    nue7dwsl: {
      discount: -0.17,
      purchase: -0.13,
      'new-products': -0.85,
      opinion: -0.11,
      event: -0.12,
      connected: -0.21,
      community: 0.14,
      'general-info': 0.31,
      inspire: 0.12,
    },
    // new-products: [new] (lower price*|low price*|new price*)
    dj4sjphe: { 'new-products': -1.54 },
    // new-products: (sponsoring|sponsor of|proud sponsor*|official sponsor*)
    '23bwn64m': { 'new-products': -1.14, connected: -0.1, 'general-info': 0.13 },
    // new-products: (the|our|its|an|a) new <hashtag> [<any>] {newsworthy}
    '31t8us1i': { 'new-products': -0.89 },
    // new-products: (exchange|trade in|swap|credit|upgrade) .. .. (toward|towards|for|to) (a|the|your) new [<any>] [<any>] [{product}]
    ayg39zp1: { 'new-products': -1.41 },
    // new-products: (see|watch|find out) how (the|our) new
    plgtd9f5: { 'new-products': 1.88 },
    // new-products: [we] (can|can now|are ready to) reveal
    lpysr7v4: { 'new-products': 2.49 },
    // new-products: (exclusive|brand|exciting|gorgeous|delicious|stunning|tasty) new [<any>] [<any>] [<any>] ({product}|{goods})
    vcx1yccy: { 'new-products': 3.74 },
    // new-products: fresh (out of|from|off) the (oven|lab|workshop|studio|kitchen|press|atelier)
    dq6uph2a: { 'new-products': 2.33 },
    // new-products: (new|back|now|fresh) on (the|our) menu
    tfckmxsa: { 'new-products': 3.79 },
    // new-products: meet your new <any>
    c130w33p: { 'new-products': 3.73 },
    // new-products: now in (new|<number>|two|three|four|five|more|all) [<any>] (colours|colors|sizes|flavours|flavors|shades|styles|languages|cities|countries)
    az80mnz8: { 'new-products': 3.73 },
    // new-products: (piloting|trialling|trialing|testing) (a|our|the|an) [<any>] [<any>] ({product}|{goods})
    q5xzj7at: { 'new-products': 2.33 },
    // new-products: (from|starting|as of|effective|beginning) (today|tomorrow|<date>|next week|this week|now on) [<any>] (you can|you'll|customers can|members can|we'll|we will|all)
    wtw9grnx: { 'new-products': 3.26 },
    // new-products: (you asked|you spoke|you wanted|you begged|you voted) [and|so|&] we (listened|delivered|heard|made|did|answered|created|brought)
    qyjcojl4: { 'new-products': 3.78 },
    // new-products: the future of .. (is|has) (here|arrived)
    o4kldo71: { 'new-products': 2.82, 'general-info': -0.11 },
    // new-products: (our|a|the|new|exclusive|special) (collab|collaboration|capsule) [with]
    r2e2hm2c: { 'new-products': 1.39 },
    // new-products: (out|available|streaming|live) (everywhere|on all platforms|now everywhere|worldwide|wherever you)
    q12n3a95: { 'new-products': 3.26 },
    // new-products: official (music video|video|audio|lyric video)
    '1vkaaax7': { 'new-products': 2.8 },
    // new-products: (coming|now|available|live|launching|arriving|out) (to|on|for) (ios|android|mac|windows|web|desktop|mobile|iphone|ipad|pc|vision pro)
    kf5ihnlc: { 'new-products': 3.26 },
    // new-products: (we|we just|just|we've|we have|team) (shipped|deployed|open sourced)
    h4fbhqcw: { 'new-products': 2.33 },
    // new-products: (concept|prototype) (car|vehicle|phone|design|bike|truck)
    zs0t64x4: { 'new-products': 1.86 },
    // new-products: (now flying|start flying|will fly|begin flying|new destination*|inaugural flight|maiden flight|first flight) [to|from]
    newoj9ik: { 'new-products': 2.8 },
    // new-products: (landed|arrived|dropped|touched down) in (store*|shops|boutiques|our|the shop)
    bz5ahsz5: { 'new-products': 3.3, opinion: 0.13 },
    // new-products: new season [<any>] (styles|collection|arrivals|fashion|pieces|knits|shades|must haves|looks|trends|range)
    f4lk17kb: { 'new-products': 3.73 },
    // new-products: (we have|we've|we are|we're) (changed|changing|updated|updating|refreshed|refreshing|simplified|simplifying|extended|extending|redesigned|redesigning|improved|improving|upgraded|upgrading) (our|the|your|how)
    qiuxiwuz: { 'new-products': 2.33 },
    // new-products: (is|are) (set|due|slated|scheduled|expected|about|ready) to (launch|arrive|release|debut|premiere|hit|air|drop|land|roll out)
    '2g5dvkt1': { 'new-products': 2.65 },
    // new-products: (to be|soon to be) (launched|released|unveiled|introduced)
    u77ozbsy: { 'new-products': 2.33 },
    // new-products: (with|featuring|includes|including|plus|get) [all] new (feature*|function*|content|levels|maps|colours|colors|flavours|flavors)
    zwffliw7: { 'new-products': 2.9 },
    // new-products: (reduced|cut|removed|swapped|replaced|less|no more|without) .. (sugar|salt|plastic|packaging|additives) .. (across|from|in) (our|all)
    kate2ij3: { 'new-products': 1.92, 'general-info': -0.1 },
    // new-products: (new year|new years|new year's) (resolution*|eve|day|new|goals|party|sale|celebration*|weekend)
    '6rtpi8tj': { 'new-products': -1.87, opinion: -0.2, 'jobs-investors': 0.1 },
    // new-products: (meet|welcome|welcoming|introducing|announcing|introduce|introduces) [our|the|your] (new|newest|latest) [<any>] [<any>] {role}
    jfy8zs9q: { 'new-products': -1.86 },
    // new-products: (introducing|introduce|introduces|meet|presenting|announcing) (our|the|your|this|these) [<any>] [<any>] [<any>] (speaker*|panel*|winner*|finalist*|host*|guest*|judge*|ambassador*|keynote|player*|intern|interns|employee*|volunteer*|team|coach*|candidate*|nominee*|student*|instructor*) [<any>]
    '0gxv958m': { 'new-products': -1.86 },
    // new-products: (opened|opens|opening|open|launched|launches|launching) (our|its|a|the|their|his|her) [<any>] [<any>] (store|shop|branch|outlet|office|location|restaurant|cafe|boutique|centre|center|facility|plant|factory|campus|flagship|salon|clinic|showroom)
    dqwb7zn1: { 'new-products': -1.4 },
    // new-products: (drop|dropping|drops) (a|your|us|an|me|it|them|the) [<any>] [<any>] (comment*|line|emoji*|message|like|dm|name|below|heart|note|off|by|ball|weight|mic|guard)
    ik2bd49i: { 'new-products': -1.29 },
    // new-products: (drop|dropping|dropped|drops) (in|by|off|out|below|into|of|from)
    o9aorens: { purchase: 0.17, 'new-products': -0.11, 'general-info': 0.14 },
    // new-products: (press|news|stress|toxin|early|media) release*
    '1en04b37': { 'new-products': -1.86 },
    // new-products: (his|her) [<any>] debut
    t29tj0p9: { 'new-products': -0.85, ideas: 0.17 },
    // new-products: (a|our|this|the|huge|vast) collection of (stories|recipes|photos|tips|resources|articles|images|art|works|interviews|essays|memories)
    xz7ck7b9: { 'new-products': -0.93 },
    // new-products: (private|permanent|museum|art|waste|garbage|blood|data|trash|recycling|debt) collection
    zf3paz7z: { 'new-products': -1.4 },
    // new-products: (service|traffic|weather|status|covid|important|market|schedule|travel|storm|trading|project) (update|updates)
    bwgujpom: { 'new-products': -1.4 },
    // new-products: (stay updated|get updates|for updates|latest updates|more updates|keep you updated|follow for updates)
    msfdzsmz: { 'new-products': -0.82 },
    // new-products: (according to|in|from) (a|our|the) new [<any>] [<any>] (report|study|survey|poll|analysis|article|book|research)
    p4wt2lnn: { 'new-products': -1.87 },
    // new-products: (launched|launch|launches|launching|started|start) (a|his|her|their|its|an|your) [<any>] (career|business|search|petition|investigation|attack|probe|company|startup|appeal|movement)
    '1chjyjwu': { 'new-products': -1.86 },
    // new-products: coming soon
    kh9xevwi: { 'new-products': 2.8 },
    // new-products: (introduce|introducing|re introduce|reintroduce|introduces) (ourselves|yourself|myself|himself|herself|themselves|you to|my|a few)
    q7txuzxk: { 'new-products': -1.87 },
    // new-products: (we have|we've|we are|we're) (changed|changing|updated|updating|refreshed) (our|the) [<any>] (logo|website|site|page|name|profile|policy|policies|privacy|terms|hours|address|avatar|statement)
    '97oud5yb': { 'new-products': -1.4 },
    // new-products: (our|your|these|those) [exciting|exclusive|delicious|tasty|lovely|gorgeous] new [<any>] [<any>] ({product}|{goods})
    cnqoc5ml: { reviews: 0.46, 'new-products': 4.02, ideas: 0.16, 'general-info': -0.49 },
    // new-products: issue
    kqmxyffs: { 'new-products': 0.67, event: -0.1, 'general-info': 0.44 },
    // new-products: (issue|issues) (with|has|have|is|are|affecting|fixed|resolved|around|facing)
    bv5xdth3: { 'new-products': -1.4 },
    // new-products: (a|our|the|this|one) [<any>] new (study|report|survey|research|poll|analysis|data) (show|shows|find|finds|found|reveals|suggests|says|looks|explores) [<any>] [<any>]
    s7loud6t: { 'new-products': -1.86 },
    // new-products: (our|the|your) new [<any>] [<any>] (apprentice*|trainee*|starter*|joiner*|graduate*|recruit*|colleague*|neighbour*|neighbor*|head of|chair|chairman|patron|mascot|puppy|employee*|team member*|intern|interns|volunteer*|board|ambassador*|president|minister|mayor)
    koo6ksc2: { 'new-products': -1.87 },
    // new-products: (we're|we are|we'll be|now|start|starts|begin|begins|will) (flying|fly|operating) (to|from|between)
    m0w76h2p: { 'new-products': 3.22 },
    // new-products: (goes|go|is now|are now|has gone|going) live (in|across|for|today|tomorrow|this|next|nationwide)
    uiau0l92: { 'new-products': 2.8 },
    // new-products: (going|go|goes|went) live (on|with|at) [<any>] (instagram|facebook|youtube|tiktok|ig|fb|twitch|linkedin|our page)
    g2tvjd6x: { 'new-products': -0.93 },
    // new-products: ^ <any> [<any>] [<any>] (is|are) back
    ivbnb178: { discount: 0.2, 'new-products': 2.1, event: 0.35, 'general-info': -0.2 },
    // new-products: (he|she|who|i|we|they|school|football|it|spring|sun|rain|weekend|everyone) (is|are) back
    '7z3punp7': { 'new-products': 0.28 },
    // new-products: (is|are) now (served|offered|possible|accepted|included|bookable|made|sold|part of|compatible|operating|running|stocked|powered)
    yk6bnykx: { 'new-products': 2.33 },
    // new-products: (our|the) [<any>] {product} now (speaks|comes|works|has|lets|supports|does|offers|includes|runs|tracks|shows|also)
    xbafmzoy: { 'new-products': 3.73 },
    // new-products: (pilot|trial|rollout|roll out) .. .. (begins|starts|launches|kicks off)
    '6atskrwy': { 'new-products': 1.86 },
    // new-products: first to (try|taste|test|experience|wear|drive|play) (our|the|it)
    scy6buu7: { 'new-products': 1.86 },
    // new-products: (concept photo*|teaser image*|track list|tracklist|comeback trailer|comeback show*|highlight medley|album preview|mood teaser|lyric teaser)
    fntdfkee: { 'new-products': 2.8 },
    // new-products: (1st|2nd|3rd|4th|5th|6th|7th|8th|first|second|third|fourth|fifth) [<any>] (mini|full|full length|single|english|repackage) album
    phbzxmh7: { 'new-products': 2.8 },
    // new-products: (arriving|coming|available|launching|debuting|landing|out) [in] [early|late|mid] <year>
    f8j7jc7z: { 'new-products': 2.33 },
    // new-products: (we|we've|we have) [just|today] (revealed|unveiled|introduced|previewed|showed off|showcased) (a|an|the|our|new|two|three)
    '9y79rcz7': { 'new-products': 2.8 },
    // new-products: (announce|announces|announced|announcing) [our|the|its|their] [<any>] [<any>] [<any>] (results|earnings|winner*|dividend|appointment|partnership|merger|acquisition|finalist*|nominee*|layoffs)
    vkvz4ybx: { 'new-products': -1.87, connected: -0.11 },
    // new-products: (bring|bringing|expanding|expand|extending|rolling out|launching|introducing) .. .. to <number> [more|new|additional|other] (cities|countries|stores|states|markets|locations|towns|airports|regions)
    f15pwhh2: { 'new-products': 2.8 },
    // new-products: (goes|enters|going|go|went) (into|in) production
    qpfaknem: { 'new-products': 1.86 },
    // new-products: (tbt|throwback*|on this day|this day in|flashback|years ago|back in <year>|remember when)
    mplxsgeg: { 'new-products': -1.43, community: -0.18 },
    // new-products: (just arrived|just released|new arrival*|new release*)
    '8bpu5tdd': { 'new-products': 1.86 },
    // new-products: (latest|new|newest) [<any>] (figures|data|numbers|statistics|stats|results|research|report|study|survey) (show|shows|suggest|suggests|reveal|reveals|confirm|say|says) [<any>]
    dijth0gl: { 'new-products': -1.86 },
    // new-products: (roll out|rolling out) (the|your) [<any>] (dough|pastry|mat|mats|red carpet|map|barrel)
    ao87hnrt: { 'new-products': -1.86 },
    // new-products: (report|study|results|statement|figures|findings|numbers|data) (was|were|is|are|has been|have been) (released|launched|revealed|unveiled) [on|by|in|at] [<date>|<any>]
    '1az4b7xc': { 'new-products': -1.86 },
    // new-products: launch (window|party|event|pad|site|control|meeting|team)
    ddx128he: { 'new-products': -1.4 },
    // new-products: season (ticket|tickets|pass|passes|opener|finale) [<any>] [<any>] [<any>]
    vqp7dqim: { 'new-products': -0.93 },
    // new-products: (tickets|seats|spots|appointments|applications|registrations|rooms|tables|slots|passes|dates) (is|are) (now|finally|officially) (available|live|open|out|here|on sale) [in|on|for|at|via|to|from|with]
    '0ql02o8c': { 'new-products': -0.93 },
    // new-products: (drop|drops|dropped|dropping) (to|by) (<money>|<percent>|<number>)
    qu9kom8w: { 'new-products': -1.4 },
    // new-products: (look what|guess what|see what) [has|have|we|we have] [just|finally] (arrived|landed|came in|dropped|popped up)
    gutmnd9c: { 'new-products': 3.73 },
    // new-products: (the|our|this|next|first|second|third|final) drop [is|of|goes|lands]
    '5qihvf2m': { 'new-products': 1.4 },
    // new-products: (drop|chapter) (one|two|three|four)
    '8qqxdxx2': { 'exclusive-info': 0.23, 'new-products': 2.03 },
    // new-products: ^ meet <any> [<any>] (the|our|your|a|an) [<any>] [<any>] [<any>] ({goods}|{product}|assistant|chatbot|bot|robot|machine)
    i72pkq0l: { 'new-products': 3.26 },
    // new-products: (teamed up|partnered|joined forces|collaborated|worked) with .. [<any>] [<any>] (to|on) (create|bring|design|launch|make|release|develop|a) [a|an|the] [<any>] [<any>] ({goods}|{product}|capsule|collection)
    jnb3ychv: { 'new-products': 3.73 },
    // new-products: (start|starts|begin|begins) (running|operating|shipping|rolling|delivering|serving|service) (in|on|this|from|next)
    j7ajz1l5: { 'new-products': 2.8 },
    // new-products: (novelty|novelties) (presented|unveiled|from|of|for|revealed)
    jbpptdk9: { 'new-products': 2.33 },
    // new-products: (our|the|a) new [<any>] (pass|ticket|card|subscription|plan|kit|bundle|machine|assistant)
    s75tur74: { 'new-products': 2.76 },
    // new-products: (latest|newest) [<any>] ({product}|{goods})
    '7udxn3q4': { 'new-products': 2.51, connected: 0.17 },
    // new-products: (hits|hit|hitting|now on|ready for|coming to|on) the market
    by9djthw: { 'new-products': 1.73 },
    // new-products: (start|launch|introduce|add|begin|starting|launching|adding|resume|resuming) .. (flights|trains|ferries|buses|route*|connection*)
    q0boz2vq: { 'new-products': 2.8 },
    // opinion: (vote now|cast your vote|vote for|vote below|vote here|vote in|vote on|voting ends|voting is|final voting|time to vote|votes|vote by)
    upa252pg: { reviews: 0.36, opinion: 3.95, event: 0.22 },
    // opinion: (vote|voting|voted)
    hrm35n01: { opinion: 0.62, event: -0.2, ideas: 0.11, community: 0.13, 'general-info': 0.16, cause: 0.15 },
    // opinion: [take|in|our|the|this|a|twitter|quick] poll
    '1w596qyt': { opinion: 3.12 },
    // opinion: (which|what) [one] .. your (favorite*|favourite*|fave*|pick|choice|go to|top) +question
    vw268iv5: { opinion: 3.86 },
    // opinion: (which|what) .. (favorite*|favourite*|fave*|prefer|best) +question
    '2iq90rf3': { opinion: 1.35 },
    // opinion: which .. (do|would|will|are|did) you +question
    fs2jgif3: { reviews: 0.15, 'exclusive-info': 0.23, opinion: 2.44 },
    // opinion: which (one|of these|of our|do|would|{product}) +question
    s6y9926r: { opinion: 2.65 },
    // opinion: which +question
    n6fgmfq3: { opinion: 0.42, ideas: 0.43, 'general-info': -0.11 },
    // opinion: (who) .. (you|your|best|favorite|favourite|should) +question
    xhy5qmk7: { opinion: 2.03, event: 0.19, giveaway: 0.17 },
    // opinion: what's your (favorite*|favourite*|fave*|go-to|go to|pick|top|choice|take|opinion)
    d16qn2es: { opinion: 3.13 },
    // opinion: (tell us|let us know|tell me|let me know) .. (favorite*|favourite*|think|thoughts|which|what|why|how)
    k20nrg4g: { purchase: -0.22, opinion: 1.32, ideas: 0.29 },
    // opinion: (tell us|let us know) [which|what|why|how|your|below|in|if|down]
    '0v2y9kpm': { purchase: 0.23, reviews: 0.16, opinion: 1.11, community: 0.19, 'general-info': -0.13 },
    // opinion: (in the comments|comment below|comments below|comment down|in comments|reply below|reply with|sound off|let us know)
    '9w3kumay': {
      'new-products': 0.16,
      opinion: 1.28,
      event: 0.14,
      ideas: -0.11,
      'general-info': -0.23,
      giveaway: 0.62,
      'jobs-investors': 0.15,
    },
    // opinion: (what do you think|what are your thoughts|your thoughts|your opinion|your views|your view|your feedback|your input|have your say|your say)
    pmxkpv4u: { opinion: 3.14, giveaway: 0.15 },
    // opinion: (we want to hear|we'd love to hear|love to hear|want to hear from you|hear from you)
    d0z9qhbf: { opinion: 2.16 },
    // opinion: (take|complete|fill out|fill in|answer|participate in) .. (survey|poll|questionnaire)
    u2knhgf1: { opinion: 3.58 },
    // opinion: (survey|questionnaire)
    '6omso2jd': { opinion: 2.2 },
    // opinion: (rate (us|your|our|it|this|the)|review us|leave us a review|leave a review|write a review|give us a review|on a scale of)
    cu6k1iqj: { opinion: 3.46 },
    // opinion: (how (was|did|do|would) (your|you|we) .. (experience|rate|like|feel))
    '0aii5zp5': { opinion: 3.58 },
    // opinion: (would you rather|this or that|yes or no|yay or nay|yea or nay|hot or not|love it or|hit or miss|agree or disagree|do you agree|agree)
    reyqv9jm: { opinion: 2.95, ideas: 0.14, 'general-info': -0.12 },
    // opinion: {product} or .. +choice-list
    iaqvtxce: { opinion: 2.66 },
    // opinion: or +choice-list
    '3i4d9aeg': { 'new-products': 0.13, opinion: 1.19, connected: -0.15, ideas: 0.23, 'general-info': -0.25 },
    // opinion: (team <any>|side are you|whose side|pick a side|pick your|choose your|choose one|pick one|what would you choose|would you choose)
    hbsbxyhq: {
      purchase: -0.12,
      reviews: 0.13,
      'new-products': -0.3,
      opinion: 1.04,
      connected: 0.45,
      community: 0.16,
      'general-info': -0.54,
      entertain: -0.16,
      'jobs-investors': 0.28,
    },
    // opinion: your (favorite*|favourite*|fave*) +question
    k4wxzria: { opinion: 2.24 },
    // opinion: do you (prefer|like|love|think|have|use|agree|keep|want) +question
    tppb9rss: { opinion: 0.97 },
    // opinion: (what|how|where) (do|did|would|are|were|will) you +question
    asq4hj1y: { opinion: 0.42, 'general-info': 0.16, inspire: 0.12 },
    // opinion: (are|were|have|did) you +question
    '9aswsyv0': {
      purchase: 0.14,
      reviews: 0.14,
      opinion: 0.21,
      ideas: -0.13,
      community: 0.42,
      'general-info': 0.1,
      giveaway: -0.16,
    },
    // opinion: (what|what's) +question-to-reader
    x19x0uqt: { opinion: 0.77, event: -0.37, connected: 0.1, ideas: 0.5, community: -0.22 },
    // opinion: (you|your) +question
    jmo3vs1g: {
      reviews: 0.32,
      'exclusive-info': -0.16,
      'new-products': -0.17,
      opinion: 0.62,
      event: 0.14,
      connected: 0.15,
      community: 0.2,
      'general-info': -0.2,
      giveaway: 0.19,
      entertain: 0.5,
    },
    // opinion: (rt for|like for|retweet for|❤ for|👍 for|rt if|like if|retweet if)
    uy2wesis: { 'new-products': -0.1, opinion: 2.22, event: -0.15, connected: 0.38 },
    // opinion: (share your|tell us your|drop your|give us your) (thoughts|opinion*|feedback|views|favorite*|favourite*|pick*|choice*|reaction*|answer*|take)
    '9qljj7nq': { opinion: 2.24 },
    // opinion: (discuss|debate|unpopular opinion|hot take|dilemma)
    lycxvcau: { 'new-products': -0.16, opinion: 0.83, connected: -0.26, 'general-info': 0.4 },
    // opinion: <number> or <number> +question
    tb8lkbp5: { opinion: 2.28 },
    // opinion: (vs|versus)
    s0q11a1f: { opinion: 1.05, event: 0.15 },
    // opinion: (thoughts|opinions|reactions) +question
    aq117y8n: { opinion: 3.13 },
    // opinion: (tell us|comment|let us know|share|drop) .. (below|comments|👇)
    wl85awsh: { 'new-products': 0.42, opinion: 2.36, ideas: -0.11, 'general-info': -0.12 },
    // opinion: (love it or hate it|smash or pass|keep or|yes or|in or out|cats or dogs|day or night)
    kemvibsh: { opinion: 2.42 },
    // opinion: (who is your|who's your|what's your|which is your|what is your) +question
    fgksjjcq: { opinion: 1.19, 'general-info': -0.13 },
    // opinion: (how (many|often|much) (do|would|have) you) +question
    l6c4r05m: { opinion: 2.68 },
    // opinion: (rank|rate) (these|your|them|the|from)
    qcb7s4rj: { opinion: 2.68 },
    // opinion: (team <any> or)
    zfmd6k6v: { opinion: 2.73 },
    // opinion: (would you try|would you wear|would you eat|would you buy|have you tried|have you ever tried|did you try|ready to try) +question
    '25kpix11': { opinion: 2.58 },
    // opinion: (finish the sentence|fill in the blank|caption this|complete the sentence|describe .. in (one|three|<number>) (word|words|emoji*))
    m4istztx: { opinion: 2.6, ideas: 0.17 },
    // opinion: (mild or|hot or|sweet or|dark or|black or|big or|red or|coffee or|tea or|pizza or|ios or) +question
    qouk672y: { opinion: 2.68 },
    // opinion: (1|2|3|a|b|c|👍|❤|🔥|1️⃣) or +question
    olhrnzkv: { opinion: 2.24 },
    // opinion: (pick (one|your favorite|your favourite|a)|choose (one|your|a|between))
    '7n88vrkc': { opinion: 2.53, connected: -0.11, cause: 0.1 },
    // opinion: (quick question|question of the day|question for you|qotd|quick poll)
    aek41i0u: { opinion: 2.24 },
    // opinion: (you like|you love|you prefer|you choose|you pick|you think|you want) +question
    skll8zc7: { opinion: 0.84 },
    // opinion: (rate|review) (us|our|this|it|the)
    '9lssyb0z': { opinion: 4.24 },
    // opinion: (how was|how were|how did you) .. (your|you|it)
    x4ftdiqv: { opinion: 4.08 },
    // opinion: (our|a|this|short|quick) survey
    '8u9hvim6': { opinion: 3.98 },
    // opinion: (love it or hate it|yes or no|this or that|would you rather)
    wwxkgi03: { opinion: 4.2, 'general-info': 0.12 },
    // opinion: how would you (style|wear|rate|use|eat|describe|spend)
    '3kv2gj34': { opinion: 4.03 },
    // opinion: (leave|write|give|post|drop) (us|a|your) [a|your] (review|rating|feedback)
    '2q1hwv4i': { opinion: 4.17 },
    // opinion: (tell us|let us know|comment|share) .. (favorite*|favourite*)
    nmu48gjh: { opinion: 3.48, community: 0.15, 'general-info': -0.2, entertain: 0.18 },
    // opinion: (tell us|let us know|comment|share) .. (in the comments|below)
    hetloeaq: { opinion: 1.29 },
    // opinion: (did you know|do you know|have you heard|are you looking for|looking for|need a|want to know|ready for|ready to)
    mdyxvpia: {
      discount: -0.1,
      reviews: -0.19,
      'new-products': -0.13,
      opinion: -1.93,
      event: -0.73,
      connected: -0.26,
      entertain: -0.27,
    },
    // opinion: (find out|learn more|read more|swipe to|here are|here is|answer:|the answer)
    '2x4vkg3p': {
      discount: -0.31,
      purchase: -0.15,
      reviews: 0.11,
      'new-products': 0.17,
      opinion: -0.79,
      service: -0.37,
      event: 0.2,
      connected: -0.1,
      ideas: -0.13,
      'general-info': -0.43,
      giveaway: -0.1,
      greeting: -0.12,
    },
    // opinion: (which|what) .. (would|do|did|will) you .. (choose|pick|prefer|go for|start|try|wear|order|buy) +question
    y85jfmzz: { opinion: 4.25, 'general-info': 0.16 },
    // opinion: (share|give|send|tell|post) .. (your|us your) (view|views|opinion*|thoughts|feedback|take|reaction*)
    '36o18zqb': { opinion: 4.85 },
    // opinion: (whose side|which side|which team|who wins|who wore it)
    ez7b9kvb: { opinion: 3.13 },
    // opinion: (which|what|who|whose) [<any>] [<any>] (is|are|was|were|do|did|would|will|should|gets|has|deserves|'s) .. (your|you|yours|calling|best|better|favorite*|favourite*|worst|more|most|speaking) +question
    s063zia5: { 'new-products': -0.15, opinion: 2.01, 'general-info': -0.27, greeting: 0.13 },
    // opinion: (which|what) {product} .. (you|your|calling|favorite*|favourite*|best|better|first|most) +question
    u1eg986r: { opinion: 3.98 },
    // opinion: (which|what) [one|ones|of these] .. (you|your) .. {choose} +question
    '30yoi2wh': { opinion: 3.53, 'general-info': -0.15 },
    // opinion: {tellus} .. (which|what|who|whose) [<any>] [<any>] (you|you're|you'd|you've|your|is your|are your|one|would|wins|won)
    n90ob437: { opinion: 2.78, connected: -0.16, giveaway: 0.19 },
    // opinion: {tellus} .. your (favorite*|favourite*|fave*|pick|picks|choice|top|best|verdict|thoughts|reaction*|opinion*|score|rating|experience*|answer*|take|vote)
    dgx4ybpm: { opinion: 3.45, entertain: 0.14 },
    // opinion: (let us know|tell us|share|give us|we value|we'd love|send us|drop) [what you|your] (think|thoughts|feedback|honest opinion|view|views|input|verdict|rating)
    uebtgyjn: { opinion: 3.58 },
    // opinion: (would you|could you|do you|are you|did you|have you) .. (or|prefer|rather) ..  +choice-list
    g196fyvf: { opinion: 1.75 },
    // opinion: {product} or +question
    '0smcompg': { opinion: 2.68 },
    // opinion: (or|vs|versus) +closing-question +choice-list
    uay56e5o: { 'new-products': 0.1, opinion: 1.17, community: 0.1, 'general-info': -0.17 },
    // opinion: (like|comment|reply|react|drop|type|rt|retweet|❤️|👍|🔥|😍|a|1) .. for .. (and|or|comment|reply|share|retweet|rt|like) .. (for|if)
    ug9kehb7: { opinion: 2.98, ideas: 0.11 },
    // opinion: (favorite*|favourite*|fave*|fav) +closing-question
    pa7ftjs1: { opinion: 2.8 },
    // opinion: (favorite*|favourite*|fave*|fav) +question-to-reader
    nyyt2jt6: { opinion: 2.17 },
    // opinion: (what's|what is|whats|who is|who's|which is) .. (favorite*|favourite*|fave*|fav|go-to|first choice|best|must-have) +question
    wovyq5up: { opinion: 3.5 },
    // opinion: (which|what) +closing-question -mention
    mvxaqhle: { opinion: 0.78, ideas: 0.49, 'general-info': -0.17 },
    // opinion: (vote|votes|voting) .. (for your|for the|for us|now|below|here|in the|at|on|via|by|today|open|closes|ends|ended|through|online|who|which)
    warvw3ar: {
      purchase: -0.13,
      opinion: 5.5,
      event: -0.22,
      'general-info': -0.12,
      giveaway: -0.13,
      entertain: 0.12,
    },
    // opinion: (cast|casting|put in|submit|get in|place|your) (your|a|the|our) (vote|votes|ballot|pick)
    '456nkz2a': { opinion: 4.2 },
    // opinion: (nominees|nominee|finalists|contenders|contestants|bracket|shortlist) .. (vote|voting|poll|choose|pick)
    ajhxigjl: { opinion: 3.58 },
    // opinion: (poll|polls) -post:quotation
    jpczwhal: { opinion: 2.67, cause: 0.16 },
    // opinion: (head to|go to|in|on|over on) our (stories|story|poll) .. (vote|poll|choose|tell)
    '5l4v5s2z': { opinion: 3.58 },
    // opinion: (who|what) (should|will|would|gets|deserves) .. (win|take|be crowned|your vote|the title) +question
    '2kdjnilr': { 'new-products': 0.15, opinion: 2.72 },
    // opinion: (what do|what did|how do|how did|what are|how would|what's|what have) (you|y'all|you guys|we|your) .. (think|make of|like|feel|say|thoughts|enjoy|describe|rate|reckon|thinking) +question
    jwb31n4u: { opinion: 3.79 },
    // opinion: (thoughts|opinions|verdict|yay or nay|agree|disagree|fan or|yes or no|love or hate|hot or not|hit or miss|in or out|worth it) +closing-question
    '19pfh11u': { opinion: 3.58 },
    // opinion: (rate|score|rank|grade|review|judge) .. (out of|from <number>|on a scale|<number> to <number>|<number> stars|these|this|it|them|us|your)
    '1frw2y3i': { reviews: 0.22, opinion: 3.16, entertain: 0.1 },
    // opinion: (take|complete|fill out|fill in|answer|join|our) .. (survey|questionnaire|poll|quick questions|feedback form)
    f2knx1o8: { opinion: 3.58 },
    // opinion: (have you|did you|do you) (tried|try|tasted|seen|visited|visit|watch|watched|been|read|played|used|wear|own|got) .. (yet|before|ever|this|our|it|them) +closing-question
    '2f1p0x3l': { opinion: 1.33 },
    // opinion: (do you agree|would you agree|agree or|right or wrong|true for you|who else|anyone else) +question
    as0kjz47: { opinion: 1.28, community: 0.27, 'general-info': 0.18 },
    // opinion: (whose side|which side|which team|what team|team <any>) .. (are you|you on|do you)
    velhfqao: { opinion: 3.69 },
    // opinion: (your|the) (honest|two minute*|quick|valuable|genuine) (opinion|feedback|thoughts|views|review)
    sty3m1hs: { opinion: 3.58 },
    // opinion: (review|rating|feedback) (on|at) (google|trustpilot|tripadvisor|yelp|facebook|amazon|app store|our page|our website)
    jj5qjqz4: { opinion: 2.24 },
    // opinion: (weigh in|have your say|make your voice|sound off|settle (this|the debate|it))
    '2wmohtb3': { opinion: 2.36, event: 0.11 },
    // opinion: (hardest|toughest|difficult|only|big|eternal|age-old) (question|decision|choice|debate|dilemma|choices)
    '3hhsf6eb': { opinion: 2.72 },
    // opinion: (how|where|when) do you (take|like|have|eat|drink|style|wear|use|enjoy|make|store|serve|keep|prefer|pair|listen|watch|play) (our|your|yours|them|it|this|these) +question
    '89zpk5e1': { opinion: 3.21, 'general-info': 0.1 },
    // opinion: (drop|leave|comment|react|reply|type|tweet|give us) [with] [a|an|your|the] (<emoji>|<number>|emoji*|gif*) [below] (if|for|when|and)
    heuw4x8j: { opinion: 2.61, ideas: 0.16 },
    // opinion: (option|number|look|outfit|style|photo|picture|design|combo|shade) (<number>|a|one) (or|and|vs) .. (<number>|b|two)
    m8ualne7: { opinion: 2.68 },
    // opinion: would you [<any>] (wear|try|buy|eat|drink|visit|watch|drive|pay|swap|rock|pick|choose|recommend|give|rate|rather|go for) +question
    '4kptgss6': { purchase: 0.1, opinion: 2.7 },
    // opinion: (yes|yay|hot|keep|love|hit|fab|treat|stay|dress) (or|vs) [the] (no|nay|not|toss|hate|miss|drab|trick|go|pass|mess)
    rtk0q9qd: { opinion: 3.58 },
    // opinion: ^ discuss
    em31rcns: { opinion: 2.38 },
    // opinion: ^ <any> or <any> +choice-list
    y8rgb12b: { opinion: 2.17, 'general-info': 0.18, giveaway: 0.1, entertain: 0.1 },
    // opinion: (provide|give|leave|share|send|submit|offer|drop) [us] [your|any|some|honest|valuable] (feedback|input|comments) (on|about|to|via|through|here|below|by)
    '3vxiyekp': { opinion: 4.63 },
    // opinion: (would|do|will|are) you (style|styling|wear|wearing|put|hang|serve|serving|pair|pairing|display|going with|going for|team|here for|more|choose|choosing|have) .. or +question
    '87k3x63p': { opinion: 3.58 },
    // opinion: where (do|does|would|are) (you|your <any>) (sit|stand|land|fall|rank|start) [on|in|with] +question
    xg0dgs94: { opinion: 3.77 },
    // opinion: (what|which|who) (would|should) (make|be in|get|take|top) your (list|top|vote|cup|cart|basket|bag|wishlist|number one)|what's (on|in) your (list|wishlist|basket|cart|plate|playlist|order)|what (is|would be) your (order|usual|go to|pick|choice|verdict|take|view|opinion) +question
    q7qfjkl6: { opinion: 3 },
    // opinion: (help|get) (them|him|her|us|your <any>) (win|to win|take the title|reach the final)
    d5j0ygjh: { opinion: 3.02 },
    // opinion: (agree|disagree|do you agree|true or not|fair|right) +question-to-reader
    stiuj9by: { opinion: 1.73 },
    // opinion: (your|the) (vote|votes|verdict|rating|ratings|opinion) (counts|matters|decides|helps|is important|could|can|will)
    c59ycbp3: { opinion: 4.03 },
    // opinion: (we'd|we would|i'd|would) (love|like|appreciate) [to (hear|know|get|have)] your (thoughts|feedback|opinion|opinions|view|views|input|experience)
    zqvnvjoq: { opinion: 3.97 },
    // opinion: {tellus} .. which [<any>] [<any>] [<any>] (you|you're|you'll|you'd|you've|is your|are your|is yours|one|ones)
    co3ravq0: { opinion: 4.89, entertain: 0.1 },
    // opinion: not sure (which|what|where|how|if|about)|(which|what) [<any>] [<any>] [<any>] (is|are) right for you
    awns2t8t: { reviews: 0.12, opinion: -4.12 },
    // opinion: (how did we do|how are we doing|how was it|how did (it|we) go|did (we|it) meet|were you happy|are you happy with|how satisfied|how likely) +question
    cdkl7vzu: { opinion: 4.14, connected: 0.12 },
    // opinion: (your|a) (feedback|opinion|opinions|views|input) (matters|matter|counts|count|means|helps|help|is (important|valuable|welcome|key)|will help|shapes|makes)
    '0q5nw5u3': { opinion: 4.03 },
    // opinion: (on a scale (of|from)|scale of (1|one)|(1|one) to (10|ten|5|five)|out of (10|ten|5|five)) .. (how|rate|would|how would)
    klyvgll8: { opinion: 5.38 },
    // opinion: (how|rate) .. (on a scale (of|from)|(from|out of) (1|one|10|ten|five|5))
    '0nuacssr': { opinion: 5.96 },
    // opinion: (drop|comment|leave|reply|type|send) [us|with] [a|an|your] (yes|no|yay|nay|a heart|hearts|fire|thumbs up|one|<emoji>|<number>) (if|below if|for|in the comments if)
    '3eg753e3': { opinion: 2.24 },
    // opinion: (left or right|sweet or savoury|sweet or savory|before or after|indoor or outdoor|hot or iced|iced or hot|old or new|yes or no|tea or coffee|coffee or tea|gold or silver|silver or gold|black or white|heels or flats|morning or night|summer or winter|books or movies|beach or mountains|window or aisle|milk or dark|thick or thin|crunchy or smooth|red or white|for or against|love or hate|real or fake) +post:question
    ppe9e7wy: { opinion: 3.6, 'general-info': 0.1 },
    // opinion: (poll time|poll of the day|new poll|in our poll|take our poll|quick poll|vote in the poll|our latest poll|our survey|this survey)
    nb834mr9: { opinion: 4.03 },
    // opinion: would you (style|wear|use|hang|put|display|pair|rock|serve) (this|it|these|them|yours) +question
    iapi8ii8: { opinion: 3.16 },
    // opinion: guess (what|who's back|where we|who's)
    estx6ck4: { opinion: -0.15 },
    // opinion: <emoji> (for|if) .. <emoji> (for|if)
    gkb1xss3: { opinion: 4.92 },
    // opinion: help us (improve|get better|do better|serve you|understand)
    iie29q0k: { opinion: 2.24 },
    // opinion: (we want|we'd like|we need|we'd love|we would like|we value|looking for) your (thoughts|views|view|opinion|opinions|feedback|say|verdict)
    mbus5slj: { opinion: 4.48 },
    // opinion: (public|our|the|this|open) consultation
    ilb4d6vb: { opinion: 2.24 },
    // opinion: (pick|choose|select|crown) (your|the) [<any>] (player|winner|man of the match|champion|mvp|team of|goal|star|best|number one)
    xigbr0n1: { opinion: 3.83 },
    // opinion: (keep or (bin|toss|ditch|sell|skip|trade|drop|chuck)|bin or keep|cop or drop|cop or not|love or loathe|stay or go|buy or skip|fab or drab|win or bin)
    '8zar06o6': { opinion: 4.03 },
    // opinion: (survey|questionnaire) .. (minutes|questions|<url>|closes|link|open until|takes|win|anonymous|complete)
    p9j6r0a0: { opinion: 4.04 },
    // opinion: (survey|poll) (shows|finds|found|reveals|revealed|says|results|of <number>|by|conducted|suggests)|(recent|latest|annual|national|global) survey|surveyed
    xp8tkdjm: { opinion: -1.02 },
    // opinion: (know|hear|see|find out|interested in) what (you|our {customer}) (think|thought|make|made|feel|say) [of|about] [our|the|this|it] -post:quotation
    hgujhmnu: { opinion: 4.47 },
    // opinion: (under|in|for|peer|annual|quarterly|literature) review [the|our|this|it|of]
    '1j0nml8f': { opinion: -0.45 },
    // opinion: (guess|riddle|trivia|quiz|true or false|can you (guess|spot|name|find|solve|tell|see)|how many .. (can|do) you (see|spot|find)|spot the)
    uxh5d80w: {
      opinion: -2.36,
      event: 0.19,
      community: -0.12,
      giveaway: 0.57,
      entertain: 0.19,
      inspire: -0.12,
      other: -0.28,
    },
    // opinion: (real|fake|rep|authentic|counterfeit) +question
    kka7qawl: { opinion: -1.72, event: -0.1 },
    // opinion: (your (weekend|plans|day|monday|friday|summer|morning|resolution*|career|mission|goals)|are you doing|up to this) +question
    '77cmz78v': { opinion: -1.9, greeting: 0.11 },
    // opinion: (want|wondering|curious|struggling|thinking|worried|tired|planning|interested|dreaming|in need|ready|looking) +question-opening
    '31k87epi': { purchase: -0.16, opinion: -0.88, connected: -0.13, 'general-info': 0.32, inspire: 0.2 },
    // opinion: (how can|how to|what is|what are|what causes|why is|why are|why do|how does|how do) +question-opening
    ms8qf73s: { reviews: 0.1, opinion: -1.33, connected: 0.11, 'general-info': 0.22, other: -0.12 },
    // opinion: (rooting for|root for|are you (making|cooking|baking|cheering|celebrating|reading|spending|thankful|grateful|hyped|excited)|how are you|your (routine|tradition*|superpower|childhood|memory|memories|kids|emergency kit|family)) +question
    nygb6oe6: { 'new-products': 0.2, opinion: -1.93 },
    // opinion: (review|rate|compare) (this|these|the|your|our) [<any>] (article|guide|list|checklist|tips|policy|coverage|document*|plan|report|options|finances|benefits|facts|infographic|video|statement|rates|quotes)
    h7royh6w: { opinion: -0.9 },
    // opinion: (let us know|tell us|share|let me know) (if|how|when|where|why) (you|we|your|you'd|you're|you've)
    '8qblf312': { opinion: 0.83 },
    // opinion: (let us know|tell us|let me know) if .. (question*|help|need|any|can|interested)
    u34wszld: { opinion: -1.34, ideas: 0.11 },
    // opinion: (tip|tips|advice|trick|tricks|lesson|hack|hacks|mother tongue|language|new year's|resolutions|bucket list|dream job|hero|heroes) +question
    txqfg0mk: { opinion: -1.47, 'general-info': -0.1, entertain: 0.1 },
    // opinion: (what|which|who|where|how) [<any>] [<any>] (should|shall|could|can) we +question
    qs5eja7o: { opinion: -2.24, 'general-info': -0.14 },
    // opinion: (what|which|who|where) [<any>] [<any>] (would|do|should) you (like|want|love) .. (us to|to see|see us|from us|more of|added|next) +question
    q2o3n2d4: { opinion: -0.91 },
    // opinion: (got|have|any) [an|a|any|your|some] (idea|ideas|suggestion|suggestions|request|requests)
    wl1rmvzw: { opinion: -1.79 },
    // opinion: (what|which) [new] (feature*|flavour*|flavor*|topic*|product*|colour*|color*) .. (missing|add|wish|next|want to see|like to see) +question
    p16dysl5: { opinion: -4.12 },
    // opinion: (which|what|how much|how many) .. could you (apply|save|win|get|earn|be|claim|borrow)|what would you do +question
    zw9lphrg: { opinion: -1.79 },
    // opinion: (which|what) .. (would|should|do) you .. (bring back|like back|see back|have back|see return|revive) +question
    o4zklthh: { opinion: -4.12 },
    // service: (we apologize|we apologise|our apologies|apologies for|apologize for|apologise for|we're sorry|we are sorry|so sorry|sincerely apologi*|deeply sorry)
    t9e76ihi: { service: 5.91 },
    // service: sorry (for|to hear|about|that|you|we)
    wdj528qt: { service: 4.04, connected: 0.2 },
    // service: (sorry|apologies)
    y98ks251: { service: 2.53 },
    // service: (please|kindly|can you|could you|pls|send us a|drop us a|shoot us a|via|sent you a|check your) (dm|direct message|private message|pm|dms)
    y29a5zsa: { opinion: -0.12, service: 5.65, 'general-info': -0.15 },
    // service: (dm us|pm us|message us|direct message|private message|dm)
    d4maw8vc: { purchase: 0.34, 'new-products': 0.19, service: 1.27 },
    // service: (order number|booking reference|account number|reference number|ticket number|tracking number|case number|confirmation number|serial number|membership number|your email address|your details|contact details|order details)
    u05cgvh1: { service: 5.77 },
    // service: (we're|we are|we've|been|is|are) (looking into|investigating|aware of|experiencing|currently experiencing|working to|working on (it|this|a|getting))
    h54ksb6k: { service: 5.09 },
    // service: (outage*|downtime|service disruption|disruption*|technical (issue*|difficult*|problem*)|service interruption|connectivity)
    '3kkbi6ny': { service: 4.42 },
    // service: maintenance
    iwuxvebz: { service: 0.75, community: -0.1, other: 0.16 },
    // service: (product recall|recall*|voluntarily recalled|voluntary recall)
    p03tiwgn: { reviews: -0.1, service: 5.49, 'general-info': 0.15 },
    // service: (delay|delays|delayed)
    e1jfru22: { service: 3.86 },
    // service: (cancelled|canceled|cancellation*|postponed|rescheduled|suspended|will not be|unable to)
    rtn40jle: { service: 4.47 },
    // service: (refund*|return policy|returns|exchange policy|warranty|replacement)
    p8xrbjzp: { 'new-products': -0.28, service: 3.89, event: 0.16, connected: -0.18 },
    // service: (customer (service|care|support)|support team|service team|help desk|help center|help centre|helpline|hotline|toll-free|toll free|call center|call centre|livechat|live chat)
    yvt4z2la: { service: 1.45, 'general-info': -0.26, entertain: 0.22 },
    // service: (contact|call|reach|reach out to|email|get in touch with|visit) (us|our team|our|support) [at|on|via|if|for|on|directly]
    fg8homkh: { purchase: 0.36, 'new-products': -0.22, service: 0.84, community: -0.14 },
    // service: (how can we help|happy to help|glad to help|let us help|can we help|let me help|we'll help|we will help|look into (this|it|that)|assist you|further assistance|assist further|help you out|we can help|need help|need a hand|any questions|have questions|have any questions)
    ayuo1fe0: { purchase: 0.11, service: 2.33 },
    // service: (here to help|here for you|help is)
    ce30cllr: { service: 3.99, 'general-info': -0.3, entertain: 0.14 },
    // service: (thanks|thank you|thx) [so much] for (reaching out|letting us know|contacting|your patience|flagging|bringing|getting in touch|the feedback|your feedback|your question|asking|your enquiry|checking|the heads up)
    rwxlma5p: { service: 5.16 },
    // service: (hi|hello|hey) +mention-first
    umla07ft: { service: 3.86 },
    // service: (hi|hello|hey|dear) +post:reply
    js2wmbda: { service: 4.61, connected: -0.22 },
    // service: (inconvenience|frustrat*|bear with us|your understanding|your patience|appreciate your patience)
    f1ytuc0s: { service: 4.5 },
    // service: (resolved|restored|back up and running|has been fixed|is fixed|service status|up and running|rectified|back online)
    qc5p6lp5: { service: 4.48 },
    // service: (issue|issues|problem|problems|trouble|error|concern|concerns|complaint*) +mention-first
    '87gni5t7': { service: 3.86 },
    // service: (issue|issues|problem|problems|trouble|error|glitch|bug|concern|concerns|complaint*)
    hlron90k: {
      reviews: -0.11,
      'exclusive-info': -0.12,
      service: 2.27,
      event: -0.12,
      community: -0.14,
      'general-info': 0.2,
    },
    // service: (scam|scams|fraudulent|phishing|fake account*|fake page*|impersonat*|beware)
    f6cl20ya: { discount: -0.11, service: 4.5 },
    // service: (closed due to|due to the weather|due to weather|temporarily closed|will be closed|weather alert|currently down|is down|are down)
    j6b64rmz: { service: 3.77 },
    // service: (faq|faqs|frequently asked)
    dyv0s1np: { service: 3.86 },
    // service: (more info here|more information here|find out more here|details here|more here|read more here) +mention-first
    u76p8yyo: { service: 3.86 },
    // service: (assure you|reassure you|want you to know|we understand your|we hear you|we see your|please note|please be advised|update:)
    zhk1u4rb: {
      'exclusive-info': 0.12,
      'new-products': -0.12,
      service: 4.5,
      connected: -0.21,
      'general-info': 0.13,
    },
    // service: (have you tried|try again|please try|could you|can you) +mention-first
    ftesvfg9: { service: 3.92 },
    // service: (you can|you'll|your|it's|there is) +post:reply
    kxz2sjgx: { service: 3.63, 'general-info': -0.17 },
    // service: (check|see|visit|find|contact) .. <url> +post:reply
    v0d2kl7w: { service: 3.08 },
    // service: (safe|available|online|currently|store|delivery|app|account|phone|email|team) +post:reply
    '82awjucb': { service: 3.41, connected: -0.19 },
    // service: (travel advisory|travel update|service update|service alert|flight status|changes to (our|your)|important notice|notice)
    w2pp58a8: { service: 3.13, 'jobs-investors': 0.14 },
    // service: (thank you for your patience|thanks for your patience|we appreciate your patience)
    o9g3nxxi: { service: 6.45 },
    // service: (we can't|we are unable|we're unable|won't be able|not be able|currently unavailable|temporarily unavailable|not available)
    c8ulodxx: { purchase: 0.12, service: 4.16, 'general-info': 0.18 },
    // service: (please (contact|reach out|get in touch|email|call|check|visit|note|try|let us know|allow|send|follow|dm|share|provide))
    zrqbo6le: { service: 4.49 },
    // service: (you can (reach|contact|check|find|track|call|email|dm|visit|get)) +mention-first
    '71titt8s': { service: 3.86 },
    // service: (hope this helps|that helps|does that help|does this help|let us know if|let me know if)
    '1mydiqnx': { service: 4.44 },
    // service: (store hours|holiday hours|revised hours|new hours|change in|changes to|closure|closures|closing early|will be closed|closed today|closed on)
    '91d3z5he': { service: 3.81, event: -0.17 },
    // service: (bad weather|power outage|storm|hurricane|snow) +first-person-plural
    gxd7je0c: { 'exclusive-info': 0.18, service: 3.95, 'general-info': -0.19 },
    // service: (support|help) .. (page|team|article|centre|center|line) +post:reply
    v05f5lc3: { service: 3.86 },
    // service: (beware of|watch out for) .. (fake|scam*|fraud*|accounts)
    '3l0dgvdl': { service: 5.61 },
    // service: (never|will never) ask for your
    k4yodvfh: { service: 5.82 },
    // service: (scheduled|planned) maintenance
    '9y3vg8i9': { service: 5.79 },
    // service: due to the (storm|weather|snow|rain|flood*|strike|situation)
    j0oc2ycc: { service: 5.8 },
    // service: (is|are|remains|will be) (closed|unavailable|rerouted|cancelled|delayed|suspended|out of service) (today|tomorrow|due|until|from|because|on)
    r6lt01h1: { service: 5.63 },
    // service: (important|service|urgent) (notice|update|announcement|alert)
    yfffhi60: { service: 5.92 },
    // service: need help (with|finding|choosing|getting)
    f4gj8m9e: { service: 5.21 },
    // service: (dm us|pm us|message us|whatsapp|call us|contact us|email us) .. (order*|price*|book*|reserv*|details|info*|quote|purchase|enquir*)
    zdvv0akj: { reviews: -0.12, service: -3.22, 'general-info': -0.14 },
    // service: (maintenance|outage) tips
    wmzfelmy: { service: -1.93 },
    // service: (bridge|road|line|branch|store|shop|office|station|route|website|app|system|phone|phones|site) .. (is|are) (closed|down|unavailable|offline)
    '19bqu6ih': { service: 5.89 },
    // service: important notice
    lallhqft: { service: 5.79 },
    // service: (we|i) (would|can|will) (like|love|want|be happy|be glad|gladly) .. (help|look into|assist|make this right|hear more|know more) +post:mention-first
    '8br35p3p': { service: 5.15 },
    // service: (we'd|i'd|we would|i would) (like|love|want|hate) .. (help|look|assist|right|hear|know|check) +post:mention-first
    ic0pzbm0: { service: 5.15 },
    // service: (dm|pm|message|email|inbox|send|share|provide|drop|give) (us|me|over) .. (number|name|email|details|info*|address|screenshot*|receipt|photo*|zip|flight|booking|tracking|account|order|pnr|policy|location|model|query) +post:mention-first
    ordhc4kq: { service: 5.79 },
    // service: (please|kindly|pls) .. (dm|inbox|send|email|message|share|provide|refer|call|check|try) +post:mention-first
    o059mm11: { service: 5.16 },
    // service: (your|the) (order|package|parcel|shipment|delivery|booking|ticket|account|refund|claim|flight|pnr|reservation|bag|baggage|luggage|case|device|phone|card|payment|query|request|application|complaint) (is|has|was|will|should|been|number|details) +post:mention-first
    ii4dch42: { service: 4.51 },
    // service: (passed|passing|pass|forward*|escalat*|relay*|shared|sharing|raised|flagged) .. (on|along|to|with) .. (team|department|manager|store|colleagues)
    '704ppdoz': { service: 5.15 },
    // service: (not the (experience|service|impression|standard)|let you down|make (this|it|things) right|hate to hear|concerned to hear|disappointed to|didn't meet|did not meet|fell short|put this right)
    '4kd8eq2u': { service: 5.15 },
    // service: (which|what) (number|store|location|branch|flight|model|device|version|error|browser|airport|order|date|product|message|route|postcode) +post:mention-first
    rvn9oumg: { service: 4.55 },
    // service: (advise|assist|help|look into|investigate|check) (further|this|you|it|for you|on this) +post:mention-first
    km1pv0kq: { service: 3.86 },
    // service: (have|has|haven't|did|does|is|are) (you|it|this) .. (tried|received|contacted|checked|reached|working|resolved|sorted|arrived) +post:mention-first
    o6bwxequ: { service: 3.86 },
    // service: (working hours|business days|working days|within <number> hours|<number> hours) +post:mention-first
    '3pag8iuc': { service: 3.22 },
    // service: (we're|we are) aware .. (issue*|some|people|users|customers|problem*|reports|outage)
    u5dfg5u6: { service: 6.48, connected: -0.11 },
    // service: (some|many|certain) (users|people|customers|of you|members|guests) (are|may be|might be|may|might|have been) (having|experiencing|seeing|unable|be|experience|see)
    wavk492r: { service: 6.44 },
    // service: (working|work|worked) .. (fix|resolve|restore|get things back|rectify|put this right)
    a6h15apb: { service: 5.15 },
    // service: (expect|experience|experiencing|facing|longer than usual|longer than normal) .. (delay*|wait*|disruption*|issue*|queues)
    '72ypbdon': { service: 5.87 },
    // service: (lines|phones|systems|app|website|site|hotline|phone|payments|servers|network|email) (is|are) (currently|temporarily|down|back|unavailable|experiencing)
    ifj6k5l7: { service: 6.77 },
    // service: (postponed|cancelled|canceled|rescheduled|moved|delayed|called off) (to|until|due|because|till|as|in light)
    fob67t0a: { service: 5.8 },
    // service: (we regret to|regretfully|sad to (announce|inform|say)|have (had|decided) to (cancel|postpone|close)|due to unforeseen|owing to unforeseen|unforeseen circumstances|out of an abundance)
    rrx0in62: { service: 5.79 },
    // service: (trouble|issue*|problem*|difficult*|question*|concern*) (with|about|regarding) (your|our|my|an|the)
    floowvlz: { service: 3.38 },
    // service: (has|have) been (passed|resolved|restored|fixed|refunded|replaced|reopened|escalated|logged|identified)
    s38di7d7: { service: 3.86 },
    // service: (sorry not sorry|sorry (boss|mom|mum|ladies|haters|folks|it took)|sorry for the spam|no apologies)
    peycolpn: { service: -3.48, 'general-info': 0.1, other: 0.11 },
    // service: (prepare for|prepared for|be ready for|ready for|in case of|during a|before a) .. (power outage*|outage*|storm*|hurricane*|emergency)
    '3vqioxl5': { service: -3.22 },
    // service: (outage*|storm*|hurricane*|blackout*|flood*|wildfire*) (can|may|season|tips|kit|safety|preparedness|preparation|checklist)
    povcb124: { service: -3.23 },
    // service: (affected|impacted) .. (customer*|member*|policyholder*|passenger*|traveler*|traveller*|resident*|guest*|user*) .. (call|contact|can|should|visit|claim|email)
    lxta5gnj: { service: 6.5 },
    // service: (if you|anyone|those|customers|members|all) [<any>] [<any>] (affected|impacted) (by|can|should|please)
    whs1ujpj: { service: 5.08 },
    // service: (call|contact|reach|dial|text) .. (claims|helpline|hotline|help line|support line|emergency line|customer care)
    duexlan8: { service: 3.28 },
    // service: (file|report|submit|start) (a|your|an) claim*
    wuhkktgn: { service: 3.22 },
    // service: (some|many|lots|several|a lot|few) of (you|our {customer}) .. (asked|asking|wondering|have asked|are asking)|(we've|we have) (had|received|been getting|seen) .. (questions|messages|queries|complaints|reports)
    vg96txtd: { 'new-products': -0.12, service: 5.38 },
    // service: (no longer|will not|won't) (be (going ahead|taking place|able|running|available)|go ahead|take place)
    '595ozmjz': { service: 5.15 },
    // service: (timetable|schedule|date|time|venue|hours|flight|train|service) (change|changes|has changed|have changed|has been moved|is moving)|(new (date|time) (for|is|will))|(alternative|replacement) (service|transport|buses|flights|date)
    mzkjw6zu: { service: 3.86 },
    // service: (questions|question|issues|issue|problems|problem|trouble|concerns|stuck|need a hand|need help|need support|need assistance) +question-opening
    '7uacponr': { service: 3.87, giveaway: 0.14 },
    // service: (road|lane|bridge|street|line|tunnel|motorway|route|platform|entrance|car park|trail|park|pool|library|office|branch|store|shop|centre|center|clinic) (closed|closure|closures|reopen*|diversion*|is closed|are closed|will close|remains closed|will reopen|has reopened)
    eaxqtafq: { 'new-products': 0.16, service: 4.36 },
    // service: (service|scam|fraud|security|weather|traffic|travel|safety|recall|phishing|product) (alert|warning|notice|advisory|recall|update|bulletin)
    kitbvw8a: { service: 5.26 },
    // service: (track (your|my) (order|parcel|package|delivery|flight)|lost property|how to return|return (label|policy|window)|refund (policy|request)|rebook*|claim (a|your) refund|full refund)
    tyzqbmvo: { service: 4.75 },
    // service: (planned works|engineering works|essential works|system upgrade|system maintenance|emergency repairs|burst (main|pipe)|loss of (power|water|supply|service)|power cut*|no water|low pressure)
    rsd1x88t: { service: 5.2, connected: 0.14 },
    // service: (our|the) (support team|support|customer care|care team|advisors|agents|helpdesk|contact centre|call centre|call center) (is|are) (available|here|open|ready|on hand|standing by)
    bmbn06v2: { service: 5.15 },
    // service: (no|yes|yep|nope|correct|actually|unfortunately|apologies|currently|our policy|our policies|our page|our site|our website) +post:reply
    '0ophp4qi': { service: 2.78, connected: -0.19 },
    // service: (has|have|is|are|was|were|been|will be|be) [now|been|sadly|unfortunately|temporarily] (cancelled|canceled|postponed|suspended|delayed|called off|withdrawn)
    '2kg973re': { service: 6.59 },
    // service: (high|higher|longer|unusually|increased|extended|heavy) .. (call volume*|call volumes|wait time*|waiting time*|response time*|demand|queue*)
    r01zflxj: { service: 6.44 },
    // service: (trouble|problem*|issue*|difficulty|struggling|unable|can't|cannot|having trouble) [with] (logging|signing|log in|sign in|accessing|access|connecting|paying|checking out|tracking|your (account|order|app|card|bill))
    fk6si6f9: { service: 5.15 },
    // service: (stop|do not|don't|should not|avoid) (using|use|eat|eating|consume|consuming|drink|drinking) (it|this|the|these|any|your)
    '1110vzlo': { service: 4.77 },
    // service: (lost your|stolen|lost or stolen|misplaced your|damaged your|broken) [<any>] (card|cards|phone|ticket|luggage|bag|passport|device)|(freeze|block|cancel) (it|your card|the card)
    kg87owv2: { 'new-products': 0.14, service: 5.06 },
    // service: (close|closes|closing|closed) (early|earlier|late|an hour|at short notice)
    ihp5cvzr: { service: 6.7 },
    // service: (under|undergoing|for|during|scheduled|planned|essential|system|server|routine) maintenance [on|from|tonight|work|works]
    wd7wwve0: { service: 6.87 },
    // service: (trains|buses|flights|services|service|ferries|app|website|site|lines|deliveries|payments|systems|trams|game|servers) .. (running again|working again|back to normal|back online|back up|resumed|restored|available again|operating again)
    owgr4jh7: { service: 7.73 },
    // service: (signal failure|track fault|points failure|broken down train|staff shortage|industrial action|strike action|technical fault|power failure|water main)
    tl499apa: { service: 4.51 },
    // service: (question|questions|query|queries|problem|issue|concern) (about|with|regarding|on) your (order|account|bill|booking|delivery|policy|card|claim|flight|device|subscription)
    bm032u8n: { service: 5.79 },
    // service: (we|our team|they) [<any>] (reply|respond|answer|get back to you|be back with you) .. (within|hour|hours|minutes|asap|soon|shortly|24)
    w3prigwu: { service: 4.41 },
    // service: (if|when) your [<any>] <any> (is|gets|was) (delayed|cancelled|canceled|lost|damaged)
    j717w6xg: { service: 1.29 },
    // service: (sorry|apologies|apologise|apologize|regret) .. (for|about) (the|any|this|these|that) [<any>] (wait|waiting|delay|delays|inconvenience|confusion|trouble|disruption|error|mix up|mistake|disappointment|interruption|issue|issues)
    cq0436w6: { service: 7.3 },
    // service: (claiming|claim|claims|pretending|pretend|posing|purporting) (to be|as) (from us|us|our|a member of our)
    rlffixjx: { service: 6.44 },
    // service: (do not|don't|never) (click|share|give|open|enter|respond|reply) [on|to] (the|any|your|these) [<any>] (link|links|password|passcode|pin|code|details|information|message|messages|calls)
    '9chrovlk': { service: 3.02 },
    // service: (because of|due to|owing to|as a result of|following|in light of) [the|a|an|some|this|today's|last night's] [bad|severe|heavy|adverse|extreme|strong|high|technical|unforeseen|industrial|current|ongoing|expected] (rain|weather|strike|snow|storm|flooding|floods|wind|winds|ice|fire|heat|incident|accident|fault|problem|issue|issues|difficulties|action|circumstances|works|demand|closure)
    etual7pm: { service: 5.99 },
    // service: (change|changes) (of|to) (plan|plans|venue|date|time|location|platform|schedule)|(move|moves|moved|moving) (indoors|inside|online|to a new date)
    x5pcru0d: { service: 5.15 },
    // service: (affected|disrupted|impacted|hit|delayed|cancelled|canceled|closed) by .. (strike|strikes|weather|storm|snow|closure|outage|works|delay*|flood*|fire|fault|incident)
    o5zavush: { service: 6.7 },
    // service: (check|checking) .. before (you travel|travelling|traveling|you set off|leaving|heading|coming|you leave)|allow extra time|plan ahead|further updates|keep you (updated|posted)|next update|more updates
    '8shj5n1t': { service: 4.55 },
    // service: (reach|contact|call|message|chat to|chat with|speak to|talk to|get in touch with) our [<any>] (support|customer|service|services|care|help|claims|helpline) [team|desk|line|centre|center|agents]
    z27dt6rw: { discount: 0.16, purchase: -0.16, service: 6.68 },
    // service: (boil water|water quality|evacuation|shelter in place|precautionary|do not travel|avoid the area|until further notice)
    afk801c3: { service: 5.74 },
    // service: we (know|understand|appreciate|realise|realize) .. (frustrat*|disappoint*|many of you|some of you|inconvenient|difficult)
    '98wnvjue': { service: 5.15 },
    // service: (match|game|show|concert|event|fixture|gig|session|class|race|train|flight|training|tour) (is|has been|is now) [now] off|no [<any>] [<any>] (collection|collections|service|services|trains|buses|delivery|deliveries|post) (on|today|tomorrow|until|this)
    t34mfs1c: { service: 6.18 },
    // service: (will not|won't|do not|does not|not) (stop|run|running|operate|operating|serve|serving|call at|be open|be running|be collecting) +date
    '47nsm3o3': { service: 5.15 },
    // event: join us (for|at|on|this|live|today|tomorrow|tonight|<date>|from|online|virtually|next)
    r0himwgb: { 'new-products': 0.15, event: 3.45, connected: 0.19 },
    // event: join us
    pvxenqwq: { 'exclusive-info': 0.19, event: 1.66, connected: -0.19, 'general-info': -0.26 },
    // event: (join our|come join|please join|join me|come and join|you're invited|you are invited|invites you|invite you)
    mcio0ye9: { event: 2.69, 'general-info': -0.11 },
    // event: ^ join
    '1o0ujixq': { event: 1.82, connected: 0.17, ideas: 0.13, community: -0.11, cause: 0.11 },
    // event: join
    '9utcwj3e': { 'new-products': -0.1, event: 1.03, connected: 0.13 },
    // event: (register (now|here|today|at|for|online|to)|rsvp|save the date|mark your calendar*|save your (seat|spot|place)|reserve your (seat|spot|place)|book your (seat|spot|place)|secure your (seat|spot|place)|sign up (now|here|today) for)
    vmqdj2xx: { purchase: -0.36, event: 2.93 },
    // event: (register|registration|sign up|signup|registered)
    rswy030h: { discount: 0.49, purchase: -0.38, event: 1.54, ideas: 0.36 },
    // event: (registration|registrations|sign-up|sign-ups|entries) (is|are) [now|still] open
    '104f9p5n': { event: 2.85 },
    // event: giveaway*
    '60mm486g': { event: 3.75, community: -0.1 },
    // event: (sweepstake*|raffle|prize draw|enter to win|chance to win|chances to win|be in with a chance|lucky winner*|stand a chance|stands a chance|contest alert|contestalert|how to enter|how to participate|how to win|to enter)
    ldn61s0c: { purchase: -0.3, reviews: -0.1, event: 3.95, 'general-info': -0.12, giveaway: 0.34 },
    // event: (contest|contests|competition)
    s9tvhgly: { event: 2.31, ideas: 0.11, giveaway: 0.11 },
    // event: competitions
    wntppqs6: { event: 1.76 },
    // event: (enter|entering) .. (win|giveaway|contest|competition|draw|sweepstakes|chance)
    lhklxt3k: { event: 4.28, giveaway: 0.15 },
    // event: (you could win|could win|to win [a|an|your|the|our|one|big|tickets|<money>|<number>]|win a (pair|trip|chance)|win one|win big|can win|and win|want to win)
    a5da41km: { purchase: -0.13, event: 2.38, community: 0.16, giveaway: 0.18 },
    // event: win
    l05ilwvw: { opinion: 0.31, event: 0.75, community: -0.33, 'general-info': 0.15, giveaway: -0.18 },
    // event: (winning|wins|winner|winners)
    v1ww0olt: {
      discount: -0.14,
      purchase: 0.19,
      reviews: 0.52,
      event: 0.83,
      connected: -0.18,
      ideas: 0.41,
      community: -0.15,
      'general-info': -0.35,
      giveaway: 0.13,
    },
    // event: (prize|prizes)
    k20k8975: { 'new-products': -0.16, service: 0.23, event: 1.89 },
    // event: (submit your (work|entry|photo*|design|video)|submit .. entries|your entry|entries)
    awm8m461: { event: 3.63, giveaway: 0.3 },
    // event: (webinar*|webcast*|workshop*|masterclass*|master class*|livestream*|live stream*|seminar*|meetup*|meet-up|open house|open day|trade show|tradeshow|expo)
    ru6v3d7j: { 'new-products': -0.11, event: 2.91, connected: 0.13 },
    // event: (conference*|summit|symposium|forum|convention|(world|annual|international|european|national|medical) congress)
    fwjqnayn: { event: 2.15, community: 0.3, 'general-info': -0.11 },
    // event: (event|events)
    p1kbw42p: {
      purchase: -0.25,
      'exclusive-info': 0.14,
      event: 0.81,
      connected: -0.25,
      'general-info': 0.28,
    },
    // event: (upcoming event*|our event*|virtual event*|this event|special event*|live event*)
    '1s4yqttq': { event: 2.1 },
    // event: (festival*|concert*|exhibition*|exhibit|(book|job|jobs|career|careers|art|trade|county|craft|food|science|street|village|school|summer|christmas|state|health|maker|wedding|bridal) (fair|fairs)|gala|parade|pop-up|popup|tournament|marathon|5k|fundraiser|screening|opening night|launch party|meet and greet|meet & greet)
    '6vraogty': {
      purchase: -0.12,
      'exclusive-info': 0.1,
      event: 1.57,
      connected: -0.28,
      community: -0.32,
      'general-info': 0.12,
    },
    // event: (grand opening|opening ceremony|tour|fest|party|match|race|game day|gameday|championship|grand prix|finals|final)
    hd1wow8c: { reviews: -0.55, event: 1.21, connected: 0.11, 'general-info': -0.11 },
    // event: (class|classes|session|sessions|lesson*|bootcamp|boot camp|hackathon)
    exx9erji: { purchase: -0.5, 'new-products': -0.21, event: 1.14, community: 0.43, 'general-info': -0.13 },
    // event: (live (at|from|tonight|today|tomorrow|music|q&a|chat|event|performance|show|now|session)|going live|we're live|we are live|go live|goes live|live on (instagram|facebook|youtube|ig|twitch))
    '1xm9lf15': { event: 3.11, 'general-info': -0.29 },
    // event: (tune in|tuning in|watch live|watch it live|livestreaming|twitter chat|instagram live|facebook live|ig live|premieres|watch the show live|listen live)
    l8mrwcdz: { 'new-products': -0.14, event: 2.51 },
    // event: (stop by|come by|swing by|drop by|visit us|come visit|come see|come on down|come down|see us|find us|catch us|meet us|come out|come along|come and|come walk|come celebrate) .. (<date>|<time>|booth|stand|weekend|soon)
    xy24iwle: { event: 3.61 },
    // event: (booth|stand|hall) <number>
    upq5a3c5: { event: 2.14 },
    // event: (our booth|our stand|virtual booth|visit us at)
    k1pq0ry6: { reviews: 0.12, event: 1.91 },
    // event: see you (there|at|on|tomorrow|tonight|soon|in|this|<date>)
    at9pp1rh: { service: -0.1, event: 1.15, entertain: 0.1 },
    // event: <date> .. (at|from) <time>
    gdkkmgvm: { event: 3 },
    // event: <date> <time>
    iicyroi5: { 'exclusive-info': -0.24, 'new-products': -0.16, event: 2.84 },
    // event: (from|between|at) <time>
    kiulihbr: { event: 1.54, community: -0.21, 'general-info': 0.15 },
    // event: <time>
    '79czvn71': {
      reviews: -0.13,
      opinion: 0.14,
      event: 1.18,
      connected: 0.15,
      community: 0.21,
      'general-info': 0.34,
    },
    // event: (on|this|next) <date>
    zh804hom: {
      reviews: -0.13,
      'new-products': 0.6,
      opinion: -0.11,
      service: -0.1,
      event: 1.42,
      connected: -0.3,
      community: 0.2,
      'general-info': 0.35,
      giveaway: 0.17,
    },
    // event: <date>
    m3mx1o6p: {
      discount: 0.33,
      purchase: -0.12,
      opinion: -0.26,
      service: -0.26,
      event: 1.44,
      connected: -0.11,
      community: 0.45,
      entertain: -0.3,
      other: 0.46,
    },
    // event: (doors open|doors at|starts at|begins at|kickoff|kick-off|kick off|kicks off|kicking off)
    j5a50b1q: { event: 1.75, connected: -0.18 },
    // event: (tickets|free entry|free admission|admission) +post:date
    j2lo3nqb: {
      discount: -0.16,
      purchase: 0.29,
      'new-products': 0.17,
      event: 2.16,
      community: 0.16,
      'general-info': -0.15,
      giveaway: 0.11,
    },
    // event: tickets
    a3iw8x1n: { 'exclusive-info': 0.54, 'new-products': -0.19, event: 1.17, community: -0.14 },
    // event: challenge +imperative-opening
    gtmg31il: { event: 2.8, community: 0.1 },
    // event: (challenge|challenges) +post:second-person
    '09jck1yy': { event: 0.97, giveaway: 0.41 },
    // event: (winner|winners) [will be] .. (announced|chosen|selected|drawn|notified|contacted)
    pv03bpir: { reviews: 0.15, event: 2.11 },
    // event: (follow|like|tag|comment|retweet|rt|share|repost) .. (win|enter|chance|entry|winner*|giveaway)
    '3twfmci5': { event: 4.28 },
    // event: (like this post|tag <number>|like & share|like and share|follow us and)
    rtcp317p: { event: 2.14, community: 0.1 },
    // event: (deadline|entries close|closes on|ends on|last chance to|last call|last day)
    '8opt8yiz': { purchase: -0.26, event: 2.36 },
    // event: (hosting|takes place|taking place|will be held|is held|held (on|at)|will be hosting|will host|is hosting)
    k8r4pr2m: { event: 1.4, 'general-info': -0.1 },
    // event: (host|hosts|hosted)
    iv4pm1fl: { event: 0.9, 'general-info': 0.13 },
    // event: (countdown|days to go|<number> days (left|until|to go|away)|one week (to|until)|more days|just one day|days away|just over a month away|around the corner)
    rj96xbrc: { discount: 0.25, 'new-products': 0.47, event: 1.58 },
    // event: (celebrate|celebrating) (with us|with)
    qisdy2pj: { event: 1.74, connected: 0.1 },
    // event: (speaker|speakers|panel|panelist*|panellist*|keynote|speaking at|will be speaking|fireside chat|discussion)
    '1yfepy1s': { reviews: 0.71, event: 1.85, community: -0.25, 'general-info': -0.11, giveaway: -0.12 },
    // event: (tonight|tomorrow|this weekend|this saturday|this sunday|this friday|this thursday|this wednesday|this tuesday|this monday|next week|next month)
    pha2vmbl: {
      discount: 0.14,
      purchase: 0.44,
      'exclusive-info': 0.6,
      event: 1.36,
      connected: 0.16,
      ideas: 0.27,
      'general-info': -0.13,
      greeting: 0.12,
      inspire: 0.12,
    },
    // event: (today|weekend)
    ncclsrg8: {
      discount: 0.17,
      purchase: 0.36,
      reviews: -0.34,
      'exclusive-info': -0.34,
      service: 0.33,
      event: 0.4,
      connected: 0.1,
      ideas: -0.43,
      community: -0.25,
      'general-info': 0.15,
      giveaway: -0.37,
      entertain: -0.29,
      inspire: -0.2,
      cause: 0.28,
      other: 0.19,
    },
    // event: (attend|attending|attendees|in person|in-person|virtual|virtually|via zoom|on zoom)
    '3n7cvbeo': { event: 1.17, connected: 0.22, ideas: 0.14, 'general-info': -0.25 },
    // event: (we'll be at|we will be at|we are at|we're at|find us at|are at|heading to|headed to|be at|be there)
    tu5j9fah: { purchase: 0.21, event: 1.78, 'general-info': 0.15 },
    // event: (open through|on view|on display|until <date>|through <date>|from <date> to)
    '0ao8hqkk': { discount: 0.3, 'new-products': -0.13, event: 1.48, 'general-info': -0.12 },
    // event: (schedule|lineup|line-up|line up|agenda|program)
    z72upj73: { purchase: -0.15, reviews: -0.1, event: 0.42, connected: -0.23, 'general-info': 0.28 },
    // event: (performance|perform|performing|show|dj|band|karaoke|trivia|quiz night|bingo|brunch|happy hour|live band)
    f1wsbv3y: {
      discount: 0.14,
      purchase: 0.2,
      event: 0.55,
      ideas: 0.36,
      'general-info': -0.16,
      entertain: 0.13,
    },
    // event: (auction|bake sale|walk|run|ride|charity run|fun run|coldest night|fundraising)
    ebvk5wg1: { discount: -0.15, event: 0.6, connected: 0.1, inspire: 0.1 },
    // event: (episode|premiere|airs|airing|broadcast|watch .. <time>|streaming live|stream)
    '1kpaq5hs': { event: 1.14, ideas: -0.12, 'general-info': -0.12, entertain: 0.28 },
    // event: (in-game|in game|log in|login|event rewards|missions) +date
    '4hynyb3a': { event: 1.71, 'general-info': 0.19 },
    // event: (galore|festivities|celebration*|celebrations)
    ct7zr4pc: { purchase: 0.14, reviews: -0.1, event: 0.39, entertain: 0.11 },
    // event: (come (meet|see|join|visit|hang|say hi|celebrate|watch|party|try))
    '76jvoi0c': { purchase: 0.26, event: 2.17 },
    // event: (join|register|sign up) .. (webinar|event|live|session|workshop|class|call|conversation|discussion|(on|this|next|for|at|from|starting) <date>|<time>)
    '8wyt5ck0': { event: 4.29, 'general-info': 0.25 },
    // event: (meet|see|watch|hear|catch) .. live
    ny1fl9iw: { event: 3.21, 'general-info': -0.11 },
    // event: (will be (speaking|hosting|presenting|at|live|joining|performing|signing|exhibiting))
    '4xl38jtx': { event: 2.13, 'general-info': 0.11 },
    // event: (don't miss|do not miss) .. (<date>|<time>|event|show|session|chance)
    b7k8awpl: { event: 3.21 },
    // event: (happening|starts|starting|begins|kicks off) (now|today|tomorrow|tonight|on|at|this|soon|in)
    sewxauu9: { discount: -0.28, reviews: -0.28, event: 2.14, connected: -0.14 },
    // event: (win|winning) .. (follow|tag|comment|retweet|enter|like (this|and|our|the)|share (this|and|your|with))
    '7y9t4l9v': { event: 3.57 },
    // event: (to be in with|for your chance|your chance to|a chance to|chance at) .. win
    zvirm392: { purchase: 0.13, event: 4.05 },
    // event: (follow|like|comment|retweet|tag|share) .. (to win|to enter|for a chance|giveaway)
    leaxrb3c: { event: 4.29 },
    // event: (giving away|give away)
    c47m2fq9: { event: 1.73 },
    // event: (<number> lucky|lucky <number>|lucky) (winner*|fan*|follower*|reader*|customer*|people)
    wy47rnbw: { event: 3.21 },
    // event: (entries|entry) .. (close*|apply|win|contest)
    '7gfxpdhx': { event: 3.24 },
    // event: (terms|t&cs|ts&cs|t&c) .. apply
    mz244xim: { event: 0.96, community: 0.21 },
    // event: from <date> (to|until|till|through) <date>
    k2tfejw6: { event: 1.36 },
    // event: <date> <date>
    '0d5ytbdx': { discount: 0.18, event: 0.62, connected: 0.15, 'general-info': 0.29 },
    // event: (opens|open|opening) .. <date>
    cw3r0c52: { event: 1.75, 'general-info': 0.14 },
    // event: (at (booth|stand) <any>|visit (our|us at) booth)
    jdfk8lcm: { event: 2.18 },
    // event: (q&a|(an|our|this|reddit|live) ama|ask me anything|twitter chat|tweet chat|tweetchat|twitterchat)
    dwlr72lg: { event: 2.14 },
    // event: (save the date|mark your calendars|tickets available)
    '691jd1nq': { event: 2.14 },
    // event: open (day|house|evening|mic)
    bukwgxiu: { event: 3.07 },
    // event: (live music|live band|live show|dj set) .. (<date>|<time>|from)
    '8vkdnqxq': { event: 3.03 },
    // event: win a (trip|pair|year|copy|set|prize|holiday|box|free)
    '8o2q4otv': { event: 2.88 },
    // event: (enter now|enter here|enter below|enter today)
    '1a8hng5i': { event: 2.88 },
    // event: (class|workshop|session|tour|talk|concert|screening|tasting|market|walk|run|party|show|exhibition|fair) .. (<date>|<time>)
    dfwupyl0: { 'new-products': -0.12, service: 0.46, event: 3.81, community: 0.15, 'general-info': 0.33 },
    // event: (exhibition|show|fair|festival|market) (is|runs|opens|continues) .. (until|through|on|from|open)
    tg68hc9b: { event: 2.85 },
    // event: (come to|head to|be at|meet us at|find us at|join us at) (our|the) .. (on|this|at|from)
    kt7hq4eu: { 'new-products': 0.14, event: 2.5 },
    // event: doors open
    '8f7wymtn': { event: 4.51 },
    // event: (thank you|thanks) .. (coming|joining us|attending|came|who joined|attended|participated|took part|stopped by|visited)
    '3et14jgh': { event: -1.37 },
    // event: (last (night|week|weekend|month|year)|yesterday)
    ie7b0r2g: { purchase: -0.2, event: -0.82 },
    // event: (was held|were held|took place|had a great time|had a blast|was a success|what a (day|night|weekend|event)|a look back|recap)
    bvndtnkf: { event: -1.07 },
    // event: (congratulations|congrats) .. (winner*|winning|on)
    '3nxw77ob': { event: -1.07, greeting: 0.19, other: -0.19 },
    // event: (join (our|the) team|join our (newsletter|mailing list|community|group)|we're hiring|now hiring)
    p5qqii64: { event: -1.33 },
    // event: (join us|join me|join our|come join|join|register|sign up|rsvp|tune in|invited|save your seat|save your spot) .. {occasion}
    fl2btajn: { event: 5.06, 'general-info': -0.21 },
    // event: {occasion} .. ({soon}|<date>|<time>)
    '2sq0slnn': { purchase: -0.12, service: -0.1, event: 2.91, community: -0.2, entertain: -0.11 },
    // event: ({soon}|<date>) .. {occasion}
    g5nbm31w: { event: 2.73, connected: 0.34 },
    // event: (our|the|this|at|an|upcoming|next) .. {occasion} (is|will|starts|begins|kicks|opens|runs)
    bhu79mzi: { purchase: 0.16, event: 3.27, connected: -0.16, community: -0.16, 'general-info': -0.26 },
    // event: (happening|streaming|starting|on air|underway|under way|in progress) (now|right now|in <number> minutes)|live (right now|in <number> minutes)
    y4itxwq8: { event: 4.09 },
    // event: (about|set|ready|due) to (begin|start|kick off|go live|take off|take the stage)
    d6uspfdm: { event: 2.5 },
    // event: (play|plays|playing|face|faces|facing|take on|takes on|taking on|battle*|race|races|racing|compete*|host|hosts|up against|vs|versus|against) .. ({soon}|<date>|<time>)
    '5np7ikxf': { event: 3.05, giveaway: 0.16 },
    // event: ({soon}|<date>) .. (play|plays|playing|face|faces|facing|takes on|taking on|race|races|racing|compete*|vs|versus|against)
    y5h6ggfd: { reviews: 0.14, event: 3.01, entertain: 0.15 },
    // event: {fixture} .. ({soon}|<date>|<time>)
    odj8e5wz: { event: 2.26, community: 0.22 },
    // event: ({soon}|<date>) .. {fixture}
    gflm3182: { event: 2.14 },
    // event: (are|is|will be) back for .. {fixture}
    '89pc9lex': { event: 2.25 },
    // event: (plan|book|reserve) (a|your) visit|(discover|visit|see|explore) (the|our|this) (exhibition|exhibit|installation|pop-up|show)
    '2qe5w8dm': { event: 2.92, 'general-info': -0.21 },
    // event: (open|opens|runs|running|on view|on display|on show|showing|continues) (now|daily) (until|through|till|thru) <date>
    ozrz1wh3: { event: 3.57 },
    // event: (open|opens|runs|running|on view|on display|on show|showing|continues) (until|through|till|thru) .. <date>
    '5crgu9rx': { event: 3.14 },
    // event: (submit|send in|upload|enter) (your|a|an) .. (work|entry|photo*|picture*|design*|video|story|artwork)
    ah8tr1ui: { event: 3.57, community: 0.13 },
    // event: (submit now|submit your|submissions (are|close|open|due)|entries (close|open|are|accepted))
    '75v70ky3': { event: 3.21 },
    // event: enter (for|at|via|online|by|before|your|to)
    h6s09ao8: { event: 2.82, ideas: 0.14 },
    // event: chance (at|of) (winning|a|an)|(chance|chances|opportunity) to (win|score|bag|receive|be featured|meet|attend|get your hands|join|snag|walk away|be one)
    te5angif: { event: 3.65 },
    // event: (can|could|will|may|might|to|you) (all|both|also|even|just|each|too) win|be (a|our|the|this|one of) .. winner*|(both|each) win
    lh2r5vrj: { event: 3.96 },
    // event: (one|a|<number>) (winner*|lucky <any>|entrant*) (will|walks|takes|gets|wins|each|could|can)
    '6dl62r2f': { event: 3.57 },
    // event: (don't|dont|do not) miss
    bwko3k4y: { discount: 0.26, purchase: 0.15, event: 1.27 },
    // event: (we'll|we will|we are|we're) (pick|choose|draw|select|announce|randomly|be picking|be choosing|picking|choosing|drawing) .. (winner*|<number>|random|entr*|lucky)
    ddmcsrm0: { event: 3.57 },
    // event: (tell|show|send|share|guess|comment|answer|post|upload|tweet|reply) .. (win|chance|enter|prize*|up for grabs)
    '5lfpifq2': { event: 3.21 },
    // event: (design|create|draw|sketch|paint|film|write|make) .. (contest|competition|challenge)
    ephcm8nd: { event: 3.53 },
    // event: (booth|stand|stall|table|hall|pavilion) (no|number|<number>|<any> <number>)|(our|in|at|to|visit|the|virtual) .. booth
    d5ls2v5s: { event: 3.28, community: 0.21 },
    // event: (stop|stops|stopping|coming|swing|drop|dropping|pop|popping|pass) (by|in|over|down|along|into|through) .. ({soon}|<date>|<time>)
    tqa6pcle: { event: 3.57 },
    // event: (visit|see|find|meet|catch|join) us .. ({soon}|<date>|<time>)
    '5lckqkqx': { event: 3.21 },
    // event: (head|get) (over|down|on over|on down|to) .. ({soon}|<date>|now)
    ie7hxx0i: { purchase: 0.11, event: 2.46 },
    // event: will [also|be] (sign|perform|speak|present|play|appear|demo|headline|lead|judge|compete|race|kick off|take place|take the stage|discuss|host|share|talk|signing|performing|appearing|demonstrating|discussing)
    tfphutix: { event: 2.11 },
    // event: (set|turn on) (your|a|the) (reminder*|alarm*|notification*|calendar*|clock*)|(add|put) (it|this) (to|in) your (calendar|diary)
    o2ofnv0z: { 'new-products': 0.18, event: 2.68, 'general-info': -0.1 },
    // event: (drops|dropping|premieres|premiering|airs|airing|goes live|going live|streams|streaming|kicks off|kicking off) .. ({soon}|<date>|<time>)
    vtb1mxkz: { reviews: 0.1, 'exclusive-info': 0.56, event: 2.51, connected: -0.11 },
    // event: ({soon}|<date>) (at|from|by) <time>
    xx8je741: { event: 3.45, 'general-info': -0.39 },
    // event: (conference|earnings|investor*|results) call
    rfx1y5vi: { event: 2.5 },
    // event: (📅|🗓|⏰|🕒|🕐|🕑|🕓|🕔|🕕|🕖|🕗|🕘|🕙|🎟|🎫)
    u565w8e4: { event: 2.52 },
    // event: (when|date|dates|time) (<date>|<time>)|(where|venue|location) .. (when|date|time)
    sms2wq92: { event: 3, 'jobs-investors': 0.17 },
    // event: (date|when|time) .. (where|venue|location|place)
    '0safw25j': { event: 2.48 },
    // event: (excited|ready|thrilled|pumped|geared up|counting down|can't wait|cant wait|looking forward|all set|stoked|prepared) .. ({soon}|<date>|{occasion}|{fixture})
    '9ly7teur': { event: 2.51 },
    // event: (final countdown|countdown (is|to|has|begins)|<number> (days|sleeps|weeks|hours|minutes) (to go|until|till|away|out)|minutes until)
    jrsgmnqe: { discount: 0.12, event: 2.83 },
    // event: (countdown|<number> (days|sleeps|weeks|months)) .. to [the|our|this] {occasion}
    aoyyjork: { event: 3.74 },
    // event: (annual|<number>) .. {occasion}
    admqryxw: { 'new-products': -0.14, event: 0.97, 'general-info': -0.25 },
    // event: (free|open) to (attend|join|the public|everyone|all)|all [are] welcome|everyone [is] welcome|no (rsvp|registration|booking) (needed|required)
    '9saybfqy': { event: 2.8 },
    // event: (limited|few|last|final|remaining) .. (spots|seats|places|spaces|slots)|<number> [<any>] (spots|seats|places|spaces|slots) (left|available|remaining|only)
    vohlz3mc: { event: 2.1, community: 0.16 },
    // event: (come (dressed|hungry|early|ready|prepared)|bring (your|a|the) (friend*|family|kids|mat|crew|dog*|own|laptop))
    '2do3cx5k': { event: 2, community: 0.28 },
    // event: (join the (conversation|chat|discussion|fun|party|celebration|race|challenge|action|livestream|stream|call))
    itj434xn: { opinion: 0.12, event: 2.44 },
    // event: (take part|participate|take the challenge|complete the challenge|accept the challenge|play along)
    lg9hf25d: { purchase: -0.12, event: 1.7, connected: 0.11 },
    // event: (who|whoever|anyone) .. (attending|going|coming|joining us) (to|this|tonight|tomorrow)
    lh0qobyz: { event: 2.14 },
    // event: (in|at|to|from) [<any>] [<any>] (theaters|theatres|theater|theatre|cinemas|cinema)|now (playing|showing|streaming)|the trailer
    jfmzi8w0: { discount: -0.13, event: -2.07, 'general-info': -0.12 },
    // event: (opening|business|store|operating|holiday|office) hours|(we are|we will be|will be|we are|is|are) [also] (open|closed)|closed (on|for|from|until|till)
    dz9nvtkx: { service: -0.18, event: -2.37, community: -0.1, 'general-info': 0.52 },
    // event: (menu|offer*|promo*|promotion|deal*|sale|valid|available|delivery|order|orders|preorder*|pre order*|reservation*|buy|savings|in stores) .. ({soon}|<date>)
    bghkc8bx: { purchase: 0.19, service: 0.17, event: -1.02, connected: -0.11, community: -0.17 },
    // event: join us (in (supporting|celebrating|welcoming|our|making|wishing|congratulating|honoring|honouring|thanking|the fight|raising|saying|recognizing)|and (help|donate|support|save|our|become)|to (help|make|support|end|fight|stop|change|protect)|as we)
    it9352bl: { 'new-products': -0.13, event: -1.56, 'general-info': 0.1 },
    // event: (was|were|had|has been|have been) (a|an|so|such|great|amazing|honored|honoured|thrilled|proud|able|joined|held|hosted|delighted|lucky)
    w07i1tuh: {
      reviews: -0.11,
      opinion: -0.17,
      service: -0.17,
      event: -1,
      connected: 0.24,
      'general-info': 0.18,
    },
    // event: (participated|competed|attended|hosted|gathered|visited|presented|spoke|took part|took home|wrapped up|came together|came out|showed up|took the stage)
    rqv1nkvu: { service: 0.11, event: -1.13, 'general-info': 0.41 },
    // event: what (a|an) [<any>] (day|night|week|weekend|event|race|game|match|crowd|turnout|show|success|year|season|time)
    agxaxg2a: { event: -1.43, community: 0.11, 'general-info': 0.14 },
    // event: (is|has|have|are) [now] (over|ended|closed|finished|wrapped)|now closed
    tonvolp8: { event: -1.75 },
    // event: (wore|wears|attends|in attendance|stepped out|front row|arrives at|arriving at)
    dw3d2jtm: { event: -0.76, 'general-info': 0.22, giveaway: 0.18, inspire: 0.13 },
    // event: (in case you missed|icymi|if you missed|weren't able to (make|join|attend)|couldn't make it|watch the (replay|recording)|on demand|replay)
    arbd39jt: { purchase: 0.15, 'new-products': 0.19, event: -1.16 },
    // event: (day one|day two|day three|day <number>|first day|final day|opening day) (of|at)
    ytopaidk: { event: 2.2, greeting: 0.17 },
    // event: until we (start|begin|go live|kick off|open)
    tdjwny4f: { event: 2.9 },
    // event: (is|are|will be) (stopping|swinging|dropping|popping) (by|in|over)
    hbuudepn: { event: 2.5 },
    // event: (stop by|swing by|drop in|pop in|pop by|come by|come on (down|over|by))
    '3l0p9l34': { 'exclusive-info': 0.18, event: 1.43, community: -0.16 },
    // event: are you (headed|heading|going|coming|attending|joining)|will you be (there|at|in|joining|attending)
    '5puv0gr0': { event: 2.56, 'general-info': -0.1 },
    // event: (gather|meet|unite|assemble|rally) .. ({soon}|<date>)
    '1wa6t3yr': { event: 1.78 },
    // event: (tomorrow's|tonight's|today's|saturday's|sunday's|friday's|thursday's|wednesday's|tuesday's|monday's|weekend's) [<any>] ({occasion}|{fixture}|show|episode|stream|auction)
    s0g22rwj: { event: 2.77 },
    // event: (class|classes|studio|gym|training|fitness) .. (schedule|timetable|lineup|line-up)|(schedule|timetable|lineup|line-up) is (here|live|out|up)
    v4s2pzt9: { event: 2.17, 'general-info': 0.11 },
    // event: (during|at|from) (its|our|their|last|the recent|this year's|last year's) .. {occasion}|(recently|just) (hosted|held|attended|wrapped|celebrated)
    k90aw6yx: { event: -1.11 },
    // event: (sale|deals|offers|early access|presale|discount*) .. (start*|from|until|till|ends|on) [<any>] <date>
    zmm89xjh: { discount: 0.28, purchase: 0.16, event: -1.9 },
    // event: (opening|opens|coming|playing|arrives) .. (theaters|theatres|cinemas)
    '63e1rsq6': { event: -1.89 },
    // event: (reserve|save|book|claim|grab|secure|get|snag|confirm|hold) (your|a|my|our) [free|virtual|front row] (seat|seats|spot|spots|place|places|slot|space)
    j1on9g08: { event: 3.23 },
    // event: (registration*|seating|sign ups|signups|entries|nominations|applications|submissions|doors|spots|entry|voting|auditions|ballot) (is|are) [now|still|officially] (open|live|available)
    '54lu13km': { purchase: -0.28, event: 3.15 },
    // event: (nominate|nominations|call for (nominations|entries|submissions|artists|speakers))
    qagz7vbn: { event: 3.7 },
    // event: (walk|walks|walking|go|goes|going|take|takes) (away|home) with .. (prize*|product*|voucher*|hamper*|<money>|<number>|ticket*|trip|gift*|stay)
    vooleopx: { event: 2.88, giveaway: 0.17 },
    // event: (join|take|try|accept|complete|start|enter|do|finish) (the|our|this|my|a) [<any>] [<any>] [<any>] challenge
    nhal49lm: { opinion: 0.16, event: 3.76 },
    // event: (tune in|watch|listen|join|catch) [us|it|the show|live|back|in] [later] (today|tonight|tomorrow|this evening|this afternoon|at|on|from) [<date>|<time>] (at|on|from|to watch|for|<time>)
    fj9ec3go: { event: 3.66 },
    // event: (visit|see|find|meet|catch|join|come to|come see|check out|stop by|swing by|drop by) [us|our|the|me|their] [<any>] [<any>] (booth|stand|stall|pop up|marquee|tent)
    bwvmqndf: { event: 3.93 },
    // event: (earnings|results|conference|investor|analyst) (call|webcast|presentation) .. (<date>|<time>)|(report*|announce*|release*|host*|schedule*|discuss*) .. (quarter*|results|earnings) .. <date>
    v9l3pjkl: { event: 4.06 },
    // event: (autograph*|signing (session|event)|meet and greet|meet & greet|book signing|sign autographs|photo op)
    '2g438wzw': { event: 2.82, 'general-info': -0.16 },
    // event: (can|could|will|may) [also|then|even] win (your|a|an|the|our|one|big|up to|these|this|<money>|<number>)
    vr56t2zv: { event: 3.63 },
    // event: (schedule|timetable|line up|lineup|agenda|programme|program|fixtures|draw) (is|are) [now|finally|officially] (here|out|live|up|released|announced|set)
    dk79si1o: { event: 3.07, 'general-info': 0.16 },
    // event: (upcoming|forthcoming|our next|the next) [<any>] [<any>] ({occasion}|{fixture}|auction|show|exhibit|drive)
    f9j24ez0: { event: 3.08, connected: -0.11 },
    // event: why not (join|gather|come|pop|drop|bring|head|swing|meet)
    q645ix52: { event: 2.22 },
    // event: (limited time|in game|ingame|weekly|daily|login|special|double xp|community|seasonal|anniversary) (event|events|quest|quests|mission*|tournament*|challenge|challenges|raid*)
    '3v4c2u59': { event: 2.74 },
    // event: (world premiere|global premiere|live premiere|live reveal|reveal event|launch event|unveil event)
    e5e0awh6: { event: 1.93 },
    // event: (join|watch|tune in|live) .. (on stage|unveil*|reveal*|world premiere|launch event|premiere)
    g9i9mw82: { event: 2.78 },
    // event: (starts|starting|begins|beginning|dropping|drops|airs|airing|premieres|premiering|live|streaming|opens|kicks off|join us|see you|happening|returns|back|meet us|catch us) .. <date> (at|from|by) <time>
    qv68b8tv: { event: 4.32 },
    // event: (you can be|you could be|could you be|will you be|be) (a|the|our|one of) [<any>] [<any>] (winner|winners)|(next|another|more) (winner|winners|draw)|still time to (enter|win|join|register|sign up|take part)
    falp8lmz: { event: 3.65, 'general-info': -0.13, giveaway: 0.18 },
    // event: (everyone|everybody|all|those|anyone|people|who|guests|fans|friends) who (joined|came|attended|participated|took part|stopped by|came by|came out|visited|made it|showed up|turned out|tuned in|entered|supported|helped make)
    vdvn0ims: { event: -2.55, 'general-info': 0.1 },
    // event: (that's a wrap|thats a wrap|it's a wrap|what a turnout|wrapped up|wrap up|until next (time|year)|see you (next year|again next)|huge success|great success|big success|came to an end|comes to an end|came to a close|is over|are over)
    kex1x94u: { event: -2.29, connected: 0.11, 'general-info': 0.33 },
    // event: (highlights|photos|pictures|pics|snaps|scenes|moments|takeaways|insights|learnings|impressions|recap|footage|memories|throwback|look back|looking back) (from|of|at|to) [the|our|this|last|yesterday's|an|a]
    r139hp0p: { purchase: 0.17, event: -1.48, connected: 0.15, community: 0.43, other: 0.1 },
    // event: (yesterday|yesterday's|last night|last night's|last week|last week's|last weekend|last month|this past (week|weekend|month)|over the weekend|earlier (today|this week|this month|this year)|the other day|recently)
    pu9twweb: { 'new-products': -0.2, opinion: -0.19, service: 0.16, event: -1.31, 'general-info': -0.3 },
    // event: (we|they|who|he|she|team|teams|guests|students|participants|attendees|people|colleagues|experts|leaders|speakers) [<any>] (joined|met|gathered|explored|enjoyed|heard|learned|discussed|celebrated|hosted|attended|participated|visited|welcomed|experienced|spoke|shared|presented|competed|took part|came together|brought together|had|won)
    mo0e3sps: {
      purchase: -0.14,
      reviews: 0.29,
      'new-products': -0.1,
      event: -0.95,
      community: 0.23,
      'general-info': 0.21,
    },
    // event: (congratulate|congratulations|congrats|well done|kudos|shout out|shoutout|hats off|applause|meet|introducing|announce|announcing) [to] [all|our|the|this|these|your] [<any>] [<any>] (winner|winners|champion|champions|finalists)
    '2zuft48h': { event: -1.76, 'general-info': 0.18 },
    // event: last <date>
    '3v31rpo1': { event: -1.19, 'general-info': 0.15 },
    // event: (invite|invites|invited|inviting) you to (try|taste|savour|savor|discover|explore|indulge|shop|experience|enjoy|plan|learn|read|check|take a look)
    mim5gjh8: { event: 1.06 },
    // event: join the (conversation|discussion|chat) (using|on|below|in the comments|by|<hashtag>|and share|about)
    q08vajxm: { event: 0.71 },
    // event: (tip off|tipoff|puck drop|first pitch|kick off|throw in|lights out|gates open|doors) [is|at|from] <time>
    '7m90za94': { event: 3.4 },
    // event: (watch party|viewing party|fan fest|fanfest|fan zone|after party|afterparty|block party|launch party|release party|street party|meet the team|open training|all star game)
    '0z8w7uex': { event: 2.45, 'general-info': 0.15 },
    // event: (quiz night|trivia night|open mic|karaoke night|ladies night|game night|games night|movie night|film night|bingo night|comedy night|live band|guest dj|guest shift|wine tasting|beer tasting|bottomless brunch|paint and sip|supper club|tap takeover|vip night|late night shopping|trunk show|meet santa|santa's grotto|in store event)
    oa60p4mg: { event: 2.9 },
    // event: (story time|storytime|author talk|artist talk|curator tour|guided tour|guided walk|book launch|book club|poetry reading|drop in (session|class|clinic|workshop)|taster session|free trial class|open gym|job fair|career day)
    bsci1lzq: { event: 2.83 },
    // event: (office hours|demo day|virtual summit|user conference|community call|lunch and learn|lunch & learn|roundtable|round table|info session|information session|town hall|virtual tour|twitter space*) .. (<date>|<time>|{soon}|register|join)
    ykh593pz: { event: 3.21 },
    // event: (blood drive|food drive|toy drive|coat drive|clean up day|cleanup day|volunteer day|charity (walk|run|ride|auction|dinner|gala|match|golf|concert)|fundraising (dinner|walk|event|gala|night)|walkathon|walk a thon|telethon|radiothon)
    '2w81yhyh': { event: 2.22 },
    // event: (want to|fancy|wanna|would you like to|dreaming of|how would you like to|ready to|could) (win|winning|be our next winner)
    uzhz101y: { event: 3.61 },
    // event: ^ win
    e091igud: { event: 2.82, inspire: 0.12 },
    // event: (up for grabs|no purchase necessary|void where prohibited|prize draw|competition closes|comp closes|giveaway (closes|ends)|open to (uk|us|residents)|18 and over|winner* (announced|picked|chosen|drawn|selected|notified))
    wd7d4znb: { event: 3.52 },
    // event: (we're|we are|we'll be|we have|we've got) (giving|gifting|offering) .. (one of you|<number> of you|one lucky|away|you the chance)
    rmn2mhuw: { event: 3.57, connected: -0.1 },
    // event: (enter|ends|closes|closing|entries|deadline|apply|submit|register|nominate) (by|before|until|at|close|close on|end|on) .. (<date>|<time>|midnight)
    xd4yk49l: { purchase: -0.14, event: 2.96, ideas: 0.2, giveaway: 0.33 },
    // event: (applications|application|nominations|entries|submissions|registration|registrations|voting|ballot) .. (close|closes|closing|closed on|end|ends|due|deadline) [on|in|at|by]
    '0zd9fk7j': { event: 3.33 },
    // event: (one|two|three|five|ten|some|<number>) of you [lucky] (will|could|can|gets|get to|wins|win|is going|lucky)
    zoppagve: { event: 3.57 },
    // event: (exciting|amazing|great|cash|daily|instant|fantastic|fab|awesome|big|special|for|win|of) prizes
    hl5v5yzp: { event: 2.85 },
    // event: (spin the wheel|spin to win|scratch and win|scratch to win|play to win|instant win|lucky draw|lucky dip|prize wheel)
    y7espvas: { discount: -0.2, event: 3.22, giveaway: 0.21 },
    // event: (is|are|will be) coming to (our|your|a|the) [<any>] (store|stores|shop|branch|campus|city|town|library|museum|mall|stage|studio|pub|bar)
    qhejr47d: { 'new-products': 0.1, event: 2.49 },
    // event: (in|into) (the|a|our|with a|with the) [<any>] (draw|hat|raffle) (for|to win)|(puts|put|get|gets|enters|be entered|automatically entered|entered) .. (draw|raffle|giveaway|contest|hat)
    '29mdhbgx': { event: 3.92 },
    // event: could [both|all|also] be (flying|going|heading|jetting|driving|walking away|off|joining|winning)
    '98gnuoe1': { event: 3.21 },
    // event: who wants (a|to win|free|tickets|one|this|these|some) [<any>] [<any>]
    n425tr67: { event: 1.78 },
    // event: (<number>|two|three|one|five|half|full) day [<any>] (course|training|workshop|retreat|class|seminar|conference|festival|camp|intensive)|(evening|intensive|online|short) course .. (<date>|{soon}|places)
    '4rwkrmw8': { event: 3.05 },
    // event: (ask us anything|answering your questions|answer your questions|taking your questions|your questions answered) .. (live|<date>|<time>|{soon}|from|at)
    '7tozfboz': { event: 3.21 },
    // event: (pub quiz|quiz|trivia|bingo|karaoke|open mic|live music|dj set|comedy) .. (tonight|<date>|<time>|every)
    u6hymyxd: { event: 3.21 },
    // event: (health|eye|skin|hearing|blood pressure|free|vision) (check|checks|screening|screenings|clinic|consultation|consultations|test|tests|taster|session) .. (<date>|{soon}|<time>)
    zbnsu84h: { event: 3.28 },
    // event: (be in the audience|audience tickets|live recording|live taping|live podcast|recording live|in front of a live audience)
    r8slivhz: { event: 2.5 },
    // event: (open|opening|opens|hours|we open|serving|kitchen|available) [daily] (till|until|from|between|to|at) [late] <time>
    wh443bob: { event: -1.81 },
    // event: (happy|merry|joyful|joyous|blessed|wishing|wish) .. (festival|festivities|celebrations|holiday|holidays|weekend|celebration)
    pnpiml1u: { event: -1.78, 'general-info': -0.17, entertain: -0.21, greeting: 0.23 },
    // event: (celebrate|celebrating) with (your|family|friends|loved ones|the family|those|a|an|some|our <any>)
    '40kkpyb3': { event: -0.71 },
    // event: (<number>|more|few|couple) [<any>] (days|sleeps|weeks|hours) (until|till|to|to go until|before) (christmas|xmas|easter|thanksgiving|halloween|st|valentine's|mother's|father's|new|black|spring|summer|payday|the weekend)
    nc2buhgg: { event: -0.75 },
    // event: join .. as (she|he|they) (show*|share*|make*|cook*|explore*|take*|talk*|discuss*|bake*|reveal*|explain*|visit*)
    r4m98d6g: { event: -0.37 },
    // event: walk (you|us|me) through|run (out|low|into|errands|your)|running (out|low)
    o7fidwek: { reviews: 0.18, event: -0.37, community: 0.1 },
    // event: (show|shows|showing) (us|your|me|off|how|you|them|some|support|that|why|what|a little|love|their|his|her|our)
    f8bx5aio: { discount: 0.14, purchase: -0.12, 'new-products': 0.34, event: -0.12, ideas: -0.11 },
    // event: (commercial|ad|advert|tv spot|campaign|trailer) .. (debut*|air*|premiere*|launch*)
    '3iibztur': { event: -1.43 },
    // event: submit your [own] (suggestion*|question*|idea*|claim*|feedback|resume|application|cv|request)
    guni5nso: { 'new-products': 0.1, event: 0.35 },
    // event: (our|the|community|user|online|support) (forum|forums) [post|thread|page]
    ef36pvy5: { event: 0.55, 'general-info': -0.12 },
    // event: (fly|ride|walk|run|cycle|cook|bake|sing|play|work out|train|sketch|paint|craft|game) along (with us|at home|live|on)
    m9y5gr84: { event: 2.29 },
    // event: (we're|we are|we will be|we'll be|we|stores|store|shop|shops|office|offices|branch|branches|cafe|restaurant|kitchen|lines|hours) .. (open|closed) .. <date> .. (from|at|until|till|between) <time>
    '0zxi0aiq': { event: -2.85 },
    // event: (cancelled|canceled|postponed|called off|rescheduled|will not go ahead)
    kg3c4giu: { event: -1.9 },
    // event: (maintenance|outage|engineering works|disruption|delays|closures|road works|roadworks|closes early|closing early|closed early|close early)
    '1uzvrv44': { reviews: -0.1, 'new-products': -0.11, event: -1.8, community: -0.14, other: 0.16 },
    // event: (great|good|lovely|amazing|wonderful|fantastic|nice|awesome|pleasure|delighted|honour|honor|privilege|fun|loved) (to (see|meet|host|have|welcome|be|join|speak)|seeing|meeting|hosting|having|welcoming|being|catching up) .. (you|everyone|everybody|so many|all|at|with|yesterday)
    fzjwotna: { event: -2.14 },
    // event: (today's|this week's|our latest|the latest) (episode|video|blog|post|podcast|issue)
    qqm5oqbf: { event: -0.37, 'general-info': 0.1 },
    // event: join our [<any>] (panel|panels) (and|of|to|for|today|now)
    gtsclqax: { event: -0.71 },
    // event: (launching|launches|launch|out|available|releases|released|arrives|arriving|landing|lands|valid|in stores|on sale|ships|shipping|delivery|selling) .. [the] <date>
    az7smnxh: { purchase: 0.42, reviews: 0.15, 'exclusive-info': -0.11, 'general-info': -0.35 },
    // event: (opening|business|operating|holiday|festive|revised|trading|store|christmas|new|special|extended) hours .. (<date>|<time>)
    wqray3ka: { event: -2.5 },
    // connected: (thank you|thanks|thankful|grateful) [so much|all] (to all|to everyone|to our|to each|for your support|for being|for all|for making|for supporting|for joining|for following|for choosing|for your|for a|for the|for coming|for everything)
    efk7rwn5: {
      'new-products': -0.21,
      opinion: 0.1,
      event: 0.23,
      connected: 1.79,
      community: 0.31,
      'general-info': -0.17,
    },
    // connected: (thank you|thanks|thankyou|thank)
    '9v7nvky2': {
      discount: -0.2,
      reviews: 0.39,
      'exclusive-info': -0.13,
      event: -0.23,
      connected: 1.58,
      community: 0.49,
      'general-info': -0.23,
      greeting: 0.28,
    },
    // connected: (grateful|thankful|gratitude)
    rsqueyd6: { connected: 1.42, 'general-info': 0.18 },
    // connected: (appreciate|appreciation|appreciated)
    tvnfrm78: { connected: 1.46 },
    // connected: (honored|honoured|humbled|blessed|touched|moved)
    jbraayr2: { event: 0.12, connected: 0.15 },
    // connected: (meet our|meet the team|meet the people|get to know|the people behind|faces behind|team spotlight|employee spotlight|employee of the month|staff spotlight|a day in the life|spotlight|meet the)
    '951yg0zi': {
      purchase: -0.23,
      'exclusive-info': 0.19,
      'new-products': -0.21,
      event: -0.37,
      connected: 0.71,
    },
    // connected: ^ meet
    zfb3iyo2: { connected: 1.07 },
    // connected: (behind the scenes|behind-the-scenes|behindthescenes|take a peek|a look inside|behind the)
    q8ckp8e9: {
      'exclusive-info': 0.29,
      service: 0.33,
      event: 0.12,
      connected: 1.79,
      ideas: 0.1,
      'general-info': -0.22,
    },
    // connected: our {staff}
    qhy8oasz: { connected: 1.69 },
    // connected: our (people|employees|colleagues|volunteers|associates|drivers|nurses|scientists|pilots|researchers|partners|agents|interns)
    f5k781x1: { connected: 2.02 },
    // connected: our (story|journey|mission|values|history|heritage|promise|purpose|commitment|belief|roots|vision|legacy|culture|founder*)
    o28o8alx: { connected: 1.7, community: -0.14, 'general-info': -0.29 },
    // connected: we (believe|stand|are committed|care|promise|pledge|are proud|are grateful|are thankful|are honored|are so proud|commit)
    '4rh73t5b': { connected: 2, 'general-info': -0.18 },
    // connected: we (remember|honor|honour|celebrate|recognize|recognise|salute|support)
    '6z6atuo2': { connected: 1.16, 'general-info': -0.11, cause: 0.38 },
    // connected: we're (committed|proud|grateful|thankful|honored|so proud|celebrating|standing|dedicated|inspired)
    majhxhlw: { connected: 1.88, 'general-info': 0.38 },
    // connected: we're (supporting|helping|working)
    uipiv0dp: { connected: 0.99 },
    // connected: (we love|we understand|we are here|we're here|we hope|we strive)
    o6s210r4: { 'new-products': -0.17, connected: 1.23, community: 0.3 },
    // connected: (we know|we want|we're excited|we are excited|we're thrilled|we're happy|we are happy|we work|we help)
    u3rv9xnf: { connected: 0.61 },
    // connected: (proud to (support|be|partner|stand|sponsor|celebrate|work|have|serve)|so proud|proud of|proud)
    vwvdu1hp: { 'new-products': -0.13, connected: 1.66, 'general-info': 0.28 },
    // connected: (committed to|commitment to|dedicated to)
    pkm1b1mr: { connected: 0.98 },
    // connected: dedication
    ds87sm54: { connected: 0.65 },
    // connected: (from all of us|from our family|from our team|from everyone|from the team|from the entire|all of us at|from us to you|on behalf of|here at <mention>|us here at|team here at|everyone at|the team at|from your friends at)
    igpwvnn4: { connected: 1.97, community: -0.15 },
    // connected: (happy|congratulations|congrats) .. (our|to our|team|colleague*)
    o5jv3o5w: { connected: 1.98 },
    // connected: (congratulations|congrats|kudos|shout out|shoutout|shout-out)
    '7e38wicp': { purchase: -0.13, connected: 0.93, 'general-info': 0.16, giveaway: 0.27 },
    // connected: (birthday|anniversary|work anniversary|years in business|years together|turns <number>|milestone)
    '2g60gwlu': {
      discount: 0.42,
      reviews: -0.16,
      event: -0.22,
      connected: 0.3,
      'general-info': -0.17,
      entertain: -0.1,
    },
    // connected: our <number> (st|nd|rd|th) [year] (birthday|anniversary)
    '4k87uc48': { connected: 2.01 },
    // connected: (thank you|thanks) for (growing|building|dreaming|celebrating|laughing|learning|cooking|running|riding|sharing) .. with us
    db53zla2: { connected: 2.4 },
    // connected: <number> years (of|ago|in|with|strong|and|young)
    to76e67o: {
      discount: 0.18,
      reviews: -0.13,
      'new-products': 0.26,
      connected: 1.36,
      community: -0.43,
      'general-info': -0.32,
    },
    // connected: (we wish|our (best|warm|warmest|heartfelt) wishes|from our family to yours)
    '1srryulx': { connected: 2.02 },
    // connected: (wishing (you|everyone|all|our)|wish you|wish all|best wishes|warm wishes)
    prir9kmh: {
      connected: 0.51,
      community: -0.15,
      'general-info': -0.17,
      entertain: -0.29,
      greeting: 0.41,
      inspire: -0.2,
      other: -0.21,
    },
    // connected: (dear (customers|friends|fans|guests|followers|community|valued|all))
    '425xui8t': { connected: 1.03 },
    // connected: our (customers|guests|fans|followers|clients|community|friends|supporters|members|loyal|amazing|wonderful|incredible|patients|donors|residents|communities)
    j3thrcv4: { event: -0.44, connected: 1.42, greeting: 0.12 },
    // connected: (together|in this together|united)
    x4qanptu: {
      purchase: -0.23,
      reviews: -0.25,
      opinion: -0.12,
      event: 0.4,
      connected: 0.29,
      community: -0.14,
      entertain: -0.33,
      greeting: -0.19,
      inspire: 0.61,
    },
    // connected: (love you|we love you|love for you|you all|all of you|each of you|you guys|you're the best|you are amazing|because of you|thanks to you|you made|without you)
    pyaagt72: {
      'new-products': -0.12,
      opinion: -0.14,
      connected: 1.06,
      community: 0.46,
      'general-info': -0.33,
      entertain: 0.2,
    },
    // connected: (we miss|we missed|we'll miss|we will miss|can't wait to (see|welcome)|look forward to|looking forward to|hope to) .. (you|your|seeing|welcoming|serving)
    qe9mcpyv: { connected: 1.89, community: 0.3 },
    // connected: (welcome) .. (team|family|back|aboard|board)
    ag9oi7u4: { connected: 1.33 },
    // connected: (stand with|stand against|stand together|solidarity|black lives matter)
    mkrtzm3j: { connected: 1.69 },
    // connected: (racism|racial|equality|equity|justice|pride month|pride|diversity|inclusion|inclusive|representation|juneteenth) +post:first-person-plural
    dkx1movt: { 'new-products': -0.16, event: 0.14, connected: 1.18 },
    // connected: (racism|racial|equality|equity|justice|pride month|pride|diversity|inclusion|inclusive|representation|juneteenth) -post:first-person-plural
    qijl058d: {
      opinion: 0.23,
      connected: 0.67,
      'general-info': -0.37,
      giveaway: 0.15,
      entertain: -0.37,
      cause: 0.55,
    },
    // connected: (support local|giving back|give back|giving tuesday|givingtuesday|pay it forward|make a difference|making a difference|difference)
    '0g5xnkqv': { connected: 0.41 },
    // connected: (donat*|charity|nonprofit|foundation|relief|fundrais*|raise funds|raise awareness|awareness|in need)
    fez2ouqw: {
      purchase: 0.28,
      'exclusive-info': -0.14,
      service: -0.17,
      connected: 0.94,
      entertain: -0.23,
      inspire: -0.1,
      cause: 0.31,
    },
    // connected: support
    p776nxys: {
      reviews: -0.49,
      event: -0.28,
      connected: 0.18,
      community: -0.29,
      'general-info': 0.25,
      cause: 0.18,
    },
    // connected: (we donated|we've donated|we will donate|we're donating|donating|donated|donation*)
    tr8bbhs0: { connected: 1.49 },
    // connected: (hero|heroes|frontline|front line|first responders|healthcare workers|veterans|military)
    sp8ai532: { connected: 0.76, cause: 0.35 },
    // connected: (volunteer*|volunteering)
    mzxm8kpc: { event: 0.15, connected: 1.11 },
    // connected: (story|stories)
    xskd4gfv: {
      purchase: -0.21,
      'exclusive-info': 0.15,
      connected: 0.13,
      community: 0.18,
      giveaway: 0.4,
      other: 0.19,
    },
    // connected: (family|families)
    w86s2lj1: {
      purchase: 0.25,
      'new-products': 0.62,
      opinion: -0.11,
      event: -0.37,
      connected: 0.24,
      ideas: -0.14,
      'general-info': -0.23,
      inspire: -0.11,
      cause: 0.21,
    },
    // connected: home
    '6mk1ag0m': {
      purchase: -0.15,
      reviews: 0.13,
      'exclusive-info': -0.26,
      'new-products': -0.46,
      opinion: -0.2,
      service: -0.16,
      event: 0.15,
      connected: 0.23,
      ideas: -0.18,
      community: 0.4,
      'general-info': 0.16,
      entertain: -0.12,
      greeting: 0.24,
    },
    // connected: (women|mothers|mom|moms|dad|dads|father|mother|parents) +first-person-plural
    p5gm6om5: { reviews: 0.16, 'new-products': -0.1, connected: 0.89 },
    // connected: (employee*|colleague*|team member*|teammate*|coworker*|teams)
    ohpsgi0u: { purchase: -0.15, connected: 1.51, 'general-info': -0.35, 'jobs-investors': 0.24 },
    // connected: (retire*|retiring|career|internship|interns|hiring|join our team)
    '5wndwp3a': { reviews: -0.14, connected: 0.56, ideas: 0.26, greeting: 0.17, other: -0.19 },
    // connected: (career|careers|hiring) +first-person-plural
    f3jy5mgw: { connected: 0.67 },
    // connected: (inspire*|inspiring|inspired|passion|passionate|dream*|heart|hearts|soul)
    srg0w29a: {
      purchase: -0.12,
      'new-products': -0.19,
      opinion: -0.17,
      connected: 0.74,
      community: 0.26,
      giveaway: 0.1,
      greeting: 0.22,
      other: -0.35,
    },
    // connected: (good luck|best of luck|cheer*|cheering|go team|let's go|here's to|cheers to|hats off|a big hug|salute|applaud)
    k1b51alt: { purchase: -0.18, event: -0.11, connected: 0.99, 'general-info': -0.22, greeting: 0.29 },
    // connected: (community|communities) +first-person-plural
    jw0ji1k2: { purchase: 0.21, reviews: -0.3, connected: 1.04, community: 0.22, 'general-info': -0.3 },
    // connected: (children|kids|students|families|people) +first-person-plural
    '6fs9vtaa': {
      purchase: 0.28,
      'new-products': -0.36,
      opinion: -0.12,
      event: -0.55,
      connected: 0.86,
      ideas: 0.39,
      community: -0.29,
      'general-info': -0.34,
    },
    // connected: (sustainability|sustainable|environment*|planet|carbon|climate|emissions|recycl*) +first-person-plural
    va5pkgfh: { connected: 1.4 },
    // connected: (future|world|change|better|impact) +first-person-plural
    rl894j06: {
      opinion: 0.22,
      service: -0.24,
      event: -0.2,
      ideas: -0.28,
      community: -0.14,
      'general-info': -0.1,
    },
    // connected: (partner|partnered|partnership|partnering|teamed up|team up|collaborat*) +first-person-plural
    '5vdyers9': { purchase: 0.41, 'new-products': 0.18, connected: 1.58 },
    // connected: sponsor* +first-person-plural
    aqp6aomp: { 'new-products': -0.12, event: 0.19, connected: 0.21, 'general-info': -0.33 },
    // connected: (throwback|tbt|throwback thursday|flashback|back in <year>|since <year>|on this day)
    c5cokcp6: { connected: 1.54 },
    // connected: (memories|remember|remembering|memory of|tribute|legacy|honor|honour|honoring)
    gmh2w3ii: { reviews: -0.2, event: -0.1, connected: 0.72, community: 0.1, 'general-info': -0.11 },
    // connected: (haha*|lol|lmao|omg|same|mood|iconic|obsessed|sigh|more please|yes please|love it|love this|love that|amazing|aww|wow|cute) +post:reply
    d0n2hfz3: { connected: 2.07 },
    // connected: (yes|right|true|nice|good) +post:reply
    '24lys800': { 'new-products': 0.16, connected: 0.58 },
    // connected: (you|your|you're) +post:reply
    '60hy9s55': {
      'new-products': -0.21,
      opinion: -0.25,
      service: -0.21,
      event: -0.15,
      connected: 0.38,
      community: -0.26,
    },
    // connected: (❤|💙|💜|🧡|💚|💛|🙏|🤗|💕|🥰|😍|💖)
    qq614wbd: {
      purchase: 0.36,
      reviews: 0.15,
      event: -0.33,
      ideas: -0.14,
      community: 0.43,
      'general-info': -0.31,
      giveaway: -0.18,
      inspire: -0.19,
      other: -0.2,
    },
    // connected: (hug|hugs|love|smile*|kindness|care|caring)
    '2kvdz9f1': {
      purchase: -0.5,
      reviews: 0.15,
      'exclusive-info': -0.23,
      opinion: 0.17,
      service: 0.23,
      event: 0.1,
      connected: 0.39,
      community: 0.38,
      'general-info': -0.38,
      entertain: -0.54,
      greeting: 0.29,
    },
    // connected: (who we are|what makes us|we do it|makes us)
    '2ifkisib': { connected: 0.95 },
    // connected: (how we|why we|what we do)
    '1ftnigp5': {
      discount: 0.42,
      'new-products': 0.18,
      event: 0.15,
      connected: 0.55,
      community: 0.23,
      'general-info': 0.1,
    },
    // connected: (i'm|i am|i've|my) +quotation
    ut5nq490: { purchase: 0.11, 'new-products': 0.22, connected: 0.41, community: 0.34 },
    // connected: (we (appreciate|thank|miss|adore|cherish|value) you|thank you for being|thanks for being|thank you all|thank you everyone)
    fjv2e7vm: { connected: 2.03 },
    // connected: (our team (is|has|was|of|at|works|loves|members)|our staff|our crew|team members|our employees)
    o4znck1t: { connected: 1.07 },
    // connected: (proud of our|so proud of|proud to call|proud to share)
    b5t2z3f1: { connected: 1.97 },
    // connected: (meet|say hi to|get to know) .. (our|team|founder|ceo|chef|employee|behind)
    rg2i4cf3: { connected: 2.05 },
    // connected: (joined us|worked with us|been with us|worked with us for|here with us for|has been with|working at|works at|worked at)
    rljr0i2g: { connected: 2.04, 'general-info': -0.13 },
    // connected: (as a (company|brand|team|family|business)|at our core|at the heart|who we are|our hearts|our thoughts)
    kiafy7id: { connected: 2.09, 'general-info': 0.15 },
    // connected: (thoughts and prayers|hearts go out|our hearts|sending love|thinking of you|sending our)
    '4ymmrbri': { connected: 2.03 },
    // connected: (stay safe|stay strong|stay healthy|take care)
    '7pvafs55': { event: 0.21, connected: 0.5, community: -0.16 },
    // connected: (we (donated|raised|partnered|volunteered|planted|helped|pledged|founded))
    ffckw6dg: { connected: 2 },
    // connected: (years ago|back in <year>|where it all started|how it started|how it all began|began with) +first-person-plural
    t5110sjt: { connected: 1.21 },
    // connected: (happy birthday|happy anniversary|work anniversary|happy retirement) .. (our|to our|team)
    '0hosae3t': { connected: 2.02 },
    // connected: (a message from|a letter from|a note from|message from our)
    '6paxaktj': { connected: 1.88 },
    // connected: (day in the life|life at|working here|team building|team day|our office)
    mmmwjq7z: { connected: 2 },
    // connected: from our family to yours
    fttoc3w5: { connected: 2.96 },
    // connected: our (hearts|thoughts) (are|go) [out] (with|to)
    '18f2ovki': { connected: 3.08 },
    // connected: (we|you) (could not|couldn't|can't) .. without you
    nehy259x: { connected: 3.08 },
    // connected: we believe (that|in)
    '6oe41bmk': { connected: 3.01 },
    // connected: meet <any> our {staff}
    bgzwsxoy: { connected: 3.04 },
    // connected: meet <any> <any> our {staff}
    jtwzaaph: { connected: 3.04 },
    // connected: (our|how it all) (story|started|began)
    m5mxdtta: { connected: 2.64 },
    // connected: we love you
    '5478uvhu': { connected: 2.89 },
    // connected: our head of
    xm1vn188: { connected: 1.35 },
    // connected: our {staff} (volunteer*|helped|worked|planted|spent|came|gave)
    rk973lap: { connected: 2.84 },
    // connected: (thank you for|thanks for) (contacting|reaching|letting|your question|your interest|the tag|sharing)
    frtsmdyy: { connected: -0.76 },
    // connected: did you know
    '09mr0gzn': { connected: -0.65, community: -0.11 },
    // connected: (you|your) +first-person-plural -post:reply
    '7ec4ld32': {
      discount: 0.34,
      purchase: 0.44,
      'exclusive-info': 0.3,
      'new-products': 0.35,
      connected: 0.65,
      community: -0.14,
      giveaway: 0.16,
      entertain: 0.23,
      greeting: -0.21,
      other: 0.21,
    },
    // connected: (we're|we are|we were|we feel|i'm|feeling|forever|so|truly|incredibly|deeply|beyond) .. (grateful|thankful|humbled|honored|honoured|blessed|touched|overwhelmed|lucky|proud)
    '7s1bphg8': { purchase: 0.29, opinion: 0.31, connected: 1.99 },
    // connected: (thank you|thanks|thank|cheers|thankful|grateful|gratitude) .. (each and every|every one of you|every single|all of you|you all|everyone who|everybody who|all who|those who|to those|to you|our (customers|followers|fans|guests|readers|members|community|supporters|volunteers|donors|partners|staff|team|employees)) -post:reply
    t7mmx6hn: { connected: 2.91, 'general-info': 0.24, giveaway: -0.14 },
    // connected: (thank you|thanks|a big thank you|huge thanks|many thanks|million thanks) [so much|again] [to] <mention> -post:reply
    e2n9snv0: { connected: 2.01, community: 0.14 },
    // connected: (thank you|thanks) .. (support|trust|loyalty|love|kindness|generosity|years|hard work|dedication|service|believing) -post:reply
    o7iro3aj: { connected: 2.18, community: 0.36, 'general-info': -0.13 },
    // connected: (couldn't|could not|can't|wouldn't|would not|can never) (do|have|be|exist|imagine|have done) .. without (you|your|our|all|every|each|their|the support|the help)
    vmchoxoo: { connected: 2.7 },
    // connected: (couldn't|could not|can't|cannot|can never) (thank|ask|be more|be) .. (enough|prouder|proud|grateful|better|luckier|happier)
    '7prnaku9': { connected: 2.41 },
    // connected: (because of|thanks to|made possible by|possible because of|powered by) (you|your|our) +first-person-plural
    oqwyxx81: { connected: 2.03 },
    // connected: (here|there) for you -post:reply
    xsljgalb: { connected: 2.02 },
    // connected: (we|we will|we have) (see|hear|got|love|miss|missed|thank|salute|celebrate|appreciate|support|stand by|are with) you -post:reply
    c8lls9p4: { connected: 1.72, community: 0.21 },
    // connected: (we|team|family|all of us|everyone|everybody|crew|staff|us) .. (wish|wishes|wishing|hope you) [you|all|everyone|our|a|each] -post:reply
    n6puue8h: { event: -0.1, connected: 2.57, ideas: 0.17, community: -0.19, 'general-info': 0.22 },
    // connected: (happy|merry|blessed|joyous) .. from [all of us|all|everyone|everybody|our|the|us|my|your] [<any>] (us|at|team|family|crew|home|friends|here)
    lp5ss24r: { connected: 2.78 },
    // connected: from [our|the|all|everyone|everybody] [<any>] (family|team|crew|house|kitchen|us) .. (to|at|here) [you|yours|all]
    xqs18p5o: { connected: 2.48, 'general-info': -0.11, greeting: 0.13 },
    // connected: (wishing|wish|wishes) (him|her|<mention>|the entire|the team|the best|them)
    hjnqqa6p: { connected: -1 },
    // connected: (happy|merry) -post:first-person-plural
    uvhgc15c: {
      purchase: -0.17,
      reviews: -0.14,
      'new-products': -0.15,
      connected: -0.55,
      entertain: -0.79,
      greeting: 0.99,
      inspire: -0.28,
      cause: -0.22,
      other: -0.57,
    },
    // connected: our [own|very own|new|chief|senior|global|head of|vice president|lead|longtime|amazing|talented|incredible|dedicated] {role}
    qrx6umcv: { purchase: -0.15, reviews: -0.42, connected: 1.94, ideas: -0.29, community: -0.27 },
    // connected: {role} [<any>] (says|shares|explains|reflects|talks|discusses|remembers|tells|joined|has been|recalls|retires|retired|started)
    odoeg5x5: { connected: 1.15 },
    // connected: {role} (at|of|for|with) .. (years|decades|since <year>)
    rh3kbwkt: { connected: 2.1 },
    // connected: (after|for|of|with) <number> years (at|with|in|of service|on the)
    wbgis1o0: { connected: 1.94 },
    // connected: (joined|joins|been with|worked for|works for|works with|started at|started with|proud part of) (us|our|the team|the company|the family|the crew)
    r9whubct: { connected: 1.46 },
    // connected: (staff|employee|team|team member|crew|volunteer|colleague|instructor|coach|chef|artist|barista|stylist|speaker|founder|intern) (spotlight*|introduction*|feature*|story|stories|appreciation|of the (month|week|year)|profile|friday|highlight|takeover|tuesday|anniversary)
    '9asndh9k': { connected: 2.81 },
    // connected: (meet|say hello to|say hi to|introducing|get to know|welcome) <any> [<any>] [a|an|our|the] [<any>] {role}
    '0xhwb3ic': { connected: 2.26, 'general-info': 0.1 },
    // connected: (the|some of the|one of the) (people|faces|hands|humans|person|folks|heroes|minds|women|men|team|brains) (behind|who|that|making|keeping)
    nir229r7: { 'new-products': 0.35, connected: 2.06, cause: 0.13 },
    // connected: (behind the scenes|bts|behind-the-scenes) (of|at|with|look|in|from|here|as)
    tg387zvp: { 'new-products': -0.1, connected: 2.27, 'general-info': 0.2 },
    // connected: (day|week|life|morning) in the life
    i9xasd2w: { connected: 2.02 },
    // connected: (she|he|her|his) +post:first-person-plural
    '4j3dyug3': {
      discount: -0.53,
      reviews: 0.23,
      'exclusive-info': 0.28,
      'new-products': -0.62,
      connected: 0.29,
      ideas: 0.1,
      community: 0.58,
      'general-info': -0.2,
      giveaway: -0.27,
    },
    // connected: (she|he|her|his) +post:introduction
    ig569j6o: { reviews: -0.13, event: -0.18, connected: 0.51, community: 0.46 },
    // connected: our (passion|dedication|journey|hard work|commitment) (for|to|of|with|has|is|makes|at|from|in)
    xbqf24bj: { connected: 2.17 },
    // connected: (his|her|their) (passion|dedication|journey|career|hard work|commitment) (for|to|of|with|has|is|makes|at|from|in)
    lxpfjj5l: { connected: 0.9 },
    // connected: (congratulations|congrats|well done|cheers|kudos|bravo|way to go|hats off) .. (team|colleague*|graduat*|class of|batch|employees|apprentice*|intern*|scholar*|recipients|our|student*)
    im93uak0: { connected: 2.44, 'general-info': 0.11 },
    // connected: {role} +introduction
    '9aop2ag6': { event: 0.23, connected: 1.18, community: -0.16 },
    // connected: (says|said|shares|explains|adds|recalls|told us) +post:quotation +post:introduction
    msb1gaoh: { event: 0.11, connected: 0.48 },
    // connected: (at|joined|with) our (company|lab|site|plant|factory|office|kitchen|studio|workshop|warehouse|farm|bakery|store)
    getgb46z: { connected: 1.09 },
    // connected: (this is|here is|say hi to|say hello to|meet) <any> [<any>] (she|he|who|our)
    j65j8o1n: { connected: 2.09 },
    // connected: (she|he|who) [has] (been|worked|packed|baked|made|run|served|looked after|driven|taught|sewn|kept) .. since <year>
    '379sccsq': { connected: 2.03 },
    // connected: (cares|gives back|volunteers|in action|day of service|giving campaign)
    cgwhph9y: { event: 0.1, connected: 1.29, giveaway: 0.15 },
    // connected: (we|we've|we're|we are|we will|we'll|company|foundation) .. (donated|donating|raised|pledged|planted|volunteered|committed|fighting|championing)
    h2kjz6fo: { connected: 2.25 },
    // connected: (we|we've|we're|we are|we will|we'll|company|foundation) .. (partnered|teamed up|contribut*|invested|working to)
    b8edwp0m: { connected: 1.44 },
    // connected: (we must|we need to|we can all|we all|together we|let's all|let's commit|let's stand|it's up to us) .. (change|end|help|build|make|create|protect|stop|fight|celebrate|beat|work|support|be|do)
    nxo9l2br: { connected: 1.82, community: -0.1 },
    // connected: (let us|let's make|let's keep|we can) .. (change|end|build|protect|stop|fight|beat|difference|better world)
    jdrxaesu: { connected: 1.35 },
    // connected: (help us|join us|stand with us|join me|be part) .. (make|end|fight|support|stop|celebrate|honor|honour|help|raise|show|build|protect|stand|take action)
    izme33kh: { event: 0.14, connected: 1.73, 'general-info': -0.19 },
    // connected: (committed|commitment|dedicated|proud|honored|honoured|pleased|excited|striving|working) (to|in) (supporting|helping|building|creating|ensuring|protecting|improving|making|reducing|support|help|partner|ensure|make|be part|serve|celebrate|stand|join)
    '5y7bltc1': { connected: 1.82 },
    // connected: (stand|stands|standing|speak|speaking) (up|together|with|against|in solidarity|for|by|united) +first-person-plural
    '3lgvcokl': { connected: 1.82 },
    // connected: (in support of|in honor of|in honour of|in partnership with|in memory of|in celebration of|in solidarity)
    aseinxdd: { connected: 0.92, 'general-info': -0.1 },
    // connected: (gives back|give back|giving back|social responsibility|csr|our planet|greener|net zero|carbon neutral|a better world|better future|brighter future)
    g0im5hpi: { purchase: 0.16, connected: 1.38 },
    // connected: (at|here at) <any> [<any>] [<any>] we (believe|know|are|love|take|work|strive|want|understand|value|think|care|celebrate)
    '30dmagty': { connected: 1.91 },
    // connected: (what|why|how) we (do|do it|believe|stand for|started|care|are|give|got started)
    t18utxst: { connected: 1.51 },
    // connected: (our|the) (founder*|grandfather|grandmother|grandparents|dad|mum|mom|parents|great-grandfather) .. (started|founded|opened|began|built|bought|used to|had|wanted|always|came)
    b8kxp0iv: { connected: 2.77, 'general-info': -0.17 },
    // connected: (started|founded|opened|began|established|born|opened our doors) .. (in <year>|<number> years ago|as a|with a|from a|with just|in a) +post:first-person-plural
    gkyowbfq: { connected: 0.95, inspire: -0.14, other: 0.23 },
    // connected: (we celebrate|celebrating|we turn|turned|turning|marks|marking) .. (birthday|anniversary|years|years old|<number>th) +post:first-person-plural
    zid4mfj4: { connected: 1.15, community: 0.11, 'general-info': -0.17 },
    // connected: <number> [amazing|wonderful|incredible|fantastic] years .. (ago|later|together|of)
    q6iggb8s: { 'new-products': 0.14, connected: 1.07 },
    // connected: (fans|followers|members|subscribers|of you) .. (thank|thanks|celebrate|milestone|wow)
    '97ex0eq1': { connected: 1.35 },
    // connected: <number> (fans|followers|subscribers|likes)
    ewygqow1: { reviews: 0.18, connected: 2.1, 'general-info': -0.1 },
    // connected: (follow us|give us a follow|find us|say hi|come say|stay with us|hang out with us|chat with us) -post:reply -post:price
    aggvxxw6: { 'exclusive-info': 0.15, 'new-products': 0.27, event: -0.22, connected: 0.7, community: 0.11 },
    // connected: (great|lovely|wonderful|amazing|fantastic|fun|good) .. (to see you|seeing you|to meet you|meeting you|to have you|having you|to welcome|welcoming|to see so many|time with)
    on9gb5ji: { connected: 2.37 },
    // connected: (we|i) (had|have had) .. (blast|pleasure|fun|honor|honour|great time|wonderful time|amazing time|time|privilege)
    gbrgkp7b: { connected: 1.91 },
    // connected: (way to go|crushing it|crushin|you got this|you did|high five|nailed it|legend|goals|love to see it|enjoy|you rock|welcome to the|have fun|hope you|glad you|happy to hear|so happy|good choice|great choice|nice one|well done|congrats) +post:reply
    '3allorcf': { opinion: 0.14, service: -0.31, connected: 2.22, 'general-info': -0.1 },
    // connected: (dm|pm|email|e-mail|order|account|contact|call us|details|issue|issues|sorry|apologise|apologize|apologies|team|check|link|article|inconvenience|ticket|resolve|refund|assist|help|look into|number|info|information|further|fix) +post:reply
    '7er6gd7q': {
      'new-products': -0.14,
      opinion: -0.22,
      service: 0.13,
      connected: -1.56,
      community: -0.14,
      'general-info': -0.28,
    },
    // connected: (we want|we'd like|we would like|let us know|please) +post:reply
    '4svy9dpw': { connected: -1.28 },
    // connected: (thank you|thanks|grateful) for (letting us|having us|choosing us|trusting us|trusting|being part|being a part|being there|all you do|everything you do|all that you do)
    w0aa1va2: { connected: 2.85, 'general-info': -0.11 },
    // connected: (team|family|crew|all|everyone|staff|us) (at|from|of|here) <any> [<any>] .. (wish|wishes|wishing) (you|everyone|all)
    rwsxzs8v: { connected: 2.73 },
    // connected: (raise|raised|raising) .. (money|funds|awareness) [for|to|of]
    '2m3wb22m': { event: 0.24, connected: 1.34 },
    // connected: (partnered|partnering|partner|joined forces|teamed up) .. to (support|help|launch|provide|bring|create|make)
    jrfo4r15: { connected: 1.45 },
    // connected: (mean|means|meant) (the world|so much|everything|a lot) [to us|to me|to all of us] -post:reply
    v97msgm3: { opinion: 0.17, connected: 2.28 },
    // connected: (your|all your|with your) [<any>] (support|generosity|kindness|loyalty|trust|donation*|encouragement|patronage) -post:reply
    oqe3fi8o: { connected: 1.27, 'general-info': -0.12 },
    // connected: (you|you all|your support|your help|your donation*|your generosity) (helped|helps|made|make|makes|allowed|allows|raised|keep|keeps|inspire|inspires) (us|it|this|possible|over|more than|every|our)
    woyaryjm: { opinion: 0.15, connected: 1.56 },
    // connected: (bottom of our heart*|heartfelt|full hearts|hearts are full)
    tjc13yv4: { connected: 1.72 },
    // connected: (saddened|heartbroken|condolences|we mourn|mourning|sympathies|passing of|in our thoughts) +post:first-person-plural
    etwa0su5: { connected: 1.35 },
    // connected: (family (owned|run|business)|locally owned|independently owned|(second|third|fourth|fifth|sixth) generation|we're a (small|tiny|family|independent)|we are a (small|tiny|family|independent)) +post:first-person-plural
    uz4l07yr: { connected: 1.47 },
    // connected: (since|from) (the beginning|the very beginning|day one|the start|our founding|we opened|we started|we began)
    '1ni40aml': { event: -0.13, connected: 1.43, community: 0.13 },
    // connected: (a|one|two|three|half a|over a|nearly a|past) (decade|decades|century) (of|ago|on|later|in|together|and)
    '7m8e3kot': { connected: 1.28 },
    // connected: (for|after|over) (over|more than|nearly|almost|the past|the last) <number> years +post:first-person-plural
    wtg83fug: { connected: 0.81 },
    // connected: meet the (team|maker*|founder*|farmer*|family|owner*|chef*|designer*|brewer*|crew|staff|faces|people|humans|grower*|producer*|craftsmen|women|minds)
    ev4mpbur: { connected: 1.95 },
    // connected: (inside|step inside|peek inside|tour of|visit) our [<any>] (kitchen*|studio*|factory|workshop*|atelier*|warehouse*|brewery|bakery|roastery|distillery|farm*|lab*|archive*)
    ruuv44f8: { connected: 1.35 },
    // connected: (newest|new) (member of|addition to|member to) (the|our) (team|family|crew|staff)
    r6b1hdib: { connected: 2.02 },
    // connected: (office (dog*|party)|team (lunch|dinner|outing|day|trip)|christmas party|staff party|work family)
    phl0qfnd: { connected: 1.65 },
    // connected: (proceeds|profits|percent|<percent>|<money>) .. (go to|goes to|will go|to benefit|benefits|benefiting|donated|to charity) +post:first-person-plural
    bcqzr8sh: { connected: 1.26 },
    // connected: (local|nearby) (charit*|school*|food bank*|shelter*|hospice*|hospital*|youth|families in need|causes) +post:first-person-plural
    orbzavzv: { connected: 1.01 },
    // connected: ^ behind the scenes [of|at|with|look|in|from|here|as]
    o5du51hp: { connected: 3.24 },
    // connected: (backstage|making of|bts)
    u6o1z8hf: { 'new-products': -0.15, connected: 1.81, 'general-info': -0.21, giveaway: 0.2 },
    // connected: our [own] <any> (farmer*|grower*|baker*|brewer*|butcher*|chef*|buyer*|fishmonger*|designer*|engineer|engineers|scientist*|maker*|artisan*|craftsman|craftsmen|winemaker*|florist*|colleague*|volunteer*|intern*|apprentice*|nurse*|driver*|pilot*)
    pahml9oa: { purchase: 0.15, connected: 1.97, community: -0.11 },
    // connected: (meet|visit|introducing|joined|joins) .. our [own] <any> (farmer*|grower*|baker*|brewer*|butcher*|chef*|buyer*|fishmonger*|designer*|engineer|engineers|maker*|artisan*|winemaker*)
    zk2yd21e: { purchase: 0.12, connected: 3.2 },
    // connected: (expert|master|head|veteran|resident|third generation|second generation) (farmer*|grower*|baker*|brewer*|butcher*|chef*|buyer*|roaster*|fishmonger*|watchmaker*|tailor*|perfumer*|artisan*|winemaker*|distiller*)
    '7p6yppa0': { connected: 1.83 },
    // connected: <any> (shares|reflects) (how|what|why|on|about|her|his)
    '2uk4ouul': { reviews: 0.15, connected: 1.23, community: 0.16, 'general-info': -0.26, cause: 0.15 },
    // connected: (well done|congratulations|congrats|kudos|bravo|props|hats off|high five) to (everyone|everybody|all|every|the whole|each)
    '9lr2bsq5': { connected: 2.48 },
    // connected: hope (you|everyone|everybody|you all) (enjoyed|caught|had|liked|loved|are well|are safe)
    '5pkdajnq': { connected: 1.07 },
    // connected: (give us a follow|follow (us|along) on (instagram|twitter|facebook|tiktok|linkedin)|our (instagram|tiktok|facebook page) is) -post:reply -post:price
    odqnvgro: { 'new-products': 0.11, connected: 1.5 },
    // connected: (join|help) us (in|and|alongside)
    '1rcv15fs': { connected: 1.26, 'general-info': 0.17 },
    // connected: (urging|we urge|advocating|advocate for|calling on|we call on|campaigning for|lobbying|fighting (for|to)|fight for|take action|taking action|time for action|speak out|speaking out|sign the petition|raise our voice*)
    us98pi53: { connected: 2.06, 'general-info': -0.26 },
    // connected: (joined|joining|join|partner*|teamed up|together with|come together|campaign|initiative|alongside) .. to (encourage|urge|raise awareness|fight|protect|end|stop|tackle|combat|empower|advance)
    tkc9jp4w: { connected: 1.71, 'general-info': 0.1 },
    // connected: (restore|restored|restoring|plant|planted|planting|replant*) .. (tree*|forest*|hectare*|acres|mangrove*|seedling*)
    nwsuqdu8: { connected: 1.44 },
    // connected: (ultimate sacrifice|sacrificed|fallen heroes|armed forces|memorial day|remembrance day|lest we forget|independence day|republic day|labor day|labour day)
    riyckesy: { connected: -0.48, 'general-info': -0.11, entertain: -0.11, greeting: 0.16 },
    // connected: (employers|your employees|employee benefits)
    zthl836w: { connected: -0.8 },
    // connected: (say|says|saying) (thanks|thank you|thankyou) [to|with|for]
    orf1ku4o: { event: 0.12, connected: -0.52 },
    // connected: (mother's|mothers|mothering|father's|fathers|parents|women's) (day|sunday)
    s3fy0quw: { 'new-products': -0.1, connected: 0.18, community: -0.18, inspire: -0.15 },
    // connected: (booth|appoint*|appointment of|strategic plan|commercial operation|installed capacity|megawatt*)
    '657m2ctf': { purchase: -0.18, reviews: -0.1, event: 0.31, connected: -1.35, 'general-info': 0.16 },
    // connected: (a career (in|at|with)|join our team|when you join|part of work that|career mission|as part of our)
    '7e8z4xhc': { connected: -1.24, entertain: -0.18, 'jobs-investors': 0.26 },
    // connected: (honored|honoured|proud|thrilled|humbled|excited|delighted) to (be|have been|have) [been] (named|recognized|recognised|ranked|awarded|scored|included|listed|shortlisted|nominated)
    '9mhpajso': { connected: -0.69 },
    // connected: (thanks|thank you) for (the (photo|pic|shot|image|picture)|following)
    pp6ifbua: { connected: -1.02 },
    // connected: (recruiting|recruiter*|req|apply (now|today|online|here|at|by)|to apply|applicants|openings|hiring|your skills|your career|career opportunities|new hires|resume|cv|vacanc*|roles)
    m9tl7ni5: {
      purchase: -0.23,
      reviews: -0.18,
      'new-products': -0.12,
      connected: -1.38,
      community: -0.19,
      'general-info': -0.3,
      entertain: -0.54,
      cause: -0.16,
      'jobs-investors': 1.1,
      other: -0.17,
    },
    // connected: (you'll|you will) (help|work|be part|join|deliver|learn|lead|build)
    ssrsb2uj: { connected: -1.29 },
    // connected: (save the date|you're invited|you are invited|register (now|today|here)|tickets|rsvp|tune in|watch live|see you there|<time>)
    '96dk81pt': {
      discount: -0.34,
      purchase: -0.38,
      reviews: -0.35,
      'exclusive-info': 0.36,
      'new-products': -0.42,
      event: 0.11,
      connected: -0.72,
      'general-info': -0.22,
      'jobs-investors': 0.15,
    },
    // connected: (happy birthday|happy anniversary|good luck|best of luck|all the best|rest in peace|rip) [to] [<any>] [<any>] <mention>
    jotcmlzm: { connected: -1.35 },
    // connected: (exclusive*|sneak peek|first look|all access|early access)
    mlwwqxq2: {
      purchase: 0.2,
      reviews: -0.12,
      'exclusive-info': 1.48,
      'new-products': 0.45,
      connected: -1.54,
      ideas: -0.12,
      community: -0.33,
      'general-info': -0.62,
      giveaway: 0.14,
      other: 0.21,
    },
    // connected: (brand ambassador*|friend of the (house|brand)|global ambassador|house ambassador)
    t25vz50v: { connected: -1.09, 'general-info': 0.19 },
    // connected: (required|mandatory|regulations|guidelines|precaution*|measures|effective (from|immediately)|until further notice)
    '3ucc36sv': { connected: -1.17 },
    // connected: (thank you|thanks) for (your (interest|message|question|order|purchase|feedback|inquiry|patience)|reaching|contacting|getting in touch|tweeting|playing|watching|reading|letting us know)
    '98u1z9q1': { connected: -1.37, 'general-info': -0.14 },
    // connected: (build a career|join us as|career path|job|jobs|apply now|apply today|open position*|open role*|vacanc*)
    ho21ev2c: {
      'new-products': -0.21,
      connected: -0.69,
      community: -0.12,
      'general-info': -0.1,
      other: 0.13,
    },
    // connected: (quote*|quotes|motivation*|mood|memes|meme)
    op979ulg: { 'new-products': -0.27, connected: -0.6 },
    // ideas: (what|which|who) .. (should|shall|could) we .. (make|create|add|do|launch|bring|cover|build|release|offer|design|introduce|name|call|feature|try|post|talk|invite|go) +question
    egnj46sh: { ideas: 4.82 },
    // ideas: (what|which|who|where) .. (should|shall|could) (we|i) +question
    rejwsxrz: { ideas: 4.29 },
    // ideas: (what|which|who) .. (would|do|should) you (like|want|love) .. (to see|us to|see|from us|next|more of|to hear|added|on the menu) +question
    h56xwd6h: { ideas: 4.83 },
    // ideas: (would|do) you (like|want) (to see|us to) +question
    ls8cop1o: { ideas: 4.29 },
    // ideas: (want to see|like to see|love to see) .. (next|menu|us|add*|here) +question-to-reader
    zbv97nfi: { ideas: 4.18 },
    // ideas: (suggestion|suggestions|suggest a|suggest your)
    i9ivrjum: { connected: 0.14, ideas: 3.47, community: 0.15, 'general-info': -0.13 },
    // ideas: (help us (name|design|create|choose|decide|build|shape|pick|find)|name (our|this|the) (new|next)|name that|design (our next|a new|the next))
    hzj778pw: { ideas: 4.91 },
    // ideas: (submit|send|share|give|tell|got|have|pitch|drop) [us] (your|an|any|a) [best|great|own] (idea|ideas|suggestion*|design|designs|feature request*|sketch*|recipe*|invention*|proposal*|concept*)
    jzlg956s: { ideas: 4.98, community: -0.24, 'general-info': -0.36 },
    // ideas: (your (ideas|idea|suggestions|designs|suggestion))
    ubj6i8mr: { ideas: 4.2 },
    // ideas: (feature request*|beta test*|beta tester*|crowdsourc*|co-create|cocreate|innovation challenge|idea contest|call for ideas|ideas contest|design challenge|design contest|design competition|render challenge)
    sglrnigm: { ideas: 5.32 },
    // ideas: (bring back|brought back|make a comeback|come back) +question
    tlykmkhd: { ideas: 4.31 },
    // ideas: (we should|should we) (make|add|create|bring|do|cover|launch|open|try|put)
    eix65e7c: { ideas: 3.66 },
    // ideas: (request|requests)
    ansnxd4m: { ideas: 3.09 },
    // ideas: (idea|ideas) +second-person
    vxk8ssgn: { opinion: -0.12, ideas: 0.59, 'general-info': 0.36, entertain: 0.15 },
    // ideas: (how (can|could|should) we (improve|make|do|help|better))
    udk39wsq: { ideas: 3.75 },
    // ideas: (call for (submissions|proposals|entries|papers)|looking for (ideas|input|suggestions))
    '5q950r2k': { event: 0.11, ideas: 3.75 },
    // ideas: (if you could (create|design|add|change|invent|name|have|bring|make)|what would you (create|design|add|change|invent|name|make|build))
    f7ekn30x: { ideas: 3.75 },
    // ideas: (dream|ideal|perfect|wishlist|wish list) .. (flavor*|flavour*|feature*|menu|product*|collab*|car|shoe*|store|pizza|burger) +question
    n3fes76p: { ideas: 3.75 },
    // ideas: (name suggestions|any suggestions|any ideas|any requests|what's missing|we're missing|haven't mentioned)
    x4bbuzsv: { ideas: 3.23 },
    // ideas: (it's time to add|we need a|there should be)
    ezrmppin: { 'new-products': 0.24, ideas: 1.79 },
    // ideas: (agree|think|believe|say) it's time (to|for|we)
    xrh11y42: { ideas: 5.08 },
    // ideas: (looking forward to|like to hear|want to hear|love to hear) +question-to-reader
    yadmuykf: { ideas: 3.23 },
    // ideas: (shape the future|have a say in|build the future|ideate|brainstorm*|prototype*|inventor*|invent)
    nitrjmyv: {
      purchase: -0.37,
      event: 0.26,
      connected: -0.19,
      ideas: 1.08,
      'general-info': 0.24,
      giveaway: 0.31,
    },
    // ideas: hackathon
    vwh1emnz: { ideas: 3.21 },
    // ideas: (which|what) .. next +question-to-reader
    kneqfasr: { ideas: 2.68 },
    // ideas: (what|which|who|where) .. should we .. (make|create|call|name|cover|launch|open|bake|brew|do|add|build|design|write|talk|play|feature|post|bring|try|visit|go) +question
    vey11ydk: { ideas: 5.37 },
    // ideas: (what|which) [flavor|flavour|topic|city|product|feature|colour|color|song] should we
    n1wykoa5: { ideas: 5.36 },
    // ideas: (name|design|suggest) (our|a|the) (new|next|colour|color|name|flavor|flavour)
    '9gndd0zb': { ideas: 5.01 },
    // ideas: suggest a
    '5b6a7u6u': { ideas: 4.82 },
    // ideas: (your|for) suggestion*
    p2bsy11r: { ideas: 4.88 },
    // ideas: suggestions for
    va0n7v6j: { 'new-products': 0.23, opinion: -0.11, ideas: 4.93 },
    // ideas: (beta tester*|beta testers|beta test*|test group|early testers)
    '8n4u8uca': { ideas: 4.82 },
    // ideas: (if you could|imagine you could) .. (create|design|add|change|invent|name|have|bring|make)
    '946a4w1g': { ideas: 4.55 },
    // ideas: we make next
    ke8vy9xg: { ideas: 4.86 },
    // ideas: (should we|we should) +question
    xgbpjeo2: { ideas: 4.2 },
    // ideas: (what|which|where|who|how) .. (should|shall|could) we .. (next|bring|make|add|stock|serve|bake|brew|cover|film|build|call|name|change|improve|launch|open|visit|host|do|play|try|write|design|paint|feature|go) +question
    es2awsqr: { ideas: 4.9 },
    // ideas: (what|which|who|where) .. (would you|do you|you'd|you would) (like|love|want|wish|hope) .. (to see|to hear|us to|from us|next|see next|in our|on our|added|here|more of) +question
    cv0u2oj1: { ideas: 4.84 },
    // ideas: {tellus} .. (what|which|who|where) .. (you'd (like|love|add|want|change)|want|wish|we should|should we|add|bring|see|next)
    wmx42ma8: { ideas: 2.62 },
    // ideas: {give} [us|me|over|in] [all|some of] your .. (idea|ideas|suggestion*|design|designs|request*|wish*|proposal*|concept*|name ideas|sketch*|dream*)
    vhetafvp: { ideas: 4.87 },
    // ideas: (got|have) (an|any|a great|a bright|some|a) (idea|ideas|suggestion*|request*|name) +question
    e2g00q18: { ideas: 4.29 },
    // ideas: (any|your|open to|taking|accepting|need|needs|looking for|want|love|welcome|more) (suggestions|ideas|requests|recommendations|proposals|name ideas)
    '0620k0jm': { ideas: 3.2 },
    // ideas: (help|helping) (us|our team|me) .. (name|decide|choose|design|pick|come up with|create|shape|build|improve|figure out) .. (the|our|a|this|what|which|new|next)
    y11stjag: { ideas: 4.34 },
    // ideas: (needs|need|deserves|looking for|still has no|without|give .. a|find .. a) (a|the|your|it) [new|proper|good] name
    nigbp8tx: { ideas: 4.45, community: 0.14 },
    // ideas: (name|design|create|invent|dream up|come up with|submit|write|sketch|draw|pitch) (our|your|a|an|the) [own|new|next|dream|perfect|ideal|ultimate] .. (and|for a chance|to win|contest|challenge|competition|could become|will be made|for our)
    hnu6ptox: { connected: -0.13, ideas: 3.31, community: 0.13 },
    // ideas: (beta|pilot|early access|prototype|test group|test kitchen|tester|testers|panel) .. (sign up|join|apply|feedback|wanted|testers|tester|input|shape|volunteers|program*)
    qfnk4ew5: { ideas: 3.75 },
    // ideas: (wish list|wishlist|bucket list|if we could|if we made|if we opened|if we brought|what if we|should this become) +question
    n5khlb53: { ideas: 2.6 },
    // ideas: (we're|we are) (planning|working on|building|dreaming up|deciding|choosing|thinking) .. (next|new) .. (and|so)
    '0oohix2k': { ideas: 1.07 },
    // ideas: (bring back|brought back|make a comeback|come back|return|revive|see again) +question-to-reader
    '3ctouqrz': { ideas: 3.75 },
    // ideas: (vote|votes|pick|choose|decide) .. (next|we make|we bring|comes back|come back|gets made|should be made|new name|the name)
    l28ek2tx: { purchase: 0.17, ideas: 3.66 },
    // ideas: (topics|topic|guests|guest|city|cities|flavour|flavor|colour|color|song|feature) .. (should we|do you want|would you like|you'd like|next) +question
    o8jmaxd5: { ideas: 3.75 },
    // ideas: (hackathon|ideathon|call for (ideas|entries|papers|proposals|speakers|submissions|pitches|startups)|innovation (challenge|contest)|pitch (competition|contest|us|your))
    d3y4js91: { ideas: 3.75 },
    // ideas: (anything|something|what) .. (missing|we (haven't|missed|forgot|should|could)|you'd (like|love|change|add)) +question
    ey77vfcy: { ideas: 3.79 },
    // ideas: (suggest|suggested) (a career|you|that you|we|he|she|the)
    w2ho9b9i: { ideas: -3.22 },
    // ideas: (we (listened|asked|heard)|you (asked|suggested|voted|requested|spoke|wanted)|over <number> of your suggestions|named by you)
    e2bqf4cm: {
      'exclusive-info': 0.12,
      opinion: -0.16,
      connected: 0.24,
      ideas: -2.6,
      community: 0.34,
      'general-info': -0.33,
    },
    // ideas: (will|would|can|that|which|helped|helps|to|insights) help us (create|build|improve|shape|choose|decide|find|design|pick)
    '4wouvid6': { connected: 0.27, ideas: 0.48 },
    // ideas: (her|his|our|these|top|gift|helpful|expert|delicious|offers|gives us) (suggestions|suggestion) [for]
    rd053t83: { ideas: -1.07 },
    // ideas: (calling all|attention) [<any>] (artists|designers|creatives|inventors|innovators|makers|illustrators|creators|students|developers|startups)
    '57tz3w2i': { ideas: 4.04, giveaway: 0.13 },
    // ideas: (your|the winning|winning|best) (design|idea|flavor|flavour|recipe|name|creation|concept|sketch|artwork) (could|will|may|might|to) [be|become|end up|get|appear|come] [made|produced|featured|served|printed|on]
    qmm3347y: { ideas: 4.12 },
    // ideas: (what|which) [new] (feature*|flavour*|flavor*|product*|colour*|color*|topic*|improvement*|change*|content|services|toppings) ((should|could) we|would you (like|love|want) (us|to see|added|next)) +question
    a1cxuaf3: { ideas: 4.82 },
    // ideas: (tell us|let us know|comment|share|drop|send us) .. (you want to see|you would like to see|to see next|we should|could improve|you want next|you want from us|like us to)
    '7v9mp3lv': { ideas: 4.82 },
    // ideas: (we're|we are) (thinking of|thinking about|considering|toying with|planning to add|tempted to) +post:question-to-reader
    '3j11yty2': { ideas: 3.75 },
    // ideas: (you|do you) wish (our|we|it|the|your|this|there) [<any>] [<any>] (had|has|did|could|would|was|were|offered|made|sold|came) +question
    '3x0a9tv0': { ideas: 3.75 },
    // ideas: (next|new) [<any>] (video|episode|flavour|flavor|drop|colour|color|recipe|topic|destination|guest|collab|edition|special|dish|design) [<any>] [<any>] [<any>] (or|you decide|you choose|your call|up to you) +post:question
    ulmptxyk: { ideas: 4.29 },
    // ideas: (should|could|shall) be (our|the) (next|new|name) +question
    '16veraco': { ideas: 4.29 },
    // ideas: (want|like|love) us to (make|create|launch|build|bring|bake|brew|cover|do|try|add|stock|open|design|produce|write|film|feature)
    '5mxdkooy': { ideas: 4.82 },
    // community: tag (a friend|someone|your|a|that|friends|the|<number>|them|somebody|whoever|who)
    '3qkpdhmx': { event: 0.2, community: 2.99, giveaway: 0.11 },
    // community: tag (us|<mention>|me)
    adlixdpz: { community: 2.64 },
    // community: (📷|📸) <mention>
    lkhqy3i1: {
      reviews: -0.12,
      connected: 0.11,
      community: 0.36,
      'general-info': -0.13,
      entertain: -0.14,
      greeting: -0.1,
      inspire: 0.29,
    },
    // community: (repost|regram|reposted|rp) [from] <mention>
    '94xdvcqx': { community: 2.63 },
    // community: (photo|pic|credit|shot|captured|image|via|video) [by|credit|from|creds] <mention>
    dge9yolb: { community: 0.56, 'general-info': 0.31 },
    // community: (repost*|regram*|photo cred*|pic cred*|ugc)
    pn2x3m9k: { community: 1.92 },
    // community: share (your|a|yours) [own|favorite|favourite|best] (photo*|pic*|picture*|selfie*|story|stories|look*|moment*|recipe*|memories|experience*|video*|creation*|snap*)
    '9kf2pnuk': { community: 3.23, 'general-info': 0.13 },
    // community: (show us|we want to see|send us|show off) (your|how|what)
    y628damg: { discount: 0.13, community: 2.44, giveaway: 0.1 },
    // community: share (yours|with us|them with|it with)
    sufpilju: { community: 2.62 },
    // community: (be featured|get featured|featured on our|feature you|chance to be featured)
    uhf3oct4: { community: 2.27 },
    // community: (fan (of the week|photo*|art|friday|feature)|customer (of the|spotlight|feature)|member (spotlight|of the|monday|story)|community (spotlight|member*|highlight))
    o5zte830: { connected: -0.12, community: 3.33 },
    // community: {customer} (spotlight|of the (week|month|day))
    '68ls1d1l': { community: 0.45 },
    // community: (ambassador*|brand ambassador*)
    y10qsd13: { connected: 0.14, community: 0.21, 'general-info': -0.1 },
    // community: (join (our|the) (community|group|club|family|movement|crew|squad|tribe)|facebook group|fan club|members' club|community group|discord server)
    qsnj0kv1: { community: 3.03 },
    // community: (discord|forum)
    jx3fmmwi: { community: 1.33, 'general-info': -0.22 },
    // community: (our community|the community|this community|your community|community of)
    hnvuke7c: { community: 0.84 },
    // community: community
    qreor3oz: { reviews: -0.26, connected: -0.49, community: 1.1, 'general-info': -0.18 },
    // community: communities
    '2u78a54r': { community: 0.46 },
    // community: (volunteer*|volunteering)
    '8a3pjcow': { connected: 0.15, community: 1.16 },
    // community: our {customer} (shared|sent|made|wore|created|posted|look*|are|have)
    '93m75x93': { 'new-products': 0.23, community: 2.18 },
    // community: (one of our|some of our|our lovely|our amazing|our loyal|our awesome) .. {customer}
    y8nuafjy: { community: 2.12 },
    // community: (thanks|thank you|cheers) .. (for sharing|for the photo|for the pic|for the shot|for the love|for tagging|for the picture|for the post)
    '7yq964v1': { community: 2.93 },
    // community: (spotted|seen on|looking (good|great|fab|amazing|gorgeous|fabulous|stunning)) .. <mention>
    '488p42xf': { community: 2.24 },
    // community: <mention> (wearing|rocking|looking|looks|in (our|the|her|his)|wears|styled|shows|sharing)
    gaz2vdot: { community: 0.36 },
    // community: (shout out|shoutout|shout-out) .. <mention>
    '606awg47': { community: 1.92 },
    // community: (shout out|shoutout|shout-out)
    v1r91w0x: { community: 1.12 },
    // community: (friends|friend|bestie|besties|buddy|buddies|squad|bff|loved ones|mates)
    '8lzd0pt6': {
      discount: -0.45,
      reviews: -0.11,
      'exclusive-info': 0.13,
      event: 0.34,
      connected: -0.15,
      ideas: -0.21,
      community: 0.44,
      'general-info': -0.2,
      giveaway: 0.13,
      entertain: 0.16,
      inspire: -0.22,
    },
    // community: (share with (a friend|friends|your)|bring a friend|invite (a friend|your friends)|with your friends|refer a friend)
    '697b6xn5': { community: 0.19, other: 0.18 },
    // community: (submitted by|shared by|sent in by|created by|made by|story from|her recipe|his recipe|their recipe)
    '4rdfxcxj': { community: 2.35 },
    // community: (small business|small businesses|local business*|entrepreneur*) +quotation
    '975i6xef': { community: 2.25 },
    // community: (fans|members|supporters)
    ft7rnp7c: {
      purchase: -0.21,
      reviews: -0.18,
      'exclusive-info': 0.79,
      opinion: -0.36,
      community: 0.64,
      'general-info': -0.3,
      entertain: -0.12,
    },
    // community: (students|alumni|finalists|participants|neighbors|neighbours)
    '8k859gpz': {
      discount: 0.27,
      purchase: -0.1,
      reviews: -0.21,
      'new-products': -0.19,
      event: 0.12,
      connected: 0.13,
      ideas: 0.16,
      community: 1.69,
      'general-info': -0.42,
      entertain: -0.21,
      'jobs-investors': 0.18,
    },
    // community: (congratulations to|congratulate|congrats to) .. (winner*|finalist*|student*|fans)
    g9enbbqy: { community: 2.46, 'general-info': 0.18 },
    // community: (meet up|meetup|gather|get together|fly-in|ride along|club)
    glq9hyyf: {
      'exclusive-info': 0.35,
      'new-products': -0.21,
      event: 0.25,
      community: 1.93,
      'general-info': -0.24,
      inspire: 0.13,
    },
    // community: (fellow|like-minded|die-hard|enthusiasts|lovers|fandom|potterheads|foodies)
    snrk6w4g: { 'new-products': -0.17, opinion: 0.13, connected: 0.36, community: 0.35 },
    // community: (your creations|your photos|your pics|your stories|your story|your selfie*|your moments|your pictures)
    abgml9x9: { community: 1.85 },
    // community: (join the conversation|join in|take part|get involved|spread the word|pass it on)
    hkyp8ceq: { event: -0.23, community: 0.71 },
    // community: (know someone|do you know|nominate) .. (who|someone)
    f7r50m2m: { community: 1.92 },
    // community: <any> shared (on|with|her|his|their|how)
    ymlxhkw9: { community: 2.35, 'general-info': -0.25 },
    // community: (i|my|i'm) +quotation -post:introduction
    '8gacpnln': {
      purchase: 0.2,
      'new-products': 0.16,
      connected: -0.24,
      community: 1.52,
      entertain: -0.25,
      inspire: 0.23,
      cause: -0.1,
    },
    // community: (sharing|shared|share)
    o0tc6lsg: {
      discount: -0.24,
      opinion: -0.14,
      connected: -0.13,
      community: 1.16,
      'general-info': -0.18,
      inspire: -0.3,
      'jobs-investors': 0.15,
    },
    // community: (best friend|friendship|together with)
    r65j6mk1: { 'new-products': -0.13, community: 0.7 },
    // community: (tell us|share) your story
    s90dyf3v: { community: 2.27 },
    // community: (love seeing|love to see|loved seeing|great to see|so good to see|love how) .. (you|your|our|these|this|everyone)
    dg0jbydx: { community: 2.22 },
    // community: look who
    oyabocb2: { community: 1.86 },
    // community: (meet (member|customer|client|fan|community member)|{customer} since)
    qeuzddp6: { community: 2.53 },
    // community: (our regulars|a regular (at|here|since)|long-time {customer}|longtime {customer}|loyal {customer})
    nwwy0xia: { community: 1.92 },
    // community: (drop a|drop your) (pic*|photo*|selfie*|video*)
    us0p6aup: { community: 1.92 },
    // community: (submit|send|upload|post) .. your (photo*|pic*|picture*|video*|selfie*)
    '2ck5304o': { community: 1.92 },
    // community: (your neighbors|your neighbours|local community|online community|growing community|global community)
    jkzw3w2n: { connected: 0.14, community: 0.79 },
    // community: (team up with|come together|coming together|brought together|bringing together|bring people together)
    '5y56mfic': { connected: 0.15, community: 0.83, 'general-info': 0.16 },
    // community: (connect with (other|others|fellow|each other)|community of (people|women|{peer}|like minded|passionate))
    jqlszfoi: { community: 2.27 },
    // community: (other {customer}|fellow {customer}|each other)
    '5v2fkfis': { connected: 0.15, community: 2.31, giveaway: 0.16 },
    // community: (made by|design by|art by|artwork by|drawn by|words by|video by) <mention>
    bjaifw26: { community: 2.02, entertain: 0.3 },
    // community: (cosplay|fan made|fanart|fan-made)
    w66mncgr: { community: 2.35 },
    // community: your squad
    '7ss9zemp': { community: 1.92 },
    // community: (with|from) [our] (fans|followers|members)
    epoywbsu: { community: 1.52 },
    // community: (users|members|customers|readers) like you
    ztmbkhzz: { community: 2.27 },
    // community: tag (a friend|someone|your friend*|your bestie|your partner|your mum|your mom|your crew|your team|a mate)
    kmpog2z2: { purchase: -0.21, community: 4.25 },
    // community: (photo|pic|shot|video|captured|picture) by <mention>
    '1ozr0yqc': { community: 3.44 },
    // community: (repost|regram|reposted) [from|by|via] <mention>
    krxr630r: { reviews: 0.51, connected: -0.1, community: 3.49, 'general-info': -0.13 },
    // community: (fan|customer|member|reader|user|student|volunteer|owner|rider) (photo|pic|art|spotlight|story|feature|shoutout) [of the (week|month|day)]
    p45f36ea: { community: 3.55 },
    // community: (join|come join|come and join|be part of|become part of) (our|the|a) [growing|online|private] (community|group|club|facebook group|crew|family|movement|network)
    e0l5beei: { community: 3.69 },
    // community: (the|our|a|this|your) [<any>] (online|private|local|support|owners|members|community|study|walking|running|runners|riders|parents|fan|chat|book|user|users|friendly) group*
    rqbobqrt: { community: 2.67 },
    // community: (facebook|whatsapp|strava|discord|telegram|linkedin) group
    '2ikc89md': { community: 3.03 },
    // community: our (fans|members|customers|guests|readers|users|ambassadors) (met|helped|made|shared|keep|love)
    oj1zxgib: { community: 3.22 },
    // community: (send|share|show|post|submit|upload) us [a|your|the] (selfie*|photo*|pic*|picture*|video*|story|stories)
    q1szhi76: { community: 2.98 },
    // community: (thank you|thanks) <mention> for (sharing|this|the|your)
    '61k76ztu': { community: 3.03 },
    // community: (with|and|alongside) (other|fellow) (neighbours|neighbors|members|customers|fans|parents|owners|runners|volunteers)
    rmldne8y: { community: 3.1 },
    // community: our ambassadors
    l7kh6x82: { community: 3.03 },
    // community: (volunteer|volunteering) (with us|alongside|together)
    qr5o2p0b: { community: 3.09 },
    // community: our {customer} (are|is|have been) [just|truly|simply|really] (amazing|awesome|the best|incredible|so|talented|creative|great|fantastic|wonderful|brilliant)
    '00rqd1c6': { community: 3.14 },
    // community: our (fans|followers|members) are
    '5f534hwz': { community: 1.92 },
    // community: (house ambassador|brand ambassador|global ambassador)
    qu1uhe92: { community: -1.56 },
    // community: (community service|business community|scientific community|international community)
    '45tiox0b': { community: -1.11 },
    // community: (using|use|with) (the|our) hashtag*
    nr53fd4l: { community: 3.04 },
    // community: (use|using) <hashtag>
    p8yyk9n6: { purchase: -0.11, opinion: 0.13, community: 0.49 },
    // community: (hashtag|hashtags) <hashtag>
    '167f4e6b': { community: 1.98 },
    // community: (share|tag|post|show|upload|tweet|send) .. (use|using|with) <hashtag>
    o43pqj8l: { community: 2.63 },
    // community: share .. with <hashtag>
    zxaq6ogs: { community: 2.27 },
    // community: (photo|pic|image|video) (credit|credits|cred|creds|courtesy)
    zw1ovtir: { community: 2.26 },
    // community: tag the (person|one|friend) (who|that|you)
    '6l4n1pjw': { community: 4.22 },
    // community: (recipe|idea|creation|photo|story|design|look|outfit|makeup) by <mention>
    seegmtei: { community: 2.06 },
    // community: (all thanks to|big thanks to|shout out to|thanks to the lovely)
    '5iey7jai': { community: 1.93, giveaway: 0.11 },
    // community: (in (her|his|their) own words|told us|shared with us)
    djzvthlr: { community: 2.38, 'general-info': 0.15 },
    // community: (📷|📸|🎥|🤳) (by|via|courtesy|credit|from|of|thanks)
    dcxuwwe7: { community: 1.1 },
    // community: (photo|photos|pic|pics|image|images|video|shot|shots) (cred*|courtesy) [of|to|by|via|goes to]
    '9qe6xcyk': { community: 2.37 },
    // community: (captured|snapped|shot|taken|baked|styled|created|painted|built|crafted|drawn|designed|cooked|made|crocheted|knitted) (beautifully|perfectly|brilliantly|so beautifully) by
    a8ex1khe: { community: 3.03 },
    // community: (thanks|thank you|cheers|props|credit|kudos) [to] <mention> [so much] for (the|this|these|sharing|snapping|capturing|taking|tagging|letting)
    ukgwy8ut: { connected: -0.12, community: 3.11 },
    // community: (how|what) (our|your) {peer} (use|used|wear|wore|style|styled|made|make|cook|decorate|turned|are using|have been)
    '0gh1viuv': { community: 3.03 },
    // community: {peer} [<any>] (shared|shares|sent|sent us|wrote|showed|shows|posted|built|turned|transformed|made|used|wore|styled|found|discovered|tells|told) (her|his|their|this|these|how|us|with us)
    '5wlpwduf': { connected: -0.1, community: 2.36 },
    // community: (one|some) of (you|our {peer}|our own {peer})
    q55r65yt: { service: 0.51, connected: 0.13, community: 0.84 },
    // community: (fan|customer*|client|member*|guest*|reader*|user*|owner*|follower*|subscriber|shopper|supporter|community) (of the (week|month|day|year)|feature|features|spotlight*|showcase*|stories|story|favorites|favourites|picks|creation*|gallery|shoutout*|appreciation)
    rd7h6bhd: { connected: -0.15, community: 3.46 },
    // community: (meet|featuring|introducing|spotlighting|celebrating|highlighting) [our|one of our|some of our] [<any>] {peer}
    qqo2a4it: { community: 2.09 },
    // community: (here is|here are|just some of|just a few of|a few of|check out|look at|loving|love) [how|what|all] [the] {peer} .. (made|shared|sent|created|doing|wearing|photos|posts|pics|looks|creations)
    a731wy47: { community: 3.03 },
    // community: (your|these|the) (photos|pics|posts|pictures|snaps|shots|creations|stories|entries|messages|selfies|submissions) (of|from|this|are|have|make|made|keep|inspire)
    '1hrc5d8i': { community: 2.27 },
    // community: {show} [us|me|off|with us] [all|some of] (your|yours|what you|how you|where you|a photo|a picture|a pic|a selfie|a snap|a video)
    le7i9piu: { opinion: 0.24, ideas: -0.11, community: 1.63, 'general-info': -0.29, giveaway: 0.41 },
    // community: {show} .. (your|a|the) [<any>] {made}
    '8a0frswh': { community: 2.66 },
    // community: (tag|mention) (us|me|<mention>) (in|on|so|with|and|when|for|at|if)
    nv8nb28k: { community: 2.97 },
    // community: (tag|tagging|tagged) (us|<mention>) .. (photo*|pic*|post*|stories|story|reel*|selfie*|video*|<hashtag>)
    hvkvnqyi: { event: 0.17, community: 3.65, 'general-info': -0.13, giveaway: 0.35 },
    // community: (using|use|with|include|add|via|through|under|search|follow) [the|our|official] (hashtag*|tag) <hashtag>
    y7tw56o4: { community: 3.03 },
    // community: {show} .. (using|use|with|under|via|including|tagged|tag|and) .. <hashtag>
    eurnnjhi: { opinion: -0.1, ideas: 0.24, community: 3.46 },
    // community: <hashtag> (for a chance to be|to be featured|to get featured|so we can (see|repost|share))
    kfn30fud: { community: 3.45 },
    // community: (for a chance to be|you could be|you might be|to be|and be|get) (featured|reposted|showcased|regrammed|shared on our|the next feature)
    tr037etp: { community: 3.43 },
    // community: (we'll|we will|we may|we might|we can|we love to|and we'll) (repost|feature|share|regram|showcase) (your|our|the|it|them|some|you)
    vp4sgds8: { community: 3.45 },
    // community: (tag|send this to|forward this to|share this with|share with|dm this to|show this to|pass this to|mention) (a|your|the|that|an|someone|somebody|anyone|two|three|all your|some) .. {friend}
    '2q4387on': { discount: 0.14, community: 3.51 },
    // community: (grab|bring|invite|call|text) (a|your|the|all your|two|three|some) .. {friend}
    '4elfoq7k': { community: 1.27 },
    // community: (tag|send this to|share this with|forward this to|show this to) (someone|somebody|anyone|anybody|whoever|people|the person|the one)
    w8xoh44a: { community: 3.43 },
    // community: tag (them|him|her)
    ataftmfp: { community: 3.52 },
    // community: send (them|him|her) (this|a|below|here)
    '4g4p3ko1': { community: 1.92 },
    // community: (know|got) (a|any|someone|somebody|anyone) .. (who|that|lover|fan|addict) +question
    '574uft8p': { 'new-products': 0.18, community: 1.65, 'general-info': -0.12 },
    // community: (who are you|who would you|who will you|who do you) (bringing|bring|taking|take|sharing|share|watching|inviting|invite|tagging|tag) .. (with|this|to|along)
    '1jpk133m': { community: 3.03 },
    // community: (spread the (word|love|joy)|pay it forward|pass it on|help us spread)
    '4ganiqr6': { community: 1.23 },
    // community: {join} (our|the|a|this|your local) [<any>] [<any>] (community|group|club|tribe|squad|network|fan club|forum|discord|server|circle|book club|run club|collective|membership|chapter)
    jt1hg3cb: { event: -0.11, community: 3.06 },
    // community: (member|members|part) of (the|our|a|this) [<any>] (community|club|group|family|tribe|squad|network|movement|fandom)
    '16fpapac': { community: 2.37 },
    // community: (our|the|this|a) [<any>] community (is|has|are|keeps|came|members|group|page|that|who|where|made|made up)
    zq0mypxf: { community: 2.1 },
    // community: <number> (members|riders|runners|makers|owners|fans|users|readers|bakers|gardeners|parents|players|creators) (strong|in|have|are|now|and counting|joined|already)
    zcniclzu: { community: 1.92 },
    // community: (connect|chat|network|mingle|share|swap|trade|talk|hang out|meet|bond|learn|exchange) .. (with|from|between) [other|your|fellow|like-minded|each] (other|{peer}|fellow|like-minded|people|peers|neighbours|neighbors|locals)
    rddcl0af: { community: 2.63 },
    // community: (support|help|helping|inspire|supporting|lifting|cheer*) (each other|one another)
    alox6ls3: { community: 2.21 },
    // community: (ambassador*|ambassadors) (program*|team|squad|community|application*|wanted|search)
    rx8b4fk3: { community: 3.03 },
    // community: (become|be|apply to be|want to be|meet|new|our|as) (an|a|our|one of our) [new|next] (ambassador*|brand ambassador*)
    qdf96dsb: { community: 1.52 },
    // community: (volunteers|volunteer) (came|helped|joined|planted|packed|cleaned|painted|gathered|spent|needed|day|make|made|who|from|like|gave|have)
    '4odz21rl': { event: 0.19, connected: -0.13, community: 2.31 },
    // community: (thank|thanks|shout*|hats off|kudos|grateful|props) .. (volunteer*|supporters|donors|helpers|participants|fundraiser*)
    '9ss4znc0': { community: 2.28 },
    // community: (local|small|young|female|women-owned|family) (hero|heroes|business owner*|founder*|maker*|artist*|entrepreneur*|creator*|farmer*|shop owner*)
    m3xao3uu: { opinion: 0.12, ideas: 0.13, community: 0.68, giveaway: 0.11 },
    // community: <number> year old -post:price
    '4rvkznmk': { reviews: 0.23, community: 1.69, 'general-info': -0.41 },
    // community: (recipe|recipes|tip|tips|hack|review|idea|playlist|design|look|outfit|artwork|illustration|photo|picture|shot|image|creation) [is|comes|sent in|submitted|shared] (from|by|courtesy of|via) (<mention>|our {peer}|one of)
    k4alxofz: { community: 1.91 },
    // community: (fan|fans|fandom|supporters) (club*|meet*|day|zone|made|favorite|favourite|edit*|cam|reaction*|mail|art|fiction)
    '4oohdz5b': { community: 2.47 },
    // community: (player|players|team|driver|athlete|goal|product|deal|offer|employee|word|quote|tip|track|album|book) of the (week|month|day|year|match)
    d1rvmr8p: { 'new-products': -0.11, opinion: 0.11, community: -1.56, 'general-info': 0.14 },
    // community: (didn't|did not|don't|do not) know .. (neighbour*|neighbor*|each other|anyone|anybody)
    miv8qtdl: { community: 1.52 },
    // community: {peer} (helping|teaching|meeting|supporting|answering|inspiring|cheering|sharing|swapping|meet|help|teach|support|inspire) [<any>] (other|{peer}|each|one another|others|together)
    sbzz8sh2: { community: 3.03 },
    // community: (made|built|founded|started|run|organised|organized|led|hosted) by [our] (members|fans|volunteers|readers|players|riders|parents|neighbours|neighbors|customers|followers)
    zqslynuy: { community: 2.69 },
    // community: (in their|in her|in his) own words
    '7t8q87jp': { community: 2.27 },
    // community: (we've|we have|we) [just|been] (handed|asked) .. (your|the account to|you|our followers|our fans)
    '5nckwzny': { community: 1.72, 'general-info': -0.18 },
    // community: (we|we have|we are|been|so) (love|loved|loving|enjoy|enjoyed) (seeing|hearing|reading|watching|looking at) .. (you|your|everyone)
    wsfmyx6c: { community: 2.27 },
    // community: (photo*|pic*|picture*|post*|video*|stories|clip*|shots) [of yours|you] (sent|shared|posted|submitted|tagged|you share|you send|you post|you tag)
    ok9ux9hw: { community: 2.65 },
    // community: (lovely|gorgeous|beautiful|stunning|amazing|great|cute|adorable|fantastic|awesome|love this|loving this|brilliant) [<any>] (photo|shot|pic|picture|snap|capture|post|video|photos|pics) (from|by|of|via|<mention>)
    pc94hxmt: { reviews: 0.11, community: 2.66 },
    // community: (thank you|thanks|shoutout|shout out|props|love|credit) +handle-credit
    emf99yha: { community: 1.52 },
    // community: (nominate|nominating|nomination*|recommend|shout out) .. (someone|somebody|hero|teacher|neighbour|neighbor|friend|person|deserving|who|parent|coach|nurse|colleague|member)
    '1cdph106': { community: 2.3 },
    // community: (happy|proud|lucky|new|newest|lovely|loyal) [<any>] {peer} [<any>] (in|with|of|and|on|at|from|showing|wearing|enjoying|holding)
    y8s1jngj: { community: 1.5 },
    // community: {peer} (spotlight*|shoutout*|takeover|stories|story|showcase*|meetup*|gathering*|picks|diary|diaries|circle|exchange|swap)
    '6tb1pw6y': { community: 2.84 },
    // community: (local|our|fellow) {peer} [<any>] (made|make|making|turned|built|helped|came|raised|created|shared|started|runs|run|met|found|won|took)
    m2r82uqy: { community: 1.91 },
    // community: (thank|thanks|congratulations|congrats|well done|kudos|hats off|bravo|cheers) .. {peer} (who|that|for|from|on|and)
    f2apebr5: { community: 0.63 },
    // community: (of you|of us|members|people|neighbours|neighbors|owners|fans) .. (in|joined|inside|on) .. (group|club|community|forum|chat|server|circle)
    u3r229i0: { community: 3.03 },
    // community: (join|join in|part of|start|continue|add to|into|follow) the (conversation|chat|discussion|debate|fun) .. (<hashtag>|using|on twitter|on facebook)
    rxt6eeu7: { opinion: 0.19, community: 2.83 },
    // community: {show} (their|his|her) [<any>] [<any>] {made}
    mpvupqan: { community: 2.58, inspire: 0.13 },
    // community: (ig|insta|instagram|tiktok|twitter|facebook|fb|youtube) user*
    fiwdvkqb: { community: 2.45 },
    // community: (via|by|from) (ig|insta|instagram|tiktok) -post:price
    mfcr53qg: { community: 2.02 },
    // community: (we|us) +post:handle-credit -post:price
    klpvm4p9: { purchase: -0.12, community: 1.3, other: 0.15 },
    // community: (featuring|notes|made with|made from|infused|handpicked|crafted|infuses|paired|pairs) +post:handle-credit
    zc011zw5: { community: -1.06, 'general-info': 0.1 },
    // community: (📷|📸|🎥|🤳) +handle-credit +post:short
    wbnqh1xt: { community: 1.66 },
    // community: (thanks|thank you|bravo|hats off) .. (talent|creativity|for turning|for making|for creating|for drawing|for painting|for capturing|artwork|fan art|creation*)
    '59523744': { community: 2.43 },
    // community: (how|so|what a|too|simply|absolutely) (precious|beautiful|cute|adorable|sweet|lovely|gorgeous|stunning|good|pretty|sweetheart|talented|creative) +post:handle-credit
    '3u6h4xu1': { community: 2.1 },
    // community: (more than|over|nearly|almost|already|so far|with) <number> of you
    o3vwgevf: { community: 2.48 },
    // community: <number> of you (have|are|joined|took|came|said|told|voted|shared|signed)
    k4faiqbq: { reviews: 0.18, community: 1.98 },
    // community: (photo|photos|entry|entries|picture|pictures|post|posts|video|comment|team) with the most [number of] (like*|vote*|share*|reaction*)
    d0j3s8ne: { community: 2.04, giveaway: 0.11 },
    // community: (with|join|meet|joining|alongside|among) (other|fellow) <any> [<any>] [<any>] (fan*|lover*|enthusiast*|owner*|parent*|customer*|member*|player*|rider*|collector*|maker*|reader*)
    '0cbhc5ce': { community: 3.03 },
    // community: community (stream*|tournament*|hangout*|hub|forum*|night|call|meetup*|meet up|playlist|ride|run|swap|garden|gathering|quest*|challenge*|picks|creation*|content|artwork)
    plu7j1om: { community: 3.25 },
    // community: (incredible|amazing|wonderful|dedicated|generous|fantastic|awesome|lovely|brilliant|tireless|many|our|all the|to the) [<any>] volunteers
    '69mllgv7': { community: 2.09 },
    // community: (volunteer opportunit*|volunteering opportunit*|become a volunteer|sign up to volunteer|volunteer day|volunteer time|hours volunteering|volunteer hours)
    '5cxh980h': { community: 1.93 },
    // community: (fan|member|customer|community|creator|maker|owner|reader|user|student|alumni|volunteer|follower) (monday*|tuesday*|wednesday*|thursday*|friday*|saturday*|sunday*)
    lywntul9: { community: 3.03 },
    // community: (run|running|book|supper|walking|cycling|knitting|gardening|sewing|chess|riders|owners|members|supporters|car|bike|youth|breakfast) club*
    dbwzsujc: { community: 2.22 },
    // community: {join} [over|more than|the|our] <number> [other] (people|members|runners|riders|others|makers|founders|women|players|readers|parents|fans|creators|subscribers)
    gggvkvi5: { community: 2.27 },
    // community: (comment|reply|respond|email us|dm us|message us) with (a|your|any) [<any>] (photo*|pic|pics|picture*|selfie*|snap*|video*|story|stories|recipe*)
    uyicibib: { community: 3.04 },
    // community: (who are you|who would you|who will you|who do you) .. (bringing|bring|taking|take|sharing|share|inviting|invite|tagging|tag|gift|treat) .. (with|this|to|along)
    '41d2tgiu': { community: 1.92 },
    // community: (in our|in the|from our|from the) (comments section|community forum|user forum|fan zone|clubhouse)
    lborj87c: { community: 1.52 },
    // community: (thank you|thanks|grateful|big thank you) to [the|our friends at|everyone at|all the] <any> [<any>] [<any>] [<any>] (club|ministry|chapter|church|congregation|troop|rotary|scouts|guild|students|league|parish|brownies|school|pupils|choir)
    fojhcn7k: { community: 2.46 },
    // community: (one|two|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen) year old -post:price
    '07fctaun': { 'new-products': 0.14, community: 2.08, 'general-info': 0.1 },
    // community: <mention> (just|has|recently|finally) <any> [<any>] [<any>] (her|his|their) (closet|wardrobe|home|kitchen|garden|room|living room|setup|bike|car|dog|cat|baby|wedding|journey|first|own|outfit|hair|skin)
    za1mrwcr: { 'exclusive-info': 0.39, community: 2.14 },
    // community: (says|said|shared|writes|wrote) <mention> -post:reply
    '5ppprrd6': { community: 1.52 },
    // community: (families|people|parents|students|customers|members|hosts|makers|owners|couples) (like|such as) <any> -question-to-reader
    '0nxhlx33': { community: 0.88 },
    // community: (what (his|her|its|the) (owner*|parent*|family|mum|mom)|when (he|she|they) (spotted|found|discovered|stumbled|came across|saw))
    pl58bvng: { community: 1.94 },
    // community: {show} [us|me|with us] (your|any) (support|idea*|view*|opinion*|thoughts|feedback|question*|comment*|answer*|guess*|suggestion*|details|order|email|concern*|vote*|reservation*)
    h1qm2nla: { event: 0.1, ideas: 0.13, community: -1.07, 'general-info': -0.16 },
    // community: (thanks|thank you) [so much] for (sharing|sending) your [<any>] [<any>] (question*|feedback|thoughts|concern*|idea*|suggestion*|order*|application*)
    rt42pujp: { connected: 0.19, community: -1.52 },
    // community: (join|watch|follow|see|as) <mention> as (she|he|they|we)
    ps46j0jf: { community: -1.25 },
    // community: <mention> (reveals|stars|wears|performs|wearing|starring|unveils|discusses)
    hl6qmn4m: { community: -1.02 },
    // community: (for (your|a|the) chance (to|of) (win|winning)|stand a chance to win|could win|to be in with a chance)
    byxx5sgl: { purchase: -0.18, community: -0.42 },
    // community: (comment|tell us|simply comment|simply tell us|comment below|answer|guess|vote|retweet) .. (using|with|use) <hashtag>
    wlj4ykxu: { community: -0.77 },
    // community: (military|lgbt*|black|latino|latinx|hispanic|jewish|muslim|asian|aapi|indigenous|native american|aboriginal|medical|healthcare|research|deaf|disability|disabled|autism|veteran*|financial|marginali*|underserved|rural|vulnerable|low income|farming|investment|developer|startup|tech|security) (community|communities)
    fyyrfvlz: { connected: 0.2, community: -1.19 },
    // community: (in|of|to|for|serve|serves|support|supports|impact|impacting|within|help|helping|protect|transform|strengthen|healthier|stronger|safer|into|throughout) (our|the|their|her|his|local|many|those) (community|communities)
    tpyff617: { community: -0.72 },
    // community: (committed|commitment|back|gives back|give back) to (our|the) (community|communities)
    kklsyj48: { purchase: 0.25, community: -1.12, 'general-info': -0.22 },
    // community: (delighted|excited|happy|pleased|proud|thrilled|like|love|able|wanted|want) to share [that|with you|the|our|some|this|an|a]
    '8cd5b0ox': { community: -1.08, 'general-info': 0.13 },
    // community: (community (guidelines|manager*|college*|hospital*|health|bank*|center*|centre*|relations|development|policy|standards|bulletin))
    whh3ae9j: { community: -2.27 },
    // community: (communities|community) (we serve|across|around|impacted|affected|in need|where we)
    njp4g8o3: { connected: 0.12, community: -1.52 },
    // community: (share|shared|sharing) (price*|holder*|our|their (insights|thoughts|expertise|vision)|insights|more about|information|details|your (opinion*|views|thoughts|feedback))
    yzfedowf: { opinion: 0.1, community: -1.52 },
    // giveaway: (giveaway*|give away|sweepstake*|raffle*|prize draw*|lucky draw*|lucky winner*)
    sfext5tx: { 'general-info': 0.1, giveaway: 4.96 },
    // giveaway: (enter|entry|entries|entering) .. (win|contest|draw|competition|prize*|giveaway|sweepstakes)
    g5yrasrh: { giveaway: 5.03 },
    // giveaway: chance (to win|of winning)
    j4ksy2pd: { purchase: -0.12, giveaway: 5.05 },
    // giveaway: (could|can|may|might|will) win
    uaid1shv: { giveaway: 3.05 },
    // giveaway: to win
    '1bqwojph': { giveaway: 1.64 },
    // giveaway: win (a|an|one|your|free|tickets|prizes|amazing|some|<money>|<number>)
    xgcrci4g: { 'general-info': -0.16, giveaway: 2.98 },
    // giveaway: (we're|we are|i'm) giving away
    pqu5uqg9: { giveaway: 4.79 },
    // giveaway: (no purchase necessary|terms and conditions apply|open to (us|uk) residents|must be 18)
    '06ib2r2t': { giveaway: 2.37 },
    // giveaway: (winner*|prize*|contest*|competition*)
    pyirw9gj: {
      discount: -0.24,
      reviews: 0.38,
      'new-products': -0.3,
      connected: -0.22,
      ideas: 0.1,
      giveaway: 1.59,
    },
    // giveaway: (winner* (is|are|was|will be)|congratulations to|congrats to)
    mjsk71f9: { connected: -0.13, 'general-info': 0.28, giveaway: 0.3 },
    // giveaway: (tag|like|follow|comment|share|retweet|rt) .. to (win|enter)
    nkdnw1ap: { giveaway: 4.77 },
    // giveaway: (up for grabs|be in with a chance|in it to win it|#win|#contest|#giveaway)
    jj7smdcy: { purchase: -0.37, 'new-products': -0.1, connected: -0.15, community: -0.23, giveaway: 4.37 },
    // giveaway: (giving away|give away|gifting|send|hook up) .. (lucky|winner*|one of you|<number> of you|pairs of|a pair)
    m0k5l1so: { giveaway: 4.18 },
    // giveaway: (lucky|random|randomly) (person|people|follower*|fan*|reader*|entrant*|commenter*|one|selected|chosen|picked|drawn|pair)
    '41hp10do': { giveaway: 4.18 },
    // giveaway: (win|winning) .. (tickets|trip|holiday|stay|signed|bundle|hamper|merch|supply|getaway|{goods})
    kj9u6ige: { purchase: 0.14, community: 0.1, giveaway: 3.56 },
    // giveaway: (want|wanna|fancy|like) to win
    '9op9191p': { giveaway: 4.86 },
    // giveaway: (in with|with) a (chance|shot) (of|to|at)
    '8ooic4kj': { giveaway: 4.77 },
    // giveaway: stand (to|a chance to|the chance to) win
    yyav7319: { giveaway: 4.77 },
    // giveaway: (how to enter|to enter|enter (now|here|by|at|below|today|via|for))
    '32ztnulz': { connected: -0.11, giveaway: 4.6 },
    // giveaway: (entries|contest|competition|giveaway|sweepstakes|draw) (close*|end|ends|ending|open|opens|run|runs|now)
    '455t3er2': { giveaway: 4.18 },
    // giveaway: (winner|winners) .. (announced|drawn|chosen|picked|selected|notified|contacted)
    '4uhnnl5u': { reviews: 0.15, giveaway: 3.5 },
    // giveaway: (like|follow|share|retweet|rt|tag|comment|repost) .. .. (to win|to enter|be entered|for a chance|winner)
    red6qoi0: { giveaway: 4.78 },
    // giveaway: (*giveaway|*giveaways|*contest|*sweepstakes|*giveawayalert|*competition)
    to7uwhqh: { event: -0.36, community: 0.26, giveaway: 2.85 },
    // giveaway: (last|final) (chance|day|hours|call) to (win|enter)
    dns5xuwm: { giveaway: 4.77 },
    // giveaway: no purchase (necessary|needed|required)
    r1vu4qtk: { giveaway: 3.58 },
    // giveaway: (congratulations|congrats|well done) .. (winner|winners|winning|won)
    pimh2wag: { giveaway: -1.49 },
    // giveaway: (we|team|they|he|she|who) (won|wins)
    sk6re4v0: { 'general-info': -0.12, giveaway: -1.79 },
    // entertain: (lol|haha*|meme*|mood|when you|that feeling|nobody:|me:|pov|😂|🤣|😜|😎|😏)
    '0tb56dyj': {
      discount: 0.58,
      purchase: -0.2,
      reviews: -0.12,
      'exclusive-info': 0.4,
      'new-products': -0.2,
      event: 0.13,
      ideas: -0.34,
      community: 0.16,
      'general-info': 0.19,
      giveaway: -0.17,
      entertain: 1.77,
      inspire: -0.29,
      cause: -0.13,
      other: -0.6,
    },
    // entertain: (guess|riddle|quiz|trivia|caption this|name that|fill in the blank|true or false)
    lvqja0u6: { event: 0.2, ideas: 0.15, giveaway: 0.35, entertain: 2.11 },
    // entertain: (joke*|funny|laugh*|pun|puns|hilarious)
    x002232j: { reviews: 0.2, connected: 0.2, community: -0.19, entertain: 1.32 },
    // entertain: (guess (who|what|which|where)|can you (spot|guess|find|name|solve|tell)|spot the|which one is|would you rather|two truths|never have i ever)
    aofmmjgc: { 'new-products': 0.14, ideas: -0.12, community: -0.13, entertain: 2.16, other: -0.16 },
    // entertain: (tag someone|tag that|name a|describe .. in|using only emoji*|wrong answers only|caption|drop a|drop your|hands up|raise your hand)
    louu8ry7: { event: 0.12, community: 0.25, 'general-info': -0.15, giveaway: 0.25, entertain: 1.48 },
    // entertain: (aries|taurus|gemini|cancer|leo|virgo|libra|scorpio|sagittarius|capricorn|aquarius|pisces|horoscope|zodiac)
    pgqg4rt1: { connected: -0.11, 'general-info': -0.11, entertain: 2.26, inspire: -0.13 },
    // entertain: (why did|why are|what do you call|knock knock|because of all|get it|see what we did)
    '8f2jhmnu': {
      purchase: -0.14,
      'exclusive-info': 0.2,
      'general-info': -0.22,
      entertain: 1.42,
      other: 0.13,
    },
    // entertain: (me when|us when|when your|when the|when someone|if your|that moment when|plot twist|spoiler alert|asking for a friend|no one|nobody)
    '23sy0owo': {
      discount: -0.11,
      purchase: -0.34,
      reviews: -0.23,
      service: 0.23,
      connected: -0.11,
      'general-info': -0.34,
      entertain: 1.49,
      inspire: 0.1,
      other: -0.41,
    },
    // entertain: (victory|win|wins|won|winner|podium|goal|goals|championship|race|racing|driver|team|season|game|first place|pole)
    gzcoyptu: {
      discount: -0.66,
      purchase: -0.11,
      'exclusive-info': -0.17,
      'new-products': -0.48,
      service: -0.4,
      event: -0.14,
      connected: -0.2,
      ideas: 0.23,
      giveaway: 0.11,
      entertain: 0.35,
      cause: -0.2,
      'jobs-investors': 0.18,
      other: 0.2,
    },
    // entertain: (dance|song|music|movie|film|episode|celebrity|trend|trending|viral|fyp|foryou*|unboxing|asmr|vlog|challenge)
    '576ah5lx': {
      discount: -0.4,
      purchase: -0.51,
      reviews: -0.52,
      'exclusive-info': -0.34,
      'new-products': -0.94,
      opinion: 0.69,
      service: -0.14,
      event: 0.31,
      connected: -0.14,
      community: -0.33,
      'general-info': -0.18,
      giveaway: 0.48,
      entertain: 0.65,
      greeting: -0.17,
      other: 0.28,
    },
    // entertain: (dog|dogs|puppy|cat|cats|kitten*|pup|cute|adorable)
    kdnnxco9: {
      discount: -0.26,
      opinion: 0.23,
      event: -0.19,
      connected: -0.14,
      community: 0.3,
      entertain: 1.14,
    },
    // entertain: (obsessed|slay|vibes|vibe|iconic|goals|yes please|too good|love this|need this|wow|omg)
    gh448ucm: { entertain: 0.92, other: -0.41 },
    // entertain: (spotted|guilty of|did you guess|fake|replica|real vs|super fake|level:|who is that|made me do it|can't even|don't even)
    ccwk9pkl: {
      discount: -0.17,
      'new-products': -0.25,
      opinion: -0.27,
      event: -0.17,
      ideas: -0.1,
      community: 0.14,
      entertain: 1.49,
      other: -0.55,
    },
    // entertain: (playoffs|premiere|television|tv|cameo|superhero*|grammys|oscars|super bowl|superbowl|trailer|scene|character*|comedy|villain*|monster*|dragon*)
    '6h8jhp09': {
      purchase: -0.14,
      'new-products': -0.11,
      opinion: -0.11,
      connected: -0.36,
      community: -0.17,
      'general-info': -0.17,
      entertain: 1.33,
      inspire: -0.3,
    },
    // entertain: (apparently|okay|no big deal|i bet|i pledge|i guess|i hear|just saying|you know|blah|good thing|turns out|technically)
    h33u66iq: {
      discount: -0.27,
      purchase: -0.31,
      reviews: -0.1,
      'new-products': -0.24,
      ideas: -0.13,
      entertain: 1.73,
      inspire: -0.4,
      cause: -0.11,
      other: -0.1,
    },
    // entertain: (which <any> are you|take (this|our|the) quiz|like the post|(like|rt|retweet|share) if|one like)
    vb6sp9n7: { 'exclusive-info': 0.29, event: -0.2, connected: 0.11, entertain: 1.87, other: -0.22 },
    // greeting: (happy|merry) (holiday*|new year*|birthday|easter|christmas|diwali|eid|hanukkah|thanksgiving|halloween|valentine*|mother*|father*|monday|friday|weekend|pride|<any> day)
    '26plfzov': {
      discount: -0.15,
      reviews: -0.13,
      'new-products': -0.24,
      connected: 0.19,
      community: -0.23,
      'general-info': -0.11,
      entertain: -0.73,
      greeting: 3.64,
      inspire: -0.43,
      cause: -0.16,
      other: -0.42,
    },
    // greeting: (wishing (you|everyone|all)|season* greetings|best wishes|warm wishes|good (morning|night|evening))
    '7ipy4f66': { greeting: 3.06, other: -0.15 },
    // greeting: (have a (great|good|happy|safe|wonderful|lovely|nice)|enjoy (your|the) (weekend|holiday*|day))
    '392ra31s': { greeting: 2 },
    // greeting: (wish|wishing) .. (you|everyone|all|a|your) .. (happy|merry|joyful|blessed|peaceful|prosperous|wonderful|safe|great)
    flxsmt2x: {
      purchase: 0.1,
      connected: -0.2,
      community: -0.14,
      'general-info': -0.17,
      entertain: -0.21,
      greeting: 3.16,
      inspire: -0.12,
    },
    // greeting: (from all of us|from our family|from everyone at|to you and your|you and your loved ones|to all who celebrate|to those celebrating)
    hw7n9big: { 'general-info': -0.34, entertain: -0.15, greeting: 2.12 },
    // greeting: (may your|may this|may the|may you|let this)
    e1nc4vs4: { greeting: 2.1 },
    // greeting: (ramadan|eid mubarak|kareem|lunar new year|gong xi|diwali|navratri|holi|onam|christmas|thanksgiving|easter|halloween|valentine*|hanukkah|bank holiday|national day|independence day|father* day|mother* day|new year)
    p5jxfe56: {
      discount: -0.11,
      purchase: 0.22,
      reviews: -0.12,
      opinion: 0.1,
      service: -0.11,
      event: -0.28,
      connected: -0.27,
      ideas: -0.15,
      community: -0.34,
      giveaway: 0.18,
      entertain: -0.12,
      greeting: 2.12,
      inspire: -0.42,
      cause: -0.16,
      other: -0.32,
    },
    // greeting: (tgif|happy friyay|monday motivation|hello (monday|friday|weekend|spring|summer|autumn|fall|winter|january|february|march|april|may|june|july|august|september|october|november|december))
    tivpiqip: { greeting: 2 },
    // greeting: (good luck|all the best|congrats|congratulations|happy birthday|rest in peace|rip)
    '8bmu5f9x': {
      discount: -0.16,
      purchase: -0.18,
      'new-products': -0.11,
      community: -0.19,
      'general-info': 0.34,
      greeting: 1.12,
      other: -0.12,
    },
    // greeting: (service members|memorial day|veterans day|armed forces|ultimate sacrifice|honor those|those who served|remembrance|never be forgotten|best of luck|have a .. (week|weekend|day) ahead)
    rpw0fgrd: { event: -0.14, entertain: -0.4, greeting: 3.14, cause: -0.12 },
    // greeting: to all (the|our|you) .. (dads|moms|mums|mothers|fathers|parents|teachers|nurses|heroes|women|men|grandparents)
    oilu7cq1: { greeting: 2.01 },
    // inspire: (quote*|motivation*|inspiration*|inspire*|wisdom|mantra*)
    '179zvigq': {
      discount: -0.1,
      'new-products': -0.14,
      event: -0.48,
      connected: -0.13,
      ideas: 0.17,
      greeting: 0.11,
      inspire: 1.83,
    },
    // inspire: (believe in|never give up|dream* (big|come)|follow your|be yourself|the best way to|success is|life is|courage|strength is)
    l6ka1f8y: {
      discount: -0.1,
      community: 0.14,
      giveaway: 0.14,
      entertain: -0.12,
      greeting: 0.18,
      inspire: 1.99,
    },
    // inspire: (do what you love|keep going|you can do|make it happen|chase your|every day is)
    iee0qygf: { ideas: 0.28, inspire: 1.51 },
    // inspire: (dream|dreams|dreamer*|passion|courage|success|greatness|champion*|discipline|strength|limits|journey|path|possible|impossible|destiny|focus|hustle|progress)
    '0agyo161': {
      purchase: 0.12,
      reviews: -0.71,
      'new-products': -0.26,
      service: -0.11,
      ideas: -0.14,
      community: -0.28,
      giveaway: 0.43,
      entertain: -0.2,
      inspire: 1.59,
      other: -0.4,
    },
    // inspire: (don't (stop|wait|give|let|try|be)|never (stop|give|forget|settle|stop)|always (give|be|believe|remember|do)|start (today|now|where)|be (kind|brave|bold|you|the))
    u90f96od: { discount: 0.21, reviews: -0.23, 'new-products': 0.25, community: -0.15, inspire: 1.59 },
    // inspire: (the only way|the secret (of|to)|the key to|it is never too|every (step|moment|mile|rep|second|little) (counts|matters)|small steps|one step|one day at)
    zp2inydb: { inspire: 1.5 },
    // inspire: (is (not|never|more than) (about|just|a|an)|more than (just|a|an)|born from|born to|made to|built for)
    '456pumh6': {
      'new-products': 0.75,
      community: -0.14,
      'general-info': -0.22,
      giveaway: 0.43,
      inspire: 1.26,
    },
    // inspire: (beauty|elegance|glamour|style|art|artistry|timeless|timelessness|attitude|confidence|soul|nature|sunset|sunrise|moment*|memories)
    '3xngpg7q': {
      discount: -0.48,
      purchase: -0.16,
      reviews: 0.15,
      'exclusive-info': -0.21,
      'new-products': 0.49,
      opinion: -0.15,
      event: -0.37,
      connected: -0.16,
      ideas: -0.18,
      entertain: -0.19,
      inspire: 0.69,
      cause: -0.2,
      other: 0.2,
    },
    // inspire: (where .. meets|isn't just|it's not just|it's about|it's all about|a lifestyle|a way of life|your inner|love wins|celebrate (love|life)|come true)
    fwkbmfhj: { purchase: -0.18, entertain: -0.28, inspire: 1.86, cause: -0.1 },
    // inspire: (move forward|together we|embrace change|growth|possibilities|generation|vision|potential|purpose|reconnect|recharge|balance|calm|gratitude|mindful*|happiness)
    '8srrdfvk': { reviews: -0.18, event: -0.17, entertain: -0.78, inspire: 1.82, cause: -0.26 },
    // inspire: (cosy|cozy|snug|night in|get creative|ideas to inspire|get inspired|getaway*|escape|wanderlust|adventure*|destinations|treat yourself|me time|self care|self-care)
    gaxzadxy: { reviews: -0.1, connected: 0.11, 'general-info': -0.18, inspire: 1.81, other: -0.11 },
    // inspire: (wedding*|bride*|love stor*|chapel|sunshine|views|light|sky|mountain*|dunes|horizon|stars)
    e2usn71t: {
      discount: -0.21,
      purchase: 0.42,
      'new-products': -0.46,
      opinion: 0.27,
      event: -0.18,
      connected: -0.16,
      ideas: -0.11,
      community: 0.23,
      'general-info': -0.38,
      entertain: -0.42,
      inspire: 1.41,
      cause: -0.11,
    },
    // cause: (donate*|donation*|fundrais*|raise awareness|awareness (day|week|month)|charity|charities|stand (with|against|up for))
    iudp9wy2: {
      reviews: -0.15,
      'new-products': -0.1,
      service: -0.12,
      'general-info': -0.24,
      entertain: -0.23,
      cause: 2.96,
    },
    // cause: (climate|equality|equity|racism|justice|human rights|refugee*|hunger|poverty|endangered|stop the)
    '1qq1ja5s': {
      purchase: -0.33,
      connected: 0.4,
      'general-info': -0.32,
      entertain: -0.17,
      inspire: -0.14,
      cause: 1.91,
      other: -0.25,
    },
    // cause: (do your part|help (end|save|stop|protect|us|children|families)|every child|no child|children|families in need|in need|survivors|victims|homeless*|displaced|orphan*|crisis|war|famine|earthquake|flood*)
    bdbl8rrv: {
      discount: -0.15,
      reviews: -0.44,
      'new-products': -0.36,
      event: -0.14,
      connected: 0.55,
      community: -0.61,
      giveaway: -0.1,
      entertain: -0.36,
      greeting: -0.1,
      inspire: -0.12,
      cause: 1.97,
      other: -0.19,
    },
    // cause: (wear a mask|mask up|social distanc*|flatten the curve|get vaccinated|stay (home|safe)|onemorepush|wearamask)
    ryu6f5wc: { connected: -0.12, 'general-info': 0.15, cause: 2.04 },
    // cause: (pride|black history|women* history|international women|heritage month|earth day|world <any> day|awareness|juneteenth|veteran*)
    zq6vmq91: {
      'new-products': -0.26,
      event: 0.16,
      connected: 0.33,
      community: -0.59,
      inspire: -0.25,
      cause: 1.65,
      other: -0.28,
    },
    // cause: (diversity|inclusion|inclusive|inequality|discrimination|gender|lgbt*|mental health|bullying|climate change|planet|ocean*|wildlife|plastic|pollution)
    utmbpp0y: {
      purchase: -0.17,
      'exclusive-info': -0.18,
      opinion: 0.1,
      event: -0.13,
      connected: 0.31,
      'general-info': -0.18,
      cause: 1.35,
    },
    // cause: (donated|volunteer*|give back|giving back|nonprofit|non-profit|foundation|raise* money|support the|supporting)
    '4oxlx755': { purchase: 0.49, 'exclusive-info': -0.13, event: -0.13, community: -0.19, cause: 1.06 },
    // cause: (equal rights|supreme court|stonewall|protest*|freedom|struggle|wearing a mask|masks|pledge to|refugee camp|clean water|in honor of|heal|hope)
    ks533rq4: {
      reviews: -0.16,
      event: -0.15,
      connected: -0.44,
      community: -0.13,
      entertain: -0.41,
      inspire: -0.23,
      cause: 1.62,
    },
    // jobs-investors: (you'll help|make a difference|careers site|grads|your career|great place to work|grow with us|become a <any>|work alongside|our open roles|apply online)
    '8bqe5hmh': { 'new-products': -0.2, entertain: -0.16, 'jobs-investors': 2.21 },
    // jobs-investors: (we're hiring|we are hiring|now hiring|join our team|apply now|job opening*|career*|vacanc*|internship*|recruit*)
    jex1pql7: {
      reviews: -0.12,
      community: -0.11,
      entertain: -0.35,
      inspire: -0.11,
      cause: -0.1,
      'jobs-investors': 3.18,
      other: -0.29,
    },
    // jobs-investors: (investor*|shareholder*|dividend*|earnings (call|release)|quarterly results|annual report)
    '5bl563q7': { connected: -0.15, 'general-info': 0.26, 'jobs-investors': 2.68 },
    // jobs-investors: (career|careers|internship|internships|intern|job|jobs|hiring|hire|apply (now|today|here)|open positions|work (with|for|at) us|join us|place to work|your skills|talent|recruiter*|resume|cv|candidate*|job seekers|interview*)
    kc7n4jsw: {
      reviews: -0.32,
      'exclusive-info': 0.15,
      event: -0.28,
      connected: 0.27,
      ideas: -0.1,
      community: -0.33,
      giveaway: -0.17,
      entertain: -0.2,
      inspire: -0.18,
      'jobs-investors': 2.26,
    },
    // jobs-investors: (shares|stock|nyse|nasdaq|ebitda|fiscal|quarter|guidance|conference call|forecast|analyst*)
    g5r29hwq: {
      discount: 0.22,
      purchase: -0.1,
      reviews: 0.34,
      'new-products': -0.31,
      service: 0.1,
      connected: -0.32,
      'general-info': -0.28,
      entertain: -0.21,
      'jobs-investors': 1.95,
      other: 0.19,
    },
    // other: ({product}|{goods})
    qtic0hif: {
      discount: 0.27,
      purchase: 0.31,
      reviews: 0.12,
      'new-products': 0.21,
      event: -0.15,
      ideas: 0.41,
      entertain: 0.41,
      greeting: -0.21,
      inspire: -0.3,
      cause: -0.63,
      'jobs-investors': 0.35,
      other: 0.36,
    },
    // other: (must have|must-have|a classic|iconic|rarest|craftsmanship|ingredients|beautiful|stunning|the perfect|new favourite|new favorite|shopping list|gift list|in style|signature)
    syc3fj4j: {
      purchase: 0.18,
      'exclusive-info': -0.16,
      connected: -0.22,
      ideas: -0.19,
      community: 0.28,
      'general-info': -0.21,
      giveaway: -0.12,
      entertain: -0.63,
      inspire: -0.34,
      cause: -0.18,
      'jobs-investors': -0.12,
      other: 1.92,
    },
    // other: (comes first|train with|shop with|get ready for|save money|could save|congratulations to|congrats to|photo by)
    kc7jmrkw: {
      discount: -0.26,
      purchase: -0.25,
      community: -0.1,
      'general-info': 0.16,
      entertain: -0.56,
      inspire: -0.26,
      cause: -0.13,
      other: 2.02,
    },
    // shape: abstract-words
    '9ju03ja0': {
      purchase: -0.85,
      reviews: -0.31,
      'exclusive-info': -0.15,
      'new-products': -0.58,
      opinion: -0.33,
      service: -0.92,
      ideas: -0.58,
      community: -0.16,
      'general-info': -0.51,
      giveaway: 0.4,
      entertain: -0.65,
      greeting: -0.18,
      inspire: -0.37,
      cause: 0.54,
      'jobs-investors': -0.27,
    },
    // shape: greeting
    smro3cf0: {
      discount: -0.82,
      purchase: -0.52,
      reviews: -0.51,
      'exclusive-info': -0.6,
      'new-products': 0.24,
      opinion: -0.48,
      service: -0.2,
      event: -0.23,
      connected: 0.1,
      ideas: -0.25,
      community: -0.29,
      'general-info': 0.21,
      giveaway: 0.2,
      entertain: -0.99,
      greeting: 1,
      inspire: -0.17,
      cause: -0.1,
      'jobs-investors': -0.19,
      other: -0.29,
    },
    // shape: call-to-link
    '2w8fy5iw': {
      purchase: 0.4,
      'exclusive-info': 0.14,
      ideas: 0.61,
      community: -0.88,
      giveaway: -0.61,
      entertain: -1.13,
      greeting: -0.2,
      inspire: -0.28,
      'jobs-investors': 0.29,
      other: 1.09,
    },
    // shape: caption
    uazs0iaz: {
      discount: -1.39,
      purchase: -0.79,
      reviews: -0.43,
      'exclusive-info': -0.13,
      'new-products': -0.56,
      opinion: -1,
      service: 0.13,
      event: -0.27,
      connected: 0.12,
      ideas: -0.36,
      community: -1.1,
      'general-info': -0.91,
      giveaway: -0.27,
      entertain: -0.38,
      greeting: -0.39,
      inspire: 0.1,
      cause: -1,
      'jobs-investors': -0.42,
      other: 1.15,
    },
    // shape: choice-list
    '3vi7jeor': {
      discount: -0.62,
      purchase: -0.23,
      reviews: -0.15,
      'exclusive-info': -0.37,
      'new-products': 0.1,
      opinion: 0.64,
      service: -0.15,
      event: 0.16,
      connected: -0.61,
      ideas: -0.38,
      community: 0.5,
      'general-info': -0.48,
      giveaway: 0.14,
      entertain: 0.8,
      inspire: -0.27,
      'jobs-investors': -0.16,
      other: -0.56,
    },
    // shape: closing-question
    xj1z7lf2: {
      discount: -0.18,
      purchase: -0.68,
      reviews: -0.56,
      'exclusive-info': 0.31,
      'new-products': -0.31,
      opinion: 0.14,
      service: -0.23,
      event: -0.53,
      connected: 0.15,
      community: -0.33,
      giveaway: -0.45,
      entertain: -0.19,
      inspire: -0.68,
      cause: -0.17,
      'jobs-investors': -0.23,
      other: 0.35,
    },
    // shape: colon
    cg4j51wd: {
      discount: 0.21,
      reviews: 0.42,
      'exclusive-info': -0.29,
      'new-products': -0.28,
      opinion: -0.25,
      service: 0.78,
      connected: -0.29,
      ideas: 0.62,
      community: 0.44,
      'general-info': 0.21,
      giveaway: -0.52,
      entertain: 0.56,
      inspire: -1.02,
      cause: -0.52,
      'jobs-investors': 0.75,
      other: -0.16,
    },
    // shape: date
    '57lwxmqk': {
      discount: 0.24,
      purchase: -0.18,
      reviews: -0.12,
      'exclusive-info': 0.71,
      'new-products': -0.11,
      opinion: -0.23,
      service: 0.53,
      event: 0.86,
      connected: 0.11,
      ideas: -0.51,
      community: -0.29,
      'general-info': -0.52,
      giveaway: 1.25,
      entertain: -0.43,
      greeting: 0.35,
      inspire: -0.67,
      cause: 0.41,
      'jobs-investors': 1.3,
    },
    // shape: ellipsis
    sb39uvab: {
      discount: -0.28,
      purchase: -0.5,
      reviews: -0.76,
      'exclusive-info': -0.74,
      'new-products': -0.52,
      opinion: 0.32,
      service: -0.4,
      event: -0.33,
      connected: -0.39,
      ideas: -0.56,
      'general-info': -0.36,
      giveaway: -0.37,
      entertain: 0.38,
      greeting: -0.3,
      cause: 0.14,
      'jobs-investors': -0.28,
      other: -0.51,
    },
    // shape: exclamation
    axhikal4: {
      discount: -0.17,
      purchase: -0.15,
      reviews: 0.17,
      'exclusive-info': -0.4,
      'new-products': -0.3,
      opinion: -0.2,
      service: -0.74,
      event: 0.2,
      connected: -0.25,
      ideas: -0.31,
      community: 0.22,
      'general-info': -0.29,
      giveaway: 0.36,
      entertain: -0.16,
      greeting: 0.83,
      inspire: -0.32,
      cause: -0.43,
      'jobs-investors': -0.28,
    },
    // shape: first-person-plural
    '4o6as13c': {
      discount: -0.88,
      reviews: 0.11,
      'exclusive-info': 0.22,
      opinion: 0.14,
      service: 0.25,
      connected: 0.46,
      ideas: 0.99,
      community: 0.49,
      giveaway: 0.5,
      entertain: 0.23,
      greeting: 0.43,
      inspire: -0.49,
      cause: -0.26,
      'jobs-investors': 0.94,
      other: -0.67,
    },
    // shape: first-person-singular
    zg87146o: {
      discount: -0.84,
      reviews: 0.42,
      'exclusive-info': -0.43,
      'new-products': -0.48,
      opinion: -0.3,
      service: 0.58,
      event: -0.38,
      connected: 0.33,
      ideas: -0.79,
      community: -0.36,
      'general-info': -0.63,
      giveaway: -0.78,
      entertain: 2.07,
      greeting: -0.53,
      inspire: -0.67,
      cause: -0.93,
      'jobs-investors': -0.47,
      other: -1.61,
    },
    // shape: handle-credit
    ck3q4gsl: {
      discount: 0.15,
      purchase: 0.34,
      reviews: 0.32,
      'exclusive-info': -0.28,
      'new-products': -0.26,
      opinion: -0.2,
      event: -0.46,
      community: 1.49,
      'general-info': -0.19,
      giveaway: -0.16,
      entertain: -0.84,
      greeting: -0.15,
      inspire: 0.77,
      cause: -0.26,
      'jobs-investors': -0.17,
    },
    // shape: hashtag-campaign
    wxmae872: {
      discount: 0.11,
      purchase: -0.2,
      reviews: -0.49,
      'exclusive-info': -0.61,
      opinion: -0.69,
      service: -1.06,
      event: 0.2,
      ideas: -0.21,
      community: -0.45,
      'general-info': -0.16,
      giveaway: 0.48,
      entertain: -0.35,
      greeting: 0.12,
      inspire: -0.41,
      cause: 0.81,
      'jobs-investors': -0.59,
      other: -0.15,
    },
    // shape: headline
    pdf2cwwo: {
      discount: -0.67,
      purchase: 0.23,
      reviews: 0.28,
      'exclusive-info': -0.92,
      'new-products': -0.52,
      opinion: -0.28,
      service: -0.41,
      event: 0.17,
      connected: 0.15,
      ideas: -0.41,
      community: -0.58,
      'general-info': 0.56,
      giveaway: -0.57,
      entertain: 0.42,
      greeting: -0.25,
      inspire: -0.14,
      cause: -0.19,
      'jobs-investors': -0.18,
    },
    // shape: imperative-opening
    g5am51sz: {
      discount: 0.5,
      reviews: -0.63,
      'exclusive-info': -0.96,
      opinion: -0.21,
      service: -0.35,
      event: 0.33,
      connected: 0.13,
      ideas: 0.23,
      community: 0.37,
      'general-info': -0.31,
      giveaway: 0.5,
      entertain: 0.11,
      greeting: -0.94,
      inspire: 0.36,
      cause: 0.76,
      'jobs-investors': 0.32,
      other: -0.75,
    },
    // shape: introduction
    sh8i03n8: {
      discount: -0.64,
      purchase: -0.18,
      reviews: 0.1,
      'exclusive-info': 0.17,
      'new-products': 0.31,
      opinion: -0.24,
      service: -0.31,
      event: 0.23,
      connected: -0.39,
      ideas: -0.4,
      community: -0.13,
      'general-info': 0.16,
      giveaway: -0.4,
      entertain: 0.45,
      greeting: 0.61,
      inspire: -0.54,
      cause: 0.14,
      'jobs-investors': -0.19,
      other: -0.32,
    },
    // shape: link
    m5nabhbb: {
      discount: -0.72,
      purchase: 0.27,
      reviews: -0.56,
      'exclusive-info': -0.5,
      'new-products': -0.17,
      opinion: -0.11,
      service: -0.58,
      event: -0.29,
      ideas: -1.3,
      community: -0.59,
      'general-info': 0.19,
      giveaway: -0.48,
      entertain: 1.14,
      greeting: -0.37,
      inspire: -0.52,
      'jobs-investors': 0.81,
      other: -1.18,
    },
    // shape: list
    btkex4mc: {
      discount: -0.28,
      purchase: -0.42,
      reviews: -0.31,
      'exclusive-info': -0.23,
      'new-products': 0.46,
      event: -0.43,
      connected: -0.1,
      ideas: -0.11,
      'general-info': -0.35,
      giveaway: -0.22,
      other: -0.1,
    },
    // shape: long-prose
    qfnj5yjd: {
      purchase: -0.23,
      reviews: -0.39,
      'exclusive-info': -1.25,
      opinion: -0.84,
      service: -0.44,
      event: -0.59,
      connected: -0.18,
      ideas: -0.6,
      giveaway: -0.77,
      entertain: 0.45,
      inspire: -0.56,
      cause: -0.28,
      other: -0.32,
    },
    // shape: long-words
    i02uhi6b: {
      discount: -1.27,
      purchase: 0.19,
      reviews: 0.26,
      'exclusive-info': 0.22,
      'new-products': 0.16,
      opinion: -0.11,
      service: -0.12,
      event: 0.27,
      connected: 0.12,
      ideas: -0.41,
      community: -0.92,
      giveaway: -0.47,
      entertain: -0.15,
      greeting: -0.51,
      inspire: 0.1,
      'jobs-investors': 0.33,
      other: 0.42,
    },
    // shape: mention
    nwt90i8a: {
      discount: -0.29,
      purchase: -0.21,
      reviews: 0.16,
      'exclusive-info': 0.13,
      'new-products': -0.47,
      opinion: -0.46,
      service: -0.18,
      ideas: -0.95,
      community: 0.62,
      giveaway: -0.62,
      entertain: 0.24,
      greeting: -0.17,
      inspire: 0.24,
      cause: -0.55,
      'jobs-investors': -0.69,
      other: -0.27,
    },
    // shape: mention-first
    '8lcisc9d': {
      discount: -0.8,
      purchase: -0.73,
      reviews: -0.22,
      'exclusive-info': -0.65,
      'new-products': -0.48,
      opinion: -0.1,
      service: 2.45,
      connected: 0.27,
      ideas: -0.1,
      'general-info': 0.37,
      giveaway: -0.17,
      entertain: -0.1,
      inspire: -0.2,
      cause: -0.16,
      other: 0.15,
    },
    // shape: middling-words
    mmjudrnh: {
      discount: -1.22,
      reviews: -0.41,
      'exclusive-info': -0.36,
      'new-products': -0.12,
      service: -0.46,
      event: -0.44,
      connected: -0.19,
      ideas: -0.82,
      community: -0.61,
      'general-info': 0.34,
      giveaway: -1.19,
      entertain: 0.14,
      greeting: 0.36,
      inspire: -0.37,
      cause: 0.17,
      'jobs-investors': 0.25,
      other: -0.25,
    },
    // shape: no-sentence
    ny06pidj: {
      discount: -0.23,
      purchase: 0.91,
      reviews: -0.19,
      'new-products': -0.24,
      community: -0.18,
      'general-info': -0.88,
      entertain: -0.76,
      inspire: -0.36,
      cause: -0.11,
      other: 1.58,
    },
    // shape: number-fact
    tb38wbik: {
      discount: 0.33,
      purchase: 0.3,
      reviews: 0.17,
      'exclusive-info': -0.2,
      'new-products': -0.28,
      opinion: -0.58,
      service: 0.27,
      event: 0.41,
      ideas: -0.83,
      'general-info': 0.4,
      giveaway: -0.15,
      entertain: -0.68,
      greeting: -0.15,
      inspire: -0.72,
      cause: 1.07,
      'jobs-investors': 0.28,
      other: 0.86,
    },
    // shape: percentage
    tc9x1wh8: {
      discount: 1.28,
      purchase: 0.58,
      reviews: 0.73,
      'exclusive-info': -0.36,
      'new-products': -0.34,
      opinion: 0.33,
      service: -0.32,
      event: -0.68,
      connected: -0.7,
      ideas: -0.3,
      community: -0.85,
      giveaway: -0.27,
      entertain: -0.22,
      cause: 0.51,
      'jobs-investors': 0.14,
      other: -0.4,
    },
    // shape: price
    oicor9ng: {
      discount: 1.25,
      purchase: 1.99,
      reviews: 0.32,
      'exclusive-info': -0.85,
      opinion: -0.36,
      event: -0.44,
      connected: -0.28,
      ideas: -0.53,
      community: -0.21,
      'general-info': -0.56,
      giveaway: 0.38,
      inspire: -0.24,
      cause: 0.18,
      'jobs-investors': 0.3,
      other: -0.22,
    },
    // shape: price-cut
    h7el5q8p: { discount: 4.38, purchase: 0.17 },
    // shape: promo-code
    '55ujfcei': {
      discount: 3.54,
      purchase: 0.4,
      'exclusive-info': 0.25,
      'new-products': -0.13,
      opinion: -0.13,
      event: 0.3,
      community: -0.11,
      'general-info': -0.24,
    },
    // shape: question
    bd1m18ps: {
      discount: -0.28,
      purchase: -0.28,
      reviews: -0.41,
      'exclusive-info': -0.65,
      'new-products': -0.48,
      opinion: 2.29,
      service: 0.34,
      event: -0.24,
      connected: -0.88,
      ideas: 1.3,
      community: 0.7,
      'general-info': -0.48,
      giveaway: -0.42,
      entertain: 1.07,
      greeting: -0.38,
      inspire: -0.71,
      cause: -0.62,
      'jobs-investors': 0.16,
      other: -0.43,
    },
    // shape: question-opening
    vdaauf98: {
      discount: -0.52,
      purchase: 0.32,
      reviews: -0.28,
      'exclusive-info': -0.8,
      'new-products': -0.75,
      opinion: -0.53,
      service: -0.87,
      event: 0.4,
      ideas: -0.34,
      community: -0.87,
      'general-info': 0.56,
      giveaway: 0.52,
      entertain: 0.28,
      greeting: -0.58,
      cause: -0.32,
      'jobs-investors': 0.27,
      other: -0.61,
    },
    // shape: question-to-reader
    lxwgrb3k: {
      discount: -0.47,
      purchase: -0.18,
      'exclusive-info': -0.28,
      'new-products': 0.16,
      opinion: -0.55,
      service: -0.83,
      event: 0.54,
      connected: -0.12,
      ideas: 0.68,
      community: -0.11,
      'general-info': -0.14,
      entertain: 0.26,
      greeting: -0.15,
      inspire: -0.74,
      cause: -0.42,
      'jobs-investors': -0.44,
      other: 0.22,
    },
    // shape: quotation
    btncop4t: {
      discount: -0.89,
      reviews: 2.44,
      'exclusive-info': -0.74,
      opinion: -0.18,
      service: -0.65,
      event: -0.96,
      connected: -0.28,
      ideas: -0.45,
      community: 0.16,
      'general-info': -0.82,
      giveaway: -0.69,
      entertain: -0.39,
      greeting: -0.29,
      inspire: 1.13,
      cause: -0.19,
      'jobs-investors': -0.28,
      other: -0.36,
    },
    // shape: quote-credit
    '58u8ib3m': {
      purchase: -0.18,
      reviews: 0.4,
      'exclusive-info': -0.1,
      'new-products': -0.1,
      connected: -0.38,
      community: 0.6,
      'general-info': -0.53,
      entertain: -1.03,
      inspire: 1.07,
      other: -0.2,
    },
    // shape: reply
    pc95g5fv: {
      discount: -0.69,
      purchase: -0.58,
      reviews: -0.65,
      'exclusive-info': -0.51,
      'new-products': -0.39,
      opinion: -0.36,
      service: 3.33,
      event: -0.29,
      connected: 0.7,
      community: -1.36,
      'general-info': -0.42,
      giveaway: -0.13,
    },
    // shape: second-person
    rwbv3gdp: {
      purchase: 0.29,
      reviews: -0.73,
      'new-products': -0.21,
      opinion: 0.56,
      service: 0.39,
      connected: -0.36,
      ideas: -0.76,
      community: 0.2,
      'general-info': -0.32,
      giveaway: 1.05,
      entertain: -0.33,
      greeting: 0.16,
      inspire: 0.7,
      cause: -0.41,
      'jobs-investors': -0.26,
      other: -0.23,
    },
    // shape: shop-link
    xs11gtnc: {
      purchase: 2.34,
      'new-products': -0.14,
      event: -0.1,
      connected: -0.21,
      community: -0.15,
      'general-info': -0.62,
    },
    // shape: short
    '4l7nosfr': {
      discount: 0.99,
      purchase: 0.59,
      reviews: 0.3,
      'new-products': 0.25,
      opinion: 0.34,
      service: -0.86,
      event: -0.21,
      connected: -0.28,
      ideas: 0.19,
      community: -0.26,
      'general-info': -1.06,
      giveaway: -0.2,
      greeting: 0.56,
      inspire: 0.41,
      cause: 0.24,
      'jobs-investors': -0.42,
      other: 0.47,
    },
    // shape: short-reply
    dpbxwktq: {
      discount: -0.26,
      purchase: -0.13,
      reviews: -0.19,
      'exclusive-info': -0.11,
      'new-products': -0.16,
      opinion: -0.1,
      service: -0.76,
      connected: 2.38,
      community: -0.31,
      'general-info': -0.42,
    },
    // shape: signature
    az9xb8s2: { opinion: -0.26, service: 2.39, connected: -0.71, community: -0.3, 'general-info': 0.31 },
    // shape: stacked-marks
    jamo81o5: {
      discount: -0.23,
      purchase: -0.27,
      reviews: -0.34,
      opinion: -0.12,
      service: -0.37,
      event: 0.26,
      connected: 0.28,
      community: -0.36,
      'general-info': -0.65,
      giveaway: 0.7,
      entertain: 0.96,
      greeting: -0.19,
      inspire: -0.37,
      cause: -0.11,
      'jobs-investors': -0.15,
      other: -0.74,
    },
    // shape: we-to-you
    d0jcl2ee: {
      discount: 0.53,
      purchase: -0.24,
      'new-products': -0.12,
      opinion: -0.19,
      service: -0.52,
      connected: -0.28,
      'general-info': -0.23,
      giveaway: -0.15,
      greeting: 0.12,
      inspire: -0.65,
      cause: -0.3,
      'jobs-investors': 0.19,
      other: 0.53,
    },
  },
  terms: {
    $: { discount: 0.23, purchase: -0.21 },
    '$ <number>': { discount: 0.23, purchase: -0.21 },
    '% off': { purchase: 0.17 },
    '&': { purchase: -0.12, 'new-products': -0.15, event: 0.16, connected: 0.18, community: -0.11 },
    '& <mention>': { connected: 0.12 },
    '& cs': { purchase: -0.24 },
    "'d": { event: 0.19, ideas: 0.23, 'general-info': -0.1, giveaway: 0.22 },
    "'d be": { opinion: 0.1 },
    "'d like": { ideas: 0.19 },
    "'ll": { opinion: -0.19, service: 0.18, event: 0.21, community: -0.2, entertain: 0.14 },
    "'ll be": { reviews: 0.15, event: 0.15 },
    "'re": { 'exclusive-info': 0.48, ideas: 0.17, 'general-info': -0.28, entertain: 0.15 },
    "'re proud": { connected: -0.11, 'general-info': 0.14 },
    "'s": {
      reviews: 0.23,
      opinion: -0.12,
      service: 0.15,
      event: 0.21,
      connected: 0.16,
      ideas: 0.23,
      community: 0.21,
      'general-info': -0.12,
    },
    "'s a": { purchase: -0.11, event: 0.1, entertain: 0.11 },
    "'s been": { ideas: -0.1, 'general-info': -0.15 },
    "'s best": { reviews: 0.11 },
    "'s day": { purchase: 0.13 },
    "'s going": { entertain: 0.11 },
    "'s got": { ideas: 0.13 },
    "'s in": { purchase: 0.11, service: 0.14, event: -0.14 },
    "'s new": { 'general-info': 0.14 },
    "'s open": { community: 0.1 },
    "'s still": { 'general-info': -0.2 },
    "'s time": { 'general-info': 0.16 },
    "'s what": { reviews: 0.16 },
    "'s your": { community: 0.21 },
    "'ve": {
      reviews: 0.25,
      'exclusive-info': 0.12,
      'new-products': 0.14,
      opinion: 0.14,
      service: 0.29,
      'general-info': -0.23,
    },
    "'ve had": { reviews: 0.1, opinion: 0.1 },
    "'ve put": { service: 0.11 },
    '<mention>': { ideas: -0.1 },
    '<mention> &': { connected: 0.14 },
    '<mention> <mention>': { event: 0.1 },
    '<mention> at': { 'general-info': 0.12 },
    '<mention> on': { 'general-info': -0.13 },
    '<mention> s': { 'new-products': 0.1 },
    '<mention> takes': { event: 0.11 },
    '<number>': {
      reviews: -0.11,
      'new-products': 0.12,
      community: -0.1,
      giveaway: 0.29,
      inspire: -0.18,
      'jobs-investors': 0.24,
    },
    '<number> <number>': {
      discount: -0.11,
      purchase: 0.23,
      reviews: -0.15,
      service: 0.37,
      community: -0.18,
      giveaway: -0.11,
    },
    '<number> <url>': { purchase: 0.12 },
    '<number> a': { 'general-info': 0.17 },
    '<number> all': { community: 0.1 },
    '<number> am': { event: -0.13, community: 0.17 },
    '<number> and': { purchase: 0.19, service: 0.3, ideas: 0.15, community: -0.1 },
    '<number> at': { reviews: 0.2 },
    '<number> days': { purchase: -0.12 },
    '<number> for': { 'exclusive-info': 0.15 },
    '<number> from': { purchase: 0.13 },
    '<number> has': { purchase: 0.1 },
    '<number> k': { 'general-info': -0.11 },
    '<number> m': { 'general-info': 0.1 },
    '<number> may': { ideas: 0.1 },
    '<number> of': { 'general-info': -0.15 },
    '<number> or': { 'general-info': -0.15 },
    '<number> other': { community: 0.15 },
    '<number> p': { discount: 0.11 },
    '<number> people': { event: -0.12, 'general-info': -0.14 },
    '<number> pm': { giveaway: 0.11 },
    '<number> th': { discount: 0.18, event: 0.19, community: -0.22, giveaway: 0.14 },
    '<number> this': { reviews: 0.1 },
    '<number> till': { event: 0.13 },
    '<number> to': { discount: 0.29, 'new-products': -0.15, 'general-info': -0.31 },
    '<number> winners': { giveaway: 0.12 },
    '<number> year': { community: 0.1 },
    '<url>': { ideas: -0.19, 'general-info': 0.17, entertain: 0.16, other: -0.17 },
    '<url> <url>': { ideas: -0.16, community: -0.16, entertain: -0.36, other: 0.12 },
    '<url> for': { purchase: 0.12 },
    a: {
      discount: -0.62,
      reviews: -0.3,
      opinion: -0.13,
      service: -0.3,
      ideas: 0.15,
      'general-info': 0.22,
      giveaway: 0.53,
      cause: -0.12,
    },
    'a <number>': { reviews: 0.11, 'new-products': 0.13, 'general-info': -0.14 },
    'a bit': { ideas: 0.13 },
    'a box': { purchase: 0.11 },
    'a chance': { event: -0.11 },
    'a first': { 'new-products': -0.17, 'general-info': 0.13 },
    'a friend': { community: 0.25 },
    'a full': { 'new-products': 0.16 },
    'a little': { 'new-products': 0.13 },
    'a live': { 'exclusive-info': 0.13 },
    'a new': { opinion: -0.12, giveaway: 0.11 },
    'a proud': { purchase: 0.12 },
    'a quarter': { discount: 0.17 },
    'a scale': { 'general-info': -0.1 },
    'a simple': { connected: 0.13 },
    'a stranger': { community: 0.18 },
    'a very': { connected: 0.11 },
    'a year': { event: 0.13, community: -0.1, giveaway: 0.22 },
    aaa: { service: 0.13 },
    about: { discount: -0.15, reviews: 0.1, 'new-products': -0.12, service: 0.36, community: 0.15 },
    'about how': { 'general-info': 0.14 },
    'about the': { reviews: 0.18, 'new-products': -0.19 },
    'about to': { 'new-products': 0.11 },
    above: { 'general-info': -0.18 },
    access: { 'exclusive-info': 0.55 },
    'access to': { 'exclusive-info': 0.43 },
    account: { 'exclusive-info': 0.12 },
    across: { event: -0.14, connected: -0.1, 'general-info': -0.11 },
    'across the': { event: -0.15 },
    add: { 'new-products': 0.12 },
    added: { 'general-info': -0.13 },
    adding: { opinion: 0.17 },
    advice: { service: 0.14 },
    after: { opinion: -0.13, connected: 0.16, community: 0.14, 'general-info': 0.15 },
    'after <number>': { 'general-info': 0.16 },
    'after the': { 'new-products': -0.1, 'general-info': 0.11 },
    again: { 'general-info': 0.11 },
    against: { connected: -0.11 },
    ahead: { connected: 0.16 },
    'ahead of': { 'exclusive-info': 0.13 },
    al: { 'general-info': 0.1 },
    alive: { 'general-info': 0.12 },
    all: {
      discount: 0.51,
      purchase: 0.16,
      reviews: -0.18,
      'exclusive-info': -0.1,
      ideas: -0.32,
      'general-info': 0.21,
      other: -0.13,
    },
    'all of': { event: 0.1, connected: 0.11 },
    'all the': { 'new-products': -0.12, 'general-info': 0.16 },
    'all through': { discount: 0.11 },
    allow: { 'general-info': 0.17 },
    along: { entertain: 0.1 },
    also: { connected: -0.22 },
    always: { 'general-info': -0.11 },
    am: { event: -0.13, community: 0.14, 'general-info': 0.1 },
    an: {
      discount: 0.31,
      purchase: 0.41,
      service: 0.14,
      connected: 0.2,
      community: -0.48,
      'general-info': -0.26,
    },
    and: {
      discount: 0.15,
      purchase: -0.23,
      reviews: -0.25,
      'exclusive-info': -0.44,
      opinion: -0.38,
      ideas: 0.25,
      community: 0.19,
      giveaway: 0.11,
      entertain: -0.34,
    },
    'and <mention>': { connected: 0.11 },
    'and <number>': { 'new-products': 0.13, giveaway: 0.1 },
    'and a': { 'exclusive-info': -0.15, 'new-products': 0.25, 'general-info': 0.1 },
    'and get': { purchase: 0.17 },
    'and her': { community: 0.1 },
    'and it': { 'new-products': 0.22 },
    'and now': { entertain: -0.14 },
    'and on': { giveaway: 0.12 },
    'and online': { discount: 0.15, purchase: -0.24 },
    'and see': { 'general-info': -0.11 },
    'and so': { purchase: 0.12 },
    'and tag': { giveaway: 0.15 },
    'and the': {
      discount: 0.29,
      purchase: -0.13,
      event: 0.17,
      connected: 0.11,
      community: -0.18,
      giveaway: 0.37,
    },
    'and they': { 'new-products': 0.11 },
    'and we': {
      discount: 0.27,
      'new-products': -0.14,
      service: 0.16,
      connected: 0.18,
      'general-info': -0.22,
    },
    'and what': { event: -0.14 },
    announced: { 'exclusive-info': 0.24 },
    another: { connected: -0.15 },
    answer: { opinion: 0.12, connected: 0.16 },
    any: { discount: 1.04, 'general-info': -0.22 },
    anybody: { community: 0.12 },
    anywhere: { 'general-info': 0.12 },
    app: { 'new-products': 0.11 },
    apply: { 'general-info': -0.15 },
    appointment: { event: 0.14 },
    approved: { service: 0.14 },
    'april <number>': { event: 0.11 },
    are: { reviews: -0.3, 'new-products': -0.21, event: -0.15, giveaway: -0.16 },
    'are a': { purchase: 0.14 },
    'are already': { purchase: 0.15 },
    'are back': { event: 0.1 },
    'are the': { connected: 0.2, 'general-info': -0.13 },
    'are up': { community: 0.2 },
    argue: { community: 0.15 },
    around: { connected: 0.12 },
    'around the': { 'new-products': 0.1, connected: 0.14 },
    arrived: { 'new-products': 0.14 },
    artist: { 'general-info': -0.1 },
    as: {
      reviews: -0.17,
      opinion: -0.11,
      event: -0.23,
      connected: 0.14,
      ideas: -0.15,
      community: -0.26,
      'general-info': 0.28,
    },
    'as a': { 'new-products': -0.14, connected: 0.14 },
    'as of': { 'new-products': 0.31 },
    'as you': { 'new-products': 0.27 },
    ash: { 'general-info': 0.1 },
    ask: { service: 0.19, 'general-info': 0.14 },
    'ask for': { 'general-info': -0.15 },
    asked: { opinion: -0.15, connected: 0.17 },
    'asked our': { community: 0.11 },
    at: {
      discount: 0.24,
      purchase: 0.54,
      reviews: 0.13,
      'new-products': -0.18,
      event: 0.1,
      connected: -0.18,
      ideas: -0.42,
      giveaway: -0.18,
      'jobs-investors': 0.3,
    },
    'at <number>': { 'new-products': -0.12, event: 0.14, giveaway: -0.12 },
    'at <url>': { purchase: 0.2 },
    'at home': { connected: -0.2, community: 0.13 },
    'at last': { 'new-products': 0.17 },
    'at noon': { event: 0.11 },
    'at our': { event: 0.18, 'general-info': 0.19 },
    'at the': { service: 0.12, event: -0.17 },
    autumn: { 'new-products': 0.1, 'general-info': 0.11 },
    available: { connected: -0.19, 'general-info': -0.35 },
    award: { reviews: 0.2 },
    'award for': { 'general-info': 0.12 },
    awards: { 'general-info': 0.18 },
    awareness: { 'general-info': 0.18 },
    back: { purchase: 0.28, reviews: 0.1, 'new-products': -0.14, ideas: 0.11, 'general-info': -0.1 },
    'back for': { 'general-info': -0.11 },
    'back of': { 'general-info': 0.11 },
    'back on': { 'new-products': -0.14 },
    backstage: { connected: 0.18 },
    based: { 'general-info': -0.19 },
    basket: { purchase: 0.11 },
    bathroom: { giveaway: 0.1 },
    be: {
      discount: -0.28,
      purchase: -0.2,
      'new-products': -0.29,
      opinion: 0.43,
      event: 0.12,
      connected: -0.29,
      community: -0.34,
      entertain: -0.15,
    },
    beach: { community: 0.14 },
    beat: { reviews: 0.12 },
    because: { discount: 0.25, community: -0.13 },
    become: { 'general-info': -0.11 },
    been: { 'exclusive-info': 0.19, 'new-products': 0.16, ideas: 0.13 },
    before: { 'exclusive-info': 0.5, event: -0.2, community: -0.26 },
    'before the': { 'exclusive-info': 0.57, 'general-info': -0.12 },
    began: { 'general-info': -0.1 },
    begin: { 'general-info': -0.1 },
    beginners: { community: 0.1 },
    beginning: { 'general-info': -0.12 },
    behind: { purchase: -0.12, 'exclusive-info': 0.31, 'new-products': -0.13, service: 0.23 },
    below: { purchase: -0.14, 'new-products': 0.25, community: 0.18, 'general-info': -0.11, giveaway: 0.25 },
    best: {
      purchase: 0.19,
      reviews: 0.38,
      opinion: 0.1,
      event: -0.1,
      community: 0.25,
      'general-info': -0.25,
      entertain: 0.11,
    },
    beta: { 'exclusive-info': 0.2 },
    better: { 'new-products': 0.18, opinion: 0.17, connected: 0.11 },
    between: { 'general-info': 0.1 },
    big: { 'general-info': -0.14 },
    birkin: { opinion: 0.17 },
    birthday: { 'general-info': -0.13 },
    bit: { 'new-products': 0.13, ideas: 0.11 },
    black: { 'new-products': -0.3 },
    blank: { ideas: 0.12 },
    blind: { reviews: 0.3 },
    blue: { opinion: -0.13, service: 0.2 },
    board: { ideas: 0.23 },
    boards: { event: 0.12 },
    boost: { purchase: 0.11 },
    both: { 'general-info': 0.1 },
    bottle: { 'general-info': 0.17 },
    bottles: { purchase: -0.11 },
    box: { purchase: 0.2, 'general-info': 0.25 },
    bread: { 'general-info': 0.1 },
    breakfast: { 'new-products': 0.21 },
    bring: {
      purchase: -0.15,
      event: 0.51,
      connected: -0.16,
      ideas: 0.13,
      community: 0.12,
      'general-info': -0.27,
    },
    'bring a': { event: 0.19 },
    bringing: { connected: -0.13 },
    brothers: { community: 0.12 },
    brown: { 'general-info': 0.2 },
    building: { connected: 0.15 },
    built: { 'new-products': 0.15 },
    'built for': { 'new-products': 0.25 },
    burger: { purchase: 0.19 },
    business: { opinion: 0.12, event: -0.14 },
    but: {
      discount: -0.12,
      'new-products': -0.36,
      event: -0.32,
      connected: 0.26,
      community: -0.41,
      'general-info': 0.1,
      other: 0.1,
    },
    buy: { reviews: 0.17, 'general-info': -0.1 },
    buying: { 'general-info': 0.1 },
    by: { 'exclusive-info': -0.1, opinion: -0.18, ideas: 0.1, 'general-info': 0.18, giveaway: 0.11 },
    'by <mention>': { 'new-products': 0.17, community: -0.25 },
    'by <number>': { giveaway: 0.12 },
    'by the': { ideas: 0.1 },
    cafe: { purchase: -0.1 },
    cake: { 'new-products': -0.15, 'general-info': 0.17 },
    call: { 'new-products': -0.17, service: 0.2, community: -0.13 },
    called: { 'new-products': 0.14 },
    came: { connected: 0.13 },
    camera: { 'exclusive-info': 0.32, 'general-info': -0.21 },
    can: {
      purchase: 0.18,
      'new-products': 0.1,
      opinion: -0.27,
      connected: -0.29,
      'general-info': 0.19,
      entertain: -0.13,
      other: 0.11,
    },
    'can get': { discount: 0.1 },
    "can't": { service: 0.25, 'general-info': -0.14 },
    cancel: { discount: 0.15 },
    car: { discount: -0.13, purchase: -0.14, reviews: 0.24, event: 0.13, 'general-info': 0.21 },
    card: { discount: 0.21, purchase: -0.17, service: 0.28, community: -0.15 },
    care: { service: 0.19, event: 0.11, 'general-info': -0.1 },
    cause: { connected: 0.16 },
    celebrate: { 'new-products': -0.14, event: -0.15, 'general-info': -0.1, other: -0.1 },
    'celebrate the': { cause: 0.11 },
    celebrating: { connected: -0.13 },
    center: { connected: 0.11 },
    central: { 'general-info': -0.13 },
    centre: { purchase: 0.13 },
    chair: { connected: 0.16 },
    challenge: { connected: -0.11, giveaway: 0.16 },
    champions: { event: -0.1 },
    chance: { giveaway: 0.18 },
    'chance to': { purchase: -0.1, giveaway: 0.14 },
    chanel: { purchase: -0.12, community: -0.19, 'general-info': 0.11, entertain: -0.12, other: 0.15 },
    chanelclassicflap: { purchase: 0.13 },
    change: { 'general-info': -0.43, entertain: -0.17, inspire: 0.11 },
    changed: { opinion: 0.11 },
    changes: { 'new-products': 0.15, 'general-info': 0.2 },
    channel: { 'exclusive-info': 0.39 },
    charity: { 'general-info': -0.12 },
    chat: { community: 0.12 },
    check: {
      'exclusive-info': 0.55,
      'new-products': -0.1,
      connected: -0.2,
      community: -0.12,
      'general-info': 0.23,
    },
    'check your': { 'exclusive-info': 0.21 },
    'cheers to': { 'general-info': 0.12 },
    cheese: { purchase: 0.1 },
    chef: { 'general-info': -0.17 },
    chief: { connected: -0.13 },
    child: { cause: 0.1 },
    children: { event: -0.13 },
    chilli: { 'new-products': 0.14, opinion: 0.11 },
    chips: { community: 0.25 },
    chocolates: { purchase: 0.21 },
    choose: { purchase: 0.2, opinion: 0.14 },
    chosen: { 'general-info': 0.11 },
    christmas: { 'new-products': 0.13, opinion: 0.12, community: -0.11 },
    classic: { other: 0.12 },
    clean: { 'general-info': 0.19 },
    click: { 'general-info': -0.12 },
    closed: { purchase: -0.11 },
    cloud: { reviews: 0.22 },
    club: { community: 0.23 },
    coach: { 'general-info': -0.11 },
    coat: { discount: 0.16 },
    coffee: { community: 0.29 },
    colleagues: { 'general-info': -0.34 },
    collection: { community: -0.12, 'general-info': -0.15 },
    come: { 'new-products': 0.14, event: 0.16, connected: 0.34 },
    'come and': { connected: 0.15 },
    'come to': { 'new-products': 0.1 },
    comes: { discount: 0.29 },
    'comes with': { discount: 0.11 },
    coming: { 'new-products': 0.3 },
    'coming to': { 'new-products': 0.15 },
    comment: { 'general-info': -0.13 },
    comments: { opinion: 0.15 },
    community: { reviews: -0.11, connected: -0.11, community: 0.22, 'general-info': -0.18 },
    companies: { 'general-info': -0.19 },
    company: { connected: 0.26, community: -0.17 },
    competition: { event: -0.12 },
    contest: { giveaway: 0.17 },
    contributions: { connected: -0.17 },
    corner: { 'new-products': 0.14 },
    cost: { discount: 0.17 },
    costs: { discount: 0.12 },
    could: { connected: 0.31 },
    counter: { giveaway: 0.12 },
    course: { 'general-info': 0.1 },
    cover: { 'general-info': -0.1 },
    covers: { 'general-info': 0.13 },
    covid: { other: 0.11 },
    'covid <number>': { other: 0.11 },
    crate: { discount: 0.19 },
    create: { connected: 0.18 },
    created: { 'general-info': -0.3 },
    creative: { 'general-info': 0.2 },
    credit: { community: 0.13 },
    crew: { 'general-info': -0.15 },
    crisis: { connected: 0.13 },
    cs: { purchase: -0.24 },
    cup: { community: 0.11 },
    current: { connected: -0.1, 'general-info': -0.24 },
    curry: { 'new-products': 0.11 },
    custom: { connected: 0.13 },
    customer: { 'general-info': -0.22 },
    customers: { purchase: -0.1, 'exclusive-info': 0.17, service: 0.12, 'general-info': -0.17 },
    cut: { purchase: 0.21 },
    d: { connected: 0.26, 'general-info': -0.1 },
    dark: { ideas: 0.13 },
    date: { service: 0.22 },
    day: {
      discount: 0.13,
      'exclusive-info': -0.25,
      'new-products': -0.37,
      opinion: -0.12,
      ideas: -0.12,
      entertain: -0.38,
      greeting: 0.38,
      other: -0.21,
    },
    'day for': { connected: 0.14 },
    days: { discount: 0.15, purchase: -0.11, 'general-info': 0.15 },
    dealer: { purchase: 0.22 },
    delivered: { purchase: 0.12 },
    delivering: { community: 0.3 },
    design: { purchase: 0.14, 'new-products': -0.14, community: -0.11 },
    details: { 'new-products': 0.12 },
    device: { community: 0.14 },
    dial: { discount: 0.21 },
    'dial <number>': { discount: 0.27 },
    diary: { purchase: 0.11 },
    did: { connected: 0.12, 'general-info': -0.23 },
    "didn't": { 'new-products': 0.11 },
    difference: { connected: -0.17 },
    different: { 'general-info': 0.1 },
    dine: { discount: 0.13 },
    dior: { 'general-info': 0.16, other: 0.17 },
    discover: { 'general-info': 0.11 },
    dm: { 'general-info': -0.1 },
    do: {
      discount: -0.29,
      reviews: -0.1,
      'exclusive-info': 0.19,
      connected: 0.12,
      community: -0.23,
      inspire: 0.14,
    },
    'do it': { 'general-info': 0.17 },
    'do you': { opinion: 0.12 },
    dock: { service: 0.1 },
    does: { entertain: -0.13 },
    "doesn't": { 'general-info': 0.13 },
    "don't": { discount: 0.59, event: -0.11, community: -0.34 },
    "don't forget": { 'general-info': -0.17 },
    done: { community: 0.22 },
    door: { 'exclusive-info': 0.32 },
    down: { service: 0.12, connected: 0.11, 'general-info': 0.21 },
    'down with': { event: -0.1 },
    dr: { 'general-info': 0.12 },
    draw: { event: 0.16, ideas: 0.25, giveaway: 0.19 },
    drawing: { 'general-info': -0.11 },
    drink: { 'general-info': 0.12 },
    drinking: { connected: 0.11 },
    drive: { 'general-info': -0.1 },
    dropped: { community: 0.12 },
    dubai: { opinion: 0.16, 'general-info': -0.13 },
    duck: { 'new-products': 0.12 },
    during: { event: -0.13 },
    duty: { 'general-info': 0.1 },
    each: { reviews: -0.18, 'new-products': -0.11, connected: 0.4, 'general-info': 0.17 },
    early: { 'exclusive-info': 0.13, event: -0.1 },
    earn: { discount: 0.4, purchase: -0.11 },
    easter: { discount: 0.13 },
    easy: { 'general-info': 0.28 },
    edition: { 'new-products': 0.19 },
    eggs: { 'general-info': 0.14 },
    eight: { purchase: 0.3, reviews: 0.2 },
    eleven: { reviews: 0.2, 'general-info': 0.17 },
    else: { 'exclusive-info': 0.51, service: 0.17, community: 0.42 },
    emojis: { opinion: 0.2 },
    ends: { purchase: 0.37, community: -0.2, 'general-info': -0.11 },
    energy: { 'general-info': -0.12 },
    enjoy: { greeting: 0.12 },
    enough: { opinion: 0.24 },
    'enough to': { 'general-info': -0.1 },
    enter: { giveaway: 0.14 },
    entertainment: { 'new-products': 0.14 },
    era: { 'new-products': 0.13 },
    even: { event: -0.16 },
    ever: { purchase: 0.24, 'new-products': -0.16, opinion: 0.19 },
    every: {
      discount: 0.43,
      reviews: -0.15,
      'exclusive-info': -0.12,
      connected: 0.42,
      entertain: -0.13,
      cause: 0.14,
      other: -0.19,
    },
    everyone: { 'general-info': -0.18, greeting: 0.19 },
    'everyone else': { 'exclusive-info': 0.13 },
    everything: { purchase: 0.17, connected: -0.19, ideas: 0.17, 'general-info': 0.16 },
    example: { purchase: 0.28 },
    exclusive: { 'exclusive-info': 0.48, connected: -0.1 },
    exclusively: { 'general-info': -0.16 },
    experience: { 'new-products': 0.33, connected: -0.1, community: 0.21 },
    expert: { service: 0.13 },
    experts: { discount: 0.28, event: -0.17, 'general-info': 0.16 },
    explains: { 'general-info': 0.19 },
    explore: { purchase: 0.12, 'general-info': -0.23 },
    face: { 'general-info': -0.1 },
    facebook: { community: 0.2 },
    faces: { 'new-products': 0.11 },
    facility: { service: 0.14 },
    families: { community: 0.13 },
    family: { 'new-products': 0.16 },
    'family and': { purchase: 0.1 },
    far: { connected: -0.14 },
    farm: { connected: 0.22, 'general-info': 0.16 },
    farmers: { purchase: -0.1, connected: 0.1 },
    fashion: { 'general-info': -0.13 },
    faster: { 'general-info': 0.17 },
    favorite: { opinion: 0.11, community: -0.26 },
    favourite: { 'new-products': 0.19, opinion: 0.1 },
    feature: { 'general-info': -0.15 },
    fed: { 'general-info': 0.11 },
    fees: { discount: 0.12 },
    fellow: { connected: 0.1 },
    fern: { community: 0.1 },
    festival: { connected: -0.15 },
    film: { connected: 0.2 },
    final: { event: 0.15 },
    finally: { purchase: 0.14, 'new-products': 0.27 },
    find: { opinion: -0.14, ideas: 0.11 },
    'find out': { 'general-info': -0.28 },
    'find the': { 'general-info': 0.18 },
    finding: { 'general-info': 0.12 },
    finish: { discount: 0.1 },
    finished: { opinion: 0.16 },
    fire: { purchase: -0.1 },
    first: { 'exclusive-info': 0.54, 'new-products': 0.1, event: 0.12 },
    'first to': { purchase: 0.17, 'new-products': 0.13 },
    fits: { 'general-info': 0.11 },
    five: { event: 0.23 },
    flavour: { ideas: 0.11 },
    focus: { 'general-info': 0.18 },
    focused: { connected: -0.1 },
    follow: { 'exclusive-info': 0.13, 'new-products': 0.13 },
    food: { reviews: 0.18 },
    for: { discount: 0.24, opinion: -0.17, event: -0.14, 'general-info': 0.15 },
    'for <number>': { ideas: 0.14 },
    'for a': { discount: 0.1, purchase: 0.24, reviews: 0.12, 'new-products': -0.17, community: -0.15 },
    'for more': { purchase: 0.13, event: 0.21 },
    'for one': { cause: 0.12 },
    'for our': { 'exclusive-info': 0.1, 'general-info': -0.28 },
    'for the': {
      discount: -0.18,
      'exclusive-info': 0.14,
      event: 0.12,
      connected: -0.32,
      ideas: 0.16,
      other: 0.2,
    },
    'for their': { 'general-info': -0.2 },
    'for two': { discount: 0.15 },
    'for us': { purchase: 0.19 },
    'for you': { other: 0.11 },
    'for your': { purchase: 0.19, 'new-products': 0.41, connected: -0.11 },
    'for £': { purchase: -0.19, community: 0.24 },
    ford: { purchase: 0.11 },
    forever: { inspire: 0.19 },
    forward: { 'general-info': -0.17 },
    found: { community: 0.26 },
    four: { discount: -0.13, 'new-products': -0.13, connected: 0.17, 'general-info': 0.12 },
    free: { discount: 0.47, purchase: 0.16 },
    'friday at': { 'general-info': -0.1 },
    friend: { community: 0.13 },
    friends: { community: -0.14, 'general-info': -0.24 },
    fries: { purchase: 0.12 },
    from: {
      discount: -0.23,
      reviews: 0.11,
      'new-products': 0.18,
      service: 0.1,
      event: -0.14,
      ideas: -0.21,
      'general-info': 0.26,
      giveaway: -0.46,
      entertain: -0.2,
      inspire: 0.27,
      other: -0.21,
    },
    'from <mention>': { 'general-info': 0.15 },
    'from <number>': { purchase: 0.27, 'new-products': -0.15 },
    'from a': { connected: 0.17, community: 0.12 },
    'from our': { connected: 0.13 },
    'from the': { 'general-info': -0.13 },
    'from today': { 'new-products': 0.26 },
    frozen: { 'new-products': 0.14 },
    fruits: { other: 0.14 },
    fuel: { discount: 0.24 },
    full: { event: -0.12, entertain: 0.16 },
    fun: { event: 0.19 },
    future: { event: -0.19, 'general-info': 0.19 },
    g: { 'general-info': 0.14 },
    galaxy: { 'new-products': 0.13 },
    game: { community: 0.21 },
    games: { 'new-products': -0.14 },
    gave: { reviews: 0.14, community: 0.23, 'general-info': -0.33 },
    get: { discount: 0.58, reviews: -0.16, 'exclusive-info': 0.73, service: 0.26, community: -0.35 },
    'get <number>': { discount: 0.17 },
    'get to': { 'general-info': 0.12 },
    'get your': { 'general-info': -0.1 },
    gets: {
      discount: -0.16,
      purchase: -0.16,
      'new-products': 0.14,
      event: 0.51,
      ideas: 0.28,
      giveaway: 1.01,
    },
    'gets a': { giveaway: 0.25 },
    getting: { purchase: 0.21, community: -0.13 },
    gift: { other: 0.19 },
    gives: { 'general-info': 0.23 },
    giving: { 'general-info': -0.12 },
    global: { 'general-info': -0.14 },
    gloves: { community: 0.16 },
    go: {
      'new-products': 0.14,
      ideas: 0.13,
      'general-info': -0.16,
      entertain: -0.18,
      inspire: 0.13,
      cause: 0.11,
    },
    'go on': { community: 0.1 },
    goals: { 'general-info': 0.17 },
    goes: { discount: 0.31 },
    going: { purchase: 0.12, connected: -0.1, entertain: 0.21 },
    'going to': { entertain: 0.18 },
    golden: { 'general-info': -0.1 },
    good: { community: -0.21, 'general-info': -0.16, entertain: 0.16 },
    goodbye: { 'new-products': 0.16 },
    got: { opinion: 0.23, ideas: 0.25, community: 0.12 },
    grateful: { opinion: 0.11, connected: -0.27 },
    'grateful for': { connected: -0.21 },
    great: { opinion: -0.1 },
    green: { 'general-info': 0.1 },
    group: { purchase: -0.1, 'new-products': -0.1, community: 0.23, 'general-info': -0.19 },
    grow: { event: -0.1 },
    had: { reviews: 0.12, community: 0.19 },
    half: { discount: 0.11, 'new-products': -0.11, 'general-info': 0.18 },
    halo: { entertain: -0.1 },
    hang: { 'general-info': 0.15 },
    happy: { connected: 0.36, entertain: -0.35, greeting: 0.44, other: -0.24 },
    harbour: { 'new-products': 0.13 },
    has: { 'exclusive-info': 0.46, 'new-products': 0.51, opinion: -0.13, ideas: 0.35, entertain: 0.15 },
    'has a': { ideas: 0.1 },
    'has arrived': { 'new-products': 0.15 },
    have: {
      reviews: 0.17,
      service: 0.27,
      connected: -0.31,
      ideas: 0.1,
      giveaway: -0.2,
      entertain: -0.14,
      inspire: -0.21,
      other: 0.1,
    },
    'have a': { connected: 0.12, entertain: -0.11 },
    'have been': { reviews: 0.13, ideas: 0.11 },
    'have to': { discount: 0.14, cause: 0.15 },
    he: { event: -0.21, connected: 0.26, community: -0.18, entertain: 0.1 },
    "he 's": { connected: 0.14, community: -0.13 },
    health: { purchase: 0.1 },
    healthcare: { 'general-info': -0.12 },
    hear: { opinion: -0.18, connected: 0.12, entertain: 0.12 },
    heard: { 'exclusive-info': 0.1 },
    hello: { connected: 0.17 },
    'hello to': { connected: 0.1 },
    help: { discount: -0.2, reviews: -0.12, community: -0.23, 'general-info': 0.17, other: 0.2 },
    helping: { community: 0.26 },
    helps: { 'general-info': -0.17 },
    her: { discount: -0.11, connected: -0.18, community: 0.65 },
    here: { discount: -0.11, purchase: 0.17, 'new-products': -0.14, event: 0.2, 'general-info': 0.1 },
    'here <url>': { reviews: 0.26, 'new-products': -0.15, connected: -0.29 },
    hermes: { community: -0.1, 'general-info': -0.15, entertain: 0.85, other: -0.37 },
    hermesbirkin: { 'general-info': 0.1 },
    hidden: { giveaway: 0.17 },
    high: { 'general-info': -0.11 },
    highest: { reviews: 0.18 },
    him: { connected: 0.25 },
    his: { 'exclusive-info': 0.19, connected: 0.33, community: 0.4 },
    hit: { purchase: 0.15 },
    hold: { 'general-info': 0.18 },
    holiday: { event: -0.13, entertain: -0.16 },
    home: { 'new-products': -0.17, community: 0.18 },
    honest: { opinion: 0.14 },
    hosting: { event: -0.17 },
    hot: { opinion: 0.26 },
    hour: { 'general-info': 0.1 },
    hours: { 'general-info': 0.2 },
    house: { community: -0.11, 'general-info': -0.16 },
    how: { 'new-products': -0.27, event: 0.25, connected: -0.2, ideas: -0.17, giveaway: 0.24, inspire: 0.14 },
    'how do': { 'general-info': 0.1 },
    'how to': { 'general-info': -0.16 },
    hug: { connected: 0.1 },
    i: { opinion: -0.15, 'general-info': -0.11, entertain: 0.11, other: -0.13 },
    'ice cream': { 'general-info': -0.1 },
    idea: { connected: 0.16 },
    'ideas for': { 'general-info': 0.25 },
    if: {
      purchase: -0.23,
      reviews: -0.14,
      'exclusive-info': 0.2,
      'new-products': -0.43,
      opinion: -0.42,
      service: 0.64,
      event: -0.17,
      community: -0.15,
      giveaway: -0.14,
      entertain: 0.31,
    },
    'if you': {
      'exclusive-info': 0.21,
      'new-products': -0.11,
      opinion: -0.29,
      service: 0.14,
      event: -0.19,
      community: -0.11,
      'general-info': -0.13,
      entertain: 0.19,
    },
    importance: { connected: -0.13 },
    improving: { 'new-products': 0.11 },
    in: {
      discount: -0.35,
      purchase: 0.23,
      opinion: -0.11,
      'general-info': 0.3,
      entertain: -0.58,
      greeting: -0.23,
      inspire: 0.33,
      cause: 0.19,
      'jobs-investors': 0.14,
      other: 0.15,
    },
    'in <number>': { 'new-products': 0.27 },
    'in an': { purchase: 0.12 },
    'in at': { 'general-info': -0.11 },
    'in it': { ideas: 0.19 },
    'in leeds': { 'jobs-investors': 0.1 },
    'in our': { 'general-info': 0.11 },
    'in person': { 'general-info': -0.1 },
    'in store': { discount: 0.18, 'general-info': -0.11 },
    'in the': { 'new-products': -0.2, event: 0.15, 'general-info': -0.2, giveaway: 0.11 },
    'in this': { 'new-products': 0.1, 'general-info': -0.12 },
    'in your': { event: 0.14, community: 0.17 },
    inbox: { 'exclusive-info': 0.3 },
    included: { connected: -0.11 },
    including: { 'general-info': -0.12 },
    incredible: { purchase: 0.12, 'general-info': 0.1 },
    information: { connected: -0.11 },
    inspire: { 'general-info': -0.11 },
    instagram: { reviews: 0.16, community: 0.31 },
    instant: { purchase: 0.12 },
    internet: { community: 0.17 },
    into: { purchase: 0.16, 'new-products': 0.1, 'general-info': -0.18 },
    is: {
      discount: -0.21,
      'new-products': 0.14,
      event: -0.1,
      connected: -0.1,
      ideas: -0.13,
      community: -0.15,
      'general-info': 0.1,
      giveaway: -0.11,
      greeting: -0.11,
      inspire: 0.31,
      other: -0.1,
    },
    'is a': { connected: 0.15, community: -0.13, 'general-info': -0.2, other: 0.11 },
    'is back': { 'general-info': -0.11 },
    'is here': { 'general-info': 0.12 },
    'is just': { connected: -0.14 },
    'is now': { purchase: -0.13 },
    'is on': { giveaway: 0.1 },
    'is up': { 'new-products': 0.13 },
    'is why': { 'general-info': -0.12 },
    "isn't": { 'exclusive-info': 0.1, connected: -0.1 },
    issue: { 'general-info': 0.14 },
    it: {
      discount: -0.44,
      purchase: -0.2,
      'new-products': 0.17,
      service: 0.15,
      ideas: 0.34,
      community: -0.14,
      'general-info': 0.16,
      giveaway: 0.3,
      inspire: 0.28,
    },
    "it 's": { 'new-products': 0.26, opinion: -0.19, connected: 0.16, community: -0.35, inspire: 0.12 },
    'it a': { purchase: 0.15 },
    'it and': { giveaway: 0.11 },
    'it be': { ideas: 0.13 },
    'it for': { purchase: 0.14 },
    'it in': { 'general-info': 0.19 },
    'it is': { 'general-info': 0.14 },
    'it to': { service: 0.19 },
    'it took': { 'general-info': 0.17 },
    'it with': { event: 0.18, giveaway: 0.16 },
    its: { event: 0.12, 'general-info': 0.28 },
    jar: { discount: 0.2 },
    job: { connected: 0.14 },
    join: { opinion: 0.11, 'general-info': -0.13, entertain: -0.11 },
    'join the': { opinion: 0.19 },
    journey: { purchase: 0.22 },
    just: {
      purchase: 0.36,
      reviews: -0.24,
      connected: -0.1,
      community: -0.37,
      'general-info': -0.33,
      entertain: 0.2,
    },
    k: { 'general-info': -0.11 },
    keep: { purchase: -0.3, 'new-products': -0.18, 'general-info': 0.18, inspire: 0.19 },
    key: { 'general-info': 0.12 },
    kids: { reviews: 0.18, community: 0.24 },
    kitchen: { purchase: -0.16, 'general-info': -0.16 },
    know: { purchase: -0.14, event: -0.12, community: -0.14 },
    'know which': { opinion: 0.11 },
    lab: { 'general-info': 0.17 },
    label: { connected: -0.12 },
    last: { reviews: 0.3, event: 0.39, community: 0.41, 'general-info': -0.16 },
    'last night': { 'general-info': -0.11 },
    'last week': { 'general-info': -0.11 },
    later: { 'new-products': 0.31 },
    lead: { 'general-info': 0.11 },
    learn: { reviews: -0.11, 'general-info': 0.33, 'jobs-investors': 0.13 },
    learning: { community: -0.1 },
    leather: { 'new-products': 0.1 },
    leave: { opinion: 0.15, connected: -0.1 },
    leeds: { 'jobs-investors': 0.1 },
    length: { community: 0.12 },
    let: { reviews: -0.11, community: -0.23, 'general-info': 0.21 },
    letter: { giveaway: 0.12 },
    letting: { community: 0.15 },
    life: { 'general-info': 0.11 },
    light: { purchase: 0.1, 'general-info': 0.1 },
    like: {
      discount: -0.11,
      opinion: -0.17,
      service: -0.16,
      'general-info': -0.13,
      entertain: 0.2,
      other: -0.25,
    },
    'like to': { ideas: 0.15 },
    line: { purchase: 0.13 },
    list: {
      purchase: -0.12,
      'exclusive-info': 0.37,
      'new-products': -0.1,
      'general-info': -0.12,
      entertain: -0.12,
      other: 0.2,
    },
    little: { 'general-info': -0.13, inspire: 0.11 },
    live: { 'new-products': 0.21, 'general-info': 0.16, giveaway: -0.15 },
    'live on': { 'new-products': 0.11 },
    local: { service: 0.11 },
    london: { opinion: 0.24 },
    long: { 'general-info': 0.29 },
    look: { discount: -0.15, 'new-products': 0.13, cause: 0.13 },
    'look out': { cause: 0.13 },
    looking: { event: -0.17, 'jobs-investors': 0.11 },
    'looking for': { event: -0.12 },
    looks: { 'general-info': 0.22 },
    lots: { reviews: 0.12 },
    'lots of': { reviews: 0.12, 'general-info': -0.11 },
    love: { reviews: 0.3 },
    loved: { event: -0.1 },
    low: { purchase: 0.17 },
    lunch: { discount: 0.12, 'general-info': -0.1 },
    luxury: { entertain: 0.16 },
    m: { 'general-info': 0.15 },
    major: { connected: -0.14 },
    make: { ideas: -0.12 },
    'make it': { purchase: 0.2 },
    making: { ideas: 0.2 },
    map: { 'new-products': 0.11 },
    march: { discount: 0.13, event: -0.13, 'general-info': -0.13 },
    marks: { opinion: 0.22 },
    may: { purchase: -0.11, community: -0.12, 'general-info': 0.2 },
    mean: { 'general-info': 0.18 },
    member: { connected: 0.26, community: 0.15 },
    members: { 'exclusive-info': 0.26, opinion: -0.11, connected: -0.14, 'general-info': -0.14 },
    mental: { 'general-info': -0.18 },
    mention: { community: 0.1 },
    menu: { purchase: 0.1, 'new-products': 0.19, ideas: 0.21 },
    'menu and': { ideas: 0.11 },
    met: { community: 0.41 },
    mid: { 'new-products': 0.11 },
    midnight: { discount: 0.2, giveaway: 0.13 },
    min: { 'general-info': 0.1 },
    mind: { connected: -0.14 },
    mine: { 'general-info': 0.11 },
    mini: { 'new-products': 0.1 },
    minute: { 'general-info': 0.11 },
    minutes: { purchase: 0.21, service: 0.15, community: -0.16 },
    missing: { ideas: 0.13 },
    mm: { 'general-info': -0.12 },
    mobile: { 'general-info': 0.21 },
    moment: { 'general-info': 0.17 },
    moments: { 'new-products': 0.15 },
    monday: { 'new-products': 0.12, event: -0.23, 'general-info': 0.1 },
    'money for': { 'general-info': -0.1 },
    month: {
      discount: 0.26,
      'new-products': -0.12,
      connected: -0.13,
      community: 0.19,
      'general-info': -0.13,
    },
    months: { 'new-products': -0.11, 'general-info': 0.2 },
    more: {
      purchase: -0.1,
      'exclusive-info': -0.13,
      'new-products': 0.22,
      connected: -0.23,
      community: -0.23,
      'general-info': 0.13,
    },
    'more in': { 'general-info': -0.18 },
    'more information': { purchase: 0.1 },
    morning: { community: -0.1 },
    most: { reviews: 0.15, event: 0.24 },
    mouth: { purchase: 0.12 },
    moved: { connected: -0.14 },
    movie: { 'new-products': -0.18 },
    mubarak: { greeting: 0.1 },
    much: { community: 0.26 },
    mum: { purchase: 0.12 },
    music: { event: 0.1 },
    must: { purchase: -0.19, connected: 0.13, 'general-info': -0.11 },
    my: { reviews: 0.2, opinion: 0.15, entertain: 0.15 },
    na: { discount: 0.25, 'general-info': 0.11 },
    name: { purchase: -0.19, event: 0.26, ideas: 0.7, 'general-info': -0.3, giveaway: 0.43 },
    named: { 'general-info': -0.16 },
    names: { 'general-info': 0.1 },
    nation: { community: 0.17 },
    "nation 's": { community: 0.18 },
    need: { 'new-products': -0.25, event: -0.2, community: -0.25, 'general-info': 0.28 },
    needs: { purchase: 0.24, 'new-products': 0.17, ideas: 0.1 },
    'needs to': { purchase: 0.13 },
    neighbours: { community: 0.28, 'general-info': -0.12 },
    never: { 'new-products': -0.17 },
    new: {
      discount: -0.26,
      purchase: -0.14,
      'new-products': 0.73,
      opinion: -0.31,
      service: 0.27,
      connected: -0.19,
      ideas: 0.26,
      community: -0.42,
      'general-info': -0.25,
      other: 0.19,
    },
    'new date': { service: 0.11 },
    newsletter: { 'exclusive-info': 0.29 },
    next: {
      discount: 0.15,
      'exclusive-info': 0.16,
      opinion: -0.29,
      event: -0.1,
      ideas: 0.71,
      community: 0.17,
      'general-info': -0.2,
    },
    'next to': { community: 0.14 },
    night: { discount: -0.12, event: 0.27, 'general-info': 0.23 },
    nights: { 'general-info': 0.12 },
    no: {
      discount: 0.17,
      purchase: -0.25,
      'exclusive-info': 0.17,
      service: 0.28,
      community: -0.15,
      inspire: 0.1,
    },
    'no one': { 'general-info': -0.1 },
    nobody: { 'exclusive-info': 0.29, event: 0.13, 'general-info': -0.25 },
    noon: { event: 0.3, giveaway: 0.17 },
    not: { purchase: -0.13, reviews: 0.28, inspire: 0.16 },
    'not just': { connected: 0.14 },
    notes: { 'general-info': 0.19 },
    nothing: { discount: 0.38, 'new-products': 0.11, community: -0.11, 'general-info': 0.27 },
    now: {
      discount: -0.33,
      purchase: 0.11,
      reviews: -0.28,
      'new-products': 0.33,
      event: 0.2,
      ideas: -0.12,
      'general-info': -0.25,
      giveaway: -0.1,
      entertain: -0.31,
      inspire: 0.18,
    },
    'now and': { purchase: -0.11 },
    'now available': { purchase: -0.11 },
    number: { service: 0.16 },
    oak: { purchase: -0.12, 'general-info': 0.12 },
    october: { 'exclusive-info': 0.11, 'new-products': 0.14, connected: -0.1 },
    odd: { giveaway: 0.12 },
    of: {
      discount: -0.47,
      reviews: -0.23,
      'new-products': -0.25,
      service: -0.11,
      event: 0.13,
      ideas: -0.22,
      'general-info': 0.11,
    },
    'of <number>': { purchase: -0.15, event: -0.18, community: 0.16 },
    'of a': { connected: 0.15 },
    'of it': { giveaway: 0.1 },
    'of people': { 'new-products': 0.1 },
    'of ten': { opinion: 0.11 },
    'of the': {
      discount: -0.28,
      reviews: -0.18,
      'exclusive-info': 0.52,
      opinion: 0.15,
      event: -0.1,
      connected: -0.26,
      ideas: -0.1,
      inspire: -0.15,
      other: 0.15,
    },
    'of their': { event: 0.19 },
    'of them': { 'new-products': -0.12, connected: 0.11 },
    'of this': { 'new-products': 0.15 },
    'of us': { connected: 0.21 },
    'of you': {
      purchase: 0.17,
      reviews: 0.17,
      service: 0.17,
      connected: 0.29,
      community: 0.18,
      'general-info': -0.43,
    },
    'of your': { purchase: 0.16, entertain: 0.16 },
    off: { discount: 1.1, 'exclusive-info': -0.12, 'new-products': -0.16, event: -0.2, giveaway: -0.11 },
    'off the': { discount: 0.35 },
    'off with': { connected: -0.1 },
    oil: { 'general-info': 0.1 },
    old: { community: 0.13, 'general-info': -0.14 },
    on: {
      discount: 0.14,
      purchase: 0.15,
      'exclusive-info': 0.3,
      'new-products': -0.15,
      service: 0.2,
      ideas: -0.17,
      entertain: -0.26,
      inspire: -0.21,
      other: 0.42,
    },
    'on <number>': { connected: -0.11 },
    'on a': { purchase: 0.11, opinion: 0.12, event: -0.15, 'general-info': 0.1 },
    'on instagram': { community: 0.24 },
    'on monday': { giveaway: 0.11 },
    'on the': {
      purchase: -0.15,
      reviews: -0.23,
      event: 0.18,
      connected: 0.21,
      'general-info': 0.29,
      giveaway: 0.14,
      entertain: -0.2,
      other: 0.1,
    },
    'on their': { community: 0.11 },
    'on thursday': { 'exclusive-info': 0.16 },
    'on us': { discount: 0.19 },
    'on your': { connected: 0.16, other: 0.11 },
    once: { 'general-info': 0.14 },
    one: {
      reviews: 0.11,
      'new-products': -0.14,
      event: 0.21,
      ideas: 0.25,
      community: 0.14,
      giveaway: 0.72,
      entertain: -0.19,
      cause: 0.19,
    },
    'one in': { 'new-products': 0.1 },
    'one of': { giveaway: 0.15 },
    'one thing': { ideas: 0.1 },
    online: { purchase: 0.11, 'general-info': -0.16 },
    only: {
      'exclusive-info': 0.57,
      opinion: 0.14,
      service: 0.17,
      connected: -0.2,
      'general-info': 0.16,
      entertain: -0.2,
      other: 0.18,
    },
    'only on': { 'exclusive-info': 0.19 },
    open: { 'new-products': -0.13 },
    opening: { 'general-info': 0.13 },
    opportunities: { event: -0.11, connected: 0.13 },
    optional: { purchase: 0.1 },
    or: {
      purchase: 0.16,
      'exclusive-info': -0.17,
      opinion: 0.42,
      service: 0.28,
      community: -0.37,
      entertain: 0.11,
    },
    'or <number>': { purchase: 0.1 },
    orange: { opinion: -0.19 },
    order: { discount: 0.1, purchase: 0.18, event: -0.14, community: -0.12 },
    other: { community: 0.29, 'general-info': -0.15 },
    others: { community: 0.3 },
    our: {
      reviews: 0.14,
      'exclusive-info': 0.19,
      'new-products': -0.13,
      connected: -0.21,
      entertain: -0.14,
      greeting: 0.24,
      'jobs-investors': 0.12,
    },
    'our <number>': { 'exclusive-info': 0.16 },
    'our country': { 'general-info': -0.12 },
    'our new': { event: -0.12, connected: -0.11, ideas: 0.12 },
    'our own': { 'new-products': 0.23 },
    'our stores': { 'general-info': 0.13 },
    'our website': { purchase: 0.11 },
    out: {
      discount: -0.17,
      purchase: 0.17,
      reviews: 0.28,
      'new-products': -0.1,
      community: -0.19,
      giveaway: 0.17,
      other: -0.15,
    },
    'out for': { cause: 0.13 },
    'out more': { 'general-info': -0.21 },
    outside: { 'exclusive-info': 0.17, 'new-products': 0.12 },
    oven: { purchase: 0.1, connected: 0.18 },
    over: { reviews: -0.1, community: 0.35 },
    'over the': { community: 0.18, 'general-info': -0.11 },
    overnight: { 'general-info': 0.11 },
    own: { discount: -0.19, 'new-products': 0.12, 'general-info': 0.11 },
    p: { discount: 0.11, 'new-products': -0.11, community: -0.16, 'general-info': -0.13 },
    page: { 'new-products': 0.19, 'general-info': -0.23 },
    paint: { 'general-info': 0.17 },
    pair: { 'new-products': 0.14 },
    pairs: { giveaway: 0.1 },
    panel: { reviews: 0.29 },
    parents: { event: -0.1, community: 0.19 },
    park: { event: 0.14, connected: 0.17 },
    part: { reviews: -0.16, event: -0.1, community: -0.16, 'jobs-investors': 0.15 },
    party: { 'general-info': 0.16 },
    pass: { 'general-info': 0.14 },
    past: { 'general-info': 0.15 },
    pay: { discount: 0.72, 'general-info': 0.29 },
    'pay for': { discount: 0.18 },
    peace: { connected: -0.11 },
    peel: { 'general-info': 0.16 },
    people: {
      discount: -0.14,
      purchase: -0.16,
      'new-products': -0.18,
      event: 0.1,
      connected: 0.23,
      community: 0.3,
      'general-info': -0.17,
    },
    'people are': { 'new-products': -0.15 },
    perfect: { purchase: 0.13, other: 0.12 },
    performance: { purchase: 0.12 },
    person: { 'general-info': -0.13 },
    phone: { 'general-info': 0.29 },
    photo: { community: 0.25, 'general-info': -0.12 },
    photos: { community: 0.16 },
    pic: { community: 0.25 },
    pick: { opinion: -0.1, connected: -0.12 },
    picture: { community: 0.21 },
    pieces: { purchase: 0.15 },
    pints: { community: 0.1 },
    pizza: { purchase: -0.1 },
    place: { discount: 0.17, purchase: -0.1, community: 0.15 },
    plan: { 'general-info': -0.2 },
    plastic: { connected: 0.23 },
    play: { entertain: -0.23, other: 0.22 },
    player: { 'general-info': 0.12 },
    please: { purchase: -0.13, service: 0.21 },
    plus: { giveaway: 0.21 },
    'plus a': { event: 0.13, giveaway: 0.24 },
    pm: { giveaway: 0.11 },
    pockets: { ideas: 0.12 },
    points: { discount: 0.27, 'general-info': 0.11 },
    possible: { event: -0.1 },
    post: { event: 0.19, ideas: 0.16, community: 0.34, 'general-info': -0.12, giveaway: 0.61 },
    'post it': { ideas: 0.16 },
    posted: { reviews: 0.16, community: 0.14 },
    power: { 'general-info': 0.12 },
    preview: { 'exclusive-info': 0.44 },
    'preview of': { 'exclusive-info': 0.14 },
    price: { 'new-products': -0.11 },
    prices: { discount: 0.25 },
    prime: { purchase: 0.13 },
    print: { 'general-info': 0.13 },
    product: { 'general-info': 0.16 },
    products: { 'general-info': 0.2 },
    progress: { connected: 0.11 },
    project: { 'general-info': -0.15 },
    protect: { 'general-info': -0.12 },
    proud: { 'general-info': 0.22 },
    'proud to': { connected: -0.1, 'general-info': 0.22 },
    provide: { event: 0.17 },
    providing: { community: 0.18 },
    pt: { 'new-products': 0.11 },
    public: { 'exclusive-info': 0.29, event: 0.15 },
    put: { reviews: 0.43, opinion: 0.18, event: -0.1 },
    quarter: { discount: 0.15 },
    questions: { connected: 0.12, 'general-info': -0.14 },
    race: { connected: 0.17, 'general-info': -0.2 },
    radio: { connected: 0.17 },
    range: { purchase: 0.17, reviews: 0.28, 'new-products': 0.31, connected: -0.16, ideas: 0.16 },
    'range of': { 'general-info': 0.11 },
    rare: { opinion: 0.1 },
    rate: { opinion: 0.15 },
    rated: { reviews: 0.15 },
    re: { 'new-products': 0.1 },
    read: { 'new-products': -0.16, event: -0.17, connected: 0.14, 'general-info': -0.17 },
    'read about': { 'general-info': 0.14 },
    'read more': { 'general-info': -0.14 },
    'read the': { 'general-info': -0.18 },
    readers: { reviews: 0.15, 'exclusive-info': 0.12, 'general-info': -0.18 },
    reads: { opinion: 0.1 },
    ready: { 'exclusive-info': 0.15 },
    real: { connected: -0.13, ideas: 0.2 },
    really: { entertain: 0.11 },
    recipe: { 'general-info': 0.13 },
    register: { purchase: -0.13 },
    renewable: { connected: -0.11 },
    replies: { ideas: 0.11 },
    reply: { ideas: 0.18 },
    repost: { reviews: 0.18 },
    'repost <mention>': { reviews: 0.19 },
    research: { community: 0.15 },
    reserve: { purchase: 0.17 },
    rest: { purchase: 0.27, 'exclusive-info': 0.22 },
    'rest of': { 'exclusive-info': 0.26 },
    result: { purchase: 0.24 },
    rewards: { discount: 0.11 },
    rice: { 'general-info': 0.17 },
    right: { connected: 0.1, cause: 0.11 },
    ring: { purchase: -0.1, service: 0.11 },
    rise: { 'new-products': 0.12 },
    road: { purchase: 0.1, 'general-info': 0.14 },
    roast: { 'general-info': 0.29 },
    roles: { 'jobs-investors': 0.1 },
    rolling: { 'new-products': 0.13 },
    room: { discount: -0.1 },
    rosa: { purchase: 0.14 },
    rt: { 'general-info': 0.14 },
    run: { community: 0.24 },
    running: { reviews: 0.16, service: 0.19 },
    runs: { community: 0.13 },
    s: { reviews: -0.15, event: -0.1, connected: 0.14 },
    safe: { 'general-info': 0.1 },
    said: { reviews: 0.42, 'general-info': -0.18 },
    salt: { purchase: 0.15, reviews: 0.21, 'new-products': 0.12, 'general-info': -0.13 },
    same: { service: 0.2, 'general-info': 0.16 },
    saturday: { event: 0.12, 'general-info': 0.19 },
    sauce: { purchase: 0.4 },
    say: { 'new-products': 0.15, opinion: -0.1 },
    saying: { reviews: 0.13, 'general-info': -0.1 },
    says: { reviews: 0.13, opinion: 0.1, connected: 0.1, 'general-info': -0.15 },
    scale: { connected: -0.12 },
    scan: { 'general-info': 0.12 },
    scenes: { connected: 0.14 },
    school: { community: 0.14 },
    scored: { reviews: 0.13 },
    season: { connected: -0.12 },
    'season is': { 'new-products': -0.11 },
    seat: { purchase: -0.23 },
    second: { discount: 0.12, 'general-info': 0.11 },
    seconds: { 'general-info': 0.16 },
    secret: { purchase: 0.19 },
    security: { event: 0.16 },
    see: {
      discount: -0.19,
      'exclusive-info': 0.58,
      connected: -0.13,
      'general-info': -0.22,
      entertain: 0.23,
    },
    'see how': { 'new-products': 0.14, 'general-info': -0.14 },
    'see the': { 'exclusive-info': 0.24 },
    'see what': { 'general-info': 0.1 },
    seen: { 'exclusive-info': 0.12 },
    select: { 'general-info': -0.11 },
    sell: { opinion: 0.1 },
    'send us': { community: 0.14 },
    sent: { community: 0.17 },
    september: { 'new-products': 0.3 },
    served: { 'general-info': 0.11 },
    sessions: { event: 0.12 },
    set: { discount: 0.13, giveaway: 0.12 },
    seven: { 'new-products': -0.12, event: 0.14, 'general-info': 0.16 },
    share: { connected: -0.15 },
    she: { reviews: -0.11, event: -0.13, community: 0.31 },
    "she 'll": { service: 0.13 },
    "she 's": { ideas: 0.13 },
    shed: { community: 0.11 },
    shipping: { 'general-info': 0.15 },
    shop: { event: 0.14, 'general-info': -0.34 },
    should: { ideas: 0.25 },
    show: { discount: 0.15 },
    'show you': { 'new-products': 0.13 },
    shown: { 'exclusive-info': 0.21 },
    shows: { 'general-info': 0.24 },
    sick: { 'general-info': 0.16 },
    side: { 'general-info': 0.11 },
    simple: { connected: 0.11, 'general-info': 0.1 },
    sit: { connected: 0.15 },
    six: { purchase: 0.17, 'general-info': 0.23 },
    size: { purchase: 0.3, 'new-products': 0.1 },
    sketches: { ideas: 0.12 },
    skills: { connected: 0.1 },
    skip: { 'general-info': 0.1 },
    slip: { 'general-info': 0.13 },
    slow: { inspire: 0.11 },
    small: { 'new-products': -0.11, opinion: 0.11 },
    'small business': { opinion: 0.16 },
    smart: { connected: -0.12 },
    smiles: { community: 0.17 },
    smoked: { purchase: 0.11 },
    sneak: { 'exclusive-info': 0.31, 'new-products': -0.1 },
    'sneak preview': { 'exclusive-info': 0.17, 'new-products': -0.1 },
    so: {
      reviews: 0.21,
      'new-products': 0.31,
      opinion: 0.23,
      ideas: 0.1,
      community: 0.2,
      'general-info': -0.22,
    },
    'so grateful': { opinion: 0.11 },
    'so it': { 'new-products': 0.17 },
    social: { community: 0.12 },
    soft: { 'new-products': 0.12 },
    sold: { 'general-info': 0.13 },
    some: {
      reviews: -0.14,
      'new-products': -0.11,
      service: 0.36,
      'general-info': 0.16,
      entertain: 0.25,
      inspire: -0.25,
    },
    'some of': { service: 0.14 },
    somebody: { connected: 0.11, community: 0.32 },
    someone: { community: 0.24, 'general-info': -0.12 },
    something: { 'exclusive-info': 0.29, 'new-products': 0.24 },
    soon: { 'general-info': -0.12 },
    sound: { 'general-info': 0.2 },
    space: { connected: -0.12, 'general-info': 0.23 },
    special: { purchase: 0.2, ideas: 0.19, 'general-info': -0.16 },
    spent: { connected: 0.23 },
    spring: { 'exclusive-info': 0.22, 'new-products': 0.1 },
    square: { 'general-info': 0.1 },
    st: { event: -0.12, 'general-info': 0.13 },
    stage: { event: 0.19 },
    stand: { connected: 0.13, 'general-info': -0.12 },
    start: { other: 0.35 },
    started: { community: 0.38 },
    starting: { 'general-info': -0.14 },
    station: { 'general-info': 0.1 },
    stay: { purchase: -0.19, connected: 0.17, 'general-info': 0.19 },
    stays: { 'general-info': 0.17 },
    step: { 'general-info': 0.14 },
    steps: { 'general-info': 0.15 },
    still: { purchase: -0.24, connected: 0.41 },
    stop: { 'new-products': 0.12, connected: 0.18 },
    store: { discount: 0.17, event: -0.14 },
    stores: { purchase: 0.42, 'new-products': 0.37, connected: -0.11 },
    stories: { 'general-info': 0.16, other: 0.13 },
    story: { giveaway: 0.15 },
    straight: { discount: 0.18, purchase: 0.21 },
    stranger: { community: 0.31 },
    strategy: { connected: -0.12 },
    streaming: { 'new-products': 0.24 },
    street: { community: 0.17, 'general-info': -0.13 },
    strong: { connected: -0.1 },
    student: { purchase: -0.14 },
    studio: { purchase: -0.11, 'new-products': 0.11, 'general-info': -0.14 },
    success: { connected: -0.1, 'general-info': 0.11 },
    such: { connected: -0.1 },
    summer: { 'general-info': -0.16 },
    'summer <number>': { 'general-info': -0.12 },
    sunday: { event: 0.19, community: 0.3 },
    super: { 'general-info': 0.15 },
    support: { reviews: -0.18, event: -0.12, community: -0.12 },
    supporters: { community: 0.11 },
    sure: { 'new-products': -0.11 },
    surprise: { community: 0.16 },
    sustainability: { reviews: 0.13 },
    swap: { event: 0.13 },
    swapping: { community: 0.16 },
    sweet: { 'new-products': 0.23 },
    swipe: { community: 0.1 },
    system: { connected: 0.1 },
    t: { purchase: -0.17 },
    table: { reviews: 0.27, 'general-info': 0.21 },
    tables: { purchase: 0.13, community: 0.21 },
    tag: { event: 0.14, community: 0.4, giveaway: 0.32 },
    take: { purchase: 0.17, event: 0.15, community: -0.16 },
    'take home': { event: 0.15 },
    'take you': { purchase: 0.1 },
    takes: { opinion: -0.12, 'general-info': 0.23 },
    'takes a': { 'new-products': 0.12 },
    taking: { 'new-products': -0.11 },
    talent: { event: -0.13 },
    talk: { event: 0.17 },
    'talk about': { 'general-info': 0.1 },
    'talking about': { 'new-products': -0.1 },
    tap: { purchase: 0.25, 'new-products': 0.37 },
    taste: { reviews: 0.2 },
    taught: { community: 0.17 },
    tea: { opinion: 0.11, event: 0.13, 'general-info': 0.12 },
    teach: { event: 0.11 },
    team: { connected: 0.2, 'general-info': -0.12, 'jobs-investors': 0.13 },
    'team at': { connected: 0.1 },
    'team is': { ideas: 0.1 },
    'team of': { connected: -0.13 },
    technologies: { connected: -0.15 },
    tell: { ideas: 0.18, 'general-info': -0.24, giveaway: 0.13, entertain: 0.2 },
    'tell us': { ideas: 0.26, 'general-info': -0.13, entertain: 0.12 },
    ten: { event: 0.2, 'general-info': 0.22 },
    term: { 'general-info': 0.15 },
    test: { reviews: 0.17 },
    text: { service: 0.12 },
    th: { discount: 0.18, event: 0.19, community: -0.22, giveaway: 0.14 },
    than: { 'new-products': -0.16, 'general-info': -0.28 },
    thank: { 'new-products': -0.11, 'general-info': -0.1 },
    'thank you': { reviews: 0.1, community: 0.1 },
    thanks: { connected: -0.16, community: 0.24, 'general-info': -0.21 },
    'thanks for': { 'general-info': -0.11 },
    that: {
      discount: -0.39,
      'new-products': -0.12,
      event: -0.4,
      connected: 0.22,
      ideas: -0.17,
      community: -0.17,
      'general-info': 0.37,
      giveaway: -0.16,
    },
    "that 's": { 'exclusive-info': 0.11, connected: 0.32 },
    'that our': { connected: -0.12 },
    the: {
      reviews: 0.26,
      'exclusive-info': 0.66,
      ideas: 0.32,
      community: -0.11,
      'general-info': 0.15,
      entertain: -0.11,
      inspire: 0.14,
      'jobs-investors': -0.17,
    },
    'the <mention>': { 'general-info': -0.17 },
    'the <number>': { reviews: -0.19, 'exclusive-info': 0.33, event: 0.33, giveaway: 0.48 },
    'the best': { purchase: 0.15 },
    'the big': { purchase: 0.16 },
    'the blue': { service: 0.22 },
    'the comments': { opinion: 0.1 },
    'the company': { 'general-info': 0.18 },
    'the corner': { 'new-products': 0.2 },
    'the first': { 'new-products': 0.2 },
    'the highest': { reviews: 0.11 },
    'the house': { connected: 0.1 },
    'the iconic': { 'general-info': 0.12 },
    'the last': { event: 0.21 },
    'the latest': { 'new-products': -0.1 },
    'the month': { community: 0.21 },
    'the morning': { 'general-info': 0.26 },
    'the most': { event: 0.16, 'general-info': 0.15 },
    'the nation': { event: -0.12, community: 0.25 },
    'the new': { purchase: -0.16, connected: -0.2, ideas: 0.1, community: -0.13 },
    'the next': { opinion: -0.11, ideas: 0.21, 'general-info': -0.17 },
    'the perfect': { 'general-info': 0.26 },
    'the public': { 'exclusive-info': 0.15, event: 0.11 },
    'the rest': { 'exclusive-info': 0.24 },
    'the results': { 'general-info': -0.19 },
    'the salt': { purchase: 0.14 },
    'the scenes': { connected: 0.14 },
    'the second': { discount: 0.16 },
    'the shop': { event: 0.15, connected: 0.12 },
    'the spring': { 'new-products': 0.28 },
    'the till': { discount: 0.3 },
    'the two': { connected: 0.12 },
    'the upcoming': { connected: 0.13 },
    'the us': { 'general-info': 0.12 },
    'the week': { 'general-info': 0.14 },
    'the weekend': { 'general-info': 0.15 },
    'the whole': { connected: 0.22 },
    'the world': { event: -0.1 },
    'the year': { reviews: 0.1, 'general-info': 0.24 },
    theaters: { purchase: -0.1 },
    their: { 'new-products': -0.31, community: 0.55, 'general-info': 0.13 },
    them: { community: 0.25 },
    'them at': { reviews: 0.1 },
    'them in': { community: 0.1 },
    then: { community: 0.36 },
    there: { purchase: -0.11 },
    these: { purchase: 0.22, opinion: 0.14, ideas: -0.13, community: -0.18, inspire: 0.2 },
    they: { discount: -0.11, connected: 0.15 },
    "they 're": { purchase: 0.13 },
    'they were': { 'exclusive-info': 0.18 },
    thing: { discount: 0.17 },
    things: { community: -0.11, inspire: 0.16 },
    third: { 'general-info': 0.16 },
    this: {
      discount: 0.3,
      'exclusive-info': 0.28,
      opinion: 0.12,
      event: 0.12,
      connected: 0.19,
      ideas: -0.4,
      community: 0.34,
      'general-info': -0.19,
      giveaway: -0.14,
      inspire: -0.31,
      other: 0.23,
    },
    'this autumn': { 'general-info': 0.14 },
    'this month': { discount: 0.33 },
    'this morning': { 'new-products': 0.21, 'general-info': -0.12 },
    'this one': { other: 0.15 },
    'this post': { giveaway: 0.12 },
    'this spring': { 'new-products': 0.1 },
    'this week': { discount: 0.35 },
    'this weekend': { community: 0.25, 'general-info': 0.14 },
    'this year': { reviews: 0.12 },
    those: { opinion: 0.17, community: -0.3, 'general-info': 0.21 },
    thousands: { purchase: 0.11 },
    'thousands of': { purchase: 0.12 },
    thread: { event: 0.13 },
    three: {
      discount: 0.21,
      reviews: 0.21,
      event: 0.32,
      community: -0.19,
      'general-info': -0.11,
      giveaway: 0.25,
    },
    through: { discount: 0.22, event: 0.14 },
    'through a': { 'general-info': -0.14 },
    'through the': { purchase: -0.25 },
    thursday: { 'exclusive-info': 0.21, 'general-info': -0.17 },
    tickets: { purchase: 0.13, 'exclusive-info': 0.12, event: 0.14 },
    till: { discount: 0.18, 'new-products': -0.14, event: 0.23, giveaway: 0.15 },
    'till <number>': { community: 0.11 },
    time: { purchase: -0.1, reviews: -0.1, 'new-products': 0.15, community: -0.37 },
    tin: { 'general-info': 0.1 },
    tips: { event: -0.1, 'general-info': 0.22, other: 0.11 },
    'tips to': { other: 0.12 },
    to: {
      discount: -0.13,
      purchase: -0.37,
      reviews: -0.36,
      'exclusive-info': -0.27,
      'new-products': -0.15,
      opinion: -0.14,
      service: -0.24,
      connected: 0.19,
      community: -0.27,
      greeting: 0.19,
      other: -0.34,
    },
    'to <number>': { purchase: 0.14 },
    'to add': { 'general-info': 0.12 },
    'to all': { 'general-info': -0.16 },
    'to be': { purchase: 0.21, reviews: -0.22, event: -0.13, connected: -0.13, entertain: -0.1 },
    'to create': { connected: 0.11 },
    'to get': { 'new-products': 0.34 },
    'to go': { purchase: -0.11 },
    'to have': { 'general-info': 0.18 },
    'to help': { 'new-products': 0.13, connected: -0.17, 'general-info': -0.14, other: 0.1 },
    'to join': { connected: 0.12 },
    'to make': { community: 0.15, giveaway: 0.15 },
    'to my': { community: 0.1 },
    'to our': { reviews: 0.28, connected: -0.17, community: -0.15, 'general-info': -0.3 },
    'to say': { event: 0.1 },
    'to see': { 'exclusive-info': 0.11, opinion: 0.1, community: 0.12 },
    'to the': { purchase: 0.15, 'new-products': 0.12, service: 0.11, community: 0.38 },
    'to watch': { 'general-info': 0.17 },
    'to your': { event: -0.11, 'general-info': 0.1 },
    'to £': { discount: 0.13 },
    today: { purchase: 0.16, reviews: -0.12, service: 0.1, event: -0.28, ideas: -0.11, community: -0.2 },
    "today 's": { 'general-info': 0.16 },
    together: { event: 0.12, inspire: 0.1 },
    'together we': { community: -0.12 },
    tomorrow: { discount: -0.19, 'new-products': -0.17, event: 0.11 },
    tonight: { purchase: 0.34, 'exclusive-info': 0.12, event: -0.13 },
    too: { opinion: 0.15, 'general-info': -0.12 },
    took: { community: 0.25, 'general-info': 0.31 },
    top: { event: -0.11, connected: -0.16 },
    'top <number>': { reviews: 0.1 },
    trio: { event: 0.16 },
    truck: { event: 0.11 },
    true: { community: 0.17 },
    truly: { connected: 0.15 },
    tuesday: { community: 0.16, 'general-info': -0.21 },
    turned: { community: 0.17 },
    twelve: { 'general-info': 0.14 },
    two: { discount: 0.19, opinion: 0.12, ideas: -0.2, community: 0.29, 'general-info': 0.11 },
    u: { 'general-info': 0.19 },
    'u s': { 'general-info': 0.16 },
    under: { purchase: -0.17, event: 0.21, ideas: 0.15, community: 0.11, giveaway: 0.16 },
    unforgettable: { 'general-info': 0.13 },
    united: { connected: -0.11 },
    until: { discount: 0.17, 'exclusive-info': 0.17, service: 0.14, connected: -0.16 },
    'until the': { event: 0.12 },
    up: {
      'exclusive-info': -0.15,
      'new-products': 0.23,
      opinion: -0.35,
      service: -0.16,
      event: -0.4,
      connected: 0.12,
      community: 0.11,
      'general-info': 0.16,
      entertain: 0.11,
      inspire: 0.13,
      other: -0.12,
    },
    'up on': { discount: 0.15 },
    'up the': { inspire: 0.16 },
    'up to': { discount: 0.11, event: -0.11 },
    'up your': { purchase: 0.12 },
    ups: { 'general-info': 0.39 },
    us: { ideas: 0.16, 'general-info': -0.33 },
    'us <number>': { event: -0.11 },
    'us for': { purchase: 0.15 },
    'us on': { 'general-info': -0.14 },
    use: { 'new-products': 0.1, 'general-info': 0.18 },
    using: { purchase: -0.44, opinion: 0.2, community: 0.31, 'general-info': 0.16 },
    very: { connected: 0.2 },
    via: { 'new-products': 0.11, 'general-info': -0.14 },
    views: { inspire: 0.1 },
    vintage: { 'new-products': 0.22 },
    visit: { 'new-products': -0.22 },
    votes: { reviews: 0.11 },
    waiting: { purchase: -0.11 },
    walks: { giveaway: 0.11 },
    wall: { community: 0.14 },
    want: { connected: -0.13, community: 0.26 },
    wanted: { 'jobs-investors': 0.14 },
    wardrobe: { purchase: 0.13, 'general-info': -0.12 },
    warm: { ideas: 0.13 },
    was: { reviews: -0.24, service: 0.24, connected: 0.13, community: 0.14, 'general-info': -0.31 },
    'was a': { connected: 0.1 },
    washing: { purchase: -0.1, reviews: 0.13 },
    watch: { purchase: -0.32, 'new-products': 0.18 },
    'watch the': { 'general-info': -0.28 },
    water: { 'general-info': 0.2 },
    wave: { connected: 0.13 },
    way: { 'new-products': 0.16, 'general-info': 0.18, entertain: -0.12 },
    ways: { 'general-info': 0.26 },
    'ways to': { 'general-info': 0.19 },
    we: {
      discount: -0.17,
      'exclusive-info': -0.28,
      'new-products': -0.19,
      service: 0.13,
      connected: 0.3,
      community: -0.27,
      giveaway: -0.1,
      inspire: 0.12,
      other: -0.13,
    },
    "we 'd": { 'general-info': -0.11 },
    "we 'll": { discount: 0.16, opinion: -0.12, 'general-info': -0.21, entertain: 0.1 },
    "we 're": { purchase: -0.1, 'new-products': 0.15, service: -0.22, ideas: 0.18 },
    "we 've": { service: 0.18, ideas: 0.14, community: -0.29, 'general-info': -0.15 },
    'we are': { purchase: 0.11, connected: -0.25 },
    'we asked': { community: 0.16, 'general-info': -0.1 },
    "we don't": { connected: 0.17 },
    'we see': { connected: -0.15 },
    website: { purchase: 0.26 },
    week: { discount: 1.13, purchase: -0.13, 'new-products': 0.3, event: -0.2, connected: -0.11 },
    weekend: {
      purchase: -0.16,
      'new-products': -0.11,
      event: -0.18,
      community: 0.17,
      'general-info': 0.52,
      other: 0.12,
    },
    well: { community: 0.31 },
    went: { connected: 0.15 },
    were: { purchase: -0.12 },
    what: {
      discount: -0.15,
      purchase: -0.35,
      reviews: 0.14,
      'new-products': -0.38,
      opinion: -0.26,
      event: -0.1,
      connected: 0.18,
      ideas: 0.42,
      community: 0.2,
      'general-info': 0.12,
      giveaway: -0.31,
      entertain: 0.29,
      inspire: -0.11,
    },
    "what 's": { opinion: 0.11, event: -0.11, ideas: 0.12 },
    'what a': { community: 0.15 },
    'what do': { ideas: 0.11 },
    'what we': { 'general-info': 0.1 },
    whatever: { discount: 0.5, ideas: 0.1, 'general-info': -0.12 },
    'whatever the': { discount: 0.34 },
    when: { discount: 0.19, opinion: -0.1, ideas: -0.16, community: 0.29, 'general-info': 0.12, other: 0.12 },
    'when you': { discount: 0.48, 'general-info': 0.24 },
    where: { 'new-products': -0.16, community: 0.11, 'general-info': -0.14, inspire: 0.14 },
    wherever: { greeting: 0.15 },
    which: { connected: -0.25, ideas: 0.16, community: -0.19, entertain: 0.19 },
    'which is': { 'new-products': 0.18 },
    while: { 'general-info': 0.14 },
    'while you': { 'new-products': -0.13 },
    white: { opinion: -0.14 },
    who: {
      discount: -0.22,
      purchase: -0.36,
      reviews: -0.13,
      'new-products': -0.16,
      opinion: -0.21,
      connected: 0.3,
      ideas: -0.12,
      community: 0.69,
      'general-info': -0.26,
      entertain: -0.1,
      other: -0.15,
    },
    "who 's": { event: -0.11 },
    'who will': { 'general-info': 0.13 },
    whoever: { event: 0.17, connected: 0.15, community: 0.15, 'general-info': -0.16, giveaway: 0.1 },
    "whoever 's": { giveaway: 0.11 },
    whole: { connected: 0.26, community: 0.11 },
    whose: { community: 0.11 },
    why: { purchase: -0.15, reviews: 0.13, opinion: -0.15, community: -0.1, 'general-info': 0.13 },
    'why not': { 'general-info': 0.1 },
    will: {
      discount: -0.21,
      reviews: -0.17,
      opinion: -0.11,
      community: -0.13,
      giveaway: 0.25,
      entertain: 0.1,
    },
    'will be': { event: -0.12, 'general-info': 0.15 },
    window: { community: 0.14 },
    wine: { purchase: 0.17 },
    winning: { 'general-info': -0.11 },
    winter: { 'general-info': -0.22 },
    wishing: { entertain: -0.14, greeting: 0.14 },
    with: {
      reviews: -0.14,
      'new-products': 0.13,
      opinion: -0.1,
      service: -0.27,
      event: 0.2,
      connected: -0.1,
      community: 0.16,
      'general-info': 0.21,
      giveaway: 0.18,
    },
    'with <mention>': { 'new-products': -0.13, 'general-info': -0.13 },
    'with a': { discount: 0.15, connected: -0.13, 'general-info': 0.12, other: 0.13 },
    'with new': { 'new-products': 0.1 },
    'with our': { 'general-info': 0.27 },
    'with the': { 'new-products': 0.47, connected: 0.21, community: -0.29, giveaway: 0.21, greeting: 0.12 },
    'with these': { inspire: 0.13 },
    'with us': { connected: 0.22, 'general-info': 0.15 },
    'with your': { discount: 0.14, community: -0.17, giveaway: 0.17 },
    'without the': { purchase: 0.12 },
    women: { 'general-info': 0.11, cause: 0.13 },
    "women 's": { connected: 0.1 },
    wonderful: { event: -0.1 },
    work: { 'new-products': -0.12, opinion: 0.13, connected: 0.17, community: -0.12, 'general-info': -0.11 },
    'work in': { opinion: 0.12 },
    'work to': { 'general-info': -0.1 },
    working: { 'new-products': 0.14, 'general-info': -0.13 },
    'working on': { 'general-info': -0.12 },
    world: { connected: -0.19, community: 0.12 },
    worldwide: { purchase: 0.12 },
    would: { purchase: -0.15, connected: 0.13, 'general-info': 0.13 },
    wrap: { 'general-info': 0.1 },
    wrapped: { 'general-info': 0.13 },
    wrong: { opinion: 0.1 },
    year: { reviews: 0.49, event: 0.29, connected: 0.14 },
    "year 's": { reviews: 0.12, 'general-info': -0.18 },
    'year of': { event: 0.13, giveaway: 0.22 },
    'year old': { community: 0.15 },
    years: { purchase: -0.1, 'general-info': -0.13 },
    'years to': { community: 0.11 },
    yet: { 'exclusive-info': 0.17, ideas: 0.25 },
    york: { 'general-info': -0.16 },
    you: {
      'exclusive-info': 0.43,
      'new-products': 0.23,
      opinion: -0.22,
      connected: 0.5,
      community: 0.13,
      'general-info': 0.28,
      giveaway: -0.37,
      cause: -0.14,
      other: -0.18,
    },
    "you 'd": { ideas: 0.21, giveaway: 0.17 },
    "you 'll": { 'general-info': 0.2 },
    "you 're": { purchase: -0.12, 'exclusive-info': 0.53, connected: 0.26, community: -0.17 },
    "you 've": { purchase: -0.1, opinion: 0.16, 'general-info': 0.14 },
    'you a': { event: 0.11, connected: -0.1 },
    'you at': { 'general-info': 0.12 },
    'you can': { purchase: 0.15, opinion: -0.22, community: -0.2 },
    'you ever': { purchase: 0.1 },
    'you get': { 'general-info': 0.1 },
    'you need': { 'general-info': 0.19 },
    'you see': { 'general-info': 0.12 },
    'you to': { 'new-products': -0.16 },
    young: { ideas: 0.15 },
    your: {
      discount: 0.46,
      purchase: 0.14,
      reviews: -0.18,
      'exclusive-info': -0.2,
      opinion: -0.14,
      connected: -0.16,
      ideas: -0.16,
      community: 0.24,
      'general-info': 0.1,
      giveaway: 0.36,
      greeting: -0.18,
      other: 0.24,
    },
    'your friends': { community: -0.14 },
    'your inbox': { 'exclusive-info': 0.26 },
    'your kids': { 'general-info': 0.17 },
    'your local': { service: 0.14 },
    'your loved': { 'general-info': 0.1 },
    'your own': { ideas: 0.1 },
    yours: { discount: 0.12, connected: 0.14, community: 0.29, 'general-info': -0.22 },
    yourself: { 'new-products': 0.2, event: -0.14 },
    zero: { discount: 0.14, 'general-info': -0.13 },
    '£': { purchase: 0.48, 'new-products': -0.15 },
    '£ <number>': { purchase: 0.48, 'new-products': -0.15 },
    '✨': { entertain: -0.21, inspire: -0.1 },
    '❤': { purchase: 0.22 },
    '➡': { 'general-info': 0.13 },
    '➡ <url>': { 'general-info': 0.11 },
    '🌍': { purchase: 0.1 },
    '🎉': { community: -0.14, 'general-info': 0.1 },
    '🏆': { reviews: 0.17 },
    '👀': {
      'exclusive-info': 0.16,
      'new-products': 0.14,
      opinion: 0.42,
      event: 0.1,
      community: -0.16,
      entertain: 0.18,
      other: -0.13,
    },
    '👌': { 'general-info': 0.16 },
    '👜': { 'general-info': 0.12 },
    '💪': { 'general-info': 0.12 },
    '📍': { purchase: 0.15, connected: -0.14 },
    '📷': { community: 0.26 },
    '📸': { 'general-info': -0.1 },
    '🖤': { entertain: -0.1 },
    '😂': { reviews: 0.1, 'general-info': -0.16 },
    '😅': { purchase: 0.11 },
    '😋': { entertain: 0.13 },
    '😍': { 'general-info': 0.16 },
    '😎': { 'general-info': 0.24 },
    '🙌': { 'general-info': 0.2 },
    '🤫': { 'exclusive-info': 0.23 },
    '🤯': { opinion: 0.1 },
  },
};
