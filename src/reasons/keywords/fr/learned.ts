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
    "discount: (jusqu'à) [moins] <percent>": { discount: 4.65 },
    'discount: <percent> [de] (réduction*|remise*|rabais|réduc|promo|promotion|offert*|de moins|de ristourne|sur tout|supplémentaire*)':
      { discount: 6.96 },
    'discount: <percent> (sur|dès|pour tout*|avec le code|à partir|chez|de cashback|remboursé*)': {
      discount: 4.82,
      purchase: 0.13,
      'new-products': -0.14,
      event: -0.15,
    },
    'discount: (profite*|bénéficie*|économise*|remise|réduction|rabais|promo|soldes|moins) .. <percent>': {
      discount: 6.2,
      purchase: 0.26,
    },
    'discount: (réduction*|remise|remises|rabais|ristourne*|réduc|réducs|réduct*)': { discount: 6.18 },
    "discount: <money> (de réduction|de remise|offert*|de moins|remboursé*|de rabais|de réduc|d'économie*|de cashback)":
      { discount: 7.33, purchase: -0.2 },
    "discount: (économise*|économisez|épargnez|épargne) [jusqu'à] (<money>|<percent>)": { discount: 6.18 },
    "discount: (code promo|codes promo|code réduction|code avantage|code de réduction|bon de réduction|bons de réduction|bon d'achat|bons d'achat|coupon*)":
      { discount: 6.96 },
    'discount: (avec|utilise*|saisi*|entre*|rentre*|tape*|via) [le|mon|notre|ce] code -reply': {
      discount: 5.41,
      purchase: -0.22,
    },
    'discount: code <code> +promo-code': { discount: 6.96, purchase: -0.22 },
    'discount: (soldes|soldé|soldés|soldée|soldées|en solde|#soldes)': { discount: 5.41 },
    "discount: (soldes|promo|promotion*|offre*|vente flash|ventes flash|vente privée|ventes privées) .. (commence*|débute*|démarre*|continue*|se terminent|se termine|prolong*|jusqu'au|valable*|dernier*|expire*)":
      { discount: 6.19 },
    'discount: (deuxième démarque|2e démarque|2ème démarque|dernière démarque|troisième démarque|braderie|déstockage|destockage|liquidation|outlet|prix cassés|prix barrés)':
      { discount: 6.21, 'general-info': -0.11 },
    'discount: (vente flash|ventes flash|vente privée|ventes privées|vente exceptionnelle|french days|black friday|cyber monday|single day|prime day*)':
      { discount: 5.52, 'exclusive-info': 0.16, 'general-info': -0.1 },
    'discount: (promo|promos|promotion|promotions|en promo|en promotion)': { discount: 5.41 },
    'discount: (à|en) moitié prix': { discount: 6.96 },
    'discount: moitié prix': { discount: 6.18 },
    'discount: <number> (acheté*|achetée*) .. (offert*|gratuit*|à)': { discount: 6.96 },
    'discount: (le deuxième|la deuxième|le 2e|la 2e|le 2ème|la 2ème|le second|la seconde) .. (offert*|gratuit*|à moitié prix|à <percent>|à <money>)':
      { discount: 7.32 },
    "discount: (<number> pour le prix d'un|<number> pour le prix d'une|<number> pour le prix de <number>|un acheté un offert|1+1|2 pour 1|deux pour un|3 pour 2)":
      { discount: 6.96 },
    'discount: <number> pour <money>': { discount: 4.64 },
    'discount: (livraison|frais de port|port|expédition|frais de livraison|retour) .. (offert*|gratuit*|à 1 €|à 0 €|réduit*)':
      { discount: 6.46 },
    'discount: (sans|zéro|pas de|0) (frais|commission|engagement|frais de port|frais de livraison|frais de dossier|acompte)':
      { discount: 3.77, service: 0.17 },
    'discount: (offert|offerte|offerts|offertes) -imperative-opening': { discount: 4.3 },
    "discount: (est|sont|vous est|vous sont|t'est) offert*": { discount: 5.9 },
    'discount: (cadeau*|échantillon*|surprise|café*|dessert*|boisson*|entrée|verre|mois|nuit*|menu*|place*|portion|trousse|pochette|tote bag|essai|diagnostic|devis|gravure|glace*) (offert*|gratuit*)':
      { discount: 5.41, purchase: -0.22 },
    "discount: (on|nous) (vous|t') (offre|offrons) (le|la|les|un|une|votre|ton|l'|<number>|<percent>|<money>)":
      { discount: 5.39, giveaway: 0.17 },
    "discount: (pour tout achat|pour l'achat|pour toute commande|pour chaque (achat|commande)|dès <money> d'achat*|à partir de <money> d'achat*|dès <number> articles)":
      { discount: 6.18, purchase: -0.3 },
    'discount: (cadeau|cadeaux) .. (achat*|commande*)': { discount: 4.64 },
    "discount: (gratuit|gratuite|gratuits|gratuites|gratos) (pour|avec|dès|le|ce|jusqu'au|tout)": {
      discount: 3.1,
    },
    'discount: (un|une|<number>) .. (gratuit*|gratos)': { discount: 1.55 },
    'discount: (essai|essayez|testez|teste) .. (gratuit*|gratos)': { discount: 5.41 },
    "discount: (<number> (mois|jours|semaines) (gratuit*|offert*|d'essai)|mois offert*)": {
      discount: 6.28,
      purchase: 0.33,
      event: -0.16,
    },
    'discount: (offre*|tarif*|prix|remise*|formule*) (exceptionnel*|spécial*|de lancement|promotionnel*|préférentiel*|réduit*|découverte|imbattable*|de folie|doux|mini*|choc|étudiant*|early bird|irrésistible*|flash|limitée*|du moment|du jour|exclusive*|anti-inflation|club|membre*|groupe)':
      { discount: 5.41 },
    'discount: (tarif*|prix) (réduit*|spécial*|préférentiel*)': { discount: 5.41 },
    'discount: (petit*|bon|bons|mini) prix': { discount: 3.86 },
    "discount: (bon plan|bons plans|bonne affaire|bonnes affaires|super deal|deal|deals|l'affaire)": {
      discount: 4.64,
    },
    'discount: (profite*|bénéficie*) .. (offre*|promo*|remise*|tarif*|prix|avantage*|réduction*)': {
      discount: 6.22,
    },
    "discount: (offre|offres|promo|promotion) [valable*|en cours|réservée|limitée] (du|jusqu'au|jusqu'à|ce|dans|en|sur|valable)":
      { discount: 3.86 },
    'discount: (valable*|dans la limite des stocks|hors promo*|non cumulable*|offre soumise|voir conditions|selon conditions|sous conditions)':
      { discount: 3.07, purchase: -0.37, service: 0.31, event: -0.23 },
    "discount: (aujourd'hui seulement|seulement aujourd'hui|ce week-end seulement|uniquement ce|uniquement aujourd'hui|24h seulement|48h|pendant <number> heures|durée limitée)":
      { discount: 3.82 },
    "discount: (à|au prix de|pour) <money> (seulement|au lieu|la semaine|jusqu'au|ce)": { discount: 4.64 },
    'discount: (seulement|que|juste|à peine) <money>': { discount: 3.86 },
    "discount: (au lieu de|au lieu d'|contre|avant|valeur|d'une valeur de|initialement) <money>": {
      discount: 3.91,
      purchase: -0.13,
    },
    'discount: au lieu de +price': { discount: 3.09 },
    'discount: (baisse*|baissons|baissé|casse*|cassons|cassés|chute*|fondent|dégringole*) .. prix': {
      discount: 5.41,
    },
    'discount: (prix|tarifs) .. (baisse*|baissent|en baisse|cassés|barrés|réduits|fondent|bloqués|chutent)': {
      discount: 5.41,
    },
    'discount: (doublez|double|triple|doublés|bonus|x2|x3) .. points': { discount: 5.41 },
    'discount: (points|carte de|programme de|prime de) (fidélité|bonus|cadeau*|offerts)': { discount: 4.6 },
    'discount: (cagnotte*|cagnottez|cashback|remboursé*|rembourse*) -post:reply': {
      discount: 3.03,
      purchase: -0.11,
      service: 0.14,
    },
    'discount: (happy hour*|apéro offert|early bird*|carte fidélité)': { discount: 5.61 },
    'discount: (parraine*|parrainage|parrainez)': { discount: 3.86 },
    "discount: (étudiant*|moins de 26 ans|-26 ans|demandeur* d'emploi|senior*|enfant*|familles nombreuses) .. (gratuit*|tarif réduit|demi-tarif|réduction)":
      { discount: 5.41 },
    'discount: (demi-tarif|mi-prix|mi prix)': { discount: 6.96 },
    'discount: gratuit* pour les (enfants|moins|étudiants|enseignants|adhérents|abonnés)': {
      discount: 5.28,
      event: 0.23,
    },
    'discount: (reprise|bonus écologique|prime à la conversion|aide) .. <money>': { discount: 3.86 },
    'discount: (reprenons|reprise de) (votre|ton|vos) ancien*': { discount: 4.64 },
    'discount: (carte cadeau|cartes cadeaux|chèque cadeau|chèques cadeaux|bon cadeau|bons cadeaux)': {
      discount: 1.24,
    },
    'discount: (formule|menu|plat du jour) .. <money>': { discount: 1.5 },
    'discount: (à volonté|illimité) .. <money>': { discount: 3.86 },
    'discount: (faites|fais|faire) .. (économies|affaires|bonnes affaires)': { discount: 4.64 },
    'discount: (les|des|vos) économies': { discount: 3.09 },
    'discount: (pas cher|moins cher|à prix|abordable*|budget)': { discount: 1.5, 'general-info': 0.14 },
    "discount: (prix|tarif) (d'ami*|rond*|unique*|malin*)": { discount: 3.86 },
    'discount: (dernier* (jour*|heure*|chance)|plus que <number> (jours|heures)) .. (solde*|promo*|offre*|profiter|remise|réduction|code)':
      { discount: 4.65 },
    "discount: (sur (tout le site|toute la boutique|toute la collection|tout le magasin|une sélection|l'ensemble)) +percentage":
      { discount: 3.09 },
    'discount: (sale|discount|off) +percentage': { discount: 3.09 },
    'discount: (avantage*|privilège*) (fidélité|client*|adhérent*|abonné*|membre*)': { discount: 3.86 },
    'discount: (bonne nouvelle|on a pensé à|cadeau)': { discount: 0.43, 'new-products': 0.4 },
    'discount: (à|de|pour) (gagner|remporter)': {
      discount: -3.11,
      purchase: -0.11,
      event: 0.15,
      community: -0.14,
      giveaway: 0.64,
    },
    'discount: (entrée libre|entrée gratuite|accès gratuit|accès libre|gratuit et ouvert|inscription gratuite|événement gratuit|gratuit sur inscription|participation gratuite)':
      { discount: -3.09 },
    'discount: (sans (sucre*|gluten|alcool|lactose|huile|sulfate*|paraben*|fil|additif*|conservateur*))': {
      discount: -2.32,
      opinion: -0.18,
    },
    "discount: (offre (d'emploi|de stage|d'alternance|de formation)|offres d'emploi|appel d'offres|l'offre et la demande|offre (un|une) (vue|moment|expérience|cadre))":
      { discount: -3.86 },
    'discount: (solde* (du compte|migratoire|de tout)|code (de la route|du travail|vestimentaire|civil|postal|source|qr)|qr code)':
      { discount: -3.86 },
    'discount: (temps libre|libre cours|bonne affaire classée)': { discount: -1.55 },
    'discount: (acheté|achetée|achetés|achetées) .. (offert*|en cadeau|gratuit*)': { discount: 6.94 },
    'discount: (offert*|en cadeau) .. (acheté*|achat*|commande*|inscription)': {
      discount: 5.47,
      purchase: 0.31,
      event: -0.18,
    },
    "discount: (prime|aide|bonus|chèque) [de|d'un montant de] [jusqu'à] <money>": { discount: 4.64 },
    "discount: <money> (de prime*|d'aide*|de bonus|de crédit|de ristourne|en bon)": { discount: 5.64 },
    'discount: <number> {product} pour <money>': { discount: 4.88 },
    'discount: (pour toute inscription|pour toute réservation|pour une .. (achetée|commandée)|pour un .. (acheté|commandé))':
      { discount: 4.64 },
    'discount: (sur présentation de|pour les membres|réservé aux adhérents) .. (offert*|gratuit*|<percent>|<money>|remise|réduction)':
      { discount: 5.41 },
    "discount: (remise (des|du|de|en|à|d'un|d'une|aux) (médailles|prix|diplômes|clés|chèque|trophée*|dons|forme|service|état|question|niveau|route|cause|plat)|prise en charge)":
      { discount: -4.64 },
    "discount: (cette semaine|ce week-end|aujourd'hui|ce mois-ci|tous les <date>|jusqu'à <date>|jusqu'au <date>|jusqu'à ce soir) .. <money>":
      { discount: 4.16, purchase: -0.38 },
    "discount: (troisième|3e|3ème|deuxième|2e|2ème|second|seconde|dixième|10e) (est|à|c'est|pour) (pour nous|offert*|gratuit*|<percent>|<money>|moitié)":
      { discount: 7.18, purchase: 0.22 },
    "purchase: (achetez|achète|commandez|commande|shoppez|shoppe|commander|acheter|procurez-vous|procure-toi|offrez-vous|offre-toi) (maintenant|ici|dès|en ligne|sur|le|la|les|vite|sans attendre|votre|ton|vos|tes|via|directement|aujourd'hui)":
      { purchase: 3.84 },
    'purchase: ^ (achetez|achète|commandez|commande|shoppez|shoppe|commander|shop)': { purchase: 3.28 },
    'purchase: (achetez|achète|commandez|commande|commander|acheter|shop|réservez|réserve|réserver) .. <url>':
      { purchase: 3.56, 'new-products': 0.21 },
    'purchase: (réservez|réserve|réserver) [vite|dès] (maintenant|ici|dès|en ligne|votre|ton|vos|tes|une table|sur|au|par|vite|sans)':
      { purchase: 3.85, event: -0.18, 'general-info': 0.19 },
    'purchase: ^ (réservez|réserve|réserver)': { discount: 0.21, purchase: 2.81 },
    'purchase: (précommande*|précommandez|pré-commande*|précommandes|pré-commandez|preorder*)': {
      purchase: 4.22,
    },
    "purchase: (vos|tes|les|nos|prochaines) (commandes|réservations) .. (ouvert*|ligne|jusqu'au|avant|au|par|sont)":
      { purchase: 3.83 },
    'purchase: (prise de commande*|prenons vos commandes|prend vos commandes|passez (votre|vos) commande*|passe ta commande|passer commande|bon de commande|pensez à commander|click and collect|click & collect|click&collect|cliquez retiré|drive)':
      { discount: 0.12, purchase: 3.88 },
    'purchase: (réservation*|réservez|résa|résas) .. (<phone>|<url>|<email>|<mention>|en ligne|mp|bio|ouvert*)':
      { purchase: 3.84, event: 0.16, 'general-info': -0.11 },
    'purchase: (réservation|réservations|résa|résas)': { purchase: 2.16 },
    'purchase: (au|par|☎|📞|tél|téléphone|appelez|appelez-nous) .. <phone>': {
      purchase: 2.59,
      service: 0.57,
      event: -0.12,
    },
    "purchase: (disponible|disponibles|dispo|dispos) (maintenant|dès|en ligne|en magasin*|en boutique*|sur|chez|à la vente|ici|en précommande|en librairie*|dans|aujourd'hui|immédiatement|partout|via|à l'achat|au)":
      { purchase: 4.05, 'general-info': -0.28 },
    'purchase: (disponible|disponibles|dispo|dispos)': { purchase: 3.01, 'new-products': 0.39, event: -0.13 },
    'purchase: (en vente|mis en vente|mise en vente|à vendre|en rayon*|dans les bacs|en kiosque*|en librairie*|en boutique*|en magasin*|en pharmacie*|en grande surface|en concession*)':
      {
        discount: 0.15,
        purchase: 3.23,
        'new-products': 0.12,
        event: 0.13,
        'general-info': -0.17,
        giveaway: 0.29,
      },
    'purchase: (en vente|vendu*) (ici|chez|sur|dans|au|à|en|dès|uniquement|exclusivement)': {
      purchase: 3.66,
      connected: -0.12,
      'general-info': 0.14,
    },
    'purchase: (chez|dans) (tous|vos|votre|nos|notre|ton|les) [<any>] {place}': {
      purchase: 2.28,
      event: -0.2,
      'general-info': -0.1,
      giveaway: 0.35,
    },
    "purchase: (à retrouver|retrouvez-le|retrouvez-la|retrouve-le|retrouve-la|retrouvez-les|retrouvez les|à découvrir|rendez-vous|rdv) .. (en boutique*|en magasin*|sur l'e-shop|sur l'eshop|sur notre site|sur le site|boutique en ligne|en rayon*|en pharmacie*|dans nos {place}|dans votre {place}|chez votre)":
      { purchase: 3.5 },
    'purchase: (e-shop|eshop|boutique en ligne|shop en ligne|site marchand|notre boutique|la boutique|webshop)':
      { purchase: 2.62 },
    'purchase: (ajoutez|ajoute|mettre|mets|mettez) .. panier': { purchase: 3.83 },
    'purchase: (de retour en stock|en stock|back in stock|réassort*|restock*|de nouveau disponible*|stock limité|stocks limités|quantité* limitée*|dernières pièces|derniers exemplaires|dernières places|il en reste|plus que <number> (places|exemplaires|pièces)|rupture)':
      { purchase: 3.34 },
    'purchase: (dernières (places|chambres|tailles)|places limitées|nombre de places limité|il reste (des|quelques|encore) (places|tables|chambres|créneaux))':
      { purchase: 3.28 },
    'purchase: (sold out|complet|épuisé*)': { purchase: 1.45, event: -0.14, 'general-info': 0.34 },
    'purchase: (billet*|places|pass|ticket*|abonnement*) [sont|encore|déjà|en] (en vente|disponible*|ici|dispo*|à partir|sur|dès|au|ouvert*)':
      { purchase: 3.84, event: 0.21 },
    'purchase: (prenez|prends|réservez|réserve|achetez|achète|prendre|réserver|acheter) .. (billet*|place*|pass|ticket*|abonnement*)':
      { purchase: 4.14 },
    'purchase: (billetterie|billets|billet)': { purchase: 2.94, service: 0.37, 'general-info': -0.12 },
    'purchase: (billetterie|billets|places|pass) .. <url>': { purchase: 3.83, event: 0.11 },
    'purchase: (ouverture|ouvertes|ouvert*) .. (billetterie|réservations|commandes|ventes|précommandes)': {
      purchase: 3.83,
    },
    'purchase: (réservez|réserve|bloque*|réserver) .. (table*|chambre*|séjour*|vol*|créneau*|rendez-vous|essai|cours|séance|voyage|place*|week-end|nuit*)':
      { purchase: 3.9 },
    'purchase: (prenez|prends|prendre|prise de) (rendez-vous|rdv)': { purchase: 3.92, event: -0.27 },
    'purchase: (devis|sur devis|demandez votre devis|demande ton devis)': {
      purchase: 3.07,
      event: -0.21,
      'general-info': 0.13,
    },
    'purchase: (mp|dm|message privé|messenger|whatsapp|insta) .. (commander|commande*|réserver|réservation*|infos|renseignement*|prix|tarif*)':
      { purchase: 3.3, 'general-info': 0.16 },
    'purchase: (commander|commande*|réserver|réservation*|prix|intéressé*|renseignement*) .. (en mp|en dm|message privé|messenger|whatsapp|en privé)':
      { purchase: 3.82 },
    "purchase: <money> (pièce|l'unité|la pièce|le|la|les|par|ttc|ht|l'un|l'une|chacun*|seulement|tout compris)":
      { purchase: 2.09 },
    'purchase: (dès|à partir de|à|pour|au prix de|au tarif de|tarif|tarifs|prix|coût) <money>': {
      discount: 0.72,
      purchase: 1.77,
      'new-products': 0.1,
    },
    'purchase: (prix|tarif|tarifs)': { discount: 0.14, purchase: 1.48 },
    'purchase: (taille*|pointure*) .. <number>': { purchase: 2.74 },
    'purchase: (du <number> au <number>|du xs au|du s au|existe en|se décline en|déclinée en|décliné en) .. (taille*|coloris|couleurs|versions|formats|xl)':
      { purchase: 2.74 },
    'purchase: (livraison|à emporter|emporter|sur place|vente à emporter|livré*) .. (<phone>|<url>|ou|partout|chez vous|en|à domicile|possible|commande*)':
      { purchase: 2.12 },
    'purchase: (uber eats|ubereats|deliveroo|just eat|too good to go|vinted|leboncoin|amazon|fnac|cultura|carrefour|leclerc|monoprix|auchan|sephora|cdiscount|decathlon)':
      { purchase: 1.72 },
    'purchase: (téléchargez|télécharge|télécharger) .. (appli*|app store|google play|app|<url>)': {
      purchase: 3.83,
    },
    'purchase: (téléchargez|télécharge|télécharger|app store|google play|téléchargeable)': {
      discount: 0.11,
      purchase: 2.12,
      reviews: 0.39,
      service: 0.1,
    },
    "purchase: (abonnez-vous|abonne-toi|souscrivez|souscris|adhérez|adhère) [à|au|dès|en] (dès|à partir|ligne|l'offre|votre|notre|la formule|la box|maintenant|au magazine)":
      { purchase: 2.19 },
    'purchase: (au cinéma|en salle*|en streaming|en vod|en dvd|en replay|sur netflix|sur canal*|sur spotify|sur deezer)':
      { purchase: 2.19 },
    'purchase: (actuellement|en ce moment|dès maintenant|bientôt|dès le <date>|le <date>) (au cinéma|en salle*|en librairie*|en magasin*|en kiosque*|en boutique*)':
      { purchase: 3.29 },
    "purchase: (idée* cadeau*|cadeau idéal|à offrir|à s'offrir|pour offrir|coffret cadeau|coffrets cadeaux|fête des mères|fête des pères|glisser sous le sapin)":
      { purchase: 2.52, reviews: 0.11 },
    'purchase: (faites-vous plaisir|fais-toi plaisir|craquez pour|craque pour|laissez-vous tenter|laisse-toi tenter|on craque)':
      { purchase: 2.19 },
    'purchase: (foncez|fonce|courez|filez|file) .. (site|boutique*|magasin*|lien|bio|commander|chercher|acheter)':
      { purchase: 3.28 },
    'purchase: (venez|viens|passez|passe) .. (chercher|récupérer|acheter|essayer|déguster|goûter|la voir|le voir|en boutique*|en magasin*|nous voir|au {place})':
      { purchase: 2.14 },
    "purchase: (vous attend*|t'attend*) (en|dans|à la|au|chez) .. (boutique*|magasin*|{place}|site)": {
      purchase: 2.77,
    },
    'purchase: (votre|ton) [<any>] (revendeur|distributeur|concessionnaire|détaillant|magasin le plus proche|caviste|libraire|pharmacien)':
      { purchase: 2.74 },
    'purchase: (points de vente|point de vente|liste des magasins|où (nous|le|la|les) trouver|près de chez vous|magasin le plus proche)':
      { purchase: 2.68 },
    'purchase: (lien|link) .. (commander|acheter|réserver|shopper|précommander|boutique)': { purchase: 3.83 },
    "purchase: (pour|afin de) (commander|acheter|réserver|précommander|en profiter|l'adopter)": {
      purchase: 4.16,
    },
    'purchase: (commander|acheter|réserver|shopper)': {
      purchase: 2.69,
      'new-products': 0.19,
      'general-info': -0.17,
    },
    'purchase: (commande|commandes)': { purchase: 1.98 },
    'purchase: (achat|achats|acheté*)': { discount: 1.39, purchase: 1.01 },
    'purchase: (à louer|location|loyer|m2|m²|appartement*|maison|terrain*|studio) .. <money>': {
      purchase: 3.42,
    },
    "purchase: (essayez-la|essayez-le|venez l'essayer|essai routier|réservez votre essai|demande d'essai)": {
      purchase: 3.28,
      event: -0.2,
    },
    'purchase: (ouvert|ouverts|ouverte) (pour le déjeuner|pour le dîner|midi et soir|à la réservation|aux réservations)':
      { purchase: 2.74 },
    'purchase: (édition limitée|série limitée|pièce* unique*|numéroté*|exemplaires|seconde main|vintage|occasion)':
      { purchase: 1.62, giveaway: 0.19 },
    "purchase: (ce midi|ce soir|au menu|à la carte|plat du jour|menu du jour|formule midi|à l'ardoise)": {
      purchase: 2.16,
      'new-products': 0.35,
      community: -0.16,
      'general-info': -0.16,
      cause: 0.28,
    },
    'purchase: (lien en bio|lien dans la bio|lien en story|lien ci-dessous) +price': { purchase: 2.19 },
    'purchase: (inscrivez-vous|inscris-toi|inscription*) .. <money>': { purchase: 2.74 },
    "purchase: (s'arrache*|partent vite|part vite|partir vite|premiers arrivés|dépêchez-vous|dépêche-toi|ne tardez pas|avant qu'il)":
      { purchase: 2.8, 'general-info': -0.1 },
    'purchase: (boutique|shop) .. <url>': { purchase: 3.28 },
    'purchase: (shopping|shoppable|shop the look|shop now|link in bio to shop)': { purchase: 2.74 },
    'purchase: (passage de commandes|en bon état|en ordre|commande publique|aux commandes|prend les commandes|prendre les commandes|sur commande vocale)':
      { purchase: -2.19 },
    'purchase: (sous réserve|en réserve|réserve naturelle|réservé* (à|aux))': {
      purchase: -2.19,
      'exclusive-info': 0.23,
    },
    'purchase: (chez nous|tout le monde en boutique)': {
      purchase: -0.57,
      opinion: 0.15,
      connected: -0.13,
      community: 0.1,
    },
    "purchase: (pouvoir d'achat|hôtel des ventes|service après-vente|sav)": { purchase: -1.64 },
    'purchase: (il reste|il en reste|reste|restent) [encore|plus que|que] (<number>|quelques|des|une poignée de) (places|chambres|tables|exemplaires|pièces|créneaux|bols|lots)':
      { purchase: 3.79, event: 0.25 },
    'purchase: (renseignement*|infos|informations|visites|contact) .. (<phone>|<email>|agence)': {
      purchase: 2.81,
    },
    'purchase: (plein tarif|tarif réduit|tarif unique|par personne|par pers|la séance|la bouteille|le litre|le kilo|le pot|la pièce|ttc|fai) +post:price':
      { purchase: 2.14, 'general-info': 0.13 },
    'purchase: (achat|vente|commande) (en ligne|sur place|directe|au détail|à la ferme)': { purchase: 2.74 },
    "purchase: (billets|places|réservation*) .. (sur place|en ligne|à l'accueil|en caisse)": {
      purchase: 3.25,
      event: 0.2,
    },
    "purchase: <money> (au|à la|à l'|en|chez|dans) (caveau|comptoir|caisse|boutique*|stand|ferme|atelier|magasin*|pépinière|rayon|domaine|librairie*|notre|nos|tous)":
      { purchase: 3.59, 'general-info': 0.54 },
    'purchase: (barquette|bouteille|pièce|paire|kilo|botte|part|portion|séance|nuit|personne|entrée|boîte|coffret|flacon|pot) [de|à|pour] <money>':
      { purchase: 2.58 },
    'reviews: (<number> étoile*|<number> ★|cinq étoiles|5 étoiles|4 étoiles|quatre étoiles|trois étoiles)': {
      reviews: 4.09,
    },
    'reviews: (<number> étoiles|cinq étoiles|5 étoiles) .. (avis|note|google|tripadvisor|trustpilot)': {
      reviews: 5.94,
    },
    'reviews: (noté|notée|notés|notées|note de|note moyenne|une note|évalué*) .. <number>': {
      reviews: 5.35,
      connected: -0.15,
    },
    'reviews: <number> sur (5|10|20|100)': { reviews: 4.63, connected: -0.14 },
    'reviews: <score>': { reviews: 5.28 },
    "reviews: (avis|retours|commentaires|témoignages|retour) (client*|google|vérifié*|positif*|consommateur*|utilisateur*|voyageurs|de nos|d'une cliente|d'un client|élogieux)":
      { reviews: 5.28 },
    'reviews: <number> avis': { reviews: 5.95, connected: -0.38 },
    'reviews: (vos|leurs|son|cet|les|un|bel|super|gentil*) (avis|retour*) (nous|sur|font|sont|parle*|qui|client*)':
      { reviews: 3.3 },
    'reviews: (témoignage|témoignages)': { reviews: 3.96 },
    "reviews: (ce qu'en (pensent|disent|dit|pense)|ce que (disent|pensent|nos client*|vous en dites)|ils en parlent|elles en parlent|on parle de nous|ils parlent de nous|la presse en parle|parle de nous|parlent de nous|vu dans la presse|revue de presse|dans la presse)":
      { reviews: 5.3 },
    'reviews: (merci|un grand merci) .. (avis|témoignage|retour*|étoiles|article|critique|chronique|note)': {
      reviews: 3.96,
    },
    'reviews: {customer} (satisfait*|conquis*|heureux|heureuse*|ravi*|témoigne*|recommande*|raconte*|adore*|en parle*|comblé*)':
      { reviews: 4.62 },
    'reviews: (client*|cliente*) (satisfait*|conquis*|heureux|heureuse|ravi*|comblé*)': { reviews: 5.28 },
    'reviews: (élu|élue|élus|élues|sacré|sacrée|désigné*|nommé meilleur*|nommée meilleure*|consacré*) .. (meilleur*|produit|service client|<year>|marque|numéro|coup de cœur|champion*|entreprise|par)':
      { reviews: 5.74 },
    "reviews: (produit de l'année|saveur de l'année|service client de l'année|voiture de l'année|livre de l'année|marque préférée|enseigne préférée)":
      { reviews: 5.38 },
    'reviews: (remporte|remporté|remportons|reçoit|reçu|obtient|obtenu|décroche|décroché|gagné|décerné*|récompensé*|primé*|lauréat*|distingué*) .. (prix|médaille*|trophée*|label*|award*|distinction*|étoile*|concours|certification)':
      { reviews: 5.12, community: 0.11 },
    "reviews: (médaille*|médaillé*) (d'or|d'argent|de bronze)": { reviews: 5.31 },
    'reviews: (médaille|médaillé|médaillée|récompense*|récompensé*|primé|primée|primés|primées|distinction|distingué*|lauréat*|trophée*|award*)':
      { reviews: 2.61, event: -0.13 },
    "reviews: (prix (du public|du jury|de l'innovation|d'excellence|spécial|du meilleur*|de la meilleure))": {
      reviews: 4.27,
    },
    'reviews: (label|labellisé*|certifié*|certification) [<any>] (great place to work|ecovadis|b corp|bcorp|qualité|iso|top employer*|happyindex*)':
      { reviews: 3.3 },
    'reviews: (great place to work|top employer*|choose my company|happy index)': { reviews: 3.3 },
    'reviews: (classé|classée|classés|classées|classement|palmarès) .. (<number>|meilleur*|premier*|première*|top|parmi|des)':
      { reviews: 4.96, 'general-info': -0.52 },
    'reviews: (classement|palmarès|top <number>|top 3|top 5|top 10)': { reviews: 3.3 },
    'reviews: (parmi|dans) (les|le) .. (meilleur*|plus beaux|plus belles|top <number>)': { reviews: 4.38 },
    "reviews: (le|la|les|un des|une des|l'un des|l'une des) meilleur* <any> (de|du|des|d'|au|en|à|selon)": {
      reviews: 3.4,
    },
    'reviews: (numéro 1|numéro un|n°1|n° 1|no 1|number one|leader)': { reviews: 3.3 },
    'reviews: (best-seller*|bestseller*|best seller*|meilleures ventes|meilleure vente|plus vendu*|plus populaire*|top des ventes|incontournable*)':
      { reviews: 4.14 },
    'reviews: (le|la|les|nos|vos|votre) (préféré*|chouchou*|favori*|coup de cœur) (de|des|de nos|du public)':
      { reviews: 3.58 },
    'reviews: (coup de cœur|coups de cœur) (de|du|des|de la|libraire*)': { reviews: 3.3 },
    'reviews: (testé et approuvé|testée et approuvée|testés et approuvés|testé par|testée par|approuvé par|approuvée par|recommandé par|recommandée par|recommandés par|plébiscité*|validé par|adopté par)':
      { reviews: 4.93, 'general-info': 0.1 },
    'reviews: (recommande|recommandent|recommanderai*|je recommande|à recommander)': { reviews: 4.06 },
    'reviews: <percent> (des|de nos|de) (client*|utilisat*|femmes|personnes|testeu*|participant*|consommateur*|voyageurs|patients|français|lecteurs) .. (satisfait*|recommande*|constate*|trouve*|ressent*|préfère*|adore*)':
      { reviews: 5.34 },
    'reviews: <percent> de (satisfaction|clients satisfaits|satisfaits|réussite)': { reviews: 4.62 },
    "reviews: (test|tests|banc d'essai|comparatif*|comparaison|crash test|verdict)": {
      reviews: 3.05,
      'new-products': -0.13,
      'general-info': -0.19,
    },
    "reviews: (on a testé|nous avons testé|j'ai testé|testé pour vous|notre avis|notre verdict|notre note|notre critique|la critique|on a adoré|on a aimé)":
      { reviews: 4.88, 'general-info': 0.18 },
    'reviews: (critique|critiques) (de|du|unanime*|élogieuse*|cinéma|presse|gastronomique*)': {
      reviews: 3.96,
    },
    "reviews: (selon|d'après|élu par|nommé par|salué par|salué|saluée|cité par|sélectionné par|sélectionnée par|encensé*) .. (magazine|guide|jury|lecteurs|presse|public|internautes|60 millions|que choisir|gault|michelin|forbes|le monde|le figaro|télérama)":
      { reviews: 4.62 },
    'reviews: (tripadvisor|trustpilot|google avis|avis google|guide michelin|gault & millau|gault&millau|gault et millau|que choisir|yuka|60 millions de consommateurs|lafourchette|thefork|petit futé|routard|télérama|allociné|babelio|booking)':
      { reviews: 2.64 },
    'reviews: (excellent|excellente|génial*|super|parfait*|top|au top|délicieux|délicieuse|bluffant*|incroyable*|recommande|adoré|adore|meilleur*|impeccable*|magnifique|rien à redire|satisfait*|bravo) +quotation':
      { reviews: 3.19, community: 0.1, 'general-info': -0.13 },
    "reviews: (excellent|excellente|génial*|super|parfait*|délicieux|bluffant*|incroyable*|recommande|adoré|adore|meilleur*|impeccable*|magnifique|chef-d'œuvre) +quote-credit":
      { reviews: 4.62 },
    "reviews: (je suis (ravi*|conquis*|fan|bluffé*|très content*)|j'adore|j'ai adoré|ma peau|mes cheveux|depuis que j'utilise|a changé ma vie|vie changée)":
      { reviews: 3.3 },
    'reviews: (⭐⭐⭐|★★★|🌟🌟🌟)': { reviews: 5.28 },
    'reviews: (avant après|avant/après|avant-après|avant et après)': { reviews: 3.77 },
    "reviews: (les mots de|le mot de|le retour de|l'avis de|les avis de|l'expérience de|le témoignage de)": {
      reviews: 4,
    },
    'reviews: (finaliste*|nominé*|nommé* aux|shortlist*|sélectionné* (pour|parmi|aux|au))': { reviews: 3.21 },
    'reviews: (a été|sont|est|ont été) (élu*|primé*|récompensé*|classé*|noté*|plébiscité*|sacré*)': {
      reviews: 5.28,
    },
    'reviews: (on dit de nous|vous êtes <percent>|vous êtes <number> à (recommander|nous recommander)|vous nous (recommandez|notez))':
      { reviews: 4.62 },
    'reviews: (donnez|donne|laissez|laisse|partagez|partage|dites|postez) .. (avis|retour*|témoignage)': {
      reviews: -3.3,
    },
    "reviews: (à mon avis|votre avis|ton avis|vos avis en commentaire*|avis aux|avis à tous|changer d'avis|avis de (recherche|tempête|coup|perturbation|travaux)|avis public|changement d'avis)":
      { reviews: -2.64 },
    'reviews: (cérémonie des|palmarès du festival|soirée de remise|remise des prix)': { reviews: -1.32 },
    'reviews: (mieux noté*|meilleure note|note a|obtient|décroche|affiche) .. (note|classement|label|<number> étoile*|étoile*|<score>)':
      { reviews: 4.53 },
    'reviews: <number> étoiles au [guide|classement]': { reviews: 5.4 },
    "reviews: (que vaut|que valent|vaut vraiment|on a comparé|nous avons comparé|notre test|notre comparatif|au banc d'essai|mis à l'épreuve)":
      { reviews: 4.86 },
    'reviews: (obtient|obtenu|reçoit|reçu) .. (label|prix|note|étoile*|certification|distinction)': {
      reviews: 3.96,
    },
    'reviews: (élus|élu|élue|élues|nommé*|sacré*) .. (meilleur*|meilleure*)': { reviews: 5.28 },
    'reviews: (merci) .. (guide|gault|étoiles|belle critique|bel article|belle note|ces (lignes|mots)|vos mots)':
      { reviews: 4.02 },
    'reviews: (gérant*|client|cliente|utilisat*|maman|papa|abonné*|voyageu*|acheteu*|adhérent*) +post:quotation -reply':
      { reviews: 1.94, community: 0.22, 'general-info': -0.47 },
    'reviews: (magazine|hebdo|figaro|gazette|télérama|inrocks|parisien|vogue) +quotation': { reviews: 1.68 },
    "general-info: (en savoir plus|pour en savoir plus|plus d'infos|plus d'informations|plus d'info|toutes les infos|tous les détails|infos ici|infos et|plus de détails|lire la suite|la suite ici|à lire|à découvrir)":
      { event: -0.17, 'general-info': 1.67 },
    "general-info: (découvrez|découvre|apprenez|apprends|lisez|lis|consultez|retrouvez|retrouve|écoutez|écoute|regardez|regarde|visionnez) (comment|pourquoi|l'article|notre|nos|le|la|les|l'|tout|ce que|cet|cette|son|sa|ses|ici|en|dans|sur|un|une|des)":
      { 'new-products': 0.24, 'general-info': 0.81 },
    'general-info: ^ (découvrez|découvre|apprenez|lisez|retrouvez|consultez|zoom|focus)': {
      service: 0.16,
      'general-info': 0.39,
    },
    "general-info: (comment (faire|choisir|réussir|bien|préparer|utiliser|entretenir|nettoyer|réaliser|fonctionne*|éviter|reconnaître|protéger|devenir)|mode d'emploi|tuto|tutoriel*|diy|pas à pas|étape par étape|guide|guides)":
      { 'general-info': 1.2 },
    'general-info: (conseil|conseils|astuce|astuces|bonnes pratiques|bon à savoir|nos conseils|les bons gestes|bons réflexes)':
      { 'general-info': 1.59 },
    'general-info: (recette|recettes|ingrédient*|à base de|composé*|contient|fabriqué*|élaboré*|préparé*|cuisiné*)':
      { purchase: 0.78, event: -0.21, connected: 0.49, community: -0.41, 'general-info': 1.01 },
    'general-info: <number> [bonnes|petites|idées|grandes] (raisons|conseils|astuces|étapes|façons|choses|infos|chiffres|faits|questions|clés|idées|erreurs|bienfaits|règles|points|gestes)':
      { reviews: -0.1, 'general-info': 1.99 },
    'general-info: (le saviez-vous|saviez-vous|savez-vous|sais-tu|le sais-tu|info du jour|le chiffre|chiffre du jour|chiffres clés|anecdote|minute culture|point info|vrai ou faux|idée reçue)':
      { 'general-info': 1.64 },
    'general-info: (article|blog|podcast|rapport|étude*|infographie*|dossier*|reportage|documentaire|interview*|entretien|newsletter|communiqué*|livre blanc|tribune|édito|magazine|revue|replay|vidéo*|émission)':
      { purchase: -0.32, 'exclusive-info': 0.24, event: 0.11, connected: -0.12, 'general-info': 1.14 },
    "general-info: (selon|d'après|étude|sondage|enquête|les chiffres|statistiques|données|révèle|montre que|<percent> des)":
      {
        discount: -0.44,
        reviews: -0.1,
        'exclusive-info': 0.12,
        opinion: 0.1,
        event: -0.19,
        community: -0.3,
        'general-info': 1.04,
      },
    'general-info: (annonce|annonçons|annoncer|annoncé|annonce*) ': { 'general-info': 1.22 },
    'general-info: (nommé|nommée|nomination|nommés|élu|élue|prend la tête|prend ses fonctions|rachat|acquisition|rachète|fusion|levée de fonds|investi*|investissement*|recrute*|recrutement|signature|signé|signe|accord)':
      { reviews: 0.14, 'general-info': 1.31, 'jobs-investors': 0.16 },
    'general-info: (partenariat|partenaire*|collaboration|en partenariat|avec le soutien|convention)': {
      'new-products': 0.1,
      event: 0.1,
      'general-info': 0.99,
    },
    "general-info: (résultats|résultat|chiffre d'affaires|croissance|bénéfice*|ventes|bilan|trimestre|semestre|classement|score|victoire|podium|vainqueur*|gagnant*|étape)":
      {
        discount: -0.12,
        purchase: -0.1,
        'new-products': -0.48,
        connected: -0.14,
        ideas: 0.17,
        community: 0.18,
        'general-info': 1.47,
        'jobs-investors': 0.21,
      },
    "general-info: (horaires|horaire|ouvert|ouverts|ouverte|ouvertes|ouverture|fermé|fermés|fermeture) [au public|tous les jours|de|du|le|non-stop|7j/7|jusqu'à|dès|à|en continu]":
      {
        purchase: -0.1,
        reviews: -0.11,
        event: 0.71,
        connected: -0.17,
        community: -0.2,
        'general-info': 1.13,
      },
    "general-info: (adresse|situé*|à deux pas|se trouve|accès|parking|métro|arrêt|plan d'accès|rue|avenue|place|boulevard|quartier)":
      { reviews: -0.2, 'exclusive-info': 0.11, 'general-info': 0.23 },
    'general-info: (nouveau|nouvelle|nouvel|nouveaux|nouvelles) (magasin*|boutique*|bureau*|locaux|site|agence*|usine*|adresse|directeur|directrice|pdg|président*|partenariat|étude|rapport|article|école|restaurant*|siège|centre|horaires|entrepôt|recrue*|équipement*|espace*)':
      { event: -0.21, 'general-info': 1.89 },
    "general-info: (inaugur*|ouvre ses portes|a ouvert|vient d'ouvrir|ouvrira|pose de la première pierre|travaux|chantier|rénov*|déménage*|s'installe)":
      {
        reviews: 0.19,
        'new-products': 0.45,
        service: 0.31,
        event: -0.23,
        connected: -0.16,
        community: 0.4,
        'general-info': 0.76,
      },
    'general-info: (depuis <year>|fondé*|créé en|née en|né en|en <year>|siècle|histoire|patrimoine|tradition|il y a <number> ans|origine*)':
      { reviews: 0.21, 'new-products': -0.13, community: 0.38, 'general-info': 0.76 },
    'general-info: (permet|permettent|grâce à|idéal*|parfait* (pour|avec)|conçu* pour|adapté*|convient|aide à|aident à|protège*|hydrate*|nourrit|renforce*|réduit|améliore*|contribue*|favorise*)':
      { purchase: 0.28, reviews: -0.12, community: -0.23, 'general-info': 1.05 },
    "general-info: (parce que|car|c'est pourquoi|c'est-à-dire|ainsi|en effet|notamment|afin de|autrement dit)":
      { connected: 0.3, 'general-info': 0.85 },
    'general-info: (fait main|fabriqué en france|made in france|artisanal*|bio|local*|naturel*|vegan|végétal*|coton|cuir|laine|soie|bois|acier|verre|céramique|or|argent|diamant*)':
      {
        purchase: 0.4,
        'new-products': 0.77,
        event: -0.13,
        connected: 0.1,
        community: 0.2,
        'general-info': 0.28,
      },
    'general-info: (croustillant*|fondant*|moelleux|gourmand*|onctueu*|frais|fraîche*|épicé*|fruité*|parfumé*|garni*|accompagné*|servi*|mariné*|grillé*)':
      {
        purchase: 0.13,
        'new-products': 0.34,
        service: 0.3,
        event: 0.23,
        connected: -0.14,
        'general-info': 0.52,
      },
    'general-info: (durable*|recycl*|écolog*|environnement*|énergie*|carbone|émissions|biodiversité|transition|rse|responsable*)':
      { service: 0.34, 'general-info': 0.74 },
    'general-info: (loi|mesure*|règlement*|obligatoire*|obligation*|règle*|démarche*|dispositif*|politique|gouvernement|ministre|ministère|préfecture|mairie|commune|département|région|état|assemblée|parlement|sénat|europe*)':
      {
        discount: 0.2,
        purchase: -0.28,
        reviews: 0.32,
        'new-products': -0.41,
        service: 0.15,
        event: 0.27,
        connected: -0.16,
        'general-info': 0.46,
      },
    "general-info: (retour (sur|en images)|revivez|en images|a eu lieu|s'est tenu*|s'est déroulé*|s'est passé*|bilan de|ont participé|a réuni|a rassemblé|ont été)":
      { 'new-products': 0.22, 'general-info': 1.32 },
    'general-info: (a (reçu|accueilli|visité|présenté|participé|organisé|signé|remis|rencontré|inauguré|ouvert|publié|lancé|rejoint|annoncé|remporté))':
      { 'general-info': 0.9 },
    'general-info: (expert*|spécialiste*|chercheur*|chercheuse*|scientifique*|docteur|professeur*|directeur|directrice|président|présidente|pdg|ingénieur*|économiste*|historien*|auteur*|autrice|journaliste*)':
      { connected: -0.46, 'general-info': 0.73 },
    'general-info: (explique|expliquent|décrypte*|analyse*|répond|répondent|raconte|évoque|présente|partage|parle|souligne|rappelle|revient sur|fait le point|détaille|livre)':
      {
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
    'general-info: (technologie*|numérique|digital*|données|data|cloud|intelligence artificielle|ia|logiciel*|innovation*|cybersécurité|réseau*|solution*|transformation)':
      {
        discount: -0.16,
        reviews: 0.36,
        'exclusive-info': 0.22,
        event: 0.36,
        connected: -0.19,
        community: -0.22,
      },
    'general-info: (entreprise*|marché*|économie|économique*|finance*|banque*|assurance*|crédit*|emploi*|formation*|impôt*|retraite|fiscal*|industrie*|secteur|filière)':
      { 'new-products': -0.38, event: 0.12, 'general-info': 0.42, entertain: -0.23, inspire: 0.1 },
    'general-info: (santé|nutrition|vitamine*|peau|bien-être|médical*|maladie*|vaccin*|cancer|traitement*|symptôme*|sommeil|alimentation|prévention|dépistage)':
      { 'new-products': 0.51, connected: 0.4, 'general-info': 0.37 },
    'general-info: (projet*|programme*|initiative*|campagne|école*|université*|lycée*|collège|élèves|étudiants|éducation|culture)':
      { discount: -0.1, purchase: -0.18, 'general-info': 0.6, giveaway: -0.13, entertain: 0.2 },
    'general-info: (voici|voilà|ci-dessous|ci-joint|👉|ℹ|à retenir|en résumé|en bref|en chiffres|rappel|pour rappel|info*|à savoir|il faut savoir)':
      {
        discount: -0.17,
        purchase: -0.37,
        'new-products': 0.23,
        service: 0.1,
        event: 0.46,
        'general-info': 0.44,
        entertain: 0.13,
        other: -0.18,
      },
    'general-info: (carte|menu|au menu|à la carte|plat du jour|spécialité*)': {
      'new-products': 0.4,
      service: 0.1,
      'general-info': 0.55,
      giveaway: 0.3,
    },
    'general-info: (millions|milliards|milliers|<percent>|tonnes|hectares|km|kilomètres|mètres|kg|litres)': {
      discount: 0.25,
      reviews: -0.24,
      'exclusive-info': -0.13,
      'new-products': 0.15,
      service: -0.23,
      community: 0.17,
      'general-info': 0.67,
      'jobs-investors': 0.24,
    },
    'general-info: (france|paris|lyon|marseille|bruxelles|québec|suisse|belgique|monde|mondial*|international*|national*|afrique|chine|allemagne)':
      { purchase: -0.16, 'exclusive-info': 0.29, event: 0.62, entertain: -0.33, cause: 0.2 },
    'general-info: (match|équipe|saison|championnat|coupe|ligue|joueur*|but|buts|entraîneur|finale|qualification|qualifié*|mercato|effectif|blessé*)':
      {
        discount: -0.18,
        'exclusive-info': 0.22,
        'new-products': -0.32,
        service: -0.14,
        event: 0.25,
        community: 0.3,
        'general-info': 0.61,
      },
    'general-info: (discours|intervention|déclaration|conférence de presse|réunion|comité|conseil|assemblée générale|vote|débat|visite|rencontre)':
      { purchase: -0.28, reviews: -0.15, community: -0.1, 'general-info': 0.78 },
    'general-info: (équipe|départ|arrivée|étape|jour|journée|programme)': {
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
    "general-info: (pourquoi|comment|qu'est-ce que|c'est quoi|quand|combien) +question-opening": {
      event: 0.1,
      'general-info': 0.68,
    },
    "general-info: (important|attention|n'oubliez pas|pensez à|penser à|veillez à|il est conseillé|évitez|éviter|privilégiez)":
      { 'general-info': 0.64, entertain: 0.16 },
    'general-info: (nous proposons|on propose|vous propose|propose|proposent|offre|service*|prestation*|accompagne*|accompagnement)':
      { discount: 0.15, 'new-products': 0.37, 'general-info': 0.48, giveaway: 0.16 },
    "general-info: (on s'installe|nous ouvrons|on ouvre|nous avons ouvert|nous sommes (ouverts|présents|situés|implantés)|nous livrons|on livre)":
      { purchase: 0.1, 'new-products': 0.1, connected: 0.19, 'general-info': 1.44 },
    'general-info: (bonne année|joyeux noël|joyeuses fêtes|bonnes fêtes|joyeuses pâques|bon week-end|bon weekend|bonne semaine|bonne journée|bonne fête|bon dimanche|belle journée|bonne soirée|joyeux anniversaire|bonnes vacances)':
      {
        connected: -0.17,
        'general-info': -1.14,
        entertain: -0.29,
        greeting: 0.5,
        'jobs-investors': -0.14,
        other: -0.45,
      },
    "general-info: (mood|quand (tu|vous|on)|ce moment où|mdr|lol|blague|bonne chance|courage|c'est parti|en route|à suivre|l'aventure)":
      { service: 0.13, 'general-info': -1.06, entertain: -0.18 },
    'general-info: (réglez|buvez|fermez|aérez|taillez|semez|arrosez|mélangez|versez|laissez reposer|laissez infuser|faites (une|cuire|revenir|chauffer|fondre)|coupez|nettoyez|rincez|appliquez|vérifiez|lavez|conservez|rangez|prévoyez|comptez)':
      { service: 1.44, 'general-info': 0.92 },
    'general-info: (rouvre|rouvrira|rouvrent|agrandi*|modernisé*|construit*|transformé*|restauré*|installé*)':
      { event: 0.29, 'general-info': 0.96 },
    "general-info: (ont doublé|a doublé|augmente*|augmenté|baisse|baissé|recule|progresse|atteint|représente|dépasse|s'établit)":
      { 'general-info': 0.76, 'jobs-investors': 0.24 },
    'exclusive-info: (avant-première*|avant première|avant-premières) -post:date': { 'exclusive-info': 4.03 },
    'exclusive-info: (en avant-première|en avant première|en exclu|en exclusivité|en primeur|en exclu mondiale)':
      { 'exclusive-info': 4.77 },
    'exclusive-info: (exclu|exclus|exclusivité)': { 'exclusive-info': 3.35 },
    'exclusive-info: (premières images|premier* extrait*|première photo|premier aperçu|premier regard|premiers détails|premières photos|premier look)':
      { 'exclusive-info': 5.06 },
    'exclusive-info: (aperçu|avant-goût|sneak peek*|sneak peak*|preview|spoiler*|un petit indice|petit indice|un indice)':
      { 'exclusive-info': 5 },
    'exclusive-info: (teaser|teasers|teasing|bande-annonce|bande annonce)': { 'exclusive-info': 3.35 },
    'exclusive-info: (accès (anticipé*|prioritaire*|vip|exclusif|privilégié*|en avant-première)|prévente*|pré-vente*|accès en coulisses|early access)':
      { purchase: 0.22, 'exclusive-info': 5.43 },
    'exclusive-info: (soyez|sois|être|serez|faites partie|fais partie|parmi) [les|des|le|la|dans] (premiers|premières|premier|première) (à|informé*|au courant|averti*|prévenu*|servi*)':
      { 'exclusive-info': 5.45 },
    "exclusive-info: (les premiers|premier|première|premières) à (savoir|découvrir|voir|tester|essayer|connaître|recevoir|apprendre|entendre|lire|être|l'avoir)":
      { 'exclusive-info': 5.37 },
    "exclusive-info: (avant tout le monde|avant les autres|avant la sortie|avant l'heure|avant sa sortie|avant le lancement|avant son lancement|avant tous|en premier)":
      {
        discount: 0.19,
        purchase: 0.13,
        'exclusive-info': 6.32,
        opinion: -0.21,
        event: -0.29,
        ideas: 0.12,
        community: -0.12,
        'general-info': -0.25,
      },
    'exclusive-info: (réservé|réservée|réservés|réservées|exclusivement|uniquement|seulement|rien que) (à|aux|pour) [nos|les|vous|mes] ({customer}|inscrit*|vip|newsletter|vous)':
      { 'exclusive-info': 5.12 },
    "exclusive-info: ({customer}|inscrit*|membres|abonnés à la newsletter) .. (en avant-première|les premiers|d'abord|en premier|un jour plus tôt|avant|en priorité)":
      { discount: 0.16, purchase: 0.24, 'exclusive-info': 5.21 },
    'exclusive-info: (contenu*|interview|images|vidéo*|photo*|extrait*|info*|révélation*|titre|clip|entretien|bonus) (exclusif*|exclusive*|inédit*|en exclu*|exclu)':
      { 'exclusive-info': 4.71 },
    'exclusive-info: (inédit|inédite|inédits|inédites|jamais dévoilé*|jamais vu|jamais vus|jamais vue|jamais montré*|dévoilé nulle part)':
      { 'exclusive-info': 2.68 },
    'exclusive-info: (coulisses exclusives|dans le secret|petit secret|grand secret|top secret|secret* bien gardé*|chut|confidence*|on vous met dans la confidence|on ne peut pas encore|on ne vous dit pas tout|en dire plus|sans trop en dire)':
      { discount: 0.14, 'exclusive-info': 3.48 },
    "exclusive-info: (restez connecté*|restez à l'affût|à suivre|plus d'infos bientôt|on vous en dit (plus|bientôt)|la suite (bientôt|très vite)|rendez-vous bientôt|surprise* (arrive*|à venir|se prépare)|annonce* bientôt|affaire à suivre|stay tuned)":
      {
        'exclusive-info': 1.29,
        service: 0.14,
        event: 0.25,
        community: -0.11,
        'general-info': -0.1,
        entertain: -0.18,
        other: 0.15,
      },
    "exclusive-info: (quelque chose (de grand|de gros|d'énorme|se prépare|arrive|de nouveau)|un truc (énorme|se prépare)|ça se prépare|une surprise|grosse annonce|grande annonce|big news)":
      { 'exclusive-info': 3.31, 'general-info': 0.12 },
    'exclusive-info: (bientôt dévoilé*|on vous dévoile|nous vous dévoilons|dévoilé bientôt|révélé bientôt|révélation* (demain|le <date>|bientôt))':
      { 'exclusive-info': 3.35 },
    "exclusive-info: (liste d'attente|liste privée|whitelist|sur invitation|invitation seulement|vente privée réservée|accès privé|club privé)":
      { 'exclusive-info': 3.43 },
    'exclusive-info: (ici et nulle part ailleurs|rien que pour vous|rien que pour toi|juste pour vous|vous êtes les premiers|tu es le premier)':
      { 'exclusive-info': 4.7 },
    'exclusive-info: (inscrivez-vous|inscris-toi|abonnez-vous|abonne-toi) .. (newsletter|liste|canal|alerte*) .. (premiers|avant|exclu*|avant-première|primeur)':
      { 'exclusive-info': 4.7 },
    'exclusive-info: (prototype*|en cours de développement|en développement|work in progress|wip|encore en test|croquis)':
      { 'exclusive-info': 3.38, community: 0.43 },
    'exclusive-info: (bientôt|coming soon|très bientôt|ça arrive)': {
      'exclusive-info': 1.32,
      'new-products': 0.23,
    },
    'exclusive-info: (offre*|remise*|prix|tarif*|réduction*|code*|promo*|avantage*|vente*|cadeau*) (exclusif*|exclusive*|en exclusivité|privée*|privilégié*)':
      { 'exclusive-info': -3.05 },
    "exclusive-info: (exclusivité|exclusivement|en exclusivité) (chez|sur notre|en magasin*|dans nos|web|disponible*|sur l'e-shop)":
      { 'exclusive-info': -2.01 },
    'exclusive-info: (projection|séance|soirée|billet*) .. avant-première': { 'exclusive-info': -1.34 },
    "exclusive-info: (pas encore (sorti*|disponible*|annoncé*|officiel*|dévoilé*)|vous pouvez déjà|déjà l'apercevoir|premier teaser|en attendant la sortie|avant la présentation)":
      { 'exclusive-info': 3.61 },
    'new-products: (nouveau|nouvelle|nouvel|nouveaux|nouvelles) {product}': {
      reviews: -0.15,
      'new-products': 4.01,
      community: -0.12,
    },
    'new-products: (nouveau|nouvelle|nouvel|nouveaux|nouvelles) .. {product}': { 'new-products': 2.76 },
    'new-products: (notre|nos|votre|vos|ton|tes) (nouveau|nouvelle|nouvel|nouveaux|nouvelles|dernier|dernière|derniers|dernières)':
      { 'new-products': 2.97, opinion: 0.28 },
    "new-products: (le|la|les|l'|un|une|des|du) (nouveau|nouvelle|nouvel|nouveaux|nouvelles)": {
      'new-products': 1.6,
    },
    'new-products: (nouveau|nouvelle|nouvel|nouveaux|nouvelles)': { 'new-products': 1.27 },
    'new-products: (tout nouveau|toute nouvelle|tout nouvel|tout beau tout nouveau|flambant neuf|flambant neuve|tout neuf|toute neuve)':
      { 'new-products': 3.54 },
    'new-products: {product} .. (inédit*|jamais vu|jamais vue|est née|est né|vient de sortir|arrive*|débarque*)':
      { 'new-products': 4.63 },
    'new-products: (nouveauté|nouveautés|#nouveauté|#nouveautés|new in|new drop|nouvel arrivage|nouveaux arrivages)':
      { purchase: 0.1, 'new-products': 4.24 },
    'new-products: ^ (nouveau|nouvelle|nouvel|nouveauté|nouveautés|new)': {
      'new-products': 3.16,
      opinion: -0.18,
    },
    'new-products: (découvrez|découvre|voici|voilà|présentons|présente|dévoile*|dévoilons|lance|lançons) .. (nouveau|nouvelle|nouvel|nouveaux|nouvelles|dernier*|dernière*|toute première|premier|première)':
      { 'exclusive-info': 0.1, 'new-products': 4.48, event: 0.11, 'general-info': -0.22 },
    "new-products: (on vous présente|nous vous présentons|on te présente|je vous présente|vous présente|j'ai le plaisir de vous présenter|dites bonjour à|dis bonjour à|faites connaissance avec|accueillez|voici venir)":
      { 'new-products': 2.41 },
    'new-products: (lancement|lancements|lance|lancent|lançons|lancé|lancée|lancés|lancer)': {
      'new-products': 2.47,
    },
    "new-products: (lancement (de|du|d'|des|officiel)|nous lançons|on lance|vient de lancer|se lance|a lancé|lance (son|sa|ses|un|une|le|la))":
      { 'new-products': 3.64 },
    "new-products: (sortie|sorties) (de|du|le|officielle|nationale|prévue|cinéma|dvd|<date>|en|aujourd'hui|demain|mondiale)":
      { 'exclusive-info': 0.1, 'new-products': 3.66, entertain: 0.16 },
    "new-products: (sort|sortent|sortira|sortiront|sorti|sortie|sortir|est sorti*) (le|en|ce|aujourd'hui|demain|dans|enfin|chez|sur|bientôt|au|mercredi|vendredi)":
      { purchase: 0.14, 'new-products': 3.3 },
    "new-products: (vient de sortir|viennent de sortir|vient d'arriver|viennent d'arriver|vient tout juste|fraîchement arrivé*|tout juste arrivé*|vient de paraître|à paraître|vient de naître)":
      { 'new-products': 4.13 },
    "new-products: (arrive|arrivent|débarque|débarquent|est arrivé*|sont arrivé*|est là|sont là|est enfin là|sont enfin là|enfin disponible*|pointe* le bout|fait son entrée|font leur entrée|rejoint la gamme|rejoignent la gamme|complète la gamme|s'agrandit|entre au catalogue)":
      { purchase: 0.12, 'new-products': 2.33, connected: -0.11 },
    'new-products: (est|sont) enfin (là|arrivé*|disponible*|en ligne|en boutique*|en magasin*|dévoilé*)': {
      'new-products': 4.08,
    },
    'new-products: (arrive*|débarque*|atterri*) (en magasin*|en boutique*|en rayon*|en librairie*|chez|sur|à la carte|dans vos|dans nos|au cinéma|en france|sur le marché|en salle*)':
      { 'new-products': 4.17 },
    'new-products: (dévoile|dévoilent|dévoilons|dévoilé*|révèle|révélons|révélé*|présente en première)': {
      'new-products': 2.95,
    },
    'new-products: (bientôt|prochainement|très bientôt|dès le <date>|à partir du <date>) [disponible*] (disponible*|en magasin*|en boutique*|chez|sur|à la carte|dans|en ligne|au cinéma|en librairie*)':
      { 'new-products': 3.9 },
    'new-products: (coming soon|bientôt disponible*|prochainement|à venir|arrive bientôt|arrivent bientôt|out now|disponible dès le)':
      { 'new-products': 1.41 },
    'new-products: (disponible*|dispo*|en vente|en magasin*|en librairie*) (dès le|à partir du|à compter du|le) <date>':
      { purchase: -0.1, 'new-products': 3.6 },
    'new-products: (disponible*) (à partir|dès)': { 'new-products': 1.87 },
    'new-products: (vous pouvez|tu peux|on peut) (désormais|maintenant|enfin|à présent|dorénavant)': {
      purchase: -0.13,
      'new-products': 5,
    },
    'new-products: (désormais|maintenant|dorénavant|à présent) .. (vous pouvez|disponible*|possible|accessible*|tu peux|propos*)':
      { 'new-products': 3.54 },
    'new-products: (désormais|dorénavant|maintenant avec|existe maintenant|existe désormais)': {
      'new-products': 2.23,
    },
    'new-products: (collection|capsule|collab*) (printemps|été|automne|hiver|printemps-été|automne-hiver|croisière|capsule|ss|aw|fw|<year>|de noël|spéciale|anniversaire|exclusive)':
      { 'new-products': 3.45 },
    'new-products: (collection|capsule)': { 'new-products': 2.23, ideas: 0.23 },
    'new-products: (collab|collaboration|collabs|x <mention>|en collaboration avec)': {
      'new-products': 0.99,
      'general-info': 0.11,
    },
    'new-products: (édition limitée|édition spéciale|série limitée|édition collector|série spéciale|edition limitée|éphémère)':
      { 'new-products': 2.38 },
    "new-products: (carte|menu) (d'été|d'hiver|d'automne|de printemps|de saison|de noël|de fêtes|de la saint-valentin)":
      { 'new-products': 2.36, event: 0.21, 'general-info': -0.14 },
    'new-products: (première fois|pour la première fois|une première|tout premier|toute première|premier du genre|première mondiale)':
      { 'new-products': 2.23 },
    'new-products: (nouvelle génération|dernière génération|repensé*|revisité*|réinventé*|amélioré*|relooké*|restylé*|modernisé*|refonte|mise à jour|maj|change de look|fait peau neuve|relifté*)':
      { 'new-products': 1.83, service: -0.14 },
    'new-products: (bêta|beta|version <number>|v2|v3|2.0)': { 'new-products': 2.33, ideas: 0.15 },
    'new-products: (nouveau (titre|single|clip|album|morceau|roman|tome|numéro|épisode|film|spectacle|podcast)|nouvelle (saison|chanson|vidéo|série|émission|web-série)|nouvel (album|épisode|ep|opus))':
      { 'new-products': 3.54 },
    'new-products: (tome|saison|épisode|volume|chapitre|numéro) <number>': {
      purchase: 0.62,
      'new-products': 2.21,
      'general-info': -0.1,
    },
    'new-products: (dernier né|dernière née|petit dernier|petite dernière|derniers nés|petit nouveau|petite nouvelle|petits nouveaux|petites nouvelles)':
      { 'new-products': 4.31 },
    'new-products: (on a créé|nous avons créé|on a imaginé|nous avons imaginé|nous avons développé|on a développé|on a conçu|nous avons conçu|imaginé par|conçu pour|créé pour)':
      { 'new-products': 2.36 },
    'new-products: (innovation*|innovant*|révolutionn*|inventé)': { reviews: 0.31, 'new-products': 1.28 },
    'new-products: (de retour|est de retour|sont de retour|fait son retour|font leur retour|is back|le retour de|le retour du|le retour des|revient|reviennent)':
      {
        purchase: 0.13,
        'new-products': 1.03,
        event: 0.36,
        connected: 0.1,
        community: -0.15,
        'general-info': -0.2,
      },
    'new-products: (préparez-vous|prépare-toi|prêts|tenez-vous prêt*|save the date|compte à rebours|j-<number>|plus que <number> jours) .. (lancement|sortie|nouveau|nouvelle|collection|drop)':
      { 'new-products': 2.95 },
    "new-products: (ravis|ravi|heureux|heureuse|fiers|fier|fière|impatient*|hâte|plaisir) .. (présenter|lancer|dévoiler|annoncer (le lancement|la sortie|l'arrivée)|partager avec vous (notre|le) nouv*)":
      { 'new-products': 3.54 },
    'new-products: (annonce|annonçons|annoncer|annoncé) .. (lancement|sortie|arrivée|nouveau|nouvelle|nouvel)':
      { 'new-products': 3.54 },
    "new-products: (s'enrichit|s'étoffe|élargit|élargissons|agrandit|ajoutons|ajoute|enrichissons) .. (gamme|carte|catalogue|offre|collection|menu)":
      { 'new-products': 3.54 },
    'new-products: (goûtez|goûte|testez|teste|essayez|essaie) .. (nouveau*|nouvelle*|nouvel)': {
      'new-products': 3.54,
    },
    "new-products: (c'est nouveau|ça vient de sortir|tout chaud|tout frais|sorti de l'atelier|sortie de l'atelier|sort du four)":
      { 'new-products': 3.54 },
    'new-products: (nouveau|nouvelle|nouvel|nouveaux|nouvelles) (année|magasin*|boutique*|bureau*|locaux|site|agence*|usine*|adresse|directeur|directrice|pdg|président*|collègue*|recrue*|équipe|partenariat|partenaire*|étude|rapport|article|record|défi*|semaine|mois|jour|journée|école|gare|restaurant*|siège|étape*|rendez-vous|chapitre|monde|ère|loi|mesure*|horaire*|venus|venue|arrivants|visage*|talent*|gouvernement|maire|ministre|centre|hôpital|entrepôt|campus|ouverture|date*|exposition|concert|membre*|bureau|départ|look de|élan|vie|compte|chance|stade|atelier|conférence)':
      { 'new-products': -3.19, event: -0.19, connected: 0.19, 'general-info': 0.24 },
    'new-products: (bonne année|nouvel an|de nouveau|à nouveau|bonne nouvelle|bonnes nouvelles|mauvaise nouvelle|nouvelle-calédonie|nouvelle-aquitaine|nouvelle-zélande|nouvelle-orléans|les nouvelles|la nouvelle|beaujolais nouveau)':
      {
        reviews: -0.12,
        'exclusive-info': 0.68,
        'new-products': -1.59,
        connected: -0.13,
        ideas: 0.29,
        community: -0.12,
        'general-info': -0.28,
      },
    'new-products: (nouveau|nouvel|nouvelle) (blog|article|étude|rapport|billet)': { 'new-products': -1.77 },
    "new-products: (lance un appel|lance (l'alerte|une enquête|une consultation|un appel|les travaux)|se lancer dans|lancer (sa|son|ton|votre) (entreprise|carrière|projet|activité))":
      { 'new-products': -2.36 },
    "new-products: (le printemps|l'été|l'automne|l'hiver|le week-end|la rentrée|noël|vendredi|le soleil) (est|arrive|sont) [enfin|là]":
      { 'new-products': -1.77 },
    'new-products: (il|elle|ils|elles) (est|sont) (arrivé*|là|de retour|enfin)': { 'new-products': 3.14 },
    "new-products: (se dévoile|se dévoilent|entre à la carte|entrent à la carte|arrive à la carte|ça y est|vient d'atterrir|viennent d'atterrir|vient d'éclore|sort des cuves|sort de presse|est sorti*|sont sortis)":
      { purchase: 0.32, 'new-products': 3.54, 'general-info': -0.2 },
    'new-products: (ouvrira|ouvriront|arrivera|arriveront|débarquera) (le|en|ses portes|au|dès) <date>': {
      'new-products': 2.64,
      'general-info': -0.15,
    },
    'new-products: (premières livraisons|premiers exemplaires|existe maintenant|existe désormais|se décline désormais|en version|nouvelle version|nouvelle formule)':
      { 'new-products': 3.06, opinion: -0.18 },
    "new-products: (de nouvelles|de nouveaux|d'autres nouveautés|deux nouveaux|deux nouvelles|trois nouveaux|trois nouvelles)":
      { 'new-products': 2.26 },
    "opinion: (votez|vote|voter) (pour|en|ici|dès|sur|dans|vite|maintenant|avec|par|via|jusqu'au)": {
      opinion: 5.03,
    },
    'opinion: (votez|voter|à vos votes|vos votes|soumis au vote)': { opinion: 4.27, community: 0.1 },
    'opinion: (sondage*|questionnaire*|enquête de satisfaction|baromètre) [express|du jour|en ligne]': {
      opinion: 3.94,
    },
    'opinion: (répondez|réponds|répondre|participez|participe|remplissez|remplis|complétez) .. (sondage|questionnaire|enquête|consultation|étude)':
      { opinion: 6.44, 'general-info': -0.28 },
    'opinion: (petit|notre|un|ce|le|mini) (sondage|questionnaire)': { opinion: 5.1 },
    'opinion: (quel|quelle|quels|quelles|lequel|laquelle|lesquels|lesquelles) .. (préféré*|préférez|préfères|favori*|coup de cœur|choisissez|choisis|choisiriez|choisirais|adoptez) +question':
      { opinion: 5.77 },
    'opinion: (quel|quelle|quels|quelles) (est|sont|serait|était) (votre|ton|vos|tes|le vôtre|la vôtre|le tien|la tienne)':
      { opinion: 4.47 },
    'opinion: (lequel|laquelle|lesquels|lesquelles) .. (vous|tu) +question': { opinion: 4.16 },
    'opinion: (lequel|laquelle|lesquels|lesquelles) +question': { opinion: 3.25 },
    'opinion: (quel|quelle|quels|quelles) +question': { opinion: 1, event: -0.1, ideas: 0.29 },
    'opinion: (quel|quelle|quels|quelles) {product} .. (vous|tu|votre|ton) +question': {
      opinion: 3.69,
      community: 0.22,
    },
    "opinion: (vous êtes|êtes-vous|t'es|tu es|et vous|et toi|vous|toi|tu) [plutôt|team] (plutôt|team) <any>":
      { opinion: 5.1 },
    'opinion: (plutôt|team) .. ou [plutôt|team] +question': { opinion: 5.22 },
    'opinion: plutôt +question': { opinion: 2.55 },
    'opinion: team <any> ou': { opinion: 5.1 },
    'opinion: ou +choice-list': { opinion: 0.96, community: 0.1 },
    'opinion: <number> ou <number> +question': { opinion: 3.83 },
    'opinion: ({product}|oui|avec|salé|sucré|fromage|thé|café|mer|noir|blanc|chaud|lait|rouge|chat|ville|matin|pour|vrai|❤|👍|🔥|a|1|2) ou +question':
      { opinion: 3.58 },
    "opinion: (oui ou non|pour ou contre|j'aime ou|ça ou ça|ceci ou cela|tu préfères|vous préférez|préférez-vous|préfères-tu)":
      { opinion: 5.74 },
    "opinion: (qu'en pensez-vous|qu'en penses-tu|vous en pensez quoi|t'en penses quoi|tu en penses quoi|qu'est-ce que vous en pensez|qu'est-ce que tu en penses|votre avis|ton avis|vos avis|vos impressions|votre opinion|votre ressenti|vos retours)":
      { 'new-products': -0.2, opinion: 5.21, ideas: 0.14 },
    'opinion: (donnez|donne|partagez|partage|laissez|laisse|dites|dis|postez|écrivez) [nous|moi] [tout] .. (votre avis|ton avis|vos avis|un avis|vos impressions|votre opinion|vos retours|votre retour|votre expérience|une note|un commentaire)':
      { opinion: 5.74 },
    'opinion: (donnez-nous|donne-nous|laissez-nous|laisse-nous) (votre|ton|un|une|vos)': { opinion: 4.46 },
    'opinion: (votre avis (compte|nous intéresse|nous est précieux)|ton avis (compte|nous intéresse)|la parole est à vous|à vous la parole|exprimez-vous|on vous écoute|on veut (tout savoir|savoir|vous entendre))':
      { opinion: 5.1 },
    "opinion: (notez|évaluez|note|jugez) (nous|votre|notre|l'|de 1|sur|cette|ce|la|le)": { opinion: 3.61 },
    'opinion: (laissez|laisse|mettez|mets|poster|écrire) [nous] .. (avis|étoiles|note)': { opinion: 5.1 },
    'opinion: (dites-nous|dis-nous|dites nous|dis nous|dites-le nous|dis-le nous|racontez-nous|raconte-nous|dites-moi) [tout] .. (commentaire*|préféré*|pourquoi|quel*|lequel|laquelle|ce que|si|comment|avis|👇)':
      { 'exclusive-info': 0.36, opinion: 3.71, giveaway: 0.25 },
    'opinion: (dites-nous|dis-nous|dites nous|dis nous|dites-le|dis-le|dites-moi)': {
      opinion: 2.54,
      connected: -0.11,
      ideas: 0.22,
    },
    'opinion: (choisissez|choisis|élisez|désignez) .. (préféré*|favori*|camp|équipe|commentaire*|gagnant*)': {
      opinion: 5.47,
      community: 0.21,
    },
    'opinion: (en commentaire|en commentaires|dans les commentaires|en com|en coms|👇)': {
      purchase: -0.1,
      'new-products': -0.14,
      opinion: 1.22,
      community: 0.3,
      'general-info': 0.11,
    },
    'opinion: (votre|ton|vos|tes) .. (préféré*|favori*|incontournable*|chouchou*) +question': {
      opinion: 3.19,
    },
    'opinion: (votre|ton|vos|tes) +question': { opinion: 0.66, event: 0.11, giveaway: 0.33 },
    "opinion: (avez-vous|as-tu|vous avez|tu as|t'as) [déjà] (déjà|aimé|testé|goûté|essayé|adopté|lu|vu|écouté|apprécié) +question":
      { opinion: 3.19 },
    "opinion: (aimez-vous|aimes-tu|vous aimez|tu aimes|t'aimes|vous validez|tu valides|validez-vous|on valide|vous adoptez|vous craquez|tu craques|tu portes|vous portez|porteriez-vous) +question":
      { opinion: 3.82 },
    "opinion: (comment (avez-vous trouvé|as-tu trouvé|trouvez-vous|tu trouves|vous trouvez|s'est passé*|portez-vous|la portez|le portez|vous le|vous la|tu le|dégustez-vous)) +question":
      { opinion: 4.46 },
    "opinion: (ça vous (plaît|plait|dit|tente|parle)|ça te (plaît|plait|dit|tente|parle)|vous tente|te tente|vous en dites quoi|qu'en dites-vous|qu'en dis-tu|alors convaincu*|vous êtes fan|tu es fan|d'accord) +question":
      { opinion: 3.19 },
    'opinion: (qui (est|sera|serait|mérite|gagnera|va gagner|était) .. (meilleur*|votre|ton|homme du match|joueur*)) +question':
      { opinion: 4.46 },
    'opinion: (homme du match|joueur du mois|joueuse du mois|but du mois|votre onze)': { opinion: 3.19 },
    'opinion: (rt pour|like pour|fav pour|❤ pour|👍 pour|likez si|like si|rt si|un ❤ si|commente <any> si)': {
      opinion: 3.82,
    },
    "opinion: (pensez-vous|penses-tu|vous pensez|tu penses|trouvez-vous|croyez-vous|selon vous|d'après vous|à votre avis|pour vous) +question":
      { opinion: 2.44, connected: 0.17, 'general-info': -0.1 },
    'opinion: (et vous|et toi|de votre côté|et chez vous) +question': {
      opinion: 2.12,
      community: 0.17,
      'general-info': 0.12,
    },
    'opinion: (débat|débattons|dilemme|question du jour|la question du jour|battle|duel|match retour|verdict)':
      { opinion: 1.9, 'general-info': -0.3 },
    'opinion: (complétez la phrase|en un mot|en <number> mot*|en un emoji|un emoji pour|décrivez|décris)': {
      opinion: 3.81,
    },
    'opinion: (classez|classe|votre top|ton top|vos top)': { opinion: 3.8 },
    'opinion: (vous|tu) (choisissez|choisis|prenez|prends|partez|votez|préférez|préfères) (quoi|lequel|laquelle|quel|quelle|qui)':
      { opinion: 5.1 },
    'opinion: (le saviez-vous|saviez-vous|savez-vous|sais-tu|connaissez-vous|connais-tu|vous cherchez|tu cherches|envie de|besoin de|prêt* (à|pour)|vous rêvez|qui (veut|vient|dit mieux))':
      { purchase: 0.61, opinion: -2.59, connected: 0.21, ideas: 0.1, inspire: 0.23 },
    'opinion: (découvrez|réponse|en savoir plus|la réponse|on vous (explique|répond|dit tout)|lisez|lire la suite|swipe)':
      {
        purchase: -0.11,
        'new-products': 0.13,
        opinion: -1.45,
        event: -0.39,
        community: -0.16,
        'general-info': 0.75,
      },
    'opinion: ou +choice-list +post:short': { opinion: 3.41 },
    'opinion: (quel|quelle|quels|quelles) .. vous (a|ont|avez|font|fait|êtes) [le] (plus|marqué*|préféré*|manqué*) +question':
      { opinion: 4.46 },
    'opinion: (petit avis|un avis|avis sur google|une petite note|un commentaire sur|quelques étoiles) .. (google|aiderait*|store|tripadvisor|nous)':
      { opinion: 4.8 },
    'opinion: (élisez|élis|élire|départagez|départage|tranchez|aidez-nous à (trancher|choisir)|aide-nous à choisir)':
      { opinion: 4.59 },
    "opinion: (répondez à|réponds à) (l'|la|notre|cette|ce) .. (enquête*|question*|sondage|questionnaire)": {
      opinion: 5.1,
    },
    'opinion: (votre|ton|vos) avis (compte*|nous (intéresse*|aide*|importe*)|fait avancer|est (précieux|important))':
      { opinion: 5.81 },
    'opinion: (pour|à) (noter|évaluer|juger) (votre|ton|notre|vos|la|le|ce|cette)': { opinion: 4.53 },
    "service: (nous nous excusons|toutes nos excuses|nos excuses|nous vous prions de nous excuser|veuillez nous excuser|mille excuses|on s'excuse|nos sincères excuses|excusez-nous|pardon pour)":
      { service: 5.5 },
    'service: (désolé|désolée|désolés|désolées|navré*|excuses|regrettons) -question': { service: 3.67 },
    "service: (désolé*|navré*) (pour|de|d'|que|si)": { service: 4.28 },
    "service: (merci de nous|pouvez-vous nous|peux-tu nous|pourriez-vous nous|pourrais-tu nous|n'hésitez pas à nous|envoyez-nous|envoie-nous|écrivez-nous|écris-nous|contactez-nous|contacte-nous) .. (mp|dm|message privé|privé|messagerie|inbox)":
      { purchase: 0.22, service: 5.48 },
    'service: (en mp|en dm|en message privé|par message privé|en privé|par mp|par dm) +post:reply': {
      service: 3.67,
      community: -0.2,
    },
    'service: (numéro de commande|numéro de dossier|référence de (commande|réservation|dossier)|numéro client|numéro de suivi|numéro de contrat|numéro de billet|adresse mail|adresse e-mail|coordonnées|nom et prénom|code postal) +second-person':
      { service: 4.95, community: -0.18 },
    'service: (numéro de commande|numéro de dossier|numéro client|numéro de suivi|numéro de contrat)': {
      service: 4.89,
    },
    "service: (nos équipes|nos techniciens|nous|on) .. (mobilisé*|à pied d'œuvre|travaill* (à|sur|dessus)|sont dessus|est dessus|font le nécessaire|faisons le nécessaire|faisons le point|intervien*|cherch* une solution)":
      { service: 4.29 },
    'service: (panne*|dysfonctionnement*|incident*|perturbation*|perturbé*|bug*|interruption*|coupure*|problème technique|problèmes techniques|souci technique|incident technique|indisponible*|indisponibilité)':
      { service: 4.16, event: -0.17, connected: -0.33, community: 0.17 },
    'service: (maintenance (prévue|programmée|en cours)|opération de maintenance|pour maintenance|en maintenance)':
      { service: 4.89 },
    'service: (rappel (de produit*|produit*|de lot*|volontaire|consommateur*)|rappelons .. (lot*|produit*)|rappelé* .. lot*|ne pas consommer|retrait de la vente|procédons au rappel)':
      { service: 5.72 },
    'service: (retard|retards|retardé*|retarde)': { service: 3.04 },
    'service: (annulé|annulée|annulés|annulées|annulation*|reporté|reportée|reportés|reportées|report du|report de|suspendu*|interrompu*|supprimé*|dévié*|déprogrammé*)':
      { 'new-products': 0.34, service: 4.6, connected: 0.22 },
    'service: (est|sont|sera|seront|être|reste|restent|restera|resteront) [malheureusement|exceptionnellement|temporairement|également] (fermé*|annulé*|reporté*|indisponible*|suspendu*|perturbé*|inaccessible*|coupé*|interrompu*)':
      { service: 5.01, event: -0.17 },
    'service: (exceptionnellement|temporairement|provisoirement) (fermé*|indisponible*|suspendu*|clos*)': {
      service: 4.89,
    },
    "service: (fermeture exceptionnelle|fermeture anticipée|fermé ce|fermée ce|fermés ce|fermeture temporaire|fermeture* (pour|en raison)|horaires modifiés|changement d'horaire*|modification* d'horaire*|changement de programme|changement de lieu|changement de date)":
      { service: 4.21 },
    "service: (en raison (de|du|des|d')|suite (à|aux|au) (la|une|un|l'|des|intempéries|mouvement|problème*|incident*)|à cause (de|du|des))":
      { service: 2.91, event: -0.24 },
    "service: (en raison (du|de la|de l'|des|d'un|d'une) .. (grève*|intempéries|tempête|neige|mouvement social|météo|travaux|canicule|accident|incident*|conditions|crise|covid*))":
      { service: 5.19 },
    'service: (grève*|mouvement social|trafic|circulation .. (interrompue|perturbée|difficile)|info trafic|infotrafic|point trafic)':
      { service: 3.21, 'general-info': 0.26 },
    'service: (alerte|attention|important|vigilance) [aux|à|⚠] .. (arnaque*|fraude*|faux|fausse*|phishing|hameçonnage|escroc*|démarchage*|usurp*|tempête|orage*|crue*)':
      { service: 5.51 },
    'service: (arnaque*|phishing|hameçonnage|escroc*|usurpation|faux (site|compte|profil|concours|mail*|sms|conseiller*)|fraude*)':
      { service: 3.6 },
    'service: (ne (demandons|demanderons|vous demande*) jamais|jamais vos (coordonnées|codes|identifiants))':
      { service: 5.5 },
    "service: (service client*|service clientèle|service après-vente|sav|support technique|notre support|centre d'aide|assistance|conseillers|hotline|numéro vert|chat en ligne)":
      { service: 2.41, event: 0.19 },
    "service: (joindre|contacter|contactez|appeler|appelez|écrire à|écrivez) .. (service client*|notre équipe|nos équipes|nos conseill*|support|l'assistance|<phone>|<email>)":
      { service: 3.05 },
    "service: (une question|des questions|besoin d'aide|besoin d'un conseil|un problème|un souci|une demande) .. (contactez|écrivez|appelez|équipe|conseill*|réponse*|répond*|là pour|<phone>|<email>|<url>|faq)":
      { service: 3.67 },
    "service: (pour (vous répondre|vous aider|vous accompagner|vous renseigner|répondre à vos questions|t'aider|te répondre)|à votre écoute|à votre disposition|à ton écoute|joignable*)":
      { service: 4.12, connected: 0.31 },
    "service: (comment peut-on vous aider|comment pouvons-nous vous aider|on est là pour (vous|t')|nous sommes là pour vous)":
      { service: 4.28 },
    'service: (faq|foire aux questions|questions fréquentes|vos questions)': {
      service: 2.31,
      event: 0.55,
      'general-info': -0.14,
    },
    'service: (échange|échanges|retour|retours|remboursement*|remboursé*|garantie|échangé*) .. (gratuit*|<number> jours|possible*|commande*|article*|billet*|intégral*|sous|pris en charge|automatique*)':
      { service: 3.68 },
    'service: (remboursement|remboursements|rembourserons|remboursés|remboursées|retour colis)': {
      service: 3.67,
    },
    'service: (livraison*|colis|commande*) .. (retard*|délai*|perturbé*|suivre|suivi|perdu*|prolongé*|bloqué*)':
      { service: 4.28 },
    'service: (gêne occasionnée|désagrément*|merci de votre (patience|compréhension)|merci pour votre (patience|compréhension)|votre compréhension|votre patience)':
      { service: 5.51, connected: -0.23 },
    "service: (rétabli*|résolu*|réparé*|de nouveau (disponible*|accessible*|opérationnel*)|retour à la normale|tout est rentré dans l'ordre|corrigé*|refonctionne*|réouverture)":
      { service: 3.39, event: -0.2, connected: 0.1, 'general-info': 0.13 },
    'service: (bonjour|bonsoir|hello|coucou|salut) +mention-first': { service: 3.67 },
    'service: (bonjour|bonsoir|hello|coucou|salut) +post:reply': {
      service: 4.54,
      connected: -0.11,
      community: -0.28,
    },
    "service: (merci (pour|de) votre (message|retour|signalement|patience|commentaire|remarque|demande|question)|merci pour ton (message|retour|signalement)|merci de l'avoir signalé|merci de nous (avoir|l'avoir))":
      { reviews: 0.29, service: 4.22, community: 0.18 },
    'service: (problème*|souci*|erreur*|réclamation*|bug*|colis|commande*|livraison|remboursement) +mention-first':
      { service: 3.67 },
    "service: (vous pouvez|tu peux|vous trouverez|il est possible|il suffit|il s'agit|oui|non|effectivement|en effet|bien sûr) +post:reply":
      { service: 3.06 },
    'service: (consultez|rendez-vous sur|voici le lien|par ici|ici|contacter|vérifie*|transmis|transmettons|service*) .. <url> +post:reply':
      { service: 3.05 },
    'service: (disponible*|magasin*|stock|commande*|compte|appli*|site|équipe*|numéro|mail|téléphone|billet*|horaire*) +post:reply':
      { service: 3.07 },
    'service: (bonne journée|bonne soirée|cordialement|à bientôt|bien à vous|à votre service) +post:reply': {
      service: 1.84,
    },
    'service: (nous avons bien (reçu|noté|pris)|nous prenons note|votre dossier|votre demande|votre réclamation|on regarde ça|on vérifie|on revient vers vous|nous revenons vers vous|nous vous tenons (informé*|au courant)|on vous tient (informé*|au courant))':
      { service: 4.89 },
    'service: (veuillez|nous vous invitons à|nous vous remercions de|nous vous informons que|nous vous conseillons)':
      { service: 3.05 },
    'service: (objet* trouvé*|objets perdus|perdu (votre|ton)|avis de recherche|point info|info pratique)': {
      service: 2.44,
    },
    "service: (le site|l'application|l'appli|le standard|la ligne|le réseau|le serveur|le pont|la route|la boutique|le magasin|le musée|la piscine|l'accès|le parc) (est|sera|reste|restera) .. (fermé*|indisponible*|inaccessible*|en panne|down|coupé*|perturbé*|saturé*)":
      { service: 5.5 },
    "service: (nos horaires changent|horaires d'été|horaires de fêtes|horaires exceptionnels|horaires spéciaux)":
      { service: 1.83 },
    'service: (mp|dm|message privé|whatsapp|contactez-nous|appelez-nous) .. (commander|réserver|réservation*|prix|tarif*|devis|inscription*)':
      { service: -3.08, 'general-info': 0.16 },
    'service: (bonjour (à tou*|tout le monde|les amis|la team)|hello (tout le monde|les amis|la team))': {
      service: -1.83,
    },
    'service: (réduire (les|le|la) (panne*|retard*)|éviter (les|la|le) (panne*|fraude*|problème*)|sans (panne|bug|problème|souci))':
      { service: -1.83 },
    'service: (circulation (interdite|alternée|coupée|fermée|perturbée)|stationnement interdit|déviation*|bus de substitution|arrêt non desservi|non desservi*)':
      { service: 4.53, 'general-info': -0.11 },
    'service: (faites opposition|faire opposition|perdu* ou volé*|carte perdue|signalez|signaler un|prévenez-nous|déclarez|déclarer un sinistre)':
      { service: 4.26, 'general-info': 0.18 },
    'service: (prochain point|point de situation|retour à la normale|réparation en cours|remise en service|reprise (prévue|estimée|progressive))':
      { service: 4.33 },
    'service: (nous regrettons|nous sommes désolés|nous vous présentons nos excuses|malheureusement)': {
      service: 3.12,
      community: -0.15,
    },
    "service: (nouveaux horaires|horaires changent|change d'horaires) .. (ligne*|bus|train*|partir)": {
      service: 2.66,
    },
    'event: (rendez-vous|rdv|retrouvons-nous|on se retrouve|on se voit|on vous attend|nous vous attendons|retrouvez-nous|retrouve-nous|venez nous|venez nous voir|rejoignez-nous|rejoins-nous|on vous donne rendez-vous) .. (<date>|<time>|stand|hall|salon|place|soir)':
      { event: 2.85 },
    "event: (rendez-vous|rdv) (le|ce|à|au|dès|demain|aujourd'hui|samedi|dimanche|pour|dans|en|du|jeudi|vendredi|mardi|mercredi|lundi)":
      { event: 2.06 },
    'event: (retrouvez-nous|retrouve-nous|venez|viens|rejoignez-nous|rejoins-nous|venez nous rencontrer|venez nous retrouver|venez nombreux|venez nombreuses|venez rencontrer|venez découvrir|venez assister|venez participer|venez échanger|venez fêter)':
      { event: 1.81, 'general-info': 0.18 },
    'event: (venez|viens) .. (<date>|<time>|nombreux|stand|fêter|célébrer|assister|rencontrer)': {
      event: 2.71,
    },
    'event: (on vous attend nombreux|nous vous attendons nombreux|on vous y attend|vous êtes invité*|tu es invité*|nous vous invitons|on vous invite|vous invite|invitation)':
      { event: 2.7 },
    "event: (inscrivez-vous|inscris-toi|inscription*|s'inscrire|pour vous inscrire|inscriptions ouvertes|inscriptions gratuites)":
      { event: 2.46, connected: -0.15 },
    "event: (inscrivez-vous|inscris-toi|inscription*|s'inscrire|je m'inscris) .. (<date>|<url>|vite|ici|avant|jusqu'au|gratuit*|obligatoire*|ouvert*|bio|places)":
      { purchase: 0.27, 'exclusive-info': 0.13, event: 2.56, connected: -0.1, 'general-info': -0.63 },
    'event: (participez|participe|participer|prenez part|prends part|prenez le départ)': { event: 1.95 },
    'event: (participez|participe|participer) (à|au|aux|en) .. (concours|atelier*|webinaire*|jeu|événement*|évènement*|challenge|défi|journée*|débat|course|tirage|<date>)':
      { event: 3.09 },
    'event: (save the date|à vos agendas|notez (la date|dans|bien)|note (la date|dans)|bloquez (la date|votre|vos)|réservez (votre soirée|votre date|la date|votre week-end|vos dates)|à noter|date* à retenir)':
      { event: 3.09 },
    'event: (jeu-concours|jeu concours|jeux concours|jeux-concours|concours|giveaway*|tirage au sort|tombola*|loterie*|grand jeu)':
      { event: 3.15, ideas: 0.23, community: -0.12, giveaway: 0.12 },
    "event: (tentez|tente|tenter) (de|votre|ta|sa|d') (gagner|remporter|chance|décrocher)": {
      event: 3.55,
      community: -0.1,
    },
    'event: (à|de|pour|en) (gagner|remporter) [un|une|le|la|des|vos|tes|<number>]': {
      event: 2.71,
      giveaway: 0.2,
    },
    'event: (gagne|gagnez|remporte|remportez) (un|une|le|la|des|ton|votre|vos|tes|deux|<number>|<money>)': {
      event: 2.27,
    },
    'event: (fais|faites|faire|fait) gagner': { event: 3.09 },
    'event: (gagner|gagnez|gagne)': { event: 1.16 },
    'event: (pour (participer|jouer|tenter)|comment participer|conditions de participation|tiré* au sort|règlement du jeu|fin du jeu|fin du concours|résultat* du concours|participation*)':
      { event: 2.29, community: -0.42, giveaway: 0.3 },
    'event: (suivez|suis|likez|like|aimez|identifie*|taguez|tague|mentionne*|commente*|rt|retweete*|abonne*) .. (gagner|participer|jouer|concours|tirage|tenter)':
      { event: 2.71 },
    'event: (lot|lots|gagnant|gagnants|gagnante)': {
      service: 0.32,
      event: 0.59,
      ideas: 0.23,
      community: 0.23,
      'general-info': -0.12,
    },
    'event: (webinaire*|webinar*|masterclass*|master class*|workshop*|atelier*|séminaire*|meetup*|hackathon*|live instagram|facebook live|live facebook|insta live|visioconférence|en visio)':
      { reviews: -0.13, event: 2.23, community: -0.22, 'general-info': -0.16 },
    'event: (conférence*|colloque*|congrès|forum|symposium|sommet|convention|assises|table ronde|tables rondes|débat*|rencontre*|causerie*|conférence-débat)':
      { 'new-products': -0.26, service: -0.18, event: 2.13, connected: -0.16, 'general-info': 0.44 },
    'event: (salon|foire|festival*|concert*|exposition*|expo|vernissage*|spectacle*|représentation*|gala|kermesse|brocante*|vide-grenier*|marché de noël|fête de la|fête du|carnaval|défilé*|pop-up|popup|parade|bal|guinguette*|fest-noz|bourse aux)':
      { reviews: 0.29, 'new-products': -0.12, event: 1.69, 'general-info': -0.2 },
    "event: (salon|foire|festival|marché) (de|du|des|d'|international*|mondial*|régional*|professionnel*)": {
      reviews: 0.13,
      event: 1.71,
    },
    'event: (portes ouvertes|porte ouverte|journée* portes ouvertes|jpo|afterwork*|after work|apéro*|soirée*|ciné-débat|projection*|avant-première*|séance de dédicace*|dédicace*|signature|lecture publique|visite* guidée*|dégustation*|tournoi*|marathon*|course|trail|randonnée*|balade*)':
      { purchase: -0.22, 'new-products': 0.4, event: 1.76, connected: -0.14, giveaway: 0.13 },
    'event: (dédicace*|visite* guidée*|projection*|dégustation*|atelier*|concert*|conférence*|soirée*|spectacle*|visite*|rencontre*|débat*|cours|stage*|match|tournoi*|vernissage*|exposition*|brunch|séance*) .. (<date>|<time>)':
      { service: 0.29, event: 2.91, giveaway: 0.24 },
    'event: (<date>) .. (atelier*|concert*|conférence*|soirée*|spectacle*|visite*|rencontre*|débat*|match|tournoi*|vernissage*|exposition*|dédicace*|projection*|webinaire*|dégustation*|salon|festival*)':
      { event: 2.72 },
    'event: (événement|événements|évènement|évènements|event)': { event: 1.98, 'general-info': -0.12 },
    'event: (en direct|en live|le live|un live|live (à|ce|demain|dans|sur|avec)|direct live|suivez le direct|suivez en direct|à suivre en direct|livetweet*|live tweet*|livestream*|streaming en direct)':
      { event: 2.76 },
    'event: (suivez|suis|regardez|assistez|à suivre|retrouvez) .. (en direct|live|direct)': { event: 3.13 },
    'event: (stand|hall|pavillon) <any>': { event: 2.13 },
    'event: (notre stand|nos stands|sur le stand|au stand|stand <number>)': { event: 2.34 },
    'event: <date> .. (à|dès|de|à partir de|entre) <time>': {
      discount: -0.25,
      purchase: -0.19,
      event: 2.88,
      'general-info': 0.1,
      giveaway: 0.14,
    },
    'event: <date> <time>': { event: 2.31, giveaway: 0.15 },
    'event: (de|entre) <time> (à|et) <time>': { event: 1.93 },
    'event: (à|dès|à partir de|vers) <time>': {
      'new-products': -0.11,
      event: 1.83,
      connected: -0.13,
      'general-info': -0.53,
    },
    'event: <time>': {
      'new-products': 0.26,
      event: 0.84,
      community: 0.45,
      'general-info': 0.17,
      cause: 0.21,
      other: -0.11,
    },
    'event: (ce soir|demain|ce week-end|ce weekend|cet après-midi|cet aprèm|demain soir|ce midi|dès demain|samedi prochain|la semaine prochaine)':
      {
        discount: 0.45,
        purchase: -0.13,
        'new-products': -0.14,
        event: 1.47,
        connected: -0.12,
        community: -0.14,
        giveaway: 0.1,
        cause: 0.26,
      },
    'event: (ce|dès ce|le|samedi|dimanche) <date>': {
      discount: -0.1,
      'new-products': 0.35,
      event: 0.83,
      connected: -0.13,
      'general-info': 0.13,
    },
    'event: <date>': {
      'exclusive-info': 0.41,
      service: -0.33,
      event: 0.95,
      connected: 0.33,
      'general-info': 0.13,
      inspire: -0.12,
    },
    'event: (du|entre le) <number> (au|et le) <date>': { service: 0.1, event: 2.66, 'general-info': -0.22 },
    'event: (du <date> au <date>|les <number> et <date>|<number> et <date>|<number> & <date>)': {
      purchase: -0.11,
      event: 2.28,
    },
    'event: (entrée libre|entrée gratuite|accès libre|gratuit et ouvert à tous|ouvert à tou*|tout public|sur inscription|sur réservation|inscription obligatoire|dans la limite des places|places limitées|nombre de places limité|prix libre)':
      { event: 2.82 },
    "event: (ouverture des portes|début (à|des|du)|coup d'envoi|kick-off|kick off|top départ|départ (à|de la|donné))":
      { event: 1.97 },
    'event: (aura lieu|auront lieu|se tiendra|se tiendront|se déroulera|se dérouleront|est organisé*|organise|organisons|accueille|accueillera|accueillons|débute|débutera|commence|commencera|démarre|démarrera|ouvre ses portes|se déroule|se tient|a lieu|ont lieu)':
      { event: 1.34, connected: 0.2, entertain: -0.17, inspire: 0.19 },
    "event: (au programme|programme*|la programmation|line-up|lineup|à l'affiche|tête d'affiche)": {
      reviews: 0.34,
      'exclusive-info': 0.13,
      event: 1.13,
      'general-info': -0.11,
    },
    'event: (interviendra|interviendront|intervient|interviennent|intervenant*|participera|participeront|sera présent*|seront présent*|serons présent*|serons à|sera à|seront à|invité*|animé* par|avec la participation|en présence de|prendra la parole|dédicacera)':
      { event: 1.88 },
    "event: (nous serons|on sera|nous sommes|on est|je serai|l'équipe sera) (présent*|à|au|aux|en|sur le|là)":
      { event: 1.91 },
    "event: (plus que <number> (jours|jour|dodos|heures)|j-<number>|j <number>|dans <number> (jours|heures|minutes)|compte à rebours|c'est (demain|ce soir|aujourd'hui|parti|dans)|dernier jour|derniers jours|dernières heures|plus que quelques)":
      { purchase: -0.14, event: 1.87 },
    'event: (ne manquez pas|ne manque pas|ne ratez pas|ne rate pas|à ne pas manquer|à ne pas rater|ne loupez pas|immanquable*) .. (<date>|<time>|événement|rendez-vous|live|soirée|concert|spectacle|conférence|émission)':
      { event: 2.7 },
    'event: (ne manquez pas|ne manque pas|ne ratez pas|à ne pas manquer|à ne pas rater|ne ratez)': {
      event: 1.55,
    },
    'event: (défi|défis|challenge|challenges) .. (relevez|relève|participe*|jour|<date>|semaine)': {
      event: 2.22,
      community: -0.24,
      'general-info': -0.16,
    },
    'event: (relevez|relève|relever) (le|ce|notre|un) (défi|challenge)': { event: 3.09 },
    'event: (défi|challenge) (photo|sportif|du mois|de la semaine|du jour)': { event: 1.93 },
    'event: (appel à (candidatures|projets|participation|contributions|films|communications)|candidatez|déposez votre (candidature|dossier)|date limite|deadline|clôture des (inscriptions|candidatures)|avant le <date>)':
      { event: 1.73, ideas: 0.22, giveaway: 0.16 },
    'event: (billet*|places|billetterie|tarif*|réservation*) +post:date': {
      purchase: -0.13,
      service: 0.33,
      event: 0.85,
      giveaway: 0.36,
    },
    'event: (émission|diffusion|diffusé*|à voir|à la télé|à la radio|matinale) .. (<date>|<time>|soir)': {
      event: 1.93,
    },
    "event: (journée|journées|semaine|nuit|fête|mois) (de la|du|de|des|d'|européenne*|nationale*|mondiale*|internationale*)":
      { reviews: 0.1, event: 1.49, 'general-info': -0.3 },
    'event: (édition|ème édition|<number> édition|première édition)': {
      'new-products': -0.37,
      event: 0.59,
      'general-info': 0.12,
    },
    "event: (animation*|animations|jeux|maquillage|fanfare|dj set|dj|scène|musique live|karaoké|blind test|quiz|food truck*|feu d'artifice)":
      { event: 1.17, 'general-info': -0.17 },
    'event: (fêtons|fêtez|célébrons|célébrez|fêter) .. (<date>|ensemble|avec nous)': { event: 1.93 },
    "event: (initiation*|cours) (gratuit*|d'essai|de|à)": { event: 0.73, 'general-info': 0.15 },
    "event: (merci|bravo) .. (venus|venu|présent*|participé|participant*|d'avoir|d'être|nombreux|exposants)":
      { event: -1.17 },
    "event: (hier|hier soir|la semaine dernière|le week-end dernier|le mois dernier|l'an dernier|l'année dernière)":
      { event: -1.18, community: 0.45 },
    "event: (retour (en images|sur)|revivez|a eu lieu|ont eu lieu|s'est tenu*|s'est déroulé*|s'est terminé*|quelle (soirée|journée|ambiance)|en replay|le replay|souvenir*)":
      { event: -1.62, connected: 0.16, community: 0.82, 'general-info': 0.19 },
    'event: (félicitations|bravo) (à|au|aux) .. (gagnant*|lauréat*|vainqueur*|équipe)': {
      event: -1.19,
      community: 0.11,
    },
    "event: (recrut*|postulez|rejoignez (nos équipes|notre équipe|l'équipe)|rejoins (l'équipe|notre équipe)|newsletter)":
      { 'exclusive-info': 0.16, event: -1.18, 'general-info': -0.32, 'jobs-investors': 0.16 },
    'event: (soldes|promo*|offre valable|valable) .. <date>': { event: -1.16 },
    'event: (keynote*|talk|talks|speaker*|orateur*|oratrice*|barcamp*|plénière*|amphi|amphithéâtre|salle <any>|session <any>|meetups)':
      { purchase: 0.34, service: 0.24, event: 1.5, connected: -0.12, community: -0.13 },
    "event: (c'est maintenant|ça commence|ça va commencer|commence dans|démarre dans|dans un instant|on commence|c'est au tour de|place à|tout de suite) .. (<url>|<mention>|direct|live|minutes|scène|session|conférence|salle)":
      { event: 2.32 },
    'event: (ça se passe|ça se passera|cela se passe) (ici|maintenant|à|au|en|ce|demain|le)': { event: 1.93 },
    "event: (qui vient|qui sera là|qui en sera|vous venez|tu viens|serez-vous|on y sera|nous y serons|j'y serai|on s'y retrouve|on s'y voit|à demain pour|à ce soir pour|à tout à l'heure)":
      { event: 2.32 },
    'event: (dernières places|il reste des places|il reste encore des places|il reste quelques places|places disponibles|dernier rappel|dernière ligne droite)':
      { event: 2.09 },
    'event: (le|du|dès le|les) <number> (à|dès|prochain|de|et|au) (<time>|prochain|<number>)': {
      event: 1.54,
    },
    'event: (prochain|prochaine) (rendez-vous|rdv|rencontre|édition|session|atelier|événement|apéro|meetup|date|concert|webinaire|match)':
      { 'new-products': 0.36, event: 1.87 },
    'event: (parlera|parleront|présentera|présenteront|jouera|joueront|chantera|animera|ouvrira la|clôturera|interprétera) .. (<date>|<time>|soir|scène|salle)':
      { event: 2.32 },
    'event: (présentation|démo|démonstration*|inauguration|remise des prix|cérémonie|fête|goûter|pique-nique|troc) .. (<date>|<time>)':
      { event: 2.71 },
    "event: (agenda|#agenda|à l'agenda|au calendrier|programme (complet|du jour|de la journée|du week-end|de la soirée))":
      { event: 1.99, 'general-info': 0.3 },
    'event: (premier jour|deuxième jour|dernier jour|jour <number>|jour j|day one|day <number>) (de|du|des|au|à)':
      { event: 1.55 },
    "event: (jusqu'au|jusqu'à|avant le|d'ici le|depuis|dès|valable) <date>": {
      discount: 0.45,
      reviews: 0.36,
      'new-products': -0.13,
      event: 0.1,
      'general-info': -0.13,
    },
    'event: (ouvert*|horaires|fermé*) .. (<date>|<time>)': { event: -0.5, connected: -0.21 },
    'event: (chance*|occasion) (de|pour) (gagner|remporter|décrocher|repartir)': {
      event: 3.63,
      giveaway: 0.17,
    },
    "event: journée (mondiale|internationale) (de|du|des|contre|pour|d'|sans)": {
      event: -0.45,
      'general-info': -0.16,
      cause: 0.25,
      other: -0.16,
    },
    "event: (apportez|amenez|prévoyez|n'oubliez pas) .. (vôtres|boutures|graines|maillot*|bonne humeur|pique-nique|baskets|chaussures|gourde)":
      { event: 1.57, community: 0.27 },
    "connected: (merci|un grand merci|mille mercis|un immense merci|merci beaucoup) (à tou*|à vous|à toutes|à chacun*|à nos|à notre|à celles|à ceux|pour votre|pour vos|pour tout|pour ces|pour ce|pour cette|d'être|d'avoir|de nous|de votre|de faire|du fond|infiniment)":
      {
        purchase: -0.1,
        'new-products': -0.12,
        service: -0.13,
        event: -0.11,
        connected: 3.52,
        community: -0.14,
      },
    'connected: (merci|mercis|remercie|remercions|remerciement*|remercier|thank you)': {
      purchase: -0.17,
      reviews: 0.98,
      'new-products': -0.12,
      event: -0.19,
      connected: 1.98,
      community: 1.09,
      'general-info': -0.29,
    },
    'connected: (nous vous remercions|on vous remercie|nous tenons à remercier|on tient à remercier|vous dire merci|te dire merci)':
      { connected: 3.46 },
    "connected: (grâce à (vous|toi|votre|nos|notre)|sans vous|c'est vous|vous êtes (formidables|géniaux|incroyables|les meilleur*|au top|de plus en plus|toujours)|tout cela grâce)":
      { connected: 2.76 },
    'connected: (reconnaissant*|gratitude|touché* (par|de)|ému*|émue*|honoré*)': { connected: 2.08 },
    'connected: (rencontrez|rencontre|faites connaissance|faisons connaissance|on vous présente|nous vous présentons|je vous présente|voici|portrait|portrait de|zoom sur|focus sur|qui se cache derrière|derrière <mention>) .. {staff}':
      { connected: 3.03 },
    "connected: (portrait de|portrait d'|portraits|dans la vie de|une journée avec|une journée dans|dans les coulisses|en coulisses|les coulisses|coulisses|behind the scenes|backstage|derrière le comptoir|envers du décor|l'envers du décor|making of|making-of)":
      { opinion: 0.22, connected: 2.34, community: 0.54 },
    "connected: (notre|nos|l'|toute l'|toute notre) {staff}": {
      purchase: -0.11,
      reviews: -0.1,
      'new-products': -0.35,
      connected: 1.99,
      'general-info': 0.15,
    },
    "connected: (l'équipe|toute l'équipe|notre équipe|nos équipes|la team) (au complet|est|vous|a|s'agrandit|de|sera|se|remercie|en|aussi)":
      { 'new-products': -0.33, event: -0.13, connected: 2.33, community: -0.12 },
    "connected: (notre|nos) (histoire|mission|valeurs|engagement*|raison d'être|savoir-faire|passion|philosophie|métier*|aventure|promesse|vision|culture|héritage|origines|racines|convictions|ambition*|maison|fondateur*|fondatrice*|démarche)":
      { event: -0.18, connected: 2.64, 'general-info': 0.38 },
    'connected: (nous (croyons|sommes convaincus|nous engageons|avons à cœur|sommes fier*|sommes heureux|sommes engagé*|partageons|pensons que|défendons|refusons|soutenons|voulons|aimons|rêvons|agissons|luttons|militons|tenons à))':
      { connected: 3.03 },
    "connected: (on (croit|s'engage|est fier*|est heureux|a à cœur|défend|soutient|pense à vous|vous aime|adore|aime|a hâte|voulait|tenait))":
      { connected: 2.11 },
    'connected: (fiers de|fier de|fière de|fières de|fierté|quelle fierté|trop fier*|très fier*|si fier*)': {
      connected: 2.31,
    },
    "connected: (engagé*|engagement*|s'engage|nous engageons) .. (pour|auprès|à|contre|en faveur)": {
      connected: 1.7,
    },
    'connected: (aux côtés|à vos côtés|à tes côtés|à leurs côtés|main dans la main|solidaire*|solidarité)': {
      event: 0.17,
      connected: 1.48,
      community: 0.27,
      'general-info': -0.16,
    },
    "connected: (toute l'équipe (vous|te)|de la part de toute|nous vous souhaitons|on vous souhaite|l'équipe vous souhaite|vous souhaite*|vous adresse*|tous nos vœux|nos meilleurs vœux|on vous envoie|pensées)":
      { 'new-products': 0.12, connected: 1.94, 'general-info': 0.11, greeting: 0.13 },
    'connected: (ensemble|tous ensemble|avec vous|avec toi|à nos côtés|parmi nous)': {
      event: 0.22,
      connected: 1.23,
      ideas: 0.2,
    },
    'connected: (chers|chères|cher|chère) (client*|ami*|abonné*|membre*|tous|lecteur*|adhérent*|partenaire*|voyageurs|parents|vous)':
      { connected: 2.16 },
    'connected: (nos client*|nos cliente*|nos abonné*|nos fans|nos adhérent*|nos partenaires|nos membres|nos lecteur*|nos supporter*|nos producteurs|nos artisans|nos bénévoles|nos fidèles|votre fidélité|votre confiance|votre soutien|votre accueil|votre présence|votre enthousiasme)':
      { discount: 0.12, 'exclusive-info': 0.17, connected: 1.96 },
    'connected: (votre|ta) (fidélité|confiance|soutien|présence|enthousiasme|énergie|bienveillance|amour)': {
      connected: 2.44,
    },
    'connected: (on fête|nous fêtons|fête ses|fêtons nos|souffle ses|soufflons|déjà) <number> (ans|an|bougies|mois|années)':
      { connected: 3.04 },
    "connected: <number> (ans|années) (que|de|d'|ensemble|à vos|déjà|avec|qu'on|après)": {
      connected: 1.9,
      community: -0.18,
    },
    "connected: (il y a <number> (ans|an|mois)|depuis <number> ans|depuis <year>|né en <year>|née en <year>|tout a commencé|tout commence|au début|à l'origine|l'aventure (a commencé|commence|continue)) ":
      { connected: 1.73, community: 0.58 },
    "connected: (il y a <number> (ans|an|mois)|depuis <number> ans|depuis <year>|tout a commencé|l'aventure) +first-person-plural":
      { connected: 2.64 },
    "connected: (joyeux anniversaire|bon anniversaire|bienvenue|bonne retraite|bon vent) .. (à|dans l'équipe|parmi nous|chez|{staff}|<mention>)":
      { connected: 2.78 },
    "connected: (bienvenue|souhaitons la bienvenue|accueillons|rejoint (l'équipe|nos équipes|l'aventure)|nouvelle recrue|nouveau collègue|nouvelle collègue)":
      { connected: 1.48 },
    'connected: (vous nous (manquez|avez manqué|êtes)|on vous aime|love sur vous|vous allez nous manquer|hâte de vous (retrouver|revoir|accueillir|rencontrer|voir|montrer|recevoir)|impatients de vous|au plaisir de vous|ravis de vous (retrouver|revoir|accueillir))':
      { connected: 2.62 },
    'connected: (prenez soin de vous|prends soin de toi|restez prudent*|courage à|force à|pensée* (pour|à)|de tout cœur|nos pensées|hommage|rend hommage|rendons hommage|repose en paix|triste nouvelle|tristesse)':
      { connected: 2.23 },
    'connected: (nos valeurs|égalité|diversité|inclusion|parité|lutte contre|fierté lgbt*|pride|féminisme|handicap|droits des femmes|violences) +first-person-plural':
      { connected: 1.89 },
    'connected: (association*|don|dons|collecte*|reverse|reversons|reversé*|cause*|caritati*|soutien*|soutenir) .. (nous|notre|nos|on|euros|profit|bénéfice*)':
      { connected: 1.73 },
    'connected: (nous (reversons|avons reversé|avons planté|avons collecté|avons récolté|avons remis|donnons|offrons)|on (reverse|a planté|a récolté|a collecté|a remis))':
      { connected: 3.03 },
    'connected: (planète|environnement|climat|durable*|écolo*|éco-responsable*|écoresponsable*|recycl*|zéro déchet|impact|empreinte|local*|circuit court) +first-person-plural':
      { connected: 1.37 },
    'connected: (partenariat|partenaire*|mécénat|sponsor*|parrain*)  +first-person-plural': {
      event: 0.12,
      connected: 1.24,
      'general-info': -0.13,
    },
    'connected: (femmes|hommes|jeunes|enfants|familles|métier*|passion*|collaborateurs|salariés|collègues|apprentis|alternants|stagiaires) +first-person-plural':
      { event: -0.25, connected: 1.45, 'general-info': 0.24 },
    'connected: (passion|passionné*|amour|cœur|coeur|âme|savoir-faire|fait main|à la main)': {
      reviews: 0.14,
      connected: 1.02,
      'general-info': 0.34,
    },
    "connected: (team building|séminaire d'équipe|vie d'entreprise|vie de bureau|chez nous|marque employeur|ça bosse|nos bureaux|notre atelier|notre cuisine|notre labo)":
      { opinion: 0.16, connected: 1.51, community: 0.1 },
    "connected: (un message de|une lettre de|le mot de|mot du (président|directeur|chef|fondateur)|l'édito)":
      { connected: 1.69 },
    'connected: (#tbt|throwback|souvenir*|souvenirs|retour en arrière|flashback|nostalgie|ça nous rajeunit)':
      { connected: 1.62, community: 0.5 },
    "connected: (bravo à (nos|notre|toute)|félicitations à (nos|notre|toute)|bravo les|bravo l'équipe|chapeau à)":
      { connected: 2.07 },
    'connected: (bravo|félicitations|félicite|félicitons)': {
      reviews: -0.18,
      connected: 0.81,
      community: 1.15,
      'general-info': 0.32,
    },
    'connected: (❤|💙|💜|🧡|💚|💛|🙏|🤗|💕|🥰|😍|💖|🫶)': {
      opinion: 0.18,
      connected: 0.45,
      community: 0.33,
      'general-info': -0.2,
    },
    'connected: (haha*|mdr|lol|ptdr|trop|oui|grave|carrément|merci|avec plaisir|on adore|avec joie|bisous|adore) +reply':
      { connected: 2.69 },
    'connected: (entreprise familiale|maison familiale|de père en fils|de mère en fille|de génération en génération|depuis trois générations|depuis des générations|histoire de famille)':
      { connected: 2.59 },
    'connected: (qui sommes-nous|qui nous sommes|ce que nous faisons|pourquoi nous|pourquoi on|ce qui nous (anime|rassemble|motive|porte)|nous anime*|notre quotidien|notre petite (équipe|entreprise|famille|boutique|maison))':
      { connected: 2.72, 'general-info': 0.1 },
    'connected: (avec nous depuis|chez nous depuis|travaille (chez|avec|à)|notre (doyen*|mascotte)|son métier|son parcours|sa passion)':
      { connected: 2.01, community: 0.21, 'general-info': -0.18 },
    'connected: (au nom de toute|nous souhait*|bonne année à tous|belle année|joyeuses fêtes à tous|bonnes fêtes à tous|excellente année) .. (vous|tous|toutes|équipe|client*)':
      { connected: 1.73 },
    'connected: (vous êtes (<number>|plus de|désormais|maintenant|déjà|près de)|déjà <number> (abonné*|followers|fans|membres)|cap des <number>|<number> abonné*|<number> followers)':
      { connected: 2.56 },
    'connected: (vous souhait* la bienvenue|vous accueillir|vous recevoir|vous accompagner|prendre soin de vous|votre sourire|vos sourires)':
      { connected: 1.85 },
    'connected: (merci de (contacter|nous contacter|nous envoyer|confirmer|vérifier|ne pas|lire|respecter|vous inscrire|patienter|réserver)|merci pour votre (signalement|message|question|demande))':
      { connected: -1.73 },
    'connected: (le saviez-vous|saviez-vous)': { connected: -0.87, 'general-info': 0.1 },
    "connected: (entre de bonnes mains|c'est notre façon|à notre façon|on vous attend avec|une équipe (en or|soudée|formidable)|petites mains|chaque nuit|chaque matin) ":
      { connected: 1.7 },
    "connected: (merci d'avoir|merci d'être|merci pour (vos|votre|tout|ces|cette)|vous avez été là|vous étiez là|vous êtes là)":
      { connected: 3.02 },
    "connected: (saluons|nous saluons|on salue|remercions|nous rendons hommage|nous n'oublions pas)": {
      connected: 2.66,
      'general-info': -0.11,
    },
    "connected: <number> ans (chez nous|de maison|dans l'équipe|parmi nous)": { connected: 3.46 },
    "ideas: (quel|quelle|quels|quelles|que|qu'|quoi|qui) .. (devrions-nous|devrait-on|on devrait|doit-on|devons-nous|faut-il|on doit|pourrions-nous|pourrait-on) .. (créer|faire|lancer|ajouter|proposer|inventer|imaginer|ramener|préparer|sortir|cuisiner|brasser|appeler|aborder|traiter|inviter|ouvrir|mettre|tester) +question":
      { ideas: 7.91 },
    'ideas: (devrions-nous|devrait-on|doit-on|on devrait) +question': { ideas: 5.37 },
    "ideas: (quel|quelle|quels|quelles|que|qu'|quoi) .. (aimeriez-vous|aimerais-tu|vous aimeriez|tu aimerais|voudriez-vous|vous voudriez|souhaitez-vous|souhaiteriez-vous) .. (voir|trouver|retrouver|goûter|avoir|qu'on|que nous|que l'on|lire|entendre|découvrir|ajouter)":
      { ideas: 7.92 },
    "ideas: (aimeriez-vous|aimerais-tu|vous aimeriez|tu aimerais|voudriez-vous|vous voudriez|tu voudrais|souhaiteriez-vous) .. (voir|trouver|retrouver|qu'on|que nous|que l'on|goûter) +question":
      { ideas: 6.28 },
    'ideas: (prochain|prochaine|prochains|prochaines|futur|future) {product} .. (idée*|proposez|propose|choisissez|imagine*|vote*|quel*|aimeriez|voudriez)':
      { ideas: 6.14 },
    'ideas: (quel|quelle|quels|quelles) .. (prochain|prochaine|prochains|prochaines|futur|future|futurs|futures) +question':
      { ideas: 5.39 },
    'ideas: (suggestion|suggestions|suggérez|suggère|suggérer|boîte à idées|boite à idées)': { ideas: 6.18 },
    "ideas: (vos|tes|votre|ton|une|des|toutes vos|d'autres) (idées|idée|propositions|suggestions|envies|souhaits) +post:second-person":
      { ideas: 3.81 },
    'ideas: (envoyez|envoie|partagez|partage|proposez|propose|donnez|donne|soumettez|dites|déposez|glissez|postez|laissez) [nous] [toutes] .. (idée*|proposition*|suggestion*|projet*|dessin*|croquis|concept*|envies|souhaits)':
      { ideas: 7.48 },
    'ideas: (aidez-nous|aide-nous|aidez nous|aide nous) à (trouver|choisir|nommer|créer|améliorer|imaginer|concevoir|décider|construire|baptiser|inventer|faire évoluer|développer)':
      { ideas: 7.23 },
    'ideas: (trouvez|trouve|trouver|choisissez|donnez|donnez-lui|proposez|inventez|cherchons|cherche) .. (nom|prénom|slogan|petit nom|surnom) [de|du|à|pour|au]':
      { ideas: 6.17 },
    "ideas: (comment (l'appeler|l'appelleriez-vous|on l'appelle|l'appelle-t-on|devrait-on l'appeler|la baptiser|le baptiser|nommer)|quel nom) +question":
      { ideas: 6.14 },
    'ideas: (imaginez|imagine|dessinez|dessine|créez|crée|inventez|invente|concevez) (votre|ton|le|la|notre|un|une) [<any>] (prochain*|futur*|nouveau|nouvelle|idéal*|rêvé*|parfait*|de demain|de vos rêves|{product})':
      { ideas: 5.76 },
    'ideas: (de vos rêves|de tes rêves|idéal|idéale|rêvé|rêvée) +question': { ideas: 3.07 },
    "ideas: (co-créer|cocréer|co-création|cocréation|co-construire|coconstruire|co-construisez|crowdsourcing|consultation citoyenne|budget participatif|concertation|appel à idées|appel à projets|concours d'idées|boîte à idées)":
      { ideas: 4.5 },
    'ideas: (bêta-testeur*|bêta testeur*|beta testeur*|bêta-testeuse*|testeurs|testeuses|panel de test*|devenez testeu*|recherchons des testeu*|cherchons des testeu*|phase de test)':
      { ideas: 6.45 },
    'ideas: (si vous (pouviez|deviez)|si tu (pouvais|devais)) .. (créer|inventer|ajouter|changer|améliorer|choisir|imaginer|avoir)':
      { ideas: 6.14 },
    'ideas: (ramener|remettre|refaire|faire revenir|ressortir|réédit*|revoir|revienne) .. (carte|collection|gamme|menu|catalogue|recette|parfum|modèle) +question':
      { ideas: 4.61 },
    "ideas: (qu'est-ce qui (vous|te) manque|que manque-t-il|il manque quoi|ce qui vous manque|que pouvons-nous (améliorer|faire)|comment (améliorer|pouvons-nous|pourrions-nous|faire mieux)|comment on peut)":
      { ideas: 6.14 },
    'ideas: (quels sujets|quel sujet|quels thèmes|quel thème|quelles questions) .. (vous|tu|abord*|trait*|parler|podcast|live|épisode|article) +question':
      { ideas: 6.14 },
    'ideas: (posez|pose|envoyez) .. (vos|tes|votre|ta) question*': { ideas: 2.3 },
    "ideas: (c'est vous qui (décidez|choisissez)|à vous de (décider|choisir|imaginer|jouer)|vous décidez|tu décides|on vous laisse choisir|vous avez le pouvoir)":
      { ideas: 3.07 },
    'ideas: (on réfléchit à|nous réfléchissons à|on hésite|nous hésitons|on travaille sur) .. (prochain*|nouveau*|nouvelle*|nom|futur*) +post:question':
      { ideas: 3.84 },
    "ideas: (parfum|saveur|couleur|recette|ville|thème|produit|plat|sujet|destination|motif|modèle) .. (la prochaine fois|pour la suite|l'année prochaine|prochain*|ensuite|à venir) +question":
      { ideas: 4.61 },
    'ideas: (faites-nous part|fais-nous part) de (vos|tes)': { ideas: 5.37 },
    "ideas: (idée* cadeau*|idée* recette*|idées (déco|sorties|reçues|look|week-end)|plein d'idées|bonne idée|belle idée|l'idée (est|de)|à court d'idées)":
      { ideas: -3.07 },
    'ideas: (que vous rêvez|dont vous rêvez|que tu rêves|que vous aimeriez|que vous voudriez) [de] (voir|retrouver|trouver|essayer|goûter|avoir)':
      { ideas: 5.66 },
    'ideas: (imaginez|imagine|dessinez|dessine) .. (motif|logo|étiquette|affiche|couverture|slogan|recette|mascotte|saveur|maillot)':
      { ideas: 6.54, 'general-info': -0.12 },
    "ideas: (vos (propositions|suggestions|idées|envies) .. (jusqu'au|avant|ici|commentaire*|<url>|mp|bienvenues))":
      { ideas: 6.16 },
    "community: (tague|taguez|tag|identifie|identifiez|mentionne|mentionnez) [ici|en commentaire] (un|une|ton|votre|vos|tes|ta|la personne|celui|celle|deux|trois|<number>|ce|cette|ceux|quelqu'un|qui) [<any>] (ami*|amie*|pote*|copain*|copine*|personne*|qui|partenaire|collègue*|bff|binôme|moitié|maman|mère|frère|sœur|acolyte*|complice*|proche*)":
      { community: 5.36 },
    "community: (tague|taguez|tag|identifie|identifiez|mentionne|mentionnez) (un|une|ton|votre|vos|tes|ta|la|celui|celle|<number>|quelqu'un)":
      { community: 4.49 },
    'community: (tague|taguez|identifie|identifiez|mentionne|mentionnez|taguer|identifier) (nous|<mention>|moi)':
      { community: 4.49 },
    'community: (tague-nous|taguez-nous|identifiez-nous|identifie-nous|en nous (taguant|identifiant|mentionnant)|mentionnez-nous)':
      { community: 5.05 },
    'community: (avec|en utilisant|utilise*|via|sous) [le|notre|votre|les] hashtag* ': { community: 3.93 },
    'community: (partagez|partage|postez|poste|publiez|montrez|utilisez|utilise) .. (avec|en utilisant|sous|via) [le] [hashtag] <hashtag>':
      { event: -0.13, community: 5.08 },
    'community: (utilisez|utilise|hashtag) .. <hashtag>': { community: 3.37 },
    'community: (partagez|partage|postez|poste|envoyez|envoie|montrez|montre|publiez) [nous] [avec nous|en commentaire] (vos|tes|votre|ta|ton|la|une|un) [plus|meilleur*|plus belle*|propre*] (photo*|cliché*|selfie*|souvenir*|histoire*|look*|recette*|création*|vidéo*|moment*|expérience*|réalisation*|tenue*|image*|astuce*|anecdote*)':
      { community: 5.13 },
    'community: (montrez-nous|montre-nous|envoyez-nous|envoie-nous|partagez-nous|partage-nous|racontez-nous|raconte-nous) (vos|tes|votre|ton|ta|comment|à quoi|tout)':
      { event: -0.12, community: 3.69 },
    'community: (vos|tes|votre) (photos|clichés|selfies|souvenirs|créations|réalisations|looks|recettes|histoires|témoignages|plus belles photos|plus beaux clichés)':
      { community: 3.08 },
    'community: (repost|regram|repostée|reposté|rp) [de|by|from|via] <mention>': { community: 5.09 },
    'community: (repost*|regram*|ugc)': { community: 2.81 },
    'community: (📷|📸|🎥|crédit*|crédit photo|crédits photo*|photo|photos|photo de|photo par|cliché de|vidéo de|merci à|image) [de|par] <mention>':
      { community: 2.26 },
    'community: (photo|cliché|vidéo|recette|création|look|illustration|dessin) (de|par|signé*|réalisé* par|prise par|partagé* par|envoyé* par) <mention>':
      { community: 4.49 },
    "community: (merci|un grand merci|bravo) [à] <mention> [pour|d'avoir] (pour|d'avoir|de nous) [<any>] (photo|partage*|cliché|cette|ce|ces|belle|jolie|magnifique)":
      { community: 4.5 },
    'community: (photo|fan|client*|membre*|abonné*|lecteur*|look|création|bénévole*|recette|adhérent*) (de la semaine|du mois|du jour|de fan|de fans)':
      { event: 0.16, community: 3.83, 'general-info': 0.12, entertain: 0.11, other: -0.16 },
    'community: (ambassadeur*|ambassadrice*|club|tribu|communauté*|cercle|réseau de|squad|crew)': {
      connected: 0.19,
      community: 2.11,
      'general-info': 0.27,
    },
    'community: (notre|la|votre|cette|une|belle|grande|rejoignez la|rejoins la) communauté': {
      community: 2.97,
    },
    'community: (rejoignez|rejoins|rejoindre|intégrez|faites partie de|fais partie de|entrez dans) .. (communauté|groupe|club|famille|tribu|aventure|mouvement|réseau|team|cercle|ambassad*|discord|forum|fan club)':
      { community: 4.51 },
    "community: (groupe|canal|communauté|serveur) (facebook|whatsapp|telegram|discord|strava|linkedin|privé|d'entraide)":
      { community: 4.52 },
    'community: (devenez|deviens|devenir) (ambassad*|bénévole*|membre*|parrain|marraine|adhérent*)': {
      community: 3.95,
    },
    'community: (bénévole|bénévoles|bénévolat|volontaire*|entraide|coup de main|donner un coup de main)': {
      community: 1.96,
    },
    'community: (nos|vos|les|notre|une|un) [fidèle*|chers|chères] {customer} .. (partage*|racont*|témoign*|envoy*|photo*|montre*|ont|nous a|créé*|réalis*|fabriqu*)':
      { 'exclusive-info': 0.16, community: 3.65 },
    "community: (nos|notre|une de nos|un de nos|l'une de nos|l'un de nos) [fidèle*|chère*|talentueu*|super] {customer}":
      { discount: 0.11, 'exclusive-info': 0.16, connected: -0.24, community: 2.02 },
    "community: (entre (vous|adhérents|membres|passionnés|voisins|parents|lecteurs|fans|utilisateurs|joueurs|amis|filles|clients|habitants)|les uns (et|avec|aux|des) (les|autres)|d'autres (parents|membres|passionnés|clients|joueurs|utilisateurs|lecteurs))":
      { opinion: 0.11, community: 3.25, 'general-info': 0.17 },
    "community: (shout out|shoutout|big up|spéciale dédicace|dédicace à|clin d'œil à|bravo à|coup de chapeau) .. <mention>":
      { community: 2.81 },
    'community: (vu sur|aperçu sur|porté par|portée par|sublime sur|styled by|stylé par|repéré chez|repérée chez) <mention>':
      { community: 3.37 },
    'community: (avec tes|avec vos|avec ton|avec votre|à un|à une|entre) (ami*|amie*|pote*|copain*|copine*|proches|famille|voisin*|collègue*)':
      { community: 1.12 },
    "community: (partage*|partagez|envoie|envoyez|transfère*) .. (ami*|pote*|copine*|copain*|proche*|quelqu'un|entourage|collègue*)":
      { community: 3.93 },
    'community: (parraine*|parrainez|invite*|amène*|viens avec|venez avec) .. (ami*|pote*|copine*|proche*)': {
      community: 2.81,
    },
    'community: (fans|supporters|supporteurs|kop|ultras|tribune*|fan club|allez les|ensemble derrière)': {
      event: 0.17,
      connected: -0.16,
      community: 1.74,
    },
    'community: (le mot de la fin|nous raconte|vous raconte*|racontent|raconte son|raconte sa|se confie*|témoigne|témoignent|dans ses mots|leurs mots)':
      { reviews: -0.17, connected: -0.21, community: 3.16, 'general-info': -0.14 },
    'community: (gagnant*|vainqueur*|lauréat*|finaliste*|champion*|podium|participant*|compétiteur*|candidat*)':
      {
        purchase: -0.19,
        reviews: -0.21,
        opinion: 0.16,
        event: -0.18,
        connected: 0.14,
        ideas: 0.16,
        community: 1.92,
        'general-info': 0.27,
      },
    'community: (félicitations|bravo|chapeau) (à|au|aux) .. (gagnant*|vainqueur*|lauréat*|finaliste*|participant*|élève*|étudiant*|équipe*|champion*|<mention>)':
      { reviews: -0.12, connected: -0.16, community: 2.65, 'general-info': 0.14 },
    'community: (participants|élèves|étudiants|habitants|riverains|voisins|familles|supporters|citoyens|jeunes)':
      { purchase: -0.18, 'new-products': -0.23, community: 0.77, 'general-info': -0.15, entertain: 0.2 },
    "community: (vous avez été <number>|vous étiez <number>|vous êtes <number>|plus de <number> (membres|d'entre vous|passionnés|joueurs|participants)|<number> membres)":
      { community: 3.12 },
    "community: (connaissez-vous|tu connais|vous connaissez|nomine*|proposez|recommandez) .. (quelqu'un|une personne|un voisin|une voisine) qui":
      { community: 3.37 },
    "community: (et si c'était vous|à vous de jouer|à toi de jouer|on repartage*|on reposte*|nous repartagerons|en story|sera repartagée|seront repartagées|les plus belles (seront|photos)|sur notre compte)":
      { community: 2.72 },
    "community: (on adore|on aime|j'adore|trop beau|sublime|canon|wahou|wow|magnifique) .. (<mention>|vos photos|votre photo|cette photo de)":
      { community: 2.81 },
    "community: (je|j'ai|mon|ma|mes) +quotation": {
      reviews: 0.11,
      event: -0.24,
      community: 1.16,
      'general-info': -0.28,
    },
    "community: (rencontres entre|rencontrez d'autres|échangez avec (d'autres|la|des)|discutez avec|retrouvez les autres|partagez entre)":
      { community: 3.37 },
    'community: (fait maison par|créé par nos|imaginé par nos|proposé par nos|réalisé par nos) {customer}': {
      community: 3.37,
    },
    'community: (ambassadeur|ambassadrice) (de la maison|de la marque|de france|mondial*|internation*)': {
      community: -1.68,
    },
    "community: (communauté (de communes|urbaine|d'agglomération|européenne|scientifique|internationale|éducative)|communautés de communes)":
      { community: -2.26 },
    'community: (fonds communs|réseau (social|sociaux|électrique|de transport)|réseaux sociaux|club de golf|club sandwich)':
      { community: -1.69 },
    'community: (merci|bravo|chapeau|félicitations) .. <mention>': { community: 2.41 },
    'community: <mention> .. (photo*|cliché*|partage*|création*|look|recette*|dessin*|cosplay)': {
      community: 2.82,
    },
    'community: (cosplay|fan art|fanart|fan made|reprise) [de|par]': { community: 2.9 },
    "community: (la|le|les|l'|ce|cette|ces) <any> (de|d'|par|signé|signée|chez) <mention> -post:link": {
      community: 3.09,
    },
    "community: (groupe|club|réseau|communauté|cercle) (d'échange*|d'entraide|de lecture|du mardi|du mercredi|du jeudi|du samedi|de parents|de passionnés|d'anciens)":
      { community: 4.11 },
    'community: (nos|rejoignez nos|rejoins nos|<number>) (bénévoles|volontaires|ambassadeurs|ambassadrices)':
      { connected: -0.16, community: 3.74 },
    "community: (nos habitués|nos fidèles|ce sont vous|c'est vous|vos chants|vos tifos|vous étiez nombreux|vous avez été nombreux)":
      { community: 2.37 },
    'community: (coéquipiers|partenaire* de jeu|binôme*|covoitur*|échanger vos|troquer|troc|avec (vos|tes|les) voisins)':
      { community: 3.34 },
    'community: (postez|poste|envoyez|envoie|partagez|partage) .. (votre|ta|vos|tes) .. (photo*|vidéo*|candidat*|version)':
      { community: 3.36, 'jobs-investors': 0.1 },
    'community: (photo en commentaire|en story|vos photos|vos plus belles)': { community: 1.75 },
    "community: (la|le|les|l'|ce|cette|ces) <any> <any> (de|d'|par|signé|signée|chez) <mention> -post:link": {
      community: 3.01,
    },
    'community: (entre|avec) (jardiniers|jardinières|gourmands|mamans|papas|sportifs|collectionneurs|habitués|copines|copains|gens du quartier|les voisins)':
      { community: 3 },
    'giveaway: (jeu concours|jeux concours|jeu-concours|concours|giveaway*|tirage au sort|tirages au sort|tombola*|loterie*)':
      { ideas: 0.23, community: -0.12, giveaway: 4.35 },
    'giveaway: (tente|tentez|tenter|courez|avoir) [de|ta|votre|la] (chance|gagner|remporter)': {
      community: -0.1,
      giveaway: 5.37,
    },
    'giveaway: (à|de|pour) (gagner|remporter)': { giveaway: 4.25 },
    'giveaway: (chance*|occasion) de (gagner|remporter|décrocher)': { giveaway: 5.53 },
    'giveaway: (gagne|gagnez|remporte|remportez) (un|une|le|la|ton|votre|des|deux|vos|tes|<number>|<money>)':
      { giveaway: 3.89 },
    'giveaway: (fais|faites|faire|vous fait|te fait|fera) gagner': { giveaway: 5.34 },
    'giveaway: (<number> (gagnant*|lot*|places à gagner|heureux)|à la clé|en jeu)': {
      event: 0.11,
      giveaway: 3.71,
    },
    'giveaway: (pour (participer|jouer|tenter)|(suis|suivez|likez|like|identifie|identifiez|taguez|tague|commente|commentez|rt) .. (gagner|participer|concours))':
      { community: -0.27, giveaway: 4.58 },
    "giveaway: (tiré* au sort|tirage le|règlement (du jeu|complet|en bio)|sans obligation d'achat|bonne chance)":
      { giveaway: 3.92 },
    'giveaway: (gagnant*|lot|lots|jouer|jouez)': {
      service: 0.32,
      event: -0.11,
      ideas: 0.23,
      community: 0.23,
      'general-info': -0.13,
      giveaway: 1.21,
    },
    'giveaway: (félicitations|bravo) (à|au|aux) .. gagnant*': { giveaway: 0.65 },
    'entertain: (mdr|lol|ptdr|haha*|mème*|meme*|mood|pov|quand (tu|vous|on|il|ton|le)|ce moment où|cette personne qui|😂|🤣|😜|😎|😏|🍻)':
      {
        reviews: 0.16,
        'new-products': -0.34,
        connected: 0.19,
        community: -0.15,
        entertain: 1.95,
        other: -0.4,
      },
    'entertain: (devine*|devinette*|quiz|énigme*|rébus|charade|jeu des|qui suis-je|vrai ou faux|trouvez)': {
      entertain: 2.2,
      other: -0.17,
    },
    "entertain: (blague*|humour|rire|drôle*|marrant*|jeu de mots|poisson d'avril)": { entertain: 1.5 },
    'greeting: (bonne|belle|joyeuse*|heureuse|excellente) (année|fête*|journée|soirée|semaine|pâques|rentrée|nuit|saint-valentin|fin de semaine)':
      { 'general-info': -0.11, entertain: -0.26, greeting: 3.37, 'jobs-investors': -0.1, other: -0.24 },
    'greeting: (joyeux|bon|bel|excellent) (noël|anniversaire|dimanche|lundi|mardi|mercredi|jeudi|vendredi|samedi|week-end|weekend|ramadan|été|14 juillet|1er mai|ouikenne)':
      { greeting: 3.23, other: -0.22 },
    'greeting: (bonjour|bonsoir|hello|coucou|bonnes (vacances|fêtes)|meilleurs vœux|meilleurs voeux|bonne fête)':
      { 'new-products': -0.1, service: 0.19, connected: -0.12, community: -0.33, greeting: 2.63 },
    'greeting: (vous souhait*|te souhait*|souhaite (à|une|un|de))': {
      'new-products': 0.13,
      connected: -0.14,
      greeting: 2.73,
    },
    'inspire: (citation*|motivation*|inspiration*|proverbe*|sagesse|mantra*)': {
      entertain: -0.13,
      inspire: 2.2,
    },
    "inspire: (crois en|croyez en|croire en|n'abandonne*|ose*|osez|rêve*|la vie est|le bonheur|le succès|le courage|chaque jour est|rien n'est impossible)":
      { ideas: 0.13, inspire: 2 },
    "inspire: (il suffit|il faut savoir|l'important c'est|prends le temps|prenez le temps|sois|soyez)": {
      inspire: 1.25,
    },
    'cause: (don|dons|faites un don|donner|collecte*|cagnotte|sensibilis*|journée (mondiale|internationale|nationale)|octobre rose|movember|téléthon|association*|solidarité)':
      {
        'new-products': -0.12,
        event: 0.35,
        connected: -0.16,
        community: 0.18,
        entertain: -0.25,
        inspire: -0.1,
        cause: 3.14,
        other: -0.25,
      },
    "cause: (climat*|égalité|racisme|justice|droits (humains|de l'homme|des femmes)|réfugié*|pauvreté|violence*|handicap|planète)":
      { 'general-info': -0.55, cause: 1.24 },
    "jobs-investors: (recrut*|on recrute|nous recrutons|rejoins (notre|l') équipe|rejoignez (nos|notre) équipe*|postul*|offre* d'emploi|emploi*|cdi|cdd|stage|alternance|candidature*|cv|poste à pourvoir)":
      { community: -0.22, 'general-info': -0.21, entertain: -0.12, 'jobs-investors': 3.29 },
    "jobs-investors: (actionnaire*|investisseur*|dividende*|résultats (trimestriels|annuels|semestriels)|chiffre d'affaires|rapport annuel)":
      { purchase: -0.11, 'jobs-investors': 2.64 },
    "other: (à suivre|départ|étape|jour|c'est parti|en route|arrivée)": {
      discount: -0.12,
      purchase: -0.24,
      reviews: -0.15,
      'new-products': 0.15,
      connected: 0.1,
      community: 0.16,
      'general-info': 0.26,
      other: 0.53,
    },
    'shape: abstract-words': {
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
    'shape: greeting': {
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
    'shape: call-to-link': {
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
    'shape: caption': {
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
    'shape: choice-list': {
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
    'shape: closing-question': {
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
    'shape: colon': { reviews: -0.24, 'general-info': 0.1 },
    'shape: date': {
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
    'shape: ellipsis': {
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
    'shape: exclamation': {
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
    'shape: first-person-plural': {
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
    'shape: first-person-singular': {
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
    'shape: handle-credit': { connected: -0.11, community: 0.44 },
    'shape: hashtag-campaign': { giveaway: 0.22 },
    'shape: headline': {
      discount: -0.12,
      reviews: -0.14,
      event: 0.46,
      community: -0.1,
      'general-info': -0.33,
    },
    'shape: imperative-opening': {
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
    'shape: introduction': {
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
    'shape: link': {
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
    'shape: list': { 'general-info': 0.28 },
    'shape: long-prose': { reviews: -0.34, 'new-products': -0.33, community: -0.33, 'general-info': 0.53 },
    'shape: long-words': {
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
    'shape: mention': {
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
    'shape: mention-first': {
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
    'shape: middling-words': {
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
    'shape: no-sentence': {
      'general-info': -0.8,
      entertain: -0.39,
      greeting: -0.62,
      inspire: -0.14,
      cause: -0.1,
      other: 0.89,
    },
    'shape: number-fact': {
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
    'shape: percentage': {
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
    'shape: price': {
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
    'shape: price-cut': { discount: 4.72, purchase: -0.48, 'new-products': -0.1 },
    'shape: promo-code': { discount: 4.64, purchase: -0.66 },
    'shape: question': {
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
    'shape: question-opening': {
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
    'shape: question-to-reader': {
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
    'shape: quotation': {
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
    'shape: quote-credit': { reviews: 1.46 },
    'shape: reply': {
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
    'shape: second-person': {
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
    'shape: shop-link': {
      discount: -0.15,
      purchase: 1.38,
      'new-products': 0.34,
      event: 0.57,
      'general-info': -0.19,
    },
    'shape: short': {
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
    'shape: short-reply': { service: -0.16, connected: 1.13, community: -0.1, 'general-info': -0.1 },
    'shape: signature': {},
    'shape: stacked-marks': { 'new-products': -0.31, 'general-info': 0.24, entertain: -0.12, other: 0.18 },
    'shape: we-to-you': {
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
