import type { Keyword } from '../keywords.ts';

export const ES_EVENT = [
  {
    say: '(únete|unite|uníos|únanse|acompáñanos|acompañanos|acompañadnos|acompáñenos|acompáñennos|súmate|sumate|sumaos|súmense|vente|ven|vení|venid|vengan|venga|te esperamos|os esperamos|los esperamos|las esperamos|le esperamos|nos vemos) [a|al|en|este|esta|el|hoy|mañana|con] [<any>|<any> <any>] (<date>|<time>|evento|charla|taller|webinar|directo|vivo|clase|sesión|concierto|fiesta|encuentro|jornada|feria|stand)',
    weight: 4,
  },
  {
    say: '(únete|unite|acompáñanos|acompañanos|acompáñenos|acompáñennos|acompañadnos|súmate|sumate|apúntate|apuntate|apuntaos|anótate|anotate|inscríbete|inscribite|inscribíos|inscríbanse|inscríbase|regístrate|registrate|regístrese|registraos|participa|participá|participad|participe|participen)',
    weight: 2.5,
  },
  {
    say: '(apúntate|apuntate|anótate|anotate|inscríbete|inscribite|inscríbanse|regístrate|registrate|regístrese) (ya|aquí|ahora|en|a|gratis|hoy|antes|al|acá|para)',
    weight: 4,
  },
  {
    say: '(inscripción|inscripciones|registro gratuito|registro previo|inscripción gratuita|inscripción previa|inscríbete gratis|plazas limitadas|cupos limitados|cupo limitado|aforo limitado|reserva tu plaza|reserva tu lugar|separa tu cupo|confirma tu asistencia|asegura tu lugar|aparta tu lugar|aforo completo)',
    weight: 3,
  },
  {
    say: '(te esperamos|os esperamos|los esperamos|las esperamos|nos vemos|ven a|vení a|vengan a|venid a|no faltes|no falten|no faltéis|te invitamos|os invitamos|los invitamos|las invitamos|les invitamos|le invitamos|estás invitad*|están invitad*|estáis invitad*|invitamos a todos|quedan invitados|tienes una cita|cita ineludible|te vienes|os venís|vas a venir|vienes)',
    weight: 2.5,
    evenNegated: true,
  },
  {
    say: '(save the date|reserva la fecha|apunta la fecha|apunta en tu agenda|anota la fecha|agenda la fecha|agéndalo|agendá la fecha|marca en tu calendario|guarda la fecha|anótalo en tu agenda|apúntate la fecha|no te lo pierdas|no te la pierdas|no se lo pierdan|no os lo perdáis|no te los pierdas)',
    weight: 2.5,
    evenNegated: true,
  },
  {
    say: '(sorteo|sorteos|sorteamos|sortear*|sorteazo|giveaway*|rifa|rifas|rifamos|concurso|concursos|concursa)',
    weight: 4,
  },
  {
    say: '(gana|ganá|ganar|ganarte|ganate|llevarte|participa por|participá por|participa y gana|participá y ganá|opta a|optar a|podrás ganar|puedes ganar|podés ganar|podrías ganar|quieres ganar|querés ganar|queréis ganar|quieren ganar|te puedes ganar|gánate) [un|una|dos|<number>|el|la|entradas|premios|unas|unos|boletos|este|esta|increíbles|fabulosos]',
    weight: 3,
  },
  {
    say: '(ganador|ganadora|ganadores|premio|premios|bases del|bases legales|bases en|consulta las bases|requisitos:|para participar|cómo participar|pasos para participar|dinámica|participantes|participación)',
    weight: 2,
  },
  {
    say: '(síguenos|seguinos|sigue|seguí|dale like|da like|like a|me gusta|etiqueta|etiquetá|menciona|mencioná|comenta|comentá|comparte|compartí) .. (ganar|participar|participa|sorteo|concurso|premio|participas|participarás|participando)',
    weight: 3.5,
  },
  {
    say: '(anunciaremos|publicaremos|anunciamos|daremos a conocer|comunicaremos) .. (ganador*|ganadora*)',
    weight: 4,
  },
  {
    say: '(webinar*|workshop*|taller|talleres|masterclass|master class|seminario*|charla|charlas|jornada de|jornadas|curso presencial|conferencia*|congreso|simposio|foro|cumbre|meetup|networking|conversatorio*|coloquio|mesa redonda|ponencia*|open day|puertas abiertas|jornada de puertas|encuentro)',
    weight: 2.5,
  },
  {
    say: '(festival*|concierto*|recital*|feria|ferias|exposición|exposiciones|expo|muestra|gala|desfile|pop up|pop-up|mercadillo|bazar|torneo|maratón|carrera|función|funciones|obra|teatro|espectáculo*|verbena|romería|cata|catas|degustación|noche de|fiesta|fiestas|kermés|peña|tardeo|brunch|afterwork|after office|tributo|monólogo*|stand up|cine de verano|proyección|inauguración|vernissage|firma de libros|club de lectura|cuentacuentos|gymkana|visita guiada|visitas guiadas|recorrido guiado)',
    weight: 2,
  },
  { say: '(evento|eventos|evento especial|próximo evento|próximos eventos|agenda de)', weight: 2 },
  {
    say: '(clase|clases|sesión|sesiones|clase abierta|clase magistral|bootcamp|clase gratuita|hackathon|retiro|campamento|curso)',
    weight: 1.5,
  },
  {
    say: '(en vivo|en directo|live|transmisión|transmitiremos|retransmisión|directo de instagram|instagram live|facebook live|ig live|streaming en|conéctate|conectate|conectaos|sintoniza|síguelo en|sigue en directo|a través de zoom|por zoom|vía zoom|en youtube)',
    weight: 2.5,
  },
  {
    say: '(música en vivo|música en directo|show en vivo|dj|djs|dj set|noche de (música|karaoke|bingo|jazz|salsa|trivia|chicas)|karaoke|bingo|trivia|banda en vivo)',
    weight: 3,
  },
  {
    say: '(este|esta|el próximo|la próxima|próximo|próxima) (lunes|martes|miércoles|jueves|viernes|sábado|domingo|fin de semana|finde|semana|tarde|noche|mes)',
    weight: 2.5,
  },
  { say: '(hoy|mañana|esta noche|esta tarde|este finde)', weight: 1.5 },
  { say: '(hoy|mañana|<date>) [a|a las|a partir de las|desde las|de] <time>', weight: 3 },
  { say: '(a las|desde las|a partir de las) (<time>|<number>)', weight: 2.5 },
  { say: '(del|desde el|entre el) <number> (al|hasta el|y el) (<number>|<date>)', weight: 3 },
  { say: '(hasta el|del|el|desde el|a partir del|los días|día) <date>', weight: 1.5 },
  {
    say: '(cuándo|dónde|lugar|fecha|hora|cuando|donde|📆|📅|🗓|🕐|⏰) (<date>|<time>|<emoji>|hora|fecha)',
    weight: 2.5,
  },
  { say: '(📆|📅|🗓|⏰|🕐|🕖|🕗|🎟|🎫)', weight: 2 },
  { say: '(hora|horario) .. <time>', weight: 1.5, needs: ['date'] },
  {
    say: '(celebraremos|realizaremos|tendrá lugar|se celebra|se realizará|se celebrará|se llevará a cabo|estaremos en|estaremos presentes|arranca|arrancamos|comienza|comenzamos|empieza|empezamos|inicia|iniciamos|da comienzo|tendremos|contaremos con|nos visitará|actuará|tocará) [<any>|<any> <any>] [<date>]',
    weight: 2,
  },
  {
    say: '(encuéntranos|visítanos|visitanos|pásate|pasate|acércate|acercate|búscanos) .. (stand|feria|caseta|puesto|pabellón|<date>)',
    weight: 3,
  },
  {
    say: '(ponente|ponentes|speaker*|panel|panelista*|invitado*|invitada*|orador*|expositor*|artista* invitad*|chef invitad*|cartel|line up|lineup|programación|programa completo)',
    weight: 1.5,
  },
  {
    say: '(entrada|acceso|ingreso|evento) (libre|gratuit*|gratis|libre y gratuit*|sin costo|hasta completar aforo|general)',
    weight: 3,
    evenNegated: true,
  },
  {
    say: '(últimos días para|último día para|último día|última oportunidad|faltan <number>|quedan <number> días|queda <number>|falta poco|cuenta atrás|cuenta regresiva|cierra el plazo|fecha límite|tienes hasta|tenés hasta|hasta las)',
    weight: 2.5,
  },
  { say: '(reto|desafío|challenge) .. (participa|participá|días|únete|súmate|<date>|premio)', weight: 3.5 },
  { say: '(presencial|virtual|online|modalidad|híbrid*) .. (<date>|<time>|inscri*)', weight: 2.5 },
  {
    say: '(entradas|boletos|boletas|tickets) .. (<date>|concierto|festival|show|función|partido)',
    weight: 2.5,
  },
  { say: '(capítulo|estreno|programa|partido|episodio) .. (<time>|esta noche|hoy|a las)', weight: 2.5 },
  {
    say: '(<number> (ganador*|afortunad*|seguidor* afortunad*|suert*)|con un acompañante|entradas dobles|entrada doble|pases dobles|par de entradas|pareja de entradas|par de boletos)',
    weight: 3.5,
  },
  {
    say: '(sal de dudas|muchas gracias a todos los que vinieron|gracias a todos los que (asistieron|vinieron|vinisteis|participaron|nos acompañaron)|gracias por (venir|acompañarnos|asistir|participar|visitarnos)|a quienes nos acompañaron|que nos acompañaron|que asistieron|que participaron)',
    weight: -2,
  },
  {
    say: '(ayer|anoche|la semana pasada|el fin de semana pasado|el pasado|la pasada|el mes pasado|así fue|así vivimos|así se vivió|fue un éxito|lo pasamos|lo pasasteis|vivimos|estuvimos|estuvo presente|se realizó|se llevó a cabo|se celebró|tuvo lugar|participamos en|asistimos a|resumen)',
    weight: -1.5,
  },
  {
    say: '(únete|unite|súmate|sumate) a (nuestr* equipo|la comunidad|nuestra comunidad|nuestro grupo|la familia|nuestro canal)',
    weight: -1.5,
  },
  { say: '(felicidades|felicitaciones|enhorabuena) .. (ganador*|ganadora*)', weight: -2.5 },
  {
    say: '(curso escolar|clase media|de primera clase|en concurso de|concurso de acreedores|carrera profesional|carrera de <any>|carreras universitarias)',
    weight: -1.5,
  },
  { say: '(hoy|mañana|<date>) [<any>] a (las|la) <number>', weight: 3 },
  {
    say: 'todos los (lunes|martes|miércoles|jueves|viernes|sábados|domingos) [de|a|desde|a las|de las] (<number>|<time>)',
    weight: 3,
  },
  {
    say: '(nos acompañas|nos acompañás|nos acompañan|te apuntas|te sumas|te sumás|os apuntáis|os venís|te vienes|se suman|se apuntan|te animas a venir)',
    weight: 2.5,
  },
  {
    say: '(participa|participá|participas|participás|participarás|participan) (por|en el sorteo|del sorteo|de un|en nuestro)',
    weight: 3.5,
  },
  {
    say: '(nos juntamos|quedamos|nos reunimos|nos encontramos|salimos) .. (<time>|<date>|<number>)',
    weight: 2.5,
  },
] as const satisfies readonly Keyword[];
