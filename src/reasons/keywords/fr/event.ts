import type { Keyword } from '../keywords.ts';

export const FR_EVENT = [
  {
    say: '(rendez-vous|rdv|retrouvons-nous|on se retrouve|on se voit|on vous attend|nous vous attendons|retrouvez-nous|retrouve-nous|venez nous|venez nous voir|rejoignez-nous|rejoins-nous|on vous donne rendez-vous) .. (<date>|<time>|stand|hall|salon|place|soir)',
    weight: 4,
  },
  {
    say: "(rendez-vous|rdv) (le|ce|à|au|dès|demain|aujourd'hui|samedi|dimanche|pour|dans|en|du|jeudi|vendredi|mardi|mercredi|lundi)",
    weight: 3,
  },
  {
    say: '(retrouvez-nous|retrouve-nous|venez|viens|rejoignez-nous|rejoins-nous|venez nous rencontrer|venez nous retrouver|venez nombreux|venez nombreuses|venez rencontrer|venez découvrir|venez assister|venez participer|venez échanger|venez fêter)',
    weight: 2.5,
  },
  { say: '(venez|viens) .. (<date>|<time>|nombreux|stand|fêter|célébrer|assister|rencontrer)', weight: 3.5 },
  {
    say: '(on vous attend nombreux|nous vous attendons nombreux|on vous y attend|vous êtes invité*|tu es invité*|nous vous invitons|on vous invite|vous invite|invitation)',
    weight: 3.5,
  },
  {
    say: "(inscrivez-vous|inscris-toi|inscription*|s'inscrire|pour vous inscrire|inscriptions ouvertes|inscriptions gratuites)",
    weight: 3,
  },
  {
    say: "(inscrivez-vous|inscris-toi|inscription*|s'inscrire|je m'inscris) .. (<date>|<url>|vite|ici|avant|jusqu'au|gratuit*|obligatoire*|ouvert*|bio|places)",
    weight: 3.5,
  },
  { say: '(participez|participe|participer|prenez part|prends part|prenez le départ)', weight: 2.5 },
  {
    say: '(participez|participe|participer) (à|au|aux|en) .. (concours|atelier*|webinaire*|jeu|événement*|évènement*|challenge|défi|journée*|débat|course|tirage|<date>)',
    weight: 4,
  },
  {
    say: '(save the date|à vos agendas|notez (la date|dans|bien)|note (la date|dans)|bloquez (la date|votre|vos)|réservez (votre soirée|votre date|la date|votre week-end|vos dates)|à noter|date* à retenir)',
    weight: 4,
  },
  {
    say: '(jeu-concours|jeu concours|jeux concours|jeux-concours|concours|giveaway*|tirage au sort|tombola*|loterie*|grand jeu)',
    weight: 4,
  },
  { say: "(tentez|tente|tenter) (de|votre|ta|sa|d') (gagner|remporter|chance|décrocher)", weight: 4.5 },
  { say: '(à|de|pour|en) (gagner|remporter) [un|une|le|la|des|vos|tes|<number>]', weight: 3.5 },
  {
    say: '(gagne|gagnez|remporte|remportez) (un|une|le|la|des|ton|votre|vos|tes|deux|<number>|<money>)',
    weight: 3,
  },
  { say: '(fais|faites|faire|fait) gagner', weight: 4 },
  { say: '(gagner|gagnez|gagne)', weight: 1.5 },
  {
    say: '(pour (participer|jouer|tenter)|comment participer|conditions de participation|tiré* au sort|règlement du jeu|fin du jeu|fin du concours|résultat* du concours|participation*)',
    weight: 3,
  },
  {
    say: '(suivez|suis|likez|like|aimez|identifie*|taguez|tague|mentionne*|commente*|rt|retweete*|abonne*) .. (gagner|participer|jouer|concours|tirage|tenter)',
    weight: 3.5,
  },
  { say: '(lot|lots|gagnant|gagnants|gagnante)', weight: 1 },
  {
    say: '(webinaire*|webinar*|masterclass*|master class*|workshop*|atelier*|séminaire*|meetup*|hackathon*|live instagram|facebook live|live facebook|insta live|visioconférence|en visio)',
    weight: 3.5,
  },
  {
    say: '(conférence*|colloque*|congrès|forum|symposium|sommet|convention|assises|table ronde|tables rondes|débat*|rencontre*|causerie*|conférence-débat)',
    weight: 3,
  },
  {
    say: '(salon|foire|festival*|concert*|exposition*|expo|vernissage*|spectacle*|représentation*|gala|kermesse|brocante*|vide-grenier*|marché de noël|fête de la|fête du|carnaval|défilé*|pop-up|popup|parade|bal|guinguette*|fest-noz|bourse aux)',
    weight: 2.5,
  },
  {
    say: "(salon|foire|festival|marché) (de|du|des|d'|international*|mondial*|régional*|professionnel*)",
    weight: 2.5,
  },
  {
    say: '(portes ouvertes|porte ouverte|journée* portes ouvertes|jpo|afterwork*|after work|apéro*|soirée*|ciné-débat|projection*|avant-première*|séance de dédicace*|dédicace*|signature|lecture publique|visite* guidée*|dégustation*|tournoi*|marathon*|course|trail|randonnée*|balade*)',
    weight: 2.5,
  },
  {
    say: '(dédicace*|visite* guidée*|projection*|dégustation*|atelier*|concert*|conférence*|soirée*|spectacle*|visite*|rencontre*|débat*|cours|stage*|match|tournoi*|vernissage*|exposition*|brunch|séance*) .. (<date>|<time>)',
    weight: 4,
  },
  {
    say: '(<date>) .. (atelier*|concert*|conférence*|soirée*|spectacle*|visite*|rencontre*|débat*|match|tournoi*|vernissage*|exposition*|dédicace*|projection*|webinaire*|dégustation*|salon|festival*)',
    weight: 3.5,
  },
  { say: '(événement|événements|évènement|évènements|event)', weight: 2 },
  {
    say: '(en direct|en live|le live|un live|live (à|ce|demain|dans|sur|avec)|direct live|suivez le direct|suivez en direct|à suivre en direct|livetweet*|live tweet*|livestream*|streaming en direct)',
    weight: 3.5,
  },
  { say: '(suivez|suis|regardez|assistez|à suivre|retrouvez) .. (en direct|live|direct)', weight: 4 },
  { say: '(stand|hall|pavillon) <any>', weight: 2.5 },
  { say: '(notre stand|nos stands|sur le stand|au stand|stand <number>)', weight: 3 },
  { say: '<date> .. (à|dès|de|à partir de|entre) <time>', weight: 3.5 },
  { say: '<date> <time>', weight: 3 },
  { say: '(de|entre) <time> (à|et) <time>', weight: 3 },
  { say: '(à|dès|à partir de|vers) <time>', weight: 2.5 },
  { say: '<time>', weight: 1 },
  {
    say: '(ce soir|demain|ce week-end|ce weekend|cet après-midi|cet aprèm|demain soir|ce midi|dès demain|samedi prochain|la semaine prochaine)',
    weight: 2,
  },
  { say: '(ce|dès ce|le|samedi|dimanche) <date>', weight: 2 },
  { say: '<date>', weight: 0.7 },
  { say: '(du|entre le) <number> (au|et le) <date>', weight: 3.5 },
  { say: '(du <date> au <date>|les <number> et <date>|<number> et <date>|<number> & <date>)', weight: 3 },
  {
    say: '(entrée libre|entrée gratuite|accès libre|gratuit et ouvert à tous|ouvert à tou*|tout public|sur inscription|sur réservation|inscription obligatoire|dans la limite des places|places limitées|nombre de places limité|prix libre)',
    weight: 3.5,
  },
  {
    say: "(ouverture des portes|début (à|des|du)|coup d'envoi|kick-off|kick off|top départ|départ (à|de la|donné))",
    weight: 2.5,
  },
  {
    say: '(aura lieu|auront lieu|se tiendra|se tiendront|se déroulera|se dérouleront|est organisé*|organise|organisons|accueille|accueillera|accueillons|débute|débutera|commence|commencera|démarre|démarrera|ouvre ses portes|se déroule|se tient|a lieu|ont lieu)',
    weight: 2.5,
  },
  { say: "(au programme|programme*|la programmation|line-up|lineup|à l'affiche|tête d'affiche)", weight: 2 },
  {
    say: '(interviendra|interviendront|intervient|interviennent|intervenant*|participera|participeront|sera présent*|seront présent*|serons présent*|serons à|sera à|seront à|invité*|animé* par|avec la participation|en présence de|prendra la parole|dédicacera)',
    weight: 2.5,
  },
  {
    say: "(nous serons|on sera|nous sommes|on est|je serai|l'équipe sera) (présent*|à|au|aux|en|sur le|là)",
    weight: 2.5,
  },
  {
    say: "(plus que <number> (jours|jour|dodos|heures)|j-<number>|j <number>|dans <number> (jours|heures|minutes)|compte à rebours|c'est (demain|ce soir|aujourd'hui|parti|dans)|dernier jour|derniers jours|dernières heures|plus que quelques)",
    weight: 2.5,
  },
  {
    say: '(ne manquez pas|ne manque pas|ne ratez pas|ne rate pas|à ne pas manquer|à ne pas rater|ne loupez pas|immanquable*) .. (<date>|<time>|événement|rendez-vous|live|soirée|concert|spectacle|conférence|émission)',
    weight: 3.5,
    evenNegated: true,
  },
  {
    say: '(ne manquez pas|ne manque pas|ne ratez pas|à ne pas manquer|à ne pas rater|ne ratez)',
    weight: 2,
    evenNegated: true,
  },
  {
    say: '(défi|défis|challenge|challenges) .. (relevez|relève|participe*|jour|<date>|semaine)',
    weight: 2.5,
  },
  { say: '(relevez|relève|relever) (le|ce|notre|un) (défi|challenge)', weight: 4 },
  { say: '(défi|challenge) (photo|sportif|du mois|de la semaine|du jour)', weight: 2.5 },
  {
    say: '(appel à (candidatures|projets|participation|contributions|films|communications)|candidatez|déposez votre (candidature|dossier)|date limite|deadline|clôture des (inscriptions|candidatures)|avant le <date>)',
    weight: 2.5,
  },
  { say: '(billet*|places|billetterie|tarif*|réservation*)', weight: 1.5, needs: ['post:date'] },
  {
    say: '(émission|diffusion|diffusé*|à voir|à la télé|à la radio|matinale) .. (<date>|<time>|soir)',
    weight: 2.5,
  },
  {
    say: "(journée|journées|semaine|nuit|fête|mois) (de la|du|de|des|d'|européenne*|nationale*|mondiale*|internationale*)",
    weight: 1.5,
  },
  { say: '(édition|ème édition|<number> édition|première édition)', weight: 1 },
  {
    say: "(animation*|animations|jeux|maquillage|fanfare|dj set|dj|scène|musique live|karaoké|blind test|quiz|food truck*|feu d'artifice)",
    weight: 1.5,
  },
  { say: '(fêtons|fêtez|célébrons|célébrez|fêter) .. (<date>|ensemble|avec nous)', weight: 2.5 },
  { say: "(initiation*|cours) (gratuit*|d'essai|de|à)", weight: 1.2 },
  {
    say: "(merci|bravo) .. (venus|venu|présent*|participé|participant*|d'avoir|d'être|nombreux|exposants)",
    weight: -1.5,
  },
  {
    say: "(hier|hier soir|la semaine dernière|le week-end dernier|le mois dernier|l'an dernier|l'année dernière)",
    weight: -1.5,
  },
  {
    say: "(retour (en images|sur)|revivez|a eu lieu|ont eu lieu|s'est tenu*|s'est déroulé*|s'est terminé*|quelle (soirée|journée|ambiance)|en replay|le replay|souvenir*)",
    weight: -2,
  },
  { say: '(félicitations|bravo) (à|au|aux) .. (gagnant*|lauréat*|vainqueur*|équipe)', weight: -1.5 },
  {
    say: "(recrut*|postulez|rejoignez (nos équipes|notre équipe|l'équipe)|rejoins (l'équipe|notre équipe)|newsletter)",
    weight: -1.5,
  },
  { say: '(soldes|promo*|offre valable|valable) .. <date>', weight: -1.5 },

  {
    say: '(keynote*|talk|talks|speaker*|orateur*|oratrice*|barcamp*|plénière*|amphi|amphithéâtre|salle <any>|session <any>|meetups)',
    weight: 2,
  },
  {
    say: "(c'est maintenant|ça commence|ça va commencer|commence dans|démarre dans|dans un instant|on commence|c'est au tour de|place à|tout de suite) .. (<url>|<mention>|direct|live|minutes|scène|session|conférence|salle)",
    weight: 3,
  },
  { say: '(ça se passe|ça se passera|cela se passe) (ici|maintenant|à|au|en|ce|demain|le)', weight: 2.5 },
  {
    say: "(qui vient|qui sera là|qui en sera|vous venez|tu viens|serez-vous|on y sera|nous y serons|j'y serai|on s'y retrouve|on s'y voit|à demain pour|à ce soir pour|à tout à l'heure)",
    weight: 3,
  },
  {
    say: '(dernières places|il reste des places|il reste encore des places|il reste quelques places|places disponibles|dernier rappel|dernière ligne droite)',
    weight: 2.5,
  },
  { say: '(le|du|dès le|les) <number> (à|dès|prochain|de|et|au) (<time>|prochain|<number>)', weight: 2 },
  {
    say: '(prochain|prochaine) (rendez-vous|rdv|rencontre|édition|session|atelier|événement|apéro|meetup|date|concert|webinaire|match)',
    weight: 2.5,
  },
  {
    say: '(parlera|parleront|présentera|présenteront|jouera|joueront|chantera|animera|ouvrira la|clôturera|interprétera) .. (<date>|<time>|soir|scène|salle)',
    weight: 3,
  },
  {
    say: '(présentation|démo|démonstration*|inauguration|remise des prix|cérémonie|fête|goûter|pique-nique|troc) .. (<date>|<time>)',
    weight: 3.5,
  },
  {
    say: "(agenda|#agenda|à l'agenda|au calendrier|programme (complet|du jour|de la journée|du week-end|de la soirée))",
    weight: 2.5,
  },
  {
    say: '(premier jour|deuxième jour|dernier jour|jour <number>|jour j|day one|day <number>) (de|du|des|au|à)',
    weight: 2,
  },
  { say: "(jusqu'au|jusqu'à|avant le|d'ici le|depuis|dès|valable) <date>", weight: 0.2 },
  { say: '(ouvert*|horaires|fermé*) .. (<date>|<time>)', weight: -1 },

  { say: '(chance*|occasion) (de|pour) (gagner|remporter|décrocher|repartir)', weight: 4.5 },
  { say: "journée (mondiale|internationale) (de|du|des|contre|pour|d'|sans)", weight: -0.5 },
  {
    say: "(apportez|amenez|prévoyez|n'oubliez pas) .. (vôtres|boutures|graines|maillot*|bonne humeur|pique-nique|baskets|chaussures|gourde)",
    weight: 2,
  },

  {
    say: '(sera|seront|serons|sommes|est|sont|restera|resteront|restons) [bien|tous|exceptionnellement|également] (ouvert|ouverts|ouverte|ouvertes|fermé|fermés|fermée|fermées) .. (<date>|<time>|week-end|semaine)',
    weight: -3,
  },
  { say: '(rouvre|rouvrent|rouvrira|rouvriront|rouvrons|réouverture) .. (<date>|<time>)', weight: -1.5 },
  {
    say: 'du (lundi|mardi|mercredi|jeudi|vendredi|samedi) au (jeudi|vendredi|samedi|dimanche) (de|dès|à|entre) <time>',
    weight: -1.5,
  },
  {
    say: '(circuler*|circulent|desser*|collecte*|fonctionner*|livrer*|livrons|livre) .. (du|le|tous les) <date>',
    weight: -2,
  },
  {
    say: '(retrouvez-nous|retrouve-nous|rendez-vous|on vous attend|nous vous attendons) (au|à) <number> (rue|place|avenue|boulevard|quai|chemin|chaussée|route|bis)',
    weight: -1,
  },
  { say: '(change|changeons|changement|déménage*) .. (adresse|locaux|<date>)', weight: -3 },
  {
    say: '(concours (général|agricole|mondial|national|international|lépine|des vins|infirmier|administratif*|externe)|concours de (recrutement|la fonction publique))',
    weight: -1,
  },
  {
    say: '(médaille*|médaillé*|primé*|récompensé*|prix|distingué*|lauréat*) .. (concours|salon|foire) ',
    weight: -2,
  },
  {
    say: '(sortie|sorties) (vélo|running|trail|rando|nature|roller|moto|du dimanche|botanique|ornitho*)',
    weight: 3.5,
  },
  {
    say: '(départ|rdv|rendez-vous|accueil|rassemblement|arrivée|check-in|ouverture des portes|portes|début) [à|dès|prévu à] <time>',
    weight: 3.5,
  },
  {
    say: '(tout le monde est [le]|vous êtes tous [les]|vous êtes toutes et tous les|tous [les]) bienvenu*',
    weight: 2.5,
  },
  {
    say: "(vous avez|tu as|tu as encore|vous avez encore) jusqu'(au <date>|à <date>|à <time>|au <time>) .. (soumettre|participer|inscrire|postuler|envoyer|candidater|jouer|tenter|répondre|nominer)",
    weight: 5,
  },
  {
    say: '(marché nocturne|marché des (producteurs|créateurs)|fête du (pain|village|quartier|vin|livre)|fêtes de <any>|loto|thé dansant|souper|repas dansant|barbecue|5 à 7|cinq à sept|bourse aux <any>|balade gourmande|petit-déjeuner (débat|conférence|business)|nocturne*|escape game|chasse aux œufs)',
    weight: 2.6,
  },
  {
    say: "(répondez|réponds|commentez|commente|likez|participez) .. (avant|jusqu'à|jusqu'au) (<date>|<time>|minuit)",
    weight: 4,
  },
  {
    say: '(matchday|match day|jour de match|soir de match|game day|jour de course|jour de derby)',
    weight: 4.5,
  },
  {
    say: '(dernier week-end|derniers jours|dernière semaine|dernières dates|plus que quelques jours) pour (découvrir|voir|visiter|venir|profiter|participer|vous inscrire)',
    weight: 4.5,
  },
  { say: 'tous les (<date>|mois|matins|soirs|week-ends) (à|de|dès|entre) <time>', weight: 3.5 },
  { say: '(formez|composez|constituez|montez) (votre|une|ton|des) équipe*', weight: 3 },
  {
    say: '(gagné|gagner|gagnez|gagne|gagnent) (du|en|une|un|<number>|des) (temps|demi-journée|heures|minutes|confort|place|efficacité|productivité|sérénité|visibilité|autonomie|heure|jour*|point*)',
    weight: -1,
  },
  { say: "(salon|salons) (de|d') (thé|coiffure|beauté|massage|jardin|esthétique|toilettage)", weight: -0.5 },
  { say: "(dans l'|sort de l'|mijote à l'|notre|mon|dans notre|de notre) atelier", weight: 0.2 },
  { say: '(désistement*|créneau*) .. (<time>|<date>)', weight: -3 },
  { say: '(en|au) cours .. <date>', weight: 0.4 },
  { say: '(sur|prise de|prenez|prendre|sans) (rendez-vous|rdv) .. (<date> au <date>|<date>)', weight: -1 },
] as const satisfies readonly Keyword[];
