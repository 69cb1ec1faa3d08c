import type { Keyword } from '../keywords.ts';

export const EN_PURCHASE = [
  { say: '(pick|grab|snap) up [a|an|one|yours|some] .. (for|at|from) <money>', weight: 2.6 },
  {
    say: '(a|the|each) (pack|box|bag|bottle|jar|set|pair|bundle|can|tub) .. (is|for|costs|at) <money>',
    weight: 2.4,
  },
  {
    say: '(available|find (it|them|these)|out now|look out for (it|them|these)|arriving|in) [now] [in] (selected|select|all [of] our|most|your local|larger|our) (stores|store|shops|branches|supermarkets)',
    weight: 2,
  },
  {
    say: '(get in touch|contact us|call us|email us|message us|reach out|give us a (call|shout|ring)|shoot (us|an email)|stop by|swing by) .. (pricing|price|quote|quotes|order|orders|book|sorted|purchase|rates|estimate|appointment)',
    weight: 2.2,
  },
  { say: "(we('re| are)) [a] proud (dealer*|stockist*|retailer*|distributor*|reseller*)", weight: 1.8 },
  {
    say: '(shop|see) (them|these|it|all|the look|his|her|their) [all] [picks|favorites|favourites|look|looks] (here|now|below|at|via)',
    weight: 2.2,
  },
  { say: '(is|are|now) available (at|from|in|for|to (buy|order|rent|borrow)) <any>', weight: 1.2 },
  {
    say: '(serious buyers only|buy or sell|buy, sell|enquiries|for sale|price on request|dm to (buy|purchase|enquire))',
    weight: 2.2,
  },
  { say: 'for all (of your|your) .. needs', weight: 0.9 },
  {
    say: '(shop|buy|order|purchase) (now|here|today|online|yours|it now|them now|instore|in-store)',
    weight: 4,
  },
  { say: '(book|reserve) (now|here|today|online|yours)', weight: 3.5 },
  { say: '(pre-order|preorder|pre order) (now|here|today|online|yours|your|the|our|it)', weight: 3 },
  { say: '(pre-order*|preorder*)', weight: 2.5 },
  { say: '^ (shop|buy|order)', weight: 3 },
  { say: '^ (book|reserve)', weight: 2 },
  { say: '^ get .. (now|today|here)', weight: 2 },
  { say: '(shop|buy|order|purchase) .. <url>', weight: 3 },
  { say: '(book|reserve) .. <url>', weight: 2.5 },
  {
    say: '(get|find|grab|try|own|score|see) (it|one|yours|them|your|some|this|these) .. <url>',
    weight: 2,
  },
  {
    say: '(get|grab|pick up|order|reserve|secure|book|buy|snag|bag|claim) (yours|your ticket*|your copy|your pair|one here|one today|it here|it now|it today|them here|them now|them today)',
    weight: 3,
  },
  { say: '(get your|grab your|get them|get it|grab it|grab yours|get yours)', weight: 1.6 },
  { say: 'get your hands on', weight: 3 },
  { say: 'available (now|online|today|here|exclusively) [at|in|on|from|via]', weight: 3 },
  { say: '(now|still|also|only|exclusively) available', weight: 2.5 },
  {
    say: 'available [now] (in|at|from|via|through) [all|select|selected|our|your|most|any|the] {place}',
    weight: 3,
  },
  {
    say: 'available [now] (in|at|from|via|on|to|for) [select|selected|the] (app store|google play|amazon|itunes|steam|pre-order|preorder|purchase|order*|download|rent|buy|sale|delivery|takeaway|take-away)',
    weight: 3,
  },
  { say: 'available (from|at|till|until|in|on|for)', weight: 2.5 },
  { say: 'available', weight: 1.5 },
  {
    say: '(in|at) [select|selected|all|our|your|any] [local|nearest] (stores|store|shops|outlets|boutiques|branches|retailers) (now|today|only|near|nationwide|and)',
    weight: 3,
  },
  {
    say: '(in stores|in store|in-store|instore|in all stores|in selected stores|in select stores|at select stores)',
    weight: 2.5,
    not: ['number-fact'],
  },
  {
    say: '(near you|nearest store|nearest outlet|store near|dealer near|nearest dealer|brandshop|dealer locator|store locator|your nearest)',
    weight: 2.5,
  },
  {
    say: '(back in stock|restock*|limited stock|in stock|selling fast|selling out|almost gone|while stocks last|while supplies last|limited quantities|stocks last)',
    weight: 3,
  },
  { say: '(sold out|almost sold out)', weight: 2, evenNegated: true },
  { say: '(get|grab|buy|book|purchase|secure) [your|the] (tickets|ticket|tix|seats)', weight: 3.5 },
  {
    say: 'tickets (are on sale|on sale|available|still available|here|from|start|at|via|selling|now|go on sale|can be)',
    weight: 3,
  },
  { say: 'tickets', weight: 2 },
  { say: '(tix|passes)', weight: 2.5 },
  { say: '(tix|passes|🎟|🎫) [<any>] [<any>] <url>', weight: 4.5 },
  {
    say: '(on sale (now|today|<date>|<time>|at|this)|go on sale|goes on sale|for sale|up for sale|forsale)',
    weight: 3,
  },
  {
    say: '(link|tap|click|swipe up|visit|head|go|dm|call|whatsapp|message|email|enquire|available) .. to (shop|order|buy|purchase|reserve|book)',
    weight: 3,
  },
  { say: '(call|text|whatsapp|phone|contact|ring) [us] [at|on|via] <phone>', weight: 3 },
  {
    say: '(dm|pm|whatsapp|message|msg|text|email|call|inbox) (us|me|to|for) .. (order|details|info|information|price*|find out|enquir*|purchase|customi*|reserv*|book*|avail*)',
    weight: 3,
  },
  { say: '(dm us|dm to|dm for|dm me|pm us|pm me)', weight: 2.5 },
  { say: '(whatsapp|hotline)', weight: 2 },
  { say: '(enquire|enquiries|inquire|inquiries) [about|by|via|now|at]', weight: 2.5 },
  {
    say: '(book|reserve|secure) (a|your|an|our) (table*|appointment*|reservation*|room*|stay|slot*|test drive|flight*|session|consultation|trip|holiday|visit|place)',
    weight: 3.5,
  },
  {
    say: '(reservation|reservations|booking|bookings) [are|is|now|via|link|at] (open|at|on|via|call|link|now|fast|here|required)',
    weight: 3.5,
  },
  { say: '(reservation*|bookings)', weight: 2.5 },
  { say: '<money> (each|per|only|plus|a|nett|all)', weight: 2 },
  { say: '(from|for|at|starting at|starting from|priced at|price|costs|only|just) <money>', weight: 2.5 },
  { say: '(starts at|starting at|starts from|priced|retail price|msrp|retails|pricing)', weight: 1.6 },
  { say: '(price|prices)', weight: 1.5 },
  {
    say: '(add to cart|add to bag|swipe up to shop|tap to shop|shop the look|shop link|shop online|online shop|online store|webshop|web store|e-shop|eshop)',
    weight: 3,
  },
  {
    say: 'shop [the|our|all|these|this|new] ({product}|look|collection|sale|range|here|at|via|with)',
    weight: 3,
  },
  { say: 'shop', weight: 1.6 },
  {
    say: '(order|ordering|orders) (online|in|ahead|via|through|from|by|at|your|yours|a|our|now|the)',
    weight: 3,
  },
  { say: '(order|orders)', weight: 2 },
  {
    say: '(delivery|takeaway|takeout|take away|pick up|pickup|dine in|dine-in|curbside|to-go|drive thru|drive-thru)',
    weight: 1.6,
  },
  {
    say: '(ubereats|uber eats|doordash|deliveroo|grabfood|foodpanda|grubhub|zomato|swiggy|instacart|postmates)',
    weight: 3,
  },
  {
    say: '(on|at|from|via|to) (amazon|target|walmart|sephora|ulta|tesco|itunes|ebay|etsy|costco|flipkart|myntra|nykaa|best buy|lazada|shopee|steam|netflix)',
    weight: 1,
  },
  { say: '(limited edition|limited release|one of a kind|only <number> left|<number> left)', weight: 2 },
  { say: '(own it|stream it|buy it|rent it|download it|buy or rent|rent or buy|own .. digital)', weight: 3 },
  { say: '(download (now|the|our|it|today)|app store|google play|on itunes)', weight: 1 },
  { say: 'download', weight: 1 },
  { say: '(now playing|in theaters|in theatres|in cinemas|see it in|see it at)', weight: 2.5 },
  { say: '(size|sizes) <number>', weight: 2.5 },
  {
    say: '(full set|full box|excellent condition|mint condition|box and papers)',
    weight: 2.5,
  },
  {
    say: '(available sizes|in sizes|sizes available|comes in|colors available|colours available)',
    weight: 2.5,
  },
  {
    say: '(spots|seats|spaces|places|slots|rooms|tables|dates) [are|still|now] (left|available|limited|open|filling|going)',
    weight: 3,
  },
  { say: '(purchase|purchases|purchased)', weight: 1.5 },
  { say: '(buy|buying|buys)', weight: 1.5 },
  { say: '(book|booking)', weight: 1 },
  { say: '(subscribe|subscription|membership) .. (box|plan|<money>)', weight: 2.5 },
  {
    say: "(hurry|before (it|they|it's|they're|he's|she's) (is|are|gone|go|goes)|won't last|don't stay|don't last|get it before|until they're gone)",
    weight: 2.5,
  },
  { say: '(treat|gift) (yourself|your|someone|mom|dad|them)', weight: 2.5 },
  { say: '(gift guide|gifts for|perfect gift|gift for|gift ideas|stocking filler*)', weight: 2 },
  { say: '(featured style|shop this|shop these|shop it|new kicks)', weight: 3.5 },
  {
    say: '(request your|request yours|design your own|customise your|customize your|build your own|create your own)',
    weight: 2.5,
  },
  {
    say: '(visit|head to|come to|pop into|stop by|swing by|drop by|drop into|head over to|come down to|come on down) .. {place}',
    weight: 2.5,
  },
  { say: '(visit us|come on down|come down|head on down|come by|stop by|see you)', weight: 0.6 },
  { say: '(menu|set menu|brunch|lunch|dinner|festive menu) .. available', weight: 2.5 },
  { say: '(for lunch|for dinner|for brunch|dine with|dining|feast)', weight: 0.8 },
  {
    say: '(sign up|apply|open an account|get a quote|get started|start your|switch to|upgrade to|upgrade your) [now|today|here|online|at]',
    weight: 1.6,
  },
  { say: '(apply|quote)', weight: 2 },
  { say: '(www|visit) .. (order*|shop*|book*)', weight: 2.5 },
  {
    say: '(visit|head to|go to|check|see) .. (website|site|store|shop|link in bio) .. (to (get|buy|order|shop|book)|for (prices|orders|availability))',
    weight: 3,
  },
  { say: '(link in bio|link in our bio|link in profile|link below)', weight: 3, needs: ['price'] },
  { say: '(shop|buy|order|get yours|available) .. (link|bio)', weight: 2.5 },
  { say: '(get|grab|pick|try) .. (at your|from your|in your) (local|nearest)', weight: 3 },
  { say: '(dm|message) .. (order|price|details)', weight: 2.5 },
  { say: '(stock|stocks)', weight: 1 },
  { say: '(stock up|stocking up)', weight: 2.5 },
  { say: '(stock|stocks) (market*|exchange*|price*|closed|higher|lower|rose|fell|index)', weight: -1.5 },
  { say: '(apply now|enroll now|enrol now|join now|subscribe now|sign up now|get started)', weight: 2 },
  { say: '(order|shop|book|buy) (via|through|by|with|from|at|on|your|a|the|ahead|yours)', weight: 3 },
  {
    say: '(come try|try it today|try one|try it|try yours|get a taste|swing by|stop in|grab a|grab one|grab some|pick some|pick one)',
    weight: 2.5,
  },
  { say: '(open for (business|dine|takeaway|delivery|orders|dinner|lunch|reservations))', weight: 3 },
  {
    say: '(price is|prices from|prices start|costs just|for just|for only|per (person|night|pax|month|kg|bottle|box))',
    weight: 2.5,
  },
  { say: '^ (shop|order|book|buy|get|grab) .. <url>', weight: 2 },
  { say: 'download (the|our) app', weight: 4 },
  { say: '(order|buy|shop|book) (online|in store|via whatsapp|by phone)', weight: 4 },
  { say: 'in order to', weight: -3 },
  {
    say: '(in short order|book club|booked|by the book|comic book|cook book|cookbook|guest book)',
    weight: -1.5,
  },
  { say: '(workshop|barbershop|coffee shop owner|shop owner*|bookshop)', weight: -1.5 },
  { say: "(what we have in store|what's in store|have in store)", weight: -1.5 },
  {
    say: '(get|grab|buy|book|secure|snag|purchase|reserve|order) [your|the|our] [<any>] (tickets|ticket|tix|seats|passes) [now|today|here|online|before] [<any>] [<url>]',
    weight: 4.5,
  },
  { say: 'tickets [<any>] [<any>] <url>', weight: 4 },
  { say: '(🎟|🎫|🛒|🛍|📦|🏷)', weight: 3 },
  { say: '<phone>', weight: 1 },
  { say: '(📩|📞|☎|📲|📱|wa|tel|telephone|hotline) [<any>] <phone>', weight: 3.5 },
  { say: '(stream|rent|watch|buy) .. (on demand|at home|on digital|on dvd|on blu ray)', weight: 3 },
  {
    say: '(watch|see|catch|experience) .. (in (theaters|theatres|cinemas|imax)|on the big screen)',
    weight: 2,
  },
  { say: '(playing|showing) (at|in|near)', weight: 2 },
  { say: 'everything you need [for|to|is] .. (at|from|in|<url>)', weight: 3 },
  {
    say: '(find|pick|get|grab|look for|try) [it|them|us|one|yours|up] (at|in|on) [your|our|the|a|all|most] [<any>] {place}',
    weight: 3,
  },
  {
    say: '(in|from|at) (the|our|your) [<any>] (aisle|aisles|freezer|deli|bakery|dairy|food hall|pharmacy)',
    weight: 2,
  },
  {
    say: '(get|grab|pick up|snag|bag|nab|order|stock up on|treat yourself to|bring home|take home) [<any>] [<any>] {goods}',
    weight: 2,
  },
  {
    say: '(try|tuck into|dig into|indulge in|savour|savor|sip|feast on|enjoy) [<any>] [<any>] {goods}',
    weight: 1,
  },
  {
    say: '{goods} .. (available|in stock|on sale|for sale|up for grabs|ready to ship|ready to order)',
    weight: 3.5,
  },
  {
    say: "(ready to ship|ships (today|tomorrow|now|worldwide|from|in|next)|made to order|while they last|while it lasts|when they're gone|once they're gone|once it's gone)",
    weight: 3.5,
  },
  {
    say: '(dm|message|inbox|call|comment|text|whatsapp|ring|email) .. to (claim|buy|order|reserve|hold|book|purchase|enquire|inquire|find out)',
    weight: 4,
  },
  {
    say: '(cash on delivery|afterpay|klarna|instalments|installments|we ship|shipping worldwide|worldwide shipping)',
    weight: 3,
  },
  {
    say: '(book|reserve|schedule|arrange) (your|a|an|my|the) [<any>] [<any>] (table|room|stay|slot|treatment|appointment|consultation|viewing|demo|fitting|trip|flight|cabin|suite|ride|test drive|court|lane|valuation|holiday|visit)',
    weight: 3,
  },
  {
    say: '(accepting|taking|open for) [<any>] (orders|bookings|reservations|commissions|appointments|enquiries|clients)',
    weight: 3.5,
  },
  {
    say: '(orders|bookings|reservations|appointments) (close|closing|open|opens|are|now|ship|by|before|must|can)',
    weight: 3.5,
  },
  {
    say: '(to|for) (order|book|reserve|buy|purchase|orders|bookings|reservations|enquiries|inquiries|prices) [please] (call|visit|dm|message|click|go|head|email|text|whatsapp|contact|ring|tap|<phone>|<url>|<email>)',
    weight: 4.5,
  },
  { say: '(order|book|buy|reserve) .. (by|before|until) <date>', weight: 3.5 },
  {
    say: '(visit|contact|call|email|see|speak to|talk to|ask|stop by) [a|your|our|the] [local|nearest] [<any>] [<any>] (dealer|dealership|showroom|branch|retailer|stockist*|agent|advisor|adviser|broker|counter)',
    weight: 3,
  },
  {
    say: '(stockist*|retailers nationwide|at retailers|where to buy|find a store|find a dealer|find a stockist|find your nearest|wherever you shop)',
    weight: 3.5,
  },
  {
    say: '(join us|come|come in|pop in|swing by|stop in|drop in) for [<any>] [<any>] (brunch|lunch|dinner|breakfast|drinks|coffee|tea|supper|pint|cocktails|meal|bite)',
    weight: 2,
  },
  { say: '(dine|dining|eat|eating) (in|at|with) [our|the|us]', weight: 1.5 },
  { say: '(for rent|for hire|rentals|4sale|to rent)', weight: 3 },
  {
    say: '(just one left|only one left|nearly gone|almost sold out|going fast|limited (stock|quantity|availability|number|numbers|run))',
    weight: 3.5,
  },
  { say: 'last chance to (buy|get|grab|order|own|shop|book)', weight: 4 },
  { say: '(starting|starts|start|from|priced) [at|from] [just|only] <money>', weight: 3 },
  {
    say: '<money> (a|per) (night|month|person|head|bottle|box|year|week|day|pair|slice|glass|ticket|kg)',
    weight: 2.5,
  },
  { say: '{goods} [<any>] [<any>] <money>', weight: 3.5 },
  {
    say: '(now|currently|exclusively) (in|at|on) (stores|store|shops|boutiques|select stores|selected stores|our store|amazon|the app store|google play|the shop|the store)',
    weight: 3.5,
  },
  { say: '(in (stores|store|boutiques|shops)) [now|today] (and|&|or) online', weight: 4.5 },
  { say: '(online (and|&|or) in (store|stores|shops|boutiques|branches))', weight: 4.5 },
  { say: '(discover|explore|see|find) .. (in (stores|store|boutiques|shops)|in boutique)', weight: 2 },
  {
    say: "(let us|we can|we'll|we will) (make|bake|design|build|create|deliver|print|customi*) (your|you|one|it|for you)",
    weight: 2,
  },
  {
    say: '(hit us up|give us a (call|ring|shout)|drop us a (line|message|dm|text)|slide into our)',
    weight: 3,
  },
  {
    say: '(choose|pick|select) (your|from) [<any>] [<any>] (size|sizes|colour*|color*|flavo*|theme*|style*|design*|shade*|toppings)',
    weight: 1.5,
  },
  {
    say: '(whether|while|before|as|how|where|why) you [can|want to|are|were|next|first] (buy|shop|order|purchase|book|buying|shopping|ordering|bought|ordered|booked)',
    weight: -1.5,
  },
  {
    say: '(want|wants|wanting|able|learn|used|easier|easy|enables|allows|helps|reasons|ways|going|need|needs|continue|how) [<any>] to (buy|shop|order|purchase)',
    weight: -1.5,
  },
  { say: '(he|she|they|i|who|just|has|had|recently) (bought|ordered|purchased|booked)', weight: -1.5 },
  {
    say: "(get|find|grab|see|try|read|check|view|here's|discover) [out] [the|our|full|her|his|their|this|more] [<any>] (recipe|recipes|story|stories|details|report|facts|tips|guide|answer|answers|info|information|scoop|lowdown|inspiration|inspired|results|tutorial) [here|now|on|at|below] [<any>] [<url>]",
    weight: -2.5,
  },
  {
    say: '(register|registration|rsvp|sign up) [<any>] [<any>] (seat|spot|place|now|today|here)',
    weight: -1.5,
  },
  { say: '(seat|seats|spot|place) .. (register|rsvp|sign up)', weight: -1.5 },
  {
    say: '(new|opening|opened|opens|first) [<any>] (outlet|store|branch|shop|location|restaurant|cafe|boutique) [alert|in|at|is|opening|opens]',
    weight: -1.5,
  },
  { say: '(recipe|recipes|bake|whip up|homemade)', weight: -1 },
  {
    say: '(tickets|seats|passes) (from|start|starting|at|available|on sale|going|via|still|selling|now) [<any>] [<any>]',
    weight: 3.5,
  },
  {
    say: '(on sale|go on sale|goes on sale|tickets on sale|presale) (<date>|friday|now|this|at|tomorrow|today|<time>|monday)',
    weight: 3.5,
  },
  {
    say: '(request a demo|book a demo|schedule a demo|get a demo|free quote|get a free quote|request a quote|get your quote|talk to sales|contact sales|speak to our|get in touch to|get in touch for)',
    weight: 2,
  },
  {
    say: '(open|get|start|apply for) (an|a|your|the) [<any>] [<any>] (account|loan|card|policy|plan|mortgage|membership|subscription|quote|cover)',
    weight: 2,
  },
  {
    say: '(walk ins|walk-ins|by appointment|appointments available|slots available|slots open|spaces available|limited slots|limited spaces|limited seats|spots remaining|spots left)',
    weight: 2,
  },
  {
    say: '(delivery|pickup|pick up|takeaway|takeout|dine in|dine-in|self collect|self collection) (available|only|now|or|and|from|via|options|orders|is)',
    weight: 3,
  },
  { say: '(islandwide|nationwide|same day|next day|home|worldwide|free) (delivery|shipping)', weight: 2 },
  {
    say: '(tap the|tap to|click to|swipe to|swipe up|tap through|click the|hit the|follow the|use the|via the) [<any>] [<any>] (shop|buy|order|book|purchase|product|tags|tag|reserve)',
    weight: 3.5,
  },
  {
    say: '(serious buyers|price on request|poa|price in dm|prices in dm|dm for price|pm for price|message for price|price list|make us an offer|offers over|asking price|guide price|ono)',
    weight: 3.5,
  },
  {
    say: '<money> [<any>] (only|each|nett|onwards|and up|incl|shipped|delivered|all in)',
    weight: 3.5,
  },
  { say: '(price|rrp|cost|fee|entry|admission|tickets) [is|are] <money>', weight: 2.5 },
  {
    say: '(perfect|ideal|great|lovely|the best) (gift|gifts|present|presents|stocking stuffer*|treat) [for|idea|this]',
    weight: 1,
  },
  {
    say: '(head to|visit|see|shop|browse|explore|check out) [our|the|us] [<any>] (shop|store|online store|online shop|webshop|website|site|boutique|showroom|counter) (for|to|now|and|today|or)',
    weight: 3,
  },
  {
    say: '(pick up|grab|buy|order|collect) .. (on your way|today|tonight|this weekend|this week|at your|near you|in time for)',
    weight: 2,
  },
  {
    say: '(make|place|put in|get|send|submit) [your|an|a|in] [<any>] (order|orders|reservation|booking|pre order)',
    weight: 4,
  },
  {
    say: '(add|adds|added) [it|them|these|this|some|one] [<any>] to [your|the] (cart|basket|bag|order|trolley|wishlist|wish list)',
    weight: 3.5,
  },
  {
    say: "(in time for|just in time for|ready for|perfect for|ahead of) [<any>] (christmas|valentine's|mother's day|father's day|easter|eid|diwali|summer|winter|spring|autumn|fall|school|halloween|the weekend)",
    weight: 0.5,
  },
  {
    say: '(catch it|see it|watch it|stream it|hear it|play it|read it|own it|get it) (in|on|at|now|today|before|while|from) [<any>]',
    weight: 2,
  },
  {
    say: '(only|exclusively) (at|in|available at|through|from) ({place}|<url>)',
    weight: 2,
  },
  {
    say: '(available|find it|find them|get it|buy|stocked|sold|order) (on|at|in|from|via) (<mention>|amazon|etsy|ebay|target|walmart)',
    weight: 3,
  },
  {
    say: "(we're|we are|now|currently|still|open) (booking|taking bookings|taking orders|hiring out|serving|open for)",
    weight: 1.5,
  },
  {
    say: '(our|the|this|these) [<any>] {goods} (is|are) (perfect|ideal|great|just|a must|made|the|sure|everything|all)',
    weight: 1.5,
  },
  { say: '(sizes|size|uk|us|eu) <number> (to|through) <number>', weight: 3 },
  {
    say: '(link in bio|link below|link in comments|link in profile|link in description) (to|for) (shop|buy|order|book|purchase|details|more|tickets|reserve|prices|grab|get|yours)',
    weight: 3.5,
  },
  {
    say: '(customer service|customer care|technical support|support team|help desk|queries|support|complaints|toll free|issues) .. <phone>',
    weight: -2,
  },
  {
    say: '^ (get|grab|order|buy|own|play|try|rent|book|pick up|pre-order) .. .. .. (today|now|tonight|this weekend)',
    weight: 3.5,
  },
  { say: '(presale|pre-sale) [tix|tickets|code|now|is|starts]', weight: 4 },
  {
    say: "(make sure you|be sure to|don't forget to|remember to|time to|got to|gotta) (get|grab|order|book|buy|try|pick up|reserve|stock up) [<any>] [<any>]",
    weight: 3,
  },
  { say: '(hit|hits|hitting|flying off|off) the (shelves|shop floor|shelf)', weight: 2 },
  { say: '(*forsale|*preorder|*tickets)', weight: 4.2 },
  { say: '<number> (mm|ml|cl|cm|kg|grams|oz|ct|carat|karat|gb|tb|inch|inches|pcs|pieces)', weight: 1 },
  { say: '(pre-owned|preowned|preloved|pre-loved)', weight: 2 },
  { say: '(vintage|authentic)', weight: 0.8 },
  { say: '(stores|outlets|boutiques|branches|retailers) (now|today|only|nationwide)', weight: 2.5 },
  { say: '(make|making) (a|an|your|our) (reservation*|appointment*|booking*)', weight: 3.5 },
  {
    say: '(book|reserve|secure) (a|your|an|our) (visit|table|stay|slot|experience|room) (online|now|here|today|via|at|<url>)',
    weight: 4.5,
  },
  { say: '(only|exclusively) (at|on|from|with) <any>', weight: 1.2 },
  {
    say: '(yours|ready|available|live|up) [now] to (shop|own|order|buy|wear|take home|book|rent|hire)',
    weight: 3.5,
  },
  {
    say: "(shop|browse) (her|his|their|some of|this season's|select|selected|all|more|pre loved|preloved|vintage|our favourite|our favorite) [<any>] [<any>] [({product}|{goods}|pieces|closet|edit|picks|finds|favourites|favorites)]",
    weight: 3.5,
  },
  {
    say: '(for your chance to win|for a chance to win|for the chance to win|chance to win|stand a chance|enter to win)',
    weight: -1.5,
  },
  {
    say: '(win|winning|wins|won|winner*) [<any>] [<any>] [<any>] [<any>] (tickets|ticket|voucher|vouchers|hamper|passes|gift card|prize|trip)',
    weight: -2,
  },
  {
    say: "(we have|we've got|you'll find|got) everything you need (for|to)",
    weight: 2.5,
  },
  {
    say: '(looking for|searching for|in search of|hunting for|stuck for) (a|an|the|some|that) [<any>] [<any>] (gift*|present*|outfit*|dress|treat*|bargain*|dessert*)',
    weight: 2.5,
  },
  {
    say: '(try|treat yourself to|indulge in|savour|tuck into|stock up on|pick up) (these|this|our|a|some|the) .. .. .. <url>',
    weight: 3,
  },
  { say: '(first|among the first) to (reserve|order|own|buy|pre order|preorder|shop)', weight: 2.5 },
  {
    say: "(don't miss out on|don't miss your chance to|last chance for|hurry and) (get|getting|grab|grabbing|buy|buying|order|ordering|own|owning|your|yours|these|this)",
    weight: 2.5,
  },
  {
    say: '(dealer|store|outlet|branch|showroom|shop|restaurant|stockist|retailer) (near|in|around) your (city|area|town|neighbourhood|neighborhood|location)',
    weight: 2.5,
  },
  {
    say: '(come|head|swing|pop|drop|stop) [on|yourself] (down|by|over|in|along|into) [to|at] [<any>] [<any>] [today|now|tonight] [<any>] [<any>] for (a|an|our|some|the|your|lunch|dinner|brunch|breakfast|drinks|coffee|dessert)',
    weight: 2.5,
  },
  { say: '{goods}', weight: 0.5, needs: ['post:link'], not: ['post:question'] },
  {
    say: '(click and collect|click & collect|collection available|collection or delivery|delivery or collection|kerbside collection)',
    weight: 3,
  },
  { say: '(shop|buy|order|browse|book) [<any>] [<any>] [<any>] here', weight: 3.5 },
  {
    say: '(looking|wanting|planning|learn|how|why|before|people|consumers|when|safely|easier) .. (buy|buying|purchase|order|shop) .. <url>',
    weight: -1,
  },
  {
    say: 'available in [<any>] [<any>] (countries|languages|markets|states|regions|cities|territories)',
    weight: -1.5,
  },
  { say: '[full|see our|view our|check our|our] menu (at|here|on) [<any>] <url>', weight: 3 },
  {
    say: '(get|grab|find|pick up|buy|order) [all] [of] (the|your) (ingredients|essentials|supplies|bits|kit)',
    weight: 3,
  },
  { say: '(online now|now online)', weight: 1.5 },
  {
    say: '(come|pop in|drop by|stop by) (and|&) (find|try|shop|browse|pick|get|taste|enjoy|grab) [your|our|a|some|the]',
    weight: 2.5,
  },
  { say: '(head|come|hop|swing|get yourself) [on] down to', weight: 2 },
  { say: '(reach out|get in touch|contact) .. .. <phone>', weight: 2.5 },
  {
    say: '(at|in) (select|selected|participating) [<any>] (stores|outlets|shops|branches|restaurants|locations|retailers|pharmacies)',
    weight: 3,
  },
  { say: '(dining|dine|eat) in (at|with|here)', weight: 2.5 },
  { say: '(first come first serve*|first in best dressed|until sold out|til sold out)', weight: 2.5 },
  {
    say: '(preorder|preorders|pre orders|pre order) (are|now|is|open|close|closes|start|starts|ship|ships|available)',
    weight: 4,
  },
  { say: '(for lease|now leasing|just listed|new listing|price on application)', weight: 2.5 },
  {
    say: '(bed|bedroom*|bath*|sqft|sq ft|apartment*|house|villa*|condo*) .. (for sale|for rent|to let|to rent|for lease)',
    weight: 3.5,
  },
  { say: 'box office', weight: 2 },
  {
    say: '(last|few|final|remaining|limited|only) [few|remaining|number of] (tickets|copies|pairs|pieces|rooms)',
    weight: 3.5,
  },
  { say: 'gift (cards|vouchers|certificates|boxes|sets) [are|now] available', weight: 2.5 },
  {
    say: '(served|serving|available) (daily|all day|every day|until late|from <time>|till <time>|every weekend|only on)',
    weight: 2.5,
  },
  { say: '(on tap|on draught|by the glass|by the bottle)', weight: 1.5 },
  { say: '(sizes|size) (xs|s|m|l|xl|range|from|small|medium|large)', weight: 2.5 },
  {
    say: '(shop|buy|order|book|tickets|reserve|get yours|grab yours) .. (link in bio|link in our bio|link in profile|link below|link in the comments|linkinbio)',
    weight: 4,
  },
  { say: '(visit|pop into|head to|pop in to) (your|a|any) (local|nearest) <any>', weight: 2.5 },
  { say: '(now shipping|now in stock|shipping now|in stock now|back in store*)', weight: 3.5 },
  { say: '(take a test drive|test drive (it|one|yours|today|the))', weight: 2.5 },
  { say: '(apply|applications) (online|today|here|via)', weight: 2 },
  {
    say: '(rates|rooms|packages|stays|fares|flights|tours|prices|menus|suites|plans|memberships|classes) (start|starting|starts|begin|from) [at|from] [just|only] <money>',
    weight: 3.5,
  },
  { say: '(fill|load) (your|up your) (cart|basket|trolley|boot|fridge|freezer|pantry)', weight: 2.5 },
  {
    say: "(law and|executive|court|world|alphabetical|chronological|pecking|tall|stay at home|restraining|doctors|doctor's) (order|orders)",
    weight: -1.5,
  },
  { say: '(the|this|a|her|his|my|our|new|first|latest|favourite|favorite|great|good) book', weight: -0.5 },
  { say: 'book (club|launch|review|signing|festival|fair|list|week|day|tour)', weight: -0.8 },
  { say: '(golden|parking|lottery|support|speeding|just the) (ticket|tickets)', weight: -1 },
  {
    say: 'download (the|our|this|a|your) [full|free|new|latest] [<any>] (report|guide|whitepaper|white paper|ebook|e book|pdf|brochure|poster|toolkit|template|checklist|study|slides|infographic)',
    weight: -1.5,
  },
  {
    say: '(apply|apply now|apply today|apply here) .. (job|jobs|role|position|career*|scholarship*|grant*|internship*|team)',
    weight: -2,
  },
  { say: '(terms|conditions|t&cs|restrictions|exclusions|limits|t&c) apply', weight: 0.4 },
  {
    say: '(quote of|favourite quote|favorite quote|quote tweet|quote from|inspirational quote|this quote)',
    weight: -1.5,
  },
  {
    say: '(oil|gold|share|stock|house|gas|commodity|crude|market|petrol|energy|electricity|food|home) (price|prices)',
    weight: -1.5,
  },
  { say: 'delivery (drivers|driver|partners|partner|of|team|guy|men|man)', weight: -1 },
  { say: '(pick up|picking up) (the|a|your|where) (phone|trash|litter|pace|pieces|kids|we)', weight: -1 },
  {
    say: '(helpline|emergency|crisis|support line|suicide|claims|report|fraud|safety) .. <phone>',
    weight: -2,
  },
  { say: '(our store|our shop|our website)', weight: 1.5 },
  { say: 'checkout', weight: 1.2 },
  {
    say: '(store|shop|branch|restaurant|cafe|office|outlet|we) .. (closed|closing early|will close|reopen*)',
    weight: -2,
  },
  {
    say: '^ (find|pick up|grab|look for|spot) our [<any>] [<any>] ({goods}|{product}) (at|in|on)',
    weight: 3,
  },
  {
    say: '(spend|spends|save|saves|win|earn|donate|donated|raise|raised|worth|claim|referral) [<any>] <money>',
    weight: -1.2,
  },
  { say: 'we deliver', weight: 1.5 },
  {
    say: 'we deliver (to|in|within|across|nationwide|until|from|free|straight|every|all|islandwide|seven|daily)',
    weight: 3,
  },
  {
    say: '(deliver|delivers|delivering|delivered) (on|results|value|growth|change|our promise)',
    weight: -1.5,
  },
  {
    say: '(off|on|with|for) (your|every|any|all) [first|next|entire|whole] (order|orders) [with|via|by|when|over|of|at|from|using] [code|<any>]',
    weight: 0.4,
  },
  {
    say: '(commissions|books|order books|custom orders|pre sales) (are|is|now) [now|back|again] open',
    weight: 3.5,
  },
  {
    say: '(appointments|slots|tables|rooms|vacancies|pitches) [<any>] (today|tomorrow|tonight|this (week|weekend|saturday|sunday|friday|month)|available|from <time>|on <date>)',
    weight: 2.5,
  },
  {
    say: "(we have|we've got|still have|a few|has|have) [<any>] [<any>] (appointments|slots|tables|vacancies)",
    weight: 2.5,
  },
  { say: '[gift] (vouchers|cards|hampers|sets|boxes) [are|now] available [at|online|from|in]', weight: 3 },
  { say: '(on|in) (4k|blu ray|bluray|dvd|digital hd|vinyl)', weight: 2 },
  {
    say: '(blood donation|give blood|donate blood|vaccine|vaccination|flu shot|booster|mammogram|health check|check up)',
    weight: -1.5,
  },
  {
    say: '(save|saves|saving|earn|save you|saving you) .. <money> (a|per|every) (year|month|week)',
    weight: -1,
  },
  { say: '(raised|raise|donated|fundraising|fundraiser|proceeds) .. <money>', weight: -2 },
  { say: '(on|in) (the|our) (shelf|shelves|racks|counter) (now|today|this|from|at)', weight: 2.5 },
  {
    say: '(last|final|only|remaining) (two|three|four|five|six|few|<number>) [<any>] (left|jars|bottles|pieces|pairs|copies|items|units|boxes|bags)',
    weight: 3,
  },
  { say: '(table|tables) for (two|three|four|five|six|eight|<number>)', weight: 2 },
  { say: '(call|ring|text|phone) <any> [<any>] (on|at) <phone>', weight: 3 },
  { say: '(free|available|open) dates', weight: 2.5 },
  { say: 'availability (in|for|on|this)', weight: 2 },
  {
    say: '(at|in|from|visit|into) (any of|one of|all of|any|all) [our|the] (stores|shops|branches|restaurants|boutiques|showrooms|salons|cafes|outlets)',
    weight: 3,
  },
  { say: '^ (hire|rent) (our|a|the|your)', weight: 3 },
  {
    say: '(dates|slots|bookings|reservations) (for|in) [<any>] [<any>] (are|is|now) [now] (open|available|filling|live)',
    weight: 3,
  },
  {
    say: 'find your nearest (recycling|hospital|clinic|vaccination|polling|shelter|meeting|group|library|park|centre|center)',
    weight: -0.5,
  },
  // Slots, tables and single pieces, as small traders call them out.
  {
    say: "(space|slot|gap|cancellation|appointment|vacancy|table|kennel) [<any>] (tomorrow|today|tonight|this (morning|afternoon|evening|week|friday|saturday|sunday)|at <time>|on <date>|left|come up|come free|just opened|has opened up|available|free|going)|(i've|ive|i have|we've|we have|have|had|just had|got) (a|an|one|two|three|some|a couple of|a few|<number>) [<any>] (space|spaces|slot|slots|gap|gaps|cancellation|cancellations|appointments|openings|availability|people drop out)|cancellation [just|today|tomorrow|for]",
    weight: 3.5,
  },
  {
    say: 'first (to|one to) (message|dm|reply|ring|text|shout) [gets|get|has|takes|bags|<any>]|first (come|dibs|refusal)|(no|zero) (holds|reserves|reservations|waiting list)|name on (the|a) list|(leave|put) your name (at|with|on)|(ring|call|phone|text) (reception|the (desk|shop|office|surgery|salon|studio|branch|box office|clinic|nursery|farm|yard|bar)|<any> on|ahead|to book|us to|<phone>|me)|ask for <any> [<any>] [<any>] (on|at|in|when)|(name|names) (your price|and number)',
    weight: 2.5,
  },
  {
    say: "(until|till|til|when|once) (they're|they are|it's|its|she's|they've) [all] (gone|sold out|finished|gone they're gone)|gone by (noon|ten|eleven|lunch|lunchtime|midday|<time>)|(hot|fresh|out) (from|out of|of) the (oven|hatch|fryer|grill|wok|kiln|roaster|counter) (at|from|now|today|this|every)|(hatch|counter|till|kitchen|stall|van|truck|grill|bar|oven) (is|opens|open|on|fired up) (from|at|till|until|now)|(behind|at|on|over) the (counter|till|bar|deli|bakery|hatch)|on the (stall|counter|bar|menu|board|specials board|van|shelf|shelves|racks|rail|rails) (now|today|tonight|this|from|until|till|all|every|again|at)",
    weight: 2.5,
  },
  {
    say: '<money> (incl|including|inc|with|for (two|three|four|five|six|a|the|one|both|<number>)|posted|post free|postage|plus (post|postage|p&p|shipping|vat|delivery)|a (pop|tray|punnet|loaf|go|dozen|stem|metre|jar|bag|bunch|ticket|seat|head|class|session|scoop|cup|pint|plate|tin|pot|box|pack|litre|kilo|copy|roll|sack)|each|half a dozen|the (pair|lot|set|bunch)|on the door|in advance|adults|concessions|before fees|in (white|black|graphite|navy|oak|small|all))',
    weight: 3,
  },
  {
    say: '(half a dozen|a dozen|<number> packs|six packs|box of <number>|pack of <number>|set of <number>|tray of <number>|<number> pairs|<number> units|three units|<number> copies|<number> prints|<number> pieces|one (only|off|left|in stock)|last one|only one) [<any>] [<any>] <money>|(edition|run|batch) of [just|only] <number>|<number> (pairs|copies|prints|bottles|pieces) (worldwide|only|available|made|in total|for sale)',
    weight: 3,
  },
  {
    say: '(needs|need|looking for|wants|deserves) a [new|good|loving|forever] home|make (it|him|her|them|this one) yours|(could|can|will) be yours (for|at|from|today|with)|(coming|come|going) home with (you|someone)|take (it|her|him|one|them) home (for|today|with)|(find|found) (it|its|their|her) (new|forever|next) (home|owner)|ready for (its|their|a|her) (new|next) (home|owner|mantel|adventure|life)|(free|available) for (the|hire|rent|weekends|parties|weddings) [<any>] [<any>] (weekend|hire|<date>)|(post|postage|p&p) both ways|for (three|four|two|seven|<number>) days (incl|including|from|hire)',
    weight: 2.5,
  },
  // Shelves, aisles, screens, sites.
  {
    say: '(on|in|hits|hit|hitting) [the] (shelves|shelf|aisle|aisles|freezers|fridges|stands|newsstands|windows) (at|from|in|now|next|this|across|of|nationwide|tomorrow|today)|(chilled|freezer|frozen|baking|middle|seasonal|world foods|cereal|snack|wine|toy|garden|special buy) (aisle|section|cabinet|cabinets|aisles)|(stocked|sold|found|yours|available) [<any>] (at|by|in) (the|all|most|every|your|good|selected|any|over) [<any>] [<any>] (shops|stores|delis|garages|pharmacies|supermarkets|retailers|pubs|bars|branches|outlets|cinemas|bookshops|bookshop|corner shop|newsagents)',
    weight: 3,
  },
  {
    say: '(in|to) (cinemas|theaters|theatres|imax|bookshops|bookstores|boutiques|showrooms|dealerships|kiosks|supermarkets|pharmacies) (now|everywhere|from|this|today|on|tomorrow|nationwide|across|worldwide)|(arriving|arrives|arrive|landing|lands|coming) (in|at|to) (boutiques|stores|shops|showrooms|shelves|dealers|dealerships|selected|select) [<any>] (from|in|on|this|now|<date>)|only (in|at) (these|this|our|the) (stores|store|shop|shops|boutiques|locations)|exclusive (styles|pieces|items|colours|colors|prints) [<any>] (available|only|in)',
    weight: 2,
  },
  {
    say: '(on|at|via|in|from) (our|the|my) (site|website|webshop|web shop|online shop|etsy|etsy shop|depop|vinted|ebay|store|app|stories|storefront|shopify|big cartel) [now|today|tonight|from|until|at|in|for|<money>]|(went|goes|go|going|are|is|now) (up|live|listed|online) (on|at|in) [the|our] (site|website|shop|store|etsy|<time>|<number>|noon|midday)|(shop|website|store) (update|drop|restock) (is|goes|tonight|tomorrow|<date>|at|now|live)|(just|newly|freshly) (listed|uploaded|restocked|landed)|(comment|reply|type) [<any>] (sold|mine|link|shop|price|want|claim) (and|for|to|below|if)|(app|web|online|store|in store|members|cash|card|collection) only',
    weight: 1.5,
  },
  // Houses, cars, instruments; what the reader can sell.
  {
    say: '(<number>|one|two|three|four|five) (bed|beds|bedroom|bedrooms|bedroomed) (semi|detached|flat|terrace|terraced|apartment|bungalow|villa|home|maisonette|townhouse|end terrace|condo)|(ask for|arrange|book|request|for) (a|your|an accompanied) (viewing|viewings)|viewing* (by|from|available|this|strictly|recommended|<date>|on)|(sales|marketing|leasing) (office|suite|centre|gallery) (open|is|now)|(show) (home|flat|apartment) (open|now|is)|plot <number>|(chain free|no onward chain|guide price|in excess of|offers (over|around|invited|in region)|to let|pcm|per calendar month|under offer|price reduced)',
    weight: 2.5,
  },
  {
    say: '(looking|want|wanting|ready|thinking) (to|of) (sell|selling|sell on|consign|trade in) [with] (your|it|that|unwanted)|(sell|consign) (your|with us|to us|yours|it to us)|(consign|consigning|consignment) (with|your|form|today|is)|we (buy|are buying) (cash|gold|pre|vintage|used|designer|unwanted)|get (paid|cash|an offer|a valuation|an instant|a quote) (the same|within|on|for your|today|in|instantly|for)|cash for (your|gold|old)|(part exchange|px welcome|trade ins welcome|finance available|warranty included|service history|one owner|low mileage|<number> miles|mot until)',
    weight: 2.5,
  },
  // Data, seats, flights, samples: other trades' ways to buy.
  {
    say: '(get|buy|dial|activate|subscribe|recharge|top up|load|grab|try) [<any>] [<any>] [<any>] (bundle|bundles|data|pack|packs|plan|airtime|minutes|package|recharge) [<any>] [<any>] [<any>] (from|for|at|only|on the|via|through|by dialling|by dialing|dial|today)|dial [<any>] [<any>] [<any>] (to (activate|subscribe|buy|get)|now)|(activate|subscribe|recharge|top up) (now|today|via|on|with|your|by|through)|(low as|little as|only|from just) <money> [<any>] [<any>] (a|per|and|to|each|with)',
    weight: 3,
  },
  {
    say: '(seats|tickets|tix|places|returns|boxes|stalls|circle) (<date>|friday|<time>|<url>|<money>|here|from|at|in for|for (tonight|tomorrow|saturday|friday|sunday)|go|left)|(general sale|general on sale|onsale|priority booking|public booking|booking) (opens|open|is|starts|begins|from|now|<date>)|(book|booking) (online|ahead|in advance|early|essential|required|recommended|advised|opens|now open|via|through)|(pre book|prebook|pre booking|advance booking)|(concessions|family ticket|day pass|season ticket*|season pass*|membership) [is|are|from|at] <money>|box office (<phone>|till|until|open|opens|on|now|<url>)',
    weight: 3,
  },
  {
    say: '(flights|fares|rooms|cabins|sailings|breaks|stays|pitches|lodges|villas|packages) [<any>] [<any>] (from <money>|now on sale|on sale|available|bookable)|(one way|return|round trip) (from|for|at) <money>|(fly|sail|travel|stay) [<any>] [<any>] (from|for) (just|only|<money>)|(now|open) for (sale|booking|bookings) (until|through|from|for|on|at)|(summer|winter|autumn|spring|<year>) (schedule|season|dates|programme|timetable|flights) [is|are|now|on] (on sale|bookable|open for booking|available to book)',
    weight: 2.5,
  },
  {
    say: '(request|order|get|ask for|claim) (a|your|our|free) [<any>] (sample|samples|swatch|swatches|quotation|brochure|catalogue|catalog|price list|pricing|datasheet)|(available|order) (through|via|from|with) (our|all|your|authorised|authorized|selected|local) [<any>] (distributor*|dealers|dealer|partners|resellers|merchants|wholesaler*|agents)|(moq|minimum order|ex stock|in stock for immediate|ready for [immediate] delivery|ships in <number>|trade accounts|trade prices|trade counter|bulk orders|wholesale enquir*)',
    weight: 3,
  },
  {
    say: '(skip|pause|stop|cancel) (or (skip|pause|stop|cancel)|any time|anytime|whenever)|(first|monthly|weekly|next) (box|boxes|delivery|bag|parcel) [<any>] [<any>] (<money>|ships|leaves|goes out|is|from)|(subscribe|sign up|join) [<any>] [<any>] (for|from|at) <money>|<money> (a|per) (month|week|year|box|delivery) [<any>] (cancel|no contract|no commitment|all in|unlimited)|(upgrade|unlock|buy|get) [<any>] [<any>] (pass|battle pass|season pass|premium|pro|dlc|expansion|bundle) (now|today|this|to get|and|for|in the|from)',
    weight: 2.5,
  },
  {
    say: '(size|sizes) (uk|us|eu|xs|s|m|l|<number>)|(xs|s|m|l) (to|through) (<number> xl|xxl|xl|xxxl|l)|<number> to <number> xl|(in|comes in) (small|medium|large|sizes)|(fits|fit|best fits) (uk|us|eu|size|a size|sizes) [<number>]|(available|comes|offered|sold) in (white|black|blue|red|green|navy|graphite|three|two|four|five|<number>) [<any>] (sizes|colours|colors|finishes|shades|lengths|or|and)|(serves|feeds) (up to|<number>|two|four|six|eight) .. <money>',
    weight: 2.2,
  },
  // Looks like a way to buy and is none.
  {
    say: '<money> [a month|a day] (pays for|could|can (pay|provide|help|buy|feed|give)|will (pay|provide|help|buy|feed|give)|buys a|provides|helps|feeds|covers the cost|keeps|would)|(text|sms) <any> [<number>] to <number> (to (give|donate)|and donate)|(donate|donation*|gift aid|appeal|sponsor a|just giving|your gift of|give) [<any>] [<any>] <money>|text <any> to <number>',
    weight: -2,
  },
  {
    say: '(net profit|profit*|revenue*|turnover|dividend*|income|sales|ebitda|loan|loans|earnings|salary|budget|tax|fine|grant|funding|investment|deal|contract|damages|costs|bill|bills|rate|rates|rent|value|worth|assets|portfolio|debt|premium*|sold) [<any>] [<any>] (of|to|by|at|from|was|is|for|amounted to|reached|totalled|around|about|below|above|under) [<any>] <money>|<money> (per share|more|less|on average|higher|lower|profits|in (revenue|sales|profit|fees|tax|damages|savings|funding|grants|prizes))|(put|puts|set|save|squirrel*) [<any>] [<any>] aside [<any>] <money>|(average|typical|extra) [<any>] [<any>] [<any>] <money>',
    weight: -2.5,
  },
  {
    say: '(masks|parking|toilets|staff|support|seating|wifi|water|information|recording|report|reports|results|resolutions|replay|showers|laundry|transcript|slides|minutes|interpreter*|advice|counselling|translation*|subtitles|details|shuttle*) [<any>] (is|are|will be) [<any>] available|available (on|to|at) (the|our|all) (entrance|website|investor|members|request|no cost|staff|customers|public|residents|students)|(read|watch|listen|view|overview|full (report|interview|story|article|programme)) [<any>] (available|here|at|on)',
    weight: -1.5,
  },
  {
    say: "(coffee|corner|body|tea|chip|barber|repair|charity|pet|pawn|machine|print|talk|our|drawing of our|from the|call it a|called it a|bike) shop (today|watched|cat|dog|floor|talk|window|owner|lights|team|life|update)|shop (cat|dog|floor|talk|window|owner|lights|small|local)|(coffee|corner|body|chip|barber|repair|charity|pawn|machine) shop|buy (less|time|into|nothing|happiness|you happiness|back shares)|(can't|cannot|can) buy (happiness|love|taste|time)|(last|final) (order|orders) [is|are|today|tonight|at|for]|(out of|in|working|running|law and|keep|mail|put in) order|(packed|shipped|fulfilled|sent|our) [<any>] order number|(purchase|quantity) limits|(book|booked) (a|your) (repair|meeting|callback|technician|service visit|gp|boiler service|tuner)",
    weight: -1,
  },
  {
    say: '(landing|lands|arriving|coming|hitting|launching|dropping|debuts|out|releasing|released|launches) [<any>] (in stores|in store|on shelves|online|stores) [<any>] [on] (<date>|<year>|next (week|month)|soon|this (spring|summer|autumn|fall|winter))|(in stores|online|stores) [<any>] [<any>] (from|on) <date>',
    weight: 1.5,
  },
  {
    say: "(not|isn't|aren't|cannot be|can't be) (valid|combined|used|redeemed|available) with [any] other (offer*|promotion*|discount*)|(dine in|takeaway|in store|eat in) only (not|valid|offer|while)|(show|flash|present|quote) this (post|screen|tweet|message) [<any>] [<any>] [<any>] (when|at|counter|till|order)",
    weight: 0.3,
  },
  {
    say: '(testers|volunteers|participants|models|applicants|hosts|mentors|foster*) (wanted|needed)|(apply|applications) .. (tester*|volunteer*|panel|study|trial|grant|bursary|award|residency|programme|by <date>|before <date>)',
    weight: -2.5,
  },
  {
    say: '(see|meet|find|visit|catch) [us|our] .. (booth|stand|hall) <number>|(register|registration|rsvp|sign up) .. (free|online|now|here|by|before|<url>)|(tickets|sponsorships) (and|or) (sponsorships|tables|donations|tickets)',
    weight: -0.8,
  },
] as const satisfies readonly Keyword[];
