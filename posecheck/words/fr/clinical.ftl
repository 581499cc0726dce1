## Le résultat d’un test clinique. $value, $mean, $low, $high, $sd, $change (textes) : nombres avec leurs unités.

clinical-title = Résultat du test
clinical-of-count = Répétitions dans le temps donné
clinical-of-time = Temps mis
clinical-of-hold = Durée du maintien
clinical-of-range = Amplitude (angle final)
clinical-of-distance = Distance atteinte
# $what (texte) : l’un des précédents ; $side vaut left, right ou both
clinical-result = { $side ->
    [left] { $what }, côté gauche : { $value }
    [right] { $what }, côté droit : { $value }
   *[both] { $what } : { $value }
}
clinical-none = pas de résultat valable
# $count (nombre)
clinical-count = { $count ->
    [one] { $count } répétition
   *[other] { $count } répétitions
}

# Pourquoi il n’y en a pas, ou pourquoi il est de 0. $rule (texte) : ce que demande le critère
clinical-why-broken_rule = Ceci n’a pas été respecté : « { $rule } ».
    .zero = Le protocole donne 0, car ceci n’a pas été respecté : « { $rule } ».
clinical-why-not_seen = La caméra n’en a pas assez vu.
clinical-why-not_completed = Le test n’a pas été fait jusqu’au bout.
clinical-why-too_short = La posture n’a pas été tenue une seconde entière.
clinical-why-no_attempt = Aucun essai n’a été vu.
clinical-why-no_height = Il faut la taille pour donner le résultat en centimètres.
# $rules (texte) : une liste de ce que demandent des critères
clinical-rule = « { $rule } »
clinical-unjudged = La caméra n’a pas pu voir si ceci a été respecté : { $rules }. Le résultat ne compte que si c’est le cas.

# $values (texte) : une liste ; $count, $asked (nombres) : essais faits et essais que prévoit le protocole
clinical-attempts = { $take ->
    [mean] Moyenne de { $count } essais
   *[best] Meilleur de { $count } essais
} : { $values }.
    .fewer = { $count ->
        [one] Le protocole prévoit { $asked } essais ; il n’y en a eu qu’un.
       *[other] Le protocole prévoit { $asked } essais ; il n’y en a eu que { $count }.
    }
# Un essai sans résultat
clinical-attempt-none = non valable
clinical-attempt = Essai { $number } : { $why }

# Normes. $group (texte) : l’un des trois suivants
clinical-women = femmes de { $first } à { $last } ans
clinical-men = hommes de { $first } à { $last } ans
clinical-people = personnes de { $first } à { $last } ans
clinical-limits-both = { $limits ->
    [middle_half] Moitié centrale ({ $group }) : de { $low } à { $high }.
   *[mean_interval] Moyenne ({ $group }), intervalle de confiance à 95 % : de { $low } à { $high }.
}
clinical-limits-low = { $limits ->
    [middle_half] Tous sauf le quart le plus bas ({ $group }) : au moins { $low }.
   *[mean_interval] Moyenne ({ $group }), limite inférieure de l’intervalle de confiance à 95 % : { $low }.
}
clinical-limits-high = { $limits ->
    [middle_half] Tous sauf le quart le plus haut ({ $group }) : au plus { $high }.
   *[mean_interval] Moyenne ({ $group }), limite supérieure de l’intervalle de confiance à 95 % : { $high }.
}
clinical-mean = Moyenne ({ $group }) : { $mean }.
    .spread = Moyenne ({ $group }) : { $mean }, écart type { $sd }.
    .number = Sur { $n } personnes.
clinical-standing-below = { $better ->
    [less] Le résultat est meilleur que les valeurs habituelles : il est plus bas.
   *[more] Le résultat est plus bas que les valeurs habituelles.
}
clinical-standing-usual = Le résultat est dans les valeurs habituelles.
clinical-standing-above = { $better ->
    [less] Le résultat est moins bon que les valeurs habituelles : il est plus élevé.
   *[more] Le résultat est plus élevé que les valeurs habituelles.
}
# $z (texte) : combien
clinical-z-below = Il se situe à { $z } fois l’écart type au-dessous de la moyenne.
clinical-z-above = Il se situe à { $z } fois l’écart type au-dessus de la moyenne.
# $share (texte) : en pour cent
clinical-share = Il correspond à { $share } de la moyenne.
clinical-source = Source : { $citation }
clinical-unverified = Ces nombres n’ont pas pu être comparés à la publication elle-même.
clinical-no-norm-not_published = Aucune norme n’est montrée : aucune norme publiée ne convient à ce test.
clinical-no-norm-no_age = Aucune norme n’est montrée, car l’âge n’est pas indiqué.
clinical-no-norm-no_sex = Aucune norme n’est montrée, car le sexe n’est pas indiqué.
clinical-no-norm-other_people = Aucune norme n’est montrée : la publication porte sur des personnes d’un autre âge ou de l’autre sexe.
clinical-no-norm-no_result = Aucune norme n’est montrée, car il n’y a pas de résultat.
clinical-change = Un changement de plus de { $change } entre deux tests n’est probablement pas dû au hasard (changement minimal détectable, 95 %).
    .camera = Un changement de plus de { $change } entre deux tests n’est probablement pas dû au hasard (changement minimal détectable, 95 %, d’après l’erreur attendue de la caméra).
    .unverified = Ce nombre n’a pas pu être comparé à la publication elle-même.

## Comment se fait un test, là où un exercice est décrit.

exercise-test = Test clinique
exercise-test-start = Départ : { $text }
exercise-test-stop = Fin : { $text }
exercise-test-invalid = Non valable : { $text }
exercise-test-differs = Différent du test publié : { $text }
