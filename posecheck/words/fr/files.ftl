## Fichiers impossibles à lire ou à écrire. Ce qui ne va pas suit le nom du fichier.

file-missing = ce fichier n’existe pas
file-unreadable = impossible à lire ({ $reason })
file-unwritable = impossible à écrire
    .why = impossible à écrire ({ $reason })
    .folder = impossible à écrire (c’est un dossier) ; donnez un nom de fichier
    .no-folder = impossible à écrire (le dossier { $folder } n’existe pas)
    .no-permission = impossible à écrire (pas d’autorisation)
    .size = impossible à écrire comme vidéo de { $width } x { $height } pixels
    .disk = la vidéo n’a pas pu être écrite jusqu’au bout ; le disque est-il plein ?
    .video-ending = la vidéo avec les dessins est au format MP4 ; donnez-lui un nom qui se termine par .mp4
    .figure-ending = une figure peut être écrite comme { $endings } ; donnez-lui un nom qui se termine par l’un d’eux
    .no-frames = il n’y a aucune image à écrire
    .no-video = impossible à écrire : ce n’est ni un endroit ni un nom pour une vidéo ; donnez-lui un nom qui se termine par .mp4 ou .webm
folder-unmakable = impossible de créer le dossier ({ $reason })
    .file = c’est un fichier, pas un dossier ; donnez un dossier, qui peut ne pas exister encore
file-not-text = ce n’est pas un fichier texte en UTF-8
file-too-large = trop grand pour { $holds ->
    [cases] des cas d’essai
    [curves] un tableau de courbes
    [definition] une définition d’exercice
    [joints] un fichier d’articulations
    [motion] un fichier de mouvement
    [pattern] un mouvement de référence
    [prescription] une prescription
    [report] un rapport
    [table] un tableau d’articulations
   *[trc] un fichier TRC
} (plus de { $most } ko)
name-not-utf8 = le nom n’est pas de l’UTF-8 valide ; renommez le fichier ou son dossier

## Un fichier d’un autre type que celui qu’il faut. Ce que c’est et ce qu’il faut donner suit son nom.

file-another = { $given } ; { $give }
file-kind = { $kind ->
    [cases] c’est un fichier de cas d’essai
    [definition] c’est la définition d’un exercice
    [film] c’est une vidéo
    [folder] c’est un dossier
    [joints] ce sont des articulations
    [json] c’est un fichier JSON prévu pour autre chose
    [motion] c’est un mouvement d’OpenSim
    [pattern] c’est un mouvement de référence
    [prescription] c’est une prescription
    [report] c’est un rapport
    [table] c’est un tableau
    [track] c’est une piste
    [yaml] c’est un fichier YAML
   *[unknown] c’est un autre type de fichier
}
file-needed = { $need ->
    [curves] donnez un tableau (.csv) ou un mouvement d’OpenSim (.mot)
    [definition] donnez l’id d’un exercice que `posecheck exercises list` énumère ou le chemin d’une définition (.yaml)
    [definitions] donnez une définition (.yaml) ou un dossier de définitions
    [movement] donnez un exercice (son id ou son fichier de définition) ou un mouvement de référence (.pattern.json)
    [pattern] donnez un mouvement de référence (.pattern.json) ; `posecheck pattern import` en fait un à partir d’un tableau ou d’un mouvement, `posecheck pattern personal` à partir d’enregistrements du patient
    [prescription] donnez une prescription (.yaml ou .json)
    [report] donnez un rapport écrit par `posecheck check EXERCISE SOURCE --json`
    [session] donnez un rapport enregistré (.json), une vidéo, une piste (.npz) ou des articulations (.trc, .csv, .json ou un dossier d’OpenPose)
   *[recording] donnez une vidéo, une piste (.npz), des articulations (.trc, .csv, .json ou un dossier d’OpenPose), un numéro de caméra ou l’adresse d’un flux
}

## Pourquoi le système d’exploitation a refusé quelque chose, d’après le nom de son erreur.

system-eacces = permission refusée
system-ebusy = périphérique ou ressource occupé
system-edquot = quota d’espace disque dépassé
system-eexist = le fichier existe déjà
system-efbig = fichier trop grand
system-einval = argument non valable
system-eio = erreur d’entrée/sortie
system-eisdir = c’est un dossier
system-eloop = trop de niveaux de liens symboliques
system-emfile = trop de fichiers ouverts
system-enametoolong = nom de fichier trop long
system-enoent = fichier ou dossier inexistant
system-enospc = plus d’espace libre sur le disque
system-enotdir = ce n’est pas un dossier
system-enxio = périphérique ou adresse inexistant
system-eperm = opération non autorisée
system-erofs = système de fichiers en lecture seule
system-other = erreur système { $name }
