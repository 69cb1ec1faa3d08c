import type { LearnedWeights } from '../keywords.ts';

/**
 * Written by `npm run fit` from 71 labelled posts of real brands and 572 invented ones: do not
 * edit. Log-odds that each feature adds to each reason; what is not listed adds nothing.
 */
export const DE_LEARNED: LearnedWeights = {
  prior: {
    discount: -7.36,
    purchase: -4.32,
    reviews: -6.22,
    'exclusive-info': -5.48,
    'new-products': -4.67,
    opinion: -7.1,
    service: -5.76,
    event: -5.88,
    connected: -4.55,
    ideas: -5.89,
    community: -3.08,
    'general-info': -1.15,
    giveaway: -5.69,
    entertain: -0.7,
    greeting: -4.08,
    inspire: -2.05,
    cause: -2.91,
    'jobs-investors': -3.46,
    other: -1.69,
  },
  whenAlso: -1.87,
  primary: {
    service: 0,
    ideas: -0.5,
    opinion: -1,
    event: -1.5,
    discount: -2,
    'exclusive-info': 2,
    'new-products': -2,
    purchase: -3.5,
    reviews: -4,
    community: -4.5,
    connected: -5,
    'general-info': -5.5,
  },
  feedErrors: {
    discount: 0.08,
    purchase: 0.08,
    reviews: 0.08,
    'general-info': 0.08,
    'exclusive-info': 0.08,
    'new-products': 0.08,
    opinion: 0.08,
    service: 0.08,
    event: 0.08,
    connected: 0.08,
    ideas: 0.08,
    community: 0.08,
  },
  weights: {
    // discount: [bis zu|minus|mit|extra|zusätzlich|satte|ganze] <percent> (rabatt|nachlass|ermäßigung|günstiger|billiger|reduziert|off|sparen|gespart|preisnachlass|preisvorteil|skonto|cashback|zurück)
    k4x2ose2: { discount: 6.58, purchase: 0.15, event: -0.14 },
    // discount: <percent> .. (rabatt|nachlass|ermäßigung|günstiger|reduziert|sparen)
    ee5giotc: { discount: 5.78 },
    // discount: <percent> (auf|aufs) (alles|alle|das|den|die|deine|dein|euren|eure|eure|ihre|ihren|unser|unsere|ausgewählte|den einkauf|den gesamten|das gesamte|sämtliche)
    bu5vijvm: { discount: 5.98, purchase: 0.24 },
    // discount: <percent> auf
    urslp02g: { discount: 3.7 },
    // discount: (spare|spar|spart|sparen|sparen sie|spare dir|sichere dir|sichert euch) [jetzt|dabei|bis zu|mindestens|ganze|satte] (<percent>|<money>)
    hiuvzj6h: { discount: 6.5, purchase: 0.26 },
    // discount: (reduziert|gesenkt|runtergesetzt|heruntergesetzt|herabgesetzt|vergünstigt) .. (<percent>|<money>)
    ffczl4av: { discount: 5.06 },
    // discount: (reduziert|reduzierte|reduzierten|reduzierter|preisreduziert*|runtergesetzt*|heruntergesetzt*|herabgesetzt*|vergünstigt*|ermäßigt*)
    '4u0wbtrm': { discount: 4.39 },
    // discount: (rabatt|rabatte|rabatten|*rabatt|*rabatte|*rabattaktion|rabattiert*|rabattaktion*|rabattwoche*|rabattschlacht)
    s9ax5xeg: { discount: 5.78 },
    // discount: (rabattcode*|gutscheincode*|aktionscode*|vorteilscode*|promocode*|promo code|rabatt code)
    vljogmsy: { discount: 6.5 },
    // discount: (nachlass|preisnachlass*|preisvorteil*|ermäßigung*|vergünstigung*|*nachlass|preissturz|preisknaller*|preiskracher*)
    qswtazho: { discount: 5.06 },
    // discount: <money> (rabatt|nachlass|günstiger|billiger|sparen|gespart|geschenkt|gutschrift|cashback|startguthaben|guthaben|willkommensbonus|bonus|ermäßigung|zurück|weniger)
    dy2cpkmf: { discount: 6.7 },
    // discount: <money> .. (rabatt|gutschein geschenkt|geschenkt|gutschrift|prämie)
    atc28ueg: { discount: 4.34 },
    // discount: (gutschein|gutscheine|coupon*|*gutschein|voucher*)
    koqcxwjq: { discount: 2.89 },
    // discount: (<money> gutschein|gutschein .. <money>|einkaufsgutschein*|willkommensgutschein*)
    sw28rb48: { discount: 3.61 },
    // discount: code <code> +promo-code
    o8bbxloo: { discount: 6.5 },
    // discount: (mit|nutze|nutzt|nutzen sie|verwende|verwendet|gib|gebt|einfach) [dem|den|unserem|unseren|eurem|deinem] (code|rabattcode|gutscheincode|gutschein) -reply
    i6pis7pp: { discount: 5.06 },
    // discount: (halber preis|halben preis|zum halben preis|halbem preis|hälfte günstiger|zur hälfte)
    y5yepc7v: { discount: 6.51 },
    // discount: (angebot|angebote|angeboten)
    '3sdd9v8b': { discount: 2.16 },
    // discount: (im angebot|unsere angebote|dieses angebot|das angebot gilt|angebot gilt|angebot endet|angebote gelten|angebot gültig|angebot der woche|angebote der woche|angebot des monats|angebot des tages|tolle angebote|top angebote|starke angebote|besten angebote|die angebote)
    '5if8m0jw': { discount: 4.24, 'new-products': -0.12 },
    // discount: (sonderangebot*|wochenangebot*|tagesangebot*|sparangebot*|einführungsangebot*|aktionsangebot*|eröffnungsangebot*|kennenlernangebot*|sommerangebot*|herbstangebot*|winterangebot*|frühlingsangebot*|osterangebot*|weihnachtsangebot*|knallerangebot*|schnapperangebot*|top angebot*|frühbucherangebot*|bestpreisangebot*)
    '19g70gdh': { discount: 5.78 },
    // discount: (aktionspreis*|sonderpreis*|*sparpreis|*sparpreise|*sparpreisen|schnäppchenpreis*|einführungspreis*|vorteilspreis*|aktionswoche* .. preis*|vorverkaufspreis*|tiefpreis*|tiefstpreis*|bestpreis*|knallerpreis*|hammerpreis*|frühbucherpreis*|kennenlernpreis*|mitgliederpreis*|spezialpreis*|dauertiefpreis*)
    zp0uhavy: { discount: 5.06 },
    // discount: (schnäppchen*|schnapper|restposten|ausverkauf|räumungsverkauf*|lagerverkauf*|abverkauf|sonderverkauf*|werksverkauf*|sparfuchs*|sparfüchse*|preisbrecher)
    zcgkud5e: { discount: 4.34 },
    // discount: (sale|sales|*sale|summersale|wintersale|sommerschlussverkauf|winterschlussverkauf|schlussverkauf|midseasonsale|ssv|wsv|finalsale|flashsale)
    fuqd0x1v: { discount: 4.28, 'exclusive-info': 0.37, event: -0.24 },
    // discount: (sale|schlussverkauf) (startet|endet|läuft|geht|beginnt|ist|bis|im|in|auf)
    qghiy299: { discount: 5.13 },
    // discount: (im|unser|unserem|mid season|final|summer|winter|sommer|flash|mega|spring|end of season) sale
    '82sxxvz7': { discount: 5.86 },
    // discount: (black friday|black week|cyber monday|cyber week|blackfriday|blackweek|cyberweek|singles day|prime day)
    mfpu6huz: { discount: 3.62 },
    // discount: (black friday|black week|cyber monday|cyber week) (deal*|angebot*|sale|aktion|rabatt*)
    '9n0zag85': { discount: 5.78 },
    // discount: (deal|deals|*deals|bestdeal)
    g9r3pjbl: { discount: 4.34 },
    // discount: (rabattaktion|sparaktion*|sonderaktion*|weihnachtsaktion*|osteraktion*|sommeraktion*|frühlingsaktion*|herbstaktion*|winteraktion*|kennenlernaktion*|cashbackaktion*|aktionswoche*|aktionszeitraum|eintauschaktion*|*sparaktion|muttertagsaktion*|jubiläumsaktion*)
    dq95ht3s: { discount: 4.34 },
    // discount: (unsere|diese|tolle|die|aktuelle|kleine) aktion (läuft|gilt|endet|geht|nur|bis)
    hcwfeqr1: { discount: 3.61 },
    // discount: (aktion gilt|aktion läuft|aktion endet|aktion gültig|in der aktion|aktionstag*)
    mu4eloxu: { discount: 2.17 },
    // discount: (kostenlos|gratis|kostenfrei|umsonst|geschenkt|for free)
    g160avka: { discount: 1.71, 'new-products': -0.13 },
    // discount: (kostenlose|kostenloser|kostenlosen|kostenloses|gratis|kostenfreie|kostenfreier|kostenfreien) (versand|lieferung|probe*|probemonat|testversion|testmonat|zugabe|dessert|getränk|kaffee|upgrade|erstberatung|retoure|proben|produktprobe*|muster|geschenk|rückversand|standardversand|heißgetränk|probefahrt|probetraining|beilage|monat|monate|mitgliedschaft|parken)
    vx8wduqe: { discount: 5.06 },
    // discount: (gratisversand|gratisprobe*|gratiszugabe*|gratisartikel|gratisprodukt*|gratismonat*|gratisgetränk*|gratiseis|gratisgeschenk*|gratis versand|gratisgutschein)
    ri2mta7l: { discount: 5.78 },
    // discount: (versandkostenfrei*|portofrei*|lieferkostenfrei|versand .. (kostenlos|gratis|geschenkt|frei|umsonst)|lieferung .. (kostenlos|gratis))
    jjsm0wwv: { discount: 5.93 },
    // discount: (ohne|keine|null|null euro|0) (versandkosten|lieferkosten|liefergebühr*|grundgebühr|anschlussgebühr|aufnahmegebühr|aktivierungsgebühr|bearbeitungsgebühr*|anschlusspreis|anmeldegebühr|kontoführungsgebühr*)
    '7byjd4cs': { discount: 5.06, purchase: 0.31 },
    // discount: (ohne|kein|keinen|keine) (aufpreis|zusatzkosten|zuzahlung|mehrkosten|extrakosten)
    bk34cp55: { discount: 3.61 },
    // discount: (auf|geht auf) (unsere|unsre) kosten
    yq1itgbj: { discount: 4.34 },
    // discount: (aufs haus|auf uns|geht auf uns)
    '7yc3toba': { discount: 2.89 },
    // discount: (gratis|kostenlos|geschenkt) (dazu|obendrauf|bei|zu|ab|zum|zur|oben drauf)
    '9ke4npwu': { discount: 5.06 },
    // discount: (bekommst|bekommt|erhältst|erhaltet|erhalten|kriegst|kriegt|gibt|gibts|schenken|legen|packen|spendieren) .. (gratis|kostenlos|umsonst|geschenkt|obendrauf|oben drauf)
    n41v2cyf: { discount: 5.06 },
    // discount: (wir schenken (dir|euch|ihnen)|schenken wir (dir|euch|ihnen)|geschenk (zu|bei|ab|zum einkauf)|geschenk zu jeder|als geschenk|willkommensgeschenk)
    '5sq0r2pi': { discount: 4.34 },
    // discount: (goodie*|gratis tasse|zugabe|überraschung) .. (jede|jeder|jedem|bestellung|einkauf)
    okmts80x: { discount: 4.34 },
    // discount: (zu|bei|ab) (jeder|jedem|einem|einer) (bestellung|einkauf|kauf|bestellwert|mindestbestellwert|einkaufswert)
    '982576gb': { discount: 3.61 },
    // discount: (bestellwert|einkaufswert|mindestbestellwert|mindestbestellmenge) .. (<money>|<number>)
    gs80agsm: { discount: 3.61 },
    // discount: (zwei|2|drei|3) (zum preis von|für) (einem|eins|einen|einer|1|zwei|2|<money>)
    '0awepq10': { discount: 6.69 },
    // discount: <number> zum preis von (<number>|einem|einer|eins)
    weybrugh: { discount: 6.5 },
    // discount: (1 1 gratis|2 für 1|2for1|3 für 2|1 kaufen|eins kaufen|zweites gratis|zweite gratis|das zweite .. (gratis|kostenlos|geschenkt)|kauf* .. bekomm* .. gratis)
    g3izxhb9: { discount: 5.78 },
    // discount: statt [<any>] (<money>|<number>) [<any>] [nur|jetzt|für|jetzt nur] (<money>|<number>)
    fut6s552: { discount: 5.78 },
    // discount: (<money>|<number>) [<any>] statt [<any>] (<money>|<number>)
    '38e3nz2k': { discount: 6.56 },
    // discount: statt <money>
    lygr89h3: { discount: 5.06 },
    // discount: (vorher|früher|war|uvp|sonst|normalerweise|regulär) <money>
    mvj5ublr: { discount: 4.34 },
    // discount: (nur|für nur|jetzt nur|schon ab|bereits ab|jetzt für|nur noch|schlappe|schlanke|unschlagbare) <money>
    egvuw7rs: { discount: 2.82, purchase: -0.13, 'new-products': 0.23 },
    // discount: (jetzt|heute|aktuell|diese woche|am wochenende) [für|nur|für nur|schon ab] <money>
    '68wj3av3': { discount: 2.84 },
    // discount: (nur heute|nur bis|nur noch heute|nur dieses wochenende|nur für kurze zeit|für kurze zeit|nur kurze zeit|solange der vorrat reicht|solange vorrat reicht|befristet*|zeitlich begrenzt|nur am <date>)
    '3mua1soi': { discount: 3.04, purchase: 0.11, 'new-products': 0.1, event: -0.17 },
    // discount: (gültig|gilt) (bis|vom|ab|nur|für|auf|von|noch bis|im|in)
    tvipmm0e: { discount: 2.91, purchase: -0.32, 'new-products': 0.11 },
    // discount: (günstig|günstiger|günstige|günstigen|günstigsten|billig|billiger|preiswert*|preisgünstig*|superbillig)
    k4056vx5: { discount: 2.31 },
    // discount: (preis*|preise) (gesenkt|gepurzelt|purzeln|fallen|sinken|gefallen|halbiert|eingefroren|runter|senken)
    etpa0l0s: { discount: 5.78 },
    // discount: (senken|senkt|gesenkt|purzeln) .. preise*
    j51mgfe5: { discount: 5.06 },
    // discount: (sparen|sparst|spart|ersparnis|spartipp*|spartarif|spar dir|sparwochen|spartage)
    ojodbftu: { discount: 3.61 },
    // discount: (bares geld|geld sparen|jetzt sparen|richtig sparen|kräftig sparen|ordentlich sparen|clever sparen)
    etqvys47: { discount: 5.06 },
    // discount: (cashback|geld zurück|rückerstatt* .. <money>|bonuspunkte|extrapunkte|treuepunkte|extra punkte|doppelte punkte|paybackpunkte|payback punkte|fach punkte|treueherzen|treuekarte*|stempelkarte*|bonuskarte*|bonusheft|treueprogramm|punkte sammeln|treuerabatt)
    rbxgqxzt: { discount: 4.62 },
    // discount: (doppelte|dreifache|fache|extra|mehrfach) [<any>] punkte
    cvsh5ryp: { discount: 5.78 },
    // discount: (happy hour|happyhour|after work preis*)
    fg3zz25r: { discount: 4.47 },
    // discount: (all you can eat|mittagsmenü|mittagstisch|tagesgericht|tagesmenü|kombi|menü|sparmenü|set|bundle) .. <money>
    lc2gebn3: { discount: 3.61 },
    // discount: (sparmenü|spar menü|sparpaket*|vorteilspack*|sparpack*|vorteilspaket*|familienkarte*)
    aq1fm517: { discount: 3.61 },
    // discount: (frühbucher*|early bird|earlybird|last minute|lastminute|frühbucherrabatt*|frühstarter*)
    bzx1ugbq: { discount: 4.34, purchase: 0.26 },
    // discount: (studierende|studenten|schüler|azubis|senioren|mitglieder|kinder|neukunden|familien|rentner|geburtstagskinder) (zahlen|sparen|bekommen|erhalten|essen|fahren|haben|reisen) .. (nur|weniger|<percent>|<money>|gratis|kostenlos|rabatt|freien)
    '7mf30o9s': { discount: 5.78 },
    // discount: (kinder .. (frei|gratis|kostenlos|umsonst)|freier eintritt für .. <number>|zahlt nur die hälfte|zahlen nur die hälfte|zahlst nur|zahlt ihr nur|zahlt nur)
    dld2fxhy: { discount: 4.34 },
    // discount: (wirb|werbt|empfiehl|empfehlt|einladen) .. (freund*|bekannte) .. (<money>|prämie|bonus|gutschein|rabatt|gratis)
    e0z39w85: { discount: 5.78 },
    // discount: <number> (monate|wochen|tage|monat) (gratis|kostenlos|geschenkt|umsonst|testen|frei)
    '3k74lvsb': { discount: 5.78 },
    // discount: (ersten|erste) [<number>|<any>] (monat|monate|woche|stunde|fahrt) .. (gratis|kostenlos|geschenkt|umsonst|<money>)
    '04jrljf5': { discount: 5.06 },
    // discount: (30 tage testen|kostenlos testen|gratis testen|jetzt gratis|probemonat|probeabo|kostenlos ausprobieren|unverbindlich testen)
    dzpzh0ud: { discount: 3.61 },
    // discount: (geld zurück garantie|inzahlungnahme|eintauschprämie*|umtauschprämie|wechselprämie|wechselbonus|neukundenbonus|startbonus|sofortbonus)
    y20fleuw: { discount: 4.62 },
    // discount: (null prozent|0 %|<percent>) (finanzierung|zinsen|effektiver)
    eurhbf1l: { discount: 3.61 },
    // discount: (adventskalender|türchen) .. (rabatt|<percent>|angebot|code|deal)
    i0las0am: { discount: 5.06 },
    // discount: (mit|und) (<percent>|<money>) (rabatt|vorteil|preisvorteil)
    '8vkktk6o': { discount: 5.78 },
    // discount: (zum [absoluten] (sonderpreis|schnäppchenpreis|kleinen preis|besten preis|aktionspreis|top preis|mini preis)|kleiner preis|kleine preise|kleinen preis)
    qvzg4qvw: { discount: 4.34 },
    // discount: (veranstaltung|workshop|webinar|eintritt|teilnahme|beratung|infoabend|vortrag|angebot|newsletter|download) .. (kostenlos|kostenfrei|gratis|frei)
    lx7zxdy1: { discount: -2.17 },
    // discount: (kostenlos|kostenfrei|gratis|kostenlose|kostenlosen|kostenfreie) .. (anmelden|webinar|workshop|teilnahme|teilnehmen|online seminar|infoveranstaltung|vortrag|herunterladen|führung|angebot für)
    oz58ec0y: { discount: -2.17 },
    // discount: (energie|strom|wasser|zeit|co2|platz|ressourcen) (sparen|spart|sparst|einsparen)
    utwimac3: { discount: -2.89 },
    // discount: (stellenangebot*|jobangebot*|kulturangebot*|freizeitangebot*|hilfsangebot*|beratungsangebot*|kursangebot*|bildungsangebot*|sportangebot*|betreuungsangebot*|ferienangebot*|angebot für (kinder|jugendliche|alle))
    dvqjva68: { discount: -2.89 },
    // discount: (gewinn*|verlos*) .. (gutschein*|*gutschein)
    '1106dhrz': { discount: -2.89 },
    // discount: (geschenkt bekommen|geschenktes vertrauen|vertrauen geschenkt|aufmerksamkeit geschenkt|umsonst gewartet|nicht umsonst)
    zyun1f8o: { discount: -2.89 },
    // discount: <number> .. (kaufen|nehmen|mitnehmen|bestellen) [und] [nur] (<number>|nur <number>) .. (zahlen|bezahlen)
    '9vpg2jcr': { discount: 6.53, purchase: -0.15 },
    // discount: (plus|umsatz|gestiegen|stieg|wuchs|wachstum|zuwachs|rückgang|anteil|minus) .. (<percent>|<money>)
    owrv7prw: { discount: -2.89 },
    // discount: ermäßigt <money>
    j1zcninp: { discount: -2.89 },
    // discount: (ferienticket|deutschlandticket|tagesticket|familienticket|gruppenticket|sparticket*) .. <money>
    ay7zqr9l: { discount: 3.61 },
    // discount: (nur <number> stunden|<number> stunden lang|nur <number> tage|nur 24h|nur 48h)
    '46rlfim2': { discount: 3.78, purchase: -0.19 },
    // discount: (umsonst|geschenkt)
    k43x8vh8: { discount: 3.4 },
    // discount: (bekommst|bekommt|erhältst|erhaltet|gibt es) .. <money> .. .. (geschenkt|rabatt|gutschrift|zurück)
    oik2dl9v: { discount: 6.5 },
    // discount: (schüler|studenten|studierende|kinder|senioren|familien) .. .. (für nur <money>|gratis|umsonst)
    '9l49mr2s': { discount: 4.71 },
    // discount: (ersten|<number>|zwei|drei|einen|ein) [<number>|zwei|drei] (monate|monat|wochen|tage|woche|monatsbeiträge) .. (geschenkt|gratis|kostenlos|umsonst|beitragsfrei) [bekommen|dazu|trainieren|testen|sichern|erhalten|nutzen]
    jzl80m5b: { discount: 9.11, purchase: 0.31 },
    // discount: (gebühr|*gebühr|versandkosten|lieferkosten|startpaket|pauschale|*pauschale) .. (entfällt|entfallen|geschenkt|sparen|übernehmen wir|schenken wir)
    taz83r6i: { discount: 9.11 },
    // discount: <number> (nächte|tage|übernachtungen|nacht) .. .. <number> (bezahlen|zahlen|gratis)
    td9cdjug: { discount: 9.11 },
    // discount: ({customer}|*kunden|*inhaber|*inhaberinnen|kinder|senioren|familien|studierende|frauen|väter|mütter|alle) .. .. (kostenlos|gratis|umsonst|freien eintritt|freie fahrt)
    wdy7ly3v: { discount: 7.04 },
    // discount: (gewinne|gewinnt|gewinnen|verlosen|verlost|verlosung|zu gewinnen|gewinn) .. .. (*gutschein|*gutscheine|*gutscheinen|gutschein*)
    nlei97vt: { discount: -5.78 },
    // discount: (schenken wir|gibt's|gibt es|bekommst du|bekommt ihr|erhaltet ihr|erhältst du|legen wir|erhalten sie) .. .. .. (im wert von|gratis|gratis dazu|dazu|obendrauf|geschenkt|kostenlos|on top|als geschenk)
    o3k00vkb: { discount: 9.21, purchase: -0.18 },
    // discount: (bei|zu|beim|ab|für) (jedem|jeder|allen|deinem|eurem|ihrem|jede|jeden) .. .. (gratis|geschenkt|kostenlos|geschenk|gratis dazu|dazu)
    f69fg899: { discount: 7.95 },
    // discount: (early bird|frühbucher*|rabatt|rabattaktion|aktion|sale|angebot|frühbucherrabatt) .. .. (ausverkauft|vorbei|beendet|abgelaufen|ausgebucht|verpasst|vergriffen)
    ti8ld366: { discount: -5.78 },
    // discount: (mehrwertsteuer|mwst|märchensteuer) .. (geschenkt|sparen|schenken|erlassen|wir)
    o0tcv00m: { discount: 9.11 },
    // discount: (verbilligt*|preishit*|preiskracher*|preistipp*|preisaktion*|tiefpreis*|stattpreis*|nettopreis*|aktionsware|aktionsangebot*)
    jxqtwa17: { discount: 5.78 },
    // discount: (haben|hat|bekommen|bekommt|erhalten|genießen|gibt's|gibt es) .. (freien|gratis|kostenlosen|vergünstigten|ermäßigten) (eintritt|zutritt|kaffee|versand|drink|sekt|aperitif|parkplatz)
    ehibr033: { discount: 9.11 },
    // discount: (jede|jeder|jedes|jeden|alle) <any> [<any>] [nur|für|für nur|um|zu je|je] <money>
    e106xnu9: { discount: 7.23 },
    // discount: (bei|beim) (kauf|abschluss|buchung|bestellung|einkauf) .. .. .. (gratis|geschenkt|kostenlos|dazu|geschenk|schenken|prämie|zugabe)
    o4e7tpah: { discount: 8.67 },
    // discount: (um|auf|von|bei) <percent> (auf|gestiegen|gesunken|gewachsen|zurück|erhöht|gesteigert|mehr|weniger)
    okhtphc8: { discount: -5.78 },
    // discount: nur [noch] (buchbar|gültig|bestellbar) (bis|bis zum|am|im)
    '6y5zh5sg': { discount: 7.23 },
    // discount: (*special|*knüller|*kracher|*hammer) .. .. .. (<percent>|<money>|gratis|kostenlos)
    c6712owv: { discount: 7.23 },
    // purchase: (jetzt|hier|online|gleich|direkt|sofort|einfach) [online|hier|direkt|noch|schnell|gleich] (bestellen|kaufen|shoppen|bestellbar|buchen|reservieren|vorbestellen|sichern|erhältlich|zugreifen|erwerben|mitnehmen)
    qp7f3rby: { purchase: 3.73, 'new-products': 0.21 },
    // purchase: (bestell|bestelle|bestellt|bestellen sie|kauf|kaufe|kauft|kaufen sie|shoppe|shoppt|shoppen) (jetzt|hier|online|gleich|direkt|deine*|dein|eure*|euer|ihre*|ihr|sie|es|ihn|noch|bei|im|in|unter|über|per|einfach|dir|euch)
    q6rteqz9: { purchase: 3.25 },
    // purchase: (buch|buche|bucht|buchen sie|reserviere|reserviert|reservieren sie) (jetzt|hier|online|gleich|direkt|deine*|dein|eure*|euren|euer|ihre*|ihren|einen|dir|euch|schnell|noch|unter|bei|im|über|telefonisch)
    z2jhy451: { purchase: 3.26 },
    // purchase: ^ (bestell|bestelle|bestellt|bestellen|kauf|kaufe|kauft|shoppe|shoppt|shop)
    '8qm5gwpi': { purchase: 2.49 },
    // purchase: (bestellen|kaufen|shoppen|bestellbar|bestellt) .. <url>
    '78lmbdty': { purchase: 2.79 },
    // purchase: (buchen|reservieren|buchbar) .. <url>
    bl9eacas: { purchase: 2.32 },
    // purchase: (bestellen|bestellbar|bestellung|bestellungen|bestellst|vorbestell*|nachbestell*)
    whq1r48b: { purchase: 1.58 },
    // purchase: (vorbestellen|vorbestellbar|vorbestellung*|vorbesteller*|vorverkauf|pre order|preorder)
    fo1thw3b: { purchase: 2.35 },
    // purchase: (kaufen|käuflich|kaufst|einkaufen|kauf|zu kaufen|erwerben)
    wdgzyskc: { purchase: 1.25 },
    // purchase: (reservieren|reservierung|reservierungen|reserviert|tischreservierung*)
    egiae36j: { purchase: 1.86 },
    // purchase: (buchen|buchung|buchungen|buchbar|online buchen)
    '92b5443j': { purchase: 1.49 },
    // purchase: (erhältlich|verfügbar|lieferbar|zu haben|bestellbar|vorrätig|zu bekommen|kaufbar)
    '9vh9f428': { purchase: 2.07 },
    // purchase: (ab sofort|jetzt|ab heute|ab morgen|wieder|online|überall|exklusiv|auch|noch) [wieder|auch|online|überall|exklusiv|nur|in|im|bei] (erhältlich|verfügbar|lieferbar|zu haben|bestellbar|vorrätig|im handel|im shop|im regal|in den regalen)
    '923fc2gu': { purchase: 3.41 },
    // purchase: (erhältlich|verfügbar|zu haben|gibt es|gibts|bekommt ihr|bekommst du|findet ihr|findest du|finden sie|kriegt ihr|holt euch) .. (in|im|bei|auf|an|unter|über) [unserem|unserer|unseren|ausgewählten|allen|eurem|deinem|deiner|ihrem|ihrer|dem|der|den] (<url>|{place}|amazon|edeka|rewe|dm|rossmann|aldi|lidl|kaufland|online|kasse|theke|netto|müller|ikea|thalia|media markt|migros|coop|spar|billa|hofer)
    x5fbka8h: { purchase: 3.41 },
    // purchase: (im|in unserem|in meinem|unserem|zum|unser|unseren|den|der) [neuen|kleinen] (onlineshop|online shop|webshop|web shop|shop|fanshop|fan shop|store|hofladen|online store|onlinestore|ticketshop)
    '9crf7x1g': { purchase: 2.85, 'new-products': 0.43, event: -0.14, 'general-info': -0.11 },
    // purchase: (onlineshop*|webshop*|fanshop*|hofladen*|ladengeschäft*|*shop)
    mtnrmx5c: { purchase: 1.86 },
    // purchase: (in|an) (allen|ausgewählten|deiner|eurer|unseren|unserer|ihrer|jeder|vielen) (filialen|filiale|märkten|geschäften|läden|stores|shops|standorten|apotheken|supermärkten|buchhandlungen|vorverkaufsstellen|restaurants|kinos|verkaufsstellen)
    g6eh6wss: { purchase: 2.49, 'new-products': 0.19 },
    // purchase: (im handel|im fachhandel|im supermarkt|im buchhandel|im kühlregal|im regal|in den regalen|im laden|vor ort|bei deinem händler|bei ihrem händler|händler*)
    ymycvbnw: { purchase: 1.41 },
    // purchase: (jetzt|ab <date>|ab sofort|überall|endlich|bald) .. (im handel|im kino|in den kinos|im regal|im supermarkt|im buchhandel)
    wb6keiac: { purchase: 2.32 },
    // purchase: (wieder da|wieder auf lager|auf lager|nachgelegt|nachschub|neue ware|frisch eingetroffen|eingetroffen|wieder im shop|wieder im sortiment|wieder vorrätig)
    pkewl19i: { purchase: 2.33 },
    // purchase: (nur noch|noch|letzte|wenige|die letzten|begrenzte|restliche) [<number>|wenige|ein paar|einige|restliche] (stück|exemplare|paar|tickets|karten|tische|zimmer|termine|größen|restkarten|stückzahl|flaschen)
    s2mhh32p: { purchase: 2.32 },
    // purchase: (ausverkauft|vergriffen|solange der vorrat reicht|solange vorrat|limitierte stückzahl|begrenzte stückzahl|schnell sein lohnt|schnell sein|limitiert*|nur solange)
    ljnf5ifz: { purchase: 2.09, 'new-products': 0.19 },
    // purchase: (sichere dir|sichert euch|sichern sie sich|sicher dir|schnapp dir|schnappt euch|hol dir|hole dir|holt euch|holen sie sich|gönn dir|gönnt euch|greif zu|greift zu|krall dir|zuschlagen|schlag zu|schlagt zu) [jetzt|noch|noch heute|schnell|gleich|hier|direkt]
    '32yxk5ib': { purchase: 2.32 },
    // purchase: (sichere dir|sichert euch|sichern sie sich|hol dir|holt euch|schnapp dir|schnappt euch) .. (ticket*|karte*|exemplar*|trikot*|dauerkarte*|lieblings*|platz|{product})
    y8g2579v: { purchase: 2.76 },
    // purchase: (ticket*|eintrittskarte*|konzertkarte*|dauerkarte*|tageskarte*|karten|*tickets|*karten) [gibt es|gibts|sind|jetzt|ab sofort|erhältlich|unter|hier|noch|im|an|über|bei|online|ab|für|im vorverkauf|im vvk|vvk]
    '579btxcb': { purchase: 1.47, giveaway: 0.16 },
    // purchase: (ticket*|karten|eintrittskarten|*tickets|dauerkarten|restkarten) .. (<url>|<money>|vorverkauf|vvk|abendkasse|tageskasse|ticketshop|erhältlich|sichern|kaufen|buchen|link in bio|link in der bio|im shop|verfügbar|bestellen)
    '9bbzk4gk': { purchase: 3.02 },
    // purchase: (vorverkauf|vvk|abendkasse|tageskasse|ticketverkauf|kartenverkauf|ticketing|vorverkaufsstelle*)
    a8dr1h34: { purchase: 2.81 },
    // purchase: (für|ab|um|nur|je|kostet|kosten|preis|à|zu|statt|von|schon ab|bereits ab|zum preis von) <money>
    gccm7k64: { discount: 0.41, purchase: 1.88, event: -0.18 },
    // purchase: <money> (pro|je|inkl|zzgl|das|die|der|stück|per|p|mtl|monatlich|im monat|am tag|statt|vvk|ak|plus|inklusive)
    '5wdobxf2': { purchase: 2.16, connected: 0.33 },
    // purchase: (preis|preise|preisliste|kostenpunkt|kostet|kosten|uvp|vb|festpreis|eintrittspreis*)
    vfvna5xq: { discount: 0.1, purchase: 1.47 },
    // purchase: (pro person|pro nacht|pro kilo|pro flasche|pro stück|pro portion|pro kg|pro liter|mtl|zzgl|inkl mwst)
    ygwcp6c7: { purchase: 1.82 },
    // purchase: (warenkorb|zur kasse|versand|lieferung|liefern|geliefert|lieferdienst|lieferservice|abholung|abholen|abholbereit|zum mitnehmen|click & collect|click and collect|selbstabholer|takeaway|take away|to go|außer haus|lieferando|wolt|uber eats|ubereats)
    '72m1a9zu': { purchase: 1.82, connected: 0.37 },
    // purchase: (per mail|telefonisch|per telefon|per dm|per nachricht|whatsapp|per whatsapp|anruf|tel|unter) .. (bestell*|reservier*|buch*|<phone>)
    '0bbqdklm': { purchase: 1.86 },
    // purchase: (bestell*|reservier*|buch*|vorbestell*) .. (per mail|telefonisch|per telefon|per dm|per nachricht|per whatsapp|<phone>|<email>|vor ort|online|in der filiale|über die app|link in bio|link in der bio|per app|im shop|auf unserer website|unserer webseite|unserer homepage)
    el88p2ze: { purchase: 3.55 },
    // purchase: (tisch|tische|termin|termine|zimmer|slot|slots|probefahrt|beratungstermin*|kennenlerntermin*) .. (reservieren|buchen|sichern|vereinbaren|ausmachen|frei|buchbar|vergeben)
    th2k6i0u: { purchase: 3.19, 'general-info': -0.22 },
    // purchase: (terminvereinbarung*|termin vereinbaren|terminbuchung|probefahrt|beratungstermin*|wunschtermin*|onlinetermin*|online termin*|tisch reservieren)
    wev5ev0t: { purchase: 2.44 },
    // purchase: (freie|noch freie) (tische|termine|zimmer|slots|kapazitäten|wohnungen|ferienwohnungen)
    '9gssw16w': { purchase: 2.79 },
    // purchase: (jetzt|hier|app) (downloaden|herunterladen|runterladen|laden|streamen|anhören|anschauen|abonnieren)
    '22r4k1s8': { purchase: 1.39 },
    // purchase: (app store|google play|playstore|app herunterladen|app laden|lad dir die app|ladet euch die app|lade dir .. app|app downloaden)
    z8o3wgu3: { purchase: 2.25 },
    // purchase: (streamen|streambar|auf netflix|auf spotify|auf amazon|prime video|auf dvd|als stream|in der mediathek|auf disney|bei sky|bei magenta|auf joyn|auf rtl|auf dazn|läuft im kino|im kino|dvd|blu ray|bluray|hörbuch|e book|ebook|taschenbuch)
    '6iy9xway': { purchase: 1.44 },
    // purchase: (größe|größen|gr) (<number>|xs|s|m|l|von|36|38)
    elkmcx20: { purchase: 2.32 },
    // purchase: (in den größen|in den farben|in verschiedenen farben|verfügbare größen|in allen größen)
    la4toiz2: { purchase: 1.86 },
    // purchase: (zu verkaufen|zu vermieten|verkaufe|verkaufen wir|steht zum verkauf|zum verkauf|im verkauf|mieten|zu mieten|miete|leasing|leasen|leasingrate|finanzierung|monatliche rate|ps|erstzulassung|kilometerstand|kaltmiete|wohnfläche|exposé|provisionsfrei)
    xaxit9l3: { purchase: 1.8, 'new-products': -0.12 },
    // purchase: (zum verkauf|im verkauf|verkaufsstart|verkauf startet|verkaufsstand|verkauf)
    '5m5gb6i4': { purchase: 1.86 },
    // purchase: (geschenkidee*|geschenk (für|zum)|perfekte geschenk|verschenken|als geschenk|geschenktipp*|geschenkgutschein*|wertgutschein*|gutscheine (gibt|bekommt|erhältlich|für))
    '6jfbibeo': { purchase: 1.85 },
    // purchase: (produktlink*|zum produkt|zum shop|zum angebot|zum ticket|zur buchung|zur bestellung|zu den tickets|hier gehts zum shop|shop now|link zum shop|shop link|im shop)
    nnqlbnae: { purchase: 3.27 },
    // purchase: (link in bio|link in der bio|link im profil|link in unserer bio|link in den kommentaren) +price
    '81j860s8': { purchase: 1.86 },
    // purchase: (shop|shoppen|shopping|bestell*|erhältlich|kaufen|buchen) .. (link in bio|link in der bio|link im profil|link unten|story)
    nq64pq6l: { purchase: 2.79 },
    // purchase: (kommt vorbei|komm vorbei|schaut vorbei|schau vorbei|vorbeischauen|vorbeikommen|besucht uns|besuchen sie uns|besuch uns) .. {place}
    je9pid2j: { purchase: 1.86 },
    // purchase: (probiert|probier|probiere|probieren sie|testet|teste|kostet) .. (jetzt|gleich|heute|filiale|in deinem|in eurem|bei uns|vor ort)
    gbrpbd01: { purchase: 1.39 },
    // purchase: (mittagstisch|mittagskarte|wochenkarte|tageskarte|mittagsmenü|speisekarte|tagesgericht*|brunch|frühstück) .. (<money>|<date>|<time>|heute)
    cihxmhgu: { purchase: 1.82, 'general-info': 0.1 },
    // purchase: (abo|abos|abonnement|jahresabo|mitgliedschaft|mitglied werden|tarif|vertrag|konto) .. (abschließen|eröffnen|jetzt|wechseln|<money>|hier|sichern|bestellen)
    im1u80by: { purchase: 2.34 },
    // purchase: (jetzt|hier|online|gleich) (wechseln|abschließen|eröffnen|beantragen|mieten|leasen|upgraden|konfigurieren|anfragen|angebot anfordern|angebot einholen)
    '3yvtqza8': { purchase: 2.98, 'new-products': -0.13 },
    // purchase: (jetzt|hier|direkt|unverbindlich) .. (anfragen|anfordern|beantragen|konfigurieren|zusammenstellen)
    aqdteu7w: { purchase: 1.86 },
    // purchase: (dein|deine|deinen|euer|euren|eure|ihr|ihre|ihren) (ticket|tickets|exemplar|bestellung|reservierung|buchung|karte|dauerkarte|trikot|kuchen|torte|weihnachtsbaum|urlaub|reise|wunschauto|probefahrt)
    wwvd00h1: { purchase: 1.39 },
    // purchase: (auto|haus|wohnung|grundstück|immobilie) .. (kaufen|mieten|verkauft|verkaufen)
    mfbycksf: { purchase: 1.39 },
    // purchase: (merch|merchandise|fanartikel|merchstand) .. (shop|erhältlich|kaufen|bestellen|<url>|online)
    sik7pf72: { purchase: 2.79 },
    // purchase: (wer kauft|bestellt worden|bestellt hat|bestellung aufgegeben|einkaufszettel|einkaufsliste|gut zu kaufen)
    '45q0q2vu': { purchase: -1.39 },
    // purchase: (bestellnummer|buchungsnummer|auftragsnummer|kundennummer|bestellstatus|deine bestellung|ihre bestellung|eure bestellung) +post:reply
    hbsr35dp: { purchase: -1.86 },
    // purchase: (verfügung|zur verfügung|zur verfügung stehen)
    '9z4ej25r': { purchase: -0.93 },
    // purchase: (platz|plätze) .. (reservieren|buchen|sichern|frei)
    '7w21l4zq': { purchase: 0.9 },
    // purchase: (gibt es|gibts|bekommt ihr|bekommst du|kostet|kosten|erhaltet ihr) .. (<money>|für <money>)
    v3m5nv98: { purchase: 2.59 },
    // purchase: (jahreskarte*|tageskarte*|gutschein*|geschenkkarte*|eintrittskarte*) .. (<money>|kasse|online|erhältlich|shop)
    z0653jxm: { purchase: 3.08 },
    // purchase: (*reservierung|*reservierungen|*buchung|*bestellung) (über|unter|per|telefonisch|online|via|auf|bei)
    zqb99pty: { purchase: 2.98 },
    // purchase: (bekommt|findet|kriegt|gibt) (ihr|es|sie) .. .. (bei|in|im) .. (stores|läden|filialen|märkten|geschäften|supermarkt|handel|shop)
    c9h3o8lk: { purchase: 2.32 },
    // purchase: (sofort|ab lager|ab <date>|wieder) (verfügbar|lieferbar|bestellbar|buchbar|erhältlich)
    dkuk99vc: { purchase: 2.91 },
    // purchase: (gibt's|gibt es|gibts|bekommt ihr|bekommst du|findet ihr|findest du|kriegt ihr|bekommen sie|finden sie) .. .. (in|im|bei|auf|an|am|ab) .. (hof|automat|wochenmarkt|*supermarkt|*markt|*märkten|*filiale|*filialen|*händler|*handel|*shop|*stores|shop|laden|läden|lädeli|geschäft|geschäften|theke|kühlregal|regal|kühlregalen|regalen|hofladen|automaten|selbstbedienung)
    tdxvgek9: { purchase: 2.91 },
    // purchase: (ihr findet|ihr bekommt|ihr kriegt|du findest|du bekommst|sie finden|sie bekommen|man bekommt) .. .. (in|im|bei|an) .. (*supermarkt|*markt|*märkten|*filiale|*filialen|*händler|*handel|*shop|shop|laden|läden|geschäft|geschäften|kühlregal|regal|tankstelle*|verkaufsstelle*)
    qc5jrc05: { purchase: 3.25 },
    // purchase: (hier geht's|hier geht es|hier gehts|da geht's|hier entlang) (zum|zur|zu den|in den|zu unserem|zu unserer) [<any>] (shop|*shop|ticket|tickets|ticketshop|produkt|angebot|buchung|bestellung|bestellformular|kollektion|reservierung|vorverkauf|kurs|artikel im shop|onlinebuchung)
    '7fcr9bds': { purchase: 3.72 },
    // purchase: link (zum|zur|zu den) [<any>] (buch|produkt|produkten|artikel|ticket|tickets|kauf|vorverkauf|ticketshop|onlineshop|buchung|reservierung|bestellung|terminbuchung)
    d90u414e: { purchase: 3.25 },
    // purchase: (frei geworden|freigeworden|kurzfristig frei|spontan frei|kurzfristig .. frei|spontan .. frei|kurzfristig abgesagt .. frei)
    vflh2ejy: { purchase: 3.72 },
    // purchase: (für|kostet|kosten|à|preis|je|zum preis von) (fr|sfr) <number>
    kiy0m9iq: { purchase: 2.79 },
    // purchase: (beim kauf|bei kauf|beim einkauf|beim nächsten einkauf|vor dem kauf|nach dem kauf|beim kauf eines gutscheins .. <money>)
    cb20ijiy: { purchase: -1.86 },
    // purchase: (code|gutscheincode|rabattcode|abzug|rabatt) .. .. (warenkorb|kasse|checkout|bestellvorgang|bestellung)
    a2tzx7h4: { purchase: -1.86 },
    // purchase: (bitte|rechtzeitig|unbedingt|am besten|vorher) .. (reservieren|vorbestellen|vorreservieren)
    mwuwlni4: { purchase: 2.79 },
    // purchase: (*karten|*tickets|karten|tickets|restkarten|restplätze) .. .. (ist|sind) [jetzt|ab sofort|wieder|noch] (da|online|verfügbar|erhältlich|live|buchbar)
    r31cqw70: { purchase: 3.25 },
    // purchase: (buchbar|reservierbar|bestellbar) (bis|über|bei|unter|direkt|auf|im|online|ab)
    i9f1ibn0: { purchase: 2.5 },
    // purchase: (noch|wieder) .. (samstage|wochenenden|termine|kapazitäten|zeitfenster|slots|zimmer|tische|stellplätze|ferienwohnungen) .. frei
    zy3f4442: { purchase: 3.27 },
    // purchase: (vorverkauf|vvk|ticketverkauf|kartenverkauf|ticketvorverkauf|verkauf|buchung) [ist] (startet|beginnt|läuft|öffnet|hat begonnen|gestartet|eröffnet)
    k5wnf6e8: { purchase: 3.87, event: -0.34 },
    // purchase: (konto|depot|girokonto|tagesgeldkonto|versicherung|police|kredit) .. (eröffnen|abschließen|beantragen|bestellen)
    '3vt4gvep': { purchase: 2.62 },
    // purchase: (wieder|ab sofort wieder) .. (bestellbar|buchbar|verfügbar|erhältlich|lieferbar|zu haben)
    epoasc8v: { purchase: 3.25 },
    // purchase: (link in bio|link in der bio|link im profil|zum shop) +post:promo-code
    '7k8emcuo': { purchase: 2.79 },
    // purchase: (anfragen|anfrage|bestellungen|reservierungen|buchungen) .. (über|per|an|unter|via|gerne) .. (formular|kontaktformular|<email>|<url>|website|homepage|mail|telefon|<phone>|whatsapp)
    r7ggs26i: { purchase: 2.83 },
    // purchase: (wohnungen|wohnung|einheiten|doppelhaushälfte*|reihenhaus|reihenhäuser|grundstücke|büroflächen|gewerbefläche*|ladenlokal) .. .. (verfügbar|frei|zu vermieten|zu verkaufen|bezugsfertig|zu haben)
    x4ld8ktg: { purchase: 3.49 },
    // purchase: (ruf|ruft|rufen sie|einfach anrufen|meldet euch|melde dich) .. .. <phone>
    '6ryboecq': { purchase: 3.25 },
    // purchase: (reparatur|*reparatur|behandlung|*behandlung|massage|haarschnitt|paket|menü|übernachtung|doppelzimmer|katalog|bildband|kalender|monatsabo|jahresabo) .. .. <money>
    rg854efz: { purchase: 3.25 },
    // purchase: (stück|bund|kilo|kg|portion|glas|flasche|dose|päckchen) [nur|ab|für|um|zu|schon ab] <money>
    bheskrxc: { purchase: 3.72 },
    // purchase: (kommt|komm) [gern|gerne|einfach|vorbei] (stöbern|probieren|shoppen|anprobieren|vorbei und stöbert|vorbei und probiert)
    v970hv1w: { purchase: 3.25 },
    // reviews: (<number>|fünf|vier|drei) sterne
    '64jlwhvz': { reviews: 4.54 },
    // reviews: (<number>|fünf|vier) sterne (bewertung*|von|bei|auf|rezension*|hotel|service|im)
    '24mzcg7p': { reviews: 6.55, connected: -0.1, 'general-info': -0.21 },
    // reviews: (<number> von <number> (sternen|punkten|sterne|punkte)|sternebewertung*|note <number>|gesamtnote|testnote|schulnote)
    e5ngrwbk: { reviews: 6.21 },
    // reviews: <score>
    wl4jeouc: { reviews: 6.06 },
    // reviews: (⭐⭐⭐|★★★|🌟🌟🌟)
    xyvmn40j: { reviews: 6.14 },
    // reviews: (kundenbewertung*|kundenstimme*|kundenfeedback|google bewertung*|googlebewertung*|kundenmeinung*|gästebewertung*|leserstimme*|gästestimme*|produktbewertung*|patientenstimme*|bewertungsportal*|nutzerbewertung*|erfahrungsbericht*|teilnehmerstimme*|pressestimme*)
    xxhmrs44: { reviews: 6.06 },
    // reviews: (bewertungen|bewertung|rezension|rezensionen|rezensiert|bewertet)
    '0x0gn1bt': { reviews: 4.01 },
    // reviews: (bewertet|ausgezeichnet|benotet|eingestuft|beurteilt) .. (mit|als)
    n6hpjaiq: { reviews: 5.3 },
    // reviews: (mit|note|prädikat|urteil|testurteil|ergebnis) [der note|dem|dem prädikat|dem urteil|dem testurteil] (sehr gut|gut|hervorragend|exzellent|ausgezeichnet|herausragend|bestnote*)
    pxs5x0mp: { reviews: 5.3 },
    // reviews: (sehr gut <number>|bestnote*|testurteil*|note sehr gut|gesamturteil|testergebnis*|prädikat*)
    lg95lwea: { reviews: 6.06 },
    // reviews: (testsieg*|preisleistungssieg*|preis leistungs sieger|vergleichssieger*|vergleichstest*|produkttest*|praxistest*|dauertest*|*testsieger|spitzenreiter|kassensturz)
    '1i48utto': { reviews: 6.07 },
    // reviews: (stiftung warentest|warentest|ökotest|öko test|focus money|adac test|trustpilot|tripadvisor|kununu|holidaycheck|trusted shops|gault millau|gault & millau|michelin*|falstaff|feinschmecker|computer bild|computerbild|chip de|chip test|handelsblatt|wirtschaftswoche|jameda|proven expert|provenexpert|ekomi|great place to work|top arbeitgeber|yelp)
    xu13nepb: { reviews: 4.21 },
    // reviews: (im test|test bestanden|getestet und|im vergleich|getestet von|auf dem prüfstand|unabhängig getestet|klinisch getestet|dermatologisch getestet|getestet haben|haben getestet|haben wir getestet|wir haben getestet|unser fazit|unser urteil|unser test|unser testbericht|testbericht*)
    u0edgazi: { reviews: 4.42 },
    // reviews: (auszeichnung|auszeichnungen|ausgezeichnet|ausgezeichnete|ausgezeichneter|preisgekrönt*|prämiert*|*preisträger|*preisträgerin|preisträger*|mehrfach ausgezeichnet)
    '1ucklfuz': { reviews: 4.25, 'general-info': -0.2 },
    // reviews: (ausgezeichnet|prämiert|gekürt|gewählt|ernannt|nominiert|zertifiziert|gelistet) (als|zum|zur|mit|worden|wurden|wurde|von|zu|für)
    '8ev1ng6l': { reviews: 4.54 },
    // reviews: (wurde|wurden|sind|ist|werden|erneut|wieder) .. (ausgezeichnet|prämiert|gekürt|zum besten|zur besten|zu den besten|als bester|als beste|als bestes)
    gc2w72ow: { reviews: 6.07 },
    // reviews: (zum|zur|zu den|als|unter den|unter die|zu deutschlands|deutschlands|österreichs|europas|eines der|einer der|eine der) (beste|besten|bestes|bester|top <number>|beliebteste|beliebtesten|schönsten|innovativsten|attraktivsten|nachhaltigsten|schönste|begehrtesten)
    iuw2xw9m: { reviews: 4.54 },
    // reviews: (award|awards|*award|*awards)
    '4vxhfrj2': { reviews: 3.79 },
    // reviews: (gewonnen|gewinnt|gewinnen|erhalten|erhält|bekommen|verliehen|geholt|überreicht|nominiert|freuen uns über) .. (award*|*award|*preis|preis|auszeichnung*|gütesiegel|siegel|medaille*|gold|silber|bronze|titel|zertifikat|*siegel)
    ay1gpod9: { reviews: 5.3 },
    // reviews: (den|der|dem|die|das|einen|eine) (*award|*preis|award|auszeichnung|gütesiegel|goldmedaille*) .. (gewonnen|erhalten|verliehen|bekommen|geholt|gehen an|geht an|entgegennehmen)
    qo0ycab9: { reviews: 5.35 },
    // reviews: (gütesiegel|prüfsiegel|testsiegel|qualitätssiegel|zertifiziert*|zertifizierung|zertifikat*|siegel|goldmedaille*|silbermedaille*|red dot|iso <number>|dlg prämiert|dlg gold|tüv geprüft)
    '1o2ege3b': { reviews: 3.03 },
    // reviews: (platz <number>|platz eins|erster platz|ersten platz|1 platz|platz 1|nummer 1|nummer eins|no 1|nr 1|rang <number>|top <number>|top ten)
    '1gn29n3r': { reviews: 2.6 },
    // reviews: (platz <number>|platz eins|ersten platz|nummer 1|nummer eins|top <number>|rang <number>) .. (im ranking|ranking|in der kategorie|beim|in deutschland|weltweit|der beliebtesten|der besten|arbeitgeber|bestsellerliste|in den charts|der charts|charts|liste)
    gk6u1pqf: { reviews: 6.18 },
    // reviews: (ranking*|rangliste*|bestenliste*|bestsellerliste*|top liste|topliste|hitliste|leserwahl|publikumspreis|publikumsliebling*|leserpreis|verbraucherpreis|kundenliebling*|kundenfavorit*|verbraucherwahl)
    mnhq4vjh: { reviews: 4.54 },
    // reviews: (charts|spiegel bestseller|chartplatz*|spiegelbestseller*)
    '72xk16ud': { reviews: 3.79 },
    // reviews: (bestseller|bestsellern|topseller*|verkaufsschlager|kassenschlager|dauerbrenner|meistverkauft*|meistgelesen*|meistgekauft*|beliebteste*|beliebtester|meistbestellt*|renner|publikumsmagnet|lieblingsprodukt* (der|unserer|eurer)|unser beliebtest*|eure favoriten|eure lieblinge|fan favorit*)
    v6kt0uc5: { reviews: 3.79 },
    // reviews: (das sagen|das sagt|was sagen|so urteil*|so bewerten|das meint|das meinen) .. ({customer}|presse|über uns|über unser|tester*|experte*|familie|jury|kritiker*|expert*|teilnehmer*)
    '3gaj2mhp': { reviews: 6.27 },
    // reviews: ({customer}|presse|tester|jury|experten|kritiker|kritik) (sagen|sagt|schreibt|schreiben|loben|lobt|begeistert|urteilt|meint|überzeugt|schwärmen|lieben|empfehlen|feiern)
    sdn7mo0x: { reviews: 4.54 },
    // reviews: (begeisterte|zufriedene|glückliche|zufriedener|begeisterten|zufriedenen) {customer}
    orw4h4rb: { reviews: 4.54 },
    // reviews: (kritiker*|jury|laut jury|die presse|so schreibt|schreibt die|urteilt die|titelt|pressestimmen|berichtet über uns|berichten über uns)
    ceco3mee: { reviews: 3.03 },
    // reviews: (empfohlen von|empfehlung von|weiterempfohlen|weiterempfehlung*|weiterempfehlungsrate|absolute empfehlung|klare empfehlung|absolut empfehlenswert|empfehlenswert*|kann ich nur empfehlen|nur empfehlen|uneingeschränkt empfehlen|sehr zu empfehlen|unsere empfehlung|kaufempfehlung|buchtipp|lesetipp|filmtipp)
    ik8cnejc: { reviews: 4.54 },
    // reviews: <percent> (der|aller|unserer) ({customer}|befragten|anwender*|tester*|frauen|probanden|eltern|teilnehmenden) .. (zufrieden|empfehlen|bestätigen|würden|überzeugt|begeistert)
    '5u70hrva': { reviews: 6.2, 'general-info': -0.14 },
    // reviews: (sehr zufrieden|mega zufrieden|rundum zufrieden|total begeistert|absolut begeistert|restlos begeistert|bin begeistert|immer wieder gern*|gerne wieder|super service|top service|tolle beratung|super beratung|sehr nett*|sehr freundlich*|kompetente beratung|beste wahl|nie wieder ohne|möchte nicht mehr missen|jeden cent wert)
    h0gsjw43: { reviews: 3.8 },
    // reviews: (bester|beste|bestes|besten|leckerste|leckersten|schönste|schönsten|leiseste) .. (den ich|die ich|das ich|je gegessen|je getrunken|je hatte|ever|aller zeiten|der stadt|der welt|in der stadt|die wir|die es gibt)
    '4wbnrrap': { reviews: 3.85 },
    // reviews: (super|toll|top|perfekt|lecker|begeistert|empfehlen|empfehlung|klasse|fantastisch|großartig|hervorragend|liebe|beste|bester|bestes|traumhaft|zufrieden) +quote-credit
    fitzza72: { reviews: 4.54 },
    // reviews: (super|toll|top|perfekt|lecker|begeistert|empfehlen|klasse|fantastisch|großartig|hervorragend|beste|bester|bestes|zufrieden) +quotation
    '27a1rfp2': { reviews: 2.42 },
    // reviews: (danke|dank|vielen dank|dankeschön) .. (bewertung*|rezension*|feedback|lob|nette worte|lieben worte|netten worte|tolle rückmeldung|auszeichnung)
    w2deu5a5: { reviews: 5.59, community: 0.23 },
    // reviews: (feedback|rückmeldung*|lob|stimmen|worte) .. (von|unserer|aus|eines|einer) [unseren|unserer|einem|einer|zufriedenen|lieben] {customer}
    '8lk5mjnf': { reviews: 4.54 },
    // reviews: (vorher nachher|vorher und nachher)
    q03jcy22: { reviews: 2.86 },
    // reviews: (film|buch|album|spiel|produkt|game|serien) (kritik|rezension|review|check)
    btmlhx2v: { reviews: 4.54 },
    // reviews: (filmkritik*|buchkritik*|rezensionsexemplar*|review|reviews|buchrezension*|restaurantkritik*)
    egzo193z: { reviews: 4.54 },
    // reviews: (finalist*|nominiert für|nominierung|nominierungen|shortlist|longlist)
    gaj7hkti: { reviews: 2.37, 'general-info': 0.17 },
    // reviews: (jury überzeug*|überzeugte die jury|jury begründ*|so die jury|jurybegründung)
    mfaedzeb: { reviews: 5.3 },
    // reviews: (unsere favoriten|unser favorit|unsere lieblinge|unsere top <number>|redaktionstipp*|lieblingsempfehlung*|wir empfehlen|tipp der redaktion|die besten <any> (in|für|der|im|des|zum)|die besten <number>|unsere <number> liebsten)
    zk1k6fzf: { reviews: 3.01 },
    // reviews: (getestet|ausprobiert|verglichen) .. (<number>|ergebnis|fazit|sieger|urteil|überzeugt)
    x5ea5c85: { reviews: 4.54 },
    // reviews: (vergleich|im vergleich zu|schneller als|leiser als|besser als|marktführer|vergleichsportal)
    rbgvudfl: { reviews: 1.72, 'general-info': 0.2 },
    // reviews: (spieler des spiels|mvp|topscorer|bester spieler|spieler des tages)
    rbwtekqy: { reviews: 0.75 },
    // reviews: (schreib*|hinterlass*|gebt|gib|geben sie|freuen uns über|lass uns|lasst uns) .. (bewertung|rezension|google bewertung|sterne)
    '3z1j75jv': { reviews: -3.03 },
    // reviews: (sterne küche|sternenhimmel|unter den sternen|sternschnuppe*|sterne (am|funkeln|leuchten|basteln)|weihnachtssterne)
    rhspax7f: { reviews: -3.03 },
    // reviews: (ausgezeichnete leistung|reisepreis|kaufpreis|eintrittspreis|verkaufspreis|gewinnt einen|preis beträgt|hauptpreis*)
    '21cesdi8': { reviews: -3.03, service: 0.18 },
    // reviews: (coronatest*|schnelltest*|selbsttest*|im test gegen|testspiel*|klassenarbeit|gewinnt gegen|testfahr*|testet jetzt)
    xnimjpt4: { reviews: -2.27, event: -0.2 },
    // reviews: (empfiehlt|lobt|zeichnet|kürt|wählt|bewertet) (uns|unser|unsere|unseren)
    sucgpgzc: { reviews: 5.59 },
    // reviews: (unser|unsere) (favorit*|sieger*|testsieger*|spitzenreiter)
    kmb9fbov: { reviews: 4.81 },
    // reviews: (schreibt|sagt|so|meint|findet) (uns|<any>) (kundin|kunde|familie|leserin|leser|gast|frau|herr)
    qypfo4zf: { reviews: 3.79 },
    // reviews: (familie|frau|herr) <any> (über|zur|nach)
    '5n5vaiok': { reviews: 3.31 },
    // reviews: auf google +quotation
    tr0vw47x: { reviews: 3.1 },
    // reviews: (*siegel|medaille*|goldmedaille|gold|silber|bronze|bestnote*|pokal) .. (erhalten|bekommen|gewonnen|geholt|verliehen|ausgezeichnet)
    '61kovdom': { reviews: 5.62 },
    // reviews: (gold|silber|bronze) (für|beim|bei der|in der)
    '1fhaztu1': { reviews: 4.57 },
    // reviews: (*ranking|*vergleich|*wertung) .. (platz|rang|sieger|vorne|spitze|belegen|belegt|landet|landen)
    oj2ajc8v: { reviews: 5.4 },
    // reviews: (belegen|belegt|landet|landen|erreichen|erreicht) .. (platz|rang) <number>
    fqllt6kx: { reviews: 4.59 },
    // reviews: (schreibt|schrieb|sagt|meint) (uns|uns <any>) .. über (unser*|uns)
    gta17sy5: { reviews: 4.54 },
    // reviews: (kundenstory|kundengeschichte*|erfolgsstory|fallstudie*|case study|success story|anwenderbericht*|kundenreferenz*|referenzbericht*) +post:quotation
    mrgbyzrw: { reviews: 6.82 },
    // reviews: (stimmen|pressestimmen|presseecho|reaktionen|kritiken) (zu|zum|zur|über|aus) +post:quotation
    jvlh3roq: { reviews: 6.06 },
    // reviews: (jury|fachjury|leser|publikum|juroren) .. .. (entschieden|gewählt|überzeugt|überzeugen|vergeben|gekürt|prämiert|ausgewählt)
    '4e1tw2i6': { reviews: 7.57 },
    // reviews: (holt|holen|geholt|gewinnt|erhält|sichert sich|geht an|gingen an) .. .. (titel|award|auszeichnung|krone|gütesiegel|goldmedaille|innovationspreis|publikumspreis)
    fbuwth5b: { reviews: 5.78, 'general-info': 0.18 },
    // reviews: (spiel|buch|wein|bier|produkt|auto|unternehmen|gasthaus|hotel|restaurant|arbeitgeber|händler|brauerei|bäckerei|winzer|tool|start up|startup|app|verein|museum|lehrbetrieb|ausbildungsbetrieb) des (jahres|frühlings|sommers|herbstes|winters)
    cbexo0sm: { reviews: 6.82 },
    // reviews: (sagt|urteilt|urteil|fazit|meint|bewertung|ergebnis|gesamturteil) .. (sehr gut|gut|empfehlenswert|hervorragend|ausgezeichnet|sehr empfehlenswert)
    '291ejstl': { reviews: 7.57 },
    // reviews: (volle punktzahl|bestnote|höchstnote|höchste bewertung|volle punkte|top bewertung|beste note)
    lmmwt78z: { reviews: 6.82 },
    // reviews: (*medaille|medaillen) (für|bei|beim|geht|gehen|an)
    '94tfngvu': { reviews: 6.06 },
    // reviews: <number> (punkte|punkten|hauben|falstaff punkte) (für|im|beim|von|bei)
    '3d0xi46j': { reviews: 9.09 },
    // reviews: (ich|mich|mir|mein|meine|wir) +quote-credit
    fcqobiv6: { reviews: 2.3 },
    // reviews: (findet|schreibt|urteilt|lobt|meint|sagt|schwärmt|titelt) (die|der|das) [<any>] (*zeitung|*kurier|*anzeiger|*nachrichten|*blatt|*post|*magazin|*rundschau|presse|jury|kritik*) +post:quotation
    '58zzvgvk': { reviews: 8.35 },
    // reviews: (gehört|gehören|zählt|zählen) .. (zu den|unter den) [<number>] [<any>] (besten|top|attraktivsten|beliebtesten|schönsten|innovativsten|familienfreundlichsten)
    u2uonlrk: { reviews: 8.33 },
    // reviews: (feuilleton|*zeitung|*kurier|presse|*magazin|*anzeiger|*rundschau|*nachrichten) (über|zu|zum|zur) .. (unser*|uns) +post:quotation
    tk9ti7ca: { reviews: 6.82 },
    // general-info: (mehr|weitere|alle|nähere|genauere|wichtige|sämtliche) (infos|informationen|info|details|hintergründe|einzelheiten|fakten|zahlen)
    g9tcxdna: { event: 0.56, 'general-info': 0.28 },
    // general-info: (mehr|alles|weiteres|näheres|mehr dazu|mehr darüber|ausführlich) (erfahren|erfahrt ihr|erfährst du|dazu|lest ihr|liest du|lesen|wissenswerte|wichtige|wissen|gibt es hier|gibts hier|unter|hier|auf|im)
    ceprfhhf: { 'general-info': 1.3 },
    // general-info: (erfahrt|erfahre|erfahren sie|erfährst|lest|lies|lesen sie|hört|seht|schaut) (mehr|hier|jetzt|alles|wie|warum|was|im|in|auf|ihr|dazu)
    '0taulztu': { event: -0.38, 'general-info': 1.54 },
    // general-info: (jetzt|hier|weiter|komplett|nachlesen|zum) (lesen|nachlesen|weiterlesen|nachhören|anhören|ansehen|anschauen|artikel|interview|beitrag|blog|bericht|video|podcast|blogbeitrag|reinhören)
    y1lee0z0: { 'general-info': 1.3 },
    // general-info: (komplette meldung|ganze meldung|gesamte meldung|ganzen artikel|ganzer artikel|ganzes interview|pressemitteilung*|medienmitteilung*|pressemeldung*|meldung|bericht)
    wy1xmlij: { 'general-info': 1.75 },
    // general-info: (unserer|unsere|der|auf) (homepage|webseite|website|internetseite|blog|seite)
    '1o20lm3f': { 'general-info': 0.51 },
    // general-info: (so geht|so gehts|so funktioniert*|so macht ihr|so machst du|schritt für schritt|anleitung*|tutorial*|how to|diy|ratgeber|leitfaden|checkliste*|so pflegst|so bereitest|so einfach|so bleib*|so erkenn*|so vermeid*|so gelingt*|so sparst)
    gdz96yi5: { 'general-info': 1.8, giveaway: 0.33 },
    // general-info: (tipp|tipps|trick|tricks|hack|hacks|praxistipp*|expertentipp*|profitipp*|tipps & tricks|*tipps|*tipp)
    l6a15a67: { 'general-info': 1.81 },
    // general-info: (rezept|rezepte|*rezept|zutaten|zubereitung|backen|minuten backen|el|tl|prise|vermengen|ofen)
    p2q0v80x: { ideas: 0.41, community: 0.27, 'general-info': 1.23 },
    // general-info: <number> (tipps|gründe|dinge|fakten|schritte|ideen|fragen|mythen|fehler|wege|vorteile|regeln|orte|zutaten|anzeichen|trends)
    amk2wm50: { 'general-info': 2.02 },
    // general-info: (wusstest du|wusstet ihr|wussten sie|schon gewusst|gut zu wissen|fun fact|funfact|wissenswertes|fakten|faktencheck|mythos|mythen|wissen|hintergrund|hintergründe)
    ia6jv382: { 'general-info': 1.87 },
    // general-info: (blog|blogbeitrag*|artikel|beitrag|podcast*|podcastfolge|studie*|umfrage ergab|bericht*|report|whitepaper|infografik|newsletter|magazin|interview*|video|reportage|doku|dokumentation|statistik*|analyse*|forsch*)
    jj792xa5: {
      reviews: -0.17,
      connected: -0.11,
      ideas: 0.12,
      community: -0.31,
      'general-info': 0.92,
      giveaway: 0.51,
    },
    // general-info: (laut|zeigt|ergab|belegt|untersuchung*|im durchschnitt|durchschnittlich|rund <number>|etwa <number>|mehr als <number>|über <number>|insgesamt <number>|knapp <number>|fast <number>|circa <number>|ca <number>)
    '13q3jy5y': { purchase: -0.13, reviews: 0.18, connected: 0.27, 'general-info': 1.19 },
    // general-info: <percent> (der|aller|unserer|von|weniger|mehr)
    czgl1rg4: { 'new-products': 0.11, 'general-info': 0.88 },
    // general-info: (gibt bekannt|geben bekannt|bekanntgabe|bekannt gegeben|verkünd*|vermeld*|ab sofort|ab dem <date>|künftig|zukünftig|in zukunft)
    kh9okljv: { 'general-info': 0.99 },
    // general-info: (übernimmt|übernehmen|wechselt|verstärk*|neuzugang|vertrag*|verpflicht*|verlänger*|tritt .. nachfolge|nachfolger*|leiter* marketing|vorstand|geschäftsführung|geschäftsführer*|ceo|aufsichtsrat|ernannt|gewählt|verabschied*|berufen|nominiert|kader|transfer*|trainer*)
    c9nnhty4: { 'new-products': -0.17, service: -0.32, event: -0.14, connected: -0.17, 'general-info': 1.37 },
    // general-info: (übernahme|fusion|investier*|investition*|partnerschaft|kooperation*|zusammenarbeit|gemeinsam mit|partner|sponsor*|finanzierung|förder*|vereinbarung|unterzeichnet)
    '9191jo0c': { connected: -0.19, community: -0.12, 'general-info': 1.13 },
    // general-info: (umsatz|gewinn vor|wachstum|quartal*|geschäftsjahr|bilanz|ergebnis|ergebnisse|zahlen|jahresbericht|geschäftsbericht|aktionäre|prognose|rekord*|absatz|marktanteil)
    '4tu8te0v': { 'general-info': 1.19 },
    // general-info: (öffnungszeiten|geöffnet|geschlossen|öffnen wir|haben wir geöffnet|haben offen|haben auf|sind für (euch|sie) da|wir haben <date>|betriebsferien|ruhetag|feiertag*|sprechzeiten|bürozeiten|montag bis|mo fr|erreichbar|erreicht ihr uns|erreichen sie uns)
    ifb5j44p: { reviews: 0.1, service: 0.34, 'general-info': 1.37 },
    // general-info: (standort|adresse|anfahrt|parkplätze|parken|parkplatz|straße|haltestelle|findet ihr uns|finden sie uns|befindet sich|umgezogen|umzug|eröffnet haben|neueröffnung|neuer standort|neue filiale|neues büro|neuen standort|neuer laden)
    c9md3wlc: { 'general-info': 1.19 },
    // general-info: (hergestellt|aus eigener|handgemacht*|hausgemacht*|handgefertigt*|besteht aus|enthält|zutat*|inhaltsstoff*|mit viel|gefertigt|gebraut|gebacken|geröstet|verarbeitet|entwickelt|designt|vegan*|glutenfrei|laktosefrei|regional*|saisonal*|bioland|bioqualität|in bio qualität|nachhaltig*)
    bh7rptcf: { 'general-info': 1.44 },
    // general-info: (leder|seide|baumwolle|holz|stahl|glas|wolle|leinen|gold|silber|keramik|beton|aluminium)
    kz619rwi: { 'general-info': 0.84, other: 0.21 },
    // general-info: (weil|denn|deshalb|deswegen|dadurch|damit|sodass|das bedeutet|das heißt|sorgt für|hilft|ermöglicht|bietet|schützt|unterstützt|macht .. möglich|dient)
    an66rwro: { service: 0.15, community: -0.21, 'general-info': 0.13, giveaway: 0.31 },
    // general-info: (perfekt für|ideal für|eignet sich|geeignet|passt zu|passt perfekt|vorteile|vorteil|wirkung|wirkt|nutzen)
    m6th2prm: { 'general-info': 1.08 },
    // general-info: (seit <year>|gegründet|gründung|geschichte|im jahr <year>|jahrhundert|damals|historisch*|vor <number> jahren|seit <number> jahren|tradition*|jubiläum|ursprung|ursprünglich|jährt sich|erbaut|historie)
    n5lgyyv9: { event: -0.22, connected: 0.32, 'general-info': 0.87, other: 0.16 },
    // general-info: (nachhaltigkeit|recycl*|emission*|co2|klima*|erneuerbar*|energie*|umwelt*|photovoltaik|solar*|wasserstoff|windkraft|strom|wärmepumpe*)
    '2fozmmat': { 'general-info': 1.36 },
    // general-info: (gesetz*|regel|regeln|verordnung*|vorschrift*|richtlinie*|pflicht|politik*|bundestag|regierung|antrag|beschluss|beschlossen|frist*|steuer*|eu|gericht)
    n7quqkah: { 'general-info': 1.53 },
    // general-info: (rückblick|rückschau|impression*|eindrücke|highlights|höhepunkt*|fand statt|fanden statt|fand .. statt|fanden .. statt|stattgefunden|letzte woche|letztes wochenende|letzten wochenende|vergangenen|vergangene|vergangenes|gestern (war|waren|haben|hat|fand|wurde|ging|gab|trafen|feierten)|letzten samstag|letzten sonntag|letzten freitag|am wochenende (war|waren|trafen|fand|haben|tagte*)|nachbericht)
    psv6i0fj: { 'general-info': 1.68 },
    // general-info: (veranstaltete*|feierten|trafen|besuchten|besuchte|durften|konnten|nahmen teil|absolvier*|erlebten|präsentierte*|begrüßten|organisierte*|diskutierten|verbrachten|tagten|startete|eröffnete|hielt|endete|lernten|feierte|war zu gast|zu gast|waren dabei|waren wir)
    '48islmce': { 'general-info': 1.25 },
    // general-info: (experte*|expert*|profi|branche*|fachkräfte|wissenschaft*|forscher*|ingenieur*|prof|dr|dipl|minister*|bürgermeister*|präsident*|vorsitzende*|direktor*)
    ak20s2lh: { service: -0.29, connected: 0.1, 'general-info': 0.91 },
    // general-info: (technologie*|technik|digital*|daten|cloud|ki|künstliche intelligenz|software|automatisier*|it|cyber*|innovation*|lösung*|netz|5g|glasfaser|app|system*|sicherheit)
    '0d6saszz': { 'new-products': -0.12, connected: -0.24, 'general-info': 0.82, entertain: 0.25 },
    // general-info: (unternehmen|wirtschaft*|markt|industrie*|strategie*|finanz*|versicher*|bank|banken|rente|altersvorsorge|kredit|zinsen|mittelstand|handwerk|logistik|produktion*|fabrik|werk|baustelle|bau|bauarbeiten|projekt*)
    ka5ecek6: { reviews: 0.14, service: 0.16, 'general-info': 0.48 },
    // general-info: (gesund*|ernährung*|vitamin*|haut|protein|krankheit*|medizin*|impf*|krebs|therapie*|behandlung|ärzte*|arzt|studie|covid*|corona|symptome|pflege|schlaf|sport)
    vp9xaqiv: { 'general-info': 0.79 },
    // general-info: (programm*|initiative|kampagne|schule*|universität|hochschule|student*|bildung|ausbildung|studium|kita*|verein*|stiftung)
    '7w6q0hf6': { discount: 0.19, community: -0.13, 'general-info': 0.38 },
    // general-info: (hier (ist|sind|findet|gehts|geht|seht|kommt|kommen)|das ist|das sind|so sieht|darf ich vorstellen|wir stellen vor|im überblick|auf einen blick|überblick|übersicht)
    h22dq2h0: { ideas: 0.14, 'general-info': 0.69 },
    // general-info: (erklärt|erklären|erläutert|berichtet|erzählt|spricht|sprechen|zeigt|verrät|beantwortet|diskutiert|stellt vor|antwortet|im gespräch)
    rltkn7rf: { community: 0.25, 'general-info': 0.86 },
    // general-info: (sicher|sicherheit*|risiko|gefahr*|schutz|schützen|vermeiden|achtung|vorsicht|wetter|hitze|sturm|unwetter|warn*|notfall|notruf)
    br5lcznq: { service: 0.1, connected: -0.1, 'general-info': 0.55 },
    // general-info: (million*|milliarde*|mio|mrd|tausend|prozent|tonnen|kilometer|km|quadratmeter|hektar|liter|meter)
    cwr3iswp: { purchase: -0.16, 'general-info': 0.86 },
    // general-info: (deutschland*|österreich*|schweiz*|europa*|weltweit|international*|bundesweit|deutschlandweit|region*|stadt|landkreis|gemeinde|usa|china)
    mzkiyqj3: { purchase: -0.27, 'general-info': 0.35, entertain: -0.15 },
    // general-info: (spiel|spieltag|sieg|niederlage|unentschieden|saison|liga|bundesliga|mannschaft|spieler*|tor|tore|punkte|turnier|meisterschaft|pokal|tabelle|halbzeit|endstand|gegner|heimspiel|auswärts*|u20|u19|u17|nationalmannschaft|nationalspieler*|derby|aufstellung|spielplan|statistik)
    pbeh99i9: { opinion: 0.37, event: -0.32, connected: 0.11, 'general-info': 1.14, giveaway: -0.27 },
    // general-info: (warum|wie|was|wann|woher) +question-opening
    bitagsty: { 'general-info': 0.78 },
    // general-info: (wichtig|wichtige|beachte*|beachten|ihr müsst|du musst|solltet ihr|solltest du|sollte man|sollten sie|müsst ihr|denkt daran|denk dran|bitte beachtet|hinweis*|merkt euch)
    qjq7bikq: { 'general-info': 0.9 },
    // general-info: (neue filiale|neuer standort|neues werk|neues büro|neue fabrik|neuer store|neuen filiale|neue website|neue webseite|neues hauptquartier|neue zentrale|neue kita|neues gebäude|neuer chef|neue chefin|neuer spielplan|neuer webauftritt)
    njhe2f87: { 'general-info': 1.74 },
    // general-info: (wir sind jetzt auch|ab jetzt|jetzt auch auf|jetzt auch in|auch auf instagram|auch bei instagram|wir haben jetzt)
    jhtk6zrv: { 'general-info': 1.18 },
    // general-info: (termine|termin|zeitplan|fahrplan|ablauf|spielplan|spieltermine|saisonstart|saisonvorbereitung|trainingsauftakt|vorbereitung)
    '28r1d0jg': { event: 0.44, 'general-info': 1.38 },
    // general-info: (hintergrundinfo*|wissenswert*|lexikon|begriff|definition|bedeutet|bedeutung|unterschied*|heißt eigentlich|was ist|was sind|worauf)
    '0l8tbcrm': { 'general-info': 1.32 },
    // general-info: (cremig*|knusprig*|saftig*|würzig*|fruchtig*|aroma*|geschmack|frisch*|zart*|schokolade|käse|fein*)
    f0t8qff2: { purchase: 0.31, 'new-products': 0.23, event: -0.25, 'general-info': 0.35 },
    // general-info: (gewann|gewinnen wir|gewonnen haben|sieger|siegerin|gewinner|platzierung|belegte|belegten|errang|erreichte|erreichten|qualifiziert|qualifikation)
    '2ae3dffk': { 'general-info': 1.12 },
    // general-info: (frohe|frohes|fröhliche|schöne|schönes|schönen|happy|guten|gute) [<any>] (weihnacht*|ostern|neues jahr|neue woche|feiertag*|wochenende|start|woche|morgen|birthday|nacht|rutsch|muttertag|advent|feierabend|abend|valentinstag|nikolaus|geburtstag|freitag|montag)
    '2qxh7rkl': { connected: -0.23, 'general-info': -1.34, entertain: -0.23, greeting: 0.35, other: -0.14 },
    // general-info: (mood|wer kennts|wer kennt es|wenn du|wenn man|dieses gefühl|pov|montage halt|endlich freitag|endlich wochenende)
    qw9570j4: { event: 0.16, 'general-info': -1.36 },
    // general-info: so <any> (du|ihr|sie|man)
    i4nxsfmx: { 'general-info': 1.75 },
    // general-info: (jeder|jede|jedes) (zweite|dritte|vierte|fünfte|zehnte)
    '1twpbuhe': { 'general-info': 1.68 },
    // general-info: (einfach erklärt|kurz erklärt|im faktencheck|im detail|in zahlen|zahlen und fakten|von a bis z)
    pg4j2nf0: { 'general-info': 1.82 },
    // general-info: (*studie|*bericht|*statistik|*umfrage) (zeigt|ergab|belegt|sagt|kommt)
    dl03gnxm: { 'general-info': 1.87 },
    // general-info: die <number> (schönsten|besten|wichtigsten|größten|häufigsten|beliebtesten)
    u04a2ktr: { 'general-info': 1.82 },
    // general-info: (szenen|bilder|fotos|eindrücke|impressionen|aufnahmen|einblicke) (vom|von|aus|der|zum|zu|unser*|beim)
    znb9dqk9: { community: -0.14, 'general-info': 1.81 },
    // general-info: (fand|fanden) .. .. statt
    '6yj478s0': { 'general-info': 1.9 },
    // general-info: (sind|waren|war|ist) .. .. (vertreten|anwesend|zu gast|unterwegs|zu besuch)
    lyik8k7k: { 'general-info': 1.39 },
    // general-info: (hat|haben|wurde|wurden) .. .. (gewonnen|gewählt|besucht|gefeiert|gestartet|begonnen|eröffnet|besiegt|erreicht|abgeschlossen|entwickelt|übergeben|gebaut|eingeweiht|unterzeichnet|gegründet)
    byfxuwy5: { connected: -0.1, community: 0.44, 'general-info': 1.42 },
    // general-info: (wir gratulieren|herzlichen glückwunsch) .. (zum|zur|für) .. (sieg|meisterschaft|titel|aufstieg|wahl|platz|prüfung|abschluss)
    q56rs7p5: { 'general-info': 1.3 },
    // general-info: (in betrieb genommen|in betrieb|fertiggestellt|spatenstich|richtfest|grundsteinlegung|inbetriebnahme)
    p0rijwkc: { purchase: -0.17, 'general-info': 2.61 },
    // general-info: (worauf|woran|warum|wie|was) (ihr|du|sie|man) .. (achten|denken|wissen|beachten|brauchst|braucht|tun|solltet|solltest)
    a2q9gthh: { 'general-info': 1.69 },
    // general-info: (häufigsten|häufige|häufigste|eure|wichtigsten) fragen
    up3rxs1b: { 'general-info': 1.48 },
    // general-info: (nachwuchs bei|geboren|geschlüpft|wiegt|<number> kilo|<number> kg)
    '6ahjw4zn': { 'general-info': 1.23 },
    // general-info: (stundenplan|betriebsurlaub|betriebsferien|sommerpause|winterpause|*öffnungszeiten|kursplan|notdienst|parteienverkehr)
    '3tgbgpta': { 'general-info': 2.24, other: 0.1 },
    // general-info: (machen|haben|sind) .. (urlaub|im urlaub|betriebsurlaub|ferien|pause|winterpause|sommerpause)
    '4qa7pxl0': { 'general-info': 2.17 },
    // general-info: (haben|hat|ist|sind) (wir|unser <any>|das <any>|die <any>) .. .. (offen|geöffnet|zu|geschlossen)
    '10k2z2ce': {
      'exclusive-info': 0.18,
      'new-products': -0.15,
      'general-info': 2.09,
      giveaway: 0.32,
      inspire: 0.15,
    },
    // general-info: (bewerbungsfrist|anmeldefrist|anmeldeschluss|einschreibefrist|antragsfrist|frist|rückmeldefrist|abgabefrist|stichtag) .. .. (endet|ist|läuft|bis|am|der) .. <date>
    bcuzrc0z: { 'general-info': 2.17 },
    // general-info: (lehrling*|azubi*|auszubildende*|lernende*|schülerin|schüler|sportler*|spielerin|athlet*) .. .. .. (bestanden*|abgeschlossen|erspielt|gewonnen|erreicht|geholt|belegt|abschlussprüfung|gesellenprüfung|lehrabschluss*)
    a5cafg2p: { 'general-info': 2.47 },
    // general-info: (rohbau|gleichenfeier|baustart|baubeginn|bauabschluss|nimmt formen an|nehmen formen an|schreitet voran|geht voran|gehen voran|baufortschritt|baustellenupdate|laufen auf hochtouren|im umbau|wird umgebaut|wird saniert|wird erweitert)
    '7dll1vsp': { 'general-info': 2.16, other: 0.18 },
    // general-info: (ab|zum|seit) (<date>|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|jänner) .. (gilt|gelten|sinken|steigen|sinkt|steigt|ändert sich|ändern sich|tritt|treten|fährt|verkehrt|heißt|entfällt)
    '8fdo9pvz': { 'general-info': 2.17 },
    // general-info: (wirkungsgrad|reichweite|einsatzgebiet*|datenblatt|baureihe|kwp|kwh|tragkraft|gangreserve|wassersäule|belastbarkeit)
    y47erw0w: { 'general-info': 1.62 },
    // general-info: (projekt|auftrag|sanierung|installation|montage|bauvorhaben|umbau) (abgeschlossen|umgesetzt|fertig|fertiggestellt|übergeben|realisiert)
    '9aozlboo': { 'general-info': 2.17 },
    // general-info: (lohnt sich|lohnen sich|was kostet|wie viel|wie lange|wie oft|wann muss|wann sollte|was bedeutet|was zahlt|was tun bei|was tun wenn|wohin mit|darf man|was gehört) +question
    ed1aomgt: { 'general-info': 1.55 },
    // general-info: (objekt|tier|pflanze|begriff|wort|zahl|rezept|gemüse|kraut|exponat|fundstück|archivfund) (des monats|der woche|des tages)
    e329nven: { 'general-info': 2.21 },
    // general-info: (wir suchen|suchen wir|wir suchen dich|gesucht) .. .. (verstärkung|mitarbeiter*|fahrer*|azubi*|aushilfe*|kundenberater*|fachkraft|m w d|per sofort|vollzeit|teilzeit)
    '1hbeq04s': { 'general-info': -2.17 },
    // general-info: (haben wir|wir haben|hat unser|sind wir) .. .. .. (geöffnet|offen|für euch da|für sie da)
    bvp2v1ye: { 'general-info': 2.41 },
    // general-info: (zum ersten mal seit|erstmals seit|zur welt gekommen|auf die welt gekommen|das licht der welt|geschlüpft|gebrütet|ausgewildert)
    pq4dpff6: { 'general-info': 2.17 },
    // general-info: (m w d|w m d|jetzt bewerben|bewirb dich jetzt)
    drxekckj: { 'general-info': -1.83, 'jobs-investors': 0.19 },
    // general-info: seit (januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|<date>|<year>) <any> wir
    ctavxzxv: { 'general-info': 1.88 },
    // general-info: (der richtige|richtige|beste|ideale|perfekte) (zeitpunkt|zeit) (für|um|zum)
    '9ll2atzw': { 'general-info': 2.17 },
    // general-info: ab sofort (gilt|gelten|entfällt|müssen|dürfen)
    z3wlhsef: { 'general-info': 2.17 },
    // exclusive-info: (sneak peek*|sneak preview*|sneakpeek*|sneakpreview)
    '74i0gxdh': { 'exclusive-info': 7.63 },
    // exclusive-info: (first look*|firstlook|exklusiver blick|exklusiver einblick|exklusive einblicke|exklusiven einblick|exklusive vorschau|exklusiven einblicke|exklusiver vorgeschmack)
    zvo0r35g: { 'exclusive-info': 6.55 },
    // exclusive-info: (erster|ersten|kleiner|kleinen|exklusiver|exklusiven|allererster) (vorgeschmack|blick auf|einblick in (die|das|den) (neue|neuen|kommende|kommenden)|ausblick)
    uoji2dgp: { 'exclusive-info': 4.09 },
    // exclusive-info: (ein erster|einen ersten|der erste|erste|ersten) (blick|einblick|einblicke|eindruck|teaser|bilder|fotos|bild|trailer|vorgeschmack)
    bfvd2ulj: { 'exclusive-info': 4.14 },
    // exclusive-info: (vorschau|vorabblick|vorgeschmack|preview|previews|vorpremiere*)
    g0drdqzm: { 'exclusive-info': 3.27 },
    // exclusive-info: (teaser|teasern|spoiler|spoilern|kleiner spoiler|gespoilert|anteasern)
    ltc3nrec: { 'exclusive-info': 4.29 },
    // exclusive-info: (vorabzugang|vorab zugang|early access|vorverkaufszugang|exklusiver zugang|exklusiven zugang|vip zugang|vorab ticket*|frühzeitiger zugang|pre sale|presale|exklusiver vorverkauf|mitgliedervorverkauf|fanclub vorverkauf|exklusiven vorverkauf)
    '5dcfqtqb': { 'exclusive-info': 7.64, event: -0.24 },
    // exclusive-info: (als erste|als erster|als erstes|als allererste|als allererster|zuerst|die ersten|der erste) .. (erfahren|erfahrt|erfährst|wissen|wisst|weißt|sehen|seht|siehst|testen|hören|dabei|informiert|bestellen|shoppen|lesen|ausprobieren|probieren|bekommen|bekommst)
    gmwhp28c: { 'exclusive-info': 6.55 },
    // exclusive-info: (sei|seid|seien sie|gehöre|gehört|sei du) .. (erste|ersten|erster) .. (erfahren|erfährt|weiß|wissen|sehen|dabei|testen|die|der)
    xs96njqo: { 'exclusive-info': 5.73 },
    // exclusive-info: (ihr|du|euch|hier) .. (zuerst|als erste|als erster|als erstes|exklusiv) (erfahren|seht|siehst|hört|hörst|gesehen|gehört|hier)
    '3fjdmzsm': { 'exclusive-info': 5.73 },
    // exclusive-info: (vor|früher als) (allen anderen|alle anderen|jedem anderen|dem offiziellen|dem verkaufsstart|dem release|der veröffentlichung|dem start|dem kinostart|offiziellem|dem launch)
    ofkcy1ou: { 'exclusive-info': 6.91, 'new-products': -0.24, ideas: 0.17 },
    // exclusive-info: (noch vor|bevor) (allen|dem offiziellen|der veröffentlichung|alle|es offiziell|irgendjemand|sonst jemand|der rest|sie offiziell|er offiziell)
    k6dhsulc: { 'exclusive-info': 5.73 },
    // exclusive-info: (nur|exklusiv|ausschließlich|vorbehalten) (für|unseren) [unsere|unseren|euch|alle|die|newsletter|app] (mitglieder*|abonnent*|follower*|fans|newsletter*|clubmitglieder*|insider*|community|vip*|app nutzer*|stammkund*|kunden*|dauerkarteninhaber*|supporter*|patrons)
    iuwst29x: { 'exclusive-info': 6.55 },
    // exclusive-info: (mitglieder|abonnent*|newsletter*|clubmitglieder*|follower*|app nutzer*|dauerkarteninhaber*|stammkund*) .. (zuerst|vorab|früher|exklusiv|vor allen|als erste|schon jetzt|einen tag früher|schon heute|erfahren|bekommen)
    uz1959cr: { 'exclusive-info': 5.84 },
    // exclusive-info: (nur (für euch|für dich|hier|bei uns|in unserer story|in der app|im newsletter|auf instagram|auf unserem kanal|in unserem kanal|in unserer gruppe))
    jg3pyxko: { 'exclusive-info': 3.78, 'new-products': -0.18, 'general-info': -0.24, giveaway: 0.33 },
    // exclusive-info: (exklusiv|exklusive|exklusiven|exklusiver|exklusives) -percentage -price
    '4bp0w5nj': { 'exclusive-info': 1.83, event: -0.24 },
    // exclusive-info: exklusiv* (interview*|einblick*|content|inhalte*|video*|bild*|foto*|blick*|news|information*|infos|clip*|führung*|backstage*|vorab*|trailer|ausschnitt*|zugang|leseprobe*|vorschau|footage|hintergrund*|premiere*|event*|veranstaltung*)
    unjsm503: { 'exclusive-info': 6.63 },
    // exclusive-info: (exklusiv für|nur für) (euch|dich|mitglieder|abonnenten|follower|unsere follower|unsere community|newsletter abonnenten)
    rqsj5db6: { 'exclusive-info': 5.73, 'new-products': 0.12 },
    // exclusive-info: (warteliste|trag dich .. ein|tragt euch .. ein|vormerken|wartelisten|auf die liste)
    '4bslf3l9': { 'exclusive-info': 4.09 },
    // exclusive-info: (bald mehr|mehr dazu bald|mehr dazu in kürze|bleibt gespannt|bleib gespannt|seid gespannt|sei gespannt|stay tuned|mehr verraten wir|in kürze mehr|wir dürfen noch nicht|noch nicht zu viel verraten|mehr verraten wir nicht|noch nicht verraten|können wir noch nicht|noch geheim|bald verraten wir)
    d97fllq1: { 'exclusive-info': 2.46 },
    // exclusive-info: (etwas|was) (großes|neues|besonderes|ganz großes|spannendes) (kommt|steht|wartet|ist im anmarsch|braut sich|bahnt sich|vor|geplant)
    o130ikiu: { 'exclusive-info': 4.09 },
    // exclusive-info: (psst|pssst|pst|streng geheim|top secret|geheimnis|geheimtipp|geheim|verraten wir|nicht weitersagen|unter uns|topsecret)
    o6twp9jw: { 'exclusive-info': 3.83, 'new-products': 0.49 },
    // exclusive-info: (unveröffentlicht*|noch nie gezeigt*|bisher unveröffentlicht*|nie zuvor gesehen|bisher ungesehen|noch nicht erschienen|noch nicht auf dem markt|vorabexemplar*|leseexemplar*|prototyp*|vorserien*|in entwicklung)
    '48dnc00h': { 'exclusive-info': 4.09 },
    // exclusive-info: (insider*|insiderwissen|insiderinfos|insider infos|aus erster hand|vorabinfo*|vorab info*|vorabinformation*|vorab)
    x1snxomd: { 'exclusive-info': 3.51, 'general-info': -0.15 },
    // exclusive-info: (vorab|schon jetzt|heute schon|jetzt schon) .. (verraten|zeigen wir|sehen|einblick|blick|erfahren|anhören|reinhören|lesen|gesehen|lüften)
    ma33f5nn: { 'exclusive-info': 4.91 },
    // exclusive-info: (nur auf einladung|auf einladung|geschlossene veranstaltung|geladene gäste|private preview|vip event|geschlossene gesellschaft|closed beta|geschlossene beta)
    '30irbdnx': { 'exclusive-info': 4.09 },
    // exclusive-info: (abonnier*|folg*|newsletter) .. (exklusiv*|als erste*|zuerst|vorab|nichts verpassen)
    s42ujve4: { 'exclusive-info': 4.18 },
    // exclusive-info: (trailer|leak|leaks|geleakt)
    xof2tyr8: { 'exclusive-info': 2.45 },
    // exclusive-info: (neugierig|gespannt) .. (vorab|erster|ersten|vorgeschmack)
    m6h8h6xm: { 'exclusive-info': 4.91 },
    // exclusive-info: (wir lüften|lüften wir|gelüftet|geheimnis lüften|lüften das geheimnis)
    '8m6zclof': { 'exclusive-info': 4.09 },
    // exclusive-info: (enthüllung|enthüllen|die große enthüllung)
    upt2ie8v: { 'exclusive-info': 2.43 },
    // exclusive-info: exklusiv* (angebot*|rabatt*|deal*|preis*|gutschein*|vorteil*|aktion*|sparpreis*|prämie*|geschenk*)
    q44zz1q7: { 'exclusive-info': -4.09 },
    // exclusive-info: exklusiv* (kollektion*|design*|ambiente|lage|wohn*|restaurant*|hotel*|material*|edition*|ausstattung|möbel|schmuck)
    idgcwe1c: { 'exclusive-info': -3.28 },
    // exclusive-info: exklusiv (bei|im|in|erhältlich|von|online|auf)
    gmbnrtfd: { 'exclusive-info': -2.46 },
    // exclusive-info: (in ihrer freizeit|wetter vorschau|wettervorschau|spieltag vorschau|vorschau auf den spieltag|wochenvorschau|spielvorschau)
    '0wqc2lju': { 'exclusive-info': -3.27 },
    // exclusive-info: (ihr seid|du bist|sie sind|seid ihr) (die ersten|die erste|der erste|mit die ersten)
    hsk3yg5h: { 'exclusive-info': 6.55 },
    // exclusive-info: die ersten <number> .. (bekommen|bekommt|erhalten|kriegen|gäste|besucher*|besteller*|kund*|anmeldungen)
    '707mxvwf': { 'exclusive-info': -6.55 },
    // exclusive-info: {customer} .. .. (vorab*|preview*|voreröffnung|vorbesichtigung|exklusive führung|vor allen)
    ythn2fjf: { 'exclusive-info': 6.89 },
    // exclusive-info: bevor (sie|er|es|wir|die|der|das) .. .. (öffnet|eröffnet|erscheint|veröffentlich*|in den handel|in den verkauf|online geht|für alle)
    sukp0nnl: { 'exclusive-info': 5.73 },
    // exclusive-info: (einen|ein|eine|<number>|zwei) (tag|tage|stunde|stunden|woche|wochen) (vor allen|früher|vor dem|vor der|vorher|vor offiziell*)
    cxavtc2a: { 'exclusive-info': 5.84 },
    // exclusive-info: (mitglieder|abonnent*|newsletter*|app nutzer*|clubmitglieder|freundeskreis) .. .. .. (schon|bereits) (ab|am|heute|<date>)
    c4eh6npx: { 'exclusive-info': 6.55 },
    // exclusive-info: newsletter .. .. (weiß|wissen|wusste|erfährt|erfahren) .. (schon|zuerst|bereits|vorab)
    '4zstx04f': { 'exclusive-info': 7.37 },
    // exclusive-info: (alle anderen|der rest|alle übrigen) .. (erst|ab) (morgen|ab|am|später|<date>)
    horjygl8: { 'exclusive-info': 7.37 },
    // new-products: (neu im|neu in unserem|neu bei uns im|neu in der|neu auf der|neu auf unserer) (sortiment|programm|shop|angebot|laden|regal|onlineshop|kühlregal|karte|speisekarte|store|app|portfolio|hofladen|kino|fanshop|menü|theke|buchhandel|handel)
    '3v332vcc': { purchase: 0.16, 'new-products': 5.29, 'general-info': -0.11 },
    // new-products: ^ neu im
    '56t2urfj': { 'new-products': 3.4 },
    // new-products: (ganz neu|brandneu*|nagelneu*|komplett neu*|neuester|unsere neuesten|unser neuestes|unser neuester|unsere neueste|niegelnagelneu*|taufrisch|druckfrisch)
    '9m9qlhk1': { 'new-products': 3.52 },
    // new-products: (unsere|unser|unseren|unserer|unserem|die|der|das|den|dem|eine|ein|einen|einer|diese|dieser|dieses|deine|dein|euer|eure) (neue|neuer|neues|neuen|neuem|neuste|neueste|neuester|neuestes|neuesten) {product}
    vg2d94xn: { 'exclusive-info': 0.57, 'new-products': 3.78, ideas: 0.16, giveaway: 0.33 },
    // new-products: (neue|neuer|neues|neuen|neuem) .. {product}
    '84xh48br': { 'new-products': 2.94 },
    // new-products: (unsere|unser|unseren|unserer|unserem) (neue|neuer|neues|neuen|neuem)
    '60d2kdn6': { 'new-products': 3.09, 'general-info': 0.17 },
    // new-products: (neue|neuer|neues|neuen|neuem|neu)
    uc0gzscz: { 'exclusive-info': 0.43, 'new-products': 1.57, event: -0.14, connected: -0.11 },
    // new-products: (neuste|neueste|neuesten|neuestes|neuester|aktuellste)
    g0qylcv1: { 'new-products': 1.76 },
    // new-products: (neuheit|neuheiten|*neuheit|*neuheiten|produktneuheit*|neuerscheinung*|novität*|neuvorstellung|weltneuheit*|weltpremiere|neuzugänge im|neuigkeit im sortiment|herbstneuheiten)
    t7p9gopn: { 'new-products': 4.74 },
    // new-products: (launch*|gelauncht|produktlaunch|release|releases|veröffentlich*|markteinführung|verkaufsstart|kinostart|serienstart|verkaufsstart|releasedate|produktstart|drop|dropped|droppt|gedroppt|marktstart)
    io5nva4v: { 'new-products': 2.93 },
    // new-products: (wir launchen|launchen wir|wir bringen .. (auf den markt|heraus|raus)|bringen wir .. (auf den markt|heraus|raus)|kommt .. auf den markt|auf den markt|auf dem markt|kommt .. (in den handel|in die läden|in die regale|ins regal|ins kino|in die kinos)|erscheint|erscheinen|erschienen|herausgebracht)
    zshmncbm: { 'new-products': 3.52 },
    // new-products: (erscheint|startet|kommt|verfügbar|erhältlich|im handel|in den läden|im kino|lieferbar|online) (am|ab|im|zum) (<date>|frühjahr|herbst|sommer|winter|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)
    ogr72262: { 'new-products': 3.47, event: -0.5 },
    // new-products: (ab <date>|ab sofort|ab heute|ab morgen|ab jetzt|jetzt) .. (in den läden|im handel|im kino|in den kinos|auf netflix|auf spotify|überall|im regal|in allen|streamen|zu sehen|zu hören|neu)
    iz1pxj74: { 'new-products': 2.35 },
    // new-products: (wir präsentieren|präsentieren wir|dürfen wir vorstellen|darf ich vorstellen|wir stellen vor|stellen wir (euch|ihnen|dir) .. vor|dürfen präsentieren|introducing|präsentieren euch|präsentieren stolz|vorhang auf für|bühne frei für|sagt hallo zu|say hello to|begrüßt|hier kommt|das ist unser neuer|das ist unsere neue|das ist unser neues|das ist der neue|das ist die neue|das ist das neue)
    '5oin20of': { 'new-products': 2.86 },
    // new-products: (präsentiert|vorgestellt|enthüllt|enthüllen|premiere|premieren|weltpremiere|debüt|debütiert|feiert premiere|feiert sein debüt|feiert ihr debüt)
    u3qohydb: { 'new-products': 1.82, 'general-info': -0.15 },
    // new-products: (ist da|sind da|ist endlich da|sind endlich da|endlich da|endlich ist (er|sie|es) da|jetzt da|ist jetzt da|ist gelandet|sind gelandet|ist raus|ist draußen|ist online|sind online|frisch eingetroffen|eingetroffen|ist zurück|sind zurück|wieder da|ist live|jetzt live)
    c5tdryx7: { 'new-products': 1.97 },
    // new-products: (kollektion|kollektionen|*kollektion|capsule|collab|lookbook|sommerkollektion|herbstkollektion|winterkollektion|frühjahrskollektion)
    enzk3qiv: { 'exclusive-info': 0.1, 'new-products': 2.51 },
    // new-products: (neue|neuen|neuer|frühjahrs|sommer|herbst|winter|herbst winter|frühjahr sommer|weihnachts|fs|hw|resort) [<any>] (kollektion*|edition*|linie|karte|speisekarte|menü|trends|looks|lieblinge|styles|mode)
    '3nioxqm7': { 'new-products': 3.53 },
    // new-products: (limitierte edition|limited edition|sonderedition*|sondermodell*|special edition|jubiläumsedition*|jubiläumsmodell|saisonsorte*|sommeredition|winteredition|weihnachtsedition|sondertrikot*|*edition|limitierte auflage)
    nruu9jjm: { 'new-products': 2.93 },
    // new-products: (neue sorte*|neue geschmacks*|neuer geschmack|neue farbe*|neues design|neue rezeptur|neues rezept|neue variante*|neue version|neues modell|neue generation|neue staffel|neue folge*|neue single|neues album|neuer song|neuer film|neues buch|neuer roman|neue funktion*|neues feature|neue features|neuer tarif|neuer service|neue app|neues trikot|neues update|neue technologie|neues gericht|neue gerichte|neues menü|neues spiel|neuer kurs|neue kurse|neue strecke*|neue verbindung*|neue produkte|neues produkt|neue linie|neue ausgabe|neues video|neue musik)
    zqnujgmg: { 'new-products': 4.24 },
    // new-products: (jetzt auch (als|in|mit|im|vegan|ohne)|jetzt neu|ab sofort auch|jetzt mit|nun auch|neu mit|neu ab|neu als)
    '1p7zjvyb': { 'new-products': 3.18 },
    // new-products: (ab sofort|ab heute|ab jetzt|jetzt|nun|neuerdings|künftig) (könnt ihr|kannst du|können sie|gibt es|gibts|bieten wir|findet ihr|findest du|bekommt ihr|haben wir|servieren wir|fliegen wir|fahren wir)
    '3zgi0ihp': { 'new-products': 3.52 },
    // new-products: (könnt ihr|kannst du|können sie) (ab sofort|jetzt|nun|ab heute|ab <date>|künftig|bald)
    rakwgkpl: { 'new-products': 3.39 },
    // new-products: (erweitern|erweitert|ergänz*|ausgebaut|aufgenommen|zuwachs|familienzuwachs|nachwuchs) .. (sortiment|angebot|portfolio|karte|familie|programm|produktfamilie)
    yq329inl: { 'new-products': 3.52 },
    // new-products: (zuwachs|familienzuwachs|neues mitglied|neueste mitglied) .. (familie|sortiment|reihe|serie|produkt*)
    '88oti9az': { 'new-products': 3.52 },
    // new-products: (bald|demnächst|in kürze|coming soon|schon bald|ab <date>) (erhältlich|verfügbar|im handel|bei uns|im shop|auf dem markt|im kino|im regal|da|online|auf|lieferbar|neu)
    ptgpjo3n: { 'new-products': 2.94 },
    // new-products: (coming soon|kommt bald|bald ist es soweit|bald gehts los|in den startlöchern|steht in den startlöchern|freut euch auf|wir arbeiten an|countdown läuft)
    '8hzvyv33': { 'new-products': 1.76 },
    // new-products: (erstmals|zum ersten mal|das erste|der erste|die erste|weltweit erste*|weltweit erstes|nie dagewesen*|erster seiner art)
    mjejls6a: { 'new-products': 1.64, entertain: 0.22 },
    // new-products: (überarbeitet*|verbessert*|weiterentwickelt*|optimiert*|neu aufgelegt*|neuauflage|relaunch|facelift|redesign*|noch besser|neu gestaltet*|neue optik|neuen look|neuem look|im neuen gewand|neuem gewand|modernisiert*|rundum erneuert)
    '6c7xmhoq': { 'new-products': 2.32 },
    // new-products: (update|updates|upgrade|patch|version <number>|beta|betaphase|beta test|rollout|ausgerollt|firmware)
    yp3yv2fr: { 'exclusive-info': 0.16, 'new-products': 1.38, ideas: 0.16, 'general-info': -0.11 },
    // new-products: (staffel|folge|episode|kapitel|band|teil|ausgabe|vol|volume|issue) <number>
    tkxxv1x0: { 'new-products': 2.39 },
    // new-products: (trailer|teaser|musikvideo|single|album|ep|neue single)
    '62s3a4xl': { 'new-products': 1.92 },
    // new-products: (gibts|gibt es|habt ihr) [jetzt|schon|ab sofort|endlich|nun] .. (neue|neuen|neues|neuer)
    kivrqy87: { 'new-products': 2.93 },
    // new-products: (probier*|teste*|entdeck*|kennt ihr schon|kennst du schon|schon gesehen|schon entdeckt|schon probiert|habt ihr schon) .. (neue|neuen|neues|neuer|neuste|neueste|neuesten)
    fkva4pii: { 'exclusive-info': 0.2, 'new-products': 3.75, ideas: 0.17 },
    // new-products: (kreiert|kreation|kreationen|eigenkreation|erfunden|neu interpretiert|innovation)
    '9tuuvsfl': { 'new-products': 1.17 },
    // new-products: (heute|endlich|jetzt) (erscheint|startet|launchen|droppt|veröffentlichen|kommt) [unsere|unser|die|der|das|unsere neue|unser neuer|unser neues]
    yfesq784: { 'new-products': 2.71 },
    // new-products: (zum|pünktlich zum) (frühling|sommer|herbst|winter|saisonstart|schulstart|advent) .. (neu*|haben wir|gibt es|kollektion|sorte*)
    woztfulq: { 'new-products': 2.93 },
    // new-products: (neue|neuer|neues|neuen|neuem) (filiale*|standort*|büro*|werk|fabrik|store|geschäftsstelle|gebäude|zentrale|website|webseite|homepage|chef*|geschäftsführer*|leiter*|leitung|vorstand*|trainer*|kolleg*|mitarbeiter*|team*|azubi*|jahr*|woche|saison|spielzeit|studie*|gesetz*|regel*|partner*|sponsor*|zahlen|vertrag|rekord|wege|ära|kapitel|termin*|spielplan|spieler*|heimat|job*|stelle*|mitglied*|freund*|freunde|freundschaft*|ufer|leben|chance*|ideen|blogbeitrag|artikel|podcastfolge|podcast|welt|herausforderung*|vorstandsmitglied*|schuljahr|kindergarten|kita|schule|normalität|mitspieler*|präsident*|feuerwehr*|fahrer*|bahnhof|straße|brücke|halle|stadion)
    a0e37l3f: { 'new-products': -2.99, community: 0.34 },
    // new-products: (neues jahr|neuen jahr|neue jahr|neues lebensjahr|ins neue jahr|im neuen jahr|frohes neues|gutes neues)
    xgpgzc9e: { 'new-products': -2.93 },
    // new-products: (nichts neues|aufs neue|von neuem|neu hier|neu in der stadt|neu starten|neu sortiert|neu gewählt|neu gedacht|neu entdecken|wie neu|neue woche)
    '8gsdlqn7': { 'new-products': -1.76 },
    // new-products: {product} (ist|sind) (da|zurück|wieder da|online|gelandet|endlich da)
    g76aym2g: { 'new-products': 4.1 },
    // new-products: (bringen|bringt) wir .. .. (auf den markt|in den handel|in die läden|heraus|raus)
    '7ghvaab6': { 'new-products': 4.34, 'general-info': -0.11 },
    // new-products: (außerdem|auch|ganz|ab <date>|ab sofort|jetzt|bald) neu
    r4yxbrua: { 'new-products': 2.97 },
    // new-products: neu (im kursplan|im team angebot|auf spotify|auf netflix|in unserer praxis|in der mediathek|am start|dabei|für euch|für dich|zum|seit)
    xhrrqsls: { 'new-products': 3.69 },
    // new-products: (könnt ihr|kannst du|können sie) .. (jetzt|ab sofort|nun) (auch|noch|direkt|gemeinsam|mobil|online|bequem)
    '03ikrtoi': { 'new-products': 3.55 },
    // new-products: (studie|bericht|artikel|ausgabe|blogbeitrag) .. erschienen
    ai9dnsrv: { 'new-products': -2.35 },
    // new-products: (der|die|das|unser|unsere) .. (ist|sind) [endlich|wieder|jetzt] (da|zurück|gelandet)
    bbnnvs1o: { purchase: 0.43, 'new-products': 4.39 },
    // new-products: jetzt neu
    y0n7zixm: { 'new-products': 3.86 },
    // new-products: (endlich auch bei uns|jetzt auch bei uns|ab <date> auch bei uns|neu bei uns)
    yn98u46b: { 'new-products': 4.21 },
    // new-products: ^ neu (in|bei|ab|auf|an|für)
    '433dbm96': { 'new-products': 2.59 },
    // new-products: (limitierte|limitiertes|limitierter|limitierten)
    jnkqhb40: { 'new-products': 2.2 },
    // new-products: (startet|starten|eröffnet|eröffnen|kommt) .. (unser|unsere|unseren) (neue|neuer|neues|neuen|erste|erster|erstes)
    aw7ghs2w: { 'new-products': 3.25 },
    // new-products: (jetzt|nun) (ohne|mit|mit noch mehr|noch) <any>
    bmyjkdys: { 'new-products': 2.13 },
    // new-products: (im|in) (neuem|neuen) (design|look|gewand|glanz|outfit)
    j0nmjjun: { 'new-products': 2.35 },
    // new-products: (frühjahr|sommer|herbst|winter) <year> (kommt|erscheint|startet|wird)
    zbp4uuot: { 'new-products': 2.35 },
    // new-products: (jetzt|nun|ab sofort|ab heute|künftig|neu) auch (alkoholfrei*|vegan*|glutenfrei*|laktosefrei*|zuckerfrei*|bio|elektrisch|digital|mobil|für|zum mitnehmen|im glas|in der dose)
    '09qlnh6x': { 'new-products': 5.28 },
    // new-products: (erste|ersten|neue|neuen|neuheiten|herbst*|frühlings*|frühjahrs*|winter*|weihnachts*|trachten*) .. .. (eingetroffen|eingezogen|angekommen|gelandet|reingekommen|frisch ausgepackt)
    giuvhs5m: { 'new-products': 5.86 },
    // new-products: limitiert auf <number>
    '8lrxz5sm': { 'new-products': 3.52 },
    // new-products: {product} .. (ist|sind) [endlich] [wieder] (zurück|da|verfügbar|lieferbar) .. (im shop|auf lager|in allen größen|im sortiment|im regal|im laden)
    '7h14ngxb': { 'new-products': -3.52 },
    // new-products: [der|die|das|unser|unsere|endlich] (spargel|erdbeeren|kirschen|kürbisse|frühling|sommer|herbst|winter|schnee|wochenende|freitag|weihnachtszeit|adventszeit|ergebnisse|bilder|fotos|anmeldung|termine|programm|tickets|*karten|*tickets|saison) .. .. (ist|sind) [wieder|endlich|jetzt] (da|zurück|online)
    qpxyo1f2: { 'new-products': -4.1 },
    // new-products: (studie|arbeit|artikel|paper|bericht|beitrag|interview) .. .. .. erschienen
    l61higmr: { 'new-products': -4.69 },
    // new-products: [unser|unsere|unseren|unserer|unserem|die|der|das|den|dem|ein|eine|für die|für das] (neue|neuer|neues|neuen|neuem) [<any>] (saison|semester|schuljahr|kursjahr|lehrjahr|ausbildungsjahr|kindergartenjahr|öffnungszeiten|adresse|räume|räumen|räumlichkeiten|anschrift|telefonnummer|lehrlinge|lernenden|praxis|studio|spielplatz|gehege|zuhause|*anlage|*maschine|*bereich|*halle|*haus|*gebäude|studie|urteil|verordnung|regelung*|homepage|vereinsheim|kunstrasen|vorsitzende*|bürgermeister*|rektor*|direktor*|intendant*|geschäftsleit*)
    jvyfxrlv: { 'new-products': -4.11, connected: 0.19 },
    // new-products: ^ (ab sofort|ab heute|ab jetzt|jetzt) (verfügbar|erhältlich|live|online|im handel|in den läden|im kühlregal)
    svad3e07: { purchase: 0.15, 'new-products': 5.72 },
    // new-products: [unser|unsere|der|die|das|ein] (neue|neuer|neues|neuen) (jahrgang|jahrgänge|abfüllung|röstung|charge|weine|biere|düfte|stoffe|garne|fassungen|möbel|routen|boulder|motive|pralinen|sorten|farben|muster)
    pwl55bsk: { 'new-products': 5.72 },
    // new-products: drop .. (<number>|<date>|<time>|online)
    xpkoxknl: { 'new-products': 5.86 },
    // new-products: (da ist er|da ist sie|da isser|da sind sie|endlich ist er da|endlich ist sie da|endlich sind sie da|auf den ihr gewartet habt|auf die ihr gewartet habt|auf das ihr gewartet habt)
    h85jefau: { 'new-products': 5.28 },
    // new-products: (ab|seit) (<date>|sofort|q1|q2|q3|q4|herbst|sommer|frühjahr|winter|nächster woche|dieser woche) (bieten wir|führen wir|servieren wir|gibt's|gibt es|könnt ihr|kannst du|können sie|backen wir)
    '48h9phd4': { 'new-products': 5.25 },
    // new-products: (ab <date>|ab sofort|ab heute|ab jetzt|jetzt|diese woche) (auf der karte|auf unserer karte|in der theke|im sortiment|im programm|in der vitrine)
    h1tdbrr2: { 'new-products': 4.69 },
    // new-products: (neu im|neu in unserem|neu in der|neu am) (flugplan|fahrplan|streckennetz|repertoire|verleih|schaufenster|haus|katalog|vitrine)
    iutwwu2c: { 'new-products': 5.86 },
    // opinion: (stimmt|stimm|stimmen sie|jetzt|gleich) .. (ab|abstimmen|voten)
    plvwrkmu: { opinion: 3.83 },
    // opinion: (abstimmen|abstimmung|abstimmungen|voting|votet|vote|voten|abgestimmt|stimmt ab|stimm ab|stimmen sie ab|onlinevoting|publikumsvoting|eure stimme|deine stimme|ihre stimme|stimme abgeben|stimmabgabe)
    '9azonqp7': { opinion: 4.26, ideas: 0.18, 'general-info': -0.14 },
    // opinion: (umfrage|umfragen|*umfrage|befragung|fragebogen|*befragung|mini umfrage|kurze umfrage)
    '1esj9opu': { reviews: 0.4, opinion: 3.78, 'general-info': -0.23 },
    // opinion: (nehmt|nimm|nehmen sie|macht|mach|mitmachen|teilnehmen|beantwortet|beantworte|füllt) .. (umfrage|befragung|fragebogen|voting|abstimmung)
    armo9i5j: { opinion: 5.67 },
    // opinion: (was ist|was sind|welches ist|welche ist|welcher ist|wer ist|wo ist) (euer|eure|dein|deine|ihr|ihre) (liebling*|favorit*|liebst*|top|meinung|highlight*|geheimtipp|persönlich*|tipp|must have|go to|absolut*) +question
    kmd5ls74: { opinion: 4.91 },
    // opinion: (euer|eure|eurer|euren|dein|deine|deinen|deiner|ihr|ihre) (favorit*|liebling*|liebste*|liebster|liebstes|meinung*|top <number>|highlight*|einschätzung|wahl|urteil|prognose|tipp) +question
    yhxpy08j: { opinion: 4.41 },
    // opinion: (eure|deine|ihre) (meinung*|einschätzung*|favorit*|antwort*|lieblings*|erfahrung*|sicht|gedanken|ansicht*|prognose*)
    wzvsyf4u: { opinion: 3, connected: -0.13 },
    // opinion: (eure|deine|ihre) meinung (ist|zählt|interessiert|zu|hören|wissen|dazu|in)
    g1birhl7: { opinion: 5.09 },
    // opinion: (welche|welcher|welches|welchen|welchem|wer|was) .. (mögt ihr|magst du|gefällt|bevorzug*|findet ihr|findest du|würdet ihr|würdest du|nehmt ihr|nimmst du|wählt ihr|wählst du|esst ihr|trinkt ihr|schmeckt|favorisier*|am liebsten|am besten|am meisten|am schönsten) +question
    ymjzuxt4: { opinion: 5.15 },
    // opinion: (welche|welcher|welches|welchen|welchem) +question
    dl95lcj5: { opinion: 1.6, ideas: 0.26 },
    // opinion: (welche|welcher|welches|welchen) (von|der|davon|{product}|farbe|sorte*|variante*|version|seite|look|style) +question
    wfpkvzas: { opinion: 3.86 },
    // opinion: (was|wie) (denkt|meint|haltet|sagt|denkst|meinst|hältst|sagst|findet|findest|denken|meinen|sagen|halten|finden) (ihr|du|sie)
    '3c8vgynf': { opinion: 4.41 },
    // opinion: (wie) (gefällt|gefallen|schmeckt|schmecken|findet|findest|war|waren|fandet|fandest|hat euch|hat dir|hat ihnen) .. (euch|dir|ihnen|ihr|du|sie|euer|dein|eure) +question
    g520nl0m: { opinion: 4.41 },
    // opinion: (sagt uns|sag uns|verratet uns|verrat uns|verrate uns|schreibt uns|schreib uns|erzählt uns|erzähl uns|schreibt es uns|schreibt es|schreib es|verratet es uns|verrate es uns|teilt uns|lasst uns .. wissen|lass uns .. wissen|lasst es uns wissen|lass es uns wissen) [gerne|doch|mal|jetzt|eure|deine|euren|deinen|hier|in]
    eqniypph: { 'exclusive-info': 0.16, 'new-products': -0.25, opinion: 2.32, event: 0.11, ideas: 0.14 },
    // opinion: (verratet|verrat|verrate|sagt|sag|schreibt|schreib|erzählt|erzähl|teilt|lasst|lass|kommentiert|kommentiere) .. (kommentare|kommentaren|kommis|comments|kommentar|unten)
    '4rrafygg': { opinion: 3.14, giveaway: 0.2 },
    // opinion: (in den kommentaren|in die kommentare|in die kommis|in den kommis|in den comments|kommentiert|kommentiere|kommentier|ab in die kommentare|unten in)
    cwabc8gb: { opinion: 2.25 },
    // opinion: (was (ist|sind) (eure|euer|deine|dein|ihre|ihr) .. (meinung*|favorit*|tipp*|erfahrung*))
    zd4ga91w: { opinion: 4.41 },
    // opinion: (bewertet|bewerte|bewerten sie|rezensiert) (uns|unsere*|unser|den|die|das|euren|euer|eure|deinen|deine|ihren|ihre|auf|diese*|jetzt)
    g8iqogmt: { opinion: 5.04 },
    // opinion: (schreibt|schreib|schreiben sie|hinterlasst|hinterlass*|gebt|gib|geben sie|freuen uns über|freuen .. über|lasst|lass|schenkt) .. (bewertung*|rezension*|google bewertung*|feedback|rückmeldung*|sternchen)
    '6n786x1i': { opinion: 5.67 },
    // opinion: (feedback geben|feedback an uns|dein feedback|euer feedback|ihr feedback|eure rückmeldung*|feedback)
    l2g2eskq: { opinion: 2.5, community: 0.3 },
    // opinion: (wie zufrieden (seid|bist|sind|waren|wart|warst)|wie war (euer|eure|dein|deine|ihr|ihre)|wie wars|wie hat es (euch|dir|ihnen)) +question
    t7kzpxk7: { opinion: 5.05 },
    // opinion: (entweder oder|ja oder nein|dies oder das|this or that|hot or not|hop oder top|top oder flop|pro oder contra|würdest du eher|würdet ihr eher|stimmt ihr zu|stimmst du zu|seht ihr das auch so|zustimm* oder|liebt ihr .. oder|mit oder ohne)
    '37cc32yt': { opinion: 4.51 },
    // opinion: (team <any>|team <any> oder) [oder team|oder] +question
    gp7lewum: { opinion: 3.3 },
    // opinion: oder +choice-list
    byl0zns7: { opinion: 1.4 },
    // opinion: <any> oder (lieber|doch|eher) <any> +question
    um5pdjhb: { opinion: 3.78 },
    // opinion: (lieber|eher) .. oder +question
    '71k15krs': { opinion: 3.78 },
    // opinion: <number> oder <number> +question
    k0pms8pf: { opinion: 3.15 },
    // opinion: (süß oder|rot oder|weiß oder|schwarz oder|mit sahne oder|kaffee oder|tee oder|warm oder|hell oder|pommes oder|berge oder|strand oder|hund oder|gold oder|vanille oder|salzig oder) +question
    wigx7uxp: { opinion: 3.79 },
    // opinion: (mögt ihr|magst du|mögen sie|liebt ihr|liebst du|kennt ihr|kennst du|nutzt ihr|nutzt du|esst ihr|trinkt ihr|trinkst du|tragt ihr|habt ihr schon|hast du schon|seid ihr|bist du|würdet ihr|würdest du|könntet ihr|haltet ihr|freut ihr|freust du|braucht ihr) +question
    l7q81zzc: { opinion: 1.62 },
    // opinion: (würdet ihr|würdest du|würden sie) .. (tragen|anziehen|probieren|essen|kaufen|trinken|fahren|kombinieren|stylen|wählen|nehmen|ausprobieren) +question
    dd9m4dc4: { opinion: 5.04 },
    // opinion: (wie|womit|wo|wann|wie oft|wie viele) (esst|trinkt|tragt|stylt|kombiniert|macht|genießt|verbringt|nutzt|feiert|isst|trinkst|trägst|kombinierst|machst|genießt|verbringst|nutzt|feierst) (ihr|du) +question
    bom5by5i: { opinion: 3.16 },
    // opinion: (ihr|euch|du|dich|dir|euer|eure|dein|deine) +question
    '78ytmg72': { opinion: 0.79, 'general-info': -0.13 },
    // opinion: (wer|was) +question-to-reader
    mp6iyco0: { opinion: 0.29 },
    // opinion: (was|wer) .. (lieblings*|favorit*|liebst*|besser|beste|bester|bestes|schöner|leckerer|mehr) +question
    '577lv49i': { opinion: 3.78 },
    // opinion: (lieblings*|favorit*|liebste*|liebster|liebstes) +question
    rwlqgacz: { opinion: 2.52 },
    // opinion: (wähl|wähle|wählt|wählen sie|kürt|küren|bestimmt|entscheidet|entscheide) .. (favorit*|liebling*|sieger*|gewinner*|schönste*|beste*|spieler des|tor des|eure|euer|eueren|jetzt|mit)
    nylrl3oy: { opinion: 4.38 },
    // opinion: (spieler des monats|tor des monats|spieler der saison|tor der saison|tor des jahres|sportler des jahres|mvp der) .. (wähl*|stimm*|vot*|abstimm*|wer)
    '82v0ht2h': { opinion: 5.04 },
    // opinion: (wählt|wähl|kürt) (euren|euer|eure|deinen|dein|deine|den|die|das|jetzt)
    we2zvqg7: { opinion: 3.78 },
    // opinion: (daumen hoch|daumen runter|👍 oder|❤ für|herz für|like für|like wenn|liked wenn|❤ oder|🔥 oder|a oder b|1 oder 2|links oder rechts|emoji .. für)
    ore7rww4: { opinion: 3.78 },
    // opinion: (frage an (euch|dich|die)|frage des tages|frage der woche|wir wollen wissen|wir möchten wissen|wir würden gerne wissen|uns interessiert|interessiert uns|wir sind neugierig|wir fragen euch|jetzt seid ihr gefragt|eure meinung ist gefragt|ihr seid gefragt|du bist gefragt|ihre meinung ist gefragt|jetzt bist du gefragt)
    xcdai3jg: { opinion: 4.41 },
    // opinion: (diskutiert mit|diskutiere mit|diskutier* mit uns|eure gedanken|was sagt ihr dazu|was meint ihr|was meinst du|was denkt ihr|was denkst du|was haltet ihr|was hältst du|wie seht ihr|wie siehst du|wie steht ihr|wie stehst du|stimmt ihr|seid ihr dafür)
    swbkq3wo: { opinion: 4.41 },
    // opinion: (wie tippt ihr|euer tipp|dein tipp|wie geht das spiel aus|tippt mit|ergebnistipp*|wer gewinnt|wer holt|wer macht das rennen) +question
    yotsio3o: { opinion: 3.15 },
    // opinion: (vs|versus) +question
    p2erltwa: { opinion: 1.26 },
    // opinion: (auf einer skala|von 1 bis 10|rankt|sortiert .. nach|in einem wort|mit einem emoji|vervollständig* den satz|beschreib* .. in (einem|drei|<number>) (wort|worten|wörtern|emojis))
    q9y0mo0u: { opinion: 4.41 },
    // opinion: (wer von euch|wer kennt|wer hat schon|wer war schon|wer mag|wer liebt|hand hoch|hände hoch) +question
    wh4dvr3m: { opinion: 1.89 },
    // opinion: (gefällt (euch|dir|ihnen)|schmeckt (euch|dir|ihnen)|gefallen (euch|dir|ihnen)) +question
    wkghnalf: { opinion: 3.78 },
    // opinion: (gut oder|ja oder|schon oder|daheim oder|klassisch oder|lieber mit oder|salat oder|bier oder|wein oder|süß oder herzhaft|morgenmensch oder)
    '9l3x92xy': { opinion: 3.15 },
    // opinion: (wusstet ihr|wusstest du|wussten sie|schon gewusst|habt ihr gewusst|kennt ihr das|kennst du das|sucht ihr|suchst du|seid ihr bereit|bist du bereit|bereit für|lust auf|habt ihr lust|hast du lust|hast du bock|noch auf der suche|brauchst du|noch keine|noch kein|neugierig)
    y0gqxwmr: { opinion: -2.55 },
    // opinion: (so gehts|hier erfahrt ihr|hier erfährst du|die antwort|wir verraten|mehr erfahren|wir erklären|wir zeigen)
    uu7p8vej: { opinion: -1.91 },
    // opinion: (bundestagswahl|landtagswahl|wahllokal|wahlrecht|kommunalwahl|wahlen des|wahl des vorstands|wahlkampf|mitgliederversammlung)
    xxg4jsnn: { opinion: -2.52 },
    // opinion: (stimmt|stimm|stimmen sie) .. für
    gvh38nim: { opinion: 4.18 },
    // opinion: (wer|was|welches|welche|welcher) (war|waren|ist|sind|wird|holt) (für euch|für dich|euer|eurer meinung|deiner meinung|ihrer meinung)
    '86vkfopa': { opinion: 5.13 },
    // opinion: (wohin|wo|wie) (geht|gehts|verbringt|kommt|macht|feiert|esst) .. (ihr|euer|dein|du|eure) +question
    '6h2u2xpu': { opinion: 2.54 },
    // opinion: (anmelden|informationen|infos|mehr wissen|dabei|bereit|lust|bock) +question
    rd8d82kp: { opinion: -2.04 },
    // opinion: (ihr entscheidet|du entscheidest|ihr habt die wahl|du hast die wahl|zur wahl stehen|zur auswahl stehen|eure wahl)
    eyyssap4: { opinion: 3.22 },
    // opinion: (ehrliche|ehrlichen) (meinung*|antwort*|feedback)
    img0e5wo: { opinion: 5.12 },
    // opinion: (welches|welche|welcher|welchem|welchen) .. (unserer|unseren|von unseren|aus unserem|davon|der beiden|dieser) +question
    izad342v: { opinion: 5.04 },
    // opinion: (schreibt|schreib|verratet|verrate|postet) .. (wunsch*|wünsche|vorschläg*|ideen|idee) .. .. (kommentare*|kommentaren)
    imli1hz5: { opinion: -3.15 },
    // opinion: (welche|welches|welcher|was) .. (fehlt|fehlen|wünscht|vermisst) (euch|dir|ihr|ihnen|du|noch|ihr euch) +question
    allg09nr: { opinion: -3.78 },
    // service: (wir (entschuldigen|bitten um entschuldigung|bitten um verzeihung|bedauern)|entschuldigen wir uns|bitten wir um entschuldigung|bitten (das|die|den) .. zu entschuldigen|sorry für|es tut uns [sehr|wirklich] leid|tut uns [sehr|wirklich|total] leid|tut mir leid|entschuldigung für|entschuldige bitte|entschuldige die|entschuldige den)
    t222kias: { service: 4.62 },
    // service: (sorry|entschuldigung|entschuldigt|entschuldige|verzeihung|leider|bedauerlicherweise)
    rp1lqhw1: { service: 1.55, 'general-info': -0.26 },
    // service: (schreib*|schick*|sende*|schau*|meld*|kontaktier*|gib|gebt|nenn*) .. (dm|pn|direktnachricht*|privatnachricht*|private nachricht|direct message|per nachricht|per dm|per pn)
    vqhqigko: { service: 4.02 },
    // service: (dm|pn|direktnachricht*|privatnachricht*|private nachricht|direct message)
    r8wycon8: { service: 1.74 },
    // service: (kundennummer|bestellnummer|auftragsnummer|vertragsnummer|buchungsnummer|rechnungsnummer|sendungsnummer|vorgangsnummer|ticketnummer|zugnummer|seriennummer|chargennummer|buchungscode|vorgangskennung|kontaktdaten|rufnummer .. dm|postleitzahl)
    lwp7xfgw: { service: 5.21 },
    // service: (kundenservice|kundendienst|kundenbetreuung|support|hotline|servicehotline|helpdesk|service team|serviceteam|kundencenter|kunden support|support team|servicenummer|hilfebereich|hilfe center|reklamation*)
    hda0r49y: { service: 1.71 },
    // service: (störung|störungen|*störung|ausfall|ausfälle|*ausfall|*ausfälle|störungsmeldung|technische probleme|technischen problemen|technisches problem|technische schwierigkeiten|technischen gründen|stromausfall|serverausfall|netzausfall|betriebsstörung|signalstörung|totalausfall|systemausfall)
    bom5twbf: { service: 4.08 },
    // service: (wartung|wartungsarbeiten|wartungsfenster|geplante wartung|serverwartung)
    '8tiyinzc': { service: 3.54 },
    // service: (rückruf|rückrufaktion|rückruf*aktion|produktrückruf|rufen .. zurück|zurückgerufen|warenrückruf|nicht verzehren)
    a8bj7zx0: { service: 4.32 },
    // service: (verspätung|verspätungen|verspätet|verzögerung*|verzögert|verschieb*|verschoben|lieferverzögerung*|lieferengpass*|wartezeit*|verzögern|fahrzeit verlängert)
    '9t9pvfj9': { service: 3 },
    // service: (fällt aus|fallen aus|fällt .. aus|fallen .. aus|ausgefallen|entfällt|entfallen|abgesagt|absage|absagen|abgebrochen|nicht stattfinden|nicht stattfindet|findet nicht statt|findet .. nicht .. statt|muss ausfallen|müssen ausfallen|musste ausfallen|müssen wir absagen|leider absagen|wird verschoben|verlegt|abgeblasen|gestrichen|annulliert*)
    fmzwn7v7: { service: 3.5 },
    // service: (bleibt|bleiben|ist|sind|haben) .. (geschlossen|gesperrt|nicht erreichbar|zu|unterbrochen|eingestellt|eingeschränkt)
    x0thpkh1: { service: 2.25 },
    // service: (geschlossen|gesperrt|sperrung|vollsperrung|umleitung|schienenersatzverkehr|ersatzverkehr|ersatzbus*|streik*|warnstreik*|notbetrieb|zugausfälle|umgeleitet|haltestelle entfällt|nicht bedient)
    '61faol3d': { service: 2.39 },
    // service: (bitte um (verständnis|geduld|entschuldigung)|bitten um (verständnis|geduld|etwas geduld)|bitten (um ihr verständnis|um euer verständnis|um dein verständnis|euch um|dich um|sie um)|danke für (euer|dein|ihr|eure|deine|ihre) (verständnis|geduld)|vielen dank für (euer|dein|ihr|eure|deine|ihre) (verständnis|geduld)|unannehmlichkeiten|umstände .. entschuld*)
    '4qvu7xja': { service: 4.64 },
    // service: (wir arbeiten (daran|an einer|mit hochdruck|an der|bereits|gerade|intensiv)|mit hochdruck|arbeiten .. an (einer lösung|der behebung|der lösung|dem problem)|behoben|problem gelöst|wieder erreichbar|wieder verfügbar|läuft wieder|funktioniert wieder|kümmern uns|wir prüfen|prüfen wir|geprüft|wir schauen uns|schauen uns das)
    q8edqjwh: { reviews: 0.11, service: 4.02 },
    // service: (danke|vielen dank|dankeschön) .. (hinweis|nachricht|anfrage|rückmeldung|meldung|info|frage|mitteilung|feedback)
    exjgc0hx: { service: 2.85, community: 0.3 },
    // service: (danke|vielen dank) .. (hinweis|nachricht|anfrage|rückmeldung|frage|feedback) +post:reply
    '7uwo2xg0': { service: 4.21 },
    // service: (hallo|hi|hey|moin|guten tag|liebe|lieber|servus|guten morgen|huhu) +mention-first
    ywiq2btm: { service: 3.45 },
    // service: (hallo|hi|hey|moin|guten tag|liebe|lieber|servus|guten morgen|huhu) +post:reply
    ufaowlqm: { service: 4.11 },
    // service: (können wir (dir|euch|ihnen) (helfen|weiterhelfen|behilflich)|wie können wir|helfen (dir|euch|ihnen) [gerne|gern]|helfen gerne|weiterhelfen|gerne weiter|behilflich|hilfe benötig*|brauchst du hilfe|braucht ihr hilfe|benötigen sie hilfe|hilfe bei|bei fragen|noch fragen|fragen oder probleme|bei problemen|hast du fragen|habt ihr fragen|haben sie fragen)
    '5f9wfoxu': { service: 2.3 },
    // service: (wir sind für (dich|euch|sie) da|wende dich|wendet euch|wenden sie sich|melde dich (bitte|gerne|bei|gern)|meldet euch (bitte|gerne|bei|gern)|melden sie sich (bitte|gerne|bei|gern)|kontaktiere uns|kontaktiert uns|kontaktieren sie uns|ruf uns an|rufen sie uns|schreib uns|schreiben sie uns|schreibt uns)
    oei6rk5i: { service: 1.13, event: 0.11, connected: -0.19 },
    // service: (probier|versuch|versuche|versuchen sie|starte|prüfe|prüf|überprüf*|check|schau) .. (mal|bitte|bitte mal|noch einmal|nochmal|neu|erneut|einstellungen|app|router) +post:reply
    v0jujnkn: { service: 3.45 },
    // service: (probleme|problem|fehler|fehlermeldung|ärger*|beschwerde*|defekt*|kaputt|beschädigt*|klappt nicht|funktioniert nicht|geht nicht|bug|verloren|verlust)
    fk8rf485: { service: 1.85 },
    // service: (problem*|fehler|ärger*|beschwerde*|defekt*|kaputt|beschädigt*|klappt|funktioniert|schade|verstehen|nachvollziehen) +post:reply
    '3g8giavn': { service: 3.46 },
    // service: (du kannst|ihr könnt|sie können|findest du|findet ihr|finden sie|kannst du|könnt ihr|das geht|leider nicht|leider kein|leider keine|in der regel|momentan|derzeit|aktuell|gibt es) +post:reply
    p440cryk: { service: 2.66, 'general-info': 0.2 },
    // service: (app|konto|rechnung|lieferung|bestellung|paket|filiale|ticket|vertrag|mail|adresse|telefon|termin|team|kolleg*) +post:reply
    '0kb41azm': { service: 2.11, 'general-info': 0.14 },
    // service: (rückerstattung*|erstattet|erstattung|erstatten|geld zurück|umtausch*|umtauschen|rückgabe*|retoure*|widerruf*|gewährleistung|garantiefall|reklamier*|rückgaberecht|gutschein bleibt gültig|behalten ihre gültigkeit|behält seine gültigkeit|tickets bleiben gültig|tickets behalten)
    '3s01eeus': { service: 3.8 },
    // service: (betrug*|betrüger*|phishing|fake profil*|fake account*|fakeprofil*|gefälschte*|falsche gewinnspiele|fake gewinnspiel*|abzocke|scam|enkeltrick|warnen vor|warnung vor|vorsicht vor|klickt nicht auf|klicken sie nicht)
    milwuic9: { service: 4.21, 'general-info': -0.1 },
    // service: (niemals|nie|nicht) .. (nach .. passwort|nach .. kreditkarte|nach .. bankdaten|kreditkartendaten|zugangsdaten|bankdaten|passwörter)
    r5le3zz8: { service: 4.61 },
    // service: (wetterbedingt|witterungsbedingt*|krankheitsbedingt*|aufgrund (von|der|des|eines|einer|technischer)|wegen (des|der|eines|technischer|krankheit|unwetter*|sturm*|bauarbeiten|umbau*|streik*|glatteis|hitze|starkregen)) .. (geschlossen|abgesagt|ausfallen|aus|verschoben|nicht|verspätung*|gesperrt|umgeleitet|früher|später|einschränk*|entfällt|ausfällen|verzögerungen)
    aotxtmgf: { service: 4.61 },
    // service: (wichtiger hinweis|wichtige info*|wichtige information*|wichtige mitteilung|dringender hinweis|achtung|eilmeldung|aktueller hinweis|servicehinweis|verkehrshinweis|verkehrsinfo*|fahrgastinfo*|kundeninfo*|in eigener sache|info für unsere {customer})
    jrori0mt: { service: 2.68, 'general-info': -0.36 },
    // service: (geänderte|änderung|änderungen|abweichende) [<any>] (öffnungszeiten|fahrplan|abfahrtszeiten|uhrzeit|termine|zeiten|fahrzeiten|beginn|anstoßzeit)
    '0fnsorhy': { service: 3.45 },
    // service: (neuer termin|ersatztermin|nachholtermin|neue anstoßzeit|nachholspiel|ersatzprogramm|wird nachgeholt)
    '7484gqil': { service: 2.92 },
    // service: (nicht verfügbar|vorübergehend|derzeit nicht|momentan nicht|aktuell nicht|eingeschränkt|einschränkung*|nicht möglich|nicht erreichbar|telefonisch nicht|leider nicht möglich|telefonanlage|nicht zur verfügung)
    jz6el6cj: { service: 2.93 },
    // service: (wir müssen (euch|ihnen|dir) .. mitteilen|schweren herzens|müssen wir leider|müssen leider|leider müssen|leider mitteilen|zu unserem bedauern)
    ev25r8my: { service: 2.88 },
    // service: (faq|faqs|häufig gestellte fragen|häufige fragen|oft gefragt)
    '74isuicx': { service: 2.88 },
    // service: (hoffe das hilft|hoffen das hilft|hilft dir das|konnten wir helfen|konnten wir dir|sag bescheid|gib bescheid|gebt bescheid|gib uns bescheid|halten (dich|euch|sie) auf dem laufenden|auf dem laufenden)
    l19ujvlx: { service: 2.29 },
    // service: (leiten .. weiter|weitergeleitet|geben wir .. weiter|geben das .. weiter|geben es .. weiter|weitergegeben|an die kolleg* weiter|liebe grüße|viele grüße|beste grüße|lg|vg) +post:reply
    zvim1s6r: { service: 1.73 },
    // service: (viele grüße|vg|lg|gruß|/lena|/jan) +mention-first
    q3x3k57t: { service: 1.73 },
    // service: (fundbüro|fundsache*|fundstück*|verloren gegangen|vergessen wurde)
    '3zm89nh6': { service: 2.9 },
    // service: (dm|pn|nachricht|whatsapp|anruf) .. (bestell*|reservier*|buch*|preis*|termin*|anfrage*)
    j2uxzr9o: { service: -2.3 },
    // service: (umfallen|ausfall schritt|ausfallschritt*|haarausfall|zahnarzt ausfall)
    ujeoq2nz: { service: -3.45 },
    // service: (leider geil|leider lecker|sorry not sorry|sorry leute aber)
    pj8hqacv: { service: -3.45 },
    // service: (probleme|problem|schwierigkeiten|verzögerungen|einschränkungen) (beim|mit|bei|im|in|auf)
    jgcq2g39: { service: 3.04 },
    // service: (steht|stehen) .. (still|nicht zur verfügung)
    jq6vqun9: { service: 2.88 },
    // service: (bleibt|bleiben) .. .. (geschlossen|gesperrt|zu|kalt|unbesetzt|aus)
    n62jmrah: { service: 3.55, 'general-info': -0.21 },
    // service: (wieder|ab <date> wieder) .. (für (sie|euch) da|wie gewohnt)
    '2d9h5hz1': { service: 2.94, 'general-info': -0.18 },
    // service: (suchen|sucht|arbeiten|arbeitet) .. (nach der ursache|an der reparatur|fehler)
    tkittfnj: { service: 4.2 },
    // service: (ist|sind|bleibt|bleiben|wird|werden) .. .. (gesperrt|unterbrochen|umgeleitet|eingestellt|gestört|vollgesperrt)
    rxet7t2o: { service: 4.03 },
    // service: (liebe|sehr geehrte) (fahrgäste|reisende|kunden|eltern|gäste|mitglieder) .. (wegen|aufgrund|leider|krankheitsbedingt|bitte)
    j4wur5bb: { service: 4.03 },
    // service: (betroffene|betroffenen) (kunden|gäste|reisende|fahrgäste|nutzer*|haushalte)
    e79c3ll3: { service: 3.47 },
    // service: (ausgeschildert|ausweichen|auf alternativen|alternative route)
    hq78n32u: { service: 2.3 },
    // service: (unwetterwarnung*|sturmwarnung*|hochwasserwarnung*|wasserrohrbruch*|rohrbruch|gasleck|gasaustritt|abkochgebot|wird geräumt|werden geräumt|wird .. geräumt)
    pnc0z5d0: { service: 5.76 },
    // service: (kommt es|kommt's|kann es|es kommt|es kann) .. .. .. (verspätung*|verzögerung*|ausfällen|zugausfällen|einschränkungen|behinderungen|störungen|wartezeiten|staus)
    x3pcy1m5: { service: 6.91 },
    // service: (umbuchung*|stornierung*|umbuchen|stornieren) .. (kostenlos|kostenfrei|möglich|gebührenfrei)
    '9rgw2d4q': { service: 5.18 },
    // service: (warnstreik|warnstreiks|streik|streiks|personalmangel|personalausfall) .. (<date>|bitte|betroffen|einschränk*|ausfälle|ausfällen|kommt es|fahren|verkehr)
    '813lak82': { service: 5.76 },
    // service: (gebühr|*gebühr|eintritt|*kosten|aufpreis|pauschale) (entfällt|entfallen)
    d9ob7ifj: { service: -4.03 },
    // service: (betriebsurlaub|betriebsferien|sommerpause|winterpause|urlaub|geschlossen|zu) [vom|von|ab|bis] <number> (bis|bis zum) <date>
    f2aoum5z: { service: 3.45 },
    // service: (tickets|karten|gekaufte karten|gekaufte tickets|bereits gekaufte) .. (behalten|bleiben|können|werden) .. (gültigkeit|gültig|zurückgegeben|erstattet|storniert)
    '1l0ols0z': { service: 5.87 },
    // service: (straße|*straße|*strasse|*gasse|*brücke|tunnel|parkplatz|strecke|linie|haltestelle|kreuzung|ortsdurchfahrt|spielplatz|turnhalle|hallenbad|freibad|wertstoffhof|parkhaus) .. .. .. (gesperrt|vollgesperrt|unterbrochen|umgeleitet|geschlossen|unpassierbar)
    s6lghjkk: { service: 6.91 },
    // service: (nur|derzeit|momentan|aktuell|vorübergehend|leider) .. (eingeschränkt|bedingt|nicht|begrenzt|schlecht) (möglich|erreichbar|verfügbar|nutzbar|befahrbar)
    zx2jttqq: { service: 6.91 },
    // service: (umleitung|ersatzbus|ersatzbusse|ersatzverkehr) .. (signalisiert|ausgeschildert|eingerichtet|beschildert|unterwegs|im einsatz)
    fkywajm2: { service: 6.91 },
    // service: (telefon|telefonanlage|telefone|internet|server|website|webseite|homepage|app|e mail|onlineshop|kartenzahlung|heizung|aufzug|lift|system) .. (streikt|spinnt|gestört|ausgefallen|defekt|lahmgelegt|down|hakt|offline)
    dvfz5dv4: { service: 6.91 },
    // service: (so erreichen sie uns|so erreicht ihr uns|so erreichst du uns|schaden melden|schadenmeldung|schadenformular|notfallnummer|bereitschaftsdienst|sperrhotline|karte sperren)
    g6ffrgq2: { service: 5.18 },
    // service: (heute|morgen|leider|derzeit|zurzeit|momentan) .. (keine|kein|keinen|weder) .. .. (möglich|verfügbar|lieferung|lieferungen|ausleihe|abholung|bestellungen|warmwasser|empfang|sprechstunde)
    gsam6m87: { service: 6.33 },
    // service: (wegen|aufgrund|infolge) .. .. (liefern|öffnen|schließen|starten|beginnen|verschicken|versenden|fahren|fährt|öffnet|schließt) .. .. .. (erst|nur|nicht|früher|später|bereits)
    ahjy0n50: { service: 6.33 },
    // service: (können|kann|könnt|kannst) .. .. nicht .. (einloggen|anmelden|erreichen|bezahlen|zugreifen|aufladen)
    '9j1fw3vs': { service: 6.33 },
    // service: (wir sind dran|sind schon dran|sobald alles wieder läuft|sobald .. wieder (läuft|funktioniert|geht))
    qdy7cavz: { service: 5.76 },
    // service: (vertritt uns|praxisvertretung|urlaubsvertretung|vertretung übernimmt|in dringenden fällen|in dringenden notfällen)
    sm4qui65: { service: 5.38 },
    // service: (schlecht|schwer|kaum|nicht|nur bedingt) zu erreichen
    vf6ix2dk: { service: 6.33 },
    // service: (gefälschte|gefälschten|falsche|betrügerische) (mails|sms|nachrichten|anrufe|briefe|rechnungen|profile|gewinnspiele|e mails)
    '01m0sepu': { service: 6.33 },
    // event: (sei dabei|seid dabei|seien sie dabei|sei mit dabei|seid mit dabei|dabei sein|mit dabei sein|bist du dabei|seid ihr dabei|sind sie dabei|wer ist dabei|kommst du mit|kommt ihr mit)
    ah5at92v: { event: 3.36 },
    // event: (melde dich|meldet euch|melden sie sich|meld dich|meldet eure kinder) .. (an|anmelden)
    '40b5ftdl': { event: 3.54 },
    // event: (jetzt|hier|gleich|noch|schnell|online|kostenlos|bis <date>) .. (anmelden|angemeldet|mitmachen|teilnehmen|registrieren|anmeldung|einschreiben)
    fmks8t02: { purchase: 0.21, event: 3.32 },
    // event: (anmelden|anmeldung|anmeldungen|anmeldeschluss|anmeldefrist|anmeldelink|angemeldet|anmeldeformular|um anmeldung|voranmeldung|registrierung|registrieren|teilnahmegebühr|teilnehmerzahl|teilnehmerplätze|anmeldestart|startgebühr|startplatz|startplätze)
    c268x932: { purchase: -0.12, event: 2.82, 'general-info': -0.11 },
    // event: (anmeldung|infos und anmeldung|anmeldung und infos|infos & anmeldung) .. (<url>|<email>|link in bio|link in der bio|unter|auf|über|per|bis|website|homepage)
    lmgupi8l: { event: 3.82 },
    // event: (save the date|vormerken|merkt euch|merk dir|tragt euch .. ein|kalender|termin vormerken|rot im kalender|dick im kalender|im kalender)
    vm2h6pgy: { event: 3.33 },
    // event: (sichere dir|sichert euch|sichern sie sich|noch|letzte|freie|wenige) .. (platz|plätze|startplatz|startplätze|restplätze|teilnehmerplätze|plätze frei)
    q06fdv58: { event: 2.9 },
    // event: (noch|nur noch) [<any>|<number>] (plätze|platz|restplätze) [frei]
    hiunjxh8: { event: 2.37 },
    // event: (einladung|eingeladen|laden (euch|dich|sie) .. ein|laden .. ein|lädt .. ein|herzlich ein|herzlich eingeladen|lädt .. herzlich|laden herzlich|ihr seid eingeladen|wir laden|einladen)
    ahtxobeb: { event: 2.96 },
    // event: (kommt vorbei|komm vorbei|kommen sie vorbei|schaut vorbei|schau vorbei|schauen sie vorbei|vorbeikommen|vorbeischauen|besucht uns|besuch uns|besuchen sie uns|trefft uns|triff uns|treffen sie uns|findet uns|ihr findet uns|kommt zu|kommt zum|kommt zur|komm zum|komm zu)
    zjt9h42m: { event: 1.54 },
    // event: (kommt vorbei|komm vorbei|schaut vorbei|schau vorbei|besucht uns|besuchen sie uns|trefft uns|treffen sie uns|findet ihr uns|kommt .. zu uns|wir sind|sind wir|freuen uns auf euch|freuen uns auf (dich|euch|sie)|freuen .. auf euren besuch|freuen .. auf ihren besuch) .. (<date>|<time>|messe|stand|halle|markt|weihnachtsmarkt|fest|wochenende)
    f1796d4o: { event: 3.26 },
    // event: (stand|halle|messestand|booth|standnummer|messe) [<any>] (<number>|<code>)
    iqvlmhoj: { event: 2.38 },
    // event: (findet|finden) .. (statt|wieder statt)
    smkc8koe: { event: 2.85 },
    // event: (findet|finden) .. .. (statt)
    xlxl4b68: { event: 2.42 },
    // event: (stattfinden|stattfindet|steht an|stehen an|steht .. an|steht vor der tür|stehen vor der tür|ansteht|anstehenden|bevorstehenden|veranstalten wir|wir veranstalten|geht es los|gehts los|los gehts|geht .. los|startet|starten|beginnt|beginn|einlass|anpfiff|anstoß|tip off|tipoff|start ist|auftakt|kickoff)
    m8sq9j4m: { event: 1.42, ideas: 0.24, 'general-info': -0.18 },
    // event: (einlass|beginn|anpfiff|start|anstoß|tip off|tipoff|los gehts|los|treffpunkt|uhrzeit|wann) [um|ab|ist|ist um] <time>
    '7uqindtn': { purchase: -0.27, event: 3.84 },
    // event: (wann|wo) (<date>|<time>|ab|im|in)
    y9qbgr1p: { event: 2.37 },
    // event: (veranstaltung|veranstaltungen|*veranstaltung|event|events|*event|veranstaltungsreihe|veranstaltungstipp|veranstaltungskalender)
    c7bny4ui: { event: 1.71 },
    // event: (gewinnspiel*|*gewinnspiel|verlosung*|verlosen|verlost|*verlosung|tombola|giveaway*|preisausschreiben|wettbewerb*|*wettbewerb|gewinnaktion*|gewinnchance*|zu gewinnen|adventskalender|gewinnspieltag|contest|*contest)
    '0ircfiw7': { 'exclusive-info': 0.41, event: 4.19 },
    // event: (gewinne|gewinnt|gewinn|gewinnen sie|gewinnen könnt|gewinnen kannst) [jetzt|mit|dabei|hier|euch|dir] (<number>|eine*|ein|tickets|karten|deinen|dein|deine|euren|eure|tolle|attraktive|mit etwas glück|einen von|<money>|freikarten|zwei)
    qxef6ke3: { event: 3.98 },
    // event: (könnt ihr|kannst du|können sie|ihr könnt|du kannst|und mit etwas glück|mit etwas glück|jetzt|die chance|chance auf) .. (gewinnen|gewinn|gewinne|absahnen|abstauben)
    oclcp9t9: { event: 3.91, giveaway: 0.2 },
    // event: (gewinnen|gewinn|gewinne|gewinner*|preise|hauptpreis|hauptgewinn|preis|sachpreise)
    '5uulltvo': { event: 0.95 },
    // event: (tolle|attraktive|viele|großartige|spannende) preise
    ex6qmag4: { event: 2.37 },
    // event: (teilnahmebedingung*|teilnahmeschluss|teilnahme ab|einsendeschluss|teilnahmeberechtigt|ausgelost|auslosung|losen .. aus|rechtsweg .. ausgeschlossen|rechtsweg|losentscheid|lostopf|mitmachen und gewinnen|so nimmst du teil|so nehmt ihr teil|teilnahme bis|so machst du mit|so macht ihr mit|so könnt ihr teilnehmen|um teilzunehmen|gewinner wird|gewinner werden|gewinner*innen)
    tpausi1r: { event: 4.14, community: -0.16, 'general-info': -0.32, giveaway: 0.76 },
    // event: (like*|liked|kommentier*|markier*|folg*|teil*|verlink*|beantworte*|verrat*|schreib*) .. (gewinnen|gewinn|gewinnt|lostopf|verlosung|gewinnspiel|teilzunehmen|teilnehmen|chance)
    src0rjyd: { 'exclusive-info': 0.22, 'new-products': -0.14, event: 3.81, giveaway: 0.34 },
    // event: (webinar*|workshop*|*workshop|*workshops|seminar*|*seminar|livestream*|live stream*|meetup|masterclass|vortrag|vorträge|vortragsabend|*vortrag|lesung*|infoabend*|informationsabend|infoveranstaltung*|info veranstaltung|tag der offenen tür|schnuppertag*|schnupperstunde*|schnuppertraining|probetraining|girls day|boys day|open house|hausmesse|stammtisch|podiumsdiskussion|onlineseminar|fortbildung|tagung|*tagung|barcamp)
    '5nf5wonj': { event: 3.04 },
    // event: (konferenz*|*konferenz|kongress*|gipfel|symposium|forum|messe|*messe|fachmesse*|jobmesse*|expo|messeauftritt|ausbildungsmesse)
    '8kys6dss': { event: 1.69, connected: -0.15, community: 0.29 },
    // event: (festival*|*festival|konzert*|*konzert|ausstellung*|*ausstellung|vernissage|flohmarkt*|*flohmarkt|straßenfest|stadtfest|sommerfest*|*fest|kirmes|oktoberfest|weihnachtsmarkt*|adventsmarkt*|ostermarkt*|hoffest|weinfest|familienfest|familientag|kindertag|kinderfest|umzug|faschingsumzug|parade|gala|marathon|lauf|*lauf|turnier|*turnier|poetry slam|party|*party|disco|ball|abschlussball|kinoabend|spieleabend|filmabend|quizabend|kneipenquiz|pubquiz|weinprobe*|verkostung*|tasting*|bierprobe|theater*|premiere|aufführung*|auftritt|show|tour|tournee|pop up|popup|eröffnungsfeier|jubiläumsfeier|einweihung|public viewing)
    ptq0njv0: { purchase: -0.21, event: 1.86, connected: -0.2, community: -0.15, 'general-info': 0.15 },
    // event: (camp|camps|*camp|zeltlager|*lager|ferienlager|freizeit|ferienfreizeit*|ferienprogramm|ferienspiele|*freizeit|sommercamp|feriencamp*|trainingslager|fußballcamp|jugendreise*|ausflug|exkursion|wanderung*|*wanderung|radtour|führung*|*führung|stadtführung*|rundgang|actionwoche|aktionswoche|nachtreffen|*treffen|gottesdienst*|andacht|mahnwache|demo|demonstration|kundgebung|blutspende*|blutspendetermin*|putzaktion|müllsammel*|jubiläum)
    '0rrby1aj': {
      purchase: -0.38,
      reviews: -0.14,
      'exclusive-info': -0.11,
      'new-products': -0.14,
      service: -0.11,
      event: 1.89,
      community: 0.37,
      'general-info': -0.31,
      entertain: -0.16,
      other: 0.45,
    },
    // event: (kurs|kurse|*kurs|*kurse|lehrgang|trainingseinheit|yogastunde|kochkurs*|backkurs|sprachkurs*|ferienkurs*|erste hilfe kurs|schwimmkurs|training) .. (<date>|<time>|start*|beginn*|ab|plätze|anmeld*|freie)
    ldmcuuhg: { event: 2.85 },
    // event: (live (auf|bei|im|in|dabei|aus|vor ort|ab|um|um <time>|am|aus dem|heute|mit)|wir gehen live|wir sind live|gehen wir live|live ab|ab <time> live|heute live|instagram live|facebook live|live q&a|livestream|im stream|live im)
    slz3u1sc: { event: 2.37 },
    // event: (schaltet ein|schalte ein|einschalten|nicht verpassen|verpasst nicht|verpasse nicht|reinschalten|schaut rein|schalten sie ein|zuschauen|hört rein)
    se3k5c7n: { event: 1.89 },
    // event: <date> .. (um|ab|von|ab ca|gegen) <time>
    '00occno2': { event: 3.54, 'general-info': 0.28, cause: 0.23 },
    // event: <date> <time>
    iicyroi5: { event: 3.5, 'general-info': -0.13 },
    // event: (ab|um|von|bis|gegen|zwischen) <time>
    '0to72lev': { event: 2.71, 'general-info': -0.21 },
    // event: <time>
    '79czvn71': { event: 1.42 },
    // event: (vom|von) <number> (bis|bis zum) <date>
    sruiicql: { service: -0.31, event: 3.22, connected: -0.16 },
    // event: (vom|von) <date> (bis|bis zum|bis einschließlich) <date>
    '2tnly1wh': { event: 3.3 },
    // event: (vom|von|zwischen) <date>
    '18039i32': { event: 2.38 },
    // event: <date> (bis|und|bis zum) <date>
    srn0ipyo: { purchase: 0.15, event: 2.59, 'general-info': -0.14 },
    // event: (am|diesen|kommenden|nächsten|bis|ab|nur am|schon am|immer am|wieder am) <date>
    by5ktw1w: {
      purchase: 0.51,
      'new-products': 0.29,
      opinion: 0.16,
      service: 0.12,
      event: 1.59,
      connected: -0.31,
      'general-info': -0.52,
      giveaway: 0.43,
    },
    // event: (am|diesen|kommenden|nächsten) (montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|sonnabend|wochenende)
    ynpoqjad: { event: 1.9 },
    // event: <date>
    m3mx1o6p: {
      discount: 0.24,
      'new-products': -0.11,
      event: 1.44,
      connected: -0.14,
      community: -0.26,
      cause: -0.1,
    },
    // event: (heute abend|morgen abend|dieses wochenende|nächste woche|nächsten monat|kommendes wochenende|kommende woche|nächstes wochenende|am kommenden|in wenigen tagen|in <number> tagen|noch <number> tage|nur noch <number> tage|noch <number> mal schlafen|countdown|diese woche|diesen sommer)
    '709mmo2y': {
      discount: 0.28,
      purchase: -0.24,
      event: 1.89,
      connected: -0.2,
      'general-info': -0.2,
      other: 0.14,
    },
    // event: (heute|morgen|wochenende)
    p2vw51ko: {
      discount: -0.25,
      purchase: -0.22,
      'exclusive-info': 0.3,
      service: 0.48,
      event: 0.6,
      connected: 0.56,
      community: -0.24,
      'general-info': 0.13,
      inspire: -0.12,
      cause: 0.11,
    },
    // event: (in den|den|diesen|nächsten|kommenden) (herbstferien|sommerferien|osterferien|winterferien|pfingstferien|ferien|weihnachtsferien|faschingsferien)
    '68qkotdw': { event: 2.57 },
    // event: (tickets|karten|eintritt|eintritt frei|freier eintritt|der eintritt ist|abendkasse|vorverkauf|vvk|eintrittskarten|kostenlose teilnahme|teilnahme ist kostenlos|teilnahme kostenlos|kostet nichts) +post:date
    vhwhh9zq: { purchase: -0.11, event: 1.98, community: -0.14, 'general-info': -0.17 },
    // event: (tickets|eintritt|karten)
    '7fd23uo0': { service: -0.15, event: 0.95, 'general-info': 0.2 },
    // event: (eintritt frei|freier eintritt|eintritt ist frei)
    dex8wbpb: { event: 3.42 },
    // event: (challenge|*challenge|aktion) .. (mach*|nimm|nehmt|mit|teil*|start*|tage)
    dxco3rm3: { event: 2.85 },
    // event: (challenge|*challenge|mitmachaktion*|mitmach aktion*|mitmachen|macht mit|mach mit|machen sie mit|nehmt teil|nimm teil|nehmen sie teil|teilnehmen|teilnahme)
    nz7ef3l5: { event: 2.03 },
    // event: (bewerbungsschluss|bewerbungsfrist|deadline|bewerbungsphase|letzte chance|endspurt|nur noch heute|bis spätestens|einreichen|einreichung*)
    s3k8ervq: { event: 1.81 },
    // event: (programm|line up|lineup|ablauf|headliner|referent*|speaker*|gastredner*|keynote|special guest|podium|live musik|livemusik|live band|dj|band|liveband|livekonzert|musik von)
    mh2fp16o: { event: 1.64 },
    // event: (livemusik|live musik|live band|liveband|dj) .. (<date>|<time>|ab)
    '6roq68hv': { event: 3.82 },
    // event: (workshop|kurs|führung|konzert|lesung|markt|party|fest|tasting|training|turnier|treffen|ausstellung|messe|lager|camp|gottesdienst|vortrag|stammtisch|*fest|*markt|*camp|*lager|*treffen|*abend|*kurs|*turnier|*konzert|heimspiel) .. (<date>|<time>)
    oaurih3d: { event: 3.85 },
    // event: (<date>|<time>) .. (workshop|kurs|führung|konzert|lesung|markt|party|fest|tasting|turnier|treffen|ausstellung|messe|camp|gottesdienst|vortrag|stammtisch|*fest|*markt|*camp|*lager|*treffen|*abend|*kurs|*turnier|*konzert|heimspiel)
    j6yan2vl: {
      'exclusive-info': 0.32,
      'new-products': -0.24,
      event: 2.26,
      community: 0.22,
      'general-info': 0.19,
      giveaway: 0.26,
    },
    // event: (für|alle) .. (von|zwischen|ab) <number> (bis|und|jahren) [<number>|und] [jahren|jahre]
    tmkvhmnb: { purchase: -0.12, event: 1.76 },
    // event: (für|alle) (kinder|jugendliche|jungs|mädchen|teens|familien|interessierte|schüler*|erwachsene|senior*|anfänger*)
    ovafruxl: { event: 1.09 },
    // event: (heimspiel|auswärtsspiel|derby|testspiel|spieltag|matchday|gameday|saisoneröffnung|saisonauftakt|anpfiff|finale|halbfinale) .. (<date>|<time>|heute|morgen|live|gegen|tickets|kommt)
    err0gnnc: { purchase: 0.14, event: 1.94 },
    // event: (wir freuen uns auf (euch|dich|sie|eure|deine|ihren|euren|zahlreiche|viele|alle|alle die)|wir sehen uns|man sieht sich|see you|bis dann|bis morgen|bis samstag|bis sonntag|wir freuen uns auf)
    rbpmg6cq: { event: 1.74 },
    // event: (freuen uns auf|freuen uns über) .. (anmeldung*|anmeldungen|euer kommen|ihr kommen|euren besuch|ihren besuch|zahlreiches)
    noyso7zu: { event: 3.32 },
    // event: (bringt|bring) .. (freunde|freund|familie|kinder|mit)
    '6qlcwhyz': { event: 1.63, community: 0.19 },
    // event: (eröffnung|neueröffnung|wiedereröffnung|grand opening|eröffnen wir|wir eröffnen|feiern wir|wir feiern|feiert mit|feier mit|feiern sie mit)
    '26l97maz': { 'exclusive-info': 0.18, event: 1.46 },
    // event: (eröffnung|neueröffnung|eröffnen|eröffnungsfeier|feiert mit uns|wir feiern|feiern wir) .. (<date>|<time>)
    mvrytxxg: { event: 2.85 },
    // event: (läuft bis|geöffnet bis|noch bis|zu sehen bis|verlängert bis) <date>
    vpzpe7hu: { event: 2.5, 'general-info': 0.33 },
    // event: (zu sehen|ausstellung|schau) .. (bis|vom|noch bis) <date>
    mkwxvjkc: { event: 3.32 },
    // event: (spielen|treten|empfangen|starten|treffen) wir .. (<date>|<time>|am|gegen|auf|bei)
    pi0gma91: { event: 1.42 },
    // event: (q&a|fragerunde|fragestunde|live chat|expertenchat|sprechstunde|ask me anything|ama)
    '0qrm1hg4': { event: 1.9 },
    // event: (fand|fanden) .. (statt)
    ano2peoh: { event: -1.78 },
    // event: (gestern|letzte woche|letzten woche|letztes wochenende|letzten wochenende|vergangenen|vergangene|vergangenes|vergangener|letzten (samstag|sonntag|freitag|donnerstag|mittwoch|dienstag|montag)|letzter woche|letztes jahr|letzten monat)
    '1yzu4d7h': { event: -1.83, connected: 0.12, community: -0.12, entertain: 0.22 },
    // event: (war ein voller erfolg|waren dabei|hat uns gefreut|war ein tolles|war ein toller|war eine tolle|rückblick|impressionen|eindrücke|schön wars|danke an alle die|hat spaß gemacht|war uns ein fest|das war|was für ein|was für eine|feierten|trafen|tagten|durften wir|konnten wir|nahmen teil|hinter uns)
    uvr65qgp: { event: -1.55, community: -0.1, 'general-info': 0.63 },
    // event: (danke|dank|dankeschön) .. (teilnehmer*|teilnahme|gekommen|besuch|mitgemacht|dabei wart|dabei waren|alle teilnehmer*|gäste)
    cbalb6qt: { event: -1.9, community: 0.2 },
    // event: (glückwunsch|gratulation|herzlichen glückwunsch|gratulieren) .. (gewinner*|gewinnern|gewonnen|sieger*)
    wyty79r1: { event: -1.9 },
    // event: (öffnungszeiten|geöffnet|sprechzeiten|servicezeiten|erreichbar|bürozeiten|haben .. geöffnet|abfahrt|ankunft) .. (<time>|<date>)
    m3eyb6b2: { service: 0.37, event: -1.9 },
    // event: (newsletter|teil unseres teams|teil des teams|bewirb dich|bewerbt euch|bewerben|stelle|stellenangebot*) .. (anmelden|jetzt|anmeldung|werden|als)
    qy0jjl7g: { event: -1.43 },
    // event: (hast du|habt ihr|haben sie) .. (lust|bock|zeit) .. (dabei|mit|auf|am|mitzu*|teilzu*)
    '2cldq1p6': { event: 2.38 },
    // event: (lust|bock) auf
    '173dylnj': { event: 1.42 },
    // event: (jeden|immer|jeweils|jede) [ersten|zweiten|letzten|dritten] (montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)
    hf0eev8t: { event: 2.04, 'general-info': 0.31 },
    // event: (fand|fanden) .. .. statt
    '9xl03jcl': { event: -2 },
    // event: (komm mit|kommt mit|kommen sie mit|fahr mit|fahrt mit|lauf mit|lauft mit|sing mit|spiel mit|spielt mit) [auf|zu|zum|zur|nach|ins]
    r8xwuo8c: { event: 2.38 },
    // event: (link zur anmeldung|anmeldelink|anmeldung läuft|anmeldung ist offen|anmeldung gestartet|anmeldungen sind|anmeldung nicht nötig|ohne anmeldung)
    nlzhnb8r: { event: 3.93 },
    // event: (es sind|sind|gibt|haben) .. (noch|auch noch) .. (plätze|platz|restplätze)
    e9pnedmo: { event: 2.85 },
    // event: (wir (planen|fahren|reisen|zelten|wandern|starten|touren)) .. .. (<date>|sommer|ferien|herbst*|insel|nach)
    ujis99qk: { event: 2.15 },
    // event: (herbstferien|sommerferien|osterferien|pfingstferien|winterferien|faschingsferien)
    yy3rm5qw: { event: 1.14 },
    // event: (im|in den|ab <date> im|in) (handel|regal|läden|shop|kino|kinos)
    mcyz77a2: { 'exclusive-info': 0.41, 'new-products': 0.24, event: -1.17 },
    // event: (war|waren|hatten|wurde|wurden|gab es|hielt|kamen|traten|wanderten|endete|ging)
    pxftjc8f: {
      purchase: -0.14,
      reviews: 0.38,
      'new-products': -0.14,
      service: -0.1,
      event: -0.94,
      connected: 0.2,
      community: -0.27,
      'general-info': 0.45,
      entertain: 0.12,
    },
    // event: (diesjährige*|diesjähriger|diesjährigen) .. (war|waren|fand|hatten)
    adus07qw: { event: -0.95 },
    // event: am wochenende
    '8jvyunma': { event: 0.76 },
    // event: (kommt|komm|kommen sie) (dazu|einfach vorbei|zahlreich|gerne vorbei|doch vorbei|gern vorbei)
    '9hqackvn': { event: 3.33 },
    // event: (trifft sich|treffen sich|treffen wir uns) .. (<date>|<time>|jeden|wieder|immer)
    t8iqu0q9: { event: 2.38 },
    // event: (gilt es|geht es rund|wird es ernst|wird es laut|wird gefeiert|steigt unser|steigt das|steigt die|steigt der)
    cc1iphu5: { event: 1.9 },
    // event: (*öffnungszeiten|*sprechzeiten|*bürozeiten|geöffnet|offen|besetzt) .. .. (von|ab|bis|zwischen|um) (<time>|<date>)
    cuiybzr8: { event: -2.87, 'general-info': 0.13 },
    // event: [von <number>|ab <number>] (von|ab|bis|zwischen|und|um) <time> .. (geöffnet|offen|erreichbar|besetzt|telefonisch|für sie da|für euch da|für dich da)
    ro2ypgdd: { event: -2.67 },
    // event: (mo|montag|montags|di|dienstag|dienstags|mi|mittwoch|mittwochs) [bis|und] (do|donnerstag|donnerstags|fr|freitag|freitags|sa|samstag|samstags|so|sonntag|sonntags) .. <time>
    ngqfaiqh: { event: -2.85 },
    // event: (von|vom) (<number>|<date>) [bis|bis zum|bis einschließlich|bis inklusive] <date> .. .. (geschlossen|zu|urlaub|betriebsurlaub|betriebsferien|ferien|pause|nicht erreichbar)
    bwzntfij: { event: -3.32 },
    // event: (urlaub|*urlaub|betriebsferien|ferien|sommerpause|winterpause|geschlossen|zu|ruhetag|pause) .. (vom|von|ab|bis|am|bis zum) .. <date>
    '8wmi2roz': { event: -2.85 },
    // event: (ab|am|bis|dann ab) <date> .. .. wieder .. (da|geöffnet|offen|erreichbar|für euch da|für sie da|wie gewohnt|wie gewohnt für euch da)
    tl26h7re: { event: -2.85, 'general-info': -0.18 },
    // event: (update|stand|aktualisierung|aktualisiert) [von|am|vom] (<time>|<date> <time>|<date>)
    rn925sms: { event: -2.37 },
    // event: (lesung|konzert|vortrag|kurs|workshop|training|spiel|heimspiel|führung|vorstellung|veranstaltung|termin|fest|markt|*kurs|*konzert|*abend|*fest|*markt|*turnier|sprechstunde) .. .. (entfällt|entfallen|abgesagt|verschoben|ausfallen|ausfällt|fällt aus)
    obm8123h: { event: -3.8 },
    // event: (bestell*|vorbestell*|liefern|lieferung|geliefert|abholung|abholen|abholbar|abholbereit|erhältlich|verfügbar|lieferbar|buchbar|bestellbar|gültig|gilt) .. (bis|am|ab|von|um|vom|zwischen) .. (<date>|<time>)
    xwn92h66: { 'new-products': 0.1, event: -1.9 },
    // event: (angebot|angebote|aktion|rabatt|sale|code|gutschein|preis) .. (bis|vom|von|ab|noch bis|nur bis) .. <date>
    '7he4xpnx': { event: -1.9 },
    // event: (erscheint|erscheinen|verfügbar|erhältlich|im handel|in den läden|im buchhandel|im regal|im kino) .. (am|ab|seit) <date>
    peiujev2: { event: -2.37 },
    // event: (ab|seit|zum|am) <date> (gilt|gelten|fährt|fahren|verkehrt|verkehren|steigt|steigen|sinkt|sinken|tritt|treten|übernimmt|verantwortet|heißt|dürfen|müssen|ändert|ändern|profitier*|zahlen|zahlt|werden|wird)
    qts9s9r5: { event: -1.29, 'general-info': 0.14 },
    // event: am [vergangenen|letzten] <date> (war|waren|fand|fanden|haben|hat|hatten|wurde|wurden|durften|konnten|trafen|feierten|gewann|ging|gab)
    v8y5yfqm: { event: -1.93, connected: -0.16, community: 0.11, 'general-info': 0.29 },
    // event: (das los entscheidet|los entscheidet|unter allen .. (verlosen|losen)|wird ausgelost|glücksfee entscheidet)
    '4wf70enj': { opinion: 0.28, event: 4.77 },
    // event: (bilderbuchkino|vorlesestunde|kinonacht|museumsnacht|lange nacht|infotag|*infotag|elternabend|infonachmittag|besuchstag|besuchsmorgen|*führung|betriebsbesichtigung|dorffest|kilbi|chilbi|krampuslauf|perchtenlauf|maibaum*|maifest|adventmarkt|adventsingen|christkindlmarkt|christkindlesmarkt|martinsumzug|laternenumzug|fasnacht*|fasching*|schützenfest|zeltfest|feuerwehrfest|frühschoppen|tanzabend|tanztee|preisjassen|jassturnier|papiersammlung|kleiderbörse|velobörse|skibasar|basar*|hofflohmarkt|repair café|repaircafé|ladies night|ladiesnight|crashkurs|wochenmarkt) .. (<date>|<time>)
    rrmq0pqp: { event: 4.75 },
    // event: (lange nacht|lange <any> nacht|zoonacht|*brunch|*dinner|*session|*matinee|*aktionstag|*versammlung|*premiere|*wanderung|*rennen|*signierstunde|stalltür|*apéro) .. (<date>|<time>)
    tirfrnym: { purchase: -0.25, event: 4.66 },
    // event: wir freuen uns [schon] auf (euren|ihren|deinen) (besuch|einkauf|anruf)
    '691tdy4q': { event: 1.14 },
    // event: (anmeldeschluss|anmeldung|anmeldungen|anmelden) .. .. (semester|schuljahr|kindergartenjahr|kita|kindergarten|studium|hort|krippe|newsletter)
    lafboamd: { event: -2.37 },
    // event: (täglich|wochentags|werktags|durchgehend) .. (von|ab|bis) [<number>] [bis] <time>
    f41po5a3: { purchase: 0.42, event: -2.85 },
    // event: [großes|großer|unser|unsere|das|der|die] (*fest|*markt|*konzert|*turnier|*lauf|*party|*nachmittag|*abend|*rallye|*börse) am <date>
    f6uwljr1: { event: 4.03 },
    // connected: (danke|vielen dank|herzlichen dank|lieben dank|tausend dank|großen dank|besten dank|dankeschön|großes dankeschön|ein riesiges dankeschön|riesen dank) .. (euch|alle|allen|an alle|an euch|für euer*|für eure*|euer|eure|für deine|für dein|für ihr|für ihre|dass ihr|unseren|unserer|unser|an unsere*)
    syuubnho: { connected: 4.41 },
    // connected: (danke|vielen dank|herzlichen dank|dankeschön|lieben dank|merci|tausend dank)
    '1ynp70rt': { connected: 2.53, community: -0.22 },
    // connected: (wir (danken|bedanken uns|sagen danke|sind dankbar|sagen dankeschön)|bedanken wir uns|danken wir|möchten wir uns .. bedanken|möchten uns .. bedanken|wollen danke sagen|möchten danke sagen|sagen wir danke|wir möchten danke)
    tjlyg0oc: { connected: 3.99 },
    // connected: (dankbar*|dankbarkeit|wertschätz*|zu schätzen|von herzen|aus tiefstem herzen|aus ganzem herzen)
    rnxega7w: { connected: 3.1, community: -0.12 },
    // connected: (für (euer|eure|dein|deine|ihr|ihre) (vertrauen|treue|unterstützung|support|liebe|geduld|engagement|einsatz|verbundenheit))
    e4wa6lkw: { connected: 3.8 },
    // connected: (danke|dank|bedanken|danken) .. (einsatz|engagement|treue|vertrauen|unterstützung|zusammenarbeit|zeit|helfer*|ehrenamtlich*|spieler*|jahre|mannschaft|helfer)
    ti11ybnt: { connected: 3.3 },
    // connected: ^ danke
    x05y3d71: { connected: 2.54, community: 0.55 },
    // connected: (hinter den kulissen|hinter die kulissen|behind the scenes|blick hinter|einblick in unseren|einblicke in unseren|einblick in unsere|einblicke in unsere|kleiner einblick|kleinen einblick|unser alltag|bei uns im büro|ein tag bei|ein tag im leben|arbeitsalltag|aus unserem alltag|backstage)
    wositktb: { connected: 3.3 },
    // connected: (das ist|darf ich vorstellen|lernt|lernen sie|lerne|wir stellen (euch|dir|ihnen)|stellt sich vor|stellen sich vor|heute stellen wir|gestatten) .. (kennen|vor|unser*|unsere|{staff}|aus dem team|kollege|kollegin)
    '0id9783b': { connected: 3.39 },
    // connected: (das ist|unsere|unser|unseren) [<any>] ({staff}|kapitän|neue kollegin|neuer kollege|azubine|auszubildende|hausmeister|gründerin|chefin)
    osv295nz: { reviews: -0.13, connected: 2.58 },
    // connected: (unser|unsere|unserem|unseren|unserer) {staff}
    uztn3q5p: { reviews: 0.27, connected: 2.62 },
    // connected: (teamvorstellung|mitarbeitervorstellung|team vorstellung|gesichter|die gesichter hinter|die menschen hinter|mensch hinter|mitarbeiter* des monats|teamtag|teamevent|teamausflug|betriebsausflug|weihnachtsfeier|team tag|teambuilding|betriebsfeier|unsere azubis|kollege des monats|aus dem team)
    n76xrbm0: { connected: 3.15 },
    // connected: (unsere geschichte|unsere werte|unsere mission|unsere vision|unser versprechen|unser anspruch|unsere wurzeln|unsere philosophie|unsere reise|unser weg|unser ziel|unser herz|unser antrieb|unsere leidenschaft|unsere überzeugung|unsere verantwortung|unser leitbild|unsere tradition|unsere familie|unser familienbetrieb|wofür wir stehen|was uns antreibt|was uns ausmacht|warum wir tun|wer wir sind|wie alles begann|wie alles anfing|so fing alles an|angefangen hat alles|alles begann)
    kll6q2gv: { connected: 3.81 },
    // connected: (wir (glauben|stehen für|stehen zu|setzen uns|setzen ein zeichen|engagieren|kämpfen|sind stolz|sind überzeugt|versprechen|gedenken|trauern|unterstützen|feiern|übernehmen verantwortung|helfen|spenden|haben gespendet|zeigen flagge|stehen zusammen|halten zusammen|bekennen|sagen nein))
    '8lnnz78m': { connected: 3.7, 'general-info': -0.19 },
    // connected: (setzen wir uns|engagieren wir uns|stehen wir|unterstützen wir|haben wir gespendet|spenden wir|setzen wir ein zeichen|glauben wir|sind wir stolz|kämpfen wir|wollen wir ein zeichen|leisten wir|helfen wir)
    p1j7s1bv: { connected: 3.3 },
    // connected: (wir (lieben|freuen uns|wünschen|hoffen|wollen|vermissen|wissen|sind da|sind für euch da|sind für dich da|sind so|haben|durften|machen|sind))
    '8p0878wn': { service: -0.14, connected: 0.9 },
    // connected: (wir sind (stolz|dankbar|gerührt|überwältigt|sprachlos|überglücklich|traurig|bestürzt|geehrt|eine familie|ein team|begeistert|happy|glücklich))
    tcr7ni2c: { reviews: 0.13, connected: 3.12 },
    // connected: (stolz auf|so stolz|mega stolz|sehr stolz|mit stolz|stolz sein|stolz)
    bxw8djfi: { connected: 2.39 },
    // connected: (euer|eure|dein|deine|ihr|ihre) [<any>] (team|team vom|team von|crew|jungs|mädels|familie)
    ecku4uri: { connected: 2.71 },
    // connected: (im namen (von|des|der|aller)|das ganze team|das gesamte team|von uns allen|wir alle|alle bei|unser ganzes team|das team (von|der|des|vom|wünscht)|vom ganzen team|eure|euer team)
    bwrucshz: { opinion: -0.17, connected: 1.61, ideas: 0.42 },
    // connected: (wir wünschen (euch|dir|ihnen|allen|unseren|unserer|unserem)|wünschen wir (euch|dir|ihnen|allen|unseren)|wünscht (euch|dir|ihnen|allen)|wünschen (euch|allen|ihnen|dir) [<any>])
    ag6c6m01: { event: -0.11, connected: 2.44, 'general-info': 0.21 },
    // connected: (alles gute|viel erfolg|gute besserung|alles liebe|viel glück|gute reise|wir drücken (die|dir|euch|ihnen) .. daumen|daumen gedrückt|toi toi toi)
    d6c4a55q: { event: -0.11, connected: 1.67, 'general-info': 0.34 },
    // connected: (herzlichen glückwunsch|glückwunsch|gratulation|gratulieren|wir gratulieren|happy birthday|alles gute zum)
    rx1ua7fv: { connected: 1.11, 'general-info': 0.11, greeting: 0.18, other: -0.17 },
    // connected: (glückwunsch|gratulieren|gratulation|geburtstag|happy birthday) .. (unser*|team|kollege*|kollegin*|azubi*|mitarbeiter*)
    ykm2vr6y: { connected: 3.31 },
    // connected: (jubiläum|firmenjubiläum|betriebsjubiläum|dienstjubiläum|betriebszugehörigkeit|geburtstag|jahre jung|jahrestag|meilenstein*|<number> follower*|ruhestand|rente|verabschied*|abschied|karriereende|karriere)
    acxh5pot: { connected: 1.41, 'general-info': 0.61 },
    // connected: (seit <number> jahren|seit <year>|vor <number> jahren|nach <number> jahren|nach (fünf|zehn|zwei|drei|vier|sechs|sieben|acht|zwanzig) jahren) .. (wir|uns|unser*|dabei|team|euch|bei uns)
    '67hoaexj': { connected: 2.83 },
    // connected: (<number> jahre|<number> jahren) (bei uns|mit euch|voller|dabei|im team|im dienst|treue|gemeinsam|zusammen|im verein|im unternehmen)
    bti23lfa: { connected: 3.28, community: -0.13 },
    // connected: (bleibt uns .. erhalten|bleibt euch|wir werden .. vermissen|wir vermissen|du wirst uns fehlen|wirst fehlen|werden dich vermissen|machs gut|mach es gut|auf wiedersehen|tschüss|ein teil von uns|immer ein|für immer)
    kd27vftx: { connected: 3.27, 'general-info': 0.27 },
    // connected: (herzlich willkommen|willkommen im team|willkommen in der familie|willkommen bei uns|willkommen an bord|willkommen)
    ckjy3vrn: { 'new-products': -0.2, connected: 2.3, ideas: 0.17, 'general-info': -0.45 },
    // connected: (willkommen im team|willkommen an bord|willkommen in (unserem|unserer)|verstärkung im team|neu im team|neuzugang im team|neues gesicht|neue gesichter|neuen gesichter)
    ia57d15x: { connected: 3.35, community: 0.11 },
    // connected: (liebe|lieber) (kunden|kundinnen|gäste|freunde|fans|community|mitglieder|follower|eltern|alle|leute|familie|nachbarn|freundinnen)
    mc9j8vma: { connected: 1.88 },
    // connected: (unsere|unser|unseren|unserer) [<any>] ({customer}|freunde*|fans|community|ehrenamtlichen|freiwilligen|helfer*|sponsoren|partner|nachbarn|stammkunden|stammgäste)
    '5pg6of1c': { reviews: 0.17, event: -0.11, connected: 1.8 },
    // connected: (gemeinsam|zusammen|zusammenhalt|miteinander|seite an seite|hand in hand|mit euch|mit euch zusammen|gemeinschaft|zusammen mit euch|wir gegen)
    m2cc1aw5: { connected: 1.24, community: 0.33 },
    // connected: (ohne (euch|dich|sie|eure|ihre) .. (nicht|wäre*|kein*|nichts|unmöglich)|nur (dank|durch|mit) (euch|eurer|dir|ihnen)|dank (euch|eurer|ihnen|dir)|wegen euch|ihr seid (die besten|der wahnsinn|toll|spitze|großartig|einfach|super|unglaublich|mega|klasse)|ihr habt|wir haben euch|schön dass (ihr|es euch|du|sie)|euch gibt|was für eine unterstützung)
    xnjexrti: { connected: 3.95, community: 0.2, 'general-info': -0.16 },
    // connected: (wir (lieben|feiern|brauchen|vermissen|schätzen) (euch|dich))
    dfk9p8u2: { connected: 4.34 },
    // connected: (freuen uns (schon|riesig|sehr|mega|total)|wir freuen uns|vorfreude|können es kaum erwarten|endlich wieder)
    xydv5ur1: { reviews: 0.21, connected: 1.46, 'general-info': -0.15 },
    // connected: (verein|wir im verein|unser verein|unsere stadt|unsere region|unsere heimat|heimat|daheim|zuhause)
    '9nntoyn3': { connected: 1.95, ideas: 0.14, 'general-info': -0.54 },
    // connected: (gegen (rassismus|rechts|hass|gewalt|antisemitismus|ausgrenzung|diskriminierung)|solidarität|solidarisch|vielfalt|toleranz|gleichberechtigung|chancengleichheit|pride|pride month|inklusion|respekt|menschlichkeit|demokratie|zivilcourage|frieden|zeichen setzen|stehen zusammen|nie wieder)
    qfj4qcly: { connected: 2.16 },
    // connected: (spende*|spenden|gespendet|spendenaktion*|spendenlauf|spendenscheck|für den guten zweck|guten zweck|sozial* engagement|engagement|ehrenamt*|patenschaft*|charity|benefiz*|hilfsprojekt*|hilfsorganisation*|erlös*|zugute)
    sgz4pvwk: { connected: 1.93, ideas: 0.21, community: 0.18, 'general-info': -0.15, cause: 0.23 },
    // connected: (spende*|gespendet|engagement|ehrenamt*|unterstützen|umwelt|klima|nachhaltig*|verantwortung|planet*) +first-person-plural
    lykvvr5t: { event: 0.15, connected: 1.61 },
    // connected: (leidenschaft*|herzblut|mit herz|herzensprojekt|herzensangelegenheit|liebe zum detail|mit viel liebe|herz|herzen|seele|familie|familienbetrieb|familienunternehmen|generation|generationen|traum|träume)
    kxiirc0u: { reviews: 0.12, connected: 1.52, ideas: 0.18, community: -0.19, 'general-info': -0.22 },
    // connected: (generation|generationen|familienunternehmen|familienbetrieb|familiengeführt*|inhabergeführt*|gründer*|großvater|opa|oma|urgroßvater|vater|mutter) +post:first-person-plural
    nkk2o2bk: { connected: 1.96 },
    // connected: (zusammenarbeit|partnerschaft|kooperation|partner|gemeinde|region) +first-person-plural
    m6rgmnez: { reviews: 0.14, connected: 1.49 },
    // connected: (helden|alltagshelden|pflegekräfte|einsatzkräfte|feuerwehr|rettungsdienst|ehrenamtliche*|freiwillige*)
    etxj6qy8: { connected: 1.86 },
    // connected: (erinnerung*|erinnern|unvergessen|unvergesslich*|in gedenken|wir trauern|trauer|ruhe in frieden|in stillem gedenken|beileid|mitgefühl|tiefe betroffenheit|gedanken sind bei|gedanken bei|throwback|tbt|damals|weißt du noch|wisst ihr noch|nostalgie)
    nuol5dwx: { connected: 1.67, entertain: -0.12, cause: 0.32 },
    // connected: (unsere gedanken|unser mitgefühl|unsere herzen|unser beileid)
    '9pkbi7ep': { connected: 4.34 },
    // connected: (ausbildung bei uns|arbeiten bei uns|werde teil|teil unseres teams|karriere bei|kollegen gesucht|wir suchen|verstärkung gesucht|komm in unser team|bewirb dich)
    lmvlzgz8: { connected: 1.11, 'jobs-investors': 0.13 },
    // connected: (haha*|genau|stimmt|gerne|sehr gerne|gern geschehen|immer wieder gerne|liebe grüße|freut uns|das freut uns|das hören wir|klasse|super|cool|nice|ja|na klar|aber sicher|logo|yes|guten appetit|viel spaß|wie schön|danke|danke dir) +reply
    qut19bcv: { service: -0.25, connected: 2.75, 'general-info': 0.17 },
    // connected: (du|dir|dich|dein|ihr|euch) +reply
    l97iavin: { service: -0.15, connected: 0.48, 'general-info': 0.19 },
    // connected: (❤|💙|💜|🧡|💚|💛|🙏|🤗|💕|🥰|😍|💖|🫶|🖤)
    avdw5v0v: { event: -0.23, connected: 1.04 },
    // connected: (ich bin|ich habe|ich arbeite|mein name ist|meine ausbildung|mein job|ich liebe|mein lieblings*|mir gefällt) +quotation
    vsrjcu21: { connected: 2.17 },
    // connected: (schon immer|von anfang an|tag für tag|jeden tag|mit ganzem herzen|alles geben|geben alles|gaben alles|packen an|anpacken|legen los|unermüdlich) +post:first-person-plural
    '5rmbm859': { connected: 1.7, 'general-info': -0.13 },
    // connected: (ein besonderer moment|besonderer tag|gänsehaut*|emotional*|tränen|sprachlos|überwältigt*|unfassbar|bewegend*|gerührt)
    inkfrbcd: { connected: 1.91, community: 0.12, 'general-info': -0.12 },
    // connected: (was uns (bewegt|verbindet|wichtig)|uns liegt .. am herzen|liegt uns .. am herzen|am herzen|ist uns wichtig|uns besonders wichtig|wichtig ist uns)
    oqzaixut: { connected: 3.26 },
    // connected: (grüße aus|gruß aus|sonnige grüße|liebe grüße|viele grüße|euer)
    gnusmoae: { connected: 1.18, ideas: 0.39, community: 0.31 },
    // connected: (danke|vielen dank) .. (hinweis|nachricht|anfrage|frage|verlinkung|teilen)
    em9cjrvt: { connected: -1.64 },
    // connected: (wusstest du|wusstet ihr|wussten sie)
    nmorzbr3: { connected: -1.09, 'general-info': 0.14 },
    // connected: (danke|dank|dankeschön) .. (worte|feedback|stimmung|abend|tag|jahre|zeit)
    '1qqx4d33': { reviews: 0.13, connected: 2.34, community: 0.23 },
    // connected: (platzen vor stolz|stolz wie|glücklich und stolz|grund zum feiern)
    ox4fozcq: { connected: 3.42 },
    // connected: (erzählt|verrät|berichtet) .. (warum sie|warum er|wie sie|wie er|von ihrem|von seinem)
    l42fikk4: { connected: 2.31, 'general-info': -0.15 },
    // connected: (hinter (jedem|jeder|diesem|dieser|allem)) .. (stecken|steckt|stehen|steht)
    dszpn3mb: { connected: 2.73 },
    // connected: (für uns|bei uns) .. (familie|tradition|ehrensache|selbstverständlich|mehr als|packt jeder|herzenssache)
    iatzaivf: { connected: 2.9 },
    // connected: seit <number> jahren .. (für (euch|sie|die menschen)|an eurer seite|mit herz)
    phay1lxh: { connected: 3.43 },
    // connected: (unser großes|ein dickes|ein riesiges|ein großes|riesen|ein riesengroßes|einen großen|ein herzliches|großer dank|großes) (dankeschön|dank|lob|merci)
    '1zg422vv': { connected: 3.8 },
    // connected: (großer|ein großer|ein besonderer|unser) dank [geht|gilt]
    ra6hrjwg: { connected: 3.8 },
    // connected: (kinder|jugend*|menschen|zukunft|welt) +first-person-plural
    '0xojbfnl': { event: -0.14, connected: 0.94, community: -0.12, 'general-info': 0.23 },
    // connected: (möchten|wollen|dürfen|würden) wir (euch|dir|ihnen) [heute|gerne|unsere|unseren] <any> [<any>] vorstellen
    '5cs7uhxr': { connected: 4.34 },
    // connected: (seit <year>|seit <number> jahren|seit über <number> jahren) .. (steht|arbeitet|gehört|begleitet|rührt|backt|unterrichtet|kümmert|sorgt|packt) .. (bei uns|für euch|für uns|unser*|team|sie|er)
    pot1bfke: { connected: 3.8 },
    // connected: (könnten|könnte|kann|können) nicht stolzer [sein]
    r4pkqwi1: { connected: 4.34 },
    // connected: (stolz auf (dich|euch|unser*|sie|ihn)|mächtig stolz|wahnsinnig stolz|unglaublich stolz|richtig stolz)
    wyrdkkjk: { connected: 3.87, 'general-info': 0.16 },
    // connected: (danke|vielen dank|herzlichen dank|dankeschön|wir danken) .. .. (geduld|verständnis|kenntnisnahme|mithilfe|rücksichtnahme)
    p1s6t3jx: { connected: -2.72 },
    // connected: (auf die nächsten|auf weitere|auf viele weitere) [<number>|hundert|zehn|fünf] (jahre|jahrzehnte|gemeinsame jahre)
    '2puhttuh': { connected: 3.8 },
    // connected: (herzliche gratulation|wir danken dir|danken dir|danken wir dir|deine treue|deinen einsatz|dein engagement|lieber <any> du hast|liebe <any> du hast)
    so6t4z1g: { connected: 3.26 },
    // connected: (ihr habt|du hast|sie haben) (das|es|uns|dieses <any>|diesen <any>) .. (möglich gemacht|getragen|geschafft|unvergesslich gemacht|begleitet)
    glogqyvp: { connected: 4.89 },
    // connected: (können es kaum erwarten|freuen uns riesig|freuen uns so sehr) .. (euch|dich|mit euch)
    p2o75lmv: { connected: 3.26 },
    // connected: (alles liebe|alles gute|glückwunsch|glückwünsche|gratulation) .. (vom|von) [ganzen|gesamten] (team|*team|uns|uns allen|*crew)
    cry2sdrw: { connected: 4.89 },
    // ideas: (was|welche|welches|welchen|welcher|wen|wo|wohin|worüber) .. (sollen wir|sollten wir|sollen wir als nächstes|soll als nächstes|dürfen wir|könnten wir) +question
    rvcgivbp: { ideas: 6.31 },
    // ideas: (welche|welches|welchen|welcher|was) .. (wünscht ihr|wünschst du|wünschen sie|wünscht ihr euch|würdet ihr euch|würdest du dir|hättet ihr gern*|hättest du gern*|fehlt euch|fehlt dir|fehlt ihnen|vermisst ihr|vermisst du|wollt ihr (als nächstes|noch|sehen|lesen|hören)|möchtet ihr|möchtest du|möchten sie) +question
    ve89i0ot: { ideas: 4.98 },
    // ideas: (was|wie|welche) (sollen|sollten) wir .. (machen|nennen|backen|kochen|entwickeln|bringen|anbieten|produzieren|brauen|testen|ausprobieren|aufnehmen|einführen|drehen|behandeln|vorstellen|bauen|verbessern) +question
    qeuqhnis: { ideas: 6.2 },
    // ideas: (vorschlag|vorschläge|vorschlägen|*vorschlag|*vorschläge|verbesserungsvorschlag*|themenvorschläge*|namensvorschlag*)
    '83xgo3qc': { ideas: 4.35 },
    // ideas: (eure|deine|ihre|euren|deinen|euer|dein) (idee|ideen|vorschlag|vorschläge|wünsche|wunsch|anregung*|input|wunschthemen|themenwünsche|entwurf|entwürfe|namensvorschl*|kreativität|wunschliste)
    nmk1ld3o: { ideas: 4.36 },
    // ideas: (schickt|schick|schicken sie|sendet|send|reicht|reich|reichen sie|teilt|schreibt|schreib|nennt|verratet|verrat*|postet|gebt) .. (idee|ideen|vorschlag|vorschläge|wünsche|entwurf|entwürfe|design|designs|konzept*|skizze*|wunsch*|anregungen|rezeptidee*)
    bcnmkosp: { ideas: 5.77, community: -0.11 },
    // ideas: (habt ihr|hast du|haben sie|wer hat) .. (idee|ideen|vorschlag|vorschläge|wünsche|anregungen|eine gute idee|namensidee*|lust mitzugestalten) +question
    '6nl9hdy6': { ideas: 5.58 },
    // ideas: (ideenwettbewerb*|designwettbewerb*|kreativwettbewerb*|malwettbewerb*|ideenaufruf|call for ideas|ideenwerkstatt|ideensammlung|ideenbox|crowdsourcing|hackathon|namenswettbewerb|co creation|mitgestalten|gestalte* mit|gestaltet mit|bürgerbeteiligung|bürgerdialog|beteiligungsprozess|mitbestimm*|mitentscheid*)
    u45c5ckp: { event: 0.24, ideas: 4.61, 'general-info': -0.21 },
    // ideas: (namen|name) .. (gesucht|suchen|finden|für unseren|für unsere|für unser|vorschlagen)
    rpho2893: { ideas: 4.34 },
    // ideas: (wie (sollen|sollte|soll|könnten|würdet|würdest) .. (heißen|nennen|aussehen|schmecken|gestaltet))
    ikkfd6td: { ideas: 5.69 },
    // ideas: (helft uns|hilf uns|helfen sie uns) .. (namen|benennen|entwickeln|verbessern|besser zu werden|gestalten|entscheiden|finden|taufen|beim namen)
    tvsuf42k: { ideas: 5.02 },
    // ideas: (betatester*|beta tester*|beta test*|testgruppe|testpersonen|produkttester*|tester gesucht|testerinnen gesucht|tester*innen gesucht|early adopter|probanden gesucht|testfamilien|beta phase)
    i3i5runq: { 'exclusive-info': 0.2, 'new-products': -0.24, ideas: 4.69 },
    // ideas: (featurewunsch|feature request*|feature wünsche|wunschfunktion*|welche funktion* .. fehl*|funktion* .. wünsch*|wunschsorte*|wunschgericht*|wunschthem*|wunschgast|wunschgäste|wunschfilm|wunschprodukt*|wunschlied*|wunschort*)
    e62hxih7: { ideas: 4.96 },
    // ideas: (wünscht (euch|ihr)|wünschst du|wünsch dir|wünscht euch was|was wünscht|was wünschst|wünsche frei|wünsch dir was) +question
    b5cztm8e: { ideas: 3.1 },
    // ideas: (zurückbringen|zurückholen|zurückkommen|comeback|wiederkommen|wieder ins sortiment|neu auflegen|wieder auflegen|wieder auf die karte) +question
    wkfgalh2: { ideas: 4.34 },
    // ideas: (sollen|sollten|sollte) wir +question
    ln5ff4fa: { ideas: 3.72 },
    // ideas: (wenn (ihr|du|sie) .. (könntet|könntest|könnten|dürftet|dürftest|entscheiden)) +question
    '9rruigvs': { ideas: 3.72 },
    // ideas: (wovon|worüber|was|über welche*) .. (wollt ihr|möchtet ihr|willst du|möchtest du) .. (mehr|sehen|lesen|hören|erfahren|wissen) +question
    '82d7bwwt': { ideas: 4.96 },
    // ideas: (als nächstes|als nächste|nächste sorte|nächste folge|nächstes thema|nächste kollektion|nächstes mal) +question
    tpq9bz0v: { ideas: 2.48 },
    // ideas: (wie können wir|was können wir|wie könnten wir) .. (besser|verbessern|machen|tun|helfen) +question
    pn35bmrb: { ideas: 4.34 },
    // ideas: (was fehlt|fehlt noch|fehlt (dir|euch|ihnen)|was vermisst|gerne noch|hätten gerne) +question
    dbg1hmz7: { ideas: 3.73 },
    // ideas: (entwirf|entwerft|gestalte|gestaltet|designe|designt|male|malt|erfinde|erfindet|kreiere|kreiert|zeichne|zeichnet|komponiert|komponiere) .. (neue*|eure*|euer|deine*|dein|unser*|trikot|etikett|tasse|logo|plakat|sorte|shirt|maskottchen|verpackung|burger|pizza)
    '5r7qc5m7': { ideas: 4.96 },
    // ideas: (ideen gesucht|idee gesucht|kreative köpfe gesucht|eure kreativität ist gefragt|eure ideen sind gefragt|deine idee zählt|ideen willkommen|wir suchen (eure|deine|ideen|den namen|einen namen|das design))
    nnq31jxv: { ideas: 5.58 },
    // ideas: (bestimmt|entscheidet|entscheide|bestimme) (mit|ihr|selbst|über) .. (nächste*|neue*|sorte|name*|farbe|motiv|ziel|thema)
    '05idcpx0': { ideas: 4.96 },
    // ideas: (idee|ideen) +second-person
    dkviggl2: { ideas: 0.74 },
    // ideas: (geschenkidee*|rezeptidee*|idee hinter|keine idee|ideen für (den|die|das|dein|euer)|ideenreich|gute idee)
    hk2gxzlh: { ideas: -1.86 },
    // ideas: (braucht|brauchen|sucht|suchen) .. (namen|titel|slogan|motto)
    tcnv9emw: { ideas: 7.44 },
    // ideas: (was|welchen namen|wen) (schlagt ihr|schlägst du|schlagen sie) vor +question
    romr2uru: { ideas: 7.44 },
    // ideas: was (muss|müsste|soll|sollte|darf) .. (können|haben|rein|drauf|nicht fehlen) +question
    ggwunuiz: { ideas: 4.96 },
    // ideas: (vorschläge|ideen|anregungen|wünsche) .. (nehmen wir|willkommen|entgegen|sammeln wir|bis <date>)
    '3f0aywhy': { ideas: 5.58 },
    // ideas: (ihr|du) (entscheidet|entscheidest|bestimmt|bestimmst) .. (was|welche|welcher|welches|womit) .. (reinkommt|rein|kommt|wird|heißt|brauen|backen|kochen)
    n1kddp17: { ideas: 6.82 },
    // community: (markiere|markier|markiert|markieren sie|verlinke|verlinkt|tagge|taggt|taggen) .. (freund*|jemand*|person*|menschen|liebling*|partner*|bestie|kollege*|kollegin|mama|papa|begleitung|leute|die du|der|die|den|deine*|eure*|besten|crew|schatz)
    qncbyy0q: { community: 4.52 },
    // community: (markiere|markiert|verlinke|verlinkt|tagge|taggt) (uns|<mention>)
    '181nfrfu': { connected: -0.13, community: 3.93 },
    // community: (zeigt uns|zeig uns|zeigen sie uns|schickt uns|schick uns|sendet uns|teilt mit uns|teile mit uns|postet|poste) .. (euer*|eure*|dein*|bild*|foto*|schnappsch*|moment*|look*|rezept*|erlebnis*|liebling*|geschichte*|selfie*)
    '57yemmav': { connected: -0.18, community: 3.73 },
    // community: (teilt|teile|schickt|schick|postet|poste|zeigt|zeig|ladet|lade) .. (eure|euer|euren|deine|dein|deinen|ihre) [<any>] (foto*|bild*|geschichte*|erfahrung*|moment*|erlebnis*|story|storys|video*|erinnerung*|rezept*|schnappsch*|selfie*|look*|werke|kreation*|tipp*)
    dnpj0xil: { community: 4.5 },
    // community: (eure|euren|euer|deine|eurer) (foto*|bild*|schnappsch*|geschichten|stories|storys|beiträge|werke|kreationen|selfie*|reels|moment*|erlebnisse|verlinkung*|zeichnungen)
    mf6zjjes: { community: 3.17 },
    // community: (repost*|regram*|via|foto von|bild von|foto|bild|📸|📷|video von|credit|credits|fotocredit|danke .. für das foto|pic by|shot by) <mention>
    t0m2mpgl: { community: 2.33 },
    // community: (repost|regram|reposted|geteilt von|danke fürs teilen|danke für das foto|danke für das bild|danke für die verlinkung|danke für dieses|danke für den beitrag|danke fürs verlinken|danke fürs mitnehmen)
    nepk5vjv: { community: 3.93 },
    // community: (community|*community)
    dp8u1lwj: { community: 1.46 },
    // community: (unsere community|unserer community|werde teil|teil (unserer|der|einer) (community|familie|gemeinschaft|bewegung|crew|gruppe|truppe)|teil der community|community des|gemeinschaft von|tritt (unserer|der|unserem) .. bei|tretet .. bei)
    vthy2usg: { community: 3.27 },
    // community: (facebook gruppe|facebookgruppe|whatsapp gruppe|whatsappgruppe|unsere gruppe|unserer gruppe|in der gruppe|strava gruppe|telegram gruppe|discord|fanclub*|fan club|stammtisch|fangemeinde|selbsthilfegruppe|laufgruppe|lauftreff|nachbarschaft*|elterngruppe|spieletreff|mitgliedertreffen|krabbelgruppe|elterncafé|stricktreff)
    pgyhoplt: { 'exclusive-info': 0.21, event: -0.12, community: 3.5 },
    // community: (fan der woche|fanfoto*|fan foto*|foto der woche|foto des monats|bild der woche|kund* des monats|mitglied des monats|fan art|fanart|fankunst|kundenfoto*|follower foto*|euer foto|schönste fotos|schönsten fotos|eure schönsten|leserfoto*|community foto*|leserbrief)
    '6nu5jlis': { community: 4.5 },
    // community: (unsere|unser|unserer|eine unserer|einer unserer|ein|eine) [liebe|lieber|lieben|treue*|langjährige*] {customer} .. (hat|haben|zeigt|zeigen|erzählt|teilt|schickt*|berichtet|gebacken|gebaut|gestrickt|genäht|fährt|trägt|war)
    hb8brin3: { community: 3.37 },
    // community: (von unser* {customer}|aus der community|aus unserer community|von euch|eingeschickt von|eingesendet von|zugeschickt|kundin <any>|kunde <any>|leserin <any>|leser <any>|fan <any>|mitglied <any>)
    p3u307sl: { service: 0.39, community: 2.08 },
    // community: (botschafter*|markenbotschafter*|ambassador*|vereinsbotschafter*)
    '1zo1fgix': { community: 1.46 },
    // community: (ehrenamt*|freiwillige*|helfer*|helferinnen|volunteer*|ehrenamtliche*|mithelfen|mitanpacken|gemeinsam anpacken|freiwilligentag|gemeinschaftsaktion)
    '4ofc7qji': { community: 1.68, 'general-info': -0.17 },
    // community: (sucht|suchen|werde|werdet) .. (helfer*|ehrenamt*|freiwillige*|mitstreiter*|gleichgesinnte*|mitglied|mitglieder)
    '2bq82np5': { community: 2.81 },
    // community: (gleichgesinnte*|untereinander|miteinander austausch*|austauschen|erfahrungsaustausch|austausch mit|austausch|vernetzen|netzwerken|neue leute|leute treffen|andere mitglieder|andere eltern|anderen eltern|anderen mitgliedern|andere fans|mit anderen|füreinander)
    '0xl9wky5': { community: 2.87 },
    // community: (nutzt|nutze|verwendet|verwende|mit|unter) [dem|den|unserem|unseren|unter dem] hashtag
    e7xg4qld: { community: 3.94 },
    // community: (hashtag|hashtags|unter <hashtag>|mit <hashtag>|verwendet <hashtag>|nutzt <hashtag>)
    '8yawrbc8': { community: 3.04 },
    // community: (freunde|freundin|freund|freunden|bestie|lieblingsmensch*|begleitung|liebsten|freundeskreis|clique)
    wm2bbr6v: {
      'exclusive-info': 0.15,
      event: 0.15,
      connected: -0.18,
      community: 1.44,
      'general-info': -0.32,
    },
    // community: (teilt|teile|leite|leitet|schickt|schick) .. (freund*|freundinnen|liebsten|jemandem|weiter|menschen)
    '018hinm7': { community: 2.81 },
    // community: (bringt|bring|ladet|lade|nehmt|nimm) .. (freund*|freunde|freundin|begleitung|liebsten|kumpel*|nachbarn|familie)
    rjfg8yfu: { community: 1.66 },
    // community: (fans|fan|anhänger|kurve|fankurve|ultras|supporter*|fanblock|tribüne)
    '1jaw32bx': { service: 0.16, community: 1.58, 'general-info': -0.33 },
    // community: (unsere|eure|die) fans [<any>] (sind|haben|feiern|machen|waren|unterstützen|singen|kommen)
    p16ssibv: { community: 3.37 },
    // community: (teilnehmer*|teilnehmende*|schüler*|kids|kinder|jugendliche|nachwuchs|gäste) .. (hatten|haben|waren|konnten|lernten|bastelten|zeigten|freuten|strahlen|lachten|spaß)
    '84mq9m2i': { community: 1.45 },
    // community: (happy faces|glückliche gesichter|strahlende gesichter|strahlende kinderaugen|fröhliche gesichter|lachende gesichter)
    btquwfy6: { community: 3.34 },
    // community: (schön (euch|dich) zu sehen|wir lieben es .. zu sehen|sieht (an dir|an euch) .. aus|steht dir|trägt unser*|so toll umgesetzt|nachgemacht von|nachgekocht|nachgebacken|unterwegs mit unser*|getragen von|gestylt von)
    vq82o10h: { community: 3.54 },
    // community: <mention> (trägt|zeigt|hat|fährt|nimmt|teilt|verrät|backt|kocht|macht|war)
    detztcy2: { community: 1.33 },
    // community: (schaut mal was <mention>|danke <mention>|dank an <mention>|danke an <mention>|danke liebe <mention>|danke dir <mention>|shoutout an|shout out an|grüße an|gruß an|props an|großes lob an|von der lieben)
    u7xr03za: { connected: -0.4, community: 2.37 },
    // community: (erzählt (euch|uns) .. geschichte|eure geschichte|deine geschichte|ihre geschichte erzählen|erzählt von (ihrer|seiner|ihren|seinen)|ihre geschichte|seine geschichte|erfolgsgeschichte*|mutmachgeschichte*)
    '881ol2pu': { community: 2.4 },
    // community: (wer kennt (jemanden|jemand)|kennt ihr jemanden|kennst du jemanden|nominiert|nominiere|schlagt .. vor) .. (der|die|freund*|jemand*|verein*|nachbar*)
    '8skitc9o': { community: 2.81 },
    // community: (gemeinsam mit (anderen|gleichgesinnten|euren freunden|freunden|nachbarn|vielen)|zusammen mit (anderen|freunden)|treffen sich|trafen sich|kommen zusammen|zusammenkommen|gemeinsames|gemeinschaft|gemeinschaftlich|gemeinsamer)
    fad0scam: { community: 1.41 },
    // community: (helft euch gegenseitig|gegenseitig|tipps von {customer}|von {customer} für {customer}|nachbarschaftshilfe|hilfsbereit*|tauschbörse|tauschregal|kleidertausch*|tauschparty|foodsharing)
    cuy06pc7: { event: 0.17, community: 3.83 },
    // community: (lauftreff|vereinsleben|vereinsfamilie|fanfreundschaft|fantreffen|mitgliedertreffen|communitytreffen|user group|alumni*|ehemalige*|ehemaligentreffen|leserclub|buchclub|kundenbeirat|patinnen|paten)
    cy16der3: { community: 2.82 },
    // community: (cosplay*|cosplayer*|selbstgemacht von|gemalt von|gezeichnet von|gebastelt von|gebacken von|genäht von)
    najior65: { community: 2.81 },
    // community: (ich|mein|meine|mir) +quotation
    '23hafuqo': { reviews: 0.35, community: 0.72 },
    // community: (scientific community|business community|internationale gemeinschaft|wissenschaftsgemeinschaft|arbeitsgemeinschaft|wohngemeinschaft|fahrgemeinschaft)
    jy1t9ekz: { community: -1.69 },
    // community: (europäische gemeinschaft|freund und helfer|kundenbotschafter des landes|botschafter in|botschafter der bundesrepublik)
    '3la4rs5d': { community: -2.25 },
    // community: (tag|tagge|tagg) (deine*|eure*|jemand*|einen freund|eine freundin|freunde|<mention>)
    efsi9jzc: { community: 4.49 },
    // community: (trifft|treffen) sich
    zxgzrzzb: { community: 1.71 },
    // community: (gemeinsam|zusammen) (anpacken|angepackt|anzupacken|gekocht|gesammelt|gepflanzt)
    oz2n8a5r: { community: 2.83, 'general-info': -0.15 },
    // community: niemand (läuft|bleibt|ist) allein
    jrlal8bd: { community: 2.89 },
    // community: (freundschaften|neue freunde|kennenlernen|kennenzulernen)
    gkaemrtm: { community: 1.4, 'general-info': -0.1 },
    // community: <number> (mitglieder|helfer*|freiwillige*|ehrenamtliche*|eltern|nachbarn|engagierte) .. .. (gemeinsam|zusammen|angepackt|mitgeholfen|geholfen|im einsatz|treffen sich|tauschen)
    '1hql1lon': { community: 4.49 },
    // community: (*shot|foto|bild|look|fund|moment|post|story|schnappschuss|pic|gästefoto|kundenbild|outfit|garten) (der woche|des tages|des monats) .. (von|by|via|danke)
    p3wje6bs: { community: 5.06 },
    // community: (dein|euer|ihr) (bild|foto|look|zuhause|garten|rezept|beitrag|post|video|outfit) (hier|hier sehen|auf unserer seite|in unserer story|im feed)
    iaijesdt: { community: 5.06 },
    // community: <hashtag> (verwenden|nutzen|benutzen|posten|markieren|setzen|hinzufügen|verlinken)
    ubrnpo10: { community: 4.49 },
    // community: (danke|merci|dank) .. für (eure|euren|eurer|all eure|eure vielen|die vielen) (fotos|bilder|beiträge|verlinkungen|posts|einsendungen|geschichten|<hashtag>|markierungen|storys|stories|videos)
    o9wltx3f: { community: 5.62 },
    // community: (danke|dank|merci) .. fürs (markieren|taggen|verlinken|zeigen|einschicken|vorbeischauen und teilen)
    x9sujnh4: { community: 4.49 },
    // community: (hat|haben) (uns|mir) .. .. (bild|bilder|foto|fotos|video|post|grüße|urlaubsgrüße|zeichnung) .. .. (geschickt|gesendet|zugeschickt|zukommen lassen)
    w83fkmg9: { community: 5.06 },
    // community: (so schön|so|hier|das) (wohnt|wohnen|trägt|tragen|reist|kocht|backt|lebt|genießt|kombiniert|sieht's|sieht es) (<mention>|bei <mention>)
    qjw4w0x1: { community: 3.93 },
    // community: (tauschen|tauscht|tauscht euch|tauschen sie sich) .. .. aus
    vz79nuly: { community: 3.37 },
    // community: (in|über) (unserer|der|unsere) (*gruppe|gruppe|community) .. .. (findest|findet|tauschen|leute|gleichgesinnte|vernetzen|austauschen)
    '8y4po8gl': { community: 4.5 },
    // community: <number> (freiwillige|helferinnen|helfer|ehrenamtliche|mitglieder|hände) .. .. .. (müll|stunden|gesammelt|aufgeräumt|gepflanzt|gebaut|geschnitten|gereinigt|gekocht)
    n5skrqvp: { community: 4.52, 'general-info': -0.15 },
    // community: (hat|haben) .. .. .. (gezaubert|nachgekocht|nachgebacken|nachgebaut|nachgestrickt|daraus gemacht|daraus genäht)
    qk2arqbr: { community: 3.93 },
    // community: (schließ dich|schließt euch|schließen sie sich) .. an
    '07e7vn3j': { community: 3.37 },
    // giveaway: (gewinnspiel*|*gewinnspiel|verlosung*|verlosen|verlost|*verlosung|tombola|giveaway*|preisausschreiben|gewinnaktion*)
    '7khiey96': { opinion: 0.26, giveaway: 4.45 },
    // giveaway: (gewinne|gewinnt|gewinnen sie) [jetzt|mit|hier|dabei] (<number>|eine*|ein|tickets|karten|deinen|dein|deine|euren|eure|tolle|freikarten|zwei|<money>)
    '7vwod3nb': { event: -0.19, giveaway: 3.81 },
    // giveaway: (zu gewinnen|gewinnchance*|chance auf|lostopf|ausgelost|auslosung|losen .. aus|glücksfee)
    '6axrzf90': { giveaway: 3.76 },
    // giveaway: (teilnahmebedingung*|teilnahmeschluss|teilnahmeberechtigt|einsendeschluss|rechtsweg)
    '009o8mr5': { giveaway: 3.38 },
    // giveaway: (like*|liked|kommentier*|markier*|folg*|verlink*) .. (gewinnen|gewinn|lostopf|teilzunehmen|verlosung)
    '2n5d7wea': { giveaway: 4.48 },
    // giveaway: (könnt ihr|kannst du|können sie) .. gewinnen
    bfao52ay: { giveaway: 3.67 },
    // giveaway: (gewinner*|preis|preise|wettbewerb*|hauptpreis|gewinn)
    w9vojlkt: { giveaway: 1.04 },
    // giveaway: (herzlichen glückwunsch|glückwunsch) .. (gewinner*|gewonnen)
    '7oz6ho18': { giveaway: 0.56 },
    // entertain: (lol|haha*|meme*|mood|wenn du|wenn man|wer kennts|wer kennt es|dieses gefühl|pov|kennst du|😂|🤣|😜|😎|😏|😅|🥵)
    '67x8ismq': { entertain: 1.9, inspire: -0.16, other: -0.24 },
    // entertain: (rätsel|quiz|ratet mal|rate mal|wer weiß es|was seht ihr|finde den fehler|suchbild|wahr oder falsch|lückentext|scherzfrage)
    in0duuix: { entertain: 2.14 },
    // entertain: (witz|witze|lustig|lachen|flachwitz*|spaß beiseite|humor)
    gyue72cy: { entertain: 1.5 },
    // greeting: (frohe|frohes|fröhliche|schöne|schönes|schönen|happy|guten|gute|besinnliche|gesegnete) [<any>|<any> und <any>] (weihnacht*|ostern|osterfest|neues jahr|neues|feiertag*|wochenende|woche|start|morgen|birthday|nacht|rutsch|muttertag|vatertag|advent|*advent|feierabend|abend|valentinstag|nikolaus|geburtstag|freitag|montag|dienstag|mittwoch|donnerstag|samstag|sonntag|pfingsten|tag|ferien|adventszeit|halloween|new year|easter|valentinstag|fest)
    k2e0eajf: { connected: -0.25, entertain: -0.26, greeting: 3.48, other: -0.15 },
    // greeting: (herzlichen glückwunsch|glückwunsch|alles gute|alles liebe|happy birthday|gratulieren|gute besserung|prosit neujahr|guten rutsch|grüß gott|moin moin)
    kfkis5wm: { 'general-info': 0.47, greeting: 2.71 },
    // greeting: (wir wünschen|wünschen (euch|ihnen|dir|allen)|wünscht (euch|allen|ihnen)|kommt gut|komm gut|genießt (das|die|den|euer)|habt (einen|ein|eine)|startet gut)
    ze0brk9o: { event: -0.11, connected: -0.16, 'general-info': 0.21, greeting: 2.08 },
    // inspire: (zitat*|motivation*|inspiration*|spruch|sprüche|weisheit|mantra|lebensmotto|motto)
    bpf2lcd7: { 'general-info': 0.15, inspire: 2.23 },
    // inspire: (glaub an|glaube an|gib niemals auf|gib nie auf|gebt nie auf|träume nicht|träum groß|lebe den|das leben ist|glück ist|erfolg ist|wer nicht|der weg ist|mut|du schaffst das|fang an|geh deinen weg|einfach machen)
    s31rd4au: { inspire: 2 },
    // inspire: (momente|augenblick*|genieße den|ruhe|durchatmen|auszeit|achtsam*|natur|ausblick|aussicht)
    '23jcezxe': { entertain: -0.17, inspire: 0.79, other: 0.47 },
    // cause: (spende*|spendenaufruf|spendenkonto|aktionstag|weltfrauentag|weltkindertag|welttag|gedenktag|gegen rassismus|gegen gewalt|petition*|tierschutz|solidarität|kinderrechte)
    '4ncwd7t3': { entertain: -0.21, inspire: -0.11, cause: 3 },
    // cause: (klima*|gleichberechtigung|rassismus|gerechtigkeit|menschenrechte|geflüchtete|hunger|armut|artensterben|frieden|demokratie)
    vntpj9ff: { cause: 1.29 },
    // jobs-investors: (wir suchen|gesucht|stellenangebot*|stellenausschreibung|bewirb dich|bewerbt euch|bewerben sie sich|jetzt bewerben|bewerbung*|jobs|job|karriere*|ausbildungsplatz|ausbildungsplätze|azubi gesucht|praktikum|werkstudent*|minijob|vollzeit|teilzeit|m w d|w m d|quereinsteiger*|wir stellen ein|offene stellen|verstärkung gesucht|ferienjob*|fsj|bufdi)
    x4k69dqj: {
      'new-products': -0.36,
      event: 0.37,
      ideas: 0.14,
      'general-info': -0.24,
      entertain: -0.23,
      inspire: -0.11,
      cause: -0.11,
      'jobs-investors': 3.64,
    },
    // jobs-investors: (aktionär*|investor*|dividende*|hauptversammlung|quartalszahlen|geschäftsbericht|quartalsbericht|kapitalmarkt*)
    jxovuv4u: { 'jobs-investors': 2.5 },
    // shape: abstract-words
    '9ju03ja0': {
      purchase: -0.1,
      reviews: -0.11,
      'exclusive-info': -0.1,
      opinion: -0.32,
      service: -0.13,
      event: 0.33,
      ideas: 0.61,
      community: -0.23,
      'general-info': -0.45,
    },
    // shape: greeting
    smro3cf0: {
      purchase: -0.27,
      'exclusive-info': -0.21,
      'new-products': -0.27,
      opinion: -0.17,
      service: 0.25,
      event: -0.43,
      connected: 0.54,
      ideas: -0.17,
      'general-info': -1.18,
      entertain: -0.66,
      greeting: 1.22,
      inspire: -0.34,
      cause: -0.36,
      'jobs-investors': -0.16,
      other: -0.8,
    },
    // shape: call-to-link
    '2w8fy5iw': { purchase: 0.25, opinion: -0.28 },
    // shape: caption
    uazs0iaz: {
      discount: -0.24,
      purchase: -0.25,
      reviews: -0.27,
      'exclusive-info': -0.32,
      'new-products': -0.1,
      opinion: -0.11,
      service: -0.13,
      ideas: -0.14,
      community: -0.13,
      'general-info': -0.8,
      giveaway: -0.1,
      entertain: -0.76,
      greeting: 0.18,
      'jobs-investors': -0.39,
      other: 1.22,
    },
    // shape: choice-list
    '3vi7jeor': {
      purchase: -0.12,
      'exclusive-info': -0.14,
      'new-products': -0.13,
      opinion: 1.71,
      connected: -0.1,
      ideas: -0.2,
      community: -0.13,
    },
    // shape: closing-question
    xj1z7lf2: { opinion: 0.69, connected: -0.13, ideas: 0.12, 'general-info': -0.16, entertain: 0.21 },
    // shape: colon
    cg4j51wd: {
      discount: 0.43,
      reviews: -0.11,
      'exclusive-info': 1.06,
      'new-products': 0.71,
      opinion: -0.23,
      event: 0.25,
      connected: -0.18,
      ideas: -0.7,
      community: -0.53,
      'general-info': 0.39,
      giveaway: 0.78,
      entertain: -0.42,
      greeting: -0.17,
      inspire: -0.43,
      cause: 0.15,
      'jobs-investors': 0.43,
      other: 0.3,
    },
    // shape: date
    '57lwxmqk': {
      discount: 0.11,
      purchase: -0.3,
      reviews: -1.51,
      'exclusive-info': 0.41,
      'new-products': 0.25,
      opinion: -0.2,
      service: 1.13,
      event: 0.94,
      connected: -0.81,
      ideas: -0.43,
      community: -1.13,
      'general-info': -0.74,
      giveaway: 0.54,
      inspire: -0.27,
      cause: 0.59,
      other: -0.3,
    },
    // shape: ellipsis
    sb39uvab: { event: -0.17, connected: 0.37, 'general-info': 0.12 },
    // shape: exclamation
    axhikal4: {
      discount: -0.14,
      purchase: 0.11,
      reviews: 0.1,
      'exclusive-info': -0.77,
      'new-products': -0.31,
      opinion: 0.24,
      service: -0.34,
      event: 0.19,
      connected: -0.68,
      ideas: 0.15,
      community: 0.34,
      'general-info': -0.26,
      giveaway: 0.26,
      entertain: -0.92,
      greeting: 0.8,
      inspire: -0.66,
      cause: -0.2,
      'jobs-investors': 0.35,
      other: -0.35,
    },
    // shape: first-person-plural
    '4o6as13c': {
      discount: -0.64,
      purchase: -0.19,
      reviews: 0.87,
      'exclusive-info': 0.49,
      'new-products': 1.03,
      opinion: -0.1,
      service: -0.29,
      event: 0.31,
      connected: 0.8,
      ideas: 0.91,
      'general-info': -0.26,
      greeting: -0.14,
      inspire: -0.55,
      cause: 0.21,
      'jobs-investors': 0.57,
      other: -0.43,
    },
    // shape: first-person-singular
    zg87146o: {
      discount: -0.13,
      purchase: -0.13,
      reviews: 0.86,
      'exclusive-info': -0.21,
      service: -0.2,
      connected: 1.41,
      'general-info': -0.9,
      giveaway: 0.72,
      entertain: 0.84,
      inspire: -0.2,
      cause: -0.21,
      other: -0.29,
    },
    // shape: handle-credit
    ck3q4gsl: { community: 1.06 },
    // shape: hashtag-campaign
    wxmae872: {},
    // shape: headline
    pdf2cwwo: {
      discount: -0.39,
      purchase: 0.24,
      reviews: -0.16,
      'exclusive-info': -0.63,
      'new-products': -0.27,
      opinion: 0.48,
      service: -0.64,
      event: 0.49,
      connected: 0.56,
      ideas: 0.38,
      community: 0.5,
      'general-info': -0.2,
      giveaway: -0.36,
      entertain: -0.55,
      inspire: 0.24,
      cause: 0.65,
      other: -0.2,
    },
    // shape: imperative-opening
    g5am51sz: {
      discount: -0.29,
      purchase: -0.21,
      reviews: -0.75,
      'new-products': -1.19,
      opinion: 0.12,
      service: -0.32,
      event: 0.87,
      connected: -1.11,
      ideas: 0.14,
      community: 0.39,
      'general-info': -0.74,
      giveaway: 0.4,
      entertain: -0.47,
      greeting: -0.19,
      inspire: 0.92,
      'jobs-investors': 0.25,
      other: -0.67,
    },
    // shape: introduction
    sh8i03n8: {
      discount: -0.32,
      reviews: -0.18,
      'exclusive-info': -0.32,
      'new-products': 0.36,
      opinion: -0.17,
      event: -0.25,
      connected: 0.21,
      ideas: -0.21,
      community: 0.11,
      giveaway: -0.15,
      entertain: 0.55,
      inspire: -0.1,
      other: -0.27,
    },
    // shape: link
    m5nabhbb: {
      discount: -0.31,
      reviews: 0.36,
      'exclusive-info': -0.2,
      'new-products': -0.38,
      opinion: -0.32,
      service: -0.2,
      event: 0.44,
      connected: -0.38,
      ideas: -0.22,
      community: -0.38,
      'general-info': 0.19,
      giveaway: -0.15,
    },
    // shape: list
    btkex4mc: { 'general-info': 0.24 },
    // shape: long-prose
    qfnj5yjd: {
      discount: -0.11,
      purchase: -0.2,
      reviews: -0.33,
      'exclusive-info': -0.24,
      'new-products': -0.18,
      opinion: -0.36,
      service: -0.26,
      connected: -0.11,
      ideas: 0.37,
      giveaway: -0.16,
    },
    // shape: long-words
    i02uhi6b: {
      discount: -0.24,
      purchase: 0.2,
      reviews: 0.77,
      'new-products': -0.59,
      opinion: -1.53,
      event: -0.63,
      connected: 0.13,
      ideas: -0.29,
      'general-info': 0.36,
      giveaway: -0.38,
      entertain: -0.59,
      inspire: 0.27,
      cause: -0.16,
      'jobs-investors': 0.46,
      other: -0.43,
    },
    // shape: mention
    nwt90i8a: {
      discount: -0.24,
      purchase: -0.27,
      reviews: -0.61,
      'exclusive-info': -0.37,
      'new-products': -0.44,
      opinion: -0.43,
      service: -0.18,
      event: -0.45,
      connected: -0.43,
      ideas: -0.42,
      community: 0.19,
      'general-info': 0.46,
      giveaway: -0.18,
      greeting: 0.38,
      inspire: -0.3,
      cause: -0.26,
    },
    // shape: mention-first
    '8lcisc9d': {
      purchase: -0.12,
      reviews: -0.16,
      'exclusive-info': -0.15,
      'new-products': -0.17,
      service: 0.89,
      event: -0.31,
      connected: 0.51,
      ideas: -0.13,
      community: -0.49,
    },
    // shape: middling-words
    mmjudrnh: {
      discount: 0.61,
      purchase: 0.34,
      reviews: 0.69,
      'exclusive-info': -0.49,
      'new-products': -0.5,
      opinion: 0.11,
      service: 0.52,
      event: -0.38,
      connected: -0.43,
      ideas: -0.1,
      'general-info': 1.03,
      giveaway: -0.37,
      entertain: -0.33,
      cause: -0.24,
      'jobs-investors': 0.35,
      other: -0.59,
    },
    // shape: no-sentence
    ny06pidj: {
      'new-products': -0.15,
      'general-info': -1,
      entertain: -0.19,
      greeting: -0.11,
      inspire: -0.33,
      cause: -0.27,
      other: 1,
    },
    // shape: number-fact
    tb38wbik: {
      discount: 0.9,
      purchase: 0.24,
      reviews: -0.34,
      'exclusive-info': -1.17,
      'new-products': -0.8,
      opinion: -0.56,
      service: 0.3,
      event: 0.6,
      connected: -0.18,
      ideas: -0.85,
      community: -0.32,
      'general-info': 0.62,
      giveaway: 0.43,
      entertain: -0.6,
      greeting: 0.13,
      inspire: -0.28,
      cause: -0.18,
      other: 0.85,
    },
    // shape: percentage
    tc9x1wh8: {
      discount: 1.36,
      purchase: 0.96,
      reviews: 0.18,
      'new-products': 0.32,
      event: -0.53,
      connected: -0.23,
      community: -0.16,
      'general-info': -0.79,
    },
    // shape: price
    oicor9ng: {
      discount: 1.53,
      purchase: 0.75,
      reviews: -0.42,
      'exclusive-info': -0.35,
      'new-products': -0.3,
      opinion: -0.1,
      service: -0.3,
      event: -0.24,
      connected: 0.25,
      ideas: -0.19,
      community: -0.42,
      'general-info': -0.45,
      giveaway: -0.2,
      entertain: -0.13,
      cause: 0.31,
    },
    // shape: price-cut
    h7el5q8p: { discount: 4.34, purchase: -0.38 },
    // shape: promo-code
    '55ujfcei': { discount: 4.34 },
    // shape: question
    bd1m18ps: {
      discount: -0.34,
      purchase: 0.17,
      reviews: -0.48,
      'exclusive-info': -0.19,
      'new-products': -0.48,
      opinion: 1.04,
      service: -0.25,
      connected: -0.67,
      ideas: 0.66,
      community: -0.64,
      giveaway: -0.24,
      entertain: 0.52,
      inspire: -0.27,
      cause: -0.23,
      other: -0.36,
    },
    // shape: question-opening
    vdaauf98: {
      discount: -0.28,
      purchase: 0.26,
      reviews: -0.39,
      'new-products': -0.41,
      opinion: 1.46,
      service: -0.17,
      event: -0.35,
      connected: -0.45,
      community: -0.6,
      'general-info': 0.57,
      giveaway: -0.18,
      entertain: 0.36,
      inspire: -0.2,
      cause: -0.18,
      'jobs-investors': 0.1,
      other: -0.15,
    },
    // shape: question-to-reader
    lxwgrb3k: {
      discount: -0.19,
      purchase: -0.57,
      reviews: -0.29,
      'exclusive-info': -0.39,
      'new-products': -0.25,
      opinion: 0.84,
      service: -0.18,
      event: 0.26,
      connected: -0.53,
      ideas: 0.81,
      community: -0.36,
      'general-info': -0.59,
      giveaway: -0.2,
      entertain: 0.21,
    },
    // shape: quotation
    btncop4t: {
      discount: -0.11,
      purchase: -0.19,
      reviews: 2.49,
      'exclusive-info': -0.14,
      'new-products': -0.32,
      opinion: -0.34,
      service: -0.13,
      connected: -0.1,
      ideas: -0.15,
      community: 0.14,
      'general-info': -0.83,
      entertain: -0.17,
      inspire: 0.88,
      cause: -0.18,
      'jobs-investors': -0.11,
      other: -0.12,
    },
    // shape: quote-credit
    '58u8ib3m': { reviews: 0.95, 'general-info': -0.14 },
    // shape: reply
    pc95g5fv: {
      purchase: -0.1,
      reviews: -0.15,
      'exclusive-info': -0.14,
      'new-products': -0.17,
      service: 1.69,
      event: -0.31,
      connected: 0.54,
      ideas: -0.13,
      community: -0.47,
      'general-info': -0.4,
    },
    // shape: second-person
    rwbv3gdp: {
      discount: 0.13,
      purchase: -0.12,
      reviews: -0.51,
      'exclusive-info': 0.1,
      opinion: 0.93,
      service: -0.12,
      event: 0.47,
      connected: 0.13,
      ideas: 0.42,
      community: 0.23,
      'general-info': -0.61,
      giveaway: 0.44,
      entertain: -0.49,
      greeting: 0.16,
      inspire: -0.32,
      'jobs-investors': 0.1,
      other: -0.17,
    },
    // shape: shop-link
    xs11gtnc: { discount: -0.16, purchase: 0.94, 'new-products': 0.24 },
    // shape: short
    '4l7nosfr': {
      discount: 1.76,
      purchase: -0.1,
      'exclusive-info': -0.48,
      'new-products': 1.01,
      opinion: 0.96,
      service: -1.15,
      event: -0.76,
      connected: 0.14,
      ideas: -0.11,
      community: -0.93,
      'general-info': -1.25,
      giveaway: -0.5,
      entertain: 0.66,
      greeting: 0.16,
      cause: 0.37,
      'jobs-investors': -0.68,
      other: -0.26,
    },
    // shape: short-reply
    dpbxwktq: { opinion: 0.18, service: -0.29, connected: 1.95 },
    // shape: signature
    az9xb8s2: {},
    // shape: stacked-marks
    jamo81o5: { 'general-info': -0.11, entertain: -0.13, other: 0.55 },
    // shape: we-to-you
    d0jcl2ee: {
      discount: 0.39,
      reviews: -0.71,
      'exclusive-info': 0.86,
      'new-products': 0.23,
      opinion: -0.33,
      connected: 0.54,
      ideas: 0.32,
      'general-info': -0.47,
      giveaway: -0.17,
      entertain: -0.19,
      inspire: -0.14,
      cause: -0.21,
      'jobs-investors': 0.2,
    },
  },
  terms: {
    '%': { purchase: 0.16 },
    "'s": { 'general-info': 0.11 },
    '<number>': { discount: 0.12, 'exclusive-info': -0.34, opinion: -0.12, event: 0.26, community: -0.11 },
    '<number> %': { purchase: 0.16 },
    '<number> euro': { discount: 0.32 },
    '<number> jahren': { connected: 0.16, 'general-info': -0.26 },
    '<number> september': { event: 0.18 },
    '<number> uhr': { 'new-products': -0.12, event: 0.22, 'general-info': -0.1 },
    '<number> €': { purchase: 0.13, 'general-info': -0.1 },
    ab: { purchase: 0.31, 'new-products': 0.86, 'general-info': -0.35 },
    'ab <number>': { 'general-info': -0.1 },
    aber: { 'general-info': 0.1 },
    alle: { discount: 0.3, event: 0.18 },
    als: { connected: 0.14 },
    alte: { community: 0.14 },
    am: { 'new-products': -0.1, connected: -0.24, 'general-info': 0.11 },
    'am <number>': { event: 0.43 },
    'am freitag': { event: -0.17 },
    an: { service: 0.11, 'general-info': 0.13 },
    'an der': { service: 0.12 },
    'an die': { community: 0.18 },
    anderen: { connected: -0.1 },
    auch: { 'new-products': 0.2, entertain: 0.12 },
    auf: { community: -0.13 },
    aus: { event: -0.15, community: 0.47, 'general-info': 0.43 },
    bad: { 'new-products': 0.1 },
    bauen: { 'general-info': -0.18 },
    bei: { connected: -0.14, 'general-info': -0.15 },
    beim: { community: 0.11, 'general-info': 0.16 },
    beitrag: { giveaway: 0.22 },
    bevor: { 'exclusive-info': 0.24 },
    bis: { event: 0.12, connected: -0.21, community: -0.11 },
    'bis <number>': { purchase: 0.22, event: 0.16 },
    'bis zu': { 'new-products': 0.19 },
    bist: { event: 0.11 },
    bitte: { 'general-info': -0.17 },
    da: { 'general-info': -0.18 },
    danke: { community: 0.26 },
    'danke an': { community: 0.21 },
    'danke fur': { connected: 0.14 },
    das: { 'general-info': 0.41 },
    dazu: { community: 0.1 },
    dem: { event: -0.11, 'general-info': 0.17 },
    den: { connected: 0.27, community: -0.12 },
    der: { discount: -0.2, reviews: 0.13, community: -0.35 },
    deshalb: { 'general-info': -0.2 },
    die: {
      purchase: -0.15,
      reviews: -0.26,
      'exclusive-info': 0.15,
      'new-products': -0.28,
      connected: 0.24,
      'general-info': 0.24,
      giveaway: 0.19,
      inspire: 0.25,
    },
    du: { purchase: -0.14, event: 0.28, connected: -0.18 },
    ein: { connected: 0.12, ideas: 0.16 },
    eine: { ideas: 0.17, community: 0.27 },
    einem: { 'general-info': 0.24 },
    einen: { community: -0.1 },
    einfach: { giveaway: 0.12 },
    erhalten: { 'general-info': 0.11 },
    erste: { 'exclusive-info': 0.26 },
    es: { purchase: -0.1 },
    euch: { 'exclusive-info': 0.27, connected: 0.33, community: -0.1 },
    euer: { ideas: 0.1 },
    eure: { connected: -0.28, ideas: 0.12 },
    euro: { discount: 0.31 },
    'findet ihr': { 'general-info': 0.18 },
    fotos: { 'general-info': 0.12 },
    freitag: { event: -0.13 },
    freunde: { community: 0.48, 'general-info': -0.15 },
    fur: { 'new-products': -0.18, connected: 0.37, community: -0.25, cause: 0.16 },
    'fur <number>': { 'new-products': -0.1, 'general-info': -0.11 },
    gefunden: { community: 0.14 },
    geht: { other: 0.14 },
    gemeinsam: { community: 0.16 },
    gibt: { 'new-products': 0.12, event: 0.1, 'general-info': -0.13 },
    'gibt es': { 'new-products': 0.1, 'general-info': -0.16 },
    gilt: { purchase: -0.1 },
    haben: { connected: -0.11, 'general-info': 0.27 },
    'haben wir': { 'general-info': 0.24 },
    hat: { 'new-products': -0.11, community: 0.36 },
    haus: { community: 0.11 },
    heute: {
      'exclusive-info': 0.31,
      service: 0.21,
      event: -0.24,
      connected: 0.2,
      giveaway: 0.15,
      cause: 0.17,
    },
    hier: { 'new-products': -0.1 },
    ich: { connected: 0.24 },
    ihr: { event: -0.14, connected: 0.25, community: 0.11 },
    'ihr seid': { connected: 0.25, 'general-info': -0.16 },
    im: { 'exclusive-info': 0.1, 'new-products': 0.32, service: -0.11, ideas: 0.12, 'general-info': -0.1 },
    in: { purchase: 0.37, service: -0.13, event: 0.13, connected: -0.17 },
    'in der': { purchase: 0.19, ideas: 0.11 },
    'in die': { event: 0.28 },
    'in unserem': { community: 0.17 },
    infos: { event: 0.12 },
    ist: { service: 0.17, community: -0.14, 'general-info': -0.35, inspire: 0.22 },
    'ist da': { 'new-products': 0.11 },
    jahr: { 'general-info': 0.25 },
    jahren: { connected: 0.18, 'general-info': -0.12 },
    jede: { 'general-info': -0.11 },
    jeden: { community: 0.16 },
    jeder: { 'general-info': -0.16 },
    jedes: { connected: 0.14 },
    jetzt: { purchase: 0.53, 'new-products': 0.21, 'general-info': -0.15 },
    kanal: { 'general-info': 0.13 },
    karte: { ideas: 0.1 },
    keine: { purchase: 0.16 },
    kleine: { 'general-info': 0.14 },
    kochen: { ideas: 0.11 },
    kommt: { 'new-products': 0.17 },
    kostenlos: { purchase: 0.17 },
    lang: { ideas: 0.1 },
    link: { 'general-info': -0.11 },
    mehr: { 'general-info': -0.11 },
    menschen: { 'general-info': -0.21 },
    mit: { purchase: -0.27, 'new-products': 0.31, community: -0.21 },
    'mit <number>': { 'general-info': 0.21 },
    'mit einem': { 'general-info': 0.11 },
    mitglieder: { 'exclusive-info': 0.27 },
    morgen: { event: -0.13 },
    nach: { 'general-info': 0.4 },
    nachsten: { 'general-info': 0.13 },
    neu: { 'new-products': 0.17 },
    neuen: { 'exclusive-info': 0.12 },
    nicht: { inspire: 0.13 },
    noch: { entertain: 0.28 },
    november: { ideas: 0.11, community: 0.27 },
    nur: { discount: 0.29, purchase: -0.2, service: 0.12, 'general-info': -0.42, entertain: 0.34 },
    'nur <number>': { discount: 0.11, purchase: -0.15 },
    'nur noch': { entertain: 0.13 },
    oder: { opinion: 0.17 },
    ohne: { 'general-info': -0.15 },
    online: { purchase: 0.17, 'general-info': -0.14 },
    orka: { 'general-info': -0.18 },
    platz: { cause: 0.1 },
    reicht: { ideas: 0.11 },
    rund: { 'general-info': 0.1 },
    schon: { 'exclusive-info': 0.38, 'new-products': 0.19 },
    schreibt: { reviews: 0.11, giveaway: 0.29 },
    'schreibt uns': { reviews: 0.11 },
    sehen: { community: 0.2 },
    seid: { connected: 0.3, 'general-info': -0.18 },
    seit: { connected: 0.38, community: 0.15 },
    'seit <number>': { connected: 0.17, 'general-info': -0.13 },
    september: { event: 0.13, 'general-info': -0.1 },
    sich: { 'general-info': 0.15 },
    sie: { connected: 0.19, 'general-info': -0.34 },
    sind: { community: -0.16 },
    sonntag: { 'general-info': 0.13 },
    stand: { service: 0.1 },
    'startet am': { event: -0.12 },
    termine: { 'general-info': 0.15 },
    uber: { reviews: 0.28, 'general-info': -0.19 },
    uhr: { event: 0.16, 'general-info': -0.11 },
    um: { purchase: -0.17, event: -0.15, 'general-info': 0.17 },
    'um <number>': { purchase: -0.13 },
    und: {
      reviews: -0.1,
      'exclusive-info': -0.12,
      'new-products': -0.13,
      event: 0.16,
      connected: 0.25,
      community: -0.21,
    },
    uns: { purchase: -0.17, reviews: 0.32, 'new-products': -0.49, community: -0.21 },
    'uns bis': { giveaway: 0.15 },
    unser: { purchase: -0.13, 'general-info': 0.28 },
    unsere: { 'new-products': 0.41, event: -0.2, 'general-info': 0.28 },
    unserem: { community: 0.11 },
    unseren: { connected: 0.29, 'general-info': -0.18 },
    unserer: { ideas: 0.16, 'general-info': -0.16 },
    'unserer website': { event: 0.1 },
    vier: { 'general-info': 0.11 },
    vom: { connected: -0.17, 'general-info': 0.27 },
    von: { connected: -0.26, 'general-info': 0.28 },
    vor: { 'new-products': -0.13 },
    was: { 'new-products': -0.1 },
    website: { event: 0.1 },
    wegen: { service: 0.37, 'general-info': -0.29 },
    welche: { ideas: 0.1 },
    wer: { inspire: 0.21 },
    wie: { connected: 0.18, community: 0.14 },
    willkommen: { 'general-info': -0.17 },
    wir: {
      discount: -0.12,
      purchase: -0.11,
      'exclusive-info': 0.12,
      'new-products': -0.33,
      ideas: 0.12,
      community: -0.29,
      'general-info': 0.19,
    },
    'wir euch': { 'exclusive-info': 0.39 },
    'wir im': { ideas: 0.1 },
    woche: { discount: 0.12, community: 0.35, 'general-info': -0.13 },
    wochenende: { 'general-info': 0.37 },
    wurden: { reviews: 0.21 },
    zeigen: { 'exclusive-info': 0.33 },
    'zeigen wir': { 'exclusive-info': 0.35 },
    zeltlager: { other: 0.15 },
    zu: { inspire: 0.17 },
    'zu <number>': { 'new-products': 0.19 },
    zukunft: { inspire: 0.14 },
    zum: { purchase: -0.11 },
    zuruck: { purchase: 0.15 },
    zwei: { purchase: 0.18 },
    zwischen: { connected: 0.1 },
    '€': { purchase: 0.13, 'general-info': -0.1 },
    '💪': { 'general-info': 0.12 },
  },
};
