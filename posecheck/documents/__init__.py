"""Written reports: one session or several as a page of HTML, or the same on paper, as PDF."""
