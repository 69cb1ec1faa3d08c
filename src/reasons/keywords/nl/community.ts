import type { Keyword } from '../keywords.ts';

export const NL_COMMUNITY = [
  {
    say: '(tag|markeer|vermeld|mention) .. (vriend*|vriendin*|iemand|persoon|mensen|maatje|partner|bestie|bff|collega*|mama|papa|date|die ene|degene|je|jouw|de persoon|jullie|gezelschap)',
    weight: 4,
  },
  { say: '(tag|vermeld) (ons|<mention>)', weight: 3.5 },
  {
    say: "(deel|stuur|post|toon|laat|upload|plaats|mail|zet) .. (jouw|je|jullie|uw|ons) [<any>] (foto|foto's|filmpje*|video*|verhaal|verhalen|ervaring*|moment*|herinnering*|recept*|creatie*|selfie*|look*|kunstwerk*|tips|tip|knutsel*|resultaat|ride*)",
    weight: 3.8,
  },
  {
    say: "(jouw|jullie|je|uw) (foto|foto's|verhalen|creaties|selfies|stories|kunstwerken|herinneringen|posts|baksels|verhaal|ervaringen)",
    weight: 2.2,
  },
  {
    say: '(repost|regram|reposted|gedeeld door|foto door|foto van|beeld van|credits|video van|via|📸|📷|pic by|foto) <mention>',
    weight: 2.2,
  },
  {
    say: '(repost|regram|bedankt voor het delen|dankjewel voor het delen|bedankt voor de foto|dank voor de foto|bedankt voor deze foto|dankjewel voor de foto|merci voor de foto|bedankt voor het taggen)',
    weight: 3.5,
  },
  { say: '(community|*community)', weight: 1.4 },
  {
    say: '(onze community|word deel|deel van (onze|de|een) (community|familie|beweging|groep|club|gemeenschap)|sluit je aan|sluit jullie aan|sluit aan bij|maak deel uit|word lid van (onze|de) (community|groep|club)|lid van onze (groep|community|club))',
    weight: 2.8,
  },
  {
    say: '(facebookgroep|facebook groep|whatsappgroep|onze groep|in de groep|strava groep|stravagroep|discord|fanclub*|buurtgroep|loopgroep|leesclub|boekenclub|praatgroep|lotgenoten*|wandelclub|run club|runclub|buurtapp|supportersclub|haakclub|breicafe|ledenavond|ouder kind groep)',
    weight: 2.8,
  },
  {
    say: '(fan van de week|fanfoto*|foto van de week|foto van de maand|klant van de maand|lid van de maand|fan art|fanart|klantfoto*|jullie foto*|lezersfoto*|inzending van|ingezonden foto*|mooiste foto*|supporter van|volger in de kijker|kijkersfoto*)',
    weight: 3.8,
  },
  {
    say: '(onze|een|een van onze) [trouwe|lieve|vaste|blije|jonge] {customer} .. (heeft|hebben|toont|vertelt|deelt|stuurde|stuurden|bakte|maakte|maakten|draagt|rijdt|breide|kookte|liep|schreef)',
    weight: 2.8,
  },
  {
    say: '(van een {customer}|van onze {customer}|uit de community|uit onze community|ingezonden door|ingestuurd door|klant <any>|volgster <any>|volger <any>|lezeres <any>|lezer <any>|lid <any>)',
    weight: 1.5,
  },
  { say: '(ambassadeur*|ambassadrice*|merkambassadeur*)', weight: 1.5 },
  {
    say: '(vrijwilliger*|vrijwillig|samen opruimen|handen uit de mouwen|opruimactie*|zwerfvuil*|burendag|buurtfeest|buurt*|nldoet|samen aan de slag)',
    weight: 1.3,
  },
  {
    say: '(gezocht|zoeken|word|zoekt|kom helpen|help mee) .. (vrijwilliger*|helpende handen|maatje*|mede <any>|gelijkgestemden|leden|buddy*|helpers)',
    weight: 2.2,
  },
  {
    say: '(gelijkgestemden|gelijkgezinden|met elkaar|onder elkaar|ervaringen uitwisselen|uitwisselen|ervaringen delen|netwerken|nieuwe mensen|mensen ontmoeten|andere leden|andere ouders|andere fans|met anderen|voor elkaar|elkaar helpen|elkaar ontmoeten|ontmoet andere)',
    weight: 2.2,
  },
  { say: '(gebruik|gebruikt|met|onder|via|deel) [de|onze|met|dan] (hashtag|hashtags|<hashtag>)', weight: 3 },
  { say: '(hashtag|hashtags)', weight: 2 },
  {
    say: '(vriend|vriendin|vrienden|vriendinnen|bestie|maatje|geliefden|vriendengroep|besties)',
    weight: 0.8,
  },
  { say: '(deel|stuur|geef) .. (vrienden|vriendinnen|iemand|door|mensen|degene)', weight: 2.2 },
  {
    say: '(breng|neem|nodig) .. (vriend*|vriendin*|buren|familie|buurvrouw|maatje|collega*) [mee|uit]',
    weight: 1.2,
  },
  {
    say: '(fans|supporters|supporter|aanhang|sfeervak|tribune*|legioen|supportersbus|rode duivels fans)',
    weight: 1.3,
  },
  {
    say: '(onze|jullie|de) (fans|supporters|leden) [<any>] (zijn|hebben|maken|maakten|waren|steunen|zingen|zongen|kwamen|vierden)',
    weight: 2.8,
  },
  {
    say: '(deelnemers|leerlingen|kinderen|kids|jongeren|bezoekers|cursisten|gasten|wandelaars|lopers) .. (genoten|hadden|waren|maakten|leerden|knutselden|toonden|straalden|beleefden|konden|liepen)',
    weight: 1.5,
  },
  {
    say: '(blije gezichten|lachende gezichten|stralende gezichten|blije snoetjes|glunderende gezichten|stralende kinderen)',
    weight: 2.5,
  },
  {
    say: '(wat leuk om te zien|mooi om te zien|leuk gemaakt door|nagemaakt door|gemaakt door|gedragen door|gespot bij|gespot|onderweg met onze|staat .. prachtig|gebreid door|gebakken door|getekend door)',
    weight: 2.5,
  },
  {
    say: '<mention> (draagt|toont|heeft|rijdt|neemt|deelt|maakte|bakte|kookte|was|combineert|styled)',
    weight: 1.3,
  },
  { say: '(bedankt|dankjewel|dank je wel|merci|dank) [je|lieve] <mention>', weight: 1.8 },
  {
    say: '(shout out naar|shoutout naar|shout-out naar|groetjes aan|props voor|chapeau voor|applaus voor|in de bloemetjes|zet .. in het zonnetje|in het zonnetje|in the spotlight)',
    weight: 1.8,
  },
  {
    say: '(vertelt (haar|zijn|hun) verhaal|haar verhaal|zijn verhaal|hun verhaal|het verhaal van|jouw verhaal|ervaringsverhaal|ervaringsdeskundige*)',
    weight: 1.8,
  },
  {
    say: '(nomineer|wie verdient|ken jij iemand|ken je iemand|kennen jullie iemand|wie ken jij|geef .. op) .. (die|buur*|vrijwilliger*|iemand|vriend*|extra|bloemetje|held*)',
    weight: 2.5,
  },
  {
    say: '(samen met (anderen|buren|vrienden|andere|buurtbewoners|vrijwilligers|leden|honderden|duizenden)|komen samen|kwamen samen|samenkomen|ontmoeting*|verbinding|saamhorigheid|samenhorigheid|verenigingsleven|gemeenschap)',
    weight: 1.5,
  },
  {
    say: '(help elkaar|elkaar|tips van {customer}|door {customer} voor|voor en door|ruilbeurs|ruilkast|kledingruil*|weggeefkast|repair cafe|buurtmoestuin|samentuin)',
    weight: 1.8,
  },
  {
    say: '(gebruikersgroep|user group|alumni*|oud leerlingen|oud leden|reunie|clubleven|clubgevoel|loopmaatje*|wandelmaatje*|fietsmaatje*|sportmaatje*|trainingsmaatje*|vriendschappen)',
    weight: 2.2,
  },
  {
    say: '(cosplay*|bezoekers in kostuum|getagd|getagged|tagden ons|jullie tagden|deelden jullie|stuurden jullie|jullie inzendingen|inzendingen)',
    weight: 2,
  },
  {
    say: '(internationale gemeenschap|europese gemeenschap|leefgemeenschap|geloofsgemeenschap|wetenschappelijke gemeenschap|ambassadeur van nederland in|ambassadeur in)',
    weight: -2,
  },
  { say: '(ik|mijn|mij)', weight: 0.6, needs: ['quotation'] },
  { say: 'niemand (blijft|loopt|hoeft|staat) .. alleen', weight: 2.2, evenNegated: true },
  { say: '(stuur|deel|toon) (dit|deze|dat) .. (vriend*|iemand|degene|persoon)', weight: 3 },
] as const satisfies readonly Keyword[];
