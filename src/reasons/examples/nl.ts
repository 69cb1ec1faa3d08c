import type { ExampleFile } from './examples.ts';

export const NL_EXAMPLES = {
  lang: 'nl',
  examples: {
    discount: {
      posts: [
        '20% korting op alle waterkokers, alleen tot en met zondag',
        'Tuinhandschoenen nu € 9,90 in plaats van € 14,90',
        'Met de code KOFFIE10 krijg je 10 procent korting op je bestelling',
        'Gratis verzending vanaf € 40, de hele week lang',
        'De solden zijn begonnen',
        'Twee halen, één betalen: elke woensdag op alle flammkuchen',
      ],
      nearMisses: [
        'De tentoonstelling loopt nog tot en met zondag',
        'Zo kun je in de winter energie besparen',
        'Onze waterkoker kost 40 euro en is morgen in huis',
        'Deelname is gratis',
      ],
    },
    purchase: {
      posts: [
        'Nu online bestellen en morgen afhalen in de winkel',
        'De eiken bank is weer op voorraad, € 180, bestel hem hier: https://example.com/shop/bank',
        'Er zijn nog tafels vrij op vrijdag, reserveer via 020 555 0101',
        'Vanaf vandaag verkrijgbaar in al onze winkels',
        'Tickets zijn te koop in de voorverkoop voor 12 euro',
      ],
      nearMisses: [
        'De eiken bank staat al sinds 1950 voor ons huis',
        'Link in bio',
        'Goedemorgen vanuit de werkplaats',
      ],
    },
    reviews: {
      posts: [
        '4,8 van de 5 sterren uit 2.100 beoordelingen',
        '“De stilste ventilator die we getest hebben” – Huis & Tuin',
        'Beste uit de test: de Consumentenbond geeft onze matras een 8,2',
        'We zijn uitgeroepen tot beste werkgever van het jaar',
        'Dit zeggen onze klanten over de nieuwe werkplaatsservice',
      ],
      nearMisses: [
        'Schrijf een review op Google',
        'Vanavond slapen we onder de sterren',
        'Goedemorgen vanuit Gent',
      ],
    },
    'general-info': {
      posts: [
        'Zo ontkalk je je koffiezetapparaat in drie stappen',
        'Onze openingsuren vanaf mei: maandag tot vrijdag van 8 tot 18 uur',
        'We branden nu ook koffie in Zwolle. Meer info over de nieuwe locatie vind je op onze website',
        'Afgelopen weekend vond ons jaarcongres plaats in Leuven',
      ],
      nearMisses: ['Vrolijk Pasen', 'Eindelijk weekend', 'Mood'],
    },
    'exclusive-info': {
      posts: [
        'Alleen voor jullie: een eerste blik op de herfstlaars, eerder dan iedereen',
        'Sneak peek: de eerste foto van onze wintercollectie',
        'Leden van de app lezen de line-up een dag eerder',
        'Abonnees van de nieuwsbrief krijgen exclusieve toegang tot de voorverkoop',
      ],
      nearMisses: [
        'Exclusief design in eikenhout en linnen',
        'Een kijkje in onze bakkerij',
        'Exclusieve korting voor leden',
      ],
    },
    'new-products': {
      posts: [
        'Nieuw in ons assortiment: Haver Nr. 3',
        'Onze nieuwe herfstcollectie is er',
        'Vanaf nu kun je in de app een betaling splitsen',
        'Maak kennis met onze nieuwe wandelschoen, vanaf 4 mei in de winkels',
      ],
      nearMisses: [
        'Onze nieuwe vestiging in Zwolle is open',
        'Een gelukkig nieuwjaar voor iedereen',
        'De klassieker in winterlicht',
      ],
    },
    opinion: {
      posts: [
        'Gezouten of naturel? Stem hieronder',
        'Welke kleur vind je mooier?',
        'Hoe was je laatste vlucht met ons? Vul onze korte enquête in',
        'Laat je mening achter in de reacties',
      ],
      nearMisses: [
        'Wist je dat haver in de winter groeit?',
        'Wat doe jij op maandag?',
        'Dinsdag wordt het nieuwe bestuur voorgesteld',
      ],
    },
    service: {
      posts: [
        'Er is een storing bij de betalingen, we werken aan een oplossing. Volgende update om 14.00 uur',
        '@kim wat vervelend, stuur je ons even je bestelnummer via DM?',
        'Door de storm blijft onze markt vandaag gesloten. Bedankt voor je begrip',
        'Het concert van vrijdag gaat helaas niet door, tickets blijven geldig',
      ],
      nearMisses: [
        'Stuur ons een DM om je taart te bestellen',
        'We helpen kinderen met lezen',
        'Zo onderhoud je je pan',
      ],
    },
    event: {
      posts: [
        'Gratis workshop latte art op zaterdag om 10.00 uur, nog 12 plaatsen vrij',
        'Winactie: vertel ons voor vrijdag je favoriete route en maak kans op een helm',
        'Van 10 tot 16 augustus gaan we op zomerkamp, schrijf je nu in',
        'Op 12 mei ben je van harte welkom op onze opendeurdag',
        'Ons buurtfeest vindt plaats op 4 juni vanaf 14 uur',
      ],
      nearMisses: [
        'Ons buurtfeest was een groot succes',
        'Op maandag zijn we gesloten',
        'Fijne kerstdagen en een goed uiteinde',
      ],
    },
    connected: {
      posts: [
        'Tien jaar met jullie. Bedankt, van ons allemaal, alle veertien',
        'Dit is Ana uit ons team, zij pakt sinds 2009 jullie thee in',
        'Zonder jullie was dit niet gelukt. Dank jullie wel voor het vertrouwen',
        'Wij staan voor diversiteit en tegen racisme',
      ],
      nearMisses: ['De thee is klaar', 'Meer weten: https://example.com/thee', 'Typisch maandag'],
    },
    ideas: {
      posts: [
        'Welke smaak moeten we nu maken?',
        'Stuur ons je schets voor de mok van 2026',
        'We zoeken een naam voor ons nieuwe bier. Hebben jullie suggesties?',
        'Betatesters gezocht: help ons de app te verbeteren',
      ],
      nearMisses: [
        'Onze cadeau-ideeën voor Moederdag',
        'Wat heb je liever, noot of amandel?',
        'Een goed idee: thee in de tuin',
      ],
    },
    community: {
      posts: [
        'Fanfoto van de week: de tuin van @leo, toon die van jou met #varenvrienden',
        'Tag iemand die deze taart verdient',
        'Word deel van onze community en wissel tips uit met andere lopers',
        "Deel je mooiste foto's van je vakantie met de hashtag #wijwandelen",
      ],
      nearMisses: [
        'Ons team ging vandaag wandelen',
        'Foto van het nieuwe magazijn',
        'We bedanken onze sponsors',
      ],
    },
  },
} as const satisfies ExampleFile;
