/**
 * Words of Facebook's interface that no structure stands for, in many languages: data, lower case. Where a hook in
 * `selectors.ts` says the same, it goes first.
 */

/** The label of an advertisement (below the author's name). */
export const SPONSORED_WORDS: ReadonlySet<string> = new Set(
  [
    'sponsored|paid partnership|gesponsert|anzeige|sponsorisé|publicité|publicidad|patrocinado|patrocinada|publicidade|sponsorizzato',
    'contenuto sponsorizzato|gesponsord|sponsrad|sponsret|sponsoreret|sponsoroitu|kostað|sponsorowane|sponzorováno|sponzorované',
    'hirdetés|szponzorált|sponsorizat|спонсорирано|реклама|спонсоровано|sponzorirano|спонзорисано|χορηγούμενη|sponsorlu|ممول',
    'مُموَّل|دارای پشتیبانی مالی|ממומן|سپانسرڈ|प्रायोजित|স্পনসর করা|স্পন্সর করা|ได้รับการสนับสนุน|được tài trợ|bersponsor|disponsori|ditaja',
    'may sponsor|広告|스폰서|광고|赞助内容|贊助|赞助|sponsoritud|apmaksāta reklāma|remiama|geborg|imedhaminiwa',
  ]
    .join('|')
    .split('|'),
);

/** The line above a post that the site put there by itself. */
export const SUGGESTED_WORDS: readonly string[] = [
  'suggested for you|suggested post|vorgeschlagen für dich|vorschlag für dich|suggestion pour vous|suggéré pour vous|suggestions pour vous',
  'sugerencia para ti|sugerido para ti|sugerencias para ti|sugestão para você|sugestões para você|sugerido para você|suggerito per te|suggerimento per te',
  'voorgesteld voor jou|aanbevolen voor jou|förslag för dig|föreslås för dig|forslag til dig|foreslået til dig|foreslått for deg|propozycja dla ciebie|proponowane dla ciebie',
  'navrhované pro vás|javasolt neked|рекомендация для вас|рекомендуем вам|senin için önerilen|sana önerilenler|مقترح لك|مقترحة لك|מוצע עבורך|आपके लिए सुझाव',
  'dành cho bạn|gợi ý cho bạn|disarankan untuk anda|iminumungkahi para sa iyo|おすすめ|회원님을 위한 추천|为你推荐|為你推薦|แนะนำสำหรับคุณ',
]
  .join('|')
  .split('|');

/** The line above a post held at the top. */
export const PINNED_WORDS: readonly string[] = [
  'pinned post|featured post|pinned|fixierter beitrag|angehefteter beitrag|angepinnt|publication épinglée|publicación fijada|publicación destacada|publicação fixada|post fixado',
  'post fissato in alto|post in evidenza|vastgemaakt bericht|vastgezet|fäst inlägg|fastgjort opslag|festet innlegg|przypięty post|przypięta publikacja|připnutý příspěvek|kitűzött bejegyzés',
  'закреплённая публикация|закрепленная публикация|закріплений допис|sabitlenmiş gönderi|منشور مثبت|منشور مثبّت|פוסט נעוץ|पिन की गई पोस्ट|bài viết đã ghim|bài viết ghim',
  'postingan disematkan|kiriman disematkan|固定された投稿|고정된 게시물|置顶帖|置顶帖子|置頂貼文|โพสต์ที่ปักหมุด',
]
  .join('|')
  .split('|');

/** What a number below a post counts, by the beginning of its word. */
export const COUNTER_WORDS = {
  shares:
    /share|mal geteilt|geteilt|partage|compartid|compartilh|partilh|condivision|gedeeld|keer gedeeld|delning|deling|jaon|jako|udostępn|sdílen|megoszt|partaj|distribui|перепост|поділ|поширен|репост|делили|κοινοποι|paylaş|مشارك|اشتراک|שיתופ|शेयर|chia sẻ|dibagikan|bagikan|perkongsian|シェア|공유|分享|次分享|แชร์/i,
  comments:
    /comment|kommentar|commentaire|comentári|comentario|comment[io]|reactie|opmerking|komment|komentar|komentář|коммент|комент|σχόλι|yorum|تعليق|نظر|תגוב|टिप्पण|कमेंट|bình luận|komen|コメント|댓글|评论|則留言|留言|条评论|ความคิดเห็น|hozzászól|megjegyz/i,
  views:
    /view|play|aufruf|wiedergab|vue|lecture|visualiz|reproduc|riproduz|weergav|visning|katselu|wyświetle|zhlédn|megtekint|vizualiz|просмотр|перегляд|προβολ|görüntülen|izlenme|مشاهد|צפיות|बार देखा|व्यू|lượt xem|tayangan|再生|조회|次播放|次观看|次觀看|ครั้ง/i,
} as const;
