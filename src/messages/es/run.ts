/** Volver a correr: the words of `<si-return-to-run>` in Spanish. {braces} are filled in. */
import type { Wording } from '../wording.js';
import type { run as english } from '../en/run.js';

export const run: Wording<typeof english> = {
  title: 'Volver a correr, paso a paso',
  intro:
    'Para personas adultas con dolor en la zona baja de la espalda, alrededor de la articulación sacroilíaca. Es la articulación de la parte de atrás de las caderas.',
  introWhat:
    'Empiece con carreras y caminatas cortas. El plan avanza, espera o retrocede según cómo vaya cada carrera.',
  introCheck: 'Empieza con un cuestionario de unos 2 minutos, sobre señales que necesitan ayuda.',
  introPrivate: 'Lo que usted anote se queda en esta página, a menos que elija guardarlo.',
  start: 'Empezar',

  ready: {
    title: '¿Está en condiciones de correr?',
    intro: 'Primero, unas preguntas. Luego, unas cosas para probar. Lo que responda aquí no se guarda.',
    signs: 'Marque lo que sea cierto, y también aquello de lo que tenga dudas',
    signsHint: 'Déjelo vacío si nada es cierto.',
    sign: {
      pregnant: 'Estoy embarazada',
      birth: 'He dado a luz en los últimos 12 meses',
      procedure:
        'Tuve una inyección o cirugía en la columna o la articulación sacroilíaca, y no me han dicho que puedo correr',
      'bone-sooner': 'Mi dolor empieza antes, o dura más, cada vez que corro o salto',
      'bone-step': 'Cojeo, o me duele la ingle o el hueso a cada paso, o en reposo o de noche tras correr',
      'low-energy':
        'Como demasiado poco para lo que entreno, o dejé de tener la regla, o he tenido una fractura por estrés',
    },
    weeks: '¿Hace cuántas semanas fue el parto?',
    cleared:
      'Un profesional de la salud me ha visto por lo que marqué, desde que empezó, y dice que puedo correr',
    pace: 'A qué ritmo aumentar',
    older: 'Tengo 65 años o más',
    slowly: 'Quiero ir más despacio',
    tasks: '¿Puede hacer esto ahora?',
    tasksHint: 'Pruebe una cosa tras otra, cerca de una pared. Pare si le duele más.',
    task: {
      'walk-30': {
        label: 'Caminar a paso rápido 30 minutos, en 3 días',
        how: 'Con dolor de 2 de 10 como máximo, y calmado a la mañana siguiente.',
      },
      'single-leg-stand': {
        label: 'Estar de pie sobre una pierna 10 segundos, con cada pierna',
        how: 'Con el cuerpo recto, las caderas a la misma altura y la rodilla sin bloquear. Sin dolor.',
      },
      'step-downs': {
        label: 'Bajar un escalón despacio 10 veces, con cada pierna',
        how: 'Desde un escalón bajo. Un pie se queda en él y el otro talón toca el suelo. Dolor de 2 como máximo.',
      },
      jog: {
        label: 'Trotar sin avanzar durante 1 minuto',
        how: 'Con suavidad, con pasos cortos y rápidos.',
      },
      hops: {
        label: 'Saltar 10 veces a una pierna, con cada una',
        how: 'Saltos pequeños en el mismo sitio. Sin dolor.',
      },
      'single-leg-squats': {
        label: 'Doblar una rodilla 10 veces, con cada pierna',
        how: 'De pie sobre una pierna, baje un poco. La rodilla queda encima del pie.',
      },
      bounds: {
        label: 'Dar 10 zancadas con salto hacia adelante, con cada pierna',
        how: 'Saltos largos y suaves de una pierna a la otra.',
      },
      'running-man': {
        label: 'Hacer el gesto de correr, 10 veces con cada pierna',
        how: 'De pie sobre una pierna. Mueva la otra rodilla y los dos brazos, como al correr despacio.',
      },
    },
    answers: { yes: 'Sí', 'not-yet': 'Aún no', hurts: 'Me duele' },
    noTasks: 'No hace falta que pruebe nada ahora.',
    squatsAdvice: 'También es bueno poder doblar una rodilla 10 veces con cada pierna.',
    weekdays: '¿Qué días quiere correr?',
    weekdaysHint: 'Elija hasta 3, nunca dos seguidos. El domingo y el lunes también son seguidos.',
    from: 'Primer día para correr',
    submit: 'Ver mi plan',
    notYet: 'Todavía no está en condiciones de correr',
    notYetIntro: 'Por esto el plan sigue cerrado por ahora:',
    why: {
      pregnant:
        'Está embarazada. Pregunte a su matrona (partera) o a un fisioterapeuta qué le conviene ahora.',
      birth:
        'El parto fue hace menos de 12 semanas. El cuerpo necesita este tiempo. Pregunte a un profesional del suelo pélvico; puede que le deje empezar antes.',
      procedure: 'Después de una inyección o cirugía, pregunte al equipo que la hizo antes de correr.',
      'bone-sooner':
        'El dolor que empieza antes en cada carrera puede venir del hueso. Consulte primero con {clinician}.',
      'bone-step':
        'Cojear, o el dolor en la ingle o el hueso, o en reposo o de noche, puede venir del hueso. No corra así. Consulte primero con {clinician}.',
      'low-energy':
        'Comer demasiado poco, perder la regla o una fractura por estrés anterior debilitan los huesos. Hable primero con {clinician}.',
      'hop-pain':
        'El dolor al saltar a una pierna puede venir del hueso. No corra así. Consulte primero con {clinician}.',
      task: 'Todavía no puede hacer esto: “{task}”. Practíquelo y vuelva cuando pueda.',
    },
    walkOn: 'Hasta entonces, camine. Vaya en bicicleta o nade, si el dolor sigue en calma.',
    recheck: 'Haga otra vez el cuestionario sobre señales que necesitan ayuda, porque pregunta por esto.',
    recheckButton: 'Hacer el cuestionario',
    change: 'Cambiar mis respuestas',
  },

  problems: {
    weeks: 'Escriba las semanas con un número entero de 0 a 52.',
    noWeekday: 'Elija de 1 a 3 días.',
    weekdays: 'Hay dos días seguidos: {first} y {second}. Quite uno.',
    day: 'Elija un día.',
    past: 'Elija hoy o un día posterior.',
    tooLate:
      'Elija un día hasta el {date}. Tras 4 semanas sin correr, hay que hacer otra vez las comprobaciones.',
    minutes: 'Escriba los minutos de carrera, por ejemplo 8 o 7,5.',
    goal: 'Escriba minutos de {least} a {most}.',
    rise: 'Elija un número de 0 a 10.',
    taken: 'Ese día ya hay una carrera. Deshágala primero, o elija otro día.',
    beforeStart: 'Elija el {date} o un día posterior. Ese día empezó su plan.',
  },

  today: {
    today: 'Hoy: {session}',
    next: 'Próxima carrera: {date}',
    rest: 'Hoy es día de descanso',
    restWhy: {
      'day-after': 'Siempre hay un día entre dos carreras.',
      'easy-days': 'Camine con suavidad y haga sus tareas diarias.',
      'week-full': 'Ya ha hecho las 3 carreras de esta semana.',
      later: 'Eligió empezar más tarde.',
      weekday: 'Hoy no es uno de sus días.',
    },
    mayToday: 'Aun así, puede correr hoy.',
    stretch: 'correr {run}, caminar {walk}, {times}',
    bridge: 'correr {run}, caminar {walk}, correr {last}',
    plain: 'correr {run} sin pausa',
    pace: 'correr {run}, {times} un poco más rápido durante {quick}',
    hills: 'correr {run}, {times} cuesta arriba durante {quick}',
    times: { one: '{n} vez', other: '{n} veces' },
    around: 'Camine 5 minutos antes y 5 minutos después. En total son {total}.',
    howTo: 'Corra en terreno llano, tan despacio que pueda hablar con frases completas.',
    easyBetween:
      'Corra primero 10 minutos a ritmo suave. Entre una parte y otra, corra 2 minutos a ritmo suave.',
    effort: 'Más rápido significa un esfuerzo de 6 de 10 como máximo.',
    stop: 'Pare si el dolor pasa de 5 de 10, se vuelve punzante o le hace cojear.',
    row: 'Carreras estables seguidas: {row} de {needed}. Después viene el siguiente paso.',
    stable: 'Estable significa: dolor de 0 a 2, y calmado a la mañana siguiente.',
    more: {
      cautious: 'En cada paso hace más de ellas, porque va más despacio.',
      red: 'Por ahora hacen falta más, porque una carrera fue demasiado en las últimas 4 semanas.',
    },
    missed: 'Pasó {days} días sin correr, así que empieza más abajo.',
    noTimer: 'Anotarla sin el temporizador',
    tell: '¿Cómo le fue después de su última carrera?',
    tellWhy: 'Diga cómo se calmó. Luego verá la próxima carrera.',
  },

  outcomes: {
    'next-step': 'Fue estable, así que avanza un paso.',
    counts: 'Fue estable. Cuenta.',
    same: 'No cambia nada.',
    open: 'Cuenta si mañana ya se ha calmado.',
    short: 'Fue más corta de lo previsto, así que no cuenta. No pierde nada por ello.',
    'row-broken': {
      amber: 'Hubo algo de dolor, así que sigue en el mismo paso.',
      'too-long': 'Fue más larga de lo previsto, así que no cuenta.',
      'too-soon': 'Llegó demasiado pronto después de la última carrera, así que no cuenta.',
      closed: 'El plan estaba cerrado entonces, así que no cuenta.',
      'week-full': 'Fue una cuarta carrera en una semana, así que no cuenta.',
    },
    again: 'La cuenta de carreras estables vuelve a empezar.',
    back: 'Fue demasiado. Tome 2 días suaves y luego vuelva al último paso que fue estable.',
    walk: 'Fue demasiado para el primer paso. Por ahora, vuelva a caminar.',
    stop: 'Por ahora, deje de correr.',
    untold: 'No dijo cómo se calmó, así que cuenta como demasiado.',
    bridge: 'Correr 25 minutos de una vez fue mucho. Por eso hay en medio un paso de dos partes.',
  },

  closed: {
    locked: 'Por ahora, la parte de correr sigue cerrada',
    gate: 'Haga las comprobaciones antes de correr',
    gateAgain: 'Pasó 4 semanas o más sin correr. Por eso, primero van las comprobaciones.',
    gateButton: 'Ir a las comprobaciones',
    walk: 'De vuelta a caminar',
    walkWhat:
      'El primer paso fue demasiado. Camine hasta el {date}, de modo que todo esté en calma a la mañana siguiente. Luego haga otra vez las comprobaciones.',
    walkNow: '¿Lleva una semana caminando con todo en calma? Entonces haga otra vez las comprobaciones.',
    stop: 'Por ahora, deje de correr',
    stopWhy: {
      'second-red': 'Fue demasiado dos veces en 4 semanas.',
      bone: 'Cojear, o el dolor en la ingle o el hueso, o en reposo o de noche, puede venir del hueso. No corra así.',
      pelvic:
        'Si después de correr hay escapes de orina o heces, pesadez, un bulto o sangrado, hace falta un profesional de la salud.',
    },
    stopDo:
      'Pida cita con {clinician}, para dentro de 2 semanas como máximo. Puede seguir con caminatas suaves y sus tareas diarias.',
    stopDoPelvic:
      'Pida cita con {clinician} o con un profesional del suelo pélvico, para dentro de 2 semanas como máximo.',
    cleared: 'Un profesional de la salud me ha visto por esto desde que empezó y dice que puedo correr',
    clearedLater: 'Cuando le haya visto un profesional de la salud, podrá decirlo aquí a partir de mañana.',
  },

  form: {
    minutes: '¿Cuántos minutos corrió?',
    minutesHint: 'Sin contar lo que caminó. Esta carrera: {planned}.',
    minutesUnit: 'minutos',
    during: 'El peor dolor al correr',
    rise: '¿Cuánto aumentó el dolor después, en las 24 horas siguientes?',
    riseHint: '0 es no peor que de costumbre. 2 es 2 puntos peor.',
    bone: 'Dolor que empieza antes en cada carrera, o en la ingle o el hueso, o en reposo o de noche; o cojera',
    pelvic: 'Escapes de orina o heces, o pesadez, un bulto o sangrado en la zona íntima',
    add: 'Añadir una carrera',
    intro: 'Añada cada carrera, también las que terminó antes de tiempo.',
    line: 'Corrió {minutes}. Dolor al correr: {during}. Aumento después: {rise}.',
    lineOpen: 'Corrió {minutes}. Dolor al correr: {during}.',
    pendingWhat: '{date}: corrió {minutes}',
    undo: 'Deshacer la última entrada',
    list: 'Sus carreras',
    full: 'El registro está lleno. Guárdelo como archivo y empiece un plan nuevo.',
  },

  plan: {
    title: 'Su plan',
    finish: 'Si todas las carreras son estables, correrá 30 minutos el {date}. Eso está a {runs} de aquí.',
    likely:
      'La mayoría de los planes duran más, porque algunas carreras no cuentan. El suyo puede durar hasta el {date}, más o menos.',
    runs: { one: '{n} carrera', other: '{n} carreras' },
    weeks: 'Un paso dura una semana o más. Así está pensado.',
    ladder: 'Los pasos',
    stage: 'Paso {n}',
    stagePart: 'Paso {n}, parte {part} de {parts}',
    bridge: 'Paso intermedio',
    here: 'Usted está aquí',
    done: 'Hecho',
    phases: {
      distance: 'Más largo: una carrera a la semana se alarga, hasta {goal} minutos',
      speed: 'Más rápido: una vez a la semana, después de 4 semanas estables de {goal} minutos',
      hills: 'Cuestas: lo último de todo, una vez a la semana',
    },
    long: 'Su carrera larga es ahora de {minutes}. Su meta es de {goal}.',
    goalWeeks: 'Semanas estables seguidas en su meta: {n} de {of}.',
    goal: '¿Cuánto tiempo quiere correr?',
    goalHint: 'En minutos, {least} o más. La velocidad viene después.',
    dates: 'Las próximas carreras',
    datesNote: 'Si todas las carreras son estables. El plan cambia según le vaya.',
    days: 'Cambiar mis días',
    daysDone: 'Sus días han cambiado.',
    from: 'No correr antes del día',
    fromHint: 'Para un descanso o un viaje.',
    history: 'Sus carreras en una imagen',
    chart: 'Minutos de carrera cada vez',
    planned: 'Previsto',
    table: 'Mostrar como tabla',
    heads: {
      date: 'Día',
      planned: 'Previsto',
      ran: 'Corrido',
      during: 'Dolor al correr',
      rise: 'Aumento después',
      light: 'Semáforo',
    },
    minutes: 'Minutos',
    none: 'nada',
  },

  notes: 'Conviene saberlo',
  showNotes: 'Cómo correr, descansar y ganar fuerza',
  calendar: {
    name: 'Volver a correr',
    event: 'Carrera: {session}',
    note: 'Si las carreras anteriores fueron estables.',
  },
  data: {
    row: 'Entrada {row}, {field}: {found}. Tiene que ser {allowed}.',
    fields: {
      entry: { name: 'en conjunto', allowed: 'una entrada como las escribe esta página' },
      kind: { name: 'el tipo', allowed: '“start”, “goal” o “run”' },
      date: { name: 'el día', allowed: 'un día hasta hoy, sin otra carrera en él' },
      minutes: { name: 'los minutos', allowed: 'un número mayor que 0' },
      rise: { name: 'el dolor después', allowed: 'un número entero de 0 a 10' },
      bone: { name: 'el aviso del hueso', allowed: 'true (sí) o false (no)' },
      pelvic: { name: 'los escapes o la pesadez', allowed: 'true (sí) o false (no)' },
      cautious: { name: 'ir despacio', allowed: 'true (sí) o false (no)' },
      cleared: { name: 'la palabra del profesional de la salud', allowed: 'true (sí), o faltar' },
      weekdays: { name: 'los días elegidos', allowed: 'de 1 a 3 días, nunca dos seguidos' },
      from: { name: 'el primer día', allowed: 'un día' },
    },
    rules: {
      title: 'Estas entradas no cumplen una regla del plan. No cuentan para él, pero lo que dolió sí cuenta',
      lines: {
        'too-soon': 'Entrada {row}: la carrera del {found} llegó demasiado pronto después de la anterior.',
        closed: 'Entrada {row}: el plan estaba cerrado el {found}.',
        'week-full': 'Entrada {row}: el {found}, la semana ya tenía 3 carreras.',
        'too-long': 'Entrada {row}: {found} minutos son más de los que pedía el plan.',
        untold: 'Entrada {row}: nadie dijo cómo se calmó la carrera del {found}.',
        start: 'Entrada {row}: el {found}, el plan todavía no podía empezar de nuevo.',
      },
    },
  },
  shareTitle: 'Mi vuelta a correr',
  dateLine: 'Hecho el {date}.',
};
