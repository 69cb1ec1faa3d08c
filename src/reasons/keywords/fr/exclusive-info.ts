import type { Keyword } from '../keywords.ts';

export const FR_EXCLUSIVE_INFO = [
  { say: '(avant-première*|avant première|avant-premières)', weight: 3, not: ['post:date'] },
  {
    say: '(en avant-première|en avant première|en exclu|en exclusivité|en primeur|en exclu mondiale)',
    weight: 3.5,
  },
  { say: '(exclu|exclus|exclusivité)', weight: 2.5 },
  {
    say: '(premières images|premier* extrait*|première photo|premier aperçu|premier regard|premiers détails|premières photos|premier look)',
    weight: 3.5,
  },
  {
    say: '(aperçu|avant-goût|sneak peek*|sneak peak*|preview|spoiler*|un petit indice|petit indice|un indice)',
    weight: 3.5,
  },
  { say: '(teaser|teasers|teasing|bande-annonce|bande annonce)', weight: 2.5 },
  {
    say: '(accès (anticipé*|prioritaire*|vip|exclusif|privilégié*|en avant-première)|prévente*|pré-vente*|accès en coulisses|early access)',
    weight: 4,
  },
  {
    say: '(soyez|sois|être|serez|faites partie|fais partie|parmi) [les|des|le|la|dans] (premiers|premières|premier|première) (à|informé*|au courant|averti*|prévenu*|servi*)',
    weight: 4,
  },
  {
    say: "(les premiers|premier|première|premières) à (savoir|découvrir|voir|tester|essayer|connaître|recevoir|apprendre|entendre|lire|être|l'avoir)",
    weight: 4,
  },
  {
    say: "(avant tout le monde|avant les autres|avant la sortie|avant l'heure|avant sa sortie|avant le lancement|avant son lancement|avant tous|en premier)",
    weight: 4,
  },
  {
    say: '(réservé|réservée|réservés|réservées|exclusivement|uniquement|seulement|rien que) (à|aux|pour) [nos|les|vous|mes] ({customer}|inscrit*|vip|newsletter|vous)',
    weight: 3.5,
  },
  {
    say: "({customer}|inscrit*|membres|abonnés à la newsletter) .. (en avant-première|les premiers|d'abord|en premier|un jour plus tôt|avant|en priorité)",
    weight: 4,
  },
  {
    say: '(contenu*|interview|images|vidéo*|photo*|extrait*|info*|révélation*|titre|clip|entretien|bonus) (exclusif*|exclusive*|inédit*|en exclu*|exclu)',
    weight: 3.5,
  },
  {
    say: '(inédit|inédite|inédits|inédites|jamais dévoilé*|jamais vu|jamais vus|jamais vue|jamais montré*|dévoilé nulle part)',
    weight: 2,
    evenNegated: true,
  },
  {
    say: '(coulisses exclusives|dans le secret|petit secret|grand secret|top secret|secret* bien gardé*|chut|confidence*|on vous met dans la confidence|on ne peut pas encore|on ne vous dit pas tout|en dire plus|sans trop en dire)',
    weight: 2.5,
    evenNegated: true,
  },
  {
    say: "(restez connecté*|restez à l'affût|à suivre|plus d'infos bientôt|on vous en dit (plus|bientôt)|la suite (bientôt|très vite)|rendez-vous bientôt|surprise* (arrive*|à venir|se prépare)|annonce* bientôt|affaire à suivre|stay tuned)",
    weight: 1,
  },
  {
    say: "(quelque chose (de grand|de gros|d'énorme|se prépare|arrive|de nouveau)|un truc (énorme|se prépare)|ça se prépare|une surprise|grosse annonce|grande annonce|big news)",
    weight: 2.5,
  },
  {
    say: '(bientôt dévoilé*|on vous dévoile|nous vous dévoilons|dévoilé bientôt|révélé bientôt|révélation* (demain|le <date>|bientôt))',
    weight: 2.5,
  },
  {
    say: "(liste d'attente|liste privée|whitelist|sur invitation|invitation seulement|vente privée réservée|accès privé|club privé)",
    weight: 2.5,
  },
  {
    say: '(ici et nulle part ailleurs|rien que pour vous|rien que pour toi|juste pour vous|vous êtes les premiers|tu es le premier)',
    weight: 3.5,
  },
  {
    say: '(inscrivez-vous|inscris-toi|abonnez-vous|abonne-toi) .. (newsletter|liste|canal|alerte*) .. (premiers|avant|exclu*|avant-première|primeur)',
    weight: 3.5,
  },
  {
    say: '(prototype*|en cours de développement|en développement|work in progress|wip|encore en test|croquis)',
    weight: 2.5,
  },
  { say: '(bientôt|coming soon|très bientôt|ça arrive)', weight: 1 },
  {
    say: '(offre*|remise*|prix|tarif*|réduction*|code*|promo*|avantage*|vente*|cadeau*) (exclusif*|exclusive*|en exclusivité|privée*|privilégié*)',
    weight: -2.5,
  },
  {
    say: "(exclusivité|exclusivement|en exclusivité) (chez|sur notre|en magasin*|dans nos|web|disponible*|sur l'e-shop)",
    weight: -1.5,
  },
  { say: '(projection|séance|soirée|billet*) .. avant-première', weight: -1 },

  {
    say: "(pas encore (sorti*|disponible*|annoncé*|officiel*|dévoilé*)|vous pouvez déjà|déjà l'apercevoir|premier teaser|en attendant la sortie|avant la présentation)",
    weight: 2.5,
    evenNegated: true,
  },

  {
    say: '(visite|soirée|vente|vernissage|présentation|projection|preview|séance|journée|avant-première) privée* .. (membres|amis|abonné*|adhérent*|client*|fidèles|avant|vip|réservée*)',
    weight: 5,
  },
  {
    say: "avant (l'ouverture au public|l'ouverture officielle|leur sortie|leur lancement|la mise en vente|l'annonce officielle|sa mise en ligne|le grand public|la presse|leur arrivée)",
    weight: 5,
  },
  {
    say: '(recevez|testez|teste|goûtez|découvrez|lisez|essayez|écoutez|voyez) .. avant (tout le monde|leur sortie|sa sortie|la sortie|leur lancement|les autres|leur arrivée)',
    weight: 5.5,
  },
  {
    say: '(en avant-première|en exclusivité|rien que|juste|spécialement) .. pour (vous|toi|nos abonné*|nos membres|nos client*|les abonné*) .. (aperçu|image*|photo*|extrait*|indice*|coulisses)',
    weight: 5.5,
  },
  {
    say: '(abonné*|membres|inscrit*|adhérent*) .. (connaissent|savent|ont reçu|sont au courant|ont découvert) .. (déjà|en premier|avant)',
    weight: 5,
  },
  {
    say: "(<time>|<number> heures|<number> jour*|<number> semaine*|quelques jours|quelques heures|un mois) (avant (tout le monde|les autres|l'ouverture|la mise|sa mise|leur mise|la sortie|sa sortie|leur sortie|le grand public)|plus tôt que|en avance)",
    weight: 5.5,
  },
] as const satisfies readonly Keyword[];
