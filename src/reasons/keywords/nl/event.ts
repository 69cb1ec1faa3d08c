import type { Keyword } from '../keywords.ts';

export const NL_EVENT = [
  {
    say: '(wees erbij|wees er bij|ben je erbij|ben jij erbij|zijn jullie erbij|bent u erbij|erbij zijn|kom je ook|kom jij ook|komen jullie ook|ga je mee|ga jij mee|zien we je|zien we jou|zien we jullie|tot dan|wie komt|wie is erbij|je komt toch)',
    weight: 3.5,
  },
  {
    say: '(meld je|meld jullie|meld u|schrijf je|schrijf jullie|schrijf u|schrijf .. kind) .. (aan|in)',
    weight: 3.5,
  },
  {
    say: '(nu|hier|snel|online|gratis|tot <date>|nog) .. (aanmelden|inschrijven|deelnemen|meedoen|registreren|opgeven|ingeschreven)',
    weight: 3.2,
  },
  {
    say: '(aanmelden|aanmelding|aanmeldingen|inschrijven|inschrijving|inschrijvingen|inschrijfformulier|inschrijfgeld|deelname|deelnemen|startplek*|startbewijs|opgeven kan|opgeven via|inschrijflink|aanmeldlink|deelnemersveld)',
    weight: 2.6,
  },
  {
    say: '(aanmelden|inschrijven|opgeven|inschrijving|aanmelding|deelname|registreren) .. (<url>|<email>|link in bio|link in de bio|via|website|per mail|verplicht|gewenst|tot <date>|kan)',
    weight: 3.8,
  },
  {
    say: '(save the date|zet .. in je agenda|zet .. in jullie agenda|zet .. in uw agenda|noteer .. agenda|noteer alvast|blokkeer .. agenda|in de agenda|in je agenda|kruis .. aan|omcirkel)',
    weight: 3.5,
  },
  {
    say: '(nog|laatste|enkele|beperkt aantal|verzeker je van|reserveer) .. (plaats|plaatsen|plekken|plek|plekje|plekjes|startplekken|plaatsje) [vrij|beschikbaar]',
    weight: 2.8,
  },
  {
    say: '(vol is vol|volzet|beperkt aantal plaatsen|beperkt aantal plekken|maximum <number> deelnemers|maximaal <number> deelnemers|<number> plaatsen|<number> plekken)',
    weight: 3,
  },
  {
    say: '(uitnodiging|uitgenodigd|nodigen (je|jou|jullie|u|iedereen) .. uit|nodigen .. uit|nodigt .. uit|van harte welkom|iedereen is welkom|iedereen welkom|hartelijk welkom)',
    weight: 3,
  },
  {
    say: '(kom langs|kom .. langs|kom gerust langs|kom naar|bezoek ons|bezoek onze|spring .. binnen|kom genieten|kom meedoen|kom kijken|kom luisteren|kom proeven|kom ontdekken|kom mee|kom .. ontmoeten|tref ons|je vindt ons|ontmoet ons)',
    weight: 1.6,
  },
  {
    say: '(kom langs|kom naar|bezoek ons|je vindt ons|vind je ons|staan we|staan wij|we staan|wij staan|zijn we|ontmoet ons|kom .. langs|hopen je te zien|kom .. kijken) .. (<date>|<time>|beurs|stand|hal|markt|kerstmarkt|festival|weekend|standnummer)',
    weight: 3.5,
  },
  { say: '(stand|hal|standnummer|beursstand|booth) [<any>] (<number>|<code>)', weight: 2.5 },
  { say: '(vindt|vinden) .. plaats', weight: 3.2 },
  {
    say: '(plaatsvinden|plaatsvindt|staat op het programma|staan op het programma|staat voor de deur|staat gepland|op de planning|gaat .. van start|van start|start|starten|begint|beginnen|aftrap|aanvang|deuren open|deuren gaan open|doors|we trappen af|komt eraan|op het programma)',
    weight: 1.7,
  },
  {
    say: '(aanvang|aftrap|start|deuren|deuren open|doors|inloop|begint|beginnen|beginnen we|verzamelen|wanneer|van start|zaal open) [om|is|vanaf|is om] <time>',
    weight: 4,
  },
  { say: '(wanneer|waar) (<date>|<time>)', weight: 2.5 },
  {
    say: '(evenement|evenementen|*evenement|event|events|activiteit|activiteiten|happening|agenda)',
    weight: 1.6,
  },
  {
    say: '(winactie*|prijsvraag|giveaway*|verloting|verloten|verloot|tombola|weggeefactie*|wedstrijdvraag|kleurwedstrijd|tekenwedstrijd|fotowedstrijd*|adventskalender|aftelkalender|wedstrijd .. win|contest|bingo)',
    weight: 4.5,
  },
  {
    say: '(win|winnen|wint|maak kans) [jij|je|jullie|u|dan|nu|met|hier|op|bij ons] (<number>|een|tickets|kaarten|kaartjes|vrijkaarten|jouw|twee|duokaarten|<money>|dit|deze)',
    weight: 4.3,
  },
  {
    say: '(te winnen|maak kans|maakt kans|maken kans|kans maken|kans te maken|winkans*|kans op een|kans op|wie wint|kun je winnen|kan je winnen|doe mee en win|mee en win|en win)',
    weight: 4,
  },
  { say: '(winnen|win|winnaar*|prijzen|hoofdprijs|prijzenpot|prijs)', weight: 0.8 },
  { say: '(leuke|mooie|fantastische|toffe|geweldige) prijzen', weight: 2.5 },
  {
    say: '(actievoorwaarden|wedstrijdreglement|meedoen kan|deelnemen kan|zo doe je mee|hoe doe je mee|hoe deelnemen|meedoen is simpel|meedoen tot|insturen kan|winnaar wordt|winnaars worden|loten we|loten wij|trekken we|maken we de winnaar|winnaar bekend)',
    weight: 3.8,
  },
  {
    say: '(like|volg|tag|reageer|deel|beantwoord|laat|vertel) .. (winnen|win|kans|winactie|wint|prijsvraag|meedoen|mee te doen)',
    weight: 4,
  },
  {
    say: '(webinar*|workshop*|*workshop|*workshops|masterclass*|seminar*|livestream*|live stream*|meetup*|lezing*|*lezing|infoavond*|informatieavond*|infodag|infosessie*|informatiebijeenkomst*|bijeenkomst*|opendeurdag*|open dag|open dagen|opendag|openbedrijvendag|openlesdag|meeloopdag|proefles*|proeftraining|kennismakingsles|studiedag*|symposium|netwerkborrel|debatavond|studieavond|panelgesprek|boekvoorstelling|signeersessie*|boekpresentatie)',
    weight: 3,
  },
  {
    say: '(congres*|conferentie*|beurs|*beurs|vakbeurs*|jobbeurs|huishoudbeurs|expo|forum|netwerkevent|summit)',
    weight: 2,
  },
  {
    say: '(festival*|*festival|concert*|*concert|tentoonstelling*|expositie*|vernissage|rommelmarkt*|vlooienmarkt|braderie|kermis|kerstmarkt*|lentemarkt|streekmarkt|*markt|dorpsfeest|zomerfeest|*feest|barbecue|bbq|eetfestijn|mosselfestijn|spaghettiavond|parade|optocht|stoet|carnaval|gala|marathon|*loop|halve marathon|toernooi|*toernooi|party|fuif|filmavond|spelletjesavond|quizavond|pubquiz|kaas en wijnavond|wijnproeverij|proeverij*|bierproeverij|degustatie*|theater*|premiere|optreden*|voorstelling*|show|tour|tournee|pop-up|pop up|feestelijke opening|openingsfeest|jubileumfeest|vrijmibo|borrel*|kookworkshop|silent disco|kroegentocht|karaoke*)',
    weight: 2,
  },
  {
    say: '(kamp|kampen|*kamp|zomerkamp*|sportkamp*|vakantiekamp*|uitstap|excursie*|wandeling*|*wandeling|fietstocht*|*tocht|toertocht|rondleiding*|*rondleiding|speurtocht*|gegidste|viering|herdenking|stille tocht|bloedinzameling|opruimactie|inloopdag|inloopspreekuur|spreekuur|reunie|jeugddag|sportdag|kinderdag|familiedag|clubdag|klantendag*|ladies night|ladiesnight|koopzondag|shoppingavond|late night shopping)',
    weight: 2,
  },
  {
    say: '(cursus|les|lessen|*cursus|lessenreeks|training|yogales|kookles|zwemles|ehbo cursus|opleiding) .. (<date>|<time>|start*|begint|plaatsen|plekken|inschrijv*|aanmeld*)',
    weight: 3,
  },
  {
    say: '(live (op|bij|in|vanaf|vanuit|om|mee|te volgen|te zien|muziek)|we gaan live|gaan we live|we zijn live|zijn we live|live om <time>|instagram live|facebook live|live q&a|live stream|vanavond live|morgen live)',
    weight: 2.5,
  },
  {
    say: '(kijk mee|luister mee|kijk live|stem af|mis het niet|mis dit niet|niet te missen|niet missen|zorg dat je erbij bent|schakel in|kijk je mee)',
    weight: 2,
    evenNegated: true,
  },
  { say: '<date> .. (om|vanaf|van|rond) <time>', weight: 4 },
  { say: '<date> <time>', weight: 3.5 },
  { say: '(om|vanaf|van|tot|rond|tussen|tegen) <time>', weight: 2.3 },
  { say: '<time>', weight: 1.4 },
  { say: '(van|vanaf) <number> (tot|tm|t m|tot en met) <date>', weight: 3.3 },
  { say: '(van|vanaf) <date> (tot|tm|t m|tot en met) <date>', weight: 3.3 },
  { say: '<date> (en|tot|tm|t m|tot en met) <date>', weight: 3 },
  { say: '(op|komende|aanstaande|volgende|deze|tot|vanaf|alleen op|elke|a s) <date>', weight: 1.9 },
  { say: '<date>', weight: 1 },
  {
    say: '(vanavond|morgenavond|dit weekend|komend weekend|volgende week|volgende maand|deze zomer|over <number> dagen|nog <number> dagen|nog <number> nachtjes|nog <number> weken|aftellen|deze week|straks|binnenkort|volgend weekend|komende week)',
    weight: 1.9,
  },
  { say: '(vandaag|morgen|weekend)', weight: 1.1 },
  {
    say: '(in de|deze|tijdens de|komende) (herfstvakantie|zomervakantie|paasvakantie|krokusvakantie|kerstvakantie|meivakantie|voorjaarsvakantie|vakantie)',
    weight: 2.3,
  },
  {
    say: '(tickets|kaarten|entree|toegang|inkom|gratis toegang|gratis entree|gratis inkom|deelname is gratis|vrije inkom|inkom gratis|voorverkoop)',
    weight: 2.3,
    needs: ['post:date'],
  },
  { say: '(tickets|entree|kaarten|inkom|kaartjes)', weight: 1 },
  {
    say: '(gratis toegang|gratis entree|toegang gratis|entree gratis|gratis inkom|inkom gratis|toegang is gratis|deelname gratis|deelname is gratis|vrije inkom|gratis toegankelijk)',
    weight: 3.3,
  },
  { say: '(challenge*|*challenge) .. (doe|mee|start*|neem|dagen|deel|ga)', weight: 3 },
  {
    say: '(challenge|*challenge|uitdaging|doe mee|doe je mee|doe jij mee|doen jullie mee|meedoen|doet u mee|loop mee|fiets mee|wandel mee|zing mee|speel mee|bak mee|doe je ook mee|neem deel)',
    weight: 2.2,
  },
  {
    say: '(deadline|uiterlijk|laatste kans|nog tot en met|inzenden|insturen|indienen|inschrijven kan nog)',
    weight: 1.6,
  },
  {
    say: '(programma|line-up|line up|headliner*|spreker*|gastspreker*|keynote|special guest|livemuziek|live muziek|live band|liveband|dj|kinderanimatie|springkasteel|muziek van|optreden van)',
    weight: 1.6,
  },
  {
    say: '(workshop|cursus|rondleiding|concert|lezing|markt|party|feest|proeverij|training|toernooi|tentoonstelling|beurs|kamp|viering|opendeurdag|open dag|voorstelling|wandeling|wedstrijd|thuiswedstrijd|*feest|*markt|*kamp|*avond|*cursus|*toernooi|*concert|*tocht|*festival|quiz|optreden) .. (<date>|<time>)',
    weight: 3.3,
  },
  {
    say: '(<date>|<time>) .. (workshop|cursus|rondleiding|concert|lezing|markt|party|feest|proeverij|toernooi|tentoonstelling|beurs|kamp|viering|opendeurdag|open dag|voorstelling|wandeling|wedstrijd|thuiswedstrijd|*feest|*markt|*kamp|*avond|*cursus|*toernooi|*concert|*tocht|*festival|quiz|optreden)',
    weight: 3,
  },
  {
    say: '(voor|vanaf) (kinderen|jongeren|kids|tieners|gezinnen|beginners|iedereen|jong en oud|senioren|volwassenen)',
    weight: 1.1,
  },
  {
    say: '(thuiswedstrijd|uitwedstrijd|derby|oefenwedstrijd|speeldag|matchday|wedstrijddag|seizoensopening|finale|halve finale|aftrap) .. (<date>|<time>|vandaag|morgen|vanavond|live|tegen|kom|tickets)',
    weight: 2,
  },
  { say: '(spelen|treffen|ontvangen|treden|nemen) (we|wij) .. (<date>|<time>|tegen|op|het op)', weight: 1.5 },
  {
    say: '(we kijken uit naar|tot zaterdag|tot zondag|tot morgen|tot dan|tot vanavond|tot gauw|we zien (je|jullie|u) graag|wij zien (je|jullie|u) graag|zien we je daar|we hebben er zin in|zin in|tot volgende week)',
    weight: 1.6,
  },
  {
    say: '(opening|heropening|we openen|openen we|openen wij|we vieren|vieren we|vier mee|vier het mee|feestelijk) .. (<date>|<time>|mee|kom|weekend)',
    weight: 2.8,
  },
  {
    say: '(loopt|nog te zien|te bezoeken|te zien|verlengd|tentoonstelling|expo) .. (tot|t m|tm|tot en met) <date>',
    weight: 3,
  },
  {
    say: '(q&a|vragenuurtje|vragenuur|inloopspreekuur|ask me anything|ama|online sessie|infomoment)',
    weight: 2,
  },
  { say: '(vond|vonden) .. plaats', weight: -2 },
  {
    say: '(gisteren|gisteravond|vorige week|vorig weekend|afgelopen|vorige maand|vorig jaar|voorbije)',
    weight: -2,
  },
  {
    say: '(was een succes|groot succes|waren erbij|terugblik|sfeerbeelden|impressie|aftermovie|wat was het|het was|was top|kijken terug|we blikten|was geslaagd|geslaagde|mocht|mochten we|genoten van|was gezellig|zat erop|zit erop|vierden we)',
    weight: -1.5,
  },
  {
    say: '(bedankt|dank|dankjewel|merci) .. (deelnemers|aanwezig*|gekomen|komst|bezoek|erbij waren|erbij was|deelname|bezoekers)',
    weight: -2,
  },
  { say: '(gefeliciteerd|proficiat) .. (winnaar*|gewonnen|kampioen*)', weight: -2 },
  {
    say: '(openingstijden|openingsuren|open van|geopend van|geopend|bereikbaar|vertrek|aankomst|open vanaf|geopend op|open op) .. (<time>|<date>)',
    weight: -2,
  },
  {
    say: '(nieuwsbrief|vacature*|sollicit*|solliciteer) .. (inschrijven|aanmelden|nu|schrijf|meld|voor)',
    weight: -1.5,
  },
  { say: '(schrijf|meld|inschrijven|aanmelden) .. nieuwsbrief', weight: -2 },
  {
    say: '(heb je|heb jij|hebben jullie|zin) .. (zin|tijd|meedoen|mee te doen|mee te gaan|te komen)',
    weight: 2,
  },
  {
    say: '(elke|iedere) [eerste|tweede|laatste] (maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|week|maand)',
    weight: 1.8,
  },
  {
    say: '(inschrijvingen zijn open|inschrijving is open|inschrijven niet nodig|zonder inschrijving|aanmelden niet nodig|zonder aanmelding|aanmelden is niet nodig|reserveren niet nodig|inschrijving geopend|inschrijving gestart)',
    weight: 3.8,
    evenNegated: true,
  },
  { say: '(in de|in|op|vanaf <date> in) (winkel|winkels|schappen|webshop|bioscoop|bioscopen)', weight: -1 },
  {
    say: '(was|waren|werd|werden|hadden|ging|kwamen|speelden|won|wonnen|mochten|hield|eindigde)',
    weight: -0.8,
  },
  { say: '(kom|komen) .. (op|naar) .. <date>', weight: 2.5 },
  { say: '(opendeurdag*|open dag*|openlesdag*) .. (<date>|<time>|kom)', weight: 3.5 },
  { say: '(stuur|dien|zend) .. voor <date> .. in', weight: 2.5 },
  { say: '(uitzonderlijk|die dag|vandaag|morgen|dan) gesloten', weight: -1.5 },
  { say: '(openingsuren|openingstijden) (tijdens|rond|met|vanaf|in|deze)', weight: -2 },
] as const satisfies readonly Keyword[];
