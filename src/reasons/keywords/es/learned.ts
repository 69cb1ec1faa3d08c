import type { LearnedWeights } from '../keywords.ts';

/**
 * Written by `npm run fit` from 33 labelled posts of real brands and 363 invented ones: do not
 * edit. Log-odds that each feature adds to each reason; what is not listed adds nothing.
 */
export const ES_LEARNED: LearnedWeights = {
  prior: {
    discount: -5.05,
    purchase: -5.56,
    reviews: -4.39,
    'exclusive-info': -5.18,
    'new-products': -3.64,
    opinion: -6.33,
    service: -6.27,
    event: -5.42,
    connected: -4.81,
    ideas: -5.11,
    community: -4.42,
    'general-info': 0.2,
    giveaway: -5.04,
    entertain: -2.47,
    greeting: -3.04,
    inspire: -0.96,
    cause: -2.2,
    'jobs-investors': -3.34,
    other: -2.29,
  },
  whenAlso: -1.96,
  primary: {
    service: 0,
    ideas: -0.5,
    opinion: -1,
    event: 1.25,
    discount: -2,
    'exclusive-info': -2.5,
    'new-products': -1,
    purchase: -3.5,
    reviews: -4,
    community: -4.5,
    connected: -5,
    'general-info': -5.5,
  },
  feedErrors: {
    discount: 0.08,
    purchase: 0.08,
    reviews: 0.08,
    'general-info': 0.08,
    'exclusive-info': 0.08,
    'new-products': 0.17,
    opinion: 0.08,
    service: 0.08,
    event: 0.08,
    connected: 0.08,
    ideas: 0.08,
    community: 0.08,
  },
  weights: {
    // discount: [hasta|con|extra|adicional|otro|un|llévate] <percent> [de] (descuento|dto|dcto|desc|dscto|off|menos|rebaja|ahorro)
    cmuvrq10: { discount: 5.49 },
    // discount: (descuento*|dto|dcto|dctos|dscto|dsctos)
    rmbhow1u: { discount: 5.04 },
    // discount: (descuento|descuentos) (de|del|en|hasta|exclusivo*|especial*|para|directo*|por|adicional*|increíble*)
    mckqirq8: { discount: 5.67 },
    // discount: descuentazo*
    spigr22m: { discount: 5.67 },
    // discount: (rebajado*|rebajada*|rebajamos|bajamos|reducimos|tiramos) .. (precio*|<percent>)
    mw72s3mk: { discount: 4.93 },
    // discount: (rebajas|rebajado|rebajada|rebajados|rebajadas|segundas rebajas|remate|remates|liquidación|liquidamos|liquidaciones|saldos|outlet)
    i6vqi95p: { discount: 4.41 },
    // discount: (sale|sales)
    rwccwllx: { discount: 1.87 },
    // discount: (oferta|ofertas)
    bh7he4vi: { discount: 3.15 },
    // discount: (ofertón|ofertones|ofertaza*|superoferta*|preciazo*|chollo*|gangazo|ganga|gangas|bicoca)
    q7mrjje0: { discount: 5.04 },
    // discount: (oferta*|promo*) (especial*|del día|de la semana|del mes|flash|relámpago|por tiempo limitado|exclusiva*|limitada*|increíble*|válida*|imperdible*|irresistible*|única*|de verano|de lanzamiento)
    s1ik9v5s: { discount: 5.04 },
    // discount: (en|de|está en|están en|con esta|nuestras|aprovecha la|aprovecha las|aprovechá las|aprovecha esta) (oferta|ofertas|promo|promoción|promos)
    vsqsz0m8: { discount: 5.04 },
    // discount: (promo|promos|promoción|promociones)
    '1diknybq': { discount: 4.41 },
    // discount: (cupón|cupones|código de descuento|código promocional|código promo|vale de descuento|vale descuento|bono descuento)
    kgy2gs7y: { discount: 5.67 },
    // discount: (código|code|cupón|codigo) <code> +promo-code
    gmmctk8n: { discount: 5.67 },
    // discount: (usa|usá|usad|use|usando|utiliza|utilizando|utilizá|aplica|aplicá|introduce|ingresa|ingresá|ingresando|añade|pon|con) [el|mi|nuestro|este|tu] (código|cupón) -reply
    t3wo7la0: { discount: 4.41 },
    // discount: (vale|vales|voucher*|bono|bonos|tarjeta regalo|gift card*|tarjetas regalo)
    '3zp9d2r7': { discount: 1.26 },
    // discount: <money> (de descuento|menos|off|de regalo|de ahorro|de cashback|de vuelta)
    dr2idfyy: { discount: 5.67 },
    // discount: (ahorra|ahorrá|ahorrad|ahorre|ahorras|ahorrás|ahorrar|ahórrate|ahorro de) [hasta|un|más de] (<percent>|<money>)
    xoqxcclw: { discount: 5.04 },
    // discount: (ahorra|ahorrá|ahorras|ahórrate|ahorro|ahorros|ahorrar)
    enl80dhy: { discount: 1.89 },
    // discount: (a mitad de precio|mitad de precio|al 50|la segunda unidad|segunda unidad|la segunda al|el segundo al|2da unidad|2ª unidad|segundo a mitad)
    '0n9a85s5': { discount: 5.77 },
    // discount: (2x1|3x2|4x3|2 x 1|3 x 2|dos por uno|dos x uno|tres por dos|<number> por el precio de <number>|<number> al precio de <number>|2 por 1|3 por 2)
    '7tu52lvy': { discount: 5.82 },
    // discount: (lleva|llevá|llévate|llevate|llévese|compra|comprá|lleve) <number> .. (paga|pagá|pague|llévate|lleva|gratis|por)
    iysual3e: { discount: 5.67 },
    // discount: (<number> por|<number> x|dos por|pack de <number> por) <money>
    bas1no6z: { discount: 4.63 },
    // discount: gratis
    x50ho647: { discount: 3.15 },
    // discount: (gratuito|gratuita|gratuitos|gratuitas|sin costo|sin coste|sin cargo|sin costo adicional)
    xrx4xacm: { discount: 1.17, event: 0.43 },
    // discount: (envío|envíos|entrega|despacho|delivery|domicilio|portes|instalación|gastos de envío) (gratis|gratuito*|free|gratuita|sin costo|sin coste|sin cargo|bonificado|incluido*)
    uc2kwo7i: { discount: 5.67 },
    // discount: (sin gastos de envío|sin costo de envío|sin coste de envío|envío sin costo|no pagas envío|0 gastos de envío|envío cero|envíos a <money>)
    '61y0bj70': { discount: 5.67 },
    // discount: (te regalamos|os regalamos|le regalamos|les regalamos|nos ponemos con|va por nuestra cuenta|invita la casa|corre por nuestra cuenta|invitamos nosotros|a cuenta de la casa|te invitamos el|te invitamos al|te invitamos a un|te invitamos a una) .. (café|bebida|postre|copa|cerveza|segundo|segunda|producto|envío|caña|tapa|desayuno|<any>)
    '7u2bx5uz': { discount: 3.66 },
    // discount: (regalo|regalos|obsequio*|detalle|regalito*|muestra gratis|muestras gratis|regalo seguro|producto gratis|postre gratis|bebida gratis|café gratis|mes gratis|meses gratis|días gratis|semana gratis|prueba gratis|prueba gratuita)
    tozfqrvn: { discount: 1.97, 'general-info': 0.38 },
    // discount: (mes|meses|días|semana|semanas|clase|prueba|muestra*|bebida|postre|café|consulta|revisión|valoración) (gratis|gratuita|gratuito|de regalo)
    '1j1j9l1o': { discount: 4.72, connected: -0.17, 'general-info': -0.19 },
    // discount: (de regalo|gratis) (con|por|en|al) (tu|cada|la|el|cualquier|compras|pedidos|todas|todos|una|un|comprar)
    v84lhcfb: { discount: 5.04 },
    // discount: (llévate|llevate|llévese|recibe|recibí|recibes|consigue|obtén|obtené|obtiene|te llevas|te llevás|gana) .. (gratis|de regalo|regalo)
    h9j7j6p2: { discount: 5.04 },
    // discount: (por compras|en compras|por pedidos|en pedidos|a partir de|en tu compra|por tu compra|con tu compra|por la compra|en todos los pedidos|compras superiores|compras mayores|pedidos superiores) .. <money>
    sex1tzyx: { discount: 3.78 },
    // discount: (por tu compra|con tu compra|por la compra de|por cada compra|con cada compra|en tu primera compra|en tu primer pedido|en tu próxima compra|en tu siguiente compra)
    foj77t26: { discount: 4.31, connected: 0.21 },
    // discount: (antes|era|costaba|en lugar de|en vez de|rebajado de|precio normal|precio habitual|precio anterior|pvp) <money>
    '4gqqvlyr': { discount: 4.42 },
    // discount: (de|antes) <money> (a|por) [solo|sólo|tan solo] <money>
    '5emtzcya': { discount: 6.3 },
    // discount: (ahora|hoy) [por|a|solo|sólo] <money>
    yplv1q5k: { discount: 3.7 },
    // discount: (por|a|desde) (solo|sólo|tan solo|apenas|únicamente) <money>
    czsd64ul: { discount: 3.79 },
    // discount: (solo|sólo|tan solo|apenas|únicamente) <money>
    za7miqd2: { discount: 3.15 },
    // discount: (precio|precios|tarifa|tarifas|condiciones|cuota) (especial*|rebajado*|reducido*|de locura|de lanzamiento|de amigo*|promocional*|de socio*|imbatible*|increíble*|bajo*|único*|exclusivo*|de preventa|irresistible*|de fábrica|de oferta|de derribo|bonificad*)
    qe1brkx0: { discount: 4.41 },
    // discount: (mejor|mejores|mínimo|menor) (precio|precios|tarifa)
    uamnmtfk: { discount: 3.15 },
    // discount: (precio bajo*|bajada de precio*|bajan los precios|bajamos precios|bajó de precio|bajón de precio|tarifa reducida|precios de escándalo|precios locos|precios más bajos)
    llzr5meq: { discount: 5.04 },
    // discount: (black friday|cyber monday|cybermonday|hot sale|hotsale|cyber day|cyberday|cyber week|buen fin|el buen fin|black week|blackfriday|prime day|cyber lunes|singles day|travel sale|hot week)
    '4dih9034': { discount: 3.78 },
    // discount: (cashback|reintegro|devolución del|te devolvemos el|bonificación|bonificado)
    ct0q1mzc: { discount: 3.78 },
    // discount: (doble de puntos|puntos dobles|puntos extra|doble puntos|triple puntos|el doble de puntos|acumula puntos|acumulá puntos|suma puntos|canjea tus puntos|canjeá tus puntos|sumá puntos|puntos por)
    sc3p6sia: { discount: 4.41 },
    // discount: (cuotas sin interés|sin interés|sin intereses|meses sin intereses|msi|cuotas fijas|sin comisiones|sin comisión|sin inscripción|sin matrícula|matrícula gratis|sin cuota de|0 comisiones|inscripción gratis|sin anualidad|sin permanencia)
    '013ykx6d': { discount: 3.15 },
    // discount: (happy hour|hora feliz|happyhour|after office|menú del día|combo|combos|pack ahorro) .. <money>
    rmg9phy1: { discount: 3.15 },
    // discount: (happy hour|hora feliz|happyhour)
    '7eyi38pz': { discount: 4.41 },
    // discount: (solo hoy|sólo hoy|solo por hoy|sólo por hoy|últimas horas|últimos días|por tiempo limitado|hasta agotar existencias|hasta agotar stock|hasta fin de existencias|tiempo limitado|solo este fin de semana|solo esta semana|solo hasta|hasta agotar inventario|mientras dure*)
    g0vyg6wf: { discount: 3.15 },
    // discount: (válido|válida|válidas|válidos|vigente|vigencia) (hasta|del|desde|para|en|solo|sólo|todos|de|únicamente)
    a17rziop: { discount: 2.52 },
    // discount: (bases y condiciones|aplican condiciones|aplican términos|términos y condiciones|consulta condiciones|no acumulable|consulta bases|tyc)
    ettvi5sa: { discount: 1.26 },
    // discount: (estudiantes|jubilados|socios|socias|niños|menores|familias|residentes|miembros|docentes|mayores de <number>) .. (gratis|<percent>|descuento|no pagan|mitad)
    '0dvkof5a': { discount: 4.41 },
    // discount: (niños|menores|peques|niñas) [de <number> años] (gratis|no pagan|comen gratis|entran gratis)
    z1fj1wlo: { discount: 5.26 },
    // discount: (invita|refiere|trae|recomienda|referí|invitá|traé) .. (amigo*|amiga*) .. (descuento|gratis|<money>|<percent>|ambos)
    xxqkffvo: { discount: 5.04 },
    // discount: (barato|barata|baratos|baratas|más barato|económico*|económica*|low cost|asequible*|precio*)
    h6v58sbw: { discount: 0.76 },
    // discount: (barra libre|todo lo que puedas comer|buffet libre|tenedor libre|rodizio) .. <money>
    xpoytz6j: { discount: 3.78 },
    // discount: (preventa|early bird|venta anticipada) .. (<percent>|<money>|descuento|precio*)
    s07ofjwf: { discount: 4.41 },
    // discount: (todo a|todas a|todos a|desde|platos a|tapas a|cañas a|cervezas a|entradas a) <money>
    '7agevp1l': { discount: 2.45 },
    // discount: (martes|lunes|miércoles|jueves|viernes|sábado|domingo|hoy) de (promo*|descuento*|oferta*|2x1|2 x 1)
    '8bp80tnl': { discount: 5.81 },
    // discount: (venta nocturna|venta especial|venta de bodega|venta de garage|venta privada|venta flash|ventas flash|venta de liquidación|gran venta)
    y584bnaa: { discount: 3.78 },
    // discount: (oferta|ofertas) (de (empleo|trabajo|formación|educativa|cultural|hotelera|gastronómica|contenidos)|educativa|académica|cultural|gastronómica|laboral*)
    yvtxlckw: { discount: -3.15 },
    // discount: (promoción|promociones) (de (la (salud|cultura|lectura|igualdad|paz)|salud|<year>)|cultural|turística|interna)
    '0w14f2h3': { discount: -3.15 },
    // discount: (ahorra|ahorrar|ahorro) (de energía|energía|agua|de agua|tiempo|energético)
    j73b73sb: { discount: -2.52 },
    // discount: (gana|ganá|sorteo|sorteamos|llevarte|ganar) .. (vale|bono|tarjeta regalo|gift card)
    tudtlr8e: { discount: -2.52 },
    // discount: (entrada|entradas|acceso|inscripción|charla|taller|webinar|evento|concierto) (libre|gratuit*|gratis|sin costo)
    o97f503c: { discount: -1.9, 'general-info': -0.11 },
    // discount: (el mejor regalo|ideas de regalo|regalo perfecto|un regalo para|regalos para)
    b214usy6: { discount: -1.26 },
    // discount: [un|hasta|con un|aproximadamente] <percent> (más|menos) (de|en|que) <any>
    hfbsmemi: { discount: -2.2 },
    // discount: (va por nuestra cuenta|corre por nuestra cuenta|invita la casa|la casa invita|por cuenta de la casa|invitamos nosotros|te lo regalamos|te invitamos el segundo)
    gis38001: { discount: 4.41 },
    // discount: (presenta|presentando|muestra|mostrando|enseña|enseñando|menciona|mencionando) (este post|esta publicación|esta historia|este anuncio|tu carnet|tu credencial|este cupón)
    '77qhndil': { discount: 4.51 },
    // discount: (por el precio de siempre|al precio de siempre|por el mismo precio|al mismo precio|pagas menos|paga menos|pagás menos|no pagas (inscripción|matrícula|envío|comisión))
    a0yhsasp: { discount: 4.97 },
    // purchase: (compra|comprá|comprad|compre|compren|cómpralo|cómprala|cómpralos|compralo|comprala|cómpralas|pide|pedí|pedid|pida|pidan|pídelo|pídela|pedilo|pedila|pídelos|encarga|encargá|encárgalo|adquiere|adquirí|adquiera|adquiérelo|consigue|conseguí|consíguelo|consíguela|conseguilo|consíguelos) (ya|ahora|aquí|hoy|online|en línea|el tuyo|la tuya|los tuyos|tu|tus|acá|por|en|con|vuestro|vuestra|desde|a través)
    '6s5par5b': { purchase: 4.72, connected: 0.2 },
    // purchase: ^ (compra|comprá|comprad|compre|pide|pedí|pedid|encarga|encargá|adquiere|adquirí|consigue|conseguí)
    '124e7ukz': { purchase: 3.02 },
    // purchase: (reserva|reservá|reservad|reserve|reserven|resérvalo|agenda|agendá|agende|aparta|apartá|separa|separá) (ya|ahora|aquí|hoy|online|en línea|tu|tus|acá|en|con|mesa|cita|por|llamando|vuestra|su|turno|desde|a través|el tuyo|la tuya|al)
    ia9gnykz: { purchase: 4.1 },
    // purchase: ^ (reserva|reservá|reservad|reserve|agenda|agendá|aparta|apartá)
    '59u94ie7': { purchase: 2.41 },
    // purchase: (compra|comprá|pide|pedí|consigue|conseguí|adquiere|encuentra|encontrá|encuéntralo*|encontralo*|hazte con) .. <url>
    '1f5y1oco': { purchase: 3.62 },
    // purchase: (reserva|reservá|agenda|reservas) .. <url>
    aqinlfsf: { purchase: 3.02 },
    // purchase: (reserva*|reservación|reservaciones|turno|turnos|citas) (al|en|por|online|abierta*|disponible*|a través|llamando|vía|aquí|en el|whatsapp|por dm|por md|por privado)
    '1n0qr9h6': { purchase: 3.62 },
    // purchase: (reservas|reservaciones|reservación|reservar)
    ilt2b0ht: { purchase: 2.41 },
    // purchase: (pedidos|encargos|encargues|encomiendas) (al|en|por|a través|online|vía|hasta|aquí|abiertos|con)
    rj5tf17q: { purchase: 4.24 },
    // purchase: (pedidos|encargos)
    hdti9tv4: { purchase: 1.81 },
    // purchase: (haz|hacé|haced|haga|realiza|realizá|hagan|has) (tu|tus|vuestro|su|el|un|vuestra) (pedido*|reserva*|encargo*|compra*|reservación|orden|preventa)
    '55m302xk': { purchase: 4.83 },
    // purchase: (disponible|disponibles) (ya|ahora|desde|en|a partir|online|para|hoy|por|solo|únicamente|exclusivamente|próximamente|a través)
    '7hl2lfwy': { purchase: 3.57 },
    // purchase: (ya|aún|todavía|siguen|quedan) .. disponible*
    pbk5xyac: { purchase: 3.03 },
    // purchase: (disponible|disponibles|disponibilidad)
    hj08tz7g: { purchase: 1.87 },
    // purchase: (a la venta|en venta|ya a la venta|de venta en|ponemos a la venta|sale a la venta|salen a la venta|puesta a la venta|se vende*|venta online|venta al público|venta anticipada|preventa|preventas)
    allwjwgi: { purchase: 3.59, event: 0.17 },
    // purchase: (entradas|boletos|tickets|boletas|abonos|localidades) (a la venta|disponibles|en|aquí|desde|online|en preventa|agotad*|a|ya|por|limitad*)
    '7pm4v0lu': { purchase: 3.63 },
    // purchase: (compra|comprá|consigue|adquiere|conseguí|reserva|asegura|asegurá|saca|sacá) [ya] (tu|tus|las|los|vuestras|sus|vuestra|el) (entrada*|boleto*|ticket*|abono*|boleta*|pase*|lugar*|plaza*|cupo*|asiento*)
    '6bgq92k6': { purchase: 4.23 },
    // purchase: (entradas|boletos|boletas|tickets)
    xthns5mh: { purchase: 2.34, service: 0.28, event: 0.22, 'general-info': -0.18 },
    // purchase: (en|de) (nuestra|nuestras|la|tu|todas las|nuestros|su) (tienda|tiendas|web|página|tienda online|e-shop|ecommerce|tienda en línea|local|locales|sucursal|sucursales|farmacia|distribuidor*|puntos de venta|kiosco)
    '728xlvsk': { purchase: 2.06, event: 0.11, 'general-info': -0.19 },
    // purchase: (tienda online|tienda en línea|tienda virtual|tienda web|e-shop|eshop|tienda física|webshop|shop online|carrito|añade al carrito|agrega al carrito|nuestra web|puntos de venta)
    '7upju8ud': { purchase: 2.95 },
    // purchase: (encuéntralo*|encuéntrala*|encuéntranos|encontralo*|encontrala*|encontranos|los encuentras|lo encuentras|la encuentras|las encuentras|lo encontrás|lo puedes encontrar|puedes encontrarlo*|podéis encontrarlo*|lo tienes|los tienes|las tienes) .. (en|tienda*|web|supermercado*|farmacia*|sucursal*)
    kd0pu7jw: { purchase: 3.02 },
    // purchase: (visita|visitá|visítanos|visitanos|visitad|pásate|pasate|pasa|acércate|acercate|ven|vení|venid|pasaos|acérquense) .. (tienda*|local*|sucursal*|showroom|web|tienda online|restaurante|tiendas)
    '97o9oi0l': { purchase: 3.02 },
    // purchase: (link|enlace|clic|click|pincha|entra|entrá|visita|desliza|escríbenos|escribinos|escribe|contáctanos|llama|llámanos|dm|mensaje|whatsapp) .. (para|y) (comprar*|pedir*|reservar*|adquirir*|encargar*|comprarlo|hacer tu pedido|agendar*|cotizar*|conseguir*)
    w6qzmk9z: { purchase: 4.22 },
    // purchase: (para (comprar*|pedir|reservar*|adquirir*|encargar*|agendar*|cotizar*|pedidos|reservas|encargos|más información y reservas|info y reservas))
    cql3imv4: { purchase: 3.02 },
    // purchase: (info|información|consultas|cotizaciones) y (reservas|pedidos|ventas|inscripciones|turnos)
    tzrwd71x: { purchase: 4.22 },
    // purchase: (escríbenos|escribinos|escríbeme|escribime|contáctanos|contactanos|llámanos|llamanos|mándanos|mandanos|envíanos|envianos|consúltanos|consultanos|pregunta|preguntá|mándame|mandame) .. (dm|md|whatsapp|privado|inbox|wsp|wpp|mensaje|interno|directo|<phone>)
    og6h3nbm: { purchase: 4.04, 'general-info': -0.24 },
    // purchase: (whatsapp|wsp|wpp|wasap|whats|tel|teléfono|llama|llámanos|llamanos|llamando) [al|por|en|a] <phone>
    '3zxqom1v': { purchase: 3.76 },
    // purchase: (whatsapp|wsp|wpp|wasap)
    '0za5ax0y': { purchase: 2.41 },
    // purchase: (por|vía|al|en|a) (dm|md|inbox|mensaje directo|privado|mensaje privado|interno)
    rxr8axho: { purchase: 2.72 },
    // purchase: (precio|precios|valor|pvp|costo|coste|cuesta|cuestan|inversión|tarifa*) [de|desde|por|solo|es|son|a] <money>
    tjqu3iff: { purchase: 3.62 },
    // purchase: (por|desde|a|a partir de|son|vale|valen|cuesta|cuestan|x) <money>
    t5b3wnjk: { purchase: 3.46 },
    // purchase: <money> (cada|por|la|el|con|iva|más|c/u|cu|el kilo|la unidad|al mes|mensual*|por persona|la docena|la noche)
    tclu7xxo: { purchase: 3.03 },
    // purchase: (precio|precios|pvp)
    r7phloyf: { discount: 0.11, purchase: 1.8 },
    // purchase: (de vuelta en stock|nuevamente en stock|otra vez en stock|en stock|stock limitado|stock disponible|últimas unidades|unidades limitadas|quedan pocas|quedan pocos|últimas piezas|pocas unidades|existencias|vuelven a estar disponibles|reposición|restock|agotándose|se agotan|vuelan|que vuelan|antes de que se agote*|hasta agotar)
    kt5e6sa6: { purchase: 3.95 },
    // purchase: (agotado|agotada|agotados|agotadas|sold out)
    gqhbb2ci: { purchase: 2.41 },
    // purchase: (últimos|quedan|pocos|últimas|pocas|hay|cupos|plazas) (cupos|lugares|plazas|asientos|limitad*|disponibles|huecos|mesas|turnos|habitaciones|plaza|entradas)
    '58lq42u9': { purchase: 2.77, 'general-info': -0.13, inspire: 0.16 },
    // purchase: (pide|pedí|pedid|pida) .. (domicilio|casa|delivery|para llevar|para recoger|glovo|rappi|uber eats|just eat|pedidosya|didi|app)
    syiih44a: { purchase: 4.22 },
    // purchase: (glovo|rappi|ubereats|uber eats|just eat|pedidosya|pedidos ya|didi food|deliveroo|mercado libre|mercadolibre|amazon|el corte inglés|linio|falabella|liverpool)
    '1sksosom': { purchase: 3.17 },
    // purchase: (para llevar|takeaway|take away|a domicilio|domicilios|delivery|envíos a todo|enviamos a|envíos a|recogida en|recoge en|retira en|retirá en|retiro en|hacemos envíos|envío a domicilio|recoger en)
    '0pwtltn9': { purchase: 2.52 },
    // purchase: (descarga|descargá|descárgala|descargala|bájate|descárgate|instala) (la|nuestra|ya|nuestra|gratis|ahora) (app|aplicación|ahora|ya)
    rj4r5wh2: { purchase: 3.02 },
    // purchase: (tallas|talla|talles|talle|tallas disponibles) [de|del|desde|la] (<number>|xs|s|m|l|xl|única|disponible*)
    fjcmennh: { purchase: 3.02, 'general-info': -0.13 },
    // purchase: (envíos|envío) (a todo|nacional*|internacional*|en 24|24|a toda|al interior|en <number>|a península)
    '5ck557oy': { purchase: 3.11 },
    // purchase: (medios de pago|formas de pago|aceptamos tarjeta*|pago contra entrega|paga en|pagá en|transferencia|bizum|mercado pago|financiación|a plazos|a cuotas|cuotas|a meses)
    i38vhjxo: { purchase: 2.42 },
    // purchase: (hazte con|llévate el tuyo|llevate el tuyo|llévate la tuya|ten el tuyo|quédate con|consigue el tuyo|consigue la tuya|pide el tuyo|pide la tuya|pedí el tuyo|no te quedes sin|asegura el tuyo|regala|regalá|regálale|regalale|regálate|regalate|date el gusto|date un capricho)
    to8t2fhg: { purchase: 3.02 },
    // purchase: (contrata|contratá|contratar|suscríbete|suscribite|suscripción|hazte socio|matricúlate|date de alta|solicita*|cotiza|cotizá|cotízalo|pide presupuesto|pedí presupuesto|solicita tu presupuesto|presupuesto sin compromiso|prueba de manejo|test drive)
    '58t47m9d': { purchase: 3.14, 'general-info': 0.11 },
    // purchase: (matrículas abiertas|inscripciones abiertas|matrícula abierta|plazas abiertas|agenda abierta|turnos disponibles|citas disponibles|reservas abiertas|agenda tu cita|agendá tu turno|pide cita|pide tu cita|pedí tu turno|cita previa|reserva tu mesa|reserva tu plaza|reserva tu cita)
    dp504pzq: { purchase: 4.65, reviews: 0.16, 'general-info': 0.17 },
    // purchase: (encarga|encargá|encargad|encargar|encárgalo) .. (con|hasta|antes|tu|tus|para)
    s6c9sk8j: { purchase: 3.62 },
    // purchase: (abierto el plazo|abrimos reservas|abrimos agenda|abrimos pedidos|aceptamos pedidos|recibimos pedidos|tomamos pedidos|pedidos con|hacemos por encargo|por encargo|bajo pedido|bajo encargo)
    gj95ed0r: { purchase: 3.62 },
    // purchase: (comprar|compras|comprarlo|comprarla|comprarlos|adquirir|adquirirlo*|compra)
    omzcqfkf: { purchase: 1.81 },
    // purchase: (ya en|en) (tiendas|kioscos|librerías|supermercados|farmacias|quioscos|perfumerías|concesionarios|todas las tiendas)
    jsm8ji5a: { purchase: 3.08 },
    // purchase: (link en bio|link en la bio|enlace en bio|enlace en la bio|link en el perfil|enlace en el perfil|link en la descripción) +price
    aagq22i3: { purchase: 3.62 },
    // purchase: (en alquiler|se alquila|en renta|se renta|alquila|alquilá|renta) [tu|un|una] (<any>)
    '6ehapvyn': { purchase: 2.41 },
    // purchase: (te esperamos|os esperamos|los esperamos|las esperamos)
    hj39119u: { purchase: 0.71 },
    // purchase: (se compran|compra local|compra de la empresa|compraventa|la compra de <any> por)
    fviay500: { purchase: -1.81 },
    // purchase: (sin reservas|reserva natural|reserva de la biosfera|reservas naturales|reservas internacionales|reserva ecológica|gran reserva|vino reserva)
    '7u5m6okf': { purchase: -3.62 },
    // purchase: (a cambio|precio de la luz|precios del petróleo|precio justo)
    sne60en6: { purchase: -1.81 },
    // purchase: (mandanos|mándanos|escribinos|escríbenos|envíanos|envianos|mándame|déjanos) [un|tu] (mensaje|privado|whatsapp|dm|md)
    gc0755nf: { purchase: 2.41 },
    // reviews: (<number> estrellas|cinco estrellas|5 estrellas|cuatro estrellas) [en|de|por|según]
    '0pwgadat': { reviews: 5.93, 'new-products': 0.17, 'general-info': -0.14 },
    // reviews: (⭐⭐⭐|★★★|🌟🌟🌟)
    xyvmn40j: { reviews: 6.31 },
    // reviews: <score>
    wl4jeouc: { reviews: 6.32 },
    // reviews: (puntuación|nota|valoración|calificación|nota media|puntaje|promedio|rating) [media|de|promedio] (<number>|<score>)
    xuvtgluf: { reviews: 6.3 },
    // reviews: (valorado*|valorada*|puntuado*|puntuada*|calificado*|calificada*) (con|como|por|mejor|en)
    '4efd81o9': { reviews: 5.51 },
    // reviews: (reseña|reseñas|reviews|review|opiniones|valoraciones|testimonio*|calificaciones)
    '3jc1bz2p': { purchase: 0.27, reviews: 5.12 },
    // reviews: (reseña|reseñas|opinión|opiniones|comentarios|testimonio*|palabras|valoraciones|mensaje) (de|en) (nuestros|nuestras|clientes|google|clientas|nuestro|nuestra|tripadvisor|una clienta|un cliente|usuarios|nuestras clientas|quienes)
    g3ksqgad: { reviews: 6.25 },
    // reviews: (lo que|esto es lo que|qué|así|lo) (dicen|opinan|cuentan|piensan|nos dicen|opina|dice|comentan|nos escribe|nos escriben) (de nosotros|nuestros|nuestras|los clientes|las clientas|nuestra|nuestro|sobre|quienes|los que|los expertos|la prensa|de él|de ella)
    '0mke3gzp': { reviews: 6.3 },
    // reviews: (dicen|opinan|cuentan|dice|opina|cuenta|confirma|aseguran) (nuestros|nuestras|los|las|sobre|quienes) (clientes|clientas|usuarios|usuarias|huéspedes|pacientes|alumnos|alumnas|viajeros)
    ss3iengw: { reviews: 5.52 },
    // reviews: (nuestros|nuestras) (clientes|clientas|usuarios|huéspedes|pacientes|alumnos|lectores) (dicen|opinan|nos recomiendan|recomiendan|nos valoran|hablan|lo dicen|nos puntúan|nos eligen|lo confirman|nos avalan|aman)
    pmi2avpx: { reviews: 5.51 },
    // reviews: (clientes|clientas|pacientes|huéspedes|clienta|cliente) (felices|satisfech*|content*|feliz|encantad*)
    ssj77e48: { reviews: 5.51 },
    // reviews: (premio|premios|galardón|galardones|premiado*|premiada*|galardonado*|galardonada*|premian|medalla*|distinción|distinguid*|reconocimiento*|sello de calidad|certificad* por)
    zu8084ig: { reviews: 3.15 },
    // reviews: (ganamos|gana|ganó|ganador*|hemos ganado|recibimos|recibe|recibió|hemos recibido|obtuvo|obtuvimos|obtiene|se lleva|nos llevamos|logramos|conseguimos|merecedor*) .. (premio*|galardón|galardones|medalla*|distinción|reconocimiento|estrella michelin|oro)
    lmj06v8v: { reviews: 6.52 },
    // reviews: (medalla de (oro|plata|bronce)|estrella michelin|guía michelin|guía repsol|sol repsol|travellers choice|premio al mejor|premio a la mejor|premio mejor)
    owvedq3a: { reviews: 5.73 },
    // reviews: (elegido*|elegida*|votado*|votada*|nombrado*|nombrada*|reconocido*|reconocida*|considerado*|considerada*|seleccionado*|seleccionada*|catalogad*|premiad*|rankead*) [como|por|entre|una|uno] .. (mejor|mejores|número uno|top|favorit*|los|una de)
    '59h5u0bj': { reviews: 6.34 },
    // reviews: (entre|uno de|una de|dentro de) [los|las] [<number>] (mejores|más valorad*|más recomendad*|mejor valorad*)
    bx5udaed: { reviews: 4.72 },
    // reviews: (el|la|los|las) mejor* <any> (del año|de españa|de méxico|del mundo|de madrid|de barcelona|de bogotá|de buenos aires|de lima|de la ciudad|del país|de chile|de argentina|de colombia)
    nxustp2a: { reviews: 5.51 },
    // reviews: (mejor|mejores) .. del año
    ghx2b1dq: { reviews: 4.77 },
    // reviews: (ranking|rankings|top <number>|número uno|número 1|nº 1|primer lugar|primer puesto|primera posición|puesto <number>)
    '306q1udn': { reviews: 4.72 },
    // reviews: (finalista|finalistas|nominado*|nominada*|nominación|nominaciones|candidat* a mejor)
    '8e1nd1us': { reviews: 4.72 },
    // reviews: (más vendido|más vendida|más vendidos|más vendidas|best seller*|bestseller*|superventas|los favoritos|las favoritas|más pedid*|más populares|el más querido|favorit* de (nuestros|nuestras|todos|la casa|los clientes)|más solicitad*|más leíd*)
    kj1uf5nz: { reviews: 4.72 },
    // reviews: (recomendado*|recomendada*) (por|como|en)
    x445zmn4: { reviews: 5.51 },
    // reviews: (lo recomiendo|los recomiendo|la recomiendo|recomendable*|súper recomendado*|100% recomendado|totalmente recomendable|repetiré|repetiremos|volveremos|volveré|sin duda volver*|muy recomendable*|altamente recomendad*|10 de 10|un diez)
    b1rh8kq2: { reviews: 5.51 },
    // reviews: (me encanta|me encantó|me ha encantado|excelente|increíble|maravillos*|estupend*|inmejorable|espectacular|fantástic*|perfect*|genial|de diez|buenísim*|riquísim*|delicios*) +quotation
    wclyp1en: { reviews: 3.15 },
    // reviews: (excelente|increíble|maravillos*|inmejorable|espectacular|fantástic*|el mejor|la mejor|recomiend*|perfect*|genial) +quote-credit
    '6cnsc1nu': { reviews: 5.52 },
    // reviews: (según (la revista|los expertos|la prensa|nuestros clientes|la guía|un estudio de|el ranking|nuestros lectores|la ocu|tripadvisor|google|forbes))
    oezmrhw6: { reviews: 4.75 },
    // reviews: (como (vist* en|dice*)|visto en|vista en|aparecemos en|salimos en|nos mencionan en|nos recomienda|nos recomiendan|hablan de nosotros|hablan de|se hace eco|nos destaca|nos destacan|en los medios|en prensa|en la prensa)
    ccc0hbt8: { reviews: 4.72 },
    // reviews: (comparativa|comparamos|pusimos a prueba|ponemos a prueba|probamos|hemos probado|a prueba|test de producto|veredicto|nuestra reseña|crítica de|reseñamos|análisis de|la prueba del)
    jh0edf73: { reviews: 3.95 },
    // reviews: (probado|testado|testeado|avalado|avalada|respaldado) (por|en|clínicamente|dermatológicamente)
    kzhgpaqx: { reviews: 3.94 },
    // reviews: <percent> de (los|las|nuestros|nuestras) (clientes|usuarios|usuarias|mujeres|consumidor*|pacientes|personas|encuestad*|clientas|alumnos) .. (recomend*|not*|satisfech*|content*|repet*|repit*|afirm*|asegur*)
    pmywr4mw: { reviews: 6.3 },
    // reviews: (gracias|agradecid*) .. (reseña*|por el reconocimiento|por el premio|valoración|valoraciones|por recomendarnos|por vuestras palabras|por tus palabras|por sus palabras|por votarnos|por la reseña|por el galardón)
    kwuhr5vx: { reviews: 5.51 },
    // reviews: (orgullos*|felices|honrad*|content*) .. (premio*|reconocimiento|galardón|seleccionad*|elegid*|nombrad*|distinción|ranking|certificación)
    k95o1dn8: { reviews: 5.51 },
    // reviews: (la crítica|los críticos|los expertos|la prensa|la revista|el diario|el periódico) (dice|dicen|lo define|la define|ha dicho|coincide*|elogia*|aplaude*|recomiend*|destac*)
    '16rtfgfp': { reviews: 5.51 },
    // reviews: (experiencia de <any>|nos cuenta su experiencia|su experiencia con|cuenta su experiencia|caso de éxito|casos de éxito|historia de éxito|antes y después)
    q5usegiq: { reviews: 3.15 },
    // reviews: (deja|dejá|déjanos|dejanos|escribe|escríbenos|danos|cuéntanos|comparte) .. (reseña|opinión|valoración|calificación)
    pw5ounjt: { reviews: -3.19 },
    // reviews: (entrega de premios|gala de premios|premio*) .. (sorteo|gana|ganá|participa|participá)
    al61r212: { reviews: -3.15 },
    // reviews: (premios (oscar|goya|grammy|platino|nobel)|óscar*|ganadores del sorteo|ganadora del sorteo|ganador del sorteo)
    ltf4d7fv: { reviews: -3.15 },
    // reviews: (felicit*|felicidades|enhorabuena|felicitamos) .. (ganador*|finalista*|premiad*|premio*)
    mnbhtcth: { reviews: -3.15 },
    // reviews: (participa|participá|participar|concursa|opta|quieres|puedes) .. (gana|ganá|ganar|ganarte) .. (premio*|regalo*)
    v6ldbyw3: { reviews: -3.15 },
    // reviews: (nos escribía|nos escribe|nos escribió|nos decía|nos dice|nos dijo|nos comenta|nos comentaba|nos contaba) .. (cliente|clienta|clientes|huésped|alumna|alumno|paciente|lectora|lector|usuaria|usuario)
    mgblgtg4: { reviews: 5.57 },
    // reviews: (nos eligió|nos eligen|nos han elegido|nos nombra|nos nombró|nos sitúa|nos incluye|nos ha elegido|figuramos|estamos) .. (mejor|mejores|top <number>|ranking)
    '0bklizce': { reviews: 6.54, 'general-info': -0.18 },
    // reviews: <percent> .. (nos recomienda|nos recomendaría|recomienda|recomendaría|volvería|repetiría)
    '09zukbyr': { reviews: 6.53 },
    // reviews: (ganador|ganadora|ganadores|ganadoras|finalista|finalistas) .. (del|de los|de la|de nuestro) [<any>] (premio|premios|concurso|beca|convocatoria)
    '3isp82sd': { reviews: -3.15 },
    // general-info: (más información|más info|más detalles|conoce más|conocé más|saber más|lee más|leer más|infórmate|informate|sigue leyendo|descubre más|conozca más|todos los detalles|toda la info|toda la información|info en|nota completa|artículo completo|entérate|enterate)
    k9u28hej: { 'general-info': 1.59 },
    // general-info: (conoce|conocé|conozca|conoced|descubre|descubrí|descubrid|descubra|aprende|aprendé|entérate|lee|leé|mira|mirá|te contamos|os contamos|les contamos|te explicamos|os explicamos|les explicamos|te mostramos|te enseñamos|aquí te|acá te) (cómo|como|qué|que|por qué|cuál*|dónde|cuándo|todo|todos|los|las|el|la|más|nuestr*|sobre|algunos|<number>)
    p1qd8cvt: { reviews: 0.25, community: 0.28, 'general-info': 1.19 },
    // general-info: ^ (descubre|descubrí|descubrid|conoce|conocé|aprende|lee|leé|mira|mirá|explora)
    t31gznqv: { connected: 0.1, 'general-info': 0.85 },
    // general-info: (sabías|sabíais|sabían|sabes|sabés|sabéis) [tú] (que|qué|cómo|cuál*|por|cuánt*|dónde)
    '0viqx03t': { 'general-info': 1.73 },
    // general-info: (dato curioso|datos curiosos|curiosidad*|dato:|el dato|dato|datos)
    '1ok42mb5': { 'new-products': 0.3, 'general-info': 1.43 },
    // general-info: (consejo|consejos|tip|tips|truco|trucos|recomendaciones|guía|tutorial|paso a paso|pasos|hack*|infografía|manual|claves|errores)
    '6yyn2pha': { service: 0.56, 'general-info': 1.52 },
    // general-info: (cómo|como) (hacer|usar|cuidar|elegir|preparar|limpiar|evitar|saber|funciona*|aplicar|conservar|se hace|se prepara|mejorar|lograr|ahorrar|identificar|proteger*|llegar|combinar)
    iyye4u7r: { 'general-info': 1.3 },
    // general-info: <number> (consejos|tips|claves|razones|motivos|cosas|formas|maneras|pasos|trucos|ideas|errores|datos|beneficios|mitos|recetas|curiosidades|señales|preguntas|tipos|opciones)
    kn3sd77m: { 'general-info': 1.74 },
    // general-info: (receta|recetas|ingredientes|elaboración|preparación|cucharada*|gramos)
    a4rejs5g: { 'general-info': 1.09 },
    // general-info: (blog|artículo|podcast|informe|estudio|investigación|entrevista|reportaje|revista|newsletter|boletín|comunicado|nota de prensa|nota|publicación|libro|documental|video|vídeo|episodio)
    q4d4puxy: { connected: -0.16, community: 0.23, 'general-info': 0.82 },
    // general-info: (según|de acuerdo con|encuesta|revela que|señala que|demuestra*|cifras|estadística*|muestra que|indica que|explica*|afirma*|aseguró|destacó)
    fy5ashsb: { 'general-info': 1.02 },
    // general-info: <percent> (de|del)
    '4vg3ke9o': { 'general-info': 0.95 },
    // general-info: (anunciamos|anuncia|anunció|informamos|comunicamos|os informamos|les informamos|te informamos|queremos informar*|hemos firmado|firmamos|firma|firmó|inauguramos|inauguró|inauguración|inaugura)
    '83xp6ogy': { connected: 0.16, 'general-info': 1.7 },
    // general-info: (acuerdo|convenio|alianza|colaboración|colaboramos|inversión|invertimos|adquisición|fusión|nombramiento|nombr* director*|nuev* director*|nuev* ceo|se incorpora|junto a|junto con|de la mano de)
    omfacppc: { connected: 0.26, ideas: 0.24, 'general-info': 0.95 },
    // general-info: (resultados|ventas|ingresos|crecimiento|trimestre|ejercicio|facturación|beneficios|millones|crecimos|récord)
    m5r426h6: { 'general-info': 0.94, cause: 0.17 },
    // general-info: (horario|horarios|abierto|abiertos|abrimos|abre|abren|cerramos|cerrado|cerrados|de lunes a|lunes a viernes|lunes a sábado|de martes a|todos los días|cierre|apertura|de <time> a <time>|a partir de las|atendemos)
    mfkhpggy: { 'exclusive-info': 0.29, event: -0.21, 'general-info': 1.66 },
    // general-info: (ubicado*|ubicada*|dirección|ubicación|estamos en|nos encontramos en|situad*|calle|avenida|av|plaza|local|esquina|sede|barrio|zona|📍)
    m4gq92io: { 'new-products': 0.11, event: 0.16, 'general-info': 1.01 },
    // general-info: (hecho*|hecha*|elaborad*|fabricad*|confeccionad*|diseñad*|preparad*|compuest*|creado*|creada*|formulad*|cocinad*|inspirad*) (con|de|en|a|por|para|artesanal*|a mano|sin|solo)
    ztrg3ant: { 'new-products': 0.11, 'general-info': 1.26 },
    // general-info: (contiene|contienen|incluye|incluyen|lleva|llevan|cuenta con|cuentan con|ofrece|ofrecen|consta de|aporta|aportan|rico en|rica en|ricas en|fuente de|libre de|apto para|apta para|sin gluten|sin azúcar|sin conservantes|100%)
    '8ofc6lcs': {
      reviews: -0.14,
      'new-products': 0.3,
      event: 0.28,
      connected: -0.13,
      ideas: 0.1,
      community: -0.17,
      'general-info': 1.32,
      giveaway: 0.25,
    },
    // general-info: (porque|ya que|gracias a|por eso|permite*|ayuda*|evita*|mejora*|protege*|reduce*|favorece*|garantiza*|facilita*|beneficio*|ventaja*|propiedades|características|sirve para|se utiliza*|consiste)
    rb0jy8ya: { community: -0.22, 'general-info': 0.41, cause: 0.23 },
    // general-info: (perfect* para|ideal* para|ideal|adecuad*|recomendad* para|pensad* para|especial para)
    uf0jkhxk: { 'new-products': 0.13, 'general-info': 0.99 },
    // general-info: (desde <year>|fundad*|historia|tradición|nació|siglo|hace <number> años|en <year>|origen|originari*|patrimonio)
    pv75gysb: { connected: 0.31, 'general-info': 1.05 },
    // general-info: (sostenib*|sustentab*|recicla*|emisiones|energía|renovable*|medio ambiente|medioambiente|ecológic*|ambiental*|compostable*|biodegradable*|huella)
    ao6lbn7l: { connected: -0.1, 'general-info': 1.41, cause: 0.1 },
    // general-info: (ley|norma*|reglamento|política|regulación|gobierno|requisitos|protocolo*|medidas|trámite*|ministerio|decreto)
    fr4q834m: { 'general-info': 1.03 },
    // general-info: (nueva|nuevo|nuestra nueva|nuestro nuevo) (tienda|sede|oficina|local|sucursal|web|página web|planta|fábrica|restaurante|centro|director|directora|horario|showroom|campus|clínica|almacén|dirección|página)
    p0fpqvsj: { 'new-products': 0.35, 'general-info': 1.99 },
    // general-info: (ahora también|ya estamos|ya abrimos|hemos abierto|abrimos nuestras puertas|nos mudamos|nos hemos mudado|nos trasladamos|abrimos en|llegamos a)
    saevh883: { 'new-products': 0.55, 'general-info': 1.42 },
    // general-info: (así fue|así vivimos|resumen|lo mejor de|ayer|la semana pasada|el pasado|la pasada|este fin de semana vivimos|estuvimos|participamos|asistimos|recibimos|celebramos|visitamos|realizamos|acompañamos|llevamos a cabo|tuvo lugar)
    '3cfttzw5': { discount: 0.14, connected: -0.27, community: -0.1, 'general-info': 0.86, greeting: 0.18 },
    // general-info: (expert*|profesional*|especialista*|industria|sector|director|directora|presidente|presidenta|gerente|doctor*|dr|dra|ingenier*|científic*|equipo)
    '44giaata': { 'new-products': -0.16, service: 0.12, connected: 0.1, 'general-info': 0.96 },
    // general-info: (tecnología|digital*|datos|nube|inteligencia artificial|ia|software|innovación|solución|soluciones|ciberseguridad|transformación|plataforma|sistema*)
    tz06kgfm: { service: 0.13, connected: -0.24, 'general-info': 0.28 },
    // general-info: (empresa*|negocio*|mercado|estrategia|economía|finanzas|seguro*|banco|crédito|impuesto*|pymes|clientes|hipoteca)
    '0a6oxmsz': { reviews: 0.23, 'general-info': 0.26 },
    // general-info: (salud|nutrición|vitamina*|piel|cabello|proteína*|pacientes|enfermedad*|médic*|vacuna*|cáncer|tratamiento*|síntomas|prevención|hidrata*|fibra|calcio|antioxidante*|dieta)
    ykrn6u5t: { discount: 0.2, connected: -0.11, 'general-info': 1 },
    // general-info: (programa|proyecto|iniciativa|campaña|escuela*|universidad|estudiantes|educación|formación|curso*|carrera)
    '5vp4qcu1': { 'general-info': 0.71 },
    // general-info: (sabor*|delicios*|cremos*|fresco*|fresca*|crujiente*|queso|chocolate|pan|masa|salsa|carne|pollo|maíz|tomate|aceite|leche|café|vino|cerveza|plato|platos)
    l3h2z78u: { 'new-products': 0.18, opinion: 0.19, connected: -0.25, ideas: 0.25, 'general-info': 0.97 },
    // general-info: (algodón|cuero|piel|seda|lino|oro|plata|acero|madera|cerámica|vidrio|tela|color|colores|diseño|tejido|material*|pieza*)
    hy403u09: { reviews: 0.2, 'general-info': 0.84 },
    // general-info: (seguridad|riesgo|prevenir|proteger|evitar|cuidado|cuidados|alerta|clima|lluvia*|invierno|verano|temporada)
    fx2ccvqk: {
      'exclusive-info': 0.1,
      event: -0.14,
      connected: -0.17,
      ideas: 0.19,
      community: -0.1,
      'general-info': 0.49,
    },
    // general-info: (servicio|servicios|instalaciones|atención|ofrecemos|contamos con|realizamos|trabajamos con|especializad*|especialidad*|plan|planes|cobertura|menú|carta)
    bvgr6yz7: { discount: 0.13, connected: -0.17, 'general-info': 0.89 },
    // general-info: (partido|jornada|temporada|liga|equipo|jugador*|victoria|gol|goles|torneo|copa|campeón*|carrera)
    '1q6cltdr': { 'general-info': 0.57 },
    // general-info: (por qué|cómo|cuál|cuáles|qué es|qué son|en qué consiste|para qué) +question-opening
    x6sb2vim: { 'general-info': 0.71 },
    // general-info: (qué es|qué son|qué significa|en qué consiste|para qué sirve|cómo funciona|cuál es la diferencia)  +question
    vy8bpj28: { 'general-info': 1.64 },
    // general-info: (recuerda|recordá|recuerden|recordad|ten en cuenta|importante|es importante|necesitas saber|debes saber|tienes que saber|no olvides|aclaración|clarificación|ojo)
    '1df8hej6': { 'general-info': 1.08 },
    // general-info: (países|país|mundo|global|nacional*|internacional*|latinoamérica|américa|españa|méxico|colombia|argentina|chile|perú|europa|francia)
    bbtlwh09: { reviews: 0.16, event: -0.1, 'general-info': 0.29, greeting: 0.28 },
    // general-info: (el|la|los|las|nuestro|nuestra) <any> (es|son|está|están|fue|fueron|tiene|tienen|llega|nace)
    xcxogms1: { connected: -0.11, 'general-info': 0.87, inspire: 0.2 },
    // general-info: (puedes|podés|podéis|pueden|podrás) (encontrar|consultar|ver|leer|descargar|acceder|visitar|conocer|escuchar)
    '8ju1qsw5': { 'general-info': 1.33 },
    // general-info: (feliz|felices) (navidad|año*|día|cumpleaños|pascua*|fiestas|semana|lunes|viernes|fin|domingo|halloween|finde|martes|jueves)
    '3bjz7sxg': { connected: -0.1, 'general-info': -1.31, greeting: 0.21, inspire: -0.17, other: -0.13 },
    // general-info: (buenos días|buenas noches|buenas tardes|buen fin de semana|buen finde|buen inicio|feliz finde|mood|cuando te|buena semana)
    '444skx2n': { 'general-info': -1.21 },
    // general-info: (felicit*|felicidades|enhorabuena) .. (ganador*|finalista*|premiad*|premio*)
    '7kkesol7': { 'general-info': 1.56 },
    // general-info: (para niños|para los que|para quienes|a todos los|a todas las) .. (feliz|felices)
    f8c4fsw9: { 'general-info': -1.17 },
    // exclusive-info: (adelanto*|un adelanto|pequeño adelanto|avance*|primicia*|spoiler*|sneak peek|preview|teaser*|anticipo)
    kp5nah2h: { 'exclusive-info': 3.69 },
    // exclusive-info: (en primicia|en exclusiva|adelanto exclusivo|avance exclusivo|un adelanto de|os adelantamos|te adelantamos|les adelantamos|un pequeño adelanto|un adelantito|un spoiler|pequeño spoiler)
    '2x2myh5k': { 'exclusive-info': 5.84, 'new-products': -0.12 },
    // exclusive-info: (primer vistazo|primera imagen|primeras imágenes|primeras fotos|primera foto|un vistazo|vistazo exclusivo|echa un vistazo a lo que viene|una primera mirada|mirada exclusiva)
    ik7sv41g: { 'exclusive-info': 4.64 },
    // exclusive-info: (sé|se|sed|sean|serás|seréis|ser|serán|entre|sea) [de] (el primero|la primera|los primeros|las primeras|lxs primerxs) (en|que)
    hrh0pcar: { 'exclusive-info': 4.89 },
    // exclusive-info: (antes que nadie|antes que el resto|antes que los demás|antes de que salga|antes de su lanzamiento|antes del estreno|antes de la apertura|antes del lanzamiento|antes de que llegue|antes que todos|antes que todo el mundo|antes de que se anuncie)
    xbs4d2k1: { 'exclusive-info': 4.87 },
    // exclusive-info: (acceso (anticipado|exclusivo|prioritario|vip|preferente|temprano|privado)|preventa exclusiva|preestreno|pase privado|apertura anticipada|preventa para)
    s0q6n3ih: { 'exclusive-info': 4.91 },
    // exclusive-info: (solo|sólo|exclusivo|exclusiva|exclusivos|únicamente|reservado|exclusivamente|solamente) para (socios|socias|suscriptores|suscriptoras|miembros|seguidores|abonados|clientes|la comunidad|ustedes|vosotros|nuestros seguidores|nuestros suscriptores|nuestra comunidad|usuarios)
    '7yigr1d6': { 'exclusive-info': 4.3, 'new-products': -0.11 },
    // exclusive-info: (socios|suscriptores|miembros|abonados|seguidores|usuarios de la app|suscriptoras|socias) .. (antes|primero|primeros|en exclusiva|anticipad*|previo)
    '1jfzid98': { 'exclusive-info': 4.28, 'new-products': -0.13 },
    // exclusive-info: (contenido|entrevista|imágenes|video|vídeo|fotos|detalles|noticia|información|material|escenas) (exclusivo*|exclusiva*|inédit*|en exclusiva|nunca vist*)
    vg5z47j8: { 'exclusive-info': 4.86 },
    // exclusive-info: (exclusiva|exclusivo|exclusivas|exclusivos|exclusivamente) -percentage
    zvpy4qad: { 'exclusive-info': 1.22 },
    // exclusive-info: (lista de espera|apúntate a la lista|únete a la lista|anótate en la lista|lista vip|lista de interesados)
    yzc3qmk5: { 'exclusive-info': 3.65 },
    // exclusive-info: (muy pronto|próximamente|pronto más|pronto les contamos|pronto os contamos|pronto te contamos|estén atentos|estad atentos|mantente atent*|atentos a|muy atentos|atent* a (nuestras|las|lo|esta)|algo se viene|se viene|se vienen|se acerca algo|stay tuned|algo grande|algo nuevo|permanezcan atentos|habrá más noticias|en breve)
    a1ylubw7: { 'exclusive-info': 1.2 },
    // exclusive-info: (algo (grande|especial|nuevo|increíble|muy especial|gordo|bueno) (se viene|viene|está por|se cocina|está llegando|se acerca|está a punto))
    r6jqfqmf: { 'exclusive-info': 3.65 },
    // exclusive-info: (no se lo cuentes a nadie|no digas nada|secreto|secretos|shh|shhh|top secret|entre nosotros|te lo contamos solo|aún no podemos|todavía no podemos|no podemos decir más|no podemos contar|a escondidas|solo aquí|sólo aquí|solo por aquí|en petit comité)
    '7swmbcgi': { 'exclusive-info': 2.49 },
    // exclusive-info: (inédito|inédita|inéditos|inéditas|nunca antes visto|nunca visto|nunca vistas|todavía sin estrenar|aún sin publicar|sin publicar)
    '3rm2zr40': { 'exclusive-info': 3.65 },
    // exclusive-info: (por invitación|solo con invitación|con invitación|evento privado|presentación privada|pase privado|a puerta cerrada)
    mzjyi0ef: { 'exclusive-info': 3.65 },
    // exclusive-info: (quieres saber|quieren saber|queréis saber|adivina*) .. (viene|llega|próxim*|nuevo) +question
    oz3if3l7: { 'exclusive-info': 1.82 },
    // exclusive-info: (newsletter|canal|boletín|lista de correo|telegram) .. (primer*|antes|exclusiv*|adelant*)
    rsqndle7: { 'exclusive-info': 3.65 },
    // exclusive-info: (descuento*|oferta*|promo*|precio*|beneficio*|regalo*) (exclusiv*)
    '8m9kmrly': { 'exclusive-info': -3.05 },
    // exclusive-info: (exclusivo|exclusiva|exclusivos|exclusivas) (diseño*|colección|edición|restaurante|hotel|zona|ubicación|resort|sabor|marca*)
    nn9dljkc: { 'exclusive-info': -2.43 },
    // exclusive-info: (diseño*|colección|edición|residencial|hotel|distribuidor*|productos) exclusiv*
    z7ymdlho: { 'exclusive-info': -2.43 },
    // exclusive-info: (avance* (tecnológic*|científic*|médic*|de la|en la|del|importante*)|grandes avances|avances en)
    nk2okssq: { 'exclusive-info': -3.04 },
    // exclusive-info: (cita previa|sin previo|secreto de (la|nuestr*|el|una)|secreto para|el secreto está)
    '46600kdw': { purchase: 0.12, 'exclusive-info': -2.43 },
    // new-products: (presentamos|os presentamos|te presentamos|les presentamos|presentando|introducing|presenta|presentan|presentó)
    rhswnhma: { discount: 0.37, 'new-products': 2.2, connected: -0.13, 'general-info': -0.19 },
    // new-products: (presentamos|os presentamos|te presentamos|les presentamos|conoce|conocé|llega|llegó|ya llegó|ya está aquí|ya están aquí|estrenamos|descubre|descubrí|prueba|probá|lanzamos|bienvenid* a) (nuestr*|el|la|los|las|un|una) [<any>] (nuev*|última*|último*)
    '6r5jvi0q': { 'new-products': 4.43 },
    // new-products: (nuevo|nueva|nuevos|nuevas) {product}
    a459bjnh: { 'new-products': 3.79, 'general-info': -0.15 },
    // new-products: (nuestro nuevo|nuestra nueva|nuestros nuevos|nuestras nuevas|el nuevo|la nueva|los nuevos|las nuevas|un nuevo|una nueva|tu nuevo|tu nueva)
    '0j5p9l3k': {
      reviews: 0.18,
      'new-products': 2.27,
      event: 0.4,
      ideas: 0.23,
      'general-info': -0.23,
      giveaway: 0.44,
    },
    // new-products: {product} (nuevo|nueva|nuevos|nuevas)
    zyli2hsh: { 'new-products': 2.52, ideas: 0.25, 'general-info': -0.16, entertain: 0.12 },
    // new-products: (nuevo|nueva|nuevos|nuevas)
    my8wcxns: { 'new-products': 1.47 },
    // new-products: (novedad|novedades|novedad*)
    '2chid8x7': { 'new-products': 2.85 },
    // new-products: (lanzamiento|lanzamientos|lanzamos|lanza|lanzan|lanzó|hemos lanzado|acabamos de lanzar|recién lanzado)
    aume125a: { 'new-products': 3.11 },
    // new-products: (estreno|estrenos|estrenamos|estrena|se estrena|estrenan|estrenó|ya en cines|en cines|en streaming)
    hciqtu3q: { 'exclusive-info': 0.13, 'new-products': 2.44 },
    // new-products: (acaba de (llegar|salir|aterrizar)|acaban de (llegar|salir|aterrizar)|recién (llegado*|llegada*|salido*|horneado*|estrenad*)|ya llegó|ya llegaron|ya está aquí|ya están aquí|ya está disponible|ya están disponibles|por fin está aquí|por fin llega|aterriza|aterrizan|ha llegado|han llegado|llegó|llegaron|new in|llegan)
    '647f84qi': { 'new-products': 2.59 },
    // new-products: (incorporamos|añadimos|sumamos|agregamos|ampliamos|renovamos|estrenamos|incluimos) .. (carta|menú|catálogo|gama|colección|línea|familia|plato*|sabor*|servicio*|producto*|desayunos|opciones|tratamiento*)
    lafz4y5g: { 'new-products': 3.83 },
    // new-products: (se une|se suma|se unen|se suman|se incorpora) (a|al) (la|nuestra|nuestro|el) [<any>] (familia|carta|menú|colección|catálogo|gama|línea)
    '3c1mpbjp': { 'new-products': 3.63 },
    // new-products: (añadimos|incorporamos|sumamos|agregamos) (nuev*|un|una|los|las|más)
    knhnvx31: { 'new-products': 3.11 },
    // new-products: (colección|colecciones|cápsula) [de] (primavera|verano|otoño|invierno|navidad|ss|aw|fw|pv|oi|<year>)
    q7qpnq98: { 'new-products': 3.11 },
    // new-products: (nueva|nuestra|la) (colección|temporada|carta|línea|gama)
    dex7pk9y: { 'exclusive-info': 0.62, 'new-products': 2.77 },
    // new-products: (colección|temporada <number>|nueva temporada|cápsula|colaboración|collab)
    gi6fnjfj: { 'exclusive-info': 0.64, 'new-products': 1.42, 'general-info': -0.17 },
    // new-products: (edición limitada|edición especial|ediciones limitadas|edición aniversario)
    gzd33ftw: { 'new-products': 2.07 },
    // new-products: (próximo lanzamiento|próximos lanzamientos|próximamente|muy pronto|llega pronto|pronto en|pronto disponible*|se viene|se vienen|coming soon|a partir del|llega el|llega en|llegará|saldrá|sale el|disponible a partir de)
    a1wzzt8u: { 'exclusive-info': 0.14, 'new-products': 1.52 },
    // new-products: (disponible|disponibles|llega|llegan|sale|lanzamos|estreno|estrena|en tiendas) [a partir|desde|el|este|a] [de|del|partir del] <date>
    zh9zop7q: { 'new-products': 3.09 },
    // new-products: (ya|ahora) (puedes|podés|podéis|pueden|podrás) (pagar|usar|hacer|reservar|pedir|comprar|disfrutar|encontrar|ver|probar|acceder|descargar|jugar|escuchar|consultar|gestionar)
    mwd35yx6: { 'new-products': 3.27 },
    // new-products: (ahora|ahora también|desde hoy|a partir de ahora|a partir de hoy|a partir de ya) (con|en|puedes|podéis|tienes|tenemos|contamos|ofrecemos|disponible|incluye|viene)
    ysaivxsd: { 'new-products': 2.97, 'general-info': -0.16 },
    // new-products: (por primera vez|el primer|la primera|los primeros|primer* en)
    '4jsx4u58': { discount: 0.13, 'new-products': 1.23, connected: 0.14 },
    // new-products: (nueva versión|versión mejorada|nueva fórmula|nueva imagen|nuevo diseño|nuevo packaging|renovado|renovada|rediseñad*|mejorado|mejorada|de nueva generación|última generación|actualización|nueva generación)
    '8pdi4zlo': { 'new-products': 2.36, service: 0.17, connected: -0.15 },
    // new-products: (revelamos|desvelamos|presentación oficial|develamos|anunciamos) .. (nuev*|lanzamiento|próxim*)
    qeimt0w4: { 'new-products': 3.11 },
    // new-products: (tráiler|trailer|nuevo single|nuevo sencillo|nuevo álbum|nuevo disco|nuevo capítulo|nuevo episodio|nueva canción|ya disponible en todas las plataformas|nuevo videoclip|sencillo)
    u281xa2m: { 'exclusive-info': 0.15, 'new-products': 2.89 },
    // new-products: (hemos (creado|desarrollado|diseñado|añadido|incorporado|preparado|conseguido)|creamos|desarrollamos|diseñamos)
    '731api1m': { 'new-products': 2.26 },
    // new-products: (vuelve|vuelven|regresa|regresan|está de vuelta|están de vuelta|de regreso|de vuelta)
    '3020gqjh': { 'new-products': 1.28, inspire: 0.27 },
    // new-products: (prueba|probá|ven a probar|vení a probar|atrévete a probar|a probar) (nuestr*|el|la|los|las) nuev*
    '7nitahke': { 'new-products': 3.63 },
    // new-products: (especial|plato|sabor|cóctel|trago|tapa|menú) (de|del) (temporada|mes|la semana|otoño|verano|primavera|invierno)
    '70kvv501': { 'new-products': 2.08 },
    // new-products: (en desarrollo|beta|versión beta|piloto|prototipo)
    jnlusazd: { 'new-products': 1.49 },
    // new-products: (nuevo|nueva|nuevos|nuevas) (tienda*|sede*|oficina*|local|locales|sucursal*|planta|fábrica|director*|ceo|año|año escolar|ley|normativa|normalidad|estudio|informe|récord|york|zelanda|delhi|orleans|equipo|compañer*|horario*|etapa|alianza|acuerdo|web|campus|integrante*|era|mundo|vida|semana|mes|día|oportunidad*|forma*|manera*|generaciones|blog|artículo|video|vídeo|podcast|amanecer|desafío*|reto*|cliente*|casa)
    ixu9ilmr: { 'new-products': -2.14, connected: 0.32 },
    // new-products: (de nuevo|próspero año nuevo|feliz año nuevo|nuevamente)
    '9z3s9ub7': { 'new-products': -2.6 },
    // new-products: (representa|presenta (síntomas|signos|un informe|resultados)|presentamos (resultados|nuestro informe|a nuestro equipo|a nuestra|al equipo))
    '85kc0xp1': { 'new-products': -2.07 },
    // new-products: ^ (presentamos|os presentamos|te presentamos|les presentamos|estrenamos|lanzamos|añadimos|incorporamos|sumamos|llega|llegan|llegó|llegaron|ya llegó|nuevo|nueva|nuevos|nuevas)
    q4s470uc: { discount: 0.16, 'new-products': 5.15, connected: -0.26 },
    // new-products: (presentamos|os presentamos|te presentamos|les presentamos|añadimos|incorporamos|sumamos|estrenamos) [el|la|los|las|un|una|nuestr*] {product}
    t5i5chl2: { 'new-products': 5.79 },
    // new-products: (estrenamos|presentamos|anunciamos) .. (director*|ceo|presidente|presidenta|gerente|oficina*|sede|tienda|local|horario)
    zbgqm8w3: { 'new-products': -3.11 },
    // opinion: (vota|votá|votad|vote|voten|votar|votación|votaciones|tu voto|vuestro voto|su voto|votos|encuesta*)
    h0dj4yhm: { opinion: 3.64 },
    // opinion: (vota (por|en|aquí|ya|ahora|abajo|tu|a)|votá (por|en|ya|acá)|voten (por|en)|puedes votar|votaciones abiertas|emite tu voto|deja tu voto|dejá tu voto|participa en la encuesta|responde la encuesta|respondé la encuesta|responde a la encuesta|haz la encuesta|contesta la encuesta)
    o5chfi7k: { opinion: 5.74 },
    // opinion: (cuál|cuáles|qué|con cuál|quién) .. (prefieres|preferís|prefieren|eliges|elegís|eligen|te gusta más|os gusta más|les gusta más|te quedas|te quedás|os quedáis|se quedan|escoges|pedirías|elegirías|elegirían|escogerías|te pedirías|te llevarías|te pondrías|comprarías|recomendarías|se queda) +question
    '8jshwdtu': { opinion: 5.64 },
    // opinion: (cuál|cuáles|qué|quién) (es|son|sería|será|fue) (tu|tus|vuestro|vuestra|su|el|la|sus) [<any>] (favorito*|favorita*|preferid*|elección|plan ideal|ideal|mejor|top|fav) +question
    fct1zov1: { opinion: 5.67 },
    // opinion: (tu|tus|vuestro|vuestra|su|vuestros) [<any>] (favorito|favorita|favoritos|favoritas|preferido|preferida) +question
    u2fqp53i: { opinion: 3.13 },
    // opinion: (cuál|cuáles) +question
    tjhn2lp0: { opinion: 1.58, ideas: 0.26, 'general-info': -0.11 },
    // opinion: (cuál de (los|las|estos|estas|todos|todas|ellos|nuestros|nuestras)|con cuál te|con qué te|cuál te|cuáles te|cuál os|cuál les|cuál se) +question
    uuvq4bk8: { opinion: 5.01 },
    // opinion: (qué opinas|qué opinás|qué opináis|qué opinan|qué te parece*|qué os parece*|qué les parece*|qué piensas|qué pensás|qué pensáis|qué piensan|cómo lo ves|cómo lo ven|cómo lo veis|qué te pareció|qué os ha parecido|qué te ha parecido|qué les pareció)
    '19j1r24b': { opinion: 5.65 },
    // opinion: (tu opinión|vuestra opinión|su opinión|tus opiniones|tus comentarios|queremos saber|nos interesa tu|queremos conocer tu|queremos escucharte|queremos oírte|te leemos|os leemos|los leemos|les leemos|nos gustaría saber|queremos leerte|nos importa tu)
    qimzn5hi: { opinion: 3.76 },
    // opinion: (cuéntanos|contanos|contadnos|cuéntennos|cuéntenos|dinos|decinos|decidnos|díganos|dígannos|coméntanos|comentanos|cuéntame|contame|comparte|compartí|déjanos|dejanos|danos) .. (opinión|favorito*|favorita*|preferid*|qué|cuál*|comentario*|por qué|parece|opina*|piensa*|gusta*)
    '7fhqnhm9': { opinion: 4.39 },
    // opinion: (cuéntanos|contanos|contadnos|cuéntennos|dinos|decinos|decidnos|coméntanos|comentanos|cuéntame|contame|escribe|escribinos|déjanos) (en|abajo|aquí|acá|si|tu|tus|qué|cuál|cómo|quién)
    qrr9mh6q: { opinion: 1.87, event: 0.15, giveaway: 0.1 },
    // opinion: (en los comentarios|en comentarios|comenta abajo|comenta con|abajo en comentarios|deja tu comentario|deja un comentario|dejá tu comentario|los comentarios|👇|⬇)
    amgpk0m6: { opinion: 1.61, community: 0.34, 'general-info': -0.14 },
    // opinion: (puntúa|puntuá|puntúanos|califica|calificá|califícanos|calificanos|valora|valóranos|valoranos|del 1 al 10|del 1 al 5|del 0 al 10|de 1 a 10|evalúa|evalúanos|qué nota|qué puntaje|qué puntuación)
    zcn1pmjp: { opinion: 5.31 },
    // opinion: (déjanos|dejanos|deja|dejá|escríbenos|escribe|escribí|danos|comparte|regálanos) .. (reseña|valoración|calificación|review|puntuación|feedback|opinión|estrellas)
    tneq40pq: { opinion: 5.63 },
    // opinion: (cómo (fue|ha sido|estuvo|te fue|os fue|calificarías|valorarías|describirías|te resultó|te fue con|ha ido)) .. (experiencia|visita|compra|estancia|pedido|estadía|atención|viaje|semana)
    '4cwfrph3': { opinion: 5.63 },
    // opinion: (o|u) <any> [<any>] +question
    '8q1wg553': { opinion: 2.59, community: 0.16 },
    // opinion: (dulce o|salado o|playa o|café o|frío o|dulces o|perros o|té o|mar o|con o sin|a o b|blanco o|negro o|rojo o|tinto o|team <any> o|eres de|sos de|sois de|más de|eres team|sos team|equipo <any> o|clásico o|opción a|opción 1|sí o no|esto o lo otro|this or that|verano o|primera o|izquierda o|tu equipo) +question
    slvk213q: { opinion: 3.81 },
    // opinion: (sí o no|te gusta o no|estás de acuerdo|estáis de acuerdo|están de acuerdo|a favor o en contra|verdadero o falso) +question
    m6guqegj: { opinion: 3.76 },
    // opinion: (te animas|te animás|te atreves|te atrevés|os atrevéis|se animan|lo probarías|la probarías|lo usarías|ya lo probaste|ya los probaste|lo has probado|los has probado|la has probado|la probaste|ya probaste|ya has probado|habéis probado|ya conocías|lo conocías) +question
    oco8cu17: { opinion: 2.5 },
    // opinion: (te gusta|te gustan|os gusta|os gustan|les gusta|les gustan|te gustaría|os gustaría|prefieres|preferís|prefieren|eliges|elegís|te gustó|os gustó) +question
    hu6i0670: { opinion: 2.35 },
    // opinion: (elige|elegí|elegid|escoge|escogé|quédate con) (tu|uno|una|entre|el tuyo|la tuya|vuestro|solo uno|cuál|un)
    wbl1cy44: { opinion: 3.13 },
    // opinion: (👍|❤|🔥|🅰|🅱|1️⃣|2️⃣|😍) (si|o|para|por)
    w9qj6r0c: { opinion: 3.13 },
    // opinion: (dale (like|me gusta|corazón)|reacciona con|reacciona|comenta con un|responde con|pon un|deja un emoji|comenta con) .. (si|para|según|emoji)
    iobwzfve: { opinion: 2.5 },
    // opinion: (pregunta (del día|rápida|de la semana|seria)|duda existencial|debate|dilema|el eterno debate|se abre debate|encuesta rápida|abrimos debate)
    dqvobrzf: { opinion: 3.78, 'general-info': -0.12 },
    // opinion: (completa la frase|complete la frase|describe .. (una palabra|tres palabras|<number> palabras|emoji*)|en una palabra|ponle título|ponle nombre a esta foto)
    twp1peql: { opinion: 3.13 },
    // opinion: (eres|sois|sos|estás|tienes|haces|usas|sueles|cómo|qué|cuántos|cuántas|cuántas veces|con qué frecuencia) .. (tú|te|tu|vosotros|vos|tomas|comes|sueles|haces|haces|usas) +question
    dy21jzvr: { opinion: 1 },
    // opinion: (y tú|y vos|y vosotros|y ustedes|y a ti|y usted|y tu) +question
    y0pzekyi: { opinion: 2.49 },
    // opinion: (ordena|ordená|haz tu top|tu top|tu ranking|rankea|arma tu top|hacé tu ranking)
    rvg8i5af: { opinion: 3.13 },
    // opinion: (sabías|sabes|sabías que|conoces|conocías|buscas|estás buscando|necesitas|quieres|listo*|lista*|preparad*|te imaginas|te lo vas a perder|te lo perdiste|ya tienes|ya tenés|aún no|qué esperas|qué estás esperando) +question
    nshee7qd: { opinion: -1.92, event: 0.14 },
    // opinion: (día de las elecciones|derecho a voto|votó|elecciones|el voto (femenino|electrónico))
    '31if7hms': { opinion: -1.88 },
    // opinion: (según (una|la) encuesta|resultados de la encuesta|encuesta (revela|nacional|realizada)|encuestados)
    '127bp9em': { opinion: -3.13 },
    // opinion: (comenta|comentá|responde|respondé|déjanos|deja|pon|escribe) [un|con|con un] <emoji> (o|si|para)
    snb6opuj: { opinion: 5.02 },
    // opinion: <any> o (con|sin|de|en|a) <any> +question
    cdxed9tk: { opinion: 3.4, 'general-info': -0.13 },
    // service: (lamentamos|sentimos|lamento|disculpa|disculpas|disculpe|disculpen|perdón|perdona|perdone|te pedimos disculpas|pedimos disculpas|rogamos disculpas|ofrecemos disculpas|mil disculpas|nuestras disculpas|lo sentimos|lo lamentamos|disculpad)
    rwp3ywfg: { service: 5.11 },
    // service: (lamentamos|sentimos|disculpa|disculpas|disculpe|disculpen|pedimos disculpas|disculpad) .. (molestia*|inconveniente*|inconvenientes|ocurrido|sucedido|demora|retraso*|experiencia|causad*|ocasionad*|lo que|situación)
    yv9ro359: { service: 6.58, 'general-info': -0.13 },
    // service: (molestia|molestias|inconveniente|inconvenientes|gracias por tu paciencia|gracias por su paciencia|gracias por vuestra paciencia|agradecemos tu paciencia|agradecemos su paciencia|agradecemos su comprensión|gracias por su comprensión|vuestra comprensión|tu comprensión|su comprensión|paciencia)
    '749b2bjz': { service: 5.11 },
    // service: (escríbenos|escribinos|escríbanos|envíanos|envianos|envíenos|mándanos|mandanos|contáctanos|contactanos|contáctenos|háblanos|compártenos|facilítanos|indícanos|indicanos|bríndanos|podrías enviarnos|puedes enviarnos|podés enviarnos|nos envías|nos pasas|nos facilitas|nos escribes|nos indicas|agradecemos nos) .. (dm|md|mensaje directo|mensaje privado|privado|inbox|por interno|datos|pedido|dni|número|correo|caso|reserva|línea|teléfono|documento|rut|cédula)
    uhifbcqp: { service: 6.57, 'general-info': -0.14 },
    // service: (número de pedido|número de orden|nº de pedido|n° de pedido|número de caso|número de seguimiento|número de reserva|localizador|tus datos|tu número|su número de|datos de contacto|datos del pedido|correo electrónico|folio|número de cliente|tu dni|número de línea)
    m8q2ddh3: { discount: 0.28, service: 4.9, 'general-info': -0.22 },
    // service: (estamos (revisando|trabajando|investigando|solucionando|verificando|gestionando|al tanto|experimentando|atendiendo|resolviendo)|nuestro equipo (está|trabaja) .. (revisando|solucionar*|resolver*)|lo estamos revisando|ya lo estamos|vamos a revisarlo|lo revisamos|para poder ayudarte|para ayudarte|para ayudarle|para ayudarlo|para darte una solución|para validar|para revisar tu caso)
    '7p8kdzza': { service: 5.85 },
    // service: (incidencia*|avería*|interrupción*|caída del servicio|fallo técnico|falla técnica|fallas|fallos|problema técnico|problemas técnicos|corte de (luz|agua|suministro|servicio)|fuera de servicio|intermitencia*|afectaciones|suspensión del servicio)
    pstlfkh2: { 'new-products': -0.12, service: 5.43, connected: -0.11 },
    // service: (mantenimiento programado|tareas de mantenimiento|trabajos de mantenimiento|labores de mantenimiento|por mantenimiento|en mantenimiento)
    fnjupu12: { service: 6.16 },
    // service: (retiro|retirada|retiramos|retiro voluntario|retirada voluntaria|retirada preventiva|retiro preventivo|alerta alimentaria|recall|llamado a revisión) [voluntari*|preventiv*] [de|del]
    '8mkbg5qs': { 'new-products': 0.24, service: 4.55, 'general-info': 0.2 },
    // service: (retraso|retrasos|demora|demoras|retrasado*|retrasada*|atraso|atrasos)
    il1hmj6v: { service: 4.38 },
    // service: (cancelado|cancelada|cancelados|canceladas|se cancela|se cancelan|cancelamos|cancelación|aplazado|aplazada|se aplaza|aplazamos|se pospone|pospuesto|pospuesta|posponemos|suspendido|suspendida|se suspende|reprogramad*|reprogramamos|nos vemos obligados)
    rpbsowi2: { service: 5.55, 'general-info': -0.15 },
    // service: (permanecerá cerrado|permaneceremos cerrados|estaremos cerrados|estará cerrado|estaremos cerradas|cerrado por|cerrados por|cerramos por|cerraremos|no abriremos|hoy no abrimos|mañana no abrimos|hoy cerramos|no habrá servicio|no habrá atención|no atenderemos|horario especial|horarios especiales|cambio de horario|cambios de horario|modificación de horario|cierre temporal)
    r3e2vlw4: { service: 4.35 },
    // service: (devolución|devoluciones|reembolso*|garantía|política de cambios|cambios y devoluciones|cambio de talla|reintegro de tu dinero)
    ml16cj60: { service: 3.65 },
    // service: (atención al cliente|servicio al cliente|atención al usuario|soporte|soporte técnico|mesa de ayuda|servicio técnico|línea de atención|canales de atención|call center|centro de ayuda|canal de atención|atención telefónica|postventa|posventa)
    w6aa6k0y: { service: 2.92 },
    // service: (en qué podemos ayudarte|en qué te podemos ayudar|en qué podemos ayudarle|cómo podemos ayudarte|cómo te ayudamos|te ayudamos|le ayudamos|podemos ayudarte|estamos para ayudarte|estamos para servirle|con gusto te|con gusto le|será un placer ayudarte|quedamos atentos|quedo atent*|a tus órdenes|a sus órdenes|quedamos pendientes|te orientamos|te asesoramos)
    '68fcdzlr': { service: 2.92 },
    // service: (gracias por (escribirnos|contactarnos|avisarnos|comunicarte|avisar|informarnos|reportarlo|tu mensaje|su mensaje|contactar|tu consulta|ponerte en contacto|hacérnoslo saber|tu aviso|comunicarse|contarnos|preguntar|escribir))
    jixyjyp8: { service: 5.88 },
    // service: (hola|buenas|buenos días|buenas tardes|estimado|estimada|qué tal) +mention-first
    dsscerhg: { service: 4.38 },
    // service: (hola|buenas|buenos días|buenas tardes|estimado|estimada|qué tal) +post:reply
    zcrco5q9: { service: 5.13 },
    // service: (problema|problemas|error|errores|queja|quejas|reclamo*|reclamación*|inconformidad|caso|duda|dudas) +mention-first
    '2rs5u3p5': { service: 4.44 },
    // service: (problema|problemas|error|errores|queja*|reclamo*|reclamación*)
    oirxtw2g: { service: 1.84 },
    // service: (aclaración|clarificación|aclaramos|queremos aclarar|para aclarar|desmentimos|es falso|es falsa|falso rumor|bulo|rumor|no es cierto)
    nhn9x3qk: { service: 5.11 },
    // service: (estafa*|fraude*|phishing|cuenta falsa|cuentas falsas|perfil falso|perfiles falsos|suplantan*|suplantación|se hacen pasar|no caigas|mensajes falsos|páginas falsas|no solicitamos|nunca te pediremos|nunca pedimos|jamás te pediremos|nunca solicitamos|únicos canales oficiales)
    sapsxcp9: { service: 5.86, 'general-info': -0.1 },
    // service: (resuelto|restablecid*|restablecido|solucionado|solucionada|ya funciona|vuelve a funcionar|servicio normalizado|se ha normalizado|ya está operativo|operativo de nuevo)
    jayhv3bs: { service: 5.11 },
    // service: (aviso importante|comunicado importante|aviso a|importante aviso|aviso de servicio|aviso:|último aviso|atención clientes|comunicado oficial|información importante)
    kgqv0low: { service: 3.65 },
    // service: (preguntas frecuentes|faq|faqs|resolvemos tus dudas|respondemos tus dudas|resolver tus dudas)
    ho5qglaj: { service: 3.65 },
    // service: (debido a|por|a causa de|ante) (la lluvia|las lluvias|la tormenta|el temporal|la nevada|la nieve|las condiciones|la dana|el huracán|la huelga|la ola|un problema|una avería|causas ajenas|fuerza mayor|problemas técnicos|la alerta|el paro|el mal tiempo|motivos)
    ucgu2hwn: { service: 5.2 },
    // service: (puedes|podés|puede|podrás|te recomendamos|le recomendamos|te sugerimos|deberás|tienes que|necesitas|te confirmamos|le confirmamos|te informamos|te comentamos|le comentamos|te cuento|te contamos|lo puedes|encontrarás|encuentras) +post:reply
    '5qfgnjmw': { service: 4.45, 'general-info': 0.16 },
    // service: (sí|claro|disponible|tienda|stock|envío|precio|horario|web|pedido|app|cuenta|enlace|link|actualmente|por ahora|por el momento|de momento) +post:reply
    xmx4hpay: { service: 3.2, 'general-info': 0.27 },
    // service: (revisa|consulta|escribe|entra|visita|llama|comunícate|accede|verifica|actualiza|reinicia|sigue) .. (<url>|<phone>|<email>|correo|web|app|link) +post:reply
    g03mf7ci: { service: 4.38 },
    // service: (comunícate|comunicate|comuníquese|llámanos|llamanos|contacta) (con|al) (nosotros|nuestro|nuestra|servicio|atención|<phone>)
    '0vkcnzsl': { service: 2.88 },
    // service: (alcance|cualquier duda|cualquier consulta|cualquier problema|si tienes dudas|si tienes alguna duda|si tenés dudas|si necesitas ayuda|necesitas ayuda|si necesitás ayuda|tenés dudas|para dudas)
    '8s9m2lbd': { service: 2.92 },
    // service: (rutas|ruta|línea|tramo|servicio|estación|vuelo|vuelos|calle|vía|acceso) .. (cerrad*|cortad*|suspendid*|cancelad*|desviad*|desvío*|interrumpid*|afectad*|restablecid*)
    '535yvyyt': { service: 5.84 },
    // service: (whatsapp|dm|mensaje|escríbenos|llámanos|contáctanos) .. (pedido*|reserva*|precio*|cotiza*|compra*|info|más información|turno*) -reply
    '79ps19bt': { service: -2.92 },
    // service: (garantía de (calidad|éxito|satisfacción)|sin disculpas|no hay excusas)
    vcwhm1io: { service: -2.19 },
    // event: (únete|unite|uníos|únanse|acompáñanos|acompañanos|acompañadnos|acompáñenos|acompáñennos|súmate|sumate|sumaos|súmense|vente|ven|vení|venid|vengan|venga|te esperamos|os esperamos|los esperamos|las esperamos|le esperamos|nos vemos) [a|al|en|este|esta|el|hoy|mañana|con] [<any>|<any> <any>] (<date>|<time>|evento|charla|taller|webinar|directo|vivo|clase|sesión|concierto|fiesta|encuentro|jornada|feria|stand)
    ndrrb2fz: { event: 4.54 },
    // event: (únete|unite|acompáñanos|acompañanos|acompáñenos|acompáñennos|acompañadnos|súmate|sumate|apúntate|apuntate|apuntaos|anótate|anotate|inscríbete|inscribite|inscribíos|inscríbanse|inscríbase|regístrate|registrate|regístrese|registraos|participa|participá|participad|participe|participen)
    '39200vdk': { event: 2.84 },
    // event: (apúntate|apuntate|anótate|anotate|inscríbete|inscribite|inscríbanse|regístrate|registrate|regístrese) (ya|aquí|ahora|en|a|gratis|hoy|antes|al|acá|para)
    wwe589e7: { event: 4.55 },
    // event: (inscripción|inscripciones|registro gratuito|registro previo|inscripción gratuita|inscripción previa|inscríbete gratis|plazas limitadas|cupos limitados|cupo limitado|aforo limitado|reserva tu plaza|reserva tu lugar|separa tu cupo|confirma tu asistencia|asegura tu lugar|aparta tu lugar|aforo completo)
    '9wejdh3o': { event: 3.58, 'general-info': -0.22 },
    // event: (te esperamos|os esperamos|los esperamos|las esperamos|nos vemos|ven a|vení a|vengan a|venid a|no faltes|no falten|no faltéis|te invitamos|os invitamos|los invitamos|las invitamos|les invitamos|le invitamos|estás invitad*|están invitad*|estáis invitad*|invitamos a todos|quedan invitados|tienes una cita|cita ineludible|te vienes|os venís|vas a venir|vienes)
    y31rajfc: { event: 2.87 },
    // event: (save the date|reserva la fecha|apunta la fecha|apunta en tu agenda|anota la fecha|agenda la fecha|agéndalo|agendá la fecha|marca en tu calendario|guarda la fecha|anótalo en tu agenda|apúntate la fecha|no te lo pierdas|no te la pierdas|no se lo pierdan|no os lo perdáis|no te los pierdas)
    wutfbhh8: { event: 2.84 },
    // event: (sorteo|sorteos|sorteamos|sortear*|sorteazo|giveaway*|rifa|rifas|rifamos|concurso|concursos|concursa)
    qsjzp7y8: { reviews: 0.27, event: 4.64, 'general-info': -0.23, giveaway: 0.26 },
    // event: (gana|ganá|ganar|ganarte|ganate|llevarte|participa por|participá por|participa y gana|participá y ganá|opta a|optar a|podrás ganar|puedes ganar|podés ganar|podrías ganar|quieres ganar|querés ganar|queréis ganar|quieren ganar|te puedes ganar|gánate) [un|una|dos|<number>|el|la|entradas|premios|unas|unos|boletos|este|esta|increíbles|fabulosos]
    '2bayffar': { event: 4.13, community: 0.26, 'general-info': -0.25, giveaway: 0.64 },
    // event: (ganador|ganadora|ganadores|premio|premios|bases del|bases legales|bases en|consulta las bases|requisitos:|para participar|cómo participar|pasos para participar|dinámica|participantes|participación)
    j3ekprb7: { 'new-products': 0.19, event: 2.19, community: -0.1 },
    // event: (síguenos|seguinos|sigue|seguí|dale like|da like|like a|me gusta|etiqueta|etiquetá|menciona|mencioná|comenta|comentá|comparte|compartí) .. (ganar|participar|participa|sorteo|concurso|premio|participas|participarás|participando)
    '7cfcigpp': { event: 3.97 },
    // event: (anunciaremos|publicaremos|anunciamos|daremos a conocer|comunicaremos) .. (ganador*|ganadora*)
    e4aruuje: { event: 4.54 },
    // event: (webinar*|workshop*|taller|talleres|masterclass|master class|seminario*|charla|charlas|jornada de|jornadas|curso presencial|conferencia*|congreso|simposio|foro|cumbre|meetup|networking|conversatorio*|coloquio|mesa redonda|ponencia*|open day|puertas abiertas|jornada de puertas|encuentro)
    l04kqopb: { event: 2.77, 'general-info': -0.13 },
    // event: (festival*|concierto*|recital*|feria|ferias|exposición|exposiciones|expo|muestra|gala|desfile|pop up|pop-up|mercadillo|bazar|torneo|maratón|carrera|función|funciones|obra|teatro|espectáculo*|verbena|romería|cata|catas|degustación|noche de|fiesta|fiestas|kermés|peña|tardeo|brunch|afterwork|after office|tributo|monólogo*|stand up|cine de verano|proyección|inauguración|vernissage|firma de libros|club de lectura|cuentacuentos|gymkana|visita guiada|visitas guiadas|recorrido guiado)
    '47yb2siz': { service: 0.22, event: 2.45, 'general-info': -0.25 },
    // event: (evento|eventos|evento especial|próximo evento|próximos eventos|agenda de)
    n6t1zcn0: { event: 2.27 },
    // event: (clase|clases|sesión|sesiones|clase abierta|clase magistral|bootcamp|clase gratuita|hackathon|retiro|campamento|curso)
    u569ddm8: { purchase: 0.22, service: 0.15, event: 1.62, connected: -0.22, 'general-info': 0.3 },
    // event: (en vivo|en directo|live|transmisión|transmitiremos|retransmisión|directo de instagram|instagram live|facebook live|ig live|streaming en|conéctate|conectate|conectaos|sintoniza|síguelo en|sigue en directo|a través de zoom|por zoom|vía zoom|en youtube)
    '878o90z0': { 'new-products': 0.15, event: 2.87, 'general-info': -0.25 },
    // event: (música en vivo|música en directo|show en vivo|dj|djs|dj set|noche de (música|karaoke|bingo|jazz|salsa|trivia|chicas)|karaoke|bingo|trivia|banda en vivo)
    eome7dix: { purchase: -0.1, event: 3.45 },
    // event: (este|esta|el próximo|la próxima|próximo|próxima) (lunes|martes|miércoles|jueves|viernes|sábado|domingo|fin de semana|finde|semana|tarde|noche|mes)
    '1743d7z1': { event: 3.29, connected: 0.24, 'general-info': -0.26 },
    // event: (hoy|mañana|esta noche|esta tarde|este finde)
    jsasvxf3: {
      discount: -0.15,
      'exclusive-info': 0.24,
      service: 0.14,
      event: 1.01,
      'general-info': 0.25,
      greeting: 0.11,
      inspire: -0.13,
      other: 0.14,
    },
    // event: (hoy|mañana|<date>) [a|a las|a partir de las|desde las|de] <time>
    z2bml669: { event: 3.45 },
    // event: (a las|desde las|a partir de las) (<time>|<number>)
    cqi2qmz8: { purchase: 0.18, 'new-products': -0.15, service: 0.15, event: 2.45, connected: -0.12 },
    // event: (del|desde el|entre el) <number> (al|hasta el|y el) (<number>|<date>)
    n4w1zdn5: { purchase: 0.18, opinion: 0.17, event: 3.28 },
    // event: (hasta el|del|el|desde el|a partir del|los días|día) <date>
    lzkkrb1e: { discount: 0.31, 'new-products': 0.17, event: 1.96, 'general-info': -0.25, giveaway: 0.51 },
    // event: (cuándo|dónde|lugar|fecha|hora|cuando|donde|📆|📅|🗓|🕐|⏰) (<date>|<time>|<emoji>|hora|fecha)
    '6777xhua': { event: 2.84 },
    // event: (📆|📅|🗓|⏰|🕐|🕖|🕗|🎟|🎫)
    hpvyc90h: { event: 2.28, 'general-info': 0.13 },
    // event: (hora|horario) .. <time> +date
    h4pd5tu8: { event: 1.7 },
    // event: (celebraremos|realizaremos|tendrá lugar|se celebra|se realizará|se celebrará|se llevará a cabo|estaremos en|estaremos presentes|arranca|arrancamos|comienza|comenzamos|empieza|empezamos|inicia|iniciamos|da comienzo|tendremos|contaremos con|nos visitará|actuará|tocará) [<any>|<any> <any>] [<date>]
    vnb924jc: { event: 2.21 },
    // event: (encuéntranos|visítanos|visitanos|pásate|pasate|acércate|acercate|búscanos) .. (stand|feria|caseta|puesto|pabellón|<date>)
    jfkhqyzb: { event: 3.41 },
    // event: (ponente|ponentes|speaker*|panel|panelista*|invitado*|invitada*|orador*|expositor*|artista* invitad*|chef invitad*|cartel|line up|lineup|programación|programa completo)
    c5stm64t: { event: 1.7 },
    // event: (entrada|acceso|ingreso|evento) (libre|gratuit*|gratis|libre y gratuit*|sin costo|hasta completar aforo|general)
    '50sw5a7s': { event: 3.41 },
    // event: (últimos días para|último día para|último día|última oportunidad|faltan <number>|quedan <number> días|queda <number>|falta poco|cuenta atrás|cuenta regresiva|cierra el plazo|fecha límite|tienes hasta|tenés hasta|hasta las)
    k9e88s5a: { event: 2.73, giveaway: 0.32 },
    // event: (reto|desafío|challenge) .. (participa|participá|días|únete|súmate|<date>|premio)
    k2w8f1t5: { event: 3.97 },
    // event: (presencial|virtual|online|modalidad|híbrid*) .. (<date>|<time>|inscri*)
    rl84mphq: { event: 2.84 },
    // event: (entradas|boletos|boletas|tickets) .. (<date>|concierto|festival|show|función|partido)
    '56a3014p': { event: 2.95 },
    // event: (capítulo|estreno|programa|partido|episodio) .. (<time>|esta noche|hoy|a las)
    r8e9ahkq: { event: 2.84 },
    // event: (<number> (ganador*|afortunad*|seguidor* afortunad*|suert*)|con un acompañante|entradas dobles|entrada doble|pases dobles|par de entradas|pareja de entradas|par de boletos)
    qkfumdi1: { event: 3.98 },
    // event: (sal de dudas|muchas gracias a todos los que vinieron|gracias a todos los que (asistieron|vinieron|vinisteis|participaron|nos acompañaron)|gracias por (venir|acompañarnos|asistir|participar|visitarnos)|a quienes nos acompañaron|que nos acompañaron|que asistieron|que participaron)
    rd2u9wfr: { event: -2.27 },
    // event: (ayer|anoche|la semana pasada|el fin de semana pasado|el pasado|la pasada|el mes pasado|así fue|así vivimos|así se vivió|fue un éxito|lo pasamos|lo pasasteis|vivimos|estuvimos|estuvo presente|se realizó|se llevó a cabo|se celebró|tuvo lugar|participamos en|asistimos a|resumen)
    '0mr2eq39': { event: -1.73, 'general-info': 0.16 },
    // event: (únete|unite|súmate|sumate) a (nuestr* equipo|la comunidad|nuestra comunidad|nuestro grupo|la familia|nuestro canal)
    vrk04tc1: { event: -1.7 },
    // event: (felicidades|felicitaciones|enhorabuena) .. (ganador*|ganadora*)
    pv5wr23p: { event: -2.86 },
    // event: (curso escolar|clase media|de primera clase|en concurso de|concurso de acreedores|carrera profesional|carrera de <any>|carreras universitarias)
    b94mo3dt: { event: -1.7 },
    // event: (hoy|mañana|<date>) [<any>] a (las|la) <number>
    vq8177c4: { event: 3.51, 'general-info': -0.14 },
    // event: todos los (lunes|martes|miércoles|jueves|viernes|sábados|domingos) [de|a|desde|a las|de las] (<number>|<time>)
    '33lau4mh': { event: 3.61 },
    // event: (nos acompañas|nos acompañás|nos acompañan|te apuntas|te sumas|te sumás|os apuntáis|os venís|te vienes|se suman|se apuntan|te animas a venir)
    ts1exqxv: { event: 2.86 },
    // event: (participa|participá|participas|participás|participarás|participan) (por|en el sorteo|del sorteo|de un|en nuestro)
    '13nsekh9': { event: 3.97 },
    // event: (nos juntamos|quedamos|nos reunimos|nos encontramos|salimos) .. (<time>|<date>|<number>)
    dmtpdgtt: { event: 2.88, connected: 0.26 },
    // connected: (gracias|graciaaas|mil gracias|muchas gracias|muchísimas gracias|infinitas gracias|eternamente agradecid*) (a todos|a todas|a cada|a todo|a nuestros|a nuestras|a vosotros|a ustedes|por acompañarnos|por confiar|por su confianza|por tu confianza|por vuestra confianza|por su apoyo|por tu apoyo|por vuestro apoyo|por ser|por estar|por elegirnos|por seguirnos|por formar|por hacer|por tanto|por tanto cariño|por el cariño|por el apoyo|por la confianza|por este|por estos|por un año|por vuestro|por vuestra|por tu|por su|por dejarnos|por permitirnos|por visitarnos|por venir|por compartir|por creer|por seguir|por celebrar|por el recibimiento|de corazón|de todo corazón|familia|equipo|a nuestro|a nuestra|por cada|por ayudarnos)
    '8r72jheh': { connected: 4.46, 'general-info': -0.23 },
    // connected: (gracias|muchas gracias|mil gracias|muchísimas gracias)
    krd2edi9: { connected: 2.76 },
    // connected: (agradecidos|agradecidas|agradecido|agradecida|agradecemos|agradecer|agradecerte|agradeceros|agradecerles|agradecimiento|gratitud)
    q47frnlt: { connected: 2.57 },
    // connected: (orgullosos|orgullosas|orgullo|orgulloso|orgullosa|honrados|emocionados|emocionadas|felices|llenos de ilusión|ilusionados|contentos|contentas|muy contentos|súper contentos|con mucha ilusión|con mucha emoción|nos llena de|nos enorgullece|nos emociona|nos alegra|nos hace felices|nos hace ilusión|qué ilusión)
    llq2whst: { connected: 2.06, 'general-info': -0.12 },
    // connected: (conoce a|conocé a|conoced a|conozcan a|te presentamos a|os presentamos a|les presentamos a|ella es|él es|ellos son|ellas son|detrás de <any>|quién está detrás|quiénes están detrás|las personas detrás|las manos detrás|los rostros|la cara detrás|nuestro equipo|nuestra gente|un día con|un día en|las personas que hacen)
    cgu56wp6: { 'new-products': -0.19, service: 0.14, connected: 3.43 },
    // connected: (detrás de cámaras|tras bambalinas|behind the scenes|detrás de cada|detrás de las cámaras|backstage|entre bastidores|detrás de escena|así trabajamos|así lo hacemos|así preparamos|por dentro|making of)
    bndo2pr9: { 'new-products': 0.13, connected: 2.54, 'general-info': 0.17 },
    // connected: (nuestro|nuestra|nuestros|nuestras) {staff}
    j5iz6mtd: { connected: 2.55, 'general-info': 0.15 },
    // connected: (nuestra|nuestro|nuestros|nuestras) (historia|misión|visión|valores|compromiso|propósito|promesa|herencia|esencia|filosofía|pasión|sueño|raíces|camino|trayectoria|legado|razón de ser|manera de|forma de)
    qio7m3ds: { connected: 3.32 },
    // connected: (creemos (que|en)|nos comprometemos|estamos comprometid*|seguimos comprometid*|comprometidos con|comprometidas con|reconocemos|estamos orgullos*|seguimos trabajando|seguiremos trabajando|trabajamos cada día|trabajamos para|apostamos por|queremos seguir|nos sumamos|nos solidarizamos|estamos contigo|estamos con vosotros|estamos con ustedes|estamos para ti|estamos a tu lado|te acompañamos|alzamos la voz|defendemos|apoyamos|soñamos|nos importa*|nos esforzamos|celebramos contigo)
    qz5cy2yg: { connected: 3.32 },
    // connected: (somos|nos gusta|nos encanta|amamos|queremos|sabemos que|disfrutamos|hacemos|nos mueve|nos apasiona|nos inspira*|llevamos <number>|seguimos|tenemos ganas|esperamos que|ojalá)
    ja5cqxhl: { connected: 1.52, ideas: 0.19, community: -0.12, 'general-info': 0.36 },
    // connected: (compromiso|comprometid*|dedicación|esfuerzo|entrega|pasión|vocación|ilusión|cariño|amor|corazón|alma|sueño|sueños)
    '5six95qo': { reviews: 0.26, connected: 1.51 },
    // connected: (de parte de|de parte del|en nombre de|desde <any> (les|te|os)|todo el equipo|toda la familia|todo el equipo de|el equipo de|quienes hacemos|los que hacemos|quienes formamos|quienes conformamos|todos los que hacemos|la familia <any>|familia <any>)
    v0iy3wo3: { discount: 0.18, 'new-products': 0.12, connected: 2.79, 'general-info': -0.27 },
    // connected: (cumplimos|celebramos|festejamos|cumpliendo|hoy cumplimos) [<any>] (<number> años|un año|<number> año|aniversario|cumpleaños|nuestro|<number> meses|otro año)
    '2zr534if': { discount: 0.18, connected: 3.38, 'general-info': -0.2 },
    // connected: (aniversario|cumpleaños|<number> años (contigo|juntos|con|de|siendo|haciendo|creando|a tu lado|acompañando))
    c08rk7pl: { connected: 2.1, community: 0.37 },
    // connected: (hace <number> años|hace un año|todo empezó|todo comenzó|así empezó|así empezamos|nuestros inicios|nuestros comienzos|los comienzos|empezamos|abrimos las puertas|en aquel entonces|nuestra primera|nuestro primer|primer cliente)
    '5d2c5d2j': { event: -0.13, connected: 2.56, 'general-info': 0.12 },
    // connected: (feliz|felices|felicidades|enhorabuena|felicitaciones) .. (equipo|compañer*|nuestr*|colaborador*|trabajador*)
    vwsf5zqo: { connected: 2.95 },
    // connected: (felicidades|enhorabuena|felicitaciones|felicitamos|aplaudimos|celebramos)
    qcqtfriy: { connected: 1.22, greeting: 0.18 },
    // connected: (te deseamos|os deseamos|les deseamos|le deseamos|deseamos que|queremos desearte|queremos desearos|queremos desearles|nuestros mejores deseos|un abrazo|abrazos|un fuerte abrazo|con cariño|un beso|besos)
    '7vz8c82h': { connected: 2.64 },
    // connected: (juntos|juntas|unidos|unidas|de la mano|codo a codo|todos juntos|en familia|familia|hogar|comunidad)
    afrj4b1l: { connected: 1.67 },
    // connected: (os queremos|te queremos|los queremos|las queremos|les queremos|os echamos de menos|te echamos de menos|los extrañamos|te extrañamos|te extrañábamos|sois los mejores|son los mejores|eres parte|sois parte|son parte|forman parte|formas parte|formar parte|gracias a ti|gracias a vosotros|gracias a ustedes|por ti|por vosotros|por ustedes|sin ti|sin ustedes|sin vosotros|contigo|con ustedes|con vosotros|ustedes|vosotros|todos ustedes|todos vosotros|es por ti|es por ustedes)
    d1uv65gb: { connected: 2.07 },
    // connected: (bienvenid*|bienvenido|bienvenidos) .. (equipo|familia|a casa|compañer*)
    '50b875i8': { connected: 2.59 },
    // connected: (igualdad|diversidad|inclusión|orgullo lgbt*|8m|día de la mujer|mujeres|violencia|racismo|solidaridad|solidari*|respeto|empatía|derechos)
    '26k5k6sm': { connected: 2.01, 'general-info': 0.13 },
    // connected: (donamos|hemos donado|donación|donaciones|voluntariado|voluntari*|recaudamos|causa|ong|fundación|banco de alimentos|ayudar|apoyo|apoyamos|apoyar|responsabilidad social|rse)
    jcb0cox6: { service: 0.19, connected: 1.64, 'general-info': -0.15, cause: 0.3 },
    // connected: (colaboradores|empleados|empleadas|trabajadores|trabajadoras|compañeros|compañeras|voluntarios|voluntarias|nuestros <any>)
    reaawyex: { 'exclusive-info': 0.31, 'new-products': -0.36, connected: 1.2, 'general-info': 0.1 },
    // connected: (se jubila|jubilación|lleva <number> años|lleva con nosotros|trabaja con nosotros|forma parte de|desde <year> con nosotros|con nosotros desde)
    '8fhws84y': { connected: 3.15 },
    // connected: (planeta|sostenibilidad|medio ambiente|medioambiente|futuro|mundo mejor|mundo|niños|niñas|familias) +first-person-plural
    c4yswswi: { connected: 1.87, 'general-info': 0.13 },
    // connected: (❤|💙|💜|🧡|💚|💛|🙏|🤗|💕|🥰|😍|💖|🫶|♥)
    ixd2ca8p: { connected: 1.34, cause: 0.25, other: -0.14 },
    // connected: (tbt|recordando|recuerdos|recordamos|memoria|homenaje|siempre en|nunca te olvidaremos|descanse en paz|nuestro pésame|condolencias|nuestro más sentido|qepd)
    sh1ivlin: { event: 0.11, connected: 2.05 },
    // connected: (jaja*|jeje*|jiji*|gracias|un placer|abrazo*|besos|saludos|cuando quieras|vuelve pronto|qué bonito|nos alegra*|qué rico|qué lindo|nos encanta*|totalmente|amén|genial|me alegro|nos hace muy|de nada|igualmente) +reply
    nihv7zd8: { connected: 3.15 },
    // connected: (estamos|seguimos|vamos) (juntos|contigo|con ustedes|con vosotros|unidos|aquí|acá|aquí para ti|a tu lado|cerca)
    v9jzzatj: { connected: 3.23 },
    // connected: (hecho con amor|con amor|con mucho amor|con todo el cariño|con todo el amor|lo damos todo|lo mejor de nosotros|seguimos creciendo|crecer juntos|creciendo juntos|seguir creciendo|haciendo camino|sueño hecho realidad|sueño cumplido|este sueño)
    oigcxabj: { connected: 2.92 },
    // connected: (lo hacemos por|lo hacemos posible|lo hacéis posible|lo hacen posible|hacen posible|hacéis posible|haces posible|nos hacéis|nos hacen|habéis hecho|han hecho posible|hemos llegado|ya somos|ya somos más|llegamos a <number>)
    '3gmlv47i': { connected: 3.04 },
    // connected: (carta abierta|mensaje de|unas palabras de|queremos contarte algo|queremos contaros|queremos contarles|queremos compartir|confesión|no ha sido fácil|no fue fácil|han sido <any> meses|ha sido un año)
    hy7c5xty: { connected: 2.59 },
    // connected: (gracias por (escribirnos|contactarnos|tu consulta|avisarnos|comunicarte|tu paciencia|su paciencia|su comprensión|tu mensaje|la reseña))
    mx871eq6: { connected: -1.57 },
    // connected: (gracias a (su|sus|la|las|los|el|este|esta|un|una|que))
    '1n13eco2': { connected: -2.08 },
    // connected: (sabías que|sabes qué)
    '101dk6yw': { connected: -1.04 },
    // connected: (te vamos a extrañar|te echaremos de menos|os echaremos de menos|despedimos a|despedimos con|hoy despedimos|se despide de|negocio familiar|empresa familiar|somos una familia|somos <number> hermanos|hermanos y|<any> hermanas)
    '25kybpvw': { connected: 3.17, 'general-info': -0.11 },
    // connected: (detrás de|dentro de) (cada|nuestr*|todo) .. hay
    n2qbkmrd: { connected: 3.87 },
    // ideas: (qué|cuál|cuáles|quién|dónde|cómo) .. (deberíamos|debemos|podríamos|tendríamos que|debería ser|debería tener|agregamos|añadimos|sacamos|lanzamos|hacemos|preparamos|abrimos|traemos|incorporamos|sumamos|llamamos) [<any>|<any> <any>] +question
    '0tki4v27': { ideas: 4.17 },
    // ideas: (qué|cuál|cuáles|a quién|dónde) .. (te gustaría|os gustaría|les gustaría|le gustaría|quieres|queréis|quieren|querés|quisieras|quisieran|desearías) .. (ver|que|encontrar|probar|próxim*|leer|aprender|tener|en la carta|incluyéramos|añadir|agregar) +question
    '74h6v21w': { ideas: 4.77 },
    // ideas: (qué|cuál) .. (te gustaría que|os gustaría que|les gustaría que|quieres que|querés que|quieren que|queréis que)  +question
    qf5f0viu: { ideas: 5.41, community: 0.4 },
    // ideas: (te gustaría|os gustaría|les gustaría) (que|ver|encontrar)  +question
    ngjf0zn9: { ideas: 3.37 },
    // ideas: (sugerencia|sugerencias|sugiere|sugerí|sugiérenos|sugerinos|sugieran|sugerid|sugerirnos|propón|propone|proponé|propónganos|propuesta para|proponnos|propongan|tus propuestas|vuestras propuestas|sus propuestas)
    '14mqxm75': { ideas: 4.11 },
    // ideas: (envíanos|envianos|mándanos|mandanos|comparte|compartí|déjanos|dejanos|danos|cuéntanos|contanos|dinos|aporta|aportá|presenta|postula|escríbenos|queremos) .. (idea|ideas|sugerencia*|propuesta*|diseño|diseños|nombre|boceto*|receta|deseo*)
    '0k3b8fg0': { ideas: 4.97 },
    // ideas: (tu idea|tus ideas|vuestras ideas|sus ideas|vuestra idea|buscamos ideas|acepto ideas|aceptamos ideas|aceptamos sugerencias|se aceptan sugerencias|se aceptan ideas|se admiten ideas|se admiten sugerencias|lluvia de ideas|se escuchan ideas|buzón de sugerencias)
    '5wmv23w7': { ideas: 5.45 },
    // ideas: (ayúdanos|ayudanos|ayudadnos|ayúdennos|ayúdame) a (elegir|decidir|crear|diseñar|mejorar|ponerle|nombrar|escoger|bautizar|encontrar|definir|construir|ponerles|poner)
    '3bhy2g48': { ideas: 4.71 },
    // ideas: (ponle|pónganle|ponedle|ponele|ponerle|poner|bautiza|bautizá|bautizar|bauticemos) .. (nombre|al|a la|nuestr*)
    m1kdcxpj: { event: 0.42, ideas: 3.85, giveaway: 0.47 },
    // ideas: (qué nombre|cómo (se llamaría|lo llamarías|la llamarías|le pondrías|lo llamamos|la llamamos|debería llamarse|se debería llamar|podríamos llamar|lo bautizarías|deberíamos llamar|lo bautizamos)) +question
    lkgen9lu: { ideas: 5.24 },
    // ideas: (si pudieras|si pudierais|si pudieran|si tuvieras que|imagina que puedes|imaginá que podés) .. (crear|inventar|diseñar|añadir|agregar|cambiar|elegir|pedir|inventarías)
    kz943mz5: { ideas: 4.51 },
    // ideas: (diseña|diseñá|crea|creá|inventa|inventá|imagina|diseñad) (tu|la|el|un|una|nuestr*) (próxim*|propi*|nuev*|camiseta|sabor|etiqueta|logo|logotipo|mascota|cartel|plato|portada|bolsa|hamburguesa|pizza)
    bcu9fnxy: { ideas: 4.08 },
    // ideas: (concurso de (diseño|ideas|recetas|logotipos|carteles|dibujo|innovación|emprendimiento)|convocatoria de (ideas|proyectos)|hackathon|hackatón|reto de innovación|open call|convocatoria abierta|cocreación|co-creación|buscamos voluntarios para probar|beta tester*|betatester*|programa beta|panel de prueba|grupo de prueba)
    rczfkve8: { ideas: 4.59, giveaway: 0.21 },
    // ideas: (próximo|próxima|siguiente|nuevo|nueva) (sabor|plato|destino|tema|color|producto|post|video|vídeo|taller|colección|episodio|edición|menú|función|ciudad|parada) +question
    o7yz75vi: { ideas: 2.94 },
    // ideas: (qué temas|qué tema|de qué .. (hablemos|habláramos|hablamos|quieres|queréis)|sobre qué|qué contenido|qué más|qué otro|qué otra|qué falta|qué echas de menos|qué echáis|qué extrañas|qué le falta|qué mejorarías|qué cambiarías|qué añadirías|qué agregarías|qué le pondrías) +question
    k0zg8mw3: { ideas: 4.11 },
    // ideas: (traigamos de vuelta|traer de vuelta|que vuelva|que vuelvan|que regrese|vuelva a la carta|debería volver|recuperar|recuperamos|que volviera|debería regresar) +question
    no9t2ewb: { ideas: 4.66 },
    // ideas: (pide|pedí|pídenos|peticiones|petición|hagan sus pedidos de temas|se aceptan peticiones) +question
    qxfji8r8: { ideas: 1.75 },
    // ideas: (cómo (podemos|podríamos|deberíamos) mejorar|ayuda a mejorar|queremos mejorar|en qué podemos mejorar|qué podemos mejorar)
    jlrgh6gj: { ideas: 4.57 },
    // ideas: (idea|ideas) +second-person
    vxk8ssgn: { ideas: 0.7 },
    // ideas: (ideas (de|para) (regalo*|decor*|tu|el|la|combinar|cenar|outfit*)|<number> ideas|buena idea|ni idea|la idea de|una idea de|mejor idea)
    '05uiiz9c': { ideas: -2.33 },
    // ideas: (sugerencia|sugerencias) (del chef|del día|de la casa|de hoy|de presentación|de la semana)
    naa2iqh6: { ideas: -4.08 },
    // community: (etiqueta|etiquetá|etiquetad|etiqueten|etiquete|arroba|menciona|mencioná|mencionad|mencionen|taggea|taguea|tagea) (a|aquí a|abajo a|en los comentarios a|al|con) [tu|tus|ese|esa|esas|esos|alguien|quien|una|un|la|las|el|<number>|vuestr*|su|tres|dos]
    w7pl1q05: { community: 5.52, giveaway: 0.43 },
    // community: (etiqueta|etiquetá|etiquetad|menciona|mencioná|etiquétanos|etiquetanos|mencionanos|mencionános|menciónanos|arróbanos|arrobanos|etiquetadnos|etiquétennos)
    '37fstikn': { community: 3.77 },
    // community: (📷|📸) <mention>
    lkhqy3i1: { community: 1.86 },
    // community: (repost|regram|rp|reposteamos) [de|from|a] <mention>
    tl1coh5i: { community: 4.82 },
    // community: (foto|fotos|imagen|vídeo|video|fotografía|receta|foto de|imagen de|crédito*|créditos|vía|gracias|ft) [por|de|a|cortesía de] <mention>
    '66tod2go': { community: 1.81 },
    // community: (comparte|compartí|compartan|compartid|envíanos|envianos|mándanos|mandanos|súbe|sube|subí|publica|publicá|muéstranos|mostranos|enséñanos|enseñanos|déjanos|dejanos|cuelga|pásanos|mandadnos|enviadnos) [con nosotros|aquí|abajo] (tu|tus|vuestra|vuestras|vuestro|su|sus|una|vuestros|la|las|el) [<any>] (foto*|selfie*|historia*|vídeo*|video*|look*|momento*|receta*|creación|creaciones|experiencia*|imagen|outfit*|recuerdo*|anécdota*|plato*|mascota*|resultado*|rincón|mesa|dibujo*)
    fw3vn38d: { community: 5.01 },
    // community: (usa|usá|usando|utiliza|utilizando|con|usad|usen|únete con|sube tu foto con|bajo) [el|nuestro|los] [hashtag|hashtags] <hashtag>
    ksups60x: { community: 4.29, giveaway: 0.3 },
    // community: (el hashtag|nuestro hashtag|hashtag|con el hashtag)
    '36jpxl6w': { community: 3.61 },
    // community: (queremos ver|nos encanta ver|nos encantaría ver|nos gusta ver|nos flipa ver|amamos ver|qué bonito ver|qué gusto ver|queremos conocer) (tu|tus|vuestr*|cómo|como|sus|a)
    '3lk4yud6': { community: 3.61 },
    // community: (nos mandan|nos envían|nos envió|nos manda|nos ha enviado|nos comparte|nos compartió|nos compartieron|nos regala esta|nos dejó|nos enviaron|nos escribió|nos mandó|nos enseña|nos muestra) .. (foto|fotos|imagen|vídeo|video|historia|receta|mensaje|momento)
    kod68pzk: { community: 5 },
    // community: (cliente|clienta|clientes|fan|fans|socio|socia|usuario|usuaria|seguidor|seguidora|lector|lectora|voluntario|voluntaria|alumno|alumna|miembro) (de la semana|del mes|del día|destacad*|de honor)
    '74eo0xac': { community: 5.42 },
    // community: (foto|fotos|historia|look|receta|mascota) (de la semana|del día|del mes|de la comunidad|de nuestros clientes|de nuestras clientas|de nuestros seguidores|ganadora|de un cliente|de una clienta)
    '8ndwf57k': { community: 4.84 },
    // community: (nuestros|nuestras|una de nuestras|uno de nuestros) (clientes|clientas|seguidores|seguidoras|fans|socios|socias|alumnos|alumnas|usuarios|usuarias|huéspedes|vecinos|miembros|lectores|voluntarios|embajador*|pacientes|clienta|cliente|alumna|alumno) [<any>] (comparten|nos comparten|lucen|luciendo|llevan|disfrutan|disfrutando|con|se reunieron|hicieron|son|nos cuentan|posan|usan|usando)
    vjg5jhsf: { community: 3.61 },
    // community: (clienta|clientas|cliente|clientes|amiga|amigas|amigo|amigos|seguidor*|vecin*|alumn*) .. (luce|luciendo|lleva|estrenando|posando|usando|disfrutando|presumiendo|con su|con sus|con nuestr*)
    e4f9n2yh: { community: 3.01 },
    // community: (únete|unite|uníos|únanse|súmate|sumate|forma parte|formá parte|formad parte|sé parte|hazte parte|entra) (a|de|al|en|del) (nuestra|la|nuestro|el|nuestras|una) [<any>] (comunidad|club|grupo|familia|tribu|movimiento|red|canal|equipo de corredor*|manada|peña|foro)
    '6ih8gmjb': { community: 5.44 },
    // community: (comunidad|la comunidad|nuestra comunidad|esta comunidad)
    qz8s698r: { community: 1.7 },
    // community: (grupo de (facebook|whatsapp|telegram|strava|lectura|corredor*|amig*)|club de (lectura|fans|corredor*|lector*|amig*|running|socios)|nuestro club|nuestro grupo|canal de difusión|discord|foro|quedada|quedadas|comunidad de)
    vb30hmtq: { community: 3.6 },
    // community: (embajador*|embajadora*|embajadores)
    fast6z0h: { community: 1.2 },
    // community: (voluntari*|voluntariado|voluntarios|vecinos|vecinas|barrio)
    '7ctnop5k': { service: 0.19, community: 1.7, 'general-info': 0.29 },
    // community: (con tus amigos|con tus amigas|con amigos|con amigas|con tu gente|con los tuyos|con tu pandilla|con tu mejor amig*|tu mejor amig*|tus amig*|a tus amig*|a un amigo|a una amiga|a ese amigo|a esa amiga|a esa persona|a quien|a alguien que|ese amigo que|esa amiga que|esa persona que|con quien|con quién)
    p3blwmol: { opinion: 0.16, connected: -0.11, community: 2.75, 'general-info': -0.25 },
    // community: (compártelo con|compartilo con|compártela con|envíaselo a|mandáselo a|pásaselo a|reenvía*|comparte con|compártelo|manda este post|envía este post|mandale esto|envíale esto|mándale esto)
    risfki3u: { community: 3.01 },
    // community: (gracias|graciaaas|mil gracias|muchas gracias) [<any>] <mention> [por|<emoji>]
    '4z93qhjl': { community: 3.61 },
    // community: (gracias|mil gracias) .. (por compartir|por la foto|por las fotos|por vuestras fotos|por etiquetarnos|por vuestras historias|por tus fotos|por mandarnos|por enviarnos|por compartirnos)
    '0euup2p5': { community: 4.82 },
    // community: (tus|vuestras|sus|vuestros) (fotos|creaciones|historias|momentos|recetas|anécdotas|selfies|videos|vídeos|resultados)
    iuefnx4m: { community: 3.01, giveaway: 0.33 },
    // community: (os compartimos|compartimos) .. (foto* de|historia de|receta de|vuestr*)
    sylo07kb: { community: 3.01 },
    // community: (nombra|nomina|postula|conoces a alguien|conocés a alguien|conoces a una|conoces algún)
    bje13zsc: { community: 3.01 },
    // community: (entre todos|entre todas|unos a otros|otros clientes|otros usuarios|otras mamás|otros padres|otras familias|personas como tú|gente como tú|otros emprendedores|otras mujeres)
    pt2leog4: { community: 3.01 },
    // community: (fandom|fanart|fan art|amantes de|cosplay|fans de|team|tribu|manada)
    txmwyo7x: { community: 1.2 },
    // community: (encuentro de|reunión de|quedada de|convivencia de) (socios|fans|seguidores|clientes|vecinos|exalumnos|miembros|usuarios|egresad*|alumnos)
    xhp7kvd0: { community: 4.22 },
    // community: (felicidades|enhorabuena|felicitaciones|felicitamos) (a (todos|todas|nuestr*|los|las|<mention>|quienes)|<mention>)
    rtb5lu9q: { community: 2.41 },
    // community: (yo|me|mi|mis) +quotation
    gqyr2f60: { reviews: 0.3, community: 1.14 },
    // community: (comunidad (internacional|científica|educativa|autónoma|europea|médica|universitaria|de madrid|valenciana|empresarial)|etiqueta (negra|nutricional|frontal|del producto|roja))
    zlslhjc8: { community: -3.01 },
    // community: (embajador* de [la] marca|nuevo embajador|nueva embajadora)
    q0fyi4rr: { community: -1.81 },
    // community: (nos mandáis|nos enviáis|nos compartís|nos etiquetáis|nos llegan|nos enviaste|nos mandaste|nos compartiste|compartido con nosotros|compartirlo con nosotros|que nos compartió)
    yvwi33va: { community: 3.77 },
    // community: (de|por) (nuestra|nuestro|una|un) (seguidora|seguidor|clienta|cliente|lectora|lector|alumna|alumno|fan|socia|socio)
    '09opd1hx': { community: 3.2 },
    // giveaway: (sorteo*|sorteamos|sorteazo|sortear*|giveaway*|rifa*)
    vl4cz6b2: { event: 0.12, giveaway: 5.25 },
    // giveaway: (concurso|concursa*|concurso:|dinámica)
    '3iiixu0z': { reviews: 0.28, giveaway: 2.82 },
    // giveaway: (gana|ganá|ganar|gánate|ganarte|llevarte|puedes ganar|podés ganar|quieres ganar|querés ganar|queréis ganar) (un|una|dos|<number>|uno|entradas|el|la|este|premios|unas|boletos)
    '7hyjj5sm': { event: 0.44, giveaway: 3.44 },
    // giveaway: (participa|participá|participar|participas|participando) .. (gana*|ganá|premio*|sorteo|por un|por una)
    x866mebg: { event: 0.14, giveaway: 5.34 },
    // giveaway: (para participar|cómo participar|requisitos para participar|pasos para participar|bases legales|bases del sorteo|bases y condiciones)
    yks08krt: { giveaway: 3.85 },
    // giveaway: (ganador*|ganadora*|premio*)
    ja2fcndv: { giveaway: 1.27 },
    // giveaway: (etiqueta|etiquetá|menciona|comenta|sigue|síguenos|seguinos|comparte|like) .. (participar|ganar|sorteo|participas)
    xdaxl1zz: { giveaway: 5.12 },
    // giveaway: (oportunidad de ganar|posibilidad de ganar|opción de ganar|mucha suerte|suerte a todos|buena suerte)
    fjbvbx0t: { giveaway: 3.2 },
    // entertain: (jaja*|jeje*|meme*|mood|pov|cuando te|cuando ves|cuando llega|nadie:|yo:|😂|🤣|😜|😎|😏|🤪)
    kxemj2jv: {
      'exclusive-info': 0.1,
      connected: 0.19,
      'general-info': -0.24,
      entertain: 2.14,
      inspire: -0.17,
      other: -0.14,
    },
    // entertain: (adivina*|acertijo*|quiz|trivia|completa la frase|encuentra la diferencia|sopa de letras|verdadero o falso)
    rwj8o9lk: { 'general-info': -0.11, entertain: 2.18 },
    // entertain: (chiste*|humor|risa*|divertid*|gracios*|reír)
    zfs086x2: { connected: 0.46, entertain: 1.5 },
    // greeting: (feliz|felices) (navidad|año*|cumpleaños|pascua*|fiestas|día|lunes|martes|miércoles|jueves|viernes|sábado|domingo|fin|finde|semana|halloween|noche|vacaciones|inicio|mes|primavera|verano|reyes)
    lhqvsolr: { connected: -0.11, greeting: 3.36, inspire: -0.23, other: -0.16 },
    // greeting: (buenos días|buenas noches|buenas tardes|buen día|buena semana|buen fin de semana|buen finde|lindo día|linda semana|excelente semana|excelente día|bonito día|hola <any>)
    d14ug3g4: { greeting: 2.62 },
    // greeting: (felices fiestas|próspero año|les deseamos|te deseamos|os deseamos|mejores deseos|que tengas|que tengan|que tengáis|disfruta de|disfruten de)
    '19idj42n': { greeting: 2.01 },
    // inspire: (frase*|motivación|inspiración|inspira*|reflexión|sabiduría|cita del)
    '9rxmep9l': { inspire: 2 },
    // inspire: (cree en|nunca te rindas|no te rindas|sueña|soñar|sé tú|tus sueños|la vida es|el éxito|valentía|felicidad|cada día|persigue|atrévete a)
    ul72k62l: { connected: 0.27, inspire: 2 },
    // inspire: (haz lo que|un paso a la vez|tú puedes|vos podés|paso a paso|sigue adelante|todo es posible|la magia|los pequeños detalles)
    '2girc7th': { inspire: 1.5 },
    // cause: (dona|doná|donar|donación|donaciones|campaña solidaria|recaudar|concientización|concienciación|concienciar|solidaridad|día mundial|día internacional)
    cpstu5te: { cause: 2.37 },
    // cause: (cáncer de mama|violencia de género|8m|igualdad|racismo|derechos humanos|refugiad*|hambre|pobreza|lgbt*|orgullo)
    l9ubjx2a: { cause: 1.2 },
    // jobs-investors: (estamos contratando|buscamos personal|vacante*|se busca|oferta de empleo|empleo|únete a nuestro equipo|unite a nuestro equipo|trabaja con nosotros|trabajá con nosotros|envía tu cv|enviá tu cv|currículum|cv|práctica*|pasantía*|reclutamiento|estamos buscando|incorporar a nuestro equipo)
    '37a27hht': { purchase: -0.14, 'jobs-investors': 3.22 },
    // jobs-investors: (inversionista*|inversor*|accionista*|dividendo*|resultados del trimestre|junta general|informe anual)
    mthlasfn: { 'jobs-investors': 2.7 },
    // shape: abstract-words
    '9ju03ja0': {
      discount: -0.13,
      purchase: -0.57,
      reviews: -0.65,
      'exclusive-info': -0.11,
      opinion: -0.27,
      service: -0.23,
      event: -0.28,
      connected: -0.46,
      community: -0.39,
      'general-info': 0.41,
      giveaway: -0.25,
      cause: 0.27,
      'jobs-investors': -0.1,
    },
    // shape: greeting
    smro3cf0: {
      discount: -0.16,
      purchase: -0.35,
      reviews: -0.19,
      'new-products': -0.37,
      opinion: -0.14,
      event: -0.23,
      connected: -0.26,
      ideas: -0.15,
      community: -0.26,
      'general-info': -0.63,
      giveaway: -0.12,
      entertain: -0.32,
      greeting: 0.69,
      inspire: -0.63,
      cause: -0.3,
      'jobs-investors': -0.11,
      other: -0.52,
    },
    // shape: call-to-link
    '2w8fy5iw': {
      discount: -0.22,
      purchase: 0.33,
      'general-info': -0.12,
      cause: 0.27,
      'jobs-investors': -0.1,
    },
    // shape: caption
    uazs0iaz: {
      discount: -0.22,
      purchase: -0.22,
      reviews: -0.3,
      'exclusive-info': -0.16,
      'new-products': 0.18,
      opinion: 1,
      service: -0.36,
      event: -0.15,
      connected: -0.28,
      community: -0.23,
      'general-info': -0.87,
      giveaway: -0.11,
      greeting: -0.31,
      inspire: -0.28,
      'jobs-investors': -0.22,
      other: 1.49,
    },
    // shape: choice-list
    '3vi7jeor': { opinion: 0.86 },
    // shape: closing-question
    xj1z7lf2: {
      purchase: -0.1,
      'new-products': -0.12,
      opinion: 0.57,
      event: -0.19,
      connected: -0.11,
      ideas: 0.98,
      community: -0.11,
      'general-info': -0.19,
    },
    // shape: colon
    cg4j51wd: {
      discount: -0.32,
      purchase: 0.51,
      reviews: -0.45,
      'exclusive-info': 0.41,
      'new-products': 0.47,
      opinion: -0.16,
      event: -0.4,
      ideas: -0.87,
      community: -0.68,
      'general-info': 0.62,
      entertain: 0.85,
      greeting: -0.15,
      inspire: -0.5,
      cause: -0.24,
      other: -0.18,
    },
    // shape: date
    '57lwxmqk': {
      discount: 0.99,
      purchase: -0.1,
      reviews: -1.16,
      'exclusive-info': 0.29,
      opinion: -0.32,
      service: 0.37,
      event: 0.64,
      connected: 0.6,
      ideas: -0.54,
      community: -0.74,
      'general-info': -0.6,
      giveaway: 0.37,
      entertain: 0.63,
      greeting: 0.12,
      inspire: -0.34,
      cause: -0.11,
      'jobs-investors': 0.19,
      other: -0.25,
    },
    // shape: ellipsis
    sb39uvab: {
      purchase: -0.1,
      reviews: -0.11,
      'exclusive-info': 0.12,
      'new-products': 0.19,
      event: -0.12,
      connected: -0.11,
      entertain: 0.69,
      inspire: -0.14,
      other: -0.28,
    },
    // shape: exclamation
    axhikal4: {
      discount: 0.12,
      purchase: -0.14,
      reviews: 0.28,
      'exclusive-info': -0.23,
      'new-products': 0.68,
      opinion: -0.19,
      service: -0.68,
      event: -0.27,
      connected: 0.27,
      ideas: -0.27,
      community: 1.94,
      'general-info': -1.41,
      giveaway: -0.39,
      entertain: -0.31,
      greeting: 0.66,
      cause: -0.41,
      other: -0.3,
    },
    // shape: first-person-plural
    '4o6as13c': {
      discount: -0.45,
      purchase: -0.4,
      reviews: 0.78,
      'exclusive-info': 0.16,
      'new-products': -0.68,
      opinion: -0.75,
      service: -0.52,
      event: 0.29,
      connected: 1.19,
      ideas: 0.31,
      community: -0.11,
      'general-info': -0.17,
      giveaway: 0.24,
      entertain: -0.25,
      greeting: 0.46,
      inspire: -0.48,
      'jobs-investors': 0.26,
      other: -0.25,
    },
    // shape: first-person-singular
    zg87146o: { reviews: 0.81, connected: -0.16, 'general-info': -0.63, entertain: 0.28, inspire: -0.14 },
    // shape: handle-credit
    ck3q4gsl: { community: 1.06 },
    // shape: hashtag-campaign
    wxmae872: {
      event: 0.37,
      'general-info': -0.2,
      giveaway: 0.84,
      inspire: -0.15,
      cause: 0.35,
      other: -0.18,
    },
    // shape: headline
    pdf2cwwo: { reviews: 0.41, connected: 0.29, 'general-info': -0.22 },
    // shape: imperative-opening
    g5am51sz: {
      discount: -0.23,
      purchase: 0.54,
      'exclusive-info': 0.53,
      'new-products': -0.4,
      opinion: -0.24,
      service: -0.46,
      event: 0.28,
      connected: -0.38,
      community: 0.96,
      'general-info': -0.32,
      entertain: -0.14,
      greeting: -0.18,
      inspire: -0.3,
      'jobs-investors': 0.34,
    },
    // shape: introduction
    sh8i03n8: {
      discount: -0.18,
      'new-products': -0.1,
      event: 0.15,
      connected: 0.26,
      entertain: -0.13,
      inspire: -0.19,
      cause: 0.4,
      other: -0.1,
    },
    // shape: link
    m5nabhbb: {
      discount: -0.36,
      purchase: -0.22,
      reviews: -0.43,
      'exclusive-info': -0.2,
      opinion: -0.11,
      service: 0.58,
      event: -0.33,
      connected: -0.5,
      ideas: -0.14,
      community: -0.42,
      'general-info': 0.67,
      giveaway: -0.22,
      entertain: -0.13,
      inspire: -0.28,
      cause: 0.81,
      'jobs-investors': -0.14,
    },
    // shape: list
    btkex4mc: { 'general-info': 0.31 },
    // shape: long-prose
    qfnj5yjd: {
      purchase: -0.16,
      reviews: -0.17,
      'new-products': 0.39,
      event: -0.12,
      connected: -0.25,
      community: -0.24,
      'general-info': 0.38,
      giveaway: -0.18,
    },
    // shape: long-words
    i02uhi6b: {
      discount: 0.46,
      purchase: -0.16,
      reviews: -0.95,
      'exclusive-info': -0.21,
      'new-products': 0.69,
      opinion: -0.22,
      service: 0.74,
      event: -0.24,
      connected: -0.2,
      ideas: -0.22,
      community: -0.52,
      'general-info': 0.66,
      giveaway: -0.4,
      entertain: -0.14,
      greeting: -0.1,
      inspire: -0.25,
      cause: 0.19,
      'jobs-investors': 0.29,
    },
    // shape: mention
    nwt90i8a: {
      discount: -0.23,
      purchase: -0.54,
      reviews: -0.42,
      'exclusive-info': -0.2,
      'new-products': -0.51,
      opinion: -0.17,
      service: 0.62,
      event: -0.43,
      connected: 0.29,
      ideas: -0.19,
      community: -0.32,
      'general-info': 0.57,
      giveaway: -0.28,
    },
    // shape: mention-first
    '8lcisc9d': {
      discount: -0.21,
      purchase: -0.53,
      reviews: -0.33,
      'exclusive-info': -0.17,
      'new-products': -0.48,
      opinion: -0.13,
      service: 2.16,
      event: -0.24,
      connected: 0.16,
      ideas: -0.16,
      community: -0.38,
      'general-info': 0.51,
      giveaway: -0.2,
    },
    // shape: middling-words
    mmjudrnh: {
      discount: -0.58,
      purchase: -0.72,
      reviews: -0.69,
      'exclusive-info': -0.56,
      'new-products': -0.22,
      service: 0.42,
      event: -0.46,
      connected: 0.44,
      ideas: -0.55,
      community: 0.14,
      'general-info': 0.22,
      entertain: -0.18,
      greeting: 0.2,
      inspire: -0.13,
      cause: -0.29,
      'jobs-investors': 0.56,
      other: -0.23,
    },
    // shape: no-sentence
    ny06pidj: {
      'new-products': -0.13,
      'general-info': -0.91,
      entertain: -0.22,
      greeting: -0.15,
      inspire: -0.43,
      cause: 0.17,
      other: 0.69,
    },
    // shape: number-fact
    tb38wbik: {
      discount: 0.4,
      purchase: 1.3,
      reviews: 0.11,
      'exclusive-info': -0.19,
      'new-products': 0.15,
      service: 0.3,
      event: -0.11,
      connected: -0.77,
      ideas: -0.6,
      community: -0.5,
      'general-info': 0.65,
      giveaway: -0.27,
      entertain: -0.1,
      cause: 0.61,
      other: -0.42,
    },
    // shape: percentage
    tc9x1wh8: {
      discount: 0.78,
      purchase: -0.21,
      'exclusive-info': -0.11,
      'new-products': 0.11,
      opinion: -0.28,
      service: -0.22,
      event: -0.35,
      connected: -0.36,
      ideas: -0.1,
      community: -0.33,
      'general-info': -0.46,
      giveaway: -0.2,
    },
    // shape: price
    oicor9ng: {
      purchase: 2.58,
      reviews: -0.22,
      'exclusive-info': -0.13,
      'new-products': -0.21,
      service: -0.13,
      event: 0.33,
      connected: -0.14,
      ideas: -0.1,
      community: -0.26,
      'general-info': -0.33,
      giveaway: 0.18,
    },
    // shape: price-cut
    h7el5q8p: { discount: 3.8 },
    // shape: promo-code
    '55ujfcei': { discount: 3.78 },
    // shape: question
    bd1m18ps: {
      discount: -0.38,
      purchase: -0.22,
      reviews: -0.16,
      'exclusive-info': -0.25,
      'new-products': -0.46,
      opinion: 1.38,
      service: -0.24,
      event: -0.26,
      connected: -0.51,
      ideas: 0.45,
      community: 0.34,
      'general-info': -0.56,
      greeting: 0.23,
      inspire: -0.13,
    },
    // shape: question-opening
    vdaauf98: {
      discount: -0.3,
      'exclusive-info': -0.17,
      'new-products': -0.36,
      opinion: 0.73,
      service: -0.18,
      connected: -0.28,
      ideas: -0.43,
      community: 0.58,
      giveaway: 0.31,
    },
    // shape: question-to-reader
    lxwgrb3k: {
      discount: -0.3,
      purchase: -0.1,
      reviews: -0.43,
      'exclusive-info': -0.17,
      'new-products': -0.25,
      opinion: 0.67,
      service: -0.12,
      event: -0.23,
      connected: -0.36,
      ideas: 0.86,
      'general-info': 0.24,
      giveaway: 0.22,
    },
    // shape: quotation
    btncop4t: {
      reviews: 3.02,
      'exclusive-info': -0.11,
      'new-products': -0.2,
      connected: 0.24,
      community: 0.68,
      'general-info': -0.44,
    },
    // shape: quote-credit
    '58u8ib3m': { reviews: 1.69, 'general-info': -0.45 },
    // shape: reply
    pc95g5fv: {
      discount: -0.21,
      purchase: -0.53,
      reviews: -0.33,
      'exclusive-info': -0.17,
      'new-products': -0.48,
      opinion: -0.13,
      service: 2.89,
      event: -0.24,
      connected: 0.16,
      ideas: -0.16,
      community: -0.38,
      'general-info': 0.12,
      giveaway: -0.2,
    },
    // shape: second-person
    rwbv3gdp: {
      discount: 0.11,
      purchase: 0.34,
      reviews: -0.7,
      'exclusive-info': 0.21,
      'new-products': 0.16,
      opinion: -0.44,
      service: -0.26,
      event: 0.18,
      connected: -0.14,
      ideas: -0.33,
      community: 0.32,
      'general-info': -0.29,
      giveaway: 0.73,
      entertain: 0.34,
      greeting: -0.39,
      inspire: -0.24,
      cause: 0.26,
      'jobs-investors': 0.17,
      other: -0.28,
    },
    // shape: shop-link
    xs11gtnc: { purchase: 1.18, 'new-products': 0.97, 'general-info': -0.13 },
    // shape: short
    '4l7nosfr': {
      discount: 0.22,
      purchase: 0.57,
      reviews: -0.51,
      'exclusive-info': 0.1,
      'new-products': 0.7,
      opinion: 0.94,
      service: 0.1,
      event: 0.15,
      connected: 0.53,
      ideas: 0.42,
      community: -0.43,
      'general-info': -0.84,
      giveaway: -0.49,
      entertain: 0.12,
      greeting: 0.43,
      inspire: -0.12,
      cause: -0.19,
      'jobs-investors': -0.56,
      other: 0.37,
    },
    // shape: short-reply
    dpbxwktq: { service: -0.8, connected: 1.31, community: -0.13, 'general-info': -0.26 },
    // shape: signature
    az9xb8s2: {},
    // shape: stacked-marks
    jamo81o5: { 'new-products': 0.11, connected: -0.15, 'general-info': -0.16 },
    // shape: we-to-you
    d0jcl2ee: {
      purchase: 0.29,
      reviews: 0.13,
      'exclusive-info': -0.25,
      'new-products': -0.13,
      opinion: -0.15,
      event: 0.28,
      connected: -0.29,
      ideas: -0.42,
      community: -0.31,
      'general-info': -0.75,
      giveaway: -0.17,
      cause: 0.27,
      'jobs-investors': -0.1,
    },
  },
  terms: {
    '<number> <number>': { purchase: 0.1 },
    '<number> a': { event: 0.12 },
    '<number> h': { event: 0.1 },
    '<number> y': { purchase: 0.1 },
    a: {
      discount: -0.17,
      'new-products': -0.32,
      event: 0.35,
      'general-info': 0.11,
      giveaway: 0.32,
      other: -0.1,
    },
    agua: { 'general-info': 0.1, cause: 0.1 },
    ahora: { 'new-products': 0.26 },
    'al <number>': { purchase: 0.13 },
    ano: { event: 0.17, giveaway: 0.11 },
    anos: { 'general-info': 0.1 },
    antes: { discount: 0.14, 'general-info': -0.13 },
    app: { 'new-products': 0.21 },
    asi: { connected: 0.19 },
    cada: { connected: 0.14 },
    casa: { 'general-info': 0.15 },
    coleccion: { 'exclusive-info': 0.11 },
    comparte: { giveaway: 0.17 },
    con: { discount: 0.29, purchase: 0.14 },
    cuenta: { community: 0.15 },
    de: { reviews: 0.32, opinion: -0.16, connected: -0.27, 'general-info': 0.29 },
    'de la': { 'general-info': 0.38 },
    del: { event: -0.15, connected: -0.23, 'general-info': -0.1 },
    desde: { 'new-products': 0.1 },
    dia: { connected: -0.1, 'general-info': 0.16 },
    domingo: { event: 0.12 },
    dos: { event: 0.25, 'general-info': -0.11, giveaway: 0.14 },
    el: { discount: -0.1, purchase: -0.15, reviews: 0.25, opinion: -0.14 },
    en: { reviews: 0.2, opinion: -0.1, event: -0.11, 'general-info': 0.28, inspire: 0.13 },
    'en la': { 'general-info': -0.2 },
    enlace: { 'general-info': -0.16 },
    es: { connected: 0.11, inspire: 0.38 },
    escribenos: { purchase: 0.11 },
    esta: { giveaway: 0.15 },
    estamos: { 'general-info': -0.21 },
    este: { connected: 0.32 },
    etiqueta: { giveaway: 0.12 },
    'etiqueta a': { giveaway: 0.12 },
    falta: { 'general-info': -0.13 },
    gracias: { connected: 0.21, 'general-info': -0.12 },
    gratis: { discount: 0.11 },
    h: { event: 0.1 },
    ha: { 'general-info': -0.11 },
    hasta: { 'general-info': 0.28 },
    'hasta <number>': { purchase: 0.1 },
    horas: { 'general-info': 0.12 },
    hoy: { event: -0.21, 'general-info': 0.12 },
    la: { 'new-products': 0.21, inspire: 0.23 },
    'la app': { 'new-products': 0.21 },
    las: { service: 0.27, event: -0.11 },
    'las <number>': { 'general-info': -0.1 },
    lleva: { event: 0.11, giveaway: 0.11 },
    los: { purchase: -0.18, 'general-info': 0.1 },
    manana: { 'general-info': -0.13 },
    mas: { event: 0.14, giveaway: 0.13 },
    mejor: { reviews: 0.11 },
    mensaje: { 'general-info': -0.13 },
    mesa: { community: 0.15 },
    no: { 'general-info': -0.1 },
    nos: { reviews: 0.3, connected: 0.18, community: 0.15, 'general-info': -0.32 },
    nuestra: { event: 0.16, ideas: 0.14, 'general-info': -0.27, giveaway: 0.23 },
    nuestro: { connected: -0.26 },
    nuestros: { 'new-products': -0.11 },
    nueva: { 'new-products': 0.3, giveaway: 0.11 },
    nuevo: { 'new-products': 0.14, 'general-info': -0.13 },
    o: { opinion: 0.31 },
    para: { 'general-info': -0.14 },
    por: { purchase: -0.11, 'general-info': -0.55 },
    puedes: { 'new-products': 0.29, 'general-info': -0.12 },
    que: { connected: 0.32, 'general-info': -0.18, giveaway: -0.1, inspire: 0.23 },
    'que el': { 'general-info': 0.13 },
    'que no': { inspire: 0.11 },
    sin: { 'general-info': -0.18 },
    su: { community: 0.15 },
    tambien: { 'new-products': 0.12 },
    te: { discount: 0.14, 'new-products': -0.13 },
    tienes: { giveaway: 0.16 },
    toda: { 'general-info': -0.11 },
    'toda la': { 'general-info': -0.11 },
    todo: { discount: 0.13 },
    tus: { service: 0.18, 'general-info': -0.14 },
    un: { event: 0.2, ideas: 0.11, community: -0.11 },
    'un dia': { 'general-info': 0.21 },
    una: { giveaway: 0.35 },
    y: {
      discount: -0.1,
      reviews: -0.57,
      'exclusive-info': -0.13,
      service: -0.1,
      'general-info': 0.38,
      inspire: 0.18,
    },
    'y te': { purchase: 0.12 },
    ya: { 'new-products': 0.23, connected: -0.13, 'general-info': -0.13 },
    '✨': { inspire: 0.11 },
    '🌊': { inspire: 0.14 },
  },
};
