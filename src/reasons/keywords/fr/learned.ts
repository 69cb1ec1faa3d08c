import type { LearnedWeights } from '../keywords.ts';

/**
 * Written by `npm run fit` from 102 labelled posts of real brands and 852 invented ones: do not
 * edit. Log-odds that each feature adds to each reason; what is not listed adds nothing.
 */
export const FR_LEARNED: LearnedWeights = {
  prior: {
    discount: -6.21,
    purchase: -4.54,
    reviews: -4.74,
    'exclusive-info': -5.88,
    'new-products': -3.28,
    opinion: -6.84,
    service: -5.67,
    event: -3.72,
    connected: -3.7,
    ideas: -7.12,
    community: -4.43,
    'general-info': 0.26,
    giveaway: -7.09,
    entertain: -1.03,
    greeting: -3.68,
    inspire: -2.36,
    cause: -3.03,
    'jobs-investors': -3.33,
    other: -2.22,
  },
  whenAlso: -2.84,
  primary: {
    service: 0,
    ideas: -0.5,
    opinion: -1,
    event: -1.5,
    discount: -2,
    'exclusive-info': -2.5,
    'new-products': -3,
    purchase: -2.75,
    reviews: -4,
    community: -4.5,
    connected: -5,
    'general-info': -5.5,
  },
  feedErrors: {
    discount: 0.08,
    purchase: 0.08,
    reviews: 0.08,
    'exclusive-info': 0.08,
    'new-products': 0.08,
    opinion: 0.08,
    service: 0.08,
    event: 0.08,
    connected: 0.08,
    ideas: 0.08,
    community: 0.08,
    'general-info': 0.08,
  },
  weights: {
    // discount: (jusqu'à) [moins] <percent>
    oj9h0dd0: { discount: 4.65 },
    // discount: <percent> [de] (réduction*|remise*|rabais|réduc|promo|promotion|offert*|de moins|de ristourne|sur tout|supplémentaire*)
    '56uuu41f': { discount: 6.96 },
    // discount: <percent> (sur|dès|pour tout*|avec le code|à partir|chez|de cashback|remboursé*)
    '1uitgxmf': { discount: 4.82, purchase: 0.13, 'new-products': -0.14, event: -0.15 },
    // discount: (profite*|bénéficie*|économise*|remise|réduction|rabais|promo|soldes|moins) .. <percent>
    mad55boz: { discount: 6.2, purchase: 0.26 },
    // discount: (réduction*|remise|remises|rabais|ristourne*|réduc|réducs|réduct*)
    '13osczv0': { discount: 6.18 },
    // discount: <money> (de réduction|de remise|offert*|de moins|remboursé*|de rabais|de réduc|d'économie*|de cashback)
    pdf77wl3: { discount: 7.33, purchase: -0.2 },
    // discount: (économise*|économisez|épargnez|épargne) [jusqu'à] (<money>|<percent>)
    cwykb0ho: { discount: 6.18 },
    // discount: (code promo|codes promo|code réduction|code avantage|code de réduction|bon de réduction|bons de réduction|bon d'achat|bons d'achat|coupon*)
    '2kh7wkp3': { discount: 6.96 },
    // discount: (avec|utilise*|saisi*|entre*|rentre*|tape*|via) [le|mon|notre|ce] code -reply
    e7th47wf: { discount: 5.41, purchase: -0.22 },
    // discount: code <code> +promo-code
    o8bbxloo: { discount: 6.96, purchase: -0.22 },
    // discount: (soldes|soldé|soldés|soldée|soldées|en solde|#soldes)
    nqjxs0fg: { discount: 5.41 },
    // discount: (soldes|promo|promotion*|offre*|vente flash|ventes flash|vente privée|ventes privées) .. (commence*|débute*|démarre*|continue*|se terminent|se termine|prolong*|jusqu'au|valable*|dernier*|expire*)
    nouma216: { discount: 6.19 },
    // discount: (deuxième démarque|2e démarque|2ème démarque|dernière démarque|troisième démarque|braderie|déstockage|destockage|liquidation|outlet|prix cassés|prix barrés)
    '3x0ooz1s': { discount: 6.21, 'general-info': -0.11 },
    // discount: (vente flash|ventes flash|vente privée|ventes privées|vente exceptionnelle|french days|black friday|cyber monday|single day|prime day*)
    povsto0c: { discount: 5.52, 'exclusive-info': 0.16, 'general-info': -0.1 },
    // discount: (promo|promos|promotion|promotions|en promo|en promotion)
    '2ph140tb': { discount: 5.41 },
    // discount: (à|en) moitié prix
    ppu3rydu: { discount: 6.96 },
    // discount: moitié prix
    s5su0gvy: { discount: 6.18 },
    // discount: <number> (acheté*|achetée*) .. (offert*|gratuit*|à)
    '4hoezg59': { discount: 6.96 },
    // discount: (le deuxième|la deuxième|le 2e|la 2e|le 2ème|la 2ème|le second|la seconde) .. (offert*|gratuit*|à moitié prix|à <percent>|à <money>)
    '9pnw5cdy': { discount: 7.32 },
    // discount: (<number> pour le prix d'un|<number> pour le prix d'une|<number> pour le prix de <number>|un acheté un offert|1+1|2 pour 1|deux pour un|3 pour 2)
    b785nx5o: { discount: 6.96 },
    // discount: <number> pour <money>
    d1a02wcu: { discount: 4.64 },
    // discount: (livraison|frais de port|port|expédition|frais de livraison|retour) .. (offert*|gratuit*|à 1 €|à 0 €|réduit*)
    '3dqv7zt2': { discount: 6.46 },
    // discount: (sans|zéro|pas de|0) (frais|commission|engagement|frais de port|frais de livraison|frais de dossier|acompte)
    xu1lpeme: { discount: 3.77, service: 0.17 },
    // discount: (offert|offerte|offerts|offertes) -imperative-opening
    x9w71gsx: { discount: 4.3 },
    // discount: (est|sont|vous est|vous sont|t'est) offert*
    '0zp45tyc': { discount: 5.9 },
    // discount: (cadeau*|échantillon*|surprise|café*|dessert*|boisson*|entrée|verre|mois|nuit*|menu*|place*|portion|trousse|pochette|tote bag|essai|diagnostic|devis|gravure|glace*) (offert*|gratuit*)
    lqil9jto: { discount: 5.41, purchase: -0.22 },
    // discount: (on|nous) (vous|t') (offre|offrons) (le|la|les|un|une|votre|ton|l'|<number>|<percent>|<money>)
    '2ph3hozj': { discount: 5.39, giveaway: 0.17 },
    // discount: (pour tout achat|pour l'achat|pour toute commande|pour chaque (achat|commande)|dès <money> d'achat*|à partir de <money> d'achat*|dès <number> articles)
    g3ks4lel: { discount: 6.18, purchase: -0.3 },
    // discount: (cadeau|cadeaux) .. (achat*|commande*)
    '21pih9sd': { discount: 4.64 },
    // discount: (gratuit|gratuite|gratuits|gratuites|gratos) (pour|avec|dès|le|ce|jusqu'au|tout)
    u0rbfvhu: { discount: 3.1 },
    // discount: (un|une|<number>) .. (gratuit*|gratos)
    gq0gfs7l: { discount: 1.55 },
    // discount: (essai|essayez|testez|teste) .. (gratuit*|gratos)
    y4uf65fc: { discount: 5.41 },
    // discount: (<number> (mois|jours|semaines) (gratuit*|offert*|d'essai)|mois offert*)
    '4vyo9v5j': { discount: 6.28, purchase: 0.33, event: -0.16 },
    // discount: (offre*|tarif*|prix|remise*|formule*) (exceptionnel*|spécial*|de lancement|promotionnel*|préférentiel*|réduit*|découverte|imbattable*|de folie|doux|mini*|choc|étudiant*|early bird|irrésistible*|flash|limitée*|du moment|du jour|exclusive*|anti-inflation|club|membre*|groupe)
    fargetd6: { discount: 5.41 },
    // discount: (tarif*|prix) (réduit*|spécial*|préférentiel*)
    jtb5jeiu: { discount: 5.41 },
    // discount: (petit*|bon|bons|mini) prix
    '4r0uwah5': { discount: 3.86 },
    // discount: (bon plan|bons plans|bonne affaire|bonnes affaires|super deal|deal|deals|l'affaire)
    '05q31l4q': { discount: 4.64 },
    // discount: (profite*|bénéficie*) .. (offre*|promo*|remise*|tarif*|prix|avantage*|réduction*)
    diumtut8: { discount: 6.22 },
    // discount: (offre|offres|promo|promotion) [valable*|en cours|réservée|limitée] (du|jusqu'au|jusqu'à|ce|dans|en|sur|valable)
    sa5p7o5u: { discount: 3.86 },
    // discount: (valable*|dans la limite des stocks|hors promo*|non cumulable*|offre soumise|voir conditions|selon conditions|sous conditions)
    '6v7p0w8x': { discount: 3.07, purchase: -0.37, service: 0.31, event: -0.23 },
    // discount: (aujourd'hui seulement|seulement aujourd'hui|ce week-end seulement|uniquement ce|uniquement aujourd'hui|24h seulement|48h|pendant <number> heures|durée limitée)
    httallyh: { discount: 3.82 },
    // discount: (à|au prix de|pour) <money> (seulement|au lieu|la semaine|jusqu'au|ce)
    kvpzmgle: { discount: 4.64 },
    // discount: (seulement|que|juste|à peine) <money>
    l0rvx73f: { discount: 3.86 },
    // discount: (au lieu de|au lieu d'|contre|avant|valeur|d'une valeur de|initialement) <money>
    '93qo88c5': { discount: 3.91, purchase: -0.13 },
    // discount: au lieu de +price
    dofoxhq7: { discount: 3.09 },
    // discount: (baisse*|baissons|baissé|casse*|cassons|cassés|chute*|fondent|dégringole*) .. prix
    pbavgixv: { discount: 5.41 },
    // discount: (prix|tarifs) .. (baisse*|baissent|en baisse|cassés|barrés|réduits|fondent|bloqués|chutent)
    s3x0yhsy: { discount: 5.41 },
    // discount: (doublez|double|triple|doublés|bonus|x2|x3) .. points
    bobpslqb: { discount: 5.41 },
    // discount: (points|carte de|programme de|prime de) (fidélité|bonus|cadeau*|offerts)
    '19pqmrzg': { discount: 4.6 },
    // discount: (cagnotte*|cagnottez|cashback|remboursé*|rembourse*) -post:reply
    u5tgi7tr: { discount: 3.03, purchase: -0.11, service: 0.14 },
    // discount: (happy hour*|apéro offert|early bird*|carte fidélité)
    ybxwutv6: { discount: 5.61 },
    // discount: (parraine*|parrainage|parrainez)
    t6bzuhxn: { discount: 3.86 },
    // discount: (étudiant*|moins de 26 ans|-26 ans|demandeur* d'emploi|senior*|enfant*|familles nombreuses) .. (gratuit*|tarif réduit|demi-tarif|réduction)
    '8ajd41jg': { discount: 5.41 },
    // discount: (demi-tarif|mi-prix|mi prix)
    aihqxof0: { discount: 6.96 },
    // discount: gratuit* pour les (enfants|moins|étudiants|enseignants|adhérents|abonnés)
    bdl9wov2: { discount: 5.28, event: 0.23 },
    // discount: (reprise|bonus écologique|prime à la conversion|aide) .. <money>
    ishqo3wk: { discount: 3.86 },
    // discount: (reprenons|reprise de) (votre|ton|vos) ancien*
    '61tmsx0l': { discount: 4.64 },
    // discount: (carte cadeau|cartes cadeaux|chèque cadeau|chèques cadeaux|bon cadeau|bons cadeaux)
    '5xvpbawj': { discount: 1.24 },
    // discount: (formule|menu|plat du jour) .. <money>
    k6w0islr: { discount: 1.5 },
    // discount: (à volonté|illimité) .. <money>
    '7lwos8se': { discount: 3.86 },
    // discount: (faites|fais|faire) .. (économies|affaires|bonnes affaires)
    sivzc1ke: { discount: 4.64 },
    // discount: (les|des|vos) économies
    m8xfe6pn: { discount: 3.09 },
    // discount: (pas cher|moins cher|à prix|abordable*|budget)
    h3h8zaqe: { discount: 1.5, 'general-info': 0.14 },
    // discount: (prix|tarif) (d'ami*|rond*|unique*|malin*)
    klt5wec6: { discount: 3.86 },
    // discount: (dernier* (jour*|heure*|chance)|plus que <number> (jours|heures)) .. (solde*|promo*|offre*|profiter|remise|réduction|code)
    d94eu2eh: { discount: 4.65 },
    // discount: (sur (tout le site|toute la boutique|toute la collection|tout le magasin|une sélection|l'ensemble)) +percentage
    q5pbrx7s: { discount: 3.09 },
    // discount: (sale|discount|off) +percentage
    v1oaz7h2: { discount: 3.09 },
    // discount: (avantage*|privilège*) (fidélité|client*|adhérent*|abonné*|membre*)
    b6tdt2xp: { discount: 3.86 },
    // discount: (bonne nouvelle|on a pensé à|cadeau)
    dmfsulph: { discount: 0.43, 'new-products': 0.4 },
    // discount: (à|de|pour) (gagner|remporter)
    tahzpx03: { discount: -3.11, purchase: -0.11, event: 0.15, community: -0.14, giveaway: 0.64 },
    // discount: (entrée libre|entrée gratuite|accès gratuit|accès libre|gratuit et ouvert|inscription gratuite|événement gratuit|gratuit sur inscription|participation gratuite)
    '0akrk6tm': { discount: -3.09 },
    // discount: (sans (sucre*|gluten|alcool|lactose|huile|sulfate*|paraben*|fil|additif*|conservateur*))
    rkusif04: { discount: -2.32, opinion: -0.18 },
    // discount: (offre (d'emploi|de stage|d'alternance|de formation)|offres d'emploi|appel d'offres|l'offre et la demande|offre (un|une) (vue|moment|expérience|cadre))
    '2d3h564m': { discount: -3.86 },
    // discount: (solde* (du compte|migratoire|de tout)|code (de la route|du travail|vestimentaire|civil|postal|source|qr)|qr code)
    kbrdrn26: { discount: -3.86 },
    // discount: (temps libre|libre cours|bonne affaire classée)
    '0dll7oz1': { discount: -1.55 },
    // discount: (acheté|achetée|achetés|achetées) .. (offert*|en cadeau|gratuit*)
    ytgmjujc: { discount: 6.94 },
    // discount: (offert*|en cadeau) .. (acheté*|achat*|commande*|inscription)
    hw2mnhmy: { discount: 5.47, purchase: 0.31, event: -0.18 },
    // discount: (prime|aide|bonus|chèque) [de|d'un montant de] [jusqu'à] <money>
    scle9yvn: { discount: 4.64 },
    // discount: <money> (de prime*|d'aide*|de bonus|de crédit|de ristourne|en bon)
    bvc5crzw: { discount: 5.64 },
    // discount: <number> {product} pour <money>
    ijbr3wym: { discount: 4.88 },
    // discount: (pour toute inscription|pour toute réservation|pour une .. (achetée|commandée)|pour un .. (acheté|commandé))
    a1eo24n8: { discount: 4.64 },
    // discount: (sur présentation de|pour les membres|réservé aux adhérents) .. (offert*|gratuit*|<percent>|<money>|remise|réduction)
    '96lqn0l7': { discount: 5.41 },
    // discount: (remise (des|du|de|en|à|d'un|d'une|aux) (médailles|prix|diplômes|clés|chèque|trophée*|dons|forme|service|état|question|niveau|route|cause|plat)|prise en charge)
    '8duunjui': { discount: -4.64 },
    // discount: (cette semaine|ce week-end|aujourd'hui|ce mois-ci|tous les <date>|jusqu'à <date>|jusqu'au <date>|jusqu'à ce soir) .. <money>
    '6zg2ambn': { discount: 4.16, purchase: -0.38 },
    // discount: (troisième|3e|3ème|deuxième|2e|2ème|second|seconde|dixième|10e) (est|à|c'est|pour) (pour nous|offert*|gratuit*|<percent>|<money>|moitié)
    '0jasts1l': { discount: 7.18, purchase: 0.22 },
    // purchase: (achetez|achète|commandez|commande|shoppez|shoppe|commander|acheter|procurez-vous|procure-toi|offrez-vous|offre-toi) (maintenant|ici|dès|en ligne|sur|le|la|les|vite|sans attendre|votre|ton|vos|tes|via|directement|aujourd'hui)
    hoslfkr7: { purchase: 3.84 },
    // purchase: ^ (achetez|achète|commandez|commande|shoppez|shoppe|commander|shop)
    '4j8y58o7': { purchase: 3.28 },
    // purchase: (achetez|achète|commandez|commande|commander|acheter|shop|réservez|réserve|réserver) .. <url>
    mt0vbibv: { purchase: 3.56, 'new-products': 0.21 },
    // purchase: (réservez|réserve|réserver) [vite|dès] (maintenant|ici|dès|en ligne|votre|ton|vos|tes|une table|sur|au|par|vite|sans)
    bttl7sb2: { purchase: 3.85, event: -0.18, 'general-info': 0.19 },
    // purchase: ^ (réservez|réserve|réserver)
    d3pzne8e: { discount: 0.21, purchase: 2.81 },
    // purchase: (précommande*|précommandez|pré-commande*|précommandes|pré-commandez|preorder*)
    d0k9spwd: { purchase: 4.22 },
    // purchase: (vos|tes|les|nos|prochaines) (commandes|réservations) .. (ouvert*|ligne|jusqu'au|avant|au|par|sont)
    '6mti3kiz': { purchase: 3.83 },
    // purchase: (prise de commande*|prenons vos commandes|prend vos commandes|passez (votre|vos) commande*|passe ta commande|passer commande|bon de commande|pensez à commander|click and collect|click & collect|click&collect|cliquez retiré|drive)
    a9v2c14h: { discount: 0.12, purchase: 3.88 },
    // purchase: (réservation*|réservez|résa|résas) .. (<phone>|<url>|<email>|<mention>|en ligne|mp|bio|ouvert*)
    v4tnjl36: { purchase: 3.84, event: 0.16, 'general-info': -0.11 },
    // purchase: (réservation|réservations|résa|résas)
    hob82cp2: { purchase: 2.16 },
    // purchase: (au|par|☎|📞|tél|téléphone|appelez|appelez-nous) .. <phone>
    tguty9i9: { purchase: 2.59, service: 0.57, event: -0.12 },
    // purchase: (disponible|disponibles|dispo|dispos) (maintenant|dès|en ligne|en magasin*|en boutique*|sur|chez|à la vente|ici|en précommande|en librairie*|dans|aujourd'hui|immédiatement|partout|via|à l'achat|au)
    '9wc8p0t0': { purchase: 4.05, 'general-info': -0.28 },
    // purchase: (disponible|disponibles|dispo|dispos)
    '4ndonsfe': { purchase: 3.01, 'new-products': 0.39, event: -0.13 },
    // purchase: (en vente|mis en vente|mise en vente|à vendre|en rayon*|dans les bacs|en kiosque*|en librairie*|en boutique*|en magasin*|en pharmacie*|en grande surface|en concession*)
    dke1v5xm: {
      discount: 0.15,
      purchase: 3.23,
      'new-products': 0.12,
      event: 0.13,
      'general-info': -0.17,
      giveaway: 0.29,
    },
    // purchase: (en vente|vendu*) (ici|chez|sur|dans|au|à|en|dès|uniquement|exclusivement)
    pabl2xbw: { purchase: 3.66, connected: -0.12, 'general-info': 0.14 },
    // purchase: (chez|dans) (tous|vos|votre|nos|notre|ton|les) [<any>] {place}
    hmdsar61: { purchase: 2.28, event: -0.2, 'general-info': -0.1, giveaway: 0.35 },
    // purchase: (à retrouver|retrouvez-le|retrouvez-la|retrouve-le|retrouve-la|retrouvez-les|retrouvez les|à découvrir|rendez-vous|rdv) .. (en boutique*|en magasin*|sur l'e-shop|sur l'eshop|sur notre site|sur le site|boutique en ligne|en rayon*|en pharmacie*|dans nos {place}|dans votre {place}|chez votre)
    '69irzgao': { purchase: 3.5 },
    // purchase: (e-shop|eshop|boutique en ligne|shop en ligne|site marchand|notre boutique|la boutique|webshop)
    iq9eht37: { purchase: 2.62 },
    // purchase: (ajoutez|ajoute|mettre|mets|mettez) .. panier
    nd3ey6ka: { purchase: 3.83 },
    // purchase: (de retour en stock|en stock|back in stock|réassort*|restock*|de nouveau disponible*|stock limité|stocks limités|quantité* limitée*|dernières pièces|derniers exemplaires|dernières places|il en reste|plus que <number> (places|exemplaires|pièces)|rupture)
    s5jqqe0z: { purchase: 3.34 },
    // purchase: (dernières (places|chambres|tailles)|places limitées|nombre de places limité|il reste (des|quelques|encore) (places|tables|chambres|créneaux))
    svdbdfvx: { purchase: 3.28 },
    // purchase: (sold out|complet|épuisé*)
    dc2k3jap: { purchase: 1.45, event: -0.14, 'general-info': 0.34 },
    // purchase: (billet*|places|pass|ticket*|abonnement*) [sont|encore|déjà|en] (en vente|disponible*|ici|dispo*|à partir|sur|dès|au|ouvert*)
    x8ub0mfq: { purchase: 3.84, event: 0.21 },
    // purchase: (prenez|prends|réservez|réserve|achetez|achète|prendre|réserver|acheter) .. (billet*|place*|pass|ticket*|abonnement*)
    '60h8gk6l': { purchase: 4.14 },
    // purchase: (billetterie|billets|billet)
    tt26nahu: { purchase: 2.94, service: 0.37, 'general-info': -0.12 },
    // purchase: (billetterie|billets|places|pass) .. <url>
    '11trjv32': { purchase: 3.83, event: 0.11 },
    // purchase: (ouverture|ouvertes|ouvert*) .. (billetterie|réservations|commandes|ventes|précommandes)
    re7srk4r: { purchase: 3.83 },
    // purchase: (réservez|réserve|bloque*|réserver) .. (table*|chambre*|séjour*|vol*|créneau*|rendez-vous|essai|cours|séance|voyage|place*|week-end|nuit*)
    ug50pq2d: { purchase: 3.9 },
    // purchase: (prenez|prends|prendre|prise de) (rendez-vous|rdv)
    iwq83m5a: { purchase: 3.92, event: -0.27 },
    // purchase: (devis|sur devis|demandez votre devis|demande ton devis)
    '4dhh2h7c': { purchase: 3.07, event: -0.21, 'general-info': 0.13 },
    // purchase: (mp|dm|message privé|messenger|whatsapp|insta) .. (commander|commande*|réserver|réservation*|infos|renseignement*|prix|tarif*)
    plqiptma: { purchase: 3.3, 'general-info': 0.16 },
    // purchase: (commander|commande*|réserver|réservation*|prix|intéressé*|renseignement*) .. (en mp|en dm|message privé|messenger|whatsapp|en privé)
    '9cpnwhbd': { purchase: 3.82 },
    // purchase: <money> (pièce|l'unité|la pièce|le|la|les|par|ttc|ht|l'un|l'une|chacun*|seulement|tout compris)
    p3jajwdk: { purchase: 2.09 },
    // purchase: (dès|à partir de|à|pour|au prix de|au tarif de|tarif|tarifs|prix|coût) <money>
    '3bffqd6t': { discount: 0.72, purchase: 1.77, 'new-products': 0.1 },
    // purchase: (prix|tarif|tarifs)
    nogcii9j: { discount: 0.14, purchase: 1.48 },
    // purchase: (taille*|pointure*) .. <number>
    afa8j57a: { purchase: 2.74 },
    // purchase: (du <number> au <number>|du xs au|du s au|existe en|se décline en|déclinée en|décliné en) .. (taille*|coloris|couleurs|versions|formats|xl)
    pc91vy16: { purchase: 2.74 },
    // purchase: (livraison|à emporter|emporter|sur place|vente à emporter|livré*) .. (<phone>|<url>|ou|partout|chez vous|en|à domicile|possible|commande*)
    q2shsteq: { purchase: 2.12 },
    // purchase: (uber eats|ubereats|deliveroo|just eat|too good to go|vinted|leboncoin|amazon|fnac|cultura|carrefour|leclerc|monoprix|auchan|sephora|cdiscount|decathlon)
    aumps6i0: { purchase: 1.72 },
    // purchase: (téléchargez|télécharge|télécharger) .. (appli*|app store|google play|app|<url>)
    '2vpsx90m': { purchase: 3.83 },
    // purchase: (téléchargez|télécharge|télécharger|app store|google play|téléchargeable)
    zd4tz7uc: { discount: 0.11, purchase: 2.12, reviews: 0.39, service: 0.1 },
    // purchase: (abonnez-vous|abonne-toi|souscrivez|souscris|adhérez|adhère) [à|au|dès|en] (dès|à partir|ligne|l'offre|votre|notre|la formule|la box|maintenant|au magazine)
    j8h69qm7: { purchase: 2.19 },
    // purchase: (au cinéma|en salle*|en streaming|en vod|en dvd|en replay|sur netflix|sur canal*|sur spotify|sur deezer)
    vp8xkygv: { purchase: 2.19 },
    // purchase: (actuellement|en ce moment|dès maintenant|bientôt|dès le <date>|le <date>) (au cinéma|en salle*|en librairie*|en magasin*|en kiosque*|en boutique*)
    mme8h90q: { purchase: 3.29 },
    // purchase: (idée* cadeau*|cadeau idéal|à offrir|à s'offrir|pour offrir|coffret cadeau|coffrets cadeaux|fête des mères|fête des pères|glisser sous le sapin)
    bpld7f9a: { purchase: 2.52, reviews: 0.11 },
    // purchase: (faites-vous plaisir|fais-toi plaisir|craquez pour|craque pour|laissez-vous tenter|laisse-toi tenter|on craque)
    '8glxlngt': { purchase: 2.19 },
    // purchase: (foncez|fonce|courez|filez|file) .. (site|boutique*|magasin*|lien|bio|commander|chercher|acheter)
    zjtpbrsw: { purchase: 3.28 },
    // purchase: (venez|viens|passez|passe) .. (chercher|récupérer|acheter|essayer|déguster|goûter|la voir|le voir|en boutique*|en magasin*|nous voir|au {place})
    '02j40wqa': { purchase: 2.14 },
    // purchase: (vous attend*|t'attend*) (en|dans|à la|au|chez) .. (boutique*|magasin*|{place}|site)
    '1dq554a2': { purchase: 2.77 },
    // purchase: (votre|ton) [<any>] (revendeur|distributeur|concessionnaire|détaillant|magasin le plus proche|caviste|libraire|pharmacien)
    ijpq3abj: { purchase: 2.74 },
    // purchase: (points de vente|point de vente|liste des magasins|où (nous|le|la|les) trouver|près de chez vous|magasin le plus proche)
    hxckpsv7: { purchase: 2.68 },
    // purchase: (lien|link) .. (commander|acheter|réserver|shopper|précommander|boutique)
    '32k3pa6i': { purchase: 3.83 },
    // purchase: (pour|afin de) (commander|acheter|réserver|précommander|en profiter|l'adopter)
    ba8b4mai: { purchase: 4.16 },
    // purchase: (commander|acheter|réserver|shopper)
    ykbzvfi0: { purchase: 2.69, 'new-products': 0.19, 'general-info': -0.17 },
    // purchase: (commande|commandes)
    '7gz1y8wv': { purchase: 1.98 },
    // purchase: (achat|achats|acheté*)
    jyr4r7zn: { discount: 1.39, purchase: 1.01 },
    // purchase: (à louer|location|loyer|m2|m²|appartement*|maison|terrain*|studio) .. <money>
    '1vpljnur': { purchase: 3.42 },
    // purchase: (essayez-la|essayez-le|venez l'essayer|essai routier|réservez votre essai|demande d'essai)
    owkalcnr: { purchase: 3.28, event: -0.2 },
    // purchase: (ouvert|ouverts|ouverte) (pour le déjeuner|pour le dîner|midi et soir|à la réservation|aux réservations)
    dama65oq: { purchase: 2.74 },
    // purchase: (édition limitée|série limitée|pièce* unique*|numéroté*|exemplaires|seconde main|vintage|occasion)
    '1l9hnmux': { purchase: 1.62, giveaway: 0.19 },
    // purchase: (ce midi|ce soir|au menu|à la carte|plat du jour|menu du jour|formule midi|à l'ardoise)
    jyir3wj0: { purchase: 2.16, 'new-products': 0.35, community: -0.16, 'general-info': -0.16, cause: 0.28 },
    // purchase: (lien en bio|lien dans la bio|lien en story|lien ci-dessous) +price
    oyl09nik: { purchase: 2.19 },
    // purchase: (inscrivez-vous|inscris-toi|inscription*) .. <money>
    qbdf7ciw: { purchase: 2.74 },
    // purchase: (s'arrache*|partent vite|part vite|partir vite|premiers arrivés|dépêchez-vous|dépêche-toi|ne tardez pas|avant qu'il)
    h8smic44: { purchase: 2.8, 'general-info': -0.1 },
    // purchase: (boutique|shop) .. <url>
    ouaakm78: { purchase: 3.28 },
    // purchase: (shopping|shoppable|shop the look|shop now|link in bio to shop)
    f7y7awfm: { purchase: 2.74 },
    // purchase: (passage de commandes|en bon état|en ordre|commande publique|aux commandes|prend les commandes|prendre les commandes|sur commande vocale)
    '3zgql439': { purchase: -2.19 },
    // purchase: (sous réserve|en réserve|réserve naturelle|réservé* (à|aux))
    o74j533o: { purchase: -2.19, 'exclusive-info': 0.23 },
    // purchase: (chez nous|tout le monde en boutique)
    bzm31qb4: { purchase: -0.57, opinion: 0.15, connected: -0.13, community: 0.1 },
    // purchase: (pouvoir d'achat|hôtel des ventes|service après-vente|sav)
    '998wdmho': { purchase: -1.64 },
    // purchase: (il reste|il en reste|reste|restent) [encore|plus que|que] (<number>|quelques|des|une poignée de) (places|chambres|tables|exemplaires|pièces|créneaux|bols|lots)
    laf0gnwd: { purchase: 3.79, event: 0.25 },
    // purchase: (renseignement*|infos|informations|visites|contact) .. (<phone>|<email>|agence)
    '8pwpbep3': { purchase: 2.81 },
    // purchase: (plein tarif|tarif réduit|tarif unique|par personne|par pers|la séance|la bouteille|le litre|le kilo|le pot|la pièce|ttc|fai) +post:price
    '7pdyq325': { purchase: 2.14, 'general-info': 0.13 },
    // purchase: (achat|vente|commande) (en ligne|sur place|directe|au détail|à la ferme)
    r2iaepgf: { purchase: 2.74 },
    // purchase: (billets|places|réservation*) .. (sur place|en ligne|à l'accueil|en caisse)
    k8z1hfdc: { purchase: 3.25, event: 0.2 },
    // purchase: <money> (au|à la|à l'|en|chez|dans) (caveau|comptoir|caisse|boutique*|stand|ferme|atelier|magasin*|pépinière|rayon|domaine|librairie*|notre|nos|tous)
    '9mu23i4b': { purchase: 3.59, 'general-info': 0.54 },
    // purchase: (barquette|bouteille|pièce|paire|kilo|botte|part|portion|séance|nuit|personne|entrée|boîte|coffret|flacon|pot) [de|à|pour] <money>
    dzbx1m4d: { purchase: 2.58 },
    // reviews: (<number> étoile*|<number> ★|cinq étoiles|5 étoiles|4 étoiles|quatre étoiles|trois étoiles)
    w1fl29hl: { reviews: 4.09 },
    // reviews: (<number> étoiles|cinq étoiles|5 étoiles) .. (avis|note|google|tripadvisor|trustpilot)
    o22o0qok: { reviews: 5.94 },
    // reviews: (noté|notée|notés|notées|note de|note moyenne|une note|évalué*) .. <number>
    tcvg0oej: { reviews: 5.35, connected: -0.15 },
    // reviews: <number> sur (5|10|20|100)
    gfyumvtk: { reviews: 4.63, connected: -0.14 },
    // reviews: <score>
    wl4jeouc: { reviews: 5.28 },
    // reviews: (avis|retours|commentaires|témoignages|retour) (client*|google|vérifié*|positif*|consommateur*|utilisateur*|voyageurs|de nos|d'une cliente|d'un client|élogieux)
    l7a171pp: { reviews: 5.28 },
    // reviews: <number> avis
    hpyftuo7: { reviews: 5.95, connected: -0.38 },
    // reviews: (vos|leurs|son|cet|les|un|bel|super|gentil*) (avis|retour*) (nous|sur|font|sont|parle*|qui|client*)
    g9ytp1n4: { reviews: 3.3 },
    // reviews: (témoignage|témoignages)
    t3gaq8ft: { reviews: 3.96 },
    // reviews: (ce qu'en (pensent|disent|dit|pense)|ce que (disent|pensent|nos client*|vous en dites)|ils en parlent|elles en parlent|on parle de nous|ils parlent de nous|la presse en parle|parle de nous|parlent de nous|vu dans la presse|revue de presse|dans la presse)
    oyc5o8mh: { reviews: 5.3 },
    // reviews: (merci|un grand merci) .. (avis|témoignage|retour*|étoiles|article|critique|chronique|note)
    '3x6xhpog': { reviews: 3.96 },
    // reviews: {customer} (satisfait*|conquis*|heureux|heureuse*|ravi*|témoigne*|recommande*|raconte*|adore*|en parle*|comblé*)
    aal4wiut: { reviews: 4.62 },
    // reviews: (client*|cliente*) (satisfait*|conquis*|heureux|heureuse|ravi*|comblé*)
    op8lese1: { reviews: 5.28 },
    // reviews: (élu|élue|élus|élues|sacré|sacrée|désigné*|nommé meilleur*|nommée meilleure*|consacré*) .. (meilleur*|produit|service client|<year>|marque|numéro|coup de cœur|champion*|entreprise|par)
    be2gz1mo: { reviews: 5.74 },
    // reviews: (produit de l'année|saveur de l'année|service client de l'année|voiture de l'année|livre de l'année|marque préférée|enseigne préférée)
    akrttyw8: { reviews: 5.38 },
    // reviews: (remporte|remporté|remportons|reçoit|reçu|obtient|obtenu|décroche|décroché|gagné|décerné*|récompensé*|primé*|lauréat*|distingué*) .. (prix|médaille*|trophée*|label*|award*|distinction*|étoile*|concours|certification)
    bbgi7zl2: { reviews: 5.12, community: 0.11 },
    // reviews: (médaille*|médaillé*) (d'or|d'argent|de bronze)
    '367cula6': { reviews: 5.31 },
    // reviews: (médaille|médaillé|médaillée|récompense*|récompensé*|primé|primée|primés|primées|distinction|distingué*|lauréat*|trophée*|award*)
    kix0w4x8: { reviews: 2.61, event: -0.13 },
    // reviews: (prix (du public|du jury|de l'innovation|d'excellence|spécial|du meilleur*|de la meilleure))
    n6uyhsyb: { reviews: 4.27 },
    // reviews: (label|labellisé*|certifié*|certification) [<any>] (great place to work|ecovadis|b corp|bcorp|qualité|iso|top employer*|happyindex*)
    tccllbea: { reviews: 3.3 },
    // reviews: (great place to work|top employer*|choose my company|happy index)
    ayhaq4bm: { reviews: 3.3 },
    // reviews: (classé|classée|classés|classées|classement|palmarès) .. (<number>|meilleur*|premier*|première*|top|parmi|des)
    rhbyryb4: { reviews: 4.96, 'general-info': -0.52 },
    // reviews: (classement|palmarès|top <number>|top 3|top 5|top 10)
    s4bmr2kv: { reviews: 3.3 },
    // reviews: (parmi|dans) (les|le) .. (meilleur*|plus beaux|plus belles|top <number>)
    r3q3gqi2: { reviews: 4.38 },
    // reviews: (le|la|les|un des|une des|l'un des|l'une des) meilleur* <any> (de|du|des|d'|au|en|à|selon)
    rmmiij70: { reviews: 3.4 },
    // reviews: (numéro 1|numéro un|n°1|n° 1|no 1|number one|leader)
    '77zoqqet': { reviews: 3.3 },
    // reviews: (best-seller*|bestseller*|best seller*|meilleures ventes|meilleure vente|plus vendu*|plus populaire*|top des ventes|incontournable*)
    '0k8v3w59': { reviews: 4.14 },
    // reviews: (le|la|les|nos|vos|votre) (préféré*|chouchou*|favori*|coup de cœur) (de|des|de nos|du public)
    '79bpsb5s': { reviews: 3.58 },
    // reviews: (coup de cœur|coups de cœur) (de|du|des|de la|libraire*)
    vwq588f7: { reviews: 3.3 },
    // reviews: (testé et approuvé|testée et approuvée|testés et approuvés|testé par|testée par|approuvé par|approuvée par|recommandé par|recommandée par|recommandés par|plébiscité*|validé par|adopté par)
    mtgnis0d: { reviews: 4.93, 'general-info': 0.1 },
    // reviews: (recommande|recommandent|recommanderai*|je recommande|à recommander)
    '0fj5xd1d': { reviews: 4.06 },
    // reviews: <percent> (des|de nos|de) (client*|utilisat*|femmes|personnes|testeu*|participant*|consommateur*|voyageurs|patients|français|lecteurs) .. (satisfait*|recommande*|constate*|trouve*|ressent*|préfère*|adore*)
    '6pyryq4t': { reviews: 5.34 },
    // reviews: <percent> de (satisfaction|clients satisfaits|satisfaits|réussite)
    s0j9p5p7: { reviews: 4.62 },
    // reviews: (test|tests|banc d'essai|comparatif*|comparaison|crash test|verdict)
    oxc5hzgx: { reviews: 3.05, 'new-products': -0.13, 'general-info': -0.19 },
    // reviews: (on a testé|nous avons testé|j'ai testé|testé pour vous|notre avis|notre verdict|notre note|notre critique|la critique|on a adoré|on a aimé)
    b5zdu5tt: { reviews: 4.88, 'general-info': 0.18 },
    // reviews: (critique|critiques) (de|du|unanime*|élogieuse*|cinéma|presse|gastronomique*)
    zbqpulp3: { reviews: 3.96 },
    // reviews: (selon|d'après|élu par|nommé par|salué par|salué|saluée|cité par|sélectionné par|sélectionnée par|encensé*) .. (magazine|guide|jury|lecteurs|presse|public|internautes|60 millions|que choisir|gault|michelin|forbes|le monde|le figaro|télérama)
    af2gpcy8: { reviews: 4.62 },
    // reviews: (tripadvisor|trustpilot|google avis|avis google|guide michelin|gault & millau|gault&millau|gault et millau|que choisir|yuka|60 millions de consommateurs|lafourchette|thefork|petit futé|routard|télérama|allociné|babelio|booking)
    at32iuxy: { reviews: 2.64 },
    // reviews: (excellent|excellente|génial*|super|parfait*|top|au top|délicieux|délicieuse|bluffant*|incroyable*|recommande|adoré|adore|meilleur*|impeccable*|magnifique|rien à redire|satisfait*|bravo) +quotation
    fcjbz2o8: { reviews: 3.19, community: 0.1, 'general-info': -0.13 },
    // reviews: (excellent|excellente|génial*|super|parfait*|délicieux|bluffant*|incroyable*|recommande|adoré|adore|meilleur*|impeccable*|magnifique|chef-d'œuvre) +quote-credit
    '5oofu2sp': { reviews: 4.62 },
    // reviews: (je suis (ravi*|conquis*|fan|bluffé*|très content*)|j'adore|j'ai adoré|ma peau|mes cheveux|depuis que j'utilise|a changé ma vie|vie changée)
    i0wtphma: { reviews: 3.3 },
    // reviews: (⭐⭐⭐|★★★|🌟🌟🌟)
    xyvmn40j: { reviews: 5.28 },
    // reviews: (avant après|avant/après|avant-après|avant et après)
    ultfrx60: { reviews: 3.77 },
    // reviews: (les mots de|le mot de|le retour de|l'avis de|les avis de|l'expérience de|le témoignage de)
    f0ct86b3: { reviews: 4 },
    // reviews: (finaliste*|nominé*|nommé* aux|shortlist*|sélectionné* (pour|parmi|aux|au))
    xt8v9lb8: { reviews: 3.21 },
    // reviews: (a été|sont|est|ont été) (élu*|primé*|récompensé*|classé*|noté*|plébiscité*|sacré*)
    '8i5ffuna': { reviews: 5.28 },
    // reviews: (on dit de nous|vous êtes <percent>|vous êtes <number> à (recommander|nous recommander)|vous nous (recommandez|notez))
    bws6yh36: { reviews: 4.62 },
    // reviews: (donnez|donne|laissez|laisse|partagez|partage|dites|postez) .. (avis|retour*|témoignage)
    q2xdeci7: { reviews: -3.3 },
    // reviews: (à mon avis|votre avis|ton avis|vos avis en commentaire*|avis aux|avis à tous|changer d'avis|avis de (recherche|tempête|coup|perturbation|travaux)|avis public|changement d'avis)
    uhw5ld98: { reviews: -2.64 },
    // reviews: (cérémonie des|palmarès du festival|soirée de remise|remise des prix)
    '12v0l0xe': { reviews: -1.32 },
    // reviews: (mieux noté*|meilleure note|note a|obtient|décroche|affiche) .. (note|classement|label|<number> étoile*|étoile*|<score>)
    '8s1gc1y3': { reviews: 4.53 },
    // reviews: <number> étoiles au [guide|classement]
    ecqusxhm: { reviews: 5.4 },
    // reviews: (que vaut|que valent|vaut vraiment|on a comparé|nous avons comparé|notre test|notre comparatif|au banc d'essai|mis à l'épreuve)
    zbgu62wp: { reviews: 4.86 },
    // reviews: (obtient|obtenu|reçoit|reçu) .. (label|prix|note|étoile*|certification|distinction)
    '04kv2lmw': { reviews: 3.96 },
    // reviews: (élus|élu|élue|élues|nommé*|sacré*) .. (meilleur*|meilleure*)
    b3wtqtc6: { reviews: 5.28 },
    // reviews: (merci) .. (guide|gault|étoiles|belle critique|bel article|belle note|ces (lignes|mots)|vos mots)
    g8xfqwfr: { reviews: 4.02 },
    // reviews: (gérant*|client|cliente|utilisat*|maman|papa|abonné*|voyageu*|acheteu*|adhérent*) +post:quotation -reply
    m8dcr4z6: { reviews: 1.94, community: 0.22, 'general-info': -0.47 },
    // reviews: (magazine|hebdo|figaro|gazette|télérama|inrocks|parisien|vogue) +quotation
    '2w6xk04r': { reviews: 1.68 },
    // general-info: (en savoir plus|pour en savoir plus|plus d'infos|plus d'informations|plus d'info|toutes les infos|tous les détails|infos ici|infos et|plus de détails|lire la suite|la suite ici|à lire|à découvrir)
    z7vu8q95: { event: -0.17, 'general-info': 1.67 },
    // general-info: (découvrez|découvre|apprenez|apprends|lisez|lis|consultez|retrouvez|retrouve|écoutez|écoute|regardez|regarde|visionnez) (comment|pourquoi|l'article|notre|nos|le|la|les|l'|tout|ce que|cet|cette|son|sa|ses|ici|en|dans|sur|un|une|des)
    '0dkipd2s': { 'new-products': 0.24, 'general-info': 0.81 },
    // general-info: ^ (découvrez|découvre|apprenez|lisez|retrouvez|consultez|zoom|focus)
    '4yblp8ye': { service: 0.16, 'general-info': 0.39 },
    // general-info: (comment (faire|choisir|réussir|bien|préparer|utiliser|entretenir|nettoyer|réaliser|fonctionne*|éviter|reconnaître|protéger|devenir)|mode d'emploi|tuto|tutoriel*|diy|pas à pas|étape par étape|guide|guides)
    d6mhz6sh: { 'general-info': 1.2 },
    // general-info: (conseil|conseils|astuce|astuces|bonnes pratiques|bon à savoir|nos conseils|les bons gestes|bons réflexes)
    q17ywvtd: { 'general-info': 1.59 },
    // general-info: (recette|recettes|ingrédient*|à base de|composé*|contient|fabriqué*|élaboré*|préparé*|cuisiné*)
    '50q7razk': { purchase: 0.78, event: -0.21, connected: 0.49, community: -0.41, 'general-info': 1.01 },
    // general-info: <number> [bonnes|petites|idées|grandes] (raisons|conseils|astuces|étapes|façons|choses|infos|chiffres|faits|questions|clés|idées|erreurs|bienfaits|règles|points|gestes)
    e1rtp1k2: { reviews: -0.1, 'general-info': 1.99 },
    // general-info: (le saviez-vous|saviez-vous|savez-vous|sais-tu|le sais-tu|info du jour|le chiffre|chiffre du jour|chiffres clés|anecdote|minute culture|point info|vrai ou faux|idée reçue)
    vbj6v322: { 'general-info': 1.64 },
    // general-info: (article|blog|podcast|rapport|étude*|infographie*|dossier*|reportage|documentaire|interview*|entretien|newsletter|communiqué*|livre blanc|tribune|édito|magazine|revue|replay|vidéo*|émission)
    kpnz2y20: {
      purchase: -0.32,
      'exclusive-info': 0.24,
      event: 0.11,
      connected: -0.12,
      'general-info': 1.14,
    },
    // general-info: (selon|d'après|étude|sondage|enquête|les chiffres|statistiques|données|révèle|montre que|<percent> des)
    '8egjzv0w': {
      discount: -0.44,
      reviews: -0.1,
      'exclusive-info': 0.12,
      opinion: 0.1,
      event: -0.19,
      community: -0.3,
      'general-info': 1.04,
    },
    // general-info: (annonce|annonçons|annoncer|annoncé|annonce*)
    kytmnhj7: { 'general-info': 1.22 },
    // general-info: (nommé|nommée|nomination|nommés|élu|élue|prend la tête|prend ses fonctions|rachat|acquisition|rachète|fusion|levée de fonds|investi*|investissement*|recrute*|recrutement|signature|signé|signe|accord)
    gpmboxq6: { reviews: 0.14, 'general-info': 1.31, 'jobs-investors': 0.16 },
    // general-info: (partenariat|partenaire*|collaboration|en partenariat|avec le soutien|convention)
    bakxaky9: { 'new-products': 0.1, event: 0.1, 'general-info': 0.99 },
    // general-info: (résultats|résultat|chiffre d'affaires|croissance|bénéfice*|ventes|bilan|trimestre|semestre|classement|score|victoire|podium|vainqueur*|gagnant*|étape)
    '1dyjihh9': {
      discount: -0.12,
      purchase: -0.1,
      'new-products': -0.48,
      connected: -0.14,
      ideas: 0.17,
      community: 0.18,
      'general-info': 1.47,
      'jobs-investors': 0.21,
    },
    // general-info: (horaires|horaire|ouvert|ouverts|ouverte|ouvertes|ouverture|fermé|fermés|fermeture) [au public|tous les jours|de|du|le|non-stop|7j/7|jusqu'à|dès|à|en continu]
    '6lhn2ioa': {
      purchase: -0.1,
      reviews: -0.11,
      event: 0.71,
      connected: -0.17,
      community: -0.2,
      'general-info': 1.13,
    },
    // general-info: (adresse|situé*|à deux pas|se trouve|accès|parking|métro|arrêt|plan d'accès|rue|avenue|place|boulevard|quartier)
    fp2ko5z4: { reviews: -0.2, 'exclusive-info': 0.11, 'general-info': 0.23 },
    // general-info: (nouveau|nouvelle|nouvel|nouveaux|nouvelles) (magasin*|boutique*|bureau*|locaux|site|agence*|usine*|adresse|directeur|directrice|pdg|président*|partenariat|étude|rapport|article|école|restaurant*|siège|centre|horaires|entrepôt|recrue*|équipement*|espace*)
    m0nunf07: { event: -0.21, 'general-info': 1.89 },
    // general-info: (inaugur*|ouvre ses portes|a ouvert|vient d'ouvrir|ouvrira|pose de la première pierre|travaux|chantier|rénov*|déménage*|s'installe)
    '3ch7dbiy': {
      reviews: 0.19,
      'new-products': 0.45,
      service: 0.31,
      event: -0.23,
      connected: -0.16,
      community: 0.4,
      'general-info': 0.76,
    },
    // general-info: (depuis <year>|fondé*|créé en|née en|né en|en <year>|siècle|histoire|patrimoine|tradition|il y a <number> ans|origine*)
    pa6uvw06: { reviews: 0.21, 'new-products': -0.13, community: 0.38, 'general-info': 0.76 },
    // general-info: (permet|permettent|grâce à|idéal*|parfait* (pour|avec)|conçu* pour|adapté*|convient|aide à|aident à|protège*|hydrate*|nourrit|renforce*|réduit|améliore*|contribue*|favorise*)
    '7a0d8omt': { purchase: 0.28, reviews: -0.12, community: -0.23, 'general-info': 1.05 },
    // general-info: (parce que|car|c'est pourquoi|c'est-à-dire|ainsi|en effet|notamment|afin de|autrement dit)
    emeiswg9: { connected: 0.3, 'general-info': 0.85 },
    // general-info: (fait main|fabriqué en france|made in france|artisanal*|bio|local*|naturel*|vegan|végétal*|coton|cuir|laine|soie|bois|acier|verre|céramique|or|argent|diamant*)
    ncd2vmm2: {
      purchase: 0.4,
      'new-products': 0.77,
      event: -0.13,
      connected: 0.1,
      community: 0.2,
      'general-info': 0.28,
    },
    // general-info: (croustillant*|fondant*|moelleux|gourmand*|onctueu*|frais|fraîche*|épicé*|fruité*|parfumé*|garni*|accompagné*|servi*|mariné*|grillé*)
    dvdr5lsa: {
      purchase: 0.13,
      'new-products': 0.34,
      service: 0.3,
      event: 0.23,
      connected: -0.14,
      'general-info': 0.52,
    },
    // general-info: (durable*|recycl*|écolog*|environnement*|énergie*|carbone|émissions|biodiversité|transition|rse|responsable*)
    wq25jyal: { service: 0.34, 'general-info': 0.74 },
    // general-info: (loi|mesure*|règlement*|obligatoire*|obligation*|règle*|démarche*|dispositif*|politique|gouvernement|ministre|ministère|préfecture|mairie|commune|département|région|état|assemblée|parlement|sénat|europe*)
    kwj6ok0i: {
      discount: 0.2,
      purchase: -0.28,
      reviews: 0.32,
      'new-products': -0.41,
      service: 0.15,
      event: 0.27,
      connected: -0.16,
      'general-info': 0.46,
    },
    // general-info: (retour (sur|en images)|revivez|en images|a eu lieu|s'est tenu*|s'est déroulé*|s'est passé*|bilan de|ont participé|a réuni|a rassemblé|ont été)
    '8c8l52hd': { 'new-products': 0.22, 'general-info': 1.32 },
    // general-info: (a (reçu|accueilli|visité|présenté|participé|organisé|signé|remis|rencontré|inauguré|ouvert|publié|lancé|rejoint|annoncé|remporté))
    k6gna5mx: { 'general-info': 0.9 },
    // general-info: (expert*|spécialiste*|chercheur*|chercheuse*|scientifique*|docteur|professeur*|directeur|directrice|président|présidente|pdg|ingénieur*|économiste*|historien*|auteur*|autrice|journaliste*)
    bndj0ppc: { connected: -0.46, 'general-info': 0.73 },
    // general-info: (explique|expliquent|décrypte*|analyse*|répond|répondent|raconte|évoque|présente|partage|parle|souligne|rappelle|revient sur|fait le point|détaille|livre)
    h35q9oz5: {
      discount: 0.22,
      purchase: -0.14,
      reviews: -0.33,
      'new-products': -0.47,
      opinion: -0.25,
      event: 0.25,
      connected: 0.1,
      community: 0.39,
      'general-info': 1.04,
    },
    // general-info: (technologie*|numérique|digital*|données|data|cloud|intelligence artificielle|ia|logiciel*|innovation*|cybersécurité|réseau*|solution*|transformation)
    ykn8szb7: {
      discount: -0.16,
      reviews: 0.36,
      'exclusive-info': 0.22,
      event: 0.36,
      connected: -0.19,
      community: -0.22,
    },
    // general-info: (entreprise*|marché*|économie|économique*|finance*|banque*|assurance*|crédit*|emploi*|formation*|impôt*|retraite|fiscal*|industrie*|secteur|filière)
    '0s0stj6l': { 'new-products': -0.38, event: 0.12, 'general-info': 0.42, entertain: -0.23, inspire: 0.1 },
    // general-info: (santé|nutrition|vitamine*|peau|bien-être|médical*|maladie*|vaccin*|cancer|traitement*|symptôme*|sommeil|alimentation|prévention|dépistage)
    yjlagbd8: { 'new-products': 0.51, connected: 0.4, 'general-info': 0.37 },
    // general-info: (projet*|programme*|initiative*|campagne|école*|université*|lycée*|collège|élèves|étudiants|éducation|culture)
    om635dln: { discount: -0.1, purchase: -0.18, 'general-info': 0.6, giveaway: -0.13, entertain: 0.2 },
    // general-info: (voici|voilà|ci-dessous|ci-joint|👉|ℹ|à retenir|en résumé|en bref|en chiffres|rappel|pour rappel|info*|à savoir|il faut savoir)
    aav1r1pi: {
      discount: -0.17,
      purchase: -0.37,
      'new-products': 0.23,
      service: 0.1,
      event: 0.46,
      'general-info': 0.44,
      entertain: 0.13,
      other: -0.18,
    },
    // general-info: (carte|menu|au menu|à la carte|plat du jour|spécialité*)
    '6x2slbq8': { 'new-products': 0.4, service: 0.1, 'general-info': 0.55, giveaway: 0.3 },
    // general-info: (millions|milliards|milliers|<percent>|tonnes|hectares|km|kilomètres|mètres|kg|litres)
    mw4mitwa: {
      discount: 0.25,
      reviews: -0.24,
      'exclusive-info': -0.13,
      'new-products': 0.15,
      service: -0.23,
      community: 0.17,
      'general-info': 0.67,
      'jobs-investors': 0.24,
    },
    // general-info: (france|paris|lyon|marseille|bruxelles|québec|suisse|belgique|monde|mondial*|international*|national*|afrique|chine|allemagne)
    jy2pncry: { purchase: -0.16, 'exclusive-info': 0.29, event: 0.62, entertain: -0.33, cause: 0.2 },
    // general-info: (match|équipe|saison|championnat|coupe|ligue|joueur*|but|buts|entraîneur|finale|qualification|qualifié*|mercato|effectif|blessé*)
    '5ad0u6v4': {
      discount: -0.18,
      'exclusive-info': 0.22,
      'new-products': -0.32,
      service: -0.14,
      event: 0.25,
      community: 0.3,
      'general-info': 0.61,
    },
    // general-info: (discours|intervention|déclaration|conférence de presse|réunion|comité|conseil|assemblée générale|vote|débat|visite|rencontre)
    yfib6w9w: { purchase: -0.28, reviews: -0.15, community: -0.1, 'general-info': 0.78 },
    // general-info: (équipe|départ|arrivée|étape|jour|journée|programme)
    v4dd2xky: {
      purchase: -0.36,
      reviews: -0.34,
      service: -0.3,
      event: 0.21,
      connected: 0.32,
      community: -0.12,
      'general-info': 0.5,
      cause: 0.15,
      other: -0.48,
    },
    // general-info: (pourquoi|comment|qu'est-ce que|c'est quoi|quand|combien) +question-opening
    xcku9ymj: { event: 0.1, 'general-info': 0.68 },
    // general-info: (important|attention|n'oubliez pas|pensez à|penser à|veillez à|il est conseillé|évitez|éviter|privilégiez)
    uvo05d19: { 'general-info': 0.64, entertain: 0.16 },
    // general-info: (nous proposons|on propose|vous propose|propose|proposent|offre|service*|prestation*|accompagne*|accompagnement)
    ywmph6gc: { discount: 0.15, 'new-products': 0.37, 'general-info': 0.48, giveaway: 0.16 },
    // general-info: (on s'installe|nous ouvrons|on ouvre|nous avons ouvert|nous sommes (ouverts|présents|situés|implantés)|nous livrons|on livre)
    x0rrr4va: { purchase: 0.1, 'new-products': 0.1, connected: 0.19, 'general-info': 1.44 },
    // general-info: (bonne année|joyeux noël|joyeuses fêtes|bonnes fêtes|joyeuses pâques|bon week-end|bon weekend|bonne semaine|bonne journée|bonne fête|bon dimanche|belle journée|bonne soirée|joyeux anniversaire|bonnes vacances)
    h8ls2371: {
      connected: -0.17,
      'general-info': -1.14,
      entertain: -0.29,
      greeting: 0.5,
      'jobs-investors': -0.14,
      other: -0.45,
    },
    // general-info: (mood|quand (tu|vous|on)|ce moment où|mdr|lol|blague|bonne chance|courage|c'est parti|en route|à suivre|l'aventure)
    wph1s8xb: { service: 0.13, 'general-info': -1.06, entertain: -0.18 },
    // general-info: (réglez|buvez|fermez|aérez|taillez|semez|arrosez|mélangez|versez|laissez reposer|laissez infuser|faites (une|cuire|revenir|chauffer|fondre)|coupez|nettoyez|rincez|appliquez|vérifiez|lavez|conservez|rangez|prévoyez|comptez)
    qnfofy5w: { service: 1.44, 'general-info': 0.92 },
    // general-info: (rouvre|rouvrira|rouvrent|agrandi*|modernisé*|construit*|transformé*|restauré*|installé*)
    '6zsn09t9': { event: 0.29, 'general-info': 0.96 },
    // general-info: (ont doublé|a doublé|augmente*|augmenté|baisse|baissé|recule|progresse|atteint|représente|dépasse|s'établit)
    bjep79qr: { 'general-info': 0.76, 'jobs-investors': 0.24 },
    // exclusive-info: (avant-première*|avant première|avant-premières) -post:date
    dfqj8bsa: { 'exclusive-info': 4.03 },
    // exclusive-info: (en avant-première|en avant première|en exclu|en exclusivité|en primeur|en exclu mondiale)
    joizt0sm: { 'exclusive-info': 4.77 },
    // exclusive-info: (exclu|exclus|exclusivité)
    s4m38x9l: { 'exclusive-info': 3.35 },
    // exclusive-info: (premières images|premier* extrait*|première photo|premier aperçu|premier regard|premiers détails|premières photos|premier look)
    anw93xil: { 'exclusive-info': 5.06 },
    // exclusive-info: (aperçu|avant-goût|sneak peek*|sneak peak*|preview|spoiler*|un petit indice|petit indice|un indice)
    ox9w95jm: { 'exclusive-info': 5 },
    // exclusive-info: (teaser|teasers|teasing|bande-annonce|bande annonce)
    '4glhfdpo': { 'exclusive-info': 3.35 },
    // exclusive-info: (accès (anticipé*|prioritaire*|vip|exclusif|privilégié*|en avant-première)|prévente*|pré-vente*|accès en coulisses|early access)
    sszahzck: { purchase: 0.22, 'exclusive-info': 5.43 },
    // exclusive-info: (soyez|sois|être|serez|faites partie|fais partie|parmi) [les|des|le|la|dans] (premiers|premières|premier|première) (à|informé*|au courant|averti*|prévenu*|servi*)
    svtvwex1: { 'exclusive-info': 5.45 },
    // exclusive-info: (les premiers|premier|première|premières) à (savoir|découvrir|voir|tester|essayer|connaître|recevoir|apprendre|entendre|lire|être|l'avoir)
    b5aimm5h: { 'exclusive-info': 5.37 },
    // exclusive-info: (avant tout le monde|avant les autres|avant la sortie|avant l'heure|avant sa sortie|avant le lancement|avant son lancement|avant tous|en premier)
    eg0x9crm: {
      discount: 0.19,
      purchase: 0.13,
      'exclusive-info': 6.32,
      opinion: -0.21,
      event: -0.29,
      ideas: 0.12,
      community: -0.12,
      'general-info': -0.25,
    },
    // exclusive-info: (réservé|réservée|réservés|réservées|exclusivement|uniquement|seulement|rien que) (à|aux|pour) [nos|les|vous|mes] ({customer}|inscrit*|vip|newsletter|vous)
    wtzimhrr: { 'exclusive-info': 5.12 },
    // exclusive-info: ({customer}|inscrit*|membres|abonnés à la newsletter) .. (en avant-première|les premiers|d'abord|en premier|un jour plus tôt|avant|en priorité)
    qjpn6e6z: { discount: 0.16, purchase: 0.24, 'exclusive-info': 5.21 },
    // exclusive-info: (contenu*|interview|images|vidéo*|photo*|extrait*|info*|révélation*|titre|clip|entretien|bonus) (exclusif*|exclusive*|inédit*|en exclu*|exclu)
    '89ynu2b8': { 'exclusive-info': 4.71 },
    // exclusive-info: (inédit|inédite|inédits|inédites|jamais dévoilé*|jamais vu|jamais vus|jamais vue|jamais montré*|dévoilé nulle part)
    t6sn8wu4: { 'exclusive-info': 2.68 },
    // exclusive-info: (coulisses exclusives|dans le secret|petit secret|grand secret|top secret|secret* bien gardé*|chut|confidence*|on vous met dans la confidence|on ne peut pas encore|on ne vous dit pas tout|en dire plus|sans trop en dire)
    s2lys49e: { discount: 0.14, 'exclusive-info': 3.48 },
    // exclusive-info: (restez connecté*|restez à l'affût|à suivre|plus d'infos bientôt|on vous en dit (plus|bientôt)|la suite (bientôt|très vite)|rendez-vous bientôt|surprise* (arrive*|à venir|se prépare)|annonce* bientôt|affaire à suivre|stay tuned)
    dvxseekw: {
      'exclusive-info': 1.29,
      service: 0.14,
      event: 0.25,
      community: -0.11,
      'general-info': -0.1,
      entertain: -0.18,
      other: 0.15,
    },
    // exclusive-info: (quelque chose (de grand|de gros|d'énorme|se prépare|arrive|de nouveau)|un truc (énorme|se prépare)|ça se prépare|une surprise|grosse annonce|grande annonce|big news)
    '2hc6xok2': { 'exclusive-info': 3.31, 'general-info': 0.12 },
    // exclusive-info: (bientôt dévoilé*|on vous dévoile|nous vous dévoilons|dévoilé bientôt|révélé bientôt|révélation* (demain|le <date>|bientôt))
    '76f8v8nk': { 'exclusive-info': 3.35 },
    // exclusive-info: (liste d'attente|liste privée|whitelist|sur invitation|invitation seulement|vente privée réservée|accès privé|club privé)
    tgxqapfh: { 'exclusive-info': 3.43 },
    // exclusive-info: (ici et nulle part ailleurs|rien que pour vous|rien que pour toi|juste pour vous|vous êtes les premiers|tu es le premier)
    quf73vnz: { 'exclusive-info': 4.7 },
    // exclusive-info: (inscrivez-vous|inscris-toi|abonnez-vous|abonne-toi) .. (newsletter|liste|canal|alerte*) .. (premiers|avant|exclu*|avant-première|primeur)
    ihwjmtha: { 'exclusive-info': 4.7 },
    // exclusive-info: (prototype*|en cours de développement|en développement|work in progress|wip|encore en test|croquis)
    g2cjr6zv: { 'exclusive-info': 3.38, community: 0.43 },
    // exclusive-info: (bientôt|coming soon|très bientôt|ça arrive)
    s5aqwo05: { 'exclusive-info': 1.32, 'new-products': 0.23 },
    // exclusive-info: (offre*|remise*|prix|tarif*|réduction*|code*|promo*|avantage*|vente*|cadeau*) (exclusif*|exclusive*|en exclusivité|privée*|privilégié*)
    db9i8opb: { 'exclusive-info': -3.05 },
    // exclusive-info: (exclusivité|exclusivement|en exclusivité) (chez|sur notre|en magasin*|dans nos|web|disponible*|sur l'e-shop)
    '5n8h6k5f': { 'exclusive-info': -2.01 },
    // exclusive-info: (projection|séance|soirée|billet*) .. avant-première
    '5yjrdoyo': { 'exclusive-info': -1.34 },
    // exclusive-info: (pas encore (sorti*|disponible*|annoncé*|officiel*|dévoilé*)|vous pouvez déjà|déjà l'apercevoir|premier teaser|en attendant la sortie|avant la présentation)
    vb36p876: { 'exclusive-info': 3.61 },
    // new-products: (nouveau|nouvelle|nouvel|nouveaux|nouvelles) {product}
    wigm3dtw: { reviews: -0.15, 'new-products': 4.01, community: -0.12 },
    // new-products: (nouveau|nouvelle|nouvel|nouveaux|nouvelles) .. {product}
    h4v3qsw5: { 'new-products': 2.76 },
    // new-products: (notre|nos|votre|vos|ton|tes) (nouveau|nouvelle|nouvel|nouveaux|nouvelles|dernier|dernière|derniers|dernières)
    '2eulx6kp': { 'new-products': 2.97, opinion: 0.28 },
    // new-products: (le|la|les|l'|un|une|des|du) (nouveau|nouvelle|nouvel|nouveaux|nouvelles)
    hjrbyxqm: { 'new-products': 1.6 },
    // new-products: (nouveau|nouvelle|nouvel|nouveaux|nouvelles)
    a23k5bdk: { 'new-products': 1.27 },
    // new-products: (tout nouveau|toute nouvelle|tout nouvel|tout beau tout nouveau|flambant neuf|flambant neuve|tout neuf|toute neuve)
    wdbio733: { 'new-products': 3.54 },
    // new-products: {product} .. (inédit*|jamais vu|jamais vue|est née|est né|vient de sortir|arrive*|débarque*)
    '4xpiro04': { 'new-products': 4.63 },
    // new-products: (nouveauté|nouveautés|#nouveauté|#nouveautés|new in|new drop|nouvel arrivage|nouveaux arrivages)
    '287r6kog': { purchase: 0.1, 'new-products': 4.24 },
    // new-products: ^ (nouveau|nouvelle|nouvel|nouveauté|nouveautés|new)
    zixqabff: { 'new-products': 3.16, opinion: -0.18 },
    // new-products: (découvrez|découvre|voici|voilà|présentons|présente|dévoile*|dévoilons|lance|lançons) .. (nouveau|nouvelle|nouvel|nouveaux|nouvelles|dernier*|dernière*|toute première|premier|première)
    ijqhipqy: { 'exclusive-info': 0.1, 'new-products': 4.48, event: 0.11, 'general-info': -0.22 },
    // new-products: (on vous présente|nous vous présentons|on te présente|je vous présente|vous présente|j'ai le plaisir de vous présenter|dites bonjour à|dis bonjour à|faites connaissance avec|accueillez|voici venir)
    '5f6nb5q8': { 'new-products': 2.41 },
    // new-products: (lancement|lancements|lance|lancent|lançons|lancé|lancée|lancés|lancer)
    px2q22yv: { 'new-products': 2.47 },
    // new-products: (lancement (de|du|d'|des|officiel)|nous lançons|on lance|vient de lancer|se lance|a lancé|lance (son|sa|ses|un|une|le|la))
    '22tqk0c6': { 'new-products': 3.64 },
    // new-products: (sortie|sorties) (de|du|le|officielle|nationale|prévue|cinéma|dvd|<date>|en|aujourd'hui|demain|mondiale)
    b5nqxe60: { 'exclusive-info': 0.1, 'new-products': 3.66, entertain: 0.16 },
    // new-products: (sort|sortent|sortira|sortiront|sorti|sortie|sortir|est sorti*) (le|en|ce|aujourd'hui|demain|dans|enfin|chez|sur|bientôt|au|mercredi|vendredi)
    b8p1ykdm: { purchase: 0.14, 'new-products': 3.3 },
    // new-products: (vient de sortir|viennent de sortir|vient d'arriver|viennent d'arriver|vient tout juste|fraîchement arrivé*|tout juste arrivé*|vient de paraître|à paraître|vient de naître)
    jckzq19a: { 'new-products': 4.13 },
    // new-products: (arrive|arrivent|débarque|débarquent|est arrivé*|sont arrivé*|est là|sont là|est enfin là|sont enfin là|enfin disponible*|pointe* le bout|fait son entrée|font leur entrée|rejoint la gamme|rejoignent la gamme|complète la gamme|s'agrandit|entre au catalogue)
    nl4rk8uh: { purchase: 0.12, 'new-products': 2.33, connected: -0.11 },
    // new-products: (est|sont) enfin (là|arrivé*|disponible*|en ligne|en boutique*|en magasin*|dévoilé*)
    '5g3kil5e': { 'new-products': 4.08 },
    // new-products: (arrive*|débarque*|atterri*) (en magasin*|en boutique*|en rayon*|en librairie*|chez|sur|à la carte|dans vos|dans nos|au cinéma|en france|sur le marché|en salle*)
    d2woxoap: { 'new-products': 4.17 },
    // new-products: (dévoile|dévoilent|dévoilons|dévoilé*|révèle|révélons|révélé*|présente en première)
    rejel73k: { 'new-products': 2.95 },
    // new-products: (bientôt|prochainement|très bientôt|dès le <date>|à partir du <date>) [disponible*] (disponible*|en magasin*|en boutique*|chez|sur|à la carte|dans|en ligne|au cinéma|en librairie*)
    s4ss8xx7: { 'new-products': 3.9 },
    // new-products: (coming soon|bientôt disponible*|prochainement|à venir|arrive bientôt|arrivent bientôt|out now|disponible dès le)
    imrrod87: { 'new-products': 1.41 },
    // new-products: (disponible*|dispo*|en vente|en magasin*|en librairie*) (dès le|à partir du|à compter du|le) <date>
    sug5w44q: { purchase: -0.1, 'new-products': 3.6 },
    // new-products: (disponible*) (à partir|dès)
    nehis22s: { 'new-products': 1.87 },
    // new-products: (vous pouvez|tu peux|on peut) (désormais|maintenant|enfin|à présent|dorénavant)
    vfhmbnvu: { purchase: -0.13, 'new-products': 5 },
    // new-products: (désormais|maintenant|dorénavant|à présent) .. (vous pouvez|disponible*|possible|accessible*|tu peux|propos*)
    '41tr77ek': { 'new-products': 3.54 },
    // new-products: (désormais|dorénavant|maintenant avec|existe maintenant|existe désormais)
    '6va3cm24': { 'new-products': 2.23 },
    // new-products: (collection|capsule|collab*) (printemps|été|automne|hiver|printemps-été|automne-hiver|croisière|capsule|ss|aw|fw|<year>|de noël|spéciale|anniversaire|exclusive)
    yvjdr647: { 'new-products': 3.45 },
    // new-products: (collection|capsule)
    f4o4z8d0: { 'new-products': 2.23, ideas: 0.23 },
    // new-products: (collab|collaboration|collabs|x <mention>|en collaboration avec)
    qqqduvpx: { 'new-products': 0.99, 'general-info': 0.11 },
    // new-products: (édition limitée|édition spéciale|série limitée|édition collector|série spéciale|edition limitée|éphémère)
    csp05irz: { 'new-products': 2.38 },
    // new-products: (carte|menu) (d'été|d'hiver|d'automne|de printemps|de saison|de noël|de fêtes|de la saint-valentin)
    jajbf5pq: { 'new-products': 2.36, event: 0.21, 'general-info': -0.14 },
    // new-products: (première fois|pour la première fois|une première|tout premier|toute première|premier du genre|première mondiale)
    opjpi6ii: { 'new-products': 2.23 },
    // new-products: (nouvelle génération|dernière génération|repensé*|revisité*|réinventé*|amélioré*|relooké*|restylé*|modernisé*|refonte|mise à jour|maj|change de look|fait peau neuve|relifté*)
    ewod24jm: { 'new-products': 1.83, service: -0.14 },
    // new-products: (bêta|beta|version <number>|v2|v3|2.0)
    b7nybxmi: { 'new-products': 2.33, ideas: 0.15 },
    // new-products: (nouveau (titre|single|clip|album|morceau|roman|tome|numéro|épisode|film|spectacle|podcast)|nouvelle (saison|chanson|vidéo|série|émission|web-série)|nouvel (album|épisode|ep|opus))
    '013bkm7z': { 'new-products': 3.54 },
    // new-products: (tome|saison|épisode|volume|chapitre|numéro) <number>
    '8lvrtmg6': { purchase: 0.62, 'new-products': 2.21, 'general-info': -0.1 },
    // new-products: (dernier né|dernière née|petit dernier|petite dernière|derniers nés|petit nouveau|petite nouvelle|petits nouveaux|petites nouvelles)
    qblwmrxy: { 'new-products': 4.31 },
    // new-products: (on a créé|nous avons créé|on a imaginé|nous avons imaginé|nous avons développé|on a développé|on a conçu|nous avons conçu|imaginé par|conçu pour|créé pour)
    uyaxlglk: { 'new-products': 2.36 },
    // new-products: (innovation*|innovant*|révolutionn*|inventé)
    '0gghlnk4': { reviews: 0.31, 'new-products': 1.28 },
    // new-products: (de retour|est de retour|sont de retour|fait son retour|font leur retour|is back|le retour de|le retour du|le retour des|revient|reviennent)
    o77gvm4u: {
      purchase: 0.13,
      'new-products': 1.03,
      event: 0.36,
      connected: 0.1,
      community: -0.15,
      'general-info': -0.2,
    },
    // new-products: (préparez-vous|prépare-toi|prêts|tenez-vous prêt*|save the date|compte à rebours|j-<number>|plus que <number> jours) .. (lancement|sortie|nouveau|nouvelle|collection|drop)
    xi85rdc8: { 'new-products': 2.95 },
    // new-products: (ravis|ravi|heureux|heureuse|fiers|fier|fière|impatient*|hâte|plaisir) .. (présenter|lancer|dévoiler|annoncer (le lancement|la sortie|l'arrivée)|partager avec vous (notre|le) nouv*)
    zs7fqxxz: { 'new-products': 3.54 },
    // new-products: (annonce|annonçons|annoncer|annoncé) .. (lancement|sortie|arrivée|nouveau|nouvelle|nouvel)
    '0kil6hs9': { 'new-products': 3.54 },
    // new-products: (s'enrichit|s'étoffe|élargit|élargissons|agrandit|ajoutons|ajoute|enrichissons) .. (gamme|carte|catalogue|offre|collection|menu)
    '936qy63n': { 'new-products': 3.54 },
    // new-products: (goûtez|goûte|testez|teste|essayez|essaie) .. (nouveau*|nouvelle*|nouvel)
    xji0iabj: { 'new-products': 3.54 },
    // new-products: (c'est nouveau|ça vient de sortir|tout chaud|tout frais|sorti de l'atelier|sortie de l'atelier|sort du four)
    iqbnua7g: { 'new-products': 3.54 },
    // new-products: (nouveau|nouvelle|nouvel|nouveaux|nouvelles) (année|magasin*|boutique*|bureau*|locaux|site|agence*|usine*|adresse|directeur|directrice|pdg|président*|collègue*|recrue*|équipe|partenariat|partenaire*|étude|rapport|article|record|défi*|semaine|mois|jour|journée|école|gare|restaurant*|siège|étape*|rendez-vous|chapitre|monde|ère|loi|mesure*|horaire*|venus|venue|arrivants|visage*|talent*|gouvernement|maire|ministre|centre|hôpital|entrepôt|campus|ouverture|date*|exposition|concert|membre*|bureau|départ|look de|élan|vie|compte|chance|stade|atelier|conférence)
    '9rl8lrr9': { 'new-products': -3.19, event: -0.19, connected: 0.19, 'general-info': 0.24 },
    // new-products: (bonne année|nouvel an|de nouveau|à nouveau|bonne nouvelle|bonnes nouvelles|mauvaise nouvelle|nouvelle-calédonie|nouvelle-aquitaine|nouvelle-zélande|nouvelle-orléans|les nouvelles|la nouvelle|beaujolais nouveau)
    '8z8nzt62': {
      reviews: -0.12,
      'exclusive-info': 0.68,
      'new-products': -1.59,
      connected: -0.13,
      ideas: 0.29,
      community: -0.12,
      'general-info': -0.28,
    },
    // new-products: (nouveau|nouvel|nouvelle) (blog|article|étude|rapport|billet)
    sgzhf1wd: { 'new-products': -1.77 },
    // new-products: (lance un appel|lance (l'alerte|une enquête|une consultation|un appel|les travaux)|se lancer dans|lancer (sa|son|ton|votre) (entreprise|carrière|projet|activité))
    g3ytysim: { 'new-products': -2.36 },
    // new-products: (le printemps|l'été|l'automne|l'hiver|le week-end|la rentrée|noël|vendredi|le soleil) (est|arrive|sont) [enfin|là]
    '3wua7c96': { 'new-products': -1.77 },
    // new-products: (il|elle|ils|elles) (est|sont) (arrivé*|là|de retour|enfin)
    t1mjn82f: { 'new-products': 3.14 },
    // new-products: (se dévoile|se dévoilent|entre à la carte|entrent à la carte|arrive à la carte|ça y est|vient d'atterrir|viennent d'atterrir|vient d'éclore|sort des cuves|sort de presse|est sorti*|sont sortis)
    wii9goxo: { purchase: 0.32, 'new-products': 3.54, 'general-info': -0.2 },
    // new-products: (ouvrira|ouvriront|arrivera|arriveront|débarquera) (le|en|ses portes|au|dès) <date>
    '0h0u73hy': { 'new-products': 2.64, 'general-info': -0.15 },
    // new-products: (premières livraisons|premiers exemplaires|existe maintenant|existe désormais|se décline désormais|en version|nouvelle version|nouvelle formule)
    y0n4kobx: { 'new-products': 3.06, opinion: -0.18 },
    // new-products: (de nouvelles|de nouveaux|d'autres nouveautés|deux nouveaux|deux nouvelles|trois nouveaux|trois nouvelles)
    hixj6s2r: { 'new-products': 2.26 },
    // opinion: (votez|vote|voter) (pour|en|ici|dès|sur|dans|vite|maintenant|avec|par|via|jusqu'au)
    ikqe63jl: { opinion: 5.03 },
    // opinion: (votez|voter|à vos votes|vos votes|soumis au vote)
    sguulgwc: { opinion: 4.27, community: 0.1 },
    // opinion: (sondage*|questionnaire*|enquête de satisfaction|baromètre) [express|du jour|en ligne]
    hxw232ux: { opinion: 3.94 },
    // opinion: (répondez|réponds|répondre|participez|participe|remplissez|remplis|complétez) .. (sondage|questionnaire|enquête|consultation|étude)
    f5yq405r: { opinion: 6.44, 'general-info': -0.28 },
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
    hoqvhdzq: { opinion: 1, event: -0.1, ideas: 0.29 },
    // opinion: (quel|quelle|quels|quelles) {product} .. (vous|tu|votre|ton) +question
    uel6t7hk: { opinion: 3.69, community: 0.22 },
    // opinion: (vous êtes|êtes-vous|t'es|tu es|et vous|et toi|vous|toi|tu) [plutôt|team] (plutôt|team) <any>
    uchv6tka: { opinion: 5.1 },
    // opinion: (plutôt|team) .. ou [plutôt|team] +question
    '8yqinti9': { opinion: 5.22 },
    // opinion: plutôt +question
    bsey5uhc: { opinion: 2.55 },
    // opinion: team <any> ou
    '2h768ncz': { opinion: 5.1 },
    // opinion: ou +choice-list
    vplk9rzv: { opinion: 0.96, community: 0.1 },
    // opinion: <number> ou <number> +question
    d8e0yges: { opinion: 3.83 },
    // opinion: ({product}|oui|avec|salé|sucré|fromage|thé|café|mer|noir|blanc|chaud|lait|rouge|chat|ville|matin|pour|vrai|❤|👍|🔥|a|1|2) ou +question
    frtpe38v: { opinion: 3.58 },
    // opinion: (oui ou non|pour ou contre|j'aime ou|ça ou ça|ceci ou cela|tu préfères|vous préférez|préférez-vous|préfères-tu)
    '2847qva2': { opinion: 5.74 },
    // opinion: (qu'en pensez-vous|qu'en penses-tu|vous en pensez quoi|t'en penses quoi|tu en penses quoi|qu'est-ce que vous en pensez|qu'est-ce que tu en penses|votre avis|ton avis|vos avis|vos impressions|votre opinion|votre ressenti|vos retours)
    '3t5o35rd': { 'new-products': -0.2, opinion: 5.21, ideas: 0.14 },
    // opinion: (donnez|donne|partagez|partage|laissez|laisse|dites|dis|postez|écrivez) [nous|moi] [tout] .. (votre avis|ton avis|vos avis|un avis|vos impressions|votre opinion|vos retours|votre retour|votre expérience|une note|un commentaire)
    '69lc91g7': { opinion: 5.74 },
    // opinion: (donnez-nous|donne-nous|laissez-nous|laisse-nous) (votre|ton|un|une|vos)
    bbfpxsmu: { opinion: 4.46 },
    // opinion: (votre avis (compte|nous intéresse|nous est précieux)|ton avis (compte|nous intéresse)|la parole est à vous|à vous la parole|exprimez-vous|on vous écoute|on veut (tout savoir|savoir|vous entendre))
    ompf0e8t: { opinion: 5.1 },
    // opinion: (notez|évaluez|note|jugez) (nous|votre|notre|l'|de 1|sur|cette|ce|la|le)
    '760mrm2i': { opinion: 3.61 },
    // opinion: (laissez|laisse|mettez|mets|poster|écrire) [nous] .. (avis|étoiles|note)
    uq4uq7vn: { opinion: 5.1 },
    // opinion: (dites-nous|dis-nous|dites nous|dis nous|dites-le nous|dis-le nous|racontez-nous|raconte-nous|dites-moi) [tout] .. (commentaire*|préféré*|pourquoi|quel*|lequel|laquelle|ce que|si|comment|avis|👇)
    x6jg2og7: { 'exclusive-info': 0.36, opinion: 3.71, giveaway: 0.25 },
    // opinion: (dites-nous|dis-nous|dites nous|dis nous|dites-le|dis-le|dites-moi)
    u1iz0tlc: { opinion: 2.54, connected: -0.11, ideas: 0.22 },
    // opinion: (choisissez|choisis|élisez|désignez) .. (préféré*|favori*|camp|équipe|commentaire*|gagnant*)
    '1gstyu3v': { opinion: 5.47, community: 0.21 },
    // opinion: (en commentaire|en commentaires|dans les commentaires|en com|en coms|👇)
    abhamw48: { purchase: -0.1, 'new-products': -0.14, opinion: 1.22, community: 0.3, 'general-info': 0.11 },
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
    z32pmgqe: { opinion: 2.12, community: 0.17, 'general-info': 0.12 },
    // opinion: (débat|débattons|dilemme|question du jour|la question du jour|battle|duel|match retour|verdict)
    '1ydshymk': { opinion: 1.9, 'general-info': -0.3 },
    // opinion: (complétez la phrase|en un mot|en <number> mot*|en un emoji|un emoji pour|décrivez|décris)
    '5n3jdejk': { opinion: 3.81 },
    // opinion: (classez|classe|votre top|ton top|vos top)
    '8o3t20ze': { opinion: 3.8 },
    // opinion: (vous|tu) (choisissez|choisis|prenez|prends|partez|votez|préférez|préfères) (quoi|lequel|laquelle|quel|quelle|qui)
    '8opj3sn0': { opinion: 5.1 },
    // opinion: (le saviez-vous|saviez-vous|savez-vous|sais-tu|connaissez-vous|connais-tu|vous cherchez|tu cherches|envie de|besoin de|prêt* (à|pour)|vous rêvez|qui (veut|vient|dit mieux))
    vys4tx0z: { purchase: 0.61, opinion: -2.59, connected: 0.21, ideas: 0.1, inspire: 0.23 },
    // opinion: (découvrez|réponse|en savoir plus|la réponse|on vous (explique|répond|dit tout)|lisez|lire la suite|swipe)
    q3ybgkey: {
      purchase: -0.11,
      'new-products': 0.13,
      opinion: -1.45,
      event: -0.39,
      community: -0.16,
      'general-info': 0.75,
    },
    // opinion: ou +choice-list +post:short
    ty4n1rqi: { opinion: 3.41 },
    // opinion: (quel|quelle|quels|quelles) .. vous (a|ont|avez|font|fait|êtes) [le] (plus|marqué*|préféré*|manqué*) +question
    '9f0vpk95': { opinion: 4.46 },
    // opinion: (petit avis|un avis|avis sur google|une petite note|un commentaire sur|quelques étoiles) .. (google|aiderait*|store|tripadvisor|nous)
    gviwevmt: { opinion: 4.8 },
    // opinion: (élisez|élis|élire|départagez|départage|tranchez|aidez-nous à (trancher|choisir)|aide-nous à choisir)
    rzl8fchx: { opinion: 4.59 },
    // opinion: (répondez à|réponds à) (l'|la|notre|cette|ce) .. (enquête*|question*|sondage|questionnaire)
    '6thjtixa': { opinion: 5.1 },
    // opinion: (votre|ton|vos) avis (compte*|nous (intéresse*|aide*|importe*)|fait avancer|est (précieux|important))
    yzin31rt: { opinion: 5.81 },
    // opinion: (pour|à) (noter|évaluer|juger) (votre|ton|notre|vos|la|le|ce|cette)
    hindbwts: { opinion: 4.53 },
    // service: (nous nous excusons|toutes nos excuses|nos excuses|nous vous prions de nous excuser|veuillez nous excuser|mille excuses|on s'excuse|nos sincères excuses|excusez-nous|pardon pour)
    owrntqjz: { service: 5.5 },
    // service: (désolé|désolée|désolés|désolées|navré*|excuses|regrettons) -question
    qoni36q3: { service: 3.67 },
    // service: (désolé*|navré*) (pour|de|d'|que|si)
    ydpdawyx: { service: 4.28 },
    // service: (merci de nous|pouvez-vous nous|peux-tu nous|pourriez-vous nous|pourrais-tu nous|n'hésitez pas à nous|envoyez-nous|envoie-nous|écrivez-nous|écris-nous|contactez-nous|contacte-nous) .. (mp|dm|message privé|privé|messagerie|inbox)
    dk08h692: { purchase: 0.22, service: 5.48 },
    // service: (en mp|en dm|en message privé|par message privé|en privé|par mp|par dm) +post:reply
    oyjfpeyu: { service: 3.67, community: -0.2 },
    // service: (numéro de commande|numéro de dossier|référence de (commande|réservation|dossier)|numéro client|numéro de suivi|numéro de contrat|numéro de billet|adresse mail|adresse e-mail|coordonnées|nom et prénom|code postal) +second-person
    f8xupzq3: { service: 4.95, community: -0.18 },
    // service: (numéro de commande|numéro de dossier|numéro client|numéro de suivi|numéro de contrat)
    c1rn8kt7: { service: 4.89 },
    // service: (nos équipes|nos techniciens|nous|on) .. (mobilisé*|à pied d'œuvre|travaill* (à|sur|dessus)|sont dessus|est dessus|font le nécessaire|faisons le nécessaire|faisons le point|intervien*|cherch* une solution)
    '5ugot5vq': { service: 4.29 },
    // service: (panne*|dysfonctionnement*|incident*|perturbation*|perturbé*|bug*|interruption*|coupure*|problème technique|problèmes techniques|souci technique|incident technique|indisponible*|indisponibilité)
    '9bvmc8jn': { service: 4.16, event: -0.17, connected: -0.33, community: 0.17 },
    // service: (maintenance (prévue|programmée|en cours)|opération de maintenance|pour maintenance|en maintenance)
    '3ktobc3s': { service: 4.89 },
    // service: (rappel (de produit*|produit*|de lot*|volontaire|consommateur*)|rappelons .. (lot*|produit*)|rappelé* .. lot*|ne pas consommer|retrait de la vente|procédons au rappel)
    qxuigaio: { service: 5.72 },
    // service: (retard|retards|retardé*|retarde)
    rkjcsqgy: { service: 3.04 },
    // service: (annulé|annulée|annulés|annulées|annulation*|reporté|reportée|reportés|reportées|report du|report de|suspendu*|interrompu*|supprimé*|dévié*|déprogrammé*)
    '5u57vwa1': { 'new-products': 0.34, service: 4.6, connected: 0.22 },
    // service: (est|sont|sera|seront|être|reste|restent|restera|resteront) [malheureusement|exceptionnellement|temporairement|également] (fermé*|annulé*|reporté*|indisponible*|suspendu*|perturbé*|inaccessible*|coupé*|interrompu*)
    i6a92jek: { service: 5.01, event: -0.17 },
    // service: (exceptionnellement|temporairement|provisoirement) (fermé*|indisponible*|suspendu*|clos*)
    d6jx7dh6: { service: 4.89 },
    // service: (fermeture exceptionnelle|fermeture anticipée|fermé ce|fermée ce|fermés ce|fermeture temporaire|fermeture* (pour|en raison)|horaires modifiés|changement d'horaire*|modification* d'horaire*|changement de programme|changement de lieu|changement de date)
    b4gkptgh: { service: 4.21 },
    // service: (en raison (de|du|des|d')|suite (à|aux|au) (la|une|un|l'|des|intempéries|mouvement|problème*|incident*)|à cause (de|du|des))
    fy8vzq4y: { service: 2.91, event: -0.24 },
    // service: (en raison (du|de la|de l'|des|d'un|d'une) .. (grève*|intempéries|tempête|neige|mouvement social|météo|travaux|canicule|accident|incident*|conditions|crise|covid*))
    ldx1lbaw: { service: 5.19 },
    // service: (grève*|mouvement social|trafic|circulation .. (interrompue|perturbée|difficile)|info trafic|infotrafic|point trafic)
    pfjlfeqr: { service: 3.21, 'general-info': 0.26 },
    // service: (alerte|attention|important|vigilance) [aux|à|⚠] .. (arnaque*|fraude*|faux|fausse*|phishing|hameçonnage|escroc*|démarchage*|usurp*|tempête|orage*|crue*)
    njegvfn3: { service: 5.51 },
    // service: (arnaque*|phishing|hameçonnage|escroc*|usurpation|faux (site|compte|profil|concours|mail*|sms|conseiller*)|fraude*)
    zxpyvjfp: { service: 3.6 },
    // service: (ne (demandons|demanderons|vous demande*) jamais|jamais vos (coordonnées|codes|identifiants))
    mwk6qick: { service: 5.5 },
    // service: (service client*|service clientèle|service après-vente|sav|support technique|notre support|centre d'aide|assistance|conseillers|hotline|numéro vert|chat en ligne)
    '3mh98stj': { service: 2.41, event: 0.19 },
    // service: (joindre|contacter|contactez|appeler|appelez|écrire à|écrivez) .. (service client*|notre équipe|nos équipes|nos conseill*|support|l'assistance|<phone>|<email>)
    pcz7w5pz: { service: 3.05 },
    // service: (une question|des questions|besoin d'aide|besoin d'un conseil|un problème|un souci|une demande) .. (contactez|écrivez|appelez|équipe|conseill*|réponse*|répond*|là pour|<phone>|<email>|<url>|faq)
    vrgtzzhg: { service: 3.67 },
    // service: (pour (vous répondre|vous aider|vous accompagner|vous renseigner|répondre à vos questions|t'aider|te répondre)|à votre écoute|à votre disposition|à ton écoute|joignable*)
    puf0uh2q: { service: 4.12, connected: 0.31 },
    // service: (comment peut-on vous aider|comment pouvons-nous vous aider|on est là pour (vous|t')|nous sommes là pour vous)
    kl17luzg: { service: 4.28 },
    // service: (faq|foire aux questions|questions fréquentes|vos questions)
    v08fg158: { service: 2.31, event: 0.55, 'general-info': -0.14 },
    // service: (échange|échanges|retour|retours|remboursement*|remboursé*|garantie|échangé*) .. (gratuit*|<number> jours|possible*|commande*|article*|billet*|intégral*|sous|pris en charge|automatique*)
    yn8a7xix: { service: 3.68 },
    // service: (remboursement|remboursements|rembourserons|remboursés|remboursées|retour colis)
    y1ynjo1u: { service: 3.67 },
    // service: (livraison*|colis|commande*) .. (retard*|délai*|perturbé*|suivre|suivi|perdu*|prolongé*|bloqué*)
    qpbhxqm7: { service: 4.28 },
    // service: (gêne occasionnée|désagrément*|merci de votre (patience|compréhension)|merci pour votre (patience|compréhension)|votre compréhension|votre patience)
    '16bh3vro': { service: 5.51, connected: -0.23 },
    // service: (rétabli*|résolu*|réparé*|de nouveau (disponible*|accessible*|opérationnel*)|retour à la normale|tout est rentré dans l'ordre|corrigé*|refonctionne*|réouverture)
    jkhd352k: { service: 3.39, event: -0.2, connected: 0.1, 'general-info': 0.13 },
    // service: (bonjour|bonsoir|hello|coucou|salut) +mention-first
    p81ddwrc: { service: 3.67 },
    // service: (bonjour|bonsoir|hello|coucou|salut) +post:reply
    '6brlc85t': { service: 4.54, connected: -0.11, community: -0.28 },
    // service: (merci (pour|de) votre (message|retour|signalement|patience|commentaire|remarque|demande|question)|merci pour ton (message|retour|signalement)|merci de l'avoir signalé|merci de nous (avoir|l'avoir))
    zlaiou04: { reviews: 0.29, service: 4.22, community: 0.18 },
    // service: (problème*|souci*|erreur*|réclamation*|bug*|colis|commande*|livraison|remboursement) +mention-first
    eiqle5p0: { service: 3.67 },
    // service: (vous pouvez|tu peux|vous trouverez|il est possible|il suffit|il s'agit|oui|non|effectivement|en effet|bien sûr) +post:reply
    bdde8po8: { service: 3.06 },
    // service: (consultez|rendez-vous sur|voici le lien|par ici|ici|contacter|vérifie*|transmis|transmettons|service*) .. <url> +post:reply
    '01t7sou8': { service: 3.05 },
    // service: (disponible*|magasin*|stock|commande*|compte|appli*|site|équipe*|numéro|mail|téléphone|billet*|horaire*) +post:reply
    '1frjahiy': { service: 3.07 },
    // service: (bonne journée|bonne soirée|cordialement|à bientôt|bien à vous|à votre service) +post:reply
    x2xk0nei: { service: 1.84 },
    // service: (nous avons bien (reçu|noté|pris)|nous prenons note|votre dossier|votre demande|votre réclamation|on regarde ça|on vérifie|on revient vers vous|nous revenons vers vous|nous vous tenons (informé*|au courant)|on vous tient (informé*|au courant))
    '0hw8p12z': { service: 4.89 },
    // service: (veuillez|nous vous invitons à|nous vous remercions de|nous vous informons que|nous vous conseillons)
    '6z87qovf': { service: 3.05 },
    // service: (objet* trouvé*|objets perdus|perdu (votre|ton)|avis de recherche|point info|info pratique)
    czswi0e2: { service: 2.44 },
    // service: (le site|l'application|l'appli|le standard|la ligne|le réseau|le serveur|le pont|la route|la boutique|le magasin|le musée|la piscine|l'accès|le parc) (est|sera|reste|restera) .. (fermé*|indisponible*|inaccessible*|en panne|down|coupé*|perturbé*|saturé*)
    vxu15odp: { service: 5.5 },
    // service: (nos horaires changent|horaires d'été|horaires de fêtes|horaires exceptionnels|horaires spéciaux)
    h0v3spo2: { service: 1.83 },
    // service: (mp|dm|message privé|whatsapp|contactez-nous|appelez-nous) .. (commander|réserver|réservation*|prix|tarif*|devis|inscription*)
    qyxx75kw: { service: -3.08, 'general-info': 0.16 },
    // service: (bonjour (à tou*|tout le monde|les amis|la team)|hello (tout le monde|les amis|la team))
    ype53zud: { service: -1.83 },
    // service: (réduire (les|le|la) (panne*|retard*)|éviter (les|la|le) (panne*|fraude*|problème*)|sans (panne|bug|problème|souci))
    qd3lit64: { service: -1.83 },
    // service: (circulation (interdite|alternée|coupée|fermée|perturbée)|stationnement interdit|déviation*|bus de substitution|arrêt non desservi|non desservi*)
    num9qz8v: { service: 4.53, 'general-info': -0.11 },
    // service: (faites opposition|faire opposition|perdu* ou volé*|carte perdue|signalez|signaler un|prévenez-nous|déclarez|déclarer un sinistre)
    '8ds3q71c': { service: 4.26, 'general-info': 0.18 },
    // service: (prochain point|point de situation|retour à la normale|réparation en cours|remise en service|reprise (prévue|estimée|progressive))
    mlzwgr55: { service: 4.33 },
    // service: (nous regrettons|nous sommes désolés|nous vous présentons nos excuses|malheureusement)
    '9wuw9pax': { service: 3.12, community: -0.15 },
    // service: (nouveaux horaires|horaires changent|change d'horaires) .. (ligne*|bus|train*|partir)
    b0w9nftq: { service: 2.66 },
    // event: (rendez-vous|rdv|retrouvons-nous|on se retrouve|on se voit|on vous attend|nous vous attendons|retrouvez-nous|retrouve-nous|venez nous|venez nous voir|rejoignez-nous|rejoins-nous|on vous donne rendez-vous) .. (<date>|<time>|stand|hall|salon|place|soir)
    '9nzirqja': { event: 2.85 },
    // event: (rendez-vous|rdv) (le|ce|à|au|dès|demain|aujourd'hui|samedi|dimanche|pour|dans|en|du|jeudi|vendredi|mardi|mercredi|lundi)
    sl1uwa8d: { event: 2.06 },
    // event: (retrouvez-nous|retrouve-nous|venez|viens|rejoignez-nous|rejoins-nous|venez nous rencontrer|venez nous retrouver|venez nombreux|venez nombreuses|venez rencontrer|venez découvrir|venez assister|venez participer|venez échanger|venez fêter)
    m8yp8516: { event: 1.81, 'general-info': 0.18 },
    // event: (venez|viens) .. (<date>|<time>|nombreux|stand|fêter|célébrer|assister|rencontrer)
    ar1a3r0u: { event: 2.71 },
    // event: (on vous attend nombreux|nous vous attendons nombreux|on vous y attend|vous êtes invité*|tu es invité*|nous vous invitons|on vous invite|vous invite|invitation)
    iwlmnfw7: { event: 2.7 },
    // event: (inscrivez-vous|inscris-toi|inscription*|s'inscrire|pour vous inscrire|inscriptions ouvertes|inscriptions gratuites)
    '0g9z16br': { event: 2.46, connected: -0.15 },
    // event: (inscrivez-vous|inscris-toi|inscription*|s'inscrire|je m'inscris) .. (<date>|<url>|vite|ici|avant|jusqu'au|gratuit*|obligatoire*|ouvert*|bio|places)
    teewfisj: { purchase: 0.27, 'exclusive-info': 0.13, event: 2.56, connected: -0.1, 'general-info': -0.63 },
    // event: (participez|participe|participer|prenez part|prends part|prenez le départ)
    '6gzrvyab': { event: 1.95 },
    // event: (participez|participe|participer) (à|au|aux|en) .. (concours|atelier*|webinaire*|jeu|événement*|évènement*|challenge|défi|journée*|débat|course|tirage|<date>)
    d7qed042: { event: 3.09 },
    // event: (save the date|à vos agendas|notez (la date|dans|bien)|note (la date|dans)|bloquez (la date|votre|vos)|réservez (votre soirée|votre date|la date|votre week-end|vos dates)|à noter|date* à retenir)
    ycro1xyg: { event: 3.09 },
    // event: (jeu-concours|jeu concours|jeux concours|jeux-concours|concours|giveaway*|tirage au sort|tombola*|loterie*|grand jeu)
    '2omdpvct': { event: 3.15, ideas: 0.23, community: -0.12, giveaway: 0.12 },
    // event: (tentez|tente|tenter) (de|votre|ta|sa|d') (gagner|remporter|chance|décrocher)
    qvslm6oa: { event: 3.55, community: -0.1 },
    // event: (à|de|pour|en) (gagner|remporter) [un|une|le|la|des|vos|tes|<number>]
    y6o38v8k: { event: 2.71, giveaway: 0.2 },
    // event: (gagne|gagnez|remporte|remportez) (un|une|le|la|des|ton|votre|vos|tes|deux|<number>|<money>)
    '06zxy6mn': { event: 2.27 },
    // event: (fais|faites|faire|fait) gagner
    o6cwxdgv: { event: 3.09 },
    // event: (gagner|gagnez|gagne)
    usu1i460: { event: 1.16 },
    // event: (pour (participer|jouer|tenter)|comment participer|conditions de participation|tiré* au sort|règlement du jeu|fin du jeu|fin du concours|résultat* du concours|participation*)
    jmh9tipc: { event: 2.29, community: -0.42, giveaway: 0.3 },
    // event: (suivez|suis|likez|like|aimez|identifie*|taguez|tague|mentionne*|commente*|rt|retweete*|abonne*) .. (gagner|participer|jouer|concours|tirage|tenter)
    bjjz7h64: { event: 2.71 },
    // event: (lot|lots|gagnant|gagnants|gagnante)
    xvml72wr: { service: 0.32, event: 0.59, ideas: 0.23, community: 0.23, 'general-info': -0.12 },
    // event: (webinaire*|webinar*|masterclass*|master class*|workshop*|atelier*|séminaire*|meetup*|hackathon*|live instagram|facebook live|live facebook|insta live|visioconférence|en visio)
    jfctxhrb: { reviews: -0.13, event: 2.23, community: -0.22, 'general-info': -0.16 },
    // event: (conférence*|colloque*|congrès|forum|symposium|sommet|convention|assises|table ronde|tables rondes|débat*|rencontre*|causerie*|conférence-débat)
    lk579n0l: { 'new-products': -0.26, service: -0.18, event: 2.13, connected: -0.16, 'general-info': 0.44 },
    // event: (salon|foire|festival*|concert*|exposition*|expo|vernissage*|spectacle*|représentation*|gala|kermesse|brocante*|vide-grenier*|marché de noël|fête de la|fête du|carnaval|défilé*|pop-up|popup|parade|bal|guinguette*|fest-noz|bourse aux)
    r5e6jjz2: { reviews: 0.29, 'new-products': -0.12, event: 1.69, 'general-info': -0.2 },
    // event: (salon|foire|festival|marché) (de|du|des|d'|international*|mondial*|régional*|professionnel*)
    '8ptei8uc': { reviews: 0.13, event: 1.71 },
    // event: (portes ouvertes|porte ouverte|journée* portes ouvertes|jpo|afterwork*|after work|apéro*|soirée*|ciné-débat|projection*|avant-première*|séance de dédicace*|dédicace*|signature|lecture publique|visite* guidée*|dégustation*|tournoi*|marathon*|course|trail|randonnée*|balade*)
    rxunz6qs: { purchase: -0.22, 'new-products': 0.4, event: 1.76, connected: -0.14, giveaway: 0.13 },
    // event: (dédicace*|visite* guidée*|projection*|dégustation*|atelier*|concert*|conférence*|soirée*|spectacle*|visite*|rencontre*|débat*|cours|stage*|match|tournoi*|vernissage*|exposition*|brunch|séance*) .. (<date>|<time>)
    h43lk8ys: { service: 0.29, event: 2.91, giveaway: 0.24 },
    // event: (<date>) .. (atelier*|concert*|conférence*|soirée*|spectacle*|visite*|rencontre*|débat*|match|tournoi*|vernissage*|exposition*|dédicace*|projection*|webinaire*|dégustation*|salon|festival*)
    lir9zu1q: { event: 2.72 },
    // event: (événement|événements|évènement|évènements|event)
    '4gkerue6': { event: 1.98, 'general-info': -0.12 },
    // event: (en direct|en live|le live|un live|live (à|ce|demain|dans|sur|avec)|direct live|suivez le direct|suivez en direct|à suivre en direct|livetweet*|live tweet*|livestream*|streaming en direct)
    '2f322ywt': { event: 2.76 },
    // event: (suivez|suis|regardez|assistez|à suivre|retrouvez) .. (en direct|live|direct)
    ru5u1jsc: { event: 3.13 },
    // event: (stand|hall|pavillon) <any>
    jm33vpor: { event: 2.13 },
    // event: (notre stand|nos stands|sur le stand|au stand|stand <number>)
    ry68lt40: { event: 2.34 },
    // event: <date> .. (à|dès|de|à partir de|entre) <time>
    '4rp6c037': { discount: -0.25, purchase: -0.19, event: 2.88, 'general-info': 0.1, giveaway: 0.14 },
    // event: <date> <time>
    iicyroi5: { event: 2.31, giveaway: 0.15 },
    // event: (de|entre) <time> (à|et) <time>
    ij461n4j: { event: 1.93 },
    // event: (à|dès|à partir de|vers) <time>
    e5is978a: { 'new-products': -0.11, event: 1.83, connected: -0.13, 'general-info': -0.53 },
    // event: <time>
    '79czvn71': {
      'new-products': 0.26,
      event: 0.84,
      community: 0.45,
      'general-info': 0.17,
      cause: 0.21,
      other: -0.11,
    },
    // event: (ce soir|demain|ce week-end|ce weekend|cet après-midi|cet aprèm|demain soir|ce midi|dès demain|samedi prochain|la semaine prochaine)
    sq79wcof: {
      discount: 0.45,
      purchase: -0.13,
      'new-products': -0.14,
      event: 1.47,
      connected: -0.12,
      community: -0.14,
      giveaway: 0.1,
      cause: 0.26,
    },
    // event: (ce|dès ce|le|samedi|dimanche) <date>
    qd3g0p9r: { discount: -0.1, 'new-products': 0.35, event: 0.83, connected: -0.13, 'general-info': 0.13 },
    // event: <date>
    m3mx1o6p: {
      'exclusive-info': 0.41,
      service: -0.33,
      event: 0.95,
      connected: 0.33,
      'general-info': 0.13,
      inspire: -0.12,
    },
    // event: (du|entre le) <number> (au|et le) <date>
    og1in931: { service: 0.1, event: 2.66, 'general-info': -0.22 },
    // event: (du <date> au <date>|les <number> et <date>|<number> et <date>|<number> & <date>)
    jksdp4sd: { purchase: -0.11, event: 2.28 },
    // event: (entrée libre|entrée gratuite|accès libre|gratuit et ouvert à tous|ouvert à tou*|tout public|sur inscription|sur réservation|inscription obligatoire|dans la limite des places|places limitées|nombre de places limité|prix libre)
    z82fgpuf: { event: 2.82 },
    // event: (ouverture des portes|début (à|des|du)|coup d'envoi|kick-off|kick off|top départ|départ (à|de la|donné))
    pz4le2gt: { event: 1.97 },
    // event: (aura lieu|auront lieu|se tiendra|se tiendront|se déroulera|se dérouleront|est organisé*|organise|organisons|accueille|accueillera|accueillons|débute|débutera|commence|commencera|démarre|démarrera|ouvre ses portes|se déroule|se tient|a lieu|ont lieu)
    qdx1e64e: { event: 1.34, connected: 0.2, entertain: -0.17, inspire: 0.19 },
    // event: (au programme|programme*|la programmation|line-up|lineup|à l'affiche|tête d'affiche)
    '7q87k9bk': { reviews: 0.34, 'exclusive-info': 0.13, event: 1.13, 'general-info': -0.11 },
    // event: (interviendra|interviendront|intervient|interviennent|intervenant*|participera|participeront|sera présent*|seront présent*|serons présent*|serons à|sera à|seront à|invité*|animé* par|avec la participation|en présence de|prendra la parole|dédicacera)
    '2ovus3y7': { event: 1.88 },
    // event: (nous serons|on sera|nous sommes|on est|je serai|l'équipe sera) (présent*|à|au|aux|en|sur le|là)
    igf48qt2: { event: 1.91 },
    // event: (plus que <number> (jours|jour|dodos|heures)|j-<number>|j <number>|dans <number> (jours|heures|minutes)|compte à rebours|c'est (demain|ce soir|aujourd'hui|parti|dans)|dernier jour|derniers jours|dernières heures|plus que quelques)
    ztitoxhz: { purchase: -0.14, event: 1.87 },
    // event: (ne manquez pas|ne manque pas|ne ratez pas|ne rate pas|à ne pas manquer|à ne pas rater|ne loupez pas|immanquable*) .. (<date>|<time>|événement|rendez-vous|live|soirée|concert|spectacle|conférence|émission)
    '27skpd6e': { event: 2.7 },
    // event: (ne manquez pas|ne manque pas|ne ratez pas|à ne pas manquer|à ne pas rater|ne ratez)
    zuvjtrwo: { event: 1.55 },
    // event: (défi|défis|challenge|challenges) .. (relevez|relève|participe*|jour|<date>|semaine)
    '3tz6jbdh': { event: 2.22, community: -0.24, 'general-info': -0.16 },
    // event: (relevez|relève|relever) (le|ce|notre|un) (défi|challenge)
    '4ras5my2': { event: 3.09 },
    // event: (défi|challenge) (photo|sportif|du mois|de la semaine|du jour)
    l34n7a4d: { event: 1.93 },
    // event: (appel à (candidatures|projets|participation|contributions|films|communications)|candidatez|déposez votre (candidature|dossier)|date limite|deadline|clôture des (inscriptions|candidatures)|avant le <date>)
    '4kmaoolb': { event: 1.73, ideas: 0.22, giveaway: 0.16 },
    // event: (billet*|places|billetterie|tarif*|réservation*) +post:date
    hk158ig9: { purchase: -0.13, service: 0.33, event: 0.85, giveaway: 0.36 },
    // event: (émission|diffusion|diffusé*|à voir|à la télé|à la radio|matinale) .. (<date>|<time>|soir)
    e7ji5ka2: { event: 1.93 },
    // event: (journée|journées|semaine|nuit|fête|mois) (de la|du|de|des|d'|européenne*|nationale*|mondiale*|internationale*)
    i191dqkj: { reviews: 0.1, event: 1.49, 'general-info': -0.3 },
    // event: (édition|ème édition|<number> édition|première édition)
    fakcqeiu: { 'new-products': -0.37, event: 0.59, 'general-info': 0.12 },
    // event: (animation*|animations|jeux|maquillage|fanfare|dj set|dj|scène|musique live|karaoké|blind test|quiz|food truck*|feu d'artifice)
    ty9i01p2: { event: 1.17, 'general-info': -0.17 },
    // event: (fêtons|fêtez|célébrons|célébrez|fêter) .. (<date>|ensemble|avec nous)
    '5maky5sk': { event: 1.93 },
    // event: (initiation*|cours) (gratuit*|d'essai|de|à)
    rxysayoy: { event: 0.73, 'general-info': 0.15 },
    // event: (merci|bravo) .. (venus|venu|présent*|participé|participant*|d'avoir|d'être|nombreux|exposants)
    '1v5gw2g3': { event: -1.17 },
    // event: (hier|hier soir|la semaine dernière|le week-end dernier|le mois dernier|l'an dernier|l'année dernière)
    q833apek: { event: -1.18, community: 0.45 },
    // event: (retour (en images|sur)|revivez|a eu lieu|ont eu lieu|s'est tenu*|s'est déroulé*|s'est terminé*|quelle (soirée|journée|ambiance)|en replay|le replay|souvenir*)
    ghfd0ikm: { event: -1.62, connected: 0.16, community: 0.82, 'general-info': 0.19 },
    // event: (félicitations|bravo) (à|au|aux) .. (gagnant*|lauréat*|vainqueur*|équipe)
    kyvnhykr: { event: -1.19, community: 0.11 },
    // event: (recrut*|postulez|rejoignez (nos équipes|notre équipe|l'équipe)|rejoins (l'équipe|notre équipe)|newsletter)
    glqq7g7m: { 'exclusive-info': 0.16, event: -1.18, 'general-info': -0.32, 'jobs-investors': 0.16 },
    // event: (soldes|promo*|offre valable|valable) .. <date>
    jgneyaqf: { event: -1.16 },
    // event: (keynote*|talk|talks|speaker*|orateur*|oratrice*|barcamp*|plénière*|amphi|amphithéâtre|salle <any>|session <any>|meetups)
    chv3dth9: { purchase: 0.34, service: 0.24, event: 1.5, connected: -0.12, community: -0.13 },
    // event: (c'est maintenant|ça commence|ça va commencer|commence dans|démarre dans|dans un instant|on commence|c'est au tour de|place à|tout de suite) .. (<url>|<mention>|direct|live|minutes|scène|session|conférence|salle)
    sthaubl4: { event: 2.32 },
    // event: (ça se passe|ça se passera|cela se passe) (ici|maintenant|à|au|en|ce|demain|le)
    f8lzdqyi: { event: 1.93 },
    // event: (qui vient|qui sera là|qui en sera|vous venez|tu viens|serez-vous|on y sera|nous y serons|j'y serai|on s'y retrouve|on s'y voit|à demain pour|à ce soir pour|à tout à l'heure)
    elyhrvtg: { event: 2.32 },
    // event: (dernières places|il reste des places|il reste encore des places|il reste quelques places|places disponibles|dernier rappel|dernière ligne droite)
    '7wiq0cvf': { event: 2.09 },
    // event: (le|du|dès le|les) <number> (à|dès|prochain|de|et|au) (<time>|prochain|<number>)
    amvhlxxb: { event: 1.54 },
    // event: (prochain|prochaine) (rendez-vous|rdv|rencontre|édition|session|atelier|événement|apéro|meetup|date|concert|webinaire|match)
    brxb6bpg: { 'new-products': 0.36, event: 1.87 },
    // event: (parlera|parleront|présentera|présenteront|jouera|joueront|chantera|animera|ouvrira la|clôturera|interprétera) .. (<date>|<time>|soir|scène|salle)
    '57qbb51r': { event: 2.32 },
    // event: (présentation|démo|démonstration*|inauguration|remise des prix|cérémonie|fête|goûter|pique-nique|troc) .. (<date>|<time>)
    '738wxs7o': { event: 2.71 },
    // event: (agenda|#agenda|à l'agenda|au calendrier|programme (complet|du jour|de la journée|du week-end|de la soirée))
    xo37wpk5: { event: 1.99, 'general-info': 0.3 },
    // event: (premier jour|deuxième jour|dernier jour|jour <number>|jour j|day one|day <number>) (de|du|des|au|à)
    mh7zu6mz: { event: 1.55 },
    // event: (jusqu'au|jusqu'à|avant le|d'ici le|depuis|dès|valable) <date>
    '2rovjw57': { discount: 0.45, reviews: 0.36, 'new-products': -0.13, event: 0.1, 'general-info': -0.13 },
    // event: (ouvert*|horaires|fermé*) .. (<date>|<time>)
    lcu62p2l: { event: -0.5, connected: -0.21 },
    // event: (chance*|occasion) (de|pour) (gagner|remporter|décrocher|repartir)
    '8tp9rll3': { event: 3.63, giveaway: 0.17 },
    // event: journée (mondiale|internationale) (de|du|des|contre|pour|d'|sans)
    '0b7pkae0': { event: -0.45, 'general-info': -0.16, cause: 0.25, other: -0.16 },
    // event: (apportez|amenez|prévoyez|n'oubliez pas) .. (vôtres|boutures|graines|maillot*|bonne humeur|pique-nique|baskets|chaussures|gourde)
    yuqxyij3: { event: 1.57, community: 0.27 },
    // connected: (merci|un grand merci|mille mercis|un immense merci|merci beaucoup) (à tou*|à vous|à toutes|à chacun*|à nos|à notre|à celles|à ceux|pour votre|pour vos|pour tout|pour ces|pour ce|pour cette|d'être|d'avoir|de nous|de votre|de faire|du fond|infiniment)
    ctpwvlcf: {
      purchase: -0.1,
      'new-products': -0.12,
      service: -0.13,
      event: -0.11,
      connected: 3.52,
      community: -0.14,
    },
    // connected: (merci|mercis|remercie|remercions|remerciement*|remercier|thank you)
    '060x53sb': {
      purchase: -0.17,
      reviews: 0.98,
      'new-products': -0.12,
      event: -0.19,
      connected: 1.98,
      community: 1.09,
      'general-info': -0.29,
    },
    // connected: (nous vous remercions|on vous remercie|nous tenons à remercier|on tient à remercier|vous dire merci|te dire merci)
    dt853eek: { connected: 3.46 },
    // connected: (grâce à (vous|toi|votre|nos|notre)|sans vous|c'est vous|vous êtes (formidables|géniaux|incroyables|les meilleur*|au top|de plus en plus|toujours)|tout cela grâce)
    crh0p68x: { connected: 2.76 },
    // connected: (reconnaissant*|gratitude|touché* (par|de)|ému*|émue*|honoré*)
    '55a3stl0': { connected: 2.08 },
    // connected: (rencontrez|rencontre|faites connaissance|faisons connaissance|on vous présente|nous vous présentons|je vous présente|voici|portrait|portrait de|zoom sur|focus sur|qui se cache derrière|derrière <mention>) .. {staff}
    '2r2iwtoh': { connected: 3.03 },
    // connected: (portrait de|portrait d'|portraits|dans la vie de|une journée avec|une journée dans|dans les coulisses|en coulisses|les coulisses|coulisses|behind the scenes|backstage|derrière le comptoir|envers du décor|l'envers du décor|making of|making-of)
    w7ur38x6: { opinion: 0.22, connected: 2.34, community: 0.54 },
    // connected: (notre|nos|l'|toute l'|toute notre) {staff}
    wugygdg8: {
      purchase: -0.11,
      reviews: -0.1,
      'new-products': -0.35,
      connected: 1.99,
      'general-info': 0.15,
    },
    // connected: (l'équipe|toute l'équipe|notre équipe|nos équipes|la team) (au complet|est|vous|a|s'agrandit|de|sera|se|remercie|en|aussi)
    '2dxlnbdi': { 'new-products': -0.33, event: -0.13, connected: 2.33, community: -0.12 },
    // connected: (notre|nos) (histoire|mission|valeurs|engagement*|raison d'être|savoir-faire|passion|philosophie|métier*|aventure|promesse|vision|culture|héritage|origines|racines|convictions|ambition*|maison|fondateur*|fondatrice*|démarche)
    '4lv0xhzr': { event: -0.18, connected: 2.64, 'general-info': 0.38 },
    // connected: (nous (croyons|sommes convaincus|nous engageons|avons à cœur|sommes fier*|sommes heureux|sommes engagé*|partageons|pensons que|défendons|refusons|soutenons|voulons|aimons|rêvons|agissons|luttons|militons|tenons à))
    imw2jpwj: { connected: 3.03 },
    // connected: (on (croit|s'engage|est fier*|est heureux|a à cœur|défend|soutient|pense à vous|vous aime|adore|aime|a hâte|voulait|tenait))
    h3jnjn8i: { connected: 2.11 },
    // connected: (fiers de|fier de|fière de|fières de|fierté|quelle fierté|trop fier*|très fier*|si fier*)
    zeakvgc2: { connected: 2.31 },
    // connected: (engagé*|engagement*|s'engage|nous engageons) .. (pour|auprès|à|contre|en faveur)
    gaolpl38: { connected: 1.7 },
    // connected: (aux côtés|à vos côtés|à tes côtés|à leurs côtés|main dans la main|solidaire*|solidarité)
    '1yyuvop0': { event: 0.17, connected: 1.48, community: 0.27, 'general-info': -0.16 },
    // connected: (toute l'équipe (vous|te)|de la part de toute|nous vous souhaitons|on vous souhaite|l'équipe vous souhaite|vous souhaite*|vous adresse*|tous nos vœux|nos meilleurs vœux|on vous envoie|pensées)
    '4h1qj7it': { 'new-products': 0.12, connected: 1.94, 'general-info': 0.11, greeting: 0.13 },
    // connected: (ensemble|tous ensemble|avec vous|avec toi|à nos côtés|parmi nous)
    spb8egx5: { event: 0.22, connected: 1.23, ideas: 0.2 },
    // connected: (chers|chères|cher|chère) (client*|ami*|abonné*|membre*|tous|lecteur*|adhérent*|partenaire*|voyageurs|parents|vous)
    jgg702fr: { connected: 2.16 },
    // connected: (nos client*|nos cliente*|nos abonné*|nos fans|nos adhérent*|nos partenaires|nos membres|nos lecteur*|nos supporter*|nos producteurs|nos artisans|nos bénévoles|nos fidèles|votre fidélité|votre confiance|votre soutien|votre accueil|votre présence|votre enthousiasme)
    ntwhtzh3: { discount: 0.12, 'exclusive-info': 0.17, connected: 1.96 },
    // connected: (votre|ta) (fidélité|confiance|soutien|présence|enthousiasme|énergie|bienveillance|amour)
    hv8s91yo: { connected: 2.44 },
    // connected: (on fête|nous fêtons|fête ses|fêtons nos|souffle ses|soufflons|déjà) <number> (ans|an|bougies|mois|années)
    jj9lkdep: { connected: 3.04 },
    // connected: <number> (ans|années) (que|de|d'|ensemble|à vos|déjà|avec|qu'on|après)
    qfik13wk: { connected: 1.9, community: -0.18 },
    // connected: (il y a <number> (ans|an|mois)|depuis <number> ans|depuis <year>|né en <year>|née en <year>|tout a commencé|tout commence|au début|à l'origine|l'aventure (a commencé|commence|continue))
    zd8wt35h: { connected: 1.73, community: 0.58 },
    // connected: (il y a <number> (ans|an|mois)|depuis <number> ans|depuis <year>|tout a commencé|l'aventure) +first-person-plural
    my7zvy0z: { connected: 2.64 },
    // connected: (joyeux anniversaire|bon anniversaire|bienvenue|bonne retraite|bon vent) .. (à|dans l'équipe|parmi nous|chez|{staff}|<mention>)
    y8s9tr9a: { connected: 2.78 },
    // connected: (bienvenue|souhaitons la bienvenue|accueillons|rejoint (l'équipe|nos équipes|l'aventure)|nouvelle recrue|nouveau collègue|nouvelle collègue)
    lbm5me14: { connected: 1.48 },
    // connected: (vous nous (manquez|avez manqué|êtes)|on vous aime|love sur vous|vous allez nous manquer|hâte de vous (retrouver|revoir|accueillir|rencontrer|voir|montrer|recevoir)|impatients de vous|au plaisir de vous|ravis de vous (retrouver|revoir|accueillir))
    camgyvwo: { connected: 2.62 },
    // connected: (prenez soin de vous|prends soin de toi|restez prudent*|courage à|force à|pensée* (pour|à)|de tout cœur|nos pensées|hommage|rend hommage|rendons hommage|repose en paix|triste nouvelle|tristesse)
    ri0x25nf: { connected: 2.23 },
    // connected: (nos valeurs|égalité|diversité|inclusion|parité|lutte contre|fierté lgbt*|pride|féminisme|handicap|droits des femmes|violences) +first-person-plural
    xr841nq3: { connected: 1.89 },
    // connected: (association*|don|dons|collecte*|reverse|reversons|reversé*|cause*|caritati*|soutien*|soutenir) .. (nous|notre|nos|on|euros|profit|bénéfice*)
    ux3c9ryg: { connected: 1.73 },
    // connected: (nous (reversons|avons reversé|avons planté|avons collecté|avons récolté|avons remis|donnons|offrons)|on (reverse|a planté|a récolté|a collecté|a remis))
    '7yn2g23z': { connected: 3.03 },
    // connected: (planète|environnement|climat|durable*|écolo*|éco-responsable*|écoresponsable*|recycl*|zéro déchet|impact|empreinte|local*|circuit court) +first-person-plural
    xiayoqvw: { connected: 1.37 },
    // connected: (partenariat|partenaire*|mécénat|sponsor*|parrain*)  +first-person-plural
    '2q3vxvp4': { event: 0.12, connected: 1.24, 'general-info': -0.13 },
    // connected: (femmes|hommes|jeunes|enfants|familles|métier*|passion*|collaborateurs|salariés|collègues|apprentis|alternants|stagiaires) +first-person-plural
    etgsd89j: { event: -0.25, connected: 1.45, 'general-info': 0.24 },
    // connected: (passion|passionné*|amour|cœur|coeur|âme|savoir-faire|fait main|à la main)
    pbrj2823: { reviews: 0.14, connected: 1.02, 'general-info': 0.34 },
    // connected: (team building|séminaire d'équipe|vie d'entreprise|vie de bureau|chez nous|marque employeur|ça bosse|nos bureaux|notre atelier|notre cuisine|notre labo)
    '1xik8cj8': { opinion: 0.16, connected: 1.51, community: 0.1 },
    // connected: (un message de|une lettre de|le mot de|mot du (président|directeur|chef|fondateur)|l'édito)
    '5626gxl7': { connected: 1.69 },
    // connected: (#tbt|throwback|souvenir*|souvenirs|retour en arrière|flashback|nostalgie|ça nous rajeunit)
    vq4u428p: { connected: 1.62, community: 0.5 },
    // connected: (bravo à (nos|notre|toute)|félicitations à (nos|notre|toute)|bravo les|bravo l'équipe|chapeau à)
    mai4brb1: { connected: 2.07 },
    // connected: (bravo|félicitations|félicite|félicitons)
    me1trkcv: { reviews: -0.18, connected: 0.81, community: 1.15, 'general-info': 0.32 },
    // connected: (❤|💙|💜|🧡|💚|💛|🙏|🤗|💕|🥰|😍|💖|🫶)
    '1uw97kkk': { opinion: 0.18, connected: 0.45, community: 0.33, 'general-info': -0.2 },
    // connected: (haha*|mdr|lol|ptdr|trop|oui|grave|carrément|merci|avec plaisir|on adore|avec joie|bisous|adore) +reply
    '38g2h65e': { connected: 2.69 },
    // connected: (entreprise familiale|maison familiale|de père en fils|de mère en fille|de génération en génération|depuis trois générations|depuis des générations|histoire de famille)
    '1q1sioeg': { connected: 2.59 },
    // connected: (qui sommes-nous|qui nous sommes|ce que nous faisons|pourquoi nous|pourquoi on|ce qui nous (anime|rassemble|motive|porte)|nous anime*|notre quotidien|notre petite (équipe|entreprise|famille|boutique|maison))
    nkaax1y7: { connected: 2.72, 'general-info': 0.1 },
    // connected: (avec nous depuis|chez nous depuis|travaille (chez|avec|à)|notre (doyen*|mascotte)|son métier|son parcours|sa passion)
    el7urqiu: { connected: 2.01, community: 0.21, 'general-info': -0.18 },
    // connected: (au nom de toute|nous souhait*|bonne année à tous|belle année|joyeuses fêtes à tous|bonnes fêtes à tous|excellente année) .. (vous|tous|toutes|équipe|client*)
    '6lryi52i': { connected: 1.73 },
    // connected: (vous êtes (<number>|plus de|désormais|maintenant|déjà|près de)|déjà <number> (abonné*|followers|fans|membres)|cap des <number>|<number> abonné*|<number> followers)
    '40aianz5': { connected: 2.56 },
    // connected: (vous souhait* la bienvenue|vous accueillir|vous recevoir|vous accompagner|prendre soin de vous|votre sourire|vos sourires)
    c4ut4ga0: { connected: 1.85 },
    // connected: (merci de (contacter|nous contacter|nous envoyer|confirmer|vérifier|ne pas|lire|respecter|vous inscrire|patienter|réserver)|merci pour votre (signalement|message|question|demande))
    an0tiurz: { connected: -1.73 },
    // connected: (le saviez-vous|saviez-vous)
    '8jcnxn4f': { connected: -0.87, 'general-info': 0.1 },
    // connected: (entre de bonnes mains|c'est notre façon|à notre façon|on vous attend avec|une équipe (en or|soudée|formidable)|petites mains|chaque nuit|chaque matin)
    dakwhwmm: { connected: 1.7 },
    // connected: (merci d'avoir|merci d'être|merci pour (vos|votre|tout|ces|cette)|vous avez été là|vous étiez là|vous êtes là)
    tq1wr7wj: { connected: 3.02 },
    // connected: (saluons|nous saluons|on salue|remercions|nous rendons hommage|nous n'oublions pas)
    hk9fqoqt: { connected: 2.66, 'general-info': -0.11 },
    // connected: <number> ans (chez nous|de maison|dans l'équipe|parmi nous)
    '7iivoi1q': { connected: 3.46 },
    // ideas: (quel|quelle|quels|quelles|que|qu'|quoi|qui) .. (devrions-nous|devrait-on|on devrait|doit-on|devons-nous|faut-il|on doit|pourrions-nous|pourrait-on) .. (créer|faire|lancer|ajouter|proposer|inventer|imaginer|ramener|préparer|sortir|cuisiner|brasser|appeler|aborder|traiter|inviter|ouvrir|mettre|tester) +question
    '8yerc620': { ideas: 7.91 },
    // ideas: (devrions-nous|devrait-on|doit-on|on devrait) +question
    jk2s2rhd: { ideas: 5.37 },
    // ideas: (quel|quelle|quels|quelles|que|qu'|quoi) .. (aimeriez-vous|aimerais-tu|vous aimeriez|tu aimerais|voudriez-vous|vous voudriez|souhaitez-vous|souhaiteriez-vous) .. (voir|trouver|retrouver|goûter|avoir|qu'on|que nous|que l'on|lire|entendre|découvrir|ajouter)
    g9qxddm2: { ideas: 7.92 },
    // ideas: (aimeriez-vous|aimerais-tu|vous aimeriez|tu aimerais|voudriez-vous|vous voudriez|tu voudrais|souhaiteriez-vous) .. (voir|trouver|retrouver|qu'on|que nous|que l'on|goûter) +question
    m7wbn2dm: { ideas: 6.28 },
    // ideas: (prochain|prochaine|prochains|prochaines|futur|future) {product} .. (idée*|proposez|propose|choisissez|imagine*|vote*|quel*|aimeriez|voudriez)
    idwwy4n3: { ideas: 6.14 },
    // ideas: (quel|quelle|quels|quelles) .. (prochain|prochaine|prochains|prochaines|futur|future|futurs|futures) +question
    k0mgnu4g: { ideas: 5.39 },
    // ideas: (suggestion|suggestions|suggérez|suggère|suggérer|boîte à idées|boite à idées)
    v6mlgrps: { ideas: 6.18 },
    // ideas: (vos|tes|votre|ton|une|des|toutes vos|d'autres) (idées|idée|propositions|suggestions|envies|souhaits) +post:second-person
    h3t5qpwk: { ideas: 3.81 },
    // ideas: (envoyez|envoie|partagez|partage|proposez|propose|donnez|donne|soumettez|dites|déposez|glissez|postez|laissez) [nous] [toutes] .. (idée*|proposition*|suggestion*|projet*|dessin*|croquis|concept*|envies|souhaits)
    '7c2xug3x': { ideas: 7.48 },
    // ideas: (aidez-nous|aide-nous|aidez nous|aide nous) à (trouver|choisir|nommer|créer|améliorer|imaginer|concevoir|décider|construire|baptiser|inventer|faire évoluer|développer)
    '7k10r3z6': { ideas: 7.23 },
    // ideas: (trouvez|trouve|trouver|choisissez|donnez|donnez-lui|proposez|inventez|cherchons|cherche) .. (nom|prénom|slogan|petit nom|surnom) [de|du|à|pour|au]
    t3hjpv3a: { ideas: 6.17 },
    // ideas: (comment (l'appeler|l'appelleriez-vous|on l'appelle|l'appelle-t-on|devrait-on l'appeler|la baptiser|le baptiser|nommer)|quel nom) +question
    wsel95hb: { ideas: 6.14 },
    // ideas: (imaginez|imagine|dessinez|dessine|créez|crée|inventez|invente|concevez) (votre|ton|le|la|notre|un|une) [<any>] (prochain*|futur*|nouveau|nouvelle|idéal*|rêvé*|parfait*|de demain|de vos rêves|{product})
    '203beby2': { ideas: 5.76 },
    // ideas: (de vos rêves|de tes rêves|idéal|idéale|rêvé|rêvée) +question
    q0q7qgom: { ideas: 3.07 },
    // ideas: (co-créer|cocréer|co-création|cocréation|co-construire|coconstruire|co-construisez|crowdsourcing|consultation citoyenne|budget participatif|concertation|appel à idées|appel à projets|concours d'idées|boîte à idées)
    '12u703zt': { ideas: 4.5 },
    // ideas: (bêta-testeur*|bêta testeur*|beta testeur*|bêta-testeuse*|testeurs|testeuses|panel de test*|devenez testeu*|recherchons des testeu*|cherchons des testeu*|phase de test)
    i3lhcspk: { ideas: 6.45 },
    // ideas: (si vous (pouviez|deviez)|si tu (pouvais|devais)) .. (créer|inventer|ajouter|changer|améliorer|choisir|imaginer|avoir)
    e6huvis4: { ideas: 6.14 },
    // ideas: (ramener|remettre|refaire|faire revenir|ressortir|réédit*|revoir|revienne) .. (carte|collection|gamme|menu|catalogue|recette|parfum|modèle) +question
    hfpozgeb: { ideas: 4.61 },
    // ideas: (qu'est-ce qui (vous|te) manque|que manque-t-il|il manque quoi|ce qui vous manque|que pouvons-nous (améliorer|faire)|comment (améliorer|pouvons-nous|pourrions-nous|faire mieux)|comment on peut)
    bg31kvrh: { ideas: 6.14 },
    // ideas: (quels sujets|quel sujet|quels thèmes|quel thème|quelles questions) .. (vous|tu|abord*|trait*|parler|podcast|live|épisode|article) +question
    '578cmrgj': { ideas: 6.14 },
    // ideas: (posez|pose|envoyez) .. (vos|tes|votre|ta) question*
    tv1izh4v: { ideas: 2.3 },
    // ideas: (c'est vous qui (décidez|choisissez)|à vous de (décider|choisir|imaginer|jouer)|vous décidez|tu décides|on vous laisse choisir|vous avez le pouvoir)
    f34q9lk4: { ideas: 3.07 },
    // ideas: (on réfléchit à|nous réfléchissons à|on hésite|nous hésitons|on travaille sur) .. (prochain*|nouveau*|nouvelle*|nom|futur*) +post:question
    oasnsrbw: { ideas: 3.84 },
    // ideas: (parfum|saveur|couleur|recette|ville|thème|produit|plat|sujet|destination|motif|modèle) .. (la prochaine fois|pour la suite|l'année prochaine|prochain*|ensuite|à venir) +question
    '185m7eu6': { ideas: 4.61 },
    // ideas: (faites-nous part|fais-nous part) de (vos|tes)
    i6zadinm: { ideas: 5.37 },
    // ideas: (idée* cadeau*|idée* recette*|idées (déco|sorties|reçues|look|week-end)|plein d'idées|bonne idée|belle idée|l'idée (est|de)|à court d'idées)
    dfdnk9qb: { ideas: -3.07 },
    // ideas: (que vous rêvez|dont vous rêvez|que tu rêves|que vous aimeriez|que vous voudriez) [de] (voir|retrouver|trouver|essayer|goûter|avoir)
    c7o3pse5: { ideas: 5.66 },
    // ideas: (imaginez|imagine|dessinez|dessine) .. (motif|logo|étiquette|affiche|couverture|slogan|recette|mascotte|saveur|maillot)
    mwql282o: { ideas: 6.54, 'general-info': -0.12 },
    // ideas: (vos (propositions|suggestions|idées|envies) .. (jusqu'au|avant|ici|commentaire*|<url>|mp|bienvenues))
    '1xtjnt9x': { ideas: 6.16 },
    // community: (tague|taguez|tag|identifie|identifiez|mentionne|mentionnez) [ici|en commentaire] (un|une|ton|votre|vos|tes|ta|la personne|celui|celle|deux|trois|<number>|ce|cette|ceux|quelqu'un|qui) [<any>] (ami*|amie*|pote*|copain*|copine*|personne*|qui|partenaire|collègue*|bff|binôme|moitié|maman|mère|frère|sœur|acolyte*|complice*|proche*)
    ltoty7xc: { community: 5.36 },
    // community: (tague|taguez|tag|identifie|identifiez|mentionne|mentionnez) (un|une|ton|votre|vos|tes|ta|la|celui|celle|<number>|quelqu'un)
    nz4hc5v8: { community: 4.49 },
    // community: (tague|taguez|identifie|identifiez|mentionne|mentionnez|taguer|identifier) (nous|<mention>|moi)
    '29yqnk8f': { community: 4.49 },
    // community: (tague-nous|taguez-nous|identifiez-nous|identifie-nous|en nous (taguant|identifiant|mentionnant)|mentionnez-nous)
    i7nbhc2b: { community: 5.05 },
    // community: (avec|en utilisant|utilise*|via|sous) [le|notre|votre|les] hashtag*
    loy1qyak: { community: 3.93 },
    // community: (partagez|partage|postez|poste|publiez|montrez|utilisez|utilise) .. (avec|en utilisant|sous|via) [le] [hashtag] <hashtag>
    r0i8shka: { event: -0.13, community: 5.08 },
    // community: (utilisez|utilise|hashtag) .. <hashtag>
    z7l4fibb: { community: 3.37 },
    // community: (partagez|partage|postez|poste|envoyez|envoie|montrez|montre|publiez) [nous] [avec nous|en commentaire] (vos|tes|votre|ta|ton|la|une|un) [plus|meilleur*|plus belle*|propre*] (photo*|cliché*|selfie*|souvenir*|histoire*|look*|recette*|création*|vidéo*|moment*|expérience*|réalisation*|tenue*|image*|astuce*|anecdote*)
    tkmemfin: { community: 5.13 },
    // community: (montrez-nous|montre-nous|envoyez-nous|envoie-nous|partagez-nous|partage-nous|racontez-nous|raconte-nous) (vos|tes|votre|ton|ta|comment|à quoi|tout)
    '28v7hoiu': { event: -0.12, community: 3.69 },
    // community: (vos|tes|votre) (photos|clichés|selfies|souvenirs|créations|réalisations|looks|recettes|histoires|témoignages|plus belles photos|plus beaux clichés)
    kgggpk97: { community: 3.08 },
    // community: (repost|regram|repostée|reposté|rp) [de|by|from|via] <mention>
    ajjvg5hj: { community: 5.09 },
    // community: (repost*|regram*|ugc)
    '3fh97j8s': { community: 2.81 },
    // community: (📷|📸|🎥|crédit*|crédit photo|crédits photo*|photo|photos|photo de|photo par|cliché de|vidéo de|merci à|image) [de|par] <mention>
    sbq1emun: { community: 2.26 },
    // community: (photo|cliché|vidéo|recette|création|look|illustration|dessin) (de|par|signé*|réalisé* par|prise par|partagé* par|envoyé* par) <mention>
    yzaikcgc: { community: 4.49 },
    // community: (merci|un grand merci|bravo) [à] <mention> [pour|d'avoir] (pour|d'avoir|de nous) [<any>] (photo|partage*|cliché|cette|ce|ces|belle|jolie|magnifique)
    ig308hhs: { community: 4.5 },
    // community: (photo|fan|client*|membre*|abonné*|lecteur*|look|création|bénévole*|recette|adhérent*) (de la semaine|du mois|du jour|de fan|de fans)
    herpysqj: { event: 0.16, community: 3.83, 'general-info': 0.12, entertain: 0.11, other: -0.16 },
    // community: (ambassadeur*|ambassadrice*|club|tribu|communauté*|cercle|réseau de|squad|crew)
    '8nck44oa': { connected: 0.19, community: 2.11, 'general-info': 0.27 },
    // community: (notre|la|votre|cette|une|belle|grande|rejoignez la|rejoins la) communauté
    '8lrvr7nz': { community: 2.97 },
    // community: (rejoignez|rejoins|rejoindre|intégrez|faites partie de|fais partie de|entrez dans) .. (communauté|groupe|club|famille|tribu|aventure|mouvement|réseau|team|cercle|ambassad*|discord|forum|fan club)
    fdltngc1: { community: 4.51 },
    // community: (groupe|canal|communauté|serveur) (facebook|whatsapp|telegram|discord|strava|linkedin|privé|d'entraide)
    ckoxhxi0: { community: 4.52 },
    // community: (devenez|deviens|devenir) (ambassad*|bénévole*|membre*|parrain|marraine|adhérent*)
    azsd9phq: { community: 3.95 },
    // community: (bénévole|bénévoles|bénévolat|volontaire*|entraide|coup de main|donner un coup de main)
    uf416sps: { community: 1.96 },
    // community: (nos|vos|les|notre|une|un) [fidèle*|chers|chères] {customer} .. (partage*|racont*|témoign*|envoy*|photo*|montre*|ont|nous a|créé*|réalis*|fabriqu*)
    h34prfb2: { 'exclusive-info': 0.16, community: 3.65 },
    // community: (nos|notre|une de nos|un de nos|l'une de nos|l'un de nos) [fidèle*|chère*|talentueu*|super] {customer}
    nmihco2x: { discount: 0.11, 'exclusive-info': 0.16, connected: -0.24, community: 2.02 },
    // community: (entre (vous|adhérents|membres|passionnés|voisins|parents|lecteurs|fans|utilisateurs|joueurs|amis|filles|clients|habitants)|les uns (et|avec|aux|des) (les|autres)|d'autres (parents|membres|passionnés|clients|joueurs|utilisateurs|lecteurs))
    clur40ap: { opinion: 0.11, community: 3.25, 'general-info': 0.17 },
    // community: (shout out|shoutout|big up|spéciale dédicace|dédicace à|clin d'œil à|bravo à|coup de chapeau) .. <mention>
    rmyzvoc0: { community: 2.81 },
    // community: (vu sur|aperçu sur|porté par|portée par|sublime sur|styled by|stylé par|repéré chez|repérée chez) <mention>
    '97925nvd': { community: 3.37 },
    // community: (avec tes|avec vos|avec ton|avec votre|à un|à une|entre) (ami*|amie*|pote*|copain*|copine*|proches|famille|voisin*|collègue*)
    '3g08y9xl': { community: 1.12 },
    // community: (partage*|partagez|envoie|envoyez|transfère*) .. (ami*|pote*|copine*|copain*|proche*|quelqu'un|entourage|collègue*)
    fheq5ekr: { community: 3.93 },
    // community: (parraine*|parrainez|invite*|amène*|viens avec|venez avec) .. (ami*|pote*|copine*|proche*)
    l1hocgdr: { community: 2.81 },
    // community: (fans|supporters|supporteurs|kop|ultras|tribune*|fan club|allez les|ensemble derrière)
    okmdb7o8: { event: 0.17, connected: -0.16, community: 1.74 },
    // community: (le mot de la fin|nous raconte|vous raconte*|racontent|raconte son|raconte sa|se confie*|témoigne|témoignent|dans ses mots|leurs mots)
    '58hmj53t': { reviews: -0.17, connected: -0.21, community: 3.16, 'general-info': -0.14 },
    // community: (gagnant*|vainqueur*|lauréat*|finaliste*|champion*|podium|participant*|compétiteur*|candidat*)
    '6c3w609h': {
      purchase: -0.19,
      reviews: -0.21,
      opinion: 0.16,
      event: -0.18,
      connected: 0.14,
      ideas: 0.16,
      community: 1.92,
      'general-info': 0.27,
    },
    // community: (félicitations|bravo|chapeau) (à|au|aux) .. (gagnant*|vainqueur*|lauréat*|finaliste*|participant*|élève*|étudiant*|équipe*|champion*|<mention>)
    bvkdfego: { reviews: -0.12, connected: -0.16, community: 2.65, 'general-info': 0.14 },
    // community: (participants|élèves|étudiants|habitants|riverains|voisins|familles|supporters|citoyens|jeunes)
    '8bso9n1i': {
      purchase: -0.18,
      'new-products': -0.23,
      community: 0.77,
      'general-info': -0.15,
      entertain: 0.2,
    },
    // community: (vous avez été <number>|vous étiez <number>|vous êtes <number>|plus de <number> (membres|d'entre vous|passionnés|joueurs|participants)|<number> membres)
    xycp8ojf: { community: 3.12 },
    // community: (connaissez-vous|tu connais|vous connaissez|nomine*|proposez|recommandez) .. (quelqu'un|une personne|un voisin|une voisine) qui
    x2znao7e: { community: 3.37 },
    // community: (et si c'était vous|à vous de jouer|à toi de jouer|on repartage*|on reposte*|nous repartagerons|en story|sera repartagée|seront repartagées|les plus belles (seront|photos)|sur notre compte)
    r7xhd9a7: { community: 2.72 },
    // community: (on adore|on aime|j'adore|trop beau|sublime|canon|wahou|wow|magnifique) .. (<mention>|vos photos|votre photo|cette photo de)
    zuq21rq1: { community: 2.81 },
    // community: (je|j'ai|mon|ma|mes) +quotation
    ww07p4nl: { reviews: 0.11, event: -0.24, community: 1.16, 'general-info': -0.28 },
    // community: (rencontres entre|rencontrez d'autres|échangez avec (d'autres|la|des)|discutez avec|retrouvez les autres|partagez entre)
    '5j011hwr': { community: 3.37 },
    // community: (fait maison par|créé par nos|imaginé par nos|proposé par nos|réalisé par nos) {customer}
    fcj99g1m: { community: 3.37 },
    // community: (ambassadeur|ambassadrice) (de la maison|de la marque|de france|mondial*|internation*)
    ms71y2nu: { community: -1.68 },
    // community: (communauté (de communes|urbaine|d'agglomération|européenne|scientifique|internationale|éducative)|communautés de communes)
    muiz5k28: { community: -2.26 },
    // community: (fonds communs|réseau (social|sociaux|électrique|de transport)|réseaux sociaux|club de golf|club sandwich)
    '7z9vlbeb': { community: -1.69 },
    // community: (merci|bravo|chapeau|félicitations) .. <mention>
    i34zpvf7: { community: 2.41 },
    // community: <mention> .. (photo*|cliché*|partage*|création*|look|recette*|dessin*|cosplay)
    beabtqhx: { community: 2.82 },
    // community: (cosplay|fan art|fanart|fan made|reprise) [de|par]
    zqf26l1s: { community: 2.9 },
    // community: (la|le|les|l'|ce|cette|ces) <any> (de|d'|par|signé|signée|chez) <mention> -post:link
    '0dkwrq4x': { community: 3.09 },
    // community: (groupe|club|réseau|communauté|cercle) (d'échange*|d'entraide|de lecture|du mardi|du mercredi|du jeudi|du samedi|de parents|de passionnés|d'anciens)
    '4ywno6as': { community: 4.11 },
    // community: (nos|rejoignez nos|rejoins nos|<number>) (bénévoles|volontaires|ambassadeurs|ambassadrices)
    jrz4bgzj: { connected: -0.16, community: 3.74 },
    // community: (nos habitués|nos fidèles|ce sont vous|c'est vous|vos chants|vos tifos|vous étiez nombreux|vous avez été nombreux)
    n2z373vt: { community: 2.37 },
    // community: (coéquipiers|partenaire* de jeu|binôme*|covoitur*|échanger vos|troquer|troc|avec (vos|tes|les) voisins)
    qxppp82s: { community: 3.34 },
    // community: (postez|poste|envoyez|envoie|partagez|partage) .. (votre|ta|vos|tes) .. (photo*|vidéo*|candidat*|version)
    '8eeppftg': { community: 3.36, 'jobs-investors': 0.1 },
    // community: (photo en commentaire|en story|vos photos|vos plus belles)
    ixo5jqp5: { community: 1.75 },
    // community: (la|le|les|l'|ce|cette|ces) <any> <any> (de|d'|par|signé|signée|chez) <mention> -post:link
    uny9rckr: { community: 3.01 },
    // community: (entre|avec) (jardiniers|jardinières|gourmands|mamans|papas|sportifs|collectionneurs|habitués|copines|copains|gens du quartier|les voisins)
    m1bjunmt: { community: 3 },
    // giveaway: (jeu concours|jeux concours|jeu-concours|concours|giveaway*|tirage au sort|tirages au sort|tombola*|loterie*)
    q2p2fd22: { ideas: 0.23, community: -0.12, giveaway: 4.35 },
    // giveaway: (tente|tentez|tenter|courez|avoir) [de|ta|votre|la] (chance|gagner|remporter)
    z71wt6tj: { community: -0.1, giveaway: 5.37 },
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
    f36qxct1: { community: -0.27, giveaway: 4.58 },
    // giveaway: (tiré* au sort|tirage le|règlement (du jeu|complet|en bio)|sans obligation d'achat|bonne chance)
    zh823foi: { giveaway: 3.92 },
    // giveaway: (gagnant*|lot|lots|jouer|jouez)
    '1q89lnmo': {
      service: 0.32,
      event: -0.11,
      ideas: 0.23,
      community: 0.23,
      'general-info': -0.13,
      giveaway: 1.21,
    },
    // giveaway: (félicitations|bravo) (à|au|aux) .. gagnant*
    kd5nnxiy: { giveaway: 0.65 },
    // entertain: (mdr|lol|ptdr|haha*|mème*|meme*|mood|pov|quand (tu|vous|on|il|ton|le)|ce moment où|cette personne qui|😂|🤣|😜|😎|😏|🍻)
    ufubdvw5: {
      reviews: 0.16,
      'new-products': -0.34,
      connected: 0.19,
      community: -0.15,
      entertain: 1.95,
      other: -0.4,
    },
    // entertain: (devine*|devinette*|quiz|énigme*|rébus|charade|jeu des|qui suis-je|vrai ou faux|trouvez)
    f1muzgyv: { entertain: 2.2, other: -0.17 },
    // entertain: (blague*|humour|rire|drôle*|marrant*|jeu de mots|poisson d'avril)
    '0h2jtvg2': { entertain: 1.5 },
    // greeting: (bonne|belle|joyeuse*|heureuse|excellente) (année|fête*|journée|soirée|semaine|pâques|rentrée|nuit|saint-valentin|fin de semaine)
    fyd5phj9: {
      'general-info': -0.11,
      entertain: -0.26,
      greeting: 3.37,
      'jobs-investors': -0.1,
      other: -0.24,
    },
    // greeting: (joyeux|bon|bel|excellent) (noël|anniversaire|dimanche|lundi|mardi|mercredi|jeudi|vendredi|samedi|week-end|weekend|ramadan|été|14 juillet|1er mai|ouikenne)
    rbj65c1h: { greeting: 3.23, other: -0.22 },
    // greeting: (bonjour|bonsoir|hello|coucou|bonnes (vacances|fêtes)|meilleurs vœux|meilleurs voeux|bonne fête)
    '26vjswoy': { 'new-products': -0.1, service: 0.19, connected: -0.12, community: -0.33, greeting: 2.63 },
    // greeting: (vous souhait*|te souhait*|souhaite (à|une|un|de))
    '8hpya484': { 'new-products': 0.13, connected: -0.14, greeting: 2.73 },
    // inspire: (citation*|motivation*|inspiration*|proverbe*|sagesse|mantra*)
    '5v3jhlbv': { entertain: -0.13, inspire: 2.2 },
    // inspire: (crois en|croyez en|croire en|n'abandonne*|ose*|osez|rêve*|la vie est|le bonheur|le succès|le courage|chaque jour est|rien n'est impossible)
    '62ciqpsl': { ideas: 0.13, inspire: 2 },
    // inspire: (il suffit|il faut savoir|l'important c'est|prends le temps|prenez le temps|sois|soyez)
    km115lwe: { inspire: 1.25 },
    // cause: (don|dons|faites un don|donner|collecte*|cagnotte|sensibilis*|journée (mondiale|internationale|nationale)|octobre rose|movember|téléthon|association*|solidarité)
    fivhuqn1: {
      'new-products': -0.12,
      event: 0.35,
      connected: -0.16,
      community: 0.18,
      entertain: -0.25,
      inspire: -0.1,
      cause: 3.14,
      other: -0.25,
    },
    // cause: (climat*|égalité|racisme|justice|droits (humains|de l'homme|des femmes)|réfugié*|pauvreté|violence*|handicap|planète)
    '8nvlr9o5': { 'general-info': -0.55, cause: 1.24 },
    // jobs-investors: (recrut*|on recrute|nous recrutons|rejoins (notre|l') équipe|rejoignez (nos|notre) équipe*|postul*|offre* d'emploi|emploi*|cdi|cdd|stage|alternance|candidature*|cv|poste à pourvoir)
    '50ud9kyt': { community: -0.22, 'general-info': -0.21, entertain: -0.12, 'jobs-investors': 3.29 },
    // jobs-investors: (actionnaire*|investisseur*|dividende*|résultats (trimestriels|annuels|semestriels)|chiffre d'affaires|rapport annuel)
    le8i30zg: { purchase: -0.11, 'jobs-investors': 2.64 },
    // other: (à suivre|départ|étape|jour|c'est parti|en route|arrivée)
    '9ud5x3w1': {
      discount: -0.12,
      purchase: -0.24,
      reviews: -0.15,
      'new-products': 0.15,
      connected: 0.1,
      community: 0.16,
      'general-info': 0.26,
      other: 0.53,
    },
    // shape: abstract-words
    '9ju03ja0': {
      discount: -0.5,
      purchase: -0.61,
      reviews: -0.49,
      'exclusive-info': -0.51,
      'new-products': -0.86,
      opinion: -0.32,
      service: -0.12,
      event: 0.22,
      connected: -0.41,
      ideas: -0.26,
      community: -0.1,
      'general-info': -0.48,
      giveaway: -0.36,
      entertain: -0.11,
    },
    // shape: greeting
    smro3cf0: {
      discount: -0.39,
      purchase: -0.5,
      reviews: -0.77,
      'exclusive-info': -0.23,
      'new-products': 0.14,
      opinion: -0.21,
      service: 0.29,
      event: -0.57,
      connected: -0.51,
      ideas: -0.28,
      community: 0.5,
      'general-info': -0.34,
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
      discount: 0.19,
      purchase: 0.69,
      reviews: -0.18,
      'exclusive-info': 0.14,
      'new-products': 0.83,
      opinion: -0.22,
      service: -0.16,
      event: 0.61,
      connected: -0.17,
      ideas: -0.35,
      community: -0.69,
      giveaway: -0.1,
      inspire: -0.12,
      cause: 0.24,
      other: -0.12,
    },
    // shape: caption
    uazs0iaz: {
      discount: -0.48,
      purchase: -0.42,
      reviews: -0.75,
      'exclusive-info': -0.26,
      'new-products': -0.87,
      opinion: -0.22,
      service: 0.26,
      event: -0.21,
      connected: 0.54,
      ideas: -0.25,
      community: -0.32,
      'general-info': -1.49,
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
      purchase: -0.24,
      reviews: -0.17,
      'exclusive-info': -0.29,
      opinion: 1.73,
      service: -0.21,
      event: -0.45,
      connected: -0.15,
      ideas: -0.22,
      community: -0.3,
      'general-info': 0.14,
      giveaway: -0.16,
    },
    // shape: closing-question
    xj1z7lf2: {
      discount: -0.1,
      purchase: -0.15,
      reviews: 0.15,
      'exclusive-info': -0.33,
      'new-products': 0.76,
      opinion: 0.92,
      service: -0.19,
      event: -0.4,
      ideas: 0.57,
      community: 0.28,
      giveaway: -0.12,
    },
    // shape: colon
    cg4j51wd: { reviews: -0.24, 'general-info': 0.1 },
    // shape: date
    '57lwxmqk': {
      discount: -0.36,
      purchase: -0.57,
      reviews: -1.51,
      'exclusive-info': 0.26,
      opinion: -0.96,
      event: 0.11,
      connected: -0.44,
      ideas: -0.53,
      community: -0.45,
      'general-info': -0.37,
      giveaway: 1.35,
      entertain: -0.44,
      inspire: -0.64,
      cause: 0.5,
      'jobs-investors': 0.26,
    },
    // shape: ellipsis
    sb39uvab: {
      discount: -0.18,
      purchase: -0.22,
      reviews: -0.47,
      'exclusive-info': 1.23,
      'new-products': 0.38,
      opinion: -0.21,
      service: -0.19,
      event: -0.17,
      connected: -0.51,
      ideas: 0.63,
      community: 1.03,
      'general-info': -0.81,
      entertain: -0.12,
      greeting: -0.13,
      inspire: -0.27,
      cause: -0.16,
      'jobs-investors': -0.1,
      other: 0.66,
    },
    // shape: exclamation
    axhikal4: {
      purchase: -0.11,
      'exclusive-info': -0.76,
      opinion: -0.58,
      service: -0.73,
      event: 0.45,
      connected: -0.29,
      ideas: 0.6,
      community: 0.85,
      'general-info': -0.86,
      entertain: 0.1,
      greeting: 0.21,
      inspire: -0.8,
      cause: -0.33,
      other: 0.34,
    },
    // shape: first-person-plural
    '4o6as13c': {
      discount: -0.35,
      purchase: -0.25,
      reviews: 0.78,
      'exclusive-info': 0.33,
      'new-products': -0.33,
      opinion: -1.24,
      connected: 0.89,
      ideas: 0.82,
      community: 0.98,
      'general-info': -0.16,
      giveaway: -0.28,
      entertain: -0.8,
      inspire: 0.39,
      cause: -0.21,
      'jobs-investors': 0.38,
      other: 0.14,
    },
    // shape: first-person-singular
    zg87146o: {
      discount: -0.15,
      purchase: -0.16,
      reviews: 0.27,
      'exclusive-info': -0.19,
      'new-products': -0.4,
      opinion: -0.16,
      service: -0.1,
      connected: 0.44,
      ideas: 0.24,
      community: -0.21,
      'general-info': -0.33,
      giveaway: -0.11,
      entertain: 0.92,
      inspire: -0.35,
      cause: -0.14,
      other: -0.23,
    },
    // shape: handle-credit
    ck3q4gsl: { connected: -0.11, community: 0.44 },
    // shape: hashtag-campaign
    wxmae872: { giveaway: 0.22 },
    // shape: headline
    pdf2cwwo: { discount: -0.12, reviews: -0.14, event: 0.46, community: -0.1, 'general-info': -0.33 },
    // shape: imperative-opening
    g5am51sz: {
      discount: 0.14,
      purchase: 0.97,
      reviews: -0.62,
      'exclusive-info': 0.4,
      'new-products': -0.38,
      opinion: 0.58,
      service: -0.25,
      event: -0.26,
      connected: -1.59,
      ideas: 0.39,
      community: 0.64,
      'general-info': -0.66,
      giveaway: 0.57,
      entertain: -0.36,
      greeting: -0.2,
      inspire: 0.16,
      'jobs-investors': 0.24,
    },
    // shape: introduction
    sh8i03n8: {
      discount: -0.16,
      purchase: -0.19,
      reviews: 0.83,
      'exclusive-info': -0.14,
      'new-products': -0.1,
      opinion: -0.13,
      service: 0.4,
      event: -0.21,
      connected: 0.77,
      ideas: -0.2,
      community: 0.13,
      'general-info': -0.81,
      entertain: -0.19,
      inspire: -0.16,
      cause: 0.21,
      other: 0.11,
    },
    // shape: link
    m5nabhbb: {
      purchase: -0.17,
      reviews: -0.46,
      'exclusive-info': -0.79,
      'new-products': -0.15,
      opinion: -0.15,
      service: -0.22,
      event: 1.02,
      connected: -0.18,
      ideas: -1.17,
      community: -1.26,
      'general-info': -0.17,
      giveaway: -0.2,
      entertain: -0.18,
      inspire: -0.17,
      cause: 0.21,
      'jobs-investors': 0.25,
      other: -0.24,
    },
    // shape: list
    btkex4mc: { 'general-info': 0.28 },
    // shape: long-prose
    qfnj5yjd: { reviews: -0.34, 'new-products': -0.33, community: -0.33, 'general-info': 0.53 },
    // shape: long-words
    i02uhi6b: {
      discount: -0.16,
      purchase: 0.28,
      reviews: -0.1,
      'exclusive-info': -0.59,
      'new-products': 0.7,
      service: 1.06,
      connected: -0.41,
      community: 0.12,
      'general-info': -0.13,
      giveaway: -0.32,
      entertain: -0.5,
      greeting: 0.38,
      inspire: -0.32,
      cause: -0.15,
      'jobs-investors': 0.55,
      other: -0.18,
    },
    // shape: mention
    nwt90i8a: {
      discount: -0.6,
      purchase: -0.6,
      reviews: -1.15,
      'exclusive-info': -0.43,
      'new-products': -0.63,
      opinion: -0.29,
      service: -0.58,
      connected: -0.38,
      ideas: -0.42,
      community: 0.79,
      'general-info': 0.5,
      giveaway: -0.24,
      entertain: -0.15,
      other: 0.27,
    },
    // shape: mention-first
    '8lcisc9d': {
      discount: -0.19,
      reviews: -0.34,
      'new-products': 0.24,
      service: 1.02,
      event: -0.56,
      connected: 0.4,
      ideas: -0.11,
      community: -0.41,
      'general-info': 0.22,
      other: 0.1,
    },
    // shape: middling-words
    mmjudrnh: {
      discount: 0.23,
      purchase: -0.12,
      reviews: -0.28,
      'exclusive-info': 0.15,
      'new-products': -0.1,
      event: 0.47,
      connected: -0.15,
      ideas: 0.15,
      community: -0.44,
      'general-info': 0.32,
      giveaway: -1.11,
      greeting: 0.35,
      inspire: -0.4,
      cause: -0.18,
      'jobs-investors': 0.5,
      other: -0.35,
    },
    // shape: no-sentence
    ny06pidj: {
      'general-info': -0.8,
      entertain: -0.39,
      greeting: -0.62,
      inspire: -0.14,
      cause: -0.1,
      other: 0.89,
    },
    // shape: number-fact
    tb38wbik: {
      purchase: 0.36,
      reviews: 0.38,
      'exclusive-info': -0.44,
      opinion: 0.18,
      service: 0.69,
      event: -0.57,
      connected: 0.1,
      ideas: -0.59,
      'general-info': 0.43,
      giveaway: 0.41,
      entertain: 0.72,
      greeting: -0.16,
      inspire: -0.45,
      cause: -0.26,
      'jobs-investors': 0.38,
    },
    // shape: percentage
    tc9x1wh8: {
      discount: 1.31,
      purchase: 0.41,
      reviews: -0.34,
      'exclusive-info': 0.15,
      'new-products': 0.15,
      opinion: 0.35,
      service: -0.2,
      event: -0.57,
      connected: -0.29,
      community: -0.75,
      'general-info': -0.45,
      giveaway: -0.12,
      entertain: -0.36,
      'jobs-investors': 0.68,
    },
    // shape: price
    oicor9ng: {
      discount: 1.81,
      purchase: 2.19,
      'exclusive-info': -0.32,
      opinion: -0.28,
      service: -0.42,
      connected: -0.35,
      ideas: -0.26,
      community: -0.5,
      'general-info': -0.27,
      giveaway: -0.28,
    },
    // shape: price-cut
    h7el5q8p: { discount: 4.72, purchase: -0.48, 'new-products': -0.1 },
    // shape: promo-code
    '55ujfcei': { discount: 4.64, purchase: -0.66 },
    // shape: question
    bd1m18ps: {
      purchase: -0.29,
      reviews: -0.52,
      'new-products': -0.69,
      opinion: 1.22,
      service: 0.38,
      event: 0.57,
      connected: -0.62,
      ideas: 0.57,
      community: -0.28,
      'general-info': -0.21,
      giveaway: 0.69,
      entertain: 0.96,
      inspire: -0.12,
      other: -0.81,
    },
    // shape: question-opening
    vdaauf98: {
      discount: 0.23,
      reviews: -0.52,
      'exclusive-info': -0.59,
      'new-products': -1.08,
      opinion: 0.65,
      service: 0.66,
      connected: -0.35,
      ideas: -0.11,
      'general-info': 0.67,
      giveaway: 0.87,
      entertain: 0.52,
      other: -0.36,
    },
    // shape: question-to-reader
    lxwgrb3k: {
      discount: -0.59,
      purchase: -0.76,
      reviews: -0.12,
      'exclusive-info': 0.19,
      'new-products': -0.32,
      opinion: 1.05,
      service: -0.25,
      event: -0.24,
      connected: -0.37,
      ideas: 0.91,
      community: 0.43,
      giveaway: 0.15,
    },
    // shape: quotation
    btncop4t: {
      discount: -0.74,
      purchase: -0.55,
      reviews: 2.22,
      'exclusive-info': -0.38,
      'new-products': -0.94,
      opinion: -0.29,
      service: -0.44,
      event: -0.37,
      connected: -0.92,
      ideas: -0.44,
      'general-info': 0.51,
      giveaway: -0.19,
      entertain: 0.46,
      greeting: -0.15,
      inspire: 0.38,
      cause: -0.18,
      other: -0.37,
    },
    // shape: quote-credit
    '58u8ib3m': { reviews: 1.46 },
    // shape: reply
    pc95g5fv: {
      purchase: -0.37,
      reviews: -0.11,
      'exclusive-info': -0.11,
      'new-products': -0.4,
      service: 2.21,
      event: -0.27,
      connected: 0.32,
      ideas: -0.19,
      community: -0.89,
      'general-info': -0.55,
    },
    // shape: second-person
    rwbv3gdp: {
      purchase: -0.21,
      reviews: -0.35,
      'exclusive-info': 0.41,
      'new-products': -0.17,
      opinion: 0.55,
      service: 0.36,
      event: 0.2,
      connected: 0.59,
      ideas: 0.77,
      community: 0.92,
      'general-info': -0.94,
      giveaway: 0.64,
      entertain: 0.42,
      inspire: 0.24,
      cause: -0.42,
      'jobs-investors': -0.14,
      other: -0.78,
    },
    // shape: shop-link
    xs11gtnc: { discount: -0.15, purchase: 1.38, 'new-products': 0.34, event: 0.57, 'general-info': -0.19 },
    // shape: short
    '4l7nosfr': {
      discount: 0.3,
      purchase: -0.23,
      reviews: 0.27,
      'exclusive-info': -0.53,
      'new-products': -0.47,
      opinion: 2.05,
      service: 0.38,
      event: 0.17,
      connected: -0.37,
      ideas: -0.26,
      community: 0.23,
      'general-info': -0.58,
      entertain: -0.3,
      greeting: 0.29,
      inspire: 0.81,
      'jobs-investors': -0.8,
      other: 0.87,
    },
    // shape: short-reply
    dpbxwktq: { service: -0.16, connected: 1.13, community: -0.1, 'general-info': -0.1 },
    // shape: signature
    az9xb8s2: {},
    // shape: stacked-marks
    jamo81o5: { 'new-products': -0.31, 'general-info': 0.24, entertain: -0.12, other: 0.18 },
    // shape: we-to-you
    d0jcl2ee: {
      discount: 0.29,
      purchase: 0.43,
      reviews: -0.51,
      opinion: -0.18,
      service: -0.18,
      event: -0.12,
      connected: -0.22,
      ideas: 0.4,
      community: -0.39,
      'general-info': -0.14,
      giveaway: 0.85,
    },
  },
  terms: {
    '% sur': { discount: 0.16 },
    '<mention>': { reviews: -0.12 },
    '<mention> pour': { 'general-info': 0.11 },
    '<number>': {
      'exclusive-info': -0.21,
      service: -0.14,
      event: -0.11,
      connected: -0.25,
      community: -0.13,
      'general-info': 0.29,
      'jobs-investors': 0.1,
    },
    '<number> <number>': { 'new-products': -0.26, service: 0.16, event: -0.19, 'general-info': 0.1 },
    '<number> ans': { connected: 0.13 },
    '<number> au': { service: 0.1 },
    '<number> er': { 'general-info': 0.15 },
    '<number> est': { purchase: 0.15, 'new-products': 0.31 },
    '<number> et': { event: 0.23 },
    '<number> h': { giveaway: 0.1 },
    '<number> jours': { 'general-info': 0.13 },
    '<number> km': { community: 0.16 },
    '<number> mai': { reviews: 0.11 },
    '<number> mois': { 'general-info': -0.1 },
    '<number> octobre': { event: 0.12 },
    '<number> sur': { reviews: 0.24, connected: -0.19 },
    '<number> €': { discount: 0.27 },
    '<url>': { event: 0.16, ideas: -0.1, community: -0.17 },
    a: { 'new-products': -0.38, opinion: 0.27, community: -0.58 },
    'a <number>': { discount: 0.15, purchase: -0.35, 'new-products': -0.23 },
    'a l': { reviews: 0.33, event: -0.16 },
    'a la': { purchase: 0.14, 'new-products': 0.12 },
    'a notre': { community: 0.15 },
    'a partir': { 'new-products': 0.1 },
    'a pas': { 'exclusive-info': 0.1, entertain: 0.1 },
    'a vos': { event: 0.1 },
    'a vous': { connected: 0.25 },
    abonnes: { 'exclusive-info': 0.29 },
    altea: { 'new-products': 0.22 },
    ambiance: { community: 0.19 },
    annee: { reviews: 0.12, connected: 0.19, entertain: -0.11 },
    ans: { connected: 0.34 },
    aout: { discount: 0.11 },
    appli: { 'new-products': 0.25 },
    apres: { entertain: 0.12 },
    arrive: { 'new-products': 0.33 },
    atelier: { event: -0.27, 'general-info': 0.17 },
    au: { reviews: 0.39, event: 0.4, connected: -0.16, 'general-info': -0.2 },
    'au <number>': { 'new-products': -0.12, service: 0.26, 'general-info': -0.15 },
    aujourd: { connected: 0.13 },
    'aujourd hui': { connected: 0.13 },
    aux: { 'exclusive-info': 0.11 },
    avant: {
      discount: 0.2,
      purchase: 0.32,
      'exclusive-info': 0.51,
      event: -0.32,
      ideas: 0.11,
      giveaway: 0.12,
    },
    'avant le': { purchase: 0.32, event: -0.12 },
    'avant tout': { 'exclusive-info': 0.12 },
    avec: { service: -0.1, connected: 0.35, community: 0.42, 'general-info': -0.12, giveaway: 0.24 },
    'avec nos': { community: 0.13 },
    'avec nous': { connected: 0.15, community: 0.2 },
    'avec un': { 'new-products': 0.1 },
    'avec une': { event: 0.11 },
    avis: { connected: -0.2 },
    avons: { connected: 0.14, 'general-info': 0.19 },
    bien: { 'exclusive-info': 0.1, 'general-info': -0.11 },
    bravo: { community: 0.35 },
    c: { reviews: -0.13, 'new-products': -0.13, connected: 0.19, inspire: 0.13 },
    'c est': { reviews: -0.12, 'new-products': -0.1, connected: 0.19, inspire: 0.13 },
    cafe: { 'general-info': -0.17 },
    carte: { 'new-products': 0.18 },
    ce: { discount: 0.13, 'new-products': -0.3, event: 0.22, entertain: -0.11 },
    'ce que': { reviews: 0.12, 'general-info': 0.14 },
    cet: { event: 0.15 },
    cette: { purchase: -0.13, connected: 0.19, community: -0.1 },
    change: { reviews: 0.12, 'new-products': 0.29 },
    chaque: { connected: 0.23 },
    chez: { reviews: -0.1 },
    cinq: { purchase: 0.2 },
    climat: { 'general-info': -0.11 },
    collection: { 'new-products': 0.1 },
    commander: { purchase: 0.19 },
    comme: { connected: 0.15 },
    comment: { 'general-info': -0.14 },
    complet: { 'general-info': 0.12 },
    contre: { cause: 0.21 },
    cuisine: { 'general-info': 0.1 },
    d: { purchase: -0.24, 'exclusive-info': 0.1, connected: -0.12, entertain: -0.15, inspire: 0.34 },
    'd etre': { inspire: 0.11 },
    'd une': { reviews: 0.18 },
    dans: { discount: 0.18, connected: 0.17, community: -0.12, 'general-info': -0.11 },
    'dans l': { 'new-products': 0.21 },
    'dans les': { connected: 0.18 },
    'dans notre': { event: -0.12 },
    de: { purchase: -0.28, event: -0.25, community: 0.1, giveaway: 0.13, other: -0.15 },
    'de <number>': { event: -0.18, connected: -0.22 },
    'de l': { 'new-products': -0.15, connected: -0.17, 'general-info': 0.17 },
    'de la': { purchase: -0.13, 'exclusive-info': 0.13, connected: -0.22 },
    'de nos': { connected: 0.18 },
    'de notre': { event: 0.13, 'general-info': -0.11 },
    decouvrir: { 'general-info': 0.17 },
    deja: { 'exclusive-info': 0.2 },
    demain: { service: 0.21 },
    demandez: { service: 0.12, 'general-info': 0.11 },
    depuis: { community: 0.1 },
    'depuis <number>': { community: 0.14, 'general-info': -0.13 },
    des: { discount: -0.34, purchase: -0.11, service: -0.1, event: 0.19 },
    deux: { event: -0.17, connected: 0.31, community: -0.3, 'general-info': 0.21 },
    deuxieme: { reviews: 0.11 },
    direct: { 'general-info': -0.17 },
    disponible: { purchase: 0.18, 'new-products': 0.16 },
    dit: { entertain: 0.11 },
    du: {
      discount: -0.21,
      purchase: -0.16,
      'new-products': -0.1,
      community: 0.25,
      entertain: 0.19,
      other: -0.15,
    },
    'du <number>': { 'new-products': 0.12 },
    'du jour': { 'general-info': 0.23, other: -0.11 },
    'du marche': { event: -0.14 },
    electrique: { 'new-products': 0.13 },
    elle: { 'new-products': 0.23, connected: 0.1 },
    en: { purchase: 0.5, reviews: -0.19, connected: -0.23, 'general-info': 0.24, 'jobs-investors': 0.11 },
    'en <number>': { 'general-info': 0.16 },
    'en boutique': { purchase: 0.11 },
    'en commentaire': { giveaway: 0.1 },
    'en ligne': { purchase: 0.15, event: -0.16 },
    'en vente': { purchase: 0.29, event: 0.12 },
    encore: { 'exclusive-info': 0.14, 'general-info': -0.13 },
    energetique: { service: 0.12 },
    er: { 'general-info': 0.15 },
    est: {
      purchase: 0.49,
      reviews: -0.2,
      'new-products': 0.29,
      event: -0.25,
      'general-info': 0.12,
      inspire: 0.3,
    },
    'est en': { 'new-products': 0.1 },
    et: {
      purchase: 0.36,
      'exclusive-info': -0.13,
      connected: 0.31,
      ideas: -0.13,
      community: 0.26,
      'general-info': 0.26,
    },
    'et sur': { purchase: 0.19 },
    etre: { 'general-info': -0.12, inspire: 0.11 },
    explique: { 'general-info': 0.15 },
    face: { 'general-info': 0.13 },
    faire: { connected: 0.25 },
    fait: { 'new-products': 0.1 },
    famille: { event: 0.22, connected: 0.17 },
    femmes: { event: -0.12 },
    fois: { reviews: 0.11, 'general-info': 0.17 },
    gagner: { giveaway: 0.2 },
    grande: { event: 0.17 },
    gratuit: { 'new-products': 0.1 },
    h: { giveaway: 0.1 },
    'h <number>': { event: -0.11, 'general-info': 0.26 },
    heures: { community: 0.11, 'general-info': 0.16 },
    hier: { community: 0.15 },
    'hier soir': { community: 0.1 },
    histoire: { connected: 0.13 },
    hui: { connected: 0.13 },
    huile: { 'general-info': 0.11 },
    ici: { service: 0.15, community: -0.13, 'general-info': 0.23 },
    'ici <url>': { service: 0.11 },
    il: { 'new-products': 0.25, entertain: 0.22 },
    'il reste': { event: 0.14, 'general-info': -0.12 },
    inscriptions: { 'general-info': -0.16 },
    jeu: { giveaway: 0.29 },
    jeudi: { 'new-products': 0.19, event: 0.18, 'general-info': -0.12 },
    jour: { 'new-products': 0.2, 'general-info': 0.26, other: -0.15 },
    journee: { event: 0.11 },
    jours: { 'general-info': 0.19 },
    juillet: { discount: 0.16 },
    juin: { purchase: 0.1 },
    jusqu: { discount: 0.34, 'general-info': -0.11 },
    'jusqu a': { discount: 0.32 },
    'jusqu au': { reviews: 0.1 },
    juste: { entertain: 0.24 },
    km: { community: 0.16 },
    l: { reviews: 0.13, 'exclusive-info': 0.22, 'general-info': 0.14, inspire: 0.13 },
    'l appli': { 'new-products': 0.25 },
    la: {
      purchase: -0.17,
      reviews: -0.2,
      'exclusive-info': 0.33,
      opinion: -0.15,
      connected: -0.12,
      'general-info': 0.17,
      giveaway: 0.23,
      entertain: 0.19,
    },
    'la carte': { 'general-info': -0.1 },
    'la deuxieme': { reviews: 0.12 },
    'la nouvelle': { 'exclusive-info': 0.27 },
    'la saison': { purchase: 0.11 },
    'la semaine': { event: 0.1 },
    le: {
      purchase: 0.46,
      reviews: -0.11,
      'exclusive-info': 0.4,
      'new-products': 0.28,
      event: -0.2,
      connected: -0.2,
      entertain: 0.41,
      other: -0.36,
    },
    'le <number>': { purchase: 0.1, 'general-info': -0.13 },
    'le monde': { 'exclusive-info': 0.11, 'general-info': -0.12 },
    'le plus': { opinion: 0.11, 'general-info': 0.11 },
    'le premier': { 'exclusive-info': 0.2 },
    les: {
      discount: 0.19,
      purchase: -0.14,
      reviews: -0.12,
      'exclusive-info': 0.25,
      'new-products': -0.41,
      opinion: -0.11,
      community: 0.12,
      'general-info': 0.26,
    },
    'les <number>': { 'general-info': -0.12 },
    'les autres': { event: -0.1 },
    'les billets': { service: 0.1 },
    leur: { event: -0.16, community: 0.28 },
    leurs: { connected: 0.12 },
    ligne: { purchase: 0.13, service: 0.19, event: -0.34 },
    live: { event: 0.1, 'general-info': -0.11 },
    livre: { community: 0.22 },
    lundi: { event: -0.11 },
    magasin: { giveaway: 0.3 },
    magasins: { purchase: -0.14 },
    mai: { reviews: 0.1, 'general-info': 0.12 },
    maintenant: { 'new-products': 0.29, 'general-info': -0.23 },
    mais: { 'exclusive-info': 0.24 },
    matin: { other: 0.15 },
    meilleur: { community: 0.17, 'general-info': -0.1 },
    membres: { 'exclusive-info': 0.1, community: 0.1 },
    merci: { purchase: -0.1, reviews: 0.31, 'new-products': -0.1, event: -0.12, community: 0.37 },
    midi: { event: 0.15 },
    mieux: { connected: 0.16 },
    minutes: { opinion: 0.2, 'general-info': -0.1 },
    mois: { 'general-info': -0.1 },
    mon: { 'general-info': -0.17 },
    monde: { 'exclusive-info': 0.11 },
    n: { 'exclusive-info': 0.18, connected: 0.15, entertain: 0.1 },
    'n a': { 'exclusive-info': 0.1, entertain: 0.16 },
    ne: { 'new-products': -0.11, connected: 0.24 },
    nom: { purchase: 0.1 },
    nos: { discount: 0.32, purchase: -0.29, reviews: -0.24, event: -0.23, connected: 0.24, community: 0.11 },
    'nos <number>': { 'general-info': -0.15 },
    note: { reviews: 0.16, connected: -0.14 },
    notre: { discount: -0.21, reviews: 0.34, 'new-products': 0.11, connected: -0.13, 'general-info': 0.21 },
    'notre site': { purchase: 0.11, 'general-info': 0.24 },
    nous: { 'new-products': -0.1, connected: 0.31, 'general-info': -0.12 },
    'nous avons': { connected: 0.14, 'general-info': 0.19 },
    nouveau: { 'new-products': 0.59, 'general-info': -0.21 },
    nouvelle: { 'exclusive-info': 0.23, 'new-products': 0.13 },
    nuit: { 'general-info': 0.1 },
    octobre: { event: 0.12 },
    offert: { discount: 0.28 },
    offerte: { discount: 0.18 },
    offre: { 'new-products': 0.1 },
    on: { reviews: -0.11, opinion: -0.14, event: 0.21, ideas: 0.1 },
    'on a': { 'general-info': 0.1 },
    'on est': { event: -0.12 },
    'on vous': { 'general-info': 0.22 },
    ont: { community: 0.3 },
    ootd: { community: 0.13 },
    or: { community: 0.14 },
    ou: { event: -0.11, 'general-info': -0.13 },
    ouvert: { 'general-info': -0.12 },
    ouvertes: { event: 0.1, 'general-info': -0.14 },
    par: { purchase: -0.15, connected: 0.1, 'general-info': 0.29 },
    'par <mention>': { community: 0.1 },
    parler: { 'exclusive-info': 0.11 },
    partir: { event: -0.1 },
    pas: { 'exclusive-info': 0.15, connected: 0.13, entertain: 0.3 },
    peau: { 'new-products': 0.27 },
    photo: { 'exclusive-info': 0.13, community: 0.12 },
    photos: { community: 0.62 },
    place: { 'general-info': -0.1 },
    places: { event: 0.2 },
    'places pour': { giveaway: 0.1 },
    plus: { reviews: 0.28, 'new-products': 0.34, opinion: 0.13 },
    pour: {
      purchase: 0.14,
      reviews: 0.18,
      'new-products': -0.17,
      connected: -0.12,
      community: -0.39,
      entertain: -0.14,
    },
    'pour vous': { connected: 0.11 },
    pourquoi: { 'general-info': 0.32 },
    premier: { 'exclusive-info': 0.13, 'general-info': -0.2 },
    presente: { event: 0.12 },
    prochaine: { ideas: 0.23 },
    puis: { service: 0.11 },
    quand: { event: -0.1 },
    que: { reviews: 0.31, connected: 0.45, 'general-info': 0.45 },
    'que vous': { 'general-info': 0.15 },
    questions: { event: 0.14 },
    qui: { 'general-info': -0.12 },
    recette: { purchase: 0.12 },
    region: { discount: 0.12 },
    rejoignez: { event: 0.11 },
    reste: { event: 0.13 },
    resultats: { 'general-info': 0.13 },
    retour: { connected: -0.2 },
    retrouver: { connected: 0.22 },
    rien: { 'general-info': 0.12 },
    routine: { 'new-products': 0.15, 'general-info': -0.14 },
    rue: { event: -0.12 },
    s: { 'general-info': -0.15, other: 0.12 },
    sa: { reviews: 0.18, 'general-info': -0.19 },
    salle: { purchase: 0.19 },
    samedi: { event: 0.34, community: 0.11 },
    'samedi a': { event: 0.21 },
    sans: { community: 0.1, 'general-info': 0.2 },
    savoir: { 'general-info': 0.11 },
    semaine: { event: 0.11 },
    sera: { event: 0.11, ideas: 0.15 },
    serie: { 'new-products': 0.18 },
    service: { service: 0.11 },
    si: { 'exclusive-info': 0.23, connected: -0.1 },
    'si vous': { 'exclusive-info': 0.24 },
    site: { purchase: 0.24, 'new-products': 0.17, 'general-info': 0.18 },
    son: { 'general-info': 0.12 },
    sont: { 'new-products': -0.17, event: -0.14, 'general-info': 0.46 },
    sortie: { event: 0.16 },
    suite: { 'new-products': 0.1 },
    sur: {
      discount: 0.36,
      purchase: 0.15,
      'exclusive-info': -0.16,
      connected: -0.23,
      community: -0.25,
      'general-info': 0.12,
    },
    'sur l': { reviews: 0.15, event: -0.1 },
    'sur la': { 'general-info': 0.13 },
    'sur le': { 'new-products': -0.17 },
    'sur notre': { event: 0.15, 'general-info': 0.1 },
    tient: { 'general-info': 0.1 },
    tirage: { giveaway: 0.13 },
    ton: { reviews: 0.1, community: 0.25 },
    tous: { discount: 0.24, 'new-products': 0.23 },
    'tous les': { discount: 0.11 },
    tout: { discount: 0.25, 'exclusive-info': 0.15, event: 0.13, 'general-info': -0.25 },
    'tout le': { discount: 0.2, 'exclusive-info': 0.1, 'general-info': -0.15 },
    toute: { discount: 0.11, 'general-info': -0.22 },
    'toute la': { event: 0.27, 'general-info': -0.17 },
    toutes: { 'general-info': -0.11 },
    transition: { service: 0.12 },
    'transition energetique': { service: 0.12 },
    trois: { purchase: 0.1, 'general-info': 0.43 },
    un: { purchase: -0.12, 'new-products': 0.16, connected: 0.23, cause: 0.21 },
    une: { cause: 0.12 },
    vendredi: { event: 0.14 },
    vente: { purchase: 0.25, event: 0.11 },
    version: { opinion: -0.11 },
    visite: { event: -0.11 },
    voici: { 'new-products': 0.15 },
    voir: { 'exclusive-info': 0.1 },
    voit: { 'new-products': 0.32 },
    vos: { 'new-products': -0.1, connected: -0.1, ideas: 0.18, 'general-info': -0.11 },
    'vos questions': { event: 0.22 },
    votre: { opinion: 0.11, service: 0.24, connected: -0.17, giveaway: 0.15 },
    vous: { 'exclusive-info': 0.14, 'new-products': 0.13, connected: 0.39, community: -0.42, giveaway: 0.16 },
    'vous explique': { 'general-info': 0.12 },
    'vous pour': { purchase: 0.1 },
    vue: { 'new-products': 0.24, other: 0.13 },
    week: { discount: 0.33 },
    '€': { discount: 0.27 },
    '€ de': { discount: 0.1 },
    '€ la': { event: -0.1 },
    '➡': { 'general-info': -0.2 },
    '👇': { 'general-info': 0.11 },
    '👉': { 'general-info': -0.25 },
    '👉 <url>': { 'general-info': -0.25 },
  },
};
