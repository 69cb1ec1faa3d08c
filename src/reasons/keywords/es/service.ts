import type { Keyword } from '../keywords.ts';

export const ES_SERVICE = [
  {
    say: '(lamentamos|sentimos|lamento|disculpa|disculpas|disculpe|disculpen|perdón|perdona|perdone|te pedimos disculpas|pedimos disculpas|rogamos disculpas|ofrecemos disculpas|mil disculpas|nuestras disculpas|lo sentimos|lo lamentamos|disculpad)',
    weight: 3.5,
  },
  {
    say: '(lamentamos|sentimos|disculpa|disculpas|disculpe|disculpen|pedimos disculpas|disculpad) .. (molestia*|inconveniente*|inconvenientes|ocurrido|sucedido|demora|retraso*|experiencia|causad*|ocasionad*|lo que|situación)',
    weight: 4.5,
  },
  {
    say: '(molestia|molestias|inconveniente|inconvenientes|gracias por tu paciencia|gracias por su paciencia|gracias por vuestra paciencia|agradecemos tu paciencia|agradecemos su paciencia|agradecemos su comprensión|gracias por su comprensión|vuestra comprensión|tu comprensión|su comprensión|paciencia)',
    weight: 3.5,
  },
  {
    say: '(escríbenos|escribinos|escríbanos|envíanos|envianos|envíenos|mándanos|mandanos|contáctanos|contactanos|contáctenos|háblanos|compártenos|facilítanos|indícanos|indicanos|bríndanos|podrías enviarnos|puedes enviarnos|podés enviarnos|nos envías|nos pasas|nos facilitas|nos escribes|nos indicas|agradecemos nos) .. (dm|md|mensaje directo|mensaje privado|privado|inbox|por interno|datos|pedido|dni|número|correo|caso|reserva|línea|teléfono|documento|rut|cédula)',
    weight: 4.5,
  },
  {
    say: '(número de pedido|número de orden|nº de pedido|n° de pedido|número de caso|número de seguimiento|número de reserva|localizador|tus datos|tu número|su número de|datos de contacto|datos del pedido|correo electrónico|folio|número de cliente|tu dni|número de línea)',
    weight: 3.5,
  },
  {
    say: '(estamos (revisando|trabajando|investigando|solucionando|verificando|gestionando|al tanto|experimentando|atendiendo|resolviendo)|nuestro equipo (está|trabaja) .. (revisando|solucionar*|resolver*)|lo estamos revisando|ya lo estamos|vamos a revisarlo|lo revisamos|para poder ayudarte|para ayudarte|para ayudarle|para ayudarlo|para darte una solución|para validar|para revisar tu caso)',
    weight: 4,
  },
  {
    say: '(incidencia*|avería*|interrupción*|caída del servicio|fallo técnico|falla técnica|fallas|fallos|problema técnico|problemas técnicos|corte de (luz|agua|suministro|servicio)|fuera de servicio|intermitencia*|afectaciones|suspensión del servicio)',
    weight: 3.5,
  },
  {
    say: '(mantenimiento programado|tareas de mantenimiento|trabajos de mantenimiento|labores de mantenimiento|por mantenimiento|en mantenimiento)',
    weight: 4,
  },
  {
    say: '(retiro|retirada|retiramos|retiro voluntario|retirada voluntaria|retirada preventiva|retiro preventivo|alerta alimentaria|recall|llamado a revisión) [voluntari*|preventiv*] [de|del]',
    weight: 3,
  },
  { say: '(retraso|retrasos|demora|demoras|retrasado*|retrasada*|atraso|atrasos)', weight: 3 },
  {
    say: '(cancelado|cancelada|cancelados|canceladas|se cancela|se cancelan|cancelamos|cancelación|aplazado|aplazada|se aplaza|aplazamos|se pospone|pospuesto|pospuesta|posponemos|suspendido|suspendida|se suspende|reprogramad*|reprogramamos|nos vemos obligados)',
    weight: 3.5,
  },
  {
    say: '(permanecerá cerrado|permaneceremos cerrados|estaremos cerrados|estará cerrado|estaremos cerradas|cerrado por|cerrados por|cerramos por|cerraremos|no abriremos|hoy no abrimos|mañana no abrimos|hoy cerramos|no habrá servicio|no habrá atención|no atenderemos|horario especial|horarios especiales|cambio de horario|cambios de horario|modificación de horario|cierre temporal)',
    weight: 3,
    evenNegated: true,
  },
  {
    say: '(devolución|devoluciones|reembolso*|garantía|política de cambios|cambios y devoluciones|cambio de talla|reintegro de tu dinero)',
    weight: 2.5,
  },
  {
    say: '(atención al cliente|servicio al cliente|atención al usuario|soporte|soporte técnico|mesa de ayuda|servicio técnico|línea de atención|canales de atención|call center|centro de ayuda|canal de atención|atención telefónica|postventa|posventa)',
    weight: 2,
  },
  {
    say: '(en qué podemos ayudarte|en qué te podemos ayudar|en qué podemos ayudarle|cómo podemos ayudarte|cómo te ayudamos|te ayudamos|le ayudamos|podemos ayudarte|estamos para ayudarte|estamos para servirle|con gusto te|con gusto le|será un placer ayudarte|quedamos atentos|quedo atent*|a tus órdenes|a sus órdenes|quedamos pendientes|te orientamos|te asesoramos)',
    weight: 2,
  },
  {
    say: '(gracias por (escribirnos|contactarnos|avisarnos|comunicarte|avisar|informarnos|reportarlo|tu mensaje|su mensaje|contactar|tu consulta|ponerte en contacto|hacérnoslo saber|tu aviso|comunicarse|contarnos|preguntar|escribir))',
    weight: 4,
  },
  {
    say: '(hola|buenas|buenos días|buenas tardes|estimado|estimada|qué tal)',
    weight: 3,
    needs: ['mention-first'],
  },
  {
    say: '(hola|buenas|buenos días|buenas tardes|estimado|estimada|qué tal)',
    weight: 3.5,
    needs: ['post:reply'],
  },
  {
    say: '(problema|problemas|error|errores|queja|quejas|reclamo*|reclamación*|inconformidad|caso|duda|dudas)',
    weight: 3,
    needs: ['mention-first'],
  },
  { say: '(problema|problemas|error|errores|queja*|reclamo*|reclamación*)', weight: 1.3 },
  {
    say: '(aclaración|clarificación|aclaramos|queremos aclarar|para aclarar|desmentimos|es falso|es falsa|falso rumor|bulo|rumor|no es cierto)',
    weight: 3.5,
    evenNegated: true,
  },
  {
    say: '(estafa*|fraude*|phishing|cuenta falsa|cuentas falsas|perfil falso|perfiles falsos|suplantan*|suplantación|se hacen pasar|no caigas|mensajes falsos|páginas falsas|no solicitamos|nunca te pediremos|nunca pedimos|jamás te pediremos|nunca solicitamos|únicos canales oficiales)',
    weight: 3.5,
    evenNegated: true,
  },
  {
    say: '(resuelto|restablecid*|restablecido|solucionado|solucionada|ya funciona|vuelve a funcionar|servicio normalizado|se ha normalizado|ya está operativo|operativo de nuevo)',
    weight: 3.5,
  },
  {
    say: '(aviso importante|comunicado importante|aviso a|importante aviso|aviso de servicio|aviso:|último aviso|atención clientes|comunicado oficial|información importante)',
    weight: 2.5,
  },
  {
    say: '(preguntas frecuentes|faq|faqs|resolvemos tus dudas|respondemos tus dudas|resolver tus dudas)',
    weight: 2.5,
  },
  {
    say: '(debido a|por|a causa de|ante) (la lluvia|las lluvias|la tormenta|el temporal|la nevada|la nieve|las condiciones|la dana|el huracán|la huelga|la ola|un problema|una avería|causas ajenas|fuerza mayor|problemas técnicos|la alerta|el paro|el mal tiempo|motivos)',
    weight: 3.5,
  },
  {
    say: '(puedes|podés|puede|podrás|te recomendamos|le recomendamos|te sugerimos|deberás|tienes que|necesitas|te confirmamos|le confirmamos|te informamos|te comentamos|le comentamos|te cuento|te contamos|lo puedes|encontrarás|encuentras)',
    weight: 3,
    needs: ['post:reply'],
  },
  {
    say: '(sí|claro|disponible|tienda|stock|envío|precio|horario|web|pedido|app|cuenta|enlace|link|actualmente|por ahora|por el momento|de momento)',
    weight: 2,
    needs: ['post:reply'],
  },
  {
    say: '(revisa|consulta|escribe|entra|visita|llama|comunícate|accede|verifica|actualiza|reinicia|sigue) .. (<url>|<phone>|<email>|correo|web|app|link)',
    weight: 3,
    needs: ['post:reply'],
  },
  {
    say: '(comunícate|comunicate|comuníquese|llámanos|llamanos|contacta) (con|al) (nosotros|nuestro|nuestra|servicio|atención|<phone>)',
    weight: 2,
  },
  {
    say: '(alcance|cualquier duda|cualquier consulta|cualquier problema|si tienes dudas|si tienes alguna duda|si tenés dudas|si necesitas ayuda|necesitas ayuda|si necesitás ayuda|tenés dudas|para dudas)',
    weight: 2,
  },
  {
    say: '(rutas|ruta|línea|tramo|servicio|estación|vuelo|vuelos|calle|vía|acceso) .. (cerrad*|cortad*|suspendid*|cancelad*|desviad*|desvío*|interrumpid*|afectad*|restablecid*)',
    weight: 4,
  },
  {
    say: '(whatsapp|dm|mensaje|escríbenos|llámanos|contáctanos) .. (pedido*|reserva*|precio*|cotiza*|compra*|info|más información|turno*)',
    weight: -2,
    not: ['reply'],
  },
  {
    say: '(garantía de (calidad|éxito|satisfacción)|sin disculpas|no hay excusas)',
    weight: -1.5,
    evenNegated: true,
  },
] as const satisfies readonly Keyword[];
