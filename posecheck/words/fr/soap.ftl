## Une note SOAP.

soap-title = Note SOAP
soap-made-with = La partie objective a été mesurée avec une caméra par PoseCheck { $software }. Elle n’a pas été relue. Les autres parties sont à remplir par le ou la thérapeute.
soap-subjective = S : Subjectif
soap-subjective-prompt = [Ce que rapporte le patient : symptômes, douleur pendant et après l’exercice (0–10), effort, ce qui a changé depuis la dernière visite.]
soap-objective = O : Objectif
soap-assessment = A : Analyse
soap-assessment-prompt = [Interprétation clinique des constats, progrès vers les objectifs, raisons de ce qui a été observé.]
soap-plan = P : Plan
soap-plan-prompt = [Exercices et dose jusqu’à la prochaine visite, ce qu’il faut changer, ce qu’il faut mesurer à nouveau.]
soap-session = { $exercise }, { $when }
    .undated = { $exercise }, date non enregistrée
soap-order = Toutes les séances n’ont pas de date. Elles sont prises dans l’ordre où elles ont été données.
soap-other-definition = La définition de cet exercice a changé depuis la séance. Les critères portent leur nom actuel, et les limites ne sont pas répétées ici.

soap-setting = Conditions
soap-done = L’exercice était « { $exercise } », en position { $position ->
    [standing] debout
    [sitting] assise
   *[lying] couchée
}. L’enregistrement, fait { $view }, dure { $duration } et montre le patient dans { $share } de ses images.
    .unseen = L’exercice était « { $exercise } », en position { $position ->
        [standing] debout
        [sitting] assise
       *[lying] couchée
    }. L’enregistrement dure { $duration }.
soap-source = Source : { $source }.
soap-model = Articulations repérées par le modèle de pose « { $model } » de MediaPipe.
    .other = La position des articulations vient d’un autre système.
soap-prescribed-side = Prescrit : { $side ->
    [left] le côté gauche seulement
    [right] le côté droit seulement
    [both] les deux côtés ensemble
   *[alternating] gauche et droite en alternance
}.
soap-prescribed-range = Amplitude prescrite : { $range }.

soap-repetitions = Répétitions
soap-counted = { $count ->
    [0] Aucune répétition n’a été comptée.
    [one] { $count } répétition a été comptée.
   *[other] { $count } répétitions ont été comptées.
}
soap-counted-sides = Par côté : { $counts }.
soap-on-left = { $count } à gauche
soap-on-right = { $count } à droite
soap-on-both = { $count } des deux côtés ensemble
soap-compensated = { $compensated ->
    [one] { $compensated } d’entre elles a été faite avec compensation
   *[other] { $compensated } d’entre elles ont été faites avec compensation
} (non respecté : { $rules }).
soap-partial = { $count ->
    [one] { $count } autre répétition était nettement plus petite que l’amplitude propre du patient et n’a pas été comptée.
   *[other] { $count } autres répétitions étaient nettement plus petites que l’amplitude propre du patient et n’ont pas été comptées.
}
soap-uncounted = Autres mouvements non comptés : { $movements }.
soap-uncounted-one = { $why } ({ $times } fois)
soap-held = Posture cible tenue : { $times }.
    .none = { $count ->
        [one] Dans { $count } répétition, aucun maintien de la posture cible n’a été vu.
       *[other] Dans { $count } répétitions, aucun maintien de la posture cible n’a été vu.
    }
soap-time = Une répétition a duré { $mean } en moyenne (écart type { $spread }).
    .one = La répétition a duré { $mean }.

soap-range = Amplitude
soap-range-several = { $measure } : moyenne { $mean } (écart type { $spread }), meilleure { $best } (de { $from } à { $to }), dans { $count } répétitions vues { $view }. Erreur attendue d’une seule valeur : { $error }.
soap-range-one = { $measure } : { $best } (de { $from } à { $to }), dans une répétition vue { $view }. Erreur attendue : { $error }.
soap-range-left-out =
    { $count ->
        [one] { $count } répétition comptée n’est pas incluse, parce que son amplitude n’a pas été vue ou a été vue d’un autre côté.
       *[other] { $count } répétitions comptées ne sont pas incluses, parce que leur amplitude n’a pas été vue ou a été vue d’un autre côté.
    }
soap-range-unseen = L’amplitude n’a pas été vue.
soap-sides = L’amplitude moyenne du côté { $side ->
    [left] gauche
   *[right] droit
} dépasse de { $difference } celle de l’autre côté.
    .handed = L’amplitude moyenne vers la { $side ->
        [left] gauche
       *[right] droite
    } dépasse de { $difference } celle de l’autre côté.
    .real = C’est plus que la différence détectable de { $detectable }.
    .unclear = C’est dans la différence détectable de { $detectable }.

soap-rules = Qualité du mouvement
soap-rule = { $aim } ({ $limits })
soap-rule-met = { $rule } : évalué { $judged } fois, respecté { $passed } fois.
soap-rule-worst = Plus grand écart, dans la répétition { $number } : { $finding }.
soap-rule-partly = Non évalué dans { $unknown }. { $reason }
soap-rule-unknown = { $rule } : n’a pas pu être évalué. { $reason }

soap-reference = Par rapport au mouvement de référence
soap-differs-more = { $measure } : { $amount } de plus { $when }, { $times } fois sur { $of }.
soap-differs-less = { $measure } : { $amount } de moins { $when }, { $times } fois sur { $of }.
soap-differs-not = { $of ->
    [one] La répétition comparée ne diffère pas de plus que l’erreur de mesure et la variation habituelle entre personnes.
   *[other] Aucune des { $of } répétitions comparées ne diffère de plus que l’erreur de mesure et la variation habituelle entre personnes.
}
soap-not-compared = Aucune répétition n’a pu être comparée.

soap-figures = Mesures du mouvement
soap-figure = { $figure }.
soap-score = Score
soap-score-parts = Ses parties : { $parts }.

soap-cues = Consignes données
soap-cues-given = Il a été dit au patient : { $cues }.
soap-cue = « { $cue } » ({ $times } fois)

soap-remarks = Remarques sur la mesure

soap-change = Par rapport à la séance du { $when }
    .undated = Par rapport à la séance { $number }
soap-not-told = { $count ->
    [one] { $count } autre séance antérieure n’est pas mentionnée.
   *[other] { $count } autres séances antérieures ne sont pas mentionnées.
}
soap-not-comparable = La séance n’est pas comparée à celle du { $when }. { $obstacle }
    .undated = La séance n’est pas comparée à la séance { $number }. { $obstacle }

soap-about = Comment lire les chiffres
    .text = L’amplitude est la variation d’une mesure entre le début d’une répétition et son point le plus éloigné ; le résultat d’un test d’amplitude est l’angle final. Dans les chiffres, l’amplitude est toujours la variation. L’erreur attendue est l’erreur absolue moyenne d’une seule valeur dans cette vue. Le changement minimal détectable (95 %) est 1,96 × √2 × l’erreur type de mesure, qui est 1,25 fois l’erreur attendue. Il ne devient pas plus petit pour une moyenne, parce qu’une partie de l’erreur est la même à chaque répétition. La gauche et la droite sont celles du patient.
