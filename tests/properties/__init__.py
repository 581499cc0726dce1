"""What must hold for every session, whoever moves and whatever sees it."""
