## Le nom des ressources d’un lot FHIR.

fhir-device = PoseCheck
fhir-device-type = Logiciel qui mesure le mouvement avec une caméra
fhir-device-software = logiciel
fhir-device-model = modèle de pose
fhir-report = Séance d’exercice : { $exercise }
fhir-of-exercise = { $exercise } : { $what }
fhir-undated = Date non enregistrée ; séance { $number } dans l’ordre chronologique.
fhir-definition = Définition de l’exercice { $id }, version { $version }, SHA-256 { $sha256 }.
fhir-method = Estimation de la pose à partir d’images de caméra
    .view = Estimation de la pose à partir d’images de caméra, vue { $view }
fhir-repetitions = Répétitions comptées
fhir-partial = Répétitions partielles, non comptées
fhir-compensated = Répétitions avec compensation
fhir-best_range = Meilleure amplitude, { $measure }
fhir-mean_range = Amplitude moyenne, { $measure }
fhir-range-unseen = Amplitude
fhir-repetition_time = Durée moyenne d’une répétition
fhir-score = Score de PoseCheck
fhir-expected-error = Erreur attendue d’une seule valeur (erreur absolue moyenne)
fhir-spread = Écart type entre les répétitions
fhir-measured = Répétitions mesurées
fhir-rule = Part des répétitions qui ont respecté le critère « { $aim } »
fhir-not-judged = Répétitions non évaluées
fhir-change = Changement depuis une séance antérieure : { $figure }
fhir-detectable = Changement minimal détectable (95 %)

outcome-improved = Amélioration, plus grande que le changement minimal détectable
outcome-worse = Dégradation, plus grande que le changement minimal détectable
outcome-changed = Changement plus grand que le changement minimal détectable
outcome-no_real_change = Aucun changement au-delà du changement minimal détectable
outcome-not_judged = Non évalué : le changement minimal détectable n’est pas connu

fhir-test = { $side ->
    [left] Résultat du test : { $what } (côté gauche)
    [right] Résultat du test : { $what } (côté droit)
   *[both] Résultat du test : { $what }
}

fhir-hold = Maintien { $number }
    .sided = Maintien { $number } ({ $side })
fhir-standard-error = Erreur type
fhir-unseen = Durée hors de vue
fhir-steps-left = Pas du pied gauche
fhir-steps-right = Pas du pied droit
fhir-step-time-left = Durée moyenne du pas, pied gauche
fhir-step-time-right = Durée moyenne du pas, pied droit
fhir-side-left = Répétitions du côté gauche
fhir-side-right = Répétitions du côté droit
fhir-side-both = Répétitions des deux côtés ensemble
