## Sous quoi les exercices sont rangés, et dans quelle position ils se font.

group-lower_limb = Jambes et hanches
group-upper_limb = Bras et épaules
group-trunk_and_neck = Tronc et cou
group-balance = Équilibre
group-daily_tasks = Gestes du quotidien
group-tests = Tests cliniques
group-other = Autres exercices

position-standing = debout
position-sitting = en position assise
position-lying = en position couchée
