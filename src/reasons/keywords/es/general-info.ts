import type { Keyword } from '../keywords.ts';

export const ES_GENERAL_INFO = [
  {
    say: '(más información|más info|más detalles|conoce más|conocé más|saber más|lee más|leer más|infórmate|informate|sigue leyendo|descubre más|conozca más|todos los detalles|toda la info|toda la información|info en|nota completa|artículo completo|entérate|enterate)',
    weight: 2,
  },
  {
    say: '(conoce|conocé|conozca|conoced|descubre|descubrí|descubrid|descubra|aprende|aprendé|entérate|lee|leé|mira|mirá|te contamos|os contamos|les contamos|te explicamos|os explicamos|les explicamos|te mostramos|te enseñamos|aquí te|acá te) (cómo|como|qué|que|por qué|cuál*|dónde|cuándo|todo|todos|los|las|el|la|más|nuestr*|sobre|algunos|<number>)',
    weight: 1.5,
  },
  { say: '^ (descubre|descubrí|descubrid|conoce|conocé|aprende|lee|leé|mira|mirá|explora)', weight: 1 },
  { say: '(sabías|sabíais|sabían|sabes|sabés|sabéis) [tú] (que|qué|cómo|cuál*|por|cuánt*|dónde)', weight: 2 },
  { say: '(dato curioso|datos curiosos|curiosidad*|dato:|el dato|dato|datos)', weight: 2 },
  {
    say: '(consejo|consejos|tip|tips|truco|trucos|recomendaciones|guía|tutorial|paso a paso|pasos|hack*|infografía|manual|claves|errores)',
    weight: 2,
  },
  {
    say: '(cómo|como) (hacer|usar|cuidar|elegir|preparar|limpiar|evitar|saber|funciona*|aplicar|conservar|se hace|se prepara|mejorar|lograr|ahorrar|identificar|proteger*|llegar|combinar)',
    weight: 2,
  },
  {
    say: '<number> (consejos|tips|claves|razones|motivos|cosas|formas|maneras|pasos|trucos|ideas|errores|datos|beneficios|mitos|recetas|curiosidades|señales|preguntas|tipos|opciones)',
    weight: 2,
  },
  { say: '(receta|recetas|ingredientes|elaboración|preparación|cucharada*|gramos)', weight: 1.5 },
  {
    say: '(blog|artículo|podcast|informe|estudio|investigación|entrevista|reportaje|revista|newsletter|boletín|comunicado|nota de prensa|nota|publicación|libro|documental|video|vídeo|episodio)',
    weight: 1.5,
  },
  {
    say: '(según|de acuerdo con|encuesta|revela que|señala que|demuestra*|cifras|estadística*|muestra que|indica que|explica*|afirma*|aseguró|destacó)',
    weight: 1.5,
  },
  { say: '<percent> (de|del) ', weight: 1.5 },
  {
    say: '(anunciamos|anuncia|anunció|informamos|comunicamos|os informamos|les informamos|te informamos|queremos informar*|hemos firmado|firmamos|firma|firmó|inauguramos|inauguró|inauguración|inaugura)',
    weight: 2,
  },
  {
    say: '(acuerdo|convenio|alianza|colaboración|colaboramos|inversión|invertimos|adquisición|fusión|nombramiento|nombr* director*|nuev* director*|nuev* ceo|se incorpora|junto a|junto con|de la mano de)',
    weight: 1.3,
  },
  {
    say: '(resultados|ventas|ingresos|crecimiento|trimestre|ejercicio|facturación|beneficios|millones|crecimos|récord)',
    weight: 1.3,
  },
  {
    say: '(horario|horarios|abierto|abiertos|abrimos|abre|abren|cerramos|cerrado|cerrados|de lunes a|lunes a viernes|lunes a sábado|de martes a|todos los días|cierre|apertura|de <time> a <time>|a partir de las|atendemos)',
    weight: 2,
  },
  {
    say: '(ubicado*|ubicada*|dirección|ubicación|estamos en|nos encontramos en|situad*|calle|avenida|av|plaza|local|esquina|sede|barrio|zona|📍)',
    weight: 1.2,
  },
  {
    say: '(hecho*|hecha*|elaborad*|fabricad*|confeccionad*|diseñad*|preparad*|compuest*|creado*|creada*|formulad*|cocinad*|inspirad*) (con|de|en|a|por|para|artesanal*|a mano|sin|solo)',
    weight: 1.5,
  },
  {
    say: '(contiene|contienen|incluye|incluyen|lleva|llevan|cuenta con|cuentan con|ofrece|ofrecen|consta de|aporta|aportan|rico en|rica en|ricas en|fuente de|libre de|apto para|apta para|sin gluten|sin azúcar|sin conservantes|100%)',
    weight: 1.5,
    evenNegated: true,
  },
  {
    say: '(porque|ya que|gracias a|por eso|permite*|ayuda*|evita*|mejora*|protege*|reduce*|favorece*|garantiza*|facilita*|beneficio*|ventaja*|propiedades|características|sirve para|se utiliza*|consiste)',
    weight: 1,
  },
  {
    say: '(perfect* para|ideal* para|ideal|adecuad*|recomendad* para|pensad* para|especial para)',
    weight: 1.2,
  },
  {
    say: '(desde <year>|fundad*|historia|tradición|nació|siglo|hace <number> años|en <year>|origen|originari*|patrimonio)',
    weight: 1.5,
  },
  {
    say: '(sostenib*|sustentab*|recicla*|emisiones|energía|renovable*|medio ambiente|medioambiente|ecológic*|ambiental*|compostable*|biodegradable*|huella)',
    weight: 1.5,
  },
  {
    say: '(ley|norma*|reglamento|política|regulación|gobierno|requisitos|protocolo*|medidas|trámite*|ministerio|decreto)',
    weight: 1.3,
  },
  {
    say: '(nueva|nuevo|nuestra nueva|nuestro nuevo) (tienda|sede|oficina|local|sucursal|web|página web|planta|fábrica|restaurante|centro|director|directora|horario|showroom|campus|clínica|almacén|dirección|página)',
    weight: 2.5,
  },
  {
    say: '(ahora también|ya estamos|ya abrimos|hemos abierto|abrimos nuestras puertas|nos mudamos|nos hemos mudado|nos trasladamos|abrimos en|llegamos a)',
    weight: 2,
  },
  {
    say: '(así fue|así vivimos|resumen|lo mejor de|ayer|la semana pasada|el pasado|la pasada|este fin de semana vivimos|estuvimos|participamos|asistimos|recibimos|celebramos|visitamos|realizamos|acompañamos|llevamos a cabo|tuvo lugar)',
    weight: 1.5,
  },
  {
    say: '(expert*|profesional*|especialista*|industria|sector|director|directora|presidente|presidenta|gerente|doctor*|dr|dra|ingenier*|científic*|equipo)',
    weight: 1,
  },
  {
    say: '(tecnología|digital*|datos|nube|inteligencia artificial|ia|software|innovación|solución|soluciones|ciberseguridad|transformación|plataforma|sistema*)',
    weight: 1,
  },
  {
    say: '(empresa*|negocio*|mercado|estrategia|economía|finanzas|seguro*|banco|crédito|impuesto*|pymes|clientes|hipoteca)',
    weight: 1,
  },
  {
    say: '(salud|nutrición|vitamina*|piel|cabello|proteína*|pacientes|enfermedad*|médic*|vacuna*|cáncer|tratamiento*|síntomas|prevención|hidrata*|fibra|calcio|antioxidante*|dieta)',
    weight: 1,
  },
  {
    say: '(programa|proyecto|iniciativa|campaña|escuela*|universidad|estudiantes|educación|formación|curso*|carrera)',
    weight: 1,
  },
  {
    say: '(sabor*|delicios*|cremos*|fresco*|fresca*|crujiente*|queso|chocolate|pan|masa|salsa|carne|pollo|maíz|tomate|aceite|leche|café|vino|cerveza|plato|platos)',
    weight: 1,
  },
  {
    say: '(algodón|cuero|piel|seda|lino|oro|plata|acero|madera|cerámica|vidrio|tela|color|colores|diseño|tejido|material*|pieza*)',
    weight: 1,
  },
  {
    say: '(seguridad|riesgo|prevenir|proteger|evitar|cuidado|cuidados|alerta|clima|lluvia*|invierno|verano|temporada)',
    weight: 1,
  },
  {
    say: '(servicio|servicios|instalaciones|atención|ofrecemos|contamos con|realizamos|trabajamos con|especializad*|especialidad*|plan|planes|cobertura|menú|carta)',
    weight: 1,
  },
  {
    say: '(partido|jornada|temporada|liga|equipo|jugador*|victoria|gol|goles|torneo|copa|campeón*|carrera)',
    weight: 1,
  },
  {
    say: '(por qué|cómo|cuál|cuáles|qué es|qué son|en qué consiste|para qué)',
    weight: 1,
    needs: ['question-opening'],
  },
  {
    say: '(qué es|qué son|qué significa|en qué consiste|para qué sirve|cómo funciona|cuál es la diferencia) ',
    weight: 2,
    needs: ['question'],
  },
  {
    say: '(recuerda|recordá|recuerden|recordad|ten en cuenta|importante|es importante|necesitas saber|debes saber|tienes que saber|no olvides|aclaración|clarificación|ojo)',
    weight: 1.2,
    evenNegated: true,
  },
  {
    say: '(países|país|mundo|global|nacional*|internacional*|latinoamérica|américa|españa|méxico|colombia|argentina|chile|perú|europa|francia)',
    weight: 1,
  },
  {
    say: '(el|la|los|las|nuestro|nuestra) <any> (es|son|está|están|fue|fueron|tiene|tienen|llega|nace)',
    weight: 0.8,
  },
  {
    say: '(puedes|podés|podéis|pueden|podrás) (encontrar|consultar|ver|leer|descargar|acceder|visitar|conocer|escuchar)',
    weight: 1.5,
  },
  {
    say: '(feliz|felices) (navidad|año*|día|cumpleaños|pascua*|fiestas|semana|lunes|viernes|fin|domingo|halloween|finde|martes|jueves)',
    weight: -1.5,
  },
  {
    say: '(buenos días|buenas noches|buenas tardes|buen fin de semana|buen finde|buen inicio|feliz finde|mood|cuando te|buena semana)',
    weight: -1.5,
  },
  { say: '(felicit*|felicidades|enhorabuena) .. (ganador*|finalista*|premiad*|premio*)', weight: 2 },
  { say: '(para niños|para los que|para quienes|a todos los|a todas las) .. (feliz|felices)', weight: -1.5 },
] as const satisfies readonly Keyword[];
