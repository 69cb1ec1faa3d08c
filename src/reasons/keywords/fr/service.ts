import type { Keyword } from '../keywords.ts';

export const FR_SERVICE = [
  {
    say: "(nous nous excusons|toutes nos excuses|nos excuses|nous vous prions de nous excuser|veuillez nous excuser|mille excuses|on s'excuse|nos sincères excuses|excusez-nous|pardon pour)",
    weight: 4.5,
  },
  { say: '(désolé|désolée|désolés|désolées|navré*|excuses|regrettons)', weight: 3, not: ['question'] },
  { say: "(désolé*|navré*) (pour|de|d'|que|si)", weight: 3.5 },
  {
    say: "(merci de nous|pouvez-vous nous|peux-tu nous|pourriez-vous nous|pourrais-tu nous|n'hésitez pas à nous|envoyez-nous|envoie-nous|écrivez-nous|écris-nous|contactez-nous|contacte-nous) .. (mp|dm|message privé|privé|messagerie|inbox)",
    weight: 4.5,
  },
  {
    say: '(en mp|en dm|en message privé|par message privé|en privé|par mp|par dm)',
    weight: 3,
    needs: ['post:reply'],
  },
  {
    say: '(numéro de commande|numéro de dossier|référence de (commande|réservation|dossier)|numéro client|numéro de suivi|numéro de contrat|numéro de billet|adresse mail|adresse e-mail|coordonnées|nom et prénom|code postal)',
    weight: 4,
    needs: ['second-person'],
  },
  {
    say: '(numéro de commande|numéro de dossier|numéro client|numéro de suivi|numéro de contrat)',
    weight: 4,
  },
  {
    say: "(nos équipes|nos techniciens|nous|on) .. (mobilisé*|à pied d'œuvre|travaill* (à|sur|dessus)|sont dessus|est dessus|font le nécessaire|faisons le nécessaire|faisons le point|intervien*|cherch* une solution)",
    weight: 3.5,
  },
  {
    say: '(panne*|dysfonctionnement*|incident*|perturbation*|perturbé*|bug*|interruption*|coupure*|problème technique|problèmes techniques|souci technique|incident technique|indisponible*|indisponibilité)',
    weight: 3.5,
  },
  {
    say: '(maintenance (prévue|programmée|en cours)|opération de maintenance|pour maintenance|en maintenance)',
    weight: 4,
  },
  {
    say: '(rappel (de produit*|produit*|de lot*|volontaire|consommateur*)|rappelons .. (lot*|produit*)|rappelé* .. lot*|ne pas consommer|retrait de la vente|procédons au rappel)',
    weight: 4.5,
    evenNegated: true,
  },
  { say: '(retard|retards|retardé*|retarde)', weight: 2.5 },
  {
    say: '(annulé|annulée|annulés|annulées|annulation*|reporté|reportée|reportés|reportées|report du|report de|suspendu*|interrompu*|supprimé*|déviée|déviés|déviées|déprogrammé*)',
    weight: 4,
  },
  {
    say: '(est|sont|sera|seront|être|reste|restent|restera|resteront) [malheureusement|exceptionnellement|temporairement|également] (fermé*|annulé*|reporté*|indisponible*|suspendu*|perturbé*|inaccessible*|coupé*|interrompu*)',
    weight: 4,
  },
  {
    say: '(exceptionnellement|temporairement|provisoirement) (fermé*|indisponible*|suspendu*|clos*)',
    weight: 4,
  },
  {
    say: "(fermeture exceptionnelle|fermeture anticipée|fermé ce|fermée ce|fermés ce|fermeture temporaire|fermeture* (pour|en raison)|horaires modifiés|changement d'horaire*|modification* d'horaire*|changement de programme|changement de lieu|changement de date)",
    weight: 3.5,
  },
  {
    say: "(en raison (de|du|des|d')|suite (à|aux|au) (la|une|un|l'|des|intempéries|mouvement|problème*|incident*)|à cause (de|du|des))",
    weight: 2,
  },
  {
    say: "(en raison (du|de la|de l'|des|d'un|d'une) .. (grève*|intempéries|tempête|neige|mouvement social|météo|travaux|canicule|accident|incident*|conditions|crise|covid*))",
    weight: 4,
  },
  {
    say: '(grève*|mouvement social|trafic|circulation .. (interrompue|perturbée|difficile)|info trafic|infotrafic|point trafic)',
    weight: 2.5,
  },
  {
    say: '(alerte|attention|important|vigilance) [aux|à|⚠] .. (arnaque*|fraude*|faux|fausse*|phishing|hameçonnage|escroc*|démarchage*|usurp*|tempête|orage*|crue*)',
    weight: 4.5,
  },
  {
    say: '(arnaque*|phishing|hameçonnage|escroc*|usurpation|faux (site|compte|profil|concours|mail*|sms|conseiller*)|fraude*)',
    weight: 3,
  },
  {
    say: '(ne (demandons|demanderons|vous demande*) jamais|jamais vos (coordonnées|codes|identifiants))',
    weight: 4.5,
    evenNegated: true,
  },
  {
    say: "(service client*|service clientèle|service après-vente|sav|support technique|notre support|centre d'aide|assistance|conseillers|hotline|numéro vert|chat en ligne)",
    weight: 2,
  },
  {
    say: "(joindre|contacter|contactez|appeler|appelez|écrire à|écrivez) .. (service client*|notre équipe|nos équipes|nos conseill*|support|l'assistance|<phone>|<email>)",
    weight: 2.5,
  },
  {
    say: "(une question|des questions|besoin d'aide|besoin d'un conseil|un problème|un souci|une demande) .. (contactez|écrivez|appelez|équipe|conseill*|réponse*|répond*|là pour|<phone>|<email>|<url>|faq)",
    weight: 3,
  },
  {
    say: "(pour (vous répondre|vous aider|vous accompagner|vous renseigner|répondre à vos questions|t'aider|te répondre)|à votre écoute|à votre disposition|à ton écoute|joignable*)",
    weight: 3,
  },
  {
    say: "(comment peut-on vous aider|comment pouvons-nous vous aider|on est là pour (vous|t')|nous sommes là pour vous)",
    weight: 3.5,
  },
  { say: '(faq|foire aux questions|questions fréquentes|vos questions)', weight: 2 },
  {
    say: '(échange|échanges|retour|retours|remboursement*|remboursé*|garantie|échangé*) .. (gratuit*|<number> jours|possible*|commande*|article*|billet*|intégral*|sous|pris en charge|automatique*)',
    weight: 3,
  },
  { say: '(remboursement|remboursements|rembourserons|remboursés|remboursées|retour colis)', weight: 3 },
  {
    say: '(livraison*|colis|commande*) .. (retard*|délai*|perturbé*|suivre|suivi|perdu*|prolongé*|bloqué*)',
    weight: 3.5,
  },
  {
    say: '(gêne occasionnée|désagrément*|merci de votre (patience|compréhension)|merci pour votre (patience|compréhension)|votre compréhension|votre patience)',
    weight: 4.5,
  },
  {
    say: "(rétabli*|résolu*|réparé*|de nouveau (disponible*|accessible*|opérationnel*)|retour à la normale|tout est rentré dans l'ordre|corrigé*|refonctionne*|réouverture)",
    weight: 3,
  },
  { say: '(bonjour|bonsoir|hello|coucou|salut)', weight: 3, needs: ['mention-first'] },
  { say: '(bonjour|bonsoir|hello|coucou|salut)', weight: 3.5, needs: ['post:reply'] },
  {
    say: "(merci (pour|de) votre (message|retour|signalement|patience|commentaire|remarque|demande|question)|merci pour ton (message|retour|signalement)|merci de l'avoir signalé|merci de nous (avoir|l'avoir))",
    weight: 3.5,
  },
  {
    say: '(problème*|souci*|erreur*|réclamation*|bug*|colis|commande*|livraison|remboursement)',
    weight: 3,
    needs: ['mention-first'],
  },
  {
    say: "(vous pouvez|tu peux|vous trouverez|il est possible|il suffit|il s'agit|oui|non|effectivement|en effet|bien sûr)",
    weight: 2.5,
    needs: ['post:reply'],
  },
  {
    say: '(consultez|rendez-vous sur|voici le lien|par ici|ici|contacter|vérifie*|transmis|transmettons|service*) .. <url>',
    weight: 2.5,
    needs: ['post:reply'],
  },
  {
    say: '(disponible*|magasin*|stock|commande*|compte|appli*|site|équipe*|numéro|mail|téléphone|billet*|horaire*)',
    weight: 2.5,
    needs: ['post:reply'],
  },
  {
    say: '(bonne journée|bonne soirée|cordialement|à bientôt|bien à vous|à votre service)',
    weight: 1.5,
    needs: ['post:reply'],
  },
  {
    say: '(nous avons bien (reçu|noté|pris)|nous prenons note|votre dossier|votre demande|votre réclamation|on regarde ça|on vérifie|on revient vers vous|nous revenons vers vous|nous vous tenons (informé*|au courant)|on vous tient (informé*|au courant))',
    weight: 4,
  },
  {
    say: '(veuillez|nous vous invitons à|nous vous remercions de|nous vous informons que|nous vous conseillons)',
    weight: 2.5,
  },
  {
    say: '(objet* trouvé*|objets perdus|perdu (votre|ton)|avis de recherche|point info|info pratique)',
    weight: 2,
  },
  {
    say: "(le site|l'application|l'appli|le standard|la ligne|le réseau|le serveur|le pont|la route|la boutique|le magasin|le musée|la piscine|l'accès|le parc) (est|sera|reste|restera) .. (fermé*|indisponible*|inaccessible*|en panne|down|coupé*|perturbé*|saturé*)",
    weight: 4.5,
  },
  {
    say: "(nos horaires changent|horaires d'été|horaires de fêtes|horaires exceptionnels|horaires spéciaux)",
    weight: 1.5,
  },
  {
    say: '(mp|dm|message privé|whatsapp|contactez-nous|appelez-nous) .. (commander|réserver|réservation*|prix|tarif*|devis|inscription*)',
    weight: -2.5,
  },
  {
    say: '(bonjour (à tou*|tout le monde|les amis|la team)|hello (tout le monde|les amis|la team))',
    weight: -1.5,
  },
  {
    say: '(réduire (les|le|la) (panne*|retard*)|éviter (les|la|le) (panne*|fraude*|problème*)|sans (panne|bug|problème|souci))',
    weight: -1.5,
    evenNegated: true,
  },

  {
    say: '(circulation (interdite|alternée|coupée|fermée|perturbée)|stationnement interdit|déviation*|bus de substitution|arrêt non desservi|non desservi*)',
    weight: 3.5,
    evenNegated: true,
  },
  {
    say: '(faites opposition|faire opposition|perdu* ou volé*|carte perdue|signalez|signaler un|prévenez-nous|déclarez|déclarer un sinistre)',
    weight: 3,
  },
  {
    say: '(prochain point|point de situation|retour à la normale|réparation en cours|remise en service|reprise (prévue|estimée|progressive))',
    weight: 3.5,
  },
  {
    say: '(nous regrettons|nous sommes désolés|nous vous présentons nos excuses|malheureusement)',
    weight: 2.5,
  },
  { say: "(nouveaux horaires|horaires changent|change d'horaires) .. (ligne*|bus|train*|partir)", weight: 2 },

  {
    say: '(rendez-vous|cours|commandes|livraisons|séances|collectes|tournées) .. (décalé*|déplacé*|avancé*|retardé*|repoussé*)',
    weight: 4.5,
  },
  {
    say: "(pour|de) (la gêne|l'attente|ce contretemps|cet imprévu|ce couac|le dérangement|les inconvénients|ces désagréments|le désagrément|ce retard|cette erreur)",
    weight: 5,
  },
  {
    say: '(revient vers vous|reviendra vers vous|revenons vers vous|reviendrons vers vous|recontacte*|vous rappelle dans|en cours de traitement)',
    weight: 4,
  },
  {
    say: "(ne (circulera|circuleront|circule|circulent|pourra|pourront|fonctionne|fonctionnent|ouvrira|ouvriront|passera|passeront) pas|n'ouvrira pas|n'ouvrirons pas|n'est pas (desservi|accessible)|ne sont pas (desservi*|accessible*))",
    weight: 5,
    evenNegated: true,
  },
  {
    say: '(en dérangement|hors service|en panne|faute de (chauffage|personnel|courant|électricité|conducteur*))',
    weight: 5,
  },
] as const satisfies readonly Keyword[];
