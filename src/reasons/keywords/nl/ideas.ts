import type { Keyword } from '../keywords.ts';

export const NL_IDEAS = [
  {
    say: '(wat|welke|welk|wie|waar|waarover|waarheen) .. (zullen we|moeten we|moet er|zouden we|mogen we|moeten wij|zullen wij|kunnen we|gaan we) .. (volgende|maken|nemen|toevoegen|brengen|bakken|brouwen|noemen|koken|schrijven|behandelen|uitnodigen|openen|doen|ontwikkelen|zetten|testen|bespreken)',
    weight: 5,
    needs: ['question'],
  },
  { say: '(zullen we|moeten we|moet onze|zouden we|mag onze)', weight: 2.5, needs: ['question'] },
  {
    say: '(welke|welk|wat|wie) .. (mis je|mis jij|missen jullie|wil je|wil jij|willen jullie|wilt u|zou je|zou jij|zouden jullie|wens je|ontbreekt) [nog|graag|in|bij|op|terug|terugzien|zien|lezen|horen|volgende]',
    weight: 3,
    needs: ['question'],
  },
  {
    say: '(wat|welke|welk) .. (mis je|mis jij|missen jullie|mist u|ontbreekt)',
    weight: 4,
    needs: ['question'],
  },
  {
    say: '(jouw|je|jullie|uw) (idee|ideeen|suggestie|suggesties|voorstel|voorstellen|wensen|wens|input|ontwerp|ontwerpen|inbreng|creativiteit|verlanglijst|inzending)',
    weight: 3.5,
  },
  {
    say: '(suggestie|suggesties|voorstel|voorstellen|verbeterpunten|verbetervoorstel*|ideeenbus|verzoekje*|tips zijn welkom)',
    weight: 2.8,
  },
  {
    say: '(stuur|mail|deel|geef|laat|dien|drop|post|zet|plaats|reageer|app|bezorg) .. (idee|ideeen|suggestie*|voorstel*|ontwerp|ontwerpen|schets*|wensen|naam|tekening) ',
    weight: 4.2,
  },
  {
    say: '(heb je|heb jij|hebben jullie|heeft u|wie heeft) .. (idee|ideeen|suggestie*|voorstel*|naam|wensen|inspiratie|tips voor ons)',
    weight: 4.2,
    needs: ['question'],
    evenNegated: true,
  },
  {
    say: '(ideeenwedstrijd|ontwerpwedstrijd*|ontwerpchallenge|hackathon|crowdsourcing|ideeenoproep|brainstorm|brainstormsessie|burgerparticipatie|co creatie|cocreatie|meedenksessie|inspraak*|klankbord*|meedenkers)',
    weight: 3.5,
  },
  {
    say: '(denk mee|denk je mee|denk jij mee|denken jullie mee|meedenken|meedenkt|denk met ons mee|meebeslissen|beslis mee|bepaal mee|bepaal jij|ontwerp mee|help ons kiezen)',
    weight: 3.8,
  },
  {
    say: '(naam|namen) .. (gezocht|zoeken|bedenken|verzinnen|kiezen|voor onze|voor ons|voor het)',
    weight: 3.5,
  },
  {
    say: '(bedenk|verzin|ontwerp|teken|creeer|schets) .. (naam|nieuwe|nieuw|jouw|je|eigen|smaak|etiket|mok|logo|shirt|mascotte|verpakking|gerecht|recept|poster|burger|ijs)',
    weight: 4,
  },
  {
    say: '(hoe|welke naam) (zullen we|moeten we|moet|zou|zouden we|gaat) .. (noemen|heten|uitzien|smaken|eruitzien)',
    weight: 4.5,
  },
  {
    say: '(help ons|helpen jullie ons|help je ons|helpt u ons) .. (naam|bedenken|ontwikkelen|verbeteren|beter te maken|ontwerpen|beter worden|kiezen|dopen|verzinnen)',
    weight: 4,
  },
  {
    say: '(betatester*|beta tester*|testpersonen|testpanel|proefkonijn*|testers gezocht|testers|testgebruikers|test als eerste onze|testfamilies|proefpersonen|beta versie) .. (gezocht|zoeken|worden|aanmelden|meld|word|voor|mee)',
    weight: 3.5,
  },
  {
    say: '(gezocht|zoeken|word) .. (betatester*|testers|testpersonen|proefkonijn*|meedenkers|testpanel|testgebruikers|proefpersonen)',
    weight: 3.8,
  },
  {
    say: '(terugbrengen|terughalen|terugkomen|terugkeren|comeback|terug op de kaart|terug in het assortiment|weer terug|terugzien)',
    weight: 3,
    needs: ['question'],
  },
  {
    say: '(als jij|als je|als jullie|stel|stel dat) .. (mocht kiezen|mocht bedenken|mocht verzinnen|mocht bepalen|de baas|zou kunnen|kon kiezen)',
    weight: 3.5,
  },
  {
    say: '(waarover|wat|welk onderwerp|welke onderwerpen|over welke*) .. (wil je|wil jij|willen jullie|wilt u) .. (meer|zien|lezen|horen|weten)',
    weight: 4,
    needs: ['question'],
  },
  {
    say: '(volgende smaak|volgende aflevering|volgende collectie|volgende editie|volgende keer|de volgende|hierna)',
    weight: 2,
    needs: ['question'],
  },
  {
    say: '(hoe kunnen we|wat kunnen we|wat kan er|hoe maken we|wat kan|hoe zouden we) .. (beter|verbeteren|anders|doen)',
    weight: 3.5,
    needs: ['question'],
  },
  {
    say: '(verlanglijst*|wensenlijst*|wishlist|wensfunctie*|droomroute|droomgerecht|droomsmaak|featurerequest*|feature request*)',
    weight: 2,
  },
  {
    say: '(ideeen gezocht|ideeen welkom|jouw idee telt|alle ideeen|we zoeken (jouw|jullie) (idee*|ontwerp*|naam)|goede ideeen)',
    weight: 4,
  },
  { say: '(idee|ideeen)', weight: 0.6, needs: ['second-person'] },
  {
    say: '(cadeau-idee*|cadeau ideeen|receptidee*|recept-idee*|geen idee|goed idee|idee achter|ideeen voor (je|jouw|een|het|de|in)|ideaal|inspiratie voor)',
    weight: -1.5,
    evenNegated: true,
  },
  { say: '(mis|mist|missen) (jij|je|jullie|u) [nog|bij|op|in]', weight: 5, needs: ['question'] },
] as const satisfies readonly Keyword[];
