import type { Keyword } from '../keywords.ts';

export const ES_REVIEWS = [
  { say: '(<number> estrellas|cinco estrellas|5 estrellas|cuatro estrellas) [en|de|por|según]', weight: 3.5 },
  { say: '(⭐⭐⭐|★★★|🌟🌟🌟)', weight: 4 },
  { say: '<score>', weight: 4 },
  {
    say: '(puntuación|nota|valoración|calificación|nota media|puntaje|promedio|rating) [media|de|promedio] (<number>|<score>)',
    weight: 4,
  },
  {
    say: '(valorado*|valorada*|puntuado*|puntuada*|calificado*|calificada*) (con|como|por|mejor|en)',
    weight: 3.5,
  },
  { say: '(reseña|reseñas|reviews|review|opiniones|valoraciones|testimonio*|calificaciones)', weight: 3 },
  {
    say: '(reseña|reseñas|opinión|opiniones|comentarios|testimonio*|palabras|valoraciones|mensaje) (de|en) (nuestros|nuestras|clientes|google|clientas|nuestro|nuestra|tripadvisor|una clienta|un cliente|usuarios|nuestras clientas|quienes)',
    weight: 4,
  },
  {
    say: '(lo que|esto es lo que|qué|así|lo) (dicen|opinan|cuentan|piensan|nos dicen|opina|dice|comentan|nos escribe|nos escriben) (de nosotros|nuestros|nuestras|los clientes|las clientas|nuestra|nuestro|sobre|quienes|los que|los expertos|la prensa|de él|de ella)',
    weight: 4,
  },
  {
    say: '(dicen|opinan|cuentan|dice|opina|cuenta|confirma|aseguran) (nuestros|nuestras|los|las|sobre|quienes) (clientes|clientas|usuarios|usuarias|huéspedes|pacientes|alumnos|alumnas|viajeros)',
    weight: 3.5,
  },
  {
    say: '(nuestros|nuestras) (clientes|clientas|usuarios|huéspedes|pacientes|alumnos|lectores) (dicen|opinan|nos recomiendan|recomiendan|nos valoran|hablan|lo dicen|nos puntúan|nos eligen|lo confirman|nos avalan|aman)',
    weight: 3.5,
  },
  {
    say: '(clientes|clientas|pacientes|huéspedes|clienta|cliente) (felices|satisfech*|content*|feliz|encantad*)',
    weight: 3.5,
  },
  {
    say: '(premio|premios|galardón|galardones|premiado*|premiada*|galardonado*|galardonada*|premian|medalla*|distinción|distinguid*|reconocimiento*|sello de calidad|certificad* por)',
    weight: 2,
  },
  {
    say: '(ganamos|gana|ganó|ganador*|hemos ganado|recibimos|recibe|recibió|hemos recibido|obtuvo|obtuvimos|obtiene|se lleva|nos llevamos|logramos|conseguimos|merecedor*) .. (premio*|galardón|galardones|medalla*|distinción|reconocimiento|estrella michelin|oro)',
    weight: 4,
  },
  {
    say: '(medalla de (oro|plata|bronce)|estrella michelin|guía michelin|guía repsol|sol repsol|travellers choice|premio al mejor|premio a la mejor|premio mejor)',
    weight: 3.5,
  },
  {
    say: '(elegido*|elegida*|votado*|votada*|nombrado*|nombrada*|reconocido*|reconocida*|considerado*|considerada*|seleccionado*|seleccionada*|catalogad*|premiad*|rankead*) [como|por|entre|una|uno] .. (mejor|mejores|número uno|top|favorit*|los|una de)',
    weight: 4,
  },
  {
    say: '(entre|uno de|una de|dentro de) [los|las] [<number>] (mejores|más valorad*|más recomendad*|mejor valorad*)',
    weight: 3,
  },
  {
    say: '(el|la|los|las) mejor* <any> (del año|de españa|de méxico|del mundo|de madrid|de barcelona|de bogotá|de buenos aires|de lima|de la ciudad|del país|de chile|de argentina|de colombia)',
    weight: 3.5,
  },
  { say: '(mejor|mejores) .. del año', weight: 3 },
  {
    say: '(ranking|rankings|top <number>|número uno|número 1|nº 1|primer lugar|primer puesto|primera posición|puesto <number>)',
    weight: 3,
  },
  { say: '(finalista|finalistas|nominado*|nominada*|nominación|nominaciones|candidat* a mejor)', weight: 3 },
  {
    say: '(más vendido|más vendida|más vendidos|más vendidas|best seller*|bestseller*|superventas|los favoritos|las favoritas|más pedid*|más populares|el más querido|favorit* de (nuestros|nuestras|todos|la casa|los clientes)|más solicitad*|más leíd*)',
    weight: 3,
  },
  { say: '(recomendado*|recomendada*) (por|como|en)', weight: 3.5 },
  {
    say: '(lo recomiendo|los recomiendo|la recomiendo|recomendable*|súper recomendado*|100% recomendado|totalmente recomendable|repetiré|repetiremos|volveremos|volveré|sin duda volver*|muy recomendable*|altamente recomendad*|10 de 10|un diez)',
    weight: 3.5,
  },
  {
    say: '(me encanta|me encantó|me ha encantado|excelente|increíble|maravillos*|estupend*|inmejorable|espectacular|fantástic*|perfect*|genial|de diez|buenísim*|riquísim*|delicios*)',
    weight: 2,
    needs: ['quotation'],
  },
  {
    say: '(excelente|increíble|maravillos*|inmejorable|espectacular|fantástic*|el mejor|la mejor|recomiend*|perfect*|genial)',
    weight: 3.5,
    needs: ['quote-credit'],
  },
  {
    say: '(según (la revista|los expertos|la prensa|nuestros clientes|la guía|un estudio de|el ranking|nuestros lectores|la ocu|tripadvisor|google|forbes))',
    weight: 3,
  },
  {
    say: '(como (vist* en|dice*)|visto en|vista en|aparecemos en|salimos en|nos mencionan en|nos recomienda|nos recomiendan|hablan de nosotros|hablan de|se hace eco|nos destaca|nos destacan|en los medios|en prensa|en la prensa)',
    weight: 3,
  },
  {
    say: '(comparativa|comparamos|pusimos a prueba|ponemos a prueba|probamos|hemos probado|a prueba|test de producto|veredicto|nuestra reseña|crítica de|reseñamos|análisis de|la prueba del)',
    weight: 2.5,
  },
  {
    say: '(probado|testado|testeado|avalado|avalada|respaldado) (por|en|clínicamente|dermatológicamente)',
    weight: 2.5,
  },
  {
    say: '<percent> de (los|las|nuestros|nuestras) (clientes|usuarios|usuarias|mujeres|consumidor*|pacientes|personas|encuestad*|clientas|alumnos) .. (recomend*|not*|satisfech*|content*|repet*|repit*|afirm*|asegur*)',
    weight: 4,
  },
  {
    say: '(gracias|agradecid*) .. (reseña*|por el reconocimiento|por el premio|valoración|valoraciones|por recomendarnos|por vuestras palabras|por tus palabras|por sus palabras|por votarnos|por la reseña|por el galardón)',
    weight: 3.5,
  },
  {
    say: '(orgullos*|felices|honrad*|content*) .. (premio*|reconocimiento|galardón|seleccionad*|elegid*|nombrad*|distinción|ranking|certificación)',
    weight: 3.5,
  },
  {
    say: '(la crítica|los críticos|los expertos|la prensa|la revista|el diario|el periódico) (dice|dicen|lo define|la define|ha dicho|coincide*|elogia*|aplaude*|recomiend*|destac*)',
    weight: 3.5,
  },
  {
    say: '(experiencia de <any>|nos cuenta su experiencia|su experiencia con|cuenta su experiencia|caso de éxito|casos de éxito|historia de éxito|antes y después)',
    weight: 2,
  },
  {
    say: '(deja|dejá|déjanos|dejanos|escribe|escríbenos|danos|cuéntanos|comparte) .. (reseña|opinión|valoración|calificación)',
    weight: -2,
  },
  {
    say: '(entrega de premios|gala de premios|premio*) .. (sorteo|gana|ganá|participa|participá)',
    weight: -2,
  },
  {
    say: '(premios (oscar|goya|grammy|platino|nobel)|óscar*|ganadores del sorteo|ganadora del sorteo|ganador del sorteo)',
    weight: -2,
  },
  {
    say: '(felicit*|felicidades|enhorabuena|felicitamos) .. (ganador*|finalista*|premiad*|premio*)',
    weight: -2,
  },
  {
    say: '(participa|participá|participar|concursa|opta|quieres|puedes) .. (gana|ganá|ganar|ganarte) .. (premio*|regalo*)',
    weight: -2,
  },
  {
    say: '(nos escribía|nos escribe|nos escribió|nos decía|nos dice|nos dijo|nos comenta|nos comentaba|nos contaba) .. (cliente|clienta|clientes|huésped|alumna|alumno|paciente|lectora|lector|usuaria|usuario)',
    weight: 3.5,
  },
  {
    say: '(nos eligió|nos eligen|nos han elegido|nos nombra|nos nombró|nos sitúa|nos incluye|nos ha elegido|figuramos|estamos) .. (mejor|mejores|top <number>|ranking)',
    weight: 4,
  },
  {
    say: '<percent> .. (nos recomienda|nos recomendaría|recomienda|recomendaría|volvería|repetiría)',
    weight: 4,
  },
  {
    say: '(ganador|ganadora|ganadores|ganadoras|finalista|finalistas) .. (del|de los|de la|de nuestro) [<any>] (premio|premios|concurso|beca|convocatoria)',
    weight: -2,
  },
] as const satisfies readonly Keyword[];
