import type { AsideKeywords } from '../keywords.ts';

/** What flags a giveaway, and what a post that serves no reason is instead. */
export const DE_ASIDES = {
  giveaway: [
    {
      say: '(gewinnspiel*|*gewinnspiel|verlosung*|verlosen|verlost|*verlosung|tombola|giveaway*|preisausschreiben|gewinnaktion*)',
      weight: 4,
    },
    {
      say: '(gewinne|gewinnt|gewinnen sie) [jetzt|mit|hier|dabei] (<number>|eine*|ein|tickets|karten|deinen|dein|deine|euren|eure|tolle|freikarten|zwei|<money>)',
      weight: 3.5,
    },
    {
      say: '(zu gewinnen|gewinnchance*|chance auf|lostopf|ausgelost|auslosung|losen .. aus|glücksfee)',
      weight: 3,
    },
    {
      say: '(teilnahmebedingung*|teilnahmeschluss|teilnahmeberechtigt|einsendeschluss|rechtsweg)',
      weight: 3,
    },
    {
      say: '(like*|liked|kommentier*|markier*|folg*|verlink*) .. (gewinnen|gewinn|lostopf|teilzunehmen|verlosung)',
      weight: 4,
    },
    { say: '(könnt ihr|kannst du|können sie) .. gewinnen', weight: 3 },
    { say: '(gewinner*|preis|preise|wettbewerb*|hauptpreis|gewinn)', weight: 0.8 },
    { say: '(herzlichen glückwunsch|glückwunsch) .. (gewinner*|gewonnen)', weight: 0.5 },
  ],
  greeting: [
    {
      say: '(frohe|frohes|fröhliche|schöne|schönes|schönen|happy|guten|gute|besinnliche|gesegnete) [<any>|<any> und <any>] (weihnacht*|ostern|osterfest|neues jahr|neues|feiertag*|wochenende|woche|start|morgen|birthday|nacht|rutsch|muttertag|vatertag|advent|*advent|feierabend|abend|valentinstag|nikolaus|geburtstag|freitag|montag|dienstag|mittwoch|donnerstag|samstag|sonntag|pfingsten|tag|ferien|adventszeit|halloween|new year|easter|valentinstag|fest)',
      weight: 3,
    },
    {
      say: '(herzlichen glückwunsch|glückwunsch|alles gute|alles liebe|happy birthday|gratulieren|gute besserung|prosit neujahr|guten rutsch|grüß gott|moin moin)',
      weight: 2.5,
    },
    {
      say: '(wir wünschen|wünschen (euch|ihnen|dir|allen)|wünscht (euch|allen|ihnen)|kommt gut|komm gut|genießt (das|die|den|euer)|habt (einen|ein|eine)|startet gut)',
      weight: 2,
    },
  ],
  entertain: [
    {
      say: '(lol|haha*|meme*|mood|wenn du|wenn man|wer kennts|wer kennt es|dieses gefühl|pov|kennst du|😂|🤣|😜|😎|😏|😅|🥵)',
      weight: 1.5,
    },
    {
      say: '(rätsel|quiz|ratet mal|rate mal|wer weiß es|was seht ihr|finde den fehler|suchbild|wahr oder falsch|lückentext|scherzfrage)',
      weight: 2,
    },
    { say: '(witz|witze|lustig|lachen|flachwitz*|spaß beiseite|humor)', weight: 1.5 },
  ],
  inspire: [
    { say: '(zitat*|motivation*|inspiration*|spruch|sprüche|weisheit|mantra|lebensmotto|motto)', weight: 2 },
    {
      say: '(glaub an|glaube an|gib niemals auf|gib nie auf|gebt nie auf|träume nicht|träum groß|lebe den|das leben ist|glück ist|erfolg ist|wer nicht|der weg ist|mut|du schaffst das|fang an|geh deinen weg|einfach machen)',
      weight: 2,
    },
    {
      say: '(momente|augenblick*|genieße den|ruhe|durchatmen|auszeit|achtsam*|natur|ausblick|aussicht)',
      weight: 1,
    },
  ],
  cause: [
    {
      say: '(spende*|spendenaufruf|spendenkonto|aktionstag|weltfrauentag|weltkindertag|welttag|gedenktag|gegen rassismus|gegen gewalt|petition*|tierschutz|solidarität|kinderrechte)',
      weight: 2.5,
    },
    {
      say: '(klima*|gleichberechtigung|rassismus|gerechtigkeit|menschenrechte|geflüchtete|hunger|armut|artensterben|frieden|demokratie)',
      weight: 1.2,
    },
  ],
  'jobs-investors': [
    {
      say: '(wir suchen|gesucht|stellenangebot*|stellenausschreibung|bewirb dich|bewerbt euch|bewerben sie sich|jetzt bewerben|bewerbung*|jobs|job|karriere*|ausbildungsplatz|ausbildungsplätze|azubi gesucht|praktikum|werkstudent*|minijob|vollzeit|teilzeit|m w d|w m d|quereinsteiger*|wir stellen ein|offene stellen|verstärkung gesucht|ferienjob*|fsj|bufdi)',
      weight: 3,
    },
    {
      say: '(aktionär*|investor*|dividende*|hauptversammlung|quartalszahlen|geschäftsbericht|quartalsbericht|kapitalmarkt*)',
      weight: 2.5,
    },
  ],
  other: [],
} as const satisfies AsideKeywords;
