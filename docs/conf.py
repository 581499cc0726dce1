"""How Sphinx builds the site: ``make docs``. ``make_site.py`` puts this file beside the pages."""

from posecheck.version import __version__

project = "PoseCheck"
author = "The PoseCheck contributors"
release = __version__
extensions = ["myst_parser"]
myst_enable_extensions = ["colon_fence"]
myst_heading_anchors = 4
html_theme = "alabaster"
html_theme_options = {"description": "Camera-based checking of therapeutic movement", "page_width": "1100px"}
html_show_sphinx = False
suppress_warnings = ["misc.highlighting_failure"]  # examples of JSON are cut short with an ellipsis
# GitHub shows them without these; Pygments would have to know what a shell answers.
highlight_language = "none"
