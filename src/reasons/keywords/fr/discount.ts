import type { Keyword } from '../keywords.ts';

export const FR_DISCOUNT = [
  { say: "(jusqu'à) [moins] <percent>", weight: 3 },
  {
    say: '<percent> [de] (réduction*|remise*|rabais|réduc|promo|promotion|offert*|de moins|de ristourne|sur tout|supplémentaire*)',
    weight: 4.5,
  },
  { say: '<percent> (sur|dès|pour tout*|avec le code|à partir|chez|de cashback|remboursé*)', weight: 3 },
  {
    say: '(profite*|bénéficie*|économise*|remise|réduction|rabais|promo|soldes|moins) .. <percent>',
    weight: 4,
  },
  { say: '(réduction*|remise|remises|rabais|ristourne*|réduc|réducs|réduct*)', weight: 4 },
  {
    say: "<money> (de réduction|de remise|offert*|de moins|remboursé*|de rabais|de réduc|d'économie*|de cashback)",
    weight: 4.5,
  },
  { say: "(économise*|économisez|épargnez|épargne) [jusqu'à] (<money>|<percent>)", weight: 4 },
  {
    say: "(code promo|codes promo|code réduction|code avantage|code de réduction|bon de réduction|bons de réduction|bon d'achat|bons d'achat|coupon*)",
    weight: 4.5,
  },
  {
    say: '(avec|utilise*|saisi*|entre*|rentre*|tape*|via) [le|mon|notre|ce] code',
    weight: 3.5,
    not: ['reply'],
  },
  { say: 'code <code>', weight: 4.5, needs: ['promo-code'] },
  { say: '(soldes|soldé|soldés|soldée|soldées|en solde|#soldes)', weight: 3.5 },
  {
    say: "(soldes|promo|promotion*|offre*|vente flash|ventes flash|vente privée|ventes privées) .. (commence*|débute*|démarre*|continue*|se terminent|se termine|prolong*|jusqu'au|valable*|dernier*|expire*)",
    weight: 4,
  },
  {
    say: '(deuxième démarque|2e démarque|2ème démarque|dernière démarque|troisième démarque|braderie|déstockage|destockage|liquidation|outlet|prix cassés|prix barrés)',
    weight: 4,
  },
  {
    say: '(vente flash|ventes flash|vente privée|ventes privées|vente exceptionnelle|french days|black friday|cyber monday|single day|prime day*)',
    weight: 3.5,
  },
  { say: '(promo|promos|promotion|promotions|en promo|en promotion)', weight: 3.5 },
  { say: '(à|en) moitié prix', weight: 4.5 },
  { say: 'moitié prix', weight: 4 },
  { say: '<number> (acheté*|achetée*) .. (offert*|gratuit*|à)', weight: 4.5 },
  {
    say: '(le deuxième|la deuxième|le 2e|la 2e|le 2ème|la 2ème|le second|la seconde) .. (offert*|gratuit*|à moitié prix|à <percent>|à <money>)',
    weight: 4.5,
  },
  {
    say: "(<number> pour le prix d'un|<number> pour le prix d'une|<number> pour le prix de <number>|un acheté un offert|1+1|2 pour 1|deux pour un|3 pour 2)",
    weight: 4.5,
  },
  { say: '<number> pour <money>', weight: 3 },
  {
    say: '(livraison|frais de port|port|expédition|frais de livraison|retour) .. (offert*|gratuit*|à 1 €|à 0 €|réduit*)',
    weight: 4,
    evenNegated: true,
  },
  {
    say: '(sans|zéro|pas de|0) (frais|commission|engagement|frais de port|frais de livraison|frais de dossier|acompte)',
    weight: 2.5,
    evenNegated: true,
  },
  { say: '(offert|offerte|offerts|offertes)', weight: 2.5, not: ['imperative-opening'] },
  { say: "(est|sont|vous est|vous sont|t'est) offert*", weight: 3.5 },
  {
    say: '(cadeau*|échantillon*|surprise|café*|dessert*|boisson*|entrée|verre|mois|nuit*|menu*|place*|portion|trousse|pochette|tote bag|essai|diagnostic|devis|gravure|glace*) (offert*|gratuit*)',
    weight: 3.5,
  },
  {
    say: "(on|nous) (vous|t') (offre|offrons) (le|la|les|un|une|votre|ton|l'|<number>|<percent>|<money>)",
    weight: 3.5,
  },
  {
    say: "(pour tout achat|pour l'achat|pour toute commande|pour chaque (achat|commande)|dès <money> d'achat*|à partir de <money> d'achat*|dès <number> articles)",
    weight: 4,
  },
  { say: '(cadeau|cadeaux) .. (achat*|commande*)', weight: 3 },
  { say: "(gratuit|gratuite|gratuits|gratuites|gratos) (pour|avec|dès|le|ce|jusqu'au|tout)", weight: 2 },
  { say: '(un|une|<number>) .. (gratuit*|gratos)', weight: 1 },
  { say: '(essai|essayez|testez|teste) .. (gratuit*|gratos)', weight: 3.5 },
  { say: "(<number> (mois|jours|semaines) (gratuit*|offert*|d'essai)|mois offert*)", weight: 4 },
  {
    say: '(offre*|tarif*|prix|remise*|formule*) (exceptionnel*|spécial*|de lancement|promotionnel*|préférentiel*|réduit*|découverte|imbattable*|de folie|doux|mini*|choc|étudiant*|early bird|irrésistible*|flash|limitée*|du moment|du jour|exclusive*|anti-inflation|club|membre*|groupe)',
    weight: 3.5,
  },
  { say: '(tarif*|prix) (réduit*|spécial*|préférentiel*)', weight: 3.5 },
  { say: '(petit*|bon|bons|mini) prix', weight: 2.5 },
  { say: "(bon plan|bons plans|bonne affaire|bonnes affaires|super deal|deal|deals|l'affaire)", weight: 3 },
  { say: '(profite*|bénéficie*) .. (offre*|promo*|remise*|tarif*|prix|avantage*|réduction*)', weight: 4 },
  {
    say: "(offre|offres|promo|promotion) [valable*|en cours|réservée|limitée] (du|jusqu'au|jusqu'à|ce|dans|en|sur|valable)",
    weight: 2.5,
  },
  {
    say: '(valable*|dans la limite des stocks|hors promo*|non cumulable*|offre soumise|voir conditions|selon conditions|sous conditions)',
    weight: 2,
  },
  {
    say: "(aujourd'hui seulement|seulement aujourd'hui|ce week-end seulement|uniquement ce|uniquement aujourd'hui|24h seulement|48h|pendant <number> heures|durée limitée)",
    weight: 2.5,
  },
  { say: "(à|au prix de|pour) <money> (seulement|au lieu|la semaine|jusqu'au|ce)", weight: 3 },
  { say: '(seulement|que|juste|à peine) <money>', weight: 2.5 },
  { say: "(au lieu de|au lieu d'|contre|avant|valeur|d'une valeur de|initialement) <money>", weight: 2.5 },
  { say: 'au lieu de', weight: 2, needs: ['price'] },
  { say: '(baisse*|baissons|baissé|casse*|cassons|cassés|chute*|fondent|dégringole*) .. prix', weight: 3.5 },
  {
    say: '(prix|tarifs) .. (baisse*|baissent|en baisse|cassés|barrés|réduits|fondent|bloqués|chutent)',
    weight: 3.5,
  },
  { say: '(doublez|double|triple|doublés|bonus|x2|x3) .. points', weight: 3.5 },
  { say: '(points|carte de|programme de|prime de) (fidélité|bonus|cadeau*|offerts)', weight: 3 },
  { say: '(cagnotte*|cagnottez|cashback|remboursé*|rembourse*)', weight: 2, not: ['post:reply'] },
  { say: '(happy hour*|apéro offert|early bird*|carte fidélité)', weight: 3.5 },
  { say: '(parraine*|parrainage|parrainez)', weight: 2.5 },
  {
    say: "(étudiant*|moins de 26 ans|-26 ans|demandeur* d'emploi|senior*|enfant*|familles nombreuses) .. (gratuit*|tarif réduit|demi-tarif|réduction)",
    weight: 3.5,
  },
  { say: '(demi-tarif|mi-prix|mi prix)', weight: 4.5 },
  { say: 'gratuit* pour les (enfants|moins|étudiants|enseignants|adhérents|abonnés)', weight: 3.5 },
  { say: '(reprise|bonus écologique|prime à la conversion|aide) .. <money>', weight: 2.5 },
  { say: '(reprenons|reprise de) (votre|ton|vos) ancien*', weight: 3 },
  { say: '(carte cadeau|cartes cadeaux|chèque cadeau|chèques cadeaux|bon cadeau|bons cadeaux)', weight: 0.8 },
  { say: '(formule|menu|plat du jour) .. <money>', weight: 1 },
  { say: '(à volonté|illimité) .. <money>', weight: 2.5 },
  { say: '(faites|fais|faire) .. (économies|affaires|bonnes affaires)', weight: 3 },
  { say: '(les|des|vos) économies', weight: 2 },
  { say: '(pas cher|moins cher|à prix|abordable*|budget)', weight: 1 },
  { say: "(prix|tarif) (d'ami*|rond*|unique*|malin*)", weight: 2.5 },
  {
    say: '(dernier* (jour*|heure*|chance)|plus que <number> (jours|heures)) .. (solde*|promo*|offre*|profiter|remise|réduction|code)',
    weight: 3,
  },
  {
    say: "(sur (tout le site|toute la boutique|toute la collection|tout le magasin|une sélection|l'ensemble))",
    weight: 2,
    needs: ['percentage'],
  },
  { say: '(sale|discount|off)', weight: 2, needs: ['percentage'] },
  { say: '(avantage*|privilège*) (fidélité|client*|adhérent*|abonné*|membre*)', weight: 2.5 },
  { say: '(bonne nouvelle|on a pensé à|cadeau)', weight: 0.3 },
  { say: '(à|de|pour) (gagner|remporter)', weight: -2 },
  {
    say: '(entrée libre|entrée gratuite|accès gratuit|accès libre|gratuit et ouvert|inscription gratuite|événement gratuit|gratuit sur inscription|participation gratuite)',
    weight: -2,
  },
  {
    say: '(sans (sucre*|gluten|alcool|lactose|huile|sulfate*|paraben*|fil|additif*|conservateur*))',
    weight: -1.5,
    evenNegated: true,
  },
  {
    say: "(offre (d'emploi|de stage|d'alternance|de formation)|offres d'emploi|appel d'offres|l'offre et la demande|offre (un|une) (vue|moment|expérience|cadre))",
    weight: -2.5,
  },
  {
    say: '(solde* (du compte|migratoire|de tout)|code (de la route|du travail|vestimentaire|civil|postal|source|qr)|qr code)',
    weight: -2.5,
  },
  { say: '(temps libre|libre cours|bonne affaire classée)', weight: -1 },

  { say: '(acheté|achetée|achetés|achetées) .. (offert*|en cadeau|gratuit*)', weight: 4 },
  { say: '(offert*|en cadeau) .. (acheté*|achat*|commande*|inscription)', weight: 3.5 },
  { say: "(prime|aide|bonus|chèque) [de|d'un montant de] [jusqu'à] <money>", weight: 3 },
  { say: "<money> (de prime*|d'aide*|de bonus|de crédit|de ristourne|en bon)", weight: 3.5 },
  { say: '<number> {product} pour <money>', weight: 3 },
  {
    say: '(pour toute inscription|pour toute réservation|pour une .. (achetée|commandée)|pour un .. (acheté|commandé))',
    weight: 3,
  },
  {
    say: '(sur présentation de|pour les membres|réservé aux adhérents) .. (offert*|gratuit*|<percent>|<money>|remise|réduction)',
    weight: 3.5,
  },
  {
    say: "(remise (des|du|de|en|à|d'un|d'une|aux) (médailles|prix|diplômes|clés|chèque|trophée*|dons|forme|service|état|question|niveau|route|cause|plat)|prise en charge)",
    weight: -3,
  },

  {
    say: "(cette semaine|ce week-end|aujourd'hui|ce mois-ci|tous les <date>|jusqu'à <date>|jusqu'au <date>|jusqu'à ce soir) .. <money>",
    weight: 2.5,
  },
  {
    say: "(troisième|3e|3ème|deuxième|2e|2ème|second|seconde|dixième|10e) (est|à|c'est|pour) (pour nous|offert*|gratuit*|<percent>|<money>|moitié)",
    weight: 4.5,
  },

  { say: "(1+1|2+1|3+1|4+1|5+1|2+2|3+2|4+2|10+1) [est|c'est] (gratuit*|offert*)", weight: 6 },
  {
    say: "(frais|tva|taxes|inscription|adhésion|livraison|montage|installation) (de dossier|d'inscription|d'adhésion|d'entrée|d'activation|de port|de livraison|de mise en service) .. (offert*|gratuit*|remboursé*|à <money>|à 0)",
    weight: 5.5,
  },
  {
    say: "(offert|offerte|offerts|offertes) (dès|à partir de|pour tout*|pour l'achat|pour chaque|pour un|pour une|sans minimum|avec|à chaque|en caisse|en magasin*|à nos)",
    weight: 5,
  },
  {
    say: "(en spécial|spécial de la semaine|spéciaux de la semaine|aubaine*|vente d'entrepôt|vente trottoir|on efface les taxes|coupon-rabais|liquidation de|conditions salon|prix salon|prix coûtant|prix d'usine|prix plancher)",
    weight: 5,
  },
  { say: "<percent> pour (vous|toi|elle|lui|l'achat|votre|ton|toute commande|toute inscription)", weight: 5 },
  { say: '(à|pour) <money> (de plus|supplémentaire*|symbolique|seulement)', weight: 4.5 },
  {
    say: "(tarif*|offre*|prix|remise*|promo*) (de rentrée|de la rentrée|spéciale rentrée|de bienvenue|de parrainage|duo|famille|jeune*|solidaire*|de saison|du mois|de la semaine|du week-end|de fidélité|d'ouverture|de noël)",
    weight: 4.5,
  },
  {
    say: "braderie (solidaire|du livre|associative|des commerçants|de <any>|annuelle|de printemps|d'automne)",
    weight: 2,
  },
  {
    say: '(<number>|<time>|un|une|avec) .. (entrée|accès|parking|stationnement|navette*|wifi|dépistage|participation|inscription) (gratuit*|libre*)',
    weight: -2,
  },
  {
    say: "<percent> (sur|en) (un an|<number> ans|<number> an|<number> mois|l'année|cinq ans|trois ans|dix ans|la période|le trimestre|le marché)",
    weight: -1,
  },
  {
    say: '(café|apéro|verre|goûter|collation|cocktail|petit-déjeuner|pot|buffet) offert* .. (retour|arrivée|issue|accueil|fin|après|participant*)',
    weight: 1.5,
  },
  {
    say: "(<money> seulement|<money>) (ce|cette|uniquement|du|jusqu'au|jusqu'à|aujourd'hui|tout le) (week-end|<date>|semaine|mois|seulement)",
    weight: 5,
  },
  {
    say: "valable* (un an|<number> ans|<number> mois|toute la saison|toute l'année|partout|dans toute|à vie)",
    weight: 0.3,
  },
  {
    say: "(promo|promotion) (<year>|sortante|de la santé|du sport|interne|de l'égalité|de la lecture|de nos élèves)",
    weight: -2,
  },
  {
    say: 'solde (de la|du|créditeur|débiteur|bancaire|restant|budgétaire|naturel|commercial|à régler|à payer|à verser)',
    weight: -2,
  },
  {
    say: '<percent> des (femmes|hommes|français*|belges|québécois*|client*|gens|personnes|ménages|salariés|entreprises|jeunes|parents|consommat*|voyageurs|étudiants|propriétaires|enfants|patients|utilisat*|émissions|ventes|élèves|participants|foyers|déchets|dons|cas)',
    weight: -0.5,
  },
  { say: "<percent> dès (<money>|<number>|deux|trois|le|la|aujourd'hui|maintenant|l'achat|ce)", weight: 4.5 },
  { say: '(rég|régulier|prix régulier|prix conseillé|au lieu de) <money>', weight: 5 },
  {
    say: "(gagner|gagnez|remporter|remportez) .. (bon d'achat|bons d'achat|carte cadeau|carte-cadeau|code promo|chèque cadeau|bon cadeau)",
    weight: -1,
  },
] as const satisfies readonly Keyword[];
