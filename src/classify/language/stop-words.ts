/**
 * The commonest small words of languages that posts come in: enough to tell them apart, also those that have no
 * keywords, so that their posts are left unread instead of being read as English.
 */
export const STOP_WORDS = {
  de: 'der die das und ist nicht ein eine einen einem einer mit für auf wir ihr euch sie dich dir auch den dem von zu im es oder aber wie jetzt noch bei zum zur sind haben unser unsere unseren eure mehr wird werden uns nur aus nach vom über schon ab am heute bis gibt ich du so hier was',
  en: "the and is are of to in for on with you your our we this that it at be from have will can now more get what all by has as how new just about out up when not us it's they their was were who if do here make i my so one time",
  es: 'el la los las de que y en un una es por con para del se lo como más pero sus le ya o este sí porque esta entre cuando muy sin sobre también me hasta hay donde quien desde todo nos todos uno te tu tus al nuestro nuestra nuestros qué está son ser gracias estamos si no hoy',
  fr: "le la les des du de et un une est en pour que qui dans sur avec pas ce cette ces nous vous votre notre nos vos au aux par plus il elle on sont son sa ses ou mais à être avez avons c'est tout tous toutes comme faire fait chez sans bien très d l j n s qu si où leur",
  it: 'il lo la gli le di che è e un una per con del della dei delle nel nella non si da al alla sono più come anche ma questo questa tutti ci vi nostro nostra nostri vostro i o se ha hai tuo tua ti mi degli dal sul sulla oggi',
  nl: 'de het een en van is in op te dat die voor met niet aan er zijn wij we je jij jullie ons onze ook maar om bij naar of uit dan nog wel meer als deze dit wat kan heeft hebben wordt door over tot hier nu al vandaag jouw',
  pt: 'o a os as de que e em um uma é para com não do da dos das no na nos nas por mais se como mas ao à seu sua seus você vocês nós nosso nossa nossos já também só muito está são ser tem pelo pela até isso esse essa este esta hoje aqui quem sem foi ou',
  tr: 've bir bu için ile da de çok daha var ne en gibi olarak olan her sizin bizim siz biz değil mi ama kadar sonra yeni',
  pl: 'i w na z do nie się jest to że dla o od po jak czy przez ale tak już są nasz nasze wasze oraz za ten ta',
  id: 'yang dan di ini itu untuk dengan dari kami kita anda tidak ke pada juga akan bisa ada atau lebih sudah saya dalam kamu',
  sv: 'och att det är en ett som på för med av den till inte har vi du ni er om vår våra från kan så eller men här nu också',
} as const satisfies Record<string, string>;
