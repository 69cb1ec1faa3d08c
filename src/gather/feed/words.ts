/**
 * Labels that platforms print around posts, in the languages of their interfaces. Data only. A label counts when a
 * short text is exactly it (`SPONSORED`, `PINNED`, `SEE_MORE`), or begins or ends with it (`REPOSTED`).
 */

export const SPONSORED =
  'sponsored|ad|promoted|promoted by|paid partnership|paid promotion|advertisement|anzeige|gesponsert|werbung|bezahlte partnerschaft|sponsorisé|sponsorisée|publicité|annonce|partenariat rémunéré|patrocinado|patrocinada|publicidad|anuncio|promocionado|promocionada|colaboración pagada|promovido|publicidade|anúncio|parceria paga|sponsorizzato|sponsorizzata|promosso|pubblicità|inserzione|gesponsord|advertentie|uitgelicht|sponsorowane|reklama|promowane|sponset|sponsrad|annons|sponsoreret|annonce|mainos|sponsoroitu|sponzorováno|sponsorizat|reklam|sponsorlu|tanıtım|реклама|продвигается|спонсорская публикация|спонсировано|реклама·|χορηγούμενη|ממומן|إعلان|مُموَّل|ممول|برعاية|प्रायोजित|স্পনসর করা|ได้รับการสนับสนุน|được tài trợ|quảng cáo|bersponsor|iklan|disponsori|広告|プロモーション|pr|광고|스폰서|推广|广告|赞助|廣告|推廣|贊助|赞助内容|贊助內容'.split(
    '|',
  );

export const PINNED =
  'pinned|pinned post|pinned tweet|pinned comment|pinned post icon|featured|angeheftet|angepinnt|angepinnter beitrag|angehefteter beitrag|épinglé|post épinglé|publication épinglée|fijado|publicación fijada|post fijado|fixado|post fixado|publicação fixada|fissato in alto|post fissato|in evidenza|vastgezet|vastgemaakt|przypięty|przypięty post|закреплено|закреплённый пост|закреплённая запись|закреплен|sabitlendi|sabitlenmiş|مثبت|منشور مثبت|固定|固定された投稿|固定ツイート|固定されたポスト|고정됨|고정된 게시물|置顶|已置顶|置頂|已置頂|fäst|festet|fastgjort|kiinnitetty|připnuto|disematkan|đã ghim'.split(
    '|',
  );

/** Beside a name: "Acme reposted", "Reposted by Acme", "teilte das". */
export const REPOSTED =
  /\b(?:reposted|retweeted|retruthed|reminded|recasted|renoted|restacked|boosted|repeated|reblogged|shared (?:this|a post)|reposted this|repost(?:ed)? by|retweet(?:ed)? by|reblogged by|boosted by|hat (?:dies |das |einen beitrag )?(?:repostet|retweetet|geteilt)|teilte|teilt das|geboostet|a (?:republié|retweeté|partagé|reposté)|ha (?:reposteado|retwitteado|compartido|ricondiviso|condiviso|repostato)|reposteó|retwitteó|compartió|republicou|repostou|retweetou|compartilhou|ha retwittato|heeft (?:gerepost|geretweet|gedeeld)|udostępnił[ao]?|podał[ao]? dalej|delte|delade|jakoi|repostade)\b|сделал[аи]? репост|репостнул|ретвитнул|поделил[а-я]+|retweetledi|yeniden gönderdi|paylaştı|أعاد (?:نشر|التغريد)|شارك|さんがリポスト|さんがリツイート|がリポスト|がリツイート|がブースト|님이 (?:재게시|리트윗|리포스트)|已转帖|已转推|已转发|已轉推|转推了|转发了|已轉發|轉推了|轉發了|đã đăng lại|memposting ulang|me-retweet/iu;

/** "Maya liked", "Boris commented on this": why a post is shown, not whose it is. */
export const REACTED =
  /(?:\b(?:liked(?: this)?|likes this|follows?|replied|commented on this|loves this|celebrates this|supports this|finds this \p{L}+|gefällt das|folgt|hat kommentiert|kommentierte|a aimé|aime|suit|a commenté|indicó que le gusta|le gustó|sigue a|comentó|curtiu|segue|comentou|ha messo mi piace|ha commentato|vindt dit leuk|polubił[ao]?|gillar|beğendi)|нравится|лайкнул[аи]?|さんがいいねしました|님이 좋아합니다|喜欢|赞了|喜歡)$/iu;

export const SUGGESTED =
  'suggested for you|suggested|recommended for you|recommended|vorgeschlagen|vorschlag für dich|für dich vorgeschlagen|empfohlen|suggestion pour vous|suggestions pour vous|suggéré|sugerencias para ti|sugerido para ti|sugerida para ti|sugestões para você|sugerido para você|suggerito per te|aanbevolen|voorgesteld|proponowane|polecane|рекомендуем|рекомендации|önerilen|مقترح|おすすめ|추천|为你推荐|推荐|推薦'.split(
    '|',
  );

/** Above or below the author's name: the post answers somebody. At the beginning of a line, before the name. */
export const REPLYING =
  /^\W{0,3}(?:(?:replying|replied|in reply|in response|reply) to\b|(?:als )?antwort (?:an|auf)\b|antwortet(?:e)? (?:auf|an)?\b|(?:en )?réponse à|a répondu à|(?:en )?respuesta a\b|respondiendo a\b|respondió a\b|(?:em )?resposta a\b|respondendo a\b|respondeu a\b|in risposta a\b|rispondendo a\b|risposta a\b|(?:als )?(?:antwoord|reactie) op\b|w odpowiedzi (?:do|na)\b|odpowiedź (?:do|dla)\b|svar (?:till|til|på)\b|svarar\b|vastaus\b|odpověď\b|válasz\b|ca răspuns\b|în răspuns\b|membalas\b|trả lời\b|đang trả lời|в ответ\b|ответ(?:ил[аи]?)? (?:на|для|пользователю)|у відповідь|απάντηση σε|ردًا على|رد على|בתשובה ל|को जवाब|ตอบกลับ|返信先|回复|回覆|答复|replying$)|(?:さんへの返信|さんに返信|님에게 보내는 답글|님에게 답글|adlı kullanıcıya yanıt|adlı kişiye yanıt)/iu;

/** On the button of a link card or an advertisement. */
export const CALL_TO_ACTION =
  "shop now|shop|buy now|buy|order now|learn more|sign up|subscribe|book now|book|download|get offer|get quote|get tickets|get directions|get started|get access|install|install now|use app|play game|apply now|apply|contact us|send message|send whatsapp message|call now|donate|donate now|register|register now|join|join now|reserve|see menu|view menu|visit website|visit site|watch more|watch now|listen now|request time|request a demo|request demo|start order|try now|try for free|jetzt einkaufen|jetzt kaufen|jetzt shoppen|jetzt bestellen|mehr dazu|mehr erfahren|registrieren|jetzt registrieren|abonnieren|jetzt buchen|herunterladen|angebot ansehen|angebot anfordern|tickets kaufen|jetzt bewerben|kontakt aufnehmen|nachricht senden|jetzt anrufen|jetzt spenden|speisekarte ansehen|website besuchen|jetzt ansehen|anmelden|acheter|acheter maintenant|commander|en savoir plus|s’inscrire|s'inscrire|s’abonner|s'abonner|réserver|télécharger|profiter de l’offre|obtenir un devis|acheter des billets|postuler|nous contacter|envoyer un message|appeler|faire un don|voir le menu|visiter le site|comprar|comprar ahora|pedir ahora|más información|saber más|registrarte|registrarse|suscribirte|suscribirse|reservar|reservar ahora|descargar|obtener oferta|solicitar ahora|contactarnos|enviar mensaje|llamar ahora|donar|ver menú|visitar sitio web|comprar agora|pedir agora|saiba mais|cadastre-se|inscrever-se|assinar|reservar agora|baixar|obter oferta|candidatar-se|fale conosco|enviar mensagem|ligar agora|doar|ver cardápio|acquista|acquista ora|ordina ora|scopri di più|iscriviti|prenota|prenota ora|scarica|scarica ora|ottieni l’offerta|candidati|contattaci|invia un messaggio|chiama ora|dona|shop nu|nu kopen|bestel nu|meer informatie|meer info|aanmelden|registreren|nu boeken|downloaden|aanbieding bekijken|solliciteren|contact opnemen|bericht sturen|nu bellen|kup teraz|zamów teraz|dowiedz się więcej|zarejestruj się|subskrybuj|zarezerwuj|pobierz|skontaktuj się|wyślij wiadomość|köp nu|läs mer om|registrera dig|boka nu|ladda ner|køb nu|få mere at vide|tilmeld dig|kjøp nå|finn ut mer|osta nyt|lisätietoja|koupit|zjistit více|hemen al|alışverişe başla|daha fazla bilgi al|daha fazla bilgi|kaydol|rezervasyon yap|indir|в магазин|купить|заказать|подробнее|узнать больше|зарегистрироваться|подписаться|забронировать|скачать|перейти на сайт|связаться с нами|отправить сообщение|تسوق الآن|اعرف المزيد|معرفة المزيد|اشترك الآن|احجز الآن|تنزيل|अभी खरीदें|और जानें|ซื้อเลย|เรียนรู้เพิ่มเติม|mua ngay|tìm hiểu thêm|đăng ký|beli sekarang|belanja sekarang|pelajari selengkapnya|daftar|購入する|今すぐ購入|詳しくはこちら|詳細を見る|登録する|予約する|ダウンロード|지금 구매하기|더 알아보기|가입하기|예약하기|다운로드|立即购买|去逛逛|了解更多|详细了解|注册|立即预订|下载|立即購買|瞭解詳情|來去逛逛|註冊".split(
    '|',
  );

/** On the button that unfolds a text. */
export const SEE_MORE =
  'see more|show more|more|read more|…more|...more|… more|... more|continue reading|view more|expand|mehr|mehr anzeigen|mehr ansehen|weiterlesen|mehr lesen|voir plus|afficher plus|plus|lire la suite|suite|ver más|mostrar más|leer más|más|ver mais|mostrar mais|mais|ler mais|leia mais|continuar lendo|altro|mostra altro|mostra di più|leggi tutto|continua a leggere|meer weergeven|meer|meer lezen|lees meer|zobacz więcej|wyświetl więcej|pokaż więcej|więcej|czytaj dalej|visa mer|mer|läs mer|vis mere|mere|læs mere|vis mer|les mer|näytä lisää|lisää|lue lisää|více|zobrazit více|číst dále|mai mult|vezi mai mult|devamını gör|daha fazla|daha fazla göster|devamını oku|ещё|показать ещё|показать полностью|показать полностью…|читать далее|читать дальше|развернуть|показати більше|більше|ще|عرض المزيد|المزيد|إظهار المزيد|اقرأ المزيد|ดูเพิ่มเติม|xem thêm|selengkapnya|lihat selengkapnya|lainnya|もっと見る|続きを読む|さらに表示|더 보기|더보기|자세히 보기|显示更多|展开|更多|查看更多|阅读全文|顯示更多|展開|查看更多內容|और देखें|আরও দেখুন|περισσότερα|δείτε περισσότερα|עוד|ראה עוד'.split(
    '|',
  );

/** Stems in the names of the buttons below a post. */
export const LIKE_WORDS =
  /\b(?:like|likes|liked|favou?rites?|favs?|upvotes?|votes?|points?|kudos|claps?|hearts?|reactions?|reacted|gefällt|likt|j.aime|mentions? j|aime|me gusta|curtir|curtidas?|gostos?|mi piace|vind ik leuk|lubię|polub|gilla|synes godt|liker|tykkää|beğen\p{L}*|favori\p{L}*|voti|votos|stimmen|reaktion\p{L}*|réactions?|reacciones|reações|reazioni)\b|нравится|лайк|оцен|голос|喜欢|赞|讚|喜歡|いいね|お気に入り|좋아요|إعجاب|أعجب|ถูกใจ|thích|suka\b|पसंद|(?<!\p{L})класс(?!\p{L})|lubi\b|вподоба|לייק|אהב|लाइक|표정|点赞|點讚|スキ(?![\p{Script=Katakana}])/iu;
export const COMMENT_WORDS =
  /\b(?:comments?|repl(?:y|ies)|answers?|responses?|kommentar\p{L}*|antwort\p{L}*|commentaires?|réponses?|répondre|comentarios?|respuestas?|responder|comentários?|respostas?|comenta\p{L}*|comment[oi]|rispost[ae]|rispondi|reacties?|reageren|antwoord\p{L}*|komentarz\p{L}*|odpow\p{L}*|svar\p{L}*|kommentti|vastaa|yorum\p{L}*|yanıt\p{L}*|komentar|balas\p{L}*)\b|коммент|ответ|回复|評論|评论|留言|回覆|コメント|返信|댓글|답글|تعليق|رد(?:ود)?\b|ความคิดเห็น|bình luận|trả lời|回应|תגוב|कमेंट|टिप्पणी|відповід/iu;
export const SHARE_WORDS =
  /\b(?:shares?|shared|reposts?|retweets?|retruths?|reminds?|recasts?|renotes?|restacks?|boosts?|reblogs?|geteilt|teil(?:en|ungen)|partag\p{L}*|repost\p{L}*|republi\p{L}*|comparti\p{L}*|compartilh\p{L}*|condivi\p{L}*|gedeeld|delen|udost\p{L}*|podan\p{L}*|del(?:a|ning|ninger)|dela|jaa\p{L}*|paylaş\p{L}*|bagikan|dibagikan)\b|репост|ретвит|подели[лт]|поширит|שית|转帖|转发|分享|轉發|轉推|リポスト|リツイート|シェア|공유|재게시|리트윗|مشاركة|إعادة|แชร์|chia sẻ/iu;
export const VIEW_WORDS =
  /\b(?:views?|viewed|plays?|watched|aufrufe?|angesehen|mal angesehen|vues?|visualizaciones|vistas?|reproducciones|visualizações|visualizzazioni|weergaven|wyświetle\p{L}*|visningar|visninger|katselu\p{L}*|görüntüle\p{L}*|izlenme|ditonton|tayangan)\b|просмотр|次观看|觀看|播放|回視聴|再生|表示|조회|مشاهد|ครั้ง|lượt xem/iu;

/** How a platform's own image descriptions begin, and how it names the pictures it draws itself. */
export const MACHINE_ALT =
  /^(?:photo (?:by|shared by)|video (?:by|shared by)|may be (?:an?|art|a)\b|image may contain|no photo description|no (?:alt|image) (?:text|description)|foto (?:de|von|di|av|del)\b|foto compartilhada|photo de\b|peut être|aucune description|kann (?:ein|eine)\b|keine fotobeschreibung|puede ser|no hay (?:ninguna )?descripción|pode ser|nenhuma descrição|può essere|nessuna descrizione|obraz może|kan een|kan vara|görsel|фото\b|на изображении|возможно|может быть|description non|图像|可能是|no photo|image|foto|photo|bild|imagen|画像)/iu;
/** Pictures of people in the margin. */
export const AVATAR_ALT =
  /profile (?:picture|photo|image)|avatar|profilbild|photo de profil|foto de(?:l)? perfil|foto do perfil|immagine del profilo|profielfoto|zdjęcie profilowe|фото профиля|аватар|profil fotoğrafı|صورة ملف|頭像|头像|プロフィール|프로필/iu;
/** What a site adds behind a caption: " created by acme with original sound". */
export const ALT_TAIL =
  /\s+(?:created by|erstellt von|créée? par|creado por|criado por|creato da|gemaakt door|utworzony przez|создано|oluşturan)\s.{1,120}$/iu;
/** Above answers: what follows is talk about a post. */
export const COMMENTS_HEADING =
  /^(?:\W|共|全部)*\d*\s*(?:条|條|則|件の|개의\s?)?\s*(?:comments?|responses?|replies|kommentare?|antworten|leserkommentare|commentaires?|réponses?|comentarios|respuestas|comentários|respostas|commenti|risposte|reacties|komentarze|kommentarer|kommentit|yorumlar|комментарии|комментариев|ответы|コメント|댓글|评论|評論|留言|تعليقات)\W*\d*\W*$/iu;
