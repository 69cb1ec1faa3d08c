import type { Keyword } from '../keywords.ts';

export const ES_IDEAS = [
  {
    say: '(qué|cuál|cuáles|quién|dónde|cómo) .. (deberíamos|debemos|podríamos|tendríamos que|debería ser|debería tener|agregamos|añadimos|sacamos|lanzamos|hacemos|preparamos|abrimos|traemos|incorporamos|sumamos|llamamos) [<any>|<any> <any>]',
    weight: 3.5,
    needs: ['question'],
  },
  {
    say: '(qué|cuál|cuáles|a quién|dónde) .. (te gustaría|os gustaría|les gustaría|le gustaría|quieres|queréis|quieren|querés|quisieras|quisieran|desearías) .. (ver|que|encontrar|probar|próxim*|leer|aprender|tener|en la carta|incluyéramos|añadir|agregar)',
    weight: 4,
    needs: ['question'],
  },
  {
    say: '(qué|cuál) .. (te gustaría que|os gustaría que|les gustaría que|quieres que|querés que|quieren que|queréis que) ',
    weight: 4.5,
    needs: ['question'],
  },
  { say: '(te gustaría|os gustaría|les gustaría) (que|ver|encontrar) ', weight: 3, needs: ['question'] },
  {
    say: '(sugerencia|sugerencias|sugiere|sugerí|sugiérenos|sugerinos|sugieran|sugerid|sugerirnos|propón|propone|proponé|propónganos|propuesta para|proponnos|propongan|tus propuestas|vuestras propuestas|sus propuestas)',
    weight: 3.5,
  },
  {
    say: '(envíanos|envianos|mándanos|mandanos|comparte|compartí|déjanos|dejanos|danos|cuéntanos|contanos|dinos|aporta|aportá|presenta|postula|escríbenos|queremos) .. (idea|ideas|sugerencia*|propuesta*|diseño|diseños|nombre|boceto*|receta|deseo*)',
    weight: 4,
  },
  {
    say: '(tu idea|tus ideas|vuestras ideas|sus ideas|vuestra idea|buscamos ideas|acepto ideas|aceptamos ideas|aceptamos sugerencias|se aceptan sugerencias|se aceptan ideas|se admiten ideas|se admiten sugerencias|lluvia de ideas|se escuchan ideas|buzón de sugerencias)',
    weight: 4.5,
  },
  {
    say: '(ayúdanos|ayudanos|ayudadnos|ayúdennos|ayúdame) a (elegir|decidir|crear|diseñar|mejorar|ponerle|nombrar|escoger|bautizar|encontrar|definir|construir|ponerles|poner)',
    weight: 4,
  },
  {
    say: '(ponle|pónganle|ponedle|ponele|ponerle|poner|bautiza|bautizá|bautizar|bauticemos) .. (nombre|al|a la|nuestr*)',
    weight: 3,
  },
  {
    say: '(qué nombre|cómo (se llamaría|lo llamarías|la llamarías|le pondrías|lo llamamos|la llamamos|debería llamarse|se debería llamar|podríamos llamar|lo bautizarías|deberíamos llamar|lo bautizamos))',
    weight: 4.5,
    needs: ['question'],
  },
  {
    say: '(si pudieras|si pudierais|si pudieran|si tuvieras que|imagina que puedes|imaginá que podés) .. (crear|inventar|diseñar|añadir|agregar|cambiar|elegir|pedir|inventarías)',
    weight: 4,
  },
  {
    say: '(diseña|diseñá|crea|creá|inventa|inventá|imagina|diseñad) (tu|la|el|un|una|nuestr*) (próxim*|propi*|nuev*|camiseta|sabor|etiqueta|logo|logotipo|mascota|cartel|plato|portada|bolsa|hamburguesa|pizza)',
    weight: 3.5,
  },
  {
    say: '(concurso de (diseño|ideas|recetas|logotipos|carteles|dibujo|innovación|emprendimiento)|convocatoria de (ideas|proyectos)|hackathon|hackatón|reto de innovación|open call|convocatoria abierta|cocreación|co-creación|buscamos voluntarios para probar|beta tester*|betatester*|programa beta|panel de prueba|grupo de prueba)',
    weight: 4,
  },
  {
    say: '(próximo|próxima|siguiente|nuevo|nueva) (sabor|plato|destino|tema|color|producto|post|video|vídeo|taller|colección|episodio|edición|menú|función|ciudad|parada)',
    weight: 2.5,
    needs: ['question'],
  },
  {
    say: '(qué temas|qué tema|de qué .. (hablemos|habláramos|hablamos|quieres|queréis)|sobre qué|qué contenido|qué más|qué otro|qué otra|qué falta|qué echas de menos|qué echáis|qué extrañas|qué le falta|qué mejorarías|qué cambiarías|qué añadirías|qué agregarías|qué le pondrías)',
    weight: 3.5,
    needs: ['question'],
  },
  {
    say: '(traigamos de vuelta|traer de vuelta|que vuelva|que vuelvan|que regrese|vuelva a la carta|debería volver|recuperar|recuperamos|que volviera|debería regresar)',
    weight: 4,
    needs: ['question'],
  },
  {
    say: '(pide|pedí|pídenos|peticiones|petición|hagan sus pedidos de temas|se aceptan peticiones)',
    weight: 1.5,
    needs: ['question'],
  },
  {
    say: '(cómo (podemos|podríamos|deberíamos) mejorar|ayuda a mejorar|queremos mejorar|en qué podemos mejorar|qué podemos mejorar)',
    weight: 4,
  },
  { say: '(idea|ideas)', weight: 0.6, needs: ['second-person'] },
  {
    say: '(ideas (de|para) (regalo*|decor*|tu|el|la|combinar|cenar|outfit*)|<number> ideas|buena idea|ni idea|la idea de|una idea de|mejor idea)',
    weight: -2,
  },
  {
    say: '(sugerencia|sugerencias) (del chef|del día|de la casa|de hoy|de presentación|de la semana)',
    weight: -3.5,
  },
] as const satisfies readonly Keyword[];
