/**
 * Words of LinkedIn's interface, in its languages, for what has no other mark. All are matched against a short label,
 * never against the text of a post.
 */

/** The whole label that stands where the time would: "Promoted". Used beside the hooks that need no words. */
export const PROMOTED =
  /^(promoted|sponsored|gesponsert|anzeige|promocionado|promovido|patrocinado|sponsoris[ée]|post sponsoris[ée]|contenu sponsoris[ée]|sponsorizzato|post sponsorizzato|contenuto sponsorizzato|gepromoot|promowane|treść promowana|продвигается|реклама|öne çıkarılan( içerik)?|tanıtılan( içerik)?|プロモーション|广告|推广|廣告|促銷內容|광고|프로모션|مُ?روّ?ج|تم الترويج|propagováno|marknadsfört|främjat|promoveret|sponset|dipromosikan|โปรโมท)\b|^(プロモーション|广告|推广|廣告|광고|프로모션)/iu;

/** A header that says the post was passed on, not liked, commented on or suggested. */
export const REPOSTED =
  /repost|reshare|shared this|geteilt|weitergeleitet|compart|recompart|republi|partag|condivis|diffus|herplaatst|gedeeld|udostępni|поделил|репост|опубликовал.* повторно|paylaş|yeniden yayın|再投稿|シェア|リポスト|转发|分享|轉發|퍼감|퍼갔|공유|리포스트|شارك|إعادة نشر|أعاد نشر|sdílel|dela(de|t)|återpubl|delte|delt |membagikan|memposting ulang|แชร์/iu;

/** A header that says what somebody did about the post, other than passing it on. */
export const REACTED =
  /\b(like|love|support|celebrat|comment|react|find|follow|applaud)|gefällt|kommentiert|reagiert|folg|recom|encant|coment|gost|aime|commenté|réagi|suit|piace|interess|нравится|прокомментир|beğen|yorum|コメント|赞|評論|评论|댓글/iu;

/** What a counter counts, where it stands as a sentence of its own ("252 reactions"). */
export const COUNTED = {
  likes:
    /reac[ct]i|reakt|réaction|rea[çc][õo]|reazion|реакц|tepki|リアクション|反应|回应|反應|반응|تفاعل|reaksj|reaks|reacties? van|zareagowa/iu,
  comments:
    /comment|kommentar|coment[aá]r|commento|commenti|komentar|komentář|opmerking|коммент|yorum|コメント|评论|評論|留言|댓글|تعليق|kommentti/iu,
  shares:
    /repost|reshare|compart|republi|partag|condivi|diffus|geteilt|gedeeld|herplaats|udost|репост|перепост|paylaş|再投稿|シェア|转发|分享|轉發|퍼간|공유|نشر|delning|delinger|membagikan/iu,
} as const;

/** What the site writes for a picture without a description. */
export const NO_DESCRIPTION =
  /\b(no|not? |kein|aucun|ning|sin|sem|nessun|geen|brak|нет|ingen|не)\w*.{0,12}\b(alt|описан)|代替テキスト|替代文(本|字)|替代说明|대체 텍스트|نص بديل/iu;

/** Descriptions that LinkedIn's picture recognition wrote: a list of what kinds of thing it saw, always in English. */
export const MACHINE_DESCRIPTION =
  /^(graphical user interface|text|table|diagram|timeline|chart|bar chart|line chart|pie chart|map|logo|icon|calendar|website|application|qr code|schematic|engineering drawing|letter|company name|background pattern|shape|rectangle|square|circle|arrow)(, [a-z ]+)*$/i;
