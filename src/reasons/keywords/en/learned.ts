import type { LearnedWeights } from '../keywords.ts';

/**
 * Written by `npm run fit` from 1996 labelled posts of real brands and 1878 invented ones: do not
 * edit. Log-odds that each feature adds to each reason; what is not listed adds nothing.
 */
export const EN_LEARNED: LearnedWeights = {
  prior: {
    discount: -5.47,
    purchase: -4.07,
    reviews: -4.02,
    'exclusive-info': -7.25,
    'new-products': -3.17,
    opinion: -4.74,
    service: -7.47,
    event: -4.43,
    connected: -3.17,
    ideas: -6.44,
    community: -3.78,
    'general-info': -0.19,
    giveaway: -7.19,
    entertain: -0.92,
    greeting: -3.79,
    inspire: -2.17,
    cause: -3.12,
    'jobs-investors': -4.96,
    other: -1.64,
  },
  whenAlso: -1.47,
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
    discount: 0.025,
    purchase: 0.058,
    reviews: 0.058,
    'general-info': 0.15,
    'exclusive-info': 0.025,
    'new-products': 0.025,
    opinion: 0.041,
    service: 0.025,
    event: 0.039,
    connected: 0.045,
    ideas: 0.025,
    community: 0.033,
  },
  weights: {
    // discount: [up to|extra|additional|take|get|save|flat|a further] <percent> off
    nmi3ixjf: { discount: 6.74, purchase: 0.47, 'general-info': -0.16 },
    // discount: <percent> [instant|member|student|launch] discount
    wdr1n5l6: { discount: 5.74 },
    // discount: save [up to|an extra] <percent>
    uxznqun9: { discount: 5.7, purchase: 0.21 },
    // discount: (reduced|lowered|lower|cut|slashed) .. <percent>
    gulw1d4m: { discount: 4.3 },
    // discount: <percent> (cash back|cashback|back|lower|cheaper|less|bonus)
    waynb8f0: { discount: 4.07, purchase: -0.27, cause: 0.16 },
    // discount: <money> (off|discount|cashback|cash back|rebate|credit)
    hb6vryxb: { discount: 6.54 },
    // discount: save [up to] <money>
    '45cqqlwj': { discount: 5.74 },
    // discount: (a|an|your) <money> .. (gift card|voucher|coupon|certificate|credit)
    ihyvdqu1: { discount: 2.35 },
    // discount: half (price|off)
    nirci6xg: { discount: 6.63 },
    // discount: (coupon*|promo code|promocode|discount code)
    '6xh93vzo': { discount: 6.37 },
    // discount: voucher*
    v4dxdw1c: { discount: 4.26 },
    // discount: (use|enter|apply|quote|with) [the|our|my] [promo|discount|coupon|voucher] code -reply
    nbh64t5r: { discount: 5.02 },
    // discount: code <code> +promo-code
    o8bbxloo: { discount: 6.05 },
    // discount: (promo|discount|checkout|referral) code
    qcv2zhn7: { discount: 4.3 },
    // discount: (discount|discounts|discounted)
    muni9z52: { discount: 5.67, 'exclusive-info': -0.13, 'general-info': -0.15, entertain: 0.23 },
    // discount: (on sale now|now on sale) -post:date
    '52n14rwc': { discount: 3.57 },
    // discount: on sale
    '94n85qud': { discount: 2.8 },
    // discount: (our|a|the|big|this|shop the|store wide|storewide|sitewide) sale
    '72mgkatu': { discount: 4.38 },
    // discount: (flash|clearance|summer|winter|spring|holiday|weekend|cyber|sample|warehouse|end of season|anniversary|mega|storewide|sitewide|saving day|savings day|semi-annual|memorial day|labor day|labour day|january|friday|days|day) sale
    ozomk77l: { discount: 5.81, event: 0.1 },
    // discount: sale (ends|starts|is on|now on|is live|price*|prices|is back|event|continues|items)
    '0unutwmc': { discount: 5.24 },
    // discount: sale
    '9a4uebo2': { discount: 3.65 },
    // discount: (bogo|buy one get one|buy <number> get <number>|<number> for the price of <number>|buy one)
    e0jmjg77: { discount: 4.03 },
    // discount: (two for one|2 for 1|3 for 2|2 for <money>|<number> for <money>|all for <money>)
    '1k603lj9': { discount: 5.76, purchase: -0.48 },
    // discount: free [islandwide|worldwide|nationwide|standard|express|next day|home|same day] (shipping|delivery|postage)
    tvxzz8nd: { discount: 5.94 },
    // discount: (ships|ship|shipped|delivered|delivery) [for|is] free
    lm6ict2n: { discount: 5.74 },
    // discount: free .. (with|when) [any|every|each|your|you|all|selected]
    cup6x179: { discount: 5.14, 'new-products': 0.11 },
    // discount: (gift|gifts) with (purchase|every|any)
    ydtozmdd: { discount: 5.02 },
    // discount: free (gift*|sample*|trial|month*|drink*|coffee*|meal*|dessert*|upgrade*|side*|fries|pizza*|burger*|donut*|doughnut*|item*|night*|beer*|wine|chocolate*|bag*|mini|tote|install*|consultation|quote*|access|premium|wifi|refill*|breakfast|birthday|ice cream|taco*|sandwich*|cookie*|cake|account|tour*|checkup|exclusive)
    '405jj44j': { discount: 4.87 },
    // discount: (days|months|weeks|hours|month|year) (of free|free)
    fq4x3o8u: { discount: 4.4 },
    // discount: (get|enjoy|receive|claim|grab|score|snag|pick up|win|collect) [a|your|one|some|it|them|yours] free
    '5wmax27q': { discount: 4.2, purchase: -0.12 },
    // discount: (giving away|give away) .. free
    h9vu94sg: { discount: 4.3 },
    // discount: for free
    '5xtjxx4y': { discount: 2.14 },
    // discount: free of charge
    vnw82hfe: { discount: 2.81 },
    // discount: (at no additional|at no extra|no extra|no additional) (charge|cost)
    oc3m2440: { discount: 5.9 },
    // discount: (complimentary|on us|on the house)
    shd5ka30: { discount: 3.21, 'new-products': -0.14, event: 0.23, 'general-info': -0.29, giveaway: 0.19 },
    // discount: (special|exclusive|limited time|limited-time|introductory|amazing|great|best|incredible|hot|fantastic|summer|holiday|weekend|daily|today's|festive|delicious|unbeatable|christmas|easter|better) (offer*|deal*|price*|discount*|saving*|rate*|bargain*)
    vc7oy47x: { discount: 5.79 },
    // discount: (deal|deals)
    '3d65ki9k': { discount: 4.4 },
    // discount: (deal of the|deals of the|deals on|deal on|deals this|the deal before|these deals|great deal)
    dbgyu3ri: { discount: 4.81 },
    // discount: (today only|one day only|this weekend only|for a limited time|limited time only|<date> only)
    crtsvo1z: { discount: 4.54, 'general-info': -0.11 },
    // discount: (only|just) <money>
    '4vaye7lx': { discount: 1.87 },
    // discount: for (just|only) <money>
    rzuv7cl0: { discount: 2.56 },
    // discount: (now|down to|reduced to) [only|just] <money>
    femnojpn: { discount: 4.3 },
    // discount: (as low as|as little as|under) <money>
    p6rdr1mo: { discount: 3.33, purchase: -0.46, entertain: 0.12 },
    // discount: (lower price*|new low price*|lowest price*|price drop*|price cut*|reduced price*|special price*|introductory price*|members' price*|discounted price*|reduced .. rates)
    ecwi1ty8: { discount: 4.3 },
    // discount: (lowering|lowered|dropped|dropping|slashed|cutting) .. price*
    qsyu4nil: { discount: 4.32, purchase: -0.15 },
    // discount: (double|triple|extra|bonus|2x|3x|<number> x) .. points
    zt7jpajv: { discount: 5.02 },
    // discount: (reward|rewarded|rewards) .. (spend|spends|shopping|purchase*|points|card)
    '8p98kdlk': { discount: 3.63 },
    // discount: (cash back|cashback|rebate*)
    abjqok4a: { discount: 4.16 },
    // discount: (black friday|cyber monday|boxing day|singles day) +post:link
    hw4tug9q: { discount: 4.26, event: 0.15 },
    // discount: (black friday|cyber monday|boxing day)
    aajiojeq: { discount: 2.78, giveaway: 0.1 },
    // discount: happy hour*
    ejsmprfa: { discount: 4.3 },
    // discount: (offer|offers|promo|promotion|promotions|deal|discount) (ends|end|valid|expires|available|runs|applies|is valid|details|only)
    wei2mww0: { discount: 4.3 },
    // discount: (promo|promotion|promos)
    fbpqd9yw: { discount: 4.61, giveaway: 0.17 },
    // discount: (offer|offers)
    '5sgg8aqi': {
      discount: 1.16,
      purchase: 0.13,
      'new-products': 0.1,
      connected: -0.24,
      community: -0.1,
      'general-info': -0.22,
    },
    // discount: offer +post:price
    uzhnh26s: { discount: 3.58 },
    // discount: (valid (till|until|through|from|for|on|at)|while stocks last|while supplies last|terms apply|t&cs apply|ts&cs apply|conditions apply|minimum spend)
    dqtcn8ob: { discount: 2.87, opinion: -0.14, event: -0.13, community: 0.14, 'general-info': -0.13 },
    // discount: (student|senior|military|member*|early bird|group|nhs|teacher|staff) (discount*|price*|rate*|deal*|pricing|special*)
    avzms8gh: { discount: 5.74 },
    // discount: early bird
    '0i3if59x': { discount: 2.15 },
    // discount: early bird (ticket*|price*|pricing|rate*|discount*|offer*|special*|registration|ends|deal*|sale|until|is|now|savings|booking*)
    vp12pp1m: { discount: 5.74 },
    // discount: early bird (catches|gets the)
    '6klea2ym': { discount: -2.87 },
    // discount: (bargain|bargains|clearance|markdown*|steal|steals)
    tkam7ik2: { discount: 3.93, 'new-products': 0.13 },
    // discount: (savings|saving)
    opmdrtia: { discount: 3.04, 'general-info': -0.16, other: 0.26 },
    // discount: (great|big|huge|bigger|more|extra|major) savings
    '5hsvgwil': { discount: 4.3 },
    // discount: save (big|now|even|extra|more|up to|when|on your|over)
    '1rx3qba2': { discount: 4.3 },
    // discount: kids (eat|stay|go|fly|travel) free
    cnw3idpb: { discount: 5.02 },
    // discount: (no|zero|0) (fee|fees|interest|booking fee*|delivery fee*|deposit|commission)
    '10taha00': { discount: 4.53 },
    // discount: (trade in|trade-in|exchange your)
    '60tn9ry2': { discount: 4.39 },
    // discount: (gift card|gift cards|gift certificate*)
    ksjmgqb8: { discount: 1.28 },
    // discount: (affordable|cheap|cheaper|budget)
    '29i5wi0s': { discount: 0.94, community: 0.34 },
    // discount: (giving you|give you|get) an exclusive
    m5oiw3dk: { discount: 3 },
    // discount: (set|bundle|combo|meal deal|menu) .. <money>
    umj7avwp: { discount: 4.09, purchase: -0.13 },
    // discount: (treat|dine) .. (offer|deal|promotion)
    m8goepg6: { discount: 2.87 },
    // discount: (all you can eat|unlimited) .. <money>
    paqramzb: { discount: 2.87 },
    // discount: (specials|special) .. <money>
    '0clb51gv': { discount: 4.3 },
    // discount: (today's|daily|weekly|lunch|dinner|drink|food|all day) special*
    qxtb675q: { discount: 4.3 },
    // discount: (price|prices) .. (off|slashed|cut)
    wsrv06kn: { discount: 3.58 },
    // discount: (0%|zero percent) (apr|interest|financing|fees)
    g9bxhbys: { discount: 4.3 },
    // discount: <number> for free
    '8zyo56sr': { discount: 4.3 },
    // discount: get <number> free
    x1nnho6n: { discount: 5.02 },
    // discount: (one free|1 free|get one)
    t5my12ib: { discount: 5.02 },
    // discount: (free gift|free giveaway|freebie*|free stuff)
    '60ca81tl': { discount: 4.3 },
    // discount: free +promo-code
    abwq8p8d: { discount: 3.58 },
    // discount: free (for|to) (all|every|members|kids|children|students|teachers)
    kkk63l18: { discount: 2.87 },
    // discount: (waive|waived|waiving) .. fee*
    xs8ffd1n: { discount: 4.3 },
    // discount: (promo|promotional|special|discounted|member|flat|low) rate*
    ip4w3n3c: { discount: 4.27, 'general-info': 0.11 },
    // discount: (save <number>|save up to|saving up to|you save)
    '2nxqionx': { discount: 3.68 },
    // discount: (final|last) (hours|day|days|chance) .. (sale|save|deal|offer|off)
    '0o05poaq': { discount: 4.3 },
    // discount: (upgrade|upgraded) .. free
    sepm1r6n: { discount: 4.3 },
    // discount: (rewards|loyalty) (members|program|points|card)
    lzr7ft5q: { discount: 2.59 },
    // discount: (up to|extra|additional|flat|a further) <percent>
    i70h0xbg: { discount: 1.45 },
    // discount: up to <percent> (cheaper|savings|less on)
    yzm9pz0d: { discount: 5.02 },
    // discount: (was|were|rrp|reg|instead of|normally|usually|originally|down from|reduced from) <money>
    hqgtfnrl: { discount: 4.3 },
    // discount: (worth|valued at) <money>
    '5pc78za0': { discount: 1.43 },
    // discount: (earn|collect|redeem) .. points
    '3pht0in5': { discount: 3.62 },
    // discount: (bonus|reward|loyalty|extra|double|triple) points
    d28ej8ec: { discount: 5.02 },
    // discount: free refill*
    ign8u1sm: { discount: 6.45 },
    // discount: (two for one|two-for-one|2-for-1|two for the price of one)
    '9cjq8sul': { discount: 6.53 },
    // discount: kids eat free
    dk9wkon4: { discount: 6.46 },
    // discount: all [cocktails|drinks|pints|pizzas|burgers|items] <money>
    ufloq9lj: { discount: 5.74 },
    // discount: (no|zero|free) delivery fee*
    trduxp7y: { discount: 5.87 },
    // discount: (happy hour|happy hours)
    syyocwcu: { discount: 5.02 },
    // discount: (earn|collect|get|enjoy) (double|triple|bonus|extra) .. points
    m7mb2o84: { discount: 8.62 },
    // discount: (feel free|free your|free from|sugar free|gluten free|dairy free|alcohol free|fat free|cruelty free|hands free|free speech|free will|free throw*|free kick*|free agent*|worry free|stress free|carbon free|tax free|ad free|free time|set free|free press)
    '3etrpwnn': { discount: -2.78, reviews: 0.17, service: 0.1, ideas: 0.13 },
    // discount: (a big deal|big deal|deal with|dealing with|real deal|a great deal of|trade deal|peace deal)
    x2b5bgq7: { discount: -2.74, reviews: 0.15, 'new-products': 0.13, opinion: -0.13, 'general-info': -0.14 },
    // discount: (save the date|save lives|save the planet|save energy|save water|save a life|save time)
    '7qcrb7t2': { discount: -2.87, connected: -0.11, cause: 0.15 },
    // discount: (win|winning|prize|prizes|giveaway) .. (voucher*|gift card*|coupon*)
    lrtxk9z9: { discount: -2.87 },
    // discount: (we offer|offers you|offering a|job offer*|offer of)
    '16v996h6': { discount: -2.15 },
    // discount: (free|complimentary|bonus) [<any>] [<any>] {goods}
    piuqvx53: { discount: 4.91, reviews: 0.12, ideas: 0.14 },
    // discount: with [a|your|every|one|our|an] [<any>] free [<any>] [<any>] {goods}
    qki6j6iw: { discount: 6.45 },
    // discount: (free|on us|on the house|complimentary) (with|when|if|until|till|this|every|all|today|tomorrow)
    c0evq8pv: { discount: 4.71, giveaway: 0.16 },
    // discount: (get|grab|claim|enjoy|score|snag|receive|have|pick up|try|take) .. .. (for free|on us|gratis|complimentary|on the house)
    '4jcjsj2r': { discount: 7.08 },
    // discount: {goods} (for|at|from) [just|only|under|less than] <money>
    '754yis5p': { discount: 2.09 },
    // discount: (gift certificate|voucher|gift card|credit|pass) for [just|only] <money>
    '7mos4r95': { discount: 6.58 },
    // discount: (lower|lowest|reduced|cheaper|cut|slashed|crazy|unbeatable|half) [<any>] [<any>] (rate|rates|fee|fees|price|prices|tariff*|fare|fares|charges|cost|costs|bill|bills)
    '06hfr5c1': { discount: 5.39, 'new-products': -0.1 },
    // discount: at no [<any>] (charge|cost|fee)
    '99srf9dr': { discount: 5 },
    // discount: (offers|deals|discounts|promotions|savings) (on|across|in|at|from|inside|all|for)
    widhlr6w: { discount: 4.4 },
    // discount: upto <percent>
    klfkr3ts: { discount: 5.74 },
    // discount: (sale|offer|offers|deal|deals|discount|promo|promotion) .. (ends|end|until|till|live|today|tonight|tomorrow|starts|extended|over|running)
    synxa3h0: { discount: 4.46, purchase: 0.14, event: 0.1, 'general-info': 0.11 },
    // discount: (ends|ending|last|final|closing) .. (sale|offer|deals|discount|savings)
    f1p3cetl: { discount: 5.02 },
    // discount: (grab|snag|score|get|bag|find|shop|catch) [the|these|this|some|our|a] [<any>] (deal|deals|bargain|bargains|offer|offers|savings|steal)
    mye5hsfl: { discount: 5.03 },
    // discount: (prime day|amazon prime day|green monday|small business saturday|black friday|cyber week|cyber monday) [sale|deal|deals|offer|offers]
    '1dd9cp28': { discount: 4.44 },
    // discount: (spend|buy|order|purchase) [over|at least|more than|any|a|one|<number>] [<any>] [<any>] (and|to|&) [get|receive|save|enjoy|claim] .. (free|off|half|complimentary|gift|<percent>)
    vkfsdwpl: { discount: 6.46 },
    // discount: (buy|order|purchase) [<any>] [<any>] (get|receive) [a|one|your|an|the|some] [<any>] (free|off|half)
    qyofuhzw: { discount: 6.71 },
    // discount: (earn|get|collect|bag|receive|claim) [<any>] [<any>] (miles|points|cashback|stars|rewards|credits)
    '8ryr11y4': { discount: 4.94, purchase: -0.1 },
    // discount: (members|students|teachers|seniors|kids|children|nhs|nurses|veterans|mums|moms|dads) .. (free|half price|discount|save|<percent>)
    q8ow7ods: { discount: 4.19, 'general-info': 0.21 },
    // discount: (kick start|treat|celebrate|start) .. .. (<percent>|half price|free)
    wbvo6tp3: { discount: 2.19 },
    // discount: (money off|price slash|prices slashed|price you'll|prices you'll|can't beat|cheaper than|less than half|pay less|paying less|save a bundle|wallet friendly|pocket friendly|easy on the wallet)
    uma337kp: { discount: 5.02 },
    // discount: (quote|mention|show|flash|present) [this|the|our|your] [<any>] (post|ad|email|text|code|card|app|ticket) [<any>] [<any>] (for|to|and)
    '4dilf4er': { discount: 4.3 },
    // discount: (knock*|taking|take|knocking|slice|chop) <any> off
    '7gppgsmp': { discount: 4.3 },
    // discount: (any <number>|<number> <any>) for <money>
    mfwvqh3g: { discount: 6.54, purchase: -0.18 },
    // discount: steal the (show|spotlight|scene|look|limelight)
    ppqlo7vj: { discount: -4.3 },
    // discount: steals the (show|spotlight|scene)
    '3q5ed20n': { discount: -4.3 },
    // discount: (no|zero) cost emi
    uk0p1mw8: { discount: -2.89 },
    // discount: unlimited (talk|data|texts|calls|possibilities|access)
    wyn428cx: { discount: -1.5 },
    // discount: (win|winner|winners|prize|prizes|giveaway|enter|contest|raffle|competition) .. (<money>|voucher|vouchers|free|gift card|gift cards)
    qejfqb1x: { discount: -2.87 },
    // discount: free (screening*|health|event*|admission|entry|class|classes|webinar*|course*|concert*|workshop*|parking|webcast|seminar*|download*|tickets|ebook|guide*|resource*)
    '53jur1wq': { discount: -2.16 },
    // discount: (toll free|call free|freephone|for free speech|range free|free range|risk free|pain free|plastic free|hassle free|smoke free|fee free|meat free|free as|free spirit*)
    oglkr7r9: { discount: -3.59, 'general-info': 0.35 },
    // discount: (gift card|gift cards|gift certificate) (scam*|available|are|make|for|from|in)
    '8mh49ecg': { discount: -1.43 },
    // discount: (peace|trade|brexit|nuclear|business|transfer|record|sponsorship|contract|publishing|landmark|climate|property|done) deal
    '4ho97o8l': { discount: -3.58 },
    // discount: (seal the deal|raw deal|dealing|no big deal|part of the deal|what's the deal)
    hahwu204: { discount: -3.58 },
    // discount: (1 for 1|one for one|buy 1 get 1|b1g1|b1t1|buy one gift one|buy 1 take 1|buy one take one|two for the)
    '9ebfivyq': { discount: 6.38 },
    // discount: (first|1st) (month|week|order|year|class|visit|delivery|box|session) (free|on us|half price|for <money>|is free)
    qnnubd1t: { discount: 6.45 },
    // discount: (try|use|stream|watch|ride|fly|travel|stay|eat|drink|park|swim|train) [it|them|us|for] free [for|until|till|all|this|with|on]
    w4newymk: { discount: 5.02 },
    // discount: free for [the|your] (first|<number>|members|subscribers|students|seniors|under|kids|teachers|veterans|nurses|life|a)
    b2e9i758: { discount: 5.05 },
    // discount: (start|begin|get|sign up for|claim|enjoy|with) [your|a|the] [<number>] [day|week|month] free trial
    '2ooblzwq': { discount: 6.61 },
    // discount: free trial
    i58m372g: { discount: 5.79 },
    // discount: (sign up|signup|welcome|referral|joining|cash|deposit|welcome back) (bonus|offer|gift|reward|voucher)
    '6e9nl3e1': { discount: 5.74 },
    // discount: (refer a friend|refer your friends|refer friends|invite a friend) .. (get|earn|receive|both|save|<money>)
    '91lo7a8w': { discount: 6.45 },
    // discount: (get|receive|earn|enjoy|claim|redeem|score) [a|an|up to|your] <money> (when|back|bonus|cash|cashback|off|credit|toward*|gift|voucher|reward|statement|if|for every|in)
    asp06wb1: { discount: 6.47 },
    // discount: save on [your|our|all|the|a|selected|these|select] [<any>]
    yqv8v4of: { discount: 2.91 },
    // discount: (savings|saving) (of|up to|on|event|start|for)
    nwhfsadg: { discount: 5.02, purchase: 0.11 },
    // discount: (rollback*|mark downs|marked down|price drop|prices dropped|instant savings|mail in rebate|doorbuster*|lightning deal*|hot deal*|daily deal*|deal alert|sale alert|flash deal*|super saver|super savings|outlet prices|factory prices|at cost price)
    nlb1jxk6: { discount: 6.45 },
    // discount: (payday|back to school|mid year|year end|new year|easter|christmas|valentine's|diwali|ramadan|raya|cny|mother's day|father's day|halloween|summer|birthday|closing down|moving|launch|pre order|weekday|weekend|lunch|dinner|student|opening|festive) (sale|deal|deals|special|specials|promo|promotion|offer|offers|discount|savings)
    '68joqajd': { discount: 6.49 },
    // discount: (perks|reward|rewards|benefits) .. (members|membership|cardholders|free|<percent>|discount*)
    '29skh4lk': { discount: 2.15 },
    // discount: (members|cardholders|subscribers|passholders|readers|followers|customers) (get|save|enjoy|receive|earn) [up to|an extra|a|an|extra] [<any>] (<percent>|<money>|off|free|double|discount|discounts|points)
    '3fofsx4f': { discount: 6.62 },
    // discount: (with|on|for) (every|any|each|all) [<any>] (purchase|order|booking|spend|orders|purchases) [of|over|above]
    yu98u7rh: { discount: 5.02 },
    // discount: (min|minimum) (spend|order|purchase)
    bflmtz07: { discount: 5.02 },
    // discount: (<percent>|<money>|half price|discount) .. (till|until|ends|through|this weekend|today only|only today|for a limited time|limited time)
    qqy7zrri: { discount: 6.07, purchase: 0.19, giveaway: 0.2 },
    // discount: (for a limited time|limited time) [only] [<any>] [<any>] (get|save|enjoy|<money>|free|<percent>)
    x7aeip38: { discount: 5.74 },
    // discount: (<number>|two|three) [<any>] [<any>] for (only|just) <money>
    '7276z7aa': { discount: 6.45 },
    // discount: (pay|paying) (just|only|half|nothing|less|what you)
    '35a3xgo9': { discount: 4.51 },
    // discount: (usual|original|retail|regular|normal|full) price
    khgtsdr4: { discount: 4.3 },
    // discount: (up|usual price|usually|u p|was|worth) <money>
    zv5ovc1s: { discount: 2.83, reviews: -0.11, event: 0.13, giveaway: 0.22 },
    // discount: <money> (instead|usually|originally|value|only|less|cheaper)
    g4p55952: { discount: 5.02 },
    // discount: (crazy|insane|massive|huge|unreal|hottest|sweet|sweetest|mega|super|irresistible|greatest|biggest|unmissable|latest) [<any>] (deal|deals|discount|discounts|offer|offers|savings|sale|bargains)
    bfak5vlo: { discount: 5.74 },
    // discount: (waived|waiver|no (activation|annual|joining|admin|sign up|monthly|hidden|cancellation|baggage|change) fee)
    kocdhb90: { discount: 5.02 },
    // discount: (no|zero) (activation|annual|joining|admin|monthly|hidden|change|processing|transfer) (fee|fees|charges)
    '5wk3j8dg': { discount: 5.02 },
    // discount: free (popcorn|entry|refills|ride*|data|airtime|minutes|sms|calls|miles|points|gym|pass|haircut|makeover|swag|shirt|t shirt|tee|hat|poster|download|app|copy|issue|kit|pack|bundle|skin*|spin*|coins|credit|credits|months|minis|travel size|full size|samples|toppings|add on|size up|servings|seconds|plate|appetizer|starter|soup|salad|dim sum|buffet|birthday)
    d517rcg7: { discount: 4.32 },
    // discount: (spare change|loose change|penny pinch*|thrifty|frugal)
    v1q5omd0: { discount: 1.43 },
    // discount: (*deals|*discounts|*clearance|*bigsale|*flashsale|*megasale|*promo|*freebies)
    lp7kq5hd: { discount: 2.72, giveaway: 0.18 },
    // discount: (wholesale|resale|forsale|for sale|salesforce|sales (team|tax|manager|rep|director|figures|growth))
    ql75q3ix: { discount: -3.59, community: 0.22 },
    // discount: save money
    eikzute1: { discount: 1.39, other: 0.19 },
    // discount: (tips|ways|how|help|helps|hacks|ideas|want) [<any>] [<any>] [<any>] (save|saves|saving) [<any>] (money|energy|time|water|hundreds|thousands)
    ooltk1jw: { discount: -2.15 },
    // discount: (only|just) <money> .. (this week|this month|today|tonight|in store this week)
    rx3hyj07: { discount: 5.74 },
    // discount: (lots of|loads of|plenty of|all the|all our|tons of|more) (offers|deals|savings|bargains|discounts)
    rsn33xbv: { discount: 6.53 },
    // discount: (offers|deals|discounts) (and|&) (promotions|promos|discounts|deals|offers|savings)
    yi3qf1cn: { discount: 8.12, event: 0.11 },
    // discount: (double|triple|boost|multiply) your [<any>] (points|vouchers|rewards|money|miles|stars|cashback|data|deposit)
    '24ytk4e7': { discount: 8.1 },
    // discount: (comes|come|coming|complete) with [a|an|your|our] free
    evcyckrh: { discount: 6.72 },
    // discount: free <any> with (selected|every|any|each|your|a|purchases|orders)
    '6g45gjyc': { discount: 6.85, purchase: 0.12 },
    // discount: (available|yours|included|watch|play|download) for free
    th4c9y1u: { discount: 6.67, 'new-products': 0.21 },
    // discount: (see|find out|check|discover) how much you (can|could|might|will) save
    vlk80cns: { discount: 5.05 },
    // discount: save (an average of|on average|hundreds|thousands|every day)
    x9363n6s: { discount: 4.66 },
    // discount: (members|customers|drivers|students|subscribers|switchers|cardholders) (can|could|who|always) [<any>] save
    '6r7u6ie4': { discount: 5.02 },
    // discount: (members|customers|drivers|students|subscribers|cardholders) save
    vktkj1yk: { discount: 5.13 },
    // discount: (special|exclusive|free|surprise|complimentary) (gift|reward|bonus) [<any>] [<any>] (for your|with your|with every|with any|when you|for every|with purchase)
    xq446vs5: { discount: 6.13 },
    // discount: (earn|get|collect|unlock|score) (more|extra|exclusive|bigger) (rewards|points|cash|miles|perks)
    sohc7rnm: { discount: 4.3 },
    // discount: (sick|worry|accident|debt|stress|germ|pest|pain|guilt|drama|wrinkle|frizz|lump|nut|fuss|cage|wire|oil|chemical|paraben) free
    ns9v8elr: { discount: -3.59 },
    // discount: (gluten|sugar|dairy|alcohol|fat|meat|lactose|caffeine|nut|wheat|egg) free <any>
    al41se4n: { discount: -3.75, purchase: 0.41, reviews: 0.17, community: 0.23, 'general-info': -0.15 },
    // discount: (rewarded|rewards|reward) (on|for) [your|every|all] [<any>] (spend|spends|spending|purchase*|shop|trip*)
    ekkicprb: { discount: 6.56 },
    // discount: a great deal of
    '5ta5luuz': { discount: -2.87 },
    // discount: (reduced|slashed|cut|dropped|crunched|lowered|down) from <money> to <money>
    div4x7dm: { discount: 7.89 },
    // discount: off (your|the) (first|next) (order|purchase|visit|booking|month|trip|ride|shop|meal)
    '7qqr47cj': { discount: 6.45 },
    // discount: (3for2|2for1|two for tuesday*|2 4 1)
    yecc9sh2: { discount: 5.74 },
    // discount: (price match|price freeze|price promise|price lock|frozen prices|prices frozen|price lock guarantee)
    rubm71rd: { discount: 4.3 },
    // discount: free [to play|to watch|to download|to use|entry] (this|all|until|till|through) (week|weekend|month|day|<date>)
    rc3oi32s: { discount: 5.02 },
    // discount: (launch|introductory|opening|pre order|intro|trial|sign up) (price|offer|discount|special|pricing)
    pnmnumq4: { discount: 6.45 },
    // discount: (last|final) (day|days|chance|hours|weekend|call) (to save|of savings|for savings|of the sale|of our sale|for <percent>)
    ovybygud: { discount: 6.45 },
    // discount: sale (now on|on now|is on|is now on|in store)
    a1zjr83k: { discount: 6.45 },
    // discount: (bonus|double|extra|triple|free) (data|airtime|minutes|gb|mb|storage|nights|miles|stamps|entries)
    xioo7pnw: { discount: 4.44 },
    // discount: (meal|combo|family|value|lunch) deal
    '2rger0qv': { discount: 5.65 },
    // discount: (tax free|vat free|duty free) (weekend|shopping|savings|sale)
    wectouuz: { discount: 4.3 },
    // discount: (tickets|ticket|tix|passes|album|issue|copies|seats) .. (on sale|go on sale|goes on sale|going on sale|sale)
    '9d8pmp4u': { discount: -2.87, purchase: 0.1 },
    // discount: save (this post|this for|this recipe|for later|and share|& share|room|space|a seat|your spot|your seat|our|it for|you time|these tips|this one|a life|the world|animals|water|energy)
    xl6n45uh: { discount: -3.59 },
    // discount: (key|match|league|bullet|price|data|talking|power|brownie|high|low|touch|focal|selling|pain|starting) points
    l96yub7p: { discount: -2.87 },
    // discount: (interest|exchange|birth|heart|crime|unemployment|inflation|tax|death|infection|mortgage|success|survival) (rate|rates)
    hrjm93gs: { discount: -2.17 },
    // discount: <percent> less [<any>] (carbon|plastic|sugar|fat|water|energy|waste|emissions|salt|calories|sodium|packaging)
    '6tmyrci2': { discount: -2.82, 'new-products': 0.13 },
    // discount: <percent> (of|increase|growth|cotton|organic|recycled|natural|sustainable|vegan|arabica|renewable|juice|pure|humidity|rise|decline|electric|plant|wool|silk)
    jj1eur5q: { discount: -2.23, purchase: -0.29, reviews: 0.1, opinion: 0.12 },
    // discount: (yard|garage|bake|book|rummage|plant|jumble|boot|point of|for) sale
    '76016z37': { discount: -2.15 },
    // discount: (signed|sign|signs|struck|agreed|multi year|new|deal) (a deal|deal to|deal with|deal worth)
    '3c59bm8l': { discount: -2.87 },
    // discount: deal (breaker*|to acquire|to buy|worth|maker*|or no deal)
    '1r1ykdkk': { discount: -2.87 },
    // discount: (offers|offer|offering) (a range|insight*|the perfect|an|unparalleled|stunning|support|advice|help|courses|opportunit*|services|a unique|a wide|everything)
    d5qhstbv: { discount: -1.15 },
    // discount: [gift] (voucher|vouchers) (available|on sale|in store|online|make|can be bought|at reception)
    '113aw6wx': { discount: -0.43 },
    // discount: (the|your|a|every) (second|2nd|third|3rd) [<any>] (half price|free|for (a|<money>|just|half)|on us|at half|is (free|half|on us))
    u6tnww2r: { discount: 6.67 },
    // discount: (complimentary|free) [<any>] [<any>] with (every|any|each|your|all|a)
    cu9npspw: { discount: 6.64, purchase: 0.11, 'general-info': -0.12 },
    // discount: (club|clubcard|member|members|membership|loyalty|app|card) (price|prices|pricing)
    '1q2wbzdk': { discount: 5.74 },
    // discount: <money> [<any>] (this week|this weekend|this month|today|for one day) only
    '6b350v00': { discount: 6.45 },
    // discount: (frozen|freezing|froze|freeze|lowered|cut|slashed|dropped|reduced|locked) [in|all] [our|the|its] [<any>] (price|prices|fees|fares)
    v9wyfgpl: { discount: 5.74 },
    // discount: (black friday|cyber monday|boxing day|prime day) [week|weekend] (starts|now|begins|event|is (here|on|live)|has (started|begun|arrived))
    x6kwiwkn: { discount: 6.46 },
    // discount: (save|saves|saving) (you|drivers|customers|families|members|households) [up to|an average of|over|as much as|at least] (<money>|<percent>)
    '123u954q': { discount: 5.74 },
    // discount: (a fiver|a tenner|fivers|a quid|five bucks|ten bucks) [off|when|on]
    '3t5bsfug': { discount: 4 },
    // discount: (save|get) (a fiver|a tenner|five pounds|ten pounds|ten dollars)
    fkf5vwut: { discount: 5.74 },
    // discount: for the price of (one|two|three|<number>)
    d4ynntnu: { discount: 6.45 },
    // discount: (massive|huge|big|further|final|great|major|extra|price) reduction*
    q207hw75: { discount: 5.74 },
    // discount: reductions (on|of|up to|in|across)
    '5o7i1n0c': { discount: 4.3 },
    // discount: (we|we'll|we will) (pay|cover) (your|the|half) [the|of] [first|annual|delivery|shipping|fee]
    '9a6iuya2': { discount: 3.58 },
    // discount: (drop|drops|dropped|dropping|down|falls|cut|reduced|goes down) to [just|only] <money>
    dn55746s: { discount: 6.01 },
    // discount: now [even] (cheaper|more affordable)
    w4di4o34: { discount: 4.3 },
    // discount: (our|the) lowest (price*|fare*|rate*) [of|ever]
    '2qmx3c2r': { discount: 6.45 },
    // discount: (get|claim|collect|enjoy) (your|a|the) [first|next|<any>] [<any>] free
    pi1mvzxb: { discount: 5.74 },
    // discount: (points|miles|stars|stamps|vouchers) (come in|are|worth|go) (triple|double|doubled|tripled|twice|x2|x3)|(we|we'll|we will|watch us|and we'll) (double|triple|match) (your|the|them|it|every|all)|(twice|double|triple|three times) the (points|stars|miles|stamps|rewards|cashback|data|value of)
    ezc0et24: { discount: 6.36 },
    // discount: (smaller|nicer|kinder|little|tiny|silly|shrinking|mini|teeny|friendlier|gentle|happy|mad|daft|old school|retro|<year>|last year's|yesterday's) (price|prices)|prices (shrunk|shrink|falling|tumbling|tumble|melting|melt|chopped|crushed|down|dropping|you'll love)|(star|special|super|top|hot|weekly) (buy|buys)|price (crunch|crash|smash|busters|bonanza|chop|slash*)|(this week's|weekly|our new|the new) (leaflet|flyer|circular|specials|star buys|savers|weekly ad|ad specials)
    q5r9yqnj: { discount: 5.02 },
    // discount: as a (free|bonus|thank you|complimentary) (bonus|gift|extra|treat|item)|free bonus|(we'll|we will|we|and we'll|i'll) (throw|chuck|toss|pop|add|slip) (in|on) (a|an|the|two|some|your|free)|thrown in|(is|are|it's|they're) (on us|on the house|our treat|our shout|on the shop|free of charge with)|(our|my) (treat|shout|gift) (to|for|when|with|if)|free with (any|every|your|each|orders|all|a|both)
    dkeyx3gd: { discount: 6.36 },
    // discount: (plus one|friend|mate|buddy|partner|guest|dog|little one|kids|kid|other half|mum|mom|dad|second person) (doesn't|don't|does not|goes|go|gets in|get in|comes|come|eats|eat|joins|join|stays|rides|flies|travels|climbs|swims|plays) (pay|free|for free|in free|on us|half price)|bring (a|your) (friend|mate|plus one|buddy|pal|partner|neighbour|dad|mum|mom) (for free|free|week|on us|deal|for nothing|and (pay|get|save))
    eh60iuqt: { discount: 6.45 },
    // discount: (<money>|<number>) [each|only|a head|a night] (rather than|instead of|not|down from|reduced from|was|were|usually|normally|before it) (<money>|<number>)|was (<money>|<number>) [<any>] now +price
    '6nkwnc5d': { discount: 6.45 },
    // discount: (third|fourth|second|third|fifth|tenth|3rd|4th|2nd|5th|10th|next|first|last) (night|month|week|one|pair|pint|coffee|class|child|person|ticket|item|bag|wash|month's|night's|drink|pizza|cup|box|book|bottle|lesson|slice) [is|goes|comes] (on the house|on us|free|for free|half price|costs nothing|for nothing|at half)|get (the|a|your|one) [<any>] [<any>] (free|on us|half price|for nothing|on the house)|cheapest (one|item|free|is free)|(buy|take|pick|get|choose|any) (two|three|four|five|2|3|4|5|six|6) [<any>] [<any>] (get|pay for|and (get|pay)|for (<money>|<number>))|mix and match|mix & match
    '0zrqp0nf': { discount: 6.68, 'new-products': -0.18 },
    // discount: (quote|type|say|whisper|mention|use|enter|pop in|key in) [the] [code|word|password] <code> (when you|where it|at (the (till|till|bar|desk|door|counter)|checkout)|on the phone|at booking|when (booking|ordering|paying)|for (<percent>|<money>|a free|free|your))|(password|magic word|codeword|code word|secret word|secret phrase) (is|at|for|and)|(show|flash|bring|wave|present|swipe) (us|this|your|the) (post|screen|ticket|boarding pass|student card|student id|badge|payslip|receipt|old|empty|wristband|membership card|library card|staff card) .. (get|for|and|off|free|at|to)
    pnrnri4f: { discount: 5.8 },
    // discount: (a|up to|up to a|further|another|extra) (half|third|quarter|fifth|tenner|fiver|fiver's worth|quid|<number> p|<number> cents) off|(half|a third of|a quarter of|up to half) the (ticket|usual|normal|asking|list|retail|original|shop|high street|new) price|two thirds off|take <any> off (each|every|your|the|a)|(clearing|clear) (its|our|the|out) [out] [our|the] (floor|stock|shelves|rails|warehouse|shop|showroom|decks|last)|clear out|everything must go|(stock|rails|lines|pieces) (must go|has to go|have to go|needs to go)|last season's|end of (line|lines|range)|ex (display|demo|rental|showroom|hire)|(seconds|outlet|sample|stock|moving|closing down|garden centre|end of summer|mid season) (sale|clearance|day|weekend)
    '7t69c2lr': { discount: 5.95 },
    // discount: (holding|held|hold|keeping|kept|freezing|no change to) (our|your|the|all) [<any>] (price|prices|fares|rates)|(prices|fares|price|rates) (held|frozen|stay|stays|staying|won't|goes up|go up|rise|rises|increase|increases) (until|till|at|the same|on|<date>|after|again|from)|no price (rise|increase|hike|change)|same price as|before [the] (price|prices) (go|goes|rise|rises)|before (the|our) [<any>] (price|prices|fees) (go|goes|rise|rises|increase*)|(early|first|founding|founder|launch|introductory|pilot) (booker|bird|member|subscriber|backer|customer*) (price|rate|offer|deal|perk|discount|pay|get)
    '0y64b17s': { discount: 4.88 },
    // discount: (under <number> s|under <number>|under fives|kids|children|members|students|carers|teachers|nurses|veterans|over <number> s|pensioners|dads|mums|moms|everyone|dogs) [<any>] (free|go free|get in free|eat free|half price|for a (quid|pound|fiver|dollar|euro)|pay (half|nothing|less|just|only))|pay what you (can|like|want|feel)|pay as you feel|(costs|cost|cost you|pay) (nothing|zilch|nada|zero|sweet nothing)|for (peanuts|pennies|a song|next to nothing)|(first|next) [<any>] [<any>] (cost nothing|costs nothing|is free|are free|free|on us|for nothing)
    n4b9th6f: { discount: 5.06 },
    // discount: (interest free|no interest|<percent> (apr|finance|financing|interest)|zero down|nothing to pay|pay nothing|buy now pay later|deferred payment*|no deposit) (for|until|till|on|over|when|credit|months|available)|(switch|open|refer|join|move|transfer|deposit|sign up|top up|recharge) .. (and|to|we'll|you'll|you) (get|give you|receive|earn|pocket|bag|pay you|bank) [<any>] [<any>] (<money>|<percent>|free|bonus|extra)|(welcome|switching|switch|referral|joining|sign on|new customer|loyalty|data|cash|top up|recharge) (bonus|reward|offer|gift|incentive)
    po7fwfqt: { discount: 5.78 },
    // discount: (fare|fares|seat|seats|flight|flights|cabin|room|rooms|ticket|rail) (sale|deal|deals|offer|flash sale|steal|bargain*)|(companion|kids|child|return) (ticket|fare|flight|leg) (free|for <money>|half price|on us)|(flash|secret|mystery|last minute|late) (fare|fares|sale|deal|deals|offer|offers|rate|rates)|stay <number> pay <number>|(<number>|two|three|four) nights for [the price of] (<number>|two|three|one)|(extra|free|bonus) night
    rhagv80v: { discount: 5.82, purchase: -0.18 },
    // discount: (postage|delivery|shipping|p&p|parking|installation|fitting|setup|set up|entry|alterations|gift wrap|gift wrapping|engraving|personalisation|wifi|breakfast|returns) (is|are) (free|on us|included|on the house)|(free|complimentary) (p&p|postage|parking|fitting|alterations|gift wrap|gift wrapping|wrapping|engraving|personalisation|monogram*|installation|set up|setup|returns|collection|survey|valuation|assessment|mot|check|tasting|tastings|cuppa|biscuit|dessert|starter|topping|prosecco|bubbly|pint|drink|scoop|doughnut|croissant|cookie|treat) (with|when|for|until|this|all|today|on)|(we|we'll|we will) (cover|pay|waive|absorb|drop|scrap) (the|your|all) [<any>] (postage|delivery|shipping|vat|tax|gst|fee|fees|joining fee|setup|deposit|cost)|(vat|tax|gst|fee) (free|on us) (weekend|day|week|event|shopping|this)
    f1lf6vge: { discount: 5.74 },
    // discount: (claim|grab|keep|download|redeem|unlock|collect|pick up) [<any>] [<any>] [<any>] (free until|free this|free now|for free|free today|free before|at no cost)|(free|bonus) (skin|skins|outfit|item|items|emote|loot|gems|coins|crystals|credits|battle pass|dlc|character|hero|weapon|spins|tokens) (with|for|when|until|this|if|on|inside)|(free weekend|free to play (this|until)|play (it|for) free (this|until|all|now))|<percent> (more|bonus|extra) (gems|coins|credit|data|airtime|value|free|points)
    i6793xje: { discount: 5.02 },
    // discount: (stamp|stamps|loyalty) (card|cards) .. (free|get|on us|tenth|ninth|collect|full|reward)|collect (<number>|six|eight|nine|ten|five) (stamps|stickers|tokens|points)|(bring|return|recycle|swap|trade|exchange|hand in) (your|an|any|in your|your own) [<any>] (old|own|empty|empties|used|cup|bag|jar|container|bottle|jeans|jar|pair|phone|coat|bra) .. (<money>|<percent>|off|free|voucher|discount|credit|save|get)|spend <money> [<any>] [<any>] (and|get|you|we|earns|gets)
    mh005r6q: { discount: 5.58 },
    // discount: (rail|rails|rack|table|shelf|basket|corner|bin|section) of (bargains|sale|reduced|seconds|offers)|(reduced to clear|yellow sticker*|wonky (box|boxes|veg|fruit)|too good to go|short dated)|(buy|shop) [<any>] more save more|the more you (buy|spend|book|order|add) the more you (save|get)|(cheap|cheaper) (tuesday|tuesdays|monday|mondays|wednesday|thursday)|(two for|2 for|half price|five dollar|fiver|value|toonie|dollar|pound) (tuesday|tuesdays|monday|mondays|wednesday|wednesdays|thursday|thursdays|friday|fridays|day|days)
    '2w8rug9s': { discount: 4.97, 'general-info': -0.11 },
    // discount: (lower|cut|reduce|slash|trim|save on|shrink|bring down) (your|the|their|its|our) [<any>] (bill|bills|use|usage|consumption|costs|cost|emissions|footprint|energy|waste|carbon|risk|debt|tax|taxes|heating)
    xak4597o: { discount: -3.59 },
    // discount: (rate|rates|costs|profit|profits|revenue|sales|volumes|income|inflation|euribor|turnover|expenses|margin) (fell|falls|fallen|has fallen|have fallen|down|dropped|declined|decreased|rose|rises|risen|up|grew|increased|amounted|was|were|of|at|reached|averaged) [by|to|below|above|from|slightly|around|only] [<any>] (<percent>|<money>|<number>)|(year on year|compared (with|to) (last|a|the) (year|previous|same)|than a year (ago|earlier)|year earlier|per share|net profit|operating profit)
    '9pe54w58': { discount: -3.59 },
    // discount: free (with|on) (entry|admission|your ticket|museum|general admission|registration)|(drop in|entry|admission|tickets|event|exhibition|open|talk|parking|session|concert|entrance|garden|museum) [<any>] [<any>] [<any>] free (for|entry|to|with|of|admission|all|no)|(off|of) the (price|book|record|top|hook|shelf|peg|cuff|press|grid|charts|back|ball|beaten)|(keep|get|earn|receive|paid|pay|payout) [<any>] [up to] <percent> of (the|your|every|each)|<percent> of the (sale|selling|final|asking) price|sold (the|for|at|out) [<any>] [<any>] <money>|(is|are|not|nothing|smoke|ever|truly|alive|born|running|walk|walked|breathe) free [of|from|to (roam|be|use|choose|leave|move)]|free (of|from) (plastic|chemicals|cruelty|parabens|pain|charge to send)
    n8y6swtv: { discount: -2.16, 'general-info': 0.16, cause: 0.12 },
    // discount: (win|wins|winner|best one|inventor|name|entry|draw|chosen|picked|lucky) [<any>] [<any>] [<any>] [<any>] (free for a (month|year|week)|for a (month|year) free|a free|free|vouchers|<money>)|stand a chance to win .. <money>|win <money>
    llh1y9s4: { discount: -3.17, connected: 0.17, ideas: 0.24, community: -0.18 },
    // discount: (donate|donated|donation|donating|raise|raised|raising|grant|grants|fund|funding|added|pay rise|wage|wages|salary|invest|invested|investing|investment) [<any>] [<any>] [<any>] (<money>|<percent>)|<money> (an hour|per hour|in (grants|donations|funding|scholarships|damages|fines|prizes|prize money|aid))
    '672rxvkk': { discount: -3.31, connected: -0.11 },
    // purchase: (pick|grab|snap) up [a|an|one|yours|some] .. (for|at|from) <money>
    mw390l42: { purchase: 2.41 },
    // purchase: (a|the|each) (pack|box|bag|bottle|jar|set|pair|bundle|can|tub) .. (is|for|costs|at) <money>
    p1218btn: { purchase: 2.22 },
    // purchase: (available|find (it|them|these)|out now|look out for (it|them|these)|arriving|in) [now] [in] (selected|select|all [of] our|most|your local|larger|our) (stores|store|shops|branches|supermarkets)
    '8f1thrcv': { purchase: 1.8, event: -0.1 },
    // purchase: (get in touch|contact us|call us|email us|message us|reach out|give us a (call|shout|ring)|shoot (us|an email)|stop by|swing by) .. (pricing|price|quote|quotes|order|orders|book|sorted|purchase|rates|estimate|appointment)
    pthzydxw: { purchase: 2.04 },
    // purchase: (we('re| are)) [a] proud (dealer*|stockist*|retailer*|distributor*|reseller*)
    j9fc3o23: { purchase: 2.05 },
    // purchase: (shop|see) (them|these|it|all|the look|his|her|their) [all] [picks|favorites|favourites|look|looks] (here|now|below|at|via)
    tcswe7rh: { purchase: 2.24 },
    // purchase: (is|are|now) available (at|from|in|for|to (buy|order|rent|borrow)) <any>
    s3rv7cvc: { purchase: 1.96, 'new-products': 0.19, 'general-info': -0.35 },
    // purchase: (serious buyers only|buy or sell|buy, sell|enquiries|for sale|price on request|dm to (buy|purchase|enquire))
    a4k9ja8y: { purchase: 2.09 },
    // purchase: for all (of your|your) .. needs
    td0z3244: { purchase: 1.14 },
    // purchase: (shop|buy|order|purchase) (now|here|today|online|yours|it now|them now|instore|in-store)
    pvvzo782: { purchase: 3.79, 'general-info': 0.12 },
    // purchase: (book|reserve) (now|here|today|online|yours)
    nu5du5iy: { purchase: 3.53 },
    // purchase: (pre-order|preorder|pre order) (now|here|today|online|yours|your|the|our|it)
    kwek2goq: { purchase: 2.93 },
    // purchase: (pre-order*|preorder*)
    w1wyt4p0: { purchase: 2.32 },
    // purchase: ^ (shop|buy|order)
    '37xwzsqn': { discount: 0.66, purchase: 2.77 },
    // purchase: ^ (book|reserve)
    insmumxr: { purchase: 1.67 },
    // purchase: ^ get .. (now|today|here)
    m8shdgjq: { purchase: 1.85 },
    // purchase: (shop|buy|order|purchase) .. <url>
    pciktuma: { purchase: 3.83, reviews: 0.36, event: -0.12, connected: -0.16, 'general-info': -0.35 },
    // purchase: (book|reserve) .. <url>
    adz2hz7r: { discount: 0.17, purchase: 2.48 },
    // purchase: (get|find|grab|try|own|score|see) (it|one|yours|them|your|some|this|these) .. <url>
    '25ly59k8': { purchase: 1.87, community: 0.12 },
    // purchase: (get|grab|pick up|order|reserve|secure|book|buy|snag|bag|claim) (yours|your ticket*|your copy|your pair|one here|one today|it here|it now|it today|them here|them now|them today)
    mz2jxesy: { purchase: 3.01 },
    // purchase: (get your|grab your|get them|get it|grab it|grab yours|get yours)
    rc5vdjp5: { purchase: 1.1, 'new-products': -0.15, connected: 0.11, 'general-info': -0.23, other: 0.15 },
    // purchase: get your hands on
    '3wq1gpyt': { purchase: 2.73, 'new-products': 0.13 },
    // purchase: available (now|online|today|here|exclusively) [at|in|on|from|via]
    '2sg66dda': { purchase: 2.71, 'new-products': -0.11 },
    // purchase: (now|still|also|only|exclusively) available
    y6biv71p: { purchase: 1.69, 'new-products': 0.15 },
    // purchase: available [now] (in|at|from|via|through) [all|select|selected|our|your|most|any|the] {place}
    cc0kidn1: { purchase: 2.94, reviews: -0.1, 'new-products': -0.12 },
    // purchase: available [now] (in|at|from|via|on|to|for) [select|selected|the] (app store|google play|amazon|itunes|steam|pre-order|preorder|purchase|order*|download|rent|buy|sale|delivery|takeaway|take-away)
    '18w1o1tq': { purchase: 2.89 },
    // purchase: available (from|at|till|until|in|on|for)
    irxbvxn6: { discount: 0.18, purchase: 2.12, connected: -0.16, 'general-info': -0.18 },
    // purchase: available
    '7muqjdg4': { purchase: 1.23 },
    // purchase: (in|at) [select|selected|all|our|your|any] [local|nearest] (stores|store|shops|outlets|boutiques|branches|retailers) (now|today|only|near|nationwide|and)
    yzwxopo7: { purchase: 3.34, connected: -0.18, 'general-info': -0.62 },
    // purchase: (in stores|in store|in-store|instore|in all stores|in selected stores|in select stores|at select stores) -number-fact
    kzk9fyne: { purchase: 2.24, event: 0.16 },
    // purchase: (near you|nearest store|nearest outlet|store near|dealer near|nearest dealer|brandshop|dealer locator|store locator|your nearest)
    '5hdw327v': { purchase: 2.51 },
    // purchase: (back in stock|restock*|limited stock|in stock|selling fast|selling out|almost gone|while stocks last|while supplies last|limited quantities|stocks last)
    '7aerih4p': { purchase: 2.96 },
    // purchase: (sold out|almost sold out)
    vw8lt247: { purchase: 1.88 },
    // purchase: (get|grab|buy|book|purchase|secure) [your|the] (tickets|ticket|tix|seats)
    '05olerkv': { purchase: 3.24 },
    // purchase: tickets (are on sale|on sale|available|still available|here|from|start|at|via|selling|now|go on sale|can be)
    u54vl6fp: { purchase: 2.78 },
    // purchase: tickets
    hxs6gs1s: { purchase: 1.85 },
    // purchase: (tix|passes)
    qgdkawbc: { purchase: 2.01 },
    // purchase: (tix|passes|🎟|🎫) [<any>] [<any>] <url>
    '4iuuemmc': { purchase: 4.26, 'exclusive-info': 0.1 },
    // purchase: (on sale (now|today|<date>|<time>|at|this)|go on sale|goes on sale|for sale|up for sale|forsale)
    cq4r5wp7: { purchase: 2.73 },
    // purchase: (link|tap|click|swipe up|visit|head|go|dm|call|whatsapp|message|email|enquire|available) .. to (shop|order|buy|purchase|reserve|book)
    nmxxv6rb: { purchase: 2.8 },
    // purchase: (call|text|whatsapp|phone|contact|ring) [us] [at|on|via] <phone>
    hsw2w1tc: {
      discount: -0.19,
      purchase: 2.77,
      'new-products': -0.31,
      service: 0.2,
      event: -0.12,
      'general-info': 0.46,
    },
    // purchase: (dm|pm|whatsapp|message|msg|text|email|call|inbox) (us|me|to|for) .. (order|details|info|information|price*|find out|enquir*|purchase|customi*|reserv*|book*|avail*)
    '9hu1uebw': { purchase: 2.85 },
    // purchase: (dm us|dm to|dm for|dm me|pm us|pm me)
    vtu6es6t: { purchase: 2.38, 'new-products': 0.28 },
    // purchase: (whatsapp|hotline)
    x42mhwds: { discount: 0.12, purchase: 1.7 },
    // purchase: (enquire|enquiries|inquire|inquiries) [about|by|via|now|at]
    ckpz1mks: { purchase: 2.52, 'general-info': -0.14 },
    // purchase: (book|reserve|secure) (a|your|an|our) (table*|appointment*|reservation*|room*|stay|slot*|test drive|flight*|session|consultation|trip|holiday|visit|place)
    am6t0v34: { purchase: 3.24 },
    // purchase: (reservation|reservations|booking|bookings) [are|is|now|via|link|at] (open|at|on|via|call|link|now|fast|here|required)
    hrvnz08h: { purchase: 3.5, 'new-products': -0.2, event: -0.24 },
    // purchase: (reservation*|bookings)
    y8lxb9jh: { purchase: 2.12, service: 0.15, community: 0.17 },
    // purchase: <money> (each|per|only|plus|a|nett|all)
    rb854ndg: { purchase: 1.8, 'new-products': 0.13, event: 0.1 },
    // purchase: (from|for|at|starting at|starting from|priced at|price|costs|only|just) <money>
    ryz8i2vv: { discount: 0.76, purchase: 1.83, opinion: -0.12 },
    // purchase: (starts at|starting at|starts from|priced|retail price|msrp|retails|pricing)
    fxkp0pib: { purchase: 1.27, 'new-products': 0.15 },
    // purchase: (price|prices)
    yjjbp7oa: { discount: 1.12, purchase: 1, 'new-products': -0.28, 'general-info': 0.21 },
    // purchase: (add to cart|add to bag|swipe up to shop|tap to shop|shop the look|shop link|shop online|online shop|online store|webshop|web store|e-shop|eshop)
    uy0mloh0: { discount: 0.23, purchase: 2.57 },
    // purchase: shop [the|our|all|these|this|new] ({product}|look|collection|sale|range|here|at|via|with)
    '38v5lzt4': { purchase: 2.38, event: 0.29, connected: 0.17, 'general-info': -0.11, other: 0.11 },
    // purchase: shop
    '20wn0r4w': {
      purchase: 1.09,
      reviews: 0.18,
      'new-products': -0.15,
      opinion: 0.21,
      connected: 0.2,
      community: 0.1,
    },
    // purchase: (order|ordering|orders) (online|in|ahead|via|through|from|by|at|your|yours|a|our|now|the)
    ue4qk7ym: { discount: 0.17, purchase: 2.63 },
    // purchase: (order|orders)
    i0bxh0o0: { purchase: 1.76 },
    // purchase: (delivery|takeaway|takeout|take away|pick up|pickup|dine in|dine-in|curbside|to-go|drive thru|drive-thru)
    lvfo47lq: { purchase: 1.09, event: -0.13, community: -0.12, 'general-info': 0.4 },
    // purchase: (ubereats|uber eats|doordash|deliveroo|grabfood|foodpanda|grubhub|zomato|swiggy|instacart|postmates)
    ev63j07j: { purchase: 2.78 },
    // purchase: (on|at|from|via|to) (amazon|target|walmart|sephora|ulta|tesco|itunes|ebay|etsy|costco|flipkart|myntra|nykaa|best buy|lazada|shopee|steam|netflix)
    h4vx3stx: { purchase: 1.26, 'new-products': 0.15, opinion: -0.14, entertain: 0.11 },
    // purchase: (limited edition|limited release|one of a kind|only <number> left|<number> left)
    aqk2wxzq: { discount: 0.11, purchase: 1.8, community: -0.14 },
    // purchase: (own it|stream it|buy it|rent it|download it|buy or rent|rent or buy|own .. digital)
    c2vu12jn: { purchase: 2.61, reviews: 0.16 },
    // purchase: (download (now|the|our|it|today)|app store|google play|on itunes)
    '8vb6cbfr': { purchase: 0.86 },
    // purchase: download
    fplw5sgz: { purchase: 0.81 },
    // purchase: (now playing|in theaters|in theatres|in cinemas|see it in|see it at)
    gtn0dcwr: { purchase: 2.38 },
    // purchase: (size|sizes) <number>
    '2he1j6w2': { purchase: 2.31 },
    // purchase: (full set|full box|excellent condition|mint condition|box and papers)
    i4rzf6n7: { purchase: 2.12, 'new-products': -0.1, 'general-info': 0.16 },
    // purchase: (available sizes|in sizes|sizes available|comes in|colors available|colours available)
    h0k19p9p: { discount: -0.13, purchase: 2.33, reviews: 0.21, community: 0.13, 'general-info': 0.16 },
    // purchase: (spots|seats|spaces|places|slots|rooms|tables|dates) [are|still|now] (left|available|limited|open|filling|going)
    '2dpuy8o5': { purchase: 2.68, event: -0.15, 'general-info': -0.14 },
    // purchase: (purchase|purchases|purchased)
    pwn989vz: { purchase: 1.82 },
    // purchase: (buy|buying|buys)
    awkln47h: { purchase: 1.34, reviews: 0.13, ideas: -0.15, 'general-info': 0.23 },
    // purchase: (book|booking)
    '1ons2urk': { purchase: 0.86, opinion: 0.27, service: 0.19, 'general-info': -0.19 },
    // purchase: (subscribe|subscription|membership) .. (box|plan|<money>)
    e0cyb6at: { purchase: 2.32 },
    // purchase: (hurry|before (it|they|it's|they're|he's|she's) (is|are|gone|go|goes)|won't last|don't stay|don't last|get it before|until they're gone)
    e8bs4l7b: { purchase: 2.16, 'exclusive-info': -0.12 },
    // purchase: (treat|gift) (yourself|your|someone|mom|dad|them)
    nbugex1p: { discount: -0.14, purchase: 2.39 },
    // purchase: (gift guide|gifts for|perfect gift|gift for|gift ideas|stocking filler*)
    wreskzlq: { purchase: 1.6, 'exclusive-info': 0.19, 'general-info': -0.23 },
    // purchase: (featured style|shop this|shop these|shop it|new kicks)
    rrpiede5: { purchase: 3.49 },
    // purchase: (request your|request yours|design your own|customise your|customize your|build your own|create your own)
    olgmgm1y: { purchase: 2.52, community: -0.17, 'general-info': -0.14 },
    // purchase: (visit|head to|come to|pop into|stop by|swing by|drop by|drop into|head over to|come down to|come on down) .. {place}
    i57hbylg: { purchase: 2.32 },
    // purchase: (visit us|come on down|come down|head on down|come by|stop by|see you)
    s8vzmk7y: {
      purchase: 0.59,
      service: -0.13,
      event: -0.14,
      connected: -0.24,
      'general-info': 0.11,
      giveaway: -0.14,
      entertain: 0.2,
    },
    // purchase: (menu|set menu|brunch|lunch|dinner|festive menu) .. available
    '3vh2bwil': { purchase: 2.35, 'new-products': -0.22 },
    // purchase: (for lunch|for dinner|for brunch|dine with|dining|feast)
    oj55p00u: { purchase: 0.69, event: -0.1, ideas: 0.11, 'general-info': 0.28, other: 0.2 },
    // purchase: (sign up|apply|open an account|get a quote|get started|start your|switch to|upgrade to|upgrade your) [now|today|here|online|at]
    '32s6csns': {
      discount: 0.16,
      purchase: 1.26,
      event: -0.16,
      connected: -0.1,
      ideas: 0.16,
      'general-info': 0.17,
    },
    // purchase: (apply|quote)
    '8qb5pjxn': { purchase: 1.86, event: 0.14, ideas: 0.16, 'general-info': -0.15 },
    // purchase: (www|visit) .. (order*|shop*|book*)
    '4u0i74m0': { purchase: 2.32 },
    // purchase: (visit|head to|go to|check|see) .. (website|site|store|shop|link in bio) .. (to (get|buy|order|shop|book)|for (prices|orders|availability))
    '7yb40ie8': { purchase: 2.78 },
    // purchase: (link in bio|link in our bio|link in profile|link below) +price
    kghz10t1: { purchase: 2.78 },
    // purchase: (shop|buy|order|get yours|available) .. (link|bio)
    l4zrrcvm: { purchase: 2.45 },
    // purchase: (get|grab|pick|try) .. (at your|from your|in your) (local|nearest)
    nd71qptd: { purchase: 2.78 },
    // purchase: (dm|message) .. (order|price|details)
    jiz3t97g: { purchase: 2.32 },
    // purchase: (stock|stocks)
    '8o4ski2c': { purchase: 0.92, other: 0.23 },
    // purchase: (stock up|stocking up)
    yb90v2ow: { purchase: 2.17 },
    // purchase: (stock|stocks) (market*|exchange*|price*|closed|higher|lower|rose|fell|index)
    amr4jnkx: { purchase: -1.39 },
    // purchase: (apply now|enroll now|enrol now|join now|subscribe now|sign up now|get started)
    '5u5s0gir': { purchase: 1.93, community: 0.1 },
    // purchase: (order|shop|book|buy) (via|through|by|with|from|at|on|your|a|the|ahead|yours)
    i97sl05j: { purchase: 2.6, community: -0.17 },
    // purchase: (come try|try it today|try one|try it|try yours|get a taste|swing by|stop in|grab a|grab one|grab some|pick some|pick one)
    '4ics3tcq': { purchase: 2.1, 'exclusive-info': 0.25, 'general-info': 0.18 },
    // purchase: (open for (business|dine|takeaway|delivery|orders|dinner|lunch|reservations))
    m675ia0w: { purchase: 2.6 },
    // purchase: (price is|prices from|prices start|costs just|for just|for only|per (person|night|pax|month|kg|bottle|box))
    ftjk4gur: { purchase: 2.35 },
    // purchase: ^ (shop|order|book|buy|get|grab) .. <url>
    n9d1eepw: { discount: 0.27, purchase: 1.76 },
    // purchase: download (the|our) app
    gdhzqb8l: { purchase: 3.65 },
    // purchase: (order|buy|shop|book) (online|in store|via whatsapp|by phone)
    okdwzaaj: { purchase: 3.7 },
    // purchase: in order to
    s3fvvjpp: { purchase: -2.78 },
    // purchase: (in short order|book club|booked|by the book|comic book|cook book|cookbook|guest book)
    vts0c4m1: { purchase: -1.4 },
    // purchase: (workshop|barbershop|coffee shop owner|shop owner*|bookshop)
    rp835mfy: { purchase: -1.04, connected: 0.19, community: -0.1 },
    // purchase: (what we have in store|what's in store|have in store)
    imiwizfp: { purchase: -1.39, 'new-products': 0.24 },
    // purchase: (get|grab|buy|book|secure|snag|purchase|reserve|order) [your|the|our] [<any>] (tickets|ticket|tix|seats|passes) [now|today|here|online|before] [<any>] [<url>]
    kk4g3f4p: { purchase: 4.19 },
    // purchase: tickets [<any>] [<any>] <url>
    '2nppzxt0': { purchase: 3.82, event: -0.11 },
    // purchase: (🎟|🎫|🛒|🛍|📦|🏷)
    '10mwtk4i': { purchase: 2.69, community: -0.12, 'general-info': -0.18 },
    // purchase: <phone>
    qclhyvxm: { purchase: 0.79, service: 0.36, event: -0.17, community: -0.13 },
    // purchase: (📩|📞|☎|📲|📱|wa|tel|telephone|hotline) [<any>] <phone>
    gocwhoft: { discount: 0.13, purchase: 3.23, event: -0.1 },
    // purchase: (stream|rent|watch|buy) .. (on demand|at home|on digital|on dvd|on blu ray)
    ieo3u5oz: { purchase: 2.85 },
    // purchase: (watch|see|catch|experience) .. (in (theaters|theatres|cinemas|imax)|on the big screen)
    mmnx7rsk: { purchase: 1.86 },
    // purchase: (playing|showing) (at|in|near)
    '8rgj2wc7': { purchase: 1.92 },
    // purchase: everything you need [for|to|is] .. (at|from|in|<url>)
    qarkc0q8: { purchase: 2.92 },
    // purchase: (find|pick|get|grab|look for|try) [it|them|us|one|yours|up] (at|in|on) [your|our|the|a|all|most] [<any>] {place}
    z78zlep4: { purchase: 2.8, ideas: 0.12 },
    // purchase: (in|from|at) (the|our|your) [<any>] (aisle|aisles|freezer|deli|bakery|dairy|food hall|pharmacy)
    o9m6ao0g: { purchase: 1.99, 'new-products': 0.16 },
    // purchase: (get|grab|pick up|snag|bag|nab|order|stock up on|treat yourself to|bring home|take home) [<any>] [<any>] {goods}
    zopb36z2: { purchase: 1.86, inspire: 0.19 },
    // purchase: (try|tuck into|dig into|indulge in|savour|savor|sip|feast on|enjoy) [<any>] [<any>] {goods}
    qtph126p: { purchase: 0.66, ideas: 0.17 },
    // purchase: {goods} .. (available|in stock|on sale|for sale|up for grabs|ready to ship|ready to order)
    vr20dt1m: { purchase: 3.02 },
    // purchase: (ready to ship|ships (today|tomorrow|now|worldwide|from|in|next)|made to order|while they last|while it lasts|when they're gone|once they're gone|once it's gone)
    s40due95: { purchase: 3.35 },
    // purchase: (dm|message|inbox|call|comment|text|whatsapp|ring|email) .. to (claim|buy|order|reserve|hold|book|purchase|enquire|inquire|find out)
    '8jnn1ahg': { purchase: 3.59, reviews: -0.14 },
    // purchase: (cash on delivery|afterpay|klarna|instalments|installments|we ship|shipping worldwide|worldwide shipping)
    ijepsdtk: { purchase: 2.78, 'general-info': 0.17 },
    // purchase: (book|reserve|schedule|arrange) (your|a|an|my|the) [<any>] [<any>] (table|room|stay|slot|treatment|appointment|consultation|viewing|demo|fitting|trip|flight|cabin|suite|ride|test drive|court|lane|valuation|holiday|visit)
    npw30a6x: { purchase: 2.66 },
    // purchase: (accepting|taking|open for) [<any>] (orders|bookings|reservations|commissions|appointments|enquiries|clients)
    h7lxyd53: { purchase: 3.24 },
    // purchase: (orders|bookings|reservations|appointments) (close|closing|open|opens|are|now|ship|by|before|must|can)
    cr4sp0j7: { purchase: 3.24 },
    // purchase: (to|for) (order|book|reserve|buy|purchase|orders|bookings|reservations|enquiries|inquiries|prices) [please] (call|visit|dm|message|click|go|head|email|text|whatsapp|contact|ring|tap|<phone>|<url>|<email>)
    m8sozke6: { purchase: 4.17, 'general-info': 0.1 },
    // purchase: (order|book|buy|reserve) .. (by|before|until) <date>
    zvpi35uv: { discount: 0.31, purchase: 2.98 },
    // purchase: (visit|contact|call|email|see|speak to|talk to|ask|stop by) [a|your|our|the] [local|nearest] [<any>] [<any>] (dealer|dealership|showroom|branch|retailer|stockist*|agent|advisor|adviser|broker|counter)
    wzabtyx8: { discount: 0.18, purchase: 2.78 },
    // purchase: (stockist*|retailers nationwide|at retailers|where to buy|find a store|find a dealer|find a stockist|find your nearest|wherever you shop)
    '6csvq5l1': { purchase: 3.26 },
    // purchase: (join us|come|come in|pop in|swing by|stop in|drop in) for [<any>] [<any>] (brunch|lunch|dinner|breakfast|drinks|coffee|tea|supper|pint|cocktails|meal|bite)
    e008ikbv: { purchase: 1.85 },
    // purchase: (dine|dining|eat|eating) (in|at|with) [our|the|us]
    ecne7end: { purchase: 1.35, community: 0.13 },
    // purchase: (for rent|for hire|rentals|4sale|to rent)
    '4xdo0qzy': { purchase: 2.83 },
    // purchase: (just one left|only one left|nearly gone|almost sold out|going fast|limited (stock|quantity|availability|number|numbers|run))
    ikbuimgw: { purchase: 3.32 },
    // purchase: last chance to (buy|get|grab|order|own|shop|book)
    kq7rc4gu: { purchase: 3.7 },
    // purchase: (starting|starts|start|from|priced) [at|from] [just|only] <money>
    tbzjidj8: { discount: -0.23, purchase: 2.62, reviews: 0.11, 'general-info': 0.13 },
    // purchase: <money> (a|per) (night|month|person|head|bottle|box|year|week|day|pair|slice|glass|ticket|kg)
    dho1pqx5: { discount: -0.35, purchase: 2.36, 'general-info': 0.12 },
    // purchase: {goods} [<any>] [<any>] <money>
    w98zs5gp: { purchase: 2.44, event: 0.12, 'general-info': -0.21, giveaway: 0.18 },
    // purchase: (now|currently|exclusively) (in|at|on) (stores|store|shops|boutiques|select stores|selected stores|our store|amazon|the app store|google play|the shop|the store)
    '4i73mnn8': { purchase: 3.28, 'general-info': -0.19 },
    // purchase: (in (stores|store|boutiques|shops)) [now|today] (and|&|or) online
    '92lyf2jo': { discount: 0.1, purchase: 3.6, 'new-products': -0.2 },
    // purchase: (online (and|&|or) in (store|stores|shops|boutiques|branches))
    '369ypwwc': { purchase: 4.17 },
    // purchase: (discover|explore|see|find) .. (in (stores|store|boutiques|shops)|in boutique)
    s2ccas2l: { purchase: 1.87 },
    // purchase: (let us|we can|we'll|we will) (make|bake|design|build|create|deliver|print|customi*) (your|you|one|it|for you)
    '6uvcawms': { purchase: 2.04 },
    // purchase: (hit us up|give us a (call|ring|shout)|drop us a (line|message|dm|text)|slide into our)
    tq9mr7t9: { purchase: 3.02 },
    // purchase: (choose|pick|select) (your|from) [<any>] [<any>] (size|sizes|colour*|color*|flavo*|theme*|style*|design*|shade*|toppings)
    '5qbd51y7': { purchase: 1.46 },
    // purchase: (whether|while|before|as|how|where|why) you [can|want to|are|were|next|first] (buy|shop|order|purchase|book|buying|shopping|ordering|bought|ordered|booked)
    '8ov1myb4': { purchase: -1.47 },
    // purchase: (want|wants|wanting|able|learn|used|easier|easy|enables|allows|helps|reasons|ways|going|need|needs|continue|how) [<any>] to (buy|shop|order|purchase)
    o9ehollk: { purchase: -1.4 },
    // purchase: (he|she|they|i|who|just|has|had|recently) (bought|ordered|purchased|booked)
    '7avbsr9o': { purchase: -1.44 },
    // purchase: (get|find|grab|see|try|read|check|view|here's|discover) [out] [the|our|full|her|his|their|this|more] [<any>] (recipe|recipes|story|stories|details|report|facts|tips|guide|answer|answers|info|information|scoop|lowdown|inspiration|inspired|results|tutorial) [here|now|on|at|below] [<any>] [<url>]
    ucolftgg: { purchase: -2.37, connected: 0.15, 'general-info': 0.32 },
    // purchase: (register|registration|rsvp|sign up) [<any>] [<any>] (seat|spot|place|now|today|here)
    '9q6bs5yn': { purchase: -1.75 },
    // purchase: (seat|seats|spot|place) .. (register|rsvp|sign up)
    rgjsqnx5: { purchase: -1.39 },
    // purchase: (new|opening|opened|opens|first) [<any>] (outlet|store|branch|shop|location|restaurant|cafe|boutique) [alert|in|at|is|opening|opens]
    v8zsgker: { purchase: -1.18, event: -0.11, 'general-info': 0.17 },
    // purchase: (recipe|recipes|bake|whip up|homemade)
    fbxr416m: {
      purchase: -0.9,
      'exclusive-info': -0.16,
      opinion: -0.11,
      service: -0.2,
      event: -0.11,
      community: 0.26,
      'general-info': 0.28,
      inspire: 0.11,
    },
    // purchase: (tickets|seats|passes) (from|start|starting|at|available|on sale|going|via|still|selling|now) [<any>] [<any>]
    rg5sd4m1: { discount: 0.16, purchase: 3.6, 'new-products': -0.16, 'general-info': -0.11 },
    // purchase: (on sale|go on sale|goes on sale|tickets on sale|presale) (<date>|friday|now|this|at|tomorrow|today|<time>|monday)
    s86lr9zt: { purchase: 3.24 },
    // purchase: (request a demo|book a demo|schedule a demo|get a demo|free quote|get a free quote|request a quote|get your quote|talk to sales|contact sales|speak to our|get in touch to|get in touch for)
    xhchlpdf: { purchase: 2.03 },
    // purchase: (open|get|start|apply for) (an|a|your|the) [<any>] [<any>] (account|loan|card|policy|plan|mortgage|membership|subscription|quote|cover)
    rrgf3nw2: { purchase: 1.89 },
    // purchase: (walk ins|walk-ins|by appointment|appointments available|slots available|slots open|spaces available|limited slots|limited spaces|limited seats|spots remaining|spots left)
    bcocp5k4: { purchase: 1.74 },
    // purchase: (delivery|pickup|pick up|takeaway|takeout|dine in|dine-in|self collect|self collection) (available|only|now|or|and|from|via|options|orders|is)
    gt2wr6ya: { discount: 0.16, purchase: 2.68 },
    // purchase: (islandwide|nationwide|same day|next day|home|worldwide|free) (delivery|shipping)
    txl8spuv: { discount: 0.31, purchase: 2.02 },
    // purchase: (tap the|tap to|click to|swipe to|swipe up|tap through|click the|hit the|follow the|use the|via the) [<any>] [<any>] (shop|buy|order|book|purchase|product|tags|tag|reserve)
    dtd9m8ua: { purchase: 3.24 },
    // purchase: (serious buyers|price on request|poa|price in dm|prices in dm|dm for price|pm for price|message for price|price list|make us an offer|offers over|asking price|guide price|ono)
    olw74n1m: { purchase: 3.35 },
    // purchase: <money> [<any>] (only|each|nett|onwards|and up|incl|shipped|delivered|all in)
    yfzug1uf: { discount: -0.13, purchase: 2.96, service: 0.11, community: 0.11 },
    // purchase: (price|rrp|cost|fee|entry|admission|tickets) [is|are] <money>
    rrsy9aog: { purchase: 2.32 },
    // purchase: (perfect|ideal|great|lovely|the best) (gift|gifts|present|presents|stocking stuffer*|treat) [for|idea|this]
    an5irgcg: { purchase: 0.87, 'general-info': 0.27 },
    // purchase: (head to|visit|see|shop|browse|explore|check out) [our|the|us] [<any>] (shop|store|online store|online shop|webshop|website|site|boutique|showroom|counter) (for|to|now|and|today|or)
    ml97j6a3: { purchase: 2.86 },
    // purchase: (pick up|grab|buy|order|collect) .. (on your way|today|tonight|this weekend|this week|at your|near you|in time for)
    '248nkxwa': { purchase: 1.83 },
    // purchase: (make|place|put in|get|send|submit) [your|an|a|in] [<any>] (order|orders|reservation|booking|pre order)
    '6hi1npw5': { purchase: 3.71 },
    // purchase: (add|adds|added) [it|them|these|this|some|one] [<any>] to [your|the] (cart|basket|bag|order|trolley|wishlist|wish list)
    lyu2qd2q: { purchase: 3.29 },
    // purchase: (in time for|just in time for|ready for|perfect for|ahead of) [<any>] (christmas|valentine's|mother's day|father's day|easter|eid|diwali|summer|winter|spring|autumn|fall|school|halloween|the weekend)
    lg0t7j8b: { purchase: 0.45 },
    // purchase: (catch it|see it|watch it|stream it|hear it|play it|read it|own it|get it) (in|on|at|now|today|before|while|from) [<any>]
    '2753lvv4': { purchase: 1.76, 'exclusive-info': 0.24, 'new-products': 0.16, 'general-info': -0.15 },
    // purchase: (only|exclusively) (at|in|available at|through|from) ({place}|<url>)
    dpztufdn: { purchase: 1.85 },
    // purchase: (available|find it|find them|get it|buy|stocked|sold|order) (on|at|in|from|via) (<mention>|amazon|etsy|ebay|target|walmart)
    zskezvpt: { purchase: 2.78 },
    // purchase: (we're|we are|now|currently|still|open) (booking|taking bookings|taking orders|hiring out|serving|open for)
    '5l1uis6p': { purchase: 1.49, 'new-products': -0.19 },
    // purchase: (our|the|this|these) [<any>] {goods} (is|are) (perfect|ideal|great|just|a must|made|the|sure|everything|all)
    '7mmvaxgt': { purchase: 1.38 },
    // purchase: (sizes|size|uk|us|eu) <number> (to|through) <number>
    tmgbr2r4: { purchase: 2.93 },
    // purchase: (link in bio|link below|link in comments|link in profile|link in description) (to|for) (shop|buy|order|book|purchase|details|more|tickets|reserve|prices|grab|get|yours)
    ilsgbsm4: { purchase: 3.33 },
    // purchase: (customer service|customer care|technical support|support team|help desk|queries|support|complaints|toll free|issues) .. <phone>
    np2zu5xg: { purchase: -1.88 },
    // purchase: ^ (get|grab|order|buy|own|play|try|rent|book|pick up|pre-order) .. .. .. (today|now|tonight|this weekend)
    e93qhrod: { purchase: 3.41, 'new-products': -0.1 },
    // purchase: (presale|pre-sale) [tix|tickets|code|now|is|starts]
    '6ux6a777': { discount: -0.28, purchase: 3.85, 'exclusive-info': 0.44, event: 0.14 },
    // purchase: (make sure you|be sure to|don't forget to|remember to|time to|got to|gotta) (get|grab|order|book|buy|try|pick up|reserve|stock up) [<any>] [<any>]
    bi35v7lj: { purchase: 2.97 },
    // purchase: (hit|hits|hitting|flying off|off) the (shelves|shop floor|shelf)
    eewuylwd: { purchase: 2.01 },
    // purchase: (*forsale|*preorder|*tickets)
    o5402fgu: {
      discount: -0.1,
      purchase: 3.53,
      'exclusive-info': 0.12,
      'new-products': -0.24,
      event: 0.15,
      giveaway: 0.16,
    },
    // purchase: <number> (mm|ml|cl|cm|kg|grams|oz|ct|carat|karat|gb|tb|inch|inches|pcs|pieces)
    nhe34zna: { purchase: 0.79, reviews: -0.15, 'general-info': -0.19 },
    // purchase: (pre-owned|preowned|preloved|pre-loved)
    sn4gh2q3: { purchase: 1.55, 'general-info': 0.1 },
    // purchase: (vintage|authentic)
    '7b7hk83e': { purchase: 0.75, 'new-products': 0.57 },
    // purchase: (stores|outlets|boutiques|branches|retailers) (now|today|only|nationwide)
    y7jxphf2: { purchase: 2.29 },
    // purchase: (make|making) (a|an|your|our) (reservation*|appointment*|booking*)
    '8cnkujl5': { purchase: 3.28, 'new-products': -0.18 },
    // purchase: (book|reserve|secure) (a|your|an|our) (visit|table|stay|slot|experience|room) (online|now|here|today|via|at|<url>)
    sf2xmbyw: { purchase: 4.34 },
    // purchase: (only|exclusively) (at|on|from|with) <any>
    '59wtw00n': { purchase: 1.3, 'exclusive-info': 0.12, 'new-products': 0.2 },
    // purchase: (yours|ready|available|live|up) [now] to (shop|own|order|buy|wear|take home|book|rent|hire)
    a98as74t: { purchase: 3.19 },
    // purchase: (shop|browse) (her|his|their|some of|this season's|select|selected|all|more|pre loved|preloved|vintage|our favourite|our favorite) [<any>] [<any>] [({product}|{goods}|pieces|closet|edit|picks|finds|favourites|favorites)]
    j7zabgw0: { purchase: 3.21, 'general-info': 0.12 },
    // purchase: (for your chance to win|for a chance to win|for the chance to win|chance to win|stand a chance|enter to win)
    '36z8wih3': { purchase: -1.65, giveaway: 0.32 },
    // purchase: (win|winning|wins|won|winner*) [<any>] [<any>] [<any>] [<any>] (tickets|ticket|voucher|vouchers|hamper|passes|gift card|prize|trip)
    xxsz0t50: { purchase: -1.83 },
    // purchase: (we have|we've got|you'll find|got) everything you need (for|to)
    xynxmv8h: { purchase: 2.46 },
    // purchase: (looking for|searching for|in search of|hunting for|stuck for) (a|an|the|some|that) [<any>] [<any>] (gift*|present*|outfit*|dress|treat*|bargain*|dessert*)
    j9jnrp9s: { purchase: 2.46 },
    // purchase: (try|treat yourself to|indulge in|savour|tuck into|stock up on|pick up) (these|this|our|a|some|the) .. .. .. <url>
    wuxvoe0a: { purchase: 2.66, reviews: 0.17, community: 0.25 },
    // purchase: (first|among the first) to (reserve|order|own|buy|pre order|preorder|shop)
    b77kxpe2: { purchase: 2.51 },
    // purchase: (don't miss out on|don't miss your chance to|last chance for|hurry and) (get|getting|grab|grabbing|buy|buying|order|ordering|own|owning|your|yours|these|this)
    l8308gey: { purchase: 2.54 },
    // purchase: (dealer|store|outlet|branch|showroom|shop|restaurant|stockist|retailer) (near|in|around) your (city|area|town|neighbourhood|neighborhood|location)
    u15rtbnx: { purchase: 2.36 },
    // purchase: (come|head|swing|pop|drop|stop) [on|yourself] (down|by|over|in|along|into) [to|at] [<any>] [<any>] [today|now|tonight] [<any>] [<any>] for (a|an|our|some|the|your|lunch|dinner|brunch|breakfast|drinks|coffee|dessert)
    nsofq6ej: { purchase: 2.31, 'new-products': 0.15 },
    // purchase: {goods} +post:link -post:question
    hx0jh6fx: {
      purchase: 0.81,
      reviews: 0.12,
      event: -0.25,
      ideas: 0.34,
      'general-info': -0.16,
      giveaway: -0.15,
      greeting: 0.11,
      inspire: -0.1,
    },
    // purchase: (click and collect|click & collect|collection available|collection or delivery|delivery or collection|kerbside collection)
    efd7n9oz: { purchase: 2.66 },
    // purchase: (shop|buy|order|browse|book) [<any>] [<any>] [<any>] here
    t4d4wgi0: { purchase: 3.28 },
    // purchase: (looking|wanting|planning|learn|how|why|before|people|consumers|when|safely|easier) .. (buy|buying|purchase|order|shop) .. <url>
    fjp3tygi: { purchase: -0.87, 'general-info': 0.12 },
    // purchase: available in [<any>] [<any>] (countries|languages|markets|states|regions|cities|territories)
    m7kyt04l: { purchase: -1.39 },
    // purchase: [full|see our|view our|check our|our] menu (at|here|on) [<any>] <url>
    '3p0vkgnp': { purchase: 2.84 },
    // purchase: (get|grab|find|pick up|buy|order) [all] [of] (the|your) (ingredients|essentials|supplies|bits|kit)
    '3wfg5cq0': { purchase: 2.83 },
    // purchase: (online now|now online)
    '572fozax': { purchase: 1.56 },
    // purchase: (come|pop in|drop by|stop by) (and|&) (find|try|shop|browse|pick|get|taste|enjoy|grab) [your|our|a|some|the]
    '789ftzu6': { purchase: 2.47 },
    // purchase: (head|come|hop|swing|get yourself) [on] down to
    tey0z9y7: { purchase: 1.86, 'general-info': 0.32 },
    // purchase: (reach out|get in touch|contact) .. .. <phone>
    '7ton6xx9': { purchase: 2.58, community: 0.15 },
    // purchase: (at|in) (select|selected|participating) [<any>] (stores|outlets|shops|branches|restaurants|locations|retailers|pharmacies)
    g5ztbtfc: { purchase: 2.86, 'general-info': -0.11 },
    // purchase: (dining|dine|eat) in (at|with|here)
    '1df4kdaw': { purchase: 2.53 },
    // purchase: (first come first serve*|first in best dressed|until sold out|til sold out)
    j8bjhh1w: { purchase: 2.32 },
    // purchase: (preorder|preorders|pre orders|pre order) (are|now|is|open|close|closes|start|starts|ship|ships|available)
    khoq6gdl: { purchase: 3.72, 'general-info': 0.11 },
    // purchase: (for lease|now leasing|just listed|new listing|price on application)
    '3d14ofwq': { purchase: 2.32 },
    // purchase: (bed|bedroom*|bath*|sqft|sq ft|apartment*|house|villa*|condo*) .. (for sale|for rent|to let|to rent|for lease)
    '13gmndyh': { purchase: 3.24 },
    // purchase: box office
    '143hbeku': { purchase: 1.91, event: 0.13 },
    // purchase: (last|few|final|remaining|limited|only) [few|remaining|number of] (tickets|copies|pairs|pieces|rooms)
    icogzwd3: { purchase: 3.24 },
    // purchase: gift (cards|vouchers|certificates|boxes|sets) [are|now] available
    r3nfye3f: { purchase: 2.32 },
    // purchase: (served|serving|available) (daily|all day|every day|until late|from <time>|till <time>|every weekend|only on)
    '0ozoam4q': { purchase: 2.32 },
    // purchase: (on tap|on draught|by the glass|by the bottle)
    '2h78d3ny': { purchase: 1.39 },
    // purchase: (sizes|size) (xs|s|m|l|xl|range|from|small|medium|large)
    lxh8suig: { purchase: 2.32 },
    // purchase: (shop|buy|order|book|tickets|reserve|get yours|grab yours) .. (link in bio|link in our bio|link in profile|link below|link in the comments|linkinbio)
    '426xnc2g': { purchase: 3.71 },
    // purchase: (visit|pop into|head to|pop in to) (your|a|any) (local|nearest) <any>
    daglnjh5: { purchase: 2.15, service: 0.49 },
    // purchase: (now shipping|now in stock|shipping now|in stock now|back in store*)
    vzgx122t: { purchase: 3.24 },
    // purchase: (take a test drive|test drive (it|one|yours|today|the))
    euagt4pd: { purchase: 2.32 },
    // purchase: (apply|applications) (online|today|here|via)
    '1yncc9ri': { purchase: 1.78 },
    // purchase: (rates|rooms|packages|stays|fares|flights|tours|prices|menus|suites|plans|memberships|classes) (start|starting|starts|begin|from) [at|from] [just|only] <money>
    ptf101b3: { purchase: 3.25 },
    // purchase: (fill|load) (your|up your) (cart|basket|trolley|boot|fridge|freezer|pantry)
    gza7sd2p: { purchase: 2.32 },
    // purchase: (law and|executive|court|world|alphabetical|chronological|pecking|tall|stay at home|restraining|doctors|doctor's) (order|orders)
    d7hj09tf: { purchase: -1.39 },
    // purchase: (the|this|a|her|his|my|our|new|first|latest|favourite|favorite|great|good) book
    lpt6g262: { purchase: -0.5, opinion: -0.17 },
    // purchase: book (club|launch|review|signing|festival|fair|list|week|day|tour)
    '0ijz1qex': { purchase: -0.63 },
    // purchase: (golden|parking|lottery|support|speeding|just the) (ticket|tickets)
    pj5hu1c9: { purchase: -0.93 },
    // purchase: download (the|our|this|a|your) [full|free|new|latest] [<any>] (report|guide|whitepaper|white paper|ebook|e book|pdf|brochure|poster|toolkit|template|checklist|study|slides|infographic)
    q2aazbw7: { purchase: -1.39 },
    // purchase: (apply|apply now|apply today|apply here) .. (job|jobs|role|position|career*|scholarship*|grant*|internship*|team)
    '7m6tym5i': { purchase: -1.85 },
    // purchase: (terms|conditions|t&cs|restrictions|exclusions|limits|t&c) apply
    dnpoqpo6: { purchase: 0.38 },
    // purchase: (quote of|favourite quote|favorite quote|quote tweet|quote from|inspirational quote|this quote)
    f9dq74lk: { purchase: -1.39 },
    // purchase: (oil|gold|share|stock|house|gas|commodity|crude|market|petrol|energy|electricity|food|home) (price|prices)
    pip4ulfs: { purchase: -1.39 },
    // purchase: delivery (drivers|driver|partners|partner|of|team|guy|men|man)
    lkrt101k: { purchase: -0.93, 'general-info': -0.14 },
    // purchase: (pick up|picking up) (the|a|your|where) (phone|trash|litter|pace|pieces|kids|we)
    yf0uamig: { purchase: -0.93 },
    // purchase: (helpline|emergency|crisis|support line|suicide|claims|report|fraud|safety) .. <phone>
    g0cqsbdf: { discount: 0.15, purchase: -2.16, service: 0.1 },
    // purchase: (our store|our shop|our website)
    f9ypjgvl: { purchase: 1.41 },
    // purchase: checkout
    qtyi7b8g: { discount: 0.15, purchase: 1.08 },
    // purchase: (store|shop|branch|restaurant|cafe|office|outlet|we) .. (closed|closing early|will close|reopen*)
    ktw41yqz: { purchase: -1.85 },
    // purchase: ^ (find|pick up|grab|look for|spot) our [<any>] [<any>] ({goods}|{product}) (at|in|on)
    r9oluazc: { purchase: 2.78 },
    // purchase: (spend|spends|save|saves|win|earn|donate|donated|raise|raised|worth|claim|referral) [<any>] <money>
    is3ye1b0: { discount: 0.14, purchase: -1.12 },
    // purchase: we deliver
    '3vpgagp5': { purchase: 1.39 },
    // purchase: we deliver (to|in|within|across|nationwide|until|from|free|straight|every|all|islandwide|seven|daily)
    o1vlhsfb: { purchase: 2.78 },
    // purchase: (deliver|delivers|delivering|delivered) (on|results|value|growth|change|our promise)
    x21yhhxx: { purchase: -1.39 },
    // purchase: (off|on|with|for) (your|every|any|all) [first|next|entire|whole] (order|orders) [with|via|by|when|over|of|at|from|using] [code|<any>]
    fieyh4dg: { purchase: 0.48 },
    // purchase: (commissions|books|order books|custom orders|pre sales) (are|is|now) [now|back|again] open
    '0p9dtcsf': { purchase: 3.24 },
    // purchase: (appointments|slots|tables|rooms|vacancies|pitches) [<any>] (today|tomorrow|tonight|this (week|weekend|saturday|sunday|friday|month)|available|from <time>|on <date>)
    h54o758o: { purchase: 2.42 },
    // purchase: (we have|we've got|still have|a few|has|have) [<any>] [<any>] (appointments|slots|tables|vacancies)
    '4ez2hir1': { purchase: 2.32 },
    // purchase: [gift] (vouchers|cards|hampers|sets|boxes) [are|now] available [at|online|from|in]
    fujydbom: { purchase: 2.78 },
    // purchase: (on|in) (4k|blu ray|bluray|dvd|digital hd|vinyl)
    dezvzo5f: { purchase: 1.85 },
    // purchase: (blood donation|give blood|donate blood|vaccine|vaccination|flu shot|booster|mammogram|health check|check up)
    zslj43ak: { purchase: -1.4 },
    // purchase: (save|saves|saving|earn|save you|saving you) .. <money> (a|per|every) (year|month|week)
    hjdkkyvy: { purchase: -0.97 },
    // purchase: (raised|raise|donated|fundraising|fundraiser|proceeds) .. <money>
    xyrqjc4j: { purchase: -1.87 },
    // purchase: (on|in) (the|our) (shelf|shelves|racks|counter) (now|today|this|from|at)
    dghb6oy0: { purchase: 2.32 },
    // purchase: (last|final|only|remaining) (two|three|four|five|six|few|<number>) [<any>] (left|jars|bottles|pieces|pairs|copies|items|units|boxes|bags)
    saw398y2: { purchase: 2.68 },
    // purchase: (table|tables) for (two|three|four|five|six|eight|<number>)
    '1gorbohm': { purchase: 1.85 },
    // purchase: (call|ring|text|phone) <any> [<any>] (on|at) <phone>
    '2ukvibw4': { discount: -0.16, purchase: 2.92 },
    // purchase: (free|available|open) dates
    ohm442sy: { purchase: 2.32 },
    // purchase: availability (in|for|on|this)
    xedanykg: { purchase: 1.85 },
    // purchase: (at|in|from|visit|into) (any of|one of|all of|any|all) [our|the] (stores|shops|branches|restaurants|boutiques|showrooms|salons|cafes|outlets)
    '3ffzub4t': { purchase: 2.78 },
    // purchase: ^ (hire|rent) (our|a|the|your)
    vlu004hx: { purchase: 2.91 },
    // purchase: (dates|slots|bookings|reservations) (for|in) [<any>] [<any>] (are|is|now) [now] (open|available|filling|live)
    lulkhc1e: { purchase: 2.78 },
    // purchase: find your nearest (recycling|hospital|clinic|vaccination|polling|shelter|meeting|group|library|park|centre|center)
    nozi7bqk: { purchase: -0.46 },
    // purchase: (space|slot|gap|cancellation|appointment|vacancy|table|kennel) [<any>] (tomorrow|today|tonight|this (morning|afternoon|evening|week|friday|saturday|sunday)|at <time>|on <date>|left|come up|come free|just opened|has opened up|available|free|going)|(i've|ive|i have|we've|we have|have|had|just had|got) (a|an|one|two|three|some|a couple of|a few|<number>) [<any>] (space|spaces|slot|slots|gap|gaps|cancellation|cancellations|appointments|openings|availability|people drop out)|cancellation [just|today|tomorrow|for]
    s0xoythx: { purchase: 3.13, 'jobs-investors': 0.13 },
    // purchase: first (to|one to) (message|dm|reply|ring|text|shout) [gets|get|has|takes|bags|<any>]|first (come|dibs|refusal)|(no|zero) (holds|reserves|reservations|waiting list)|name on (the|a) list|(leave|put) your name (at|with|on)|(ring|call|phone|text) (reception|the (desk|shop|office|surgery|salon|studio|branch|box office|clinic|nursery|farm|yard|bar)|<any> on|ahead|to book|us to|<phone>|me)|ask for <any> [<any>] [<any>] (on|at|in|when)|(name|names) (your price|and number)
    idr6ymnn: { purchase: 2.18, service: 0.32, 'general-info': 0.22 },
    // purchase: (until|till|til|when|once) (they're|they are|it's|its|she's|they've) [all] (gone|sold out|finished|gone they're gone)|gone by (noon|ten|eleven|lunch|lunchtime|midday|<time>)|(hot|fresh|out) (from|out of|of) the (oven|hatch|fryer|grill|wok|kiln|roaster|counter) (at|from|now|today|this|every)|(hatch|counter|till|kitchen|stall|van|truck|grill|bar|oven) (is|opens|open|on|fired up) (from|at|till|until|now)|(behind|at|on|over) the (counter|till|bar|deli|bakery|hatch)|on the (stall|counter|bar|menu|board|specials board|van|shelf|shelves|racks|rail|rails) (now|today|tonight|this|from|until|till|all|every|again|at)
    '104x3lze': { discount: 0.23, purchase: 2.13, 'new-products': -0.19, event: 0.14, giveaway: 0.13 },
    // purchase: <money> (incl|including|inc|with|for (two|three|four|five|six|a|the|one|both|<number>)|posted|post free|postage|plus (post|postage|p&p|shipping|vat|delivery)|a (pop|tray|punnet|loaf|go|dozen|stem|metre|jar|bag|bunch|ticket|seat|head|class|session|scoop|cup|pint|plate|tin|pot|box|pack|litre|kilo|copy|roll|sack)|each|half a dozen|the (pair|lot|set|bunch)|on the door|in advance|adults|concessions|before fees|in (white|black|graphite|navy|oak|small|all))
    k4k17jm6: { purchase: 2.72, 'general-info': 0.31 },
    // purchase: (half a dozen|a dozen|<number> packs|six packs|box of <number>|pack of <number>|set of <number>|tray of <number>|<number> pairs|<number> units|three units|<number> copies|<number> prints|<number> pieces|one (only|off|left|in stock)|last one|only one) [<any>] [<any>] <money>|(edition|run|batch) of [just|only] <number>|<number> (pairs|copies|prints|bottles|pieces) (worldwide|only|available|made|in total|for sale)
    i0dlhtum: { purchase: 2.41, 'new-products': 0.18 },
    // purchase: (needs|need|looking for|wants|deserves) a [new|good|loving|forever] home|make (it|him|her|them|this one) yours|(could|can|will) be yours (for|at|from|today|with)|(coming|come|going) home with (you|someone)|take (it|her|him|one|them) home (for|today|with)|(find|found) (it|its|their|her) (new|forever|next) (home|owner)|ready for (its|their|a|her) (new|next) (home|owner|mantel|adventure|life)|(free|available) for (the|hire|rent|weekends|parties|weddings) [<any>] [<any>] (weekend|hire|<date>)|(post|postage|p&p) both ways|for (three|four|two|seven|<number>) days (incl|including|from|hire)
    '0y6t1g3t': { purchase: 2.32 },
    // purchase: (on|in|hits|hit|hitting) [the] (shelves|shelf|aisle|aisles|freezers|fridges|stands|newsstands|windows) (at|from|in|now|next|this|across|of|nationwide|tomorrow|today)|(chilled|freezer|frozen|baking|middle|seasonal|world foods|cereal|snack|wine|toy|garden|special buy) (aisle|section|cabinet|cabinets|aisles)|(stocked|sold|found|yours|available) [<any>] (at|by|in) (the|all|most|every|your|good|selected|any|over) [<any>] [<any>] (shops|stores|delis|garages|pharmacies|supermarkets|retailers|pubs|bars|branches|outlets|cinemas|bookshops|bookshop|corner shop|newsagents)
    dt9p8sfu: { purchase: 2.58, 'new-products': 0.34, opinion: 0.17 },
    // purchase: (in|to) (cinemas|theaters|theatres|imax|bookshops|bookstores|boutiques|showrooms|dealerships|kiosks|supermarkets|pharmacies) (now|everywhere|from|this|today|on|tomorrow|nationwide|across|worldwide)|(arriving|arrives|arrive|landing|lands|coming) (in|at|to) (boutiques|stores|shops|showrooms|shelves|dealers|dealerships|selected|select) [<any>] (from|in|on|this|now|<date>)|only (in|at) (these|this|our|the) (stores|store|shop|shops|boutiques|locations)|exclusive (styles|pieces|items|colours|colors|prints) [<any>] (available|only|in)
    u2by958s: { discount: -0.15, purchase: 1.79, 'new-products': -0.11, ideas: 0.1, 'general-info': -0.13 },
    // purchase: (on|at|via|in|from) (our|the|my) (site|website|webshop|web shop|online shop|etsy|etsy shop|depop|vinted|ebay|store|app|stories|storefront|shopify|big cartel) [now|today|tonight|from|until|at|in|for|<money>]|(went|goes|go|going|are|is|now) (up|live|listed|online) (on|at|in) [the|our] (site|website|shop|store|etsy|<time>|<number>|noon|midday)|(shop|website|store) (update|drop|restock) (is|goes|tonight|tomorrow|<date>|at|now|live)|(just|newly|freshly) (listed|uploaded|restocked|landed)|(comment|reply|type) [<any>] (sold|mine|link|shop|price|want|claim) (and|for|to|below|if)|(app|web|online|store|in store|members|cash|card|collection) only
    '27xbqfak': {
      discount: 0.18,
      purchase: 1.52,
      reviews: -0.18,
      opinion: 0.12,
      service: 0.58,
      event: -0.21,
      'general-info': 0.26,
    },
    // purchase: (<number>|one|two|three|four|five) (bed|beds|bedroom|bedrooms|bedroomed) (semi|detached|flat|terrace|terraced|apartment|bungalow|villa|home|maisonette|townhouse|end terrace|condo)|(ask for|arrange|book|request|for) (a|your|an accompanied) (viewing|viewings)|viewing* (by|from|available|this|strictly|recommended|<date>|on)|(sales|marketing|leasing) (office|suite|centre|gallery) (open|is|now)|(show) (home|flat|apartment) (open|now|is)|plot <number>|(chain free|no onward chain|guide price|in excess of|offers (over|around|invited|in region)|to let|pcm|per calendar month|under offer|price reduced)
    '8azgl6d9': { purchase: 2.51 },
    // purchase: (looking|want|wanting|ready|thinking) (to|of) (sell|selling|sell on|consign|trade in) [with] (your|it|that|unwanted)|(sell|consign) (your|with us|to us|yours|it to us)|(consign|consigning|consignment) (with|your|form|today|is)|we (buy|are buying) (cash|gold|pre|vintage|used|designer|unwanted)|get (paid|cash|an offer|a valuation|an instant|a quote) (the same|within|on|for your|today|in|instantly|for)|cash for (your|gold|old)|(part exchange|px welcome|trade ins welcome|finance available|warranty included|service history|one owner|low mileage|<number> miles|mot until)
    y7odhpvw: { purchase: 2.14, community: 0.16 },
    // purchase: (get|buy|dial|activate|subscribe|recharge|top up|load|grab|try) [<any>] [<any>] [<any>] (bundle|bundles|data|pack|packs|plan|airtime|minutes|package|recharge) [<any>] [<any>] [<any>] (from|for|at|only|on the|via|through|by dialling|by dialing|dial|today)|dial [<any>] [<any>] [<any>] (to (activate|subscribe|buy|get)|now)|(activate|subscribe|recharge|top up) (now|today|via|on|with|your|by|through)|(low as|little as|only|from just) <money> [<any>] [<any>] (a|per|and|to|each|with)
    rvb2tfq3: { purchase: 2.7, 'general-info': -0.18, entertain: 0.12 },
    // purchase: (seats|tickets|tix|places|returns|boxes|stalls|circle) (<date>|friday|<time>|<url>|<money>|here|from|at|in for|for (tonight|tomorrow|saturday|friday|sunday)|go|left)|(general sale|general on sale|onsale|priority booking|public booking|booking) (opens|open|is|starts|begins|from|now|<date>)|(book|booking) (online|ahead|in advance|early|essential|required|recommended|advised|opens|now open|via|through)|(pre book|prebook|pre booking|advance booking)|(concessions|family ticket|day pass|season ticket*|season pass*|membership) [is|are|from|at] <money>|box office (<phone>|till|until|open|opens|on|now|<url>)
    dof4xc4j: { discount: -0.27, purchase: 2.69, event: 0.18 },
    // purchase: (flights|fares|rooms|cabins|sailings|breaks|stays|pitches|lodges|villas|packages) [<any>] [<any>] (from <money>|now on sale|on sale|available|bookable)|(one way|return|round trip) (from|for|at) <money>|(fly|sail|travel|stay) [<any>] [<any>] (from|for) (just|only|<money>)|(now|open) for (sale|booking|bookings) (until|through|from|for|on|at)|(summer|winter|autumn|spring|<year>) (schedule|season|dates|programme|timetable|flights) [is|are|now|on] (on sale|bookable|open for booking|available to book)
    bq59ewvy: { discount: 0.22, purchase: 2.28 },
    // purchase: (request|order|get|ask for|claim) (a|your|our|free) [<any>] (sample|samples|swatch|swatches|quotation|brochure|catalogue|catalog|price list|pricing|datasheet)|(available|order) (through|via|from|with) (our|all|your|authorised|authorized|selected|local) [<any>] (distributor*|dealers|dealer|partners|resellers|merchants|wholesaler*|agents)|(moq|minimum order|ex stock|in stock for immediate|ready for [immediate] delivery|ships in <number>|trade accounts|trade prices|trade counter|bulk orders|wholesale enquir*)
    qx0rnpld: { purchase: 2.78 },
    // purchase: (skip|pause|stop|cancel) (or (skip|pause|stop|cancel)|any time|anytime|whenever)|(first|monthly|weekly|next) (box|boxes|delivery|bag|parcel) [<any>] [<any>] (<money>|ships|leaves|goes out|is|from)|(subscribe|sign up|join) [<any>] [<any>] (for|from|at) <money>|<money> (a|per) (month|week|year|box|delivery) [<any>] (cancel|no contract|no commitment|all in|unlimited)|(upgrade|unlock|buy|get) [<any>] [<any>] (pass|battle pass|season pass|premium|pro|dlc|expansion|bundle) (now|today|this|to get|and|for|in the|from)
    woof94mk: { discount: 0.14, purchase: 2.24 },
    // purchase: (size|sizes) (uk|us|eu|xs|s|m|l|<number>)|(xs|s|m|l) (to|through) (<number> xl|xxl|xl|xxxl|l)|<number> to <number> xl|(in|comes in) (small|medium|large|sizes)|(fits|fit|best fits) (uk|us|eu|size|a size|sizes) [<number>]|(available|comes|offered|sold) in (white|black|blue|red|green|navy|graphite|three|two|four|five|<number>) [<any>] (sizes|colours|colors|finishes|shades|lengths|or|and)|(serves|feeds) (up to|<number>|two|four|six|eight) .. <money>
    '758kgsgu': { purchase: 2.04 },
    // purchase: <money> [a month|a day] (pays for|could|can (pay|provide|help|buy|feed|give)|will (pay|provide|help|buy|feed|give)|buys a|provides|helps|feeds|covers the cost|keeps|would)|(text|sms) <any> [<number>] to <number> (to (give|donate)|and donate)|(donate|donation*|gift aid|appeal|sponsor a|just giving|your gift of|give) [<any>] [<any>] <money>|text <any> to <number>
    maqbaj94: { discount: 0.13, purchase: -1.76, service: 0.11, 'general-info': 0.21 },
    // purchase: (net profit|profit*|revenue*|turnover|dividend*|income|sales|ebitda|loan|loans|earnings|salary|budget|tax|fine|grant|funding|investment|deal|contract|damages|costs|bill|bills|rate|rates|rent|value|worth|assets|portfolio|debt|premium*|sold) [<any>] [<any>] (of|to|by|at|from|was|is|for|amounted to|reached|totalled|around|about|below|above|under) [<any>] <money>|<money> (per share|more|less|on average|higher|lower|profits|in (revenue|sales|profit|fees|tax|damages|savings|funding|grants|prizes))|(put|puts|set|save|squirrel*) [<any>] [<any>] aside [<any>] <money>|(average|typical|extra) [<any>] [<any>] [<any>] <money>
    ldj5svog: { discount: 0.1, purchase: -2.33, 'general-info': -0.16 },
    // purchase: (masks|parking|toilets|staff|support|seating|wifi|water|information|recording|report|reports|results|resolutions|replay|showers|laundry|transcript|slides|minutes|interpreter*|advice|counselling|translation*|subtitles|details|shuttle*) [<any>] (is|are|will be) [<any>] available|available (on|to|at) (the|our|all) (entrance|website|investor|members|request|no cost|staff|customers|public|residents|students)|(read|watch|listen|view|overview|full (report|interview|story|article|programme)) [<any>] (available|here|at|on)
    m1s2uvxe: { purchase: -1.44, other: 0.18 },
    // purchase: (coffee|corner|body|tea|chip|barber|repair|charity|pet|pawn|machine|print|talk|our|drawing of our|from the|call it a|called it a|bike) shop (today|watched|cat|dog|floor|talk|window|owner|lights|team|life|update)|shop (cat|dog|floor|talk|window|owner|lights|small|local)|(coffee|corner|body|chip|barber|repair|charity|pawn|machine) shop|buy (less|time|into|nothing|happiness|you happiness|back shares)|(can't|cannot|can) buy (happiness|love|taste|time)|(last|final) (order|orders) [is|are|today|tonight|at|for]|(out of|in|working|running|law and|keep|mail|put in) order|(packed|shipped|fulfilled|sent|our) [<any>] order number|(purchase|quantity) limits|(book|booked) (a|your) (repair|meeting|callback|technician|service visit|gp|boiler service|tuner)
    '2nsjb98g': { purchase: -0.68, event: 0.12, connected: 0.11, 'general-info': -0.29 },
    // purchase: (landing|lands|arriving|coming|hitting|launching|dropping|debuts|out|releasing|released|launches) [<any>] (in stores|in store|on shelves|online|stores) [<any>] [on] (<date>|<year>|next (week|month)|soon|this (spring|summer|autumn|fall|winter))|(in stores|online|stores) [<any>] [<any>] (from|on) <date>
    '20ht5zp7': { purchase: 1.39 },
    // purchase: (not|isn't|aren't|cannot be|can't be) (valid|combined|used|redeemed|available) with [any] other (offer*|promotion*|discount*)|(dine in|takeaway|in store|eat in) only (not|valid|offer|while)|(show|flash|present|quote) this (post|screen|tweet|message) [<any>] [<any>] [<any>] (when|at|counter|till|order)
    '3ub89fls': { purchase: 0.28 },
    // purchase: (testers|volunteers|participants|models|applicants|hosts|mentors|foster*) (wanted|needed)|(apply|applications) .. (tester*|volunteer*|panel|study|trial|grant|bursary|award|residency|programme|by <date>|before <date>)
    qclf2ktk: { purchase: -2.32 },
    // purchase: (see|meet|find|visit|catch) [us|our] .. (booth|stand|hall) <number>|(register|registration|rsvp|sign up) .. (free|online|now|here|by|before|<url>)|(tickets|sponsorships) (and|or) (sponsorships|tables|donations|tickets)
    '50jedgsk': { purchase: -0.88, 'exclusive-info': 0.14, event: 0.11 },
    // reviews: (been|was|were|is) (judged|named|voted|crowned|rated|ranked|awarded|scored) .. (best|top|winner|favo*|number one|no 1|<number>|year)
    z58aa6ju: { reviews: 2.9, 'general-info': -0.19 },
    // reviews: (retailer|product|brand|store|shop|restaurant|supermarket|employer|company|car|wine|beer|hotel|bank|airline|app|game|agency|team|dealer|project) of the (year|month|decade)
    q0o2bzbh: { reviews: 2.55 },
    // reviews: (award|prize|medal) (winner*|winning)
    nnes2fjw: { purchase: 0.14, reviews: 2.07 },
    // reviews: (best-selling|bestselling|best selling|number one selling|no 1 selling|top-selling|most-loved|most popular)
    wjl9hsm5: { reviews: 2.09 },
    // reviews: (she|he|they|mum|dad|mom|customer|one [customer|fan|guest]|<any>) (said|says|wrote|told us|raved|described) .. (love*|amazing|best|great|fantastic|brilliant|delicious|perfect|happy|lovely|pleased|chuffed|treasure)
    '2gbjfnbt': { reviews: 2.25, opinion: 0.14, event: -0.19, 'general-info': -0.1 },
    // reviews: (scooped|bagged|won|brought home|picked up|took home|landed|collected|received) .. (award*|prize*|medal*|gold|silver|stars|oscar*|trophy|title*)
    '21l9pya5': { reviews: 2.3 },
    // reviews: (judges|judging panel|critics|experts|testers|tasters|reviewers|editors|blogger*) .. (said|voted|called|rated|loved|scored|praised|are fans|judged)
    fo6k12pb: { reviews: 2.35, 'general-info': -0.15 },
    // reviews: what (people|customers|they|others|fans|you) have been saying
    zniv357f: { reviews: 2.77, ideas: 0.14, 'general-info': -0.1 },
    // reviews: (<number> stars|<number> star|five-star|5-star|4-star|five star) (review*|rating*|service|hotel)
    e6y2xcec: { reviews: 4.18 },
    // reviews: (<number> stars|<number>-star|five-star|five star)
    kuwrgx90: { reviews: 2.73 },
    // reviews: (rated|rating|ratings) .. <number>
    j6nos8qa: { reviews: 3.75 },
    // reviews: (customer|client|guest|user|google|product|patient|five star|great|amazing|glowing|rave|recent|happy) (review|reviews|feedback)
    h3foeffd: { reviews: 4.36 },
    // reviews: (testimonial|testimonials)
    yfbdbfx1: { reviews: 3.65 },
    // reviews: (what|hear what|see what) .. (are|is|have|has|had|were) (saying|to say|said)
    oguz972a: { reviews: 3.58 },
    // reviews: [our] (client*|customer*|guest*|member*|fans|users) [are] (love|loves|raving|saying|say|agree|told us|tell us)
    '9cfna4cr': { reviews: 3.35, community: 0.11 },
    // reviews: (rave|raves|raving|raved)
    '6l9bbrfr': { reviews: 3.14 },
    // reviews: [has|have|was|were|been|are] (voted|named|ranked|rated|crowned) .. (best|top|number|no|one of|leader|<number>|first|most)
    '9q6hjh6t': { reviews: 4.51, connected: -0.2, 'general-info': -0.33 },
    // reviews: (named|voted|ranked|rated|recognized|recognised|listed|certified) (as|a|an|the|one|by|in|on|among|to|for|again)
    '3jcq3m5l': { reviews: 2.76, 'new-products': -0.1, connected: 0.13 },
    // reviews: (won|win|wins|winning|winner of|receive|receives|received|receiving|awarded|earned|earns|honored with|honoured with) .. award*
    d6lobmmb: { reviews: 3.49 },
    // reviews: (award|awards) .. (for|from|by|in recognition)
    '3x0y1rin': { reviews: 3.15, 'general-info': -0.22 },
    // reviews: (award-winning|award winning|multi-award)
    '49acoel4': { reviews: 1.57 },
    // reviews: (award|awards)
    htckubgr: { purchase: -0.1, reviews: 2.13, event: -0.21, 'general-info': -0.11 },
    // reviews: (honored|honoured|proud|thrilled|humbled|delighted|pleased|excited) .. (named|award*|recognized|recognised|ranked|receive|received|selected|listed|included|recognition)
    cazbndlb: { reviews: 3.14 },
    // reviews: (chosen|selected) (as|by|among|one|for)
    fmdq1d0t: { reviews: 1.97, 'general-info': 0.12 },
    // reviews: (selected|named|added|elected|inducted) (to|for|in|into|on) .. .. (list|ranking|index|hall of fame|top <number>)
    eb689rpy: { reviews: 4.23 },
    // reviews: (best places to work|best place to work|great place to work|great places to work|employer of choice|top employer*|best employer*|best workplace*)
    xrehaz4q: { reviews: 4.69 },
    // reviews: (for|by) (recognizing|recognising|naming|ranking|acknowledging)
    j4r08l7b: { reviews: 3.13 },
    // reviews: (recognition|recognized|recognised|accolade*|honor|honour|honors|honours|medal|gold|silver|bronze)
    '8hl07lqt': {
      purchase: -0.11,
      reviews: 0.38,
      connected: -0.12,
      ideas: 0.12,
      community: -0.29,
      greeting: 0.14,
    },
    // reviews: (among|amongst) [the] .. (top|best|most (admired|innovative|trusted|valuable|sustainable|ethical|popular|loved|reliable|influential|powerful))
    '08wpkttd': { reviews: 4.7 },
    // reviews: (best-selling|best selling|best-seller|best seller|bestselling|bestseller|bestsellers|best sellers|top selling|top-selling)
    nweo2v9v: { reviews: 3.48, 'new-products': 0.12, 'general-info': -0.34, inspire: 0.19 },
    // reviews: (most popular|fan favorite*|fan favourite*|customer favourite*|most-loved|most loved|top-rated|top rated|highly rated|highest rated|crowd favourite|cult favourite)
    a55uj1uv: { reviews: 2.73 },
    // reviews: (ranked|ranking|rankings|ranks)
    lted9kxx: { reviews: 3.02, entertain: 0.12 },
    // reviews: (no|number) <number> (rated|best|choice|recommended|brand|in|on|for)
    unckx4ox: { reviews: 3.13 },
    // reviews: (top|best) <number>
    bgxox1oc: { reviews: 3.1, connected: -0.21 },
    // reviews: (top|best) .. (in the world|in america|in the country|in the world|globally|companies|places to work|employer*|list)
    bz6vqyxy: { reviews: 2.61 },
    // reviews: (our|my|a|in-depth|full|full car|quick|product|this|honest|car|film|movie|book|album) review
    bfti2vej: { reviews: 3.76 },
    // reviews: (review|reviews|reviewed|reviewer*)
    '1qe0tlke': { reviews: 2.69, community: -0.14 },
    // reviews: (as seen in|as seen on|as featured in|featured in|mentioned in|thanks for the review|thanks for including)
    i2wjxxhd: { reviews: 3.86 },
    // reviews: (critics|critic|critic's|critically acclaimed|editor's choice|editor's pick|editors' choice|editors' pick)
    tg8gz052: { reviews: 3.03, 'exclusive-info': 0.2 },
    // reviews: (according to .. (review|test|ranking|survey|poll|analysis|report)|analysis .. shows|tests show|tested and|taste-approved|taste test|test winner)
    d6b2q9gj: { reviews: 3.12 },
    // reviews: (recommended by|highly recommend|would recommend|i recommend|recommend this|approved by|trusted by|loved by)
    urfww41a: { reviews: 3.13 },
    // reviews: (best|greatest|comfiest|most comfortable|quietest|favorite|favourite|first time) .. (i have ever|i've ever|we have ever|we've ever|ever)
    '0xh6v4p4': { reviews: 2.97 },
    // reviews: (i love|i absolutely love|i'm obsessed|my favorite|my favourite|my new favorite|game changer|life changing|totally worth)
    anrgggyp: { reviews: 0.98 },
    // reviews: (love|loved|loves|loving|obsessed|best|amazing|great|delicious) +quote-credit
    ia9benvo: { reviews: 3.65 },
    // reviews: (yummy|delicious|tasty|great food|great service|worth it|must try|must-try|must visit) +post:handle-credit
    hgmbgt9x: { reviews: 3.27, community: 0.18 },
    // reviews: (before and after|before & after)
    mpghb0th: { reviews: 2 },
    // reviews: (trustpilot|tripadvisor|yelp|michelin|consumer reports|j.d. power|jd power|glassdoor|forbes|fortune|good housekeeping|gartner|forrester|newsweek|ookla)
    ymibajdt: { reviews: 1.52, opinion: 0.14 },
    // reviews: (comparison|compared to|versus|head to head|fastest|leader in)
    slewc0jk: { reviews: 1.03, giveaway: 0.15 },
    // reviews: (finalist|finalists|shortlist*|nominated for|nominee*|nomination*)
    ck0m15h5: { reviews: 0.87, 'new-products': -0.13, community: 0.27 },
    // reviews: (leader|leading) .. (quadrant|report|list)
    o1tb5nq4: { reviews: 2.09 },
    // reviews: (charts|chart|billboard|top songs|top albums|top tracks|leaderboard)
    wdey4lfw: { purchase: 0.14, reviews: 3.14, 'new-products': -0.15 },
    // reviews: (people have spoken|the verdict|verdict is in|says it all|what they're saying|they love it)
    '1ktumcfn': { reviews: 3.06, 'general-info': -0.18 },
    // reviews: (is changing|has changed|has done to|helped me|made my|saved me) .. (life|my)
    z71kk16n: { reviews: 2.96, community: 0.15 },
    // reviews: (⭐⭐⭐|★★★|🌟🌟🌟)
    xyvmn40j: { reviews: 4.22 },
    // reviews: (best .. in town|places to|cafes in|restaurants in|things to do)
    xsg3ffzw: { reviews: 2.56, 'general-info': 0.15 },
    // reviews: (star|stars)
    s7zhgj5l: { reviews: 0.51, community: -0.14, 'general-info': -0.11, entertain: -0.14, inspire: 0.34 },
    // reviews: (here's what|this is what|look what|read what|see why|find out why) .. (say|says|said|think|thinks|love|saying|wrote|are)
    hm2t0wvs: { reviews: 4.66, event: -0.1 },
    // reviews: (called|calls|calling|described|describes|dubbed) .. (best|one of|<any> achievement|perfect|must|favorite|favourite|stunning)
    osikvubi: { reviews: 3.65 },
    // reviews: (gave us|gives us|giving us|got) .. (stars|rating|review)
    '7x3equr1': { reviews: 3.13 },
    // reviews: (voted|votes) (best|us|the best|number)
    '60ekfc60': { reviews: 3.13 },
    // reviews: (thank you|thanks) .. (review|award*|recognition|recognizing|kind words|feedback|honor|honour)
    qjlam3j1: { reviews: 3.14 },
    // reviews: (kind words|happy customer*|happy client*|satisfied customer*|what our {customer})
    '1ofzc1xx': { reviews: 3.03, community: 0.1 },
    // reviews: (best <any> (in|of|award*)|best in|best of <year>|best of|best new|best overall)
    aayd3k8j: { reviews: 1.89, 'general-info': -0.17 },
    // reviews: (won|win|wins|winner of|winning) .. (award*|best|gold|silver|bronze|medal|prize for)
    ak3pdslz: { reviews: 3.87 },
    // reviews: (accredited|certified|accreditation|awarded|award from)
    dvenzgjr: { reviews: 2.15 },
    // reviews: (top-ranked|top ranked|top pick|top choice|top <number>)
    '7l5gt0wz': { reviews: 2.61 },
    // reviews: hall of fame
    ea1cocn6: { reviews: 2.09 },
    // reviews: of the year
    brpwywbr: { reviews: 1.34, 'general-info': 0.21, inspire: 0.19 },
    // reviews: (employer|product|car|game|book|app|bank|brand|restaurant|bar|pub|hotel|company|store|retailer|agency|airline|airport|broker|insurer|supermarket|café|cafe|bakery|brewery|startup|business|team|innovation|phone|watch|wine|beer|workplace|provider|venue|chef|campaign|project) of the year
    e5kao8i7: { reviews: 4.71 },
    // reviews: (half|quarter|end|part|rest|time|start|day|days|month|months|beginning|night|first|last|course|most|highlight*|week|weekend|colour|color|event|party|games) of the year
    s7yq7gw2: { discount: 0.13, reviews: -1.05, 'new-products': 0.19, 'general-info': 0.37 },
    // reviews: (reasons (why|people|customers) love|people love|everyone's (talking|raving)|people are (talking|loving))
    '162k66b6': { reviews: 3.09, 'new-products': -0.28 },
    // reviews: (tested|test results|lab tested|clinically proven|proven|<percent> of (customers|users|women|people|participants))
    vvkarel1: { reviews: 1.8, 'general-info': 0.12 },
    // reviews: <score>
    wl4jeouc: { reviews: 4.2, 'new-products': -0.22, 'general-info': 0.22 },
    // reviews: <number> stars from
    '85qvifn9': { reviews: 4.33 },
    // reviews: (won|wins|win|winning|received|receives) .. award
    hhz0ysnx: { reviews: 4.65, 'general-info': 0.23 },
    // reviews: (winner of|won|wins|winning) (a|an|the|our|best|gold|silver|bronze) .. (award*|prize|medal|title)
    cfvawmko: { reviews: 4.18 },
    // reviews: (critics|reviewers|experts) (call|called|say|said|love|agree|rave|praise)
    j3n3ndfy: { reviews: 4.18 },
    // reviews: (finalist|finalists|shortlisted) (in|for|at)
    '7yqsfvk1': { reviews: 4.54, opinion: 0.18 },
    // reviews: (recognized|recognised|named|selected|chosen|ranked|voted|rated) (as (the|a|an)|[as] (one of|among|best|top|number))
    '3dynd8ro': { reviews: 4.14, 'general-info': 0.25 },
    // reviews: (thank you|thanks) .. review
    syocizjc: { reviews: 4.35 },
    // reviews: (happy|satisfied|delighted|another happy) (client|customer|guest|patient|member)
    e5lcos5m: { reviews: 4.2 },
    // reviews: (amazing|great|excellent|best|fantastic|wonderful|quietest|fastest|recommend|favourite|favorite|perfect|loved) +quote-credit
    etxjmalf: { reviews: 3.43 },
    // reviews: (amazing|great|excellent|best|fantastic|wonderful|recommend|favourite|favorite|perfect) +quotation
    '588ek2wf': { reviews: 1.78, 'new-products': 0.17, event: -0.21 },
    // reviews: (our favourite*|our favorite*|staff pick*|our pick*|editors' favourite*|our verdict|our rating|we tested|we tried|we reviewed|put to the test)
    '9ey5njta': { reviews: 3.37, 'new-products': 0.12, connected: -0.1 },
    // reviews: (the|our) best <any> (of|in|for|to)
    '96f7pl2v': { reviews: 1.28, community: 0.1 },
    // reviews: (number one|number 1|no 1|no. 1|ranked first|first place|second place|third place)
    '0s40skby': { reviews: 2.77, entertain: 0.12 },
    // reviews: (five stars|5 stars|4 stars|four stars|three stars)
    nqhnpqdk: { reviews: 3.23, 'general-info': -0.18 },
    // reviews: (scored|scores|rating of|score of) <number>
    u42t3qu9: { reviews: 3.17 },
    // reviews: (award ceremony|awards ceremony|award show|oscar*|grammy*|bafta*)
    '1pfpmwba': { reviews: -2.23, connected: 0.17 },
    // reviews: (leave|write|give|post) .. review
    '0or0kls6': { reviews: -2.09 },
    // reviews: (movie star*|rock star*|pop star*|all star*|star wars|under the stars)
    '1jyikpa4': { reviews: -1.57 },
    // reviews: (wins|won|win|winning|receives|received|receive|receiving|awarded|earns|earned|given|presented|scoops|scooped|takes|took|bags|bagged) .. .. (award|awards|prize)
    wrw4q3yx: { reviews: 4.74, community: -0.22 },
    // reviews: (among|in|on|into) <any> [<any>] [<any>] top <number>
    '9tymil3t': { reviews: 4.73 },
    // reviews: for (recognizing|recognising|naming|ranking) .. as
    '7gp5q5k2': { reviews: 4.7 },
    // reviews: (named|ranked|listed|recognized|recognised|included) .. .. (list|ranking|index|companies|workplaces|brands)
    wgxbgfm0: { reviews: 4.71, 'general-info': -0.15 },
    // reviews: (see why|find out why|read why|here's why) .. (thinks|loves|recommends|says|love|recommend)
    '0kksv0l6': { reviews: 3.65 },
    // reviews: (taste|tried and|tester|testers|lab|road) tested
    ngb7f95t: { reviews: 4.18 },
    // reviews: (top|best) .. (albums|songs|films|movies|books|cafes|restaurants|hotels|places|gadgets|gifts)
    '3d4tt34r': { reviews: 3.71 },
    // reviews: for (recognizing|recognising|naming|ranking|including|featuring|selecting|voting|awarding|honoring|honouring) (us|our|<any>)
    '9rkhqt57': { reviews: 4.18 },
    // reviews: (among|amongst|into) [<any>] [<any>] (top|best) [<number>]
    hqw26a72: { reviews: 4.18 },
    // reviews: (receives|received|receive|receiving|wins|won|win|earns|earned|scoops|scooped|picks up|picked up|takes|took|bags|bagged|collects|collected|claims|claimed|landed|gets) .. .. (award|awards|gold|silver|bronze|trophy|medal|accreditation|certification|honours|honors)
    wzngb0uc: { reviews: 4.58, community: 0.18 },
    // reviews: award* <year>
    cat1rwdc: { reviews: 4.91 },
    // reviews: <year> [<any>] [<any>] award*
    magsdgsg: { reviews: 3.17 },
    // reviews: (best|top|fastest|leading|favourite|favorite|finest|greatest|coolest|number one) [<any>] [<any>] (in the (world|country|city|uk|us|nation|state)|in (singapore|london|america|india|town|class|test|britain|europe|australia|canada)|of the year|award|awards|of <year>)
    '3r9u0i86': { reviews: 4.04, event: -0.11, connected: 0.1 },
    // reviews: (experts|critics|customers|reviewers|fans|foodies|riders|parents|users|drivers|judges|readers|analysts|testers|guests|clients) .. (love|loves|loved|rave|raving|raved|think|say|says|said|agree|recommend|named|voted|chose|rate|rated|obsessed|praise)
    '7fulm0wv': { reviews: 3.47 },
    // reviews: see (why|what|how) [<any>] [<any>] [<any>] [<any>] (thinks|think|say|says|said|love|loves|recommends|rates|rated)
    ssg005n2: { reviews: 3.65 },
    // reviews: (stop|been|all|everyone's|everyone is|keep) (raving|buzzing|talking) (about|over)
    '1q1g144c': { reviews: 3.67 },
    // reviews: (love|loved|best|amazing|great|perfect|worth|recommend|impressed|obsessed|changed|easier|delicious|so good|game changer) +first-person-singular +post:mention
    ace213u7: { reviews: 1.56 },
    // reviews: (totally|well|so|really|definitely|absolutely|highly) (worth|recommend|recommended|delicious|impressed|yummy)
    lkmr9r5c: { reviews: 3.15 },
    // reviews: (approved|endorsed|recommended|tested|certified|accredited|verified|trusted|rated|loved|praised|hailed) by
    f4k55dj0: { reviews: 3.78 },
    // reviews: (taste|dermatologist*|clinically|dentist|expert|vet|mum|parent|customer|laboratory|independently) (approved|tested|recommended|proven|loved)
    ssbse9q5: { reviews: 5.29 },
    // reviews: (<number>|nine|eight|four) (out of|in) (<number>|ten|five) [<any>] (customers|users|women|dentists|owners|vets|mums|parents|would|say|agree|recommend)
    pxpdx24r: { reviews: 4.18 },
    // reviews: <number> [<any>] [<any>] (reviews|ratings)
    ra71lb6e: { purchase: 0.13, reviews: 4.19 },
    // reviews: (featured (in|by|on)|thanks .. for (the feature|featuring|including|the mention)|in the press|write up|named us|voted us|rated us|ranked us|picked us|chose us|awarded us)
    cowh2lnr: { reviews: 3.61 },
    // reviews: (ranks|ranked|ranking) .. (<number>|first|second|third|top|number one)|(placed|came|finished) [in] (first|second|third|top|the top|number one)
    dlnz9wd8: { reviews: 3.67 },
    // reviews: (red dot|if design|effie*|webby*|stevie*|cannes lions|great place to work|best workplaces|fast company|good design award|world travel awards|best companies|best places|readers choice|people's choice|queen's award|which best buy)
    o9lsg8t6: { reviews: 3.77 },
    // reviews: (nominated|nominee|nominees|longlisted) (for|in|at|as) -quotation
    z1rice45: { reviews: 3.03, opinion: 0.13 },
    // reviews: (proud|honored|honoured|humbled|thrilled|delighted|grateful) to (be|have been|receive|accept|win|share|announce) [<any>] [<any>] (named|recognized|recognised|ranked|awarded|voted|listed|included|award|winner|selected)
    sr5cynd7: { reviews: 4.72 },
    // reviews: (their|her|his|your|a|this) (words|feedback|review|kind words|testimonial|verdict|experience) [<any>] (with|about|of|says|made|means|means|on)
    '1bz7j7vn': { reviews: 2.41, community: 0.24 },
    // reviews: most (admired|innovative|trusted|sustainable|ethical|valuable|loved|reliable|recommended|attractive) (company|companies|brand|brands|employer*|bank)
    '6nqbv1uu': { reviews: 4.7 },
    // reviews: (score|scores|scored|rating|rated) (of|a|an|us|it)|(score|scores|scored) <number> (out|percent|points|stars)
    '6q6f5z9h': { reviews: 3.37, event: 0.1, 'general-info': -0.23, giveaway: 0.21 },
    // reviews: (before|after) (photo|photos|pic|pics|shot|shots|results)
    wbixgq3f: { reviews: 1.57 },
    // reviews: (golden globe*|oscars|emmy*|screen actors guild|red carpet|grammys|academy awards|tony awards|country music|film awards|movie awards|music awards|mtv awards|tv awards|television awards)
    fmka2vit: { reviews: -2.14 },
    // reviews: (our|the) best ever
    tvoe37uh: { purchase: 0.3, reviews: -2.09 },
    // reviews: one of our (most|best|favourite|favorite|top)
    v8qilij1: { reviews: -2.11, 'general-info': 0.12 },
    // reviews: (best (way|ways|practice|practices|wishes|friend|friends|part|of luck|time|times|gift|day|bits|version|thing|view|kept|place)|do our best|your best|at its best|look your best|best before)
    '3zitmsik': { reviews: -2.14, event: -0.12, ideas: 0.12, 'general-info': -0.15 },
    // reviews: (award|awards|scholarship|prize) (to|winner|winners|ceremony|night|show|season|dinner|gala|recipients|entries|nominations)
    sewma17r: { reviews: -1.58 },
    // reviews: (winner|winners|finalist|finalists) of (the|our|this) [<any>] [<any>] [<any>] (challenge|contest|competition|scholarship|hackathon|giveaway|draw)
    jsa39vmf: { reviews: -2.61 },
    // reviews: (nominate|submit|enter|vote|cast) .. .. (award|awards)
    vfp08dmo: { reviews: -2.09 },
    // reviews: (movie|rock|pop|all|guest|special|film) star*
    fwue7hsy: { reviews: -2.09 },
    // reviews: (made|makes|making|landed|named to|named on|included on|included in|featured on|spot on|place on|back on) [it] [to|onto|on] (the|this year's|their|its|a|our) .. (list|ranking|index|roundup|guide)
    mxjvwd88: { reviews: 4.62 },
    // reviews: (take|takes|took|taking|bring|brings|brought|bringing) home .. (award*|gold|silver|bronze|prize|trophy|title|win|honours|honors|best)
    '7msple05': { reviews: 4.7 },
    // reviews: (recognized|recognised|honored|honoured|awarded|rewarded|presented) (with|by|at|for)
    e8clwpgu: { reviews: 3.35 },
    // reviews: (award|prize|title) (goes to|went to|has gone to)
    mwfpmd82: { reviews: 2.09 },
    // reviews: (wins|won|win|winning) (best|big at|top|most|gold|silver|first)
    egrzyajq: { reviews: 4.24 },
    // reviews: (kind words|lovely words|love this|love letter|shout out|shoutout|write up|review|feature|great feedback) from [our|a|the|<mention>]
    vocj29kd: { reviews: 3.62 },
    // reviews: (reviewed|tested|rated|approved|recommended|featured|covered|praised) by [<any>] (<mention>|<hashtag>|experts|critics|users|customers|editors|readers|dermatologists|dentists|parents|the)
    '2bmplrxg': { reviews: 4.18 },
    // reviews: (hear|heard) [it] from [our|a|the|some] [<any>] [<any>] {customer}
    '0a5243kq': { reviews: 1.57 },
    // reviews: (hear what|see what|read what|listen to what|this is what|here's what|find out what) [<any>] [<any>] [<any>] (says|say|said|has to say|have to say|think|thinks|thought|are saying)
    '64sxon1n': { reviews: 4.87, community: 0.14 },
    // reviews: (customer|success|client|patient|member|guest|user) (story|stories|success|testimonial*|spotlight)
    ohnrt367: { reviews: 1.57 },
    // reviews: (topped|topping|tops|climbed|climbing|hit|hits|reached|entered|leads|leading) [the] [<any>] (chart|charts|list|rankings|billboard|number one|no 1|leaderboard)
    oere0yd2: { reviews: 4.18 },
    // reviews: most (watched|streamed|downloaded|viewed|popular|played|searched|talked about|liked|awarded|requested|wanted) [<any>]
    hp6uodz1: { reviews: 3.12, 'general-info': 0.11 },
    // reviews: (best value|best rated|best reviewed|top scoring|highest scoring|gold standard)
    kuqt149v: { reviews: 2.09 },
    // reviews: (stars|star) (on|from|by|out of|review|reviews|rating|ratings|average|according)
    r7rujc5f: { reviews: 4.53, 'general-info': -0.15 },
    // reviews: (10 out of 10|ten out of ten|a perfect (10|score)|thumbs up from|seal of approval|stamp of approval)
    fk01jm6y: { reviews: 2.09 },
    // reviews: (critics|reviewers|press|experts) (love|loved|rave|call|can't)
    mtvehpby: { reviews: 3.65 },
    // reviews: (5|five|4|four) star (review*|rating*|service|experience|hotel|feedback|google)
    ju086na5: { reviews: 4.56 },
    // reviews: (i was|i am|i'm|we were|we are) (so|very|really|blown|super|extremely|absolutely) (impressed|happy|pleased|satisfied|away|grateful|amazed|comfortable)
    es0w8hz4: { reviews: 2.06, community: 0.1 },
    // reviews: (couldn't|could not|can't|cannot) (be happier|recommend|say enough|speak highly|fault|ask for)
    nll6urzd: { reviews: 3.65 },
    // reviews: (would|will|i'd|i'll) (definitely|highly|absolutely|100|totally|certainly) (recommend|return|come back|be back|buy again|use again)
    xpuiblvn: { reviews: 4.18 },
    // reviews: (customer|client|guest|patient|user|employee|reader) (satisfaction|rated|choice|awards|approved|recommended)
    zjkbxf3i: { reviews: 3.65 },
    // reviews: (j d power|gallup|trustpilot|which|feefo|google|tripadvisor|yelp|glassdoor|app store|g2|capterra|amazon|facebook) (rating|ratings|review|reviews|score|award|stars|survey|study|badge)
    sqdjmw2t: { reviews: 4.18 },
    // reviews: (nominat*|shortlist*|longlist*|finalist*) .. (award*|prize)
    '9hpdkvmh': { reviews: 3.77 },
    // reviews: (best|top) (workplace*|employer*|place to work|places to work|company|companies|brand|brands|bank|airline|hotel|restaurant|bar|cafe|app|game|car|suv|phone|laptop|broker|insurer|university) [<any>] [<any>] (award*|list|by|in|of|for|<year>)
    gor8xw0i: { reviews: 4 },
    // reviews: (the (reviews|results|votes|scores|ratings) are in)
    i64uifae: { reviews: 3.65 },
    // reviews: (your|the|our|some|these) (reviews|ratings|testimonials)
    uz7or97k: { reviews: 3.13 },
    // reviews: (*awards|*award|*testimonials|*testimonial)
    i4w4fyp0: { reviews: 1.47, event: 0.11, 'general-info': -0.11, giveaway: 0.11 },
    // reviews: (awarded|wins|won|win|secures|receives) [<any>] [<any>] [<any>] (contract|contracts|tender|grant|grants|bid|scholarship*|funding)
    '83t7x1lx': { reviews: -3.13 },
    // reviews: (client love|customer love|guest love|review of the (week|day|month)|testimonial tuesday|feedback friday|feel good friday|google reviews|review spotlight|another (5|five) star|words from|straight from (our|the))
    dbskkjp4: { reviews: 4.69 },
    // reviews: (customer|guest|crowd|fan|staff|reader|local|family|house|firm|all time) (favourite|favorite|favourites|favorites|fave)
    dm8nbm9d: { reviews: 2.61 },
    // reviews: (press|critics|reviewers|bloggers|media|magazine|editors|new york times|guardian|vogue|forbes|cnet|techradar|the verge|wired|good housekeeping|time out|timeout|conde nast|lonely planet) (says|say|said|calls|called|named|names|rated|rates|loves|love|voted|reviewed|wrote|writes|picks|recommends)
    '6ycn78ns': { reviews: 4.18 },
    // reviews: <year> [<any>] (film|movie|music|tv|television|academy|guild|bafta|oscar*|grammy*|emmy*|country|billboard|golden|actors|fashion|style) [<any>] award*
    mhqie8mx: { reviews: -2.09 },
    // reviews: (player|man|woman|goal|save|moment|employee|student|teacher|athlete|rookie|coach|artist|photo|fan) of the (match|month|week|game|series|year|season|tournament|day)
    '9006md9f': { reviews: -2.09 },
    // reviews: (actor|actress|singer|ambassador|friend of the house|musician|director|designer|athlete|champion|film|star|student|students|teen|graduate*|alumni) .. (nominated|nominee|won|wins|winning|award|awarded|received)
    mocvwi2s: { reviews: -2.13 },
    // reviews: (award|awards|prize|medal|honor|honour|scholarship) for (his|her|their) [<any>] [<any>]
    g2npuckt: { reviews: -2.84, 'general-info': 0.22 },
    // reviews: (congratulations|congrats|congratulate|congratulating|well done|kudos) .. (on|for) (winning|receiving|earning|taking|being|your|his|her)
    nyxrpt9c: { reviews: -1.38 },
    // reviews: you [all|guys] (voted|asked|chose|picked|spoke)
    vzbtkz39: { reviews: -2.12, 'exclusive-info': 0.2, giveaway: 0.15 },
    // reviews: top (student*|teacher*|talent|prize|tip|tips|priority|priorities|notch|layer|stories|story|deals|deal|secret|floor|drawer|shelf|gear|up|off|with|it)
    hbugwwrt: { reviews: -0.58 },
    // reviews: (life|success|dream|dreams|believe|courage|world|happiness|knowledge|only way|heart|mind|soul|freedom|failure|hope|learn|change) +quote-credit
    '8h25nhxs': { reviews: -2.12, entertain: -0.17 },
    // reviews: (olympic*|paralympic*|world cup|commonwealth games|grand slam|super bowl|playoff*|premier league|ballon)
    kjil2nc7: { reviews: -1.58, connected: 0.1, 'general-info': 0.15 },
    // reviews: (crown|find|finding|choose|choosing|vote for|voting for|search for|looking for|nominate|only|use|using|deserve*|get|give you|bring you|make|making|want) the best
    v37p9ist: { purchase: 0.25, reviews: -2.09 },
    // reviews: number one (tip|rule|reason|question|goal|priority|cause|concern|fan|way|thing|mistake)
    lo14q26i: { reviews: -0.52 },
    // reviews: (our|a|the|your) (review|roundup|round up|recap) of (the|our|this) (year|week|month|season)|(year|month|week) in review
    nxmdzx1c: { reviews: -1.04 },
    // reviews: (two|three|four|five|<number>|double|triple|another|several|our first) [<any>] (award|awards|golds|medals|trophies|accolades)
    dhrmquvn: { reviews: 3.4, 'general-info': 0.23 },
    // reviews: (on|in|made|into|among) .. (hot list|gold list|good food guide|michelin guide|best list|power list|watch list|<number> list|best of list)
    zc7nxw96: { reviews: 3.65 },
    // reviews: (calls|called|call|names|named|dubs|dubbed|rates|rated|crowns|crowned|voted) (it|us|our <any>|them|this|this <any>) [<any>] (the|a|an|one of|best|top|number|their)
    qf03nne2: { reviews: 4.08 },
    // reviews: (the|ranked|rated|voted|britain's|america's|your|nation's|world's) 1 (app|brand|choice|bank|rated|ranked|selling|recommended|retailer|provider|broker|airline|store|school|company)
    '1rfj7dk0': { reviews: 4.18 },
    // reviews: (we|our|experts|testers|editors) [<any>] (compared|compare|put|tested|tried|pitted) .. (side by side|to the test|head to head|against|so you)
    xqostwdy: { reviews: 4.18 },
    // reviews: (gave|give|gives|receive*|earn*|score*|award*|got|get|achieve*) .. (highest|top|full|perfect) (marks|score*|rating*|grade*|honours|honors)
    vrcbqq9o: { reviews: 5.48, 'general-info': -0.14 },
    // reviews: (leads|tops|led|leading|first in|member of|named to|included in|joins|highest in|ranked in) .. (index|ranking|rankings|league table|benchmark|scorecard|quadrant)
    ws8fkzqy: { reviews: 4.18 },
    // reviews: (win|wins|won|winner|winners|winning|scoop*|triumph*|success|honoured|honored|recognised|recognized|gold|victory|double) (at|in) (the|this year's|last night's) .. .. (award|awards)
    x4go91ob: { reviews: 4.82 },
    // reviews: (dow jones sustainability|ftse4good|corporate equality index|gender equality index|ethisphere|most admired|diversityinc|working mother|great place to work|100 best|net promoter|j d power|jd power|good housekeeping institute|magic quadrant|forrester wave|consumer reports|euromonitor|brand finance|brandz|interbrand|world travel awards|skytrax|tripadvisor travel)
    mbwkfq1g: { reviews: 3.46, 'general-info': -0.21 },
    // reviews: (highest|top|full|great|excellent|perfect|good) (marks|scores|score|rating|ratings|ranking|customer satisfaction|satisfaction)
    '44w529rm': { reviews: 3.66 },
    // reviews: (is|are|as|have|has|named|voted|become|among) (world's|the world's|the nation's|the country's|america's|britain's|the uk's|germany's|india's|africa's|asia's|europe's|kenya's|canada's|australia's|singapore's|the city's) [<any>] (best|favourite|favorite|most loved|no 1|number one|top|fastest|safest|greatest|most)
    si8wnl6t: { reviews: 3.89 },
    // reviews: (here are|these are|check out|discover|see|find out|revealed|we ranked|ranking) (the|our) [<number>] (best|most|top|worst|cheapest|safest|greatest|biggest|least|priciest)
    y80nfjua: { reviews: 3.85 },
    // reviews: (<number>|ten|five|seven) [of the] (best|coolest|greatest|top|most|tastiest|prettiest|funnest|must try|must visit) .. (in|for|to|of|on)
    k4jfzpra: { reviews: 3.65, event: -0.13 },
    // reviews: (<number>|top|best|coolest|fun|cool) [<any>] [<any>] (cafes|cafés|restaurants|bars|brunch spots|hotels|eateries|dishes|desserts|burgers|bakeries|spots) [<any>] [<any>] (in|to|that|every|near|for|around)
    '3duoe9s1': { reviews: 3.89 },
    // reviews: (made|makes|making|changed|changes|changing|saved|transformed) my (life|day|mornings|skin|hair|kitchen|laundry|routine|week) [so]
    '6qi8v1ap': { reviews: 2.61 },
    // reviews: (love|loving|obsessed with|adore|enjoying) my (new|<mention>|<hashtag>)|(i|we) (love|loved|adore|enjoyed) (how|the way|that it|everything about)|can't live without (it|my|this|these) +first-person-singular
    sv6vnxzs: { reviews: 2.09 },
    // reviews: (comes|came|come|coming|emerged|emerges) out on top|(top|head) of (the|their|its|this year's|our|a) [<any>] [<any>] (table|list|test|poll|ranking|rankings|league|class|study|survey|chart|index|tables)|(at|to) the top of (the|their|a|its|this) [<any>] [<any>] [<any>] (table|list|test|poll|ranking|study|survey|index|league)
    xoyabgpd: { reviews: 4.26 },
    // reviews: (put|puts|placed|places|ranks|ranked|voted|named|chose|picked|rates|rated|has|have) (us|ours|it|our <any>) (first|second|third|top|at number|at the top|in the top|number|<number>|among|ahead of|above)
    roc8vf8l: { reviews: 4.7 },
    // reviews: (rises|rose|climbs|climbed|up|jumps|jumped|moved up|moves up|gained) <number> (places|spots|positions|ranks|rungs)|(ranked|placed|came|finished|sits|sit) (<number> <any>|joint <any>|first|second|third|fourth|fifth|sixth) (in|of|out of|for|nationally|overall)|moving up to (tier|band|level|second|third|first|number)
    wyo0c8kq: { reviews: 3.73 },
    // reviews: ^ [double|another|a|grand|our] (gold|silver|bronze|platinum|double gold|trophy) (for|at|in|again)|(gold|silver|bronze|double gold|platinum) (for (our|the)|at (the|this|<hashtag>)|from (the|<hashtag>))
    vxeu2l5a: { reviews: 4.18 },
    // reviews: (runner up|runners up|highly commended|best in show|best in class|supreme champion|champion (beer|cheese|gin|pie)|double gold|grand gold|overall winner|category winner|blue ribbon|people's choice)
    eqdpx6qq: { reviews: 3.15 },
    // reviews: (took|takes|won|wins|earned|earns|received|gained|gains|bagged|awarded|given|keeps|kept|retains|retained) (an|a|its|the|our|their|two|three|<number>) [<any>] [<any>] (michelin star|star|stars|rosette|rosettes|hat|hats|grade|bib gourmand|gold star|blue flag|platinum|chef's hat|spoons)|(picked|picks|pick|brought|bring|came home with|come home with|walked away with|won|scooped|bagged) [up] [<number>|us|our|a] [<any>] [<any>] (medals|medal|prizes|trophies|golds|silvers|rosettes|gongs)|(medal|medals|gold|silver|bronze) (at|in|from) the <any>
    lcqvkexm: { reviews: 4.27, event: -0.11 },
    // reviews: (michelin star|michelin stars|bib gourmand|aa rosette*|good food guide|good pub guide|great taste award*|decanter world|iwsc|wine advocate|gault millau|legal 500|band 1|tier 1|ofsted|cqc|euro ncap|ecovadis|kununu|defaqto|moneyfacts|stiftung warentest|adac|oko test|uswitch|speedtest|opensignal|sustainalytics|msci esg|leapfrog|hospital safety grade|us news|times higher education|qs world|guardian university|yougov|superbrand*|peer insights|av test|dxomark|metacritic|rotten tomatoes|letterboxd|goodreads|blue flag|green flag|world's 50 best|feefo|reevoo|bizrate)
    qhhs0q03: { reviews: 2.58 },
    // reviews: (rated|graded|judged|found|certified|named) (outstanding|good|excellent|exceptional|gold|silver|best|top|very good) (by|for|in|across|again|overall)
    p1mptp3h: { reviews: 4.7 },
    // reviews: (tested|test|rode|drove|compared|pitted|measured|ranked|tried|weighed) [<any>] [<any>] [<any>] (against|next to|alongside|side by side with|versus) [<number>|the|its|our|<any>] (rivals|others|competitors|the competition|other|competition|rest|four|three|five|leading)
    '3ul2f3k9': { reviews: 4.18 },
    // reviews: (blind tasting|taste panel|tasting panel|comparison test|group test|road test|independent lab|crash test|long term test|first drive|hands on review|test of <number>|test victory|test winner*|side by side test|lab test|lab tests|shootout|through (its|their) paces|takes a (hard|close|long) look at)
    kxiotspa: { reviews: 3.23 },
    // reviews: (highest|lowest|fastest|best|quietest|shortest|longest|first|top|most accurate|safest|cheapest) (of|among|out of) [all] [the] [<number>] <any> [<any>] (tested|tracked|compared|surveyed|measured|reviewed|rated)|the other <number> [<any>] [<any>] [<any>] [<any>] (needed|test|took|scored|table)|(fastest|best|most|highest|safest|cheapest|quietest|number one|top|leading|largest|greenest) .. .. [<any>] (according to|as measured by|measured by|as ranked by|as rated by|says the|say the)|(cleanest|quietest|friendliest|greenest|happiest|safest|fastest|cheapest|best|finest|top) [<any>] [<any>] in the (county|region|state|north|south|east|west|area|borough|village|capital|business|industry|sector|midlands|whole country)
    uktjkfu0: { reviews: 3.66 },
    // reviews: (says|said|writes|wrote|told us|tells us|according to) (one|a|another|our) [<any>] [<any>] (client|customer|guest|patient|reader|user|buyer|tester|regular|parent|reviewer|tenant|rider|resident)|one (client|customer|guest|patient|reader|buyer|regular|tester|parent|user|reviewer|rider) (says|said|told|wrote|writes|called|put|reports|described|tells)
    qa94rvyk: { reviews: 4.18 },
    // reviews: (left us|sent us|wrote us|wrote to us|handed us|gave us|sent me|left me) (this|a note|a card|a letter|these words|this note|this message|the loveliest|the nicest|such)|<any> from <any> (writes|wrote|told us|tells us)|(a|the|this|another|such a) (lovely|kind|sweet|nice|beautiful|wonderful|glowing) (note|card|letter|message|email|postcard|comment|review|words)|(note|card|letter|postcard|email|thank you card) (came|arrived|landed|was waiting) (in|through|on|this|from|today)
    '1h3qu2eb': { reviews: 3.29 },
    // reviews: (we didn't|we did not|nobody|no one) (pay|paid|bribe|bribed|ask|asked) (them|him|her|the|anyone|for) .. (write|say|to|that|this)|(don't take|not just|don't just take) (our|my) word [for it]|(not our words|their words not ours|not us saying|you don't have to take our word)|(who are we to argue|we'll take (it|that)|we're not crying|can't argue with that|couldn't have put it better|couldn't have said it better|their words)|top (right corner|quartile|decile|of the class)|out of (five|5|ten|10) for|hygiene (rating|score)
    qjixd4gu: { reviews: 3.75 },
    // reviews: (we're|we are|still|someone's|chef is) blushing|(framed it|framing (it|this)|having framed|can we frame|on the (kitchen|office|staffroom|fridge) wall|on the fridge door)
    mtqouvno: { reviews: 2.09 },
    // reviews: most (borrowed|read|ordered|rented|listened to|listened|bought|sold|booked|visited|saved|cooked|clicked|picked|reserved|replayed|binged|shazamed|added|wishlisted)|(our|this week's|this month's|last week's|the week's) (top|best) (sellers|seller|borrows|reads|picks|orders|sellers list)|(flew|flying|fly|flown) off (our|the|your) shelves|(the|our|your) <number> [<any>] (books|dishes|records|cheeses|wines|beers|songs|items|products|loaves|titles|games|recipes|episodes|tracks|stories|articles|posts|drinks) (that|you|our|everyone|we) [<any>] (flew|sold|bought|ordered|asked|read|loved|listened|played|most|couldn't)
    cwb3hb3u: { purchase: 0.15, reviews: 3.53 },
    // reviews: we (ate|tried|tested|tasted|drank|drove|slept on|wore|cooked|rode|sampled|ranked|compared|scored|washed|walked) (<number>|all|every|a dozen|dozens|them all) .. [so you]|so you don't have to|(we|our <any>) (reviewed|ranked|rated|scored) [all|every|<number>] (the|of|<number>)
    xf2fj8em: { reviews: 3.67 },
    // reviews: (our|the|their) (critic|critics|reviewer|reviewers|editor|editors|testers|panel|tasting panel|experts|judges|drinks writer|food writer) ['s] [<any>] (verdict|list|guide|picks|pick|ranking|review|note|notes|gives|give|rates|favourite|favourites|choice)|(full|final|complete) (ranking|verdict|league table|test results|scores)|our (reviewer's|critic's|editor's|tester's|experts) [<any>]
    i29ky4dh: { reviews: 3.62 },
    // reviews: (easily|hands down|by far|honestly|probably|possibly|without doubt) (the|one of the|my) (best|softest|nicest|tastiest|most|favourite|favorite|finest|crispiest|juiciest|fluffiest|cleanest|comfiest|creamiest|prettiest)|(best|softest|nicest|tastiest|finest|crispiest|freshest|friendliest|comfiest|creamiest|juiciest) <any> [<any>] [<any>] (i have|i've|we've|i) [ever] (had|tried|tasted|eaten|owned|worn|used|stayed|bought|slept)
    etcll9uy: { reviews: 3.94 },
    // reviews: (super|so|very|really|damn|sooo) (shiok|tender|yummy|tasty|juicy|sedap|comfy|comfortable|delicious|friendly|fresh|crispy|smooth|soft|refreshing|satisfying|addictive) +post:mention
    wvvwj864: { reviews: 2.09 },
    // reviews: (fund|law firm|firm|builder|lender|dealer|supplier|contractor|developer|operator|festival|museum|attraction|destination|carrier|garage|gym|farm|butcher|cheese|pie|gin|distillery|winery|vineyard|roaster|van|truck|motorbike|bike|tyre|robot|toy|podcast|publisher|bookshop|charity|school|nursery|college|practice|pharmacy|optician|platform|solution|vendor|label|magazine|newspaper|utility) of the year
    jd5xwsm4: { reviews: 4.7 },
    // reviews: <percent> (of <any>|of our <any>|of all <any>) .. (recommend|recommended|satisfied|happy with|rate us|rated|prefer|preferred|noticed)|<number> out of <number> [<any>] (would|say|said|recommend|rate|rated|agree)|would recommend .. [to a friend]|<number> (in|out of) <number> {peer}|<number> (in|out of) <number> <any> (who|would|said|say|kept|chose|agree|recommend)
    o70esmdv: { reviews: 3.34 },
    // reviews: (certified|fairtrade|organic|sustainable|accredited|responsible) (sources|source|suppliers|palm oil|cotton|wood|farms|forests|vegan|kosher|halal|refurbished|pre owned|preowned|instructor|instructors|copy|dealer|dealers|technician*|used|trainer|mail|public)
    '2lga3wv8': { reviews: -2.61 },
    // reviews: (would|do|did|can) you give (it|us|them|full|this|the) [full|<number>] [marks|stars|a]
    kv46v1j5: { reviews: -4.7 },
    // reviews: (positioned|placed|recognised|recognized|cited|listed) (as|among) (a|the) [<any>] (leader|leaders|visionary|strong performer|challenger|best)|(idc|gartner|forrester|everest group|frost sullivan|nelsonhall|omdia|aragon) [<any>] (names|named|recognizes|recognized|ranks|ranked|positions|places|report|marketscape)
    kpzh3s3z: { reviews: 4.27 },
    // reviews: (top safety pick*|best in test|test winner*|best buy award|editors choice|editor choice|best resale|five star safety|5 star safety|certified fresh|most awarded|award of excellence|seal of excellence|superior taste)
    mtgtrhr5: { reviews: 3.65 },
    // reviews: worth every (penny|cent|bite|sip|minute|mile|calorie|pound|dollar|rupee)|(exceeded|surpassed|beyond) (my|our|all) expectations|(blew|blown) (me|us) away|(better|nicer|prettier) than (i|the (pictures|photos)|expected)|(swears|swear) by (it|them|this|our)|(lives|lived) up to the hype|(don't|didn't) know how i (lived|managed)|(holy grail|chef's kiss|a lifesaver|life saver)|swipe (for|to see) [the] [<any>] (before|results|transformation|after)|(after|in) (just|only) [<number>] (session|sessions|treatment|treatments|weeks|uses|applications|use)
    da8r24aa: { reviews: 2.61 },
    // reviews: (number one|#1|no 1|top|best) (in|for|on|across) [<any>] (customer satisfaction|customer service|customer experience|customer care|reliability|itunes|billboard|netflix|sustainability|quality|safety|innovation|trust)|(<percent>|a <number>|perfect|top) (score|scores|rating) (on|in|from|for) (the|our|this|their|<any>) [<any>] [<any>] (index|survey|report|ranking|scorecard|assessment|inspection|benchmark|review)
    '0pwjeaqr': { reviews: 3.86 },
    // reviews: (best|top|favourite|favorite) [<any>] (bar|pub|restaurant|cafe|hotel|spa|bakery|pizza|burger|brunch|curry|coffee|roast|beach|shop|salon|airline|airport|bank|broker|app) (in|on) (the|town|<any>)
    tffzc71j: { reviews: 2.61 },
    // reviews: says the <any> [<any>] (inspection|report|guide|survey|jury|panel|times|gazette|echo|herald|post|mail|observer|review|magazine|inspectors|inspector|judges|test)|(gazette|echo|herald|tribune|observer|telegraph|chronicle|magazine|blogger|food writer|critic|influencer|food critic|reviewer|restaurant critic) [<any>] [<any>] (thinks|says|wrote|called|loved|came in|agrees|lived with|tried|visited|gave|reckons)
    jkdbtv7v: { reviews: 3.66 },
    // reviews: (best buy|best buys|best rate|top rate) (in|table|tables|list|by|rating|badge)|is (a|the|their) best buy
    b5luxjmy: { reviews: 3.18 },
    // reviews: {peer} [<any>] [<any>] (rate|rated|rank|ranked|voted|put|named|scored|gave|give|crowned|chose) (us|our|it|ours|this|the|their)
    ks99tel1: { reviews: 3.82, 'general-info': -0.25 },
    // reviews: (customer|reader|listener|guest|client|regular|lady|gentleman|couple|family|someone|somebody|patient|stranger) .. (drove <number>|came all the way|has had (our|one|his|her|their)|wrote (a|us|to us|this)|writes|told us|called (our|it|us)|left (us|this|a)|said (it|our|the|we)|says (it|our|she|he))
    l9rgvafd: { reviews: 2.9 },
    // reviews: (head of|director of|manager at|manager of|owner of|cto|cio|it manager|head teacher|head chef|chef at|founder of|engineer at|farmer in|nurse at) .. .. (on|about) (our|the|us|why|how|using|working|moving) +post:quotation
    kekjkx86: { reviews: 2.61 },
    // reviews: (thanks|thank you) .. for the (stars|love|kind words|rating|lovely words|five stars|5 stars|nice words|shout out|write up)|thanks to <any> [<any>] [<any>] for (testing|reviewing|tasting|the write up|trying|visiting and|naming|choosing|featuring|rating|the kind|the lovely|the nice)
    sip7au11: { reviews: 3.65 },
    // reviews: (want to know|wondering|wonder|see|learn|find out) why <any> [<any>] [<any>] (calls|loves|chose|picked|trusts|recommends|rates|says|call|love|choose|trust|recommend)|(pick|picks|choice) for [the] best|(won|wins|winning) [<any>] [<any>] (comparison|group test|shootout|test|taste test|bake off|side by side)|(in|on|among|make|made|makes) [<any>] [<any>] list of [the|<any>] (best|top|most)
    pll6u8bb: { reviews: 3.65 },
    // reviews: (this|a|the|new|great|lovely|latest|full|first) review (of|by|from|on) (our|the|<any>)
    '7ngawyao': { reviews: 3.13 },
    // general-info: (has been|was|been|is) (appointed|promoted|selected|elected|named|chosen|recognized|recognised) .. (as|to|the|for) [the] [new] (ceo|cfo|cto|director|head|board|chair*|president|vice|manager|partner|member|advisory|programme|program)
    '8b97elpo': { 'general-info': 1.41 },
    // general-info: (factory|facility|plant|site|warehouse|office|headquarters|store) .. (is taking shape|under construction|installed|progress*|expansion|broke ground|breaks ground|opens|opened|square feet|square metres)
    fj6geh68: { connected: -0.13, 'general-info': 1.06 },
    // general-info: (a|an|the|this|full|custom|new) .. (install*|build|wrap|overhaul|makeover|detail*|conversion|restoration|upgrade) [on|for|in|of]
    atiderlz: { 'new-products': 0.37, opinion: -0.12, connected: 0.14, 'general-info': 0.64 },
    // general-info: (resulting in|results in|allowing [for|more]|designed to|in mind|helps (reduce|improve|prevent|protect)|improves the|made from|made of|finished (with|it off)|outfitted with|equipped with|featuring)
    i9ytcgu3: { purchase: 0.28, 'general-info': 0.96 },
    // general-info: (ever wonder*|have you ever (wondered|seen|heard)|did you know|want to know|curious) ..
    ih76vqhn: { 'new-products': -0.12, ideas: -0.14, community: -0.1, 'general-info': 0.99, inspire: 0.13 },
    // general-info: (here are|here is|check out) (some|our|a few|the) .. (recommendation*|idea*|tip*|recipe*|fact*|pick*|trick*|hack*|must-see*|thing*)
    slnbvq3y: { 'general-info': 1.26 },
    // general-info: (how to|guide to|tips (to|for|on)|ways to|steps to|things to (do|see|know)) ..
    bsfjd6tg: {
      discount: -0.14,
      reviews: -0.18,
      'new-products': -0.36,
      connected: -0.17,
      ideas: -0.1,
      'general-info': 1.05,
      entertain: 0.11,
      'jobs-investors': -0.11,
      other: 0.19,
    },
    // general-info: (here's what|this is what) .. (searched|learned|looked like|said|found|shared|happened|saw)
    nsqrjbad: { connected: 0.13, 'general-info': 0.87 },
    // general-info: (learn|read|find out|discover|see|know) more
    cr4nn8gw: {
      reviews: -0.15,
      'new-products': 0.32,
      opinion: 0.18,
      ideas: -0.19,
      community: -0.18,
      'general-info': 0.79,
      entertain: -0.19,
      cause: 0.12,
      other: 0.15,
    },
    // general-info: (learn (about|what|why)|find out (what|why|about)|discover (how|what|why|the|our)|read (about|the|our|how)|here's how|hear how|hear from|hear about)
    vs3uuhfm: {
      purchase: -0.34,
      'exclusive-info': -0.19,
      'new-products': -0.26,
      event: -0.17,
      connected: 0.13,
      community: 0.33,
      'general-info': 0.68,
      inspire: 0.15,
    },
    // general-info: (more info*|more details|for details|full story|full article|more here|details:|info:|read on)
    uijyi3uf: {
      purchase: 0.3,
      service: 0.14,
      connected: -0.15,
      community: -0.15,
      'general-info': 0.45,
      giveaway: 0.18,
      other: 0.17,
    },
    // general-info: ^ (learn|discover|read|find out|explore)
    '1ou0k6fv': { purchase: -0.1, 'new-products': 0.2, connected: 0.1, 'general-info': 0.89, greeting: 0.12 },
    // general-info: (how to|step by step|tutorial|diy|guide|guides)
    umt40q9h: { reviews: 0.14, 'exclusive-info': 0.22, 'general-info': 1.11 },
    // general-info: (tip|tips)
    '7hjor76b': {
      discount: -0.35,
      purchase: -0.21,
      reviews: -0.22,
      'new-products': -0.14,
      opinion: -0.12,
      connected: 0.12,
      ideas: -0.14,
      'general-info': 1.93,
    },
    // general-info: (hack|hacks|tricks|advice)
    '2yehn801': { purchase: -0.11, service: 0.48, 'general-info': 0.55 },
    // general-info: (recipe|recipes)
    hs1jg1u4: {
      discount: -0.14,
      'exclusive-info': -0.12,
      'new-products': 0.11,
      service: -0.18,
      community: 0.2,
      'general-info': 1,
      inspire: 0.11,
    },
    // general-info: <number> [simple|easy|great|top|key|quick] (ways|tips|reasons|things|steps|facts|ingredients|myths|benefits|lessons|questions|signs|trends)
    '24vx3bsp': {
      purchase: 0.16,
      'new-products': -0.15,
      opinion: 0.26,
      event: -0.19,
      community: -0.16,
      'general-info': 1.5,
      other: 0.18,
    },
    // general-info: (did you know|didyouknow|fun fact|dyk|fact:|facts)
    nh79hcsp: { connected: 0.11, 'general-info': 1.31 },
    // general-info: (blog|article|podcast|report|study|research|whitepaper|white paper|infographic|newsletter|case study|ebook|press release|magazine|story by)
    '8b4dwigu': {
      discount: -0.51,
      purchase: -0.4,
      'new-products': -0.4,
      connected: -0.28,
      ideas: -0.1,
      'general-info': 1.42,
      other: 0.23,
    },
    // general-info: (video|interview|episode|film|documentary)
    mnahvbjj: {
      reviews: -0.26,
      'exclusive-info': 0.37,
      'new-products': -0.14,
      event: -0.12,
      connected: 0.12,
      community: -0.23,
      'general-info': 0.14,
      entertain: 0.11,
      'jobs-investors': -0.11,
    },
    // general-info: (according to|survey|found that|shows that|studies|statistics|data shows|percent of)
    '2tyzwrbo': { 'general-info': 0.73 },
    // general-info: <percent> of
    qczkmbmd: { purchase: -0.3, reviews: 0.13, opinion: 0.12, 'general-info': 1.09 },
    // general-info: (announce*|announcing|announced|announcement)
    hmlq9gkz: { 'exclusive-info': 0.15, event: 0.11, connected: -0.12, 'general-info': 1.19 },
    // general-info: (appointed|appoints|promoted|named as|new ceo|acquire*|acquisition|merger|investment|invest|investing|funding|invested)
    aqtlmxjg: { discount: -0.12, connected: -0.23, 'general-info': 1.39, other: 0.11 },
    // general-info: (partnership|partnered|partnering|partners with|teamed up|collaborat*|agreement|signed)
    he5yg9ie: { purchase: 0.14, 'new-products': -0.16, 'general-info': 0.9 },
    // general-info: (results|revenue|growth|quarter|earnings|profit|annual report|fiscal|q1|q2|q3|q4|shareholders|investors|sales)
    gyqavhap: { discount: 0.39, purchase: -0.21, reviews: -0.12, 'general-info': 1.33 },
    // general-info: (opening hours|open (from|until|till|daily|every|<time>)|hours are|we're open|we are open|now open|close at|open again|reopen*|business hours)
    '1onfb7pr': { purchase: -0.17, opinion: -0.1, 'general-info': 1.34, cause: 0.15 },
    // general-info: (located|location|address|find us|situated|parking)
    ggf4y639: {
      discount: 0.3,
      purchase: 0.43,
      'new-products': -0.12,
      service: 0.21,
      event: -0.19,
      connected: 0.18,
      community: -0.16,
      'general-info': 0.69,
    },
    // general-info: (made (with|from|of|in|by)|ingredients|contains|includes|comes with|designed (to|for|with)|crafted|paired with|topped with|filled with|infused|served with|featuring|features)
    kgdjpz41: {
      purchase: 0.16,
      reviews: -0.68,
      'exclusive-info': 0.17,
      'new-products': 0.28,
      opinion: -0.15,
      connected: -0.53,
      ideas: -0.15,
      community: -0.31,
      'general-info': 0.66,
      giveaway: -0.15,
      entertain: 0.12,
    },
    // general-info: (gold|leather|silk|cotton|diamond*|steel|ceramic|glass|wood|silver|embroider*)
    ivtp144f: {
      discount: -0.26,
      purchase: -0.1,
      reviews: -0.17,
      'exclusive-info': -0.2,
      'new-products': -0.11,
      opinion: 0.21,
      event: -0.12,
      connected: -0.11,
      community: -0.25,
      'general-info': 1.01,
    },
    // general-info: (because|which means|that's why|this means|helps|help you|allows|provides|ensures|supports|enables|gives you)
    wdposkd5: {
      discount: 0.87,
      purchase: -0.11,
      reviews: -0.31,
      'new-products': -0.14,
      opinion: -0.1,
      event: -0.24,
      connected: 0.4,
      community: -0.28,
      'general-info': 0.33,
    },
    // general-info: (perfect for|ideal for|great for|good for|suitable for|benefits|works)
    '1n71i7b0': { discount: -0.25, service: 0.23, community: -0.12, 'general-info': 0.85 },
    // general-info: (founded|established|history|built in|years ago|in <year>|century)
    cmms4cht: {
      purchase: -0.2,
      reviews: -0.26,
      'new-products': -0.13,
      event: -0.25,
      connected: 0.31,
      ideas: 0.12,
      community: -0.47,
      'general-info': 1.35,
      cause: -0.13,
    },
    // general-info: (sustainab*|recycl*|emissions|carbon|climate|renewable|energy|environment*)
    oqx6s9d1: {
      discount: -0.11,
      purchase: -0.32,
      'new-products': -0.17,
      event: -0.27,
      community: -0.36,
      'general-info': 0.78,
      giveaway: -0.1,
    },
    // general-info: (policy|policies|guidelines|rules|regulation*|law|government|requirements|compliance|congress)
    os0wpo9n: { event: -0.15, connected: -0.22, community: -0.18, 'general-info': 1.31, inspire: 0.12 },
    // general-info: new (store|location|office|website|factory|headquarters|branch|restaurant|chapter|site|facility|plant)
    k8ieexv5: { connected: -0.22, 'general-info': 1.14 },
    // general-info: (recap|highlights|took place|last (week|night|weekend|month|year)|yesterday|wrapped up|look back)
    '1ylmqnor': {
      purchase: -0.22,
      'new-products': -0.11,
      opinion: -0.11,
      service: 0.16,
      event: 0.32,
      connected: 0.16,
      community: 0.22,
      'general-info': 0.58,
    },
    // general-info: (hosted|attended|joined|visited|celebrated|presented|received|welcomed|held|launched|completed)
    irzfh0ms: {
      reviews: -0.15,
      'exclusive-info': 0.16,
      event: -0.11,
      community: -0.32,
      'general-info': 0.85,
    },
    // general-info: (expert*|professional*|industry|industries|executive|chief|president|director|ceo|manager|scientist*|researcher*|engineer*)
    '3u6lfkrx': {
      discount: 0.35,
      'new-products': -0.27,
      opinion: -0.27,
      service: 0.89,
      event: -0.19,
      connected: 0.12,
      ideas: -0.25,
      community: -0.15,
      'general-info': 0.56,
      giveaway: -0.24,
      entertain: -0.11,
      'jobs-investors': 0.21,
    },
    // general-info: (technology|digital|data|cloud|ai|software|automation|analytics|network*|cyber*|innovation|solution*|tech|5g)
    dwoak62k: {
      reviews: 0.22,
      'exclusive-info': -0.41,
      'new-products': 0.13,
      event: -0.24,
      connected: -0.19,
      community: -0.31,
      'general-info': 0.37,
      other: -0.15,
    },
    // general-info: (business*|market|markets|security|strategy|insights|economy|economic|financ*|companies|company|customers|insurance|bank*|invest*|retirement|tax|credit)
    '5j1z1mqx': {
      discount: -0.38,
      purchase: -0.61,
      reviews: -0.16,
      'exclusive-info': 0.43,
      'new-products': -0.17,
      ideas: -0.41,
      'general-info': 0.37,
      entertain: -0.16,
      greeting: 0.15,
      inspire: 0.38,
    },
    // general-info: (health*|nutrition*|vitamin*|skin|wellness|protein|patients|disease*|medical|vaccine*|cancer|treatment*|clinical|doctor*|medicine*|covid*|symptoms)
    kbzdby0p: {
      discount: -0.26,
      'exclusive-info': -0.2,
      service: -0.23,
      community: -0.34,
      'general-info': 0.68,
      giveaway: -0.1,
      entertain: -0.33,
      other: 0.22,
    },
    // general-info: (program|programme|project|initiative|campaign|school*|university|students|education*)
    r1rrwvfy: {
      discount: 0.22,
      purchase: -0.13,
      reviews: -0.46,
      connected: 0.18,
      ideas: 0.14,
      'general-info': 0.3,
      giveaway: -0.18,
      cause: 0.26,
      'jobs-investors': 0.1,
      other: -0.26,
    },
    // general-info: (watch how|check out|take a look|here's|here are)
    ofuysyfm: {
      discount: -0.1,
      purchase: 0.2,
      reviews: 0.25,
      opinion: -0.32,
      event: 0.25,
      'general-info': 0.47,
      entertain: -0.28,
      inspire: 0.14,
    },
    // general-info: (watch (the|our|this|full|now)|this is|look at)
    p7edjd6v: {
      purchase: -0.24,
      'exclusive-info': 0.6,
      service: -0.11,
      event: 0.16,
      connected: 0.11,
      ideas: -0.22,
      community: 0.19,
      giveaway: -0.1,
      inspire: 0.26,
    },
    // general-info: (explains|explain|shares|discusses|discuss|talks|says|explores|reveals|describes)
    xt73nmvw: {
      reviews: 0.17,
      'new-products': -0.48,
      opinion: 0.18,
      event: -0.2,
      connected: 0.14,
      'general-info': 0.42,
      giveaway: -0.16,
      inspire: 0.26,
      other: -0.19,
    },
    // general-info: (safety|safe|risk|protect|prevent|avoid|warning|winter|storm|weather|emergency)
    gqs6zqgr: {
      discount: 0.1,
      purchase: -0.32,
      reviews: -0.23,
      'new-products': -0.33,
      opinion: -0.3,
      service: 0.16,
      event: -0.12,
      connected: -0.14,
      ideas: -0.2,
      community: -0.18,
      'general-info': 0.54,
      giveaway: 0.12,
      entertain: -0.17,
      cause: 0.3,
    },
    // general-info: (million|billion|thousand|percent)
    luwijz9a: {
      discount: 0.4,
      'new-products': -0.18,
      connected: 0.24,
      community: -0.32,
      'general-info': 0.83,
    },
    // general-info: (global|worldwide|country|countries|states|international|nation*|africa|europe|india|china|america)
    d6hghq30: {
      discount: 0.1,
      purchase: -0.27,
      'new-products': -0.45,
      opinion: 0.15,
      service: -0.32,
      event: -0.13,
      connected: 0.32,
      ideas: -0.13,
      giveaway: 0.44,
      cause: 0.27,
      other: -0.16,
    },
    // general-info: (red carpet|wore|wearing|dressed|styled|look|campaign|photographed)
    mlb5ey4p: { discount: -0.22, ideas: -0.22, community: 0.25, 'general-info': 0.44, giveaway: -0.1 },
    // general-info: (match|race|championship|season|team|player*|victory|goal|wins|final|league)
    nxeaevm1: {
      discount: -0.18,
      purchase: -0.28,
      reviews: -0.25,
      'exclusive-info': 0.1,
      'new-products': -0.26,
      community: -0.1,
      'general-info': 0.54,
      giveaway: -0.34,
      inspire: 0.11,
    },
    // general-info: (why|how|what|when) +question-opening
    '3f00rm2y': {
      purchase: -0.29,
      'new-products': -0.28,
      connected: 0.18,
      community: -0.43,
      'general-info': 0.18,
    },
    // general-info: (it's important|important|need to know|you need|should know|make sure|remember to)
    sjpbr0s0: {
      discount: -0.14,
      purchase: -0.1,
      reviews: -0.12,
      'new-products': -0.3,
      service: 0.24,
      event: -0.1,
      connected: 0.13,
      community: -0.37,
      'general-info': 0.74,
    },
    // general-info: (service|services|offers|plan|plans|coverage|account|card|app)
    '1j63y70v': {
      discount: 0.54,
      purchase: -0.8,
      reviews: 0.21,
      'exclusive-info': 0.54,
      service: 0.4,
      event: -0.13,
      connected: -0.41,
      'general-info': 0.27,
    },
    // general-info: (food|water|farmers)
    ai7clyki: {
      discount: -0.4,
      reviews: 0.25,
      'new-products': -0.28,
      opinion: -0.29,
      service: -0.13,
      connected: 0.26,
      community: -0.16,
      'general-info': 0.49,
      giveaway: -0.29,
      entertain: -0.22,
      inspire: -0.1,
      cause: 0.5,
    },
    // general-info: (support|care|community)
    '2c3f6hgv': {
      discount: -0.19,
      reviews: -0.54,
      'exclusive-info': -0.27,
      'new-products': -0.23,
      opinion: -0.26,
      service: 0.37,
      connected: -0.23,
      ideas: -0.13,
      giveaway: -0.24,
      entertain: -0.2,
      cause: 0.28,
      other: -0.12,
    },
    // general-info: (delicious|tasty|fresh|spicy|crispy|juicy|cheese|chocolate)
    esjgd6h1: {
      discount: -0.11,
      'exclusive-info': -0.14,
      'new-products': 0.49,
      opinion: -0.2,
      event: -0.39,
      connected: -0.35,
      ideas: 0.48,
      community: -0.22,
      'general-info': 0.76,
      giveaway: -0.1,
      entertain: 0.2,
    },
    // general-info: (flavor*|flavour*|creamy|sweet)
    iyskskfc: { purchase: 0.41, reviews: -0.12, 'new-products': 0.32, ideas: 0.17, community: -0.32 },
    // general-info: we now <any> in
    g9tsjqhg: { 'general-info': 1.48 },
    // general-info: (our|the) new (factory|office|store|shop|branch|site|warehouse|plant|school|headquarters|hub)
    jf1h6c85: { 'general-info': 1.41 },
    // general-info: (happy|merry) [<any>] (birthday|christmas|easter|diwali|eid|holidays|new year|monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend|thanksgiving|halloween|valentine*|mother's day|father's day)
    '7mznyhcc': {
      purchase: -0.11,
      reviews: -0.1,
      connected: 0.12,
      'general-info': -1.1,
      entertain: -0.43,
      greeting: 0.52,
      inspire: -0.22,
      cause: -0.1,
      other: -0.32,
    },
    // general-info: (good morning|good night|good luck|have a great|have a good|enjoy your weekend|tgif|mood|that feeling when|when you)
    rym9xnuo: {
      discount: 0.89,
      reviews: -0.18,
      'new-products': -0.45,
      opinion: -0.15,
      ideas: -0.15,
      community: -0.25,
      'general-info': -0.69,
      inspire: -0.19,
    },
    // general-info: our new (factory|office|store|shop|branch|site|plant|warehouse|facility)
    leseio40: { purchase: 0.19, 'general-info': 2.3 },
    // general-info: (we now|we also|we've also)
    zeqjlwap: { 'general-info': 1.06 },
    // general-info: (a team of|team of) <number>
    sd2uluzc: { 'general-info': 1.13 },
    // general-info: (we are|we're|we will be|we'll be) [also|now|still|back] (open|closed|opening|closing) [as|on|from|until|till|today|tomorrow|for|daily|throughout|through|during|over|every]
    pyqdqqzs: { 'new-products': -0.1, service: -0.13, event: -0.23, 'general-info': 2.32 },
    // general-info: (is|are|will be) [also|now|still|back] (open|closed|opening|closing) [as|on|from|until|till|today|tomorrow|for|daily|throughout|through|during|over|every]
    yvpwv58n: { event: -0.15, 'general-info': 0.89 },
    // general-info: (store|stores|shop|shops|branch|branches|office|offices|outlet|outlets|restaurant|restaurants|counter|counters|kitchen|bar|lobby|lobbies|drive-thru|pharmacy|library|museum|park|pool|gym|centre|center|school|schools|cafe|café|clinic|salon|boutique|garden|gardens|line|lines|desk|road|bridge|station) (is|are|will be) [also|now|still|back] (open|closed|opening|closing) [as|on|from|until|till|today|tomorrow|for|daily|throughout|through|during|over|every]
    svky9d1v: { 'general-info': 2.12 },
    // general-info: (open|closed|closing|opening) (as usual|as normal|daily|on|over|during|throughout|through|for|from|until|till|at|early|late|every|all) .. (<date>|<time>|holiday*|weekend*|christmas|easter|day|week|public)
    '1b2sqg30': { 'general-info': 2.12 },
    // general-info: (opening|business|operating|trading|store|office|holiday|festive|kitchen|working) hours
    g3bk5s9u: { 'general-info': 2.55 },
    // general-info: (last order|last orders|kitchen closes|walk-ins|walk ins|first come first served)
    h0f23nvs: { purchase: 0.22, 'general-info': 1.71 },
    // general-info: the (difference|differences|reason|reasons|secret|truth|science|story|history|meaning|inspiration|process|facts|basics) (between|behind|of|why|to|for|about)
    vd5fryzr: { 'exclusive-info': 0.24, 'general-info': 1.59 },
    // general-info: (explained|in a nutshell|faq|faqs|myth|myths|fact check|checklist|infographic|cheat sheet|glossary|explainer|deep dive)
    kczrz8lg: { event: 0.14, community: -0.13, 'general-info': 1.62 },
    // general-info: (everything|what|all) you (need to|should|must|have to) know|(things|what) to (know|expect|wear|do|look for|consider|avoid|bring)|need to know about
    jszhez4k: { 'new-products': -0.16, event: 0.12, 'general-info': 2.12 },
    // general-info: (what|why|how) (is|are|does|do|to) .. (mean|matters|matter|works|work|important|different)
    '84tgqj4n': { 'general-info': 1.81 },
    // general-info: how to (spot|tell|use|make|clean|wear|style|choose|pick|get|keep|care|store|cook|build|create|find|protect|prepare|apply|set|save|stay|avoid|manage|start|improve|fix)
    vhirn6uo: { 'general-info': 2.11 },
    // general-info: (to|can|helps|help|lets|will) (spot|recognise|recognize|identify|tell) (a|an|the|if|whether)
    bo7sadnl: { 'general-info': 1.06 },
    // general-info: (reports|reported|announces|awarded|selected|receives|signs|completes|opens|launches|expands|appoints|names|schedules|raises|declares|acquires|joins|unveils|breaks|enters) .. (results|quarter|contract*|agreement|dividend|guidance|program|programme|facility|plant|office|partnership|deal|stake|ground|headquarters|hub|centre|center)
    kw5288kx: { 'general-info': 2.46 },
    // general-info: (first|second|third|fourth) quarter|full year|half year|year on year|fiscal year
    '6gs6cgoi': { 'general-info': 2.11 },
    // general-info: (we're|we are|we've been|have been) (working|partnering|teaming|investing|building|expanding|providing|using|developing|testing|delivering) (with|up|in|on|to|a|the|our|new)
    kja8ldfc: { 'new-products': 0.19, connected: 0.24, 'general-info': 1.23 },
    // general-info: (we've|we have|we) [also|just|recently|already] (partnered|teamed|opened|built|hired|created|added|expanded|provided|reduced|cut|invested|planted|delivered|donated|switched|moved|doubled|trained|served|reached)
    '24fs1740': { connected: -0.16, ideas: 0.25, 'general-info': 0.73, inspire: 0.14 },
    // general-info: (lets|helps|allows|enables|keeps|makes it easy|makes it easier|designed|engineered|developed|formulated|powered|equipped|fitted|built|ensures) .. (you|your|to|with|for|by)
    t6rnu2ug: {
      'new-products': 0.1,
      event: -0.27,
      connected: -0.35,
      community: -0.15,
      'general-info': 0.76,
      entertain: -0.15,
      inspire: 0.48,
    },
    // general-info: <number> .. {spec}
    zyibwdwd: {
      discount: 0.13,
      purchase: -0.39,
      'new-products': 0.2,
      event: -0.13,
      community: -0.12,
      'general-info': 0.81,
    },
    // general-info: {spec}
    zxv1opfu: {
      discount: 0.48,
      purchase: 0.17,
      'exclusive-info': 0.65,
      'new-products': -0.24,
      ideas: -0.15,
      community: -0.39,
      'general-info': 0.69,
      giveaway: -0.18,
      entertain: 0.32,
      other: -0.21,
    },
    // general-info: can be (used|found|ordered|enjoyed|served|paired|washed|recycled|made|booked|worn|stored|accessed|downloaded|customised|customized|seen|caused|treated|prevented)
    uyzc6wlv: { 'general-info': 1.33 },
    // general-info: (opened|opens|opening|expanded|expanding|moved|moving|relocated) (its|our|a|the|in|at|to|into) .. (store*|shop*|office*|location*|branch*|city|doors|factory|home|site|facility|cafe*|restaurant*|plant|centre|center)
    kwoc89op: { 'new-products': -0.15, event: 0.11, 'general-info': 1.68 },
    // general-info: (effective|starting|beginning|as of|with effect) (from|on) <date>
    '2imxnkyi': { 'general-info': 1.38 },
    // general-info: (in partnership with|in collaboration with|on behalf of|as part of|together with|in cooperation with|supported by|funded by|sponsored by)
    '0i67ysj5': { purchase: -0.11, community: -0.46, 'general-info': 0.85 },
    // general-info: (founder|co-founder|head|director|vp|president|chief|lead|manager) of
    '5woqco2s': { purchase: -0.13, reviews: -0.25, connected: -0.26, 'general-info': 0.81, cause: 0.14 },
    // general-info: (research|study|studies|data|survey|report|experts|scientists|evidence|analysis|figures) (shows|show|suggests|suggest|finds|find|found|says|say|reveals|reveal|indicates)
    gj7uvip4: { 'general-info': 2.12 },
    // general-info: (one|<number>) (in|out of) (<number>|every <number>|five|four|three|ten) .. (people|adults|children|women|men|americans|kids)
    '8cmcsorr': { 'general-info': 1.14, cause: 0.18 },
    // general-info: (check out|see|read|find|get|view|download) (our|the|this|full|here) .. (guide|article|blog|list|tips|recipe*|story|map|menu|schedule|post|page|report|website)
    rynjnttf: { 'general-info': 1.58 },
    // general-info: (get|find|see|view|click for|full|the) .. (recipe|recipes) (here|<url>|below|in bio)
    '8e7s4b74': { 'general-info': 2.27 },
    // general-info: (step <number>|steps|<number> steps|first|firstly|then|finally|next) (add|mix|heat|place|pour|cut|apply|fold|whisk|press|open|click|select|go|tap|turn)
    jrbbt5rw: { 'general-info': 1.81 },
    // general-info: (career*|internship*|we're hiring|now hiring|are hiring|join our team|place to work|open positions|apply (now|today|here|online)|job opening*|your skills|dream job)
    cpav7u6d: {
      reviews: -0.13,
      event: 0.13,
      connected: -0.2,
      community: -0.11,
      'general-info': -1.83,
      entertain: -0.35,
      inspire: -0.12,
      other: -0.28,
    },
    // general-info: (guess (what|who|which|it|where|how)|can you (spot|guess|find|name|tell)|pov|spotted|caption this|fill in the blank|name a|tag someone|who else|anyone else)
    pbhfbw72: {
      'exclusive-info': -0.12,
      'new-products': 0.13,
      community: 0.22,
      'general-info': -1.32,
      giveaway: 0.49,
      entertain: 0.45,
      inspire: -0.14,
      other: -0.48,
    },
    // general-info: (aries|taurus|gemini|leo|virgo|libra|scorpio|sagittarius|capricorn|aquarius|pisces|horoscope)
    nva2k215: { 'general-info': -1.54, entertain: 0.17, inspire: -0.13 },
    // general-info: (shop now|shop here|shop our|shop the|shop online|order now|order yours|order here|order online|buy now|buy yours|get yours|grab yours|grab one|pre-order|preorder|available now|add to (cart|bag)|snap them up|yours for|enquire|dm us|whatsapp us|call us|book now|book your)
    u8yp8epn: { discount: 0.51, purchase: 0.69, 'general-info': -0.93 },
    // general-info: (vote (for|now|here|below)|voting|cast your vote)
    '6o1d78mr': { purchase: -0.12, opinion: 0.35, 'general-info': -0.95, entertain: 0.12 },
    // general-info: (do your part|stay strong|never give up|believe in yourself|dream big|keep going|chase your|cheers to)
    xv9x8o92: { 'general-info': -0.58, entertain: -0.13 },
    // general-info: (can't stop|cant stop|obsessed|in love with|swooning|dreaming of|drooling|how (cute|beautiful|cool|stunning|amazing|gorgeous)|too cute|need this|want this|yes please|we're here for)
    xqasupsu: { reviews: 0.28, community: 0.19, 'general-info': -0.9, entertain: 0.2 },
    // general-info: (thank you (for|to all|to every*|to our|so much)|thanks to (all|every*))
    vedl2u8r: { 'new-products': -0.1, community: 0.24, 'general-info': -0.66 },
    // general-info: (stand (with|in solidarity|against|together)|solidarity|every child|we must|injustice|racism|thoughts are with|hearts are with|our hearts)
    '5fww32l7': { connected: 0.39, 'general-info': -0.72 },
    // general-info: (i'm|i've|i am|i can|i love|i think|i was|i just|my own)
    '80v9vxr8': { reviews: -0.12, service: 0.35, community: 0.46, 'general-info': -0.82, entertain: 0.26 },
    // general-info: (closed|ended|traded|opened|finished|settled|rose|fell) .. (higher|lower|mixed|flat|percent|<percent>)
    nx9y8dd6: { 'general-info': 2.19 },
    // general-info: (pleasure|honor|honour|delight|privilege) (of|to) .. (welcom*|host*|meet*|visit*)
    fa6jd9gh: { 'general-info': 1.56 },
    // general-info: (house ambassador|friend of the house|global ambassador|brand ambassador|artistic director|creative director)
    eu4br12r: { connected: -0.13, 'general-info': 1.29 },
    // general-info: (size|side by side|quick|price) comparison|(real|fake|original|authentic) (vs|versus|or) .. (real|fake|replica|copy)
    '695mq0h2': { 'general-info': 2.02 },
    // general-info: (we look at|we take a look|we asked|we spoke|we sat down|we talked|we break down|we explain|we answer)
    '6y0l60or': { opinion: -0.15, community: 0.44, 'general-info': 0.83 },
    // general-info: (step by step|here is how|this is how|find out how|see how|learn how|shows you how|works like)
    '2bmih4oc': { 'new-products': 0.27, event: 0.19, 'general-info': 1.25 },
    // general-info: (register|rsvp|sign up|enter|book your (spot|seat|place)|save your (spot|seat)|reserve your (spot|seat|place|visit)|set (your|a) reminder|save the date|mark your calendar*) (now|today|here|below|at|by|for|via|online|<url>|<date>)
    fsv0hnor: {
      'exclusive-info': 0.11,
      'new-products': 0.24,
      event: -0.31,
      connected: -0.15,
      'general-info': -1.45,
    },
    // general-info: (join us|join me|join our|join <mention>|come join|tune in|watch live|watch it live|live stream*|livestream*|streaming live|you're invited|you are invited|we invite you|plan a visit|happening now) .. (<date>|<time>|today|tonight|tomorrow|this|next|live|for|at|on|to|in)
    tbfm8qx6: { event: 0.16, connected: 0.11, 'general-info': -1.07 },
    // general-info: (chance to win|chance at winning|enter to win|to be won|you can win|could win|can both win|want to win|to give away|be a winner|stand to win)
    '8rk6rl69': { purchase: -0.37, event: 0.23, community: 0.13, 'general-info': -1.01, giveaway: 1.09 },
    // general-info: (available (now|soon)|soon to be available|back in stock|in store and online|in stores and online|online and in store*|reserve yours|request your own|place your order*|order via|make us an offer|get [your] tickets|head [on] down|come on down|pop in|make sure you get|pick some up|look for it)
    pab0flrn: { purchase: 0.98, reviews: -0.13, connected: -0.1, community: -0.13, 'general-info': -1.7 },
    // general-info: (dm|call|message|whatsapp|text|email|enquire|drop us a message) .. (us|about this|for more info|for price*|to find out|to order|to book|to enquire)
    oijwfoc0: { purchase: 0.29, reviews: -0.28, service: 0.15, event: -0.19, 'general-info': -1.15 },
    // general-info: (just dropped|out now|out today|now streaming|in cinemas|in theat*|new on the menu|coming soon|launching <date>|launching in|new arrival*|fresh arrival*|just arrived|new drop|watch the trailer|official trailer|trailer for|season <number>|opening <date>)
    '0sjjh3dv': {
      'exclusive-info': -0.37,
      'new-products': 0.47,
      connected: -0.11,
      community: -0.2,
      'general-info': -1.2,
    },
    // general-info: (introducing|meet the new|say hello to|presents the|a new chapter in|our latest|our newest|the all new)
    hjw94tze: {
      purchase: -0.12,
      'new-products': 0.3,
      connected: 0.32,
      community: -0.11,
      'general-info': -0.35,
    },
    // general-info: (won|wins|winning|receives|received|honored|honoured|recognized|recognised|named|ranked|finalist*) .. (award|awards|ranking|list|best|top <number>|most|<number>)
    bku9kuv7: { purchase: -0.16, reviews: 0.38, opinion: 0.16, connected: -0.17, 'general-info': -0.58 },
    // general-info: (rate (the|this|your|our)|which (one|piece|of these|is your|would you)|(what's|what is|what are|who's|who is) your [<any>] (favourite*|favorite*|pick|go to|top|essentials)|have you tried)
    '7wq91xo1': {
      reviews: -0.12,
      'new-products': -0.17,
      opinion: 0.26,
      connected: -0.25,
      'general-info': -0.43,
      entertain: 0.12,
      other: -0.12,
    },
    // general-info: (behind the scenes|take you behind|go behind|peek behind)
    nywwt33e: { reviews: -0.12, 'new-products': -0.16, connected: 0.36, 'general-info': -0.64 },
    // general-info: (promo is|promotion is|take advantage of|trade in|double your|members save|see how much you can save|you can save|for as low as|offers and promotions|comes with a free|for free|free night)
    '1fcblnhv': { discount: 1.31, connected: -0.13, 'general-info': -1.16 },
    // general-info: (recalled|recalling|recall of|withdrawn|withdrew) .. (amounts|batch*|product*|lots|sold|only|precaution*|powder)
    oiipfzvj: { service: 0.12, 'general-info': 1.4 },
    // general-info: (operate|have|follow|run|apply|under) .. (policy|scheme|guidelines)
    '98fphqp5': { 'general-info': 1.54 },
    // general-info: (raised|donated|donation of|contributed|pledged|granted) [over|more than|nearly|almost|about|up to|a|an|a total of|another] (<money>|<number>)
    a2ae2fkn: { 'general-info': 1.38 },
    // general-info: (over|more than|nearly|almost|about|around) <number> [<any>] (people|guests|students|employees|colleagues|families|volunteers|participants|members|meals|trees|children|women|patients|customers|farmers|visitors|countries|schools|homes)
    xb78sh9z: { connected: 0.13, 'general-info': 1.15 },
    // general-info: (try|why not|simply|just) (topping|adding|marinat*|pairing|serving|swapping|mixing|using|create|creating|bak*|cook*|add|pop|make|making|pour)
    arqfolgt: { 'general-info': 1.45 },
    // general-info: (fastest|most reliable|highest (marks|rated|rating|score)|top rated|ranked <number>|number one|voted|thinks it's|award winning) .. (in|for|by|on|list|america|country|world|network|a big deal)
    '83gi7uoa': { reviews: 0.4, opinion: -0.1, event: -0.18, 'general-info': -0.99 },
    // general-info: (thank you|thanks|shout out|shoutout|kudos|congratulations|congrats|grateful) .. (everyone|everybody|team|teams|sponsors|speakers|joined|joining|participat*|supporters|volunteers|class of|graduates|followers|fans|customers|guests|partners)
    '5x2qnwgv': { event: 0.15, connected: 0.22, 'general-info': -0.85, giveaway: -0.1 },
    // general-info: (meet|say hi to|get to know) <any> .. (who|whose|engineer|manager|specialist|<number> year old|from|our|one of our)
    e41k1g8j: { connected: 0.15, 'general-info': -0.64 },
    // general-info: (call for (submissions|entries|applications|nominations)|submit your|nominat* (a|your|now|for|someone)|nominees for|winner* of this|win your|contest|sweepstake*|giveaway)
    tbpez15h: {
      discount: -0.23,
      purchase: -0.1,
      reviews: -0.21,
      opinion: 0.2,
      event: 0.38,
      connected: -0.1,
      community: -0.2,
      'general-info': -1.2,
      giveaway: 1.53,
    },
    // general-info: (stay glued|stay tuned|watch this space|await you|awaits you|something (special|big|exciting) (is|with|coming|for)|working on something|can you feel|get ready (to|for)|counting down|more (days|weeks|sleeps) (to|until|till))
    hc5tu5f8: {
      'exclusive-info': 0.12,
      'new-products': 0.37,
      event: 0.2,
      connected: -0.1,
      community: -0.36,
      'general-info': -0.81,
    },
    // general-info: (sneak peek|first look|inside look|exclusive (video|interview|footage|look|clip)|exclusively on)
    '1eqrx0j7': {
      purchase: -0.17,
      reviews: -0.17,
      'exclusive-info': 0.72,
      'new-products': 0.29,
      community: -0.15,
      'general-info': -0.9,
      other: 0.11,
    },
    // general-info: (playlist|edition|issue|collection|season|episode|chapter|series|game|film|movie|show|menu) [is|are] [now|finally|officially] (here|back|open|out now|live|streaming|in stores)
    oiatt1xb: { 'general-info': -1.08 },
    // general-info: (closed|off|away|back) (tomorrow|today|on <date>|this (public|bank) holiday)|(will be|are) back on <date>|open this (public|bank) holiday
    ukika4dv: { 'general-info': 1.81 },
    // general-info: (here's|here are) (some|our|a few|<number>) [<any>] (tips|ideas|ways|tricks|recipes|facts|questions|reasons)
    wdoqvw4o: { 'general-info': 1.91 },
    // general-info: (we|we've|colleagues|employees|volunteers|members|guests|teams|participants|visitors|people) [just|also|recently|have|from] (built|packed|planted|delivered|mentored|cleaned|collected|stepped|explored|raised|hosted|wrapped up|took part|took on|came together|visited|trained|provided|received)
    '4n4r9dp6': { community: -0.26, 'general-info': 1.31 },
    // general-info: (this|the|holiday|festive|wedding|gifting|party|every|each|all|summer|winter|christmas|easter) season
    kz3aa7dc: { 'new-products': 0.22, community: -0.14, entertain: -0.25, greeting: 0.29, inspire: -0.12 },
    // general-info: (fall|autumn|spring|pre fall|cruise|resort|winter|summer) [winter|summer] (<year>|collection|show|campaign)
    '46rklvzh': { 'exclusive-info': 0.53, connected: 0.13, 'general-info': -0.72 },
    // general-info: (limited edition|last chance|while (stocks|supplies|stock) last|hurry|don't miss|before it's gone|before they're gone|grab (the|your|yours|one|it)|don't wait)
    '0tlnakhb': { discount: 0.84, 'general-info': -0.98, giveaway: -0.21, inspire: 0.16 },
    // general-info: (rates|fees|prices|price) .. (cut|reduced|lower|lowered|slashed|down|drop*)|(free|ad free|complimentary) (access|premium|trial|sachet|sample*|delivery|shipping|gift|month*|night|upgrade*)
    '13szm1ix': { discount: 0.52, purchase: -0.15, 'general-info': -0.76 },
    // general-info: (start|begin) (preparing|planning|saving)|(be|make) sure (it|it's|you|your|to|that|they|the)
    x7u1g3n3: { 'new-products': -0.27, event: 0.19, 'general-info': 0.89 },
    // general-info: (help|helps|keep|keeps) (your|the) (kid*|child*|baby|pet|pets|dog|cat|family|home|house|skin|hair|car|loved ones|business)
    ofk5dwwg: {
      discount: -0.2,
      opinion: -0.16,
      'general-info': 0.84,
      entertain: -0.22,
      inspire: 0.13,
      other: 0.12,
    },
    // general-info: (mistakes|hints|pointers|dos and don'ts|do's and don'ts|checklist|warning signs|best practice*|rule of thumb|rules of thumb|need-to-know)
    wo4pvf78: { 'general-info': 1.27 },
    // general-info: (try|why not|how about) (topping|adding|serving|pairing|making|baking|swapping|mixing|cooking|creating|create|make|add|swap|serve|pair|whip|bake|cook|use|turn)
    wtwom43g: { 'general-info': 0.65 },
    // general-info: (whip up|rustle up|dish up|cook up|knock up|step-by-step|method:|ingredients:)
    y4pdlspl: { 'general-info': 1.02 },
    // general-info: (topped|drizzled|stuffed|sprinkled|stirred|roasted|baked|marinated|tossed|paired|teamed|layered) (with|in|over)
    q9r3s0th: { 'general-info': 0.64 },
    // general-info: (futures|wheat|corn|soybean*|crude|commodit*|yields|inflation|unemployment|jobless|gdp|interest rate*|labor market|labour market|traders|equities|bonds|exports|imports|tariffs)
    '05804wvy': { purchase: -0.14, connected: -0.16, community: -0.11, 'general-info': 1.15 },
    // general-info: (hosts|wins|launches|completes|receives|secures|backs|donates|partners|marks|achieves|earns|extends|strengthens|commits|invests|sponsors|appoints|honors|honours|reaches|delivers|provides|expands|opens|joins|names|plans|raises|reports|announces) +headline
    '3l1c0s3y': { 'general-info': 0.83 },
    // general-info: (join|watch|see|hear|listen) .. as (she|he|they|we|it|<any>) (reveals|reveal|shows|show|takes|take|shares|share|explains|explain|explores|explore|talks|talk|discusses|discuss|breaks|break|walks|walk|tells|tell|makes|make|demonstrates|demonstrate)
    '24t9i24u': { 'general-info': 1.52 },
    // general-info: (shows|gives|walks|takes|teaches) us (how|through|his|her|their|what|why|around|inside)
    cx8sbk86: { 'general-info': 1.4 },
    // general-info: (his|her|their) (suggestions|recommendations|tips|advice|insights|predictions|thoughts|take|perspective|picks|journey|story|experience|view|views|vision|research|work) (for|on|about|of|behind|to|as|from|in)
    '9sztcszt': { opinion: -0.15, 'general-info': 0.68 },
    // general-info: (shot|photographed|directed|captured|styled|worn|designed|created|imagined|composed|written|produced|developed|founded|led|owned|made|built) by
    '6t9yi06d': { 'general-info': 0.42 },
    // general-info: (embraces|embodies|captures|evokes|reflects|showcases|blends|combines|reinterprets|reimagines|recalls|imbued|inspired by|draws inspiration|pays tribute|pays homage|a nod to)
    '6n7qlck3': {
      reviews: -0.16,
      'new-products': 0.3,
      connected: 0.11,
      community: -0.11,
      'general-info': 0.39,
      entertain: 0.11,
    },
    // general-info: (discover|explore) (the|its|our|more) .. (collection*|story|house|world|pieces|craft*|film|campaign|details|range)
    wb6yitkm: { 'general-info': 1.11 },
    // general-info: (to clarify|to be clear|set the record|contrary to|rumours|rumors|misinformation|false claims)
    wxeckuro: { 'general-info': 1.13 },
    // general-info: (photos|pictures|images|pics|scenes|snaps|footage) (from|of|at) (the|our|last|yesterday*|today*)
    t8hgmq1g: { community: 0.11, 'general-info': 1 },
    // general-info: (proud|official|title|presenting) (sponsor*|partner*|supporter*)
    l8bkcgaq: { 'general-info': 1.04 },
    // general-info: (earlier (today|this)|this past|back in <any>|(last|past) (few|two|three|five|ten|<number>) (years|months|weeks|decades))
    fj31qvzc: { 'exclusive-info': 0.17, community: -0.15, 'general-info': 0.71 },
    // general-info: (on average|per cent|a third of|half of|a quarter of|majority of|two thirds|two-thirds|one in <any>)
    '79lfdx1e': { 'new-products': 0.24, event: -0.21, 'general-info': 0.62, cause: 0.32 },
    // general-info: <year>
    y98upa3y: {
      discount: -0.23,
      'exclusive-info': -0.26,
      service: -0.4,
      connected: -0.33,
      giveaway: 0.17,
      entertain: 0.21,
      cause: -0.1,
      other: -0.13,
    },
    // general-info: (future|impact|role|importance|state|rise|benefits|causes|types|cost|costs|effects|number|lack|value|challenges|advantages|risks|evolution|origins|design|development|construction|creation|principles|fundamentals) (of|on|in|for|behind)
    '7skxh87s': { event: 0.17, connected: -0.53, 'general-info': 0.52, cause: 0.17 },
    // general-info: (latest|recent|annual|daily|weekly|monthly|quarterly|current) (news|report|episode|edition|issue|blog|article|data|study|update|results|trends|market|analysis|photos|figures|interview|research|findings|insights)
    di6zuot0: { 'general-info': 1.02 },
    // general-info: (learn|read|find out|discover|know|hear|see) more (about|here|at|on|from|in|below)
    veunoegd: {
      purchase: -0.2,
      'new-products': -0.21,
      service: -0.12,
      connected: -0.23,
      ideas: 0.2,
      'general-info': 1.26,
    },
    // general-info: (you should|you'll need|you need to|be aware|be careful|beware|watch out|look out for|opt for|stick to|consider|don't assume|remember that|keep in mind|bear in mind|be prepared|it's best to|it's a good idea|it is important)
    '1nes15qx': {
      'exclusive-info': 0.11,
      event: -0.1,
      connected: -0.17,
      ideas: 0.2,
      'general-info': 0.55,
      cause: 0.41,
    },
    // general-info: (can|may|could|might) (cause|lead to|result in|affect|increase|reduce|improve|lower|damage|prevent|harm|vary|happen|occur|also)
    hidhozzt: { connected: -0.14, 'general-info': 0.98 },
    // general-info: (reduce|improve|increase|boost|lower|manage|maintain|monitor|relieve|treat|strengthen|minimize|minimise|maximize|maximise|optimize|optimise) (the|your|their|its|our|energy|cost*|stress|risk*|waste|pain|blood|productivity|efficiency|emissions|security)
    y4crwx9l: { purchase: 0.5, connected: -0.29, community: -0.12, 'general-info': 0.75 },
    // general-info: (named after|known as|stands for|refers to|consists of|derived from|originated|is called|dates back|also called)
    nfeg06wo: { 'new-products': -0.17, 'general-info': 1 },
    // general-info: (has|have) [recently|just|now|already|also|officially] (joined|launched|signed|announced|released|opened|partnered|achieved|reached|received|raised|acquired|helped|delivered|donated|completed|published|earned|become|entered|created|developed)
    pjz39v9b: { 'exclusive-info': 0.15, 'new-products': 0.3, connected: 0.28, 'general-info': 1.03 },
    // general-info: (smoke alarm*|seat belt*|tires|tyres|brakes|roads|driving|drivers|pipes|deductible|premium|claims|homeowner*|renters|deposit|savings|budget|debt|mortgage*|pension|401k|inventory|identity theft|fraud*|scam*)
    qtkoih4j: {
      discount: -0.77,
      reviews: -0.18,
      'new-products': -0.12,
      opinion: -0.37,
      service: -0.13,
      ideas: -0.19,
      community: -0.14,
      'general-info': 0.82,
      giveaway: -0.1,
    },
    // general-info: (not sure (which|what|how|if|where)|right for you|right (size|choice|fit|one) for|find (the|a|your) .. (that|right|best|perfect) .. (fits|fit|for you|you)|help you (choose|decide|find|understand|plan|prepare|navigate))
    ygx876zg: { reviews: 0.1, 'general-info': 0.86 },
    // general-info: (follow|in) (these|<number>|three|four|five|a few) [<any>] (steps|tips|rules|guidelines|instructions)
    '0oaejx9i': { 'general-info': 1.54 },
    // general-info: (full story|story of|story behind|making of|behind the (design|name|brand|build|idea)|in-depth|closer look|a look (at|inside|back|into)|a glimpse (of|into)|peek inside|inside look|take a tour)
    bjy1ua15: { reviews: 0.11, 'new-products': 0.48, event: -0.13, connected: -0.32, 'general-info': 0.89 },
    // general-info: (we're|we are|we'll be|we will be) (off|away|closed|back on|back in|back at|open)
    nfwtsus1: { 'general-info': 1.68 },
    // general-info: (surveyed|respondents|poll found|new survey|new study|new research|new report|new data)
    aeu2v250: { opinion: 0.18, ideas: 0.14, 'general-info': 1.45 },
    // general-info: (solar|turbine*|hydrogen|power grid|wind farm|biofuel*|net zero|decarbon*|circular economy|electric vehicle*|ev|evs|charging|hybrid|kwh|mw|megawatt*)
    sd8jrjjh: { reviews: 0.13, 'general-info': 0.66 },
    // general-info: (machine learning|algorithm*|api|open source|developers|coding|quantum|blockchain|iot|processor*|servers|infrastructure|cybersecurity)
    wp0at3t8: { 'general-info': 0.57 },
    // general-info: (conservation|species|wildlife|marine|habitat*|biodiversity|nasa|spacecraft|satellite*|antarctic*|arctic|ecosystem*)
    usult9a4: { purchase: -0.17, reviews: -0.1, 'general-info': 0.77, entertain: 0.24 },
    // general-info: (aircraft|fleet|aviation|runway|pilots|cargo|freight|logistics|supply chain*|warehouse*)
    '9fwjj6tl': { purchase: -0.1, community: -0.14, 'general-info': 0.49 },
    // general-info: (vegan|gluten-free|gluten free|dairy-free|vegetarian|low-carb|sugar-free|plant-based|slow cooker|marinade|leftovers|oven|tray bake|brunch)
    l3t191dq: {
      purchase: 0.38,
      'exclusive-info': -0.1,
      'new-products': 0.45,
      service: -0.1,
      event: -0.15,
      connected: 0.13,
      'general-info': 0.33,
      entertain: 0.13,
    },
    // general-info: (here's what|here's why|here's everything|here is what|here is why|what we know|why it matters|what it means|what happens (when|if|next|to)|in this (episode|issue|article|video|post|guide|edition|interview|report|blog)|in today's (episode|video|post|blog))
    bp6u8k7m: { reviews: 0.25, 'general-info': 1.17 },
    // general-info: (final score|full time|half time|line-up|lineup|starting xi|standings|league table|contract extension|defeated|runner-up|top scorer|scored .. goal*|first career|personal best|world record|podium finish)
    '2pfc5qf5': { connected: -0.12, 'general-info': 0.67 },
    // general-info: (lack access|access to (clean|safe|healthcare|education|water|quality)|humanitarian|outbreak|malnutrition|aid workers|emergency response|on the ground|people in need|affected by)
    '0fph60ar': { 'general-info': 0.43 },
    // general-info: (patch notes|bug fixes|known issues|hotfix|changelog|dev blog|roadmap|release notes|documentation|sdk|workflow*|template*|use case*|customer story|deploy*|integration*)
    goljygwh: { event: 0.15, 'general-info': 0.97 },
    // general-info: (sourced (from|by|locally)|locally sourced|freshly (baked|brewed|made|roasted|squeezed|prepared)|single origin|house-made|tasting notes|served (all day|daily|until|every|on a|on top)|slow-cooked|hand-picked|in-house)
    nuyl2raq: { purchase: -0.11, ideas: 0.1, 'general-info': 0.71 },
    // general-info: (baggage|check-in|boarding|cabin|legroom|lounge|terminal|non-stop|nonstop|daily flights|fly to|flies to|flight path|first flight)
    gih2h1x5: { 'new-products': 0.27, event: -0.13, 'general-info': 0.62 },
    // general-info: (symptom*|signs of|screening*|diagnos*|prevention|immun*|allerg*|pregnan*|therap*|side effects|surgery|blood pressure|heart disease|diabetes|cholesterol|concussion*)
    rkw7smth: { reviews: -0.17, community: -0.2, 'general-info': 0.65 },
    // general-info: (i bet|i guess|i pledge|i wish|i hope|i want|i need|i'd|i'll|said no one|asking for a friend|just saying|no big deal|blah|bottom line|good thing|let's be honest|be honest|admit it|am i right|who's with|guilty of|oops|whoops|uh oh|yikes|apparently|no pressure|sorry not sorry)
    ncc8rpka: {
      purchase: -0.18,
      reviews: -0.18,
      'new-products': -0.25,
      connected: 0.28,
      'general-info': -0.7,
      entertain: 0.16,
      inspire: -0.18,
    },
    // general-info: (must have|must-have|classic for a reason|to die for|stunner|nothing (beats|says|like|compares|gets)|does it better|never goes out of style|game strong|on point|hits different|chef's kiss|couldn't be more|how (good|beautiful|gorgeous|pretty|amazing|stunning|perfect) is)
    pkw1raez: { 'general-info': -0.8, entertain: -0.1, greeting: -0.19, other: 0.17 },
    // general-info: (where .. meets|isn't just|aren't just|it's not just|is not just|more than (a|just)|it's not about|it's about|it's all about|is a journey|a moment to|a reminder|born to|tells a story|speaks for itself|proving|the (art|power|beauty|joy|magic|secret) of|is made of|life is|unleash|ignite)
    g0wdvqav: { connected: -0.14, community: -0.12, 'general-info': -0.76, entertain: -0.28, cause: -0.13 },
    // general-info: (weekend|friday|monday|summer|winter|holiday|autumn|fall|spring|sunday) (vibes|mood|feels|ready|goals|state of mind|essentials|calls for)
    u07w4471: { 'general-info': -0.59 },
    // general-info: (quiz|test your knowledge|how well do you know|spirit animal|which <any> are you|true or false)
    t9fcdgav: { 'exclusive-info': 0.17, opinion: 0.2, 'general-info': -0.66 },
    // general-info: (job interview*|job seeker*|resume|interns|your career|grads|applications .. open|join (our|the) team)
    hi1824n3: { connected: 0.22, 'general-info': -1.31, entertain: -0.14, other: 0.12 },
    // general-info: (best of luck|good luck|fingers crossed|cheering|rooting)
    whw27tx9: { 'general-info': -0.77 },
    // general-info: (level|exam|gcse|test) results
    l6a4qj1a: { 'general-info': -1.39, greeting: 0.16 },
    // general-info: (happy|merry) (<hashtag>|.. (day|week|month|eve|season|year|celebrations))
    dhtej0y3: {
      'new-products': -0.16,
      connected: 0.11,
      'general-info': -1,
      entertain: -0.24,
      greeting: 0.48,
      inspire: -0.22,
    },
    // general-info: (we honor|we honour|we remember|we salute|be forgotten|ultimate sacrifice|in loving memory|veterans|those who serve*)
    epm0wvor: { community: -0.13, 'general-info': -0.76, entertain: -0.17, greeting: 0.12, cause: 0.12 },
    // general-info: (rt|retweet|like) if|who's (ready|excited|else|in|watching|going|hungry|up)|who (else|wants|needs|doesn't)
    oljq8rnz: { event: -0.1, 'general-info': -0.68 },
    // general-info: this (view|guy|girl|man|dog|cat|shot|feeling|energy|vibe|face|smile|one)
    '8eh6bzr7': { event: 0.17, 'general-info': -0.75, other: 0.1 },
    // general-info: (always|never) (a|the|be|stop|give|forget|know|go|too|gets|say|be|been|had|have|will|want)
    ckxiepya: { 'exclusive-info': 0.13, opinion: 0.16, connected: 0.25, 'general-info': -0.51 },
    // general-info: (you deserve|you got this|you can do|you never know|be the|be your|be kind|be brave|be bold|be yourself|do what you)
    '0vkm1eeh': {
      purchase: 0.14,
      reviews: -0.16,
      connected: 0.1,
      ideas: 0.24,
      'general-info': -0.62,
      giveaway: 0.13,
      entertain: -0.23,
      inspire: 0.42,
      other: -0.14,
    },
    // general-info: (dream|dreams|believe|courage|greatness|hustle|grind|discipline|mindset|champions|warrior|limits|destiny|soul|dare|fearless)
    '7htkzzch': {
      purchase: -0.18,
      ideas: -0.15,
      community: -0.3,
      'general-info': -0.12,
      giveaway: 0.88,
      inspire: 0.48,
      other: -0.43,
    },
    // general-info: (there's|it's) (always|never|nothing|no|something|time|just|only|a)
    podmu9zz: {
      discount: 0.13,
      purchase: -0.42,
      event: -0.18,
      community: -0.28,
      'general-info': -0.1,
      giveaway: -0.11,
      other: 0.11,
    },
    // general-info: (it's|this is|that's) (not|more than) (a|just|an|your)
    b3ftmybj: { 'general-info': -0.43, entertain: 0.12 },
    // general-info: (wish|wishing|wishes) (you|everyone|all|a|the|our|them|him|her) .. (happy|merry|joyful|blessed|safe|best|wonderful|great|all|very)
    yrduivey: {
      community: -0.17,
      'general-info': -0.5,
      entertain: -0.27,
      greeting: 0.31,
      inspire: -0.18,
      other: -0.12,
    },
    // general-info: (caption (this|it|the)|hear from you|let's hear|real life|can't believe|couldn't believe|who knew|imagine|remember when|if only|that one)
    jlnyj8wz: {
      'new-products': 0.16,
      community: -0.24,
      'general-info': -0.67,
      entertain: 0.45,
      inspire: -0.12,
    },
    // general-info: (let's go|here we go|let's do this|bring it on|game on|game time|buckle up|wait for it|hold on|ready or not|get ready)
    oh1cpwh0: { 'general-info': -0.49 },
    // general-info: (wear a mask|wearing a mask|mask up|stay home|stay safe|do your part|wear your mask)
    i190d3mn: { 'general-info': -0.73, cause: 0.31 },
    // general-info: (everyone wants|everyone is talking|everyone else|on everyone|fashion statement|style statement|on my|in my|made me)
    lh8aa45n: { reviews: -0.11, 'exclusive-info': 0.33, 'new-products': -0.13, 'general-info': -0.72 },
    // general-info: (asap|lol|omg|haha*|tbh|lmao|ngl|iykyk)
    jvqbxssd: { 'general-info': -0.57 },
    // general-info: (ramadan|eid|christmas|holiday|festive|winter|summer|easter|new|weekend|term time|half term|bank holiday|public holiday|sunday|library|gym|studio|clinic|branch) (timings|timing|hours|opening times|timetable|schedule)
    iiz07083: { event: -0.13, 'general-info': 1.81 },
    // general-info: (timings|timing|hours|schedule|timetable|open|opening times|happy hour|breakfast|lunch|dinner|brunch|kitchen) .. (<time>|daily|<date>) (to|till|until|through|and) (<time>|<date>|late|close)
    ewt1cx8j: { 'general-info': 1.41 },
    // general-info: (branches|stores|shops|offices|counters|libraries|studio's|shop's|office's|store's|gym's|pool's|kitchen's|bar's|museum's|clinic's|café's|desk's) (closed|shut|open|closing|reopening|back open|open late|open early)
    '07bnk5oo': { 'general-info': 1.43 },
    // general-info: (collections|rounds|recycling|waste|deliveries|services|trains|buses|trams|ferries|sailings|flights|routes|boats|shuttles) (restart|resume|start again|run|will run|are running|return|will resume|operate|will operate|depart)
    i2ziu6dj: { 'general-info': 1.27 },
    // general-info: (will|we|to) (resume|reinstate|restart|suspend|extend|scale back|reduce) .. (flights|services|operations|service|routes|hours|production|sailings)
    '119zruza': { 'general-info': 1.27 },
    // general-info: (from|as of|starting|effective) <date> .. (you|we|all|customers|passengers|members|residents|visitors|prices|fares|every) .. (will|must|can|need|resume|are|is)
    bwy3p15j: { 'general-info': 1.06 },
    // general-info: (mandatory|compulsory|not permitted|not allowed|is prohibited|are prohibited|is permitted|are permitted|no longer (required|allowed|accept|sell|use|offer)|must be worn)|(limit|limits) of <number>|(limits|restrictions|limit) (remain|remains|lifted|apply|applies|eased|removed|in place|on)
    ky2tw85q: { 'general-info': 1.02 },
    // general-info: (usually|normally|typically|generally|should|can take|takes|be|appear|arrive|processed|added) .. within <number> (hours|days|working days|business days|minutes|weeks)
    m2m3962p: { 'general-info': 1.27 },
    // general-info: (yes|hi|hello|morning|sorry|no) .. (you can|you'll be able to|you don't need|you do need|it'll|it does|it doesn't|they do|they don't|we do|we don't|counts as|is safe|are safe|is suitable|are suitable|are usually|is usually) +post:reply
    sb6xqj12: { 'general-info': 1.06 },
    // general-info: (ft|ht|stumps|full time|half time|final score|at the break|result)|(beat|beats|defeated|edged|drew|lost to|fall to|falls to) .. <number>|(<number> all|<number> nil)
    yhat3d4v: { event: 0.19, connected: 0.13, community: 0.37, 'general-info': 0.67 },
    // general-info: (fastest|leads|leading|trails|ahead|clear|wins|won|lead) by <number>|(pole position|fastest lap|lap record|stage win|overnight lead|on the podium|man of the match|player of the match|clean sheet|hat trick)
    '3r2lr8zz': { 'general-info': 0.77 },
    // general-info: (our|the|to the|to our) (board|board of (directors|trustees|governors)|supervisory board|executive team|leadership team|advisory board|management board)
    fitbp744: { service: -0.12, 'general-info': 1.29 },
    // general-info: new (signing|captain|coach|head coach|manager|head chef|principal|chair|chairman|chairwoman|trustee|dean|headteacher|cfo|cto|coo|md|director|president|managing director|general manager|editor|curator|conductor|vicar|mayor)|(takes over as|taking over as|stepping down|steps down|stepped down|stands down|retires as|retiring as|retires after|succeeds|will succeed|outgoing|newly elected|re-elected|has been elected|has been appointed|sworn in|takes up the (role|post)|takes the helm|new recruit)
    '3dv0024n': { 'general-info': 1.46 },
    // general-info: (welcome|welcomes|welcoming|welcomed) .. (as our|as the|as its|as our new|as new|to the role|to the post|on board as|who joins us|who joined us)|(brings|with) (more than|over|nearly|almost|<number>) [<number>] years .. (experience|expertise|in)
    nks782gg: { 'general-info': 1.42 },
    // general-info: (annual general meeting|general meeting of shareholders|record date|ex-dividend|dividend of|per share|interim results|trading update|half-year results|audited|bond issue|notes offering|pricing of|share buyback)
    '6iaj9afk': { event: -0.14, 'general-info': 1.71, entertain: -0.27, 'jobs-investors': 0.34 },
    // general-info: (rate|rates|inflation|prices|price|index|stocks|shares|oil|gold|pound|dollar|euro|output|exports|sales|profit|profits|demand|turnover|unemployment|bookings|passenger numbers) (has|have) [now|just|all] (fallen|risen|dropped|climbed|slipped|eased|jumped|doubled|grown|declined|tripled)
    vypvtt30: { 'general-info': 1.76 },
    // general-info: (up|down|rose|fell|increased|grew|dropped) [by|nearly|almost|more than|about] <percent> [on|from|year|compared|in|to|at|versus|since]
    bbchharc: { 'general-info': 1 },
    // general-info: <percent> (turnout|voted|in favour|in favor|of members|majority|stake|share of)
    uvnqdowx: { 'general-info': 1.41 },
    // general-info: (council|councillors|committee|cabinet|mayor|commission|regulator|ministers|parliament|senate|court|assembly|consultation|planning) (approved|approves|agreed|agrees|voted|votes|has agreed|has approved|have approved|confirmed|backs|ruled|has ruled|adopted|passed)
    ao4rwxjs: { 'general-info': 1.47 },
    // general-info: (broke ground|breaking ground|ground-breaking|groundbreaking|topping out|first (power|steel|concrete|brick|delivery|shipment|train|passengers|production)|enter service|entered service|enters service|took delivery|rolled off|commissioned|switched on|came online|come online|went live|gone live|connected to the grid|handed over the keys)
    vtrlggei: { 'general-info': 0.92 },
    // general-info: (our|the) (newest|latest|second|third|fourth|fifth|first|<number>) .. (aircraft|ship|vessel|bus|train|turbine|store|branch|site|office|clinic|hotel|depot|warehouse) .. (landed|arrived|opened|opens|opening|joined|joins|delivered)
    h78ih16f: { 'general-info': 1.76 },
    // general-info: (is|are) now (called|known as|part of|based in|based at|operated by|owned by|run by)|(formerly known as|previously known as|renamed|is changing its name|has changed its name|rebranding as|rebranded as)
    v9gkw9go: { 'general-info': 1.71 },
    // general-info: (spent|gave up|giving up) (a|the|their|last|this) (day|morning|afternoon|weekend|week|<date>) (at|with|in|planting|helping|painting|cleaning|sorting|packing|clearing|building|volunteering)
    mmmz0wuo: { 'general-info': 0.74 },
    // general-info: (handed over|handed out|presented|delivered|distributed|shared|served|packed|planted|collected|cleared|rehomed|recycled|donated|provided) [over|more than|nearly|almost|about|up to|some|another] <number>
    fc8rj9ws: { 'general-info': 1.11 },
    // general-info: (given|gave|give|giving|awarded|granted|committed|invested|investing|pledged|contributed|handed|commitment of|grant of|grants of|cheque for|check for) [over|more than|nearly|almost|a|an|out|us] <money> (to|in|towards|for|over|across)
    ptbh9em8: { 'general-info': 1.42 },
    // general-info: (each|will) [each] receive <money>|(recipients|winners|winner|scholars|grantees|finalists|graduates|honorees) of (this year's|the|our|this) .. (grant|scholarship*|award|awards|bursary|prize|fellowship|competition|programme|program)
    k1mul3a3: { event: 0.14, 'general-info': 1.4 },
    // general-info: (proud|excited|thrilled|pleased|delighted|honored|honoured|happy|glad) to (partner|be partnering|team up|collaborate|join forces|work|be working|sponsor|be sponsoring|support|be supporting|have supported|have partnered|have sponsored) (with|the|our|on|a|again)
    n214rlnx: { 'general-info': 1.17 },
    // general-info: (on this day|this day|today|otd|back|opened|built|founded|launched|bought|taken|photographed|recorded|printed|dated|made|circa|c) [in] <year>
    s5ndvlsw: { 'general-info': 1.17 },
    // general-info: (throwback thursday|throwbackthursday|tbt|flashback friday|from the archive|from our archive|from the archives|from our archives|then and now|before and after)
    vt7iopyt: { connected: -0.16, 'general-info': 0.54 },
    // general-info: ^ how (we|our|they|it's|its|your|the|i) <any>
    '2r4txruw': { 'general-info': 1.06 },
    // general-info: (watch|see) (us|our <any>|the team|how we|<any>) (authenticate|restore|repair|clean|make|build|bake|brew|roast|craft|test|prepare|pack|assemble|carve|weave|dye|forge|polish|engrave|set)
    uliithx7: { 'general-info': 1.27 },
    // general-info: (size guide|sizing guide|what fits (in|inside)|hold their value|holds its value|holds value|care guide|cheat sheet|side by side|side-by-side|pros and cons|buying guide|save this (post|for|before))|(from start to finish|start to finish|from bean to cup|from bean to bar|from farm to (table|fork)|from field to|from grape to|from sketch to|from scratch in)
    fpvl7ngz: { 'general-info': 1.26 },
    // general-info: (go to|tap|open|head to|under|click|select|turn on|switch on|enable|activate) (settings|profile|notifications|your profile|your settings|the menu|account settings|preferences|bluetooth|location|app settings|round-ups)
    i6jsye49: { 'general-info': 1.27 },
    // general-info: (bin it|don't flush|never flush|never pour|check (round|under|behind|around|inside)|rinse|hand wash|wash at|wash cold|let it (rest|cool|dry|soak|prove|rise|sit|steep)|leave (it|them|to) [to] (rest|cool|dry|soak|prove|rise|overnight)|turn off the|switch off the|unplug|away from (sunlight|heat|children)|out of reach)
    xzg65yui: { 'general-info': 1.08 },
    // general-info: <percent> (abv|cotton|linen|wool|cocoa|arabica|fairtrade|recycled|organic|renewable|natural|vegan|plant based|less|more|fewer|fuel|faster|lighter|cheaper|cleaner|efficient|silk|cashmere|leather|recyclable|compostable|electric|traceable)
    mz1q66w4: { discount: -0.16, 'general-info': 0.75, cause: 0.16 },
    // general-info: (is|are|now|fully|completely) (100%|<percent>|fully|all|now) (fairtrade|recyclable|organic|electric|renewable|plant based|compostable|certified|carbon neutral|accredited|recycled|traceable|vegan|plastic free|palm oil free|cruelty free|cage free|free range|sustainably sourced|responsibly sourced)
    fcn54ed2: { 'general-info': 1.41 },
    // general-info: (grain|nut|cruelty|bpa|alcohol|fragrance|paraben|silicone|oil|lactose|soy|egg|sulphate|sulfate|plastic|palm oil|residue) free
    '7rlyzkor': { 'new-products': 0.11, 'general-info': 0.71 },
    // general-info: (feeds|sleeps|seats|holds|weighs|measures|lasts|fits|runs on|runs for|charges in|burns|stores|carries|supports|produces|generates|saves|treats|houses|employs|covers|spans|stretches) [up to|about|around|over|at|just|only|enough|more than|nearly|some] <number>
    bvy5ihaf: { purchase: 0.12, 'new-products': 0.12, 'general-info': 1.16 },
    // general-info: (brown malt|malt|hops|barley|yeast|terroir|sourdough|rye|fermented|distilled|cold-pressed|cured|smoked over|proved|barrel-aged|aged in|aged for|roasted in|roasted by|grown in|grown by|brewed with|brewed in|baked in|milled)
    s44tq2hq: { event: 0.15, connected: -0.15, 'general-info': 0.72 },
    // general-info: (hand-stitched|hand-finished|hand-painted|hand-carved|hand-forged|woven|knitted|carved|forged|assembled|sewn|cut and sewn|printed|bottled|packed|tanned|dyed|turned|polished|engraved|cast) (in|by|from|at|on|using|with)
    tlthngge: { 'exclusive-info': -0.13, 'general-info': 0.91 },
    // general-info: (dogs welcome|dog friendly|dog-friendly|step-free|step free|wheelchair (accessible|access)|child friendly|family friendly|pet friendly|no booking (needed|required)|no appointment (needed|necessary)|cash only|card only|cashless|card payments only)|(two|three|2|3|several|private|heated|separate|dedicated|free|secure|indoor|outdoor|certified|qualified) (floors|pool|pools|sauna|jacuzzi|ladies area|ladies section|changing rooms|trainers|coaches|studios|car park|parking|wifi|wi-fi|play area|kids area|charging points|terrace|garden)
    '7pdwlof6': { discount: -0.13, service: 0.38, 'general-info': 0.97 },
    // general-info: (specials board|on the board|on the bar|on tap today|on the pass|on the counter|pitch today|today we are|flavours today|flavors today|soup today|today's (soup|pie|bake|bread|cake|special|specials|flavours|flavors|catch))
    zhfqwzob: {
      discount: 0.23,
      purchase: -0.12,
      'exclusive-info': 0.19,
      opinion: -0.12,
      ideas: 0.56,
      'general-info': 0.8,
    },
    // general-info: (shares|share|shared|explains|reveals|recalls|describes|recounts|reflects|weighs in|looks back|looks ahead|breaks down|walks us|tells us|talks us|shows us) (what|how|why|where|on|through|at|about) (she|he|they|it|the|her|his|their|a|to|our|is|makes|goes|this)
    we14e88x: { connected: 0.34, 'general-info': 1.44 },
    // general-info: our (economist|economists|analyst|analysts|expert|experts|nutritionist|dietitian|vet|vets|pharmacist|pharmacists|head gardener|gardener|country directors|advisors|advisers|sommelier|physio|physios|solicitors|lawyers|meteorologist|researchers|scientists|columnist|editor|editors|correspondent) .. (look|looks|explain|explains|answer|answers|show|shows|say|says|share|shares|break|breaks|on|recommend|recommends|unpack|unpacks)
    myx2b0fv: { 'general-info': 1.85 },
    // general-info: (more|details|info|information|full list|map|statement|times|article|link|report|story|interview|list|faq|faqs|figures) [is|are] (at|on|in|via) (<url>|the comments|the first comment|our website|our site|our blog|the blog|the app|the thread|the replies|comments)
    zoivsp5w: { purchase: 0.12, event: -0.1, 'general-info': 0.54, 'jobs-investors': 0.15 },
    // general-info: (wherever you (listen|get)|listen (here|now|in|on|to)|new episode|latest episode|this week's episode|episode <number>|in the latest episode)
    '6914wjou': { 'new-products': -0.14, 'general-info': 0.65 },
    // general-info: (at a glance|by the numbers|in numbers|key takeaways|takeaways|key points|the lowdown|ins and outs|beginner guide|rundown|round-up|roundup|wrap-up|cliff notes|in figures|in pictures|in <number> minutes|in <number> charts)
    gnpch6uk: { 'general-info': 1.02 },
    // general-info: (attends|attended|attending|arrives at|arrived at|seen at|took to the stage|takes the stage|took the stage|front row at|walked the|walks the|opened the|closed the) [the|our|this] .. (show|premiere|gala|awards|ceremony|festival|opening|runway|carpet|dinner|conference|congress|summit|fair|launch|exhibition)
    de91ease: { 'general-info': 1.41 },
    // general-info: (on set|backstage|front row|on location|in the studio|in the atelier|in the workshop|in the lab) (with|at|in|for) (<mention>|the|our|<any>)
    rmxsgsgq: { event: 0.24, 'general-info': 0.68, giveaway: 0.2 },
    // general-info: (passed away|the death of|the passing of|has died|saddened to (hear|learn|share|announce)|heartbroken to (share|announce|hear|learn)|sad news|died (peacefully|aged|on|at))
    m3w0i6r7: { connected: 0.11, 'general-info': 1.09 },
    // general-info: (children|child|girls|kids|babies|mothers|women|people|families|species|forests|forest|animals) .. (dies|die|dying|disappears|disappear|go to sleep|goes to sleep|go to bed|go hungry|goes hungry|left behind|at risk of|face hunger|face starvation|out of school|forced to|lack|still lack|miss out)
    b1izfqaz: { 'general-info': -1.06 },
    // general-info: (time to act|act now|must act|demand action|take action now|take a stand|sign the petition|before it's too late|running out of time|time is running out|you are not alone|you're not alone|break the stigma|end the stigma|no one should|no family should|no child should|nobody should|speak up|speak out|deserves to|have a right to|has a right to|world leaders|be their voice|be the change)
    za4z72dm: { ideas: 0.16, 'general-info': -1.18, cause: 0.28 },
    // general-info: (her|his|their) (family lives|family fled|mother died|home was destroyed|school was)|(fled|displaced|refugee camp|big dreams|never been (inside|to)|walks <number>|hours for water|fetch water|collect water|collects water)
    '6mr6uks5': { 'general-info': -0.65 },
    // general-info: (is hiring|hiring a|hiring an|we're looking for|we are looking for|looking for (a|an) (barista|chef|driver|cleaner|assistant|developer|engineer|designer|manager|receptionist|apprentice|nurse|teacher|waiter|waitress|stylist)|part-time|full-time|roster|per annum|salary|day rate|paid internship|graduate (programme|program|scheme)|apprenticeship|apprenticeships|interested in joining|come (and|to) work|come work|your cv|a cv|cover letter|apply (until|by|before|via)|mentor by your side)
    jte7kt0a: { reviews: -0.25, 'general-info': -0.91, entertain: -0.19, 'jobs-investors': 0.53 },
    // general-info: applications .. .. (are|is) [now|again|still] open|open for applications [again]|now accepting applications|accepting applications|(now open|open) for applications
    l6pfeul9: { 'general-info': -1.79 },
    // general-info: (that face when|that moment when|me explaining|me after|me before|me trying|me when|me pretending|me waiting|when your|when the whole|when someone|pov:|tell me you|without telling me|that's the tweet|that is all|send help|current mood|no thoughts|main character|rent free|unpopular opinion|hot take|it's giving|we said what we said|the audacity|petition to|plot twist)
    '468p36xj': { purchase: 0.13, 'new-products': 0.31, 'general-info': -1.07, inspire: -0.14 },
    // general-info: (mubarak|blessed and|peace and joy|joy and|filled with (joy|peace|love|laughter|happiness)|those who celebrate|all celebrating|everyone celebrating|togetherness|prosperous|festive greetings|greetings from)
    '4weff6bb': {
      reviews: 0.13,
      connected: -0.14,
      'general-info': -0.81,
      entertain: -0.21,
      greeting: 0.48,
      inspire: -0.22,
      other: -0.22,
    },
    // general-info: (your turn|your time|lace up|show up|no excuses|earn it|own the|own it|own your|trust the process|one more rep|leave it all|made for this|run your|the results you want|you trained|prove them wrong|rise and|keep moving|no days off|never settle|be you)
    c68s4vg9: { reviews: 0.3, opinion: 0.12, community: 0.12, 'general-info': -0.88, inspire: 0.37 },
    // general-info: (ranks|ranked|rank|rises|named (a|as a|among|one of)|recognised as|recognized as|rated|voted) .. (leader|<number>|best|top|index|guide|list|table|tier|league table|for customer)
    nqtb8sq0: { reviews: 0.12, 'general-info': -1 },
    // general-info: (took (gold|silver|bronze)|gold (for|medal)|silver medal|michelin star|shortlisted|highly commended|comes out on top|came out on top|tops the|top of (the|their) (table|list|class)|double gold|best in show|most (borrowed|read|ordered|watched|loved|wished)|readers' choice|people's choice)
    '7m05q10v': { purchase: 0.15, opinion: -0.15, community: 0.1, 'general-info': -0.89 },
    // general-info: (brand new (full set|fullset|in box)|fullset|full set|buy back policy|buyback|global shipping|worldwide shipping|shipping worldwide|for price|no holds|first come|first to (message|comment|call)|pm for|price upon request|price on request|dm to (buy|order|purchase|claim|reserve))
    m5fkz9fj: { 'new-products': -0.1, 'general-info': -0.42 },
    // general-info: (order|orders|preorder|name) .. (in advance|by (dm|whatsapp|phone|<date>)|at the till|on the list|<number> days ahead)|(start|get|request) (a|your|my) [free] quote|(arrange|book|ask for) a viewing
    tpzy06sq: { 'general-info': -0.3 },
    // general-info: (crews (on site|are|working)|without power|off supply|error rates|elevated errors|rolled back|power cut|power cuts|outage|outages|are investigating|is investigating|we apologise|we apologize|apologies for|sorry for (the|any)|inconvenience|restore (service|power|supply)|updates every|next update)
    tuiuf5mm: { 'general-info': -0.59 },
    // general-info: (it isn't us|that's not us|isn't from us|not from us|report and block|fake (account|accounts|page|profile)|impersonat*|second account|pretending to be us|don't tap|don't click|report a claim|file a claim|make a claim|start a claim)
    '3331ih98': { 'general-info': -1.05 },
    // general-info: (registration is open|registrations are open|register your (team|place|interest)|seats are limited|places are limited|limited places|free entry|entry is free|doors open|doors at|stop by (our|booth|stand|the)|come along|come and (say|see|join|meet|try)|come say|see you (there|at|on)|save a seat|tickets (left|from|at|on))
    ebyl07wh: { 'general-info': -0.26 },
    // general-info: (reaches dealers|on shelves|on sale (from|now|<date>)|sampling (this|now)|joining the (expansion|game|roster|line-up|lineup|range|menu|family)|fresh new look|now with|even less|even more|in shops (from|now|<date>)|in stores (from|now|<date>)|in boutiques (from|now|worldwide|<date>)|available (from|starting) <date>|rolling out|now lets you|you can now|now comes)
    vkr8zgsp: { purchase: 0.16, 'new-products': 0.39, community: -0.27, 'general-info': -0.54 },
    // general-info: (last|final|latest) (day|date|dates|posting date|posting dates) (to|for) (send|post|order by|ship|mail|guaranteed|claim|use|spend|exchange|return)|(tax|filing|claim|switching|registration|posting|last posting|return|renewal|enrolment|enrollment) (deadline|deadlines|dates)|deadline to (claim|file|switch|return|renew|pay|register)
    '5fwtd9w2': { 'general-info': 1.13 },
    // general-info: ^ why (does|do|is|are|did|has|have) (a|an|the|your|our|some|most|we|so|<any>) <any>
    '8w6knsdl': { 'new-products': 0.19, event: 0.16, 'general-info': 1.01 },
    // general-info: (now|already|today) (reaches|covers|serves|connects|employs|operates|supplies|reach|cover|serve|connect|employ|operate|supply|available in|live in|runs in|present in|stands at|total|totals) [over|more than|all] <number>
    eodwcw7m: { 'new-products': 0.12, 'general-info': 1.29 },
    // general-info: (wins|won|lands|secures|secured|clinches|awarded|signs|signed) .. <money> .. (contract|deal|order|tender|grant|agreement|framework|funding)
    nfs5idlw: { 'general-info': 1.76 },
    // general-info: (up to|maximum of|at most|no more than) <number> (people|visitors|guests|mourners|passengers|items|children|persons|litres|kg|bags|nights)|<number> (visitors|people|guests|children|items) (at a time|per (day|person|household|group|visit|table))
    '6w5scsjl': { 'general-info': 1.06 },
    // general-info: (visiting hours|visiting times|frequencies|office hours|surgery hours|box office hours|walk in only|walk-in only|by appointment|appointments only|no appointments|weekdays only|weekends only)|(temporary greens|no buggies|no trolleys|trolleys only|course (open|closed|is open|is closed)|lifts (open|running|are running)|runs open|snow depth|water temperature|sea temperature|pollen count|air quality|tide times|high tide|low tide|fire ban)
    '4gbq52rr': { event: 0.12, 'general-info': 1.18 },
    // general-info: ^ (never|always|do not) (preheat|use|leave|put|store|mix|wash|pour|heat|share|charge|feed|open|cut|cook|soak|prune|water|park|overload|reuse|iron|bleach|tumble)
    xji1qvvr: { 'general-info': 1.27 },
    // general-info: (we|we'll|we will|your bank|our staff|our team) (will never|never|would never|do not|won't) (call|ask|text|email|phone|request|send) (you|for)
    gu9fjehn: { 'general-info': 1.65 },
    // general-info: (calving|lambing|harvest|harvesting|planting|shearing|sowing|nesting|hatching|migration|construction|building work|renovation|restoration|filming|drilling|demolition) (has|have) (begun|started|resumed|finished|ended|been completed)
    mk3x91up: { 'general-info': 1.06 },
    // general-info: (every|each|all) <any> [<any>] we (pack|make|sell|sew|bake|print|brew|roast|ship|serve|build|grow|buy|use|cut|catch|fit|plant|fly|run)
    mzc2tlej: { 'general-info': 1.19 },
    // general-info: (takes|took|needs|uses|requires|contains|covers|goes through) [about|around|over|only|just|up to|some|at least] (<number>|two|three|four|five|six) [<any>] (kilos|kg|hours|days|weeks|months|years|people|steps|litres|liters|metres|meters|grams|minutes|pieces|stitches|parts|components|sheets|varieties)
    fasozgy8: { reviews: 0.12, 'general-info': 1.21 },
    // general-info: (office|shop|clinic|branch|store|depot|studio|practice|surgery|gallery|school|salon|bakery|library|workshop|museum|stand|entrance|counter|team) (has moved|have moved|is moving|moves|moved|has relocated|will move) [to|into|from|next|across|upstairs]
    ln2a765h: { 'general-info': 1.76 },
    // general-info: (by|before) (the end of <year>|<year>|mid <year>|early <year>|late <year>|the end of the decade)
    '329ps0j0': { 'general-info': 0.71 },
    // general-info: (newsletter readers|newsletter subscribers|newsletter people|mailing list|subscribers|regulars|insiders|season ticket holders|club listeners|close friends|alumni|collectors|app users|our members|members|patrons|backers|listeners|those on the list|friends of) .. (first|only|tonight|before|hear|heard|see|saw|find|know|knew|shown|read|drank|get to|already|early)
    vmv74bsc: { 'exclusive-info': 0.82, 'general-info': -0.65 },
    // general-info: (nobody else|no one else|nowhere else|anywhere else|isn't on (youtube|the website|the site)|not on (youtube|the website|the site|the menu)|going on the website|not being published|won't be published|behind your login|behind closed doors|under embargo|rest of the world|everyone else (here|waits|finds)|before it goes|allowed to (show|tell|post|say)|no camera|eyes only|only on our|before anyone|before anybody|before the (papers|public|press|doors)|password in)
    pbcr54yn: { 'exclusive-info': 0.34, 'new-products': 0.57, 'general-info': -0.75 },
    // general-info: (what|which) (should|shall|would you have|could) (we|our|the) .. (make|brew|build|bake|call|name|add|stock|do|next|cook|design|develop|plant|print|open)
    zt2oq96p: { 'general-info': -1.06 },
    // general-info: (you decide what|if (we|you) (put|could|had|were) .. (one|add|change|have|what|which)|wish you could|wish the app|wish list|wishlist|keep wishing|doesn't exist|nobody makes|nobody sells|no one makes|you can't find|label is blank|is blank|fill it|draw us|design us|name the|name our|name this|you (write|name) the|we (brew|make|print|build|bake) the|none of us has thought|what are we missing|what's missing|want built|build first|built first|what does your)
    y4r3ig3u: { discount: 0.24, ideas: 0.4, 'general-info': -0.69, entertain: 0.19 },
    // general-info: (tested against|best sellers|best-sellers|bestsellers|year running|years running|independent (lab|test|tests|testing)|rated (outstanding|excellent|highly|good|best)|band 1|stars from|highest of|came out (first|best|ahead)|put ours first|taste panel|taste test|blind tasting|the jury|the judges|the critics|the inspectors|inspectors|mystery shopper|the verdict|didn't pay|<any> of the year (by|from|award|at|in))
    mtjj82te: {
      purchase: -0.14,
      reviews: 0.51,
      'exclusive-info': 0.21,
      'new-products': -0.16,
      'general-info': -0.54,
    },
    // general-info: (how (was|were|did|easy was|easy is|happy are|satisfied are) (it|your|the|we|our|you|they)|(two|three|four|five|six|<number>) questions|fill it in|report back|of the two|there can be only|fight it out|out of (10|ten|five|5)|have your say|tell us straight|be honest|be blunt|honest answers|member survey|your verdict|keep or (drop|lose|bin)|on or off)
    ugmgwg4x: { connected: 0.2, 'general-info': -0.45 },
    // general-info: (their (pictures|photos|before pictures|words)|<mention> (took|shot|made|built|wore|caught|painted|sewed|knitted|baked)|(built|made|knitted|sewn|painted|baked|shot|taken|grown) by <mention>|took this|you people know|you lot know|one of (you|our customers|our readers|our members|our guests)|never met|tag us in|advice for (her|him|them|each other)|ask each other|help each other|swap (tips|notes|stories|recipes|seeds|numbers)|meets (every|near|on))
    '1ci3aatk': { community: 0.24, 'general-info': -0.46 },
    // general-info: ((have|has|with|without) no (power|water|signal|heating|service|internet|gas)|main burst|burst main|burst pipe|crew expects|crews are out|technicians are|engineers are (on|working)|back on by|back up by|post here again|update here|don't travel|we have moved you|your new boarding pass|rebook|your refund|we're fixing|working on a fix|fix is|affected customers|affected by (the|this))
    nl5n7sw1: { service: 0.16, 'general-info': -0.79 },
    // general-info: (takes questions|dial in|opens its doors on|lands on <date>|screenings on|entries by|entries close|comments close|show starts|kicks off (at|on)|starts at <time>|from <time> on|come in for|drop in (on|for|to)|turn up|bring (a|your) (friend|coat|mug|kids|dog|blanket|chair)|<time> sharp|seats:|tickets:|rsvp:)
    '3dhhgxkw': {
      purchase: -0.36,
      event: 0.14,
      connected: -0.1,
      community: 0.35,
      'general-info': -0.61,
      giveaway: 0.3,
    },
    // general-info: (first (machines|units|cars|bikes|deliveries) (reach|arrive|ship)|reach dealers|joins our (portfolio|range|family|line)|samples ship|is approved|in our shops|order books|a bigger sibling|little sibling|little sister|bigger brother|has landed|have landed|will be delivered from|delivery in|first flight planned|goes on sale|hits the shelves|arrives in (stores|shops|dealers|<date>))
    ihgbh6z5: { 'general-info': -0.78 },
    // general-info: (😂|🤣|😜|😅|🙈|💀|🙃|🤪|😆)
    '6yn9oemk': {
      discount: 0.11,
      purchase: 0.2,
      reviews: 0.26,
      'new-products': -0.18,
      community: 0.3,
      'general-info': -0.86,
      entertain: 0.46,
      inspire: -0.14,
      other: -0.35,
    },
    // general-info: (applications|registration|registrations|entries|bookings|booking|reservations|pre-orders|preorders|orders|order books|tickets|ticket sales|voting|polls|poll|vote|nominations|submissions|slots|test drives|auditions|sign-ups|signups|enrolment|enrollment|enrolments|seats|places|tables|contest|competition|survey|comments|waitlist|waiting list|wish list|doors|gates|stage|floor|beta|box office|early bird|presale|bids|bidding|auction|training contracts) .. .. (is|are|will be|now) [now|also|still|officially|again] (open|closed|closing|opening) [on|from|until|till|today|tomorrow|for|at|to]
    yais8g8u: { purchase: 0.12, 'general-info': -0.67 },
    // general-info: (register|registration|tickets|ticket|apply|vote|enter|book|rsvp|sign up|join|seats|entries|survey|donate|play|get yours|reserve|bid|nominate|listen|stream) [here|now|today|below|online|free|yours|via|at|it] <url>
    '94j8qqcz': { discount: 0.11, purchase: 0.17, reviews: -0.18, 'general-info': -0.41 },
    // general-info: (shop|order|buy|pre-order|preorder) [here|now|today|below|online|yours|via|at|it] <url>
    wohylb3w: { purchase: 0.54, event: -0.13, 'general-info': -1.25 },
    // general-info: (whatsapp|whatsapps|wa) [us|me|now|today] [at|on|via|number] <phone>
    lapmoowh: { 'general-info': -1.12 },
    // general-info: (call|text|tel|phone|ring|hotline|sms|dial|dm or|📞|☎|📲|📩) [us|me|or|now|today] [at|on|via|number] <phone>
    o19pua2g: { 'new-products': -0.19, service: 0.22, event: -0.2, 'general-info': -0.58 },
    // general-info: ^ (tell us|tell me|let us know|pick|choose|vote|rate|score|guess|name|caption|rank|finish|comment|drop|raise|help us)
    yfrr4r33: {
      discount: 0.24,
      purchase: -0.14,
      reviews: 0.12,
      opinion: 0.4,
      connected: -0.13,
      community: -0.1,
      'general-info': -0.65,
      giveaway: 0.48,
      entertain: 0.31,
      inspire: -0.11,
    },
    // general-info: ^ (shop|order|buy|grab|bag|pre-order)
    '9yh7vknk': { discount: 0.46, purchase: 0.51, reviews: 0.1, 'general-info': -0.88, other: 0.11 },
    // general-info: ^ (come|join|enter|register|sign up|win|nominate|get ready|stay tuned|save the date)
    '3ugzowa9': { opinion: 0.28, community: -0.18, 'general-info': -0.81, giveaway: -0.2, entertain: -0.2 },
    // general-info: (is|are|was|were) (a|an|one) [<any>] (type|kind|form|method|process|technique|style|blend|combination|symbol|variety|breed|region|village|tradition|term|word|condition|disease|material|measure|species|compound|nutrient|mineral|framework) (of|that|which|in|from|for|used|where|caused|known)
    '0mg7y7wb': { 'general-info': 1.27 },
    // general-info: (is|are|was|were|has been|have been|being) (made|grown|harvested|collected|processed|tested|inspected|used|installed|produced|developed|measured|calculated|based|considered|required|found|caused|linked|associated|composed|divided|sourced|stored|treated|cut|dried|picked|recycled|powered|heated|insured|regulated|monitored) (by|in|from|with|to|for|using|on|at|as|of|when)
    hgxwlkmp: { reviews: 0.18, opinion: 0.13, 'general-info': 0.9 },
    // general-info: (a|good|great|excellent|natural) source of|(rich|high|low) in (protein|fibre|fiber|vitamin*|antioxidants|iron|calcium|omega|sugar|fat|salt|sodium|potassium|magnesium)|(packed|loaded|bursting) with|pairs (well|perfectly|beautifully) with|goes (well|perfectly|great) with|best paired with
    ky3kwgyr: { 'general-info': 0.87 },
    // general-info: (datasheet|brochure|technical note|application note|spec sheet|factsheet|fact sheet|q&a with|interview with|a conversation with|op-ed|opinion piece|column|explainer|guide to|introduction to|primer on|overview of|update on|news on|insight into|insights from|perspectives on|lessons from)
    '4nc3gs0z': { 'exclusive-info': 0.29, 'general-info': 1.17 },
    // general-info: (iso <number>|compliant with|conforms to|certified by|approved by|fda (approv*|clear*|grant*)|ce mark*|clinical trial|clinical trials|phase (two|three|2|3|ii|iii)|peer reviewed|peer-reviewed|published (in|on|by|today)|patent|patents|granted planning|planning permission)
    cwc9w8t4: { 'new-products': 0.29, 'general-info': 1.23 },
    // general-info: (council tax|planning application|polling station|polling stations|parking charges|speed limit|school places|leisure centre|refuse|garden waste|household waste|bin day|bank holiday collections|smart meter|meter reading|meter readings|price cap|unit rate|standing charge|off-peak|boiler pressure|stopcock|water pressure)|(roadworks|resurfacing|road closure|road closures|roads closed|diversion|diversions|bridge works|construction work|upgrade works|improvement works|maintenance works) .. (start|begin|continue|until|from|on|this|next|are|is)
    ea7yfh35: { 'general-info': 0.99 },
    // general-info: (arrive|check in|be at the airport|come) [at least] <number> (hours|minutes) (before|early|ahead)|(baggage|luggage|hand luggage|cabin bag) (allowance|policy|rules|size)|(check-in|boarding|gates|bag drop) (opens|closes|open|close)|flight time|twice daily|times a (day|week)|times weekly|daily service|codeshare
    '5gdip7e1': { 'general-info': 1 },
    // general-info: (our|the|<year>|latest|annual) (impact report|annual review|annual report|sustainability report|accounts|year in review|progress report|position statement|statement on|manifesto|strategy)
    '4sbvpxvr': { 'general-info': 1.06 },
    // general-info: (according to|says|say|writes|wrote|told|warns|notes|adds) (our|the|a|dr|prof|professor|sir|ceo|<any>) .. (chief|head|director|manager|professor|author|expert|founder|president|economist|analyst|officer|researcher|coach)
    '484guzge': { community: 0.1, 'general-info': 0.9 },
    // general-info: (tip of the (day|week)|word of the (day|week)|fact of the (day|week)|pro tip|top tip|quick tip|hot tip|expert tip|style tip|safety tip|money tip|good to know|worth knowing|little known|you may not know|you might not know|what's the difference|ever wondered|have you ever wondered|wondering (how|what|why|if|whether))
    rm1uk99c: { 'general-info': 1.53 },
    // general-info: (together we|together, we|we must|we believe|we stand|we're committed|we are committed|our commitment|the work continues|more work to do|more to be done|much more to do|do better|listen and learn|we will not|we won't stop|until every|for every child|for all of us|for a better|a better (world|future|tomorrow)|make a difference|a brighter)
    e6p7u6mf: { connected: 0.33, ideas: 0.14, community: -0.34, 'general-info': -0.37 },
    // general-info: (we|we'll|we will) (don't|do not|never|no longer|only|always) (add|use|test|sell|share|charge|spray|buy|source|stock|serve|accept|ship|print|roast|bake|make|fly|lend|store|cover|pay)
    '7jlvfqdp': { 'general-info': 0.88 },
    // general-info: (no|zero|without) (added sugar|preservatives|additives|artificial|animal testing|hidden fees|nasties|middlemen|parabens|sulphates|fillers|single-use|emissions|palm oil|gluten|dairy|refined sugar|annual fee|minimum balance|subscription)
    b18brznn: { 'general-info': 0.73 },
    // general-info: (source|sourced|sourcing|work|works|working|buy|bought|partner|grown|made|produced|supplied|milled|woven|picked) (with|from|by|directly from|direct from) .. (farmers|growers|suppliers|farms|farm|families|cooperative|cooperatives|co-op|artisans|weavers|mills|mill|producers|estates|estate|fishermen|beekeepers|breeders|herd)
    rz35kkip: { 'general-info': 1.27 },
    // general-info: (the|our|this) (app|website|site|portal|tool|map|calculator|page|dashboard|chatbot|hub|directory|helpline|leaflet|booklet|film|chart|graphic|table|diagram) (shows|lets|helps|tells|has|lists|explains|gives|covers|answers|compares|tracks|includes)
    hx78ra2q: { 'general-info': 0.51 },
    // general-info: (we're|we are|our (scientists|researchers|engineers|teams|experts|people|colleagues) are|scientists are|researchers are) (exploring|investigating|studying|researching|advancing|tackling|trialling|trialing|piloting|reviewing|monitoring|replacing|upgrading|rebuilding|phasing out|on track|moving to|switching to|reducing|cutting|doubling)
    owqpnuq4: { 'general-info': 1.28 },
    // general-info: (customers|members|visitors|passengers|users|residents|patients|guests|players|drivers|students|parents|farmers|shoppers|you) can [also|still|always|already|even] (check|track|find|view|download|use|borrow|collect|return|recycle|hire|park|pay|reach|access|watch|see|read|learn)
    '41wwzwxy': { 'new-products': 0.13, 'general-info': 0.55 },
    // general-info: (a|the|just a|with a) (hint|touch|splash|pop|dash|whisper|burst|drop|sprinkle|slice|moment|kind|colour|color|shade|palette) of (growth|elegance|colour|color|luxury|magic|sunshine|joy|love|glamour|moss|gold|summer|heaven|paradise|happiness|style|calm|nature|romance|nostalgia|drama)|(summer|winter|autumn|fall|spring|christmas|friday|the weekend|weekend|december|september|monsoon|holiday season) (is here|is coming|has arrived|is almost here|is just around|is upon us|in a (cup|bottle|glass|bowl|bite)|called|begins|loading|starts here|looks good|we love you)
    e2zetxbc: { 'general-info': -0.71, other: 0.39 },
    // general-info: (walks into a bar|knock knock|dad joke|joke of the day|riddle|punchline|what do you call|why did the|see what we did|pun intended|ba dum)
    xzcyweqq: { 'general-info': -0.85 },
    // general-info: (switches|turns|shuts|adjusts|cleans|charges|locks|updates|detects|adapts|senses|folds|rotates|regulates|filters|heats|cools|drains|dries|refills|pauses|starts) .. (by itself|itself|automatically|in seconds|in minutes|on its own|for you|to your)|(resists|hides|repels|withstands|prevents|won't|does not|doesn't|without) (fade|fading|rust|rusting|shrink|shrinking|stain|staining|stains|peel|peeling|crack|cracking|scratch|scratches|smudge|smudging|wrinkles|wrinkle|sweat|mould|frost|splitting|spills|dents|odour|odours|odor|odors)
    g8voyu6u: { 'general-info': 1.15 },
    // general-info: (season|enrollment|enrolment|term|school|half term|window|clocks|daylight saving|hay fever season|hurricane season|flu season|tax season|harvest|ramadan|lent|the new rules|the new law|the ban|the scheme|changes) (starts|start|begins|begin|ends|end|go back|go forward|come into force|comes into force|come into effect|comes into effect|takes effect|take effect|apply|applies) [on|in|from|this|next|at]
    gff8iszw: { 'general-info': 0.74 },
    // general-info: (can't|cannot|won't) wait (another|any longer)|years of (war|conflict|fear|crisis|fighting)|(childhood|childhoods|future|futures|lives|generation) (lost|stolen|at risk|at stake)|no place to (call|go)|nowhere to (go|live|sleep)|on any given (night|day)|(sending|sends) us a message|(asking|ask|call on|calling on|urge|urging) (world leaders|leaders|governments|ministers|congress|the government)|risk of extinction|on the brink|running out of (food|water|medicine)
    d0o6b5kd: { 'general-info': -0.75 },
    // general-info: ((two|<number>) hour (late start|delay)|late start|snow day|snow routes|early dismissal|inclement weather|(cancelled|canceled|postponed|suspended|called off) (due to|because of|owing to|until|today|tonight|this|on|for)|rescheduled (to|for)|blank sailing|omission of|will be (rerouted|diverted|discharged|refunded))
    cj3nrzvt: { 'general-info': -0.56 },
    // general-info: (program|programme|initiative|project|fund|foundation|scheme|partnership|academy|fellowship|scholarship|grant|charity|tool|platform|network|centre|center|system|technology) (helps|supports|provides|aims|brings|gives|offers|connects|works|funds|trains|allows|enables|has (helped|provided|supported|trained|raised|reached|delivered)|is designed)
    '25mj3rjo': { 'general-info': 1.11 },
    // general-info: (aims to|aiming to|intended to|established to|expects to|is expected to|are expected to|is forecast|is projected|is estimated|are estimated|estimates that|predicts|forecasts) <any>
    gzvcl608: { 'general-info': 0.78 },
    // general-info: (headquartered in|based in|subsidiary of|division of|operates in|operations in|offices in|presence in|employees (in|across|worldwide)|people work|members of staff|sites in|stores in|branches in|across <number>|in more than <number>|in over <number>) [<any>]
    rz4k0eez: { 'general-info': 0.36 },
    // general-info: <mention> (reports|explains|says|looks|writes|shares|breaks|lists|discusses|highlights|explores|examines|describes|reveals|outlines|reviews|answers|on (how|why|what|the))
    opjmbkzo: { opinion: 0.11, 'general-info': 0.36 },
    // exclusive-info: (sneak peek*|sneak peak*|sneak preview*|sneakpeek)
    i6o45x8z: { 'exclusive-info': 8.2, 'new-products': -0.24 },
    // exclusive-info: (first look*|first-look*|firstlook|exclusive look|exclusive preview|early look|first glimpse|first listen|first peek)
    nxes5xjf: { purchase: -0.15, 'exclusive-info': 6.72, 'new-products': 0.18 },
    // exclusive-info: (preview|previews|previewing)
    wxf6f1tn: { 'exclusive-info': 5.65, 'general-info': -0.16 },
    // exclusive-info: (teaser|teasers|teasing|tease)
    m6fle9h3: { 'exclusive-info': 4.63, 'new-products': 0.15 },
    // exclusive-info: (early access|first access|priority access|advance access|early-access|presale|pre-sale|pre sale)
    r5x263ap: { 'exclusive-info': 2.55 },
    // exclusive-info: (exclusive access|vip access|backstage access|backstage pass)
    pdfn1jyf: { 'exclusive-info': 4.78 },
    // exclusive-info: (be the first|be among the first|first to (know|see|hear|get|try|shop|find out|access|experience|watch|read))
    '8nmc9c4h': { purchase: 0.26, 'exclusive-info': 6.25, 'new-products': 0.17 },
    // exclusive-info: (here first|see it first|hear it first|first here|you heard it|first on)
    y67ksepg: { 'exclusive-info': 6.47 },
    // exclusive-info: (before anyone else|before everyone else|before it (is|hits|airs|launches|drops|releases|opens)|before the release|ahead of (release|launch|its)|before (launch|release)|before they)
    dfgcse0b: { 'exclusive-info': 6.18, 'new-products': 0.14 },
    // exclusive-info: (members|subscribers|followers|fans|insiders|vip*|app users|cardholders|newsletter subscribers) (only|get first|first|get early|get exclusive|exclusive*)
    hzbkaocl: { 'exclusive-info': 6.37 },
    // exclusive-info: (only|exclusively|exclusive|reserved) (for|to) [our] (members|subscribers|followers|fans|insiders|vip*|you)
    ys7hdzm5: { 'exclusive-info': 5.57 },
    // exclusive-info: exclusive (interview*|content|footage|clip*|video*|news|photo*|image*|first|reveal|behind|look|insight*|update*|trailer|scene*)
    r8xglgiv: { 'exclusive-info': 7.23, connected: -0.25, other: 0.11 },
    // exclusive-info: (exclusive|exclusives|exclusively) -percentage
    qfyjfvz7: {
      purchase: 0.4,
      'exclusive-info': 1.37,
      'new-products': 0.31,
      event: -0.18,
      connected: 0.1,
      'general-info': -0.15,
      giveaway: 0.11,
    },
    // exclusive-info: (insider|insiders|insider's) (info|news|tips|scoop|access|look|insight*)
    fxsu949d: { 'exclusive-info': 5.83 },
    // exclusive-info: (waitlist|wait list|waiting list|sign up to be)
    lpolwnry: { 'exclusive-info': 4.8 },
    // exclusive-info: (stay tuned|watch this space|more details (soon|coming)|announcement coming|more to come|to be revealed|all will be revealed|big reveal|big announcement)
    azhsfukg: { 'exclusive-info': 1.9, community: -0.24 },
    // exclusive-info: something (big|exciting|special|new|huge) (is|is coming|coming|on the way|brewing)
    ovoq096z: { 'exclusive-info': 5.14, 'new-products': 0.12 },
    // exclusive-info: (heard it here|only here|shh|shhh|top secret|little secret|spoiler alert|guess what's coming|can't say (much|more))
    '07os75aj': { 'exclusive-info': 4.58 },
    // exclusive-info: coming soon
    '6576r3pd': { purchase: 0.1, 'exclusive-info': 2.96 },
    // exclusive-info: (unreleased|never-before-seen|never before seen|unseen|behind closed doors|in the works|in development)
    wxf0azfb: { 'exclusive-info': 5.08 },
    // exclusive-info: (by invitation|invite only|invitation only|invite-only|private preview|private screening)
    g542zuzb: { 'exclusive-info': 4.78 },
    // exclusive-info: (a peek|peek|glimpse)
    '2rvmnqsp': { 'exclusive-info': 1.23 },
    // exclusive-info: (secret|secrets)
    rr6duff1: { purchase: 0.35, 'exclusive-info': 2.36, connected: -0.12, 'general-info': 0.18 },
    // exclusive-info: (follow us|subscribe) .. (exclusive*|sneak|first)
    t6lztge1: { 'exclusive-info': 3.98 },
    // exclusive-info: (trailer|teaser)
    '0imtwu0q': { 'exclusive-info': 4.08, 'new-products': -0.35 },
    // exclusive-info: (first|early|exclusive|priority) access
    lsf1noak: { 'exclusive-info': 7.19 },
    // exclusive-info: presale
    e4hcg3q7: { 'exclusive-info': 9.75 },
    // exclusive-info: (members|subscribers|readers|followers) .. (first|early|before)
    w310ztza: { 'exclusive-info': 6.39 },
    // exclusive-info: exclusive (offer*|deal*|discount*|price*|sale*|saving*|promo*|reward*|gift*)
    a91axai1: { discount: 0.19, 'exclusive-info': -3.99 },
    // exclusive-info: exclusively (at|in|from|available|designed|made)
    '1w4f6jk9': { discount: -0.26, 'exclusive-info': -3.22, event: 0.12 },
    // exclusive-info: (exclusive|exclusively) (collection|edition|range|design*|restaurant|hotel|location|address|resort)
    '7cmna074': { 'exclusive-info': -3.01, giveaway: 0.17 },
    // exclusive-info: (first look|sneak peek|sneak peak|glimpse|preview) (at|of) [<any>] [<any>] (opening|ceremony|office|store|restaurant|recap)
    '0fx1dymx': { 'exclusive-info': -2.43, 'general-info': 0.12 },
    // exclusive-info: (watch|see|check out|here's) [the|our] [official|final|first|new|full] trailer
    em9fp5q8: { 'exclusive-info': -1.6 },
    // exclusive-info: early access (sale|deal*|offer*|event)
    pfilq5b6: { 'exclusive-info': -6.37 },
    // exclusive-info: early access (for|to) .. (customers|deals|sale|offers|shoppers)
    a4fy6paq: { 'exclusive-info': -3.98 },
    // exclusive-info: (see|get|here's|take|enjoy|want|grab|catch|sharing|have|heres|here is) [a|an|your|the|our|some] [<any>] (peek|sneak peek|first look|glimpse|preview|inside look|early look|first taste|first listen)
    y99hyh1v: { purchase: -0.22, 'exclusive-info': 5.55 },
    // exclusive-info: (inside look|inside scoop|insider look|exclusive inside|never seen|before you can|before anyone|before the public|ahead of the crowd|ahead of everyone|before they hit|before it hits|before the doors)
    '48ucd8df': { 'exclusive-info': 3.79, 'new-products': 0.18 },
    // exclusive-info: (members|subscribers|app users|cardholders|newsletter|mailing list|insiders|patrons|patreon|vip|vips|close friends|discord) .. (first|early|before|only|exclusive|exclusively|access|preview|ahead|hear|sneak|24 hours)
    eukl5w31: { 'exclusive-info': 5.5, 'new-products': 0.1 },
    // exclusive-info: (only|first|early|exclusive|exclusively|reserved) .. (members|subscribers|app users|newsletter|mailing list|insiders|patrons|followers|close friends|cardholders)
    yr96030x: { 'exclusive-info': 4.78 },
    // exclusive-info: (not out yet|not yet (out|announced|released|public|on sale)|hasn't (launched|dropped|opened|been announced)|isn't out|yet to be (announced|released|revealed)|not supposed to)
    ojx0qaly: { 'exclusive-info': 4.33 },
    // exclusive-info: (exclusive|exclusively) .. (interview|conversation|chat|clip|scene|footage|photos|images|peek|look|preview|reveal|tour)
    '9a99p3d9': { 'exclusive-info': 6.37 },
    // exclusive-info: (join the list|in the know|get on the list|on the list|sign up to hear|hear about it first|hear it first|know first|see it first|hear first|find out first)
    '1j1fmgty': { 'exclusive-info': 3.98 },
    // exclusive-info: (under wraps|keep it quiet|keep this between|between us|just between|don't tell|hush hush|psst|leaked|secret menu|insiders only|spill*)
    '72ylfj6h': { 'exclusive-info': 3.38, 'general-info': -0.32 },
    // exclusive-info: (presale|pre-sale) (code|tix|tickets|starts|begins|access|now|<time>|<date>)
    odhx4ndf: { discount: -0.27, 'exclusive-info': 8.37, event: 0.12 },
    // exclusive-info: (a|lil|little|quick|special|exclusive|first|short) (preview|sneak)
    jlrpvach: { 'exclusive-info': 6.68, event: -0.22 },
    // exclusive-info: exclusive [<any>] [<any>] (video|videos|clip|clips|interview*|footage|content|scene*|photos|images|preview*)
    p634posv: { 'exclusive-info': 6.62 },
    // exclusive-info: (insider|insiders|insider's) (look|view|guide|glimpse|peek)
    '6p89n4qs': { 'exclusive-info': 5.57 },
    // exclusive-info: (all|for|more) [the|our] exclusives
    '95u2gdzf': { 'exclusive-info': 4.91 },
    // exclusive-info: (exclusive|private|special|secret) (sneak|preview|first look|peek) [preview|peek]
    id3dhone: { 'exclusive-info': 8.87 },
    // exclusive-info: (be|be among|be one of) the first to (reserve|order|buy|comment|like|register|win|answer|guess|own)
    '69wud1c6': { purchase: 0.11, 'exclusive-info': -0.81 },
    // exclusive-info: (nobody|no one|no-one|none) (outside|else|but|other than|except|at home|in the trade) .. .. (seen|sees|see|saw|heard|hears|knows|knew|read|reads|tasted|tried|gets|has|does|had|is)
    le33vgt5: { 'exclusive-info': 7.43, 'new-products': 0.35 },
    // exclusive-info: (nobody|no one|not even <any> [<any>]|dealers|stockists|the press|the shops|the papers) (has|have|had|haven't|has not|have not) [yet|ever|been] (seen|heard|read|tasted|tried|told|worn|driven|played)
    '33zwwxav': { 'exclusive-info': 5.57 },
    // exclusive-info: (<number>|a|an|a full|a whole|several|few|half a) (hours|hour|hrs|day|days|week|weeks|month|months|minutes) (before|ahead of|earlier than|early|in advance of|sooner than) (anyone|anybody|everyone|everybody|the|others|general|it|we|they|our|release|launch|that|public)
    xt07h0eq: { 'exclusive-info': 6.95 },
    // exclusive-info: (before|ahead of|earlier than|sooner than) (anybody|the rest of|the general|the world|the masses|our stockists|other customers|the shops|the stores|the brochure|the press|the official|the public|the crowd|the staff|the news|non members|the wider)|before (tickets|it|doors|they|booking|sales|we|the doors|the shop|seats|anything) (go|goes|open|opens|opened|start|starts|become|is|are|reach) [on sale] (to|for|public|available) [<any>] [<any>] (everybody|everyone|visitors|public|general|guests|customers|else)
    tb85o18f: { 'exclusive-info': 6.25 },
    // exclusive-info: (everyone|everybody|anyone|the rest|rest of the world|rest of you|the others|the public|the shops|strangers) [else|of you] (waits|wait|has to wait|have to wait|must wait|will have to wait|finds out|find out|hears|can wait|gets it|will see|gets to see|gets a|on <date>|in {launchTime}|<date>|from <date>|until|sees)|(for|to) (everyone|everybody|anyone|all others|the rest) [else|of you] .. (it stays|until|till|from <date>|in {launchTime}|on <date>|later|next week|next month)
    ooja5w2k: { 'exclusive-info': 5.81 },
    // exclusive-info: (just for|only for|just) (you lot|you guys|those who follow|those of you|the ones who|people on|followers here|those on|the regulars|listeners|subscribers|regulars|insiders|the [<any>] subscribers)
    kffyq4fk: { 'exclusive-info': 5.57 },
    // exclusive-info: (those|people|not|collectors|customers) on (our|the) [mailing|guest|email|bread|friends|close friends|vip|waiting] (list|newsletter|waitlist)
    iu9ompxb: { 'exclusive-info': 5.68 },
    // exclusive-info: (newsletter|letter|discord|patreon|telegram|whatsapp|close friends|club|loyalty|season ticket|season pass|key|pass|membership|card|app|channel|rewards) (people|readers|folk|folks|members|subscribers|holders|listeners|gang|crowd|bunch|insiders|friends) .. (get|gets|got|hear|heard|see|saw|were shown|know|read|can|may|find|check|your|first|ahead|now|only|tonight)
    cytalj08: { 'exclusive-info': 5.58, 'general-info': -0.1 },
    // exclusive-info: check your (inbox|inboxes|email|e-mail|mail|app|dms|envelope|letter|letterbox|spam|junk)
    l7ciebrq: { 'exclusive-info': 4 },
    // exclusive-info: (is|are|it's|waiting|sitting|find it|arrives|arrive|lands|goes out|went out|hidden|link|password|code) [<any>] [<any>] in (your|tonight's|their|the members') (messages|dms|notifications|inbox|inboxes|mail|email|letter|envelope|newsletter|mailbox)
    h5cepwct: { 'exclusive-info': 3.98 },
    // exclusive-info: (won't|isn't|never|not|aren't|don't|can't) .. .. (anywhere else|on youtube|on our website|on the website|find it on|on general release|in the catalogue|being published|made public|on sale to the public|on public view|on any other)|you won't (find|see|hear|get|read) (this|it|them|these) (anywhere|on|elsewhere|in|for)
    '2gyg3nec': { 'exclusive-info': 5.51 },
    // exclusive-info: (all|the only bit|the only corner|the only part|the one corner|the one detail|as much as|more than) [that] (we're|we are|i'm|they're) (allowed|permitted|able) to (show|say|tell|share|post|reveal)
    bv7o7w2g: { 'exclusive-info': 6.37 },
    // exclusive-info: (we've got|we have|got) (the|a|some) [<any>] (clip|photo|footage|interview|scene|picture|story|tape|cut|trailer) [that] (no one|nobody) [else]|(under embargo|embargoed|off the record|unbroadcast|uncut and unseen|unaired)
    '1994s9a8': { 'exclusive-info': 5.57 },
    // exclusive-info: where (the|no|most) (camera|cameras|guest|guests|public|visitors|press|tourists|fans|people|passengers) [<any>] (never|don't|went|goes|go|has|have|is|are|can)|(no|only one|one) (camera|cameras|photographer|journalist) .. (allowed|been|let in|admitted)
    '3qqhh7w8': { 'exclusive-info': 5.57 },
    // exclusive-info: (for|behind) (members|subscribers|your|followers|insiders|friends|our members) (eyes|login|log in)|(behind|with) (your|the members) (login|log in|password)|for your eyes only
    ier090e5: { 'exclusive-info': 5.57 },
    // exclusive-info: (you|you're|you are|you lot|you guys) (saw|see|seeing|hear|heard|hearing|reading|read|get|getting) (this|it|them|it now) [here] (before|first|ahead|early|now|a)
    fmo8tpv6: { 'exclusive-info': 7.64 },
    // exclusive-info: (close friends|inner circle|first dibs|first refusal|first in line|ahead of the queue|jump the queue|skip the queue|head start|priority (booking|window|tickets|list|entry|viewing)|(vip|members|member|friends|subscriber|registered) (preview|previews|hours|morning|evening|viewing|screening|view))|(members|member|friends|patrons|subscriber|subscribers|cardholder|cardholders|season ticket holder) (morning|evening|hour|hours|night|view|viewing|day|preview|lounge)|(patrons|members|subscribers|backers|supporters) [on <any>] (are|were) (watching|reading|listening|tasting|testing|playing|shown|invited|told)
    qxc9aj7n: { 'exclusive-info': 4.82, 'new-products': 0.1, event: 0.13 },
    // exclusive-info: (sneaky|cheeky|quick|little|tiny|wee|naughty|early|very first) (peek|peep|glimpse|sneak|preview|taste)
    r8786hym: { 'exclusive-info': 5.76 },
    // exclusive-info: (sneak|early|advance|secret|private) (view|viewing|listen|taste|read|showing|entry|glimpse|peek|sight|copy|copies|screening|tour|look)
    '853tx96o': { 'exclusive-info': 4.3 },
    // exclusive-info: (closed|private|invitation|registered|invite) (beta|alpha|viewing|preview|screening|showing|view|premiere|playtest)|by invitation only|(before|ahead of) the public (view|opening|sale|announcement|launch|preview|day)
    '1s8rk0dr': { 'exclusive-info': 6.59, event: 0.13 },
    // exclusive-info: (watch|see|view|available|streaming|film|episode|full) .. (exclusively|only) on our (youtube|channel|app|site|website|instagram|patreon)|on our (channel|app|site) only
    '6r4p35to': { 'exclusive-info': 3.98 },
    // exclusive-info: (friends|members|owners|patrons|fellows|supporters|holders) [of the <any>|of <any>] (hear|heard|know|knew|see|saw|get in|get to see|are shown|were shown|walk|read|found out|find out|taste|tasted|may) .. (today|tonight|tomorrow|on <date>|first|now|already|before|this morning|last night|early|who|what|which|the)
    k4qgzrui: { 'exclusive-info': 4.78 },
    // exclusive-info: (early|first|priority|exclusive|vip) access to .. (deals|savings|offers|discounts|sale|sales|prices|black friday)
    ssxaz5fz: { 'exclusive-info': -4.78 },
    // exclusive-info: (hint|clue|taste|taster|snippet|flavour|teaser) of (what's|what is|things|something|what we) [is|are|have] (to come|coming|next|been|in store|working)
    '15i6pxx6': { 'exclusive-info': 5.57 },
    // exclusive-info: (you're|you are|they are|they're) the only ones [outside|who] .. (know|heard|seen|who|have)|the only (footage|photo|picture|copy|recording) (there is|in existence|that exists|of)
    neveo11h: { 'exclusive-info': 6.37 },
    // exclusive-info: (goes|go) to everyone else|to the others (on|at|in)|(up|available|open|out|ready) for [<any>] (members|listeners|subscribers|friends|insiders|patrons|holders) only
    bsulwxdx: { 'exclusive-info': 5.57 },
    // exclusive-info: (not|isn't|hasn't been|haven't been) announced yet|(not|hasn't) [been] officially (announced|launched|revealed)|(only|just) our (mailing list|newsletter|members|subscribers|regulars|insiders|followers|app users) (know|knows|get|gets|can|see|have)
    jc22e3qp: { 'exclusive-info': 5.57 },
    // exclusive-info: (newsletter|subscribers|members|patrons|followers|insiders|family|club|users|regulars|friends|listeners) [<any>] [<any>] already (know|knows|knew|have|has|seen|heard|got|saw)|(the rest of you|everyone else|everybody else|the others|the rest of the world) (will|can|must|have to|gets|get|next)
    j4wj10ap: { 'exclusive-info': 5.81 },
    // exclusive-info: (we were|we're|i was|we are) [only] allowed (one|just one|a single|only one)|(the|among the) first (people|humans|customers|eyes|ears|ones) (outside|to|in|who)
    e277wg4u: { 'exclusive-info': 5.57 },
    // exclusive-info: (can't|cannot|not allowed to|won't|mustn't) (tell|show|say) [you] (what|more|the rest|everything|when|who|any|yet) .. .. (until|till|yet|before)|(we|i) (don't|never|do not|rarely) [usually|normally|ever] (let|allow|show|open|film) (anyone|anybody|cameras|visitors|people|this|the|our)
    ig3mu6se: { 'exclusive-info': 4.68 },
    // exclusive-info: (watch|read|hear|see|play|listen to|stream) the first (<number>|few) (minutes|pages|episodes|chapters|tracks|levels|seconds)|before (it|they) (premiere|premieres|air|airs|land|lands|go live|goes live|come out|comes out|debuts)
    iaua7emk: { 'exclusive-info': 4.78 },
    // new-products: we('ve| have|) [just] (added|expanded|extended|updated|redesigned|refreshed|reimagined|upgraded|relaunched|broadened) .. (range|line|menu|collection|options|selection|lineup|offer|counter*|app|flavour*|flavor*|to our)
    egsu9z9j: { 'new-products': 2.35 },
    // new-products: (spring|summer|autumn|fall|winter|pre-fall|resort|cruise|holiday|ss|fw|aw) <year> [mens|womens|men|women] [collection|ready-to-wear|show|campaign|season]
    bjgyokfx: { 'new-products': 1.35 },
    // new-products: (men's|women's|mens|womens|men’s|kids) (spring|summer|autumn|fall|winter) <year>
    wlmf07wn: { 'new-products': 1.84 },
    // new-products: (re-invented|reinvented|re-imagined|reimagined|reborn|redefined|re-engineered|remastered|redesigned)
    ogi5ys3g: { reviews: 0.17, 'new-products': 1.48, event: -0.2, community: -0.19 },
    // new-products: (our|the|this|a|their) new <any> (pies|egg|eggs|burgers|sausages|cake*|cheese|bread*|drink*|mix|range|bedding|kit*|shake*|dog*|pizza*|salad*|ice cream|chocolate*|cookie*|yoghurt|yogurt|snack*|candle*|bag*|watch|lipstick*|shade*|fragrance*|sneaker*)
    yg2iy8s8: { 'new-products': 1.62 },
    // new-products: (now you can|you can now|you can finally|now lets you|now with) .. (turn|use|pay|see|find|add|get|order|search|play|send|share|control|book|choose|watch|power)
    sfkdv319: { 'new-products': 2.02 },
    // new-products: [most] .. new (show|series|film|movie|season|episode|game|single|album|podcast)
    '12nomuka': { 'new-products': 1.24, event: 0.17 },
    // new-products: (is going to|are going to|will) be part of our .. range
    '2c18bsjp': { 'new-products': 2.35 },
    // new-products: (the|our|this|all) (latest|next) (version|generation|gen|release|update|edition|drop|chapter|addition)
    tsjjo63g: { 'new-products': 1.37 },
    // new-products: (introducing|say hello to|meet the new|meet our new|meet our latest|welcome our new|welcome the new)
    jfwkju2y: { 'new-products': 3, connected: 0.16 },
    // new-products: (introduce|introduces|introduced)
    '93rwxnta': { 'new-products': 2.17, 'general-info': 0.21 },
    // new-products: (presenting|we present)
    age87df9: { 'new-products': 0.79 },
    // new-products: [our|a|the|an|your|this] new {product}
    z8j57npz: { 'new-products': 2.39, service: -0.21, greeting: 0.12, inspire: -0.1 },
    // new-products: new .. {product}
    kfmb4g0l: { purchase: -0.2, 'exclusive-info': -0.1, 'new-products': 1.77, 'general-info': -0.25 },
    // new-products: our new
    d4elfh81: { 'new-products': 2.77, opinion: 0.2, ideas: 0.25, community: -0.13, 'general-info': -0.15 },
    // new-products: (the|a) new
    h12i64mc: {
      purchase: -0.35,
      reviews: -0.28,
      'exclusive-info': -0.21,
      'new-products': 1.22,
      opinion: -0.22,
      service: 0.42,
      community: -0.3,
      entertain: 0.1,
    },
    // new-products: (all-new|all new|brand new|brand-new)
    lludk4gq: { 'new-products': 2.71 },
    // new-products: newest
    g4hvqw4v: { 'exclusive-info': 0.12, 'new-products': 1.53, connected: -0.1, 'general-info': -0.12 },
    // new-products: latest
    '7obete84': { purchase: 0.2, 'new-products': 1.67, 'general-info': -0.37 },
    // new-products: latest {product}
    ouonsl68: { 'new-products': 2.62, 'general-info': 0.11 },
    // new-products: new
    '5gu6kl6g': {
      reviews: -0.12,
      'new-products': 0.99,
      'general-info': 0.18,
      giveaway: 0.11,
      entertain: -0.1,
    },
    // new-products: (launch|launches|launched|launching) [of|our|a|the|new|today|on|in]
    yewphga5: { 'exclusive-info': 0.18, 'new-products': 2.63 },
    // new-products: launch*
    mmrbivlv: { 'new-products': 1.8 },
    // new-products: (fresh drops|freshdrops|new drop|new drops)
    '92jqjrnl': { 'new-products': 0.89, other: 0.16 },
    // new-products: (dropped|dropping|drops|drop) -percentage
    '9g8lcsor': {
      discount: 0.19,
      reviews: -0.32,
      'exclusive-info': 0.19,
      'new-products': 1.18,
      connected: -0.2,
      community: -0.19,
      'general-info': 0.42,
      inspire: 0.1,
      other: -0.1,
    },
    // new-products: just in
    ruvdd85v: { 'new-products': 2.26 },
    // new-products: ^ (just in|fresh in|new in|now in)
    llgkqwck: { 'new-products': 3.19, 'general-info': -0.11 },
    // new-products: ^ (just in|fresh in|new in|now in) .. ({product}|{goods})
    jm82ek8a: { 'new-products': 3.81 },
    // new-products: (is here|are here|has arrived|have arrived|has landed|have landed|is finally here|are finally here|is almost here|officially landed|is out|is live)
    '62jf4xdv': { purchase: 0.45, 'new-products': 1.84, event: 0.1, 'general-info': 0.15 },
    // new-products: (unveil|unveils|unveiled|unveiling)
    hy8g3d9l: { 'new-products': 2.2 },
    // new-products: (reveal|reveals|revealed|revealing)
    '6u928b0v': { 'new-products': 1.3, 'general-info': -0.29, inspire: 0.19 },
    // new-products: (debut|debuts|debuted|debuting)
    '8ge14v04': { 'new-products': 2.16, 'general-info': 0.16 },
    // new-products: (premiere|premieres|premiering)
    d4s1fyzw: { 'new-products': 2.1 },
    // new-products: (coming soon|coming this|coming to|coming on|coming in|comes out|coming <date>|available soon|arriving|out soon|out now|out today|out this|out <date>)
    rvhdp5xz: { purchase: -0.12, 'new-products': 1.15, community: -0.13 },
    // new-products: available (from|on|starting|beginning) <date>
    ukn7yghp: { 'new-products': 2.5 },
    // new-products: (hits|hit|hitting|in) (stores|shelves|theaters|theatres|cinemas) [on|from|this|soon]
    l3mrwcpx: { purchase: 0.25, 'new-products': 1.21, event: 0.14, 'general-info': -0.11 },
    // new-products: (in|to) (theaters|theatres|cinemas)
    thu55okw: { 'new-products': 2.08 },
    // new-products: (now|is|are) (streaming|airing)
    fkb388os: { 'new-products': 3.17 },
    // new-products: (now|is|are) (playing|showing)
    szcxdazv: { 'new-products': 1.7 },
    // new-products: streaming (now|on|exclusively|<date>|starting)
    zuces37m: { 'new-products': 2.84 },
    // new-products: (opening|opens|releasing|releases|releasing) [on|in|at] .. <date>
    bl2wgaxj: { 'new-products': 2.02, event: 0.12 },
    // new-products: (release|releases|releasing|released)
    '544a49xn': {
      'exclusive-info': 0.1,
      'new-products': 0.82,
      event: 0.13,
      'general-info': -0.33,
      other: 0.16,
    },
    // new-products: (trailer|teaser)
    fh710fk8: { 'new-products': 2.28 },
    // new-products: (season|volume|part) <number>
    gkkrq3n2: { 'new-products': 2.58, opinion: 0.1 },
    // new-products: (chapter|episode) <number>
    ljarhknv: { 'new-products': 1.12, connected: 0.14 },
    // new-products: (new|next|final|upcoming) (season|episode*|chapter|series|album|single|song|movie|film|show|music video)
    '7t7qv1km': { 'new-products': 2.26 },
    // new-products: (now comes|now available|now offering|now featuring|now serving|now offer|now live)
    zmnstmmq: { 'new-products': 3.42 },
    // new-products: (you can now|now you can|we now|can now|now offer)
    gnr1rrrw: { 'new-products': 3.19 },
    // new-products: (adding|added|bringing|we've added|we're adding) .. (new|more|flavor*|flavour*|feature*|menu|to our)
    r12fuh51: { reviews: 0.16, 'new-products': 2.77, ideas: 0.11, community: -0.1, 'general-info': -0.11 },
    // new-products: (joins|join|added to|addition to|new to) (the|our) (family|range|menu|line|line-up|lineup|collection|portfolio|roster)
    v10tyj1d: { 'new-products': 2.71 },
    // new-products: (spring|summer|fall|autumn|winter|holiday|christmas|ss|aw|fw|pre-fall|resort|cruise) .. (collection|menu|range|line|lookbook|styles|show|campaign|edition)
    zsg0s3ya: { 'exclusive-info': 0.36, 'new-products': 2.27, connected: 0.11, 'general-info': -0.56 },
    // new-products: collection
    y260351q: { purchase: 0.21, 'new-products': 1.22, opinion: 0.13, event: 0.15, community: -0.25 },
    // new-products: (capsule|collab|collaboration|collaborated)
    '793op9t2': { 'new-products': 0.57, connected: -0.14, community: -0.18, 'general-info': -0.16 },
    // new-products: (limited edition|limited-edition|special edition)
    im3tvudn: { 'new-products': 1.35 },
    // new-products: anniversary edition
    gwu9k83l: { 'new-products': 2.44 },
    // new-products: (first ever|first-ever|world's first|our first)
    '92pyief7': { 'new-products': 1.89, connected: -0.19, 'general-info': -0.19 },
    // new-products: the first
    upijniep: {
      purchase: 0.31,
      'new-products': 0.98,
      event: 0.17,
      connected: 0.26,
      community: 0.11,
      entertain: -0.11,
      inspire: 0.15,
    },
    // new-products: (next generation|next-gen|next gen|upgraded|redesigned|reimagined|improved|revamped|enhanced|expanded|reinvented)
    uewf5b11: { 'new-products': 1.2 },
    // new-products: (rolling out|roll out|rolled out|rollout|beta|public preview|open beta)
    uviagr8s: { 'exclusive-info': 0.43, 'new-products': 2.67, giveaway: 0.16 },
    // new-products: (update|upgrade|updated|version)
    mvbrvisj: { 'new-products': 0.56, community: -0.28, 'general-info': 0.15 },
    // new-products: (back (on|for|by)|is back|are back|returns|return of|returning|coming back|comes back)
    '2xfpbeg0': { reviews: 0.24, 'new-products': 1.35, event: 0.16, ideas: 0.22, community: -0.29 },
    // new-products: (expanding|expanded|expands|expand) .. (to|range|line|lineup|offering|service)
    ty3oe5k2: { 'new-products': 2.77 },
    // new-products: (something special|coming your way|get ready for|get ready|countdown)
    v3rozc5n: { discount: 0.15, 'exclusive-info': 0.39, 'new-products': 0.67, other: 0.17 },
    // new-products: (will be included|will be available|will be released|will launch)
    '8cvotdpo': { 'new-products': 1.59 },
    // new-products: (we're excited to|excited to|thrilled to|pleased to|happy to|proud to) (announce|introduce|launch|reveal|bring|share|unveil|offer|release|now)
    o4gy3ap5: { 'new-products': 1.93, connected: -0.13 },
    // new-products: (creation|creations|innovation|invented|design|designs)
    '8pvtmkhq': {
      discount: -0.16,
      'new-products': 0.53,
      connected: -0.11,
      ideas: 0.26,
      community: -0.42,
      'general-info': -0.19,
      giveaway: 0.1,
    },
    // new-products: (pre-order|preorder)
    vmwolxrf: { 'new-products': 1.64 },
    // new-products: try (our|the) new
    lpcmrfiy: { 'new-products': 2.82 },
    // new-products: (latest edition|latest issue|new issue|june issue|may issue)
    tbdihndf: { 'new-products': 1.81, 'general-info': -0.13 },
    // new-products: (new|latest) (music|track|video|book|tool|menu item|dish|treat|drink|location-based|look|range|offering|addition|member|line)
    y3crj8ab: { 'new-products': 2.71 },
    // new-products: (new for|new this|new at|new on|new from|new in|new to)
    viem8kfo: { purchase: 0.17, 'new-products': 3.26 },
    // new-products: (announcing|announce|announces|announced) [our|the|a|an] (new|launch|next|latest|upcoming)
    '3rkvwh83': { 'new-products': 2.71 },
    // new-products: (meet|here is|here's|this is|check out|discover|try|see|explore|enjoy|experience) (the|our) (new|latest|newest|all new)
    e5azvzqs: { purchase: -0.14, 'new-products': 2.4 },
    // new-products: (now|finally|officially) (here|available|live|open|out|in)
    zu8dg0a7: { purchase: 0.1, 'new-products': 2.2 },
    // new-products: (first time|for the first time)
    '6ctm0mnh': { 'new-products': 1.07, connected: -0.14 },
    // new-products: (limited time|limited-time) .. (flavor*|flavour*|menu|drink*|item*|edition)
    jv46f10c: { 'new-products': 2.71 },
    // new-products: (get a first|be the first|pre-order|preorder|reserve) .. new
    '6w6hewpo': { 'new-products': 2.83 },
    // new-products: (has just|have just|we just|just) (launched|released|added|dropped|got|introduced|opened|updated)
    '0bu89rcs': { purchase: 0.28, 'new-products': 1.94 },
    // new-products: (we created|we've created|we developed|we've developed|we made|we've made|we built|we've built|designed a|developed a)
    jjbvydwn: { 'new-products': 2.2, inspire: 0.14 },
    // new-products: (available|coming|launching|launches|arriving|out|dropping|drops|releasing) [in|on|this] (<date>|soon|spring|summer|fall|autumn|winter|month|week|next)
    '46ffh6xj': { 'new-products': 2.4 },
    // new-products: (new {product}) .. (now|today|available|here)
    '32vtw4hi': { 'new-products': 2.24 },
    // new-products: you can now
    m26l1mug: { 'new-products': 4.13 },
    // new-products: (new in|just dropped|just landed|just launched|just released|out now|now available)
    zesblcr7: { purchase: -0.35, 'new-products': 3.86, event: 0.24 },
    // new-products: (launching|introducing|unveiling|announcing) [a|an|the|our] (new|second|third|first|all new|brand new|latest|next)
    '1hsz1a7z': { 'exclusive-info': 0.23, 'new-products': 3.71 },
    // new-products: (the|our) new (menu|collection|model|app|range|flavor|flavour|version|season|album|line|series)
    '1qppic97': { 'new-products': 3.75 },
    // new-products: (in shops|in stores|on shelves|launches|arrives|lands) (on|from|this) <date>
    pho53z2u: { 'new-products': 3.26 },
    // new-products: launching .. (today|tomorrow|soon|this|in|on)
    zeno280l: { 'new-products': 3.83 },
    // new-products: [our|a|the] new (office|offices|factory|store|shop|branch|site|plant|school|headquarters|warehouse|restaurant|location|boutique|facility|centre|center|hospital|campus|ceo|boss|director|manager|president|chairman|hire|hires|colleague|employee|team|job|home|year|years|normal|study|report|research|law|rules|season ticket|partnership|world|era|chapter|way|ways|record|york|zealand|england|orleans|jersey|delhi|mexico)
    civ0wtaq: {
      'new-products': -2.28,
      event: -0.13,
      connected: -0.11,
      community: -0.28,
      'general-info': 0.24,
      entertain: 0.29,
      other: -0.11,
    },
    // new-products: (happy new year|in the new year|the new year)
    rcmldfy2: { 'new-products': -1.88 },
    // new-products: (latest (news|blog|post|podcast|article|report|study|research|numbers|results|data|insights|information|trends|advice))
    f7dlihem: { 'new-products': -1.37 },
    // new-products: (new blog|new article|new report|new study|new research|new podcast|new survey|new data|new video)
    mu3cirpy: { 'new-products': -1.35 },
    // new-products: (schedule|timetable|weekend|friday|monday|spring|summer|fall|winter|autumn|season|christmas|valentine's day|day) is here
    bf8igwrv: { 'new-products': -1.35, entertain: -0.16, greeting: 0.15 },
    // new-products: (is|are) (now|finally|officially) (streaming|available|live|here|out) [in|on|for|at|via|to|from|with|across]
    peagmep6: { purchase: -0.2, 'new-products': 3.79 },
    // new-products: (introducing|presenting|meet|unveiling|announcing|launching|say hello to|welcoming|debuting|revealing) .. .. {goods}
    sgin1kmz: { purchase: -0.14, 'new-products': 4.32 },
    // new-products: ^ (introducing|unveiling|announcing|launching|debuting|revealing)
    '22ago0pb': { 'new-products': 3.16 },
    // new-products: {goods} (is|are) (here|back|out|live|arriving|landing|coming|now|finally)
    bi7i9jo8: { 'new-products': 3.11 },
    // new-products: (season|series|chapter|part|volume|vol|version|edition|issue|episode) (<number>|<any>) [<any>] [<any>] (now|out|coming|premieres|drops|returns|available|streaming|arrives|launches|lands)
    vxoc2ct7: { 'new-products': 2.5 },
    // new-products: (now|out|out now|only|available|arrives|arriving|premieres|premiering|drops|lands|exclusively|live|streaming) (on|at) (netflix|hulu|disney*|prime video|spotify|apple music|steam|hbo*|xbox|playstation|switch|itunes|demand|digital|blu ray)
    ufpqjhjw: { purchase: -0.13, 'new-products': 3.17, 'general-info': 0.11 },
    // new-products: (is|are) (now|finally|officially|almost|nearly) (on|at|in|streaming|here)
    ixo5lqbn: { 'new-products': 1.47, event: 0.17 },
    // new-products: (will be|we'll be|going to be|are being|has been|have been|being) (added|included|introduced|launched|rolled out|released|offering|adding|serving|expanded)
    tvxcyl7u: { 'new-products': 3.19 },
    // new-products: (there will be|we'll have|we have|we've got|we got|there's|there is|we bring you|brings you|bringing you) (a|an|some|our|the) [all|brand] new
    '1gpzzwyv': { 'new-products': 3.54 },
    // new-products: (beginning|starting|ready|set|about|excited|thrilled|pleased|happy|proud|delighted) to (accept|launch|introduce|roll out|unveil|release|add|debut|reveal)
    jdpekt8b: { 'new-products': 2.93, connected: -0.1 },
    // new-products: (we're|we are|we will be|we'll be|they're) (bringing|adding|launching|introducing|rolling out|expanding|releasing|testing|unveiling|debuting|trialling|piloting)
    ydfw20w1: { 'exclusive-info': 0.23, 'new-products': 3.14, connected: -0.22, 'general-info': -0.11 },
    // new-products: (expanded|expanding|updated|upgraded|enhanced|improved|redesigned|refreshed|revamped|reformulated|relaunched|reinvented|reimagined) [<any>] [<any>] ({goods}|{product})
    '89e6r8r5': { 'exclusive-info': 0.1, 'new-products': 2.71, opinion: 0.15, 'general-info': -0.11 },
    // new-products: (first ever|our first) [<any>] [<any>] {goods}
    vy8lkd6v: { 'new-products': 1.39 },
    // new-products: (second|third|fourth|next|latest|newest|debut|upcoming|forthcoming|final) [<any>] [<any>] ({screen}|edit|drop|instalment|installment|release|capsule|collection|batch|edition)
    ntffdauv: { purchase: 0.16, 'new-products': 2.63 },
    // new-products: (launched|landed|arrived|dropped|released|debuted|rolled out) (in|at|on|online|today|this|yesterday|last|exclusively|with)
    l8n93m0r: { 'new-products': 1.71, community: 0.23 },
    // new-products: (watch|see|check out|catch|here's|view|here is) (the|our|this) [<any>] [<any>] (trailer|teaser)
    njomrvwf: { 'new-products': 3.71 },
    // new-products: (opening|opens|hitting|hits|arriving|arrives|lands|landing|premieres|premiering) [to|in|at|only] [<any>] [<any>] (<date>|theaters|theatres|cinemas|stores|shelves|screens)
    suukj7on: { 'new-products': 1.99 },
    // new-products: (first look|sneak peek|sneak peak|sneak preview|preview|teaser|firstlook) (at|of|for|from) [the|our|a|this|some|<any>]
    e2j8admy: {
      discount: -0.13,
      purchase: -0.34,
      'exclusive-info': 1.01,
      'new-products': 1.7,
      community: -0.19,
      'general-info': -0.13,
    },
    // new-products: (dropping|drops|releasing|releases|launches|launching|landing|premieres|debuts|released|launch|release) [on|this|from|starting|in|date] <date>
    '3n9wv7yx': { 'exclusive-info': 0.38, 'new-products': 3.16 },
    // new-products: (fresh|latest|new) (drop|drops|flavo*|batch|feature*|update*|colourway*|colorway*|shade*|edition*|lineup|recipe*|formula|look)
    '0zvccwzj': { purchase: 0.18, 'new-products': 3.32, 'general-info': -0.19 },
    // new-products: new [<any>] [<any>] {goods}
    bflvy874: { 'new-products': 2.54 },
    // new-products: (her|his|their|its|my|your|this|a|the) new [<any>] {screen}
    clprac1r: { 'new-products': 2.63 },
    // new-products: (created|designed|collaboration|collab|teamed up|partnered|together|partnership) with .. .. (to (create|bring|launch|design|make|release)|collection|capsule|range|line|edition)
    '80vfpgu0': { 'new-products': 2.54, connected: 0.31 },
    // new-products: (you asked|you spoke|by popular demand|the wait is over|wait is over|the rumours are true|the rumors are true|finally here|big news|exciting news|drumroll|it's finally here|hot off the press|fresh off)
    wvdm5dgg: { 'exclusive-info': 0.21, 'new-products': 2.12, community: -0.2 },
    // new-products: (coming|arriving|landing|launching|dropping) (soon|shortly|next (week|month|year)|later this (year|month|week|summer|autumn|fall|spring|winter)|in the coming)
    '2srwa1iz': { 'new-products': 3.15 },
    // new-products: (version|update|patch|release|firmware|gen|mk|mark) <number>
    '509q70bu': { 'new-products': 1.69, 'general-info': 0.14 },
    // new-products: now (supports|includes|comes with|features|offers|accepts|works with|lets you|integrates|delivers|compatible|you can|even)
    '1i5jjiur': { 'new-products': 3.16 },
    // new-products: (you'll be able to|soon you can|you will be able to|now possible to|it's now possible|now able to|can now be)
    k2jk6te0: { 'new-products': 3.05 },
    // new-products: (just got|just became|is getting|are getting|gets|got) [a|an|even|a whole] (easier|better|faster|bigger|smarter|simpler|tastier|upgrade|makeover|refresh|update|facelift|new look)
    ufe0s1df: { 'new-products': 2.77 },
    // new-products: (new|fresh|brand new) (from|by) (<mention>|<any>)
    ly5rnola: { 'new-products': 2.71 },
    // new-products: welcome to [the] [<any>] [<any>] (a new|the new|our new|your new)
    ueiuy2fk: { 'new-products': 3.23 },
    // new-products: (flavours|flavors|colours|colors|shades|styles|models|pieces|scents|looks|recipes) (added|join|joining|to the|have joined)
    dysy419h: { 'new-products': 1.8 },
    // new-products: [our|your|the|a|their|its|this] new [<any>] {newsworthy}
    dzczhqbj: {
      discount: -0.13,
      purchase: -0.31,
      reviews: -0.13,
      'new-products': -1.64,
      opinion: -0.34,
      connected: -0.15,
      entertain: -0.18,
      'jobs-investors': 0.1,
      other: 0.35,
    },
    // new-products: (newest|latest|updated) [<any>] {newsworthy}
    '61n6xd2j': { 'new-products': -1.81, 'general-info': 0.27 },
    // new-products: (commercial|commercials|advert|tv spot|tv ad)
    '9tiukhrt': { 'new-products': -2.13 },
    // new-products: (preowned|preloved|full set|mint condition|excellent condition|box and papers|second hand|vintage|antique)
    if4i2mb1: { purchase: -0.16, 'new-products': -1.1, community: 0.11 },
    // new-products: (something|anything|nothing|someone|somewhere|what's|whats|everything) new
    '3bz3pk78': { 'exclusive-info': 0.19, 'new-products': -0.45 },
    // new-products: (discover|learn|meet|make|try|explore|find|making|meeting|learning|trying) new (people|friends|things|skills|places|ways|ideas|cultures|memories)
    pomg12sv: { 'new-products': -1.8 },
    // new-products: (like new|good as new|new to|i'm new|you're new|you are new)
    '6bvmxua3': { 'new-products': -1.8 },
    // new-products: now open (at|in|on)
    u6j5oq4y: { 'new-products': -1.42 },
    // new-products: (still|always|also) available
    a79rwmif: { purchase: -0.26, 'new-products': -0.9 },
    // new-products: (more|details|info|results|photos|recap|video|updates|stories) [<any>] [<any>] (coming soon|to come|soon|coming)
    gf2ucel5: { 'new-products': -1.74, connected: 0.26, community: 0.17 },
    // new-products: (release|released|releases|releasing|launch|launched|launches) (the|its|our|a|their|new|an) [<any>] [<any>] (results|report|statement|study|data|findings|figures|earnings|campaign|initiative|foundation|scholarship|fund|survey|contest|podcast)
    '6vuqr6sh': { 'new-products': -1.84, connected: 0.18 },
    // new-products: (first day|first match|first game|first time|first half|first place|first win|first goal|first class|first responders|first of all|first step)
    flzjvnfm: {
      purchase: 0.14,
      reviews: -0.12,
      'new-products': -1.07,
      connected: -0.15,
      community: 0.23,
      'general-info': 0.22,
      greeting: 0.16,
    },
    // new-products: (launch day|release day|it's launch day|out today|live today|launching today|available starting|available beginning|available from today|starting today you can)
    qqc1j2rx: { purchase: 0.17, 'new-products': 3.58 },
    // new-products: (generally available|general availability|public beta|open beta|now in beta|in beta|early access build|public preview|release candidate|feature drop|feature alert|product update|release notes|patch notes|changelog|what's new in|whats new in)
    z2ozo0ww: { 'new-products': 3.27 },
    // new-products: (a|the) new (way|ways) (to|of|for)
    '1xtbyfwh': { 'new-products': 1.77 },
    // new-products: new ways to
    ppcrmnp2: { 'new-products': 1.8 },
    // new-products: (new route*|non stop|nonstop|direct) (flight*|service|route*|to|from)
    kbxr4cj0: { 'new-products': 1.55 },
    // new-products: (begins|begin|launches|starts|resumes) (service|flights|flying|sales|deliveries|production|shipping) [to|from|between|on|in]
    thyqbthw: { 'new-products': 2.71 },
    // new-products: (first of its kind|first of their kind|industry first|world first|a first for|never before)
    uzk758vn: { 'new-products': 1.76 },
    // new-products: (debut|latest|new|brand new|newest|forthcoming|upcoming) [<any>] (album|single|ep|film|movie|novel|book|series|track|song|mixtape|music video|game|show|play|musical|documentary)
    me0hhqvo: { 'new-products': 3.61 },
    // new-products: (official|first|new|final|full|teaser|launch|announcement|gameplay|theatrical|exclusive) (trailer|teaser|poster)
    '4fm6ahou': { 'new-products': 3.61 },
    // new-products: (watch|see|check out|catch|view|enjoy) [the] [<any>] [<any>] (trailer|teaser)
    '96fk1sa7': { 'new-products': 3.16 },
    // new-products: (expansion pack|dlc|new map|new mode|new hero|new skin*|new champion*|new character*|new level*|new quest*|new maps|new modes)
    '5zlgbnfi': { 'new-products': 2.6, entertain: -0.16, inspire: 0.18 },
    // new-products: (special|anniversary|collector's|holiday|deluxe|exclusive|signature|limited|winter|summer|game of the year) edition
    '4hi7hfur': { discount: 0.11, purchase: 0.13, 'new-products': 1.79, community: -0.15 },
    // new-products: (new and improved|new & improved|now made with|new look|new recipe|new formula|new packaging|new design|new size|new sizes|new shape|bigger and better|even better)
    '42xevisr': { 'new-products': 2.64 },
    // new-products: (fda|ema|mhra|regulatory|ce) (approved|approves|approval|clearance|cleared)
    isc3g9j5: { 'new-products': 1.8 },
    // new-products: (approval|approved|cleared|authorization) (of|for|to treat|to market|to be used)
    rvn6wl3i: { 'new-products': 1.35 },
    // new-products: (we've|we have|we just|we) (created|built|developed|designed|crafted|brewed|baked|made|launched|released|reinvented|reimagined|redesigned|upgraded|improved|partnered) [a|an|the|our|some|this] [<any>] [<any>] ({goods}|{product})
    j3m1tg68: { 'new-products': 2.74, 'general-info': -0.1 },
    // new-products: (something|someone) (new|big|sweet|tasty|fresh|delicious|special|exciting) .. (coming|is coming|on the way|landing|dropping|cooking|brewing|arriving|in the works|for you)
    cofu46ny: { 'exclusive-info': 0.29, 'new-products': 3.16 },
    // new-products: (guess who's|look who's|guess what's|look what's|see what's) (back|here|new|coming|arrived|landed|in|returning)
    '4exbc9vy': { 'new-products': 2.81 },
    // new-products: (back by|returning by|back for|returns for|back with) [<any>] [<any>] [<any>] (demand|time|weeks|season|summer|christmas|days|month)
    l2ag6hlf: { 'new-products': 2.88 },
    // new-products: (on|in|to) (the|our) (menu|range|line up|lineup|shelves|catalogue|catalog) (now|this|from|today|until|for)
    vfjvt9bt: { 'new-products': 2.71 },
    // new-products: (added|adding|adds|add) .. (to (the|our|its) (menu|range|family|lineup|line up|collection|portfolio|app|catalogue|platform|fleet))
    '4rhzzkkn': { 'new-products': 3.61 },
    // new-products: (announce|announces|announced|announcing|unveils|unveiled|unveiling|reveals|introduces|introduced|debuts|launches|launched|presents) (its|our|the|their|a|an|<any>) [<any>] [<any>] [<any>] ({goods}|{product}|{screen})
    uqednlp6: { 'new-products': 2.92, 'general-info': -0.22 },
    // new-products: (excited|thrilled|proud|pleased|happy|delighted|can't wait) to (announce|introduce|launch|unveil|share|bring you|show you|reveal|release) [that] [our|the|a|an|we] [<any>] [<any>] (new|launch|latest|first|next|now|will)
    hag58l9y: { 'new-products': 3.31 },
    // new-products: (is|are) (arriving|landing|launching|dropping) (to|in|on|at|this|soon|back|for|<date>)
    '1413yeta': { 'new-products': 1.8 },
    // new-products: (now|finally|also) (works|available|supported|live|playable|bookable|streaming|possible) (on|in|for|with|to|at|via|across)
    zlvuumh2: { purchase: 0.55, 'new-products': 3.12, 'general-info': -0.33 },
    // new-products: (meet|introducing|presenting|unveiling|announcing|behold|say hi to|say hello to) (<mention>|<hashtag>)
    o0ckno1x: { 'new-products': 2.64 },
    // new-products: (new|latest) (video|episode|post|blog|vlog|article|edition of|issue of|season of) [is] [up|live|out|now|on]
    o1z4h2ve: { 'new-products': 0.48 },
    // new-products: (prelaunch|pre launch|launching soon|dropping soon|releasing soon|landing soon)
    pxcm3nfb: { 'new-products': 1.8 },
    // new-products: (new to|brand new to|just new) (the area|town|us|investing|cycling|running|fishing|this|twitter|instagram)
    t8ldf79v: { 'new-products': -1.8 },
    // new-products: new (day|me|goals|perspective|energy|friend*|favourite*|favorite*|obsession|hobby|habit*|week|month|dad|mum|mom|mother*|father*|parents|owner*|graduates|grads|starters|joiners|hires|resolution*)
    p6qz5ri8: { 'new-products': -1.84, 'general-info': 0.11, entertain: -0.11, other: 0.18 },
    // new-products: (starts|start|starting|begins|available|open) (at|from) (<time>|<money>)
    wkdl9wzf: { 'new-products': -0.91 },
    // new-products: (is|has|are|have) (now|officially|finally|almost|nearly|just) (landed|arrived|dropped|launched|here|begun|released|live|out)
    '0o3rp86n': { 'new-products': 3.66 },
    // new-products: ^ (the|our) <any> [<any>] [<any>] (is|are) [finally|almost|now|officially|nearly] (here|back|out|live)
    v51l2c6n: { 'exclusive-info': 0.17, 'new-products': 3.25, event: -0.21 },
    // new-products: ^ (meet|welcome|presenting) (the|our|a) <any>
    '7btqy7dl': { 'new-products': 2.65, community: -0.12, 'general-info': 0.2 },
    // new-products: ^ (introducing|announcing) (the|our|a|an) <any>
    ytj684yj: { 'new-products': 4.28, 'general-info': -0.23, entertain: 0.16 },
    // new-products: ^ meet (the|our) [<any>] [<any>] {staff}
    '9zf1ixl1': { 'new-products': -1.8 },
    // new-products: (introducing|introduces|unveils|unveiling)
    segjolyh: { 'new-products': 3.97, connected: 0.12, 'general-info': 0.16, other: 0.13 },
    // new-products: (will|to) (continue|return|be back|come back) [in|for|with] [a|the] [<any>] (season|series|sequel|part|chapter)
    dt1fxy9b: { 'new-products': 3.22 },
    // new-products: (seventh|sixth|fifth|fourth|third|second|first|debut|final) (studio|solo|feature|full length|live) (album|film|ep|single|record)
    dn5n0hyp: { 'new-products': 3.19 },
    // new-products: (*newarrivals|*newarrival|*newcollection|*newmenu|*launch|*trailer|*newmusic|*newrelease|*comingsoon)
    nakjixdl: { 'new-products': 1.78 },
    // new-products: (first look|sneak peek|sneak peak|sneak preview|preview|teaser) (at|of|for|from) [<any>] [<any>] [<any>] (commercial|commercials|ad|advert|spot|ceremony|opening|office|event|party|session*)
    uvmyk69f: { 'new-products': -1.36 },
    // new-products: (now with|now in)
    '3ki6fv2c': { 'new-products': 1.41 },
    // new-products: starting <date> -percentage -price
    fozf52bt: { 'new-products': 1.01 },
    // new-products: (watch|listen|register|apply|order|shop|book|buy|join|right|until|even|open|get|get tickets|enter|sign up|on sale|more than ever) now (in|with|at|on)
    gcepyyng: { 'new-products': -0.87, inspire: 0.12 },
    // new-products: (need|needs|got|bought|buying|buy|looking for|shopping for|in the market for|searching for|want|wants|getting|deserve) [a|an|some|your] [brand] new [<any>] [({product}|{goods}|<any>)]
    q4wfzeff: { 'new-products': -1.37, ideas: 0.1 },
    // new-products: (presenting (sponsor*|partner*|his|her|their|at|the award*|awards|this award|a paper|findings|results)|presents (its|his|her|their) [<any>] (plan|strategy|results|report|findings|research|vision))
    '8pnhjbtm': { 'new-products': -1.81 },
    // new-products: (reveal|reveals|revealed|revealing) (that|how|why|what|who|whether|about|the truth|the results|the winner*|his|her|their|all the|a surprising)
    rnk8nagl: { 'new-products': -0.77 },
    // new-products: (report|study|survey|research|data|poll|findings) (reveal|reveals|revealed|revealing)
    ytfdl6sx: { 'new-products': -1.8 },
    // new-products: [we're|we are] (expanding|expanded|expand|expands) (our|its|their|the) [<any>] (effort*|operation*|team*|presence|partnership*|reach|footprint|commitment|support|access|network|relationship*)
    p3ul57p7: { 'new-products': -1.39 },
    // new-products: (has|have) [been] (selected|chosen|named|awarded|appointed|recognized|recognised|ranked|acquired)
    g38q1y56: { 'new-products': -1.52, 'general-info': 0.34 },
    // new-products: (day|reveal|tour|results|announcement|details|story|interview|recap|winner*|photos|footage) [<any>] [<any>] [is|are] coming (soon|up)
    q7reorzv: { 'new-products': -0.95, entertain: 0.15 },
    // new-products: (menu|range|collection|edition|playlist|lineup|line up|app|tracker|tool|issue|feature|drop|update|album|mixtape|catalogue|lookbook) (is|are) [finally|now|officially|almost|nearly] (here|back|out|live|up|open|ready|online)
    '2ybfn409': { 'new-products': 5.25 },
    // new-products: (joins|join|joining|completes|rounds out|extends|enriches|expands) (the|our|a|its|la) [<any>] [<any>] [<any>] (collection|family|range|line|line up|lineup|menu|portfolio|series|silhouettes|fragrances|catalogue)
    '0skj8mms': { 'new-products': 3.27 },
    // new-products: new [<any>] [<any>] [<any>] (program|programme|section|portal|hub|resource*|material*|toolkit|source|function*|capabilit*|integration*|subscription*|membership*|benefit*|package*|bundle*|initiative*)
    '651ykfiu': { 'new-products': 2.86, ideas: 0.16, 'general-info': 0.11 },
    // new-products: (working on|cooking up|brewing|brewing up|planning|preparing) something [very|really|super|so] (special|new|big|exciting|fun|cool|sweet|amazing|huge|delicious)
    e9qlmetq: { 'new-products': 4.17 },
    // new-products: (we've|we have) been [busy|hard at work|quietly] (working on|improving|building|developing|cooking|brewing|testing|redesigning)
    nutowkz7: { 'new-products': 2.51 },
    // new-products: (world|global|worldwide|national) (premiere|debut|launch|reveal|release)
    k2azhmcx: { purchase: 0.1, 'new-products': 3.4 },
    // new-products: (our|the|its|their) (first ever|very first)
    wg51lfix: { 'new-products': 1.85, event: -0.19 },
    // new-products: (the|our|its|an|a|all) new <hashtag>
    fs3iqwf1: { 'new-products': 2.82 },
    // new-products: ^ new <any>
    y1op35xs: { 'new-products': 0.7, service: 0.42, entertain: 0.17 },
    // new-products: (proudly|proud to) (present|presents)
    bi3vt9ma: { reviews: 0.13, 'new-products': 2.27 },
    // new-products: (expanded|bigger|extended|wider|faster) [<any>] [<any>] (network|coverage|menu|range|selection|service|choice)
    '035phblu': { 'new-products': 1.34 },
    // new-products: available (on|from|this) <date>
    f9dngocq: { 'new-products': 1.8 },
    // new-products: (added|posted|shared|uploaded|changed|updated) [a|an|<number>] [their|his|her|its] new (photo*|video*|picture*|album|profile|cover)
    p1egklnm: { 'new-products': -2.71 },
    // new-products: (latest|newest) [<any>] [<any>] [<any>] (video|clip|presentation|interview|appearance|performance|adventure|post|show|speech|match|race)
    m5ehb0fl: { 'new-products': -0.61, connected: 0.14, entertain: 0.19 },
    // new-products: (moment|day|time|week|weekend|hour) [<any>] [<any>] [<any>] [<any>] is [finally|almost|now] here
    '791dl5bq': { 'new-products': -0.45 },
    // new-products: (sale|registration|registrations|offer|offers|deal|deals|access|voting|contest|giveaway|stream|auction|game|match) [<any>] [<any>] [<any>] (is|are) [now] (live|here|open|back)
    '6xgxxutl': { 'new-products': -0.9 },
    // new-products: [our|the|its|their] (new|latest|newest|brand new) [<any>] [<any>] [<any>] [<any>] (commercial|commercials|ad|ads|advert|tv spot)
    x1cyhf28: { 'new-products': -2.02, event: -0.12, connected: 0.16 },
    // new-products: (recipe|recipes|bake it|bake them|how to make)
    nue7dwsl: {
      discount: -0.19,
      purchase: -0.15,
      'new-products': -0.77,
      opinion: -0.11,
      event: -0.14,
      connected: -0.23,
      'general-info': 0.31,
      inspire: 0.11,
    },
    // new-products: [new] (lower price*|low price*|new price*)
    dj4sjphe: { 'new-products': -1.49 },
    // new-products: (sponsoring|sponsor of|proud sponsor*|official sponsor*)
    '23bwn64m': { 'new-products': -0.91, 'general-info': 0.15 },
    // new-products: (the|our|its|an|a) new <hashtag> [<any>] {newsworthy}
    '31t8us1i': { 'new-products': -0.85 },
    // new-products: (exchange|trade in|swap|credit|upgrade) .. .. (toward|towards|for|to) (a|the|your) new [<any>] [<any>] [{product}]
    ayg39zp1: { 'new-products': -1.36 },
    // new-products: (see|watch|find out) how (the|our) new
    plgtd9f5: { 'new-products': 1.82 },
    // new-products: [we] (can|can now|are ready to) reveal
    lpysr7v4: { 'new-products': 2.4 },
    // new-products: (exclusive|brand|exciting|gorgeous|delicious|stunning|tasty) new [<any>] [<any>] [<any>] ({product}|{goods})
    vcx1yccy: { 'new-products': 3.61 },
    // new-products: fresh (out of|from|off) the (oven|lab|workshop|studio|kitchen|press|atelier)
    dq6uph2a: { 'new-products': 2.26 },
    // new-products: (new|back|now|fresh) on (the|our) menu
    tfckmxsa: { 'new-products': 3.68 },
    // new-products: meet your new <any>
    c130w33p: { 'new-products': 3.61 },
    // new-products: now in (new|<number>|two|three|four|five|more|all) [<any>] (colours|colors|sizes|flavours|flavors|shades|styles|languages|cities|countries)
    az80mnz8: { 'new-products': 3.61 },
    // new-products: (piloting|trialling|trialing|testing) (a|our|the|an) [<any>] [<any>] ({product}|{goods})
    q5xzj7at: { 'new-products': 2.26 },
    // new-products: (from|starting|as of|effective|beginning) (today|tomorrow|<date>|next week|this week|now on) [<any>] (you can|you'll|customers can|members can|we'll|we will|all)
    wtw9grnx: { 'new-products': 3.15 },
    // new-products: (you asked|you spoke|you wanted|you begged|you voted) [and|so|&] we (listened|delivered|heard|made|did|answered|created|brought)
    qyjcojl4: { 'new-products': 3.67 },
    // new-products: the future of .. (is|has) (here|arrived)
    o4kldo71: { 'new-products': 2.74, 'general-info': -0.11 },
    // new-products: (our|a|the|new|exclusive|special) (collab|collaboration|capsule) [with]
    r2e2hm2c: { 'new-products': 1.35 },
    // new-products: (out|available|streaming|live) (everywhere|on all platforms|now everywhere|worldwide|wherever you)
    q12n3a95: { 'new-products': 3.16 },
    // new-products: official (music video|video|audio|lyric video)
    '1vkaaax7': { 'new-products': 2.71 },
    // new-products: (coming|now|available|live|launching|arriving|out) (to|on|for) (ios|android|mac|windows|web|desktop|mobile|iphone|ipad|pc|vision pro)
    kf5ihnlc: { 'new-products': 3.16 },
    // new-products: (we|we just|just|we've|we have|team) (shipped|deployed|open sourced)
    h4fbhqcw: { 'new-products': 2.26 },
    // new-products: (concept|prototype) (car|vehicle|phone|design|bike|truck)
    zs0t64x4: { 'new-products': 1.8 },
    // new-products: (now flying|start flying|will fly|begin flying|new destination*|inaugural flight|maiden flight|first flight) [to|from]
    newoj9ik: { 'new-products': 2.71 },
    // new-products: (landed|arrived|dropped|touched down) in (store*|shops|boutiques|our|the shop)
    bz5ahsz5: { 'new-products': 3.2 },
    // new-products: new season [<any>] (styles|collection|arrivals|fashion|pieces|knits|shades|must haves|looks|trends|range)
    f4lk17kb: { 'new-products': 3.61 },
    // new-products: (we have|we've|we are|we're) (changed|changing|updated|updating|refreshed|refreshing|simplified|simplifying|extended|extending|redesigned|redesigning|improved|improving|upgraded|upgrading) (our|the|your|how)
    qiuxiwuz: { 'new-products': 2.26 },
    // new-products: (is|are) (set|due|slated|scheduled|expected|about|ready) to (launch|arrive|release|debut|premiere|hit|air|drop|land|roll out)
    '2g5dvkt1': { 'new-products': 2.58 },
    // new-products: (to be|soon to be) (launched|released|unveiled|introduced)
    u77ozbsy: { 'new-products': 2.26 },
    // new-products: (with|featuring|includes|including|plus|get) [all] new (feature*|function*|content|levels|maps|colours|colors|flavours|flavors)
    zwffliw7: { 'new-products': 2.81 },
    // new-products: (reduced|cut|removed|swapped|replaced|less|no more|without) .. (sugar|salt|plastic|packaging|additives) .. (across|from|in) (our|all)
    kate2ij3: { 'new-products': 1.86 },
    // new-products: (new year|new years|new year's) (resolution*|eve|day|new|goals|party|sale|celebration*|weekend)
    '6rtpi8tj': { 'new-products': -1.81, opinion: -0.2, 'jobs-investors': 0.11 },
    // new-products: (meet|welcome|welcoming|introducing|announcing|introduce|introduces) [our|the|your] (new|newest|latest) [<any>] [<any>] {role}
    jfy8zs9q: { 'new-products': -1.8 },
    // new-products: (introducing|introduce|introduces|meet|presenting|announcing) (our|the|your|this|these) [<any>] [<any>] [<any>] (speaker*|panel*|winner*|finalist*|host*|guest*|judge*|ambassador*|keynote|player*|intern|interns|employee*|volunteer*|team|coach*|candidate*|nominee*|student*|instructor*) [<any>]
    '0gxv958m': { 'new-products': -1.8 },
    // new-products: (opened|opens|opening|open|launched|launches|launching) (our|its|a|the|their|his|her) [<any>] [<any>] (store|shop|branch|outlet|office|location|restaurant|cafe|boutique|centre|center|facility|plant|factory|campus|flagship|salon|clinic|showroom)
    dqwb7zn1: { 'new-products': -1.35 },
    // new-products: (drop|dropping|drops) (a|your|us|an|me|it|them|the) [<any>] [<any>] (comment*|line|emoji*|message|like|dm|name|below|heart|note|off|by|ball|weight|mic|guard)
    ik2bd49i: { 'new-products': -1.25 },
    // new-products: (drop|dropping|dropped|drops) (in|by|off|out|below|into|of|from)
    o9aorens: { purchase: 0.16, 'new-products': -0.1, 'general-info': 0.18 },
    // new-products: (press|news|stress|toxin|early|media) release*
    '1en04b37': { 'new-products': -1.8 },
    // new-products: (his|her) [<any>] debut
    t29tj0p9: { 'new-products': -0.82, ideas: 0.17 },
    // new-products: (a|our|this|the|huge|vast) collection of (stories|recipes|photos|tips|resources|articles|images|art|works|interviews|essays|memories)
    xz7ck7b9: { 'new-products': -0.9 },
    // new-products: (private|permanent|museum|art|waste|garbage|blood|data|trash|recycling|debt) collection
    zf3paz7z: { 'new-products': -1.35 },
    // new-products: (service|traffic|weather|status|covid|important|market|schedule|travel|storm|trading|project) (update|updates)
    bwgujpom: { 'new-products': -1.35 },
    // new-products: (stay updated|get updates|for updates|latest updates|more updates|keep you updated|follow for updates)
    msfdzsmz: { 'new-products': -0.77 },
    // new-products: (according to|in|from) (a|our|the) new [<any>] [<any>] (report|study|survey|poll|analysis|article|book|research)
    p4wt2lnn: { 'new-products': -1.81 },
    // new-products: (launched|launch|launches|launching|started|start) (a|his|her|their|its|an|your) [<any>] (career|business|search|petition|investigation|attack|probe|company|startup|appeal|movement)
    '1chjyjwu': { 'new-products': -1.8 },
    // new-products: coming soon
    kh9xevwi: { 'new-products': 2.71 },
    // new-products: (introduce|introducing|re introduce|reintroduce|introduces) (ourselves|yourself|myself|himself|herself|themselves|you to|my|a few)
    q7txuzxk: { 'new-products': -1.8 },
    // new-products: (we have|we've|we are|we're) (changed|changing|updated|updating|refreshed) (our|the) [<any>] (logo|website|site|page|name|profile|policy|policies|privacy|terms|hours|address|avatar|statement)
    '97oud5yb': { 'new-products': -1.35 },
    // new-products: (our|your|these|those) [exciting|exclusive|delicious|tasty|lovely|gorgeous] new [<any>] [<any>] ({product}|{goods})
    cnqoc5ml: { reviews: 0.22, 'new-products': 3.94, ideas: 0.25, 'general-info': -0.43 },
    // new-products: issue
    kqmxyffs: { 'new-products': 0.66, service: 0.1, event: -0.12, 'general-info': 0.46 },
    // new-products: (issue|issues) (with|has|have|is|are|affecting|fixed|resolved|around|facing)
    bv5xdth3: { 'new-products': -1.35 },
    // new-products: (a|our|the|this|one) [<any>] new (study|report|survey|research|poll|analysis|data) (show|shows|find|finds|found|reveals|suggests|says|looks|explores) [<any>] [<any>]
    s7loud6t: { 'new-products': -1.8 },
    // new-products: (our|the|your) new [<any>] [<any>] (apprentice*|trainee*|starter*|joiner*|graduate*|recruit*|colleague*|neighbour*|neighbor*|head of|chair|chairman|patron|mascot|puppy|employee*|team member*|intern|interns|volunteer*|board|ambassador*|president|minister|mayor)
    koo6ksc2: { 'new-products': -1.81 },
    // new-products: (we're|we are|we'll be|now|start|starts|begin|begins|will) (flying|fly|operating) (to|from|between)
    m0w76h2p: { 'new-products': 3.13 },
    // new-products: (goes|go|is now|are now|has gone|going) live (in|across|for|today|tomorrow|this|next|nationwide)
    uiau0l92: { 'new-products': 2.71 },
    // new-products: (going|go|goes|went) live (on|with|at) [<any>] (instagram|facebook|youtube|tiktok|ig|fb|twitch|linkedin|our page)
    g2tvjd6x: { 'new-products': -0.9 },
    // new-products: ^ <any> [<any>] [<any>] (is|are) back
    ivbnb178: { discount: 0.19, 'new-products': 2.09, event: 0.24, 'general-info': -0.19 },
    // new-products: (he|she|who|i|we|they|school|football|it|spring|sun|rain|weekend|everyone) (is|are) back
    '7z3punp7': { 'new-products': 0.27 },
    // new-products: (is|are) now (served|offered|possible|accepted|included|bookable|made|sold|part of|compatible|operating|running|stocked|powered)
    yk6bnykx: { 'new-products': 2.26 },
    // new-products: (our|the) [<any>] {product} now (speaks|comes|works|has|lets|supports|does|offers|includes|runs|tracks|shows|also)
    xbafmzoy: { 'new-products': 3.61 },
    // new-products: (pilot|trial|rollout|roll out) .. .. (begins|starts|launches|kicks off)
    '6atskrwy': { 'new-products': 1.8 },
    // new-products: first to (try|taste|test|experience|wear|drive|play) (our|the|it)
    scy6buu7: { 'new-products': 1.8 },
    // new-products: (concept photo*|teaser image*|track list|tracklist|comeback trailer|comeback show*|highlight medley|album preview|mood teaser|lyric teaser)
    fntdfkee: { 'new-products': 2.71 },
    // new-products: (1st|2nd|3rd|4th|5th|6th|7th|8th|first|second|third|fourth|fifth) [<any>] (mini|full|full length|single|english|repackage) album
    phbzxmh7: { 'new-products': 2.71 },
    // new-products: (arriving|coming|available|launching|debuting|landing|out) [in] [early|late|mid] <year>
    f8j7jc7z: { 'new-products': 2.26 },
    // new-products: (we|we've|we have) [just|today] (revealed|unveiled|introduced|previewed|showed off|showcased) (a|an|the|our|new|two|three)
    '9y79rcz7': { 'new-products': 2.71 },
    // new-products: (announce|announces|announced|announcing) [our|the|its|their] [<any>] [<any>] [<any>] (results|earnings|winner*|dividend|appointment|partnership|merger|acquisition|finalist*|nominee*|layoffs)
    vkvz4ybx: { 'new-products': -1.81 },
    // new-products: (bring|bringing|expanding|expand|extending|rolling out|launching|introducing) .. .. to <number> [more|new|additional|other] (cities|countries|stores|states|markets|locations|towns|airports|regions)
    f15pwhh2: { 'new-products': 2.71 },
    // new-products: (goes|enters|going|go|went) (into|in) production
    qpfaknem: { 'new-products': 1.8 },
    // new-products: (tbt|throwback*|on this day|this day in|flashback|years ago|back in <year>|remember when)
    mplxsgeg: { 'new-products': -1.38, community: -0.16, 'general-info': -0.17 },
    // new-products: (just arrived|just released|new arrival*|new release*)
    '8bpu5tdd': { 'new-products': 1.8 },
    // new-products: (latest|new|newest) [<any>] (figures|data|numbers|statistics|stats|results|research|report|study|survey) (show|shows|suggest|suggests|reveal|reveals|confirm|say|says) [<any>]
    dijth0gl: { 'new-products': -1.8 },
    // new-products: (roll out|rolling out) (the|your) [<any>] (dough|pastry|mat|mats|red carpet|map|barrel)
    ao87hnrt: { 'new-products': -1.8 },
    // new-products: (report|study|results|statement|figures|findings|numbers|data) (was|were|is|are|has been|have been) (released|launched|revealed|unveiled) [on|by|in|at] [<date>|<any>]
    '1az4b7xc': { 'new-products': -1.8 },
    // new-products: launch (window|party|event|pad|site|control|meeting|team)
    ddx128he: { 'new-products': -1.35 },
    // new-products: season (ticket|tickets|pass|passes|opener|finale) [<any>] [<any>] [<any>]
    vqp7dqim: { 'new-products': -0.9 },
    // new-products: (tickets|seats|spots|appointments|applications|registrations|rooms|tables|slots|passes|dates) (is|are) (now|finally|officially) (available|live|open|out|here|on sale) [in|on|for|at|via|to|from|with]
    '0ql02o8c': { 'new-products': -0.9 },
    // new-products: (drop|drops|dropped|dropping) (to|by) (<money>|<percent>|<number>)
    qu9kom8w: { 'new-products': -1.36 },
    // new-products: (look what|guess what|see what) [has|have|we|we have] [just|finally] (arrived|landed|came in|dropped|popped up)
    gutmnd9c: { 'new-products': 3.61 },
    // new-products: (the|our|this|next|first|second|third|final) drop [is|of|goes|lands]
    '5qihvf2m': { 'new-products': 1.35 },
    // new-products: (drop|chapter) (one|two|three|four)
    '8qqxdxx2': { 'new-products': 1.94 },
    // new-products: ^ meet <any> [<any>] (the|our|your|a|an) [<any>] [<any>] [<any>] ({goods}|{product}|assistant|chatbot|bot|robot|machine)
    i72pkq0l: { 'new-products': 3.16 },
    // new-products: (teamed up|partnered|joined forces|collaborated|worked) with .. [<any>] [<any>] (to|on) (create|bring|design|launch|make|release|develop|a) [a|an|the] [<any>] [<any>] ({goods}|{product}|capsule|collection)
    jnb3ychv: { 'new-products': 3.61 },
    // new-products: (start|starts|begin|begins) (running|operating|shipping|rolling|delivering|serving|service) (in|on|this|from|next)
    j7ajz1l5: { 'new-products': 2.71 },
    // new-products: (novelty|novelties) (presented|unveiled|from|of|for|revealed)
    jbpptdk9: { 'new-products': 2.26 },
    // new-products: (our|the|a) new [<any>] (pass|ticket|card|subscription|plan|kit|bundle|machine|assistant)
    s75tur74: { 'new-products': 2.67, opinion: 0.1 },
    // new-products: (latest|newest) [<any>] ({product}|{goods})
    '7udxn3q4': { 'new-products': 2.49, connected: 0.17 },
    // new-products: (hits|hit|hitting|now on|ready for|coming to|on) the market
    by9djthw: { 'new-products': 1.65 },
    // new-products: (start|launch|introduce|add|begin|starting|launching|adding|resume|resuming) .. (flights|trains|ferries|buses|route*|connection*)
    q0boz2vq: { 'new-products': 2.71 },
    // new-products: (in|at|to|into) [our|all|your|selected|local] [<any>] {outlet} [worldwide|nationwide|globally|everywhere] (from|starting|on|this|next|by) (<date>|{launchTime})|in (depots|showrooms|the fridge|the freezer|the drawer|the window|the shop|branch|gyms|hotels|clinics|the app|the bakery|the cafe|the bar) from (<date>|{launchTime})
    hqbus7ri: { 'new-products': 2.87, event: 0.2, connected: -0.17 },
    // new-products: (reaches|reach|reaching|hits|hit|hitting|lands in|landing in|arrives in|arriving in|arrives at|comes to|coming to|heads to|heading to|rolls into|rolling into|goes into|going into|ships to|shipping to|on its way to|on the way to) [our|all|your|selected|local|the] [<any>] {outlet}
    '0i3ncjrl': { purchase: 0.22, 'new-products': 3.02, ideas: 0.1, 'general-info': -0.13 },
    // new-products: (arrives|arrive|arriving|lands|landing|debuts|debuting|launches|launching|ships|shipping|drops|dropping|rolls out|rolling out|streams|airs|publishes|published|premieres|releases|releasing|comes out|goes live|goes on sale|on sale|out) (in|on|from|this|next|early|late|mid|later this|before|by) [the|early|late|mid] {launchTime}
    iuwiwszf: { 'new-products': 3.04, event: 0.15 },
    // new-products: ^ coming (this|next|in|early|late|mid) [early|late|mid] {launchTime}
    fnzd1eup: { 'new-products': 3.16 },
    // new-products: available (globally|worldwide|nationwide|everywhere|exclusively|online|to order|to stream|to borrow|to rent|to hire|to download|to pre order) (from|on|starting|this|next|as of|in) (<date>|{launchTime})
    '28wtqfwa': { 'new-products': 3.16 },
    // new-products: ^ meet (the|our) [<any>] [<any>] [<any>] ({ware}|{goods})
    fi4i61lw: { 'new-products': 3.61 },
    // new-products: (pouring|on tap|on draught|on draft|on the board|on the specials board|on the counter|on the cart|in the cabinet|on the grill|on the bar|on the hob) (from|now|this|today|tonight|all|<date>|until)|(join|joins|joining|joined) (the|our) [<any>] [<any>] (shelf|shelves|fridge|board|counter|cabinet|drawer|rail|freezer|bar|blackboard|case)|(is|are|now) in the (drawer|fridge|cabinet|showroom|window|freezer|oven|counter|chiller|display case)
    qhccvh73: { 'new-products': 2.78, service: -0.12 },
    // new-products: ^ [version|v|firmware|release|build|os|<any>] (<number>|<date>) (is|has) [now] (out|live|here|available|shipping|rolling out|landed|arrived)
    eojwqkt3: { 'new-products': 3.61 },
    // new-products: (firmware|version|build|release|patch|update|ios|android|software) <number> (is|for|of|brings|adds|fixes|lands|has|ships|with|introduces|available|now|rolling)
    hy03vvag: { 'new-products': 3.04 },
    // new-products: (bug|bugs|crash|crashes|glitch) (gone|fixed|squashed|fixes)|(dark mode|bug fixes|performance improvements|full changelog|full release notes)|(update|upgrade) (over|via|from|in|through) (usb|the app|your app|settings|the app store|the play store|wifi|the cloud)
    '5a0pe4e9': { 'new-products': 2.17 },
    // new-products: (your|our|the|my|every) [<any>] [<any>] now (freezes|locks|unlocks|pays|sends|tells|remembers|learns|syncs|connects|links|talks|speaks|understands|reads|scans|splits|rounds|flags|warns|alerts|notifies|fits|folds|charges|lasts|contains|uses|accepts|takes|recognises|recognizes|translates|updates|lives)|(we're|we are) now (stocking|selling|serving|offering|covering|delivering|accepting|shipping|lending|supplying|doing|making|carrying|taking|running|baking|printing)
    gx5d20dm: { 'new-products': 3.16 },
    // new-products: (has|have) [now|finally|just] (come to|rolled out|gone live|arrived|made it) [to|in|on|at|across|onto] (the|our|your|all|every|<hashtag>)
    '42yn48x5': { 'new-products': 1.9 },
    // new-products: (taken out|removed|cut|cut out|reduced|swapped|ditched|halved|got rid of) .. .. (salt|sugar|plastic|packaging|additives|fat|palm oil|colourings|flavourings|preservatives|caffeine|gluten|nitrites)|(we've|we have|we) (swapped|switched|replaced|changed|ditched|traded) (the|our|all|from) .. .. (for|to|with) (paper|glass|recycled|compostable|cardboard|a|an|something|one|fresh|refillable|oat|plant)
    '38ohe6uo': { 'new-products': 2.08 },
    // new-products: now (made|baked|brewed|packed|bottled|wrapped|knitted|woven|filled|roasted|sweetened|poured) (with|in|from|without|using)
    '0nklmqce': { 'new-products': 2.26 },
    // new-products: (little|big|baby|younger|older|bigger|smaller) (sister|brother|sibling|cousin) (of|to|for|has|is|just)|(decaf|vegan|mini|miniature|giant|sugar free|gluten free|alcohol free|waterproof|cordless|wireless|electric|lighter|smaller|bigger|larger|cheaper|travel size|kids|dairy free|lactose free|left handed|plant based|hybrid) (version|brother|sister|sibling|edition|option|alternative|variant|take|size|sizes|one)
    bswc9kea: { 'new-products': 2.42 },
    // new-products: (family|range|line up|lineup|collection|menu|fleet|portfolio) (just|has|has just|is about to) (got|gotten|grown|expanded|get|welcomed|gained|doubled)|(our|the) (family|range|menu|line up|lineup|collection) (grows|is growing|expands|gets bigger|keeps growing|welcomes|gains)|(<number>|a dozen|dozen|several|a few) (more|extra|fresh|additional|further|brand new|limited|exclusive|seasonal) [<any>] (shades|shade|colours|colors|flavours|flavors|sizes|styles|designs|scents|models|recipes|routes|destinations|titles|games|levels|maps|episodes|features|tools|dishes|drinks|tones)
    ctvjw84n: { 'new-products': 2.89 },
    // new-products: limited to [just|only] <number> [numbered|<any>] (pieces|pairs|bottles|copies|examples|watches|units|cans|cases|boxes|prints|worldwide|sets)|(a|an|limited|small|first|short) (edition|run|release|series|batch) of [just|only] <number>
    fbnaabj6: { 'new-products': 2.55 },
    // new-products: (granted|grants|received|receives|secured|secures|gained|obtained|given|gets|got) [<any>] [<any>] [<any>] (authorisation|authorization|approval|clearance|green light|positive opinion|go ahead|marketing authorisation)|(fda|ema|mhra|chmp|tga|health canada|european commission) [has|have|today] (approved|approves|granted|grants|cleared|clears|recommended|recommends|adopted)
    '85ke02b0': { 'new-products': 3.11, 'general-info': 0.12 },
    // new-products: (<number>|daily|weekly|twice weekly|twice daily) [times] (a|per) (week|day) (from|starting) <date>|(say|saying) (hej|hola|bonjour|ciao|aloha|hallo|hei|g'day|namaste|ola) to <any>|(nonstop|direct|daily|twice daily|weekly|twice weekly|seasonal|year round) (flights|service|sailings|departures|trains|services|crossings|route) (to|from|between|starting|beginning|start|begin|launching) [<any>] [<any>] [<any>] (from|starting|on|this|in|<date>)
    fflb1kxk: { purchase: 0.1, 'new-products': 2.45 },
    // new-products: (order books|order book|preorders|pre orders|preordering|pre ordering) (open|are open|now open|opens|open now|start|are live|go live|are now|is open) [on|from|today|this|now]|(first|initial|earliest) (deliveries|shipments|samples|customer deliveries|units) (from|in|<date>|expected|arrive|ship|will|start|begin|due|leave|this|next|are|to)|(sampling|shipping|in production|in series production|tooling up) (this|from|in) {launchTime}
    '0lade70w': { 'new-products': 2.26 },
    // new-products: (a thing|something|thing|one|project|little something) [that] (we are|we're|we've been|we have been) (making|building|cooking|cooking up|brewing|working on|baking|writing|filming|recording|dreaming up|developing)
    l2imetlj: { 'new-products': 3.16 },
    // new-products: (fresh|new|latest|recent) (arrival|arrivals|find|finds|listing|listings|delivery|haul|additions|addition|stock) (in|at|to|on|from|this|today|just|you|now)|(just|freshly|newly|now) (listed|uploaded|unpacked|unboxed|photographed|hatched)|(listed|uploaded|added) (today|this morning|tonight|to the shop|to the site|to the website|on the site)|(landed|arrived|floated|flew|flown|wandered|waddled|hopped|rolled|strolled|walked|sailed|swam|crept) (at|into|in|through) (the|our) (shop|store|door|doors|studio|boutique|showroom|gallery|haven|house|deli|bakery|warehouse)
    '6jfyftfs': { 'new-products': 2.64 },
    // new-products: all (<number>|new|<any>) [new] (episodes|parts|chapters|tracks) [of <any>]|(presave|pre save|preadd|pre add)|(cover|tracklist|title|line up|lineup|poster|livery|kit|packaging|box art) reveal|only in (cinemas|theaters|theatres|imax|stores|boutiques|bookshops)|in (cinemas|theaters|theatres) (everywhere|nationwide|only)
    '7qn0os0z': { purchase: 0.14, 'new-products': 2.44 },
    // new-products: (joining|coming to|arriving in|arrives in|added to|await* you in|waiting for you in|playable in) (the|our) [<any>] (expansion|dlc|update|roster|game|season|map|sequel|event pass|battle pass)|(playable|selectable|unlockable|equip|unlock|unlocks|play as|summon|recruit) [the|this|a|our] [new] [<any>] [<any>] (skin|skins|hero|heroes|character|characters|champion|bundle|costume|outfit|mount|map|mode|battle pass|season pass)
    '20hzpw0k': { 'new-products': 2.26 },
    // new-products: (we've|we have|we) [just|now|recently|also] (switched on|introduced|started (offering|stocking|doing|serving|selling|making|lending|baking)|begun (offering|stocking|serving|selling)|gone live with|rolled out|brought in|brought out)|newly (launched|released|arrived|added|introduced|designed|updated|upgraded|expanded|revamped|restored|listed|minted|developed|brewed|unveiled)
    vuuws35y: { 'new-products': 2.53 },
    // new-products: (win|wins|winning|giving away|chance to win|stand to win) .. .. (brand new|brand-new)
    snxex1e5: { 'new-products': -1.35 },
    // new-products: (brand new|brand-new|new) (with|without|in) (tag|tags|box|packaging|original)|(bnwt|bnib|nwt)
    '6336015e': { 'new-products': -2.71 },
    // new-products: (is|are) the new (black|normal|gold|luxury|cool|pink|rich|sexy|smoking|kale|oil|currency|office|standard)
    uq59lnfd: { 'new-products': -2.26, 'general-info': -0.13, other: 0.18 },
    // new-products: (lowered|dropped|cut|slashed|reduced|frozen|locked) [<any>] [<any>] (price|prices|cost|costs|rates|fees|bills)
    ge3wwj26: { discount: 0.11, 'new-products': -1.4 },
    // new-products: {newsworthy} (is|are) [now|finally|officially] (available|live|out|online|here|up) [now|to|for|on|in|at]|(report|results|figures|accounts|statement|numbers|timetable|schedule|shortlist|findings|survey|dates|fixtures|exam results|line up) (is|are) [now|finally] (out|in|up|live)
    '53n6953h': { 'new-products': -2, community: 0.12, 'general-info': 0.25 },
    // new-products: (resume|resumes|resumed|resuming|restart|restarts|reinstate) [our|all|some|<any>] [<any>] (flights|service|services|trains|operations|deliveries|trading|visits|sailings)|(is|are) back (on|in|at|to) [the|our|your] (rooftop|office|pitch|court|track|road|water|desk|school|studio|saddle|stock|business|action|form|home|top|normal|air|running|online)
    '4m1m2zbm': { 'new-products': -1.64 },
    // new-products: (click and|free|same day|in store|bin|refuse|kerbside|curbside|local|order) (collection|collections)|collection (from|on|between|at|point|points|times|slots|only|available|is|or) (<date>|<number>|<time>|delivery|our|the|store)
    sgsxkvx6: { 'new-products': -1.81 },
    // new-products: from (<date>|{launchTime}) (we|you|we'll|you'll) [<any>] (offer|serve|sell|stock|make|teach|bake|pour|lend|repair|deliver|offering|serving)|(starting|beginning|as of|effective|from) (today|now|this week|this month|<date>|{launchTime}) [our|all|<any>] (users|customers|members|drivers|riders|guests|passengers|clients|cardholders|players|subscribers|merchants|residents|readers|<any> users|you) [<any>] (can|can now|will be able|get|may)
    vi5urbn4: { 'new-products': 3.34 },
    // new-products: (after|following) (<number>|many) (years|months) (of|in) [<any>] (prototypes|development|the making|testing|work|tasting|trials|tinkering)|(years|months|long time) in the making
    nf1s0nmv: { 'new-products': 2.26 },
    // new-products: (from|starting|as of|effective|beginning) (today|tomorrow|<date>|next week|this week) (all|every|masks|passengers|customers|guests|visitors|drivers|staff|members) .. (must|wear|need to|required|have to|be asked|be required)
    d19ol1va: { 'new-products': -3.16 },
    // new-products: (has|have|hasn't|still) (no|got no|got a|a) name
    '0lhuyn02': { 'new-products': -1.81 },
    // new-products: (coming|arriving|landing|heading|on its way) [soon] to a <any> [<any>] near you
    '91v6zcck': { 'new-products': 3.16 },
    // new-products: (enriched|widened|broadened|doubled) (our|the|your) [<any>] [<any>] (selection|range|menu|choice|offering|content|catalogue|library|collection|line up)
    vywrfj6w: { 'new-products': 2.76 },
    // new-products: (is|are) (making|set to make|about to make) (a|its|their) (comeback|return|debut)|(is|are) coming back [to|this|on|in|for]
    rqx27kq1: { 'new-products': 2.08 },
    // new-products: (will|to|about to|going to) (debut|premiere|air|drop|stream) (on|in|at|this|worldwide|exclusively|your|the)
    h3puaofs: { 'new-products': 2.26 },
    // new-products: (beta|early access|demo|playtest|test server|preview build|open alpha) (is|now|available|starts|begins|opens|launches|out)|(is|are) (up|live|out|online) (on|at|exclusively on) (our|the|your) (website|site|shop|store|app|channel|etsy|profile|playlist)
    ti59x93a: { 'new-products': 2.26 },
    // new-products: (marks|marking|celebrate|celebrating|toast|mark) the (launch|release|arrival|debut|premiere|opening night|unveiling) of
    bw9eax5v: { 'new-products': 2.22 },
    // new-products: (sponsor|sponsors|sponsoring|sponsored|sponsorship) .. (season|show|series|episode|team|tour)
    '37j5eagc': { 'new-products': -1.51 },
    // new-products: (is|are) [now|finally|already] (in|at|on) (all|every|our|most|the) [<number>] [<any>] (shops|stores|cafes|branches|shelves|rails|website|site|fridges|menu|bookshops|boutiques) [now|today]|(is|are) [now|finally|already] in (shops|stores|store|boutiques|cinemas|bookshops|supermarkets|theaters|theatres)
    jjguwjdz: { purchase: 0.14, 'new-products': 2.5, connected: 0.11 },
    // new-products: ^ (the|our) <any> [<any>] [<any>] (is|are) ready|(here it is|here they are|here she is)|fresh on (the|our) (rails|shelves|site|rack|stand|counter|shop floor|menu)
    i0kfohsr: { 'new-products': 2.22 },
    // new-products: (the|your|our) (wait|search|hunt) [for <any>|for a <any>] [<any>] [<any>] (ends|is nearly over|is almost over|ended|stops here)
    '2137174p': { 'new-products': 3.16 },
    // new-products: (gets|gained|gains|has gained|picks up|is getting|are getting|got) (a|an|its|two|three|<number>) [<any>] [<any>] (screen|camera|brother|sister|mode|button|pocket|lens|battery|strap|lid|cap|zip|makeover|facelift|refresh|sidekick|display|handle|engine|flavour|flavor|shade|filling)
    '92f4yxt3': { 'new-products': 2.64 },
    // new-products: (can|may) [now|also] <any> .. .. from (today|tomorrow|<date>|this week|next week|week <number>)|for the first time [ever] (you can|you may|we|our|customers|guests|visitors|in our)
    ev4ookoc: { 'new-products': 2.26 },
    // new-products: (menu|pie|specials|recipe|range|board|playlist|window|scoop|soup) (changes|is changing|has changed|rotates|swaps|turns over) (this|on|from|today|again|tomorrow|every)|(redrawn|reworked|rebuilt|rethought|rebooted|remastered|restyled|repackaged|rewritten from scratch|from the ground up)
    i45vrjz0: { 'new-products': 1.6, community: 0.44 },
    // new-products: (payments|transfers|orders|deliveries|claims|refunds|bookings|returns|cards|tickets|quotes|parcels|check in|checkout|statements|appointments) [<any>] [<any>] [<any>] now (settle|settles|arrive|arrives|take|takes|run|work|works|land|lands|ship|include|cover|happen|happens|come|comes|done)
    i11cab0v: { 'new-products': 2.71 },
    // new-products: (spring|summer|autumn|winter|fall|weekend|friday|monday|christmas|december|january|june|july|august|september|october|november|march|april|sunday|saturday|ramadan|easter|holiday season|match day|race day|exam season) (is|are) [finally|almost|officially|nearly|now] (here|back|upon us)|[the] (spring|summer|autumn|fall|winter|weekend|season|holidays|day|time|moment|future|package|parcel|order) has [finally|officially|just|now] (arrived|landed|launched|dropped|come)
    '4de945o5': { 'new-products': -3.43 },
    // new-products: (our|the) [<any>] [<any>] (have|has) (arrived|landed|dropped|launched)
    qsxebb4h: { 'new-products': 2.84 },
    // new-products: say (hi|hey|hiya|ahoy) to (the|our|your|a)|(feast your eyes on|get a load of|lay your eyes on)|something [<any>] is (baking|cooking|brewing|bubbling|rising|stirring|in the oven)
    sai0y5fy: { 'new-products': 2.96 },
    // new-products: specials (are|is) (here|back|out|on|in)|on newsstands [now|today|<date>]|in the item shop|(yes it's real|not a drill|this is real|no joke)
    v49awaqk: { 'new-products': 2.41 },
    // new-products: (partnering|collaborating|teaming up|joining forces) with <any> [<any>] [<any>] (on|for|to create|to launch|to bring) (a|an|our|the|you)
    i1hnoc08: { 'new-products': 1.8 },
    // opinion: would you [ever] (sell|get rid of|let go of|let it go|wear|rock|drive|buy|own|pay|swap|trade|keep|return|eat|drink|sip|order|try|live (here|in)|put) [this|that|it|these|them|one|a|an|for] +question
    '2gxrli7z': { opinion: 3.51 },
    // opinion: (dope|hot|yay|yea|yes|love it|hit|smash|cop|keep|trash|in|fire|pass|fab|cute) or (nope|not|nay|no|hate it|leave it|miss|pass|drop|return|toss|treasure|out|drab|tired|skip)
    hf2bcvuk: { opinion: 3.61, 'general-info': 0.19 },
    // opinion: (do|did|does|would) you think .. (worth*|look*|suits|works|should|goes|deserve*|tastes|better) +question
    '5gc9nyfc': { opinion: 3.02 },
    // opinion: (is|are|would) (this|that|these|it) .. (for you|your (dream|type|style|thing|kind)|worth (it|the)|a (yes|no|keeper|winner)) +question
    i61ecmgh: { opinion: 1.95 },
    // opinion: (which|what) [one] would (you|your) .. (ask for|go for|pick|choose|take|want|have|be|order|wear|buy|keep|start with|replace) +question
    '26972vye': { opinion: 2.81 },
    // opinion: (hit|tap|press|click) ['like'|like|love|❤️] (for|if you prefer) .. (or|and)
    gx8aub0l: { opinion: 2 },
    // opinion: (hit|tap|use|react with|give us) [a|an|the] .. (for|if) .. (or|and) [a|an|the] .. (for|if)
    '3akvd057': { opinion: 1.82 },
    // opinion: (rather be|you'd rather|would you rather|do you prefer|you prefer)
    '633bq9ph': { opinion: 1.81, 'general-info': 0.22 },
    // opinion: (now it's|it's) (up to you|your turn) to (decide|choose|vote|judge|pick)
    nrbe25lt: { opinion: 2.37 },
    // opinion: what (do|did) you think (of|about)
    umtdzdpb: { opinion: 2.98 },
    // opinion: have you ever (seen|tasted|tried|owned|worn|driven) .. (like this|this|in <any>|one of these|with) +question
    muj1yqua: { purchase: 0.14, opinion: 0.88 },
    // opinion: (vote now|cast your vote|vote for|vote below|vote here|vote in|vote on|voting ends|voting is|final voting|time to vote|votes|vote by)
    upa252pg: { reviews: 0.36, opinion: 3.93, event: 0.24 },
    // opinion: (vote|voting|voted)
    hrm35n01: { opinion: 0.54, event: -0.2, ideas: 0.12, community: 0.14, 'general-info': 0.28, cause: 0.15 },
    // opinion: [take|in|our|the|this|a|twitter|quick] poll
    '1w596qyt': { opinion: 3.17 },
    // opinion: (which|what) [one] .. your (favorite*|favourite*|fave*|pick|choice|go to|top) +question
    vw268iv5: { opinion: 4.01 },
    // opinion: (which|what) .. (favorite*|favourite*|fave*|prefer|best) +question
    '2iq90rf3': { opinion: 1.36 },
    // opinion: which .. (do|would|will|are|did) you +question
    fs2jgif3: { reviews: 0.17, opinion: 2.34 },
    // opinion: which (one|of these|of our|do|would|{product}) +question
    s6y9926r: { opinion: 2.72 },
    // opinion: which +question
    n6fgmfq3: { opinion: 0.45, ideas: 0.33, 'general-info': -0.2 },
    // opinion: (who) .. (you|your|best|favorite|favourite|should) +question
    xhy5qmk7: { opinion: 2.14, event: 0.21, giveaway: 0.19 },
    // opinion: what's your (favorite*|favourite*|fave*|go-to|go to|pick|top|choice|take|opinion)
    d16qn2es: { opinion: 3.19 },
    // opinion: (tell us|let us know|tell me|let me know) .. (favorite*|favourite*|think|thoughts|which|what|why|how)
    k20nrg4g: { purchase: -0.22, opinion: 1.37, ideas: 0.19 },
    // opinion: (tell us|let us know) [which|what|why|how|your|below|in|if|down]
    '0v2y9kpm': { purchase: 0.23, reviews: 0.14, opinion: 1.12, 'general-info': -0.11 },
    // opinion: (in the comments|comment below|comments below|comment down|in comments|reply below|reply with|sound off|let us know)
    '9w3kumay': {
      'new-products': 0.12,
      opinion: 1.3,
      event: 0.13,
      'general-info': -0.26,
      giveaway: 0.62,
      'jobs-investors': 0.15,
    },
    // opinion: (what do you think|what are your thoughts|your thoughts|your opinion|your views|your view|your feedback|your input|have your say|your say)
    pmxkpv4u: { opinion: 3.2, giveaway: 0.16 },
    // opinion: (we want to hear|we'd love to hear|love to hear|want to hear from you|hear from you)
    d0z9qhbf: { opinion: 2.2 },
    // opinion: (take|complete|fill out|fill in|answer|participate in) .. (survey|poll|questionnaire)
    u2knhgf1: { opinion: 3.65 },
    // opinion: (survey|questionnaire)
    '6omso2jd': { opinion: 2.24, 'general-info': 0.1 },
    // opinion: (rate (us|your|our|it|this|the)|review us|leave us a review|leave a review|write a review|give us a review|on a scale of)
    cu6k1iqj: { opinion: 3.64 },
    // opinion: (how (was|did|do|would) (your|you|we) .. (experience|rate|like|feel))
    '0aii5zp5': { opinion: 3.64 },
    // opinion: (would you rather|this or that|yes or no|yay or nay|yea or nay|hot or not|love it or|hit or miss|agree or disagree|do you agree|agree)
    reyqv9jm: { opinion: 3, ideas: 0.13, 'general-info': -0.11 },
    // opinion: {product} or .. +choice-list
    iaqvtxce: { opinion: 2.71 },
    // opinion: or +choice-list
    '3i4d9aeg': { opinion: 1.25, connected: -0.15, ideas: 0.26, 'general-info': -0.29 },
    // opinion: (team <any>|side are you|whose side|pick a side|pick your|choose your|choose one|pick one|what would you choose|would you choose)
    hbsbxyhq: {
      purchase: -0.11,
      'new-products': -0.3,
      opinion: 1.05,
      connected: 0.44,
      community: 0.29,
      'general-info': -0.51,
      entertain: -0.13,
      'jobs-investors': 0.28,
    },
    // opinion: your (favorite*|favourite*|fave*) +question
    k4wxzria: { opinion: 2.28 },
    // opinion: do you (prefer|like|love|think|have|use|agree|keep|want) +question
    tppb9rss: { opinion: 0.84 },
    // opinion: (what|how|where) (do|did|would|are|were|will) you +question
    asq4hj1y: { opinion: 0.43, 'general-info': 0.23, inspire: 0.12 },
    // opinion: (are|were|have|did) you +question
    '9aswsyv0': { reviews: 0.17, opinion: 0.19, ideas: -0.11, community: 0.4, giveaway: -0.14 },
    // opinion: (what|what's) +question-to-reader
    x19x0uqt: { opinion: 0.84, event: -0.32, connected: 0.12, ideas: 0.52, community: -0.12 },
    // opinion: (you|your) +question
    jmo3vs1g: {
      reviews: 0.28,
      'new-products': -0.18,
      opinion: 0.26,
      connected: 0.17,
      community: 0.15,
      'general-info': -0.13,
      giveaway: 0.17,
      entertain: 0.48,
    },
    // opinion: (rt for|like for|retweet for|❤ for|👍 for|rt if|like if|retweet if)
    uy2wesis: { opinion: 2.26, event: -0.22, connected: 0.28 },
    // opinion: (share your|tell us your|drop your|give us your) (thoughts|opinion*|feedback|views|favorite*|favourite*|pick*|choice*|reaction*|answer*|take)
    '9qljj7nq': { opinion: 2.28 },
    // opinion: (discuss|debate|unpopular opinion|hot take|dilemma)
    lycxvcau: { 'new-products': -0.16, opinion: 0.84, connected: -0.23, 'general-info': 0.45 },
    // opinion: <number> or <number> +question
    tb8lkbp5: { opinion: 2.28 },
    // opinion: (vs|versus)
    s0q11a1f: { opinion: 1 },
    // opinion: (thoughts|opinions|reactions) +question
    aq117y8n: { opinion: 3.19 },
    // opinion: (tell us|comment|let us know|share|drop) .. (below|comments|👇)
    wl85awsh: { 'new-products': 0.37, opinion: 2.38 },
    // opinion: (love it or hate it|smash or pass|keep or|yes or|in or out|cats or dogs|day or night)
    kemvibsh: { opinion: 2.48 },
    // opinion: (who is your|who's your|what's your|which is your|what is your) +question
    fgksjjcq: { opinion: 1.2, 'general-info': -0.12 },
    // opinion: (how (many|often|much) (do|would|have) you) +question
    l6c4r05m: { opinion: 2.73 },
    // opinion: (rank|rate) (these|your|them|the|from)
    qcb7s4rj: { opinion: 2.73 },
    // opinion: (team <any> or)
    zfmd6k6v: { opinion: 2.77 },
    // opinion: (would you try|would you wear|would you eat|would you buy|have you tried|have you ever tried|did you try|ready to try) +question
    '25kpix11': { opinion: 2.61 },
    // opinion: (finish the sentence|fill in the blank|caption this|complete the sentence|describe .. in (one|three|<number>) (word|words|emoji*))
    m4istztx: { opinion: 2.69 },
    // opinion: (mild or|hot or|sweet or|dark or|black or|big or|red or|coffee or|tea or|pizza or|ios or) +question
    qouk672y: { opinion: 2.73 },
    // opinion: (1|2|3|a|b|c|👍|❤|🔥|1️⃣) or +question
    olhrnzkv: { opinion: 2.28 },
    // opinion: (pick (one|your favorite|your favourite|a)|choose (one|your|a|between))
    '7n88vrkc': { opinion: 2.59, connected: -0.12, community: 0.1, cause: 0.1 },
    // opinion: (quick question|question of the day|question for you|qotd|quick poll)
    aek41i0u: { opinion: 2.28 },
    // opinion: (you like|you love|you prefer|you choose|you pick|you think|you want) +question
    skll8zc7: { opinion: 0.84 },
    // opinion: (rate|review) (us|our|this|it|the)
    '9lssyb0z': { opinion: 4.32 },
    // opinion: (how was|how were|how did you) .. (your|you|it)
    x4ftdiqv: { opinion: 4.1 },
    // opinion: (our|a|this|short|quick) survey
    '8u9hvim6': { opinion: 4.06 },
    // opinion: (love it or hate it|yes or no|this or that|would you rather)
    wwxkgi03: { opinion: 4.3, 'general-info': 0.1 },
    // opinion: how would you (style|wear|rate|use|eat|describe|spend)
    '3kv2gj34': { opinion: 4.1 },
    // opinion: (leave|write|give|post|drop) (us|a|your) [a|your] (review|rating|feedback)
    '2q1hwv4i': { opinion: 4.23 },
    // opinion: (tell us|let us know|comment|share) .. (favorite*|favourite*)
    nmu48gjh: { opinion: 3.56, community: 0.19, 'general-info': -0.2, entertain: 0.19 },
    // opinion: (tell us|let us know|comment|share) .. (in the comments|below)
    hetloeaq: { opinion: 1.32 },
    // opinion: (did you know|do you know|have you heard|are you looking for|looking for|need a|want to know|ready for|ready to)
    mdyxvpia: {
      discount: -0.16,
      reviews: -0.21,
      'new-products': -0.11,
      opinion: -1.96,
      event: -0.67,
      connected: -0.27,
      entertain: -0.24,
    },
    // opinion: (find out|learn more|read more|swipe to|here are|here is|answer:|the answer)
    '2x4vkg3p': {
      discount: -0.24,
      purchase: -0.15,
      reviews: 0.12,
      'new-products': 0.24,
      opinion: -0.89,
      service: -0.33,
      event: 0.12,
      connected: -0.1,
      community: -0.16,
      'general-info': -0.49,
      greeting: -0.12,
    },
    // opinion: (which|what) .. (would|do|did|will) you .. (choose|pick|prefer|go for|start|try|wear|order|buy) +question
    y85jfmzz: { opinion: 4.46, 'general-info': 0.2 },
    // opinion: (share|give|send|tell|post) .. (your|us your) (view|views|opinion*|thoughts|feedback|take|reaction*)
    '36o18zqb': { opinion: 4.96 },
    // opinion: (whose side|which side|which team|who wins|who wore it)
    ez7b9kvb: { opinion: 3.19 },
    // opinion: (which|what|who|whose) [<any>] [<any>] (is|are|was|were|do|did|would|will|should|gets|has|deserves|'s) .. (your|you|yours|calling|best|better|favorite*|favourite*|worst|more|most|speaking) +question
    s063zia5: { 'new-products': -0.15, opinion: 1.93, 'general-info': -0.27, greeting: 0.12 },
    // opinion: (which|what) {product} .. (you|your|calling|favorite*|favourite*|best|better|first|most) +question
    u1eg986r: { opinion: 4.1 },
    // opinion: (which|what) [one|ones|of these] .. (you|your) .. {choose} +question
    '30yoi2wh': { opinion: 3.63, 'general-info': -0.19 },
    // opinion: {tellus} .. (which|what|who|whose) [<any>] [<any>] (you|you're|you'd|you've|your|is your|are your|one|would|wins|won)
    n90ob437: { opinion: 2.87, connected: -0.12, ideas: -0.1, giveaway: 0.17 },
    // opinion: {tellus} .. your (favorite*|favourite*|fave*|pick|picks|choice|top|best|verdict|thoughts|reaction*|opinion*|score|rating|experience*|answer*|take|vote)
    dgx4ybpm: { 'new-products': 0.13, opinion: 3.5, entertain: 0.15 },
    // opinion: (let us know|tell us|share|give us|we value|we'd love|send us|drop) [what you|your] (think|thoughts|feedback|honest opinion|view|views|input|verdict|rating)
    uebtgyjn: { opinion: 3.64 },
    // opinion: (would you|could you|do you|are you|did you|have you) .. (or|prefer|rather) ..  +choice-list
    g196fyvf: { opinion: 1.8 },
    // opinion: {product} or +question
    '0smcompg': { opinion: 2.73 },
    // opinion: (or|vs|versus) +closing-question +choice-list
    uay56e5o: { opinion: 1.21, ideas: -0.12, 'general-info': -0.19 },
    // opinion: (like|comment|reply|react|drop|type|rt|retweet|❤️|👍|🔥|😍|a|1) .. for .. (and|or|comment|reply|share|retweet|rt|like) .. (for|if)
    ug9kehb7: { opinion: 3.03 },
    // opinion: (favorite*|favourite*|fave*|fav) +closing-question
    pa7ftjs1: { opinion: 2.87 },
    // opinion: (favorite*|favourite*|fave*|fav) +question-to-reader
    nyyt2jt6: { opinion: 2.21 },
    // opinion: (what's|what is|whats|who is|who's|which is) .. (favorite*|favourite*|fave*|fav|go-to|first choice|best|must-have) +question
    wovyq5up: { opinion: 3.56 },
    // opinion: (which|what) +closing-question -mention
    mvxaqhle: { opinion: 0.75, ideas: 0.37, 'general-info': -0.19 },
    // opinion: (vote|votes|voting) .. (for your|for the|for us|now|below|here|in the|at|on|via|by|today|open|closes|ends|ended|through|online|who|which)
    warvw3ar: {
      purchase: -0.16,
      reviews: -0.12,
      opinion: 5.63,
      event: -0.17,
      'general-info': -0.15,
      giveaway: -0.14,
      entertain: 0.12,
    },
    // opinion: (cast|casting|put in|submit|get in|place|your) (your|a|the|our) (vote|votes|ballot|pick)
    '456nkz2a': { opinion: 4.28 },
    // opinion: (nominees|nominee|finalists|contenders|contestants|bracket|shortlist) .. (vote|voting|poll|choose|pick)
    ajhxigjl: { opinion: 3.64 },
    // opinion: (poll|polls) -post:quotation
    jpczwhal: { opinion: 2.6, cause: 0.15 },
    // opinion: (head to|go to|in|on|over on) our (stories|story|poll) .. (vote|poll|choose|tell)
    '5l4v5s2z': { opinion: 3.64 },
    // opinion: (who|what) (should|will|would|gets|deserves) .. (win|take|be crowned|your vote|the title) +question
    '2kdjnilr': { 'new-products': 0.15, opinion: 2.76 },
    // opinion: (what do|what did|how do|how did|what are|how would|what's|what have) (you|y'all|you guys|we|your) .. (think|make of|like|feel|say|thoughts|enjoy|describe|rate|reckon|thinking) +question
    jwb31n4u: { opinion: 3.43 },
    // opinion: (thoughts|opinions|verdict|yay or nay|agree|disagree|fan or|yes or no|love or hate|hot or not|hit or miss|in or out|worth it) +closing-question
    '19pfh11u': { opinion: 3.64 },
    // opinion: (rate|score|rank|grade|review|judge) .. (out of|from <number>|on a scale|<number> to <number>|<number> stars|these|this|it|them|us|your)
    '1frw2y3i': { reviews: 0.23, opinion: 3.22, 'general-info': -0.13, entertain: 0.1 },
    // opinion: (take|complete|fill out|fill in|answer|join|our) .. (survey|questionnaire|poll|quick questions|feedback form)
    f2knx1o8: { opinion: 3.64 },
    // opinion: (have you|did you|do you) (tried|try|tasted|seen|visited|visit|watch|watched|been|read|played|used|wear|own|got) .. (yet|before|ever|this|our|it|them) +closing-question
    '2f1p0x3l': { opinion: 1.37 },
    // opinion: (do you agree|would you agree|agree or|right or wrong|true for you|who else|anyone else) +question
    as0kjz47: { opinion: 1.33, community: 0.2, 'general-info': 0.18 },
    // opinion: (whose side|which side|which team|what team|team <any>) .. (are you|you on|do you)
    velhfqao: { opinion: 3.75 },
    // opinion: (your|the) (honest|two minute*|quick|valuable|genuine) (opinion|feedback|thoughts|views|review)
    sty3m1hs: { opinion: 3.64 },
    // opinion: (review|rating|feedback) (on|at) (google|trustpilot|tripadvisor|yelp|facebook|amazon|app store|our page|our website)
    jj5qjqz4: { opinion: 2.28 },
    // opinion: (weigh in|have your say|make your voice|sound off|settle (this|the debate|it))
    '2wmohtb3': { opinion: 2.39, event: 0.11 },
    // opinion: (hardest|toughest|difficult|only|big|eternal|age-old) (question|decision|choice|debate|dilemma|choices)
    '3hhsf6eb': { opinion: 2.77 },
    // opinion: (how|where|when) do you (take|like|have|eat|drink|style|wear|use|enjoy|make|store|serve|keep|prefer|pair|listen|watch|play) (our|your|yours|them|it|this|these) +question
    '89zpk5e1': { opinion: 3.27 },
    // opinion: (drop|leave|comment|react|reply|type|tweet|give us) [with] [a|an|your|the] (<emoji>|<number>|emoji*|gif*) [below] (if|for|when|and)
    heuw4x8j: { opinion: 2.67, ideas: 0.15 },
    // opinion: (option|number|look|outfit|style|photo|picture|design|combo|shade) (<number>|a|one) (or|and|vs) .. (<number>|b|two)
    m8ualne7: { opinion: 2.73 },
    // opinion: would you [<any>] (wear|try|buy|eat|drink|visit|watch|drive|pay|swap|rock|pick|choose|recommend|give|rate|rather|go for) +question
    '4kptgss6': { purchase: 0.11, opinion: 2.76 },
    // opinion: (yes|yay|hot|keep|love|hit|fab|treat|stay|dress) (or|vs) [the] (no|nay|not|toss|hate|miss|drab|trick|go|pass|mess)
    rtk0q9qd: { opinion: 3.64 },
    // opinion: ^ discuss
    em31rcns: { opinion: 2.45 },
    // opinion: ^ <any> or <any> +choice-list
    y8rgb12b: { opinion: 1.97, giveaway: 0.1, entertain: 0.1 },
    // opinion: (provide|give|leave|share|send|submit|offer|drop) [us] [your|any|some|honest|valuable] (feedback|input|comments) (on|about|to|via|through|here|below|by)
    '3vxiyekp': { opinion: 4.72 },
    // opinion: (would|do|will|are) you (style|styling|wear|wearing|put|hang|serve|serving|pair|pairing|display|going with|going for|team|here for|more|choose|choosing|have) .. or +question
    '87k3x63p': { opinion: 3.64 },
    // opinion: where (do|does|would|are) (you|your <any>) (sit|stand|land|fall|rank|start) [on|in|with] +question
    xg0dgs94: { opinion: 3.83 },
    // opinion: (what|which|who) (would|should) (make|be in|get|take|top) your (list|top|vote|cup|cart|basket|bag|wishlist|number one)|what's (on|in) your (list|wishlist|basket|cart|plate|playlist|order)|what (is|would be) your (order|usual|go to|pick|choice|verdict|take|view|opinion) +question
    q7qfjkl6: { opinion: 3.03 },
    // opinion: (help|get) (them|him|her|us|your <any>) (win|to win|take the title|reach the final)
    d5j0ygjh: { opinion: 3.07 },
    // opinion: (agree|disagree|do you agree|true or not|fair|right) +question-to-reader
    stiuj9by: { opinion: 1.8, 'general-info': 0.1 },
    // opinion: (your|the) (vote|votes|verdict|rating|ratings|opinion) (counts|matters|decides|helps|is important|could|can|will)
    c59ycbp3: { opinion: 4.1 },
    // opinion: (we'd|we would|i'd|would) (love|like|appreciate) [to (hear|know|get|have)] your (thoughts|feedback|opinion|opinions|view|views|input|experience)
    zqvnvjoq: { opinion: 4.03 },
    // opinion: {tellus} .. which [<any>] [<any>] [<any>] (you|you're|you'll|you'd|you've|is your|are your|is yours|one|ones)
    co3ravq0: { opinion: 4.97 },
    // opinion: not sure (which|what|where|how|if|about)|(which|what) [<any>] [<any>] [<any>] (is|are) right for you
    awns2t8t: { reviews: 0.13, opinion: -4.19 },
    // opinion: (how did we do|how are we doing|how was it|how did (it|we) go|did (we|it) meet|were you happy|are you happy with|how satisfied|how likely) +question
    cdkl7vzu: { opinion: 4.18, connected: 0.12 },
    // opinion: (your|a) (feedback|opinion|opinions|views|input) (matters|matter|counts|count|means|helps|help|is (important|valuable|welcome|key)|will help|shapes|makes)
    '0q5nw5u3': { opinion: 4.1 },
    // opinion: (on a scale (of|from)|scale of (1|one)|(1|one) to (10|ten|5|five)|out of (10|ten|5|five)) .. (how|rate|would|how would)
    klyvgll8: { opinion: 5.48 },
    // opinion: (how|rate) .. (on a scale (of|from)|(from|out of) (1|one|10|ten|five|5))
    '0nuacssr': { opinion: 6.08, 'general-info': -0.11 },
    // opinion: (drop|comment|leave|reply|type|send) [us|with] [a|an|your] (yes|no|yay|nay|a heart|hearts|fire|thumbs up|one|<emoji>|<number>) (if|below if|for|in the comments if)
    '3eg753e3': { opinion: 2.28 },
    // opinion: (left or right|sweet or savoury|sweet or savory|before or after|indoor or outdoor|hot or iced|iced or hot|old or new|yes or no|tea or coffee|coffee or tea|gold or silver|silver or gold|black or white|heels or flats|morning or night|summer or winter|books or movies|beach or mountains|window or aisle|milk or dark|thick or thin|crunchy or smooth|red or white|for or against|love or hate|real or fake) +post:question
    ppe9e7wy: { opinion: 3.64, 'general-info': 0.13 },
    // opinion: (poll time|poll of the day|new poll|in our poll|take our poll|quick poll|vote in the poll|our latest poll|our survey|this survey)
    nb834mr9: { opinion: 4.1 },
    // opinion: would you (style|wear|use|hang|put|display|pair|rock|serve) (this|it|these|them|yours) +question
    iapi8ii8: { opinion: 3.23 },
    // opinion: guess (what|who's back|where we|who's)
    estx6ck4: { opinion: -0.17 },
    // opinion: <emoji> (for|if) .. <emoji> (for|if)
    gkb1xss3: { opinion: 5.01 },
    // opinion: help us (improve|get better|do better|serve you|understand)
    iie29q0k: { opinion: 2.28 },
    // opinion: (we want|we'd like|we need|we'd love|we would like|we value|looking for) your (thoughts|views|view|opinion|opinions|feedback|say|verdict)
    mbus5slj: { opinion: 4.55 },
    // opinion: (public|our|the|this|open) consultation
    ilb4d6vb: { opinion: 2.28 },
    // opinion: (pick|choose|select|crown) (your|the) [<any>] (player|winner|man of the match|champion|mvp|team of|goal|star|best|number one)
    xigbr0n1: { opinion: 3.89 },
    // opinion: (keep or (bin|toss|ditch|sell|skip|trade|drop|chuck)|bin or keep|cop or drop|cop or not|love or loathe|stay or go|buy or skip|fab or drab|win or bin)
    '8zar06o6': { opinion: 4.1 },
    // opinion: (survey|questionnaire) .. (minutes|questions|<url>|closes|link|open until|takes|win|anonymous|complete)
    p9j6r0a0: { opinion: 4.13 },
    // opinion: (survey|poll) (shows|finds|found|reveals|revealed|says|results|of <number>|by|conducted|suggests)|(recent|latest|annual|national|global) survey|surveyed
    xp8tkdjm: { opinion: -1.07, 'general-info': 0.11 },
    // opinion: (know|hear|see|find out|interested in) what (you|our {customer}) (think|thought|make|made|feel|say) [of|about] [our|the|this|it] -post:quotation
    hgujhmnu: { opinion: 4.55 },
    // opinion: (under|in|for|peer|annual|quarterly|literature) review [the|our|this|it|of]
    '1j0nml8f': { opinion: -0.46 },
    // opinion: (guess|riddle|trivia|quiz|true or false|can you (guess|spot|name|find|solve|tell|see)|how many .. (can|do) you (see|spot|find)|spot the)
    uxh5d80w: { opinion: -2.4, event: 0.23, giveaway: 0.57, entertain: 0.17, inspire: -0.12, other: -0.28 },
    // opinion: (real|fake|rep|authentic|counterfeit) +question
    kka7qawl: { opinion: -1.73 },
    // opinion: (your (weekend|plans|day|monday|friday|summer|morning|resolution*|career|mission|goals)|are you doing|up to this) +question
    '77cmz78v': { opinion: -1.93, greeting: 0.1 },
    // opinion: (want|wondering|curious|struggling|thinking|worried|tired|planning|interested|dreaming|in need|ready|looking) +question-opening
    '31k87epi': { purchase: -0.1, opinion: -0.85, connected: -0.12, 'general-info': 0.3, inspire: 0.21 },
    // opinion: (how can|how to|what is|what are|what causes|why is|why are|why do|how does|how do) +question-opening
    ms8qf73s: {
      reviews: 0.13,
      'new-products': 0.15,
      opinion: -1.32,
      connected: 0.14,
      'general-info': 0.24,
      entertain: 0.1,
      other: -0.12,
    },
    // opinion: (rooting for|root for|are you (making|cooking|baking|cheering|celebrating|reading|spending|thankful|grateful|hyped|excited)|how are you|your (routine|tradition*|superpower|childhood|memory|memories|kids|emergency kit|family)) +question
    nygb6oe6: { 'new-products': 0.16, opinion: -1.92 },
    // opinion: (review|rate|compare) (this|these|the|your|our) [<any>] (article|guide|list|checklist|tips|policy|coverage|document*|plan|report|options|finances|benefits|facts|infographic|video|statement|rates|quotes)
    h7royh6w: { opinion: -0.91 },
    // opinion: (let us know|tell us|share|let me know) (if|how|when|where|why) (you|we|your|you'd|you're|you've)
    '8qblf312': { opinion: 0.84 },
    // opinion: (let us know|tell us|let me know) if .. (question*|help|need|any|can|interested)
    u34wszld: { opinion: -1.37, ideas: 0.11 },
    // opinion: (tip|tips|advice|trick|tricks|lesson|hack|hacks|mother tongue|language|new year's|resolutions|bucket list|dream job|hero|heroes) +question
    txqfg0mk: { opinion: -1.46 },
    // opinion: (what|which|who|where|how) [<any>] [<any>] (should|shall|could|can) we +question
    qs5eja7o: { opinion: -2.28, 'general-info': -0.14 },
    // opinion: (what|which|who|where) [<any>] [<any>] (would|do|should) you (like|want|love) .. (us to|to see|see us|from us|more of|added|next) +question
    q2o3n2d4: { opinion: -0.92 },
    // opinion: (got|have|any) [an|a|any|your|some] (idea|ideas|suggestion|suggestions|request|requests)
    wl1rmvzw: { opinion: -1.82 },
    // opinion: (what|which) [new] (feature*|flavour*|flavor*|topic*|product*|colour*|color*) .. (missing|add|wish|next|want to see|like to see) +question
    p16dysl5: { opinion: -4.19 },
    // opinion: (which|what|how much|how many) .. could you (apply|save|win|get|earn|be|claim|borrow)|what would you do +question
    zw9lphrg: { opinion: -1.82 },
    // opinion: (which|what) .. (would|should|do) you .. (bring back|like back|see back|have back|see return|revive) +question
    o4zklthh: { opinion: -4.19 },
    // opinion: (you may|you can|you're|may|can|you get to) only (keep|have|choose|pick|save|take|eat|wear|allowed|order) one|only one (stays|survives|wins|can stay|makes it|goes|to keep|can win)|(there can be only|can only be) one|(keep|save|lose|bin|ditch) (just|only) one|one (has to go|must go|has got to go)|which (one goes|set wins|one wins|side wins|one stays)
    fdgkh76t: { opinion: 4.1 },
    // opinion: ^ (score|rate|grade|mark|rank|judge) (the|our|this|your|these|my|it|last night's|today's)
    '69x27pfa': { 'exclusive-info': -0.25, 'new-products': 0.13, opinion: 4.01, event: 0.13 },
    // opinion: (one|1|zero|0) to (five|5|ten|10) (stars|please|below)|(stars|marks|scores) [out of <any>] (please|below|and a|in the comments)|out of (10|ten|5|five) (please|below|in the comments|for)
    '7fhx4pcv': { opinion: 4.18 },
    // opinion: (<number>|a few|couple of) [quick|short|easy|simple|little] (question|questions) (form|survey|poll|<number>|in your|in the|thirty|two|three|one minute|seconds|takes|that take|we ask)|with <number> questions|(feedback|review|comment|satisfaction) (form|card|cards|slip)
    ludw4tl9: { opinion: 3.19 },
    // opinion: (be|being) [brutally|totally|completely] (honest|blunt|brutal|frank)|(no mercy|don't hold back|do not hold back|we can take it|can take it|brutal honesty|give it to us straight|warts and all|hit us with it|gloves off)
    '06tapaif': { opinion: 2.81 },
    // opinion: how (was|were|has|have|is|are|did|do) (it|they|your|our|the|he|she|we|these|this) .. (go|do|in|on|for you|feel|taste|been|hold up|find|sleep|work out|treating|shaping up|getting on|fit|compare|perform|handle)|how (easy|hard|happy|satisfied|likely|useful|helpful|quick|comfortable|spicy|confident|clear) (was|is|were|are|did|would) (it|you|your|our|the|this) +question
    '5yi8naeb': { opinion: 2.91 },
    // opinion: did (you|the|your|our|they|it|we) [<any>] [<any>] (like|enjoy|love|get on|do the job|deliver|live up|meet|hold up|fit|help|work|suit) (it|them|this|the|our|your|with|to|for)|(would you|will you) (come back|buy (it|them) again|stay again|use (it|us) again|order (it|again)|do it again|fly with|book again|send a friend) +question
    i14a9dst: { opinion: 2.46 },
    // opinion: tell (other|future|fellow|the other|the next) [<any>] (readers|shoppers|guests|customers|riders|buyers|travellers|travelers|parents|users|patients|people)|tell us how (we|we're|we've|our|it) [<any>] (did|do|doing|done|are|was|went|tasted|compares)|share your [<any>] experience (with|of|at|on) (us|our|the)
    rbbrrkhi: { opinion: 3.64 },
    // opinion: (need to know|want to know|dying to know|we're asking|settle|can't decide|can't agree|cannot agree|are split|is split|is divided|are divided|arguing|at war) [over|about|on|the|between] (which|whether|who|whose|once and for all)
    '796uaeec': { opinion: 3.2 },
    // opinion: (which|what|who) .. (you|you're|are you|you'll|will you|would you) (opening|trying|grabbing|eating|wearing|playing|ordering|reaching for|going for|starting with|picking|watching|reading|listening to|buying|put|puts|putting|tasting|drinking|pouring|taking) (first|on|next|home|to)
    '4xfgjzwv': { opinion: 3.64 },
    // opinion: which (of the|of these|of our|of them|of those) [<number>|two|three] .. (you|better|best|first|wins|your|would|more) +question
    '8bceaewu': { opinion: 4.16 },
    // opinion: (fight it out|battle it out|slug it out|make your case|plead your case|state your case|defend your|change our mind|change my mind|convince us|argue it out|argue below)|(hands up|raise your hand|show of hands|put your hand up) [if|who|for|<any>]|who (prefers|misses|liked|likes) (the|our|it|this)
    bxab6qzp: { opinion: 3.01 },
    // opinion: (best|greatest|worst|funniest|saddest|favourite|favorite) <any> [<any>] (ever|of the year|of all time|of the season|of the night|of the week|so far) +question
    oamrmk6l: { opinion: 3.19 },
    // opinion: ^ (vote|voting|polls|poll) [<url>|<emoji>]|🗳
    '4jutxip5': { reviews: 0.17, opinion: 2.44, cause: 0.15 },
    // opinion: (left|top|first|option|this) <any> or (right|bottom|second|option|that) <any>|(first or second|top or bottom|a or b|with or without|on or off|window or aisle|in or out|big or small|short or long|matt or gloss|plain or patterned|smooth or chunky|neat or on the rocks|dine in or takeaway|manual or automatic) +question
    '236vsbfo': { opinion: 3.2 },
    // opinion: consultation (closes|is open|opens|runs|ends|now open|on|until)|(open for|invite|inviting|invites|seeking|seeks) [your|public|customer|resident|members] (comment|comments|views|feedback|responses|reactions|verdicts|opinions)
    mya5bkoe: { opinion: 3.16 },
    // opinion: have your say (on|about|in|at|before|by|here|now)
    wx2e8kzs: { opinion: 4.07 },
    // opinion: <emoji> (or|vs) <any> <emoji>|<any> <emoji> (or|vs) <any> [<any>] <emoji>
    ku396cwv: { opinion: 2.73 },
    // opinion: wrong answers only
    s6ulzqdc: { opinion: -2.05 },
    // opinion: (for|of) the rest of your (life|days)|(superpower|spirit animal|desert island|time travel|zombie|lottery) +question
    tzwy1h2n: { opinion: -2.28 },
    // opinion: (our|we|here's|learn|we'll|swipe) [<any>] [<any>] (break down|breaks down|explain|explains|walk you through|compare|compares|unpack|unpacks|help you choose|help you decide) (when|what|how|which|the|both|why|it|them|between)
    x6yo7zpz: { opinion: -1.82 },
    // opinion: (what|which|who) [<any>] [<any>] [<any>] (should|ought|shall) (be|go|it|she|he|they) .. (on|in|there|be|inside|into|called|turn) +question
    d4pvtf6z: { opinion: -2.28 },
    // opinion: what do you (love|like|enjoy|miss|hate|value|look for) (most|best|least) (about|in|from)|what's (the best|your best) (thing|part|feature) (about|of)|what (works|worked|doesn't work|does not work|didn't work|went well|went wrong|could be better|did we get|would you change) +question
    wvajqjky: { opinion: 3 },
    // opinion: (in|using|with|use) (just|only) [one|1|three|3|two] (word|words|emoji|emojis|gif)|in (one|1|three|3|two|five) (word|words|emoji|emojis)
    kjpacinn: { opinion: 2.73 },
    // opinion: are you (a|an|team|more of a) <any> [<any>] [<any>] or (a|an|team|more of) +question
    '1010ao6p': { opinion: 3.64 },
    // opinion: (reader|readers|customer|customers|member|members|guest|passenger|patient|student|resident|fan|listener|user|tenant|satisfaction|viewer) (survey|questionnaire|poll)
    '1hs5s645': { opinion: 2.73 },
    // opinion: (take|spare|got|have) (a|one|two|five|<number>) (minute|minutes|moment|second|seconds|mins) [to] .. (rate|review|survey|tell us|leave|share|feedback|thoughts|answer|questions)
    xvc402xb: { opinion: 4.1 },
    // opinion: (if you|did you|have you) [<any>] (enjoyed|loved|liked|enjoy|like|love) .. (leave|rate|review|rating|stars|tell|google|trustpilot|tripadvisor)
    '9edwhrq3': { opinion: 3.19 },
    // opinion: (rank|name|give us|list|share|drop|what's|what are|whats|tell us) your top (three|3|5|five|10|ten|two|one|pick|picks|choice)
    '5qvlx7n0': { opinion: 3.64 },
    // opinion: (rt|retweet|like|heart|comment|fav|fave) (for|if) .. .. (rt|retweet|like|heart|comment|fav|fave|share) (for|if)
    jql7y9u6: { opinion: 4.55 },
    // opinion: (be straight with us|tell it to us straight|honest answers only|honest opinions|honest verdict|honest feedback)|does (it|this|ours) (beat|top|match|work for you|pass)
    ovp4albj: { opinion: 3.19 },
    // opinion: (favorite|favourite|fave) (holiday|tradition|traditions|memory|memories|season|quote|word|emoji|way|ways|part|time of|day of|sport|teacher|animal|hobby|vacation|cartoon|childhood|joke|month|subject|superhero|summer|weekend|winter|thanksgiving|halloween|football|workout|exercise|team|player|athlete|moment|moments|place|spot|pet|number)
    yygd4z26: { opinion: -1.02, community: -0.15 },
    // opinion: (who's|who is|who are|are) (you|y'all|going|gonna|your) .. (rooting|cheering|winning|win|supporting|backing)|(predict|prediction|predictions|score prediction) +question
    yy9va5wx: { opinion: -1.38 },
    // opinion: (can't|cannot|couldn't|never|don't) agree [on|about|over]|torn between|(can't|cannot) (choose|decide) between|split down the middle|(settle|help us settle|please settle) (it|this|an|the|a)|the great .. debate +post:question
    '7xmaizdd': { opinion: 2.74 },
    // opinion: if you've (finished|seen|tried|read|played|watched|tasted|been|ridden|bought|had) +post:question
    xxqbexj1: { opinion: 1.82 },
    // opinion: (guide to|explainer|how to choose|how to decide|how to pick|tips for choosing|the difference between|pros and cons)
    '09kz5mod': { opinion: -1.68 },
    // opinion: (one|an|only|using an) emoji to (describe|sum up|rate|review)|(fill in the (blank|blanks)|finish (the|this|our) (sentence|caption|lyric|line)|complete the (sentence|caption|phrase))
    '6sjbm0jj': { opinion: 3.58, ideas: 0.17 },
    // service: (we apologize|we apologise|our apologies|apologies for|apologize for|apologise for|we're sorry|we are sorry|so sorry|sincerely apologi*|deeply sorry)
    t9e76ihi: { service: 5.95 },
    // service: sorry (for|to hear|about|that|you|we)
    wdj528qt: { service: 4.11, connected: 0.23 },
    // service: (sorry|apologies)
    y98ks251: { reviews: 0.1, service: 2.55 },
    // service: (please|kindly|can you|could you|pls|send us a|drop us a|shoot us a|via|sent you a|check your) (dm|direct message|private message|pm|dms)
    y29a5zsa: { service: 5.69, 'general-info': -0.13 },
    // service: (dm us|pm us|message us|direct message|private message|dm)
    d4maw8vc: { purchase: 0.36, 'new-products': 0.13, service: 1.32, event: -0.1 },
    // service: (order number|booking reference|account number|reference number|ticket number|tracking number|case number|confirmation number|serial number|membership number|your email address|your details|contact details|order details)
    u05cgvh1: { service: 5.83 },
    // service: (we're|we are|we've|been|is|are) (looking into|investigating|aware of|experiencing|currently experiencing|working to|working on (it|this|a|getting))
    h54ksb6k: { service: 5.15 },
    // service: (outage*|downtime|service disruption|disruption*|technical (issue*|difficult*|problem*)|service interruption|connectivity)
    '3kkbi6ny': { service: 4.47 },
    // service: maintenance
    iwuxvebz: { service: 0.76, community: -0.11, other: 0.16 },
    // service: (product recall|recall*|voluntarily recalled|voluntary recall)
    p03tiwgn: { service: 5.57, 'general-info': 0.26 },
    // service: (delay|delays|delayed)
    e1jfru22: { service: 3.89 },
    // service: (cancelled|canceled|cancellation*|postponed|rescheduled|suspended|will not be|unable to)
    rtn40jle: { service: 4.52 },
    // service: (refund*|return policy|returns|exchange policy|warranty|replacement)
    p8xrbjzp: { service: 4.05, 'general-info': -0.25 },
    // service: (customer (service|care|support)|support team|service team|help desk|help center|help centre|helpline|hotline|toll-free|toll free|call center|call centre|livechat|live chat)
    yvt4z2la: { service: 1.37, 'general-info': -0.3, entertain: 0.2 },
    // service: (contact|call|reach|reach out to|email|get in touch with|visit) (us|our team|our|support) [at|on|via|if|for|on|directly]
    fg8homkh: {
      purchase: 0.36,
      'new-products': -0.27,
      service: 0.85,
      community: -0.12,
      'general-info': 0.13,
    },
    // service: (how can we help|happy to help|glad to help|let us help|can we help|let me help|we'll help|we will help|look into (this|it|that)|assist you|further assistance|assist further|help you out|we can help|need help|need a hand|any questions|have questions|have any questions)
    ayuo1fe0: { service: 2.35 },
    // service: (here to help|here for you|help is)
    ce30cllr: { service: 4.03, 'general-info': -0.31, entertain: 0.14 },
    // service: (thanks|thank you|thx) [so much] for (reaching out|letting us know|contacting|your patience|flagging|bringing|getting in touch|the feedback|your feedback|your question|asking|your enquiry|checking|the heads up)
    rwxlma5p: { service: 5.2 },
    // service: (hi|hello|hey) +mention-first
    umla07ft: { service: 3.9 },
    // service: (hi|hello|hey|dear) +post:reply
    js2wmbda: { service: 4.65, connected: -0.22 },
    // service: (inconvenience|frustrat*|bear with us|your understanding|your patience|appreciate your patience)
    f1ytuc0s: { service: 4.54 },
    // service: (resolved|restored|back up and running|has been fixed|is fixed|service status|up and running|rectified|back online)
    qc5p6lp5: { service: 4.52 },
    // service: (issue|issues|problem|problems|trouble|error|concern|concerns|complaint*) +mention-first
    '87gni5t7': { service: 3.9 },
    // service: (issue|issues|problem|problems|trouble|error|glitch|bug|concern|concerns|complaint*)
    hlron90k: {
      purchase: -0.13,
      reviews: -0.16,
      'exclusive-info': -0.11,
      service: 2.3,
      event: -0.1,
      community: -0.11,
      'general-info': 0.16,
    },
    // service: (scam|scams|fraudulent|phishing|fake account*|fake page*|impersonat*|beware)
    f6cl20ya: { service: 4.55 },
    // service: (closed due to|due to the weather|due to weather|temporarily closed|will be closed|weather alert|currently down|is down|are down)
    j6b64rmz: { service: 3.8 },
    // service: (faq|faqs|frequently asked)
    dyv0s1np: { service: 3.9 },
    // service: (more info here|more information here|find out more here|details here|more here|read more here) +mention-first
    u76p8yyo: { service: 3.9 },
    // service: (assure you|reassure you|want you to know|we understand your|we hear you|we see your|please note|please be advised|update:)
    zhk1u4rb: {
      'exclusive-info': 0.12,
      'new-products': -0.12,
      service: 4.57,
      event: -0.15,
      connected: -0.16,
    },
    // service: (have you tried|try again|please try|could you|can you) +mention-first
    ftesvfg9: { service: 3.96 },
    // service: (you can|you'll|your|it's|there is) +post:reply
    kxz2sjgx: { service: 3.65, connected: -0.15, 'general-info': -0.17 },
    // service: (check|see|visit|find|contact) .. <url> +post:reply
    v0d2kl7w: { service: 3.11 },
    // service: (safe|available|online|currently|store|delivery|app|account|phone|email|team) +post:reply
    '82awjucb': { service: 3.39, connected: -0.23 },
    // service: (travel advisory|travel update|service update|service alert|flight status|changes to (our|your)|important notice|notice)
    w2pp58a8: { service: 3.17, 'jobs-investors': 0.12 },
    // service: (thank you for your patience|thanks for your patience|we appreciate your patience)
    o9g3nxxi: { service: 6.51 },
    // service: (we can't|we are unable|we're unable|won't be able|not be able|currently unavailable|temporarily unavailable|not available)
    c8ulodxx: { purchase: 0.11, opinion: 0.1, service: 4.27, 'general-info': 0.23 },
    // service: (please (contact|reach out|get in touch|email|call|check|visit|note|try|let us know|allow|send|follow|dm|share|provide))
    zrqbo6le: { opinion: 0.1, service: 4.49 },
    // service: (you can (reach|contact|check|find|track|call|email|dm|visit|get)) +mention-first
    '71titt8s': { service: 3.9 },
    // service: (hope this helps|that helps|does that help|does this help|let us know if|let me know if)
    '1mydiqnx': { service: 4.46 },
    // service: (store hours|holiday hours|revised hours|new hours|change in|changes to|closure|closures|closing early|will be closed|closed today|closed on)
    '91d3z5he': { service: 3.85 },
    // service: (bad weather|power outage|storm|hurricane|snow) +first-person-plural
    gxd7je0c: { service: 4.01 },
    // service: (support|help) .. (page|team|article|centre|center|line) +post:reply
    v05f5lc3: { service: 3.9 },
    // service: (beware of|watch out for) .. (fake|scam*|fraud*|accounts)
    '3l0dgvdl': { service: 5.68 },
    // service: (never|will never) ask for your
    k4yodvfh: { service: 5.88 },
    // service: (scheduled|planned) maintenance
    '9y3vg8i9': { service: 5.85 },
    // service: due to the (storm|weather|snow|rain|flood*|strike|situation)
    j0oc2ycc: { service: 5.85 },
    // service: (is|are|remains|will be) (closed|unavailable|rerouted|cancelled|delayed|suspended|out of service) (today|tomorrow|due|until|from|because|on)
    r6lt01h1: { service: 5.7 },
    // service: (important|service|urgent) (notice|update|announcement|alert)
    yfffhi60: { service: 5.98 },
    // service: need help (with|finding|choosing|getting)
    f4gj8m9e: { service: 5.35 },
    // service: (dm us|pm us|message us|whatsapp|call us|contact us|email us) .. (order*|price*|book*|reserv*|details|info*|quote|purchase|enquir*)
    zdvv0akj: { reviews: -0.14, service: -3.25, 'general-info': -0.12 },
    // service: (maintenance|outage) tips
    wmzfelmy: { service: -1.95 },
    // service: (bridge|road|line|branch|store|shop|office|station|route|website|app|system|phone|phones|site) .. (is|are) (closed|down|unavailable|offline)
    '19bqu6ih': { service: 5.94 },
    // service: important notice
    lallhqft: { service: 5.85 },
    // service: (we|i) (would|can|will) (like|love|want|be happy|be glad|gladly) .. (help|look into|assist|make this right|hear more|know more) +post:mention-first
    '8br35p3p': { service: 5.2 },
    // service: (we'd|i'd|we would|i would) (like|love|want|hate) .. (help|look|assist|right|hear|know|check) +post:mention-first
    ic0pzbm0: { service: 5.2 },
    // service: (dm|pm|message|email|inbox|send|share|provide|drop|give) (us|me|over) .. (number|name|email|details|info*|address|screenshot*|receipt|photo*|zip|flight|booking|tracking|account|order|pnr|policy|location|model|query) +post:mention-first
    ordhc4kq: { service: 5.85 },
    // service: (please|kindly|pls) .. (dm|inbox|send|email|message|share|provide|refer|call|check|try) +post:mention-first
    o059mm11: { service: 5.2 },
    // service: (your|the) (order|package|parcel|shipment|delivery|booking|ticket|account|refund|claim|flight|pnr|reservation|bag|baggage|luggage|case|device|phone|card|payment|query|request|application|complaint) (is|has|was|will|should|been|number|details) +post:mention-first
    ii4dch42: { service: 4.55 },
    // service: (passed|passing|pass|forward*|escalat*|relay*|shared|sharing|raised|flagged) .. (on|along|to|with) .. (team|department|manager|store|colleagues)
    '704ppdoz': { service: 5.2 },
    // service: (not the (experience|service|impression|standard)|let you down|make (this|it|things) right|hate to hear|concerned to hear|disappointed to|didn't meet|did not meet|fell short|put this right)
    '4kd8eq2u': { service: 5.2 },
    // service: (which|what) (number|store|location|branch|flight|model|device|version|error|browser|airport|order|date|product|message|route|postcode) +post:mention-first
    rvn9oumg: { service: 4.55 },
    // service: (advise|assist|help|look into|investigate|check) (further|this|you|it|for you|on this) +post:mention-first
    km1pv0kq: { service: 3.9 },
    // service: (have|has|haven't|did|does|is|are) (you|it|this) .. (tried|received|contacted|checked|reached|working|resolved|sorted|arrived) +post:mention-first
    o6bwxequ: { service: 3.9 },
    // service: (working hours|business days|working days|within <number> hours|<number> hours) +post:mention-first
    '3pag8iuc': { service: 3.25 },
    // service: (we're|we are) aware .. (issue*|some|people|users|customers|problem*|reports|outage)
    u5dfg5u6: { service: 6.53 },
    // service: (some|many|certain) (users|people|customers|of you|members|guests) (are|may be|might be|may|might|have been) (having|experiencing|seeing|unable|be|experience|see)
    wavk492r: { service: 6.5 },
    // service: (working|work|worked) .. (fix|resolve|restore|get things back|rectify|put this right)
    a6h15apb: { service: 5.2 },
    // service: (expect|experience|experiencing|facing|longer than usual|longer than normal) .. (delay*|wait*|disruption*|issue*|queues)
    '72ypbdon': { service: 5.92 },
    // service: (lines|phones|systems|app|website|site|hotline|phone|payments|servers|network|email) (is|are) (currently|temporarily|down|back|unavailable|experiencing)
    ifj6k5l7: { service: 6.76 },
    // service: (postponed|cancelled|canceled|rescheduled|moved|delayed|called off) (to|until|due|because|till|as|in light)
    fob67t0a: { service: 5.85 },
    // service: (we regret to|regretfully|sad to (announce|inform|say)|have (had|decided) to (cancel|postpone|close)|due to unforeseen|owing to unforeseen|unforeseen circumstances|out of an abundance)
    rrx0in62: { service: 5.85 },
    // service: (trouble|issue*|problem*|difficult*|question*|concern*) (with|about|regarding) (your|our|my|an|the)
    floowvlz: { service: 3.41 },
    // service: (has|have) been (passed|resolved|restored|fixed|refunded|replaced|reopened|escalated|logged|identified)
    s38di7d7: { service: 3.9 },
    // service: (sorry not sorry|sorry (boss|mom|mum|ladies|haters|folks|it took)|sorry for the spam|no apologies)
    peycolpn: { service: -3.51, other: 0.11 },
    // service: (prepare for|prepared for|be ready for|ready for|in case of|during a|before a) .. (power outage*|outage*|storm*|hurricane*|emergency)
    '3vqioxl5': { service: -3.25 },
    // service: (outage*|storm*|hurricane*|blackout*|flood*|wildfire*) (can|may|season|tips|kit|safety|preparedness|preparation|checklist)
    povcb124: { service: -3.25 },
    // service: (affected|impacted) .. (customer*|member*|policyholder*|passenger*|traveler*|traveller*|resident*|guest*|user*) .. (call|contact|can|should|visit|claim|email)
    lxta5gnj: { service: 6.57 },
    // service: (if you|anyone|those|customers|members|all) [<any>] [<any>] (affected|impacted) (by|can|should|please)
    whs1ujpj: { service: 5.11 },
    // service: (call|contact|reach|dial|text) .. (claims|helpline|hotline|help line|support line|emergency line|customer care)
    duexlan8: { service: 3.32 },
    // service: (file|report|submit|start) (a|your|an) claim*
    wuhkktgn: { service: 3.25 },
    // service: (some|many|lots|several|a lot|few) of (you|our {customer}) .. (asked|asking|wondering|have asked|are asking)|(we've|we have) (had|received|been getting|seen) .. (questions|messages|queries|complaints|reports)
    vg96txtd: { 'new-products': -0.11, service: 5.4 },
    // service: (no longer|will not|won't) (be (going ahead|taking place|able|running|available)|go ahead|take place)
    '595ozmjz': { service: 5.2 },
    // service: (timetable|schedule|date|time|venue|hours|flight|train|service) (change|changes|has changed|have changed|has been moved|is moving)|(new (date|time) (for|is|will))|(alternative|replacement) (service|transport|buses|flights|date)
    mzkjw6zu: { service: 3.9 },
    // service: (questions|question|issues|issue|problems|problem|trouble|concerns|stuck|need a hand|need help|need support|need assistance) +question-opening
    '7uacponr': { service: 3.89, giveaway: 0.14 },
    // service: (road|lane|bridge|street|line|tunnel|motorway|route|platform|entrance|car park|trail|park|pool|library|office|branch|store|shop|centre|center|clinic) (closed|closure|closures|reopen*|diversion*|is closed|are closed|will close|remains closed|will reopen|has reopened)
    eaxqtafq: { 'new-products': 0.16, service: 4.42, 'general-info': 0.1 },
    // service: (service|scam|fraud|security|weather|traffic|travel|safety|recall|phishing|product) (alert|warning|notice|advisory|recall|update|bulletin)
    kitbvw8a: { service: 5.2 },
    // service: (track (your|my) (order|parcel|package|delivery|flight)|lost property|how to return|return (label|policy|window)|refund (policy|request)|rebook*|claim (a|your) refund|full refund)
    tyzqbmvo: { service: 4.77 },
    // service: (planned works|engineering works|essential works|system upgrade|system maintenance|emergency repairs|burst (main|pipe)|loss of (power|water|supply|service)|power cut*|no water|low pressure)
    rsd1x88t: { service: 5.25, connected: 0.12 },
    // service: (our|the) (support team|support|customer care|care team|advisors|agents|helpdesk|contact centre|call centre|call center) (is|are) (available|here|open|ready|on hand|standing by)
    bmbn06v2: { service: 5.2 },
    // service: (no|yes|yep|nope|correct|actually|unfortunately|apologies|currently|our policy|our policies|our page|our site|our website) +post:reply
    '0ophp4qi': { service: 2.81, connected: -0.17 },
    // service: (has|have|is|are|was|were|been|will be|be) [now|been|sadly|unfortunately|temporarily] (cancelled|canceled|postponed|suspended|delayed|called off|withdrawn)
    '2kg973re': { service: 6.64 },
    // service: (high|higher|longer|unusually|increased|extended|heavy) .. (call volume*|call volumes|wait time*|waiting time*|response time*|demand|queue*)
    r01zflxj: { service: 6.5 },
    // service: (trouble|problem*|issue*|difficulty|struggling|unable|can't|cannot|having trouble) [with] (logging|signing|log in|sign in|accessing|access|connecting|paying|checking out|tracking|your (account|order|app|card|bill))
    fk6si6f9: { service: 5.2 },
    // service: (stop|do not|don't|should not|avoid) (using|use|eat|eating|consume|consuming|drink|drinking) (it|this|the|these|any|your)
    '1110vzlo': { service: 4.8, 'general-info': 0.17 },
    // service: (lost your|stolen|lost or stolen|misplaced your|damaged your|broken) [<any>] (card|cards|phone|ticket|luggage|bag|passport|device)|(freeze|block|cancel) (it|your card|the card)
    kg87owv2: { 'new-products': 0.13, service: 5.12 },
    // service: (close|closes|closing|closed) (early|earlier|late|an hour|at short notice)
    ihp5cvzr: { service: 6.76 },
    // service: (under|undergoing|for|during|scheduled|planned|essential|system|server|routine) maintenance [on|from|tonight|work|works]
    wd7wwve0: { service: 6.95 },
    // service: (trains|buses|flights|services|service|ferries|app|website|site|lines|deliveries|payments|systems|trams|game|servers) .. (running again|working again|back to normal|back online|back up|resumed|restored|available again|operating again)
    owgr4jh7: { service: 7.8 },
    // service: (signal failure|track fault|points failure|broken down train|staff shortage|industrial action|strike action|technical fault|power failure|water main)
    tl499apa: { service: 4.55 },
    // service: (question|questions|query|queries|problem|issue|concern) (about|with|regarding|on) your (order|account|bill|booking|delivery|policy|card|claim|flight|device|subscription)
    bm032u8n: { service: 5.85 },
    // service: (we|our team|they) [<any>] (reply|respond|answer|get back to you|be back with you) .. (within|hour|hours|minutes|asap|soon|shortly|24)
    w3prigwu: { service: 4.45 },
    // service: (if|when) your [<any>] <any> (is|gets|was) (delayed|cancelled|canceled|lost|damaged)
    j717w6xg: { service: 1.3 },
    // service: (sorry|apologies|apologise|apologize|regret) .. (for|about) (the|any|this|these|that) [<any>] (wait|waiting|delay|delays|inconvenience|confusion|trouble|disruption|error|mix up|mistake|disappointment|interruption|issue|issues)
    cq0436w6: { service: 7.39 },
    // service: (claiming|claim|claims|pretending|pretend|posing|purporting) (to be|as) (from us|us|our|a member of our)
    rlffixjx: { service: 6.5 },
    // service: (do not|don't|never) (click|share|give|open|enter|respond|reply) [on|to] (the|any|your|these) [<any>] (link|links|password|passcode|pin|code|details|information|message|messages|calls)
    '9chrovlk': { service: 3.07 },
    // service: (because of|due to|owing to|as a result of|following|in light of) [the|a|an|some|this|today's|last night's] [bad|severe|heavy|adverse|extreme|strong|high|technical|unforeseen|industrial|current|ongoing|expected] (rain|weather|strike|snow|storm|flooding|floods|wind|winds|ice|fire|heat|incident|accident|fault|problem|issue|issues|difficulties|action|circumstances|works|demand|closure)
    etual7pm: { service: 5.87 },
    // service: (change|changes) (of|to) (plan|plans|venue|date|time|location|platform|schedule)|(move|moves|moved|moving) (indoors|inside|online|to a new date)
    x5pcru0d: { service: 5.2 },
    // service: (affected|disrupted|impacted|hit|delayed|cancelled|canceled|closed) by .. (strike|strikes|weather|storm|snow|closure|outage|works|delay*|flood*|fire|fault|incident)
    o5zavush: { service: 6.76 },
    // service: (check|checking) .. before (you travel|travelling|traveling|you set off|leaving|heading|coming|you leave)|allow extra time|plan ahead|further updates|keep you (updated|posted)|next update|more updates
    '8shj5n1t': { service: 4.41, 'general-info': 0.12 },
    // service: (reach|contact|call|message|chat to|chat with|speak to|talk to|get in touch with) our [<any>] (support|customer|service|services|care|help|claims|helpline) [team|desk|line|centre|center|agents]
    z27dt6rw: { discount: 0.15, purchase: -0.21, service: 6.66 },
    // service: (boil water|water quality|evacuation|shelter in place|precautionary|do not travel|avoid the area|until further notice)
    afk801c3: { service: 5.79 },
    // service: we (know|understand|appreciate|realise|realize) .. (frustrat*|disappoint*|many of you|some of you|inconvenient|difficult)
    '98wnvjue': { service: 5.2 },
    // service: (match|game|show|concert|event|fixture|gig|session|class|race|train|flight|training|tour) (is|has been|is now) [now] off|no [<any>] [<any>] (collection|collections|service|services|trains|buses|delivery|deliveries|post) (on|today|tomorrow|until|this)
    t34mfs1c: { service: 6.24 },
    // service: (will not|won't|do not|does not|not) (stop|run|running|operate|operating|serve|serving|call at|be open|be running|be collecting) +date
    '47nsm3o3': { service: 5.2 },
    // service: (homes|properties|customers|houses|postcodes|streets|villages|households|businesses) [<any>] [<any>] [<any>] [<any>] (off supply|without (power|water|gas|electricity|internet|broadband|heating|service|signal)|have no (power|water|gas|electricity|internet|signal)|are affected|lost (power|supply|service))|off supply|(no|low|brown|cloudy|discoloured|discolored) (signal|water|gas|hot water|heating|pressure|internet|broadband|phones|power) (in|for|to|at|since|this|across)
    vj0hbf3m: { service: 6.24 },
    // service: (brought|took|knocked|cut|damaged|hit|gone|went) [<any>] [<any>] (line down|cable|cables|pipe|main|power line|fibre line|fiber line)|(crew|crews|engineers|technicians|repair team|repair teams) (are|is|on|on their|have been) (site|on site|out|at the scene|working|on the way|attending|sent|way)|(crews|engineers|technicians) on site
    '36ixc0fn': { service: 5.86 },
    // service: (aiming|hope|hoping|expect|expects|expected|should|plan) [to] (be|have|get|finish|restore|reopen) [<any>] [<any>] [<any>] [<any>] (back|back on|restored|running|fixed|repaired|done|open) [on] (by|at|before|around|within|tomorrow|tonight)|back (on|up|running|online|in service) by <time>|service back by|post here again|update here|updates every <number>|more as we (have|get) it|we will update
    o3rlianh: { service: 5.2 },
    // service: (elevated|increased|degraded|intermittent|partial) [<any>] (errors|error rate*|latency|performance|availability|connectivity|failures|service)|(has been|was|we) (rolled back|failed over)|(root cause|post mortem|incident report|status page)|(service|services|payments|logins|checkout|sync|api|broadband|internet|booking|card payments|phones|phone line|email|trains|lifts|lift|app|website|servers) (is|are) (down|off|out|slow|not working|offline|unavailable|playing up|affected) (for|in|since|across|this|at|right now|today|again|until)
    ctldwo31: { service: 5.96 },
    // service: (is|are) off (this|tonight|today|tomorrow|until|till|as|because|due|next|on)|((is|are|been) off sick|lost (his|her|their) voice|is unwell|are unwell|is poorly|is ill|taken ill)|(can't|cannot|won't|will not|not|isn't|aren't) [be] (go ahead|going ahead|run|running|open|opening|happening|operate|operating|take place) (this|tonight|today|tomorrow|as|because|due|until|on|next)|cannot go ahead|can't go ahead|not going ahead|no longer going ahead
    bkc1o407: { service: 5.85 },
    // service: (flight|flights|train|trains|bus|buses|ferry|coach|coaches|tram|trams|sailing|trip|service|services|tour|departure*) [<any>] [<any>] [<any>] (will leave|leaves|leave|depart|departs|will run|terminate*|diverted|divert|start|rerouted|delayed|held|not call*) (from|at|to|via|later|earlier|<time>) [<any>] [<any>] [instead]|(at|from|to) <any> [<any>] instead of [<any>] <any> (due|because|as|tomorrow|today|tonight|after|owing)|(fog|ice|snow|strike|flooding) (at|in|on) <any> [<any>] (this morning|today|tonight|means|has|flights)|omission of|blank sailing*|port congestion|short formed|rail replacement|replacement bus*|on diversion|pick up points|stop[s] closed
    gcmsjqj8: { service: 4.92, event: -0.16 },
    // service: (if|is) your (flight|train|booking|appointment|delivery|order|parcel|class|session|surgery|operation|visit|trip) (is|was|in the list|affected|for|on|today|tomorrow)|(don't|please don't|do not|please do not) (travel|come|come in|set off|drive) (to|unless|until|if)|(moved|rebooked|transferred|switched) you (to|onto)|(valid|honoured|honored|accepted) (on|for) (any|the new|another|a later|all) .. (night|date|day|performance|train|flight|service)|(for|get|have|want) your money back|(tickets|bookings) [<any>] [<any>] (transfer*|remain valid|still valid|refunded|be honoured)
    yryo3ru0: { service: 5.2 },
    // service: (<number>|two|one|three) hour (late start|delay|delayed opening|early (dismissal|release))|late start (tomorrow|today|for)|(school|schools|campus|campuses|buildings|offices|branches|library|libraries|pool|pools|tip|depot|museum|surgery) (is|are|will be) closed [all day] (today|tomorrow|due|because|as|until|this|on account)|snow (day|routes|closure*)|(early dismissal|remote learning day|e learning day|virtual learning day)|no (am|pm|morning|afternoon) (preschool|classes|school|kindergarten|bus|pickup)
    edfejjz1: { service: 5.46 },
    // service: (it|this|that|they|these) (isn't|is not|wasn't|aren't|are not|weren't) (us|from us|ours|real|genuine|legit)|they're not (us|from us|ours|genuine)|(not|never) from us|(don't|do not|never) (tap|click|open|reply|answer|follow|pay|scan) [on|to] (it|the|any|that|this|them|these)|hang up (and|if|on)|(send|forward) (it|them|the text|the message|the email) [on] to (<number>|<email>|report)|(the|a) number on the back of your card|(a|any|getting|receiving|received|get) (text|texts|call|calls|email|emails|message|messages|text messages|dm|dms) [<any>] [<any>] [<any>] [<any>] [<any>] (blocked|on hold|gives you a link|asking (for|you)|claiming|pretending|saying (you|your)|says (you|your))
    dcqcq6r7: { service: 5.61, 'general-info': -0.16 },
    // service: (recall|recalling|recalled|withdrawing|withdrawn) [<any>] [<any>] [<any>] (batch|batches|lot|lots|use by|best before|serial|because|due to|as a precaution|sold between|from sale)|(batch|lot) (number|numbers|no|code|codes|<number>) [only] .. (refund|return|affected|stop|not|recall*|come loose|may)|(return|bring|take|post|send) (it|them|the product|yours) back [to us|to any|to the|to your] .. (refund|free|replacement|money|store|shop)|(your|the|their|full) (money|refund) (by return|back (in|within|to))|(may contain|contains) (undeclared|pieces of|small (pieces|stones)|metal|glass|plastic|traces)|undeclared (milk|nuts|peanut*|egg|wheat|soya|allergen*|gluten|mustard|sesame)|(do not|don't|stop) (eat|use|using|consume|wear*) [it|them|this|these] .. (return|batch|refund|contact|bring|take)
    '5jqhur1k': { service: 5.86 },
    // service: ^ (product|urgent|safety|important|allergy|food) recall
    q2faylj2: { service: 3.9 },
    // service: (not|isn't|won't|stopped|keeps|is it) (pairing|charging|cooling|working properly|draining|connecting|turning on|starting|switching off|freezing|crashing|spinning|heating|turn on|charge|connect|start|pair|load|open)|(making|makes) a (strange|funny|weird|odd|loud) noise|(technician|repair|service|care|support|warranty) (team|team is|centre|center|line|desk) .. (away|call|whatsapp|<phone>|on hand|available|here)|(call|talk to|speak to|reach|whatsapp|contact) [a|our|an] [<any>] (technician|service team|service centre|care team|repair team|care|engineer) .. (<phone>|whatsapp)|(book|arrange|schedule|request) a (repair|technician|service visit|callback|call back|collection for repair)|(one|just a|only a) (call|tap|message|text) away|register your warranty
    cr65g3rq: { service: 4.71 },
    // service: (catastrophe|claims|disaster|emergency|response) (team|teams|unit|response|centre|center|line) (is|are|on the ground|on standby|has|have|ready|on site)|(if|to) (you|you've|your (home|car|business|property)) [<any>] [<any>] (affected|damaged|hit|flooded|had damage|been affected) .. (call|claim|report|contact|app|here)|(to|you can|start|report) [report|file|make|start] (a|your) claim (call|at|on|online|in|by|through|<url>|here|24)|(affected by|hit by|in the path of|impacted by) [last night's|the|this|yesterday's|recent] (hurricane|storm|storms|typhoon|cyclone|wildfire*|tornado*|earthquake|flood*)
    '3fy9cyq4': { service: 4.14 },
    // service: (orders|parcels|deliveries|refunds|emails|replies|post|mail|dispatch|shipping|messages) (are|is) [currently|still|all] (running|taking|arriving|going out|leaving|delayed|behind|slower|late)|(running|arriving) (late|behind|slow|slower) (today|this|with|because|due|on|than)|(behind|catching up|backlog) (on|with|of|in) [our|your|the] (orders|emails|messages|dms|deliveries|shipping|replies|dispatch|calls)|(waiting|still waiting) (on|for) (your|a|an) (parcel|order|delivery|refund|reply|package)|(bin|recycling|waste|rubbish|refuse|garden waste) (collection|collections|crews|lorries|trucks|rounds) .. (delayed|late|later|missed|changed|move|affected|day)|leave (it|them|your bin|bins) out
    '9mr1brwm': { service: 5.2 },
    // service: (we|i) got (it|this|that|that one|the <any>) wrong|(we|i) (messed|mucked|screwed|slipped|stuffed|mixed) up|our (mistake|fault|error|bad)|(wrong|old|incorrect|misprinted|mislabelled|mislabeled) (price|date|label|link|time|ingredient*|address|batch) (on|in|was|went|got)|(correction|corrected)|(put|make|making|putting) (it|that|this|things) right|(if you|anyone who) (bought|ordered|received|got|booked|paid) [<any>] [<any>] [<any>] [<any>] (yesterday|before|between|on|from|by mistake|wrong|twice|double)
    ru39s0nh: { service: 4.55 },
    // service: (known|reported|this|the|an) (issue|bug|glitch|error) (with|where|that|affecting|causing|in|on) .. (fix|fixed|patch|update|restart|workaround|investigat*|looking)|(fix|hotfix|patch) (is|has been) (coming|rolling out|live|out|in the works|on the way|deployed|on its way)|(try|please) (restarting|reinstalling|logging out|clearing|updating|turning it off)|(clear (your|the) cache|restart (the|your) (app|router|device|phone|console)|log out and|force quit|reinstall)
    hgjp5l6y: { service: 4.94 },
    // service: (last|extended|new|latest) [<any>] (returns|return|refund|exchange) (policy|date|window|period|deadline)|(return|exchange) (it|them|unwanted|gifts|your) [<any>] [<any>] (until|by|within|for free|in store|free of)|(returns|exchanges|refunds) (until|within|are|accepted|extended|made easy|up to)|(wrong size|unwanted gift*|gift receipt|proof of purchase|doesn't fit|change your mind)
    j998wyru: { service: 2.84 },
    // service: (pop|send|drop|fire|shoot|ping|give) (us|me|over|through) (a|an|your|the|some) (dm|message|email|line|photo|note|pm|shout|ring|details|snap|picture|call)|(we'll|i'll|let me|let us|we can|i can|we will) [<any>] (take a look|get (it|this|you|that|them) [<any>] (sorted|fixed|swapped|replaced|changed|moved)|sort (it|this|that|you)|chase (it|this|that)|check (with|that|it|this|on)|find out|have a look|ask (the|our)|send (you|a|another|out)|swap|replace|refund|rebook|look for)|(that's|that is|thats|this is|this isn't|that isn't) (not|so|far from|hardly|no) (right|good|ok|what|how|great|like|ideal|frustrating|annoying|on)|(oh no|oh dear|eek|yikes|uh oh|oof|ouch|gutted to|sad to) [<any>] [hear|read|see] +post:mention-first
    astb24l8: { opinion: -0.12, service: 5.2 },
    // service: (bug|bugs|squelch bug|issue|issues|problem|crash|crashes) (gone|fixed|fixes|squashed|fixing)|bug fix*|(firmware|software|version|patch notes|release notes|changelog) .. (bug|bugs|fix*|issue*|alert)|weather alerts|(alerts|notifications) (for|when|on) your
    skdkblaw: { service: -2.6 },
    // service: (recall|recalls) (when|the (day|time|moment|first)|a time|how|fondly|that)|total recall|return (of the|to form|to the|trip|on investment)|returns (to|in|for (a|its)|on (your|investment))|no problem|not a problem|order number <number>|delayed gratification
    mvieorac: { service: -1.95, event: 0.23 },
    // event: (airing|airs|streaming|premieres|premiering|broadcasting|broadcast|debuting|debuts|screening|playing|on air|on stage|kicks off|launching) [live] [on|at|this|next|tonight|tomorrow] <date>
    '7sodbvp1': { event: 1.7 },
    // event: (tune in|tuning in|tune into|tune in to|watch along|catch) .. (<date>|tonight|tomorrow|this <any>|sundays|live|on (abc|nbc|cbs|bbc|fox|espn|tv|channel <number>))
    '25o4tgo7': { event: 1.52 },
    // event: (deadline|last (day|chance|call)|<number> days left|extended) .. to (apply|enter|nominate|submit|register|vote|sign up|join)
    flpo8ri6: { event: 1.63 },
    // event: (deadline|entries|applications|nominations|registration|submissions) .. (is|are|closes|close|end|ends|extended|until|by) <date>
    v1vvm58j: { event: 1.95 },
    // event: (give|giving) .. away
    byurahdh: { event: 0.95 },
    // event: (look out for|catch|find|see|meet|visit|come see) (us|our <any>|them|him|her) .. (this weekend|at the|on <date>|in store*|booth|stand)
    '9t3m5x04': { event: 1.3 },
    // event: (tombola*|fun run|step challenge|fundraising event|bake sale|coffee morning|car wash|raffle|open day|parade)
    lpqyq0d1: { event: 1.36, community: 0.1 },
    // event: (watch|follow) .. red carpet
    nokkl8z0: { event: 0.68 },
    // event: (invites|inviting|invite) (the public|everyone|everybody|all|residents|visitors|families|you) to
    zmn88nbz: { event: 1.57 },
    // event: join us (for|at|on|this|live|today|tomorrow|tonight|<date>|from|online|virtually|next)
    r0himwgb: { 'exclusive-info': 0.19, 'new-products': 0.15, event: 3.32, connected: 0.18 },
    // event: join us
    pvxenqwq: { event: 1.61, connected: -0.16, 'general-info': -0.15 },
    // event: (join our|come join|please join|join me|come and join|you're invited|you are invited|invites you|invite you)
    mcio0ye9: { event: 2.55, 'general-info': -0.1 },
    // event: ^ join
    '1o0ujixq': { event: 1.73, connected: 0.17, ideas: 0.13, cause: 0.1 },
    // event: join
    '9utcwj3e': { 'new-products': -0.1, event: 0.98, connected: 0.13 },
    // event: (register (now|here|today|at|for|online|to)|rsvp|save the date|mark your calendar*|save your (seat|spot|place)|reserve your (seat|spot|place)|book your (seat|spot|place)|secure your (seat|spot|place)|sign up (now|here|today) for)
    vmqdj2xx: { purchase: -0.38, event: 2.85, connected: -0.12 },
    // event: (register|registration|sign up|signup|registered)
    rswy030h: { discount: 0.19, purchase: -0.34, event: 1.47, ideas: 0.37 },
    // event: (registration|registrations|sign-up|sign-ups|entries) (is|are) [now|still] open
    '104f9p5n': { event: 2.72 },
    // event: giveaway*
    '60mm486g': { event: 3.53 },
    // event: (sweepstake*|raffle|prize draw|enter to win|chance to win|chances to win|be in with a chance|lucky winner*|stand a chance|stands a chance|contest alert|contestalert|how to enter|how to participate|how to win|to enter)
    ldn61s0c: { purchase: -0.29, event: 3.76, 'general-info': -0.12, giveaway: 0.35 },
    // event: (contest|contests|competition)
    s9tvhgly: { event: 2.1 },
    // event: competitions
    wntppqs6: { event: 1.69 },
    // event: (enter|entering) .. (win|giveaway|contest|competition|draw|sweepstakes|chance)
    lhklxt3k: { event: 4.08, giveaway: 0.15 },
    // event: (you could win|could win|to win [a|an|your|the|our|one|big|tickets|<money>|<number>]|win a (pair|trip|chance)|win one|win big|can win|and win|want to win)
    a5da41km: { purchase: -0.11, event: 2.26, community: 0.14, giveaway: 0.18 },
    // event: win
    l05ilwvw: { discount: 0.11, event: 0.69, community: -0.24, giveaway: -0.1 },
    // event: (winning|wins|winner|winners)
    v1ww0olt: {
      discount: -0.13,
      purchase: 0.19,
      reviews: 0.46,
      event: 0.75,
      connected: -0.2,
      ideas: 0.45,
      'general-info': -0.4,
      giveaway: 0.12,
    },
    // event: (prize|prizes)
    k20k8975: { 'new-products': -0.13, event: 1.79 },
    // event: (submit your (work|entry|photo*|design|video)|submit .. entries|your entry|entries)
    awm8m461: { event: 3.46, giveaway: 0.32 },
    // event: (webinar*|webcast*|workshop*|masterclass*|master class*|livestream*|live stream*|seminar*|meetup*|meet-up|open house|open day|trade show|tradeshow|expo)
    ru6v3d7j: { event: 2.56, connected: 0.16 },
    // event: (conference*|summit|symposium|forum|convention|(world|annual|international|european|national|medical) congress)
    fwjqnayn: { event: 2.1, community: 0.36, 'general-info': -0.11 },
    // event: (event|events)
    p1kbw42p: { purchase: -0.25, 'exclusive-info': 0.1, event: 0.91, connected: -0.26, 'general-info': 0.29 },
    // event: (upcoming event*|our event*|virtual event*|this event|special event*|live event*)
    '1s4yqttq': { event: 1.97 },
    // event: (festival*|concert*|exhibition*|exhibit|(book|job|jobs|career|careers|art|trade|county|craft|food|science|street|village|school|summer|christmas|state|health|maker|wedding|bridal) (fair|fairs)|gala|parade|pop-up|popup|tournament|marathon|5k|fundraiser|screening|opening night|launch party|meet and greet|meet & greet)
    '6vraogty': { purchase: -0.14, event: 1.63, connected: -0.3, community: -0.26, 'general-info': 0.19 },
    // event: (grand opening|opening ceremony|tour|fest|party|match|race|game day|gameday|championship|grand prix|finals|final)
    hd1wow8c: { reviews: -0.53, 'exclusive-info': -0.18, event: 1.1, connected: 0.14, 'general-info': -0.2 },
    // event: (class|classes|session|sessions|lesson*|bootcamp|boot camp|hackathon)
    exx9erji: {
      purchase: -0.53,
      reviews: 0.1,
      'new-products': -0.25,
      event: 0.97,
      community: 0.43,
      'general-info': -0.17,
    },
    // event: (live (at|from|tonight|today|tomorrow|music|q&a|chat|event|performance|show|now|session)|going live|we're live|we are live|go live|goes live|live on (instagram|facebook|youtube|ig|twitch))
    '1xm9lf15': { event: 2.99, 'general-info': -0.15 },
    // event: (tune in|tuning in|watch live|watch it live|livestreaming|twitter chat|instagram live|facebook live|ig live|premieres|watch the show live|listen live)
    l8mrwcdz: { event: 2.32 },
    // event: (stop by|come by|swing by|drop by|visit us|come visit|come see|come on down|come down|see us|find us|catch us|meet us|come out|come along|come and|come walk|come celebrate) .. (<date>|<time>|booth|stand|weekend|soon)
    xy24iwle: { event: 3.42 },
    // event: (booth|stand|hall) <number>
    upq5a3c5: { event: 2.04 },
    // event: (our booth|our stand|virtual booth|visit us at)
    k1pq0ry6: { event: 1.84 },
    // event: see you (there|at|on|tomorrow|tonight|soon|in|this|<date>)
    at9pp1rh: { event: 1.1, entertain: 0.1 },
    // event: <date> .. (at|from) <time>
    gdkkmgvm: { event: 2.86 },
    // event: <date> <time>
    iicyroi5: { purchase: -0.15, reviews: -0.11, 'exclusive-info': -0.18, 'new-products': -0.1, event: 2.6 },
    // event: (from|between|at) <time>
    kiulihbr: { event: 0.9, community: -0.14 },
    // event: <time>
    '79czvn71': {
      'exclusive-info': 0.13,
      'new-products': 0.11,
      event: 0.68,
      connected: 0.2,
      'general-info': 0.47,
    },
    // event: (on|this|next) <date>
    zh804hom: {
      discount: -0.24,
      reviews: -0.16,
      'new-products': 0.65,
      opinion: -0.1,
      event: 1.1,
      connected: -0.28,
      ideas: 0.16,
      community: 0.12,
      'general-info': 0.32,
      giveaway: 0.21,
    },
    // event: <date>
    m3mx1o6p: {
      purchase: -0.39,
      reviews: -0.16,
      opinion: -0.34,
      service: -0.3,
      event: 1.29,
      ideas: 0.15,
      community: 0.62,
      entertain: -0.1,
      inspire: -0.1,
      other: 0.53,
    },
    // event: (doors open|doors at|starts at|begins at|kickoff|kick-off|kick off|kicks off|kicking off)
    j5a50b1q: { event: 1.58, connected: -0.16 },
    // event: (tickets|free entry|free admission|admission) +post:date
    j2lo3nqb: {
      discount: -0.12,
      purchase: 0.25,
      'new-products': 0.11,
      event: 2.02,
      community: 0.12,
      giveaway: 0.1,
    },
    // event: tickets
    a3iw8x1n: { 'exclusive-info': 0.39, 'new-products': -0.15, event: 1.1, community: -0.17 },
    // event: challenge +imperative-opening
    gtmg31il: { event: 2.46 },
    // event: (challenge|challenges) +post:second-person
    '09jck1yy': { event: 0.96, giveaway: 0.43 },
    // event: (winner|winners) [will be] .. (announced|chosen|selected|drawn|notified|contacted)
    pv03bpir: { reviews: 0.19, event: 2.01 },
    // event: (follow|like|tag|comment|retweet|rt|share|repost) .. (win|enter|chance|entry|winner*|giveaway)
    '3twfmci5': { event: 4.08 },
    // event: (like this post|tag <number>|like & share|like and share|follow us and)
    rtcp317p: { opinion: 0.1, event: 2.04, community: 0.12 },
    // event: (deadline|entries close|closes on|ends on|last chance to|last call|last day)
    '8opt8yiz': { purchase: -0.23, event: 2.14 },
    // event: (hosting|takes place|taking place|will be held|is held|held (on|at)|will be hosting|will host|is hosting)
    k8r4pr2m: { event: 1.32 },
    // event: (host|hosts|hosted)
    iv4pm1fl: { event: 0.83, 'general-info': 0.13 },
    // event: (countdown|days to go|<number> days (left|until|to go|away)|one week (to|until)|more days|just one day|days away|just over a month away|around the corner)
    rj96xbrc: { discount: 0.24, 'new-products': 0.45, event: 1.5 },
    // event: (celebrate|celebrating) (with us|with)
    qisdy2pj: { event: 1.65, connected: 0.1 },
    // event: (speaker|speakers|panel|panelist*|panellist*|keynote|speaking at|will be speaking|fireside chat|discussion)
    '1yfepy1s': { reviews: 0.74, event: 1.81, community: -0.2, giveaway: -0.13 },
    // event: (tonight|tomorrow|this weekend|this saturday|this sunday|this friday|this thursday|this wednesday|this tuesday|this monday|next week|next month)
    pha2vmbl: {
      purchase: 0.17,
      'exclusive-info': 0.38,
      opinion: 0.13,
      event: 1.22,
      connected: 0.17,
      ideas: 0.33,
      community: 0.12,
      'general-info': -0.12,
      greeting: 0.12,
      inspire: 0.15,
    },
    // event: (today|weekend)
    ncclsrg8: {
      discount: 0.17,
      purchase: 0.32,
      reviews: -0.19,
      'exclusive-info': -0.62,
      'new-products': 0.13,
      service: 0.12,
      event: 0.39,
      connected: 0.19,
      ideas: -0.34,
      community: -0.21,
      'general-info': 0.27,
      giveaway: -0.34,
      entertain: -0.21,
      inspire: -0.14,
      other: 0.28,
    },
    // event: (attend|attending|attendees|in person|in-person|virtual|virtually|via zoom|on zoom)
    '3n7cvbeo': { event: 1.1, connected: 0.35, ideas: 0.15, 'general-info': -0.25 },
    // event: (we'll be at|we will be at|we are at|we're at|find us at|are at|heading to|headed to|be at|be there)
    tu5j9fah: { event: 1.82, 'general-info': 0.14 },
    // event: (open through|on view|on display|until <date>|through <date>|from <date> to)
    '0ao8hqkk': { discount: 0.28, 'new-products': -0.11, event: 1.46 },
    // event: (schedule|lineup|line-up|line up|agenda|program)
    z72upj73: { purchase: -0.14, event: 0.38, connected: -0.27, 'general-info': 0.27 },
    // event: (performance|perform|performing|show|dj|band|karaoke|trivia|quiz night|bingo|brunch|happy hour|live band)
    f1wsbv3y: {
      purchase: 0.19,
      event: 0.54,
      connected: -0.13,
      ideas: 0.32,
      'general-info': -0.19,
      entertain: 0.13,
    },
    // event: (auction|bake sale|walk|run|ride|charity run|fun run|coldest night|fundraising)
    ebvk5wg1: {
      purchase: -0.16,
      'new-products': -0.14,
      event: 0.59,
      connected: 0.11,
      community: -0.27,
      inspire: 0.1,
    },
    // event: (episode|premiere|airs|airing|broadcast|watch .. <time>|streaming live|stream)
    '1kpaq5hs': { event: 0.91, 'general-info': -0.1, entertain: 0.28 },
    // event: (in-game|in game|log in|login|event rewards|missions) +date
    '4hynyb3a': { event: 1.56, 'general-info': 0.23 },
    // event: (galore|festivities|celebration*|celebrations)
    ct7zr4pc: { purchase: 0.13, opinion: 0.11, event: 0.38, entertain: 0.11 },
    // event: (come (meet|see|join|visit|hang|say hi|celebrate|watch|party|try))
    '76jvoi0c': { purchase: 0.27, event: 2.15 },
    // event: (join|register|sign up) .. (webinar|event|live|session|workshop|class|call|conversation|discussion|(on|this|next|for|at|from|starting) <date>|<time>)
    '8wyt5ck0': { event: 4.08, 'general-info': 0.2 },
    // event: (meet|see|watch|hear|catch) .. live
    ny1fl9iw: { event: 3.06 },
    // event: (will be (speaking|hosting|presenting|at|live|joining|performing|signing|exhibiting))
    '4xl38jtx': { event: 2.02, 'general-info': 0.1 },
    // event: (don't miss|do not miss) .. (<date>|<time>|event|show|session|chance)
    b7k8awpl: { event: 3.06 },
    // event: (happening|starts|starting|begins|kicks off) (now|today|tomorrow|tonight|on|at|this|soon|in)
    sewxauu9: { discount: -0.31, reviews: -0.28, event: 2.07, connected: -0.15 },
    // event: (win|winning) .. (follow|tag|comment|retweet|enter|like (this|and|our|the)|share (this|and|your|with))
    '7y9t4l9v': { event: 3.4 },
    // event: (to be in with|for your chance|your chance to|a chance to|chance at) .. win
    zvirm392: { purchase: 0.15, event: 3.86 },
    // event: (follow|like|comment|retweet|tag|share) .. (to win|to enter|for a chance|giveaway)
    leaxrb3c: { event: 4.08 },
    // event: (giving away|give away)
    c47m2fq9: { event: 1.67 },
    // event: (<number> lucky|lucky <number>|lucky) (winner*|fan*|follower*|reader*|customer*|people)
    wy47rnbw: { event: 3.06 },
    // event: (entries|entry) .. (close*|apply|win|contest)
    '7gfxpdhx': { event: 3.1 },
    // event: (terms|t&cs|ts&cs|t&c) .. apply
    mz244xim: { event: 0.95, community: 0.25 },
    // event: from <date> (to|until|till|through) <date>
    k2tfejw6: { event: 1.32 },
    // event: <date> <date>
    '0d5ytbdx': { discount: 0.15, event: 0.69, connected: 0.22, community: 0.12, 'general-info': 0.29 },
    // event: (opens|open|opening) .. <date>
    cw3r0c52: { event: 1.6 },
    // event: (at (booth|stand) <any>|visit (our|us at) booth)
    jdfk8lcm: { event: 2.05 },
    // event: (q&a|(an|our|this|reddit|live) ama|ask me anything|twitter chat|tweet chat|tweetchat|twitterchat)
    dwlr72lg: { event: 2.04 },
    // event: (save the date|mark your calendars|tickets available)
    '691jd1nq': { event: 2.04 },
    // event: open (day|house|evening|mic)
    bukwgxiu: { event: 2.97 },
    // event: (live music|live band|live show|dj set) .. (<date>|<time>|from)
    '8vkdnqxq': { event: 2.87 },
    // event: win a (trip|pair|year|copy|set|prize|holiday|box|free)
    '8o2q4otv': { event: 2.75 },
    // event: (enter now|enter here|enter below|enter today)
    '1a8hng5i': { event: 2.75 },
    // event: (class|workshop|session|tour|talk|concert|screening|tasting|market|walk|run|party|show|exhibition|fair) .. (<date>|<time>)
    dfwupyl0: { service: 0.49, event: 3.64, 'general-info': 0.37 },
    // event: (exhibition|show|fair|festival|market) (is|runs|opens|continues) .. (until|through|on|from|open)
    tg68hc9b: { event: 2.72 },
    // event: (come to|head to|be at|meet us at|find us at|join us at) (our|the) .. (on|this|at|from)
    kt7hq4eu: { 'new-products': 0.13, event: 2.38 },
    // event: doors open
    '8f7wymtn': { event: 4.28 },
    // event: (thank you|thanks) .. (coming|joining us|attending|came|who joined|attended|participated|took part|stopped by|visited)
    '3et14jgh': { event: -1.34 },
    // event: (last (night|week|weekend|month|year)|yesterday)
    ie7b0r2g: { purchase: -0.19, event: -0.75 },
    // event: (was held|were held|took place|had a great time|had a blast|was a success|what a (day|night|weekend|event)|a look back|recap)
    bvndtnkf: { event: -1.02 },
    // event: (congratulations|congrats) .. (winner*|winning|on)
    '3nxw77ob': { event: -1.02, greeting: 0.19, other: -0.17 },
    // event: (join (our|the) team|join our (newsletter|mailing list|community|group)|we're hiring|now hiring)
    p5qqii64: { event: -1.27 },
    // event: (join us|join me|join our|come join|join|register|sign up|rsvp|tune in|invited|save your seat|save your spot) .. {occasion}
    fl2btajn: { event: 4.81, 'general-info': -0.17 },
    // event: {occasion} .. ({soon}|<date>|<time>)
    '2sq0slnn': { purchase: -0.12, event: 2.66, connected: -0.12, community: -0.15 },
    // event: ({soon}|<date>) .. {occasion}
    g5nbm31w: { event: 2.63, connected: 0.27 },
    // event: (our|the|this|at|an|upcoming|next) .. {occasion} (is|will|starts|begins|kicks|opens|runs)
    bhu79mzi: { purchase: 0.17, event: 3.1, connected: -0.14, community: -0.14, 'general-info': -0.24 },
    // event: (happening|streaming|starting|on air|underway|under way|in progress) (now|right now|in <number> minutes)|live (right now|in <number> minutes)
    y4itxwq8: { event: 3.9 },
    // event: (about|set|ready|due) to (begin|start|kick off|go live|take off|take the stage)
    d6uspfdm: { event: 2.38 },
    // event: (play|plays|playing|face|faces|facing|take on|takes on|taking on|battle*|race|races|racing|compete*|host|hosts|up against|vs|versus|against) .. ({soon}|<date>|<time>)
    '5np7ikxf': { event: 2.93, community: -0.13, giveaway: 0.16 },
    // event: ({soon}|<date>) .. (play|plays|playing|face|faces|facing|takes on|taking on|race|races|racing|compete*|vs|versus|against)
    y5h6ggfd: { event: 2.85, entertain: 0.15 },
    // event: {fixture} .. ({soon}|<date>|<time>)
    odj8e5wz: { event: 2.17, community: 0.22 },
    // event: ({soon}|<date>) .. {fixture}
    gflm3182: { event: 2.04 },
    // event: (are|is|will be) back for .. {fixture}
    '89pc9lex': { event: 2.15 },
    // event: (plan|book|reserve) (a|your) visit|(discover|visit|see|explore) (the|our|this) (exhibition|exhibit|installation|pop-up|show)
    '2qe5w8dm': { event: 2.78, 'general-info': -0.16 },
    // event: (open|opens|runs|running|on view|on display|on show|showing|continues) (now|daily) (until|through|till|thru) <date>
    ozrz1wh3: { event: 3.4 },
    // event: (open|opens|runs|running|on view|on display|on show|showing|continues) (until|through|till|thru) .. <date>
    '5crgu9rx': { event: 3.17 },
    // event: (submit|send in|upload|enter) (your|a|an) .. (work|entry|photo*|picture*|design*|video|story|artwork)
    ah8tr1ui: { event: 3.4, community: 0.11 },
    // event: (submit now|submit your|submissions (are|close|open|due)|entries (close|open|are|accepted))
    '75v70ky3': { event: 3.06 },
    // event: enter (for|at|via|online|by|before|your|to)
    h6s09ao8: { event: 2.7, ideas: 0.14, 'general-info': 0.1 },
    // event: chance (at|of) (winning|a|an)|(chance|chances|opportunity) to (win|score|bag|receive|be featured|meet|attend|get your hands|join|snag|walk away|be one)
    te5angif: { event: 3.48, community: 0.11 },
    // event: (can|could|will|may|might|to|you) (all|both|also|even|just|each|too) win|be (a|our|the|this|one of) .. winner*|(both|each) win
    lh2r5vrj: { event: 3.77 },
    // event: (one|a|<number>) (winner*|lucky <any>|entrant*) (will|walks|takes|gets|wins|each|could|can)
    '6dl62r2f': { event: 3.4 },
    // event: (don't|dont|do not) miss
    bwko3k4y: { discount: 0.24, purchase: 0.14, event: 1.26 },
    // event: (we'll|we will|we are|we're) (pick|choose|draw|select|announce|randomly|be picking|be choosing|picking|choosing|drawing) .. (winner*|<number>|random|entr*|lucky)
    ddmcsrm0: { event: 3.4 },
    // event: (tell|show|send|share|guess|comment|answer|post|upload|tweet|reply) .. (win|chance|enter|prize*|up for grabs)
    '5lfpifq2': { event: 3.06 },
    // event: (design|create|draw|sketch|paint|film|write|make) .. (contest|competition|challenge)
    ephcm8nd: { event: 3.38 },
    // event: (booth|stand|stall|table|hall|pavilion) (no|number|<number>|<any> <number>)|(our|in|at|to|visit|the|virtual) .. booth
    d5ls2v5s: { event: 3 },
    // event: (stop|stops|stopping|coming|swing|drop|dropping|pop|popping|pass) (by|in|over|down|along|into|through) .. ({soon}|<date>|<time>)
    tqa6pcle: { event: 3.4 },
    // event: (visit|see|find|meet|catch|join) us .. ({soon}|<date>|<time>)
    '5lckqkqx': { event: 3.06 },
    // event: (head|get) (over|down|on over|on down|to) .. ({soon}|<date>|now)
    ie7hxx0i: { purchase: 0.11, event: 2.34 },
    // event: will [also|be] (sign|perform|speak|present|play|appear|demo|headline|lead|judge|compete|race|kick off|take place|take the stage|discuss|host|share|talk|signing|performing|appearing|demonstrating|discussing)
    tfphutix: { event: 2.05 },
    // event: (set|turn on) (your|a|the) (reminder*|alarm*|notification*|calendar*|clock*)|(add|put) (it|this) (to|in) your (calendar|diary)
    o2ofnv0z: { 'new-products': 0.2, event: 2.55, 'general-info': -0.1 },
    // event: (drops|dropping|premieres|premiering|airs|airing|goes live|going live|streams|streaming|kicks off|kicking off) .. ({soon}|<date>|<time>)
    vtb1mxkz: { reviews: 0.15, 'exclusive-info': 0.59, event: 2.34 },
    // event: ({soon}|<date>) (at|from|by) <time>
    xx8je741: { reviews: 0.11, event: 3.19, 'general-info': -0.36 },
    // event: (conference|earnings|investor*|results) call
    rfx1y5vi: { event: 2.38 },
    // event: (📅|🗓|⏰|🕒|🕐|🕑|🕓|🕔|🕕|🕖|🕗|🕘|🕙|🎟|🎫)
    u565w8e4: { event: 2.36 },
    // event: (when|date|dates|time) (<date>|<time>)|(where|venue|location) .. (when|date|time)
    sms2wq92: { event: 2.84, 'jobs-investors': 0.17 },
    // event: (date|when|time) .. (where|venue|location|place)
    '0safw25j': { event: 2.36 },
    // event: (excited|ready|thrilled|pumped|geared up|counting down|can't wait|cant wait|looking forward|all set|stoked|prepared) .. ({soon}|<date>|{occasion}|{fixture})
    '9ly7teur': { event: 2.39 },
    // event: (final countdown|countdown (is|to|has|begins)|<number> (days|sleeps|weeks|hours|minutes) (to go|until|till|away|out)|minutes until)
    jrsgmnqe: { discount: 0.11, purchase: -0.11, event: 2.68 },
    // event: (countdown|<number> (days|sleeps|weeks|months)) .. to [the|our|this] {occasion}
    aoyyjork: { event: 3.56 },
    // event: (annual|<number>) .. {occasion}
    admqryxw: { 'new-products': -0.1, event: 1.05, 'general-info': -0.24 },
    // event: (free|open) to (attend|join|the public|everyone|all)|all [are] welcome|everyone [is] welcome|no (rsvp|registration|booking) (needed|required)
    '9saybfqy': { event: 2.67 },
    // event: (limited|few|last|final|remaining) .. (spots|seats|places|spaces|slots)|<number> [<any>] (spots|seats|places|spaces|slots) (left|available|remaining|only)
    vohlz3mc: { event: 1.92, community: 0.17 },
    // event: (come (dressed|hungry|early|ready|prepared)|bring (your|a|the) (friend*|family|kids|mat|crew|dog*|own|laptop))
    '2do3cx5k': { event: 2.05, community: 0.35 },
    // event: (join the (conversation|chat|discussion|fun|party|celebration|race|challenge|action|livestream|stream|call))
    itj434xn: { opinion: 0.11, event: 2.34 },
    // event: (take part|participate|take the challenge|complete the challenge|accept the challenge|play along)
    lg9hf25d: { purchase: -0.12, event: 1.63, connected: 0.14 },
    // event: (who|whoever|anyone) .. (attending|going|coming|joining us) (to|this|tonight|tomorrow)
    lh0qobyz: { event: 2.04 },
    // event: (in|at|to|from) [<any>] [<any>] (theaters|theatres|theater|theatre|cinemas|cinema)|now (playing|showing|streaming)|the trailer
    jfmzi8w0: { discount: -0.12, event: -2.02 },
    // event: (opening|business|store|operating|holiday|office) hours|(we are|we will be|will be|we are|is|are) [also] (open|closed)|closed (on|for|from|until|till)
    dz9nvtkx: { discount: -0.1, service: -0.17, event: -2.22, 'general-info': 0.6 },
    // event: (menu|offer*|promo*|promotion|deal*|sale|valid|available|delivery|order|orders|preorder*|pre order*|reservation*|buy|savings|in stores) .. ({soon}|<date>)
    bghkc8bx: { discount: 0.13, purchase: 0.15, service: 0.22, event: -1.25 },
    // event: join us (in (supporting|celebrating|welcoming|our|making|wishing|congratulating|honoring|honouring|thanking|the fight|raising|saying|recognizing)|and (help|donate|support|save|our|become)|to (help|make|support|end|fight|stop|change|protect)|as we)
    it9352bl: { 'new-products': -0.2, event: -1.49, 'general-info': 0.13 },
    // event: (was|were|had|has been|have been) (a|an|so|such|great|amazing|honored|honoured|thrilled|proud|able|joined|held|hosted|delighted|lucky)
    w07i1tuh: {
      reviews: -0.2,
      opinion: -0.11,
      service: -0.16,
      event: -0.98,
      connected: 0.26,
      'general-info': 0.16,
    },
    // event: (participated|competed|attended|hosted|gathered|visited|presented|spoke|took part|took home|wrapped up|came together|came out|showed up|took the stage)
    rqv1nkvu: { service: 0.14, event: -1.1, 'general-info': 0.38 },
    // event: what (a|an) [<any>] (day|night|week|weekend|event|race|game|match|crowd|turnout|show|success|year|season|time)
    agxaxg2a: { event: -1.36, 'general-info': 0.15 },
    // event: (is|has|have|are) [now] (over|ended|closed|finished|wrapped)|now closed
    tonvolp8: { event: -1.7 },
    // event: (wore|wears|attends|in attendance|stepped out|front row|arrives at|arriving at)
    dw3d2jtm: { event: -0.74, 'general-info': 0.22, giveaway: 0.18, inspire: 0.13 },
    // event: (in case you missed|icymi|if you missed|weren't able to (make|join|attend)|couldn't make it|watch the (replay|recording)|on demand|replay)
    arbd39jt: { purchase: 0.18, event: -1.09 },
    // event: (day one|day two|day three|day <number>|first day|final day|opening day) (of|at)
    ytopaidk: { event: 1.99, greeting: 0.17 },
    // event: until we (start|begin|go live|kick off|open)
    tdjwny4f: { event: 2.77 },
    // event: (is|are|will be) (stopping|swinging|dropping|popping) (by|in|over)
    hbuudepn: { event: 2.38 },
    // event: (stop by|swing by|drop in|pop in|pop by|come by|come on (down|over|by))
    '3l0p9l34': { 'exclusive-info': 0.23, event: 1.4, community: -0.13 },
    // event: are you (headed|heading|going|coming|attending|joining)|will you be (there|at|in|joining|attending)
    '5puv0gr0': { event: 2.41 },
    // event: (gather|meet|unite|assemble|rally) .. ({soon}|<date>)
    '1wa6t3yr': { event: 1.7 },
    // event: (tomorrow's|tonight's|today's|saturday's|sunday's|friday's|thursday's|wednesday's|tuesday's|monday's|weekend's) [<any>] ({occasion}|{fixture}|show|episode|stream|auction)
    s0g22rwj: { event: 2.65 },
    // event: (class|classes|studio|gym|training|fitness) .. (schedule|timetable|lineup|line-up)|(schedule|timetable|lineup|line-up) is (here|live|out|up)
    v4s2pzt9: { event: 2.07, 'general-info': 0.14 },
    // event: (during|at|from) (its|our|their|last|the recent|this year's|last year's) .. {occasion}|(recently|just) (hosted|held|attended|wrapped|celebrated)
    k90aw6yx: { event: -1.1 },
    // event: (sale|deals|offers|early access|presale|discount*) .. (start*|from|until|till|ends|on) [<any>] <date>
    zmm89xjh: { discount: 0.25, purchase: 0.17, event: -1.75 },
    // event: (opening|opens|coming|playing|arrives) .. (theaters|theatres|cinemas)
    '63e1rsq6': { event: -1.81 },
    // event: (reserve|save|book|claim|grab|secure|get|snag|confirm|hold) (your|a|my|our) [free|virtual|front row] (seat|seats|spot|spots|place|places|slot|space)
    j1on9g08: { event: 3.1 },
    // event: (registration*|seating|sign ups|signups|entries|nominations|applications|submissions|doors|spots|entry|voting|auditions|ballot) (is|are) [now|still|officially] (open|live|available)
    '54lu13km': { purchase: -0.26, event: 3 },
    // event: (nominate|nominations|call for (nominations|entries|submissions|artists|speakers))
    qagz7vbn: { event: 3.55, 'general-info': -0.12 },
    // event: (walk|walks|walking|go|goes|going|take|takes) (away|home) with .. (prize*|product*|voucher*|hamper*|<money>|<number>|ticket*|trip|gift*|stay)
    vooleopx: { event: 2.77, giveaway: 0.18 },
    // event: (join|take|try|accept|complete|start|enter|do|finish) (the|our|this|my|a) [<any>] [<any>] [<any>] challenge
    nhal49lm: { opinion: 0.16, event: 3.56 },
    // event: (tune in|watch|listen|join|catch) [us|it|the show|live|back|in] [later] (today|tonight|tomorrow|this evening|this afternoon|at|on|from) [<date>|<time>] (at|on|from|to watch|for|<time>)
    fj9ec3go: { event: 3.46 },
    // event: (visit|see|find|meet|catch|join|come to|come see|check out|stop by|swing by|drop by) [us|our|the|me|their] [<any>] [<any>] (booth|stand|stall|pop up|marquee|tent)
    bwvmqndf: { event: 3.74 },
    // event: (earnings|results|conference|investor|analyst) (call|webcast|presentation) .. (<date>|<time>)|(report*|announce*|release*|host*|schedule*|discuss*) .. (quarter*|results|earnings) .. <date>
    v9l3pjkl: { event: 3.87 },
    // event: (autograph*|signing (session|event)|meet and greet|meet & greet|book signing|sign autographs|photo op)
    '2g438wzw': { event: 2.68, 'general-info': -0.15 },
    // event: (can|could|will|may) [also|then|even] win (your|a|an|the|our|one|big|up to|these|this|<money>|<number>)
    vr56t2zv: { event: 3.4 },
    // event: (schedule|timetable|line up|lineup|agenda|programme|program|fixtures|draw) (is|are) [now|finally|officially] (here|out|live|up|released|announced|set)
    dk79si1o: { event: 2.94, 'general-info': 0.13 },
    // event: (upcoming|forthcoming|our next|the next) [<any>] [<any>] ({occasion}|{fixture}|auction|show|exhibit|drive)
    f9j24ez0: { event: 2.92, 'general-info': -0.12 },
    // event: why not (join|gather|come|pop|drop|bring|head|swing|meet)
    q645ix52: { event: 2.1, community: 0.1 },
    // event: (limited time|in game|ingame|weekly|daily|login|special|double xp|community|seasonal|anniversary) (event|events|quest|quests|mission*|tournament*|challenge|challenges|raid*)
    '3v4c2u59': { event: 2.7 },
    // event: (world premiere|global premiere|live premiere|live reveal|reveal event|launch event|unveil event)
    e5e0awh6: { event: 1.85 },
    // event: (join|watch|tune in|live) .. (on stage|unveil*|reveal*|world premiere|launch event|premiere)
    g9i9mw82: { event: 2.65 },
    // event: (starts|starting|begins|beginning|dropping|drops|airs|airing|premieres|premiering|live|streaming|opens|kicks off|join us|see you|happening|returns|back|meet us|catch us) .. <date> (at|from|by) <time>
    qv68b8tv: { event: 4.1 },
    // event: (you can be|you could be|could you be|will you be|be) (a|the|our|one of) [<any>] [<any>] (winner|winners)|(next|another|more) (winner|winners|draw)|still time to (enter|win|join|register|sign up|take part)
    falp8lmz: { event: 3.5, 'general-info': -0.17, giveaway: 0.18 },
    // event: (everyone|everybody|all|those|anyone|people|who|guests|fans|friends) who (joined|came|attended|participated|took part|stopped by|came by|came out|visited|made it|showed up|turned out|tuned in|entered|supported|helped make)
    vdvn0ims: { event: -2.44 },
    // event: (that's a wrap|thats a wrap|it's a wrap|what a turnout|wrapped up|wrap up|until next (time|year)|see you (next year|again next)|huge success|great success|big success|came to an end|comes to an end|came to a close|is over|are over)
    kex1x94u: { event: -2.13, 'general-info': 0.25 },
    // event: (highlights|photos|pictures|pics|snaps|scenes|moments|takeaways|insights|learnings|impressions|recap|footage|memories|throwback|look back|looking back) (from|of|at|to) [the|our|this|last|yesterday's|an|a]
    r139hp0p: { purchase: 0.15, event: -1.43, community: 0.41, 'general-info': -0.11, other: 0.1 },
    // event: (yesterday|yesterday's|last night|last night's|last week|last week's|last weekend|last month|this past (week|weekend|month)|over the weekend|earlier (today|this week|this month|this year)|the other day|recently)
    pu9twweb: { 'new-products': -0.2, opinion: -0.18, service: 0.18, event: -1.28, 'general-info': -0.3 },
    // event: (we|they|who|he|she|team|teams|guests|students|participants|attendees|people|colleagues|experts|leaders|speakers) [<any>] (joined|met|gathered|explored|enjoyed|heard|learned|discussed|celebrated|hosted|attended|participated|visited|welcomed|experienced|spoke|shared|presented|competed|took part|came together|brought together|had|won)
    mo0e3sps: { purchase: -0.17, reviews: 0.4, event: -0.94, ideas: -0.12, 'general-info': 0.12 },
    // event: (congratulate|congratulations|congrats|well done|kudos|shout out|shoutout|hats off|applause|meet|introducing|announce|announcing) [to] [all|our|the|this|these|your] [<any>] [<any>] (winner|winners|champion|champions|finalists)
    '2zuft48h': { event: -1.64, community: 0.1, 'general-info': 0.17 },
    // event: last <date>
    '3v31rpo1': { event: -1.26, 'general-info': 0.11 },
    // event: (invite|invites|invited|inviting) you to (try|taste|savour|savor|discover|explore|indulge|shop|experience|enjoy|plan|learn|read|check|take a look)
    mim5gjh8: { event: 0.97 },
    // event: join the (conversation|discussion|chat) (using|on|below|in the comments|by|<hashtag>|and share|about)
    q08vajxm: { event: 0.68 },
    // event: (tip off|tipoff|puck drop|first pitch|kick off|throw in|lights out|gates open|doors) [is|at|from] <time>
    '7m90za94': { event: 3.26 },
    // event: (watch party|viewing party|fan fest|fanfest|fan zone|after party|afterparty|block party|launch party|release party|street party|meet the team|open training|all star game)
    '0z8w7uex': { event: 2.33, 'general-info': 0.16 },
    // event: (quiz night|trivia night|open mic|karaoke night|ladies night|game night|games night|movie night|film night|bingo night|comedy night|live band|guest dj|guest shift|wine tasting|beer tasting|bottomless brunch|paint and sip|supper club|tap takeover|vip night|late night shopping|trunk show|meet santa|santa's grotto|in store event)
    oa60p4mg: { event: 2.72 },
    // event: (story time|storytime|author talk|artist talk|curator tour|guided tour|guided walk|book launch|book club|poetry reading|drop in (session|class|clinic|workshop)|taster session|free trial class|open gym|job fair|career day)
    bsci1lzq: { event: 2.71 },
    // event: (office hours|demo day|virtual summit|user conference|community call|lunch and learn|lunch & learn|roundtable|round table|info session|information session|town hall|virtual tour|twitter space*) .. (<date>|<time>|{soon}|register|join)
    ykh593pz: { event: 3.06 },
    // event: (blood drive|food drive|toy drive|coat drive|clean up day|cleanup day|volunteer day|charity (walk|run|ride|auction|dinner|gala|match|golf|concert)|fundraising (dinner|walk|event|gala|night)|walkathon|walk a thon|telethon|radiothon)
    '2w81yhyh': { event: 2.12 },
    // event: (want to|fancy|wanna|would you like to|dreaming of|how would you like to|ready to|could) (win|winning|be our next winner)
    uzhz101y: { event: 3.47 },
    // event: ^ win
    e091igud: { event: 2.69, inspire: 0.12 },
    // event: (up for grabs|no purchase necessary|void where prohibited|prize draw|competition closes|comp closes|giveaway (closes|ends)|open to (uk|us|residents)|18 and over|winner* (announced|picked|chosen|drawn|selected|notified))
    wd7d4znb: { event: 3.37 },
    // event: (we're|we are|we'll be|we have|we've got) (giving|gifting|offering) .. (one of you|<number> of you|one lucky|away|you the chance)
    rmn2mhuw: { event: 3.4, connected: -0.1, giveaway: 0.1 },
    // event: (enter|ends|closes|closing|entries|deadline|apply|submit|register|nominate) (by|before|until|at|close|close on|end|on) .. (<date>|<time>|midnight)
    xd4yk49l: { event: 2.79, giveaway: 0.26 },
    // event: (applications|application|nominations|entries|submissions|registration|registrations|voting|ballot) .. (close|closes|closing|closed on|end|ends|due|deadline) [on|in|at|by]
    '0zd9fk7j': { event: 3.16 },
    // event: (one|two|three|five|ten|some|<number>) of you [lucky] (will|could|can|gets|get to|wins|win|is going|lucky)
    zoppagve: { event: 3.4 },
    // event: (exciting|amazing|great|cash|daily|instant|fantastic|fab|awesome|big|special|for|win|of) prizes
    hl5v5yzp: { event: 2.72 },
    // event: (spin the wheel|spin to win|scratch and win|scratch to win|play to win|instant win|lucky draw|lucky dip|prize wheel)
    y7espvas: { discount: -0.19, event: 3.07, giveaway: 0.22 },
    // event: (is|are|will be) coming to (our|your|a|the) [<any>] (store|stores|shop|branch|campus|city|town|library|museum|mall|stage|studio|pub|bar)
    qhejr47d: { 'new-products': 0.11, event: 2.37 },
    // event: (in|into) (the|a|our|with a|with the) [<any>] (draw|hat|raffle) (for|to win)|(puts|put|get|gets|enters|be entered|automatically entered|entered) .. (draw|raffle|giveaway|contest|hat)
    '29mdhbgx': { event: 3.74 },
    // event: could [both|all|also] be (flying|going|heading|jetting|driving|walking away|off|joining|winning)
    '98gnuoe1': { event: 3.06 },
    // event: who wants (a|to win|free|tickets|one|this|these|some) [<any>] [<any>]
    n425tr67: { event: 1.7 },
    // event: (<number>|two|three|one|five|half|full) day [<any>] (course|training|workshop|retreat|class|seminar|conference|festival|camp|intensive)|(evening|intensive|online|short) course .. (<date>|{soon}|places)
    '4rwkrmw8': { event: 2.91 },
    // event: (ask us anything|answering your questions|answer your questions|taking your questions|your questions answered) .. (live|<date>|<time>|{soon}|from|at)
    '7tozfboz': { event: 3.06 },
    // event: (pub quiz|quiz|trivia|bingo|karaoke|open mic|live music|dj set|comedy) .. (tonight|<date>|<time>|every)
    u6hymyxd: { event: 3.06 },
    // event: (health|eye|skin|hearing|blood pressure|free|vision) (check|checks|screening|screenings|clinic|consultation|consultations|test|tests|taster|session) .. (<date>|{soon}|<time>)
    zbnsu84h: { event: 3.11 },
    // event: (be in the audience|audience tickets|live recording|live taping|live podcast|recording live|in front of a live audience)
    r8slivhz: { event: 2.38 },
    // event: (open|opening|opens|hours|we open|serving|kitchen|available) [daily] (till|until|from|between|to|at) [late] <time>
    wh443bob: { event: -1.71 },
    // event: (happy|merry|joyful|joyous|blessed|wishing|wish) .. (festival|festivities|celebrations|holiday|holidays|weekend|celebration)
    pnpiml1u: { event: -1.7, 'general-info': -0.18, entertain: -0.2, greeting: 0.23 },
    // event: (celebrate|celebrating) with (your|family|friends|loved ones|the family|those|a|an|some|our <any>)
    '40kkpyb3': { event: -0.68 },
    // event: (<number>|more|few|couple) [<any>] (days|sleeps|weeks|hours) (until|till|to|to go until|before) (christmas|xmas|easter|thanksgiving|halloween|st|valentine's|mother's|father's|new|black|spring|summer|payday|the weekend)
    nc2buhgg: { event: -0.71 },
    // event: join .. as (she|he|they) (show*|share*|make*|cook*|explore*|take*|talk*|discuss*|bake*|reveal*|explain*|visit*)
    r4m98d6g: { event: -0.35 },
    // event: walk (you|us|me) through|run (out|low|into|errands|your)|running (out|low)
    o7fidwek: { event: -0.35 },
    // event: (show|shows|showing) (us|your|me|off|how|you|them|some|support|that|why|what|a little|love|their|his|her|our)
    f8bx5aio: { 'new-products': 0.3, opinion: 0.14, event: -0.16 },
    // event: (commercial|ad|advert|tv spot|campaign|trailer) .. (debut*|air*|premiere*|launch*)
    '3iibztur': { event: -1.36 },
    // event: submit your [own] (suggestion*|question*|idea*|claim*|feedback|resume|application|cv|request)
    guni5nso: { event: 0.32 },
    // event: (our|the|community|user|online|support) (forum|forums) [post|thread|page]
    ef36pvy5: { event: 0.52, 'general-info': -0.11 },
    // event: (fly|ride|walk|run|cycle|cook|bake|sing|play|work out|train|sketch|paint|craft|game) along (with us|at home|live|on)
    m9y5gr84: { event: 2.18 },
    // event: (we're|we are|we will be|we'll be|we|stores|store|shop|shops|office|offices|branch|branches|cafe|restaurant|kitchen|lines|hours) .. (open|closed) .. <date> .. (from|at|until|till|between) <time>
    '0zxi0aiq': { event: -2.72 },
    // event: (cancelled|canceled|postponed|called off|rescheduled|will not go ahead)
    kg3c4giu: { event: -1.81 },
    // event: (maintenance|outage|engineering works|disruption|delays|closures|road works|roadworks|closes early|closing early|closed early|close early)
    '1uzvrv44': { event: -1.71, community: -0.15, other: 0.16 },
    // event: (great|good|lovely|amazing|wonderful|fantastic|nice|awesome|pleasure|delighted|honour|honor|privilege|fun|loved) (to (see|meet|host|have|welcome|be|join|speak)|seeing|meeting|hosting|having|welcoming|being|catching up) .. (you|everyone|everybody|so many|all|at|with|yesterday)
    fzjwotna: { event: -2.04 },
    // event: (today's|this week's|our latest|the latest) (episode|video|blog|post|podcast|issue)
    qqm5oqbf: { event: -0.34 },
    // event: join our [<any>] (panel|panels) (and|of|to|for|today|now)
    gtsclqax: { event: -0.68 },
    // event: (launching|launches|launch|out|available|releases|released|arrives|arriving|landing|lands|valid|in stores|on sale|ships|shipping|delivery|selling) .. [the] <date>
    az7smnxh: { purchase: 0.48, 'general-info': -0.21 },
    // event: (opening|business|operating|holiday|festive|revised|trading|store|christmas|new|special|extended) hours .. (<date>|<time>)
    wqray3ka: { event: -2.38 },
    // event: (put|pop|get|stick|leave|add) your (name|names) (down|forward|on the (list|sheet))|(sign|put) (yourself|your (child|kids|team|crew|dog|little one*)) (up|down)|(let us know|tell us|message us|reply) if you're coming|book (in|on) with|bag (a|your|yourself a) (place|spot|seat)
    pqvy1ddd: { event: 2.38 },
    // event: (hours|days|day|week|weeks|month|time|chance|tomorrow|midnight) (left|remaining|still|more|to go) to (enter|register|submit|sign up|join|nominate|send|take part|share|rsvp|get your|put)
    ti8drlha: { event: 3.06 },
    // event: (best|favourite|favorite|funniest|most creative|most original|closest|correct|winning|lucky|first) [correct|right] (one|answer*|entry|entries|photo|caption|photos|story|comment|reply|guess|design|name) (wins|win|will win|gets|will get|receives|will receive|takes|bags|scoops)|(if|when) we (pick|choose|use|draw) yours|if yours is (picked|chosen|drawn)|(our|we'll pick our|the judges') favourites (win|get)
    akx33uin: { event: 3.4 },
    // event: (official|full|contest|competition|giveaway|sweepstakes) rules|rules (apply|here|below|in bio|at <url>|<url>)|(see|read) (the|full|official) rules|(18|21) years or older|(must be|open to) .. (<number> or (over|older)|<number> and (over|older)|<number> years)
    t8zesyt5: { event: 2.72 },
    // event: (be|be the|you're the) [lucky] caller <number>|call in (to|and) win|text .. (to|and) win|dial .. (to|and) win|(send|sms|whatsapp|scan|submit|upload) [<any>] [<any>] (code|codes|receipt|receipts|slip) .. (win|draw|prize*|chance)
    e9z4wezy: { event: 3.06 },
    // event: (could|might|can) be yours|have to give away|to give away (to|this|today|tonight|in)|got (a pair|two|three|<number>|some|tickets|copies) [<any>] [<any>] [<any>] to give away|fancy (bagging|getting|nabbing|scoring|winning)|(bonus|extra|additional) (entry|entries)
    '4pkmddlw': { event: 2.72, community: 0.12 },
    // event: (like|heart|love) (and|&) (comment|share|retweet|rt|follow|tag|save)|(follow|like|comment|tag|rt|retweet) (&|and|to|for) (follow|like|comment|tag|rt|retweet|enter|win|be entered)|(comment|reply|drop|leave) .. (to be entered|to enter|for a chance|to be in|to win)
    vp19vbx0: { event: 2.92, 'general-info': -0.13 },
    // event: (quiz|comedy|poetry|jazz|craft|curry|film|movie|games|game|knit|knitting|stitch|trivia|painting|paint|mixology|whisky|gin|cocktail|cheese|wreath|candle|pottery|acoustic|blues|folk|salsa|dance|bingo|karaoke|tapas|steak|burger|pie|tasting|date|singles|student|family|social|networking|pub|opening|press|supper|vip|parents|bat|moth|star|stargazing|science|museum|sourdough) (evening|evenings|night|nights|morning|mornings|supper|social|afternoon) .. (<date>|<time>|{soon}|<money>|<url>|with)
    '1q0vi9p7': { event: 2.7 },
    // event: (an|the|our) (evening|afternoon|night|morning|hour) (with|of|in conversation)
    mov9c7ag: { event: 2.01 },
    // event: (in conversation with|reads from|reading from|will be reading|talks about (her|his|their)|talking about (her|his|their)|giving a talk|gives a talk|signing (copies|books)|signs (copies|books)|book talk|guest (speaker|speakers|chef|bartender|dj|lecture)|meet the (maker|makers|author|artist|winemaker|brewer|grower|designer|experts|players|authors))
    fpei1ad4: { 'new-products': -0.21, event: 2.42, community: -0.11, 'general-info': 0.11 },
    // event: (half term|holiday|holidays|school holiday|school holidays|easter holidays|summer holidays|spring break|march break|winter break) (club|clubs|camp|camps|activities|activity|workshops|fun|trail|sessions|programme|program|crafts|sorted|coming up)|(summer|day|sports|football|soccer|coding|art|drama|dance|science|tennis|holiday|winter|kids) (camp|camps) (<date>|<year>|is|are|for|now|starts|places|registration|spots)
    '781icq6a': { event: 2.38 },
    // event: (drop in|turn up|walk in|come along|no need to book|no booking) .. (free with|free of charge|all ages|all welcome|any time between|<time>|bring)|(free|included) (with|in) [your] (entry|admission|ticket|museum entry|museum admission|general admission)
    bgpqmvyn: { event: 2.38 },
    // event: (all (ages|levels|abilities) [are] welcome|no experience (needed|necessary|required)|beginners [are|very] welcome|suitable for beginners|(families|dogs|newcomers|newbies|plus ones|walkers|players|singers) [are|and dogs] welcome|newcomers)
    q9gu2zt6: { event: 1.36 },
    // event: (wear|bring) [a|an|your] (sturdy|warm|comfy|comfortable|old|suitable|sensible|your own|picnic|chair|chairs|torch|towel|wellies|apron|blanket|picnic blanket|raincoat|notebook|laptop|yoga mat|old jam jars|walking boots|water bottle|mug|swimsuit|gloves|cake|questions)
    wxjm60ax: { event: 1.71 },
    // event: (we're|we are|will be|we'll be|is|are) (throwing open|opening) [up] (the|our|its) (doors to|doors on|gates|garden|gardens|studio|studios|vaults|archive|archives|workshop) [on|to|for|this]|(we|they) [will] open the (gates|doors) (of|to|on|at)|(doors|gates) open [at|from] <any>|heritage open (day|days)|(step|come|get|go) (behind the scenes|backstage) .. (<date>|{soon}|tour)
    '8s2o73wh': { event: 2.47 },
    // event: (behind the scenes|backstage|guided|walking|ghost|brewery|distillery|factory|farm|stadium|site|boat|bus|heritage|campus|vineyard|warehouse|plant|facility|museum|gallery|garden) (tour|tours|walks) .. (<date>|<time>|<money>|book*|free|every|places|spaces|<url>)
    fhd9vuhd: { event: 2.72 },
    // event: (<number>|six|eight|four|ten|twelve|three|five) (week|weeks|session|sessions|part) [<any>] (course|programme|program|series|block|class|bootcamp|coaching)|(new|next|summer|autumn|spring|winter) (term|intake|cohort|block) (starts|begins|opens)|(term|course|classes|sessions|season|league|training|lessons) (starts|start|begins|begin|starting|resumes) [back] [on] (<date>|{soon})|(<date>|weekly|mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays) <any> [on|at] the (rec|hall|park|green|track|pool|court|club|beach|village hall|town hall|church hall)
    j8dhxq53: { event: 2.19 },
    // event: (is|are|will be|we're|we'll be) [back] (at|in) [the] <any> [<any>] [<any>] [<any>] (from <date>|<date> to|<date> <date>|this week|all week|until|through)|(follow along|keep up with us|more from the show|live from the (floor|show|stand|track|paddock|venue))
    uaa1wdlm: { event: 1.63, 'general-info': -0.1, entertain: 0.13 },
    // event: (we're|we are|will be|we'll be) (showing|exhibiting|presenting|demoing|demonstrating|showcasing|speaking|sponsoring|pouring|playing|trading) (at|in|on|our|the|all)|(visit|meet|see|find|talk to|catch|chat with|say hello to|say hi to) (us|our team|our experts|our specialists|our engineers|the team|our ceo) (at|in|on) [the] <any> [<any>] (booth|stand|hall|expo|show|conference|<year>)
    kbkzr13l: { event: 2.72 },
    // event: (capital markets day|investor day|annual general meeting|extraordinary general meeting|agm|press conference|news conference|media briefing|analyst (call|day|briefing)|shareholder* meeting|town hall meeting|public (meeting|hearing|consultation)|council meeting|consultation (event|evening)|hustings|open (evening|morning|weekend)|taster (day|evening|session)|careers (fair|evening)|parents evening) .. (<date>|<time>|registration|register|watch|attend|join)
    rayysr2p: { event: 2.99, 'jobs-investors': 0.12 },
    // event: (ko|first ball|bully off|face off|toss|warm up|curtain up|show time|showtime|doors|on stage|gates) [is|at|from] (<time>|<number>)|(home|away|back) (to|against|at home to) <any> .. (<date>|{soon}|<time>)|(under the lights|at home to|cup tie|first leg|second leg|league opener|season opener|home opener|relegation battle|top of the table clash|box to watch)
    '3ptaqonh': { event: 2.29, community: 0.33 },
    // event: (opening night|press night|previews|preview performance|matinee|final performance|final performances|on stage (now|tonight|until|from)|tonight at|stalls|dress circle|returns (in|available|only)|standing only|limited run|extra (show|date|night|performance) [added]|new dates added|(support|supported) from|world tour|uk tour|tour dates|headline (show|slot|tour)|residency)
    nekhj47f: { discount: 0.52, purchase: 0.16, event: 1.21, cause: 0.16 },
    // event: (kids|family|children|community|cultural|science|fun|history|nature|wellness|sports|health|safety|adoption|volunteer|planting|beach) (fun day|day|days|weekend) (<date>|{soon}|<time>|at|returns|is back|on)|(summer|school|village|church|christmas|winter|autumn|spring|harvest) (fete|fair|fayre|bazaar|show|social|ball)|(plant|book|cake|craft|record|vinyl|jumble|tabletop|rummage|yard|garage|bake) (sale|swap) .. (<date>|<time>|{soon})|(coffee morning|car boot|tombola|ceilidh|barn dance|open garden*|duck race|egg hunt|treasure hunt|scavenger hunt|pumpkin picking|tree lighting|lights switch on|switch on|firework* display|bonfire night|carol (concert|service|singing)|nativity|panto|santa visit*|trick or treat trail|lantern parade) .. (<date>|<time>|{soon}|free|tickets)
    op55juv7: { 'new-products': -0.19, event: 2.64 },
    // event: (lace up|sign up|signed up|signing up|take part|team up|train*|walk|run|swim|cycle|climb|trek) .. (10k|5k|half marathon|marathon|triathlon|fun run|sponsored (walk|swim|run|ride)|skydive|abseil|dragon boat|obstacle course|charity (walk|swim|ride)|ultra)|(sponsored|memorial|santa|colour|color|midnight|sunrise|sunset|group|social|community|club) (walk|run|swim|ride|dash) .. (<date>|<time>|{soon}|meet|free)|(meet|meeting|start|starting) (at|outside|by|in|from) [the] <any> [<any>] [<any>] (<time>|at <number>)
    '0rs3y526': { event: 2.74 },
    // event: (watch|stream|tune|hop|hang out|play|cook|bake|craft|train) (along|in|on|with us) .. (twitch|youtube|tiktok|facebook|instagram|insta|ig|stream|live) [<any>] [<any>] (<time>|<date>|{soon}|now)|(today's|tonight's|tomorrow's|friday's|next) (stream|livestream|live|broadcast|space|keynote)|(watch|catch|follow) the (keynote|livestream|live stream|reveal|showcase|launch|premiere|ceremony|final|finals|game|race|match) (live|now|here|on|at|<date>|<time>)
    fiso1ail: { event: 2.44 },
    // event: (bonus|double|triple|2x|3x) [<any>] (xp|exp|drops|loot|rewards|tokens|coins|rep) (weekend|week|event|day|live|now|until|active)|(limited time|ltm|new) (mode|playlist|quest|questline|raid|bracket|ladder) (is live|live|now|until|ends|starts)|(login|log in) .. (to claim|for a free|reward*|every day|daily|before|between)|(complete|finish|beat|collect) .. (quests|missions|challenges|tasks|all) .. (unlock|earn|claim|reward*|before|by <date>)|(open|closed|public) (beta|playtest|alpha) (weekend|starts|begins|is live|<date>|runs|sign*)
    dluooujb: { event: 1.74 },
    // event: (throwback|flashback|motivation|giving|travel|taco|feature|casual|fact|wellness|transformation|medical|techno|makeover|thirsty|foodie|friday|fun|self care|mindful|meatless|tip|tech|feelgood|feel good|fearless|wisdom|wellbeing|workout|women crush|man crush|follow|sneaker|caturday|staff pick|small business|spotlight|science|tasty|two for|terrific|try it|treat|topic|toolbox|testimonial|member|mental health|sunday) (monday|tuesday|wednesday|thursday|friday|saturday|sunday|funday|feeling|feels|mood|scaries|roast|lunch)
    h4sy6hs3: { event: -0.19 },
    // event: (looking for|hiring|recruiting|seeking|searching for|on the hunt for) (a|an|our next|our new|two|three|more|new|<number>|some|experienced|talented|passionate|motivated|volunteers) [<any>] [<any>] [<any>] (to join|who|with|for our|in our|based|in|join)|(apply|applications|cv|resume|cvs) .. (careers|career|job|jobs|vacancy|vacancies|role|position|by <date>|before <date>)|(careers page|job opening*|open position*|open role*|vacancy|vacancies|full time|part time|permanent role|fixed term|apply via)
    '2atfwhsl': { event: -1.6, ideas: 0.15, 'general-info': -0.12, entertain: -0.19, 'jobs-investors': 0.46 },
    // event: (mon|monday|mondays|tues|tuesday|wed|weds|wednesday|thurs|thursday|fri|friday|sat|saturday|weekdays|daily) (to|through|thru|until|till|and) (thurs|thursday|fri|friday|sat|saturday|sun|sunday|sundays) .. (<time>|<number>)
    fq88ddws: { event: -0.36 },
    // event: (close|closes|closing|closed|shut|shuts|reopen*|open|opens|opening) [again|early|earlier|later|late] (at|from|until|till|on|by) [<any>] (<time>|<date>) [until|till|to|on|for|due|as|because]
    '8809taqe': { event: -0.71 },
    // event: (<percent> off|half price|1 for 1|2 for 1|two for one|bogo|happy hour|double points|triple points|bonus points|free delivery|free shipping|buy <number>|offer*|deal*|sale|discount*|voucher*|promo*|clearance|savings|use code|cashback) .. (<date>|<time>|{soon}) [to|from|till|until|at|and] [<time>|<date>]
    gkqq0wpz: { discount: -0.15, purchase: 0.28, event: -1.27 },
    // event: (<date>|{soon}|weekend) .. (<percent> off|half price|1 for 1|2 for 1|two for one|happy hour|double points|triple points|bonus points|sale|deals|offers|savings|discount*)
    '6m5t099x': { event: -1.78 },
    // event: (drop|drops|dropping|new drop|restock*|collection|new menu|orders|pre order*|preorder*|high tea|afternoon tea|carvery|set menu|buffet) .. (tonight|tomorrow|<date>|{soon}) [at|from|to] [<time>]
    vw4rnx72: { event: -0.81, connected: -0.14 },
    // event: (deadline|last day|reminder|final day|due date|cut off|remember) .. (claim|file|pay|renew|return|order|post|ship|apply for|tax|submit your (claim|return|tax)|collect|redeem|use)
    r97hl65k: { event: -1.7 },
    // event: (ship|ships|shipped|shipping|dispatched|posted|delivered|delivery|arrive|arrives|arriving|processed|sent out|refunded|collected|collect|collection|landing|lands|in stores|on shelves|available|reserve*|table) .. (on|from|by|before|after|until) <date>
    ym0e0zaa: { reviews: 0.1, event: -0.87 },
    // event: (stock|housing|property|energy|labour|labor|job|mass|share|bull|bear|money|capital|emerging|target|local|carbon|bond|rental|second hand) (market|markets)|(world|business|first|economy|premium|middle|working|best in|asset|a|in a) class|talk (to|with) (us|our|a|your|an|the)|talking (to|about)|(perfect|price|best|great|a) match|(third|party|garden) party|party (wear|season|dress*|bag*|food|platter*|outfit*|pack*|size)|walk (in|into|out|away|past|through|up|up to)|walks (in|into|out|away)|race (to|against|for) (net|zero|the bottom|time|the)|fair (price|trade|share|enough|play|pay|wage*)|(final|finals) (payment|exam|exams|bill|call|price|few|sale|hours|version|touch*|step*|piece|say|score|result|quarter|word|stage*)|run (by|for|our|on|a|the|your|through)|show (this|your|the) (post|card|pass|id|screen|app|ticket|coupon|code|student)
    gb96bptq: { 'new-products': -0.28, event: -0.38, entertain: 0.22 },
    // event: (it was|what a|that was) (lovely|great|brilliant|fantastic|wonderful|amazing|magic|magical|special|perfect|cracking|fab|fabulous|incredible|memorable|privilege|joy|treat|pleasure)|(the rain|rain|weather|sun) (held off|stayed away|was kind|came out)|(packed|full) (house|out|room)|(rain or not|despite the rain|in the rain)|(crowned|scooped|smashed it|came (first|second|third)|took (first|gold|silver|bronze|second)|finished (first|second|third|top)|full time|final score|runner up|runners up|podium|results are in|our winners|the winners (are|were)|lost to|raised [<any>] <money>|<money> raised)
    fgsrbwl9: { event: -0.87, connected: 0.12, 'general-info': 0.16 },
    // event: (<number>|so many|dozens|hundreds|thousands) [of] [<any>] (you|people|guests|attendees|children|kids|runners|riders|volunteers|families|delegates|students|visitors|members|colleagues|customers|employees|participants|supporters|pupils) (came|joined|attended|turned|took|gathered|filled|crossed|heard|learned|visited|planted|cleaned|walked|ran|stepped|raised|helped|packed|braved|made|round|danced|sang)
    '7j5bvfsi': { event: -1.43 },
    // event: (can't|cannot|won't|not|will not) (go ahead|be going ahead|be happening|take place|be on|run)|(rained|frozen|snowed|called|blown) off|(new|rescheduled) date (will|to|tbc|soon|is)|(lost (his|her|their) voice|off sick)
    avfrhdhv: { event: -1.7 },
    // event: (was|were|had|went|gave|took|made|came|drove|lifted|opened|closed|fell|lost|beat|scored|signed|published|arrived|landed|finished|released|completed|handed|delivered|received|welcomed|launched|reported|planted|raised|sold|won|left|said|got|found|built|moved|started|ended|broke|reached|passed|ran|met|saw|brought|sent|turned|became|installed|rescued|sailed|walked|stood|kept|held|played|spent|paid|called|began|returned|retired|celebrated|announced|confirmed|approved|elected|named|joined) [<any>] [<any>] [<any>] [<any>] [<any>] (on|last|at|by) (<date>|<time>)
    '1lrrlsss': { event: -1.07, community: 0.12, 'general-info': 0.33 },
    // event: (on|at|by|until|since) (<date>|<time>) [<any>] [<any>] [<any>] (was|were|had|went|gave|took|made|came|drove|lifted|opened|closed|fell|lost|beat|scored|signed|published|arrived|landed|finished|released|completed|handed|delivered|received|welcomed|launched|raised|sold|won|left|said|got|found|built|moved|started|ended|broke|reached|passed|ran|met|saw|brought|sent|turned|became|walked|stood|held|played|spent|began|returned|celebrated)
    uz9ur22c: { event: -1.02 },
    // event: (subscribers|members|followers|insiders|friends|patrons|bidders|donors|vip*|<any> club|<any> list) (get|gets|got|see|saw|are seeing|know|knew|read|may|can|will|had|have|only|hear|heard) .. (<date>|<time>|<number> hours|<number> hrs|early|first|{soon})|(only for|just for|a note to) [our|the|those] [<any>] [<any>] (subscribers|members|followers|insiders|friends|who follow us)|(before|ahead of) (anyone|anybody|everyone|everybody|the rest|the others|the public|it goes|the stores|the press|the papers|the show|the doors|the world|our stockists|general)|(in your inbox|behind your login|early access|the moodboard|nobody (outside|else) has|won't be posted|not going on the website|nowhere else)
    klexllwf: { 'exclusive-info': 0.69, 'new-products': 0.21, event: -0.87 },
    // event: (visiting|library|gym|pool|bar|kitchen|shop|surgery|clinic|reception|desk|phone|counter|delivery|late night|senior|quiet|summer|winter|term|sunday|bank holiday|rush|peak|prayer|lobby) (hours|times|opening|timetable|tweak)|(every|each) (day|morning|weekday) (at|from|by|until|for)|(open|opens|opening|serving|served|we serve|we open) [<any>] [<any>] (daily|weekdays|every day|seven days|<number> days|<date> to|all day|24 7)|timetable (tweak|change)|<time> (to|till|until) <time> (daily|weekdays|every day|seven days)|(open|opening) <date> (to|through|until) <date>
    '8keot0zk': { event: -1.45 },
    // event: (flight|flights|train|trains|bus|buses|ferry|ferries|coach|coaches|tram|trams|trip|crew|crews|engineers|power|water|supply|service|broadband|main|line|boat|sailing|delivery|vans|departs|departure*|turnstiles|road|lane|bridge) [<any>] [<any>] [<any>] [<any>] (leave*|depart*|from|back|restored|by|until|since|burst|down|off|closed|shut|every|run|runs|instead) [<any>] [<any>] (<time>|<date>|<number>)
    jgomikw9: { event: -1.11, 'general-info': 0.19 },
    // event: (survey|questionnaire|consultation|poll|census|feedback form) [<any>] [<any>] (takes|closes|ends|is open|open|runs)|how was (it|your)|(one of|out of|from|among|beat|over|more than) [over] <number> [<any>] (winners|entries|nominees|finalists|applicants|applications|candidates)|(winner|winners|finalist|finalists|shortlisted|entries) (out of|of|from|among) <number>|(last day|last days|last date|last dates|latest date*|order by|final date) (to|for) (send|post|order|ship|delivery|posting|parcel*|christmas|guaranteed)
    '8gfq9akf': { event: -1.67 },
    // event: (night|nights|day|days|hour|hours|minute|minutes|week|weeks) (sailing|cruise|stay|break|trip|itinerary|battery|guarantee|trial|warranty|shift|week|turnaround|delivery|drive|walk away|from the)|(month end|year end|quarter end|day to day|every day|some day|one day|these days|days off|leg day|rainy day|all day|all night|overnight|daily life|date night|weekend (look*|wardrobe|vibes|mood|read|plans|bag|reading|away|dinner))|(peak|peaks) on|(tonight|this week|today) (in your inbox|on the blog|in the newsletter)
    '0w85rmez': {
      discount: 0.59,
      purchase: 0.16,
      event: -0.8,
      'general-info': 0.17,
      entertain: -0.15,
      inspire: 0.14,
    },
    // event: (they|we|the group|the club) (meet|meets|gather|practise|practice|train|rehearse) .. (<date>|at <number>|at seven|at six|upstairs|every|weekly|fortnightly)|(monday|tuesday|wednesday|thursday|friday|saturday|sunday) [<any>] [<any>] (crew|gang|group|bunch|lot|regulars|table|club|team) (<number>|has|have|are|were|made|sorted|grew|turned)
    yvyuarbe: { event: -0.62 },
    // event: (just turn up|turn up (at|with|and)|no tickets needed|no need to register|nothing to book|free to enter|everybody's invited|everyone's invited|all invited|your invitation|consider this your invitation|we're throwing a|we are throwing a|come one come all|the more the merrier|saved you a (seat|chair|spot|place)|save you a (seat|spot|chair)|pull up a chair|pencil (us|it|this) in|diary date|dates for (your|the) diary|date for (your|the) diary|grab your diaries|one for (the|your) diary|clear your (diary|calendar|schedule))
    '8gyko167': { event: 3.08 },
    // event: (demo|test|open|taster|try out|trial|have a go|come and try|intro|discovery|fitting|trunk|tasting) (day|days|ride|rides|drive|drives|dive|dives|flight|flights|session|sessions|evening|weekend|show) [<any>] [<any>] (<date>|{soon}|in|at|on|from|for)|(making|painting|baking|cooking|knitting|sewing|carving|printing|pottery|life drawing|yoga|pilates|meditation|breathwork|foraging|stargazing|birdwatching|gardening|woodwork|coding|first aid|self defence|swimming|surfing|climbing|dance|drumming) (with|for beginners|in the|at the|on the) [<any>] [<any>] [<any>] (<date>|<time>|{soon}|<money>)
    d54rrax4: { event: 2.44 },
    // event: (takes|taking|take|on|graces|hits|returns to|comes to|coming to|lands on|lands in|arrives at) the (stage|pitch|court|decks|floor|mic|grid|roof|green) [<any>] [<any>] [<any>] [<any>] (<date>|<time>|{soon}|tonight)|(reads|signs|speaks|plays|performs|talks|teaches|spins|headlines|hosts|guests|lectures|appears) [live] (at|in|on|from) [the|our] <any> [<any>] [<any>] [<any>] (<date>|<time>|{soon}|on the <number>|doors)
    gw1p8wyg: { event: 2.38 },
    // event: (hear|see|catch|meet|watch|join) [<any>] [<any>] [<any>] (speak|speaking|perform|play|talk|in action|in person|in conversation|discuss|on stage|race|unveil) (at|on|in|with|this|tonight|tomorrow|about|from)|(you'll|you will) (meet|hear (from|how|about)|leave with|make (your|a)|learn (how|to|the)|taste|get to (meet|try|make)) [<any>] [<any>] [<any>] [<any>] (<date>|<time>|{soon}|places|spaces|seats|tickets|register|book)
    '0y87zde3': { event: 3.4 },
    // event: (we|i) (ring|call|phone|draw|pick|pull) [<any>] [<any>] [<any>] (at random|live on air|out of the hat|from the hat|a winner|the winner*|winners|<number> names)|(name|entry|comment|person|reader|listener|caller) [<any>] [<any>] [<any>] (gets|wins|will get|receives|takes home|goes home with|will receive) [<any>] [<any>] [<any>] (<number>|<money>|tickets|free|a year|voucher|hamper|bottle|litres|box|the very first|prize|signed|pair)|(you've|you have) (got|won) <money>|(comments|comp|competition|entries|draw|giveaway) (close|closes|end|ends|shut|shuts) [on|at|this] (<date>|midnight|noon|<time>|{soon}|sunday|friday)
    dskal04z: { event: 3.06 },
    // event: (team|teams) of (two|three|four|five|six|<number>)|(your|enter a|bring a|form a|find a|put together a) (team|squad|crew) (of|could|can|and|for|by|against)|(can you|will you|are you (up|game|in|ready)) (beat|survive|take on|finish|handle|crack|go the distance|for (it|the|this|a challenge))|(are you|who's) (in|game|up for it|with us|joining us|coming)|(dare|challenge|defy) you to|(up for|fancy) (a|the) (challenge|go|game|quiz|run|ride|swim)
    snh89sr0: { event: 1.28 },
    // event: (attending|going to|heading to|headed to|in town for|on your way to|registered for|see us at|meet us at|find us at|catch us at|speaking at|presenting at|exhibiting at) <hashtag> [this week|next week|this year|today|tomorrow|in <any>] [stop|come|swing|visit|don't|be|we|find|meet|let's]
    wrwdr73m: { purchase: 0.17, event: 1.92 },
    // event: (attend|see|catch|don't miss|join|check out|drop into|sit in on|hear) [<any>] [<any>] [<any>] (session|sessions|presentation|presentations|keynote|demo|demos|poster|posters|talk|talks|track|lab|breakout) (at|in|on|today|tomorrow|this|with|by|<date>|<time>|<hashtag>|room|hall)|(our|my) (session|presentation|keynote|demo|poster|talk|panel) (at|in|on|today|tomorrow|this|starts|begins|is)
    '9s5cew69': { event: 2.72 },
    // event: (follow|stream|view) (live|the live|it live|along live|us live) [<any>] [<any>] (here|on|at|now|from|via|<url>|<date>|<time>)|(live tweet|live tweeting|live blogging|live updates|live coverage|live now|live soon|live in|now live from|live from) [<any>] (from|at|on|the|<mention>|<hashtag>|<url>)|(follow|using|use) <hashtag> (for|to) (live|updates|join|follow along|take part|enter|win|ask)
    arj3jm1s: { reviews: 0.15, event: 2.39, 'general-info': -0.11 },
    // event: (nopurnec|no purch nec|no purchase nec|no purchase necessary|us res|us only|uk only|uk res|legal res|residents only|void where|amoe|nopurnec ends|sweeps|sweepstake|ts and cs|see rules|must be <number>|<number> only ends|ends <date>|rules <url>|entry form|entrants)
    '1rqk3dx6': { event: 1.98, community: -0.2, giveaway: 0.13 },
    // event: (contest|giveaway) time|(it's|its|time for) (a|another|our) [<any>] (contest|giveaway|competition)|(play|participate|guess|answer|solve|spot|find|decode|unscramble|scan|snap) (now|along|right|correctly|and|&|it|them) [<any>] [<any>] [to|and|&|stand] (win|a chance|be rewarded|get rewarded|grab|earn)
    n5rrmrq8: { event: 3.06 },
    // event: (last|final) (few|hours|hour|day|days|call|chance|week) (to|for) (enter|entries|participate|register|registration|join|sign up|nominate|submit)
    ob9cyaav: { event: 4.76 },
    // event: (joins|join|joining|guest on|appears on|appearing on|be on|on air on|interviewed on|live on) (<mention>|the show|the radio|air|bloomberg|cnbc|cnn|bbc|fox|npr|radio) [<any>] [<any>] [<any>] (<time>|<date>|{soon}|to discuss|now|live)|(all new|brand new|new) (episode|episodes|show) [<any>] (<time>|tonight|<date>|airs|premieres tonight)|(season|series|world|tv) (premiere|finale|opener) (<date>|<time>|tonight|is|airs|at|on)|(set your|program your) (dvr|dvrs|tivo)
    ybnqrizb: { event: 2.09 },
    // event: (run|walk|ride|ski|paddle|play|sing|dance|dine|brunch|learn|volunteer|march|stand|shop|network|train|lunch|party) with us (<date>|{soon}|at|on|this|in|for)|(walk|run|ride|swim|row|cycle|climb|march|hike) (for|to end|against|to beat|to raise) [<any>] [<any>] [<any>] (<date>|{soon}|register|sign|join|<url>)|(grab|lace up|dust off|pack|bring|get) your (trainers|running shoes|boots|helmet|bike|team|mates|friends|family|crew|sleeping bag|dancing shoes|lawn chair*|questions) [<any>] [<any>] (and|for|to|on|this|ready)
    '0k4vok5k': { event: 2.22 },
    // event: (game|match|race|fight|event|election|launch|show|release|finals|festival|graduation|derby|opening|derby|raid|release) (day|night|week|weekend|time) (is here|is upon us|in|at|is finally|tomorrow|live|has arrived)|(it's|its|happy) [finally|officially|almost] (game|match|race|fight|show|gala|launch|festival|finals|opening|expo|conference) (day|night|week|weekend|time)|<any> (v|vs|versus) <any> [<any>] [<any>] [<any>] (<time>|<date>|live|kick off|today|tonight|ko)
    sol2lf6d: { event: 1.68 },
    // event: (cast|casting|casts) your (vote|votes) [<any>] [<any>] (before|by|until|closes|for the winner)|(help|vote) [<any>] [<any>] [<any>] (win|wins|to the final|into the final|advance|crown)|(deadline|closing date|due date) (extended|is|for (entries|submissions|applications|nominations|registration))|(call for|now accepting|we're accepting|accepting|open for) (applications|entries|papers|speakers|nominations|submissions|proposals|abstracts|participants|teams|exhibitors|vendors)|(apply|register|enter|nominate|submit) (by|before) [midnight|noon|friday|sunday|monday|tomorrow|<date>|<time>]
    r6ap7849: { opinion: 0.25, event: 2.35 },
    // event: (here's|see|read|find out|watch|check out|discover|learn|recap|missed) what (happened|you missed|went down|we learned|went on|we got up to|they had to say|our|went)|(for|of) having (us|me)|for hosting (us|me|our)|(grateful|honored|honoured|proud|thrilled|happy|pleased|delighted|privileged) to have (been|hosted|joined|participated|taken|spoken|presented|attended|met|had|won|welcomed|shared|supported)|joined us (at|for|on|in|to|last|yesterday|from|and|as)|(key|top|main|some|biggest) (takeaways|learnings|moments|highlights|insights) (from|at|of)
    jtfdvlnb: { event: -1.7 },
    // event: (looking for|hiring|seeking|recruiting|need|needs) (a|an|our|two|three|more|some|new|<number>) [<any>] [<any>] [<any>] (engineer*|manager*|developer*|technician*|consultant*|assistant*|analyst*|designer*|chef*|driver*|nurse*|coordinator*|specialist*|officer*|executive*|intern*|apprentice*|accountant*|director*|barista*|lead|supervisor*|mechanic*|operator*|teacher*|electrician*|stylist*|receptionist*|sales associate*)|(join|joining) our [<any>] (teams|team) (in|as|at|across|and)|(part|full) time (role|position|job|opportunity|staff)
    wzdyo201: { event: -2.72 },
    // event: (out of|in|the|fine|theme|signature|favourite|favorite) tune [in]|(on|from) the stall|(happy hour|sale|sales|offer|offers|deal|deals|season|promo|discount*|black friday|rate|price*) (starts|start|begins|ends|end|is|are|kicks off|now|on|continues) (now|on|today|tomorrow|tonight|this|at|here|until|<date>)|(shop|order|buy|available|book|save|stream|download) (now|today|tonight|tomorrow|this weekend|by|until|from) [<any>] (<date>|<time>)
    '0n2hcqoo': { discount: 0.43, 'new-products': -0.16, event: -1.71, connected: 0.15 },
    // event: (has|have|is|are) [now|officially|finally|already] (begun|kicked off|underway|under way|in full swing|off and running|started)|(we're|we are|we made it|here|back|on the ground|on site|greetings|checking in) [live] (at|from) <hashtag>|today's the day|the day is (here|finally)|(day|stage|round|week) (1|2|3|one|two|three|four) (at|of|is|here|begins|in) [the|our] <any>|one night only|one day only event|(this|next) (year's|month's|week's) (event|festival|summit|conference|edition|show|fair|expo|awards|race|tournament|gala)
    ftrdym11: { event: 1.86, 'general-info': 0.12 },
    // event: (workshop|workshops|masterclass|class|webinar|session|tasting|clinic|seminar|talk|retreat|bootcamp|tour|brunch|dinner|supper|party|screening|concert|show|lecture|panel|demo|meetup|hackathon|course) (with|by|hosted by|led by|featuring|presented by|conducted by|curated by|taught by) [<any>] [<any>] [<any>] [<any>] (<date>|<time>|{soon}|book|register|sign up|join|rsvp|tickets|<url>|seats|spots)
    da91n8ml: { event: 4.08 },
    // event: (schedules|sets|announces|host|hold|webcast|report|release|discuss) [its|our|the] [<any>] [<any>] (quarter|year|results|earnings) (results|earnings|call|webcast|conference) [<any>] [<any>] [<any>] (<date>|call|webcast)|(present|participate|speak|exhibit) at [the] <any> [<any>] [<any>] [<any>] (conference|forum|summit|symposium|congress|expo|show)
    '0wb3f2ji': { event: 2.72 },
    // event: (auction|bidding|bids|sale room|lots) (opens|open|closes|close|ends|starts|is live|now open|is open|goes live|begins|on view)|(place|make|get) your (bid|bids)|bid (now|here|on|online|before|until|by)|silent auction|(live|online|charity|timed) auction|(preview|viewing) (days|day) [<any>] [<any>] (<date>|before|auction)
    pql1o3r9: { event: 2.72 },
    // event: (submit|send|tweet|drop|post|leave|share|bring|got|have|ask) [in|us] (your|any|a) (question|questions) [<any>] [<any>] [<any>] (live|<date>|<time>|{soon}|for our|for the|using <hashtag>|ahead of|and we'll|and our|before)|(ask|asks) <hashtag>|<hashtag> (chat|q&a|ama)|(experts|team|ceo|founder|chef|designers|doctor|dermatologist|author) [<any>] [<any>] [<any>] (answering|to answer|will answer|answers) [<any>] [<any>] (questions|live)
    pz4w13ap: { event: 2.38 },
    // event: (calling all|attention all|attention) [<any>] (artists|students|developers|gamers|designers|creators|photographers|chefs|bakers|musicians|writers|filmmakers|startups|founders|innovators|entrepreneurs|teachers|makers|coders|hackers|scientists|researchers|runners|cyclists|dancers|singers|inventors|young|fans|nurses|women)
    xjdlumsx: { event: 1.76 },
    // event: (in|at|during|for|of|about|to) (this|our|the|a) [free|live|upcoming|next|interactive|online|virtual|<number> minute|half day] (webinar|masterclass|class|workshop|session|seminar|talk|bootcamp|virtual event|roundtable|meetup|info session|open house|open day|hackathon|summit)|free [<any>] [<any>] (webinar|masterclass|class|classes|workshop|workshops|seminar|concert|screening|screenings|event|events|clinic|tour|tours|walk|talk|lecture|session|sessions|demo|demos|festival|film) [<any>] [<any>] (<date>|<time>|{soon}|<url>|register|for|with|at|in|on)
    oxm01yrg: { event: 2.66, 'general-info': 0.12 },
    // event: (here's|here is|this is) how [you can|to] (enter|participate|play|win|join|take part|get involved)|(steps|step|rules|ways) to (enter|participate|win|join|play)|to (participate|take part|join in|be eligible|qualify|be considered) (simply|just|all|you|follow|like|post|share|tag|comment|send|use|1|tell)|(all you|you only) (have|need|got) to do [<any>] (is|to (win|enter)) [<any>] (follow|like|tag|comment|share|post|tell|answer|guess|send|download|register|predict)|(tell us|comment|guess|answer|share|predict|post|name|caption|spot) [<any>] [<any>] [<any>] [<any>] [<any>] (and|to|&|for) [you|you'll] [could|can|stand] (win|be in|enter|bag|be entered|a chance)
    '3s7f0bp2': { event: 5.44 },
    // event: (will|to) (race|compete|battle|play|fight|ride|run|defend|debut|headline|clash) [<any>] [<any>] (for|against|in|at|with|on) .. (<date>|<time>|championship|title|trophy|final|finals|cup|race|tournament)|(who's|who is) [else] (ready for|excited for|watching|rooting for|tuning in|coming to|going to|playing) .. (<date>|<hashtag>|tonight|game|match|race|final|event|fight|show|finale)
    xkx55671: { event: 2.44 },
    // event: (every|each) (monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend|week|night) [<any>] [<any>] (live|dj|quiz|karaoke|trivia|bingo|open mic|ladies night|jazz|salsa|comedy|music|run club|storytime|class|classes|yoga)|(live music|dj|quiz|karaoke|trivia|bingo|open mic|ladies night|jazz|salsa|comedy|run club|story time|storytime|yoga|parkrun|book club) [<any>] [<any>] (every|each|this|on) (monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend|week|night|<date>)
    tzjl0cdk: { event: 3.12 },
    // event: (register|registering|sign up|signing up|apply|express) [your] (interest|for|to (attend|join|take part|volunteer|run|walk|compete|play|participate|present|exhibit|speak|host)) [<any>] [<any>] [<any>] (<date>|here|<url>|now|today|<hashtag>|event|course|session|below)|(stay (tuned|glued|connected|locked)) (to (our|the|this)|here|<date>|tonight|tomorrow|at) [<any>] [<any>] [<any>] (page|pages|channel|handle|<date>|<time>|live|tonight|tomorrow)
    kpec6hze: { event: 2.37 },
    // event: (as of|since|effective|dated|updated|last updated|recorded on|born on|founded on|signed on|published on|until recently|between <year>) [<any>] (<date>|<year>)|<date> (marks (<number>|one|the anniversary|our)|marked|is (national|international|world|the anniversary|known))|(national|international|world) <any> [<any>] day|(today|<date>) (marks|we (celebrate|honor|honour|remember|recognize|recognise|mark|observe))
    gbag0eol: {
      'exclusive-info': 0.33,
      opinion: -0.11,
      event: -0.42,
      'general-info': 0.11,
      inspire: -0.16,
      cause: 0.53,
      other: -0.21,
    },
    // event: (workshop|masterclass|webinar|cook along|taster|fireside chat|book signing|live session|q&a session|live demo|meet up) (with|by|hosted by|led by)
    '9cfjf7lr': { event: 3.47, 'general-info': -0.23 },
    // connected: (retweet|rt|like|share) [this] if (you|you're|you are|you've|you'll|your)
    '5v6w06vv': { connected: 1.32 },
    // connected: (team|staff|office|shop|crew|company|work) (lunch|dinner|breakfast|outing|day out|picnic|photo|party|trip|bbq|barbecue|celebration)
    '9rip9i2j': { connected: 1.2 },
    // connected: (our|a|this|lovely|beloved|long-time) colleague* <any>
    '4vupziks': { connected: 1.06 },
    // connected: <any> (years|yrs) with (us|the company|the team|<any>) ..
    ci7v46os: { connected: 0.79, greeting: 0.19, other: -0.17 },
    // connected: (retire*|retirement|farewell|heading off|last day) .. (colleague*|team|years|us|career)
    ddkj2sne: { connected: 1.08 },
    // connected: a proud (moment|day|week|milestone) for
    bnbwov1e: { connected: 1.22 },
    // connected: (that's|this is|which is|that is) why we (are|re|stand|fight|believe|speak|talk|support|care|work|created|started|chose|do)
    '95k9m601': { connected: 1.37 },
    // connected: we('re| are|) [all|proudly] (stepped up|step up|standing|stand|committed|pledge*|speaking|talking about|joining) [up] [in|with|for|to|against]
    w6w5z7db: { connected: 1 },
    // connected: (sign|add your name to) (the|our|this) (petition|letter|pledge)
    dd789ae9: { connected: 0.81 },
    // connected: (our|the) (community champion*|store manager|shop manager|colleague*) [at|in|from] .. <any>
    '4lemqoxo': { connected: 1.24, community: 0.15, 'general-info': -0.24 },
    // connected: (showed up and showed out|went above and beyond|goes above and beyond|crushed (it|the|this)|hands on with)
    rc9k77ei: { 'new-products': -0.14, connected: 0.94, 'general-info': 0.32 },
    // connected: (thank you|thanks|thankful|grateful) [so much|all] (to all|to everyone|to our|to each|for your support|for being|for all|for making|for supporting|for joining|for following|for choosing|for your|for a|for the|for coming|for everything)
    efk7rwn5: {
      'new-products': -0.22,
      opinion: 0.11,
      event: 0.3,
      connected: 1.85,
      community: 0.33,
      'general-info': -0.14,
    },
    // connected: (thank you|thanks|thankyou|thank)
    '9v7nvky2': {
      discount: -0.15,
      reviews: 0.42,
      'exclusive-info': -0.12,
      event: -0.24,
      connected: 1.55,
      community: 0.45,
      'general-info': -0.29,
      greeting: 0.29,
    },
    // connected: (grateful|thankful|gratitude)
    rsqueyd6: { connected: 1.43, 'general-info': 0.19 },
    // connected: (appreciate|appreciation|appreciated)
    tvnfrm78: { connected: 1.46 },
    // connected: (honored|honoured|humbled|blessed|touched|moved)
    jbraayr2: { reviews: 0.11, connected: 0.22 },
    // connected: (meet our|meet the team|meet the people|get to know|the people behind|faces behind|team spotlight|employee spotlight|employee of the month|staff spotlight|a day in the life|spotlight|meet the)
    '951yg0zi': {
      purchase: -0.28,
      'new-products': -0.18,
      event: -0.43,
      connected: 0.7,
      'general-info': -0.1,
    },
    // connected: ^ meet
    zfb3iyo2: { connected: 1.11 },
    // connected: (behind the scenes|behind-the-scenes|behindthescenes|take a peek|a look inside|behind the)
    q8ckp8e9: { 'exclusive-info': 0.18, service: 0.2, connected: 1.87, ideas: 0.1, 'general-info': -0.38 },
    // connected: our {staff}
    qhy8oasz: { connected: 1.69 },
    // connected: our (people|employees|colleagues|volunteers|associates|drivers|nurses|scientists|pilots|researchers|partners|agents|interns)
    f5k781x1: { connected: 1.89 },
    // connected: our (story|journey|mission|values|history|heritage|promise|purpose|commitment|belief|roots|vision|legacy|culture|founder*)
    o28o8alx: { connected: 1.73, 'general-info': -0.29 },
    // connected: we (believe|stand|are committed|care|promise|pledge|are proud|are grateful|are thankful|are honored|are so proud|commit)
    '4rh73t5b': { connected: 2.21 },
    // connected: we (remember|honor|honour|celebrate|recognize|recognise|salute|support)
    '6z6atuo2': { connected: 1.2, cause: 0.46 },
    // connected: we're (committed|proud|grateful|thankful|honored|so proud|celebrating|standing|dedicated|inspired)
    majhxhlw: { connected: 1.89, 'general-info': 0.33 },
    // connected: we're (supporting|helping|working)
    uipiv0dp: { connected: 0.96 },
    // connected: (we love|we understand|we are here|we're here|we hope|we strive)
    o6s210r4: { 'new-products': -0.15, connected: 1.23, community: 0.22 },
    // connected: (we know|we want|we're excited|we are excited|we're thrilled|we're happy|we are happy|we work|we help)
    u3rv9xnf: { connected: 0.6 },
    // connected: (proud to (support|be|partner|stand|sponsor|celebrate|work|have|serve)|so proud|proud of|proud)
    vwvdu1hp: { 'new-products': -0.18, connected: 1.48, 'general-info': 0.26 },
    // connected: (committed to|commitment to|dedicated to)
    pkm1b1mr: { 'new-products': -0.11, connected: 1.07, 'general-info': 0.12 },
    // connected: dedication
    ds87sm54: { connected: 0.68 },
    // connected: (from all of us|from our family|from our team|from everyone|from the team|from the entire|all of us at|from us to you|on behalf of|here at <mention>|us here at|team here at|everyone at|the team at|from your friends at)
    igpwvnn4: { connected: 1.96, community: -0.12 },
    // connected: (happy|congratulations|congrats) .. (our|to our|team|colleague*)
    o5jv3o5w: { connected: 1.97 },
    // connected: (congratulations|congrats|kudos|shout out|shoutout|shout-out)
    '7e38wicp': { purchase: -0.12, connected: 0.93, 'general-info': 0.17, giveaway: 0.28 },
    // connected: (birthday|anniversary|work anniversary|years in business|years together|turns <number>|milestone)
    '2g60gwlu': { discount: 0.53, reviews: -0.1, event: -0.12, connected: 0.38, 'general-info': -0.19 },
    // connected: our <number> (st|nd|rd|th) [year] (birthday|anniversary)
    '4k87uc48': { connected: 1.99 },
    // connected: (thank you|thanks) for (growing|building|dreaming|celebrating|laughing|learning|cooking|running|riding|sharing) .. with us
    db53zla2: { connected: 2.42 },
    // connected: <number> years (of|ago|in|with|strong|and|young)
    to76e67o: {
      discount: 0.2,
      reviews: -0.11,
      'new-products': 0.15,
      connected: 1.27,
      community: -0.43,
      'general-info': -0.29,
    },
    // connected: (we wish|our (best|warm|warmest|heartfelt) wishes|from our family to yours)
    '1srryulx': { connected: 2.02 },
    // connected: (wishing (you|everyone|all|our)|wish you|wish all|best wishes|warm wishes)
    prir9kmh: {
      connected: 0.52,
      community: -0.14,
      'general-info': -0.11,
      entertain: -0.27,
      greeting: 0.39,
      inspire: -0.19,
      other: -0.2,
    },
    // connected: (dear (customers|friends|fans|guests|followers|community|valued|all))
    '425xui8t': { connected: 1.04 },
    // connected: our (customers|guests|fans|followers|clients|community|friends|supporters|members|loyal|amazing|wonderful|incredible|patients|donors|residents|communities)
    j3thrcv4: {
      purchase: -0.14,
      event: -0.25,
      connected: 1.48,
      ideas: -0.1,
      'general-info': 0.11,
      greeting: 0.12,
    },
    // connected: (together|in this together|united)
    x4qanptu: {
      purchase: -0.17,
      reviews: -0.27,
      opinion: -0.11,
      event: 0.49,
      connected: 0.29,
      entertain: -0.32,
      greeting: -0.19,
      inspire: 0.61,
    },
    // connected: (love you|we love you|love for you|you all|all of you|each of you|you guys|you're the best|you are amazing|because of you|thanks to you|you made|without you)
    pyaagt72: {
      'new-products': -0.1,
      connected: 1.11,
      community: 0.29,
      'general-info': -0.38,
      entertain: 0.2,
    },
    // connected: (we miss|we missed|we'll miss|we will miss|can't wait to (see|welcome)|look forward to|looking forward to|hope to) .. (you|your|seeing|welcoming|serving)
    qe9mcpyv: { event: -0.14, connected: 1.9, community: 0.29 },
    // connected: (welcome) .. (team|family|back|aboard|board)
    ag9oi7u4: { connected: 1.32 },
    // connected: (stand with|stand against|stand together|solidarity|black lives matter)
    mkrtzm3j: { connected: 1.69 },
    // connected: (racism|racial|equality|equity|justice|pride month|pride|diversity|inclusion|inclusive|representation|juneteenth) +post:first-person-plural
    dkx1movt: { 'new-products': -0.12, event: 0.11, connected: 1.19 },
    // connected: (racism|racial|equality|equity|justice|pride month|pride|diversity|inclusion|inclusive|representation|juneteenth) -post:first-person-plural
    qijl058d: {
      opinion: 0.22,
      connected: 0.6,
      'general-info': -0.38,
      giveaway: 0.16,
      entertain: -0.38,
      cause: 0.59,
    },
    // connected: (support local|giving back|give back|giving tuesday|givingtuesday|pay it forward|make a difference|making a difference|difference)
    '0g5xnkqv': { connected: 0.45 },
    // connected: (donat*|charity|nonprofit|foundation|relief|fundrais*|raise funds|raise awareness|awareness|in need)
    fez2ouqw: {
      purchase: 0.32,
      'exclusive-info': -0.13,
      service: -0.12,
      connected: 0.82,
      entertain: -0.23,
      inspire: -0.1,
      cause: 0.33,
    },
    // connected: support
    p776nxys: {
      reviews: -0.4,
      event: -0.4,
      connected: 0.25,
      community: -0.25,
      'general-info': 0.38,
      cause: 0.22,
    },
    // connected: (we donated|we've donated|we will donate|we're donating|donating|donated|donation*)
    tr8bbhs0: { connected: 1.44 },
    // connected: (hero|heroes|frontline|front line|first responders|healthcare workers|veterans|military)
    sp8ai532: { connected: 0.8, cause: 0.36 },
    // connected: (volunteer*|volunteering)
    mzxm8kpc: { event: 0.12, connected: 1.17 },
    // connected: (story|stories)
    xskd4gfv: {
      purchase: -0.22,
      'exclusive-info': 0.22,
      opinion: -0.12,
      event: -0.12,
      connected: 0.16,
      community: 0.21,
      giveaway: 0.4,
      other: 0.19,
    },
    // connected: (family|families)
    w86s2lj1: {
      purchase: 0.23,
      reviews: 0.1,
      'new-products': 0.57,
      opinion: -0.13,
      event: -0.37,
      connected: 0.28,
      ideas: -0.1,
      'general-info': -0.19,
      inspire: -0.1,
      cause: 0.24,
    },
    // connected: home
    '6mk1ag0m': {
      purchase: -0.26,
      reviews: 0.16,
      'exclusive-info': -0.2,
      'new-products': -0.36,
      opinion: -0.26,
      service: -0.13,
      event: 0.17,
      connected: 0.25,
      ideas: -0.13,
      community: 0.46,
      'general-info': 0.16,
      entertain: -0.11,
      greeting: 0.24,
    },
    // connected: (women|mothers|mom|moms|dad|dads|father|mother|parents) +first-person-plural
    p5gm6om5: { reviews: 0.16, connected: 0.76, 'general-info': 0.12 },
    // connected: (employee*|colleague*|team member*|teammate*|coworker*|teams)
    ohpsgi0u: { purchase: -0.2, connected: 1.51, 'general-info': -0.35, 'jobs-investors': 0.22 },
    // connected: (retire*|retiring|career|internship|interns|hiring|join our team)
    '5wndwp3a': { reviews: -0.11, event: 0.1, connected: 0.53, ideas: 0.29, greeting: 0.16, other: -0.18 },
    // connected: (career|careers|hiring) +first-person-plural
    f3jy5mgw: { connected: 0.67 },
    // connected: (inspire*|inspiring|inspired|passion|passionate|dream*|heart|hearts|soul)
    srg0w29a: {
      purchase: -0.17,
      'new-products': -0.13,
      opinion: -0.2,
      event: -0.1,
      connected: 0.73,
      ideas: -0.12,
      community: 0.25,
      greeting: 0.2,
      other: -0.37,
    },
    // connected: (good luck|best of luck|cheer*|cheering|go team|let's go|here's to|cheers to|hats off|a big hug|salute|applaud)
    k1b51alt: { purchase: -0.15, connected: 0.86, 'general-info': -0.1, greeting: 0.29 },
    // connected: (community|communities) +first-person-plural
    jw0ji1k2: { purchase: 0.26, reviews: -0.31, connected: 1.07, community: 0.33, 'general-info': -0.22 },
    // connected: (children|kids|students|families|people) +first-person-plural
    '6fs9vtaa': {
      'exclusive-info': -0.16,
      'new-products': -0.43,
      opinion: -0.12,
      event: -0.52,
      connected: 0.93,
      ideas: 0.4,
      community: -0.25,
      'general-info': -0.44,
    },
    // connected: (sustainability|sustainable|environment*|planet|carbon|climate|emissions|recycl*) +first-person-plural
    va5pkgfh: { connected: 1.44 },
    // connected: (future|world|change|better|impact) +first-person-plural
    rl894j06: { 'exclusive-info': -0.1, opinion: 0.22, service: -0.19, ideas: -0.23, community: -0.15 },
    // connected: (partner|partnered|partnership|partnering|teamed up|team up|collaborat*) +first-person-plural
    '5vdyers9': { purchase: 0.36, 'new-products': 0.13, connected: 1.6 },
    // connected: sponsor* +first-person-plural
    aqp6aomp: { event: 0.17, connected: 0.27, 'general-info': -0.34 },
    // connected: (throwback|tbt|throwback thursday|flashback|back in <year>|since <year>|on this day)
    c5cokcp6: { connected: 1.66 },
    // connected: (memories|remember|remembering|memory of|tribute|legacy|honor|honour|honoring)
    gmh2w3ii: { reviews: -0.17, connected: 0.7, 'general-info': -0.19 },
    // connected: (haha*|lol|lmao|omg|same|mood|iconic|obsessed|sigh|more please|yes please|love it|love this|love that|amazing|aww|wow|cute) +post:reply
    d0n2hfz3: { connected: 2.07 },
    // connected: (yes|right|true|nice|good) +post:reply
    '24lys800': { connected: 0.59 },
    // connected: (you|your|you're) +post:reply
    '60hy9s55': {
      'new-products': -0.19,
      opinion: -0.19,
      service: -0.25,
      event: -0.11,
      connected: 0.42,
      community: -0.25,
    },
    // connected: (❤|💙|💜|🧡|💚|💛|🙏|🤗|💕|🥰|😍|💖)
    qq614wbd: {
      purchase: 0.28,
      opinion: 0.1,
      event: -0.34,
      ideas: -0.13,
      community: 0.29,
      'general-info': -0.18,
      giveaway: -0.19,
      inspire: -0.2,
      other: -0.21,
    },
    // connected: (hug|hugs|love|smile*|kindness|care|caring)
    '2kvdz9f1': {
      purchase: -0.45,
      reviews: 0.24,
      'exclusive-info': -0.16,
      opinion: 0.14,
      service: 0.22,
      event: 0.17,
      connected: 0.44,
      community: 0.33,
      'general-info': -0.38,
      entertain: -0.47,
      greeting: 0.2,
    },
    // connected: (who we are|what makes us|we do it|makes us)
    '2ifkisib': { connected: 0.97 },
    // connected: (how we|why we|what we do)
    '1ftnigp5': {
      discount: 0.47,
      'new-products': 0.26,
      event: 0.21,
      connected: 0.54,
      community: 0.16,
      'general-info': 0.14,
    },
    // connected: (i'm|i am|i've|my) +quotation
    ut5nq490: { purchase: 0.1, 'new-products': 0.21, connected: 0.42, community: 0.25 },
    // connected: (we (appreciate|thank|miss|adore|cherish|value) you|thank you for being|thanks for being|thank you all|thank you everyone)
    fjv2e7vm: { connected: 2.03 },
    // connected: (our team (is|has|was|of|at|works|loves|members)|our staff|our crew|team members|our employees)
    o4znck1t: { connected: 1.06 },
    // connected: (proud of our|so proud of|proud to call|proud to share)
    b5t2z3f1: { connected: 1.97 },
    // connected: (meet|say hi to|get to know) .. (our|team|founder|ceo|chef|employee|behind)
    rg2i4cf3: { connected: 2.07 },
    // connected: (joined us|worked with us|been with us|worked with us for|here with us for|has been with|working at|works at|worked at)
    rljr0i2g: { connected: 2.03, 'general-info': -0.15 },
    // connected: (as a (company|brand|team|family|business)|at our core|at the heart|who we are|our hearts|our thoughts)
    kiafy7id: { connected: 2.09, community: 0.15, 'general-info': 0.18 },
    // connected: (thoughts and prayers|hearts go out|our hearts|sending love|thinking of you|sending our)
    '4ymmrbri': { connected: 2.02 },
    // connected: (stay safe|stay strong|stay healthy|take care)
    '7pvafs55': { event: 0.18, connected: 0.57, community: -0.12 },
    // connected: (we (donated|raised|partnered|volunteered|planted|helped|pledged|founded))
    ffckw6dg: { connected: 2 },
    // connected: (years ago|back in <year>|where it all started|how it started|how it all began|began with) +first-person-plural
    t5110sjt: { connected: 1.21 },
    // connected: (happy birthday|happy anniversary|work anniversary|happy retirement) .. (our|to our|team)
    '0hosae3t': { connected: 2.02 },
    // connected: (a message from|a letter from|a note from|message from our)
    '6paxaktj': { connected: 1.89 },
    // connected: (day in the life|life at|working here|team building|team day|our office)
    mmmwjq7z: { connected: 2.01 },
    // connected: from our family to yours
    fttoc3w5: { connected: 2.95 },
    // connected: our (hearts|thoughts) (are|go) [out] (with|to)
    '18f2ovki': { connected: 3.08 },
    // connected: (we|you) (could not|couldn't|can't) .. without you
    nehy259x: { connected: 3.09 },
    // connected: we believe (that|in)
    '6oe41bmk': { connected: 2.93 },
    // connected: meet <any> our {staff}
    bgzwsxoy: { connected: 3.04 },
    // connected: meet <any> <any> our {staff}
    jtwzaaph: { connected: 3.04 },
    // connected: (our|how it all) (story|started|began)
    m5mxdtta: { connected: 2.57 },
    // connected: we love you
    '5478uvhu': { connected: 2.89 },
    // connected: our head of
    xm1vn188: { connected: 1.35 },
    // connected: our {staff} (volunteer*|helped|worked|planted|spent|came|gave)
    rk973lap: { connected: 2.83 },
    // connected: (thank you for|thanks for) (contacting|reaching|letting|your question|your interest|the tag|sharing)
    frtsmdyy: { connected: -0.83 },
    // connected: did you know
    '09mr0gzn': { connected: -0.63 },
    // connected: (you|your) +first-person-plural -post:reply
    '7ec4ld32': {
      discount: 0.19,
      purchase: 0.41,
      'exclusive-info': 0.19,
      'new-products': 0.26,
      connected: 0.6,
      community: -0.14,
      'general-info': 0.1,
      giveaway: 0.18,
      entertain: 0.22,
      greeting: -0.2,
      other: 0.2,
    },
    // connected: (we're|we are|we were|we feel|i'm|feeling|forever|so|truly|incredibly|deeply|beyond) .. (grateful|thankful|humbled|honored|honoured|blessed|touched|overwhelmed|lucky|proud)
    '7s1bphg8': { purchase: 0.2, opinion: 0.35, connected: 1.99 },
    // connected: (thank you|thanks|thank|cheers|thankful|grateful|gratitude) .. (each and every|every one of you|every single|all of you|you all|everyone who|everybody who|all who|those who|to those|to you|our (customers|followers|fans|guests|readers|members|community|supporters|volunteers|donors|partners|staff|team|employees)) -post:reply
    t7mmx6hn: { connected: 2.91, 'general-info': 0.3, giveaway: -0.12 },
    // connected: (thank you|thanks|a big thank you|huge thanks|many thanks|million thanks) [so much|again] [to] <mention> -post:reply
    e2n9snv0: { connected: 2.06, community: 0.21 },
    // connected: (thank you|thanks) .. (support|trust|loyalty|love|kindness|generosity|years|hard work|dedication|service|believing) -post:reply
    o7iro3aj: { connected: 2.2, community: 0.36, 'general-info': -0.15 },
    // connected: (couldn't|could not|can't|wouldn't|would not|can never) (do|have|be|exist|imagine|have done) .. without (you|your|our|all|every|each|their|the support|the help)
    vmchoxoo: { connected: 2.7 },
    // connected: (couldn't|could not|can't|cannot|can never) (thank|ask|be more|be) .. (enough|prouder|proud|grateful|better|luckier|happier)
    '7prnaku9': { connected: 2.38 },
    // connected: (because of|thanks to|made possible by|possible because of|powered by) (you|your|our) +first-person-plural
    oqwyxx81: { connected: 2.02 },
    // connected: (here|there) for you -post:reply
    xsljgalb: { connected: 2.02 },
    // connected: (we|we will|we have) (see|hear|got|love|miss|missed|thank|salute|celebrate|appreciate|support|stand by|are with) you -post:reply
    c8lls9p4: { connected: 1.67, community: 0.25 },
    // connected: (we|team|family|all of us|everyone|everybody|crew|staff|us) .. (wish|wishes|wishing|hope you) [you|all|everyone|our|a|each] -post:reply
    n6puue8h: { event: -0.11, connected: 2.65, ideas: 0.17, community: -0.17, 'general-info': 0.16 },
    // connected: (happy|merry|blessed|joyous) .. from [all of us|all|everyone|everybody|our|the|us|my|your] [<any>] (us|at|team|family|crew|home|friends|here)
    lp5ss24r: { connected: 2.78 },
    // connected: from [our|the|all|everyone|everybody] [<any>] (family|team|crew|house|kitchen|us) .. (to|at|here) [you|yours|all]
    xqs18p5o: { connected: 2.49, 'general-info': -0.11, greeting: 0.13 },
    // connected: (wishing|wish|wishes) (him|her|<mention>|the entire|the team|the best|them)
    hjnqqa6p: { connected: -1.09 },
    // connected: (happy|merry) -post:first-person-plural
    uvhgc15c: {
      purchase: -0.15,
      reviews: -0.14,
      'new-products': -0.11,
      connected: -0.58,
      entertain: -0.78,
      greeting: 0.98,
      inspire: -0.24,
      cause: -0.16,
      other: -0.5,
    },
    // connected: our [own|very own|new|chief|senior|global|head of|vice president|lead|longtime|amazing|talented|incredible|dedicated] {role}
    qrx6umcv: { discount: 0.12, reviews: -0.29, connected: 2.11, ideas: -0.21 },
    // connected: {role} [<any>] (says|shares|explains|reflects|talks|discusses|remembers|tells|joined|has been|recalls|retires|retired|started)
    odoeg5x5: { connected: 1.18 },
    // connected: {role} (at|of|for|with) .. (years|decades|since <year>)
    rh3kbwkt: { connected: 2.09 },
    // connected: (after|for|of|with) <number> years (at|with|in|of service|on the)
    wbgis1o0: { connected: 1.83 },
    // connected: (joined|joins|been with|worked for|works for|works with|started at|started with|proud part of) (us|our|the team|the company|the family|the crew)
    r9whubct: { connected: 1.46, 'general-info': 0.1 },
    // connected: (staff|employee|team|team member|crew|volunteer|colleague|instructor|coach|chef|artist|barista|stylist|speaker|founder|intern) (spotlight*|introduction*|feature*|story|stories|appreciation|of the (month|week|year)|profile|friday|highlight|takeover|tuesday|anniversary)
    '9asndh9k': { connected: 2.81 },
    // connected: (meet|say hello to|say hi to|introducing|get to know|welcome) <any> [<any>] [a|an|our|the] [<any>] {role}
    '0xhwb3ic': { connected: 2.21, 'general-info': 0.1 },
    // connected: (the|some of the|one of the) (people|faces|hands|humans|person|folks|heroes|minds|women|men|team|brains) (behind|who|that|making|keeping)
    nir229r7: { 'new-products': 0.32, connected: 2.08, 'general-info': -0.1, cause: 0.1 },
    // connected: (behind the scenes|bts|behind-the-scenes) (of|at|with|look|in|from|here|as)
    tg387zvp: { 'new-products': -0.14, connected: 2.28, community: 0.1, 'general-info': 0.16 },
    // connected: (day|week|life|morning) in the life
    i9xasd2w: { connected: 2.02 },
    // connected: (she|he|her|his) +post:first-person-plural
    '4j3dyug3': {
      discount: -0.42,
      reviews: 0.32,
      'exclusive-info': 0.19,
      'new-products': -0.49,
      connected: 0.27,
      ideas: 0.18,
      community: 0.5,
      'general-info': -0.24,
      giveaway: -0.28,
    },
    // connected: (she|he|her|his) +post:introduction
    ig569j6o: { reviews: -0.16, event: -0.17, connected: 0.51, community: 0.4 },
    // connected: our (passion|dedication|journey|hard work|commitment) (for|to|of|with|has|is|makes|at|from|in)
    xbqf24bj: { connected: 2.15 },
    // connected: (his|her|their) (passion|dedication|journey|career|hard work|commitment) (for|to|of|with|has|is|makes|at|from|in)
    lxpfjj5l: { connected: 0.86 },
    // connected: (congratulations|congrats|well done|cheers|kudos|bravo|way to go|hats off) .. (team|colleague*|graduat*|class of|batch|employees|apprentice*|intern*|scholar*|recipients|our|student*)
    im93uak0: { connected: 2.45, 'general-info': 0.12 },
    // connected: {role} +introduction
    '9aop2ag6': { purchase: -0.1, event: 0.23, connected: 1.2, community: -0.13 },
    // connected: (says|said|shares|explains|adds|recalls|told us) +post:quotation +post:introduction
    msb1gaoh: { event: 0.1, connected: 0.49 },
    // connected: (at|joined|with) our (company|lab|site|plant|factory|office|kitchen|studio|workshop|warehouse|farm|bakery|store)
    getgb46z: { connected: 1.06 },
    // connected: (this is|here is|say hi to|say hello to|meet) <any> [<any>] (she|he|who|our)
    j65j8o1n: { connected: 2.1 },
    // connected: (she|he|who) [has] (been|worked|packed|baked|made|run|served|looked after|driven|taught|sewn|kept) .. since <year>
    '379sccsq': { connected: 2.03 },
    // connected: (cares|gives back|volunteers|in action|day of service|giving campaign)
    cgwhph9y: { event: 0.12, connected: 1.32, giveaway: 0.16 },
    // connected: (we|we've|we're|we are|we will|we'll|company|foundation) .. (donated|donating|raised|pledged|planted|volunteered|committed|fighting|championing)
    h2kjz6fo: { connected: 2.23 },
    // connected: (we|we've|we're|we are|we will|we'll|company|foundation) .. (partnered|teamed up|contribut*|invested|working to)
    b8edwp0m: { connected: 1.44 },
    // connected: (we must|we need to|we can all|we all|together we|let's all|let's commit|let's stand|it's up to us) .. (change|end|help|build|make|create|protect|stop|fight|celebrate|beat|work|support|be|do)
    nxo9l2br: { connected: 1.79 },
    // connected: (let us|let's make|let's keep|we can) .. (change|end|build|protect|stop|fight|beat|difference|better world)
    jdrxaesu: { connected: 1.35 },
    // connected: (help us|join us|stand with us|join me|be part) .. (make|end|fight|support|stop|celebrate|honor|honour|help|raise|show|build|protect|stand|take action)
    izme33kh: { connected: 1.72, 'general-info': -0.13 },
    // connected: (committed|commitment|dedicated|proud|honored|honoured|pleased|excited|striving|working) (to|in) (supporting|helping|building|creating|ensuring|protecting|improving|making|reducing|support|help|partner|ensure|make|be part|serve|celebrate|stand|join)
    '5y7bltc1': { connected: 1.87 },
    // connected: (stand|stands|standing|speak|speaking) (up|together|with|against|in solidarity|for|by|united) +first-person-plural
    '3lgvcokl': { connected: 1.82 },
    // connected: (in support of|in honor of|in honour of|in partnership with|in memory of|in celebration of|in solidarity)
    aseinxdd: { connected: 0.95 },
    // connected: (gives back|give back|giving back|social responsibility|csr|our planet|greener|net zero|carbon neutral|a better world|better future|brighter future)
    g0im5hpi: { purchase: 0.13, connected: 1.37 },
    // connected: (at|here at) <any> [<any>] [<any>] we (believe|know|are|love|take|work|strive|want|understand|value|think|care|celebrate)
    '30dmagty': { connected: 1.94 },
    // connected: (what|why|how) we (do|do it|believe|stand for|started|care|are|give|got started)
    t18utxst: { connected: 1.38 },
    // connected: (our|the) (founder*|grandfather|grandmother|grandparents|dad|mum|mom|parents|great-grandfather) .. (started|founded|opened|began|built|bought|used to|had|wanted|always|came)
    b8kxp0iv: { connected: 2.76, 'general-info': -0.17 },
    // connected: (started|founded|opened|began|established|born|opened our doors) .. (in <year>|<number> years ago|as a|with a|from a|with just|in a) +post:first-person-plural
    gkyowbfq: { connected: 0.92, inspire: -0.14, other: 0.23 },
    // connected: (we celebrate|celebrating|we turn|turned|turning|marks|marking) .. (birthday|anniversary|years|years old|<number>th) +post:first-person-plural
    zid4mfj4: { connected: 1.18, community: 0.1, 'general-info': -0.2 },
    // connected: <number> [amazing|wonderful|incredible|fantastic] years .. (ago|later|together|of)
    q6iggb8s: { 'new-products': 0.13, connected: 1.02 },
    // connected: (fans|followers|members|subscribers|of you) .. (thank|thanks|celebrate|milestone|wow)
    '97ex0eq1': { connected: 1.35 },
    // connected: <number> (fans|followers|subscribers|likes)
    ewygqow1: { reviews: 0.19, connected: 2.11 },
    // connected: (follow us|give us a follow|find us|say hi|come say|stay with us|hang out with us|chat with us) -post:reply -post:price
    aggvxxw6: { 'exclusive-info': 0.16, event: -0.17, connected: 0.74, community: 0.12 },
    // connected: (great|lovely|wonderful|amazing|fantastic|fun|good) .. (to see you|seeing you|to meet you|meeting you|to have you|having you|to welcome|welcoming|to see so many|time with)
    on9gb5ji: { connected: 2.37 },
    // connected: (we|i) (had|have had) .. (blast|pleasure|fun|honor|honour|great time|wonderful time|amazing time|time|privilege)
    gbrgkp7b: { connected: 1.92 },
    // connected: (way to go|crushing it|crushin|you got this|you did|high five|nailed it|legend|goals|love to see it|enjoy|you rock|welcome to the|have fun|hope you|glad you|happy to hear|so happy|good choice|great choice|nice one|well done|congrats) +post:reply
    '3allorcf': { service: -0.3, connected: 2.27 },
    // connected: (dm|pm|email|e-mail|order|account|contact|call us|details|issue|issues|sorry|apologise|apologize|apologies|team|check|link|article|inconvenience|ticket|resolve|refund|assist|help|look into|number|info|information|further|fix) +post:reply
    '7er6gd7q': {
      'new-products': -0.11,
      opinion: -0.18,
      connected: -1.52,
      community: -0.14,
      'general-info': -0.3,
    },
    // connected: (we want|we'd like|we would like|let us know|please) +post:reply
    '4svy9dpw': { connected: -1.28 },
    // connected: (thank you|thanks|grateful) for (letting us|having us|choosing us|trusting us|trusting|being part|being a part|being there|all you do|everything you do|all that you do)
    w0aa1va2: { connected: 2.86, 'general-info': -0.14 },
    // connected: (team|family|crew|all|everyone|staff|us) (at|from|of|here) <any> [<any>] .. (wish|wishes|wishing) (you|everyone|all)
    rwsxzs8v: { connected: 2.73 },
    // connected: (raise|raised|raising) .. (money|funds|awareness) [for|to|of]
    '2m3wb22m': { purchase: -0.11, event: 0.25, connected: 1.31 },
    // connected: (partnered|partnering|partner|joined forces|teamed up) .. to (support|help|launch|provide|bring|create|make)
    jrfo4r15: { connected: 1.41 },
    // connected: (mean|means|meant) (the world|so much|everything|a lot) [to us|to me|to all of us] -post:reply
    v97msgm3: { opinion: 0.18, connected: 2.29 },
    // connected: (your|all your|with your) [<any>] (support|generosity|kindness|loyalty|trust|donation*|encouragement|patronage) -post:reply
    oqe3fi8o: { discount: 0.13, connected: 1.28, 'general-info': -0.12 },
    // connected: (you|you all|your support|your help|your donation*|your generosity) (helped|helps|made|make|makes|allowed|allows|raised|keep|keeps|inspire|inspires) (us|it|this|possible|over|more than|every|our)
    woyaryjm: { connected: 1.59 },
    // connected: (bottom of our heart*|heartfelt|full hearts|hearts are full)
    tjc13yv4: { connected: 1.72, community: 0.12 },
    // connected: (saddened|heartbroken|condolences|we mourn|mourning|sympathies|passing of|in our thoughts) +post:first-person-plural
    etwa0su5: { connected: 1.35 },
    // connected: (family (owned|run|business)|locally owned|independently owned|(second|third|fourth|fifth|sixth) generation|we're a (small|tiny|family|independent)|we are a (small|tiny|family|independent)) +post:first-person-plural
    uz4l07yr: { connected: 1.48 },
    // connected: (since|from) (the beginning|the very beginning|day one|the start|our founding|we opened|we started|we began)
    '1ni40aml': { event: -0.17, connected: 1.45 },
    // connected: (a|one|two|three|half a|over a|nearly a|past) (decade|decades|century) (of|ago|on|later|in|together|and)
    '7m8e3kot': { connected: 1.3 },
    // connected: (for|after|over) (over|more than|nearly|almost|the past|the last) <number> years +post:first-person-plural
    wtg83fug: { connected: 0.81 },
    // connected: meet the (team|maker*|founder*|farmer*|family|owner*|chef*|designer*|brewer*|crew|staff|faces|people|humans|grower*|producer*|craftsmen|women|minds)
    ev4mpbur: { connected: 1.92 },
    // connected: (inside|step inside|peek inside|tour of|visit) our [<any>] (kitchen*|studio*|factory|workshop*|atelier*|warehouse*|brewery|bakery|roastery|distillery|farm*|lab*|archive*)
    ruuv44f8: { connected: 1.35 },
    // connected: (newest|new) (member of|addition to|member to) (the|our) (team|family|crew|staff)
    r6b1hdib: { connected: 2.02 },
    // connected: (office (dog*|party)|team (lunch|dinner|outing|day|trip)|christmas party|staff party|work family)
    phl0qfnd: { connected: 1.62 },
    // connected: (proceeds|profits|percent|<percent>|<money>) .. (go to|goes to|will go|to benefit|benefits|benefiting|donated|to charity) +post:first-person-plural
    bcqzr8sh: { connected: 1.27 },
    // connected: (local|nearby) (charit*|school*|food bank*|shelter*|hospice*|hospital*|youth|families in need|causes) +post:first-person-plural
    orbzavzv: { connected: 1.01 },
    // connected: ^ behind the scenes [of|at|with|look|in|from|here|as]
    o5du51hp: { connected: 3.26 },
    // connected: (backstage|making of|bts)
    u6o1z8hf: { 'new-products': -0.15, connected: 1.82, 'general-info': -0.24, giveaway: 0.2 },
    // connected: our [own] <any> (farmer*|grower*|baker*|brewer*|butcher*|chef*|buyer*|fishmonger*|designer*|engineer|engineers|scientist*|maker*|artisan*|craftsman|craftsmen|winemaker*|florist*|colleague*|volunteer*|intern*|apprentice*|nurse*|driver*|pilot*)
    pahml9oa: { purchase: 0.21, connected: 1.96 },
    // connected: (meet|visit|introducing|joined|joins) .. our [own] <any> (farmer*|grower*|baker*|brewer*|butcher*|chef*|buyer*|fishmonger*|designer*|engineer|engineers|maker*|artisan*|winemaker*)
    zk2yd21e: { purchase: 0.14, connected: 3.2 },
    // connected: (expert|master|head|veteran|resident|third generation|second generation) (farmer*|grower*|baker*|brewer*|butcher*|chef*|buyer*|roaster*|fishmonger*|watchmaker*|tailor*|perfumer*|artisan*|winemaker*|distiller*)
    '7p6yppa0': { connected: 1.82 },
    // connected: <any> (shares|reflects) (how|what|why|on|about|her|his)
    '2uk4ouul': { reviews: 0.14, connected: 1.16, community: 0.22, 'general-info': -0.24, cause: 0.14 },
    // connected: (well done|congratulations|congrats|kudos|bravo|props|hats off|high five) to (everyone|everybody|all|every|the whole|each)
    '9lr2bsq5': { connected: 2.48 },
    // connected: hope (you|everyone|everybody|you all) (enjoyed|caught|had|liked|loved|are well|are safe)
    '5pkdajnq': { connected: 1.09 },
    // connected: (give us a follow|follow (us|along) on (instagram|twitter|facebook|tiktok|linkedin)|our (instagram|tiktok|facebook page) is) -post:reply -post:price
    odqnvgro: { 'new-products': 0.11, connected: 1.5 },
    // connected: (join|help) us (in|and|alongside)
    '1rcv15fs': { connected: 1.29, 'general-info': 0.18 },
    // connected: (urging|we urge|advocating|advocate for|calling on|we call on|campaigning for|lobbying|fighting (for|to)|fight for|take action|taking action|time for action|speak out|speaking out|sign the petition|raise our voice*)
    us98pi53: { connected: 2.05 },
    // connected: (joined|joining|join|partner*|teamed up|together with|come together|campaign|initiative|alongside) .. to (encourage|urge|raise awareness|fight|protect|end|stop|tackle|combat|empower|advance)
    tkc9jp4w: { connected: 1.75 },
    // connected: (restore|restored|restoring|plant|planted|planting|replant*) .. (tree*|forest*|hectare*|acres|mangrove*|seedling*)
    nwsuqdu8: { connected: 1.44 },
    // connected: (ultimate sacrifice|sacrificed|fallen heroes|armed forces|memorial day|remembrance day|lest we forget|independence day|republic day|labor day|labour day)
    riyckesy: { connected: -0.46, 'general-info': -0.12, entertain: -0.11, greeting: 0.16 },
    // connected: (employers|your employees|employee benefits)
    zthl836w: { connected: -0.78 },
    // connected: (say|says|saying) (thanks|thank you|thankyou) [to|with|for]
    orf1ku4o: { event: 0.1, connected: -0.5 },
    // connected: (mother's|mothers|mothering|father's|fathers|parents|women's) (day|sunday)
    s3fy0quw: { connected: 0.17, community: -0.12, inspire: -0.13 },
    // connected: (booth|appoint*|appointment of|strategic plan|commercial operation|installed capacity|megawatt*)
    '657m2ctf': { purchase: -0.15, event: 0.41, connected: -1.17 },
    // connected: (a career (in|at|with)|join our team|when you join|part of work that|career mission|as part of our)
    '7e8z4xhc': { connected: -1.24, entertain: -0.18, 'jobs-investors': 0.27 },
    // connected: (honored|honoured|proud|thrilled|humbled|excited|delighted) to (be|have been|have) [been] (named|recognized|recognised|ranked|awarded|scored|included|listed|shortlisted|nominated)
    '9mhpajso': { connected: -0.68 },
    // connected: (thanks|thank you) for (the (photo|pic|shot|image|picture)|following)
    pp6ifbua: { connected: -1.01 },
    // connected: (recruiting|recruiter*|req|apply (now|today|online|here|at|by)|to apply|applicants|openings|hiring|your skills|your career|career opportunities|new hires|resume|cv|vacanc*|roles)
    m9tl7ni5: {
      purchase: -0.22,
      reviews: -0.19,
      'new-products': -0.1,
      event: 0.13,
      connected: -1.41,
      community: -0.1,
      'general-info': -0.28,
      entertain: -0.5,
      cause: -0.15,
      'jobs-investors': 1.01,
      other: -0.16,
    },
    // connected: (you'll|you will) (help|work|be part|join|deliver|learn|lead|build)
    ssrsb2uj: { connected: -1.28 },
    // connected: (save the date|you're invited|you are invited|register (now|today|here)|tickets|rsvp|tune in|watch live|see you there|<time>)
    '96dk81pt': {
      discount: -0.39,
      purchase: -0.34,
      reviews: -0.28,
      'exclusive-info': 0.4,
      'new-products': -0.35,
      service: -0.15,
      event: 0.23,
      connected: -0.67,
      'general-info': -0.16,
      'jobs-investors': 0.14,
    },
    // connected: (happy birthday|happy anniversary|good luck|best of luck|all the best|rest in peace|rip) [to] [<any>] [<any>] <mention>
    jotcmlzm: { connected: -1.35 },
    // connected: (exclusive*|sneak peek|first look|all access|early access)
    mlwwqxq2: {
      purchase: 0.21,
      'exclusive-info': 1.52,
      'new-products': 0.41,
      connected: -1.54,
      community: -0.27,
      'general-info': -0.64,
      giveaway: 0.15,
      other: 0.2,
    },
    // connected: (brand ambassador*|friend of the (house|brand)|global ambassador|house ambassador)
    t25vz50v: { connected: -1.14 },
    // connected: (required|mandatory|regulations|guidelines|precaution*|measures|effective (from|immediately)|until further notice)
    '3ucc36sv': { connected: -1.1 },
    // connected: (thank you|thanks) for (your (interest|message|question|order|purchase|feedback|inquiry|patience)|reaching|contacting|getting in touch|tweeting|playing|watching|reading|letting us know)
    '98u1z9q1': { connected: -1.37, 'general-info': -0.12 },
    // connected: (build a career|join us as|career path|job|jobs|apply now|apply today|open position*|open role*|vacanc*)
    ho21ev2c: { 'new-products': -0.26, connected: -0.71, 'general-info': -0.1, other: 0.11 },
    // connected: (quote*|quotes|motivation*|mood|memes|meme)
    op979ulg: { 'new-products': -0.32, connected: -0.59, entertain: -0.1 },
    // connected: ^ to (everyone|everybody|anyone|all|all of you|each of you|those of you|every one of you|every|each|our|the <number>|those|the thousands|the hundreds|the people) [<any>] [<any>] (who|of you|out there|whose|that)
    b4l7zrjq: { service: 0.11, connected: 1.88 },
    // connected: (this one's|this one is|this award is|this win is|this is|it's|that's|the credit is|it is) (all you|yours|your win|for all of you|because of you|thanks to you|down to you|your victory|your award|your doing|all because of you|all thanks to you)
    s3248l6i: { 'exclusive-info': 0.26, 'new-products': 0.14, connected: 1.64 },
    // connected: you (did it|did this|showed up|smashed it|made this happen|made it happen|made our|came through|turned up|never let us|kept us|keep us|have kept|got us|carried us|stood by us|stuck with us|stuck by us|believed in us|trusted us|chose us|give us|gave us|inspire us|brought us|picked us|lifted us|helped us|are the reason|are why|deserved better|have been there|were there for us) -post:reply
    pyh673lb: { connected: 1.7 },
    // connected: (you|you lot|you guys|our customers|our fans|our members|our guests|our readers|our community) (are|are just|are all|are truly|are simply|really are|never cease|never fail|always) [<any>] (amazing|unbelievable|incredible|the best|the greatest|awesome|wonderful|fantastic|brilliant|legends|superstars|heroes|generous|something else|everything|unreal|our world|the reason|why we|to amaze|to impress|the heart|come through|special to us)
    jwfkoe6i: { connected: 1.86 },
    // connected: (blown away|overwhelmed|speechless|in awe|pinching ourselves|pinch ourselves|lost for words|can't believe|cannot believe|couldn't believe|happy tears|in tears|tearing up|teary|goosebumps|lump in our|not a dry eye|wasn't a dry eye|a bit emotional|what a feeling|means more than) +post:first-person-plural
    '4pqw9e6i': { reviews: 0.1, connected: 0.98 },
    // connected: (we owe|indebted to|eternally grateful|forever grateful|much love|lots of love|all our love|big love|with love|with gratitude|hugs|big hugs|love to you all|our deepest|from the heart|tip our hats|hats off to you|raise a glass to (you|our|all|every)|here's to you) -post:reply -post:price
    '57lc7k7l': { event: 0.1, connected: 1.13 },
    // connected: (we've|we|we have|you've|you have|you|just) [just|helped us|all|now] (hit|reached|reach|passed|crossed|made it to|got to|surpassed) [<any>] [<any>] [<any>] (followers|fans|subscribers|members|likes|of you|years|birthday|milestone|downloads|customers)
    c1feb9r8: { connected: 1.48 },
    // connected: we (won't|will not|will never|haven't|have not|don't|never|can't|shan't) (forget|forgotten|take it for granted|take you for granted|take that for granted|take this for granted)
    mrptosyj: { connected: 1.89 },
    // connected: from (your|the whole|the entire|all the|everyone in the|all in the) [<any>] [<any>] (family|team|crew|gang|lot|folks|fam|squad|staff|clan|friends|office|neighbours|neighbors) -post:price
    itgakofw: { connected: 2.02 },
    // connected: {role} <any> [<any>] (walks|takes|sits|opens up|talks|tells|reveals|lets|answers|chats|looks back|guides|invites|reflects|shares|explains) (you|us|about|down|on|back|how|her|his|what|why|through|your|some)
    mp6rw6lm: { connected: 1.59 },
    // connected: (takes|take|taking|bring|brings|bringing|walks|let|lets|invite|invites|gives|give) (you|us) [<any>] [<any>] (inside|behind|backstage|into the (studio|kitchen|workshop|lab|garage|factory|archive)|a look inside|a glimpse|a peek)
    k4pu9zs8: { 'new-products': 0.28, connected: 1.23, 'general-info': -0.14 },
    // connected: (humans of|faces of|voices of|women at|life inside|our people|staff stories|staff story|people stories|employee stories|employee voices|team voices|up close|in their shoes|a day with|minutes with our|minutes with <any> <any>|questions with|questions for our|coffee with|getting to know|one of our own|one of our very own|lead the way)
    '2c67s25o': { connected: 1.71 },
    // connected: (celebrat*|marks|marking|mark|clocks up|clocked up|completes|completed|notched up|racks up|reached|reaches|after|spent) .. (<number>|years|decades|a decade) (years|decades) (with us|of service|with the company|in the company|on the team|with the team|behind the|at the|as our|as a|on our|in our|in the same)
    '2hybqqjt': { connected: 2.07 },
    // connected: (last|final|first) (shift|day at work|day in the office|day on the job|day with us|week with us|day at|day as|flight as|day on duty|train into|service as|class as|round as) +post:first-person-plural
    chxhtdru: { connected: 1.35 },
    // connected: (farewell to|fond farewell|bid farewell|emotional goodbye|say goodbye to (our|one of)|happy retirement|enjoy retirement|enjoy your retirement|well earned retirement|well deserved retirement|long service|service award*|work anniversar*|workiversary|years' service|years service|retires today|retired today|hung up (her|his)|hangs up (her|his)|hanging up (her|his)|leaving us|new adventure)
    ouia1h21: { connected: 1.74 },
    // connected: (today|now) (she|he|they) (runs|run|leads|lead|manages|heads|looks after|teaches|is our|is one of our|chairs|trains|mentors|supervises|owns|works|oversees|is head|is the|has her own|has his own)
    m79pwm1i: { connected: 1.75 },
    // connected: (started|began|joined|came to us|came here|walked in|arrived) [<any>] [<any>] [<any>] (in <year>|as an apprentice|as a trainee|as an intern|as a saturday|as a teenager|as the only|on the shop floor|on the tills|in the warehouse|in the kitchen|in the post room|in the sorting|on reception|straight from school|at <number>|aged <number>)
    usy9n3xj: { connected: 1.1 },
    // connected: (what i love about|best part of my|favourite part of my|favorite part of my|proudest moment|why i joined|why i chose|i joined|i've been (here|with|at)|my role|my colleagues|my first day|i started (here|as|in|working)|working here|what made (her|him|you) (stay|join|choose|want)|(her|his) advice to|(her|his) favourite part|(her|his) favorite part|when (she's|he's) not)
    '99ghge16': { connected: 1.21 },
    // connected: (no one|nobody|no child|no woman|no girl|no family|no person|no patient|no student|no animal|no parent|no worker|no single) [<any>] [<any>] (should|deserves|ought|has to|needs to|must|can do it alone|can do this alone|will beat|alone) +post:first-person-plural
    jrxgujr9: { connected: 1.48 },
    // connected: (everyone|everybody|every child|every girl|every woman|every person|every family|every student|all children|all people|workers|nurses|girls|animals|kids|all of us) (deserves|deserve|should have|should be able|has the right|have the right|has a right|have a right|belongs|belong|matters|matter) +post:first-person-plural
    q77ebq3p: { connected: 1.49 },
    // connected: (we're|we are|we've been|we have been|we) [also|all] (asking|urging|calling on|calling for|demanding|pushing for|backing|joining|signing|marching|striking|taking a stand|standing up|speaking up|speaking out|campaigning|lobbying|boycotting|pledging|petitioning|listening|learning|taking action|holding ourselves|not going anywhere|in this together|still here) -post:reply
    kmgvfbo2: { connected: 1.77, 'general-info': 0.18 },
    // connected: (we won't|we will not|we refuse to|we'll never|we will never|we do not|we don't|we can't|we cannot) (stop until|rest|give up|stand by|stay silent|be silent|ignore|accept|tolerate|give in|back down|do it alone|do this alone|look away|turn away|stand for|believe in)
    ppui77te: { connected: 1.76 },
    // connected: (rt|retweet|like|share|sign|say aye|add your name|raise your hand|hands up) .. if (you're with us|you are with us|you agree|you stand|you believe|you support|you care|you feel the same|you're in)
    '1jtf1ckk': { connected: 1.62 },
    // connected: (are you with us|who's with us|who is with us|add your name|sign our|join the movement|join the fight|be the change|use your voice|raise your voice|your voice matters|take the pledge|make a pledge|make your pledge|pledge to|walk with us|march with us|stand beside us|fight with us)
    qiwqifpj: { connected: 1.25, 'general-info': -0.12 },
    // connected: (racism|hate|hatred|discrimination|bullying|violence|harassment|abuse|antisemitism|islamophobia|homophobia|prejudice) .. (no place|not welcome|zero tolerance|must end|has to end|has to stop|unacceptable|not tolerated|not acceptable)
    '1ven7ije': { connected: 1.75 },
    // connected: (signed|signing|signatory|taken|joined|join|joining|sign) [up to] the [<any>] [<any>] [<any>] (pledge|charter|pact|accord|commitment|declaration|covenant|coalition|alliance|movement)
    mr7kq462: { connected: 1.5 },
    // connected: (loaded|packed|assembled|collected|donated|distributed|handed out|handed over|gifted|cooked|wrapped|sorted|rescued|redistributed|raised|shared|filled) .. (<number>|million|thousands of|hundreds of|more than) [<any>] [<any>] (meals|care packages|hygiene kits|backpacks|toys|school supplies|blankets|coats|food parcels|food boxes|hampers|laptops|desks|presents|lunches|shoeboxes|pounds of|tons of|tonnes of|kilos of|bags of|kits)
    gzbr3on0: { connected: 1.89 },
    // connected: (together with|along with|alongside|in partnership with|working with|with our friends at|with our partners at|with our partner|with the help of|thanks to our partnership with) .. (we've|we have|we are|we're) [<any>] (set up|opened|launched|built|raised|donated|planted|created|committed|helping|supporting|working|funded|pledged|providing|restoring|brought)
    wop51klf: { connected: 1.75 },
    // connected: (<percent>|percent|half|a third|<number>) of our [<any>] [<any>] [<any>] (workforce|leaders|leadership|managers|engineers|operators|employees|staff|board|colleagues|apprentices|drivers|pilots|executives|directors|hires) (are|is|identify|were|come)
    d3636vw0: { event: 0.1, connected: 1.69 },
    // connected: (turn off|switch off|turning off|switching off|lights off|light up|lit up|lighting up|illuminat*|wear|wearing|go blue|go red|go purple) .. (with us|in support|in solidarity|in honor|in honour|earth hour|to mark|to support|to raise awareness|for awareness)
    mzam5iif: { connected: 1.43 },
    // connected: (from|out of|in) (a|one|her|his|their|our|my|mum and dad's|my parents) [<any>] (spare room|spare bedroom|garage|kitchen table|market stall|shed|garden shed|basement|back of a van|food truck|single shop|tiny shop|dorm room|barn|attic|railway arch|lock up|farmhouse|one room)
    b4aiks22: { connected: 1.4 },
    // connected: (humble beginnings|small beginnings|where it all began|where we began|came from nothing|bet everything|quit (her|his|their|my|our) jobs|with just (one|two|three|four|a) [<any>] (people|employees|machine|oven|van|truck|loan|staff|desk|table|tables|looms|barrels|planes|horse))
    td7c8hdy: { connected: 1.62 },
    // connected: (my|our|his|her|their) (late|grandad|granddad|grandpa|grandma|gran|nan|nana|great grandfather|great grandmother|grandfather|grandmother|mum|mom|mama|papa|dad|father|uncle|aunt|parents|grandparents|founder) [<any>] (started|opened|founded|built|taught|wrote|always said|used to|ran|bought|baked|began|came|set up|sold|sewed|brewed|planted|delivered) +post:first-person-plural
    mgzcaoky: { connected: 1.8 },
    // connected: (back in the day|blast from the past|from our archive*|in our archive*|in the archive*|from the vault|memory lane|good old days|vintage photo|old photo*|black and white photo|found in the attic|dug out|dug up this|unearthed|old advert*|vintage ad|then and now|how it's going|wayback wednesday|way back when|flashback friday|throwback to|looking back at (our|when)|years ago today|this day in <year>|same phone number|same family since|still the same)
    '4ke3oh3n': { connected: 1.38 },
    // connected: (who remembers|who else remembers|do you remember|remember when|remember this|remember these|were you there|were you one of|does anyone remember|anyone remember|hands up if you remember|who had one|who still has (one|theirs|yours)|did you have one|can you spot yourself|spot yourself)
    rt4ds4j6: { connected: 1.08 },
    // connected: (the reason we|reason why we|what drives us|what gets us|what keeps us|what we stand for|what we're about|that's why we (do|started|exist|are|get up)|this is why we do|reminder of why|it's why we|our why|why we (started|exist|named|built|do this|opened|began)|how we got our name|where our name|our name comes)
    '165czenj': { connected: 1.7 },
    // connected: (from us|we are not okay|we're not okay|we're crying|we're screaming|we are screaming|made our day|making our day|made my day|cheering you on|cheering for you|rooting for you|that is huge|that's huge|so proud of you|proud of you|we see you|twinning|same here|we feel you|we feel this|we approve|chef's kiss|we stan|music to our ears|you're welcome|you are welcome|anytime|our pleasure|too kind|blushing|aw|awww|bless you|the whole crew|say hi|says hi|give (him|her|them|it) a) +post:reply
    auyzv9bq: { connected: 1.95 },
    // connected: (employees|employee|colleagues|associates|team members|teammates|volunteers|interns|ambassadors|our people|staff) .. (volunteered|gave back|came together|packed|helped|built|celebrated|shared|raised|donated|spent|participated|took part|gathered|supported|planted|mentored|walked|marched|cleaned|cooked|read to)
    dgum2est: { connected: 1.73, community: 0.17 },
    // connected: (shares|reflects on|opens up about|talks about|looks back on|looks back at|tells) (her|his|their) [<any>] [<any>] (story|journey|career|experience|experiences|path|passion|heritage|roots|culture|perspective|love of|love for|memories|years)
    wvj61agp: { reviews: 0.22, connected: 1.31, community: 0.24 },
    // connected: (empower*|uplift*|mentor*|champion*|advanc*|investing|invest|close|closing|bridge|bridging|support*|equip*|prepar*) .. (women|girls|young people|youth|students|underserved|underrepresented|minority owned|black owned|women owned|smallholder*|low income|next generation|digital divide|gender gap|skills gap|wealth gap|veterans|frontline workers|refugees|teachers|local communities)
    '77ye56ox': { event: 0.1, connected: 1.1 },
    // connected: (relief|recovery|rebuilding|emergency|humanitarian|disaster) (effort*|fund|supplies|aid|kits|grant*|relief|response)
    t6tbs9ds: { connected: 1.36 },
    // connected: (positive impact|lasting impact|social impact|community impact|impact report|corporate responsibility|corporate citizenship|sustainability goals|our commitments|our responsibility|do our part|doing our part|doing good|force for good|greater good|better tomorrow|brighter tomorrow|sustainable future|inclusive future|brighter futures|good neighbor|good neighbour|good cause*|worthy cause) +post:first-person-plural
    wxuxn8i1: { reviews: 0.1, connected: 1.06, 'general-info': -0.21 },
    // connected: (inclusive|diverse|equitable|supportive|welcoming) (workplace|workforce|culture|company|team|teams|environment|world|society|economy|community)
    '6bvixler': { connected: 1.22 },
    // connected: we've (missed|loved|enjoyed|cherished|treasured|heard|listened to|been through|been blown away|had such|grown|come) .. (you|your|you all|serving|having|seeing|every|together|so far|a long way) -post:reply
    ju59a5tn: { connected: 1.62 },
    // connected: (it's|it is|today is|celebrating|celebrate|celebrates|on|happy) our [<any>] [<any>] (birthday|anniversary)
    ok5w0q8n: { connected: 1.54 },
    // connected: (team (retreat|outing|offsite|photo|spirit|bonding|day out|lunch|trip)|company (retreat|outing|picnic|trip|culture)|office (life|vibes|tour|olympics|christmas)|new joiners|new starters|newest teammates|newest colleagues|new colleagues|work family|intern class|summer interns|our interns)
    avqjahsj: { connected: 1.22, 'general-info': 0.12 },
    // connected: we (condemn|denounce|oppose|applaud|echo|mourn|grieve|kneel|stand in|stand alongside|stand behind|stand up|speak out|are united|are devastated|are deeply|are all in this)
    '38kcxjyg': { connected: 1.94 },
    // connected: (as long as it takes|for as long as it takes|you keep <any> .. we'll keep|doesn't belong in|does not belong in|don't belong in|shouldn't have to|no one's left|worth fighting for|worth protecting|long way to go|more work to do|work is far from)
    '0xzyzfnx': { connected: 1.22 },
    // connected: ^ (together with|along with|alongside|in partnership with|with our partners|working with|hand in hand with) +first-person-plural
    '79brmql1': { connected: 0.69 },
    // connected: (veterans day|d day|normandy|anzac day|armistice|memorial day|remembrance) .. (honor|honour|salute|remember|brave|fallen|courage|served|sacrifice)
    '8jzcmni0': { connected: -1.01 },
    // connected: (front desk|reception desk|switchboard|post room|night shift|early shift|late shift|shop floor|packing line|test kitchen|control room|behind the (bar|counter|till|tills|pass|wheel|desk|stove|oven)|at the (bench|forge|loom|stove|ovens|press|till|tills)|on the (phones|tills|night shift|line|front desk))
    z3d3jgnt: { discount: 0.19, service: 0.28, connected: 0.81, ideas: 0.12, community: -0.23 },
    // connected: (<number> of us|all <number> of us|half of us|both of us|just the two of us|a team of <number>|team of (two|three|four|five|six|seven|eight|nine|ten|eleven)|from a team of|the whole team|the whole crew|the entire team|whole office)
    vnwzz8zn: { connected: 1.15 },
    // connected: (we promised you|we promise you|our promise|your trust|your faith|your patience with us|trust in us|trusting us|missed you|missing you|know you by name|knows you by name|know your name|by name|your regular|your usual|your corner|your seat|your stool|your table) -post:reply -post:price
    nai7itjt: { connected: 1.02 },
    // connected: we were (inspired|moved|touched|honored|honoured|joined|delighted|thrilled|lucky|there|so happy|so proud|privileged|humbled|blown away|overwhelmed|glad)
    x24m5czq: { connected: 1.52 },
    // connected: (it was|it's been|it is|it's|was|has been|what) (a|an|such a|such an|our|a real|a true|a huge|an absolute) [<any>] (pleasure|honour|honor|privilege|joy|delight) -post:reply
    v02zig1s: { connected: 1.38 },
    // connected: (what a (night|day|evening|week|weekend|turnout|crowd|journey|ride|season|start)|what an (evening|event|experience|atmosphere|honour|honor)|that's a wrap|until next year|see you all next year)
    lrnuy0qd: { connected: 0.72, 'general-info': 0.12 },
    // connected: (end|ending|stop|fight|fighting|tackle|tackling|beat|prevent|combat|against|reduce|reducing|cut|cutting) [<any>] (hunger|homelessness|cancer|malaria|polio|plastic pollution|plastic waste|food waste|domestic violence|bullying|poverty|loneliness|racism|inequality|emissions|climate change|animal testing|stigma|discrimination|pay gap|carbon footprint) +post:first-person-plural
    '5h3enlwy': { connected: 0.99 },
    // connected: (progress|actions|steps|efforts|strides|commitments|pledges|promises|difference|impact) [that] (we've|we have|we are|we're|we) [<any>] (made|making|make|taken|taking|take|doing|set|have)
    l70hlb3k: { connected: 1.2 },
    // connected: our [<any>] [<any>] (team|staff|experts|agents|advisers|advisors|colleagues|specialists|engineers|technicians|crew|associates|consultants) (will (call|contact|be in touch|get back|be happy|help|assist|reply|respond|be on|be at|be there)|can (help|assist|advise|answer|guide|recommend|show)|is available|are available|are on site|is on site|on site|is on hand|are on hand|would be happy|are investigating|is investigating|expects|is fixing)
    '8nh95t17': { connected: -0.81 },
    // connected: (thank you|thanks) [so much|very much] for your (understanding|cooperation|co operation|patience|continued patience|kind understanding|bearing|interest|enquiry|inquiry|order|message|feedback)
    nco9px8k: { connected: -0.81 },
    // connected: (joins|joining|joined|appointed|appoints|appointing|appointment of|named|promoted|promotion of|announce|welcome) .. (to our board|to the board|board of|as chief|as our new|as head|as partner|as director|as vice|as general|as managing|as chair|as vp|as cfo|as ceo|as cto|as coo|as president|as senior)
    htxrbo96: { connected: -1.17 },
    // connected: (brings|brought|bringing) [with (her|him|them)|to] [<any>] [<any>] [<any>] [<any>] (years|experience|expertise|wealth of)
    fwhyb2jf: { connected: -1.01 },
    // connected: (ask|speak to|speak with|talk to|call|contact|consult|chat to|show) [a member of|one of|any of|this to|this post to] our [<any>] [<any>] (staff|team|experts|expert|advisers|advisors|agents|consultants|specialists|stylists|reps|advisor|adviser|technicians)
    vroxbjyc: { connected: -0.54 },
    // connected: (main burst|burst pipe|burst main|outage|power cut|disruption|cancelled|canceled|reschedul*|repairs|investigating|next update|low pressure|closed due to|apologise|apologize|inconvenience) -post:reply
    ipqkscc2: { connected: -0.84 },
    // connected: (stars|star review|out of five|out of ten|jury|judges|shortlist*|ranked|ranking|accredited|legal 500|index|car of the year|product of the year|best in class|tier 1|tier one)
    o7s3lcjf: {
      reviews: 0.43,
      'new-products': -0.27,
      connected: -0.67,
      community: -0.45,
      'general-info': -0.2,
      entertain: 0.1,
    },
    // connected: our [own|chief|head|senior|lead|head of] {role} [<any>] [<any>] (explains|explain|writes|wrote|spoke to|discuss|discusses|discussing|answers|is answering|takes the stage|will help|will map|will have|will track|will show|can help|have completed|have built|developed|designed|engineered|tested|polished|restored|turns|walk through|breaks down|shares (her|his|their) (top|best|five|three|favourite|favorite|tips))
    h9uinkk5: { connected: -0.56 },
    // connected: ((taken|designed|handpicked|hand picked|curated|authenticated|verified|selected|prepared|inspected|checked|developed|created|crafted|tested|written|hosted|led|run|styled|reviewed|baked|brewed|roasted|cooked|made|recommended) by our [<any>] [<any>] (team|staff|expert|experts|chef|chefs|specialists|stylists|buyers|designers|engineers|bakers|baristas|analysts|trainers|instructors|consultants|artisans|technicians)|our [<any>] (analyst*|economist*|strategist*))
    '9skbadac': { connected: -0.34 },
    // connected: (help|helps|helping|enable|enables|enabling|allow|allows|allowing|requested by|bought by|used by|ordered by|update for|note to|hint for|<number> of|percent of|many of|some of|most of|without|safety of|asked by|asked|offer|offers|offering|ensure|between them) our [<any>] (customers|clients|members|patients|users|subscribers|followers|policyholders)
    xx440bo8: { connected: -0.15, community: 0.1 },
    // connected: (what is|what's|is|it's|craft|science|story|reason|technology|idea|inspiration|design|thinking) behind the (icon|drop|number*|data|brand|headlines|scent|collection|design|name|trend|rise|fall|surge|product|recipe|price|prices|move|change*|look|deal)
    vbgwcn8m: { connected: -0.2 },
    // connected: (tag us|tag a friend|tag someone|tag your|repost*|regram*|send us yours|show us yours|share yours|photo by|picture by|pic by|photos by|snapped by|captured by|to be featured|sent in by|shared by)
    prt69s0u: {
      purchase: -0.29,
      reviews: 0.5,
      connected: -0.57,
      community: 0.42,
      'general-info': -0.1,
      giveaway: 0.48,
      other: 0.1,
    },
    // connected: happy [<any>] [<any>] [<any>] (day|week|month|birthday) to (all the|the|every|all|everyone who|those who|all who|all of the)
    '39beaaol': { connected: -0.57 },
    // ideas: (what|which|who) .. (should|shall|could) we .. (make|create|add|do|launch|bring|cover|build|release|offer|design|introduce|name|call|feature|try|post|talk|invite|go) +question
    egnj46sh: { ideas: 4.68 },
    // ideas: (what|which|who|where) .. (should|shall|could) (we|i) +question
    rejwsxrz: { ideas: 4.16 },
    // ideas: (what|which|who) .. (would|do|should) you (like|want|love) .. (to see|us to|see|from us|next|more of|to hear|added|on the menu) +question
    h56xwd6h: { ideas: 4.68 },
    // ideas: (would|do) you (like|want) (to see|us to) +question
    ls8cop1o: { ideas: 4.16 },
    // ideas: (want to see|like to see|love to see) .. (next|menu|us|add*|here) +question-to-reader
    zbv97nfi: { ideas: 4.07 },
    // ideas: (suggestion|suggestions|suggest a|suggest your)
    i9ivrjum: { connected: 0.13, ideas: 3.4, community: 0.12, 'general-info': -0.14 },
    // ideas: (help us (name|design|create|choose|decide|build|shape|pick|find)|name (our|this|the) (new|next)|name that|design (our next|a new|the next))
    hzj778pw: { ideas: 4.68 },
    // ideas: (submit|send|share|give|tell|got|have|pitch|drop) [us] (your|an|any|a) [best|great|own] (idea|ideas|suggestion*|design|designs|feature request*|sketch*|recipe*|invention*|proposal*|concept*)
    jzlg956s: { ideas: 4.71, 'general-info': -0.3 },
    // ideas: (your (ideas|idea|suggestions|designs|suggestion))
    ubj6i8mr: { ideas: 4.08 },
    // ideas: (feature request*|beta test*|beta tester*|crowdsourc*|co-create|cocreate|innovation challenge|idea contest|call for ideas|ideas contest|design challenge|design contest|design competition|render challenge)
    sglrnigm: { ideas: 5.11 },
    // ideas: (bring back|brought back|make a comeback|come back) +question
    tlykmkhd: { ideas: 4.19 },
    // ideas: (we should|should we) (make|add|create|bring|do|cover|launch|open|try|put)
    eix65e7c: { ideas: 3.57 },
    // ideas: (request|requests)
    ansnxd4m: { 'exclusive-info': 0.1, ideas: 3 },
    // ideas: (idea|ideas) +second-person
    vxk8ssgn: { ideas: 0.59, 'general-info': 0.31, entertain: 0.16 },
    // ideas: (how (can|could|should) we (improve|make|do|help|better))
    udk39wsq: { ideas: 3.64 },
    // ideas: (call for (submissions|proposals|entries|papers)|looking for (ideas|input|suggestions))
    '5q950r2k': { event: 0.12, ideas: 3.63, 'general-info': -0.11 },
    // ideas: (if you could (create|design|add|change|invent|name|have|bring|make)|what would you (create|design|add|change|invent|name|make|build))
    f7ekn30x: { ideas: 3.64 },
    // ideas: (dream|ideal|perfect|wishlist|wish list) .. (flavor*|flavour*|feature*|menu|product*|collab*|car|shoe*|store|pizza|burger) +question
    n3fes76p: { ideas: 3.64 },
    // ideas: (name suggestions|any suggestions|any ideas|any requests|what's missing|we're missing|haven't mentioned)
    x4bbuzsv: { ideas: 3.13 },
    // ideas: (it's time to add|we need a|there should be)
    ezrmppin: { 'new-products': 0.23, ideas: 1.76 },
    // ideas: (agree|think|believe|say) it's time (to|for|we)
    xrh11y42: { ideas: 4.93 },
    // ideas: (looking forward to|like to hear|want to hear|love to hear) +question-to-reader
    yadmuykf: { ideas: 3.13 },
    // ideas: (shape the future|have a say in|build the future|ideate|brainstorm*|prototype*|inventor*|invent)
    nitrjmyv: {
      purchase: -0.35,
      event: 0.21,
      connected: -0.18,
      ideas: 0.6,
      'general-info': 0.32,
      giveaway: 0.22,
    },
    // ideas: hackathon
    vwh1emnz: { ideas: 3.12 },
    // ideas: (which|what) .. next +question-to-reader
    kneqfasr: { ideas: 2.6 },
    // ideas: (what|which|who|where) .. should we .. (make|create|call|name|cover|launch|open|bake|brew|do|add|build|design|write|talk|play|feature|post|bring|try|visit|go) +question
    vey11ydk: { ideas: 5.21 },
    // ideas: (what|which) [flavor|flavour|topic|city|product|feature|colour|color|song] should we
    n1wykoa5: { ideas: 5.2 },
    // ideas: (name|design|suggest) (our|a|the) (new|next|colour|color|name|flavor|flavour)
    '9gndd0zb': { ideas: 4.86 },
    // ideas: suggest a
    '5b6a7u6u': { ideas: 4.68 },
    // ideas: (your|for) suggestion*
    p2bsy11r: { ideas: 4.75 },
    // ideas: suggestions for
    va0n7v6j: { 'new-products': 0.23, opinion: -0.12, ideas: 4.81 },
    // ideas: (beta tester*|beta testers|beta test*|test group|early testers)
    '8n4u8uca': { ideas: 4.68 },
    // ideas: (if you could|imagine you could) .. (create|design|add|change|invent|name|have|bring|make)
    '946a4w1g': { ideas: 4.41 },
    // ideas: we make next
    ke8vy9xg: { ideas: 4.73 },
    // ideas: (should we|we should) +question
    xgbpjeo2: { ideas: 4.07 },
    // ideas: (what|which|where|who|how) .. (should|shall|could) we .. (next|bring|make|add|stock|serve|bake|brew|cover|film|build|call|name|change|improve|launch|open|visit|host|do|play|try|write|design|paint|feature|go) +question
    es2awsqr: { ideas: 4.78 },
    // ideas: (what|which|who|where) .. (would you|do you|you'd|you would) (like|love|want|wish|hope) .. (to see|to hear|us to|from us|next|see next|in our|on our|added|here|more of) +question
    cv0u2oj1: { ideas: 4.69 },
    // ideas: {tellus} .. (what|which|who|where) .. (you'd (like|love|add|want|change)|want|wish|we should|should we|add|bring|see|next)
    wmx42ma8: { ideas: 2.6 },
    // ideas: {give} [us|me|over|in] [all|some of] your .. (idea|ideas|suggestion*|design|designs|request*|wish*|proposal*|concept*|name ideas|sketch*|dream*)
    vhetafvp: { ideas: 4.72 },
    // ideas: (got|have) (an|any|a great|a bright|some|a) (idea|ideas|suggestion*|request*|name) +question
    e2g00q18: { ideas: 4.16 },
    // ideas: (any|your|open to|taking|accepting|need|needs|looking for|want|love|welcome|more) (suggestions|ideas|requests|recommendations|proposals|name ideas)
    '0620k0jm': { ideas: 3.1 },
    // ideas: (help|helping) (us|our team|me) .. (name|decide|choose|design|pick|come up with|create|shape|build|improve|figure out) .. (the|our|a|this|what|which|new|next)
    y11stjag: { ideas: 4.2 },
    // ideas: (needs|need|deserves|looking for|still has no|without|give .. a|find .. a) (a|the|your|it) [new|proper|good] name
    nigbp8tx: { ideas: 4.34, community: 0.11 },
    // ideas: (name|design|create|invent|dream up|come up with|submit|write|sketch|draw|pitch) (our|your|a|an|the) [own|new|next|dream|perfect|ideal|ultimate] .. (and|for a chance|to win|contest|challenge|competition|could become|will be made|for our)
    hnu6ptox: { connected: -0.13, ideas: 3.22, community: 0.11 },
    // ideas: (beta|pilot|early access|prototype|test group|test kitchen|tester|testers|panel) .. (sign up|join|apply|feedback|wanted|testers|tester|input|shape|volunteers|program*)
    qfnk4ew5: { ideas: 3.63 },
    // ideas: (wish list|wishlist|bucket list|if we could|if we made|if we opened|if we brought|what if we|should this become) +question
    n5khlb53: { ideas: 2.5 },
    // ideas: (we're|we are) (planning|working on|building|dreaming up|deciding|choosing|thinking) .. (next|new) .. (and|so)
    '0oohix2k': { ideas: 1.04 },
    // ideas: (bring back|brought back|make a comeback|come back|return|revive|see again) +question-to-reader
    '3ctouqrz': { ideas: 3.64 },
    // ideas: (vote|votes|pick|choose|decide) .. (next|we make|we bring|comes back|come back|gets made|should be made|new name|the name)
    l28ek2tx: { purchase: 0.17, ideas: 3.55 },
    // ideas: (topics|topic|guests|guest|city|cities|flavour|flavor|colour|color|song|feature) .. (should we|do you want|would you like|you'd like|next) +question
    o8jmaxd5: { ideas: 3.64 },
    // ideas: (hackathon|ideathon|call for (ideas|entries|papers|proposals|speakers|submissions|pitches|startups)|innovation (challenge|contest)|pitch (competition|contest|us|your))
    d3y4js91: { event: -0.1, ideas: 3.64 },
    // ideas: (anything|something|what) .. (missing|we (haven't|missed|forgot|should|could)|you'd (like|love|change|add)) +question
    ey77vfcy: { ideas: 3.68 },
    // ideas: (suggest|suggested) (a career|you|that you|we|he|she|the)
    w2ho9b9i: { ideas: -3.12 },
    // ideas: (we (listened|asked|heard)|you (asked|suggested|voted|requested|spoke|wanted)|over <number> of your suggestions|named by you)
    e2bqf4cm: {
      'exclusive-info': 0.17,
      opinion: -0.16,
      connected: 0.28,
      ideas: -2.5,
      community: 0.37,
      'general-info': -0.27,
    },
    // ideas: (will|would|can|that|which|helped|helps|to|insights) help us (create|build|improve|shape|choose|decide|find|design|pick)
    '4wouvid6': { connected: 0.16, ideas: 0.47 },
    // ideas: (her|his|our|these|top|gift|helpful|expert|delicious|offers|gives us) (suggestions|suggestion) [for]
    rd053t83: { ideas: -1.04 },
    // ideas: (calling all|attention) [<any>] (artists|designers|creatives|inventors|innovators|makers|illustrators|creators|students|developers|startups)
    '57tz3w2i': { ideas: 3.79 },
    // ideas: (your|the winning|winning|best) (design|idea|flavor|flavour|recipe|name|creation|concept|sketch|artwork) (could|will|may|might|to) [be|become|end up|get|appear|come] [made|produced|featured|served|printed|on]
    qmm3347y: { ideas: 4.01 },
    // ideas: (what|which) [new] (feature*|flavour*|flavor*|product*|colour*|color*|topic*|improvement*|change*|content|services|toppings) ((should|could) we|would you (like|love|want) (us|to see|added|next)) +question
    a1cxuaf3: { ideas: 4.68 },
    // ideas: (tell us|let us know|comment|share|drop|send us) .. (you want to see|you would like to see|to see next|we should|could improve|you want next|you want from us|like us to)
    '7v9mp3lv': { ideas: 4.68 },
    // ideas: (we're|we are) (thinking of|thinking about|considering|toying with|planning to add|tempted to) +post:question-to-reader
    '3j11yty2': { ideas: 3.64 },
    // ideas: (you|do you) wish (our|we|it|the|your|this|there) [<any>] [<any>] (had|has|did|could|would|was|were|offered|made|sold|came) +question
    '3x0a9tv0': { ideas: 3.64 },
    // ideas: (next|new) [<any>] (video|episode|flavour|flavor|drop|colour|color|recipe|topic|destination|guest|collab|edition|special|dish|design) [<any>] [<any>] [<any>] (or|you decide|you choose|your call|up to you) +post:question
    ulmptxyk: { ideas: 4.16 },
    // ideas: (should|could|shall) be (our|the) (next|new|name) +question
    '16veraco': { ideas: 4.16 },
    // ideas: (want|like|love) us to (make|create|launch|build|bring|bake|brew|cover|do|try|add|stock|open|design|produce|write|film|feature)
    '5mxdkooy': { ideas: 4.68 },
    // ideas: ((has|have|with|but|still|got) no|(without|needs|need|still needs|lacks|missing|deserves) a|(hasn't|haven't) got (a|any|its)|(doesn't|don't) have a) [<any>] (name|title|topic|theme|label|mascot|mount|logo|slogan|nickname) [yet]
    lw298ygv: { ideas: 3.74 },
    // ideas: (an|one|a) (empty|spare|blank|free|extra|open) (jar|tank|tap|shelf|slot|mould|mold|pot|page|tuesday|evening|week|glaze|wall|plot|unit|spot|hour|afternoon|oven|bed|room|stage)|room for one (more|extra)
    '5mcz4zzr': { ideas: 2.67 },
    // ideas: (over to you|the floor is yours|you're the boss|you are the boss|(so|and|now|this time|let) you decide|you get to (decide|choose)|you get to name|you write the|you name it we)|[you|fans|you all] (pick|choose|decide) (which|what|who) [<any>] (we|comes|gets|should|goes|next|makes)|you (pick|choose|decide) (which|what)|bringing back (one|a) [<any>] (retired|old|discontinued|classic)
    hgdc49b7: { ideas: 2.6 },
    // ideas: we'll [then] (brew|make|print|bake|build|cook|film|try|sew|stage|stock|write|paint|grow|roast) (the one|whatever|what you|your)|we (brew|make|print|bake|build|cook|film|sew|stage|stock) (the one|whatever|what you|the best|the winner|the favourite)|(the best|the winning|winning|the winner|best one|the one|the favourite|your favourite|the funniest|our favourite|the top) .. (goes on|goes into|gets|will be|becomes|ends up|comes|makes it) .. (menu|made|built|printed|sewn|painted|brewed|label|shelf|stocked|can|tin|lid|wall|board|baked|pack)
    '0wx6a0mj': { ideas: 4.18, giveaway: 0.27 },
    // ideas: (what|which|who) [<any>] [<any>] [<any>] (should|ought|shall|could) (be|go|it|there|she|he|they) .. (on|in|there|be|inside|next|into|for|first|called|wear|turn)|(whose|what|which|who) [<any>] [<any>] is missing (from|in|on) (our|the|your) +question
    ndmqirw7: { ideas: 3.7 },
    // ideas: what (would|do|should) you .. (put|build|open|grow|plant|add|brew|bake|print|paint|do) (in|there|here|on|with|to|inside|next)|what (you'd|you would) (put|build|do|add|change|call|open|plant|stock|name|print)
    ixm4d6br: { ideas: 3.51 },
    // ideas: (you|keep|always) (wish|wishing) [that] .. (could|would|had|made|sold|existed|did|get|do|were) +question
    '7fk5kvxh': { ideas: 2.59 },
    // ideas: (dream|wildest|craziest|weirdest|maddest|boldest|fantasy) (dinner|dish|menu|flavour|flavor|kit|pizza|sandwich|route|feature|burger|topping|toppings|combination|idea|ideas|line up|lineup|guest|collab|destination|ice cream|scoop|shade)
    '1r8ymwhk': { ideas: 3.12 },
    // ideas: if (you could|you were to|we let you) (teach|change|add|give|redesign|fix|swap|remove|put|rename|pick) (our|one|the|us|this|any|just)|if (we|i) (put|added|made|built|opened|launched|flew|sold|stocked|brewed|baked|printed) (one|another|more|a|an|just)|dream up (a|an|your|the|our)|(maddest|funniest|winning|weirdest|silliest|craziest|boldest|prettiest|best|daftest) (one|idea|answer|entry|suggestion|name|pun) (gets|wins|will be|goes|ends up|becomes|makes)
    p9n6fy1z: { ideas: 3.64 },
    // ideas: (testers|tasters|guinea pigs|test riders|test readers|beta readers|wear testers|playtesters|play testers|test drivers|product testers|test cooks|taste testers) (wanted|needed|sought|apply|sign up|please)|(we need|looking for|seeking|recruiting|wanted) [<any>] [<any>] (testers|tasters|guinea pigs|playtesters|test riders|beta users)
    l8pi7nsi: { ideas: 4.26 },
    // ideas: ^ (design|draw|sketch|paint|invent|compose|imagine|dream up|build) (us|me|the|our|next year's|a|your own|your dream|this year's) [<any>] [<any>] [<any>]
    '5b2hjb7i': { event: 0.3, ideas: 2.44, 'general-info': -0.22, giveaway: 0.69 },
    // ideas: ^ name (the|our|this|his|her) [<any>] <any>
    wugkery1: { ideas: 2.97, community: 0.15 },
    // ideas: (send|send us|send in|reply with|comment|drop|submit|hand in|post|share) [us|in] (your|yours|a) (artwork|drawing|drawings|sketch|design|designs|name|names|creature|flavour|flavor|topping*|slogan|title|caption|best name|pun|puns|four|three) [<any>] [by|before|below|in|to]|before we (draw|build|design|make|start|write|decide|finalise|finalize|order|print|brew|commit|code|cut)|rather than guess
    j8y96hr3: { ideas: 2.75, community: -0.1 },
    // ideas: who (do|should|would|shall) we (get|cast|invite|book|ask|sign|interview|send|hire|team up) ..|what should (they|she|he|the|our|it|this) .. (fix|build|make|bake|cook|add|learn|try|cover|draw|paint|play|sing|sell|serve|wear|do|print|show)|what (would|do|should) you (want|like|love) to (hear|see|learn|read|taste|try|eat|do|know) (from|about|at|in|on|next|more)|(what's|what is) (the|one|that one|the one) .. (you'd|you would) (love|like|want|most like) [our|us|the|to] +question
    zip36eux: { ideas: 4.16 },
    // ideas: (wants|want|like|bring|brought|see|have) (it|them|him|her|these|this one|that one|those) back +question
    kr2atixh: { ideas: 2.6 },
    // ideas: (chef|team|designer|designers|developers|baker|kitchen|buyer|brewer|brewers|engineers|artist|boss|producer) (is|are) (reading|taking notes|listening|all ears|in this thread|in the comments|watching the comments)|(taking notes|all ears)
    uil5apqe: { opinion: 0.15, ideas: 3.04 },
    // ideas: (any|what|which|what's|what is) .. (missing altogether|missing from (our|the|this)|we don't have|we haven't got|we lack|we forgot|are we missing|we should carry|we should stock)
    qicz8jp4: { opinion: -0.2, ideas: 3.25 },
    // ideas: name (the|a|this|that|your) (film|song|artist|movie|player|city|country|year|tune|actor|book|team|band|place|price)
    jsvad7jr: { ideas: -1.56 },
    // ideas: (join|sign up to|sign up for|apply to|apply for|become part of) (our|the) [<any>] [<any>] (panel|focus group|beta|insider program*|preview program*|test group|user research|advisory board|test kitchen|labs|customer council)
    l2ze5uvh: { ideas: 2.59 },
    // ideas: help (shape|design|build|influence|steer|co create|decide|write) (the|our|what|how) [next|future|new|<any>]
    ozh4v6pl: { ideas: 3.12 },
    // ideas: help (us|me|him|her|them) (title|caption|stock|curate|finish|complete|invent|solve|redesign|rename|fill|plan|programme|come up) [<any>] [<any>]|(nameless|untitled|unnamed|as yet unnamed)|(ideas|suggestions|names|entries|puns|name ideas|guesses|proposals) (below|please|welcome|in the comments|on a postcard|wanted|to us|by)
    b2u5lvt2: { event: 0.1, ideas: 3.65 },
    // ideas: name (a|one|the|your) (town|city|place|book|film|artist|band|dish|topic|guest|route|flavour|street|village|speaker|author|song|country|destination|feature) (we|you'd|you want|you would|that we|and we|to)
    gjtt32rc: { ideas: 4.68 },
    // ideas: tell (us|them|the council|your council|the team|our team|the chef) what .. .. (needs|need|should|lacks|wants|deserves|is missing|to)
    ot4o3jra: { ideas: 3.02 },
    // ideas: we want to (make|build|create|open|start|design|write|film|grow|brew|bake|plan|fill|paint) (a|an|the|our|your|something|more) +post:question
    vkpgheh1: { ideas: 2.6 },
    // ideas: what [<any>] would (make|improve|save|change) your (life|day|work|week|job|morning|commute|trip|visit|stay) [<any>]|(pms|devs|product managers) are (listening|reading)|build the next [<any>]
    wvonnsv7: { ideas: 2.6 },
    // community: (shared|posted|sent|tweeted|snapped|uploaded) (this|these|that|the|her|his|their|a) [fab|fun|great|lovely|cute|amazing|adorable|gorgeous|brilliant] (pic*|photo*|snap*|picture*|selfie*|video*|shot*|image*|review*|story)
    kge5pxr0: { community: 2.98 },
    // community: (shared|posted|saying|said|posting|sharing|seen|spotted|tweeted) .. on (instagram|twitter|facebook|tiktok|social media|social|insta)
    yc82235b: { reviews: 0.62, connected: -0.11, community: 2.41 },
    // community: (people|customers|fans|shoppers|followers|members|guests|you) [have|who|who have] [all|also] (been|are) (sharing|posting|tweeting|tagging|sending|showing|talking|saying)
    '8iw01rw3': { reviews: 0.22, 'new-products': -0.19, event: 0.16, community: 2.19, 'general-info': -0.23 },
    // community: (getting|got|has|have) [lots of|so many|many] (people|fans|customers|shoppers|followers|everyone) (talking|excited|buzzing)
    hwjmk0of: { 'new-products': 0.17, community: 2.09 },
    // community: (like|as) <any> (who|on (instagram|twitter|facebook)) .. (said|shared|posted|told)
    '2pg226fr': { community: 1.34 },
    // community: (tell|show|share with) us .. (your|about your) (most|best|favo* |funniest|worst|craziest|eye-opening|first|own) .. (experience*|story|stories|memor*|moment*|trip*|tale*|photo*)
    '1vhn2cd5': { community: 2.85 },
    // community: (have you (had|been|tried|done|experienced)|who else) .. (like this|dreams|loves|remembers|feels|has|wants|thinks|agrees|can relate) +question
    r4dgc30g: { community: 2.3 },
    // community: (member|customer|fan|client|guest|reader|rider|reviewer) (love|story|stories|post|photo|shout-out|look|looks|moment)
    wcfk0bij: { reviews: 0.11, community: 2.26 },
    // community: (join|in|on|over (on|in)|ask|visit|dive into) [our|the] <any> community
    rvsk8vhu: { connected: 0.11, community: 0.82 },
    // community: (mum|dad|mom|owner|customer|student|shopper|fan|blogger|member) <any> (said|says|shared|posted|told us|wrote|tweeted|sent|made|found)
    esgctmp1: { community: 2.16, 'general-info': -0.19 },
    // community: (leave|drop|share|post) [a|your|any] (recipe*|tip*|suggestion*|idea*|advice) .. (for (her|him|them)|below)
    z6k8nizi: { community: 1.64 },
    // community: tag (a friend|someone|your|a|that|friends|the|<number>|them|somebody|whoever|who)
    '3qkpdhmx': { opinion: 0.11, event: 0.16, community: 3.09 },
    // community: tag (us|<mention>|me)
    adlixdpz: { community: 2.68 },
    // community: (📷|📸) <mention>
    lkhqy3i1: {
      event: -0.11,
      community: 0.34,
      'general-info': -0.14,
      entertain: -0.15,
      greeting: -0.1,
      inspire: 0.29,
    },
    // community: (repost|regram|reposted|rp) [from] <mention>
    '94xdvcqx': { community: 2.67 },
    // community: (photo|pic|credit|shot|captured|image|via|video) [by|credit|from|creds] <mention>
    dge9yolb: { community: 0.66, 'general-info': 0.18 },
    // community: (repost*|regram*|photo cred*|pic cred*|ugc)
    pn2x3m9k: { community: 1.95 },
    // community: share (your|a|yours) [own|favorite|favourite|best] (photo*|pic*|picture*|selfie*|story|stories|look*|moment*|recipe*|memories|experience*|video*|creation*|snap*)
    '9kf2pnuk': { community: 3.19 },
    // community: (show us|we want to see|send us|show off) (your|how|what)
    y628damg: { community: 2.46, giveaway: 0.11 },
    // community: share (yours|with us|them with|it with)
    sufpilju: { community: 2.68 },
    // community: (be featured|get featured|featured on our|feature you|chance to be featured)
    uhf3oct4: { community: 2.31 },
    // community: (fan (of the week|photo*|art|friday|feature)|customer (of the|spotlight|feature)|member (spotlight|of the|monday|story)|community (spotlight|member*|highlight))
    o5zte830: { community: 3.38 },
    // community: {customer} (spotlight|of the (week|month|day))
    '68ls1d1l': { community: 0.46 },
    // community: (ambassador*|brand ambassador*)
    y10qsd13: { connected: 0.1, community: 0.23 },
    // community: (join (our|the) (community|group|club|family|movement|crew|squad|tribe)|facebook group|fan club|members' club|community group|discord server)
    qsnj0kv1: { community: 3.08 },
    // community: (discord|forum)
    jx3fmmwi: { community: 1.34, 'general-info': -0.2 },
    // community: (our community|the community|this community|your community|community of)
    hnvuke7c: { connected: 0.13, community: 0.87 },
    // community: community
    qreor3oz: { reviews: -0.21, connected: -0.43, community: 0.99, 'general-info': -0.13 },
    // community: communities
    '2u78a54r': { community: 0.62 },
    // community: (volunteer*|volunteering)
    '8a3pjcow': { community: 1.17 },
    // community: our {customer} (shared|sent|made|wore|created|posted|look*|are|have)
    '93m75x93': { 'new-products': 0.21, community: 2.18 },
    // community: (one of our|some of our|our lovely|our amazing|our loyal|our awesome) .. {customer}
    y8nuafjy: { community: 2.14 },
    // community: (thanks|thank you|cheers) .. (for sharing|for the photo|for the pic|for the shot|for the love|for tagging|for the picture|for the post)
    '7yq964v1': { community: 3.01 },
    // community: (spotted|seen on|looking (good|great|fab|amazing|gorgeous|fabulous|stunning)) .. <mention>
    '488p42xf': { community: 2.3 },
    // community: <mention> (wearing|rocking|looking|looks|in (our|the|her|his)|wears|styled|shows|sharing)
    gaz2vdot: { community: 0.38 },
    // community: (shout out|shoutout|shout-out) .. <mention>
    '606awg47': { community: 1.95 },
    // community: (shout out|shoutout|shout-out)
    v1r91w0x: { community: 1.15 },
    // community: (friends|friend|bestie|besties|buddy|buddies|squad|bff|loved ones|mates)
    '8lzd0pt6': {
      discount: -0.42,
      reviews: -0.11,
      event: 0.23,
      connected: -0.14,
      community: 0.13,
      giveaway: 0.14,
      entertain: 0.15,
      inspire: -0.22,
    },
    // community: (share with (a friend|friends|your)|bring a friend|invite (a friend|your friends)|with your friends|refer a friend)
    '697b6xn5': { community: 0.22, other: 0.18 },
    // community: (submitted by|shared by|sent in by|created by|made by|story from|her recipe|his recipe|their recipe)
    '4rdfxcxj': { community: 2.37 },
    // community: (small business|small businesses|local business*|entrepreneur*) +quotation
    '975i6xef': { community: 2.28 },
    // community: (fans|members|supporters)
    ft7rnp7c: {
      purchase: -0.13,
      reviews: -0.14,
      'exclusive-info': 0.37,
      opinion: -0.3,
      community: 0.71,
      'general-info': -0.29,
      entertain: -0.12,
    },
    // community: (students|alumni|finalists|participants|neighbors|neighbours)
    '8k859gpz': {
      discount: 0.27,
      reviews: -0.22,
      'new-products': -0.16,
      connected: 0.13,
      ideas: 0.24,
      community: 1.84,
      'general-info': -0.38,
      entertain: -0.18,
      'jobs-investors': 0.15,
    },
    // community: (congratulations to|congratulate|congrats to) .. (winner*|finalist*|student*|fans)
    g9enbbqy: { community: 2.52, 'general-info': 0.17 },
    // community: (meet up|meetup|gather|get together|fly-in|ride along)
    qu79rn0l: { 'new-products': -0.13, event: 0.28, community: 1.91, inspire: 0.15 },
    // community: (fellow|like-minded|die-hard|enthusiasts|lovers|fandom|potterheads|foodies)
    snrk6w4g: { 'new-products': -0.2, opinion: 0.13, connected: 0.34, community: 0.4 },
    // community: (your creations|your photos|your pics|your stories|your story|your selfie*|your moments|your pictures)
    abgml9x9: { connected: 0.1, community: 1.89 },
    // community: (join the conversation|join in|take part|get involved|spread the word|pass it on)
    hkyp8ceq: { event: -0.22, community: 0.84 },
    // community: (know someone|do you know|nominate) .. (who|someone)
    f7r50m2m: { community: 1.95 },
    // community: <any> shared (on|with|her|his|their|how)
    ymlxhkw9: { community: 2.39, 'general-info': -0.26 },
    // community: (i|my|i'm) +quotation -post:introduction
    '8gacpnln': {
      purchase: 0.19,
      'new-products': 0.15,
      connected: -0.26,
      community: 1.54,
      entertain: -0.25,
      inspire: 0.23,
      cause: -0.1,
    },
    // community: (sharing|shared|share)
    o0tc6lsg: {
      discount: -0.19,
      reviews: -0.13,
      opinion: -0.12,
      event: -0.11,
      community: 0.84,
      'general-info': -0.16,
      entertain: 0.17,
      inspire: -0.3,
      'jobs-investors': 0.1,
    },
    // community: (best friend|friendship|together with)
    r65j6mk1: { 'new-products': -0.13, community: 0.71 },
    // community: (tell us|share) your story
    s90dyf3v: { community: 2.31 },
    // community: (love seeing|love to see|loved seeing|great to see|so good to see|love how) .. (you|your|our|these|this|everyone)
    dg0jbydx: { community: 2.26 },
    // community: look who
    oyabocb2: { community: 1.91 },
    // community: (meet (member|customer|client|fan|community member)|{customer} since)
    qeuzddp6: { community: 2.55 },
    // community: (our regulars|a regular (at|here|since)|long-time {customer}|longtime {customer}|loyal {customer})
    nwwy0xia: { community: 1.95 },
    // community: (drop a|drop your) (pic*|photo*|selfie*|video*)
    us0p6aup: { community: 1.95 },
    // community: (submit|send|upload|post) .. your (photo*|pic*|picture*|video*|selfie*)
    '2ck5304o': { community: 1.95 },
    // community: (your neighbors|your neighbours|local community|online community|growing community|global community)
    jkzw3w2n: { community: 0.74 },
    // community: (team up with|come together|coming together|brought together|bringing together|bring people together)
    '5y56mfic': { connected: 0.1, community: 0.94 },
    // community: (connect with (other|others|fellow|each other)|community of (people|women|{peer}|like minded|passionate))
    jqlszfoi: { community: 2.31 },
    // community: (other {customer}|fellow {customer}|each other)
    '5v2fkfis': { connected: 0.12, community: 2.34, giveaway: 0.16 },
    // community: (made by|design by|art by|artwork by|drawn by|words by|video by) <mention>
    bjaifw26: { community: 2.08, entertain: 0.3 },
    // community: (cosplay|fan made|fanart|fan-made)
    w66mncgr: { community: 2.37 },
    // community: your squad
    '7ss9zemp': { community: 1.95 },
    // community: (with|from) [our] (fans|followers|members)
    epoywbsu: { community: 1.54 },
    // community: (users|members|customers|readers) like you
    ztmbkhzz: { community: 2.31 },
    // community: tag (a friend|someone|your friend*|your bestie|your partner|your mum|your mom|your crew|your team|a mate)
    kmpog2z2: { purchase: -0.19, community: 4.27 },
    // community: (photo|pic|shot|video|captured|picture) by <mention>
    '1ozr0yqc': { community: 3.49 },
    // community: (repost|regram|reposted) [from|by|via] <mention>
    krxr630r: { reviews: 0.4, community: 3.47, 'general-info': -0.11 },
    // community: (fan|customer|member|reader|user|student|volunteer|owner|rider) (photo|pic|art|spotlight|story|feature|shoutout) [of the (week|month|day)]
    p45f36ea: { community: 3.6 },
    // community: (join|come join|come and join|be part of|become part of) (our|the|a) [growing|online|private] (community|group|club|facebook group|crew|family|movement|network)
    e0l5beei: { community: 3.8 },
    // community: (the|our|a|this|your) [<any>] (online|private|local|support|owners|members|community|study|walking|running|runners|riders|parents|fan|chat|book|user|users|friendly) group*
    rqbobqrt: { community: 2.71 },
    // community: (facebook|whatsapp|strava|discord|telegram|linkedin) group
    '2ikc89md': { community: 3.08 },
    // community: our (fans|members|customers|guests|readers|users|ambassadors) (met|helped|made|shared|keep|love)
    oj1zxgib: { community: 3.17 },
    // community: (send|share|show|post|submit|upload) us [a|your|the] (selfie*|photo*|pic*|picture*|video*|story|stories)
    q1szhi76: { community: 3.03 },
    // community: (thank you|thanks) <mention> for (sharing|this|the|your)
    '61k76ztu': { community: 3.08 },
    // community: (with|and|alongside) (other|fellow) (neighbours|neighbors|members|customers|fans|parents|owners|runners|volunteers)
    rmldne8y: { community: 3.15 },
    // community: our ambassadors
    l7kh6x82: { community: 3.08 },
    // community: (volunteer|volunteering) (with us|alongside|together)
    qr5o2p0b: { community: 3.14 },
    // community: our {customer} (are|is|have been) [just|truly|simply|really] (amazing|awesome|the best|incredible|so|talented|creative|great|fantastic|wonderful|brilliant)
    '00rqd1c6': { community: 3.21 },
    // community: our (fans|followers|members) are
    '5f534hwz': { community: 1.95 },
    // community: (house ambassador|brand ambassador|global ambassador)
    qu1uhe92: { community: -1.57 },
    // community: (community service|business community|scientific community|international community)
    '45tiox0b': { community: -1.13 },
    // community: (using|use|with) (the|our) hashtag*
    nr53fd4l: { community: 3.09 },
    // community: (use|using) <hashtag>
    p8yyk9n6: { discount: 0.1, purchase: -0.1, opinion: 0.18, community: 0.42 },
    // community: (hashtag|hashtags) <hashtag>
    '167f4e6b': { community: 2.01 },
    // community: (share|tag|post|show|upload|tweet|send) .. (use|using|with) <hashtag>
    o43pqj8l: { community: 2.67 },
    // community: share .. with <hashtag>
    zxaq6ogs: { community: 2.31 },
    // community: (photo|pic|image|video) (credit|credits|cred|creds|courtesy)
    zw1ovtir: { community: 2.29 },
    // community: tag the (person|one|friend) (who|that|you)
    '6l4n1pjw': { community: 4.29 },
    // community: (recipe|idea|creation|photo|story|design|look|outfit|makeup) by <mention>
    seegmtei: { community: 2.1 },
    // community: (all thanks to|big thanks to|shout out to|thanks to the lovely)
    '5iey7jai': { community: 1.94, giveaway: 0.11 },
    // community: (in (her|his|their) own words|told us|shared with us)
    djzvthlr: { community: 2.44, 'general-info': 0.17 },
    // community: (📷|📸|🎥|🤳) (by|via|courtesy|credit|from|of|thanks)
    dcxuwwe7: { community: 1.21 },
    // community: (photo|photos|pic|pics|image|images|video|shot|shots) (cred*|courtesy) [of|to|by|via|goes to]
    '9qe6xcyk': { community: 2.43 },
    // community: (captured|snapped|shot|taken|baked|styled|created|painted|built|crafted|drawn|designed|cooked|made|crocheted|knitted) (beautifully|perfectly|brilliantly|so beautifully) by
    a8ex1khe: { community: 3.08 },
    // community: (thanks|thank you|cheers|props|credit|kudos) [to] <mention> [so much] for (the|this|these|sharing|snapping|capturing|taking|tagging|letting)
    ukgwy8ut: { connected: -0.11, community: 3.16 },
    // community: (how|what) (our|your) {peer} (use|used|wear|wore|style|styled|made|make|cook|decorate|turned|are using|have been)
    '0gh1viuv': { community: 3.08 },
    // community: {peer} [<any>] (shared|shares|sent|sent us|wrote|showed|shows|posted|built|turned|transformed|made|used|wore|styled|found|discovered|tells|told) (her|his|their|this|these|how|us|with us)
    '5wlpwduf': { community: 2.35 },
    // community: (one|some) of (you|our {peer}|our own {peer})
    q55r65yt: { service: 0.52, connected: 0.11, community: 0.83 },
    // community: (fan|customer*|client|member*|guest*|reader*|user*|owner*|follower*|subscriber|shopper|supporter|community) (of the (week|month|day|year)|feature|features|spotlight*|showcase*|stories|story|favorites|favourites|picks|creation*|gallery|shoutout*|appreciation)
    rd7h6bhd: { connected: -0.11, community: 3.54 },
    // community: (meet|featuring|introducing|spotlighting|celebrating|highlighting) [our|one of our|some of our] [<any>] {peer}
    qqo2a4it: { community: 2.16 },
    // community: (here is|here are|just some of|just a few of|a few of|check out|look at|loving|love) [how|what|all] [the] {peer} .. (made|shared|sent|created|doing|wearing|photos|posts|pics|looks|creations)
    a731wy47: { community: 3.08 },
    // community: (your|these|the) (photos|pics|posts|pictures|snaps|shots|creations|stories|entries|messages|selfies|submissions) (of|from|this|are|have|make|made|keep|inspire)
    '1hrc5d8i': { community: 2.31 },
    // community: {show} [us|me|off|with us] [all|some of] (your|yours|what you|how you|where you|a photo|a picture|a pic|a selfie|a snap|a video)
    le7i9piu: { connected: -0.1, community: 1.65, 'general-info': -0.14, giveaway: 0.36 },
    // community: {show} .. (your|a|the) [<any>] {made}
    '8a0frswh': { community: 2.69 },
    // community: (tag|mention) (us|me|<mention>) (in|on|so|with|and|when|for|at|if)
    nv8nb28k: { community: 2.97 },
    // community: (tag|tagging|tagged) (us|<mention>) .. (photo*|pic*|post*|stories|story|reel*|selfie*|video*|<hashtag>)
    hvkvnqyi: { event: 0.17, community: 3.68, 'general-info': -0.11, giveaway: 0.35 },
    // community: (using|use|with|include|add|via|through|under|search|follow) [the|our|official] (hashtag*|tag) <hashtag>
    y7tw56o4: { community: 3.08 },
    // community: {show} .. (using|use|with|under|via|including|tagged|tag|and) .. <hashtag>
    eurnnjhi: { ideas: 0.28, community: 3.5 },
    // community: <hashtag> (for a chance to be|to be featured|to get featured|so we can (see|repost|share))
    kfn30fud: { community: 3.5 },
    // community: (for a chance to be|you could be|you might be|to be|and be|get) (featured|reposted|showcased|regrammed|shared on our|the next feature)
    tr037etp: { community: 3.49 },
    // community: (we'll|we will|we may|we might|we can|we love to|and we'll) (repost|feature|share|regram|showcase) (your|our|the|it|them|some|you)
    vp4sgds8: { community: 3.49 },
    // community: (tag|send this to|forward this to|share this with|share with|dm this to|show this to|pass this to|mention) (a|your|the|that|an|someone|somebody|anyone|two|three|all your|some) .. {friend}
    '2q4387on': { discount: 0.15, community: 3.59 },
    // community: (grab|bring|invite|call|text) (a|your|the|all your|two|three|some) .. {friend}
    '4elfoq7k': { community: 1.31 },
    // community: (tag|send this to|share this with|forward this to|show this to) (someone|somebody|anyone|anybody|whoever|people|the person|the one)
    w8xoh44a: { community: 3.49 },
    // community: tag (them|him|her)
    ataftmfp: { community: 3.59 },
    // community: send (them|him|her) (this|a|below|here)
    '4g4p3ko1': { community: 1.95 },
    // community: (know|got) (a|any|someone|somebody|anyone) .. (who|that|lover|fan|addict) +question
    '574uft8p': { 'new-products': 0.18, community: 1.66 },
    // community: (who are you|who would you|who will you|who do you) (bringing|bring|taking|take|sharing|share|watching|inviting|invite|tagging|tag) .. (with|this|to|along)
    '1jpk133m': { community: 3.08 },
    // community: (spread the (word|love|joy)|pay it forward|pass it on|help us spread)
    '4ganiqr6': { community: 1.26 },
    // community: {join} (our|the|a|this|your local) [<any>] [<any>] (community|group|club|tribe|squad|network|fan club|forum|discord|server|circle|book club|run club|collective|membership|chapter)
    jt1hg3cb: { event: -0.11, community: 3.11 },
    // community: (member|members|part) of (the|our|a|this) [<any>] (community|club|group|family|tribe|squad|network|movement|fandom)
    '16fpapac': { community: 2.41 },
    // community: (our|the|this|a) [<any>] community (is|has|are|keeps|came|members|group|page|that|who|where|made|made up)
    zq0mypxf: { community: 2.15 },
    // community: <number> (members|riders|runners|makers|owners|fans|users|readers|bakers|gardeners|parents|players|creators) (strong|in|have|are|now|and counting|joined|already)
    zcniclzu: { community: 1.95 },
    // community: (connect|chat|network|mingle|share|swap|trade|talk|hang out|meet|bond|learn|exchange) .. (with|from|between) [other|your|fellow|like-minded|each] (other|{peer}|fellow|like-minded|people|peers|neighbours|neighbors|locals)
    rddcl0af: { community: 2.67 },
    // community: (support|help|helping|inspire|supporting|lifting|cheer*) (each other|one another)
    alox6ls3: { community: 2.25 },
    // community: (ambassador*|ambassadors) (program*|team|squad|community|application*|wanted|search)
    rx8b4fk3: { community: 3.08 },
    // community: (become|be|apply to be|want to be|meet|new|our|as) (an|a|our|one of our) [new|next] (ambassador*|brand ambassador*)
    qdf96dsb: { community: 1.54 },
    // community: (volunteers|volunteer) (came|helped|joined|planted|packed|cleaned|painted|gathered|spent|needed|day|make|made|who|from|like|gave|have)
    '4odz21rl': { event: 0.15, connected: -0.11, community: 2.34 },
    // community: (thank|thanks|shout*|hats off|kudos|grateful|props) .. (volunteer*|supporters|donors|helpers|participants|fundraiser*)
    '9ss4znc0': { community: 2.33 },
    // community: (local|small|young|female|women-owned|family) (hero|heroes|business owner*|founder*|maker*|artist*|entrepreneur*|creator*|farmer*|shop owner*)
    m3xao3uu: { opinion: 0.14, community: 0.67 },
    // community: <number> year old -post:price
    '4rvkznmk': { reviews: 0.26, community: 1.7, 'general-info': -0.35 },
    // community: (recipe|recipes|tip|tips|hack|review|idea|playlist|design|look|outfit|artwork|illustration|photo|picture|shot|image|creation) [is|comes|sent in|submitted|shared] (from|by|courtesy of|via) (<mention>|our {peer}|one of)
    k4alxofz: { community: 1.9 },
    // community: (fan|fans|fandom|supporters) (club*|meet*|day|zone|made|favorite|favourite|edit*|cam|reaction*|mail|art|fiction)
    '4oohdz5b': { community: 2.52 },
    // community: (player|players|team|driver|athlete|goal|product|deal|offer|employee|word|quote|tip|track|album|book) of the (week|month|day|year|match)
    d1rvmr8p: { 'new-products': -0.1, opinion: 0.12, community: -1.59, 'general-info': 0.14 },
    // community: (didn't|did not|don't|do not) know .. (neighbour*|neighbor*|each other|anyone|anybody)
    miv8qtdl: { community: 1.54 },
    // community: {peer} (helping|teaching|meeting|supporting|answering|inspiring|cheering|sharing|swapping|meet|help|teach|support|inspire) [<any>] (other|{peer}|each|one another|others|together)
    sbzz8sh2: { community: 3.08 },
    // community: (made|built|founded|started|run|organised|organized|led|hosted) by [our] (members|fans|volunteers|readers|players|riders|parents|neighbours|neighbors|customers|followers)
    zqslynuy: { community: 2.76 },
    // community: (in their|in her|in his) own words
    '7t8q87jp': { community: 2.31 },
    // community: (we've|we have|we) [just|been] (handed|asked) .. (your|the account to|you|our followers|our fans)
    '5nckwzny': { community: 1.78, 'general-info': -0.17 },
    // community: (we|we have|we are|been|so) (love|loved|loving|enjoy|enjoyed) (seeing|hearing|reading|watching|looking at) .. (you|your|everyone)
    wsfmyx6c: { community: 2.31 },
    // community: (photo*|pic*|picture*|post*|video*|stories|clip*|shots) [of yours|you] (sent|shared|posted|submitted|tagged|you share|you send|you post|you tag)
    ok9ux9hw: { community: 2.68 },
    // community: (lovely|gorgeous|beautiful|stunning|amazing|great|cute|adorable|fantastic|awesome|love this|loving this|brilliant) [<any>] (photo|shot|pic|picture|snap|capture|post|video|photos|pics) (from|by|of|via|<mention>)
    pc94hxmt: { community: 2.7 },
    // community: (thank you|thanks|shoutout|shout out|props|love|credit) +handle-credit
    emf99yha: { community: 1.54 },
    // community: (nominate|nominating|nomination*|recommend|shout out) .. (someone|somebody|hero|teacher|neighbour|neighbor|friend|person|deserving|who|parent|coach|nurse|colleague|member)
    '1cdph106': { community: 2.34 },
    // community: (happy|proud|lucky|new|newest|lovely|loyal) [<any>] {peer} [<any>] (in|with|of|and|on|at|from|showing|wearing|enjoying|holding)
    y8s1jngj: { community: 1.53 },
    // community: {peer} (spotlight*|shoutout*|takeover|stories|story|showcase*|meetup*|gathering*|picks|diary|diaries|circle|exchange|swap)
    '6tb1pw6y': { community: 2.92 },
    // community: (local|our|fellow) {peer} [<any>] (made|make|making|turned|built|helped|came|raised|created|shared|started|runs|run|met|found|won|took)
    m2r82uqy: { community: 1.95 },
    // community: (thank|thanks|congratulations|congrats|well done|kudos|hats off|bravo|cheers) .. {peer} (who|that|for|from|on|and)
    f2apebr5: { community: 0.66 },
    // community: (of you|of us|members|people|neighbours|neighbors|owners|fans) .. (in|joined|inside|on) .. (group|club|community|forum|chat|server|circle)
    u3r229i0: { community: 3.08 },
    // community: (join|join in|part of|start|continue|add to|into|follow) the (conversation|chat|discussion|debate|fun) .. (<hashtag>|using|on twitter|on facebook)
    rxt6eeu7: { opinion: 0.16, community: 2.91 },
    // community: {show} (their|his|her) [<any>] [<any>] {made}
    mpvupqan: { community: 2.67, inspire: 0.12 },
    // community: (ig|insta|instagram|tiktok|twitter|facebook|fb|youtube) user*
    fiwdvkqb: { community: 2.52 },
    // community: (via|by|from) (ig|insta|instagram|tiktok) -post:price
    mfcr53qg: { community: 2.07 },
    // community: (we|us) +post:handle-credit -post:price
    klpvm4p9: { purchase: -0.11, community: 1.31, other: 0.15 },
    // community: (featuring|notes|made with|made from|infused|handpicked|crafted|infuses|paired|pairs) +post:handle-credit
    zc011zw5: { community: -1.07 },
    // community: (📷|📸|🎥|🤳) +handle-credit +post:short
    wbnqh1xt: { community: 1.7 },
    // community: (thanks|thank you|bravo|hats off) .. (talent|creativity|for turning|for making|for creating|for drawing|for painting|for capturing|artwork|fan art|creation*)
    '59523744': { community: 2.43 },
    // community: (how|so|what a|too|simply|absolutely) (precious|beautiful|cute|adorable|sweet|lovely|gorgeous|stunning|good|pretty|sweetheart|talented|creative) +post:handle-credit
    '3u6h4xu1': { community: 2.08 },
    // community: (more than|over|nearly|almost|already|so far|with) <number> of you
    o3vwgevf: { community: 2.51 },
    // community: <number> of you (have|are|joined|took|came|said|told|voted|shared|signed)
    k4faiqbq: { reviews: 0.2, community: 2.04 },
    // community: (photo|photos|entry|entries|picture|pictures|post|posts|video|comment|team) with the most [number of] (like*|vote*|share*|reaction*)
    d0j3s8ne: { community: 2.09 },
    // community: (with|join|meet|joining|alongside|among) (other|fellow) <any> [<any>] [<any>] (fan*|lover*|enthusiast*|owner*|parent*|customer*|member*|player*|rider*|collector*|maker*|reader*)
    '0cbhc5ce': { community: 3.08 },
    // community: community (stream*|tournament*|hangout*|hub|forum*|night|call|meetup*|meet up|playlist|ride|run|swap|garden|gathering|quest*|challenge*|picks|creation*|content|artwork)
    plu7j1om: { community: 3.29 },
    // community: (incredible|amazing|wonderful|dedicated|generous|fantastic|awesome|lovely|brilliant|tireless|many|our|all the|to the) [<any>] volunteers
    '69mllgv7': { community: 2.12 },
    // community: (volunteer opportunit*|volunteering opportunit*|become a volunteer|sign up to volunteer|volunteer day|volunteer time|hours volunteering|volunteer hours)
    '5cxh980h': { community: 1.97 },
    // community: (fan|member|customer|community|creator|maker|owner|reader|user|student|alumni|volunteer|follower) (monday*|tuesday*|wednesday*|thursday*|friday*|saturday*|sunday*)
    lywntul9: { community: 3.08 },
    // community: (run|running|book|supper|walking|cycling|knitting|gardening|sewing|chess|riders|owners|members|supporters|car|bike|youth|breakfast) club*
    dbwzsujc: { community: 2.04 },
    // community: {join} [over|more than|the|our] <number> [other] (people|members|runners|riders|others|makers|founders|women|players|readers|parents|fans|creators|subscribers)
    gggvkvi5: { community: 2.31 },
    // community: (comment|reply|respond|email us|dm us|message us) with (a|your|any) [<any>] (photo*|pic|pics|picture*|selfie*|snap*|video*|story|stories|recipe*)
    uyicibib: { community: 3.08 },
    // community: (who are you|who would you|who will you|who do you) .. (bringing|bring|taking|take|sharing|share|inviting|invite|tagging|tag|gift|treat) .. (with|this|to|along)
    '41d2tgiu': { community: 1.95 },
    // community: (in our|in the|from our|from the) (comments section|community forum|user forum|fan zone|clubhouse)
    lborj87c: { community: 1.54 },
    // community: (thank you|thanks|grateful|big thank you) to [the|our friends at|everyone at|all the] <any> [<any>] [<any>] [<any>] (club|ministry|chapter|church|congregation|troop|rotary|scouts|guild|students|league|parish|brownies|school|pupils|choir)
    fojhcn7k: { community: 2.5 },
    // community: (one|two|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen) year old -post:price
    '07fctaun': { 'new-products': 0.12, community: 2.11 },
    // community: <mention> (just|has|recently|finally) <any> [<any>] [<any>] (her|his|their) (closet|wardrobe|home|kitchen|garden|room|living room|setup|bike|car|dog|cat|baby|wedding|journey|first|own|outfit|hair|skin)
    za1mrwcr: { 'exclusive-info': 0.19, event: 0.11, community: 2.21 },
    // community: (says|said|shared|writes|wrote) <mention> -post:reply
    '5ppprrd6': { community: 1.54 },
    // community: (families|people|parents|students|customers|members|hosts|makers|owners|couples) (like|such as) <any> -question-to-reader
    '0nxhlx33': { community: 0.98 },
    // community: (what (his|her|its|the) (owner*|parent*|family|mum|mom)|when (he|she|they) (spotted|found|discovered|stumbled|came across|saw))
    pl58bvng: { community: 1.97 },
    // community: {show} [us|me|with us] (your|any) (support|idea*|view*|opinion*|thoughts|feedback|question*|comment*|answer*|guess*|suggestion*|details|order|email|concern*|vote*|reservation*)
    h1qm2nla: { community: -1.11, 'general-info': -0.14 },
    // community: (thanks|thank you) [so much] for (sharing|sending) your [<any>] [<any>] (question*|feedback|thoughts|concern*|idea*|suggestion*|order*|application*)
    rt42pujp: { connected: 0.12, community: -1.54 },
    // community: (join|watch|follow|see|as) <mention> as (she|he|they|we)
    ps46j0jf: { community: -1.26 },
    // community: <mention> (reveals|stars|wears|performs|wearing|starring|unveils|discusses)
    hl6qmn4m: { community: -1.03 },
    // community: (for (your|a|the) chance (to|of) (win|winning)|stand a chance to win|could win|to be in with a chance)
    byxx5sgl: { purchase: -0.18, community: -0.46 },
    // community: (comment|tell us|simply comment|simply tell us|comment below|answer|guess|vote|retweet) .. (using|with|use) <hashtag>
    wlj4ykxu: { community: -0.78 },
    // community: (military|lgbt*|black|latino|latinx|hispanic|jewish|muslim|asian|aapi|indigenous|native american|aboriginal|medical|healthcare|research|deaf|disability|disabled|autism|veteran*|financial|marginali*|underserved|rural|vulnerable|low income|farming|investment|developer|startup|tech|security) (community|communities)
    fyyrfvlz: { connected: 0.16, community: -1.22 },
    // community: (in|of|to|for|serve|serves|support|supports|impact|impacting|within|help|helping|protect|transform|strengthen|healthier|stronger|safer|into|throughout) (our|the|their|her|his|local|many|those) (community|communities)
    tpyff617: { community: -0.64 },
    // community: (committed|commitment|back|gives back|give back) to (our|the) (community|communities)
    kklsyj48: { purchase: 0.21, community: -1.15, 'general-info': -0.24 },
    // community: (delighted|excited|happy|pleased|proud|thrilled|like|love|able|wanted|want) to share [that|with you|the|our|some|this|an|a]
    '8cd5b0ox': { community: -1.09, 'general-info': 0.13 },
    // community: (community (guidelines|manager*|college*|hospital*|health|bank*|center*|centre*|relations|development|policy|standards|bulletin))
    whh3ae9j: { community: -2.31 },
    // community: (communities|community) (we serve|across|around|impacted|affected|in need|where we)
    njp4g8o3: { connected: 0.1, community: -1.54 },
    // community: (share|shared|sharing) (price*|holder*|our|their (insights|thoughts|expertise|vision)|insights|more about|information|details|your (opinion*|views|thoughts|feedback))
    yzfedowf: { opinion: 0.11, community: -1.55 },
    // community: (who's|who is|who are|who would be|name|shout out|text|ping|challenge|rope in|round up|drag along|bring along|call up|nudge) your [<any>] [<any>] (buddy|buddies|bestie|besties|bff|wingman|sidekick|date|pal|pals|mate|mates|friend|friends|flatmate|roommate|housemate|workmate|workmates|neighbour|neighbor|training partner|gym partner|ride or die)
    '88pat63j': { community: 2.47 },
    // community: who (would you|will you|are you|do you|you|'d you) [<any>] (split|splitting|spend|spending|go|going|travel|travelling|traveling|celebrate|celebrating|ride|riding|run|running|cook|cooking|eat|eating|drink|drinking|play|playing|dine|dining|team up|share|sharing|sipping|raise|taking|bringing) .. (with|alongside|next to)
    adido1hp: { community: 2.67 },
    // community: (sent in|submitted|shared|posted|snapped|tagged|captured|contributed|supplied|spotted|baked|knitted|sewn|painted|built|grown|cooked|written|drawn|filmed|taken|suggested|requested) by (our|one of our|a|an|another|local|the|your) [<any>] [<any>] (customer*|fan|fans|member*|reader*|follower*|viewer*|listener*|regular|regulars|user*|subscriber*|supporter*|player*|owner*|student*|pupil*|passenger*|guest*|shopper*|collector*|community)
    big71i7m: { community: 3.07, 'general-info': 0.16 },
    // community: (more of|some of|a few of|the best of|pick of|all of|a selection of|a round up of|a roundup of) your [<any>] [<any>] (homes|kitchens|gardens|photos|pics|pictures|looks|outfits|builds|bakes|makes|creations|stories|memories|messages|pets|dogs|cats|rides|runs|setups|rooms|drawings|costumes|snaps|shots|selfies|entries|posts|videos|clips|projects|plants|bikes|cars|views|moments|recipes|comments|replies|tweets|edits|adventures)
    uehzzo7j: { community: 2.67 },
    // community: (staring at|looking at|scrolling through|admiring|drooling over|obsessing over|obsessed with|crushing on|swooning over|loving|reading through|smiling at|blown away by|in love with|can't get enough of|here for) (<mention>|your|all your|all of your|these|the) [<any>] [<any>] (photo*|pics|pictures|looks|outfits|creations|stories|posts|homes|living room|gallery wall|kitchen|garden|home|build|builds|setup|entries|reels|videos|costumes|edits|bakes|selfies|snaps|memories|artwork|fan art)
    qppzm1id: { community: 2.26 },
    // community: (your|yours|his|her|their) [<any>] [<any>] (could|might|may) be (next|featured|on our (page|wall|feed|stories|cover|calendar)|in our (stories|feed|gallery|calendar|next)|our next feature|our next cover|up next|up here next)
    yjw3ugcu: { community: 3.08 },
    // community: (pop|put|stick|slap|add|drop|include|use|chuck|bung|attach) (<hashtag>|our hashtag|the hashtag|our tag) (on|in|to|with|under|at|when|if|for|so|and)
    yl05vy6o: { community: 2.29, giveaway: 0.17 },
    // community: (keep|please keep) (sharing|tagging|sending|posting|showing|submitting|uploading) [us] (us|your|them|those|it|in|with us|the|all|<mention>)
    ufzim4k0: { community: 2.75 },
    // community: (keep|keep on) (them|em|those|your) [<any>] [<any>] (coming|rolling in)
    zqy6dp6i: { community: 2.4 },
    // community: (love|like|can't wait|want|keen|itching|looking forward|dying) to (see|seeing|hear|hearing|read|reading) (your|all your|yours|how you|where you|who you|what you (create|make|made|cook|build|bake|wear|draw|design|come up|get up)) [<any>] [photo*|pics|stories|creations|looks|memories|bakes|entries] -post:reply
    g7cr7h7t: { community: 1.89 },
    // community: (mr|mrs|ms|miss) <any> [<any>] (came|comes|has been|brought|popped|bought|collected|picked|visited|visits|walked|ordered|celebrated|turned|drove|has had|has stayed|has shopped|and her|and his)
    '4n2kxonl': { community: 2.46 },
    // community: (she|he|they|couple|lady|gentleman|gent|man|woman|girl|boy|lad|fella|bloke|customer|guest|stranger|family|visitor) [<any>] [<any>] (came|comes|popped|pops|walked|walks|wandered|dropped|turned up|stopped|rang|phoned|wrote|drove|travelled|flew) (in|into|by|over|up|here|to us|for|round|through our|all the way|back to|to see us|to tell us|to show us)
    '44edegaq': { community: 1.85 },
    // community: (congratulations|congrats|well done|enjoy|happy) .. (on|with|in|driving|to) (your|their|his|her) (new|first|beautiful new|brand new|dream|gorgeous|forever) (car|ride|home|house|bike|truck|suv|puppy|dog|cat|wheels|keys|kitchen|caravan|boat|van|pet|family|apartment|ink|smile|business)
    houdf8k5: { community: 2.46 },
    // community: (said yes|got engaged|popped the question|tied the knot|got married|got hitched|newlyweds|bride and groom|happy couple|lovely couple|beautiful couple|gorgeous couple|real bride*|real wedding*|their wedding|their big day|their special day|their love story|our brides|our couples) -post:price -post:handle-credit
    z365uspc: { connected: 0.1, community: 2.07, 'general-info': -0.16 },
    // community: (ran|finished|completed|smashed|passed|hit|achieved|conquered|swam|cycled|climbed|lost|beat|crossed) (her|his|their|the) [<any>] [<any>] (marathon|5k|10k|half marathon|triathlon|pb|personal best|stone|pounds|driving test|exam*|goal*|finish line|ironman|black belt|theory test|a levels)
    '1ck2vaab': { community: 1.64 },
    // community: (pet|pets|dog|dogs|cat|puppy|ride|bike|car|build|garden|home|room|kitchen|bake|photo|photos|pic|pics|picture|shot|snap|selfie|setup|tattoo|costume|post|comment|hero|neighbour|neighbor|pupil|star|learner|family|couple|regular|project|creation|face|catch|cosplay|mention|tweet) of the (week|month|fortnight|day)
    pn2teq2h: { community: 2.35 },
    // community: (all paces|all speeds|all abilities|any pace|every pace|no drop|conversational pace|social pace|slowest rider|slowest runner|last runner|last rider|sweeper|back marker)
    lfj8sj7a: { community: 1.94 },
    // community: (no one|nobody|no rider|no runner|no woman|no man|never|not) .. (left behind|gets dropped|rides alone|runs alone|eats alone|walks alone|feels alone|be alone|parents alone|alone in this|the only one)
    yf5s6olh: { community: 2.25 },
    // community: (social|group|shop|community|club|weekly|sunday|saturday|tuesday|wednesday|thursday|charity|members|ladies|women only|pub|rideout) (run|runs|ride|rides|rideout|walk|walks|hike|hikes|spin|swim|loop|loops|meet|hangout|paddle) -post:price
    ac5k6p2e: { community: 1.96 },
    // community: (knit|knitting|crochet|sewing|craft|stitch|makers|conversation|language|newcomers|singles|dads|mums|moms|parents|baby|toddler|walking|reading|study|support|lunch|youth|social|peer|mothers|carers|veterans|seniors|gardening|writing|poetry) (night|circle|group|groups|crew|meet|social|exchange|gang|mornings|afternoons|table)
    '547v8pcj': { community: 2.08 },
    // community: (coffee morning*|peer support|potluck|bring and share|community fridge|food swap|book swap|clothes swap|clothing swap|seed swap|plant swap|plot swap|toy swap|swap shop|swap party|swap shelf|repair cafe|time bank|skill share|buddy scheme|pen pal*|penpal*|lift share|car share)
    o1r21kek: { community: 2.15 },
    // community: (make|making|made|meet|meeting|met) (new friends|lifelong friends|friends for life|new people|like minded|fellow <any>|others who|people who share|the people behind the|your neighbours|your neighbors|other {peer})
    c6rlpfof: { community: 2.27 },
    // community: (find|found|finding) your (people|tribe|crew|village|pack|squad|gang|kind|community|running buddy)
    o7qr85p1: { community: 2.63 },
    // community: (new in town|new to (the area|town|the city|the neighbourhood|the neighborhood)|come alone|come on your own|come solo|don't bite|pull up a (stool|chair|seat|pew)|new faces welcome|new faces always welcome|newcomers welcome|come as you are|bring your knitting)
    '45n2mg2r': { community: 1.95 },
    // community: (chat|swap|swapping|trade|trading|compare|comparing|share|sharing|exchange|exchanging|discuss) (notes|tips|stories|ideas|experiences|recipes|war stories|advice|seeds|plants|best practices|lessons|knowledge|patterns|favourites|favorites) (with|among|between|over|and)
    u2kim1dz: { community: 2.09 },
    // community: (user group*|peer network*|alumni network|developer community|developer forum*|support forum*|community forum*|customer community|partner community|power users|super users|superusers|subreddit|slack (community|group|workspace)|whatsapp community|telegram chat|discord (community|chat)|facebook community|online forum*|message board*|members area|user community|owners group*|riders group|owners community)
    o0agk4t2: { community: 2.26 },
    // community: (tip*|advice|hack*|trick*|recipe*|recommendation*|stories|story|idea*|inspiration|picks|favourites|favorites|lessons|messages|wisdom|questions) from (our|other|fellow|some of our|one of our|more|local|actual|the) [<any>] (community|{customer}|parents|mums|moms|dads|locals|neighbours|neighbors|regulars|families|volunteers|people like you)
    wb38xg9m: { community: 2.26 },
    // community: (form|start|create|register|enter|captain|get|put|pull|gather) (a|your|your own|up a|together a) [<any>] team [<any>] (with|of|and|together|now|today|for)
    '9mxoac94': { community: 1.81 },
    // community: (volunteer*|helper*|helping hands|extra hands|more hands|spare hands|pushers|stewards|pairs of hands) [are|always|urgently] (needed|wanted|required|welcome)
    g14080qh: { community: 2.05 },
    // community: (ambassador*|student rep*|campus rep*|community leader*|community host*|ride leader*|run leader*|moderator*|superuser*|street team|creator squad|creator program*|pack leader*|community champion*) .. (apply|application*|wanted|needed|calling|applications|join|search|programme|program)
    '68df3eth': { community: 2.67 },
    // community: (student|youth|campus|community|local|athlete|parent|patient|fan|club|health|school|team|wellness|reading) ambassador*
    zpl9de2r: { community: 2.05 },
    // community: (guest|member|reader|listener|viewer|follower|owner|rider|subscriber|passenger|pupil|superfan|collector|supporter|camper|resident) <any> <any> (of|from) <any> -post:introduction
    nmw2w1b3: { community: 1.61 },
    // community: <mention> (took|shot|snapped|captured|caught|made|built|knitted|baked|drew|painted|grew|restyled|transformed|recreated|nailed|wore) (this|these|it|the|her|his|their|our)
    wh7vvg31: { community: 2.54 },
    // community: (thanks|thank you|cheers|props|kudos|credit) to [<any>] [<any>] [<any>] for (sending|sharing|letting us share|the pic|the photo|the picture|the snap|the video|this photo|this picture|this shot)
    '1b4baea7': { community: 2.87 },
    // community: (reposting|regramming|resharing) (this|these|our|one of|from|<mention>)
    wxyk2c0n: { community: 2.46 },
    // community: (put|post|add|leave|drop|share|stick|pop|bring) .. (photo*|picture*|pic|pics|selfie*|snap*|yours) [<any>] [<any>] (in the comments|in the thread|below|underneath|in the replies|on the wall|in the group|under this post)
    gy6f7l1z: { community: 2.72, 'general-info': 0.14 },
    // community: (who have been there|who has been there|who have done it|who has done it|between you|among yourselves|amongst yourselves|tell her below|tell him below|ask them anything|ask her anything|ask him anything|answering questions|you two should|you people know|hive mind|hivemind)
    '7z4cn8hu': { community: 1.85 },
    // community: the (monday|tuesday|wednesday|thursday|friday|saturday|sunday|morning|weekly|weekday|evening|early) [<any>] [<any>] (group|crew|ladies|lads|gang|regulars|choir|lot|roll up|knitters|walkers|runners|riders|swimmers|dads|mums|moms|climbers|readers|quilters|walk|ride|run|table) -post:price
    t6yddref: { 'exclusive-info': 0.28, community: 2.32 },
    // community: we (treated|surprised|rewarded|met|visited|caught up with|sat down with|spoke to|spoke with|chatted to|chatted with|asked|challenged|invited|followed|joined) [<any>] [<any>] [<any>] ({customer}|local hero*|superfan*|families|nhs|nurses|teachers|couples|small business*|creators|parents|locals)
    '3td3pt34': { community: 1.85 },
    // community: (inspire|inspires|inspiring|inspired|encourage|encourages|motivate|motivates|helps|teaches|mentors|empowers|helping|teaching) (others|other {peer}|her neighbours|his neighbours|her neighbors|his neighbors|local residents|fellow <any>|her students|his students|their students)
    '3jq9ilpk': { community: 1.8 },
    // community: (show|share|post|send|tag|drop|upload|flaunt) [us] (your|a|yours) [<any>] [<any>] (screenshot*|clip*|build*|loadout*|highlight*|livery|island|tattoo*|fits|ootd|haul|shelfie|desk|nails|pet|pets|dog|cat|puppy|garden|bake|bakes|plate|lunch|barbecue|bbq|craft*|drawing*|ride|route|medal*|workout|wrapped|smile*|jersey|pumpkin*|tree|decorations|lights|dance|moves|cosplay|shot|shots|reaction*|transformation|results|playlist|masterpiece|style) -post:reply -post:price
    kq7dlj2q: { opinion: 0.1, community: 2.37 },
    // community: (success|impact|patient|survivor|family|resident|donor|adoption|alumni|traveller|traveler|client|guest|rider|student|transformation|weight loss) (story|stories|spotlight|journey|journeys|testimony)
    '70kn75bb': { community: 1.85 },
    // community: (squad up|party up|invite your friends to play|play with friends|play together|crew up|tag team|group challenge|team challenge|step challenge)
    s85aznub: { event: 0.16, community: 1.33 },
    // community: (crew|gang|circle|choir|regulars|newcomers|first timers|strangers|amateurs|hobbyists|meetups|teammates|buddies|pals|folks)
    kabzwesm: {
      purchase: -0.1,
      service: 0.25,
      event: 0.27,
      community: 1.1,
      'general-info': -0.31,
      giveaway: 0.1,
    },
    // community: (swapping|swapped with|carpool*|pair up|paired up|matched with|take turns|taking turns|taught one another|one another|with others|for others|to others|can borrow|other people) -post:price
    '3h0myjpf': { purchase: -0.15, community: 1.87, 'general-info': -0.15, cause: 0.16 },
    // community: (photo|photos|picture|pictures|pic|pics|snap|snaps|shot|shots|drawing|drawings|painting|video|poem|words|design|recipe) (by|from|courtesy of) <any>
    '4jza2tij': { community: 1.16, 'general-info': 0.22, entertain: -0.27, inspire: 0.22 },
    // community: (bring|show|post|share|send|put|drop|add|leave|tag|pin|stick|upload|reply with|comment) [us] [<any>] [<any>] yours
    zrf02raa: { community: 2.27 },
    // community: club
    ef151lfc: { 'exclusive-info': 0.22, community: 1.37, 'general-info': -0.13 },
    // community: <number> of you -post:price
    '88x87f2b': {
      discount: 0.2,
      purchase: 0.27,
      reviews: 0.12,
      connected: 0.26,
      community: 1,
      'general-info': -0.41,
    },
    // community: (met|meet|meets|meeting) (on|at|every|each|in|here|through|there|outside|up) -post:price
    '8712meml': { community: 1.15 },
    // community: (his|her|their|with his|with her) [<any>] (daughter|son|mum|mom|dad|father|mother|grandfather|grandad|granddad|grandmother|husband|wife|sister|brother|kids|dog|cat|garden|kitchen|living room|hallway|bike|boat|wedding|collection|owner|teacher|neighbours|neighbor*|twins|friend|friends|club|classmates|street|village|owners) -post:price
    '34r49ikc': { reviews: -0.1, connected: 0.14, ideas: -0.14, community: 0.8, 'general-info': -0.15 },
    // community: (sign up sheet|write your name|add your name to the list|chairs left|somebody from your|someone from your|bring somebody|bring someone|bring a neighbour|bring a neighbor|everyone brings|everybody brings|someone always|somebody always|someone patient|the next wearer)
    a1fc1gxl: { community: 1.82 },
    // community: (send|share|show|upload|snap|submit|whatsapp) [us] [a|your|some|the|few|clear] [<any>] (photo*|pic|pics|picture*|video*|image*|scan) .. (quote|whatsapp|damage|claim|estimate|valuation|price|receipt|prescription|id|document*|meter|invoice|offer|order|appraisal|evaluation|repair|fault|number|email)
    nih0tqny: { community: -3.28 },
    // community: (sell|selling|trade in|consign|consigning) (your|my|a|an|preloved|pre loved|designer|with us|to us|us)
    xq8cpzfx: { community: -1.09, 'general-info': 0.11 },
    // community: (<percent>|<number>|percent|majority|most|half|third|quarter|two thirds) [<any>] [<any>] [<any>] (told us|shared with us|surveyed)
    d7h1n5cd: { opinion: 0.2, community: -2.47 },
    // community: (country|golf|football|cricket|rugby|night|beach|sports|soccer|loyalty|rewards|polo|yacht|comedy|jazz|fight|health|tennis|jockey|basketball|hockey|strip) club*|club (sandwich|card|cards|points|level|lounge|championship|captain|record|statement|legend|president|soda)
    '9liwtw7i': { community: -2.05 },
    // community: (thank you|thanks) <mention> [so much] for (the kind|your kind|the review|the lovely review|your review|the feature|featuring|having us|hosting|the mention|inviting|the interview|the opportunity|partnering|your partnership|your support|choosing|joining us|collaborating|the invite|including|the award|the write up|the great review)
    '2besu6yl': { community: -3.09 },
    // community: (employee*|colleague*|our team|our people|our staff|corporate|associates|teams) .. (volunteer*|volunteering|come together|coming together|came together)
    oec8ho89: { community: -2.38, 'general-info': 0.12 },
    // community: (show|post|send|drop|share|snap|submit|add|tag) [us] (your|a|the|this) [<any>] (card|id|pass|cv|resume|ticket*|data|item|items|entry|entries|name|uni|student|love|scraps|email|number|herbs|price*|review|form|app|code|coupon|voucher|screen)
    wa1vahuh: { opinion: 0.11, connected: 0.1, community: -1.11, entertain: -0.22, greeting: 0.13 },
    // community: (to everyone who|to all of you who|thanks to everyone|thank you to everyone|can't thank you|thank you all|we see you|because of you|without you|heartbroken|passed away|the passing of|retire|retires|retirement|last shift|our board|joined our first|we are grateful|we are so grateful|so proud of you|means the world to us)
    wrk5844x: { reviews: -0.2, connected: -0.25, community: -0.75, giveaway: -0.2 },
    // community: our [<any>] (team|staff|crew|crews|colleagues|bakers|chef|chefs|nurses|drivers|founder|founders|ceo|director|engineers|scientists|employees|associates|designers|intern|interns|apprentices|manager|managers|boss|agents|experts)
    '1139xr2x': {
      reviews: -0.24,
      opinion: -0.18,
      event: -0.17,
      connected: 0.1,
      ideas: -0.2,
      community: -0.84,
      'general-info': -0.21,
    },
    // giveaway: (giveaway*|give away|sweepstake*|raffle*|prize draw*|lucky draw*|lucky winner*)
    sfext5tx: { 'general-info': 0.13, giveaway: 5.01 },
    // giveaway: (enter|entry|entries|entering) .. (win|contest|draw|competition|prize*|giveaway|sweepstakes)
    g5yrasrh: { giveaway: 5.06 },
    // giveaway: chance (to win|of winning)
    j4ksy2pd: { purchase: -0.13, giveaway: 5.09 },
    // giveaway: (could|can|may|might|will) win
    uaid1shv: { giveaway: 3.07 },
    // giveaway: to win
    '1bqwojph': { giveaway: 1.64 },
    // giveaway: win (a|an|one|your|free|tickets|prizes|amazing|some|<money>|<number>)
    xgcrci4g: { discount: 0.1, giveaway: 3 },
    // giveaway: (we're|we are|i'm) giving away
    pqu5uqg9: { giveaway: 4.81 },
    // giveaway: (no purchase necessary|terms and conditions apply|open to (us|uk) residents|must be 18)
    '06ib2r2t': { giveaway: 2.38 },
    // giveaway: (winner*|prize*|contest*|competition*)
    pyirw9gj: {
      discount: -0.19,
      reviews: 0.3,
      'new-products': -0.26,
      event: -0.12,
      connected: -0.18,
      ideas: 0.15,
      giveaway: 1.58,
    },
    // giveaway: (winner* (is|are|was|will be)|congratulations to|congrats to)
    mjsk71f9: { connected: -0.13, 'general-info': 0.27, giveaway: 0.31 },
    // giveaway: (tag|like|follow|comment|share|retweet|rt) .. to (win|enter)
    nkdnw1ap: { giveaway: 4.8 },
    // giveaway: (up for grabs|be in with a chance|in it to win it|#win|#contest|#giveaway)
    jj7smdcy: { purchase: -0.32, 'new-products': -0.1, connected: -0.18, community: -0.19, giveaway: 4.37 },
    // giveaway: (giving away|give away|gifting|send|hook up) .. (lucky|winner*|one of you|<number> of you|pairs of|a pair)
    m0k5l1so: { giveaway: 4.2 },
    // giveaway: (lucky|random|randomly) (person|people|follower*|fan*|reader*|entrant*|commenter*|one|selected|chosen|picked|drawn|pair)
    '41hp10do': { giveaway: 4.2 },
    // giveaway: (win|winning) .. (tickets|trip|holiday|stay|signed|bundle|hamper|merch|supply|getaway|{goods})
    kj9u6ige: { purchase: 0.14, community: 0.1, giveaway: 3.59 },
    // giveaway: (want|wanna|fancy|like) to win
    '9op9191p': { giveaway: 4.87 },
    // giveaway: (in with|with) a (chance|shot) (of|to|at)
    '8ooic4kj': { giveaway: 4.8 },
    // giveaway: stand (to|a chance to|the chance to) win
    yyav7319: { giveaway: 4.8 },
    // giveaway: (how to enter|to enter|enter (now|here|by|at|below|today|via|for))
    '32ztnulz': { connected: -0.1, community: -0.12, giveaway: 4.63 },
    // giveaway: (entries|contest|competition|giveaway|sweepstakes|draw) (close*|end|ends|ending|open|opens|run|runs|now)
    '455t3er2': { giveaway: 4.2 },
    // giveaway: (winner|winners) .. (announced|drawn|chosen|picked|selected|notified|contacted)
    '4uhnnl5u': { reviews: 0.18, giveaway: 3.52 },
    // giveaway: (like|follow|share|retweet|rt|tag|comment|repost) .. .. (to win|to enter|be entered|for a chance|winner)
    red6qoi0: { giveaway: 4.81 },
    // giveaway: (*giveaway|*giveaways|*contest|*sweepstakes|*giveawayalert|*competition)
    to7uwhqh: { event: -0.36, community: 0.2, giveaway: 2.87 },
    // giveaway: (last|final) (chance|day|hours|call) to (win|enter)
    dns5xuwm: { giveaway: 4.8 },
    // giveaway: no purchase (necessary|needed|required)
    r1vu4qtk: { giveaway: 3.6 },
    // giveaway: (congratulations|congrats|well done) .. (winner|winners|winning|won)
    pimh2wag: { giveaway: -1.5 },
    // giveaway: (we|team|they|he|she|who) (won|wins)
    sk6re4v0: { event: 0.15, 'general-info': -0.11, giveaway: -1.8 },
    // entertain: (lol|haha*|meme*|mood|nobody:|me:|pov|😂|🤣|😜|😎|😏)
    '8bbg94rm': {
      discount: -0.21,
      purchase: -0.39,
      'exclusive-info': 0.23,
      'new-products': -0.26,
      event: 0.33,
      ideas: -0.25,
      community: 0.22,
      entertain: 1.64,
      inspire: -0.19,
      other: -0.52,
    },
    // entertain: (when you|that feeling)
    typn05bz: {
      discount: 1.04,
      reviews: -0.1,
      event: -0.15,
      ideas: -0.13,
      'general-info': 0.42,
      entertain: 1.39,
    },
    // entertain: (guess|riddle|quiz|trivia|caption this|name that|fill in the blank|true or false)
    lvqja0u6: { event: 0.27, ideas: 0.15, giveaway: 0.36, entertain: 2.09 },
    // entertain: (joke*|funny|laugh*|pun|puns|hilarious)
    x002232j: { reviews: 0.24, connected: 0.19, community: -0.12, entertain: 1.3 },
    // entertain: (guess (who|what|which|where)|can you (spot|guess|find|name|solve|tell)|spot the|which one is|would you rather|two truths|never have i ever)
    aofmmjgc: { 'new-products': 0.16, opinion: -0.12, community: -0.1, entertain: 2.16, other: -0.16 },
    // entertain: (tag someone|tag that|name a|describe .. in|using only emoji*|wrong answers only|caption|drop a|drop your|hands up|raise your hand)
    louu8ry7: {
      opinion: 0.1,
      event: 0.13,
      community: 0.12,
      'general-info': -0.1,
      giveaway: 0.23,
      entertain: 1.48,
    },
    // entertain: (aries|taurus|gemini|cancer|leo|virgo|libra|scorpio|sagittarius|capricorn|aquarius|pisces|horoscope|zodiac)
    pgqg4rt1: { 'new-products': -0.11, event: 0.11, 'general-info': -0.1, entertain: 2.27, inspire: -0.13 },
    // entertain: (why did|why are|what do you call|knock knock|because of all|get it|see what we did)
    '8f2jhmnu': { purchase: -0.11, 'general-info': -0.22, entertain: 1.42, other: 0.13 },
    // entertain: (me when|us when|when your|when the|when someone|if your|that moment when|plot twist|spoiler alert|asking for a friend|no one|nobody)
    '23sy0owo': {
      purchase: -0.32,
      reviews: -0.22,
      service: 0.24,
      connected: -0.11,
      'general-info': -0.23,
      entertain: 1.45,
      inspire: 0.12,
      other: -0.39,
    },
    // entertain: (victory|win|wins|won|winner|podium|goal|goals|championship|race|racing|driver|team|season|game|first place|pole)
    gzcoyptu: {
      discount: -0.55,
      purchase: -0.12,
      'new-products': -0.45,
      opinion: 0.1,
      service: -0.3,
      event: -0.14,
      connected: -0.18,
      ideas: 0.21,
      giveaway: 0.1,
      entertain: 0.35,
      cause: -0.2,
      'jobs-investors': 0.16,
      other: 0.21,
    },
    // entertain: (dance|song|music|movie|film|episode|celebrity|trend|trending|viral|fyp|foryou*|unboxing|asmr|vlog|challenge)
    '576ah5lx': {
      discount: -0.37,
      purchase: -0.42,
      reviews: -0.58,
      'exclusive-info': -0.24,
      'new-products': -1,
      opinion: 0.51,
      service: -0.13,
      event: 0.31,
      connected: -0.11,
      community: -0.38,
      'general-info': -0.18,
      giveaway: 0.48,
      entertain: 0.63,
      greeting: -0.17,
      other: 0.29,
    },
    // entertain: (dog|dogs|puppy|cat|cats|kitten*|pup|cute|adorable)
    kdnnxco9: { discount: -0.24, opinion: 0.27, event: -0.1, community: 0.22, entertain: 1.15 },
    // entertain: (obsessed|slay|vibes|vibe|iconic|goals|yes please|too good|love this|need this|wow|omg)
    gh448ucm: { entertain: 0.91, other: -0.4 },
    // entertain: (spotted|guilty of|did you guess|fake|replica|real vs|super fake|level:|who is that|made me do it|can't even|don't even)
    ccwk9pkl: {
      discount: -0.16,
      'new-products': -0.23,
      opinion: -0.29,
      event: -0.2,
      community: 0.17,
      entertain: 1.48,
      other: -0.55,
    },
    // entertain: (playoffs|premiere|television|tv|cameo|superhero*|grammys|oscars|super bowl|superbowl|trailer|scene|character*|comedy|villain*|monster*|dragon*)
    '6h8jhp09': {
      purchase: -0.13,
      connected: -0.27,
      community: -0.14,
      'general-info': -0.15,
      entertain: 1.33,
      inspire: -0.3,
    },
    // entertain: (apparently|okay|no big deal|i bet|i pledge|i guess|i hear|just saying|you know|blah|good thing|turns out|technically)
    h33u66iq: {
      discount: -0.26,
      purchase: -0.35,
      reviews: -0.1,
      'new-products': -0.22,
      ideas: -0.11,
      entertain: 1.71,
      inspire: -0.39,
      cause: -0.11,
    },
    // entertain: (which <any> are you|take (this|our|the) quiz|like the post|(like|rt|retweet|share) if|one like)
    vb6sp9n7: { 'exclusive-info': 0.14, event: -0.17, entertain: 1.85, other: -0.21 },
    // greeting: (happy|merry) (holiday*|new year*|birthday|easter|christmas|diwali|eid|hanukkah|thanksgiving|halloween|valentine*|mother*|father*|monday|friday|weekend|pride|<any> day)
    '26plfzov': {
      discount: -0.12,
      reviews: -0.12,
      'new-products': -0.21,
      connected: 0.17,
      community: -0.19,
      'general-info': -0.14,
      entertain: -0.72,
      greeting: 3.65,
      inspire: -0.43,
      cause: -0.16,
      other: -0.45,
    },
    // greeting: (wishing (you|everyone|all)|season* greetings|best wishes|warm wishes|good (morning|night|evening))
    '7ipy4f66': { greeting: 3.04, other: -0.14 },
    // greeting: (have a (great|good|happy|safe|wonderful|lovely|nice)|enjoy (your|the) (weekend|holiday*|day))
    '392ra31s': { greeting: 2 },
    // greeting: (wish|wishing) .. (you|everyone|all|a|your) .. (happy|merry|joyful|blessed|peaceful|prosperous|wonderful|safe|great)
    flxsmt2x: {
      connected: -0.19,
      community: -0.14,
      'general-info': -0.15,
      entertain: -0.21,
      greeting: 3.16,
      inspire: -0.11,
    },
    // greeting: (from all of us|from our family|from everyone at|to you and your|you and your loved ones|to all who celebrate|to those celebrating)
    hw7n9big: { 'general-info': -0.37, entertain: -0.13, greeting: 2.11 },
    // greeting: (may your|may this|may the|may you|let this)
    e1nc4vs4: { greeting: 2.09 },
    // greeting: (ramadan|eid mubarak|kareem|lunar new year|gong xi|diwali|navratri|holi|onam|christmas|thanksgiving|easter|halloween|valentine*|hanukkah|bank holiday|national day|independence day|father* day|mother* day|new year)
    p5jxfe56: {
      discount: -0.19,
      purchase: 0.22,
      opinion: 0.12,
      service: -0.1,
      event: -0.27,
      connected: -0.22,
      ideas: -0.12,
      community: -0.44,
      giveaway: 0.15,
      entertain: -0.12,
      greeting: 2.09,
      inspire: -0.41,
      cause: -0.15,
      other: -0.29,
    },
    // greeting: (tgif|happy friyay|monday motivation|hello (monday|friday|weekend|spring|summer|autumn|fall|winter|january|february|march|april|may|june|july|august|september|october|november|december))
    tivpiqip: { greeting: 2 },
    // greeting: (good luck|all the best|congrats|congratulations|happy birthday|rest in peace|rip)
    '8bmu5f9x': {
      discount: -0.15,
      purchase: -0.18,
      community: -0.19,
      'general-info': 0.33,
      greeting: 1.12,
      other: -0.11,
    },
    // greeting: (service members|memorial day|veterans day|armed forces|ultimate sacrifice|honor those|those who served|remembrance|never be forgotten|best of luck|have a .. (week|weekend|day) ahead)
    rpw0fgrd: { event: -0.16, entertain: -0.41, greeting: 3.14, cause: -0.1 },
    // greeting: to all (the|our|you) .. (dads|moms|mums|mothers|fathers|parents|teachers|nurses|heroes|women|men|grandparents)
    oilu7cq1: { greeting: 2.01 },
    // inspire: (quote*|motivation*|inspiration*|inspire*|wisdom|mantra*)
    '179zvigq': {
      'new-products': -0.11,
      event: -0.45,
      connected: -0.17,
      ideas: 0.17,
      greeting: 0.1,
      inspire: 1.86,
    },
    // inspire: (believe in|never give up|dream* (big|come)|follow your|be yourself|the best way to|success is|life is|courage|strength is)
    l6ka1f8y: {
      discount: -0.12,
      purchase: -0.11,
      community: 0.15,
      giveaway: 0.15,
      entertain: -0.13,
      greeting: 0.18,
      inspire: 2,
    },
    // inspire: (do what you love|keep going|you can do|make it happen|chase your|every day is)
    iee0qygf: { ideas: 0.28, inspire: 1.51 },
    // inspire: (dream|dreams|dreamer*|passion|courage|success|greatness|champion*|discipline|strength|limits|journey|path|possible|impossible|destiny|focus|hustle|progress)
    '0agyo161': {
      reviews: -0.71,
      'new-products': -0.26,
      service: -0.11,
      ideas: -0.26,
      community: -0.24,
      giveaway: 0.43,
      entertain: -0.22,
      inspire: 1.58,
      other: -0.43,
    },
    // inspire: (don't (stop|wait|give|let|try|be)|never (stop|give|forget|settle|stop)|always (give|be|believe|remember|do)|start (today|now|where)|be (kind|brave|bold|you|the))
    u90f96od: { discount: 0.2, reviews: -0.23, 'new-products': 0.24, community: -0.17, inspire: 1.59 },
    // inspire: (the only way|the secret (of|to)|the key to|it is never too|every (step|moment|mile|rep|second|little) (counts|matters)|small steps|one step|one day at)
    zp2inydb: { inspire: 1.52 },
    // inspire: (is (not|never|more than) (about|just|a|an)|more than (just|a|an)|born from|born to|made to|built for)
    '456pumh6': {
      'new-products': 0.66,
      community: -0.16,
      'general-info': -0.23,
      giveaway: 0.38,
      inspire: 1.27,
    },
    // inspire: (beauty|elegance|glamour|style|art|artistry|timeless|timelessness|attitude|confidence|soul|nature|sunset|sunrise|moment*|memories)
    '3xngpg7q': {
      discount: -0.44,
      purchase: -0.17,
      'exclusive-info': -0.11,
      'new-products': 0.45,
      opinion: -0.12,
      event: -0.29,
      connected: -0.17,
      ideas: -0.14,
      entertain: -0.2,
      inspire: 0.69,
      cause: -0.21,
      other: 0.2,
    },
    // inspire: (where .. meets|isn't just|it's not just|it's about|it's all about|a lifestyle|a way of life|your inner|love wins|celebrate (love|life)|come true)
    fwkbmfhj: { purchase: -0.22, entertain: -0.3, inspire: 1.87, cause: -0.1 },
    // inspire: (move forward|together we|embrace change|growth|possibilities|generation|vision|potential|purpose|reconnect|recharge|balance|calm|gratitude|mindful*|happiness)
    '8srrdfvk': { reviews: -0.25, event: -0.16, entertain: -0.77, inspire: 1.82, cause: -0.26 },
    // inspire: (cosy|cozy|snug|night in|get creative|ideas to inspire|get inspired|getaway*|escape|wanderlust|adventure*|destinations|treat yourself|me time|self care|self-care)
    gaxzadxy: { connected: 0.12, 'general-info': -0.23, entertain: -0.1, inspire: 1.82, other: -0.12 },
    // inspire: (wedding*|bride*|love stor*|chapel|sunshine|views|light|sky|mountain*|dunes|horizon|stars)
    e2usn71t: {
      discount: -0.16,
      purchase: 0.45,
      'new-products': -0.46,
      opinion: 0.23,
      community: 0.19,
      'general-info': -0.29,
      entertain: -0.44,
      inspire: 1.42,
      cause: -0.12,
    },
    // cause: (donate*|donation*|fundrais*|raise awareness|awareness (day|week|month)|charity|charities|stand (with|against|up for))
    iudp9wy2: {
      reviews: -0.12,
      'new-products': -0.13,
      service: -0.11,
      'general-info': -0.27,
      entertain: -0.23,
      cause: 2.96,
    },
    // cause: (climate|equality|equity|racism|justice|human rights|refugee*|hunger|poverty|endangered|stop the)
    '1qq1ja5s': {
      purchase: -0.33,
      reviews: -0.11,
      'new-products': -0.17,
      connected: 0.35,
      'general-info': -0.35,
      entertain: -0.17,
      inspire: -0.14,
      cause: 1.94,
      other: -0.25,
    },
    // cause: (do your part|help (end|save|stop|protect|us|children|families)|every child|no child|children|families in need|in need|survivors|victims|homeless*|displaced|orphan*|crisis|war|famine|earthquake|flood*)
    bdbl8rrv: {
      discount: -0.14,
      purchase: 0.1,
      reviews: -0.49,
      'new-products': -0.47,
      event: -0.13,
      connected: 0.52,
      community: -0.44,
      'general-info': 0.1,
      giveaway: -0.11,
      entertain: -0.36,
      greeting: -0.1,
      inspire: -0.11,
      cause: 1.96,
      other: -0.2,
    },
    // cause: (wear a mask|mask up|social distanc*|flatten the curve|get vaccinated|stay (home|safe)|onemorepush|wearamask)
    ryu6f5wc: { 'new-products': 0.1, 'general-info': 0.15, cause: 2.04 },
    // cause: (pride|black history|women* history|international women|heritage month|earth day|world <any> day|awareness|juneteenth|veteran*)
    zq6vmq91: {
      'exclusive-info': -0.1,
      'new-products': -0.23,
      event: 0.26,
      connected: 0.42,
      community: -0.55,
      entertain: -0.11,
      inspire: -0.24,
      cause: 1.6,
      other: -0.23,
    },
    // cause: (diversity|inclusion|inclusive|inequality|discrimination|gender|lgbt*|mental health|bullying|climate change|planet|ocean*|wildlife|plastic|pollution)
    utmbpp0y: {
      purchase: -0.2,
      'exclusive-info': -0.18,
      opinion: 0.12,
      event: -0.11,
      connected: 0.24,
      'general-info': -0.18,
      cause: 1.35,
    },
    // cause: (donated|volunteer*|give back|giving back|nonprofit|non-profit|foundation|raise* money|support the|supporting)
    '4oxlx755': { purchase: 0.38, 'exclusive-info': -0.13, event: -0.15, community: -0.1, cause: 1.07 },
    // cause: (equal rights|supreme court|stonewall|protest*|freedom|struggle|wearing a mask|masks|pledge to|refugee camp|clean water|in honor of|heal|hope)
    ks533rq4: {
      reviews: -0.11,
      'new-products': -0.11,
      event: -0.13,
      connected: -0.49,
      community: -0.1,
      'general-info': -0.13,
      entertain: -0.42,
      inspire: -0.23,
      cause: 1.64,
    },
    // jobs-investors: (you'll help|make a difference|careers site|grads|your career|great place to work|grow with us|become a <any>|work alongside|our open roles|apply online)
    '8bqe5hmh': { 'new-products': -0.19, entertain: -0.17, 'jobs-investors': 2.22 },
    // jobs-investors: (we're hiring|we are hiring|now hiring|join our team|apply now|job opening*|career*|vacanc*|internship*|recruit*)
    jex1pql7: {
      reviews: -0.14,
      'new-products': -0.1,
      event: 0.13,
      community: -0.13,
      entertain: -0.35,
      inspire: -0.12,
      'jobs-investors': 3.19,
      other: -0.28,
    },
    // jobs-investors: (investor*|shareholder*|dividend*|earnings (call|release)|quarterly results|annual report)
    '5bl563q7': { connected: -0.15, 'general-info': 0.15, 'jobs-investors': 2.66 },
    // jobs-investors: (career|careers|internship|internships|intern|job|jobs|hiring|hire|apply (now|today|here)|open positions|work (with|for|at) us|join us|place to work|your skills|talent|recruiter*|resume|cv|candidate*|job seekers|interview*)
    kc7n4jsw: {
      reviews: -0.33,
      'exclusive-info': 0.15,
      event: -0.16,
      connected: 0.26,
      community: -0.21,
      'general-info': -0.13,
      giveaway: -0.16,
      entertain: -0.17,
      inspire: -0.19,
      'jobs-investors': 2.24,
    },
    // jobs-investors: (shares|stock|nyse|nasdaq|ebitda|fiscal|quarter|guidance|conference call|forecast|analyst*)
    g5r29hwq: {
      discount: 0.23,
      purchase: -0.14,
      reviews: 0.39,
      'new-products': -0.27,
      service: 0.11,
      event: -0.12,
      connected: -0.37,
      'general-info': -0.43,
      entertain: -0.18,
      'jobs-investors': 1.94,
      other: 0.18,
    },
    // other: ({product}|{goods})
    qtic0hif: {
      discount: 0.23,
      purchase: 0.31,
      reviews: 0.11,
      'new-products': 0.19,
      event: -0.19,
      ideas: 0.47,
      entertain: 0.41,
      greeting: -0.21,
      inspire: -0.3,
      cause: -0.64,
      'jobs-investors': 0.34,
      other: 0.36,
    },
    // other: (must have|must-have|a classic|iconic|rarest|craftsmanship|ingredients|beautiful|stunning|the perfect|new favourite|new favorite|shopping list|gift list|in style|signature)
    syc3fj4j: {
      purchase: 0.12,
      reviews: -0.14,
      'exclusive-info': -0.1,
      connected: -0.28,
      ideas: -0.23,
      community: 0.15,
      'general-info': -0.23,
      giveaway: -0.12,
      entertain: -0.63,
      inspire: -0.35,
      cause: -0.17,
      'jobs-investors': -0.12,
      other: 1.91,
    },
    // other: (comes first|train with|shop with|get ready for|save money|could save|congratulations to|congrats to|photo by)
    kc7jmrkw: {
      discount: -0.25,
      purchase: -0.27,
      'general-info': 0.14,
      entertain: -0.54,
      inspire: -0.26,
      cause: -0.13,
      other: 2.01,
    },
    // shape: abstract-words
    '9ju03ja0': {
      purchase: -0.9,
      reviews: -0.27,
      'exclusive-info': -0.19,
      'new-products': -0.66,
      opinion: -0.36,
      service: -0.96,
      ideas: -0.55,
      community: -0.15,
      'general-info': -0.59,
      giveaway: 0.42,
      entertain: -0.67,
      greeting: -0.19,
      inspire: -0.37,
      cause: 0.57,
      'jobs-investors': -0.26,
    },
    // shape: greeting
    smro3cf0: {
      discount: -0.75,
      purchase: -0.5,
      reviews: -0.45,
      'exclusive-info': -0.62,
      opinion: -0.43,
      service: -0.15,
      event: -0.26,
      connected: 0.16,
      ideas: -0.2,
      community: -0.24,
      'general-info': 0.17,
      giveaway: 0.22,
      entertain: -1,
      greeting: 0.99,
      inspire: -0.17,
      'jobs-investors': -0.18,
      other: -0.3,
    },
    // shape: call-to-link
    '2w8fy5iw': {
      purchase: 0.45,
      'exclusive-info': 0.1,
      'new-products': 0.14,
      service: -0.1,
      ideas: 0.62,
      community: -0.93,
      giveaway: -0.61,
      entertain: -1.11,
      greeting: -0.2,
      inspire: -0.29,
      'jobs-investors': 0.3,
      other: 1.07,
    },
    // shape: caption
    uazs0iaz: {
      discount: -1.29,
      purchase: -0.8,
      reviews: -0.53,
      'exclusive-info': 0.22,
      'new-products': -0.61,
      opinion: -0.94,
      service: 0.14,
      event: -0.28,
      connected: 0.16,
      ideas: -0.17,
      community: -1.05,
      'general-info': -0.97,
      giveaway: -0.27,
      entertain: -0.39,
      greeting: -0.4,
      inspire: 0.11,
      cause: -1.01,
      'jobs-investors': -0.4,
      other: 1.14,
    },
    // shape: choice-list
    '3vi7jeor': {
      discount: -0.59,
      purchase: -0.19,
      reviews: -0.13,
      'exclusive-info': -0.35,
      'new-products': 0.11,
      opinion: 0.7,
      service: -0.12,
      connected: -0.59,
      ideas: -0.33,
      community: 0.51,
      'general-info': -0.36,
      giveaway: 0.14,
      entertain: 0.81,
      inspire: -0.28,
      'jobs-investors': -0.15,
      other: -0.56,
    },
    // shape: closing-question
    xj1z7lf2: {
      discount: -0.13,
      purchase: -0.66,
      reviews: -0.57,
      'exclusive-info': 0.19,
      'new-products': -0.3,
      service: -0.24,
      event: -0.65,
      connected: 0.12,
      ideas: -0.12,
      community: -0.35,
      'general-info': 0.14,
      giveaway: -0.44,
      entertain: -0.19,
      inspire: -0.69,
      cause: -0.17,
      'jobs-investors': -0.23,
      other: 0.36,
    },
    // shape: colon
    cg4j51wd: {
      discount: 0.21,
      reviews: 0.5,
      'exclusive-info': -0.38,
      'new-products': -0.37,
      opinion: -0.24,
      service: 0.75,
      connected: -0.33,
      ideas: 0.78,
      community: 0.43,
      'general-info': 0.21,
      giveaway: -0.51,
      entertain: 0.6,
      inspire: -1.03,
      cause: -0.5,
      'jobs-investors': 0.7,
      other: -0.17,
    },
    // shape: date
    '57lwxmqk': {
      discount: 0.49,
      purchase: -0.18,
      reviews: -0.53,
      'exclusive-info': 1.06,
      'new-products': -0.12,
      opinion: -0.41,
      service: 0.47,
      event: 0.92,
      ideas: -0.61,
      community: -0.36,
      'general-info': -0.64,
      giveaway: 1.27,
      entertain: -0.48,
      greeting: 0.37,
      inspire: -0.83,
      cause: 0.44,
      'jobs-investors': 1.31,
    },
    // shape: ellipsis
    sb39uvab: {
      discount: -0.54,
      purchase: -0.47,
      reviews: -0.78,
      'exclusive-info': -0.6,
      'new-products': -0.5,
      opinion: 0.3,
      service: -0.4,
      event: -0.38,
      connected: -0.32,
      ideas: -0.44,
      'general-info': -0.37,
      giveaway: -0.38,
      entertain: 0.42,
      greeting: -0.31,
      cause: 0.11,
      'jobs-investors': -0.27,
      other: -0.54,
    },
    // shape: exclamation
    axhikal4: {
      discount: -0.23,
      purchase: -0.19,
      reviews: 0.15,
      'exclusive-info': -0.32,
      'new-products': -0.27,
      opinion: -0.35,
      service: -0.7,
      event: 0.19,
      connected: -0.26,
      ideas: -0.48,
      community: 0.16,
      'general-info': -0.25,
      giveaway: 0.32,
      entertain: -0.19,
      greeting: 0.84,
      inspire: -0.3,
      cause: -0.44,
      'jobs-investors': -0.27,
    },
    // shape: first-person-plural
    '4o6as13c': {
      discount: -1.11,
      reviews: 0.12,
      'exclusive-info': 0.36,
      opinion: 0.15,
      service: 0.18,
      event: 0.11,
      connected: 0.45,
      ideas: 1,
      community: 0.57,
      'general-info': 0.12,
      giveaway: 0.48,
      entertain: 0.2,
      greeting: 0.44,
      inspire: -0.5,
      cause: -0.29,
      'jobs-investors': 0.93,
      other: -0.64,
    },
    // shape: first-person-singular
    zg87146o: {
      discount: -0.7,
      reviews: 0.54,
      'exclusive-info': -0.4,
      'new-products': -0.52,
      opinion: -0.22,
      service: 0.57,
      event: -0.42,
      connected: 0.34,
      ideas: -0.65,
      community: -0.24,
      'general-info': -0.59,
      giveaway: -0.79,
      entertain: 2.06,
      greeting: -0.51,
      inspire: -0.68,
      cause: -0.93,
      'jobs-investors': -0.45,
      other: -1.63,
    },
    // shape: handle-credit
    ck3q4gsl: {
      discount: 0.18,
      purchase: 0.34,
      reviews: 0.21,
      'exclusive-info': -0.26,
      'new-products': -0.28,
      opinion: -0.15,
      event: -0.49,
      community: 1.53,
      'general-info': -0.21,
      giveaway: -0.18,
      entertain: -0.85,
      greeting: -0.15,
      inspire: 0.77,
      cause: -0.25,
      'jobs-investors': -0.17,
    },
    // shape: hashtag-campaign
    wxmae872: {
      discount: 0.16,
      purchase: -0.2,
      reviews: -0.48,
      'exclusive-info': -0.52,
      opinion: -0.58,
      service: -1.05,
      event: 0.24,
      connected: -0.12,
      community: -0.44,
      'general-info': -0.18,
      giveaway: 0.53,
      entertain: -0.36,
      greeting: 0.1,
      inspire: -0.39,
      cause: 0.76,
      'jobs-investors': -0.57,
      other: -0.15,
    },
    // shape: headline
    pdf2cwwo: {
      discount: -0.73,
      purchase: 0.23,
      reviews: 0.38,
      'exclusive-info': -0.9,
      'new-products': -0.46,
      opinion: -0.25,
      service: -0.4,
      event: 0.11,
      connected: 0.2,
      ideas: -0.35,
      community: -0.49,
      'general-info': 0.59,
      giveaway: -0.58,
      entertain: 0.42,
      greeting: -0.26,
      inspire: -0.13,
      cause: -0.18,
      'jobs-investors': -0.17,
    },
    // shape: imperative-opening
    g5am51sz: {
      discount: 0.44,
      reviews: -0.55,
      'exclusive-info': -0.76,
      'new-products': -0.15,
      opinion: -0.21,
      service: -0.34,
      event: 0.32,
      connected: 0.11,
      ideas: 0.23,
      community: 0.36,
      'general-info': -0.23,
      giveaway: 0.47,
      greeting: -0.94,
      inspire: 0.37,
      cause: 0.78,
      'jobs-investors': 0.3,
      other: -0.76,
    },
    // shape: introduction
    sh8i03n8: {
      discount: -0.71,
      reviews: 0.21,
      'exclusive-info': -0.15,
      'new-products': 0.23,
      opinion: -0.31,
      service: -0.28,
      connected: -0.4,
      ideas: -0.34,
      'general-info': 0.22,
      giveaway: -0.39,
      entertain: 0.45,
      greeting: 0.59,
      inspire: -0.53,
      cause: 0.14,
      'jobs-investors': -0.18,
      other: -0.32,
    },
    // shape: link
    m5nabhbb: {
      discount: -0.68,
      purchase: 0.29,
      reviews: -0.61,
      'exclusive-info': -0.24,
      'new-products': -0.19,
      service: -0.58,
      event: -0.25,
      ideas: -1.32,
      community: -0.62,
      'general-info': 0.17,
      giveaway: -0.5,
      entertain: 1.15,
      greeting: -0.37,
      inspire: -0.52,
      'jobs-investors': 0.82,
      other: -1.18,
    },
    // shape: list
    btkex4mc: {
      discount: -0.27,
      purchase: -0.4,
      reviews: -0.37,
      'exclusive-info': -0.2,
      'new-products': 0.46,
      opinion: 0.1,
      event: -0.33,
      connected: -0.12,
      ideas: -0.11,
      'general-info': -0.19,
      giveaway: -0.19,
      other: -0.1,
    },
    // shape: long-prose
    qfnj5yjd: {
      purchase: -0.23,
      reviews: -0.59,
      'exclusive-info': -1.06,
      opinion: -0.81,
      service: -0.44,
      event: -0.57,
      connected: -0.16,
      ideas: -0.69,
      community: -0.14,
      giveaway: -0.78,
      entertain: 0.44,
      inspire: -0.53,
      cause: -0.29,
      other: -0.3,
    },
    // shape: long-words
    i02uhi6b: {
      discount: -1.22,
      purchase: 0.29,
      reviews: 0.22,
      'exclusive-info': 0.31,
      'new-products': 0.12,
      opinion: -0.15,
      service: -0.12,
      event: 0.13,
      connected: 0.18,
      ideas: -0.39,
      community: -0.94,
      giveaway: -0.47,
      entertain: -0.18,
      greeting: -0.5,
      inspire: 0.13,
      'jobs-investors': 0.33,
      other: 0.41,
    },
    // shape: mention
    nwt90i8a: {
      discount: -0.12,
      purchase: -0.12,
      'exclusive-info': 0.13,
      'new-products': -0.3,
      opinion: -0.41,
      service: -0.14,
      ideas: -0.8,
      community: 0.62,
      giveaway: -0.61,
      entertain: 0.25,
      greeting: -0.17,
      inspire: 0.24,
      cause: -0.54,
      'jobs-investors': -0.63,
      other: -0.27,
    },
    // shape: mention-first
    '8lcisc9d': {
      discount: -0.73,
      purchase: -0.66,
      reviews: -0.22,
      'exclusive-info': -0.57,
      'new-products': -0.59,
      opinion: -0.21,
      service: 2.44,
      connected: 0.26,
      'general-info': 0.35,
      giveaway: -0.16,
      entertain: -0.1,
      inspire: -0.2,
      cause: -0.17,
      other: 0.15,
    },
    // shape: middling-words
    mmjudrnh: {
      discount: -1.13,
      reviews: -0.4,
      'exclusive-info': -0.29,
      opinion: 0.11,
      service: -0.44,
      event: -0.36,
      connected: -0.18,
      ideas: -0.65,
      community: -0.52,
      'general-info': 0.32,
      giveaway: -1.17,
      entertain: 0.15,
      greeting: 0.34,
      inspire: -0.37,
      cause: 0.18,
      'jobs-investors': 0.26,
      other: -0.23,
    },
    // shape: no-sentence
    ny06pidj: {
      discount: -0.21,
      purchase: 0.68,
      reviews: -0.2,
      'new-products': -0.23,
      community: -0.17,
      'general-info': -0.88,
      entertain: -0.76,
      inspire: -0.36,
      cause: -0.11,
      other: 1.58,
    },
    // shape: number-fact
    tb38wbik: {
      discount: 0.47,
      purchase: 0.24,
      reviews: 0.45,
      'exclusive-info': -0.39,
      'new-products': -0.27,
      opinion: -0.39,
      service: 0.34,
      event: 0.45,
      connected: -0.1,
      ideas: -0.66,
      community: -0.22,
      'general-info': 0.4,
      giveaway: -0.17,
      entertain: -0.78,
      greeting: -0.16,
      inspire: -0.47,
      cause: 1.02,
      'jobs-investors': 0.28,
      other: 0.82,
    },
    // shape: percentage
    tc9x1wh8: {
      discount: 1.32,
      purchase: 0.58,
      reviews: 0.66,
      'exclusive-info': -0.48,
      'new-products': -0.32,
      opinion: 0.34,
      service: -0.33,
      event: -0.76,
      connected: -0.68,
      ideas: -0.27,
      community: -0.67,
      'general-info': -0.14,
      giveaway: -0.25,
      entertain: -0.17,
      cause: 0.48,
      'jobs-investors': 0.1,
      other: -0.4,
    },
    // shape: price
    oicor9ng: {
      discount: 1.25,
      purchase: 1.86,
      reviews: 0.28,
      'exclusive-info': -0.71,
      opinion: -0.38,
      event: -0.48,
      connected: -0.25,
      ideas: -0.4,
      community: -0.18,
      'general-info': -0.61,
      giveaway: 0.37,
      inspire: -0.25,
      cause: 0.17,
      'jobs-investors': 0.27,
      other: -0.21,
    },
    // shape: price-cut
    h7el5q8p: { discount: 4.3, purchase: 0.26 },
    // shape: promo-code
    '55ujfcei': {
      discount: 3.49,
      purchase: 0.32,
      'exclusive-info': 0.28,
      'new-products': -0.12,
      opinion: -0.13,
      event: 0.3,
      community: -0.12,
      'general-info': -0.28,
    },
    // shape: question
    bd1m18ps: {
      discount: -0.13,
      purchase: -0.3,
      reviews: -0.42,
      'exclusive-info': -0.53,
      'new-products': -0.41,
      opinion: 2.23,
      service: 0.43,
      event: -0.28,
      connected: -0.84,
      ideas: 1.03,
      community: 0.69,
      'general-info': -0.5,
      giveaway: -0.41,
      entertain: 1.06,
      greeting: -0.38,
      inspire: -0.69,
      cause: -0.61,
      'jobs-investors': 0.16,
      other: -0.43,
    },
    // shape: question-opening
    vdaauf98: {
      discount: -0.45,
      purchase: 0.27,
      reviews: -0.2,
      'exclusive-info': -0.74,
      'new-products': -0.73,
      opinion: -0.52,
      service: -0.77,
      event: 0.5,
      community: -0.65,
      'general-info': 0.56,
      giveaway: 0.5,
      entertain: 0.29,
      greeting: -0.58,
      cause: -0.32,
      'jobs-investors': 0.25,
      other: -0.6,
    },
    // shape: question-to-reader
    lxwgrb3k: {
      discount: -0.49,
      'exclusive-info': -0.29,
      'new-products': 0.18,
      opinion: -0.34,
      service: -0.82,
      event: 0.56,
      ideas: 0.75,
      community: -0.11,
      'general-info': -0.22,
      giveaway: 0.11,
      entertain: 0.23,
      greeting: -0.15,
      inspire: -0.75,
      cause: -0.41,
      'jobs-investors': -0.41,
      other: 0.24,
    },
    // shape: quotation
    btncop4t: {
      discount: -0.84,
      purchase: -0.14,
      reviews: 2.58,
      'exclusive-info': -0.76,
      opinion: -0.3,
      service: -0.61,
      event: -0.97,
      connected: -0.29,
      ideas: -0.33,
      community: 0.11,
      'general-info': -0.75,
      giveaway: -0.71,
      entertain: -0.43,
      greeting: -0.29,
      inspire: 1.15,
      cause: -0.19,
      'jobs-investors': -0.26,
      other: -0.34,
    },
    // shape: quote-credit
    '58u8ib3m': {
      purchase: -0.15,
      reviews: 0.53,
      'new-products': -0.17,
      connected: -0.31,
      community: 0.6,
      'general-info': -0.52,
      entertain: -1.02,
      inspire: 1.08,
      other: -0.2,
    },
    // shape: reply
    pc95g5fv: {
      discount: -0.63,
      purchase: -0.56,
      reviews: -0.77,
      'exclusive-info': -0.45,
      'new-products': -0.47,
      opinion: -0.51,
      service: 3.34,
      event: -0.23,
      connected: 0.59,
      community: -1.33,
      'general-info': -0.4,
      giveaway: -0.11,
    },
    // shape: second-person
    rwbv3gdp: {
      discount: 0.11,
      purchase: 0.27,
      reviews: -0.72,
      'new-products': -0.16,
      opinion: 0.52,
      service: 0.43,
      connected: -0.38,
      ideas: -0.73,
      community: 0.18,
      'general-info': -0.27,
      giveaway: 1.04,
      entertain: -0.32,
      greeting: 0.16,
      inspire: 0.68,
      cause: -0.42,
      'jobs-investors': -0.25,
      other: -0.25,
    },
    // shape: shop-link
    xs11gtnc: {
      discount: 0.22,
      purchase: 2.28,
      'new-products': -0.11,
      connected: -0.19,
      community: -0.13,
      'general-info': -0.57,
    },
    // shape: short
    '4l7nosfr': {
      discount: 0.96,
      purchase: 0.56,
      reviews: 0.37,
      'exclusive-info': 0.45,
      'new-products': 0.28,
      opinion: 0.33,
      service: -0.78,
      connected: -0.28,
      ideas: 0.39,
      community: -0.19,
      'general-info': -1.11,
      giveaway: -0.18,
      greeting: 0.55,
      inspire: 0.43,
      cause: 0.2,
      'jobs-investors': -0.43,
      other: 0.49,
    },
    // shape: short-reply
    dpbxwktq: {
      discount: -0.26,
      purchase: -0.13,
      reviews: -0.25,
      'exclusive-info': -0.13,
      'new-products': -0.13,
      service: -0.77,
      connected: 2.43,
      community: -0.31,
      'general-info': -0.37,
    },
    // shape: signature
    az9xb8s2: { opinion: -0.23, service: 2.41, connected: -0.65, community: -0.33, 'general-info': 0.27 },
    // shape: stacked-marks
    jamo81o5: {
      discount: -0.16,
      purchase: -0.41,
      reviews: -0.35,
      service: -0.34,
      event: 0.24,
      connected: 0.31,
      ideas: 0.13,
      community: -0.46,
      'general-info': -0.63,
      giveaway: 0.73,
      entertain: 0.96,
      greeting: -0.19,
      inspire: -0.37,
      cause: -0.11,
      'jobs-investors': -0.15,
      other: -0.75,
    },
    // shape: we-to-you
    d0jcl2ee: {
      discount: 0.35,
      purchase: -0.21,
      reviews: -0.17,
      'exclusive-info': -0.11,
      opinion: -0.18,
      service: -0.39,
      connected: -0.22,
      ideas: 0.14,
      'general-info': -0.41,
      giveaway: -0.15,
      greeting: 0.12,
      inspire: -0.64,
      cause: -0.29,
      'jobs-investors': 0.2,
      other: 0.52,
    },
  },
  terms: {
    $: { discount: 0.23, purchase: -0.17 },
    '$ <number>': { discount: 0.23, purchase: -0.17 },
    '%': { event: -0.1 },
    '% off': { purchase: 0.17 },
    '&': { purchase: -0.14, 'new-products': -0.1, event: 0.18, connected: 0.11 },
    '& <mention>': { connected: 0.11 },
    '& cs': { purchase: -0.24 },
    "'d": { event: 0.2, ideas: 0.26, 'general-info': -0.13, giveaway: 0.22 },
    "'d be": { opinion: 0.12 },
    "'d like": { ideas: 0.18 },
    "'ll": { purchase: -0.12, opinion: -0.15, service: 0.23, event: 0.18, community: -0.19, entertain: 0.13 },
    "'ll be": { reviews: 0.11, event: 0.12 },
    "'re": { 'exclusive-info': 0.38, ideas: 0.16, 'general-info': -0.33, entertain: 0.16 },
    "'re paying": { 'general-info': 0.11 },
    "'re proud": { connected: -0.12, 'general-info': 0.11 },
    "'s": {
      reviews: 0.26,
      'new-products': -0.14,
      opinion: -0.14,
      service: 0.23,
      event: 0.14,
      connected: 0.22,
      ideas: 0.18,
      community: 0.21,
      'general-info': -0.12,
    },
    "'s a": { purchase: -0.12, community: -0.11, entertain: 0.11 },
    "'s been": { 'general-info': -0.14 },
    "'s best": { reviews: 0.11 },
    "'s day": { purchase: 0.15 },
    "'s going": { entertain: 0.1 },
    "'s got": { ideas: 0.13 },
    "'s in": { service: 0.15, event: -0.13 },
    "'s most": { reviews: 0.1 },
    "'s new": { 'general-info': 0.13 },
    "'s open": { community: 0.11 },
    "'s still": { 'general-info': -0.2 },
    "'s time": { 'general-info': 0.14 },
    "'s what": { reviews: 0.17 },
    "'s your": { community: 0.1 },
    "'ve": {
      reviews: 0.23,
      'new-products': 0.14,
      opinion: 0.11,
      service: 0.32,
      connected: 0.11,
      'general-info': -0.23,
    },
    "'ve had": { reviews: 0.1, opinion: 0.11 },
    "'ve put": { service: 0.11 },
    '<mention> &': { connected: 0.13 },
    '<mention> <mention>': { event: 0.1 },
    '<mention> and': { community: 0.13 },
    '<mention> at': { 'general-info': 0.11 },
    '<mention> for': { community: 0.11 },
    '<mention> on': { 'general-info': -0.15 },
    '<mention> s': { 'new-products': 0.11 },
    '<mention> takes': { event: 0.1 },
    '<number>': {
      reviews: -0.28,
      'exclusive-info': -0.18,
      'new-products': 0.11,
      opinion: -0.25,
      giveaway: 0.29,
      inspire: -0.21,
      'jobs-investors': 0.21,
    },
    '<number> %': { event: -0.1 },
    '<number> <number>': { purchase: 0.29, reviews: -0.12, service: 0.39, community: -0.16 },
    '<number> <url>': { purchase: 0.12 },
    '<number> a': { 'general-info': 0.17 },
    '<number> am': { community: 0.18 },
    '<number> and': { purchase: 0.2, service: 0.27, ideas: 0.15 },
    '<number> at': { reviews: 0.17 },
    '<number> days': { purchase: -0.13 },
    '<number> from': { purchase: 0.14 },
    '<number> has': { purchase: 0.11 },
    '<number> of': { 'general-info': -0.13 },
    '<number> or': { 'general-info': -0.12 },
    '<number> p': { discount: 0.12 },
    '<number> people': { 'general-info': -0.11 },
    '<number> pm': { giveaway: 0.1 },
    '<number> s': { community: 0.1 },
    '<number> th': { discount: 0.24, event: 0.19, community: -0.22, giveaway: 0.15 },
    '<number> this': { reviews: 0.1 },
    '<number> till': { event: 0.13 },
    '<number> to': { discount: 0.23, 'new-products': -0.15, 'general-info': -0.34 },
    '<number> winners': { giveaway: 0.11 },
    '<url>': { ideas: -0.2, 'general-info': 0.15, entertain: 0.16, other: -0.17 },
    '<url> <url>': { connected: -0.1, ideas: -0.14, community: -0.13, entertain: -0.36, other: 0.12 },
    '<url> for': { purchase: 0.12 },
    a: {
      discount: -0.54,
      reviews: -0.32,
      service: -0.3,
      ideas: 0.15,
      'general-info': 0.22,
      giveaway: 0.54,
      cause: -0.11,
    },
    'a <number>': { 'new-products': 0.13, 'general-info': -0.14 },
    'a box': { purchase: 0.1 },
    'a chance': { event: -0.11 },
    'a first': { 'new-products': -0.13, 'general-info': 0.15 },
    'a friend': { community: 0.21 },
    'a full': { 'new-products': 0.13 },
    'a little': { 'new-products': 0.12 },
    'a live': { 'exclusive-info': 0.11 },
    'a new': { opinion: -0.12, giveaway: 0.11 },
    'a quarter': { discount: 0.17 },
    'a scale': { 'general-info': -0.1 },
    'a simple': { connected: 0.13 },
    'a stranger': { community: 0.2 },
    'a very': { connected: 0.1 },
    'a year': { event: 0.11, giveaway: 0.22 },
    aaa: { service: 0.13 },
    about: { discount: -0.12, reviews: 0.12, 'new-products': -0.1, service: 0.25, community: 0.1 },
    'about how': { 'general-info': 0.14 },
    'about the': { reviews: 0.17, 'new-products': -0.17 },
    'about to': { 'new-products': 0.1 },
    above: { 'general-info': -0.13 },
    access: { 'exclusive-info': 0.46 },
    'access to': { 'exclusive-info': 0.32 },
    account: { 'exclusive-info': 0.16 },
    across: { event: -0.15, 'general-info': -0.1 },
    'across the': { event: -0.14 },
    add: { 'new-products': 0.11 },
    added: { 'general-info': -0.11 },
    adding: { opinion: 0.18 },
    address: { 'general-info': -0.11 },
    advice: { service: 0.15 },
    after: { opinion: -0.13, connected: 0.16, 'general-info': 0.15 },
    'after <number>': { 'general-info': 0.15 },
    'after the': { 'general-info': 0.1 },
    afternoon: { community: 0.14 },
    al: { 'general-info': 0.12 },
    all: { discount: 0.46, purchase: 0.12, reviews: -0.32, ideas: -0.28, 'general-info': 0.2, other: -0.14 },
    'all of': { event: 0.11, connected: 0.1, 'general-info': -0.1 },
    'all the': { 'new-products': -0.12, 'general-info': 0.16 },
    'all through': { discount: 0.12 },
    allow: { 'general-info': 0.22 },
    along: { community: 0.13 },
    already: { purchase: 0.12 },
    also: { connected: -0.24 },
    always: { 'general-info': -0.14 },
    am: { community: 0.15 },
    amazon: { community: 0.11 },
    an: {
      discount: 0.29,
      purchase: 0.38,
      service: 0.1,
      connected: 0.14,
      community: -0.48,
      'general-info': -0.27,
    },
    ana: { purchase: 0.1 },
    and: {
      purchase: -0.23,
      reviews: -0.28,
      'exclusive-info': -0.2,
      opinion: -0.34,
      ideas: 0.16,
      community: 0.2,
      giveaway: 0.12,
      entertain: -0.34,
    },
    'and <mention>': { connected: 0.1 },
    'and <number>': { 'new-products': 0.14, giveaway: 0.11 },
    'and a': { 'exclusive-info': -0.13, 'new-products': 0.22, connected: -0.1 },
    'and get': { purchase: 0.12 },
    'and it': { 'new-products': 0.19 },
    'and now': { entertain: -0.14 },
    'and on': { giveaway: 0.13 },
    'and online': { purchase: -0.25 },
    'and see': { 'general-info': -0.11 },
    'and so': { purchase: 0.11 },
    'and tag': { giveaway: 0.12 },
    'and the': { discount: 0.15, purchase: -0.12, event: 0.14, community: -0.18, giveaway: 0.36 },
    'and they': { 'new-products': 0.11 },
    'and we': { discount: 0.23, connected: 0.21, community: -0.15, 'general-info': -0.18 },
    'and what': { event: -0.12 },
    announced: { 'exclusive-info': 0.16 },
    another: { connected: -0.13 },
    answer: { opinion: 0.11, connected: 0.14 },
    any: { discount: 1.04, 'general-info': -0.16 },
    anybody: { community: 0.14 },
    anywhere: { 'general-info': 0.12 },
    app: { purchase: -0.1, 'new-products': 0.1 },
    apply: { 'general-info': -0.14 },
    approved: { service: 0.14 },
    'april <number>': { event: 0.1 },
    are: { reviews: -0.29, 'new-products': -0.2, opinion: 0.16, event: -0.19, giveaway: -0.15 },
    'are already': { purchase: 0.16 },
    'are back': { event: 0.11 },
    'are the': { connected: 0.12, 'general-info': -0.14 },
    'are up': { community: 0.12 },
    argue: { community: 0.11 },
    around: { connected: 0.14 },
    'around the': { connected: 0.14 },
    arrived: { 'new-products': 0.13 },
    artist: { 'general-info': -0.11 },
    as: {
      reviews: -0.14,
      'new-products': 0.1,
      opinion: -0.12,
      event: -0.22,
      connected: 0.15,
      ideas: -0.15,
      community: -0.31,
      'general-info': 0.26,
    },
    'as a': { 'new-products': -0.11, connected: 0.17 },
    'as of': { 'new-products': 0.33 },
    'as you': { 'new-products': 0.22 },
    ask: { service: 0.11, 'general-info': 0.11 },
    'ask for': { 'general-info': -0.16 },
    asked: { opinion: -0.14, connected: 0.2 },
    'asked our': { community: 0.13 },
    at: {
      discount: 0.14,
      purchase: 0.56,
      'new-products': -0.21,
      event: 0.14,
      connected: -0.18,
      ideas: -0.31,
      community: -0.16,
      giveaway: -0.17,
      'jobs-investors': 0.29,
    },
    'at <number>': { 'new-products': -0.15, event: 0.17, community: -0.16, giveaway: -0.13 },
    'at <url>': { purchase: 0.22 },
    'at home': { connected: -0.22, community: 0.1 },
    'at last': { 'new-products': 0.17 },
    'at noon': { event: 0.12 },
    'at our': { event: 0.14, 'general-info': 0.23 },
    'at the': { purchase: -0.17, event: -0.11, connected: -0.12 },
    autumn: { 'new-products': 0.1 },
    available: { purchase: 0.12, connected: -0.14, 'general-info': -0.37 },
    'available in': { purchase: 0.1, 'general-info': -0.11 },
    award: { reviews: 0.1 },
    'award for': { 'general-info': 0.13 },
    awards: { 'general-info': 0.13 },
    awareness: { 'general-info': 0.16 },
    back: { purchase: 0.25, ideas: 0.12, community: -0.1, 'general-info': -0.15 },
    'back for': { 'general-info': -0.1 },
    'back on': { 'new-products': -0.1 },
    backstage: { connected: 0.19 },
    based: { 'general-info': -0.23 },
    bathroom: { giveaway: 0.1 },
    be: {
      discount: -0.24,
      purchase: -0.21,
      reviews: -0.13,
      'new-products': -0.23,
      opinion: 0.28,
      event: 0.15,
      connected: -0.26,
      community: -0.31,
      entertain: -0.15,
    },
    because: { discount: 0.26 },
    become: { connected: 0.1, 'general-info': -0.14 },
    been: { 'new-products': 0.17, ideas: 0.1 },
    beer: { 'general-info': -0.1 },
    before: { discount: 0.13, 'new-products': -0.11, event: -0.19, community: -0.24 },
    beginners: { community: 0.12 },
    beginning: { 'general-info': -0.11 },
    behind: { purchase: -0.11, 'exclusive-info': 0.3, 'new-products': -0.16, service: 0.25 },
    below: { purchase: -0.12, 'new-products': 0.24, community: 0.17, 'general-info': -0.1, giveaway: 0.25 },
    best: { purchase: 0.22, reviews: 0.24, community: 0.22, 'general-info': -0.23, entertain: 0.1 },
    beta: { 'exclusive-info': 0.11 },
    better: { 'new-products': 0.16, opinion: 0.18, event: -0.11, connected: 0.12 },
    between: { 'general-info': 0.14 },
    big: { community: -0.1, 'general-info': -0.14 },
    bio: { connected: -0.1 },
    birthday: { 'general-info': -0.11 },
    'birthday to': { community: 0.1 },
    bit: { 'new-products': 0.1 },
    black: { 'new-products': -0.27 },
    blank: { ideas: 0.11 },
    blind: { reviews: 0.26 },
    blue: { opinion: -0.12, service: 0.22 },
    board: { ideas: 0.22 },
    boost: { purchase: 0.1 },
    booth: { event: 0.1 },
    both: { 'general-info': 0.1 },
    bottle: { 'general-info': 0.18 },
    bottles: { purchase: -0.17 },
    box: { purchase: 0.21, 'general-info': 0.21 },
    breakfast: { 'new-products': 0.16 },
    bring: { purchase: -0.12, event: 0.4, connected: -0.2, ideas: 0.12, 'general-info': -0.27 },
    'bring a': { event: 0.16 },
    bringing: { connected: -0.13 },
    broke: { community: 0.1 },
    brothers: { community: 0.11 },
    brown: { 'general-info': 0.17 },
    built: { 'new-products': 0.15 },
    'built for': { 'new-products': 0.2 },
    burger: { purchase: 0.19 },
    business: { opinion: 0.13, event: -0.13 },
    but: {
      'new-products': -0.35,
      event: -0.3,
      connected: 0.25,
      community: -0.41,
      'general-info': 0.1,
      other: 0.1,
    },
    by: { 'new-products': -0.11, opinion: -0.14, 'general-info': 0.12 },
    'by <mention>': { 'new-products': 0.2, community: -0.2 },
    'by the': { reviews: 0.1 },
    cake: { 'new-products': -0.13, 'general-info': 0.18 },
    call: { 'new-products': -0.18, service: 0.11, community: -0.1 },
    called: { 'new-products': 0.13 },
    came: { connected: 0.15 },
    camera: { 'exclusive-info': 0.16, 'general-info': -0.17 },
    can: {
      purchase: 0.13,
      'new-products': 0.11,
      opinion: -0.24,
      connected: -0.29,
      'general-info': 0.21,
      entertain: -0.14,
      other: 0.11,
    },
    'can be': { event: 0.11 },
    "can't": { service: 0.22, 'general-info': -0.1 },
    cancel: { discount: 0.16 },
    car: { discount: -0.11, purchase: -0.19, reviews: 0.28, event: 0.14, 'general-info': 0.19 },
    card: { discount: 0.23, purchase: -0.16, service: 0.17, community: -0.1 },
    care: { service: 0.18, event: 0.11 },
    cause: { connected: 0.16 },
    celebrate: { 'new-products': -0.12, event: -0.13, 'general-info': -0.1 },
    'celebrate the': { cause: 0.1 },
    celebrating: { connected: -0.14 },
    center: { connected: 0.14 },
    centre: { purchase: 0.11 },
    chair: { connected: 0.17 },
    challenge: { giveaway: 0.17 },
    champions: { event: -0.1 },
    chance: { 'general-info': -0.1, giveaway: 0.18 },
    'chance to': { 'general-info': -0.12, giveaway: 0.14 },
    chanel: { community: -0.16, 'general-info': 0.12, entertain: -0.12, other: 0.15 },
    change: { 'general-info': -0.45, entertain: -0.16, inspire: 0.11 },
    changed: { opinion: 0.12 },
    changes: { 'new-products': 0.14, 'general-info': 0.21 },
    channel: { 'exclusive-info': 0.43 },
    charge: { event: 0.1 },
    charity: { 'general-info': -0.1 },
    check: { 'exclusive-info': 0.24, connected: -0.14, community: -0.14, 'general-info': 0.18 },
    'cheers to': { 'general-info': 0.11 },
    chef: { 'general-info': -0.13 },
    child: { cause: 0.1 },
    children: { event: -0.12 },
    chips: { 'new-products': 0.1, community: 0.1 },
    chocolates: { purchase: 0.2 },
    choice: { 'general-info': 0.12 },
    choose: { purchase: 0.16, reviews: -0.1, opinion: 0.2 },
    chosen: { 'general-info': 0.11 },
    christmas: { 'new-products': 0.12, opinion: 0.1 },
    classic: { other: 0.12 },
    clean: { 'general-info': 0.18 },
    closed: { purchase: -0.1, 'general-info': 0.16 },
    cloud: { reviews: 0.22 },
    club: { community: 0.24 },
    coat: { discount: 0.16 },
    coffee: { community: 0.23 },
    colleagues: { connected: 0.13, 'general-info': -0.3 },
    collection: { purchase: 0.15, community: -0.1, 'general-info': -0.17 },
    come: { 'new-products': 0.11, event: 0.13, connected: 0.34 },
    'come and': { connected: 0.14 },
    comes: { discount: 0.29 },
    coming: { 'new-products': 0.27 },
    'coming to': { 'new-products': 0.12 },
    comments: { opinion: 0.15 },
    committee: { 'general-info': -0.1 },
    community: { community: 0.19, 'general-info': -0.14 },
    companies: { 'general-info': -0.21 },
    company: { connected: 0.21, community: -0.17 },
    competition: { event: -0.13 },
    contact: { community: 0.1 },
    contest: { giveaway: 0.16 },
    contributions: { connected: -0.11 },
    corner: { 'new-products': 0.14 },
    could: { connected: 0.24 },
    counter: { giveaway: 0.12 },
    cover: { 'general-info': -0.11 },
    covers: { 'general-info': 0.12 },
    covid: { other: 0.11 },
    'covid <number>': { other: 0.11 },
    cream: { purchase: 0.11 },
    create: { connected: 0.13 },
    created: { 'general-info': -0.28 },
    creation: { purchase: -0.11 },
    creative: { 'general-info': 0.19 },
    credit: { community: 0.11 },
    crew: { 'general-info': -0.1 },
    crisis: { connected: 0.12 },
    cs: { purchase: -0.24 },
    cup: { connected: -0.11 },
    current: { 'general-info': -0.21 },
    curry: { 'new-products': 0.12 },
    custom: { connected: 0.13 },
    customer: { reviews: 0.11, 'general-info': -0.22 },
    customers: { 'exclusive-info': 0.12, 'general-info': -0.11 },
    cut: { purchase: 0.2 },
    d: { connected: 0.23 },
    daily: { 'general-info': 0.1 },
    date: { service: 0.23 },
    day: {
      discount: 0.15,
      'exclusive-info': -0.2,
      'new-products': -0.33,
      opinion: -0.1,
      event: 0.11,
      ideas: -0.15,
      entertain: -0.36,
      greeting: 0.38,
      other: -0.2,
    },
    'day for': { connected: 0.13 },
    'day to': { connected: -0.11 },
    days: { discount: 0.16, purchase: -0.13, 'general-info': 0.13, giveaway: 0.1 },
    dealer: { purchase: 0.16 },
    delivering: { community: 0.3 },
    denim: { 'new-products': 0.1 },
    design: { purchase: 0.11, 'new-products': -0.13, community: -0.1 },
    device: { community: 0.14 },
    dial: { discount: 0.22 },
    'dial <number>': { discount: 0.27 },
    diary: { purchase: 0.12 },
    did: { connected: 0.11, 'general-info': -0.19 },
    "didn't": { 'new-products': 0.11 },
    difference: { connected: -0.19 },
    dior: { 'general-info': 0.2, other: 0.16 },
    discuss: { 'general-info': 0.1 },
    dive: { 'new-products': -0.1 },
    dm: { 'general-info': -0.11 },
    do: { discount: -0.24, reviews: -0.15, connected: 0.14, community: -0.21, inspire: 0.14 },
    'do it': { 'general-info': 0.14 },
    'do you': { opinion: 0.12 },
    dock: { service: 0.1 },
    does: { entertain: -0.14 },
    "don't": { discount: 0.48, community: -0.35, 'general-info': 0.13 },
    "don't forget": { 'general-info': -0.13 },
    done: { community: 0.22 },
    door: { 'exclusive-info': 0.13 },
    down: { service: 0.16, connected: 0.1, 'general-info': 0.16 },
    draw: { giveaway: 0.14 },
    drawing: { ideas: 0.11, 'general-info': -0.12 },
    drink: { 'general-info': 0.11 },
    drive: { 'general-info': -0.12 },
    drop: { 'general-info': 0.11 },
    drops: { 'new-products': 0.14 },
    dubai: { 'general-info': -0.11 },
    duck: { 'new-products': 0.13 },
    each: { purchase: -0.12, reviews: -0.16, connected: 0.42, 'general-info': 0.23 },
    early: { 'exclusive-info': 0.1 },
    earn: { discount: 0.41, purchase: -0.13 },
    easy: { 'general-info': 0.24 },
    edition: { 'new-products': 0.22 },
    eggs: { 'general-info': 0.16 },
    eight: { purchase: 0.24, reviews: 0.23 },
    eleven: { reviews: 0.16, 'new-products': 0.1, 'general-info': 0.18 },
    else: { 'exclusive-info': 0.18, service: 0.19, community: 0.39 },
    emojis: { opinion: 0.2 },
    ends: { purchase: 0.36, community: -0.15, 'general-info': -0.11 },
    energy: { connected: -0.12, 'general-info': -0.17 },
    enjoy: { greeting: 0.12 },
    enough: { opinion: 0.17 },
    enter: { giveaway: 0.14 },
    et: { 'general-info': 0.11 },
    even: { event: -0.12 },
    ever: { purchase: 0.22, 'new-products': -0.14, opinion: 0.15 },
    every: { discount: 0.43, reviews: -0.12, connected: 0.38, entertain: -0.14, cause: 0.13, other: -0.18 },
    everyone: { 'general-info': -0.16, greeting: 0.18 },
    everything: { purchase: 0.13, connected: -0.17, ideas: 0.18, 'general-info': 0.13 },
    example: { purchase: 0.23 },
    exclusive: { 'exclusive-info': 0.52, connected: -0.1 },
    exclusively: { 'general-info': -0.15 },
    experience: { 'new-products': 0.3, connected: -0.12, community: 0.17 },
    expert: { service: 0.13 },
    experts: { discount: 0.26, event: -0.14, 'general-info': 0.15 },
    explains: { 'general-info': 0.13 },
    explore: { purchase: 0.11, 'general-info': -0.14 },
    face: { 'general-info': -0.11 },
    facebook: { community: 0.21 },
    facility: { service: 0.14 },
    families: { community: 0.14 },
    family: { 'new-products': 0.15 },
    'family and': { purchase: 0.11 },
    far: { connected: -0.12 },
    farm: { connected: 0.19, 'general-info': 0.12 },
    farmers: { purchase: -0.11 },
    fashion: { 'general-info': -0.12 },
    faster: { 'general-info': 0.14 },
    favorite: { opinion: 0.18, community: -0.24 },
    favourite: { 'new-products': 0.19, opinion: 0.12 },
    feature: { 'general-info': -0.15 },
    fed: { 'general-info': 0.12 },
    fees: { discount: 0.12 },
    fellow: { connected: 0.1 },
    festival: { connected: -0.16 },
    film: { connected: 0.2 },
    final: { event: 0.15 },
    finally: { purchase: 0.14, 'new-products': 0.25 },
    find: { opinion: -0.14, ideas: 0.13 },
    'find out': { 'general-info': -0.26 },
    'find the': { 'general-info': 0.17 },
    finding: { 'general-info': 0.14 },
    finished: { opinion: 0.18 },
    first: { 'exclusive-info': 0.57, connected: 0.1 },
    'first to': { purchase: 0.16, 'new-products': 0.14 },
    five: { reviews: 0.11, event: 0.29 },
    focus: { 'general-info': 0.14 },
    focused: { connected: -0.11 },
    follow: { 'exclusive-info': 0.16, 'new-products': 0.12 },
    for: { discount: 0.2, reviews: 0.1, opinion: -0.21, event: -0.15, 'general-info': 0.15 },
    'for $': { discount: 0.1 },
    'for <number>': { ideas: 0.14 },
    'for a': { discount: 0.13, purchase: 0.19, 'new-products': -0.11, community: -0.14 },
    'for more': { purchase: 0.12, event: 0.13 },
    'for one': { cause: 0.12 },
    'for our': { 'exclusive-info': 0.13, 'general-info': -0.28 },
    'for the': { discount: -0.17, connected: -0.31, ideas: 0.22, 'general-info': -0.13, other: 0.21 },
    'for their': { 'general-info': -0.22 },
    'for two': { discount: 0.17 },
    'for us': { purchase: 0.2 },
    'for you': { other: 0.1 },
    'for your': { purchase: 0.15, 'new-products': 0.39, connected: -0.1 },
    'for £': { purchase: -0.17, community: 0.11 },
    forever: { inspire: 0.19 },
    forward: { 'general-info': -0.14 },
    found: { community: 0.31 },
    four: { connected: 0.18, 'general-info': 0.11 },
    free: { discount: 0.47, purchase: 0.14 },
    friday: { event: 0.12 },
    friend: { community: 0.12 },
    friends: { community: -0.15, 'general-info': -0.23 },
    fries: { purchase: 0.13 },
    from: {
      discount: -0.26,
      reviews: 0.13,
      'new-products': 0.16,
      event: -0.11,
      ideas: -0.16,
      'general-info': 0.27,
      giveaway: -0.46,
      entertain: -0.2,
      inspire: 0.28,
      other: -0.2,
    },
    'from <mention>': { event: 0.1, 'general-info': 0.16 },
    'from <number>': { purchase: 0.25, 'new-products': -0.19 },
    'from a': { connected: 0.19, community: 0.13 },
    'from our': { event: -0.12, connected: 0.12 },
    'from the': { community: -0.19, 'general-info': -0.16 },
    'from today': { 'new-products': 0.23 },
    frozen: { 'new-products': 0.17 },
    fruits: { other: 0.14 },
    fuel: { discount: 0.24 },
    full: { 'exclusive-info': 0.1, entertain: 0.16 },
    fun: { event: 0.18 },
    funds: { connected: -0.12 },
    future: { event: -0.16, 'general-info': 0.2 },
    g: { 'general-info': 0.12 },
    galaxy: { 'new-products': 0.14, 'general-info': -0.1 },
    game: { community: 0.16 },
    games: { 'new-products': -0.13 },
    gave: { reviews: 0.13, community: 0.29, 'general-info': -0.33 },
    get: { discount: 0.45, reviews: -0.14, 'exclusive-info': 0.6, service: 0.28, community: -0.27 },
    'get <number>': { discount: 0.18 },
    gets: { discount: -0.13, purchase: -0.16, 'new-products': 0.16, event: 0.44, giveaway: 0.97 },
    'gets a': { giveaway: 0.23 },
    getting: { purchase: 0.21, connected: -0.12, community: -0.25 },
    gift: { other: 0.19 },
    gives: { 'general-info': 0.24 },
    giving: { 'general-info': -0.11 },
    global: { opinion: 0.1, 'general-info': -0.16 },
    gloves: { community: 0.11 },
    go: {
      discount: 0.11,
      'new-products': 0.14,
      community: 0.1,
      'general-info': -0.15,
      entertain: -0.18,
      inspire: 0.13,
      cause: 0.11,
    },
    'go on': { community: 0.11 },
    goals: { 'general-info': 0.15 },
    goes: { discount: 0.24, 'new-products': -0.1 },
    going: { entertain: 0.2 },
    'going to': { entertain: 0.17 },
    golden: { 'general-info': -0.1 },
    good: { connected: -0.1, community: -0.1, 'general-info': -0.18, entertain: 0.15 },
    goodbye: { 'new-products': 0.16 },
    got: { opinion: 0.21, ideas: 0.21 },
    'got a': { ideas: 0.1 },
    grateful: { opinion: 0.12, connected: -0.25 },
    'grateful for': { connected: -0.2 },
    group: { community: 0.15, 'general-info': -0.21 },
    grow: { event: -0.1 },
    had: { reviews: 0.18, community: 0.25 },
    half: { discount: 0.11, 'new-products': -0.11, 'general-info': 0.1 },
    halo: { entertain: -0.1 },
    hang: { 'general-info': 0.17 },
    happy: { connected: 0.34, entertain: -0.35, greeting: 0.45, other: -0.26 },
    harbour: { 'new-products': 0.14 },
    has: { 'exclusive-info': 0.16, 'new-products': 0.46, ideas: 0.19, entertain: 0.14 },
    'has arrived': { 'new-products': 0.14 },
    have: {
      reviews: 0.2,
      opinion: -0.1,
      service: 0.3,
      connected: -0.26,
      ideas: 0.16,
      giveaway: -0.21,
      entertain: -0.14,
      inspire: -0.21,
      other: 0.1,
    },
    'have a': { connected: 0.12, entertain: -0.11 },
    'have to': { cause: 0.14 },
    he: { event: -0.18, connected: 0.28, community: -0.17 },
    "he 's": { connected: 0.16 },
    health: { purchase: 0.11 },
    healthcare: { 'general-info': -0.1 },
    hear: { opinion: -0.17, entertain: 0.12 },
    heard: { 'exclusive-info': 0.12 },
    hello: { connected: 0.17 },
    'hello to': { connected: 0.1 },
    help: { discount: -0.17, reviews: -0.14, community: -0.19, 'general-info': 0.16, other: 0.19 },
    helping: { event: 0.17, community: 0.23 },
    helps: { 'general-info': -0.19 },
    her: { discount: -0.1, connected: -0.24, community: 0.63 },
    here: {
      discount: -0.12,
      purchase: 0.12,
      'exclusive-info': 0.1,
      'new-products': -0.11,
      opinion: -0.15,
      community: -0.14,
      'general-info': 0.1,
    },
    'here <url>': { reviews: 0.24, 'new-products': -0.13, connected: -0.27 },
    hermes: { 'new-products': -0.14, community: -0.14, 'general-info': -0.16, entertain: 0.83, other: -0.35 },
    hidden: { giveaway: 0.18 },
    high: { 'general-info': -0.14 },
    highest: { reviews: 0.2 },
    him: { connected: 0.21 },
    his: { 'exclusive-info': 0.12, connected: 0.27, community: 0.4 },
    hit: { purchase: 0.13 },
    hold: { 'general-info': 0.16 },
    holiday: { event: -0.11, entertain: -0.18 },
    home: { 'new-products': -0.12, community: 0.21 },
    hosting: { event: -0.17 },
    hot: { opinion: 0.21 },
    hours: { 'general-info': 0.22 },
    house: { community: -0.13, 'general-info': -0.22 },
    how: {
      purchase: -0.12,
      'new-products': -0.25,
      event: 0.27,
      connected: -0.15,
      ideas: -0.18,
      giveaway: 0.24,
      inspire: 0.14,
    },
    'how do': { 'general-info': 0.12 },
    'how many': { giveaway: 0.1 },
    i: { opinion: -0.11, 'general-info': -0.15, entertain: 0.12, other: -0.13 },
    'ice cream': { 'general-info': -0.11 },
    idea: { connected: 0.18, community: 0.11 },
    'ideas for': { 'general-info': 0.21 },
    if: {
      purchase: -0.28,
      reviews: -0.16,
      'exclusive-info': 0.14,
      'new-products': -0.39,
      opinion: -0.4,
      service: 0.63,
      community: -0.12,
      giveaway: -0.13,
      entertain: 0.3,
    },
    'if you': {
      'exclusive-info': 0.22,
      'new-products': -0.12,
      opinion: -0.32,
      service: 0.13,
      event: -0.16,
      'general-info': -0.16,
      entertain: 0.19,
    },
    importance: { connected: -0.13 },
    improving: { 'new-products': 0.1 },
    in: {
      discount: -0.44,
      purchase: 0.21,
      opinion: -0.1,
      event: 0.11,
      community: -0.13,
      'general-info': 0.24,
      entertain: -0.57,
      greeting: -0.23,
      inspire: 0.32,
      cause: 0.19,
      'jobs-investors': 0.14,
      other: 0.15,
    },
    'in <number>': { 'new-products': 0.32 },
    'in at': { 'general-info': -0.11 },
    'in it': { ideas: 0.1 },
    'in its': { reviews: 0.1 },
    'in our': { 'new-products': -0.12, event: -0.12, 'general-info': 0.12 },
    'in store': { discount: 0.12, 'general-info': -0.16 },
    'in stores': { purchase: 0.12 },
    'in the': { 'new-products': -0.29, event: 0.12, community: 0.13, 'general-info': -0.21, giveaway: 0.11 },
    'in this': { 'new-products': 0.11, 'general-info': -0.11 },
    'in two': { reviews: 0.1 },
    'in your': { opinion: 0.13, event: 0.1, community: 0.15 },
    including: { 'general-info': -0.16 },
    information: { connected: -0.1 },
    innovation: { 'general-info': -0.15 },
    inspire: { 'general-info': -0.11 },
    instagram: { reviews: 0.17, community: 0.18 },
    internet: { community: 0.17 },
    into: { purchase: 0.18, 'general-info': -0.2 },
    introduce: { 'general-info': 0.11 },
    is: {
      discount: -0.24,
      'new-products': 0.13,
      event: -0.16,
      ideas: -0.15,
      community: -0.12,
      'general-info': 0.1,
      giveaway: -0.12,
      greeting: -0.11,
      inspire: 0.33,
    },
    'is a': { connected: 0.1, community: -0.12, 'general-info': -0.24, other: 0.11 },
    'is back': { 'general-info': -0.11 },
    'is here': { 'general-info': 0.16 },
    'is just': { connected: -0.15 },
    'is on': { giveaway: 0.1 },
    'is up': { 'new-products': 0.13 },
    'is why': { 'general-info': -0.11 },
    "isn't": { 'exclusive-info': 0.15, connected: -0.13 },
    issue: { 'general-info': 0.14 },
    it: {
      discount: -0.38,
      purchase: -0.15,
      'new-products': 0.18,
      connected: 0.1,
      ideas: 0.35,
      community: -0.12,
      'general-info': 0.13,
      giveaway: 0.29,
      inspire: 0.27,
    },
    "it 's": { 'new-products': 0.28, opinion: -0.18, connected: 0.11, community: -0.33, inspire: 0.12 },
    'it a': { purchase: 0.15 },
    'it and': { giveaway: 0.11 },
    'it for': { purchase: 0.14 },
    'it in': { 'general-info': 0.17 },
    'it is': { 'general-info': 0.13 },
    'it to': { service: 0.14 },
    'it took': { 'general-info': 0.13 },
    'it with': { event: 0.17, giveaway: 0.17 },
    its: { 'general-info': 0.35 },
    jar: { discount: 0.2 },
    job: { connected: 0.13 },
    join: { entertain: -0.1 },
    'join the': { opinion: 0.18 },
    journey: { purchase: 0.23 },
    july: { event: -0.1 },
    'july <number>': { event: -0.12 },
    just: {
      purchase: 0.34,
      reviews: -0.24,
      event: 0.11,
      community: -0.29,
      'general-info': -0.32,
      entertain: 0.2,
    },
    keep: { purchase: -0.29, 'new-products': -0.13, 'general-info': 0.16, inspire: 0.19 },
    kestrel: { 'new-products': 0.1 },
    kids: { reviews: 0.21, community: 0.23 },
    kit: { 'general-info': 0.1 },
    kitchen: { purchase: -0.16, 'general-info': -0.13 },
    know: { purchase: -0.11 },
    'know which': { opinion: 0.11 },
    lab: { 'general-info': 0.15 },
    label: { connected: -0.12 },
    last: { reviews: 0.28, event: 0.4, community: 0.35, 'general-info': -0.17 },
    'last night': { 'general-info': -0.1 },
    'last week': { 'general-info': -0.1 },
    later: { 'new-products': 0.3 },
    learn: { reviews: -0.1, 'general-info': 0.35, 'jobs-investors': 0.14 },
    'learn more': { connected: -0.11 },
    learning: { community: -0.14 },
    leather: { 'new-products': 0.1 },
    leave: { opinion: 0.19, event: 0.14 },
    length: { community: 0.13 },
    let: { reviews: -0.12, community: -0.2, 'general-info': 0.19 },
    letter: { giveaway: 0.12 },
    letting: { community: 0.16 },
    light: { purchase: 0.14 },
    like: { opinion: -0.2, service: -0.15, 'general-info': -0.16, entertain: 0.19, other: -0.24 },
    'like a': { 'general-info': 0.1 },
    line: { purchase: 0.14 },
    list: { purchase: -0.11, 'exclusive-info': 0.15, entertain: -0.13, other: 0.21 },
    little: { 'general-info': -0.15, inspire: 0.12 },
    live: { purchase: 0.11, 'new-products': 0.26, giveaway: -0.15 },
    'live on': { 'new-products': 0.1 },
    local: { service: 0.11 },
    long: { 'general-info': 0.26 },
    look: { discount: -0.11, 'new-products': 0.11, cause: 0.13 },
    'look out': { cause: 0.13 },
    looking: { event: -0.16 },
    'looking for': { event: -0.11 },
    looks: { 'general-info': 0.24 },
    love: { reviews: 0.29 },
    loved: { event: -0.12 },
    low: { purchase: 0.14 },
    lunch: { 'general-info': -0.1 },
    luxury: { entertain: 0.14 },
    m: { 'general-info': 0.17 },
    major: { connected: -0.18 },
    make: { 'general-info': -0.1 },
    'make a': { 'general-info': -0.1 },
    'make it': { purchase: 0.2 },
    making: { ideas: 0.21 },
    march: { discount: 0.11, 'general-info': -0.12 },
    marks: { opinion: 0.16 },
    may: { purchase: -0.11, community: -0.12, 'general-info': 0.22 },
    mean: { 'general-info': 0.16 },
    member: { connected: 0.26 },
    members: { opinion: -0.11, connected: -0.11, 'general-info': -0.11 },
    mental: { 'general-info': -0.18 },
    mention: { community: 0.13 },
    menu: { purchase: 0.12, 'new-products': 0.17, event: -0.1, ideas: 0.23 },
    'menu and': { ideas: 0.12 },
    met: { community: 0.26 },
    mid: { 'new-products': 0.11 },
    midnight: { giveaway: 0.12 },
    mind: { connected: -0.11 },
    mine: { 'general-info': 0.11 },
    minutes: { purchase: 0.15, service: 0.14, community: -0.13 },
    mm: { 'general-info': -0.12 },
    mobile: { 'general-info': 0.18 },
    moment: { connected: 0.12, 'general-info': 0.14 },
    moments: { 'general-info': -0.13 },
    monday: { 'new-products': 0.11, event: -0.2, 'general-info': 0.14 },
    'money for': { 'general-info': -0.11 },
    month: { discount: 0.29, 'new-products': -0.1, connected: -0.1, community: 0.14, 'general-info': -0.13 },
    months: { 'new-products': -0.12, 'general-info': 0.17 },
    more: { reviews: -0.19, 'new-products': 0.23, connected: -0.23, community: -0.13, 'general-info': 0.12 },
    'more in': { 'general-info': -0.15 },
    most: { event: 0.26 },
    mouth: { purchase: 0.12 },
    moved: { connected: -0.14 },
    movie: { 'new-products': -0.18 },
    much: { community: 0.28 },
    mum: { purchase: 0.1 },
    must: { purchase: -0.17, connected: 0.15 },
    my: { reviews: 0.19, opinion: 0.13, entertain: 0.14 },
    na: { discount: 0.24, purchase: -0.1 },
    name: { purchase: -0.17, event: 0.26, ideas: 0.53, 'general-info': -0.29, giveaway: 0.42 },
    named: { 'general-info': -0.14 },
    nation: { community: 0.18 },
    "nation 's": { community: 0.17 },
    national: { connected: 0.1 },
    need: { 'new-products': -0.23, event: -0.16, community: -0.21, 'general-info': 0.26 },
    needs: { purchase: 0.2, ideas: 0.12, 'general-info': 0.1 },
    'needs to': { purchase: 0.13 },
    neighbours: { community: 0.33, 'general-info': -0.13 },
    never: { 'new-products': -0.18 },
    new: {
      discount: -0.16,
      purchase: -0.15,
      'new-products': 0.71,
      opinion: -0.25,
      service: 0.29,
      event: -0.11,
      connected: -0.2,
      ideas: 0.34,
      community: -0.42,
      'general-info': -0.32,
      other: 0.18,
    },
    'new date': { service: 0.12 },
    next: {
      discount: 0.17,
      'exclusive-info': 0.19,
      opinion: -0.34,
      ideas: 0.67,
      community: 0.18,
      'general-info': -0.16,
    },
    'next to': { community: 0.14 },
    'next week': { 'exclusive-info': 0.1 },
    night: { event: 0.24, 'general-info': 0.25 },
    no: {
      discount: 0.14,
      purchase: -0.25,
      reviews: -0.17,
      opinion: 0.14,
      service: 0.31,
      community: -0.19,
      inspire: 0.1,
    },
    nobody: { 'exclusive-info': 0.11, event: 0.11, 'general-info': -0.21 },
    noon: { event: 0.28, giveaway: 0.17 },
    not: { purchase: -0.2, reviews: 0.21, 'exclusive-info': 0.1, inspire: 0.17 },
    'not just': { connected: 0.18 },
    notes: { 'general-info': 0.15 },
    nothing: { discount: 0.2, 'new-products': 0.11, community: -0.12, 'general-info': 0.32 },
    now: {
      discount: -0.26,
      purchase: 0.25,
      reviews: -0.32,
      'new-products': 0.29,
      event: 0.14,
      'general-info': -0.2,
      entertain: -0.31,
      inspire: 0.18,
    },
    'now available': { 'new-products': 0.1, 'general-info': -0.15 },
    number: { service: 0.11 },
    oak: { purchase: -0.1, 'general-info': 0.11 },
    october: { 'exclusive-info': 0.13, 'new-products': 0.14, connected: -0.1 },
    odd: { giveaway: 0.12 },
    of: {
      discount: -0.38,
      reviews: -0.23,
      'new-products': -0.24,
      event: 0.15,
      ideas: -0.23,
      'general-info': 0.13,
    },
    'of <number>': { purchase: -0.21, event: -0.17, community: 0.2 },
    'of a': { connected: 0.13 },
    'of doing': { community: 0.1 },
    'of it': { giveaway: 0.1 },
    'of people': { 'new-products': 0.1 },
    'of the': {
      discount: -0.18,
      reviews: -0.18,
      'exclusive-info': 0.13,
      opinion: 0.1,
      connected: -0.27,
      inspire: -0.15,
      other: 0.15,
    },
    'of their': { event: 0.19 },
    'of this': { 'new-products': 0.14 },
    'of us': { connected: 0.1 },
    'of you': { purchase: 0.16, reviews: 0.19, service: 0.18, connected: 0.24, 'general-info': -0.44 },
    'of your': { purchase: 0.11, entertain: 0.16 },
    off: { discount: 1.06, 'new-products': -0.14, event: -0.21, giveaway: -0.1 },
    'off the': { discount: 0.32 },
    'off with': { connected: -0.1 },
    oil: { 'general-info': 0.1 },
    old: { community: 0.16, 'general-info': -0.16 },
    on: {
      discount: 0.11,
      'exclusive-info': 0.28,
      'new-products': -0.14,
      service: 0.16,
      event: 0.12,
      'general-info': 0.1,
      entertain: -0.26,
      inspire: -0.2,
      other: 0.42,
    },
    'on <mention>': { event: 0.15 },
    'on <number>': { service: 0.1, connected: -0.14 },
    'on a': { event: -0.11, 'general-info': 0.11 },
    'on instagram': { reviews: 0.1 },
    'on monday': { giveaway: 0.11 },
    'on our': { 'exclusive-info': 0.15 },
    'on saturday': { community: 0.1 },
    'on the': {
      purchase: -0.31,
      reviews: -0.24,
      event: 0.18,
      connected: 0.2,
      'general-info': 0.26,
      giveaway: 0.15,
      entertain: -0.2,
    },
    'on your': { connected: 0.16, other: 0.12 },
    once: { 'general-info': 0.15 },
    one: {
      reviews: 0.15,
      'new-products': -0.14,
      event: 0.23,
      ideas: 0.2,
      'general-info': -0.12,
      giveaway: 0.73,
      entertain: -0.19,
      cause: 0.21,
    },
    'one in': { 'new-products': 0.11 },
    'one of': { giveaway: 0.14 },
    'one thing': { ideas: 0.12 },
    online: { purchase: 0.13, 'general-info': -0.12 },
    only: {
      'exclusive-info': 0.64,
      opinion: 0.12,
      service: 0.13,
      connected: -0.24,
      'general-info': 0.18,
      entertain: -0.2,
      other: 0.17,
    },
    'only on': { 'exclusive-info': 0.2 },
    open: { 'new-products': -0.12 },
    opening: { 'exclusive-info': -0.13, 'general-info': 0.12 },
    opportunities: { connected: 0.11 },
    optional: { purchase: 0.1 },
    or: {
      purchase: 0.18,
      'exclusive-info': -0.1,
      opinion: 0.43,
      service: 0.27,
      community: -0.45,
      entertain: 0.1,
    },
    'or <number>': { purchase: 0.1 },
    orange: { opinion: -0.19 },
    order: { purchase: 0.1, event: -0.11, community: -0.1, 'general-info': 0.11 },
    other: { community: 0.21, 'general-info': -0.12 },
    others: { community: 0.14 },
    our: {
      discount: -0.1,
      'exclusive-info': 0.17,
      'new-products': -0.17,
      opinion: -0.11,
      connected: -0.16,
      'general-info': 0.11,
      entertain: -0.13,
      greeting: 0.23,
      'jobs-investors': 0.12,
    },
    'our communities': { 'general-info': 0.1 },
    'our country': { 'general-info': -0.1 },
    'our new': { event: -0.1, connected: -0.11, ideas: 0.18 },
    'our own': { 'new-products': 0.19 },
    'our stores': { 'general-info': 0.14 },
    'our website': { purchase: 0.13 },
    out: { discount: -0.11, purchase: 0.12, reviews: 0.14, community: -0.2, giveaway: 0.17, other: -0.15 },
    'out for': { cause: 0.13 },
    'out more': { 'general-info': -0.21 },
    'out of': { 'general-info': 0.11 },
    'out on': { purchase: 0.1 },
    outside: { 'new-products': 0.14 },
    oven: { connected: 0.15 },
    over: { community: 0.31 },
    'over the': { community: 0.19, 'general-info': -0.14 },
    overnight: { 'general-info': 0.1 },
    own: { discount: -0.14 },
    p: { discount: 0.13, community: -0.18, 'general-info': -0.1 },
    page: { 'new-products': 0.17, 'general-info': -0.19 },
    paint: { 'general-info': 0.17 },
    pair: { 'new-products': 0.16 },
    pairs: { giveaway: 0.11 },
    panel: { reviews: 0.33 },
    parents: { community: 0.23 },
    park: { connected: 0.18 },
    part: { reviews: -0.19, community: -0.13, 'general-info': 0.12, 'jobs-investors': 0.13 },
    party: { 'general-info': 0.19 },
    pass: { 'general-info': 0.19 },
    past: { 'general-info': 0.16 },
    pay: { discount: 0.5, 'general-info': 0.29 },
    'pay for': { discount: 0.2 },
    peel: { 'general-info': 0.13 },
    people: {
      discount: -0.13,
      purchase: -0.12,
      'new-products': -0.16,
      event: 0.12,
      connected: 0.21,
      'general-info': -0.1,
    },
    'people are': { 'new-products': -0.13 },
    perfect: { purchase: 0.18, other: 0.12 },
    person: { 'general-info': -0.1 },
    phone: { 'general-info': 0.19 },
    photo: { community: 0.17, 'general-info': -0.11 },
    photos: { community: 0.1 },
    pic: { community: 0.17 },
    pick: { connected: -0.11, community: 0.13 },
    picture: { community: 0.1 },
    pieces: { purchase: 0.1 },
    place: { community: 0.16 },
    plan: { 'general-info': -0.25 },
    plastic: { connected: 0.21 },
    play: { entertain: -0.24, other: 0.22 },
    player: { 'general-info': 0.11 },
    please: { purchase: -0.14, service: 0.1 },
    plus: { giveaway: 0.22 },
    'plus a': { event: 0.12, giveaway: 0.25 },
    pm: { giveaway: 0.1 },
    pockets: { ideas: 0.11 },
    points: { discount: 0.27, purchase: -0.1, 'general-info': 0.11 },
    post: { event: 0.17, ideas: 0.18, community: 0.36, 'general-info': -0.12, giveaway: 0.6 },
    'post it': { ideas: 0.14 },
    posted: { reviews: 0.16 },
    pour: { purchase: 0.11 },
    power: { 'general-info': 0.11 },
    preview: { 'exclusive-info': 0.51, 'general-info': -0.13 },
    'preview of': { 'exclusive-info': 0.16 },
    price: { 'new-products': -0.11 },
    prices: { discount: 0.27, 'general-info': 0.1 },
    prime: { purchase: 0.13 },
    print: { 'general-info': 0.13 },
    product: { 'general-info': 0.16 },
    products: { 'general-info': 0.12 },
    program: { 'general-info': 0.11 },
    project: { 'general-info': -0.16 },
    protect: { 'general-info': -0.11 },
    proud: { 'general-info': 0.17 },
    'proud to': { 'general-info': 0.23 },
    provide: { event: 0.15 },
    providing: { community: 0.17 },
    pt: { 'new-products': 0.11 },
    public: { 'exclusive-info': 0.23, event: 0.1 },
    put: { reviews: 0.44, opinion: 0.23 },
    quarter: { discount: 0.15 },
    questions: { 'general-info': -0.12 },
    race: { connected: 0.14, 'general-info': -0.2 },
    radio: { connected: 0.17 },
    range: { purchase: 0.2, reviews: 0.31, 'new-products': 0.32, connected: -0.14, ideas: 0.15 },
    rate: { opinion: 0.1 },
    read: { 'new-products': -0.17, event: -0.16, connected: 0.14, 'general-info': -0.17 },
    'read about': { 'general-info': 0.13 },
    'read more': { 'general-info': -0.13 },
    'read the': { 'general-info': -0.2 },
    readers: { reviews: 0.1, 'general-info': -0.13 },
    reads: { opinion: 0.11 },
    really: { entertain: 0.1 },
    receive: { purchase: 0.1 },
    recipe: { 'general-info': 0.13 },
    register: { purchase: -0.17 },
    reply: { ideas: 0.18, 'general-info': -0.11 },
    repost: { reviews: 0.12 },
    'repost <mention>': { reviews: 0.13 },
    research: { community: 0.13 },
    reserve: { purchase: 0.16 },
    rest: { purchase: 0.27 },
    result: { purchase: 0.12 },
    rewards: { discount: 0.12 },
    rice: { 'general-info': 0.16 },
    right: { connected: 0.11, cause: 0.11 },
    ring: { purchase: -0.15, service: 0.14 },
    rise: { 'new-products': 0.13 },
    road: { purchase: 0.14, 'general-info': 0.13 },
    roast: { 'general-info': 0.29 },
    roll: { 'general-info': 0.11 },
    rolling: { 'new-products': 0.11 },
    rosa: { purchase: 0.14 },
    row: { 'general-info': -0.12 },
    rt: { 'general-info': 0.13 },
    running: { service: 0.19 },
    runs: { community: 0.17 },
    s: { reviews: -0.13, connected: 0.14 },
    safe: { 'general-info': 0.1 },
    said: { reviews: 0.38, 'general-info': -0.22 },
    salt: { purchase: 0.16, reviews: 0.22, 'new-products': 0.12, 'general-info': -0.15 },
    same: { service: 0.22, 'general-info': 0.15 },
    saturday: { event: 0.13, 'general-info': 0.22 },
    sauce: { purchase: 0.39 },
    saying: { community: -0.1, 'general-info': -0.1 },
    says: { reviews: 0.11, opinion: 0.12, connected: 0.1, 'general-info': -0.14 },
    scale: { connected: -0.12 },
    scan: { 'general-info': 0.12 },
    scenes: { connected: 0.12 },
    school: { community: 0.14 },
    scored: { reviews: 0.15 },
    'season is': { 'new-products': -0.11 },
    seat: { purchase: -0.22 },
    seconds: { 'general-info': 0.18 },
    secret: { purchase: 0.11 },
    security: { event: 0.15 },
    see: { discount: -0.19, 'exclusive-info': 0.58, 'general-info': -0.21, entertain: 0.24 },
    'see how': { 'new-products': 0.14, 'general-info': -0.15 },
    'see the': { 'exclusive-info': 0.12 },
    'see them': { 'new-products': 0.14 },
    'see what': { 'general-info': 0.1 },
    seen: { 'exclusive-info': 0.13, 'new-products': 0.11 },
    select: { 'general-info': -0.14 },
    'send us': { community: 0.16 },
    september: { 'new-products': 0.26 },
    served: { 'general-info': 0.11 },
    set: { discount: 0.1, 'general-info': -0.1, giveaway: 0.12 },
    seven: { 'new-products': -0.13, event: 0.11, 'general-info': 0.17 },
    share: { connected: -0.14, community: 0.14 },
    she: { community: 0.26 },
    "she 'll": { service: 0.13 },
    shed: { community: 0.12 },
    shipping: { 'general-info': 0.14 },
    shop: { purchase: 0.11, event: 0.13, connected: 0.11, 'general-info': -0.31 },
    should: { ideas: 0.19 },
    'show you': { 'new-products': 0.12 },
    shown: { 'exclusive-info': 0.11 },
    shows: { 'general-info': 0.25 },
    sick: { 'general-info': 0.16 },
    side: { 'general-info': 0.1 },
    simple: { connected: 0.11, 'general-info': 0.12 },
    simply: { 'general-info': -0.11 },
    sit: { connected: 0.12 },
    six: { purchase: 0.12, reviews: 0.13, 'general-info': 0.23 },
    size: { purchase: 0.29 },
    sketches: { ideas: 0.12 },
    skills: { connected: 0.13 },
    skip: { 'general-info': 0.11 },
    sleep: { 'general-info': 0.11 },
    slip: { 'general-info': 0.12 },
    slow: { inspire: 0.11 },
    small: { 'new-products': -0.1, opinion: 0.13, connected: -0.1 },
    'small business': { opinion: 0.18 },
    smart: { connected: -0.1, 'general-info': 0.1 },
    smiles: { community: 0.2 },
    smoked: { purchase: 0.1 },
    sneak: { 'exclusive-info': 0.38 },
    'sneak preview': { 'exclusive-info': 0.19 },
    so: {
      'new-products': 0.29,
      opinion: 0.14,
      connected: 0.11,
      ideas: 0.13,
      community: 0.18,
      'general-info': -0.22,
    },
    'so grateful': { opinion: 0.12 },
    'so it': { 'new-products': 0.11 },
    soft: { 'new-products': 0.14 },
    some: { 'new-products': -0.11, service: 0.31, 'general-info': 0.13, entertain: 0.26, inspire: -0.25 },
    'some of': { service: 0.15 },
    somebody: { connected: 0.11, community: 0.18 },
    someone: { community: 0.26, 'general-info': -0.13 },
    something: { 'exclusive-info': 0.35, 'new-products': 0.24 },
    soon: { 'general-info': -0.13 },
    sorted: { 'general-info': 0.11 },
    sound: { 'general-info': 0.2 },
    space: { connected: -0.12, 'general-info': 0.25 },
    special: { purchase: 0.24, ideas: 0.19, 'general-info': -0.19 },
    spent: { connected: 0.2 },
    sports: { connected: -0.1 },
    spring: { 'exclusive-info': 0.22 },
    'spring summer': { 'general-info': -0.1 },
    st: { event: -0.11, 'general-info': 0.17 },
    stage: { event: 0.19 },
    stand: { connected: 0.12 },
    start: { other: 0.35 },
    started: { community: 0.28 },
    starting: { 'general-info': -0.11 },
    station: { 'general-info': 0.1 },
    stay: { purchase: -0.19, connected: 0.17, 'general-info': 0.19 },
    stays: { 'general-info': 0.13 },
    step: { 'general-info': 0.1 },
    steps: { 'general-info': 0.13 },
    still: { purchase: -0.23, connected: 0.35 },
    stop: { 'new-products': 0.15, connected: 0.19 },
    store: { discount: 0.1, event: -0.1 },
    stores: { purchase: 0.37, 'new-products': 0.26, connected: -0.13 },
    stories: { reviews: 0.1, 'general-info': 0.13, other: 0.13 },
    story: { giveaway: 0.15 },
    straight: { discount: 0.19, purchase: 0.22 },
    stranger: { community: 0.33 },
    streaming: { reviews: 0.1, 'new-products': 0.29 },
    street: { community: 0.15, 'general-info': -0.12 },
    strong: { connected: -0.11 },
    student: { purchase: -0.13 },
    studio: { 'new-products': 0.11, 'general-info': -0.14 },
    success: { 'general-info': 0.1 },
    summer: { purchase: 0.12, 'general-info': -0.13 },
    'summer <number>': { 'general-info': -0.11 },
    sunday: { event: 0.19, community: 0.14 },
    sundays: { 'new-products': 0.16 },
    super: { 'general-info': 0.15 },
    support: { reviews: -0.13, community: -0.11 },
    supporters: { community: 0.12 },
    surprise: { community: 0.15 },
    sustainability: { reviews: 0.11 },
    swap: { event: 0.12 },
    sweet: { 'new-products': 0.2 },
    system: { purchase: 0.1 },
    t: { purchase: -0.17 },
    table: { reviews: 0.24, 'general-info': 0.21 },
    tables: { purchase: 0.16, community: 0.23 },
    tacos: { discount: 0.12 },
    tag: { purchase: -0.1, event: 0.12, community: 0.36, giveaway: 0.28 },
    take: { purchase: 0.17, event: 0.11, community: -0.18 },
    'take home': { event: 0.1 },
    'take you': { purchase: 0.1 },
    takes: { opinion: -0.13, 'general-info': 0.15 },
    'takes a': { 'new-products': 0.12 },
    taking: { 'new-products': -0.13 },
    talent: { event: -0.11 },
    talk: { event: 0.16 },
    'talk about': { 'general-info': 0.12 },
    tap: { purchase: 0.27, 'new-products': 0.38 },
    taste: { reviews: 0.11 },
    taught: { community: 0.17 },
    tea: { opinion: 0.13, event: 0.12, 'general-info': 0.1 },
    team: { connected: 0.21, 'general-info': -0.13, 'jobs-investors': 0.12 },
    'team of': { connected: -0.13 },
    technologies: { connected: -0.12 },
    tell: { purchase: 0.1, ideas: 0.13, 'general-info': -0.21, giveaway: 0.11, entertain: 0.18 },
    'tell us': { ideas: 0.18, 'general-info': -0.12, entertain: 0.1 },
    ten: { 'exclusive-info': 0.12, event: 0.1, 'general-info': 0.21 },
    term: { 'general-info': 0.12 },
    test: { purchase: 0.1, reviews: 0.16 },
    text: { service: 0.12 },
    th: { discount: 0.24, event: 0.19, community: -0.22, giveaway: 0.15 },
    than: { 'new-products': -0.15, 'general-info': -0.23 },
    thank: { 'new-products': -0.12, community: 0.1 },
    'thank you': { reviews: 0.13, community: 0.18 },
    thanks: { connected: -0.17, community: 0.26, 'general-info': -0.19 },
    'thanks for': { 'general-info': -0.12 },
    that: {
      discount: -0.32,
      opinion: 0.1,
      event: -0.4,
      connected: 0.17,
      ideas: -0.16,
      community: -0.18,
      'general-info': 0.35,
      giveaway: -0.17,
    },
    "that 's": { 'new-products': -0.1, connected: 0.32 },
    'that our': { connected: -0.13 },
    the: {
      reviews: 0.27,
      'exclusive-info': 0.53,
      opinion: 0.11,
      ideas: 0.35,
      'general-info': 0.15,
      entertain: -0.11,
      inspire: 0.14,
      'jobs-investors': -0.15,
    },
    'the <mention>': { 'general-info': -0.11 },
    'the <number>': { reviews: -0.15, 'exclusive-info': 0.22, event: 0.25, giveaway: 0.5 },
    'the best': { purchase: 0.16, community: 0.11 },
    'the big': { purchase: 0.18 },
    'the blue': { service: 0.23 },
    'the company': { 'general-info': 0.18 },
    'the corner': { 'new-products': 0.19 },
    'the first': { 'new-products': 0.16 },
    'the highest': { reviews: 0.13 },
    'the house': { connected: 0.11 },
    'the iconic': { 'general-info': 0.1 },
    'the jar': { giveaway: 0.1 },
    'the last': { event: 0.25 },
    'the latest': { 'new-products': -0.1 },
    'the morning': { 'general-info': 0.25 },
    'the most': { event: 0.15, 'general-info': 0.1 },
    'the nation': { event: -0.12, community: 0.26 },
    'the new': { purchase: -0.11, connected: -0.21, ideas: 0.13, community: -0.15 },
    'the next': { opinion: -0.12, ideas: 0.2, 'general-info': -0.15 },
    'the perfect': { purchase: 0.1, 'general-info': 0.26 },
    'the results': { 'general-info': -0.14 },
    'the right': { 'general-info': 0.1 },
    'the salt': { purchase: 0.13 },
    'the scenes': { connected: 0.12 },
    'the shop': { event: 0.16, connected: 0.12 },
    'the spring': { 'new-products': 0.22 },
    'the upcoming': { connected: 0.1 },
    'the week': { 'general-info': 0.11 },
    'the weekend': { 'general-info': 0.14 },
    'the whole': { connected: 0.19 },
    'the winner': { ideas: 0.1 },
    'the world': { community: 0.14 },
    'the year': { reviews: 0.13, 'general-info': 0.22 },
    their: { 'new-products': -0.3, opinion: -0.11, community: 0.56, 'general-info': 0.16 },
    them: { community: 0.16 },
    'them at': { reviews: 0.12 },
    then: { community: 0.43 },
    there: { purchase: -0.1 },
    these: { purchase: 0.16, community: -0.17, inspire: 0.2 },
    they: { connected: 0.17 },
    "they 're": { purchase: 0.12 },
    'they were': { 'exclusive-info': 0.21 },
    things: { community: -0.1, inspire: 0.15 },
    think: { opinion: 0.1 },
    third: { reviews: 0.11, 'general-info': 0.19 },
    this: {
      discount: 0.26,
      'exclusive-info': 0.33,
      'new-products': -0.14,
      connected: 0.16,
      ideas: -0.43,
      community: 0.31,
      'general-info': -0.2,
      giveaway: -0.13,
      inspire: -0.29,
      other: 0.24,
    },
    'this autumn': { 'general-info': 0.13 },
    'this month': { discount: 0.35 },
    'this one': { other: 0.15 },
    'this post': { giveaway: 0.11 },
    'this spring': { 'new-products': 0.11 },
    'this week': { discount: 0.31 },
    'this weekend': { community: 0.28, 'general-info': 0.16 },
    'this year': { reviews: 0.12, connected: 0.11 },
    those: { opinion: 0.12, community: -0.23, 'general-info': 0.31 },
    thousands: { purchase: 0.12 },
    'thousands of': { purchase: 0.12 },
    thread: { event: 0.1 },
    three: { discount: 0.12, event: 0.28, community: -0.15, giveaway: 0.26 },
    through: { discount: 0.27, event: 0.13 },
    'through the': { purchase: -0.21 },
    thursday: { 'general-info': -0.16 },
    tickets: { purchase: 0.13, event: 0.11 },
    till: { 'new-products': -0.16, event: 0.26, giveaway: 0.14 },
    time: { 'new-products': 0.14, community: -0.32 },
    times: { 'general-info': -0.1 },
    tips: { 'general-info': 0.23, other: 0.1 },
    'tips to': { other: 0.11 },
    to: {
      purchase: -0.35,
      reviews: -0.39,
      'exclusive-info': -0.11,
      'new-products': -0.13,
      opinion: -0.16,
      service: -0.28,
      connected: 0.19,
      community: -0.17,
      'general-info': 0.1,
      greeting: 0.18,
      other: -0.35,
    },
    'to <mention>': { community: 0.1 },
    'to <number>': { purchase: 0.15 },
    'to add': { 'general-info': 0.1 },
    'to all': { 'general-info': -0.14 },
    'to be': { purchase: 0.22, reviews: -0.2, event: -0.13, entertain: -0.1 },
    'to celebrate': { community: 0.1 },
    'to create': { connected: 0.12 },
    'to get': { 'new-products': 0.35 },
    'to go': { purchase: -0.12 },
    'to have': { 'general-info': 0.13 },
    'to help': { 'new-products': 0.13, connected: -0.17, 'general-info': -0.12 },
    'to join': { connected: 0.12 },
    'to make': { community: 0.16, giveaway: 0.15 },
    'to my': { community: 0.1 },
    'to our': { reviews: 0.14, connected: -0.2, community: -0.23, 'general-info': -0.29 },
    'to see': { 'exclusive-info': 0.14, opinion: 0.1 },
    'to start': { community: 0.1 },
    'to the': {
      discount: -0.13,
      purchase: 0.15,
      'new-products': 0.11,
      service: 0.15,
      community: 0.36,
      'general-info': -0.12,
    },
    'to watch': { 'general-info': 0.12 },
    'to £': { discount: 0.12 },
    today: { purchase: 0.23, service: 0.13, event: -0.32, community: -0.19 },
    "today 's": { 'general-info': 0.1 },
    together: { inspire: 0.1 },
    tomorrow: { discount: -0.18, 'new-products': -0.12, event: 0.1 },
    'tomorrow at': { event: 0.11 },
    tonight: { purchase: 0.33, event: -0.18 },
    too: { opinion: 0.17, 'general-info': -0.11 },
    took: { community: 0.15, 'general-info': 0.35 },
    top: { event: -0.13, connected: -0.15 },
    triple: { discount: 0.1 },
    truck: { event: 0.11 },
    true: { community: 0.13 },
    truly: { connected: 0.14 },
    tuesday: { 'general-info': -0.16 },
    turned: { community: 0.15 },
    turns: { 'general-info': 0.12 },
    twelve: { 'general-info': 0.15 },
    two: { discount: 0.16, reviews: 0.14, opinion: 0.1, connected: -0.1, ideas: -0.15, community: 0.19 },
    u: { 'general-info': 0.17 },
    'u s': { 'general-info': 0.13 },
    under: { purchase: -0.17, event: 0.15, ideas: 0.13, giveaway: 0.16 },
    unforgettable: { 'general-info': 0.15 },
    united: { connected: -0.12 },
    until: { discount: 0.1, 'exclusive-info': 0.19, service: 0.15, connected: -0.16 },
    up: {
      'exclusive-info': -0.12,
      'new-products': 0.26,
      opinion: -0.32,
      service: -0.14,
      event: -0.44,
      community: 0.17,
      'general-info': 0.18,
      entertain: 0.12,
      inspire: 0.14,
      other: -0.12,
    },
    'up the': { inspire: 0.16 },
    'up to': { discount: 0.12 },
    'up your': { purchase: 0.1 },
    upcoming: { 'general-info': -0.1 },
    ups: { 'general-info': 0.36 },
    us: { ideas: 0.18, 'general-info': -0.26 },
    'us for': { purchase: 0.13 },
    'us on': { 'general-info': -0.14 },
    use: { 'new-products': 0.11, 'general-info': 0.15 },
    using: { purchase: -0.39, opinion: 0.16, event: 0.1, community: 0.4, 'general-info': 0.12 },
    very: { connected: 0.17 },
    via: { 'general-info': -0.12 },
    views: { inspire: 0.1 },
    vintage: { 'new-products': 0.21 },
    visit: { 'new-products': -0.2, event: 0.1 },
    votes: { reviews: 0.12 },
    waiting: { purchase: -0.12 },
    walks: { giveaway: 0.12 },
    want: { event: 0.11, connected: -0.15, community: 0.24 },
    wanted: { 'jobs-investors': 0.14 },
    wardrobe: { purchase: 0.14, 'general-info': -0.15 },
    warm: { ideas: 0.12 },
    was: { reviews: -0.29, service: 0.25, connected: 0.11, community: 0.14, 'general-info': -0.29 },
    washing: { reviews: 0.14 },
    watch: { purchase: -0.3, 'new-products': 0.12 },
    'watch the': { 'general-info': -0.22 },
    wave: { connected: 0.11 },
    way: { 'new-products': 0.19, 'general-info': 0.16, entertain: -0.12 },
    ways: { 'general-info': 0.17 },
    we: {
      purchase: -0.13,
      'exclusive-info': -0.22,
      'new-products': -0.18,
      service: 0.14,
      event: -0.1,
      connected: 0.27,
      community: -0.26,
      inspire: 0.12,
      other: -0.12,
    },
    "we 'd": { 'general-info': -0.13 },
    "we 'll": { 'general-info': -0.18, entertain: 0.1 },
    "we 're": { purchase: -0.1, 'new-products': 0.16, service: -0.19, event: 0.1, ideas: 0.19 },
    "we 've": { service: 0.21, community: -0.33, 'general-info': -0.15 },
    'we are': { event: -0.1, connected: -0.15 },
    'we asked': { community: 0.18 },
    "we don't": { connected: 0.13 },
    'we see': { connected: -0.17 },
    wear: { 'general-info': 0.12 },
    website: { purchase: 0.26 },
    wednesday: { 'general-info': -0.1 },
    week: { discount: 1.01, purchase: -0.15, 'new-products': 0.27, event: -0.18, connected: -0.1 },
    weekend: {
      purchase: -0.14,
      'new-products': -0.15,
      event: -0.13,
      community: 0.1,
      'general-info': 0.49,
      other: 0.1,
    },
    weeks: { reviews: 0.1 },
    welcome: { ideas: 0.1 },
    well: { community: 0.27 },
    went: { connected: 0.16 },
    were: { purchase: -0.12, 'exclusive-info': 0.11 },
    what: {
      discount: -0.11,
      purchase: -0.32,
      'new-products': -0.33,
      opinion: -0.16,
      connected: 0.2,
      ideas: 0.29,
      community: 0.22,
      giveaway: -0.31,
      entertain: 0.27,
      inspire: -0.11,
    },
    'what a': { community: 0.14 },
    whatever: { discount: 0.34, ideas: 0.1, 'general-info': -0.11 },
    'whatever the': { discount: 0.16 },
    when: {
      discount: 0.16,
      opinion: -0.11,
      ideas: -0.13,
      community: 0.29,
      'general-info': 0.11,
      other: 0.11,
    },
    'when you': { discount: 0.41, 'general-info': 0.17 },
    where: { 'new-products': -0.13, opinion: 0.1, 'general-info': -0.15, inspire: 0.15 },
    wherever: { greeting: 0.15 },
    which: { connected: -0.23, ideas: 0.13, community: -0.18, entertain: 0.19 },
    'which is': { 'new-products': 0.16 },
    'which of': { community: 0.11 },
    while: { 'general-info': 0.12 },
    'while you': { 'new-products': -0.11 },
    white: { opinion: -0.13 },
    who: {
      discount: -0.19,
      purchase: -0.36,
      reviews: -0.15,
      'new-products': -0.18,
      opinion: -0.18,
      connected: 0.32,
      community: 0.53,
      'general-info': -0.29,
      entertain: -0.11,
      other: -0.14,
    },
    "who 's": { event: -0.15 },
    'who will': { 'general-info': 0.13 },
    whoever: { event: 0.15, connected: 0.14, community: 0.16, 'general-info': -0.15, giveaway: 0.1 },
    "whoever 's": { giveaway: 0.11 },
    whole: { connected: 0.23, community: 0.11, 'general-info': -0.1 },
    whose: { community: 0.1 },
    why: { purchase: -0.14, reviews: 0.1, opinion: -0.18, community: -0.13 },
    will: { discount: -0.27, reviews: -0.2, community: -0.11, giveaway: 0.24 },
    'will be': { 'general-info': 0.11 },
    wine: { purchase: 0.16 },
    winning: { 'general-info': -0.11 },
    winter: { 'general-info': -0.26 },
    wishing: { entertain: -0.13, greeting: 0.14 },
    with: {
      reviews: -0.12,
      opinion: -0.11,
      service: -0.2,
      event: 0.17,
      connected: -0.11,
      community: 0.12,
      'general-info': 0.21,
      giveaway: 0.17,
    },
    'with <mention>': { 'new-products': -0.11, 'general-info': -0.2 },
    'with a': {
      discount: 0.12,
      purchase: 0.1,
      'new-products': 0.12,
      connected: -0.11,
      'general-info': 0.15,
      other: 0.13,
    },
    'with new': { 'new-products': 0.1 },
    'with our': { 'new-products': -0.1, 'general-info': 0.27 },
    'with the': { 'new-products': 0.36, connected: 0.24, community: -0.28, giveaway: 0.19, greeting: 0.11 },
    'with these': { inspire: 0.12 },
    'with us': { connected: 0.15, 'general-info': 0.18 },
    'with your': { community: -0.15, giveaway: 0.15 },
    'without the': { purchase: 0.1 },
    women: { 'general-info': 0.1, cause: 0.13 },
    won: { reviews: 0.1 },
    work: { purchase: 0.1, 'new-products': -0.12, opinion: 0.15, connected: 0.13, 'general-info': -0.1 },
    'work in': { opinion: 0.13 },
    working: { 'new-products': 0.12, 'general-info': -0.14 },
    'working on': { 'general-info': -0.11 },
    world: { connected: -0.16, community: 0.17 },
    worldwide: { purchase: 0.11 },
    would: { purchase: -0.1, 'general-info': 0.15 },
    wrap: { opinion: 0.12 },
    wrapped: { 'general-info': 0.13 },
    wrong: { opinion: 0.12 },
    year: { reviews: 0.57, event: 0.3, connected: 0.14 },
    "year 's": { reviews: 0.13, 'general-info': -0.18 },
    'year of': { event: 0.1, giveaway: 0.2 },
    'year old': { community: 0.13 },
    'year we': { 'general-info': 0.11 },
    years: { 'general-info': -0.12 },
    'years to': { community: 0.13 },
    yet: { 'exclusive-info': 0.23, ideas: 0.22 },
    york: { 'general-info': -0.16 },
    you: {
      'exclusive-info': 0.42,
      'new-products': 0.24,
      opinion: -0.25,
      event: -0.12,
      connected: 0.48,
      community: 0.2,
      'general-info': 0.29,
      giveaway: -0.35,
      cause: -0.14,
      other: -0.19,
    },
    "you 'd": { ideas: 0.18, giveaway: 0.17 },
    "you 'll": { 'general-info': 0.18 },
    "you 're": { 'exclusive-info': 0.27, connected: 0.25, community: -0.16 },
    "you 've": { purchase: -0.12, opinion: 0.11, 'general-info': 0.12 },
    'you a': { event: 0.11 },
    'you at': { 'general-info': 0.13 },
    'you can': { purchase: 0.17, opinion: -0.22, community: -0.18 },
    'you ever': { purchase: 0.12 },
    'you in': { 'new-products': 0.1 },
    'you need': { 'general-info': 0.13 },
    'you to': { 'new-products': -0.11 },
    your: {
      discount: 0.51,
      purchase: 0.15,
      reviews: -0.19,
      'exclusive-info': -0.41,
      connected: -0.14,
      ideas: -0.16,
      community: 0.28,
      'general-info': 0.1,
      giveaway: 0.36,
      greeting: -0.19,
      other: 0.25,
    },
    'your friends': { community: -0.12 },
    'your hands': { 'general-info': -0.1 },
    'your kids': { 'general-info': 0.15 },
    'your local': { service: 0.15 },
    'your own': { ideas: 0.11 },
    yours: { discount: 0.14, purchase: 0.1, connected: 0.14, community: 0.24, 'general-info': -0.3 },
    yourself: { 'new-products': 0.23, event: -0.11 },
    zero: { discount: 0.16, 'general-info': -0.15 },
    '£': { purchase: 0.44, 'new-products': -0.11 },
    '£ <number>': { purchase: 0.44, 'new-products': -0.11 },
    '✨': { connected: -0.13, entertain: -0.2 },
    '❤': { purchase: 0.15 },
    '➡': { 'general-info': 0.13 },
    '➡ <url>': { 'general-info': 0.11 },
    '🌍': { purchase: 0.1 },
    '🎉': { community: -0.11, 'general-info': 0.14 },
    '👀': {
      'exclusive-info': 0.18,
      opinion: 0.26,
      event: 0.12,
      community: -0.14,
      entertain: 0.17,
      other: -0.12,
    },
    '👇': { event: 0.1 },
    '👉': { discount: 0.1 },
    '👌': { 'general-info': 0.17 },
    '👜': { 'general-info': 0.11 },
    '💪': { 'general-info': 0.11 },
    '📍': { purchase: 0.16, connected: -0.12 },
    '📷': { community: 0.28 },
    '📷 <mention>': { community: -0.12 },
    '📸': { 'general-info': -0.11 },
    '🖤': { entertain: -0.1 },
    '😋': { entertain: 0.14 },
    '😍': { 'general-info': 0.17 },
    '😎': { 'general-info': 0.24 },
    '🙌': { 'general-info': 0.2 },
    '🤫': { 'exclusive-info': 0.17 },
  },
};
