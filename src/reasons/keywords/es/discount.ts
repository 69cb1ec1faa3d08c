import type { Keyword } from '../keywords.ts';

export const ES_DISCOUNT = [
  {
    say: '[hasta|con|extra|adicional|otro|un|llévate] <percent> [de] (descuento|dto|dcto|desc|dscto|off|menos|rebaja|ahorro)',
    weight: 4.5,
  },
  { say: '(descuento*|dto|dcto|dctos|dscto|dsctos)', weight: 4 },
  {
    say: '(descuento|descuentos) (de|del|en|hasta|exclusivo*|especial*|para|directo*|por|adicional*|increíble*) ',
    weight: 4.5,
  },
  { say: 'descuentazo*', weight: 4.5 },
  { say: '(rebajado*|rebajada*|rebajamos|bajamos|reducimos|tiramos) .. (precio*|<percent>)', weight: 4 },
  {
    say: '(rebajas|rebajado|rebajada|rebajados|rebajadas|segundas rebajas|remate|remates|liquidación|liquidamos|liquidaciones|saldos|outlet)',
    weight: 3.5,
  },
  { say: '(sale|sales)', weight: 1.5 },
  { say: '(oferta|ofertas)', weight: 2.5 },
  {
    say: '(ofertón|ofertones|ofertaza*|superoferta*|preciazo*|chollo*|gangazo|ganga|gangas|bicoca)',
    weight: 4,
  },
  {
    say: '(oferta*|promo*) (especial*|del día|de la semana|del mes|flash|relámpago|por tiempo limitado|exclusiva*|limitada*|increíble*|válida*|imperdible*|irresistible*|única*|de verano|de lanzamiento)',
    weight: 4,
  },
  {
    say: '(en|de|está en|están en|con esta|nuestras|aprovecha la|aprovecha las|aprovechá las|aprovecha esta) (oferta|ofertas|promo|promoción|promos)',
    weight: 4,
  },
  { say: '(promo|promos|promoción|promociones)', weight: 3.5 },
  {
    say: '(cupón|cupones|código de descuento|código promocional|código promo|vale de descuento|vale descuento|bono descuento)',
    weight: 4.5,
  },
  { say: '(código|code|cupón|codigo) <code>', weight: 4.5, needs: ['promo-code'] },
  {
    say: '(usa|usá|usad|use|usando|utiliza|utilizando|utilizá|aplica|aplicá|introduce|ingresa|ingresá|ingresando|añade|pon|con) [el|mi|nuestro|este|tu] (código|cupón)',
    weight: 3.5,
    not: ['reply'],
  },
  { say: '(vale|vales|voucher*|bono|bonos|tarjeta regalo|gift card*|tarjetas regalo)', weight: 1 },
  { say: '<money> (de descuento|menos|off|de regalo|de ahorro|de cashback|de vuelta)', weight: 4.5 },
  {
    say: '(ahorra|ahorrá|ahorrad|ahorre|ahorras|ahorrás|ahorrar|ahórrate|ahorro de) [hasta|un|más de] (<percent>|<money>)',
    weight: 4,
  },
  { say: '(ahorra|ahorrá|ahorras|ahórrate|ahorro|ahorros|ahorrar)', weight: 1.5 },
  {
    say: '(a mitad de precio|mitad de precio|al 50|la segunda unidad|segunda unidad|la segunda al|el segundo al|2da unidad|2ª unidad|segundo a mitad)',
    weight: 4.5,
  },
  {
    say: '(2x1|3x2|4x3|2 x 1|3 x 2|dos por uno|dos x uno|tres por dos|<number> por el precio de <number>|<number> al precio de <number>|2 por 1|3 por 2)',
    weight: 4.5,
  },
  {
    say: '(lleva|llevá|llévate|llevate|llévese|compra|comprá|lleve) <number> .. (paga|pagá|pague|llévate|lleva|gratis|por)',
    weight: 4.5,
  },
  { say: '(<number> por|<number> x|dos por|pack de <number> por) <money>', weight: 3.5 },
  { say: 'gratis', weight: 2.5 },
  {
    say: '(gratuito|gratuita|gratuitos|gratuitas|sin costo|sin coste|sin cargo|sin costo adicional)',
    weight: 1,
    evenNegated: true,
  },
  {
    say: '(envío|envíos|entrega|despacho|delivery|domicilio|portes|instalación|gastos de envío) (gratis|gratuito*|free|gratuita|sin costo|sin coste|sin cargo|bonificado|incluido*)',
    weight: 4.5,
  },
  {
    say: '(sin gastos de envío|sin costo de envío|sin coste de envío|envío sin costo|no pagas envío|0 gastos de envío|envío cero|envíos a <money>)',
    weight: 4.5,
    evenNegated: true,
  },
  {
    say: '(te regalamos|os regalamos|le regalamos|les regalamos|nos ponemos con|va por nuestra cuenta|invita la casa|corre por nuestra cuenta|invitamos nosotros|a cuenta de la casa|te invitamos el|te invitamos al|te invitamos a un|te invitamos a una) .. (café|bebida|postre|copa|cerveza|segundo|segunda|producto|envío|caña|tapa|desayuno|<any>)',
    weight: 2.5,
  },
  {
    say: '(regalo|regalos|obsequio*|detalle|regalito*|muestra gratis|muestras gratis|regalo seguro|producto gratis|postre gratis|bebida gratis|café gratis|mes gratis|meses gratis|días gratis|semana gratis|prueba gratis|prueba gratuita)',
    weight: 1.6,
  },
  {
    say: '(mes|meses|días|semana|semanas|clase|prueba|muestra*|bebida|postre|café|consulta|revisión|valoración) (gratis|gratuita|gratuito|de regalo)',
    weight: 3.5,
  },
  {
    say: '(de regalo|gratis) (con|por|en|al) (tu|cada|la|el|cualquier|compras|pedidos|todas|todos|una|un|comprar)',
    weight: 4,
  },
  {
    say: '(llévate|llevate|llévese|recibe|recibí|recibes|consigue|obtén|obtené|obtiene|te llevas|te llevás|gana) .. (gratis|de regalo|regalo)',
    weight: 4,
  },
  {
    say: '(por compras|en compras|por pedidos|en pedidos|a partir de|en tu compra|por tu compra|con tu compra|por la compra|en todos los pedidos|compras superiores|compras mayores|pedidos superiores) .. <money>',
    weight: 3,
  },
  {
    say: '(por tu compra|con tu compra|por la compra de|por cada compra|con cada compra|en tu primera compra|en tu primer pedido|en tu próxima compra|en tu siguiente compra)',
    weight: 3.5,
  },
  {
    say: '(antes|era|costaba|en lugar de|en vez de|rebajado de|precio normal|precio habitual|precio anterior|pvp) <money>',
    weight: 3.5,
  },
  { say: '(de|antes) <money> (a|por) [solo|sólo|tan solo] <money>', weight: 5 },
  { say: '(ahora|hoy) [por|a|solo|sólo] <money>', weight: 3 },
  { say: '(por|a|desde) (solo|sólo|tan solo|apenas|únicamente) <money>', weight: 3 },
  { say: '(solo|sólo|tan solo|apenas|únicamente) <money>', weight: 2.5 },
  {
    say: '(precio|precios|tarifa|tarifas|condiciones|cuota) (especial*|rebajado*|reducido*|de locura|de lanzamiento|de amigo*|promocional*|de socio*|imbatible*|increíble*|bajo*|único*|exclusivo*|de preventa|irresistible*|de fábrica|de oferta|de derribo|bonificad*)',
    weight: 3.5,
  },
  { say: '(mejor|mejores|mínimo|menor) (precio|precios|tarifa)', weight: 2.5 },
  {
    say: '(precio bajo*|bajada de precio*|bajan los precios|bajamos precios|bajó de precio|bajón de precio|tarifa reducida|precios de escándalo|precios locos|precios más bajos)',
    weight: 4,
  },
  {
    say: '(black friday|cyber monday|cybermonday|hot sale|hotsale|cyber day|cyberday|cyber week|buen fin|el buen fin|black week|blackfriday|prime day|cyber lunes|singles day|travel sale|hot week)',
    weight: 3,
  },
  { say: '(cashback|reintegro|devolución del|te devolvemos el|bonificación|bonificado)', weight: 3 },
  {
    say: '(doble de puntos|puntos dobles|puntos extra|doble puntos|triple puntos|el doble de puntos|acumula puntos|acumulá puntos|suma puntos|canjea tus puntos|canjeá tus puntos|sumá puntos|puntos por)',
    weight: 3.5,
  },
  {
    say: '(cuotas sin interés|sin interés|sin intereses|meses sin intereses|msi|cuotas fijas|sin comisiones|sin comisión|sin inscripción|sin matrícula|matrícula gratis|sin cuota de|0 comisiones|inscripción gratis|sin anualidad|sin permanencia)',
    weight: 2.5,
    evenNegated: true,
  },
  {
    say: '(happy hour|hora feliz|happyhour|after office|menú del día|combo|combos|pack ahorro) .. <money>',
    weight: 2.5,
  },
  { say: '(happy hour|hora feliz|happyhour)', weight: 3.5 },
  {
    say: '(solo hoy|sólo hoy|solo por hoy|sólo por hoy|últimas horas|últimos días|por tiempo limitado|hasta agotar existencias|hasta agotar stock|hasta fin de existencias|tiempo limitado|solo este fin de semana|solo esta semana|solo hasta|hasta agotar inventario|mientras dure*)',
    weight: 2.5,
  },
  {
    say: '(válido|válida|válidas|válidos|vigente|vigencia) (hasta|del|desde|para|en|solo|sólo|todos|de|únicamente)',
    weight: 2,
  },
  {
    say: '(bases y condiciones|aplican condiciones|aplican términos|términos y condiciones|consulta condiciones|no acumulable|consulta bases|tyc)',
    weight: 1,
    evenNegated: true,
  },
  {
    say: '(estudiantes|jubilados|socios|socias|niños|menores|familias|residentes|miembros|docentes|mayores de <number>) .. (gratis|<percent>|descuento|no pagan|mitad)',
    weight: 3.5,
  },
  {
    say: '(niños|menores|peques|niñas) [de <number> años] (gratis|no pagan|comen gratis|entran gratis)',
    weight: 4,
    evenNegated: true,
  },
  {
    say: '(invita|refiere|trae|recomienda|referí|invitá|traé) .. (amigo*|amiga*) .. (descuento|gratis|<money>|<percent>|ambos)',
    weight: 4,
  },
  {
    say: '(barato|barata|baratos|baratas|más barato|económico*|económica*|low cost|asequible*|precio*)',
    weight: 0.6,
  },
  { say: '(barra libre|todo lo que puedas comer|buffet libre|tenedor libre|rodizio) .. <money>', weight: 3 },
  { say: '(preventa|early bird|venta anticipada) .. (<percent>|<money>|descuento|precio*)', weight: 3.5 },
  { say: '(todo a|todas a|todos a|desde|platos a|tapas a|cañas a|cervezas a|entradas a) <money>', weight: 2 },
  {
    say: '(martes|lunes|miércoles|jueves|viernes|sábado|domingo|hoy) de (promo*|descuento*|oferta*|2x1|2 x 1)',
    weight: 4.5,
  },
  {
    say: '(venta nocturna|venta especial|venta de bodega|venta de garage|venta privada|venta flash|ventas flash|venta de liquidación|gran venta)',
    weight: 3,
  },
  {
    say: '(oferta|ofertas) (de (empleo|trabajo|formación|educativa|cultural|hotelera|gastronómica|contenidos)|educativa|académica|cultural|gastronómica|laboral*)',
    weight: -2.5,
  },
  {
    say: '(promoción|promociones) (de (la (salud|cultura|lectura|igualdad|paz)|salud|<year>)|cultural|turística|interna)',
    weight: -2.5,
  },
  { say: '(ahorra|ahorrar|ahorro) (de energía|energía|agua|de agua|tiempo|energético)', weight: -2 },
  { say: '(gana|ganá|sorteo|sorteamos|llevarte|ganar) .. (vale|bono|tarjeta regalo|gift card)', weight: -2 },
  {
    say: '(entrada|entradas|acceso|inscripción|charla|taller|webinar|evento|concierto) (libre|gratuit*|gratis|sin costo)',
    weight: -1.5,
    evenNegated: true,
  },
  { say: '(el mejor regalo|ideas de regalo|regalo perfecto|un regalo para|regalos para)', weight: -1 },
  { say: '[un|hasta|con un|aproximadamente] <percent> (más|menos) (de|en|que) <any>', weight: -2 },
  {
    say: '(va por nuestra cuenta|corre por nuestra cuenta|invita la casa|la casa invita|por cuenta de la casa|invitamos nosotros|te lo regalamos|te invitamos el segundo)',
    weight: 3.5,
  },
  {
    say: '(presenta|presentando|muestra|mostrando|enseña|enseñando|menciona|mencionando) (este post|esta publicación|esta historia|este anuncio|tu carnet|tu credencial|este cupón)',
    weight: 3.5,
  },
  {
    say: '(por el precio de siempre|al precio de siempre|por el mismo precio|al mismo precio|pagas menos|paga menos|pagás menos|no pagas (inscripción|matrícula|envío|comisión))',
    weight: 3.5,
    evenNegated: true,
  },
] as const satisfies readonly Keyword[];
