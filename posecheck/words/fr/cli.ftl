## Ce que dit la ligne de commande.

app = Vérifier un mouvement thérapeutique avec une caméra : compter les répétitions, mesurer les articulations et donner des consignes.
    .version = Afficher la version et quitter.

argument-exercise = L’exercice : l’id d’un exercice intégré (`posecheck exercises list` les énumère) ou le chemin d’une définition (.yaml).
option-language = Langue de tout ce qui est dit et écrit : en, es, de ou fr.
option-model = Modèle de pose : lite est le plus rapide, heavy le plus précis.
option-speed = Pour un enregistrement au ralenti, combien de fois il est plus lent que la réalité : avec 4, un mouvement qui dure 8 s dans la vidéo a duré 2 s. Sans indication, il est à la vitesse réelle.
option-view = Pour des articulations (.trc, .csv, .json) : le côté de la personne tourné vers la caméra. Sans indication, les articulations dans l’espace sont vues comme l’exercice le demande, ou de face, et pour celles d’une image, il en est déduit.
option-fps = Pour des articulations (.csv, .json) dans un fichier qui ne le dit pas : images par seconde.
option-reference = À quoi comparer les répétitions au lieu du mouvement de référence de l’exercice, par exemple l’autre côté du patient ou une séance antérieure (`posecheck pattern personal` le fait) ou des courbes venues d’ailleurs (`posecheck pattern import`). Cela ne change pas ce qui est compté.
option-prescription = Ce qui convient à un patient (.yaml ou .json) : côté, amplitude, limites, dose et fréquence des corrections. Ne change que ce qui y est nommé.
option-age = Âge du patient, selon lequel le résultat d’un test clinique est comparé à une norme. Sans indication, aucune norme n’est montrée.
option-sex = Sexe du patient, selon lequel les normes sont données. Sans indication, seule une norme valable pour les deux est montrée.
option-height = Taille du patient en centimètres, nécessaire aux tests qui donnent une distance.
option-side = Côté du corps à compter : celui qui bouge (auto), gauche (left), droit (right), les deux ensemble (both) ou gauche et droite en alternance (alternating).

command-check =
    Compter les répétitions d’un enregistrement, vérifier chacune et afficher un rapport.

    Une caméra ou un flux est vérifié jusqu’à ce que vous appuyiez sur Ctrl-C.

    Se termine avec le code 2 si un argument est faux ou si l’enregistrement ne peut pas être lu jusqu’au bout. Ce qui a été compté jusque-là est tout de même rapporté.
    .source = Fichier vidéo, piste (.npz), articulations (.trc, .csv, .json ou un dossier d’OpenPose), numéro de caméra ou adresse d’un flux.
    .json = Afficher le rapport comme un objet JSON.
    .csv = Écrire un tableau avec une ligne par répétition dans ce fichier CSV, qui est remplacé s’il existe.
    .curves = Écrire les courbes dans ce fichier CSV, qui est remplacé s’il existe : une ligne par répétition, mesure, côté et pourcentage de la durée, avec valeur, unité et erreur attendue.
    .csv-dialect = Comment écrire le tableau : standard a des virgules entre les colonnes et un point dans les nombres ; semicolon a des points-virgules et des virgules décimales, comme l’attend Excel en français, en allemand et dans d’autres langues qui écrivent 1,5.
    .overlay = Écrire une vidéo où sont dessinés le squelette, le compte et les consignes ; le fichier est remplacé s’il existe.
    .plot = Dessiner le rapport comme une image, qui est remplacée si elle existe : l’amplitude de chaque répétition et l’évolution de chaque mesure à côté du mouvement de référence. La fin du nom indique le format : .png, .svg ou .pdf.
    .start-at = Pour un exercice chronométré, quand le signal de départ a été donné au patient, en secondes de l’enregistrement. Sans indication, le premier mouvement lance le chronomètre.

command-live =
    Compter les répétitions et donner des consignes devant une caméra, puis afficher un rapport.

    Une fenêtre montre le patient comme dans un miroir. La barre d’espace met la séance en pause ; q, Échap ou la fermeture de la fenêtre y met fin.
    .camera = Numéro de caméra ou adresse d’un flux.

command-report =
    Écrire des rapports enregistrés sous forme de documents : une page ou un PDF à lire, une note SOAP, un tableau ou un lot FHIR.

    Enregistrez un rapport avec `posecheck check EXERCISE SOURCE --json > REPORT.json`. Donnez les rapports d’un seul patient : avec plusieurs rapports d’un exercice, la note dit ce qui a changé et si c’est plus que l’erreur de la caméra.

    Se termine avec le code 2 si un fichier ne peut pas être lu ou écrit.
    .file = Rapports enregistrés d’un patient, dans l’ordre chronologique. S’ils ont tous une date, ils sont mis en ordre.
    .out = Fichier à écrire, remplacé s’il existe ; sa terminaison dit ce qu’il est : .html ou .pdf pour un rapport avec des images, .md ou .txt pour une note SOAP, .csv pour un tableau avec une ligne par répétition, .curves.csv pour un tableau avec l’évolution de chaque mesure, .json pour un lot FHIR R4. Peut être donné plusieurs fois.
    .exercise = Définition d’un exercice qui n’est pas intégré. Peut être donnée plusieurs fois.

command-track =
    Trouver les points du corps dans des vidéos, ou lire des articulations venues d’ailleurs, et les enregistrer comme des pistes, vite vérifiées encore et encore.

    Trouver les points du corps prend presque tout le temps d’une vérification. Vérifiez une piste avec `posecheck check EXERCISE FILE.npz`.

    Se termine avec le code 2 si un argument est faux ou si une vidéo ne peut pas être lue jusqu’au bout. Les points trouvés jusque-là sont tout de même enregistrés, et les autres vidéos tout de même lues.
    .source = Fichiers vidéo, articulations (.trc, .csv, .json ou un dossier d’OpenPose), ou un numéro de caméra ou l’adresse d’un flux à suivre jusqu’à Ctrl-C.
    .out = Piste à écrire, ou un dossier existant pour une piste par vidéo. Les pistes existantes sont remplacées.

command-record =
    Faire un exercice à partir d’une ou plusieurs démonstrations, enregistrées avant ou maintenant devant la caméra.

    Écrit la définition de l’exercice FOLDER/NAME.yaml et, à côté, le mouvement de référence ; dit ce qui a été trouvé et proposé. Utilisez-le avec `posecheck check FOLDER/NAME.yaml SOURCE`.

    Avec --camera, une fenêtre fait le compte à rebours, montre ce qui est vu et compte les répétitions. D retire la dernière. Entrée enregistre ; revenir au clavier aussi. q, Échap ou la fermeture de la fenêtre arrête sans enregistrer.

    Se termine avec le code 2 si un enregistrement ne peut pas être lu ou utilisé ; le message dit pourquoi, et à quel moment de la vidéo.
    .name = Nom de l’exercice, comme wall_slide.
    .source = Vidéos, pistes (.npz) ou articulations (.trc, .csv, .json ou un dossier d’OpenPose) des démonstrations.
    .camera = Le montrer maintenant, devant cette caméra : son numéro ou l’adresse d’un flux.
    .out = Dossier où écrire, créé s’il n’existe pas.
    .sides = Comment bougent les côtés du corps : ensemble (body), chacun de son côté (each) ou en alternance (alternating). Sans indication, PoseCheck le trouve dans les enregistrements.

command-pattern = Échanger des mouvements de référence avec d’autres programmes, ou en faire un à partir du patient.

command-pattern-export =
    Écrire un mouvement de référence pour d’autres programmes.

    Un tableau (.csv) contient tout : moyenne et écart type de chaque mesure à chaque pour cent du mouvement, pour Excel, R ou pandas. Un mouvement (.mot) montre la moyenne dans OpenSim.
    .pattern = Un exercice (son id ou son fichier de définition) ou un mouvement de référence (.pattern.json).
    .out = Fichier à écrire, remplacé s’il existe.

command-pattern-import =
    Lire un mouvement de référence d’un autre programme : un tableau (.csv) ou un mouvement d’OpenSim (.mot).

    Écrit FOLDER/NAME.pattern.json. Comparez avec `posecheck check EXERCISE SOURCE --reference FOLDER/NAME.pattern.json`.

    Le tableau le plus simple a les colonnes percent (de 0 à 100), knee_flexion_mean et knee_flexion_sd, ou celles d’autres mesures.
    .file = Tableau ou mouvement d’une répétition.
    .out = Dossier où écrire, créé s’il n’existe pas.
    .name = Nom de la référence, comme healthy_gait.
    .sides = Comment bougent les côtés du corps : ensemble (body), chacun de son côté (each) ou en alternance (alternating).
    .from = Pour un mouvement de plusieurs répétitions : quand commence celle à utiliser, en secondes.
    .to = Quand elle finit, en secondes.

command-pattern-personal =
    Faire une référence à partir du patient : une séance antérieure, ou le côté sain pour l’autre.

    Compte les répétitions de l’exercice dans chaque source et écrit ce qu’y font ses mesures. Comparez avec `posecheck check EXERCISE SOURCE --reference FILE.pattern.json`.
    .source = Rapports enregistrés (`posecheck check … --json`), vidéos, pistes (.npz) ou articulations, tous du même patient.
    .out = Fichier à écrire, remplacé s’il existe.
    .good-side = Le côté sain : les deux côtés lui sont alors comparés. Sans indication, chaque côté est comparé à lui-même.
    .name = Comment les rapports l’appellent, par exemple « genou, 3 mars ».

command-exercises =
    Voir quels exercices existent et ce qu’ils demandent, et écrire les vôtres.

    Les vôtres sont trouvés par leur id si la variable d’environnement POSECHECK_EXERCISES indique leur dossier. Celui qui a l’id d’un exercice intégré est utilisé à sa place, et les rapports le disent.
command-exercises-list =
    Énumérer les exercices : ceux de PoseCheck et les vôtres.
command-exercises-show =
    Tout montrer sur un exercice : mouvement, dose, critères et leurs sources.
    .picture = Image de la posture de départ et, à sa droite, du but.
command-exercises-preview =
    Filmer un personnage dessiné qui fait un exercice, correctement ou avec une faute.
    .out = Vidéo à écrire, remplacée si elle existe.
    .fault = Id du critère que le personnage ne respecte pas, comme le disent les cas d’essai à côté de la définition. Sans indication, il fait l’exercice correctement.
command-exercises-validate =
    Trouver toutes les erreurs dans des définitions, avec la ligne et ce qui serait juste.

    Se termine avec le code 1 s’il y en a.
    .path = Une définition (.yaml) ou un dossier de définitions.
    .languages = Langues dans lesquelles chaque texte doit exister, par exemple en,es,de,fr. Sans indication, celles des autres textes de la définition.
command-exercises-new =
    Écrire une définition pour commencer : elle est valable, et ses commentaires disent ce qu’il faut changer.

    Grâce au schéma écrit à côté, les éditeurs qui utilisent le serveur de langage YAML la complètent et la vérifient pendant que vous écrivez.
    .id = Id du nouvel exercice, comme wall_slide.
    .out = Dossier de la définition, créé s’il n’existe pas. Sans indication, celui où vous êtes.
command-exercises-schema =
    Afficher le schéma JSON des définitions, pour les éditeurs et d’autres programmes.
command-exercises-measures =
    Énumérer tout ce qui peut être mesuré, depuis quelles vues et avec quelle erreur attendue.

command-demo =
    Voir PoseCheck au travail sans caméra, sur un personnage dessiné.

    Le personnage fait huit squats : le troisième n’est pas assez profond, et au sixième les genoux partent vers l’intérieur.
    .out = Dossier pour la vidéo avec les dessins et une image tirée d’elle, créé s’il n’existe pas.

command-doctor =
    Savoir si PoseCheck fonctionne sur cet ordinateur, et à quelle vitesse.

    Se termine avec le code 1 si des enregistrements ne peuvent pas être vérifiés. Une caméra ou un écran absent n’y change rien : seules les séances en direct en ont besoin. Ce dont les rapports PDF ont besoin n’y change rien non plus.

command-serve =
    Servir la page web qui compte les répétitions et donne des consignes devant une webcam.

    Seul cet ordinateur peut ouvrir la page, sauf si vous donnez --host et --allow-remote. Appuyez sur Ctrl-C pour arrêter le serveur.
    .host = Adresse d’écoute ; 127.0.0.1 sans indication.
    .port = Port d’écoute ; 8000 sans indication, 0 pour n’importe quel port libre.
    .camera = Caméra de cet ordinateur pour les navigateurs qui n’en ont pas : son numéro ou l’adresse d’un flux.
    .allow-remote = Nom ou adresse sous lequel d’autres ordinateurs peuvent ouvrir la page. Peut être donné plusieurs fois.

screen-partial = trop petit pour compter
window-waiting = En attente de la caméra.
window-paused = En pause. Appuyez sur la barre d’espace pour continuer.
overlay-partial = +{ $count } partielle
overlay-held = s sur { $asked } s
    .open = s
overlay-steps = { $count ->
   *[other] pas
}

saved-overlay = Enregistré : { $path }, la vidéo avec les dessins.
saved-postures = Enregistré : { $path }, une image de la posture de départ et, à sa droite, du but.
saved-preview = Enregistré : { $path }.
saved-new = Enregistré : { $path }. Modifiez-le, puis cherchez les erreurs avec posecheck exercises validate { $path }
saved-picture = Enregistré : { $path }, une image de la vidéo.
saved-track = { $frames ->
    [one] Enregistré : { $path }, { $frames } image, une personne visible dans { $seen }.
   *[other] Enregistré : { $path }, { $frames } images, une personne visible dans { $seen }.
}

saved-table = Enregistré : { $path }, un tableau de tout le mouvement de référence.
saved-motion = Enregistré : { $path }, un mouvement OpenSim d’une répétition.
    .left-out = OpenSim n’a pas de coordonnée pour : { $names }.
saved-import = Enregistré : { $path }, avec { $measures ->
    [one] { $measures } mesure
   *[other] { $measures } mesures
}. Pour comparer : posecheck check EXERCISE SOURCE --reference { $path }
    .only-compared = Il ne peut pas servir à compter : c’est l’exercice qui compte les répétitions.
    .left-out = PoseCheck ne mesure pas : { $names }.
    .unclear = Laissé de côté, car la flexion est trop faible pour savoir si elle est positive ou négative : { $names }.
saved-personal = { $repetitions ->
    [one] Enregistré : { $path }, à partir de { $repetitions } répétition.
   *[other] Enregistré : { $path }, à partir de { $repetitions } répétitions.
} Pour comparer : posecheck check { $exercise } SOURCE --reference { $path }
personal-side = votre côté { $side ->
    [left] gauche
   *[right] droit
}
personal-earlier = votre séance antérieure
saved-report = Enregistré : { $path }.

report-endings = donnez un nom qui se termine par .html ou .pdf (rapport avec des images), .md ou .txt (note SOAP), .csv (tableau), .curves.csv (tableau des courbes) ou .json (lot FHIR)
report-twice = la même séance que { $other } ; donnez chaque séance une seule fois
report-needs-exercise = { $exercise } n’est pas un exercice intégré ; donnez sa définition avec --exercise FILE.yaml
report-needless-exercise = aucun des rapports n’est de l’exercice { $exercise } ; enlevez son --exercise

demo-begins = Un personnage dessiné fait huit squats. PoseCheck ne voit que les images, comme si elles venaient d’une caméra.
demo-figure = personnage dessiné

serve-running = PoseCheck fonctionne à l’adresse { $address } (appuyez sur Ctrl-C pour l’arrêter)
serve-no-page = la page n’a pas été construite, seule l’API est donc disponible

missing-library = la bibliothèque système { $library } manque ; sous Debian ou Ubuntu, installez-la avec : sudo apt-get install libgl1 libegl1 libgles2 libglib2.0-0 libxcb1
missing-pango = les fichiers PDF ont besoin de Pango, qui manque ({ $error }) ; sous Debian ou Ubuntu, installez-le avec : sudo apt-get install libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0. Le HTML fonctionne sans lui.
cannot-write-output = impossible d’écrire la sortie ({ $reason })

doctor-ok = bien
doctor-problem = problème
doctor-missing = manquant
doctor-camera = caméra
    .works = la caméra 0 fonctionne
    .size = la caméra 0 fonctionne, { $width } x { $height } pixels
doctor-display = écran
    .works = prêt pour `posecheck live`
doctor-paper = rapports PDF
    .works = prêts à être écrits
doctor-model = modèle { $model }
    .nobody = ne trouve pas la personne dans une image d’essai ; réinstallez PoseCheck
doctor-speed = { $rate } images par seconde, assez rapide pour des séances en direct
    .slow = { $rate } images par seconde, lent pour des séances en direct ; prenez un modèle plus léger ou un ordinateur plus rapide
doctor-python = { $version } sur { $system }
doctor-broken = ne peut pas être chargé ({ $error }) ; réinstallez PoseCheck

exercises-id = id
exercises-name = nom
exercises-summary = ce qu’il faut faire
exercises-own = le vôtre
    .replaces = le vôtre, à la place de l’exercice intégré

exercise-version = { $id }, version { $version }
exercise-replaces = Votre propre définition de « { $id } » est utilisée à la place de celle qui est intégrée.
exercise-daily-task = Au quotidien
exercise-group = Groupe
exercise-position = Position
exercise-distance = Distance
    .from-camera = à environ { NUMBER($distance, maximumFractionDigits: 1) } m de la caméra
exercise-view = Caméra
    .best = de préférence { $best }
    .others = de préférence { $best } ; aussi { $others }
exercise-set = Série
exercise-movement = Mouvement
    .range = { $measure } de { $start } à { $target }
    .across = { $measure } { $start }, puis { $opposite } { $target }
exercise-phases = Phases
exercise-dose = Dose
exercise-rules = Critères
exercise-sources = Sources
sides-body = le corps bouge d’un seul bloc
sides-each = chaque côté compte pour lui-même, et les deux ensemble comptent pour un
sides-alternating = gauche et droite en alternance

severity-info = pour information
severity-correct = à corriger
severity-stop = une raison d’arrêter
rule-compensation = compte comme une compensation
rule-limits = demandé : { $limits }
rule-tolerance = tolérance { $amount }
rule-moment = ne compte pas si cela dure moins de { $time }
rule-cue = consigne : { $cue }
rule-reason = raison : { $reason }
    .sources = raison : { $reason } ({ $sources })

validate-right = { $count ->
    [one] Il n’y a aucune erreur dans la définition.
   *[other] Il n’y a aucune erreur dans les { $count } définitions.
}
validate-nothing = il n’y a aucune définition d’exercice (.yaml) dans ce dossier
translation-missing = n’a pas de texte en { $languages } ; ajoutez-le
new-exists = existe déjà et reste tel quel ; donnez un autre id, ou un autre dossier avec -o
schema-title = Définition d’un exercice de PoseCheck

measures-about = Les angles sont de 0° en position anatomique. ± est l’erreur attendue d’une seule valeur dans cette vue.
measures-span = { $plane ->
    [sagittal] plan sagittal, de { $least } à { $most }
    [frontal] plan frontal, de { $least } à { $most }
    [transverse] plan transversal, de { $least } à { $most }
   *[any] n’importe quel plan, de { $least } à { $most }
}
    .sides = pour chaque côté
measures-error = { $view } ± { $error }
measures-views = mesuré { $views }

## Ce qui est demandé est impossible. Suit souvent le nom d’un fichier.

command-broken = impossible de charger la commande { $name } ({ $error }) ; réinstallez PoseCheck
asked-no-camera = --camera { $camera } : donnez le numéro d’une caméra ou l’adresse d’un flux : --camera 0
recording-not-camera = c’est un enregistrement, pas une caméra ; donnez-le sans --camera
    .check = c’est un enregistrement, pas une caméra ; utilisez `posecheck check { $exercise } { $source }`
only-for-joints = --view et --fps ne valent que pour des articulations (.trc, .csv ou .json)
start-needless = { $exercise } n’est pas chronométré à partir du signal de départ ; retirez --start-at
start-outside = --start-at { $given } est en dehors de l’enregistrement, qui s’arrête à { $end }
output-is-input = est { $what ->
    [prescription] la prescription
    [reference] la référence
    [exercise] l’exercice
    [file] le fichier lu
    [pattern] le mouvement de référence
    [report] le rapport
   *[source] l’enregistrement
} ; { $option } l’écraserait ; donnez un autre nom
output-option = { $option } n° { $number }
output-twice = { $option } et { $other } seraient tous deux écrits ici ; donnez deux noms
report-of-another = est un rapport sur { $about } ; donnez-en un sur { $exercise }
record-nothing = donnez les enregistrements de la démonstration, ou --camera 0 pour la faire maintenant
track-already = c’est déjà une piste ; donnez une vidéo
track-out = donnez un fichier dont le nom se termine par { $ending }, ou un dossier existant
    .several = pour plusieurs vidéos, il faut un dossier existant, pas un seul fichier
track-same = { $one } et { $other } seraient tous deux enregistrés sous { $path } ; renommez l’un d’eux

## Les mots de Typer, qui lit la ligne de commande.

typer-usage = Utilisation :
    .options = [OPTIONS]
    .command = COMMANDE [ARGUMENTS]...
typer-arguments = Arguments
typer-options = Options
typer-commands = Commandes
typer-error = Erreur
typer-required = obligatoire
typer-default = par défaut
typer-help = Afficher cette aide et quitter.
typer-try = Pour l’aide : { $command }.
typer-missing-argument = Il manque l’argument { $hint }.
typer-missing-option = Il manque l’option { $hint }.
typer-missing-command = Il manque la commande.
typer-invalid = Valeur non valable pour { $hint } : { $problem }
typer-choice = { $given } ne fait pas partie de { $known }.
typer-number = doit être un nombre
typer-integer = doit être un nombre entier
typer-no-option = L’option { $option } n’existe pas
    .close = L’option { $option } n’existe pas (peut-être : { $close })
typer-no-command = La commande { $command } n’existe pas.
    .close = La commande { $command } n’existe pas. Vouliez-vous dire { $close } ?
typer-no-value = L’option { $option } n’accepte pas de valeur.
typer-needs-value = L’option { $option } a besoin d’une valeur.
typer-unexpected = Cela est de trop : { $given }
