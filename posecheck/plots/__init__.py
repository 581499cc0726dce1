"""Pictures of a report: curves with the band of the reference, ranges with their errors, progress."""
