## En qué grupo aparecen los ejercicios y en qué posición se hacen.

group-lower_limb = Piernas y caderas
group-upper_limb = Brazos y hombros
group-trunk_and_neck = Tronco y cuello
group-balance = Equilibrio
group-daily_tasks = Tareas diarias
group-tests = Pruebas clínicas
group-other = Otros ejercicios

position-standing = de pie
position-sitting = en posición sentada
position-lying = en posición tumbada
