/** The languages that pages are moved between: a page in any of them is put into another one. */
export const LANGUAGES = ['en', 'de', 'es', 'fr', 'ja'] as const;
export type Language = (typeof LANGUAGES)[number];

/**
 * What buttons and labels of social sites say, a line a meaning, in the order of `LANGUAGES`. Data, written for this
 * suite and not taken from the words that the readers know. The first match of a word goes, so a word stands in one
 * line only, as far as languages allow.
 */
export const INTERFACE_WORDS: readonly (readonly [string, string, string, string, string])[] = [
  ['Like', 'Gefällt mir', 'Me gusta', 'J’aime', 'いいね！'],
  ['Likes', '„Gefällt mir“-Angaben', 'Me gusta', 'J’aime', 'いいね'],
  ['Comment', 'Kommentieren', 'Comentar', 'Commenter', 'コメントする'],
  ['Comments', 'Kommentare', 'Comentarios', 'Commentaires', 'コメント'],
  ['Reply', 'Antworten', 'Responder', 'Répondre', '返信'],
  ['Replies', 'Antworten', 'Respuestas', 'Réponses', '返信'],
  ['Share', 'Teilen', 'Compartir', 'Partager', 'シェア'],
  ['Shares', 'Mal geteilt', 'Veces compartido', 'Partages', 'シェア'],
  ['Repost', 'Reposten', 'Repostear', 'Republier', 'リポスト'],
  ['Reposts', 'Reposts', 'Reposts', 'Republications', 'リポスト'],
  ['Retweet', 'Retweeten', 'Retwittear', 'Retweeter', 'リツイート'],
  ['Retweets', 'Retweets', 'Retweets', 'Retweets', 'リツイート'],
  ['Boost', 'Teilen', 'Impulsar', 'Partager', 'ブースト'],
  ['Favourite', 'Favorisieren', 'Favorito', 'Ajouter aux favoris', 'お気に入り'],
  ['Favorite', 'Favorisieren', 'Favorito', 'Ajouter aux favoris', 'お気に入り'],
  ['Bookmark', 'Lesezeichen', 'Guardar', 'Enregistrer', 'ブックマーク'],
  ['Save', 'Speichern', 'Guardar', 'Enregistrer', '保存する'],
  ['Send', 'Senden', 'Enviar', 'Envoyer', '送信'],
  ['Views', 'Aufrufe', 'Visualizaciones', 'Vues', '件の表示'],
  ['See more', 'Mehr anzeigen', 'Ver más', 'Voir plus', 'もっと見る'],
  ['Show more', 'Mehr anzeigen', 'Mostrar más', 'Afficher plus', 'さらに表示'],
  ['Read more', 'Weiterlesen', 'Leer más', 'Lire la suite', '続きを読む'],
  ['More', 'Mehr', 'Más', 'Plus', 'もっと見る'],
  ['Follow', 'Folgen', 'Seguir', 'Suivre', 'フォローする'],
  ['Following', 'Gefolgt', 'Siguiendo', 'Abonné', 'フォロー中'],
  ['Followers', 'Follower', 'Seguidores', 'Abonnés', 'フォロワー'],
  ['Sponsored', 'Gesponsert', 'Publicidad', 'Sponsorisé', '広告'],
  ['Promoted', 'Anzeige', 'Promocionado', 'Sponsorisé', 'プロモーション'],
  ['Pinned', 'Angeheftet', 'Fijado', 'Épinglé', '固定'],
  ['Suggested for you', 'Vorschläge für dich', 'Sugerencias para ti', 'Suggestions', 'おすすめ'],
  ['Verified account', 'Verifizierter Account', 'Cuenta verificada', 'Compte certifié', '認証済みアカウント'],
  ['Verified', 'Verifiziert', 'Verificado', 'Certifié', '認証済み'],
  ['Actions for this post', 'Aktionen für diesen Beitrag', 'Acciones', 'Actions', 'この投稿に対する操作'],
  ['Play', 'Abspielen', 'Reproducir', 'Lire', '再生'],
  ['Home', 'Startseite', 'Inicio', 'Accueil', 'ホーム'],
  ['Posts', 'Beiträge', 'Publicaciones', 'Publications', '投稿'],
  ['Post', 'Beitrag', 'Publicación', 'Publication', '投稿'],
  ['Photo', 'Foto', 'Foto', 'Photo', '写真'],
  ['Video', 'Video', 'Vídeo', 'Vidéo', '動画'],
  [
    'All reactions',
    'Alle Reaktionen',
    'Todas las reacciones',
    'Toutes les réactions',
    'すべてのリアクション',
  ],
  ['Profile picture', 'Profilbild', 'Foto del perfil', 'Photo de profil', 'プロフィール写真'],
  ['hours ago', 'Stunden', 'horas', 'heures', '時間前'],
  ['minutes ago', 'Minuten', 'minutos', 'minutes', '分前'],
  ['days ago', 'Tagen', 'días', 'jours', '日前'],
  ['weeks ago', 'Wochen', 'semanas', 'semaines', '週間前'],
];
