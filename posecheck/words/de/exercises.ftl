## Worunter Übungen aufgeführt werden, und in welcher Stellung sie gemacht werden.

group-lower_limb = Beine und Hüften
group-upper_limb = Arme und Schultern
group-trunk_and_neck = Rumpf und Nacken
group-balance = Gleichgewicht
group-daily_tasks = Alltagsaufgaben
group-tests = Klinische Tests
group-other = Weitere Übungen

position-standing = im Stehen
position-sitting = im Sitzen
position-lying = im Liegen
