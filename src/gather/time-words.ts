/**
 * The words of time labels, as sites print them, in every language at once: no logic here. Words are lower case,
 * without full stops, and separated by spaces; a word of several parts is written with "_".
 *
 * Sources: Unicode CLDR's relative times (long, short and narrow), and the shorter forms that Facebook, Instagram,
 * LinkedIn, X and YouTube print ("3h", "2 hrs", "19 س", "3 Tg."). Where one letter means two units in two
 * languages ("h" is an hour, but a week in Turkish), the more common reading stands.
 */

export type TimeUnit = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';

export const UNIT_WORDS = {
  second:
    's sec secs second seconds sek sekunde sekunden secondes seconde segundo segundos seg secondo secondi seconden ' +
    'sekund sekunder sekunti sekuntia sekúndu sekúndum sekundę sekundy sekundou sekundami másodperc másodperccel ' +
    'mp m.perce secundă secunde секунда секунду секунди секунды секунд сек с sekundu sekundi sekundo sekundama ' +
    'δευτερόλεπτο δευτερόλεπτα δευτ δ saniye sn ثانية ثوانٍ ثوان ثوانِ ث ثانیه שניות שנ׳ سیکنڈ सेकंड से সেকেন্ড ' +
    'விநாடிக்கு விநாடிகளுக்கு సెకను సెకన్ల सेकंदापूर्वी सेकंदांपूर्वी સેકંડ วินาที giây detik dtk saat_lalu segundo ' +
    '秒 秒钟 秒鐘 초 segon segons sekundę sekundes sekundžių sekundēm წამის წმ վայրկյան վրկ saniyə soniya sekondë sekonda sekonde sekondes',
  minute:
    'm mi min mins minute minutes minuten minuto minutos minuti minuut minuter minutter minut minuta minutu minutt minuutti ' +
    'minuuttia mínútu mínútum mín minutę minuty minutou minutami perc perccel perce p minút minútou minútami минута минуту ' +
    'минути минуты минут мин м prije_minute minutama minuto хвилину хвилини хвилин хв λεπτό λεπτά λεπ λ ' +
    'dakika dk د دقيقة دقائق دقیقه דקות דק׳ دקה منٹ मिनट मि মিনিট நிமிடத்திற்கு நிமிடங்களுக்கு నిమిషం నిమిషాల ' +
    'मिनिटापूर्वी मिनिटांपूर्वी મિનિટ นาที phút menit mnt minit 分 分钟 分鐘 분 minuts minutu minutes minučių minūtes ' +
    'minūtēm წუთის წთ րոպե dəqiqə daqiqa minutë',
  hour:
    'h hr hrs hour hours std stunde stunden heure heures hora horas ora ore uur u timme timmar tim time timer t ' +
    'tunti tuntia klukkustund klukkustundum klst godzinę godziny godzin godz hodinou hodinami hod óra órával órája ó ' +
    'oră час часа часов ч sat sata sati сат сата сати uro ur urama urami година годину години годин год ώρα ώρες ώ ' +
    'saat sa ساعة ساعات س ساعت שעות שע׳ שעה گھنٹہ گھنٹے घंटे घंटा घं ঘণ্টা மணிநேரம் గంట గంటల तासापूर्वी तासांपूर्वी કલાક ' +
    'ชั่วโมง ชม giờ jam j_lalu oras 時間 小时 小時 시간 hores ordu valandą valandas valandų val stundas stundām საათის სთ ' +
    'ժամ saat сағат soat orë',
  day:
    'd day days tag tagen tage tg jour jours j día días dia dias giorno giorni gg g dag dagen dgn dagar dage døgn ' +
    'päivä päivää pv degi dögum dag dzień dni dnem dny den deň dňom dňami nap nappal napja n zi zile ден дни дня дней день ' +
    'днів дні дн д dan dana дана dnevom dnevoma dnevi ημέρα ημέρες ημ gün يوم أيام يومًا ي روز ימים یوم دن دنوں दिन দিন ' +
    'நாளுக்கு நாட்களுக்கு రోజు రోజుల दिवसापूर्वी दिवसांपूर्वी દિવસ วัน ngày hari araw 日 天 일 dies egun dieną dienas dienų ' +
    'dienām päeva დღის օր күн kun ditë дена dae',
  week:
    'w wk wks week weeks woche wochen wo semaine semaines sem semana semanas settimana settimane sett weken vecka ' +
    'veckor v uge uger uke uker viikko viikkoa vk viku vikum tydzień tygodnie tygodni tydz tyg týdnem týdny týd ' +
    'týždňom týždňami týž hét héttel hete săptămână săptămâni săpt седмица седмици седм tjedan tjedna tjedana tj недеље ' +
    'недеља нед н tednom tednoma tedni ted тиждень тижні тижнів тиж неделю недели недель εβδομάδα εβδομάδες εβδ hafta hf ' +
    'أسبوع أسابيع أسبوعًا أ هفته שבועות שב׳ ہفتہ ہفتے सप्ताह सप्ताह সপ্তাহ வாரத்திற்கு வாரங்களுக்கு వారం వారాల आठवड्यापूर्वी ' +
    'आठवड्यांपूर्वी અઠવાડિયા สัปดาห์ tuần minggu mgg mgu linggo 週間 週 周 星期 주 주일 setmana setmanes setm aste savaitę ' +
    'savaites savaičių sav nedēļas nedēļām ned nädala კვირის շաբաթ həftə апта javë',
  month:
    'mo mos mon month months monat monaten monate mois mes meses mês mese mesi maand maanden mnd månad månader mån måned ' +
    'måneder md mdr kuukausi kuukautta kk mánuði mánuðum mán miesiąc miesiące miesięcy mies měsícem měsíci měs ' +
    'mesiacom mesiacmi hónap hónappal hónapja lună luni месец месеца месеци мес mjesec mjeseca mjeseci mj meseca meseci ' +
    'mesecem mesecema місяць місяці місяців міс месяц месяца месяцев μήνα μήνες ay أشهر شهر شهرًا شهور ماه חודשים חו׳ ' +
    'مہینہ مہینے महीने माह মাস மாதத்துக்கு மாதங்களுக்கு నెల నెలల महिन्यापूर्वी महिन्यांपूर्वी મહિના เดือน tháng bulan bln ' +
    'buwan か月 ヶ月 ヵ月 カ月 个月 個月 개월 달 mesos hilabete mėnesį mėnesius mėnesių mėn mēneša mēnešiem mēn kuu თვის ամիս ай oy muaj',
  year:
    'y yr yrs year years jahr jahren jahre an ans año años ano anos anno anni jaar år vuosi vuotta ári árum rok lata lat ' +
    'rokem lety rokom rokmi év évvel éve ani година години година godinu godine godina године letom letoma leti рік роки ' +
    'років год года лет г л έτος έτη yıl سنة سنوات عام أعوام سال שנים वर्ष साल বছর ஆண்டிற்கு ஆண்டுகளுக்கு సంవత్సరం ' +
    'సంవత్సరాల वर्षापूर्वी वर्षांपूर्वी વર્ષ ปี năm tahun thn taon 年 년 anys any urte metus metų gada gadiem aasta წლის տարի ' +
    'жыл yil vit vjet',
} as const satisfies Record<TimeUnit, string>;

/** Number and unit in one word, and numbers written out: "an hour ago", "ساعتين". */
export const COUNTED_WORDS = {
  1: 'a an one o ein eine einer einem un une uno una um uma een én en et ett один одну одна jeden jedną bir واحد واحدة אחד אחת satu 1 一 ένα μία egy yksi',
  2: 'two zwei deux dos dois duas due twee två to два две dwa dwie iki 2 二 两 兩',
} as const;

export const DUAL_WORDS = {
  minute: 'دقيقتين دقيقتان',
  hour: 'ساعتين ساعتان שעתיים',
  day: 'يومين يومان יומיים',
  week: 'أسبوعين أسبوعان שבועיים',
  month: 'شهرين شهران חודשיים',
  year: 'سنتين سنتان عامين שנתיים',
} as const satisfies Partial<Record<TimeUnit, string>>;

/** Singular units of languages that say "one" by leaving the number out; they stand beside another word ("год назад"). */
export const SINGLE_WORDS = {
  minute: 'דקה минуту хвилину minutę minutou semenit minuutti',
  hour: "שעה un'ora un’ora час годину godzinę hodinou sejam tunti",
  day: 'יום день dzień dnem sehari päivä',
  week: 'שבוע неделю тиждень tydzień týdnem seminggu viikko',
  month: 'חודש месяц місяць miesiąc měsícem sebulan kuukausi',
  year: 'שנה год рік rok rokem setahun vuosi',
} as const satisfies Partial<Record<TimeUnit, string>>;

/** Units whose letter means another unit elsewhere, by the word for "ago" beside them. */
export const UNITS_BY_CONTEXT = {
  назад: { год: 'year', г: 'year' },
  тому: { р: 'year', год: 'hour' },
  temu: { g: 'hour' },
  sitten: { v: 'year' },
  lalu: { h: 'day' },
  siden: { u: 'week' },
  před: { r: 'year', l: 'year' },
  hace: { a: 'year' },
  il: { a: 'year' },
} as const satisfies Record<string, Record<string, TimeUnit>>;

/** What may stand around a number and its unit: any other word, and the label is not a time ("3 min read"). */
export const FILLER_WORDS =
  'ago about vor ungefähr etwa il y a environ hace aprox há atrás cerca de di fa circa geleden för sedan sen siden for ' +
  'sitten fyrir síðan temu před pred ezelőtt acum преди пр prije пре тому назад πριν από önce قبل منذ حوالي پیش לפני بہلے ' +
  'پہلے पहले আগে পূর্বে முன் క్రితం पूर्वी પહેલાં ที่ผ่านมา ที่แล้ว ผ่านมา trước yang lalu lalu ang nakalipas nakaraan 前 の 전 fa duela hai ' +
  'prieš pirms eest წინ առաջ öncə бұрын oldin më parë пред gelede and und et y e en og och i и та ve और 和 och edited ' +
  'bearbeitet modifié editado modificato bewerkt redigerad redigeret redigert edytowano изменено düzenlendi 已编辑 已編輯 編集済み 수정됨 ' +
  'الساعة في تم التعديل klockan godz uhr alle klo saat kell معدل streamed premiered posted published reposted στις pukul เวลา พศ בשעה ראשון שני שלישי רביעי חמישי שישי שבת';

export const NOW_WORDS =
  "now just_now right_now a_few_seconds_ago a_moment_ago moments_ago jetzt gerade_eben soeben à_l’instant à_l'instant maintenant " +
  'hace_un_momento 방금_전 ahora justo_ahora ahora_mismo recién agora agora_mesmo agora_há_pouco ora adesso proprio_adesso nu zojuist zonet just_nu nyss ' +
  'lige_nu akkurat_nå nå juuri_nyt nyt teraz przed_chwilą nyní právě_teď právě_teraz most épp_most acum chiar_acum сега току_що ' +
  'sad upravo_sada сада zdaj зараз щойно сейчас только_что τώρα μόλις_τώρα şimdi az_önce الآن اکنون همین_الان עכשיו اب अब अभी এখন ' +
  'เมื่อสักครู่ ขณะนี้ bây_giờ vừa_xong sekarang baru_saja baru_sahaja ngayon ngayon_lang 今 たった今 지금 방금 现在 現在 刚刚 剛剛';

export const TODAY_WORDS =
  "today heute aujourd’hui aujourd'hui hoy hoje oggi vandaag i_dag idag tänään í_dag dzisiaj dziś dzis dnes ma azi днес danas " +
  'данас danes сьогодні сегодня σήμερα bugün اليوم امروز היום आज আজ இன்று ఈ_రోజు આજે วันนี้ hôm_nay hari_ini ngayong_araw ' +
  'ngayong_araw 今日 오늘 今天 avui gaur hoxe šiandien šodien täna დღეს այսօր bu_gün бүгін sot денес vandag';

export const YESTERDAY_WORDS =
  'yesterday gestern hier ayer ontem ieri gisteren i_går igår eilen í_gær wczoraj wcz včera tegnap вчера jučer јуче juče včeraj ' +
  'учора вчора χθες χτες dün أمس دیروز אתמול गतকাল কাল गुज़रा_कल कल बीता_कल গতকাল நேற்று నిన్న काल ગઈકાલે เมื่อวาน เมื่อวานนี้ hôm_qua kemarin ' +
  'semalam kahapon 昨日 어제 昨天 ahir atzo onte vakar vakardien eile გუშინ երեկ dünən кеше kecha dje gister';

/** Before or after the clock: afternoon and morning. */
export const PM_WORDS =
  'pm p.m. p.m م μμ μ.μ. 下午 午後 午后 오후 晚上 ch de_la_tarde da_tarde مساءً مساء ب.ظ अपराह्न du';
export const AM_WORDS =
  'am a.m. a.m ص πμ π.μ. 上午 午前 오전 早上 sa de_la_mañana da_manhã صباحًا صباحا ق.ظ पूर्वाह्न';

/** Languages whose month and weekday names are known, in the order in which they are asked: frequent ones first. */
export const CALENDAR_LANGUAGES =
  'en es pt fr de it nl pl tr sv da nb fi cs sk hu ro hr sl lt lv et is ca gl eu vi id ms fil sq az uz af ' +
  'ru uk bg sr mk kk el ar fa ur he hi bn ta te mr gu th ka hy ja zh ko zh-TW';
