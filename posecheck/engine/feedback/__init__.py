"""When the patient is told what: the schedule of feedback, improvements, differences and summaries."""
