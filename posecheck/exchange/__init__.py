"""Reference movements to and from other programs: tables for spreadsheets and statistics, and OpenSim."""
