## Genres de problèmes dans les réponses du serveur, d’après la dernière partie de leur type.

problem-bad-request = La requête est incompréhensible
problem-foreign-origin = Une autre page ne peut pas utiliser ce serveur
problem-foreign-host = Le serveur n’est pas connu sous ce nom
problem-not-found = Il n’y a rien ici
problem-no-such-exercise = Cet exercice n’existe pas
problem-method-not-allowed = Cela ne peut pas se faire ici
problem-too-slow = La requête n’est pas arrivée à temps
problem-too-large = L’envoi est trop volumineux
problem-too-long = La vidéo est trop longue
problem-unsupported-media-type = Ce type de contenu n’est pas pris en charge
problem-invalid-request = La requête n’est pas valable
problem-bad-pose = La pose n’est pas valable
problem-bad-picture = L’image est inutilisable
problem-unreadable-source = L’enregistrement est illisible
problem-invalid-prescription = La prescription n’est pas valable
problem-defect = Une erreur s’est produite dans le serveur
problem-no-model = Le modèle de pose est inutilisable
problem-busy = Le serveur est occupé
problem-no-camera = La caméra ne donne pas d’image
problem-took-too-long = Le traitement a duré trop longtemps
problem-http = La requête ne peut pas recevoir de réponse

## Ce qui ne va pas dans une requête, et ce qui serait juste.

request-nothing-here = { $method } { $path } n’existe pas
request-not-here = { $method } ne se fait pas sous { $path }
request-broke-off = la requête s’est interrompue
server-log = le journal du serveur en dit plus
server-stops = le serveur s’arrête
request-too-many = trop de requêtes en même temps ; réessayez
request-length = Content-Length doit être un nombre
request-slow = rien du corps n’est arrivé pendant { $wait }, ou moins de { $least } octets/s en moyenne
request-too-large = un corps peut contenir ici { $most } octets au plus
request-one-host = une requête a besoin d’un seul en-tête Host
request-foreign-host = ce serveur ne répond pas pour { $host } ; si c’est son nom, autorisez-le avec `posecheck serve --allow-remote NAME`
request-foreign-origin = les pages de { $origin } ne peuvent pas utiliser ce serveur
request-no-model = le modèle { $given } n’existe pas ; il y a { $known }
request-no-page = la page n’est pas construite ; lancez `make install` dans le projet PoseCheck
request-track-type = envoyez la piste comme application/json
request-video-type = envoyez la vidéo comme multipart/form-data
request-the-video = la vidéo
request-reference-file = doit être un fichier : le mouvement de référence auquel les répétitions sont comparées
request-reference-large = est trop grand (plus de { $most } ko)
request-lengths = a { $count } entrées et time_s { $right } ; il en faut le même nombre
request-time-back = vaut { $time } après { $before } ; les temps doivent être strictement croissants
video-too-long = la vidéo dure plus de { $longest } s
videos-waiting = d’autres vidéos attendent d’être évaluées ; réessayez
video-slow = l’évaluation de la vidéo a pris plus de { $longest } s
video-crashed = le processus qui évaluait la vidéo s’est interrompu

## Ce qui ne va pas dans un message d’un flux.

message-not-start = le premier message doit être un start
    .why = le premier message doit être un start : { $problem }
message-unexpected = cette séance accepte { $input ->
    [poses] des poses, begin et finish
    [images] des images, begin et finish
   *[camera] begin et finish
}
message-header = un message binaire commence par un en-tête de { $bytes } octets
message-zeros = les octets 1, 6 et 7 d’un message binaire doivent être 0
message-size = la taille est { $width } x { $height } ; les deux doivent être positives
message-time = time_s vaut { $given } ; attendu : un nombre de secondes
message-pose-bytes = une pose a { $right } octets, ou { $nobody } si personne n’a été trouvé, pas { $given }
message-values = chaque valeur doit être un nombre de -{ $most } à { $most }
message-visibility = visibility doit être entre 0 et 1
message-all-or-none = donnez image_px, world_m et visibility, ou aucun d’eux si personne n’a été trouvé
picture-no-jpeg = l’image n’est pas un JPEG
picture-other-size = l’en-tête dit { $width } x { $height }, le JPEG { $found_width } x { $found_height }
picture-too-many = { $width } x { $height } pixels ; { $most } au plus sont acceptés, { $edge } par côté
picture-scans = le JPEG a plus de { $most } passes ; envoyez-en un de type baseline
picture-undecodable = le JPEG est indécodable
picture-not-the-size = le JPEG n’a pas { $width } x { $height } pixels
camera-none = ce serveur n’a pas de caméra : lancez `posecheck serve --camera 0`
camera-recording = { $name } est un enregistrement ; indiquez le numéro d’une caméra ou un flux
camera-gone = { $name } : signal perdu et jamais revenu
camera-awaited = en attente de { $name }

## Ce qui empêche le serveur de démarrer.

serve-no-camera = { $given } n’est pas une caméra ; donnez un numéro de caméra (la première est 0) ou l’adresse d’un flux MJPEG ou RTSP, comme { $example }
serve-open = { $host } est joignable depuis d’autres ordinateurs ; indiquez avec --allow-remote (ou POSECHECK_ALLOW_REMOTE) les noms qu’ils peuvent utiliser pour ce serveur, ou écoutez sur 127.0.0.1
serve-no-host-name = { $given } n’est pas un nom d’hôte ; donnez seulement le nom ou l’adresse, comme { $example }, sans http://, port ni chemin
serve-port-used = le port { $port } de { $host } est déjà utilisé ; choisissez-en un autre avec --port
serve-port-forbidden = vous ne pouvez pas utiliser le port { $port } ; choisissez-en un au-dessus de 1023 avec --port
serve-no-address = { $host } n’est pas une adresse de cet ordinateur
