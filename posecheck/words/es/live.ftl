## Lo que se le dice al paciente delante de la cámara.

advice-step_in = Entre en la imagen.
advice-turn = { $view ->
    [front] Póngase de frente a la cámara.
    [oblique] Gire un poco hacia un lado.
    [side] Póngase de lado a la cámara.
    [rear_oblique] Gire un poco hasta darle casi la espalda a la cámara.
   *[rear] Póngase de espaldas a la cámara.
}
advice-turn_side = { $side ->
    [left] Ponga su lado izquierdo hacia la cámara.
   *[right] Ponga su lado derecho hacia la cámara.
}
advice-step_back = Retroceda hasta que pueda verle { $part ->
    [ears] las orejas
    [shoulders] los hombros
    [elbows] los codos
    [wrists] las manos
    [hips] las caderas
    [knees] las rodillas
   *[feet] los pies
}.
advice-uncover = No le veo { $part ->
    [ears] las orejas
    [shoulders] los hombros
    [elbows] los codos
    [wrists] las manos
    [hips] las caderas
    [knees] las rodillas
   *[feet] los pies
}. Aparte lo que esté delante.
advice-move_to_middle = Vaya al centro de la imagen.
advice-upright_camera = La imagen está tumbada. Ponga la cámara derecha.
advice-turn_camera_round = La imagen está al revés. Dele la vuelta a la cámara.

camera-dark = Solo veo negro. Abra la tapa de la cámara o encienda la luz.

remark = { $taken_back ->
    [0] Eso parecía { $like }.
    [one] Eso parecía { $like }, así que he descontado una repetición.
   *[other] Eso parecía { $like }, así que he descontado { $taken_back } repeticiones.
}
    .different = otro movimiento

improved = Mejor: { $aim }.
improved-range = Mejor: ha llegado más lejos que antes.

pace-hold = Aguante más tiempo: cuente hasta { $count }.
pace-slower = Más despacio en la fase «{ $phase }»: cuente hasta { $count }.

summed-up-set = En { $times } de { $of } repeticiones: { $text }
    .all = { $of ->
        [one] { $text }
        [2] En las dos repeticiones: { $text }
       *[other] En las { $of } repeticiones: { $text }
    }
    .none = No he visto nada que corregir. Muy bien.
summed-up-last = En { $times } de las últimas { $of }: { $text }
    .all = { $of ->
        [one] { $text }
        [2] En las dos últimas: { $text }
       *[other] En las últimas { $of }: { $text }
    }
    .none = { $of ->
        [one] No he visto nada que corregir.
       *[other] Nada que corregir en las últimas { $of }.
    }

live-lost = Se ha perdido la conexión. Lo estoy intentando de nuevo. Espere, por favor.
live-allow-camera = Permita el uso de la cámara, por favor.
live-getting-ready = Un momento, me estoy preparando…
live-keep-still = Bien. Ahora no se mueva.
live-stay = Bien. Quédese ahí.
live-get-ready = Prepárese.
live-begin = Empiece cuando quiera.
live-finishing = Un momento, estoy preparando su resultado…
live-goal = { $goal ->
    [one] Ha hecho su repetición. Pulse «Terminar» o siga.
   *[other] Ya ha hecho las { $goal } repeticiones. Pulse «Terminar» o siga.
}

live-time-left = { $seconds ->
    [one] queda { $seconds } s
   *[other] quedan { $seconds } s
}
live-time = { $seconds } s
live-held-of = de { $goal } s
live-seconds = segundos
live-steps = { $count ->
    [one] paso
   *[other] pasos
}
live-done-of = { $done } de { $goal }
live-go = ¡Ya!
live-held-enough = Ya es suficiente. Muy bien.
live-over = Listo. Pulse «Terminar» para ver su resultado.
live-time-up = Se acabó el tiempo. Pulse «Terminar» para ver su resultado.

place-poses = Su imagen se queda en este navegador; de él solo sale la posición de sus articulaciones.
place-images = Este navegador no puede detectar sus articulaciones, así que lo hace el servidor de PoseCheck. No se guarda ninguna imagen.
    .slow = Este navegador es demasiado lento para detectar sus articulaciones, así que lo hace el servidor de PoseCheck. No se guarda ninguna imagen.
place-camera = Este navegador no tiene cámara, así que uso la del ordenador de PoseCheck. No se guarda ninguna imagen.
