"""The score: what each part of it is made of, and how the parts make one number."""
