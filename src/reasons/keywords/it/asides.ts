import type { AsideKeywords } from '../keywords.ts';

/** What flags a giveaway, and what a post that serves no reason is instead. */
export const IT_ASIDES = {
  giveaway: [
    {
      say: '(giveaway*|concorso a premi|concorso|contest|estrazione|estrazioni|estratto a sorte|estratti a sorte|lotteria|sorteggio|instant win)',
      weight: 3.5,
    },
    {
      say: '(vinci|vincete|vincere|aggiudicarti|aggiudicarsi|aggiudicati|in palio|mettiamo in palio|in regalo a uno di voi)',
      weight: 3,
    },
    { say: '(per partecipare|come partecipare|regole|regolamento|partecipa subito|partecipate)', weight: 2 },
    {
      say: '(segui|seguici|seguite|metti like|lascia un like|tagga|taggate|commenta|commentate) .. (vincere|partecipare|concorso|estrazione|giveaway)',
      weight: 3.5,
    },
    {
      say: '(buona fortuna|in bocca al lupo|vincitore|vincitrice|vincitori|estrarremo|estrarremo a sorte|sorteggeremo|fortunat*)',
      weight: 2,
    },
  ],
  greeting: [
    {
      say: '(buon|buona|buone|buoni|felice|felici|sereno|serena|serene|splendido|splendida) (anno|natale|pasqua|feste|festa|vacanze|giornata|serata|settimana|weekend|fine settimana|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|compleanno|ferragosto|estate|primavera|autunno|inverno|san valentino|halloween|epifania|befana|primo maggio|1 maggio|2 giugno|25 aprile|pasquetta|vigilia|notte|inizio|mattina|pranzo|appetito)',
      weight: 3,
    },
    {
      say: '(buongiorno|buonasera|buonanotte|auguri|tanti auguri|auguriamo|vi auguriamo|ti auguriamo|augura a tutti|vi augura)',
      weight: 2.5,
    },
    {
      say: '(festa (della mamma|del papà|della donna|delle donne|dei nonni|della repubblica|dei lavoratori)|8 marzo|ognissanti)',
      weight: 1.5,
    },
  ],
  entertain: [
    {
      say: '(ahah*|haha*|meme|mood|pov|lol|quando (ti|il tuo|la tua|dici|pensi|qualcuno|finalmente)|quella faccia|quell amico|😂|🤣|😜|😅)',
      weight: 1.5,
    },
    {
      say: '(indovina*|indovinello|quiz|rebus|enigma|chi sono|vero o falso|trova le differenze|soluzione)',
      weight: 1.5,
    },
    { say: '(barzelletta|scherzo|ridere|risate|divertente|battuta|pesce d aprile)', weight: 1.5 },
  ],
  inspire: [
    { say: '(citazione|aforisma|proverbio|motivazione|ispirazione|mantra|frase del giorno)', weight: 2 },
    {
      say: '(la vita è|la felicità|il coraggio|i sogni|credi in te|credici|non mollare|non arrenderti|il segreto è|basta poco|ogni giorno è|osa|sogna|niente è impossibile|abbi cura)',
      weight: 1.8,
    },
    { say: '(il vero|la vera|il bello|la bellezza|a volte basta|a volte)', weight: 0.8 },
  ],
  cause: [
    {
      say: '(dona|donate|donazione|donazioni|raccolta fondi|5x1000|5 per mille|sensibilizza*|giornata (mondiale|internazionale|nazionale)|ottobre rosa|telethon|beneficenza|solidarietà)',
      weight: 2.5,
    },
    {
      say: '(pace|clima|diritti umani|uguaglianza|parità|violenza|razzismo|rifugiati|povertà|pianeta|legalità)',
      weight: 1.2,
    },
  ],
  'jobs-investors': [
    {
      say: '(stiamo assumendo|assumiamo|cerchiamo (un|una|personale|nuov*|collegh*|camerier*|commess*|ingegner*|sviluppator*)|cercasi|offerta di lavoro|offerte di lavoro|posizioni aperte|posizione aperta|candidati|candidatura|candidature|invia il tuo cv|invia il cv|curriculum|tirocinio|stage|lavora con noi|entra nel team|entra a far parte del team)',
      weight: 3,
    },
    {
      say: '(azionisti|investitori|dividendo|assemblea degli azionisti|bilancio|trimestre|relazione finanziaria|ricavi)',
      weight: 2,
    },
  ],
  other: [{ say: '(si parte|ci siamo|eccoci|stay tuned|work in progress|pronti)', weight: 0.6 }],
} as const satisfies AsideKeywords;
