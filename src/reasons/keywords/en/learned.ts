import type { LearnedWeights } from '../keywords.ts';

/**
 * Written by `npm run fit` from 1215 labelled posts of the seen brands: do not edit. Log-odds that each feature adds
 * to each reason; what is not listed adds nothing.
 */
export const EN_LEARNED = {
  prior: {
    discount: -5.01,
    purchase: -3.67,
    reviews: -4.74,
    'exclusive-info': -6.27,
    'new-products': -3.88,
    opinion: -5.12,
    service: -7.64,
    event: -4.92,
    connected: -4.27,
    ideas: -6.46,
    community: -4.35,
    'general-info': -0.43,
  },
  tagAt: {
    discount: 0.36,
    purchase: 0.24,
    reviews: 0.3,
    'exclusive-info': 0.28,
    'new-products': 0.36,
    opinion: 0.3,
    service: 0.3,
    event: 0.34,
    connected: 0.26,
    ideas: 0.36,
    community: 0.24,
    'general-info': 0.36,
  },
  whenAlso: {
    discount: -1.72,
    purchase: -1.05,
    reviews: -1.04,
    'exclusive-info': -2.13,
    'new-products': -1.45,
    opinion: -1.24,
    service: -0.33,
    event: -1.12,
    connected: -1.02,
    ideas: -0.38,
    community: -0.17,
  },
  weights: {
    'discount: [up to|extra|additional|take|get|save|flat|a further] <percent> off': {
      discount: 6.36,
      purchase: 0.32,
      'general-info': -0.27,
    },
    'discount: <percent> [instant|member|student|launch] discount': { discount: 5.6 },
    'discount: save [up to|an extra] <percent>': { discount: 5.69, purchase: 0.56 },
    'discount: (reduced|lowered|lower|cut|slashed) .. <percent>': { discount: 4.2 },
    'discount: <percent> (cash back|cashback|back|lower|cheaper|less|bonus)': {
      discount: 4.2,
      purchase: -0.07,
    },
    'discount: <money> (off|discount|cashback|cash back|rebate|credit)': { discount: 6.35 },
    'discount: save [up to] <money>': { discount: 5.6 },
    'discount: (a|an|your) <money> .. (gift card|voucher|coupon|certificate|credit)': { discount: 2.59 },
    'discount: half (price|off)': { discount: 6.39 },
    'discount: (coupon*|promo code|promocode|discount code)': { discount: 6.3 },
    'discount: voucher*': { discount: 3.99 },
    'discount: (use|enter|apply|quote|with) [the|our|my] [promo|discount|coupon|voucher] code -reply': {
      discount: 4.9,
      purchase: 0.15,
    },
    'discount: code <code> +promo-code': { discount: 6.3, purchase: 0.15 },
    'discount: (promo|discount|checkout|referral) code': { discount: 4.2 },
    'discount: (discount|discounts|discounted)': { discount: 5.12 },
    'discount: (on sale now|now on sale) -post:date': { discount: 3.5 },
    'discount: on sale': { discount: 2.77 },
    'discount: (our|a|the|big|this|shop the|store wide|storewide|sitewide) sale': { discount: 4.27 },
    'discount: (flash|clearance|summer|winter|spring|holiday|weekend|cyber|sample|warehouse|end of season|anniversary|mega|storewide|sitewide|saving day|savings day|semi-annual|memorial day|labor day|labour day|january|friday|days|day) sale':
      { discount: 5.84, 'exclusive-info': -0.14 },
    'discount: sale (ends|starts|is on|now on|is live|price*|prices|is back|event|continues|items)': {
      discount: 4.9,
    },
    'discount: sale': { discount: 3.44, purchase: -0.14, community: 0.41 },
    'discount: (bogo|buy one get one|buy <number> get <number>|<number> for the price of <number>|buy one)': {
      discount: 4.21,
    },
    'discount: (two for one|2 for 1|3 for 2|2 for <money>|<number> for <money>|all for <money>)': {
      discount: 5.6,
      purchase: -0.14,
      'general-info': 0.36,
    },
    'discount: free [islandwide|worldwide|nationwide|standard|express|next day|home|same day] (shipping|delivery|postage)':
      { discount: 5.93, purchase: 0.21 },
    'discount: (ships|ship|shipped|delivered|delivery) [for|is] free': { discount: 5.6 },
    'discount: free .. (with|when) [any|every|each|your|you|all|selected]': {
      discount: 5.32,
      purchase: 0.43,
    },
    'discount: (gift|gifts) with (purchase|every|any)': { discount: 4.9 },
    'discount: free (gift*|sample*|trial|month*|drink*|coffee*|meal*|dessert*|upgrade*|side*|fries|pizza*|burger*|donut*|doughnut*|item*|night*|beer*|wine|chocolate*|bag*|mini|tote|install*|consultation|quote*|access|premium|wifi|refill*|breakfast|birthday|ice cream|taco*|sandwich*|cookie*|cake|account|tour*|checkup|exclusive)':
      { discount: 5.24, purchase: -0.25, 'general-info': -0.36 },
    'discount: (days|months|weeks|hours|month|year) (of free|free)': { discount: 4.27 },
    'discount: (get|enjoy|receive|claim|grab|score|snag|pick up|win|collect) [a|your|one|some|it|them|yours] free':
      { discount: 4.16, purchase: -0.39, 'new-products': -0.08 },
    'discount: (giving away|give away) .. free': { discount: 4.2 },
    'discount: for free': { discount: 2.44, opinion: 0.05 },
    'discount: free of charge': { discount: 2.8 },
    'discount: (at no additional|at no extra|no extra|no additional) (charge|cost)': {
      discount: 3.89,
      'general-info': 0.05,
    },
    'discount: (complimentary|on us|on the house)': {
      discount: 2.9,
      'new-products': -0.27,
      'general-info': -0.14,
    },
    "discount: (special|exclusive|limited time|limited-time|introductory|amazing|great|best|incredible|hot|fantastic|summer|holiday|weekend|daily|today's|festive|delicious|unbeatable|christmas|easter|better) (offer*|deal*|price*|discount*|saving*|rate*|bargain*)":
      { discount: 5.55, purchase: 0.78, 'general-info': 0.31 },
    'discount: (deal|deals)': { discount: 4.08, event: -0.07 },
    'discount: (deal of the|deals of the|deals on|deal on|deals this|the deal before|these deals|great deal)':
      { discount: 4.54 },
    'discount: (today only|one day only|this weekend only|for a limited time|limited time only|<date> only)':
      { discount: 4.24 },
    'discount: (only|just) <money>': { discount: 3.51 },
    'discount: for (just|only) <money>': { discount: 3.35 },
    'discount: (now|down to|reduced to) [only|just] <money>': { discount: 4.2 },
    'discount: (as low as|as little as|under) <money>': { discount: 3.49 },
    "discount: (lower price*|new low price*|lowest price*|price drop*|price cut*|reduced price*|special price*|introductory price*|members' price*|discounted price*|reduced .. rates)":
      { discount: 4.52, 'new-products': -0.5 },
    'discount: (lowering|lowered|dropped|dropping|slashed|cutting) .. price*': {
      discount: 4.2,
      purchase: -0.07,
    },
    'discount: (double|triple|extra|bonus|2x|3x|<number> x) .. points': { discount: 4.9 },
    'discount: (reward|rewarded|rewards) .. (spend|spends|shopping|purchase*|points|card)': {
      discount: 3.92,
    },
    'discount: (cash back|cashback|rebate*)': { discount: 4.2 },
    'discount: (black friday|cyber monday|boxing day|singles day) +post:link': {
      discount: 4.13,
      'general-info': -0.19,
    },
    'discount: (black friday|cyber monday|boxing day)': { discount: 2.72 },
    'discount: happy hour*': { discount: 4.2 },
    'discount: (offer|offers|promo|promotion|promotions|deal|discount) (ends|end|valid|expires|available|runs|applies|is valid|details|only)':
      { discount: 4.2 },
    'discount: (promo|promotion|promos)': { discount: 4.36, event: 0.37, 'general-info': -0.47 },
    'discount: (offer|offers)': { discount: 1.37, purchase: 0.14, connected: -0.71, 'general-info': -0.16 },
    'discount: offer +post:price': { discount: 3.5 },
    'discount: (valid (till|until|through|from|for|on|at)|while stocks last|while supplies last|terms apply|t&cs apply|ts&cs apply|conditions apply|minimum spend)':
      { discount: 2.77, purchase: 0.18, community: 0.28 },
    'discount: (student|senior|military|member*|early bird|group|nhs|teacher|staff) (discount*|price*|rate*|deal*|pricing|special*)':
      { discount: 5.6 },
    'discount: early bird': { discount: 4.97 },
    'discount: (bargain|bargains|clearance|markdown*|steal|steals)': { discount: 3.9 },
    'discount: (savings|saving)': { discount: 2.88, 'general-info': 0.06 },
    'discount: (great|big|huge|bigger|more|extra|major) savings': { discount: 4.2 },
    'discount: save (big|now|even|extra|more|money|up to|when|on your|over)': { discount: 4.24 },
    'discount: kids (eat|stay|go|fly|travel) free': { discount: 4.9 },
    'discount: (no|zero|0) (fee|fees|interest|booking fee*|delivery fee*|deposit|commission|cost emi)': {
      discount: 4.15,
      purchase: -0.05,
    },
    'discount: (trade in|trade-in|exchange your)': { discount: 4.24 },
    'discount: (gift card|gift cards|gift certificate*)': { discount: 1.12 },
    'discount: (affordable|cheap|cheaper|budget)': { discount: 0.94, reviews: 0.26, community: 0.17 },
    'discount: (giving you|give you|get) an exclusive': { discount: 2.91 },
    'discount: (set|bundle|combo|meal deal|menu) .. <money>': { discount: 4.2 },
    'discount: (treat|dine) .. (offer|deal|promotion)': { discount: 2.8 },
    'discount: (all you can eat|unlimited) .. <money>': { discount: 4.2 },
    'discount: (specials|special) .. <money>': { discount: 4.2 },
    "discount: (today's|daily|weekly|lunch|dinner|drink|food|all day) special*": { discount: 4.2 },
    'discount: (price|prices) .. (off|slashed|cut)': { discount: 3.5 },
    'discount: (0%|zero percent) (apr|interest|financing|fees)': { discount: 4.2 },
    'discount: <number> for free': { discount: 4.42, 'general-info': 0.19 },
    'discount: get <number> free': { discount: 4.91 },
    'discount: (one free|1 free|get one)': { discount: 4.9 },
    'discount: (free gift|free giveaway|freebie*|free stuff)': { discount: 4.2 },
    'discount: free +promo-code': { discount: 3.5 },
    'discount: free (for|to) (all|every|members|kids|children|students|teachers)': { discount: 2.8 },
    'discount: (waive|waived|waiving) .. fee*': { discount: 4.2 },
    'discount: (promo|promotional|special|discounted|member|flat|low) rate*': {
      discount: 4.1,
      'general-info': 0.24,
    },
    'discount: (save <number>|save up to|saving up to|you save)': { discount: 3.5 },
    'discount: (final|last) (hours|day|days|chance) .. (sale|save|deal|offer|off)': { discount: 4.2 },
    'discount: (upgrade|upgraded) .. free': { discount: 4.2 },
    'discount: (rewards|loyalty) (members|program|points|card)': { discount: 3.5 },
    'discount: (up to|extra|additional|flat|a further) <percent>': { discount: 1.4 },
    'discount: up to <percent> (cheaper|savings|less on)': { discount: 4.9 },
    'discount: (was|were|rrp|reg|instead of|normally|usually|originally|down from|reduced from) <money>': {
      discount: 4.2,
    },
    'discount: (worth|valued at) <money>': { discount: 1.4 },
    'discount: (earn|collect|redeem) .. points': { discount: 3.53 },
    'discount: (bonus|reward|loyalty|extra|double|triple) points': { discount: 4.9 },
    'discount: free refill*': { discount: 6.39 },
    'discount: (two for one|two-for-one|2-for-1|two for the price of one)': { discount: 6.39 },
    'discount: kids eat free': { discount: 6.4 },
    'discount: all [cocktails|drinks|pints|pizzas|burgers|items] <money>': { discount: 5.6 },
    'discount: (no|zero|free) delivery fee*': { discount: 5.76 },
    'discount: (happy hour|happy hours)': { discount: 4.9 },
    'discount: (earn|collect|get|enjoy) (double|triple|bonus|extra) .. points': { discount: 8.42 },
    'discount: (feel free|free your|free from|sugar free|gluten free|dairy free|alcohol free|fat free|cruelty free|hands free|free speech|free will|free throw*|free kick*|free agent*|worry free|stress free|carbon free|tax free|ad free|free time|set free|free press)':
      { discount: -2.73, service: 0.08, connected: 0.21, 'general-info': 0.27 },
    'discount: (a big deal|big deal|deal with|dealing with|real deal|a great deal of|trade deal|peace deal)':
      { discount: -2.31, 'general-info': -0.19 },
    'discount: (save the date|save lives|save the planet|save energy|save water|save a life|save time)': {
      discount: -2.8,
    },
    'discount: (win|winning|prize|prizes|giveaway) .. (voucher*|gift card*|coupon*)': { discount: -2.8 },
    'discount: (we offer|offers you|offering a|job offer*|offer of)': { discount: -2.1 },
    'purchase: (shop|buy|order|purchase) (now|here|today|online|yours|it now|them now|instore|in-store)': {
      purchase: 4.12,
      reviews: 0.14,
      'general-info': -0.18,
    },
    'purchase: (book|reserve) (now|here|today|online|yours)': { purchase: 3.78, event: 0.12 },
    'purchase: (pre-order|preorder|pre order) (now|here|today|online|yours|your|the|our|it)': {
      purchase: 3.38,
      'general-info': -0.07,
    },
    'purchase: (pre-order*|preorder*)': { discount: 0.44, purchase: 2.69 },
    'purchase: ^ (shop|buy|order)': { purchase: 2.95, 'general-info': -0.1 },
    'purchase: ^ (book|reserve)': { purchase: 1.59 },
    'purchase: ^ get .. (now|today|here)': { purchase: 2.18, 'new-products': -0.09 },
    'purchase: (shop|buy|order|purchase) .. <url>': {
      purchase: 4.03,
      opinion: 0.34,
      event: -0.16,
      'general-info': -0.12,
    },
    'purchase: (book|reserve) .. <url>': { purchase: 2.86 },
    'purchase: (get|find|grab) .. <url>': { discount: 0.21, purchase: 2.42, 'general-info': 0.17 },
    'purchase: (get|grab|pick up|order|reserve|secure|book|buy|snag|bag|claim) (yours|your ticket*|your copy|your pair|one here|one today|it here|it now|it today|them here|them now|them today)':
      { purchase: 3.24, 'exclusive-info': -0.14 },
    'purchase: (get your|grab your|get them|get it|grab it|grab yours|get yours)': {
      discount: 0.08,
      purchase: 1.21,
      'new-products': 0.43,
      event: 0.22,
      connected: 0.1,
    },
    'purchase: get your hands on': { purchase: 2.83, 'new-products': 0.21 },
    'purchase: available (now|online|today|here|exclusively) [at|in|on|from|via]': {
      purchase: 3.05,
      'new-products': -0.3,
      'general-info': -0.5,
    },
    'purchase: (now|still|also|only|exclusively) available': { purchase: 1.93 },
    'purchase: available [now] (in|at|from|via|through) [all|select|selected|our|your|most|any|the] {place}':
      { purchase: 3.36, 'new-products': -0.06 },
    'purchase: available [now] (in|at|from|via|on|to|for) [select|selected|the] (app store|google play|amazon|itunes|steam|pre-order|preorder|purchase|order*|download|rent|buy|sale|delivery|takeaway|take-away)':
      { purchase: 3.22 },
    'purchase: available (from|at|till|until|in|on|for)': {
      purchase: 2.49,
      community: -0.22,
      'general-info': -0.79,
    },
    'purchase: available': { purchase: 1.49 },
    'purchase: [in|at] [select|selected|all|our|your|any] [local|nearest] (stores|store|shops|outlets|boutiques|branches|retailers) (now|today|only|near|nationwide|and)':
      { purchase: 3.45, 'new-products': 0.13, event: -0.05, connected: -0.07, 'general-info': -0.17 },
    'purchase: (in stores|in store|in-store|instore|in all stores|in selected stores|in select stores|at select stores) -number-fact':
      { purchase: 2.44, connected: 0.12, 'general-info': 0.06 },
    'purchase: (near you|nearest store|nearest outlet|store near|dealer near|nearest dealer|brandshop|dealer locator|store locator|your nearest)':
      { purchase: 2.87, event: -0.16, 'general-info': 0.7 },
    'purchase: (back in stock|restock*|limited stock|in stock|selling fast|selling out|almost gone|while stocks last|while supplies last|limited quantities|last few|stocks last)':
      { purchase: 3.22, 'general-info': -0.13 },
    'purchase: (sold out|almost sold out)': { purchase: 2 },
    'purchase: (get|grab|buy|book|purchase|secure) [your|the] (tickets|ticket|tix|seats)': {
      purchase: 3.6,
      'new-products': -0.28,
    },
    'purchase: tickets (are on sale|on sale|available|still available|here|from|start|at|via|selling|now|go on sale|can be)':
      { purchase: 3, 'new-products': -0.1 },
    'purchase: tickets': { purchase: 2.08 },
    'purchase: (tix|passes)': { purchase: 2.66 },
    'purchase: (on sale (now|today|<date>|<time>|at|this)|go on sale|goes on sale|for sale|up for sale|forsale)':
      { purchase: 2.73, community: 0.45 },
    'purchase: (link|tap|click|swipe up|visit|head|go|dm|call|whatsapp|message|email|enquire|available) .. to (shop|order|buy|purchase|reserve|book)':
      { purchase: 3 },
    'purchase: (call|text|whatsapp|phone|contact|ring) [us] [at|on|via] <phone>': {
      purchase: 3.26,
      event: -0.3,
    },
    'purchase: (dm|pm|whatsapp|message|msg|text|email|call|inbox) (us|me|to|for) .. (order|details|info|information|price*|find out|enquir*|purchase|customi*|reserv*|book*|avail*)':
      { purchase: 3.42, 'new-products': 0.11, event: -0.13, 'general-info': -0.63 },
    'purchase: (dm|pm) (us|to|for|me)': {
      purchase: 2.2,
      'new-products': 0.16,
      service: -0.17,
      event: -0.3,
      connected: -0.11,
      'general-info': 0.65,
    },
    'purchase: (whatsapp|hotline)': { purchase: 2.61 },
    'purchase: (enquire|enquiries|inquire|inquiries) [about|by|via|now|at]': {
      purchase: 2.71,
      'general-info': -0.06,
    },
    'purchase: (book|make|reserve|secure) (a|your|an|our) (table*|appointment*|reservation*|room*|stay|slot*|test drive|flight*|session|consultation|trip|holiday|visit|place)':
      { purchase: 3.56, 'new-products': -0.08, event: 0.17 },
    'purchase: (reservation|reservations|booking|bookings) [are|is|now|via|link|at] (open|at|on|via|call|link|now|fast|here|required)':
      { purchase: 3.7 },
    'purchase: (reservation*|bookings)': { purchase: 2.6, 'new-products': 0.54 },
    'purchase: <money> (each|per|only|plus|a|nett|all)': { purchase: 1.89, community: 0.13 },
    'purchase: (from|for|at|starting at|starting from|priced at|price|costs|only|just) <money>': {
      discount: 0.43,
      purchase: 2.42,
      'exclusive-info': -0.14,
      'general-info': 0.1,
    },
    'purchase: (starts at|starting at|starts from|priced|retail price|msrp|retails|pricing)': {
      purchase: 1.44,
    },
    'purchase: (price|prices)': { purchase: 1.06, 'new-products': -0.3, opinion: 0.15 },
    'purchase: (add to cart|add to bag|checkout|swipe up to shop|tap to shop|shop the look|shop link|shop online|online shop|online store|webshop|web store|e-shop|eshop|our store|our shop|our website)':
      { purchase: 3.02, event: -0.1, 'general-info': 0.9 },
    'purchase: shop [the|our|all|these|this|new] ({product}|look|collection|sale|range|here|at|via|with)': {
      purchase: 2.39,
    },
    'purchase: shop': { purchase: 1.13, 'new-products': 0.21, opinion: 0.34, event: -0.1 },
    'purchase: (order|ordering|orders) (online|in|ahead|via|through|from|by|at|your|yours|a|our|now|the)': {
      purchase: 3.06,
      'general-info': -0.08,
    },
    'purchase: (order|orders)': { purchase: 2.33, 'general-info': -0.1 },
    'purchase: (delivery|takeaway|takeout|take away|pick up|pickup|dine in|dine-in|curbside|to-go|drive thru|drive-thru)':
      { discount: 0.38, purchase: 1.63, service: -0.18, 'general-info': 0.46 },
    'purchase: (ubereats|uber eats|doordash|deliveroo|grabfood|foodpanda|grubhub|zomato|swiggy|instacart|postmates)':
      { purchase: 3 },
    'purchase: (on|at|from|via|to) (amazon|target|walmart|sephora|ulta|tesco|itunes|ebay|etsy|costco|flipkart|myntra|nykaa|best buy|lazada|shopee|steam|netflix)':
      { purchase: 1.58, 'new-products': 0.82, opinion: 0.24 },
    'purchase: (limited edition|limited release|one of a kind|only <number> left|<number> left)': {
      purchase: 2.06,
      'general-info': -0.16,
    },
    'purchase: (own it|stream it|buy it|rent it|download it|buy or rent|rent or buy|own .. digital)': {
      purchase: 3,
    },
    'purchase: (download (now|the|our|it|today)|app store|google play|on itunes)': {
      purchase: 1.18,
      opinion: 0.11,
    },
    'purchase: download': { purchase: 1.5, 'general-info': 0.63 },
    'purchase: (now playing|in theaters|in theatres|in cinemas|see it in|see it at)': {
      purchase: 2.74,
      'new-products': -0.53,
      event: -0.27,
      'general-info': -0.09,
    },
    'purchase: (size|sizes) <number>': { purchase: 2.51 },
    'purchase: (full set|full box|excellent condition|mint condition|pre-owned|preowned|preloved|pre-loved|vintage|authentic)':
      { purchase: 1.8, opinion: 0.37, 'general-info': -0.22 },
    'purchase: (available sizes|in sizes|sizes available|comes in|colors available|colours available)': {
      purchase: 2.47,
      reviews: 0.19,
      community: 0.22,
    },
    'purchase: (spots|seats|spaces|places|slots|rooms|tables|dates) [are|still|now] (left|available|limited|open|filling|going)':
      { purchase: 2.89 },
    'purchase: (purchase|purchases|purchased)': { purchase: 1.87 },
    'purchase: (buy|buying|buys)': { purchase: 1.28, event: -0.1, 'general-info': 0.24 },
    'purchase: (book|booking)': { purchase: 0.99, 'new-products': 0.14, 'general-info': -0.24 },
    'purchase: (subscribe|subscription|membership) .. (box|plan|<money>)': { purchase: 2.5 },
    "purchase: (hurry|before (it|they|it's|they're|he's|she's) (is|are|gone|go|goes)|won't last|don't stay|don't last|get it before|until they're gone)":
      { purchase: 2.36 },
    'purchase: (treat|gift) (yourself|your|someone|mom|dad|them)': { purchase: 2.45 },
    'purchase: (gift guide|gifts for|perfect gift|gift for|gift ideas|stocking filler*)': { purchase: 1.85 },
    'purchase: (featured style|shop this|shop these|style:|shop it|new kicks)': {
      purchase: 2.78,
      'new-products': 0.33,
      opinion: 0.5,
      connected: -0.17,
      'general-info': -0.36,
    },
    'purchase: (request your|request yours|design your own|customi* your|build your own|create your own)': {
      purchase: 2.77,
      connected: 0.09,
      'general-info': -0.08,
    },
    'purchase: (visit|head to|come to|pop into|stop by|swing by|drop by|drop into|head over to|come down to|come on down) .. {place}':
      { purchase: 2.59 },
    'purchase: (visit us|come on down|come down|head on down|come by|stop by|see you)': {
      purchase: 0.33,
      reviews: -0.26,
      'new-products': -0.46,
      opinion: -0.09,
      connected: -0.48,
      'general-info': 0.68,
    },
    'purchase: (menu|set menu|brunch|lunch|dinner|festive menu) .. available': {
      purchase: 2.53,
      'new-products': -0.27,
      'general-info': 0.08,
    },
    'purchase: (for lunch|for dinner|for brunch|dine with|dining|feast)': { purchase: 1.64 },
    'purchase: (sign up|apply|open an account|get a quote|get started|start your|switch to|upgrade to|upgrade your) [now|today|here|online|at]':
      { purchase: 1.5 },
    'purchase: (apply|quote)': { purchase: 2.14, opinion: 0.08, community: 0.45 },
    'purchase: (www|visit) .. (order*|shop*|book*)': { purchase: 2.5 },
    'purchase: (visit|head to|go to|check|see) .. (website|site|store|shop|link in bio) .. (to (get|buy|order|shop|book)|for (prices|orders|availability))':
      { purchase: 3 },
    'purchase: (link in bio|link in our bio|link in profile|link below) +price': { purchase: 3 },
    'purchase: (shop|buy|order|get yours|available) .. (link|bio)': { purchase: 2 },
    'purchase: (get|grab|pick|try) .. (at your|from your|in your) (local|nearest)': { purchase: 3 },
    'purchase: (dm|message) .. (order|price|details)': { purchase: 2.5 },
    'purchase: (stock|stocks)': { purchase: 2.2, 'general-info': 0.31 },
    'purchase: (apply now|enroll now|enrol now|join now|subscribe now|sign up now|get started)': {
      purchase: 2.15,
      event: 0.16,
    },
    'purchase: (order|shop|book|buy) (via|through|by|with|from|at|on|your|a|the|ahead|yours)': {
      purchase: 2.95,
    },
    'purchase: (come try|try it today|try one|try it|try yours|get a taste|swing by|stop in|grab a|grab one|grab some|pick some|pick one)':
      { purchase: 2.08 },
    'purchase: (open for (business|dine|takeaway|delivery|orders|dinner|lunch|reservations))': {
      purchase: 3,
      'new-products': 0.23,
    },
    'purchase: (price is|prices from|prices start|costs just|for just|for only|per (person|night|pax|month|kg|bottle|box))':
      { purchase: 2.51 },
    'purchase: ^ (shop|order|book|buy|get|grab) .. <url>': { purchase: 2 },
    'purchase: download (the|our) app': { purchase: 3.79, 'new-products': 0.16 },
    'purchase: (order|buy|shop|book) (online|in store|via whatsapp|by phone)': { purchase: 4.01 },
    'purchase: in order to': { purchase: -3 },
    'purchase: (in short order|book club|booked|by the book|comic book|cook book|cookbook|guest book)': {
      purchase: -1.5,
    },
    'purchase: (workshop|barbershop|coffee shop owner|shop owner*|bookshop)': {
      purchase: -1.22,
      event: 0.27,
    },
    "purchase: (what we have in store|what's in store|have in store)": {
      purchase: -1.5,
      'new-products': 0.18,
    },
    'reviews: (<number> stars|<number> star|five-star|5-star|4-star|five star) (review*|rating*|service|hotel)':
      { reviews: 3.94, 'general-info': 0.06 },
    'reviews: (<number> stars|<number>-star|five-star|five star)': { reviews: 2.44, 'general-info': -0.19 },
    'reviews: (rated|rating|ratings) .. <number>': { reviews: 3.52 },
    'reviews: (customer|client|guest|user|google|product|patient|five star|great|amazing|glowing|rave|recent|happy) (review|reviews|feedback)':
      { reviews: 4.29 },
    'reviews: (testimonial|testimonials)': { reviews: 3.37, service: 0.08 },
    'reviews: (what|hear what|see what) .. (are|is|have|has|had|were) (saying|to say|said)': {
      reviews: 3.58,
    },
    'reviews: [our] (client*|customer*|guest*|member*|fans|users) [are] (love|loves|raving|saying|say|agree|told us|tell us)':
      { reviews: 3.04 },
    'reviews: (rave|raves|raving|raved)': { reviews: 3.21 },
    'reviews: [has|have|was|were|been|are] (voted|named|ranked|rated|crowned) .. (best|top|number|no|one of|leader|<number>|first|most)':
      { reviews: 4.23, event: 0.24, 'general-info': -0.58 },
    'reviews: (named|voted|ranked|rated|recognized|recognised|chosen|selected|listed|certified) (as|a|an|the|one|by|in|on|among|to|for|again)':
      { reviews: 2.95, 'general-info': 0.07 },
    'reviews: (won|win|wins|winning|winner of|receive|receives|received|receiving|awarded|earned|earns|honored with|honoured with) .. award*':
      { reviews: 3.5 },
    'reviews: (award|awards) .. (for|from|by|in recognition)': { reviews: 2.43, event: -0.27 },
    'reviews: (award-winning|award winning|multi-award)': { reviews: 3.03, 'general-info': -0.52 },
    'reviews: (award|awards)': { reviews: 2.12, 'general-info': 0.15 },
    'reviews: (honored|honoured|proud|thrilled|humbled|delighted|pleased|excited) .. (named|award*|recognized|recognised|ranked|receive|received|selected|listed|included|recognition)':
      { reviews: 3.13, connected: 0.1, 'general-info': -0.16 },
    'reviews: (for|by) (recognizing|recognising|naming|ranking|acknowledging)': { reviews: 3 },
    'reviews: (recognition|recognized|recognised|accolade*|honor|honour|honors|honours|medal|gold|silver|bronze)':
      { reviews: 0.41, connected: -0.5 },
    'reviews: (among|one of) [the] .. (top|best|most)': {
      purchase: -0.31,
      reviews: 2.82,
      'general-info': 0.32,
    },
    'reviews: (best-selling|best selling|best-seller|best seller|bestselling|bestseller|bestsellers|best sellers|top selling|top-selling)':
      { reviews: 3.02, 'general-info': -0.39 },
    'reviews: (most popular|fan favorite*|fan favourite*|customer favourite*|most-loved|most loved|top-rated|top rated|highly rated|highest rated|crowd favourite|cult favourite)':
      { reviews: 2.27, 'general-info': 0.21 },
    'reviews: (ranked|ranking|rankings|ranks)': { reviews: 3 },
    'reviews: (no|number) <number> (rated|best|choice|recommended|brand|in|on|for)': { reviews: 3.01 },
    'reviews: (top|best) <number>': { reviews: 3 },
    'reviews: (top|best) .. (in the world|in america|in the country|in the world|globally|companies|places to work|employer*|list)':
      { reviews: 2.52 },
    'reviews: (our|my|a|in-depth|full|full car|quick|product|this|honest|car|film|movie|book|album) review': {
      reviews: 3.2,
    },
    'reviews: (review|reviews|reviewed|reviewer*)': { reviews: 2.29, service: 0.08 },
    'reviews: (as seen in|as seen on|as featured in|featured in|mentioned in|thanks for the review|thanks for including)':
      { reviews: 3.67 },
    "reviews: (critics|critic|critic's|critically acclaimed|editor's choice|editor's pick|editors' choice|editors' pick)":
      { reviews: 3.09 },
    'reviews: (according to .. (review|test|ranking|survey|poll|analysis|report)|analysis .. shows|tests show|tested and|taste-approved|taste test|test winner)':
      { reviews: 3.44, 'general-info': -0.08 },
    'reviews: (recommended by|highly recommend|would recommend|i recommend|recommend this|approved by|trusted by|loved by)':
      { reviews: 3.05 },
    "reviews: (best|greatest|comfiest|most comfortable|quietest|favorite|favourite|first time) .. (i have ever|i've ever|we have ever|we've ever|ever)":
      { purchase: 0.73, reviews: 2.79, 'new-products': -0.06 },
    "reviews: (i love|i absolutely love|i'm obsessed|my favorite|my favourite|my new favorite|game changer|life changing|totally worth)":
      { purchase: -0.16, reviews: 1.1, connected: -0.29, community: 0.05 },
    'reviews: (love|loved|loves|loving|obsessed|best|amazing|great|delicious) +quote-credit': {
      reviews: 3.5,
    },
    'reviews: (yummy|delicious|tasty|great food|great service|worth it|must try|must-try|must visit) +post:handle-credit':
      { reviews: 3.33, community: 1 },
    'reviews: (before and after|before & after)': { reviews: 2.5 },
    'reviews: (trustpilot|tripadvisor|yelp|michelin|consumer reports|j.d. power|jd power|glassdoor|forbes|fortune|good housekeeping|gartner|forrester|newsweek|ookla)':
      { purchase: 0.14, reviews: 1.89 },
    'reviews: (comparison|compared to|versus|head to head|fastest|leader in)': {
      reviews: 1.15,
      connected: -0.12,
    },
    'reviews: (finalist|finalists|shortlist*|nominated for|nominee*|nomination*)': {
      reviews: 1.2,
      opinion: 0.32,
      event: -0.15,
      community: 0.16,
    },
    'reviews: (leader|leading) .. (quadrant|report|list)': { reviews: 2 },
    'reviews: (charts|chart|billboard|top songs|top albums|top tracks|leaderboard)': { reviews: 3.01 },
    "reviews: (the people have spoken|the verdict|verdict is in|says it all|what they're saying|they love it)":
      { reviews: 3 },
    'reviews: (is changing|has changed|has done to|helped me|made my|saved me) .. (life|my)': {
      reviews: 2.85,
      community: 0.22,
    },
    'reviews: (⭐⭐⭐|★★★|🌟🌟🌟)': { reviews: 4 },
    'reviews: (best .. in town|places to|cafes in|restaurants in|things to do)': {
      reviews: 2.84,
      'new-products': -0.55,
      'general-info': 0.63,
    },
    'reviews: (star|stars)': { purchase: 0.13, reviews: 0.47, 'general-info': -0.08 },
    "reviews: (here's what|this is what|look what|read what|see why|find out why) .. (say|says|said|think|thinks|love|saying|wrote|are)":
      { reviews: 3.78 },
    'reviews: (called|calls|calling|described|describes|dubbed) .. (best|one of|<any> achievement|perfect|must|favorite|favourite|stunning)':
      { reviews: 3.59 },
    'reviews: (gave us|gives us|giving us|got) .. (stars|rating|review)': { reviews: 3 },
    'reviews: (voted|votes) (best|us|the best|number)': { reviews: 3 },
    'reviews: (thank you|thanks) .. (review|award*|recognition|recognizing|kind words|feedback|honor|honour)':
      { reviews: 2.98 },
    'reviews: (kind words|happy customer*|happy client*|satisfied customer*|what our {customer})': {
      reviews: 3,
    },
    'reviews: (best <any> (in|of|award*)|best in|best of <year>|best of|best new|best overall)': {
      reviews: 2.94,
    },
    'reviews: (won|win|wins|winner of|winning) .. (award*|best|gold|silver|bronze|medal|prize for)': {
      reviews: 3.79,
    },
    'reviews: (accredited|certified|accreditation|awarded|award from)': {
      reviews: 2.81,
      'general-info': 0.47,
    },
    'reviews: (top-ranked|top ranked|top pick|top choice|our top|top <number>|the top)': { reviews: 2.47 },
    'reviews: (hall of fame|employer of the year|product of the year|of the year)': {
      reviews: 3.02,
      'new-products': 0.12,
      event: -0.16,
      'general-info': 0.91,
    },
    "reviews: (reasons (why|people|customers) love|people love|everyone's (talking|raving)|people are (talking|loving))":
      { reviews: 3 },
    'reviews: (tested|test results|lab tested|clinically proven|proven|<percent> of (customers|users|women|people|participants))':
      { reviews: 2.97 },
    'reviews: <score>': { reviews: 4 },
    'reviews: <number> stars from': { reviews: 4.14 },
    'reviews: (won|wins|win|winning|received|receives) .. award': { reviews: 4.93 },
    'reviews: (winner of|won|wins|winning) (a|an|the|our|best|gold|silver|bronze) .. (award*|prize|medal|title)':
      { reviews: 4 },
    'reviews: (critics|reviewers|experts) (call|called|say|said|love|agree|rave|praise)': { reviews: 4.18 },
    'reviews: (finalist|finalists|shortlisted) (in|for|at)': { reviews: 4.11 },
    'reviews: (recognized|recognised|named|selected|chosen|ranked|voted|rated) [as] (the|a|an|one of|among|best|top|number)':
      { reviews: 4.12, 'general-info': 0.18 },
    'reviews: (thank you|thanks) .. review': { reviews: 4.22 },
    'reviews: (happy|satisfied|delighted|another happy) (client|customer|guest|patient|member)': {
      reviews: 4.06,
    },
    'reviews: (amazing|great|excellent|best|fantastic|wonderful|quietest|fastest|recommend|favourite|favorite|perfect|loved) +quote-credit':
      { reviews: 3.47 },
    'reviews: (amazing|great|excellent|best|fantastic|wonderful|recommend|favourite|favorite|perfect) +quotation':
      { reviews: 1.74, 'general-info': 0.35 },
    "reviews: (our favourite*|our favorite*|staff pick*|our pick*|editors' favourite*|our verdict|our rating|we tested|we tried|we reviewed|put to the test)":
      { reviews: 2.99, 'new-products': 0.35, 'general-info': 0.3 },
    'reviews: (the|<number>|our) best <any> (of|in|for|to)': {
      reviews: 3.26,
      connected: 0.05,
      community: 0.35,
      'general-info': -0.32,
    },
    'reviews: (number one|number 1|no 1|no. 1|ranked first|first place|second place|third place)': {
      reviews: 2.95,
      community: 0.15,
    },
    'reviews: (five stars|5 stars|4 stars|four stars|three stars)': { reviews: 3 },
    'reviews: (scored|scores|rating of|score of) <number>': { reviews: 3 },
    'reviews: (award ceremony|awards ceremony|award show|oscar*|grammy*|bafta*)': {
      reviews: -2.19,
      event: -0.15,
      community: 0.09,
    },
    'reviews: (leave|write|give|post) .. review': { reviews: -2, opinion: 0.09 },
    'reviews: (movie star*|rock star*|pop star*|all star*|star wars|under the stars)': { reviews: -1.5 },
    'reviews: (wins|won|win|winning|receives|received|receive|receiving|awarded|earns|earned|given|presented|scoops|scooped|takes|took|bags|bagged) .. .. (award|awards|prize)':
      { reviews: 3.98, event: -0.2, 'general-info': 0.41 },
    'reviews: (among|in|on) .. top <number>': { reviews: 4.5 },
    'reviews: for (recognizing|recognising|naming|ranking) .. as': { reviews: 4.76 },
    'reviews: (named|ranked|listed|recognized|recognised|included) .. .. (list|ranking|index|companies|workplaces|brands)':
      { reviews: 4.56, 'general-info': -0.34 },
    "reviews: (see why|find out why|read why|here's why) .. (thinks|loves|recommends|says|love|recommend)": {
      reviews: 3.5,
    },
    'reviews: (taste|tried and|tester|testers|lab|road) tested': { reviews: 4 },
    'reviews: (top|best) .. (albums|songs|films|movies|books|cafes|restaurants|hotels|places|gadgets|gifts)':
      { reviews: 3.53 },
    'general-info: (learn|read|find out|discover|see|know) more': {
      discount: 0.07,
      purchase: -0.93,
      reviews: -0.42,
      opinion: -0.08,
      event: 0.21,
      connected: -0.16,
      community: 0.32,
      'general-info': 1.41,
    },
    "general-info: (learn (how|about|what|why)|find out (how|what|why|about)|discover (how|what|why|the|our)|read (about|the|our|how)|see how|here's how|hear how|hear from|hear about)":
      {
        discount: 0.28,
        purchase: -0.61,
        reviews: -0.25,
        event: 0.6,
        connected: -0.07,
        community: 0.09,
        'general-info': 0.75,
      },
    'general-info: (more info*|more details|for details|full story|full article|more here|details:|info:|read on)':
      {
        discount: -0.54,
        purchase: -0.4,
        event: 0.53,
        connected: -0.89,
        ideas: 0.37,
        community: -0.33,
        'general-info': 0.48,
      },
    'general-info: ^ (learn|discover|read|find out|explore)': {
      purchase: -0.19,
      'new-products': 0.12,
      connected: -0.31,
      ideas: -0.31,
      'general-info': 0.7,
    },
    'general-info: (how to|step by step|tutorial|diy|guide|guides)': {
      discount: -0.05,
      purchase: -0.33,
      'new-products': -0.11,
      opinion: -0.07,
      event: 0.34,
      'general-info': 0.99,
    },
    'general-info: (tip|tips|hack|hacks|tricks|advice)': {
      purchase: -0.32,
      'new-products': -0.12,
      'general-info': 2.32,
    },
    'general-info: (recipe|recipes)': {
      purchase: -0.08,
      'exclusive-info': -0.19,
      connected: -0.16,
      'general-info': 1.61,
    },
    'general-info: <number> [simple|easy|great|top|key|quick] (ways|tips|reasons|things|steps|facts|ingredients|myths|benefits|lessons|questions|signs|trends)':
      { event: -0.05, 'general-info': 1.53 },
    'general-info: (did you know|didyouknow|fun fact|dyk|fact:|facts)': {
      purchase: -0.17,
      event: -0.2,
      community: -0.18,
      'general-info': 1.18,
    },
    'general-info: (blog|article|podcast|report|study|research|whitepaper|white paper|infographic|newsletter|case study|ebook|press release|magazine|story by)':
      {
        purchase: -0.49,
        'exclusive-info': -0.21,
        'new-products': -0.35,
        event: -0.91,
        connected: -0.82,
        ideas: -0.05,
        'general-info': 1.84,
      },
    'general-info: (video|interview|episode|film|documentary)': {
      reviews: -0.37,
      'exclusive-info': 0.25,
      'new-products': -0.39,
      community: -0.4,
      'general-info': 0.15,
    },
    'general-info: (according to|survey|found that|shows that|studies|statistics|data shows|percent of)': {
      reviews: 0.32,
      'general-info': 0.6,
    },
    'general-info: <percent> of': { connected: 0.13, 'general-info': 1.23 },
    'general-info: (announce*|announcing|announced|announcement)': { 'general-info': 1.73 },
    'general-info: (appointed|appoints|promoted|named as|new ceo|acquire*|acquisition|merger|investment|invest|investing|funding|invested)':
      { discount: -0.41, 'general-info': 1.6 },
    'general-info: (partnership|partnered|partnering|partners with|teamed up|collaborat*|agreement|signed)': {
      reviews: -0.32,
      'new-products': -0.07,
      connected: 0.53,
      community: -0.32,
      'general-info': 1.29,
    },
    'general-info: (results|revenue|growth|quarter|earnings|profit|annual report|fiscal|q1|q2|q3|q4|shareholders|investors|sales)':
      { purchase: -0.25, 'general-info': 0.67 },
    "general-info: (opening hours|open (from|until|till|daily|every|<time>)|hours are|we're open|we are open|now open|close at|open again|reopen*|business hours)":
      { purchase: -0.08, 'new-products': -1.15, service: -0.15, event: -0.11, 'general-info': 1.92 },
    'general-info: (located|location|address|find us|situated|parking)': {
      'new-products': -0.18,
      'general-info': 1.23,
    },
    'general-info: (made (with|from|of|in|by)|ingredients|contains|includes|comes with|designed (to|for|with)|crafted|paired with|topped with|filled with|infused|served with|featuring|features)':
      {
        discount: 0.09,
        purchase: 0.62,
        reviews: -0.25,
        'new-products': 0.61,
        opinion: -0.18,
        connected: -0.85,
        ideas: -0.05,
        'general-info': 0.63,
      },
    'general-info: (gold|leather|silk|cotton|diamond*|steel|ceramic|glass|wood|silver|embroider*)': {
      discount: -0.19,
      purchase: 0.22,
      event: -0.69,
      community: -0.07,
      'general-info': 1.26,
    },
    "general-info: (because|which means|that's why|this means|helps|help you|allows|provides|ensures|supports|enables|gives you)":
      { purchase: -0.3, reviews: -0.27, event: -0.48, 'general-info': 0.45 },
    'general-info: (perfect for|ideal for|great for|good for|suitable for|benefits|works)': {
      'new-products': 0.17,
      connected: -0.17,
      'general-info': 1.13,
    },
    'general-info: (since <year>|founded|established|history|built in|years ago|in <year>|century)': {
      event: -0.47,
      connected: 0.59,
      'general-info': 1.37,
    },
    'general-info: (sustainab*|recycl*|emissions|carbon|climate|renewable|energy|environment*)': {
      reviews: 0.11,
      'new-products': 0.1,
      opinion: 0.17,
      event: -0.23,
      community: -0.2,
      'general-info': 0.38,
    },
    'general-info: (policy|policies|guidelines|rules|regulation*|law|government|requirements|compliance|congress)':
      { opinion: -0.06, service: 0.56, connected: -0.66, community: -0.09, 'general-info': 1.13 },
    'general-info: new (store|location|office|website|factory|headquarters|branch|restaurant|chapter|site|facility|plant)':
      { reviews: 0.12, 'general-info': 1.15 },
    'general-info: (recap|highlights|took place|last (week|night|weekend|month|year)|yesterday|wrapped up|look back)':
      { 'new-products': 0.08, ideas: 0.1, community: -0.14, 'general-info': 1.02 },
    'general-info: (hosted|attended|joined|visited|celebrated|presented|received|welcomed|held|launched|completed)':
      {
        reviews: -0.46,
        'new-products': 0.25,
        opinion: -0.17,
        event: -0.54,
        connected: -0.07,
        community: 0.14,
        'general-info': 1.03,
      },
    'general-info: (expert*|professional*|industry|industries|executive|chief|president|director|ceo|manager|scientist*|researcher*|engineer*)':
      {
        discount: -0.26,
        reviews: 0.67,
        'new-products': -0.54,
        opinion: -0.51,
        connected: 0.11,
        community: 0.36,
        'general-info': 0.38,
      },
    'general-info: (technology|digital|data|cloud|ai|software|automation|analytics|network*|cyber*|innovation|solution*|tech|5g)':
      {
        discount: -0.17,
        purchase: -0.14,
        reviews: 0.28,
        'new-products': 0.29,
        opinion: -0.28,
        event: 0.09,
        connected: -0.23,
        community: -0.67,
        'general-info': 0.27,
      },
    'general-info: (business*|market|markets|security|strategy|insights|economy|economic|financ*|companies|company|customers|insurance|bank*|invest*|retirement|tax|credit)':
      {
        discount: -0.11,
        purchase: -0.98,
        'new-products': -0.44,
        opinion: -0.05,
        service: 0.23,
        event: -0.1,
        connected: -0.29,
        community: -0.25,
        'general-info': 0.67,
      },
    'general-info: (health*|nutrition*|vitamin*|skin|wellness|protein|patients|disease*|medical|vaccine*|cancer|treatment*|clinical|doctor*|medicine*|covid*|symptoms)':
      {
        discount: -0.05,
        purchase: -0.06,
        reviews: -0.5,
        'new-products': 0.44,
        event: -0.17,
        connected: 0.3,
        community: -0.65,
        'general-info': 0.71,
      },
    'general-info: (program|programme|project|initiative|campaign|school*|university|students|education*)': {
      connected: -0.57,
      community: -0.28,
    },
    "general-info: (watch (the|our|this|how|full|now)|check out|take a look|here's|here are|this is|look at)":
      { discount: 0.35, purchase: 0.05, 'exclusive-info': 0.43, opinion: -0.18, 'general-info': 0.46 },
    'general-info: (explains|explain|shares|discusses|discuss|talks|says|explores|reveals|describes)': {
      purchase: -0.14,
      'new-products': -0.5,
      'general-info': 0.59,
    },
    'general-info: (safety|safe|risk|protect|prevent|avoid|warning|winter|storm|weather|emergency)': {
      purchase: -0.42,
      reviews: -0.44,
      'new-products': 0.16,
      opinion: -0.26,
      event: -0.05,
      ideas: 0.18,
      'general-info': 0.53,
    },
    'general-info: (million|billion|thousand|percent)': {
      reviews: -0.26,
      connected: 1.3,
      'general-info': 0.69,
    },
    'general-info: (global|worldwide|country|countries|states|international|nation*|africa|europe|india|china|america)':
      {
        discount: 0.07,
        'new-products': -0.5,
        opinion: 0.34,
        event: 0.05,
        connected: 0.37,
        ideas: 0.2,
        community: 0.14,
        'general-info': 0.1,
      },
    'general-info: (house ambassador|red carpet|wore|wearing|dressed|styled|look|campaign|photographed)': {
      reviews: -0.21,
      'exclusive-info': 0.22,
      event: -0.63,
      'general-info': 0.55,
    },
    'general-info: (match|race|championship|season|team|player*|victory|goal|wins|final|league)': {
      discount: -0.1,
      purchase: -0.33,
      reviews: -0.18,
      'new-products': -0.08,
      service: 0.1,
      connected: -0.77,
      community: -0.19,
      'general-info': 0.38,
    },
    'general-info: (why|how|what|when) +question-opening': {
      purchase: -0.17,
      opinion: -0.54,
      'general-info': 0.38,
    },
    "general-info: (it's important|important|need to know|you need|should know|make sure|remember to|don't forget)":
      { purchase: 0.26, 'new-products': -0.61, opinion: 0.11, connected: -0.09, 'general-info': 0.55 },
    'general-info: (service|services|offers|plan|plans|coverage|account|card|app)': {
      discount: 0.14,
      purchase: -0.55,
      reviews: 0.28,
      'new-products': -0.45,
      event: 0.31,
      connected: -0.71,
      'general-info': 0.43,
    },
    'general-info: (support|care|food|water|farmers|community)': {
      purchase: 0.43,
      reviews: -0.09,
      'new-products': -0.66,
      opinion: -0.31,
      service: 0.09,
      event: -0.12,
      connected: -0.09,
      community: 0.36,
      'general-info': 0.4,
    },
    'general-info: (flavor*|flavour*|delicious|tasty|creamy|fresh|sweet|spicy|crispy|juicy|cheese|chocolate)':
      {
        discount: 0.07,
        'new-products': 0.3,
        event: -0.75,
        connected: -0.12,
        community: -0.23,
        'general-info': 0.68,
      },
    'general-info: we now <any> in': { 'general-info': 1.52 },
    'general-info: (our|the) new (factory|office|store|shop|branch|site|warehouse|plant|school|headquarters|hub)':
      { 'general-info': 1.4 },
    "general-info: (happy|merry) [<any>] (birthday|christmas|easter|diwali|eid|holidays|new year|monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend|thanksgiving|halloween|valentine*|mother's day|father's day)":
      { event: -0.05, connected: 0.17, community: -0.06, 'general-info': -0.8 },
    'general-info: (good morning|good night|good luck|have a great|have a good|enjoy your weekend|tgif|mood|that feeling when|when you)':
      { discount: 0.26, purchase: 0.29, 'new-products': -0.64, connected: -0.27, 'general-info': -0.71 },
    'general-info: our new (factory|office|store|shop|branch|site|plant|warehouse|facility)': {
      'general-info': 2.29,
    },
    "general-info: (we now|we also|we've also)": { 'general-info': 1.05 },
    'general-info: (a team of|team of) <number>': { 'general-info': 1.17 },
    'exclusive-info: (sneak peek*|sneak peak*|sneak preview*|sneakpeek)': {
      purchase: -0.7,
      'exclusive-info': 8.18,
      'new-products': 0.6,
      event: -0.12,
      community: -0.29,
    },
    'exclusive-info: (first look*|first-look*|firstlook|exclusive look|exclusive preview|early look|first glimpse|first listen|first peek)':
      { 'exclusive-info': 7.94, 'new-products': 1.81, 'general-info': -0.09 },
    'exclusive-info: (preview|previews|previewing)': { 'exclusive-info': 6.54 },
    'exclusive-info: (teaser|teasers|teasing|tease)': { 'exclusive-info': 5.22 },
    'exclusive-info: (early access|first access|priority access|advance access|early-access|presale|pre-sale|pre sale)':
      { 'exclusive-info': 2.88 },
    'exclusive-info: (exclusive access|vip access|backstage access|backstage pass)': {
      'exclusive-info': 5.4,
    },
    'exclusive-info: (be the first|be among the first|first to (know|see|hear|get|try|shop|find out|access|experience|watch|read))':
      { purchase: 0.38, 'exclusive-info': 6.96 },
    'exclusive-info: (here first|see it first|hear it first|first here|you heard it|first on)': {
      'exclusive-info': 7.2,
    },
    'exclusive-info: (before anyone else|before everyone else|before it (is|hits|airs|launches|drops|releases|opens)|before the release|ahead of (release|launch|its)|before (launch|release)|before they)':
      { purchase: 0.17, 'exclusive-info': 7.18, 'new-products': -0.39 },
    'exclusive-info: (members|subscribers|followers|fans|insiders|vip*|app users|cardholders|newsletter subscribers) (only|get first|first|get early|get exclusive|exclusive*)':
      { 'exclusive-info': 7.2 },
    'exclusive-info: (only|exclusively|exclusive|reserved) (for|to) [our] (members|subscribers|followers|fans|insiders|vip*|you)':
      { 'exclusive-info': 6.3 },
    'exclusive-info: exclusive (interview*|content|footage|clip*|video*|news|photo*|image*|first|reveal|behind|look|insight*|update*|trailer|scene*)':
      { purchase: 0.27, 'exclusive-info': 7.93, 'new-products': -0.09, event: -0.2, connected: -0.81 },
    'exclusive-info: (exclusive|exclusives|exclusively) -percentage': {
      'exclusive-info': 1.89,
      'new-products': 0.1,
      service: 0.18,
      community: -0.32,
      'general-info': -0.17,
    },
    "exclusive-info: (insider|insiders|insider's) (info|news|tips|scoop|access|look|insight*)": {
      'exclusive-info': 6.42,
    },
    'exclusive-info: (waitlist|wait list|waiting list|sign up to be)': { 'exclusive-info': 5.4 },
    'exclusive-info: (stay tuned|watch this space|more details (soon|coming)|announcement coming|more to come|to be revealed|all will be revealed|big reveal|big announcement)':
      { 'exclusive-info': 1.9, community: -0.06 },
    'exclusive-info: something (big|exciting|special|new|huge) (is|is coming|coming|on the way|brewing)': {
      'exclusive-info': 5.49,
    },
    "exclusive-info: (heard it here|only here|shh|shhh|top secret|little secret|spoiler alert|guess what's coming|can't say (much|more))":
      { 'exclusive-info': 4.53 },
    'exclusive-info: coming soon': { purchase: 0.28, 'exclusive-info': 3.56, 'general-info': 0.14 },
    'exclusive-info: (unreleased|never-before-seen|never before seen|unseen|behind closed doors|in the works|in development)':
      { 'exclusive-info': 5.4, community: -0.07 },
    'exclusive-info: (by invitation|invite only|invitation only|invite-only|private preview|private screening)':
      { 'exclusive-info': 5.4 },
    'exclusive-info: (a peek|peek|glimpse)': {
      purchase: -0.16,
      'exclusive-info': 1.07,
      'general-info': 0.22,
    },
    'exclusive-info: (secret|secrets)': { purchase: 0.46, 'exclusive-info': 2.69, 'general-info': 0.07 },
    'exclusive-info: (follow us|subscribe) .. (exclusive*|sneak|first)': { 'exclusive-info': 4.5 },
    'exclusive-info: (trailer|teaser)': { 'exclusive-info': 4.37, event: -0.17 },
    'exclusive-info: (first|early|exclusive|priority) access': { 'exclusive-info': 7.57 },
    'exclusive-info: presale': { purchase: 0.79, 'exclusive-info': 10.83 },
    'exclusive-info: (members|subscribers|readers|followers) .. (first|early|before)': {
      'exclusive-info': 7.2,
    },
    'exclusive-info: exclusive (offer*|deal*|discount*|price*|sale*|saving*|promo*|reward*|gift*)': {
      discount: 0.66,
      purchase: 0.2,
      'exclusive-info': -4.5,
    },
    'exclusive-info: exclusively (at|in|from|available|designed|made)': {
      'exclusive-info': -3.62,
      event: 0.44,
    },
    'exclusive-info: (exclusive|exclusively) (collection|edition|range|design*|restaurant|hotel|location|address|resort)':
      { 'exclusive-info': -3.3, event: 0.7 },
    'new-products: (introducing|say hello to|meet the new|meet our new|meet our latest|welcome our new|welcome the new)':
      { 'new-products': 4.27, 'general-info': -0.13 },
    'new-products: (introduce|introduces|introduced)': { 'new-products': 2.79 },
    'new-products: (presenting|we present|proud to present)': {
      purchase: 0.26,
      'new-products': 1.96,
      'general-info': -0.31,
    },
    'new-products: [our|a|the|an|your|this] new {product}': {
      purchase: -0.23,
      'new-products': 2.77,
      connected: -0.63,
      'general-info': -0.56,
    },
    'new-products: new .. {product}': {
      reviews: 0.07,
      'new-products': 2.88,
      event: 0.48,
      connected: -0.15,
      'general-info': -0.26,
    },
    'new-products: our new': { discount: 0.05, 'new-products': 3.59, opinion: 0.1, connected: -0.08 },
    'new-products: (the|a) new': { 'new-products': 1.32, connected: 0.27 },
    'new-products: (all-new|all new|brand new|brand-new)': { 'new-products': 2.79 },
    'new-products: newest': { 'new-products': 2.44, connected: -0.47, 'general-info': 0.31 },
    'new-products: latest': { 'new-products': 1.86, 'general-info': 0.17 },
    'new-products: latest {product}': { 'new-products': 3.01, 'general-info': 0.27 },
    'new-products: new': {
      reviews: 0.1,
      'exclusive-info': -0.37,
      'new-products': 1.36,
      connected: -0.67,
      'general-info': 0.16,
    },
    'new-products: (launch|launches|launched|launching) [of|our|a|the|new|today|on|in]': {
      'new-products': 2.44,
      connected: 0.1,
    },
    'new-products: launch*': { 'new-products': 2 },
    'new-products: (just dropped|just launched|just landed|just arrived|just released|new in|new arrival*|new release*|fresh drops|freshdrops|new drop)':
      { 'new-products': 1.21 },
    'new-products: (dropped|dropping|drops|drop) -percentage': {
      'new-products': 1.87,
      event: -0.15,
      community: 0.08,
      'general-info': 1.15,
    },
    'new-products: just in': { 'new-products': 2.02 },
    'new-products: (is here|are here|has arrived|have arrived|has landed|have landed|is finally here|are finally here|is almost here|officially landed|is out|is live)':
      { discount: 0.3, purchase: 0.27, 'new-products': 2.36, event: 0.05, connected: -0.23 },
    'new-products: (unveil|unveils|unveiled|unveiling|reveal|reveals|revealed|revealing)': {
      'new-products': 2.28,
      connected: 0.3,
    },
    'new-products: (debut|debuts|debuted|debuting)': { 'new-products': 2.16, 'general-info': 0.56 },
    'new-products: (premiere|premieres|premiering)': { 'new-products': 2.45 },
    'new-products: (coming soon|coming this|coming to|coming on|coming in|comes out|coming <date>|available soon|arriving|out soon|out now|out today|out this|out <date>)':
      { 'new-products': 0.69, event: 0.28 },
    'new-products: available (from|on|starting|beginning) <date>': { 'new-products': 3 },
    'new-products: (hits|hit|hitting|in) (stores|shelves|theaters|theatres|cinemas) [on|from|this|soon]': {
      purchase: 0.56,
      'new-products': 1.7,
      'general-info': -0.28,
    },
    'new-products: (in|to) (theaters|theatres|cinemas)': { 'new-products': 2.51 },
    'new-products: (now|is|are) (streaming|playing|showing|airing)': {
      purchase: 0.07,
      'new-products': 3.24,
      'general-info': -0.15,
    },
    'new-products: streaming (now|on|exclusively|<date>|starting)': {
      'new-products': 3.09,
      'general-info': -0.08,
    },
    'new-products: (opening|opens|releasing|releases|releasing) [on|in|at] .. <date>': {
      'new-products': 2.41,
      service: -0.15,
      event: -0.29,
    },
    'new-products: (release|releases|releasing|released)': { 'new-products': 2.4 },
    'new-products: (trailer|teaser)': { 'exclusive-info': -0.11, 'new-products': 3.28, event: -0.19 },
    'new-products: (season|chapter|volume|part|episode) <number>': {
      'new-products': 3.06,
      connected: 0.3,
      'general-info': -0.75,
    },
    'new-products: (new|next|final|upcoming) (season|episode*|chapter|series|album|single|song|movie|film|show|music video)':
      { 'new-products': 2.5 },
    'new-products: (now with|now in|now comes|now available|now offering|now featuring|now serving|now offer|now live|now open)':
      { purchase: 0.2, 'new-products': 2.68, 'general-info': -0.84 },
    "new-products: (you can now|now you can|we now|can now|we're now|now offer)": {
      'new-products': 2.5,
      'general-info': 0.14,
    },
    "new-products: (adding|added|bringing|we've added|we're adding) .. (new|more|flavor*|flavour*|feature*|menu|to our)":
      { 'new-products': 2.97 },
    'new-products: (joins|join|added to|addition to|new to) (the|our) (family|range|menu|line|line-up|lineup|collection|portfolio|roster)':
      { 'new-products': 3 },
    'new-products: (spring|summer|fall|autumn|winter|holiday|christmas|ss|aw|fw|pre-fall|resort|cruise) .. (collection|menu|range|line|lookbook|styles|show|campaign|edition)':
      {
        purchase: -0.07,
        'exclusive-info': 0.06,
        'new-products': 2.95,
        connected: 0.22,
        'general-info': -1.37,
      },
    'new-products: collection': {
      purchase: 0.25,
      'new-products': 1.77,
      opinion: 0.37,
      event: 0.87,
      'general-info': -0.46,
    },
    'new-products: (capsule|collab|collaboration|collaborated)': {
      purchase: -0.67,
      'new-products': 0.24,
      event: 0.15,
      connected: -0.28,
    },
    'new-products: (limited edition|limited-edition|special edition|anniversary edition)': {
      'new-products': 2.43,
    },
    "new-products: (first ever|first-ever|world's first|the first|our first)": {
      purchase: 0.17,
      'new-products': 2.17,
    },
    'new-products: (next generation|next-gen|next gen|upgraded|redesigned|reimagined|improved|revamped|enhanced|expanded|reinvented)':
      { 'new-products': 1.31, community: -0.3, 'general-info': 0.16 },
    'new-products: (rolling out|roll out|rolled out|rollout|beta|public preview|open beta)': {
      'new-products': 2.92,
      event: 0.42,
    },
    'new-products: (update|upgrade|updated|version)': {
      'new-products': 0.7,
      event: 1.05,
      'general-info': 0.27,
    },
    'new-products: (back (on|for|by)|is back|are back|returns|return of|returning|coming back|comes back)': {
      'new-products': 2.21,
      opinion: -0.11,
    },
    'new-products: (expanding|expanded|expands|expand) .. (to|range|line|lineup|offering|service)': {
      'new-products': 3,
    },
    'new-products: (working on something|something special|coming your way|get ready for|get ready|countdown)':
      { 'new-products': 1.49, event: 1.11, 'general-info': -0.19 },
    'new-products: (will be included|will be available|will be released|will launch|starting (<date>|in|from)|from <date>)':
      { 'exclusive-info': -0.2, 'new-products': 1.95 },
    "new-products: (we're excited to|excited to|thrilled to|pleased to|happy to|proud to) (announce|introduce|launch|reveal|bring|share|unveil|offer|release|now)":
      { 'new-products': 2.16 },
    'new-products: (creation|creations|innovation|invented|design|designs)': {
      purchase: -0.19,
      'exclusive-info': 0.25,
      'new-products': 0.48,
      connected: -0.39,
      ideas: 0.05,
      community: -0.46,
      'general-info': -0.35,
    },
    'new-products: (pre-order|preorder)': { discount: 0.43, purchase: 0.25, 'new-products': 2.56 },
    'new-products: try (our|the) new': { reviews: 0.13, 'new-products': 3.23 },
    'new-products: (latest edition|june issue|may issue|issue)': {
      'exclusive-info': -0.18,
      'new-products': 2,
      event: -0.16,
    },
    'new-products: (new|latest) (music|track|video|book|tool|menu item|dish|treat|drink|location-based|look|range|offering|addition|member|line)':
      { 'new-products': 2.97 },
    'new-products: (new for|new this|new at|new on|new from|new in|new to)': {
      'new-products': 3.39,
      'general-info': -0.05,
    },
    'new-products: (announcing|announce|announces|announced) [our|the|a|an] (new|launch|next|latest|upcoming)':
      { 'new-products': 3 },
    "new-products: (meet|here is|here's|this is|check out|discover|try|see|explore|enjoy|experience) (the|our) (new|latest|newest|all new)":
      { 'new-products': 2.51 },
    'new-products: (now|finally|officially) (here|available|live|open|out|in)': { 'new-products': 3 },
    'new-products: (first time|for the first time)': {
      purchase: 0.25,
      'new-products': 2.14,
      event: 0.32,
      connected: -0.21,
      'general-info': 0.28,
    },
    'new-products: (limited time|limited-time) .. (flavor*|flavour*|menu|drink*|item*|edition)': {
      'new-products': 3,
    },
    'new-products: (get a first|be the first|pre-order|preorder|reserve) .. new': { 'new-products': 3.27 },
    'new-products: (has just|have just|we just|just) (launched|released|added|dropped|got|introduced|opened|updated)':
      { 'new-products': 2.41, 'general-info': -0.05 },
    "new-products: (we created|we've created|we developed|we've developed|we made|we've made|we built|we've built|designed a|developed a)":
      { 'new-products': 2.39, connected: 0.44, community: -0.06, 'general-info': 0.48 },
    'new-products: (available|coming|launching|launches|arriving|out|dropping|drops|releasing) [in|on|this] (<date>|soon|spring|summer|fall|autumn|winter|month|week|next)':
      { 'exclusive-info': 0.34, 'new-products': 2.85, 'general-info': -0.14 },
    'new-products: (new {product}) .. (now|today|available|here)': { 'new-products': 2.17 },
    'new-products: you can now': { 'new-products': 4.69, community: -0.2 },
    'new-products: (new in|just dropped|just landed|just launched|just released|out now|coming soon|now available)':
      { 'new-products': 4.09, connected: -0.16 },
    'new-products: (launching|introducing|unveiling|announcing) [a|an|the|our] (new|second|third|first|all new|brand new|latest|next)':
      { 'new-products': 4.27, 'general-info': 0.14 },
    'new-products: (the|our) new (menu|collection|model|app|range|flavor|flavour|version|season|album|line|series)':
      { 'new-products': 4.13 },
    'new-products: (starts|available|in shops|in stores|on shelves|launches|arrives|lands) (on|from|this) <date>':
      { 'new-products': 3.52 },
    'new-products: launching .. (today|tomorrow|soon|this|in|on)': { 'new-products': 4.41 },
    'new-products: [our|a|the] new (office|offices|factory|store|shop|branch|site|plant|school|headquarters|warehouse|restaurant|location|boutique|facility|centre|center|hospital|campus|ceo|boss|director|manager|president|chairman|hire|hires|colleague|employee|team|job|home|year|years|normal|study|report|research|law|rules|season ticket|partnership|world|era|chapter|way|ways|record|york|zealand|england|orleans|jersey|delhi|mexico)':
      { 'new-products': -2.44, event: -0.17, connected: 0.57, 'general-info': -0.54 },
    'new-products: (happy new year|in the new year|the new year)': {
      'new-products': -2.14,
      connected: 0.26,
      'general-info': 0.09,
    },
    'new-products: (latest (news|blog|post|podcast|article|report|study|research|numbers|results|data|insights|information|trends|advice))':
      { 'new-products': -1.52, community: -0.21, 'general-info': 0.48 },
    'new-products: (new blog|new article|new report|new study|new research|new podcast|new survey|new data|new video)':
      { 'new-products': -1.5 },
    "new-products: (schedule|timetable|weekend|friday|monday|spring|summer|fall|winter|autumn|season|christmas|valentine's day|day) is here":
      { 'new-products': -1.51, event: 0.64, 'general-info': 0.57 },
    'new-products: (is|are) (now|finally|officially) (streaming|playing|available|live|here|out|in)': {
      'new-products': 4.02,
      event: -0.21,
    },
    'opinion: (vote now|cast your vote|vote for|vote below|vote here|vote in|vote on|voting ends|voting is|final voting|time to vote|votes|vote by)':
      { discount: 0.11, opinion: 4.99, event: 0.26, community: 0.08, 'general-info': -0.65 },
    'opinion: (vote|voting|voted)': { reviews: 0.29, opinion: 3.29 },
    'opinion: [take|in|our|the|this|a|twitter|quick] poll': { opinion: 3.46 },
    'opinion: (which|what) [one] .. your (favorite*|favourite*|fave*|pick|choice|go to|top) +question': {
      opinion: 4.49,
    },
    'opinion: (which|what) .. (favorite*|favourite*|fave*|prefer|best) +question': {
      opinion: 1.44,
      'general-info': -0.14,
    },
    'opinion: which .. (do|would|will|are|did) you +question': { opinion: 3.21 },
    'opinion: which (one|of these|of our|do|would|{product}) +question': { opinion: 3.04 },
    'opinion: which +question': { opinion: 0.56 },
    'opinion: (who) .. (you|your|best|favorite|favourite|should) +question': { opinion: 2.27, event: 0.22 },
    "opinion: what's your (favorite*|favourite*|fave*|go-to|go to|pick|top|choice|take|opinion)": {
      opinion: 3.5,
    },
    'opinion: (tell us|let us know|tell me|let me know) .. (favorite*|favourite*|think|thoughts|which|what|why|how)':
      { purchase: -0.1, 'new-products': 0.68, opinion: 2.26, 'general-info': -0.16 },
    'opinion: (tell us|let us know) [which|what|why|how|your|below|in|if|down]': { opinion: 0.92 },
    'opinion: (in the comments|comment below|comments below|comment down|in comments|reply below|reply with|sound off|let us know)':
      { 'new-products': 0.12, opinion: 1.27, ideas: 0.16 },
    'opinion: (what do you think|what are your thoughts|your thoughts|your opinion|your views|your view|your feedback|your input|have your say|your say)':
      { opinion: 3.39 },
    "opinion: (we want to hear|we'd love to hear|love to hear|want to hear from you|hear from you)": {
      opinion: 1.95,
      community: 0.06,
    },
    'opinion: (take|complete|fill out|fill in|answer|participate in) .. (survey|poll|questionnaire)': {
      opinion: 4.03,
    },
    'opinion: (survey|questionnaire)': { opinion: 2.48 },
    'opinion: (rate (us|your|our|it|this|the)|review us|leave us a review|leave a review|write a review|give us a review|on a scale of)':
      { opinion: 4.06 },
    'opinion: (how (was|did|do|would) (your|you|we) .. (experience|rate|like|feel))': { opinion: 4 },
    'opinion: (would you rather|this or that|yes or no|yay or nay|yea or nay|hot or not|love it or|hit or miss|agree or disagree|do you agree|agree)':
      { opinion: 3.12, ideas: 0.17 },
    'opinion: {product} or .. +choice-list': { opinion: 3.01 },
    'opinion: or +choice-list': { reviews: 0.08, opinion: 0.99, community: 0.33, 'general-info': -0.08 },
    'opinion: (team <any>|side are you|whose side|pick a side|pick your|choose your|choose one|pick one|what would you choose|would you choose)':
      { 'new-products': -0.33, opinion: 0.97, service: 0.14, connected: 0.53, 'general-info': -0.5 },
    'opinion: your (favorite*|favourite*|fave*) +question': { opinion: 2.5 },
    'opinion: do you (prefer|like|love|think|have|use|agree|keep|want) +question': {
      opinion: 1.7,
      'general-info': 0.28,
    },
    'opinion: (what|how|where) (do|did|would|are|were|will) you +question': { opinion: 0.57 },
    'opinion: (are|were|have|did) you +question': {
      reviews: 0.12,
      'new-products': 0.38,
      'general-info': 0.1,
    },
    "opinion: (what|what's) +question-to-reader": {
      opinion: 0.54,
      event: -0.21,
      connected: 1.34,
      'general-info': 0.27,
    },
    'opinion: (you|your) +question': {
      discount: -0.16,
      purchase: 0.14,
      'new-products': 0.07,
      opinion: 0.56,
      event: 0.07,
      connected: 1.24,
      community: 0.41,
    },
    'opinion: (rt for|like for|retweet for|❤ for|👍 for|rt if|like if|retweet if)': {
      opinion: 2.49,
      event: -0.15,
    },
    'opinion: (share your|tell us your|drop your|give us your) (thoughts|opinion*|feedback|views|favorite*|favourite*|pick*|choice*|reaction*|answer*|take)':
      { opinion: 2.5 },
    'opinion: (discuss|debate|unpopular opinion|hot take|dilemma)': { opinion: 1.63, 'general-info': 0.32 },
    'opinion: <number> or <number> +question': { opinion: 2.5 },
    'opinion: (vs|versus)': { opinion: 0.73, 'general-info': 0.44 },
    'opinion: (thoughts|opinions|reactions) +question': { opinion: 3.5 },
    'opinion: (tell us|comment|let us know|share|drop) .. (below|comments|👇)': { opinion: 2.93 },
    'opinion: (love it or hate it|smash or pass|keep or|yes or|in or out|cats or dogs|day or night)': {
      opinion: 2.71,
    },
    "opinion: (who is your|who's your|what's your|which is your|what is your) +question": {
      opinion: 2.83,
      'general-info': -0.12,
    },
    'opinion: (how (many|often|much) (do|would|have) you) +question': { opinion: 3 },
    'opinion: (rank|rate) (these|your|them|the|from)': { opinion: 3 },
    'opinion: (team <any> or)': { opinion: 3.08 },
    'opinion: (would you try|would you wear|would you eat|would you buy|have you tried|have you ever tried|did you try|ready to try) +question':
      { discount: 0.44, opinion: 2.83 },
    'opinion: (finish the sentence|fill in the blank|caption this|complete the sentence|describe .. in (one|three|<number>) (word|words|emoji*))':
      { opinion: 2.88, 'general-info': -0.27 },
    'opinion: (mild or|hot or|sweet or|dark or|black or|big or|red or|coffee or|tea or|pizza or|ios or) +question':
      { opinion: 3 },
    'opinion: (1|2|3|a|b|c|👍|❤|🔥|1️⃣) or +question': { opinion: 2.52 },
    'opinion: (pick (one|your favorite|your favourite|a)|choose (one|your|a|between))': {
      opinion: 3.08,
      community: 0.3,
      'general-info': -0.05,
    },
    'opinion: (quick question|question of the day|question for you|qotd|quick poll)': { opinion: 2.5 },
    'opinion: (you like|you love|you prefer|you choose|you pick|you think|you want) +question': {
      opinion: 2.4,
    },
    'opinion: (rate|review) (us|our|this|it|the)': { opinion: 4.54, 'general-info': 0.55 },
    'opinion: (how was|how were|how did you) .. (your|you|it)': { opinion: 4.51 },
    'opinion: (our|a|this|short|quick) survey': { opinion: 4.5 },
    'opinion: (love it or hate it|yes or no|this or that|would you rather)': { opinion: 4.55 },
    'opinion: how would you (style|wear|rate|use|eat|describe|spend)': { opinion: 4.54 },
    'opinion: (leave|write|give|post|drop) (us|a|your) [a|your] (review|rating|feedback)': { opinion: 4.79 },
    'opinion: (tell us|let us know|comment|share) .. (favorite*|favourite*|in the comments|below)': {
      opinion: 3.67,
      event: 0.05,
      connected: 0.66,
      'general-info': -0.05,
    },
    'opinion: (did you know|do you know|have you heard|are you looking for|looking for|need a|want to know|ready for|ready to)':
      { purchase: 0.24, opinion: -2.05, event: -0.34, connected: -0.34, community: -0.38 },
    'opinion: (find out|learn more|read more|swipe to|here are|here is|answer:|the answer)': {
      purchase: -0.4,
      opinion: -1.51,
      service: -0.07,
      connected: -0.52,
      ideas: -0.21,
      community: 0.23,
    },
    'opinion: (which|what) .. (would|do|did|will) you .. (choose|pick|prefer|go for|start|try|wear|order|buy) +question':
      { opinion: 4.9, community: 0.07 },
    'opinion: (share|give|send|tell|post) .. (your|us your) (view|views|opinion*|thoughts|feedback|take|reaction*)':
      { opinion: 4.68 },
    'opinion: (whose side|which side|which team|who wins|who wore it)': { opinion: 3.57 },
    "service: (we apologize|we apologise|our apologies|apologies for|apologize for|apologise for|we're sorry|we are sorry|so sorry|sincerely apologi*|deeply sorry)":
      { service: 5.73 },
    'service: sorry (for|to hear|about|that|you|we)': { service: 4.56, event: -0.18, 'general-info': 0.23 },
    'service: (sorry|apologies)': { 'new-products': 0.43, service: 2.79 },
    'service: (please|kindly|can you|could you|pls|send us a|drop us a|shoot us a|via|sent you a|check your) (dm|direct message|private message|pm|dms)':
      { service: 6.46, 'general-info': -0.09 },
    'service: (dm us|pm us|message us|direct message|private message|dm)': {
      purchase: 0.82,
      service: 1.38,
      connected: -0.21,
      'general-info': -0.3,
    },
    'service: (order number|booking reference|account number|reference number|ticket number|tracking number|case number|confirmation number|serial number|membership number|your email address|your details|contact details|order details)':
      { service: 6.3 },
    "service: (we're|we are|we've|been|is|are) (looking into|investigating|aware of|experiencing|currently experiencing|working to|working on (it|this|a|getting))":
      { service: 5.56 },
    'service: (outage*|downtime|service disruption|disruption*|technical (issue*|difficult*|problem*)|service interruption|connectivity)':
      { service: 4.7 },
    'service: maintenance': { service: 0.84 },
    'service: (product recall|recall*|voluntarily recalled|voluntary recall)': {
      service: 5.67,
      connected: -0.39,
      'general-info': 1.2,
    },
    'service: (delay|delays|delayed)': { service: 4.27 },
    'service: (cancelled|canceled|cancellation*|postponed|rescheduled|suspended|will not be|unable to)': {
      service: 4.99,
    },
    'service: (refund*|return policy|returns|exchange policy|warranty|replacement)': {
      service: 4.25,
      'general-info': 0.47,
    },
    'service: (customer (service|care|support)|support team|service team|help desk|help center|help centre|helpline|hotline|toll-free|toll free|call center|call centre|livechat|live chat)':
      { discount: -0.06, purchase: -0.27, service: 1.86, 'general-info': -0.65 },
    'service: (contact|call|reach|reach out to|email|get in touch with|visit) (us|our team|our|support) [at|on|via|if|for|on|directly]':
      { service: 1.32, connected: -0.12, 'general-info': -0.09 },
    "service: (how can we help|happy to help|glad to help|let us help|can we help|let me help|we'll help|we will help|look into (this|it|that)|assist you|further assistance|assist further|help you out|we can help|need help|need a hand|any questions|have questions|have any questions)":
      { purchase: -0.26, service: 2.54, connected: 0.08 },
    'service: (here to help|here for you|help is)': { service: 4.38, 'general-info': -0.2 },
    'service: (thanks|thank you|thx) [so much] for (reaching out|letting us know|contacting|your patience|flagging|bringing|getting in touch|the feedback|your feedback|your question|asking|your enquiry|checking|the heads up)':
      { service: 5.63 },
    'service: (hi|hello|hey) +mention-first': { service: 4.2 },
    'service: (hi|hello|hey|dear) +post:reply': { service: 4.96, connected: -0.27, 'general-info': -0.34 },
    'service: (inconvenience|frustrat*|bear with us|your understanding|your patience|appreciate your patience)':
      { service: 4.56 },
    'service: (resolved|restored|back up and running|has been fixed|is fixed|service status|up and running|rectified|back online)':
      { service: 4.92 },
    'service: (issue|issues|problem|problems|trouble|error|concern|concerns|complaint*) +mention-first': {
      service: 4.2,
    },
    'service: (issue|issues|problem|problems|trouble|error|glitch|bug|concern|concerns|complaint*)': {
      purchase: -0.08,
      'exclusive-info': -0.19,
      service: 2.63,
      event: -0.33,
      'general-info': -0.12,
    },
    'service: (scam|scams|fraudulent|phishing|fake account*|fake page*|impersonat*|beware)': {
      service: 4.89,
    },
    'service: (closed due to|due to the weather|due to weather|temporarily closed|will be closed|weather alert|currently down|is down|are down)':
      { service: 4.28, 'general-info': 0.12 },
    'service: (faq|faqs|frequently asked)': { service: 4.2 },
    'service: (more info here|more information here|find out more here|details here|more here|read more here) +mention-first':
      { service: 4.2 },
    'service: (assure you|reassure you|want you to know|we understand your|we hear you|we see your|please note|please be advised|update:)':
      { purchase: 0.1, service: 4.81 },
    'service: (have you tried|try again|please try|could you|can you) +mention-first': { service: 4.25 },
    "service: (you can|you'll|your|it's|there is) +post:reply": { service: 3.94 },
    'service: (check|see|visit|find|contact) .. <url> +post:reply': { service: 3.34 },
    'service: (safe|available|online|currently|store|delivery|app|account|phone|email|team) +post:reply': {
      service: 3.66,
      connected: -0.86,
    },
    'service: (travel advisory|travel update|service update|service alert|flight status|changes to (our|your)|important notice|notice)':
      { service: 3.5 },
    'service: (thank you for your patience|thanks for your patience|we appreciate your patience|sorry for the wait)':
      { service: 4.9 },
    "service: (we can't|we are unable|we're unable|won't be able|not be able|currently unavailable|temporarily unavailable|not available)":
      { service: 4.84, community: 0.12, 'general-info': 0.16 },
    'service: (please (contact|reach out|get in touch|email|call|check|visit|note|try|let us know|allow|send|follow|dm|share|provide))':
      { opinion: 0.12, service: 4.91 },
    'service: (you can (reach|contact|check|find|track|call|email|dm|visit|get)) +mention-first': {
      service: 4.2,
    },
    'service: (hope this helps|that helps|does that help|does this help|let us know if|let me know if)': {
      service: 4.88,
      'general-info': 0.08,
    },
    'service: (store hours|holiday hours|revised hours|new hours|change in|changes to|closure|closures|closing early|will be closed|closed today|closed on)':
      { service: 4.18, connected: -0.21 },
    'service: (bad weather|power outage|storm|hurricane|snow) +first-person-plural': {
      reviews: 0.16,
      service: 4.02,
    },
    'service: (support|help) .. (page|team|article|centre|center|line) +post:reply': { service: 4.2 },
    'service: (beware of|watch out for) .. (fake|scam*|fraud*|accounts)': { service: 6.29 },
    'service: (never|will never) ask for your': { service: 6.3 },
    'service: (scheduled|planned) maintenance': { service: 6.31 },
    'service: due to the (storm|weather|snow|rain|flood*|strike|situation)': { service: 6.3 },
    'service: (is|are|remains|will be) (closed|unavailable|rerouted|cancelled|delayed|suspended|out of service) (today|tomorrow|due|until|from|because|on)':
      { service: 6.26 },
    'service: (important|service|urgent) (notice|update|announcement|alert)': { service: 6.3 },
    'service: need help (with|finding|choosing|getting)': { service: 5.66 },
    'service: (dm us|pm us|message us|whatsapp|call us|contact us|email us) .. (order*|price*|book*|reserv*|details|info*|quote|purchase|enquir*)':
      { purchase: 0.08, service: -3.34, 'general-info': -0.63 },
    'service: (maintenance|outage) tips': { service: -2.1 },
    'service: (bridge|road|line|branch|store|shop|office|station|route|website|app|system|phone|phones|site) .. (is|are) (closed|down|unavailable|offline)':
      { service: 6.31 },
    'service: important notice': { service: 6.3 },
    'event: join us (for|at|on|in|this|as|live|today|tomorrow|tonight|<date>|to|from|and|while)': {
      'new-products': -0.31,
      service: 0.06,
      event: 2.23,
      connected: 1.27,
      community: -0.24,
    },
    'event: join us': { event: 1.97, connected: -0.57 },
    "event: (join our|come join|please join|join me|come and join|you're invited|you are invited|invites you|invite you)":
      { event: 2.1 },
    'event: ^ join': { event: 1.58, ideas: 0.14, 'general-info': -0.3 },
    'event: join': { event: 1.43 },
    'event: (register (now|here|today|at|for|online|to)|rsvp|save the date|mark your calendar*|save your (seat|spot|place)|reserve your (seat|spot|place)|book your (seat|spot|place)|secure your (seat|spot|place)|sign up (now|here|today) for)':
      { purchase: -0.75, event: 2.91, 'general-info': -0.3 },
    'event: (register|registration|sign up|signup|registered)': { purchase: -0.78, event: 2.09 },
    'event: giveaway*': { event: 3.15 },
    'event: (sweepstake*|raffle|prize draw|enter to win|chance to win|chances to win|be in with a chance|lucky winner*|stand a chance|stands a chance|contest alert|contestalert|how to enter|how to participate|how to win|to enter)':
      { opinion: 0.07, event: 3.24, 'general-info': -0.2 },
    'event: (contest|contests|competition)': { event: 2.76, ideas: 0.47, community: 0.05 },
    'event: competitions': { event: 1.73, 'general-info': 0.09 },
    'event: (enter|entering) .. (win|giveaway|contest|competition|draw|sweepstakes|chance)': { event: 2.88 },
    'event: (you could win|could win|to win [a|an|your|the|our|one|big|tickets|<money>|<number>]|win a (pair|trip|chance)|win one|win big|can win|and win|want to win)':
      { discount: -0.06, purchase: -0.19, event: 2.6, community: 0.42, 'general-info': -0.74 },
    'event: win': { event: 1.07 },
    'event: (winning|wins|winner|winners)': {
      'new-products': -0.25,
      event: 0.87,
      connected: -0.61,
      'general-info': -0.39,
    },
    'event: (prize|prizes)': { reviews: -0.07, event: 1.84 },
    'event: (submit your (work|entry|photo*|design|video)|submit .. entries|your entry|entries)': {
      event: 2.68,
      connected: -0.17,
    },
    'event: (webinar*|workshop*|masterclass*|master class*|livestream*|live stream*|seminar*|meetup*|meet-up|open house|open day|trade show|tradeshow|expo)':
      { event: 3.48, 'general-info': -0.67 },
    'event: (conference*|summit|symposium|forum|convention|congress)': { event: 3.05, community: 0.41 },
    'event: (event|events)': { purchase: -0.43, event: 1.14, 'general-info': 0.06 },
    'event: (upcoming event*|our event*|virtual event*|this event|special event*|live event*)': {
      event: 2.27,
      'general-info': -0.43,
    },
    'event: (festival*|concert*|exhibition*|exhibit|fair|gala|parade|pop-up|popup|tournament|marathon|5k|fundraiser|screening|opening night|launch party|meet and greet|meet & greet)':
      { event: 1.86, connected: -0.05, community: -0.22 },
    'event: (grand opening|opening ceremony|tour|fest|party|match|race|game day|gameday|championship|grand prix|finals|final)':
      { reviews: -0.13, opinion: -0.22, event: 1.04, connected: -0.09 },
    'event: (class|classes|session|sessions|lesson*|bootcamp|boot camp|hackathon)': {
      purchase: -0.58,
      'new-products': -0.1,
      event: 1.73,
      connected: 0.69,
    },
    "event: (live (at|from|tonight|today|tomorrow|music|q&a|chat|event|performance|show|now|session)|going live|we're live|we are live|go live|goes live|live on (instagram|facebook|youtube|ig|twitch))":
      { event: 2.72 },
    'event: (tune in|tuning in|watch live|watch it live|livestreaming|twitter chat|instagram live|facebook live|ig live|premieres|watch the show live|listen live)':
      { 'exclusive-info': 0.08, event: 2.83, 'general-info': -0.35 },
    'event: (stop by|come by|swing by|drop by|visit us|come visit|come see|come on down|come down|see us|find us|catch us|meet us|come out|come along|come and|come walk|come celebrate) .. (<date>|<time>|booth|stand|weekend|soon)':
      { event: 2.29 },
    'event: (booth|stand|hall) <number>': { event: 2.29 },
    'event: (our booth|our stand|virtual booth|visit us at)': { event: 2.27, 'general-info': 0.71 },
    'event: see you (there|at|on|tomorrow|tonight|soon|in|this|<date>)': {
      'new-products': -0.15,
      event: 1.03,
      'general-info': 0.13,
    },
    'event: <date> .. (at|from) <time>': {
      reviews: 0.13,
      'new-products': -0.4,
      event: 2.84,
      connected: -0.21,
      'general-info': -0.28,
    },
    'event: <date> <time>': { event: 2.28, community: 0.32 },
    'event: (from|between|at) <time>': {
      purchase: -0.05,
      'new-products': 0.05,
      event: 1.55,
      community: -0.16,
    },
    'event: <time>': { service: -0.15, event: 1.01, connected: 0.47, 'general-info': 0.24 },
    'event: (on|this|next) <date>': { event: 1.01, 'general-info': 1.19 },
    'event: <date>': { purchase: 0.24, reviews: 0.15, event: 0.26, connected: -0.19, community: 0.06 },
    'event: (doors open|doors at|starts at|begins at|kickoff|kick-off|kick off|kicks off|kicking off)': {
      event: 1.57,
      connected: -0.35,
    },
    'event: (tickets|free entry|free admission|admission) +post:date': { purchase: 0.85, event: 2.4 },
    'event: tickets': { purchase: 0.14, 'new-products': -0.1, event: 0.71 },
    'event: challenge +imperative-opening': { event: 2.21, community: 0.19 },
    'event: (challenge|challenges) +post:second-person': {
      opinion: 0.31,
      event: 0.88,
      connected: -0.6,
      community: 0.16,
      'general-info': 0.41,
    },
    'event: (winner|winners) [will be] .. (announced|chosen|selected|drawn|notified|contacted)': {
      event: 2.04,
    },
    'event: (follow|like|tag|comment|retweet|rt|share|repost) .. (win|enter|chance|entry|winner*|giveaway)': {
      event: 2.54,
    },
    'event: (like this post|tag <number>|like & share|like and share|follow us and)': {
      opinion: 0.19,
      event: 2.11,
    },
    "event: (deadline|entries close|closes on|ends on|last chance to|last call|don't miss|last day)": {
      event: 2.14,
      community: 0.42,
      'general-info': -0.19,
    },
    'event: (hosting|takes place|taking place|will be held|is held|held (on|at)|will be hosting|will host|is hosting)':
      { event: 2.22, 'general-info': -0.37 },
    'event: (host|hosts|hosted)': { 'new-products': -0.08, event: 0.61, 'general-info': 0.48 },
    'event: (countdown|days to go|<number> days (left|until|to go|away)|one week (to|until)|more days|just one day|days away|just over a month away|around the corner)':
      { 'new-products': 0.57, event: 1.93 },
    'event: (celebrate|celebrating) (with us|with)': { purchase: 0.05, event: 1.4, connected: 0.25 },
    'event: (speaker|speakers|panel|panelist*|panellist*|keynote|speaking at|will be speaking|fireside chat|discussion)':
      { opinion: -0.2, event: 1.79, connected: 0.25, community: -0.09 },
    'event: (tonight|tomorrow|this weekend|this saturday|this sunday|this friday|this thursday|this wednesday|this tuesday|this monday|next week|next month)':
      { reviews: -0.09, 'new-products': -0.16, event: 1.77, community: 0.87 },
    'event: (today|weekend)': {
      discount: -0.09,
      purchase: 0.06,
      'new-products': -0.41,
      community: -0.36,
      'general-info': 0.42,
    },
    'event: (attend|attending|attendees|in person|in-person|virtual|virtually|via zoom|on zoom)': {
      event: 1.6,
      connected: 0.07,
    },
    "event: (we'll be at|we will be at|we are at|we're at|find us at|are at|heading to|headed to|be at|be there)":
      { 'new-products': 0.32, event: 2.04 },
    'event: (open through|on view|on display|until <date>|through <date>|from <date> to)': { event: 1.39 },
    'event: (schedule|lineup|line-up|line up|agenda|program)': {
      'new-products': -0.36,
      event: 0.96,
      connected: -0.27,
      community: -0.25,
      'general-info': 0.63,
    },
    'event: (performance|perform|performing|show|dj|band|karaoke|trivia|quiz night|bingo|brunch|happy hour|live band)':
      { discount: -0.26, event: 0.51, connected: 0.35, community: 0.37 },
    'event: (auction|bake sale|walk|run|ride|charity run|fun run|coldest night|fundraising)': {
      reviews: 0.1,
      'new-products': -0.09,
      event: 0.58,
      connected: 0.28,
      'general-info': 0.52,
    },
    'event: (episode|premiere|airs|airing|broadcast|watch .. <time>|streaming live|stream)': {
      'new-products': -0.89,
      event: 1.06,
      connected: 0.18,
      'general-info': -0.1,
    },
    'event: (in-game|in game|log in|login|event rewards|missions) +date': {
      event: 1.65,
      'general-info': 0.19,
    },
    'event: (galore|festivities|celebration*|celebrations)': {
      purchase: 0.69,
      'new-products': 0.06,
      opinion: 0.09,
      event: 0.32,
      'general-info': -0.21,
    },
    'event: (come (meet|see|join|visit|hang|say hi|celebrate|watch|party|try))': {
      event: 2.03,
      'general-info': 0.34,
    },
    'event: (join|register|sign up) .. (<date>|webinar|event|live|session|workshop|class|call|conversation|discussion)':
      { event: 2.68 },
    'event: (meet|see|watch|hear|catch) .. live': { event: 2.46 },
    'event: (will be (speaking|hosting|presenting|at|live|joining|performing|signing|exhibiting))': {
      event: 2.1,
    },
    "event: (don't miss|do not miss) .. (<date>|<time>|event|show|session|chance)": { event: 2.1 },
    'event: (happening|starts|starting|begins|kicks off) (now|today|tomorrow|tonight|on|at|this|soon|in)': {
      event: 2.17,
    },
    'event: (win|winning) .. (follow|tag|comment|retweet|like|enter|share)': { event: 2.1 },
    'event: (to be in with|for your chance|your chance to|a chance to|chance at) .. win': {
      opinion: 0.08,
      event: 2.49,
      connected: -0.12,
      'general-info': -0.38,
    },
    'event: (follow|like|comment|retweet|tag|share) .. (to win|to enter|for a chance|giveaway)': {
      event: 2.24,
    },
    'event: (giving away|give away)': { event: 1.94, community: 0.3, 'general-info': -0.36 },
    'event: (<number> lucky|lucky <number>|lucky) (winner*|fan*|follower*|reader*|customer*|people)': {
      event: 1.99,
      'general-info': 0.19,
    },
    'event: (entries|entry|terms|t&cs) .. (close*|apply|win|contest)': { purchase: 0.23, event: 2.07 },
    'event: (<date> <date>|from <date> (to|until|till|through) <date>)': {
      'new-products': 0.14,
      event: 1.44,
      'general-info': 0.98,
    },
    'event: (opens|open|opening) .. <date>': { purchase: 0.37, service: -0.15, event: 1.79, community: 0.17 },
    'event: (at (booth|stand) <any>|visit (our|us at) booth)': { event: 2.32 },
    'event: (q&a|ama|ask me anything|twitter chat|tweet chat|tweetchat|twitterchat)': {
      'new-products': -0.25,
      opinion: 0.45,
      event: 1.69,
      'general-info': 0.08,
    },
    'event: (save the date|mark your calendars|tickets available|get tickets)': {
      purchase: 0.82,
      'exclusive-info': 0.12,
      'new-products': 0.05,
      event: 1.8,
      'general-info': -0.26,
    },
    'event: open (day|house|evening|mic)': { event: 3.15 },
    'event: (live music|live band|live show|dj set) .. (<date>|<time>|from)': { event: 3.24 },
    'event: win a (trip|pair|year|copy|set|prize|holiday|box|free)': { event: 2.85 },
    'event: (enter now|enter here|enter below|enter today)': { event: 2.85 },
    'event: (class|workshop|session|tour|talk|concert|screening|tasting|market|walk|run|party|show|exhibition|fair) .. (<date>|<time>)':
      { 'exclusive-info': 0.09, 'new-products': 0.18, event: 3.15 },
    'event: (exhibition|show|fair|festival|market) (is|runs|opens|continues) .. (until|through|on|from|open)':
      { event: 2.8 },
    'event: (come to|head to|be at|meet us at|find us at|join us at) (our|the) .. (on|this|at|from)': {
      event: 2.54,
    },
    'event: doors open': { event: 4.67 },
    'event: (thank you|thanks) .. (coming|joining us|attending|came|who joined|attended|participated|took part|stopped by|visited)':
      { event: -1.54, connected: 0.34 },
    'event: (last (night|week|weekend|month|year)|yesterday)': {
      purchase: -0.16,
      event: -0.79,
      ideas: 0.11,
      'general-info': -1.03,
    },
    'event: (was held|were held|took place|had a great time|had a blast|was a success|what a (day|night|weekend|event)|a look back|recap)':
      { event: -1.05 },
    'event: (congratulations|congrats) .. (winner*|winning|on)': { event: -0.66, 'general-info': 0.28 },
    "event: (join (our|the) team|join our (newsletter|mailing list|community|group)|we're hiring|now hiring)":
      { event: -1.25, 'general-info': -0.18 },
    'connected: (thank you|thanks|thankful|grateful) [so much|all] (to all|to everyone|to our|to each|for your support|for being|for all|for making|for supporting|for joining|for following|for choosing|for your|for a|for the|for coming|for everything)':
      {
        reviews: 0.36,
        'new-products': -0.42,
        event: -0.5,
        connected: 2.63,
        community: 0.23,
        'general-info': -0.48,
      },
    'connected: (thank you|thanks|thankyou|thank)': {
      purchase: -0.32,
      reviews: -0.11,
      'new-products': -0.06,
      service: 0.16,
      connected: 2.22,
      community: 1.36,
      'general-info': -0.6,
    },
    'connected: (grateful|thankful|gratitude)': { connected: 1.48 },
    'connected: (appreciate|appreciation|appreciated)': { connected: 1.86 },
    'connected: (honored|honoured|humbled|blessed|touched|moved)': {
      discount: 0.65,
      purchase: -0.23,
      connected: 1.6,
      community: 0.55,
    },
    'connected: (meet our|meet the team|meet the people|get to know|the people behind|faces behind|team spotlight|employee spotlight|employee of the month|staff spotlight|a day in the life|spotlight|meet the)':
      { purchase: -0.25, reviews: -0.17, connected: 0.71, 'general-info': 0.23 },
    'connected: ^ meet': { connected: 1.33 },
    'connected: (behind the scenes|behind-the-scenes|behindthescenes|take a peek|a look inside|behind the)': {
      'new-products': -0.18,
      event: -0.21,
      connected: 3.22,
      community: 0.05,
      'general-info': -0.55,
    },
    'connected: our {staff}': { 'new-products': 0.12, connected: 1.88, 'general-info': -0.17 },
    'connected: our (people|employees|colleagues|volunteers|associates|drivers|nurses|scientists|pilots|researchers|partners|agents|interns)':
      { connected: 2.31 },
    'connected: our (story|journey|mission|values|history|heritage|promise|purpose|commitment|belief|roots|vision|legacy|culture|founder*)':
      { connected: 1.74, 'general-info': -0.3 },
    'connected: we (believe|stand|are committed|care|promise|pledge|are proud|remember|honor|honour|are grateful|are thankful|are honored|are so proud|celebrate|recognize|recognise|salute|support|commit)':
      { service: 0.14, connected: 1.74, 'general-info': -0.96 },
    "connected: we're (committed|proud|grateful|thankful|honored|so proud|celebrating|supporting|helping|standing|working|dedicated|inspired)":
      { event: 0.26, connected: 1.78, 'general-info': 0.11 },
    "connected: (we love|we know|we understand|we are here|we're here|we hope|we want|we're excited|we are excited|we're thrilled|we're happy|we are happy|we strive|we work|we help)":
      { event: 0.05, connected: 1.5, community: -0.19, 'general-info': 0.33 },
    'connected: (proud to (support|be|partner|stand|sponsor|celebrate|work|have|serve)|so proud|proud of|proud)':
      { 'new-products': -0.19, connected: 1.6, 'general-info': 0.82 },
    'connected: (committed to|commitment to|dedicated to|dedication)': {
      'new-products': -0.23,
      connected: 1.33,
      community: -0.86,
    },
    'connected: (from all of us|from our family|from our team|from everyone|from the team|from the entire|all of us at|from us to you|on behalf of|here at|everyone at|the team at|your friends at)':
      { reviews: -0.14, connected: 2.74 },
    'connected: (happy|congratulations|congrats) .. (our|to our|team|colleague*)': {
      event: -0.13,
      connected: 2.29,
      'general-info': 0.9,
    },
    'connected: (congratulations|congrats|kudos|shout out|shoutout|shout-out)': {
      reviews: -0.1,
      connected: 1.53,
      'general-info': 0.08,
    },
    'connected: (birthday|anniversary|work anniversary|years in business|years together|turns <number>|milestone)':
      { connected: 0.71, community: -0.22, 'general-info': -0.22 },
    'connected: <number> years (of|ago|in|with|strong|and|young)': { connected: 2.04, 'general-info': -0.25 },
    'connected: (we wish|wishing (you|everyone|all|our)|wish you|wish all|best wishes|warm wishes|from our family to yours)':
      { connected: 2.18 },
    'connected: (dear (customers|friends|fans|guests|followers|community|valued|all))': {
      event: -0.13,
      connected: 1.06,
      'general-info': 0.07,
    },
    'connected: our (customers|guests|fans|followers|clients|community|friends|supporters|members|loyal|amazing|wonderful|incredible|patients|donors|residents|communities)':
      {
        purchase: -0.15,
        'new-products': -0.3,
        service: 0.06,
        event: -0.12,
        connected: 1.49,
        community: -0.34,
        'general-info': 0.55,
      },
    'connected: (together|in this together|united)': {
      purchase: -0.33,
      opinion: -0.34,
      event: 0.8,
      connected: 1.35,
      'general-info': -0.38,
    },
    "connected: (love you|we love you|love for you|you all|all of you|each of you|you guys|you're the best|you are amazing|because of you|thanks to you|you made|without you)":
      { purchase: 0.17, connected: 1.47 },
    "connected: (we miss|we missed|we'll miss|we will miss|can't wait to (see|welcome)|look forward to|looking forward to|hope to) .. (you|your|seeing|welcoming|serving)":
      { event: -0.13, connected: 2.12, community: 0.54 },
    'connected: (welcome) .. (team|family|back|aboard|board)': { connected: 1.38, 'general-info': -0.23 },
    'connected: (stand with|stand against|stand together|solidarity|black lives matter|racism|racial|equality|equity|justice|pride month|pride|diversity|inclusion|inclusive|representation|juneteenth)':
      { reviews: -0.17, 'new-products': -0.36, event: 0.28, connected: 1.42, 'general-info': -0.73 },
    'connected: (support local|giving back|give back|giving tuesday|givingtuesday|pay it forward|make a difference|making a difference|difference)':
      { event: 0.41, connected: 0.8, 'general-info': -0.12 },
    'connected: (donat*|charity|nonprofit|foundation|relief|fundrais*|raise funds|raise awareness|awareness|in need|support)':
      {
        purchase: -0.16,
        reviews: -0.53,
        opinion: -0.09,
        event: -0.39,
        connected: 1.46,
        community: -0.18,
        'general-info': 0.08,
      },
    "connected: (we donated|we've donated|we will donate|we're donating|donating|donated|donation*)": {
      connected: 1.75,
      'general-info': -0.05,
    },
    'connected: (hero|heroes|frontline|front line|first responders|healthcare workers|veterans|military)': {
      reviews: 0.16,
      'new-products': -0.1,
      connected: 1.33,
      'general-info': 0.05,
    },
    'connected: (volunteer*|volunteering)': { connected: 1.5 },
    'connected: (story|stories)': {
      discount: 0.5,
      'new-products': 0.11,
      event: 0.54,
      connected: 0.49,
      community: 0.69,
      'general-info': 0.16,
    },
    'connected: (family|families|home)': {
      reviews: 0.6,
      'new-products': -0.83,
      opinion: -0.13,
      event: -0.89,
      connected: 0.94,
      ideas: -0.11,
      'general-info': -0.13,
    },
    'connected: (women|mothers|mom|moms|dad|dads|father|mother|parents) +first-person-plural': {
      purchase: -0.59,
      'new-products': -0.15,
      event: -0.55,
      connected: 1.39,
      ideas: -0.06,
      'general-info': 0.17,
    },
    'connected: (employee*|colleague*|team member*|teammate*|coworker*|teams)': {
      event: -0.08,
      connected: 1.37,
      community: -0.14,
    },
    'connected: (retire*|retiring|career|internship|interns|hiring|join our team)': {
      'new-products': -0.08,
      connected: 0.6,
      'general-info': -1.52,
    },
    'connected: (career|careers|hiring) +first-person-plural': { connected: 1.38, 'general-info': -0.45 },
    'connected: (inspire*|inspiring|inspired|passion|passionate|dream*|heart|hearts|soul)': {
      purchase: -0.08,
      reviews: 0.41,
      'exclusive-info': 0.11,
      'new-products': 0.12,
      opinion: -0.12,
      connected: 1.21,
      community: 0.35,
    },
    "connected: (good luck|best of luck|cheer*|cheering|go team|let's go|here's to|cheers to|hats off|a big hug|salute|applaud)":
      { connected: 1.64 },
    'connected: (community|communities) +first-person-plural': {
      purchase: -0.08,
      reviews: -0.24,
      'new-products': -0.46,
      opinion: -0.06,
      connected: 1.51,
      'general-info': -0.41,
    },
    'connected: (children|kids|students|families|people) +first-person-plural': {
      reviews: -0.29,
      event: -0.41,
      connected: 1.57,
      community: 0.32,
      'general-info': -0.07,
    },
    'connected: (sustainability|sustainable|environment*|planet|carbon|climate|emissions|recycl*) +first-person-plural':
      { connected: 1.93, 'general-info': 0.46 },
    'connected: (future|world|change|better|impact) +first-person-plural': {
      'new-products': -0.23,
      event: -0.21,
      connected: 0.83,
      ideas: -0.19,
      'general-info': 0.07,
    },
    'connected: (partner|partnered|partnership|partnering|teamed up|team up|sponsor*|collaborat*) +first-person-plural':
      { reviews: -0.14, event: 0.16, connected: 1.28, 'general-info': -0.15 },
    'connected: (throwback|tbt|throwback thursday|flashback|back in <year>|since <year>|on this day)': {
      connected: 2.31,
    },
    'connected: (memories|remember|remembering|memory of|tribute|legacy|honor|honour|honoring)': {
      purchase: -0.11,
      connected: 0.97,
    },
    'connected: (haha|lol|same|mood|iconic|obsessed|yes|right|please|true|love it|love this|love that|amazing|aww|wow|nice|cute|good) +reply':
      { connected: 2.11 },
    "connected: (you|your|you're) +reply": {},
    'connected: (❤|💙|💜|🧡|💚|💛|🙏|🤗|💕|🥰|😍|💖)': {
      purchase: 0.23,
      'new-products': 0.27,
      opinion: 0.09,
      event: -0.26,
      connected: 0.21,
      'general-info': -0.71,
    },
    'connected: (hug|hugs|love|smile*|kindness|care|caring)': {
      purchase: -0.37,
      reviews: -0.3,
      service: 0.29,
      event: 0.05,
      connected: 0.45,
      community: 0.6,
      'general-info': -0.49,
    },
    'connected: (who we are|what we do|how we|why we|what makes us|we do it|makes us)': {
      discount: 0.86,
      event: 0.75,
      connected: 0.95,
    },
    "connected: (i'm|i am|i've|my) +quotation": {
      purchase: 0.24,
      reviews: -0.2,
      connected: 1.37,
      community: 0.25,
    },
    'connected: (we (appreciate|thank|miss|adore|cherish|value) you|thank you for being|thanks for being|thank you all|thank you everyone)':
      { connected: 2.1 },
    'connected: (our team (is|has|was|of|at|works|loves|members)|our staff|our crew|team members|our employees)':
      { connected: 2.14, community: -0.1, 'general-info': -0.39 },
    'connected: (proud of our|so proud of|proud to call|proud to share)': { connected: 2.1 },
    'connected: (meet|say hi to|get to know) .. (our|team|founder|ceo|chef|employee|behind)': {
      connected: 2.58,
    },
    'connected: (joined us|worked with us|been with us|with us for|has been with|working at|works at|worked at)':
      { connected: 2.09, community: 0.36, 'general-info': -0.24 },
    'connected: (as a (company|brand|team|family|business)|at our core|at the heart|who we are|our hearts|our thoughts)':
      { connected: 2.07, 'general-info': 0.19 },
    'connected: (thoughts and prayers|hearts go out|our hearts|stay safe|stay strong|sending love|thinking of you|sending our)':
      { connected: 1.9, 'general-info': -0.19 },
    'connected: (we (donated|raised|partnered|volunteered|planted|helped|delivered|pledged|joined|started|founded))':
      { connected: 2.08 },
    'connected: (years ago|back in <year>|our first|where it all started|how it started|how it all began|began with) +first-person-plural':
      { 'new-products': 0.5, connected: 1.85 },
    'connected: (happy birthday|happy anniversary|work anniversary|happy retirement) .. (our|to our|team|<mention>)':
      { connected: 1.71 },
    'connected: (a message from|a letter from|a note from|message from our)': { connected: 1.91 },
    'connected: (day in the life|life at|working here|team building|team day|our office|our headquarters|our hq)':
      { connected: 2.1 },
    'connected: from our family to yours': { connected: 3.31 },
    'connected: our (hearts|thoughts) (are|go) [out] (with|to)': { connected: 3.3 },
    "connected: (we|you) (could not|couldn't|can't) .. without you": { connected: 3.32 },
    'connected: we believe (that|in)': { connected: 3.21 },
    'connected: meet <any> our {staff}': { connected: 3.15 },
    'connected: meet <any> <any> our {staff}': { connected: 3.15 },
    'connected: (our|how it all) (story|started|began)': { connected: 2.98 },
    'connected: we love you': { connected: 3.13 },
    'connected: our head <any>': { connected: 2.47 },
    'connected: our {staff} (volunteer*|helped|worked|planted|spent|came|gave)': { connected: 3.01 },
    'connected: (thank you for|thanks for) (contacting|reaching|letting|your question|your interest|the tag|sharing)':
      { connected: -0.78 },
    'connected: did you know': { purchase: -0.08, event: -0.06, connected: -0.79, 'general-info': -0.32 },
    'ideas: (what|which|who) .. (should|shall|could) we .. (make|create|add|do|launch|bring|cover|build|release|offer|design|introduce|name|call|feature|try|post|talk|invite|go) +question':
      { ideas: 6.3 },
    'ideas: (what|which|who|where) .. (should|shall|could) (we|be|i) +question': { ideas: 5.6 },
    'ideas: (what|which|who) .. (would|do|should) you (like|want|love) .. (to see|us to|see|from us|next|more of|to hear|added|on the menu) +question':
      { ideas: 6.3 },
    'ideas: (would|do) you (like|want) (to see|us to) +question': { ideas: 5.6 },
    'ideas: (want to see|like to see|love to see) .. (next|menu|us|add*|here) +question-to-reader': {
      ideas: 5.6,
    },
    'ideas: (suggestion|suggestions|suggest a|suggest your)': { ideas: 4.77, 'general-info': 0.16 },
    'ideas: (help us (name|design|create|choose|decide|build|shape|improve|pick|find)|name (our|this|the) (new|next)|name that|design (our next|a new|the next))':
      { connected: 0.28, ideas: 6.4 },
    'ideas: (submit|send|share|give|tell|got|have|pitch|drop) [us] (your|an|any|a) [best|great|own] (idea|ideas|suggestion*|design|designs|feature request*|sketch*|recipe*|invention*|proposal*|concept*|question*)':
      { 'new-products': 0.22, event: 0.08, connected: 0.1, ideas: 6.68 },
    'ideas: (your (ideas|idea|suggestions|designs|suggestion))': { ideas: 5.6 },
    'ideas: (feature request*|beta test*|beta tester*|crowdsourc*|co-create|cocreate|innovation challenge|idea contest|call for ideas|ideas contest|design challenge|design contest|design competition|render challenge)':
      { ideas: 6.48 },
    'ideas: (bring back|brought back|make a comeback|come back) +question': { ideas: 5.6 },
    'ideas: (we should|should we) (make|add|create|bring|do|cover|launch|open|try|put)': { ideas: 4.83 },
    'ideas: (request|requests)': { purchase: 0.11, ideas: 4.16, 'general-info': -0.23 },
    'ideas: (idea|ideas) +second-person': { ideas: 0.83 },
    'ideas: (how (can|could|should) we (improve|make|do|help|better))': { ideas: 4.9 },
    'ideas: (call for (submissions|proposals|entries|papers)|looking for (ideas|input|suggestions))': {
      ideas: 4.9,
    },
    'ideas: (if you could (create|design|add|change|invent|name|have|bring|make)|what would you (create|design|add|change|invent|name|make|build))':
      { ideas: 4.9 },
    'ideas: (dream|ideal|perfect|wishlist|wish list) .. (flavor*|flavour*|feature*|menu|product*|collab*|car|shoe*|store|pizza|burger) +question':
      { ideas: 4.9 },
    "ideas: (name suggestions|any suggestions|any ideas|any requests|what's missing|we're missing|haven't mentioned)":
      { ideas: 4.26 },
    "ideas: (it's time to add|we need a|there should be)": { 'new-products': 0.14, ideas: 4.5 },
    'ideas: (looking forward to|like to hear|want to hear|love to hear) +question-to-reader': { ideas: 4.26 },
    'ideas: (shape the future|have a say in|build the future|ideate|brainstorm*|prototype*|inventor*|invent)':
      { purchase: -0.43, event: 0.39, ideas: 0.82, community: 0.13, 'general-info': 0.08 },
    'ideas: hackathon': { ideas: 4.16 },
    'ideas: (which|what) .. next +question-to-reader': { ideas: 3.5 },
    'ideas: (what|which|who|where) .. should we .. (make|create|call|name|cover|launch|open|bake|brew|do|add|build|design|write|talk|play|feature|post|bring|try|visit|go) +question':
      { ideas: 7.12 },
    'ideas: (what|which) [flavor|flavour|topic|city|product|feature|colour|color|song] should we': {
      ideas: 7,
    },
    'ideas: (name|design|suggest) (our|a|the) (new|next|colour|color|name|flavor|flavour)': { ideas: 6.42 },
    'ideas: suggest a': { ideas: 6.08, 'general-info': 0.1 },
    'ideas: (your|for) suggestion*': { ideas: 6.13 },
    'ideas: suggestions for': { 'new-products': 0.26, ideas: 6.3 },
    'ideas: (beta tester*|beta testers|beta test*|test group|early testers)': { ideas: 6.3 },
    'ideas: (if you could|imagine you could) .. (create|design|add|change|invent|name|have|bring|make)': {
      ideas: 6.3,
    },
    'ideas: we make next': { ideas: 6.36 },
    'ideas: (should we|we should) +question': { ideas: 5.6 },
    'community: tag (a friend|someone|your|a|that|friends|the|<number>|them|somebody|whoever|who)': {
      'new-products': 0.09,
      opinion: 0.13,
      community: 3.1,
    },
    'community: tag (us|<mention>|me)': { purchase: -0.11, community: 2.63 },
    'community: (📷|📸) <mention>': {
      purchase: -0.17,
      connected: 0.12,
      community: 1.09,
      'general-info': -0.86,
    },
    'community: (repost|regram|reposted|rp) [from] <mention>': { community: 2.45 },
    'community: (photo|pic|credit|shot|captured|image|via|video) [by|credit|from|creds] <mention>': {
      community: 0.5,
      'general-info': 0.47,
    },
    'community: (repost*|regram*|photo cred*|pic cred*|ugc)': { community: 1.75 },
    'community: share (your|a|yours) [own|favorite|favourite|best] (photo*|pic*|picture*|selfie*|story|stories|look*|moment*|recipe*|memories|experience*|video*|creation*|snap*)':
      { community: 2.94 },
    'community: (show us|we want to see|send us|show off) (your|how|what)': { community: 2.58 },
    'community: share (yours|with us|them with|it with)': { community: 2.33 },
    'community: (be featured|get featured|featured on our|feature you|chance to be featured)': {
      community: 2.1,
    },
    'community: (fan (of the week|photo*|art|friday|feature)|customer (of the|spotlight|feature)|member (spotlight|of the|monday|story)|community (spotlight|member*|highlight))':
      { community: 3.27 },
    'community: {customer} (spotlight|of the (week|month|day))': { opinion: 0.11, community: 0.33 },
    'community: (ambassador*|brand ambassador*)': { community: 0.21 },
    "community: (join (our|the) (community|group|club|family|movement|crew|squad|tribe)|facebook group|fan club|members' club|community group|discord|forum)":
      { event: 0.12, community: 2.84 },
    'community: (our community|the community|this community|your community|community of)': {
      event: -0.16,
      community: 0.33,
    },
    'community: community': {
      purchase: -0.21,
      reviews: -0.19,
      'new-products': -0.1,
      opinion: -0.05,
      event: 0.45,
      community: 0.66,
    },
    'community: communities': { 'new-products': -0.08, community: 0.19 },
    'community: (volunteer*|volunteering)': { connected: 0.11, community: 1.39, 'general-info': -0.34 },
    'community: our {customer} (shared|sent|made|wore|created|posted|look*|are|have)': { community: 2.1 },
    'community: (one of our|some of our|our lovely|our amazing|our loyal|our awesome) .. {customer}': {
      community: 1.75,
    },
    'community: (thanks|thank you|cheers) .. (for sharing|for the photo|for the pic|for the shot|for the love|for tagging|for the picture|for the post)':
      { community: 2.75 },
    'community: (spotted|seen on|looking (good|great|fab|amazing|gorgeous|fabulous|stunning)) .. <mention>': {
      community: 2.1,
    },
    'community: <mention> (wearing|rocking|looking|looks|in (our|the|her|his)|wears|styled|shows|sharing)': {
      'exclusive-info': 0.08,
      'new-products': 0.14,
      community: 0.45,
    },
    'community: (shout out|shoutout|shout-out) .. <mention>': { community: 1.75 },
    'community: (shout out|shoutout|shout-out)': { community: 1 },
    'community: (friends|friend|bestie|besties|buddy|buddies|squad|bff|loved ones|mates)': {
      'new-products': -0.12,
      opinion: 0.07,
    },
    'community: (share with (a friend|friends|your)|bring a friend|invite (a friend|your friends)|with your friends|refer a friend)':
      { purchase: -0.09, community: 1.28 },
    'community: (submitted by|shared by|sent in by|created by|made by|story from|her recipe|his recipe|their recipe)':
      { community: 2.23 },
    'community: (small business|small businesses|local business*|entrepreneur*) +quotation': {
      community: 2.1,
    },
    'community: (students|alumni|teams|fans|members|supporters|kids|neighbors|neighbours|citizens|finalists|participants)':
      { purchase: -0.51, event: -0.19, connected: 0.18, community: 0.82 },
    'community: (congratulations to|congratulate|congrats to) .. (winner*|finalist*|student*|fans)': {
      community: 2.34,
      'general-info': 0.27,
    },
    'community: (meet up|meetup|gather|get together|fly-in|ride along|club)': {
      event: 0.56,
      connected: 0.17,
      community: 2.3,
      'general-info': -0.27,
    },
    'community: (fellow|like-minded|die-hard|enthusiasts|lovers|fandom|potterheads|foodies)': {
      connected: 1.05,
      community: 0.36,
    },
    'community: (your creations|your photos|your pics|your stories|your story|your selfie*|your moments|your pictures)':
      { connected: 0.17, community: 1.8 },
    'community: (join the conversation|join in|take part|get involved|spread the word|pass it on)': {
      community: 1.19,
    },
    'community: (know someone|do you know|nominate) .. (who|someone)': { community: 1.75 },
    'community: <any> shared (on|with|her|his|their|how)': { community: 2.56 },
    "community: (i|my|i'm) +quotation": { purchase: 0.07, connected: -0.31, community: 1.01 },
    'community: (sharing|shared|share)': { opinion: -0.27, community: 0.99, 'general-info': -0.12 },
    'community: (best friend|friendship|together with)': { community: 1.73 },
    'community: (tell us|share) your story': { community: 2.1 },
    'community: (love seeing|love to see|loved seeing|great to see|so good to see|love how) .. (you|your|our|these|this|everyone)':
      { community: 2.1 },
    'community: (look who|guess who)': { purchase: 0.24, community: 1.71, 'general-info': -0.18 },
    'community: (meet (member|customer|client|fan|community member)|{customer} since)': { community: 2.1 },
    'community: (our regulars|a regular|long-time {customer}|longtime {customer}|loyal {customer})': {
      community: 1.75,
    },
    'community: (drop a|drop your) (pic*|photo*|selfie*|video*)': { community: 1.75 },
    'community: (submit|send|upload|post) .. your (photo*|pic*|picture*|video*|selfie*)': { community: 1.75 },
    'community: (your neighbors|your neighbours|local community|online community|growing community|global community)':
      { community: 1.9, 'general-info': 0.31 },
    'community: (team up with|come together|coming together|brought together|bringing together|bring people together|connect with (other|others|fellow|each other))':
      { community: 1.48, 'general-info': 0.3 },
    'community: (other {customer}|fellow {customer}|each other)': { event: 0.29, community: 2.18 },
    'community: (made by|design by|art by|artwork by|drawn by|words by|video by) <mention>': {
      community: 2.05,
      'general-info': 0.27,
    },
    'community: (cosplay|fan made|fanart|fan-made)': { community: 2.1 },
    'community: your squad': { community: 1.75 },
    'community: (with|from) [our] (fans|followers|members)': { community: 1.4 },
    'community: (users|members|customers|readers) like you': { community: 2.1 },
    'community: tag (a friend|someone|your friend*|your bestie|your partner|your mum|your mom|your crew|your team|a mate)':
      { event: 0.41, community: 4.1 },
    'community: (photo|pic|shot|video|captured|picture) by <mention>': { community: 3.19 },
    'community: (repost|regram|reposted) [from|by|via] <mention>': {
      reviews: 0.35,
      community: 3.45,
      'general-info': -0.1,
    },
    'community: (fan|customer|member|reader|user|student|volunteer|owner|rider) (photo|pic|art|spotlight|story|feature|shoutout) [of the (week|month|day)]':
      { community: 3.16 },
    'community: (join|come join|come and join|be part of|become part of) (our|the|a) [growing|online|private] (community|group|club|facebook group|crew|family|movement|network)':
      { community: 3.44 },
    'community: (the|our) .. group': { community: 2.47 },
    'community: (facebook|whatsapp|strava|discord|telegram|linkedin) group': { community: 2.8 },
    'community: our (fans|members|customers|guests|readers|users|ambassadors) (are|have|met|helped|made|shared|keep|love)':
      { community: 2.96 },
    'community: (send|share|show|post|submit|upload) us [a|your|the] (selfie*|photo*|pic*|picture*|video*|story|stories)':
      { community: 3 },
    'community: (thank you|thanks) <mention> for (sharing|this|the|your)': { community: 2.8 },
    'community: (with|and|alongside) (other|fellow) (neighbours|neighbors|members|customers|fans|parents|owners|runners|volunteers)':
      { community: 2.83 },
    'community: our ambassadors': { community: 2.8 },
    'community: (volunteer|volunteering) (with us|alongside|together)': { community: 2.83 },
    'community: our (fans|followers|members|customers) are': { community: 3.71 },
    'community: (house ambassador|brand ambassador|global ambassador)': {
      community: -1.45,
      'general-info': 0.67,
    },
    'community: (community service|business community|scientific community|international community)': {
      community: -1.05,
    },
    'community: (using|use|with) (the|our) hashtag*': { community: 2.82 },
    'community: (use|using|hashtag|hashtags) <hashtag>': { purchase: -0.43, opinion: 0.3, community: 1.9 },
    'community: (share|tag|post|show|upload|tweet|send) .. (use|using|with) <hashtag>': {
      discount: 0.71,
      event: 0.14,
      community: 3.02,
      'general-info': -0.3,
    },
    'community: share .. with <hashtag>': { community: 2.1 },
    'community: (photo|pic|image|video) (credit|credits|cred|creds|courtesy)': {
      community: 2.43,
      'general-info': -0.47,
    },
    'community: tag the (person|one|friend) (who|that|you)': { community: 3.48 },
    'community: (recipe|idea|creation|photo|story|design|look|outfit|makeup) by <mention>': {
      community: 2.1,
    },
    'community: (all thanks to|big thanks to|shout out to|thanks to the lovely)': { community: 1.97 },
    'community: (in (her|his|their) own words|in the words of|told us|shared with us)': { community: 2.1 },
    'shape: greeting': {
      discount: -0.33,
      purchase: -0.57,
      reviews: -0.16,
      'exclusive-info': -0.35,
      'new-products': -0.5,
      opinion: -0.35,
      service: 0.11,
      event: 0.19,
      connected: 0.24,
      ideas: -0.07,
      community: 0.15,
      'general-info': 0.14,
    },
    'shape: call-to-link': {
      discount: -0.07,
      purchase: 0.54,
      reviews: -0.05,
      'exclusive-info': 0.18,
      'new-products': -0.39,
      opinion: 0.09,
      service: -0.42,
      event: 0.16,
      connected: -0.46,
      ideas: 0.56,
      community: -0.65,
      'general-info': 0.07,
    },
    'shape: choice-list': {
      discount: -0.21,
      reviews: 0.55,
      'new-products': -0.22,
      opinion: 0.76,
      service: -0.05,
      event: -0.16,
      connected: -0.19,
      community: 0.45,
      'general-info': -1.01,
    },
    'shape: date': {
      discount: 0.12,
      reviews: 0.34,
      'exclusive-info': 0.06,
      'new-products': -0.24,
      opinion: -0.63,
      service: -0.77,
      event: 0.93,
      connected: -0.09,
      ideas: -0.61,
      community: 0.05,
      'general-info': -0.23,
    },
    'shape: first-person-plural': {
      discount: -0.37,
      purchase: -0.37,
      reviews: -0.48,
      'exclusive-info': -0.45,
      opinion: -0.59,
      service: 0.28,
      event: 0.09,
      connected: 0.76,
      ideas: 0.44,
      community: 0.66,
      'general-info': 0.2,
    },
    'shape: first-person-singular': {
      discount: 0.38,
      purchase: -0.1,
      reviews: 0.39,
      'new-products': -0.51,
      opinion: -0.47,
      service: -0.05,
      event: -0.54,
      connected: 0.36,
      ideas: -0.22,
      community: 0.57,
      'general-info': -1.25,
    },
    'shape: handle-credit': {
      discount: -0.18,
      purchase: 0.19,
      'exclusive-info': 0.17,
      'new-products': 0.45,
      opinion: -0.4,
      service: -0.11,
      event: -0.62,
      connected: -0.35,
      ideas: -0.11,
      community: 0.94,
      'general-info': -0.06,
    },
    'shape: hashtag-campaign': {
      discount: -0.14,
      purchase: -0.21,
      reviews: 0.08,
      'exclusive-info': -0.5,
      'new-products': 0.15,
      opinion: -0.07,
      service: -1.04,
      event: 0.92,
      connected: 0.21,
      ideas: 0.25,
      community: -0.11,
      'general-info': -0.17,
    },
    'shape: imperative-opening': {
      discount: -0.43,
      purchase: 0.51,
      reviews: 0.11,
      'exclusive-info': -0.34,
      'new-products': 0.05,
      opinion: 0.22,
      service: -0.47,
      event: 0.24,
      connected: 0.31,
      ideas: 0.57,
      community: 0.08,
      'general-info': -0.53,
    },
    'shape: link': {
      discount: -0.75,
      purchase: -0.08,
      reviews: -0.56,
      'exclusive-info': -0.18,
      'new-products': 0.45,
      opinion: 0.2,
      service: -0.36,
      event: 0.25,
      connected: 0.17,
      ideas: -0.61,
      community: -0.37,
      'general-info': 0.32,
    },
    'shape: list': {
      discount: -0.46,
      purchase: 1.27,
      reviews: -0.17,
      'exclusive-info': -0.44,
      'new-products': 0.05,
      opinion: 0.76,
      event: 0.18,
      connected: -0.26,
      ideas: -0.05,
      community: -0.06,
      'general-info': -0.48,
    },
    'shape: long-prose': {
      discount: -0.62,
      purchase: 0.28,
      reviews: -0.17,
      'exclusive-info': 0.09,
      'new-products': -0.54,
      opinion: -0.81,
      service: -0.8,
      event: 0.42,
      connected: -0.27,
      community: -0.3,
      'general-info': 0.16,
    },
    'shape: mention': {
      discount: 0.25,
      purchase: -0.46,
      reviews: 0.6,
      'exclusive-info': 0.25,
      'new-products': -0.13,
      service: 0.42,
      event: 0.44,
      connected: 0.49,
      ideas: 0.19,
      'general-info': 0.21,
    },
    'shape: mention-first': {
      discount: -0.24,
      purchase: -0.76,
      reviews: -0.3,
      'exclusive-info': -0.08,
      'new-products': -0.07,
      opinion: 0.3,
      service: 2.24,
      event: -0.06,
      connected: 0.59,
      community: -0.47,
      'general-info': -0.29,
    },
    'shape: no-sentence': {
      discount: -0.05,
      purchase: 2.65,
      reviews: -0.17,
      'new-products': -0.19,
      opinion: -0.06,
      event: -0.11,
      connected: -0.24,
      community: -0.14,
      'general-info': -1.18,
    },
    'shape: number-fact': {
      discount: 0.52,
      purchase: 0.45,
      reviews: -0.07,
      'exclusive-info': -0.87,
      'new-products': -0.48,
      opinion: -0.47,
      service: 0.32,
      connected: -0.05,
      ideas: -0.6,
      community: -0.78,
      'general-info': 0.5,
    },
    'shape: percentage': {
      discount: 0.81,
      purchase: 0.73,
      reviews: -0.1,
      'new-products': 0.23,
      opinion: 0.06,
      service: -0.14,
      event: -0.59,
      connected: -0.14,
      community: -0.2,
      'general-info': 0.27,
    },
    'shape: price': {
      discount: 0.76,
      purchase: 0.55,
      reviews: -0.24,
      'new-products': -0.44,
      opinion: -0.19,
      event: -0.23,
      connected: -0.31,
      community: 0.27,
      'general-info': -0.33,
    },
    'shape: price-cut': { discount: 4.2 },
    'shape: promo-code': {
      discount: 4.2,
      purchase: 0.65,
      'new-products': -0.33,
      opinion: -0.16,
      connected: -0.11,
      community: -0.09,
      'general-info': -0.09,
    },
    'shape: question': {
      purchase: -0.05,
      'exclusive-info': 0.11,
      'new-products': -0.06,
      opinion: 1.57,
      service: 0.49,
      connected: -1.11,
      ideas: 0.12,
      community: -0.27,
    },
    'shape: question-opening': {
      discount: -0.44,
      purchase: -0.34,
      'exclusive-info': -0.06,
      'new-products': -0.67,
      opinion: -0.67,
      service: 0.38,
      event: 0.17,
      connected: -0.26,
      ideas: -0.31,
      community: 0.43,
      'general-info': 0.83,
    },
    'shape: question-to-reader': {
      discount: 0.29,
      purchase: -0.44,
      reviews: -0.31,
      'exclusive-info': -0.1,
      'new-products': -0.06,
      opinion: -0.21,
      service: -0.44,
      event: 0.34,
      connected: 0.24,
      ideas: 0.13,
      community: -0.12,
      'general-info': -0.9,
    },
    'shape: quotation': {
      discount: -0.27,
      purchase: -0.39,
      reviews: -0.25,
      'exclusive-info': -0.06,
      opinion: -0.07,
      service: -0.05,
      event: -0.49,
      connected: -0.47,
      ideas: -0.23,
      community: -0.27,
      'general-info': -0.68,
    },
    'shape: quote-credit': {
      purchase: -0.13,
      reviews: 0.43,
      'new-products': -0.45,
      event: -0.1,
      connected: -0.74,
      community: 0.36,
      'general-info': -0.19,
    },
    'shape: reply': {
      discount: -0.22,
      purchase: -0.6,
      reviews: -0.28,
      'exclusive-info': -0.08,
      'new-products': -0.76,
      opinion: -0.46,
      service: 2.95,
      connected: 1.17,
      community: -0.37,
    },
    'shape: second-person': {
      discount: 0.99,
      purchase: 0.53,
      reviews: -0.66,
      'exclusive-info': 0.28,
      'new-products': 0.32,
      opinion: 0.79,
      service: 0.12,
      event: -0.38,
      connected: -0.27,
      ideas: -0.62,
      community: 0.4,
      'general-info': -0.44,
    },
    'shape: shop-link': {
      purchase: 1.44,
      'new-products': 0.13,
      event: -0.28,
      community: -0.09,
      'general-info': -0.06,
    },
    'shape: short': {
      purchase: 0.4,
      reviews: 1.11,
      'exclusive-info': 0.47,
      'new-products': 0.51,
      opinion: 0.46,
      service: -0.11,
      event: 0.79,
      connected: 1.09,
      ideas: 1.14,
      community: 0.59,
      'general-info': -0.99,
    },
  },
} as const satisfies LearnedWeights;
