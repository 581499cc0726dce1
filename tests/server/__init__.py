"""Tests of the server, against a real one on a port of this computer."""
