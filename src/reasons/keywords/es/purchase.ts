import type { Keyword } from '../keywords.ts';

export const ES_PURCHASE = [
  {
    say: '(compra|comprá|comprad|compre|compren|cómpralo|cómprala|cómpralos|compralo|comprala|cómpralas|pide|pedí|pedid|pida|pidan|pídelo|pídela|pedilo|pedila|pídelos|encarga|encargá|encárgalo|adquiere|adquirí|adquiera|adquiérelo|consigue|conseguí|consíguelo|consíguela|conseguilo|consíguelos) (ya|ahora|aquí|hoy|online|en línea|el tuyo|la tuya|los tuyos|tu|tus|acá|por|en|con|vuestro|vuestra|desde|a través)',
    weight: 4,
  },
  {
    say: '^ (compra|comprá|comprad|compre|pide|pedí|pedid|encarga|encargá|adquiere|adquirí|consigue|conseguí)',
    weight: 2.5,
  },
  {
    say: '(reserva|reservá|reservad|reserve|reserven|resérvalo|agenda|agendá|agende|aparta|apartá|separa|separá) (ya|ahora|aquí|hoy|online|en línea|tu|tus|acá|en|con|mesa|cita|por|llamando|vuestra|su|turno|desde|a través|el tuyo|la tuya|al)',
    weight: 3.5,
  },
  { say: '^ (reserva|reservá|reservad|reserve|agenda|agendá|aparta|apartá)', weight: 2 },
  {
    say: '(compra|comprá|pide|pedí|consigue|conseguí|adquiere|encuentra|encontrá|encuéntralo*|encontralo*|hazte con) .. <url>',
    weight: 3,
  },
  { say: '(reserva|reservá|agenda|reservas) .. <url>', weight: 2.5 },
  {
    say: '(reserva*|reservación|reservaciones|turno|turnos|citas) (al|en|por|online|abierta*|disponible*|a través|llamando|vía|aquí|en el|whatsapp|por dm|por md|por privado)',
    weight: 3,
  },
  { say: '(reservas|reservaciones|reservación|reservar)', weight: 2 },
  {
    say: '(pedidos|encargos|encargues|encomiendas) (al|en|por|a través|online|vía|hasta|aquí|abiertos|con)',
    weight: 3.5,
  },
  { say: '(pedidos|encargos)', weight: 1.5 },
  {
    say: '(haz|hacé|haced|haga|realiza|realizá|hagan|has) (tu|tus|vuestro|su|el|un|vuestra) (pedido*|reserva*|encargo*|compra*|reservación|orden|preventa)',
    weight: 4,
  },
  {
    say: '(disponible|disponibles) (ya|ahora|desde|en|a partir|online|para|hoy|por|solo|únicamente|exclusivamente|próximamente|a través)',
    weight: 3,
  },
  { say: '(ya|aún|todavía|siguen|quedan) .. disponible*', weight: 2.5 },
  { say: '(disponible|disponibles|disponibilidad)', weight: 1.5 },
  {
    say: '(a la venta|en venta|ya a la venta|de venta en|ponemos a la venta|sale a la venta|salen a la venta|puesta a la venta|se vende*|venta online|venta al público|venta anticipada|preventa|preventas)',
    weight: 3,
  },
  {
    say: '(entradas|boletos|tickets|boletas|abonos|localidades) (a la venta|disponibles|en|aquí|desde|online|en preventa|agotad*|a|ya|por|limitad*)',
    weight: 3,
  },
  {
    say: '(compra|comprá|consigue|adquiere|conseguí|reserva|asegura|asegurá|saca|sacá) [ya] (tu|tus|las|los|vuestras|sus|vuestra|el) (entrada*|boleto*|ticket*|abono*|boleta*|pase*|lugar*|plaza*|cupo*|asiento*)',
    weight: 3.5,
  },
  { say: '(entradas|boletos|boletas|tickets)', weight: 2 },
  {
    say: '(en|de) (nuestra|nuestras|la|tu|todas las|nuestros|su) (tienda|tiendas|web|página|tienda online|e-shop|ecommerce|tienda en línea|local|locales|sucursal|sucursales|farmacia|distribuidor*|puntos de venta|kiosco)',
    weight: 1.6,
  },
  {
    say: '(tienda online|tienda en línea|tienda virtual|tienda web|e-shop|eshop|tienda física|webshop|shop online|carrito|añade al carrito|agrega al carrito|nuestra web|puntos de venta)',
    weight: 2.5,
  },
  {
    say: '(encuéntralo*|encuéntrala*|encuéntranos|encontralo*|encontrala*|encontranos|los encuentras|lo encuentras|la encuentras|las encuentras|lo encontrás|lo puedes encontrar|puedes encontrarlo*|podéis encontrarlo*|lo tienes|los tienes|las tienes) .. (en|tienda*|web|supermercado*|farmacia*|sucursal*)',
    weight: 2.5,
  },
  {
    say: '(visita|visitá|visítanos|visitanos|visitad|pásate|pasate|pasa|acércate|acercate|ven|vení|venid|pasaos|acérquense) .. (tienda*|local*|sucursal*|showroom|web|tienda online|restaurante|tiendas)',
    weight: 2.5,
  },
  {
    say: '(link|enlace|clic|click|pincha|entra|entrá|visita|desliza|escríbenos|escribinos|escribe|contáctanos|llama|llámanos|dm|mensaje|whatsapp) .. (para|y) (comprar*|pedir*|reservar*|adquirir*|encargar*|comprarlo|hacer tu pedido|agendar*|cotizar*|conseguir*)',
    weight: 3.5,
  },
  {
    say: '(para (comprar*|pedir|reservar*|adquirir*|encargar*|agendar*|cotizar*|pedidos|reservas|encargos|más información y reservas|info y reservas))',
    weight: 2.5,
  },
  {
    say: '(info|información|consultas|cotizaciones) y (reservas|pedidos|ventas|inscripciones|turnos)',
    weight: 3.5,
  },
  {
    say: '(escríbenos|escribinos|escríbeme|escribime|contáctanos|contactanos|llámanos|llamanos|mándanos|mandanos|envíanos|envianos|consúltanos|consultanos|pregunta|preguntá|mándame|mandame) .. (dm|md|whatsapp|privado|inbox|wsp|wpp|mensaje|interno|directo|<phone>)',
    weight: 3,
  },
  {
    say: '(whatsapp|wsp|wpp|wasap|whats|tel|teléfono|llama|llámanos|llamanos|llamando) [al|por|en|a] <phone>',
    weight: 3,
  },
  { say: '(whatsapp|wsp|wpp|wasap)', weight: 2 },
  { say: '(por|vía|al|en|a) (dm|md|inbox|mensaje directo|privado|mensaje privado|interno)', weight: 2.5 },
  {
    say: '(precio|precios|valor|pvp|costo|coste|cuesta|cuestan|inversión|tarifa*) [de|desde|por|solo|es|son|a] <money>',
    weight: 3,
  },
  { say: '(por|desde|a|a partir de|son|vale|valen|cuesta|cuestan|x) <money>', weight: 2.5 },
  {
    say: '<money> (cada|por|la|el|con|iva|más|c/u|cu|el kilo|la unidad|al mes|mensual*|por persona|la docena|la noche)',
    weight: 2.5,
  },
  { say: '(precio|precios|pvp)', weight: 1.5 },
  {
    say: '(de vuelta en stock|nuevamente en stock|otra vez en stock|en stock|stock limitado|stock disponible|últimas unidades|unidades limitadas|quedan pocas|quedan pocos|últimas piezas|pocas unidades|existencias|vuelven a estar disponibles|reposición|restock|agotándose|se agotan|vuelan|que vuelan|antes de que se agote*|hasta agotar)',
    weight: 3,
  },
  { say: '(agotado|agotada|agotados|agotadas|sold out)', weight: 2, evenNegated: true },
  {
    say: '(últimos|quedan|pocos|últimas|pocas|hay|cupos|plazas) (cupos|lugares|plazas|asientos|limitad*|disponibles|huecos|mesas|turnos|habitaciones|plaza|entradas)',
    weight: 2.5,
  },
  {
    say: '(pide|pedí|pedid|pida) .. (domicilio|casa|delivery|para llevar|para recoger|glovo|rappi|uber eats|just eat|pedidosya|didi|app)',
    weight: 3.5,
  },
  {
    say: '(glovo|rappi|ubereats|uber eats|just eat|pedidosya|pedidos ya|didi food|deliveroo|mercado libre|mercadolibre|amazon|el corte inglés|linio|falabella|liverpool)',
    weight: 2.5,
  },
  {
    say: '(para llevar|takeaway|take away|a domicilio|domicilios|delivery|envíos a todo|enviamos a|envíos a|recogida en|recoge en|retira en|retirá en|retiro en|hacemos envíos|envío a domicilio|recoger en)',
    weight: 2,
  },
  {
    say: '(descarga|descargá|descárgala|descargala|bájate|descárgate|instala) (la|nuestra|ya|nuestra|gratis|ahora) (app|aplicación|ahora|ya)',
    weight: 2.5,
  },
  {
    say: '(tallas|talla|talles|talle|tallas disponibles) [de|del|desde|la] (<number>|xs|s|m|l|xl|única|disponible*)',
    weight: 2.5,
  },
  {
    say: '(envíos|envío) (a todo|nacional*|internacional*|en 24|24|a toda|al interior|en <number>|a península)',
    weight: 2.5,
  },
  {
    say: '(medios de pago|formas de pago|aceptamos tarjeta*|pago contra entrega|paga en|pagá en|transferencia|bizum|mercado pago|financiación|a plazos|a cuotas|cuotas|a meses)',
    weight: 2,
  },
  {
    say: '(hazte con|llévate el tuyo|llevate el tuyo|llévate la tuya|ten el tuyo|quédate con|consigue el tuyo|consigue la tuya|pide el tuyo|pide la tuya|pedí el tuyo|no te quedes sin|asegura el tuyo|regala|regalá|regálale|regalale|regálate|regalate|date el gusto|date un capricho)',
    weight: 2.5,
    evenNegated: true,
  },
  {
    say: '(contrata|contratá|contratar|suscríbete|suscribite|suscripción|hazte socio|matricúlate|date de alta|solicita*|cotiza|cotizá|cotízalo|pide presupuesto|pedí presupuesto|solicita tu presupuesto|presupuesto sin compromiso|prueba de manejo|test drive)',
    weight: 2.5,
  },
  {
    say: '(matrículas abiertas|inscripciones abiertas|matrícula abierta|plazas abiertas|agenda abierta|turnos disponibles|citas disponibles|reservas abiertas|agenda tu cita|agendá tu turno|pide cita|pide tu cita|pedí tu turno|cita previa|reserva tu mesa|reserva tu plaza|reserva tu cita)',
    weight: 3.5,
  },
  { say: '(encarga|encargá|encargad|encargar|encárgalo) .. (con|hasta|antes|tu|tus|para)', weight: 3 },
  {
    say: '(abierto el plazo|abrimos reservas|abrimos agenda|abrimos pedidos|aceptamos pedidos|recibimos pedidos|tomamos pedidos|pedidos con|hacemos por encargo|por encargo|bajo pedido|bajo encargo)',
    weight: 3,
  },
  { say: '(comprar|compras|comprarlo|comprarla|comprarlos|adquirir|adquirirlo*|compra)', weight: 1.5 },
  {
    say: '(ya en|en) (tiendas|kioscos|librerías|supermercados|farmacias|quioscos|perfumerías|concesionarios|todas las tiendas)',
    weight: 2.5,
  },
  {
    say: '(link en bio|link en la bio|enlace en bio|enlace en la bio|link en el perfil|enlace en el perfil|link en la descripción)',
    weight: 3,
    needs: ['price'],
  },
  { say: '(en alquiler|se alquila|en renta|se renta|alquila|alquilá|renta) [tu|un|una] (<any>)', weight: 2 },
  { say: '(te esperamos|os esperamos|los esperamos|las esperamos)', weight: 0.6 },
  { say: '(se compran|compra local|compra de la empresa|compraventa|la compra de <any> por)', weight: -1.5 },
  {
    say: '(sin reservas|reserva natural|reserva de la biosfera|reservas naturales|reservas internacionales|reserva ecológica|gran reserva|vino reserva)',
    weight: -3,
    evenNegated: true,
  },
  { say: '(a cambio|precio de la luz|precios del petróleo|precio justo)', weight: -1.5 },
  {
    say: '(mandanos|mándanos|escribinos|escríbenos|envíanos|envianos|mándame|déjanos) [un|tu] (mensaje|privado|whatsapp|dm|md)',
    weight: 2,
  },
] as const satisfies readonly Keyword[];
