import type { Keyword } from '../keywords.ts';

export const ES_EXCLUSIVE_INFO = [
  {
    say: '(adelanto*|un adelanto|pequeño adelanto|avance*|primicia*|spoiler*|sneak peek|preview|teaser*|anticipo)',
    weight: 3,
  },
  {
    say: '(en primicia|en exclusiva|adelanto exclusivo|avance exclusivo|un adelanto de|os adelantamos|te adelantamos|les adelantamos|un pequeño adelanto|un adelantito|un spoiler|pequeño spoiler)',
    weight: 4.5,
  },
  {
    say: '(primer vistazo|primera imagen|primeras imágenes|primeras fotos|primera foto|un vistazo|vistazo exclusivo|echa un vistazo a lo que viene|una primera mirada|mirada exclusiva)',
    weight: 3.5,
  },
  {
    say: '(sé|se|sed|sean|serás|seréis|ser|serán|entre|sea) [de] (el primero|la primera|los primeros|las primeras|lxs primerxs) (en|que)',
    weight: 4,
  },
  {
    say: '(antes que nadie|antes que el resto|antes que los demás|antes de que salga|antes de su lanzamiento|antes del estreno|antes de la apertura|antes del lanzamiento|antes de que llegue|antes que todos|antes que todo el mundo|antes de que se anuncie)',
    weight: 4,
  },
  {
    say: '(acceso (anticipado|exclusivo|prioritario|vip|preferente|temprano|privado)|preventa exclusiva|preestreno|pase privado|apertura anticipada|preventa para)',
    weight: 4,
  },
  {
    say: '(solo|sólo|exclusivo|exclusiva|exclusivos|únicamente|reservado|exclusivamente|solamente) para (socios|socias|suscriptores|suscriptoras|miembros|seguidores|abonados|clientes|la comunidad|ustedes|vosotros|nuestros seguidores|nuestros suscriptores|nuestra comunidad|usuarios)',
    weight: 3.5,
  },
  {
    say: '(socios|suscriptores|miembros|abonados|seguidores|usuarios de la app|suscriptoras|socias) .. (antes|primero|primeros|en exclusiva|anticipad*|previo)',
    weight: 3.5,
  },
  {
    say: '(contenido|entrevista|imágenes|video|vídeo|fotos|detalles|noticia|información|material|escenas) (exclusivo*|exclusiva*|inédit*|en exclusiva|nunca vist*)',
    weight: 4,
  },
  { say: '(exclusiva|exclusivo|exclusivas|exclusivos|exclusivamente)', weight: 1, not: ['percentage'] },
  {
    say: '(lista de espera|apúntate a la lista|únete a la lista|anótate en la lista|lista vip|lista de interesados)',
    weight: 3,
  },
  {
    say: '(muy pronto|próximamente|pronto más|pronto les contamos|pronto os contamos|pronto te contamos|estén atentos|estad atentos|mantente atent*|atentos a|muy atentos|atent* a (nuestras|las|lo|esta)|algo se viene|se viene|se vienen|se acerca algo|stay tuned|algo grande|algo nuevo|permanezcan atentos|habrá más noticias|en breve)',
    weight: 1,
  },
  {
    say: '(algo (grande|especial|nuevo|increíble|muy especial|gordo|bueno) (se viene|viene|está por|se cocina|está llegando|se acerca|está a punto))',
    weight: 3,
  },
  {
    say: '(no se lo cuentes a nadie|no digas nada|secreto|secretos|shh|shhh|top secret|entre nosotros|te lo contamos solo|aún no podemos|todavía no podemos|no podemos decir más|no podemos contar|a escondidas|solo aquí|sólo aquí|solo por aquí|en petit comité)',
    weight: 2,
    evenNegated: true,
  },
  {
    say: '(inédito|inédita|inéditos|inéditas|nunca antes visto|nunca visto|nunca vistas|todavía sin estrenar|aún sin publicar|sin publicar)',
    weight: 3,
    evenNegated: true,
  },
  {
    say: '(por invitación|solo con invitación|con invitación|evento privado|presentación privada|pase privado|a puerta cerrada)',
    weight: 3,
  },
  {
    say: '(quieres saber|quieren saber|queréis saber|adivina*) .. (viene|llega|próxim*|nuevo)',
    weight: 1.5,
    needs: ['question'],
  },
  {
    say: '(newsletter|canal|boletín|lista de correo|telegram) .. (primer*|antes|exclusiv*|adelant*)',
    weight: 3,
  },
  { say: '(descuento*|oferta*|promo*|precio*|beneficio*|regalo*) (exclusiv*)', weight: -2.5 },
  {
    say: '(exclusivo|exclusiva|exclusivos|exclusivas) (diseño*|colección|edición|restaurante|hotel|zona|ubicación|resort|sabor|marca*)',
    weight: -2,
  },
  { say: '(diseño*|colección|edición|residencial|hotel|distribuidor*|productos) exclusiv*', weight: -2 },
  {
    say: '(avance* (tecnológic*|científic*|médic*|de la|en la|del|importante*)|grandes avances|avances en)',
    weight: -2.5,
  },
  {
    say: '(cita previa|sin previo|secreto de (la|nuestr*|el|una)|secreto para|el secreto está)',
    weight: -2,
    evenNegated: true,
  },
] as const satisfies readonly Keyword[];
