"""The patient's page in a real browser, with the synthetic patient in front of its camera."""
