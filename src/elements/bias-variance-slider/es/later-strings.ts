import type { Translation } from '../../../locales/message.js';
import type { LaterStory } from '../later-strings.js';

export const words: Translation<LaterStory> = {
  underfit: {
    name: 'subajuste',
    title: 'Demasiado simple para escuchar',
    text: 'Este [ajuste](model) es demasiado rígido para seguir los puntos: se aparta mucho de la [verdad](truth), y siempre en los mismos sitios. Mira las brechas entre las dos líneas. Eso es el subajuste.',
    ownText:
      'Este [ajuste](model) es demasiado rígido para seguir los [puntos](train). Tramos enteros de ellos quedan a un mismo lado. Así se ve el subajuste desde dentro.',
  },
  overfit: {
    name: 'sobreajuste',
    title: 'Demasiado ansioso por agradar',
    text: 'Ahora el [ajuste](model) se pliega a lo que diga cada [punto](train) (arrastra uno: obedece) y entre uno y otro se aleja de la [verdad](truth). Eso es el sobreajuste. Desde dentro parece aplicación.',
    ownText:
      'Ahora el [ajuste](model) se pliega a lo que diga cada [punto](train): arrastra uno y obedece. Eso es el sobreajuste. Desde dentro parece aplicación.',
  },
  errors: {
    name: 'dos errores',
    title: 'Dos errores, uno de ellos honesto',
    text: 'El [error de entrenamiento](train) se mide en puntos que el ajuste ha visto; el [error de test](test), en puntos nuevos, los rombos. Arrastra de simple a complejo: el primero no deja de bajar, el segundo da la vuelta.',
    ownText:
      'El [error de entrenamiento](train) se mide en puntos que el ajuste ha visto; el [error out-of-bag](test), en los que una remuestra dejó fuera. Arrastra de simple a complejo: el primero no deja de bajar, el segundo no tiene por qué.',
  },
  again: {
    name: 'otra muestra',
    title: 'La misma verdad, otra suerte',
    text: 'Pulsa *Nueva muestra*: la misma [verdad](truth), las mismas x, otro ruido. Un [ajuste](model) tan complejo da saltos. Arrastra luego hasta el extremo simple y pulsa otra vez: apenas se inmuta.',
    ownText:
      'Pulsa *Nueva remuestra*: tus filas, sorteadas de nuevo con reemplazo. En la multitud del otro panel, un [ajuste](model) da un paso al frente. En el extremo complejo discrepan; en el simple, apenas.',
  },
  many: {
    name: 'muchas muestras',
    title: 'Una multitud de ajustes',
    text: 'Este mundo lo inventamos, así que podemos sacar de él cuantas muestras queramos. Cada línea fina es el [ajuste](model) a una de ellas; la gruesa es su media. Mira la multitud y adelgázala con el deslizador.',
    ownText:
      'Tienes una sola muestra, así que remuestreamos sus filas. Cada línea fina es el [ajuste](model) a una remuestra; la gruesa es su media. Arrastra el deslizador y mira cómo la multitud cierra filas.',
  },
  variance: {
    name: 'varianza',
    title: 'La dispersión es la varianza',
    text: 'Una verdad, un modelo: los [ajustes](model) difieren solo porque difieren sus muestras. Cuánto se dispersan en torno a su propia media es la [varianza](variance). Apunta a la multitud donde es ancha y donde es estrecha.',
  },
  bias: {
    name: 'sesgo',
    title: 'De acuerdo, y equivocados juntos',
    text: 'En el extremo simple la multitud apenas se dispersa, y aun así su media no da con la [verdad](truth). Esa brecha es el [sesgo](bias). Sacar más muestras no la cierra; solo otro modelo lo hace. Apunta a la brecha mayor.',
    ownText:
      'En el extremo simple la multitud apenas se dispersa. Si su media acierta es otro asunto: la brecha hasta la verdad es el [sesgo](bias), y la verdad de tus datos no nos la dijo nadie. Estar de acuerdo no prueba nada.',
  },
  parts: {
    name: 'las partes',
    title: 'Tres partes hacen un error',
    text: '[Sesgo](bias) al cuadrado, [varianza](variance) y [ruido](noise) suman el error de test esperado. Nada está forzado: la última fila se midió en datos nuevos y coincide con la suma dentro de su margen de error.',
    ownText:
      'El error de test es [sesgo](bias) al cuadrado más [varianza](variance) más [ruido](noise). El bootstrap muestra la varianza; lo demás exige la verdad y queda oculto. La suma sí se ve, en los puntos dejados fuera.',
  },
  tradeoff: {
    name: 'el compromiso',
    title: 'El fondo de la U',
    text: 'De simple a complejo el [sesgo](bias) baja y la [varianza](variance) sube: en algún lugar su suma da la vuelta. Arrastra el tirador por la curva hasta el punto más bajo. El [ruido](noise) se queda: ese no hay ajuste que lo quite.',
    ownText:
      'De simple a complejo la [varianza](variance) sube y el [error de entrenamiento](train) baja. El [error out-of-bag](test) da la vuelta en algún lugar. Arrastra el tirador por la curva hasta el punto más bajo.',
  },
  explore: {
    name: 'tu turno',
    title: 'Ahora mueve el valle',
    text: 'Prueba otros modelos, verdades, ruidos y tamaños. Más puntos llevan el mínimo hacia el lado complejo; más [ruido](noise) lo trae de vuelta. Después trae tus propios datos: la verdad no está incluida.',
    ownText:
      'Prueba los otros modelos con tus datos. Si discrepan solo un poco sobre el menor [error out-of-bag](test), los datos también.',
  },
};
