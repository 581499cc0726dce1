## Ce qui ne va pas dans un champ d’un fichier ou d’une requête, et ce qui serait juste. Suit le nom du champ.

missing = manque ; attendu : { $what }
must-be = doit être { $asked }, pas { $given }
    .alone = doit être { $asked }
    .close = doit être { $asked }, pas { $given } ; vouliez-vous dire { $close } ?
unusable = ne peut pas être utilisé ici
unknown = { $thing } { $given } n’existe pas ; { $count ->
    [0] il n’y en a aucun
    [one] il y a seulement { $known }
   *[other] il y a { $known }
}
    .close = { $thing } { $given } n’existe pas ; vouliez-vous dire { $close } ?
unknown-part = la partie du corps { $given } n’existe pas ; donnez-en une comme ankles, ou un point du corps comme left_ankle
unknown-measure = la mesure { $given } n’existe pas ; posecheck exercises measures les énumère toutes
thing-direction = la direction
thing-exercise = l’exercice
thing-key = la clé
thing-measure = la mesure
thing-part = la partie du corps
thing-phase = la phase
thing-posture = la posture
thing-rule = le critère

exercise-in-a-file = (ou donnez le chemin d’un fichier .yaml)
no-own-folder = { $variable } indique { $folder }, mais ce dossier n’existe pas
id-is-not-file = est { $id }, mais le fichier s’appelle { $file } ; donnez le même nom aux deux, pour que l’exercice soit trouvé

asked-and-what = { $about } : { $asked }
asked-identifier = un nom en minuscules, chiffres et _ qui commence par une lettre, comme heel_raise
asked-language = un code de langue de deux lettres, comme en
asked-texts = un texte pour chaque langue, comme { $example }
asked-value = une valeur
asked-boolean = true ou false
asked-string = un texte
asked-string-from = un texte d’au moins { $least ->
    [one] un caractère
   *[other] { $least } caractères
}
asked-string-to = un texte d’au plus { $most } caractères
asked-integer = un nombre entier
asked-number = un nombre
asked-number-from = { $number } à partir de { $least }
asked-number-to = { $number } jusqu’à { $most }
asked-number-between = { $number } de { $least } à { $most }
asked-number-above = { $number } supérieur à { $least }
asked-number-above-to = { $number } supérieur à { $least } et jusqu’à { $most }
asked-array = une liste
    .example = une liste, comme { $example }
asked-array-from = une liste d’au moins { $least ->
    [one] une entrée
   *[other] { $least } entrées
}
asked-array-of = une liste de { $count ->
    [one] une entrée
   *[other] { $count } entrées
}
asked-object = des clés avec des valeurs
    .example = des clés avec des valeurs, comme { $example }
asked-object-of = des clés, et pour chacune { $each }
given-nothing = rien
list-and = { $most } et { $last }
list-or = { $most } ou { $last }

no-yaml = ne se lit pas comme du YAML : { $problem }
no-yaml-colon = ne se lit pas : mettez entre guillemets un texte qui contient deux-points
comma-in-text = un texte entre accolades s’arrête à une virgule s’il n’est pas entre guillemets ; mettez-le entier entre guillemets, jusqu’à '{ $rest }'
no-yaml-tab = ne se lit pas : indentez avec des espaces, pas avec une tabulation
no-yaml-bracket = ne se lit pas : la parenthèse ouverte à la ligne { $line } n’est pas fermée ; un texte qui contient une virgule, deux-points ou un dièse demande des guillemets
no-yaml-mapping = une définition est faite de clés avec des valeurs, comme id: squat
no-json = ne se lit pas comme du JSON : { $problem }
key-twice = la clé { $key } est donnée deux fois ; gardez-en une

format-one-format = le format 1 n’est plus lu ; changez ce qui est nommé ci-dessous et écrivez format: 2
format-one-limbs = s’appelle maintenant sides: body, each ou alternating
format-one-movement = measure, start et target sont maintenant sous lead ; le reste n’est plus nécessaire
format-one-phases = sont maintenant une liste, avec des lignes comme - { "{" }id: lowering, part: out, name: { "{" }en: lowering{ "}" }{ "}" }
format-one-demonstration = s’appelle maintenant postures
pattern-name = doit être le nom d’un fichier .json à côté de la définition, comme squat.pattern.json
pattern-missing = il n’y a pas de fichier { $pattern } à côté de { $file }
no-movement = donnez pattern (un fichier) ou postures : sans eux, il n’y a pas de mouvement à compter
no-lead = donnez aussi lead : dans un essai du type { $kind }, une mesure est dite au patient
same-start-and-target = start et target doivent être différents, sinon il n’y a pas de mouvement entre eux
wrong-view = { $measure } n’est pas visible depuis la vue { $views } ; elle l’est depuis { $valid }
id-twice = l’id '{ $id }' est utilisé deux fois pour { $thing } ; chaque id doit être unique
no-source = '{ $source }' n’est pas sous sources ; écrivez-y de quelle publication il s’agit
no-source-at-all = nommez une publication sous sources ; là où personne n’a publié la limite, reason contient "notre choix" ou "propre démonstration" et dit comment elle a été choisie
source-unused = rien n’y renvoie ; nommez-la sous les sources d’un critère, ou enlevez-la
told-twice = { $measure } est déjà indiqué ; enlevez-le
outside-human = doit être compris entre { $least } et { $most }, tout ce dont l’être humain est capable pour { $measure }
no-limit = donnez { $low }, { $high } ou les deux
no-weight = au moins une partie du score doit avoir un poids supérieur à 0
limits-crossed = { $low } doit être inférieur à { $high }
one-limit = donnez { $low } ou { $high }, pas les deux
no-sides = { $measure } n’est pas mesuré à gauche et à droite ; donnez une mesure qui l’est
consecutive-phases = donnez une ou plusieurs des phases { $known }, l’une après l’autre
phase-whole = whole signifie toute la répétition ; donnez un autre nom à la phase
part-or-percent = donnez part ou percent, pas les deux
percent-backwards = percent doit être [début, fin], avec le début avant la fin
all-parts = donnez une phase pour chaque partie, dans l’ordre out, target, back, ou toutes les phases en percent
percent-gaps = en percent, chaque phase commence là où la précédente finit, de 0 à 100
one-direction = donnez deux directions ou plus ; une seule est le but lui-même
hold-twice = le rythme donne aussi le temps de '{ $phase }' ; ne donnez que l’un des deux

ages-backwards = doit être [premier, dernier], avec un premier âge qui ne dépasse pas le dernier
empty-band = donnez mean, low ou high : une tranche qui n’en a aucun ne dit rien
sd-without-mean = donnez aussi mean : un écart type seul ne dit rien
needs-unverified = dites pourquoi les nombres n’ont pas été comparés à la publication elle-même
needless-unverified = enlevez-le : les nombres sont donnés comme vérifiés
needs-limits = donnez middle_half ou mean_interval : la tranche { $band } a low ou high, mais de quoi ce sont les limites n’est pas dit
bands-overlap = la tranche { $other } concerne aussi des personnes de ces âges ; donnez une seule tranche à chaque âge et à chaque sexe
result-misfits-trial = un essai du type { $kind } n’a pas { $result } pour résultat ; donnez { $known }
result-misfits-lead = doit être une mesure en { $unit }, car le résultat du test est { $result }
uncounted-without-count = doit être zero ou invalid : le résultat est { $result }, aucune répétition n’est donc comptée
norm-in-other-unit = doit être { $unit }, l’unité de { $result }

unsupported-no-lead = est nécessaire : la mesure qui est dite au patient
unsupported-step-rules = les critères ne peuvent pas encore être évalués pour chaque pas ; enlevez-les
unsupported-percent = les phases en pour cent ne peuvent pas encore être suivies ; donnez part
unsupported-also = seule la mesure de lead peut être prise pour l’instant
unsupported-directions = plusieurs directions ne peuvent pas encore être distinguées
unsupported-set-rule = un critère pour toute la série ne peut pas encore être évalué

no-such-limit = un critère du type { $kind } n’a pas de { $limit }
no-lead-range = { $exercise } n’a pas de mesure sous lead, il n’y a donc rien à quoi donner une amplitude
range-too-small = la caméra ne peut pas distinguer un mouvement aussi petit de sa propre erreur ; donnez au moins { $least }
no-sides-to-choose = { $exercise } se fait avec tout le corps et n’a pas de côtés ; enlevez side

no-report = n’est pas un rapport ; donnez un fichier écrit par posecheck check --json
no-such-field = ne fait pas partie d’un rapport, pour autant que cette version de PoseCheck le sache
other-unit = doit être { $unit }, l’unité de { $measure }
no-time-origin = doit être une date et une heure avec l’écart par rapport à UTC, comme 2026-03-02T10:15:30+01:00, pas { $given }
report-of-other-version = le rapport a été fait par PoseCheck { $made_by }, et celui-ci est { $this } ; si l’autre est plus récent, mettez PoseCheck à jour

## Ce qui ne va pas dans le fichier d’un mouvement de référence.

pattern-only-curves = n’a que des courbes à comparer et aucune posture pour compter ; donnez-le avec --reference
pattern-without-file = son fichier est cherché à côté de la définition, celle-ci doit donc être lue depuis un fichier
pattern-no-bands = il n’y en a aucune, donc rien à quoi comparer
pattern-still = au moins un canal doit avoir une amplitude supérieure à son erreur attendue, ou il doit y avoir des bandes à comparer
pattern-spread = { $spread } doit être un nombre là où { $of } en est un

## Du YAML qui n’est pas lu bien que ce soit du YAML.

yaml-alias = un renvoi comme *name n’est pas suivi ; écrivez ce qu’il représente
yaml-too-long = trop long : plus de { $most } clés et valeurs
yaml-too-deep = plus de { $most } niveaux sont imbriqués
yaml-value = une valeur est illisible ({ $problem })
not-a-number = { $given } n’est pas un nombre

## Ce qui ne va pas dans les cas d’essai et les postures.

cases-no-rule = le critère { $rule } n’a pas de cas
cases-no-view = rien n’est compté dans la vue { $view }
cases-partial = partial doit contenir des numéros de répétitions, de 1 à { $most }
cases-sides = donnez dans sides une valeur pour chaque élément de reps, ou aucune
cases-measured = measured doit être [minimum, maximum], le minimum sous le maximum
no-postures = { $exercise } n’a pas de postures, il ne peut donc pas être montré
no-cases = il n’y a pas de { $file } à côté de { $definition }, donc aucune faute n’est connue
posture-unknown = inconnu dans une posture : { $unknown } ; permis : { $allowed } ; { $left }_ ou { $right }_ peut précéder tous jusqu’à { $last }
posture-numbers = les valeurs d’une posture doivent être des nombres, ou des tableaux de même longueur : { $problem }
posture-infinite = { $name } n’est pas fini dans une posture
posture-hinge = { $name } vaut { $given } ; attendu : de 0 à { $most }

## Une liste d’erreurs abrégée.

and-more = et { $count ->
    [one] { $count } autre
   *[other] { $count } autres
}
