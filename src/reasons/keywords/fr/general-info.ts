import type { Keyword } from '../keywords.ts';

export const FR_GENERAL_INFO = [
  {
    say: "(en savoir plus|pour en savoir plus|plus d'infos|plus d'informations|plus d'info|toutes les infos|tous les détails|infos ici|infos et|plus de détails|lire la suite|la suite ici|à lire|à découvrir)",
    weight: 2,
  },
  {
    say: "(découvrez|découvre|apprenez|apprends|lisez|lis|consultez|retrouvez|retrouve|écoutez|écoute|regardez|regarde|visionnez) (comment|pourquoi|l'article|notre|nos|le|la|les|l'|tout|ce que|cet|cette|son|sa|ses|ici|en|dans|sur|un|une|des)",
    weight: 1.6,
  },
  { say: '^ (découvrez|découvre|apprenez|lisez|retrouvez|consultez|zoom|focus)', weight: 1 },
  {
    say: "(comment (faire|choisir|réussir|bien|préparer|utiliser|entretenir|nettoyer|réaliser|fonctionne*|éviter|reconnaître|protéger|devenir)|mode d'emploi|tuto|tutoriel*|diy|pas à pas|étape par étape|guide|guides)",
    weight: 2,
  },
  {
    say: '(conseil|conseils|astuce|astuces|bonnes pratiques|bon à savoir|nos conseils|les bons gestes|bons réflexes)',
    weight: 2,
  },
  {
    say: '(recette|recettes|ingrédient*|à base de|composé*|contient|fabriqué*|élaboré*|préparé*|cuisiné*)',
    weight: 1.5,
  },
  {
    say: '<number> [bonnes|petites|idées|grandes] (raisons|conseils|astuces|étapes|façons|choses|infos|chiffres|faits|questions|clés|idées|erreurs|bienfaits|règles|points|gestes)',
    weight: 2,
  },
  {
    say: '(le saviez-vous|saviez-vous|savez-vous|sais-tu|le sais-tu|info du jour|le chiffre|chiffre du jour|chiffres clés|anecdote|minute culture|point info|vrai ou faux|idée reçue)',
    weight: 2,
  },
  {
    say: '(article|blog|podcast|rapport|étude*|infographie*|dossier*|reportage|documentaire|interview*|entretien|newsletter|communiqué*|livre blanc|tribune|édito|magazine|revue|replay|vidéo*|émission)',
    weight: 1.5,
  },
  {
    say: "(selon|d'après|étude|sondage|enquête|les chiffres|statistiques|données|révèle|montre que|<percent> des)",
    weight: 1.5,
  },
  { say: '(annonce|annonçons|annoncer|annoncé|annonce*) ', weight: 1.6 },
  {
    say: '(nommé|nommée|nomination|nommés|élu|élue|prend la tête|prend ses fonctions|rachat|acquisition|rachète|fusion|levée de fonds|investi*|investissement*|recrute*|recrutement|signature|signé|signe|accord)',
    weight: 1.5,
  },
  { say: '(partenariat|partenaire*|collaboration|en partenariat|avec le soutien|convention)', weight: 1.2 },
  {
    say: "(résultats|résultat|chiffre d'affaires|croissance|bénéfice*|ventes|bilan|trimestre|semestre|classement|score|victoire|podium|vainqueur*|gagnant*|étape)",
    weight: 1.5,
  },
  {
    say: "(horaires|horaire|ouvert|ouverts|ouverte|ouvertes|ouverture|fermé|fermés|fermeture) [au public|tous les jours|de|du|le|non-stop|7j/7|jusqu'à|dès|à|en continu]",
    weight: 1.6,
  },
  {
    say: "(adresse|situé*|à deux pas|se trouve|accès|parking|métro|arrêt|plan d'accès|rue|avenue|place|boulevard|quartier)",
    weight: 1,
  },
  {
    say: '(nouveau|nouvelle|nouvel|nouveaux|nouvelles) (magasin*|boutique*|bureau*|locaux|site|agence*|usine*|adresse|directeur|directrice|pdg|président*|partenariat|étude|rapport|article|école|restaurant*|siège|centre|horaires|entrepôt|recrue*|équipement*|espace*)',
    weight: 2.5,
  },
  {
    say: "(inaugur*|ouvre ses portes|a ouvert|vient d'ouvrir|ouvrira|pose de la première pierre|travaux|chantier|rénov*|déménage*|s'installe)",
    weight: 1.8,
  },
  {
    say: '(depuis <year>|fondé*|créé en|née en|né en|en <year>|siècle|histoire|patrimoine|tradition|il y a <number> ans|origine*)',
    weight: 1.5,
  },
  {
    say: '(permet|permettent|grâce à|idéal*|parfait* (pour|avec)|conçu* pour|adapté*|convient|aide à|aident à|protège*|hydrate*|nourrit|renforce*|réduit|améliore*|contribue*|favorise*)',
    weight: 1.2,
  },
  {
    say: "(parce que|car|c'est pourquoi|c'est-à-dire|ainsi|en effet|notamment|afin de|autrement dit)",
    weight: 0.8,
  },
  {
    say: '(fait main|fabriqué en france|made in france|artisanal*|bio|local*|naturel*|vegan|végétal*|coton|cuir|laine|soie|bois|acier|verre|céramique|or|argent|diamant*)',
    weight: 1,
  },
  {
    say: '(croustillant*|fondant*|moelleux|gourmand*|onctueu*|frais|fraîche*|épicé*|fruité*|parfumé*|garni*|accompagné*|servi*|mariné*|grillé*)',
    weight: 1,
  },
  {
    say: '(durable*|recycl*|écolog*|environnement*|énergie*|carbone|émissions|biodiversité|transition|rse|responsable*)',
    weight: 1.3,
  },
  {
    say: '(loi|mesure*|règlement*|obligatoire*|obligation*|règle*|démarche*|dispositif*|politique|gouvernement|ministre|ministère|préfecture|mairie|commune|département|région|état|assemblée|parlement|sénat|europe*)',
    weight: 1.3,
  },
  {
    say: "(retour (sur|en images)|revivez|en images|a eu lieu|s'est tenu*|s'est déroulé*|s'est passé*|bilan de|ont participé|a réuni|a rassemblé|ont été)",
    weight: 1.6,
  },
  {
    say: '(a (reçu|accueilli|visité|présenté|participé|organisé|signé|remis|rencontré|inauguré|ouvert|publié|lancé|rejoint|annoncé|remporté))',
    weight: 1.3,
  },
  {
    say: '(expert*|spécialiste*|chercheur*|chercheuse*|scientifique*|docteur|professeur*|directeur|directrice|président|présidente|pdg|ingénieur*|économiste*|historien*|auteur*|autrice|journaliste*)',
    weight: 1,
  },
  {
    say: '(explique|expliquent|décrypte*|analyse*|répond|répondent|raconte|évoque|présente|partage|parle|souligne|rappelle|revient sur|fait le point|détaille|livre)',
    weight: 1.3,
  },
  {
    say: '(technologie*|numérique|digital*|données|data|cloud|intelligence artificielle|ia|logiciel*|innovation*|cybersécurité|réseau*|solution*|transformation)',
    weight: 1,
  },
  {
    say: '(entreprise*|marché*|économie|économique*|finance*|banque*|assurance*|crédit*|emploi*|formation*|impôt*|retraite|fiscal*|industrie*|secteur|filière)',
    weight: 1,
  },
  {
    say: '(santé|nutrition|vitamine*|peau|bien-être|médical*|maladie*|vaccin*|cancer|traitement*|symptôme*|sommeil|alimentation|prévention|dépistage)',
    weight: 1,
  },
  {
    say: '(projet*|programme*|initiative*|campagne|école*|université*|lycée*|collège|élèves|étudiants|éducation|culture)',
    weight: 1,
  },
  {
    say: '(voici|voilà|ci-dessous|ci-joint|👉|ℹ|à retenir|en résumé|en bref|en chiffres|rappel|pour rappel|info*|à savoir|il faut savoir)',
    weight: 1.2,
  },
  { say: '(carte|menu|au menu|à la carte|plat du jour|spécialité*)', weight: 0.8 },
  {
    say: '(millions|milliards|milliers|<percent>|tonnes|hectares|km|kilomètres|mètres|kg|litres)',
    weight: 1,
  },
  {
    say: '(france|paris|lyon|marseille|bruxelles|québec|suisse|belgique|monde|mondial*|international*|national*|afrique|chine|allemagne)',
    weight: 0.8,
  },
  {
    say: '(match|équipe|saison|championnat|coupe|ligue|joueur*|but|buts|entraîneur|finale|qualification|qualifié*|mercato|effectif|blessé*)',
    weight: 1,
  },
  {
    say: '(discours|intervention|déclaration|conférence de presse|réunion|comité|conseil|assemblée générale|vote|débat|visite|rencontre)',
    weight: 1.2,
  },
  { say: '(équipe|départ|arrivée|étape|jour|journée|programme)', weight: 0.5 },
  {
    say: "(pourquoi|comment|qu'est-ce que|c'est quoi|quand|combien)",
    weight: 1,
    needs: ['question-opening'],
  },
  {
    say: "(important|attention|n'oubliez pas|pensez à|penser à|veillez à|il est conseillé|évitez|éviter|privilégiez)",
    weight: 1,
  },
  {
    say: '(nous proposons|on propose|vous propose|propose|proposent|offre|service*|prestation*|accompagne*|accompagnement)',
    weight: 1,
  },
  {
    say: "(on s'installe|nous ouvrons|on ouvre|nous avons ouvert|nous sommes (ouverts|présents|situés|implantés)|nous livrons|on livre)",
    weight: 2,
  },
  {
    say: '(bonne année|joyeux noël|joyeuses fêtes|bonnes fêtes|joyeuses pâques|bon week-end|bon weekend|bonne semaine|bonne journée|bonne fête|bon dimanche|belle journée|bonne soirée|joyeux anniversaire|bonnes vacances)',
    weight: -1.5,
  },
  {
    say: "(mood|quand (tu|vous|on)|ce moment où|mdr|lol|blague|bonne chance|courage|c'est parti|en route|à suivre|l'aventure)",
    weight: -1.2,
  },

  {
    say: '(réglez|buvez|fermez|aérez|taillez|semez|arrosez|mélangez|versez|laissez reposer|laissez infuser|faites (une|cuire|revenir|chauffer|fondre)|coupez|nettoyez|rincez|appliquez|vérifiez|lavez|conservez|rangez|prévoyez|comptez)',
    weight: 1.5,
  },
  {
    say: '(rouvre|rouvrira|rouvrent|agrandi*|modernisé*|construit*|transformé*|restauré*|installé*)',
    weight: 1.3,
  },
  {
    say: "(ont doublé|a doublé|augmente*|augmenté|baisse|baissé|recule|progresse|atteint|représente|dépasse|s'établit)",
    weight: 1.3,
  },

  { say: '(fermé*|ouvert*) <date>', weight: 1.8 },
  {
    say: "horaires (de la semaine|de cette semaine|du jour|d'été|d'hiver|des fêtes|d'ouverture|de vacances|de la boutique|du magasin|pour)",
    weight: 2.2,
  },
  {
    say: '(sera|seront|serons|sommes|reste|restons|restent|restera) [bien|tous|également|exceptionnellement] (ouvert|ouverts|ouverte|ouvertes) ',
    weight: 2,
  },
  {
    say: '(élevé* en plein air|élevé* sur paille|élevés sur|cultivé*|récolté*|pêché*|cueilli*|tissé*|torréfié*|brassé*|affiné*|infusé*|confectionné*|tricoté*|imprimé*|façonné*|distillé*) (à|en|sur|par|dans|chez|au|pendant|sans|avec)',
    weight: 1.6,
  },
  {
    say: "(zoom sur|focus sur|gros plan sur|coup de projecteur sur|le point sur|tout savoir sur|on vous explique|on t'explique|on fait le point|on vous dit tout|on répond à vos questions|késako|kesako|ça veut dire quoi|à quoi sert|à quoi ça sert|à quoi servent)",
    weight: 2.2,
  },
  {
    say: "(où va|où vont|d'où vient|d'où viennent|comment ça marche|quelle différence|quelles différences|quels impacts|quel impact|que faire (si|en cas|quand|de)|à quel âge|faut-il|peut-on|doit-on)",
    weight: 2,
  },
  {
    say: '(petit rappel|rappel des règles|bons gestes|écogeste*|éco-geste*|le b.a.-ba|les bases|les étapes|check-list|checklist|fiche pratique|mémo|les bons réflexes|idée reçue|idées reçues)',
    weight: 2,
  },
  {
    say: '(ardoise|menu*|carte|plat*|suggestion*) (du jour|de la semaine|de midi|du moment|du chef|des enfants)',
    weight: 1.8,
  },
  {
    say: "(s'implante|s'étend|change d'adresse|changeons d'adresse|poursuit son développement|renforce sa présence|continue de grandir|s'agrandit) (à|au|en|et|dans|sur|avec)",
    weight: 2,
  },
  { say: "(la|à la|une|notre|cette|ma|de la|d'une|vente à la|produits à la) ferme [<date>]", weight: 0.1 },
  {
    say: '(on|nous) (cherche|cherchons|recherche|recherchons|recrute|recrutons) (un|une|un·e|des|notre|son|sa|nos|<number>|activement)',
    weight: -2.2,
  },
  {
    say: '(h/f|f/h|h/f/x|f/h/x|m/f/x|postes à pourvoir|poste à pourvoir|contrat en alternance|stage de <number> mois|pour candidater|pour postuler|alternance|en cdi|en cdd|cdi|cdd|full remote|lettre de motivation|envoyez (votre|ton|nous votre) cv|#recrutement|#emploi|#hiring|#jobalert)',
    weight: -2,
  },
  {
    say: "(faites un don|faire un don|je donne|donnez (maintenant|vite|aujourd'hui)|signez la pétition|l'urgence est|de trop|ne fermons pas les yeux|stop (à|aux)|non (à|au|aux) [la] (violence*|guerre|haine|racisme))",
    weight: -1.8,
  },
  {
    say: "(portes|porte|inscriptions|réservations|candidatures|précommandes|ventes|commandes|billetterie) [sont|est] [<any>] (ouverte|ouvertes) [le|du|de|dès|jusqu'à|à]",
    weight: 0.1,
  },
  {
    say: '(circuler*|circulent|fonctionneront|fonctionnera|à compter du <date>|dès le <date>|à partir du <date>|entre* en vigueur)',
    weight: 1.2,
  },
  {
    say: "(lexique|glossaire|on démêle|pour s'y retrouver|pour tout comprendre|le pour et le contre|la différence entre|les différences entre|on vous guide)",
    weight: 2,
  },
] as const satisfies readonly Keyword[];
