/** The words of the pattern explainer around its parts, in Spanish, by the rows of `src/knowledge/patterns.ts`. */
import type { Wording } from '../wording.js';
import type { patterns as english } from '../en/patterns.js';

export const patterns: Wording<typeof english> = {
  title: 'Qué puede estar pasando',
  intro:
    'El dolor en la parte de atrás de las caderas a menudo sigue un patrón. Busque el suyo en estas imágenes. Luego vea qué puede haber detrás y qué puede probar.',
  introModel: 'Esta página explica. No puede decirle qué tiene usted. Lo que elija se queda en esta página.',
  pick: '¿Qué imagen se parece a su dolor?',
  pickHint: 'Más arriba significa más dolor. Elija una o varias.',
  go: 'Ver más',
  none: 'Ninguna de estas, o tengo dudas',
  pickFirst: 'Elija al menos una imagen. Si ninguna encaja, elija “Ninguna de estas”.',
  more: 'Más dolor',
  parts: {
    first: 'Su patrón',
    why: 'Qué puede estar pasando',
    try: 'Cosas para probar',
    backfires: 'Qué suele salir mal',
    treatments: 'Tratamientos sobre los que la gente lee',
    summary: 'Para llevar',
  },
  partOf: 'Parte {n} de {of}',
  allParts: 'Todas las partes',
  next: 'Sigue: {part}',
  back: 'Atrás',
  pattern: {
    'sit-then-stand': {
      name: 'Sentarse y luego levantarse',
      short: 'Una subida brusca al levantarse. Se pasa al moverse.',
      alt: 'El dolor es bajo en la silla. Salta al ponerse de pie y se pasa en unos minutos.',
      spans: { sitting: 'en la silla', standing: 'de pie y andando' },
      lines: { pain: '' },
      notice: [
        'Los primeros pasos son los peores.',
        'Se alivia al caminar.',
        'El asiento del auto o un sofá bajo lo empeoran.',
      ],
      may: [
        'Tras mucho tiempo en una silla, los músculos de los glúteos y las caderas pueden tardar en activarse.',
        'Es posible que el suelo pélvico también se haya soltado un poco.',
        'Entonces se pone de pie y toda la carga llega de golpe.',
      ],
    },
    'late-in-activity': {
      name: 'Al final de una caminata o carrera',
      short: 'Bien al principio. Crece hacia el final.',
      alt: 'El dolor sigue bajo en la primera mitad. Luego sube hasta que usted para.',
      spans: { early: 'al principio', late: 'más tarde' },
      lines: { pain: '' },
      notice: [
        'Empieza bien.',
        'El dolor llega tras más o menos el mismo tiempo o distancia.',
        'Para entonces, su paso se siente menos parejo.',
      ],
      may: [
        'Al principio, otros músculos pueden ayudar y ocultar el esfuerzo.',
        'Cuando se cansan, es posible que las caderas ya no queden a la misma altura sobre una pierna.',
        'Entonces el dolor aparece donde se le acabó la fuerza de reserva.',
      ],
    },
    'one-side': {
      name: 'Solo un lado',
      short: 'Un lado duele a lo largo del día. El otro sigue en calma.',
      alt: 'Dos líneas a lo largo de un día. Un lado sube y baja y va a más. El otro sigue bajo.',
      spans: { day: 'a lo largo de un día' },
      lines: { 'this-side': 'un lado', 'other-side': 'el otro lado' },
      notice: [
        'Es siempre, o casi siempre, el mismo lado.',
        'Apoyarse en esa pierna o llevar un bolso de un lado lo despierta.',
        'De pronto nota que se inclina o cambia el peso de lado.',
      ],
      may: [
        'Es posible que un lado haga más trabajo.',
        'El dolor puede aparecer donde ese lado no puede dar más. Incluso puede ser su lado más fuerte.',
      ],
    },
    'back-buttock-hip': {
      name: 'Espalda, glúteo, cadera',
      short: 'Se mueve de sitio: zona baja de la espalda, glúteo (nalga), lado de la cadera.',
      alt: 'Tres líneas a lo largo de un día. Primero llega al máximo la zona baja de la espalda, luego el glúteo, luego la cadera.',
      spans: { day: 'a lo largo de un día' },
      lines: { back: 'espalda baja', buttock: 'glúteo', hip: 'cadera' },
      notice: [
        'No puede señalarlo con un dedo.',
        'Va de un sitio a otro durante el día.',
        'No sigue una línea clara hacia abajo por la pierna.',
      ],
      may: [
        'Las articulaciones y los músculos vecinos comparten nervios. Por eso puede que no empiece en el punto que duele.',
        'El lugar por sí solo no dice qué parte está dolorida.',
      ],
    },
    'better-with-walking': {
      name: 'Mejor al caminar, vuelve después',
      short: 'Caminar lo alivia. Más tarde vuelve.',
      alt: 'El dolor baja al empezar a caminar. Sigue bajo y luego vuelve a subir.',
      spans: { before: 'antes', walking: 'al caminar', later: 'más tarde' },
      lines: { pain: '' },
      notice: ['Se siente mejor en cuanto se mueve.', 'Un rato después, el dolor vuelve, o es peor.'],
      may: [
        'Es posible que moverse despierte los músculos que dan firmeza a la pelvis.',
        'Cuando se cansan, el dolor puede volver. Entonces importa cuánto se mueve, no dejar de moverse.',
      ],
    },
    'stretch-rebound': {
      name: 'Estirar ayuda, luego rebota',
      short: 'Un estiramiento lo alivia. Horas después está peor.',
      alt: 'El dolor baja durante un estiramiento. Después sube por encima de donde estaba.',
      spans: { before: 'antes', stretching: 'estirar', after: 'horas después' },
      lines: { pain: '' },
      notice: [
        'Un estiramiento sienta bien en el momento.',
        'El dolor vuelve en unas horas, a menudo más que antes.',
        'Estira cada vez más a menudo.',
      ],
      may: [
        'La sensación de tirantez puede venir de músculos que se agarran para dar firmeza a la pelvis.',
        'Un estiramiento fuerte lo quita por un rato. Luego puede que se agarren todavía más.',
      ],
    },
    'running-not-biking': {
      name: 'Correr duele, la bicicleta no',
      short: 'Correr lo provoca. Una vuelta en bicicleta lo deja en calma.',
      alt: 'Dos líneas a lo largo de una sesión. Al correr sube todo el tiempo. En bicicleta sigue bajo.',
      spans: { session: 'a lo largo de una sesión' },
      lines: { running: 'correr', biking: 'bicicleta' },
      notice: [
        'Correr, saltar a una pierna o las escaleras lo provocan.',
        'La bicicleta o la natación van bien.',
        'Llega antes en las cuestas o cuando hay cansancio.',
      ],
      may: [
        'Correr es una larga serie de apoyos sobre una sola pierna. Cada vez, las caderas tienen que quedar a la misma altura.',
        'La bicicleta reparte la carga entre las dos piernas.',
      ],
    },
  },
  noticeTitle: 'Lo que la gente nota',
  noPattern: 'Ningún patrón elegido',
  noPatternText:
    'Está bien así. El dolor no siempre sigue un patrón. Las partes siguientes son para todo el mundo.',
  signsTitle: 'Compruebe esto primero',
  signs: 'Otras causas pueden parecerse a esto y necesitan ayuda pronto. ¿Es cierto en su caso algo de esto?',
  signsGeneral:
    'Algunas señales necesitan ayuda primero, sea cual sea el patrón. El cuestionario “Cuándo pedir ayuda” pregunta por ellas.',
  signsYes: 'Sí, o tengo dudas',
  signsNo: 'No, nada de esto',
  toCheck: 'Responder el cuestionario',
  checkLink: 'Ir al cuestionario',
  movementTitle: 'Primero, unas preguntas sobre sus mañanas y sus noches',
  movement:
    'El dolor que se alivia al moverse puede tener más de una causa. Una de ellas es la inflamación (hinchazón por dentro), y necesita otro plan. Por eso preguntamos antes de explicar.',
  movementGo: 'Responder las preguntas',
  movementAgain: 'Cambiar mis respuestas',
  inflammatoryLead: 'Sus respuestas encajan en un patrón que merece una revisión. Eso va primero.',
  movementOpen: 'Podemos decir más de esta imagen cuando haya respondido las preguntas de “Su patrón”.',
  tiredness: 'Hoy sus respuestas no apuntan a una inflamación. No pueden descartarla.',
  again: 'Respóndalas otra vez si cambian sus mañanas o sus noches.',
  tooEarly:
    'Es demasiado pronto para decir más. Si el dolor dura más de 3 meses, responda otra vez estas preguntas.',
  calin:
    'Unas pocas de sus respuestas pueden darse con una inflamación. Menciónelas la próxima vez que vea a un profesional de la salud.',
  pauseDrawings: 'Parar las imágenes en movimiento',
  playDrawings: 'Dejar que las imágenes se muevan',
  summary: {
    title: 'Para llevar',
    intro:
      'Una página para usted o para el profesional de la salud que le vea. No se envía ni se guarda nada.',
    heads: {
      picked: 'Mi patrón',
      movement: 'Sobre mis mañanas y mis noches',
      noticed: 'Lo que noté',
      chosen: 'Lo que quiero probar',
      ask: 'Preguntas para un profesional de la salud',
    },
    nonePicked: 'No elegí ningún patrón.',
    noneNoticed: 'Todavía no hay nada anotado.',
    noneChosen: 'Todavía no hay nada elegido.',
    noTo: 'No a: {what}',
    stop: 'Pare si el dolor se dispara, es punzante o sigue peor durante horas.',
    ask: [
      '¿Qué cree que hay detrás de mi dolor y qué otra cosa podría ser?',
      '¿Necesito una prueba? ¿Qué cambiaría?',
      '¿Cuáles de estos ejercicios son para mí y con cuánto debo empezar?',
      '¿Qué debería hacerme volver antes?',
    ],
    askMovement:
      'Mi dolor se alivia al moverme. ¿Debería verme un especialista en articulaciones (reumatología)?',
    dated: 'Hecho el {date}.',
    shareTitle: 'El patrón de mi dolor',
    startAgain: 'Empezar de nuevo',
  },
};
