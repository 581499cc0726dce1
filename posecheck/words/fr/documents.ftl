## Un rapport écrit, à l’écran ou sur papier.

document-title = { $exercise } : rapport
    .several = { $exercise } : rapport sur plusieurs séances
document-session = Séance { $number }
    .dated = Séance { $number }, { $when }

document-progress = Évolution : { $exercise }
    .caption = Les chiffres de chaque séance
    .session = Séance
    .says = { $figure ->
        [test] Résultat du test à chaque séance ; les valeurs sont dans le tableau.
        [held] Maintien le plus long de chaque séance avec son erreur ; les valeurs sont dans le tableau.
       *[mean_range] Amplitude moyenne de chaque séance avec son erreur attendue ; les valeurs sont dans le tableau.
    }
    .about = La bande grise est le changement minimal détectable autour de la dernière séance : une valeur qui s’y trouve n’a pas réellement changé.
document-since = La dernière séance comparée à : { $session }

document-about = À propos de cette séance
document-exercise = Exercice
document-when = Date
document-source = Enregistrement
document-prescription = Prescrit
document-measured = Mesuré
document-speed = Ralenti
    .times = { $times } fois plus lent que la réalité ; tous les temps donnés ici sont ceux du mouvement réel
document-unknown = inconnu
document-as-usual = comme l’exercice le prévoit
document-range = amplitude { $range }
document-age = { $age ->
    [one] { $age } an
   *[other] { $age } ans
}
document-female = femme
document-male = homme
document-height = taille { $height }
document-dose = { $sets ->
    [one] { $sets } série de { $reps }
   *[other] { $sets } séries de { $reps }
}

document-summary = Résumé
document-sentence = { $text }.
document-mean-range = { $figure } : { $range }.
document-judged = { $judged ->
    [0] Aucun des { $rules } critères n’a pu être évalué.
    [one] { $judged } critère sur { $rules } a pu être évalué ; { $met ->
        [0] il n’a pas toujours été respecté
       *[other] il a été respecté chaque fois
    }.
   *[other] { $judged } critères sur { $rules } ont pu être évalués ; { $met ->
        [0] aucun n’a été respecté chaque fois
        [one] { $met } d’entre eux a été respecté chaque fois
       *[other] { $met } d’entre eux ont été respectés chaque fois
    }.
}
document-to-work-on = À améliorer : « { $aim } », non respecté { $times } fois sur { $of }.
document-differs = Par rapport au mouvement de référence : { $text } ({ $times } fois sur { $of })

document-rules = Ce qui était demandé
    .caption = Chaque critère, et dans combien des { $count } répétitions il a été respecté. Ce que la caméra n’a pas pu voir est incertain.
document-other-definition = La définition de cet exercice a changé depuis la séance. Les critères portent leur nom actuel, et ce qu’ils demandaient alors n’est pas connu.
document-rule = Critère
document-asked = Demandé
document-met = Respecté
document-not-met = Non respecté
document-unknown-verdict = Incertain

document-score = Score
document-quality = Qualité du mouvement

document-repetitions = Répétitions
    .caption = Chaque répétition
document-rep-number = N°
document-rep-side = Côté
document-rep-time = Temps
document-rep-range = Amplitude
document-rep-farthest = Angle final
document-rep-status = Répétition
document-rep-work-on = À améliorer
document-rep-whole = Total
document-rep-score = Score
document-rep-reason = Raison
document-ranges =
    .says = { $measure }, amplitude de chaque répétition : { $listed }. { $asked }
    .farthest = { $measure }, angle final de chaque répétition : { $listed }. { $asked }
    .caption = Les barres montrent l’erreur attendue d’une seule valeur.
document-over-time =
    .says = { $measure } au cours de la séance, avec { $count ->
        [one] une répétition numérotée
       *[other] { $count } répétitions numérotées
    }.
    .caption = Seules les répétitions sont tracées. Un trou à l’intérieur de l’une d’elles indique que la caméra n’a pas assez vu.

document-phases = Phases
    .caption = La durée de chaque répétition et de ses phases. Une phase est mesurée de 5 à 95 % du trajet ; au point le plus éloigné, c’est le temps au-delà de 95 % qui compte.

document-curves = Évolution de chaque mesure
    .about = Chaque ligne est une répétition, de son début à sa fin. La bande grise est le mouvement de référence : sa moyenne ± 2 écarts types.
    .says = { $measure } au cours d’une répétition, de { $least } à { $most }, dans { $count ->
        [one] une répétition
       *[other] { $count } répétitions
    }, à côté du mouvement de référence.
    .caption = { $measure } : une seule valeur peut être fausse de { $error }. Un trou indique que la mesure n’a pas été vue.

document-differences = Par rapport au mouvement de référence
document-compared = { $count ->
    [one] Une répétition a été comparée, mesure par mesure. Seules sont indiquées les différences plus grandes que l’erreur de la caméra et que les variations habituelles entre personnes.
   *[other] { $count } répétitions ont été comparées, mesure par mesure. Seules sont indiquées les différences plus grandes que l’erreur de la caméra et que les variations habituelles entre personnes.
}
document-alike = Aucune différence n’était plus grande.

document-unjudged = Ce qui n’a pas été compté ou n’a pas pu être évalué
document-uncounted = Mouvements qui n’ont pas été comptés
document-sometimes = « { $rule } » n’a pas pu être évalué { $times } fois sur { $of }. { $reason }

document-made-from = Comment ce rapport a été fait
document-software = Logiciel
document-model = Modèle de pose
    .none = aucun : la position des articulations vient d’ailleurs
document-definition = Définition de l’exercice
    .same = { $id }, version { $version }
    .other = { $id }, version { $version } ; ce n’est pas celle qui est installée maintenant
document-hash = Son contenu (SHA-256)
document-counted-by = Répétitions comptées d’après
    .of = { $people ->
        [0] un mouvement fait à partir de postures
        [one] { $repetitions ->
            [one] un mouvement appris d’une répétition d’une personne
           *[other] un mouvement appris de { $repetitions } répétitions d’une personne
        }
       *[other] un mouvement appris de { $repetitions } répétitions de { $people } personnes
    }
document-compared-with = Mesures comparées à
    .of = { $people ->
        [0] celles d’un mouvement fait à partir de postures
        [one] celles d’une personne
       *[other] celles de { $people } personnes au plus : chaque courbe indique combien ont montré cette mesure
    }
document-reference = Mouvement de référence

document-conventions = Ce que signifient les nombres
    .about = Les angles sont de 0° en position anatomique. La gauche et la droite sont celles du patient. L’erreur attendue est l’erreur absolue moyenne d’une seule valeur dans cette vue.
    .caption = Mesures de ce rapport
document-measure = Mesure
document-definition-of = Ce que c’est
document-expected-error = Erreur attendue
