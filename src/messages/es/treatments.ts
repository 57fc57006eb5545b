/**
 * In Spanish: what often backfires, treatments, tests and stories that people read about, and what this kind of
 * pain commonly is, by the rows of the tables in `src/knowledge`.
 */
import type { Wording } from '../wording.js';
import type { treatments as english } from '../en/treatments.js';

export const treatments: Wording<typeof english> = {
  backfires: {
    intro: 'Soluciones populares que pueden empeorarlo. La mayoría solo necesitan un pequeño cambio.',
    why: 'Por qué puede salir mal',
    instead: 'Haga esto en su lugar',
    lines: {
      'hard-stretching': {
        name: 'Estirar con fuerza',
        why: 'Un tirón fuerte del muslo, del frente de la cadera o de la espalda baja puede aliviar el dolor. Horas después puede estar peor.',
        instead:
          'Estire con suavidad y poco tiempo, sin que suba el dolor. Júzguelo por las 24 horas siguientes.',
      },
      'daily-realigning': {
        name: 'Ponerlo “en su sitio” cada día',
        why: 'Un empujón o un chasquido puede aliviar el dolor por un rato. En las imágenes médicas, la articulación no se había movido. Si lo necesita cada día, puede que la carga sea lo que la irrita.',
        instead: 'Aumente en pasos pequeños lo que la articulación puede aguantar.',
      },
      'long-sitting': {
        name: 'Pasar horas en una silla',
        why: 'Los músculos alrededor de las caderas pueden aflojarse mientras está en la silla. Luego se levanta, y tienen que trabajar de golpe.',
        instead: 'Levántese y camine 2 minutos cada 30 a 45 minutos. Ayuda por poco tiempo.',
      },
      'heavy-lifts-first': {
        name: 'Primero, mucho peso con las dos piernas',
        why: 'Dos piernas fuertes pueden ocultar lo que una sola todavía no puede sostener. Probar su peso máximo es una apuesta.',
        instead:
          'Empiece con trabajo de una pierna y una buena bisagra de cadera. El peso grande viene después, cuando la mañana siguiente siga en calma.',
      },
      'bracing-all-day': {
        name: 'Apretar el vientre todo el día',
        why: 'La pelvis tiene que estar firme unas veces, y ceder otras. Los músculos tensos todo el día pueden cansarse y doler.',
        instead:
          'Apriete para un solo levantamiento pesado, luego suelte. El resto del día, respire como siempre.',
      },
    },
  },
  intro: 'Cuánto respaldan los estudios cada cosa. No es un consejo de hacerla, ni de dejarla.',
  key: 'Cómo leer la escala',
  caution: 'Tenga cuidado',
  grades: {
    'better-supported': 'Mejor respaldo',
    mixed: 'Mixto',
    'specialist-mixed': 'Solo especialistas, mixto',
    'mixed-small': 'Mixto, estudios pequeños',
    'weak-to-mixed': 'De débil a mixto',
    weak: 'Débil',
    'weak-link': 'Débil, solo una relación',
    'not-shown': 'No demostrado',
    'specialist-only': 'Solo especialistas',
    'not-advised': 'No se aconseja en el Reino Unido',
    'not-advised-first': 'No se aconseja como primera opción',
  },
  means: {
    'better-supported': 'Grandes revisiones o guías coinciden en que ayuda un poco.',
    mixed: 'Unos estudios dicen que sí, otros que no, o ayuda un poco.',
    'weak-to-mixed': 'Unos pocos estudios, pequeños o de poca calidad.',
    weak: 'Casi ningún estudio bueno.',
    'not-shown': 'Ningún estudio justo que conozcamos.',
    'specialist-only': 'Decide un especialista. Ninguna escala encaja.',
  },
  lines: {
    exercise: {
      name: 'Ejercicio que usted siga haciendo',
      says: 'En el dolor duradero de la zona baja de la espalda, probablemente reduce el dolor, de poco a medio. Le ayuda a hacer más cosas. Ningún tipo es mejor que los demás. En el dolor alrededor de la pelvis, entrenar solo el control de los músculos no fue mejor que otra atención. Sumado a otra atención, ayudó por poco tiempo.',
    },
    'staying-active': {
      name: 'Seguir en actividad',
      says: 'Siga con su vida normal hasta donde pueda. El reposo en cama no ayuda.',
    },
    nsaids: {
      name: 'Pastillas antiinflamatorias (AINE)',
      says: 'En el dolor de espalda funcionan un poco mejor que las pastillas sin medicina (placebo).',
    },
    'nsaids-for-spine-swelling': {
      name: 'Las mismas pastillas para la inflamación de las articulaciones de la columna',
      says: 'Son la primera medicina para la inflamación duradera de las articulaciones de la columna (espondiloartritis axial). Lo dirige un médico.',
    },
    biologics: {
      name: 'Medicinas que calman las defensas (biológicos)',
      says: 'Son para una inflamación confirmada de las articulaciones de la columna que sigue activa con las pastillas. Las da un especialista en articulaciones (reumatología), que vuelve a mirar a las 12 semanas más o menos. No son para el dolor común de esta articulación.',
    },
    'manual-therapy': {
      name: 'Atención con las manos y ajustes (terapia manual)',
      says: 'En el dolor de espalda duradero ayuda un poco, más o menos como otra atención aconsejada. Va junto con el ejercicio. No va por sí sola, y no es para cada día. En diez personas con imágenes médicas, no movió la articulación.',
    },
    'self-cracking': {
      name: 'Hacerse crujir la articulación',
      says: 'La gente lo hace cuando siente la articulación trabada. En las articulaciones de los dedos, las imágenes médicas muestran un espacio de gas en el líquido al crujir. No dice nada de dónde está un hueso.',
    },
    'gentle-moves': {
      name: 'Movimientos suaves y apretar los músculos',
      says: 'Movimientos fáciles para la comodidad. No conocemos ningún buen estudio que los pruebe por sí solos para esta articulación.',
    },
    massage: {
      name: 'Masaje',
      says: 'Alivia a algunas personas por poco tiempo. Los estudios son de poca calidad. La guía del Reino Unido lo permite solo junto con ejercicio. La guía holandesa para fisioterapeutas está en contra de usarlo solo. Actúa en los músculos, no en cómo se mueve una articulación.',
    },
    belt: {
      name: 'Un cinturón alrededor de la pelvis',
      says: 'Puede sentar mejor a ratos cortos, sobre todo en el dolor pélvico del embarazo. Los cinturones no se aconsejan para el dolor de la zona baja de la espalda en general.',
    },
    heat: { name: 'Calor', says: 'Un alivio corto para un dolor reciente.' },
    'steroid-injection': {
      name: 'Inyección de corticoides (esteroides) en la articulación',
      says: 'Dos ensayos pequeños y algunos informes dicen que puede ayudar por poco tiempo. Eso fue en algunas personas con dolor confirmado de esta articulación. La guía del Reino Unido está en contra de las inyecciones en la columna para el dolor lumbar en general.',
    },
    radiofrequency: {
      name: 'Calentar nervios pequeños (radiofrecuencia)',
      says: 'Un ensayo pequeño frente a un procedimiento simulado salió bien. El ensayo más grande la sumó al ejercicio. A los 3 meses no vio una mejora que valiera la pena. La guía del Reino Unido la permite para un dolor duradero de 5 de 10 o más. Antes tiene que haber ayudado un bloqueo de prueba. Ese consejo es sobre otras articulaciones de la columna.',
    },
    fusion: {
      name: 'Cirugía que une los huesos (fusión)',
      says: 'Fue mejor que la atención habitual en ensayos donde todos sabían quién la tenía. En el único ensayo con cirugía simulada, la diferencia fue pequeña y no clara. Las normas del Reino Unido la permiten en casos confirmados, y dicen quién puede elegirla y hacerla.',
    },
    prolotherapy: {
      name: 'Inyecciones de azúcar (proloterapia)',
      says: 'La idea es dar firmeza a los ligamentos. Eso no está demostrado. Solas, no fueron mejores que otras inyecciones en el dolor de espalda duradero. Pueden ayudar junto con ejercicio y atención con las manos. Un ensayo pequeño en esta articulación salió bien. En otros informes, muchas personas lo dejaron. Ningún estudio fija un número de sesiones según la edad.',
    },
    prp: {
      name: 'Inyecciones de su propia sangre (PRP)',
      says: 'Para esta articulación solo hay estudios sin un grupo con el que comparar.',
    },
    'pressure-tools': {
      name: 'Aparatos que aprietan a fondo en la cadera (músculo ilíaco)',
      says: 'Solo existe el informe del propio fabricante. No encontramos ningún estudio de otros. No está demostrado que este músculo incline la pelvis, ni que solo un aparato pueda llegar a él.',
    },
    peptides: { name: 'Péptidos como BPC-157', says: 'Aquí no se habla de ellos.' },
    sleep: {
      name: 'Dormir mejor',
      says: 'Dormir mal a menudo va con una recuperación más lenta. Nadie ha demostrado que dormir mejor, por sí solo, arregle este dolor.',
    },
    'sitting-breaks': {
      name: 'Levantarse a ratos de la silla',
      says: 'Caminar 2 minutos cada 40 minutos alivió el dolor de estar en una silla. Duró menos de 10 minutos, en personas sanas. No se sabe qué hace a la larga.',
    },
    'acupuncture-and-devices': {
      name: 'Agujas (acupuntura), corriente en la piel (TENS), tracción, plantillas',
      says: 'La guía del Reino Unido es no ofrecerlas para el dolor de la zona baja de la espalda. Una guía de Estados Unidos incluye las agujas como una opción.',
    },
    opioids: {
      name: 'Pastillas de opioides, o paracetamol solo',
      says: 'Las guías del Reino Unido y de Estados Unidos no empiezan con ellos en el dolor lumbar. En Estados Unidos, el paracetamol se llama acetaminofén.',
    },
  },
  cautions: {
    'staying-active': 'En un brote, tome 1 o 2 días suaves, y siga caminando con suavidad.',
    nsaids:
      'Tome la dosis más baja durante el menor tiempo. No son para todo el mundo: piense en el estómago, los riñones, el corazón, el embarazo y los anticoagulantes. Pregunte a un farmacéutico.',
    'nsaids-for-spine-swelling':
      'La dosis completa durante mucho tiempo puede hacer daño. Tómelas solo con un farmacéutico o médico.',
    'manual-therapy': 'Es común tener dolor por poco tiempo. Un daño grave es raro.',
    'self-cracking': 'Forzarla una y otra vez puede irritarla.',
    'gentle-moves': 'Despacio y con suavidad. Pare si sube el dolor.',
    massage:
      'La presión debe seguir siendo cómoda, y nunca sobre un punto muy dolorido. Acuerde una palabra para parar. Una presión fuerte puede causar un brote. Pregunte primero: ¿le conviene el masaje? Se lo puede decir un profesional de la salud que le examine y le explique.',
    belt: 'Quíteselo si duele o si pierde sensibilidad.',
    prolotherapy: 'Puede doler durante días. Una infección es rara pero grave.',
    'pressure-tools':
      'Un nervio, vasos sanguíneos y el intestino están muy cerca. No los use si hay alguna de estas cosas: embarazo, un bulto en la arteria principal del vientre, una hernia, un coágulo o anticoagulantes. Lo mismo vale si hay una enfermedad del intestino, adormecimiento o una cirugía reciente.',
    opioids: 'Si toma opioides ahora, no los deje de golpe. Pregunte a su médico cómo hacerlo.',
  },
  figures: {
    exercise:
      'Dolor lumbar: DME −0,33 para dolor, −0,31 para función, certeza moderada. Dolor de la cintura pélvica: 12 ensayos, 1407 personas.',
    nsaids: '6 ensayos con placebo, 1354 personas, calidad baja.',
    'nsaids-for-spine-swelling':
      'Duración de la prueba antes de un anti-TNF: 3 meses en un consenso antiguo, después 4 semanas. Solo como información.',
    'manual-therapy': '47 ensayos, 9211 personas.',
    radiofrequency:
      'Ensayo pequeño: 28 personas, alivio a la mitad a los 6 meses en el 57%, en nadie del grupo simulado a los 3 meses. El más grande: 681 personas, 228 de ellas en el ensayo SI. NG59: articulaciones facetarias.',
    fusion: '63 personas, 2,6 frente a 1,7 puntos, diferencia −1,0 (IC −2,2 a 0,3).',
    prolotherapy:
      'Cochrane: 366 personas. Ensayo SI de 48: alivio a la mitad a los 15 meses, 58,7% frente a 10,2% con corticoide, hasta 3 inyecciones con 2 semanas entre ellas. Cohorte: mejora clara en 24 de 103 (23%).',
    sleep: '14 estudios, 19\u00a0170 personas, OR 1,55 y 3,45, sin ajustar.',
  },
  tests: {
    title: 'Pruebas de las que puede oír hablar',
    intro: 'Lo que pueden decir y lo que no. Ninguna es para probarla en casa.',
    lines: {
      cluster: {
        name: 'Un conjunto de pruebas de apretar y girar',
        says: 'Un profesional de la salud pone carga en la pelvis de cinco o seis maneras. Una prueba es positiva si provoca el dolor que usted conoce. Digamos que 20 de cada 100 de esas personas tienen dolor de esta articulación. Tras un conjunto positivo son unas 35 de 100, tras uno negativo unas 8. Por eso el conjunto sirve más para descartarlo que para confirmarlo. El respaldo de estas cifras es débil.',
      },
      'feel-tests': {
        name: 'Palpar cómo está o se mueve la articulación',
        says: 'Una prueba común al inclinarse no muestra cómo se mueve de verdad esta articulación. En diez personas, un ajuste cambió esas pruebas, pero no la posición de la articulación. Por eso aquí no hay ninguna prueba para una articulación “fuera de su sitio”.',
      },
      'test-injection': {
        name: 'Una inyección de prueba',
        says: 'Se pone en la articulación una medicina que adormece. Si el dolor baja mucho, la articulación puede ser el origen. No es perfecta. Los estudios piden una bajada del 50 al 100%. Unas 20 de cada 100 inyecciones únicas engañan. Se ha estudiado en personas en las que ya se pensaba en esto. De ellas, en la mayoría de los estudios, de 10 a 30 de cada 100 tenían dolor de esta articulación. La guía europea para el dolor alrededor de la pelvis no aconseja la prueba.',
      },
      'how-common': {
        name: 'Qué tan común es',
        says: 'Quizá lea “15 a 30%”. Eso es en personas con dolor duradero enviadas a clínicas, abajo en la espalda o en el glúteo. No vale para todas las personas con dolor de espalda.',
      },
      'leg-raise': {
        name: 'Levantar la pierna recta',
        says: 'Busca un nervio apretado por un disco. No dice nada de esta articulación.',
      },
      'no-self-test': {
        name: 'Por qué no hay aquí una prueba para hacerse a solas',
        says: 'Esas pruebas necesitan a otra persona con formación, fuerza firme y un ojo entrenado. Ninguna se comprobó nunca para hacerla a solas. Lo que aquí se comprueba solo le ayuda a notar cómo se siente una tarea. Cuánto baja una cadera dice poco sobre su fuerza.',
      },
    },
    studies: 'Estudios',
    columns: {
      study: 'Estudio',
      cutoff: 'Positivo',
      sensitivity: 'Sens.',
      specificity: 'Esp.',
      positive: 'LR+',
      negative: 'LR−',
    },
    figures: {
      cluster:
        'Distracción, empuje del muslo, compresión, empuje del sacro, Gaenslen en los dos lados. Laslett 2005: las mejores dos de cuatro, área bajo la curva 0,842; cada caso confirmado tenía al menos una prueba positiva. Laslett 2003 con movimientos repetidos: 91 / 83, LR+ 6,97 (87 en una segunda tabla). Saueressig, 5 estudios: LR+ 1,2 a 3,9, LR− 0,11 a 0,72, certeza muy baja. Szadek, razones de posibilidades (OR): empuje del muslo 18,5, compresión 3,9, tres o más 17,2; sin un verdadero patrón de referencia.',
      'test-injection':
        'Kennedy: del 20 al 30% de los casos en que se sospechaba. McKenzie-Brown: del 10 al 19% con dos bloqueos, 20% de falsos positivos con uno. Surgical Science 2015: del 10 al 62%, la mayoría cerca del 25%. Simopoulos: del 10 al 25% del dolor duradero por debajo de L5.',
      'how-common': 'Schwarzer: 30% de 43 personas con dolor por debajo de L5-S1, por inyección.',
      'leg-raise': 'Serie quirúrgica, para hernia de disco.',
    },
  },
  stories: {
    title: 'Historias que cuenta la gente',
    intro: 'Lo que le pasó a una persona puede no pasarle a usted.',
    label: 'La historia de una persona, no un consejo',
    note: 'Lo que sacamos de ella',
    lines: {
      lifter: {
        name: 'Un hombre que levanta pesas',
        says: 'Empezó al levantar mucho peso. Durante cuatro meses siguió entrenando, y ahora dice que fue un error. Seis semanas sin entrenar le sentaron peor, y estirar con fuerza también. Le pusieron inyecciones y usó un aparato de presión. Siente que solo después de eso sus ejercicios funcionaron. Volvió desde pesos ligeros, y mantuvo para siempre el trabajo con una pierna. Culpa a los hábitos de un solo lado y al mal sueño. Ninguna de las dos cosas está demostrada.',
        note: 'Haga que lo miren pronto. Siga en actividad suave. Haga más solo cuando la mañana siguiente esté en calma. Una articulación que duele mucho o que falla necesita un especialista.',
      },
      massage: {
        name: 'Una asesora de salud que probó el masaje',
        says: 'Durante cinco años buscó lo que ayuda. El masaje le mejoró los brazos y las piernas, pero le empeoró la articulación. Hasta una presión suave la irritaba, así que no deja que le trabajen la articulación. Con el frío sentía tirantez, y estirar con regularidad le ayuda. Antes iba directa a los ajustes, y más tarde los llamó mala idea. Lo que funcionó fue una terapeuta que escuchaba y cambiaba la rutina.',
        note: 'La presión debe seguir siendo cómoda. Diga basta cuando sea demasiado.',
      },
      comment: {
        name: 'Alguien que leyó su historia',
        says: 'Esta persona empeoró tras el masaje y los estiramientos, y volvió al trabajo de fuerza.',
        note: 'Es un solo relato. Juzgue un estiramiento por las 24 horas siguientes.',
      },
    },
  },
  notes: {
    title: 'Lo que suele ser, y lo que no',
    groups: {
      is: 'Suele ser',
      'is-not': 'No suele ser',
      swelling: 'Dolor por inflamación (dolor inflamatorio)',
    },
    lines: {
      'near-dimple':
        'Dolor cerca del hoyuelo de detrás de la pelvis, más a menudo en un lado que en los dos.',
      'load-passing': 'Algo relacionado con cómo pasa la carga entre el tronco y las piernas.',
      'touchy-tasks':
        'Sensible a levantarse, las escaleras, estar sobre una pierna, girarse en la cama o una carga en un lado.',
      'day-to-day': 'Distinto de un día a otro.',
      'can-calm': 'Capaz de calmarse a medida que usted aumenta la carga en pasos pequeños.',
      'slipped-bone': 'Un hueso que se ha salido.',
      'loose-pelvis': 'Una pelvis que se ha aflojado en el embarazo. Sigue fuerte.',
      click: 'Algo que un chasquido demuestra.',
      damage: 'Una señal de daño cada vez que duele.',
      'one-muscle': 'Cosa de un solo músculo tenso.',
      'always-joint': 'Siempre la articulación. Otras partes pueden doler en el mismo lugar.',
      'same-as-swelling': 'Lo mismo que el dolor por inflamación, aunque los dos pueden parecerse.',
      'more-often':
        'Más a menudo, el dolor por la carga empeora con la actividad y mejora con el descanso. Y la rigidez de la mañana no dura mucho. Eso no lo demuestra. También puede doler después de pasar tiempo en una silla.',
      'one-sign': 'Que se alivie con el movimiento es una señal entre varias. Sola dice poco.',
      'how-many':
        'La mayoría de la gente no lo tiene. De los adultos del Reino Unido con dolor de espalda duradero, lo tiene alrededor de 1 de cada 100. Entre holandeses de 18 a 45 años que fueron al médico por ese dolor, lo tenían 16 de 100. Por eso, un patrón que encaja merece una buena revisión.',
      'doctors-tests': 'Qué imagen médica o análisis de sangre conviene lo elige un médico.',
      'hla-b27':
        'La mayoría de quienes lo tienen, pero no todos, tienen un marcador en la sangre llamado HLA-B27. Un resultado negativo no lo descarta.',
      'often-years': 'A menudo se tarda años en encontrarlo. Por eso, pregunte pronto.',
    },
  },
};
