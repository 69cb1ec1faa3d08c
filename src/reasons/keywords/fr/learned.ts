import type { LearnedWeights } from '../keywords.ts';

/**
 * Written by `npm run fit` from 102 labelled posts of real brands and 852 invented ones: do not
 * edit. Log-odds that each feature adds to each reason; what is not listed adds nothing.
 */
export const FR_LEARNED: LearnedWeights = {
  prior: {
    discount: -6.1,
    purchase: -4.5,
    reviews: -4.71,
    'exclusive-info': -5.99,
    'new-products': -3.43,
    opinion: -6.89,
    service: -5.61,
    event: -3.69,
    connected: -3.63,
    ideas: -7.51,
    community: -4.32,
    'general-info': 0.24,
    giveaway: -7.08,
    entertain: -1.04,
    greeting: -3.68,
    inspire: -2.36,
    cause: -3.03,
    'jobs-investors': -3.34,
    other: -2.22,
  },
  whenAlso: -2.86,
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
    // discount: (jusqu'à) [moins] <percent>
    oj9h0dd0: { discount: 4.72 },
    // discount: <percent> [de] (réduction*|remise*|rabais|réduc|promo|promotion|offert*|de moins|de ristourne|sur tout|supplémentaire*)
    '56uuu41f': { discount: 7.06 },
    // discount: <percent> (sur|dès|pour tout*|avec le code|à partir|chez|de cashback|remboursé*)
    '1uitgxmf': { discount: 4.98, purchase: 0.19, event: -0.13 },
    // discount: (profite*|bénéficie*|économise*|remise|réduction|rabais|promo|soldes|moins) .. <percent>
    mad55boz: { discount: 6.3, purchase: 0.25 },
    // discount: (réduction*|remise|remises|rabais|ristourne*|réduc|réducs|réduct*)
    '13osczv0': { discount: 6.28 },
    // discount: <money> (de réduction|de remise|offert*|de moins|remboursé*|de rabais|de réduc|d'économie*|de cashback)
    pdf77wl3: { discount: 7.45, purchase: -0.12 },
    // discount: (économise*|économisez|épargnez|épargne) [jusqu'à] (<money>|<percent>)
    cwykb0ho: { discount: 6.28 },
    // discount: (code promo|codes promo|code réduction|code avantage|code de réduction|bon de réduction|bons de réduction|bon d'achat|bons d'achat|coupon*)
    '2kh7wkp3': { discount: 7.06 },
    // discount: (avec|utilise*|saisi*|entre*|rentre*|tape*|via) [le|mon|notre|ce] code -reply
    e7th47wf: { discount: 5.49, purchase: -0.21 },
    // discount: code <code> +promo-code
    o8bbxloo: { discount: 7.06, purchase: -0.21 },
    // discount: (soldes|soldé|soldés|soldée|soldées|en solde|#soldes)
    nqjxs0fg: { discount: 5.49 },
    // discount: (soldes|promo|promotion*|offre*|vente flash|ventes flash|vente privée|ventes privées) .. (commence*|débute*|démarre*|continue*|se terminent|se termine|prolong*|jusqu'au|valable*|dernier*|expire*)
    nouma216: { discount: 6.29 },
    // discount: (deuxième démarque|2e démarque|2ème démarque|dernière démarque|troisième démarque|braderie|déstockage|destockage|liquidation|outlet|prix cassés|prix barrés)
    '3x0ooz1s': { discount: 6.46 },
    // discount: (vente flash|ventes flash|vente privée|ventes privées|vente exceptionnelle|french days|black friday|cyber monday|single day|prime day*)
    povsto0c: { discount: 5.54, 'exclusive-info': 0.11, 'general-info': -0.11 },
    // discount: (promo|promos|promotion|promotions|en promo|en promotion)
    '2ph140tb': { discount: 5.5 },
    // discount: (à|en) moitié prix
    ppu3rydu: { discount: 7.06 },
    // discount: moitié prix
    s5su0gvy: { discount: 6.28 },
    // discount: <number> (acheté*|achetée*) .. (offert*|gratuit*|à)
    '4hoezg59': { discount: 7.06 },
    // discount: (le deuxième|la deuxième|le 2e|la 2e|le 2ème|la 2ème|le second|la seconde) .. (offert*|gratuit*|à moitié prix|à <percent>|à <money>)
    '9pnw5cdy': { discount: 7.43 },
    // discount: (<number> pour le prix d'un|<number> pour le prix d'une|<number> pour le prix de <number>|un acheté un offert|1+1|2 pour 1|deux pour un|3 pour 2)
    b785nx5o: { discount: 7.06 },
    // discount: <number> pour <money>
    d1a02wcu: { discount: 4.71 },
    // discount: (livraison|frais de port|port|expédition|frais de livraison|retour) .. (offert*|gratuit*|à 1 €|à 0 €|réduit*)
    '3dqv7zt2': { discount: 6.56 },
    // discount: (sans|zéro|pas de|0) (frais|commission|engagement|frais de port|frais de livraison|frais de dossier|acompte)
    xu1lpeme: { discount: 3.83, service: 0.17 },
    // discount: (offert|offerte|offerts|offertes) -imperative-opening
    x9w71gsx: { discount: 4.36 },
    // discount: (est|sont|vous est|vous sont|t'est) offert*
    '0zp45tyc': { discount: 5.99 },
    // discount: (cadeau*|échantillon*|surprise|café*|dessert*|boisson*|entrée|verre|mois|nuit*|menu*|place*|portion|trousse|pochette|tote bag|essai|diagnostic|devis|gravure|glace*) (offert*|gratuit*)
    lqil9jto: { discount: 5.49, purchase: -0.21 },
    // discount: (on|nous) (vous|t') (offre|offrons) (le|la|les|un|une|votre|ton|l'|<number>|<percent>|<money>)
    '2ph3hozj': { discount: 5.48, giveaway: 0.17 },
    // discount: (pour tout achat|pour l'achat|pour toute commande|pour chaque (achat|commande)|dès <money> d'achat*|à partir de <money> d'achat*|dès <number> articles)
    g3ks4lel: { discount: 6.28, purchase: -0.23 },
    // discount: (cadeau|cadeaux) .. (achat*|commande*)
    '21pih9sd': { discount: 4.71 },
    // discount: (gratuit|gratuite|gratuits|gratuites|gratos) (pour|avec|dès|le|ce|jusqu'au|tout)
    u0rbfvhu: { discount: 3.15 },
    // discount: (un|une|<number>) .. (gratuit*|gratos)
    gq0gfs7l: { discount: 1.57 },
    // discount: (essai|essayez|testez|teste) .. (gratuit*|gratos)
    y4uf65fc: { discount: 5.49 },
    // discount: (<number> (mois|jours|semaines) (gratuit*|offert*|d'essai)|mois offert*)
    '4vyo9v5j': { discount: 6.33, purchase: 0.33, event: -0.16 },
    // discount: (offre*|tarif*|prix|remise*|formule*) (exceptionnel*|spécial*|de lancement|promotionnel*|préférentiel*|réduit*|découverte|imbattable*|de folie|doux|mini*|choc|étudiant*|early bird|irrésistible*|flash|limitée*|du moment|du jour|exclusive*|anti-inflation|club|membre*|groupe)
    fargetd6: { discount: 5.44 },
    // discount: (tarif*|prix) (réduit*|spécial*|préférentiel*)
    jtb5jeiu: { discount: 5.49 },
    // discount: (petit*|bon|bons|mini) prix
    '4r0uwah5': { discount: 3.92 },
    // discount: (bon plan|bons plans|bonne affaire|bonnes affaires|super deal|deal|deals|l'affaire)
    '05q31l4q': { discount: 4.71 },
    // discount: (profite*|bénéficie*) .. (offre*|promo*|remise*|tarif*|prix|avantage*|réduction*)
    diumtut8: { discount: 6.32 },
    // discount: (offre|offres|promo|promotion) [valable*|en cours|réservée|limitée] (du|jusqu'au|jusqu'à|ce|dans|en|sur|valable)
    sa5p7o5u: { discount: 3.92 },
    // discount: (valable*|dans la limite des stocks|hors promo*|non cumulable*|offre soumise|voir conditions|selon conditions|sous conditions)
    '6v7p0w8x': { discount: 3.12, purchase: -0.3, service: 0.31, event: -0.23 },
    // discount: (aujourd'hui seulement|seulement aujourd'hui|ce week-end seulement|uniquement ce|uniquement aujourd'hui|24h seulement|48h|pendant <number> heures|durée limitée)
    httallyh: { discount: 3.88 },
    // discount: (à|au prix de|pour) <money> (seulement|au lieu|la semaine|jusqu'au|ce)
    kvpzmgle: { discount: 4.71 },
    // discount: (seulement|que|juste|à peine) <money>
    l0rvx73f: { discount: 3.92 },
    // discount: (au lieu de|au lieu d'|contre|avant|valeur|d'une valeur de|initialement) <money>
    '93qo88c5': { discount: 3.92 },
    // discount: au lieu de +price
    dofoxhq7: { discount: 3.14 },
    // discount: (baisse*|baissons|baissé|casse*|cassons|cassés|chute*|fondent|dégringole*) .. prix
    pbavgixv: { discount: 5.49 },
    // discount: (prix|tarifs) .. (baisse*|baissent|en baisse|cassés|barrés|réduits|fondent|bloqués|chutent)
    s3x0yhsy: { discount: 5.49 },
    // discount: (doublez|double|triple|doublés|bonus|x2|x3) .. points
    bobpslqb: { discount: 5.49 },
    // discount: (points|carte de|programme de|prime de) (fidélité|bonus|cadeau*|offerts)
    '19pqmrzg': { discount: 4.67 },
    // discount: (cagnotte*|cagnottez|cashback|remboursé*|rembourse*) -post:reply
    u5tgi7tr: { discount: 3.07, service: 0.14 },
    // discount: (happy hour*|apéro offert|early bird*|carte fidélité)
    ybxwutv6: { discount: 5.71 },
    // discount: (parraine*|parrainage|parrainez)
    t6bzuhxn: { discount: 3.92 },
    // discount: (étudiant*|moins de 26 ans|-26 ans|demandeur* d'emploi|senior*|enfant*|familles nombreuses) .. (gratuit*|tarif réduit|demi-tarif|réduction)
    '8ajd41jg': { discount: 5.49 },
    // discount: (demi-tarif|mi-prix|mi prix)
    aihqxof0: { discount: 7.06 },
    // discount: gratuit* pour les (enfants|moins|étudiants|enseignants|adhérents|abonnés)
    bdl9wov2: { discount: 5.37 },
    // discount: (reprise|bonus écologique|prime à la conversion|aide) .. <money>
    ishqo3wk: { discount: 3.92 },
    // discount: (reprenons|reprise de) (votre|ton|vos) ancien*
    '61tmsx0l': { discount: 4.71 },
    // discount: (carte cadeau|cartes cadeaux|chèque cadeau|chèques cadeaux|bon cadeau|bons cadeaux)
    '5xvpbawj': { discount: 1.26 },
    // discount: (formule|menu|plat du jour) .. <money>
    k6w0islr: { discount: 1.53 },
    // discount: (à volonté|illimité) .. <money>
    '7lwos8se': { discount: 3.92 },
    // discount: (faites|fais|faire) .. (économies|affaires|bonnes affaires)
    sivzc1ke: { discount: 4.71 },
    // discount: (les|des|vos) économies
    m8xfe6pn: { discount: 3.14 },
    // discount: (pas cher|moins cher|à prix|abordable*|budget)
    h3h8zaqe: { discount: 1.52, 'general-info': 0.16 },
    // discount: (prix|tarif) (d'ami*|rond*|unique*|malin*)
    klt5wec6: { discount: 3.92 },
    // discount: (dernier* (jour*|heure*|chance)|plus que <number> (jours|heures)) .. (solde*|promo*|offre*|profiter|remise|réduction|code)
    d94eu2eh: { discount: 4.72 },
    // discount: (sur (tout le site|toute la boutique|toute la collection|tout le magasin|une sélection|l'ensemble)) +percentage
    q5pbrx7s: { discount: 3.14 },
    // discount: (sale|discount|off) +percentage
    v1oaz7h2: { discount: 3.14 },
    // discount: (avantage*|privilège*) (fidélité|client*|adhérent*|abonné*|membre*)
    b6tdt2xp: { discount: 3.92 },
    // discount: (bonne nouvelle|on a pensé à|cadeau)
    dmfsulph: { discount: 0.44, 'new-products': 0.4 },
    // discount: (à|de|pour) (gagner|remporter)
    tahzpx03: { discount: -3.16, purchase: -0.1, event: 0.14, community: -0.15, giveaway: 0.64 },
    // discount: (entrée libre|entrée gratuite|accès gratuit|accès libre|gratuit et ouvert|inscription gratuite|événement gratuit|gratuit sur inscription|participation gratuite)
    '0akrk6tm': { discount: -3.14 },
    // discount: (sans (sucre*|gluten|alcool|lactose|huile|sulfate*|paraben*|fil|additif*|conservateur*))
    rkusif04: { discount: -2.36, opinion: -0.18 },
    // discount: (offre (d'emploi|de stage|d'alternance|de formation)|offres d'emploi|appel d'offres|l'offre et la demande|offre (un|une) (vue|moment|expérience|cadre))
    '2d3h564m': { discount: -3.93 },
    // discount: (solde* (du compte|migratoire|de tout)|code (de la route|du travail|vestimentaire|civil|postal|source|qr)|qr code)
    kbrdrn26: { discount: -3.92 },
    // discount: (temps libre|libre cours|bonne affaire classée)
    '0dll7oz1': { discount: -1.57 },
    // discount: (acheté|achetée|achetés|achetées) .. (offert*|en cadeau|gratuit*)
    ytgmjujc: { discount: 7.01 },
    // discount: (offert*|en cadeau) .. (acheté*|achat*|commande*|inscription)
    hw2mnhmy: { discount: 5.56, purchase: 0.3, event: -0.17 },
    // discount: (prime|aide|bonus|chèque) [de|d'un montant de] [jusqu'à] <money>
    scle9yvn: { discount: 4.71 },
    // discount: <money> (de prime*|d'aide*|de bonus|de crédit|de ristourne|en bon)
    bvc5crzw: { discount: 5.73 },
    // discount: <number> {product} pour <money>
    ijbr3wym: { discount: 4.96 },
    // discount: (pour toute inscription|pour toute réservation|pour une .. (achetée|commandée)|pour un .. (acheté|commandé))
    a1eo24n8: { discount: 4.71 },
    // discount: (sur présentation de|pour les membres|réservé aux adhérents) .. (offert*|gratuit*|<percent>|<money>|remise|réduction)
    '96lqn0l7': { discount: 5.49 },
    // discount: (remise (des|du|de|en|à|d'un|d'une|aux) (médailles|prix|diplômes|clés|chèque|trophée*|dons|forme|service|état|question|niveau|route|cause|plat)|prise en charge)
    '8duunjui': { discount: -4.71 },
    // discount: (cette semaine|ce week-end|aujourd'hui|ce mois-ci|tous les <date>|jusqu'à <date>|jusqu'au <date>|jusqu'à ce soir) .. <money>
    '6zg2ambn': { discount: 4.23, purchase: -0.32 },
    // discount: (troisième|3e|3ème|deuxième|2e|2ème|second|seconde|dixième|10e) (est|à|c'est|pour) (pour nous|offert*|gratuit*|<percent>|<money>|moitié)
    '0jasts1l': { discount: 7.3, purchase: 0.22 },
    // discount: (1+1|2+1|3+1|4+1|5+1|2+2|3+2|4+2|10+1) [est|c'est] (gratuit*|offert*)
    '44wdbpnw': { discount: 9.42 },
    // discount: (frais|tva|taxes|inscription|adhésion|livraison|montage|installation) (de dossier|d'inscription|d'adhésion|d'entrée|d'activation|de port|de livraison|de mise en service) .. (offert*|gratuit*|remboursé*|à <money>|à 0)
    '629kj3i4': { discount: 8.63 },
    // discount: (offert|offerte|offerts|offertes) (dès|à partir de|pour tout*|pour l'achat|pour chaque|pour un|pour une|sans minimum|avec|à chaque|en caisse|en magasin*|à nos)
    '4ia2aj9r': { discount: 7.85, purchase: -0.21 },
    // discount: (en spécial|spécial de la semaine|spéciaux de la semaine|aubaine*|vente d'entrepôt|vente trottoir|on efface les taxes|coupon-rabais|liquidation de|conditions salon|prix salon|prix coûtant|prix d'usine|prix plancher)
    vjuoeyff: { discount: 7.85 },
    // discount: <percent> pour (vous|toi|elle|lui|l'achat|votre|ton|toute commande|toute inscription)
    '61a1ifwp': { discount: 7.85 },
    // discount: (à|pour) <money> (de plus|supplémentaire*|symbolique|seulement)
    t8hknof6: { discount: 7.06 },
    // discount: (tarif*|offre*|prix|remise*|promo*) (de rentrée|de la rentrée|spéciale rentrée|de bienvenue|de parrainage|duo|famille|jeune*|solidaire*|de saison|du mois|de la semaine|du week-end|de fidélité|d'ouverture|de noël)
    p6q66u18: { discount: 7.06 },
    // discount: braderie (solidaire|du livre|associative|des commerçants|de <any>|annuelle|de printemps|d'automne)
    t9gh5758: { discount: 3.09 },
    // discount: (<number>|<time>|un|une|avec) .. (entrée|accès|parking|stationnement|navette*|wifi|dépistage|participation|inscription) (gratuit*|libre*)
    rkq894nz: { discount: -3.14 },
    // discount: <percent> (sur|en) (un an|<number> ans|<number> an|<number> mois|l'année|cinq ans|trois ans|dix ans|la période|le trimestre|le marché)
    thwv31a4: { discount: -1.57 },
    // discount: (café|apéro|verre|goûter|collation|cocktail|petit-déjeuner|pot|buffet) offert* .. (retour|arrivée|issue|accueil|fin|après|participant*)
    t2qwfmfw: { discount: 2.35 },
    // discount: (<money> seulement|<money>) (ce|cette|uniquement|du|jusqu'au|jusqu'à|aujourd'hui|tout le) (week-end|<date>|semaine|mois|seulement)
    '7b1d1ypy': { discount: 7.85 },
    // discount: valable* (un an|<number> ans|<number> mois|toute la saison|toute l'année|partout|dans toute|à vie)
    '8pnpi4b1': { discount: 0.47 },
    // discount: (promo|promotion) (<year>|sortante|de la santé|du sport|interne|de l'égalité|de la lecture|de nos élèves)
    a1ccdql1: { discount: -3.14 },
    // discount: solde (de la|du|créditeur|débiteur|bancaire|restant|budgétaire|naturel|commercial|à régler|à payer|à verser)
    '37qc8aq7': { discount: -3.14 },
    // discount: <percent> des (femmes|hommes|français*|belges|québécois*|client*|gens|personnes|ménages|salariés|entreprises|jeunes|parents|consommat*|voyageurs|étudiants|propriétaires|enfants|patients|utilisat*|émissions|ventes|élèves|participants|foyers|déchets|dons|cas)
    n0xoa2am: { discount: -0.8 },
    // discount: <percent> dès (<money>|<number>|deux|trois|le|la|aujourd'hui|maintenant|l'achat|ce)
    '6n97hzwf': { discount: 7.09, 'exclusive-info': 0.11 },
    // discount: (rég|régulier|prix régulier|prix conseillé|au lieu de) <money>
    ppnkq870: { discount: 7.85, purchase: -0.12 },
    // discount: (gagner|gagnez|remporter|remportez) .. (bon d'achat|bons d'achat|carte cadeau|carte-cadeau|code promo|chèque cadeau|bon cadeau)
    n4znej6g: { discount: -1.57 },
    // purchase: (achetez|achète|commandez|commande|shoppez|shoppe|commander|acheter|procurez-vous|procure-toi|offrez-vous|offre-toi) (maintenant|ici|dès|en ligne|sur|le|la|les|vite|sans attendre|votre|ton|vos|tes|via|directement|aujourd'hui)
    hoslfkr7: { purchase: 3.78 },
    // purchase: ^ (achetez|achète|commandez|commande|shoppez|shoppe|commander|shop)
    '4j8y58o7': { purchase: 3.23 },
    // purchase: (achetez|achète|commandez|commande|commander|acheter|shop|réservez|réserve|réserver) .. <url>
    mt0vbibv: { purchase: 3.5, 'new-products': 0.32 },
    // purchase: (réservez|réserve|réserver) [vite|dès] (maintenant|ici|dès|en ligne|votre|ton|vos|tes|une table|sur|au|par|vite|sans)
    bttl7sb2: { purchase: 3.79, event: -0.16, 'general-info': 0.19 },
    // purchase: ^ (réservez|réserve|réserver)
    d3pzne8e: { discount: 0.2, purchase: 2.78 },
    // purchase: (précommande*|précommandez|pré-commande*|précommandes|pré-commandez|preorder*)
    d0k9spwd: { purchase: 4.13 },
    // purchase: (vos|tes|les|nos|prochaines) (commandes|réservations) .. (ouvert*|ligne|jusqu'au|avant|au|par|sont)
    '6mti3kiz': { purchase: 3.77 },
    // purchase: (prise de commande*|prenons vos commandes|prend vos commandes|passez (votre|vos) commande*|passe ta commande|passer commande|bon de commande|pensez à commander|click and collect|click & collect|click&collect|cliquez retiré|drive)
    a9v2c14h: { discount: 0.11, purchase: 3.82 },
    // purchase: (réservation*|réservez|résa|résas) .. (<phone>|<url>|<email>|<mention>|en ligne|mp|bio|ouvert*)
    v4tnjl36: { purchase: 3.78, event: 0.11, 'general-info': -0.11 },
    // purchase: (réservation|réservations|résa|résas)
    hob82cp2: { purchase: 2.13 },
    // purchase: (au|par|☎|📞|tél|téléphone|appelez|appelez-nous) .. <phone>
    tguty9i9: { purchase: 2.54, service: 0.58, event: -0.12 },
    // purchase: (disponible|disponibles|dispo|dispos) (maintenant|dès|en ligne|en magasin*|en boutique*|sur|chez|à la vente|ici|en précommande|en librairie*|dans|aujourd'hui|immédiatement|partout|via|à l'achat|au)
    '9wc8p0t0': { purchase: 4.01, 'general-info': -0.28 },
    // purchase: (disponible|disponibles|dispo|dispos)
    '4ndonsfe': { purchase: 2.99, 'new-products': 0.39, event: -0.14 },
    // purchase: (en vente|mis en vente|mise en vente|à vendre|en rayon*|dans les bacs|en kiosque*|en librairie*|en boutique*|en magasin*|en pharmacie*|en grande surface|en concession*)
    dke1v5xm: {
      discount: 0.17,
      purchase: 3.23,
      'new-products': 0.15,
      event: 0.13,
      'general-info': -0.14,
      giveaway: 0.3,
    },
    // purchase: (en vente|vendu*) (ici|chez|sur|dans|au|à|en|dès|uniquement|exclusivement)
    pabl2xbw: { purchase: 3.59, connected: -0.12, 'general-info': 0.14 },
    // purchase: (chez|dans) (tous|vos|votre|nos|notre|ton|les) [<any>] {place}
    hmdsar61: { purchase: 2.32, event: -0.13, giveaway: 0.35 },
    // purchase: (à retrouver|retrouvez-le|retrouvez-la|retrouve-le|retrouve-la|retrouvez-les|retrouvez les|à découvrir|rendez-vous|rdv) .. (en boutique*|en magasin*|sur l'e-shop|sur l'eshop|sur notre site|sur le site|boutique en ligne|en rayon*|en pharmacie*|dans nos {place}|dans votre {place}|chez votre)
    '69irzgao': { purchase: 3.45 },
    // purchase: (e-shop|eshop|boutique en ligne|shop en ligne|site marchand|notre boutique|la boutique|webshop)
    iq9eht37: { purchase: 2.58 },
    // purchase: (ajoutez|ajoute|mettre|mets|mettez) .. panier
    nd3ey6ka: { purchase: 3.77 },
    // purchase: (de retour en stock|en stock|back in stock|réassort*|restock*|de nouveau disponible*|stock limité|stocks limités|quantité* limitée*|dernières pièces|derniers exemplaires|dernières places|il en reste|plus que <number> (places|exemplaires|pièces)|rupture)
    s5jqqe0z: { purchase: 3.29 },
    // purchase: (dernières (places|chambres|tailles)|places limitées|nombre de places limité|il reste (des|quelques|encore) (places|tables|chambres|créneaux))
    svdbdfvx: { purchase: 3.23 },
    // purchase: (sold out|complet|épuisé*)
    dc2k3jap: { purchase: 1.43, event: -0.14, 'general-info': 0.34 },
    // purchase: (billet*|places|pass|ticket*|abonnement*) [sont|encore|déjà|en] (en vente|disponible*|ici|dispo*|à partir|sur|dès|au|ouvert*)
    x8ub0mfq: { purchase: 3.78, event: 0.2 },
    // purchase: (prenez|prends|réservez|réserve|achetez|achète|prendre|réserver|acheter) .. (billet*|place*|pass|ticket*|abonnement*)
    '60h8gk6l': { purchase: 4.08 },
    // purchase: (billetterie|billets|billet)
    tt26nahu: { purchase: 2.88, service: 0.36, 'general-info': -0.13 },
    // purchase: (billetterie|billets|places|pass) .. <url>
    '11trjv32': { purchase: 3.78, event: 0.12 },
    // purchase: (ouverture|ouvertes|ouvert*) .. (billetterie|réservations|commandes|ventes|précommandes)
    re7srk4r: { purchase: 3.77 },
    // purchase: (réservez|réserve|bloque*|réserver) .. (table*|chambre*|séjour*|vol*|créneau*|rendez-vous|essai|cours|séance|voyage|place*|week-end|nuit*)
    ug50pq2d: { purchase: 3.85 },
    // purchase: (prenez|prends|prendre|prise de) (rendez-vous|rdv)
    iwq83m5a: { purchase: 3.77 },
    // purchase: (devis|sur devis|demandez votre devis|demande ton devis)
    '4dhh2h7c': { purchase: 3.02, event: -0.2, 'general-info': 0.13 },
    // purchase: (mp|dm|message privé|messenger|whatsapp|insta) .. (commander|commande*|réserver|réservation*|infos|renseignement*|prix|tarif*)
    plqiptma: { purchase: 3.25, 'general-info': 0.16 },
    // purchase: (commander|commande*|réserver|réservation*|prix|intéressé*|renseignement*) .. (en mp|en dm|message privé|messenger|whatsapp|en privé)
    '9cpnwhbd': { purchase: 3.74 },
    // purchase: <money> (pièce|l'unité|la pièce|le|la|les|par|ttc|ht|l'un|l'une|chacun*|seulement|tout compris)
    p3jajwdk: { purchase: 2.04, event: 0.16, 'general-info': -0.15 },
    // purchase: (dès|à partir de|à|pour|au prix de|au tarif de|tarif|tarifs|prix|coût) <money>
    '3bffqd6t': { discount: 0.72, purchase: 1.73, 'new-products': 0.11 },
    // purchase: (prix|tarif|tarifs)
    nogcii9j: { discount: 0.14, purchase: 1.47 },
    // purchase: (taille*|pointure*) .. <number>
    afa8j57a: { purchase: 2.7 },
    // purchase: (du <number> au <number>|du xs au|du s au|existe en|se décline en|déclinée en|décliné en) .. (taille*|coloris|couleurs|versions|formats|xl)
    pc91vy16: { purchase: 2.69 },
    // purchase: (livraison|à emporter|emporter|sur place|vente à emporter|livré*) .. (<phone>|<url>|ou|partout|chez vous|en|à domicile|possible|commande*)
    q2shsteq: { purchase: 2.09 },
    // purchase: (uber eats|ubereats|deliveroo|just eat|too good to go|vinted|leboncoin|amazon|fnac|cultura|carrefour|leclerc|monoprix|auchan|sephora|cdiscount|decathlon)
    aumps6i0: { purchase: 1.69 },
    // purchase: (téléchargez|télécharge|télécharger) .. (appli*|app store|google play|app|<url>)
    '2vpsx90m': { purchase: 3.77 },
    // purchase: (téléchargez|télécharge|télécharger|app store|google play|téléchargeable)
    zd4tz7uc: { purchase: 2.09, reviews: 0.4 },
    // purchase: (abonnez-vous|abonne-toi|souscrivez|souscris|adhérez|adhère) [à|au|dès|en] (dès|à partir|ligne|l'offre|votre|notre|la formule|la box|maintenant|au magazine)
    j8h69qm7: { purchase: 2.16 },
    // purchase: (au cinéma|en salle*|en streaming|en vod|en dvd|en replay|sur netflix|sur canal*|sur spotify|sur deezer)
    vp8xkygv: { purchase: 2.16 },
    // purchase: (actuellement|en ce moment|dès maintenant|bientôt|dès le <date>|le <date>) (au cinéma|en salle*|en librairie*|en magasin*|en kiosque*|en boutique*)
    mme8h90q: { purchase: 3.24 },
    // purchase: (idée* cadeau*|cadeau idéal|à offrir|à s'offrir|pour offrir|coffret cadeau|coffrets cadeaux|fête des mères|fête des pères|glisser sous le sapin)
    bpld7f9a: { purchase: 2.5, reviews: 0.11 },
    // purchase: (faites-vous plaisir|fais-toi plaisir|craquez pour|craque pour|laissez-vous tenter|laisse-toi tenter|on craque)
    '8glxlngt': { purchase: 2.16 },
    // purchase: (foncez|fonce|courez|filez|file) .. (site|boutique*|magasin*|lien|bio|commander|chercher|acheter)
    zjtpbrsw: { purchase: 3.23 },
    // purchase: (venez|viens|passez|passe) .. (chercher|récupérer|acheter|essayer|déguster|goûter|la voir|le voir|en boutique*|en magasin*|nous voir|au {place})
    '02j40wqa': { purchase: 2.11 },
    // purchase: (vous attend*|t'attend*) (en|dans|à la|au|chez) .. (boutique*|magasin*|{place}|site)
    '1dq554a2': { purchase: 2.74 },
    // purchase: (votre|ton) [<any>] (revendeur|distributeur|concessionnaire|détaillant|magasin le plus proche|caviste|libraire|pharmacien)
    ijpq3abj: { purchase: 2.69 },
    // purchase: (points de vente|point de vente|liste des magasins|où (nous|le|la|les) trouver|près de chez vous|magasin le plus proche)
    hxckpsv7: { purchase: 2.64 },
    // purchase: (lien|link) .. (commander|acheter|réserver|shopper|précommander|boutique)
    '32k3pa6i': { purchase: 3.77 },
    // purchase: (pour|afin de) (commander|acheter|réserver|précommander|en profiter|l'adopter)
    ba8b4mai: { purchase: 4.1 },
    // purchase: (commander|acheter|réserver|shopper)
    ykbzvfi0: { purchase: 2.57, 'new-products': 0.24, 'general-info': -0.16 },
    // purchase: (commande|commandes)
    '7gz1y8wv': { purchase: 1.96 },
    // purchase: (achat|achats|acheté*)
    jyr4r7zn: { discount: 1.36, purchase: 1.05 },
    // purchase: (à louer|location|loyer|m2|m²|appartement*|maison|terrain*|studio) .. <money>
    '1vpljnur': { purchase: 3.3 },
    // purchase: (essayez-la|essayez-le|venez l'essayer|essai routier|réservez votre essai|demande d'essai)
    owkalcnr: { purchase: 3.23, event: -0.21 },
    // purchase: (ouvert|ouverts|ouverte) (pour le déjeuner|pour le dîner|midi et soir|à la réservation|aux réservations)
    dama65oq: { purchase: 2.69 },
    // purchase: (édition limitée|série limitée|pièce* unique*|numéroté*|exemplaires|seconde main|vintage|occasion)
    '1l9hnmux': { purchase: 1.61, giveaway: 0.19 },
    // purchase: (ce midi|ce soir|au menu|à la carte|plat du jour|menu du jour|formule midi|à l'ardoise)
    jyir3wj0: {
      purchase: 2.15,
      'new-products': 0.39,
      community: -0.16,
      'general-info': -0.23,
      giveaway: 0.1,
      cause: 0.28,
    },
    // purchase: (lien en bio|lien dans la bio|lien en story|lien ci-dessous) +price
    oyl09nik: { purchase: 2.16 },
    // purchase: (inscrivez-vous|inscris-toi|inscription*) .. <money>
    qbdf7ciw: { purchase: 2.69 },
    // purchase: (s'arrache*|partent vite|part vite|partir vite|premiers arrivés|dépêchez-vous|dépêche-toi|ne tardez pas|avant qu'il)
    h8smic44: { purchase: 2.76, 'general-info': -0.1 },
    // purchase: (boutique|shop) .. <url>
    ouaakm78: { purchase: 3.23 },
    // purchase: (shopping|shoppable|shop the look|shop now|link in bio to shop)
    f7y7awfm: { purchase: 2.69 },
    // purchase: (passage de commandes|en bon état|en ordre|commande publique|aux commandes|prend les commandes|prendre les commandes|sur commande vocale)
    '3zgql439': { purchase: -2.16 },
    // purchase: (sous réserve|en réserve|réserve naturelle|réservé* (à|aux))
    o74j533o: { purchase: -2.16, 'exclusive-info': 0.25 },
    // purchase: (chez nous|tout le monde en boutique)
    bzm31qb4: { purchase: -0.56, reviews: -0.1, opinion: 0.17, connected: -0.11 },
    // purchase: (pouvoir d'achat|hôtel des ventes|service après-vente|sav)
    '998wdmho': { purchase: -1.62 },
    // purchase: (il reste|il en reste|reste|restent) [encore|plus que|que] (<number>|quelques|des|une poignée de) (places|chambres|tables|exemplaires|pièces|créneaux|bols|lots)
    laf0gnwd: { purchase: 3.74, event: 0.27 },
    // purchase: (renseignement*|infos|informations|visites|contact) .. (<phone>|<email>|agence)
    '8pwpbep3': { purchase: 2.72 },
    // purchase: (plein tarif|tarif réduit|tarif unique|par personne|par pers|la séance|la bouteille|le litre|le kilo|le pot|la pièce|ttc|fai) +post:price
    '7pdyq325': { purchase: 1.96, event: 0.17 },
    // purchase: (achat|vente|commande) (en ligne|sur place|directe|au détail|à la ferme)
    r2iaepgf: { purchase: 2.69 },
    // purchase: (billets|places|réservation*) .. (sur place|en ligne|à l'accueil|en caisse)
    k8z1hfdc: { purchase: 3.2, event: 0.18 },
    // purchase: <money> (au|à la|à l'|en|chez|dans) (caveau|comptoir|caisse|boutique*|stand|ferme|atelier|magasin*|pépinière|rayon|domaine|librairie*|notre|nos|tous)
    '9mu23i4b': { purchase: 3.56, 'general-info': 0.52 },
    // purchase: (barquette|bouteille|pièce|paire|kilo|botte|part|portion|séance|nuit|personne|entrée|boîte|coffret|flacon|pot) [de|à|pour] <money>
    dzbx1m4d: { purchase: 2.55 },
    // purchase: (prenez|prends|prendre|prise de) (rendez-vous|rdv) (en ligne|sur|via|par|au|directement|dès|vite|en quelques|en <number>|en mp|avec)
    i2k2ea3s: { purchase: 5.42, event: -0.28 },
    // purchase: (désistement*|créneau* libre*|créneau* dispo*|rdv dispo*|rendez-vous dispo*|place* libérée*|place* de dernière minute|s'est libéré*|se libère*)
    i0bmefc3: { purchase: 5.39 },
    // purchase: (mettre|mettons|met|garder|gardons|garde|réserver) .. de côté
    il4feaoj: { purchase: 4.31 },
    // purchase: (à commander|à réserver|à précommander) (en boutique*|en magasin*|sur|au|avant|par|dès|auprès|en ligne|à l'accueil|<phone>|<url>)
    hrdnf1bj: { purchase: 4.87 },
    // purchase: (passez|passer|pensez à|penser à|n'oubliez pas de|possibilité de|vous pouvez) (commande|commander|réserver|passer commande|précommander|passer vos commandes)
    jg0e5dxw: { purchase: 4.31 },
    // purchase: (on|nous) (prend|prenons) (déjà|encore|toujours|les|vos) [vos|les] (commandes|réservations|inscriptions|rendez-vous|précommandes)
    rr12etj5: { purchase: 4.85 },
    // purchase: (filez|foncez|direction|rendez-vous|tous|vite) .. (billetterie|réservations|site de réservation)
    '0bx1mnzc': { purchase: 4.31 },
    // purchase: (départs|stages|séjours|créneaux|formules|sessions|abonnements|réservations|billets|places|commandes|dates) .. (sont|est) [enfin|désormais|déjà] (en ligne|en vente|ouvert*|réservables|disponibles)
    '6pe9uwpy': { purchase: 3.78 },
    // purchase: (il n'y en aura|y en aura|il y en a|y'en aura) pas pour tout le monde
    '029gj9a0': { purchase: 3.23 },
    // purchase: (carte* cadeau*|carte-cadeau*|chèque* cadeau*|bon* cadeau*) .. (disponible*|en vente|à retirer|à partir|en ligne|boutique*|magasin*|sur place|accueil)
    '6qo7pwyz': { purchase: 4.31 },
    // purchase: <money> (fai|hai|hc|cc|charges comprises|vols inclus|tout inclus|petit-déjeuner compris|petit-déjeuner inclus|taxes incluses|plus taxes|frais inclus|livraison incluse|hors frais|le kg|le litre|la nuit|la séance)
    '14bd6iha': { purchase: 3.81, event: -0.14, 'general-info': 0.3 },
    // purchase: (chez|dans) (tous les|vos|les bons|les meilleurs|votre|nos) [bons] (dépanneur*|épicerie*|épiceries fines|bars|caviste*|primeur*|détaillant*|fleuriste*|revendeur*|marchand* de journaux|buraliste*|disquaire*|parapharmacie*)
    h6m5h29w: { purchase: 4.31 },
    // purchase: (dispo|dispos|disponible*|existe|restant*|reste|il reste) .. (taille*|pointure*|du s au|du xs au|en s|en m|en l)
    zaulyjx7: { purchase: 3.77 },
    // purchase: (conditions|offre valable|valable|offre|jeu|règlement|horaires|renseignements|participante*) .. (en magasin*|en boutique*|en pharmacie*|en agence*|dans les {place})
    lk0wd118: { purchase: 0.32 },
    // purchase: (rapportez|rapporter|ramenez|retournez|ramener|déposez) .. (en magasin*|en pharmacie*|en boutique*|en {place}|point de vente)
    '37g3tsa2': { purchase: -1.62 },
    // purchase: (dans|en|chez) [les|nos|tous les] {place} participant*
    q0ceo995: { purchase: 0.3 },
    // purchase: (à récupérer|à retirer|à emporter|à venir chercher) .. (<date>|<time>|en boutique|en magasin|sur place|au comptoir|à la boutique)
    zf3i26yl: { purchase: 3.77 },
    // purchase: (il nous reste|il me reste|il ne nous reste) .. (<phone>|place*|chambre*|table*|créneau*|exemplaire*|taille*|pièce*|semaine*|panier*|part*|boîte*|stock)
    ahhoo1cr: { purchase: 4.31 },
    // purchase: avant (la|sa|leur) mise en vente
    ofqp4et8: { purchase: 0.54 },
    // purchase: (commandez|commande|réservez|réserve|achetez|choisissez) (la vôtre|le vôtre|les vôtres|la tienne|le tien)
    '7kxy9r2a': { purchase: 5.39 },
    // purchase: il reste [encore] (de la place|des places|quelques places|une place|des dispos|de la dispo) (en|pour|au|dans|le|à|aux|sur|ce)
    koxfogck: { purchase: 4.31 },
    // purchase: <money> (l'année|le trimestre|le mois|la carte|par trimestre|par cours|par séance|le stage|la place|le billet)
    '352ic3ys': { purchase: 3.23 },
    // purchase: (arrivage*|nouvel arrivage|réassort) (de|du|d'|ce|en)
    wzbrj0j5: { purchase: 3.23 },
    // purchase: (appelez|appelle|appelez-nous|appelle-nous|téléphonez|réservations) .. <phone>
    rw91xbg2: { purchase: 3.77 },
    // purchase: (il nous reste|il me reste) [encore|plus que] <number> <any>
    n9f5dvak: { purchase: 2.16 },
    // reviews: (<number> étoile*|<number> ★|cinq étoiles|5 étoiles|4 étoiles|quatre étoiles|trois étoiles)
    w1fl29hl: { reviews: 4.09 },
    // reviews: (<number> étoiles|cinq étoiles|5 étoiles) .. (avis|note|google|tripadvisor|trustpilot)
    o22o0qok: { reviews: 5.92 },
    // reviews: (noté|notée|notés|notées|note de|note moyenne|une note|évalué*) .. <number>
    tcvg0oej: { reviews: 5.35, connected: -0.16 },
    // reviews: <number> sur (5|10|20|100)
    gfyumvtk: { reviews: 4.61, connected: -0.14 },
    // reviews: <score>
    wl4jeouc: { reviews: 5.26 },
    // reviews: (avis|retours|commentaires|témoignages|retour) (client*|google|vérifié*|positif*|consommateur*|utilisateur*|voyageurs|de nos|d'une cliente|d'un client|élogieux)
    l7a171pp: { reviews: 5.27 },
    // reviews: <number> avis
    hpyftuo7: { reviews: 5.93, connected: -0.38 },
    // reviews: (vos|leurs|son|cet|les|un|bel|super|gentil*) (avis|retour*) (nous|sur|font|sont|parle*|qui|client*)
    g9ytp1n4: { reviews: 3.29 },
    // reviews: (témoignage|témoignages)
    t3gaq8ft: { reviews: 3.95 },
    // reviews: (ce qu'en (pensent|disent|dit|pense)|ce que (disent|pensent|nos client*|vous en dites)|ils en parlent|elles en parlent|on parle de nous|ils parlent de nous|la presse en parle|parle de nous|parlent de nous|vu dans la presse|revue de presse|dans la presse)
    oyc5o8mh: { reviews: 5.29 },
    // reviews: (merci|un grand merci) .. (avis|témoignage|retour*|étoiles|article|critique|chronique|note)
    '3x6xhpog': { reviews: 3.95 },
    // reviews: {customer} (satisfait*|conquis*|heureux|heureuse*|ravi*|témoigne*|recommande*|raconte*|adore*|en parle*|comblé*)
    aal4wiut: { reviews: 4.6 },
    // reviews: (client*|cliente*) (satisfait*|conquis*|heureux|heureuse|ravi*|comblé*)
    op8lese1: { reviews: 5.26 },
    // reviews: (élu|élue|élus|élues|sacré|sacrée|désigné*|nommé meilleur*|nommée meilleure*|consacré*) .. (meilleur*|produit|service client|<year>|marque|numéro|coup de cœur|champion*|entreprise|par)
    be2gz1mo: { reviews: 5.72 },
    // reviews: (produit de l'année|saveur de l'année|service client de l'année|voiture de l'année|livre de l'année|marque préférée|enseigne préférée)
    akrttyw8: { reviews: 5.37 },
    // reviews: (remporte|remporté|remportons|reçoit|reçu|obtient|obtenu|décroche|décroché|gagné|décerné*|récompensé*|primé*|lauréat*|distingué*) .. (prix|médaille*|trophée*|label*|award*|distinction*|étoile*|concours|certification)
    bbgi7zl2: { reviews: 5.1, community: 0.1 },
    // reviews: (médaille*|médaillé*) (d'or|d'argent|de bronze)
    '367cula6': { reviews: 5.3 },
    // reviews: (médaille|médaillé|médaillée|récompense*|récompensé*|primé|primée|primés|primées|distinction|distingué*|lauréat*|trophée*|award*)
    kix0w4x8: { reviews: 2.6 },
    // reviews: (prix (du public|du jury|de l'innovation|d'excellence|spécial|du meilleur*|de la meilleure))
    n6uyhsyb: { reviews: 4.25 },
    // reviews: (label|labellisé*|certifié*|certification) [<any>] (great place to work|ecovadis|b corp|bcorp|qualité|iso|top employer*|happyindex*)
    tccllbea: { reviews: 3.29 },
    // reviews: (great place to work|top employer*|choose my company|happy index)
    ayhaq4bm: { reviews: 3.29 },
    // reviews: (classé|classée|classés|classées|classement|palmarès) .. (<number>|meilleur*|premier*|première*|top|parmi|des)
    rhbyryb4: { reviews: 4.96, 'general-info': -0.52 },
    // reviews: (classement|palmarès|top <number>|top 3|top 5|top 10)
    s4bmr2kv: { reviews: 3.29 },
    // reviews: (parmi|dans) (les|le) .. (meilleur*|plus beaux|plus belles|top <number>)
    r3q3gqi2: { reviews: 4.38 },
    // reviews: (le|la|les|un des|une des|l'un des|l'une des) meilleur* <any> (de|du|des|d'|au|en|à|selon)
    rmmiij70: { reviews: 3.39 },
    // reviews: (numéro 1|numéro un|n°1|n° 1|no 1|number one|leader)
    '77zoqqet': { reviews: 3.29 },
    // reviews: (best-seller*|bestseller*|best seller*|meilleures ventes|meilleure vente|plus vendu*|plus populaire*|top des ventes|incontournable*)
    '0k8v3w59': { reviews: 4.14 },
    // reviews: (le|la|les|nos|vos|votre) (préféré*|chouchou*|favori*|coup de cœur) (de|des|de nos|du public)
    '79bpsb5s': { reviews: 3.57 },
    // reviews: (coup de cœur|coups de cœur) (de|du|des|de la|libraire*)
    vwq588f7: { reviews: 3.29 },
    // reviews: (testé et approuvé|testée et approuvée|testés et approuvés|testé par|testée par|approuvé par|approuvée par|recommandé par|recommandée par|recommandés par|plébiscité*|validé par|adopté par)
    mtgnis0d: { reviews: 4.93 },
    // reviews: (recommande|recommandent|recommanderai*|je recommande|à recommander)
    '0fj5xd1d': { reviews: 4.05 },
    // reviews: <percent> (des|de nos|de) (client*|utilisat*|femmes|personnes|testeu*|participant*|consommateur*|voyageurs|patients|français|lecteurs) .. (satisfait*|recommande*|constate*|trouve*|ressent*|préfère*|adore*)
    '6pyryq4t': { reviews: 5.33 },
    // reviews: <percent> de (satisfaction|clients satisfaits|satisfaits|réussite)
    s0j9p5p7: { reviews: 4.6 },
    // reviews: (test|tests|banc d'essai|comparatif*|comparaison|crash test|verdict)
    oxc5hzgx: { reviews: 3.13, 'new-products': -0.11, 'general-info': -0.15 },
    // reviews: (on a testé|nous avons testé|j'ai testé|testé pour vous|notre avis|notre verdict|notre note|notre critique|la critique|on a adoré|on a aimé)
    b5zdu5tt: { reviews: 4.87, 'general-info': 0.18 },
    // reviews: (critique|critiques) (de|du|unanime*|élogieuse*|cinéma|presse|gastronomique*)
    zbqpulp3: { reviews: 3.95 },
    // reviews: (selon|d'après|élu par|nommé par|salué par|salué|saluée|cité par|sélectionné par|sélectionnée par|encensé*) .. (magazine|guide|jury|lecteurs|presse|public|internautes|60 millions|que choisir|gault|michelin|forbes|le monde|le figaro|télérama)
    af2gpcy8: { reviews: 4.6 },
    // reviews: (tripadvisor|trustpilot|google avis|avis google|guide michelin|gault & millau|gault&millau|gault et millau|que choisir|yuka|60 millions de consommateurs|lafourchette|thefork|petit futé|routard|télérama|allociné|babelio|booking)
    at32iuxy: { reviews: 2.63 },
    // reviews: (excellent|excellente|génial*|super|parfait*|top|au top|délicieux|délicieuse|bluffant*|incroyable*|recommande|adoré|adore|meilleur*|impeccable*|magnifique|rien à redire|satisfait*|bravo) +quotation
    fcjbz2o8: { reviews: 3.17, community: 0.11, 'general-info': -0.13 },
    // reviews: (excellent|excellente|génial*|super|parfait*|délicieux|bluffant*|incroyable*|recommande|adoré|adore|meilleur*|impeccable*|magnifique|chef-d'œuvre) +quote-credit
    '5oofu2sp': { reviews: 4.6 },
    // reviews: (je suis (ravi*|conquis*|fan|bluffé*|très content*)|j'adore|j'ai adoré|ma peau|mes cheveux|depuis que j'utilise|a changé ma vie|vie changée)
    i0wtphma: { reviews: 3.29 },
    // reviews: (⭐⭐⭐|★★★|🌟🌟🌟)
    xyvmn40j: { reviews: 5.27 },
    // reviews: (avant après|avant/après|avant-après|avant et après)
    ultfrx60: { reviews: 3.77 },
    // reviews: (les mots de|le mot de|le retour de|l'avis de|les avis de|l'expérience de|le témoignage de)
    f0ct86b3: { reviews: 3.99 },
    // reviews: (finaliste*|nominé*|nommé* aux|shortlist*|sélectionné* (pour|parmi|aux|au))
    xt8v9lb8: { reviews: 3.2 },
    // reviews: (a été|sont|est|ont été) (élu*|primé*|récompensé*|classé*|noté*|plébiscité*|sacré*)
    '8i5ffuna': { reviews: 5.26 },
    // reviews: (on dit de nous|vous êtes <percent>|vous êtes <number> à (recommander|nous recommander)|vous nous (recommandez|notez))
    bws6yh36: { reviews: 4.6 },
    // reviews: (donnez|donne|laissez|laisse|partagez|partage|dites|postez) .. (avis|retour*|témoignage)
    q2xdeci7: { reviews: -3.29 },
    // reviews: (à mon avis|votre avis|ton avis|vos avis en commentaire*|avis aux|avis à tous|changer d'avis|avis de (recherche|tempête|coup|perturbation|travaux)|avis public|changement d'avis)
    uhw5ld98: { reviews: -2.63 },
    // reviews: (cérémonie des|palmarès du festival|soirée de remise|remise des prix)
    '12v0l0xe': { reviews: -1.32 },
    // reviews: (mieux noté*|meilleure note|note a|obtient|décroche|affiche) .. (note|classement|label|<number> étoile*|étoile*|<score>)
    '8s1gc1y3': { reviews: 4.52 },
    // reviews: <number> étoiles au [guide|classement]
    ecqusxhm: { reviews: 5.37 },
    // reviews: (que vaut|que valent|vaut vraiment|on a comparé|nous avons comparé|notre test|notre comparatif|au banc d'essai|mis à l'épreuve)
    zbgu62wp: { reviews: 4.85 },
    // reviews: (obtient|obtenu|reçoit|reçu) .. (label|prix|note|étoile*|certification|distinction)
    '04kv2lmw': { reviews: 3.95 },
    // reviews: (élus|élu|élue|élues|nommé*|sacré*) .. (meilleur*|meilleure*)
    b3wtqtc6: { reviews: 5.26 },
    // reviews: (merci) .. (guide|gault|étoiles|belle critique|bel article|belle note|ces (lignes|mots)|vos mots)
    g8xfqwfr: { reviews: 4 },
    // reviews: (gérant*|client|cliente|utilisat*|maman|papa|abonné*|voyageu*|acheteu*|adhérent*) +post:quotation -reply
    m8dcr4z6: { reviews: 1.93, community: 0.21, 'general-info': -0.45 },
    // reviews: (magazine|hebdo|figaro|gazette|télérama|inrocks|parisien|vogue) +quotation
    '2w6xk04r': { reviews: 1.68 },
    // reviews: (vos|leurs|ces) (retours|avis|mots|commentaires|étoiles) .. (droit au cœur|touch*|rougir|chaud au cœur|plaisir|sourire|font du bien)
    lbggupp4: { reviews: 5.26 },
    // reviews: (blogueu*|journaliste*|influenceu*|testeu*|critique*|rédaction|foodie*) .. (a testé|ont testé|a aimé|ont aimé|a adoré|a craqué|en parle*|a goûté)
    '2e06bjdz': { reviews: 4.6 },
    // reviews: (la|une|de|en|cette|notre|chaque|sa|ta|votre|des|les|nos|par) (classe|classes) .. (<number>|meilleur*|premier*|première*|top|parmi|des)
    qc2x5sui: { reviews: -0.66 },
    // reviews: (les|vos|nos|des|aux|d'|jeunes|un|une|premiers) (élu|élus|élue|élues) .. (<year>|par|entreprise|champion*|numéro|produit|service client)
    rt8zh5fc: { reviews: -1.32 },
    // reviews: (encore plus (beau*|belle*|joli*)|mieux) (qu'en photo|que sur les photos|que prévu|que ce que) +quotation
    '46vt4eoq': { reviews: 5.26 },
    // reviews: (prix (des lecteurs|des libraires|des internautes|des clients|coup de cœur))
    uvqhgesb: { reviews: 3.95 },
    // general-info: (en savoir plus|pour en savoir plus|plus d'infos|plus d'informations|plus d'info|toutes les infos|tous les détails|infos ici|infos et|plus de détails|lire la suite|la suite ici|à lire|à découvrir)
    z7vu8q95: { event: -0.17, 'general-info': 1.66 },
    // general-info: (découvrez|découvre|apprenez|apprends|lisez|lis|consultez|retrouvez|retrouve|écoutez|écoute|regardez|regarde|visionnez) (comment|pourquoi|l'article|notre|nos|le|la|les|l'|tout|ce que|cet|cette|son|sa|ses|ici|en|dans|sur|un|une|des)
    '0dkipd2s': { 'new-products': 0.23, event: 0.12, 'general-info': 0.76 },
    // general-info: ^ (découvrez|découvre|apprenez|lisez|retrouvez|consultez|zoom|focus)
    '4yblp8ye': { service: 0.16, 'general-info': 0.39 },
    // general-info: (comment (faire|choisir|réussir|bien|préparer|utiliser|entretenir|nettoyer|réaliser|fonctionne*|éviter|reconnaître|protéger|devenir)|mode d'emploi|tuto|tutoriel*|diy|pas à pas|étape par étape|guide|guides)
    d6mhz6sh: { 'general-info': 1.2 },
    // general-info: (conseil|conseils|astuce|astuces|bonnes pratiques|bon à savoir|nos conseils|les bons gestes|bons réflexes)
    q17ywvtd: { event: 0.12, 'general-info': 1.6 },
    // general-info: (recette|recettes|ingrédient*|à base de|composé*|contient|fabriqué*|élaboré*|préparé*|cuisiné*)
    '50q7razk': { purchase: 0.78, event: -0.22, connected: 0.49, community: -0.41, 'general-info': 0.98 },
    // general-info: <number> [bonnes|petites|idées|grandes] (raisons|conseils|astuces|étapes|façons|choses|infos|chiffres|faits|questions|clés|idées|erreurs|bienfaits|règles|points|gestes)
    e1rtp1k2: { 'general-info': 1.98 },
    // general-info: (le saviez-vous|saviez-vous|savez-vous|sais-tu|le sais-tu|info du jour|le chiffre|chiffre du jour|chiffres clés|anecdote|minute culture|point info|vrai ou faux|idée reçue)
    vbj6v322: { 'general-info': 1.65 },
    // general-info: (article|blog|podcast|rapport|étude*|infographie*|dossier*|reportage|documentaire|interview*|entretien|newsletter|communiqué*|livre blanc|tribune|édito|magazine|revue|replay|vidéo*|émission)
    kpnz2y20: {
      purchase: -0.31,
      'exclusive-info': 0.2,
      event: 0.11,
      connected: -0.14,
      community: 0.11,
      'general-info': 1.14,
    },
    // general-info: (selon|d'après|étude|sondage|enquête|les chiffres|statistiques|données|révèle|montre que|<percent> des)
    '8egjzv0w': { discount: -0.33, event: -0.2, community: -0.28, 'general-info': 1.03 },
    // general-info: (annonce|annonçons|annoncer|annoncé|annonce*)
    kytmnhj7: { 'general-info': 1.2 },
    // general-info: (nommé|nommée|nomination|nommés|élu|élue|prend la tête|prend ses fonctions|rachat|acquisition|rachète|fusion|levée de fonds|investi*|investissement*|recrute*|recrutement|signature|signé|signe|accord)
    gpmboxq6: { reviews: 0.14, 'general-info': 1.36, 'jobs-investors': 0.16 },
    // general-info: (partenariat|partenaire*|collaboration|en partenariat|avec le soutien|convention)
    bakxaky9: { event: 0.12, 'general-info': 0.99 },
    // general-info: (résultats|résultat|chiffre d'affaires|croissance|bénéfice*|ventes|bilan|trimestre|semestre|classement|score|victoire|podium|vainqueur*|gagnant*|étape)
    '1dyjihh9': {
      purchase: -0.11,
      'new-products': -0.46,
      connected: -0.14,
      ideas: 0.16,
      'general-info': 1.45,
      'jobs-investors': 0.2,
    },
    // general-info: (horaires|horaire|ouvert|ouverts|ouverte|ouvertes|ouverture|fermé|fermés|fermeture) [au public|tous les jours|de|du|le|non-stop|7j/7|jusqu'à|dès|à|en continu]
    '6lhn2ioa': { purchase: -0.14, reviews: -0.11, event: 0.64, community: -0.17, 'general-info': 1.29 },
    // general-info: (adresse|situé*|à deux pas|se trouve|accès|parking|métro|arrêt|plan d'accès|rue|avenue|place|boulevard|quartier)
    fp2ko5z4: { reviews: -0.19, 'general-info': 0.23 },
    // general-info: (nouveau|nouvelle|nouvel|nouveaux|nouvelles) (magasin*|boutique*|bureau*|locaux|site|agence*|usine*|adresse|directeur|directrice|pdg|président*|partenariat|étude|rapport|article|école|restaurant*|siège|centre|horaires|entrepôt|recrue*|équipement*|espace*)
    m0nunf07: { event: -0.15, 'general-info': 1.87 },
    // general-info: (inaugur*|ouvre ses portes|a ouvert|vient d'ouvrir|ouvrira|pose de la première pierre|travaux|chantier|rénov*|déménage*|s'installe)
    '3ch7dbiy': {
      reviews: 0.19,
      'new-products': 0.46,
      service: 0.31,
      event: -0.14,
      connected: -0.16,
      community: 0.42,
      'general-info': 0.82,
    },
    // general-info: (depuis <year>|fondé*|créé en|née en|né en|en <year>|siècle|histoire|patrimoine|tradition|il y a <number> ans|origine*)
    pa6uvw06: { reviews: 0.22, 'new-products': -0.13, community: 0.36, 'general-info': 0.79 },
    // general-info: (permet|permettent|grâce à|idéal*|parfait* (pour|avec)|conçu* pour|adapté*|convient|aide à|aident à|protège*|hydrate*|nourrit|renforce*|réduit|améliore*|contribue*|favorise*)
    '7a0d8omt': { purchase: 0.27, reviews: -0.11, community: -0.22, 'general-info': 1.04 },
    // general-info: (parce que|car|c'est pourquoi|c'est-à-dire|ainsi|en effet|notamment|afin de|autrement dit)
    emeiswg9: { connected: 0.3, 'general-info': 0.83 },
    // general-info: (fait main|fabriqué en france|made in france|artisanal*|bio|local*|naturel*|vegan|végétal*|coton|cuir|laine|soie|bois|acier|verre|céramique|or|argent|diamant*)
    ncd2vmm2: {
      purchase: 0.35,
      'new-products': 0.77,
      connected: 0.11,
      community: 0.11,
      'general-info': 0.27,
    },
    // general-info: (croustillant*|fondant*|moelleux|gourmand*|onctueu*|frais|fraîche*|épicé*|fruité*|parfumé*|garni*|accompagné*|servi*|mariné*|grillé*)
    dvdr5lsa: { purchase: 0.12, 'new-products': 0.39, service: 0.3, event: 0.24, 'general-info': 0.52 },
    // general-info: (durable*|recycl*|écolog*|environnement*|énergie*|carbone|émissions|biodiversité|transition|rse|responsable*)
    wq25jyal: { service: 0.34, 'general-info': 0.71 },
    // general-info: (loi|mesure*|règlement*|obligatoire*|obligation*|règle*|démarche*|dispositif*|politique|gouvernement|ministre|ministère|préfecture|mairie|commune|département|région|état|assemblée|parlement|sénat|europe*)
    kwj6ok0i: {
      discount: 0.19,
      purchase: -0.27,
      reviews: 0.3,
      'new-products': -0.36,
      service: 0.15,
      event: 0.24,
      connected: -0.17,
      'general-info': 0.52,
    },
    // general-info: (retour (sur|en images)|revivez|en images|a eu lieu|s'est tenu*|s'est déroulé*|s'est passé*|bilan de|ont participé|a réuni|a rassemblé|ont été)
    '8c8l52hd': { 'new-products': 0.22, 'general-info': 1.31 },
    // general-info: (a (reçu|accueilli|visité|présenté|participé|organisé|signé|remis|rencontré|inauguré|ouvert|publié|lancé|rejoint|annoncé|remporté))
    k6gna5mx: { 'general-info': 0.9 },
    // general-info: (expert*|spécialiste*|chercheur*|chercheuse*|scientifique*|docteur|professeur*|directeur|directrice|président|présidente|pdg|ingénieur*|économiste*|historien*|auteur*|autrice|journaliste*)
    bndj0ppc: { connected: -0.45, 'general-info': 0.71 },
    // general-info: (explique|expliquent|décrypte*|analyse*|répond|répondent|raconte|évoque|présente|partage|parle|souligne|rappelle|revient sur|fait le point|détaille|livre)
    h35q9oz5: {
      discount: 0.22,
      purchase: -0.13,
      reviews: -0.32,
      'new-products': -0.41,
      opinion: -0.12,
      event: 0.34,
      community: 0.43,
      'general-info': 0.77,
    },
    // general-info: (technologie*|numérique|digital*|données|data|cloud|intelligence artificielle|ia|logiciel*|innovation*|cybersécurité|réseau*|solution*|transformation)
    ykn8szb7: {
      discount: -0.17,
      reviews: 0.35,
      'exclusive-info': 0.23,
      event: 0.39,
      connected: -0.2,
      community: -0.22,
    },
    // general-info: (entreprise*|marché*|économie|économique*|finance*|banque*|assurance*|crédit*|emploi*|formation*|impôt*|retraite|fiscal*|industrie*|secteur|filière)
    '0s0stj6l': {
      'new-products': -0.31,
      event: 0.12,
      connected: 0.13,
      'general-info': 0.39,
      entertain: -0.17,
      inspire: 0.15,
      'jobs-investors': 0.22,
    },
    // general-info: (santé|nutrition|vitamine*|peau|bien-être|médical*|maladie*|vaccin*|cancer|traitement*|symptôme*|sommeil|alimentation|prévention|dépistage)
    yjlagbd8: { 'new-products': 0.5, connected: 0.39, 'general-info': 0.36 },
    // general-info: (projet*|programme*|initiative*|campagne|école*|université*|lycée*|collège|élèves|étudiants|éducation|culture)
    om635dln: { discount: -0.13, purchase: -0.18, 'general-info': 0.57, giveaway: -0.13, entertain: 0.2 },
    // general-info: (voici|voilà|ci-dessous|ci-joint|👉|ℹ|à retenir|en résumé|en bref|en chiffres|rappel|pour rappel|info*|à savoir|il faut savoir)
    aav1r1pi: {
      discount: -0.18,
      purchase: -0.31,
      'new-products': 0.26,
      event: 0.52,
      'general-info': 0.35,
      entertain: 0.13,
      other: -0.18,
    },
    // general-info: (carte|menu|au menu|à la carte|plat du jour|spécialité*)
    '6x2slbq8': { 'new-products': 0.33, service: 0.1, event: 0.13, 'general-info': 0.56, giveaway: 0.31 },
    // general-info: (millions|milliards|milliers|<percent>|tonnes|hectares|km|kilomètres|mètres|kg|litres)
    mw4mitwa: {
      discount: 0.2,
      reviews: -0.23,
      'exclusive-info': -0.13,
      'new-products': 0.15,
      service: -0.24,
      community: 0.1,
      'general-info': 0.66,
      'jobs-investors': 0.23,
    },
    // general-info: (france|paris|lyon|marseille|bruxelles|québec|suisse|belgique|monde|mondial*|international*|national*|afrique|chine|allemagne)
    jy2pncry: {
      purchase: -0.15,
      'exclusive-info': 0.25,
      'new-products': -0.22,
      event: 0.61,
      entertain: -0.33,
      cause: 0.2,
    },
    // general-info: (match|équipe|saison|championnat|coupe|ligue|joueur*|but|buts|entraîneur|finale|qualification|qualifié*|mercato|effectif|blessé*)
    '5ad0u6v4': {
      discount: -0.18,
      'exclusive-info': 0.26,
      'new-products': -0.31,
      service: -0.14,
      event: 0.2,
      community: 0.32,
      'general-info': 0.63,
    },
    // general-info: (discours|intervention|déclaration|conférence de presse|réunion|comité|conseil|assemblée générale|vote|débat|visite|rencontre)
    yfib6w9w: { purchase: -0.26, reviews: -0.16, community: -0.1, 'general-info': 0.74 },
    // general-info: (équipe|départ|arrivée|étape|jour|journée|programme)
    v4dd2xky: {
      purchase: -0.36,
      reviews: -0.34,
      service: -0.32,
      event: 0.19,
      connected: 0.33,
      community: -0.12,
      'general-info': 0.54,
      cause: 0.15,
      other: -0.48,
    },
    // general-info: (pourquoi|comment|qu'est-ce que|c'est quoi|quand|combien) +question-opening
    xcku9ymj: { event: 0.12, 'general-info': 0.71 },
    // general-info: (important|attention|n'oubliez pas|pensez à|penser à|veillez à|il est conseillé|évitez|éviter|privilégiez)
    uvo05d19: { 'general-info': 0.61, entertain: 0.16 },
    // general-info: (nous proposons|on propose|vous propose|propose|proposent|offre|service*|prestation*|accompagne*|accompagnement)
    ywmph6gc: { 'new-products': 0.37, 'general-info': 0.48, giveaway: 0.16 },
    // general-info: (on s'installe|nous ouvrons|on ouvre|nous avons ouvert|nous sommes (ouverts|présents|situés|implantés)|nous livrons|on livre)
    x0rrr4va: { purchase: 0.12, 'new-products': 0.13, connected: 0.18, 'general-info': 1.44 },
    // general-info: (bonne année|joyeux noël|joyeuses fêtes|bonnes fêtes|joyeuses pâques|bon week-end|bon weekend|bonne semaine|bonne journée|bonne fête|bon dimanche|belle journée|bonne soirée|joyeux anniversaire|bonnes vacances)
    h8ls2371: {
      connected: -0.16,
      'general-info': -1.12,
      entertain: -0.29,
      greeting: 0.5,
      'jobs-investors': -0.13,
      other: -0.45,
    },
    // general-info: (mood|quand (tu|vous|on)|ce moment où|mdr|lol|blague|bonne chance|courage|c'est parti|en route|à suivre|l'aventure)
    wph1s8xb: { service: 0.13, community: -0.16, 'general-info': -1.06, entertain: -0.18 },
    // general-info: (réglez|buvez|fermez|aérez|taillez|semez|arrosez|mélangez|versez|laissez reposer|laissez infuser|faites (une|cuire|revenir|chauffer|fondre)|coupez|nettoyez|rincez|appliquez|vérifiez|lavez|conservez|rangez|prévoyez|comptez)
    qnfofy5w: { service: 1.45, 'general-info': 0.91 },
    // general-info: (rouvre|rouvrira|rouvrent|agrandi*|modernisé*|construit*|transformé*|restauré*|installé*)
    '6zsn09t9': { event: 0.38, 'general-info': 0.97 },
    // general-info: (ont doublé|a doublé|augmente*|augmenté|baisse|baissé|recule|progresse|atteint|représente|dépasse|s'établit)
    bjep79qr: { 'general-info': 0.76, 'jobs-investors': 0.23 },
    // general-info: (fermé*|ouvert*) <date>
    vlwb07nc: { 'general-info': 1.39 },
    // general-info: horaires (de la semaine|de cette semaine|du jour|d'été|d'hiver|des fêtes|d'ouverture|de vacances|de la boutique|du magasin|pour)
    ks4zrgl5: { 'general-info': 1.57 },
    // general-info: (sera|seront|serons|sommes|reste|restons|restent|restera) [bien|tous|également|exceptionnellement] (ouvert|ouverts|ouverte|ouvertes)
    pb1lroda: { 'general-info': 1.2 },
    // general-info: (élevé* en plein air|élevé* sur paille|élevés sur|cultivé*|récolté*|pêché*|cueilli*|tissé*|torréfié*|brassé*|affiné*|infusé*|confectionné*|tricoté*|imprimé*|façonné*|distillé*) (à|en|sur|par|dans|chez|au|pendant|sans|avec)
    '3x4fut8l': { 'general-info': 1.05 },
    // general-info: (zoom sur|focus sur|gros plan sur|coup de projecteur sur|le point sur|tout savoir sur|on vous explique|on t'explique|on fait le point|on vous dit tout|on répond à vos questions|késako|kesako|ça veut dire quoi|à quoi sert|à quoi ça sert|à quoi servent)
    lx1uh9pe: { connected: 0.18, 'general-info': 1.89 },
    // general-info: (où va|où vont|d'où vient|d'où viennent|comment ça marche|quelle différence|quelles différences|quels impacts|quel impact|que faire (si|en cas|quand|de)|à quel âge|faut-il|peut-on|doit-on)
    fsqzn18k: { 'general-info': 1.16 },
    // general-info: (petit rappel|rappel des règles|bons gestes|écogeste*|éco-geste*|le b.a.-ba|les bases|les étapes|check-list|checklist|fiche pratique|mémo|les bons réflexes|idée reçue|idées reçues)
    '6wo21tjy': { 'general-info': 1.61 },
    // general-info: (ardoise|menu*|carte|plat*|suggestion*) (du jour|de la semaine|de midi|du moment|du chef|des enfants)
    l92oproe: { 'general-info': 1.27 },
    // general-info: (s'implante|s'étend|change d'adresse|changeons d'adresse|poursuit son développement|renforce sa présence|continue de grandir|s'agrandit) (à|au|en|et|dans|sur|avec)
    '94u6pw7z': { 'general-info': 1.38 },
    // general-info: (la|à la|une|notre|cette|ma|de la|d'une|vente à la|produits à la) ferme [<date>]
    yirnk1wy: {},
    // general-info: (on|nous) (cherche|cherchons|recherche|recherchons|recrute|recrutons) (un|une|un·e|des|notre|son|sa|nos|<number>|activement)
    '3jmvozyw': { ideas: 0.17, 'general-info': -1.63 },
    // general-info: (h/f|f/h|h/f/x|f/h/x|m/f/x|postes à pourvoir|poste à pourvoir|contrat en alternance|stage de <number> mois|pour candidater|pour postuler|alternance|en cdi|en cdd|cdi|cdd|full remote|lettre de motivation|envoyez (votre|ton|nous votre) cv|#recrutement|#emploi|#hiring|#jobalert)
    vplfv8jq: { 'general-info': -1.18 },
    // general-info: (faites un don|faire un don|je donne|donnez (maintenant|vite|aujourd'hui)|signez la pétition|l'urgence est|de trop|ne fermons pas les yeux|stop (à|aux)|non (à|au|aux) [la] (violence*|guerre|haine|racisme))
    '1sa0n308': { 'general-info': -1.24 },
    // general-info: (portes|porte|inscriptions|réservations|candidatures|précommandes|ventes|commandes|billetterie) [sont|est] [<any>] (ouverte|ouvertes) [le|du|de|dès|jusqu'à|à]
    datk6qi1: { event: 0.22 },
    // general-info: (circuler*|circulent|fonctionneront|fonctionnera|à compter du <date>|dès le <date>|à partir du <date>|entre* en vigueur)
    vlhzvj3e: { purchase: -0.1, 'new-products': 0.77, service: 0.1, event: -0.19, 'general-info': 0.57 },
    // general-info: (lexique|glossaire|on démêle|pour s'y retrouver|pour tout comprendre|le pour et le contre|la différence entre|les différences entre|on vous guide)
    s12a032u: { 'general-info': 1.48 },
    // exclusive-info: (avant-première*|avant première|avant-premières) -post:date
    dfqj8bsa: { 'exclusive-info': 4.2 },
    // exclusive-info: (en avant-première|en avant première|en exclu|en exclusivité|en primeur|en exclu mondiale)
    joizt0sm: { 'exclusive-info': 4.95 },
    // exclusive-info: (exclu|exclus|exclusivité)
    s4m38x9l: { 'exclusive-info': 3.5 },
    // exclusive-info: (premières images|premier* extrait*|première photo|premier aperçu|premier regard|premiers détails|premières photos|premier look)
    anw93xil: { 'exclusive-info': 5.28 },
    // exclusive-info: (aperçu|avant-goût|sneak peek*|sneak peak*|preview|spoiler*|un petit indice|petit indice|un indice)
    ox9w95jm: { 'exclusive-info': 5.18 },
    // exclusive-info: (teaser|teasers|teasing|bande-annonce|bande annonce)
    '4glhfdpo': { 'exclusive-info': 3.5 },
    // exclusive-info: (accès (anticipé*|prioritaire*|vip|exclusif|privilégié*|en avant-première)|prévente*|pré-vente*|accès en coulisses|early access)
    sszahzck: { purchase: 0.21, 'exclusive-info': 5.66 },
    // exclusive-info: (soyez|sois|être|serez|faites partie|fais partie|parmi) [les|des|le|la|dans] (premiers|premières|premier|première) (à|informé*|au courant|averti*|prévenu*|servi*)
    svtvwex1: { 'exclusive-info': 5.68 },
    // exclusive-info: (les premiers|premier|première|premières) à (savoir|découvrir|voir|tester|essayer|connaître|recevoir|apprendre|entendre|lire|être|l'avoir)
    b5aimm5h: { 'exclusive-info': 5.6 },
    // exclusive-info: (avant tout le monde|avant les autres|avant la sortie|avant l'heure|avant sa sortie|avant le lancement|avant son lancement|avant tous|en premier)
    eg0x9crm: {
      discount: 0.12,
      'exclusive-info': 6.26,
      'new-products': 0.17,
      opinion: -0.2,
      event: -0.27,
      ideas: 0.13,
    },
    // exclusive-info: (réservé|réservée|réservés|réservées|exclusivement|uniquement|seulement|rien que) (à|aux|pour) [nos|les|vous|mes] ({customer}|inscrit*|vip|newsletter|vous)
    wtzimhrr: { 'exclusive-info': 5.35 },
    // exclusive-info: ({customer}|inscrit*|membres|abonnés à la newsletter) .. (en avant-première|les premiers|d'abord|en premier|un jour plus tôt|avant|en priorité)
    qjpn6e6z: { purchase: 0.25, 'exclusive-info': 5.44 },
    // exclusive-info: (contenu*|interview|images|vidéo*|photo*|extrait*|info*|révélation*|titre|clip|entretien|bonus) (exclusif*|exclusive*|inédit*|en exclu*|exclu)
    '89ynu2b8': { 'exclusive-info': 4.9 },
    // exclusive-info: (inédit|inédite|inédits|inédites|jamais dévoilé*|jamais vu|jamais vus|jamais vue|jamais montré*|dévoilé nulle part)
    t6sn8wu4: { 'exclusive-info': 2.8 },
    // exclusive-info: (coulisses exclusives|dans le secret|petit secret|grand secret|top secret|secret* bien gardé*|chut|confidence*|on vous met dans la confidence|on ne peut pas encore|on ne vous dit pas tout|en dire plus|sans trop en dire)
    s2lys49e: { discount: 0.14, 'exclusive-info': 3.62 },
    // exclusive-info: (restez connecté*|restez à l'affût|à suivre|plus d'infos bientôt|on vous en dit (plus|bientôt)|la suite (bientôt|très vite)|rendez-vous bientôt|surprise* (arrive*|à venir|se prépare)|annonce* bientôt|affaire à suivre|stay tuned)
    dvxseekw: {
      'exclusive-info': 1.37,
      service: 0.14,
      event: 0.26,
      'general-info': -0.11,
      entertain: -0.18,
      other: 0.15,
    },
    // exclusive-info: (quelque chose (de grand|de gros|d'énorme|se prépare|arrive|de nouveau)|un truc (énorme|se prépare)|ça se prépare|une surprise|grosse annonce|grande annonce|big news)
    '2hc6xok2': { 'exclusive-info': 3.45 },
    // exclusive-info: (bientôt dévoilé*|on vous dévoile|nous vous dévoilons|dévoilé bientôt|révélé bientôt|révélation* (demain|le <date>|bientôt))
    '76f8v8nk': { 'exclusive-info': 3.5 },
    // exclusive-info: (liste d'attente|liste privée|whitelist|sur invitation|invitation seulement|vente privée réservée|accès privé|club privé)
    tgxqapfh: { 'exclusive-info': 3.58 },
    // exclusive-info: (ici et nulle part ailleurs|rien que pour vous|rien que pour toi|juste pour vous|vous êtes les premiers|tu es le premier)
    quf73vnz: { 'exclusive-info': 4.9 },
    // exclusive-info: (inscrivez-vous|inscris-toi|abonnez-vous|abonne-toi) .. (newsletter|liste|canal|alerte*) .. (premiers|avant|exclu*|avant-première|primeur)
    ihwjmtha: { 'exclusive-info': 4.9 },
    // exclusive-info: (prototype*|en cours de développement|en développement|work in progress|wip|encore en test|croquis)
    g2cjr6zv: { 'exclusive-info': 3.52, community: 0.42 },
    // exclusive-info: (bientôt|coming soon|très bientôt|ça arrive)
    s5aqwo05: { 'exclusive-info': 1.37, 'new-products': 0.22 },
    // exclusive-info: (offre*|remise*|prix|tarif*|réduction*|code*|promo*|avantage*|vente*|cadeau*) (exclusif*|exclusive*|en exclusivité|privée*|privilégié*)
    db9i8opb: { 'exclusive-info': -3.25 },
    // exclusive-info: (exclusivité|exclusivement|en exclusivité) (chez|sur notre|en magasin*|dans nos|web|disponible*|sur l'e-shop)
    '5n8h6k5f': { 'exclusive-info': -2.1 },
    // exclusive-info: (projection|séance|soirée|billet*) .. avant-première
    '5yjrdoyo': { 'exclusive-info': -1.4 },
    // exclusive-info: (pas encore (sorti*|disponible*|annoncé*|officiel*|dévoilé*)|vous pouvez déjà|déjà l'apercevoir|premier teaser|en attendant la sortie|avant la présentation)
    vb36p876: { 'exclusive-info': 3.76 },
    // exclusive-info: (visite|soirée|vente|vernissage|présentation|projection|preview|séance|journée|avant-première) privée* .. (membres|amis|abonné*|adhérent*|client*|fidèles|avant|vip|réservée*)
    e5y5vgf2: { 'exclusive-info': 7 },
    // exclusive-info: avant (l'ouverture au public|l'ouverture officielle|leur sortie|leur lancement|la mise en vente|l'annonce officielle|sa mise en ligne|le grand public|la presse|leur arrivée)
    '7trpvpp3': { 'exclusive-info': 7 },
    // exclusive-info: (recevez|testez|teste|goûtez|découvrez|lisez|essayez|écoutez|voyez) .. avant (tout le monde|leur sortie|sa sortie|la sortie|leur lancement|les autres|leur arrivée)
    kbhlbb9l: { 'exclusive-info': 7.7 },
    // exclusive-info: (en avant-première|en exclusivité|rien que|juste|spécialement) .. pour (vous|toi|nos abonné*|nos membres|nos client*|les abonné*) .. (aperçu|image*|photo*|extrait*|indice*|coulisses)
    oa7q6xaw: { 'exclusive-info': 7.81 },
    // exclusive-info: (abonné*|membres|inscrit*|adhérent*) .. (connaissent|savent|ont reçu|sont au courant|ont découvert) .. (déjà|en premier|avant)
    qqfzc1bg: { discount: 0.14, 'exclusive-info': 7 },
    // exclusive-info: (<time>|<number> heures|<number> jour*|<number> semaine*|quelques jours|quelques heures|un mois) (avant (tout le monde|les autres|l'ouverture|la mise|sa mise|leur mise|la sortie|sa sortie|leur sortie|le grand public)|plus tôt que|en avance)
    qnwzmcc7: { purchase: 0.17, 'exclusive-info': 8.03, 'new-products': -0.1, 'general-info': -0.16 },
    // new-products: (nouveau|nouvelle|nouvel|nouveaux|nouvelles) {product}
    wigm3dtw: { reviews: -0.14, 'new-products': 4.27, community: -0.1 },
    // new-products: (nouveau|nouvelle|nouvel|nouveaux|nouvelles) .. {product}
    h4v3qsw5: { 'new-products': 2.77 },
    // new-products: (notre|nos|votre|vos|ton|tes) (nouveau|nouvelle|nouvel|nouveaux|nouvelles|dernier|dernière|derniers|dernières)
    '2eulx6kp': { 'new-products': 2.98, opinion: 0.28 },
    // new-products: (le|la|les|l'|un|une|des|du) (nouveau|nouvelle|nouvel|nouveaux|nouvelles)
    hjrbyxqm: { 'new-products': 1.19 },
    // new-products: (nouveau|nouvelle|nouvel|nouveaux|nouvelles)
    a23k5bdk: { 'new-products': 1.27 },
    // new-products: (tout nouveau|toute nouvelle|tout nouvel|tout beau tout nouveau|flambant neuf|flambant neuve|tout neuf|toute neuve)
    wdbio733: { 'new-products': 3.53 },
    // new-products: {product} .. (inédit*|jamais vu|jamais vue|est née|est né|vient de sortir|arrive*|débarque*)
    '4xpiro04': { 'new-products': 4.43 },
    // new-products: (nouveauté|nouveautés|#nouveauté|#nouveautés|new in|new drop|nouvel arrivage|nouveaux arrivages)
    '287r6kog': { purchase: 0.11, 'new-products': 4.23 },
    // new-products: ^ (nouveau|nouvelle|nouvel|nouveauté|nouveautés|new)
    zixqabff: { 'new-products': 3.15, opinion: -0.18 },
    // new-products: (découvrez|découvre|voici|voilà|présentons|présente|dévoile*|dévoilons|lance|lançons) .. (nouveau|nouvelle|nouvel|nouveaux|nouvelles|dernier*|dernière*|toute première|premier|première)
    ijqhipqy: { 'exclusive-info': 0.1, 'new-products': 4.44, event: 0.1, 'general-info': -0.23 },
    // new-products: (on vous présente|nous vous présentons|on te présente|je vous présente|vous présente|j'ai le plaisir de vous présenter|dites bonjour à|dis bonjour à|faites connaissance avec|accueillez|voici venir)
    '5f6nb5q8': { 'new-products': 2.4, connected: 0.1 },
    // new-products: (lancement|lancements|lance|lancent|lançons|lancé|lancée|lancés|lancer)
    px2q22yv: { 'new-products': 2.47 },
    // new-products: (lancement (de|du|d'|des|officiel)|nous lançons|on lance|vient de lancer|se lance|a lancé|lance (son|sa|ses|un|une|le|la))
    '22tqk0c6': { 'new-products': 3.63 },
    // new-products: (sortie|sorties) (de|du|le|officielle|nationale|prévue|cinéma|dvd|<date>|en|aujourd'hui|demain|mondiale)
    b5nqxe60: { 'exclusive-info': 0.13, 'new-products': 3.64, entertain: 0.16 },
    // new-products: (sort|sortent|sortira|sortiront|sorti|sortie|sortir|est sorti*) (le|en|ce|aujourd'hui|demain|dans|enfin|chez|sur|bientôt|au|mercredi|vendredi)
    b8p1ykdm: { purchase: 0.13, 'new-products': 3.29 },
    // new-products: (vient de sortir|viennent de sortir|vient d'arriver|viennent d'arriver|vient tout juste|fraîchement arrivé*|tout juste arrivé*|vient de paraître|à paraître|vient de naître)
    jckzq19a: { 'new-products': 4.12 },
    // new-products: (arrive|arrivent|débarque|débarquent|est arrivé*|sont arrivé*|est là|sont là|est enfin là|sont enfin là|enfin disponible*|pointe* le bout|fait son entrée|font leur entrée|rejoint la gamme|rejoignent la gamme|complète la gamme|s'agrandit|entre au catalogue)
    nl4rk8uh: { 'new-products': 2.23 },
    // new-products: (est|sont) enfin (là|arrivé*|disponible*|en ligne|en boutique*|en magasin*|dévoilé*)
    '5g3kil5e': { 'new-products': 4.06 },
    // new-products: (arrive*|débarque*|atterri*) (en magasin*|en boutique*|en rayon*|en librairie*|chez|sur|à la carte|dans vos|dans nos|au cinéma|en france|sur le marché|en salle*)
    d2woxoap: { 'new-products': 3.95 },
    // new-products: (dévoile|dévoilent|dévoilons|dévoilé*|révèle|révélons|révélé*|présente en première)
    rejel73k: { 'new-products': 2.94 },
    // new-products: (bientôt|prochainement|très bientôt|dès le <date>|à partir du <date>) [disponible*] (disponible*|en magasin*|en boutique*|chez|sur|à la carte|dans|en ligne|au cinéma|en librairie*)
    s4ss8xx7: { 'new-products': 3.88 },
    // new-products: (coming soon|bientôt disponible*|prochainement|à venir|arrive bientôt|arrivent bientôt|out now|disponible dès le)
    imrrod87: { 'new-products': 1.41 },
    // new-products: (disponible*|dispo*|en vente|en magasin*|en librairie*) (dès le|à partir du|à compter du|le) <date>
    sug5w44q: { 'new-products': 3.57 },
    // new-products: (disponible*) (à partir|dès)
    nehis22s: { 'new-products': 1.87 },
    // new-products: (vous pouvez|tu peux|on peut) (désormais|maintenant|enfin|à présent|dorénavant)
    vfhmbnvu: { purchase: -0.13, 'new-products': 4.84 },
    // new-products: (désormais|maintenant|dorénavant|à présent) .. (vous pouvez|disponible*|possible|accessible*|tu peux|propos*)
    '41tr77ek': { 'new-products': 3.53 },
    // new-products: (désormais|dorénavant|maintenant avec|existe maintenant|existe désormais)
    '6va3cm24': { 'new-products': 2.25 },
    // new-products: (collection|capsule|collab*) (printemps|été|automne|hiver|printemps-été|automne-hiver|croisière|capsule|ss|aw|fw|<year>|de noël|spéciale|anniversaire|exclusive)
    yvjdr647: { 'new-products': 3.46 },
    // new-products: (collection|capsule)
    f4o4z8d0: { 'new-products': 2.21 },
    // new-products: (collab|collaboration|collabs|x <mention>|en collaboration avec)
    qqqduvpx: { 'new-products': 0.97, 'general-info': 0.11 },
    // new-products: (édition limitée|édition spéciale|série limitée|édition collector|série spéciale|edition limitée|éphémère)
    csp05irz: { 'new-products': 2.38 },
    // new-products: (carte|menu) (d'été|d'hiver|d'automne|de printemps|de saison|de noël|de fêtes|de la saint-valentin)
    jajbf5pq: { 'new-products': 2.08, event: 0.21 },
    // new-products: (première fois|pour la première fois|une première|tout premier|toute première|premier du genre|première mondiale)
    opjpi6ii: { 'new-products': 2.24 },
    // new-products: (nouvelle génération|dernière génération|repensé*|revisité*|réinventé*|amélioré*|relooké*|restylé*|modernisé*|refonte|mise à jour|maj|change de look|fait peau neuve|relifté*)
    ewod24jm: { 'new-products': 1.84, service: -0.15 },
    // new-products: (bêta|beta|version <number>|v2|v3|2.0)
    b7nybxmi: { 'new-products': 2.33, ideas: 0.15 },
    // new-products: (nouveau (titre|single|clip|album|morceau|roman|tome|numéro|épisode|film|spectacle|podcast)|nouvelle (saison|chanson|vidéo|série|émission|web-série)|nouvel (album|épisode|ep|opus))
    '013bkm7z': { 'new-products': 3.53 },
    // new-products: (tome|saison|épisode|volume|chapitre|numéro) <number>
    '8lvrtmg6': { purchase: 0.61, 'new-products': 2.21, 'general-info': -0.1 },
    // new-products: (dernier né|dernière née|petit dernier|petite dernière|derniers nés|petit nouveau|petite nouvelle|petits nouveaux|petites nouvelles)
    qblwmrxy: { 'new-products': 4.32 },
    // new-products: (on a créé|nous avons créé|on a imaginé|nous avons imaginé|nous avons développé|on a développé|on a conçu|nous avons conçu|imaginé par|conçu pour|créé pour)
    uyaxlglk: { 'new-products': 2.35 },
    // new-products: (innovation*|innovant*|révolutionn*|inventé)
    '0gghlnk4': { reviews: 0.31, 'new-products': 1.29 },
    // new-products: (de retour|est de retour|sont de retour|fait son retour|font leur retour|is back|le retour de|le retour du|le retour des|revient|reviennent)
    o77gvm4u: { purchase: 0.14, 'new-products': 1.04, event: 0.35, community: -0.13, 'general-info': -0.19 },
    // new-products: (préparez-vous|prépare-toi|prêts|tenez-vous prêt*|save the date|compte à rebours|j-<number>|plus que <number> jours) .. (lancement|sortie|nouveau|nouvelle|collection|drop)
    xi85rdc8: { 'new-products': 2.94 },
    // new-products: (ravis|ravi|heureux|heureuse|fiers|fier|fière|impatient*|hâte|plaisir) .. (présenter|lancer|dévoiler|annoncer (le lancement|la sortie|l'arrivée)|partager avec vous (notre|le) nouv*)
    zs7fqxxz: { 'new-products': 3.53 },
    // new-products: (annonce|annonçons|annoncer|annoncé) .. (lancement|sortie|arrivée|nouveau|nouvelle|nouvel)
    '0kil6hs9': { 'new-products': 3.53 },
    // new-products: (s'enrichit|s'étoffe|élargit|élargissons|agrandit|ajoutons|ajoute|enrichissons) .. (gamme|carte|catalogue|offre|collection|menu)
    '936qy63n': { 'new-products': 3.53 },
    // new-products: (goûtez|goûte|testez|teste|essayez|essaie) .. (nouveau*|nouvelle*|nouvel)
    xji0iabj: { 'new-products': 3.53 },
    // new-products: (c'est nouveau|ça vient de sortir|tout chaud|tout frais|sorti de l'atelier|sortie de l'atelier|sort du four)
    iqbnua7g: { 'new-products': 3.53 },
    // new-products: (nouveau|nouvelle|nouvel|nouveaux|nouvelles) (année|magasin*|boutique*|bureau*|locaux|site|agence*|usine*|adresse|directeur|directrice|pdg|président*|collègue*|recrue*|équipe|partenariat|partenaire*|étude|rapport|article|record|défi*|semaine|mois|jour|journée|école|gare|restaurant*|siège|étape*|rendez-vous|chapitre|monde|ère|loi|mesure*|horaire*|venus|venue|arrivants|visage*|talent*|gouvernement|maire|ministre|centre|hôpital|entrepôt|campus|ouverture|date*|exposition|concert|membre*|bureau|départ|look de|élan|vie|compte|chance|stade|atelier|conférence)
    '9rl8lrr9': { 'new-products': -3.16, event: -0.14, connected: 0.18, 'general-info': 0.23 },
    // new-products: (bonne année|nouvel an|de nouveau|à nouveau|bonne nouvelle|bonnes nouvelles|mauvaise nouvelle|nouvelle-calédonie|nouvelle-aquitaine|nouvelle-zélande|nouvelle-orléans|les nouvelles|la nouvelle|beaujolais nouveau)
    '8z8nzt62': {
      reviews: -0.11,
      'exclusive-info': 0.73,
      'new-products': -1.58,
      ideas: 0.21,
      community: -0.11,
      'general-info': -0.26,
    },
    // new-products: (nouveau|nouvel|nouvelle) (blog|article|étude|rapport|billet)
    sgzhf1wd: { 'new-products': -1.76 },
    // new-products: (lance un appel|lance (l'alerte|une enquête|une consultation|un appel|les travaux)|se lancer dans|lancer (sa|son|ton|votre) (entreprise|carrière|projet|activité))
    g3ytysim: { 'new-products': -2.35 },
    // new-products: (le printemps|l'été|l'automne|l'hiver|le week-end|la rentrée|noël|vendredi|le soleil) (est|arrive|sont) [enfin|là]
    '3wua7c96': { 'new-products': -1.76 },
    // new-products: (il|elle|ils|elles) (est|sont) (arrivé*|là|de retour|enfin)
    t1mjn82f: { 'new-products': 3.14 },
    // new-products: (se dévoile|se dévoilent|entre à la carte|entrent à la carte|arrive à la carte|ça y est|vient d'atterrir|viennent d'atterrir|vient d'éclore|sort des cuves|sort de presse|est sorti*|sont sortis)
    wii9goxo: { purchase: 0.34, 'new-products': 3.58, 'general-info': -0.2 },
    // new-products: (ouvrira|ouvriront|arrivera|arriveront|débarquera) (le|en|ses portes|au|dès) <date>
    '0h0u73hy': { 'new-products': 2.64, 'general-info': -0.15 },
    // new-products: (premières livraisons|premiers exemplaires|existe maintenant|existe désormais|se décline désormais|en version|nouvelle version|nouvelle formule)
    y0n4kobx: { 'new-products': 3.05, opinion: -0.18 },
    // new-products: (de nouvelles|de nouveaux|d'autres nouveautés|deux nouveaux|deux nouvelles|trois nouveaux|trois nouvelles)
    hixj6s2r: { 'new-products': 2.25 },
    // new-products: (vous l'attendiez|tu l'attendais|vous les attendiez|vous l'avez attendu*|tant attendu*|très attendu*|vous l'avez demandé*|vous nous l'avez demandé*) .. (voilà|voici|là|arrivé*|enfin|dispo*|réalité)
    rvakcrql: { 'new-products': 5.29 },
    // new-products: (débarque*|fait son entrée|font leur entrée|fait son apparition|s'invite|s'invitent|entre en scène) (dans|sur|chez|à|au|en)
    '0jzxyu7k': { 'new-products': 4.67 },
    // new-products: (c'est en ligne|c'est live|c'est dispo|c'est officiel|c'est sorti|c'est dans les bacs|le voilà|la voilà|les voilà|ils sont là|elles sont là|il est là|elle est là)
    '6iqhi48d': { 'new-products': 3.53 },
    // new-products: (nouveau|nouvel|nouvelle) (look|recette|flacon|packaging|emballage|formule|habillage|étiquette|coloris)
    vavyrvj3: { 'new-products': 4.41 },
    // new-products: (noël|pâques|halloween|saint-valentin|épiphanie) <year> .. (découvrez|collection*|création*|arrive*|dévoil*|carte)
    ormflf4h: { 'new-products': 4.71 },
    // new-products: (découvrez|voici|dévoilons|dévoile|place à|retrouvez) (nos|notre|les|la) (créations|collection|carte|sélection|bûches|coffrets|ballotins|gamme|menus) (de|d'|pour|spécial*|festi*) [la|les|l'] (noël|pâques|fêtes|saint-valentin|halloween|rentrée|<year>|saison|printemps|été|automne|hiver|mères|pères)
    cd17vssv: { 'new-products': 4.71 },
    // new-products: (cette année|cette saison|pour la première fois) .. (on l'a|nous l'avons|on a|nous avons) .. (voulu*|imaginé*|créé*|revu*|concocté*|ajouté*)
    hi5y0duq: { 'new-products': 3.53 },
    // new-products: (bière*|collection*|édition*|recette*|boisson*|menu*|carte*|burger*|galette*|latte*|glace*|coffret*|gamme*|soupe*|cuvée*) (de noël|de pâques|d'halloween|d'été|d'hiver|d'automne|de printemps|des fêtes|de saison) (est|sont|fait|font|arrive*|revient|reviennent)
    wcq1kbq7: { 'new-products': 4.84 },
    // new-products: (du nouveau|de la nouveauté|des nouveautés|plein de nouveautés|du neuf) (à|au|en|chez|dans|sur|pour|côté|du côté)
    ra1koh0b: { 'new-products': 4.92 },
    // new-products: (proposons|propose|proposent|offrons|acceptons|livrons|disposons|vendons) (désormais|maintenant|à présent|aussi maintenant|dorénavant)
    ylkyjify: { 'new-products': 4.71 },
    // new-products: (désormais|dorénavant|maintenant) .. (il est possible|c'est possible|dans l'application|dans l'appli|depuis l'application|depuis l'appli|en un clic)
    s2z5mkdp: { 'new-products': 4.13 },
    // new-products: (voici|découvrez|dévoil*|annonc*) .. (premiers noms|nouveaux noms|line-up|programmation)
    psctkgj8: { 'new-products': 4.12 },
    // new-products: (gagnant*|lauréat*|résultat*|vainqueur*|finaliste*) .. (dévoilé*|annoncé*|révélé*|communiqué*)
    oq8mv2x7: { 'new-products': -1.18 },
    // new-products: (tirage|tirages|tiré|tirés|tirée|tirées) au sort (le|ce|en|demain|aujourd'hui|sur|au|mercredi|vendredi|parmi)
    '7v8lxetc': { 'new-products': -0.59 },
    // new-products: [il|elle|c'] (est|sont) la <any>
    l16q8cji: { purchase: 0.15, 'new-products': 0.74, connected: -0.17 },
    // opinion: (votez|vote|voter) (pour|en|ici|dès|sur|dans|vite|maintenant|avec|par|via|jusqu'au)
    ikqe63jl: { opinion: 5.03 },
    // opinion: (votez|voter|à vos votes|vos votes|soumis au vote)
    sguulgwc: { opinion: 4.27 },
    // opinion: (sondage*|questionnaire*|enquête de satisfaction|baromètre) [express|du jour|en ligne]
    hxw232ux: { opinion: 3.93 },
    // opinion: (répondez|réponds|répondre|participez|participe|remplissez|remplis|complétez) .. (sondage|questionnaire|enquête|consultation|étude)
    f5yq405r: { opinion: 6.44, 'general-info': -0.33 },
    // opinion: (petit|notre|un|ce|le|mini) (sondage|questionnaire)
    j9wvz0wi: { opinion: 5.1 },
    // opinion: (quel|quelle|quels|quelles|lequel|laquelle|lesquels|lesquelles) .. (préféré*|préférez|préfères|favori*|coup de cœur|choisissez|choisis|choisiriez|choisirais|adoptez) +question
    '1cmzox51': { opinion: 5.77 },
    // opinion: (quel|quelle|quels|quelles) (est|sont|serait|était) (votre|ton|vos|tes|le vôtre|la vôtre|le tien|la tienne)
    f2atukjv: { opinion: 4.47 },
    // opinion: (lequel|laquelle|lesquels|lesquelles) .. (vous|tu) +question
    em2uhiaa: { opinion: 4.16 },
    // opinion: (lequel|laquelle|lesquels|lesquelles) +question
    wngt5zsx: { opinion: 3.25 },
    // opinion: (quel|quelle|quels|quelles) +question
    hoqvhdzq: { opinion: 1.01, ideas: 0.32 },
    // opinion: (quel|quelle|quels|quelles) {product} .. (vous|tu|votre|ton) +question
    uel6t7hk: { opinion: 3.68, community: 0.21 },
    // opinion: (vous êtes|êtes-vous|t'es|tu es|et vous|et toi|vous|toi|tu) [plutôt|team] (plutôt|team) <any>
    uchv6tka: { opinion: 5.1 },
    // opinion: (plutôt|team) .. ou [plutôt|team] +question
    '8yqinti9': { opinion: 5.21 },
    // opinion: plutôt +question
    bsey5uhc: { opinion: 2.55 },
    // opinion: team <any> ou
    '2h768ncz': { opinion: 5.1 },
    // opinion: ou +choice-list
    vplk9rzv: { opinion: 0.94 },
    // opinion: <number> ou <number> +question
    d8e0yges: { opinion: 3.82 },
    // opinion: ({product}|oui|avec|salé|sucré|fromage|thé|café|mer|noir|blanc|chaud|lait|rouge|chat|ville|matin|pour|vrai|❤|👍|🔥|a|1|2) ou +question
    frtpe38v: { opinion: 3.71 },
    // opinion: (oui ou non|pour ou contre|j'aime ou|ça ou ça|ceci ou cela|tu préfères|vous préférez|préférez-vous|préfères-tu)
    '2847qva2': { opinion: 5.74 },
    // opinion: (qu'en pensez-vous|qu'en penses-tu|vous en pensez quoi|t'en penses quoi|tu en penses quoi|qu'est-ce que vous en pensez|qu'est-ce que tu en penses|votre avis|ton avis|vos avis|vos impressions|votre opinion|votre ressenti|vos retours)
    '3t5o35rd': { 'new-products': -0.22, opinion: 5.21, ideas: 0.14 },
    // opinion: (donnez|donne|partagez|partage|laissez|laisse|dites|dis|postez|écrivez) [nous|moi] [tout] .. (votre avis|ton avis|vos avis|un avis|vos impressions|votre opinion|vos retours|votre retour|votre expérience|une note|un commentaire)
    '69lc91g7': { opinion: 5.74 },
    // opinion: (donnez-nous|donne-nous|laissez-nous|laisse-nous) (votre|ton|un|une|vos)
    bbfpxsmu: { opinion: 4.46 },
    // opinion: (votre avis (compte|nous intéresse|nous est précieux)|ton avis (compte|nous intéresse)|la parole est à vous|à vous la parole|exprimez-vous|on vous écoute|on veut (tout savoir|savoir|vous entendre))
    ompf0e8t: { opinion: 5.1 },
    // opinion: (notez|évaluez|note|jugez) (nous|votre|notre|l'|de 1|sur|cette|ce|la|le)
    '760mrm2i': { opinion: 3.59 },
    // opinion: (laissez|laisse|mettez|mets|poster|écrire) [nous] .. (avis|étoiles|note)
    uq4uq7vn: { opinion: 5.1 },
    // opinion: (dites-nous|dis-nous|dites nous|dis nous|dites-le nous|dis-le nous|racontez-nous|raconte-nous|dites-moi) [tout] .. (commentaire*|préféré*|pourquoi|quel*|lequel|laquelle|ce que|si|comment|avis|👇)
    x6jg2og7: { 'exclusive-info': 0.37, opinion: 3.7, giveaway: 0.25 },
    // opinion: (dites-nous|dis-nous|dites nous|dis nous|dites-le|dis-le|dites-moi)
    u1iz0tlc: { opinion: 2.54, connected: -0.12 },
    // opinion: (choisissez|choisis|élisez|désignez) .. (préféré*|favori*|camp|équipe|commentaire*|gagnant*)
    '1gstyu3v': { opinion: 5.45, community: 0.21 },
    // opinion: (en commentaire|en commentaires|dans les commentaires|en com|en coms|👇)
    abhamw48: { purchase: -0.1, 'new-products': -0.1, opinion: 1.39, community: 0.27 },
    // opinion: (votre|ton|vos|tes) .. (préféré*|favori*|incontournable*|chouchou*) +question
    '4wpc27oy': { opinion: 3.19 },
    // opinion: (votre|ton|vos|tes) +question
    '7grfq41o': { opinion: 0.66, event: 0.11, giveaway: 0.33 },
    // opinion: (avez-vous|as-tu|vous avez|tu as|t'as) [déjà] (déjà|aimé|testé|goûté|essayé|adopté|lu|vu|écouté|apprécié) +question
    '2c2jpvzg': { opinion: 3.19 },
    // opinion: (aimez-vous|aimes-tu|vous aimez|tu aimes|t'aimes|vous validez|tu valides|validez-vous|on valide|vous adoptez|vous craquez|tu craques|tu portes|vous portez|porteriez-vous) +question
    '4duz6ids': { opinion: 3.82 },
    // opinion: (comment (avez-vous trouvé|as-tu trouvé|trouvez-vous|tu trouves|vous trouvez|s'est passé*|portez-vous|la portez|le portez|vous le|vous la|tu le|dégustez-vous)) +question
    izv1xqq1: { opinion: 4.46 },
    // opinion: (ça vous (plaît|plait|dit|tente|parle)|ça te (plaît|plait|dit|tente|parle)|vous tente|te tente|vous en dites quoi|qu'en dites-vous|qu'en dis-tu|alors convaincu*|vous êtes fan|tu es fan|d'accord) +question
    '95cqn5nf': { opinion: 3.19 },
    // opinion: (qui (est|sera|serait|mérite|gagnera|va gagner|était) .. (meilleur*|votre|ton|homme du match|joueur*)) +question
    p3sv87jf: { opinion: 4.46 },
    // opinion: (homme du match|joueur du mois|joueuse du mois|but du mois|votre onze)
    mv7ksyso: { opinion: 3.19 },
    // opinion: (rt pour|like pour|fav pour|❤ pour|👍 pour|likez si|like si|rt si|un ❤ si|commente <any> si)
    xjuzx20u: { opinion: 3.82 },
    // opinion: (pensez-vous|penses-tu|vous pensez|tu penses|trouvez-vous|croyez-vous|selon vous|d'après vous|à votre avis|pour vous) +question
    s3s3r8aj: { opinion: 2.44, connected: 0.17, 'general-info': -0.1 },
    // opinion: (et vous|et toi|de votre côté|et chez vous) +question
    z32pmgqe: { opinion: 2.13, community: 0.19, 'general-info': 0.1 },
    // opinion: (débat|débattons|dilemme|question du jour|la question du jour|battle|duel|match retour|verdict)
    '1ydshymk': { opinion: 1.9, 'general-info': -0.32 },
    // opinion: (complétez la phrase|en un mot|en <number> mot*|en un emoji|un emoji pour|décrivez|décris)
    '5n3jdejk': { opinion: 3.81 },
    // opinion: (classez|classe|votre top|ton top|vos top)
    '8o3t20ze': { opinion: 3.8 },
    // opinion: (vous|tu) (choisissez|choisis|prenez|prends|partez|votez|préférez|préfères) (quoi|lequel|laquelle|quel|quelle|qui)
    '8opj3sn0': { opinion: 5.1 },
    // opinion: (le saviez-vous|saviez-vous|savez-vous|sais-tu|connaissez-vous|connais-tu|vous cherchez|tu cherches|envie de|besoin de|prêt* (à|pour)|vous rêvez|qui (veut|vient|dit mieux))
    vys4tx0z: { purchase: 0.6, opinion: -2.58, connected: 0.2, inspire: 0.23 },
    // opinion: (découvrez|réponse|en savoir plus|la réponse|on vous (explique|répond|dit tout)|lisez|lire la suite|swipe)
    q3ybgkey: {
      purchase: -0.11,
      'new-products': 0.12,
      opinion: -1.48,
      event: -0.37,
      community: -0.13,
      'general-info': 0.67,
    },
    // opinion: ou +choice-list +post:short
    ty4n1rqi: { opinion: 3.35 },
    // opinion: (quel|quelle|quels|quelles) .. vous (a|ont|avez|font|fait|êtes) [le] (plus|marqué*|préféré*|manqué*) +question
    '9f0vpk95': { opinion: 4.46 },
    // opinion: (petit avis|un avis|avis sur google|une petite note|un commentaire sur|quelques étoiles) .. (google|aiderait*|store|tripadvisor|nous)
    gviwevmt: { opinion: 4.8 },
    // opinion: (élisez|élis|élire|départagez|départage|tranchez|aidez-nous à (trancher|choisir)|aide-nous à choisir)
    rzl8fchx: { opinion: 4.58 },
    // opinion: (répondez à|réponds à) (l'|la|notre|cette|ce) .. (enquête*|question*|sondage|questionnaire)
    '6thjtixa': { opinion: 5.1 },
    // opinion: (votre|ton|vos) avis (compte*|nous (intéresse*|aide*|importe*)|fait avancer|est (précieux|important))
    yzin31rt: { opinion: 5.81 },
    // opinion: (pour|à) (noter|évaluer|juger) (votre|ton|notre|vos|la|le|ce|cette)
    hindbwts: { opinion: 4.53 },
    // opinion: (votez|vote|voter) pour (votre|ton|vos|tes|le|la|les|celui|celle) .. (préféré*|favori*|coup de cœur|meilleur*|gagnant*|vainqueur|choix)
    slx59r7k: { opinion: 8.29 },
    // opinion: (conseil*|comment|bien|mieux|aide*|aider|guide pour|pour) .. choisir
    tmdzcikb: { opinion: -4.23 },
    // opinion: (on|nous) (a|avons) besoin de (votre avis|vos avis|vos retours|vos votes|votre voix|votre vote)
    z3ybp3l5: { opinion: 7.65 },
    // opinion: (laissez|laisser|déposez|déposer|postez|mettez|écrivez|écrire) [nous] [un|votre|une] [petit*] (avis|note|commentaire) .. (sur|google|ici|aide*|site|fiche)
    sz4o3g83: { opinion: 7.01 },
    // opinion: (lexique|glossaire|on démêle|pour s'y retrouver|on fait le point|pour tout comprendre|nos experts|le pour et le contre|les différences|la différence entre|on vous aide à choisir|on vous guide)
    vc1kbvrb: { purchase: 0.18, opinion: -3.82, 'general-info': 0.2 },
    // service: (nous nous excusons|toutes nos excuses|nos excuses|nous vous prions de nous excuser|veuillez nous excuser|mille excuses|on s'excuse|nos sincères excuses|excusez-nous|pardon pour)
    owrntqjz: { service: 5.55 },
    // service: (désolé|désolée|désolés|désolées|navré*|excuses|regrettons) -question
    qoni36q3: { service: 3.7 },
    // service: (désolé*|navré*) (pour|de|d'|que|si)
    ydpdawyx: { service: 4.32 },
    // service: (merci de nous|pouvez-vous nous|peux-tu nous|pourriez-vous nous|pourrais-tu nous|n'hésitez pas à nous|envoyez-nous|envoie-nous|écrivez-nous|écris-nous|contactez-nous|contacte-nous) .. (mp|dm|message privé|privé|messagerie|inbox)
    dk08h692: { purchase: 0.22, service: 5.53 },
    // service: (en mp|en dm|en message privé|par message privé|en privé|par mp|par dm) +post:reply
    oyjfpeyu: { service: 3.7, community: -0.2 },
    // service: (numéro de commande|numéro de dossier|référence de (commande|réservation|dossier)|numéro client|numéro de suivi|numéro de contrat|numéro de billet|adresse mail|adresse e-mail|coordonnées|nom et prénom|code postal) +second-person
    f8xupzq3: { service: 4.99, community: -0.18 },
    // service: (numéro de commande|numéro de dossier|numéro client|numéro de suivi|numéro de contrat)
    c1rn8kt7: { service: 4.93 },
    // service: (nos équipes|nos techniciens|nous|on) .. (mobilisé*|à pied d'œuvre|travaill* (à|sur|dessus)|sont dessus|est dessus|font le nécessaire|faisons le nécessaire|faisons le point|intervien*|cherch* une solution)
    '5ugot5vq': { service: 4.32 },
    // service: (panne*|dysfonctionnement*|incident*|perturbation*|perturbé*|bug*|interruption*|coupure*|problème technique|problèmes techniques|souci technique|incident technique|indisponible*|indisponibilité)
    '9bvmc8jn': { service: 4.18, event: -0.18, connected: -0.2, community: 0.21 },
    // service: (maintenance (prévue|programmée|en cours)|opération de maintenance|pour maintenance|en maintenance)
    '3ktobc3s': { service: 4.93 },
    // service: (rappel (de produit*|produit*|de lot*|volontaire|consommateur*)|rappelons .. (lot*|produit*)|rappelé* .. lot*|ne pas consommer|retrait de la vente|procédons au rappel)
    qxuigaio: { service: 5.78 },
    // service: (retard|retards|retardé*|retarde)
    rkjcsqgy: { service: 3.06 },
    // service: (annulé|annulée|annulés|annulées|annulation*|reporté|reportée|reportés|reportées|report du|report de|suspendu*|interrompu*|supprimé*|déviée|déviés|déviées|déprogrammé*)
    jgeiwlyo: { service: 4.8, connected: 0.15 },
    // service: (est|sont|sera|seront|être|reste|restent|restera|resteront) [malheureusement|exceptionnellement|temporairement|également] (fermé*|annulé*|reporté*|indisponible*|suspendu*|perturbé*|inaccessible*|coupé*|interrompu*)
    i6a92jek: { service: 5.06 },
    // service: (exceptionnellement|temporairement|provisoirement) (fermé*|indisponible*|suspendu*|clos*)
    d6jx7dh6: { service: 4.93 },
    // service: (fermeture exceptionnelle|fermeture anticipée|fermé ce|fermée ce|fermés ce|fermeture temporaire|fermeture* (pour|en raison)|horaires modifiés|changement d'horaire*|modification* d'horaire*|changement de programme|changement de lieu|changement de date)
    b4gkptgh: { service: 4.25 },
    // service: (en raison (de|du|des|d')|suite (à|aux|au) (la|une|un|l'|des|intempéries|mouvement|problème*|incident*)|à cause (de|du|des))
    fy8vzq4y: { service: 2.95, event: -0.25 },
    // service: (en raison (du|de la|de l'|des|d'un|d'une) .. (grève*|intempéries|tempête|neige|mouvement social|météo|travaux|canicule|accident|incident*|conditions|crise|covid*))
    ldx1lbaw: { service: 5.25 },
    // service: (grève*|mouvement social|trafic|circulation .. (interrompue|perturbée|difficile)|info trafic|infotrafic|point trafic)
    pfjlfeqr: { service: 3.22, 'general-info': 0.27 },
    // service: (alerte|attention|important|vigilance) [aux|à|⚠] .. (arnaque*|fraude*|faux|fausse*|phishing|hameçonnage|escroc*|démarchage*|usurp*|tempête|orage*|crue*)
    njegvfn3: { service: 5.57, 'general-info': -0.11 },
    // service: (arnaque*|phishing|hameçonnage|escroc*|usurpation|faux (site|compte|profil|concours|mail*|sms|conseiller*)|fraude*)
    zxpyvjfp: { service: 3.63 },
    // service: (ne (demandons|demanderons|vous demande*) jamais|jamais vos (coordonnées|codes|identifiants))
    mwk6qick: { service: 5.56 },
    // service: (service client*|service clientèle|service après-vente|sav|support technique|notre support|centre d'aide|assistance|conseillers|hotline|numéro vert|chat en ligne)
    '3mh98stj': { service: 2.44, event: 0.21 },
    // service: (joindre|contacter|contactez|appeler|appelez|écrire à|écrivez) .. (service client*|notre équipe|nos équipes|nos conseill*|support|l'assistance|<phone>|<email>)
    pcz7w5pz: { service: 3.08 },
    // service: (une question|des questions|besoin d'aide|besoin d'un conseil|un problème|un souci|une demande) .. (contactez|écrivez|appelez|équipe|conseill*|réponse*|répond*|là pour|<phone>|<email>|<url>|faq)
    vrgtzzhg: { service: 3.7 },
    // service: (pour (vous répondre|vous aider|vous accompagner|vous renseigner|répondre à vos questions|t'aider|te répondre)|à votre écoute|à votre disposition|à ton écoute|joignable*)
    puf0uh2q: { service: 4.16, connected: 0.31 },
    // service: (comment peut-on vous aider|comment pouvons-nous vous aider|on est là pour (vous|t')|nous sommes là pour vous)
    kl17luzg: { service: 4.32 },
    // service: (faq|foire aux questions|questions fréquentes|vos questions)
    v08fg158: { service: 2.33, event: 0.54, 'general-info': -0.12 },
    // service: (échange|échanges|retour|retours|remboursement*|remboursé*|garantie|échangé*) .. (gratuit*|<number> jours|possible*|commande*|article*|billet*|intégral*|sous|pris en charge|automatique*)
    yn8a7xix: { service: 3.71 },
    // service: (remboursement|remboursements|rembourserons|remboursés|remboursées|retour colis)
    y1ynjo1u: { service: 3.71 },
    // service: (livraison*|colis|commande*) .. (retard*|délai*|perturbé*|suivre|suivi|perdu*|prolongé*|bloqué*)
    qpbhxqm7: { service: 4.32 },
    // service: (gêne occasionnée|désagrément*|merci de votre (patience|compréhension)|merci pour votre (patience|compréhension)|votre compréhension|votre patience)
    '16bh3vro': { service: 5.56 },
    // service: (rétabli*|résolu*|réparé*|de nouveau (disponible*|accessible*|opérationnel*)|retour à la normale|tout est rentré dans l'ordre|corrigé*|refonctionne*|réouverture)
    jkhd352k: { service: 3.41, event: -0.11, connected: 0.21, community: -0.26 },
    // service: (bonjour|bonsoir|hello|coucou|salut) +mention-first
    p81ddwrc: { service: 3.7 },
    // service: (bonjour|bonsoir|hello|coucou|salut) +post:reply
    '6brlc85t': { service: 4.59, connected: -0.11, community: -0.28 },
    // service: (merci (pour|de) votre (message|retour|signalement|patience|commentaire|remarque|demande|question)|merci pour ton (message|retour|signalement)|merci de l'avoir signalé|merci de nous (avoir|l'avoir))
    zlaiou04: { reviews: 0.29, service: 4.27, community: 0.2 },
    // service: (problème*|souci*|erreur*|réclamation*|bug*|colis|commande*|livraison|remboursement) +mention-first
    eiqle5p0: { service: 3.7 },
    // service: (vous pouvez|tu peux|vous trouverez|il est possible|il suffit|il s'agit|oui|non|effectivement|en effet|bien sûr) +post:reply
    bdde8po8: { service: 3.09 },
    // service: (consultez|rendez-vous sur|voici le lien|par ici|ici|contacter|vérifie*|transmis|transmettons|service*) .. <url> +post:reply
    '01t7sou8': { service: 3.08 },
    // service: (disponible*|magasin*|stock|commande*|compte|appli*|site|équipe*|numéro|mail|téléphone|billet*|horaire*) +post:reply
    '1frjahiy': { service: 3.1 },
    // service: (bonne journée|bonne soirée|cordialement|à bientôt|bien à vous|à votre service) +post:reply
    x2xk0nei: { service: 1.86 },
    // service: (nous avons bien (reçu|noté|pris)|nous prenons note|votre dossier|votre demande|votre réclamation|on regarde ça|on vérifie|on revient vers vous|nous revenons vers vous|nous vous tenons (informé*|au courant)|on vous tient (informé*|au courant))
    '0hw8p12z': { service: 4.93 },
    // service: (veuillez|nous vous invitons à|nous vous remercions de|nous vous informons que|nous vous conseillons)
    '6z87qovf': { service: 3.08 },
    // service: (objet* trouvé*|objets perdus|perdu (votre|ton)|avis de recherche|point info|info pratique)
    czswi0e2: { service: 2.47 },
    // service: (le site|l'application|l'appli|le standard|la ligne|le réseau|le serveur|le pont|la route|la boutique|le magasin|le musée|la piscine|l'accès|le parc) (est|sera|reste|restera) .. (fermé*|indisponible*|inaccessible*|en panne|down|coupé*|perturbé*|saturé*)
    vxu15odp: { service: 5.55 },
    // service: (nos horaires changent|horaires d'été|horaires de fêtes|horaires exceptionnels|horaires spéciaux)
    h0v3spo2: { service: 1.85 },
    // service: (mp|dm|message privé|whatsapp|contactez-nous|appelez-nous) .. (commander|réserver|réservation*|prix|tarif*|devis|inscription*)
    qyxx75kw: { service: -3.11, 'general-info': 0.16 },
    // service: (bonjour (à tou*|tout le monde|les amis|la team)|hello (tout le monde|les amis|la team))
    ype53zud: { service: -1.85 },
    // service: (réduire (les|le|la) (panne*|retard*)|éviter (les|la|le) (panne*|fraude*|problème*)|sans (panne|bug|problème|souci))
    qd3lit64: { service: -1.85 },
    // service: (circulation (interdite|alternée|coupée|fermée|perturbée)|stationnement interdit|déviation*|bus de substitution|arrêt non desservi|non desservi*)
    num9qz8v: { service: 4.57, 'general-info': -0.12 },
    // service: (faites opposition|faire opposition|perdu* ou volé*|carte perdue|signalez|signaler un|prévenez-nous|déclarez|déclarer un sinistre)
    '8ds3q71c': { service: 4.31, 'general-info': 0.17 },
    // service: (prochain point|point de situation|retour à la normale|réparation en cours|remise en service|reprise (prévue|estimée|progressive))
    mlzwgr55: { service: 4.36, event: -0.1 },
    // service: (nous regrettons|nous sommes désolés|nous vous présentons nos excuses|malheureusement)
    '9wuw9pax': { service: 3.14, community: -0.15 },
    // service: (nouveaux horaires|horaires changent|change d'horaires) .. (ligne*|bus|train*|partir)
    b0w9nftq: { service: 2.67 },
    // service: (rendez-vous|cours|commandes|livraisons|séances|collectes|tournées) .. (décalé*|déplacé*|avancé*|retardé*|repoussé*)
    k28oiiob: { service: 5.55 },
    // service: (pour|de) (la gêne|l'attente|ce contretemps|cet imprévu|ce couac|le dérangement|les inconvénients|ces désagréments|le désagrément|ce retard|cette erreur)
    nrk0kef7: { service: 6.17 },
    // service: (revient vers vous|reviendra vers vous|revenons vers vous|reviendrons vers vous|recontacte*|vous rappelle dans|en cours de traitement)
    '9vg3duz6': { service: 4.93 },
    // service: (ne (circulera|circuleront|circule|circulent|pourra|pourront|fonctionne|fonctionnent|ouvrira|ouvriront|passera|passeront) pas|n'ouvrira pas|n'ouvrirons pas|n'est pas (desservi|accessible)|ne sont pas (desservi*|accessible*))
    xeaqcku3: { service: 6.17 },
    // service: (en dérangement|hors service|en panne|faute de (chauffage|personnel|courant|électricité|conducteur*))
    '7m7cvhd8': { service: 6.17 },
    // event: (rendez-vous|rdv|retrouvons-nous|on se retrouve|on se voit|on vous attend|nous vous attendons|retrouvez-nous|retrouve-nous|venez nous|venez nous voir|rejoignez-nous|rejoins-nous|on vous donne rendez-vous) .. (<date>|<time>|stand|hall|salon|place|soir)
    '9nzirqja': { event: 2.85 },
    // event: (rendez-vous|rdv) (le|ce|à|au|dès|demain|aujourd'hui|samedi|dimanche|pour|dans|en|du|jeudi|vendredi|mardi|mercredi|lundi)
    sl1uwa8d: { event: 2.06 },
    // event: (retrouvez-nous|retrouve-nous|venez|viens|rejoignez-nous|rejoins-nous|venez nous rencontrer|venez nous retrouver|venez nombreux|venez nombreuses|venez rencontrer|venez découvrir|venez assister|venez participer|venez échanger|venez fêter)
    m8yp8516: { event: 1.81, 'general-info': 0.19 },
    // event: (venez|viens) .. (<date>|<time>|nombreux|stand|fêter|célébrer|assister|rencontrer)
    ar1a3r0u: { event: 2.72 },
    // event: (on vous attend nombreux|nous vous attendons nombreux|on vous y attend|vous êtes invité*|tu es invité*|nous vous invitons|on vous invite|vous invite|invitation)
    iwlmnfw7: { event: 2.72 },
    // event: (inscrivez-vous|inscris-toi|inscription*|s'inscrire|pour vous inscrire|inscriptions ouvertes|inscriptions gratuites)
    '0g9z16br': { event: 2.41, connected: -0.15, 'general-info': -0.1 },
    // event: (inscrivez-vous|inscris-toi|inscription*|s'inscrire|je m'inscris) .. (<date>|<url>|vite|ici|avant|jusqu'au|gratuit*|obligatoire*|ouvert*|bio|places)
    teewfisj: { purchase: 0.27, event: 2.56, connected: -0.1, 'general-info': -0.56 },
    // event: (participez|participe|participer|prenez part|prends part|prenez le départ)
    '6gzrvyab': { event: 1.96 },
    // event: (participez|participe|participer) (à|au|aux|en) .. (concours|atelier*|webinaire*|jeu|événement*|évènement*|challenge|défi|journée*|débat|course|tirage|<date>)
    d7qed042: { event: 3.11 },
    // event: (save the date|à vos agendas|notez (la date|dans|bien)|note (la date|dans)|bloquez (la date|votre|vos)|réservez (votre soirée|votre date|la date|votre week-end|vos dates)|à noter|date* à retenir)
    ycro1xyg: { event: 3.11 },
    // event: (jeu-concours|jeu concours|jeux concours|jeux-concours|concours|giveaway*|tirage au sort|tombola*|loterie*|grand jeu)
    '2omdpvct': { event: 3.31, ideas: 0.21, community: -0.34, giveaway: 0.17 },
    // event: (tentez|tente|tenter) (de|votre|ta|sa|d') (gagner|remporter|chance|décrocher)
    qvslm6oa: { event: 3.57, community: -0.11 },
    // event: (à|de|pour|en) (gagner|remporter) [un|une|le|la|des|vos|tes|<number>]
    y6o38v8k: { event: 2.72, giveaway: 0.2 },
    // event: (gagne|gagnez|remporte|remportez) (un|une|le|la|des|ton|votre|vos|tes|deux|<number>|<money>)
    '06zxy6mn': { event: 2.28 },
    // event: (fais|faites|faire|fait) gagner
    o6cwxdgv: { event: 3.11 },
    // event: (gagner|gagnez|gagne)
    usu1i460: { event: 1.17 },
    // event: (pour (participer|jouer|tenter)|comment participer|conditions de participation|tiré* au sort|règlement du jeu|fin du jeu|fin du concours|résultat* du concours|participation*)
    jmh9tipc: { event: 2.31, community: -0.41, giveaway: 0.3 },
    // event: (suivez|suis|likez|like|aimez|identifie*|taguez|tague|mentionne*|commente*|rt|retweete*|abonne*) .. (gagner|participer|jouer|concours|tirage|tenter)
    bjjz7h64: { event: 2.72 },
    // event: (lot|lots|gagnant|gagnants|gagnante)
    xvml72wr: { service: 0.33, event: 0.57, ideas: 0.22, community: 0.23, 'general-info': -0.13 },
    // event: (webinaire*|webinar*|masterclass*|master class*|workshop*|atelier*|séminaire*|meetup*|hackathon*|live instagram|facebook live|live facebook|insta live|visioconférence|en visio)
    jfctxhrb: { reviews: -0.12, event: 2.26, connected: -0.13, community: -0.2, 'general-info': -0.16 },
    // event: (conférence*|colloque*|congrès|forum|symposium|sommet|convention|assises|table ronde|tables rondes|débat*|rencontre*|causerie*|conférence-débat)
    lk579n0l: {
      purchase: -0.1,
      'new-products': -0.24,
      service: -0.2,
      event: 2.13,
      connected: -0.16,
      'general-info': 0.48,
    },
    // event: (salon|foire|festival*|concert*|exposition*|expo|vernissage*|spectacle*|représentation*|gala|kermesse|brocante*|vide-grenier*|marché de noël|fête de la|fête du|carnaval|défilé*|pop-up|popup|parade|bal|guinguette*|fest-noz|bourse aux)
    r5e6jjz2: { reviews: 0.26, 'new-products': -0.12, event: 1.68, 'general-info': -0.18 },
    // event: (salon|foire|festival|marché) (de|du|des|d'|international*|mondial*|régional*|professionnel*)
    '8ptei8uc': { event: 1.7 },
    // event: (portes ouvertes|porte ouverte|journée* portes ouvertes|jpo|afterwork*|after work|apéro*|soirée*|ciné-débat|projection*|avant-première*|séance de dédicace*|dédicace*|signature|lecture publique|visite* guidée*|dégustation*|tournoi*|marathon*|course|trail|randonnée*|balade*)
    rxunz6qs: { purchase: -0.26, 'new-products': 0.39, event: 1.78, connected: -0.16, giveaway: 0.13 },
    // event: (dédicace*|visite* guidée*|projection*|dégustation*|atelier*|concert*|conférence*|soirée*|spectacle*|visite*|rencontre*|débat*|cours|stage*|match|tournoi*|vernissage*|exposition*|brunch|séance*) .. (<date>|<time>)
    h43lk8ys: { service: 0.28, event: 2.91, giveaway: 0.24 },
    // event: (<date>) .. (atelier*|concert*|conférence*|soirée*|spectacle*|visite*|rencontre*|débat*|match|tournoi*|vernissage*|exposition*|dédicace*|projection*|webinaire*|dégustation*|salon|festival*)
    lir9zu1q: { event: 2.73 },
    // event: (événement|événements|évènement|évènements|event)
    '4gkerue6': { event: 2, 'general-info': -0.12 },
    // event: (en direct|en live|le live|un live|live (à|ce|demain|dans|sur|avec)|direct live|suivez le direct|suivez en direct|à suivre en direct|livetweet*|live tweet*|livestream*|streaming en direct)
    '2f322ywt': { 'new-products': 0.1, event: 2.77, 'general-info': -0.13 },
    // event: (suivez|suis|regardez|assistez|à suivre|retrouvez) .. (en direct|live|direct)
    ru5u1jsc: { event: 3.14 },
    // event: (stand|hall|pavillon) <any>
    jm33vpor: { event: 2.13 },
    // event: (notre stand|nos stands|sur le stand|au stand|stand <number>)
    ry68lt40: { event: 2.35 },
    // event: <date> .. (à|dès|de|à partir de|entre) <time>
    '4rp6c037': { discount: -0.25, purchase: -0.18, event: 2.89, giveaway: 0.14 },
    // event: <date> <time>
    iicyroi5: { event: 2.3, giveaway: 0.15 },
    // event: (de|entre) <time> (à|et) <time>
    ij461n4j: { event: 2.01 },
    // event: (à|dès|à partir de|vers) <time>
    e5is978a: { 'new-products': -0.1, event: 1.83, connected: -0.13, 'general-info': -0.54 },
    // event: <time>
    '79czvn71': {
      'new-products': 0.37,
      event: 0.8,
      community: 0.43,
      'general-info': 0.24,
      cause: 0.21,
      other: -0.11,
    },
    // event: (ce soir|demain|ce week-end|ce weekend|cet après-midi|cet aprèm|demain soir|ce midi|dès demain|samedi prochain|la semaine prochaine)
    sq79wcof: {
      discount: 0.46,
      purchase: -0.13,
      'new-products': -0.14,
      event: 1.49,
      connected: -0.14,
      community: -0.14,
      giveaway: 0.1,
      cause: 0.26,
    },
    // event: (ce|dès ce|le|samedi|dimanche) <date>
    qd3g0p9r: { reviews: -0.12, 'new-products': 0.31, event: 0.82, connected: -0.12, 'general-info': 0.14 },
    // event: <date>
    m3mx1o6p: {
      reviews: 0.31,
      'exclusive-info': 0.51,
      service: -0.29,
      event: 0.87,
      connected: 0.29,
      inspire: -0.12,
    },
    // event: (du|entre le) <number> (au|et le) <date>
    og1in931: { event: 2.67, 'general-info': -0.24 },
    // event: (du <date> au <date>|les <number> et <date>|<number> et <date>|<number> & <date>)
    jksdp4sd: { event: 2.3 },
    // event: (entrée libre|entrée gratuite|accès libre|gratuit et ouvert à tous|ouvert à tou*|tout public|sur inscription|sur réservation|inscription obligatoire|dans la limite des places|places limitées|nombre de places limité|prix libre)
    z82fgpuf: { event: 2.85 },
    // event: (ouverture des portes|début (à|des|du)|coup d'envoi|kick-off|kick off|top départ|départ (à|de la|donné))
    pz4le2gt: { event: 1.98 },
    // event: (aura lieu|auront lieu|se tiendra|se tiendront|se déroulera|se dérouleront|est organisé*|organise|organisons|accueille|accueillera|accueillons|débute|débutera|commence|commencera|démarre|démarrera|ouvre ses portes|se déroule|se tient|a lieu|ont lieu)
    qdx1e64e: { event: 1.33, connected: 0.2, entertain: -0.17, inspire: 0.19 },
    // event: (au programme|programme*|la programmation|line-up|lineup|à l'affiche|tête d'affiche)
    '7q87k9bk': { reviews: 0.32, 'exclusive-info': 0.11, event: 1.13 },
    // event: (interviendra|interviendront|intervient|interviennent|intervenant*|participera|participeront|sera présent*|seront présent*|serons présent*|serons à|sera à|seront à|invité*|animé* par|avec la participation|en présence de|prendra la parole|dédicacera)
    '2ovus3y7': { event: 1.89 },
    // event: (nous serons|on sera|nous sommes|on est|je serai|l'équipe sera) (présent*|à|au|aux|en|sur le|là)
    igf48qt2: { event: 1.91 },
    // event: (plus que <number> (jours|jour|dodos|heures)|j-<number>|j <number>|dans <number> (jours|heures|minutes)|compte à rebours|c'est (demain|ce soir|aujourd'hui|parti|dans)|dernier jour|derniers jours|dernières heures|plus que quelques)
    ztitoxhz: { purchase: -0.12, event: 1.89 },
    // event: (ne manquez pas|ne manque pas|ne ratez pas|ne rate pas|à ne pas manquer|à ne pas rater|ne loupez pas|immanquable*) .. (<date>|<time>|événement|rendez-vous|live|soirée|concert|spectacle|conférence|émission)
    '27skpd6e': { event: 2.72 },
    // event: (ne manquez pas|ne manque pas|ne ratez pas|à ne pas manquer|à ne pas rater|ne ratez)
    zuvjtrwo: { event: 1.56 },
    // event: (défi|défis|challenge|challenges) .. (relevez|relève|participe*|jour|<date>|semaine)
    '3tz6jbdh': { event: 2.22, community: -0.24, 'general-info': -0.16 },
    // event: (relevez|relève|relever) (le|ce|notre|un) (défi|challenge)
    '4ras5my2': { event: 3.11 },
    // event: (défi|challenge) (photo|sportif|du mois|de la semaine|du jour)
    l34n7a4d: { event: 1.94 },
    // event: (appel à (candidatures|projets|participation|contributions|films|communications)|candidatez|déposez votre (candidature|dossier)|date limite|deadline|clôture des (inscriptions|candidatures)|avant le <date>)
    '4kmaoolb': { event: 1.74, ideas: 0.2, giveaway: 0.15 },
    // event: (billet*|places|billetterie|tarif*|réservation*) +post:date
    hk158ig9: { purchase: -0.12, service: 0.33, event: 0.88, giveaway: 0.36 },
    // event: (émission|diffusion|diffusé*|à voir|à la télé|à la radio|matinale) .. (<date>|<time>|soir)
    e7ji5ka2: { event: 1.95 },
    // event: (journée|journées|semaine|nuit|fête|mois) (de la|du|de|des|d'|européenne*|nationale*|mondiale*|internationale*)
    i191dqkj: { reviews: 0.1, event: 1.6, 'general-info': -0.25 },
    // event: (édition|ème édition|<number> édition|première édition)
    fakcqeiu: { 'new-products': -0.35, event: 0.57, 'general-info': 0.1 },
    // event: (animation*|animations|jeux|maquillage|fanfare|dj set|dj|scène|musique live|karaoké|blind test|quiz|food truck*|feu d'artifice)
    ty9i01p2: { event: 1.11, 'general-info': -0.16 },
    // event: (fêtons|fêtez|célébrons|célébrez|fêter) .. (<date>|ensemble|avec nous)
    '5maky5sk': { event: 1.94 },
    // event: (initiation*|cours) (gratuit*|d'essai|de|à)
    rxysayoy: { event: 0.76, 'general-info': 0.14 },
    // event: (merci|bravo) .. (venus|venu|présent*|participé|participant*|d'avoir|d'être|nombreux|exposants)
    '1v5gw2g3': { event: -1.18 },
    // event: (hier|hier soir|la semaine dernière|le week-end dernier|le mois dernier|l'an dernier|l'année dernière)
    q833apek: { event: -1.19, community: 0.48 },
    // event: (retour (en images|sur)|revivez|a eu lieu|ont eu lieu|s'est tenu*|s'est déroulé*|s'est terminé*|quelle (soirée|journée|ambiance)|en replay|le replay|souvenir*)
    ghfd0ikm: { event: -1.63, connected: 0.13, community: 0.81, 'general-info': 0.19 },
    // event: (félicitations|bravo) (à|au|aux) .. (gagnant*|lauréat*|vainqueur*|équipe)
    kyvnhykr: { event: -1.17, community: 0.1 },
    // event: (recrut*|postulez|rejoignez (nos équipes|notre équipe|l'équipe)|rejoins (l'équipe|notre équipe)|newsletter)
    glqq7g7m: { 'exclusive-info': 0.11, event: -1.19, 'general-info': -0.26, 'jobs-investors': 0.16 },
    // event: (soldes|promo*|offre valable|valable) .. <date>
    jgneyaqf: { event: -1.17 },
    // event: (keynote*|talk|talks|speaker*|orateur*|oratrice*|barcamp*|plénière*|amphi|amphithéâtre|salle <any>|session <any>|meetups)
    chv3dth9: { purchase: 0.33, service: 0.24, event: 1.51, connected: -0.12 },
    // event: (c'est maintenant|ça commence|ça va commencer|commence dans|démarre dans|dans un instant|on commence|c'est au tour de|place à|tout de suite) .. (<url>|<mention>|direct|live|minutes|scène|session|conférence|salle)
    sthaubl4: { event: 2.33 },
    // event: (ça se passe|ça se passera|cela se passe) (ici|maintenant|à|au|en|ce|demain|le)
    f8lzdqyi: { event: 1.94 },
    // event: (qui vient|qui sera là|qui en sera|vous venez|tu viens|serez-vous|on y sera|nous y serons|j'y serai|on s'y retrouve|on s'y voit|à demain pour|à ce soir pour|à tout à l'heure)
    elyhrvtg: { event: 2.33 },
    // event: (dernières places|il reste des places|il reste encore des places|il reste quelques places|places disponibles|dernier rappel|dernière ligne droite)
    '7wiq0cvf': { event: 2.07 },
    // event: (le|du|dès le|les) <number> (à|dès|prochain|de|et|au) (<time>|prochain|<number>)
    amvhlxxb: { event: 1.54 },
    // event: (prochain|prochaine) (rendez-vous|rdv|rencontre|édition|session|atelier|événement|apéro|meetup|date|concert|webinaire|match)
    brxb6bpg: { 'new-products': 0.35, event: 1.87 },
    // event: (parlera|parleront|présentera|présenteront|jouera|joueront|chantera|animera|ouvrira la|clôturera|interprétera) .. (<date>|<time>|soir|scène|salle)
    '57qbb51r': { event: 2.33 },
    // event: (présentation|démo|démonstration*|inauguration|remise des prix|cérémonie|fête|goûter|pique-nique|troc) .. (<date>|<time>)
    '738wxs7o': { event: 2.72 },
    // event: (agenda|#agenda|à l'agenda|au calendrier|programme (complet|du jour|de la journée|du week-end|de la soirée))
    xo37wpk5: { event: 2, 'general-info': 0.3 },
    // event: (premier jour|deuxième jour|dernier jour|jour <number>|jour j|day one|day <number>) (de|du|des|au|à)
    mh7zu6mz: { event: 1.55 },
    // event: (jusqu'au|jusqu'à|avant le|d'ici le|depuis|dès|valable) <date>
    '2rovjw57': { discount: 0.39, reviews: 0.32, 'new-products': -0.12, 'general-info': -0.1 },
    // event: (ouvert*|horaires|fermé*) .. (<date>|<time>)
    lcu62p2l: { event: -0.28, 'general-info': -0.18 },
    // event: (chance*|occasion) (de|pour) (gagner|remporter|décrocher|repartir)
    '8tp9rll3': { event: 3.64, giveaway: 0.17 },
    // event: journée (mondiale|internationale) (de|du|des|contre|pour|d'|sans)
    '0b7pkae0': { event: -0.44, 'general-info': -0.17, cause: 0.25, other: -0.16 },
    // event: (apportez|amenez|prévoyez|n'oubliez pas) .. (vôtres|boutures|graines|maillot*|bonne humeur|pique-nique|baskets|chaussures|gourde)
    yuqxyij3: { event: 1.58, community: 0.27 },
    // event: (sera|seront|serons|sommes|est|sont|restera|resteront|restons) [bien|tous|exceptionnellement|également] (ouvert|ouverts|ouverte|ouvertes|fermé|fermés|fermée|fermées) .. (<date>|<time>|week-end|semaine)
    '3bypxn4u': { event: -2.36, 'general-info': 0.15 },
    // event: (rouvre|rouvrent|rouvrira|rouvriront|rouvrons|réouverture) .. (<date>|<time>)
    ubxb7rxs: { event: -1.18, 'general-info': 0.24 },
    // event: du (lundi|mardi|mercredi|jeudi|vendredi|samedi) au (jeudi|vendredi|samedi|dimanche) (de|dès|à|entre) <time>
    ct87h00d: { event: -1.26 },
    // event: (circuler*|circulent|desser*|collecte*|fonctionner*|livrer*|livrons|livre) .. (du|le|tous les) <date>
    o76yg27p: { event: -1.55 },
    // event: (retrouvez-nous|retrouve-nous|rendez-vous|on vous attend|nous vous attendons) (au|à) <number> (rue|place|avenue|boulevard|quai|chemin|chaussée|route|bis)
    ky3oy8dr: { event: -0.78 },
    // event: (change|changeons|changement|déménage*) .. (adresse|locaux|<date>)
    cqi7f9pu: { event: -2.33 },
    // event: (concours (général|agricole|mondial|national|international|lépine|des vins|infirmier|administratif*|externe)|concours de (recrutement|la fonction publique))
    wh9eap4n: { event: -0.78 },
    // event: (médaille*|médaillé*|primé*|récompensé*|prix|distingué*|lauréat*) .. (concours|salon|foire)
    stp6m5jl: { event: -1.56, community: 0.1 },
    // event: (sortie|sorties) (vélo|running|trail|rando|nature|roller|moto|du dimanche|botanique|ornitho*)
    '6zpr2e3d': { event: 2.72 },
    // event: (départ|rdv|rendez-vous|accueil|rassemblement|arrivée|check-in|ouverture des portes|portes|début) [à|dès|prévu à] <time>
    lpy2ywmw: { event: 2.72 },
    // event: (tout le monde est [le]|vous êtes tous [les]|vous êtes toutes et tous les|tous [les]) bienvenu*
    qn4rl3ts: { event: 1.94 },
    // event: (vous avez|tu as|tu as encore|vous avez encore) jusqu'(au <date>|à <date>|à <time>|au <time>) .. (soumettre|participer|inscrire|postuler|envoyer|candidater|jouer|tenter|répondre|nominer)
    xwogw1d1: { event: 3.9 },
    // event: (marché nocturne|marché des (producteurs|créateurs)|fête du (pain|village|quartier|vin|livre)|fêtes de <any>|loto|thé dansant|souper|repas dansant|barbecue|5 à 7|cinq à sept|bourse aux <any>|balade gourmande|petit-déjeuner (débat|conférence|business)|nocturne*|escape game|chasse aux œufs)
    dd85nu8e: { event: 2.09, 'general-info': -0.22 },
    // event: (répondez|réponds|commentez|commente|likez|participez) .. (avant|jusqu'à|jusqu'au) (<date>|<time>|minuit)
    vv42iip6: { event: 3.11 },
    // event: (matchday|match day|jour de match|soir de match|game day|jour de course|jour de derby)
    '79bjql6a': { event: 3.5 },
    // event: (dernier week-end|derniers jours|dernière semaine|dernières dates|plus que quelques jours) pour (découvrir|voir|visiter|venir|profiter|participer|vous inscrire)
    ozy281rg: { event: 3.5 },
    // event: tous les (<date>|mois|matins|soirs|week-ends) (à|de|dès|entre) <time>
    '29q38d0m': { event: 2.72 },
    // event: (formez|composez|constituez|montez) (votre|une|ton|des) équipe*
    xrn7pb1n: { event: 2.33 },
    // event: (gagné|gagner|gagnez|gagne|gagnent) (du|en|une|un|<number>|des) (temps|demi-journée|heures|minutes|confort|place|efficacité|productivité|sérénité|visibilité|autonomie|heure|jour*|point*)
    l5cnmxgr: { event: -0.78 },
    // event: (salon|salons) (de|d') (thé|coiffure|beauté|massage|jardin|esthétique|toilettage)
    lu7wz1uv: { reviews: 0.21, event: -0.39 },
    // event: (dans l'|sort de l'|mijote à l'|notre|mon|dans notre|de notre) atelier
    '147mjzhx': { event: 0.17 },
    // event: (désistement*|créneau*) .. (<time>|<date>)
    myrem2ui: { event: -2.33 },
    // event: (en|au) cours .. <date>
    deihyfgh: { event: 0.31 },
    // event: (sur|prise de|prenez|prendre|sans) (rendez-vous|rdv) .. (<date> au <date>|<date>)
    iifwbj9s: { event: -0.48, 'general-info': 0.1 },
    // connected: (merci|un grand merci|mille mercis|un immense merci|merci beaucoup) (à tou*|à vous|à toutes|à chacun*|à nos|à notre|à celles|à ceux|pour votre|pour vos|pour tout|pour ces|pour ce|pour cette|d'être|d'avoir|de nous|de votre|de faire|du fond|infiniment)
    ctpwvlcf: { service: -0.14, event: -0.11, connected: 3.7, community: -0.26 },
    // connected: (merci|mercis|remercie|remercions|remerciement*|remercier|thank you)
    '060x53sb': {
      purchase: -0.16,
      reviews: 0.99,
      'new-products': -0.11,
      event: -0.19,
      connected: 1.89,
      community: 1.12,
      'general-info': -0.32,
    },
    // connected: (nous vous remercions|on vous remercie|nous tenons à remercier|on tient à remercier|vous dire merci|te dire merci)
    dt853eek: { connected: 3.45 },
    // connected: (grâce à (vous|toi|votre|nos|notre)|sans vous|c'est vous|vous êtes (formidables|géniaux|incroyables|les meilleur*|au top|de plus en plus|toujours)|tout cela grâce)
    crh0p68x: { connected: 2.75 },
    // connected: (reconnaissant*|gratitude|touché* (par|de)|ému*|émue*|honoré*)
    '55a3stl0': { connected: 2.07 },
    // connected: (rencontrez|rencontre|faites connaissance|faisons connaissance|on vous présente|nous vous présentons|je vous présente|voici|portrait|portrait de|zoom sur|focus sur|qui se cache derrière|derrière <mention>) .. {staff}
    '2r2iwtoh': { connected: 3.03 },
    // connected: (portrait de|portrait d'|portraits|dans la vie de|une journée avec|une journée dans|dans les coulisses|en coulisses|les coulisses|coulisses|behind the scenes|backstage|derrière le comptoir|envers du décor|l'envers du décor|making of|making-of)
    w7ur38x6: { opinion: 0.2, connected: 2.31, community: 0.53 },
    // connected: (notre|nos|l'|toute l'|toute notre) {staff}
    wugygdg8: {
      purchase: -0.12,
      reviews: -0.11,
      'new-products': -0.34,
      connected: 1.94,
      'general-info': 0.21,
    },
    // connected: (l'équipe|toute l'équipe|notre équipe|nos équipes|la team) (au complet|est|vous|a|s'agrandit|de|sera|se|remercie|en|aussi)
    '2dxlnbdi': { 'new-products': -0.3, event: -0.12, connected: 2.31 },
    // connected: (notre|nos) (histoire|mission|valeurs|engagement*|raison d'être|savoir-faire|passion|philosophie|métier*|aventure|promesse|vision|culture|héritage|origines|racines|convictions|ambition*|maison|fondateur*|fondatrice*|démarche)
    '4lv0xhzr': { event: -0.2, connected: 2.64, 'general-info': 0.38 },
    // connected: (nous (croyons|sommes convaincus|nous engageons|avons à cœur|sommes fier*|sommes heureux|sommes engagé*|partageons|pensons que|défendons|refusons|soutenons|voulons|aimons|rêvons|agissons|luttons|militons|tenons à))
    imw2jpwj: { connected: 3.03 },
    // connected: (on (croit|s'engage|est fier*|est heureux|a à cœur|défend|soutient|pense à vous|vous aime|adore|aime|a hâte|voulait|tenait))
    h3jnjn8i: { connected: 2.08 },
    // connected: (fiers de|fier de|fière de|fières de|fierté|quelle fierté|trop fier*|très fier*|si fier*)
    zeakvgc2: { connected: 2.31 },
    // connected: (engagé*|engagement*|s'engage|nous engageons) .. (pour|auprès|à|contre|en faveur)
    gaolpl38: { connected: 1.7 },
    // connected: (aux côtés|à vos côtés|à tes côtés|à leurs côtés|main dans la main|solidaire*|solidarité)
    '1yyuvop0': { event: 0.16, connected: 1.49, community: 0.26, 'general-info': -0.18 },
    // connected: (toute l'équipe (vous|te)|de la part de toute|nous vous souhaitons|on vous souhaite|l'équipe vous souhaite|vous souhaite*|vous adresse*|tous nos vœux|nos meilleurs vœux|on vous envoie|pensées)
    '4h1qj7it': { 'new-products': 0.1, connected: 1.93, 'general-info': 0.12, greeting: 0.13 },
    // connected: (ensemble|tous ensemble|avec vous|avec toi|à nos côtés|parmi nous)
    spb8egx5: { event: 0.21, connected: 1.21 },
    // connected: (chers|chères|cher|chère) (client*|ami*|abonné*|membre*|tous|lecteur*|adhérent*|partenaire*|voyageurs|parents|vous)
    jgg702fr: { connected: 2.16 },
    // connected: (nos client*|nos cliente*|nos abonné*|nos fans|nos adhérent*|nos partenaires|nos membres|nos lecteur*|nos supporter*|nos producteurs|nos artisans|nos bénévoles|nos fidèles|votre fidélité|votre confiance|votre soutien|votre accueil|votre présence|votre enthousiasme)
    ntwhtzh3: { discount: 0.12, 'exclusive-info': 0.13, connected: 1.95 },
    // connected: (votre|ta) (fidélité|confiance|soutien|présence|enthousiasme|énergie|bienveillance|amour)
    hv8s91yo: { connected: 2.43 },
    // connected: (on fête|nous fêtons|fête ses|fêtons nos|souffle ses|soufflons|déjà) <number> (ans|an|bougies|mois|années)
    jj9lkdep: { connected: 3.03 },
    // connected: <number> (ans|années) (que|de|d'|ensemble|à vos|déjà|avec|qu'on|après)
    qfik13wk: { connected: 1.89, community: -0.16 },
    // connected: (il y a <number> (ans|an|mois)|depuis <number> ans|depuis <year>|né en <year>|née en <year>|tout a commencé|tout commence|au début|à l'origine|l'aventure (a commencé|commence|continue))
    zd8wt35h: { connected: 1.72, community: 0.56 },
    // connected: (il y a <number> (ans|an|mois)|depuis <number> ans|depuis <year>|tout a commencé|l'aventure) +first-person-plural
    my7zvy0z: { connected: 2.67 },
    // connected: (joyeux anniversaire|bon anniversaire|bienvenue|bonne retraite|bon vent) .. (à|dans l'équipe|parmi nous|chez|{staff}|<mention>)
    y8s9tr9a: { connected: 2.76 },
    // connected: (bienvenue|souhaitons la bienvenue|accueillons|rejoint (l'équipe|nos équipes|l'aventure)|nouvelle recrue|nouveau collègue|nouvelle collègue)
    lbm5me14: { connected: 1.48 },
    // connected: (vous nous (manquez|avez manqué|êtes)|on vous aime|love sur vous|vous allez nous manquer|hâte de vous (retrouver|revoir|accueillir|rencontrer|voir|montrer|recevoir)|impatients de vous|au plaisir de vous|ravis de vous (retrouver|revoir|accueillir))
    camgyvwo: { connected: 2.61 },
    // connected: (prenez soin de vous|prends soin de toi|restez prudent*|courage à|force à|pensée* (pour|à)|de tout cœur|nos pensées|hommage|rend hommage|rendons hommage|repose en paix|triste nouvelle|tristesse)
    ri0x25nf: { connected: 2.23 },
    // connected: (nos valeurs|égalité|diversité|inclusion|parité|lutte contre|fierté lgbt*|pride|féminisme|handicap|droits des femmes|violences) +first-person-plural
    xr841nq3: { connected: 1.89 },
    // connected: (association*|don|dons|collecte*|reverse|reversons|reversé*|cause*|caritati*|soutien*|soutenir) .. (nous|notre|nos|on|euros|profit|bénéfice*)
    ux3c9ryg: { connected: 1.73 },
    // connected: (nous (reversons|avons reversé|avons planté|avons collecté|avons récolté|avons remis|donnons|offrons)|on (reverse|a planté|a récolté|a collecté|a remis))
    '7yn2g23z': { connected: 3.03 },
    // connected: (planète|environnement|climat|durable*|écolo*|éco-responsable*|écoresponsable*|recycl*|zéro déchet|impact|empreinte|local*|circuit court) +first-person-plural
    xiayoqvw: { connected: 1.36 },
    // connected: (partenariat|partenaire*|mécénat|sponsor*|parrain*)  +first-person-plural
    '2q3vxvp4': { event: 0.13, connected: 1.24, 'general-info': -0.12 },
    // connected: (femmes|hommes|jeunes|enfants|familles|métier*|passion*|collaborateurs|salariés|collègues|apprentis|alternants|stagiaires) +first-person-plural
    etgsd89j: { event: -0.26, connected: 1.45, 'general-info': 0.24 },
    // connected: (passion|passionné*|amour|cœur|coeur|âme|savoir-faire|fait main|à la main)
    pbrj2823: { reviews: 0.14, connected: 1, 'general-info': 0.37 },
    // connected: (team building|séminaire d'équipe|vie d'entreprise|vie de bureau|chez nous|marque employeur|ça bosse|nos bureaux|notre atelier|notre cuisine|notre labo)
    '1xik8cj8': { opinion: 0.17, connected: 1.53, community: 0.1 },
    // connected: (un message de|une lettre de|le mot de|mot du (président|directeur|chef|fondateur)|l'édito)
    '5626gxl7': { connected: 1.68 },
    // connected: (#tbt|throwback|souvenir*|souvenirs|retour en arrière|flashback|nostalgie|ça nous rajeunit)
    vq4u428p: { connected: 1.61, community: 0.47 },
    // connected: (bravo à (nos|notre|toute)|félicitations à (nos|notre|toute)|bravo les|bravo l'équipe|chapeau à)
    mai4brb1: { connected: 2.07, community: -0.2 },
    // connected: (bravo|félicitations|félicite|félicitons)
    me1trkcv: { reviews: -0.17, connected: 0.83, community: 1.02, 'general-info': 0.29 },
    // connected: (❤|💙|💜|🧡|💚|💛|🙏|🤗|💕|🥰|😍|💖|🫶)
    '1uw97kkk': { opinion: 0.18, connected: 0.46, community: 0.35, 'general-info': -0.21 },
    // connected: (haha*|mdr|lol|ptdr|trop|oui|grave|carrément|merci|avec plaisir|on adore|avec joie|bisous|adore) +reply
    '38g2h65e': { connected: 2.69 },
    // connected: (entreprise familiale|maison familiale|de père en fils|de mère en fille|de génération en génération|depuis trois générations|depuis des générations|histoire de famille)
    '1q1sioeg': { connected: 2.59 },
    // connected: (qui sommes-nous|qui nous sommes|ce que nous faisons|pourquoi nous|pourquoi on|ce qui nous (anime|rassemble|motive|porte)|nous anime*|notre quotidien|notre petite (équipe|entreprise|famille|boutique|maison))
    nkaax1y7: { connected: 2.72, 'general-info': 0.1 },
    // connected: (avec nous depuis|chez nous depuis|travaille (chez|avec|à)|notre (doyen*|mascotte)|son métier|son parcours|sa passion)
    el7urqiu: { connected: 2.02, community: 0.2, 'general-info': -0.17 },
    // connected: (au nom de toute|nous souhait*|bonne année à tous|belle année|joyeuses fêtes à tous|bonnes fêtes à tous|excellente année) .. (vous|tous|toutes|équipe|client*)
    '6lryi52i': { connected: 1.73 },
    // connected: (vous êtes (<number>|plus de|désormais|maintenant|déjà|près de)|déjà <number> (abonné*|followers|fans|membres)|cap des <number>|<number> abonné*|<number> followers)
    '40aianz5': { connected: 2.57 },
    // connected: (vous souhait* la bienvenue|vous accueillir|vous recevoir|vous accompagner|prendre soin de vous|votre sourire|vos sourires)
    c4ut4ga0: { connected: 1.84 },
    // connected: (merci de (contacter|nous contacter|nous envoyer|confirmer|vérifier|ne pas|lire|respecter|vous inscrire|patienter|réserver)|merci pour votre (signalement|message|question|demande))
    an0tiurz: { connected: -1.73 },
    // connected: (le saviez-vous|saviez-vous)
    '8jcnxn4f': { connected: -0.87, 'general-info': 0.11 },
    // connected: (entre de bonnes mains|c'est notre façon|à notre façon|on vous attend avec|une équipe (en or|soudée|formidable)|petites mains|chaque nuit|chaque matin)
    dakwhwmm: { connected: 1.7 },
    // connected: (merci d'avoir|merci d'être|merci pour (vos|votre|tout|ces|cette)|vous avez été là|vous étiez là|vous êtes là)
    tq1wr7wj: { connected: 3.02 },
    // connected: (saluons|nous saluons|on salue|remercions|nous rendons hommage|nous n'oublions pas)
    hk9fqoqt: { connected: 2.65, 'general-info': -0.12 },
    // connected: <number> ans (chez nous|de maison|dans l'équipe|parmi nous)
    '7iivoi1q': { connected: 3.45 },
    // connected: (accroche son tablier|raccroche*|raccroche les crampons|rend son tablier|une page se tourne|tourne la page|passe la main|passons la main|laisse la place|tire sa révérence|prend sa retraite|départ à la retraite)
    pwu1s420: { connected: 2.6 },
    // connected: on vous attend avec (le|la|les|nos|des|plein|un|une|du)
    g2wzt7ab: { connected: 0.43 },
    // connected: (fiers|fier|fière|fières) (d'eux|d'elle|d'elles|d'avoir|d'être|d'annoncer|d'accompagner|d'un|d'une)
    bjcfpxao: { connected: 2.16 },
    // connected: (employés|salariés|collaborateurs|collègues|équipes) .. (ont|a) (planté|collecté|couru|pédalé|récolté|donné|offert|nettoyé|ramassé)
    s2wkobyz: { connected: 3.02 },
    // connected: merci (de|pour) (votre|ta) (patience|compréhension|vigilance|indulgence)
    yrf93lyq: { connected: -0.88 },
    // connected: <number> ans (derrière|à servir|au service|de service|de bons et loyaux|de carrière|de boîte|de passion|d'aventure)
    ihl84rm7: { connected: 3.02 },
    // ideas: (quel|quelle|quels|quelles|que|qu'|quoi|qui) .. (devrions-nous|devrait-on|on devrait|doit-on|devons-nous|faut-il|on doit|pourrions-nous|pourrait-on) .. (créer|faire|lancer|ajouter|proposer|inventer|imaginer|ramener|préparer|sortir|cuisiner|brasser|appeler|aborder|traiter|inviter|ouvrir|mettre|tester) +question
    '8yerc620': { ideas: 7.53 },
    // ideas: (devrions-nous|devrait-on|doit-on|on devrait) +question
    jk2s2rhd: { ideas: 5.14 },
    // ideas: (quel|quelle|quels|quelles|que|qu'|quoi) .. (aimeriez-vous|aimerais-tu|vous aimeriez|tu aimerais|voudriez-vous|vous voudriez|souhaitez-vous|souhaiteriez-vous) .. (voir|trouver|retrouver|goûter|avoir|qu'on|que nous|que l'on|lire|entendre|découvrir|ajouter)
    g9qxddm2: { ideas: 7.63 },
    // ideas: (aimeriez-vous|aimerais-tu|vous aimeriez|tu aimerais|voudriez-vous|vous voudriez|tu voudrais|souhaiteriez-vous) .. (voir|trouver|retrouver|qu'on|que nous|que l'on|goûter) +question
    m7wbn2dm: { ideas: 6.07 },
    // ideas: (prochain|prochaine|prochains|prochaines|futur|future) {product} .. (idée*|proposez|propose|choisissez|imagine*|vote*|quel*|aimeriez|voudriez)
    idwwy4n3: { ideas: 5.88 },
    // ideas: (quel|quelle|quels|quelles) .. (prochain|prochaine|prochains|prochaines|futur|future|futurs|futures) +question
    k0mgnu4g: { ideas: 5.17 },
    // ideas: (suggestion|suggestions|suggérez|suggère|suggérer|boîte à idées|boite à idées)
    v6mlgrps: { ideas: 5.94 },
    // ideas: (vos|tes|votre|ton|une|des|toutes vos|d'autres) (idées|idée|propositions|suggestions|envies|souhaits) +post:second-person
    h3t5qpwk: { ideas: 3.66 },
    // ideas: (envoyez|envoie|partagez|partage|proposez|propose|donnez|donne|soumettez|dites|déposez|glissez|postez|laissez) [nous] [toutes] .. (idée*|proposition*|suggestion*|projet*|dessin*|croquis|concept*|envies|souhaits)
    '7c2xug3x': { ideas: 6.65 },
    // ideas: (aidez-nous|aide-nous|aidez nous|aide nous) à (trouver|choisir|nommer|créer|améliorer|imaginer|concevoir|décider|construire|baptiser|inventer|faire évoluer|développer)
    '7k10r3z6': { ideas: 6.96 },
    // ideas: (trouvez|trouve|trouver|choisissez|donnez|donnez-lui|proposez|inventez|cherchons|cherche) .. (nom|prénom|slogan|petit nom|surnom) [de|du|à|pour|au]
    t3hjpv3a: { ideas: 5.91 },
    // ideas: (comment (l'appeler|l'appelleriez-vous|on l'appelle|l'appelle-t-on|devrait-on l'appeler|la baptiser|le baptiser|nommer)|quel nom) +question
    wsel95hb: { ideas: 5.88 },
    // ideas: (imaginez|imagine|dessinez|dessine|créez|crée|inventez|invente|concevez) (votre|ton|le|la|notre|un|une) [<any>] (prochain*|futur*|nouveau|nouvelle|idéal*|rêvé*|parfait*|de demain|de vos rêves|{product})
    '203beby2': { ideas: 5.16 },
    // ideas: (de vos rêves|de tes rêves|idéal|idéale|rêvé|rêvée) +question
    q0q7qgom: { ideas: 2.94 },
    // ideas: (co-créer|cocréer|co-création|cocréation|co-construire|coconstruire|co-construisez|crowdsourcing|consultation citoyenne|budget participatif|concertation|appel à idées|appel à projets|concours d'idées|boîte à idées)
    '12u703zt': { ideas: 4.32 },
    // ideas: (bêta-testeur*|bêta testeur*|beta testeur*|bêta-testeuse*|testeurs|testeuses|panel de test*|devenez testeu*|recherchons des testeu*|cherchons des testeu*|phase de test)
    i3lhcspk: { ideas: 6.18 },
    // ideas: (si vous (pouviez|deviez)|si tu (pouvais|devais)) .. (créer|inventer|ajouter|changer|améliorer|choisir|imaginer|avoir)
    e6huvis4: { ideas: 5.88 },
    // ideas: (ramener|remettre|refaire|faire revenir|ressortir|réédit*|revoir|revienne) .. (carte|collection|gamme|menu|catalogue|recette|parfum|modèle) +question
    hfpozgeb: { ideas: 4.41 },
    // ideas: (qu'est-ce qui (vous|te) manque|que manque-t-il|il manque quoi|ce qui vous manque|que pouvons-nous (améliorer|faire)|comment (améliorer|pouvons-nous|pourrions-nous|faire mieux)|comment on peut)
    bg31kvrh: { ideas: 5.88 },
    // ideas: (quels sujets|quel sujet|quels thèmes|quel thème|quelles questions) .. (vous|tu|abord*|trait*|parler|podcast|live|épisode|article) +question
    '578cmrgj': { ideas: 5.88 },
    // ideas: (posez|pose|envoyez) .. (vos|tes|votre|ta) question*
    tv1izh4v: { ideas: 2.2 },
    // ideas: (c'est vous qui (décidez|choisissez)|à vous de (décider|choisir|imaginer|jouer)|vous décidez|tu décides|on vous laisse choisir|vous avez le pouvoir)
    f34q9lk4: { ideas: 2.94 },
    // ideas: (on réfléchit à|nous réfléchissons à|on hésite|nous hésitons|on travaille sur) .. (prochain*|nouveau*|nouvelle*|nom|futur*) +post:question
    oasnsrbw: { ideas: 3.67 },
    // ideas: (parfum|saveur|couleur|recette|ville|thème|produit|plat|sujet|destination|motif|modèle) .. (la prochaine fois|pour la suite|l'année prochaine|prochain*|ensuite|à venir) +question
    '185m7eu6': { ideas: 4.41 },
    // ideas: (faites-nous part|fais-nous part) de (vos|tes)
    i6zadinm: { ideas: 5.14 },
    // ideas: (idée* cadeau*|idée* recette*|idées (déco|sorties|reçues|look|week-end)|plein d'idées|bonne idée|belle idée|l'idée (est|de)|à court d'idées)
    dfdnk9qb: { ideas: -2.94 },
    // ideas: (que vous rêvez|dont vous rêvez|que tu rêves|que vous aimeriez|que vous voudriez) [de] (voir|retrouver|trouver|essayer|goûter|avoir)
    c7o3pse5: { ideas: 5.14 },
    // ideas: (imaginez|imagine|dessinez|dessine) .. (motif|logo|étiquette|affiche|couverture|slogan|recette|mascotte|saveur|maillot)
    mwql282o: { ideas: 6.26, 'general-info': -0.12 },
    // ideas: (vos (propositions|suggestions|idées|envies) .. (jusqu'au|avant|ici|commentaire*|<url>|mp|bienvenues))
    '1xtjnt9x': { ideas: 5.91 },
    // ideas: (quel*|qui|que|quoi|quels artistes|quelles villes) .. (rêvez-vous|rêveriez-vous|rêves-tu|vous rêvez|tu rêves|vous ferait|te ferait|vous feraient|vous plairait|te plairait|voulez-vous|veux-tu|vous voulez) .. (voir|entendre|retrouver|goûter|plaisir|gagner|avoir|trouver|écouter|lire|sur|chez|à|dans|pour) +question
    hg0lvh7z: { ideas: 9.63 },
    // ideas: (quelle fonctionnalité|quelles fonctionnalités|quelle évolution|quelle option|quelle amélioration|quel outil|quel service|quelle destination|quel cours|quel atelier) .. (manque*|ferait|feraient|aimeriez|aimerais|voudriez|attendez|souhaitez|rêvez|ajouter|plairait) +question
    x7a93nlu: { ideas: 9.59 },
    // ideas: (roadmap|feuille de route|prochaine version|prochaine mise à jour|prochaine collection|prochaine carte|prochaine édition|prochaine saison|futur site|année prochaine) .. (besoin de vous|vos idées|vos envies|votre aide|dites-nous|à vous|proposez)
    ug89pznb: { ideas: 8.1 },
    // ideas: (n'a pas encore de|n'a pas de|cherche son|cherche un|il lui faut un|il lui manque un|trouvez-lui un|donnez-lui un|pas encore de|besoin d'un) [petit] (nom|prénom|surnom|slogan|logo)
    oz7eslt9: { ideas: 8.82 },
    // ideas: (balancez|lâchez|balance|mettez|donnez|postez|envoyez|proposez|laissez) .. (vos noms|vos idées|vos propositions|vos envies|vos souhaits|vos suggestions|un nom|des noms)
    '8cbopr5k': { ideas: 9.14 },
    // ideas: (déposer|proposer|soumettre|partager|envoyer|transmettre|exprimer|faire remonter) .. (vos|votre|tes|ton|une) (idée*|projet*|proposition*|suggestion*|envies|besoins)
    fu0bab6o: { ideas: 7.35 },
    // ideas: (dites-nous|dis-nous|dites nous) (quoi|ce que|ce qu'il|ce qu'on|comment) .. (améliorer|ajouter|changer|manque|aimeriez|voudriez|créer)
    '9wvrybux': { ideas: 8.82 },
    // ideas: (aidez-nous|aide-nous) à améliorer (votre|nos|notre|vos|le|la|les|l') (réseau|service*|expérience|accueil|produits|offre|site|trajets|quotidien|qualité)
    mxhb9vxz: { ideas: 4.41 },
    // community: (tague|taguez|tag|identifie|identifiez|mentionne|mentionnez) [ici|en commentaire] (un|une|ton|votre|vos|tes|ta|la personne|celui|celle|deux|trois|<number>|ce|cette|ceux|quelqu'un|qui) [<any>] (ami*|amie*|pote*|copain*|copine*|personne*|qui|partenaire|collègue*|bff|binôme|moitié|maman|mère|frère|sœur|acolyte*|complice*|proche*)
    ltoty7xc: { community: 5.52 },
    // community: (tague|taguez|tag|identifie|identifiez|mentionne|mentionnez) (un|une|ton|votre|vos|tes|ta|la|celui|celle|<number>|quelqu'un)
    nz4hc5v8: { community: 4.34 },
    // community: (tague|taguez|identifie|identifiez|mentionne|mentionnez|taguer|identifier) (nous|<mention>|moi)
    '29yqnk8f': { community: 4.34 },
    // community: (tague-nous|taguez-nous|identifiez-nous|identifie-nous|en nous (taguant|identifiant|mentionnant)|mentionnez-nous)
    i7nbhc2b: { community: 4.88 },
    // community: (avec|en utilisant|utilise*|via|sous) [le|notre|votre|les] hashtag*
    loy1qyak: { community: 3.8 },
    // community: (partagez|partage|postez|poste|publiez|montrez|utilisez|utilise) .. (avec|en utilisant|sous|via) [le] [hashtag] <hashtag>
    r0i8shka: { event: -0.13, community: 4.9 },
    // community: (utilisez|utilise|hashtag) .. <hashtag>
    z7l4fibb: { community: 3.25 },
    // community: (partagez|partage|postez|poste|envoyez|envoie|montrez|montre|publiez) [nous] [avec nous|en commentaire] (vos|tes|votre|ta|ton|la|une|un) [plus|meilleur*|plus belle*|propre*] (photo*|cliché*|selfie*|souvenir*|histoire*|look*|recette*|création*|vidéo*|moment*|expérience*|réalisation*|tenue*|image*|astuce*|anecdote*)
    tkmemfin: { community: 4.96 },
    // community: (montrez-nous|montre-nous|envoyez-nous|envoie-nous|partagez-nous|partage-nous|racontez-nous|raconte-nous) (vos|tes|votre|ton|ta|comment|à quoi|tout)
    '28v7hoiu': { event: -0.13, community: 3.56 },
    // community: (vos|tes|votre) (photos|clichés|selfies|souvenirs|créations|réalisations|looks|recettes|histoires|témoignages|plus belles photos|plus beaux clichés)
    kgggpk97: { community: 2.99 },
    // community: (repost|regram|repostée|reposté|rp) [de|by|from|via] <mention>
    ajjvg5hj: { community: 4.92 },
    // community: (repost*|regram*|ugc)
    '3fh97j8s': { community: 2.71 },
    // community: (📷|📸|🎥|crédit*|crédit photo|crédits photo*|photo|photos|photo de|photo par|cliché de|vidéo de|merci à|image) [de|par] <mention>
    sbq1emun: { community: 2.18 },
    // community: (photo|cliché|vidéo|recette|création|look|illustration|dessin) (de|par|signé*|réalisé* par|prise par|partagé* par|envoyé* par) <mention>
    yzaikcgc: { community: 4.34 },
    // community: (merci|un grand merci|bravo) [à] <mention> [pour|d'avoir] (pour|d'avoir|de nous) [<any>] (photo|partage*|cliché|cette|ce|ces|belle|jolie|magnifique)
    ig308hhs: { community: 4.35 },
    // community: (photo|fan|client*|membre*|abonné*|lecteur*|look|création|bénévole*|recette|adhérent*) (de la semaine|du mois|du jour|de fan|de fans)
    herpysqj: { event: 0.15, community: 3.69, 'general-info': 0.1, entertain: 0.11, other: -0.16 },
    // community: (ambassadeur*|ambassadrice*|club|tribu|communauté*|cercle|réseau de|squad|crew)
    '8nck44oa': { connected: 0.15, community: 2, 'general-info': 0.27 },
    // community: (notre|la|votre|cette|une|belle|grande|rejoignez la|rejoins la) communauté
    '8lrvr7nz': { community: 2.87 },
    // community: (rejoignez|rejoins|rejoindre|intégrez|faites partie de|fais partie de|entrez dans) .. (communauté|groupe|club|famille|tribu|aventure|mouvement|réseau|team|cercle|ambassad*|discord|forum|fan club)
    fdltngc1: { community: 4.35 },
    // community: (groupe|canal|communauté|serveur) (facebook|whatsapp|telegram|discord|strava|linkedin|privé|d'entraide)
    ckoxhxi0: { community: 4.36 },
    // community: (devenez|deviens|devenir) (ambassad*|bénévole*|membre*|parrain|marraine|adhérent*)
    azsd9phq: { community: 3.81 },
    // community: (bénévole|bénévoles|bénévolat|volontaire*|entraide|coup de main|donner un coup de main)
    uf416sps: { community: 1.96 },
    // community: (nos|vos|les|notre|une|un) [fidèle*|chers|chères] {customer} .. (partage*|racont*|témoign*|envoy*|photo*|montre*|ont|nous a|créé*|réalis*|fabriqu*)
    h34prfb2: { 'exclusive-info': 0.1, community: 3.54 },
    // community: (nos|notre|une de nos|un de nos|l'une de nos|l'un de nos) [fidèle*|chère*|talentueu*|super] {customer}
    nmihco2x: { discount: 0.11, 'exclusive-info': 0.12, connected: -0.26, community: 1.99 },
    // community: (entre (vous|adhérents|membres|passionnés|voisins|parents|lecteurs|fans|utilisateurs|joueurs|amis|filles|clients|habitants)|les uns (et|avec|aux|des) (les|autres)|d'autres (parents|membres|passionnés|clients|joueurs|utilisateurs|lecteurs))
    clur40ap: { opinion: 0.12, community: 3.15, 'general-info': 0.16 },
    // community: (shout out|shoutout|big up|spéciale dédicace|dédicace à|clin d'œil à|bravo à|coup de chapeau) .. <mention>
    rmyzvoc0: { community: 2.71 },
    // community: (vu sur|aperçu sur|porté par|portée par|sublime sur|styled by|stylé par|repéré chez|repérée chez) <mention>
    '97925nvd': { community: 3.25 },
    // community: (avec tes|avec vos|avec ton|avec votre|à un|à une|entre) (ami*|amie*|pote*|copain*|copine*|proches|famille|voisin*|collègue*)
    '3g08y9xl': { community: 1.08 },
    // community: (partage*|partagez|envoie|envoyez|transfère*) .. (ami*|pote*|copine*|copain*|proche*|quelqu'un|entourage|collègue*)
    fheq5ekr: { community: 3.8 },
    // community: (parraine*|parrainez|invite*|amène*|viens avec|venez avec) .. (ami*|pote*|copine*|proche*)
    l1hocgdr: { community: 2.71 },
    // community: (fans|supporters|supporteurs|kop|ultras|tribune*|fan club|allez les|ensemble derrière)
    okmdb7o8: { event: 0.17, community: 1.5 },
    // community: (le mot de la fin|nous raconte|vous raconte*|racontent|raconte son|raconte sa|se confie*|témoigne|témoignent|dans ses mots|leurs mots)
    '58hmj53t': { reviews: -0.17, connected: -0.2, community: 3.05, 'general-info': -0.13 },
    // community: (gagnant*|vainqueur*|lauréat*|finaliste*|champion*|podium|participant*|compétiteur*|candidat*)
    '6c3w609h': {
      purchase: -0.13,
      reviews: -0.2,
      opinion: 0.16,
      event: -0.2,
      connected: 0.1,
      ideas: 0.15,
      community: 1.93,
      'general-info': 0.31,
    },
    // community: (félicitations|bravo|chapeau) (à|au|aux) .. (gagnant*|vainqueur*|lauréat*|finaliste*|participant*|élève*|étudiant*|équipe*|champion*|<mention>)
    bvkdfego: { reviews: -0.12, connected: -0.16, community: 2.57, 'general-info': 0.12 },
    // community: (participants|élèves|étudiants|habitants|riverains|voisins|familles|supporters|citoyens|jeunes)
    '8bso9n1i': {
      purchase: -0.16,
      reviews: 0.1,
      'new-products': -0.21,
      community: 0.77,
      'general-info': -0.12,
      entertain: 0.2,
    },
    // community: (vous avez été <number>|vous étiez <number>|vous êtes <number>|plus de <number> (membres|d'entre vous|passionnés|joueurs|participants)|<number> membres)
    xycp8ojf: { community: 2.99 },
    // community: (connaissez-vous|tu connais|vous connaissez|nomine*|proposez|recommandez) .. (quelqu'un|une personne|un voisin|une voisine) qui
    x2znao7e: { community: 3.25 },
    // community: (et si c'était vous|à vous de jouer|à toi de jouer|on repartage*|on reposte*|nous repartagerons|en story|sera repartagée|seront repartagées|les plus belles (seront|photos)|sur notre compte)
    r7xhd9a7: { community: 2.76 },
    // community: (on adore|on aime|j'adore|trop beau|sublime|canon|wahou|wow|magnifique) .. (<mention>|vos photos|votre photo|cette photo de)
    zuq21rq1: { community: 2.71 },
    // community: (je|j'ai|mon|ma|mes) +quotation
    ww07p4nl: { event: -0.23, community: 1.12, 'general-info': -0.28 },
    // community: (rencontres entre|rencontrez d'autres|échangez avec (d'autres|la|des)|discutez avec|retrouvez les autres|partagez entre)
    '5j011hwr': { community: 3.25 },
    // community: (fait maison par|créé par nos|imaginé par nos|proposé par nos|réalisé par nos) {customer}
    fcj99g1m: { community: 3.25 },
    // community: (ambassadeur|ambassadrice) (de la maison|de la marque|de france|mondial*|internation*)
    ms71y2nu: { community: -1.63 },
    // community: (communauté (de communes|urbaine|d'agglomération|européenne|scientifique|internationale|éducative)|communautés de communes)
    muiz5k28: { community: -2.19 },
    // community: (fonds communs|réseau (social|sociaux|électrique|de transport)|réseaux sociaux|club de golf|club sandwich)
    '7z9vlbeb': { community: -1.63 },
    // community: (merci|bravo|chapeau|félicitations) .. <mention>
    i34zpvf7: { community: 2.34 },
    // community: <mention> .. (photo*|cliché*|partage*|création*|look|recette*|dessin*|cosplay)
    beabtqhx: { community: 2.72 },
    // community: (cosplay|fan art|fanart|fan made|reprise) [de|par]
    zqf26l1s: { community: 2.8 },
    // community: (la|le|les|l'|ce|cette|ces) <any> (de|d'|par|signé|signée|chez) <mention> -post:link
    '0dkwrq4x': { community: 2.99 },
    // community: (groupe|club|réseau|communauté|cercle) (d'échange*|d'entraide|de lecture|du mardi|du mercredi|du jeudi|du samedi|de parents|de passionnés|d'anciens)
    '4ywno6as': { community: 3.98 },
    // community: (nos|rejoignez nos|rejoins nos|<number>) (bénévoles|volontaires|ambassadeurs|ambassadrices)
    jrz4bgzj: { connected: -0.15, community: 3.6 },
    // community: (nos habitués|nos fidèles|ce sont vous|c'est vous|vos chants|vos tifos|vous étiez nombreux|vous avez été nombreux)
    n2z373vt: { community: 2.3 },
    // community: (coéquipiers|partenaire* de jeu|binôme*|covoitur*|échanger vos|troquer|troc|avec (vos|tes|les) voisins)
    qxppp82s: { community: 3.22 },
    // community: (postez|poste|envoyez|envoie|partagez|partage) .. (votre|ta|vos|tes) .. (photo*|vidéo*|candidat*|version)
    '8eeppftg': { community: 3.23, 'jobs-investors': 0.1 },
    // community: (photo en commentaire|en story|vos photos|vos plus belles)
    ixo5jqp5: { community: 1.68 },
    // community: (la|le|les|l'|ce|cette|ces) <any> <any> (de|d'|par|signé|signée|chez) <mention> -post:link
    uny9rckr: { community: 2.9 },
    // community: (entre|avec) (jardiniers|jardinières|gourmands|mamans|papas|sportifs|collectionneurs|habitués|copines|copains|gens du quartier|les voisins)
    m1bjunmt: { community: 2.9 },
    // community: (merci|mercis|remercie*|remercions|bravo) .. (familles|habitants|participants|élèves|visiteurs|bénévoles|membres|adhérents|clients|supporters|abonnés|partenaires|sociétaires|fans|lecteurs|artistes)
    whfn1wsb: { community: 0.89 },
    // community: (envie de|va|vais|allons|veut|voulons|vient|tenait à|tenais à|heureux de|fiers de|avait|pour|de) vous raconter
    lm0buwo5: { community: 0.22 },
    // community: (nos|un de nos|une de nos|mes) (collaborateur*|collègue*|salarié*|équipe*|alternant*|apprenti*|stagiaire*|chef*|artisan*) .. (témoign*|racont*|se confie*|partage*|se livre*)
    l4djwv27: { community: 0.22 },
    // community: (votez|sondage|réponse*|résultat*|question*|rdv|rendez-vous|répondez|posez|à découvrir|plus d'infos) .. en story
    zuu6q83g: { community: 0.29 },
    // community: (taguez|tague|tag|identifiez|identifie|mentionnez|mentionne) (l'ami*|l'amie*|les ami*|les copin*|le copain|la copine|tes|ceux|celles|toutes|tous|deux|trois|<number>) .. (avec|qui|à qui|ami*|amie*|copin*|pote*|partage*)
    '85qqts9x': { community: 5.58 },
    // community: (félicitations|bravo|toutes nos félicitations|un grand bravo|chapeau) à <any> [et <any>] (qui|pour)
    v1e4kupd: { community: 5.1 },
    // community: (groupe*|café*|cercle*|rencontre*|réseau*|comité*) (local|locaux|locales|de sociétaires|d'habitants|de voisins|d'utilisateurs|de quartier|d'adhérents|de marche|de parole)
    irmoqcky: { community: 4.88 },
    // community: trouvez (votre|un|le) (groupe|club|section|équipe|antenne|communauté|partenaire) [local*|le plus proche|près]
    d5ekcwk6: { community: 5.42 },
    // community: (échanger|partager|discuter|pour) .. (s'entraider|entre eux|entre elles|entre vous|entre membres|entre voisins)
    y7liaikv: { community: 4.34 },
    // community: (formez|composez|constituez|montez) (votre|une|ton) équipe
    e29ld2e4: { community: 4.34 },
    // giveaway: (jeu concours|jeux concours|jeu-concours|concours|giveaway*|tirage au sort|tirages au sort|tombola*|loterie*)
    q2p2fd22: { ideas: 0.21, community: -0.13, giveaway: 4.35 },
    // giveaway: (tente|tentez|tenter|courez|avoir) [de|ta|votre|la] (chance|gagner|remporter)
    z71wt6tj: { community: -0.11, giveaway: 5.37 },
    // giveaway: (à|de|pour) (gagner|remporter)
    hqb1xufw: { giveaway: 4.25 },
    // giveaway: (chance*|occasion) de (gagner|remporter|décrocher)
    '2fp11ll9': { giveaway: 5.53 },
    // giveaway: (gagne|gagnez|remporte|remportez) (un|une|le|la|ton|votre|des|deux|vos|tes|<number>|<money>)
    y5tkcuoj: { giveaway: 3.89 },
    // giveaway: (fais|faites|faire|vous fait|te fait|fera) gagner
    frjz670k: { giveaway: 5.34 },
    // giveaway: (<number> (gagnant*|lot*|places à gagner|heureux)|à la clé|en jeu)
    e0y54t4i: { event: 0.11, giveaway: 3.71 },
    // giveaway: (pour (participer|jouer|tenter)|(suis|suivez|likez|like|identifie|identifiez|taguez|tague|commente|commentez|rt) .. (gagner|participer|concours))
    f36qxct1: { community: -0.28, giveaway: 4.58 },
    // giveaway: (tiré* au sort|tirage le|règlement (du jeu|complet|en bio)|sans obligation d'achat|bonne chance)
    zh823foi: { giveaway: 3.92 },
    // giveaway: (gagnant*|lot|lots|jouer|jouez)
    '1q89lnmo': {
      service: 0.32,
      event: -0.13,
      ideas: 0.22,
      community: 0.22,
      'general-info': -0.14,
      giveaway: 1.21,
    },
    // giveaway: (félicitations|bravo) (à|au|aux) .. gagnant*
    kd5nnxiy: { giveaway: 0.65 },
    // entertain: (mdr|lol|ptdr|haha*|mème*|meme*|mood|pov|quand (tu|vous|on|il|ton|le)|ce moment où|cette personne qui|😂|🤣|😜|😎|😏|🍻)
    ufubdvw5: {
      reviews: 0.16,
      'new-products': -0.32,
      connected: 0.2,
      community: -0.14,
      entertain: 1.95,
      other: -0.4,
    },
    // entertain: (devine*|devinette*|quiz|énigme*|rébus|charade|jeu des|qui suis-je|vrai ou faux|trouvez)
    f1muzgyv: { entertain: 2.2, other: -0.17 },
    // entertain: (blague*|humour|rire|drôle*|marrant*|jeu de mots|poisson d'avril)
    '0h2jtvg2': { entertain: 1.5 },
    // greeting: (bonne|belle|joyeuse*|heureuse|excellente) (année|fête*|journée|soirée|semaine|pâques|rentrée|nuit|saint-valentin|fin de semaine)
    fyd5phj9: { entertain: -0.26, greeting: 3.37, other: -0.24 },
    // greeting: (joyeux|bon|bel|excellent) (noël|anniversaire|dimanche|lundi|mardi|mercredi|jeudi|vendredi|samedi|week-end|weekend|ramadan|été|14 juillet|1er mai|ouikenne)
    rbj65c1h: { greeting: 3.23, other: -0.22 },
    // greeting: (bonjour|bonsoir|hello|coucou|bonnes (vacances|fêtes)|meilleurs vœux|meilleurs voeux|bonne fête)
    '26vjswoy': { 'new-products': -0.1, service: 0.18, connected: -0.12, community: -0.32, greeting: 2.63 },
    // greeting: (vous souhait*|te souhait*|souhaite (à|une|un|de))
    '8hpya484': { 'new-products': 0.12, connected: -0.14, greeting: 2.73 },
    // inspire: (citation*|motivation*|inspiration*|proverbe*|sagesse|mantra*)
    '5v3jhlbv': { entertain: -0.13, inspire: 2.2 },
    // inspire: (crois en|croyez en|croire en|n'abandonne*|ose*|osez|rêve*|la vie est|le bonheur|le succès|le courage|chaque jour est|rien n'est impossible)
    '62ciqpsl': { inspire: 2 },
    // inspire: (il suffit|il faut savoir|l'important c'est|prends le temps|prenez le temps|sois|soyez)
    km115lwe: { inspire: 1.25 },
    // cause: (don|dons|faites un don|donner|collecte*|cagnotte|sensibilis*|journée (mondiale|internationale|nationale)|octobre rose|movember|téléthon|association*|solidarité)
    fivhuqn1: {
      event: 0.33,
      connected: -0.18,
      community: 0.18,
      entertain: -0.24,
      inspire: -0.1,
      cause: 3.14,
      other: -0.25,
    },
    // cause: (climat*|égalité|racisme|justice|droits (humains|de l'homme|des femmes)|réfugié*|pauvreté|violence*|handicap|planète)
    '8nvlr9o5': { 'general-info': -0.52, cause: 1.24 },
    // jobs-investors: (recrut*|on recrute|nous recrutons|rejoins (notre|l') équipe|rejoignez (nos|notre) équipe*|postul*|offre* d'emploi|emploi*|cdi|cdd|stage|alternance|candidature*|cv|poste à pourvoir)
    '50ud9kyt': { community: -0.21, entertain: -0.13, 'jobs-investors': 3.3 },
    // jobs-investors: (actionnaire*|investisseur*|dividende*|résultats (trimestriels|annuels|semestriels)|chiffre d'affaires|rapport annuel)
    le8i30zg: { purchase: -0.1, 'jobs-investors': 2.64 },
    // other: (à suivre|départ|étape|jour|c'est parti|en route|arrivée)
    '9ud5x3w1': {
      discount: -0.13,
      purchase: -0.23,
      reviews: -0.13,
      'new-products': 0.14,
      connected: 0.1,
      community: 0.16,
      'general-info': 0.28,
      other: 0.53,
    },
    // shape: abstract-words
    '9ju03ja0': {
      discount: -0.64,
      purchase: -0.6,
      reviews: -0.48,
      'exclusive-info': -0.53,
      'new-products': -0.83,
      opinion: -0.34,
      event: 0.22,
      connected: -0.33,
      ideas: -0.3,
      'general-info': -0.52,
      giveaway: -0.36,
      entertain: -0.11,
    },
    // shape: greeting
    smro3cf0: {
      discount: -0.39,
      purchase: -0.49,
      reviews: -0.78,
      'exclusive-info': -0.25,
      'new-products': 0.18,
      opinion: -0.21,
      service: 0.43,
      event: -0.52,
      connected: -0.5,
      ideas: -0.2,
      community: 0.48,
      'general-info': -0.38,
      giveaway: -0.22,
      entertain: -0.25,
      greeting: 1.58,
      inspire: -0.46,
      cause: -0.31,
      'jobs-investors': -0.2,
      other: -1.61,
    },
    // shape: call-to-link
    '2w8fy5iw': {
      discount: 0.22,
      purchase: 0.67,
      reviews: -0.18,
      'exclusive-info': 0.16,
      'new-products': 0.93,
      opinion: -0.24,
      service: -0.16,
      event: 0.59,
      connected: -0.17,
      ideas: -0.28,
      community: -0.68,
      giveaway: -0.1,
      inspire: -0.12,
      cause: 0.24,
      other: -0.12,
    },
    // shape: caption
    uazs0iaz: {
      discount: -0.47,
      purchase: -0.4,
      reviews: -0.76,
      'exclusive-info': -0.27,
      'new-products': -0.81,
      opinion: -0.26,
      service: 0.24,
      event: -0.22,
      connected: 0.52,
      ideas: -0.2,
      community: -0.35,
      'general-info': -1.47,
      giveaway: -0.13,
      entertain: -0.68,
      inspire: -1.59,
      cause: -0.75,
      'jobs-investors': -0.52,
      other: 2.33,
    },
    // shape: choice-list
    '3vi7jeor': {
      discount: -0.16,
      purchase: -0.23,
      reviews: -0.17,
      'exclusive-info': -0.28,
      opinion: 1.84,
      service: -0.22,
      event: -0.44,
      connected: -0.15,
      ideas: -0.17,
      community: -0.16,
      giveaway: -0.16,
    },
    // shape: closing-question
    xj1z7lf2: {
      discount: -0.1,
      purchase: -0.15,
      reviews: 0.15,
      'exclusive-info': -0.33,
      'new-products': 0.78,
      opinion: 0.97,
      service: -0.19,
      event: -0.41,
      ideas: 0.43,
      community: 0.32,
      giveaway: -0.12,
    },
    // shape: colon
    cg4j51wd: { reviews: -0.23, 'general-info': 0.1 },
    // shape: date
    '57lwxmqk': {
      discount: -0.36,
      purchase: -0.57,
      reviews: -1.24,
      'exclusive-info': 0.31,
      opinion: -0.97,
      event: 0.14,
      connected: -0.38,
      ideas: -0.36,
      community: -0.42,
      'general-info': -0.36,
      giveaway: 1.35,
      entertain: -0.44,
      inspire: -0.64,
      cause: 0.5,
      'jobs-investors': 0.26,
    },
    // shape: ellipsis
    sb39uvab: {
      discount: -0.18,
      purchase: -0.21,
      reviews: -0.46,
      'exclusive-info': 1.3,
      'new-products': 0.22,
      opinion: -0.19,
      service: -0.19,
      event: -0.18,
      connected: -0.51,
      ideas: 0.38,
      community: 1,
      'general-info': -0.79,
      entertain: -0.12,
      greeting: -0.13,
      inspire: -0.27,
      cause: -0.16,
      'jobs-investors': -0.1,
      other: 0.66,
    },
    // shape: exclamation
    axhikal4: {
      purchase: -0.13,
      reviews: -0.1,
      'exclusive-info': -0.76,
      'new-products': -0.15,
      opinion: -0.6,
      service: -0.75,
      event: 0.42,
      connected: -0.32,
      ideas: 0.89,
      community: 0.89,
      'general-info': -0.88,
      entertain: 0.1,
      greeting: 0.21,
      inspire: -0.8,
      cause: -0.33,
      other: 0.34,
    },
    // shape: first-person-plural
    '4o6as13c': {
      discount: -0.41,
      purchase: -0.25,
      reviews: 0.8,
      'exclusive-info': 0.35,
      'new-products': -0.4,
      opinion: -1.33,
      event: 0.13,
      connected: 0.88,
      ideas: 0.93,
      community: 0.82,
      'general-info': -0.14,
      giveaway: -0.28,
      entertain: -0.8,
      inspire: 0.39,
      cause: -0.21,
      'jobs-investors': 0.38,
      other: 0.14,
    },
    // shape: first-person-singular
    zg87146o: {
      discount: -0.16,
      purchase: -0.16,
      reviews: 0.25,
      'exclusive-info': -0.21,
      'new-products': -0.38,
      opinion: -0.17,
      service: -0.1,
      connected: 0.43,
      ideas: -0.1,
      community: -0.2,
      'general-info': -0.31,
      giveaway: -0.11,
      entertain: 0.92,
      inspire: -0.35,
      cause: -0.14,
      other: -0.23,
    },
    // shape: handle-credit
    ck3q4gsl: { connected: -0.11, community: 0.43 },
    // shape: hashtag-campaign
    wxmae872: { giveaway: 0.22 },
    // shape: headline
    pdf2cwwo: { reviews: -0.13, event: 0.46, community: -0.1, 'general-info': -0.31 },
    // shape: imperative-opening
    g5am51sz: {
      discount: 0.13,
      purchase: 0.9,
      reviews: -0.63,
      'exclusive-info': 0.4,
      'new-products': -0.31,
      opinion: 0.74,
      service: -0.28,
      event: -0.25,
      connected: -1.59,
      ideas: 0.32,
      community: 0.69,
      'general-info': -0.7,
      giveaway: 0.57,
      entertain: -0.36,
      greeting: -0.2,
      inspire: 0.16,
      'jobs-investors': 0.24,
    },
    // shape: introduction
    sh8i03n8: {
      discount: -0.16,
      purchase: -0.21,
      reviews: 0.84,
      'exclusive-info': -0.15,
      opinion: -0.12,
      service: 0.36,
      event: -0.17,
      connected: 0.67,
      ideas: -0.14,
      community: 0.13,
      'general-info': -0.74,
      entertain: -0.19,
      inspire: -0.16,
      cause: 0.21,
      other: 0.11,
    },
    // shape: link
    m5nabhbb: {
      purchase: -0.11,
      reviews: -0.45,
      'exclusive-info': -0.82,
      'new-products': -0.13,
      opinion: -0.19,
      service: -0.24,
      event: 1.02,
      connected: -0.18,
      ideas: -0.98,
      community: -1.21,
      'general-info': -0.12,
      giveaway: -0.2,
      entertain: -0.18,
      inspire: -0.17,
      cause: 0.2,
      'jobs-investors': 0.25,
      other: -0.24,
    },
    // shape: list
    btkex4mc: { 'general-info': 0.28 },
    // shape: long-prose
    qfnj5yjd: {
      discount: -0.11,
      reviews: -0.32,
      'new-products': -0.31,
      community: -0.47,
      'general-info': 0.53,
    },
    // shape: long-words
    i02uhi6b: {
      discount: 0.11,
      purchase: 0.25,
      reviews: -0.12,
      'exclusive-info': -0.59,
      'new-products': 0.82,
      service: 1.03,
      connected: -0.37,
      community: 0.1,
      'general-info': -0.12,
      giveaway: -0.32,
      entertain: -0.5,
      greeting: 0.38,
      inspire: -0.33,
      cause: -0.15,
      'jobs-investors': 0.55,
      other: -0.18,
    },
    // shape: mention
    nwt90i8a: {
      discount: -0.57,
      purchase: -0.59,
      reviews: -1.16,
      'exclusive-info': -0.45,
      'new-products': -0.62,
      opinion: -0.3,
      service: -0.58,
      connected: -0.37,
      ideas: -0.34,
      community: 0.74,
      'general-info': 0.5,
      giveaway: -0.24,
      entertain: -0.15,
      other: 0.27,
    },
    // shape: mention-first
    '8lcisc9d': {
      discount: -0.24,
      reviews: -0.34,
      'new-products': 0.22,
      service: 1.06,
      event: -0.58,
      connected: 0.4,
      community: -0.4,
      'general-info': 0.19,
      other: 0.1,
    },
    // shape: middling-words
    mmjudrnh: {
      discount: 0.32,
      purchase: -0.13,
      reviews: -0.24,
      'exclusive-info': 0.13,
      'new-products': -0.17,
      event: 0.45,
      connected: -0.21,
      ideas: 0.37,
      community: -0.4,
      'general-info': 0.35,
      giveaway: -1.12,
      greeting: 0.35,
      inspire: -0.4,
      cause: -0.18,
      'jobs-investors': 0.5,
      other: -0.35,
    },
    // shape: no-sentence
    ny06pidj: {
      'general-info': -0.79,
      entertain: -0.39,
      greeting: -0.62,
      inspire: -0.14,
      cause: -0.1,
      other: 0.89,
    },
    // shape: number-fact
    tb38wbik: {
      purchase: 0.39,
      reviews: 0.16,
      'exclusive-info': -0.48,
      opinion: 0.14,
      service: 0.65,
      event: -0.61,
      ideas: -0.41,
      'general-info': 0.47,
      giveaway: 0.42,
      entertain: 0.72,
      greeting: -0.16,
      inspire: -0.46,
      cause: -0.26,
      'jobs-investors': 0.37,
    },
    // shape: percentage
    tc9x1wh8: {
      discount: 1.45,
      purchase: 0.4,
      reviews: -0.31,
      'new-products': 0.11,
      opinion: 0.36,
      service: -0.2,
      event: -0.6,
      connected: -0.28,
      community: -0.7,
      'general-info': -0.43,
      giveaway: -0.12,
      entertain: -0.37,
      'jobs-investors': 0.67,
    },
    // shape: price
    oicor9ng: {
      discount: 1.81,
      purchase: 2.06,
      'exclusive-info': -0.34,
      'new-products': 0.1,
      opinion: -0.28,
      service: -0.44,
      connected: -0.35,
      ideas: -0.23,
      community: -0.49,
      'general-info': -0.24,
      giveaway: -0.28,
    },
    // shape: price-cut
    h7el5q8p: { discount: 4.72, purchase: -0.45 },
    // shape: promo-code
    '55ujfcei': { discount: 4.71, purchase: -0.64 },
    // shape: question
    bd1m18ps: {
      purchase: -0.28,
      reviews: -0.53,
      'new-products': -0.64,
      opinion: 1.27,
      service: 0.37,
      event: 0.56,
      connected: -0.68,
      ideas: 0.6,
      community: -0.18,
      'general-info': -0.25,
      giveaway: 0.69,
      entertain: 0.96,
      inspire: -0.12,
      other: -0.81,
    },
    // shape: question-opening
    vdaauf98: {
      discount: 0.24,
      reviews: -0.52,
      'exclusive-info': -0.63,
      'new-products': -1.13,
      opinion: 0.73,
      service: 0.66,
      connected: -0.32,
      'general-info': 0.52,
      giveaway: 0.87,
      entertain: 0.52,
      other: -0.36,
    },
    // shape: question-to-reader
    lxwgrb3k: {
      discount: -0.61,
      purchase: -0.74,
      reviews: -0.11,
      'exclusive-info': 0.2,
      'new-products': -0.3,
      opinion: 0.98,
      service: -0.25,
      event: -0.27,
      connected: -0.37,
      ideas: 0.86,
      community: 0.32,
      'general-info': 0.18,
      giveaway: 0.15,
    },
    // shape: quotation
    btncop4t: {
      discount: -0.57,
      purchase: -0.54,
      reviews: 2.19,
      'exclusive-info': -0.4,
      'new-products': -0.91,
      opinion: -0.3,
      service: -0.46,
      event: -0.36,
      connected: -0.92,
      ideas: -0.35,
      community: 0.14,
      'general-info': 0.46,
      giveaway: -0.19,
      entertain: 0.46,
      greeting: -0.15,
      inspire: 0.38,
      cause: -0.18,
      other: -0.37,
    },
    // shape: quote-credit
    '58u8ib3m': { reviews: 1.45 },
    // shape: reply
    pc95g5fv: {
      purchase: -0.37,
      reviews: -0.11,
      'exclusive-info': -0.12,
      'new-products': -0.4,
      service: 2.22,
      event: -0.28,
      connected: 0.31,
      ideas: -0.12,
      community: -0.86,
      'general-info': -0.54,
    },
    // shape: second-person
    rwbv3gdp: {
      purchase: -0.19,
      reviews: -0.35,
      'exclusive-info': 0.5,
      opinion: 0.45,
      service: 0.31,
      event: 0.21,
      connected: 0.66,
      ideas: 0.41,
      community: 0.8,
      'general-info': -0.93,
      giveaway: 0.64,
      entertain: 0.41,
      inspire: 0.25,
      cause: -0.42,
      'jobs-investors': -0.13,
      other: -0.78,
    },
    // shape: shop-link
    xs11gtnc: { discount: -0.15, purchase: 1.33, 'new-products': 0.36, event: 0.56, 'general-info': -0.19 },
    // shape: short
    '4l7nosfr': {
      discount: 0.16,
      purchase: -0.25,
      reviews: 0.32,
      'exclusive-info': -0.54,
      'new-products': -0.44,
      opinion: 2.09,
      service: 0.35,
      event: 0.17,
      connected: -0.4,
      community: 0.24,
      'general-info': -0.57,
      entertain: -0.29,
      greeting: 0.29,
      inspire: 0.81,
      'jobs-investors': -0.8,
      other: 0.87,
    },
    // shape: short-reply
    dpbxwktq: { service: -0.17, connected: 1.12, community: -0.1, 'general-info': -0.1 },
    // shape: signature
    az9xb8s2: {},
    // shape: stacked-marks
    jamo81o5: { 'new-products': -0.3, community: -0.21, 'general-info': 0.24, entertain: -0.12, other: 0.18 },
    // shape: we-to-you
    d0jcl2ee: {
      discount: 0.3,
      purchase: 0.39,
      reviews: -0.54,
      'new-products': 0.1,
      opinion: -0.18,
      service: -0.2,
      event: -0.11,
      connected: -0.26,
      ideas: 0.15,
      community: -0.26,
      'general-info': -0.22,
      giveaway: 0.85,
    },
  },
  terms: {
    '% sur': { discount: 0.14 },
    '<mention>': { reviews: -0.13 },
    '<mention> pour': { 'general-info': 0.1 },
    '<number>': {
      reviews: 0.16,
      'exclusive-info': -0.22,
      service: -0.13,
      connected: -0.26,
      community: -0.11,
      'general-info': 0.24,
    },
    '<number> <number>': { purchase: -0.1, 'new-products': -0.21, service: 0.16, event: -0.2 },
    '<number> ans': { connected: 0.15 },
    '<number> au': { service: 0.1 },
    '<number> er': { 'general-info': 0.1 },
    '<number> est': { purchase: 0.14, 'new-products': 0.35 },
    '<number> et': { event: 0.23 },
    '<number> h': { connected: -0.11, giveaway: 0.1 },
    '<number> jours': { 'general-info': 0.11 },
    '<number> km': { community: 0.12 },
    '<number> mois': { 'general-info': -0.1 },
    '<number> octobre': { event: 0.13 },
    '<number> par': { reviews: 0.1 },
    '<number> sur': { reviews: 0.25, connected: -0.19 },
    '<number> €': { discount: 0.27 },
    '<url>': { event: 0.16, community: -0.17 },
    a: { 'new-products': -0.36, opinion: 0.34, event: -0.1, community: -0.61 },
    'a <number>': { discount: 0.13, purchase: -0.32, 'new-products': -0.22 },
    'a l': { reviews: 0.32, event: -0.17 },
    'a la': { purchase: 0.15, 'new-products': 0.14 },
    'a pas': { 'exclusive-info': 0.11, entertain: 0.1 },
    'a vous': { connected: 0.24 },
    abonnes: { 'exclusive-info': 0.26 },
    altea: { 'new-products': 0.22 },
    ambiance: { community: 0.22 },
    annee: { reviews: 0.14, connected: 0.19, entertain: -0.11 },
    ans: { connected: 0.35 },
    aout: { discount: 0.11 },
    appli: { 'new-products': 0.21 },
    apres: { entertain: 0.12 },
    arrive: { 'new-products': 0.36 },
    atelier: { event: -0.26, 'general-info': 0.15 },
    au: { reviews: 0.41, 'new-products': -0.12, event: 0.46, connected: -0.17, 'general-info': -0.2 },
    'au <number>': { service: 0.25, 'general-info': -0.16 },
    aujourd: { connected: 0.14 },
    'aujourd hui': { connected: 0.14 },
    avant: {
      discount: 0.17,
      purchase: 0.29,
      'exclusive-info': 0.52,
      event: -0.33,
      ideas: 0.12,
      'general-info': -0.1,
      giveaway: 0.12,
    },
    'avant le': { purchase: 0.33, event: -0.13 },
    'avant tout': { 'exclusive-info': 0.1 },
    avec: { service: -0.1, connected: 0.34, community: 0.38, 'general-info': -0.13, giveaway: 0.24 },
    'avec nos': { community: 0.15 },
    'avec nous': { connected: 0.16, community: 0.16 },
    'avec une': { event: 0.11 },
    avis: { connected: -0.21 },
    avons: { connected: 0.14, 'general-info': 0.17 },
    bien: { 'exclusive-info': 0.1, 'general-info': -0.1 },
    bravo: { community: 0.35 },
    c: { reviews: -0.13, 'new-products': -0.1, connected: 0.19, inspire: 0.13 },
    'c est': { reviews: -0.11, connected: 0.2, inspire: 0.13 },
    cafe: { 'general-info': -0.17 },
    carte: { 'new-products': 0.13 },
    ce: { discount: 0.13, 'new-products': -0.28, event: 0.19, entertain: -0.11 },
    'ce matin': { connected: 0.14 },
    'ce que': { reviews: 0.12, 'general-info': 0.14 },
    cet: { event: 0.15 },
    cette: { purchase: -0.13, connected: 0.19 },
    change: { reviews: 0.12, 'new-products': 0.29 },
    chaque: { connected: 0.25 },
    chez: { reviews: -0.1 },
    cinq: { purchase: 0.21 },
    collection: { 'new-products': 0.1 },
    commander: { purchase: 0.16 },
    comme: { connected: 0.14 },
    comment: { 'general-info': -0.13 },
    commentaire: { opinion: 0.12 },
    complet: { 'general-info': 0.12 },
    contre: { cause: 0.21 },
    d: { purchase: -0.23, connected: -0.15, entertain: -0.15, inspire: 0.34 },
    'd etre': { inspire: 0.11 },
    'd une': { reviews: 0.16 },
    dans: { discount: 0.18, connected: 0.16, 'general-info': -0.1 },
    'dans l': { 'new-products': 0.13 },
    'dans les': { connected: 0.17 },
    'dans notre': { event: -0.11 },
    de: {
      discount: -0.12,
      purchase: -0.26,
      'new-products': 0.1,
      event: -0.24,
      community: 0.15,
      'general-info': 0.1,
      giveaway: 0.13,
      other: -0.15,
    },
    'de <number>': { event: -0.19, connected: -0.22 },
    'de l': { 'new-products': -0.14, connected: -0.18, 'general-info': 0.15 },
    'de la': { purchase: -0.1, 'exclusive-info': 0.17, connected: -0.22 },
    'de nos': { connected: 0.18 },
    'de notre': { event: 0.11, 'general-info': -0.12 },
    debat: { 'general-info': -0.11 },
    decouvrir: { 'general-info': 0.16 },
    deja: { 'exclusive-info': 0.21 },
    demain: { service: 0.21 },
    demandez: { service: 0.12, 'general-info': 0.11 },
    depuis: { community: 0.1 },
    'depuis <number>': { community: 0.13, 'general-info': -0.13 },
    des: { discount: -0.3, purchase: -0.11, event: 0.21 },
    deux: { event: -0.16, connected: 0.29, community: -0.26, 'general-info': 0.23 },
    deuxieme: { reviews: 0.11 },
    direct: { 'general-info': -0.19 },
    disponible: { purchase: 0.18, 'new-products': 0.16 },
    dit: { entertain: 0.11 },
    du: {
      discount: -0.17,
      purchase: -0.15,
      'new-products': -0.23,
      community: 0.21,
      entertain: 0.19,
      other: -0.15,
    },
    'du <number>': { 'new-products': 0.1 },
    'du jour': { 'general-info': 0.21, other: -0.11 },
    'du marche': { event: -0.14 },
    electrique: { 'new-products': 0.13 },
    elle: { 'new-products': 0.26, connected: 0.11 },
    emploi: { 'general-info': 0.11 },
    en: { purchase: 0.5, reviews: -0.2, connected: -0.24, 'general-info': 0.22, 'jobs-investors': 0.11 },
    'en <number>': { 'general-info': 0.15 },
    'en boutique': { purchase: 0.1 },
    'en commentaire': { opinion: 0.12, giveaway: 0.1 },
    'en ligne': { purchase: 0.13, event: -0.17 },
    'en vente': { purchase: 0.28, event: 0.12 },
    encore: { 'exclusive-info': 0.13, 'general-info': -0.13 },
    energetique: { service: 0.12 },
    equipes: { community: -0.11 },
    er: { 'general-info': 0.1 },
    est: {
      purchase: 0.48,
      reviews: -0.2,
      'new-products': 0.31,
      event: -0.26,
      'general-info': 0.14,
      inspire: 0.3,
    },
    'est en': { 'new-products': 0.1 },
    et: { purchase: 0.37, 'exclusive-info': -0.13, connected: 0.26, community: 0.18, 'general-info': 0.28 },
    'et sur': { purchase: 0.18 },
    etre: { 'general-info': -0.12, inspire: 0.11 },
    explique: { 'general-info': 0.1 },
    face: { 'general-info': 0.13 },
    faire: { connected: 0.25 },
    famille: { event: 0.14, connected: 0.16 },
    femmes: { event: -0.13 },
    fois: { reviews: 0.11, 'general-info': 0.16 },
    gagner: { giveaway: 0.2 },
    grande: { event: 0.17 },
    gratuit: { 'new-products': 0.1 },
    h: { connected: -0.11, giveaway: 0.1 },
    'h <number>': { event: -0.1, 'general-info': 0.22 },
    heures: { community: 0.1, 'general-info': 0.15 },
    hier: { community: 0.17 },
    'hier soir': { community: 0.11 },
    histoire: { connected: 0.13 },
    hui: { connected: 0.14 },
    huile: { 'general-info': 0.11 },
    ici: { service: 0.14, community: -0.12, 'general-info': 0.24 },
    'ici <url>': { service: 0.11 },
    il: { 'new-products': 0.17, entertain: 0.22 },
    'il reste': { event: 0.13, 'general-info': -0.13 },
    inscriptions: { 'general-info': -0.13 },
    jeu: { giveaway: 0.29 },
    jeudi: { 'new-products': 0.2, event: 0.16, 'general-info': -0.13 },
    jour: { 'new-products': 0.19, 'general-info': 0.24, other: -0.15 },
    journee: { event: 0.11 },
    jours: { 'general-info': 0.19 },
    juillet: { discount: 0.16 },
    jusqu: { discount: 0.31 },
    'jusqu a': { discount: 0.28 },
    juste: { entertain: 0.24 },
    km: { community: 0.12 },
    l: { reviews: 0.13, 'exclusive-info': 0.22, 'general-info': 0.14, inspire: 0.13 },
    'l appli': { 'new-products': 0.22 },
    la: {
      purchase: -0.13,
      reviews: -0.21,
      'exclusive-info': 0.37,
      opinion: -0.17,
      connected: -0.13,
      community: -0.15,
      'general-info': 0.17,
      giveaway: 0.23,
      entertain: 0.19,
    },
    'la deuxieme': { reviews: 0.12 },
    'la nouvelle': { 'exclusive-info': 0.29 },
    'la saison': { purchase: 0.1 },
    le: {
      purchase: 0.43,
      reviews: -0.13,
      'exclusive-info': 0.4,
      'new-products': 0.31,
      event: -0.22,
      connected: -0.24,
      entertain: 0.41,
      other: -0.36,
    },
    'le <number>': { 'general-info': -0.13 },
    'le monde': { 'general-info': -0.13 },
    'le plus': { opinion: 0.11 },
    'le premier': { 'exclusive-info': 0.18 },
    les: {
      discount: 0.18,
      purchase: -0.12,
      reviews: -0.12,
      'exclusive-info': 0.24,
      'new-products': -0.38,
      opinion: -0.12,
      community: 0.12,
      'general-info': 0.25,
    },
    'les autres': { event: -0.1 },
    'les billets': { service: 0.1 },
    leur: { event: -0.16, community: 0.28 },
    leurs: { connected: 0.11 },
    ligne: { purchase: 0.11, service: 0.19, event: -0.36 },
    live: { event: 0.11, 'general-info': -0.11 },
    livre: { community: 0.22 },
    magasin: { giveaway: 0.3 },
    magasins: { purchase: -0.11 },
    mai: { 'general-info': 0.1 },
    maintenant: { 'new-products': 0.29, 'general-info': -0.24 },
    mais: { 'exclusive-info': 0.24 },
    matin: { connected: 0.11, other: 0.15 },
    meilleur: { community: 0.17, 'general-info': -0.1 },
    membres: { 'exclusive-info': 0.11 },
    merci: { purchase: -0.1, reviews: 0.31, event: -0.13, community: 0.31 },
    midi: { event: 0.14 },
    mieux: { connected: 0.16 },
    minutes: { opinion: 0.2 },
    mois: { event: 0.12 },
    mon: { 'general-info': -0.17 },
    monde: { 'general-info': -0.11 },
    n: { 'exclusive-info': 0.18, connected: 0.14, entertain: 0.1 },
    'n a': { 'exclusive-info': 0.1, entertain: 0.16 },
    ne: { 'new-products': -0.11, connected: 0.24 },
    nom: { purchase: 0.1 },
    nos: { discount: 0.32, purchase: -0.28, reviews: -0.25, event: -0.19, connected: 0.25 },
    'nos <number>': { 'general-info': -0.15 },
    note: { reviews: 0.17, connected: -0.14 },
    notre: { discount: -0.23, reviews: 0.35, connected: -0.17, 'general-info': 0.21 },
    'notre site': { purchase: 0.13, 'general-info': 0.22 },
    nous: { connected: 0.31, 'general-info': -0.15 },
    'nous avons': { connected: 0.14, 'general-info': 0.17 },
    nouveau: { 'new-products': 0.51, 'general-info': -0.17 },
    nouvelle: { 'exclusive-info': 0.24, 'new-products': 0.13 },
    octobre: { event: 0.12 },
    offert: { discount: 0.27 },
    offerte: { discount: 0.18 },
    on: { reviews: -0.12, opinion: -0.14, event: 0.2 },
    'on est': { event: -0.13 },
    'on vous': { 'general-info': 0.18 },
    ont: { community: 0.16 },
    ootd: { community: 0.13 },
    ou: { event: -0.12, 'general-info': -0.12 },
    ouvert: { 'general-info': -0.11 },
    par: { purchase: -0.12, connected: 0.12, 'general-info': 0.3 },
    'par <mention>': { community: 0.1 },
    parler: { 'exclusive-info': 0.12 },
    pas: { 'exclusive-info': 0.15, connected: 0.12, entertain: 0.3 },
    peau: { 'new-products': 0.27 },
    photo: { 'exclusive-info': 0.13, community: 0.13 },
    photos: { community: 0.61 },
    places: { event: 0.21 },
    'places pour': { giveaway: 0.1 },
    plus: { reviews: 0.29, 'new-products': 0.34, opinion: 0.13 },
    pour: {
      purchase: 0.17,
      reviews: 0.18,
      'new-products': -0.11,
      connected: -0.1,
      community: -0.46,
      entertain: -0.14,
    },
    'pour vous': { connected: 0.1 },
    pourquoi: { 'general-info': 0.31 },
    premier: { 'exclusive-info': 0.11, 'general-info': -0.2 },
    presente: { event: 0.1 },
    puis: { service: 0.11 },
    quand: { event: -0.1 },
    que: { reviews: 0.31, connected: 0.44, 'general-info': 0.43 },
    'que vous': { 'general-info': 0.12 },
    questions: { event: 0.14 },
    qui: { 'general-info': -0.11 },
    'qui ont': { community: 0.1 },
    recette: { purchase: 0.12 },
    region: { discount: 0.12 },
    rejoignez: { event: 0.12 },
    reste: { event: 0.13 },
    resultats: { 'general-info': 0.14 },
    retour: { connected: -0.2 },
    retrouver: { connected: 0.21 },
    rien: { 'general-info': 0.12 },
    routine: { 'new-products': 0.15, 'general-info': -0.15 },
    rue: { event: -0.13 },
    s: { 'general-info': -0.16, other: 0.12 },
    sa: { reviews: 0.18, 'general-info': -0.19 },
    salle: { purchase: 0.19 },
    samedi: { event: 0.36 },
    'samedi a': { event: 0.21 },
    sans: { opinion: -0.1, 'general-info': 0.18 },
    savoir: { 'general-info': 0.13 },
    semaine: { event: 0.15 },
    sera: { event: 0.14, ideas: 0.16 },
    serie: { 'new-products': 0.18 },
    service: { service: 0.11 },
    si: { 'exclusive-info': 0.24, connected: -0.1 },
    'si vous': { 'exclusive-info': 0.25 },
    site: { purchase: 0.27, 'new-products': 0.19, 'general-info': 0.15 },
    son: { event: -0.1, 'general-info': 0.12 },
    sont: { 'new-products': -0.14, event: -0.11, 'general-info': 0.45 },
    suite: { 'new-products': 0.1 },
    sur: {
      discount: 0.41,
      purchase: 0.18,
      'exclusive-info': -0.17,
      connected: -0.23,
      community: -0.24,
      'general-info': 0.13,
    },
    'sur l': { reviews: 0.15, event: -0.11 },
    'sur la': { 'general-info': 0.13 },
    'sur le': { 'new-products': -0.16 },
    'sur notre': { purchase: 0.1, event: 0.17 },
    tient: { 'general-info': 0.1 },
    tirage: { giveaway: 0.13 },
    ton: { reviews: 0.1, community: 0.26 },
    tous: { discount: 0.3, 'new-products': 0.23 },
    'tous les': { discount: 0.17 },
    tout: { discount: 0.23, 'exclusive-info': 0.12, event: 0.13, 'general-info': -0.22 },
    'tout le': { discount: 0.19, 'general-info': -0.13 },
    toute: { discount: 0.11, event: 0.1, 'general-info': -0.23 },
    'toute la': { discount: 0.11, event: 0.27, 'general-info': -0.17 },
    toutes: { 'general-info': -0.1 },
    transition: { service: 0.12 },
    'transition energetique': { service: 0.12 },
    trois: { purchase: 0.1, 'general-info': 0.39 },
    un: { purchase: -0.1, 'new-products': 0.12, event: -0.1, connected: 0.19, cause: 0.21 },
    une: { cause: 0.12 },
    vendredi: { event: 0.14 },
    vente: { purchase: 0.27, event: 0.11 },
    version: { opinion: -0.1 },
    visite: { event: -0.12 },
    voici: { 'new-products': 0.16 },
    voir: { 'exclusive-info': 0.11 },
    voit: { 'new-products': 0.32 },
    vos: { 'new-products': -0.13, connected: -0.14, ideas: 0.11, 'general-info': -0.11 },
    'vos questions': { event: 0.21 },
    votre: { opinion: 0.11, service: 0.23, giveaway: 0.15 },
    vous: { 'exclusive-info': 0.16, connected: 0.36, community: -0.35, giveaway: 0.16 },
    'vous pour': { purchase: 0.1 },
    vue: { 'new-products': 0.23, other: 0.13 },
    week: { discount: 0.35 },
    '€': { discount: 0.27 },
    '€ de': { discount: 0.11 },
    '€ la': { event: -0.1 },
    '➡': { 'general-info': -0.2 },
    '👇': { 'general-info': 0.11 },
    '👉': { event: 0.1, 'general-info': -0.24 },
    '👉 <url>': { event: 0.1, 'general-info': -0.24 },
  },
};
