import type { Keyword } from '../keywords.ts';

export const NL_GENERAL_INFO = [
  {
    say: '(meer|alle|verdere|praktische|belangrijke) (info|informatie|details|achtergrond|cijfers|uitleg|weten)',
    weight: 0.8,
  },
  {
    say: '(meer|alles|hoe|wat|waarom) .. (weten|lees je|lezen|lees je hier|ontdek je|vind je hier|lees je op|over)',
    weight: 1.2,
  },
  {
    say: '(lees|ontdek|bekijk|luister|kijk) (meer|hier|verder|nu|alles|hoe|waarom|wat|het hele|de hele|het volledige|het artikel|het interview|mee|snel|in)',
    weight: 1.5,
  },
  {
    say: '(verder lezen|lees verder|hele artikel|hele verhaal|volledige artikel|volledige interview|nieuwsbericht|persbericht*|verslag|wedstrijdverslag|reportage)',
    weight: 2,
  },
  { say: '(op onze|onze|via onze) (website|site|blog|pagina)', weight: 0.6 },
  {
    say: '(zo doe je|zo maak je|zo werkt|zo gebruik je|zo kies je|zo voorkom je|zo herken je|zo houd je|zo bespaar je|zo krijg je|stap voor stap|stappenplan|handleiding|tutorial*|how to|diy|gids|checklist*|uitleg|in <number> stappen)',
    weight: 2,
  },
  {
    say: '(tip|tips|trucje*|trucs|hack*|*tips|weetje*|handig om te weten|tips and tricks|tips & tricks|kooktip*|leestip*)',
    weight: 2,
  },
  {
    say: '(recept*|ingredient*|bereiding|bereidingswijze|oven|eetlepel*|theelepel*|el|tl|snipperen|voeg .. toe|minuten bakken|kook)',
    weight: 1.5,
  },
  {
    say: '<number> (tips|redenen|dingen|feiten|stappen|ideeen|vragen|mythes|fouten|manieren|voordelen|regels|plekken|trends|weetjes)',
    weight: 2,
  },
  {
    say: '(wist je|wist u|wisten jullie|wist jij|goed om te weten|leuk weetje|fun fact|funfact|feiten|fabel*|mythe*|feit of fabel)',
    weight: 2,
  },
  {
    say: '(blog|blogpost|artikel*|podcast*|aflevering|studie*|onderzoek*|rapport*|whitepaper|infographic|nieuwsbrief|magazine|interview*|video|documentaire|cijfers|analyse*|column)',
    weight: 1.4,
  },
  {
    say: "(volgens|blijkt|uit onderzoek|toont aan|gemiddeld|ruim <number>|ongeveer <number>|meer dan <number>|zo n <number>|zo'n <number>|in totaal <number>|bijna <number>|circa <number>|al <number>)",
    weight: 1.3,
  },
  { say: '<percent> (van|meer|minder)', weight: 1.5 },
  {
    say: '(maakt bekend|maken bekend|kondigt aan|kondigen .. aan|meldt|vanaf <date>|voortaan|in de toekomst|bevestigt)',
    weight: 1.1,
  },
  {
    say: '(neemt .. over|wordt de nieuwe|volgt .. op|opvolger|opvolgt|contract*|verlengt|versterking*|benoemd|aangesteld|directeur*|bestuur*|ceo|raad van|voorzitter|verkozen|selectie|transfer*|trainer*|hoofdtrainer|vertrekt|tekent)',
    weight: 1.3,
  },
  {
    say: '(overname|fusie|investeert|investering*|partnerschap|samenwerking|samen met|partner|partners|sponsor*|financiering|subsidie|overeenkomst|ondertekend)',
    weight: 1.1,
  },
  {
    say: '(omzet|groei|kwartaal|boekjaar|resultaat|resultaten|jaarcijfers|jaarverslag|prognose|record*|marktaandeel|winst)',
    weight: 1.4,
  },
  {
    say: '(openingstijden|openingsuren|geopend|gesloten|open van|we zijn open|wij zijn open|zijn we open|zijn wij open|sluitingsdag|feestdagen|jaarlijks verlof|vakantieregeling|maandag tot|ma vr|bereikbaar|telefonisch bereikbaar|7 op 7)',
    weight: 2,
  },
  {
    say: '(locatie|adres|parkeren|parking|parkeerplaats*|straat|halte|vind je ons|verhuisd|verhuizing|verhuizen|nieuwe locatie|nieuwe vestiging|nieuw pand|nieuw kantoor|nieuwe winkel|gelegen|bereikbaarheid)',
    weight: 1.4,
  },
  {
    say: '(gemaakt van|bestaat uit|bevat|boordevol|ingredienten|handgemaakt*|huisgemaakt*|ambachtelijk*|met de hand|gebrouwen|gebakken|gebrand|geproduceerd|ontworpen|ontwikkeld|vegan*|glutenvrij*|lactosevrij*|lokaal|lokale|seizoensgebonden|biologisch*|duurzaam*|gerecycled*|afkomstig)',
    weight: 1.3,
  },
  {
    say: '(leer|zijde|katoen|hout|eikenhout|staal|glas|wol|linnen|goud|zilver|keramiek|beton|aluminium)',
    weight: 1,
  },
  {
    say: '(omdat|want|daarom|daardoor|waardoor|zodat|dat betekent|zorgt voor|helpt|biedt|beschermt|ondersteunt|maakt het mogelijk|dient)',
    weight: 0.8,
  },
  {
    say: '(perfect voor|ideaal voor|ideaal om|geschikt|past bij|voordelen|voordeel van|werking|werkt|handig)',
    weight: 1.2,
  },
  {
    say: '(sinds <year>|opgericht|oprichting|geschiedenis|in <year>|eeuw|destijds|historisch*|<number> jaar geleden|al <number> jaar|traditie*|oorsprong|oorspronkelijk|gebouwd|ontstond|ontstaan)',
    weight: 1.3,
  },
  {
    say: '(duurzaamheid|recycl*|uitstoot|co2|klimaat*|hernieuwbaar*|energie*|milieu*|zonnepanelen|waterstof|windmolen*|stroom|warmtepomp*|circulair*)',
    weight: 1.2,
  },
  {
    say: '(wet|wetgeving|regels|regelgeving|verplicht|verplichting|politiek|kabinet|regering|gemeenteraad|besluit|belasting*|eu|rechter|minister*|premie)',
    weight: 1.2,
  },
  {
    say: '(terugblik|sfeerimpressie|impressie|sfeerbeelden|hoogtepunten|vond plaats|vonden plaats|vond .. plaats|vonden .. plaats|vorige week|afgelopen (weekend|week|zaterdag|zondag|vrijdag|donderdag|woensdag|dinsdag|maandag|maand|jaar)|gisteren (was|waren|hebben|heeft|werd|ging|speelden|vierden|vond)|gisteravond|voorbije)',
    weight: 1.8,
  },
  {
    say: '(organiseerde*|vierden|bezochten|bezocht|mochten|kregen|namen deel|nam deel|beleefden|presenteerde*|verwelkomden|ontvingen|bespraken|trokken|startte|opende|hield|eindigde|leerden|waren te gast|was te gast|gingen)',
    weight: 1.2,
  },
  {
    say: '(expert*|specialist*|professional*|sector|vakmensen|wetenschap*|onderzoekers|ingenieur*|prof|dr|burgemeester|schepen|wethouder)',
    weight: 1,
  },
  {
    say: '(technologie*|techniek|digital*|data|cloud|ai|kunstmatige intelligentie|software|automatiser*|ict|cyber*|innovatie*|oplossing*|netwerk|5g|glasvezel|app|systeem|systemen|veiligheid)',
    weight: 1,
  },
  {
    say: '(bedrijf|bedrijven|economie|markt|industrie|strategie*|financ*|verzeker*|bank|banken|pensioen*|hypotheek*|rente|mkb|kmo*|bouw|logistiek|productie|fabriek|project*|werkzaamheden|onderneming*|ondernemer*)',
    weight: 1,
  },
  {
    say: '(gezond*|voeding*|vitamine*|huid|eiwit*|ziekte*|medisch*|vaccin*|behandeling|arts|artsen|zorg|klachten|slaap|sport|bewegen)',
    weight: 0.8,
  },
  {
    say: '(programma*|initiatief|campagne|school|scholen|universiteit|hogeschool|onderwijs|opleiding*|stage|kinderopvang|vereniging*|stichting|vzw)',
    weight: 0.8,
  },
  {
    say: '(hier is|hier zijn|hier vind|hier zie|dit is|dit zijn|zo ziet|even voorstellen|op een rij|op een rijtje|overzicht|in een oogopslag)',
    weight: 1,
  },
  {
    say: '(legt uit|leggen uit|leggen .. uit|vertelt|spreekt|toont|deelt|beantwoordt|bespreekt|stelt voor|geeft uitleg|in gesprek)',
    weight: 1,
  },
  {
    say: '(veilig|veiligheid|risico*|gevaar|bescherming|beschermen|voorkomen|opgelet|let op|weer|hitte|storm|noodgeval)',
    weight: 0.8,
  },
  {
    say: '(miljoen*|miljard*|duizend|procent|ton|kilometer|km|vierkante meter|m2|hectare|liter|meter)',
    weight: 1,
  },
  {
    say: '(nederland*|belgie|belgisch*|vlaanderen|vlaams*|europa|europees|europese|wereldwijd|internationaal|internationale|landelijk|regio*|provincie|gemeente)',
    weight: 0.8,
  },
  {
    say: '(wedstrijd|zege|overwinning|nederlaag|gelijkspel|seizoen|competitie|eredivisie|eerste elftal|ploeg|speler*|doelpunt*|goal|goals|punten|toernooi|kampioen*|beker|stand|rust|eindstand|tegenstander|thuiswedstrijd|uitwedstrijd|opstelling|speelschema|blessure)',
    weight: 1,
  },
  { say: '(waarom|hoe|wat|wanneer|waar)', weight: 1, needs: ['question-opening'] },
  {
    say: '(belangrijk|belangrijke|houd rekening|hou rekening|je moet|moet je weten|vergeet niet|denk eraan|onthoud|aandachtspunt*|advies|adviseren)',
    weight: 1,
    evenNegated: true,
  },
  {
    say: '(nieuwe vestiging|nieuwe locatie|nieuwe fabriek|nieuw kantoor|nieuwe winkel|nieuwe website|nieuwe site|nieuw pand|nieuwe directeur|nieuw gebouw|nieuwe voorzitter|nieuwe school|nieuwe openingsuren|nieuwe openingstijden)',
    weight: 2,
  },
  {
    say: '(nu ook op|zijn nu ook|we zijn nu ook|vanaf nu ook te vinden|ook op instagram|volg ons op|volg ons)',
    weight: 1.1,
  },
  { say: '(agenda|planning|dienstregeling|kalender|speelschema|seizoensstart|voorbereiding)', weight: 1 },
  {
    say: '(betekent|betekenis|verschil|verschillen|wat is een|wat zijn|wat doet|begrip|term|definitie|kenmerken)',
    weight: 1.2,
  },
  {
    say: '(romig*|krokant*|sappig*|kruidig*|fruitig*|aroma*|smaakvol*|vers|verse|zacht*|chocolade|kaas|fris*)',
    weight: 0.7,
  },
  { say: '(won|wonnen|winnaar*|gewonnen|plaats|behaalde|behaalden|gekwalificeerd|kwalificatie)', weight: 1 },
  {
    say: '(fijne|prettige|vrolijk|zalig|gelukkig|happy|goede|mooie) [<any>] (kerst|kerstdagen|pasen|nieuwjaar|feestdagen|weekend|week|dag|vakantie|moederdag|vaderdag|valentijn|koningsdag|vrijdag|maandag|avond)',
    weight: -1.5,
  },
  {
    say: '(mood|wie herkent|als je|pov|that feeling|dat gevoel|eindelijk weekend|eindelijk vrijdag|typisch maandag)',
    weight: -1.5,
  },
  { say: '(een op de|een op|<number> op de) (<number>|drie|vier|vijf|tien)', weight: 2 },
  {
    say: '(simpel uitgelegd|kort uitgelegd|in cijfers|feiten en cijfers|van a tot z|in het kort|in de praktijk)',
    weight: 2,
  },
  { say: 'de <number> (mooiste|beste|leukste|belangrijkste|grootste|meest)', weight: 1.8 },
  { say: "(beelden|foto's|sfeerbeelden|indrukken) (van|uit|tijdens)", weight: 1.6 },
  {
    say: '(heeft|hebben|is|zijn|werd|werden) .. .. (gewonnen|gekozen|bezocht|gevierd|gestart|begonnen|geopend|verslagen|bereikt|afgerond|ontwikkeld|overhandigd|gebouwd|ingehuldigd|opgericht|gerenoveerd|geinstalleerd|opgeleverd)',
    weight: 1.2,
  },
  {
    say: '(in gebruik genomen|in gebruik|opgeleverd|eerste steen|ingehuldigd|inhuldiging|eerste paal|eerstesteenlegging|oplevering)',
    weight: 2.3,
  },
  {
    say: '(waar je op|wat je|hoe je|waarom je|waar moet je) .. (let|letten|weten|doen|nodig|moet|kunt|kan|best)',
    weight: 1.8,
  },
  { say: '(veelgestelde|meest gestelde|jullie) vragen', weight: 1.4 },
  { say: '(geboren|nageslacht|weegt|<number> kilo|<number> kg|welpen|uit het ei)', weight: 1.2 },
] as const satisfies readonly Keyword[];
