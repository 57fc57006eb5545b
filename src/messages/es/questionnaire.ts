import type { Wording } from '../wording.js';
import type { questionnaire as english } from '../en/questionnaire.js';

export const questionnaire: Wording<typeof english> = {
  time: 'Lleva unos 2 minutos. Sus respuestas se quedan en esta página y desaparecen cuando la cierra.',
  back: 'Atrás',
  continue: 'Continuar',
  none: 'No, no tengo nada de esto',
  tick: 'Marque todo lo que sea cierto, y también aquello de lo que tenga dudas.',
  choose: 'Elija una respuesta.',
  problem: 'Hay un problema',
  chooseFirst: 'Elija una de las respuestas para seguir',
  error: 'Error:',
  screens: {
    'bladder-bowel-feeling': 'Vejiga, intestino y sensibilidad',
    legs: 'Sus piernas',
    'leg-weakness': '¿Esa debilidad empezó, o empeoró, en los últimos días?',
    'very-ill': 'Muy mal en este momento',
    injury: 'Una caída o una lesión',
    body: 'Otras señales en su cuerpo',
    'pain-behaviour': 'Cómo se comporta el dolor',
    'health-before': 'Su salud antes de esto',
    'pregnancy-periods': 'Embarazo y regla',
    pregnancy: 'Durante el embarazo',
    birth: '¿Cuándo fue el parto, o el final del embarazo?',
    you: 'Sobre usted',
    running: 'Cuando corre o entrena',
    duration: '¿Cuánto tiempo ha durado?',
    'age-at-onset': '¿Qué edad tenía cuando empezó este dolor por primera vez?',
    'age-now': '¿Qué edad tiene ahora?',
    'morning-stiffness':
      'Después de levantarse, ¿cuánto le dura la rigidez en la espalda o la zona de la cadera?',
    'rest-and-night': 'El descanso y las noches',
    'pain-pattern': 'Cómo va y viene el dolor',
    'night-pattern': 'Sus noches',
    'linked-conditions': 'Usted y su familia',
  },
  why: {
    'bladder-bowel-feeling':
      'Son preguntas íntimas. Las hacemos porque un cambio nuevo aquí necesita ayuda en cuestión de horas.',
    'pregnancy-periods': '¿No es su caso? Entonces elija No.',
    duration: 'A ratos, o todo el tiempo.',
    'age-at-onset': 'La primera vez de todas, aunque después se le quitara por un tiempo.',
  },
  options: {
    'leg-weakness': { yes: 'Sí', no: 'No', 'not-sure': 'No lo sé con certeza' },
    birth: {
      yes: 'En las últimas 6 semanas',
      no: 'Hace de 6 semanas a 6 meses',
      'not-sure': 'No lo sé con certeza',
    },
    duration: {
      'under-6-weeks': 'Menos de 6 semanas',
      '6-weeks-to-3-months': 'De 6 semanas a 3 meses',
      'over-3-months': 'Más de 3 meses',
      'not-sure': 'No lo sé con certeza',
    },
    'age-at-onset': {
      'under-35': 'Menos de 35',
      '35-to-39': 'De 35 a 39',
      '40-to-44': 'De 40 a 44',
      '45-or-over': '45 o más',
      'not-sure': 'No lo sé con certeza',
    },
    'age-now': { '50-or-under': '50 o menos', '51-or-over': '51 o más', 'not-sure': 'No lo sé con certeza' },
    'morning-stiffness': {
      none: 'No hay rigidez',
      'up-to-30-minutes': 'Hasta 30 minutos',
      'over-30-minutes': 'Más de 30 minutos',
      'not-sure': 'No lo sé con certeza',
    },
  },
  questions: {
    'hard-to-pee': '¿Le cuesta empezar a orinar, y es algo nuevo, o no puede orinar nada?',
    'lost-control': '¿Ha perdido el control de la orina o de las heces de una forma que es nueva para usted?',
    'lost-bladder-bowel-feeling':
      '¿Ha dejado de sentir cuándo tiene llenos la vejiga o el intestino, o cuándo le salen la orina o las heces?',
    'saddle-numbness':
      '¿Tiene adormecimiento (sensibilidad reducida o perdida) u hormigueo nuevos entre las piernas, alrededor del ano o las nalgas, o en las partes íntimas? (Puede notar algo raro al limpiarse.)',
    'sexual-change':
      '¿Ha notado un cambio nuevo en las relaciones sexuales, como las partes íntimas adormecidas o no poder tener una erección?',
    'both-legs-pain': '¿Tiene dolor, adormecimiento u hormigueo nuevos que bajan por las dos piernas?',
    'both-legs-weak':
      '¿Se le han puesto débiles o pesadas las dos piernas, o ha empezado a costarle caminar derecho?',
    'one-leg-weak':
      '¿Se le ha puesto débil una pierna? Por ejemplo, el pie se arrastra o golpea el suelo, o la rodilla le falla.',
    'weakness-recent': '¿Esa debilidad empezó, o empeoró, en los últimos días?',
    'sudden-severe-pain':
      'En los últimos días, ¿le empezó de golpe un dolor muy fuerte en el vientre o la espalda, y no por levantar algo o girarse?',
    'faint-cold-pale': '¿Tiene sensación de desmayo, frío y sudor, o la cara muy pálida, junto con el dolor?',
    'chest-or-breath': '¿Le duele el pecho, o de repente le cuesta respirar, o ha tosido sangre?',
    'cold-leg': '¿Se le ha puesto de repente una pierna fría, pálida o azul, y adormecida?',
    'major-injury':
      'En las últimas semanas, ¿empezó esto después de un accidente fuerte, una caída desde altura o un golpe fuerte?',
    'cannot-stand-after-fall':
      'Desde una caída o un golpe, ¿le es imposible estar de pie o apoyar el peso en una pierna?',
    'very-unwell':
      '¿Se encuentra muy mal: con confusión, palabras arrastradas, manchas en la piel o piel azulada, o respiración muy rápida?',
    fever: '¿Tiene fiebre (38 C / 100.4 F o más), temblores o escalofríos con este dolor?',
    'weak-immunity':
      '¿Su cuerpo se defiende peor de los gérmenes? Por ejemplo: diabetes, VIH, diálisis, medicinas contra el cáncer, pastillas de corticoides (esteroides), medicinas que frenan las defensas, o uso de drogas con aguja.',
    'recent-procedure':
      '¿Le han hecho algo de esto en las últimas 6 semanas: una inyección en la columna o la zona de la cadera, una epidural, o una operación de espalda o cadera?',
    'recent-infection':
      'En las últimas 6 semanas, ¿tuvo una infección fuerte en la sangre, la piel, los pulmones, los dientes o la orina?',
    'cancer-ever': '¿Ha tenido cáncer alguna vez?',
    'weight-loss': '¿Ha bajado de peso sin proponérselo?',
    'night-pain-any-position':
      '¿El dolor le despierta por la noche, y sigue igual de fuerte en cualquier posición?',
    'constant-worsening': '¿El dolor está ahí todo el tiempo, y empeora semana a semana, haga lo que haga?',
    'lump-or-shape':
      '¿Tiene un bulto nuevo en la espalda o la pelvis, o le ha cambiado la forma de la espalda?',
    'upper-back-pain': '¿El dolor principal está entre los omóplatos o en la parte alta de la espalda?',
    'worse-coughing': '¿Le duele mucho más al toser, al estornudar o al hacer fuerza para defecar?',
    'minor-injury': '¿Empezó esto después de una caída leve, un golpe leve, una tos o levantar algo ligero?',
    'bone-risk':
      '¿Sus huesos corren riesgo? Por ejemplo: huesos débiles (osteoporosis), pastillas de corticoides (esteroides) durante 3 meses o más, radioterapia en caderas o vientre en el pasado, o 65 años o más.',
    'bruise-over-spine': 'Después de una lesión reciente, ¿tiene un moretón o un raspón sobre la columna?',
    'blood-thinners':
      '¿Toma medicinas contra los coágulos (anticoagulantes), y esto empezó después de una caída, un golpe o una inyección en la columna?',
    'cannot-bear-weight':
      '¿Le duele demasiado para apoyar el peso en ese lado, aunque sean unos pocos pasos?',
    'sooner-each-run': 'Cada vez que corre o salta, ¿el dolor aparece antes, o dura más?',
    'runs-hard': '¿Corre, salta o hace marchas con mucho esfuerzo, por deporte o por trabajo?',
    'limp-or-bone-pain':
      'Desde que entrena: ¿cojea, o le duele la ingle o el hueso a cada paso, o le duele en reposo o por la noche después de correr?',
    'low-energy':
      '¿Come demasiado poco para lo que entrena? ¿O ha dejado de tener la regla, o ha tenido una fractura por estrés (por sobrecarga)?',
    'swollen-leg': '¿Se le ha hinchado una pantorrilla o un muslo, con dolor y calor?',
    'pulse-in-tummy': '¿Puede notar en el vientre un latido, o un bulto que late como el pulso?',
    pregnant: '¿Está embarazada ahora?',
    'pregnancy-signs':
      'Si está embarazada: ¿sangra, pierde líquido o tiene dolores que aprietan a intervalos regulares (contracciones)? ¿O el bebé se mueve menos, o hay un nuevo dolor de espalda constante o un dolor de cabeza fuerte?',
    'pregnancy-heavy-bleeding':
      'Si está embarazada: ¿hay un sangrado abundante, o un dolor muy fuerte que no para nunca?',
    'birth-in-6-months': '¿Dio a luz, o terminó un embarazo, en los últimos 6 meses?',
    'birth-in-6-weeks': '¿Fue en las últimas 6 semanas?',
    'possible-pregnancy-pain':
      '¿Podría estar embarazada, y tiene dolor abajo en un lado, sangrado, o dolor en la punta del hombro?',
    'pee-signs':
      '¿Le arde al orinar, hay sangre en la orina, o el dolor está arriba en un lado, debajo de las costillas?',
    'low-tummy-fever': '¿Tiene un dolor fuerte en el bajo vientre con fiebre o con un flujo raro?',
    'monthly-pain': '¿El dolor vuelve cada mes con la regla?',
    'one-leg-numb': '¿Tiene en una pierna o un pie un adormecimiento u hormigueo que no se va?',
    'below-knee-pain': '¿El dolor baja por una pierna más allá de la rodilla?',
    'sore-red-eye': '¿Tiene un ojo rojo y dolorido que no soporta la luz, o ve borroso?',
    'under-18': '¿Tiene menos de 18 años?',
    'over-50-first-time':
      '¿Tiene más de 50 años, y es la primera vez que tiene un dolor así en la espalda o el glúteo (nalga)?',
    'severe-pain': '¿El dolor es tan fuerte que le impide dormir, vestirse o salir de la cama?',
    'getting-worse': '¿Está empeorando, y no mejorando?',
    'no-ease-48-hours':
      '¿El dolor ha estado ahí todo el tiempo durante más de 48 horas, sin alivio con el descanso o con cuidados suaves?',
    'slow-start': '¿Empezó poco a poco, sin un comienzo claro?',
    'eased-by-movement': '¿Lo alivia moverse o hacer ejercicio?',
    'not-eased-by-rest': '¿Sigue sin alivio aunque descanse?',
    'buttock-one-side': '¿Tiene dolor en el glúteo (nalga) de un solo lado?',
    'buttock-swaps-sides': '¿Tiene un dolor en el glúteo (nalga) que cambia de lado?',
    'night-pain': '¿Le duele por la noche?',
    'night-pain-eased-by-rising': 'Si le duele por la noche, ¿lo alivia levantarse y moverse?',
    'second-half-waking': '¿Le despierta en la segunda mitad de la noche?',
    'second-half-only': '¿Es esa la única parte de la noche en que le despierta?',
    'pill-helps-in-48-hours':
      '¿Una pastilla antiinflamatoria (como el ibuprofeno) le ayudó mucho en un plazo de 2 días?',
    'family-spondyloarthritis':
      '¿Alguno de sus padres, hermanos o hijos tiene espondiloartritis (como la espondilitis anquilosante)?',
    'past-arthritis': '¿Ha tenido alguna vez una articulación hinchada que un médico llamó artritis?',
    'heel-or-tendon-pain':
      '¿Ha tenido alguna vez un dolor duradero en el talón o en el extremo de un tendón?',
    psoriasis: '¿Ha tenido alguna vez psoriasis (placas de piel con escamas)?',
    uveitis: '¿Ha tenido alguna vez uveítis (un ojo rojo y dolorido por inflamación en su interior)?',
    'bowel-disease':
      '¿Ha tenido alguna vez enfermedad de Crohn o colitis ulcerosa (intestino dolorido durante mucho tiempo)?',
  },
  hints: {
    'lost-control':
      'Un pequeño escape al toser o al correr no cuenta aquí, si lo tiene desde que dio a luz y no ha cambiado. Cuénteselo a su médico. El simple estreñimiento tampoco cuenta.',
    'family-spondyloarthritis': 'Es una inflamación duradera de las articulaciones de la columna.',
    'night-pain-any-position': 'El dolor que se alivia al darse la vuelta o al levantarse no cuenta aquí.',
  },
  emergency: {
    heading: 'Llame ahora al {emergency}',
    do: [
      'O vaya ahora a urgencias (sala de emergencias).',
      'No conduzca (maneje) usted.',
      'No coma, y no espere a que le devuelvan la llamada.',
      'Lleve anotadas sus respuestas.',
    ],
  },
  emergencyBecause: 'Marcó una señal que necesita ayuda ahora:',
  emergencyGoOn: 'Primero llame. Después puede seguir con las preguntas.',
  watchTitle: 'Llame ahora al {emergency} si algo de esto es cierto',
  watchShort: 'Señales que necesitan ayuda ahora',
  watch: {
    'bladder-bowel':
      'Le ha empezado a costar orinar, pierde el control de la orina o las heces, o no las siente.',
    saddle:
      'Tiene adormecimiento u hormigueo entre las piernas o alrededor del ano o las nalgas, o hay un cambio nuevo en las relaciones sexuales.',
    'both-legs':
      'Le baja dolor, adormecimiento u hormigueo por las dos piernas, o las dos se le han puesto débiles o inestables.',
    'one-leg':
      'Una pierna se ha puesto débil en pocos días, o de repente está fría, pálida o azul, y adormecida.',
    'sudden-pain': 'Le empieza de golpe un dolor muy fuerte en la espalda o el vientre.',
    faint: 'Tiene sensación de desmayo, frío y sudor, o la cara muy pálida.',
    'chest-or-breath': 'Le duele el pecho, de repente le cuesta respirar, o tose sangre.',
    'very-unwell':
      'Tiene confusión, arrastra las palabras, tiene manchas en la piel o piel azulada, o respira muy rápido.',
    injury:
      'Empezó con un accidente fuerte, una caída o un golpe fuerte, o no puede estar de pie después de uno.',
    'fever-leg':
      'Tiene fiebre o escalofríos, y una pierna adormecida, débil o demasiado dolorida para apoyarse en ella.',
    'fever-immunity': 'Tiene fiebre o escalofríos, y su cuerpo se defiende peor de los gérmenes.',
    'fever-birth': 'Tiene fiebre o escalofríos, y dio a luz o perdió un embarazo en las últimas 6 semanas.',
    'fever-procedure':
      'Tiene fiebre o escalofríos después de una inyección en la columna, una operación o una infección fuerte en las últimas 6 semanas.',
    'leg-cancer':
      'Se le ha adormecido o debilitado una pierna, y ha tenido cáncer o toma medicinas contra los coágulos (anticoagulantes).',
    'leg-procedure':
      'Se le ha adormecido o debilitado una pierna tras una inyección en la columna, una operación o una infección fuerte en las últimas 6 semanas.',
    pregnancy: 'Está embarazada y sangra mucho, o tiene un dolor muy fuerte que no para nunca.',
  },
};
