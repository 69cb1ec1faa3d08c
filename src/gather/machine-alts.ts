/**
 * Alt texts that Facebook, Instagram and Pinterest write by machine, in any interface language: they say what a model saw in
 * the picture, so they are no caption. Data first, one test below.
 */

/** "May be an image of", "Image may contain", "No photo description available", as the sites translate them. */
const MACHINE_PHRASES: readonly RegExp[] = [
  /\bmay be an? (?:\S+ ){0,2}?(?:image|photo|picture|graphic|meme|illustration|cartoon|doodle|closeup|close-up|screenshot|art|text|black|tweet|poster|advertisement|word cloud|(?:book|magazine) cover|calendar|floor plan|e-commerce site|map of|chart)/i,
  /\bmay be pop art of/i,
  /\bmay be (?:a |an )?\S+ ?(?:screenshot|image|of )/i,
  /\b(?:image|photo|video) may contain\b/i,
  /\bno (?:photo|image|video) description available/i,
  /\b(?:could|might) be an image of/i,
  /puede ser (?:una? )?(?:imagen|foto|gráfico|meme|captura|ilustración|primer plano|obra|caricatura)|puede contener|no hay (?:ninguna )?descripción/i,
  /pode ser (?:uma? )?(?:imagem|foto|gráfico|meme|captura|ilustração|arte|desenho)|pode conter|nenhuma descrição (?:de foto|da foto|disponível)|sem descrição/i,
  /peut(?:-| )être (?:une? )?(?:image|photo|graphique|mème|capture|illustration|art)|contient peut-être|aucune description de (?:photo|l.image)/i,
  /könnte sich um ein|(?:könnte|kann) (?:ein(?:e|en)? )?(?:bild|grafik|foto|meme|screenshot|illustration|kunst|text).*(?:sein|enthalten)|könnte enthalten|möglicherweise (?:ein )?(?:bild|text)|keine (?:fotobeschreibung|beschreibung)|ist möglicherweise/i,
  /potrebbe (?:essere|contenere)|può essere un.?(?:immagine|grafica|meme)|nessuna descrizione della foto/i,
  /kan een? (?:\S+ )?(?:afbeelding|foto|meme|illustratie).*zijn|kan (?:een )?(?:afbeelding|het volgende) bevatten|geen fotobeschrijving/i,
  /może (?:być|to być|zawierać|przedstawiać)|brak dostępnego opisu|obraz może/i,
  /może być zdjęciem/i,
  /kan være et bilde|kan være et billede|kan vara en bild|kan innehålla|kan indeholde|ingen (?:bildebeskrivelse|billedbeskrivelse|bildbeskrivning|foto)/i,
  /saattaa olla kuva|voi olla kuva|kuvan kuvausta ei/i,
  /может быть (?:изображение|графика|мем|фото|текст|снимок)|возможно, (?:это )?(?:изображение|на изображении)|нет описания фото|описание фото отсутствует|може бути зображення|немає опису фото/i,
  /görsel(?:i)? olabilir|şunu diyen bir|(?:resmi|fotoğrafı|görseli) olabilir|fotoğraf açıklaması yok|içeriyor olabilir/i,
  /mungkin (?:gambar|grafis|seni|meme|teks)|mungkin berisi|tidak ada deskripsi|mungkin imej|tiada huraian/i,
  /có thể là (?:hình ảnh|đồ họa|ảnh|nghệ thuật|biểu đồ)|không có mô tả ảnh/i,
  /maaaring (?:larawan|isang|graphic)|walang available na paglalarawan/i,
  /může jít o obrázek|může to být|není k dispozici žádný popis|môže byť obrázok|môže ísť o/i,
  /(?:kép|fénykép).*lehet|lehet, hogy egy kép|nincs elérhető képleírás|poate fi o imagine|nicio descriere a fotografiei/i,
  /μπορεί να είναι εικόνα|δεν υπάρχει διαθέσιμη περιγραφή|може да е изображение|možda (?:je )?(?:slika|prikaz)/i,
  /(?:قد تكون|ربما تكون|ربما يكون|قد يكون|قد تحتوي) |لا يتوفر وصف|لا يوجد وصف|ممکن است تصویر|شاید تصویر/u,
  /ייתכן שזו תמונה|ייתכן ש.*תמונה|אין תיאור תמונה/u,
  /का चित्र हो सकता है|की तस्वीर हो सकती|फ़ोटो का कोई विवरण|ছবি হতে পারে|கூடிய படம்|చిత్రం కావచ్చు/u,
  /อาจเป็นรูปภาพ|อาจเป็นภาพ|ไม่มีคำอธิบายรูปภาพ/u,
  /(?:可能是|可能包含|可能含有|可能為).*(?:图片|圖片|圖像|图像|插圖|文字|人|照片)|(?:未提供|[无無沒没]有?(?:可用的)?)(?:相片|照片)(?:的)?(?:说明|說明|描述)|沒有可用的相片說明|没有照片描述|無可用的相片說明/u,
  /(?:画像|イラスト|アート|グラフィック|スクリーンショット|テキスト).*(?:のようです|可能性があります)|写真の説明はありません/u,
  /(?:이미지|사진|그래픽|텍스트).*(?:일 수 있음|수 있습니다)|사진 설명이 없습니다/u,
];

/** Instagram's "Photo by NAME on DATE": what it puts before, or instead of, such a sentence. English in any language. */
const PHOTO_BY =
  /^(?:photo|video|reel|carousel|image|post)(?: shared)? by .{1,120}? (?:on \p{L}+ \d{1,2}, ?\d{4}|in .{1,80}?|tagging .{1,120}?)\.?(?:$|[.\s])/iu;
const PHOTO_BY_ONLY = /^(?:photo|video)(?: shared)? by [^.!?\n@#]{1,60}\.$/i;
/** The same in the languages in which it is translated: photo, by, name, date. */
const PHOTO_BY_TRANSLATED =
  /^(?:foto|fotografía|fotografia|photo|zdjęcie|фото|фотография|fotoğraf|ảnh|gambar|写真|照片)(?: \S+){0,2} (?:von|de|di|do|da|van|av|af|от|użytkownika|oleh|của|publiée par|partagée par|compartida por|condivisa da) .{1,80}? (?:am|el|em|le|il|in data|op|den|dnia|на|pada|vào|on) .{0,20}\d{4}/iu;

/**
 * Pinterest's "This may contain: a cat on a sofa": it ends its first words with a colon in every language. Some of the
 * translations are known as such; of the others their verbs.
 */
const MAY_CONTAIN =
  /^[^:：\n]{0,60}(?:\b(?:may|might|could|can) (?:contain|include)|\b(?:kann|könnte)\b.{0,24}\benthalten|enthält möglicherweise|(?:puede|podría|pode|poderá|peut|pourrait|può|potrebbe) (?:contener|incluir|conter|contenir|inclure|contenere|includere)|\bkan\b.{0,24}(?:bevatten|innehålla|indeholde|inneholde)|może (?:to )?zawierać|(?:voi|saattaa) sisältää|(?:může|môže) obsahovať?|tartalmazhat|poate conține|içerebilir|içeriyor olabilir|mungkin (?:berisi|mengandung)|có thể (?:chứa|bao gồm)|(?:может|могут|може|возможно)[^:]{0,24}(?:содерж|наход|изображ|міст|присутств)|на этом фото|μπορεί να περιέχει|(?:قد|ربما) (?:يحتوي|تحتوي|يتضمن|تتضمن)|עשוי(?:ה)? להכיל|शामिल हो सक|อาจ(?:มี|ประกอบ)|含ま[^:：]{0,24}|可能(?:包含|含有|包括|会有|會有)|이미지에는|포함)[^:：\n]{0,40}[:：]/iu;

/** True for an alt text that the platform wrote, in any interface language. */
export function isMachineAlt(alt: string): boolean {
  const text = alt.trim();
  return (
    MAY_CONTAIN.test(text) ||
    PHOTO_BY.test(text) ||
    PHOTO_BY_ONLY.test(text) ||
    PHOTO_BY_TRANSLATED.test(text) ||
    MACHINE_PHRASES.some((phrase) => startsMachine(phrase, text))
  );
}

/** A caption may contain "may be an image of" somewhere; a machine's sentence begins with it, or follows "Photo by …". */
function startsMachine(phrase: RegExp, text: string): boolean {
  const at = text.search(phrase);
  return at >= 0 && at < 90;
}
