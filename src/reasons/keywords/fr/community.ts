import type { Keyword } from '../keywords.ts';

export const FR_COMMUNITY = [
  {
    say: "(tague|taguez|tag|identifie|identifiez|mentionne|mentionnez) [ici|en commentaire] (un|une|ton|votre|vos|tes|ta|la personne|celui|celle|deux|trois|<number>|ce|cette|ceux|quelqu'un|qui) [<any>] (ami*|amie*|pote*|copain*|copine*|personne*|qui|partenaire|collègue*|bff|binôme|moitié|maman|mère|frère|sœur|acolyte*|complice*|proche*)",
    weight: 5,
  },
  {
    say: "(tague|taguez|tag|identifie|identifiez|mentionne|mentionnez) (un|une|ton|votre|vos|tes|ta|la|celui|celle|<number>|quelqu'un)",
    weight: 4,
  },
  {
    say: '(tague|taguez|identifie|identifiez|mentionne|mentionnez|taguer|identifier) (nous|<mention>|moi)',
    weight: 4,
  },
  {
    say: '(tague-nous|taguez-nous|identifiez-nous|identifie-nous|en nous (taguant|identifiant|mentionnant)|mentionnez-nous)',
    weight: 4.5,
  },
  { say: '(avec|en utilisant|utilise*|via|sous) [le|notre|votre|les] hashtag* ', weight: 3.5 },
  {
    say: '(partagez|partage|postez|poste|publiez|montrez|utilisez|utilise) .. (avec|en utilisant|sous|via) [le] [hashtag] <hashtag>',
    weight: 4.5,
  },
  { say: '(utilisez|utilise|hashtag) .. <hashtag>', weight: 3 },
  {
    say: '(partagez|partage|postez|poste|envoyez|envoie|montrez|montre|publiez) [nous] [avec nous|en commentaire] (vos|tes|votre|ta|ton|la|une|un) [plus|meilleur*|plus belle*|propre*] (photo*|cliché*|selfie*|souvenir*|histoire*|look*|recette*|création*|vidéo*|moment*|expérience*|réalisation*|tenue*|image*|astuce*|anecdote*)',
    weight: 4.5,
  },
  {
    say: '(montrez-nous|montre-nous|envoyez-nous|envoie-nous|partagez-nous|partage-nous|racontez-nous|raconte-nous) (vos|tes|votre|ton|ta|comment|à quoi|tout)',
    weight: 3.5,
  },
  {
    say: '(vos|tes|votre) (photos|clichés|selfies|souvenirs|créations|réalisations|looks|recettes|histoires|témoignages|plus belles photos|plus beaux clichés)',
    weight: 2.5,
  },
  { say: '(repost|regram|repostée|reposté|rp) [de|by|from|via] <mention>', weight: 4.5 },
  { say: '(repost*|regram*|ugc)', weight: 2.5 },
  {
    say: '(📷|📸|🎥|crédit*|crédit photo|crédits photo*|photo|photos|photo de|photo par|cliché de|vidéo de|merci à|image) [de|par] <mention>',
    weight: 2,
  },
  {
    say: '(photo|cliché|vidéo|recette|création|look|illustration|dessin) (de|par|signé*|réalisé* par|prise par|partagé* par|envoyé* par) <mention>',
    weight: 4,
  },
  {
    say: "(merci|un grand merci|bravo) [à] <mention> [pour|d'avoir] (pour|d'avoir|de nous) [<any>] (photo|partage*|cliché|cette|ce|ces|belle|jolie|magnifique)",
    weight: 4,
  },
  {
    say: '(photo|fan|client*|membre*|abonné*|lecteur*|look|création|bénévole*|recette|adhérent*) (de la semaine|du mois|du jour|de fan|de fans)',
    weight: 4,
  },
  { say: '(ambassadeur*|ambassadrice*|club|tribu|communauté*|cercle|réseau de|squad|crew)', weight: 1.5 },
  { say: '(notre|la|votre|cette|une|belle|grande|rejoignez la|rejoins la) communauté', weight: 2.5 },
  {
    say: '(rejoignez|rejoins|rejoindre|intégrez|faites partie de|fais partie de|entrez dans) .. (communauté|groupe|club|famille|tribu|aventure|mouvement|réseau|team|cercle|ambassad*|discord|forum|fan club)',
    weight: 4,
  },
  {
    say: "(groupe|canal|communauté|serveur) (facebook|whatsapp|telegram|discord|strava|linkedin|privé|d'entraide)",
    weight: 4,
  },
  { say: '(devenez|deviens|devenir) (ambassad*|bénévole*|membre*|parrain|marraine|adhérent*)', weight: 3.5 },
  {
    say: '(bénévole|bénévoles|bénévolat|volontaire*|entraide|coup de main|donner un coup de main)',
    weight: 2,
  },
  {
    say: '(nos|vos|les|notre|une|un) [fidèle*|chers|chères] {customer} .. (partage*|racont*|témoign*|envoy*|photo*|montre*|ont|nous a|créé*|réalis*|fabriqu*)',
    weight: 3,
  },
  {
    say: "(nos|notre|une de nos|un de nos|l'une de nos|l'un de nos) [fidèle*|chère*|talentueu*|super] {customer}",
    weight: 2,
  },
  {
    say: "(entre (vous|adhérents|membres|passionnés|voisins|parents|lecteurs|fans|utilisateurs|joueurs|amis|filles|clients|habitants)|les uns (et|avec|aux|des) (les|autres)|d'autres (parents|membres|passionnés|clients|joueurs|utilisateurs|lecteurs))",
    weight: 3,
  },
  {
    say: "(shout out|shoutout|big up|spéciale dédicace|dédicace à|clin d'œil à|bravo à|coup de chapeau) .. <mention>",
    weight: 2.5,
  },
  {
    say: '(vu sur|aperçu sur|porté par|portée par|sublime sur|styled by|stylé par|repéré chez|repérée chez) <mention>',
    weight: 3,
  },
  {
    say: '(avec tes|avec vos|avec ton|avec votre|à un|à une|entre) (ami*|amie*|pote*|copain*|copine*|proches|famille|voisin*|collègue*)',
    weight: 1,
  },
  {
    say: "(partage*|partagez|envoie|envoyez|transfère*) .. (ami*|pote*|copine*|copain*|proche*|quelqu'un|entourage|collègue*)",
    weight: 3.5,
  },
  {
    say: '(parraine*|parrainez|invite*|amène*|viens avec|venez avec) .. (ami*|pote*|copine*|proche*)',
    weight: 2.5,
  },
  {
    say: '(fans|supporters|supporteurs|kop|ultras|tribune*|fan club|allez les|ensemble derrière)',
    weight: 1.2,
  },
  {
    say: '(le mot de la fin|nous raconte|vous raconte*|racontent|raconte son|raconte sa|se confie*|témoigne|témoignent|dans ses mots|leurs mots)',
    weight: 2.5,
  },
  {
    say: '(gagnant*|vainqueur*|lauréat*|finaliste*|champion*|podium|participant*|compétiteur*|candidat*)',
    weight: 1.5,
  },
  {
    say: '(félicitations|bravo|chapeau) (à|au|aux) .. (gagnant*|vainqueur*|lauréat*|finaliste*|participant*|élève*|étudiant*|équipe*|champion*|<mention>)',
    weight: 2,
  },
  {
    say: '(participants|élèves|étudiants|habitants|riverains|voisins|familles|supporters|citoyens|jeunes)',
    weight: 0.8,
  },
  {
    say: "(vous avez été <number>|vous étiez <number>|vous êtes <number>|plus de <number> (membres|d'entre vous|passionnés|joueurs|participants)|<number> membres)",
    weight: 2.5,
  },
  {
    say: "(connaissez-vous|tu connais|vous connaissez|nomine*|proposez|recommandez) .. (quelqu'un|une personne|un voisin|une voisine) qui",
    weight: 3,
  },
  {
    say: "(et si c'était vous|à vous de jouer|à toi de jouer|on repartage*|on reposte*|nous repartagerons|en story|sera repartagée|seront repartagées|les plus belles (seront|photos)|sur notre compte)",
    weight: 2.5,
  },
  {
    say: "(on adore|on aime|j'adore|trop beau|sublime|canon|wahou|wow|magnifique) .. (<mention>|vos photos|votre photo|cette photo de)",
    weight: 2.5,
  },
  { say: "(je|j'ai|mon|ma|mes)", weight: 1, needs: ['quotation'] },
  {
    say: "(rencontres entre|rencontrez d'autres|échangez avec (d'autres|la|des)|discutez avec|retrouvez les autres|partagez entre)",
    weight: 3,
  },
  {
    say: '(fait maison par|créé par nos|imaginé par nos|proposé par nos|réalisé par nos) {customer}',
    weight: 3,
  },
  {
    say: '(ambassadeur|ambassadrice) (de la maison|de la marque|de france|mondial*|internation*)',
    weight: -1.5,
  },
  {
    say: "(communauté (de communes|urbaine|d'agglomération|européenne|scientifique|internationale|éducative)|communautés de communes)",
    weight: -2,
  },
  {
    say: '(fonds communs|réseau (social|sociaux|électrique|de transport)|réseaux sociaux|club de golf|club sandwich)',
    weight: -1.5,
  },

  { say: '(merci|bravo|chapeau|félicitations) .. <mention>', weight: 2 },
  { say: '<mention> .. (photo*|cliché*|partage*|création*|look|recette*|dessin*|cosplay)', weight: 2.5 },
  { say: '(cosplay|fan art|fanart|fan made|reprise) [de|par]', weight: 2.5 },
  {
    say: "(la|le|les|l'|ce|cette|ces) <any> (de|d'|par|signé|signée|chez) <mention>",
    weight: 2.5,
    not: ['post:link'],
  },
  {
    say: "(groupe|club|réseau|communauté|cercle) (d'échange*|d'entraide|de lecture|du mardi|du mercredi|du jeudi|du samedi|de parents|de passionnés|d'anciens)",
    weight: 3.5,
  },
  {
    say: '(nos|rejoignez nos|rejoins nos|<number>) (bénévoles|volontaires|ambassadeurs|ambassadrices)',
    weight: 3,
  },
  {
    say: "(nos habitués|nos fidèles|ce sont vous|c'est vous|vos chants|vos tifos|vous étiez nombreux|vous avez été nombreux)",
    weight: 2,
  },
  {
    say: '(coéquipiers|partenaire* de jeu|binôme*|covoitur*|échanger vos|troquer|troc|avec (vos|tes|les) voisins)',
    weight: 2.5,
  },
  {
    say: '(postez|poste|envoyez|envoie|partagez|partage) .. (votre|ta|vos|tes) .. (photo*|vidéo*|candidat*|version)',
    weight: 3,
  },
  { say: '(photo en commentaire|en story|vos photos|vos plus belles)', weight: 1.5 },

  {
    say: "(la|le|les|l'|ce|cette|ces) <any> <any> (de|d'|par|signé|signée|chez) <mention>",
    weight: 2.5,
    not: ['post:link'],
  },
  {
    say: '(entre|avec) (jardiniers|jardinières|gourmands|mamans|papas|sportifs|collectionneurs|habitués|copines|copains|gens du quartier|les voisins)',
    weight: 2.5,
  },

  {
    say: '(merci|mercis|remercie*|remercions|bravo) .. (familles|habitants|participants|élèves|visiteurs|bénévoles|membres|adhérents|clients|supporters|abonnés|partenaires|sociétaires|fans|lecteurs|artistes)',
    weight: 0.6,
  },
  {
    say: '(envie de|va|vais|allons|veut|voulons|vient|tenait à|tenais à|heureux de|fiers de|avait|pour|de) vous raconter',
    weight: 0.2,
  },
  {
    say: '(nos|un de nos|une de nos|mes) (collaborateur*|collègue*|salarié*|équipe*|alternant*|apprenti*|stagiaire*|chef*|artisan*) .. (témoign*|racont*|se confie*|partage*|se livre*)',
    weight: 0.2,
  },
  {
    say: "(votez|sondage|réponse*|résultat*|question*|rdv|rendez-vous|répondez|posez|à découvrir|plus d'infos) .. en story",
    weight: 0.3,
  },
  {
    say: "(taguez|tague|tag|identifiez|identifie|mentionnez|mentionne) (l'ami*|l'amie*|les ami*|les copin*|le copain|la copine|tes|ceux|celles|toutes|tous|deux|trois|<number>) .. (avec|qui|à qui|ami*|amie*|copin*|pote*|partage*)",
    weight: 5.5,
  },
  {
    say: '(félicitations|bravo|toutes nos félicitations|un grand bravo|chapeau) à <any> [et <any>] (qui|pour)',
    weight: 5,
  },
  {
    say: "(groupe*|café*|cercle*|rencontre*|réseau*|comité*) (local|locaux|locales|de sociétaires|d'habitants|de voisins|d'utilisateurs|de quartier|d'adhérents|de marche|de parole)",
    weight: 4.5,
  },
  {
    say: 'trouvez (votre|un|le) (groupe|club|section|équipe|antenne|communauté|partenaire) [local*|le plus proche|près]',
    weight: 5,
  },
  {
    say: "(échanger|partager|discuter|pour) .. (s'entraider|entre eux|entre elles|entre vous|entre membres|entre voisins)",
    weight: 4,
  },
  { say: '(formez|composez|constituez|montez) (votre|une|ton) équipe', weight: 4 },
] as const satisfies readonly Keyword[];
