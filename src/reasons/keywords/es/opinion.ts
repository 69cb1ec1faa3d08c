import type { Keyword } from '../keywords.ts';

export const ES_OPINION = [
  {
    say: '(vota|votá|votad|vote|voten|votar|votación|votaciones|tu voto|vuestro voto|su voto|votos|encuesta*)',
    weight: 3,
  },
  {
    say: '(vota (por|en|aquí|ya|ahora|abajo|tu|a)|votá (por|en|ya|acá)|voten (por|en)|puedes votar|votaciones abiertas|emite tu voto|deja tu voto|dejá tu voto|participa en la encuesta|responde la encuesta|respondé la encuesta|responde a la encuesta|haz la encuesta|contesta la encuesta)',
    weight: 4.5,
  },
  {
    say: '(cuál|cuáles|qué|con cuál|quién) .. (prefieres|preferís|prefieren|eliges|elegís|eligen|te gusta más|os gusta más|les gusta más|te quedas|te quedás|os quedáis|se quedan|escoges|pedirías|elegirías|elegirían|escogerías|te pedirías|te llevarías|te pondrías|comprarías|recomendarías|se queda)',
    weight: 4.5,
    needs: ['question'],
  },
  {
    say: '(cuál|cuáles|qué|quién) (es|son|sería|será|fue) (tu|tus|vuestro|vuestra|su|el|la|sus) [<any>] (favorito*|favorita*|preferid*|elección|plan ideal|ideal|mejor|top|fav)',
    weight: 4.5,
    needs: ['question'],
  },
  {
    say: '(tu|tus|vuestro|vuestra|su|vuestros) [<any>] (favorito|favorita|favoritos|favoritas|preferido|preferida)',
    weight: 2.5,
    needs: ['question'],
  },
  { say: '(cuál|cuáles)', weight: 1.3, needs: ['question'] },
  {
    say: '(cuál de (los|las|estos|estas|todos|todas|ellos|nuestros|nuestras)|con cuál te|con qué te|cuál te|cuáles te|cuál os|cuál les|cuál se)',
    weight: 4,
    needs: ['question'],
  },
  {
    say: '(qué opinas|qué opinás|qué opináis|qué opinan|qué te parece*|qué os parece*|qué les parece*|qué piensas|qué pensás|qué pensáis|qué piensan|cómo lo ves|cómo lo ven|cómo lo veis|qué te pareció|qué os ha parecido|qué te ha parecido|qué les pareció)',
    weight: 4.5,
  },
  {
    say: '(tu opinión|vuestra opinión|su opinión|tus opiniones|tus comentarios|queremos saber|nos interesa tu|queremos conocer tu|queremos escucharte|queremos oírte|te leemos|os leemos|los leemos|les leemos|nos gustaría saber|queremos leerte|nos importa tu)',
    weight: 3,
  },
  {
    say: '(cuéntanos|contanos|contadnos|cuéntennos|cuéntenos|dinos|decinos|decidnos|díganos|dígannos|coméntanos|comentanos|cuéntame|contame|comparte|compartí|déjanos|dejanos|danos) .. (opinión|favorito*|favorita*|preferid*|qué|cuál*|comentario*|por qué|parece|opina*|piensa*|gusta*)',
    weight: 3.5,
  },
  {
    say: '(cuéntanos|contanos|contadnos|cuéntennos|dinos|decinos|decidnos|coméntanos|comentanos|cuéntame|contame|escribe|escribinos|déjanos) (en|abajo|aquí|acá|si|tu|tus|qué|cuál|cómo|quién)',
    weight: 1.5,
  },
  {
    say: '(en los comentarios|en comentarios|comenta abajo|comenta con|abajo en comentarios|deja tu comentario|deja un comentario|dejá tu comentario|los comentarios|👇|⬇)',
    weight: 1.3,
  },
  {
    say: '(puntúa|puntuá|puntúanos|califica|calificá|califícanos|calificanos|valora|valóranos|valoranos|del 1 al 10|del 1 al 5|del 0 al 10|de 1 a 10|evalúa|evalúanos|qué nota|qué puntaje|qué puntuación)',
    weight: 4,
  },
  {
    say: '(déjanos|dejanos|deja|dejá|escríbenos|escribe|escribí|danos|comparte|regálanos) .. (reseña|valoración|calificación|review|puntuación|feedback|opinión|estrellas)',
    weight: 4.5,
  },
  {
    say: '(cómo (fue|ha sido|estuvo|te fue|os fue|calificarías|valorarías|describirías|te resultó|te fue con|ha ido)) .. (experiencia|visita|compra|estancia|pedido|estadía|atención|viaje|semana)',
    weight: 4.5,
  },
  { say: '(o|u) <any> [<any>]', weight: 1.5, needs: ['question'] },
  {
    say: '(dulce o|salado o|playa o|café o|frío o|dulces o|perros o|té o|mar o|con o sin|a o b|blanco o|negro o|rojo o|tinto o|team <any> o|eres de|sos de|sois de|más de|eres team|sos team|equipo <any> o|clásico o|opción a|opción 1|sí o no|esto o lo otro|this or that|verano o|primera o|izquierda o|tu equipo)',
    weight: 3,
    needs: ['question'],
  },
  {
    say: '(sí o no|te gusta o no|estás de acuerdo|estáis de acuerdo|están de acuerdo|a favor o en contra|verdadero o falso)',
    weight: 3,
    needs: ['question'],
  },
  {
    say: '(te animas|te animás|te atreves|te atrevés|os atrevéis|se animan|lo probarías|la probarías|lo usarías|ya lo probaste|ya los probaste|lo has probado|los has probado|la has probado|la probaste|ya probaste|ya has probado|habéis probado|ya conocías|lo conocías)',
    weight: 2,
    needs: ['question'],
  },
  {
    say: '(te gusta|te gustan|os gusta|os gustan|les gusta|les gustan|te gustaría|os gustaría|prefieres|preferís|prefieren|eliges|elegís|te gustó|os gustó)',
    weight: 2,
    needs: ['question'],
  },
  {
    say: '(elige|elegí|elegid|escoge|escogé|quédate con) (tu|uno|una|entre|el tuyo|la tuya|vuestro|solo uno|cuál|un)',
    weight: 2.5,
  },
  { say: '(👍|❤|🔥|🅰|🅱|1️⃣|2️⃣|😍) (si|o|para|por)', weight: 2.5 },
  {
    say: '(dale (like|me gusta|corazón)|reacciona con|reacciona|comenta con un|responde con|pon un|deja un emoji|comenta con) .. (si|para|según|emoji)',
    weight: 2,
  },
  {
    say: '(pregunta (del día|rápida|de la semana|seria)|duda existencial|debate|dilema|el eterno debate|se abre debate|encuesta rápida|abrimos debate)',
    weight: 3,
  },
  {
    say: '(completa la frase|complete la frase|describe .. (una palabra|tres palabras|<number> palabras|emoji*)|en una palabra|ponle título|ponle nombre a esta foto)',
    weight: 2.5,
  },
  {
    say: '(eres|sois|sos|estás|tienes|haces|usas|sueles|cómo|qué|cuántos|cuántas|cuántas veces|con qué frecuencia) .. (tú|te|tu|vosotros|vos|tomas|comes|sueles|haces|haces|usas)',
    weight: 0.8,
    needs: ['question'],
  },
  { say: '(y tú|y vos|y vosotros|y ustedes|y a ti|y usted|y tu)', weight: 2, needs: ['question'] },
  { say: '(ordena|ordená|haz tu top|tu top|tu ranking|rankea|arma tu top|hacé tu ranking)', weight: 2.5 },
  {
    say: '(sabías|sabes|sabías que|conoces|conocías|buscas|estás buscando|necesitas|quieres|listo*|lista*|preparad*|te imaginas|te lo vas a perder|te lo perdiste|ya tienes|ya tenés|aún no|qué esperas|qué estás esperando)',
    weight: -1.5,
    needs: ['question'],
    evenNegated: true,
  },
  {
    say: '(día de las elecciones|derecho a voto|votó|elecciones|el voto (femenino|electrónico))',
    weight: -1.5,
  },
  {
    say: '(según (una|la) encuesta|resultados de la encuesta|encuesta (revela|nacional|realizada)|encuestados)',
    weight: -2.5,
  },
  {
    say: '(comenta|comentá|responde|respondé|déjanos|deja|pon|escribe) [un|con|con un] <emoji> (o|si|para)',
    weight: 4,
  },
  { say: '<any> o (con|sin|de|en|a) <any>', weight: 2.5, needs: ['question'] },
] as const satisfies readonly Keyword[];
