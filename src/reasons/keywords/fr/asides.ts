import type { AsideKeywords } from '../keywords.ts';

/** What flags a giveaway, and what a post that serves no reason is instead. */
export const FR_ASIDES = {
  giveaway: [
    {
      say: '(jeu concours|jeux concours|jeu-concours|concours|giveaway*|tirage au sort|tirages au sort|tombola*|loterie*)',
      weight: 3.5,
    },
    { say: '(tente|tentez|tenter|courez|avoir) [de|ta|votre|la] (chance|gagner|remporter)', weight: 4 },
    { say: '(à|de|pour) (gagner|remporter)', weight: 3 },
    { say: '(chance*|occasion) de (gagner|remporter|décrocher)', weight: 4 },
    {
      say: '(gagne|gagnez|remporte|remportez) (un|une|le|la|ton|votre|des|deux|vos|tes|<number>|<money>)',
      weight: 3,
    },
    { say: '(fais|faites|faire|vous fait|te fait|fera) gagner', weight: 4 },
    { say: '(<number> (gagnant*|lot*|places à gagner|heureux)|à la clé|en jeu)', weight: 2.5 },
    {
      say: '(pour (participer|jouer|tenter)|(suis|suivez|likez|like|identifie|identifiez|taguez|tague|commente|commentez|rt) .. (gagner|participer|concours))',
      weight: 3.5,
    },
    {
      say: "(tiré* au sort|tirage le|règlement (du jeu|complet|en bio)|sans obligation d'achat|bonne chance)",
      weight: 3,
    },
    { say: '(gagnant*|lot|lots|jouer|jouez)', weight: 1 },
    { say: '(félicitations|bravo) (à|au|aux) .. gagnant*', weight: 0.5 },
  ],
  greeting: [
    {
      say: '(bonne|belle|joyeuse*|heureuse|excellente) (année|fête*|journée|soirée|semaine|pâques|rentrée|nuit|saint-valentin|fin de semaine)',
      weight: 3,
    },
    {
      say: '(joyeux|bon|bel|excellent) (noël|anniversaire|dimanche|lundi|mardi|mercredi|jeudi|vendredi|samedi|week-end|weekend|ramadan|été|14 juillet|1er mai|ouikenne)',
      weight: 3,
    },
    {
      say: '(bonjour|bonsoir|hello|coucou|bonnes (vacances|fêtes)|meilleurs vœux|meilleurs voeux|bonne fête)',
      weight: 2.5,
    },
    { say: '(vous souhait*|te souhait*|souhaite (à|une|un|de))', weight: 2.5 },
  ],
  entertain: [
    {
      say: '(mdr|lol|ptdr|haha*|mème*|meme*|mood|pov|quand (tu|vous|on|il|ton|le)|ce moment où|cette personne qui|😂|🤣|😜|😎|😏|🍻)',
      weight: 1.5,
    },
    {
      say: '(devine*|devinette*|quiz|énigme*|rébus|charade|jeu des|qui suis-je|vrai ou faux|trouvez)',
      weight: 2,
    },
    { say: "(blague*|humour|rire|drôle*|marrant*|jeu de mots|poisson d'avril)", weight: 1.5 },
  ],
  inspire: [
    { say: '(citation*|motivation*|inspiration*|proverbe*|sagesse|mantra*)', weight: 2 },
    {
      say: "(crois en|croyez en|croire en|n'abandonne*|ose*|osez|rêve*|la vie est|le bonheur|le succès|le courage|chaque jour est|rien n'est impossible)",
      weight: 2,
    },
    {
      say: "(il suffit|il faut savoir|l'important c'est|prends le temps|prenez le temps|sois|soyez)",
      weight: 1.2,
    },
  ],
  cause: [
    {
      say: '(don|dons|faites un don|donner|collecte*|cagnotte|sensibilis*|journée (mondiale|internationale|nationale)|octobre rose|movember|téléthon|association*|solidarité)',
      weight: 2.5,
    },
    {
      say: "(climat*|égalité|racisme|justice|droits (humains|de l'homme|des femmes)|réfugié*|pauvreté|violence*|handicap|planète)",
      weight: 1.2,
    },
  ],
  'jobs-investors': [
    {
      say: "(recrut*|on recrute|nous recrutons|rejoins (notre|l') équipe|rejoignez (nos|notre) équipe*|postul*|offre* d'emploi|emploi*|cdi|cdd|stage|alternance|candidature*|cv|poste à pourvoir)",
      weight: 3,
    },
    {
      say: "(actionnaire*|investisseur*|dividende*|résultats (trimestriels|annuels|semestriels)|chiffre d'affaires|rapport annuel)",
      weight: 2.5,
    },
  ],
  other: [{ say: "(à suivre|départ|étape|jour|c'est parti|en route|arrivée)", weight: 0.6 }],
} as const satisfies AsideKeywords;
