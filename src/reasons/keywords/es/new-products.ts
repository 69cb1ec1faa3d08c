import type { Keyword } from '../keywords.ts';

export const ES_NEW_PRODUCTS = [
  {
    say: '(presentamos|os presentamos|te presentamos|les presentamos|presentando|introducing|presenta|presentan|presentó)',
    weight: 2.5,
  },
  {
    say: '(presentamos|os presentamos|te presentamos|les presentamos|conoce|conocé|llega|llegó|ya llegó|ya está aquí|ya están aquí|estrenamos|descubre|descubrí|prueba|probá|lanzamos|bienvenid* a) (nuestr*|el|la|los|las|un|una) [<any>] (nuev*|última*|último*)',
    weight: 4,
  },
  { say: '(nuevo|nueva|nuevos|nuevas) {product}', weight: 3.5 },
  {
    say: '(nuestro nuevo|nuestra nueva|nuestros nuevos|nuestras nuevas|el nuevo|la nueva|los nuevos|las nuevas|un nuevo|una nueva|tu nuevo|tu nueva)',
    weight: 2,
  },
  { say: '{product} (nuevo|nueva|nuevos|nuevas)', weight: 2.5 },
  { say: '(nuevo|nueva|nuevos|nuevas)', weight: 1 },
  { say: '(novedad|novedades|novedad*)', weight: 2.5 },
  {
    say: '(lanzamiento|lanzamientos|lanzamos|lanza|lanzan|lanzó|hemos lanzado|acabamos de lanzar|recién lanzado)',
    weight: 3,
  },
  {
    say: '(estreno|estrenos|estrenamos|estrena|se estrena|estrenan|estrenó|ya en cines|en cines|en streaming)',
    weight: 2.5,
  },
  {
    say: '(acaba de (llegar|salir|aterrizar)|acaban de (llegar|salir|aterrizar)|recién (llegado*|llegada*|salido*|horneado*|estrenad*)|ya llegó|ya llegaron|ya está aquí|ya están aquí|ya está disponible|ya están disponibles|por fin está aquí|por fin llega|aterriza|aterrizan|ha llegado|han llegado|llegó|llegaron|new in|llegan)',
    weight: 2.5,
  },
  {
    say: '(incorporamos|añadimos|sumamos|agregamos|ampliamos|renovamos|estrenamos|incluimos) .. (carta|menú|catálogo|gama|colección|línea|familia|plato*|sabor*|servicio*|producto*|desayunos|opciones|tratamiento*)',
    weight: 3.5,
  },
  {
    say: '(se une|se suma|se unen|se suman|se incorpora) (a|al) (la|nuestra|nuestro|el) [<any>] (familia|carta|menú|colección|catálogo|gama|línea)',
    weight: 3.5,
  },
  { say: '(añadimos|incorporamos|sumamos|agregamos) (nuev*|un|una|los|las|más)', weight: 3 },
  {
    say: '(colección|colecciones|cápsula) [de] (primavera|verano|otoño|invierno|navidad|ss|aw|fw|pv|oi|<year>)',
    weight: 3,
  },
  { say: '(nueva|nuestra|la) (colección|temporada|carta|línea|gama)', weight: 3 },
  { say: '(colección|temporada <number>|nueva temporada|cápsula|colaboración|collab)', weight: 1.5 },
  { say: '(edición limitada|edición especial|ediciones limitadas|edición aniversario)', weight: 2 },
  {
    say: '(próximo lanzamiento|próximos lanzamientos|próximamente|muy pronto|llega pronto|pronto en|pronto disponible*|se viene|se vienen|coming soon|a partir del|llega el|llega en|llegará|saldrá|sale el|disponible a partir de)',
    weight: 1.3,
  },
  {
    say: '(disponible|disponibles|llega|llegan|sale|lanzamos|estreno|estrena|en tiendas) [a partir|desde|el|este|a] [de|del|partir del] <date>',
    weight: 3,
  },
  {
    say: '(ya|ahora) (puedes|podés|podéis|pueden|podrás) (pagar|usar|hacer|reservar|pedir|comprar|disfrutar|encontrar|ver|probar|acceder|descargar|jugar|escuchar|consultar|gestionar)',
    weight: 3,
  },
  {
    say: '(ahora|ahora también|desde hoy|a partir de ahora|a partir de hoy|a partir de ya) (con|en|puedes|podéis|tienes|tenemos|contamos|ofrecemos|disponible|incluye|viene)',
    weight: 2.5,
  },
  { say: '(por primera vez|el primer|la primera|los primeros|primer* en)', weight: 1.3 },
  {
    say: '(nueva versión|versión mejorada|nueva fórmula|nueva imagen|nuevo diseño|nuevo packaging|renovado|renovada|rediseñad*|mejorado|mejorada|de nueva generación|última generación|actualización|nueva generación)',
    weight: 2.5,
  },
  {
    say: '(revelamos|desvelamos|presentación oficial|develamos|anunciamos) .. (nuev*|lanzamiento|próxim*)',
    weight: 3,
  },
  {
    say: '(tráiler|trailer|nuevo single|nuevo sencillo|nuevo álbum|nuevo disco|nuevo capítulo|nuevo episodio|nueva canción|ya disponible en todas las plataformas|nuevo videoclip|sencillo)',
    weight: 3,
  },
  {
    say: '(hemos (creado|desarrollado|diseñado|añadido|incorporado|preparado|conseguido)|creamos|desarrollamos|diseñamos)',
    weight: 2,
  },
  {
    say: '(vuelve|vuelven|regresa|regresan|está de vuelta|están de vuelta|de regreso|de vuelta)',
    weight: 1.3,
  },
  {
    say: '(prueba|probá|ven a probar|vení a probar|atrévete a probar|a probar) (nuestr*|el|la|los|las) nuev*',
    weight: 3.5,
  },
  {
    say: '(especial|plato|sabor|cóctel|trago|tapa|menú) (de|del) (temporada|mes|la semana|otoño|verano|primavera|invierno)',
    weight: 2,
  },
  { say: '(en desarrollo|beta|versión beta|piloto|prototipo)', weight: 1.5 },
  {
    say: '(nuevo|nueva|nuevos|nuevas) (tienda*|sede*|oficina*|local|locales|sucursal*|planta|fábrica|director*|ceo|año|año escolar|ley|normativa|normalidad|estudio|informe|récord|york|zelanda|delhi|orleans|equipo|compañer*|horario*|etapa|alianza|acuerdo|web|campus|integrante*|era|mundo|vida|semana|mes|día|oportunidad*|forma*|manera*|generaciones|blog|artículo|video|vídeo|podcast|amanecer|desafío*|reto*|cliente*|casa)',
    weight: -2.5,
  },
  { say: '(de nuevo|próspero año nuevo|feliz año nuevo|nuevamente)', weight: -2.5 },
  {
    say: '(representa|presenta (síntomas|signos|un informe|resultados)|presentamos (resultados|nuestro informe|a nuestro equipo|a nuestra|al equipo))',
    weight: -2,
  },
  {
    say: '^ (presentamos|os presentamos|te presentamos|les presentamos|estrenamos|lanzamos|añadimos|incorporamos|sumamos|llega|llegan|llegó|llegaron|ya llegó|nuevo|nueva|nuevos|nuevas)',
    weight: 4.5,
  },
  {
    say: '(presentamos|os presentamos|te presentamos|les presentamos|añadimos|incorporamos|sumamos|estrenamos) [el|la|los|las|un|una|nuestr*] {product}',
    weight: 5.5,
  },
  {
    say: '(estrenamos|presentamos|anunciamos) .. (director*|ceo|presidente|presidenta|gerente|oficina*|sede|tienda|local|horario)',
    weight: -3,
  },
] as const satisfies readonly Keyword[];
