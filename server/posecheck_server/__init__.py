"""The PoseCheck server: the library behind HTTP and WebSocket, and the patient's page.

It imports :mod:`posecheck`, which never imports it. Nothing happens at import time:
:func:`posecheck_server.app.create_app` makes the application from what its routes need.
"""
