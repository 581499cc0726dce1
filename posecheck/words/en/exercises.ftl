## What exercises are listed under, and in which position they are done.

group-lower_limb = Legs and hips
group-upper_limb = Arms and shoulders
group-trunk_and_neck = Trunk and neck
group-balance = Balance
group-daily_tasks = Daily tasks
group-tests = Clinical tests
group-other = Other exercises

position-standing = standing
position-sitting = sitting
position-lying = lying
