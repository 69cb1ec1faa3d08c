import type { Keyword } from '../keywords.ts';

export const NL_OPINION = [
  { say: '(stem|stemmen) (nu|mee|op|voor|hier|via|hieronder|in|en|jij|je)', weight: 3.5 },
  { say: '(jouw|je|jullie|uw) (stem|stemmen) (telt|uitbrengen|uit|maakt|op|is|hebben)', weight: 3.5 },
  {
    say: '(stemronde|poll|polls|stemming|stemmen kan|gestemd|publieksstemming|online stemming|breng je stem|breng uw stem|vote|voten)',
    weight: 2.8,
  },
  {
    say: '(enquete|enquetes|*enquete|vragenlijst*|bevraging*|klanttevredenheidsonderzoek*|tevredenheidsonderzoek*|lezersonderzoek|klantenonderzoek)',
    weight: 3,
  },
  {
    say: '(vul|doe|neem|beantwoord) .. (enquete|vragenlijst|poll|bevraging|onderzoek|vragen) [in|mee]',
    weight: 4.5,
  },
  {
    say: '(wat is|wat zijn|welke is|welk is|wie is|waar is) (jouw|je|jullie|uw) (favoriet*|lievelings*|mening|top|tip|persoonlijk*|ultieme|beste|all time|go to|guilty|mooiste|lekkerste|leukste)',
    weight: 4,
    needs: ['question'],
  },
  {
    say: '(jouw|je|jullie|uw) (favoriet*|lievelings*|mening|top <number>|keuze|voorkeur|oordeel|smaak|voorspelling)',
    weight: 3,
    needs: ['question'],
  },
  { say: '(jouw|je|jullie|uw) (mening|oordeel|voorkeur|ervaring|ervaringen|gedachten|kijk) ', weight: 2.5 },
  { say: '(jouw|je|jullie|uw) mening (telt|is|over|horen|weten|wordt|delen|geven|vragen)', weight: 4 },
  { say: '(geef|deel|laat) .. (mening|oordeel|voorkeur)', weight: 4 },
  {
    say: '(benieuwd|nieuwsgierig) .. (mening|ervaring*|vindt|vinden|favoriet*|antwoord*|keuze)',
    weight: 3.5,
  },
  {
    say: '(welke|welk|wie|wat) .. (vind je|vinden jullie|vindt u|vind jij|kies jij|kies je|kiezen jullie|heeft jouw voorkeur|heeft je voorkeur|eet je|drink je|draag je|neem jij|zou jij|zou je|zouden jullie|het liefst|liefst|het lekkerst|het mooist|het leukst|het beste|past bij|spreekt)',
    weight: 4,
    needs: ['question'],
  },
  { say: '(welke|welk)', weight: 1.2, needs: ['question'] },
  {
    say: '(welke|welk) (kleur|smaak|versie|look|{product}|kant|stijl|van deze|van de|outfit)',
    weight: 2.5,
    needs: ['question'],
  },
  {
    say: '(wat|hoe) (vind|vinden|vindt|denk|denken|denkt|zeg) (je|jij|jullie|u|jij van|jullie van)',
    weight: 3.5,
  },
  {
    say: '(hoe) (bevalt|was|smaakt|smaakte|ervaar|ervaren|beviel|tevreden|zou je|kijk jij|kijken jullie|sta jij|staan jullie|drink jij|drink je|eet jij|eet je|draag jij|combineer jij|vier jij|vieren jullie|style jij) ',
    weight: 2.8,
    needs: ['question'],
  },
  {
    say: '(laat het [ons] weten|laat [het] ons weten|laat weten|vertel [het] ons|zeg het ons|deel het met ons|vertel het|we horen het graag|wij horen het graag|horen we graag|horen wij graag)',
    weight: 2.2,
  },
  {
    say: '(in de comments|in de reacties|in de reactie|hieronder|in een reactie|in een comment|reageer|in de comment|onder deze post|onder dit bericht)',
    weight: 1.5,
  },
  {
    say: '(laat|vertel|deel|zeg|reageer|schrijf|zet|drop) .. (comments|reacties|reactie|hieronder|comment)',
    weight: 2.5,
  },
  { say: '(beoordeel|beoordeelt|beoordelen|review) (ons|onze|je|jouw|deze|dit|uw|het)', weight: 3.5 },
  {
    say: '(schrijf|laat|plaats|geef|achterlaten|deel) .. (review*|beoordeling*|recensie*|feedback|rapportcijfer|google review)',
    weight: 4.5,
  },
  { say: '(geef .. (cijfer|sterren|punten)|welk cijfer|cijfer geef)', weight: 4 },
  {
    say: '(jouw feedback|jullie feedback|je feedback|uw feedback|feedback geven|feedback|terugkoppeling)',
    weight: 2,
  },
  {
    say: '(hoe tevreden|hoe was (je|jouw|jullie|uw)|hoe heb je .. ervaren|hoe hebben jullie .. ervaren|hoe waarschijnlijk)',
    weight: 4,
    needs: ['question'],
  },
  {
    say: '(dit of dat|this or that|ja of nee|eens of oneens|hot or not|top of flop|yay or nay|wel of niet|mee eens|eens of niet|met of zonder|team zoet|links of rechts|linker of rechter|zoet of hartig)',
    weight: 3.5,
    evenNegated: true,
  },
  {
    say: '(ben je|ben jij|zijn jullie) (team|meer van|een <any> of|eerder|fan van)',
    weight: 3,
    needs: ['question'],
  },
  { say: 'team <any> (of|of team)', weight: 3 },
  { say: 'of', weight: 0.8, needs: ['choice-list'] },
  { say: '(of) (toch|liever|eerder|toch liever|juist) <any>', weight: 2.5, needs: ['question'] },
  { say: '(liever|eerder) .. of', weight: 3, needs: ['question'] },
  { say: '<number> of <number>', weight: 2.5, needs: ['question'] },
  {
    say: '(hou je|houd je|hou jij|houden jullie|lust je|lusten jullie|ken je|kennen jullie|kent u|gebruik je|gebruik jij|eet je|eet jij|drink jij|draag jij|heb je al|heb jij al|hebben jullie al|zou je|zou jij|zouden jullie|ben jij|ga jij)',
    weight: 1.2,
    needs: ['question'],
  },
  {
    say: '(zou je|zou jij|zouden jullie|zou u) .. (dragen|proberen|eten|kopen|drinken|kiezen|nemen|aandurven|combineren|willen|durven)',
    weight: 3.5,
    needs: ['question'],
  },
  { say: '(je|jij|jullie|jouw|u|uw)', weight: 0.5, needs: ['question'] },
  { say: '(favoriet*|lievelings*|lekkerste|mooiste|leukste|beste)', weight: 2, needs: ['question'] },
  {
    say: '(kies|bepaal|verkies) .. (favoriet*|winnaar|mooiste|beste|lekkerste|leukste|speler van|goal van|doelpunt van|jouw|je)',
    weight: 3,
  },
  {
    say: '(speler van de maand|speler van het seizoen|doelpunt van|goal van|man of the match|speler van de wedstrijd) .. (stem*|kies*|wie|verkies*)',
    weight: 4,
  },
  {
    say: '(duim omhoog|duimpje|like voor|hartje voor|👍 of|❤ of|🔥 of|a of b|1 of 2|emoji .. voor)',
    weight: 3,
  },
  {
    say: '(vraag aan jullie|vraag voor jullie|vraagje|vraag van de dag|vraag van de week|we willen weten|wij willen weten|we zijn benieuwd|wij zijn benieuwd|zijn we benieuwd|wij zijn nieuwsgierig|stelling|de stelling|praat mee|denk je mee)',
    weight: 2.8,
  },
  {
    say: '(eens met|oneens|mee eens|wat is jouw mening|hoe denk jij|hoe denken jullie|hoe denkt u|voor of tegen|terecht of niet)',
    weight: 3.5,
    needs: ['question'],
  },
  {
    say: '(wie wint|wie gaat .. winnen|wat wordt de uitslag|jouw voorspelling|jullie voorspelling|voorspel de uitslag|voorspel)',
    weight: 2.2,
  },
  {
    say: '(op een schaal|van 1 tot 10|van 1 op 10|in een woord|in drie woorden|omschrijf .. in|maak de zin af|zet .. op volgorde|rank)',
    weight: 3.5,
  },
  {
    say: '(wie van jullie|wie kent|wie heeft|wie houdt|handen omhoog|wie herkent|wie lust)',
    weight: 1.5,
    needs: ['question'],
  },
  {
    say: '(wist je|wist u|wisten jullie|weet je hoe|wist jij|ben je klaar|klaar voor|zin in|heb je zin|op zoek naar|nood aan|benieuwd hoe|benieuwd naar|nieuwsgierig naar|heb je hulp|nog geen idee|nog geen)',
    weight: -2,
    evenNegated: true,
  },
  {
    say: '(zo doe je|lees hier|hier lees je|het antwoord|we leggen|wij leggen|ontdek het|lees verder|lees meer|meld je aan)',
    weight: -1.5,
  },
  {
    say: '(verkiezingen|gemeenteraadsverkiezingen|stembureau*|stemlokaal|tweede kamer|stemrecht|stemming in|stemwijzer|stemmen van de zangers|stemmen gitaar)',
    weight: -2,
  },
  {
    say: '(inschrijven|aanmelden|informatie|meer weten|meedoen|solliciteren|hulp)',
    weight: -1.5,
    needs: ['question'],
  },
  {
    say: '(jij kiest|jij bepaalt|jullie kiezen|jullie bepalen|aan jou de keuze|aan jullie de keuze|de keuze is aan)',
    weight: 2.5,
  },
  { say: '(eerlijke|eerlijk) (mening|antwoord|feedback|oordeel)', weight: 4 },
  {
    say: '(laat|laten|vertel|zeg|horen|weten) [ons|het|graag] [weten] (wat|hoe|welke) (je|jij|jullie|u|jouw)',
    weight: 4.5,
  },
  { say: '(wij|we) horen het graag', weight: 4, needs: ['post:question'] },
  { say: '<any> of <any>', weight: 1.2, needs: ['question-opening'] },
] as const satisfies readonly Keyword[];
